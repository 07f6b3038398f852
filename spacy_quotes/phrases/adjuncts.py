"""Adjuncts behind a noun phrase that are no part of it: complements with a preposition joined, how something is said, and when."""

from __future__ import annotations

from ..lexicon import DEFINITE_TITLE, WHOLE_BODY
from .joined_words import is_adverbial, is_by_the, is_joined_act, is_manner
from .words import OFFICERS, PLACES, PhraseWords

_NATION = frozenset({"nationalities"})
_COMPLEMENTED = frozenset({"titles", "honorifics", "nationalities", "groups", "governing"})
_DATED = frozenset({"countries_and_capitals", "nationalities", "title_adjectives"})
_POSTURED = frozenset({"titles", "nationalities"})
_DEFINITE_OR_BODY = frozenset({"definite", "bodies"})
_NO_PERSONS = OFFICERS | PLACES


class Adjuncts(PhraseWords):
    """The complements and circumstances in one text that stand behind noun phrases."""

    def is_adjunct(self, start: int, at: int) -> bool:
        """Whether the word says by what, how or when what the verb says is done."""
        return (
            self._is_time(at)
            or self._is_by_what(start, at)
            or self._is_complement(start, at)
            or self._is_officer_by(start, at)
            or self._is_circumstance(start, at)
            or is_manner(self.words[at], self.lexicon)
        )

    def _is_time(self, at: int) -> bool:
        """Whether a unit of time begins to say when, as what follows shows: منظمة السهل الدولية العام الماضي"""
        word = self.words[at]
        if word.norm in self.lexicon.time_units and self.words[at + 1].norm.isdigit():
            dated = not self.words[at - 1].tags.isdisjoint(_DATED)  # استولت سهلان عام 2014, but not دستور عام 1863
            return dated or self._is_complete(at - 1)
        return self.classes[at + 1] == "T" and "definite" in word.tags and self.lexicon.bare(word) in self.lexicon.time_units

    def _is_circumstance(self, start: int, at: int) -> bool:
        """Whether a word stands in the accusative as whoever speaks did: سالم مبتسماً"""
        word = self.words[at]
        return not word.tags and not word.noun and (is_adverbial(word, self.lexicon) or self._is_posture(start, at))

    def _is_posture(self, start: int, at: int) -> bool:
        """Whether a word behind a man's title or nationality has the form of a participle in the accusative: قال الكرواتي راكعا"""
        word, before, head = self.words[at], self.words[at - 1], self.words[start]
        described = not before.tags.isdisjoint(_POSTURED) and "definite" in before.tags
        nation = head is before and "nationalities" in head.tags and not head.text.endswith(self.lexicon.endings["feminine"])
        man = head.gender == "m" or (nation and self.words[at + 1].part not in ("g", "n"))
        return described and man and word.norm not in self.names and self.lexicon.is_participle(word.norm)

    def _is_by_what(self, start: int, at: int) -> bool:
        """Whether a common noun with the preposition of instrument joined follows a name and nothing else: تعهد الغافري بالعمل على"""
        word, before = self.words[at], self.words[at - 1]
        if at == start + 1 and before.tags >= WHOLE_BODY and "titles" not in before.tags and is_by_the(word, self.lexicon):
            return not word.tags  # رد الحزب بالمزيد
        if at == start + 1 and before.tags >= DEFINITE_TITLE and word.norm[0] == self.lexicon.by and not self._names_officer(at + 1):
            return not word.tags and self.lexicon.is_possessed(word.norm[1:], word.text[1:])  # قام الشاعر بكتابتها
        if (
            word.tags
            or at > start + 2
            or "governing" in before.tags
            or not (before.part in ("g", "n") or self.lexicon.could_be_surname(before))
        ):
            return False
        return is_by_the(word, self.lexicon) and not self.words[start].tags & _NO_PERSONS

    def _is_officer_by(self, start: int, at: int) -> bool:
        """Whether an officer with the preposition that the verb takes stands behind what is complete: أشادت الوزارة برئيس النادي"""
        word, before = self.words[at], self.words[at - 1]
        officer = word.clitic == self.lexicon.by and "titles" in word.tags and word.tags.isdisjoint(_DEFINITE_OR_BODY)
        if not officer or "definite" not in before.tags or "governing" in before.tags:
            return False
        bi = self.lexicon.complementizer_clitics.get(word.clitic)
        return any(bi in form.takes for form in self._verbs_before(start))

    def _is_complement(self, start: int, at: int) -> bool:
        """Whether a word behind an adjective is a complement with the preposition of instrument joined: المجتمع الدولي بتحمل …"""
        word, before = self.words[at], self.words[at - 1]
        one_of = word.norm[1:] in self.lexicon.one_of  # مدير الموارد البشرية بإحدى الشركات
        if word.norm[0] != self.lexicon.by or word.tags or word.media_start or len(word.norm) < 4 or one_of:
            return False
        known = word.prefix or word.norm[1:] in self.lexicon.verbs or self.lexicon.tags.get(word.norm[1:])
        derived = bool(word.prefix) and word.norm[1] == self.lexicon.article[0] and len(word.norm) > 5
        act = derived or is_joined_act(word, self.lexicon)  # السلطات السهلانية باختلاس، بمواصلة
        if (
            not known
            or "definite" not in before.tags
            or "governing" in before.tags
            or not (before.tags - _NATION if act else before.tags).isdisjoint(_COMPLEMENTED)
        ):
            return False
        return act or "titles" not in self.words[start].tags or not self._names_officer(at + 1)
