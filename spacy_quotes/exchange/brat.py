"""brat standoff (https://brat.nlplab.org/standoff.html): a folder with a ``.txt`` and an ``.ann`` file a document.

* A content is a text-bound annotation DIRECT, INDIRECT or MIXED, discontinuous if it has several fragments; its number is the
  quotation's. Cue, speaker, agency, addressee and credit are text-bound annotations too.
* Relations lead from a content to its Cue, Speaker, Agency and Addressee, and to its Parent.
* The attribute Optional marks optional quotations. A known agency has a normalization ``Media:slug``.
* A note on a content says who speaks: a JSON object at an entity's first quotation, its key at the others. In a note written
  by hand the speaker's name is enough.

brat ends a span at a line end; a span over several lines is written as one with a part in each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from ..files import complete_file
from ..inputs import Problem
from ..record import KINDS, ROLES, Record, SpanRecord, role_spans, span_record
from .checking import checked
from .folder import id_of, unused_path, write_file

SUFFIX, FOLDER = ".ann", True
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_TEXT_BOUND = re.compile(r"T(\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)")
_RELATION = re.compile(r"R\d+\t(\S+) \S+?:T(\d+) \S+?:T(\d+)")
_ATTRIBUTE = re.compile(r"A\d+\tOptional T(\d+)\s*$")
_REFERENCE = re.compile(r"N\d+\tReference T(\d+) Media:(\S+)(?:\t(.*))?$")
_NOTE = re.compile(r"#\d+\t\S+ T(\d+)\t(.*)$")
_CREDIT = "Credit"
_LABELS = (*KINDS, *(role.capitalize() for role in ROLES), _CREDIT)
_KINDS_OF_CONTENT = "|".join(KINDS)

# What brat needs in a folder to show and edit these annotations.
CONFIGURATION = f"""[entities]
{chr(10).join(_LABELS)}

