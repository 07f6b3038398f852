"""The cue that a finite verb is."""

from __future__ import annotations

import re

from ..complements import Complements
from ..cue import SOURCES, Cue
from ..lexicon import VerbForm
from . import reach
from .bare_clauses import BareClauses
from .homographs import Homographs
from .parentheticals import Parentheticals
from .relative_clauses import RelativeClauses
from .unsaid import Unsaid
from .unsigned import Unsigned
from .words import VerbWords

_MARKED_COLON = re.compile(":n*[q<]")
_NEAR_COLON = 10  # words, from a verb that mostly means something else to its colon or marks
_FINDER = 7  # words, from a verb of finding to the complementizer behind a name


class FiniteVerbs(VerbWords):
    """The finite verbs of one text."""

    def __init__(self, complements: Complements, homographs: Homographs) -> None:
        super().__init__(complements)
        self.homographs = homographs
        text = self.scan, self.marks, self.lexicon
        self.unsaid = Unsaid(*text)
        self.relative_clauses = RelativeClauses(*text)
        self.parentheticals = Parentheticals(*text)
        self.bare_clauses = BareClauses(complements)
        self.unsigned = Unsigned(*text, self.bare_clauses)

    def cue(self, index: int, form: VerbForm) -> Cue | None:
        """The cue that a word is as a verb of this form: by what it stands behind or within, by a clause right behind it or a complement
        ahead, or by the marks before it, and without any sign at last."""
        if self.homographs.is_no_verb(index, form) or self.relative_clauses.is_told(index, form):
            return None
        if self.unsaid.is_unsaid(index, form) or self._is_without_source(index, form):
            return None
        close = self.parentheticals.close(index, form)
        if close:
            return Cue(index, "verb", "between", close, form)
        clause = self.bare_clauses.start(index, form)
        if clause and not self._is_before_marks(index):
            return Cue(index, "verb", "clause", clause - 1, form)
        cue = self.complements.ahead(index, form, "verb", reach.of_finite(form))
        cue = cue or self.parentheticals.behind_marks(index, form) or self.unsigned.cue(index, form)
        return None if cue is None or self._is_no_cue(index, form, cue) else cue

    def _is_without_source(self, index: int, form: VerbForm) -> bool:
        """Whether nothing beside a verb shows the text that says something, جاء كذلك في البيان, or the people who find it."""
        if form.verb_class == "text":
            return not self.says_where(self.words[index + 1 + (self.classes[index + 1] == "T")])
        return form.verb_class == "finding" and not self._is_found(index, form)

    def _is_found(self, index: int, form: VerbForm) -> bool:
        """Whether a verb of finding has several people, a source around it or a name for its subject: وجد الباحثون، دراسات سابقة وجدت،
        لاحظ سالم الغافري."""
        found = form.number == "p" and self.classes[index + 1] == "C"
        if found or any(word.tags & SOURCES for word in self.words[max(0, index - 2) : index + 2]):
            return True
        if self.words[index + 1].norm in self.lexicon.quantifiers and self.words[index + 2].tags & SOURCES:
            return True  # لاحظ أحد الباحثين
        first = self.words[index + 1]
        named = first.part in "gnd" and not first.noun and not self.is_common(first)
        return named and self.could_be_name(index + 1, self.classes.find("C", index + 1, index + _FINDER))

    def _is_before_marks(self, index: int) -> bool:
        """Whether a colon with marks follows in the sentence, not behind the end of marks that the verb is in: وقال سيندي الغافري: «…»"""
        colon = _MARKED_COLON.search(self.classes, index, self.sentence_end(index))
        return colon is not None and all(self.marks.open_of.get(at, index) >= index for at in range(index, colon.start()))

    def _is_no_cue(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether what could be a verb's complement shows that it is none, or none that reports."""
        if form.verb_class == "rare" and cue.trigger != "clause" and cue.at - index > _NEAR_COLON:
            return True
        if not cue.absorbed and self.homographs.is_joined_noun(index, form):
            return True
        return self.relative_clauses.is_told_without_relative(index, form, cue)
