"""What a frame is: one quotation in words, not yet resolved."""

from __future__ import annotations

from dataclasses import dataclass, field

from .cues import Cue
from .record import Kind

Range = tuple[int, int]
"""A stretch of words: first, and one behind the last."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a main clause that quotes nothing: who may be meant by a dropped subject later on.

    verb: the word that shows it. says: whether its verb is one of saying.
    """

    verb: int
    phrase: Range
    gender: str
    says: bool


@dataclass(slots=True)
class Frame:
    """One quotation in words, not yet resolved.

    evidence, confidence: what speaks for or against its being a quotation, and how sure that makes it (see `confidence`).
    """

    cue: Cue
    kind: Kind
    content: list[Range]
    speaker: Range | None = None
    agency: Range | None = None
    addressee: Range | None = None
    parent: Frame | None = None
    evidence: list[str] = field(default_factory=list)
    confidence: float = 1.0
