"""Where the ranges of a frame begin and end: without blanks, and without what at the end of a line is nobody's words."""

from __future__ import annotations

from ..frame import Frame, Range
from ..view import View


class Edges(View):
    """The edges of what the frames of one text name."""

    def trim(self, frame: Frame) -> bool:
        """Leave out what has no word in it; whether a content remains."""
        frame.content = [part for part in map(self._stripped, frame.content) if part]
        if frame.kind == "DIRECT" and frame.content:
            start, end = frame.content[-1]
            frame.content[-1] = start, self._unlabelled(start, end)
        frame.speaker, frame.agency, frame.addressee = (
            part and self._stripped(part) for part in (frame.speaker, frame.agency, frame.addressee)
        )
        return bool(frame.content)

    def _unlabelled(self, start: int, end: int) -> int:
        """The end of somebody's words at the end of a line without the sort of report or hashtags behind them: السد آمن.. فيديو"""
        if self.classes[end : end + 1] not in ("n", ""):
            return end
        at = end
        while at > start + 1 and self.words[at - 1].cls == "w":
            if self.words[at - 2].text == "#":
                at -= 2
            elif self.words[at - 1].norm in self.lexicon.items and self.classes[at - 2] in ".*-":
                at -= 1
            else:
                break
            while at > start + 1 and at < end and self.classes[at - 1] in ".*-" and self.words[at - 1].text != "#":
                at -= 1
        return at

    def _stripped(self, part: Range) -> Range | None:
        """A range without blanks and detached conjunctions at its edges; None where there is no word in it."""
        start, end = part
        while start < end and self._is_blank(start):
            start += 1
        while end > start and (self._is_blank(end - 1) or self.words[end - 1].norm in self.lexicon.conjunctions):
            end -= 1
        return (start, end) if any(word.norm[:1].isalnum() for word in self.words[start:end]) else None

    def _is_blank(self, at: int) -> bool:
        return self.classes[at] == "n" or self.words[at].text.isspace()
