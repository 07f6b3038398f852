"""Where a reported clause ends, and where one begins that stands before what reports it.

An end is looked for from sign to sign, as the `clause` knows it, and a module for each sort of sign says whether it ends there: `points`,
`commas`, `marks`, or words `without_sign`. `earlier`: a clause that stands before its cue.
"""

from __future__ import annotations

import re

from ..cue import Cue
from ..frame import Range
from ..narration import Narration
from .clause import Clause, ClauseView
from .commas import Commas
from .earlier import EarlierClauses
from .marks import MarksAndBrackets
from .points import Points
from .without_sign import WithoutSign

_SIGNS = "n.,;q<>)"
_MET = re.compile(f"[{_SIGNS}FPANJpv]|o(?=ww)")


class Clauses(ClauseView):
    """The reported clauses of one text."""

    def __init__(self, narration: Narration) -> None:
        super().__init__(narration)
        self.taken_up_at: dict[int, int] = {}  # a cue with its content between another and its complementizer → that complementizer
        for cue in self.cue_at.values():
            for word in range(cue.word + 1, cue.at if cue.trigger == "clause" else 0):
                if word in self.cue_at and self.cue_at[word].at < cue.at:
                    self.taken_up_at[word] = cue.at
        self._earlier = EarlierClauses(narration)
        points, commas, marks, words = Points(narration), Commas(narration), MarksAndBrackets(narration), WithoutSign(narration)
        self._end_at = {
            "n": points.end_at_line,
            ".": points.end_at_point,
            **dict.fromkeys(",;", commas.end_at_comma),
            **dict.fromkeys("q<>", marks.end_at_mark),
            ")": marks.end_at_bracket,
            "o": words.end_at_pronoun,
            "p": words.end_at_preposition,
            "v": words.end_at_other_verb,
            "J": words.end_at_conjunction,
            **dict.fromkeys("FPAN", words.end_at_verb),
        }

    def end(self, start: int, cue: Cue, stop: int | None = None, own: bool = False, unclosed: bool = False) -> int:
        """Where the reported clause that begins at `start` ends. own: whether it is in somebody's own words behind a complementizer.
        unclosed: whether a mark stands before it that nothing closes."""
        stop = min(self.count if stop is None else stop, self.taken_up_at.get(cue.word, self.count))
        dash = self.aside_around(cue.word)
        stop = min(stop, dash) if dash and dash > start else stop
        behind_complementizer = self.classes[start - 1] == "C"
        own = own or (cue.trigger == "colon" and not behind_complementizer)
        main = behind_complementizer and self.classes[cue.word - 1 : cue.word] not in ("R", "J")
        clause = Clause(start, cue, stop, start, own, main, unclosed)
        while met := _MET.search(self.classes, clause.position, stop):
            at, cls = met.start(), met.group()
            clause.position = at + 1
            if (at > start or cls in _SIGNS) and (end := self._end_at[cls](at, clause)) is not None:
                return end
        return stop

    def before(self, cue: int, least: int = 2) -> Range | None:
        """The clause that an according-to phrase behind it covers, of so many words at least."""
        return self._earlier.before(cue, least)
