"""From a reference to the answers that are to be learned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.training import Example

from ..quote import QUOTES, ROLE_GROUPS, to_record
from ..readers import PARTIAL
from ..scorer import speaker_names
from .answers import Answer
from .reading import Reading

Names = dict[str, list[frozenset[str]]]


@dataclass(slots=True)
class Gold:
    """A reference in words. complete: whether what it does not name is no quotation. names: of its entities."""

    answers: list[Answer]
    complete: bool
    names: Names = field(default_factory=dict)


def gold_of(example: Example, reading: Reading) -> Gold:
    if QUOTES not in example.reference.spans:
        return Gold([], False)
    unknown = frozenset(role for role, group in ROLE_GROUPS.items() if group not in example.reference.spans)
    answers: dict[int, Answer] = {}
    record = to_record(example.reference)
    for quote in record["quotes"]:
        answer = reading.answer(quote)
        if answer and answer.cue not in answers:
            answer.open = unknown
            answers[answer.cue] = answer
    return Gold(list(answers.values()), not example.reference.spans[QUOTES].attrs.get(PARTIAL), speaker_names(record))


def why_lost(example: Example, reading: Reading) -> Iterator[str]:
    """For each gold quotation that nothing can be learned from, the reason."""
    cues = set()
    for quote in to_record(example.reference)["quotes"]:
        answer = reading.answer(quote)
        if quote.get("optional"):
            continue
        if not quote.get("cue"):
            yield "without a cue"
        elif answer is None:
            yield "without a word"
        elif answer.cue in cues:
            yield "whose cue another one has"
        elif answer.cue not in reading.cues:
            yield "whose cue the language data does not know"
        if answer:
            cues.add(answer.cue)
