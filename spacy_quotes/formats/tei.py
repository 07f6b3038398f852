"""TEI P5: a `<teiCorpus>` with a `<TEI>` for each article.

Speakers are `<person>`, `<personGrp>` and `<org>` in `<particDesc>`; what was said is `<said who direct>`, with `<q>` around the
words in quotation marks inside; cues, speakers, addressees and agencies are marked where they stand and point to their
`<said>` by ``corresp``. TEI's elements must nest, so a stretch that crosses another is cut into pieces, chained by ``next``
and ``prev``.
https://tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#COHQQ
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from typing import IO, Any
from xml.sax.saxutils import escape, quoteattr

from ..record import EntityRecord, QuoteRecord, Record
from .rows import about

_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MARKED = re.compile('«[^«»\n]+»|“[^“”\n]+”|„[^“”\n]+[“”]|"[^"\n]+"|”[^“”\n]+“')
_KINDS = {
    "DIRECT": "all of the content stands in quotation marks, or follows a colon as the speaker's own words",
    "INDIRECT": "the content is reported, without quotation marks",
    "MIXED": "the content is reported, part of it in quotation marks",
}
_TAGS = {"cue": "seg", "speaker": "rs", "addressee": "rs", "agency": "orgName", "credit": "orgName"}
_PERSONS = {"PER": ("person", "persName"), "GROUP": ("personGrp", "persName")}
_CLOSING = b"</teiCorpus>\n"


class Writer:
    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._count = 0

    def write(self, record: Record) -> None:
        if not self._count:
            self._stream.write(_opening().encode())
        self._count += 1
        self._stream.write(to_tei(record, f"d{self._count}").encode())

    def close(self) -> None:
        self._stream.write(_CLOSING)


def _text(text: str) -> str:
    """Text for XML, which has no place for most control characters."""
    return escape(_NOT_XML.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text))


def _opening() -> str:
    from .. import __version__

    kinds = "".join(f'<category xml:id="{kind}"><catDesc>{_text(meaning)}</catDesc></category>' for kind, meaning in _KINDS.items())
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>Quotations in Arabic news</title></titleStmt>
<publicationStmt><p>Unpublished: the output of a program.</p></publicationStmt>
<sourceDesc><p>The articles that are named below.</p></sourceDesc>
</fileDesc>
<encodingDesc>
<appInfo><application ident="spacy-quotes" version="{__version__}"><label>spacy-quotes</label></application></appInfo>
<classDecl><taxonomy xml:id="kinds">{kinds}</taxonomy></classDecl>
</encodingDesc>
</teiHeader>
"""


def to_tei(record: Record, prefix: str) -> str:
    """A record as a `<TEI>` element.

    prefix: begins every ``xml:id`` of the element.
    """
    known = about(record)
    title = known["title"] or record["id"]
    bibl = [f"<title>{_text(title)}</title>"]
    bibl += [f"<publisher>{_text(known['source'])}</publisher>"] if known["source"] else []
    bibl += [f"<date>{_text(known['date'])}</date>"] if known["date"] else []
    bibl += [f"<idno>{_text(record['id'])}</idno>"]
    bibl += [f'<idno type="URL">{_text(known["url"])}</idno>'] if known["url"] else []
    return f"""<TEI xml:id="{prefix}" xml:lang="ar">
<teiHeader>
<fileDesc>
<titleStmt><title>{_text(title)}</title></titleStmt>
<publicationStmt><p>Unpublished: the output of a program.</p></publicationStmt>
<sourceDesc><bibl>{"".join(bibl)}</bibl></sourceDesc>
</fileDesc>
{_participants(record, prefix)}</teiHeader>
<text><body>
{_Body(record, prefix).xml()}</body></text>
</TEI>
"""


def _participants(record: Record, prefix: str) -> str:
    entities = (record.get("entities") or {}).items()
    persons = [_person(key, entity, prefix) for key, entity in entities if entity.get("type") in _PERSONS]
    bodies = [_body(key, entity, prefix) for key, entity in entities if entity.get("type") not in _PERSONS]
    media = {span["id"]: span.get("name") for span in _agencies(record) if span.get("id")}
    carriers = [
        f'<org xml:id="{prefix}.media.{_id(slug)}"><orgName xml:lang="en">{_text(name or slug)}</orgName><idno>{_text(slug)}</idno></org>'
        for slug, name in media.items()
    ]
    lists = [f"<listPerson>{''.join(persons)}</listPerson>"] if persons else []
    lists += [f'<listOrg type="speakers">{"".join(bodies)}</listOrg>'] if bodies else []
    lists += [f'<listOrg type="media">{"".join(carriers)}</listOrg>'] if carriers else []
    return f"<profileDesc><particDesc>{''.join(lists)}</particDesc></profileDesc>\n" if lists else ""


