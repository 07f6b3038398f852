"""Where the name of a body, a group or a document ends that is met by the way, in no quotation, whose edges would show it."""

from __future__ import annotations

from functools import cached_property

from ..lexicon import DEFINITE_HONORIFIC, Word
from .joined_words import has_joined_article
from .words import KINDS, PEOPLE, PhraseWords

_NAMED = frozenset({"bodies", "groups", "documents", "media"})
_NUMBERED = frozenset({"documents", "media"})
_SOMEBODY = frozenset({"bodies", "groups", "titles", "countries_and_capitals"})


class BodyNames(PhraseWords):
    """The names of bodies in one text, and what is told behind them: of what they did, to whom, in what and for what."""

    def end(self, start: int, end: int) -> int:
        """Where the name that begins at `start` surely ends."""
        head = self.words[start]
        if head.tags.isdisjoint(_NAMED) or ("titles" in head.tags and "groups" not in head.tags):
            return end
        at = start + 1
        while at < end:
            close = self._close(at) if self._opens_mark(at) else None
            if close is None and self._is_beyond(start, at, end):
                return at
            at = (close or at) + 1
        return end

    def _is_beyond(self, start: int, at: int, end: int) -> bool:
        """Whether a word cannot belong to a name: شركة المياه السهلانية اتفاقية، النادي كافة اللاعبين، جمعية الغاف 12"""
        word = self.words[at]
        numbered = not self.words[start].tags.isdisjoint(_NUMBERED)  # قانون السدود 12
        if at == start + 1 and "definite" in self.words[start].tags:
            return self._is_beyond_taken_up(start, at)
        if word.cls in "pa":
            return self.words[at + 1].norm[0].isdigit() and not numbered
        if self._is_aim(at, end):
            return True
        closed = self._is_closed(start, at - 1)
        if word.norm[0].isdigit():
            return closed and not numbered
        if self._is_accusative(word) and "countries_and_capitals" not in word.tags and (closed or self.words[at - 1].part == "n"):
            return True  # قوات سهلان صورا, but not أطباء ليبيا
        return closed and (self._is_indefinite(start, at) or self._is_whole(word) or self._is_verb(word))

    def _is_beyond_taken_up(self, start: int, at: int) -> bool:
        """Whether a word behind a noun with the article, by which somebody known is taken up, says nothing of who that is: الشركة للعملاء،
        التقرير مباني المدينة, but not الشركة السهلانية، الشركة نفسها"""
        head, word = self.words[start], self.words[at]
        if word.cls in "pa":
            return "groups" not in head.tags
        if word.cls != "w" or word.norm in self.lexicon.reflexives or word.norm[0] in self.lexicon.conjunctions:
            return False
        if word.norm[0].isdigit():
            counted = self.words[at + 1]  # الشركة 12 سفينة, but not القرار 12، الفرقة 12 المدرعة
            return head.tags.isdisjoint(_NUMBERED) and counted.cls in "wp*" and not counted.norm.startswith(self.lexicon.article)
        if not word.norm.startswith(self.lexicon.article):
            return not (word.clitic and "groups" in head.tags)  # المعارضون للمشروع
        if not KINDS.isdisjoint(word.tags) or self._is_relational(word):
            return False
        if "countries_and_capitals" in word.tags:
            return not word.norm.endswith(self.lexicon.endings["relational"])  # التقرير المغرب, but not الشركة السعودية
        plural = (self.lexicon.endings["verbal"][1], *self.lexicon.endings["oblique_plural"])
        people = not word.tags.isdisjoint(PEOPLE) and word.number == "p" and not word.norm.endswith(plural)
        return ("groups" in head.tags and people) or self.lexicon.is_act(word.norm)  # نصح الباحثون السكان

    def _is_closed(self, start: int, at: int) -> bool:
        """Whether nothing can stand in the genitive to the last word of a name: it has the article, is a country's or a closing mark."""
        word = self.words[at]
        if word.cls in ")>" or at in self.marks.open_of or word.norm in self.lexicon.reflexives:
            return True
        country = "countries_and_capitals" in word.tags and KINDS.isdisjoint(word.tags)  # not وزراء مالية
        ended = "definite" in word.tags or country or has_joined_article(word, self.lexicon)
        return at > start and ended and not word.tags >= DEFINITE_HONORIFIC

    def _is_indefinite(self, start: int, at: int) -> bool:
        """Whether a common noun has neither the article nor anything joined before it, or looks like one as something stands in the
        genitive to it: شرطة سهلان باحة المسجد"""
        word, after = self.words[at], self.words[at + 1]
        if word.cls != "w" or "definite" in word.tags or word.clitic or at in self._persons:
            return False
        if "media" in self.words[start].tags and self.words[at - 1].cls == "w" and not self._is_relational(self.words[at - 1]):
            return False  # صحيفة الصباح نيوز
        office = "titles" in word.tags and "given_names" not in word.tags
        return office or (word.noun and word.norm in self.lexicon.nouns) or self._is_unlisted_noun(word, after)

    @cached_property
    def _persons(self) -> frozenset[int]:
        """Where persons are named in full."""
        return frozenset(first for named in self.names.values() for first, _ in named)

    def _is_unlisted_noun(self, word: Word, after: Word) -> bool:
        feminine = word.part == "n" and word.text.endswith(self.lexicon.endings["feminine"])
        return feminine and "definite" in after.tags and self.is_common(after)

    def _is_whole(self, word: Word) -> bool:
        return word.norm in self.lexicon.wholes or (word.norm in self.lexicon.quantifiers and word.norm not in self.lexicon.one_of)

    def _is_verb(self, word: Word) -> bool:
        return word.part == "n" and self.lexicon.could_be_finite(word)

    def _is_aim(self, at: int, end: int) -> bool:
        """Whether a noun with the preposition says what for something is done, as nothing definite stands in the genitive to it: لاتفاق
        كامل, but not لحماية المستهلك"""
        word = self.words[at]
        joined = self.lexicon.to in (word.prefix, word.clitic) and not word.norm.startswith(self.lexicon.to_the)
        joined = joined and word.tags.isdisjoint(_SOMEBODY)  # لدول الجنوب
        return joined and all(it.cls == "w" and it.noun for it in self.words[at + 1 : end])
