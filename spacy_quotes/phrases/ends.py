"""What ends a noun phrase: whether a word behind it begins another one, or is an object of the verb before it."""

from __future__ import annotations

from collections.abc import Mapping

from ..frame import Range
from ..lexicon import COUNTRY_OR_DEFINITE, Lexicon, Word
from ..marks import Marks
from ..scan import Scan
from .adjuncts import Adjuncts
from .behind_definites import BehindDefinites
from .behind_names import BehindNames
from .joined_words import is_any
from .objects import Objects
from .persons import Persons
from .words import GIVEN, PhraseWords


class PhraseEnds(PhraseWords):
    """The ends of one text's noun phrases."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon, names: Mapping[str, list[Range]], alone: set[str]) -> None:
        super().__init__(scan, marks, lexicon, names, alone)
        self.persons = Persons(scan, marks, lexicon, names, alone)
        self.adjuncts = Adjuncts(scan, marks, lexicon, names, alone)
        self.behind_names = BehindNames(scan, marks, lexicon, names, alone)
        self.behind_definites = BehindDefinites(scan, marks, lexicon, names, alone)
        self.objects = Objects(self.persons)

    def begins_another(self, start: int, at: int, limit: int, named: bool) -> bool:
        """Whether a word behind the noun phrase from `start` begins another phrase, but for a medium's."""
        return (
            self.persons.is_told(start, at, named)
            or (self._is_amount(at) and (self.words[start].number == "p" or self._is_complete(at - 1)))
            or self._is_behind_same(at)
            or self._is_god(at)
            or self._begins_clause(at)
            or (at == start + 1 and self._is_of_another_gender(at))
            or (at > start + 1 and self._is_behind_term(at))
            or (self._stands_alone(at) and (self._is_complete(at - 1) or at - 1 in self.marks.open_of))
            or self.behind_names.begins_another(start, at, limit, named)
            or self.behind_definites.begins_another(start, at, limit)
            or self.adjuncts.is_adjunct(start, at)
            or self.persons.is_another(start, at, limit, named)
            or (self.words[at - 1].part in ("g", "n", "d") and self.is_age(at))
        )

    def goes_on(self, start: int, at: int) -> bool:
        """Whether a word says that it belongs to the phrase before it: سالم الغافري أحد سكان البلدة، كبير معدي هذه الدراسة، القناة الـ12"""
        word, before = self.words[at], self.words[at - 1]
        if "definite" in before.tags and word.norm.removeprefix(self.lexicon.article) != word.norm and word.norm[-1].isdigit():
            return True
        if word.norm in self.lexicon.one_of and before.cls == "w" and (before.part in "gn" or self._ends_name(at - 1)):
            return True
        if before.norm in self.lexicon.ended and self.lexicon.is_possessed(word.norm, word.text):  # الرئيس المنتهية ولايته
            return True
        return at > start + 1 and "definite" in word.tags and before.norm in self.lexicon.demonstratives

    def _ends_name(self, at: int) -> bool:
        """Whether a surname ends here, be it also a common noun."""
        word = self.words[at]
        return self.lexicon.could_be_surname(word) or (word.part == "d" and self.words[at - 1].tags == GIVEN)

    def _is_behind_same(self, at: int) -> bool:
        """Whether a word without the article or anything joined stands behind what says that the one before it is meant himself: طالبت
        المنظمة نفسها رئيس الوزراء"""
        word = self.words[at]
        plain = "definite" not in word.tags and word.cls == "w" and word.norm[0] not in self.lexicon.conjunctions
        return plain and self.words[at - 1].norm in self.lexicon.reflexives

    def _is_of_another_gender(self, at: int) -> bool:
        """Whether the adjective of what a country stands in the genitive to is behind it: بحر الصين الجنوبي"""
        country, word = self.words[at - 1], self.words[at]
        if "countries_and_capitals" not in country.tags or not word.norm.endswith(self.lexicon.endings["relational"][1]):
            return False
        feminine = country.tags <= COUNTRY_OR_DEFINITE and self.lexicon.bare(country) not in self.lexicon.masculine_places
        return feminine and "definite" in word.tags and not word.clitic and self.classes[at - 2] == "w"

    def _begins_clause(self, at: int) -> bool:
        """Whether a demonstrative or a particle goes on with the sentence behind a source: وحسب مهندسين فهذا ممكن، فربما سيفتح السد"""
        word = self.words[at]
        goes_on = word.clitic == self.lexicon.conjunctions[1]
        return goes_on and (word.stem in self.lexicon.demonstratives or "no_names" in word.tags)

    def _is_god(self, at: int) -> bool:
        """Whether God with two of His epithets stands behind who asks Him: سأل سالم بن ماجد الله العلي القدير أن"""
        if self.words[at + 1].norm not in self.lexicon.epithets or self.words[at + 2].norm not in self.lexicon.epithets:
            return False
        return self.words[at].norm in self.lexicon.sacred and self.words[at - 1].norm not in self.lexicon.lineage

    def _is_behind_term(self, at: int) -> bool:
        """Whether neither a name nor an office stands behind whose term has ended: انتقد الرئيس المنتهية ولايته القرار"""
        word = self.words[at]
        joined = word.part == "n" and word.norm[0] == self.lexicon.conjunctions[0]
        return self.words[at - 2].norm in self.lexicon.ended and (joined or word.part in "d-")

    def _is_amount(self, at: int) -> bool:
        """Whether a word says how much or how many of something there are: توقع الغافري المزيد من الأمطار، فحص باحثون أكثر من ألف
        تطبيق، نشرت الدراسة زهاء 88 صورة"""
        word, after = self.words[at : at + 2]
        if word.norm in self.lexicon.amounts and after.norm == self.lexicon.source_preposition:
            return self.words[at - 1].part != "g"
        return word.norm in self.lexicon.nearly and after.norm[0].isdigit()

    def _stands_alone(self, at: int) -> bool:
        """Whether a word is a phrase of its own behind one that is complete: a demonstrative, a filler, لفت الكتاب الانتباه, or a verb
        that takes a clause, شركة سواقي يمكن أن."""
        word = self.words[at]
        norm = word.norm
        if norm in self.lexicon.fillers and "definite" in word.tags and not self.opens_name(at - 1):  # عبد الستار
            return True
        if norm in self.lexicon.quantifiers and norm not in self.lexicon.one_of:  # كشف المدير بعض الأرقام
            return True
        if norm[0] in (self.lexicon.to, self.lexicon.by):
            if norm[1:] in self.lexicon.demonstratives or norm[1:] in self.lexicon.wholes:  # الوزارة لهذا الطرح، بكل صراحة
                return True
        elif norm in self.lexicon.demonstratives:
            return True
        if "subordinators" in word.tags and (norm[0] == self.lexicon.persons[0] or norm == self.lexicon.only):
            return True
        return is_any(word, self.lexicon)  # نفى المتحدث أي علاقة
