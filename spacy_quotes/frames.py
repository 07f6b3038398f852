"""Around each cue: content, speaker, agency and addressee, as ranges of words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping
from functools import cached_property

from .clauses import Clauses
from .contents import Contents
from .cue import SOURCES, Cue
from .frame import Frame, Range
from .lexicon import Lexicon, Word
from .lexicon.words import PERSONS
from .marked_words import MarkedWords
from .marks import Marks
from .mentions import Mentions
from .narration import Narration
from .phrases import Subjects
from .roles import Roles
from .scan import Scan
from .view import View

_BEGINNING = 2  # words
_REST = re.compile("(?:p[wTo]{1,2})?(?:[.n]|$)")  # a phrase at most to the end of the sentence
_PAUSE = re.compile(",|(?<=[,q>])T,")  # وفقا لتقرير، أمس، فإن
_SHORTEST = 3  # words of a clause that no sign stands before
_SHORT_RELATIVE = 5  # words of a relative clause that is interrupted, at most
_OPENER = re.compile("R|[aJ]?C")
_SUBJECT = 6  # words of the subject that such a clause begins with
_OCCASION = 7  # words of what says on what occasion somebody spoke
_DEEPEST = 6  # quotations in one another
_NAMED = frozenset({"definite", "given_names"})
_OF_NAMES = _NAMED | {"name_parts"}
_SPEAKING = SOURCES | {"given_names"}
_SEVERAL_LINES = 3  # one below the other
_LINES = re.compile("[.]?[n>q<]*")  # between two of them
_PROSE = re.compile("(?:[^.]+[.]+){2}.")  # three sentences
_NOTHING = re.compile("[-*(q<]*")  # before the first word of a text
_LABELLED = re.compile("[.]+(?=w{1,3}:)")  # behind one label's words, before the next in the same line
_LABEL = 3  # words of a name that begins such a line
_TO_A_MEDIUM = 4  # words from an interview to the medium that it is given to
_SHORT_ITEM = 4  # words of an item of a list
_IN_BRACKETS = 6  # words of what else a source is called, at most
_FACT = 40  # words, from what speaks by no words to the verb
_AGAIN = 2  # words that refer to somebody, at most
_OUTER = 3  # quotations back to one around another
_FARTHEST = 120  # words between an according-to phrase and the quotation it belongs to


def build_frames(
    scan: Scan[Word], marks: Marks, cues: list[Cue], names: Mapping[str, list[Range]], lexicon: Lexicon
) -> tuple[list[Frame], Mentions]:
    """The frames of a text's cues in order (a cue that turns out to have no content has none), and who is mentioned outside of them."""
    builder = _Builder(scan, marks, cues, names, lexicon)
    return builder.build(), Mentions(builder.phrases, builder.frames)


