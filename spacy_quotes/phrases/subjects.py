"""Who does what a verb says: its subject before it, and what can be its subject behind it."""

from __future__ import annotations

import re

from ..frame import Range
from ..lexicon import VerbForm, Word
from ..lexicon.words import PERSONS
from ..view import NAME_IN_MARKS, ends_sentence, sentence_start
from .joined_words import opens_circumstance
from .noun_phrases import Phrases
from .words import APPOSITION_WORDS, DEFINITE, PHRASE_WORDS

_SUBJECT_BEFORE = 26
_JOINED_NEAR, _JOINED_FAR = 3, 12  # words between two relative pronouns that are joined, at most
_OBJECTS = frozenset({"object", "phrase"})
_SOMEBODY = frozenset({"titles", "honorifics", "listeners", "given_names", "bodies"})
_SPEAKERS = _SOMEBODY | {"groups", "documents", "media", "countries_and_capitals"}
OWNERS = frozenset({"titles", "of_another", "bodies", "groups"})
_BODIES = frozenset({"bodies", "media"})
_NAMED = frozenset({"given_names", "countries_and_capitals", "bodies"})
_BODIES_OR_GROUPS = frozenset({"bodies", "groups"})
_NO_OFFICES = frozenset({"definite", "listeners"})
_OCCASION = frozenset({"definite", "events"})
_AUTHORS = frozenset({"titles", "honorifics", "bodies", "countries_and_capitals", "given_names"})


