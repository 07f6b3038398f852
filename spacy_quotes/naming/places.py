"""Where in a text each word stands."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from ..lexicon import Word

_MOST = 20  # places of one word that are looked at
_NORM = attrgetter("norm")


class Places:
    """Where each word, normalized, stands in a text; only numbers are kept for each, as a list for each word costs more."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._last: dict[str, int] = {}
        self._before: list[int] = []
        for at, norm in enumerate(map(_NORM, words)):
            self._before.append(self._last.get(norm, -1))
            self._last[norm] = at

    def __contains__(self, norm: str) -> bool:
        return norm in self._last

    def of(self, norm: str) -> list[int]:
        """The last places of a word, in order."""
        places: list[int] = []
        at = self._last.get(norm, -1)
        while at >= 0 and len(places) < _MOST:
            places.append(at)
            at = self._before[at]
        places.reverse()
        return places

    def is_single(self, norm: str) -> bool:
        return self._before[self._last[norm]] < 0
