"""Scores of predicted quotations against gold ones, for ``spacy train``, ``spacy evaluate`` and `Language.evaluate`.

Spans are compared as sets of words, so that marks, punctuation and blanks at an edge do not count, nor does a
complementizer at the start of a content. A predicted quotation is paired with a gold one where their contents overlap by half
or more (words in both over words in either); the best pairs are taken first. The measures are then

* content: quotations found; exact: with the same words exactly; cue: with the cue on a shared word;
* attributed: found, and the resolved speaker is right (the headline);
* agency, addressee: the mention, over all quotations;
* of the matched: kind, speaker (the mention overlaps by half, or is rightly absent), speaker_exact, and who (the
  resolved name fits the gold entity's names, and no other entity's better).

Gold quotations marked as optional neither cost nor earn.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from spacy.scorer import Scorer
from spacy.training import Example
from spacy.util import registry

from .checks import linked_record, name_of
from .quote import QUOTES, to_record
from .record import KINDS, QuoteRecord, Record, SpanRecord

MEASURES = ("content", "exact", "cue", "attributed", "agency", "addressee")
_SHARES = ("kind", "speaker", "speaker_exact", "who")
_MARKS = "\u064b-\u0652\u0670"
_WORD = re.compile(rf"[^\W_]+(?:[{_MARKS}\u0640]*[^\W_]+)*[{_MARKS}]*")
_UNWRITTEN = re.compile(rf"[{_MARKS}\u0640]")
_FOLDED = str.maketrans("أإآٱىةؤئ", "اااايهوي")
_COMPLEMENTIZERS = frozenset(
    re.findall(
        r"\w+",
        "ان بان لان انه انها انهم انهما انني اني اننا انا انهن بانه بانها بانهم بانهما بانني باننا "
        "وان فان الى على عن وبان فانه فانها فاننا فانهم",
    )
)
_PROCLITICS = ("وال", "فال", "بال", "كال", "لل", "و", "ف", "ل", "ب")
_ARTICLE = "ال"
_FOUND = 0.5
_CUE_BONUS = 0.25
_OPTIONAL_MALUS = 0.001
_NEAR_OPTIONAL = 0.3

Words = frozenset[Any]
"""A span: the indices of its words; of its characters as ("char", index) where it has no word (a colon)."""
Keep = Callable[[QuoteRecord], bool]


def _fold(word: str) -> str:
    return _UNWRITTEN.sub("", unicodedata.normalize("NFKC", word)).translate(_FOLDED)


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
        found = list(_WORD.finditer(self.text))
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
            while len(part) > 1 and self._is_complementizer(part[0]):
                part = part[1:]
            words.update(part or self.words(fragment))
        return frozenset(words)

    def _range(self, span: SpanRecord) -> range:
        return range(bisect_right(self.ends, span["start"]), bisect_left(self.starts, span["end"]))

    def _is_complementizer(self, index: int) -> bool:
        return _fold(self.text[self.starts[index] : self.ends[index]]) in _COMPLEMENTIZERS

    @cached_property
    def names(self) -> dict[str, list[frozenset[str]]]:
        """The words of every name by which each gold entity goes in the document, as a speaker too."""
        forms = {key: list(names) for key, names in self.entities.items()}
        for quote in self.quotes:
            speaker, entity = quote.record.get("speaker"), quote.record.get("entity")
            if speaker and entity is not None and entity in forms:
                forms[entity].append(self.text[speaker["start"] : speaker["end"]])
        return {key: [_name_words(form) for form in names] for key, names in forms.items()}


def overlap(one: Words, other: Words) -> float:
    """Words in both over words in either, 0 to 1; 0 when one of them is empty."""
    return len(one & other) / len(one | other) if one and other else 0.0


def _name_words(name: str | None) -> frozenset[str]:
    return frozenset(form for match in _WORD.finditer(name or "") for form in _bare_forms(_fold(match.group())))


def _bare_forms(word: str) -> Iterator[str]:
    """A name's word without its article, and without its proclitics where it may have some."""
    clitic = next((clitic for clitic in _PROCLITICS if word.startswith(clitic) and len(word) - len(clitic) >= 3), None)
    if clitic:
        yield word[len(clitic) :]
    yield word[len(_ARTICLE) :] if word.startswith(_ARTICLE) and len(word) > 4 else word


