"""Checks of the components' settings: what cannot work is refused in one sentence when a component is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import srsly

from .lexicon import LANG
from .record import KINDS

_LISTS = ("verbs", "media")
_TABLES = (*_LISTS, "words")


def check_share(name: str, value: Any) -> None:
    """RAISES ValueError: the value is no number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ValueError(f'The setting "{name}" is {value!r}; it must be a number from 0 to 1')


def check_kinds(kinds: Sequence[str]) -> None:
    """RAISES ValueError: a kind is unknown."""
    if isinstance(kinds, str):
        raise ValueError(f'The setting "kinds" is {kinds!r}; it must be a list with some of {", ".join(KINDS)}')
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise ValueError(f"Unknown kind of quotation {unknown[0]!r}; there are: {', '.join(KINDS)}")


def check_extra(extra: Any, language: str) -> None:
    """RAISES ValueError: the additions to the language data have not the form of its files, or name a list that is not there."""
    if extra is None:
        return
    if not isinstance(extra, Mapping) or any(key not in _TABLES for key in extra):
        wrong = next((key for key in extra if key not in _TABLES), None) if isinstance(extra, Mapping) else extra
        raise ValueError(f'The setting "extra" has {wrong!r}; it must be an object with some of {", ".join(_TABLES)}')
    for table in _LISTS:
        entries = extra.get(table, [])
        if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
            raise ValueError(f'"{table}" of the setting "extra" must be a list of objects, as in lang/{language}/{table}.json')
    for medium in extra.get("media", []):
        missing = [key for key in ("id", "name") if key not in medium]
        if missing:
            raise ValueError(f'The medium {dict(medium)!r} of the setting "extra" lacks {", ".join(missing)}')
    _check_words(extra.get("words", {}), language)


def _check_words(words: Any, language: str) -> None:
    if not isinstance(words, Mapping) or not all(isinstance(found, list) for found in words.values()):
        raise ValueError('"words" of the setting "extra" must be an object of lists of words, by their names')
    known = srsly.read_json(LANG / language / "words.json")["lists"] if words else {}
    unknown = [name for name in words if name not in known]
    if unknown:
        raise ValueError(f'"words" of the setting "extra" has an unknown list {unknown[0]!r}; there are: {", ".join(sorted(known))}')
