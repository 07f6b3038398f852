"""Anchors: whether a word reports, and where next to it the content begins or, before it, ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from .answers import Answer, Edge
from .options import Options, log_chance, log_chances
from .reading import COMPLEMENTIZERS, CUES, PAUSES, Hint, Reading
from .word_codes import bucket, hashed

ANCHOR_COLUMNS = 19
_REACH = 70
_REACH_OF_BARE = 16  # of a content that nothing marks
_MARKS_IN_FRONT = 5
_STEPS_BACK = 4
_TRIGGERS = {"C": "C", ":": ":", "q": "q", "<": "q", ",": ","}  # what a content may stand behind
_MOST = {"C": 4, ":": 1, "q": 3, ",": 3}  # of each of them that are looked at
_OPENING = frozenset("JpaTo>;")  # what may stand before a content that nothing marks
_FIRST = frozenset("vKDGFfJRp")  # what such a content may begin with
_BETWEEN = frozenset("JTpRKDa")  # what may stand between a content and its cue
_QUOTING = frozenset("q<")
_THEIRS = 2  # the relation of an edge to the rules' answer that has it
_SURE_OF_NOTHING = 0.97  # that nothing is reported where the rules find nothing


class Anchors:
    """The anchors of one text: of each cue, that nothing is reported, or the edge of the content that is nearest to it."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._firsts = Counter(guess.first for guess in reading.guesses)
        self._lasts = Counter(guess.last for guess in reading.guesses)
        self._depths = _depths(reading)

    def options(self, cues: Sequence[int] | None = None, trust: Sequence[bool] | None = None) -> Options:
        """One group a cue; what each option stands for is None or an edge.

        cues: all of the text by default. trust: for each cue whether the rules' answer may be seen; all by default.
        """
        options = Options(self.reading.count)
        asked = self.reading.cues if cues is None else cues
        for cue, hint in zip(asked, self.reading.hints(asked, trust), strict=True):
            edges = [None, *self._edges(cue, hint.guess)]
            options.begin()
            for rank, edge in enumerate(edges):
                self._describe(cue, edge, rank, hint, options)
            options.prior += [(chance,) for chance in (_prior(edges, hint.guess) if hint.trusted else [0.0] * len(edges))]
        return options

    # --- what there is to choose from ---------------------------------------------------------------------------------

    def _edges(self, cue: int, guess: Answer | None) -> dict[Edge, None]:
        found = [*((at, True) for at in self._behind(cue)), *((at, False) for at in self._before(cue))]
        if guess:
            found.append((guess.first, True) if guess.first > cue else (guess.last, False))
        edges: dict[Edge, None] = {}
        for position, forward in found:
            if forward:
                position = self.reading.trim_content(position, self.reading.count)[0]
                if position >= self.reading.count or position - cue >= _REACH + _MARKS_IN_FRONT:
                    continue
            edges[position, forward] = None
        return edges

    def _behind(self, cue: int) -> Iterator[int]:
        """Where a content may begin behind a cue: behind a complementizer, a colon, a mark or a comma, or where nothing marks it."""
        classes, verb = self.reading.classes, self.reading.verb(cue)
        bare = verb is not None and "clause" in verb.takes
        seen = dict.fromkeys(_MOST, 0)
        for at in range(cue + 1, min(cue + _REACH, self.reading.count)):
            cls = classes[at]
            if at > cue + 1 and self.reading.ends_sentence(at):
                break
            trigger = _TRIGGERS.get(cls)
            if trigger and seen[trigger] < _MOST[trigger]:
                seen[trigger] += 1
                yield at + 1
            elif cue + 1 < at <= cue + _REACH_OF_BARE and (bare or cls in _FIRST or classes[at - 1] in _OPENING):
                yield at
        yield cue + 1

    def _before(self, cue: int) -> Iterator[int]:
        """Where a content may end before a cue."""
        classes, is_word = self.reading.classes, self.reading.is_word
        for at in range(cue, max(cue - _STEPS_BACK, 0), -1):
            if at < cue and classes[at] == "n":
                break
            if at == cue or not is_word[at] or classes[at] in _BETWEEN or not is_word[at - 1]:
                end = self.reading.trim(0, at)[1]
                if end > 0:
                    yield end

    # --- what holds of it ---------------------------------------------------------------------------------------------

    def _describe(self, cue: int, edge: Edge | None, rank: int, hint: Hint, options: Options) -> None:
        reading = self.reading
        norm, verb, codes = reading.norm, reading.verb(cue), reading.word_codes[cue]
        relation, trigger = _relation(edge, hint), self._trigger(cue, edge)
        if edge is None:
            position, before, first, last, sort = -1, cue, cue, cue, 0
            positions = (cue, -1, -1, cue + 1, cue - 1)
        else:
            position, forward = edge
            before = position - 1 if forward else position
            first, last = (cue + 1, position) if forward else (position, cue)
            sort = 1 + forward
            positions = (cue, position if forward else position - 1, before, cue + 1, cue - 1)
        claimed = self._claims(edge, relation) if hint.trusted else 0
        around = self._depths[cue] if hint.trusted else 0
        takes = _takes_code(verb.takes) if verb else 0
        complementizers, pauses = reading.count_of(COMPLEMENTIZERS, first, last, 3), reading.count_of(PAUSES, first, last, 3)
        options.add(
            edge,
            positions,
            (
                trigger,
                codes.verb * 31 + trigger,
                codes.verb_class * 31 + trigger,
                bucket(last - first) * 4 + sort,
                reading.count_of(CUES, first, last, 4) * 4 + sort,
                (complementizers * 4 + pauses) * 4 + sort,
                relation * 2048 + trigger,
                relation * 64 + min(claimed, 2) * 16 + min(around, 2) * 4 + sort,
                min(rank, 8) * 2048 + trigger,
                bucket(self._marked(edge, before)) * 8 + sort * 2 + (before in reading.marks.unclosed),
                takes * 31 + trigger,
                norm(cue - 1) * 3 + sort,
                norm(cue + 1) * 3 + sort,
                norm(before - 1) * 3 + sort,
                norm(before) * 3 + sort,
                norm(position) * 3 + sort,
                relation * 4 + sort + ord(reading.classes[cue]) * 64,
                ord(reading.cls(cue - 1)) * 128 + ord(reading.cls(cue + 1)) + sort * 32768,
                relation * 16 + (round(hint.guess.confidence * 10) if hint.guess else 0),
            ),
        )

    def _trigger(self, cue: int, edge: Edge | None) -> int:
        """What stands at the edge on the side of the cue: with a mark, the colon or complementizer before it."""
        if edge is None:
            return 0
        position, forward = edge
        reading = self.reading
        if not forward:
            return ord(reading.cls(position)) * 2
        at = position - 1
        trigger = ord(reading.cls(at)) * 2 + 1
        if at > cue and not reading.is_word[at] and reading.cls(at - 1) in ":C":
            trigger += ord(reading.cls(at - 1)) * 512
        return trigger

    def _claims(self, edge: Edge | None, relation: int) -> int:
        """How many answers of the rules for other cues have the edge."""
        if edge is None:
            return 0
        position, forward = edge
        return (self._firsts if forward else self._lasts)[position] - (relation == _THEIRS)

    def _marked(self, edge: Edge | None, before: int) -> int:
        """How many words the marks have that open at the edge."""
        if edge is None or not edge[1] or self.reading.cls(before) not in _QUOTING:
            return 0
        return self.reading.marks.close_of.get(before, before) - before


def _relation(edge: Edge | None, hint: Hint) -> int:
    """What the rules say of an option."""
    if not hint.trusted:
        return 9
    if hint.guess is None:
        return 0
    if edge is None:
        return 1
    position, forward = edge
    return _THEIRS if position == (hint.guess.first if forward else hint.guess.last) else 3


def _prior(edges: Sequence[Edge | None], guess: Answer | None) -> list[float]:
    if guess is None:
        return log_chances([edge is None for edge in edges], _SURE_OF_NOTHING)
    theirs, confidence = guess.edge, log_chance(guess.confidence)
    return [log_chance(1.0 - guess.confidence), *(confidence + chance for chance in log_chances([edge == theirs for edge in edges[1:]]))]


def _depths(reading: Reading) -> list[int]:
    """For each word in how many contents of the rules it lies."""
    changes = [0] * (reading.count + 1)
    for guess in reading.guesses:
        for start, end in guess.content:
            changes[start] += 1
            changes[end] -= 1
    return list(accumulate(changes))


@cache
def _takes_code(takes: frozenset[str]) -> int:
    return hashed(" ".join(sorted(takes)))
