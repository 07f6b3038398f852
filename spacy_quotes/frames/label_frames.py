"""Lines that begin with a label and a colon: who the label names, to whom or what medium he speaks, and what follows."""

from __future__ import annotations

import re

from ..cue import Cue
from ..frame import Frame, Range
from ..lexicon import Word
from ..lexicon.words import PERSONS
from ..marked_words import MarkedWords
from ..phrases import PhraseView, Subjects
from ..roles import Roles

_LABELLED = re.compile("[.]+(?=w{1,3}:)")  # behind one label's words, before the next in the same line
_SHORT_ITEM = 4  # words of an item of a list
_NEAR = 4  # words before what a headline joins
_FINITE = re.compile("[Fv]")
_BODIES = frozenset({"bodies", "groups"})
_ONE_OF_SEVERAL = PERSONS | _BODIES
_TELLING = frozenset({"titles", "honorifics", "bodies", "documents"})
_OCCASIONS = frozenset({"documents", "events"})


class LabelFrames(PhraseView):
    """The frames of one text's colons at the beginning of a line, be it somebody that stands before them or not."""

    def __init__(self, phrases: Subjects, marked: MarkedWords, roles: Roles) -> None:
        super().__init__(phrases)
        self.marked, self.roles = marked, roles

    def of(self, cue: Cue) -> Frame | None:
        """The frame of a colon, if a label stands before it and words of its own follow."""
        label = self._label(cue)
        content = self._content(cue) if label else None
        if not label or not content:
            return None
        frame = Frame(cue, "DIRECT", [content], label)
        speaker = self._find_roles(frame, label)
        frame.agency = frame.agency or self.phrases.medium_named(speaker)
        frame.speaker = self._unmarked(speaker)
        return frame

    def _label(self, cue: Cue) -> Range | None:
        """What stands before a colon, without the marks around it."""
        label = self.phrases.trim((self.label_start(cue.word), cue.word))
        label = label and self._unmarked(label)
        if not label or self.phrases.is_joined(*label) or self._is_told(cue.word + 1):
            return None
        start, end = label
        if self.words[start].norm in self.lexicon.conjunctions and start + 1 in self.marks.close_of:
            start, end = self._unmarked((start + 1, end))  # و«الوزارة»: …
        return self._joined_body(start, end) or (start, end)

    def _unmarked(self, part: Range) -> Range:
        return (part[0] + 1, part[1] - 1) if self.marks.close_of.get(part[0]) == part[1] - 1 else part

    def _is_told(self, at: int) -> bool:
        """Whether the narrator begins here with a verb of saying and who said it: الغد: قال الوزير، وطنا اليوم: كشف النائب"""
        told = self.classes[at] == "F" and any(verb.form == "perfect" and verb.verb_class == "say" for verb in self.words[at].verbs)
        return told and not self.words[at + 1].tags.isdisjoint(_TELLING)

    def _joined_body(self, start: int, end: int) -> Range | None:
        """The body that a headline joins to what it tells: مقتل ثلاثة في انفجار والشرطة: …"""
        for at in range(end - 1, start + 2, -1):
            word = self.words[at]
            if word.clitic[:1] == self.lexicon.conjunctions[0] and not word.tags.isdisjoint(_BODIES):
                near = at - start < _NEAR and not _FINITE.search(self.classes, start, at)
                several = near and not self.words[start].tags.isdisjoint(_ONE_OF_SEVERAL)
                return (at, end) if not several and self.phrases.noun_phrase(at, end) == (at, end) else None
        return None

    def _content(self, cue: Cue) -> Range | None:
        """What stands behind a label in its line, or in the next one; None where that is another line of the headline or of a list."""
        begin = self.next_line(cue.word + 1)
        end = self.classes.find("n", begin)
        another = _LABELLED.search(self.classes, begin, end) if cue.word < self.head_end else None
        if another:
            end = another.start()  # سالم: السد آمن.. هناء: لن ننتظر
        close = self.marks.close_of.get(begin, -1) + 1
        if close > 0 and self.classes[close] == "." and ":" in self.classes[close:end]:  # سالم: «…».. والنقابة ترد
            end = close
        content = self.marked.unmarked((begin, end if end > 0 else self.count))
        item = content[1] - content[0] <= _SHORT_ITEM or self.words[begin].norm in self.lexicon.interviews  # حوار: هناء السروي
        return None if item and self.classes[cue.word + 1] == "n" else content

    def _find_roles(self, frame: Frame, label: Range) -> Range:
        """Find who is spoken to and through what medium in a label; its part that names the speaker."""
        start, end = label
        behind = self._listener(start, end) or (self.phrases.noun_phrase(start, end) or label)[1]
        behind = self._occasion(start, behind)
        if behind >= end:
            return label
        name, colon = (start, behind), frame.cue.word
        circumstance = self._is_circumstance(self.words[behind])
        close = self.roles.carriers(frame, behind, colon)
        if behind < close and close >= end - 1:  # الوزير لـ«الصحيفة»
            return name
        frame.agency = frame.addressee = None
        if self.phrases.is_joined(behind, colon) and not (circumstance or self._is_posted(start, behind)):  # الوزير لأعضاء المجلس
            if not self.has_by(self.words[behind]):  # مئة طالب بـ«سهلان»
                frame.addressee = behind + (self.words[behind].norm == self.lexicon.to), end
            return name
        return name if circumstance else label

    def _listener(self, start: int, end: int) -> int | None:
        """Where the one spoken to begins in a label, behind a name that the text has in full or in marks: سالم لأعضاء المجلس."""
        for at in range(start + 1, end):
            if self.phrases.is_joined(at, end) and (at - 1 in self.marks.open_of or self.words[at - 1].norm in self.phrases.names):
                return at
            if self.words[at].norm[0] == self.lexicon.to and self.lexicon.is_possessed(self.words[at].norm[1:], self.words[at].text):
                return at
        return None

    def _occasion(self, start: int, end: int) -> int:
        """Where a label begins to say on what occasion somebody speaks, or its end: النيابة العامة في تحقيق أولي"""
        for at in range(start + 1, end - 1):
            tags = self.words[at + 1].tags
            if self.words[at].norm == self.lexicon.inside and "definite" not in tags and not tags.isdisjoint(_OCCASIONS):
                return at
        return end

    def _is_posted(self, start: int, end: int) -> bool:
        """Whether an office is one in the country named behind it: المبعوث لليمن."""
        return "titles" in self.words[start].tags and "countries_and_capitals" in self.words[end].tags

    def _is_circumstance(self, word: Word) -> bool:
        """Whether a word behind a name says when, where or how: بعد، مدافعا."""
        return "prepositions" in word.tags or word.text.endswith(self.lexicon.endings["tanwin"]) or word.cls in "PT"
