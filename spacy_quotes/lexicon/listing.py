"""In which lists a word stands, with what is joined to it taken off, and which of them its spelling rules out."""

from __future__ import annotations

from typing import NamedTuple

from .clitics import without_proclitics
from .tables import Tables
from .words import DEFINITE, NOTHING, PERSONS, VERB, VERBAL

_COMPLEMENTIZER = frozenset({"complementizers"})
_EXCEPTIONS = frozenset({"never_cues"})  # lists of whole words that say nothing of what the word is


class Listing(NamedTuple):
    """The proclitics of a word, what is left of it without them and without the article, and what the lists have of that."""

    clitic: str
    stem: str
    tags: frozenset[str]
    gender: str
    number: str


def find_listing(tables: Tables, norm: str, text: str) -> Listing:
    """How a word is listed. Its spelling tells it from others that are looked up alike: بلغة is no form of بلغ."""
    clitic, stem, tags = _without_preposition_that_is_none(tables, norm, text, *_look_up(tables, norm))
    if spelled := tables.spelled.get(text[len(clitic) :]) or tables.spelled.get(text):
        tags = tags - spelled
        clitic, stem = (clitic, stem) if tags else ("", norm)  # فام
    construct = "definite" in tags and _is_construct(tables, stem)  # الناشري is no form of ناشرون
    tags = DEFINITE if construct else tags
    if "definite" in tags and text[len(clitic) : len(clitic) + 1] in tables.hamza:  # ألعاب، ألباريس
        stem, tags = norm[len(clitic) :], NOTHING
    if "verb" in tags and text.endswith(tables.endings["feminine"]):
        tags = tags - VERB
    gender, number = tables.features.get(stem, ("", "")) if not construct else ("", "")
    if gender == "f" and text.endswith(tables.endings["pronoun"][0]):
        gender = ""  # مدربه can be a woman, carelessly spelled, and his trainer
    return Listing(clitic, stem, tags, gender, number)


def _look_up(tables: Tables, norm: str) -> tuple[str, str, frozenset[str]]:
    """Proclitics, the word without them and without the article, and its tags."""
    readings = [("", norm), *without_proclitics(tables, norm)]
    article, known = tables.article, tables.tags
    for clitic, rest in readings:
        tags = known.get(rest)
        if tags and _cannot_have(tables, clitic, rest, tags):
            continue
        if tags and (not tags <= _EXCEPTIONS or readings[-1][1] == rest):
            return clitic, rest, tags
        if rest.startswith(article):
            bare = rest[len(article) :]
            if len(bare) > 1 and bare in known and (definite := tables.with_article.get(known[bare])):
                return clitic, bare, definite
    return "", norm, DEFINITE if norm.startswith(article) and len(norm) > 4 else NOTHING


def _cannot_have(tables: Tables, clitic: str, rest: str, tags: frozenset[str]) -> bool:
    """Whether a preposition that a word could begin with is none as it cannot be joined to the rest: to a verb, كيري, to another
    preposition, بلان, nor ب to an auxiliary, بيكون"""
    if clitic in tables.coordinated:
        return False
    if tags == _COMPLEMENTIZER:
        return rest[0] in tables.joined
    return tags <= VERBAL and (tags == VERB or clitic[-1] == tables.by)


def _without_preposition_that_is_none(
    tables: Tables, norm: str, text: str, clitic: str, stem: str, tags: frozenset[str]
) -> tuple[str, str, frozenset[str]]:
    """What was looked up, or what the word is instead as its hamza or its length shows: باخ is no بأخ, وإلى is not والي"""
    if len(norm) == 3 and clitic in tables.joined and text[1] == tables.endings["accusative"][0] and not tags.isdisjoint(PERSONS):
        return "", norm, NOTHING
    if not clitic and norm[0] in tables.conjunctions and text[1:2] in tables.hamza and norm[1:] in tables.complement_prepositions:
        return norm[0], norm[1:], tables.tags[norm[1:]]
    return clitic, stem, tags


def _is_construct(tables: Tables, stem: str) -> bool:
    """Whether an office is in the plural that only stands with what it is of, and so never has the article: ناشري"""
    if not stem.endswith(tables.endings["dual_construct"][0]) or tables.features.get(stem, ("", ""))[1] != "p":
        return False
    return "titles" in tables.tags.get(stem[:-1], NOTHING)
