"""Whose a name is, and whether it tells who that is without what stands before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from ..frame import Range
from ..lexicon import DEFINITE_HONORIFIC, Lexicon, Word
from ..scan import Scan


class Bearers:
    """Those who bear the names in the mentions of one text.

    full_names: as `find_names` has them.
    """

    def __init__(self, scan: Scan[Word], full_names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        self.words, self.full_names, self.lexicon = scan.words, full_names, lexicon

    def of(self, name: Range, part: Range, kind: str) -> str:
        """Whose a name is beyond doubt: a person's, a body's, or nothing."""
        if self._is_full_name(name) or (kind == "PER" and self._has_given_name(name)):
            return "person"
        first = name[0]
        return "body" if kind == "ORG" and (first - part[0] == 1 or self.words[first - 1].cls in "q<(") else ""

    def _is_full_name(self, name: Range) -> bool:
        """Whether a person's full name stands exactly there."""
        named = self.full_names.get(self.words[name[1] - 1].norm, [])
        at = bisect_left(named, name)
        return at < len(named) and named[at] == name

    def _has_given_name(self, name: Range) -> bool:
        """Whether what is no full name has a given name or whose son its bearer is: سالم القاضي، سالم خياط، سالم بن عبد العزيز، سهلوب
        بن سالم آل الشيخ"""
        first, last = name
        if last - first < 2 or self.words[last - 1].part not in "gpdt-":
            return False
        return self.words[first].part == "g" or any(word.norm in self.lexicon.descent for word in self.words[first + 1 : last])

    def is_named_alone(self, name: int, part: Range) -> bool:
        """Whether a name of one word tells who it is without what stands before it in a mention."""
        return self._opens(name, part) or self._is_apposed(name, part)

    def _opens(self, name: int, part: Range) -> bool:
        """Whether a mention begins with a name in marks: «مورتي»، مدير النادي"""
        return name == part[0] + 1 and self.words[part[0]].cls in "q<"

    def _is_apposed(self, name: int, part: Range) -> bool:
        """Whether a name of one word, which is not just addressed by an honorific, stands behind an office: رئيس الوزراء مورتي."""
        if not (self._is_behind_own_kin(name, part) or self._is_behind_office(name, part)):
            return False
        if name + 1 < part[1] and "titles" not in self.words[name + 1].tags:
            return False
        word = self.words[name]
        joined = word.clitic or word.prefix or word.norm[0] in (self.lexicon.by, self.lexicon.to)
        return word.part in ("g", "n") and not joined and "definite" not in word.tags

    def _is_behind_own_kin(self, name: int, part: Range) -> bool:
        """Whether a noun with a pronoun is all that stands before a name: قال ابنها ماريو"""
        return name == part[0] + 1 and self.lexicon.owned(self.words[name - 1]) is not None

    def _is_behind_office(self, name: int, part: Range) -> bool:
        """Whether an office that ends with the article or a country stands before a name."""
        before = self.words[name - 1]
        if name < part[0] + 2 or before.tags >= DEFINITE_HONORIFIC:
            return False
        return "definite" in before.tags or "countries_and_capitals" in before.tags
