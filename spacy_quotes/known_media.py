"""Which medium of the language data an agency mention names or takes up."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from operator import itemgetter

from .frame import Range
from .lexicon import Lexicon, Medium, Word
from .scan import Scan

_MARKS = "q<>()-"
_ENDS = ".,;:nCFR"
_FARTHEST = 500  # words, back from a noun that takes up a medium
_LONGEST = 9  # words and marks of a medium's mention that are looked at
_CARRIERS = frozenset({"media", "reporters"})
_PRINTED, _BROADCAST = ("newspaper", "magazine"), ("channel", "radio")
_FITTING = {
    "agency": ("agency", "site"),
    "newspaper": (*_PRINTED, "site"),
    "magazine": (*_PRINTED, "site"),
    "channel": (*_BROADCAST, "site"),
    "radio": (*_BROADCAST, "site"),
    "site": ("agency", *_PRINTED, *_BROADCAST, "site"),
    "programme": ("programme",),
}  # what a medium can be that is called an agency, a newspaper and so on, where its name is also a common word
_BESIDE_SITE = ("agency", *_BROADCAST, "site")  # what the site is of that has such a name without marks: موقع العربية

Introduction = tuple[int, Medium | None]
"""At which word a medium is named; None: one that is not known."""


def medium_in(words: Sequence[Word], lexicon: Lexicon) -> Medium | None:
    """The longest known medium within the words and marks of an agency mention; any of those that have its name."""
    return next(iter(_media_in(words, lexicon)), None)


def _media_in(words: Sequence[Word], lexicon: Lexicon) -> Sequence[Medium]:
    """The media that have the longest known name within the words and marks of an agency mention.

    A name that is also a common word, or several media's, counts where it is plainly a name, and not beside the adjective of a
    country that is not its own: صحيفة الشروق, but not الصحف المصرية; صحيفة «الوطن», but not صحيفة «الوطن» السهلانية.
    """
    places = [at for at, word in enumerate(words) if word.cls not in _MARKS]
    norms = [words[at].norm for at in places]
    for length in range(min(lexicon.longest_medium, len(norms)), 0, -1):
        starts = sorted(range(len(norms) - length + 1), key=lambda start: "media" in words[places[start]].tags)  # قناة «روسيا اليوم»
        for start in starts:
            if found := lexicon.medium(norms[start : start + length]):
                return [found]
        for start in starts:
            first, end = places[start], places[start + length - 1] + 1
            named = lexicon.media_named(norms[start : start + length], marked=True)
            if possible := [medium for medium in named if _is_name(words, first, end, medium, lexicon)]:
                return possible
    return []


def _is_name(words: Sequence[Word], start: int, end: int, medium: Medium, lexicon: Lexicon) -> bool:
    """Whether words that could mean something else name this medium: they stand in marks, behind what it is, or alone."""
    carrier = next((at for at in range(start - 1, -1, -1) if not words[at].tags.isdisjoint(_CARRIERS)), None)
    kind = lexicon.carrier_types.get(words[carrier].stem or words[carrier].norm, "") if carrier is not None else ""
    if kind and medium.type and medium.type not in _FITTING[kind]:
        return False
    countries = {country for word in words if (country := lexicon.countries.get(word.stem or word.norm))}
    if countries and medium.country and medium.country not in countries:
        return False
    behind = words[end : end + 1]
    if start and words[start - 1].cls in "q<(":
        return all(word.cls in "q>)" for word in behind)
    if any("definite" not in word.tags and word.cls not in "q<(" for word in behind):
        return False
    if start == 0:
        return "media" not in words[start].tags or end - start > 1
    if carrier is None or "definite" in words[carrier].tags or (kind == "site" and medium.type not in _BESIDE_SITE):
        return False
    return all(_tells_of_kind(word, lexicon) for word in words[carrier + 1 : start])


def _tells_of_kind(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word between what a medium is and its name says of what kind it is: وكالة الأنباء الرسمية سونا"""
    return "news" in word.tags or ("definite" in word.tags and word.norm.endswith(lexicon.endings["relational"]))


