"""What a verb, participle or noun of saying reports: its content, with what it interrupts, and who says it on what occasion."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..contents import Contents
from ..cue import SOURCES, Cue
from ..frame import Frame, Range
from ..roles import Roles
from ..view import View
from .mute_subjects import MuteSubjects

_SHORTEST = 3  # words of a clause that no sign stands before
_SHORTEST_MARKED = 3  # words, from an opening to a closing mark, of what is rather a name
_CLAUSE = re.compile("[vGCFKRDJ]")  # what no name has
_TO_A_MEDIUM = 4  # words from an interview to the medium that it is given to


class VerbFrames(View):
    """The frames of one text's verbs, participles and nouns of saying."""

    def __init__(self, contents: Contents, roles: Roles) -> None:
        super().__init__(contents.scan, contents.marks, contents.lexicon)
        self.contents, self.roles = contents, roles
        self.mute_subjects = MuteSubjects(contents.phrases)

    def of(self, cue: Cue, earlier: Sequence[Frame]) -> Frame | None:
        """The frame of a cue, if it has a content and somebody for its speaker. earlier: the frames before it."""
        if cue.trigger == "rest":
            cue.at, cue.trigger = self.roles.before_clause(cue), "clause"
            if self.sentence_end(cue.at) - cue.at <= _SHORTEST or self.classes[cue.at + 1] == "R":
                return None
        content = self.contents.of(cue)
        if not content:
            return None
        kind, fragments = content
        before = self._interrupted(cue, earlier) if kind == "DIRECT" and cue.trigger in ("marks", "colon") else None
        frame = Frame(cue, kind, [before, *fragments] if before else fragments)
        self.roles.fill(frame, earlier[-1] if earlier else None)
        if thing := self.mute_subjects.of(frame):
            if self.mute_subjects.is_told(thing, cue):
                frame.speaker = None
            elif self.mute_subjects.is_certain(thing):
                return None
        frame.author = self.roles.issuer(frame.speaker)
        if frame.content and not (frame.agency or frame.addressee):
            self._find_occasion_behind(frame)
        return None if self._is_learned_from_nobody(frame) else frame

    def _interrupted(self, cue: Cue, earlier: Sequence[Frame]) -> Range | None:
        """The words in marks that a verb between two parts of one quotation interrupts: «…»، قالت الوزيرة، «…»."""
        close = cue.word - 1
        while close >= 0 and self.classes[close] in ",-":
            close -= 1
        opening = self.marks.open_of.get(close)
        if opening is None or close == cue.word - 1 or cue.form is None or cue.form.clitic:
            return None
        if close - opening <= _SHORTEST_MARKED and not _CLAUSE.search(self.classes, opening, close):
            return None
        before = self.words[opening - 1].norm if opening else ""
        if before == self.lexicon.to or before in self.lexicon.asked or before in self.lexicon.title_words:
            return None  # a medium, a question, what something is called
        taken = any(frame.content[-1][1] > opening for frame in earlier[-2:])
        return None if taken else (opening + 1, close)

    def _find_occasion_behind(self, frame: Frame) -> None:
        """Take from the end of what is said, or find right behind it, to what medium: إن السد آمن، في تصريح لصحيفة الغد؛ «السد آمن» في
        حديث مع قناة الغد"""
        start, end = frame.content[-1]
        comma = self.classes.rfind(",", start, end)
        at = comma + 1
        if frame.kind == "DIRECT" or comma < 0:
            at = end
            while at < self.count and self.classes[at] in "q>),":
                at += 1
        if not self.roles.begins_occasion(at) or self.words[at + 1].norm not in self.lexicon.interviews:
            return
        limit = end if at < end else self.sentence_end(at)
        found = Frame(frame.cue, frame.kind, [])
        close = self.roles.carriers(found, at + 2, limit, at + _TO_A_MEDIUM)
        if found.agency and (at > end or close >= end - 1):
            frame.agency = found.agency
            if at < end:
                frame.content[-1] = start, comma

    def _is_learned_from_nobody(self, frame: Frame) -> bool:
        """Whether somebody has learned what is told, and neither a medium nor a source has: علم أن, but not علمت الصحيفة من مصادرها أن"""
        form = frame.cue.form
        if form is None or form.verb_class != "learned" or frame.agency:
            return False
        return frame.speaker is None or self.words[frame.speaker[0]].tags.isdisjoint(SOURCES)
