"""Who has just spoken, or at least done something, in the order of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from .entities import Entity
from .frame import Frame, Place
from .lexicon import Lexicon, Word
from .scan import Scan

CARRYING = frozenset({"relay", "learned"})
"""The classes of verbs whose subject is not who speaks."""
_NEAREST = 20  # turns that are looked at, the last first
_ACTING = frozenset({"speaker", "says", "verb", "first", "clause"})
_ENDED = re.compile("[n.]")
_ANSWER = 3  # words and signs from a question to the verb of its answer


@dataclass(slots=True)
class Turn:
    """Somebody who has just spoken, or at least done something, and may be meant by a dropped subject."""

    at: int
    entity: Entity
    place: Place
    level: Frame | None
    first: bool  # whether nobody was met before in its sentence
    new: bool  # whether it was never met before
    gender: str  # what the verb shows with which it spoke
    written: str = ""  # the gender of the document in which it spoke, which may go on for it: قالت الوزارة في بيان إن … وأضاف أن


class Turns:
    """The turns of one text, as far as it is read."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon) -> None:
        self.scan, self.lexicon = scan, lexicon
        self.recent: list[Turn] = []
        self.spoken: Counter[str] = Counter()
        self._met: set[str] = set()
        self._asked: tuple[int, Entity] | None = None  # where the last quotation ends, if it is a question, and who asks

    def take(self, at: int, entity: Entity, place: Place, level: Frame | None = None, gender: str = "") -> None:
        since = self.scan.classes[self.recent[-1].at : at] if self.recent else "n"
        self.recent.append(Turn(at, entity, place, level, not at or "." in since or "n" in since, entity.key not in self._met, gender))
        self._met.add(entity.key)

    def speak(self, frame: Frame, speaker: Entity | None, written: str = "") -> None:
        """Take the turn of whoever speaks in a frame, if that is known. written: the gender of the document in which that is, if any."""
        if speaker:
            self.take(frame.cue.word, speaker, "speaker", frame.parent, self._shown(frame, speaker))
            self.recent[-1].written = written
            self.spoken[speaker.key] += 1
        end = frame.content[-1][1]
        asks = self.lexicon.question_mark in (self.scan.words[end - 1].text, self.scan.words[end].text)
        self._asked = (end, speaker) if asks and speaker else None

    def _shown(self, frame: Frame, speaker: Entity) -> str:
        """The gender that a verb shows of whoever is named with it, be it only the document in which somebody speaks: قال التقرير"""
        form = frame.cue.form
        if not frame.speaker or not form or frame.cue.sort != "verb" or form.verb_class in CARRYING:
            return ""
        agrees = speaker.type == "PER" or self.scan.words[frame.speaker[0]].gender == form.gender
        return form.gender if agrees else ""

    def asker(self, frame: Frame) -> Entity | None:
        """Who has asked what is answered here: right behind the question, سأله المذيع: «متى تعود؟»، فقال: «قريبا», or taken up by a
        pronoun: سأله المذيع: «متى تعود؟»، ولم ينتظر حتى رد عليه"""
        form, cue = frame.cue.form, frame.cue.word
        if not form:
            return None
        then = form.clitic == self.lexicon.conjunctions[1]
        answers = form.lemma in self.lexicon.answering and (form.suffixed or self.scan.classes[cue + 1] == "o")
        if self._asked:
            end, entity = self._asked
            at_once = then or (frame.cue.trigger == "colon" and not form.clitic and form.form == "perfect")  # كم بقيت؟ قال: عاما
            if (at_once and 0 < cue - end <= _ANSWER) or (answers and end < cue and "n" not in self.scan.classes[end:cue]):
                return entity
        last = next((turn for turn in reversed(self.recent) if turn.place in _ACTING), None)
        acted = last if last and then and answers and not _ENDED.search(self.scan.classes, last.at, cue) else None
        return acted.entity if acted else None

    def before(self, parent: Frame | None) -> Iterator[Turn]:
        """Who was met last, outside of all quotations or in the one that a frame stands in."""
        return (turn for turn in islice(reversed(self.recent), _NEAREST) if turn.level in (None, parent))

    def last(self) -> list[Turn]:
        """The last turns, wherever they were taken, the last first."""
        return list(islice(reversed(self.recent), _NEAREST))

    def is_absent(self, turn: Turn) -> bool:
        """Whether another acts for somebody, who so is not there himself: افتتح المدير المعرض نيابة عن الوزير"""
        on_behalf, of = self.scan.words[turn.at - 2 : turn.at] if turn.at > 1 else (None, None)
        return bool(on_behalf and of and on_behalf.norm in self.lexicon.on_behalf and of.norm in self.lexicon.about)

    def fold(self, unnamed: Entity, person: Entity) -> None:
        """Give the turns of somebody to whom he proves to be."""
        for turn in self.recent:
            if turn.entity is unnamed:
                turn.entity = person
