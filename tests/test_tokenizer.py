"""The tokenizer: it cuts where quotations begin and end, and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from spacy_quotes.tokenizer import create_arabic_tokenizer

ROOT = Path(__file__).parents[1]
CONFIG = {"nlp": {"tokenizer": {"@tokenizers": "spacy_quotes.ArabicTokenizer.v1"}}}


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("ar", config=CONFIG)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("وصفه بـ”الرغبة“ فقط", ["وصفه", "بـ", "”", "الرغبة", "“", "فقط"]),
        ("قال لـ«النهار الجديد»:", ["قال", "لـ", "«", "النهار", "الجديد", "»", ":"]),
        ("سنعود غداً.", ["سنعود", "غداً", "."]),
        ("وأضاف:«لن نتراجع».", ["وأضاف", ":", "«", "لن", "نتراجع", "»", "."]),
        ("واس/رويترز", ["واس", "/", "رويترز"]),
        ("الوزير:لن", ["الوزير", ":", "لن"]),
        ("مضر”.", ["مضر", "”", "."]),
        ("الـ21″", ["الـ", "21", "″"]),
        ("د. سلمى", ["د.", "سلمى"]),
        ("بلغ 3.5 في المئة عند 10:30", ["بلغ", "3.5", "في", "المئة", "عند", "10:30"]),
        ("https://example.org/a:b", ["https://example.org/a:b"]),
        ("والوزير وقال للصحافيين", ["والوزير", "وقال", "للصحافيين"]),
    ],
)
def test_words_come_apart_where_they_should(nlp: Language, text: str, tokens: list[str]) -> None:
    assert [token.text for token in nlp.make_doc(text)] == tokens


@given(st.text(alphabet="والبل قادـًُ«»“”\"':/.،؛؟()[]…-–123\n\u200f\u00a0 aB", max_size=60))
@settings(max_examples=300, deadline=None)
def test_no_character_is_lost(text: str) -> None:
    assert BLANK.make_doc(text).text == text


BLANK = spacy.blank("ar", config=CONFIG)


def test_no_character_of_an_article_is_lost(nlp: Language) -> None:
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        assert nlp.make_doc(text).text == text


def test_it_survives_saving(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    text = "وأضاف:«لن نتراجع» لـ«النهار»."
    assert [token.text for token in spacy.load(tmp_path).make_doc(text)] == [token.text for token in nlp.make_doc(text)]


def test_the_default_tokenizer_is_left_alone() -> None:
    create_arabic_tokenizer()(spacy.blank("ar"))
    assert [token.text for token in spacy.blank("ar").make_doc("بـ”الرغبة")] == ["بـ”الرغبة"]
