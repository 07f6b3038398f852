"""What speaks for or against each of those who can be meant. No word of a text is a feature."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..entities import Entity
from ..turns import Turn, Turns
from .dropped import SUBJECTS, DroppedSubject
from .genders import Genders

_RANK: dict[str, int] = {place: rank for rank, place in enumerate(SUBJECTS)}
_NO_RANK = 9
_DISTANCES = (8, 20, 40, 80, 160)  # words
_OPENING = 3  # words at the beginning of a sentence


class Features:
    """What speaks for or against those whom one dropped subject may mean."""

    def __init__(self, subject: DroppedSubject, turns: Turns, genders: Genders) -> None:
        self._subject, self._turns, self._genders = subject, turns, genders
        self._start, self._paragraph = subject.start, subject.paragraph
        form = subject.form
        self._sort = f"{subject.cue.sort}{'+' if form and form.clitic else ''}"
        self._finite = form is not None and form.finite
        self._continuing = bool(form and form.lemma in subject.lexicon.continuing)
        self._opening = self._opens()
        self._last_speaker = self._last_who_can_go_on()

    def of(self, met: Sequence[Turn], rank: int, others: int) -> list[str]:
        """What speaks for or against somebody.

        met: where that one was met, last first. rank: how many others were met since. others: how many of them as subjects.
        """
        turn = met[0]
        entity, place, first = turn.entity, turn.place, turn.first  # first: whether nobody was met before in the sentence
        sort, opening, where = self._sort, self._opening, self._where(turn)
        last = entity is self._last_speaker
        inside = turn.level is self._subject.frame.parent  # of the same quotation, if any, rather than outside of all
        spoken = self._turns.spoken[entity.key]
        gender = self._genders.of(turn)
        gender_agrees, number_agrees = self._gender_agreement(gender), self._number_agreement(entity.number, gender)
        sentences = min(self._sentences_since(turn), 4)
        return [
            f"here={sort}/{where}/{place}",
            f"rank={min(rank, 4)}/{where}",
            f"others={min(others, 3)}/{where}/{sort}",
            f"best={self._best_place(met, where)}/{where}",
            f"last={last}/{self._continuing}/{sort}",
            f"inside={inside}/{where}/{sort}",
            f"gender={gender_agrees}/{entity.type}/{self._finite}",
            f"number={number_agrees}/{entity.type}",
            f"several={entity.number in ('d', 'p')}/{number_agrees}/{self._finite}",
            f"type={entity.type}/{entity.known}/{place}",
            f"spoken={min(spoken, 3)}/{where}",
            f"distance={bisect_left(_DISTANCES, self._subject.at - turn.at)}/{place == 'speaker'}",
            f"kind={self._subject.frame.kind}/{entity.type}",
            f"opening={opening}/{last}/{sort}",
            f"opening={opening}/{where}/{place}/{first}",
            f"first={first}/{where}/{place}",
            f"sentences={sentences}/{place}/{sort}",
            f"sentences={sentences}/{first}/{last}",
            f"new={turn.new}/{place}/{where}",
            f"gender={gender_agrees}/{last}",
        ]

    # Of the dropped subject.

    def _opens(self) -> str:
        """Whether the cue opens its paragraph, its sentence or neither."""
        subject = self._subject
        if subject.at - self._paragraph <= _OPENING:
            return "paragraph"
        return "sentence" if subject.at - self._start < _OPENING else "inside"

    def _last_who_can_go_on(self) -> Entity | None:
        """The last who has spoken, but not in what another says, unless a participle goes on there: أكد أن الغافري قال «…»، مضيفا «…»"""
        anywhere, levels = self._subject.cue.sort != "verb", (None, self._subject.frame.parent)
        spoke = (turn for turn in reversed(self._turns.recent) if turn.place == "speaker")
        return next((turn.entity for turn in spoke if anywhere or turn.level in levels), None)

    # Of somebody met before it.

    def _where(self, turn: Turn) -> str:
        if turn.at >= self._start:
            return "sentence"
        return "paragraph" if turn.at > self._paragraph else "before"

    def _best_place(self, met: Sequence[Turn], where: str) -> int:
        """The strongest place in which somebody was met as near as last, by its rank."""
        return min([_RANK.get(turn.place, _NO_RANK) for turn in met if self._where(turn) == where])

    def _sentences_since(self, turn: Turn) -> int:
        """How many sentences have ended since."""
        classes, at = self._subject.scan.classes, self._subject.at
        return classes.count(".", turn.at, at) + classes.count("n", turn.at, at)

    def _gender_agreement(self, gender: str) -> str:
        return _agreement(self._subject.form.gender if self._subject.form else "", gender)

    def _number_agreement(self, number: str, gender: str) -> str:
        form = self._subject.form
        if form and form.number == "s" and number in ("d", "p"):
            return "things" if gender == "f" == form.gender else "no"  # a plural of things takes the feminine singular
        return _agreement(form.number if form else "", number)


def _agreement(form: str, candidate: str) -> str:
    return "open" if not form or not candidate else "yes" if form == candidate else "no"
