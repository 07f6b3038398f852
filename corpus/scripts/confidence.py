"""Fit the weights of the rules' confidence to gold annotation, and show how well they are calibrated.

usage: python corpus/scripts/confidence.py fit GOLD.jsonl … > spacy_quotes/lang/ar/confidence.json
       python corpus/scripts/confidence.py table GOLD.jsonl …

Needs scikit-learn. Fit on other articles than those of the table.
"""

from __future__ import annotations

import json
import sys
from itertools import chain
from typing import Any

import spacy
import srsly
from regression import weights

from spacy_quotes import resolve
from spacy_quotes.component import QuoteExtractor
from spacy_quotes.scorer import compare

COMMENT = (
    "Weights of the logistic regressions behind confidence and attribution_confidence; made by corpus/scripts/confidence.py "
    "from annotated news articles of 2015 to 2019. No words of the articles are in it but verbs that the language data lists."
)


def verdicts(gold: dict[str, Any], predicted: dict[str, Any]) -> dict[int, tuple[bool, bool]]:
    """Number of a predicted quotation → whether it is one, and whether it is and its speaker is right too."""
    found = {}
    for pair in compare(gold, predicted):  # type: ignore[arg-type]
        if pair.predicted:
            found[pair.predicted["id"]] = (pair.gold is not None, bool(pair.verdict and pair.verdict.attributed))
    return found


def fit(paths: list[str]) -> None:
    component = QuoteExtractor(spacy.blank("ar").vocab, min_confidence=0.0)
    evidence: list[list[str]] = []
    samples: dict[str, tuple[list[list[str]], list[bool]]] = {"found": ([], []), "attributed": ([], [])}

    class Recorder(resolve._Resolver):
        def _speaker(self, frame: Any) -> Any:
            entity, seen = super()._speaker(frame)
            evidence.append([*frame.evidence, *seen])
            return entity, seen

    resolve._Resolver = Recorder  # type: ignore[misc]
    for gold in chain.from_iterable(map(srsly.read_jsonl, paths)):
        evidence.clear()
        analysis = component.analyze(gold["text"])
        predicted: Any = {**component.resolve(analysis, analysis.frames), "id": gold["id"]}
        right_of = verdicts(gold, predicted)
        for quote, frame, seen in zip(predicted["quotes"], analysis.frames, evidence, strict=True):
            if quote["id"] not in right_of:
                continue
            found, attributed = right_of[quote["id"]]
            samples["found"][0].append(frame.evidence)
            samples["found"][1].append(found)
            if quote["entity"]:
                samples["attributed"][0].append(seen)
                samples["attributed"][1].append(attributed)
    fitted = {name: weights(rows, labels) for name, (rows, labels) in samples.items()}
    json.dump({"comment": COMMENT, **fitted}, sys.stdout, ensure_ascii=False, indent=1)
    print()


def table(paths: list[str]) -> None:
    component = QuoteExtractor(spacy.blank("ar").vocab)
    rows: dict[str, list[tuple[float, bool]]] = {"confidence": [], "attribution_confidence": []}
    for gold in chain.from_iterable(map(srsly.read_jsonl, paths)):
        predicted = {**component.extract(gold["text"]), "id": gold["id"]}
        right_of = verdicts(gold, predicted)
        for quote in predicted["quotes"]:
            for name, right in zip(rows, right_of.get(quote["id"], ()), strict=False):
                if quote.get(name) is not None:
                    rows[name].append((quote[name], right))
    for name, pairs in rows.items():
        print(f"{name}\n  from   to  quotations  right  mean confidence")
        for low, high in ((0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
            inside = [(value, right) for value, right in pairs if low <= value < high]
            if inside:
                share, mean = sum(right for _, right in inside) / len(inside), sum(value for value, _ in inside) / len(inside)
                print(f"  {low:.2f} {min(high, 1):.2f}  {len(inside):10}  {share:5.3f}  {mean:.3f}")
        sure = [right for value, right in pairs if value >= 0.9]
        print(f"  of {len(sure)} with 0.9 or more {sum(sure) / max(1, len(sure)):.3f} are right\n")


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("fit", "table"):
        sys.exit(__doc__)
    (fit if sys.argv[1] == "fit" else table)(sys.argv[2:])
