"""What several modules ask of the words of a mention."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import Lexicon, Word

DESCRIBING = frozenset(
    {"titles", "title_adjectives", "honorifics", "bodies", "documents", "groups", "nationalities", "media", "countries_and_capitals"}
)


def is_one_of(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a mention says of whom somebody is one: إحدى الصحف، أحد المفكرين"""
    return words[0].norm in lexicon.one_of and len(words) > 1
