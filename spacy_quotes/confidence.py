"""How sure the rules are of a quotation and of its attribution.

Two logistic regressions over what the rules saw: the sort of cue and trigger, distances, lengths, what ends the content, how
the speaker was found. Their weights are data of the language (``confidence.json``), made by ``corpus/scripts/confidence.py``
from gold annotation.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from .frame import Frame
from .lexicon import Word
from .scan import Scan

BIAS = "bias"


def features(scan: Scan[Word], frame: Frame) -> list[str]:
    """What speaks for or against a frame being a quotation with this content."""
    cue = frame.cue
    verb_class = cue.form.verb_class if cue.form else ""
    start, end = frame.content[0][0], frame.content[-1][1]
    stop = scan.classes[end] if end < len(scan.classes) else "n"
    return [
        BIAS,
        f"cue={cue.sort}/{verb_class}/{cue.trigger}",
        f"form={cue.form.form if cue.form else ''}/{bool(cue.form and cue.form.clitic)}",
        f"distance={_bucket(abs(cue.at - cue.word), (2, 7, 16))}",
        f"length={_bucket(end - start, (3, 7, 41, 81))}",
        f"kind={frame.kind}",
        f"nested={frame.parent is not None}",
        f"speaker={frame.speaker is not None}",
        f"stop={stop if stop in '.,n;' else 'other'}",
        f"commas={_bucket(scan.classes.count(',', start, end), (1, 3))}",
    ]


def probability(weights: Mapping[str, float], seen: Iterable[str]) -> float:
    """The logistic of the sum of the weights of what was seen, rounded to three digits."""
    return round(1 / (1 + math.exp(-sum(weights.get(feature, 0.0) for feature in seen))), 3)


def _bucket(value: int, edges: tuple[int, ...]) -> int:
    return sum(value >= edge for edge in edges)
