"""Which quotation stands in which, and which of them only repeats that somebody speaks."""

from __future__ import annotations

from collections.abc import Sequence

from ..frame import Frame
from ..lexicon import Lexicon

DEEPEST = 6  # quotations in one another


def nest(frames: Sequence[Frame]) -> None:
    """A quotation whose cue and content lie in another's content is inside it; the innermost counts."""
    parts = sorted(
        ((start, -end, number) for number, frame in enumerate(frames) for start, end in frame.content), key=lambda part: part[:2]
    )
    position = 0
    around: list[tuple[int, Frame]] = []  # the contents that are open, with their ends, innermost last
    for frame in sorted(frames, key=_first):
        first, last = _first(frame), frame.content[-1][1]
        while position < len(parts) and parts[position][0] <= first:
            around.append((-parts[position][1], frames[parts[position][2]]))
            position += 1
        while around and around[-1][0] <= first:
            around.pop()
        holding = (other for end, other in reversed(around[-DEEPEST:]) if end >= last and end > frame.cue.word)
        frame.parent = next((other for other in holding if other.cue.word != frame.cue.word), None)


def _first(frame: Frame) -> int:
    return min(frame.cue.word, frame.content[0][0])


def repeats(frame: Frame, classes: str, lexicon: Lexicon) -> bool:
    """Whether a quotation in another is the same act of speech: أعتقد أن inside direct speech, إنه يأمل أن inside indirect."""
    cue, parent = frame.cue, frame.parent
    if parent is None or frame.speaker or cue.sort != "verb" or cue.form is None:
        return False
    if parent.kind == "DIRECT":
        return cue.form.lemma not in lexicon.say_again  # «قالت إنها …» is another's
    return classes[cue.word - 1] == "C" and cue.form.form == "imperfect"
