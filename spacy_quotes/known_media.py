"""Which medium of the language data an agency mention names or takes up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from .frame import Range
from .lexicon import Lexicon, Medium, Word
from .scan import Scan

_MARKS = "q<>()-"
_ENDS = ".,;:nCFR"
_FARTHEST = 500  # words, back from a noun that takes up a medium
_REMEMBERED = 4096  # stretches of words
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


def medium_in(words: Sequence[Word], lexicon: Lexicon) -> Medium | None:
    """The longest known medium within the words and marks of an agency mention.

    A name that is also a common word, or several media's, counts where it is plainly a name, and not beside the adjective of a
    country that is not its own: صحيفة الشروق, but not الصحف المصرية; صحيفة «الوطن», but not صحيفة «الوطن» السهلانية.
    """
    places = [at for at, word in enumerate(words) if word.cls not in _MARKS]
    norms = [words[at].norm for at in places]
    for length in range(min(lexicon.longest_medium, len(norms)), 0, -1):
        starts = sorted(range(len(norms) - length + 1), key=lambda start: "media" in words[places[start]].tags)  # قناة «روسيا اليوم»
        for start in starts:
            if found := lexicon.medium(norms[start : start + length]):
                return found
        for start in starts:
            found = lexicon.medium(norms[start : start + length], marked=True)
            if found and _is_name(words, places[start], places[start + length - 1] + 1, found, lexicon):
                return found
    return None


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


def taken_up(scan: Scan[Word], part: Range, lexicon: Lexicon) -> Medium | None:
    """The medium that a mention takes up by what it is: الصحيفة، الوكالة نفسها, behind صحيفة «الوطن», وكالة الأناضول or الأناضول alone.
    Television and radio as such, التلفزيون, are nothing that a name alone introduces."""
    start, end = part
    head, *rest = scan.words[start:end]
    kind = lexicon.carrier_types.get(lexicon.bare(head)) if "definite" in head.tags else None
    origins = {lexicon.countries.get(word.stem) for word in rest if "nationalities" in word.tags}  # الصحيفة السعودية
    if kind is None or any(word.norm not in lexicon.reflexives and word.stem not in lexicon.countries for word in rest):
        return None
    medium = _before(scan, start, kind, lexicon)
    return medium if medium and (not origins or medium.country in origins) else None


def _before(scan: Scan[Word], start: int, kind: str, lexicon: Lexicon) -> Medium | None:
    """The medium that was last named, by the noun that takes it up or by a name alone."""
    head = scan.words[start]
    for at in range(start - 1, max(start - _FARTHEST, -1), -1):
        word = scan.words[at]
        if "media" in word.tags and lexicon.bare(word) == lexicon.bare(head):
            found = medium_in(scan.words[at : _mention_end(scan, at)], lexicon)
            if found or "definite" not in word.tags:
                return found
        elif word.media_start and lexicon.bare(head) not in lexicon.broadcasting:
            named = _longest(tuple(it.norm for it in scan.words[at : min(start, at + lexicon.longest_medium)]), lexicon)
            if named and named.type == kind:
                return named
    return None


@lru_cache(_REMEMBERED)  # a text that takes up one medium again and again looks back at the same words
def _longest(norms: tuple[str, ...], lexicon: Lexicon) -> Medium | None:
    """The medium that most of these normalized words, from the first on, name."""
    return next(filter(None, (lexicon.medium(list(norms[:length])) for length in range(len(norms), 0, -1))), None)


def introduction(scan: Scan[Word], at: int, lexicon: Lexicon) -> int | None:
    """Where what a noun takes up stands without the article before it: وكالة الطاقة, behind which الوكالة stands."""
    noun = lexicon.bare(scan.words[at])
    back = range(at - 1, max(at - _FARTHEST, -1), -1)
    return next((k for k in back if lexicon.bare(scan.words[k]) == noun and "definite" not in scan.words[k].tags), None)


def _mention_end(scan: Scan[Word], start: int) -> int:
    """The last word that may belong to a medium's mention."""
    end = start + 1
    while end - start < _LONGEST and scan.classes[end] not in _ENDS:
        end += 1
    return end
