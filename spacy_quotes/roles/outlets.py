"""Which medium a speaker is or works for."""

from __future__ import annotations

from ..frame import Range
from ..phrases import Subjects
from .words import RoleWords

_NAMED_WITH_MEDIUM = frozenset({"documents", "groups", "reporters"})


class Outlets(RoleWords):
    """The media of one text's speakers. It remembers which have spoken, as a noun alone then stands for them."""

    def __init__(self, phrases: Subjects) -> None:
        super().__init__(phrases)
        self._met: set[str] = set()

    def of(self, speaker: Range) -> Range | None:
        """The medium that a speaker is or works for: صحيفة …، مراسل وكالة …، إحصاءات وكالة …"""
        start, end = speaker
        head = self.words[start]
        if self.phrases.medium_named(speaker):
            self._met.add(self.lexicon.bare(head))
            return speaker
        if end - start == 1 and "definite" in head.tags and self.lexicon.bare(head) in self._met:
            return speaker  # الهيئة, behind هيئة البث
        some = head.norm in self.lexicon.quantifiers
        if start + 2 < end and self.words[start + 1].norm == self.lexicon.source_preposition:  # صحافية من وكالة …، عدد من الصحف
            journalist = self.lexicon.bare(head) in self.lexicon.journalists
            medium = self.phrases.medium(start + 2, end) if some or journalist else None
            return medium and (speaker if some else medium)
        if start + 1 < end and (some or not head.tags.isdisjoint(_NAMED_WITH_MEDIUM)):
            return self.phrases.medium(start + 1, end) or self.of_reporter(speaker)
        return None

    def of_reporter(self, speaker: Range) -> Range | None:
        """The medium that a reporter is named by: مراسل الجزيرة."""
        start, end = speaker
        if start + 1 == end or "reporters" not in self.words[start].tags:
            return None
        return self.phrases.medium(start + 1, end) or self.phrases.spoken_medium(start + 1)
