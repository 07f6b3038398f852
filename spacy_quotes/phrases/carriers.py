"""Media behind a noun phrase that are no part of it, and what is no part of a medium."""

from __future__ import annotations

from .media import Media
from .words import GIVEN, KINDS

_BEFORE_MEDIA = frozenset({"media", "marks_before_names", "titles", "bodies", "documents", "groups", "editing"})


class Carriers(Media):
    """The media of one text behind those who speak to them."""

    def _begins_medium(self, start: int, at: int, limit: int) -> bool:
        """Whether a medium, or a preposition before one, begins at `at` that is no part of the noun phrase from `start`, or what is no
        part of the medium from there."""
        return (
            self._is_carrier(start, at, limit)
            or self._is_bare_preposition(at)
            or ("media" in self.words[start].tags and self._is_behind_medium(start, at))
        )

    def _is_bare_preposition(self, at: int) -> bool:
        """Whether a preposition stands apart from what it governs, other than before the name of a body of whose leader the phrase is:
        الأمين العام لـ«حركة البناء»"""
        word = self.words[at]
        if word.norm not in (self.lexicon.by, self.lexicon.to):
            return False
        close = self._close(at + 1) if word.norm == self.lexicon.to and self._opens_mark(at + 1) else None
        return close is None or not self._has_leader(at, close)

    def _is_carrier(self, start: int, at: int, limit: int) -> bool:
        """Whether a medium begins at `at` that is no part of the noun phrase from `start`."""
        if not self._is_informed_medium(start, at):
            if not (self._has_to(at) or self._is_apart(start, at)) or self._is_adjoined(start, at):
                return False
            if self.classes[at - 1] == "p" and self._works_for(start, at - 1):
                return False
            if self.classes[start:at] in ("w", "ww") and "carriers_by_name" in self.words[start].tags:
                return False  # الموقع الإلكتروني لصحيفة …
        medium = self.medium(at, limit)
        return medium is not None and not self._is_run(at, medium[1])

    def _is_run(self, at: int, end: int) -> bool:
        """Whether who runs a programme, of whose office it is, is named right behind it: المدير التنفيذي لبرنامج «سهلان» سالم الغافري"""
        word, before = self.words[at], self.words[at - 1]
        if self.lexicon.carrier_types.get(word.stem) != "programme" or "title_adjectives" not in before.tags:
            return False
        return "titles" in self.words[at - 2].tags and self.words[end].part in ("g", "n") and self.words[end + 1].part in ("g", "n", "d")

    def _has_to(self, at: int) -> bool:
        """Whether a word has the preposition joined with which somebody speaks to a medium, be it to its name: للجريدة، لواحة نيوز"""
        word, to = self.words[at], self.lexicon.to
        if word.clitic.endswith(to) or word.norm in (to, self.lexicon.to_the):
            return True
        if word.norm[0] != to:
            return False
        return (word.media_start and word.norm not in self.lexicon.media_words) or self.words[at + 1].norm in self.lexicon.media_endings

    def _is_apart(self, start: int, at: int) -> bool:
        """Whether what could begin a medium's name without a preposition stands in the genitive to nothing."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if not word.media_start or "media" in self.words[start].tags or not _BEFORE_MEDIA.isdisjoint(before.tags):
            return False
        if before.noun and "definite" in word.tags and "definite" not in before.tags:
            return False  # بطولة الصحافة
        if word.part == after.part == "n" and before.part == "t":
            return False  # الوزيرة الفنلندية سانا بيلوسكي
        if word.part == "n" and before.tags == GIVEN and not self._informs(start):
            return False  # قال مايكل بلومبرغ, but not أبلغ سالم رويترز
        told = "bureaus" in word.tags and not self.words[start].tags.isdisjoint(("groups", "definite"))  # أبلغ مصدر أمني وكالة …
        return told or after.part not in ("g", "n")  # رئيسة الوزراء سانا مارين

    def _is_informed_medium(self, start: int, at: int) -> bool:
        """Whether a medium's noun without the article stands behind whoever informs it: أخبر مسؤول عسكري مجلة «الغد»"""
        word, before = self.words[at], self.words[at - 1]
        if "media" not in word.tags or "definite" in word.tags or word.clitic:
            return False
        complete = not before.tags.isdisjoint(KINDS) or self._is_complete(at - 1)
        return complete and self._informs(start)

    def _informs(self, start: int) -> bool:
        """Whether the verb before a subject may have whom it tells something for its object: أبلغ"""
        return any("object" in form.takes and form.verb_class == "say" for form in self._verbs_before(start))

    def _is_behind_medium(self, start: int, at: int) -> bool:
        """Whether a word cannot belong to the medium before it: an officer or a name behind its noun, its adjective or a name that is
        known, لوكالة الغد المتحدث باسم …, a noun behind its adjective, صحيفة الغد السهلانية قول الوزير, or a verb in the future."""
        word, before = self.words[at], self.words[at - 1]
        ended = "definite" in before.tags and (at == start + 1 or self._is_relational(before))
        foreign = word.part == "n" == before.part and not word.tags and self.words[at + 1].part == "n"
        if not ended and (foreign or word.part == "g" or "titles" in word.tags):  # لوكالة فرانس برس المتحدث باسم …
            last = at - foreign  # a name of two words at least
            ended = any(self.lexicon.medium([it.norm for it in self.words[first:at]], marked=True) for first in range(start + 1, last))
        if "definite" in word.tags:
            return ended and "titles" in word.tags and (self.words[start].gender, word.gender) == ("f", "m")
        if self.lexicon.is_future(word):
            return ended or at - 1 in self.marks.open_of
        given = word.part == "g" and "titles" not in word.tags
        return ended and (given or foreign or (at > start + 1 and (word.part == "g" or word.noun)))
