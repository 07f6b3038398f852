"""The texts of a batch, and options in groups, as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import IDX
from spacy.tokens import Doc

from ..model import Units
from .options import POSITIONS, Options
from .reading import Reading
from .word_codes import bucket

_UNIT_COLUMNS = 11
_DEEPEST = 3  # marks within marks
_PARAGRAPHS = 3  # that are told apart


def units(docs: Sequence[Doc], readings: Sequence[Reading]) -> Units:
    """The Docs, the token in which each of their words begins, and the words' codes."""
    tokens = []
    for doc, reading in zip(docs, readings, strict=True):
        starts = doc.to_array(IDX).astype(np.int64)
        tokens.append(np.maximum(np.searchsorted(starts, reading.scan.starts[: reading.count], side="right") - 1, 0).astype("int32"))
    return list(docs), cast(Any, tokens), [unit_codes(reading) for reading in readings]


def unit_codes(reading: Reading) -> NDArray[np.int64]:
    """What each word is, (words, columns), and where: how deep in marks, how far in its paragraph, and in which paragraph."""
    depth, since, paragraph = 0, 0, 0
    rows = []
    for at, codes in enumerate(reading.word_codes):
        depth += at in reading.marks.close_of
        rows.append((*codes, min(depth, _DEEPEST), bucket(since), min(paragraph, _PARAGRAPHS)))
        depth -= at in reading.marks.open_of
        since += 1
        if reading.classes[at] == "n":
            since, paragraph = 0, paragraph + 1
    return np.asarray(rows, dtype=np.int64).reshape(-1, _UNIT_COLUMNS)


def offsets(readings: Sequence[Reading]) -> list[int]:
    """Where the words of each text begin among those of the batch."""
    return [0, *np.cumsum([reading.count for reading in readings])[:-1].tolist()]


def joined(vectors: Any, groups: Sequence[Options], offsets: Sequence[int]) -> tuple[tuple[Any, Any, Any], Any]:
    """The options of a batch as a scorer's input, and the first option of each group."""
    positions = [
        np.where((places >= 0) & (places < options.words), places + offset, -1)
        for options, offset in zip(groups, offsets, strict=True)
        for places in (np.asarray(options.positions, dtype=np.int64).reshape(-1, POSITIONS),)
    ]
    codes = np.asarray([row for options in groups for row in options.codes], dtype=np.int64)
    return (vectors, np.vstack(positions), codes), np.asarray(numbered([options.starts for options in groups], groups), dtype=int)


def numbered(found: Sequence[Sequence[int]], groups: Sequence[Options]) -> list[int]:
    """Each document's options by their number in the batch; -1, which is none, stays."""
    before = np.cumsum([0, *(len(options.what) for options in groups)]).tolist()
    return [at + first if at >= 0 else -1 for each, first in zip(found, before, strict=False) for at in each]


def prior(groups: Sequence[Options], shape: tuple[int, int]) -> Any:
    """What the rules say of all options of a batch: (options, heads)."""
    return np.asarray([row for options in groups for row in options.prior], dtype="float32").reshape(shape)


def split(values: Any, groups: Sequence[Options]) -> list[Any]:
    """The values of each document's options."""
    return np.split(values, np.cumsum([len(options.what) for options in groups])[:-1])


def group_softmax(scores: Any, starts: Any) -> Any:
    """Softmax within each group, head by head; `starts` has the first option of each group, none is empty."""
    if not len(scores):
        return scores
    lengths = np.diff(np.append(starts, len(scores)))
    raised = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), lengths, axis=0))
    return raised / np.repeat(np.add.reduceat(raised, starts), lengths, axis=0)


def to_host(values: Any) -> Any:
    return values.get() if hasattr(values, "get") else values
