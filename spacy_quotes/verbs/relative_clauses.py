"""Whether a verb tells of what stands before it, in a relative clause, rather than reports."""

from __future__ import annotations

from ..cue import Cue
from ..lexicon import VerbForm
from ..lookalikes import Lookalikes

_SUBJECT = 7  # words, from the relative to the complementizer of a verb with its subject


class RelativeClauses(Lookalikes):
    """The relative clauses of one text."""

    def is_told(self, index: int, form: VerbForm) -> bool:
        """Whether a verb behind a relative tells of what the clause is about, but for those that always report, الذي قال عنه الأمير: «…»"""
        if self.classes[index - 1] != "R" or form.suffixed or form.lemma in self.lexicon.say_again:
            return False
        return self.is_filled(index) or self._is_taken_up(index) or self._is_thought_of(index, form)

    def _is_taken_up(self, index: int) -> bool:
        """Whether the complement of a verb in a relative clause is what the clause is about, and its subject stands between: الوثيقة التي
        اطلعت الصحيفة عليها أن"""
        end = self.classes.find("C", index, index + _SUBJECT)
        return end > index + 2 and self.words[end - 1].norm in self.lexicon.resumptive and self.is_filled(end - 2)

    def _is_thought_of(self, index: int, form: VerbForm) -> bool:
        """Whether several people are what one thinks of rather than whoever thinks: المديرون الذين يرى أنهم قدامى, but not السكان الذين
        وصفهم بأنهم أبطال"""
        return form.number == "s" and not self.words[index - 1].gender and self.classes[index + 1] == "C"

    def is_told_without_relative(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb with a marked phrase tells of the indefinite noun before it: مسيرات دعا إليها الحزب"""
        if cue.trigger != "phrase" or form.clitic or form.lemma in self.lexicon.say_again or not self.is_filled(index):
            return False
        before = self.words[index - 1]
        return before.cls == "w" and not before.tags and (before.noun or before.part == "-")
