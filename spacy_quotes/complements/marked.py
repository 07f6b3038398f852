"""What words in marks behind a verb are to it: direct speech, a phrase of its complement in somebody's own words, or none of both."""

from __future__ import annotations

import re

from ..cue import SOURCES
from ..lexicon import Lexicon, VerbForm, Word
from ..marks import Marks
from ..scan import Scan
from ..view import NAME_IN_MARKS
from .marked_names import MarkedNames, Stretch
from .search import Search, Step
from .words import NAME_WORDS, ComplementWords, is_indefinite

_TO_MANNER = re.compile("[wTp]{0,6}P:")  # to a participle with a colon
_BEHIND = 30  # words behind marks that are looked at
_AFTER_MARKS = re.compile("[n.:CFP]")
_ASIDE = re.compile(",[wpaToq<>]{1,10},")  # أعلنت «الفرقة»، أمس، أن، أعلنت «الفرقة»، كما في كل صيف، عن
_WITHOUT_CLAUSE = re.compile("[^.,;nC]*")
_REACH_OF_UNCLOSED = 25  # words
_REACH, _REACH_OF_SHORT = 20, 6  # words, of a verb that does not always report something
_REACH_OF_PHRASE, _REACH_OF_OTHERS = 30, 8  # words, of a verb of saying or describing, and of others


