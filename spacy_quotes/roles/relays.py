"""Who speaks and who carries it where a verb says that somebody passes on another's words, or has learned something."""

from __future__ import annotations

from ..cue import Cue
from ..frame import Frame, Range
from ..lexicon.words import PERSONS
from ..phrases import Subjects
from .outlets import Outlets
from .words import RoleWords

_PEOPLE = PERSONS | {"groups"}
_UNKNOWN = frozenset({"definite", "name_parts", "letters"})


class Relays(RoleWords):
    """The words of one text that somebody is told to have passed on or learned."""

    def __init__(self, phrases: Subjects, outlets: Outlets) -> None:
        super().__init__(phrases)
        self.outlets = outlets

    def fill_learned(self, frame: Frame, start: int, limit: int) -> None:
        """علمت «سهلان اليوم» من مصادر أن: the medium carries, the sources speak, or it does itself if it tells none."""
        close = self.marks.close_of.get(start)
        frame.agency = (start + 1, close) if close and close < limit else self.phrases.medium(start, limit)
        source = next((k for k in range(start, limit) if self._is_of_source(k)), None)
        frame.speaker = self.phrases.noun_phrase(source + 1, limit) if source is not None else frame.agency

    def _is_of_source(self, at: int) -> bool:
        """Whether a preposition says from or at whom something was learned: علم من مصادر، علم لدى الوزارة"""
        norm = self.words[at].norm
        return norm == self.lexicon.source_preposition or norm in self.lexicon.at_whom

    def fill_relayed(self, frame: Frame, start: int, limit: int) -> None:
        """نقلت وكالة … عن … قوله: the subject carries, the noun behind the preposition speaks."""
        about = next((k for k in range(start, limit) if self.words[k].norm in self.lexicon.about), None)
        end = about if about is not None else limit
        attributing = next((k for k in range(start, end) if self.words[k].norm in self.lexicon.attributing), None)
        if attributing is not None:  # نقلت الصحف تصريحات نسبتها وكالة … إلى …
            start = attributing + 1
        from_somebody_met = start < end and self.classes[start] == "o"  # نقلت عنه وكالة …
        carrier = self.phrases.noun_phrase(start + from_somebody_met, end)
        if not carrier and not (frame.cue.form and frame.cue.form.clitic):
            carrier = self.phrases.subject_before(frame.cue.word)
        if carrier and not self._is_account(carrier):
            frame.agency = carrier if self._may_carry(carrier, frame.cue) else self.outlets.of_reporter(carrier)
        if about is not None:
            frame.speaker = self.phrases.noun_phrase(about + 1, limit)
        elif carrier and not (from_somebody_met or self._is_from_somebody_met(carrier[1], end)):
            frame.speaker = carrier

    def _is_from_somebody_met(self, at: int, limit: int) -> bool:
        """Whether a pronoun at `at`, behind the carrier, stands for who speaks: نقلت وكالة … عنه قوله"""
        at += at in self.marks.open_of
        if self.classes[at] == "(":
            at = self.classes.find(")", at, limit) + 1 or at  # هيئة الإذاعة (ه. س) عنه
        return at < limit and self.classes[at] == "o" and self.words[at].norm.startswith(tuple(self.lexicon.about))

    def _is_account(self, part: Range) -> bool:
        """Whether words stand in what somebody publishes himself: حساب النادي"""
        tags = self.words[part[0]].tags
        return "events" in tags and "media" not in tags

    def _may_carry(self, part: Range, cue: Cue) -> bool:
        """Whether who passes on what another says is a medium, or unknown and, as the verb shows, no man: نقلت سهلان تايمز عن …, but
        not نقل بيلوسكي عن …, نقلت الوزارة عن …"""
        head = self.words[part[0]]
        man = cue.form is not None and cue.form.gender == "m" and head.tags <= _UNKNOWN and part[0] - 1 not in self.marks.close_of
        body = "bodies" in head.tags and "media" not in head.tags
        return not ((man or body) and not self.is_medium(part)) and not self._is_somebody(part)

    def _is_somebody(self, part: Range) -> bool:
        """Whether a carrier is a person, a group or a document rather than a medium: نقل المتحدث عن الوزير قوله."""
        head, *rest = self.words[slice(*part)]
        if not rest and self.phrases.medium_named(part):  # «الأخبار»
            return False
        if "documents" in head.tags and "media" not in head.tags:
            return not any("media" in word.tags or word.media_start for word in rest)
        return not self.is_medium(part) and (
            not head.tags.isdisjoint(_PEOPLE) or head.norm in self.phrases.names or any("titles" in word.tags for word in rest)
        )
