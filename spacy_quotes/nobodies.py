"""Words that look like somebody and are nobody where they stand: what is said again, an occasion, a feeling, the world."""

from __future__ import annotations

from .phrases import KINDS, PhraseView

_NAMED = frozenset("gnp")  # parts of names


class Nobodies(PhraseView):
    """The words of one text that name nobody, though a list has them for offices, bodies or documents."""

    def is_nobody(self, at: int) -> bool:
        word = self.words[at]
        if word.norm in self.lexicon.echo or word.norm in self.lexicon.attention:
            return True
        thing = self._is_superlative(at) or self._is_occasion(at) or self._is_feeling(at)
        return thing or self._is_world(at) or self._is_side(at)

    def _is_superlative(self, at: int) -> bool:
        """Whether a body without the article is only described, as an elative stands before it: شركة سهلان، أكبر شركة للمياه في البلاد"""
        word = self.words[at]
        return (
            "bodies" in word.tags and "definite" not in word.tags and not word.clitic and self.words[at - 1].norm in self.lexicon.foremost
        )

    def _is_occasion(self, at: int) -> bool:
        """Whether a word says on what occasion somebody else spoke, or what was done: أكد في حديث, تم تسجيل, but جاء في بيان"""
        done = self.words[at - 1].norm in self.lexicon.happening and "documents" in self.words[at].tags
        if done and "definite" not in self.words[at].tags:
            return True  # تم تسجيل إصابة
        if self.words[at - 1].norm != self.lexicon.inside or "events" not in self.words[at].tags:
            return False
        return self.classes[at - 2] == "F" and all(verb.verb_class != "text" for verb in self.words[at - 2].verbs)

    def _is_feeling(self, at: int) -> bool:
        """Whether what could mean somebody who is so addressed is rather what somebody feels: أعرب عن سعادته، أبدى سعادته، أبدى المدير
        سعادته بالعمل"""
        word, before = self.words[at], self.words[at - 1]
        after = self.words[at + 1]
        at_something = after.norm[0] == self.lexicon.by and after.part != "g"
        felt = before.cls in "vF" or before.norm in self.lexicon.about or (before.cls in "paw" and at_something)
        if "honorific_pronouns" not in word.tags or not felt:
            return False
        if before.cls == "F" and any(verb.verb_class == "say" for verb in before.verbs):
            return False  # وأكد سعادته
        own = next((ending for ending in self.lexicon.endings["pronoun"] if word.norm.endswith(ending)), "")
        return word.norm.removesuffix(own)[:-1] + self.lexicon.feminine in self.lexicon.matters

    def _is_world(self, at: int) -> bool:
        """Whether what could be a scholar is the world, as no name follows and no verb of saying stands before it: دول العالم, but not
        رشح العالم السهلاني سالم الغافري"""
        word, after = self.words[at], self.words[at + 1]
        if "definite" not in word.tags or self.lexicon.bare(word) not in self.lexicon.worlds or self.classes[at - 1 : at] == "F":
            return False
        return self.words[at + 1 + (not after.tags.isdisjoint(KINDS))].part not in _NAMED

    def _is_side(self, at: int) -> bool:
        """Whether a word only links what follows to what stands before: من جهة أخرى، من جهة، but not من جهة رسمية"""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if at == 0 or before.cls != "p" or word.norm not in self.lexicon.linking:
            return False
        return after.cls != "w" or after.norm in self.lexicon.others or after.norm in self.lexicon.ordinals
