"""Where a clause begins that follows a verb's subject without a complementizer."""

from __future__ import annotations

import re

from ..cue import Cue
from ..phrases import OCCASIONS, Subjects
from .circumstances import Circumstances
from .words import ACTORS, RoleWords

_IN_A_BODY = re.compile("p[wTo]{1,6},(?=D)")
_IN_A_TEXT = re.compile("p[wTopavF]{1,10}(?=G)|p[wTopa]{1,10},(?=[wGvFK])")
_IN_HIS_TEXT = re.compile("p[wTopa<>()]{1,10}(?=[vFK])")
_SPEAKING = ACTORS | {"documents"}


class BareClauses(RoleWords):
    """The clauses of one text that its verbs have for their objects without a complementizer."""

    def __init__(self, phrases: Subjects, circumstances: Circumstances) -> None:
        super().__init__(phrases)
        self.circumstances = circumstances

    def last_before(self, cue: Cue) -> int:
        """The last word before the clause that follows a verb's subject at once: قال سالم الغافري السد آمن."""
        limit = self.sentence_end(cue.word)
        start = self.circumstances.end(cue.word + 1, limit)
        subject = self.phrases.noun_phrase(start, limit)
        if not (subject and cue.form and self.phrases.agrees(subject, cue.form)):
            return start - 1
        first, end = subject
        dash = self.phrases.aside_end(end + 1) if self.classes[end] == "-" else None
        if dash:
            return dash
        if not self.words[first].tags.isdisjoint(_SPEAKING):
            own = (k for k in range(first + 1, end) if self.lexicon.is_first_person(self.words[k]))
            return self._behind_what_is_added(next(own, end)) - 1
        if self.words[first].norm in self.phrases.names:
            return self._behind_what_is_added(first + 1) - 1
        return start - 1

    def _behind_what_is_added(self, at: int) -> int:
        """Where a clause begins behind what a preposition at `at` adds to its speaker, if a comma, a negation or a verb shows it: في شركة
        الغاف، لقد …، في رسالة بثت أمس لا …، في تصريح صحفي أمس السد …، في حديثه لـ«الغد» يشهد …"""
        if (place := _IN_A_BODY.match(self.classes, at)) is not None:
            return place.end()
        event = self.words[at + 1]
        if self.words[at].norm != self.lexicon.inside or event.tags.isdisjoint(OCCASIONS):
            return at
        said = _IN_A_TEXT.match(self.classes, at)
        if said is None and self.lexicon.is_possessed(event.norm, event.text):
            said = _IN_HIS_TEXT.match(self.classes, at)
        return said.end() if said else self.circumstances.end_of_occasion(at) or at
