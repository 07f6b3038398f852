"""Which conjunctions oppose what somebody else says, or the speaker besides, to what is reported."""

from __future__ import annotations

import re

from ..cue import Cue
from ..lexicon import VerbForm
from .words import NarrationWords, agrees

_REACH = 5  # words from a contrast to its verb
_PHRASE = re.compile("[pJ]")


class Contrasts(NarrationWords):
    """The contrasts of one text."""

    def is_contrast(self, at: int) -> bool:
        """Whether a word opposes a clause to the one before: فيما، في حين, but not حين"""
        norm = self.words[at].norm
        return norm in self.lexicon.contrasts or (
            norm in self.lexicon.times_like_contrasts and self.words[at - 1].norm == self.lexicon.inside
        )

    def opposes(self, at: int) -> bool:
        """Whether a conjunction opposes another sentence to the one before: لكن، بينما"""
        return self._is_opposed(at) or self.words[at].norm in self.lexicon.with_pronoun

    def _is_opposed(self, at: int) -> bool:
        """Whether a contrast opposes somebody else to the speaker."""
        return self.is_contrast(at) or self.words[at].norm in self.lexicon.noun_first

    def speaks_again(self, at: int) -> bool:
        """Whether a contrast with no comma before brings in another verb of saying: إلا أنه قال، لكنه أضاف، فيما أعلنت الشرطة."""
        verb = self.behind_pronoun(at)
        if verb is not None and (verb in self.cue_at or (self.classes[verb] == "F" and self.says(verb))):
            return self.words[at].norm not in self.lexicon.causes or self.is_form(verb, "perfect", ("say",))
        if self._doubts(at):
            return True
        return (
            self._is_opposed(at)
            and not self._is_in_what(at)
            and any(
                (k in self.cue_at and self.cue_at[k].sort == "verb" and not _PHRASE.search(self.classes, at + 1, k))
                or (k == at + 1 and self.classes[k] == "F" and self._states(k))
                for k in range(at + 1, min(at + _REACH, self.count))
            )
        )

    def brings_in(self, at: int, cue: Cue) -> bool:
        """Whether a conjunction or a contrast behind a comma brings in what somebody else says or the same speaker did."""
        word = self.words[at]
        joins = (word.cls == "J" or "conjunctions" in word.tags) and word.norm not in self.lexicon.times_like_contrasts
        if not (joins or self.is_contrast(at) or self.is_contrast(at + 1)) or self._is_in_what(at) or self._adds(at):
            return False
        stated = (
            k in self.cue_at or (self.classes[k] == "F" and self.classes[k - 1] != "C" and self._states(k))
            for k in range(at, self.part_end(at + 1, at + _REACH))
        )
        return any(stated) or self._doubts(at) or (joins and any(agrees(verb, cue) for verb in self._told(at + 1)))

    def _adds(self, at: int) -> bool:
        """Whether a clause with a subject of its own is added to the one before: كما أن القانون يؤكد, but not كما أنه أكد"""
        return self.classes[at : at + 2] == "aC" and "pronouns" not in self.words[at + 1].tags

    def _told(self, at: int) -> list[VerbForm]:
        """The readings of a verb as one that tells what somebody said or asked."""
        return [
            verb
            for verb in self.words[at].verbs
            if verb.form == "perfect" and (verb.verb_class not in ("rare", "issued", "text") or self._asks_of(at + 1, verb))
        ]

    def _asks_of(self, at: int, verb: VerbForm) -> bool:
        """Whether a verb takes the preposition of source and somebody follows it: طلب من الغافري، طلب منهم"""
        return "min" in verb.takes and self.words[at].norm.startswith(self.lexicon.source_preposition) and self.classes[at] in "po"

    def _is_in_what(self, at: int) -> bool:
        """Whether what could be a contrast says what somebody calls something: فيما سماها العاصمة، فيما وصفه بالخطأ"""
        verbs = self.words[at + 1].verbs if self.words[at].norm in self.lexicon.in_what else ()
        if verbs and self.classes[at - 1] not in ",.;" and self.words[at + 2].cls not in "wCq<":
            return True  # محقة فيما تقول وهي
        return any(verb.suffixed and verb.verb_class == "describe" for verb in verbs)

    def _states(self, at: int) -> bool:
        """Whether a verb tells what somebody states: فيما أكدت الوزارة, but not بل تعتبر فرصة."""
        verb = self.words[at].verbs[0]
        copular = verb.lemma in self.lexicon.copular and verb.form == "imperfect" and not verb.suffixed
        return verb.verb_class in ("say", "describe") and not copular

    def _doubts(self, at: int) -> bool:
        """Whether a contrast tells what others think, who were not named before: في حين شكك مسؤولون، فيما تحدثت مصادر عن"""
        at += not self.is_contrast(at)
        others = min(at + 2, self.count)
        if not (self.is_contrast(at) and self.are_others(others)):
            return False
        return self.is_form(at + 1, "perfect", ("weak", "say", "rare") if "groups" in self.words[others].tags else ("weak", "say"))
