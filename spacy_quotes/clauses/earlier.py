"""Where a clause begins that stands before what reports it."""

from __future__ import annotations

import re

from ..frame import Range
from ..view import ends_sentence
from .clause import ClauseView

_FARTHEST = 120  # words back to the beginning of a clause
_DATELINE = 8  # words of a dateline and its colon, at most
_BEFORE_DASH = 12  # words of a dateline or a time before a dash, at most
_PHRASE = 4  # words with which the narrator begins, to their complementizer
_LEADING = re.compile("[pa][wo]{1,2},")


class EarlierClauses(ClauseView):
    """The clauses of one text that stand before what reports them."""

    def before(self, cue: int, least: int = 2) -> Range | None:
        """The clause that an according-to phrase behind it covers, of so many words at least."""
        end = self._end(cue)
        start = self._start(end)
        if start is None:
            return None
        start = self._behind_dateline(start, end)
        start = self._behind_conjunctions(start, end)
        if self.narration.remarks.narrates(start) and (told := self.classes.find("C", start, min(start + _PHRASE, end))) > 0:
            start = told + 1  # يذكر أن السد آمن، بحسب الوزارة
        leading = _LEADING.match(self.classes, start, end)
        if leading and self.narration.remarks.only_links(start, leading.end() - 1):
            start = leading.end() + ("continuation" in self.words[leading.end()].tags)  # على العكس، فإن
        return (start, end) if end - start >= least else None

    def _end(self, cue: int) -> int:
        """Where the clause ends before a cue and the signs and words that only join it."""
        while cue > 0 and (self.classes[cue - 1] in ",;(-a" or self.words[cue - 1].norm in self.lexicon.resuming):
            cue -= 1
        return cue

    def _start(self, end: int) -> int | None:
        """Where the sentence begins, or what a contrast opposes to the rest of it, if that is not too far."""
        start = end
        while start > 0:
            if end - start > _FARTHEST:
                return None
            cls = self.classes[start - 1]
            if cls in "q>" and self.marks.open_of.get(start - 1, start) < start - 1:
                start = self.marks.open_of[start - 1]
                continue
            if cls in "n;" or (cls == "." and ends_sentence(self.scan, start - 1)):
                break
            if cls == "J" and start > 1 and self.classes[start - 2] in ",-" and self.narration.contrasts.opposes(start - 1):
                break
            start -= 1
        return start

    def _behind_dateline(self, start: int, end: int) -> int:
        """Where a sentence begins behind a dateline or a time: سهلة - السد آمن، سهلة- وكالات: السد آمن"""
        dash = self.classes.find("-", start, min(end, start + _BEFORE_DASH))
        if (
            start < dash < end - 2
            and self.scan.starts[dash + 1] > self.scan.ends[dash]
            and self.scan.starts[dash] > self.scan.ends[dash - 1]
        ):
            start = dash + 1
        colon = self.classes.find(":", start, min(end, start + _DATELINE))
        return colon + 1 if colon > 0 and "-" in self.classes[start:colon] else start

    def _behind_conjunctions(self, start: int, end: int) -> int:
        """Where a clause begins behind conjunctions and times, but not أما السد فآمن، بحسب الوزارة، وعلى البلدية العمل، بحسب الوزارة"""
        while start < end:
            cls, word = self.classes[start], self.words[start]
            time = word.norm[0].isdigit() and ":" in word.text
            if not (cls in "CJa*" or time) or word.norm in self.lexicon.topic or (cls == "a" and "prepositions" in word.tags):
                break
            start += 1
        return start
