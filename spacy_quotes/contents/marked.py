"""What is said in marks: all of them, more than they enclose, or others behind them, too."""

from __future__ import annotations

import re

from ..cue import Cue
from ..frame import Range
from ..lexicon import VerbForm
from .words import Content, ContentWords

_MARKED_PARAGRAPH = re.compile("[q>][.,]?n+[q<]")
_PARAGRAPH_END = re.compile("[.]?n")
_JOINED_MARK = re.compile("[wvoJ][wv]?[q<]")
_LEAST_JOINED = 3  # words


class MarkedContents(ContentWords):
    """What is said in the marks of one text."""

    def of(self, at: int, cue: Cue) -> Content:
        """What is said in the marks that open at `at`."""
        close, start = self.marks.close_of.get(at), at + 1
        stop = self._paragraph_that_reports(at, close) if close else self.marks.unclosed[at]
        complementizer = start < self.count and self.classes[start] == "C" and not self._is_condition(start)
        own = cue.trigger == "colon"  # surely somebody's own words
        if complementizer:
            own = own or self.words[start].text in self.lexicon.quoting_complementizers
            start = self.behind_complementizer(start)
        if stop or close is None:
            end = self.clauses.end(start, cue, stop=stop, unclosed=close is None)
            return ("MIXED" if complementizer and not own else "DIRECT"), [(start, end)]
        told = self.narrated_in(start, close, cue)
        if complementizer and not own:
            further = not told and self.classes[close - 1] != "." and self.classes[close + 1] == "p" and not self._is_aside(close + 1, cue)
            return "MIXED", [(start, self.clauses.end(close + 1, cue) if further else told or close)]
        if told:
            return "DIRECT", [(start, told)]
        said = own or self.is_by_saying(at - 1)
        if not said and self._is_governed(start, cue):
            start += 2 * (self.classes[start + 1] == "C" and self.lexicon.preposition_of(self.words[start]) is not None)  # «على أن …»
            return "MIXED", [(start, close)]
        noun = not said and cue.form is not None and self._is_noun(at, cue.form)
        if self._goes_on(close, cue, own, noun):
            return "MIXED", [(start, self.clauses.end(close + 1, cue))]
        return ("MIXED" if noun else "DIRECT"), [(start, close), *self._strung(close, cue)]

    def _paragraph_that_reports(self, opening: int, close: int) -> int | None:
        """The end of the paragraph before one within marks that begins with another cue: «لن نتراجع.⏎ وأضاف أن العمل جار»."""
        end = self.classes.find("n", opening, close)
        while 0 < end < close:
            first = self.next_line(end)
            cue = self.cue_at.get(first)
            if cue and cue.sort == "verb" and cue.form and cue.form.clitic and cue.form.verb_class == "say":
                return end
            end = self.classes.find("n", first, close)
        return None

    def _is_condition(self, at: int) -> bool:
        """Whether what could be a complementizer is rather a conjunction before an auxiliary: «إن كان السد آمنا لكان …»"""
        return self.words[at].text.startswith(self.lexicon.saying_complementizer) and self.classes[at + 1] == "K"

    # What the verb governs.

    def _is_governed(self, start: int, cue: Cue) -> bool:
        """Whether marked words are what the verb governs rather than a sentence: طالب «بفتح السوق»، حث «الجميع على الهدوء»"""
        if cue.form is None or cue.form.lemma in self.lexicon.say_again:
            return False
        word, takes = self.words[start], cue.form.takes
        return {"object", "an"} <= takes or self.lexicon.preposition_of(word) in takes or ("bi" in takes and self.has_by(word))

    def _is_noun(self, opening: int, form: VerbForm) -> bool:
        """Whether marked words are a noun that the verb governs, rather than a sentence: تحدث عن «تقدم القوات»، ثمن «تعاون الجميع»"""
        if form.verb_class in ("relay", "text") or form.lemma in self.lexicon.say_again:
            return False
        own = self.lexicon.preposition_of(self.words[opening - 1])
        if own and any(own in it.takes for it in (form, *self.lexicon.verbal_nouns.get(self.words[opening - 2].norm, ()))):
            return True  # جدد الدعوة إلى «…»
        first = self.words[opening + 1]
        thing = first.norm in self.lexicon.what_forms or (first.cls == "w" and not self.lexicon.is_first_person(first))
        if "phrase" not in form.takes or not thing:
            return False
        return "clause" not in form.takes or self.lexicon.is_matter(first, self.words[opening + 2])

    # What goes on behind the marks.

    def _goes_on(self, close: int, cue: Cue, own: bool, noun: bool) -> bool:
        """Whether what is said, a noun or a sentence, goes on behind its marks without any, or only joins others to them."""
        after = close + 1
        if self.classes[close - 1] == ".":
            return False
        goes_on = "pwRv" if noun else "pwR"  # a sentence of its own is over before another verb
        if not own and after < self.count and self.classes[after] in goes_on and not self._is_aside(after, cue):
            return True
        return self._joins_marked(after) and not (own and self.next_marked(close))

    def _is_aside(self, at: int, cue: Cue) -> bool:
        """Whether what stands behind a closing mark is plainly the narrator's: «…» في إشارة إلى العقد، «…» دون أن يحدد موعدا"""
        return self.narration.remarks.narrates(at) or self.narration.remarks.withholds(at, cue)

    def _joins_marked(self, at: int) -> bool:
        """Whether a word or two only join other marked words to those before: «السد آمن» ويتوجب «حل عادل لمياهه»"""
        joined = _JOINED_MARK.match(self.classes, at)
        if joined is None or self.words[at].norm[0] != self.lexicon.conjunctions[0] or at in self.cue_at:
            return False
        opening = joined.end() - 1
        return self.marks.close_of.get(opening, 0) - opening > _LEAST_JOINED and opening not in self.narration.own_at

    def _strung(self, close: int, cue: Cue) -> list[Range]:
        """What else stands in marks behind the first, with nothing but a sign between: كتب «…»، «…». «…», or in paragraphs of their
        own behind its."""
        strung: list[Range] = []
        while (paragraph := _MARKED_PARAGRAPH.match(self.classes, close)) and (after := self._marked_paragraph(paragraph.end() - 1)):
            strung.append((paragraph.end(), after))
            close = after
        if strung:
            return strung
        says = cue.form is not None and cue.form.verb_class in ("say", "weak") and "," not in self.classes[cue.word : cue.at]
        while (opening := self.next_marked(close)) and (after := self.marks.close_of[opening]):
            if self.classes[opening - 1] == "w" and not says:
                break
            if self.classes[after + 1 + (self.classes[after + 1] == ",")] in "wpaFfv" and not self.next_marked(after):
                break  # «…»، «…» يقول الوزير
            strung.append((opening + 1, after))
            close = after
        return strung

    def _marked_paragraph(self, opening: int) -> int | None:
        """Where the marks that open at the beginning of a paragraph close, if it is all in them and nothing else reports it."""
        after = self.marks.close_of.get(opening)
        alone = after and "n" not in self.classes[opening:after] and _PARAGRAPH_END.match(self.classes, after + 1)
        return after if alone and opening not in self.narration.own_at else None
