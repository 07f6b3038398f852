"""Who is only named in what a sentence first says somebody speaks about: وعن سالم الغافري قال إنه"""

from __future__ import annotations

import re

from ..turns import Turn
from .dropped import SUBJECTS, DroppedSubject

_VERB = re.compile("[FfvK]")


class Topics:
    """What the sentence of one dropped subject says first to be spoken about."""

    def __init__(self, subject: DroppedSubject) -> None:
        self._at, self._first = subject.at, self._first_word(subject)
        self.applies = self._first < self._at
        classes = subject.scan.classes
        self._tells = classes[self._at - 1] == "," or "R" in classes[self._first : self._at]

    def excludes(self, turn: Turn) -> bool:
        return self._first <= turn.at < self._at and (self._tells or turn.place not in SUBJECTS)

    def _first_word(self, subject: DroppedSubject) -> int:
        """Where a sentence begins that says first what somebody speaks about; the cue, if it does not."""
        scan, lexicon, start, at = subject.scan, subject.lexicon, subject.start, subject.at
        first = start + (scan.words[start].norm in lexicon.topic)
        if scan.words[first].norm.removeprefix(lexicon.conjunctions[0]) not in lexicon.concerning:
            return at
        topic = scan.classes[first : max(at - 1, first)]
        answers = first > start and scan.words[at].norm[0] == lexicon.conjunctions[1]  # أما عن السدود التي بناها المدير فقال
        closed = scan.classes[at - 1 : at] == "," and "," not in topic  # وعن السدود التي بناها المدير، قال
        if (closed or answers) and "R" in topic:
            return first
        return at if _VERB.search(scan.classes, first, at) else first
