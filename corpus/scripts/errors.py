"""The errors on a gold file by cause, with counts and examples.

usage: python corpus/scripts/errors.py GOLD.jsonl [PREDICTED.jsonl] [--examples 3] [--only CAUSE]

Without predictions the `quotes` component is run on the texts.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy
import srsly
from rich.console import Console
from rich.table import Table

from spacy_quotes.component import QuoteExtractor
from spacy_quotes.scorer import Pair, compare

Case = tuple[str, dict[str, Any], Pair]


def causes(pair: Pair, predicted: dict[str, Any]) -> Iterator[str]:
    """Why a pair is not right: the stage that erred."""
    gold, found, verdict = pair.gold, pair.predicted, pair.verdict
    if gold is None:
        yield "spurious"
        return
    if gold.get("optional"):
        return
    if found is None or verdict is None:
        cue = gold.get("cue")
        same = any(
            cue and other["cue"] and other["cue"]["start"] < cue["end"] and cue["start"] < other["cue"]["end"]
            for other in predicted["quotes"]
        )
        yield "missed: content of a found cue" if same else "missed: cue without a word" if not cue else "missed: cue"
        return
    if not verdict.exact:
        one, other = gold["content"], found["content"]
        if other[0]["start"] != one[0]["start"]:
            yield f"boundary: begins {'early' if other[0]['start'] < one[0]['start'] else 'late'}"
        if other[-1]["end"] != one[-1]["end"]:
            yield f"boundary: ends {'early' if other[-1]['end'] < one[-1]['end'] else 'late'}"
    if not verdict.cue:
        yield "cue: another word"
    if not verdict.kind:
        yield f"kind: {found['kind']} for {gold['kind']}"
    if not verdict.attributed:
        if gold.get("speaker"):
            yield "speaker: wrong mention" if not verdict.speaker else "speaker: right mention, wrong entity"
        else:
            yield "speaker: a mention where there is none" if found.get("speaker") else "speaker: wrong antecedent"
    for role in ("agency", "addressee"):
        if gold.get(role) and not found.get(role):  # type: ignore[literal-required]
            yield f"{role}: missed"
        elif found.get(role) and not gold.get(role):  # type: ignore[literal-required]
            yield f"{role}: spurious"
        elif gold.get(role) and not getattr(verdict, role):  # type: ignore[literal-required]
            yield f"{role}: another one"


def shorten(text: str, length: int = 110) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else f"{text[: length // 2]} … {text[-length // 2 :]}"


def describe(record: dict[str, Any], quote: Any) -> str:
    if quote is None:
        return ""
    parts = [quote[role]["text"] for role in ("cue", "speaker", "agency") if quote.get(role)]
    name = quote.get("speaker_name") or (record.get("entities") or {}).get(quote.get("entity"), {}).get("name")
    return f"[{' | '.join(parts)}] {name or '–'}: {shorten(' … '.join(part['text'] for part in quote['content']))}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predicted", type=Path, nargs="?")
    parser.add_argument("--examples", type=int, default=3)
    parser.add_argument("--only", default="", help="only causes that begin with this")
    options = parser.parse_args()
    component = QuoteExtractor(spacy.blank("ar").vocab)
    given = {record["id"]: record for record in srsly.read_jsonl(options.predicted)} if options.predicted else {}
    found: dict[str, list[Case]] = defaultdict(list)
    for gold in srsly.read_jsonl(options.gold):
        predicted: Any = given.get(gold["id"]) or {**component.extract(gold["text"]), "id": gold["id"]}
        for pair in compare(gold, predicted):  # type: ignore[arg-type]
            for cause in causes(pair, predicted):
                found[cause].append((gold["id"], gold, pair))
    console = Console()
    table = Table("cause", "count")
    for cause, cases in sorted(found.items(), key=lambda item: -len(item[1])):
        table.add_row(cause, str(len(cases)))
    console.print(table)
    for cause, cases in sorted(found.items(), key=lambda item: -len(item[1])):
        if cause.startswith(options.only):
            console.print(f"\n{cause}", style="bold")
            for name, record, pair in cases[: options.examples]:
                console.print(f"  {name}", markup=False)
                console.print(f"    gold      {describe(record, pair.gold)}", markup=False)
                console.print(f"    predicted {describe(record, pair.predicted)}", markup=False)


if __name__ == "__main__":
    main()
