"""Whether nobody says what a finite verb tells: it is negated, only possible or to be done, or has no subject that could speak."""

from __future__ import annotations

import re

from ..cue import SPEAKING
from ..lexicon import VerbForm
from ..view import View

_CLAUSE_HEAD = re.compile("([.nCJ])(w[wTopa,()q<>]*)$")  # a subject, from where a clause begins to its verb
_SUBJECT = 16  # words, from where a clause begins to its verb
_AS_IF = 6  # words, from what says as if to the verb
_COMPLEMENTIZER = re.compile("p?C")
_DENIED = 7  # words, from a verb of denying to its complementizer


class Unsaid(View):
    """The verbs of one text that nobody is the subject of."""

    def is_unsaid(self, index: int, form: VerbForm) -> bool:
        """Whether a verb is negated, لم يقل، or only possible, قد يقول، or none that a subject of its own has."""
        if self._is_governed(index, form) or self._is_unreal(index) or self._is_shown(index, form):
            return True
        if form.form == "perfect":
            return self._is_negated(index, form) or self._is_behind_complementizer(index, form) or self._is_clear(index, form)
        before = self.words[index - 1]
        if before.text in self.lexicon.asking_not:  # ألا ترى أن
            return True
        if before.norm in self.lexicon.subjunctive:
            return self.words[index - 2].norm not in self.lexicon.narrating  # قبل أن يوضح: he did
        if before.cls == "D" or (self._is_negated(index, form) and not self._is_admitted(index, form)):
            return True
        return self._is_impersonal(index, form) or self._is_rumoured(index, form)

    # Behind a preposition.

    def _is_governed(self, index: int, form: VerbForm) -> bool:
        """Whether a preposition stands before a verb, which is rather a noun."""
        before = self.words[index - 1]
        if "true_prepositions" not in before.tags or before.cls == "F" or form.clitic:
            return False
        return not (self._points_back(index - 1) or self._is_whoever(index - 1, form))

    def _points_back(self, at: int) -> bool:
        """Whether the word is a demonstrative behind a preposition, which a verb may follow: إلى ذلك أعلن، في ضوء ذلك أعلن، ولذلك أعلن …"""
        word = self.words[at]
        if word.clitic and word.stem in self.lexicon.demonstratives:
            return True
        return word.norm in self.lexicon.demonstratives and any(cls in "pa" for cls in self.classes[max(0, at - 2) : at])

    def _is_whoever(self, at: int, form: VerbForm) -> bool:
        """Whether the preposition before a verb that no noun looks like is rather a relative: صدق من قال، هناك من يرى أن, but not من قال
        إن السد آمن؟, which denies it"""
        if self.words[at].norm != self.lexicon.source_preposition or at == 0 or self.classes[at - 1] in "n.,:;q<(":
            return False
        exist = form.form == "imperfect" and self.words[at - 1].norm in self.lexicon.existence
        return exist or (form.form == "perfect" and form.lemma in self.lexicon.say_again)

    def _is_shown(self, index: int, form: VerbForm) -> bool:
        """Whether what has just been told shows something: وهذا يؤكد أن، ويشير ذلك إلى أن, but not إلى ذلك أكد، هذا وأكد"""
        if self.words[index + 1].norm in self.lexicon.things_shown and _COMPLEMENTIZER.match(self.classes, index + 2):
            return form.lemma in self.lexicon.witnessing - self.lexicon.transitive  # but ويفسر ذلك بأن
        before = self.words[index - 1].norm
        joined = before.startswith(self.lexicon.conjunctions)
        points = before[joined:] in self.lexicon.pointing and (joined or self.classes[index - 2] in "n.,;JC")
        return points and index > 0 and not form.clitic and form.lemma not in self.lexicon.say_again

    # Unreal or negated.

    def _is_unreal(self, index: int) -> bool:
        """Whether a condition, a call or a question stands before a verb."""
        lexicon = self.lexicon
        before = self.words[index - 1 - (self.words[index - 1].norm in lexicon.being)].norm  # إذا كنت تظن
        return before in lexicon.unreal or before in lexicon.vocative or before in lexicon.what_or_who or self._is_as_if(index)

    def _is_as_if(self, index: int) -> bool:
        """Whether a clause says as if whom somebody said it: وكأن السد يقول لنا إن"""
        for at in range(index - 1, max(-1, index - 1 - _AS_IF), -1):
            if self.words[at].text in self.lexicon.as_if:
                return True
            if self.classes[at] != "w":
                break
        return False

    def _is_negated(self, index: int, form: VerbForm) -> bool:
        """Whether a negation stands before a verb, and not the relative that looks like one: ما قال, but not لما يصفه، ما قاله، لما قالت
        الوزارة إنها السفينة"""
        before = self.words[index - 1]
        if before.cls not in "Gw" or before.norm not in self.lexicon.what_forms:  # مما يؤكد أن
            return before.cls == "G"
        if form.form == "perfect" and form.verb_class == "describe":
            return True
        of_what = form.lemma in self.lexicon.say_again and "C" in self.classes[index + 1 : index + 4]
        return not (form.suffixed or of_what)

    def _is_admitted(self, index: int, form: VerbForm) -> bool:
        """Whether what somebody does not deny stands behind a negated verb: لم يستبعد أن, but not هذا لا ينفي أن"""
        if self.words[index - 2].norm.removeprefix(self.lexicon.conjunctions[0]) in self.lexicon.demonstratives:
            return False
        return form.lemma in self.lexicon.denying and "C" in self.classes[index : index + _DENIED]

    def _is_behind_complementizer(self, index: int, form: VerbForm) -> bool:
        """Whether a complementizer that a noun follows, or a condition, stands before what could be a verb: إن طالب الصيدلة، إن قلت"""
        before = self.words[index - 1]
        bare = before.cls == "C" and before.text in self.lexicon.noun_complementizers
        return bare and form.number == "s" and form.gender != "f" and not form.suffixed

    # Without a subject.

    def _is_clear(self, index: int, form: VerbForm) -> bool:
        """Whether a verb of making clear without its sign of doubling says of itself that something became clear: ووضح أن السد آمن"""
        return form.lemma in self.lexicon.clearing and form.gender == "m" and self.classes[index + 1] == "C" and not form.suffixed

    def _is_impersonal(self, index: int, form: VerbForm) -> bool:
        """Whether a verb with a clause for its subject has nobody before it who speaks: يتوقع أن، but not وهو يتوقع أن، أما التقرير فيشير
        إلى أن"""
        if form.lemma not in self.lexicon.impersonal or form.gender != "m" or form.number != "s":
            return False
        if form.clitic and (form.lemma in self.lexicon.showing or form.clitic == self.lexicon.conjunctions[1]):
            return False
        if not _COMPLEMENTIZER.match(self.classes, index + 1) or self.words[index - 1].norm in self.lexicon.circumstance:
            return False
        return not self._has_subject(index, form)

    def _is_rumoured(self, index: int, form: VerbForm) -> bool:
        """Whether what could be the imperfect of a verb at the head of a clause is rather one that nobody is the subject of: وتردد أن"""
        rumour = any(other.verb_class == "passive" and other.lemma != form.lemma for other in self.words[index].verbs)
        return rumour and form.verb_class != "passive" and self.classes[index + 1] in "CT" and self.classes[index - 1] not in "wo"

    def _has_subject(self, index: int, form: VerbForm) -> bool:
        """Whether a clause begins before the verb with who does it: أن المبعوث يعتقد أن، لكن الخبير سالم الغافري يشير إلى أن"""
        before = self.classes[max(0, index - _SUBJECT) : index]
        subject = _CLAUSE_HEAD.search(before if index > _SUBJECT else "n" + before)
        if not subject:
            return False
        start = index - len(subject.group(2))
        first, second = self.words[start : start + 2]
        foreign = first.part == "n" == second.part and not (first.tags or second.tags or first.noun or second.noun)
        if not (foreign or first.tags & SPEAKING):
            return False
        if subject.group(1) == "C":
            return True
        definite = foreign or first.part == "g" or any("definite" in word.tags for word in (first, second))
        aside = self.classes[index - 1] != "," or "," in self.classes[start : index - 1]  # سالم، خبير المياه، يعتقد
        expected = self.classes[index + 1 : index + 3] == "Cv"  # الرئيس يتوقع أن يصل غدا
        return definite and aside and not expected and not form.clitic
