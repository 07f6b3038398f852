"""What others say, hold or deny of what stands before."""

from __future__ import annotations

from ..cue import SOURCES
from .words import NarrationWords

_REACH_OF_HOPE = 5  # words from a verb of holding or hoping to its complementizer


class Opinions(NarrationWords):
    """What others than the speakers of one text say of what these do."""

    def takes_up(self, at: int) -> bool:
        """Whether what stands before is taken up by what somebody else said of it or who denies it."""
        return self.words[at].norm in self.lexicon.taking_up and (self.is_said_of_it(at) or self.is_denied(at))

    def is_said_of_it(self, at: int) -> bool:
        """Whether a relative clause tells what somebody else said of what stands before: وهو ما فسره مراقبون، هذا ما أكده الغافري"""
        if self.words[at].norm not in self.lexicon.taking_up:
            return False
        if self.classes[at + 1 : at + 3] == "wF" and at + 2 in self.cue_at and "definite" not in self.words[at + 1].tags:
            described = any(verb.suffixed and verb.form == "perfect" for verb in self.words[at + 2].verbs)
            return described and bool(self.words[at + 3].tags & SOURCES)  # وهو قرار وصفه خبراء بأنه قديم
        at += 1 + (self.classes[at + 1 : at + 3] == "wR")  # وهو الأمر الذي، وهي الزيادة التي
        word = self.words[at + 1]
        if not (self.words[at].norm == self.lexicon.what or self.classes[at] == "R"):
            return False
        if not any(verb.verb_class in ("say", "describe", "weak") for verb in self.lexicon.saying(word)):
            return False
        resumed = self.classes[at + 2] == "o"  # ما أكدت عليه الوزارة
        whole = bool(word.verbs) and not any(verb.suffixed for verb in word.verbs)
        source = self.words[at + 2 + resumed]
        foreign = source.part == "n" and not (source.noun or source.tags or self.is_common(source))  # ما أضافه تشونغ
        return (resumed or not whole) and (foreign or at + 1 in self.cue_at or self.is_somebody(at + 2 + resumed))

    def is_denied(self, at: int) -> bool:
        """Whether the narrator tells who denies what stands before: وهي مزاعم تنفيها البلدية"""
        if self.words[at].norm not in self.lexicon.taking_up or self.classes[at + 1] != "w" or "definite" in self.words[at + 1].tags:
            return False
        denial = self.words[at + 2]
        return not denial.verbs and any(verb.lemma in self.lexicon.rejecting for verb in self.lexicon.saying(denial))

    def is_agreed(self, at: int) -> bool:
        """Whether the verb at `at` tells who says the same: كما عبر الغافري"""
        so = self.classes[at - 1] == "a" and "subordinators" in self.words[at - 1].tags
        return so and self.is_form(at, "perfect", ("say", "weak")) and self.is_person(at + 1)

    def is_held(self, at: int) -> bool:
        """Whether what others hold, in general, begins here: كما يرى البعض"""
        return self.classes[at] == "a" and any(verb.form == "imperfect" for verb in self.words[at + 1].verbs)

    def is_hoped(self, at: int) -> bool:
        """Whether people who were not named before hold or hope something else: ويأمل خبراء أن"""
        if not self.are_others(at + 1) or "C" not in self.classes[at + 2 : at + _REACH_OF_HOPE]:
            return False
        return any(verb.clitic == self.lexicon.conjunctions[0] and verb.form == "imperfect" for verb in self.words[at].verbs)
