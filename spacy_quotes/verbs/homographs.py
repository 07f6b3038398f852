"""What is written like a finite verb that reports and is another part of speech: a preposition, a noun, an adjective."""

from __future__ import annotations

import re

from ..lexicon import VerbForm
from ..view import View

_COMPLEMENT = re.compile("[C:n.;]")
_SECOND = 16  # words, from «بين» to the second that it joins
_TWO = 16  # words, from two to the verb that says what they do


class Homographs(View):
    """The words of one text that are written like verbs."""

    def is_other_word(self, index: int) -> bool:
        """Whether a word is no verb by what stands before it."""
        return self._is_emphatic(index) or self._is_predicate(index)

    def is_no_verb(self, index: int, form: VerbForm) -> bool:
        """Whether a word is none of this finite form."""
        if form.form == "perfect" and (self.is_counted(index) or not form.clitic) and self._is_noun(index, form):
            return True  # be it with what looks like a conjunction: 200 فرد
        return self.classes[index] == "f" and self._is_preposition(index, form)

    def _is_noun(self, index: int, form: VerbForm) -> bool:
        """Whether what could be a perfect is rather a noun, as what is judged to be so stands behind its predicate: من الصعب توقع"""
        judged = self.words[index - 2].norm == self.lexicon.source_preposition and self.words[index - 1].norm in self.lexicon.judgements
        return (
            (judged and form.gender == "m" and form.number == "s") or self.is_governed_noun(index) or self._is_dual_adjective(index, form)
        )

    def is_joined_noun(self, index: int, form: VerbForm) -> bool:
        """Whether what could be a verb is rather joined to a noun, with a thing behind it: وثيقة تخرج وكشف درجات"""
        if form.form != "perfect" or not form.clitic or self.classes[index - 1] not in "wv":
            return False
        after = self.words[index + 1]
        thing = after.noun and not after.tags and after.norm not in self.lexicon.quantifiers and self.classes[index + 2] != "C"
        return thing and self.words[index].norm[1:] in self.lexicon.nouns

    def _is_emphatic(self, index: int) -> bool:
        """Whether what could be a verb rather says that all of what stands before it is meant: للعالم أجمع أن، not الجميع أجمع على أن"""
        if self.words[index].norm not in self.lexicon.emphatic:
            return False
        before, after = self.words[index - 1], self.words[index + 1]
        definite = "definite" in before.tags or before.norm.startswith(self.lexicon.to_the)
        return definite and self.lexicon.preposition_of(after) is None

    def _is_predicate(self, index: int) -> bool:
        """Whether what could be a verb in the masculine says what things are that a pronoun takes up: فهي كتب قديمة"""
        before = self.words[index - 1]
        if before.norm.removeprefix(before.clitic) != self.lexicon.she:
            return False
        return all(form.form == "perfect" and form.gender == "m" for form in self.words[index].verbs)

    def _is_dual_adjective(self, index: int, form: VerbForm) -> bool:
        """Whether no two stand before what could be a verb in the dual, which follows its subject: حذرا is rather an adjective."""
        return form.number == "d" and (self.is_predicated(index) or not self._has_two_before(index))

    def _has_two_before(self, index: int) -> bool:
        """Whether two can be the subject of a verb in the dual."""
        before = self.words[max(0, index - _TWO) : index]
        return any(word.norm.endswith(self.lexicon.endings["dual"]) or word.norm[0] in self.lexicon.conjunctions[:1] for word in before)

    def _is_preposition(self, index: int, form: VerbForm) -> bool:
        """Whether what could be a verb is rather a preposition: بين السد والبلدة, and behind another, بينه وبين سالم."""
        if self.words[index].norm.removeprefix(form.clitic) in self.lexicon.between and self._joins_two(index):
            return True
        clause = self.classes[index + 1] == "C"
        if self.words[index + 1].norm in self.lexicon.with_pronoun or (clause and self.classes[index - 1] == "R"):
            return False  # وعن السد بين أنه، الغافري الذي بين أن
        if not form.clitic:
            return index > 0 and self.classes[index - 1] not in ",JaD"
        if clause and self.classes[index - 1] in "n.,;":
            return False
        between, first = self.lexicon.between, self.sentence_start(index)
        return self.words[index].norm[1:] in between and any(
            word.norm in between or word.norm[1:] in between for word in self.words[first:index]
        )

    def _joins_two(self, index: int) -> bool:
        """Whether what stands behind «بين» shows it to be the preposition: بين الحين والآخر، بين من يرى، وبين السد وبين البلدة"""
        after = self.words[index + 1]
        if after.norm in self.lexicon.intervals or after.cls in "RG":
            return True
        if after.norm == self.lexicon.source_preposition:
            return self.words[index + 2].norm not in self.lexicon.own_part
        end = _COMPLEMENT.search(self.classes, index + 1, index + _SECOND)
        return any(
            word.norm[:1] in self.lexicon.conjunctions and word.norm[1:] in self.lexicon.between
            for word in self.words[index + 1 : end.start() if end else index + _SECOND]
        )
