"""Whose words the sentence says to be carried on by another, from what it says of them before or with a pronoun."""

from __future__ import annotations

from ..entities import Entity, is_medium
from ..turns import Turn, Turns
from .dropped import DroppedSubject
from .genders import is_contrary


def relayed(subject: DroppedSubject, turns: Turns) -> Entity | None:
    """Who was said in the sentence to be whose words follow: نقلت الصحيفة عن مصدر أمني لم تسمه قوله إن"""
    if subject.cue.sort != "noun":
        return None
    words, start = subject.scan.words, subject.start
    if all(verb.verb_class != "relay" for word in words[start : subject.at] for verb in word.verbs):
        return None
    told = (turn for turn in turns.before(subject.frame.parent) if turn.at > start and turn.place == "governed")
    return next((turn.entity for turn in told if words[turn.at - 1].norm in subject.lexicon.about), None)


class ToldOf:
    """Whether somebody cannot be the one whose words a pronoun says are passed on: نقلت الصحيفة عنه قوله"""

    def __init__(self, subject: DroppedSubject) -> None:
        self._lexicon = subject.lexicon
        self._gender = self._gender_told_of(subject)
        self.applies = self._gender != ""

    def excludes(self, turn: Turn) -> bool:
        return not self._is_told_of(turn.entity)

    def _gender_told_of(self, subject: DroppedSubject) -> str:
        """The gender of somebody who is one and whose words are passed on; nothing if none is."""
        if subject.form is None or subject.form.verb_class != "relay":
            return ""
        about = (word for word in subject.scan.words[subject.at + 1 : subject.cue.at] if word.cls == "o")
        pronoun = next((word for word in about if word.norm.startswith(tuple(self._lexicon.about))), None)
        if pronoun is None or subject.means_several(pronoun.norm):
            return ""
        return subject.pronoun_gender(pronoun.norm) or "m"

    def _is_told_of(self, entity: Entity) -> bool:
        """Whether somebody's words can be passed on by a medium with a pronoun of this gender."""
        medium = is_medium(entity, self._lexicon)
        return entity.type not in ("DOC", "GROUP") and not medium and not is_contrary(self._gender, entity, related=False)
