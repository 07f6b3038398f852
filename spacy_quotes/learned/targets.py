"""Which options are right by gold answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from ..antecedents import Candidate
from ..component import QuoteExtractor
from ..frame import Frame, Range
from ..record import KINDS, Kind
from ..scorer import is_speaker
from .anchors import Anchors
from .answers import MENTIONS, SAME, Answer, overlap
from .antecedents import add_antecedents
from .decoding import frames_of
from .far_edges import FarEdges
from .gold import Gold, Names
from .mentions import RoleMentions
from .options import Options
from .reading import Reading


@dataclass(slots=True)
class Choices:
    """The options of one document, and by head the right one of each group or -1. kinds: of far edges, the kind of each group."""

    options: Options
    targets: list[list[int]]
    kinds: list[int] | None = None


def choices_of(rules: QuoteExtractor, reading: Reading, gold: Gold, trust: Mapping[int, bool]) -> dict[str, Choices]:
    """All choices of a document, by the model's scorers; trust: for each cue whether the rules' answer may be seen."""
    known = [answer for answer in gold.answers if not answer.optional]
    sure = [trust.get(answer.cue, True) for answer in known]
    return {
        "anchor": _anchor_choices(reading, gold, list(trust.values())),
        "far": _far_choices(reading, known, sure),
        "mention": _mention_choices(reading, known, sure),
        "antecedent": _antecedent_choices(rules, reading, known, gold.names),
    }


def _anchor_choices(reading: Reading, gold: Gold, trust: Sequence[bool]) -> Choices:
    options = Anchors(reading).options(trust=trust)
    at = {answer.cue: answer for answer in gold.answers}
    targets = []
    for cue, first, last in options.groups(reading.cues):
        answer = at.get(cue)
        if answer is None:
            targets.append(first if gold.complete else -1)
        elif answer.optional:
            targets.append(-1)
        else:
            targets.append(_index(options.what, first, last, answer.edge))
    return Choices(options, [targets])


def _far_choices(reading: Reading, answers: Sequence[Answer], trust: Sequence[bool]) -> Choices:
    options = FarEdges(reading).options([(answer.cue, answer.edge) for answer in answers], trust)
    targets = [_nearest(options.what, first, last, answer.longest) for answer, first, last in options.groups(answers)]
    return Choices(options, [targets], [KINDS.index(cast(Kind, answer.kind)) for answer in answers])


def _mention_choices(reading: Reading, answers: Sequence[Answer], trust: Sequence[bool]) -> Choices:
    options = RoleMentions(reading).options(answers, trust)
    targets: list[list[int]] = [[] for _ in MENTIONS]
    for answer, first, last in options.groups(answers):
        for head, role in enumerate(MENTIONS):
            span = getattr(answer, role)
            if role in answer.open:
                targets[head].append(-1)
            else:
                targets[head].append(first if span is None else _nearest(options.what, first + 1, last, span))
    return Choices(options, targets)


def _antecedent_choices(rules: QuoteExtractor, reading: Reading, answers: Sequence[Answer], names: Names) -> Choices:
    """Who is meant by each dropped subject, of those whom the resolution of the gold quotations offers."""
    options, targets = Options(reading.count), []
    frames = frames_of(reading, answers, rules.lexicon.confidence["found"])
    who = {id(frame): answer.entity for frame, answer in zip(frames, answers, strict=True)}

    def choose(frame: Frame, candidates: Sequence[Candidate]) -> list[float]:
        entity, first = who[id(frame)], len(options.what)
        add_antecedents(reading, frame.cue.word, candidates, options)
        fits = [entity in names and is_speaker(candidate.entity.name, cast(str, entity), names) for candidate in candidates]
        right = fits.index(True) if True in fits else -1
        targets.append(first + 1 + right)
        return [float(number == right) for number in range(len(candidates))]

    if names:
        rules.resolve(reading.analysis, frames, choose)
    return Choices(options, [targets])


def _index(what: Sequence[Any], first: int, last: int, wanted: Any) -> int:
    return next((at for at in range(first, last) if what[at] == wanted), -1)


def _nearest(what: Sequence[Range], first: int, last: int, wanted: Range) -> int:
    """The option that shares most words with a range, by half at least; -1 where there is none."""
    fits = [overlap(what[at], wanted) for at in range(first, last)]
    best = max(range(len(fits)), key=fits.__getitem__, default=-1)
    return first + best if best >= 0 and fits[best] >= SAME else -1
