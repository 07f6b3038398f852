"""What ends a name, though it could be a title, a common noun or something joined to another word: توماس حرب، مايكل فرومان"""

from __future__ import annotations

from ..frame import Range
from ..lexicon import DEFINITE_TITLE, Word
from ..names import UNLISTED
from .inner_names import InnerNames
from .words import GIVEN, NameWords

_KIND = frozenset({"definite", "title_adjectives"})
_ADJECTIVE = frozenset({"title_adjectives"})
_CALLED = frozenset({"titles", "given_names"})
_NAMED_OR_DEFINITE = frozenset({"given_names", "definite"})
_NEVER_JOINED = frozenset({"letters", "never_cues", "questions", "conjunctions", "subordinators"})  # to a preposition


class LastNames:
    """The surnames of one text that could be something else."""

    def __init__(self, name_words: NameWords, inner: InnerNames) -> None:
        self.name_words, self.inner, self.words, self.lexicon = name_words, inner, name_words.words, name_words.lexicon

    def ends(self, at: int, part: Range) -> bool:
        """Whether a title or a common noun is the last word of a name."""
        word = self.words[at]
        if at > part[0] and word.cls in "FfvG" and self.words[at - 1].norm in self.lexicon.descent:  # سالم بن طالب، سالم بن فليس
            return True
        if at == part[0] or word.cls not in "wFf" or word.norm in self.lexicon.quantifiers or word.norm.startswith(self.lexicon.to_the):
            return False
        participle = "definite" in word.tags and word.text.endswith(self.lexicon.endings["feminine"])
        if "no_names" in word.tags and ("definite" not in word.tags or participle):  # قالت بيلوسكي المصنفة أولى
            return False
        if self._completes_name(at, part[0]):
            return True
        if not self._has_nothing_behind(at, part[1]):
            return False
        if word.tags == _KIND and self.words[at - 1].part == "d" and self._are_names(part[0], at):
            return True  # رشيد السهلي العلمي
        return self._is_behind_given_name(at) and (self._is_before_apposition(at) or self._is_surname(word, self.words[at - 1]))

    def _completes_name(self, at: int, start: int) -> bool:
        """Whether a name cannot do without a word: behind a particle, عبد الستار، فان لاين, as the second of two words that are one name,
        نصر الله، جار الله, or behind an honorific within a name: سالم حاج أمين."""
        if self.name_words.opens_compound(at - 1):
            return True
        if self.name_words.closes_compound(at):
            return self.words[at - 1].part in ("g", "n") or self.inner.belongs(at - 1, start)
        return self.words[at].part == "g" and self.inner.is_elder(at - 1)

    def _has_nothing_behind(self, at: int, end: int) -> bool:
        """Whether nothing stands behind a word that could belong to it, rather than to the name or the mention: the end, a comma, or an
        office, توماس حرب رئيس اللجنة, but not توماس مدير اللجنة."""
        if at + 1 == end:
            return True
        word, after = self.words[at], self.words[at + 1]
        if after.part != "t":
            return after.cls in ",;-"
        if self._is_bare_office(word):
            return not word.noun and "definite" not in after.tags
        return "titles" not in word.tags or after.tags.isdisjoint(("definite", "title_adjectives"))

    def _are_names(self, first: int, last: int) -> bool:
        """Whether a mention begins with a given name and has nothing but a name so far."""
        return self.words[first].part == "g" and all(word.part in "gnpd" for word in self.words[first:last])

    def _is_behind_given_name(self, at: int) -> bool:
        """Whether a given name ends right before a word, or what no list knows and is no common noun either."""
        before = self.words[at - 1]
        if before.norm in self.lexicon.quantifiers or (before.part != "g" and before.norm in self.lexicon.nouns):
            return False
        if before.tags >= DEFINITE_TITLE and "honorifics" not in before.tags and "title_adjectives" in self.words[at].tags:
            return False  # الأمين العام
        return before.part == "n" or self.inner.ends_given_name(at - 1)

    def _is_before_apposition(self, at: int) -> bool:
        """Whether an office is apposed to a given name and the common noun behind it: سالم حنين، مخرج الفيلم"""
        word = self.words[at]
        apposed = self.words[at + 1].cls == "," and "titles" in self.words[at + 2].tags
        return apposed and self.words[at - 1].part == "g" and word.noun and not word.tags

    def _is_surname(self, word: Word, before: Word) -> bool:
        """Whether a word behind a given name can be a surname, though it is a title, a common noun or joined to another word."""
        joined = word.clitic in (*self.lexicon.conjunctions, self.lexicon.to) or before.part not in ("n", "p") or not word.tags <= _CALLED
        if word.clitic and joined:
            then = word.clitic in self.lexicon.conjunctions[1:]  # مايكل فرومان
            return before.part in ("g", "n") and (then or self._takes_no_preposition(word))
        if not word.tags.isdisjoint(("definite", "given_names", "nationalities")):  # نور الدين هايتي
            return True
        if word.tags == _ADJECTIVE and before.part == "g" and self._is_kind(word):
            return True  # ماريو دولي
        if self._is_bare_office(word) and not word.noun and (word.clitic or self._is_bare_construct(word)):
            return True
        owned = word.text.endswith(self.lexicon.endings["object"]) and not (word.noun and word.tags)  # but فقيه
        if word.prefix and before.part == "g" and not word.tags:  # نعمان لحلو، سالم بترجي, but not سالم لصحيفة
            # تعبير جميل لأحد الأساتذة، لأربع سنوات
            another = word.norm[1:] in self.lexicon.quantifiers or word.text[1] in self.lexicon.hamza
            return not (another or owned or word.text.endswith(self.lexicon.endings["feminine"]))
        return (word.noun or word.tags <= UNLISTED) and not owned and word.prefix not in (self.lexicon.to, self.lexicon.by)

    def _is_kind(self, word: Word) -> bool:
        """Whether an adjective has the ending of origins, which without the article cannot belong to a name."""
        return self.name_words.has_relational_ending(word) and not word.clitic

    def _takes_no_preposition(self, word: Word) -> bool:
        """Whether what a word would be with a preposition joined is nothing that stands behind one: كجي، كاين، لبيد; nor is anybody told
        to be like another who is named: كرافت."""
        named = word.tags == GIVEN and word.clitic not in (self.lexicon.by, self.lexicon.to)
        return word.clitic not in self.lexicon.conjunctions and (named or word.tags <= _NEVER_JOINED)

    def _is_bare_office(self, word: Word) -> bool:
        return "titles" in word.tags and word.tags.isdisjoint(_NAMED_OR_DEFINITE)

    def _is_bare_construct(self, word: Word) -> bool:
        """Whether a word looks like a dual or plural to which a genitive stands: مالكا."""
        return word.number in ("d", "p") and word.norm.endswith(self.lexicon.endings["dual_construct"])
