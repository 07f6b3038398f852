"""Options: what there is to choose from, in groups of which one option each is right.

An option is described by the positions whose vectors the model looks at, and by codes, small numbers that stand for what holds of it
(its class of boundary, its length, whether the rules chose it too, …). Nothing here is learned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import log
from typing import Any

POSITIONS = 5
SURE = 0.9
"""How sure an answer of the rules is to be right, where they have no probability of their own."""
_LEAST = 0.01


@dataclass(slots=True)
class Options:
    """Options in groups; in each group one is right.

    words: how many the text has. positions: (options, POSITIONS), indices of words; what lies outside the text is no word. codes:
    (options, columns). starts: first option of each group. what: what each option stands for. prior: (options, heads), the logarithms of
    the rules' probabilities, from which the model departs; zeros where the rules are not asked or have no answer.
    """

    words: int
    positions: list[tuple[int, ...]] = field(default_factory=list)
    codes: list[tuple[int, ...]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    what: list[Any] = field(default_factory=list)
    prior: list[tuple[float, ...]] = field(default_factory=list)

    def begin(self) -> None:
        """Begin a group."""
        self.starts.append(len(self.what))

    def add(self, what: Any, positions: tuple[int, ...], codes: tuple[int, ...]) -> None:
        """Add an option to the group that was begun last."""
        self.what.append(what)
        self.positions.append(positions)
        self.codes.append(codes)

    def groups(self, asked: Sequence[Any]) -> Iterator[tuple[Any, int, int]]:
        """What was asked in each group, its first option, and the one behind its last."""
        return zip(asked, self.starts, [*self.starts, len(self.what)][1:], strict=True)


def log_chance(chance: float) -> float:
    return log(max(chance, _LEAST))


def log_chances(right: Sequence[bool], sure: float = SURE) -> list[float]:
    """Logarithms of the probabilities of options of which the one that the rules chose has `sure` and the others share the rest."""
    if not any(right) or len(right) == 1:
        return [0.0] * len(right)
    rest = log((1.0 - sure) / (len(right) - 1))
    return [log(sure) if it else rest for it in right]
