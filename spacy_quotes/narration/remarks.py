"""Where the narrator remarks on what is said: explains it, links it to what stands before, or tells what is not said."""

from __future__ import annotations

from ..cue import Cue
from .words import NarrationWords, agrees


class Remarks(NarrationWords):
    """The narrator's remarks in one text."""

    def narrates(self, at: int) -> bool:
        """Whether the narrator's own words begin here."""
        if at >= self.count:
            return True
        tags = self.words[at].tags
        if ("narrator" in tags and "definite" not in tags) or self.is_aside(at):  # مستندا, but not المستندة إلى
            return True
        return f"{self.words[at].norm} {self.words[at + 1].norm}" in self.lexicon.narrator_phrases

    def is_aside(self, at: int) -> bool:
        """Whether the narrator explains the words before: في إشارة إلى الاتفاق، وذلك خلال زيارته, but not في مؤشر السوق."""
        at += self.words[at].norm == self.lexicon.source_preposition and self.words[at + 1].norm in self.lexicon.without  # من دون ذكر
        if f"{self.words[at].norm} {self.words[at + 1].norm}" not in self.lexicon.asides:
            return False
        after = self.words[at + 2]
        bound = self.words[at].norm == self.lexicon.inside or self.words[at].norm in self.lexicon.resuming
        return not bound or "definite" not in after.tags or bool(after.clitic)

    def only_links(self, start: int, end: int) -> bool:
        """Whether a phrase at the head of a sentence only links it to what stands before: إلى ذلك، من جهة أخرى، but not في المدينة،"""
        linking = (self.lexicon.demonstratives, self.lexicon.own_part, self.lexicon.linking)
        return self.narrates(start) or any(word.norm in words for word in self.words[start:end] for words in linking)

    # What the speaker does not say.

    def falls_silent(self, at: int) -> bool:
        """Whether a contrast says what the speaker did not say: لكنه لم يوضح ما إذا …، لكنه رفض التعليق"""
        silent = self.behind_pronoun(at)
        if silent is None:
            return False
        if self.classes[silent] == "G":
            return self._is_silence(silent + 1) or self.says(silent + 1)
        refuses = self.words[silent].norm in self.lexicon.refusing
        return refuses and any(word.norm in self.lexicon.silence for word in self.words[silent + 1 : silent + 3])

    def withholds(self, at: int, cue: Cue) -> bool:
        """Whether the narrator tells here what the speaker did not say: دون أن يحدد موعدا، من دون أن تذكر اسمه"""
        at += self.words[at].norm == self.lexicon.source_preposition
        if self.words[at].norm not in self.lexicon.without or self.classes[at + 1] != "C" or cue.form is None:
            return False
        word = self.words[at + 2]
        other = self.is_somebody(at + 3) and self.words[at + 3].norm not in self.lexicon.quantifiers
        if word.norm[0] != self.lexicon.persons[cue.form.gender == "f"] or other:
            return False  # دون أن يعلن الوزير, but not دون أن يحدد عدد السكان
        return any(verb.verb_class == "say" and agrees(verb, cue) for verb in word.verbs) or self._is_silence(at + 2)

    def is_negated(self, at: int) -> bool:
        """Whether what somebody did not say begins with its negation: ولم يذكر"""
        return self.words[at].norm in self.lexicon.not_said and bool(self.words[at + 1].verbs)

    def _is_silence(self, at: int) -> bool:
        """Whether a verb, negated, says that something is not told: لم يحدد، لم يعط"""
        return any(f"{negation} {self.words[at].norm}" in self.lexicon.narrator_phrases for negation in self.lexicon.not_said)
