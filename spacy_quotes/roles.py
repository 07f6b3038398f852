"""Who said it, through whom and to whom: speaker, agency and addressee around a cue."""

from __future__ import annotations

import re
from dataclasses import replace

from .cue import Cue
from .frame import Frame, Range
from .lexicon import DEFINITE_TITLE, WHOLE_BODY, VerbForm
from .phrases import Subjects, is_manner
from .view import View

PERSONS = frozenset({"titles", "honorifics", "bodies", "groups", "media", "countries_and_capitals", "given_names", "nationalities"})
_SOMEBODY = frozenset({"titles", "honorifics", "groups", "given_names"})
_OCCASIONS = frozenset({"events", "times", "media"})
_NEAR_MEDIA = frozenset({"events", "documents", "media", "reporters", "times", "honorifics"})
_IN_A_BODY = re.compile("p[wTo]{1,6},(?=D)")
_IN_A_TEXT = re.compile("p[wTopavF]{1,10}(?=G)")
_CARRIED = 3  # words, from a verb of carrying to the press: نقلها عدد من وسائل الإعلام
_MADE = 5  # words, from a verb of making or carrying to a medium
_RECEIVER = 8  # words, from a verb of receiving to the end of whoever got it
_DESCRIBING = frozenset({"titles", "honorifics", "bodies", "nationalities", "title_adjectives", "given_names"})
_BETWEEN = 20  # words between a subject and the verb behind it
_HEARD_FROM = frozenset({"media", "groups"})
_ISSUING = frozenset({"authoring", "carrying"})
_OBJECTS = frozenset({"object", "phrase"})  # what a verb takes besides a clause
_AUTHORS = frozenset({"bodies", "media", "titles", "honorifics", "given_names"})
_OCCASION = 4  # words: a preposition, what happened, and two adjectives, at most
_NO_TEXTS = frozenset({"definite", "media", "titles", "bodies"})
_TOLD_BY = _SOMEBODY | {"documents"}
_UNKNOWN = frozenset({"definite", "name_parts", "letters"})
_LISTENING = PERSONS | {"listeners"}


