"""What a participle or a verbal noun between a verb and its complement is to them: how it is said, a rival, or no word of saying."""

from __future__ import annotations

import re

from ..lexicon import VerbForm
from .search import Search, Step
from .words import MERGING, ComplementWords, is_indefinite

_APPOSITION = re.compile("[wTo]+,[wTo][^,vFPC]*,")  # a subject and, between commas, who that is
_UNQUOTED = re.compile("[^.,;:nqC<]{1,10},C")  # to a comma and a complementizer


class NominalForms(ComplementWords):
    """The participles and verbal nouns of one text."""

    def at_participle(self, search: Search, at: int) -> Step:
        """What a participle makes of a search."""
        index, form, before = search.index, search.form, self.words[at - 1]
        governed = "true_prepositions" in before.tags and before.norm not in self.lexicon.things_shown  # but برر ذلك قائلا
        if governed or self._is_aside_of(at, form) or self._describes(at):
            return at + 1  # a noun of the same form
        again = self._says_again(at, "participle")
        if again and self._is_said_apart(search, at):
            return None
        manner = before.cls != "," and form.lemma in self.lexicon.say_again
        merged = form.verb_class in MERGING or at == index + 1 or form.lemma in self.lexicon.continuing  # يكمل سالم قائلا
        if (again or manner) and merged and search.sort == "verb":
            search.absorbed.append(at)
            return at + 1
        rival = before.cls != "F" and any(verb.verb_class != "rare" for verb in self.words[at].verbs)
        return None if rival else at + 1

    def at_noun(self, search: Search, at: int) -> Step:
        """What a verbal noun makes of a search."""
        if self._is_another(search, at):
            return None
        search.absorbed.append(at)
        if search.form.verb_class == "relay" and any(self.says_at_once_behind(at, noun) for noun in self.words[at].verbs):
            return search.found("clause", at)
        return at + 1

    def _is_said_apart(self, search: Search, at: int) -> bool:
        """Whether what a participle of saying reports is not what the verb has for its complement: حث اللجنة على العمل، قائلا إن"""
        index, form, comma = search.index, search.form, self.classes[at - 1] == ","
        if form.verb_class == "weak":
            return comma and not _APPOSITION.fullmatch(self.classes, index + 1, at)
        return form.verb_class == "say" and (self._governs(index, at, form) or (comma and self._is_wished(index, at, form)))

    def _is_wished(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether something that somebody wants stands behind a verb, joined to its preposition: طالب المجلس بالتدخل"""
        return form.takes >= {"bi", "object"} and any(map(self.has_by, self.words[index + 1 : at]))

    def _is_aside_of(self, at: int, form: VerbForm) -> bool:
        """Whether a participle between commas only says how somebody speaks: قال سالم، متحدثا لهسبريس، إن"""
        if form.lemma not in self.lexicon.say_again or self.classes[at - 1] != ",":
            return False
        clause = _UNQUOTED.match(self.classes, at + 1)
        return clause is not None and self.begins_saying(clause.end() - 1)

    def _describes(self, at: int) -> bool:
        """Whether a participle is rather the adjective of somebody without the article, ذكرت مصادر متابعة أن, but not الوزيرة متابعة, or
        the office of whoever is named before it: قالت سعاد الغافري، عالمة المياه في المعهد، «…»"""
        word, before = self.words[at], self.words[at - 1]
        if word.clitic or word.verbs[0].gender != "f":
            return False
        office = word.verbs[0].verb_class in ("learned", "rare") or word.norm in self.lexicon.journalists
        named = before.cls == "," and "titles" in word.tags and office and "definite" in self.words[at + 1].tags
        return named or is_indefinite(before, "groups")

    def _is_another(self, search: Search, at: int) -> bool:
        """Whether a verbal noun has a complement of its own, or is what the verb tells of."""
        form = search.form
        if form.verb_class in ("say", "weak") and self._says_again(at, "noun") and self.has_complement(search.index, at, form):
            return True  # علق على القرار بقوله
        if self.words[at - 1].norm in self.lexicon.beside or self.words[at].norm in self.lexicon.acts:
            return True  # انتقد إعلان الشركة أنها …
        # بينت العاقبة، مستدلة بقوله تعالى
        return self.words[at + 1].norm in self.lexicon.invocations and form.lemma not in self.lexicon.say_again
