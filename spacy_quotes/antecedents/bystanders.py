"""Who was met but does not go on: who has asked, is spoken to, is not there himself, or is what a verb describes."""

from __future__ import annotations

import re

from ..entities import Entity
from ..turns import Turn, Turns
from .dropped import IDLE, DroppedSubject

_NEAR = 5  # words from whoever a pronoun means to the verb that it is joined to
_APART = re.compile("[^w(]")


class Bystanders:
    """Those beside whoever one dropped subject means. told: who is spoken to, if he is known."""

    def __init__(self, subject: DroppedSubject, turns: Turns, told: Entity | None) -> None:
        self.applies = True
        self._at, self._classes, self._turns = subject.at, subject.scan.classes, turns
        self._told, self._asker = told, turns.asker(subject.frame)
        form = subject.form
        self._describes = form is not None and form.suffixed and form.clitic != "" and "theme" in form.takes

    def excludes(self, turn: Turn) -> bool:
        return turn.entity is self._asker or turn.entity is self._told or self._turns.is_absent(turn) or self._is_described(turn)

    def _is_described(self, turn: Turn) -> bool:
        """Whether somebody named right before a verb of describing, and doing nothing there, is what its pronoun means: زار سالم سد
        الغاف ووصفه بأنه"""
        if not self._describes or turn.place not in IDLE:
            return False
        return self._at - turn.at <= _NEAR and not _APART.search(self._classes, turn.at, self._at)
