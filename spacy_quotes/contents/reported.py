"""What a reported clause says: where it begins and ends in the words that a complementizer or a verb governs, and whether it is marked."""

from __future__ import annotations

import re

from ..complements import NAME_WORDS
from ..cue import Cue
from ..marked_words import MarkedWords
from .complement_starts import ComplementStarts
from .words import Content, ContentWords

_VERBS = frozenset("Ffv")
_PREDICATE = re.compile("[FfvKGRDC]")
_MARK = re.compile("[q<>]")
_TOLD_IN_MARKS = re.compile("[pa][wT]{1,5},?[q<][GvK]")
_LEAST_BEHIND_JUDGEMENT = -2.0  # logits: a verb of praise or blame itself tells that marked words are somebody's own


class ReportedClauses(ContentWords):
    """What the reported clauses of one text say."""

    def __init__(self, complements: ComplementStarts, marked: MarkedWords) -> None:
        super().__init__(complements.clauses)
        self.complements, self.marked = complements, marked

    def behind_complementizer_of(self, cue: Cue) -> Content | None:
        """What is said behind the cue's complementizer or question word."""
        at = cue.at
        if at - 1 > cue.word and self.lexicon.is_own_opinion(self.words[at - 1]):
            return self.of(at - 1, cue)  # قال أعتقد أن …
        asks = self.classes[at] == "Q" and self.words[at].norm not in self.lexicon.whether
        start = at if asks else self.behind_complementizer(at)
        if start > at and self.classes[start] == "C" and self.words[start].norm == self.words[at].norm:
            start += 1  # written twice: أنه أنه
        if self._is_governed(at - 1, cue):
            start = at - 1
        elif (claim := self._rejected_claim(cue)) is not None:
            start = claim
        elif (wish := self._wish(cue)) is not None:
            start = wish
        for length in (2, 1):  # ما إذا, عما إذا
            if " ".join(word.norm for word in self.words[start : start + length]) in self.lexicon.whether:
                start += length
        return self.of(start, cue)

    def _is_governed(self, at: int, cue: Cue) -> bool:
        """Whether a noun before its complementizer, behind the verb's own preposition or one of need and chance, is said, too: شدد على
        أهمية أن، رأت ضرورة أن"""
        word = self.words[at]
        modal = word.norm in self.lexicon.modal
        if (
            at - (not modal) <= cue.word
            or word.cls != "w"
            or not (word.noun or modal)
            or word.somebody
            or self.words[at + 1].norm not in self.lexicon.subjunctive
            or (cue.form and cue.form.verb_class == "learned")  # علمت الصحيفة من مصادرها أن
            or not (modal or _VERBS.isdisjoint(self.classes[cue.word + 1 : at]))
        ):
            return False
        own = cue.form is not None and self.lexicon.preposition_of(self.words[at - 1]) in cue.form.takes
        return own or modal

    def _rejected_claim(self, cue: Cue) -> int | None:
        """The noun of what others say that a clause belongs to, where it is rejected: نفى الاتهامات بأنه …، استنكر اتهام الناس له بأنه"""
        if cue.form is None or cue.form.lemma not in self.lexicon.rejecting or self.words[cue.at].norm[0] != self.lexicon.by:
            return None
        return next((at for at in range(cue.word + 1, cue.at) if self.lexicon.bare(self.words[at]) in self.lexicon.claims), None)

    def _wish(self, cue: Cue) -> int | None:
        """The noun right behind a participle that what is to be done belongs to, with its own preposition: مؤكدا حرص الشركة على أن يعود"""
        start, word = cue.word + 1, self.words[cue.at + 1]
        told = cue.sort == "participle" and cue.form and cue.form.verb_class == "say" and start < cue.at - 1
        if not told or word.cls not in "vFK" or word.norm[0] not in self.lexicon.persons[:2]:
            return None
        return start if self.lexicon.is_matter(self.words[start], self.words[start + 1]) else None

    def of(self, start: int, cue: Cue) -> Content | None:
        """What is said in the clause that begins at `start`, or with the noun before that it is joined to."""
        if cue.trigger == "clause" and start in (cue.at, cue.at + 1) and self.classes[cue.at] == "C" and self._is_second(cue.at):
            start = self.complements.start(cue)
        close = self.marks.close_of.get(start, self.count)
        told = self.narrated_in(start, close, cue) if close < self.count else None
        if told:
            return "MIXED", [(start + 1, told)]
        end = self.clauses.end(start, cue)
        if self._ends_with_marks(start, close, end, cue):
            return "MIXED", [(start + 1, close)]
        content = self.marked.unmarked((start, self._without_hedge(start, end)))
        if content[0] >= content[1]:
            return None
        last = close
        while last < self.count and (joined := self.next_marked(last)):
            last = self.marks.close_of[joined]
        if close < last == content[1] - 1 and content[0] == start:
            content = start + 1, last  # «السد آمن»، و«الماء كثير»
        least = _LEAST_BEHIND_JUDGEMENT if cue.trigger == "phrase" else 0.0
        return ("MIXED" if self.marked.are_said([(start, end)], cue.lemma, least) else "INDIRECT"), [content]

    def _is_second(self, at: int) -> bool:
        """Whether a clause is joined to a noun that is said before it: أشار إلى تراجع الأسعار وإلى أن …، طالب بالصرف وأن …"""
        before = self.words[at - 1]
        return self.words[at].norm[0] in self.lexicon.conjunctions or (before.cls == "p" and before.clitic in self.lexicon.conjunctions)

    # Marks that a clause begins with.

    def _ends_with_marks(self, start: int, close: int, end: int, cue: Cue) -> bool:
        """Whether a clause that marks stand around is over behind them, as what follows their sign does not go on with it."""
        behind = close + 2
        if self.classes[close + 1] == ";":  # «السد آمن»؛ وهو ما دفع السكان إلى العودة
            return self.words[behind].norm in self.lexicon.taking_up and self.words[behind + 1].norm == self.lexicon.what
        if self.classes[close + 1] != ",":
            return False
        return not (self.is_coordinated(behind) or self._is_marked_again(behind, end) or self._is_subject(start, close, cue))

    def _is_marked_again(self, at: int, end: int) -> bool:
        """Whether somebody's words stand in marks again before a clause ends: «المنظور قديم»، مما يستدعي «نظرة جديدة»"""
        if self.words[at].norm == self.lexicon.conjunctions[0] and at + 1 in self.marks.close_of:
            return True  # «السد آمن»، و«الماء كثير»
        if _TOLD_IN_MARKS.match(self.classes, at):
            return True  # «كل ما نشر»، حول السد، «لا علاقة له به»
        return self.words[at].norm in self.lexicon.what_forms and any(
            match.start() in self.marks.close_of for match in _MARK.finditer(self.classes, at, end)
        )

    def _is_subject(self, opening: int, close: int, cue: Cue) -> bool:
        """Whether marked words are all of a clause but its verb, which stands behind a comma: أن «الماء القليل في السد»، يشكل خطرا, or a
        name of which more is told there: أن «الغاف»، فاز بالجائزة، أن «الغاف»، الذي فاز"""
        behind = close + 2
        verb = self.classes[behind] == "v" and self.words[behind].norm[0] in self.lexicon.persons[:2]
        described = cue.form is not None and cue.form.verb_class == "describe"  # وصفه بأنه «مهم»، جرى بين
        told = not described and close - opening <= NAME_WORDS + 1 and self.classes[behind] in "vFR" and not self.words[behind].clitic
        alone = self.classes[opening - 1] == "C" and not _PREDICATE.search(self.classes, opening + 1, close)
        return alone and (verb or told) and not self.narration.breaks(behind, cue)

    # What is the narrator's at its end.

    def _without_hedge(self, start: int, end: int) -> int:
        """The end of a clause without the narrator's «على حد قوله» or «على حد قول سالم الغافري» behind it, or what only links it to what
        the narrator goes on with: وذلك على الرغم من أن، حيث كشفت"""
        while end > start and (self.classes[end - 1] in ",." or self._only_links(end - 1)):
            end -= 1
        hedge = self.classes.rfind("a", start, end)
        said = hedge > start and " ".join(word.norm for word in self.words[hedge : hedge + 2]) in self.lexicon.hedges
        return hedge if said and "relay_nouns" in self.words[hedge + 2].tags and set(self.classes[hedge + 3 : end]) <= {"w"} else end

    def _only_links(self, last: int) -> bool:
        """Whether the last word before what the narrator goes on with links that to what is said: وذلك، حيث كشفت"""
        word = self.words[last]
        if word.cls == "F" and last in self.cue_at:
            return self.words[last - 1].norm in self.lexicon.causes
        return word.norm in self.lexicon.resuming and word.norm[0] in self.lexicon.conjunctions