class Subjects(Phrases):
    """The noun phrases of one text, and which of them are subjects of its verbs."""

    def agrees(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a noun phrase behind a verb can be its subject, by number, gender and case."""
        head = self.words[phrase[0]]
        if form.number in ("d", "p") and form.form in ("perfect", "imperfect"):
            return False  # before its subject a verb stands in the singular
        if self._is_oblique(head) or self._is_indefinite_object(phrase[0]):
            return False
        if self._is_own_thing(phrase, form) or self._are_told(head, form):
            return False
        if form.form not in ("perfect", "imperfect"):
            return True
        if not head.gender:
            return form.gender != "m" or form.number != "s" or not self._is_feminine_thing(head)
        if head.number != "s" or form.number != "s" or head.gender == form.gender:
            return True
        several = "groups" in head.tags and self.words[phrase[0] + 1].norm == self.lexicon.source_preposition
        if several and ("object" not in form.takes or self.classes[phrase[0] - 1] == "o"):
            return True  # شدد مجموعة من الخبراء، أجاب عليه مجموعة من الخبراء
        office = form.gender == "f" and "titles" in head.tags and not form.takes & _OBJECTS  # قالت عضو المجلس
        return office or self._shows_gender(phrase, form.gender)

    def _is_own_thing(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a verb has rather something of the speaker's own for its object: ختم رسالته بالقول، شرح فكرته قائلا، أبدى غضبه, but
        not أكدت والدته، أثبتت نتائجه أن"""
        head = self.words[phrase[0]]
        owned = self.lexicon.owned(head)
        if owned is None or owned & OWNERS or head.norm.removesuffix(self.lexicon.endings["pronoun"][2]) in self.lexicon.one_of:
            return False  # وكتب أحدهم: «…»
        after = self.classes[phrase[1]]
        if form.verb_class == "say":
            return after in "NP"
        return form.verb_class == "describe" or not (after == "C" or (after in "pa" and self.classes[phrase[1] + 1] == "C"))

    def _is_feminine_thing(self, word: Word) -> bool:
        """Whether a common noun with the article and the feminine ending is nobody's name in this text: الإصابة, but not الربيعة."""
        if not DEFINITE <= word.tags <= _OCCASION or word.clitic or not word.text.endswith(self.lexicon.endings["feminine"]):
            return False
        return self.is_common(word) and word.norm not in self.names

    def _shows_gender(self, phrase: Range, gender: str) -> bool:
        """Whether a name or an honorific behind an office shows this gender, أكدت نائب المدير هناء السروي, or who bears a surname in
        full elsewhere: أكدت منيب."""
        start, end = phrase
        bearers = self.names.get(self.words[start].norm, []) if end - start == 1 else []
        behind = self.words[start + 1 : end]
        return any(self.words[first].gender in (gender, "") for first, last in bearers if last - first > 1) or any(
            word.gender == gender and (word.part == "g" or "honorifics" in word.tags) for word in behind
        )

    def _is_oblique(self, word: Word) -> bool:
        """Whether a word stands in the accusative or is a dual or plural that is no subject: ارتفاعا، قلقاً، المواطنين، الكينيين."""
        if word.text.endswith(self.lexicon.endings["tanwin"]):
            return True
        if word.noun and not word.tags and word.norm not in self.lexicon.nouns and word.norm.endswith(self.lexicon.endings["accusative"]):
            stem = word.norm[:-1]  # not that of سيلفيا, رئيسها
            return stem in self.lexicon.nouns and not stem.endswith(
                (self.lexicon.endings["relational"][1], *self.lexicon.endings["pronoun"])
            )
        several = word.number in ("d", "p") or ("definite" in word.tags and word.norm.endswith(self.lexicon.endings["oblique_relational"]))
        return several and word.norm.endswith(self.lexicon.endings["oblique_plural"])

    def _is_indefinite_object(self, at: int) -> bool:
        """Whether what looks like a dual is one in the accusative, as nothing stands in the genitive to it: نفى تقريرا عن السد, but not
        قال مديرا السد."""
        word, after = self.words[at : at + 2]
        accusative = self.lexicon.endings["accusative"][0]
        if word.number != "d" or word.gender != "m" or "definite" in word.tags or not word.norm.endswith(accusative):
            return False
        described = after.norm.endswith(accusative) and after.tags.isdisjoint(_NAMED) and after.norm not in self.names
        joined = (after.clitic[-1:] or after.prefix) in (self.lexicon.to, self.lexicon.by)
        return described or joined if after.cls in "wq<(" else True

    def _are_told(self, word: Word, form: VerbForm) -> bool:
        """Whether people with whose office something goes in the genitive are told something, as the case shows: دعا مسؤولي البلدية إلى"""
        oblique = word.norm.endswith(self.lexicon.endings["dual_construct"][0]) and word.number in ("d", "p")
        return oblique and "object" in form.takes and "groups" not in word.tags

    def follows_noun(self, cue: int) -> bool:
        """Whether the verb stands in a clause whose subject must come first: behind «أن» or «لكن» with no pronoun."""
        before = cue - 2 if cue and self.classes[cue - 1] == "D" else cue - 1
        if before < cue - 1 and self.words[cue - 1].norm[0] in self.lexicon.conjunctions:
            return False  # another clause: وقد قال
        if before >= 0 and self.classes[before] == ",":
            return False  # the main clause, behind another
        for index in range(cue - 1, max(-1, cue - _SUBJECT_BEFORE), -1):
            cls = self.classes[index]
            if cls in "n.;:FvRq<>":
                return False
            if cls == "C" or (cls == "J" and self.words[index].norm in self.lexicon.noun_first):
                return index < cue - 1 and self.words[index].norm not in self.lexicon.with_pronoun
        return False

    def topic(self, cue: int) -> Range | None:
        """The subject that «أما» has put first: أما الوزير فقال."""
        for index in range(cue - 1, max(-1, cue - 16), -1):
            if self.words[index].norm in self.lexicon.topic:
                return self.noun_phrase(index + 1, cue)
            if self.classes[index] in "n.;":
                return None
        return None

    def _antecedent(self, end: int) -> tuple[Range | None, bool]:
        """The noun phrase before a relative pronoun where it is in marks or follows a preposition, تعرف على «الشيخ» الذي قال …, and
        whether another stands there with which the pronoun does not agree."""
        opening = self.marks.open_of.get(end - 1)
        if opening is not None:
            return (opening + 1, end - 1) if end - opening - 2 <= NAME_IN_MARKS else None, False
        if self._is_country_apart(end - 1):
            return (end - 1, end), False
        found, other, start = None, False, end - 1
        relative = next((word for word in self.words[end : end + 2] if word.cls == "R"), None)
        several = relative is not None and not relative.gender
        while start >= max(0, end - PHRASE_WORDS):
            before = self.classes[start - 1] if start else "n"
            before = "w" if before == "F" and self.is_field(start - 1) else before  # أستاذ علم الآثار
            behind_name = start - 1 in self.marks.open_of  # شركة «سهلان» المتخصصة في التقنية، التي قالت …
            word = self.words[start]
            somebody = not word.tags.isdisjoint(_SOMEBODY) or self._opens_kunya(start) or word.norm in self.lexicon.one_of
            somebody = somebody or (other and ("documents" in word.tags or word.norm in self.lexicon.kin))  # ابنة سالم التي
            somebody = somebody and not behind_name and not self.is_relation(start)
            if (before in "pa" and self.words[start].norm not in self.lexicon.between) or somebody:
                phrase = self.noun_phrase(start, end, joined=bool(self.words[start].clitic))
                if found and start + 1 == found[0] and self._is_of_somebody(start):
                    break  # زيارة الوزير الذي قال
                whole = phrase == (start, end)
                phrase = self._that_agrees(start, end, relative) if whole and relative else phrase
                other = other or (whole and phrase is None)
                found = phrase if whole and phrase and not (found and self._is_body_before(start, found[0])) else found
                if found == phrase and several and self.words[start].number == "p":
                    break  # التقى الوفد سكان البلدة الذين قالوا
            if before not in "paw" and not behind_name:
                break
            start = self.marks.open_of[start - 1] if behind_name else start - 1
        return found and self._with_bearer(found), other

    def _that_agrees(self, start: int, end: int, relative: Word) -> Range | None:
        """What a relative pronoun behind a noun phrase stands for, by its gender and number: the phrase, or what its head, as it does not
        agree, governs: إلغاء المادة التي نصت; None where neither does."""
        head, behind = self.words[start], self.words[start + 1]
        if not self._governs_feminine(head, behind, relative) and self._is_related(start, relative):
            return start, end
        governs = start + 1 < end and "definite" in behind.tags and "definite" not in head.tags and head.part not in ("g", "n")
        return (start + 1, end) if governs and self._is_related(start + 1, relative) else None

    def _governs_feminine(self, head: Word, behind: Word, relative: Word) -> bool:
        """Whether a feminine relative pronoun rather stands for the feminine noun that a masculine thing governs: إلغاء المادة التي"""
        ending = self.lexicon.endings["feminine"]
        masculine = head.noun and not (head.tags or head.gender or head.prefix) and not head.text.endswith(ending)
        return masculine and relative.gender == "f" and "definite" in behind.tags and behind.text.endswith(ending)

    def _is_related(self, at: int, relative: Word) -> bool:
        """Whether a relative pronoun can stand for the noun at `at`, by gender and number: not تقييم الحكومة التي، زوجة الوزير الذي"""
        head = self.words[at + (self.words[at].norm in self.lexicon.demonstratives)]
        if head.norm in self.lexicon.quantifiers or relative.number != "s":
            return True
        if not relative.gender:
            return "titles" not in head.tags or head.number != "s" or not head.tags.isdisjoint(_BODIES_OR_GROUPS)
        common = self.is_common(head) and not head.gender and head.norm not in self.names
        if relative.gender == "m":
            return head.gender != "f" and head.number in ("", "s") and not (common and head.text.endswith(self.lexicon.endings["feminine"]))
        people = "titles" in head.tags and head.tags.isdisjoint(_BODIES_OR_GROUPS)
        act = common and head.tags <= DEFINITE and self.lexicon.is_derived(self.lexicon.bare(head))
        return not act and (head.gender != "m" or (head.number != "s" and not people))

    def _with_bearer(self, office: Range) -> Range:
        """An office with the full name to which it is apposed, be it behind a comma, الدكتور سالم الغافري، مدير السد، الذي, but not that of
        another: التقى سالم الغافري مدير السد ماجد السهلي، الذي"""
        start, end = office
        last = start - (self.classes[start - 1] == ",") if start else 0
        head, named = self.words[start], self.words[end - 1].part in ("g", "n") or self._ends_full_name(start, end - 1)
        if named or head.clitic or "titles" not in head.tags or not head.tags.isdisjoint(_NO_OFFICES):
            return office
        first = next((first for first, behind in self.names.get(self.words[last - 1].norm, ()) if behind == last), None)
        return office if first is None else (first, end)

    def _is_country_apart(self, at: int) -> bool:
        """Whether a country stands behind what is complete, which does something to it: أثارت التصريحات سهلان التي قالت, but not
        وزارة سهلان التي"""
        word, before = self.words[at], self.words[at - 1]
        country = "countries_and_capitals" in word.tags and not word.clitic and word.tags.isdisjoint(("titles", "definite"))
        return country and before.cls == "w" and "definite" in before.tags and before.tags.isdisjoint(PERSONS)

    def _is_body_before(self, at: int, person: int) -> bool:
        """Whether a body is only where somebody works or whoever met him, not he: جامعة سهلان الدكتور سالم الغافري الذي"""
        body = self.words[at].tags
        return not body.isdisjoint(_BODIES) and "titles" not in body and not self.words[person].tags.isdisjoint(PERSONS)

    def _is_of_somebody(self, at: int) -> bool:
        """Whether a thing that says nothing stands right before whoever it is of: زيارة الوزير، قول سالم الغافري"""
        word, whose = self.words[at], self.words[at + 1]
        said = word.tags & (_SPEAKERS - {"media"})
        thing = word.noun and not said and "definite" not in word.tags and word.norm not in self.lexicon.quantifiers
        return thing and not whose.tags.isdisjoint(_SOMEBODY)

    def _stands_in_it(self, cue: int) -> bool:
        """Whether a pronoun behind the verb stands for what the words were said in: بيانا أعلنت فيه، تغريدة جاء فيها."""
        return self.classes[cue + 1] == "o" and self.words[cue + 1].norm in self.lexicon.in_it

    def _author(self, end: int) -> Range | None:
        """Whose document is named before `end`: تصريحات للوزير سالم الغافري، بيان أصدرته الوزارة."""
        for at in range(end - 1, max(0, end - APPOSITION_WORDS), -1):
            if self.classes[at] in "n.;:FvC":
                return None
            document = at - 1 - (self.words[at].clitic.endswith(self.lexicon.to) and "title_adjectives" in self.words[at - 1].tags)
            written = not self.words[document].tags.isdisjoint(("documents", "authoring"))  # تصريح صحفي للوزير
            if written and not self.words[at].tags.isdisjoint(_AUTHORS):
                return self.noun_phrase(at, end, joined=True)
        return None

    def _resumes(self, cue: int, end: int) -> bool:
        """Whether the gender of the relative pronoun before the verb shows that the noun phrase that ends at `end` is not its
        subject: الهجوم الذي قالت …"""
        form = self.words[cue].verbs[0] if self.words[cue].verbs else None
        if form is None or form.verb_class == "text":
            return False
        relative = next((word for word in self.words[end:cue] if word.cls == "R"), None)
        last = self.words[end - 1]
        if (
            relative is not None
            and form.number == "p"
            and last.noun
            and not last.tags
            and last.text.endswith(self.lexicon.endings["feminine"])
        ):
            return True  # نسبة الذين يرون
        return relative is not None and bool(relative.gender and form.gender) and relative.gender != form.gender

    def _takes_up(self, cue: int, end: int) -> bool:
        """Whether the pronoun of the complementizer takes up the thing before the relative pronoun, which so is no subject:
        السد الذي قال إنه آمن"""
        if self.classes[cue - 1] != "R" or "C" not in self.classes[cue + 1 : cue + 3]:
            return False
        if not self.words[self.classes.find("C", cue)].norm.endswith(self.lexicon.endings["pronoun"]):
            return False
        start = end - 1
        while start and self.classes[start - 1] == "w":
            start -= 1
        thing = self.words[start:end]
        known = any(self.lexicon.bare(word) in self.lexicon.nouns for word in thing)
        return known and all(word.tags.isdisjoint(_SPEAKERS) and word.part != "g" and word.norm not in self.names for word in thing)

    def _is_described(self, cue: int) -> bool:
        """Whether the pronoun of a verb of describing takes up what stands before the relative pronoun: السكان الذين وصفهم بأنهم أبطال"""
        form = next(iter(self.words[cue].verbs), None)
        described = form is not None and form.suffixed and "theme" in form.takes
        return described and self.classes[cue - 1 : cue + 2] == "RFC"

    def _behind_heading(self, start: int, end: int) -> Range:
        """Somebody and his office between commas without the heading that stands before his name as if it belonged to it: أزمة قديمة سالم
        الغافري، مدير السد، قال"""
        given = next((at for at in range(start, end) if self.words[at].part in "gp" or self.words[at].tags - DEFINITE), start)
        named = self.words[given].part in "gp" and "titles" not in self.words[given].tags and "," in self.classes[given : end + 1]
        opens = start == 0 or self.classes[start - 1] in ".n"
        return (given, end) if named and opens and given - start > 1 and self.words[start].noun else (start, end)

    def _differs(self, phrase: Range, cue: int) -> bool:
        """Whether a noun phrase is of the other gender than the verb behind it, and no subject of it: تقرير بثته القناة أشار إلى أن"""
        form, head = next(iter(self.words[cue].verbs), None), self.words[phrase[0]]
        if form is None or form.form not in ("perfect", "imperfect"):
            return False
        if form.gender == "m" and form.number == "s" and self._is_feminine_thing(head):
            return True  # بهذه المناسبة أشار سالم إلى أن
        if {form.number, head.number} != {"s"}:
            return False
        return bool(form.gender and head.gender) and form.gender != head.gender and not self._shows_gender(phrase, form.gender)

    def _written_by(self, author: int) -> Range | None:
        """What somebody named at `author` wrote or carried: تقرير بثته القناة"""
        verb = author - 1
        if self.words[verb].tags.isdisjoint(("carrying", "authoring")):
            return None
        starts = (k for k in range(verb - 1, max(0, verb - 4), -1) if "documents" in self.words[k].tags)
        start = next(starts, None)
        return self.noun_phrase(start, verb) if start is not None else None

    def _is_concerned(self, at: int) -> bool:
        """Whether a sentence begins with what the words are about, within which this stands: وعن أبرز الخطط قال إن"""
        opening = self.words[sentence_start(self.scan, at)]
        return opening.norm.removeprefix(self.lexicon.conjunctions[0]) in self.lexicon.concerning and (
            "," not in self.classes[sentence_start(self.scan, at) : at]
        )

    def _could_be_verb(self, at: int) -> bool:
        """Whether a word that no list knows looks like a verb in the imperfect."""
        word = self.words[at]
        return word.part == "n" and not word.tags and word.norm[0] in self.lexicon.persons

    def begins_with_verb(self, at: int) -> bool:
        """Whether a word that no list knows looks like a verb with a conjunction before it, and in the imperfect or with its object:
        ويبوح قائلا، وقاطعه سالم قائلا"""
        word = self.words[at]
        if word.tags or word.noun or word.norm[0] not in self.lexicon.conjunctions:
            return False
        return word.norm[1] in self.lexicon.persons[:2] or word.text.endswith(self.lexicon.endings["pronoun"])

    def _before_aside(self, end: int) -> int:
        """The comma before a relative clause or the like that a comma closes, where the sentence begins with what it is about:
        الوزير، الذي كان يتحدث في سهلان، قال، سالم، وهو مدير السد، قال"""
        if self.classes[end - 1 : end] != ",":
            return end
        opening = self.classes.rfind(",", max(0, end - _SUBJECT_BEFORE), end - 1)
        if self.classes[opening + 1] != "R" and self.words[opening + 1].norm not in self.lexicon.circumstance:
            return end
        aside = self.classes[opening:end]
        led = opening > 0 and re.fullmatch("w{1,8}", self.classes[sentence_start(self.scan, opening) : opening])
        return opening if led and not re.search("[Cq<:]", aside) and aside.count(",") == 2 else end

    def _relative_before(self, at: int) -> int:
        """Where a relative clause begins whose verb stands right before the word at `at` or is that word, behind its pronoun; 0 where
        none does: الأدلة التي جمعناها تشير إلى أن، الوزير الذي زار سهلان قال"""
        verb = at - (self.classes[at - 1 : at] in ("v", "F"))
        return verb if self.classes[verb - 1 : verb] == "R" else 0

    def _joined_relative(self, at: int, start: int, end: int) -> int:
        """The relative pronoun before a noun phrase, or before where one ends, that the one at `at` is joined to; 0 where none is."""
        if self.words[at].norm[0] not in self.lexicon.conjunctions:
            return 0
        first = self.classes.rfind("R", max(0, start - (_JOINED_NEAR if start < end else _JOINED_FAR)), start)
        return first if first > 0 and self.words[first].gender == self.words[at].gender else 0

    def _is_of_number(self, relative: int, cue: int) -> bool:
        """Whether a verb agrees with what the relative pronoun before another stands for: not الذين كانوا هناك قال"""
        form = next(iter(self.words[cue].verbs), None)
        return form is None or bool(self.words[relative].gender) or form.number in ("d", "p")

    def subject_before(self, cue: int, end: int = 0) -> Range | None:
        """The subject that stands before its verb, or the antecedent of the relative clause that the verb is in. end: where what may
        stand before the verb ends, if not at the verb."""
        if end and not self._is_of_number(end - 1, cue):
            return None
        led, main = end > 0, end > 0 and self.classes[end] in "vF"
        end = end or cue
        before = next((k for k in range(cue - 2, max(-1, cue - 10), -1) if self.words[k].norm in self.lexicon.before), None)
        if before is not None and self.classes[cue - 1] == "C":  # سبق للوزارة أن أكدت
            return self.noun_phrase(before + 1, cue - 1, joined=True)
        if end and self.classes[end - 1] == "D":
            end -= 1
        if end > 1 and self.classes[end - 1] == "K":
            subject = end - 2 - (self.classes[end - 2] == "G")  # الوزير لا يزال يؤكد أن
            end = subject + 1 if self.classes[subject : subject + 1] in ("w", ")", ">", "q", ",") else end
        if end and self.classes[end - 1] == "R":
            end -= 1
            if end and self.classes[end - 1] == ",":
                end -= 1
            if end and self.lexicon.bare(self.words[end - 1]) in self.lexicon.time_units:
                return None  # في الوقت الذي قال
        if self._stands_in_it(cue):
            return self._author(end)
        if self._resumes(cue, end) or self._takes_up(cue, end) or self._is_described(cue):
            return None
        end = self._before_aside(end)
        if end < cue and self.classes[end] in "R," and not main:
            antecedent, other = self._antecedent(end)
            if (antecedent or other) and (first := self._joined_relative(cue - 1, *(antecedent or (end, end)))):
                return self._antecedent(first)[0]  # المبادرة التي أطلقها الوزير والتي تدعو
            if antecedent or other:
                return None if antecedent and led and self._is_concerned(antecedent[0]) else antecedent  # وعن السدود التي بنتها أجابت
        start = end
        while start > 0 and end - start < _SUBJECT_BEFORE:
            cls = self.classes[start - 1]
            denied = cls == "J" and self._is_denied(start - 1)  # مصادر غير رسمية قالت
            if (cls in "nKJCFfDGA;:Rvo" and not denied) or (cls == "." and ends_sentence(self.scan, start - 1)):
                break
            if cls in "q<" and self.marks.close_of.get(start - 1, 0) > end:
                break
            start -= 1
            if self.words[start].clitic == self.lexicon.conjunctions[1] and "definite" in self.words[start].tags:  # السد قديم، فالمدير يقول
                break
        if end - start == 0 or (start == 0 and end - start >= _SUBJECT_BEFORE) or self.classes[max(start - 1, 0)] == "A":
            return None
        governed = start > 1 and self.classes[start - 1] in "Fv" and self.classes[start - 2] in "pa"
        if end == cue and governed and self.words[start - 2].norm != self.lexicon.source_preposition:
            return None  # وعن أبرز السدود قالت
        if end == cue and governed and start > 2 and self.words[start - 3].stem in self.lexicon.wholes:
            return start - 3, cue  # كل من يزور السد يقول
        if end == cue and start > 1 and self.classes[start - 1] == "v" and self.words[start - 2].norm in self.lexicon.contrasts:
            return None  # وفيما يخص السدود قالت
        if end == cue and (relative := self._relative_before(start)):  # الوزير الذي زار سهلان قال إن
            return self.subject_before(cue, relative)
        lasting = start > 0 and "lasting" in self.words[start - 1].tags  # ما زال السد آمنا، قال
        if self.classes[end - 1] == "," and start and (lasting or self.classes[start - 1] not in "n.KCJ"):
            return None  # the subject of a clause before: بحسب الصحيفة، قال …
        if self.classes[end - 1] == "," and self.marks.close_of.get(start) == end - 2:
            return None  # what is said: «سنعود»، يؤكد
        if start and self.classes[end - 1] == "," and self.classes[start - 1] in "CJ" and self._could_be_verb(start):
            return None  # فيما يخص السد، قال …
        joined = opens_circumstance(self.words[start], self.lexicon)  # وآخرون يقولون
        doing = self.classes[max(start - 1, 0)] == "v" and "countries_and_capitals" in self.words[start].tags  # بدأت سهلان برنامجا
        phrase = self.noun_phrase(start, end, joined=joined, object_follows=doing)
        if not phrase or self._is_concerned(start):
            return None
        phrase = self._behind_heading(*phrase)
        start = phrase[0]
        if start and self.classes[start - 1] == "C" and self.lexicon.is_future(self.words[start]):
            return None  # الغافري، الذي أكد أنه سيسافر، يرى
        if self._differs(phrase, cue):
            return self._written_by(start)
        rest = phrase[1] + (self.marks.close_of.get(phrase[0] - 1) == phrase[1])  # «الصناعة» تحذر
        form = self.words[cue].verbs[0] if self.words[cue].verbs else None
        if form and form.number == "d" and rest < end and end - start <= 16:
            return self.trim((phrase[0], end))
        if rest < end and self.is_age(rest):
            rest += 2
        carrier = self.medium(rest, end) if rest < end else None
        if carrier and carrier[1] + (self.classes[carrier[1]] in ")q>") == end:  # مصادر لـ«الصحيفة» قالت
            return phrase
        if rest < end and not (self.classes[rest] in ",(-RT" or self.classes[rest] == "p"):
            return None
        if rest < end and self.classes[end - 1] not in ",)T" and not (self.classes[rest] == "," and self.classes[end - 1] == ","):
            return None
        return phrase