def _fit(guess: frozenset[str], names: Iterable[frozenset[str]]) -> float:
    """How well a name fits those of an entity: words in both over words in either; a part or an extension of a name 0.5 or more."""
    fits = [max(overlap(guess, name), 0.5 if guess <= name or name <= guess else 0.0) for name in names if name and guess]
    return max(fits, default=0.0)


def speaker_names(record: Record) -> dict[str, list[frozenset[str]]]:
    """The words of every name by which each entity of a gold record goes in it, as a speaker too."""
    return _Document(record).names


def is_speaker(guess: str, entity: str, names: dict[str, list[frozenset[str]]]) -> bool:
    """Whether a name fits an entity, half of the words at least, and no other better; `names` as `speaker_names` gives them."""
    words = _name_words(guess)
    mine = _fit(words, names[entity])
    return mine >= _FOUND and all(_fit(words, others) <= mine for key, others in names.items() if key != entity)


@dataclass
class Tally:
    """Counts over documents; sums of tallies are tallies.

    hits, predicted, gold: by measure. shares: how many of the `matched` are right, by share; `known` is how many of these
    have a known speaker.
    """

    hits: Counter[str] = field(default_factory=Counter)
    predicted: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)
    shares: Counter[str] = field(default_factory=Counter)
    matched: int = 0
    known: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.hits + other.hits,
            self.predicted + other.predicted,
            self.gold + other.gold,
            self.shares + other.shares,
            self.matched + other.matched,
            self.known + other.known,
        )

    def prf(self, measure: str) -> dict[str, float]:
        """Precision, recall and F of a measure as ``{"p", "r", "f"}``, 0 to 1."""
        roles = ("agency", "addressee")
        asked = measure if measure in roles else "content"
        hits, predicted, gold = self.hits[measure], self.predicted[asked], self.gold[asked]
        p, r = hits / predicted if predicted else 0.0, hits / gold if gold else 0.0
        return {"p": p, "r": r, "f": 2 * p * r / (p + r) if p + r else 0.0}

    def share(self, name: str) -> float:
        """What part of the matched quotations (of those with a known speaker for "who") has it right."""
        return self.shares[name] / max(1, self.known if name == "who" else self.matched)


def tally(gold: Record, predicted: Record, keep: Keep = lambda quote: True) -> Tally:
    """Compare two records of one document.

    keep: which quotations count; asked of the gold quotation of a pair, and of predicted ones that have none.
    RAISES ValueError: the texts differ.
    """
    if gold["text"] != predicted["text"]:
        raise ValueError(f"{gold.get('id')}: the predicted text differs from the gold text")
    mine, theirs = _Document(gold), _Document(predicted)
    pairs = _pairs(mine.quotes, theirs.quotes)
    counts = Tally()
    for index, quote in enumerate(theirs.quotes):
        if index in pairs.values() or _near_optional(quote, mine.quotes) or not keep(quote.record):
            continue
        counts.predicted["content"] += 1
        for role in ("agency", "addressee"):
            counts.predicted[role] += bool(quote.record.get(role))
    for index, quote in enumerate(mine.quotes):
        if not quote.optional and keep(quote.record):
            _count(counts, mine, quote, theirs.quotes[pairs[index]] if index in pairs else None, theirs)
    return counts


def _pairs(gold: Sequence[_Quote], predicted: Sequence[_Quote]) -> dict[int, int]:
    """Gold index → predicted index, best pairs first."""
    ranked = []
    for i, one in enumerate(gold):
        for j, other in enumerate(predicted):
            fit = overlap(one.content, other.content)
            if fit >= _FOUND:
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


def _count(counts: Tally, mine: _Document, gold: _Quote, found: _Quote | None, theirs: _Document) -> None:
    counts.gold["content"] += 1
    for role in ("agency", "addressee"):
        counts.gold[role] += bool(gold.record.get(role))
    if found is None:
        return
    verdict = _judge(mine, gold, found, theirs)
    counts.known += verdict.known
    counts.shares["who"] += verdict.known and verdict.attributed
    counts.matched += 1
    counts.predicted["content"] += 1
    counts.hits.update({"content": 1, "exact": verdict.exact, "cue": verdict.cue, "attributed": verdict.attributed})
    counts.shares.update({"kind": verdict.kind, "speaker": verdict.speaker, "speaker_exact": verdict.speaker_exact})
    for role in ("agency", "addressee"):
        counts.predicted[role] += bool(found.record.get(role))
        counts.hits[role] += getattr(verdict, role)


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


