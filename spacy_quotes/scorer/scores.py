"""What spaCy calls: scores of examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from spacy.scorer import Scorer
from spacy.training import Example
from spacy.util import registry

from ..checks import linked_record, name_of
from ..quote import QUOTES, to_record
from ..record import KINDS, QuoteRecord
from .tallies import Tally, tally

MEASURES = ("content", "exact", "cue", "attributed", "agency", "addressee")
_SHARES = ("kind", "speaker", "speaker_exact", "who")


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
