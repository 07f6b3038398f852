"""The sets of words that the stages ask for by name, as ``words.json`` of a language has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from ..scan import normalize

Words = Annotated[frozenset[str], "as words are looked up"]
AsWritten = Annotated[frozenset[str], "as they are written: letters, forms and lemmas of verbs"]


class WordSets:
    """Each set under the name that it has in the language data."""

    about: Words
    absence: Words
    adding: Words
    ages: Words
    aims: Words
    among: Words
    announcing: Words
    anonymity: Words
    anonymous: Words
    any_bodies: Words
    asides: Words
    asked: Words
    associations: Words
    at_whom: Words
    attention: Words
    attributing: Words
    becoming_clear: Words
    before: Words
    being: Words
    beside: Words
    between: Words
    bodies_of_brands: Words
    broadcasting: Words
    by_saying: Words
    causes: Words
    circumstance: Words
    claims: Words
    clause_starters: Words
    close_to: Words
    concerning: Words
    conjoined_cues: Words
    concessions: Words
    contrasts: Words
    conditions: Words
    copies: Words
    courts: Words
    copulas: Words
    demonstratives: Words
    descent: Words
    doing: Words
    meant_for: Words
    echo: Words
    elders: Words
    emphatic: Words
    envoys: Words
    enumerating: Words
    especially: Words
    existence: Words
    fillers: Words
    epithets: Words
    foremost: Words
    formulas: Words
    mentioned: Words
    said_by_me: Words
    generic_offices: Words
    governing_clauses: Words
    growth: Words
    happening: Words
    hedges: Words
    identities: Words
    in_front_of: Words
    in_it: Words
    intervals: Words
    interviews: Words
    invocations: Words
    issued: Words
    issuing: Words
    in_what: Words
    items: Words
    journalists: Words
    judgements: Words
    kin: Words
    ended: Words
    latter: Words
    leading: Words
    masculine_places: Words
    lineage: Words
    latest: Words
    manners: Words
    media_endings: Words
    matters: Words
    missives: Words
    mouthpieces: Words
    mute: Words
    modal: Words
    narrating: Words
    names_like_offices: Words
    of_fathers: Words
    narrator_phrases: Words
    no_complementizers: Words
    not_media: Words
    nearly: Words
    not_only: Words
    not_said: Words
    but: Words
    noun_first: Words
    obliging: Words
    offering: Words
    of_nations: Words
    offices_of_another: Words
    one_of: Words
    that_is: Words
    any: Words
    ordinals: Words
    origins: Words
    others: Words
    linking: Words
    on_behalf: Words
    own_part: Words
    pages: Words
    praising: Words
    predicating: Words
    press: Words
    press_offices: Words
    publications: Words
    pointing: Words
    quantifiers: Words
    amounts: Words
    wholes: Words
    ranks: Words
    receiving: Words
    reflexives: Words
    refusing: Words
    resuming: Words
    resumptive: Words
    same: Words
    silence: Words
    sites: Words
    sources: Words
    speaking_for: Words
    sovereigns: Words
    spokesmen: Words
    subjunctive: Words
    then: Words
    things_shown: Words
    time_units: Words
    times_like_contrasts: Words
    title_words: Words
    taking_up: Words
    territories: Words
    thanks: Words
    topic: Words
    turning: Words
    two: Words
    unlike: Words
    unreal: Words
    vocative: Words
    voices: Words
    weekdays: Words
    what_forms: Words
    what_or_who: Words
    whether: Words
    with_it: Words
    with_pronoun: Words
    within_names: Words
    without: Words
    worlds: Words

    alternatives: AsWritten
    appearing: AsWritten
    as_if: AsWritten
    asking_not: AsWritten
    clearing: AsWritten
    closing: AsWritten
    answering: AsWritten
    continuing: AsWritten
    convicting: AsWritten
    copular: AsWritten
    denying: AsWritten
    due: AsWritten
    exact_complementizers: AsWritten
    giving_text: AsWritten
    growing: AsWritten
    hamza: AsWritten
    naming: AsWritten
    impersonal: AsWritten
    noun_complementizers: AsWritten
    quoting_complementizers: AsWritten
    rejecting: AsWritten
    requiring: AsWritten
    proving: AsWritten
    publishing: AsWritten
    resolving: AsWritten
    say_again: AsWritten
    seats: AsWritten
    showing: AsWritten
    transitive: AsWritten
    witnessing: AsWritten

    def __init__(self, words: Mapping[str, Any]) -> None:
        for name, kind in WordSets.__annotations__.items():
            setattr(self, name, frozenset(map(normalize, words[name]) if kind == "Words" else words[name]))
