"""The lists that each word stands in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..scan import normalize
from .words import DEFINITE, NOTHING

_AS_LISTED = frozenset({"countries_and_capitals", "times"})  # where a word with the article is another one than without
_NO_ARTICLE = frozenset(
    {
        "verb",
        "prepositions",
        "true_prepositions",
        "joining_prepositions",
        "narrow_prepositions",
        "subordinators",
        "conjunctions",
        "negations",
    }
)  # lists of words that cannot have the article: القدم is no form of قدّم, العند is not عند


class TagTable:
    """The tags of each word, normalized and without the article, and the gender and number of those that the lists give one."""

    def __init__(self, article: str, hamza: frozenset[str]) -> None:
        self.tags: dict[str, frozenset[str]] = {}
        self.features: dict[str, tuple[str, str]] = {}
        self._article, self._hamza = article, hamza

    def add(self, tag: str, entries: Iterable[Any]) -> None:
        """Add the words of a list, each alone or as a record with its form, gender and number."""
        for entry in entries:
            form = entry if isinstance(entry, str) else entry["form"]
            key = normalize(form)
            if " " in key:
                continue
            if tag not in _AS_LISTED and len(key) > 4 and form[0] not in self._hamza:  # ألماني has no article
                key = key.removeprefix(self._article)
            self.tags[key] = self.tags.get(key, NOTHING) | {tag}
            if not isinstance(entry, str):
                gender, number = features = entry.get("gender", ""), entry.get("number", "s")[:1]
                if self.features.setdefault(key, features) == (gender, "d") and number == "p":
                    self.features[key] = features  # مواطنين are rather many than two

    def with_article(self) -> dict[frozenset[str], frozenset[str]]:
        """What the article makes of the tags of a word that can have it."""
        return {tags: tags - _NO_ARTICLE | DEFINITE for tags in set(self.tags.values()) if not tags <= _NO_ARTICLE}
