"""Whether a reported clause ends before a word with no sign between."""

from __future__ import annotations

from .clause import Clause, ClauseView

_REACH_OF_CONCESSION = 10  # words from a concession to its verb


class WithoutSign(ClauseView):
    """The words of one text that may end a clause with no sign before them."""

    def end_at_pronoun(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends before somebody denies it: وهي مزاعم تنفيها البلدية"""
        return at if self.narration.opinions.is_denied(at) else None

    def end_at_other_verb(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends before a verb that reports nothing, if it does."""
        return at - 2 if self._is_said_of_it(at, clause) else self.end_at_preposition(at, clause)  # وهو ما نفاه الغافري

    def end_at_preposition(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends before a phrase of the narrator's: من دون الإعلان عن, من جهته أكد"""
        remarks, leads = self.narration.remarks, self.narration.leads
        if remarks.is_aside(at) or remarks.withholds(at, clause.cue) or leads.gives_turn(at) or leads.opens_topic(at):
            return at - (self.words[at - 1].norm == self.lexicon.source_preposition)
        return None

    def end_at_conjunction(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends before a contrast: إلا أنه قال، في حين قال"""
        silent = self.narration.remarks.falls_silent(at)
        if silent or (at > clause.start + 1 and self.narration.contrasts.speaks_again(at)):
            return at - (self.words[at - 1].norm == self.lexicon.inside)
        return None

    def end_at_verb(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends before another word that may report, if it does."""
        cue, cls = clause.cue, self.classes[at]
        if dash := self.aside_end(at):
            behind = clause.position = dash + 1
            breaks = behind in self.cue_at and self.narration.breaks_at_once(behind, cue)
            return at if breaks or self.classes[behind] in "n.,;" else None
        if cls == "F" and (end := self._end_at_finite(at, clause)) is not None:
            return end
        if not clause.own and self.words[at - 1].norm in self.lexicon.causes and self.narration.next_cues.cites(at, cue):
            return at - 1
        interrupts = clause.main and cls == "A" and self.classes[at - 1] == ","
        if not interrupts and self.narration.breaks_at_once(at, cue):
            return at - (cls == "A" and self.words[at - 1].norm in self.lexicon.with_pronoun)  # لأنها، حسب قوله، «قديمة»
        return self._concession(clause.start, at) if at in self.cue_at else None

    def _end_at_finite(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends before what only goes with the finite verb at `at`: وقد أعرب عن، كما قال، وهو ما نفاه، قبل أن يضيف: «…»"""
        narration, reports = self.narration, at in self.cue_at
        if not clause.own and narration.joined_verbs.has_spoken(at, clause.cue):
            return at - 1
        also = self.classes[at - 1] == "a"
        if also and reports and not (clause.own and narration.opinions.is_held(at - 1)):
            return at - 1
        if also and not clause.own and narration.joined_verbs.says_besides(at, clause.cue):
            return at - 1
        if self._is_said_of_it(at, clause):
            return at - 2
        if clause.main and narration.opinions.is_agreed(at):
            return at - 1
        return at - 2 if reports and at - 2 > clause.start and self.words[at - 2].norm in self.lexicon.narrating else None

    def _is_said_of_it(self, at: int, clause: Clause) -> bool:
        """Whether the verb at `at` tells what somebody else said of what stands before."""
        return at - 2 > clause.start and clause.cue.trigger != "colon" and self.narration.opinions.is_said_of_it(at - 2)

    def _concession(self, start: int, at: int) -> int | None:
        """The beginning of a concession that brings in the cue at `at`, another source: على الرغم من أن الشركة قالت."""
        for index in range(at - 1, max(start, at - _REACH_OF_CONCESSION), -1):
            if self.classes[index] in ".,n":
                return None
            if self.words[index].norm in self.lexicon.concessions and "C" in self.classes[index + 1 : index + 3]:
                return index - 1 if self.classes[index - 1] == "a" else index
        return None
