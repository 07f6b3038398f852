"""By what a body is called: the words of its name, the end of them alone, or a brand; and whether it is several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from ..frame import Range
from ..lexicon import DEFINITE, Lexicon, Word
from ..scan import Scan
from .words import DESCRIBING

_BRAND = 3  # words in marks by which a body is called, at most
_SHORT = 4  # words of a body's name by which it is called
_NO_BODIES = DESCRIBING | {"given_names", "name_parts"}


class Bodies:
    """The names of the bodies that one text mentions.

    full_names: as `find_names` has them.
    """

    def __init__(self, scan: Scan[Word], full_names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        self.words, self.full_names, self.lexicon = scan.words, full_names, lexicon

    def is_short(self, words: Sequence[Word], kind: str) -> bool:
        """Whether a mention may be a body, called by the end of its name: الأرصاد، الجوازات، الخارجية السهلانية."""
        head = words[0]
        if "definite" not in head.tags or head.clitic or len(words) > _SHORT:
            return False
        if kind == "ORG":
            return head.tags.isdisjoint(("media", "titles")) and (
                "title_adjectives" in head.tags or (head.number == "p" and len(words) == 1)
            )
        return (
            kind == "PER"
            and head.tags.isdisjoint(_NO_BODIES)
            and (len(words) > 1 or not head.norm.endswith(self.lexicon.endings["relational"]))
        )

    def said(self, words: Sequence[Word]) -> tuple[str, ...]:
        """The words of a mention as far as a preposition, without what is joined before them; none of several bodies."""
        if any("bodies" in word.tags and word.norm[0] in self.lexicon.conjunctions for word in words[1:]):  # بلدية سهلان ومديرية المياه
            return ()
        return tuple([self._alone(word.norm) for word in takewhile(lambda word: word.cls not in "pa", words)])

    def _alone(self, norm: str) -> str:
        """A word without what is joined before it, if the article shows that: للأرصاد، والدواء"""
        article, to = self.lexicon.article, self.lexicon.to_the
        if norm.startswith(to):
            return article + norm.removeprefix(to)
        return norm[1:] if norm[0] in self.lexicon.conjunctions and norm.startswith(article, 1) else norm

    def second(self, part: Range) -> int:
        """Where a second body begins that is joined to the first; 0 if none is: بلدية سهلان ومديرية المياه"""
        words = takewhile(lambda at: self.words[at].cls not in "pa", range(part[0] + 1, part[1]))
        bodies = (at for at in words if "bodies" in self.words[at].tags)
        return next((at for at in bodies if self.words[at].clitic in self.lexicon.conjunctions), 0)

    def brand(self, part: Range, words: Sequence[Word], kind: str) -> tuple[str, ...]:
        """What a body is called in marks behind its name, اتحاد السدود (سهلوم), or a mention that may be nothing but that."""
        if kind == "ORG":
            brand = self._in_marks(part)
        else:
            brand = words if kind == "PER" and words[-1].norm not in self.full_names else ()
        return tuple([word.norm for word in brand]) if all(map(self._may_be_brand, brand)) else ()

    def _in_marks(self, part: Range) -> Sequence[Word]:
        """The few words in marks or brackets within or behind a mention."""
        opening = next((at for at in range(part[0] + 2, part[1] + 1) if self.words[at].cls in "(q<"), None)
        if opening is None:
            return ()
        words = tuple(takewhile(lambda word: word.cls not in ")q>n", self.words[opening + 1 : opening + _BRAND + 2]))
        return words if self.words[opening + 1 + len(words)].cls in ")q>" else ()

    def _may_be_brand(self, word: Word) -> bool:
        """Whether a word is in no list, be it with the article: سهلوم، السهلو"""
        article = word.part == "d" and word.tags <= DEFINITE and not self.lexicon.is_common_noun(word)
        return (word.part == "n" or article) and not word.clitic
