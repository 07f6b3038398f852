"""What a word can be in a person's name, by itself and by the words beside it."""

from __future__ import annotations

from functools import cached_property

from ..frame import Range
from ..lexicon import Lexicon, Word
from ..names import is_in_the_name_of, is_unlisted
from ..scan import Scan
from .places import Places

TITLE_WORDS = 5  # of an office before a name, at most
NAMING = frozenset({"definite", "verb", "given_names"})  # what a word may be and still belong to a name
_SHORT = 3  # letters of a name that begins like a preposition
GIVEN = frozenset({"given_names"})
COUNTRY = frozenset({"countries_and_capitals"})
_KIN = frozenset({"titles", "of_another"})
_NO_SECONDS = frozenset({"titles", "name_parts"})


class NameWords:
    """The words of one text as parts of names."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon) -> None:
        self.scan, self.lexicon, self.words = scan, lexicon, scan.words

    @cached_property
    def places(self) -> Places:
        return Places(self.words)

    # What a word is wherever it stands.

    def is_common(self, word: Word) -> bool:
        return self.lexicon.is_common_noun(word)

    def has_relational_ending(self, word: Word) -> bool:
        """Whether a word ends as names of families and adjectives of origin do: الغافري"""
        return word.norm.endswith(self.lexicon.endings["relational"])

    def is_definite_thing(self, word: Word) -> bool:
        """Whether a word has the article but not the ending of a family's name: السد"""
        return word.part == "d" and not self.has_relational_ending(word)

    def has_preposition(self, word: Word) -> bool:
        """Whether a preposition is joined to a word: لكرة القدم."""
        return bool(word.clitic or word.prefix) or (
            word.norm[0] in (self.lexicon.to, self.lexicon.by) and word.norm[1:] in self.lexicon.nouns
        )

    def has_joined_article(self, word: Word) -> bool:
        """Whether something is joined before the article of a word: بالأمم، والزلازل"""
        return word.norm.startswith(self._joined_articles)

    @cached_property
    def _joined_articles(self) -> tuple[str, ...]:
        return tuple(joined + self.lexicon.article for joined in (self.lexicon.by, *self.lexicon.conjunctions))

    # What a word is where it stands.

    def could_be_name(self, at: int) -> bool:
        """Whether a word can be one of a name without looking at those beside it, be it one that could be a verb: فارس يعلن"""
        word = self.words[at]
        if "letters" in word.tags and word.cls == "w" and at:  # ليو تيونج
            return "n" in (self.words[at - 1].part, self.words[at + 1].part)
        verb = word.cls in "Ff"
        if not (verb or word.part in "gnd") or word.norm in self.lexicon.quantifiers or is_in_the_name_of(self.scan, at, self.lexicon):
            return False
        if verb:
            return word.tags <= NAMING and not (word.noun or word.prefix or word.clitic)
        return word.tags <= NAMING or (word.part == "g" and word.cls == "a")  # علي

    def is_bare(self, at: int) -> bool:
        """Whether a word is in no list, and has nothing joined before it, be it the article."""
        word = self.words[at]
        joined = word.prefix or word.norm.startswith(self.lexicon.article) or self.has_joined_article(word)
        return is_unlisted(word) and not joined

    def is_foreign(self, at: int) -> bool:
        """Whether a word is none that a list knows, nor looks like a verb or one joined to another."""
        word = self.words[at]
        joined = word.norm[0] in self._no_beginning and not (word.norm[0] == self.lexicon.to and self.is_spelled_so(at))
        own = word.norm[0] == self.lexicon.by and len(word.norm) == _SHORT and not self.lexicon.is_known(word.norm[1:])  # بيب
        joined = (joined and not own) or word.norm.endswith(self.lexicon.endings["possessed"][1:])  # أطلقتها موندسي
        return word.part == "n" and word.cls == "w" and not joined and not self.lexicon.could_be_finite(word)

    def are_foreign(self, first: int, last: int) -> bool:
        return all(word.part == "n" for word in self.words[first:last])

    def is_spelled_so(self, at: int) -> bool:
        """Whether a word that could begin with a conjunction does so elsewhere too, and never stands without it: دريو ويبر."""
        norm = self.words[at].norm
        return not self.places.is_single(norm) and norm[1:] not in self.places

    @cached_property
    def _no_beginning(self) -> frozenset[str]:
        """With what verbs and words joined to others begin, and hardly a name that no list knows."""
        return frozenset(self.lexicon.conjunctions).union(self.lexicon.persons[:2], self.lexicon.by, self.lexicon.to)

    def is_forename(self, at: int) -> bool:
        """Whether a word with a father's name behind it is a given name, be it one with the article that no list has: الناني ولد سالم"""
        word = self.words[at]
        return self.words[at + 1].norm in self.lexicon.descent and ("given_names" in word.tags or self.lexicon.could_be_surname(word))

    def opens_compound(self, at: int) -> bool:
        """Whether a particle makes one name with the word behind it: عبد الستار، عبد ربه، صلاح الدين, but not صلاح موندسي، علاء عبد
        الستار."""
        word, after = self.words[at], self.words[at + 1]
        if "name_parts" not in word.tags or self.closes_compound(at) or word.clitic in self.lexicon.conjunctions[1:]:  # فال, no آل
            return False
        if word.norm in self.lexicon.kin and after.tags >= _KIN:  # ابن عم سالم الغافري
            return False
        if word.part == "g" and word.norm not in self.lexicon.lineage and self.has_relational_ending(after):
            return False  # سيف الغافري, but عبد الحي
        if word.part != "g" or "definite" in after.tags:
            return True
        return word.norm in self.lexicon.lineage and after.tags.isdisjoint(_NO_SECONDS)

    def closes_compound(self, at: int) -> bool:
        """Whether a word ends a name of two words: نصر الله، نور الدين."""
        word = self.words[at]
        return "name_parts" in word.tags and word.norm.startswith(self.lexicon.article) and word.norm != self.lexicon.article  # آل

    def is_body(self, at: int) -> bool:
        """Whether a body stands before what it is named after: جامعة سهلان"""
        tags = self.words[at].tags
        return "bodies" in tags and tags.isdisjoint(("definite", "titles", "honorifics"))

    def has_bare_office(self, at: int) -> bool:
        """Whether an office without the article stands here: مدير النادي"""
        tags = self.words[at].tags
        return "titles" in tags and "definite" not in tags

    def takes_place(self, at: int) -> bool:
        """Whether a place can follow: a body or a preposition stands there."""
        return self.is_body(at) or "joining_prepositions" in self.words[at].tags

    def is_behind_office(self, at: int) -> bool:
        """Whether an office that ends with a word with the article stands right before a place."""
        return "definite" in self.words[at - 1].tags and any(
            "titles" in word.tags and "bodies" not in word.tags for word in self.words[max(at - TITLE_WORDS, 0) : at]
        )

    def is_bare_behind_office(self, at: int) -> bool:
        """Whether a word without the article, which is no office itself, stands behind one that has it: الوزير باولو مورتي"""
        return at > 0 and self.is_bare(at) and self.is_behind_office(at)

    def is_hyphen(self, at: int) -> bool:
        """Whether a dash joins the words around it: ماري-كلود"""
        return self.scan.starts[at] == self.scan.ends[at - 1] and self.scan.ends[at] == self.scan.starts[at + 1]

    def before(self, first: int, start: int) -> int:
        """The word before a name, past a mark or the point of an abbreviated title: د. الغافري"""
        return first - 2 if first - 1 > start and self.words[first - 1].cls in "q<." else first - 1

    def name_parts(self, first: int, last: int) -> tuple[str, ...]:
        """The parts of a name, normalized: its words, each with the particle before it that makes another name of it, so that أبو محمد is
        not محمد; not with what says whose son somebody is."""
        parts, particle = [], ""
        for at in range(first, last):
            norm = self.words[at].norm
            if not norm[0].isalnum():
                continue
            norm = self.as_son(norm) if at > first else norm
            particle += self.words[at].stem if at == first and self.is_joined_given(at) else norm
            if at == last - 1 or norm in self.lexicon.descent or not self.opens_compound(at):
                parts.append(particle)
                particle = ""
        return tuple(parts)

    def as_son(self, norm: str) -> str:
        """A word that says whose son somebody is as it stands within a name: ابن الغافري, who is سالم بن الغافري."""
        within = norm.removeprefix(self.lexicon.article[0])
        return within if within in self.lexicon.descent else norm

    def is_joined_given(self, at: int) -> bool:
        """Whether a conjunction is joined to what is nothing but a given name: وسالم الغافري"""
        word = self.words[at]
        joined = word.clitic == self.lexicon.conjunctions[0] and word.cls == "w"
        return joined and word.tags <= GIVEN and "given_names" in word.tags

    def names_somebody(self, part: Range) -> bool:
        """Whether a given name stands somewhere, or two words at the end that no list knows."""
        words = self.words[slice(*part)]
        if any(word.part == "g" and "definite" not in word.tags and not self._is_no_name(at) for at, word in enumerate(words, part[0])):
            return True
        foreign = len(words) > 1 and words[-2].part == words[-1].part == "n"
        return foreign and words[-1].norm[0] not in (self.lexicon.by, self.lexicon.to)

    def _is_no_name(self, at: int) -> bool:
        """Whether what could be a given name is an office with what it is of, أمين المنطقة, or a preposition: المتحدث باسم المنطقة،
        المشرف علي السد"""
        if is_in_the_name_of(self.scan, at, self.lexicon) or self.words[at].cls == "a":
            return True
        after = self.words[at + 1]
        return "titles" in self.words[at].tags and "definite" in after.tags and self.is_common(after)
