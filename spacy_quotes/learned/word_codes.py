"""Codes: small numbers that stand for what holds of a word, a length or a text, of which the model has tables."""

from __future__ import annotations

import zlib
from typing import NamedTuple

from ..lexicon import Word

_MOST_WORDS = 200_000  # that are remembered
_SHORT = 5  # up to which counts are exact
_AFFIX = 3  # letters


class WordCodes(NamedTuple):
    """What the language data knows of a word, and how it is written."""

    cls: int
    norm: int
    start: int
    end: int
    tags: int
    verb: int
    verb_class: int
    stem: int


class Codes(dict[str, WordCodes]):
    """The codes of each distinct word."""

    def of(self, word: Word) -> WordCodes:
        known = self.get(word.text)
        if known is None:
            if len(self) > _MOST_WORDS:
                self.clear()
            known = self[word.text] = _codes(word)
        return known


def _codes(word: Word) -> WordCodes:
    norm = word.norm
    verb = word.verbs[0] if word.verbs else None
    bare = norm[len(word.clitic) :] if word.clitic and norm.startswith(word.clitic) else norm
    return WordCodes(
        cls=ord(word.cls),
        norm=hashed(norm),
        start=hashed(bare[:_AFFIX]),
        end=hashed(bare[-_AFFIX:]),
        tags=hashed(" ".join(sorted(word.tags))),
        verb=hashed(f"{verb.lemma} {verb.form}" if verb else ""),
        verb_class=hashed(f"{verb.verb_class} {verb.form} {verb.clitic}" if verb else word.clitic),
        stem=hashed(word.stem or bare),
    )


def hashed(text: str) -> int:
    return zlib.crc32(text.encode("utf-8")) & 0xFFFFFFF


def bucket(number: int) -> int:
    """A count or distance on a scale that grows coarser: exact to 5, then by doubling steps."""
    if number <= _SHORT:
        return max(number, 0)
    return 4 + (number - 2).bit_length() * 2 + (1 if (number - 2) & (1 << ((number - 2).bit_length() - 2)) else 0)
