"""How the words of spans and of names are compared: spellings folded, without complementizers, articles and proclitics (words.json)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import srsly

_TABLE: dict[str, Any] = srsly.read_json(Path(__file__).with_name("words.json"))
_MARKS = "\u064b-\u0652\u0670"
WORD = re.compile(rf"[^\W_]+(?:[{_MARKS}\u0640]*[^\W_]+)*[{_MARKS}]*")
_UNWRITTEN = re.compile(rf"[{_MARKS}\u0640]")
_FOLDED = str.maketrans(_TABLE["folded"])
_COMPLEMENTIZERS = frozenset(_TABLE["complementizers"])
_PROCLITICS: list[str] = _TABLE["proclitics"]
_ARTICLE: str = _TABLE["article"]
FOUND = 0.5

Words = frozenset[Any]
"""A span: the indices of its words; of its characters as ("char", index) where it has no word (a colon)."""


def _fold(word: str) -> str:
    return _UNWRITTEN.sub("", unicodedata.normalize("NFKC", word)).translate(_FOLDED)


def is_complementizer(word: str) -> bool:
    return _fold(word) in _COMPLEMENTIZERS


def overlap(one: Words, other: Words) -> float:
    """Words in both over words in either, 0 to 1; 0 when one of them is empty."""
    return len(one & other) / len(one | other) if one and other else 0.0


def name_words(name: str | None) -> frozenset[str]:
    return frozenset(form for match in WORD.finditer(name or "") for form in _bare_forms(_fold(match.group())))


def _bare_forms(word: str) -> Iterator[str]:
    """A name's word without its article, and without its proclitics where it may have some."""
    clitic = next((clitic for clitic in _PROCLITICS if word.startswith(clitic) and len(word) - len(clitic) >= 3), None)
    if clitic:
        yield word[len(clitic) :]
    yield word[len(_ARTICLE) :] if word.startswith(_ARTICLE) and len(word) > 4 else word


def _fit(guess: frozenset[str], names: Iterable[frozenset[str]]) -> float:
    """How well a name fits those of an entity: words in both over words in either; a part or an extension of a name 0.5 or more."""
    fits = [max(overlap(guess, name), 0.5 if guess <= name or name <= guess else 0.0) for name in names if name and guess]
    return max(fits, default=0.0)


def is_speaker(guess: str, entity: str, names: dict[str, list[frozenset[str]]]) -> bool:
    """Whether a name fits an entity, half of the words at least, and no other better; `names` as `speaker_names` gives them."""
    words = name_words(guess)
    mine = _fit(words, names[entity])
    return mine >= FOUND and all(_fit(words, others) <= mine for key, others in names.items() if key != entity)
