"""Who is meant where the subject is dropped: the one of those met before for whom most speaks.

`dropped` says where a dropped subject stands. Each of these says who is not meant by it: `sacred` (whom others only cite), `carried` (whose
words are passed on), `topics` (what a sentence is said to be about), `bystanders` (who asks, listens or is described), `genders`, `texts`
and `own_words` (of who tells of others). `candidates` are who is left, with their `features`; `choice` says how likely each is, and
`numbers` who is only one of several.
"""

from __future__ import annotations

from ..entities import Entity
from ..frame import Frame
from ..lexicon import Lexicon, Word
from ..scan import Scan
from ..turns import Turns
from . import sacred
from .candidates import Candidates
from .carried import relayed
from .choice import NOBODY, Candidate, Chooser, by_weights, chances
from .dropped import SUBJECTS, DroppedSubject
from .numbers import Numbers

__all__ = ["NOBODY", "SUBJECTS", "Antecedents", "Candidate", "Chooser", "by_weights", "chances"]

_LEAST = 0.25  # the least probability of an antecedent


class Antecedents:
    """Who is meant by the dropped subjects of one text.

    choose: decides among the candidates.
    """

    def __init__(self, scan: Scan[Word], lexicon: Lexicon, turns: Turns, choose: Chooser) -> None:
        self.scan, self.lexicon, self.turns, self.choose = scan, lexicon, turns, choose

    def of(self, frame: Frame, told: Entity | None = None) -> tuple[Entity | None, list[str]]:
        """Who is meant by a dropped subject, and how clear it is. told: to whom it is said, who is not meant."""
        if invoked := self.invoked(frame):
            met = (turn.entity for turn in self.turns.last())
            return next((entity for entity in met if sacred.identity(entity, self.lexicon) == invoked), None), []
        if frame.cue.sort == "participle" and self._is_nobodys(frame.cue.word):
            return None, []
        subject = DroppedSubject(frame, self.scan, self.lexicon)
        if carried := relayed(subject, self.turns):
            return carried, ["who=relayed"]
        return self._likeliest(subject, told)

    def invoked(self, frame: Frame) -> str:
        """Who is meant by an invocation right behind the verb: قال سبحانه: (…)، يقول صلى الله عليه وسلم: «…»"""
        return sacred.invoked(frame, self.scan, self.lexicon)

    def _is_nobodys(self, participle: int) -> bool:
        """Whether a participle belongs to a verb whose subject is nobody else than the writer, or nobody: فقلت له مستنكرا"""
        verb = participle - 1
        while self.scan.classes[verb] in "oT":
            verb -= 1
        return self.scan.classes[verb] == "F" and all(form.verb_class == "passive" for form in self.scan.words[verb].verbs)

    def _likeliest(self, subject: DroppedSubject, told: Entity | None) -> tuple[Entity | None, list[str]]:
        """The likeliest of the candidates, if any is likely enough, and how clear that is."""
        candidates, numbers = Candidates(subject, self.turns, told).all(), Numbers(subject, self.turns)
        chosen = zip(self.choose(subject.frame, candidates), (candidate.entity for candidate in candidates), strict=True)
        scored = sorted((choice for choice in chosen if not numbers.is_one_of_several(choice[1])), key=lambda choice: -choice[0])
        if not scored:
            return None, []
        best, entity = scored[0]
        if best < _LEAST:
            return None, []
        rival = scored[1][0] if len(scored) > 1 else 0.0
        return entity, [f"who=dropped/{round(best * 10)}", f"rival={round(rival * 5)}", f"fuller={len(entity.full) > 1}/{entity.type}"]
