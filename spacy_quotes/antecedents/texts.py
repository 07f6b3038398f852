"""Whether something written is meant, or somebody who speaks in it."""

from __future__ import annotations

from ..turns import Turn, Turns
from .dropped import SUBJECTS, DroppedSubject


class Texts:
    """What the verb of one dropped subject shows of something written."""

    def __init__(self, subject: DroppedSubject, turns: Turns) -> None:
        self._start = subject.start
        self._stands_in_text = subject.form is not None and subject.form.verb_class == "text"  # جاء فيه
        self._gives_text = self._is_giving_text(subject)
        self._speaks_in_text = not self._stands_in_text and self._is_within(subject)
        self.applies = self._stands_in_text or self._gives_text or self._speaks_in_text
        self._met_since = self._first_who_speaks(turns) if self._speaks_in_text else 0

    def excludes(self, turn: Turn) -> bool:
        return self._cannot_give(turn) or self._cannot_hold(turn) or self._cannot_speak(turn)

    def _is_giving_text(self, subject: DroppedSubject) -> bool:
        """Whether a verb says what only something written does: الاتفاق الذي ينص على"""
        form = subject.form
        if form is None or form.lemma not in subject.lexicon.giving_text or form.verb_class == "text":
            return False
        return form.form == "imperfect" or subject.scan.classes[subject.at - 1] == "R"

    def _is_within(self, subject: DroppedSubject) -> bool:
        """Whether a verb says that somebody speaks in something written: يقول فيه"""
        behind = subject.scan.words[subject.at + 1]
        return behind.cls == "o" and behind.norm in subject.lexicon.in_it

    def _first_who_speaks(self, turns: Turns) -> int:
        """Since where somebody was met who speaks in it: in the sentence, if that is where it was named."""
        named = any(turn.entity.type == "DOC" and turn.at >= self._start for turn in turns.last())
        return self._start if named else 0

    def _cannot_give(self, turn: Turn) -> bool:
        return self._gives_text and turn.entity.type == "PER"

    def _cannot_hold(self, turn: Turn) -> bool:
        """Whether somebody is neither something written nor what the sentence is about."""
        if not self._stands_in_text or turn.entity.type == "DOC":
            return False
        return not (turn.at >= self._start and turn.place in SUBJECTS)

    def _cannot_speak(self, turn: Turn) -> bool:
        return self._speaks_in_text and (turn.entity.type == "DOC" or turn.at < self._met_since)
