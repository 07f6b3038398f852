"""Which words of a mention say who somebody is, without those that only take somebody up or tell more of a body."""

from __future__ import annotations

from ..frame import Range
from ..lexicon import DEFINITE_TITLE, Lexicon, Word
from ..scan import Scan

_NAMED_BODIES = frozenset({"bodies", "media", "marks_before_names"})


class Extents:
    """What is left of the mentions of one text without what says nothing of who is meant."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon) -> None:
        self.lexicon, self.words = lexicon, scan.words

    def of(self, part: Range) -> Range:
        return self._without_epithet(self._without_pointers(self._without_each(part)))

    def _without_each(self, part: Range) -> Range:
        """A mention of several without what says that each of them is meant: كل من سالم الغافري وماجد السهلي"""
        start, end = part
        each = self.words[start].stem in self.lexicon.wholes and self.words[start + 1].norm == self.lexicon.source_preposition
        return (start + 2, end) if each and end > start + 2 and self.words[start + 2].cls == "w" else part

    def _without_pointers(self, part: Range) -> Range:
        """A mention without what only says that it takes up somebody met before, نفس البيان، هذه المصادر، المنظمة ذاتها، الوكالة
        المذكورة، المصادر المشار إليها, or which of several documents one is: أحدث التقارير"""
        start, end = part
        start += end - start > 1 and self._only_points(start)
        if end - start > 1 and "definite" in self.words[start].tags:
            end -= self._pointers_at_end(start, end)
        return start, end

    def _only_points(self, at: int) -> bool:
        """Whether a word before a noun says no more than that it was met before, or is the latest: هذه المصادر، أحدث التقارير"""
        norm = self.words[at].norm
        if norm in self.lexicon.latest and "documents" in self.words[at + 1].tags:
            return True
        return norm in self.lexicon.same or norm in self.lexicon.demonstratives

    def _pointers_at_end(self, start: int, end: int) -> int:
        """How many words at the end only take up somebody: المنظمة ذاتها، المصادر المشار إليها"""
        last = self.words[end - 1]
        if last.cls == "o" and self.lexicon.bare(self.words[end - 2]) in self.lexicon.with_it and end - start > 2:
            return 2
        return int(last.norm in self.lexicon.reflexives or last.norm in self.lexicon.mentioned)

    def _without_epithet(self, part: Range) -> Range:
        """A body's name without the same in other letters behind the one in marks, without to whom it belongs or is close, حركة «سهلان»
        المقربة من الحكومة, or, behind a proper name or an adjective of nation, what it does: موقع «سهلان» المتخصص في المياه, but not
        اللجنة العليا المختصة بالمياه"""
        start, end = part
        head = self.words[start]
        if "countries_and_capitals" in head.tags and end - start > 2 and self._is_apposed_to_country(start + 1):
            return start, start + 1
        foreign = head.part == "n"
        if head.tags.isdisjoint(_NAMED_BODIES) and not foreign:
            return part
        for at in range(start + 2, end):
            if self._repeats_name(at, end) or self._is_year(at):
                return start, at
            if self._is_epithet(at, end, foreign):
                return start, at - (self.words[at - 1].cls == ",")
        return part

    def _is_apposed_to_country(self, at: int) -> bool:
        """Whether what a country is stands behind it: سهلان أكبر مستورد للقمح، سهلان ثاني أكبر منتج، سهلان الرئيس الحالي للاتحاد"""
        word, after = self.words[at], self.words[at + 1]
        first = word.norm in self.lexicon.foremost or (word.norm in self.lexicon.ordinals and after.norm in self.lexicon.foremost)
        return first or (word.tags >= DEFINITE_TITLE and not word.clitic and "definite" in after.tags)

    def _repeats_name(self, at: int, end: int) -> bool:
        """Whether a name in marks is repeated in other letters: مجلة «البحر» (The Sea) البريطانية"""
        bracketed = at < end - 1 and self.words[at].cls == "("
        return bracketed and self.words[at - 1].cls in "q>" and self.words[at + 1].text.isascii()

    def _is_year(self, at: int) -> bool:
        """Whether it says of which year something is: تقرير منظمة سهلان لعام 2013"""
        word = self.words[at]
        return word.clitic == self.lexicon.to and word.stem in self.lexicon.time_units and self.words[at + 1].norm.isdigit()

    def _is_epithet(self, at: int, end: int, foreign: bool) -> bool:
        """Whether a word with the article begins what is told of a body rather than being part of its name. foreign: whether the mention
        begins with a name that no list knows."""
        word = self.words[at]
        if "definite" not in word.tags and not word.norm.startswith(self.lexicon.article):
            return False
        before = self.words[at - 2] if self.words[at - 1].cls == "," else self.words[at - 1]
        marked = before.cls in "q>"
        if not marked and any(it.cls in "q<" for it in self.words[at:end]):  # التلفزيون الناطق بالإيطالية «سهلان»
            return False
        if (foreign or at == end - 1) and not self._is_complemented(at):  # باولو موندسي المتخصص
            return False
        bare = self.lexicon.bare(word)
        if bare in self.lexicon.close_to:
            return True
        return (marked or self._ends_proper_name(before)) and (bare in self.lexicon.doing or self._is_for(at))

    def _ends_proper_name(self, word: Word) -> bool:
        """Whether a word or bracket ends what one body alone is called, be it by its nation."""
        return word.cls == ")" or word.part in ("g", "n") or "nationalities" in word.tags

    def _is_complemented(self, at: int) -> bool:
        """Whether a preposition, be it a joined one, stands behind a word."""
        after = self.words[at + 1]
        return after.cls in "pa" or after.norm[0] in (self.lexicon.by, self.lexicon.to)

    def _is_for(self, at: int) -> bool:
        """Whether a word says for what something is meant rather than that it is private: الخاص بالمياه, but not جامعة سهلان الخاصة"""
        after = self.words[at + 1]
        return self.lexicon.bare(self.words[at]) in self.lexicon.meant_for and after.cls == "w" and after.norm[0] == self.lexicon.by
