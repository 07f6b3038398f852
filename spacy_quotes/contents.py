"""What was said: where a content begins and ends, and of what kind it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from .cue import SOURCES, Cue
from .frame import Range
from .lexicon import VerbForm
from .record import Kind
from .subjects import Subjects
from .view import NAME_IN_MARKS, View, ends_sentence

_FARTHEST = 120  # words back to the beginning of a clause, or on to a word in the first person
_REACH_OF_CONTRAST = 5  # words from a contrast to its verb
_REACH_OF_LEAD = 8  # words from a phrase that leads a sentence to its verb
_END = re.compile("[n.;,FPAJfpv)q<>]")
_VERBS = frozenset("Ffv")
_CARRYING = frozenset({"carrying", "authoring"})
_NAMING = frozenset({"countries_and_capitals", "given_names", "letters"})
_NAMED_BEHIND = frozenset({"marks_before_names", "media", "bodies", "documents"})  # nouns that marked names stand behind
_OF_ONE = frozenset({"definite", "given_names", "countries_and_capitals"})
_NAMED_OFTEN = 4  # times that each word of a marked name is in the text
_BRACKET = re.compile("[()]")
_MARK = re.compile("[q<>]")
_CIRCUMSTANCE = re.compile(",P")
_LEADING = re.compile("p[wo]{1,2},")
_VERSE = 11  # words of a line of a poem, at most
_DATELINE = 8  # words of a dateline and its colon, at most
_ITEM = re.compile("n+[-*w]")
_WHAT_IS_CALLED = 3  # words: ما وصفه بـ
_POINTS = ".…"
_VERBAL = re.compile("[vFKfDGC]")
_RELATIVE = re.compile("R[^,]*")
_HAD = re.compile("K[wTo<>q]{0,7}D?F")  # an auxiliary, its subject and a verb of saying
_PART_END = re.compile("[n.,;]")


class Contents(View):
    """The contents of one text's cues.

    cue_at: all its cues by the index of their word: where one begins, what another one reports ends.
    """

    def __init__(self, phrases: Subjects, cue_at: Mapping[int, Cue]) -> None:
        super().__init__(phrases.scan, phrases.marks, phrases.lexicon)
        self.phrases, self.cue_at = phrases, cue_at
        self.own_at = {cue.at for cue in cue_at.values() if cue.trigger == "before"}  # marks with a verb of their own behind them
        self.taken_up_at: dict[int, int] = {}  # a cue with its content between another and its complementizer → that complementizer
        for cue in cue_at.values():
            for word in range(cue.word + 1, cue.at if cue.trigger == "clause" else 0):
                if word in cue_at and cue_at[word].at < cue.at:
                    self.taken_up_at[word] = cue.at

    def of(self, cue: Cue) -> tuple[Kind, list[Range]] | None:
        at = cue.at
        if cue.trigger == "clause":
            if self._speaks_at(at - 1, cue):
                return self._clause(at - 1, cue)
            asks = self.classes[at] == "Q" and self.words[at].norm not in self.lexicon.whether
            start = at if asks or self.words[at].text in self.lexicon.exact_complementizers else at + 1
            if self._is_governed(at - 1, cue):
                start = at - 1
            for length in (2, 1):  # ما إذا, عما إذا
                if " ".join(word.norm for word in self.words[start : start + length]) in self.lexicon.whether:
                    start += length
            return self._clause(start, cue)
        if cue.trigger == "colon":
            return self._after_colon(at, cue)
        if cue.trigger in ("phrase", "marks") and self.classes[at + 1] == "C":
            return self._marked(at, cue)
        if cue.trigger == "marks" and cue.form and cue.form.lemma in self.lexicon.copular:
            return self._judgement(cue, cue.form)
        if cue.trigger == "marks":
            return self._marked(at, cue)
        if cue.trigger == "phrase":
            found = self._clause(self._complement_start(cue), cue)
            return found if found and found[0] == "MIXED" else None
        if cue.trigger == "before":
            close = self.marks.close_of[at]
            return "DIRECT", [(at + 1, close - (self.classes[close - 1] == ","))]
        if cue.trigger == "between":
            return self._around(cue)
        return None

    def _around(self, cue: Cue) -> tuple[Kind, list[Range]] | None:
        """The two parts of a clause that a verb stands between: لم تخل الرحلة، تقول السروي، من عقبات"""
        asked = self.words[cue.word - 1].text == self.lexicon.question_mark
        before, start = self.clause_before(cue.word - asked, least=1), cue.at + 1
        if not before:
            return None
        others = (self.cue_at[k] for k in range(before[1] - 1, before[0] - 1, -1) if k in self.cue_at)
        other = next((it for it in others if it.sort != "according" and it.at < before[1]), None)
        if other:  # another quotation begins the sentence
            begin = self.classes.rfind(",", other.word, before[1]) + 1
            if not begin:
                return None
            before = begin + (self.classes[begin] == "J"), before[1]
        start += "continuation" in self.words[start].tags
        parts = [before]
        if self.classes[cue.at] in ",-":
            parts.append((start, self.clause_end(start, cue)))
        return ("MIXED" if self.has_marks(parts) else "INDIRECT"), [self.unmarked(part) for part in parts]

    def _judgement(self, cue: Cue, form: VerbForm) -> tuple[Kind, list[Range]] | None:
        """What somebody is held to be, with who that is: اعتبر القرار «خطأ»، but يعتبره «خطأ»."""
        start = self._complement_start(cue)
        found = self._clause(start, cue) if start < cue.at else ("MIXED", self._marked(cue.at, cue)[1])
        return found if found and (found[0] == "MIXED" or form.form == "perfect") else None

    def _speaks_at(self, at: int, cue: Cue) -> bool:
        """Whether the speaker's own words begin with a verb before the complementizer: قال أعتقد أن …"""
        return at > cue.word and self.lexicon.is_own_opinion(self.words[at])

    def _is_governed(self, at: int, cue: Cue) -> bool:
        """Whether a noun between the verb's own preposition and its complementizer is said, too: شدد على أهمية أن"""
        word = self.words[at]
        if (
            at - 1 <= cue.word
            or word.cls != "w"
            or not word.noun
            or word.somebody
            or self.words[at + 1].norm not in self.lexicon.subjunctive
            or not _VERBS.isdisjoint(self.classes[cue.word + 1 : at])
        ):
            return False
        return cue.form is not None and self.lexicon.preposition_of(self.words[at - 1]) in cue.form.takes

    def _clause(self, start: int, cue: Cue) -> tuple[Kind, list[Range]] | None:
        if (
            cue.trigger == "clause"
            and start <= self.count
            and self.classes[start - 1] == "C"
            and start - 1 == cue.at
            and self._is_second(start - 1)
        ):
            start = self._complement_start(cue)
        close = self.marks.close_of.get(start, self.count)
        told = self._narrated_in(start, close, cue) if close < self.count else None
        if told:
            return "MIXED", [(start + 1, told)]
        end = self.clause_end(start, cue)
        if self.classes[close + 1] == "," and not (self._goes_on(close + 2) or self._is_marked_again(close + 2, end)):
            return "MIXED", [(start + 1, close)]
        content = self.unmarked((start, self._without_hedge(start, end)))
        if content[0] >= content[1]:
            return None
        return ("MIXED" if self.has_marks([(start, end)]) else "INDIRECT"), [content]

    def _is_second(self, at: int) -> bool:
        """Whether a clause is joined to a noun that is said before it: أشار إلى تراجع الأسعار وإلى أن …، طالب بالصرف وأن …"""
        before = self.words[at - 1]
        return self.words[at].norm[0] in self.lexicon.conjunctions or (before.cls == "p" and before.clitic in self.lexicon.conjunctions)

    def _goes_on(self, at: int) -> bool:
        """Whether a second clause under the same verb begins at `at`: قالت إنها «مستعدة»، وإن العمل مستمر."""
        return at < self.count and self.classes[at] == "C" and self.words[at].norm[0] in self.lexicon.conjunctions

    def _is_marked_again(self, at: int, end: int) -> bool:
        """Whether somebody's words stand in marks again before a clause ends: «المنظور قديم»، مما يستدعي «نظرة جديدة»"""
        return self.words[at].norm in self.lexicon.what_forms and any(
            match.start() in self.marks.close_of for match in _MARK.finditer(self.classes, at, end)
        )

    def _without_hedge(self, start: int, end: int) -> int:
        """The end of a clause without the narrator's «على حد قوله» behind it."""
        while end > start and self.classes[end - 1] in ",.":
            end -= 1
        hedge = " ".join(word.norm for word in self.words[max(start, end - 3) : end - 1])
        return end - 3 if hedge in self.lexicon.hedges and self.words[end - 1].norm.endswith(self.lexicon.endings["pronoun"]) else end

    def _complement_start(self, cue: Cue) -> int:
        """Where a noun complement begins: with the verb's own preposition, or else behind the subject and its circumstances."""
        start = self._behind_subject(cue)
        before = self.words[cue.at - 1]
        own = self._own_preposition(start, cue)
        if before.norm == self.lexicon.by or before.cls == "C" or any(verb.verb_class == "describe" for verb in before.verbs):
            return own if own is not None and own < cue.at - _WHAT_IS_CALLED else cue.at  # وصف القرار بأنه «…»، كشف عما أسماه «…»
        if own is not None:
            return own
        if cue.form and cue.form.verb_class == "describe":
            return cue.at
        if self.classes[start] in "pT":  # في يوم افتتاح المعرض الجمعة
            start = max(start, self.classes.rfind("T", start, cue.at))
        while start < cue.at and (
            self.classes[start] in "paTo,"
            or self.words[start].norm in (self.lexicon.by, self.lexicon.to)
            or self.phrases.is_event(self.words[start])
        ):
            start += 1
        return min(start, cue.at)

    def _behind_subject(self, cue: Cue) -> int:
        start = cue.word + 1
        while start < cue.at and self.classes[start] in "T,":
            start += 1
        if cue.sort == "verb" and start <= cue.at and self.classes[start] in "wq<" and not self.phrases.follows_noun(cue.word):
            subject = self.phrases.noun_phrase(start, cue.at)
            start = subject[1] if subject else start
        return min(start, cue.at)

    def _own_preposition(self, start: int, cue: Cue) -> int | None:
        """Where what the verb's own preposition governs begins, with the preposition if it is joined: دعا إلى «…»، طالب بسن «…»."""
        takes = cue.form.takes if cue.form else ()
        for at in range(start, cue.at):
            word = self.words[at]
            if self.lexicon.preposition_of(word) in takes:
                return at + 1
            joined = word.prefix == self.lexicon.by or word.norm.startswith(self.lexicon.by + self.lexicon.article)
            if joined and word.cls == "w" and "bi" in takes and (at == start or "object" in takes):
                return at
        return None

    def _after_colon(self, at: int, cue: Cue) -> tuple[Kind, list[Range]] | None:
        start = at + (self.classes[at] != "(")
        while start < self.count and self.classes[start] in "n-*":
            start += 1
        if start >= self.count:
            return None
        if start in self.marks.close_of or start in self.marks.unclosed:
            return self._marked(start, cue)
        if self.classes[start] == "(":
            close = self._bracket_ends.get(start, -1)
            if close > start + 3:
                return "DIRECT", [(start + 1, close)]
        if self.classes[start] == "C":
            kind, content = self._clause(start + 1, cue) or ("INDIRECT", [])
            first_person = any(self.lexicon.is_first_person(word) for word in self.words[start : content[0][1] if content else start])
            return ("DIRECT" if first_person and kind == "INDIRECT" else kind), content
        whole = cue.form is not None and cue.form.lemma in self.lexicon.giving_text and (cue.sort == "noun" or self.classes[at + 1] == "n")
        end = self._text_end(start) if whole else self._verse_end(start) if self.classes[at + 1] == "n" else None
        end = end or self.clause_end(start, cue)
        if not any(word.norm[0].isalpha() for word in self.words[start:end]):
            return None  # a date, a score
        return "DIRECT", [(start, end)]

    def _text_end(self, start: int) -> int:
        """Where a text ends that is given in full: before the first paragraph that is the narrator's, or goes on with what it says."""
        end = self.classes.find("n", start)
        while end < self.count:
            paragraph = end
            while self.classes[paragraph] == "n" and paragraph < self.count:
                paragraph += 1
            if self._narrates(paragraph) or any(verb.lemma in self.lexicon.continuing for verb in self.words[paragraph].verbs):
                break
            end = self.classes.find("n", paragraph)
        end = min(end, self.count)
        while self.classes[end - 1] in ".n":
            end -= 1
        return end

    @cached_property
    def _bracket_ends(self) -> dict[int, int]:
        """Where each bracket closes, behind others in it."""
        ends: dict[int, int] = {}
        around: list[int] = []
        for match in _BRACKET.finditer(self.classes):
            if match.group() == "(":
                around.append(match.start())
            elif around:
                ends[around.pop()] = match.start()
        return ends

    def _verse_end(self, start: int) -> int | None:
        """Where verses that begin at `start` end: short lines, one below the other, of which none ends as a sentence does."""
        end, line = None, start
        while line < self.count:
            stop = self.classes.find("n", line, line + _VERSE)
            if stop < 0 or self.classes[stop - 1] in ".:":
                break
            end, line = stop, stop + 1
        return end if end and "n" in self.classes[start:end] else None

    def _marked(self, at: int, cue: Cue) -> tuple[Kind, list[Range]]:
        close = self.marks.close_of.get(at)
        stop = self._paragraph_that_reports(at, close) if close else self.marks.unclosed[at]
        start = at + 1
        complementizer = start < self.count and self.classes[start] == "C"
        colon = cue.trigger == "colon"
        if complementizer:
            own = self.words[start].text in self.lexicon.quoting_complementizers
            colon = colon or own
            start += 1
        if stop or close is None:
            end = self.clause_end(start, cue, stop=stop)
            return ("MIXED" if complementizer and not colon else "DIRECT"), [(start, end)]
        told = self._narrated_in(start, close, cue)
        if complementizer and not colon:
            return "MIXED", [(start, told or close)]
        if told:
            return "DIRECT", [(start, told)]
        if not colon and self._is_governed_in_marks(start, cue):
            start += 2 * (self.classes[start + 1] == "C" and self.lexicon.preposition_of(self.words[start]) is not None)  # «على أن …»
            return "MIXED", [(start, close)]
        after = close + 1
        ended = close > start and self.classes[close - 1] == "."
        if not colon and not ended and after < self.count and self.classes[after] in "pwRv" and not self._narrates(after):
            return "MIXED", [(start, self.clause_end(after, cue))]
        return "DIRECT", [(start, close), *self._strung(close)]

    def _paragraph_that_reports(self, opening: int, close: int) -> int | None:
        """The end of the paragraph before one within marks that begins with another cue: «لن نتراجع.⏎ وأضاف أن العمل جار»."""
        end = self.classes.find("n", opening, close)
        while 0 < end < close:
            first = end
            while self.classes[first] == "n":
                first += 1
            cue = self.cue_at.get(first)
            if cue and cue.sort == "verb" and cue.form and cue.form.clitic and cue.form.verb_class == "say":
                return end
            end = self.classes.find("n", first, close)
        return None

    def _strung(self, close: int) -> list[Range]:
        """What else stands in marks behind the first, with nothing but a sign between: كتب «…»، «…». «…»."""
        strung: list[Range] = []
        while self.classes[close + 1] in ",." and (after := self.marks.close_of.get(close + 2)):
            if self.classes[after + 1 + (self.classes[after + 1] == ",")] in "wpaFfv":
                break  # «…»، «…» يقول الوزير
            strung.append((close + 3, after))
            close = after
        return strung

    def _is_governed_in_marks(self, start: int, cue: Cue) -> bool:
        """Whether marked words are what the verb governs rather than a sentence: طالب «بفتح السوق»، حث «الجميع على الهدوء»"""
        if cue.form is None or cue.form.lemma in self.lexicon.say_again:
            return False
        word, takes = self.words[start], cue.form.takes
        joined = word.prefix == self.lexicon.by or word.norm.startswith(self.lexicon.by + self.lexicon.article)
        return {"object", "an"} <= takes or self.lexicon.preposition_of(word) in takes or (joined and "bi" in takes)

    def _narrated_in(self, opening: int, close: int, cue: Cue) -> int | None:
        """Where the narrator goes on before the marks are closed, too late: «لن نتراجع، مؤكداً أن …»."""
        return next(
            (
                match.start()
                for match in _CIRCUMSTANCE.finditer(self.classes, opening, close)
                if ((within := self.cue_at.get(match.end() - 1)) and within.trigger in ("clause", "colon"))
                or (not within and self._says_on_the_side(match.end() - 1, cue))
            ),
            None,
        )

    def _says_on_the_side(self, at: int, cue: Cue) -> bool:
        """Whether a participle of saying that quotes nothing is the speaker's circumstance: داعية الأهالي إلى الهدوء"""
        return cue.form is not None and any(
            verb.verb_class == "say" and "object" in verb.takes and (verb.gender, verb.number) == (cue.form.gender, cue.form.number)
            for verb in self.words[at].verbs
        )

    def clause_end(self, start: int, cue: Cue, stop: int | None = None) -> int:
        """Where the reported clause that begins at `start` ends."""
        stop = min(self.count if stop is None else stop, self.taken_up_at.get(cue.word, self.count))
        own = cue.trigger == "colon" and self.classes[start - 1] != "C"  # somebody's own words
        main = self.classes[start - 1] == "C" and self.classes[cue.word - 1 : cue.word] not in ("R", "J")
        dash = self.aside_around(cue.word)
        stop = min(stop, dash) if dash and dash > start else stop
        position = start
        while position < stop:
            match = _END.search(self.classes, position, stop)
            if not match:
                return stop
            at, cls = match.start(), match.group()
            position = at + 1
            if cls == "n":
                return self._list_end(at) or at
            if cls == ".":
                after = self._behind_pause(at) if cue.trigger in ("colon", "marks") else None
                if after:
                    position = after
                    if self._breaks(position, cue):
                        return at
                elif ends_sentence(self.scan, at) and not (own and self._goes_on_behind(at, cue)):
                    return at
            elif cls in "q<>":
                close = self.marks.close_of.get(at)
                if close is not None:
                    position = min(close + 1, stop)
                    inner = self.classes[close - 1] == "." if close > at + 1 else False
                    if inner and self.scan.starts[close + 1] > self.scan.ends[close] and self.classes[close + 1] in "wFfK":
                        return close + 1
                elif self.marks.open_of.get(at, start) < start - 1:
                    return at
            elif cls in ",;":
                joined = self.classes[at + 1] in "vFpaKJ" and self.words[at + 1].norm[0] == self.lexicon.conjunctions[0]
                if joined and cue.trigger == "phrase" and at > cue.at:
                    return at  # وأعرب عن صدمته من الهجوم «الوحشي»، وزار …
                if self._breaks(at + 1, cue) and not (main and (self._is_predicate(start, at + 1) or self._has_none(start, at))):
                    return at
            elif cls in "pv":
                if at > start and self._is_aside(at):
                    return at - (self.words[at - 1].norm == self.lexicon.source_preposition)  # من دون الإعلان
            elif at > start and cls == "J" and (self._falls_silent(at) or self._speaks_again(at)):
                return at
            elif at > start and cls in "FPA" and (dash := self.aside_end(at)):
                position = dash + 1
                if self.classes[position] in "n.,;":
                    return at
            elif at > start and cls in "FPA":
                if cls == "F" and at in self.cue_at and self.classes[at - 1] == "a":
                    return at - 1
                if cls == "F" and at - 2 > start and at in self.cue_at and self.words[at - 2].norm in self.lexicon.narrating:
                    return at - 2  # قبل أن يضيف: «…»
                if not own and self.words[at - 1].norm in self.lexicon.causes and self._cites(at):
                    return at - 1
                if not (main and cls == "A" and self.classes[at - 1] == ",") and self._breaks_without_comma(at, cue):
                    return at
                concession = self._concession(start, at) if at in self.cue_at else None
                if concession:
                    return concession
        return stop

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
        return after if pause and after < self.count and self.classes[after] not in "n.q>" else None

    def _goes_on_behind(self, at: int, cue: Cue) -> bool:
        """Whether somebody's own words go on behind the point at `at`: behind a question or an exclamation with more of the kind,
        هل نقبل ذلك؟ وكيف نمنعه؟, or with another topic, أما السد فآمن."""
        end = at
        while end < self.count and self.classes[end] == ".":
            end += 1
        if end >= self.count or self.classes[end] == "n":
            return False
        following = self.words[end]
        if following.norm in self.lexicon.topic:
            sentence = self.sentence_end(end)
            return not any(k in self.cue_at for k in range(end, sentence))
        if self._speaks_on(end, cue):
            return True
        points = {word.text for word in self.words[at:end]}
        if self.lexicon.exclamation_mark in points and following.cls == "w" and not self._breaks(end, cue):
            return True
        if self.lexicon.question_mark not in points:
            return False
        return following.cls in "Q," or (
            following.norm[0] in self.lexicon.conjunctions and following.cls != "v" and not self._breaks(end, cue)
        )

    def _speaks_on(self, start: int, cue: Cue) -> bool:
        """Whether a paragraph goes on in the first person, reporting nothing before, and is still the speaker's own: وفكرتي أننا …"""
        if self._breaks(start, cue):
            return False
        for at in range(start, min(self.classes.find("n", start), start + _FARTHEST)):
            if self.classes[at] == ":" or (at in self.cue_at and self.cue_at[at].sort in ("verb", "participle")):
                return False
            if self.lexicon.is_first_person(self.words[at]) or self.lexicon.is_own_opinion(self.words[at]):
                return True
        return False

    def _breaks(self, at: int, cue: Cue) -> bool:
        """Whether what stands behind a comma is no longer reported."""
        if at >= self.count or at in self.own_at:
            return True
        cls, word = self.classes[at], self.words[at]
        if cue.trigger == "colon" and cls == "F" and not any(verb.clitic for verb in word.verbs):
            return self._narrates(at)  # somebody's own words quote somebody else
        if word.norm in self.lexicon.causes:
            return self._cites(at + 1)
        if cls == "A" and "relay_nouns" in self.words[at + 1].tags:
            return True  # حسب تعبيره
        if any(verb.told_me for verb in word.verbs):
            return False
        if word.norm in self.lexicon.own_part and self.classes[at + 1] in "Fv":  # بدورها عملت
            return True
        if at in self.cue_at or cls == "A":
            return self.cue_at[at].sort != "noun" if at in self.cue_at else self._is_source(at + 1)
        if cls == "C":
            return False
        if cls == "D" and at > 1 and at - 2 in self.marks.open_of:
            return True
        if any(k in self.cue_at for k in range(at + 1, min(at + 4, self.count)) if not re.search("[wv.,nR]", self.classes[at:k])):
            return True
        if cls in "vFf" and not word.clitic and not any(verb.clitic for verb in word.verbs) and self._is_subordinate(cue):
            return True
        if cls in "pa" and word.clitic in self.lexicon.conjunctions and self._speaks_behind(at):
            return True
        if cls in "pa" and self.classes[at + 1 : at + 4] == "wRF" and "definite" in self.words[at + 1].tags:
            return self.words[at + 3].verbs[0].verb_class == "say"  # في الوقت الذي أكد فيه صعوبة الوضع
        if cls == "P" and any(verb.verb_class != "rare" for verb in word.verbs):
            return True
        if (
            cls == "F"
            and not self._is_deed(at)
            and any(
                verb.clitic
                and verb.form == "perfect"
                and (verb.verb_class == "say" or (verb.verb_class == "weak" and self._agrees(verb, cue)))
                for verb in word.verbs
            )
        ):
            return True
        if word.norm in self.lexicon.not_said and self.words[at + 1].verbs:
            return True
        if cls == "K" and word.norm[0] == self.lexicon.conjunctions[0] and self._tells_what_was(at):
            return True
        if word.norm in self.lexicon.narrating and any(verb.verb_class == "say" for verb in self.words[at + 2].verbs):
            return self.classes[at + 1] == "C"  # قبل أن يتساءل عن التكاليف
        joins = cls == "J" or "conjunctions" in word.tags
        if cls == "a" and any(verb.form == "imperfect" and verb.verb_class == "text" for verb in self.words[at + 1].verbs):
            return False  # كما ينص على ذلك القانون
        if joins or word.norm in self.lexicon.contrasts or self.words[at + 1].norm in self.lexicon.contrasts:
            end = _PART_END.search(self.classes, at + 1)
            stop = min(end.start() if end else self.count, at + _REACH_OF_CONTRAST)
            if any(
                k in self.cue_at or (self.classes[k] == "F" and self.words[k].verbs[0].verb_class in ("say", "describe"))
                for k in range(at, stop)
            ):
                return True
            told = (verb for verb in self.words[at + 1].verbs if verb.form == "perfect" and verb.verb_class not in ("rare", "issued"))
            if joins and any(self._agrees(verb, cue) for verb in told):
                return True
        return self._narrates(at)

    def _tells_what_was(self, at: int) -> bool:
        """Whether an auxiliary tells what somebody had said before: وكانت الوزارة أعلنت، وكان المجلس قد أكد"""
        had = _HAD.match(self.classes, at)
        return had is not None and any(verb.form == "perfect" and verb.verb_class == "say" for verb in self.words[had.end() - 1].verbs)

    def _cites(self, at: int) -> bool:
        """Whether somebody speaks behind a word that gives a cause: حيث أكد الغافري أن …، إذ يقول: «…»"""
        return at in self.cue_at and (self.cue_at[at].trigger == "colon" or self._is_person(at + 1))

    def _is_deed(self, at: int) -> bool:
        """Whether what looks like a verb is rather a noun with its object: ونشر ثقافة العمل"""
        after = self.words[at + 1]
        return self.words[at].norm[1:] in self.lexicon.nouns and after.noun and not after.tags

    def _is_predicate(self, start: int, at: int) -> bool:
        """Whether the verb behind a comma is that of a clause that begins with its subject: أن المؤشرات كلها، تؤكد أن …"""
        if self.classes[start] != "w" or self.classes[at] != "F" or any(verb.clitic for verb in self.words[at].verbs) or self._narrates(at):
            return False
        told = _VERBAL.search(_RELATIVE.sub("", self.classes[start:at]))
        return not told and not any(map(self.lexicon.is_future, self.words[start:at]))

    def _has_none(self, start: int, end: int) -> bool:
        """Whether the words of a clause are as yet its subject alone, while more follows: أن البلدان العربية، وفقا للإعلان، ترغب في …"""
        comma = self.classes.find(",", start, end)
        first = comma if comma > 0 else end
        if not all("definite" in word.tags for word in self.words[start:first]):
            return False
        if comma > 0:
            return self.classes[comma + 1] in "paA" and "," not in self.classes[comma + 1 : end]
        return self.classes.find(",", end + 1, self.sentence_end(end)) > 0

    def _is_person(self, at: int) -> bool:
        """Whether somebody is named at `at` by an office or a name."""
        word = self.words[at]
        return word.part in ("g", "t") or (word.part == "d" and not self.is_common(word))

    @staticmethod
    def _agrees(verb: VerbForm, cue: Cue) -> bool:
        """Whether a verb can have the subject of the one that reports."""
        return cue.form is None or (verb.gender, verb.number) == (cue.form.gender, cue.form.number)

    def _is_subordinate(self, cue: Cue) -> bool:
        """Whether the verb that reports is not the sentence's own, which is behind its clause: فيما أكدت البلدية أنها …، طالب السكان."""
        if not any(word.norm in self.lexicon.with_pronoun for word in self.words[cue.at : cue.at + 2]):
            return False
        if self.classes[cue.word - 1 : cue.word] == "R":
            return True
        start = self.sentence_start(cue.word)
        leads = self.words[start].norm in self.lexicon.contrasts
        return leads and "," not in self.classes[start : cue.word]

    def _speaks_behind(self, at: int) -> bool:
        """Whether a phrase that leads a sentence stands before another verb of saying or is a question: وعن التكاليف قال، وعند سؤاله."""
        if any(word.norm in self.lexicon.asked for word in self.words[at + 1 : at + 3]):
            return True
        end = _PART_END.search(self.classes, at)
        stop = min(end.start() if end else self.count, at + _REACH_OF_LEAD)
        return any(k in self.cue_at and self.cue_at[k].sort == "verb" and self.classes[k - 1] not in "RCG" for k in range(at + 1, stop))

    def _breaks_without_comma(self, at: int, cue: Cue) -> bool:
        word = self.words[at]
        if self.classes[at] == "P":
            return self._reports_on_the_side(at, cue)
        if self.classes[at] == "A":
            measure = self.lexicon.according[word.norm]["measure"]
            return not measure and (at in self.cue_at or self._is_source(at + 1))
        own = self.lexicon.preposition_of(self.words[at + 1])
        return any(
            verb.clitic
            and verb.form == "perfect"
            and verb.verb_class == "say"
            and not verb.told_me
            and (at in self.cue_at or (own in verb.takes and self._agrees(verb, cue)))
            for verb in word.verbs
        )

    def _reports_on_the_side(self, at: int, cue: Cue) -> bool:
        """Whether the participle at `at` is the speaker's circumstance: مشيدا بالجهود، مؤكدة على ضرورة, but not انتهاكا صارخا."""
        word, before = self.words[at], self.words[at - 1]
        accusative = word.norm.endswith(self.lexicon.endings["accusative"]) and not before.text.endswith(self.lexicon.endings["tanwin"])
        preposition = self.lexicon.preposition_of(self.words[at + 1])
        apart = "definite" in before.tags or bool(before.tags & SOURCES)  # no participle without the article describes it
        return any(
            (
                verb.verb_class == "say"
                and (
                    at in self.cue_at
                    or accusative
                    or preposition in verb.takes
                    or (apart and verb.gender == "f" and self._agrees(verb, cue))
                )
            )
            or (verb.verb_class == "weak" and (verb.clitic or at in self.cue_at) and accusative)
            for verb in word.verbs
        )

    def _speaks_again(self, at: int) -> bool:
        """Whether a contrast brings in another verb of saying: إلا أنه قال، لكنه أضاف، فيما أعلنت الشرطة."""
        verb = at + 2 if self.classes[at + 1 : at + 2] == "C" else at + 1
        says = self.classes[verb : verb + 1] == "F" and any(form.verb_class == "say" for form in self.words[verb].verbs)
        if (says or self.cue_at.get(verb)) and self.words[verb - 1].norm in self.lexicon.with_pronoun:
            return True
        opposed = self.words[at].norm in self.lexicon.contrasts or self.words[at].norm in self.lexicon.noun_first
        stop = min(at + _REACH_OF_CONTRAST, self.count)
        return opposed and any(
            (k in self.cue_at and self.cue_at[k].sort == "verb" and not re.search("[pJ]", self.classes[at + 1 : k]))
            or (k == at + 1 and self.classes[k] == "F" and self.words[k].verbs[0].verb_class == "say")
            for k in range(at + 1, stop)
        )

    def _opposes(self, at: int) -> bool:
        """Whether a conjunction opposes another sentence to the one before: لكن، بينما"""
        norm = self.words[at].norm
        return norm in self.lexicon.contrasts or norm in self.lexicon.noun_first or norm in self.lexicon.with_pronoun

    def _falls_silent(self, at: int) -> bool:
        """Whether a contrast says what the speaker did not say: لكنه لم يوضح ما إذا …، لكنه رفض التعليق"""
        if at + 2 >= self.count:
            return False
        silent = at + 2 if self.classes[at + 1] == "C" else at + 1
        if self.words[silent - 1].norm not in self.lexicon.with_pronoun:
            return False
        if self.classes[silent] == "G":
            return any(verb.verb_class == "say" for word in self.words[silent + 1 : silent + 2] for verb in word.verbs)
        return self.words[silent].norm in self.lexicon.refusing and any(
            word.norm in self.lexicon.silence for word in self.words[silent + 1 : silent + 3]
        )

    def _concession(self, start: int, at: int) -> int | None:
        """The beginning of a concession that brings in the cue at `at`, another source: على الرغم من أن الشركة قالت."""
        for index in range(at - 1, max(start, at - 10), -1):
            if self.classes[index] in ".,n":
                return None
            if self.words[index].norm in self.lexicon.concessions and "C" in self.classes[index + 1 : index + 3]:
                return index - 1 if self.classes[index - 1] == "a" else index
        return None

    def _is_source(self, at: int) -> bool:
        """Whether a source, rather than a measure, may be named at `at`."""
        if at >= self.count or self.lexicon.is_norm(self.words[at]):
            return False
        word = self.words[at]
        if word.norm == self.lexicon.what:  # حسب ما أعلن, but not حسب ما خطط له
            return self.classes[at + 1 : at + 2] in ("F", "f") or bool(self.words[at + 1].tags & _CARRYING)
        return bool(word.tags & SOURCES) or word.media_start or word.cls in "Fq<"

    def _narrates(self, at: int) -> bool:
        """Whether the narrator's own words begin here."""
        if at >= self.count:
            return True
        if "narrator" in self.words[at].tags or self._is_aside(at):
            return True
        return f"{self.words[at].norm} {self.words[at + 1].norm}" in self.lexicon.narrator_phrases

    def _is_aside(self, at: int) -> bool:
        """Whether the narrator explains the words before: في إشارة إلى الاتفاق."""
        return f"{self.words[at].norm} {self.words[at + 1].norm}" in self.lexicon.asides

    def has_marks(self, ranges: list[Range]) -> bool:
        """Whether marked words that are no name stand in the ranges, or their edges are marked."""
        for start, end in ranges:
            for match in _MARK.finditer(self.classes, start, end):
                at = match.start()
                close = self.marks.close_of.get(at)
                if close is None:
                    if at in self.marks.unclosed and self.marks.unclosed[at] - at > NAME_IN_MARKS:
                        return True
                    continue
                if not self._is_name(at, close):
                    return True
        return False

    @cached_property
    def _marked_names(self) -> Counter[tuple[str, ...]]:
        """How often each short stretch of words stands in marks: what does so again and again is a name."""
        return Counter(
            tuple(word.norm for word in self.words[opening + 1 : close])
            for opening, close in self.marks.close_of.items()
            if close - opening - 1 <= 3
        )

    @cached_property
    def _frequency(self) -> Counter[str]:
        return Counter([word.norm for word in self.words])

    def _is_name(self, opening: int, close: int) -> bool:
        """Whether marked words are a name or a title."""
        before = self.words[opening - 1] if opening else None
        inner = self.words[opening + 1 : close]
        if len(inner) > NAME_IN_MARKS:
            return False
        naming = before is not None and bool(before.tags & _NAMED_BEHIND) and "definite" not in before.tags
        if naming and before is not None and "marks_before_names" in before.tags and len(inner) <= 3:
            return True
        if any(word.cls in "vGCFRJo" or self.lexicon.is_future(word) for word in inner):
            return False
        if any(word.norm[0].isascii() and word.norm[0].isalpha() for word in inner):
            return True
        if len(inner) > 1 and "bodies" in inner[0].tags and not inner[0].clitic and inner[-1].tags & _OF_ONE:
            return True  # «جيش الفتح»، «المقاومة الشعبية»
        if all(self._frequency[word.norm] >= _NAMED_OFTEN for word in inner):
            return True
        if len(inner) > 1 and all(word.part != "-" for word in inner) and any(word.part == "g" for word in inner):
            return True
        repeated = len(inner) <= 2 and self._marked_names[tuple(word.norm for word in inner)] > 1
        if repeated and any(word.part in ("g", "n") for word in inner):
            return True
        if (
            len(inner) == 1
            and not inner[0].tags - _NAMING
            and not inner[0].noun
            and not inner[0].prefix
            and inner[0].cls == "w"
            and not inner[0].text.endswith(self.lexicon.endings["feminine"])
        ):
            return True
        if before is None or not before.tags & _NAMED_BEHIND:
            return False
        return naming or (len(inner) <= 3 and not inner[0].noun)

    def unmarked(self, content: Range) -> Range:
        """A range without marks, commas and blanks at its edges that are not its own."""
        start, end = content
        while start < end and (
            self.classes[start] in ",:.-n*"
            or (self.classes[start] in "q<" and self.marks.close_of.get(start, end) >= end - 1)
            or self.classes[start] == ">"
        ):
            start += 1
        while end > start and (
            self.classes[end - 1] in ",:.;-n*" or (self.classes[end - 1] in "q>" and self.marks.open_of.get(end - 1, start - 1) < start)
        ):
            end -= 1
        return start, end

    def clause_before(self, cue: int, least: int = 2) -> Range | None:
        """The clause that an according-to phrase behind it covers, of so many words at least."""
        end = cue
        while end > 0 and (self.classes[end - 1] in ",;(-a" or self.words[end - 1].norm in self.lexicon.resuming):
            end -= 1
        start = end
        while start > 0:
            if end - start > _FARTHEST:
                return None
            cls = self.classes[start - 1]
            if cls in "q>" and self.marks.open_of.get(start - 1, start) < start - 1:
                start = self.marks.open_of[start - 1]
                continue
            if cls in "n;" or (cls == "." and ends_sentence(self.scan, start - 1)):
                break
            if cls == "J" and start - 1 > 0 and self.classes[start - 2] in ",-" and self._opposes(start - 1):
                break
            start -= 1
        dash = self.classes.find("-", start, min(end, start + 12))
        if (
            dash > start
            and dash + 2 < end
            and self.scan.starts[dash + 1] > self.scan.ends[dash]
            and self.scan.starts[dash] > self.scan.ends[dash - 1]
        ):
            start = dash + 1  # behind a dateline or a time
        colon = self.classes.find(":", start, min(end, start + _DATELINE))
        if colon > 0 and "-" in self.classes[start:colon]:
            start = colon + 1  # سهلة- وكالات: …
        while start < end and (self.classes[start] in "CJa*" or (self.words[start].norm[0].isdigit() and ":" in self.words[start].text)):
            start += 1
        leading = _LEADING.match(self.classes, start, end)
        if leading:
            start = leading.end()  # إلى ذلك، في المقابل،
        return (start, end) if end - start >= least else None
