"""What a frame is: one quotation in words, not yet resolved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .cue import Cue
from .record import Kind

Range = tuple[int, int]
"""A stretch of words: first, and one behind the last."""


Place = Literal["speaker", "says", "verb", "first", "clause", "behind", "unknown", "owner", "governed", "told", "other"]
"""What somebody is in a sentence: the speaker of a quotation, the subject of a verb of saying that quotes nothing or of another verb,
what the sentence or a clause begins with, behind a word that may be a verb, at the beginning of a clause or not, behind a noun,
behind a preposition, or who is spoken to."""


@dataclass(slots=True)
class Mentioned:
    """Somebody mentioned outside of quotations, who may be meant by a dropped subject later on.

    gender: what the verb shows. level: the quotation that it stands in, if any.
    """

    at: int
    phrase: Range
    gender: str
    place: Place
    level: Frame | None = None


@dataclass(slots=True)
class Frame:
    """One quotation in words, not yet resolved.

    author: whose the document is that speaks, where a clause behind it says so: تقرير أصدره البنك.
    evidence, confidence: what speaks for or against its being a quotation, and how sure that makes it (see `confidence`).
    """

    cue: Cue
    kind: Kind
    content: list[Range]
    speaker: Range | None = None
    agency: Range | None = None
    addressee: Range | None = None
    parent: Frame | None = None
    author: Range | None = None
    evidence: list[str] = field(default_factory=list)
    confidence: float = 1.0
