"""What stood behind a person's name by chance and was taken for the end of it."""

from __future__ import annotations

from ..lexicon import Lexicon
from .entity import Entity

_NAMES = frozenset({"given_names", "name_parts"})
_OF_NAMES = frozenset({"letters", "verb", "no_names"})  # what a surname may be besides


class ChanceSurnames:
    """Words that are no surnames, though they stood behind a name."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def cut(self, person: Entity, names: tuple[str, ...]) -> None:
        """Take off a person's name what stood behind it by chance, as whoever is so named is now called by what is before it: خاطب مورتي
        الشعب. وقال مورتي, but not قال سالم حرب. وأضاف سالم"""
        end = next((end for end in range(len(names), len(person.full)) if self._ends(person.full, end, names)), 0)
        if end:
            surplus = len(person.full) - end
            person.full, person.name = person.full[:end], person.name.rsplit(maxsplit=surplus)[0]

    def _ends(self, full: tuple[str, ...], end: int, names: tuple[str, ...]) -> bool:
        """Whether a name ends with these parts before `end`, and no surname follows."""
        given = end == 1 and "given_names" in self.lexicon.tags.get(full[0], ())
        return not given and full[end - len(names) : end] == names and all(map(self._is_no_surname, full[end:]))

    def _is_no_surname(self, word: str) -> bool:
        """Whether a word that stood behind a name is in some list, but for those of names, or has something joined before the article."""
        if word.endswith(self.lexicon.endings["relational"]):
            return False
        bare = word.removeprefix(self.lexicon.article)
        listed = self.lexicon.tags.get(bare, frozenset())
        if not _NAMES.isdisjoint(listed):
            return False
        thing = bare != word and bare in self.lexicon.nouns
        return bool(listed - _OF_NAMES) or thing or word.startswith(self.lexicon.by_the)
