"""Who says what a participle reports, beside it without another verb."""

from __future__ import annotations

from ..cue import Cue
from ..frame import Range
from ..lexicon import DEFINITE_TITLE, WHOLE_BODY
from .words import RoleWords


class Participles(RoleWords):
    """The subjects of one text's participles, where these have one of their own."""

    def subject(self, cue: Cue, limit: int) -> Range | None:
        """Who says what a participle reports: الوزير محذرا: …، لافتا سموه إلى أن"""
        return self._before(cue.word) or self._behind(cue, limit)

    def _before(self, cue: int) -> Range | None:
        """The subject of a participle that stands alone with it in a headline: الوزير محذراً: …"""
        start = cue
        while start > 0 and self.classes[start - 1] == "w":
            start -= 1
        if start == cue or (start > 0 and self.classes[start - 1] != "n") or self.phrases.begins_with_verb(start):
            return None
        return (start, cue) if self.phrases.noun_phrase(start, cue) == (start, cue) else None

    def _behind(self, cue: Cue, limit: int) -> Range | None:
        """Who is named by one word between a participle and its clause: لافتا سموه إلى أن، مؤكدة الوزارة أن, but not مبلغا الوزير أن"""
        start = cue.word + 1
        word = self.words[start]
        if start + 1 != limit or cue.trigger != "clause" or cue.form is None or "object" in cue.form.takes:
            return None
        somebody = word.tags >= DEFINITE_TITLE or word.tags >= WHOLE_BODY or self.lexicon.could_be_surname(word)
        return (start, limit) if (somebody and not word.clitic) or "honorific_pronouns" in word.tags else None
