"""Of which gender somebody is, and by what more than an office that shows."""

from __future__ import annotations

from ..frame import Range
from ..lexicon import DEFINITE_HONORIFIC, Lexicon, Word
from ..scan import Scan


class Genders:
    """The genders of those whom one text mentions."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon) -> None:
        self.words, self.lexicon = scan.words, lexicon

    def sex(self, head: Word, name: Range) -> str:
        """The gender of a person as an honorific before the name, a given name or a woman's office shows it: أمين السر هناء
        السروي."""
        first, last = name
        honorific, given = self.words[max(first - 1, 0)], self.words[first]
        if first < last and honorific.tags >= DEFINITE_HONORIFIC and honorific.gender:
            woman = given.gender == "f" or given.text.endswith(self.lexicon.endings["feminine"])  # النائب هناء السروي
            return "" if woman and honorific.gender != "f" else honorific.gender
        return "f" if head.gender == "f" else given.gender if first < last and given.part == "g" else ""

    def of_noun(self, head: Word, kind: str) -> str:
        """The gender of what a mention begins with."""
        return head.gender or (self._of_place(head) if kind == "GPE" else "")

    def _of_place(self, head: Word) -> str:
        return "m" if self.lexicon.bare(head) in self.lexicon.masculine_places else "f"
