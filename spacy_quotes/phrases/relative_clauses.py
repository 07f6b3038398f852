"""Whom a relative clause tells of: the noun phrase before its pronoun."""

from __future__ import annotations

from collections.abc import Iterator

from ..frame import Range
from ..lexicon.words import PERSONS
from ..view import NAME_IN_MARKS
from .noun_phrases import Phrases
from .relative_pronouns import SOMEBODY, SPEAKERS, RelativePronouns
from .words import PHRASE_WORDS, PhraseWords

_JOINED_NEAR, _JOINED_FAR = 3, 12  # words between two relative pronouns that are joined, at most
_BODIES = frozenset({"bodies", "media"})
_NO_OFFICES = frozenset({"definite", "listeners"})


class RelativeClauses(PhraseWords):
    """The relative clauses of one text with what they tell of."""

    def __init__(self, phrases: Phrases, pronouns: RelativePronouns) -> None:
        super().__init__(phrases.scan, phrases.marks, phrases.lexicon, phrases.names, phrases.alone)
        self._phrases, self._pronouns = phrases, pronouns

    def antecedent(self, end: int) -> tuple[Range | None, bool]:
        """The noun phrase before a relative pronoun where it is in marks or follows a preposition, تعرف على «الشيخ» الذي قال …, and
        whether another stands there with which the pronoun does not agree."""
        opening = self.marks.open_of.get(end - 1)
        if opening is not None:
            return (opening + 1, end - 1) if end - opening - 2 <= NAME_IN_MARKS else None, False
        if self._is_country_apart(end - 1):
            return (end - 1, end), False
        found, other = self._farthest(end)
        return found and self._with_bearer(found), other

    def verb_before(self, at: int) -> int:
        """Where a relative clause begins whose verb stands right before the word at `at` or is that word, behind its pronoun; 0 where
        none does: الأدلة التي جمعناها تشير إلى أن، الوزير الذي زار سهلان قال"""
        verb = at - (self.classes[at - 1 : at] in ("v", "F"))
        return verb if self.classes[verb - 1 : verb] == "R" else 0

    def joined_to(self, at: int, start: int, end: int) -> int:
        """The relative pronoun before a noun phrase, or before where one ends, that the one at `at` is joined to; 0 where none is."""
        if self.words[at].norm[0] not in self.lexicon.conjunctions:
            return 0
        first = self.classes.rfind("R", max(0, start - (_JOINED_NEAR if start < end else _JOINED_FAR)), start)
        return first if first > 0 and self.words[first].gender == self.words[at].gender else 0

    def _farthest(self, end: int) -> tuple[Range | None, bool]:
        """The noun phrase that begins farthest before a relative pronoun that stands for it, and whether the pronoun does not agree with
        another."""
        relative = next((word for word in self.words[end : end + 2] if word.cls == "R"), None)
        several = relative is not None and not relative.gender
        found: Range | None = None
        other = False
        for start in self._starts(end):
            if not self._can_begin(start, other):
                continue
            if found and start + 1 == found[0] and self._is_of_somebody(start):
                break  # زيارة الوزير الذي قال
            phrase = self._phrases.noun_phrase(start, end, joined=bool(self.words[start].clitic))
            if phrase == (start, end):
                phrase = self._pronouns.stands_for(start, end, relative) if relative else phrase
                other = other or phrase is None
                found = phrase if phrase and not (found and self._is_body_before(start, found[0])) else found
            if found == phrase and several and self.words[start].number == "p":
                break  # التقى الوفد سكان البلدة الذين قالوا
        return found, other

    def _starts(self, end: int) -> Iterator[int]:
        """Where a noun phrase that ends at `end` may begin, from the nearest word back."""
        start, farthest = end - 1, max(0, end - PHRASE_WORDS)
        while start >= farthest:
            yield start
            if self._is_behind_marks(start):
                start = self.marks.open_of[start - 1]
            elif start and (self.classes[start - 1] in "paw" or self._is_field_before(start)):
                start -= 1
            else:
                return

    def _is_behind_marks(self, at: int) -> bool:
        """Whether a name in marks stands right before a word: شركة «سهلان» المتخصصة في التقنية، التي قالت …"""
        return at - 1 in self.marks.open_of

    def _is_field_before(self, at: int) -> bool:
        """Whether what somebody teaches stands right before a word, though it looks like a verb: أستاذ علم الآثار"""
        return self.classes[at - 1] == "F" and self.is_field(at - 1)

    def _can_begin(self, start: int, other: bool) -> bool:
        """Whether a noun phrase can begin here that a relative clause tells of: behind a preposition, or with somebody; other: whether
        the pronoun does not agree with one that is nearer."""
        governed = start > 0 and self.classes[start - 1] in "pa" and self.words[start].norm not in self.lexicon.between
        return governed or (self._is_somebody(start, other) and not self._is_behind_marks(start) and not self.is_relation(start))

    def _is_somebody(self, at: int, other: bool) -> bool:
        word = self.words[at]
        if not word.tags.isdisjoint(SOMEBODY) or self._opens_kunya(at) or word.norm in self.lexicon.one_of:
            return True
        return other and ("documents" in word.tags or word.norm in self.lexicon.kin)  # ابنة سالم التي

    def _with_bearer(self, office: Range) -> Range:
        """An office with the full name to which it is apposed, be it behind a comma, الدكتور سالم الغافري، مدير السد، الذي, but not that of
        another: التقى سالم الغافري مدير السد ماجد السهلي، الذي"""
        start, end = office
        head = self.words[start]
        if head.clitic or "titles" not in head.tags or not head.tags.isdisjoint(_NO_OFFICES):
            return office
        if self.words[end - 1].part in ("g", "n") or self._ends_full_name(start, end - 1):
            return office
        last = start - (self.classes[start - 1] == ",") if start else 0
        first = next((first for first, behind in self.names.get(self.words[last - 1].norm, ()) if behind == last), None)
        return office if first is None else (first, end)

    def _is_country_apart(self, at: int) -> bool:
        """Whether a country stands behind what is complete, which does something to it: أثارت التصريحات سهلان التي قالت, but not
        وزارة سهلان التي"""
        word, before = self.words[at], self.words[at - 1]
        country = "countries_and_capitals" in word.tags and not word.clitic and word.tags.isdisjoint(("titles", "definite"))
        return country and before.cls == "w" and "definite" in before.tags and before.tags.isdisjoint(PERSONS)

    def _is_body_before(self, at: int, person: int) -> bool:
        """Whether a body is only where somebody works or whoever met him, not he: جامعة سهلان الدكتور سالم الغافري الذي"""
        body = self.words[at].tags
        return not body.isdisjoint(_BODIES) and "titles" not in body and not self.words[person].tags.isdisjoint(PERSONS)

    def _is_of_somebody(self, at: int) -> bool:
        """Whether a thing that says nothing stands right before whoever it is of: زيارة الوزير، قول سالم الغافري"""
        word, whose = self.words[at], self.words[at + 1]
        said = word.tags & (SPEAKERS - {"media"})
        thing = word.noun and not said and "definite" not in word.tags and word.norm not in self.lexicon.quantifiers
        return thing and not whose.tags.isdisjoint(SOMEBODY)
