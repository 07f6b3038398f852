"""A text as the stages behind the scan look at it."""

from __future__ import annotations

import re

from .cues import ends_sentence
from .lexicon import Lexicon, Word
from .marks import Marks
from .scan import Scan

_LONGEST = 1000  # words of a sentence that are looked at
_FARTHEST = 120  # words back to the beginning of a sentence
_SENTENCE_END = re.compile("[n.;]")
NAME_IN_MARKS = 6  # words of a marked name, at most


class View:
    """Words, classes and marks of one text, and what its language knows."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon) -> None:
        self.scan, self.marks, self.lexicon = scan, marks, lexicon
        self.words, self.classes, self.count = scan.words, scan.classes, len(scan.words)

    def sentence_start(self, at: int) -> int:
        farthest = max(0, at - _FARTHEST)
        while at > farthest and not (self.classes[at - 1] == "n" or (self.classes[at - 1] == "." and ends_sentence(self.scan, at - 1))):
            at -= 1
        return at

    def sentence_end(self, at: int) -> int:
        limit = min(self.count, at + _LONGEST)
        match = _SENTENCE_END.search(self.classes, at, limit)
        return match.start() if match else limit
