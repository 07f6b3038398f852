"""What was said: where a content begins and ends, and of what kind it is."""

from __future__ import annotations

import re
from functools import cached_property

from .clauses import Clauses
from .complements import NAME_WORDS
from .cue import Cue
from .frame import Range
from .lexicon import VerbForm
from .marked_words import MarkedWords
from .narration import agrees
from .phrases import Subjects
from .record import Kind
from .view import View

_VERBS = frozenset("Ffv")
_PREDICATE = re.compile("[FfvKGRDC]")
_BRACKET = re.compile("[()]")
_MARK = re.compile("[q<>]")
_GOES_ON = re.compile("[,;](?:P|JF)")
_MARKED_PARAGRAPH = re.compile("[q>][.,]?n+[q<]")
_PARAGRAPH_END = re.compile("[.]?n")
_JOINED_MARK = re.compile("[wvoJ][wv]?[q<]")
_TOLD_IN_MARKS = re.compile("[pa][wT]{1,5},?[q<][GvK]")
_LEAST_JOINED = 3  # words
_MANNER = 5  # words between commas of how something is said, at most
_VERSE = 11  # words of a line of a poem, at most
_WHAT_IS_CALLED = 3  # words: ما وصفه بـ
_LEAST_BEHIND_JUDGEMENT = -2.0  # logits: a verb of praise or blame itself tells that marked words are somebody's own


