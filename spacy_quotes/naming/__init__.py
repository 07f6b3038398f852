"""What part of a mention is a person's name, which full name a part of one stands for, and whether a mention joins several persons.

`words` says what a word can be in a name; `inner_names`, `first_names` and `last_names`, what else than names it can go on with,
begin and end with; `runs` puts them together, `governors` says which are another's and `objects` where a deed begins behind them.
`proper_names`, `full_names` and `coordination` answer the three questions.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..frame import Range
from ..lexicon import Lexicon, Word
from ..scan import Scan
from .coordination import Coordination
from .full_names import FullNames
from .governors import Governors
from .objects import Objects
from .proper_names import ProperNames
from .runs import NameRuns
from .words import NameWords


class Naming:
    """The names within the mentions of one text.

    full_names: as `find_names` has them.
    """

    def __init__(self, scan: Scan[Word], full_names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        self._words = words = NameWords(scan, lexicon)
        governors, objects = Governors(words), Objects(words, full_names)
        runs = NameRuns(words, full_names, governors, objects)
        self._proper_names = ProperNames(words, full_names, runs, governors, objects)
        self._full_names = FullNames(words, full_names, objects)
        self._coordination = Coordination(words, runs)

    def proper_name(self, part: Range) -> Range:
        """The person's name in a mention; empty where there is none."""
        return self._proper_names.of(part)

    def are_several(self, part: Range) -> bool:
        """Whether a mention joins persons."""
        return self._coordination.joins_persons(part)

    def full_name(self, first: int, last: int) -> Range:
        """The full name that a surname stands for; as it is where there is none."""
        return self._full_names.of_surname(first, last)

    def of_given(self, at: int) -> Range | None:
        """The full name that a given name alone stands for."""
        return self._full_names.of_given(at)

    def with_ancestors(self, name: Range) -> Range:
        """A name with whose son its bearer is, as it stands where he is named most fully."""
        return self._full_names.with_ancestors(name)

    def bearer_of(self, part: Range) -> Range | None:
        """The full name that ends elsewhere in these words, which stand alone."""
        return self._full_names.bearer_of(part)

    def meant(self, part: Range) -> Range | None:
        """The full name that ends elsewhere in these words, of whom the verb or the honorific before them shows to be meant."""
        return self._full_names.meant(part)

    def is_joined(self, at: int) -> bool:
        """Whether a conjunction is joined to what is nothing but a given name."""
        return self._words.is_joined_given(at)

    def parts(self, first: int, last: int) -> tuple[str, ...]:
        """The parts of a name, normalized, by which it is compared with others."""
        return self._words.name_parts(first, last)
