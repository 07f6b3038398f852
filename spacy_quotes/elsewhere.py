"""What a mention by less is called elsewhere in the text: the holder of رئيس الوزراء السهلاني, who is named behind the same words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from .frame import Range
from .lexicon import COUNTRY_OR_DEFINITE, DEFINITE_HONORIFIC, Lexicon, Word
from .naming import Naming
from .scan import Scan

_OF_ANOTHER = frozenset({"titles", "of_another"})
_CHARGED = frozenset({"definite", "governing"})
_CHARGE = 10  # words of what an office is charged with, at most
_NOMINAL = re.compile("[wpT]+")
_OFFICE = 3  # words of an office that only one person holds, though it begins like a rank
_HONORIFICS = 3  # between an office and a name, at most


class Elsewhere:
    """The words of one text by the offices that they are.

    names: as `find_names` has them.
    """

    def __init__(self, scan: Scan[Word], names: Mapping[str, list[Range]], lexicon: Lexicon, naming: Naming) -> None:
        self.scan, self.names, self.lexicon, self.words = scan, names, lexicon, scan.words
        self.naming = naming

    def holder(self, office: Range) -> Range | None:
        """The name of whoever holds an office of several words that a mention is, as it stands beside the same words; nothing if there
        are several such names."""
        start, end = office
        head, last = self.words[start], self.words[end - 1]
        rank = self.lexicon.bare(head) in self.lexicon.ranks and end - start < _OFFICE  # المستشار القانوني, who may be many
        if end - start < 2 or "titles" not in head.tags or "groups" in head.tags or rank:
            return None
        place = self.lexicon.bare(self.words[end - 2]) in self.lexicon.territories  # حاكم إقليم سهلوب
        if last.tags.isdisjoint(COUNTRY_OR_DEFINITE) and not place:
            return None
        behind = [self._joined_alike(word) for word in self.words[start + 1 : end]]
        found: dict[str, Range] = {}
        for at in self._offices.get(head.stem or head.norm, ()):
            stop = at + end - start
            if at == start or [self._joined_alike(word) for word in self.words[at + 1 : stop]] != behind or self._is_of_another(at):
                continue
            name = self._name_behind(stop)
            name = self.naming.proper_name((at, name[1])) if name else self._name_before(at, stop)
            if name and name[1] - name[0] > 1:
                found.setdefault(self.words[name[1] - 1].norm, name)
        return next(iter(found.values())) if len(found) == 1 else None

    def _joined_alike(self, word: Word) -> str:
        """A word with the same preposition for each that says whose or where an office is: مدير المياه لولاية سهلان، بولاية سهلان"""
        return self.lexicon.to + word.stem if word.clitic == self.lexicon.by else word.norm

    @cached_property
    def _offices(self) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self.words):
            if "titles" in word.tags:
                found[word.stem or word.norm].append(at)
        return found

    @cached_property
    def _by_start(self) -> Mapping[int, Range]:
        return {first: (first, last) for places in self.names.values() for first, last in places}

    @cached_property
    def _by_end(self) -> Mapping[int, Range]:
        return {last: (first, last) for places in self.names.values() for first, last in places}

    def _is_of_another(self, at: int) -> bool:
        """Whether an office only tells whose another is: نائب رئيس الوزراء، نجل رئيس الوزراء"""
        before = self.words[max(at - 1, 0)]
        if "titles" in self.words[max(at - 2, 0)].tags or "title_adjectives" in self.words[max(at - 2, 0)].tags:
            return self.scan.classes[max(at - 1, 0)] == "p"  # الوزير المكلف لدى رئيس الوزراء
        return at > 0 and not self.words[at].clitic and not before.tags.isdisjoint(_OF_ANOTHER) and "definite" not in before.tags

    def _name_behind(self, at: int) -> Range | None:
        """The name that follows an office, be it behind honorifics or a comma."""
        if self.words[at].tags >= _CHARGED:  # كاتبة الدولة المكلفة بالمياه، هناء السروي
            comma = self.scan.classes.find(",", at, at + _CHARGE)
            if comma < 0 or not _NOMINAL.fullmatch(self.scan.classes, at, comma):
                return None
            at = comma
        at += self.scan.classes[at] == ","
        if self.words[at].part == "g" and self._is_middle(at + 1) and self.words[at + 2].part == "n":
            return at, at + 3  # رجب طيب مورتي
        for first in range(at, at + _HONORIFICS):
            if first in self._by_start:
                return self._by_start[first]
            if not self.words[first].tags >= DEFINITE_HONORIFIC:
                return None
        return None

    def _is_middle(self, at: int) -> bool:
        """Whether a common noun may be a father's name: it has no article and nothing joined."""
        word = self.words[at]
        return word.cls == "w" and word.noun and not (word.tags or word.clitic)

    def _name_before(self, at: int, stop: int) -> Range | None:
        """The name before an office that stands behind a comma, if it has an honorific: الدكتور سالم الغافري، رئيس البلدية، or behind a
        name that a preposition governs: نقلا عن سالم الغافري رئيس البلدية."""
        apposed = self.scan.classes[at - 1] == "," and self.scan.classes[stop] in ",.n:p"
        name = self._by_end.get(at - 1 if apposed else at)
        if name is None or name[0] == 0:
            return None
        honored = apposed and self.words[name[0] - 1].tags >= DEFINITE_HONORIFIC
        return name if honored or self.scan.classes[name[0] - 1] in "pa" else None
