"""Who is mentioned outside of quotations, and in what place of the sentence: those whom a dropped subject may mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile
from operator import itemgetter

from .antecedents import SUBJECTS
from .frame import Frame, Mentioned, Place, Range
from .lexicon import DEFINITE, DEFINITE_HONORIFIC, OFFICE_OR_HONORIFIC, VerbForm
from .nobodies import Nobodies
from .phrases import OCCASIONS, OWNERS, BodyNames, PhraseView, Subjects
from .view import ends_sentence

_IN_SENTENCE = 6  # mentions of a sentence that are no subjects
_OFFICE = 6  # words of an office with the first of a name, at most
_LINK = 3  # words of a phrase that links a sentence to what stands before, at most
_END = re.compile("[n.]")
_TOLD = re.compile("Fo*w")
_DONE = re.compile("wF")
_STATED = re.compile("[wo]Gww")
_DOES = re.compile("(?:(?<=[n.])|^)G?v(?=ww)")
_PERSONAL = OFFICE_OR_HONORIFIC | {"given_names"}
_DESIGNATING = frozenset({"definite", "titles", "bodies", "nationalities", "countries_and_capitals"})
_PEOPLE = frozenset({"bodies", "titles", "groups"})
_BODIES = frozenset({"bodies"})
_ADJECTIVE = frozenset({"title_adjectives"})
_HEADING = re.compile("(?:(?<=n)|^)w(?=[vF])")
_CLAUSE_START = frozenset("n.,;JK-:CDGR")


class Mentions(PhraseView):
    """The first mentions of somebody in each sentence, outside of what the frames quote; found only as far as they are asked for.

    A mention may begin with who is known to be somebody, or behind a verb of saying.
    """

    def __init__(self, phrases: Subjects, frames: Sequence[Frame]) -> None:
        super().__init__(phrases)
        self.nobodies = Nobodies(phrases)
        self.body_names = BodyNames(phrases.scan, phrases.marks, phrases.lexicon, phrases.names, phrases.alone)
        single = [frame.speaker[0] for frame in frames if frame.speaker and frame.speaker[1] - frame.speaker[0] == 1]
        phrases.alone.update(self.words[at].norm for at in single if self.words[at].part in ("n", "d"))
        self.reporting = {frame.cue.word for frame in frames}
        open_frames = {id(frame.parent): frame.parent for frame in frames if frame.parent and not frame.speaker}
        levels = sorted(((start, end, frame) for frame in open_frames.values() for start, end in frame.content), key=itemgetter(0))
        self.level_at = {at: frame for start, end, frame in levels for at in range(start, end)}  # the innermost, which comes last
        self.known = sorted(
            part
            for frame in frames
            for part in (*(() if id(frame) in open_frames else frame.content), frame.speaker, self._governed(frame.agency))
            if part
        )
        self.names: Collection[str] = phrases.names.keys() | {
            self.words[index].norm
            for frame in frames
            if frame.speaker
            for index in range(*frame.speaker)
            if self.classes[index] == "w" and not self.words[index].tags - {"definite"} and self.words[index].stem not in self.lexicon.nouns
        }

    def _governed(self, agency: Range | None) -> Range | None:
        """A medium behind a preposition, to which somebody else spoke: أكد في حديث إلى «صوت لبنان»"""
        before = agency[0] - 1 - (agency[0] - 1 in self.marks.close_of) if agency else -1
        return agency if before >= 0 and self.classes[before] in "pa" else None

    def __iter__(self) -> Iterator[Mentioned]:
        passed = start = end = at = count = 0
        names = self.names
        self.telling = dict(self._telling())
        known = {index for index, word in enumerate(self.words) if word.cls == "w" and (word.somebody or word.norm in names)}
        known.update(first for named in self.phrases.names.values() for first, last in named if not self._is_byline(first, last))
        known.update(
            at for at in (match.end() for match in _DOES.finditer(self.classes)) if self.words[at].part == self.words[at + 1].part == "n"
        )
        known.update(self.telling)
        known.update(at for at in (match.start() for match in _HEADING.finditer(self.classes)) if self._acts(at))
        for index in sorted(known.union(self._behind_that(match.end() - 1) for match in _TOLD.finditer(self.classes))):
            if index >= end:
                start, end = self._sentence(index, end)
                at, count = start, 0
            if index < at or count == _IN_SENTENCE or not (index in known or (index > start and self._tells(self._verb(index), start))):
                continue
            while passed < len(self.known) and self.known[passed][1] <= index:
                passed += 1
            if passed < len(self.known) and self.known[passed][0] <= index:
                at = self.known[passed][1]
                continue
            mention = self._at(index, start, end)
            if mention:
                mention.level = self.level_at.get(index)
                at, count = self._behind(mention), count + (mention.place not in SUBJECTS)
                mention.phrase = mention.phrase[0], self.body_names.end(*mention.phrase)
                yield mention

    def _telling(self) -> Iterator[tuple[int, Mentioned]]:
        """The subjects that stand before a verb of saying that quotes nothing, by where they begin: وكانت الأمم المتحدة حذرت من الأمطار"""
        for verb in (match.start() + 1 for match in _DONE.finditer(self.classes)):
            form = self.words[verb].verbs[0]
            subject = self.phrases.subject_before(verb) if verb not in self.reporting and form.verb_class in ("say", "weak") else None
            led = subject is not None and self.classes[subject[1]] == "R"  # والغافري الذي بنى السد حذر من الأمطار
            if subject and (led or subject[1] == verb) and self._can_say(subject[0]) and not self._is_reporter(subject[0], verb):
                yield subject[0], Mentioned(subject[0], subject, form.gender, "says")
        for verb in (match.end() - 2 for match in _STATED.finditer(self.classes)):
            said = self._said_of_it(verb)
            subject = self.phrases.noun_phrase(verb + 1, self.count) if said else None
            if said and subject and self.phrases.agrees(subject, said) and not self._is_thing(subject[0]):
                yield subject[0], Mentioned(subject[0], subject, said.gender, "says")

    def _said_of_it(self, verb: int) -> VerbForm | None:
        """The verb whose object is what stands before, of which somebody says it: وهو ما أكده الغافري"""
        if self.words[verb - 1].norm != self.lexicon.what or self.words[verb - 2].norm not in self.lexicon.taking_up:
            return None
        said = (form for form in self.lexicon.saying(self.words[verb]) if form.form == "perfect" and form.verb_class in ("say", "weak"))
        return next(said, None) if self.words[verb].norm.endswith(self.lexicon.endings["pronoun"]) else None

    def _is_reporter(self, at: int, verb: int) -> bool:
        """Whether a name behind the place where a text was written is who reports, as another is the subject behind the verb:
        سهلان: سالم الغافري أكدت الوزيرة"""
        if self.classes[at - 1] != ":" or self.words[verb + 1].tags.isdisjoint(OFFICE_OR_HONORIFIC):
            return False
        subject = self.phrases.noun_phrase(verb + 1, self.count)
        return subject is not None and self.phrases.agrees(subject, self.words[verb].verbs[0])

    def _can_say(self, at: int) -> bool:
        """Whether a noun phrase that begins a clause at `at` is of somebody that is known or has a name, and of no thing."""
        word, after = self.words[at : at + 2]
        verb = self.lexicon.could_be_finite(word) or (word.part == "n" and after.tags >= DEFINITE_HONORIFIC)  # والقى الشيخ سالم
        named = word.part in "gnd" and not self.is_common(word) and not verb
        return self.classes[at - 1] in _CLAUSE_START and (named or word.somebody)

    def _acts(self, at: int) -> bool:
        """Whether what may be a name opens a line before a verb in the imperfect: الغافري يطلب مزيدا من الماء"""
        word, verb = self.words[at : at + 2]
        return word.part in "nd" and not word.noun and not self.is_common(word) and verb.norm[0] in self.lexicon.persons[:2]

    def _is_byline(self, start: int, end: int) -> bool:
        """Whether a name is a line by itself, or begins one before a dash: سالم الغافري - سهلان: أكد …"""
        return self.classes[end] in "n-" and (start == 0 or self.classes[start - 1] == "n")

    def _sentence(self, index: int, passed: int) -> Range:
        """The words around one up to the next points or paragraph ends; passed: where the sentence before it ends."""
        end = _END.search(self.classes, index)
        while end and end.group() == "." and not ends_sentence(self.scan, end.start()):  # الوزير د. سالم الغافري
            end = _END.search(self.classes, end.end())
        start = max(self.classes.rfind(".", passed, index), self.classes.rfind("n", passed, index)) + 1
        return start, end.start() if end else self.count

    def _behind(self, mention: Mentioned) -> int:
        """Where the next mention can begin: behind this one, or with whose document or thing it is: تصريحات للوزير، أرباح الشركة."""
        at, end = mention.at, mention.phrase[1]
        head = self.words[at]
        if not head.somebody and head.norm not in self.names and head.part not in "gp":
            return next((owner for owner in range(at + 1, end - 1) if "bodies" in self.words[owner].tags), end)
        owned = "documents" in head.tags and at + 1 < end
        return at + 1 if owned and not OFFICE_OR_HONORIFIC.isdisjoint(self.words[at + 1].tags) else end

    def _behind_that(self, at: int) -> int:
        """Where the subject of a verb may stand that has a demonstrative behind it: أكدت ذلك والدته"""
        return at + (self.words[at].norm in self.lexicon.demonstratives and self.classes[at + 1] == "w")

    def _verb(self, at: int) -> int:
        """The word before another, but for what points back between a verb and its subject: أدلى بها مسؤول، أكدت له ذلك والدته، عبر عن
        ذلك المدير"""
        before = at - 1
        while before > 0 and (self.classes[before] == "o" or self.words[before].norm in self.lexicon.demonstratives):
            named = self.classes[before] != "o" and "definite" not in self.words[at].tags  # not في هذه الوزارة
            governed = named and self.classes[before - 1] in "pa"
            before -= 1 + governed
        return before if self.classes[before] in "Ffv" else at - 1

    def _tells(self, at: int, start: int) -> bool:
        """Whether a verb of saying begins a clause, no relative one, and quotes nothing."""
        return at not in self.reporting and self._begins_clause(at, start) and self.classes[at - 1 : at] != "R"

    def _tells_behind(self, head: int, at: int, end: int) -> bool:
        """Whether a relative clause whose verb is one of saying follows at `at`: المدير الذي أكد حدوث الخطأ; not of several people
        behind a body: السكان في مقر الهيئة، الذين أكدوا"""
        at += self.classes[at] == "," if at < end else 0
        if at + 1 >= end or self.classes[at] != "R":
            return False
        relative = self.words[at].gender
        at += 1 + (self.classes[at + 1] == "D")
        form = self.words[at].verbs[0] if self.classes[at] == "F" else None
        if form is None or form.suffixed or self.classes[at + 1] == "o":
            return False
        if {relative, form.gender} >= {"m", "f"} and OFFICE_OR_HONORIFIC.isdisjoint(self.words[head].tags):
            return False  # السدود التي قال إنها آمنة
        return form.number != "p" or self.words[head].tags & _PEOPLE != _BODIES

    def _is_dateline(self, start: int, end: int) -> bool:
        """Whether a place only tells where a text was written, or what a headline is about: الرياض: أصدرت الوزارة، سهلان: الغافري يحذر"""
        if "countries_and_capitals" not in self.words[start].tags or self.classes[end] not in ":-":
            return False
        heading = start == 0 or self.classes[start - 1] == "n"
        return self.classes[end + 1] in "FfvK" or (heading and end not in self.reporting)

    def _at(self, at: int, start: int, end: int) -> Mentioned | None:
        if at in self.telling:
            return self.telling[at]
        somebody = self._designates(at) or self._is_some_officer(at, start)
        if not somebody or self._is_deed(at, start) or self.nobodies.is_nobody(at):
            return None
        owner = at > start and "documents" in self.words[at - 1].tags and not OFFICE_OR_HONORIFIC.isdisjoint(self.words[at].tags)
        phrase = self.phrases.noun_phrase(at, end, joined=owner, object_follows=True)
        if phrase is None:
            return None
        phrase = (at - 1, phrase[1]) if at > start and self.words[at - 1].norm in self.lexicon.one_of else phrase
        phrase = phrase[0], self._name_end(*phrase)
        if self._is_dateline(*phrase):
            return None
        place = "says" if self._tells_behind(phrase[0], phrase[1], end) else self._place(phrase[0], start)
        if place == "owner" and self._is_described_by(at, phrase[1]):
            phrase = at, at + 1
        verb = self._verb(at)
        form = self.words[verb].verbs[0] if place == "says" and self.classes[verb] == "F" else None
        if form and (self._is_own(at) or self._is_thing(at) or not self.phrases.agrees(phrase, form)):
            return None
        if place == "first" and self.words[at].tags <= DEFINITE and self.classes[at + 1 : at + 2] in ("v", "F") and self._acts(at):
            shown = "f" if self.words[at + 1].norm[0] == self.lexicon.persons[1] else "m"
            return Mentioned(at, (at, at + 1), shown, place)
        return Mentioned(at, phrase, form.gender if form else "", place)

    def _is_some_officer(self, at: int, start: int) -> bool:
        """Whether somebody who is told by his office alone says something: نفى مسؤول في الوزارة الأنباء"""
        word, verb = self.words[at], self._verb(at)
        return word.number == "s" and not word.clitic and self.classes[verb] == "F" and self._tells(verb, start)

    def _is_described_by(self, at: int, end: int) -> bool:
        """Whether a surname alone has adjectives behind it, of what its bearer has: بريد الغافري الخاص"""
        word, adjectives = self.words[at], self.words[at + 1 : end]
        surname = word.norm in self.names and word.part in ("n", "d") and not word.tags - DEFINITE
        return surname and all(it.tags - DEFINITE == _ADJECTIVE for it in adjectives)

    def _name_end(self, start: int, end: int) -> int:
        """Where the name of a country ends, which no common noun, number, preposition or verb belongs to: أعلن لبنان فتح السد,
        تركيا تجمد; or God's."""
        if self.lexicon.sacred.get(self.words[start].norm) == "god":
            return start + 1
        if "countries_and_capitals" not in self.words[start].tags:
            return end
        for at in range(start + 1, end):
            word = self.words[at]
            if word.norm[0] == self.lexicon.conjunctions[0] and word.norm not in self.lexicon.nouns:
                break
            joined = word.prefix or word.clitic.endswith((self.lexicon.to, self.lexicon.by))
            thing = (word.noun and not word.tags) or ("definite" in word.tags and not word.tags.isdisjoint(OCCASIONS))
            if word.cls in ",(pa" or word.norm[0].isdigit() or joined or thing or self.lexicon.could_be_finite(word):
                return at
        return end

    def _is_own(self, at: int) -> bool:
        """Whether a noun is something of whoever does what the verb before it says: أكدت حرصها, but not أكدت والدته"""
        owned = self.lexicon.owned(self.words[at])
        return owned is not None and not owned & OWNERS

    def _is_thing(self, at: int) -> bool:
        """Whether a common noun names nobody, so that a verb before it rather says something else: وثمن الدور، انتهى الوقت"""
        word = self.words[at]
        common = word.noun or self.lexicon.bare(word) in self.lexicon.nouns
        surname, behind = self.words[at + 1 : at + 3]
        officer = self.lexicon.could_be_surname(surname) and "titles" in behind.tags and "definite" not in word.tags
        return (
            common
            and not officer  # وأعرب طيب الغافري الأمين العام
            and self.words[at + 1].part not in "gpn"
            and self.words[at + 1].norm not in self.lexicon.territories  # صحة منطقة سهلان
            and not word.somebody
            and word.norm not in self.names
            and self.lexicon.owned(word) is None
        )

    def _place(self, at: int, start: int) -> Place:
        at = self._apposed(at, start)
        if at == start:
            return "first"
        verb = self._verb(at)
        before, cls = self.words[at - 1], self.classes[verb]
        if cls == "F" and verb == at - 1 and self.words[verb - 1].norm == self.lexicon.source_preposition:
            return "governed"  # من أبرز الخبراء
        if cls in "Fv" and self._is_in_relative(verb, at):
            return "governed"
        if cls == "F":
            return "says" if self._tells(verb, start) else "verb"
        if cls in "vf":
            return "verb"
        if cls in "pa(":
            return "governed"
        if cls == "w":
            if self._is_deed(at - 1, start) or self._is_act(at - 1, start):
                return "verb"
            if before.tags or before.noun:
                return "owner"
            return "behind" if self._begins_clause(at - 1, start) else "unknown"
        return "clause" if cls in _CLAUSE_START else "other"

    def _is_in_relative(self, verb: int, at: int) -> bool:
        """Whether the subject behind a verb does what a relative clause says of something else: السدود التي بناها سالم الغافري"""
        taken_up = verb < at - 1 or self.words[verb].norm.endswith(self.lexicon.endings["pronoun"])
        return taken_up and self.classes[verb - 1 : verb] == "R"

    def _apposed(self, at: int, start: int) -> int:
        """Where somebody begins of whom a noun with the article before a given name says what he is: الطالب سالم الغافري"""
        before = self.words[at - 1]
        described = self.words[at].part == "g" and before.cls == "w" and before.tags == DEFINITE and not before.clitic
        return at - 1 if described and at > start and self.is_common(before) else at

    def _is_act(self, at: int, start: int) -> bool:
        """Whether what could be a noun begins a clause as a verb before the man who does it and is named: وعرض المدير سالم الغافري خطته"""
        word, after = self.words[at : at + 2]
        if not word.noun or word.tags or word.prefix or _PERSONAL.isdisjoint(after.tags) or after.clitic or after.gender == "f":
            return False
        base = word.norm.removeprefix(self.lexicon.conjunctions[0])
        verb = any("verb" in self.lexicon.tags.get(self.lexicon.persons[0] + stem, ()) for stem in (word.norm, base))
        return verb and self._begins_clause(at, start) and self._is_named(at + 1)

    def _is_named(self, at: int) -> bool:
        """Whether a name or an office with one begins at `at`: سالم الغافري، وزير المياه السهلاني سالم الغافري"""
        words = takewhile(lambda word: word.cls == "w", self.words[at : at + _OFFICE])
        return any(word.part == "n" or "given_names" in word.tags for word in words)

    def _begins_clause(self, at: int, start: int) -> bool:
        while at > start and self.words[at - 1].norm in self.lexicon.own_part:  # من جهته دعا المدير
            at -= 2 if self.classes[at - 2] in "pa" else 1
        return at <= start or self.classes[at - 1] in _CLAUSE_START or self._is_linked(start, at)

    def _is_linked(self, start: int, at: int) -> bool:
        """Whether a clause begins behind what only links its sentence to what stands before: إلى ذلك طالب المدير، وفي السياق ذاته دعا"""
        if not 1 < at - start <= _LINK or self.classes[start] not in "pa":
            return False
        if not self.words[at].verbs or any(verb.form != "perfect" for verb in self.words[at].verbs):
            return False  # بعد ذلك توجه المدير
        return any(word.norm in self.lexicon.linking or word.norm in self.lexicon.demonstratives for word in self.words[start + 1 : at])

    def _is_deed(self, at: int, start: int) -> bool:
        """Whether what could be a document begins a sentence as a verb before who does it: عقد الوزير مؤتمرا، بحث المدير الأزمة."""
        word = self.words[at]
        if at > start or "documents" not in word.tags or OFFICE_OR_HONORIFIC.isdisjoint(self.words[at + 1].tags):
            return False
        return "verb" in self.lexicon.tags.get(self.lexicon.persons[0] + word.stem, ())

    def _designates(self, at: int) -> bool:
        """Whether a title at `at` designates somebody: definite, or with something definite or a name behind it."""
        word = self.words[at]
        if word.tags == _ADJECTIVE or self.is_relation(at):  # نقل ملكية المركبة
            return False
        if "titles" not in word.tags or "definite" in word.tags or word.tags & {"honorifics", "groups", "bodies"}:
            return True
        after = self.words[at + 1]
        if "title_adjectives" in after.tags or (after.noun and "definite" not in after.tags):  # أمين عام الغرفة، مدير أعمال الفنان
            after = self.words[at + 2]
            if after.noun and not after.tags and "bodies" in self.words[at + 1].tags:  # مدير إدارة حماية السواحل
                after = self.words[at + 3]
        return not after.tags.isdisjoint(_DESIGNATING) or after.part in "gn"
