"""Where a reported clause ends, and where one begins that stands before what reports it."""

from __future__ import annotations

import re

from .complements import NAME_WORDS
from .cue import Cue
from .frame import Range
from .narration import Narration, agrees
from .view import SUBJECT_ALONE, View, ends_sentence

_FARTHEST = 120  # words back to the beginning of a clause, or on to a word in the first person
_END = re.compile("[n.;,FPANJfpv)q<>]|o(?=ww)")
_LEADING = re.compile("[pa][wo]{1,2},")
_DATELINE = 8  # words of a dateline and its colon, at most
_ITEM = re.compile("n+[-*w]")
_NEAR = 15  # words, from the beginning of a sentence to what shows that the same people speak
_LABEL = re.compile("w{1,4}:")
_PHRASE = 4  # words with which the narrator begins, to their complementizer
_POINTS = ".…"
_LINK = 3  # words of a phrase that only links a sentence to what stands before: وفي السياق نفسه
_OMITTED = re.compile("[.]+[)]")
_OF_ONE = frozenset({"definite", "given_names", "countries_and_capitals"})
_VERBAL = re.compile("[vFKfDGC]")
_RELATIVE = re.compile("R[^,]*")


class Clauses(View):
    """The reported clauses of one text."""

    def __init__(self, narration: Narration) -> None:
        super().__init__(narration.scan, narration.marks, narration.lexicon)
        self.narration, self.cue_at = narration, narration.cue_at
        self.taken_up_at: dict[int, int] = {}  # a cue with its content between another and its complementizer → that complementizer
        for cue in self.cue_at.values():
            for word in range(cue.word + 1, cue.at if cue.trigger == "clause" else 0):
                if word in self.cue_at and self.cue_at[word].at < cue.at:
                    self.taken_up_at[word] = cue.at

    def end(self, start: int, cue: Cue, stop: int | None = None, own: bool = False, unclosed: bool = False) -> int:
        """Where the reported clause that begins at `start` ends. own: whether it is in somebody's own words behind a complementizer.
        unclosed: whether a mark stands before it that nothing closes."""
        narration = self.narration
        stop = min(self.count if stop is None else stop, self.taken_up_at.get(cue.word, self.count))
        own = own or (cue.trigger == "colon" and self.classes[start - 1] != "C")
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
                if self.classes[at + 1] == "w" and (self.classes[at - 1] == "p" or self.lexicon.preposition_of(self.words[at - 1])):
                    continue  # a line that ends before what its preposition governs
                return self._list_end(at) or at
            if cls == ".":
                if self.classes[at - 1 : at + 2] == "p.w" and self.lexicon.preposition_of(self.words[at - 1]):
                    continue  # a point that is set before what a preposition governs
                if self.classes[at - 1] == "(" and (closing := _OMITTED.match(self.classes, at)):
                    position = closing.end()  # السد آمن (...) والماء كثير
                    if self.classes[position : position + 1] in ("n", ".", ""):
                        return at - 1
                    continue
                after = self._behind_pause(at)
                if after and cue.trigger == "clause" and self._only_pauses(start, at, after):
                    position = after
                elif after and (cue.trigger in ("colon", "marks") or self.is_coordinated(after)):
                    position = after
                    if narration.breaks(position, cue):
                        return at
                elif (
                    ends_sentence(self.scan, at)
                    and not (unclosed and self._is_still_open(at, cue))
                    and not (self._goes_on_behind(at, cue) if own else self._asks_on(start, at))
                ):
                    return at
            elif cls in "q<>":
                close = self.marks.close_of.get(at)
                if close is not None:
                    position = min(close + 1, stop)
                    inner = self.classes[close - 1] == "." if close > at + 1 else False
                    if inner and self.scan.starts[close + 1] > self.scan.ends[close] and self.classes[close + 1] in "wFfKp":
                        return close + 1
                    that_is = at == start and self.words[close + 1].norm in self.lexicon.that_is
                    again = close - at > NAME_WORDS and self._is_quoted_again(close + 1)
                    if that_is or again or self.narration.remarks.narrates(close + 1):
                        return close + 1
                elif self.marks.open_of.get(at, start) < start - 1:
                    return at
            elif cls in ",;":
                joined = self.classes[at + 1] in "vFpaKJ" and self.words[at + 1].norm[0] == self.lexicon.conjunctions[0]
                if joined and cue.trigger == "phrase" and at > cue.at:
                    return at  # وأعرب عن صدمته من الهجوم «الوحشي»، وزار …
                if self._is_said_by_another(at, own):
                    return at
                if narration.breaks(at + 1, cue) and not (
                    main and (self._is_predicate(start, at + 1) or self._has_none(start, at) or self._only_leads(start, at))
                ):
                    return at
            elif cls == "o":
                if at > start and narration.opinions.is_denied(at):
                    return at
            elif cls in "pv":
                if cls == "v" and at - 2 > start and cue.trigger != "colon" and narration.opinions.is_said_of_it(at - 2):
                    return at - 2  # وهو ما نفاه الغافري
                if at > start and (
                    narration.remarks.is_aside(at)
                    or narration.remarks.withholds(at, cue)
                    or narration.leads.gives_turn(at)
                    or narration.leads.opens_topic(at)
                ):
                    return at - (self.words[at - 1].norm == self.lexicon.source_preposition)  # من دون الإعلان
            elif cls == ")":
                if self._closes(start, at, cue):
                    return at
            elif (
                at > start
                and cls == "J"
                and (narration.remarks.falls_silent(at) or (at > start + 1 and narration.contrasts.speaks_again(at)))
            ):
                return at - (self.words[at - 1].norm == self.lexicon.inside)  # في حين
            elif at > start and cls in "FPAN" and (dash := self.aside_end(at)):
                position = dash + 1
                if self.classes[position] in "n.,;" or (position in self.cue_at and narration.breaks_at_once(position, cue)):
                    return at
            elif at > start and cls in "FPAN":
                if cls == "F" and not own and self._has_spoken(at, cue):
                    return at - 1
                if cls == "F" and at in self.cue_at and self.classes[at - 1] == "a" and not (own and narration.opinions.is_held(at - 1)):
                    return at - 1
                if cls == "F" and at - 2 > start and cue.trigger != "colon" and narration.opinions.is_said_of_it(at - 2):
                    return at - 2
                if cls == "F" and main and narration.opinions.is_agreed(at):
                    return at - 1
                if cls == "F" and at - 2 > start and at in self.cue_at and self.words[at - 2].norm in self.lexicon.narrating:
                    return at - 2  # قبل أن يضيف: «…»
                if not own and self.words[at - 1].norm in self.lexicon.causes and narration.next_cues.cites(at, cue):
                    return at - 1
                if not (main and cls == "A" and self.classes[at - 1] == ",") and narration.breaks_at_once(at, cue):
                    return at - (cls == "A" and self.words[at - 1].norm in self.lexicon.with_pronoun)  # لأنها، حسب قوله، «قديمة»
                concession = self._concession(start, at) if at in self.cue_at else None
                if concession:
                    return concession
        return stop

    def _is_quoted_again(self, at: int) -> bool:
        """Whether a verb behind marks has marks of its own: «…» مضيفة «…»، «…» ويتساءل الغافري «…»"""
        other = self.cue_at.get(at)
        joined = other is not None and other.form is not None and (other.sort == "participle" or bool(other.form.clitic))
        return joined and other is not None and other.trigger in ("marks", "colon")

    def _is_said_by_another(self, at: int, own: bool) -> bool:
        """Whether what stands behind a comma is rather what a verb behind the next reports: إلا أن السد، يضيف المدير، آمن"""
        comma = self.classes.find(",", at + 1, self.sentence_end(at + 1))
        other = self.cue_at.get(comma + 1) if comma > 0 else None
        if other is None or other.form is None or other.form.clitic:
            return False
        first = self.words[at + 1]
        leads = first.norm in self.lexicon.leading or ("subordinators" in first.tags and self.classes[at + 2] == "C")
        if leads and first.norm[0] == self.lexicon.conjunctions[0] and not own and other.sort == "verb" and other.trigger == "clause":
            return True  # وبما أن السد قديم، يقول الغافري إن
        if other.form.form != "imperfect":
            return False
        return other.trigger == "between" or (other.trigger == "marks" and self.classes[other.at - 1] == ",")

    def _closes(self, start: int, at: int, cue: Cue) -> bool:
        """Whether the bracket at `at` closes one that the cue stands in: (قال الراوي: لن نعود) هكذا"""
        opening = self.classes.rfind("(", max(0, self.sentence_start(cue.word) - 1), cue.word)
        return opening >= 0 and ")" not in self.classes[opening:start] and "(" not in self.classes[opening + 1 : at]

    def _has_spoken(self, at: int, cue: Cue) -> bool:
        """Whether the particle of the perfect joins a verb of saying to what stands before, one that reports or whose subject is the
        speaker: وقد أشار إلى أن، وقد أعرب عن ثقته"""
        if self.classes[at - 1] != "D" or self.words[at - 1].norm[0] != self.lexicon.conjunctions[0]:
            return False
        own = self.lexicon.preposition_of(self.words[at + 1])
        return any(
            verb.form == "perfect" and verb.verb_class == "say" and (at in self.cue_at or (own in verb.takes and agrees(verb, cue)))
            for verb in self.words[at].verbs
        )

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
        if self.lexicon.exclamation_mark in points and following.cls == "w" and not self.narration.breaks(end, cue):
            return True
        if self.lexicon.question_mark not in points:
            return False
        return following.cls in "Q," or (
            following.norm[0] in self.lexicon.conjunctions and following.cls != "v" and not self.narration.breaks(end, cue)
        )

    def _is_still_open(self, at: int, cue: Cue) -> bool:
        """Whether somebody's words that nothing closes go on in their paragraph, where no blank is lost behind the point at `at` and
        the next sentence neither turns to something else, وفي السياق نفسه، من جهة أخرى, nor is reported by a verb of its own."""
        start = at
        while start < self.count and self.classes[start] == ".":
            start += 1
        if self.classes[start] == "n" or self.scan.starts[start] == self.scan.ends[start - 1] or self.narration.breaks(start, cue):
            return False
        if self.classes[start] in "pa" and self._only_links(start, start + _LINK):
            return False
        if any(verb.clitic and verb.form == "perfect" and not verb.told_me for verb in self.words[start].verbs):
            return False  # ونشرت الصحيفة
        return not any(k in self.cue_at and self.cue_at[k].sort != "noun" for k in range(start, self.sentence_end(start)))

    def _speaks_on(self, start: int, cue: Cue) -> bool:
        """Whether a paragraph goes on in the first person, reporting nothing before, and is still the speaker's own: وفكرتي أننا …"""
        if self.narration.breaks(start, cue) or any(verb.clitic and verb.verb_class == "say" for verb in self.words[start].verbs):
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

    def _is_predicate(self, start: int, at: int) -> bool:
        """Whether the verb behind a comma is that of a clause that begins with its subject: أن المؤشرات كلها، تؤكد أن …"""
        at += self.classes[at] in "q<"  # أن الأعمال السابقة، وخاصة القديمة، «أثبتت أن …»
        if (
            self.classes[start] != "w"
            or self.classes[at] != "F"
            or any(verb.clitic for verb in self.words[at].verbs)
            or self.narration.remarks.narrates(at)
        ):
            return False
        clause = "".join(
            "R" if self.words[k].norm == self.lexicon.what and self.classes[k + 1] in "vFf" else self.classes[k] for k in range(start, at)
        )  # ما يسمى
        told = _VERBAL.search(_RELATIVE.sub("", clause)) or any(word.norm in self.lexicon.predicating for word in self.words[start:at])
        return not told and not any(map(self.lexicon.is_future, self.words[start:at]))

    def _has_none(self, start: int, end: int) -> bool:
        """Whether the words of a clause are as yet its subject alone, while more follows: أن البلدان العربية، وفقا للإعلان، ترغب في …"""
        comma = self.classes.find(",", start, end)
        first = comma if comma > 0 else end
        if any(word.tags.isdisjoint(_OF_ONE) for word in self.words[start:first]):
            return False
        if comma > 0:
            return self.classes[comma + 1] in "paA" and "," not in self.classes[comma + 1 : end]
        return self.classes.find(",", end + 1, self.sentence_end(end)) > 0

    def _only_leads(self, start: int, end: int) -> bool:
        """Whether a clause before the comma at `end` is as yet but when or why what follows is done: أنه بعد اجتماع، صرح المجلس بأنه"""
        first = self.words[start].norm
        leads = (first in self.lexicon.leading or first in self.lexicon.beside) and "," not in self.classes[start:end]
        verb = self.words[end + 1]
        if first in self.lexicon.conditions and "continuation" in verb.tags and self.classes[end + 1 : end + 3] in ("JF", "CF"):
            return "," not in self.classes[start:end]  # أنه إذا بقي الماء، فإنه يرى أن
        return leads and self.classes[end + 1] == "F" and all(not form.clitic for form in verb.verbs)

    def _concession(self, start: int, at: int) -> int | None:
        """The beginning of a concession that brings in the cue at `at`, another source: على الرغم من أن الشركة قالت."""
        for index in range(at - 1, max(start, at - 10), -1):
            if self.classes[index] in ".,n":
                return None
            if self.words[index].norm in self.lexicon.concessions and "C" in self.classes[index + 1 : index + 3]:
                return index - 1 if self.classes[index - 1] == "a" else index
        return None

    def _only_links(self, start: int, end: int) -> bool:
        """Whether a phrase at the head of a sentence only links it to what stands before: إلى ذلك، من جهة أخرى، but not في المدينة،"""
        linking = (self.lexicon.demonstratives, self.lexicon.own_part, self.lexicon.linking)
        return self.narration.remarks.narrates(start) or any(word.norm in words for word in self.words[start:end] for words in linking)

    def before(self, cue: int, least: int = 2) -> Range | None:
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
            if cls == "J" and start - 1 > 0 and self.classes[start - 2] in ",-" and self.narration.contrasts.opposes(start - 1):
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
            if self.words[start].norm in self.lexicon.topic or (self.classes[start] == "a" and "prepositions" in self.words[start].tags):
                break  # أما السد فآمن، بحسب الوزارة، وعلى البلدية العمل، بحسب الوزارة
            start += 1
        if self.narration.remarks.narrates(start) and (told := self.classes.find("C", start, min(start + _PHRASE, end))) > 0:
            start = told + 1  # يذكر أن السد آمن، بحسب الوزارة
        leading = _LEADING.match(self.classes, start, end)
        if leading and self._only_links(start, leading.end() - 1):
            start = leading.end() + ("continuation" in self.words[leading.end()].tags)  # على العكس، فإن
        return (start, end) if end - start >= least else None
