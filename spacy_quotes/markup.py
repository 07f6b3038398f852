"""The authoring format: an article as plain text with light inline marks, to and from records.

A file has a YAML head between two lines ``---`` (``id``, ``entities``, and whatever else the record holds besides
text, quotations and credits) and then the text. Marks stand in braces::

    {c1|وقال} {s1|الوزير} {t1|للصحافيين}: «{q1 D @E1|لن نتراجع}».

``q`` is content, ``c`` cue, ``s`` speaker, ``a`` agency, ``t`` addressee, each with the number of its quotation;
``credit`` needs none. A content's first mark has the kind (``D``, ``I``, ``M``), then, where they apply, ``@E1`` (the
entity that speaks), ``^1`` (the quotation around this one) and ``?`` (optional); further marks ``{q1|…}`` are further
fragments. ``{a1 =reuters|…}`` gives an agency's slug. Marks may nest. A span that crosses another is cut, and its later
pieces have a ``+``: ``{c2+|…}``. A brace or backslash of the text itself has a backslash before it. The line end that
closes the file is not part of the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any, cast

import srsly

from .record import ROLES, Kind, QuoteRecord, Record, problems, role_spans, span_record

_LETTERS = {"content": "q", "cue": "c", "speaker": "s", "agency": "a", "addressee": "t"}
_ROLE_OF = {letter: role for role, letter in _LETTERS.items()}
_KIND_OF: dict[str, Kind] = {"D": "DIRECT", "I": "INDIRECT", "M": "MIXED"}
_TAG = re.compile(r"(?:(?P<role>[qcsat])(?P<number>\d+)|credit)(?P<more>\+)?(?P<rest>(?: +[^ |{}]+)*)\|")
_KEY = re.compile(r"[^\s|{}]+")
_INLINE = ("text", "quotes", "credits")


class MarkupError(ValueError):
    """A file that is not in the authoring format; the message names file, line and what is wrong."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")
        self.where, self.what = where, what


def loads(source: str, path: str = "<string>") -> Record:
    """Read one article in the authoring format.

    source: the file's text. path: named in error messages.
    RAISES MarkupError: a mark or the head is malformed, or the annotation fails `record.problems`.
    """
    head, body, first_line = _split(source, path)
    return _Reader(path, first_line).read(head, body)


def _split(source: str, path: str) -> tuple[dict[str, Any], str, int]:
    parts = re.match(r"---[^\S\n]*\n(.*?\n)?---[^\S\n]*\n", source, re.DOTALL)
    if not parts:
        raise MarkupError(f"{path}, line 1", "the head is missing (YAML between two lines of ---)")
    try:
        head = srsly.yaml_loads(parts.group(1) or "") or {}
    except ValueError as error:
        raise MarkupError(f"{path}, line 1", f"the head is no YAML: {' '.join(str(error).split())}") from error
    if not isinstance(head, dict) or not isinstance(head.get("id"), str):
        raise MarkupError(f"{path}, line 1", "the head has no id")
    body = source[parts.end() :]
    return head, body.removesuffix("\n"), source[: parts.end()].count("\n") + 1


