"""Whether brackets behind a verb have what it reports in them, as marks would."""

from __future__ import annotations

import re

from ..lexicon import VerbForm
from .search import Search, Step
from .words import NAME_WORDS, ComplementWords

_LONGEST_ASIDE = 30  # words in brackets that are passed over
_LONGEST = 60  # words in brackets that are somebody's
_VERB = re.compile("[GKv]")
_SIGN = re.compile("[C:q<(]")
_GOES_ON_TO_SAY = re.compile("[^n.,;]{,8},?p?[C:q<]")


class Brackets(ComplementWords):
    """The brackets of one text."""

    def at_bracket(self, search: Search, at: int) -> Step:
        """What an opening bracket makes of a search."""
        if search.direct:
            if self.words[at - 1].norm in self.lexicon.invocations:
                return search.found("colon", at - 1)  # قال تعالى (…)
            if self._is_spoken(search.index, at, search.form):
                return search.found("colon", at)
        close = self.classes.find(")", at, at + _LONGEST_ASIDE)
        return close + 1 if close > 0 else at + 1

    def _is_spoken(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether brackets are used as marks: a sentence is in them and nothing that is said behind them, قال سالم (لن نتراجع)."""
        close = self.classes.find(")", at, at + _LONGEST)
        if close <= at + NAME_WORDS or form.verb_class not in ("say", "text"):
            return False
        comma = self.classes.find(",", index, at)  # وأضاف الوزير، قبل مغادرته إلى سهلان (…)
        if self.has_complement(index, comma if comma > 0 else at, form):
            return False  # أعلنت الشركة عن وظائف لخريجي (معهد المياه أو مثله)
        told = _VERB.search(self.classes, at, close) is not None
        named = self.words[at + 1].part in "gt" or any(word.norm[0].isdigit() for word in self.words[at + 1 : close])  # (شاعر، 449هـ)
        if at == index + 1 and (told or not named):
            return not _GOES_ON_TO_SAY.match(self.classes, close + 1)
        if self.classes[close + 1] in "wp" and self.words[close + 1].norm[0] != self.lexicon.conjunctions[0]:
            return False  # كشف سالم (وصل أمس) مدير السد عن الخطة
        return told and self.classes[at + 1] not in "RF" and not _SIGN.search(self.classes, close + 1, self.sentence_end(close + 1))
