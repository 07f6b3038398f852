"""Make train.jsonl, dev.jsonl, test.jsonl and seeds.jsonl from the articles in the authoring format.

usage: python corpus/scripts/build.py [--check]

The articles are checked first: by `spacy_quotes.record.problems`, and by what the guidelines ask of this corpus beyond that (`doubts`).
With a mistake nothing is written. --check: only check, and compare the files with what would be written; exit status 1 if they differ.

The split goes by article. Articles are sorted by genre, then region, then a hash of their id, and dealt out in that order:
14 of 20 to train, 3 to dev, 3 to test; so each part has its share of each genre and region. SALT is the one of 400 with which the
parts are most alike in their kinds of quotations, dropped subjects, agencies and lengths.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import srsly

import spacy_quotes
from spacy_quotes.exchange import read
from spacy_quotes.inputs import Problem
from spacy_quotes.record import Record, role_spans

CORPUS = Path(__file__).parent.parent
LICENCE, SALT = "CC-BY-4.0", 79
REGIONS = ("egypt", "gulf", "international", "iraq", "levant", "maghreb", "sudan")
GENRES = (
    "broadcast",
    "business",
    "column",
    "court",
    "culture",
    "feature",
    "headlines",
    "interview",
    "live",
    "local",
    "politics",
    "science",
    "sport",
    "statement",
    "wire",
)
DEALT = [{3: "dev", 6: "test", 10: "dev", 13: "test", 17: "dev", 19: "test"}.get(place, "train") for place in range(20)]
_NOT_LETTERS = re.compile(r"[\u064B-\u0652\u0670\u0640«»“”\"″()،]|\s+")


def media() -> dict[str, str]:
    """The English names of known media by slug."""
    tables: Any = srsly.read_json(Path(spacy_quotes.__file__).parent / "lang" / "ar" / "media.json")
    return {medium["id"]: medium["name"] for medium in tables["media"]}


def articles(folder: Path, names: dict[str, str]) -> Iterator[Record | Problem]:
    """The checked records of a folder, with agencies' names filled in."""
    for item in read(folder, "authoring"):
        if isinstance(item, Problem):
            yield item
            continue
        for _, _, span in role_spans(item):
            if "id" in span:
                span["name"] = names.get(span["id"], "")
        found = [f"{span['id']!r} is no slug of media.json" for _, _, span in role_spans(item) if span.get("name") == ""]
        found += doubts(item)
        yield Problem(item["id"], "; ".join(found)) if found else item


def doubts(record: Record) -> Iterator[str]:
    """What is wrong with an article of this corpus though its record is well-formed."""
    fields: Any = record
    entities, quotes = record["entities"], {quote["id"]: quote for quote in record["quotes"]}
    if "genre" in fields and fields["genre"] not in GENRES:
        yield f"the genre {fields['genre']!r} is none of {', '.join(GENRES)}"
    if "region" in fields and fields["region"] not in REGIONS:
        yield f"the region {fields['region']!r} is none of {', '.join(REGIONS)}"
    if list(quotes) != list(range(1, len(quotes) + 1)):
        yield "the quotations are not numbered 1, 2, 3 …"
    starts = [min(span["start"] for span in [*quote["content"], quote["cue"]] if span) for quote in quotes.values()]
    late = [number for number, (first, second) in enumerate(pairwise(starts), 2) if second < first]
    if late:
        yield f"the quotations are not numbered in the order of the text: {late}"
    said_by: dict[str, str | None] = {}
    for quote in quotes.values():
        speaker, entity, parent = quote["speaker"], quote["entity"], quote["parent"]
        if speaker:
            text = _bare(speaker["text"])
            if said_by.setdefault(text, entity) != entity:
                yield f"quotation {quote['id']}: {speaker['text']!r} is {entity}, but {said_by[text]} elsewhere"
            forms = {_bare(form) for form in (entities[entity]["name"], *entities[entity]["aliases"])} if entity else set()
            if entity and not any(text in (form, f"و{form}", f"ل{form}", f"لل{form[2:]}") for form in forms):
                yield f"quotation {quote['id']}: {speaker['text']!r} is no name or alias of {entity}"
        if parent is not None:
            around = quotes[parent]["content"]
            inside = all(
                any(outer["start"] <= span["start"] and span["end"] <= outer["end"] for outer in around) for span in quote["content"]
            )
            if not inside:
                yield f"quotation {quote['id']}: is not inside quotation {parent}"
    unused = set(entities) - {quote["entity"] for quote in quotes.values()}
    if unused:
        yield f"nobody says anything: {', '.join(sorted(unused))}"
    for row, shown in (fields.get("phenomena") or {}).items():
        for one in shown:
            if one not in quotes and not (isinstance(one, str) and one in record["text"]):
                yield f"phenomena {row}: {one!r} is no quotation and no words of the text"


def _bare(form: str) -> str:
    return " ".join(_NOT_LETTERS.sub(" ", form).split())


def split(records: Iterable[Record]) -> dict[str, list[Record]]:
    """The records of each part, in the order of their ids."""

    def place(record: Any) -> tuple[str, str, str]:
        return record["genre"], record["region"], sha256(f"{SALT}{record['id']}".encode()).hexdigest()

    parts: dict[str, list[Record]] = {"train": [], "dev": [], "test": []}
    for number, record in enumerate(sorted(records, key=place)):
        parts[DEALT[number % len(DEALT)]].append(record)
    return {name: sorted(part, key=lambda record: record["id"]) for name, part in parts.items()}


def line(record: Record) -> str:
    """A record as it is written: id and the like first, then text, quotations, credits, entities."""
    fields: Any = dict(record)
    first = {key: fields.pop(key) for key in ("id", "region", "genre") if key in fields}
    last = {key: fields.pop(key) for key in ("text", "quotes", "credits", "entities")}
    licence = {"licence": LICENCE} if "genre" in first else {}
    return json.dumps({**first, **licence, **fields, **last}, ensure_ascii=False) + "\n"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--check", action="store_true", help="write nothing")
    check = options.parse_args().check
    names, failed = media(), 0
    found: dict[str, list[Record]] = {"articles": [], "seeds": []}
    for folder, records in found.items():
        for item in articles(CORPUS / folder, names):
            if isinstance(item, Problem):
                print(item, file=sys.stderr)
                failed += 1
            else:
                records.append(item)
    if failed:
        return 1
    for name, part in {**split(found["articles"]), "seeds": found["seeds"]}.items():
        path, content = CORPUS / f"{name}.jsonl", "".join(map(line, part))
        if not check:
            path.write_text(content, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != content:
            print(f"{path.name} is not what the articles give: run this without --check", file=sys.stderr)
            failed = 1
        print(f"{name}: {len(part)} articles, {sum(len(record['quotes']) for record in part)} quotations")
    return failed


if __name__ == "__main__":
    sys.exit(main())