class _Reader:
    def __init__(self, path: str, first_line: int) -> None:
        self.path, self.first_line = path, first_line

    def fail(self, body: str, position: int, what: str) -> MarkupError:
        return MarkupError(f"{self.path}, line {self._line(body, position)}", what)

    def _line(self, body: str, position: int) -> int:
        return self.first_line + body.count("\n", 0, position)

    def read(self, head: dict[str, Any], body: str) -> Record:
        plain: list[str] = []
        length = position = 0
        open_tags: list[tuple[re.Match[str], int, int]] = []  # the tag, where its span starts, where it stands in body
        spans: list[tuple[int, int, re.Match[str], int]] = []
        while position < len(body):
            char = body[position]
            if char == "{":
                tag = _TAG.match(body, position + 1)
                if not tag:
                    shown = body[position : position + 20].split("\n")[0]
                    raise self.fail(body, position, f"{shown!r} is no mark (a brace of the text itself is written \\{{)")
                open_tags.append((tag, length, position))
                position = tag.end()
            elif char == "}":
                if not open_tags:
                    raise self.fail(body, position, "a closing brace with no mark before it")
                tag, start, place = open_tags.pop()
                spans.append((start, length, tag, place))
                position += 1
            else:
                if char == "\\" and body[position + 1 : position + 2] in ("{", "}", "\\"):
                    position += 1
                plain.append(body[position])
                length, position = length + 1, position + 1
        if open_tags:
            raise self.fail(body, open_tags[-1][2], f"the mark {{{open_tags[-1][0].group()} is never closed")
        record = cast(Record, {**head, "text": "".join(plain), "quotes": [], "credits": []})
        self._collect(record, body, sorted(spans, key=lambda span: (span[0], span[3])))
        lines = {number: place for *_, tag, place in reversed(spans) for number in [tag["number"]] if number}
        found = []
        for problem in problems(record):
            number = re.match(r"quotation (\d+)", problem)
            found.append((self._line(body, lines[number[1]]) if number and number[1] in lines else 1, problem))
        if found:
            further = "".join(f"; line {line}: {problem}" for line, problem in found[1:])
            raise MarkupError(f"{self.path}, line {found[0][0]}", found[0][1] + further)
        return record

    def _collect(self, record: Record, body: str, spans: list[tuple[int, int, re.Match[str], int]]) -> None:
        quotes: dict[int, Any] = {}
        agencies = cast(Any, record).pop("agencies", None) or {}
        latest: dict[tuple[str | None, str | None], Any] = {}
        for start, end, tag, place in spans:
            key = (tag["role"], tag["number"])
            if tag["more"]:
                if key not in latest:
                    raise self.fail(body, place, f"{{{tag.group()} goes on with a span that has not begun")
                latest[key].update(end=end, text=record["text"][latest[key]["start"] : end])
                continue
            latest[key] = span = cast(Any, span_record(record["text"], start, end))
            attributes = tag["rest"].split()
            if tag["role"] in ("a", None) and attributes and attributes[0].startswith("="):
                slug = attributes.pop(0)[1:]
                span.update({"name": str(agencies.get(slug, slug)), "id": slug})
            if tag["role"] is None:
                record["credits"].append(span)
            else:
                role, number = _ROLE_OF[tag["role"]], int(tag["number"])
                quote = quotes.setdefault(
                    number,
                    {"id": number, "kind": None, "content": [], **dict.fromkeys(ROLES), "entity": None, "parent": None, "optional": False},
                )
                if role == "content":
                    first = not quote["content"]
                    quote["content"].append(span)
                    if attributes and not first:
                        raise self.fail(body, place, f"quotation {number}: only its first fragment has attributes")
                    self._attributes(quote, attributes, body, place)
                    attributes = []
                elif quote[role]:
                    raise self.fail(body, place, f"quotation {number}: a second {role}")
                else:
                    quote[role] = span
            if attributes:
                raise self.fail(body, place, f"{' '.join(attributes)!r} does not belong into {{{tag.group()}")
        record["quotes"] = [cast(QuoteRecord, quotes[number]) for number in sorted(quotes)]

    def _attributes(self, quote: Any, attributes: list[str], body: str, place: int) -> None:
        for attribute in attributes:
            if attribute in _KIND_OF:
                quote["kind"] = _KIND_OF[attribute]
            elif attribute.startswith("@"):
                quote["entity"] = attribute[1:]
            elif re.fullmatch(r"\^\d+", attribute):
                quote["parent"] = int(attribute[1:])
            elif attribute == "?":
                quote["optional"] = True
            else:
                raise self.fail(body, place, f"quotation {quote['id']}: {attribute!r} is none of D I M @E ^N ?")


def dumps(record: Record) -> str:
    """Write a record in the authoring format; `loads` reads it back without loss, but for `speaker_name` (the name of
    the quotation's entity) and confidences, for which the format has no place.

    RAISES MarkupError: the record fails `record.problems`, or has an entity or agency whose key no mark can hold.
    """
    name = str(record.get("id")) if isinstance(record, dict) else repr(record)
    for problem in problems(record):
        raise MarkupError(name, problem)
    head: dict[str, Any] = {key: value for key, value in record.items() if key not in _INLINE}
    agencies = {span["id"]: span.get("name", span["id"]) for _, _, span in role_spans(record) if span.get("id")}
    for key in (*agencies, *(record.get("entities") or {})):
        if not _KEY.fullmatch(key):
            raise MarkupError(name, f"the key {key!r} has characters that no mark can hold (white space, |, {{ or }})")
    if agencies:
        head["agencies"] = agencies
    spans = sorted(_tagged(record), key=lambda span: (span[0], -span[1]))
    starts, ends = defaultdict(list), defaultdict(list)
    for index, (start, end, _) in enumerate(spans):
        starts[start].append(index)
        ends[end].append(index)
    text, done = record["text"], 0
    out: list[str] = []
    stack: list[int] = []
    for position in sorted({*starts, *ends}):
        out.append(re.sub(r"[{}\\]", r"\\\g<0>", text[done:position]))
        done = position
        closing = set(ends[position])
        reopen: list[int] = []
        while closing:
            index = stack.pop()
            out.append("}")
            if index in closing:
                closing.remove(index)
            else:
                reopen.append(index)
        for index in reversed(reopen):
            out.append("{" + spans[index][2].split(" ")[0] + "+|")
            stack.append(index)
        for index in starts[position]:
            out.append("{" + spans[index][2] + "|")
            stack.append(index)
    out.append(re.sub(r"[{}\\]", r"\\\g<0>", text[done:]))
    return f"---\n{srsly.yaml_dumps(head)}---\n{''.join(out)}\n"


def _tagged(record: Record) -> list[tuple[int, int, str]]:
    tagged = []
    first = {quote["id"]: quote for quote in record.get("quotes") or []}
    for role, number, span in role_spans(record):
        tag = "credit" if role == "credit" else f"{_LETTERS[role]}{number}"
        if span.get("id"):
            tag += f" ={span['id']}"
        if role == "content" and number in first:
            quote = first.pop(number)
            tag += f" {quote['kind'][0]}"
            tag += f" @{quote['entity']}" if quote.get("entity") is not None else ""
            tag += f" ^{quote['parent']}" if quote.get("parent") is not None else ""
            tag += " ?" if quote.get("optional") else ""
        tagged.append((span["start"], span["end"], tag))
    return tagged
