"""The full name, elsewhere in the text, of who is named by a part of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property

from ..frame import Range
from ..lexicon import DEFINITE_HONORIFIC, Word
from ..names import LONGEST, UNLISTED, is_a_bodys, is_in_the_name_of, is_unlisted
from .objects import Objects
from .words import NameWords


class FullNames:
    """The full names of one text.

    full_names: as `find_names` has them.
    """

    def __init__(self, name_words: NameWords, full_names: Mapping[str, list[Range]], objects: Objects) -> None:
        self.name_words, self.scan, self.words, self.lexicon = name_words, name_words.scan, name_words.words, name_words.lexicon
        self.full_names, self.objects = full_names, objects

    # By a surname, among the full names that are surely such.

    def of_surname(self, first: int, last: int) -> Range:
        """The full name that a surname stands for: the last one with it before it, else the first one at all."""
        surname, article = self.words[last - 1], self.lexicon.article
        named = self.full_names.get(surname.norm)
        definite = "definite" in surname.tags
        if (definite or surname.part in ("n", "-")) and all(map(self._is_just_honored, named or ())):  # الناجي, who is سالم ناجي
            other = surname.norm.removeprefix(article) if definite else article + surname.norm
            named = self.full_names.get(other) or named
        if not named:
            return first, last
        named = [name for name in named if not self._is_just_honored(name)] or named  # السيد مورتي is باولو مورتي
        return self.objects.without_object(named[max(bisect_left(named, (first + 1, 0)) - 1, 0)])

    def _is_just_honored(self, name: Range) -> bool:
        """Whether what could be a given name stands before a surname as an honorific: السيد غافري"""
        return name[1] - name[0] == 2 and self.words[name[0]].tags >= DEFINITE_HONORIFIC

    # By a given name.

    def of_given(self, at: int) -> Range | None:
        """The full name that a given name alone stands for, if nobody else in the text is called so: وليام, where وليام مورتي is named."""
        named = self._by_given.get(self.words[at].norm, {})
        return next((name for name in named.values() if name[0] != at), None) if len(named) == 1 else None

    @cached_property
    def _by_given(self) -> Mapping[str, Mapping[str, Range]]:
        """The first place of each full name, by its first word and its last; of those that a conjunction is joined to, where another
        begins with the same word: وليام مورتي ووليام موندسي"""
        found: dict[str, dict[str, Range]] = {}
        for surname, places in self.full_names.items():
            for first, last in places:
                found.setdefault(self.words[first].norm, {}).setdefault(surname, (first, last))
        for at, word in enumerate(self.words):
            if word.clitic in self.lexicon.conjunctions and word.stem in found and self.words[at + 1].part in ("n", "d"):
                found[word.stem].setdefault(self.words[at + 1].norm, (at, at + 2))
        return found

    # By a name that goes on elsewhere.

    def with_ancestors(self, name: Range) -> Range:
        """A name with whose son its bearer is, as it stands where he is named most fully: خالد بن سالم بن مساعد, where خالد بن سالم is
        meant."""
        first, last = name
        if last - first < 3 or all(word.norm not in self.lexicon.descent for word in self.words[first:last]):
            return name
        norms = [word.norm for word in self.words[first:last]]
        longest = name
        for start in self.name_words.places.of(norms[0]):
            end = start + len(norms)
            if [word.norm for word in self.words[start:end]] != norms or self.words[max(start - 1, 0)].norm in self.lexicon.descent:
                continue
            while (behind := self._behind_particles(end)) > end and self.words[behind].cls == "w":
                end = behind + 1
            if end - start > longest[1] - longest[0]:
                longest = start, end
        return longest

    def _behind_particles(self, at: int) -> int:
        """Where a name goes on behind the particles at `at`: بن عبد العزيز"""
        while at < self.scan.count and self.words[at].norm in self.lexicon.lineage:
            at += 1
        return at

    # By its last words, wherever a given name may stand before them.

    def bearer_of(self, part: Range) -> Range | None:
        """The full name that ends elsewhere in these words, which stand alone: حرب or ولد الشيخ, where طارق حرب or سالم ولد الشيخ is
        named."""
        return next(self._bearers(part), None)

    def meant(self, part: Range) -> Range | None:
        """The full name that ends elsewhere in these words, of a woman as the verb before them shows, قالت السروي, or of somebody who has
        the same honorific, الشيخ السروي; nothing if neither stands before them."""
        before = self.words[part[0] - 1] if part[0] else None
        if before and before.cls == "F" and all(form.gender == "f" for form in before.verbs):
            return next((name for name in self._bearers(part) if self.words[name[0]].gender == "f"), None)
        if before and before.tags >= DEFINITE_HONORIFIC:
            return next((name for name in self._bearers(part) if name[0] and self.words[name[0] - 1].norm == before.norm), None)
        return None

    def _bearers(self, part: Range) -> Iterator[Range]:
        """The full names that end elsewhere in these words. Behind what is no common given name only a word that is nothing else than a
        name can end one: جون كيري."""
        word = self.words[part[1] - 1]
        if word.norm.startswith(self.lexicon.to_the):  # للغافري, as الغافري stands elsewhere
            places = self.name_words.places.of(self._definite(word.norm))
            if not places:
                return
            word = self.words[places[0]]
        if word.listener or word.norm in self.lexicon.verbal_nouns:
            return  # قال سالم للصحافيين، جدد سالم التأكيد
        foreign = word.part in ("n", "d") and not self.name_words.is_common(word)
        surname = foreign or (part[1] - part[0] == 1 and self.name_words.is_bare(part[0]))
        for first, last in self._elsewhere(part):
            if "titles" in word.tags and "title_adjectives" in self.words[last].tags:  # سالم الغافري الأمين العام
                yield from (name for name in self.full_names.get(self.words[first - 1].norm, ()) if name[1] == first)
                continue
            given = self._is_behind_given(first, word)
            honored = foreign and self._is_honored(first - 1)
            if not given and (honored or (surname and self.name_words.is_bare_behind_office(first - 1))):
                yield first - 1, last
            elif given or (foreign and self.name_words.is_foreign(first - 1)):
                yield self._first(first - 1, last, given), last

    def _elsewhere(self, part: Range) -> Iterator[Range]:
        """Where the words of a name stand behind another word: the last place before the name first, those behind it at the end."""
        start, end = part
        norms = [self.name_words.as_son(self._definite(word.norm)) for word in self.words[start:end]]
        places = self.name_words.places.of(self._definite(self.words[end - 1].norm))
        behind = bisect_left(places, end - 1)
        for last in (*reversed(places[:behind]), *places[behind:]):
            first = last + 1 - len(norms)
            if first > 0 and [self.name_words.as_son(word.norm) for word in self.words[first : last + 1]] == norms:
                yield first, last + 1

    def _definite(self, norm: str) -> str:
        """A word with the article alone that has the preposition joined before it: للغافري, who is الغافري"""
        bare = norm.removeprefix(self.lexicon.to_the)
        return norm if bare == norm else self.lexicon.article + bare

    def _is_behind_given(self, at: int, surname: Word) -> bool:
        """Whether a given name, or the father's behind it, stands right before the words of a name, whose last is given too."""
        word, before = self.words[at], self.words[at - 1]
        given = before.part == "g" and "titles" not in before.tags and not is_in_the_name_of(self.scan, at - 1, self.lexicon)
        joined = self.name_words.is_joined_given(at - 1) and not self.name_words.is_common(surname)  # وسالم الغافري
        compound = at > 1 and self.words[at - 2].part == "g" and self.name_words.opens_compound(at - 2)  # عبد المنان ابن الغافري
        if joined or compound or (given and not is_a_bodys(self.scan, at - 1)):
            return True
        if (surname.part == "d" or word.part == "p") and self._is_father(at - 1):
            return True
        return word.norm in self.lexicon.descent and at > 1 and is_unlisted(before)  # جساس بن حجاب بن نويط

    def _is_honored(self, at: int) -> bool:
        """Whether what could be an adjective or an office, but has no article, stands behind an honorific: الدكتور مدني موندر"""
        word, before = self.words[at], self.words[at - 1]
        return at > 0 and word.part == "t" and not word.clitic and "definite" not in word.tags and before.tags >= DEFINITE_HONORIFIC

    def _is_father(self, at: int) -> bool:
        """Whether a common noun stands behind a given name, as its bearer's father's: سالم فلاح الغافري"""
        word = self.words[at]
        return at > 0 and self.words[at - 1].part == "g" and word.noun and word.tags <= UNLISTED and not word.clitic

    def _first(self, first: int, last: int, given: bool) -> int:
        """Where the full name begins that has the word at `first` as one of its given names; given: whether that is a common one."""
        while first > 0 and last - 1 - first < LONGEST and self._may_precede(first - 1) and not self.name_words.is_joined_given(first):
            first -= 1
        while (
            given and self.words[first].part not in ("g", "p") and not self.name_words.is_joined_given(first)
        ):  # a place: في سهلان سالم الغافري
            first += 1
        return first - (first > 0 and self.words[first].norm in self.lexicon.descent)  # سفر بن منصور الغافري

    def _may_precede(self, at: int) -> bool:
        word = self.words[at]
        return (word.part in ("g", "p") and "nationalities" not in word.tags) or self.name_words.is_foreign(at)
