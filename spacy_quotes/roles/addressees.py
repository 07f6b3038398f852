"""To whom somebody speaks: who stands behind a preposition or a participle of addressing, or has the preposition joined."""

from __future__ import annotations

import re

from ..cue import Cue
from ..frame import Frame, Range
from .words import ACTORS, RoleWords

_ANOTHER_DOES = re.compile("[vR]")
_OCCASIONS = frozenset({"events", "times", "media"})
_LISTENING = ACTORS | {"listeners"}
_MISSIVE = 2  # words back from the preposition to what is sent, at most
_JOINED = 4  # letters of a word that is too short to have the preposition joined, at most


class Addressees(RoleWords):
    """The addressees of one text's quotations."""

    def behind(self, frame: Frame, start: int, at: int, limit: int) -> Range | None:
        """Whom the word at `at` says that somebody at `start` speaks to: أمام المجلس، في رسالة إلى الوزير، مخاطبا الأهالي"""
        if self.words[at].norm in self.lexicon.in_front_of:
            gathered = _ANOTHER_DOES.search(self.classes, start, at)  # احتشدوا أمام المجلس
            played = "countries_and_capitals" in self.words[at + 1].tags  # بعد الخسارة أمام سهلان
            return None if gathered or played else self.somebody_at(at + 1, limit)
        own = bool(frame.content) and frame.content[0][0] == at + 1  # لفت في حديثه إلى العمل
        if not own and self._is_sent(start, at):
            joined = self.classes[at] == "w"
            phrase = self.phrases.noun_phrase(at + (not joined), limit, joined=joined)
            return phrase if phrase and (self.phrases.is_press(phrase) or not self.is_medium(phrase)) else None
        return self.phrases.noun_phrase(at + 1, limit) if self._speaks_to(start, at) else None

    def joined_at(self, cue: Cue, start: int, at: int, limit: int) -> tuple[Range, int] | None:
        """Who is spoken to with the preposition joined at `at`, and where this ends with the place where he is: للصحافيين في المطار"""
        told = at == start or at - 1 in cue.absorbed
        if not (self.phrases.listens(at) or (told and self._is_told(cue, at, limit))):
            return None
        phrase = self.phrases.noun_phrase(at, limit, joined=True)
        if not phrase:
            return None
        place = self.classes.find("p", at, phrase[1])
        return (at, place if place > 0 else phrase[1]), phrase[1]

    def somebody_at(self, start: int, limit: int) -> Range | None:
        """The person or body named at `start`, no medium."""
        head = start + (self.words[start].norm in self.lexicon.demonstratives)  # داعية هذه الدول
        if head >= limit or self.words[head].tags.isdisjoint(_LISTENING):
            return None
        comma = self.classes.find(",", head, limit) if head > start else -1
        phrase = self.phrases.noun_phrase(start, limit if comma < 0 else comma)
        return phrase if phrase and not self.is_medium(phrase) else None

    def _is_sent(self, start: int, at: int) -> bool:
        """Whether the preposition at `at` says to whom something written or a speech goes: في رسالة إلى الوزير."""
        joined = self.words[at].norm.startswith(self.lexicon.to_the)
        return (joined or self.lexicon.preposition_of(self.words[at]) == "ila") and any(
            (self.words[k].stem or self.words[k].norm) in self.lexicon.missives and self.classes[k - 1] != "K"
            for k in range(max(start, at - _MISSIVE), at)
        )

    def _speaks_to(self, start: int, at: int) -> bool:
        """Whether the word at `at` stands before whom is spoken to: قال الوزير لـ سالم، مخاطبا الأهالي."""
        if self.words[at].norm == self.lexicon.to:
            return at == start and self.classes[at + 1] == "w"
        return self.classes[at] == "P" and any({"object", "direct"} == form.takes for form in self.words[at].verbs)

    def _is_told(self, cue: Cue, at: int, limit: int) -> bool:
        """Whether somebody is spoken to right behind a verb or its subject, قال لوالده, or all there is behind it, قال للحكام:"""
        word, to = self.words[at], self.lexicon.to
        if not (cue.form and cue.form.verb_class in ("say", "passive")) or word.cls != "w" or word.tags & _OCCASIONS:
            return False
        if word.norm[0] == to and self.lexicon.is_possessed(word.norm[1:], word.text):
            return True
        joined = word.norm.startswith(self.lexicon.to_the) or (to in (word.clitic[-1:], word.prefix) and len(word.norm) > _JOINED)
        if not joined or word.tags & _LISTENING:
            return joined
        phrase = self.phrases.noun_phrase(at, limit, joined=True) if at == cue.word + 1 else None
        return phrase is not None and phrase[1] == limit