[relations]
Cue\tArg1:{_KINDS_OF_CONTENT}, Arg2:Cue
Speaker\tArg1:{_KINDS_OF_CONTENT}, Arg2:Speaker
Agency\tArg1:{_KINDS_OF_CONTENT}, Arg2:Agency
Addressee\tArg1:{_KINDS_OF_CONTENT}, Arg2:Addressee
Parent\tArg1:{_KINDS_OF_CONTENT}, Arg2:{_KINDS_OF_CONTENT}
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Optional\tArg:{_KINDS_OF_CONTENT}
"""


def read(path: Path) -> Iterator[Record | Problem]:
    """The document of each ``.ann`` file of a folder, or of one such file, with the ``.txt`` file beside it."""
    for file in sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]:
        try:
            text = file.with_suffix(".txt").read_bytes().decode()
            record = _Reader(text).read(id_of(file), file.read_bytes().decode("utf-8-sig").split("\n"))
            yield checked(record, str(file))
        except FileNotFoundError:
            yield Problem(str(file), f"its text, {file.with_suffix('.txt').name}, is missing")
        except UnicodeDecodeError as error:
            yield Problem(str(file), f"it or its text is no UTF-8 (byte {error.start})")
        except _BratError as error:
            yield Problem(f"{file}, line {error.args[0]}", error.args[1])


class _BratError(ValueError):
    """Line number and what is wrong."""


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.bound: dict[int, tuple[int, str, list[SpanRecord]]] = {}  # number: line, label, fragments
        self.quotes: dict[int, Any] = {}
        self.entities: dict[str, Any] = {}

    def read(self, id: str, lines: list[str]) -> Record:
        for number, line in enumerate(lines, 1):
            if line.startswith("T"):
                self._text_bound(number, line)
        notes: list[tuple[int, int, str]] = []
        for number, line in enumerate(lines, 1):
            if relation := _RELATION.match(line):
                self._relation(number, *relation.groups())
            elif attribute := _ATTRIBUTE.match(line):
                self._quote(number, int(attribute[1]))["optional"] = True
            elif reference := _REFERENCE.match(line):
                known = {"id": reference[2], **({"name": reference[3]} if reference[3] else {})}
                self._single(number, int(reference[1])).update(cast(Any, known))
            elif note := _NOTE.match(line):
                notes.append((int(note[1]), number, note[2].strip()))
            elif line.strip() and line[0] in "REA":
                raise _BratError(number, f"{line[:40]!r} is not understood")
        for target, number, what in sorted(notes):
            if target in self.quotes and what:
                self._speaker(number, self.quotes[target], what)
        credits = [self._single(number, key) for key, (number, label, _) in self.bound.items() if label == _CREDIT]
        return {"id": id, "text": self.text, "quotes": list(self.quotes.values()), "credits": credits, "entities": self.entities}

    def _text_bound(self, line: int, source: str) -> None:
        found = _TEXT_BOUND.match(source)
        if not found or found[2] not in _LABELS:
            raise _BratError(line, f"{source[:40]!r} is no text-bound annotation with a label of {', '.join(_LABELS)}")
        key, label = int(found[1]), found[2]
        if key in self.bound:
            raise _BratError(line, f"the number T{key} occurs twice")
        fragments: list[SpanRecord] = []
        for edges in found[3].split(";"):
            start, end = map(int, edges.split(" "))
            if fragments and _cut_at_line_end(self.text[fragments[-1]["end"] : start]):
                start = fragments.pop()["start"]
            fragments.append(span_record(self.text, start, end))
        given = source[found.end() :]
        whole = " ".join(part for fragment in fragments for part in _LINE.findall(fragment["text"]))
        if given and "".join(given.split()) != "".join(whole.split()):
            raise _BratError(line, f"T{key} gives the text {given[:40]!r}, but the document has {whole[:40]!r}")
        self.bound[key] = (line, label, fragments)
        if label in KINDS:
            self.quotes[key] = {"id": key, "kind": label, "content": fragments, **dict.fromkeys(ROLES)}
            self.quotes[key] |= {"entity": None, "parent": None, "optional": False}

    def _single(self, line: int, key: int) -> SpanRecord:
        if key not in self.bound:
            raise _BratError(line, f"T{key} does not exist")
        fragments = self.bound[key][2]
        if len(fragments) > 1:
            raise _BratError(line, f"T{key} is discontinuous, which only a content may be")
        return fragments[0]

    def _quote(self, line: int, key: int) -> Any:
        if key not in self.quotes:
            raise _BratError(line, f"T{key} is no content ({', '.join(KINDS)})")
        return self.quotes[key]

    def _relation(self, line: int, label: str, first: str, second: str) -> None:
        quote, role, key = self._quote(line, int(first)), label.lower(), int(second)
        if role != "parent" and role not in ROLES:
            raise _BratError(line, f"the relation {label!r} is none of {', '.join(role.capitalize() for role in ROLES)}, Parent")
        if quote[role] is not None:
            raise _BratError(line, f"quotation {first}: a second {role}")
        quote[role] = self._quote(line, key)["id"] if role == "parent" else self._single(line, key)

    def _speaker(self, line: int, quote: Any, note: str) -> None:
        if note.startswith("{"):
            try:
                entity = json.loads(note)
                key = str(entity.pop("entity"))
            except (ValueError, KeyError, AttributeError) as error:
                raise _BratError(line, f"the note {note[:40]!r} is no JSON object with an entity") from error
            self.entities[key] = entity
        else:
            named = (
                key for key, entity in self.entities.items() if note == key or note in (entity.get("name"), *entity.get("aliases", ()))
            )
            key = next(named, "")
            if not key:
                key = next(f"E{n}" for n in range(1, len(self.entities) + 2) if f"E{n}" not in self.entities)
                self.entities[key] = {"name": note, "type": "OTHER", "aliases": []}
        quote["entity"] = key


def write(records: Iterable[Record], target: Path, make_doc: Callable[[str], Any]) -> Iterator[Problem]:
    """Two files a record, named after its id, and brat's ``annotation.conf``."""
    taken: set[Path] = set()
    for record in records:
        try:
            path = unused_path(target, record["id"], SUFFIX, taken)
            lines = _Writer(record)
            write_file(path.with_suffix(".txt"), record["text"])
            write_file(path, lines.write())
        except ValueError as error:
            yield Problem(record["id"], str(error))
            continue
        if lines.dropped:
            yield Problem(record["id"], f"brat has no place for {', '.join(sorted(lines.dropped))}", lost=False)
        if "\r" in record["text"]:
            yield Problem(record["id"], "has carriage returns, which brat takes for nothing: its spans will look shifted there", lost=False)
    if target.is_dir():
        with complete_file(target / "annotation.conf") as part:
            part.write_text(CONFIGURATION, encoding="utf-8")


