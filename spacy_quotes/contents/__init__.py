"""What was said: where a content begins and ends, and of what kind it is.

A module for what stands behind each sort of trigger: `reported` clauses, `marked` words, and `colons`, which either may follow.
`complement_starts`: where what a verb governs begins that has these in it. `words`: what several of them ask.
"""

from __future__ import annotations

from ..clauses import Clauses
from ..cue import Cue
from ..lexicon import VerbForm
from ..marked_words import MarkedWords
from ..phrases import Subjects
from .colons import BehindColons
from .complement_starts import ComplementStarts
from .marked import MarkedContents
from .reported import ReportedClauses
from .words import Content, ContentWords


class Contents(ContentWords):
    """The contents of one text's cues."""

    def __init__(self, phrases: Subjects, clauses: Clauses, marked: MarkedWords) -> None:
        super().__init__(clauses)
        self.phrases, self.marked = phrases, marked
        self._complements = ComplementStarts(phrases, clauses)
        self._reported, self._marked = ReportedClauses(self._complements, marked), MarkedContents(clauses)
        self._colons = BehindColons(self._reported, self._marked)

    def of(self, cue: Cue) -> Content | None:
        """What was said, by what shows it: the cue's trigger."""
        at = cue.at
        if cue.trigger == "clause":
            return self._reported.behind_complementizer_of(cue)
        if cue.trigger == "colon":
            return self._colons.of(cue)
        if cue.trigger == "marks":
            return self._in_marks(cue)
        if cue.trigger == "phrase":
            if self.classes[at + 1] == "C":
                return self._marked.of(at, cue)
            found = self._reported.of(self._complements.start(cue), cue)
            return found if found and found[0] == "MIXED" else None
        if cue.trigger == "before":
            close = self.marks.close_of[at]
            return "DIRECT", [(at + 1, close - (self.classes[close - 1] == ","))]
        return self._around(cue) if cue.trigger == "between" else None

    def _in_marks(self, cue: Cue) -> Content | None:
        """What is said in marks, or in the clause that they only go on with."""
        if self.classes[cue.at + 1] == "C":
            return self._marked.of(cue.at, cue)
        if cue.form and cue.form.lemma in self.lexicon.copular:
            return self._judgement(cue, cue.form)
        thing = self._complements.thing_before(cue)
        return self._reported.of(thing, cue) if thing else self._marked.of(cue.at, cue)

    def _judgement(self, cue: Cue, form: VerbForm) -> Content | None:
        """What somebody is held to be, with who that is: اعتبر القرار «خطأ»، but يعتبره «خطأ»."""
        start = self._complements.start(cue)
        found = self._reported.of(start, cue) if start < cue.at else ("MIXED", self._marked.of(cue.at, cue)[1])
        return found if found and (found[0] == "MIXED" or form.form == "perfect") else None

    def _around(self, cue: Cue) -> Content | None:
        """The two parts of a clause that a verb stands between: لم تخل الرحلة، تقول السروي، من عقبات"""
        asked = self.words[cue.word - 1].text == self.lexicon.question_mark
        before, start = self.clauses.before(cue.word - asked, least=1), cue.at + 1
        if not before:
            return None
        others = (self.cue_at[k] for k in range(before[1] - 1, before[0] - 1, -1) if k in self.cue_at)
        other = next((it for it in others if it.sort != "according" and it.at < before[1]), None)
        if other:  # another quotation begins the sentence
            begin = self.classes.rfind(",", other.word, before[1]) + 1
            if not begin:
                return None
            before = begin + (self.classes[begin] == "J"), before[1]
        start += "continuation" in self.words[start].tags
        parts = [before]
        if self.classes[cue.at] in ",-" and start not in self.cue_at:
            parts.append((start, self.clauses.end(start, cue)))
        return ("MIXED" if self.marked.are_said(parts, cue.lemma) else "INDIRECT"), [self.marked.unmarked(part) for part in parts]
