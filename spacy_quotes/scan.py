"""Text into words, marks and paragraph ends, with character offsets; independent of any tokenization.

One compiled expression cuts the text into pieces (a word or mark with the blanks behind it) that together are the text, so
that offsets are running sums. What a word is, is looked up once a distinct word and remembered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from itertools import accumulate, repeat
from operator import add, attrgetter
from typing import Generic, Protocol, TypeVar

_INVISIBLE = "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_BLANK = " \t\r\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000" + _INVISIBLE
_MARKS_ON_LETTERS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d"
# A word with what stands on or in it, and a number with its points and percent sign, two apostrophes, or any other character,
# as it is or as HTML writes it, or with but the number of that; and the blanks behind.
_PIECE = re.compile(
    rf"\w+(?:[{_MARKS_ON_LETTERS}{_INVISIBLE}]+\w+|[{_MARKS_ON_LETTERS}]+)*(?:[.,:٫٬/][{_INVISIBLE}]*\d\w*|[.@'’][A-Za-z]\w*)*[%٪‰]?[{_BLANK}]*|(?:''|&(?:[a-z]{{2,8}}|#\d{{2,5}});|#(?:171|187);|.)[{_BLANK}]*",
    re.DOTALL,
)
_PARAGRAPH_ENDS = frozenset("\n\u2028\u2029\x0b\x0c\x1c\x1d\x1e\x85")
_DROPPED = re.compile(rf"[{_MARKS_ON_LETTERS}{_INVISIBLE}\u0640]")
_FOLDED = str.maketrans("أإآٱىةؤئیېکگھەۀہۂے", "ااااييوئييككهههههي") | {ord("ة"): "ه", ord("ؤ"): "و", ord("ئ"): "ي"}
_PLAIN = re.compile("[ءابتثجحخدذرزسشصضطظعغفقكلمنهوي]*")  # most words, which normalization leaves as they are
_BEHIND = 2
_CLS = attrgetter("cls")
_MAX_REMEMBERED = 300_000


def normalize(word: str) -> str:
    """A word as the language data is looked up: no diacritics, tatweel or invisible characters; variants of alef, ya,
    ta marbuta, hamza carriers (مسئول is مسؤول) and Persian and Urdu letters folded; presentation forms and full-width letters resolved."""
    if _PLAIN.fullmatch(word):
        return word
    word = unicodedata.normalize("NFKC", word)
    return without_marks(word).replace("ئو", "ؤو").translate(_FOLDED).casefold()


def without_marks(word: str) -> str:
    """A word without diacritics, tatweel and invisible characters."""
    return _DROPPED.sub("", word)


class Described(Protocol):
    """What is known of a word; ``cls`` is one character."""

    @property
    def cls(self) -> str: ...


Info = TypeVar("Info", bound=Described)


@dataclass(frozen=True, slots=True)
class Scan(Generic[Info]):
    """The words and marks of one text, in order: their start and end in characters, what they are, and all their classes
    in one string (a letter a word), which structure is matched against. Behind the `count` of the text stand two paragraph
    ends of no length, so that a look at the next words needs no care."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[Info]
    classes: str

    @property
    def count(self) -> int:
        return len(self.words) - _BEHIND


class _Known(dict[str, Info]):
    """What is known of each distinct word."""

    def __init__(self, describe: Callable[[str], Info]) -> None:
        self._describe = describe

    def __missing__(self, word: str) -> Info:
        code = "&" + word if word[0] == "#" and word[-1] == ";" else word
        known = self[word] = self._describe("\n" if word in _PARAGRAPH_ENDS else unescape(code) or word)
        return known


class Scanner(Generic[Info]):
    """Cuts texts and looks their words up.

    describe: makes what is known of one word; called once a distinct word. Its result has ``cls``, one character.
    """

    def __init__(self, describe: Callable[[str], Info]) -> None:
        self._known = _Known(describe)

    def __call__(self, text: str) -> Scan[Info]:
        if len(self._known) > _MAX_REMEMBERED:
            self._known.clear()
        pieces = _PIECE.findall(text)
        starts = [*accumulate(map(len, pieces), initial=0), *repeat(len(text), _BEHIND - 1)]
        texts = list(map(str.rstrip, pieces, repeat(_BLANK)))
        if texts and not texts[0]:  # blanks before the first word
            texts[0] = text[0]
        ends = [*map(add, starts, map(len, texts)), *repeat(len(text), _BEHIND)]
        words = [*map(self._known.__getitem__, texts), *repeat(self._known["\n"], _BEHIND)]
        return Scan(text, starts, ends, words, "".join(map(_CLS, words)))
