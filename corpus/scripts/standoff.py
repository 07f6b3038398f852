"""Gold annotation of articles that may not be passed on: offsets and a hash of each text, without the texts.

    python corpus/scripts/standoff.py strip GOLD.jsonl > STANDOFF.jsonl
    python corpus/scripts/standoff.py join STANDOFF.jsonl TEXTS.jsonl[.gz] > GOLD.jsonl

TEXTS has a line {"id": …, "text": …} for each article, of which the beginning may be all that was annotated. An article that is not
among them, or whose text is another than was annotated, is named on standard error and left out. Names that are not in the text word
for word are lost.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import srsly

ROLES = ("cue", "speaker", "agency", "addressee")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def bare(span: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in span.items() if key != "text"}


def strip(record: dict[str, Any]) -> dict[str, Any]:
    """A record without its text and all words of it."""
    text = record["text"]

    def place(name: str) -> list[int] | None:
        start = text.find(name)
        return [start, start + len(name)] if start >= 0 else None

    quotes = [
        {key: value for key, value in quote.items() if key not in (*ROLES, "content", "speaker_name")}
        | {"content": [bare(part) for part in quote["content"]]}
        | {role: bare(quote[role]) for role in ROLES if quote.get(role)}
        for quote in record["quotes"]
    ]
    entities = {
        key: {"type": entity["type"], "names": [found for name in (entity["name"], *entity["aliases"]) if (found := place(name))]}
        for key, entity in record["entities"].items()
    }
    credits = [bare(credit) for credit in record["credits"]]
    return {"id": record["id"], "length": len(text), "sha256": digest(text), "quotes": quotes, "credits": credits, "entities": entities}


def join(standoff: dict[str, Any], text: str) -> dict[str, Any]:
    """The record of a text and its annotation."""

    def full(span: dict[str, Any] | None) -> dict[str, Any] | None:
        return span and span | {"text": text[span["start"] : span["end"]]}

    entities = {}
    for key, entity in standoff["entities"].items():
        mentions = [quote["speaker"] for quote in standoff["quotes"] if quote.get("entity") == key and quote.get("speaker")]
        places = entity["names"] or [[mention["start"], mention["end"]] for mention in mentions[:1]]
        name, *aliases = (text[start:end] for start, end in places or [(0, 0)])
        entities[key] = {"name": name, "type": entity["type"], "aliases": aliases}
    quotes = [
        quote
        | {"content": [full(part) for part in quote["content"]]}
        | {role: full(quote.get(role)) for role in ROLES}
        | {"speaker_name": entities[quote["entity"]]["name"] if quote["entity"] else None}
        for quote in standoff["quotes"]
    ]
    credits = [full(credit) for credit in standoff["credits"]]
    return {"id": standoff["id"], "text": text, "quotes": quotes, "credits": credits, "entities": entities}


def joined(standoff: Path, texts: Path) -> Iterator[dict[str, Any]]:
    wanted = {line["id"]: line for line in srsly.read_jsonl(standoff)}
    lines = srsly.read_gzip_jsonl(texts) if texts.suffix == ".gz" else srsly.read_jsonl(texts)
    for line in lines:
        found = wanted.get(line["id"])
        text = line["text"][: found.get("length")] if found else ""
        if found and found["sha256"] == digest(text):
            del wanted[line["id"]]
            yield join(found, text)
    for key in wanted:
        print(f"{texts}: {key}: no such article, or another text than was annotated", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, files in (("strip", ("gold",)), ("join", ("standoff", "texts"))):
        command = commands.add_parser(name)
        for file in files:
            command.add_argument(file, type=Path)
    options = parser.parse_args()
    records = map(strip, srsly.read_jsonl(options.gold)) if options.command == "strip" else joined(options.standoff, options.texts)
    for record in records:
        print(srsly.json_dumps(record))


if __name__ == "__main__":
    main()
