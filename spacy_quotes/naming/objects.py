"""Where a name ends before what its bearer does, or does something to, which may look like a part of it: زار سالم الغافري السد"""

from __future__ import annotations

from collections.abc import Mapping

from ..frame import Range
from ..lexicon import Word
from ..names import is_behind_family, is_several
from .words import NameWords


class Objects:
    """What stands behind the names of one text.

    full_names: as `find_names` has them.
    """

    def __init__(self, name_words: NameWords, full_names: Mapping[str, list[Range]]) -> None:
        self.name_words, self.words, self.lexicon = name_words, name_words.words, name_words.lexicon
        self.full_names = full_names

    def without_object(self, name: Range) -> Range:
        """A name but for what a verb may have behind it: the last of its words, if its bearer is named without this elsewhere and
        nothing else is ever called so. زار سالم الغافري السد. وقال الغافري"""
        first, last = name
        if last - first > 1 and self._is_behind_surname(name):
            return first, first + 1
        things = (at for at in range(first + 2, last) if self._is_surely_thing(self.words[at]))
        last = next((at for at in things if self._stands_without((first, at + 1))), last)
        return first, last - (last - first > 2 and self._ends_with_object((first, last)))

    def _is_behind_surname(self, name: Range) -> bool:
        """Whether a common noun stands behind a surname alone: عرض كرافتون قبعة. وقال جوناثان كرافتون"""
        first, last = name
        surname, word = self.words[first : first + 2]
        if surname.part != "n" or surname.norm not in self.full_names:
            return False
        thing = word.part in ("n", "-") or (self.name_words.is_definite_thing(word) and self.name_words.is_common(word))
        thing = thing or self._is_feminine_thing(word)
        return thing and name not in self.full_names.get(self.words[last - 1].norm, ()) and self._is_said_once(word)

    def _is_feminine_thing(self, word: Word) -> bool:
        """Whether a word has the article and the feminine ending, but not that of a family's name: العلاقة"""
        return self.name_words.is_definite_thing(word) and word.text.endswith(self.lexicon.endings["feminine"])

    def _is_surely_thing(self, word: Word) -> bool:
        """Whether a word with the article is a common noun by its feminine ending, or a plural: العلاقة، المسؤولية، الأشواط"""
        if "definite" not in word.tags:
            return False
        feminine = self.name_words.is_common(word) and word.text.endswith(self.lexicon.endings["feminine"])
        return feminine or (self.lexicon.is_broken_plural(word.norm) and not self.name_words.has_relational_ending(word))

    def _ends_with_object(self, name: Range) -> bool:
        surname, word = self.words[name[1] - 2 : name[1]]
        if word.norm.startswith(self.lexicon.by_the) and (word.prefix or self._is_said_once(word)):
            return True
        party = surname.part == "n" and word.part == "d" and self.name_words.is_common(word)  # جيمس مورتي الاشتراكي
        if surname.part == "p":
            return False
        if word.part == "d" and "definite" in surname.tags and (name[0], name[1] - 1) in self.full_names.get(surname.norm, ()):
            return True  # where the full name in the text ends: ذكر سالم الغافري السبب
        if self.name_words.has_relational_ending(word) and not (party or self._is_act(word)):
            return False
        return (self._could_be_object(word) or self._is_beyond_called(surname, word, name[1])) and self._stands_without(name)

    def _is_beyond_called(self, surname: Word, word: Word, after: int) -> bool:
        """Whether somebody speaks elsewhere by the word before one that is said but once, with what stands in the genitive to it behind
        it: درس ماريو مورتي ديناميكا الهواء. وقال مورتي"""
        if not surname.part == word.part == "n" or not self._is_said_once(word):
            return False
        if not (self.words[after].part == "d" and self.name_words.is_common(self.words[after])):
            return False
        return any(
            self.words[at - 1].cls == "F" and self.words[at + 1].part not in ("g", "n", "d")
            for at in self.name_words.places.of(surname.norm)
        )

    def _could_be_object(self, word: Word) -> bool:
        """Whether a word is a common noun or, as it is said but once, could have the article, a preposition or a pronoun."""
        if word.noun or word.media_start:
            return True
        owned = word.part == "n" and word.text.endswith(self.lexicon.endings["pronoun"] + self.lexicon.endings["feminine"])
        begins = word.norm.startswith((self.lexicon.article, self.lexicon.by, self.lexicon.to, *self.lexicon.conjunctions))
        return (begins or owned) and word.part != "g" and self._is_said_once(word)

    def _stands_without(self, name: Range) -> bool:
        """Whether a name stands elsewhere without its last word, be it by the surname alone."""
        first, last = name
        surname, word = self.words[last - 2 : last]
        norms = [word.norm for word in self.words[first : last - 1]]
        for place in self.name_words.places.of(surname.norm):
            if self.words[place + 1].norm == word.norm:
                continue
            if surname.part in ("n", "d") or [word.norm for word in self.words[place - len(norms) + 1 : place + 1]] == norms:
                return True
        return False

    def _is_said_once(self, word: Word) -> bool:
        return self.name_words.places.is_single(word.norm)

    def before_deed(self, first: int, last: int) -> int:
        """Where a name ends before a participle that tells of its bearer, سالم الغافري المحترف في سهلان, what he does, واصل مورتي
        اللعب, or a verb: سالم الغافري يودع سهلان."""
        participle = self.lexicon.article + self.lexicon.active[0][0]
        for at in range(first + 1, last):
            word, before = self.words[at], self.words[at - 1]
            if word.norm in self.lexicon.not_media or (word.part == "d" and before.part in "gnd" and self._is_act(word)):
                return at
            several = is_several(word, self.lexicon) and before.part != "n" and not self.name_words.opens_compound(at - 1)
            if several or self.lexicon.is_deed(word):  # دعا سالم الغافري المسلمين، قالت هناء السروي نتمنى
                return at
            if at > first + 1 and is_behind_family(self.name_words.scan, at, self.lexicon):
                return at
            if at == first + 1 or before.part != "d" or self.name_words.opens_compound(at - 2):  # عبد الستار المرزوق
                continue
            if word.cls == "v" or (word.norm.startswith(participle) and self.name_words.is_definite_thing(word)):
                return at
        return last

    def _is_act(self, word: Word) -> bool:
        """Whether a word is a noun of doing that nobody is called by: اللعب، التأكيد"""
        return self.lexicon.is_act(word.norm) and self.name_words.is_common(word)
