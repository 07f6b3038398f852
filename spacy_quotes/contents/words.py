"""What several modules ask of the words that what is said begins with, or that stand between it and its cue."""

from __future__ import annotations

import re

from ..clauses import Clauses
from ..cue import Cue
from ..frame import Range
from ..narration import agrees
from ..record import Kind
from ..view import View

Content = tuple[Kind, list[Range]]
"""What was said: of what kind it is, and its parts."""

_GOES_ON = re.compile("[,;](?:P|JF)")


class ContentWords(View):
    """The words of one text around what is said in it."""

    def __init__(self, clauses: Clauses) -> None:
        super().__init__(clauses.scan, clauses.marks, clauses.lexicon)
        self.clauses, self.narration, self.cue_at = clauses, clauses.narration, clauses.cue_at

    def behind_complementizer(self, at: int) -> int:
        """Where a clause begins whose complementizer stands at `at`, which is left out unless the clause's negation is in it."""
        return at if self.words[at].negates else at + 1

    def is_matter(self, start: int, end: int) -> bool:
        """Whether what marked words at `end` go on with begins at `start` with what happens: استمرار العمل «القديم»"""
        told = start + 1 < end and self.lexicon.is_matter(self.words[start], self.words[start + 1])
        return told and "," not in self.classes[start:end]

    def next_marked(self, close: int) -> int:
        """The mark that opens again behind signs or a conjunction, or nothing: «…». «…»، و«…»"""
        at = close + 1
        while self.classes[at] in ",.":
            at += 1
        at += self.words[at].norm == self.lexicon.conjunctions[0]
        return at if close + 1 < at < self.count and at in self.marks.close_of else 0

    def narrated_in(self, opening: int, close: int, cue: Cue) -> int | None:
        """Where the narrator goes on before the marks are closed, too late: «لن نتراجع، مؤكداً أن …، فيما قال سالم إن …»."""
        return next(
            (match.start() for match in _GOES_ON.finditer(self.classes, opening, close) if self._is_told_in_marks(match.end() - 1, cue)),
            None,
        )

    def _is_told_in_marks(self, at: int, cue: Cue) -> bool:
        """Whether a participle, or a verb behind a contrast, that stands before the marks are closed is the narrator's: it reports, or is
        the speaker's circumstance, داعية الأهالي إلى الهدوء"""
        within = self.cue_at.get(at)
        reports = within is not None and within.trigger in ("clause", "colon")
        if self.classes[at] == "F":
            return reports and self.narration.contrasts.is_contrast(at - 1) and self.narration.is_person(at + 1)
        if within or cue.form is None:
            return reports
        return any(verb.verb_class == "say" and "object" in verb.takes and agrees(verb, cue) for verb in self.words[at].verbs)
