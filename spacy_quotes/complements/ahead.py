"""A verb's search for its complement, from sign to sign."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..cue import Cue
from ..lexicon import Lexicon, VerbForm, Word
from ..marks import Marks
from ..scan import Scan
from ..view import ends_sentence
from .brackets import Brackets
from .clauses import Clauses
from .colons import Colons
from .finite_forms import FiniteForms
from .marked import Marked
from .nominal_forms import NominalForms
from .search import Search, Step
from .words import ComplementWords

_SIGN = re.compile("[n.;:,Cq<>(FPNRJAQv]")
_FORMULA = re.compile("[wvFpNP]{1,4}C")  # to its complementizer


class Complements(ComplementWords):
    """The complements of the verbs of one text."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon) -> None:
        super().__init__(scan, marks, lexicon)
        text = scan, marks, lexicon
        clauses, marked, finite, nominal = Clauses(*text), Marked(*text), FiniteForms(*text), NominalForms(*text)
        self._colons = Colons(*text)
        self._steps: dict[str, Callable[[Search, int], Step]] = {
            "n": self._at_paragraph_end,
            ".": self._at_point,
            ";": self._at_semicolon,
            ",": self._at_comma,
            ":": self._colons.at_colon,
            "C": clauses.at_complementizer,
            "Q": clauses.at_question,
            "q": marked.at_mark,
            "<": marked.at_mark,
            ">": marked.at_mark,
            "(": Brackets(*text).at_bracket,
            "F": finite.at_verb,
            "v": finite.at_other_verb,
            "R": finite.at_relative,
            "J": self._at_conjunction,
            "P": nominal.at_participle,
            "N": nominal.at_noun,
            "A": self._at_according,
        }

    def ahead(self, index: int, form: VerbForm, sort: str, reach: int) -> Cue | None:
        """The cue that a form is by the first complement of its own within so many words behind it."""
        if sort == "noun" and index + 1 in self.marks.open_of:
            return None  # the last word within marks
        aside = self.aside_around(index) if index and self.classes[index - 1] != "-" else None
        search = Search(index, sort, form, min(index + 1 + reach, self.count, aside or self.count))
        if form.verb_class == "issued":
            return self._colons.announced(search)
        position = index + 1
        while position < search.limit:
            sign = _SIGN.search(self.classes, position, search.limit)
            if not sign:
                return None
            step = self._steps[sign.group()](search, sign.start())
            if step is None or isinstance(step, Cue):
                return step
            position = step
        return None

    def _at_paragraph_end(self, search: Search, at: int) -> Step:
        return None

    def _at_point(self, search: Search, at: int) -> Step:
        return None if ends_sentence(self.scan, at) else at + 1

    def _at_semicolon(self, search: Search, at: int) -> Step:
        return at + 1 if search.strong and self.classes[at + 1] != "J" else None

    def _at_comma(self, search: Search, at: int) -> Step:
        """A comma ends the search of what hardly is a verb, as nothing that a verb stands behind is before it."""
        index = search.index
        if self._begins_formula(at + 1):
            return None
        if self.words[at + 1].norm in self.lexicon.circumstance and self.words[at + 2].norm == self.lexicon.what:
            close = self.classes.find(",", at + 1, search.limit)  # …، وهو ما رفضه الوزير قائلا إن, but not وهو ما علمناه أمس، إن
            return close if close > 0 and self.classes[close + 1] in "C:" else None
        return None if index and self.classes[index] == "f" and self.classes[index - 1] not in "n.,aD" else at + 1

    def _begins_formula(self, at: int) -> bool:
        """Whether a formula of the narrator's begins at `at`, with a clause of its own: …، يشار إلى أن، ومن الجدير بالذكر أن"""
        formula = any(word.norm in self.lexicon.formulas for word in self.words[at : at + 2])
        return formula and _FORMULA.match(self.classes, at) is not None

    def _at_conjunction(self, search: Search, at: int) -> Step:
        search.relative = False  # إذ، حيث: the relative clause is over
        return at + 1

    def _at_according(self, search: Search, at: int) -> Step:
        search.absorbed.append(at)
        return at + 1
