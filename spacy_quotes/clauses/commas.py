"""Whether a reported clause ends before a comma."""

from __future__ import annotations

import re

from .clause import Clause, ClauseView

_OF_ONE = frozenset({"definite", "given_names", "countries_and_capitals"})
_VERBAL = re.compile("[vFKfDGC]")
_RELATIVE = re.compile("R[^,]*")


class Commas(ClauseView):
    """The commas and semicolons of one text."""

    def end_at_comma(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends that has a comma at `at`, if it does not go on behind."""
        cue, behind = clause.cue, self.words[at + 1]
        joined = behind.cls in "vFpaKJ" and behind.norm[0] == self.lexicon.conjunctions[0]
        if joined and cue.trigger == "phrase" and at > cue.at:
            return at  # وأعرب عن أسفه للقرار «المفاجئ»، وزار …
        if self._is_said_by_another(at, clause.own):
            return at
        return at if self.narration.breaks(at + 1, cue) and not (clause.main and self._is_begun(clause.start, at)) else None

    def _is_said_by_another(self, at: int, own: bool) -> bool:
        """Whether what stands behind a comma is rather what a verb behind the next reports: إلا أن السد، يضيف المدير، آمن"""
        comma = self.classes.find(",", at + 1, self.sentence_end(at + 1))
        other = self.cue_at.get(comma + 1) if comma > 0 else None
        if other is None or other.form is None or other.form.clitic:
            return False
        first = self.words[at + 1]
        leads = first.norm in self.lexicon.leading or ("subordinators" in first.tags and self.classes[at + 2] == "C")
        if leads and first.norm[0] == self.lexicon.conjunctions[0] and not own and other.sort == "verb" and other.trigger == "clause":
            return True  # وبما أن السد قديم، يقول الغافري إن
        if other.form.form != "imperfect":
            return False
        return other.trigger == "between" or (other.trigger == "marks" and self.classes[other.at - 1] == ",")

    def _is_begun(self, start: int, end: int) -> bool:
        """Whether a clause has not come to its predicate before the comma at `end`."""
        return self._is_predicate(start, end + 1) or self._has_none(start, end) or self._only_leads(start, end)

    def _is_predicate(self, start: int, at: int) -> bool:
        """Whether the verb behind a comma is that of a clause that begins with its subject: أن المؤشرات كلها، تؤكد أن …"""
        at += self.classes[at] in "q<"  # أن الأعمال السابقة، وخاصة القديمة، «أثبتت أن …»
        if self.classes[start] != "w" or self.classes[at] != "F" or any(verb.clitic for verb in self.words[at].verbs):
            return False
        if self.narration.remarks.narrates(at) or any(
            word.norm in self.lexicon.predicating or self.lexicon.is_future(word) for word in self.words[start:at]
        ):
            return False
        clause = "".join("R" if self._is_whatever(k) else self.classes[k] for k in range(start, at))
        return not _VERBAL.search(_RELATIVE.sub("", clause))

    def _is_whatever(self, at: int) -> bool:
        """Whether a word is a relative pronoun that stands alone: ما يسمى"""
        return self.words[at].norm == self.lexicon.what and self.classes[at + 1] in "vFf"

    def _has_none(self, start: int, end: int) -> bool:
        """Whether the words of a clause are as yet its subject alone, while more follows: أن البلدان العربية، وفقا للإعلان، ترغب في …"""
        comma = self.classes.find(",", start, end)
        first = comma if comma > 0 else end
        if any(word.tags.isdisjoint(_OF_ONE) for word in self.words[start:first]):
            return False
        if comma > 0:
            return self.classes[comma + 1] in "paA" and "," not in self.classes[comma + 1 : end]
        return self.classes.find(",", end + 1, self.sentence_end(end)) > 0

    def _only_leads(self, start: int, end: int) -> bool:
        """Whether a clause is as yet but when, why or if what follows is done: أنه بعد اجتماع، صرح المجلس بأنه، أنه إذا بقي الماء، فإنه
        يرى أن"""
        if "," in self.classes[start:end]:
            return False
        first, after = self.words[start].norm, self.words[end + 1]
        if first in self.lexicon.conditions and "continuation" in after.tags and self.classes[end + 1 : end + 3] in ("JF", "CF"):
            return True
        leads = first in self.lexicon.leading or first in self.lexicon.beside
        return leads and after.cls == "F" and not any(verb.clitic for verb in after.verbs)
