"""Who made or published a document that speaks."""

from __future__ import annotations

from ..cue import OF_A_TEXT
from ..frame import Range
from .words import AUTHORS, RoleWords

_REACH = 20  # words from the verb to the end of who made a document


class Issuers(RoleWords):
    """The makers of one text's documents."""

    def of(self, document: Range | None) -> Range | None:
        """Who made or published a document that speaks, as a relative clause behind it says: تقرير أصدره البنك، الدراسة التي أجرتها
        الجامعة."""
        if document is None or not self.is_document(document[0]):
            return None
        verb = document[1] + (self.classes[document[1]] == "R")
        if self.classes[verb] == "p" and verb + 2 < self.count and "authoring" in self.words[verb + 2].tags:
            verb += 2  # استطلاع عبر الهاتف أجرته الشركة
        start = verb + 1
        while self.classes[start] in "T,":
            start += 1
        came_out = self.words[verb].norm in self.lexicon.issued or any(form.verb_class == "issued" for form in self.words[verb].verbs)
        if came_out and self.words[start].norm in self.lexicon.about:  # بيان صدر أمس عن الوزارة
            start += 1
        elif self.words[verb].tags.isdisjoint(OF_A_TEXT):
            return None
        author = self.phrases.noun_phrase(start, min(self.count, verb + _REACH))
        if author is None or self.words[author[0]].tags.isdisjoint(AUTHORS):
            return None
        carried = not came_out and "authoring" not in self.words[verb].tags and self.is_medium(author)  # دراسة نشرتها مجلة …
        return None if carried else author
