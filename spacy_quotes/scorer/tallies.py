"""Counts of what is right, over documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from ..record import QuoteRecord, Record
from .pairing import Verdict, compare

Keep = Callable[[QuoteRecord], bool]
_SPAN_ROLES = ("agency", "addressee")


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
        asked = measure if measure in _SPAN_ROLES else "content"
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
    counts = Tally()
    for pair in compare(gold, predicted):
        asked = pair.gold or pair.predicted
        if asked is None or (pair.gold and pair.gold.get("optional")) or not keep(asked):
            continue
        for quote, counted in ((pair.gold, counts.gold), (pair.predicted, counts.predicted)):
            if quote:
                counted.update({"content": 1, **{role: bool(quote.get(role)) for role in _SPAN_ROLES}})
        if pair.verdict:
            _count(counts, pair.verdict)
    return counts


def _count(counts: Tally, verdict: Verdict) -> None:
    counts.matched += 1
    counts.known += verdict.known
    counts.hits.update({"content": 1, **{measure: getattr(verdict, measure) for measure in ("exact", "cue", "attributed", *_SPAN_ROLES)}})
    counts.shares.update({share: getattr(verdict, share) for share in ("kind", "speaker", "speaker_exact")})
    counts.shares["who"] += verdict.known and verdict.attributed
