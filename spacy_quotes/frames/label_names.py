"""What the whole text tells of a label's words: whether they name a person or a town, and whether it names that person again."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from ..frame import Range
from ..lexicon import Word
from ..phrases import PhraseView

_OF_TOWNS = frozenset({"definite", "given_names"})


class LabelNames(PhraseView):
    """The names in the labels of one text."""

    def norms(self, start: int, end: int) -> list[str]:
        return [word.norm for word in self.words[start:end]]

    def is_name(self, start: int, end: int) -> bool:
        """Whether a label names somebody: in marks, or by a surname or a foreign name that is no place of the article."""
        if self.marks.close_of.get(start - 1) == end:
            return True
        first, last = self.words[start], self.words[end - 1]
        return not self.is_common(first) and first.part != "g" and self.could_be_name(start, end) and not self._is_place(last.norm)

    def is_thing(self, first: Word) -> bool:
        """Whether a label begins with a common noun that is nobody's name: الرغبة الأولى"""
        common = not first.somebody and (first.noun or self.is_common(first))
        return common and ("definite" in first.tags or first.norm not in self._parts)

    def is_town(self, word: Word) -> bool:
        """Whether a word is the name of a town or the like: سهلان, where the text has محافظة سهلان"""
        return word.tags <= _OF_TOWNS and word.norm in self._towns

    def is_again(self, start: int, end: int) -> bool:
        """Whether a label below the headline is a name that the text has again, be it without the article."""
        last = self.words[end - 1].norm
        forms = last, last.removeprefix(self.lexicon.article)
        return self.is_name(start, end) and any(word.norm in forms for word in self.words[self.head_end : self.count])

    def is_in_full_behind(self, colon: int, start: int, end: int) -> bool:
        """Whether a label begins or ends with a word by which somebody is known who is named in full behind it, and not in a byline."""
        ends = {self.words[start].norm, self.words[end - 1].norm}
        return any(part[0] > colon and not self.is_line(part) for norm in ends for part in self.phrases.names.get(norm, ()))

    def is_titled_below(self, start: int, end: int) -> bool:
        """Whether a name of the headline, more than a given one, stands behind an office in the text: المحامي سالم الغافري"""
        norms = self.norms(start, end)
        return len(norms) > 1 and any(
            self.words[at - 1].part == "t" and self.norms(at, at + len(norms)) == norms
            for at in range(self.headline_end + 1, self.count)
            if self.words[at].norm == norms[0]
        )

    def is_line(self, part: Range) -> bool:
        """Whether a name is a line of its own: a byline."""
        return self.classes[part[0] - 1] == "n" and self.classes[part[1] : part[1] + 1] in ("n", "")

    def _is_place(self, norm: str) -> bool:
        """Whether the article tells of something in what a word names."""
        inside = self.lexicon.inside
        return any(after.norm == norm and word.norm == inside for word, after in pairwise(self.words)) or any(
            word.norm == self.lexicon.by + norm for word in self.words
        )

    @cached_property
    def _parts(self) -> frozenset[str]:
        """The words that stand behind a given name or a title, or before a surname, be they common or not: الكاتبة ندى جاد، جاد الغافري"""
        return frozenset(
            word.norm
            for before, word, after in zip(self.words, self.words[1:], self.words[2:], strict=False)
            if before.part in ("g", "t") or (after.part in ("n", "d") and not self.is_common(after))
        )

    @cached_property
    def _towns(self) -> frozenset[str]:
        """The words that name a town or the like: محافظة سهلان"""
        return frozenset(after.norm for word, after in pairwise(self.words) if word.stem in self.lexicon.territories)
