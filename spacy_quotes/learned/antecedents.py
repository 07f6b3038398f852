"""Antecedents: whom a dropped subject means, of those whom the resolution offers."""

from __future__ import annotations

from collections.abc import Sequence

from ..antecedents import Candidate
from .options import Options, log_chance
from .reading import Reading
from .word_codes import bucket, hashed

ANTECEDENT_COLUMNS = 16


def add_antecedents(reading: Reading, cue: int, candidates: Sequence[Candidate], options: Options) -> None:
    """Add a group for a dropped subject; what each option stands for is None, which is nobody, or a candidate."""
    codes = reading.word_codes[cue]
    chances = [candidate.chance for candidate in candidates]
    best, among = max(chances, default=0.0), bucket(len(candidates))
    options.begin()
    options.add(None, (cue, -1, -1, cue + 1, cue - 1), _filled(codes.verb, codes.verb_class, among, round(best * 10)))
    for candidate in candidates:
        rank = round(candidate.chance * 10) * 2 + (candidate.chance == best) + 64
        positions = (cue, candidate.at, candidate.at + 1, cue + 1, cue - 1)
        options.add(candidate, positions, _filled(rank, among + 128, *map(hashed, candidate.seen)))
    options.prior += [(log_chance(chance),) for chance in (1.0 - sum(chances), *chances)]


def _filled(*codes: int) -> tuple[int, ...]:
    """The first codes, with zeros behind them where they are too few."""
    return (*codes, *[0] * (ANTECEDENT_COLUMNS - len(codes)))[:ANTECEDENT_COLUMNS]
