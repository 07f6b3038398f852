"""What the stages begin with that look at noun phrases."""

from __future__ import annotations

from ..view import View
from .subjects import Subjects


class PhraseView(View):
    """The words of one text, with its noun phrases."""

    def __init__(self, phrases: Subjects) -> None:
        super().__init__(phrases.scan, phrases.marks, phrases.lexicon)
        self.phrases = phrases
