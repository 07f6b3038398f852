"""Whether a reported clause ends at a mark, or at the bracket that it stands in."""

from __future__ import annotations

from ..complements import NAME_WORDS
from ..narration import has_own_words
from .clause import Clause, ClauseView


class MarksAndBrackets(ClauseView):
    """The marks and brackets of one text."""

    def end_at_mark(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends that has a mark at `at`, if it does not go on behind what stands in marks."""
        close = self.marks.close_of.get(at)
        if close is None:
            return at if self.marks.open_of.get(at, clause.start) < clause.start - 1 else None
        behind = clause.position = close + 1
        if self.classes[close - 1] == "." and self.scan.starts[behind] > self.scan.ends[close] and self.classes[behind] in "wFfKp":
            return behind
        norm = self.words[behind].norm
        resumes = norm in self.lexicon.resuming and norm[0] in self.lexicon.conjunctions  # «السد آمن» وذلك عقب زيارة
        that_is = at == clause.start and (norm in self.lexicon.that_is or resumes)
        again = close - at > NAME_WORDS and self._is_quoted_again(behind)
        return behind if that_is or again or self.narration.remarks.narrates(behind) else None

    def _is_quoted_again(self, at: int) -> bool:
        """Whether a verb behind marks has marks of its own: «…» مضيفة «…»، «…» ويتساءل الغافري «…»"""
        other = self.cue_at.get(at)
        if other is None or other.form is None or not has_own_words(other):
            return False
        return other.sort == "participle" or bool(other.form.clitic)

    def end_at_bracket(self, at: int, clause: Clause) -> int | None:
        """Where a clause ends that has a closing bracket at `at`, if that closes one that its cue stands in: (قال الراوي: لن نعود) هكذا"""
        word = clause.cue.word
        opening = self.classes.rfind("(", max(0, self.sentence_start(word) - 1), word)
        around = opening >= 0 and ")" not in self.classes[opening : clause.start] and "(" not in self.classes[opening + 1 : at]
        return at if around else None
