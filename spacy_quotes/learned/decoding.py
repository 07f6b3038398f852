"""From answers to frames, which the rules resolve: cues, contents with their marks, and which quotation stands in which."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast

from ..confidence import weigh
from ..cue import Cue
from ..frame import Frame, Range
from ..record import Kind
from .answers import Answer, reports
from .reading import Reading

_SORT_OF_CLASS = {"F": "verb", "f": "verb", "v": "verb", "P": "participle", "N": "noun", "A": "according", "a": "according", ":": "colon"}
_FORMS = {"verb": ("perfect", "imperfect"), "participle": ("participle",), "noun": ("noun",)}


def frames_of(reading: Reading, answers: Sequence[Answer], weights: Mapping[str, float]) -> list[Frame]:
    """The frames of a text's answers; weights: of evidence, as the rules have them."""
    frames = [_frame(reading, answer) for answer in answers]
    for frame, parent in zip(frames, _parents(answers), strict=True):
        frame.parent = None if parent is None else frames[parent]
    weigh(reading.scan, frames, weights)
    return frames


def _frame(reading: Reading, answer: Answer) -> Frame:
    known, guess = reading.frame_at.get(answer.cue), reading.guess_at.get(answer.cue)
    as_known = known and guess and guess.content == answer.content
    content = known.content if known and as_known else [_whole(reading, part) for part in answer.content]
    # Agencies are too few to learn their absence from; where the network sees none, the rules' stays.
    agency = answer.agency or (known.agency if known else None)
    speaker, agency, addressee = (part and _with_marks(reading, part) for part in (answer.speaker, agency, answer.addressee))
    return Frame(known.cue if known else _cue(reading, answer), cast(Kind, answer.kind), content, speaker, agency, addressee)


def _cue(reading: Reading, answer: Answer) -> Cue:
    word = reading.scan.words[answer.cue]
    sort = _SORT_OF_CLASS.get(word.cls, "verb")
    form = next((form for form in word.verbs if form.form in _FORMS.get(sort, ())), None)
    if answer.last <= answer.cue:
        return Cue(answer.cue, sort, "before", answer.cue, form)
    return Cue(answer.cue, sort, "clause", answer.first - 1, form)


def _parents(answers: Sequence[Answer]) -> list[int | None]:
    """For each quotation the innermost one whose content has its cue and content."""
    at_cue: defaultdict[int, list[int]] = defaultdict(list)  # the quotations whose content has each cue
    cues = sorted({answer.cue for answer in answers})
    for number, outer in enumerate(answers):
        for start, end in outer.content:
            for cue in cues[bisect_left(cues, start) : bisect_left(cues, end)]:
                at_cue[cue].append(number)
    parents: list[int | None] = []
    for inner in answers:
        around = [number for number in at_cue[inner.cue] if answers[number] is not inner and reports(answers[number], inner)]
        parents.append(min(around, key=lambda at: answers[at].last - answers[at].first, default=None))
    return parents


def _whole(reading: Reading, content: Range) -> Range:
    """A content with the signs at its edges that stand inside its marks (and behind its last word a question mark's)."""
    start, end = content
    opening = start - 1
    while opening > 0 and not reading.is_word[opening] and opening not in reading.marks.close_of and reading.classes[opening] != "n":
        opening -= 1
    close = reading.marks.close_of.get(opening)
    if close is not None and close >= end and not any(reading.is_word[end:close]):
        return _trim_blanks(reading, opening + 1, close)
    return _with_marks(reading, content)


def _with_marks(reading: Reading, part: Range) -> Range:
    """A range with the marks at its edges whose counterparts stand within it: برنامج «…»"""
    start, end = part
    if start <= reading.marks.open_of.get(end, -1):
        end += 1
    if reading.marks.close_of.get(start - 1, end) < end:
        start -= 1
    return start, end


def _trim_blanks(reading: Reading, start: int, end: int) -> Range:
    while start < end and _is_blank(reading, start):
        start += 1
    while end > start and _is_blank(reading, end - 1):
        end -= 1
    return start, end


def _is_blank(reading: Reading, at: int) -> bool:
    return reading.classes[at] == "n" or reading.scan.words[at].text.isspace()
