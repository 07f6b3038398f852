"""Whether a verb is passive, so that what stands beside it is what is described or who is told."""

from __future__ import annotations

from ..cue import Cue
from ..lexicon import VerbForm
from .words import RoleWords


class Voice(RoleWords):
    """The voice of one text's verbs of describing and telling."""

    def is_passive(self, cue: Cue, form: VerbForm) -> bool:
        return form.verb_class == "passive" or self._lacks_object(cue.word, form) or self._is_done_to_subject(cue, form)

    def _lacks_object(self, verb: int, form: VerbForm) -> bool:
        """Whether a verb that does something to an object has what it says of that right behind it, or only when and how before, and so
        is passive: خطوة وصفت بأنها جريئة، اتهموا بأنهم لصوص، أبلغت رسميا بأن السد آمن"""
        transitive = form.lemma in self.lexicon.transitive
        if not transitive and (form.verb_class != "describe" or "theme" not in form.takes):
            return False
        if form.suffixed or not form.finite:
            return False
        at = verb + 1
        while self.classes[at] == "T" or self.words[at].norm in self.lexicon.then:
            at += 1
        after = self.words[at]
        of_it = self._is_of_it(at) or (transitive and after.norm.startswith(self.lexicon.by))  # بأنها, but not وصف بأن
        return (after.norm == self.lexicon.by and at == verb + 1) or (after.cls == "C" and of_it)

    def _is_done_to_subject(self, cue: Cue, form: VerbForm) -> bool:
        """Whether several who stand in the nominative are what a verb of describing says something of, as it has no other object:
        اتهم المزارعون منذ زمن بأنهم لصوص"""
        if "theme" not in form.takes or form.suffixed or form.number != "s" or not self._is_of_it(cue.at):
            return False
        head, behind = self.words[cue.word + 1], self.words[cue.word + 2 : cue.at]
        several = head.cls == "w" and head.norm.endswith(self.lexicon.endings["verbal"][1])
        if not several or not self.words[cue.at].norm.endswith(self.lexicon.endings["pronoun"][2]):
            return False
        return self.classes[cue.word + 2] in "paTC" and not any(it.norm.endswith(self.lexicon.endings["oblique_plural"]) for it in behind)

    def _is_of_it(self, at: int) -> bool:
        """Whether a complementizer has the preposition and the pronoun of what is described: بأنها"""
        norm = self.words[at].norm
        return self.classes[at] == "C" and norm.startswith(self.lexicon.by) and norm.endswith(self.lexicon.endings["pronoun"])
