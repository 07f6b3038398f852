"""What the form of a word says of it as a noun: that something happens, whose it is, that it is an adjective, a participle, a plural."""

from __future__ import annotations

import re

from .clitics import without_proclitics, without_pronoun
from .tables import Tables
from .words import DEFINITE, NOTHING, Word

_POSSESSED = frozenset({"titles", "of_another"})
_EVENT = frozenset({"events"})
_GOVERNING = frozenset({"true_prepositions", "governing", "never_cues"})  # what a matter may be besides: عدم، معنى، موافقة
_CAUSING = re.compile("ا..ا.")  # إصرار


def is_matter(tables: Tables, word: Word, after: Word) -> bool:
    """Whether a word is rather what is told than who tells it: a verbal noun or the like in the construct or somebody's, استمرار
    العمل، دعمه, or one said again: جدد التأكيد"""
    if word.tags == DEFINITE:
        alike = word.norm in tables.matters  # التزام has no article
        return alike or (word.norm in tables.verbal_nouns and after.cls in "paC")
    if word.tags - _GOVERNING or "name_parts" in after.tags:  # فتح الله
        return False
    stem, feminine = without_pronoun(tables, word.norm, word.text)
    if stem:
        causing = word.text[0] == tables.lower_hamza and _CAUSING.fullmatch(stem) is not None
        bares = (stem, feminine)
        return causing or any(bare in tables.matters or (bare in tables.nouns and is_derived(tables, bare)) for bare in bares)
    if word.norm in tables.matters:
        return True
    if not (word.noun and is_derived(tables, word.norm)):
        return False
    thing = after.noun or bool(after.tags) or after.norm.removeprefix(tables.article) in tables.nouns
    return thing or is_possessed(tables, after.norm, after.text)


def is_mute(tables: Tables, word: Word) -> bool:
    """Whether a word is a thing that speaks by no words, be it somebody's: الواقع، والتاريخ، نظراتها"""
    norm = word.norm
    if norm[0] in tables.conjunctions and (norm[1:].startswith(tables.article) or word.noun):
        norm = norm[1:]
    norm = norm.removeprefix(tables.article)
    return any(bare in tables.mute for bare in (norm, word.norm, *without_pronoun(tables, norm, word.text)))


def is_act(tables: Tables, norm: str) -> bool:
    """Whether a word with the article is a verbal noun: التنديد، الاعتداء"""
    return norm in tables.verbal_nouns or is_derived(tables, norm.removeprefix(tables.article))


def is_derived(tables: Tables, norm: str) -> bool:
    """Whether a word has the form of a verbal noun: تعزيز، ارتكاب، انتقاد، استقبال"""
    return tables.verbal_noun_pattern.fullmatch(norm) is not None


def is_participle(tables: Tables, norm: str) -> bool:
    """Whether a word has the form of a simple verb's participle in the accusative: راكعا, but not ماتيا"""
    return tables.participle_pattern.fullmatch(norm) is not None


def is_descriptive(tables: Tables, norm: str) -> bool:
    """Whether a word with the article has the form of a participle, an adjective or an elative: المسؤول، السابق، الكبير، الأكبر"""
    return tables.adjective_pattern.fullmatch(norm.removeprefix(tables.article)) is not None


def is_broken_plural(tables: Tables, norm: str) -> bool:
    """Whether a word with the article has the form of a plural that is no adjective: الجرائم، الأنباء، الإشاعات"""
    return tables.broken_plural_pattern.fullmatch(norm.removeprefix(tables.article)) is not None


def is_relational(tables: Tables, word: Word) -> bool:
    """Whether a word has the ending of an adjective of origin or kind: سهلاني، علمية, but not تهنئة"""
    seated = word.text.endswith(tables.endings["feminine"]) and word.text[-2:-1] in tables.seats
    return word.norm.endswith(tables.endings["relational"]) and not seated


def is_possessed(tables: Tables, norm: str, text: str) -> bool:
    """Whether a word is a common noun or a title with a pronoun behind it: محاميها، والدته، ومقرها."""
    if not text.endswith(tables.endings["pronoun"]):
        return False
    if norm[0] == tables.conjunctions[0] and is_possessed(tables, norm[1:], text[1:]):
        return True
    stem, feminine = without_pronoun(tables, norm, text)
    if len(stem) <= 2:
        return False
    return is_common(tables, stem) or is_derived(tables, stem) or is_common(tables, feminine)


def owned(tables: Tables, word: Word) -> frozenset[str] | None:
    """The tags of a noun that has a pronoun behind it, without the pronoun; None for any other word: رسالته, مكتبها"""
    if not word.tags <= _EVENT or not is_possessed(tables, word.norm, word.text):
        return None
    stem, feminine = without_pronoun(tables, word.norm, word.text)
    return tables.tags.get(stem, NOTHING) | tables.tags.get(feminine, NOTHING)


def is_common(tables: Tables, norm: str) -> bool:
    """Whether a word is a common noun or a title, that a pronoun may stand behind."""
    return norm in tables.nouns or not tables.tags.get(norm, NOTHING).isdisjoint(_POSSESSED)


def is_joined_noun(tables: Tables, norm: str) -> bool:
    """Whether a word is a common noun with the article and a conjunction or preposition before it: والتراث، للاستثمار."""
    return any(
        rest.startswith(tables.article) and rest.removeprefix(tables.article) in tables.nouns
        for _, rest in without_proclitics(tables, norm)
    )


def is_noun_behind_preposition(tables: Tables, norm: str, text: str) -> bool:
    """Whether a word behind a preposition that is joined to it is a common noun, as its form may show: بارتكاب، لإيجاد"""
    if norm[0] not in tables.joined:
        return False
    known = norm[1:] in tables.nouns and not (len(norm) == 3 and text[1] == tables.endings["accusative"][0])  # باخ
    return known or text[1:2] == tables.lower_hamza or is_derived(tables, norm[1:])
