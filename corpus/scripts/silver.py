"""Silver annotation: raw articles as a pipeline annotates them, to train on before the gold ones.

    python corpus/scripts/silver.py RAW.jsonl.gz --articles 12000 > SILVER.jsonl

What the pipeline is not sure of (--sure) is marked optional, so that it is left out of the loss. The outlets have equal shares as far as
they have articles.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import srsly

import spacy_quotes
from spacy_quotes.quote import to_record

FEWEST, MOST = 100, 700  # words of an article
LEAST = 0.3  # chance of a quotation that is looked at
KEPT_WITHOUT = 0.4  # share of the articles without quotations


def drawn(articles: list[dict[str, Any]], wanted: int, chance: random.Random) -> list[dict[str, Any]]:
    """Articles of equally many from each outlet, as far as there are."""
    by_outlet = defaultdict(list)
    for article in articles:
        if FEWEST <= len(article["text"].split()) <= MOST:
            by_outlet[article.get("outlet")].append(article)
    chosen: list[dict[str, Any]] = []
    for left, found in zip(range(len(by_outlet), 0, -1), sorted(by_outlet.values(), key=len), strict=True):
        chance.shuffle(found)
        chosen += found[: (wanted - len(chosen)) // left]
    chance.shuffle(chosen)
    return chosen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("raw", type=Path, help="JSON lines with id, text and, if known, outlet")
    parser.add_argument("--without", type=Path, action="append", default=[], help="JSON lines whose texts are left out: gold, dev, test")
    parser.add_argument("--articles", type=int, default=12000)
    parser.add_argument("--sure", type=float, default=0.65)
    arguments = parser.parse_args()
    read = srsly.read_gzip_jsonl if arguments.raw.suffix == ".gz" else srsly.read_jsonl
    known = {record["text"] for path in arguments.without for record in srsly.read_jsonl(path)}
    chance = random.Random(0)
    articles = drawn([article for article in read(arguments.raw) if article["text"] not in known], arguments.articles, chance)
    nlp = spacy_quotes.load("ar")
    nlp.get_pipe("trainable_quotes").cfg["threshold"] = LEAST
    texts = ((article["text"], article["id"]) for article in articles)
    for doc, name in nlp.pipe(texts, as_tuples=True):
        record = to_record(doc, name)
        if not record["quotes"] and chance.random() >= KEPT_WITHOUT:
            continue
        for quote in record["quotes"]:
            if quote["confidence"] < arguments.sure:
                quote["optional"] = True
        sys.stdout.write(srsly.json_dumps(record) + "\n")


if __name__ == "__main__":
    main()
