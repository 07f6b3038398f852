"""What the narrator tells of the speaker besides what he says: that he did something else, thanked somebody, or does it meanwhile."""

from __future__ import annotations

import re

from ..cue import SOURCES, Cue
from .words import NarrationWords, agrees

_SUBJECT = re.compile("Cw{1,3}$")
_LONGEST_SUBJECT = 4  # words, with its complementizer
_REACH_OF_THANKS = 4  # words from a verb of offering to what is offered


class Deeds(NarrationWords):
    """What else the speakers of one text do."""

    def is_told(self, at: int, cue: Cue) -> bool:
        """Whether what the speaker does besides is told behind a comma."""
        return self._names_again(at, cue) or self._thanks(at, cue) or self._turns(at)

    def _names_again(self, at: int, cue: Cue) -> bool:
        """Whether a verb joined to the clause before, not in the future, has for its subject whoever reports it, whom that clause itself
        would not name: أعلنت البلدية أن السد آمن، وتستند البلدية إلى دراسة، كما قدم الغافري"""
        if cue.sort != "verb" or cue.trigger == "colon":
            return False
        joined = self.classes[at] in "JaD"
        at += joined
        verb, subject, first = self.words[at], self.words[at + 1], self.words[cue.word + 1]
        if subject.cls != "w" or not (joined or verb.norm[0] == self.lexicon.conjunctions[0]):
            return False
        bare = verb.norm if joined else verb.norm[1:]
        if not (verb.cls in "Fvf" or bare in self.lexicon.refusing) or bare[:1] == self.lexicon.future:
            return False
        if subject.norm == first.norm and cue.at > cue.word + 1:
            return True
        surname = self.lexicon.could_be_surname(subject) or (subject.part == "n" and not (subject.noun or self.is_common(subject)))
        return surname and any(word.norm == subject.norm for word in self.words[cue.word + 2 : cue.at])

    def _thanks(self, at: int, cue: Cue) -> bool:
        """Whether the speaker thanks or praises somebody here: كما قدم شكره، ووجه الغافري الشكر، وبارك الجهود"""
        joined = self.classes[at] in "Ja"
        at += joined
        verb = self.words[at].norm
        if not joined:
            verb = verb[1:] if verb[0] == self.lexicon.conjunctions[0] else ""
        if verb in self.lexicon.praising and cue.trigger != "colon" and cue.form and self.words[at + 1].cls == "w":
            return cue.form.number == "s" and verb.endswith(self.lexicon.persons[1]) == (cue.form.gender == "f")
        if verb not in self.lexicon.offering:
            return False
        return any(self._is_thanks(at + behind) for behind in range(1, _REACH_OF_THANKS))

    def _turns(self, at: int) -> bool:
        """Whether a participle tells to whom else the speaker turns: محملا الشركة المسؤولية، موجها السكان، متوجها بالشكر, but not
        موجهة إلى السكان."""
        if self.words[at].norm not in self.lexicon.turning:
            return False
        after = self.words[at + 1]
        listener = after.cls == "w" and not (after.clitic or after.prefix) and ("definite" in after.tags or bool(after.tags & SOURCES))
        return listener or self._is_thanks(at + 1)

    def _is_thanks(self, at: int) -> bool:
        """Whether a word is what somebody is thanked with: الشكر، بالشكر"""
        return self.words[at].norm.removeprefix(self.lexicon.by) in self.lexicon.thanks

    # Participles.

    def is_participle(self, at: int) -> bool:
        """Whether a word behind a comma is no verb's noun that looks like a participle, with a preposition that the verb does not
        take: ومتابعة من"""
        word, after = self.words[at], self.words[at + 1]
        noun = self.lexicon.article + word.norm[word.norm[0] in self.lexicon.conjunctions :]
        if noun not in self.lexicon.verbal_nouns or after.cls != "p":
            return True
        own = self.lexicon.preposition_of(after)
        return any(own in verb.takes for verb in word.verbs)

    def is_on_the_side(self, at: int, cue: Cue) -> bool:
        """Whether the participle at `at` with no comma before is the speaker's circumstance: مشيدا بالجهود، مؤكدة على ضرورة, but not
        انتهاكا صارخا."""
        word, before = self.words[at], self.words[at - 1]
        reports = at in self.cue_at
        if self.is_predicated(at) or self._is_all_said(at) or not (reports or self._has_complement(at)):
            return False
        if "narrator" in word.tags and self._acts_on_the_side(at, cue):
            return True
        accusative = word.norm.endswith(self.lexicon.endings["accusative"]) and not before.text.endswith(self.lexicon.endings["tanwin"])
        preposition = self.lexicon.preposition_of(self.words[at + 1])
        owned = self.lexicon.is_possessed(self.words[at + 1].norm, self.words[at + 1].text)  # مبديا أمله
        plural = word.norm.endswith(self.lexicon.endings["oblique_plural"]) and "definite" in before.tags
        told = plural and self.lexicon.is_possessed(self.words[at + 2].norm, self.words[at + 2].text)  # معبرين عن مخاوفهم
        asks = preposition and self.classes[at + 2 : at + 4] == "wC"  # طالبا من السكان أن
        apart = "definite" in before.tags or bool(before.tags & SOURCES)  # no participle without the article describes it
        for verb in word.verbs:
            takes, same = preposition in verb.takes, agrees(verb, cue)
            if asks and accusative and takes and same:
                return True
            governs = takes and (apart or cue.form is None or verb.gender == cue.form.gender)  # قال …, but not عقوبات مشددة على
            bare = apart and not verb.clitic  # but مراقبة السد ومتابعة العمل
            if verb.verb_class == "say" and (reports or accusative or governs or (bare and verb.gender == "f" and same)):
                return True
            if verb.verb_class == "describe" and reports and accusative and same:
                return True
            if verb.verb_class == "weak" and ((accusative and (verb.clitic or reports or (owned and same))) or (told and takes)):
                return True
        return False

    def _has_complement(self, at: int) -> bool:
        """Whether what could be a participle may have an object or a preposition, being no adjective or thing: تاريخا مدونا، 20 موردا"""
        behind = self.classes[at + 1 : at + 3]  # قائلا ..
        return behind == ".." or not (behind[:1] in ("", ",", ".", ";", "n") or self.is_counted(at))

    def _is_all_said(self, at: int) -> bool:
        """Whether a participle is all that is said of a definite subject right behind its complementizer: أن السكان مطالبون بـ«…»"""
        clause = _SUBJECT.search(self.classes, max(0, at - _LONGEST_SUBJECT), at)
        if clause is None or self.words[clause.start()].norm in self.lexicon.with_pronoun:
            return False
        return "definite" in self.words[at - 1].tags and not self.words[at].norm.endswith(self.lexicon.endings["accusative"])

    def _acts_on_the_side(self, at: int, cue: Cue) -> bool:
        """Whether a participle of the narrator's without a comma is the speaker's circumstance, and no noun: شاكرا الجميع، مرجعا ذلك إلى"""
        word = self.words[at]
        sure = "titles" not in word.tags or self.words[at + 1].norm in self.lexicon.things_shown
        return sure and word.norm.endswith(self.lexicon.endings["accusative"]) and any(agrees(verb, cue) for verb in word.verbs)