class Contents(View):
    """The contents of one text's cues."""

    def __init__(self, phrases: Subjects, clauses: Clauses, marked: MarkedWords) -> None:
        super().__init__(phrases.scan, phrases.marks, phrases.lexicon)
        self.phrases, self.clauses, self.marked = phrases, clauses, marked
        self.narration, self.cue_at = clauses.narration, clauses.cue_at

    def of(self, cue: Cue) -> tuple[Kind, list[Range]] | None:
        at = cue.at
        if cue.trigger == "clause":
            if self._speaks_at(at - 1, cue):
                return self._clause(at - 1, cue)
            asks = self.classes[at] == "Q" and self.words[at].norm not in self.lexicon.whether
            start = at if asks else self._behind_complementizer(at)
            if start > at and self.classes[start] == "C" and self.words[start].norm == self.words[at].norm:
                start += 1  # written twice: أنه أنه
            if self._is_governed(at - 1, cue):
                start = at - 1
            elif (claim := self._rejected_claim(cue)) is not None:
                start = claim
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
        if cue.trigger == "marks" and (thing := self._thing_before(cue)):
            return self._clause(thing, cue)
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

    def _behind_complementizer(self, at: int) -> int:
        """Where a clause begins whose complementizer stands at `at`, which is left out unless the clause's negation is in it."""
        return at if self.words[at].negates else at + 1

    def _thing_before(self, cue: Cue) -> int | None:
        """Where what the speaker tells of his own begins before marks that only go on with it: أكد المدير تضامنه مع السكان، «فنحن منهم»"""
        form = cue.form
        if form and cue.sort == "participle" and form.verb_class in ("say", "weak") and self._is_matter(cue.word + 1, cue.at):
            return cue.word + 1  # مستغربا استمرار وجود أسوار «تعود إلى الماضي»
        if form is None or form.verb_class != "say" or form.lemma in self.lexicon.say_again or "object" in form.takes:
            return None
        if self.classes[cue.word - 1 : cue.word] == "R":
            return None  # الذي أعلن ترشحه هو «أفضل الجميع»
        start = self._behind_subject(cue)
        while start < cue.at and self.classes[start] in "T,":
            start += 1
        word = self.words[start]
        own = word.cls == "w" and self.lexicon.owned(word) == frozenset() and not word.clitic
        return start if (own or word.norm in self.lexicon.modal) and cue.at - start > 1 else None

    def _is_matter(self, start: int, end: int) -> bool:
        """Whether what marked words at `end` go on with begins at `start` with what happens: استمرار العمل «القديم»"""
        told = start + 1 < end and self.lexicon.is_matter(self.words[start], self.words[start + 1])
        return told and "," not in self.classes[start:end]

    def _around(self, cue: Cue) -> tuple[Kind, list[Range]] | None:
        """The two parts of a clause that a verb stands between: لم تخل الرحلة، تقول السروي، من عقبات"""
        asked = self.words[cue.word - 1].text == self.lexicon.question_mark
        before, start = self.clauses.before(cue.word - asked, least=1), cue.at + 1
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
        if self.classes[cue.at] in ",-" and start not in self.cue_at:
            parts.append((start, self.clauses.end(start, cue)))
        return ("MIXED" if self.marked.are_said(parts, cue.lemma) else "INDIRECT"), [self.marked.unmarked(part) for part in parts]

    def _judgement(self, cue: Cue, form: VerbForm) -> tuple[Kind, list[Range]] | None:
        """What somebody is held to be, with who that is: اعتبر القرار «خطأ»، but يعتبره «خطأ»."""
        start = self._complement_start(cue)
        found = self._clause(start, cue) if start < cue.at else ("MIXED", self._marked(cue.at, cue)[1])
        return found if found and (found[0] == "MIXED" or form.form == "perfect") else None

    def _speaks_at(self, at: int, cue: Cue) -> bool:
        """Whether the speaker's own words begin with a verb before the complementizer: قال أعتقد أن …"""
        return at > cue.word and self.lexicon.is_own_opinion(self.words[at])

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
            or not _VERBS.isdisjoint(self.classes[cue.word + 1 : at])
        ):
            return False
        own = cue.form is not None and self.lexicon.preposition_of(self.words[at - 1]) in cue.form.takes
        return own or modal

    def _rejected_claim(self, cue: Cue) -> int | None:
        """The noun of what others say that a clause belongs to, where it is rejected: نفى الاتهامات بأنه …، استنكر اتهام الناس له بأنه"""
        if cue.form is None or cue.form.lemma not in self.lexicon.rejecting or self.words[cue.at].norm[0] != self.lexicon.by:
            return None
        return next((at for at in range(cue.word + 1, cue.at) if self.lexicon.bare(self.words[at]) in self.lexicon.claims), None)

    def _clause(self, start: int, cue: Cue) -> tuple[Kind, list[Range]] | None:
        if cue.trigger == "clause" and start in (cue.at, cue.at + 1) and self.classes[cue.at] == "C" and self._is_second(cue.at):
            start = self._complement_start(cue)
        close = self.marks.close_of.get(start, self.count)
        told = self._narrated_in(start, close, cue) if close < self.count else None
        if told:
            return "MIXED", [(start + 1, told)]
        end = self.clauses.end(start, cue)
        if self.classes[close + 1] == ";" and self._is_taken_up(close + 2):
            return "MIXED", [(start + 1, close)]
        if self.classes[close + 1] == "," and not (
            self.is_coordinated(close + 2) or self._is_marked_again(close + 2, end) or self._is_subject(start, close, cue)
        ):
            return "MIXED", [(start + 1, close)]
        content = self.marked.unmarked((start, self._without_hedge(start, end)))
        if content[0] >= content[1]:
            return None
        last = close
        while last < self.count and (joined := self._next_marked(last)):
            last = self.marks.close_of[joined]
        if close < last == content[1] - 1 and content[0] == start:
            content = start + 1, last  # «السد آمن»، و«الماء كثير»
        least = _LEAST_BEHIND_JUDGEMENT if cue.trigger == "phrase" else 0.0
        return ("MIXED" if self.marked.are_said([(start, end)], cue.lemma, least) else "INDIRECT"), [content]

    def _is_taken_up(self, at: int) -> bool:
        """Whether the narrator takes up what has been said: «السد آمن»؛ وهو ما دفع السكان إلى العودة"""
        return self.words[at].norm in self.lexicon.taking_up and self.words[at + 1].norm == self.lexicon.what

    def _is_subject(self, opening: int, close: int, cue: Cue) -> bool:
        """Whether marked words are all of a clause but its verb, which stands behind a comma: أن «الماء القليل في السد»، يشكل خطرا"""
        behind = close + 2
        alone = self.classes[opening - 1] == "C" and not _PREDICATE.search(self.classes, opening + 1, close)
        verb = self.classes[behind] == "v" and self.words[behind].norm[0] in self.lexicon.persons[:2]
        return alone and verb and not self.narration.breaks(behind, cue)

    def _is_second(self, at: int) -> bool:
        """Whether a clause is joined to a noun that is said before it: أشار إلى تراجع الأسعار وإلى أن …، طالب بالصرف وأن …"""
        before = self.words[at - 1]
        return self.words[at].norm[0] in self.lexicon.conjunctions or (before.cls == "p" and before.clitic in self.lexicon.conjunctions)

    def _is_marked_again(self, at: int, end: int) -> bool:
        """Whether somebody's words stand in marks again before a clause ends: «المنظور قديم»، مما يستدعي «نظرة جديدة»"""
        if self.words[at].norm == self.lexicon.conjunctions[0] and at + 1 in self.marks.close_of:
            return True  # «السد آمن»، و«الماء كثير»
        if _TOLD_IN_MARKS.match(self.classes, at):
            return True  # «كل ما نشر»، حول السد، «لا علاقة له به»
        return self.words[at].norm in self.lexicon.what_forms and any(
            match.start() in self.marks.close_of for match in _MARK.finditer(self.classes, at, end)
        )

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
        if self.classes[last] == "F" and last in self.cue_at:
            return self.words[last - 1].norm in self.lexicon.causes
        word = self.words[last]
        return word.norm in self.lexicon.resuming and word.norm[0] in self.lexicon.conjunctions

    def _complement_start(self, cue: Cue) -> int:
        """Where a noun complement begins: with the verb's own preposition, or else behind the subject and its circumstances."""
        start = self._behind_subject(cue)
        before = self.words[cue.at - 1]
        own = self._own_preposition(start, cue)
        if own is not None and own > start + 1 and self._is_matter(start, own - 1):
            own = start  # مؤكدا تأثير السد على «النهر»
        if before.norm == self.lexicon.by and cue.form and cue.form.verb_class == "describe":
            return cue.at  # وصف القرار القاضي بالإغلاق بـ«…»
        if before.norm == self.lexicon.by or before.cls == "C" or any(verb.verb_class == "describe" for verb in before.verbs):
            return own if own is not None and own < cue.at - _WHAT_IS_CALLED else cue.at  # وصف القرار بأنه «…»، كشف عما أسماه «…»
        if own is not None:
            return own
        if cue.form and cue.form.verb_class == "describe":
            return start if self._is_matter(start, cue.at) else cue.at
        if self.classes[start] == "R" and self.cue_at.keys().isdisjoint(range(start, cue.at)):
            return cue.at  # أكد سالم، الذي كان هناك، «صداقته» للوزير
        if self.classes[start] in "pT":  # في يوم افتتاح المعرض الجمعة
            start = max(start, self.classes.rfind("T", start, cue.at))
        manner = self.classes.find(",", start + 1, min(start + _MANNER, cue.at)) if self.classes[start] == "," else -1
        if manner > 0 and self.has_by(self.words[start + 1]):
            start = manner  # نفى الغافري، بشكل قاطع، الأخبار «القديمة»
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
        object_ = self.words[start].text.endswith(self.lexicon.endings["accusative"]) and cue.form is not None and bool(cue.form.suffixed)
        if (
            cue.sort == "verb"
            and start <= cue.at
            and self.classes[start] in "wq<"
            and not object_
            and self.lexicon.owned(self.words[start]) != frozenset()  # أكد استعداده لإجراء «…»
            and not self.phrases.follows_noun(cue.word)
            and not self._is_matter(start, cue.at)  # أكد حرص الجمعية على «التعاون»
        ):
            close = self.marks.close_of.get(start)
            subject = None if close else self.phrases.noun_phrase(start, cue.at)
            start = close + 1 if close else subject[1] if subject else start
            if subject and cue.form and "bi" in cue.form.takes:  # نددت جمعية السكان ببيع «…»
                start = next((at for at in range(subject[0] + 1, start) if self._is_by_thing(at)), start)
        return min(start, cue.at)

    def _is_by_thing(self, at: int) -> bool:
        """Whether the preposition of instrument is joined to a thing, and no office governs it: ببيع السد, but not المكلف بمهمة"""
        word = self.words[at]
        return self.has_by(word) and not word.tags and "governing" not in self.words[at - 1].tags

    def _own_preposition(self, start: int, cue: Cue) -> int | None:
        """Where what the verb's own preposition governs begins, with the preposition if it is joined: دعا إلى «…»، طالب بسن «…»."""
        takes = cue.form.takes if cue.form else ()
        if self.classes[start] == ",":  # أعرب سالم، نيابة عن البلدية، عن شكره
            for at in range(start + 1, cue.at):
                if self.classes[at - 1] == "," and self.lexicon.preposition_of(self.words[at]) in takes:
                    return at + 1
        for at in range(start, cue.at):
            word = self.words[at]
            if self.lexicon.preposition_of(word) in takes:
                return at + 1
            if word.cls == "w" and "bi" in takes and (at == start or "object" in takes) and self.has_by(word):
                return at
        return None

    def _after_colon(self, at: int, cue: Cue) -> tuple[Kind, list[Range]] | None:
        start = at + (self.classes[at] != "(")
        while start < self.count and self.classes[start] in "n-*":
            start += 1
        if start >= self.count:
            return None
        close = self.marks.close_of.get(start)
        subject = close is not None and close - start <= NAME_WORDS + 1 and self.classes[close + 1] == "v"  # «الغاف» تبني سدا
        if not subject and (close is not None or start in self.marks.unclosed):
            return self._marked(start, cue)
        if self.classes[start] == "(":
            close = self._bracket_ends.get(start, -1)
            if close > start + 3:
                doubled = self._bracket_ends.get(start + 1) == close - 1  # ((…))
                return "DIRECT", [(start + 1 + doubled, close - doubled)]
        if self.classes[start] == "C" and not self.words[start].negates:
            kind, content = self._clause(start + 1, cue) or ("INDIRECT", [])
            first_person = any(self.lexicon.is_first_person(word) for word in self.words[start : content[0][1] if content else start])
            if kind == "MIXED" or not first_person:
                return kind, content
            return "DIRECT", [(content[0][0], self.clauses.end(content[0][0], cue, own=True))]
        whole = cue.form is not None and cue.form.lemma in self.lexicon.giving_text and (cue.sort == "noun" or self.classes[at + 1] == "n")
        end = self._text_end(start) if whole else self._verse_end(start) if self.classes[at + 1] == "n" else None
        end = end or self.clauses.end(start, cue)
        if not any(word.norm[0].isalpha() for word in self.words[start:end]):
            return None  # a date, a score
        if self.classes[end - 1] in "q>" and end - 1 not in self.marks.open_of:
            end -= 1  # a mark that closes nothing
        return "DIRECT", [(start, end)]

    def _text_end(self, start: int) -> int:
        """Where a text ends that is given in full: before the first paragraph that is the narrator's, or goes on with what it says."""
        end = self.classes.find("n", start)
        while end < self.count:
            paragraph = end
            while self.classes[paragraph] == "n" and paragraph < self.count:
                paragraph += 1
            if self.narration.remarks.narrates(paragraph) or any(
                verb.lemma in self.lexicon.continuing for verb in self.words[paragraph].verbs
            ):
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
        complementizer = start < self.count and self.classes[start] == "C" and not self._is_condition(start)
        colon, saying = cue.trigger == "colon", self.is_by_saying(at - 1)
        if complementizer:
            own = self.words[start].text in self.lexicon.quoting_complementizers
            colon = colon or own
            start = self._behind_complementizer(start)
        if stop or close is None:
            end = self.clauses.end(start, cue, stop=stop, unclosed=close is None)
            return ("MIXED" if complementizer and not colon else "DIRECT"), [(start, end)]
        told = self._narrated_in(start, close, cue)
        if complementizer and not colon:
            further = not told and self.classes[close - 1] != "." and self.classes[close + 1] == "p" and not self._is_aside(close + 1, cue)
            return "MIXED", [(start, self.clauses.end(close + 1, cue) if further else told or close)]
        if told:
            return "DIRECT", [(start, told)]
        if not (colon or saying) and self._is_governed_in_marks(start, cue):
            start += 2 * (self.classes[start + 1] == "C" and self.lexicon.preposition_of(self.words[start]) is not None)  # «على أن …»
            return "MIXED", [(start, close)]
        after = close + 1
        ended = close > start and self.classes[close - 1] == "."
        noun = not (colon or saying) and cue.form is not None and self._is_noun_complement(at, cue.form)
        goes_on = "pwRv" if noun else "pwR"  # a sentence of its own is over before another verb
        if not colon and not ended and after < self.count and self.classes[after] in goes_on and not self._is_aside(after, cue):
            return "MIXED", [(start, self.clauses.end(after, cue))]
        if not ended and self._joins_marked(after) and not (colon and self._next_marked(close)):
            return "MIXED", [(start, self.clauses.end(after, cue))]
        return ("MIXED" if noun else "DIRECT"), [(start, close), *self._strung(close, cue)]

    def _is_aside(self, at: int, cue: Cue) -> bool:
        """Whether what stands behind a closing mark is plainly the narrator's: «…» في إشارة إلى العقد، «…» دون أن يحدد موعدا"""
        return self.narration.remarks.narrates(at) or self.narration.remarks.withholds(at, cue)

    def _is_condition(self, at: int) -> bool:
        """Whether what could be a complementizer is rather a conjunction before an auxiliary: «إن كان السد آمنا لكان …»"""
        return self.words[at].text.startswith(self.lexicon.saying_complementizer) and self.classes[at + 1] == "K"

    def _joins_marked(self, at: int) -> bool:
        """Whether a word or two only join other marked words to those before: «السد آمن» ويتوجب «حل عادل لمياهه»"""
        joined = _JOINED_MARK.match(self.classes, at)
        if joined is None or self.words[at].norm[0] != self.lexicon.conjunctions[0] or at in self.cue_at:
            return False
        opening = joined.end() - 1
        return self.marks.close_of.get(opening, 0) - opening > _LEAST_JOINED and self.narration.own_at.isdisjoint((opening,))

    def _is_noun_complement(self, opening: int, form: VerbForm) -> bool:
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
        while (opening := self._next_marked(close)) and (after := self.marks.close_of[opening]):
            if self.classes[opening - 1] == "w" and not says:
                break
            if self.classes[after + 1 + (self.classes[after + 1] == ",")] in "wpaFfv" and not self._next_marked(after):
                break  # «…»، «…» يقول الوزير
            strung.append((opening + 1, after))
            close = after
        return strung

    def _next_marked(self, close: int) -> int:
        """The mark that opens again behind signs or a conjunction, or nothing: «…». «…»، و«…»"""
        at = close + 1
        while self.classes[at] in ",.":
            at += 1
        at += self.words[at].norm == self.lexicon.conjunctions[0]
        return at if close + 1 < at < self.count and at in self.marks.close_of else 0

    def _marked_paragraph(self, opening: int) -> int | None:
        """Where the marks that open at the beginning of a paragraph close, if it is all in them and nothing else reports it."""
        after = self.marks.close_of.get(opening)
        alone = after and "n" not in self.classes[opening:after] and _PARAGRAPH_END.match(self.classes, after + 1)
        return after if alone and opening not in self.narration.own_at else None

    def _is_governed_in_marks(self, start: int, cue: Cue) -> bool:
        """Whether marked words are what the verb governs rather than a sentence: طالب «بفتح السوق»، حث «الجميع على الهدوء»"""
        if cue.form is None or cue.form.lemma in self.lexicon.say_again:
            return False
        word, takes = self.words[start], cue.form.takes
        return {"object", "an"} <= takes or self.lexicon.preposition_of(word) in takes or ("bi" in takes and self.has_by(word))

    def _narrated_in(self, opening: int, close: int, cue: Cue) -> int | None:
        """Where the narrator goes on before the marks are closed, too late: «لن نتراجع، مؤكداً أن …، فيما قال سالم إن …»."""
        return next(
            (match.start() for match in _GOES_ON.finditer(self.classes, opening, close) if self._is_told_in_marks(match.end() - 1, cue)),
            None,
        )

    def _is_told_in_marks(self, at: int, cue: Cue) -> bool:
        """Whether a participle, or a verb behind a contrast, that stands before the marks are closed is the narrator's."""
        within = self.cue_at.get(at)
        if self.classes[at] == "F":
            contrast = self.narration.contrasts.is_contrast(at - 1)
            return contrast and within is not None and within.trigger in ("clause", "colon") and self.narration.is_person(at + 1)
        if within:
            return within.trigger in ("clause", "colon")
        return self._says_on_the_side(at, cue)

    def _says_on_the_side(self, at: int, cue: Cue) -> bool:
        """Whether a participle of saying that quotes nothing is the speaker's circumstance: داعية الأهالي إلى الهدوء"""
        return cue.form is not None and any(
            verb.verb_class == "say" and "object" in verb.takes and agrees(verb, cue) for verb in self.words[at].verbs
        )