class _Writer:
    def __init__(self, record: Record) -> None:
        self.record, self.text = record, record["text"]
        self.dropped: set[str] = set()
        self.lines: list[str] = []
        self.counts: dict[str, int] = {}
        self.keys: dict[tuple[Any, ...], int] = {}

    def write(self) -> str:
        quotes: list[Any] = sorted(self.record.get("quotes") or [], key=lambda quote: quote["id"])
        if any(quote["id"] < 0 for quote in quotes):
            raise ValueError("has a quotation with a negative number, which brat's annotations can't have")
        self.next_key = max((quote["id"] for quote in quotes), default=0) + 1
        for quote in quotes:
            self._bound(quote["id"], quote["kind"], quote["content"])
        for quote in quotes:
            for role in ROLES:
                if quote.get(role):
                    self._line("R", f"{role.capitalize()} Arg1:T{quote['id']} Arg2:T{self._role(role.capitalize(), quote[role])}")
            if quote.get("parent") is not None:
                self._line("R", f"Parent Arg1:T{quote['id']} Arg2:T{quote['parent']}")
            if quote.get("optional"):
                self._line("A", f"Optional T{quote['id']}")
        for credit in self.record.get("credits") or []:
            self._role(_CREDIT, credit)
        self._entities(quotes)
        self._note_dropped(quotes)
        return "".join(f"{line}\n" for line in self.lines)

    def _line(self, letter: str, what: str) -> None:
        self.counts[letter] = self.counts.get(letter, 0) + 1
        self.lines.append(f"{letter}{self.counts[letter]}\t{what}")

    def _bound(self, key: int, label: str, fragments: list[SpanRecord]) -> None:
        edges = [
            (fragment["start"] + line.start(), fragment["start"] + line.end())
            for fragment in fragments
            for line in _LINE.finditer(fragment["text"])
        ]
        for first, second in pairwise(fragments):
            if _cut_at_line_end(self.text[first["end"] : second["start"]]):
                self.dropped.add("two fragments of a content with nothing but a line end between them (they become one)")
        spans = ";".join(f"{start} {end}" for start, end in edges)
        self.lines.append(f"T{key}\t{label} {spans}\t{' '.join(self.text[start:end] for start, end in edges)}")

    def _role(self, label: str, span: Any) -> int:
        place = (label, span["start"], span["end"], span.get("id"), span.get("name"))
        if place not in self.keys:
            self.keys[place] = key = self.next_key
            self.next_key += 1
            self._bound(key, label, [span])
            if span.get("id") and re.fullmatch(r"\S+", span["id"]):
                name = span.get("name")
                self._line("N", f"Reference T{key} Media:{span['id']}" + (f"\t{name}" if name and _LINE.fullmatch(name) else ""))
        return self.keys[place]

    def _entities(self, quotes: list[Any]) -> None:
        entities: Any = self.record.get("entities") or {}
        described = set()
        for quote in quotes:
            key = quote.get("entity")
            if key is not None and key not in described:
                note = json.dumps({"entity": key, **entities[key]}, ensure_ascii=False)
                self._line("#", f"AnnotatorNotes T{quote['id']}\t{_escaped(note)}")
                described.add(key)
            elif key is not None:
                note = (
                    json.dumps({"entity": key, **entities[key]}, ensure_ascii=False)
                    if key.startswith("{") or not _LINE.fullmatch(key)
                    else key
                )
                self._line("#", f"AnnotatorNotes T{quote['id']}\t{_escaped(note)}")
        if set(entities) - described:
            self.dropped.add("entities that no quotation is by")

    def _note_dropped(self, quotes: list[Any]) -> None:
        entities: Any = self.record.get("entities") or {}
        for quote in quotes:
            if quote.get("speaker_name") not in (None, entities.get(quote.get("entity"), {}).get("name")):
                self.dropped.add("speakers' names beside those of the entities")
            if quote.get("confidence") is not None or quote.get("attribution_confidence") is not None:
                self.dropped.add("confidences")
        for _, _, span in role_spans(self.record):
            if (span.get("id") and not re.fullmatch(r"\S+", span["id"])) or (
                span.get("name") and not (span.get("id") and _LINE.fullmatch(span["name"]))
            ):
                self.dropped.add("agencies' names without an id, or ids with spaces")
        self.dropped |= {f"the field {key!r}" for key in self.record if key not in ("id", "text", "quotes", "credits", "entities")}


def _cut_at_line_end(between: str) -> bool:
    """Whether what stands between two parts of a span is only where brat ends a line."""
    return not between.strip() and bool(_LINE.sub("", between))


def _escaped(note: str) -> str:
    """A JSON text with the line ends that JSON leaves alone written as escapes."""
    return re.sub(r"[\x85\u2028\u2029]", lambda char: f"\\u{ord(char[0]):04x}", note)
