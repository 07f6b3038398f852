"""Far edges: where a content ends whose beginning behind the cue is settled, or begins whose end before the cue is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ..frame import Range
from ..record import KINDS
from .answers import Answer, Edge
from .options import Options, log_chances
from .reading import CUES, MARKS, PAUSES, SENTENCE_ENDS, Hint, Reading
from .word_codes import bucket, hashed

FAR_COLUMNS = 18
_STOPS = frozenset("n.;,:q<>()-*FPNAafvJRDK")  # what a content may end before
_STARTS_BEHIND = frozenset("n.;,<q:CJ-")
_STARTS_WITH = frozenset("FPAJvK")
_MOST_ENDS = 40
_MOST_STARTS = 20
_REACH_BEFORE = 130
_MOST_MARKS = 3  # between a content and the next word


class FarEdges:
    """The far edges of the contents of one text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._stops = [at for at in range(reading.count) if _is_stop(reading, at)] + [reading.count]
        self._opened = _openings(reading)

    def options(self, anchors: Sequence[tuple[int, Edge]], trust: Sequence[bool] | None = None) -> Options:
        """One group a cue with its content's near edge; what each option stands for is the content as a range.

        trust: for each cue whether the rules' answer may be seen; all by default.
        """
        options = Options(self.reading.count)
        hints = self.reading.hints((cue for cue, _ in anchors), trust)
        for (cue, edge), hint in zip(anchors, hints, strict=True):
            contents = self._contents(cue, edge, hint.guess)
            options.begin()
            for rank, content in enumerate(contents):
                self._describe(cue, content, edge[1], rank, len(contents), hint, options)
            edges = log_chances([hint.guess is not None and content in hint.guess.content for content in contents])
            kinds = log_chances([hint.guess is not None and kind == hint.guess.kind for kind in KINDS])
            options.prior += [(chance, *kinds) for chance in edges]
        return options

    # --- what there is to choose from ---------------------------------------------------------------------------------

    def _contents(self, cue: int, edge: Edge, guess: Answer | None) -> list[Range]:
        """From the shortest to the longest, the rules' among them."""
        position, forward = edge
        found = self._behind(cue, position) if forward else self._before(position)
        if guess and forward and guess.first == position:
            found[position, guess.content[0][1]] = None
        elif guess and not forward and guess.last == position:
            found[guess.first, position] = None
        if not found:
            found[(position, min(position + 1, self.reading.count)) if forward else (max(position - 1, 0), position)] = None
        return sorted(found, key=lambda part: part[1] - part[0])

    def _behind(self, cue: int, start: int) -> dict[Range, None]:
        reading, close_of = self.reading, self.reading.marks.close_of
        found: dict[Range, None] = {}
        opening = start - 1
        while opening > 0 and not reading.is_word[opening] and opening not in close_of:
            opening -= 1
        close = close_of.get(opening, -1)
        if close > start:
            found[reading.trim(start, close)] = None
        for at in self._stops[bisect_right(self._stops, start) :]:
            content = reading.trim(start, at)
            if content[0] == start and content[1] > start:
                found[content] = None
            if len(found) >= _MOST_ENDS or (reading.cls(at) == "n" and at >= close and self._opened.get(at, -1) <= cue):
                break
        return found

    def _before(self, end: int) -> dict[Range, None]:
        reading = self.reading
        found: dict[Range, None] = {}
        for at in range(end - 1, max(end - _REACH_BEFORE, -1), -1):
            cls = reading.cls(at - 1)
            if at == 0 or cls in _STARTS_BEHIND or reading.classes[at] in _STARTS_WITH:
                start = reading.trim_content(at, end)[0]
                if start < end:
                    found[start, end] = None
            if at == 0 or cls == "n" or len(found) >= _MOST_STARTS:
                break
        return found

    # --- what holds of it ---------------------------------------------------------------------------------------------

    def _describe(self, cue: int, content: Range, forward: bool, rank: int, among: int, hint: Hint, options: Options) -> None:
        reading = self.reading
        start, end = content
        edge, inner, near = (end, end - 1, start - 1) if forward else (start - 1, start, end)
        step = 1 if forward else -1
        beyond = self._beyond(edge, step)
        boundary, behind = ord(reading.cls(edge)), ord(reading.cls(beyond))
        side = boundary * 2 + forward
        trigger = ord(reading.cls(near)) * 2 + forward
        relation, marked = _relation(content, forward, hint), self._relation_to_marks(content, near, forward)
        others = hint.trusted and any(word in reading.guess_at and word != cue for word in (beyond, beyond + 1))
        verb = reading.verb(cue)
        verb_class = hashed(verb.verb_class + verb.form) if verb else ord(reading.classes[cue])
        kind = KINDS.index(hint.guess.kind) + 1 if hint.guess and hint.guess.kind in KINDS else 0
        before_mark = ord(reading.cls(near - 1)) if 0 <= near < reading.count and not reading.is_word[near] else 0
        clue = (marked * 4 + reading.count_of(MARKS, start, end, 3)) * 1024 + trigger
        options.add(
            content,
            (cue, start, inner, edge, beyond),
            (
                side,
                reading.norm(beyond) * 2 + forward,
                behind * 256 + side,
                bucket(end - start) * 256 + side,
                reading.count_of(SENTENCE_ENDS, start, end, 3) * 4096 + trigger,
                reading.count_of(PAUSES, start, end, 6) * 256 + side,
                reading.count_of(CUES, start, end, 4) * 256 + behind,
                (others * 256 + behind) * 256 + boundary,
                marked * 4096 + trigger,
                relation * 256 + boundary,
                relation * 4096 + trigger,
                (rank == among - 1) * 512 + min(rank, 15) * 16 + relation,
                reading.norm(inner) * 2 + forward,
                verb_class * 131 + boundary,
                clue,
                clue * 31 + kind + before_mark * 7919,
                reading.norm(beyond + step) * 2 + forward,
                reading.tags(beyond) * 131 + boundary,
            ),
        )

    def _beyond(self, edge: int, step: int) -> int:
        """The next word behind the marks at an edge, or the paragraph's end."""
        reading, at = self.reading, edge
        while 0 <= at < reading.count and not reading.is_word[at] and reading.classes[at] != "n" and abs(at - edge) < _MOST_MARKS:
            at += step
        return at

    def _relation_to_marks(self, content: Range, near: int, forward: bool) -> int:
        """Whether a content that begins behind an opening mark ends with its pair, behind it or before."""
        close_of = self.reading.marks.close_of
        close = close_of.get(near if near in close_of else near - 1, -1)
        if close < 0 or not forward:
            return 0
        start, end = content
        if end == self.reading.trim(start, close)[1]:
            return 1
        return 2 if end > close else 3


def _relation(content: Range, forward: bool, hint: Hint) -> int:
    """Whether the rules have the same content, another one with the same near edge that is shorter or longer, or none such."""
    if not hint.trusted:
        return 9
    guess = hint.guess
    if guess is None:
        return 0
    if content in guess.content:
        return 1
    start, end = content
    first, last = guess.content[0]
    if forward:
        return 2 if first != start else 3 if end > last else 4
    return 2 if guess.last != end else 3 if start < first else 4


def _is_stop(reading: Reading, at: int) -> bool:
    cls, word = reading.classes[at], reading.scan.words[at]
    return cls in _STOPS or bool(word.clitic and cls != "C" and word.clitic[0] in word.norm[:1])


def _openings(reading: Reading) -> dict[int, int]:
    """For each paragraph end within marks the last of them that was opened."""
    found: dict[int, int] = {}
    around: list[int] = []
    for at, cls in enumerate(reading.classes):
        while around and reading.marks.close_of[around[-1]] <= at:
            around.pop()
        if at in reading.marks.close_of:
            around.append(at)
        if cls == "n" and around:
            found[at] = around[-1]
    return found