class NamedMedia:
    """The media that one text names, and which of them a noun takes up."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon) -> None:
        self.scan, self.lexicon = scan, lexicon
        self._last_named: dict[str, list[Introduction]] = {}  # for each place in `_nouns`

    def named(self, start: int, end: int) -> Medium | None:
        """The medium that the words of a mention name; of media with one name that of the country that the text names most of all, if
        they are of several."""
        possible = _media_in(self.scan.words[start:end], self.lexicon)
        countries = {medium.country for medium in possible}
        if len(countries) > 1:
            most = max(self._homes.values(), default=0)
            countries = {country for country in countries if self._homes.get(country) == most}
        return next(medium for medium in possible if medium.country in countries) if len(countries) == 1 else None

    def taken_up(self, part: Range) -> Medium | None:
        """The medium that a mention takes up by what it is: الصحيفة، الوكالة نفسها, behind صحيفة «الوطن», وكالة الأناضول or الأناضول
        alone. Television and radio as such, التلفزيون, are nothing that a name alone introduces."""
        start, end = part
        head, *rest = self.scan.words[start:end]
        noun = self.lexicon.bare(head)
        kind = self.lexicon.carrier_types.get(noun) if "definite" in head.tags else None
        origins = {self.lexicon.countries.get(word.stem) for word in rest if "nationalities" in word.tags}  # الصحيفة السعودية
        if kind is None or any(word.norm not in self.lexicon.reflexives and word.stem not in self.lexicon.countries for word in rest):
            return None
        by_noun = self._by_noun(noun, start)
        by_name = None if noun in self.lexicon.broadcasting else _last(self._names.get(kind, []), start)
        _, medium = max(filter(None, (by_noun, by_name)), default=(0, None), key=itemgetter(0))
        return medium if medium and (not origins or medium.country in origins) else None

    def introduction(self, at: int) -> int | None:
        """Where what a noun takes up stands without the article before it: وكالة الطاقة, behind which الوكالة stands."""
        places = self._nouns.get(self.lexicon.bare(self.scan.words[at]), [])
        places = places[bisect_left(places, at - _FARTHEST) : bisect_left(places, at)]
        return next((place for place in reversed(places) if "definite" not in self.scan.words[place].tags), None)

    def introduced(self, at: int) -> Range | None:
        """Where what a noun takes up is named in marks behind it: مجلة «سهلان», behind which المجلة stands."""
        first = self.introduction(at)
        if first is None or self.scan.classes[first + 1] not in "q<":
            return None
        close = next((k for k in range(first + 2, min(first + _LONGEST, self.scan.count)) if self.scan.classes[k] in "q>"), None)
        return (first, close + 1) if close else None

    @cached_property
    def _homes(self) -> Counter[str]:
        """How often the text names each country, by its adjective or itself: المصرية، مصر"""
        return Counter(filter(None, map(self._country, self.scan.words)))

    def _country(self, word: Word) -> str | None:
        """The country that a word names: الجزائر، سوريا، سورية"""
        ends = self.lexicon.feminine + self.lexicon.endings["accusative"][0]
        name = (word.stem or word.norm).removeprefix(self.lexicon.article).rstrip(ends)
        return self.lexicon.countries.get(name) or self.lexicon.countries.get(name + self.lexicon.endings["relational"][0])

    @cached_property
    def _nouns(self) -> dict[str, list[int]]:
        """Where each noun for a medium stands, whether with the article or without."""
        places: dict[str, list[int]] = {}
        for at, word in enumerate(self.scan.words):
            if "media" in word.tags:
                places.setdefault(self.lexicon.bare(word), []).append(at)
        return places

    @cached_property
    def _names(self) -> dict[str, list[Introduction]]:
        """The media of each type that are named alone, in order."""
        found: dict[str, list[Introduction]] = {}
        for at, word in enumerate(self.scan.words):
            if not word.media_start:
                continue
            norms = [it.norm for it in self.scan.words[at : at + self.lexicon.longest_medium]]
            medium = next(filter(None, (self.lexicon.medium(norms[:length]) for length in range(len(norms), 0, -1))), None)
            if medium:
                found.setdefault(medium.type, []).append((at, medium))
        return found

    def _by_noun(self, noun: str, start: int) -> Introduction | None:
        """The last medium before `start` that was named behind `noun`; that of no known medium if a later one is unknown."""
        if noun not in self._last_named:
            named = self._last_named[noun] = []
            for at in self._nouns.get(noun, []):
                medium = self.named(at, _mention_end(self.scan, at))
                if medium or "definite" not in self.scan.words[at].tags:
                    named.append((at, medium))
        return _last(self._last_named[noun], start)


def _last(named: list[Introduction], start: int) -> Introduction | None:
    """The last before `start` that is near enough to be taken up there."""
    behind = bisect_left(named, start, key=itemgetter(0))
    return named[behind - 1] if behind and named[behind - 1][0] >= start - _FARTHEST else None


def _mention_end(scan: Scan[Word], start: int) -> int:
    """The last word that may belong to a medium's mention."""
    end = start + 1
    while end - start < _LONGEST and scan.classes[end] not in _ENDS:
        end += 1
    return end
