"""By which words somebody is known, told from others of a kind and taken up again: offices, kinds and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..frame import Range
from ..lexicon import DEFINITE_HONORIFIC, Lexicon, Word
from ..scan import Scan
from .words import DESCRIBING, is_one_of

_STYLES = frozenset({"honorifics", "bodies"})  # of a noun with which an office is addressed: فضيلة، دولة
_WORDS_OF_NOTE = DESCRIBING | {"definite"}


class Offices:
    """The offices and other descriptions in the mentions of one text."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon) -> None:
        self.words, self.lexicon = scan.words, lexicon

    def is_addressed(self, words: Sequence[Word]) -> bool:
        """Whether the noun with which somebody is addressed stands before his office: معالي الوزير"""
        return len(words) > 1 and "honorifics" in words[0].tags <= _STYLES and "titles" in words[1].tags

    def nominative(self, words: Sequence[Word]) -> str:
        """The nominative of persons who are nothing but a plural in the other case: لمحللين, محللون; else nothing."""
        noun = words[0].stem or words[0].norm
        stem = noun.removesuffix(self.lexicon.endings["oblique_plural"][0])
        nominative = stem + self.lexicon.endings["verbal"][1]
        return nominative if len(words) == 1 and stem != noun and "groups" in self.lexicon.tags.get(nominative, ()) else ""

    def describing(self, words: Sequence[Word], kind: str) -> list[str]:
        """The words of a mention that tell who is meant."""
        named = kind == "ORG"  # شركة Alpha is not شركة Beta
        return [self.lexicon.bare(word) for word in words if self._describes(word) or (named and word.part in "gn")]

    def _describes(self, word: Word) -> bool:
        """Whether a word tells one from others of a kind: المندوب الخليجي، مندوب رابع، مصدر آخر."""
        if word.cls in "pRJ" or not _WORDS_OF_NOTE.isdisjoint(word.tags):
            return True
        return word.norm in self.lexicon.others or self.lexicon.bare(word) in self.lexicon.ordinals

    def besides(self, part: Range, name: Range) -> Iterator[str]:
        """The titles within a mention that are offices of their own: behind the name, a comma or an honorific."""
        for at in range(part[0] + 1, part[1]):
            word = self.words[at]
            if "titles" not in word.tags or word.clitic or name[0] <= at < name[1]:
                continue
            before = self.words[at - 1]
            if at == name[1] or before.cls in ",;" or before.tags >= DEFINITE_HONORIFIC:
                yield word.stem

    def known_by(self, words: Sequence[Word]) -> str:
        """By what somebody is known whose full name is not."""
        noun = words[is_one_of(words, self.lexicon)]
        owned = self.lexicon.owned(noun)  # والدته
        if not DESCRIBING.isdisjoint(noun.tags) or (owned and "titles" in owned):
            return "titled"
        return "common" if noun.noun or self.lexicon.is_common_noun(noun) else "unknown"
