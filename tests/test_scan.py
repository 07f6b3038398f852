"""Text into words and marks: exact offsets, whatever the text, and what words are looked up by."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_quotes.scan import Scanner, normalize


@dataclass
class Described:
    text: str
    cls: str = "w"


SCANNER = Scanner(Described)


def pieces(text: str) -> list[str]:
    scan = SCANNER(text)
    return [text[start:end] for start, end in zip(scan.starts[:-2], scan.ends[:-2], strict=True)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال الوزير: «لن نتراجع».", ["قال", "الوزير", ":", "«", "لن", "نتراجع", "»", "."]),
        ("بـ”الرغبة المشتركة”.", ["بـ", "”", "الرغبة", "المشتركة", "”", "."]),
        ("القرن الـ21″، وقال", ["القرن", "الـ21", "″", "،", "وقال"]),
        ("وأضاف:لن", ["وأضاف", ":", "لن"]),
        ("واس/رويترز", ["واس", "/", "رويترز"]),
        ("L'Avenir و'لن' ''نتراجع''", ["L'Avenir", "و", "'", "لن", "'", "''", "نتراجع", "''"]),
        ("مُؤكِّداً أنَّ", ["مُؤكِّداً", "أنَّ"]),
        ("غداً.", ["غداً", "."]),
        ("العـــــمل", ["العـــــمل"]),
        ("117.5 مليار، 1,200 و٣٫٥", ["117.5", "مليار", "،", "1,200", "و٣٫٥"]),
        ("زاد 10%، ثم ٣٫٥٪.", ["زاد", "10%", "،", "ثم", "٣٫٥٪", "."]),
        ("الساعة 11:10 يوم 05/02/2022.", ["الساعة", "11:10", "يوم", "05/02/2022", "."]),
        ("موقع sabaq.example ونشر", ["موقع", "sabaq.example", "ونشر"]),
        ("a.b@news.example", ["a.b@news.example"]),
        ("قال\nوأضاف\n\nثم", ["قال", "\n", "وأضاف", "\n", "\n", "ثم"]),
        ("قال\u00a0الوزير\u2003ثم", ["قال", "الوزير", "ثم"]),
        ("\u200fقال\u200e \u202bالوزير\u202c", ["\u200f", "قال", "الوزير"]),
        ("می‌گوید", ["می‌گوید"]),
        ("😀قال😀", ["😀", "قال", "😀"]),
        ("", []),
        (" ", [" "]),
    ],
)
def test_words_and_marks(text: str, words: list[str]) -> None:
    assert pieces(text) == words


@given(st.text())
def test_words_and_what_is_between_are_the_text(text: str) -> None:
    scan = SCANNER(text)
    edges = [0, *(edge for pair in zip(scan.starts, scan.ends, strict=True) for edge in pair), len(text)]
    assert all(one <= other for one, other in pairwise(edges))
    assert all(start < end for start, end in zip(scan.starts[:-2], scan.ends[:-2], strict=True))
    between = [text[end:start] for end, start in zip([0, *scan.ends], [*scan.starts, len(text)], strict=True)]
    assert not any(character.isalnum() for part in between for character in part)


def test_a_word_is_described_once() -> None:
    seen: list[str] = []

    def describe(word: str) -> Described:
        seen.append(word)
        return Described(word)

    scanner = Scanner(describe)
    scanner("قال قال قال")
    scanner("قال")
    assert seen == ["قال", "\n"]


def test_a_line_end_of_any_kind_ends_a_paragraph() -> None:
    for end in "\n\u2028\u2029\x0b\x0c\x85":
        assert [word.text for word in SCANNER(f"قال{end}ثم").words] == ["قال", "\n", "ثم", "\n", "\n"]


def test_behind_every_text_stand_two_paragraph_ends_of_no_length() -> None:
    for text in ("", " ", "قال", "قال\n"):
        scan = SCANNER(text)
        assert [word.text for word in scan.words[-2:]] == ["\n", "\n"]
        assert scan.starts[-2:] == scan.ends[-2:] == [len(text)] * 2


@pytest.mark.parametrize(
    ("written", "looked_up"),
    [
        ("أكد", "اكد"),
        ("اكد", "اكد"),
        ("إن", "ان"),
        ("آسيا", "اسيا"),
        ("ٱلقمة", "القمه"),
        ("وزارة", "وزاره"),
        ("على", "علي"),
        ("مسؤول", "مسوول"),
        ("رئيس", "رييس"),
        ("مُؤَكِّدًا", "موكدا"),
        ("مؤكداً", "موكدا"),
        ("العـــمل", "العمل"),
        ("می‌گوید", "ميگويد".replace("گ", "ك")),
        ("کرملین", "كرملين"),
        ("ﻗﺎﻝ", "قال"),
        ("ﻻ", "لا"),
        ("قال\u200f", "قال"),
        ("Reuters", "reuters"),
        ("ＡＦＰ", "afp"),
        ("٢٠٢٢", "٢٠٢٢"),
        ("ـ", ""),
        ("", ""),
    ],
)
def test_what_words_are_looked_up_by(written: str, looked_up: str) -> None:
    assert normalize(written) == looked_up


@given(st.text())
def test_looking_up_twice_is_looking_up_once(text: str) -> None:
    assert normalize(normalize(text)) == normalize(text)
