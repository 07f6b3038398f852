"""What the modules for single forms of verbs begin with."""

from __future__ import annotations

from ..complements import Complements
from ..lookalikes import Lookalikes


class VerbWords(Lookalikes):
    """The words of one text as verbs, with what is reported behind them."""

    def __init__(self, complements: Complements) -> None:
        super().__init__(complements.scan, complements.marks, complements.lexicon)
        self.complements = complements
