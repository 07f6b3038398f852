"""Who is told of in somebody's own words, who speaks there of others in the third person: قال سالم: «سألته فأكد لي أن …»"""

from __future__ import annotations

from ..entities import Entity
from ..turns import Turn, Turns
from .dropped import IDLE, DroppedSubject


class OwnWords:
    """The own words, in marks, that one dropped subject stands in."""

    def __init__(self, subject: DroppedSubject, turns: Turns) -> None:
        self._speaker = self._speaker_around(subject, turns)
        self.applies = self._speaker is not None
        self._is_one = subject.form is not None and subject.form.number == "s"

    def excludes(self, turn: Turn) -> bool:
        return not self._is_told(turn)

    def _speaker_around(self, subject: DroppedSubject, turns: Turns) -> Entity | None:
        parent, form = subject.frame.parent, subject.form
        if parent is None or parent.kind != "DIRECT" or subject.scan.classes[parent.content[0][0] - 1] not in "q<":
            return None
        if form is None or not form.finite:
            return None
        at = parent.cue.word
        return next((turn.entity for turn in turns.last() if turn.at == at and turn.place == "speaker"), None)

    def _is_told(self, turn: Turn) -> bool:
        """Whether somebody is met in these words, and does something there that the verb can go on with."""
        several = turn.entity.number in ("d", "p") and self._is_one
        return turn.level is not None and turn.entity is not self._speaker and turn.place not in IDLE and not several
