"""What a word can be in a person's name."""

from __future__ import annotations

from .noun_shapes import is_joined_noun, is_possessed
from .tables import Tables

_TITLES = frozenset({"titles", "honorifics", "nationalities", "title_adjectives"})
_OF_ANY_NAME = frozenset({"definite", "verb", "letters"})  # what a word may be and still be a name


def part_of_name(tables: Tables, norm: str, text: str, cls: str, tags: frozenset[str], clitic: str, common: bool) -> str:
    """What a word can be in a person's name, see `Word.part`; common: whether it is a common noun, be it with a preposition joined."""
    if tags:
        if "given_names" in tags and not clitic and cls != "T":
            return "g"
        if "name_parts" in tags:
            return "p"
        if not tags.isdisjoint(_TITLES):
            return "t"
    if common or clitic or not _could_be_name(tables, norm, cls, tags):
        return "-"
    if "definite" in tags:
        return "d"
    return "-" if _has_joined(tables, norm, text) else "n"


def _could_be_name(tables: Tables, norm: str, cls: str, tags: frozenset[str]) -> bool:
    """Whether nothing that is listed keeps a word from being a name that no list has."""
    if not (cls == "w" or (cls == "v" and tags)) or not tags <= _OF_ANY_NAME:
        return False
    if len(norm) == 1 or not norm[0].isalpha() or norm.startswith(tables.to_the) or _blesses(tables, norm):
        return False
    return norm[0] != tables.to or norm[1:] not in tables.media_words


def _blesses(tables: Tables, norm: str) -> bool:
    """Whether a word is the verb of a blessing, with a pronoun: حفظه, but رضي is a name"""
    return norm.endswith(tables.endings["pronoun"]) and any(norm == verb for verb, _ in tables.blessings)


def _has_joined(tables: Tables, norm: str, text: str) -> bool:
    """Whether a word is a verb or a noun with its object, or a noun behind what is joined to it: ينشرها، لارتدائها، لدعمه، والتراث"""
    begins = norm[0] in (tables.persons[0], tables.to, tables.by)
    if begins and len(norm) > 4 and norm.endswith(tables.endings["pronoun"][1:]):
        return True
    if norm[0] in (tables.to, tables.by) and is_possessed(tables, norm[1:], text[1:]):
        return True
    return is_joined_noun(tables, norm) or is_possessed(tables, norm, text)