class Roles(View):
    """The speakers, agencies and addressees of one text's frames."""

    def __init__(self, phrases: Subjects) -> None:
        super().__init__(phrases.scan, phrases.marks, phrases.lexicon)
        self.phrases = phrases
        self._carriers: set[str] = set()

    def fill(self, frame: Frame, previous: Frame | None) -> None:
        """Find the speaker, agency and addressee of a frame that has its content; previous: the frame before it."""
        cue = frame.cue
        form = cue.form
        limit = cue.at if cue.trigger != "before" else self.sentence_end(cue.word)
        start = cue.word + 1
        if cue.trigger == "clause" and frame.content and start < frame.content[0][0] < limit:
            limit = frame.content[0][0]  # أكد الوزير ضرورة أن …، نفى مزاعم بأن …
        if cue.sort == "noun":
            if self.words[cue.word].norm in self.lexicon.acts:
                frame.speaker = self.phrases.noun_phrase(start, limit)
            else:
                self.carriers(frame, start, limit)  # قوله لـ«الصحيفة»
            return
        if cue.trigger == "clause" and self.classes[cue.at] != "C":
            limit = cue.at + 1
        elif (
            cue.trigger == "clause"
            and self.lexicon.preposition(self.words[limit - 1], self.words[limit])
            and limit - 1 > cue.word
            and self.classes[limit - 1] == "p"
        ):
            limit -= 1
        if form and form.verb_class in ("relay", "issued"):
            self._relayed(frame, start, limit)
            return
        dropped = False
        if cue.sort == "participle":
            frame.speaker = self._verbless_subject(cue.word) or self._subject_of_participle(cue, start, limit)
            if (
                form
                and form.takes & {"object", "theme"} == {"object"}
                and not form.suffixed
                and (listener := self._somebody_at(start, limit))
            ):
                frame.addressee, start = listener, listener[1]
        if cue.sort == "verb":
            if form and (self._lacks_object(cue.word, form) or self._is_done_to_subject(cue, form)):  # خطوة وصفت بأنها جريئة
                cue.form = form = replace(form, verb_class="passive")
            if form and form.verb_class == "passive":
                return
            if form and form.verb_class == "learned":
                self._learned(frame, start, limit)
                return
            if form and form.verb_class == "text" and start < limit and self.words[start].norm == self.lexicon.inside:
                start += 1
            alone = start < limit and self.words[start].norm in self.lexicon.circumstance
            start = start if alone else self._behind_circumstances(start, limit)
            if start + 1 < limit and self.classes[start] in "pa" and self.words[start + 1].norm in self.lexicon.own_part:  # من جهته
                start += 2
            dropped = cue.word > 0 and self.words[cue.word - 1].norm in self.lexicon.with_pronoun
            follows = not alone and (not dropped or bool(form and form.verb_class == "text"))
            text = bool(form and form.verb_class == "text")
            taken = form.takes & _OBJECTS if form else ()
            of_object = cue.trigger in ("rest", "between") or ("phrase" in taken and cue.trigger == "phrase")
            of_object = of_object or bool(form and "object" in taken and not form.suffixed)
            subject = self.phrases.noun_phrase(start, limit, joined=text, object_follows=of_object) if follows else None
            if follows and not subject and not text and (behind := self._behind_occasion(start)) and behind < limit:
                late = self.phrases.noun_phrase(behind, limit)  # قال في تصريح صحفي مدير السد إن
                if late and late[1] == limit and not self.words[behind].tags.isdisjoint(_AUTHORS):
                    subject, start = late, behind
            if subject and of_object:
                subject = self._without_described(subject)
            inverted = subject and form and not form.clitic and (self.phrases.follows_noun(cue.word) or self._is_deed(subject))
            first = self.phrases.subject_before(cue.word) if inverted else None
            if subject and form and not first:
                first = self._subject_at_once_before(cue, subject)
            if first:
                frame.speaker, subject, dropped = first, None, True
            if subject and form and self._is_matter(subject, form):
                start, subject = subject[1], None
            if subject and form and self._is_predicate(subject, form):
                start, subject, dropped = subject[1], None, True
            agreed = not subject or not form or self.phrases.agrees(subject, form) or self._is_some(subject, form)
            if subject and form and form.verb_class != "text" and not agreed:
                frame.addressee = subject if form.takes & {"object", "theme"} == {"object"} and not form.suffixed else None
                start, subject = subject[1], None
                dropped = True
            if subject and form and "object" in form.takes and not form.suffixed and self._is_object(subject, form, cue, previous):
                frame.addressee = subject if "theme" not in form.takes else None
                frame.speaker = self.phrases.subject_before(cue.word) if not form.clitic else None
                start = subject[1]
            elif subject:
                frame.speaker = subject
                start = subject[1]
                if form and form.takes & {"object", "theme"} == {"object"} and not form.suffixed:
                    after = start + (self.classes[start : start + 1] in ("q", ">", ")"))
                    listener = self.phrases.noun_phrase(after, limit)
                    if listener and self._is_medium(subject):  # أبلغت «الصحيفة» المتحدثة
                        frame.speaker, frame.agency, start = listener, subject, listener[1]
                    elif listener and not self._is_medium(listener):
                        frame.addressee, start = listener, listener[1]
            elif first:
                pass
            elif form and form.clitic:
                frame.speaker = self.phrases.topic(cue.word)
            elif (not dropped or frame.addressee) and self.words[cue.word + 1].norm not in self.lexicon.invoked:  # قال تعالى
                frame.speaker = self.phrases.subject_before(cue.word)
            gives_text = text or (form is not None and form.lemma in self.lexicon.giving_text)
            stands_in = self.words[cue.word + 1].norm in self.lexicon.in_it and self.classes[cue.word + 1] == "o"  # بيانا جاء فيه
            if gives_text and not stands_in and not frame.speaker and self._is_text(cue.word - 1):
                frame.speaker = cue.word - 1, cue.word
        for index in cue.absorbed:
            if self.classes[index] == "A":
                speaker, agency, _ = self.source(
                    Cue(index, "according", "source", index + 1 + (self.words[index + 1].norm in self.lexicon.about))
                )
                if speaker and self.words[index + 1].norm in self.lexicon.about:
                    carrier = frame.speaker
                    if carrier and self._speaks_through(carrier, speaker):
                        frame.agency = frame.agency or agency
                        continue
                    frame.speaker = speaker
                    if carrier and (self._own_medium(carrier) or self.phrases.spoken_medium(carrier[0])):
                        frame.agency = carrier
                elif agency:
                    frame.agency = frame.agency or agency
        if frame.speaker and frame.speaker[1] < cue.word and cue.word - frame.speaker[1] < _BETWEEN:
            self.carriers(frame, frame.speaker[1], cue.word)
        end = self.carriers(frame, start, limit)
        if cue.sort == "verb" and not (frame.agency and frame.addressee):
            self._on_an_occasion(frame)
        if cue.sort == "verb" and not frame.speaker and frame.agency and end == frame.agency[1] and not dropped:
            behind = end + 1 if end < limit and self.classes[end] in "q>)" else end
            named = behind < limit and self.words[behind].norm not in self.lexicon.copies  # في تقرير حصلت «الغد» نسخة منه
            frame.speaker = self.phrases.noun_phrase(behind, limit) if named else None
        if frame.speaker and not frame.agency:
            frame.agency = self._own_medium(frame.speaker)
        if frame.agency == frame.addressee:
            frame.addressee = None  # في حديث إلى «الغد»

    def _speaks_through(self, person: Range, origin: Range) -> bool:
        """Whether an origin only says where an outlet has a person's words from: قال الوزير، نقلا عن القناة الرسمية، إن"""
        if self.words[origin[0]].tags.isdisjoint(_HEARD_FROM):
            return False
        head = self.words[person[0]]
        named = self.could_be_surname(head) or head.norm in self.phrases.names
        officer = head.tags >= DEFINITE_TITLE and "bodies" not in head.tags  # not المنظمة
        return named or officer or any(word.part == "g" for word in self.words[slice(*person)])

    def before_clause(self, cue: Cue) -> int:
        """The last word before the clause that follows a verb's subject at once: قال سالم الغافري السد آمن."""
        limit = self.sentence_end(cue.word)
        start = self._behind_circumstances(cue.word + 1, limit)
        subject = self.phrases.noun_phrase(start, limit)
        if subject and cue.form and self.phrases.agrees(subject, cue.form):
            first = self.words[subject[0]]
            dash = self.phrases.aside_end(subject[1] + 1) if self.classes[subject[1]] == "-" else None
            if dash:
                return dash
            if first.tags & PERSONS or "documents" in first.tags:
                own = (k for k in range(subject[0] + 1, subject[1]) if self.lexicon.is_first_person(self.words[k]))
                return self._behind_what_is_added(next(own, subject[1])) - 1
            if first.norm in self.phrases.names:
                return self._behind_what_is_added(subject[0] + 1) - 1
        return start - 1

    def _behind_what_is_added(self, at: int) -> int:
        """Where a clause begins behind what a preposition at `at` adds to its speaker, if a comma or a negation shows it: في شركة
        الغاف، لقد …، في رسالة بثت أمس لا …"""
        if (place := _IN_A_BODY.match(self.classes, at)) is not None:
            return place.end()
        said = _IN_A_TEXT.match(self.classes, at)
        return said.end() if said and not self.words[at + 1].tags.isdisjoint({"events", "documents"}) else at

    def _on_an_occasion(self, frame: Frame) -> None:
        """Find the agency and the addressee in a circumstance that begins the sentence: وفي مقابلة مع قناة …، قال"""
        cue = frame.cue
        opening = self.sentence_start(cue.word)
        if opening < cue.word and cue.word - opening < 20 and any("events" in word.tags for word in self.words[opening : opening + 4]):
            found = Frame(cue, "INDIRECT", [])
            self.carriers(found, opening, cue.word)
            frame.agency = frame.agency or found.agency
            frame.addressee = frame.addressee or found.addressee

    def _behind_circumstances(self, start: int, limit: int) -> int:
        """Where the subject of a verb can begin behind pronouns, times and what else says how: قال في هذا الصدد المدير، لفت النظر."""
        while start < limit:
            word = self.words[start]
            if word.cls in "oT" or word.norm in self.lexicon.fillers:
                start += 1 + (word.norm[1:] in self.lexicon.demonstratives)  # بهذا الخصوص
            elif self._is_said_then(start):
                start += 2
            elif word.cls in "pa" and self.words[start + 1].norm in self.lexicon.demonstratives:
                start += 3
            elif self._is_manner_of(start):
                start += 1
            else:
                break
        return min(start, limit)

    def _is_said_then(self, at: int) -> bool:
        """Whether a demonstrative is what somebody has said, and when he did stands before who he is: أوضح ذلك اليوم مدير السد"""
        when, who = self.words[at + 1], self.words[at + 2]
        then = self.words[at].norm in self.lexicon.things_shown and when.cls == "T"
        return then and not who.tags.isdisjoint(_AUTHORS) and "definite" not in who.tags

    def _is_manner_of(self, at: int) -> bool:
        """Whether a word says how somebody spoke who is named behind it: تساءل باستنكار المدير, but not بصوت الفنان"""
        word = self.words[at]
        alone = word.norm[1:] not in self.lexicon.voices and is_manner(word, self.lexicon)
        return alone and not self.words[at + 1].tags.isdisjoint(_AUTHORS) and not self.words[at + 1].clitic

    def _behind_occasion(self, start: int) -> int | None:
        """Where a phrase ends that says on what occasion somebody spoke, and cannot go on with who did: في تصريح صحفي أمس, خلال
        الاجتماع, but not في كلمة رئيس الجمعية, خلال لقائه وزير الري."""
        event = self.words[start + 1]
        if self.classes[start] not in "pa" or "events" not in event.tags or self.lexicon.is_possessed(event.norm, event.text):
            return None
        definite = "definite" in event.tags
        end = start + 2
        while end < start + _OCCASION and self._describes(end, definite):
            end += 1
        if not definite and end == start + 2:
            return None
        while self.classes[end] in "T,":
            end += 1
        return end

    def _describes(self, at: int, definite: bool) -> bool:
        """Whether a word can be the adjective of a noun with or without the article, by its ending or because lists know it."""
        word = self.words[at]
        if word.cls != "w" or word.part == "g" or ("definite" in word.tags) != definite:
            return False
        if definite:
            return "titles" not in word.tags
        return "title_adjectives" in word.tags or (not word.tags and word.norm.endswith(self.lexicon.endings["relational"]))

    def _verbless_subject(self, cue: int) -> Range | None:
        """The subject of a participle that stands alone with it in a headline: الوزير محذراً: …"""
        start = cue
        while start > 0 and self.classes[start - 1] == "w":
            start -= 1
        if start == cue or (start > 0 and self.classes[start - 1] != "n") or self.phrases.begins_with_verb(start):
            return None
        return (start, cue) if self.phrases.noun_phrase(start, cue) == (start, cue) else None

    def _subject_of_participle(self, cue: Cue, start: int, limit: int) -> Range | None:
        """Who is named by one word between a participle and its clause: لافتا سموه إلى أن، مؤكدة الوزارة أن, but not مبلغا الوزير أن"""
        word = self.words[start]
        if start + 1 != limit or cue.trigger != "clause" or cue.form is None or "object" in cue.form.takes:
            return None
        somebody = word.tags >= DEFINITE_TITLE or word.tags >= WHOLE_BODY or self.could_be_surname(word)
        return (start, limit) if (somebody and not word.clitic) or "honorific_pronouns" in word.tags else None

    def _somebody_at(self, start: int, limit: int) -> Range | None:
        """The person or body named at `start`, no medium."""
        head = start + (self.words[start].norm in self.lexicon.demonstratives)  # داعية هذه الدول
        if head >= limit or self.words[head].tags.isdisjoint(_LISTENING):
            return None
        comma = self.classes.find(",", head, limit) if head > start else -1
        phrase = self.phrases.noun_phrase(start, limit if comma < 0 else comma)
        return phrase if phrase and not self._is_medium(phrase) else None

    def _is_medium(self, part: Range) -> bool:
        return "media" in self.words[part[0]].tags or self.phrases.medium_named(part) is not None

    def _own_medium(self, speaker: Range) -> Range | None:
        """The medium that a speaker is or works for: صحيفة …، مراسل وكالة …، إحصاءات وكالة …"""
        start, end = speaker
        if self.phrases.medium_named(speaker):
            self._carriers.add(self.lexicon.bare(self.words[start]))
            return speaker
        head = self.words[start]
        if end - start == 1 and "definite" in head.tags and self.lexicon.bare(head) in self._carriers:
            return speaker  # الهيئة, behind هيئة البث
        if start + 2 < end and self.words[start + 1].norm == self.lexicon.source_preposition:  # صحافية من وكالة …، عدد من الصحف
            own = self.lexicon.bare(head) in self.lexicon.journalists or head.norm in self.lexicon.quantifiers
            medium = self.phrases.medium(start + 2, end) if own else None
            return medium and (speaker if head.norm in self.lexicon.quantifiers else medium)
        if start + 1 < end and (head.tags & {"documents", "groups", "reporters"} or head.norm in self.lexicon.quantifiers):
            return self.phrases.medium(start + 1, end) or self._reporters_medium(speaker)
        return None

    def _reporters_medium(self, speaker: Range) -> Range | None:
        """The medium that a reporter is named by: مراسل الجزيرة."""
        start, end = speaker
        if start + 1 == end or "reporters" not in self.words[start].tags:
            return None
        return self.phrases.medium(start + 1, end) or self.phrases.spoken_medium(start + 1)

    def _is_object(self, phrase: Range, form: VerbForm, cue: Cue, previous: Frame | None) -> bool:
        """Whether the noun phrase behind a verb that can take an object is the one spoken to, its subject being dropped or before it."""
        head = self.words[phrase[0]]
        if self.words[phrase[1]].media_start and self.phrases.medium(phrase[1], self.count):
            return False  # أبلغ المتحدث رويترز
        after = self.words[phrase[1]]
        if form.verb_class == "describe" and after.cls == "w" and "definite" in after.tags and "definite" in head.tags:
            return False  # وصف الغافري القرار
        if form.verb_class == "describe" and not head.tags & PERSONS and ("definite" in head.tags or head.noun or "documents" in head.tags):
            return True
        clause = "theme" in form.takes and self.classes[cue.at] == "C" and not self.words[cue.at].norm.startswith(self.lexicon.by)
        if ("listeners" in head.tags and not clause) or (
            head.norm.endswith(self.lexicon.endings["pronoun"]) and not head.tags and phrase[1] - phrase[0] == 1
        ):
            return True
        if after.cls == "w" and after.norm in self.lexicon.wholes:
            return False  # وطالبت الوزارة كافة الدول
        if form.clitic and head.tags & {"groups", "bodies", "countries_and_capitals"} and previous:
            return self.sentence_start(previous.cue.word) == self.sentence_start(cue.word)
        apart = cue.word > 0 and self.classes[cue.word - 1] == ","
        return not (form.clitic or apart) and self.phrases.subject_before(cue.word) is not None

    def _without_described(self, phrase: Range) -> Range:
        """A person but for what has the article behind the name, whom he tells or what he describes: وصف سالم نجم المشهد بأنه"""
        start, end = phrase
        last, before, given = self.words[end - 1], self.words[end - 2], self.words[end - 3]
        thing = "definite" in last.tags and last.tags.isdisjoint(_DESCRIBING) and (last.tags & _HEARD_FROM or self.phrases.is_common(last))
        if not thing or end - start < 3 or before.text.endswith(self.lexicon.endings["pronoun"]):
            return phrase
        named = given.part == "g" or (
            "definite" not in before.tags
            and any(word.part in ("g", "p") and "titles" not in word.tags for word in self.words[start : end - 2])  # not الأمين العام
        )
        return (start, end - 1) if named else phrase

    def _subject_at_once_before(self, cue: Cue, behind: Range) -> Range | None:
        """The subject with which a sentence or headline begins, right before a verb in the imperfect, so that whoever is named
        behind this is none: المدير ينتقد الوزير: …، المدير يكشف لميدو: …; not a thing, which is a heading, before somebody who says so:
        تخفيف الألم يقول المدير إن"""
        form = cue.form
        if form is None or form.form != "imperfect" or form.clitic or self.classes[cue.word - 1 : cue.word] != "w":
            return None
        first = self.phrases.subject_before(cue.word)
        if first and self._is_deed(first) and "object" not in form.takes and any(it.tags & PERSONS for it in self.words[slice(*behind)]):
            return None
        return first if first == (self.sentence_start(cue.word), cue.word) and self.phrases.agrees(first, form) else None

    def _is_deed(self, phrase: Range) -> bool:
        """Whether a noun phrase begins with a common noun that names nobody: تعلن توقيف …"""
        head = self.words[phrase[0]]
        return head.noun and not head.tags and phrase[0] + 1 < phrase[1]

    def _is_some(self, phrase: Range, form: VerbForm) -> bool:
        """Whether some of several are the subject, with which a verb before it need not agree: طالب مجموعة من السكان"""
        head, of = self.words[phrase[0] : phrase[0] + 2]
        collective = "definite" not in head.tags and head.text.endswith(self.lexicon.endings["feminine"])
        return collective and form.gender == "m" and form.form == "perfect" and of.norm == self.lexicon.source_preposition

    def _is_matter(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a noun phrase behind a verb is what is told, while its subject is dropped or before it: أكد حرص بلاده على أن, but not
        يظهر ارتفاع الأسعار أن"""
        head = self.words[phrase[0]]
        if form.lemma in self.lexicon.issuing and "documents" in head.tags and head.tags.isdisjoint(_NO_TEXTS):
            return True  # كتبت تغريدة تقول إن
        if "an" not in form.takes or form.lemma in self.lexicon.witnessing or form.verb_class == "text":
            return False
        if form.lemma in self.lexicon.rejecting and self.lexicon.bare(head) in self.lexicon.claims:
            return True  # نفى الاتهامات بأنه
        return self.lexicon.is_matter(head, self.words[phrase[0] + 1])

    def _lacks_object(self, verb: int, form: VerbForm) -> bool:
        """Whether a verb that does something to an object has what it says of that right behind it, or only when and how before, and so
        is passive: خطوة وصفت بأنها جريئة، اتهموا بأنهم لصوص، أبلغت رسميا بأن السد آمن"""
        transitive = form.lemma in self.lexicon.transitive
        if not transitive and (form.verb_class != "describe" or "theme" not in form.takes):
            return False
        if form.suffixed or form.form not in ("perfect", "imperfect"):
            return False
        at = verb + 1
        while self.classes[at] == "T" or self.words[at].norm in self.lexicon.then:
            at += 1
        after = self.words[at]
        of_it = self._is_of_it(at) or (transitive and after.norm.startswith(self.lexicon.by))  # بأنها, but not وصف بأن
        return (after.norm == self.lexicon.by and at == verb + 1) or (after.cls == "C" and of_it)

    def _is_of_it(self, at: int) -> bool:
        """Whether a complementizer has the preposition and the pronoun of what is described: بأنها"""
        norm = self.words[at].norm
        return self.classes[at] == "C" and norm.startswith(self.lexicon.by) and norm.endswith(self.lexicon.endings["pronoun"])

    def _is_done_to_subject(self, cue: Cue, form: VerbForm) -> bool:
        """Whether several who stand in the nominative are what a verb of describing says something of, as it has no other object:
        اتهم المزارعون منذ زمن بأنهم لصوص"""
        if "theme" not in form.takes or form.suffixed or form.number != "s" or not self._is_of_it(cue.at):
            return False
        head, behind = self.words[cue.word + 1], self.words[cue.word + 2 : cue.at]
        several = head.cls == "w" and head.norm.endswith(self.lexicon.endings["verbal"][1])
        if not several or not self.words[cue.at].norm.endswith(self.lexicon.endings["pronoun"][2]):
            return False
        return self.classes[cue.word + 2] in "paTC" and not any(it.norm.endswith(self.lexicon.endings["oblique_plural"]) for it in behind)

    def _is_text(self, at: int) -> bool:
        """Whether an indefinite document stands right before a verb, which says what is in it: قرارا ينص على أن"""
        return self.classes[at] == "w" and "documents" in self.words[at].tags and self.words[at].tags.isdisjoint(_NO_TEXTS)

    def _is_predicate(self, phrase: Range, form: VerbForm) -> bool:
        """Whether what stands behind a verb of considering says what somebody takes its object for, whose subject is dropped: اعتبرها
        متناقضة, but not اعتبرها مراقبون متناقضة"""
        head = self.words[phrase[0]]
        if not form.suffixed or form.lemma not in self.lexicon.copular or not head.tags.isdisjoint(PERSONS):
            return False
        bare = head.norm.removesuffix(self.lexicon.endings["accusative"][0])
        feminine = head.text.endswith(self.lexicon.endings["feminine"])
        return "definite" not in head.tags and head.norm not in self.phrases.names and (head.noun or feminine or bare in self.lexicon.nouns)

    def _learned(self, frame: Frame, start: int, limit: int) -> None:
        """علمت «سهلان اليوم» من مصادر أن: the medium carries, the sources speak, or it does itself if it tells none."""
        close = self.marks.close_of.get(start)
        frame.agency = (start + 1, close) if close and close < limit else self.phrases.medium(start, limit)
        source = next((k for k in range(start, limit) if self.words[k].norm == self.lexicon.source_preposition), None)
        frame.speaker = self.phrases.noun_phrase(source + 1, limit) if source is not None else frame.agency

    def _relayed(self, frame: Frame, start: int, limit: int) -> None:
        """نقلت وكالة … عن … قوله: the subject carries, the noun behind the preposition speaks."""
        about = next((k for k in range(start, limit) if self.words[k].norm in self.lexicon.about), None)
        end = about if about is not None else limit
        attributing = next((k for k in range(start, end) if self.words[k].norm in self.lexicon.attributing), None)
        if attributing is not None:  # نقلت الصحف تصريحات نسبتها وكالة … إلى …
            start = attributing + 1
        from_somebody_met = start < end and self.classes[start] == "o"  # نقلت عنه وكالة …
        carrier = self.phrases.noun_phrase(start + from_somebody_met, end)
        if not carrier and not (frame.cue.form and frame.cue.form.clitic):
            carrier = self.phrases.subject_before(frame.cue.word)
        account = carrier and "events" in self.words[carrier[0]].tags and "media" not in self.words[carrier[0]].tags  # حساب النادي
        if carrier and not account:
            frame.agency = carrier if self._may_carry(carrier, frame.cue) else self._reporters_medium(carrier)
        if carrier and not from_somebody_met:  # نقلت وكالة … عنه قوله
            behind = carrier[1] + (carrier[1] in self.marks.open_of)
            if self.classes[behind] == "(":
                behind = self.classes.find(")", behind, end) + 1 or behind  # هيئة الإذاعة (ه. س) عنه
            pronoun = self.words[behind]
            from_somebody_met = behind < end and pronoun.cls == "o" and pronoun.norm.startswith(tuple(self.lexicon.about))
        if about is not None:
            frame.speaker = self.phrases.noun_phrase(about + 1, limit)
        elif not from_somebody_met:
            frame.speaker = carrier

    def _may_carry(self, part: Range, cue: Cue) -> bool:
        """Whether who passes on what another says is a medium, or unknown and, as the verb shows, no man: نقلت سهلان تايمز عن …, but
        not نقل بيلوسكي عن …, نقلت الوزارة عن …"""
        head = self.words[part[0]]
        man = cue.form is not None and cue.form.gender == "m" and head.tags <= _UNKNOWN and part[0] - 1 not in self.marks.close_of
        body = "bodies" in head.tags and "media" not in head.tags
        return not ((man or body) and not self._is_medium(part)) and not self._is_somebody(part)

    def _is_somebody(self, part: Range) -> bool:
        """Whether a carrier is a person, a group or a document rather than a medium: نقل المتحدث عن الوزير قوله."""
        head, *rest = self.words[slice(*part)]
        if not rest and self.phrases.medium_named(part):  # «الأخبار»
            return False
        if "documents" in head.tags and "media" not in head.tags:
            return not any("media" in word.tags or word.media_start for word in rest)
        return not self._is_medium(part) and (
            not head.tags.isdisjoint(_SOMEBODY) or head.norm in self.phrases.names or any("titles" in word.tags for word in rest)
        )

    def source(self, cue: Cue) -> tuple[Range | None, Range | None, int]:
        """Speaker, agency and end of an according-to phrase."""
        limit = self.aside_end(cue.word) or min(cue.at + 40, self.sentence_end(cue.at))
        start = cue.at
        while start < limit and (self.classes[start] in "oT" or (start == cue.at and self._stands_in(start)) or self._is_this_day(start)):
            start += 1
        if cue.absorbed and self.classes[start] in "pa" and self.words[start + 1].norm in self.lexicon.own_part:  # كما ذكرت من جانبها
            start += 2
        if cue.absorbed:  # وفق ما أعلنته في وقت سابق الوزارة
            start = self._behind_occasion(start) or start
        if cue.absorbed and self._is_to(start) and (medium := self.phrases.medium(start, limit)):
            origin = self.phrases.noun_phrase(medium[1] + (self.classes[medium[1]] in "q>)"), limit)
            return origin, medium, (origin or medium)[1]  # كما قال لوكالة الغد المدير
        stop = limit
        if start < limit and self.words[start].tags & {"documents", "media"}:  # which no name follows in apposition
            comma = self.classes.find(",", start, limit)
            stop = comma if comma > 0 else limit
        phrase = self.phrases.noun_phrase(start, stop, joined=True)
        if not phrase or (cue.absorbed and self.lexicon.is_matter(self.words[phrase[0]], self.words[phrase[1]])):
            return None, None, cue.at  # كما أكد اهتمامه البالغ بالسد
        medium = self.phrases.medium_named(phrase) or (phrase if self.phrases.short_medium(phrase) else None)
        if not medium and any(self._relays(at) for at in cue.absorbed):
            medium = self.phrases.spoken_medium(phrase[0])
        end = phrase[1]
        behind = end + (end < limit and self.classes[end] == "R")
        head = self.words[phrase[0]]
        bare = "definite" not in self.words[end - 1].tags and self.classes[end - 1] not in "q>"
        named = head.part == "g" or (self.words[end - 1].part == "g" and "documents" not in head.tags)
        bare = bare and not named  # سالم الغافري وزير المياه في حكومة سهلان، المدربان سالم وماجد
        relative = behind > end or bare or self._has_other_agent(behind)  # no relative clause follows المصادر، تقرير «السد» without التي
        if behind < limit and relative and self.classes[behind] in "Ffv":
            agent = behind + 1
            while agent < limit and self.classes[agent] in "oT":  # المعطيات التي كشفت عنها الوزارة
                agent += 1
            inner = self.phrases.noun_phrase(agent, limit)
            if inner and self._has_other_agent(behind):
                return self._made_known(cue, phrase, behind, inner, limit)
            if inner and medium and behind == end:  # وفقا للصحيفة شدد الوزير على …
                return (inner, phrase, inner[1]) if self.classes[behind] == "F" else (phrase, phrase, end)
            end = inner[1] if inner else end
            end += end < limit and self.classes[end] in "q>"
            if end < limit and self.words[end].norm in self.lexicon.resumptive:  # الإحصائية التي اطلعت «الصحيفة» عليها
                end += 1
                if inner and (carrier := self.phrases.medium_named(inner)):
                    return phrase, carrier, end
        if medium and medium[0] <= phrase[0] + 1:
            end += end < limit and self.classes[end] in "q>"
            end += end < limit and self.classes[end] == "A" and self.words[end + 1].norm in self.lexicon.about  # نقلا عن
            if end < limit and self.words[end].norm in self.lexicon.about:
                origin = self.phrases.noun_phrase(end + 1, limit)
                if origin:
                    return origin, phrase, origin[1]
            return phrase, phrase, end
        frame = Frame(cue, "INDIRECT", [], phrase)
        comma = self.classes.find(",", end + (self.classes[end] == "," and self.begins_occasion(end + 1)), limit)
        self.carriers(frame, end, limit if comma < 0 else comma, end + 8)
        frame.agency = frame.agency or self._own_medium(phrase)
        return phrase, frame.agency, frame.agency[1] if frame.agency else end

    def _is_this_day(self, at: int) -> bool:
        """Whether a demonstrative points at a time: ما كشف عنه هذا الأحد بيان للوزارة"""
        return self.words[at].norm in self.lexicon.demonstratives and self.classes[at + 1] == "T"

    def _made_known(self, cue: Cue, phrase: Range, verb: int, agent: Range, limit: int) -> tuple[Range, Range | None, int]:
        """Speaker, agency and end of an according-to phrase whose noun somebody made known: المعطيات التي كشفت عنها الوزارة."""
        medium = self.phrases.medium_named(agent) or (self._relays(verb) and self.phrases.spoken_medium(agent[0]))
        speaker = agent if self.words[phrase[0]].tags.isdisjoint(_TOLD_BY) else phrase
        if "authoring" in self.words[verb].tags:
            return speaker, agent if medium else None, agent[1]
        if medium:
            origin = self.phrases.noun_phrase(agent[1] + 1, limit) if self.words[agent[1]].norm in self.lexicon.about else None
            return (origin, agent, origin[1]) if origin else (speaker, agent, agent[1])
        frame = Frame(cue, "INDIRECT", [], agent)
        self.carriers(frame, agent[1], limit, agent[1] + 4)  # بحسب ما أكده الوزير، في تصريح لـ«الغد»
        return agent, frame.agency, frame.agency[1] if frame.agency else agent[1]

    def _has_other_agent(self, verb: int) -> bool:
        """Whether a relative clause takes its noun up with a pronoun, and so has another agent: بيان أصدرته الوزارة، المعطيات التي
        كشفت عنها الوزارة, but not مسؤول رفض الكشف عن اسمه."""
        word = self.words[verb]
        suffixed = any(form.suffixed for form in word.verbs) if word.verbs else word.norm.endswith(self.lexicon.endings["pronoun"])
        return suffixed or self.classes[verb + 1] == "o"

    def issuer(self, document: Range | None) -> Range | None:
        """Who made or published a document that speaks, as a relative clause behind it says: تقرير أصدره البنك، الدراسة التي أجرتها
        الجامعة."""
        if document is None or "documents" not in self.words[document[0]].tags:
            return None
        verb = document[1] + (self.classes[document[1]] == "R")
        if self.classes[verb] == "p" and verb + 2 < self.count and "authoring" in self.words[verb + 2].tags:
            verb += 2  # استطلاع عبر الهاتف أجرته الشركة
        start = verb + 1
        while self.classes[start] in "T,":
            start += 1
        came_out = self.words[verb].norm in self.lexicon.issued or any(form.verb_class == "issued" for form in self.words[verb].verbs)
        if came_out and self.words[start].norm in self.lexicon.about:  # بيان صدر أمس عن الوزارة
            start += 1
        elif self.words[verb].tags.isdisjoint(_ISSUING):
            return None
        author = self.phrases.noun_phrase(start, min(self.count, verb + _BETWEEN))
        if author is None or self.words[author[0]].tags.isdisjoint(_AUTHORS):
            return None
        carried = not came_out and "authoring" not in self.words[verb].tags and self._is_medium(author)  # دراسة نشرتها مجلة …
        return None if carried else author

    def _is_to(self, at: int) -> bool:
        """Whether the preposition that says to whom one speaks is, or is joined to, the word at `at`."""
        word = self.words[at]
        return (
            word.norm in (self.lexicon.to, self.lexicon.to_the) or word.clitic.endswith(self.lexicon.to) or word.norm[0] == self.lexicon.to
        )

    def begins_occasion(self, at: int) -> bool:
        """Whether what begins here says on what occasion somebody spoke: في تصريح لـ«الغد»"""
        return self.classes[at] == "p" and "events" in self.words[at + 1].tags

    def _relays(self, at: int) -> bool:
        """Whether a verb passes on what another says, be it with its object: نقلت، نقلته."""
        pronoun = next((it for it in self.lexicon.endings["pronoun"] if self.words[at].norm.endswith(it)), "")
        forms = self.words[at].verbs or self.lexicon.verbs.get(self.words[at].norm.removesuffix(pronoun), ())
        return any(form.verb_class == "relay" for form in forms)

    def _stands_in(self, at: int) -> bool:
        """Whether a preposition behind a verb says where the words stand: حسبما جاء في تقرير …"""
        return self.words[at].norm in self.lexicon.in_it and any(verb.verb_class == "text" for verb in self.words[at - 1].verbs)

    def _is_told(self, cue: Cue, at: int, limit: int) -> bool:
        """Whether somebody is spoken to right behind a verb or its subject, قال لوالده, or all there is behind it, قال للحكام:"""
        word, to = self.words[at], self.lexicon.to
        if not (cue.form and cue.form.verb_class in ("say", "passive")) or word.cls != "w" or word.tags & _OCCASIONS:
            return False
        if word.norm[0] == to and self.lexicon.is_possessed(word.norm[1:], word.text):
            return True
        joined = word.norm.startswith(self.lexicon.to_the) or (to in (word.clitic[-1:], word.prefix) and len(word.norm) > 4)
        if not joined or word.tags & _LISTENING:
            return joined
        phrase = self.phrases.noun_phrase(at, limit, joined=True) if at == cue.word + 1 else None
        return phrase is not None and phrase[1] == limit

    def _is_sent(self, start: int, at: int) -> bool:
        """Whether the preposition at `at` says to whom something written or a speech goes: في رسالة إلى الوزير."""
        joined = self.words[at].norm.startswith(self.lexicon.to_the)
        return (joined or self.lexicon.preposition_of(self.words[at]) == "ila") and any(
            (self.words[k].stem or self.words[k].norm) in self.lexicon.missives and self.classes[k - 1] != "K"
            for k in range(max(start, at - 2), at)
        )

    def _is_told_of(self, cue: Cue, at: int) -> bool:
        """Whether a medium is rather what is told of: وصف الوزير قناة …، قال عن صحيفة …، ما نشرته صحيفة …، في مقر صحيفة …"""
        word, before = self.words[at], self.words[at - 1]
        if cue.sort == "according" or cue.form is None or word.clitic or not word.tags & {"media"}:
            return False
        if before.norm in self.lexicon.about:
            return cue.form.lemma in self.lexicon.say_again and self.classes[at - 2] in "wo>q)"
        if before.cls in "Ffv":
            return self.words[at - 2].norm == self.lexicon.what and self.classes[at - 3] not in "Aap"
        apart = before.norm == self.lexicon.to or any(
            before.norm in words for words in (self.lexicon.quantifiers, self.lexicon.pages, self.lexicon.asked)
        )
        made = any(not it.tags.isdisjoint(_ISSUING) for it in self.words[max(at - _MADE, 0) : at])  # مقابلة أجرتها معه في سهلان قناة …
        if before.cls == "w" and not (apart or made) and before.tags.isdisjoint(_NEAR_MEDIA):
            return "object" not in cue.form.takes or cue.form.verb_class == "describe"
        return False

    def _names_officer(self, at: int) -> bool:
        """Whether what could be a medium is the given name of somebody whose office or nation stands before it: رئيسة الوزراء سانا مارين"""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        named = after.part == "n" and not (after.tags or after.noun or after.prefix)
        return named and word.norm[0] != self.lexicon.to and not word.tags & {"media"} and bool(before.tags & {"titles", "nationalities"})

    def _speaks_to(self, start: int, at: int) -> bool:
        """Whether the word at `at` stands before whom is spoken to: قال الوزير لـ سالم، مخاطبا الأهالي."""
        if self.words[at].norm == self.lexicon.to:
            return at == start and self.classes[at + 1] == "w"
        return self.classes[at] == "P" and any({"object", "direct"} == form.takes for form in self.words[at].verbs)

    def _receiver(self, verb: int, limit: int) -> Range | None:
        """Whoever got the document that is spoken of, which only a medium would tell: توصلت «الغد» بنسخة منه، توصل به موقع …"""
        given = self.classes[verb + 1] == "o" and self.words[verb + 1].norm in self.lexicon.resumptive
        phrase = self.phrases.noun_phrase(verb + 1 + given, min(limit, verb + _RECEIVER))
        if not phrase or given:
            return phrase
        copy = any(word.norm in self.lexicon.copies for word in self.words[phrase[0] + 1 : phrase[1] + 3])
        start, end = phrase
        end = next((k for k in range(start, end) if self.words[k].norm in self.lexicon.copies), end)
        return (start, end) if copy and start < end else None

    def carriers(self, frame: Frame, start: int, limit: int, farthest: int | None = None) -> int:
        """Find agency and addressee between the speaker and the words, none that begins behind the farthest word; where the last of
        them ends."""
        close = self.classes.find(")", start, limit) if self.classes[start] == "(" and self.words[start + 1].norm[0].isdigit() else -1
        start = close + 1 if close > 0 else start  # سالم (28 عاما) لزميله
        position = end = start
        while position < min(limit, farthest or limit):
            joined = self.words[position].clitic[:1] in self.lexicon.conjunctions  # مدير العلاقات والإعلام
            medium = None if joined else self.phrases.medium(position, limit)
            if medium and medium[0] == position and (self._is_told_of(frame.cue, position) or self._names_officer(position)):
                position = end = medium[1]
                continue
            if medium and medium[0] <= position + 2:
                if position > start and self.words[position - 1].norm.removeprefix(self.lexicon.to) in self.lexicon.quantifiers:
                    medium = position - 1, medium[1]
                carried = any("carrying" in it.tags for it in self.words[max(start, medium[0] - _CARRIED) : medium[0]])
                if self.phrases.is_press(medium) and not carried:
                    if self.words[medium[0]].clitic[-1:] != self.lexicon.by:  # المكلف بالإعلام
                        frame.addressee = frame.addressee or medium
                elif not frame.agency:
                    frame.agency = medium
                position = end = medium[1]
                continue
            reporter = "reporters" in self.words[position].tags and self.words[position].clitic.endswith(self.lexicon.to)
            if reporter and not frame.agency and (medium := self._reporters_medium((position, limit))):  # قال لمراسل الغد
                frame.agency = medium
                position = end = medium[1]
                continue
            if not frame.agency and self.words[position].norm in self.lexicon.receiving and (medium := self._receiver(position, limit)):
                frame.agency = medium
                position = end = medium[1]
                continue
            if not frame.addressee and self.words[position].norm in self.lexicon.in_front_of:
                if not re.search("[vR]", self.classes[start:position]):  # not احتشدوا أمام المجلس
                    frame.addressee = self._somebody_at(position + 1, limit)
                position += 1
                continue
            own = bool(frame.content) and frame.content[0][0] == position + 1  # لفت في حديثه إلى العمل
            if not frame.addressee and not own and self._is_sent(start, position):
                joined = self.classes[position] == "w"
                frame.addressee = self.phrases.noun_phrase(position + (not joined), limit, joined=joined)
                position += 1
                continue
            if not frame.addressee and self._speaks_to(start, position):
                frame.addressee = self.phrases.noun_phrase(position + 1, limit)
                position += 1
                continue
            told = position == start or position - 1 in frame.cue.absorbed
            if not frame.addressee and (self.phrases.listens(position) or (told and self._is_told(frame.cue, position, limit))):
                phrase = self.phrases.noun_phrase(position, limit, joined=True)
                if phrase:
                    place = self.classes.find("p", position, phrase[1])  # للصحافيين في المطار
                    frame.addressee = position, place if place > 0 else phrase[1]
                    position = end = phrase[1]
                    continue
            position += 1
        return end
