"""The forms of the reporting verbs, as the language data and the inflection of the language make them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..scan import normalize
from .word_sets import WordSets
from .words import VerbForm

Verbs = dict[str, tuple[VerbForm, ...]]
"""The readings of each form."""
_NEEDED = ("lemma", "imperfect", "participle", "noun", "takes", "class")


def verb_forms(entries: Iterable[Mapping[str, Any]], inflection: Any) -> Verbs:
    """The forms of verbs.

    RAISES ValueError: an entry lacks something.
    """
    forms: dict[str, list[VerbForm]] = defaultdict(list)
    for entry in entries:
        if missing := [key for key in _NEEDED if key not in entry]:
            raise ValueError(f"The verb {entry.get('lemma', entry)} of the language data lacks {', '.join(missing)}")
        lemma, takes, verb_class = entry["lemma"], frozenset(entry["takes"]), entry["class"]
        for kind, (form, gender, number) in _inflected(entry, inflection):
            forms[form].append(VerbForm(lemma, kind, gender, number, takes, verb_class, ""))
            if kind in ("perfect", "imperfect") and "object" in takes:
                for pronoun in (*inflection.PRONOUNS, *inflection.FIRST_PERSON):
                    told_me = pronoun in inflection.FIRST_PERSON
                    joined = inflection.with_object(form, pronoun)
                    forms[joined].append(VerbForm(lemma, kind, gender, number, takes, verb_class, "", True, told_me))
    return {form: tuple(dict.fromkeys(found)) for form, found in forms.items()}


def _inflected(entry: Mapping[str, Any], inflection: Any) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """What each form of a verb is, the form, its gender and its number."""
    perfect, imperfect, participle, noun = (normalize(entry[key]) for key in ("lemma", "imperfect", "participle", "noun"))
    defective = imperfect[-1] in inflection.WEAK
    forms = {
        "perfect": inflection.perfect(perfect),
        "imperfect": inflection.imperfect(imperfect),
        "participle": inflection.participle(participle, defective),
        "noun": inflection.verbal_noun(noun) if entry["class"] == "say" else (),
    }
    for kind, made in forms.items():
        if kind not in entry.get("without", ()):
            yield from ((kind, form) for form in made)


def verbal_nouns(entries: Iterable[Mapping[str, Any]], article: str) -> Verbs:
    """The verbal nouns of verbs with what stands for the article, which report behind مع and as what another verb does: جدد التأكيد."""
    return {
        article + normalize(entry["noun"]): (VerbForm(entry["lemma"], "noun", "", "", frozenset(entry["takes"]), "say", ""),)
        for entry in entries
        if "noun" not in entry.get("without", ())
    }


def borrowed_readings(verbs: Verbs, words: WordSets, nobody: str, stating: Mapping[str, frozenset[str]]) -> Verbs:
    """Words that are no forms of `verbs`, with the reading of one: بالقول، بقوله; قلت, as it says no speaker either, that of قيل.

    nobody: the form that names nobody. stating: what each verbal noun that reports behind ب takes: بالتأكيد على
    """
    spoken = replace(next(form for word in sorted(words.by_saying) for form in verbs.get(word, ())), gender="", number="")
    mine = replace(verbs[nobody][0], gender="", takes=frozenset({"direct"}))
    found: Verbs = {word: (mine,) for word in words.said_by_me if word not in verbs}
    found |= {word: (spoken,) for word in words.by_saying if word not in verbs}
    return found | {word: (replace(spoken, takes=takes),) for word, takes in stating.items()}