def _agencies(record: Record) -> Iterator[dict[str, Any]]:
    for quote in record.get("quotes") or []:
        if quote.get("agency"):
            yield quote["agency"]  # type: ignore[misc]
    yield from record.get("credits") or []  # type: ignore[misc]


def _id(text: str) -> str:
    """A text as part of an XML name."""
    return re.sub(r"[^\w-]", lambda match: f"_{ord(match[0]):X}", text)


def _person(key: str, entity: EntityRecord, prefix: str) -> str:
    tag, name_tag = _PERSONS[entity["type"]]
    return f'<{tag} xml:id="{prefix}.{_id(key)}" role="{entity["type"]}">{_names(name_tag, entity)}</{tag}>'


def _body(key: str, entity: EntityRecord, prefix: str) -> str:
    return f'<org xml:id="{prefix}.{_id(key)}" role={_attribute(entity.get("type", "OTHER"))}>{_names("orgName", entity)}</org>'


def _names(tag: str, entity: EntityRecord) -> str:
    aliases = "".join(f'<{tag} type="alias">{_text(alias)}</{tag}>' for alias in entity.get("aliases") or [])
    return f'<{tag} type="main">{_text(entity["name"])}</{tag}>{aliases}'


@dataclass
class _Stretch:
    """Characters that become an element, or several if it must be cut."""

    start: int
    end: int
    tag: str
    attributes: dict[str, str]
    id: str
    first: str = ""
    """What stands at the beginning of its first piece."""

    @property
    def is_said(self) -> bool:
        return self.tag in ("said", "q")


