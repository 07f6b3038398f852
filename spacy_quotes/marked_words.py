"""Words in marks: which of them are a name rather than what somebody says."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from .frame import Range
from .view import NAME_IN_MARKS, View

_NAMING = frozenset({"countries_and_capitals", "given_names", "letters"})
_NAMED_BEHIND = frozenset({"marks_before_names", "media", "bodies", "documents"})  # nouns that marked names stand behind
_OF_ONE = frozenset({"definite", "given_names", "countries_and_capitals"})
_NAMED_OFTEN = 4  # times that each word of a marked name is in the text
_MARK = re.compile("[q<>]")


class MarkedWords(View):
    """The words in marks of one text."""

    def has_marks(self, ranges: list[Range]) -> bool:
        """Whether marked words that are no name stand in the ranges, or their edges are marked."""
        for start, end in ranges:
            for match in _MARK.finditer(self.classes, start, end):
                at = match.start()
                close = self.marks.close_of.get(at)
                if close is None:
                    if at in self.marks.unclosed and self.marks.unclosed[at] - at > NAME_IN_MARKS:
                        return True
                    continue
                if not self._is_name(at, close):
                    return True
        return False

    @cached_property
    def _marked_names(self) -> Counter[tuple[str, ...]]:
        """How often each short stretch of words stands in marks: what does so again and again is a name."""
        return Counter(
            tuple(word.norm for word in self.words[opening + 1 : close])
            for opening, close in self.marks.close_of.items()
            if close - opening - 1 <= 3
        )

    @cached_property
    def _frequency(self) -> Counter[str]:
        return Counter([word.norm for word in self.words])

    def _is_name(self, opening: int, close: int) -> bool:
        """Whether marked words are a name or a title."""
        before = self.words[opening - 1] if opening else None
        inner = self.words[opening + 1 : close]
        if len(inner) > NAME_IN_MARKS:
            return False
        naming = before is not None and bool(before.tags & _NAMED_BEHIND) and "definite" not in before.tags
        if naming and before is not None and "marks_before_names" in before.tags and len(inner) <= 3:
            return True
        if any(word.cls in "vGCFRJo" or self.lexicon.is_future(word) for word in inner):
            return False
        if any(word.norm[0].isascii() and word.norm[0].isalpha() for word in inner):
            return True
        if len(inner) > 1 and "bodies" in inner[0].tags and not inner[0].clitic and inner[-1].tags & _OF_ONE:
            return True  # «جيش الفتح»، «المقاومة الشعبية»
        if all(self._frequency[word.norm] >= _NAMED_OFTEN for word in inner):
            return True
        if len(inner) > 1 and all(word.part != "-" for word in inner) and any(word.part == "g" for word in inner):
            return True
        repeated = len(inner) <= 2 and self._marked_names[tuple(word.norm for word in inner)] > 1
        if repeated and any(word.part in ("g", "n") for word in inner):
            return True
        if (
            len(inner) == 1
            and not inner[0].tags - _NAMING
            and not inner[0].noun
            and not inner[0].prefix
            and inner[0].cls == "w"
            and not inner[0].text.endswith(self.lexicon.endings["feminine"])
        ):
            return True
        if before is None or not before.tags & _NAMED_BEHIND:
            return False
        return naming or (len(inner) <= 3 and not inner[0].noun)

    def unmarked(self, content: Range) -> Range:
        """A range without marks, commas and blanks at its edges that are not its own."""
        start, end = content
        while start < end and (
            self.classes[start] in ",:.-n*"
            or (self.classes[start] in "q<" and self.marks.close_of.get(start, end) >= end - 1)
            or self.classes[start] == ">"
        ):
            start += 1
        while end > start and (
            self.classes[end - 1] in ",:.;-n*" or (self.classes[end - 1] in "q>" and self.marks.open_of.get(end - 1, start - 1) < start)
        ):
            end -= 1
        return start, end
