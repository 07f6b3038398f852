"""Which gender shows who is meant: that of a finite verb, of a participle or of a pronoun."""

from __future__ import annotations

from ..entities import Entity
from ..turns import CARRYING, Turn
from .dropped import DroppedSubject

_BODIES = ("ORG", "GROUP")


def is_contrary(shown: str, entity: Entity, related: bool) -> bool:
    """Whether somebody is of another gender than a verb shows: a person where more than an office shows it, or the verb stands behind
    a relative pronoun, a place, or a body or a source if it is a single one."""
    single = entity.type in ("ORG", "GROUP", "DOC") and entity.number == "s"
    gender = entity.gender if related or single or entity.type == "GPE" else entity.sex
    return bool(shown and gender and gender != shown)


class Genders:
    """The gender of whoever one dropped subject means."""

    def __init__(self, subject: DroppedSubject) -> None:
        self._subject = subject
        self._shown, self._shown_by_participle = self._shown_gender(), self._participle_gender()
        self.applies = bool(self._shown or self._shown_by_participle)
        self._related, self._goes_on = self._is_related(), subject.is_joined

    def excludes(self, turn: Turn) -> bool:
        return self._is_of_other_gender(turn) or self._is_of_other_sex(turn)

    def of(self, turn: Turn) -> str:
        """The gender of somebody, or of the document in which that one spoke, if the verb goes on with that."""
        return turn.written if self._goes_on and self._shown == turn.written != "" else turn.entity.gender

    def _shown_gender(self) -> str:
        """The gender of whoever is meant by a finite verb's dropped subject, or by the pronoun of قوله, حسب قولها."""
        subject, form = self._subject, self._subject.form
        if subject.cue.sort == "noun":
            return self._gender_of_noun(subject.scan.words[subject.at].norm)
        if noun := subject.whose:
            return subject.pronoun_gender(noun)
        if not form or not form.finite or form.number != "s" or form.verb_class in CARRYING:
            return ""
        return form.gender

    def _gender_of_noun(self, noun: str) -> str:
        gender, lexicon = self._subject.pronoun_gender(noun), self._subject.lexicon
        act = noun.removesuffix(lexicon.endings["pronoun"][1]).endswith(tuple(lexicon.acts))  # بقولها, but not نصها
        return gender if gender == "m" or act else ""

    def _participle_gender(self) -> str:
        """The gender of whoever is meant by a participle in the singular."""
        form = self._subject.form
        return form.gender if self._subject.cue.sort == "participle" and form and form.number == "s" else ""

    def _is_related(self) -> bool:
        """Whether a verb agrees with the relative pronoun before it, so that its subject is what that stands for: المبادرة التي أطلقها
        الرئيس والتي تدعو"""
        form, relative = self._subject.form, self._subject.scan.words[max(self._subject.at - 1, 0)]
        return form is not None and relative.cls == "R" and bool(relative.gender) and relative.gender == form.gender

    def _is_of_other_gender(self, turn: Turn) -> bool:
        """Whether somebody is of another gender than the verb shows, and so was the verb with which that one spoke."""
        if not self._shown or not is_contrary(self._shown, turn.entity, self._related):
            return False
        return self._shown not in (turn.gender, turn.written if self._goes_on else "")

    def _is_of_other_sex(self, turn: Turn) -> bool:
        """Whether a participle shows that a man or a woman is not meant, but for the masculine that is often written of a woman who
        has just spoken; or no body or source, as it is feminine."""
        subject, person, shown = self._subject, turn.entity, self._shown_by_participle
        if not shown:
            return False
        if person.type != "PER":
            one = person.gender == "m" and person.number == "s" and person.type in _BODIES
            return one and shown == "f" and shown not in (turn.gender, turn.written)
        if not person.sex or shown in (person.sex, turn.gender):
            return False
        return turn.place != "speaker" if shown == "m" else subject.scan.classes[subject.at - 1] == ","  # not اعتبر سالم مواصلة …
