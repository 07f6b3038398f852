"""Where a clause begins right behind a verb and a short subject, with neither complementizer nor marks: قال سنعود."""

from __future__ import annotations

import re

from ..cue import SOURCES
from ..lexicon import VerbForm
from ..view import NAME_IN_MARKS, ends_sentence
from .words import VerbWords

_SUBJECT = 15  # words, from the verb to the clause behind its subject, at most
_SAID_BEHIND_COMMA = re.compile("[wvFKGoDR][^.,;:nQq<>(]{2,}(?:[.n]|,(?![N:q<]))")  # a clause of at least three words
_CLAUSE_BEHIND_COMMA = re.compile(",p?C")
_CLAUSE_AHEAD = re.compile("[^.,;:nq<(CF]{1,12}C")  # to the next complementizer
_SUBJECT_AHEAD = re.compile("[wTopa<q>]{2,12}C")  # a subject and where it speaks, to the complementizer
_TOLD_OF_IT = re.compile("G[^,.:nCF]{1,8},C")  # a negated clause between commas, before the complementizer
_PREPOSITIONS = frozenset({"prepositions", "joining_prepositions"})


class BareClauses(VerbWords):
    """The clauses of one text that nothing shows to be reported but the verb before them."""

    def start(self, index: int, form: VerbForm) -> int | None:
        """Where the clause begins that a verb reports."""
        if ("clause" in form.takes or form.lemma in self.lexicon.continuing) and self._is_behind_comma(index, form):
            return index + 2
        if self._is_at_once(index, form):
            return index + 1
        return self._behind_subject(index, form) if "clause" in form.takes else None

    def denies(self, at: int) -> bool:
        """Whether a negation with a noun and a pronoun tells of the indefinite noun before it what it has none of: نبرة لا غضب فيها"""
        before = self.words[at - 1]
        indefinite = "definite" not in before.tags and (before.noun or before.cls == "w") and before.part not in ("g", "n", "d")
        return indefinite and self.classes[at + 1 : at + 3] == "wo"

    def _is_behind_comma(self, index: int, form: VerbForm) -> bool:
        """Whether a comma right behind a verb that begins its sentence stands for the colon: وأضاف، شاركت فرق عدة في البحث, but not وأضاف،
        أعزه الله، أن"""
        if not form.clitic or self.classes[index + 1] != "," or self.classes[index - 1] not in "n.":
            return False
        clause = _SAID_BEHIND_COMMA.match(self.classes, index + 2)
        adverbial = self.classes[index + 3] == "p" and self.words[index + 2].norm.endswith(self.lexicon.endings["accusative"])  # ردا على
        if clause is None or adverbial:
            return False
        end = clause.end() - 1
        if any(self.classes[k] == "C" and not self._is_of_what_is_said(index + 2, k) for k in range(index + 3, end)):
            return False
        if self.classes[end] == ".":
            return ends_sentence(self.scan, end)
        return not _CLAUSE_BEHIND_COMMA.search(self.classes, end, self.sentence_end(end))

    def _is_of_what_is_said(self, start: int, complementizer: int) -> bool:
        """Whether what begins behind a comma has a complementizer for its own: وأضاف، نأمل أن نعود، وأضاف، السد من شأنه أن يحمي القرية"""
        verb = self.classes[start] == "v" or self.lexicon.is_first_person(self.words[start])
        return self.words[complementizer - 1].norm in self.lexicon.aims or (verb and not self.complements.begins_saying(complementizer))

    def _is_at_once(self, index: int, form: VerbForm) -> bool:
        """Whether what is said begins with what one of the speakers does, what will be or what has to be: وأوضح سوف نبني، وأوضح يجب على
        الجميع أن"""
        if not form.clitic or form.verb_class != "say" or "an" not in form.takes:
            return False
        first = self.words[index + 1]
        ours = first.cls == "w" and "first_person" in first.tags
        return ours or self.lexicon.is_future(first) or first.norm in self.lexicon.obliging

    # Behind the subject.

    def _behind_subject(self, index: int, form: VerbForm) -> int | None:
        at, limit = index + 1, min(index + 1 + _SUBJECT, self.count)
        while at < limit:
            cls = self.classes[at]
            if cls in "q<" and (medium := self._medium_end(at)):
                at = medium
            elif self.words[at].norm not in self.lexicon.demonstratives or not self._is_of_subject(index, at):
                if cls == "G" and self._is_told_of_subject(at):
                    return None
                if self._begins(index, at, form):
                    return at
                if not self._could_be_subject(index, at, form):
                    return None
            at += 1
        return None

    def _medium_end(self, at: int) -> int | None:
        """The mark that closes the name of a medium that is spoken to: قال سالم لـ«الغد» نحن على استعداد"""
        if self.words[at - 1].norm != self.lexicon.to:
            return None
        close = self.marks.close_of.get(at, at)
        return close if at < close <= at + NAME_IN_MARKS else None

    def _is_of_subject(self, index: int, at: int) -> bool:
        """Whether a demonstrative begins no clause: في هذا الصدد، إحدى هذه الرسائل، هذا الشهر، قال هذا المصدر إن، الذي قال هذا البيت"""
        before, after = self.words[at - 1], self.words[at + 1]
        if before.noun or before.prefix or before.tags & _PREPOSITIONS or before.norm in self.lexicon.quantifiers or after.cls == "T":
            return True
        if self.is_construct_plural(at - 1):
            return True
        source = after.tags & SOURCES or after.norm in self.lexicon.latter or self.classes[index - 1] == "R"
        return at == index + 1 and bool(source or _SUBJECT_AHEAD.match(self.classes, at))

    def _is_told_of_subject(self, at: int) -> bool:
        """Whether a negation only tells of whoever speaks or how: قال الجد بملامح حازمة لا خوف فيها، قالت مصادر لم تفصح عنها، قالت في
        معلومات لم تتأكد، إن"""
        if self.denies(at) or self.is_filled(at + 1) or self._is_unnamed(at):
            return True
        return _TOLD_OF_IT.match(self.classes, at) is not None

    def _is_unnamed(self, at: int) -> bool:
        """Whether a negated verb says of what is named before it that something of his is not told: مسؤول لم يكشف عن اسمه"""
        return self.withholds_name(at) and "C" in self.classes[at : self.sentence_end(at)]

    def _could_be_subject(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a word behind a verb may stand before what it reports: in its subject, or as the pronoun or comma by it."""
        cls = self.classes[at]
        if cls == ",":
            return self.classes[at + 1] in "wvK"
        if cls == "o":
            return at == index + 1 and form.form == "perfect" and "subordinators" not in self.words[at].tags
        return cls in "wTpP"

    # What a clause begins with.

    def _begins(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a clause begins at `at`."""
        cls, word = self.classes[at], self.words[at]
        if word.norm in self.lexicon.clause_starters or (at == index + 1 and cls == "v" and self._is_finite(at)):
            return True
        if cls in "wvK" and self.lexicon.is_future(word) and not self._is_foreign_name(at):
            return True
        return (at > index + 2 and self._begins_behind_comma(at)) or self._leads_to_another(index, at, form)

    def _is_finite(self, at: int) -> bool:
        """Whether what could be a verb is no name, by its prefix, or by its ending, with no complementizer right behind and none of saying
        in its sentence: وأضاف تعمل الأجهزة، قالت وصلت إلى البلدة, but not قالت فيرات أمس إن، تقول بات أن"""
        word = self.words[at]
        joined = word.clitic == self.lexicon.conjunctions[0]  # وأضاف وتضم البلدة
        if word.norm[joined] in self.lexicon.persons[:3]:
            return True
        perfect = word.text.endswith((*self.lexicon.endings["perfect"], self.lexicon.we["suffix"]))
        return perfect and not joined and self.classes[at + 1] != "C" and not self._is_said_behind(at)

    def _is_foreign_name(self, at: int) -> bool:
        """Whether what looks like a verb in the future begins a name that the verb's complementizer follows: سيرجو رومانو أن"""
        last = self.words[at + 1]
        return self.classes[at + 1 : at + 3] == "wC" and last.part == "n" and not (last.noun or last.tags or last.prefix)

    def _begins_behind_comma(self, at: int) -> bool:
        """Whether a clause begins behind the comma that the subject ends with, with an auxiliary, وأضاف التقرير، كانت المياه كافية, or with
        what the speaker does with others, وقال الغافري، نلتقي اليوم."""
        if self.classes[at - 1] != ",":
            return False
        cls, word = self.classes[at], self.words[at]
        auxiliary = cls == "K" and word.norm[0] not in self.lexicon.conjunctions
        return (auxiliary or (cls in "wv" and self.lexicon.is_first_person(word))) and not self._is_said_behind(at)

    def _is_said_behind(self, at: int) -> bool:
        """Whether the complementizer of saying stands behind `at` in its sentence."""
        return any(self.classes[k] == "C" and self.complements.begins_saying(k) for k in range(at, self.sentence_end(at)))

    def _leads_to_another(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a clause begins at `at` with what governs the one behind it, which is not that of saying."""
        if not (self._governs_at_once(at, form) if at == index + 1 else self._governs_behind_subject(at)):
            return False
        clause = _CLAUSE_AHEAD.match(self.classes, at)
        return clause is not None and not self.complements.begins_saying(clause.end() - 1)

    def _governs_at_once(self, at: int, form: VerbForm) -> bool:
        """Whether what can govern a clause stands right behind a verb: وقال أطمح إلى أن أرسم، وأضاف من حقنا أن نبني"""
        word, after = self.words[at], self.words[at + 1]
        judged = word.norm == self.lexicon.source_preposition and self.classes[at + 1 : at + 3] == "wC" and "min" not in form.takes
        return (judged and after.norm not in self.lexicon.own_part) or self.lexicon.is_my_verb(word) or self._is_our_verb(at)

    def _governs_behind_subject(self, at: int) -> bool:
        """Whether what can govern a clause stands behind the subject and is no relative clause: قال سالم الغافري من المستحيل أن، قال سالم،
        مدير السد، تدرك البلدية أن السكان …"""
        word, after = self.words[at], self.words[at + 1]
        if word.norm == self.lexicon.source_preposition:
            return self.classes[at + 2] == "C" and after.norm in self.lexicon.judgements
        if word.cls != "v" or word.norm[0] not in self.lexicon.persons[:2] or "definite" not in after.tags:
            return False
        before = self.words[at - 1 - (self.classes[at - 1] == ",")]
        return before.part in ("g", "d") or "definite" in before.tags

    def _is_our_verb(self, at: int) -> bool:
        """Whether what no list knows is a verb in the first person plural, in the imperfect: نعتقد"""
        word = self.words[at]
        return word.cls == "w" and word.norm.startswith(self.lexicon.we["prefix"]) and self.lexicon.is_first_person(word)