class Marked(ComplementWords):
    """The marked complements of one text."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon) -> None:
        super().__init__(scan, marks, lexicon)
        self.names = MarkedNames(scan, marks, lexicon)

    def at_mark(self, search: Search, at: int) -> Step:
        """What an opening mark makes of a search."""
        close = self.marks.close_of.get(at)
        if close is None:
            return None if self._closes_around(search.index, at) else self._at_unclosed(search, at)
        marked = self._stretch(search, at, close)
        if marked.length <= NAME_IN_MARKS and self._is_of_circumstance(marked):
            return at + 1  # صرح بعد هزيمة «الأزرق» أمس قائلا: …
        trigger = self._trigger(marked)
        if trigger == "phrase" and self._is_behind_participle(search, at):
            if not search.direct:
                return None  # أبدى سعادته بالعمل قائلا «لن نتراجع»
            trigger = "marks"
        if trigger:
            return search.found(trigger, at)
        if search.sort == "noun":  # قوله لـ«الصحيفة» إن
            search.limit = min(search.limit + close + 1 - at, self.count)
        return close + 1

    def _closes_around(self, index: int, at: int) -> bool:
        """Whether a mark right behind a word closes marks that the word at `index` is in."""
        return self.marks.open_of.get(at, index) < index and self.scan.starts[at] == self.scan.ends[at - 1]

    def _at_unclosed(self, search: Search, at: int) -> Step:
        open_ = at in self.marks.unclosed and self.classes[at] != ">"
        said = open_ and search.direct and at - search.index <= _REACH_OF_UNCLOSED
        return search.found("marks", at) if said and not self._begins_name(at) else at + 1

    def _begins_name(self, at: int) -> bool:
        """Whether a mark that nothing closes begins the name of what stands before it: حزب «العمل، في بيان"""
        return is_indefinite(self.words[at - 1], "marks_before_names") and not self.words[at - 1].clitic

    def _is_behind_participle(self, search: Search, at: int) -> bool:
        """Whether a participle that only repeats the verb stands right before marked words."""
        last = at - 1 - (self.classes[at - 1] == ",")
        return last in search.absorbed and self._says_again(last, "participle")

    def _stretch(self, search: Search, at: int, close: int) -> Stretch:
        before, form = self.words[at - 1], search.form
        return Stretch(
            search.index,
            form,
            at,
            close,
            before,
            self.words[at + 1],
            length=close - at - 1,
            sentence=self._is_sentence(at, close, form),
            own=self.lexicon.preposition_of(before) in form.takes,  # اتهم البلدية بـ«…»
            by=before.norm == self.lexicon.by,
        )

    def _is_sentence(self, at: int, close: int, form: VerbForm) -> bool:
        """Whether marked words are a clause, as no name begins with a pronoun, «هو متحمس», or a complementizer, but «إن بي سي», nor has an
        auxiliary or a negated verb."""
        first = self.words[at + 1]
        if first.norm in self.lexicon.copulas and "clause" in form.takes:
            return True
        if first.cls == "C" and not all("letters" in word.tags for word in self.words[at + 1 : at + 3]):
            return True
        also = self.lexicon.conjunctions[0]
        return any(word.cls == "K" or also + word.norm in self.lexicon.not_said for word in self.words[at + 1 : close])

    # What they are to the verb.

    def _trigger(self, marked: Stretch) -> str | None:
        """What marked words behind a verb are to it: direct speech (marks), a marked phrase (phrase), or a name (None)."""
        if self.names.is_name(marked) or self._precedes_complement(marked):
            return None
        if marked.own and marked.first.cls == "C" and marked.length > 1:
            return "marks"  # توصلت الدراسة إلى «أن …»
        if self.names.is_short_name(marked):
            return None
        if marked.length > NAME_WORDS and not marked.adjoining and self.is_by_saying(marked.at - 1):
            return "marks"
        if self._is_before_sign(marked):
            return None
        if self._is_phrase(marked):
            return "phrase"
        if marked.by or "direct" not in marked.form.takes or self._is_short_phrase(marked):
            return self._trigger_of_part(marked)
        if self._is_in_complement(marked):
            return "phrase"
        near = marked.form.verb_class in ("say", "relay") or marked.at - marked.index <= _REACH
        return "marks" if near else None

    def _is_phrase(self, marked: Stretch) -> bool:
        """Whether marked words are a noun phrase that the verb has in its complement: ندد بـ«الإهمال»"""
        takes, strong, short = marked.form.takes, marked.form.verb_class == "say", marked.length <= NAME_WORDS
        if marked.governed and "phrase" in takes:
            # What a verb like أرجع ذلك إلى «…» reports only its own preposition governs.
            return marked.own or marked.form.verb_class != "weak" or "ila" not in takes
        if marked.by and strong and not short and "bi" in takes:
            return True
        return strong and short and not marked.adjoining and "clause" not in takes

    def _is_short_phrase(self, marked: Stretch) -> bool:
        """Whether so few words are marked that they hardly are direct speech, but for نقلت عن الوزير قوله «…»"""
        return marked.length <= NAME_WORDS and not marked.sentence and marked.before.cls != "N"

    def _trigger_of_part(self, marked: Stretch) -> str | None:
        """What marked words are that hardly are all that somebody says."""
        form, distance = marked.form, marked.at - marked.index
        reach = _REACH_OF_PHRASE if form.verb_class in ("say", "describe") else _REACH_OF_OTHERS
        if "phrase" in form.takes and distance <= reach:
            return "phrase"
        return None if marked.by or distance > _REACH_OF_SHORT or "direct" not in form.takes else "marks"

    def _is_in_complement(self, marked: Stretch) -> bool:
        """Whether the verb already has a complement before marked words, which they are a part of: وعد بدعم البلدات «…»"""
        index, form = marked.index, marked.form
        if form.verb_class == "relay" or marked.before.cls in "PN":
            return False
        if marked.before.cls == "," and self._has_circumstance(marked):
            return False
        return self._governs(index, marked.at, form)

    # What stands around them.

    def _is_of_circumstance(self, marked: Stretch) -> bool:
        """Whether marked words stand in what says when or where somebody spoke, before the participle and the colon of what he said."""
        manner = _TO_MANNER.match(self.classes, marked.close + 1)
        again = manner is not None and self._says_again(manner.end() - 2, "participle")
        return again and self._has_circumstance(marked) and not (marked.by or self._governs(marked.index, marked.at, marked.form))

    def _has_circumstance(self, marked: Stretch) -> bool:
        """Whether a preposition that is not the verb's own comes first behind it: أضاف في تصريحات قبيل توجهه إلى سهلان، «…»"""
        index, at, takes = marked.index, marked.at, marked.form.takes
        if any(self.classes[k - 1] == "," and self.lexicon.preposition_of(self.words[k]) in takes for k in range(index + 2, at)):
            return False  # أعرب سالم، في كلمته، عن شكره
        first = next((word for word in self.words[index + 1 : at] if word.cls in "pa" or word.prefix == self.lexicon.by), None)
        return first is not None and not first.prefix and self.lexicon.preposition_of(first) not in takes

    def _precedes_complement(self, marked: Stretch) -> bool:
        """Whether what the verb reports rather begins behind the marks, right there or behind an aside."""
        behind_subject = marked.length <= NAME_WORDS and not (marked.own or marked.by) and self._is_subject(marked.index + 1, marked.at)
        may_be_name = (marked.adjoining or behind_subject) and marked.length <= NAME_IN_MARKS and not marked.sentence
        behind = marked.close + 1 + (behind_subject and self.classes[marked.close + 1] == ",")
        return (
            (may_be_name and self._may_begin(behind, marked.form))
            or self._clause_begins(marked.close + 1, marked.form)
            or self._stands_aside(marked)
        )

    def _is_subject(self, start: int, end: int) -> bool:
        """Whether nothing but a source stands from `start` to `end`: أعلنت الشركة السهلانية للمياه «غيث» عن"""
        return set(self.classes[start:end]) == {"w"} and not self.words[start].tags.isdisjoint(SOURCES)

    def _may_begin(self, at: int, form: VerbForm) -> bool:
        """Whether the verb's complement begins at `at`, with a complementizer or a preposition of its own: شدد «…» على أهمية"""
        if at + 1 >= self.count:
            return False
        aside = _ASIDE.match(self.classes, at)
        at = aside.end() if aside else at
        by = form.takes >= {"bi", "direct", "object"} and self.has_by(self.words[at])  # هنأ «الغد» بالجائزة
        return self.classes[at] in "C:" or by or self.lexicon.preposition_of(self.words[at]) in form.takes

    def _clause_begins(self, at: int, form: VerbForm) -> bool:
        """Whether the verb's clause begins at `at`, be it behind a comma: سالم «معلم متقاعد» إلى أنه"""
        at += self.classes[at : at + 1] in (",", ";")
        at += self.classes[at + 1 : at + 2] == "C" and self.lexicon.preposition_of(self.words[at]) in form.takes
        return self.classes[at : at + 1] == "C" and self.words[at].norm[0] not in self.lexicon.conjunctions

    def _stands_aside(self, marked: Stretch) -> bool:
        """Whether marked words stand between commas with when or where somebody speaks, before what the verb governs: وأعرب سالم، خلال
        زيارته مصنع «سهلان»، عن أمله"""
        close, takes = marked.close, marked.form.takes
        about = marked.before.norm in self.lexicon.concerning and not marked.own
        if about and self.lexicon.preposition_of(self.words[close + 1]) in takes:
            return True  # أشار في محاضرته عن «السدود القديمة» إلى أهمية صيانتها
        opening = self.classes.rfind(",", marked.index, marked.at)
        comma = self.classes.find(",", close, self.sentence_end(close))
        if opening < 0 or comma < 0 or self.lexicon.preposition_of(self.words[opening + 1]) in takes:
            return False
        if self.classes[opening + 1] not in "pa" or not _WITHOUT_CLAUSE.fullmatch(self.classes, opening + 2, marked.at):
            return False
        behind = self.words[comma + 1]
        joined = "bi" in takes and behind.prefix == self.lexicon.by
        return joined or (behind.cls == "p" and self.lexicon.preposition_of(behind) in takes)

    def _is_before_sign(self, marked: Stretch) -> bool:
        """Whether what could be a name stands before the colon or complementizer of what is reported."""
        close = marked.close
        far = (marked.governed and not marked.own) or is_indefinite(marked.before, "media") or self.classes[close + 1] == ":"
        if marked.length > (NAME_IN_MARKS if far else NAME_WORDS) or marked.by or marked.sentence:
            return False
        for match in _AFTER_MARKS.finditer(self.classes, close + 1, min(close + _BEHIND, self.count)):
            at, cls = match.start(), match.group()
            if cls == "F" and ("true_prepositions" in self.words[at - 1].tags or self.is_received(at)):
                continue  # في بث مباشر
            described = marked.form.verb_class == "describe"  # وصف «الغافري» السد بأنه «قديم»
            return cls in ":C" and (not described or self.words[at].norm[0] == self.lexicon.by)
        return False
