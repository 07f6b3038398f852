"""Whether a reported clause ends where a line or a sentence does."""

from __future__ import annotations

import re

from ..cue import Cue
from ..narration import has_own_words
from ..view import SUBJECT_ALONE, ends_sentence
from .clause import Clause, ClauseView

_ITEM = re.compile("n+[-*w]")
_LABEL = re.compile("w{1,4}:")
_OMITTED = re.compile("[.]+[)]")
_POINTS = ".…"
_LINK = 3  # words of a phrase that only links a sentence to what stands before: وفي السياق نفسه
_FARTHEST = 120  # words on to a word in the first person
_NEAR = 15  # words, from the beginning of a sentence to what shows that the same people speak


class Points(ClauseView):
    """The points and the ends of lines of one text."""

    def end_at_line(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends whose line ends at `at`, if that does not end before what its preposition governs."""
        if self.classes[at + 1] == "w" and (self.classes[at - 1] == "p" or self.lexicon.preposition_of(self.words[at - 1])):
            return None
        if self.is_coordinated(at + 1) and self.classes[at - 1] not in ".:":
            return None  # السد آمن⏎ وأنه قديم
        return self._list_end(at) or at

    def end_at_point(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends that has a point at `at`, if that is no pause and nothing goes on behind it."""
        if self.classes[at - 1 : at + 2] == "p.w" and self.lexicon.preposition_of(self.words[at - 1]):
            return None  # a point that is set before what a preposition governs
        if self.classes[at - 1] == "(" and (closing := _OMITTED.match(self.classes, at)):
            clause.position = closing.end()  # السد آمن (...) والماء كثير
            return at - 1 if clause.position >= len(self.classes) or self.classes[clause.position] in "n." else None
        after = self._behind_pause(at)
        if after and clause.cue.trigger == "clause" and self._only_pauses(clause.start, at, after):
            clause.position = after
            return None
        if after and (has_own_words(clause.cue) or self.is_coordinated(after) or self.classes[after] == "R"):
            clause.position = after
            return at if self.narration.breaks(after, clause.cue) else None
        if not ends_sentence(self.scan, at) or (clause.unclosed and self._are_still_open(at, clause.cue)):
            return None
        goes_on = self._go_on_behind(at, clause.cue) if clause.own else self._asks_on(clause.start, at)
        return None if goes_on else at

    def _list_end(self, at: int) -> int | None:
        """Where the items end that a clause announces before the end of its paragraph: النقاط التالية:"""
        if self.classes[at - 1 : at] != ":":
            return None
        end = at
        while item := _ITEM.match(self.classes, end):
            first = item.end() - 1
            if self.classes[first] == "w" and not self.words[first].norm[0].isdigit():
                break
            line = self.classes.find("n", first)
            end = line if line > 0 else self.count
        return end if end > at else None

    def _behind_pause(self, at: int) -> int | None:
        """Where somebody's own words go on behind the points at `at`, if these (.. or …) are a pause in them rather than their end."""
        after = at
        while after < self.count and self.words[after].text in _POINTS:
            after += 1
        pause = after - at > 1 or (after > at and self.words[at].text == _POINTS[-1])
        label = _LABEL.match(self.classes, after)  # قال: السد آمن.. الغافري: لا خوف
        return after if pause and after < self.count and self.classes[after] not in "n.q>" and not label else None

    def _only_pauses(self, start: int, at: int, after: int) -> bool:
        """Whether points stand behind a subject that has no predicate yet: أن المجلس.. شكل لجنة"""
        word = self.words[after]
        predicate = word.cls in "vFK" and word.norm[0] not in self.lexicon.conjunctions
        return predicate and bool(SUBJECT_ALONE.fullmatch(self.classes, start, at))

    def _asks_on(self, start: int, at: int) -> bool:
        """Whether a question is asked, joined to the one that ends at `at`: تساءل هل نقبل ذلك؟ وهل نمنعه؟"""
        following = self.words[at + 1]
        joined = following.clitic in self.lexicon.conjunctions and "questions" in following.tags
        return joined and self.classes[start] == "Q" and self.words[at].text == self.lexicon.question_mark

    # Whether somebody's own words go on in the next sentence.

    def _go_on_behind(self, at: int, cue: Cue) -> bool:
        """Whether somebody's own words go on behind the point at `at`: behind a question or an exclamation with more of the kind,
        هل نقبل ذلك؟ وكيف نمنعه؟, or with another topic, أما السد فآمن."""
        start = self._behind_points(at)
        if start >= self.count or self.classes[start] == "n":
            return False
        following = self.words[start]
        if following.norm in self.lexicon.topic:
            return not any(k in self.cue_at for k in range(start, self.sentence_end(start)))
        breaks = self.narration.breaks(start, cue)
        if not breaks and (self._gives_reason(start) or self._are_in_first_person(start)):
            return True
        points = {word.text for word in self.words[at:start]}
        if self.lexicon.exclamation_mark in points and following.cls == "w" and not breaks:
            return True
        joined = following.norm[0] in self.lexicon.conjunctions and following.cls != "v" and not breaks
        return self.lexicon.question_mark in points and (joined or following.cls in "Q,")

    def _gives_reason(self, at: int) -> bool:
        """Whether a sentence begins with what joins it to the one before as its reason: فهو آمن. فقد بني قبل عام. حيث يحمي القرية"""
        word = self.words[at]
        if "continuation" in word.tags or word.norm in self.lexicon.causes:
            return at not in self.cue_at
        return word.cls in "oG" and word.clitic == self.lexicon.conjunctions[1]

    def _are_still_open(self, at: int, cue: Cue) -> bool:
        """Whether somebody's words that nothing closes go on in their paragraph, where no blank is lost behind the point at `at` and
        the next sentence neither turns to something else, وفي السياق نفسه، من جهة أخرى, nor is reported by a verb of its own."""
        start = self._behind_points(at)
        if self.classes[start] == "n" or self.scan.starts[start] == self.scan.ends[start - 1] or self.narration.breaks(start, cue):
            return False
        if self.classes[start] in "pa" and self.narration.remarks.only_links(start, start + _LINK):
            return False
        if any(verb.clitic and verb.form == "perfect" and not verb.told_me for verb in self.words[start].verbs):
            return False  # ونشرت الصحيفة
        return not any(k in self.cue_at and self.cue_at[k].sort != "noun" for k in range(start, self.sentence_end(start)))

    def _behind_points(self, at: int) -> int:
        while at < self.count and self.classes[at] == ".":
            at += 1
        return at

    def _are_in_first_person(self, start: int) -> bool:
        """Whether a paragraph goes on in the first person, reporting nothing before, and is still the speaker's own: وفكرتي أننا …"""
        if any(verb.clitic and verb.verb_class == "say" for verb in self.words[start].verbs):
            return False
        for at in range(start, min(self.classes.find("n", start), start + _FARTHEST)):
            if self.classes[at] == ":" or (at in self.cue_at and self.cue_at[at].sort in ("verb", "participle")):
                return False
            word = self.words[at]
            if self.lexicon.is_first_person(word) or self.lexicon.is_own_opinion(word):
                return True
            if at - start < _NEAR and self.lexicon.is_ours(word):
                return True
        return False
