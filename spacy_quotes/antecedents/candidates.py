"""Who can be meant at all: of those met last the ones whom nothing excludes, with what speaks for each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Protocol

from ..entities import Entity
from ..turns import Turn, Turns
from .bystanders import Bystanders
from .carried import ToldOf
from .choice import Candidate, chances
from .dropped import SUBJECTS, DroppedSubject
from .features import Features
from .genders import Genders
from .own_words import OwnWords
from .sacred import CitedBefore
from .texts import Texts
from .topics import Topics

_NEAREST = 16  # turns before a dropped subject that are looked at


class _Reason(Protocol):
    """Why somebody is not meant. applies: whether the dropped subject gives that reason against anybody."""

    applies: bool

    def excludes(self, turn: Turn) -> bool: ...


class Candidates:
    """Those whom one dropped subject may mean. told: to whom it is said, who is not meant."""

    def __init__(self, subject: DroppedSubject, turns: Turns, told: Entity | None) -> None:
        self._subject, self._turns = subject, turns
        self._genders = genders = Genders(subject)
        reasons: tuple[_Reason, ...] = (  # those that cost most at the end
            ToldOf(subject),
            Topics(subject),
            genders,
            Texts(subject, turns),
            OwnWords(subject, turns),
            Bystanders(subject, turns, told),
            CitedBefore(subject),
        )
        self._excluded_by = [reason.excludes for reason in reasons if reason.applies]

    def all(self) -> list[Candidate]:
        """All of them, last met first."""
        met = list(self._met().values())
        seen = list(self._seen(met))
        likely = chances(self._subject.lexicon.antecedents, seen)
        last = (turns[0] for turns in met)
        return [Candidate(turn.entity, turn.at, signs, chance) for turn, signs, chance in zip(last, seen, likely, strict=True)]

    def _met(self) -> dict[str, list[Turn]]:
        """The turns of each, last first."""
        met: dict[str, list[Turn]] = {}
        levels = (None, self._subject.frame.parent)
        for turn in islice(reversed(self._turns.recent), _NEAREST):
            if turn.level in levels and not self._is_excluded(turn):
                met.setdefault(turn.entity.key, []).append(turn)
        return met

    def _is_excluded(self, turn: Turn) -> bool:
        return any(excludes(turn) for excludes in self._excluded_by)

    def _seen(self, met: list[list[Turn]]) -> Iterator[list[str]]:
        """What speaks for and against each."""
        features = Features(self._subject, self._turns, self._genders)
        subjects = 0
        for rank, turns in enumerate(met):
            yield features.of(turns, rank, subjects)
            subjects += turns[0].place in SUBJECTS
