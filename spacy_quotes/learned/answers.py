"""A quotation in words and marks, be it gold, the rules' or the model's, and how two of them relate."""

from __future__ import annotations

from dataclasses import dataclass

from ..frame import Range

MENTIONS = ("speaker", "agency", "addressee")
SAME = 0.5
"""The share of their words that two ranges have in common, at least, if they are to count as one."""
Edge = tuple[int, bool]
"""The edge of a content that is nearest to its cue: the position, and whether the content stands behind the cue."""


@dataclass(slots=True)
class Answer:
    """A quotation in words.

    cue: index of its first word. content: ranges without marks and complementizer at their edges. entity: who speaks, by its key
    in the record. optional: gold that is left out of the loss. open: roles that are not annotated.
    """

    cue: int
    kind: str
    content: list[Range]
    speaker: Range | None = None
    agency: Range | None = None
    addressee: Range | None = None
    entity: str | None = None
    optional: bool = False
    open: frozenset[str] = frozenset()
    confidence: float = 1.0
    attribution: float = 1.0

    @property
    def first(self) -> int:
        return self.content[0][0]

    @property
    def last(self) -> int:
        return self.content[-1][1]

    @property
    def longest(self) -> Range:
        """The longest part of its content."""
        return max(self.content, key=lambda part: part[1] - part[0])

    @property
    def edge(self) -> Edge:
        start, end = self.longest
        return (start, True) if start > self.cue else (end, False)


def reports(outer: Answer, inner: Answer) -> bool:
    """Whether the content of one has the cue and content of the other."""
    return any(start <= inner.cue < end and start <= inner.first and inner.last <= end for start, end in outer.content)


def overlap(one: Range, other: Range) -> float:
    """How many of the words of two ranges they share."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (one[1] - one[0] + other[1] - other[0] - shared) if shared > 0 else 0.0
