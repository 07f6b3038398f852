"""Which words of a text are the name in a mention, as full as the text has it."""

from __future__ import annotations

from ..entities import Entities
from ..frame import Range
from ..lexicon import DEFINITE_HONORIFIC, Lexicon, Word
from ..naming import Naming
from ..scan import Scan


class PersonNames:
    """The names in the mentions of one text.

    entities: those met so far, whose names are known.
    """

    def __init__(self, scan: Scan[Word], lexicon: Lexicon, naming: Naming, entities: Entities) -> None:
        self.words, self.lexicon, self.naming, self.entities = scan.words, lexicon, naming, entities

    def of(self, part: Range, kind: str) -> tuple[Range, bool]:
        """The name in a mention, as full as the text has it, and whether the mention is a surname alone, which may look like anything
        else: حرب, where طارق حرب is named."""
        name = self.naming.proper_name(part)
        if kind == "PER":
            name = self._completed(name, part)
        if part[1] - part[0] == 1 and kind in ("PER", "GROUP"):
            found = self._of_surname_alone(part, name, kind)
            return (found, True) if found else (name, False)
        if kind == "PER" and (surname := self._surname(part, name)):
            name = self._of_bearer(surname) or name
        return name, False

    def _completed(self, name: Range, part: Range) -> Range:
        """A name with what else its bearer is called elsewhere, unless he is known by more than it."""
        first, last = name
        if last - first == 1 and not self.entities.is_fully_named(self.words[first].norm):
            first, last = self.naming.full_name(first, last)
            if last - first == part[1] - part[0] == 1 and self.words[first].part == "g":
                first, last = self.naming.of_given(first) or (first, last)
        return self.naming.with_ancestors((first, last))

    def _of_surname_alone(self, part: Range, name: Range, kind: str) -> Range | None:
        """The name of who is meant by a word that is a surname, if it is. name: what is known of it to be a name."""
        word = self.words[part[0]].norm
        unnamed = name[1] - name[0] < 2 and not self.entities.is_fully_named(word)
        if found := self.naming.meant(part) or (self.naming.bearer_of(part) if unnamed else None):
            return found
        return part if (name[0] == name[1] or kind == "GROUP") and self.entities.is_surname(word) else None

    def _of_bearer(self, surname: Range) -> Range | None:
        """The full name that ends with a surname, be it with the article."""
        return self.naming.meant(surname) or self.naming.bearer_of(surname) or self._with_article(surname)

    def _with_article(self, surname: Range) -> Range | None:
        """The full name that a surname behind an honorific has with the article, or without it: السيد غافري, who is سالم الغافري"""
        first, last = surname
        if last - first > 1 or self.words[first].cls != "w":
            return None
        found = self.naming.full_name(first, last)
        return found if found != surname else None

    def _surname(self, part: Range, name: Range) -> Range | None:
        """The surname that a mention is but for an honorific. name: what is known of it to be a name."""
        named = name if name[0] < name[1] else part
        if self._is_surname_of_several_words(named, part):
            return named
        return self._honored(part) if name[0] == name[1] else None

    def _is_surname_of_several_words(self, name: Range, part: Range) -> bool:
        """Whether all of a name is a surname: فان دام، ولد الشيخ أحمد، العقيد ابن سالم"""
        start, end = name
        first, last = self.words[start], self.words[end - 1]
        if first.part == "p" and "given_names" not in first.tags and end - start in (2, 3):
            return True
        return end - start == 2 and part == name and first.part == last.part == "n"

    def _honored(self, part: Range) -> Range | None:
        """The word behind an honorific that stands in no relation to it: العميد عسيري، الدكتور العربي"""
        start, end = part
        first, last = self.words[start], self.words[end - 1]
        abbreviated = end - start == 3 and self.words[start + 1].cls == "." and "honorifics" in first.tags  # د. فياض
        honored = abbreviated or (end - start == 2 and first.tags >= DEFINITE_HONORIFIC)
        if not honored or last.cls != "w" or last.clitic:
            return None
        return (end - 1, end) if "definite" in last.tags or not last.tags or last.noun else None