def _judge(mine: _Document, gold: _Quote, found: _Quote, theirs: _Document) -> Verdict:
    guess = found.record.get("speaker_name") or (found.record.get("speaker") or {}).get("text")
    wanted, given = mine.words(gold.record.get("speaker")), theirs.words(found.record.get("speaker"))
    mention = overlap(wanted, given) >= _FOUND if wanted else not given
    entity = gold.record.get("entity")
    known = entity is not None and entity in mine.names
    right = bool(guess) and is_speaker(str(guess), str(entity), mine.names) if known else not guess or mention
    roles = {
        role: overlap(mine.words(gold.record.get(role)), theirs.words(found.record.get(role))) >= _FOUND  # type: ignore[arg-type]
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


def quotes_score(examples: Iterable[Example], **cfg: Any) -> dict[str, Any]:
    """Score the quotations in ``doc.spans`` of predicted Docs.

    examples: those whose reference has no span group "quotes" are not annotated and left out.
    RETURNS: ``quotes_<measure>_<p|r|f>`` for content, exact, cue, attributed, agency and addressee; ``quotes_<share>_acc`` for
        kind, speaker, speaker_exact and who; ``quotes_per_kind``; and spaCy's ``spans_quotes_<p|r|f>`` (token spans and labels,
        exactly). ``spans_quotes_per_type`` has all measures and the kinds, so that ``spacy evaluate --spans-key quotes`` prints
        them. All None when no example is annotated.
    RAISES ValueError: the predicted and the reference text of an example differ, or the annotation of a reference is broken.
    """
    annotated = [example for example in examples if QUOTES in example.reference.spans]
    pairs = [(linked_record(example.reference, name_of(example.reference)), to_record(example.predicted)) for example in annotated]
    spans = _span_scores(annotated)
    if not pairs:
        keys = [f"quotes_{measure}_{letter}" for measure in MEASURES for letter in "prf"] + [f"quotes_{share}_acc" for share in _SHARES]
        return {**dict.fromkeys([*keys, "quotes_per_kind"]), **spans}
    total = sum((tally(gold, predicted) for gold, predicted in pairs), Tally())
    per_kind: dict[str, dict[str, dict[str, float]]] = {}
    for kind in KINDS:

        def of_kind(quote: QuoteRecord, kind: str = kind) -> bool:
            return quote.get("kind") == kind

        part = sum((tally(gold, predicted, of_kind) for gold, predicted in pairs), Tally())
        per_kind[kind] = {measure: part.prf(measure) for measure in MEASURES}
    scores: dict[str, Any] = {f"quotes_{m}_{letter}": value for m in MEASURES for letter, value in total.prf(m).items()}
    scores.update({f"quotes_{share}_acc": total.share(share) for share in _SHARES})
    scores["quotes_per_kind"] = per_kind
    scores.update(spans)
    scores[f"spans_{QUOTES}_per_type"] = {measure.upper(): total.prf(measure) for measure in MEASURES} | {
        f"{kind} {measure}": per_kind[kind][measure] for kind in KINDS for measure in ("content", "exact", "attributed")
    }
    return scores


def _span_scores(examples: Sequence[Example]) -> dict[str, Any]:
    """spaCy's own measure of the span group, without optional quotations, which it does not know."""
    key = f"spans_{QUOTES}"
    return Scorer.score_spans(
        examples,
        key,
        getter=lambda doc, _: [
            mention.span for quote in doc._.quotes if not quote.optional for mention in quote.content if len(mention.span)
        ],
        has_annotation=lambda doc: QUOTES in doc.spans,
        allow_overlap=True,
    )


@registry.scorers("spacy_quotes.quotes_scorer.v1")
def make_quotes_scorer() -> Callable[..., dict[str, Any]]:
    """The scorer as a function, for ``scorer = {"@scorers": "spacy_quotes.quotes_scorer.v1"}``."""
    return quotes_score
