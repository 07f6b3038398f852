"""Which noun phrase before a verb is its subject."""

from __future__ import annotations

from ..frame import Range
from ..lexicon import DEFINITE
from ..view import View, ends_sentence
from .agreement import Agreement
from .clause_openings import SUBJECT_BEFORE, ClauseOpenings
from .joined_words import opens_circumstance
from .noun_phrases import Phrases
from .relative_clauses import RelativeClauses
from .relative_pronouns import RelativePronouns
from .written_words import WrittenWords

_PRECEDING = 8  # words from one that says that something was said before to its verb, at most
_TWO_PERSONS = 16  # words of two persons who do something together, at most


class SubjectsBefore(View):
    """The subjects of one text before their verbs."""

    def __init__(self, phrases: Phrases, agreement: Agreement, openings: ClauseOpenings) -> None:
        super().__init__(phrases.scan, phrases.marks, phrases.lexicon)
        self._phrases, self._agreement, self._openings = phrases, agreement, openings
        self._written = WrittenWords(phrases)
        self._pronouns = RelativePronouns(phrases.scan, phrases.marks, phrases.lexicon, phrases.names, phrases.alone)
        self._relatives = RelativeClauses(phrases, self._pronouns)

    def of(self, verb: int) -> Range | None:
        """The subject that stands before its verb, or the antecedent of the relative clause that the verb is in."""
        preceding = self._preceding(verb)
        if preceding is not None:
            return self._phrases.noun_phrase(preceding + 1, verb - 1, joined=True)
        return self._of_clause(verb, verb)

    def _preceding(self, verb: int) -> int | None:
        """The word that says that something was said before, which stands before its subject: سبق للوزارة أن أكدت"""
        if self.classes[verb - 1] != "C":
            return None
        words = range(verb - 2, max(-1, verb - 2 - _PRECEDING), -1)
        return next((at for at in words if self.words[at].norm in self.lexicon.before), None)

    def _of_clause(self, verb: int, behind: int) -> Range | None:
        """The subject before what stands at `behind`: the verb, or the one of a relative clause between its subject and it."""
        end = self._end(behind)
        if end is None:
            return None
        if self._written.are_said_in(verb):
            return self._written.author_before(end)
        if self._pronouns.is_no_subject(verb, end):
            return None
        end = self._openings.before_aside(end)
        if end < verb and self.classes[end] in "R," and not (behind < verb and self.classes[behind] in "vF"):
            antecedent, other = self._relatives.antecedent(end)
            if antecedent or other:
                return self._told_of(verb, end, antecedent, behind < verb)
        return self._nearest(verb, end)

    def _end(self, behind: int) -> int | None:
        """Where the subject before what stands at `behind` ends, without particles and a relative pronoun; None where it is but a time."""
        end = behind - 1 if behind and self.classes[behind - 1] == "D" else behind
        if end > 1 and self.classes[end - 1] == "K":
            last = end - 2 - (self.classes[end - 2] == "G")  # الوزير لا يزال يؤكد أن
            end = last + 1 if self.classes[last : last + 1] in ("w", ")", ">", "q", ",") else end
        if not end or self.classes[end - 1] != "R":
            return end
        end -= 1
        if end and self.classes[end - 1] == ",":
            end -= 1
        return None if end and self.lexicon.bare(self.words[end - 1]) in self.lexicon.time_units else end  # في الوقت الذي قال

    def _told_of(self, verb: int, end: int, antecedent: Range | None, led: bool) -> Range | None:
        """Whom the relative clause behind `end` tells of, given the noun phrase there; led: whether the verb stands behind that clause."""
        if first := self._relatives.joined_to(verb - 1, *(antecedent or (end, end))):
            return self._relatives.antecedent(first)[0]  # المبادرة التي أطلقها الوزير والتي تدعو
        concerned = antecedent and led and self._openings.is_concerned(antecedent[0])
        return None if concerned else antecedent  # وعن السدود التي بنتها أجابت

    def _nearest(self, verb: int, end: int) -> Range | None:
        """The subject among the words of a clause that end at `end`, at the verb or before what stands between."""
        start = self._start(end)
        if start == end or (start == 0 and end >= SUBJECT_BEFORE) or self.classes[max(start - 1, 0)] == "A":
            return None
        if end == verb:
            if self._is_matter(start):
                return None
            if self._is_behind_whole(start):
                return start - 3, verb
            if relative := self._relatives.verb_before(start):  # الوزير الذي زار سهلان قال إن
                return self._of_clause(verb, relative) if self._pronouns.is_of_number(relative - 1, verb) else None
        if self.classes[end - 1] == "," and self._is_of_another_clause(start, end):
            return None
        phrase = self._phrase(start, end)
        if phrase is None or self._is_future_clause(phrase[0]):
            return None
        if self._agreement.differs(phrase, verb):
            return self._written.written_by(phrase[0])
        return self._whole(phrase, verb, end)

    def _start(self, end: int) -> int:
        """Where the words before `end` begin that can belong to a subject there."""
        start = end
        while start > 0 and end - start < SUBJECT_BEFORE and not self._is_no_part(start - 1, end):
            start -= 1
            word = self.words[start]
            if word.clitic == self.lexicon.conjunctions[1] and "definite" in word.tags:  # السد قديم، فالمدير يقول
                break
        return start

    def _is_no_part(self, at: int, end: int) -> bool:
        """Whether no subject that ends at `end` goes on before what stands here."""
        cls = self.classes[at]
        if cls == "J":
            return not self._phrases.is_denied(at)  # مصادر غير رسمية قالت
        if cls == ".":
            return ends_sentence(self.scan, at)
        return cls in "nKCFfDGA;:Rvo" or (cls in "q<" and self.marks.close_of.get(at, 0) > end)

    def _is_matter(self, start: int) -> bool:
        """Whether what stands right before the verb belongs to what its words are about: وعن أبرز السدود قالت، وفيما يخص السدود قالت"""
        if self._is_behind_governed_verb(start) and self.words[start - 2].norm != self.lexicon.source_preposition:
            return True
        return start > 1 and self.classes[start - 1] == "v" and self.words[start - 2].norm in self.lexicon.contrasts

    def _is_behind_whole(self, start: int) -> bool:
        """Whether what stands right before the verb is told of all who speak: كل من يزور السد يقول"""
        return start > 2 and self._is_behind_governed_verb(start) and self.words[start - 3].stem in self.lexicon.wholes

    def _is_behind_governed_verb(self, start: int) -> bool:
        """Whether what looks like a verb and a preposition before it stand right before these words."""
        return start > 1 and self.classes[start - 1] in "Fv" and self.classes[start - 2] in "pa"

    def _is_of_another_clause(self, start: int, end: int) -> bool:
        """Whether what stands before a comma belongs to a clause before that of the verb, or is itself what is said."""
        if self.marks.close_of.get(start) == end - 2:
            return True  # «سنعود»، يؤكد
        if not start:
            return False
        if "lasting" in self.words[start - 1].tags or self.classes[start - 1] not in "n.KCJ":
            return True  # ما زال السد آمنا، قال, بحسب الصحيفة، قال …
        return self.classes[start - 1] in "CJ" and self._openings.could_be_verb(start)  # فيما يخص السد، قال …

    def _phrase(self, start: int, end: int) -> Range | None:
        """The noun phrase that begins at `start`, other than what the words are about."""
        joined = opens_circumstance(self.words[start], self.lexicon)  # وآخرون يقولون
        doing = self.classes[max(start - 1, 0)] == "v" and "countries_and_capitals" in self.words[start].tags  # بدأت سهلان برنامجا
        phrase = self._phrases.noun_phrase(start, end, joined=joined, object_follows=doing)
        return self._behind_heading(*phrase) if phrase and not self._openings.is_concerned(start) else None

    def _behind_heading(self, start: int, end: int) -> Range:
        """Somebody and his office between commas without the heading that stands before his name as if it belonged to it: أزمة قديمة سالم
        الغافري، مدير السد، قال"""
        given = next((at for at in range(start, end) if self.words[at].part in "gp" or self.words[at].tags - DEFINITE), start)
        named = self.words[given].part in "gp" and "titles" not in self.words[given].tags and "," in self.classes[given : end + 1]
        opens = start == 0 or self.classes[start - 1] in ".n"
        return (given, end) if named and opens and given - start > 1 and self.words[start].noun else (start, end)

    def _is_future_clause(self, start: int) -> bool:
        """Whether a clause in the future begins here behind its complementizer: الغافري، الذي أكد أنه سيسافر، يرى"""
        return start > 0 and self.classes[start - 1] == "C" and self.lexicon.is_future(self.words[start])

    def _whole(self, phrase: Range, verb: int, end: int) -> Range | None:
        """A subject, with whoever else does what a dual says; None where more stands behind it than can stand before its verb."""
        rest = phrase[1] + (self.marks.close_of.get(phrase[0] - 1) == phrase[1])  # «الصناعة» تحذر
        form = next(iter(self.words[verb].verbs), None)
        if form and form.number == "d" and rest < end and end - phrase[0] <= _TWO_PERSONS:
            return self._phrases.trim((phrase[0], end))
        if rest < end and self._phrases.is_age(rest):
            rest += 2
        return phrase if rest >= end or self._can_stand_between(rest, end) else None

    def _can_stand_between(self, start: int, end: int) -> bool:
        """Whether words can stand between a subject and its verb: through whom it speaks, or when, where or what else of it."""
        carrier = self._phrases.medium(start, end)
        if carrier and carrier[1] + (self.classes[carrier[1]] in ")q>") == end:  # مصادر لـ«الصحيفة» قالت
            return True
        return self.classes[start] in ",(-RTp" and self.classes[end - 1] in ",)T"
