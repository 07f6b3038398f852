"""What a relative pronoun stands for by its gender and number, and whether that is the subject of the verb behind it."""

from __future__ import annotations

from ..frame import Range
from ..lexicon import DEFINITE, VerbForm, Word
from .words import PhraseWords

SOMEBODY = frozenset({"titles", "honorifics", "listeners", "given_names", "bodies"})
SPEAKERS = SOMEBODY | {"groups", "documents", "media", "countries_and_capitals"}
_BODIES_OR_GROUPS = frozenset({"bodies", "groups"})


class RelativePronouns(PhraseWords):
    """The relative pronouns of one text."""

    def stands_for(self, start: int, end: int, relative: Word) -> Range | None:
        """What a relative pronoun behind a noun phrase stands for, by its gender and number: the phrase, or what its head, as it does not
        agree, governs: إلغاء المادة التي نصت; None where neither does."""
        head, behind = self.words[start], self.words[start + 1]
        if not self._governs_feminine(head, behind, relative) and self._is_related(start, relative):
            return start, end
        governs = start + 1 < end and "definite" in behind.tags and "definite" not in head.tags and head.part not in ("g", "n")
        return (start + 1, end) if governs and self._is_related(start + 1, relative) else None

    def is_of_number(self, relative: int, verb: int) -> bool:
        """Whether a verb agrees with what the relative pronoun before another stands for: not الذين كانوا هناك قال"""
        form = self._form(verb)
        return form is None or bool(self.words[relative].gender) or form.number in ("d", "p")

    def is_no_subject(self, verb: int, end: int) -> bool:
        """Whether the noun phrase that ends at `end`, before the relative pronoun, is something else in its clause than the subject."""
        return self._is_of_another_gender(verb, end) or self._is_taken_up(verb, end) or self._is_described(verb)

    def _form(self, verb: int) -> VerbForm | None:
        return next(iter(self.words[verb].verbs), None)

    def _governs_feminine(self, head: Word, behind: Word, relative: Word) -> bool:
        """Whether a feminine relative pronoun rather stands for the feminine noun that a masculine thing governs: إلغاء المادة التي"""
        ending = self.lexicon.endings["feminine"]
        masculine = head.noun and not (head.tags or head.gender or head.prefix) and not head.text.endswith(ending)
        return masculine and relative.gender == "f" and "definite" in behind.tags and behind.text.endswith(ending)

    def _is_related(self, at: int, relative: Word) -> bool:
        """Whether a relative pronoun can stand for the noun at `at`, by gender and number: not تقييم الحكومة التي، زوجة الوزير الذي"""
        head = self.words[at + (self.words[at].norm in self.lexicon.demonstratives)]
        if head.norm in self.lexicon.quantifiers or relative.number != "s":
            return True
        body = not head.tags.isdisjoint(_BODIES_OR_GROUPS)
        if not relative.gender:
            return "titles" not in head.tags or head.number != "s" or body
        common = self.is_common(head) and not head.gender and head.norm not in self.names
        if relative.gender == "m":
            return head.gender != "f" and head.number in ("", "s") and not (common and head.text.endswith(self.lexicon.endings["feminine"]))
        people = "titles" in head.tags and not body
        act = common and head.tags <= DEFINITE and self.lexicon.is_derived(self.lexicon.bare(head))
        return not act and (head.gender != "m" or (head.number != "s" and not people))

    def _is_of_another_gender(self, verb: int, end: int) -> bool:
        """Whether the gender of the relative pronoun before the verb shows that the noun phrase that ends at `end` is not its
        subject: الهجوم الذي قالت …"""
        form = self._form(verb)
        if form is None or form.verb_class == "text":
            return False
        relative = next((word for word in self.words[end:verb] if word.cls == "R"), None)
        if relative is None:
            return False
        if form.number == "p" and self._is_feminine_thing(self.words[end - 1]):
            return True  # نسبة الذين يرون
        return bool(relative.gender and form.gender) and relative.gender != form.gender

    def _is_feminine_thing(self, word: Word) -> bool:
        return word.noun and not word.tags and word.text.endswith(self.lexicon.endings["feminine"])

    def _is_taken_up(self, verb: int, end: int) -> bool:
        """Whether the pronoun of the complementizer takes up the thing before the relative pronoun, which so is no subject:
        السد الذي قال إنه آمن"""
        if self.classes[verb - 1] != "R" or "C" not in self.classes[verb + 1 : verb + 3]:
            return False
        if not self.words[self.classes.find("C", verb)].norm.endswith(self.lexicon.endings["pronoun"]):
            return False
        start = end - 1
        while start and self.classes[start - 1] == "w":
            start -= 1
        thing = self.words[start:end]
        known = any(self.lexicon.bare(word) in self.lexicon.nouns for word in thing)
        return known and all(word.tags.isdisjoint(SPEAKERS) and word.part != "g" and word.norm not in self.names for word in thing)

    def _is_described(self, verb: int) -> bool:
        """Whether the pronoun of a verb of describing takes up what stands before the relative pronoun: السكان الذين وصفهم بأنهم أبطال"""
        form = self._form(verb)
        described = form is not None and form.suffixed and "theme" in form.takes
        return described and self.classes[verb - 1 : verb + 2] == "RFC"
