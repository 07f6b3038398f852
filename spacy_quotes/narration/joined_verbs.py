"""Which verbs, joined to what is reported by a conjunction, tell what else is said: وأضاف، ويقول الغافري، وقد أعرب عن ثقته"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..cue import Cue
from ..lexicon import VerbForm, Word
from .words import REACH_OF_LEAD, NarrationWords, agrees, has_own_words

_HAD_DONE = re.compile("K[wTo<>qp]{1,9}D[vFf]")
_HAD = re.compile("K[wTo<>q]{0,7}D?F")  # an auxiliary, its subject and a verb of saying


class JoinedVerbs(NarrationWords):
    """The verbs of one text that a conjunction joins to what is reported."""

    def tells(self, at: int, cue: Cue) -> bool:
        """Whether a verb in the perfect behind a comma tells what somebody said: وأعلن, but not وأعلنا: we did"""
        if self._is_noun(at):
            return False
        return any(
            verb.clitic
            and verb.form == "perfect"
            and (verb.verb_class == "say" or (verb.verb_class in ("weak", "describe") and agrees(verb, cue)))
            and (verb.number != "d" or agrees(verb, cue))
            for verb in self.words[at].verbs
        )

    def _is_noun(self, at: int) -> bool:
        """Whether what looks like a verb is rather a noun with its object: ونشر ثقافة العمل"""
        after = self.words[at + 1]
        return self.words[at].norm[1:] in self.lexicon.nouns and after.noun and not after.tags

    def tells_what_was(self, at: int, cue: Cue) -> bool:
        """Whether an auxiliary tells what somebody had said, or with the particle of the perfect had done, before: وكانت الوزارة أعلنت،
        وكان المجلس قد بنى"""
        if self.words[at].norm[0] != self.lexicon.conjunctions[0]:
            return False
        if cue.trigger == "clause" and _HAD_DONE.match(self.classes, at):
            return True
        had = _HAD.match(self.classes, at)
        return had is not None and self.is_form(had.end() - 1, "perfect", ("say",))

    # With no comma before.

    def tells_at_once(self, at: int, cue: Cue) -> bool:
        """Whether a verb with no comma before it tells what else is said."""
        return (
            self._quotes(at, cue) or self._says_on(at, cue) or self._says_again(at) or self._said(at, cue) or self._names_another(at, cue)
        )

    def has_spoken(self, at: int, cue: Cue) -> bool:
        """Whether the particle of the perfect joins a verb of saying to what stands before, one that reports or whose subject is the
        speaker: وقد أشار إلى أن، وقد أعرب عن ثقته"""
        if self.classes[at - 1] != "D" or self.words[at - 1].norm[0] != self.lexicon.conjunctions[0]:
            return False
        own = self.lexicon.preposition_of(self.words[at + 1])
        return any(
            verb.form == "perfect" and verb.verb_class == "say" and (at in self.cue_at or (own in verb.takes and agrees(verb, cue)))
            for verb in self.words[at].verbs
        )

    def says_besides(self, at: int, cue: Cue) -> bool:
        """Whether the same speaker does something more with words: كما اتهمها بدعم المحتجين"""
        return "subordinators" in self.words[at - 1].tags and any(
            verb.form == "perfect"
            and verb.verb_class in ("say", "weak", "describe")
            and agrees(verb, cue)
            and self._governs(verb, self.words[at + 1 : at + 2])
            for verb in self.words[at].verbs
        )

    def _governs(self, verb: VerbForm, behind: Sequence[Word]) -> bool:
        """Whether a preposition that a verb takes stands among words: اتهمها بدعم، نوه بالجهود"""
        if "bi" in verb.takes and any(map(self.has_by, behind)):
            return True
        return any(self.lexicon.preposition_of(word) in verb.takes for word in behind)

    def _quotes(self, at: int, cue: Cue) -> bool:
        """Whether a verb gives somebody's own words behind what is only reported: ويقول: سنعمل، ويضيف «سنعمل»"""
        own = self.cue_at.get(at) if self.classes[at] == "F" and cue.trigger == "clause" else None
        return own is not None and has_own_words(own) and own.at == at + 1 and bool(own.form and own.form.clitic)

    def _says_on(self, at: int, cue: Cue) -> bool:
        """Whether a verb in the imperfect joined to what the sentence's own verb reports tells what else the same speaker says: أكد أن
        السد آمن ويلفت إلى أن"""
        own = self.cue_at.get(at)
        if own is None or own.trigger != "clause" or own.form is None or cue.form is None or cue.trigger != "clause":
            return False
        says = own.form.clitic and own.form.form == "imperfect" and own.form.verb_class == "say" and own.at <= at + 2
        return bool(says) and bool(cue.form.clitic) and agrees(own.form, cue) and cue.form.finite

    def _says_again(self, at: int) -> bool:
        """Whether a verb that only repeats that something is said has its subject behind it: ويقول الغافري"""
        again = any(verb.clitic and verb.form == "imperfect" and verb.lemma in self.lexicon.say_again for verb in self.words[at].verbs)
        return again and at in self.cue_at and self.is_somebody(at + 1)

    def _said(self, at: int, cue: Cue) -> bool:
        """Whether a verb in the perfect reports something, or has a complement and the same subject: وأعرب عن ثقته, but not لجمعهم
        وحثهم على"""
        verbs, after = self.words[at].verbs, self.words[at + 1]
        after = self.words[at + 2] if after.norm in self.lexicon.demonstratives else after  # وعلل ذلك بأسباب
        own, by = self.lexicon.preposition_of(after), self.has_by(after)
        noun = any(verb.form == "noun" for verb in verbs)
        reports = at in self.cue_at
        quotes = reports and has_own_words(self.cue_at[at]) and self.cue_at[at].at - at < REACH_OF_LEAD
        return any(
            verb.clitic
            and verb.form == "perfect"
            and not (verb.told_me or (verb.suffixed and noun))
            and (
                quotes
                or (reports and verb.verb_class in ("say", "describe"))
                or (own in verb.takes and verb.verb_class in ("say", "weak") and agrees(verb, cue))
                or (by and "bi" in verb.takes and verb.verb_class == "say" and agrees(verb, cue))
            )
            for verb in verbs
        )

    def _names_another(self, at: int, cue: Cue) -> bool:
        """Whether a verb in the perfect that takes nobody for its object has a person for its subject, and its own preposition behind:
        ونوه الوزير بالجهود, but not ودعا الوزير إلى الحضور"""
        if cue.trigger != "clause" or self.classes[at - 1] == "," or not self.is_person(at + 1):
            return False
        behind = self.words[at + 2 : self.part_end(at + 1, at + REACH_OF_LEAD)]
        return any(
            verb.clitic
            and verb.form == "perfect"
            and verb.verb_class == "say"
            and "object" not in verb.takes
            and self._governs(verb, behind)
            for verb in self.words[at].verbs
        )
