"""What a clause begins with: its subject or its verb, or what it is about."""

from __future__ import annotations

import re

from ..frame import Range
from ..view import View
from .noun_phrases import Phrases

SUBJECT_BEFORE = 26  # words from a subject to its verb, at most
_TOPIC_BEFORE = 16  # words from a topic to its verb, at most
_NO_ASIDE = re.compile("[Cq<:]")
_SHORT = re.compile("w{1,8}")


class ClauseOpenings(View):
    """The clauses of one text, as they begin before verbs."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases.scan, phrases.marks, phrases.lexicon)
        self._phrases = phrases

    def follows_noun(self, verb: int) -> bool:
        """Whether the verb stands in a clause whose subject must come first: behind «أن» or «لكن» with no pronoun."""
        before = verb - 2 if verb and self.classes[verb - 1] == "D" else verb - 1
        if before < verb - 1 and self.words[verb - 1].norm[0] in self.lexicon.conjunctions:
            return False  # another clause: وقد قال
        if before >= 0 and self.classes[before] == ",":
            return False  # the main clause, behind another
        for index in range(verb - 1, max(-1, verb - SUBJECT_BEFORE), -1):
            cls = self.classes[index]
            if cls in "n.;:FvRq<>":
                return False
            if cls == "C" or (cls == "J" and self.words[index].norm in self.lexicon.noun_first):
                return index < verb - 1 and self.words[index].norm not in self.lexicon.with_pronoun
        return False

    def topic(self, verb: int) -> Range | None:
        """The subject that «أما» has put first: أما الوزير فقال."""
        for index in range(verb - 1, max(-1, verb - _TOPIC_BEFORE), -1):
            if self.words[index].norm in self.lexicon.topic:
                return self._phrases.noun_phrase(index + 1, verb)
            if self.classes[index] in "n.;":
                return None
        return None

    def is_concerned(self, at: int) -> bool:
        """Whether a sentence begins with what the words are about, within which this stands: وعن أبرز الخطط قال إن"""
        start = self.sentence_start(at)
        opening = self.words[start].norm.removeprefix(self.lexicon.conjunctions[0])
        return opening in self.lexicon.concerning and "," not in self.classes[start:at]

    def before_aside(self, end: int) -> int:
        """The comma before a relative clause or the like that a comma closes, where the sentence begins with what it is about:
        الوزير، الذي كان يتحدث في سهلان، قال، سالم، وهو مدير السد، قال"""
        if self.classes[end - 1 : end] != ",":
            return end
        opening = self.classes.rfind(",", max(0, end - SUBJECT_BEFORE), end - 1)
        if self.classes[opening + 1] != "R" and self.words[opening + 1].norm not in self.lexicon.circumstance:
            return end
        led = opening > 0 and _SHORT.fullmatch(self.classes, self.sentence_start(opening), opening)
        closed = self.classes.count(",", opening, end) == 2 and not _NO_ASIDE.search(self.classes, opening, end)
        return opening if led and closed else end

    def could_be_verb(self, at: int) -> bool:
        """Whether a word that no list knows looks like a verb in the imperfect."""
        word = self.words[at]
        return word.part == "n" and not word.tags and word.norm[0] in self.lexicon.persons

    def begins_with_verb(self, at: int) -> bool:
        """Whether a word that no list knows looks like a verb with a conjunction before it, and in the imperfect or with its object:
        ويبوح قائلا، وقاطعه سالم قائلا"""
        word = self.words[at]
        if word.tags or word.noun or word.norm[0] not in self.lexicon.conjunctions:
            return False
        return word.norm[1] in self.lexicon.persons[:2] or word.text.endswith(self.lexicon.endings["pronoun"])
