"""What holds of any text: no error, exact offsets, valid records, and nothing lost on the way to the Doc and back."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin

import spacy_quotes
from spacy_quotes.component import QuoteExtractor
from spacy_quotes.quote import set_record, to_record
from spacy_quotes.record import problems, role_spans
from spacy_quotes.scan import normalize

ROOT = Path(__file__).parent.parent
NLP = spacy.blank("ar")
EXTRACTOR = QuoteExtractor()
TRAINED = spacy_quotes.load("ar")
MARKS = ["«", "»", "“", "”", '"', "″", "(", ")", "‘", "’"]
# Words that the rules act on, in any order: what reports, carries, begins and ends a clause.
WORDS = """
قال وقالت أضاف وأضاف مؤكداً مشيراً قائلا قوله بحسب وبحسب وفقاً نقلاً نقلت جاء أعلن كما حسبما على حد لسان تعبير لم قد كان سبق
أن إن أنه بأن إلى عن عما إذا الذي ما في من لـ بـ و الوزير الوزيرة سالم الغافري هناء المتحدث باسم البيان وزارة المياه
وكالة رويترز لرويترز «عكاظ» AFP لنظيره للصحافيين الخميس السد آمن العمل مستمر لن نتراجع نحن ليس لكن رغم حيث 21 ٣٫٥ https://a.example/b?c
"""
PIECES = [
    *MARKS,
    *WORDS.split(),
    *[
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        ".",
        "،",
        ":",
        "؛",
        "؟",
        "…",
        "-",
        "/",
        "ـ",
        "ً",
        "ّ",
        "\u200f",
        "\u200c",
        "\ufeff",
        "\xa0",
        "😀",
        "𐎀",
        "\x00",
    ],
    "\u2028",
]
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
)
ARTICLES = [json.loads(line)["text"] for line in (ROOT / "corpus" / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
ONCE_WRONG = [
    "قآل«»!قآل«0",
    "قآل«:»قآل«0",
    "قال عما",
    "قال «» «نعم",
    'قال"":ا',
    "رد«\n″",
    "وضح″ع\n“",
    '«قال أن““ل\n"',
    "  حسبما وأضاف مؤكداً",
    "وأوضح المسؤول الذي طلب",
    "«نعم» قال علي",
    "أكد المدير سالم الغافري وزير",
    "",
]


def any_text(test: Callable[[str], None]) -> Callable[[], None]:
    """Run a test on texts of all sorts, and on those that once went wrong."""
    for text in ONCE_WRONG:
        test = example(text)(test)
    made: Any = settings(max_examples=200, deadline=None)(given(TEXTS)(test))
    return made  # type: ignore[no-any-return]


def plain(record: Any) -> Any:
    """A record without values that say nothing."""
    return {**record, "quotes": [{key: value for key, value in quote.items() if value is not None} for quote in record["quotes"]]}


def check(text: str) -> Any:
    record: Any = {**EXTRACTOR.extract(text), "id": "a"}
    assert record["text"] == text
    assert problems(record) == []
    for _, _, span in role_spans(record):
        assert text[span["start"] : span["end"]] == span["text"]
    return record


@any_text
def test_any_text(text: str) -> None:
    check(text)


@any_text
def test_to_the_doc_and_back(text: str) -> None:
    record = check(text)
    doc = set_record(NLP(text), record)
    for quote in doc._.quotes:
        mentions = [*quote.content, *filter(None, (quote.cue, quote.speaker, quote.agency, quote.addressee))]
        for mention in mentions:
            assert doc.text[mention.start_char : mention.end_char] == mention.text
            assert mention.span.start_char <= mention.start_char < mention.end_char <= mention.span.end_char
    assert plain(to_record(doc, "a")) == plain(record)
    (again,) = DocBin(docs=[Doc(NLP.vocab).from_bytes(doc.to_bytes())]).get_docs(NLP.vocab)
    assert to_record(again, "a") == to_record(doc, "a")


@any_text
def test_any_text_for_the_trained_pipeline(text: str) -> None:
    doc = TRAINED(text)
    record = to_record(doc, "a")
    assert problems(record) == []
    assert plain(to_record(set_record(NLP(text), record), "a")) == plain(record)
    assert to_record(Doc(NLP.vocab).from_bytes(doc.to_bytes()), "a") == record


@any_text
def test_quotations_nest_and_keep_their_order(text: str) -> None:
    record = check(text)
    by_number = {quote["id"]: quote for quote in record["quotes"]}
    starts = [quote["content"][0]["start"] for quote in record["quotes"]]
    assert starts == sorted(starts)
    for quote in record["quotes"]:
        if quote["parent"] is not None:
            around = by_number[quote["parent"]]["content"]
            assert around[0]["start"] <= quote["content"][0]["start"] and quote["content"][-1]["end"] <= around[-1]["end"]


@any_text
def test_every_speaker_has_an_entity_of_that_name(text: str) -> None:
    record = check(text)
    for quote in record["quotes"]:
        if quote["entity"] is not None:
            assert quote["speaker_name"] == record["entities"][quote["entity"]]["name"]
        assert quote["speaker"] is None or quote["speaker_name"]
    assert {quote["entity"] for quote in record["quotes"]} - {None} == set(record["entities"])


@any_text
def test_the_same_text_gives_the_same_quotations(text: str) -> None:
    assert EXTRACTOR.extract(text) == EXTRACTOR.extract(text) == QuoteExtractor().extract(text)


def test_marks_diacritics_and_blanks_strewn_over_articles() -> None:
    chance = random.Random(1)
    for article in ARTICLES * 3:
        noisy = list(article)
        for _ in range(len(article) // 8):
            noisy.insert(chance.randrange(len(noisy)), chance.choice([*MARKS, "َ", "ّ", "ـ", " ", "\n", ":", ".", "\u200f"]))
        check("".join(noisy))
        del noisy[:: chance.randrange(5, 12)]
        check("".join(noisy))
        cut = chance.randrange(len(article))
        check(article[cut:])
        check(article[:cut])


def skeleton(text: str) -> list[tuple[str, str]]:
    """The quotations of a text by kind and content as it is looked up, without what does not matter."""
    record = check(text)
    return [(quote["kind"], normalize(quote["content"][0]["text"])) for quote in record["quotes"]]


@pytest.mark.parametrize("article", ARTICLES[:10], ids=range(10))
def test_tatweel_and_invisible_characters_change_nothing(article: str) -> None:
    expected = skeleton(article)
    # A tatweel behind a letter that joins to the left, in the middle of a word; a mark of direction before each word.
    stretched = article.replace("سم", "ســم").replace("عل", "عـل")
    assert skeleton(stretched) == expected
    assert skeleton("\u200f" + article) == expected


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(ARTICLES), min_size=2, max_size=3))
def test_articles_one_after_the_other(articles: list[str]) -> None:
    check("\n\n".join(articles))
    check("".join(articles))


REPEATED = [
    "«",
    '"',
    "قال ",
    "قال إن ",
    "مؤكدا أن ، ",
    "بحسب الوزير ، ",
    "الوزير: نعم\n",
    "، ",
    "قال محمد ",
    "قال: «نعم» ",
    "كما قال ، ",
    "ق",
    "\n",
    "وكالة رويترز ",
    "(",
    "نقلت عن ",
]


@pytest.mark.parametrize("piece", REPEATED)
def test_time_is_linear_in_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        start = time.process_time()
        EXTRACTOR.extract(text)
        return time.process_time() - start

    seconds(1000)
    short = min(seconds(8_000) for _ in range(3))
    long = min(seconds(64_000) for _ in range(3))
    assert long < 8 * max(short, 0.004) * 4  # eight times the text; four for the noise of a busy machine
