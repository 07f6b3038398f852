"""Which forms of verbs report: finite verbs, participles and verbal nouns, with what they report ahead, around or behind them.

`homographs` are other words of the same form, and `senses` what a verb can mean instead of saying. `finite`, `participles` and
`verbal_nouns` find the cue that a form is, ahead within its `reach`. A finite verb may be `unsaid`, or in one of the
`relative_clauses` that tell of somebody; it is one of the `parentheticals`, governs one of the `bare_clauses`, or is `unsigned`.
"""

from __future__ import annotations

import re

from ..complements import Complements
from ..cue import Cue
from ..lexicon import Lexicon, VerbForm, Word
from ..lookalikes import Lookalikes
from ..marks import Marks
from ..scan import Scan
from . import reach
from .finite import FiniteVerbs
from .homographs import Homographs
from .participles import Participles
from .senses import Senses
from .verbal_nouns import VerbalNouns

_PREDICATE = re.compile("[GKFv]")  # what a clause says of what it is about


class Verbs(Lookalikes):
    """The verbs of one text that report."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon) -> None:
        super().__init__(scan, marks, lexicon)
        self.complements = complements = Complements(scan, marks, lexicon)
        self.homographs = Homographs(scan, marks, lexicon)
        self.senses = Senses(complements)
        self.finite = FiniteVerbs(complements, self.homographs)
        self.participles = Participles(complements)
        self.verbal_nouns = VerbalNouns(complements)

    def cue(self, index: int) -> Cue | None:
        """The cue that the word is by the reading of it whose complement is nearest."""
        best: Cue | None = None
        for form in () if self._is_no_verb(index) else self.words[index].verbs:
            if self.senses.says_nothing(index, form):
                continue
            cue = self._of_form(index, form)
            if cue and (best is None or cue.at < best.at) and not self.senses.is_other(index, form, cue):
                best = cue
        return best

    def of_what(self, index: int) -> Cue | None:
        """The cue that a verb of saying is whose object «ما» before it is, with what that was behind it: ما قاله الوزير إن السد آمن"""
        word = self.words[index]
        if self.words[index - 1].norm not in self.lexicon.what_forms or not word.norm.endswith(self.lexicon.endings["pronoun"][0]):
            return None
        form = next((form for form in self.lexicon.saying(word) if form.verb_class == "say"), None)
        cue = self.complements.ahead(index, form, "verb", reach.OF_WHAT) if form else None
        told = cue is not None and cue.trigger in ("clause", "colon") and not _PREDICATE.search(self.classes, index, cue.at)
        return cue if told else None

    def _is_no_verb(self, index: int) -> bool:
        """Whether no reading of the word as a verb is right."""
        if index and (self.marks.close_of.get(index - 1) == index + 1 or self.is_named(index)):
            return True  # a name: «تداول»، أبو طالب
        if self.is_refused(index) or self.homographs.is_other_word(index) or self.classes[index + 1] == ")":
            return True
        return (self.classes[index] == "F" and self.is_byline(index)) or self.is_received(index)

    def _of_form(self, index: int, form: VerbForm) -> Cue | None:
        """The cue that the word is by one reading."""
        if form.form == "participle":
            return self.participles.cue(index, form)
        return self.verbal_nouns.cue(index, form) if form.form == "noun" else self.finite.cue(index, form)
