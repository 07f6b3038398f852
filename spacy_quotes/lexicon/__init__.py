"""The language data of one language, read from ``lang/<code>/``, as a lookup from words to what is known of them.

`words` has the types, `tables` the data as it is read, with `word_sets`, `verb_table`, `tag_table` and `media_table`. All else are
questions to the tables: `word_analysis` describes a word by itself, with `listing`, `clitics`, `verb_readings` and `name_parts`;
`noun_shapes` and `verb_shapes` say what its form shows, `media_names` which medium it names.
"""

from __future__ import annotations

from functools import lru_cache

from . import media_names, noun_shapes, verb_shapes
from .clitics import without_pronoun
from .media_table import Medium
from .tables import LANG, Tables
from .word_analysis import analyze
from .words import (
    CLASSES,
    COUNTRY_OR_DEFINITE,
    DEFINITE,
    DEFINITE_HONORIFIC,
    DEFINITE_TITLE,
    IN_THE_NAME,
    NAME,
    OFFICE_OR_HONORIFIC,
    WHOLE_BODY,
    VerbForm,
    Word,
)


class Lexicon(Tables):
    """What the stages know of a language. Its call describes a word.

    extra: tables to add to those of the language, in the form of its JSON files (``{"verbs": [...]}`` and so on).
    RAISES ValueError: there is no such language.
    """

    def __call__(self, text: str) -> Word:
        return analyze(self, text)

    media_named = media_names.media
    medium = media_names.medium

    is_matter = noun_shapes.is_matter
    is_mute = noun_shapes.is_mute
    is_act = noun_shapes.is_act
    is_derived = noun_shapes.is_derived
    is_participle = noun_shapes.is_participle
    is_descriptive = noun_shapes.is_descriptive
    is_broken_plural = noun_shapes.is_broken_plural
    is_relational = noun_shapes.is_relational
    is_possessed = noun_shapes.is_possessed
    owned = noun_shapes.owned

    saying = verb_shapes.saying
    is_future = verb_shapes.is_future
    is_first_person = verb_shapes.is_first_person
    is_ours = verb_shapes.is_ours
    is_my_verb = verb_shapes.is_my_verb
    is_own_opinion = verb_shapes.is_own_opinion
    could_be_finite = verb_shapes.could_be_finite
    is_deed = verb_shapes.is_deed

    def bare(self, word: Word) -> str:
        """A word, normalized, without what is joined before it and the article."""
        return (word.stem or word.norm).removeprefix(self.article)

    def is_common_noun(self, word: Word) -> bool:
        """Whether a word is a common noun, whatever is joined before it."""
        return self.bare(word) in self.nouns

    def could_be_surname(self, word: Word) -> bool:
        """Whether a word has the article as the name of a family may, and is no common noun: الغافري"""
        return word.part == "d" and not self.is_common_noun(word)

    def is_known(self, norm: str) -> bool:
        """Whether a word, normalized, is in any list."""
        return norm in self.nouns or norm in self.tags

    def is_norm(self, word: Word) -> bool:
        """Whether an according-to word before it means 'in keeping with', be it somebody's: وفقا للقانون، بحسب حجمها"""
        return word.norm in self.norms or not self.norms.isdisjoint(without_pronoun(self, word.norm, word.text))

    def preposition_of(self, word: Word) -> str | None:
        """The name of a preposition that verbs of saying take, as their `takes` name it."""
        return self.complement_prepositions.get(word.norm) if word.tags != NAME else None

    def preposition(self, before: Word, complementizer: Word) -> str | None:
        """The preposition of a complementizer, before it or joined to it, as verbs' `takes` name it."""
        return self.preposition_of(before) or self.complementizer_clitics.get(complementizer.norm[0])


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The shared language data of a language, read once."""
    return Lexicon(language)


__all__ = [
    "CLASSES",
    "COUNTRY_OR_DEFINITE",
    "DEFINITE",
    "DEFINITE_HONORIFIC",
    "DEFINITE_TITLE",
    "IN_THE_NAME",
    "LANG",
    "OFFICE_OR_HONORIFIC",
    "WHOLE_BODY",
    "Lexicon",
    "Medium",
    "VerbForm",
    "Word",
    "lexicon",
]
