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
_BEGINNING = 6  # words


def weigh(scan: Scan[Word], frames: Iterable[Frame], weights: Mapping[str, float]) -> None:
    """Set the evidence and the confidence of frames."""
    for frame in frames:
        frame.evidence = features(scan, frame)
        frame.confidence = probability(weights, frame.evidence)


def sift(frames: Iterable[Frame], least: float) -> list[Frame]:
    """The frames with this confidence at least; what stands in one that is left out stands in the one around it."""
    kept = [frame for frame in frames if frame.confidence >= least]
    for frame in kept:
        while frame.parent and frame.parent.confidence < least:
            frame.parent = frame.parent.parent
    return kept


def features(scan: Scan[Word], frame: Frame) -> list[str]:
    """What speaks for or against a frame being a quotation with this content: valence, order, and what stands at the edges."""
    cue, classes, speaker = frame.cue, scan.classes, frame.speaker
    form = cue.form
    verb = f"{form.lemma}/{form.form}" if form else cue.sort
    clitic = bool(form and form.clitic)
    start, end = frame.content[0][0], frame.content[-1][1]
    stop = classes[end] if end < len(classes) else "n"
    order = "none" if speaker is None else "behind" if speaker[0] > cue.word else "before"
    head = "+".join(sorted(scan.words[speaker[0]].tags)) if speaker else ""
    verbal = any(cls in "vFf" for cls in classes[start : min(start + _BEGINNING, end)])
    return [
        BIAS,
        f"cue={cue.sort}/{form.verb_class if form else ''}/{cue.trigger}",
        f"verb={verb}/{cue.trigger}",
        f"form={form.form if form else ''}/{clitic}",
        f"distance={_bucket(abs(cue.at - cue.word), (2, 7, 16))}",
        f"length={_bucket(end - start, (3, 7, 41, 81))}",
        f"kind={frame.kind}",
        f"nested={frame.parent is not None}",
        f"speaker={order}/{cue.sort}/{clitic}",
        f"head={head}/{cue.sort}",
        f"stop={stop if stop in '.,n;' else 'other'}",
        f"beyond={classes[end : end + 2]}",
        f"commas={_bucket(classes.count(',', start, end), (1, 3))}",
        f"before={classes[cue.word - 1] if cue.word else 'n'}/{cue.sort}",
        f"after={classes[cue.word + 1 : cue.word + 2]}/{cue.sort}",
        f"gap={classes[max(cue.word + 1, start - 2) : start]}/{cue.trigger}",
        f"first={classes[start]}/{cue.trigger}",
        f"verbal={verbal}/{cue.trigger}",
    ]


def probability(weights: Mapping[str, float], seen: Iterable[str]) -> float:
    """The logistic of the sum of the weights of what was seen, rounded to three digits."""
    return round(1 / (1 + math.exp(-sum(weights.get(feature, 0.0) for feature in seen))), 3)


def _bucket(value: int, edges: tuple[int, ...]) -> int:
    return sum(value >= edge for edge in edges)
