"""What another finite verb between a verb and its complement is to them: a noun of the same form, an aside, a rival."""

from __future__ import annotations

import re

from ..cue import OF_A_TEXT
from ..lexicon import VerbForm
from .search import Search, Step
from .words import MERGING, ComplementWords, is_indefinite

_DESCRIBED = re.compile("[wTo]{0,5},?C")  # who describes, to the complementizer
_WITH_PREPOSITION = frozenset({"ila", "ala", "min"})  # what a clause behind another verb is known by
_DOCUMENT = 3  # words of a document that a relative clause follows, at most
_WITH_CLAUSE = frozenset({"say", "weak", "passive", "finding"})
_WITH_CLITIC = frozenset({"weak", "relay", "describe", "passive"})


class FiniteForms(ComplementWords):
    """The finite verbs of one text."""

    def at_other_verb(self, search: Search, at: int) -> Step:
        """What a verb that reports nothing makes of a search."""
        form = search.form
        if search.strong or search.relative or search.sort != "verb" or form.verb_class == "describe":
            return at + 1
        if self.words[at].tags & OF_A_TEXT or (at > search.index + 1 and self._is_of_somebody(at - 1)):
            return at + 1  # استطلاع أجرته الصحيفة، موظفة تعمل في البلدية
        if self._is_of_document(search.index + 1, at):
            return at + 1
        if form.takes.isdisjoint(_WITH_PREPOSITION):
            return None
        search.crossed = True
        return at + 1

    def at_relative(self, search: Search, at: int) -> Step:
        """What a relative pronoun makes of a search."""
        dash = self._aside_past(search.index, at)
        if dash:
            return dash
        search.relative = True
        return at + 1

    def at_verb(self, search: Search, at: int) -> Step:
        """What a verb that may report something makes of a search."""
        index, form = search.index, search.form
        dash = self._aside_past(index, at)
        if dash:
            if self.aside_end(at):
                search.absorbed.append(at)
            return dash
        if self._is_of_whoever(at):
            return None
        if self._is_no_verb(at) or self._is_apart(index, at):
            return at + 1
        if self._is_gesture(at, form) or self._is_called(at):
            search.absorbed.append(at)
            return at + 1
        clause = self._described_in(at)
        if clause:
            return self.marks.close_of.get(clause + 1, clause) + 1
        if self._is_between(at, form, search.limit):
            search.absorbed.append(at)
            search.relative = False
            return at + 1
        return self._at_rival(search, at)

    def _at_rival(self, search: Search, at: int) -> Step:
        """What a verb makes of a search that may have the complement for its own."""
        verbs, before = self.words[at].verbs, self.classes[at - 1]
        joined = any(verb.clitic for verb in verbs)
        if self._says_again(at, "imperfect"):
            if at - 1 > search.index and is_indefinite(self.words[at - 1], "documents"):
                return None  # نشرت الصحف خبرا يقول إن
            if search.form.verb_class in MERGING and before not in "J,.CGR":
                search.absorbed.append(at)
                return at + 1
        classes = {verb.verb_class for verb in verbs}
        if search.relative and not (before == "," and joined):
            search.relative, search.relative_said = False, at
            if not classes.isdisjoint(_WITH_CLAUSE) and not self.is_filled(at):
                search.relative_takes.append(frozenset().union(*(verb.takes for verb in verbs)))
            return at + 1
        if before == "," and joined and self.classes[at + 1] in ":P":
            return None  # يضيف المدير، وزاد مستدركا:
        if self._has_own_clause(at):
            return at + 2  # طريق يعتقد أنه قديم
        return None if "say" in classes or (joined and not classes.isdisjoint(_WITH_CLITIC)) else at + 1

    # Verbs that are none here, or have no share in what is reported.

    def _is_of_whoever(self, at: int) -> bool:
        """Whether a verb tells who somebody unnamed is by what he says: انتقد من يقول إن، ومنهم من قالوا إن"""
        if self.words[at - 1].norm == self.lexicon.source_preposition and self._says_again(at, "imperfect"):
            return True
        return self.words[at - 2].norm in self.lexicon.enumerating and self._says_again(at, "perfect")

    def _is_no_verb(self, at: int) -> bool:
        """Whether a word only looks like a verb: وأوضح طالب أن، يقول سالم الغافري طالب الهندسة"""
        if "true_prepositions" in self.words[at - 1].tags or self.is_named(at) or self.is_refused(at):
            return True
        return (self.is_counted(at) or not self.words[at].verbs[0].clitic) and self.is_governed_noun(at)

    def _is_apart(self, index: int, at: int) -> bool:
        """Whether a verb says whom a text reached or when something is said, or that nothing is told of somebody, or not who that is:
        مصادر لم يكشف عنها، مسؤول لم تكشف عن اسمه"""
        if self.is_received(at) or (self.classes[index - 1] != "C" and self.is_aside(at)):
            return True
        return self.classes[at - 1] == "G" and (self.is_filled(at) or self.withholds_name(at - 1))

    def _is_of_somebody(self, at: int) -> bool:
        """Whether a word is somebody's office without the article and a name, or its adjective, which a relative clause follows: قالت
        موظفة تعمل …، ترى مصادر محلية زارت السد أن …"""
        described = self.words[at - 1 : at + 1] if self.classes[at] == "w" else self.words[at : at + 1]
        return any("titles" in word.tags for word in described) and all("definite" not in word.tags for word in described)

    def _is_of_document(self, start: int, end: int) -> bool:
        """Whether all from `start` to `end` is a document without the article, which a relative clause follows: أظهرت دراسة جديدة شملت،
        جاء في رسالة كتبها"""
        start += self.classes[start] == "p"
        phrase = self.words[start:end]
        indefinite = bool(phrase) and is_indefinite(phrase[0], "documents") and end - start <= _DOCUMENT
        return indefinite and all(word.cls == "w" and "definite" not in word.tags for word in phrase)

    def _is_gesture(self, at: int, form: VerbForm) -> bool:
        """Whether a verb says what somebody does while saying something: قالت وهي تشير إلى الأنقاض: «…»"""
        aside = form.lemma in self.lexicon.say_again and self.words[at - 1].norm in self.lexicon.circumstance
        return aside and self.classes[at + 1] in "pa" and self.classes[at + 2] == "w"

    def _is_called(self, at: int) -> bool:
        """Whether a verb says what the verb's object is called: ندد بما وصفه بـ…"""
        return self.words[at - 1].norm in self.lexicon.what_forms and self.words[at].verbs[0].verb_class == "describe"

    def _described_in(self, at: int) -> int | None:
        """Where what a verb of describing says of the noun before it begins: أزمة وصفها الخبراء بأنها"""
        described = any(verb.suffixed and not verb.clitic and "theme" in verb.takes for verb in self.words[at].verbs)
        clause = _DESCRIBED.match(self.classes, at + 1) if described and self.classes[at - 1] in "wR" else None
        norm = self.words[clause.end() - 1].norm if clause else ""
        own = norm.startswith(self.lexicon.by) and norm.endswith(self.lexicon.endings["pronoun"])
        return clause.end() - 1 if clause and own else None

    def _is_between(self, at: int, form: VerbForm, limit: int) -> bool:
        """Whether a verb stands between قال and its إن without a share in them: قال المتحدث الذي أعلن استقالته أمس إن …"""
        verbs = self.words[at].verbs
        if form.lemma not in self.lexicon.say_again or any(verb.lemma in self.lexicon.say_again for verb in verbs):
            return False
        if all(verb.clitic and "an" in verb.takes for verb in verbs):
            return False
        clause = self.classes.find("C", at, limit)
        return clause > 0 and self.begins_saying(clause)

    def _has_own_clause(self, at: int) -> bool:
        """Whether a verb that is no cue of its own has the complementizer behind it: نفق يعتقد أنه قديم"""
        return self.classes[at + 1] == "C" and any(
            verb.verb_class == "weak" and "an" in verb.takes and not verb.clitic for verb in self.words[at].verbs
        )
