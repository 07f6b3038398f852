"""Verbs whose sentence has no sign of what they report, which is a clause, or the rest of the sentence behind the subject."""

from __future__ import annotations

import re

from ..cue import SPEAKING, Cue
from ..lexicon import Lexicon, VerbForm, Word
from ..marks import Marks
from ..scan import Scan
from ..view import View
from .bare_clauses import BareClauses

_CLAUSE = re.compile("[wq<>]{1,10}v")  # a subject and the verb of a clause
_SUBJECT_AND_VERB = re.compile("w{1,6}([vF]|K)")
_FINITE = re.compile("(?<!R)[vK]")
_SIGN = re.compile("[:CQq<]")
_NAMED = frozenset({"titles", "honorifics", "given_names", "groups", "bodies"})


class Unsigned(View):
    """The verbs of one text that report without a sign."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon, bare_clauses: BareClauses) -> None:
        super().__init__(scan, marks, lexicon)
        self.bare_clauses = bare_clauses

    def cue(self, index: int, form: VerbForm) -> Cue | None:
        """The cue that a verb without a sign is: وأضافت نريد حلا سريعا، يقول سالم الغافري تشهد البلدة …"""
        if form.clitic == self.lexicon.purpose:
            return None  # ليقول السكان رأيهم
        subject, first = index + 1, self.words[index + 1]
        clausal = "clause" in form.takes
        if clausal and first.cls in "wvK" and self.lexicon.is_first_person(first):
            return Cue(index, "verb", "clause", index, form)
        adds = clausal and form.clitic and form.lemma in self.lexicon.continuing and self._has_clause(subject)
        if not (adds or form.lemma in self.lexicon.say_again):
            return None
        if not adds and first.tags & _NAMED and (clause := _CLAUSE.match(self.classes, subject)):
            return Cue(index, "verb", "clause", clause.end() - 2, form)
        return Cue(index, "verb", "rest", index, form) if self._says_the_rest(index, form) else None

    def _has_clause(self, at: int) -> bool:
        """Whether a subject at `at` and then a finite verb stand behind a verb that adds to what was said: وأضاف المدير تعمل الأجهزة, but
        not وأضافت الشركة خدمة تتيح الدفع"""
        clause = _SUBJECT_AND_VERB.match(self.classes, at)
        if clause is None or not (self.words[at].tags & SPEAKING or self.words[at].part in "gd"):
            return False
        verb = clause.start(1)
        if any(word.part not in "gdn" and "definite" not in word.tags for word in self.words[at + 1 : verb]):
            return False
        return clause.group(1) == "K" or self.words[verb].norm[0] in self.lexicon.persons[:3]

    def _says_the_rest(self, index: int, form: VerbForm) -> bool:
        """Whether a verb that always reports something begins a sentence without any sign of what: قال سالم الغافري السد آمن."""
        if form.suffixed or (index and self.classes[index - 1] not in ("n.,w" if form.clitic else ".,")):
            return False
        if not self._could_be_subject(index + 1, form):
            return False
        end = self.sentence_end(index)
        rest = self.classes[index + 1 : end]
        abbreviated = self.classes[end + 1 : end + 2] == "w" and self.scan.starts[end + 1] == self.scan.ends[end]
        if abbreviated or _SIGN.search(rest) or ("G" in rest and self.bare_clauses.denies(self.classes.find("G", index))):
            return False
        return bool(self.words[index + 1].tags & SPEAKING or _FINITE.search(rest))

    def _could_be_subject(self, at: int, form: VerbForm) -> bool:
        """Whether the word behind a verb is none of what it says itself: قال هذا البيت، قال قصيدة"""
        word = self.words[at]
        if word.cls not in "wop" or word.norm in self.lexicon.fillers or word.norm in self.lexicon.demonstratives:
            return False
        poem = "documents" in word.tags and "definite" not in word.tags and form.lemma in self.lexicon.say_again
        return not (poem or self.lexicon.is_possessed(word.norm, word.text))
