"""God and the prophets, whose words others cite: where one of them is meant, and where not."""

from __future__ import annotations

from ..entities import Entity
from ..frame import Frame
from ..lexicon import Lexicon, Word
from ..scan import Scan, normalize
from ..turns import Turn
from .dropped import DroppedSubject


def invoked(frame: Frame, scan: Scan[Word], lexicon: Lexicon) -> str:
    """Who is meant by an invocation right behind the verb: قال سبحانه: (…)، يقول صلى الله عليه وسلم: «…»"""
    first = frame.cue.word + 1
    first += scan.classes[first] in "o-"  # قال عليه الصلاة والسلام، قوله - تعالى -
    return lexicon.invoked.get(scan.words[first].norm, "") if frame.cue.sort != "participle" else ""


def identity(entity: Entity, lexicon: Lexicon) -> str:
    """Which of them somebody is; nothing, if none."""
    return lexicon.sacred.get(normalize(entity.name.split()[0]), "")


class CitedBefore:
    """Whether somebody sacred was only cited in what was said before a dropped subject, in an earlier paragraph or before what is told in
    a clause."""

    def __init__(self, subject: DroppedSubject) -> None:
        self.applies, self._lexicon = True, subject.lexicon
        self._before = subject.start if subject.frame.kind == "INDIRECT" else subject.paragraph

    def excludes(self, turn: Turn) -> bool:
        return turn.at < self._before and bool(identity(turn.entity, self._lexicon))
