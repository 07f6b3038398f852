"""The media of the language data by each of their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from ..scan import normalize


class Medium(NamedTuple):
    """A medium of the language data: its English name, its slug, what it is and its country, as far as these are known."""

    name: str
    id: str
    type: str
    country: str


Media = dict[str, Medium]
"""Media by their names, each as `media_key` has it."""
AmbiguousMedia = dict[str, tuple[Medium, ...]]
"""The media that each name can mean which is also a common word or several media's."""


def media_key(name: str) -> str:
    """A medium's name as it is looked up: its normalized words, without points, hyphens and marks, one blank between."""
    return " ".join("".join(char if char.isalnum() else " " for char in normalize(name)).split())


def media_by_name(entries: Iterable[Mapping[str, Any]]) -> tuple[Media, AmbiguousMedia]:
    """The media by what can only be their names, and by names that are also common words or several media's."""
    plain: Media = {}
    ambiguous: defaultdict[str, tuple[Medium, ...]] = defaultdict(tuple)
    for entry in entries:
        medium = Medium(entry["name"], entry["id"], entry.get("type", ""), entry.get("country", ""))
        for name in entry.get("names", []):
            plain.setdefault(media_key(name), medium)
        for name in entry.get("ambiguous", []):
            ambiguous[media_key(name)] += (medium,)
    return plain, dict(ambiguous)


def with_article(media: Media, article: str, is_word: Callable[[str], bool]) -> Media:
    """The media and those of several words once more with the article, if the first is none of the language: النيويورك تايمز"""
    names = {}
    for name, medium in media.items():
        first, _, rest = name.partition(" ")
        if rest and not (name.startswith(article) or is_word(first)):
            names[article + name] = medium
    return names | media
