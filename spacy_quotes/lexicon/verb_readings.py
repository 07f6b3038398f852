"""Which forms of reporting verbs a word may be, as it is written."""

from __future__ import annotations

from dataclasses import replace

from .noun_shapes import is_possessed
from .tables import Tables
from .words import NOTHING, VerbForm


def verb_readings(tables: Tables, norm: str, text: str) -> tuple[VerbForm, ...]:
    """The readings of a word as a reporting verb. A written hamza is taken seriously, a missing one is not: أعتقد is
    no form of اعتقد, but اكد is one of أكد."""
    if (norm not in tables.verbs and norm[1:] not in tables.verbs) or _is_no_cue(tables, norm, text):
        return ()
    if text.endswith(tables.endings["tanwin"]):  # a noun in the accusative is no dual
        return _participles(tables, norm)
    found = _listed(tables, norm, text)
    if tables.damma in text[1:3]:
        found = [_as_passive(tables, form) for form in found if form.verb_class != "finding"]  # وُجد: nobody says it
    kinds = {form.form for form in found}
    if "participle" in kinds:  # مازحا is rather a circumstance than a dual
        found = [form for form in found if not (form.form == "perfect" and form.number == "d")]
    if text.endswith((tables.damma, tables.persons[0])):  # قلتُ is no قلت, رأي is no رأى
        found = [form for form in found if form.form != "perfect" or form.told_me]
    if text.endswith(tables.endings["feminine"]) and norm not in tables.by_stating:  # طالبة is no طالبه
        return tuple(form for form in found if form.form == "participle")
    if text.endswith(tables.endings["pronoun"][0]):
        noun = "noun" in kinds
        found = [form for form in found if form.form != "participle" or not (noun or _is_owned(tables, form, norm, text))]
    return tuple(found)


def _is_no_cue(tables: Tables, norm: str, text: str) -> bool:
    """Whether a word is rather another one than the form of a verb that it looks like, be it with a conjunction, unless its spelling
    says otherwise: مهنئة"""
    bare = tables.tags.get(norm[1:], NOTHING) if norm[0] in tables.conjunctions else NOTHING
    conjoined = "never_cues" in bare and "prepositions" not in bare and norm not in tables.conjoined_cues
    if not conjoined and "never_cues" not in tables.tags.get(norm, NOTHING):
        return False
    spelled = tables.spelled.get(text) or (tables.spelled.get(text[1:]) if bare else None) or NOTHING
    return "never_cues" not in spelled and not _is_doubled(tables, norm[1:] if bare else norm, text)


def _is_doubled(tables: Tables, norm: str, text: str) -> bool:
    """Whether the middle letter of a perfect is written as the double that it is: قدّر, which is no قدر."""
    return tables.shadda in text[2:4] and any(form.form == "perfect" and form.number == "s" for form in tables.verbs.get(norm, ()))


def _participles(tables: Tables, norm: str) -> tuple[VerbForm, ...]:
    """The readings of a word as a participle, be it behind a conjunction."""
    clitic = norm[0] if norm not in tables.verbs else ""
    forms = tables.verbs.get(norm) or (tables.verbs.get(norm[1:]) if norm[0] in tables.conjunctions else None) or ()
    return tuple(replace(form, clitic=clitic) for form in forms if form.form == "participle")


def _listed(tables: Tables, norm: str, text: str) -> list[VerbForm]:
    """The forms of verbs that a word looks like, as it is and behind ل or a conjunction."""
    found = [form for form in tables.verbs.get(norm, ()) if not _is_mine(tables, form, text[0])]
    if any(char in tables.seats for char in text):  # رؤى is no form of روى
        written = tables.seats | tables.hamza
        found = [form for form in found if form.form in ("participle", "noun") or any(char in written for char in form.lemma)]
    clitic, rest = norm[0], norm[1:]
    if clitic == tables.purpose and len(rest) > 2 and "never_cues" not in tables.tags.get(rest, NOTHING):
        found += [replace(form, clitic=clitic) for form in tables.verbs.get(rest, ()) if form.form == "imperfect"]
    if clitic in tables.conjunctions and len(rest) > 1:
        found += [replace(form, clitic=clitic) for form in tables.verbs.get(rest, ()) if not _is_mine(tables, form, text[1])]
    return found


def _is_mine(tables: Tables, form: VerbForm, first: str) -> bool:
    """Whether a perfect whose verb has no hamza is rather the first person, as it is written with one and has no ending:
    أعتبر, but أعتبرت and إعتبر are careless spellings of the third."""
    return form.form == "perfect" and first == tables.me[0] != form.lemma[0] and form.gender == "m" and form.number == "s"


def _as_passive(tables: Tables, form: VerbForm) -> VerbForm:
    """A form that is written with the sign of the passive, which in أفعل is none: يُعلن"""
    finite = form.form == "perfect" or (form.form == "imperfect" and form.lemma[0] not in tables.hamza)
    return replace(form, verb_class="passive") if finite and form.verb_class != "relay" else form


def _is_owned(tables: Tables, form: VerbForm, norm: str, text: str) -> bool:
    """Whether what could be a participle with a careless ه is rather a noun with a pronoun: ومقره, but not مضيفه."""
    return form.verb_class != "say" and is_possessed(tables, norm, text)
