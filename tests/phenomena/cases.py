"""What the sentences of these tests are expected to give, and what comes out of them."""

from __future__ import annotations

from typing import Any, NamedTuple

from spacy_quotes.component import QuoteExtractor
from spacy_quotes.record import QuoteRecord

DIRECT, INDIRECT, MIXED = "DIRECT", "INDIRECT", "MIXED"
EXTRACTOR = QuoteExtractor()


class Q(NamedTuple):
    """A quotation that is expected. who: the speaker's mention; name: the resolved name where that is another; to: the addressee;
    inside: the number of the quotation around it."""

    cue: str | None
    kind: str
    content: str
    who: str | None = None
    name: str | None = None
    agency: str | None = None
    to: str | None = None
    inside: int | None = None


class Case(NamedTuple):
    row: str
    text: str
    quotes: list[Q]


def case(row: str, text: str, *quotes: Q) -> Case:
    return Case(row, text, [quote._replace(name=quote.name or quote.who) for quote in quotes])


def found(text: str) -> list[Q]:
    record = EXTRACTOR.extract(text)

    def words(quote: QuoteRecord, role: str) -> str | None:
        span: Any = quote.get(role)
        return text[span["start"] : span["end"]] if span else None

    return [
        Q(
            words(quote, "cue"),
            quote["kind"],
            " … ".join(text[part["start"] : part["end"]] for part in quote["content"]),
            words(quote, "speaker"),
            quote["speaker_name"],
            words(quote, "agency"),
            words(quote, "addressee"),
            quote["parent"],
        )
        for quote in record["quotes"]
    ]


def names(text: str) -> list[str | None]:
    """The names of the speakers of all quotations of a text."""
    return [quote["speaker_name"] for quote in EXTRACTOR.extract(text)["quotes"]]
