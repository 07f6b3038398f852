"""Labels before a colon that say something else than who says what follows: who wrote or brings the text, from where, whom it asks."""

from __future__ import annotations

import re

from ..frame import Frame, Range
from ..lexicon.words import PERSONS
from ..view import View
from .label_names import LabelNames

_NOTHING = re.compile("[-*(q<]*")  # before the first word of a text
_PROSE = re.compile("(?:[^.]+[.]+){2}.")  # three sentences
_CLAUSE = re.compile("[CFGKPRv]")  # what no name of a source has
_BRINGING_NO_REPORT = PERSONS | {"groups"}


class OtherLabels(View):
    """The labels of one text that name nobody who speaks."""

    def __init__(self, names: LabelNames) -> None:
        super().__init__(names.scan, names.marks, names.lexicon)
        self.names = names

    def is_other(self, frame: Frame, label: Range) -> bool:
        """Whether a label says something else than who says what follows."""
        content = frame.content[0]
        if self._brings_report(label, content) or self._is_byline(label) or self._is_credit(frame, label):
            return True
        if self._is_dateline(label, content) or self._is_sort_of_text(frame, label):
            return True
        return self._tells_or_asks(label[0]) or self._is_only_name(label[0], *content)

    def _brings_report(self, label: Range, content: Range) -> bool:
        """Whether what no office is, and stands before the colon of a line of prose, only says who brings it: الغد ميديا: أعلن الوزير …"""
        start, end = content
        verb = self.words[start]
        told = verb.cls == "F" and any(form.form == "perfect" and form.verb_class != "passive" for form in verb.verbs)
        return told and "." in self.classes[start : end + 1] and self.words[label[0]].tags.isdisjoint(_BRINGING_NO_REPORT)

    def _is_byline(self, label: Range) -> bool:
        """Whether a name in the headline is the author's, with which the text begins: سالم الغافري: زمن الحكايات"""
        start, end = label
        if end > self.headline_end:
            return False
        first = self.next_line(self.headline_end)
        line = first, first + end - start
        if not (self.could_be_name(start, end) or (self.words[start].part == "g" and self.names.is_line(line))):
            return False
        return self.names.norms(start, end) == self.names.norms(*line)

    def _is_credit(self, frame: Frame, label: Range) -> bool:
        """Whether a label says where the text is from: المصدر: وكالات, but not مصدر لـ«الغد»: السد آمن"""
        start, end = label
        source = end - start == 1 and self.lexicon.bare(self.words[start]) in self.lexicon.sources
        return source and frame.agency is None and not _CLAUSE.search(self.classes, *frame.content[0])

    def _is_dateline(self, label: Range, content: Range) -> bool:
        """Whether what stands before the colon only says where a text without a headline is from: سهلان: «الغد» افتتح الوزير السد. …"""
        begins = _NOTHING.fullmatch(self.classes, 0, label[0]) and self.words[label[0]].tags.isdisjoint(PERSONS)
        return bool(begins and _PROSE.match(self.classes, *content))

    def _is_sort_of_text(self, frame: Frame, label: Range) -> bool:
        """Whether a label says what sort of text follows, or stands in another script beside no medium: Publié le:"""
        foreign = frame.agency is None and self.words[label[0]].norm[0].isascii()
        return foreign or " ".join(self.names.norms(*label)) in self.lexicon.items

    def _tells_or_asks(self, at: int) -> bool:
        """Whether a label begins with a verb that goes on telling, or says who is asked: وسئل سالم:"""
        word = self.words[at]
        return (word.cls in "Fv" and word.norm[0] in self.lexicon.conjunctions) or word.norm in self.lexicon.asked

    def _is_only_name(self, office: int, start: int, end: int) -> bool:
        """Whether behind a label stands nothing but somebody's name: who holds an office, المدرب: السهلاني ماجد الغافري, or who did what
        the label says, سهلان: ماجد الغافري، تصوير: ماجد الغافري"""
        nation = "nationalities" in self.words[start].tags
        start += nation
        given = self.words[start].part == "g"
        if start >= end or not (nation or given) or not self.could_be_name(start, end):
            return False
        whole = given and end - start > 1 and not any(map(self.is_common, self.words[start:end]))
        return whole or "titles" in self.words[office].tags
