"""What an according-to phrase covers, whose it is, and whether it rather belongs to a quotation that a verb reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..contents import Contents
from ..cue import Cue
from ..frame import Frame, Range
from ..roles import Roles
from ..view import View
from .according_phrases import AccordingPhrase, AccordingPhrases
from .covered_clauses import CoveredClauses
from .main_quotes import MainQuotes


class AccordingFrames(View):
    """The frames of one text's according-to phrases."""

    def __init__(self, contents: Contents, roles: Roles, cue_at: Mapping[int, Cue]) -> None:
        super().__init__(contents.scan, contents.marks, contents.lexicon)
        self.marked, self.clauses, self.roles = contents.marked, contents.clauses, roles
        self.according_phrases = AccordingPhrases(roles)
        self.main_quotes = MainQuotes(contents.clauses)
        self.covered = CoveredClauses(contents.clauses, cue_at)
        self._carrier: tuple[int, Range | None] = (-9, None)  # before which word a phrase names the carrier

    def of(self, cue: Cue, earlier: Sequence[Frame]) -> Frame | None:
        """The frame of a cue, if it covers something that no other one reports. earlier: the frames before it."""
        phrase = self.according_phrases.of(cue)
        if phrase is None:
            return None
        main = None if phrase.leads else self.main_quotes.beside(phrase, earlier)
        another = self.main_quotes.another(main, phrase) if main else None
        if main and not another:
            self._go_on(main, phrase)
            self.main_quotes.add_source(main, phrase, earlier)
            return None
        before = another or self.covered.before(phrase)
        if before is None:
            return self._leading(phrase)
        if not another and self.covered.is_beside_verb(before, phrase):
            return None
        return self._frame(phrase, self.covered.parts(before, phrase))

    def carrier_before(self, cue: Cue) -> Range | None:
        """The carrier that a phrase right before the cue of another quotation names: بحسب رويترز، قال الوزير إن"""
        at, carrier = self._carrier
        return carrier if cue.word - at in (0, 1) else None

    def _go_on(self, main: Frame, phrase: AccordingPhrase) -> None:
        """Add to what a verb reports what goes on behind a phrase in commas: أكد سالم أن السد، على حد قوله، آمن"""
        last, start = main.content[-1], phrase.end + 1
        if not phrase.between or main.cue.trigger != "clause" or last[1] != phrase.first - 1:
            return
        if self.clauses.narration.breaks(start, main.cue):
            return
        cause = self.words[start].norm in self.lexicon.causes and start + 1 not in self.clauses.cue_at
        joined = cause or self.is_coordinated(start)
        if not joined and len(self.covered.parts(last, phrase)) == 1:
            return
        main.content.append((start, self.clauses.end(start, main.cue)))
        if self.marked.are_said(main.content, main.cue.lemma):
            main.kind = "MIXED"

    def _leading(self, phrase: AccordingPhrase) -> Frame | None:
        """The frame of a phrase that stands before what it covers."""
        start, joined = self.covered.start_behind(phrase)
        if self.covered.leads_to_verb(start, phrase):
            self._carrier = start, phrase.agency
            return None
        return self._frame(phrase, [(start, self.clauses.end(start, phrase.cue))], joined)

    def _frame(self, phrase: AccordingPhrase, content: list[Range], joined: bool = False) -> Frame:
        """joined: whether a word joins the content to the phrase, so that it is not all in marks."""
        content = [self.marked.unmarked(part) for part in content]
        content = [part for part in content if set(self.classes[slice(*part)]) - {"T"}]
        frame = Frame(phrase.cue, "INDIRECT", content, phrase.speaker, phrase.agency, author=self.roles.issuer(phrase.speaker))
        if not joined and len(content) == 1 and self.marks.close_of.get(content[0][0] - 1) == content[0][1]:
            frame.kind = "DIRECT"
        elif self.marked.are_said(content, phrase.cue.lemma):
            frame.kind = "MIXED"
        return frame
