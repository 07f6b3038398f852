"""Which participles tell what the speaker does or says at the same time: مشيدا بالجهود، داعية الأهالي إلى الهدوء"""

from __future__ import annotations

from ..cue import SOURCES, Cue
from .words import NarrationWords, agrees


class Circumstances(NarrationWords):
    """The participles of one text that are a speaker's circumstances."""

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
        if self.is_predicated(at):
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
        reports = at in self.cue_at
        for verb in word.verbs:
            takes, same = preposition in verb.takes, agrees(verb, cue)
            if asks and accusative and takes and same:
                return True
            if verb.verb_class == "say" and (reports or accusative or takes or (apart and verb.gender == "f" and same)):
                return True
            if verb.verb_class == "describe" and reports and accusative and same:
                return True
            if verb.verb_class == "weak" and ((accusative and (verb.clitic or reports or (owned and same))) or (told and takes)):
                return True
        return False

    def _acts_on_the_side(self, at: int, cue: Cue) -> bool:
        """Whether a participle of the narrator's without a comma is the speaker's circumstance, and no noun: شاكرا الجميع، مرجعا ذلك إلى"""
        word = self.words[at]
        sure = "titles" not in word.tags or self.words[at + 1].norm in self.lexicon.things_shown
        return sure and word.norm.endswith(self.lexicon.endings["accusative"]) and any(agrees(verb, cue) for verb in word.verbs)
