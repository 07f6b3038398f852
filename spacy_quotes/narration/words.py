"""What several modules ask of the words with which the narrator may go on."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from ..cue import SOURCES, Cue
from ..lexicon import Lexicon, VerbForm, Word
from ..marks import Marks
from ..scan import Scan
from ..view import View

REACH_OF_LEAD = 8  # words from a phrase that leads a sentence to its verb
_OTHERS = frozenset({"titles", "honorifics", "groups", "documents", "media"})
_PART_END = re.compile("[n.,;]")


class NarrationWords(View):
    """The words of one text, with all its cues by the index of their word: where one begins, what another one reports ends."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon, cue_at: Mapping[int, Cue]) -> None:
        super().__init__(scan, marks, lexicon)
        self.cue_at = cue_at

    def is_person(self, at: int) -> bool:
        """Whether somebody is named at `at` by an office or a name."""
        word = self.words[at]
        return word.part in ("g", "t") or self.lexicon.could_be_surname(word)

    def is_somebody(self, at: int) -> bool:
        """Whether a person or another source is named at `at`."""
        return self.is_person(at) or bool(self.words[at].tags & SOURCES)

    def are_others(self, at: int) -> bool:
        """Whether people are named at `at` who were not before: مسؤولون، خبراء"""
        tags = self.words[at].tags
        return "definite" not in tags and not tags.isdisjoint(_OTHERS)

    def is_form(self, at: int, form: str, classes: Collection[str]) -> bool:
        """Whether a word can be such a form of a verb of one of these classes."""
        return any(verb.form == form and verb.verb_class in classes for verb in self.words[at].verbs)

    def says(self, at: int) -> bool:
        """Whether a word can be a verb of saying, in any form."""
        return any(verb.verb_class == "say" for verb in self.words[at].verbs)

    def part_end(self, at: int, limit: int, sign: re.Pattern[str] = _PART_END) -> int:
        """Where the part of a sentence that `at` is in ends, if before the limit."""
        end = sign.search(self.classes, at, limit)
        return end.start() if end else min(self.count, limit)

    def behind_pronoun(self, at: int) -> int | None:
        """The word behind a contrast with the pronoun of its subject: لكنه لم يوضح، إلا أنه قال"""
        behind = at + 1 + (self.classes[at + 1] == "C")
        return behind if self.words[behind - 1].norm in self.lexicon.with_pronoun else None


def agrees(verb: VerbForm, cue: Cue) -> bool:
    """Whether a verb can have the subject of the one that reports."""
    return cue.form is None or (verb.gender, verb.number) == (cue.form.gender, cue.form.number)


def has_own_words(cue: Cue) -> bool:
    """Whether somebody's own words follow a cue."""
    return cue.trigger in ("colon", "marks")
