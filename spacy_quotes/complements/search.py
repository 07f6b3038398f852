"""The search of one verb for its complement, as the modules that know one sort of sign share it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..cue import Cue
from ..lexicon import VerbForm


@dataclass(slots=True)
class Search:
    """How far a verb's search for its complement has come.

    index, sort, form: the verb, as a `Cue` has them. limit: the first word that is not looked at. absorbed: words met that only repeat
    the verb. relative: whether a relative clause whose verb has not been met is open. relative_said: the verb of the last one.
    relative_takes: what the verbs of relative clauses take that still want a complement of their own. crossed: whether another verb was
    met, which a complementizer without a preposition rather belongs to.
    """

    index: int
    sort: str
    form: VerbForm
    limit: int
    absorbed: list[int] = field(default_factory=list)
    relative: bool = False
    relative_said: int = -1
    relative_takes: list[frozenset[str]] = field(default_factory=list)
    crossed: bool = False

    @property
    def strong(self) -> bool:
        """Whether the verb always reports something."""
        return self.form.verb_class in ("say", "relay")

    @property
    def direct(self) -> bool:
        """Whether the verb may have direct speech."""
        return "direct" in self.form.takes

    def found(self, trigger: str, at: int) -> Cue:
        """The cue that the verb is by the complement met."""
        return Cue(self.index, self.sort, trigger, at, self.form, self.absorbed)


Step = Cue | int | None  # what a word met makes of a search: its result, where it goes on, or that there is none
