"""Where the sentence's main clause follows what is reported in one that depends on it."""

from __future__ import annotations

import re

from ..cue import Cue
from .words import NarrationWords

_REACH_OF_CONCESSION = 4  # words from the beginning of a concession to its complementizer
_FINITE = re.compile("[vFfK]")


class MainClauses(NarrationWords):
    """The clauses that those of one text with a cue depend on."""

    def begins(self, at: int, cue: Cue) -> bool:
        """Whether the main clause begins at `at`, behind what the cue reports."""
        word = self.words[at]
        opposed = word.cls == "J" and self.classes[at + 1] == "C"  # إلا أن
        if opposed or "continuation" in word.tags:
            return self._is_conceded(cue, opposed)
        return word.cls in "vFf" and not word.clitic and not any(verb.clitic for verb in word.verbs) and self._is_subordinate(cue, at)

    def _is_conceded(self, cue: Cue, opposed: bool) -> bool:
        """Whether a noun that reports is what the sentence concedes: رغم إعلان البلدية أن السد آمن، فإن السكان, or opposes what follows to:
        رغم نفيها الخبر وتأكيدها أن السد آمن، إلا أن السكان; or it concedes a clause that reports: رغم أن البلدية أكدت أن السد آمن، فإن"""
        if cue.sort != "noun":
            start = self.sentence_start(cue.word)
            return self._concedes(start, cue) and "," not in self.classes[start : cue.word]
        first = cue.word - 2
        if self.words[cue.word].norm[0] in self.lexicon.conjunctions:
            start = self.sentence_start(cue.word)
            first = start if "," not in self.classes[start : cue.word] else first
        before = self.words[max(0, first) : min(cue.word, max(0, first) + 2)]
        norms = {word.norm.removeprefix(self.lexicon.conjunctions[0]) for word in before}
        return not norms.isdisjoint(self.lexicon.concessions - self.lexicon.beside if opposed else self.lexicon.concessions)

    def _is_subordinate(self, cue: Cue, at: int) -> bool:
        """Whether the verb that reports is not the sentence's own, which is at `at` behind its clause: فيما أكدت البلدية أنها …، طالب
        السكان, بينما يرى السكان أن …، ترفض البلدية, بعد أن قال الغافري إن …، سارع السكان"""
        start = self.sentence_start(cue.word)
        clause = max(start, self.classes.rfind(",", start, cue.word) + 1)
        if self.words[clause].norm in self.lexicon.leading and not _FINITE.search(self.classes, clause, cue.word):
            return True
        if clause == start and self._concedes(start, cue):
            return True  # ومع أن البلدية أكدت أن …، رفض السكان
        leads = self.words[start].norm in self.lexicon.contrasts and "," not in self.classes[start : cue.word]
        if not any(word.norm in self.lexicon.with_pronoun for word in self.words[cue.at : cue.at + 2]):
            return leads and self._is_subject_of(at) and "," not in self.classes[start : at - 1]
        return leads or self.classes[cue.word - 1 : cue.word] == "R"

    def _concedes(self, start: int, cue: Cue) -> bool:
        """Whether a sentence begins with the clause that it concedes, before a cue: رغم أن، وعلى الرغم من أن"""
        first = (word.stem or word.norm for word in self.words[start : start + 2])
        concession = not self.lexicon.concessions.isdisjoint(first)
        return concession and "C" in self.classes[start + 1 : min(start + _REACH_OF_CONCESSION, cue.word)]

    def _is_subject_of(self, at: int) -> bool:
        """Whether what is definite behind a verb could do what it says: ترفض البلدية, but not ينشط السياحة"""
        verb, subject = self.words[at], self.words[at + 1]
        feminine = subject.text.endswith(self.lexicon.endings["feminine"])
        return "definite" in subject.tags and not (feminine and verb.norm[0] == self.lexicon.persons[0])
