"""Which quotation marks belong together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_quotes.component import QuoteExtractor
from spacy_quotes.marks import Marks, pair_marks
from spacy_quotes.scan import Scan

SCANNER = QuoteExtractor().scanner


def paired(text: str) -> tuple[Scan, Marks]:
    scan = SCANNER(text)
    return scan, pair_marks(scan)


def inside(text: str) -> list[str]:
    """What stands between marks that belong together, outer ones first."""
    scan, marks = paired(text)
    return [text[scan.ends[opening] : scan.starts[close]].strip() for opening, close in sorted(marks.close_of.items())]


def left_open(text: str) -> list[str]:
    """What stands behind a mark that nothing closes, to the end of its paragraph."""
    scan, marks = paired(text)
    ends = [*scan.starts, len(text)]
    return [text[scan.ends[opening] : ends[end]].strip() for opening, end in sorted(marks.unclosed.items())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال: «لن نتراجع».", ["لن نتراجع"]),
        ("قال: “لن نتراجع”.", ["لن نتراجع"]),
        ('قال: "لن نتراجع".', ["لن نتراجع"]),
        ("قال: ”لن نتراجع“.", ["لن نتراجع"]),
        ("قال: „لن نتراجع“.", ["لن نتراجع"]),
        ("قال: ‘لن نتراجع’.", ["لن نتراجع"]),
        ("قال: « لن نتراجع » ثم", ["لن نتراجع"]),
        ("قال: ‹لن نتراجع›.", ["لن نتراجع"]),
        ('قال :" لن نتراجع" ثم', ["لن نتراجع"]),
        ("شركة « السد « التي", ["السد"]),
        ("قال “لن نتراجع. “العمل مستمر.” ثم", ["لن نتراجع. “العمل مستمر."]),
        # mismatched
        ("قال: “لن نتراجع″، ثم", ["لن نتراجع"]),
        ("قال: «لن نتراجع”.", ["لن نتراجع"]),
        ('قال: “لن نتراجع".', ["لن نتراجع"]),
        # glued to a clitic, or to what stands behind
        ("تتميز بـ”الرغبة المشتركة” هنا", ["الرغبة المشتركة"]),
        ("وندد بـ«محاولات» ثم", ["محاولات"]),
        ("صحيفة“سبق”.", ["سبق"]),
        ("في القرن الـ21″ وحده", []),
        # several, one after the other
        ("«السد» و«النهر» و«البحر»", ["السد", "النهر", "البحر"]),
        ('"السد" و"النهر"', ["السد", "النهر"]),
        # one in another
        ("قال: «لن «نتراجع» أبداً».", ["لن «نتراجع» أبداً", "نتراجع"]),
        ("قال: «لن “نتراجع” أبداً».", ["لن “نتراجع” أبداً", "نتراجع"]),
        ('قال: "لن «نتراجع» أبداً".', ["لن «نتراجع» أبداً", "نتراجع"]),
        ('قال: "العمل في " السد" وفي "النهر " مستمر".', ['العمل في " السد" وفي "النهر " مستمر', "السد", "النهر"]),
        ('قال سالم: "سألت هناء:" كيف السد؟" ثم خرجت".', ['سألت هناء:" كيف السد؟" ثم خرجت', "كيف السد؟"]),
        # over paragraphs
        ("قال: «لن نتراجع.\nسنمضي».", ["لن نتراجع.\nسنمضي"]),
        ("قال: «لن نتراجع.\nسنمضي.\nغداً».", ["لن نتراجع.\nسنمضي.\nغداً"]),
        ('قال: "لن نتراجع.\n"سنمضي.\n"غداً".', ['لن نتراجع.\n"سنمضي.\n"غداً']),
        # none
        ("قال إنه لن يتراجع", []),
        ("", []),
        ("«", []),
        ("»", []),
        ("«»", [""]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "open_text", "closed"),
    [
        ("قال: «لن نتراجع.", ["لن نتراجع."], []),
        ("قال: «لن نتراجع.\nوأضاف أن العمل مستمر.", ["لن نتراجع."], []),
        ("قال: «لن نتراجع.\nوأضاف: «سنمضي».", ["لن نتراجع."], ["سنمضي"]),
        ('قال: "لن نتراجع.\nوأضاف: "سنمضي".', ["لن نتراجع."], ["سنمضي"]),
    ],
)
def test_a_mark_that_nothing_closes_reaches_to_the_end_of_its_paragraph(text: str, open_text: list[str], closed: list[str]) -> None:
    assert left_open(text) == open_text
    assert inside(text) == closed


def test_a_closing_mark_with_no_opening_one_is_no_mark() -> None:
    assert inside("قال إنه لن يتراجع». ثم «مضى»") == ["مضى"]
    assert left_open("قال إنه لن يتراجع». ثم «مضى»") == []


@given(st.text(alphabet='قا «»“”"″‟‘’()\n.،:ـ1', max_size=60))
def test_pairs_do_not_cross(text: str) -> None:
    scan, marks = paired(text)
    pairs = sorted(marks.close_of.items())
    assert all(opening < close for opening, close in pairs)
    assert {close: opening for opening, close in pairs} == marks.open_of
    assert not any(one < other < end < far for one, end in pairs for other, far in pairs)
    assert not set(marks.unclosed) & set(marks.close_of)
    assert all(opening < end <= len(scan.words) for opening, end in marks.unclosed.items())


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("القرار «يهدد مصالح السكان» في البلدة", "MIXED"),
        ("الخطة «غير مقبولة بتاتا» عند السكان", "MIXED"),
        ("الوضع سياسي «مغلق» منذ شهر", "MIXED"),
        ("شركة «سهلان» تبني السد", "INDIRECT"),
        ("فيلم «ليلة في سهلان» نال الجائزة", "INDIRECT"),
        ("الشاعر ألقى قصيدة «البحر»", "INDIRECT"),
    ],
)
def test_words_of_somebody_s_own_in_marks_differ_from_names(clause: str, kind: str) -> None:
    record = QuoteExtractor().extract(f"وأكد سالم الغافري أن {clause}.")
    assert [quote["kind"] for quote in record["quotes"]] == [kind]
