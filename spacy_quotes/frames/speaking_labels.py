"""Which of the labels before colons name somebody who says what follows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence

from ..frame import Frame, Range
from ..lexicon import COUNTRY_OR_DEFINITE, OFFICE_OR_HONORIFIC
from ..phrases import PhraseView, Subjects
from .label_names import LabelNames
from .other_labels import OtherLabels

_VERB = re.compile("[Fv]")
_BEGINNING = 2  # words
_SHORT_ITEM = 4  # words of an item of a list
_SHORTEST = 3  # words that somebody says whose name alone shows that he speaks
_SEVERAL_LINES = 3  # one below the other
_LINES = re.compile("[.]?[n>q<]*")  # between two of them
_LABEL = 3  # words of a name that begins such a line
_BODIES = frozenset({"bodies", "documents"})
_SOURCES = _BODIES | {"groups"}


class SpeakingLabels(PhraseView):
    """The labels of one text that name somebody who speaks.

    lines: the frames of colons. others: the text's other frames, by which it is known who speaks elsewhere.
    """

    def __init__(self, phrases: Subjects, lines: Sequence[Frame], others: Iterable[Frame]) -> None:
        super().__init__(phrases)
        self.lines = lines
        self.names = LabelNames(phrases)
        self.other_labels = OtherLabels(self.names)
        speakers = [frame.speaker for frame in others if frame.speaker]
        self._speaking = {self.words[at].norm for start, end in speakers for at in range(start, end)}
        self._ungoverned = {  # but for what a preposition governs
            self.words[at].norm for start, end in speakers for at in range(start, end) if at == start or self.classes[at - 1] not in "pa"
        }

    def colons(self) -> set[int]:
        """The colons behind labels that name somebody who says what follows."""
        labels = Counter(map(self._label, self.lines))
        speaking = {frame.cue.word for frame in self.lines if self._speaks(frame, repeated=labels[self._label(frame)] > 1)}
        speaking.update(self._beside(speaking))
        return speaking

    def _label(self, frame: Frame) -> str:
        return " ".join(self.names.norms(*frame.speaker)) if frame.speaker else ""

    def _speaks(self, frame: Frame, repeated: bool) -> bool:
        """Whether who stands before the colon of a line says what follows; repeated: whether several lines of the text begin so."""
        label = frame.speaker
        if label is None or self.other_labels.is_other(frame, label):
            return False
        return (repeated and not self.names.is_thing(self.words[label[0]])) or self._is_somebody(frame, label)

    def _is_somebody(self, frame: Frame, label: Range) -> bool:
        """Whether what stands before the colon of a line is somebody: an office, one who speaks in the article, or one who begins
        in the first person; in the headline and right below it also others."""
        start, end = label
        content = frame.content[0]
        first, last = self.words[start], self.words[end - 1]
        if first.cls == "p":
            return False  # عن لقائه بالوزير: …
        verb = _VERB.search(self.classes, start, end)
        only_begins = verb is not None and verb.start() == start < end - 1
        if (verb is None or only_begins) and self._is_in_first_person(content[0]):
            return True
        in_headline = frame.cue.word <= self.headline_end
        if in_headline and self._is_done(content[0]):
            return False
        if not first.tags.isdisjoint(OFFICE_OR_HONORIFIC):
            return True
        alone = end - start == 1
        if alone and self.names.is_town(first):
            return False
        country = alone and "countries_and_capitals" in first.tags  # but not where it only says where: مصادر في سهلان
        if last.norm in (self._ungoverned if country else self._speaking):
            return True
        if in_headline:
            return self._is_somebody_in_headline(frame, label, verbal=verb is not None)
        return verb is None and (self._is_titled(label, content) or self._is_source_in_head(frame, label))

    def _is_somebody_in_headline(self, frame: Frame, label: Range, verbal: bool) -> bool:
        """Whether a label in the headline is a group, a body, whatever a name or marks name that is no place, or somebody or a country
        of whom the text below tells."""
        first, last = self.words[label[0]], self.words[label[1] - 1]
        if "groups" in first.tags or frame.agency is not None:
            return True
        if not verbal and (not first.tags.isdisjoint(_BODIES) or self.names.is_name(*label)):
            return True
        if self.names.is_in_full_behind(frame.cue.word, *label):
            return True
        if "countries_and_capitals" in last.tags and self._is_claimed(*frame.content[0]):
            return True
        return first.part == "g" and self.names.is_titled_below(*label)

    def _is_titled(self, label: Range, content: Range) -> bool:
        """Whether a label has a name and what its bearer is: سالم الغافري مدرب الفريق: …"""
        named = self.words[label[0]].part == "g" and content[1] - content[0] >= _SHORTEST
        return named and any(word.part == "t" for word in self.words[slice(*label)])

    def _is_source_in_head(self, frame: Frame, label: Range) -> bool:
        """Whether a label in the lines below the headline is a source or a name, and tells more than a number: not الجمهور: عشرة آلاف"""
        start, end = frame.content[0]
        if frame.cue.word > self.head_end or end - start <= _SHORT_ITEM:
            return False
        return not self.words[label[0]].tags.isdisjoint(_SOURCES) or self.names.is_again(*label)

    def _is_in_first_person(self, begin: int) -> bool:
        return any(
            self.lexicon.is_first_person(self.words[index], negated=self.classes[index - 1] == "G")
            for index in range(begin, min(begin + _BEGINNING, self.count))
        )

    def _is_done(self, at: int) -> bool:
        """Whether what stands behind a colon is a verb in the third person, whose subject stands before the colon: الأمير: يتفقد السد"""
        word = self.words[at]
        personal = word.norm not in self.lexicon.happening and "subordinators" not in word.tags
        return word.cls in "vF" and word.norm[0] == self.lexicon.persons[0] and personal

    def _is_claimed(self, start: int, end: int) -> bool:
        """Whether a sentence is rather what somebody claims than an event, whose noun comes first: الهند انتهكت الهدنة، but مقتل ثلاثة"""
        begins_with_subject = not self.words[start].tags.isdisjoint(COUNTRY_OR_DEFINITE) and self.classes[start + 1] not in "pa"
        return begins_with_subject or "Gv" in self.classes[start:end]

    def _beside(self, speaking: Container[int]) -> Iterator[int]:
        """The colons of lines that begin with a name, where several stand one below the other and somebody speaks in one of them."""
        for run in self._runs():
            if len(run) < _SEVERAL_LINES or all(frame.cue.word not in speaking for frame in run):
                continue
            labels = [(frame.cue.word, frame.speaker) for frame in run if frame.speaker]
            named = [colon for colon, label in labels if self._begins_with_name(*label)]
            most = len(named) > len(run) / 2 + 1  # so that «الجمل» is a name among them too
            yield from (colon for colon, (start, end) in labels if end - start <= _LABEL) if most else named

    def _runs(self) -> Iterator[list[Frame]]:
        """The labelled lines that stand one right below the other."""
        run: list[Frame] = []
        for frame in self.lines:
            if run and not (frame.speaker and _LINES.fullmatch(self.classes, run[-1].content[-1][1], frame.speaker[0])):
                yield run
                run = []
            run.append(frame)
        yield run

    def _begins_with_name(self, start: int, end: int) -> bool:
        """Whether a short label is a name, be it a given one or one with a particle: أبو سهلان"""
        return end - start <= _LABEL and (self.words[start].part in ("g", "p") or self.names.is_name(start, end))
