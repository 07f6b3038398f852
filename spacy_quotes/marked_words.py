"""Words in marks within a reported clause: whether somebody's own words or only a name.

A logistic regression over what stands before, within and behind the marks. Its weights are data of the language (``marked.json``),
made by ``corpus/scripts/marked.py`` from gold annotation; no word of a text is a feature but particles and the verbs that the
language data lists.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from .confidence import BIAS, bucket, evidence, tags_of
from .frame import Range
from .lexicon import Word
from .view import NAME_IN_MARKS, View

_NAMED_BEHIND = frozenset({"marks_before_names", "media", "bodies", "documents"})  # nouns that marked names stand behind
_MARK = re.compile("[q<>]")
_PARTICLE = "pCJaQK"  # classes of words that are no feature by their tags
_TELLING = re.compile("[vGCFRJoKpP,.]")
_PER = frozenset("%٪‰")
_REPEATED = 3  # words of a stretch that is looked for elsewhere in the text, at most


class MarkedWords(View):
    """The words in marks of one text."""

    def are_said(self, ranges: Sequence[Range], lemma: str, least: float = 0.0) -> bool:
        """Whether words of the speaker's own stand in marks in the parts of what a verb reports.

        lemma: of the verb, or what sort of cue it is. least: the evidence for it, in logits.
        """
        weights = self.lexicon.marked
        return any(
            close is None or self._is_epithet(opening, close) or evidence(weights, self.features(opening, close, part, lemma)) > least
            for part in ranges
            for opening, close in self.stretches(part)
        )

    def _is_epithet(self, opening: int, close: int) -> bool:
        """Whether one common word describes an indefinite noun: «تحالف سياسي «مغلق»», but not «فيلم «حياة»», السعر «الجديد»"""
        before, word = self.words[opening - 1], self.words[opening + 1]
        indefinite = close == opening + 2 and "definite" not in word.tags and self.lexicon.bare(word) in self.lexicon.nouns
        return indefinite and before.cls == "w" and "definite" not in before.tags and before.tags.isdisjoint(_NAMED_BEHIND)

    def stretches(self, part: Range) -> Iterator[tuple[int, int | None]]:
        """The opening and closing mark of all that is marked in a part of a content or around it; none closes a long stretch that
        the text leaves open."""
        for match in _MARK.finditer(self.classes, max(0, part[0] - 1), part[1] + 1):
            at = match.start()
            close = self.marks.close_of.get(at)
            if close is not None and close > at + 1:
                yield at, close
            elif close is None and self.marks.unclosed.get(at, 0) - at > NAME_IN_MARKS:
                yield at, None

    def features(self, opening: int, close: int, part: Range, lemma: str) -> list[str]:
        """What speaks for or against marked words being somebody's own."""
        inner, before, after = self.words[opening + 1 : close], self.words[opening - 1], self.words[close + 1]
        first, last, count = inner[0], inner[-1], close - opening - 1
        length, short = bucket(count, (2, 4, 7)), count < 4
        classes = self.classes[opening + 1 : close]
        again = self._marked_again[tuple(word.norm for word in inner)] if count <= _REPEATED else 1
        particle = before.norm if before.cls in _PARTICLE or len(before.norm) < 3 else ""
        share = bucket(100 * count // (part[1] - part[0]), (5, 10, 20, 40, 70))
        named = not before.tags.isdisjoint(_NAMED_BEHIND)
        telling = "".join(sorted(set(_TELLING.findall(classes))))
        return [
            BIAS,
            f"length={bucket(count, (2, 3, 4, 5, 7, 10, 15))}",
            f"before={before.cls}/{self._shape(before)}/{length}",
            f"named={named}/{'definite' in before.tags}/{length}",
            f"particle={particle}/{length}",
            f"joined={before.norm if len(before.norm) == 1 else before.prefix}/{length}",
            f"article={'definite' in before.tags}/{'definite' in first.tags}/{before.cls}",
            f"classes={classes if count <= _REPEATED else classes[:2] + '…'}",
            f"telling={telling}",
            f"telling={telling}/{named}/{'definite' in before.tags}",
            f"first={first.part}/{self._shape(first)}/{count == 1}",
            f"first={tags_of(first)}/{count == 1}",
            f"feminine={first.text.endswith(self.lexicon.endings['feminine'])}/{self._shape(first)}/{count == 1}",
            f"last={last.part}/{self._shape(last)}",
            f"last={tags_of(last)}",
            f"names={any(word.part == 'g' for word in inner)}/{all(word.part != '-' for word in inner)}/{length}",
            f"letters={any(word.norm[0].isascii() and word.norm[0].isalpha() for word in inner)}",
            f"digits={any(word.norm[0].isdigit() for word in inner)}/{count == 1}",
            f"frequency={bucket(min(self._frequency[word.norm] for word in inner), (2, 3, 4, 6))}/{short}",
            f"again={min(again, 3)}/{short}",
            f"after={after.cls}/{length}",
            f"after={tags_of(after)}/{short}",
            f"verb={lemma}/{short}",
            f"share={share}/{short}",
            f"edges={opening <= part[0]}/{close >= part[1] - 1}/{short}",
        ]

    def _shape(self, word: Word) -> str:
        """Whether a word has the article, and whether it is a common noun."""
        return f"{'definite' in word.tags}/{self.lexicon.bare(word) in self.lexicon.nouns}"

    @cached_property
    def _marked_again(self) -> Counter[tuple[str, ...]]:
        """How often each short stretch of words stands in marks: what does so again and again is a name."""
        return Counter(
            tuple(word.norm for word in self.words[opening + 1 : close])
            for opening, close in self.marks.close_of.items()
            if close - opening - 1 <= _REPEATED
        )

    @cached_property
    def _frequency(self) -> Counter[str]:
        return Counter([word.norm for word in self.words])

    def unmarked(self, content: Range) -> Range:
        """A range without marks, commas and blanks at its edges that are not its own, as a percent sign is."""
        start, end = content
        while start < end and (
            self.classes[start] in ",:.-n*"
            or (self.classes[start] in "q<" and self.marks.close_of.get(start, end) >= end - 1)
            or self.classes[start] == ">"
        ):
            start += 1
        while end > start and (
            (self.classes[end - 1] in ",:.;-n*" and self.words[end - 1].text not in _PER)
            or (self.classes[end - 1] in "q>" and self.marks.open_of.get(end - 1, start - 1) < start)
        ):
            end -= 1
        return start, end
