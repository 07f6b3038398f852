"""Whose clause a complementizer or a question word behind a verb begins: the verb's, another word's, or none's."""

from __future__ import annotations

import re

from ..lexicon import Lexicon, VerbForm, Word
from ..marks import Marks
from ..scan import Scan
from .own_clauses import GOVERNED, OwnClauses
from .search import Search, Step
from .words import ComplementWords

_SIGN = re.compile("[,:q<]")
_REACH_OF_QUESTION = 25  # words
_ASKED = 4  # words from what somebody is asked to the question


class Clauses(ComplementWords):
    """The reported clauses of one text."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon) -> None:
        super().__init__(scan, marks, lexicon)
        self.own_clauses = OwnClauses(scan, marks, lexicon)

    def at_complementizer(self, search: Search, at: int) -> Step:
        """What a complementizer makes of a search."""
        index, form = search.index, search.form
        if self.own_clauses.is_told(index):
            return None
        if self.words[at - 2].norm in self.lexicon.adding or self._is_spelled(at):  # إضافة إلى أن
            return at + 1
        dash = self._aside_past(index, at)
        if dash:
            return dash
        preposition = self.lexicon.preposition(self.words[at - 1], self.words[at])
        if self._is_of_relative(search, at, preposition):
            search.relative_takes.pop()
            return self.marks.close_of.get(at + 1, at + 1)  # what it says stands in marks: التي تنص على أنه «…»
        if self._lies_in(index, at) or self._is_asked(index, at, form) or self._is_of_verb_before(at, form):
            return at + 1
        if not preposition and self._is_told_of(index, at, form):
            return None
        if self.own_clauses.is_own(index, at, form, preposition) and (preposition or not search.crossed):
            return search.found("clause", at)
        return search.found("clause", at) if self._is_stated(search, at) else at + 1

    def at_question(self, search: Search, at: int) -> Step:
        """What a question word makes of a search."""
        index, asks = search.index, "an_" in search.form.takes
        if not (asks or search.strong) or at - index > _REACH_OF_QUESTION or self.classes[at - 1] in "Jp":
            return at + 1
        if any(verb.verb_class == "describe" for verb in self.words[at + 1].verbs):
            return at + 1
        if any(word.norm in self.lexicon.asked for word in self.words[max(index + 1, at - _ASKED if asks else 0) : at]):
            return at + 1  # ردا على سؤال عما إذا …
        about = self.words[at].norm in self.lexicon.whether and any(
            self.lexicon.preposition_of(word) == "an_" for word in self.words[index + 1 : at]
        )
        return at + 1 if about else search.found("clause", at - 1)  # تساءل عن غياب الماء وتغافل المدير عما يشهده الناس

    # Whose complementizer it is.

    def _is_spelled(self, at: int) -> bool:
        """Whether the complementizer at `at` is a letter of a name that is spelled: سي إن بي سي، سي إن إن عن"""
        before, word, after = self.words[at - 1 : at + 2]
        if "letters" not in before.tags or "letters" not in word.tags:
            return False
        return "letters" in after.tags or (before.cls == "C" and after.cls == "p" and "letters" in self.words[at - 2].tags)

    def _is_of_relative(self, search: Search, at: int, preposition: str | None) -> bool:
        """Whether the complementizer at `at` is that of the verb of a relative clause, but behind a comma: الوزير الذي تحدث أمس، أن"""
        return bool(search.relative_takes) and self.classes[at - 1] != "," and (preposition or "an") in search.relative_takes[-1]

    def _lies_in(self, index: int, at: int) -> bool:
        """Whether another verb tells what lies in what the clause says: تتمثل خطورته في أن"""
        return self.words[at - 1].norm == self.lexicon.inside and at - 2 > index and self.classes[at - 2] == "v"

    def _is_asked(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a clause is part of the question that is answered behind it: قال ردا على سؤال عن احتمال أن …: إن …"""
        if form.lemma not in self.lexicon.say_again or self.begins_saying(at):
            return False
        return (
            any(word.norm in self.lexicon.asked for word in self.words[index + 1 : at]) and ":" in self.classes[at : self.sentence_end(at)]
        )

    def _is_of_verb_before(self, at: int, form: VerbForm) -> bool:
        """Whether a complementizer belongs to another verb right before it, while that of saying follows: قالت فيما يبدو أنه سبق إن"""
        if self.classes[at - 1] != "v" or form.lemma not in self.lexicon.say_again or self.begins_saying(at):
            return False
        after = self.classes.find("C", at + 1, self.sentence_end(at))
        return after > 0 and self.begins_saying(after) and not _SIGN.search(self.classes, at, after)

    def _is_told_of(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a verb has what it tells of before a comma, so that a clause behind it is another's: أعلن عن الخطة، وقرأت أن"""
        if "an_" not in form.takes or form.verb_class == "relay" or self.words[at].norm[0] in self.lexicon.conjunctions:
            return False
        governed = GOVERNED.match(self.classes, index + 1, at)
        if not governed or "," not in self.classes[governed.end() : at]:
            return False
        return self.lexicon.preposition_of(self.words[governed.end() - 1]) == "an_"

    def _is_stated(self, search: Search, at: int) -> bool:
        """Whether the complementizer at `at` belongs to a word that only says how: ختم حديثه بالتأكيد على أن، يكمل قائلا إن"""
        absorbed = search.absorbed
        if absorbed == [search.index + 1] == [at - 1] and self._says_again(at - 1, "participle"):
            return True
        own = self.lexicon.preposition_of(self.words[at - 1]) if absorbed[-1:] == [at - 2] else None
        return own is not None and any(own in verb.takes for verb in self.words[at - 2].verbs)
