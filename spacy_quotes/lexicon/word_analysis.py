"""Describes one word or mark by itself: its class, its lists, its readings as a verb, what it can be in a name."""

from __future__ import annotations

import unicodedata

from ..scan import normalize, without_marks
from .listing import Listing, find_listing
from .media_names import begins_medium
from .name_parts import part_of_name
from .noun_shapes import is_noun_behind_preposition
from .tables import Tables
from .verb_readings import verb_readings
from .verb_shapes import is_opinion_in_first_person
from .words import NOTHING, SOMEBODY, VerbForm, Word

_SIGNS = {
    **dict.fromkeys(".!?؟…۔", "."), **dict.fromkeys(",،‚", ","), **dict.fromkeys(";؛", ";"), ":": ":", "\n": "n",
    **dict.fromkeys("\"″“”„‟``〝〞＂'", "q"), "''": "q", **dict.fromkeys("«‹‘{", "<"), **dict.fromkeys("»›’}", ">"),
    **dict.fromkeys("([", "("), **dict.fromkeys(")]", ")"), **dict.fromkeys("-–—−ـ", "-"),
}  # fmt: skip
_LISTED = {
    "auxiliaries": "K",
    "lasting": "K",
    "relatives": "R",
    "negations": "G",
    "already": "D",
    "conjunctions": "J",
    "prepositions": "p",
    "times": "T",
}  # the class of a word in a list, the first of these that it stands in
_LOOKALIKES = frozenset({"prepositions", "marks_before_names"})  # lists of what a reporting verb may be instead
_ACTING = frozenset({"verb", "carrying", "authoring"})
_THINGS = frozenset({"events", "documents"})
_DEFINITE_TIME = frozenset({"definite", "times"})


def analyze(tables: Tables, text: str) -> Word:
    """What is known of a word or mark."""
    if sign := _SIGNS.get(text):
        return Word(sign, text, text, NOTHING)
    norm = normalize(text) if text[0].isalnum() else ""
    if not norm:
        return Word("*", text, text, NOTHING)
    text = unicodedata.normalize("NFKC", text)  # a ligature as its letters: ﷲ
    listing = find_listing(tables, norm, text)
    clitic, stem, tags, gender, number = listing
    verbs = verb_readings(tables, norm, text)
    behind_to = clitic.endswith(tables.to)
    if verbs and behind_to and "bodies" in tags:  # المنسق العام لتجمع «شباب سهلان»
        verbs = ()
    noun = _is_common_noun(tables, norm, tags)
    prefix = norm[0] if not noun and not tags and is_noun_behind_preposition(tables, norm, text) else ""
    cls = _class(tables, norm, text, verbs, tags, clitic)
    return Word(
        cls,
        text,
        norm,
        tags,
        clitic,
        stem,
        verbs,
        gender,
        number,
        media_start=begins_medium(tables, norm),
        noun=noun,
        prefix=prefix,
        part=part_of_name(tables, norm, text, cls, tags, clitic, bool(noun or prefix)),
        listener=behind_to and "listeners" in tags,
        somebody=not tags.isdisjoint(SOMEBODY),
        unsettled=_is_unsettled(tables, norm, text, cls, verbs, listing),
    )


def _is_common_noun(tables: Tables, norm: str, tags: frozenset[str]) -> bool:
    """Whether a word is a common noun without the article, as it is, behind a conjunction or in the accusative: اتصالا"""
    if "given_names" in tags:
        return False
    if norm in tables.nouns:
        return True
    if tags:
        return False
    if norm[0] in tables.conjunctions and norm[1:] in tables.nouns:
        return True
    if len(norm) <= 4 or not norm.endswith(tables.endings["accusative"]):
        return False
    return norm[:-1] in tables.nouns or not _THINGS.isdisjoint(tables.tags.get(norm[:-1], NOTHING))


def _class(tables: Tables, norm: str, text: str, verbs: tuple[VerbForm, ...], tags: frozenset[str], clitic: str) -> str:
    conjoined = clitic in tables.coordinated
    if (conjoined and "complementizers" in tags) or ("negating" in tags and without_marks(text) in tables.exact_complementizers):
        return "C"
    if "questions" in tags and not clitic:
        return "Q"
    if norm in tables.according and norm not in tables.behind and tables.damma not in text[1:3]:  # ونُقلا
        return "a" if tables.according[norm].get("ambiguous") else "A"
    if verbs:
        return _class_of_verb(tables, text, verbs, tags)
    if not tags:
        return "v" if _is_inflected(tables, norm, text) else "w"
    if listed := next((cls for tag, cls in _LISTED.items() if tag in tags), None) if conjoined else None:
        return listed
    if "continuation" in tags:
        return "J"
    if "pronouns" in tags:
        return "o"
    return "v" if conjoined and not tags.isdisjoint(_ACTING) and not text.endswith(tables.endings["feminine"]) else "w"


def _class_of_verb(tables: Tables, text: str, verbs: tuple[VerbForm, ...], tags: frozenset[str]) -> str:
    if not tags.isdisjoint(_LOOKALIKES) and tables.shadda not in text:
        return "f"
    forms = {verb.form for verb in verbs}
    return "F" if forms & {"perfect", "imperfect"} else "P" if "participle" in forms else "N"


def _is_inflected(tables: Tables, norm: str, text: str) -> bool:
    """Whether a word that no list has is a form of a verb that one has: يجريان، يعملون، أعتقد"""
    if norm[0] == tables.persons[0] and norm.endswith(tables.endings["verbal"]):
        return "verb" in tables.tags.get(norm[:-2], NOTHING)
    return norm[0] == tables.persons[-1] and is_opinion_in_first_person(tables, norm, text)


def _is_unsettled(tables: Tables, norm: str, text: str, cls: str, verbs: tuple[VerbForm, ...], listing: Listing) -> bool:
    """Whether what a word is hangs on what stands beside it (see `settle`): a word of that kind, a complementizer with its negation that
    lacks the hamza, الا, a time or a verb that may be a name, a verb that may be a body, تجمع, or one with a hamza that it does not
    have: أعتبر"""
    if norm in tables.unsettled or (cls == "J" and text == norm and "negating" in listing.tags):
        return True
    named = "given_names" in listing.tags
    if cls == "T" and (named or norm in tables.weekdays or listing.tags == _DEFINITE_TIME):
        return True
    if named and (verbs or cls == "v") and not listing.clitic:
        return True
    return (bool(verbs) and "bodies" in listing.tags) or (not verbs and _is_careless(tables, norm, text))


def _is_careless(tables: Tables, norm: str, text: str) -> bool:
    """Whether a word could be a verb but for the hamza that it is written with, be it behind a conjunction."""
    conjoined = norm[0] in tables.conjunctions
    if text[conjoined : conjoined + 1] != tables.me[0]:
        return False
    return norm in tables.verbs or (conjoined and norm[1:] in tables.verbs)
