"""According-to phrases: whom they name, where they begin and end, and whether they stand before what they cover."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..cue import Cue
from ..frame import Range
from ..roles import Roles
from ..view import View

_REST = re.compile("(?:p[wTo]{1,2})?(?:[.n]|$)")  # a phrase at most to the end of the sentence
_OCCASION = 7  # words of what says on what occasion somebody spoke
_IN_BRACKETS = 6  # words of what else a source is called, at most


@dataclass(slots=True)
class AccordingPhrase:
    """An according-to phrase from `first` to `end`.

    leads: whether it stands before what it covers. alone: the point before it, where it is a sentence of its own. aside: the dash that
    closes it, where it stands between dashes. between: whether it stands between commas.
    """

    cue: Cue
    first: int
    end: int
    speaker: Range | None
    agency: Range | None
    leads: bool
    alone: int | None
    aside: int | None
    between: bool

    @property
    def at(self) -> int:
        """Where the sentence ends that it covers, or where it begins within one."""
        return self.first if self.alone is None else self.alone


class AccordingPhrases(View):
    """The according-to phrases of one text."""

    def __init__(self, roles: Roles) -> None:
        super().__init__(roles.scan, roles.marks, roles.lexicon)
        self.roles = roles

    def of(self, cue: Cue) -> AccordingPhrase | None:
        """The phrase that a cue begins, if it has a source or a pronoun in its place."""
        speaker, agency, end = self.roles.source(cue)
        if not (speaker or agency or self._is_dropped(cue)):
            return None
        first, end = self._first(cue), self._end(end, speaker, agency)
        leads = self._leads(cue, first, end)
        between = self.classes[max(first - 1, 0)] == "," == self.classes[end]  # السد، بحسب الوزارة، آمن
        alone = None if leads else self._sentence_before(first, end)
        return AccordingPhrase(cue, first, end, speaker, agency, leads, alone, self.aside_end(first), between)

    def _is_dropped(self, cue: Cue) -> bool:
        """Whether an according-to phrase has a pronoun or nothing for its source: بحسب قوله، وفق ما أعلنت."""
        return self.classes[cue.word] in "Aa" and any(
            at == cue.word or self.classes[at] in "FN" or "relay_nouns" in self.words[at].tags or self.lexicon.saying(self.words[at])
            for at in cue.absorbed
        )

    def _first(self, cue: Cue) -> int:
        """The first word of an according-to phrase: من in من وجهة نظر النقابة"""
        behind = self.lexicon.behind.get(self.words[cue.word].norm, ())
        first = cue.word
        while first and self.classes[first - 1] not in "n." and self.words[first - 1].norm in behind:
            first -= 1
        return first

    def _end(self, end: int, speaker: Range | None, agency: Range | None) -> int:
        """Where a phrase ends, with the mark, the occasion and the bracket that belong to its source."""
        if agency and agency[1] == end and self.marks.open_of.get(end) == agency[0] - 1:  # معلومات حصلت عليها «الغد»
            end += 1
        nobody = not (speaker or agency) and self.classes[end] == "p"  # وفقا لما ذكر في كتب التاريخ،
        if (nobody or self.roles.begins_occasion(end)) and (
            comma := self.classes.find(",", end, min(end + _OCCASION, self.sentence_end(end)))
        ) > 0:
            end = comma  # بحسب ما أكده الوزير في ندوة صحفية،
        if speaker and speaker[0] < end:
            end = max(end, speaker[1])
        if self.classes[end] == "(" and (close := self.classes.find(")", end, end + _IN_BRACKETS)) > 0:
            end = close + 1  # وحسب أرقام صدرت عن المكتب (سهلان)، بلغ
        return end

    def _leads(self, cue: Cue, first: int, end: int) -> bool:
        """Whether an according-to phrase stands before what it covers: وبحسب الشركة فإن، حسب ما ذكرت الصحيفة بأن"""
        if cue.absorbed and self.classes[end] == "C" and self.words[end].norm[0] not in self.lexicon.conjunctions:
            return True
        word = self.words[first]
        if word.norm[0] in self.lexicon.conjunctions and (word.norm[1:] in self.lexicon.according or word.clitic):
            return True
        apart = first > 0 and self.classes[first - 1] in ",;"
        return apart and any("continuation" in word.tags for word in self.words[end : end + 2])

    def _sentence_before(self, first: int, end: int) -> int | None:
        """The point before a phrase that is all of a sentence: السد آمن. وذلك وفقا للوزارة."""
        point = first - 1
        while point > 0 and self.words[point].norm in self.lexicon.resuming:
            point -= 1
        return point if self.classes[point : point + 1] == "." and _REST.match(self.classes, end) else None
