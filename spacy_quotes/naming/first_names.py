"""What a name begins with, though it could be a common noun, an office or a country: فالح العيساوي، سلطان الغافري، جورجيا مورتي"""

from __future__ import annotations

from ..frame import Range
from ..lexicon import DEFINITE_HONORIFIC
from ..names import is_unlisted
from .words import COUNTRY, GIVEN, NameWords

_TITLE = frozenset({"titles"})
_GIVEN = frozenset({"definite", "given_names"})


class FirstNames:
    """The given names of one text that could be something else."""

    def __init__(self, name_words: NameWords) -> None:
        self.name_words, self.words, self.lexicon = name_words, name_words.words, name_words.lexicon

    def begins(self, run: Range, part: Range) -> bool:
        """Whether the word right before a run of names is a given name."""
        word = self.words[run[0] - 1]
        if word.norm in self.lexicon.names_like_offices and not word.clitic:
            return self._is_no_office(run, part)
        if word.tags == _TITLE:
            return self._is_honored(run, part)
        if word.tags == COUNTRY:
            return self._is_no_country(run, part)
        return self._could_be_given(run) and (self._opens(run, part) or self._is_apart(run, part))

    def _is_no_office(self, run: Range, part: Range) -> bool:
        """Whether what could be an office begins a mention, or stands behind the article, with the name of a family behind it: سلطان
        الغافري رئيس النادي، المدير مساعد الغافري"""
        first, last = run
        before = self.words[self.name_words.before(first - 1, part[0])]
        abbreviated = self.words[first - 2].cls == "." and "honorifics" in before.tags  # د. أمين الغافري
        if first - 1 > part[0] and not ("definite" in before.tags or abbreviated):
            return False
        if (abbreviated or before.tags >= DEFINITE_HONORIFIC) and GIVEN <= self.words[first].tags <= _GIVEN:
            return True  # د. أمين سالم الغافري، الدكتور مساعد الأحمد
        if first - 1 == part[0] and self.words[first].part == "g" and last < part[1]:  # سيد عبد الحفيظ مدير النادي، مساعد سالم، مدير النادي
            return self.name_words.has_bare_office(last + (self.words[last].cls == ","))
        # أمين البرغوث رئيس المجلس المهندس سالم, where that is a town
        another = any(self.words[at].tags >= DEFINITE_HONORIFIC and self.words[at + 1].part == "g" for at in range(last, part[1] - 1))
        if self._is_family(first + self.words[first].noun, apposed=not another):  # مساعد غالي الغافري
            return True
        return first - 1 > part[0] and self._is_odd(run, part)

    def _is_odd(self, run: Range, part: Range) -> bool:
        """Whether what ends a mention looks as if something were joined to it, and no list has it as a noun: بيومي"""
        first, last = run
        word = self.words[first]
        return last - first == 1 and last == part[1] and bool(word.clitic) and not word.noun and word.part == "-"

    def _is_family(self, at: int, apposed: bool) -> bool:
        """Whether a word has the article and is no common noun nor a place, as its ending shows, الغافري, or, if it can be apposed to, an
        office behind it."""
        word = self.words[at]
        if not self.name_words.lexicon.could_be_surname(word):
            return False
        after = self.words[at + 1 + (self.words[at + 1].cls in ",-")]
        return word.norm.endswith(self.lexicon.endings["relational"][1]) or (
            apposed and "titles" in after.tags and "definite" not in after.tags
        )

    def _is_honored(self, run: Range, part: Range) -> bool:
        """Whether what could be an office stands between an honorific and the name of a family: الدكتور فلاح الغافري"""
        first = run[0]
        if first - 1 == part[0] or not self.words[first - 2].tags >= DEFINITE_HONORIFIC:
            return False
        after = self.words[self._behind_particle(first)]
        return self.name_words.has_relational_ending(after) and not self.name_words.is_common(after)

    def _is_no_country(self, run: Range, part: Range) -> bool:
        """Whether what could be a country begins a mention, with an office behind the name: جورجيا مورتي رئيسة المجلس"""
        first, last = run
        foreign = self.words[self._behind_particle(first)].part == "n"
        return foreign and first - 1 == part[0] and last < part[1] and "titles" in self.words[last].tags

    def _could_be_given(self, run: Range) -> bool:
        """Whether a common noun, or what looks like one joined to a preposition before a name that no list knows, has no article."""
        word = self.words[run[0] - 1]
        if not (word.noun or word.prefix) or not is_unlisted(word) or word.norm.startswith(self.lexicon.article):
            return False
        return word.noun or self.words[self._behind_particle(run[0])].part == "n"

    def _opens(self, run: Range, part: Range) -> bool:
        """Whether a common noun begins the mention and an office stands behind the names: فالح العيساوي عضو المجلس"""
        first, last = run
        if first - 1 != part[0] or last == part[1] or not (self.words[last].cls in ",;" or "titles" in self.words[last].tags):
            return False
        named = self._behind_particle(first)
        after = self.words[named]
        return after.part in "gnd" and (named > first or not self.name_words.is_common(after))  # أشجان أبو سكينة، مديرة

    def _is_apart(self, run: Range, part: Range) -> bool:
        """Whether something that a common noun cannot belong to stands before it and nothing behind the names: رئيس اللجنة حماد الحربي"""
        first, last = run
        if first - 1 == part[0]:
            return False
        word, named = self.words[first - 1], self._behind_particle(first)
        before, after = self.words[first - 2], self.words[named]
        if before.cls in "q<" and self.words[last].cls in "q>" and self.words[first - 3].part == "t":  # الملياردير «بول موندي»
            return after.part in ("g", "n")
        if last < part[1] and not (self.words[last].cls in ",-" and "titles" in self.words[last + 1].tags):
            return False
        if before.cls == ".":
            before = self.words[self.name_words.before(first - 1, part[0])]
        if not ("definite" in before.tags or before.cls in ",;>q" or "honorifics" in before.tags):  # العقيد دكتور
            return False
        if last - first > 1:  # أستاذ العلوم السياسية جان بيير سوليفان، مدير المركز مظهر سالم ماجد
            definite = "definite" in before.tags and self.lexicon.bare(before) not in self.lexicon.ordinals  # شركة الحادي عشر
            given = word.noun and definite and all(name.tags == GIVEN for name in self.words[first:last])
            given = given or (before.cls == "," and after.tags == GIVEN)  # الكاتب، رحيل سالم موندسي
            return given or self.name_words.are_foreign(named, last)
        if after.part == "n":  # الخبير كريس موندسي، مدير «سهلان» بارق موندسي
            return (not word.noun or before.cls in ">q") and word.prefix not in (self.lexicon.to, self.lexicon.by)
        return self.name_words.lexicon.could_be_surname(after)

    def _behind_particle(self, first: int) -> int:
        """The first word of a run of names behind a particle that it may begin with: كريس فان دام"""
        return first + (self.words[first].part == "p")