class _Builder(View):
    def __init__(self, scan: Scan[Word], marks: Marks, cues: list[Cue], names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        super().__init__(scan, marks, lexicon)
        self.cues = cues
        self.cue_at = {cue.word: cue for cue in cues}
        self.phrases = Subjects(scan, marks, names, lexicon)
        reporting = {cue.word: cue for cue in cues if not (self._cites_scripture(cue) or self._knows(cue))}
        self.clauses = Clauses(Narration(scan, marks, lexicon, reporting))
        self.marked = MarkedWords(scan, marks, lexicon)
        self.contents = Contents(self.phrases, self.clauses, self.marked)
        self.roles = Roles(self.phrases)
        self.frames: list[Frame] = []
        self.pending: tuple[int, Range | None] = (-9, None)
        self._speaking: set[str] = set()
        self._own: set[str] = set()  # the words of speakers but for what a preposition governs

    def build(self) -> list[Frame]:
        around: list[int] = []  # the ends of the contents that the next cue lies in
        for cue in self.cues:
            around = [end for end in around if end > cue.word]
            if len(around) >= _DEEPEST:
                continue
            frame = getattr(self, f"_{cue.sort}")(cue)
            if frame and self._complete(frame):
                self.frames.append(frame)
                around.append(frame.content[-1][1])
        self._speaking = {
            word.norm for frame in self.frames if frame.speaker and frame.cue.sort != "colon" for word in self.words[slice(*frame.speaker)]
        }
        self._own = {
            self.words[at].norm
            for frame in self.frames
            if frame.speaker and frame.cue.sort != "colon"
            for at in range(*frame.speaker)
            if at == frame.speaker[0] or self.classes[at - 1] not in "pa"
        }
        labels = Counter(self._label(frame) for frame in self.frames if frame.cue.sort == "colon")
        lines = [frame for frame in self.frames if frame.cue.sort == "colon"]
        speaking = {frame.cue.word for frame in lines if self._is_speaking(frame, repeated=labels[self._label(frame)] > 1)}
        speaking.update(self._beside(lines, speaking))
        self.frames = [frame for frame in self.frames if frame.cue.sort != "colon" or frame.cue.word in speaking]
        self._nest()
        self.frames = [frame for frame in self.frames if not self._repeats(frame)]
        self.frames.sort(key=lambda frame: (frame.content[0][0], frame.cue.word))
        return self.frames

    def _cites_scripture(self, cue: Cue) -> bool:
        """Whether a cue cites words of God or of a prophet, which stand within what somebody says: قال تعالى: (…)"""
        return cue.trigger in ("colon", "marks") and any(
            word.norm in self.lexicon.invocations for word in self.words[cue.at - 1 : cue.at + 1]
        )

    def _knows(self, cue: Cue) -> bool:
        """Whether a cue says what somebody knows rather than says or has learned: يعلمون أن"""
        return cue.form is not None and cue.form.verb_class == "learned" and cue.form.form == "imperfect"

    def _complete(self, frame: Frame) -> bool:
        """Leave out what has no word in it; whether a content remains."""
        frame.content = [part for part in map(self._stripped, frame.content) if part]
        if frame.kind == "DIRECT" and frame.content:
            start, end = frame.content[-1]
            frame.content[-1] = start, self._unlabelled(start, end)
        frame.speaker, frame.agency, frame.addressee = (
            part and self._stripped(part) for part in (frame.speaker, frame.agency, frame.addressee)
        )
        return bool(frame.content)

    def _unlabelled(self, start: int, end: int) -> int:
        """The end of somebody's words at the end of a line without the sort of report or hashtags behind them: السد آمن.. فيديو"""
        if self.classes[end : end + 1] not in ("n", ""):
            return end
        at = end
        while at > start + 1 and self.words[at - 1].cls == "w":
            if self.words[at - 2].text == "#":
                at -= 2
            elif self.words[at - 1].norm in self.lexicon.items and self.classes[at - 2] in ".*-":
                at -= 1
            else:
                break
            while at > start + 1 and at < end and self.classes[at - 1] in ".*-" and self.words[at - 1].text != "#":
                at -= 1
        return at

    def _stripped(self, part: Range) -> Range | None:
        """A range without blanks and detached conjunctions at its edges; None where there is no word in it."""
        start, end = part
        while start < end and (self.classes[start] == "n" or self.words[start].text.isspace()):
            start += 1
        while end > start and (
            self.classes[end - 1] == "n" or self.words[end - 1].text.isspace() or self.words[end - 1].norm in self.lexicon.conjunctions
        ):
            end -= 1
        return (start, end) if any(word.norm[:1].isalnum() for word in self.words[start:end]) else None

    def _repeats(self, frame: Frame) -> bool:
        """Whether a quotation in another is the same act of speech: أعتقد أن inside direct speech, إنه يأمل أن inside indirect."""
        cue, parent = frame.cue, frame.parent
        if parent is None or frame.speaker or cue.sort != "verb" or cue.form is None:
            return False
        if parent.kind == "DIRECT":
            return cue.form.lemma not in self.lexicon.say_again  # «قالت إنها …» is another's
        return self.classes[cue.word - 1] == "C" and cue.form.form == "imperfect"

    def _verb(self, cue: Cue) -> Frame | None:
        if cue.trigger == "rest":
            cue.at, cue.trigger = self.roles.before_clause(cue), "clause"
            if self.sentence_end(cue.at) - cue.at <= _SHORTEST or self.classes[cue.at + 1] == "R":
                return None
        content = self.contents.of(cue)
        if not content:
            return None
        kind, fragments = content
        before = self._interrupted(cue) if kind == "DIRECT" and cue.trigger in ("marks", "colon") else None
        frame = Frame(cue, kind, [before, *fragments] if before else fragments)
        self.roles.fill(frame, self.frames[-1] if self.frames else None)
        if self._is_shown(frame):
            return None
        frame.author = self.roles.issuer(frame.speaker)
        if frame.content and not (frame.agency or frame.addressee):
            self._find_occasion_behind(frame)
        if (
            cue.form
            and cue.form.verb_class == "learned"
            and not (frame.agency or (frame.speaker and self.words[frame.speaker[0]].tags & SOURCES))
        ):
            return None
        if cue.word - self.pending[0] in (0, 1) and not frame.agency:
            frame.agency = self.pending[1]
        return frame

    _participle = _noun = _verb

    def _find_occasion_behind(self, frame: Frame) -> None:
        """Take from the end of what is said, or find right behind it, to what medium: إن السد آمن، في تصريح لصحيفة الغد؛ «السد آمن» في
        حديث مع قناة الغد"""
        start, end = frame.content[-1]
        comma = self.classes.rfind(",", start, end)
        at = comma + 1
        if frame.kind == "DIRECT" or comma < 0:
            at = end
            while at < self.count and self.classes[at] in "q>),":
                at += 1
        if not self.roles.begins_occasion(at) or self.words[at + 1].norm not in self.lexicon.interviews:
            return
        limit = end if at < end else self.sentence_end(at)
        found = Frame(frame.cue, frame.kind, [])
        close = self.roles.carriers(found, at + 2, limit, at + _TO_A_MEDIUM)
        if found.agency and (at > end or close >= end - 1):
            frame.agency = found.agency
            if at < end:
                frame.content[-1] = start, comma

    def _is_shown(self, frame: Frame) -> bool:
        """Whether a verb says what something shows that speaks by no words: الواقع يؤكد أن، تشير ظروف البلدة إلى أن، لسان حاله يقول"""
        cue, start, end = frame.cue, frame.cue.word, frame.cue.word
        if frame.speaker:
            start, end = frame.speaker
            relative = self.classes[end] == "R" and end + 1 != cue.word
            told = relative and bool(self.lexicon.saying(self.words[end + 1]))  # التفاصيل التي ذكرها الشهود
            if told or self.phrases.medium_named(frame.speaker):
                return False
        elif cue.sort == "verb" and not (cue.form and cue.form.clitic):
            proves = cue.form is not None and cue.form.lemma in self.lexicon.witnessing and cue.trigger == "clause"
            wide = start
            while wide and start - wide < _FACT and self.classes[wide - 1] in "wpaoq<>":
                wide -= 1
            if proves or self.lexicon.bare(self.words[wide]) in self.lexicon.absence:
                start = wide
            while start and self.classes[start - 1] == "w":
                start -= 1
            if start and self.classes[start - 1] not in "n.,;JC":
                return False
            if proves and start + 1 < end and self.classes[start - 1 : start] == "C" and self._is_event(start, end):
                return True
        head, after = self.words[start], self.words[start + 1]
        absent = start < cue.word and self.lexicon.bare(head) in self.lexicon.absence  # عدم وصولهم يؤكد أن
        if start >= end or not (absent or self.lexicon.is_mute(head) or after.norm in self.lexicon.mouthpieces):
            return False
        if self.lexicon.article not in head.norm[:3] and self._is_person_or_share(start + 1):
            return False
        if start > cue.word and cue.form and (cue.trigger in ("marks", "phrase") or cue.absorbed or "theme" in cue.form.takes):
            frame.speaker = None  # what is told, whose teller is known: يسرد تفاصيل العمل «…»، اعتبر الحرب «…»
            return False
        named = self.lexicon.article in head.norm[:3] or after.cls == "T" or head.text.endswith(self.lexicon.endings["pronoun"])
        return named or end - start > 1  # not حرب

    def _is_event(self, start: int, end: int) -> bool:
        """Whether the subject of a clause, which what happened or was done begins, names nobody: أن النقاش مع السكان أظهر أن"""
        head = self.words[start]
        common = head.cls == "w" and (self.is_common(head) or self.lexicon.is_mute(head))
        return common and head.tags.isdisjoint(_SPEAKING) and self.words[start + 1].tags.isdisjoint(_SPEAKING - {"titles"})

    def _is_person_or_share(self, at: int) -> bool:
        """Whether the word behind what could be a thing makes it a name or a share of people: نجاح الغافري، نسبة 84% من السكان، نسبة كبيرة
        من السكان"""
        after, people = self.words[at], self.words[at + 2]
        if self.words[at + 1].norm == self.lexicon.source_preposition and after.cls == "w":
            return "groups" in people.tags or (people.part == "d" and people.text.endswith(self.lexicon.endings["oblique_plural"]))
        named = after.part in ("g", "n", "d") and after.tags <= _OF_NAMES and not self.is_common(after)
        return named or after.norm[0].isdigit()

    def _interrupted(self, cue: Cue) -> Range | None:
        """The words in marks that a verb between two parts of one quotation interrupts: «…»، قالت الوزيرة، «…»."""
        close = cue.word - 1
        while close >= 0 and self.classes[close] in ",-":
            close -= 1
        opening = self.marks.open_of.get(close)
        short = opening is not None and close - opening <= 3 and not re.search("[vGCFKRDJ]", self.classes[opening:close])
        if opening is None or close == cue.word - 1 or cue.form is None or cue.form.clitic or short:
            return None
        before = self.words[opening - 1].norm if opening else ""
        if before == self.lexicon.to or before in self.lexicon.asked:  # a medium, a question
            return None
        taken = any(frame.content[-1][1] > opening for frame in self.frames[-2:])
        return None if taken else (opening + 1, close)

    def _colon(self, cue: Cue) -> Frame | None:
        speaker = self._unmarked_name(self.phrases.trim((self.label_start(cue.word), cue.word)))
        if not speaker or self.phrases.is_joined(speaker[0], speaker[1]) or self._tells(cue.word + 1):
            return None
        if self.words[speaker[0]].norm in self.lexicon.conjunctions and speaker[0] + 1 in self.marks.close_of:
            speaker = self._unmarked_name((speaker[0] + 1, speaker[1])) or speaker  # و«الوزارة»: …
        speaker = self._joined_label(*speaker) or speaker
        begin = cue.word + 1
        while self.classes[begin] == "n" and begin < self.count:
            begin += 1
        line_end = self.classes.find("n", begin)
        another = _LABELLED.search(self.classes, begin, line_end) if cue.word < self.head_end else None
        if another:
            line_end = another.start()  # سالم: السد آمن.. هناء: لن ننتظر
        close = self.marks.close_of.get(begin, -1) + 1
        if close > 0 and self.classes[close] == "." and ":" in self.classes[close:line_end]:  # سالم: «…».. والنقابة ترد
            line_end = close
        content = self.marked.unmarked((begin, line_end if line_end > 0 else self.count))
        if self.classes[cue.word + 1] == "n" and (
            self.words[begin].norm in self.lexicon.interviews or content[1] - content[0] <= _SHORT_ITEM
        ):
            return None  # المدير سالم الغافري:⏎حوار: هناء السروي
        frame = Frame(cue, "DIRECT", [content], speaker)
        name = speaker[0], self._listener(*speaker) or (self.phrases.noun_phrase(*speaker) or speaker)[1]
        name = name[0], self._occasion(*name)
        if name[1] < speaker[1]:
            circumstance = self._is_circumstance(self.words[name[1]])
            end = self.roles.carriers(frame, name[1], cue.word)
            if name[1] < end and end >= speaker[1] - 1:  # الوزير لـ«الصحيفة»
                frame.speaker = name
            elif self.phrases.is_joined(name[1], cue.word) and not (circumstance or self._is_posted(*name)):  # الوزير لأعضاء المجلس
                frame.speaker, frame.agency, frame.addressee = (
                    name,
                    None,
                    (name[1] + (self.words[name[1]].norm == self.lexicon.to), speaker[1]),
                )
            else:
                frame.speaker, frame.agency, frame.addressee = name if circumstance else speaker, None, None
        if frame.speaker:
            frame.agency = frame.agency or self.phrases.medium_named(frame.speaker)
            frame.speaker = self._unmarked_name(frame.speaker)
        return frame

    def _tells(self, at: int) -> bool:
        """Whether the narrator begins here with a verb of saying and who said it: الغد: قال الوزير، وطنا اليوم: كشف النائب"""
        told = self.classes[at] == "F" and any(verb.form == "perfect" and verb.verb_class == "say" for verb in self.words[at].verbs)
        return told and bool(self.words[at + 1].tags & {"titles", "honorifics", "bodies", "documents"})

    def _joined_label(self, start: int, end: int) -> Range | None:
        """The body that a headline joins to what it tells: مقتل ثلاثة في انفجار والشرطة: …"""
        for at in range(end - 1, start + 2, -1):
            word = self.words[at]
            if word.clitic[:1] == self.lexicon.conjunctions[0] and word.tags & {"bodies", "groups"}:
                near = at - start < 4 and not re.search("[Fv]", self.classes[start:at])
                several = near and self.words[start].tags & {"titles", "bodies", "groups", "honorifics", "given_names"}
                return (at, end) if not several and self.phrases.noun_phrase(at, end) == (at, end) else None
        return None

    def _occasion(self, start: int, end: int) -> int:
        """Where a label begins to say on what occasion somebody speaks, or its end: النيابة العامة في تحقيق أولي"""
        return next(
            (
                at
                for at in range(start + 1, end - 1)
                if self.words[at].norm == self.lexicon.inside
                and self.words[at + 1].tags & {"documents", "events"}
                and "definite" not in self.words[at + 1].tags
            ),
            end,
        )

    def _listener(self, start: int, end: int) -> int | None:
        """Where the one spoken to begins in a label, behind a name that the text has in full or in marks: سالم لأعضاء المجلس."""
        for at in range(start + 1, end):
            if self.phrases.is_joined(at, end) and (at - 1 in self.marks.open_of or self.words[at - 1].norm in self.phrases.names):
                return at
            if self.words[at].norm[0] == self.lexicon.to and self.lexicon.is_possessed(self.words[at].norm[1:], self.words[at].text):
                return at
        return None

    def _is_posted(self, start: int, end: int) -> bool:
        """Whether an office is one in the country named behind it: المبعوث لليمن."""
        return "titles" in self.words[start].tags and "countries_and_capitals" in self.words[end].tags

    def _is_circumstance(self, word: Word) -> bool:
        """Whether a word behind a name says when, where or how: بعد، مدافعا."""
        return bool(word.tags & {"prepositions"}) or word.text.endswith(self.lexicon.endings["tanwin"]) or word.cls in "PT"

    def _unmarked_name(self, part: Range | None) -> Range | None:
        return (part[0] + 1, part[1] - 1) if part and self.marks.close_of.get(part[0]) == part[1] - 1 else part

    def _label(self, frame: Frame) -> str:
        return " ".join(word.norm for word in self.words[slice(*frame.speaker)]) if frame.speaker else ""

    def _is_speaking(self, frame: Frame, repeated: bool) -> bool:
        """Whether who stands before the colon of a line says what follows; repeated: whether several lines of the text begin so."""
        if frame.speaker is None or self._begins_report(frame) or self._is_byline(*frame.speaker) or self._is_credit(frame):
            return False
        if self._is_dateline(frame.speaker[0], *frame.content[0]):
            return False
        first = self.words[frame.speaker[0]]
        if (frame.agency is None and first.norm[0].isascii()) or self._label(frame) in self.lexicon.items:
            return False  # Publié le:
        joined = first.cls in "Fv" and first.norm[0] in self.lexicon.conjunctions
        if joined or first.norm in self.lexicon.asked:
            return False  # وسئل سالم:
        if "titles" in first.tags and self._names_whoever(*frame.content[0]):
            return False
        common = not first.somebody and (first.noun or self.is_common(first))
        thing = common and ("definite" in first.tags or first.norm not in self._named)  # الرغبة الأولى: …
        return (repeated and not thing) or self._is_somebody(frame, frame.speaker)

    def _beside(self, lines: list[Frame], speaking: Container[int]) -> Iterator[int]:
        """The colons of lines that begin with a name, where several stand one below the other and somebody speaks in one of them."""
        run: list[Frame] = []
        for frame in [*lines, None]:
            if run and not (frame and frame.speaker and _LINES.fullmatch(self.classes, run[-1].content[-1][1], frame.speaker[0])):
                if len(run) >= _SEVERAL_LINES and any(it.cue.word in speaking for it in run):
                    named = [it.cue.word for it in run if it.speaker and self._begins_with_name(*it.speaker)]
                    most = len(named) > len(run) / 2 + 1  # so that «الجمل» is a name among them too
                    yield from (it.cue.word for it in run if it.speaker and it.speaker[1] - it.speaker[0] <= _LABEL) if most else named
                run = []
            if frame:
                run.append(frame)

    def _begins_with_name(self, start: int, end: int) -> bool:
        """Whether a short label is a name, be it a given one or one with a particle: أبو سهلان"""
        first = self.words[start]
        return end - start <= _LABEL and (first.part in ("g", "p") or self._is_name(start, end))

    def _is_somebody(self, frame: Frame, speaker: Range) -> bool:
        """Whether what stands before the colon of a line is somebody: an office, one who speaks in the article, or one who begins
        in the first person; in the headline also a group, a body, who is named in full below, and whatever a name or marks name
        that is no place."""
        verbal = re.search("[Fv]", self.classes[slice(*speaker)])
        first, last = self.words[speaker[0]], self.words[speaker[1] - 1]
        if (not verbal or verbal.end() == 1 < len(verbal.string)) and self._in_first_person(frame.content[0][0]):
            return True
        if frame.cue.word <= self.headline_end and self._is_done(frame.content[0][0]):
            return False
        if first.tags & {"titles", "honorifics"}:
            return True
        if first is last and first.tags <= _NAMED and first.norm in self._territories:
            return False
        country = first is last and "countries_and_capitals" in first.tags  # but not where it only says where: مصادر في سهلان
        if last.norm in (self._own if country else self._speaking):
            return True
        if frame.cue.word > self.headline_end:
            start, end = frame.content[0]
            if first.part == "g" and end - start >= _SHORTEST and any(word.part == "t" for word in self.words[slice(*speaker)]):
                return not verbal  # سالم الغافري مدرب الفريق: …
            told = frame.cue.word <= self.head_end and end - start > _SHORT_ITEM  # but الجمهور: عشرة آلاف
            return told and not verbal and (bool(first.tags & {"groups", "bodies", "documents"}) or self._is_told_of(*speaker))
        return (
            "groups" in first.tags
            or frame.agency is not None
            or (not verbal and (bool(first.tags & {"bodies", "documents"}) or self._is_name(*speaker)))
            or any(
                part[0] > frame.cue.word and not self._is_line(part)
                for word in {first.norm, last.norm}
                for part in self.phrases.names.get(word, ())
            )
            or ("countries_and_capitals" in last.tags and self._is_claimed(*frame.content[0]))
            or (first.part == "g" and self._is_titled_below(*speaker))
        )

    def _names_whoever(self, start: int, end: int) -> bool:
        """Whether behind an office and a colon stands nothing but who holds it: المدرب: السهلاني ماجد الغافري"""
        nation = "nationalities" in self.words[start].tags
        return (nation or self.words[start].part == "g") and start + nation < end and self.could_be_name(start + nation, end)

    def _is_titled_below(self, start: int, end: int) -> bool:
        """Whether a name of the headline stands behind an office in the text: المحامي سالم الغافري"""
        norms = [word.norm for word in self.words[start:end]]
        return len(norms) > 1 and any(
            self.words[at - 1].part == "t" and [word.norm for word in self.words[at : at + len(norms)]] == norms
            for at in range(self.headline_end + 1, self.count)
            if self.words[at].norm == norms[0]
        )

    def _is_done(self, at: int) -> bool:
        """Whether what stands behind a colon is a verb in the third person, whose subject stands before the colon: الأمير: يتفقد السد"""
        word = self.words[at]
        personal = word.norm not in self.lexicon.happening and "subordinators" not in word.tags
        return word.cls in "vF" and word.norm[0] == self.lexicon.persons[0] and personal

    def _begins_report(self, frame: Frame) -> bool:
        """Whether what no office is, and stands before the colon of a line of prose, only says who brings it: الغد ميديا: أعلن الوزير …"""
        start, end = frame.content[0]
        told = self.classes[start] == "F" and any(
            verb.form == "perfect" and verb.verb_class != "passive" for verb in self.words[start].verbs
        )
        if not told or "." not in self.classes[start : end + 1]:
            return False
        return frame.speaker is not None and self.words[frame.speaker[0]].tags.isdisjoint({"titles", "honorifics", "given_names", "groups"})

    def _is_claimed(self, start: int, end: int) -> bool:
        """Whether a sentence is rather what somebody claims than an event, whose noun comes first: الهند انتهكت الهدنة، but مقتل ثلاثة"""
        return (
            bool(self.words[start].tags & {"definite", "countries_and_capitals"}) and self.classes[start + 1] not in "pa"
        ) or "Gv" in self.classes[start:end]

    def _is_dateline(self, first: int, start: int, end: int) -> bool:
        """Whether what stands before the colon only says where a text without a headline is from: سهلان: «الغد» افتتح الوزير السد. …"""
        begins = _NOTHING.fullmatch(self.classes, 0, first) and not self.words[first].tags & PERSONS
        return bool(begins and _PROSE.match(self.classes, start, end))

    def _is_credit(self, frame: Frame) -> bool:
        """Whether a label says where the text is from: المصدر: وكالات"""
        start, end = frame.speaker or (0, 0)
        source = end - start == 1 and self.lexicon.bare(self.words[start]) in self.lexicon.sources
        return source and not re.search("[CFGKPRv]", self.classes[slice(*frame.content[0])])

    def _is_name(self, start: int, end: int) -> bool:
        """Whether a label names somebody: in marks, or by a surname or a foreign name that is no place of the article."""
        if self.marks.close_of.get(start - 1) == end:
            return True
        first, words = self.words[start], self.words[start:end]
        return not self.is_common(first) and first.part != "g" and self.could_be_name(start, end) and not self._is_place(words[-1].norm)

    def _is_told_of(self, start: int, end: int) -> bool:
        """Whether a label below the headline is a name that the text has again, be it without the article."""
        last = self.words[end - 1].norm
        forms = last, last.removeprefix(self.lexicon.article)
        return self._is_name(start, end) and any(word.norm in forms for word in self.words[self.head_end : self.count])

    def _is_place(self, norm: str) -> bool:
        """Whether the article tells of something in what a word names."""
        return any(
            after.norm == norm and word.norm == self.lexicon.inside for word, after in zip(self.words, self.words[1:], strict=False)
        ) or any(word.norm == self.lexicon.by + norm for word in self.words)

    @cached_property
    def _named(self) -> frozenset[str]:
        """The words that stand behind a given name or a title, or before a surname, be they common or not: الكاتبة ندى جاد، جاد الغافري"""
        return frozenset(
            word.norm
            for before, word, after in zip(self.words, self.words[1:], self.words[2:], strict=False)
            if before.part in ("g", "t") or (after.part in ("n", "d") and not self.is_common(after))
        )

    @cached_property
    def _territories(self) -> frozenset[str]:
        """The words that name a town or the like: محافظة سهلان"""
        return frozenset(
            after.norm for word, after in zip(self.words, self.words[1:], strict=False) if word.stem in self.lexicon.territories
        )

    def _is_byline(self, start: int, end: int) -> bool:
        """Whether a name in the headline is the author's, with which the text begins: سالم الغافري: زمن الحكايات"""
        first = self.headline_end
        if end > first:
            return False
        while self.classes[first : first + 1] == "n" and first < self.count:
            first += 1
        line = first, first + end - start
        if not (self.could_be_name(start, end) or (self.words[start].part == "g" and self._is_line(line))):
            return False
        return [word.norm for word in self.words[start:end]] == [word.norm for word in self.words[slice(*line)]]

    def _is_line(self, part: Range) -> bool:
        """Whether a name is a line of its own: a byline."""
        return self.classes[part[0] - 1] == "n" and self.classes[part[1] : part[1] + 1] in ("n", "")

    def _in_first_person(self, begin: int) -> bool:
        return any(
            self.lexicon.is_first_person(self.words[index], negated=self.classes[index - 1] == "G")
            for index in range(begin, min(begin + _BEGINNING, self.count))
        )

    def _according(self, cue: Cue) -> Frame | None:
        speaker, agency, end = self.roles.source(cue)
        end += agency is not None and agency[1] == end and self.marks.open_of.get(end) == agency[0] - 1  # معلومات حصلت عليها «الغد»
        if not (speaker or agency or self._is_dropped(cue)):
            return None
        if self.roles.begins_occasion(end) and (comma := self.classes.find(",", end, min(end + _OCCASION, self.sentence_end(end)))) > 0:
            end = comma  # بحسب ما أكده الوزير في ندوة صحفية،
        first = self._first(cue)
        end = max(end, speaker[1]) if speaker and speaker[0] < end else end
        if self.classes[end] == "(" and (close := self.classes.find(")", end, end + _IN_BRACKETS)) > 0:
            end = close + 1  # وحسب أرقام صدرت عن المكتب (سهلان)، بلغ
        own = bool(cue.absorbed) and self.classes[end] == "C" and self.words[end].norm[0] not in self.lexicon.conjunctions
        leads = own or self._leads(first, end)  # حسب ما ذكرت الصحيفة بأن
        aside = self.aside_end(first)
        between = self.classes[max(first - 1, 0)] == "," == self.classes[end]  # السد، بحسب الوزارة، آمن
        before = None if leads else self.clauses.before(first, least=1 if aside or between else 2)
        point = first - 1
        while point > 0 and self.words[point].norm in self.lexicon.resuming:
            point -= 1
        alone = not leads and self.classes[point : point + 1] == "." and bool(_REST.match(self.classes, end))
        if alone:
            before = self.clauses.before(point)
        elif (between or aside) and before:
            before = self._interrupted_part(before, (aside or end) + 1)
        frame = Frame(cue, "INDIRECT", [], speaker, agency, author=self.roles.issuer(speaker))
        joined = False
        main = None if leads else self._main_quote(point if alone else first)
        told = self._told_in(main, first, speaker, cue) if main and not agency else None
        if told:
            before = told
        elif main:
            if speaker and main.agency and main.speaker == main.agency and self.words[cue.word + 1].norm in self.lexicon.about:
                main.speaker = speaker  # ذكرت رويترز أن …، نقلا عن مسؤول
            main = self._around(main)
            if agency and not main.agency and not main.content[0][0] <= first < main.content[-1][1]:
                main.agency = agency
            return None
        if before is None:
            limit = self.sentence_end(end)
            comma = self.classes.find(",", end, min(limit, end + 12))
            if comma > 0 and (self.words[end].norm in self.lexicon.issued or self._is_of_text(end)):  # بحسب تقرير المنظمة الصادر أمس،
                end = comma
            start = next((k for k in range(end, min(limit, end + 30)) if "continuation" in self.words[k].tags), end)
            while start == end and start < self.count and _PAUSE.match(self.classes, start):
                start = end = start + 1
            if joined := self.classes[start] == "C" or self._joins(start):
                start += 1
            if any(k in self.cue_at and self._is_main(self.cue_at[k], agency) for k in range(start, min(start + 2, self.count))):
                self.pending = (start, agency)
                return None
            frame.content = [(start, self.clauses.end(start, cue))]
        elif not told and not self._tells_of_another(cue, speaker) and any(map(self._says_in_main_clause, range(*before))):
            return None  # beside a verb whose own complement is no clause
        else:
            opening = self.marks.open_of.get(before[1] - 1, 0)
            if self.classes[opening - 1] == "R" and opening > before[0]:
                before = opening, before[1]  # الذي «صار خطيرا»، بحسب الوزارة
            frame.content = [before]
            start = aside or end
            begun = self._is_unfinished(before[1] - 1) or self.lexicon.preposition_of(self.words[end]) == "ila"  # بلغ بحسب الوزير إلى
            begun = begun or self.words[end].norm in self.lexicon.nearly
            begun = begun or self._is_only_half(before[1] - 1, end)
            interrupts = (
                aside or begun or (self.classes[start] == "," and (before[1] - before[0] < 6 or (between and self._lacks(start + 1))))
            )
            start += not begun or self.classes[start] in ",-"
            if interrupts and self._goes_on(start):
                frame.content.append((start, self.clauses.end(start, cue)))
        frame.content = [self.marked.unmarked(part) for part in frame.content]
        frame.content = [part for part in frame.content if set(self.classes[slice(*part)]) - {"T"}]
        if not joined and len(frame.content) == 1 and self.marks.close_of.get(frame.content[0][0] - 1) == frame.content[0][1]:
            frame.kind = "DIRECT"
        elif self.marked.are_said(frame.content, cue.lemma):
            frame.kind = "MIXED"
        return frame

    def _is_of_text(self, at: int) -> bool:
        """Whether a verb tells of the indefinite document before it how it came about: تقرير نشر حديثا"""
        before = self.words[max(0, at - 2) : at]
        text = any("documents" in word.tags for word in before) and all("definite" not in word.tags for word in before)
        return text and any(verb.lemma in self.lexicon.publishing for verb in self.words[at].verbs)

    def _told_in(self, main: Frame, first: int, speaker: Range | None, cue: Cue) -> Range | None:
        """The last clause of an indirect quotation, where an according-to phrase at `first` right behind it says that it is somebody
        else's: أكد سالم أن السد آمن وأن الماء يكفي عاما، بحسب تقديرات الوزارة"""
        start, end = main.content[-1]
        if main.kind == "DIRECT" or main.cue.sort == "according" or not main.speaker or not speaker:
            return None
        if main.speaker == main.agency or self.words[cue.word + 1].norm in self.lexicon.about:
            return None
        if not (end <= first <= end + 1 and self.words[speaker[0]].tags & _SPEAKING):
            return None
        own, source = ({word.norm for word in self.words[slice(*part)]} for part in (main.speaker, speaker))
        again = "definite" in self.words[speaker[0]].tags and len(source) <= _AGAIN  # الوزير, the same one, حسب المصدر ذاته
        if again or own & source or any(norm.startswith(tuple(self.lexicon.same)) for norm in source):
            return None
        before = self.clauses.before(first)
        second = next((at + 1 for at in range(end - 1, start, -1) if self.classes[at] == "C" and self.phrases.is_coordinated(at)), start)
        return (max(before[0], second, start), before[1]) if before else None

    def _interrupted_part(self, before: Range, after: int) -> Range:
        """Of the clause before an according-to phrase in commas only what goes on at `after`, if that is short: الذي بلغ، بحسب الشركة،
        ذروته، وستتبعه، بحسب الشركة، خطوات، كما أن التدخل -بحسب الصحيفة- خطر"""
        comma = self.classes.rfind(",", *before)
        opener = _OPENER.match(self.classes, comma + 1, before[1])
        start = opener.end() if opener else comma + 1
        subject = opener and opener.group().endswith("C") and not re.search("[vFK]", self.classes[start : before[1]])
        longest = _SUBJECT if subject else _SHORT_RELATIVE if opener and opener.group() == "R" else _SHORTEST
        short = before[1] - start <= longest - (bool(opener) and not subject)
        return (start, before[1]) if comma > 0 and short and self._goes_on(after) else before

    def _tells_of_another(self, cue: Cue, speaker: Range | None) -> bool:
        """Whether somebody who is named behind a verb of an according-to phrase tells what another does: وفق ما قال مسؤول"""
        verb = self.classes[cue.word] == "A" and any(self.classes[at] == "F" for at in cue.absorbed)
        return verb and speaker is not None and not self.words[speaker[0]].tags.isdisjoint(PERSONS)

    def _is_unfinished(self, at: int) -> bool:
        """Whether a clause cannot end with the word at `at`: الاتفاقية التي، وفقا للوزارة، تعني …"""
        word = self.words[at]
        stem = word.stem or word.norm
        return (
            word.cls in "RKG" or stem in self.lexicon.copulas or stem in self.lexicon.predicating or word.norm in self.lexicon.circumstance
        )

    def _says_in_main_clause(self, at: int) -> bool:
        """Whether a verb of saying that begins a clause stands at `at` and is no cue, as its own complement is no clause."""
        if self.classes[at] != "F" or at in self.cue_at or self.classes[at - 1 : at] not in ("", "K", "n", ".", ",", "J", "D"):
            return False
        form = self.words[at].verbs[0]
        if form.verb_class != "say" or form.lemma in self.lexicon.copular:
            return False
        return not (form.lemma in self.lexicon.impersonal and self.classes[at + 1] == "C")  # يتوقع أن يصل، بحسب

    def _is_only_half(self, last: int, end: int) -> bool:
        """Whether what a clause says not only of this follows of another thing, behind the phrase that ends at `end`: لا الأسعار فحسب،
        وفقا للوزارة، بل الأجور"""
        return self.words[last].norm in self.lexicon.not_only and any(word.norm in self.lexicon.but for word in self.words[end : end + 2])

    def _goes_on(self, at: int) -> bool:
        """Whether a clause that an according-to phrase interrupts goes on at `at`: قتل، بحسب الشرطة، عشرة أشخاص."""
        word = self.words[at]
        alike = (word.noun and not any(verb.clitic for verb in word.verbs)) or word.norm.startswith(self.lexicon.inside)  # وزراء، في
        joined = word.norm[0] in self.lexicon.conjunctions and not alike
        return self.classes[at] not in "n.,;" and at not in self.cue_at and not joined

    def _lacks(self, at: int) -> bool:
        """Whether what stands at `at`, behind an according-to phrase in commas, is what the clause before the phrase needs rather than
        another clause: ويشكل السد، بحسب المهندس، خطرا على البلدة"""
        word = self.words[at]
        if word.cls == "o":
            return self.classes[at + 1] == "C"  # كان السبب، بحسب الوزارة، هو أن
        marked = self.classes[at] in "q<" and at in self.marks.close_of
        thing = word.noun and word.part != "t" and word.norm[0] not in self.lexicon.conjunctions  # but بحسب سالم، خبير سهلاني
        return marked or (word.cls == "w" and thing and self.classes[at + 1] != "R")

    def _joins(self, at: int) -> bool:
        """Whether a word only joins what is said to the phrase before it: فإن, or فقد without a comma."""
        word = self.words[at]
        complementizer = "complementizers" in self.lexicon.tags.get(word.norm[1:], ())
        return "continuation" in word.tags and (complementizer or self.classes[at - 1] != ",")

    def _is_dropped(self, cue: Cue) -> bool:
        """Whether an according-to phrase has a pronoun or nothing for its source: بحسب قوله، وفق ما أعلنت."""
        return self.classes[cue.word] in "Aa" and any(
            at == cue.word or self.classes[at] in "FN" or "relay_nouns" in self.words[at].tags or self.lexicon.saying(self.words[at])
            for at in cue.absorbed
        )

    def _first(self, cue: Cue) -> int:
        """The first word of an according-to phrase: من in من وجهة نظر النقابة"""
        behind = self.lexicon.behind.get(self.words[cue.word].norm, ())
        first = cue.word
        while first and self.classes[first - 1] not in "n." and self.words[first - 1].norm in behind:
            first -= 1
        return first

    def _leads(self, first: int, end: int) -> bool:
        """Whether an according-to phrase from `first` to `end` stands before what it covers: وبحسب الشركة فإن، …"""
        word = self.words[first]
        if word.norm[0] in self.lexicon.conjunctions and (word.norm[1:] in self.lexicon.according or word.clitic):
            return True
        apart = first > 0 and self.classes[first - 1] in ",;"
        return apart and any("continuation" in word.tags for word in self.words[end : end + 2])

    def _is_main(self, cue: Cue, agency: Range | None) -> bool:
        """Whether a cue behind an according-to phrase is the main verb, beside which the phrase only names the carrier."""
        return cue.sort == "verb" and cue.form is not None and (agency is not None or cue.form.verb_class == "say")

    def _around(self, inner: Frame) -> Frame:
        """The quotation that ends with one inside it, or that one itself: قال إن الخطة تظهر أن السد آمن، حسبما ذكرت الصحيفة"""
        end = inner.content[-1][1]
        outer = (it for it in self.frames[-_OUTER:] if it.content[-1][1] == end and it.content[-1][0] <= inner.cue.word < end)
        return next(outer, inner)

    def _main_quote(self, at: int) -> Frame | None:
        """The quotation of the same sentence that an according-to phrase at `at` stands beside."""
        for frame in reversed(self.frames[-3:]):
            end = frame.content[-1][1]
            if (
                frame.cue.sort != "colon"
                and min(frame.cue.word, frame.content[0][0]) <= at <= end + _FARTHEST
                and not re.search("[n.;]", self.classes[min(end, at) : at])
            ):
                return frame
        return None

    def _nest(self) -> None:
        """A quotation whose cue and content lie in another's content is inside it; the innermost counts."""
        parts = sorted(
            ((start, -end, number) for number, frame in enumerate(self.frames) for start, end in frame.content), key=lambda part: part[:2]
        )
        position = 0
        around: list[tuple[int, int]] = []  # the end and the frame of the contents that are open, innermost last
        for frame in sorted(self.frames, key=lambda frame: min(frame.cue.word, frame.content[0][0])):
            first, last = min(frame.cue.word, frame.content[0][0]), frame.content[-1][1]
            while position < len(parts) and parts[position][0] <= first:
                around.append((-parts[position][1], parts[position][2]))
                position += 1
            while around and around[-1][0] <= first:
                around.pop()
            frame.parent = next(
                (
                    self.frames[number]
                    for end, number in reversed(around[-_DEEPEST:])
                    if self.frames[number] is not frame
                    and end >= last
                    and end > frame.cue.word
                    and self.frames[number].cue.word != frame.cue.word
                ),
                None,
            )
