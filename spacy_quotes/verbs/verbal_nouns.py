"""The cue that a verbal noun is: مع تأكيده أن، بالتأكيد على أن"""

from __future__ import annotations

from ..cue import Cue
from ..lexicon import VerbForm
from . import reach
from .words import VerbWords


class VerbalNouns(VerbWords):
    """The verbal nouns of one text."""

    def cue(self, index: int, form: VerbForm) -> Cue | None:
        if self._is_unreal(index) or self._is_considered(index, form) or self._is_certainly(index):
            return None
        if self.complements.says_at_once_behind(index, form):
            return Cue(index, "noun", "clause", index, form)
        return self.complements.ahead(index, form, "noun", reach.of_noun(self.words[index].norm, self.lexicon))

    def _is_unreal(self, index: int) -> bool:
        """Whether a noun only says what is worth or possible to say: من الجدير بالإشارة أن، ما أستطيع قوله إن"""
        if self.words[index - 1].norm in self.lexicon.unreal:
            return True
        what = self.words[index - 2].norm.removeprefix(self.lexicon.conjunctions[0]) == self.lexicon.what
        return what and self.classes[index - 1] in "vw"

    def _is_considered(self, index: int, form: VerbForm) -> bool:
        """Whether a noun says what somebody keeps in mind: يأخذ في اعتباره أن"""
        inside = self.words[index - 1].norm == self.lexicon.inside
        return inside and self.classes[index + 1] == "C" and form.lemma in self.lexicon.copular

    def _is_certainly(self, index: int) -> bool:
        """Whether a noun of stating begins its clause and says that it is certain: بالتأكيد أن السد آمن"""
        begins = self.classes[index + 1] == "C" and self.classes[index - 1] in "n.;q<"
        return begins and self.words[index].norm in self.lexicon.by_stating
