"""The quotation of the same sentence that an according-to phrase stands beside: what the phrase adds to it, or takes from it."""

from __future__ import annotations

from collections.abc import Sequence

from ..clauses import Clauses
from ..cue import SPEAKING
from ..frame import Frame, Range
from ..view import SENTENCE_END, View
from .according_phrases import AccordingPhrase

_FARTHEST = 120  # words between an according-to phrase and the quotation it belongs to
_NEAREST = 3  # quotations back to the one it belongs to
_OUTER = 3  # quotations back to one around another
_AGAIN = 2  # words that refer to somebody, at most


class MainQuotes(View):
    """The quotations of one text as according-to phrases stand beside them."""

    def __init__(self, clauses: Clauses) -> None:
        super().__init__(clauses.scan, clauses.marks, clauses.lexicon)
        self.clauses = clauses

    def beside(self, phrase: AccordingPhrase, earlier: Sequence[Frame]) -> Frame | None:
        """The quotation of the same sentence that a phrase stands beside. earlier: the frames before it."""
        for frame in reversed(earlier[-_NEAREST:]):
            end = frame.content[-1][1]
            if (
                frame.cue.sort != "colon"
                and min(frame.cue.word, frame.content[0][0]) <= phrase.at <= end + _FARTHEST
                and not SENTENCE_END.search(self.classes, min(end, phrase.at), phrase.at)
            ):
                return frame
        return None

    def another(self, main: Frame, phrase: AccordingPhrase) -> Range | None:
        """The last clause of an indirect quotation, where a phrase right behind it says that it is somebody else's: أكد سالم أن السد آمن
        وأن الماء يكفي عاما، بحسب تقديرات الوزارة"""
        if phrase.agency or not self._is_behind(main, phrase) or not self._is_somebody_else(main, phrase):
            return None
        before = self.clauses.before(phrase.first)
        if before is None:
            return None
        start, end = main.content[-1]
        second = next((at + 1 for at in range(end - 1, start, -1) if self.classes[at] == "C" and self.is_coordinated(at)), start)
        return max(before[0], second, start), before[1]

    def _is_behind(self, main: Frame, phrase: AccordingPhrase) -> bool:
        """Whether a phrase stands right behind what a verb reports that has a clause."""
        end = main.content[-1][1]
        return main.kind != "DIRECT" and main.cue.sort != "according" and end <= phrase.first <= end + 1

    def _is_somebody_else(self, main: Frame, phrase: AccordingPhrase) -> bool:
        """Whether a phrase names a source that is neither the speaker nor where a medium has it from: not الوزير، حسب المصدر ذاته"""
        if not main.speaker or not phrase.speaker or main.speaker == main.agency or self._says_from_whom(phrase):
            return False
        tags = self.words[phrase.speaker[0]].tags
        if tags.isdisjoint(SPEAKING):
            return False
        own, source = ({word.norm for word in self.words[slice(*part)]} for part in (main.speaker, phrase.speaker))
        again = "definite" in tags and len(source) <= _AGAIN  # الوزير
        return not (again or own & source or any(norm.startswith(tuple(self.lexicon.same)) for norm in source))

    def add_source(self, main: Frame, phrase: AccordingPhrase, earlier: Sequence[Frame]) -> None:
        """Take from a phrase whom a medium quotes, or the medium: ذكرت رويترز أن …، نقلا عن مسؤول; قال الوزير إن …، حسبما ذكرت الصحيفة"""
        if phrase.speaker and main.agency and main.speaker == main.agency and self._says_from_whom(phrase):
            main.speaker = phrase.speaker
        main = self._around(main, earlier)
        if phrase.agency and not main.agency and not main.content[0][0] <= phrase.first < main.content[-1][1]:
            main.agency = phrase.agency

    def _says_from_whom(self, phrase: AccordingPhrase) -> bool:
        """Whether a phrase says from whom somebody has what he reports: نقلا عن مسؤول"""
        return self.words[phrase.cue.word + 1].norm in self.lexicon.about

    def _around(self, inner: Frame, earlier: Sequence[Frame]) -> Frame:
        """The quotation that ends with one inside it, or that one itself: قال إن الخطة تظهر أن السد آمن، حسبما ذكرت الصحيفة"""
        end = inner.content[-1][1]
        outer = (it for it in earlier[-_OUTER:] if it.content[-1][1] == end and it.content[-1][0] <= inner.cue.word < end)
        return next(outer, inner)
