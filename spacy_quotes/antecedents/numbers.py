"""Whether a verb or a pronoun shows that several are meant, of whom somebody can only be one."""

from __future__ import annotations

from ..entities import Entity
from ..turns import Turns
from .dropped import DroppedSubject


class Numbers:
    """How many one dropped subject means, or the pronoun of what an according-to phrase is about."""

    def __init__(self, subject: DroppedSubject, turns: Turns) -> None:
        self._turns, self._form = turns, subject.form
        self._means_several = subject.means_several(subject.whose)

    def is_one_of_several(self, entity: Entity) -> bool:
        """Whether several speak, of whom somebody can only be one."""
        if entity.number in ("d", "p") or entity.joint:
            return False
        if self._form is None:
            return self._means_several and self._is_one(entity)
        if self._form.number not in ("d", "p"):
            return False
        return self._is_single(entity, two=self._form.number == "d")

    def _is_single(self, entity: Entity, two: bool) -> bool:
        """Whether somebody is not several; a body can be more than two, and a document that has spoken its authors."""
        if entity.type == "DOC":
            return two or not self._turns.spoken[entity.key]  # وأضافوا, behind قال بيان السكان
        return entity.type == "GPE" or (two and entity.type == "ORG") or self._is_one(entity)

    def _is_one(self, entity: Entity) -> bool:
        """Whether somebody is surely a single person."""
        if entity.type != "PER":
            return False
        return (
            entity.known == "titled" or bool(entity.sex) or entity.bearer == "person"
        )  # who is only taken for a person may be several: المهنيون الغاضبون
