"""Slots: the scores of one sort of choice over a batch beside the right ones, and what they cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from thinc.api import Model

from .batches import group_softmax, joined, numbered, prior, to_host
from .targets import Choices

_LEAST = 1e-9  # of a probability whose logarithm is taken


@dataclass
class Slot:
    """The scores of one sort of choice over a batch, and the right ones where they are known.

    scores: (options, heads). starts: first option of each group. targets: by head, the right option of each group or -1.
    kinds: of far edges, the kind of each group, which the heads behind the first are for.
    """

    name: str
    scores: Any
    starts: Any
    targets: list[Any]
    kinds: Any = None


def begin_slot(
    scorer: Model[Any, Any], name: str, choices: Sequence[Choices], vectors: Any, offsets: Sequence[int]
) -> tuple[Slot, Callable[[Any], Any]]:
    """The slot of one sort of choice, and what takes the gradient of its scores back to the vectors.

    choices: by document. vectors: of all words. offsets: where the words of each document begin among them.
    """
    groups = [each.options for each in choices]
    inputs, starts = joined(vectors, groups, offsets)
    learned, backprop = scorer.begin_update(inputs)
    by_head = zip(*(each.targets for each in choices), strict=True)
    targets = [np.asarray(numbered(head, groups), dtype=int) for head in by_head]
    kinds = np.asarray([kind for each in choices for kind in each.kinds or ()], dtype=int) if choices[0].kinds is not None else None
    return Slot(name, to_host(learned) + prior(groups, learned.shape), starts, targets, kinds), backprop


def slot_losses(slot: Slot) -> tuple[list[float], Any]:
    """The losses of the choices of each head, and of that of kinds; and the gradient of their sum for the scores."""
    gradient = np.zeros_like(slot.scores)
    losses = []
    for head, targets in enumerate(slot.targets):
        loss, gradient[:, head] = _softmax_loss(slot.scores[:, head], slot.starts, targets)
        losses.append(loss)
    if slot.kinds is not None:
        losses.append(_kind_loss(slot, gradient))
    return losses, gradient


def _softmax_loss(scores: Any, starts: Any, targets: Any) -> tuple[float, Any]:
    """Cross entropy of a softmax over each group of options.

    scores: of all options. starts: first option of each group. targets: the right option of each group, or -1 where none is known.
    RETURNS: the loss and its gradient; groups without target have no part in them.
    """
    probabilities = group_softmax(scores, starts)
    gradient = probabilities.copy()
    known = targets >= 0
    lengths = np.diff(np.append(starts, len(scores)))
    gradient[targets[known]] -= 1.0
    gradient *= np.repeat(known, lengths)
    return _cross_entropy(probabilities[targets[known]]), gradient


def _kind_loss(slot: Slot, gradient: Any) -> float:
    """Adds the gradient for the kinds, the heads behind the first, at the right contents; returns the loss."""
    known = slot.targets[0] >= 0
    rows, kinds = slot.targets[0][known], slot.kinds[known]
    if not len(rows):
        return 0.0
    raised = np.exp(slot.scores[rows, 1:] - slot.scores[rows, 1:].max(axis=1, keepdims=True))
    chances = raised / raised.sum(axis=1, keepdims=True)
    gradient[rows, 1:] = chances
    gradient[rows, 1 + kinds] -= 1.0
    return _cross_entropy(chances[np.arange(len(rows)), kinds])


def _cross_entropy(chances: Any) -> float:
    """Of the probabilities of what is right."""
    return -float(np.log(np.maximum(chances, _LEAST)).sum())
