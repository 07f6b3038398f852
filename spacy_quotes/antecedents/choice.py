"""How likely each of those who can be meant is the one, by what speaks for each.

A conditional logit over the candidates and the chance that it is none of them, as in mention-ranking models of coreference
(Denis and Baldridge 2008). Its weights are data of the language (``antecedents.json``), made by
``corpus/scripts/antecedents.py`` from gold annotation.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..confidence import evidence
from ..entities import Entity
from ..frame import Frame

NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a dropped subject may mean.

    at: the word where it was last met. seen: what speaks for and against it (`features`). chance: how likely it is by that.
    """

    entity: Entity
    at: int
    seen: list[str]
    chance: float


Chooser = Callable[[Frame, Sequence[Candidate]], Sequence[float]]
"""How likely each candidate is to be the one whom the dropped subject of a frame means; what is left of 1 is for nobody of them."""


def by_weights(frame: Frame, candidates: Sequence[Candidate]) -> list[float]:
    """Choose by the weights of the language."""
    return [candidate.chance for candidate in candidates]


def chances(weights: Mapping[str, float], candidates: Sequence[Sequence[str]]) -> list[float]:
    """How likely each candidate is the one, by what speaks for each; what is left of 1 is for nobody of them."""
    raised = [math.exp(evidence(weights, seen)) for seen in ([NOBODY], *candidates)]
    total = sum(raised)
    return [each / total for each in raised[1:]]
