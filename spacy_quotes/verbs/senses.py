"""What a verb that may report means instead: by what stands beside it, or with what would be its complement."""

from __future__ import annotations

import re

from ..cue import SPEAKING, Cue
from ..lexicon import VerbForm
from ..lexicon.words import DEFINITE, PERSONS
from .words import VerbWords

_MORE_THAN_SUBJECT = re.compile("[vp(FA]")
_NEAR = 12  # words, from a verb of considering to the complementizer of what is considered
_PROOF = 16  # words, from a document to the verb that says what it proves
_OBJECT = 7  # words, from a verb to the end of its object, or to what its subject is one of


class Senses(VerbWords):
    """The senses of the verbs of one text."""

    def says_nothing(self, index: int, form: VerbForm) -> bool:
        """Whether the words right beside a verb show that nothing is said by it, whatever follows."""
        after, lexicon = self.words[index + 1].norm, self.lexicon
        if after in lexicon.attention or (form.lemma in lexicon.anonymous and after in lexicon.anonymity):
            return True  # لفت نظري أن، طالبا عدم الكشف عن اسمه
        if form.form == "imperfect" and self._has_impersonal_sense(index, form):
            return True
        return self.words[index].norm in lexicon.with_it and self._is_part_of(index, form)

    def is_other(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb has another sense than that of saying with this complement."""
        if self._is_copular(index, form, cue) or self._closes(index, form, cue) or self._is_due(index, form, cue):
            return True
        if cue.trigger == "clause":
            return self._is_resolved(form, cue) or self._is_proved_by_deeds(index, form, cue)
        if cue.trigger == "colon" and self._is_foremost(index, cue):
            return True
        if cue.trigger in ("marks", "phrase") and self._has_predicate_in_marks(index, form, cue):
            return True
        return self._is_text(index, form) or self._means_otherwise(index, form)

    # By what stands beside the verb.

    def _has_impersonal_sense(self, index: int, form: VerbForm) -> bool:
        if form.lemma in self.lexicon.appearing and self._appears(index):
            return True
        return form.lemma in self.lexicon.requiring and self._is_required(index, form)

    def _appears(self, index: int) -> bool:
        """Whether a verb of showing says to whom something appears, or when, with nobody before it who shows it: يظهر للناظر أن، ويظهر
        الآن أن"""
        when = self.classes[index + 1] == "T" and self.classes[index - 1] not in "wo"
        return when or self._is_for_whom(index + 1)

    def _is_for_whom(self, at: int) -> bool:
        """Whether the word at `at` says to whom something appears: يظهر لنا، يظهر للناظر"""
        word, to = self.words[at], self.lexicon.to
        return word.norm.startswith(self.lexicon.to_the) or to in (word.prefix, word.clitic) or (word.cls == "o" and word.norm[0] == to)

    def _is_required(self, index: int, form: VerbForm) -> bool:
        """Whether a verb of requiring says what something needs, by whoever asks for it: ويشترط لدخول السوق أن، يشترط في المتقدم أن"""
        after = self.words[index + 1]
        needed = after.norm == self.lexicon.inside or self.lexicon.to in (after.prefix, after.clitic)
        return needed and form.gender == "m" and form.number == "s" and self.classes[index - 1] not in "wo"

    def _is_part_of(self, index: int, form: VerbForm) -> bool:
        """Whether what could be a verb rather says to whom the thing before it belongs: مصنع جديد تابع لشركة المياه"""
        before, after = self.words[index - 1], self.words[index + 1]
        thing = before.cls == "w" and "definite" not in before.tags and before.part not in ("g", "p")
        return thing and not form.clitic and after.norm[0] == self.lexicon.to and after.cls == "w"

    # With its complement.

    def _closes(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb of closing or going on has for its object what is no speech: تختتم فعالياتها غدا, but not ختم كلمته: «…»"""
        if cue.absorbed or not (form.lemma in self.lexicon.closing or self._pursues(index, form, cue)):
            return False
        for word in self.words[index + 1 : index + _OBJECT]:
            if word.cls in ",:CFq<":
                break
            own = self.lexicon.owned(word)
            if own is not None and word.norm not in self.lexicon.fillers and word.norm not in self.lexicon.missives and not word.tags:
                return own.isdisjoint(("events", "documents"))
        return False

    def _pursues(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb of going on has for its object what is somebody's, and a comma stands before marks: تابع دراسته، «…»"""
        apart = form.lemma in self.lexicon.continuing and cue.trigger == "marks" and "," in self.classes[index : cue.at]
        return apart and self.lexicon.owned(self.words[index + 1]) is not None

    def _is_due(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb says by itself what something comes from: يرجع الأمر إلى أن, but not يرجع الخبراء ذلك إلى أن"""
        if form.lemma not in self.lexicon.due or form.number == "p":
            return False
        before, after = self.words[index - 1], self.words[index + 1]
        who = before if after.norm in self.lexicon.demonstratives else after  # الخبير يرجع ذلك إلى أن
        return cue.at - index <= 2 or not (who.tags & SPEAKING or who.part in "gnd")

    def _is_resolved(self, form: VerbForm, cue: Cue) -> bool:
        """Whether what is agreed or insisted upon is rather to be done: اتفق الجانبان على أن يفتح السد, but not على أن السد آمن"""
        if form.lemma not in self.lexicon.resolving or self.classes[cue.at] != "C":
            return False
        if self.words[cue.at].negates:
            return True
        before, deed = self.words[cue.at - 1], self.words[cue.at + 1]
        if before.noun and cue.at - 1 > cue.word:  # اتفقا على أهمية أن
            return False
        pronoun = self.words[cue.at].norm.endswith(self.lexicon.endings["pronoun"])
        verbal = deed.cls in "vFK" or not (deed.tags or deed.noun or deed.media_start)
        return verbal and not pronoun and deed.norm[0] in self.lexicon.persons[: 2 if deed.cls in "vFK" else 1]

    def _is_proved_by_deeds(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether somebody proves what he is, or does something to prove it, rather than says it: أثبت الفريق أنه قوي، ليثبت أن, but not
        أثبتت الدراسة أنها، أثبت الباحثون أنه"""
        if form.lemma not in self.lexicon.proving:
            return False
        own = self.words[cue.at].norm.endswith(self.lexicon.endings["pronoun"])
        several = "groups" in self.words[index + 1].tags and form.number == "s"
        if form.clitic != self.lexicon.purpose and (not own or several):
            return False
        start = max(self.sentence_start(index), index - _PROOF)
        return all("documents" not in word.tags for word in self.words[start : index + 3])

    def _is_text(self, index: int, form: VerbForm) -> bool:
        """Whether what could be a verb is rather a noun, which no document is the text of: نص الحلقة الرابعة: …, but not نص البيان: «…»"""
        if form.lemma not in self.lexicon.giving_text or "documents" not in self.words[index].tags:
            return False
        return "documents" not in self.words[index + 1].tags or self.words[index + 2].norm == self.lexicon.along

    def _is_foremost(self, index: int, cue: Cue) -> bool:
        """Whether what could be a verb is rather the elative that heads a list: أبرز المحاور: …"""
        after = self.words[index + 1]
        thing = after.tags <= DEFINITE and not self.lexicon.could_be_surname(after)
        return self.words[index].norm in self.lexicon.foremost and cue.at == index + 2 and thing

    def _means_otherwise(self, index: int, form: VerbForm) -> bool:
        """Whether a verb has another sense with the preposition behind it: أفاد من التجربة، نفيهم إلى بلدة, but not أفاد من جهته"""
        other = self.lexicon.otherwise.get(form.lemma)
        at = index + 1 + (self.classes[index + 1] == "o")
        return other is not None and self.words[at].norm == other and self.words[at + 1].norm not in self.lexicon.own_part

    # What something is or is called.

    def _has_predicate_in_marks(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether what stands in marks is said of somebody: what he is sentenced for, called, or is."""
        return self._convicts(form, cue) or self._is_called(form) or self._tells_of_whom(index, form, cue)

    def _convicts(self, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb of condemning has a court for its subject, and what the sentence is for stands in marks: أدانت المحكمة المتهم"""
        return form.lemma in self.lexicon.convicting and any(
            self.lexicon.bare(word) in self.lexicon.courts for word in self.words[max(cue.word - 2, 0) : cue.word + 3]
        )

    def _is_called(self, form: VerbForm) -> bool:
        """Whether a verb of naming without an object says what its subject is called: تلقب البلدة بـ«أم السدود»"""
        return form.lemma in self.lexicon.naming and form.form == "imperfect" and not form.suffixed

    def _tells_of_whom(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb with its complement in a relative clause says who has the predicate in marks: من يدعون إلى السد، «مخطئون»"""
        if self.classes[index - 1] != "R":
            return False
        comma = self.classes.rfind(",", index, cue.at)
        return comma > 0 and self.complements.has_complement(index, comma, form)

    def _is_copular(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb of considering rather says what something is: يعتبر من أهم، الذي يعتبر الرجل الثاني"""
        if form.lemma not in self.lexicon.copular:
            return False
        if self.words[index + 1].norm == self.lexicon.source_preposition:
            return True
        if form.form != "imperfect":
            return False
        if cue.trigger == "clause":
            return self._has_predicate(index, cue.at)
        relative = self.classes[index - 1] == "R" and cue.at > index + 1
        return not form.suffixed and (relative or self._is_one_of(index, cue.at))

    def _has_predicate(self, index: int, at: int) -> bool:
        """Whether a predicate or more stands between a verb of considering and the complementizer at `at`: تعتبر فرصة جيدة …, but not
        ويعتبر الجامعي والباحث في التاريخ سالم الغافري أن"""
        if at > index + 1 and self._is_attribute(index):
            return True
        subject = self.words[index + 1 : index + 2 + bool(self.words[index + 2].clitic)]
        if any(word.tags & PERSONS for word in subject):
            return False
        return at - index > _NEAR or _MORE_THAN_SUBJECT.search(self.classes, index + 1, at - 1) is not None

    def _is_attribute(self, index: int) -> bool:
        """Whether a verb with an indefinite predicate says what the indefinite noun before it is: قمة تعتبر حاسمة للمنطقة"""
        before, after = self.words[index - 1], self.words[index + 1]
        known = before.noun and "definite" not in before.tags and self.classes[index - 2] != "F"
        return index > 1 and known and after.cls == "w" and not (after.tags or after.clitic or after.media_start)

    def _is_one_of(self, index: int, limit: int) -> bool:
        """Whether a verb of considering counts its subject among others: يعتبر سالم من أبرز الرسامين، يعتبر السد أحد أقدم السدود، تعتبر
        شركة «سهلان» أول شركة في البلدة"""
        for word in self.words[index + 1 : min(limit, index + 1 + _OBJECT)]:
            if word.norm == self.lexicon.source_preposition or word.norm in self.lexicon.one_of or word.norm in self.lexicon.foremost:
                return True
            if word.cls not in "wq<>":
                break
        return False
