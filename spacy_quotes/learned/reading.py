"""A text in words with what the rules make of it, ready to be asked for options."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from ..component import Analysis
from ..frame import Frame, Range
from ..lexicon import VerbForm
from ..record import QuoteRecord
from ..view import ends_sentence
from .answers import MENTIONS, Answer
from .word_codes import Codes

_NO_WORD = frozenset("n.;,:q<>()-*")
_CUES = re.compile("[FfPNAav:]")
_HEAD_WORDS = 16  # of a line before the colon with which it may report
SENTENCE_ENDS, PAUSES, CUES, COMPLEMENTIZERS, MARKS, VERBS = _COUNTED = ("n.", ",;", "FPAaf", "C", "q<>", "v")


@dataclass(frozen=True, slots=True)
class Hint:
    """What may be seen of the rules' answer for a cue: whether anything, and the answer if there is one."""

    trusted: bool
    guess: Answer | None


class Reading:
    """A text in words with the rules' answers.

    analysis: the text in words, with the rules' frames. codes: shared memory of words' codes.
    """

    def __init__(self, analysis: Analysis, codes: Codes) -> None:
        scan = analysis.scan
        self.scan, self.marks, self.analysis = scan, analysis.marks, analysis
        self.count = scan.count
        self.classes = scan.classes[: self.count]
        self.is_word = [cls not in _NO_WORD for cls in self.classes]
        self.word_codes = [codes.of(word) for word in scan.words[: self.count]]
        self.frame_at = {frame.cue.word: frame for frame in reversed(analysis.frames)}
        self.guesses = [guess for frame in analysis.frames if (guess := self._of_frame(frame))]
        self.guess_at = {guess.cue: guess for guess in self.guesses}
        self.cues = self._find_cues()
        self._totals = {classes: [*accumulate(map(classes.__contains__, self.classes), initial=0)] for classes in _COUNTED}

    def _find_cues(self) -> list[int]:
        """The words that may report."""
        found = set(self.guess_at)
        for match in _CUES.finditer(self.classes):
            at = match.start()
            if match.group() != ":" or at - self.classes.rfind("n", 0, at) <= _HEAD_WORDS:
                found.add(at)
        return sorted(found)

    # --- ranges and answers -------------------------------------------------------------------------------------------

    def trim(self, start: int, end: int) -> Range:
        """A range without marks at its edges."""
        while start < end and not self.is_word[start]:
            start += 1
        while end > start and not self.is_word[end - 1]:
            end -= 1
        return start, end

    def trim_content(self, start: int, end: int) -> Range:
        """A range without marks at its edges and complementizers at its beginning, but for those with a negation in them."""
        start, end = self.trim(start, end)
        while start < end - 1 and self.classes[start] == "C" and not self.scan.words[start].negates:
            start, end = self.trim(start + 1, end)
        return start, end

    def answer(self, quote: QuoteRecord) -> Answer | None:
        """A record's quotation in words; None when it has no cue or no word of content."""
        cue = quote.get("cue")
        if not cue:
            return None
        content = self._content(self._words_of(part["start"], part["end"]) for part in quote["content"])
        at = bisect_right(self.scan.ends, cue["start"])
        if not content or at >= self.count:
            return None
        mentions: dict[str, Any] = {}
        for role in MENTIONS:
            span: Any = quote.get(role)
            mentions[role] = self._mention(self._words_of(span["start"], span["end"])) if span else None
        return Answer(at, quote["kind"], content, entity=quote.get("entity"), optional=bool(quote.get("optional")), **mentions)

    def _of_frame(self, frame: Frame) -> Answer | None:
        content = self._content(frame.content)
        if not content:
            return None
        speaker, agency, addressee = (span and self._mention(span) for span in (frame.speaker, frame.agency, frame.addressee))
        return Answer(frame.cue.word, frame.kind, content, speaker, agency, addressee, confidence=frame.confidence)

    def _words_of(self, start: int, end: int) -> Range:
        """The words that lie in or reach into the characters from `start` to `end`."""
        return bisect_right(self.scan.ends, start), bisect_left(self.scan.starts, end)

    def _content(self, parts: Iterable[Range]) -> list[Range]:
        trimmed = (self.trim_content(*part) for part in parts)
        return [(start, end) for start, end in trimmed if start < end]

    def _mention(self, span: Range) -> Range | None:
        start, end = self.trim(*span)
        return (start, end) if start < end else None

    def hints(self, cues: Iterable[int], trust: Sequence[bool] | None) -> Iterator[Hint]:
        """What may be seen of the rules' answers for some cues; trust: whether anything, for each of them; all by default."""
        for number, cue in enumerate(cues):
            trusted = trust is None or trust[number]
            yield Hint(trusted, self.guess_at.get(cue) if trusted else None)

    # --- words --------------------------------------------------------------------------------------------------------

    def cls(self, at: int) -> str:
        """The class of a word; outside of the text that of a paragraph's end."""
        return self.classes[at] if 0 <= at < self.count else "n"

    def norm(self, at: int) -> int:
        """The code of what is written at a position; 0 outside of the text."""
        return self.word_codes[at].norm if 0 <= at < self.count else 0

    def tags(self, at: int) -> int:
        """The code of the lists that have the word at a position; 0 outside of the text."""
        return self.word_codes[at].tags if 0 <= at < self.count else 0

    def verb(self, at: int) -> VerbForm | None:
        """The first reading of a word as a reporting verb."""
        verbs = self.scan.words[at].verbs
        return verbs[0] if verbs else None

    def ends_sentence(self, at: int) -> bool:
        cls = self.classes[at]
        return cls in "n;" or (cls == "." and ends_sentence(self.scan, at))

    def count_of(self, classes: str, start: int, end: int, most: int) -> int:
        """How many words of some classes (one of those counted) are in a range, up to a number."""
        totals = self._totals[classes]
        return min(totals[max(end, 0)] - totals[max(start, 0)], most) if end > start else 0
