"""Measures pipelines against each other on gold data: scores, bootstrap intervals over documents, speed, memory.

    python tests/benchmark_trainable.py GOLD.jsonl [--model PATH] [--raw RAW.jsonl.gz]

Compared are the `quotes` rules alone and the shipped pipeline, or the one named by --model.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import random
import resource
import time
from pathlib import Path

import spacy
from spacy.language import Language

import spacy_quotes
from spacy_quotes.quote import to_record
from spacy_quotes.record import Record
from spacy_quotes.scorer import MEASURES, Tally, tally

SAMPLES = 2000


def tallies(nlp: Language, gold: list[Record]) -> list[Tally]:
    return [tally(record, to_record(doc)) for record, doc in zip(gold, nlp.pipe(record["text"] for record in gold), strict=True)]


def total(found: list[Tally]) -> Tally:
    return sum(found, Tally())


def interval(one: list[Tally], other: list[Tally], measure: str) -> tuple[float, float, float]:
    """The difference in F, other minus one, with its 95 % interval over documents drawn with replacement."""
    chance = random.Random(0)
    differences = []
    for _ in range(SAMPLES):
        drawn = [chance.randrange(len(one)) for _ in one]
        differences.append(total([other[i] for i in drawn]).prf(measure)["f"] - total([one[i] for i in drawn]).prf(measure)["f"])
    differences.sort()
    return (
        total(other).prf(measure)["f"] - total(one).prf(measure)["f"],
        differences[int(0.025 * SAMPLES)],
        differences[int(0.975 * SAMPLES)],
    )


def show(title: str, found: list[Tally]) -> None:
    sums = total(found)
    figures = "  ".join(
        f"{measure} {sums.prf(measure)['p']:.3f}/{sums.prf(measure)['r']:.3f}/{sums.prf(measure)['f']:.3f}" for measure in MEASURES
    )
    shares = "  ".join(f"{share} {sums.share(share):.3f}" for share in ("kind", "speaker", "who"))
    print(f"{title:<10}{figures}\n{'':<10}of the matched: {shares}")


def speed(nlp: Language, raw: Path) -> None:
    with gzip.open(raw, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in itertools.islice(lines, 1500)]
    list(nlp.pipe(texts[:100]))
    for part in (texts[:500], texts[500:1000], texts[1000:]):
        start = time.process_time()
        for _ in nlp.pipe(part):
            pass
        seconds = time.process_time() - start
        words = sum(len(text.split()) for text in part)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"speed: {words / seconds:,.0f} words a CPU second; peak memory {peak:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--raw", type=Path)
    arguments = parser.parse_args()
    gold = [json.loads(line) for line in arguments.gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    rules = spacy.blank("ar")
    rules.add_pipe("quotes")
    learned = spacy.load(arguments.model) if arguments.model else spacy_quotes.load("ar")
    one, other = tallies(rules, gold), tallies(learned, gold)
    show("rules", one)
    show("learned", other)
    for measure in MEASURES[:4]:
        difference, low, high = interval(one, other, measure)
        print(f"{measure:<11} {100 * difference:+.1f} points F, 95 % interval {100 * low:+.1f} to {100 * high:+.1f}")
    if arguments.raw:
        speed(learned, arguments.raw)


if __name__ == "__main__":
    main()
