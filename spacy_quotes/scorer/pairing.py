"""Which predicted quotation is paired with which gold one, and what is right of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..record import QuoteRecord, Record, SpanRecord
from .words import FOUND, WORD, Words, is_complementizer, is_speaker, name_words, overlap

_CUE_BONUS = 0.25
_OPTIONAL_MALUS = 0.001
_NEAR_OPTIONAL = 0.3


@dataclass(frozen=True, slots=True)
class _Quote:
    record: QuoteRecord
    content: Words
    cue: Words

    @property
    def optional(self) -> bool:
        return bool(self.record.get("optional"))


class _Document:
    """One side of a comparison: the quotations of a record as sets of words."""

    def __init__(self, record: Record) -> None:
        self.text = record["text"]
        found = list(WORD.finditer(self.text))
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.quotes = [_Quote(quote, self.content(quote), self.words(quote.get("cue"))) for quote in record.get("quotes") or []]
        self.entities = {key: [entity["name"], *entity.get("aliases", [])] for key, entity in (record.get("entities") or {}).items()}

    def words(self, span: SpanRecord | None) -> Words:
        if not span:
            return frozenset()
        return frozenset(self._range(span)) or frozenset(("char", at) for at in range(span["start"], span["end"]))

    def content(self, quote: QuoteRecord) -> Words:
        words: set[Any] = set()
        for fragment in quote.get("content") or []:
            part = self._range(fragment)
            while len(part) > 1 and is_complementizer(self._word(part[0])):
                part = part[1:]
            words.update(part or self.words(fragment))
        return frozenset(words)

    def _range(self, span: SpanRecord) -> range:
        return range(bisect_right(self.ends, span["start"]), bisect_left(self.starts, span["end"]))

    def _word(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    @cached_property
    def names(self) -> dict[str, list[frozenset[str]]]:
        """The words of every name by which each gold entity goes in the document, as a speaker too."""
        forms = {key: list(names) for key, names in self.entities.items()}
        for quote in self.quotes:
            speaker, entity = quote.record.get("speaker"), quote.record.get("entity")
            if speaker and entity is not None and entity in forms:
                forms[entity].append(self.text[speaker["start"] : speaker["end"]])
        return {key: [name_words(form) for form in names] for key, names in forms.items()}


def speaker_names(record: Record) -> dict[str, list[frozenset[str]]]:
    """The words of every name by which each entity of a gold record goes in it, as a speaker too."""
    return _Document(record).names


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is right of a predicted quotation that is paired with a gold one; `known`: whether the gold one's speaker is."""

    exact: bool
    cue: bool
    kind: bool
    speaker: bool
    speaker_exact: bool
    attributed: bool
    agency: bool
    addressee: bool
    known: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold quotation and the predicted one that is paired with it; either may be missing."""

    gold: QuoteRecord | None
    predicted: QuoteRecord | None
    verdict: Verdict | None


def compare(gold: Record, predicted: Record) -> list[Pair]:
    """Pair the quotations of two records of one document: those paired and those missed in the order of the gold record, then
    the spurious. A predicted quotation that is paired with none, but near an optional one, is left out.

    RAISES ValueError: the texts differ.
    """
    if gold["text"] != predicted["text"]:
        raise ValueError(f"{gold.get('id')}: the predicted text differs from the gold text")
    mine, theirs = _Document(gold), _Document(predicted)
    pairs = _pairs(mine.quotes, theirs.quotes)
    compared = [
        Pair(one.record, other.record if other else None, _judge(mine, one, other, theirs) if other else None)
        for i, one in enumerate(mine.quotes)
        for other in [theirs.quotes[pairs[i]] if i in pairs else None]
    ]
    taken = set(pairs.values())
    spurious = [other for j, other in enumerate(theirs.quotes) if j not in taken and not _near_optional(other, mine.quotes)]
    return compared + [Pair(None, other.record, None) for other in spurious]


def _pairs(gold: Sequence[_Quote], predicted: Sequence[_Quote]) -> dict[int, int]:
    """Gold index → predicted index, best pairs first."""
    ranked = []
    for i, one in enumerate(gold):
        for j, other in enumerate(predicted):
            fit = overlap(one.content, other.content)
            if fit >= FOUND:
                ranked.append((-(fit + _CUE_BONUS * bool(one.cue & other.cue) - _OPTIONAL_MALUS * one.optional), i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(ranked):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _near_optional(quote: _Quote, gold: Iterable[_Quote]) -> bool:
    return any(one.optional and (one.cue & quote.cue or overlap(one.content, quote.content) >= _NEAR_OPTIONAL) for one in gold)


def _judge(mine: _Document, gold: _Quote, found: _Quote, theirs: _Document) -> Verdict:
    guess = found.record.get("speaker_name") or (found.record.get("speaker") or {}).get("text")
    wanted, given = mine.words(gold.record.get("speaker")), theirs.words(found.record.get("speaker"))
    mention = overlap(wanted, given) >= FOUND if wanted else not given
    entity = gold.record.get("entity")
    known = entity is not None and entity in mine.names
    right = bool(guess) and is_speaker(str(guess), str(entity), mine.names) if known else not guess or mention
    roles = {
        role: overlap(mine.words(gold.record.get(role)), theirs.words(found.record.get(role))) >= FOUND  # type: ignore[arg-type]
        for role in ("agency", "addressee")
    }
    return Verdict(
        exact=gold.content == found.content,
        cue=bool(gold.cue & found.cue),
        kind=gold.record["kind"] == found.record.get("kind"),
        speaker=mention,
        speaker_exact=wanted == given,
        attributed=right,
        known=known,
        **roles,
    )
