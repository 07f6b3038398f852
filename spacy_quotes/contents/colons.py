"""What is said behind a colon: in marks or brackets, in a clause, or in a text or verses that are given in full."""

from __future__ import annotations

import re
from functools import cached_property

from ..complements import NAME_WORDS
from ..cue import Cue
from .marked import MarkedContents
from .reported import ReportedClauses
from .words import Content, ContentWords

_BRACKET = re.compile("[()]")
_VERSE = 11  # words of a line of a poem, at most


class BehindColons(ContentWords):
    """What is said behind the colons of one text."""

    def __init__(self, reported: ReportedClauses, marked: MarkedContents) -> None:
        super().__init__(reported.clauses)
        self.reported, self.marked = reported, marked

    def of(self, cue: Cue) -> Content | None:
        at = cue.at
        start = at + (self.classes[at] != "(")
        while start < self.count and self.classes[start] in "n-*":
            start += 1
        if start >= self.count:
            return None
        close = self.marks.close_of.get(start)
        subject = close is not None and close - start <= NAME_WORDS + 1 and self.classes[close + 1] == "v"  # «الغاف» تبني سدا
        if not subject and (close is not None or start in self.marks.unclosed):
            return self.marked.of(start, cue)
        if self.classes[start] == "(":
            close = self._bracket_ends.get(start, -1)
            if close > start + 3:
                doubled = self._bracket_ends.get(start + 1) == close - 1  # ((…))
                return "DIRECT", [(start + 1 + doubled, close - doubled)]
        if self.classes[start] == "C" and not self.words[start].negates:
            return self._clause(start, cue)
        end = self._end(start, cue)
        if not any(word.norm[0].isalpha() for word in self.words[start:end]):
            return None  # a date, a score
        if self.classes[end - 1] in "q>" and end - 1 not in self.marks.open_of:
            end -= 1  # a mark that closes nothing
        return "DIRECT", [(start, end)]

    @cached_property
    def _bracket_ends(self) -> dict[int, int]:
        """Where each bracket closes, behind others in it."""
        ends: dict[int, int] = {}
        around: list[int] = []
        for match in _BRACKET.finditer(self.classes):
            if match.group() == "(":
                around.append(match.start())
            elif around:
                ends[around.pop()] = match.start()
        return ends

    def _clause(self, complementizer: int, cue: Cue) -> Content:
        """What a clause says whose complementizer stands behind the colon, somebody's own words if it is in the first person."""
        kind, content = self.reported.of(complementizer + 1, cue) or ("INDIRECT", [])
        start, end = content[0] if content else (complementizer, complementizer)
        if kind == "MIXED" or not any(map(self.lexicon.is_first_person, self.words[complementizer:end])):
            return kind, content
        return "DIRECT", [(start, self.clauses.end(start, cue, own=True))]

    def _end(self, start: int, cue: Cue) -> int:
        """Where somebody's own words end that begin at `start` and are a text, verses, or some sentences."""
        line = self.classes[cue.at + 1] == "n"
        if cue.form is not None and cue.form.lemma in self.lexicon.giving_text and (cue.sort == "noun" or line):
            return self._text_end(start)
        return (self._verse_end(start) if line else None) or self.clauses.end(start, cue)

    def _text_end(self, start: int) -> int:
        """Where a text ends that is given in full: before the first paragraph that is the narrator's, or goes on with what it says."""
        end = self.classes.find("n", start)
        while end < self.count:
            paragraph = self.next_line(end)
            goes_on = any(verb.lemma in self.lexicon.continuing for verb in self.words[paragraph].verbs)
            if goes_on or self.narration.remarks.narrates(paragraph):
                break
            end = self.classes.find("n", paragraph)
        end = min(end, self.count)
        while self.classes[end - 1] in ".n":
            end -= 1
        return end

    def _verse_end(self, start: int) -> int | None:
        """Where verses that begin at `start` end: short lines, one below the other, of which none ends as a sentence does."""
        end, line = None, start
        while line < self.count:
            stop = self.classes.find("n", line, line + _VERSE)
            if stop < 0 or self.classes[stop - 1] in ".:":
                break
            end, line = stop, stop + 1
        return end if end and "n" in self.classes[start:end] else None
