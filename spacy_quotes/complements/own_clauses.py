"""Whether a verb can have a complementizer behind it for its own, by what stands between and by what the verb takes."""

from __future__ import annotations

import re

from ..cue import SPEAKING
from ..lexicon import VerbForm, Word
from .words import ComplementWords

GOVERNED = re.compile("[wTo]*[pa]")  # a subject and the preposition of what a verb governs
_MARKS = re.compile("[q<>()]")
_NEAR, _NEAR_OFFICE = 9, 13  # words, from a verb that mostly means something else, or from an office behind it, to the clause
_CONDITION = 6  # words from what opens a condition to the complementizer of its verb
_NO_NAMES = frozenset({"no_names"})


class OwnClauses(ComplementWords):
    """The clauses of the verbs of one text. Its questions have the verb's index and form, and the complementizer at `at`."""

    def is_own(self, index: int, at: int, form: VerbForm, preposition: str | None) -> bool:
        """Whether a complementizer can be the verb's. preposition: its, before it or joined to it, as `takes` names it."""
        if self._is_if(index, at, form) or self._is_of_word_before(index, at, form) or self._is_unlikely(index, at, form):
            return False
        before = self.words[at - 1]
        if preposition == "ala" and "ala" not in form.takes and self._is_on_terms(index, at, form):
            return False
        if before.norm == self.lexicon.inside and (form.lemma in self.lexicon.continuing or "fi" in form.takes):
            return "fi" in form.takes  # أمل في أن, but not تابع جهوده في أن
        if preposition:
            return not self._has_governed(index, at, form) and self._takes(index, at, form, preposition)
        if "subordinators" in before.tags and at - 1 > index:
            return False
        return "an" in form.takes or form.verb_class in ("say", "relay", "text") or self._is_lent(at, "an")

    def is_told(self, index: int) -> bool:
        """Whether what a verb says is told before it: صرح بذلك المدير الذي أوضح أن, but not وقال بهذا الخصوص إن"""
        norm, who = self.words[index + 1].norm, self.words[index + 2]
        return norm[0] == self.lexicon.by and norm[1:] in self.lexicon.demonstratives and bool(who.tags & SPEAKING or who.part in "gnd")

    def _takes(self, index: int, at: int, form: VerbForm, preposition: str) -> bool:
        """Whether the verb takes a clause with a preposition, be it loosely or by a verbal noun."""
        told = self.words[index + 1].norm.removeprefix(self.lexicon.by) in self.lexicon.demonstratives  # صرح بذلك المدير … على أن
        loose = form.verb_class == "say" and preposition != "li" and not told
        return preposition in form.takes or loose or self._is_lent(at, preposition)

    def _is_lent(self, at: int, preposition: str) -> bool:
        """Whether a verbal noun of saying takes the complementizer: جدد التأكيد على أن، ذهب إلى القول إن"""
        noun = self.words[at - 1 - (self.lexicon.preposition_of(self.words[at - 1]) is not None)]
        return any(preposition in form.takes for form in self.lexicon.verbal_nouns.get(noun.norm, ()))

    def _is_if(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether what could be a complementizer rather is a conjunction before a finite verb: هدد بنشر الصور إن عاد"""
        if not self.begins_saying(at) or self.words[at].norm in self.lexicon.with_pronoun:
            return False
        if form.lemma in self.lexicon.say_again:
            return False
        if self.lexicon.conjunctions[0] + self.words[at + 1].norm in self.lexicon.not_said:
            return True  # هدد بالمغادرة إن لم
        finite = self.classes[at + 1] in "vF" and self.words[at + 1].norm[0] not in self.lexicon.persons[:2]
        return finite and self._governs(index, at, form)

    # Whether it is that of the word before it.

    def _is_of_word_before(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether the word right before the complementizer, or the one before that, wants it for itself."""
        before, second = self.words[at - 1], self.words[at - 2]
        if before.norm in self.lexicon.copulas or before.text in self.lexicon.alternatives or before.cls == "J":
            return True
        if ("subordinators" in before.tags and "prepositions" not in before.tags) or before.norm in self.lexicon.aims:
            return True  # من أجل أن، من شأنه أن
        if before.norm.removeprefix(self.lexicon.conjunctions[0]) in self.lexicon.governing_clauses:
            return True  # انتقد من يحاول أن
        if second.norm in self.lexicon.unreal:  # خصوصا إذا علمنا أن
            return True
        if second.norm.removeprefix(self.lexicon.conjunctions[0]) == self.lexicon.source_preposition and (
            before.norm in self.lexicon.judgements or self._predicates(at - 3)
        ):
            return True  # خطة من المتوقع أن
        if before.cls == "v" and "," in self.classes[index:at] and form.lemma not in self.lexicon.say_again:
            return True  # استغرب القرار، فهو يعني أن
        return self._is_of_condition(index, at) or self._is_especially(at) or self._is_of_purpose(before)

    def _predicates(self, at: int) -> bool:
        """Whether the word at `at` needs a predicate: الذي، كان، أصبح"""
        return self.classes[at] in "RK" or self.words[at].norm in self.lexicon.predicating

    def _is_of_condition(self, index: int, at: int) -> bool:
        """Whether the complementizer belongs to the verb of a condition: إذا أراد الفريق أن يفوز"""
        for k in range(at - 1, max(index, at - _CONDITION), -1):
            if self.words[k].norm in self.lexicon.conditions:
                return at - k > 1
            if self.classes[k] not in "wov":
                break
        return False

    def _is_especially(self, at: int) -> bool:
        """Whether the complementizer begins a reason: السد مهم خاصة أنه قديم, but not قالت مصادر خاصة أنه"""
        before, first = self.words[at - 1], self.words[at - 2]
        if before.norm not in self.lexicon.especially:
            return False
        return before.tags <= _NO_NAMES or first.cls == "," or "definite" in first.tags

    def _is_of_purpose(self, word: Word) -> bool:
        """Whether a verbal noun says to what end something is done, so that the clause behind it is its own: طالب بالتحقيق لإثبات أن"""
        if word.prefix != self.lexicon.to or self.lexicon.medium([word.norm[1:]], marked=True):
            return False
        return word.text[1] == self.lexicon.lower_hamza or self.lexicon.is_derived(word.norm[1:])

    # Whether the verb hardly reports something here.

    def _is_unlikely(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a verb that does not always report something has another sense before the complementizer."""
        if form.verb_class == "rare" and (self._is_far(index, at) or self._is_opinion(self.words[at - 1])):
            return True
        if form.verb_class == "weak" and self.words[at - 1].norm in self.lexicon.among:
            return True  # أقر المجلس إجراءات من بينها أن
        return form.lemma in self.lexicon.growing and self._grows(index, at)

    def _is_far(self, index: int, at: int) -> bool:
        """Whether the complementizer is too far from a verb that mostly means something else."""
        near = _NEAR if self.words[index + 1].part != "t" else _NEAR_OFFICE
        return self.classes[index + 1] == "(" or len(_MARKS.sub("", self.classes[index + 1 : at])) >= near

    def _is_opinion(self, word: Word) -> bool:
        """Whether a verbal noun is one of thinking: يدفع إلى الاعتقاد بأن"""
        norm = word.norm.replace(self.lexicon.to_the, self.lexicon.article, 1)
        return any(form.verb_class == "weak" for form in self.lexicon.verbal_nouns.get(norm, ()))

    def _grows(self, index: int, at: int) -> bool:
        """Whether a verb says what grew rather than what was added: زاد الأمر سوءا أن، زاد من حدته أن"""
        if self.words[index + 1].norm in self.lexicon.growth:
            return True
        return any(word.cls == "w" and word.text.endswith(self.lexicon.endings["tanwin"]) for word in self.words[index + 1 : at])

    # Whether what the verb governs stands before it.

    def _is_on_terms(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a complementizer with «على», which the verb does not take, says what something is held to be, أشار إلى السد على أنه
        خطر, or, behind a comma or with a verb behind «كما», on what terms something is announced: أعلنت عن سباق، على أن ينطلق غدا"""
        held = self.words[at].norm.endswith(self.lexicon.endings["pronoun"]) and self.classes[at + 1] not in "q<"
        if held and self.has_complement(index, at - 1, form):
            return True
        if self.classes[at - 2] != "," and self.classes[index - 1 : index] != "a":
            return False
        return self.classes[at + 1] in "vFK" and self.words[at + 1].norm[0] in self.lexicon.persons[:2]

    def _has_governed(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether what a verb's own preposition governs stands at once behind it and its subject, so that the complementizer, with a
        preposition that nothing joins, belongs to a noun in it: حثت اللجنة على الإسراع والعمل على أن"""
        governed = GOVERNED.match(self.classes, index + 1, at - 1)
        own = self.lexicon.preposition_of(self.words[governed.end() - 1]) if governed else None
        if not governed or own not in form.takes - {"an_"} or self._is_second(at):
            return False  # أعرب عن أمله بأن
        thing, before = governed.end(), self.words[at - 2]
        if at - thing <= 2:
            return False  # أشار إلى ثقته بأن
        joined = before.norm[0] == self.lexicon.conjunctions[0] and before.norm[1:].removeprefix(self.lexicon.article) in self.lexicon.nouns
        return joined or self.lexicon.is_matter(self.words[thing], self.words[thing + 1])

    def _is_second(self, at: int) -> bool:
        """Whether a conjunction joins the complementizer, or the preposition before it: وأن، وعلى أن"""
        before = self.words[at - 1]
        return self.is_coordinated(at) or (before.cls in "pa" and before.clitic in self.lexicon.conjunctions)
