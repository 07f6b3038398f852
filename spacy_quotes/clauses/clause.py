"""The look for the end of one reported clause, as the modules that know one sort of sign share it."""

from __future__ import annotations

from dataclasses import dataclass

from ..cue import Cue
from ..narration import Narration
from ..view import View


@dataclass(slots=True)
class Clause:
    """A reported clause as far as it is known.

    start: its first word. stop: the first word that is not looked at. position: the next one that is. own: whether it is somebody's own
    words. main: whether a complementizer stands before it and its cue is the verb of a main clause. unclosed: whether a mark stands
    before it that nothing closes.
    """

    start: int
    cue: Cue
    stop: int
    position: int
    own: bool
    main: bool
    unclosed: bool


class ClauseView(View):
    """The reported clauses of one text, with its narrator's words."""

    def __init__(self, narration: Narration) -> None:
        super().__init__(narration.scan, narration.marks, narration.lexicon)
        self.narration, self.cue_at = narration, narration.cue_at
