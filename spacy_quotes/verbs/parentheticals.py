"""Verbs that stand behind what they report, or within it: «…»، يقول الوزير؛ لم تخل الرحلة، تقول السروي، من عقبات"""

from __future__ import annotations

import re

from ..complements import NAME_WORDS
from ..cue import Cue
from ..lexicon import VerbForm
from ..view import NAME_IN_MARKS, SENTENCE_END, SUBJECT_ALONE, View

_ASIDE = re.compile("[wTo]{1,8},")  # a subject behind its verb, to the comma
_ALONE = re.compile("[wTo]{1,8}[.n]")  # a subject behind its verb, to the end of the sentence
_OF_WHOM = re.compile("[wTo]{1,8}(?:[.n]|,F|[RP])")  # the same, or to what is told of whoever it is
_BEGUN = re.compile("[aJ]?[GD]?[vFfKC]|[aJ]?[wq<>]+[^,]*[vFfKG]")  # a clause that has its verb or its subject
_WHOLE = re.compile("[aJ]?[GDKvFfCw][^,]+(?<![q>])")  # a clause of one part
_WHOLE_SENTENCE = re.compile("[aJ]?[GDKvFfCw][^,]+(?<![q>])|(?=[^:P]*[vFK])[aJpTvKDw][^:CNPq<>]+")  # the same, or several that quote nobody
_CLAUSE = re.compile("[GCKvF]")


class Parentheticals(View):
    """The verbs of one text with a subject that stand aside from what they report."""

    # Within what they report, or behind it.

    def close(self, index: int, form: VerbForm) -> int | None:
        """The sign behind a verb with its subject that stands within or behind what it reports, which is not in marks."""
        if form.form != "imperfect" or form.verb_class != "say" or "direct" not in form.takes:
            return None
        if "an_" in form.takes and self.words[index - 1].text == self.lexicon.question_mark:
            return None if form.clitic else self._end_alone(index)  # هل السد آمن؟ يتساءل سالم.
        if form.clitic or form.suffixed:
            return None
        return self._behind_dash(index) or (self._behind_comma(index) if self.classes[index - 1] == "," else None)

    def _end_alone(self, index: int) -> int | None:
        """The end of the sentence, where a verb has nothing but its subject behind it."""
        alone = _ALONE.match(self.classes, index + 1)
        return alone.end() - 1 if alone else None

    def _behind_dash(self, index: int) -> int | None:
        dash = self.aside_end(index)
        opens_marks = index - 2 in self.marks.open_of
        return dash if dash and not opens_marks and not SENTENCE_END.match(self.classes, dash + 1) else None

    def _behind_comma(self, index: int) -> int | None:
        start = self.sentence_start(index)
        aside = _ASIDE.match(self.classes, index + 1)
        if not aside:
            return self._end_alone(index) if _WHOLE_SENTENCE.fullmatch(self.classes, start, index - 1) else None
        close, after = aside.end() - 1, self.words[aside.end()]
        if after.cls == "P" and any(verb.verb_class == "say" for verb in after.verbs):  # مضيفا
            return close if _WHOLE.fullmatch(self.classes, start, index - 1) else None
        topic = self.words[start].norm in self.lexicon.topic
        if "continuation" in after.tags or (topic and after.norm[0] in self.lexicon.conjunctions):
            return close if self.classes[start] != "A" else None  # ولهذا، يضيف المتحدث، فإن
        return close if self._goes_on(close) and self._is_begun(start, index, close) else None

    def _goes_on(self, close: int) -> bool:
        """Whether a clause goes on behind a comma, and not another verb that reports: «…»، يوضح المدير، وأضاف"""
        after = self.words[close + 1]
        if after.cls in "CRJ,.:nq<P" or any(verb.clitic for verb in after.verbs):
            return False
        return ",C" not in self.classes[close + 1 : self.sentence_end(close)]

    def _is_begun(self, start: int, index: int, close: int) -> bool:
        """Whether a clause has begun before the comma that a verb stands behind: with its verb, or with its subject, which the verb follows
        behind the second comma."""
        if self.classes[index - 2] not in "q>" and _BEGUN.match(self.classes, start, index - 1):
            return True
        return self.classes[close + 1] in "vKG" and SUBJECT_ALONE.fullmatch(self.classes, start, index - 1) is not None

    # Behind marks.

    def behind_marks(self, index: int, form: VerbForm) -> Cue | None:
        """A verb behind marks with what it reports: «…»، يقول الوزير."""
        if form.verb_class not in ("say", "weak") or "direct" not in form.takes or form.clitic or form.number == "d":
            return None
        close = self._close_before(index, form)
        opening = self.marks.open_of.get(close)
        if opening is None:
            return None
        apart = close < index - 1 and self.sentence_start(opening) == opening  # «كفى»، قالت الوزيرة
        return Cue(index, "verb", "before", opening, form) if apart or self._is_said(opening, close, index, form) else None

    def _close_before(self, index: int, form: VerbForm) -> int:
        """The last word before a verb and the signs before it."""
        at = index - 1
        while self.words[at].norm in self.lexicon.echo:  # «…»، بهذه الكلمات لخص
            at -= 1
        apart = at < index - 1 or (form.form == "imperfect" and _OF_WHOM.match(self.classes, index + 1))
        while self.classes[at] in (",-.:" if apart else ",-"):
            at -= 1
        return at

    def _is_said(self, opening: int, close: int, index: int, form: VerbForm) -> bool:
        """Whether marked words in a sentence of the narrator's are what a verb behind them reports."""
        if close - opening <= NAME_WORDS or self._names_thing(opening, close):
            return False
        if close == index - 1 and form.lemma not in self.lexicon.say_again and self._has_own_preposition(index, form):
            return False  # «سهلان» تطالب بالسد
        return self.classes[index - 1] != "." or _ALONE.match(self.classes, index + 1) is not None

    def _names_thing(self, opening: int, close: int) -> bool:
        """Whether marked words are the name of the thing before them: خلال مهرجان «…»، كتاب بعنوان «…»"""
        before = self.words[opening - 1]
        if before.norm in self.lexicon.title_words:
            return True
        short = close - opening <= NAME_IN_MARKS + 1 and not _CLAUSE.search(self.classes, opening, close)
        return short and (before.noun or "marks_before_names" in before.tags) and before.cls == "w"

    def _has_own_preposition(self, index: int, form: VerbForm) -> bool:
        """Whether a preposition that a verb takes stands right behind it, apart or joined."""
        after = self.words[index + 1]
        if self.lexicon.preposition_of(after) in form.takes:
            return True
        return "bi" in form.takes and self.has_by(after) and after.norm[1:] not in self.lexicon.manners
