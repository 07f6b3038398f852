"""Fit the weights by which the rules choose the antecedent of a dropped subject to gold annotation.

usage: python corpus/scripts/antecedents.py fit GOLD.jsonl … > spacy_quotes/lang/ar/antecedents.json
       python corpus/scripts/antecedents.py test GOLD.jsonl …

Needs scikit-learn. `test` shows how often the choice is right; use other articles than those of the fit.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import srsly
from regression import choice_weights

from spacy_quotes.antecedents import NOBODY, Candidate, chances
from spacy_quotes.component import QuoteExtractor
from spacy_quotes.frame import Frame
from spacy_quotes.scorer import compare

COMMENT = (
    "Weights of the conditional logit that chooses the antecedent of a dropped subject; made by corpus/scripts/antecedents.py "
    "from the corpus of this project and annotated news articles of 2015 to 2019. No words of them are in it."
)


def choices(paths: list[str]) -> Iterator[list[tuple[list[str], bool]]]:
    """For each dropped subject whose quotation is right: its candidates' features, and whether each is right."""
    component = QuoteExtractor()
    for gold in chain.from_iterable(map(srsly.read_jsonl, paths)):
        offered: dict[int, Sequence[Candidate]] = {}
        analysis = component.analyze(gold["text"])
        numbers = {id(frame): number for number, frame in enumerate(analysis.frames, 1)}

        def choose(frame: Frame, candidates: Sequence[Candidate], offered: Any = offered, numbers: Any = numbers) -> list[float]:
            offered[numbers[id(frame)]] = candidates
            return [candidate.chance for candidate in candidates]

        predicted: Any = {**component.resolve(analysis, analysis.frames, choose), "id": gold["id"]}
        for pair in compare(gold, predicted):  # type: ignore[arg-type]
            if not (pair.gold and pair.predicted and pair.verdict and pair.verdict.known):
                continue
            candidates = offered.get(pair.predicted["id"])
            if not candidates:
                continue
            choice = []
            for candidate in candidates:
                quote = {**pair.predicted, "speaker_name": candidate.entity.name, "entity": candidate.entity.key}
                alone = {**predicted, "quotes": [quote if each is pair.predicted else each for each in predicted["quotes"]]}
                again = next(other for other in compare(gold, alone) if other.predicted is quote)  # type: ignore[arg-type]
                choice.append((candidate.seen, bool(again.verdict and again.verdict.attributed)))
            yield choice


def fit(paths: list[str]) -> None:
    fitted = choice_weights([[*choice, ([NOBODY], not any(right for _, right in choice))] for choice in choices(paths)])
    json.dump({"comment": COMMENT, "weights": fitted}, sys.stdout, ensure_ascii=False, indent=1)
    print()


def test(paths: list[str]) -> None:
    known = QuoteExtractor().lexicon.antecedents
    counts: Counter[str] = Counter()
    for choice in choices(paths):
        likely = chances(known, [features for features, _ in choice])
        counts["dropped subjects"] += 1
        counts["right"] += choice[likely.index(max(likely))][1]
        counts["latest is right"] += choice[0][1]
        counts["right one is offered"] += any(right for _, right in choice)
    for name, count in counts.items():
        print(f"{name:<22} {count:5}  {count / max(1, counts['dropped subjects']):.3f}")


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("fit", "test"):
        sys.exit(__doc__)
    (fit if sys.argv[1] == "fit" else test)(sys.argv[2:])