class _Body:
    """The paragraphs of an article."""

    def __init__(self, record: Record, prefix: str) -> None:
        self.record, self.text, self.prefix = record, record["text"], prefix
        self._numbers = count(1)

    @cached_property
    def stretches(self) -> list[_Stretch]:
        found: dict[tuple[str, int, int], _Stretch] = {}
        for quote in self.record.get("quotes") or []:
            self._said(quote, found)
        for role in ("cue", "speaker", "addressee", "agency"):
            for quote in self.record.get("quotes") or []:
                span: Any = quote.get(role)
                if span:
                    self._mention(role, span, quote, found)
        for credit in self.record.get("credits") or []:
            self._mention("credit", credit, None, found)
        return sorted(found.values(), key=lambda stretch: (stretch.start, -stretch.end))

    def _said(self, quote: QuoteRecord, found: dict[tuple[str, int, int], _Stretch]) -> None:
        name = f"{self.prefix}.q{quote['id']}"
        for number, span in enumerate(quote["content"]):
            attributes = {"direct": "true" if quote["kind"] == "DIRECT" else "false", "ana": f"#{quote['kind']}"}
            if quote.get("entity") is not None:
                attributes["who"] = f"#{self.prefix}.{_id(str(quote['entity']))}"
            stretch = _Stretch(span["start"], span["end"], "said", attributes, name if not number else f"{name}.{number + 1}")
            if not number:
                stretch.first = "".join(
                    f'<certainty {locus} degree="{quote[key]:.4g}"/>'  # type: ignore[literal-required]
                    for key, locus in (("confidence", 'locus="name"'), ("attribution_confidence", 'match="@who" locus="value"'))
                    if quote.get(key) is not None
                )
            found["said", quote["id"], number] = stretch
            if number:
                before = found["said", quote["id"], number - 1]
                stretch.attributes["prev"], before.attributes["next"] = f"#{before.id}", f"#{stretch.id}"
            if quote["kind"] == "MIXED":
                for match in _MARKED.finditer(self.text, span["start"], span["end"]):
                    found.setdefault(("q", *match.span()), _Stretch(*match.span(), "q", {}, f"{self.prefix}.s{next(self._numbers)}"))

    def _mention(self, role: str, span: Any, quote: QuoteRecord | None, found: dict[tuple[str, int, int], _Stretch]) -> None:
        key = (role, span["start"], span["end"])
        if key not in found:
            attributes = {"type": role}
            if role == "speaker" and quote and quote.get("entity") is not None:
                attributes["ref"] = f"#{self.prefix}.{_id(str(quote['entity']))}"
            if span.get("id"):
                attributes["ref"] = f"#{self.prefix}.media.{_id(span['id'])}"
            found[key] = _Stretch(span["start"], span["end"], _TAGS[role], attributes, f"{self.prefix}.s{next(self._numbers)}")
        if quote:
            known = found[key].attributes.get("corresp")
            found[key].attributes["corresp"] = " ".join(filter(None, (known, f"#{self.prefix}.q{quote['id']}")))

    def _plan(self) -> tuple[dict[int, list[int]], dict[int, set[int]], list[tuple[int, int]]]:
        starts: dict[int, list[int]] = defaultdict(list)
        ends: dict[int, set[int]] = defaultdict(set)
        for index, stretch in enumerate(self.stretches):
            starts[stretch.start].append(index)
            ends[stretch.end].add(index)
        paragraphs = [match.span() for match in re.finditer(r"[^\n]*[^\s][^\n]*", self.text)]
        return starts, ends, paragraphs

    def xml(self) -> str:
        starts, ends, paragraphs = self._plan()
        positions = sorted({*starts, *ends})
        open_now: list[int] = []
        out: list[str | tuple[int, bool]] = []  # texts, and between them stretches with whether they open
        cursor = 0
        for first, last in paragraphs:
            while cursor < len(positions) and positions[cursor] < first:  # in white space between paragraphs
                self._step(positions[cursor], starts, ends, open_now, None)
                cursor += 1
            out.append("<p>")
            out.extend((index, True) for index in open_now)
            done = first
            while cursor < len(positions) and positions[cursor] <= last:
                position = positions[cursor]
                out.append(_text(self.text[done:position]))
                done = position
                self._step(position, starts, ends, open_now, out)
                cursor += 1
            out.append(_text(self.text[done:last]))
            out.extend((index, False) for index in reversed(open_now))
            out.append("</p>\n")
        return self._joined(out) or "<p/>\n"

    def _step(
        self,
        position: int,
        starts: dict[int, list[int]],
        ends: dict[int, set[int]],
        open_now: list[int],
        out: list[str | tuple[int, bool]] | None,
    ) -> None:
        """Close and open what ends and begins here; what crosses is closed and opened again."""
        closing = {index for index in ends.get(position, ()) if index in open_now}
        opening = starts.get(position, [])
        # Mentions have no place for what was said, so they are cut where it begins or ends inside them.
        if any(self.stretches[index].is_said for index in opening):
            closing.update(index for index in open_now if not self.stretches[index].is_said)
        again: list[int] = []
        while closing:
            index = open_now.pop()
            if out is not None:
                out.append((index, False))
            closing.discard(index)
            if self.stretches[index].end > position:
                again.append(index)
        now = sorted([*reversed(again), *opening], key=lambda index: not self.stretches[index].is_said)
        for index in now:
            open_now.append(index)
            if out is not None:
                out.append((index, True))

    def _joined(self, out: list[str | tuple[int, bool]]) -> str:
        total: dict[int, int] = defaultdict(int)
        for item in out:
            if not isinstance(item, str) and item[1]:
                total[item[0]] += 1
        seen: dict[int, int] = defaultdict(int)
        parts: list[str] = []
        for item in out:
            if isinstance(item, str):
                parts.append(item)
            elif item[1]:
                parts.append(self._tag(self.stretches[item[0]], seen[item[0]], total[item[0]]))
                seen[item[0]] += 1
            else:
                parts.append(f"</{self.stretches[item[0]].tag}>")
        return "".join(parts)

    def _tag(self, stretch: _Stretch, piece: int, pieces: int) -> str:
        def name(number: int) -> str:
            return f"{stretch.id}{f'-{number + 1}' if number else ''}"

        attributes = dict(stretch.attributes)
        if stretch.tag == "said" or pieces > 1:
            attributes["xml:id"] = name(piece)
        if piece < pieces - 1:
            attributes["next"] = f"#{name(piece + 1)}"
        if piece:
            attributes["prev"] = f"#{name(piece - 1)}"
        written = "".join(f" {key}={_attribute(value)}" for key, value in attributes.items())
        return f"<{stretch.tag}{written}>{stretch.first if not piece else ''}"
