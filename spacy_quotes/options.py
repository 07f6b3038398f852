"""What the learned model chooses from: around each word that may report, the possible edges of content and roles.

Everything is in words and marks of a `Scan`, so that it does not depend on a Doc's tokens. An option is described by the
positions whose vectors the model looks at, and by codes, small numbers that stand for what holds of it (its class of
boundary, its length, whether the rules chose it too, …). Nothing here is learned, and no Arabic word is named.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .antecedents import Candidate
from .component import Analysis
from .frame import Frame, Range
from .lexicon import VerbForm, Word
from .record import KINDS, QuoteRecord
from .view import ends_sentence

Ints = NDArray[np.int64]

MENTIONS = ("speaker", "agency", "addressee")
_CUES = re.compile("[FfPNAav:]")
_REACH = 70
_REACH_OF_BARE = 16
_OPENING = frozenset("JpaTo>;")  # what may stand before a content that nothing marks
_REACH_BEFORE = 130
_HEAD_WORDS = 16
_MOST_ENDS = 40
_MENTION_REACH = 32
_MENTION_WORDS = 24
_MENTION_WORDS_BESIDE = 12
_STOPS = frozenset("n.;,:q<>()-*FPNAafvJRDK")
_MENTION_STOPS = frozenset("n.;,:q<>()-FPAafvJRDKCpTGo")
_NO_WORD = frozenset("n.;,:q<>()-*")
_QUOTING = frozenset("q<")
_SURE = 0.9  # that an answer of the rules is right, where they have no probability of their own
_SURE_OF_NOTHING = 0.97  # that nothing is reported where the rules find nothing
_LEAST = 0.01
UNIT_COLUMNS = 11
ANCHOR_COLUMNS = 19
FAR_COLUMNS = 18
MENTION_COLUMNS = 18
ANTECEDENT_COLUMNS = 16
POSITIONS = 5


def _hash(text: str) -> int:
    return zlib.crc32(text.encode("utf-8")) & 0xFFFFFFF


def edge_of(answer: Answer) -> tuple[int, bool]:
    """The edge of a content that is nearest to its cue, and whether the content stands behind the cue."""
    start, end = max(answer.content, key=lambda part: part[1] - part[0])
    return (start, True) if start > answer.cue else (end, False)


def _log_chances(right: Sequence[bool], sure: float) -> list[float]:
    """Logarithms of the probabilities of options of which the one that the rules chose has `sure` and the others share the rest."""
    if not any(right) or len(right) == 1:
        return [0.0] * len(right)
    rest = log((1.0 - sure) / (len(right) - 1))
    return [log(sure) if it else rest for it in right]


@cache
def _takes_code(takes: frozenset[str]) -> int:
    return _hash(" ".join(sorted(takes)))


def _bucket(number: int) -> int:
    """A count or distance on a scale that grows coarser: exact to 5, then by doubling steps."""
    if number <= 5:
        return max(number, 0)
    return 4 + (number - 2).bit_length() * 2 + (1 if (number - 2) & (1 << ((number - 2).bit_length() - 2)) else 0)


@dataclass(slots=True)
class Answer:
    """A quotation in words: the gold one, the rules' or the model's.

    cue: index of its first word. content: ranges without marks and complementizer at their edges. entity: who speaks, by its key
    in the record. optional: gold that is left out of the loss. open: roles that are not annotated.
    """

    cue: int
    kind: str
    content: list[Range]
    speaker: Range | None = None
    agency: Range | None = None
    addressee: Range | None = None
    entity: str | None = None
    optional: bool = False
    open: frozenset[str] = frozenset()
    confidence: float = 1.0
    attribution: float = 1.0

    @property
    def first(self) -> int:
        return self.content[0][0]

    @property
    def last(self) -> int:
        return self.content[-1][1]


@dataclass(slots=True)
class Options:
    """Options in groups; in each group one is right.

    words: how many the text has. positions: (options, POSITIONS), indices of words; what lies outside the text is no word. codes:
    (options, columns). starts: first option of each group. what: what each option stands for. prior: (options, heads), the logarithms of
    the rules' probabilities, from which the model departs; zeros where the rules are not asked or have no answer.
    """

    words: int
    positions: list[tuple[int, ...]] = field(default_factory=list)
    codes: list[tuple[int, ...]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    what: list[Any] = field(default_factory=list)
    prior: list[tuple[float, ...]] = field(default_factory=list)


class Codes(dict[str, tuple[int, ...]]):
    """The codes of each distinct word."""

    def of(self, word: Word) -> tuple[int, ...]:
        known = self.get(word.text)
        if known is None:
            if len(self) > 200_000:
                self.clear()
            norm = word.norm
            verb = word.verbs[0] if word.verbs else None
            bare = norm[len(word.clitic) :] if word.clitic and norm.startswith(word.clitic) else norm
            known = self[word.text] = (
                ord(word.cls),
                _hash(norm),
                _hash(bare[:3]),
                _hash(bare[-3:]),
                _hash(" ".join(sorted(word.tags))),
                _hash(f"{verb.lemma} {verb.form}" if verb else ""),
                _hash(f"{verb.verb_class} {verb.form} {verb.clitic}" if verb else word.clitic),
                _hash(word.stem or bare),
            )
        return known


class Reading:
    """A text with what the rules make of it, ready to be asked for options.

    analysis: the text in words, with the rules' frames. codes: shared memory of words' codes.
    """

    def __init__(self, analysis: Analysis, codes: Codes) -> None:
        scan = analysis.scan
        self.scan, self.marks, self.analysis = scan, analysis.marks, analysis
        self.count = scan.count
        self.classes = classes = scan.classes[: self.count]
        self.is_word = [cls not in _NO_WORD for cls in classes]
        self.word_codes = [codes.of(word) for word in scan.words[: self.count]]
        self.frame_at = {frame.cue.word: frame for frame in reversed(analysis.frames)}
        self.guesses = [guess for frame in analysis.frames if (guess := self._of_frame(frame))]
        self.guess_at = {guess.cue: guess for guess in self.guesses}
        self._firsts = Counter(guess.first for guess in self.guesses)
        self._lasts = Counter(guess.last for guess in self.guesses)
        self._opened = self._openings()
        self._depths = self._depths_of(part for guess in self.guesses for part in guess.content)
        self.paragraph_end = self._next_of("n")
        self.ends = [
            at
            for at, cls in enumerate(classes)
            if cls in _STOPS or (scan.words[at].clitic and cls != "C" and scan.words[at].clitic[0] in scan.words[at].norm[:1])
        ] + [self.count]
        self._counts = {name: self._running(name) for name in ("n.", ",;", "FPAaf", "C", "q<>", "v")}
        self.cues = self._candidates()

    # --- records and words ------------------------------------------------------------------------------------------

    def words_of(self, start: int, end: int) -> Range:
        """The words that lie in or reach into the characters from `start` to `end`, without marks at the edges."""
        return self.trim(bisect_right(self.scan.ends, start), bisect_left(self.scan.starts, end))

    def trim(self, start: int, end: int) -> Range:
        while start < end and not self.is_word[start]:
            start += 1
        while end > start and not self.is_word[end - 1]:
            end -= 1
        return start, end

    def trim_blanks(self, start: int, end: int) -> Range:
        while start < end and self._is_blank(start):
            start += 1
        while end > start and self._is_blank(end - 1):
            end -= 1
        return start, end

    def _is_blank(self, at: int) -> bool:
        return self.classes[at] == "n" or self.scan.words[at].text.isspace()

    def trim_content(self, start: int, end: int) -> Range:
        start, end = self.trim(start, end)
        while start < end - 1 and self.classes[start] == "C":
            start, end = self.trim(start + 1, end)
        return start, end

    def answer(self, quote: QuoteRecord) -> Answer | None:
        """A record's quotation in words; None when it has no cue or no word of content."""
        cue = quote.get("cue")
        if not cue:
            return None
        content = [self.trim_content(*self.words_of(part["start"], part["end"])) for part in quote["content"]]
        content = [part for part in content if part[0] < part[1]]
        at = bisect_right(self.scan.ends, cue["start"])
        if not content or at >= self.count:
            return None
        mentions: dict[str, Any] = {}
        for role in MENTIONS:
            span: Any = quote.get(role)
            words = self.words_of(span["start"], span["end"]) if span else (0, 0)
            mentions[role] = words if words[0] < words[1] else None
        return Answer(at, quote["kind"], content, entity=quote.get("entity"), optional=bool(quote.get("optional")), **mentions)

    def _of_frame(self, frame: Frame) -> Answer | None:
        content = [part for part in (self.trim_content(*part) for part in frame.content) if part[0] < part[1]]
        if not content:
            return None
        trimmed = (self.trim(*span) if span else (0, 0) for span in (frame.speaker, frame.agency, frame.addressee))
        speaker, agency, addressee = (span if span[0] < span[1] else None for span in trimmed)
        return Answer(frame.cue.word, frame.kind, content, speaker, agency, addressee, confidence=frame.confidence)

    # --- of the text ------------------------------------------------------------------------------------------------

    def _next_of(self, cls: str) -> list[int]:
        """For each position the next one of this class, or the number of words."""
        found, upcoming = [0] * (self.count + 1), self.count
        for at in range(self.count, -1, -1):
            if at < self.count and self.classes[at] == cls:
                upcoming = at
            found[at] = upcoming
        return found

    def _depths_of(self, parts: Iterable[Range]) -> list[int]:
        """For each word in how many of the ranges it lies."""
        changes = [0] * (self.count + 1)
        for start, end in parts:
            changes[start] += 1
            changes[end] -= 1
        return list(accumulate(changes))

    def _openings(self) -> dict[int, int]:
        """For each paragraph end within marks the last of them that was opened."""
        found: dict[int, int] = {}
        around: list[int] = []
        for at, cls in enumerate(self.classes):
            while around and self.marks.close_of[around[-1]] <= at:
                around.pop()
            if at in self.marks.close_of:
                around.append(at)
            if cls == "n" and around:
                found[at] = around[-1]
        return found

    def _running(self, classes: str) -> list[int]:
        totals, total = [0], 0
        for cls in self.classes:
            total += cls in classes
            totals.append(total)
        return totals

    def _within(self, name: str, start: int, end: int) -> int:
        totals = self._counts[name]
        return totals[max(end, 0)] - totals[max(start, 0)] if end > start else 0

    def _candidates(self) -> list[int]:
        found = set(self.guess_at)
        for match in _CUES.finditer(self.classes):
            at = match.start()
            if match.group() != ":" or at - self.classes.rfind("n", 0, at) <= _HEAD_WORDS:
                found.add(at)
        return sorted(found)

    def _cls(self, at: int) -> str:
        return self.classes[at] if 0 <= at < self.count else "n"

    def _code(self, at: int, column: int) -> int:
        return self.word_codes[at][column] if 0 <= at < self.count else 0

    def unit_codes(self) -> Ints:
        """What each word is, (words, UNIT_COLUMNS): for the model's own table of words."""
        depth, since, paragraph = 0, 0, 0
        rows = []
        for at, codes in enumerate(self.word_codes):
            cls = self.classes[at]
            if at in self.marks.close_of:
                depth += 1
            rows.append((*codes, min(depth, 3), _bucket(since), min(paragraph, 3)))
            if at in self.marks.open_of:
                depth = max(0, depth - 1)
            since += 1
            if cls == "n":
                since, paragraph = 0, paragraph + 1
        return np.asarray(rows, dtype=np.int64).reshape(-1, UNIT_COLUMNS)

    # --- anchors: whether a word reports, and where next to it the content begins (or, before it, ends) ---------------

    def anchors(self, cues: Iterable[int] | None = None, trust: Sequence[bool] | None = None) -> Options:
        """One group a cue: nothing is reported, or the content's edge that is nearest to the cue.

        trust: for each cue whether the rules' answer may be seen; all by default. What each option stands for is None or (position,
        forward).
        """
        options = Options(self.count)
        for number, cue in enumerate(self.cues if cues is None else cues):
            trusted = trust is None or trust[number]
            options.starts.append(len(options.what))
            self._anchors_of(cue, options, trusted)
            what = options.what[options.starts[-1] :]
            options.prior += [(chance,) for chance in (self._anchor_prior(cue, what) if trusted else [0.0] * len(what))]
        return options

    def _anchor_prior(self, cue: int, what: Sequence[tuple[int, bool] | None]) -> list[float]:
        guess = self.guess_at.get(cue)
        if guess is None:
            return _log_chances([edge is None for edge in what], _SURE_OF_NOTHING)
        theirs = edge_of(guess)
        return [
            log(max(1.0 - guess.confidence, _LEAST)),
            *(log(max(guess.confidence, _LEAST)) + chance for chance in _log_chances([edge == theirs for edge in what[1:]], _SURE)),
        ]

    def _verb(self, cue: int) -> VerbForm | None:
        return self.scan.words[cue].verbs[0] if self.scan.words[cue].verbs else None

    def _anchors_of(self, cue: int, options: Options, trusted: bool) -> None:
        classes, count = self.classes, self.count
        found: dict[tuple[int, bool], None] = {}
        seen = {"C": 0, ":": 0, "q": 0, ",": 0}
        verb = self._verb(cue)
        bare = verb is not None and "clause" in verb.takes
        at = cue
        limit = min(cue + _REACH, count)
        while at + 1 < limit:
            at += 1
            cls = classes[at]
            if cls in ".n;" and at - cue > 1 and (cls != "." or ends_sentence(self.scan, at)):
                break
            if cls == "C" and seen["C"] < 4:
                seen["C"] += 1
                found[at + 1, True] = None
            elif cls == ":" and not seen[":"]:
                seen[":"] = 1
                start = at + 1
                while start < count and classes[start] in "n-*":
                    start += 1
                found[start, True] = None
                if start < count and classes[start] in "q<(":
                    found[start + 1, True] = None
            elif cls in _QUOTING and seen["q"] < 3:
                seen["q"] += 1
                found[at + 1, True] = None
            elif cls == "," and seen[","] < 3:
                seen[","] += 1
                found[at + 1, True] = None
            elif at - cue <= _REACH_OF_BARE and at > cue + 1 and (bare or cls in "vKDGFfJRp" or classes[at - 1] in _OPENING):
                found[at, True] = None
        if classes[cue] == ":":
            start = cue + 1
            while start < count and classes[start] in "n-*":
                start += 1
            found[start, True] = None
        found[cue + 1, True] = None
        edge = cue
        for back in range(4):
            if cue - back <= 0 or (back and classes[cue - back] == "n"):
                break
            if back == 0 or not self.is_word[cue - back] or classes[cue - back] in "JTpRKDa" or not self.is_word[cue - back - 1]:
                edge = self.trim(0, cue - back)[1]
                if edge > 0:
                    found[edge, False] = None
        guess = self.guess_at.get(cue) if trusted else None
        if guess:
            forward = guess.first > cue
            found[(guess.first, True) if forward else (guess.last, False)] = None
        edges: dict[tuple[int, bool], None] = {}
        for position, forward in found:
            if forward:
                start = self.trim_content(position, count)[0]
                if start < count and start - cue < _REACH + 5:
                    edges[start, True] = None
            else:
                edges[position, False] = None
        around = self._depths[cue] if trusted else 0
        self._describe_anchor(cue, None, 0, guess, trusted, around, options)
        for rank, edge_at in enumerate(edges, 1):
            self._describe_anchor(cue, edge_at, rank, guess, trusted, around, options)

    def _describe_anchor(
        self, cue: int, edge: tuple[int, bool] | None, rank: int, guess: Answer | None, trusted: bool, around: int, options: Options
    ) -> None:
        verb = self._verb(cue)
        codes = self.word_codes[cue]
        if edge is None:
            position, forward, sort, trigger = -1, True, 0, 0
            first, last = cue, cue
            before = cue
        else:
            position, forward = edge
            before = position - 1 if forward else position
            trigger = ord(self._cls(before)) * 2 + forward
            if forward and before > cue and not self.is_word[before] and self._cls(before - 1) in ":C":
                trigger = ord(self._cls(before - 1)) * 512 + trigger
            sort = 1 + forward
            first, last = (cue + 1, position) if forward else (position, cue)
        if not trusted:
            relation = 9
        elif guess is None:
            relation = 0
        elif edge is None:
            relation = 1
        else:
            relation = 2 if position == (guess.first if forward else guess.last) else 3
        claimed = 0
        if trusted and edge is not None:
            claimed = (self._firsts if forward else self._lasts)[position] - (relation == 2)
        takes = _takes_code(verb.takes) if verb else 0
        opened = before if forward and self._cls(before) in _QUOTING else -1
        marked = self.marks.close_of.get(opened, 0) - opened if opened in self.marks.close_of else 0
        options.what.append(edge)
        options.positions.append(
            (cue, position if forward else position - 1, before, cue + 1, cue - 1) if edge else (cue, -1, -1, cue + 1, cue - 1)
        )
        options.codes.append(
            (
                trigger,
                codes[5] * 31 + trigger,
                codes[6] * 31 + trigger,
                _bucket(last - first) * 4 + sort,
                min(self._within("FPAaf", first, last), 4) * 4 + sort,
                (min(self._within("C", first, last), 3) * 4 + min(self._within(",;", first, last), 3)) * 4 + sort,
                relation * 2048 + trigger,
                relation * 64 + min(claimed, 2) * 16 + min(around, 2) * 4 + sort,
                min(rank, 8) * 2048 + trigger,
                _bucket(marked) * 8 + sort * 2 + (before in self.marks.unclosed),
                takes * 31 + trigger,
                self._code(cue - 1, 1) * 3 + sort,
                self._code(cue + 1, 1) * 3 + sort,
                self._code(before - 1, 1) * 3 + sort,
                self._code(before, 1) * 3 + sort,
                self._code(position, 1) * 3 + sort,
                relation * 4 + sort + ord(self.classes[cue]) * 64,
                ord(self._cls(cue - 1)) * 128 + ord(self._cls(cue + 1)) + sort * 32768,
                relation * 16 + (round(guess.confidence * 10) if guess else 0),
            )
        )

    # --- far edges --------------------------------------------------------------------------------------------------

    def far_edges(self, anchors: Iterable[tuple[int, int, bool]], trust: Sequence[bool] | None = None) -> Options:
        """One group an anchor (cue, position, forward): where the content ends, or, before its cue, begins.

        What each option stands for is the content as a range.
        """
        options = Options(self.count)
        for number, (cue, anchor, forward) in enumerate(anchors):
            options.starts.append(len(options.what))
            guess = self.guess_at.get(cue) if trust is None or trust[number] else None
            trusted = trust is None or trust[number]
            found = self._forward_contents(cue, anchor) if forward else self._backward_contents(anchor)
            if guess:
                if forward and guess.first == anchor:
                    found[anchor, guess.content[0][1]] = None
                elif not forward and guess.last == anchor:
                    found[guess.first, anchor] = None
            if not found:
                found[(anchor, min(anchor + 1, self.count)) if forward else (max(anchor - 1, 0), anchor)] = None
            for rank, content in enumerate(sorted(found, key=lambda part: part[1] - part[0])):
                self._describe_far(cue, content, forward, rank, len(found), guess, trusted, options)
            edges = _log_chances([guess is not None and content in guess.content for content in options.what[options.starts[-1] :]], _SURE)
            kinds = _log_chances([guess is not None and kind == guess.kind for kind in KINDS], _SURE)
            options.prior += [(edge, *kinds) for edge in edges]
        return options

    def _forward_contents(self, cue: int, start: int) -> dict[Range, None]:
        found: dict[Range, None] = {}
        opening = start - 1
        while opening > 0 and not self.is_word[opening] and opening not in self.marks.close_of:
            opening -= 1
        close = self.marks.close_of.get(opening, -1)
        if close > start:
            found[self.trim(start, close)] = None
        for at in self.ends[bisect_right(self.ends, start) :]:
            content = self.trim(start, at)
            if content[0] == start and content[1] > start:
                found[content] = None
            if len(found) >= _MOST_ENDS or (self._cls(at) == "n" and at >= close and self._opened.get(at, -1) <= cue):
                break
        return found

    def _backward_contents(self, end: int) -> dict[Range, None]:
        found: dict[Range, None] = {}
        at = end - 1
        while at >= 0 and end - at < _REACH_BEFORE and len(found) < _MOST_ENDS // 2:
            cls = self._cls(at - 1)
            if at == 0 or cls in "n.;,<q:CJ-" or self.classes[at] in "FPAJvK":
                start = self.trim_content(at, end)[0]
                if start < end:
                    found[start, end] = None
            if at == 0 or cls == "n":
                break
            at -= 1
        return found

    def _describe_far(
        self, cue: int, content: Range, forward: bool, rank: int, among: int, guess: Answer | None, trusted: bool, options: Options
    ) -> None:
        start, end = content
        edge, inner = (end, end - 1) if forward else (start - 1, start)
        boundary = self._cls(edge)
        step = 1 if forward else -1
        beyond = edge
        while 0 <= beyond < self.count and not self.is_word[beyond] and self.classes[beyond] != "n" and abs(beyond - edge) < 3:
            beyond += step
        anchor = start - 1 if forward else end
        trigger = ord(self._cls(anchor)) * 2 + forward
        length = _bucket(end - start)
        if not trusted:
            relation = 9
        elif guess is None:
            relation = 0
        elif content in guess.content:
            relation = 1
        elif (guess.content[0][0] if forward else guess.last) != (start if forward else end):
            relation = 2
        else:
            theirs = guess.content[0][1] if forward else guess.first
            relation = 3 if (end > theirs if forward else start < theirs) else 4
        others = trusted and any(word in self.guess_at and word != cue for word in (beyond, beyond + 1))
        opening = anchor if anchor in self.marks.close_of else anchor - 1
        close = self.marks.close_of.get(opening, -1)
        marked = 0 if close < 0 or not forward else 1 if end == self.trim(start, close)[1] else 2 if end > close else 3
        inside = self._within("q<>", start, end)
        sentences = self._within("n.", start, end)
        verb = self._verb(cue)
        verb_class = _hash(verb.verb_class + verb.form) if verb else ord(self.classes[cue])
        clue = (marked * 4 + min(inside, 3)) * 1024 + trigger
        before_mark = ord(self._cls(anchor - 1)) if not self.is_word[anchor] and 0 <= anchor < self.count else 0
        options.what.append(content)
        options.positions.append((cue, start, inner, edge, beyond))
        options.codes.append(
            (
                ord(boundary) * 2 + forward,
                self._code(beyond, 1) * 2 + forward,
                ord(self._cls(beyond)) * 256 + ord(boundary) * 2 + forward,
                length * 256 + ord(boundary) * 2 + forward,
                min(sentences, 3) * 4096 + trigger,
                min(self._within(",;", start, end), 6) * 256 + ord(boundary) * 2 + forward,
                min(self._within("FPAaf", start, end), 4) * 256 + ord(self._cls(beyond)),
                (others * 256 + ord(self._cls(beyond))) * 256 + ord(boundary),
                marked * 4096 + trigger,
                relation * 256 + ord(boundary),
                relation * 4096 + trigger,
                (rank == among - 1) * 512 + min(rank, 15) * 16 + relation,
                self._code(inner, 1) * 2 + forward,
                verb_class * 131 + ord(boundary),
                clue,
                clue * 31 + (KINDS.index(guess.kind) + 1 if guess and guess.kind in KINDS else 0) + before_mark * 7919,
                self._code(beyond + step, 1) * 2 + forward,
                self._code(beyond, 4) * 131 + ord(boundary),
            )
        )

    # --- mentions ---------------------------------------------------------------------------------------------------

    def mentions(self, answers: Iterable[Answer], trust: Sequence[bool] | None = None) -> Options:
        """One group an answer: nobody, or a stretch of words that may be its speaker, agency or addressee."""
        options = Options(self.count)
        for number, answer in enumerate(answers):
            options.starts.append(len(options.what))
            trusted = trust is None or trust[number]
            guess = self.guess_at.get(answer.cue) if trusted else None
            found: dict[Range, None] = {}
            self._mentions_in(answer.cue + 1, min(answer.cue + 1 + _MENTION_REACH, self.count), answer, True, found)
            self._mentions_in(max(0, answer.cue - _MENTION_REACH), answer.cue, answer, False, found)
            for role in MENTIONS:
                if guess and getattr(guess, role):
                    found[getattr(guess, role)] = None
            self._describe_mention(answer, None, guess, trusted, options)
            for mention in found:
                self._describe_mention(answer, mention, guess, trusted, options)
            what = options.what[options.starts[-1] :]
            theirs = ([guess is not None and mention == getattr(guess, role) for mention in what] for role in MENTIONS)
            options.prior += zip(*(_log_chances(right, _SURE) for right in theirs), strict=True)
        return options

    def _mentions_in(self, first: int, limit: int, answer: Answer, forward: bool, found: dict[Range, None]) -> None:
        classes = self.classes
        if forward:
            for at in range(first, limit):
                if classes[at] in ".n;" and (classes[at] != "." or ends_sentence(self.scan, at)):
                    limit = at
                    break
        else:
            for at in range(limit - 1, first - 1, -1):
                if classes[at] in "n;" or (classes[at] == "." and ends_sentence(self.scan, at)):
                    first = at + 1
                    break
        starts = 0
        for start in range(first, limit):
            if not self.is_word[start] or any(one <= start < other for one, other in answer.content):
                continue
            word = self.scan.words[start]
            fresh = (
                start == first
                or not self.is_word[start - 1]
                or classes[start - 1] in "pCJRFPAafvTDKN"
                or (word.clitic and not forward)
                or "listeners" in word.tags
                or "media" in word.tags
            )
            if not fresh or classes[start] in "pCJRDK":
                continue
            starts += 1
            ends = 0
            for end in range(start + 1, min(start + 1 + _MENTION_WORDS, limit + 1)):
                listener = end < self.count and self.analysis.mentions.phrases.listens(end)
                beside = forward and start == answer.cue + 1 and end - start <= _MENTION_WORDS_BESIDE
                stop = end == limit or beside or self._cls(end) in _MENTION_STOPS or self.scan.words[end].clitic
                if stop and self.is_word[end - 1] and classes[end - 1] not in "pCJR":
                    found[start, end] = None
                    ends += not beside
                if ends >= 6 or listener or (end < self.count and classes[end] in "nC:;"):
                    break
            if starts >= 10 and forward:
                break

    def _describe_mention(self, answer: Answer, mention: Range | None, guess: Answer | None, trusted: bool, options: Options) -> None:
        cue = answer.cue
        codes = self.word_codes[cue]
        verb = self._verb(cue)
        theirs = [0, 0, 0]
        for number, role in enumerate(MENTIONS):
            span = getattr(guess, role) if guess else None
            if not trusted:
                theirs[number] = 9
            elif guess is None:
                theirs[number] = 8
            elif mention is None or span is None:
                theirs[number] = 1 if mention is None and span is None else 2 if span is None else 3
            else:
                theirs[number] = (
                    4 if span == mention else 5 if span[0] == mention[0] else 6 if span[0] < mention[1] and mention[0] < span[1] else 7
                )
        relation = (theirs[0] * 10 + theirs[1]) * 10 + theirs[2]
        if mention is None:
            where, start, end, gender, edge = 0, -1, -1, 0, 0
            length = distance = between = 0
        else:
            start, end = mention
            forward = start > cue
            inside = 2 if start >= answer.last else 1 if start >= answer.first else 0
            where = 1 + forward * 4 + inside
            length, distance = _bucket(end - start), _bucket(start - cue if forward else cue - end)
            head = self.scan.words[start]
            gender = _hash((head.gender or "-") + head.number + (verb.gender + verb.number if verb else ""))
            edge = ord(self._cls(start - 1)) * 128 + ord(self._cls(end))
            first, last = (cue + 1, start) if forward else (end, cue)
            between = (min(self._within("FPAaf", first, last), 3) * 4 + min(self._within("v", first, last), 3)) * 4 + min(
                self._within(",;", first, last), 3
            )
        near = answer.first - cue if answer.first > cue else -1
        options.what.append(mention)
        options.positions.append((cue, start, start - 1, end - 1, end) if mention else (cue, -1, -1, -1, -1))
        options.codes.append(
            (
                where * 131 + ord(self.classes[cue]),
                where * 32768 + edge,
                distance * 16 + where,
                length * 32768 + edge,
                length * 16 + where,
                relation * 16 + where,
                theirs[0] * 16 + where,
                theirs[1] * 16 + where,
                theirs[2] * 16 + where,
                codes[5] * 16 + where,
                codes[6] * 16 + where,
                gender,
                between * 16 + where,
                self._code(start - 1, 1) if mention else codes[1],
                self._code(start, 4) if mention else 0,
                self._code(start, 1) if mention else 0,
                self._code(end, 1) if mention else 0,
                (_bucket(near) * 16 + where) * 10 + theirs[0],
            )
        )

    # --- antecedents ------------------------------------------------------------------------------------------------

    def add_antecedents(self, cue: int, candidates: Sequence[Candidate], options: Options) -> None:
        """Add a group for a dropped subject: nobody, or one of those who may be meant."""
        options.starts.append(len(options.what))
        best = max((candidate.chance for candidate in candidates), default=0.0)
        codes = self.word_codes[cue]
        options.what.append(None)
        options.positions.append((cue, -1, -1, cue + 1, cue - 1))
        none = (codes[5], codes[6], _bucket(len(candidates)), round(best * 10))
        options.codes.append(none + (0,) * (ANTECEDENT_COLUMNS - len(none)))
        for candidate in candidates:
            ranks = (round(candidate.chance * 10) * 2 + (candidate.chance == best) + 64, _bucket(len(candidates)) + 128)
            seen = [_hash(feature) for feature in candidate.seen][: ANTECEDENT_COLUMNS - len(ranks)]
            options.what.append(candidate)
            options.positions.append((cue, candidate.at, candidate.at + 1, cue + 1, cue - 1))
            options.codes.append((*ranks, *seen, *[0] * (ANTECEDENT_COLUMNS - len(ranks) - len(seen))))
        chances = [candidate.chance for candidate in candidates]
        options.prior += [(log(max(chance, _LEAST)),) for chance in (1.0 - sum(chances), *chances)]
