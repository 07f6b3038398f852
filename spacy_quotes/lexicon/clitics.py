"""What is joined to a word: conjunctions and prepositions before it, and a pronoun behind."""

from __future__ import annotations

from collections.abc import Iterator

from .tables import Tables


def without_proclitics(tables: Tables, norm: str) -> Iterator[tuple[str, str]]:
    """Proclitics that a word may begin with, and what is left of it: وللوزير, ول and الوزير"""
    for written, clitic, stands_for in tables.proclitics.get(norm[0], ()):
        if norm.startswith(written) and len(norm) - len(written) >= 2:
            yield clitic, stands_for + norm[len(written) :]


def without_to(tables: Tables, norm: str) -> str:
    """A word without the preposition that is joined to it: للعربية, العربية."""
    bare = norm[len(tables.to) :]
    if not bare.startswith(tables.article[1:]):
        return bare
    bare = bare[len(tables.to) :]
    return bare if bare[:1].isascii() else tables.article + bare  # للـMTV


def pronoun_behind(tables: Tables, text: str) -> str:
    """The pronoun that a word ends in, or nothing."""
    return next((ending for ending in tables.endings["pronoun"] if text.endswith(ending)), "")


def without_pronoun(tables: Tables, norm: str, text: str) -> tuple[str, str]:
    """A word without the pronoun that it ends in, as it is and with the feminine ending that its last letter may stand for: رسالته, رسالت
    and رسالة; empty strings where there is no pronoun or, as in عمله, no such letter."""
    pronoun = pronoun_behind(tables, text)
    if not pronoun:
        return "", ""
    stem = norm.removesuffix(pronoun)
    return stem, stem[:-1] + tables.feminine if norm.endswith(tables.endings["possessed"]) else ""
