"""Fit the weights by which the rules tell somebody's own words in marks from names to gold annotation.

usage: python corpus/scripts/marked.py fit GOLD.jsonl … > spacy_quotes/lang/ar/marked.json
       python corpus/scripts/marked.py test GOLD.jsonl …

Needs scikit-learn. Where the gold says INDIRECT, nothing in marks is the speaker's own; where it says MIXED and one stretch is
marked, that is. `test` shows how often the kind is right; use other articles than those of the fit.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any

import srsly
from regression import weights

from spacy_quotes.component import QuoteExtractor
from spacy_quotes.frame import Frame
from spacy_quotes.marked_words import MarkedWords
from spacy_quotes.record import Kind
from spacy_quotes.scorer import compare

STRENGTH = 0.5  # the best of 0.15, 0.5 and 1.5 in cross-validation
COMMENT = (
    "Weights of the logistic regression that tells a speaker's own words in marks from names; made by corpus/scripts/marked.py "
    "from annotated news articles of 2015 to 2019. No words of the articles are in it but particles and verbs that the language data lists."
)


def found(paths: list[str]) -> Iterator[tuple[MarkedWords, Frame, Kind]]:
    """The rules' quotations that are in the gold, with the gold's kind."""
    component = QuoteExtractor()
    for gold in chain.from_iterable(map(srsly.read_jsonl, paths)):
        analysis = component.analyze(gold["text"])
        predicted: Any = {**component.resolve(analysis, analysis.frames), "id": gold["id"]}
        frame_of = {quote["id"]: frame for quote, frame in zip(predicted["quotes"], analysis.frames, strict=True)}
        marked = MarkedWords(analysis.scan, analysis.marks, component.lexicon)
        for pair in compare(gold, predicted):  # type: ignore[arg-type]
            if pair.gold and pair.predicted:
                yield marked, frame_of[pair.predicted["id"]], pair.gold["kind"]


def fit(paths: list[str]) -> None:
    rows: list[list[str]] = []
    labels: list[bool] = []
    for marked, frame, kind in found(paths):
        if frame.kind == "DIRECT" or kind == "DIRECT":
            continue
        stretches = [
            marked.features(opening, close, part, frame.cue.lemma)
            for part in frame.content
            for opening, close in marked.stretches(part)
            if close is not None
        ]
        if kind == "INDIRECT" or len(stretches) == 1:
            rows += stretches
            labels += [kind == "MIXED"] * len(stretches)
    json.dump({"comment": COMMENT, "weights": weights(rows, labels, STRENGTH)}, sys.stdout, ensure_ascii=False, indent=1)
    print()


def test(paths: list[str]) -> None:
    counts: Counter[str] = Counter()
    for _, frame, kind in found(paths):
        counts["quotations"] += 1
        counts["kind is right"] += frame.kind == kind
        counts["MIXED for INDIRECT"] += (frame.kind, kind) == ("MIXED", "INDIRECT")
        counts["INDIRECT for MIXED"] += (frame.kind, kind) == ("INDIRECT", "MIXED")
    for name, count in counts.items():
        print(f"{name:<20} {count:5}  {count / max(1, counts['quotations']):.3f}")


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("fit", "test"):
        sys.exit(__doc__)
    (fit if sys.argv[1] == "fit" else test)(sys.argv[2:])
