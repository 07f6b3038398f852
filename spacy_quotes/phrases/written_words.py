"""Whose a document is in which something is said, and what document somebody wrote or carried."""

from __future__ import annotations

from ..cue import OF_A_TEXT
from ..frame import Range
from ..view import View
from .noun_phrases import Phrases
from .words import APPOSITION_WORDS

_WRITTEN = frozenset({"documents", "authoring"})
_AUTHORS = frozenset({"titles", "honorifics", "bodies", "countries_and_capitals", "given_names"})
_DOCUMENT_BEFORE = 3  # words from a document to who wrote it, at most


class WrittenWords(View):
    """The documents of one text, before verbs of saying."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases.scan, phrases.marks, phrases.lexicon)
        self._phrases = phrases

    def are_said_in(self, verb: int) -> bool:
        """Whether a pronoun behind the verb stands for what the words were said in: بيانا أعلنت فيه، تغريدة جاء فيها."""
        return self.classes[verb + 1] == "o" and self.words[verb + 1].norm in self.lexicon.in_it

    def author_before(self, end: int) -> Range | None:
        """Whose document is named before `end`: تصريحات للوزير سالم الغافري، بيان أصدرته الوزارة."""
        for at in range(end - 1, max(0, end - APPOSITION_WORDS), -1):
            if self.classes[at] in "n.;:FvC":
                return None
            document = at - 1 - (self.words[at].clitic.endswith(self.lexicon.to) and "title_adjectives" in self.words[at - 1].tags)
            written = not self.words[document].tags.isdisjoint(_WRITTEN)  # تصريح صحفي للوزير
            if written and not self.words[at].tags.isdisjoint(_AUTHORS):
                return self._phrases.noun_phrase(at, end, joined=True)
        return None

    def written_by(self, author: int) -> Range | None:
        """What somebody named at `author` wrote or carried: تقرير بثته القناة"""
        verb = author - 1
        if self.words[verb].tags.isdisjoint(OF_A_TEXT):
            return None
        for start in range(verb - 1, max(0, verb - 1 - _DOCUMENT_BEFORE), -1):
            if "documents" in self.words[start].tags:
                return self._phrases.noun_phrase(start, verb)
        return None
