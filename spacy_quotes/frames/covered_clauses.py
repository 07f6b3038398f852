"""What an according-to phrase covers: the clause before it, with what goes on behind it, or the one that it leads to."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..clauses import Clauses
from ..cue import Cue
from ..frame import Range
from ..lexicon.words import PERSONS
from ..view import View
from .according_phrases import AccordingPhrase

_PAUSE = re.compile(",|(?<=[,q>])T,")  # وفقا لتقرير، أمس، فإن
_SIGN = re.compile("[,;]")
_FAR_COMMA = 12  # words to a comma behind what tells of a text
_FAR_CONTINUATION = 30  # words to what goes on with the sentence
_SHORTEST = 3  # words of a clause that no sign stands before
_SHORT_RELATIVE = 5  # words of a relative clause that is interrupted, at most
_SUBJECT = 6  # words of the subject that such a clause begins with
_INTERRUPTED = 6  # words of a clause that surely is not over
_OPENER = re.compile("R|[aJ]?C")
_PREDICATE = re.compile("[vFK]")


class CoveredClauses(View):
    """What the according-to phrases of one text cover."""

    def __init__(self, clauses: Clauses, cue_at: Mapping[int, Cue]) -> None:
        super().__init__(clauses.scan, clauses.marks, clauses.lexicon)
        self.clauses, self.cue_at = clauses, cue_at

    def before(self, phrase: AccordingPhrase) -> Range | None:
        """The clause before a phrase that it covers."""
        if phrase.leads:
            return None
        if phrase.alone is not None:
            return self.clauses.before(phrase.alone)
        interrupts = phrase.between or phrase.aside
        before = self.clauses.before(phrase.first, least=1 if interrupts else 2)
        return self._interrupted_part(before, (phrase.aside or phrase.end) + 1) if before and interrupts else before

    def _interrupted_part(self, before: Range, after: int) -> Range:
        """Of the clause before an according-to phrase in commas only what goes on at `after`, if that is short: الذي بلغ، بحسب الشركة،
        ذروته، وستتبعه، بحسب الشركة، خطوات، كما أن التدخل -بحسب الصحيفة- خطر"""
        comma = self.classes.rfind(",", *before)
        opener = _OPENER.match(self.classes, comma + 1, before[1])
        start = opener.end() if opener else comma + 1
        subject = opener and opener.group().endswith("C") and not _PREDICATE.search(self.classes, start, before[1])
        longest = _SUBJECT if subject else _SHORT_RELATIVE if opener and opener.group() == "R" else _SHORTEST
        short = before[1] - start <= longest - (bool(opener) and not subject)
        return (start, before[1]) if comma > 0 and short and self._goes_on(after) else before

    def is_beside_verb(self, before: Range, phrase: AccordingPhrase) -> bool:
        """Whether a clause has a verb of saying for its main one whose own complement is no clause, so that a phrase only adds to it."""
        return not self._tells_of_another(phrase) and any(map(self._says_in_main_clause, range(*before)))

    def _tells_of_another(self, phrase: AccordingPhrase) -> bool:
        """Whether somebody who is named behind a verb of an according-to phrase tells what another does: وفق ما قال مسؤول"""
        verb = self.classes[phrase.cue.word] == "A" and any(self.classes[at] == "F" for at in phrase.cue.absorbed)
        return verb and phrase.speaker is not None and not self.words[phrase.speaker[0]].tags.isdisjoint(PERSONS)

    def _says_in_main_clause(self, at: int) -> bool:
        """Whether a verb of saying that begins a clause stands at `at` and is no cue, as its own complement is no clause."""
        if self.classes[at] != "F" or at in self.cue_at or self.classes[at - 1 : at] not in ("", "K", "n", ".", ",", "J", "D"):
            return False
        form = self.words[at].verbs[0]
        if form.verb_class != "say" or form.lemma in self.lexicon.copular:
            return False
        return not (form.lemma in self.lexicon.impersonal and self.classes[at + 1] == "C")  # يتوقع أن يصل، بحسب

    def parts(self, before: Range, phrase: AccordingPhrase) -> list[Range]:
        """The clause before a phrase, and what of it goes on behind."""
        opening = self.marks.open_of.get(before[1] - 1, 0)
        if self.classes[opening - 1] == "R" and opening > before[0]:
            before = opening, before[1]  # الذي «صار خطيرا»، بحسب الوزارة
        start = phrase.aside or phrase.end
        begun = self._is_begun(before[1] - 1, phrase.end)
        interrupts = phrase.aside or begun or (self.classes[start] == "," and self._is_needed(start + 1, before, phrase))
        start += not begun or self.classes[start] in ",-"
        if not interrupts or not self._goes_on(start):
            return [before]
        return [before, (start, self.clauses.end(start, phrase.cue))]

    def _is_begun(self, last: int, end: int) -> bool:
        """Whether a clause cannot be over with its word at `last`, before a phrase that ends at `end`: بلغ بحسب الوزير إلى"""
        behind = self.words[end]
        if self._is_unfinished(last) or self.lexicon.preposition_of(behind) == "ila" or behind.norm in self.lexicon.nearly:
            return True
        return self._is_only_half(last, end)

    def _is_unfinished(self, at: int) -> bool:
        """Whether a clause cannot end with the word at `at`: الاتفاقية التي، وفقا للوزارة، تعني …"""
        word = self.words[at]
        stem = word.stem or word.norm
        return (
            word.cls in "RKG" or stem in self.lexicon.copulas or stem in self.lexicon.predicating or word.norm in self.lexicon.circumstance
        )

    def _is_only_half(self, last: int, end: int) -> bool:
        """Whether what a clause says not only of this follows of another thing, behind the phrase that ends at `end`: لا الأسعار فحسب،
        وفقا للوزارة، بل الأجور"""
        return self.words[last].norm in self.lexicon.not_only and any(word.norm in self.lexicon.but for word in self.words[end : end + 2])

    def _is_needed(self, at: int, before: Range, phrase: AccordingPhrase) -> bool:
        """Whether what stands behind a phrase and a comma belongs to the clause before it, as that is short or lacks it."""
        return before[1] - before[0] < _INTERRUPTED or (phrase.between and self._lacks(at))

    def _lacks(self, at: int) -> bool:
        """Whether what stands at `at`, behind an according-to phrase in commas, is what the clause before the phrase needs rather than
        another clause: ويشكل السد، بحسب المهندس، خطرا على البلدة"""
        word = self.words[at]
        if word.cls == "o":
            return self.classes[at + 1] == "C"  # كان السبب، بحسب الوزارة، هو أن
        marked = self.classes[at] in "q<" and at in self.marks.close_of
        thing = word.noun and word.part != "t" and word.norm[0] not in self.lexicon.conjunctions  # but بحسب سالم، خبير سهلاني
        return marked or (word.cls == "w" and thing and self.classes[at + 1] != "R")

    def _goes_on(self, at: int) -> bool:
        """Whether a clause that an according-to phrase interrupts goes on at `at`: قتل، بحسب الشرطة، عشرة أشخاص."""
        word = self.words[at]
        alike = (word.noun and not any(verb.clitic for verb in word.verbs)) or word.norm.startswith(self.lexicon.inside)  # وزراء، في
        joined = word.norm[0] in self.lexicon.conjunctions and not alike
        return self.classes[at] not in "n.,;" and at not in self.cue_at and not joined

    def start_behind(self, phrase: AccordingPhrase) -> tuple[int, bool]:
        """Where the clause begins that a phrase stands before, and whether a word joins it to the phrase."""
        start = self._behind_source(phrase.end)
        joined = self.classes[start] == "C" or self._joins(start)
        return start + joined, joined

    def _behind_source(self, end: int) -> int:
        """Where what follows a phrase goes on: at a word that shows it, or behind the commas and times that belong to the phrase."""
        if self.words[end].norm in self.lexicon.issued or self._is_of_text(end):  # بحسب تقرير المنظمة الصادر أمس،
            comma = _SIGN.search(self.classes, end, min(self.sentence_end(end) + 1, end + _FAR_COMMA))
            end = comma.start() if comma else end
        end += self.classes[end] == ";"  # وحسب التقرير؛ فإن
        limit = self.sentence_end(end)
        start = next((at for at in range(end, min(limit, end + _FAR_CONTINUATION)) if "continuation" in self.words[at].tags), end)
        if start == end:
            while start < self.count and _PAUSE.match(self.classes, start):
                start += 1
            start = self._behind_relative(start, limit)
        return start

    def _behind_relative(self, start: int, limit: int) -> int:
        """Where what follows a source goes on behind the relative clause that tells of it: وفق سالم الغافري، الذي يدير السد، ارتفع الماء"""
        comma = start
        while self.classes[comma] == "R":
            comma = self.classes.find(",", comma, min(limit, start + _FAR_CONTINUATION)) + 1
        opening = next((at for at in range(start, comma) if self.marks.close_of.get(at, 0) >= comma), 0)
        if opening:
            return opening  # وفق سالم الغافري الذي يدير السد «لن نتراجع، …»
        reports = any(at in self.cue_at for at in range(start, comma))  # وفق الوزير، الذي أوضح أن الماء كثير، حيث
        joined = self.words[comma].clitic in self.lexicon.conjunctions or self.classes[comma] in "paJ"  # …، في حين
        return start if reports or joined else comma or start

    def _is_of_text(self, at: int) -> bool:
        """Whether a verb tells of the indefinite document before it how it came about: تقرير نشر حديثا"""
        before = self.words[max(0, at - 2) : at]
        text = any("documents" in word.tags for word in before) and all("definite" not in word.tags for word in before)
        return text and any(verb.lemma in self.lexicon.publishing for verb in self.words[at].verbs)

    def _joins(self, at: int) -> bool:
        """Whether a word only joins what is said to the phrase before it: فإن, or فقد without a comma."""
        word = self.words[at]
        complementizer = "complementizers" in self.lexicon.tags.get(word.norm[1:], ())
        return "continuation" in word.tags and (complementizer or self.classes[at - 1] != ",")

    def leads_to_verb(self, start: int, phrase: AccordingPhrase) -> bool:
        """Whether a phrase stands before a main verb that is a cue itself, beside which it only names the carrier."""
        for at in range(start, min(start + 2, self.count)):
            cue = self.cue_at.get(at)
            if cue and cue.sort == "verb" and cue.form and (phrase.agency or cue.form.verb_class == "say"):
                return True
        return False
