"""Of what type somebody is, a person, a group, a body, a document or a place, and of what number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from ..frame import Range
from ..lexicon import DEFINITE_HONORIFIC, Lexicon, Word
from ..naming import Naming
from .words import is_one_of

_TYPES = (("media", "ORG"), ("documents", "DOC"), ("groups", "GROUP"), ("bodies", "ORG"), ("countries_and_capitals", "GPE"))
_OFFICE = frozenset({"titles", "title_adjectives"})
_GOVERNING = frozenset({"joining_prepositions", "prepositions"})


@cache  # for the few sets of tags that there are
def _type(tags: frozenset[str]) -> str:
    """What somebody is whose first word has these tags."""
    return next((kind for tag, kind in _TYPES if tag in tags), "PER")


class Sorts:
    """The types and numbers of those whom one text mentions.

    full_names: as `find_names` has them.
    """

    def __init__(self, naming: Naming, full_names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        self.naming, self.full_names, self.lexicon = naming, full_names, lexicon

    def of(self, part: Range, words: Sequence[Word]) -> tuple[str, str]:
        """Of what type a mention is by its first word and whom it joins, and its number."""
        head = words[0]
        if is_one_of(words, self.lexicon):
            kind = _type(words[1].tags)
            return "PER" if kind == "GROUP" else kind, "s"
        kind = self._type_of(words)
        if kind != "PER":
            return kind, self._number_of_others(words)
        if head.norm[0].isdigit():  # 36 في المئة
            return "GROUP", head.number
        number = self._number_of_persons(words)
        if number in ("p", "d"):
            return "GROUP", number
        return ("GROUP", "d") if self.naming.are_several(part) else (kind, number)

    # The type.

    def _type_of(self, words: Sequence[Word]) -> str:
        head = words[0]
        if "reporters" in head.tags:  # مراسلة, which could be a document
            return "PER"
        kind = _type(head.tags)
        person = (kind == "ORG" and self._is_officer(words)) or (kind == "GPE" and self._has_name_of_place(words))
        return "PER" if person else kind

    def _is_officer(self, words: Sequence[Word]) -> bool:
        """Whether what could be a body is a person, as a name stands behind it: الفريق الركن سالم الغافري"""
        return "titles" in words[0].tags and (self._precedes_name(words) or self._is_honored(words))

    def _has_name_of_place(self, words: Sequence[Word]) -> bool:
        """Whether what could be a place is a person's name with an office behind it: جورجيا مورتي رئيسة الوزراء"""
        return len(words) > 2 and words[1].part == "n" and "titles" in words[2].tags

    def _precedes_name(self, words: Sequence[Word]) -> bool:
        """Whether a name stands behind the first of the words and other titles: الفريق الركن سالم الغافري."""
        at = next((at for at, word in enumerate(words) if at and word.cls != "T" and word.tags.isdisjoint(_OFFICE)), 0)
        if not at:
            return False
        before, name = words[at - 1], words[at]
        if name.part == "g" or name.norm in self.full_names or (at == 2 and self._is_grade(before) and name.part in "nd"):
            return True
        behind = words[min(at + 1, len(words) - 1)]
        return "definite" not in name.tags and before.tags >= DEFINITE_HONORIFIC and self._may_end_name(behind)

    def _is_grade(self, word: Word) -> bool:
        """Whether a word behind a rank says which of several that is: الفريق أول الغافري"""
        return self.lexicon.bare(word) in self.lexicon.ordinals and "definite" not in word.tags

    def _is_honored(self, words: Sequence[Word]) -> bool:
        """Whether a given name stands behind an honorific, which is not what a body is named after: الأكاديمية والباحثة الدكتورة سعاد
        الغافري, but not مؤسسة الملك سالم."""
        return "definite" in words[0].tags and any(
            before.tags >= DEFINITE_HONORIFIC and word.part == "g" for before, word in pairwise(words[1:])
        )

    def _may_end_name(self, word: Word) -> bool:
        """Whether a word may be a surname, be it one that looks like a noun with a preposition: اللواء سميح بشادي"""
        return word.part in ("g", "n", "d") or bool(word.prefix)

    # The number.

    def _number_of_others(self, words: Sequence[Word]) -> str:
        """The number of what is no person."""
        if len(words) > 1:
            if self._is_group_of(words):
                return "p"
            if words[1].norm in self.lexicon.two:  # مواطنين اثنين
                return "d"
        return words[0].number

    def _is_group_of(self, words: Sequence[Word]) -> bool:
        """Whether a mention says of whom a group is: مجموعة من الخبراء"""
        group = "groups" in words[0].tags and self.lexicon.bare(words[0]) not in self.lexicon.sources
        return group and words[1].norm == self.lexicon.source_preposition

    def _number_of_persons(self, words: Sequence[Word]) -> str:
        head = words[0]
        if self._is_dual(head):
            return "d"
        if self._is_accusative(words):
            return "s"
        return head.number or ("p" if self._is_participle_of_several(head) or self._is_definite_plural(head) else "")

    def _is_dual(self, head: Word) -> bool:
        """Whether an office is two persons', whose ending shows it: رئيسي البلدين, but not محامي الشركة."""
        stem = head.stem or head.norm
        if "titles" not in head.tags or "definite" in head.tags or stem in self.lexicon.tags:
            return False
        return stem.endswith(self.lexicon.endings["dual_construct"]) and "titles" in self.lexicon.tags.get(stem[:-1], ())

    def _is_accusative(self, words: Sequence[Word]) -> bool:
        """Whether an office that could be two persons' has no genitive behind it: لكن متحدثا باسم الحكومة, but not وزيرا البلدين."""
        head = words[0]
        if head.number != "d" or not head.norm.endswith(self.lexicon.endings["accusative"][0]):
            return False
        if len(words) == 1:
            return True
        after = words[1]
        adjective = "definite" not in after.tags and after.norm.endswith(self.lexicon.endings["accusative"])
        return adjective or not after.tags.isdisjoint(_GOVERNING)  # سأل موظفا متجها إلى الباب

    def _is_participle_of_several(self, head: Word) -> bool:
        """Whether a participle that no list knows has the ending of a plural: داعمو الرئيس، مؤيدو الرئيس"""
        stem = head.norm.removesuffix(self.lexicon.endings["verbal"][1][0])
        if stem == head.norm or len(stem) < 4 or head.tags or head.norm in self.full_names:
            return False
        participle = stem[0] == self.lexicon.active[0][0] or stem[1] == self.lexicon.endings["accusative"][0]
        return participle and (stem in self.lexicon.nouns or "titles" in self.lexicon.tags.get(stem, ()))

    def _is_definite_plural(self, head: Word) -> bool:
        """Whether the ending of a word that no list of persons knows shows a plural: المهنيون، المقربون, but not السعدون"""
        if "definite" not in head.tags or head.norm in self.full_names:
            return False
        if head.norm.endswith(self.lexicon.endings["relational_plural"]):
            return True
        return head.norm.endswith(self.lexicon.endings["verbal"][1]) and self.lexicon.is_common_noun(head)
