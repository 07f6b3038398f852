"""Who is named where: noun phrases."""

from __future__ import annotations

import re

from .frame import Range
from .lexicon import DEFINITE_HONORIFIC, DEFINITE_TITLE, WHOLE_BODY, Word
from .media import Media
from .view import NAME_IN_MARKS, ends_sentence

_PHRASE_WORDS = 24
_REPRESENTED = re.compile("w{2,6}")  # what a member of a parliament represents, with his name
_VERBAL = re.compile("[GKv]")  # what no person's name in marks has
_APPOSITION_WORDS = 12
_PLACES = frozenset({"bodies", "countries_and_capitals"})
# Sets of tags that many words are held against: made once, as a set in an expression is made each time.
_BEFORE_MEDIA = frozenset({"media", "marks_before_names", "titles", "bodies", "documents", "groups", "editing"})
_NAMED_IN_MARKS = frozenset({"media", "marks_before_names", "bodies", "documents", "groups"})
_BEFORE_OBJECTS = frozenset({"titles", "honorifics", "bodies", "joining_prepositions"})
_OCCASIONS = frozenset({"documents", "events"})
_LISTENERS = frozenset({"titles", "groups", "honorifics", "listeners", "bodies", "countries_and_capitals"})
_BRACKETED = frozenset({"definite", "bodies", "media", "name_parts", "given_names"})
_WRITTEN = frozenset({"documents"})
_TOLD = frozenset({"media", "listeners"})
_PREPOSITION = frozenset({"prepositions"})
_OWNED = frozenset({"listeners", "documents", "events"})
_SECOND = frozenset({"documents", "groups", "bodies", "listeners"})
_ADJECTIVES = frozenset({"title_adjectives", "nationalities", "honorifics"})
_DEFINITE = frozenset({"definite"})
_ENDING = frozenset({"definite", "nationalities", "countries_and_capitals"})  # what ends a noun phrase
_GIVEN = frozenset({"given_names"})
_DESCRIBING = frozenset({"title_adjectives", "nationalities", "honorifics", "given_names", "name_parts"})
_NOUN = frozenset({"marks_before_names"})  # what a common noun may be besides
_OFFICERS = frozenset({"titles", "bodies"})
_COMPLETE = frozenset({"definite", "countries_and_capitals", "given_names"})
_COMPLEMENTED = frozenset({"titles", "honorifics", "nationalities", "groups", "governing"})


class Phrases(Media):
    """The noun phrases of one text."""

    def noun_phrase(self, start: int, limit: int, joined: bool = False, object_follows: bool = False) -> Range | None:
        """The noun phrase that begins at `start`, as far as it names somebody.

        joined: whether a preposition may be joined to its first word. object_follows: whether an object may follow it, as behind
        a verb that reports nothing.
        """
        if start + 1 < limit and self.words[start].norm in self.lexicon.demonstratives and self.classes[start + 1] == "w":
            start += "definite" not in self.words[start + 1].tags  # أوضح ذلك مدير …
        if start < limit and not joined and self.classes[start] == "w" and self.is_joined(start, limit):
            return None
        position, named = start, False
        if start < limit and self._opens_name(start) and self.medium(start, limit):
            position = limit = self._until_relation((self._close(start) or start) + 1, limit)
        while position < limit and position - start < _PHRASE_WORDS:
            cls = self.classes[position]
            if cls in ",;":
                position = self._apposition(start, position, limit, named) or position
                if self._names_holder(start, position, limit):  # الوزير المنتدب، الناطق باسم الحكومة، السيد سالم الغافري
                    position = self._apposition(start, position, limit, named) or position
                break
            end = self._part(start, position, limit, named)
            if end is None or (object_follows and position > start and self._is_object(start, position, named)):
                break
            named = named or (cls == "w" and self._is_name_word(start, position))
            position = end
            if cls == "o":
                break
        if position <= start:
            return None
        marked = self._opens_name(start) and self._close(start) == position - 1
        phrase = (start + 1, position - 1) if marked else self.trim((start, position))
        if phrase and phrase[1] - phrase[0] == 1 and self.words[phrase[0]].norm in self.lexicon.things_shown:
            return None  # برر ذلك بأن
        return phrase if phrase and any(word.norm[0].isalnum() for word in self.words[slice(*phrase)]) else None

    def _part(self, start: int, at: int, limit: int, named: bool) -> int | None:
        """Where the noun phrase from `start` goes on behind what stands at `at`, a word or a name in marks or brackets; None where
        this is no part of it. named: whether a name stands before it."""
        cls, word, first = self.classes[at], self.words[at], at == start
        if not first and self._is_participial(at):
            return at + 2 if self.is_issued(at) and "documents" in self.words[start].tags else None
        if self._is_blessing(at + (cls == "-")):
            return None
        if cls in "q<":
            return self._marked_name(at, limit)
        if cls == "(":
            return self._bracketed(start, at, limit)
        before = self.words[at - 1]
        if not first and before.norm == "." and self.scan.starts[at] == self.scan.ends[at - 1]:  # بي.في.إم
            return at + 1
        if cls == "w":
            restated = (
                word.norm in self.lexicon.verbal_nouns
                and word.tags <= _DEFINITE
                and "C" in self.classes[at + 1 : at + 3]
                and self._is_complete(at - 1)
            )  # جدد الوزير التأكيد على أن, but not دار الإفتاء
            belongs = first or not (restated or self._begins_another(start, at, limit, named))
        elif cls in "pa":
            belongs = not first and (
                self._is_given(at) or self._is_annexed_place(at) or self._is_sent_to(at) or self._takes_preposition(start, at, limit)
            )
        elif cls == ".":
            belongs = not ends_sentence(self.scan, at)
        elif cls == "-":
            belongs = start < at < limit - 1 and self.classes[at + 1] == "w"
        elif cls == "T":
            belongs = not first and (self._is_title(at) or self._is_informed(at, limit))
        elif cls == "v" and first:
            belongs = self._is_name_like_verb(at)
        elif cls == "v":
            belongs = self.names_body(at) or not before.tags.isdisjoint(("name_parts", "letters"))
            joined = word.norm[0] == self.lexicon.conjunctions[0]  # أعلن الرئيس وأصدر إعلانا
            belongs = belongs or (before.tags >= DEFINITE_HONORIFIC and not joined)
            belongs = belongs or (word.part == "n" and before.part in ("g", "n") and at + 1 == limit and self.classes[limit] in "C:")
        elif cls in "FfPN":
            subject = self.classes[start - 1] in "FC" or before.norm in self.lexicon.noun_first  # لكن متحدثا
            office = cls == "P" and first and "titles" in word.tags and subject
            titled = "given_names" in word.tags and {"honorifics", "definite"} <= before.tags  # السيدة أمل
            name = cls == "F" and (self._is_name_like_verb(at) if first else titled or "name_parts" in before.tags or self.names_body(at))
            says = cls in "Ff" or any(verb.verb_class not in ("weak", "rare") or verb.clitic for verb in word.verbs)
            says = says or word.text.endswith(self.lexicon.endings["tanwin"])  # أحد النواب موجهاً حديثه
            manner = cls == "P" and not first and word.norm.endswith(self.lexicon.endings["accusative"]) and "definite" in before.tags
            belongs = office or name or self._is_field(at) or not (first or says or manner)
        elif cls == "*":
            belongs = word.norm == "@" if first else before.norm[0].isdigit()  # @sahlan، 57% من الآباء
        elif cls == "J":
            joins = (not first and word.norm in self.lexicon.conjunctions) or self._is_particle(at)
            belongs = joins and at + 1 < limit and self.classes[at + 1] == "w"
        else:
            belongs = cls == "o" and not first and word.norm in self.lexicon.reflexives
        return at + 1 if belongs else None

    def _is_field(self, at: int) -> bool:
        """Whether what could be a verb of learning is what somebody teaches or knows: أستاذ علم الاجتماع"""
        word, before = self.words[at], self.words[at - 1]
        construct = "titles" in before.tags and "definite" not in before.tags and "definite" in self.words[at + 1].tags
        return construct and word.noun and any(verb.verb_class == "learned" for verb in word.verbs)

    def _is_given(self, at: int) -> bool:
        """Whether what could be a preposition is a given name: محمد بن علي، الدكتور علي سالم."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if word.part != "g":
            return False
        return before.norm in self.lexicon.lineage or (before.tags >= DEFINITE_HONORIFIC and after.part in ("g", "n", "p", "d"))

    def _is_annexed_place(self, at: int) -> bool:
        """Whether a noun that could be a preposition stands in the genitive to an office: لاعب وسط النادي."""
        word, before = self.words[at], self.words[at - 1]
        place = word.noun and word.tags == _PREPOSITION and before.part == "t" and "definite" not in before.tags
        return place and "definite" in self.words[at + 1].tags

    def _is_sent_to(self, at: int) -> bool:
        """Whether a country follows to which somebody is sent: المبعوث الأممي إلى سهلان."""
        sent = self.lexicon.preposition_of(self.words[at]) == "ila" and self.words[at - 1].part == "t"
        return sent and "countries_and_capitals" in self.words[at + 1].tags

    def _is_particle(self, at: int) -> bool:
        """Whether what could be a conjunction is a particle of a name: لويس فان دام، قال فان دام."""
        word, before = self.words[at], self.words[at - 1]
        particle = "name_parts" in word.tags and word.text == word.norm and self.words[at + 1].part == "n"
        return particle and (before.part in ("g", "n") or before.cls == "F" or (before.cls == "w" and not before.tags))

    def _is_title(self, at: int) -> bool:
        """Whether a word for a time is the name of a medium or the like: صحيفة الصباح"""
        tags = self.words[at - 1].tags
        named = "definite" not in tags and not tags.isdisjoint({"media", "marks_before_names"})
        return named and self.classes[at] == "T" and self.words[at].norm.startswith(self.lexicon.article)

    def _is_name_like_verb(self, at: int) -> bool:
        """Whether what looks like a verb is a name: before a particle of names, يزيد بن سالم, or with a conjunction right behind
        another verb, قال فيشر."""
        word = self.words[at]
        if "name_parts" in self.words[at + 1].tags:
            return True
        return word.cls == "v" and word.norm[0] in self.lexicon.conjunctions and self.classes[max(at - 1, 0)] == "F"

    def _is_informed(self, at: int, limit: int) -> bool:
        """Whether a word that could be a time describes an office: مصدر مطلع، النائب الأول, but not مسؤول مطلع الأسبوع."""
        before, after = self.words[max(at - 2, 0) : at], self.words[at + 1 : limit][:1]
        norm = self.words[at].norm
        if norm.startswith(self.lexicon.article) and norm.removeprefix(self.lexicon.article) in self.lexicon.ordinals:
            return before[-1].tags >= DEFINITE_TITLE
        if norm in self.lexicon.ordinals and before[-1].tags >= DEFINITE_HONORIFIC:  # الفريق أول سالم, but not الوزير أول أمس
            return bool(after) and after[0].cls == "w" and after[0].part in ("g", "n", "t")
        if "title_adjectives" not in self.words[at].tags:
            return False
        if "definite" in self.words[at].tags:
            return before[-1].cls == "w" and "definite" in before[-1].tags
        return any(word.tags & {"titles", "groups"} for word in before) and not any(
            ("definite" in word.tags and not word.norm.startswith(self.lexicon.to_the)) or word.cls == "T" for word in (before[-1], *after)
        )

    def _is_object(self, start: int, at: int, named: bool) -> bool:
        """Whether a word behind a subject is an object: with the preposition of instrument joined, أشاد سالم بالتنظيم, indefinite
        in the accusative, أصدرت النقابة بيانا, or another's office: استقبل المدير سالم الغافري وزير المياه."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if word.cls == "p":
            return after.noun and not after.tags and "governing" not in before.tags  # حسنت الشركة في واجهة جهازها
        office = "titles" in word.tags and word.tags.isdisjoint(("definite", "title_adjectives")) and not word.clitic
        owned = "definite" in after.tags
        complete = "definite" in before.tags or before.part in ("g", "n")
        if office and owned and complete and (named or "bodies" in self.words[start].tags):
            tags = self.words[start].tags
            return not (tags >= DEFINITE_HONORIFIC or tags.isdisjoint(_OFFICERS))  # اللواء سالم الغافري محافظ سهلان is one
        if self._is_person_behind_body(start, at):
            return True
        by = self.lexicon.by
        if by in (word.prefix, word.clitic[-1:]) or word.norm.startswith(by + self.lexicon.article):
            return word.tags.isdisjoint(_PLACES) or after.tags >= DEFINITE_HONORIFIC  # برئاسة المستشار سالم الغافري
        foreign = at == start + 2 and self.words[start].part == before.part == "n"
        ended = foreign or self._ends_full_name(start, at - 1) or self._ends_foreign_name(start, at - 1) or self._is_no_adjective(start, at)
        if ended and word.part == before.part == "n" and len(word.norm) == 4 and word.norm.startswith(self.lexicon.article):
            return True  # زار باولو بيلوسكي السد
        if ended and "definite" in word.tags and word.tags.isdisjoint(_DESCRIBING):
            person = "titles" in word.tags and "bodies" not in word.tags
            if not person and (self.is_common(word) or word.tags > _DEFINITE):
                return True  # زار سالم الغافري الموقع، استقبل الوفد
        if word.prefix == self.lexicon.to and ended and "bodies" not in self.words[start].tags:
            return True  # سعى سالم الغافري لاتخاذ قرار
        if word.noun and word.tags <= _WRITTEN and "definite" in before.tags and (at > start + 1 or "bodies" in before.tags):
            titled = "titles" in after.tags and "definite" not in after.tags
            if titled or "bodies" in self.words[start].tags:
                return True  # أدان رئيس الوزراء قتل مراسلة …، استنكر المجلس الوطني اغتيال سعاد العمري
        bare = word.norm.removesuffix(self.lexicon.endings["accusative"][0])
        known = bare in self.lexicon.nouns or not _OCCASIONS.isdisjoint(self.lexicon.tags.get(bare, ()))
        return ("definite" in before.tags or ended) and "definite" not in word.tags and bare != word.norm and known

    def _is_person_behind_body(self, start: int, at: int) -> bool:
        """Whether a single officer is told behind a body that is complete: استقبلت وزارة المياه السفير سالم, but not جامعة الملك سالم."""
        word, body, before = self.words[at], self.words[start], self.words[at - 1]
        if not word.tags >= DEFINITE_TITLE or "bodies" not in body.tags or "titles" in body.tags or word.number != "s":
            return False
        complete = "definite" in before.tags or (at > start + 1 and before.part == "n")
        return complete and word.tags.isdisjoint(("bodies", "title_adjectives"))

    def _is_no_adjective(self, start: int, at: int) -> bool:
        """Whether a noun is of another gender than the body whose name is complete before it: استنكرت نقابة المحررين الاعتداء، حسمت
        جامعة سهلان الجدل، عزت الشركة الارتفاع, but not شركة سهلان الغافري."""
        body, before, word = self.words[start], self.words[at - 1], self.words[at]
        if (at - 1 == start) != ("definite" in body.tags) or body.gender != "f" or "bodies" not in body.tags:
            return False
        if word.text.endswith((*self.lexicon.endings["feminine"], *self.lexicon.endings["accusative"])):  # المفوضية العليا
            return False
        return "definite" in before.tags or (before.part == "n" and not word.norm.endswith(self.lexicon.endings["relational"]))

    def _ends_full_name(self, start: int, at: int) -> bool:
        """Whether a person's name ends here that no surname can follow: سالم الغافري, or الغافري where he is named in full elsewhere,
        but not سالم بن مساعد."""
        word = self.words[at]
        behind_name = at > start and self.words[at - 1].tags == _GIVEN
        if word.part == "d" and not self.is_common(word):
            return behind_name or word.norm in self.names
        ended = word.part in ("g", "n") and word.norm not in self.lexicon.lineage
        return ended and behind_name and self.words[max(start, at - 2)].part != "p"

    def _is_thing(self, at: int) -> bool:
        """Whether a common noun with the article can hardly be a surname: الوضع, but الشهري can."""
        word = self.words[at]
        return word.tags == _DEFINITE and self.is_common(word) and not self._is_relational(word)

    def _ends_foreign_name(self, start: int, at: int) -> bool:
        """Whether a name ends here that no list knows: two words behind an office, الرئيس فولو زيلين, or one that is named elsewhere."""
        word = self.words[at]
        if word.part != "n" or word.norm in self.lexicon.lineage:
            return False
        return word.norm in self.names if at == start else self.words[at - 1].part == "n" and at - 1 > start

    def _is_name_word(self, start: int, at: int) -> bool:
        """Whether a word of a noun phrase is rather a name than a title or a common noun."""
        word = self.words[at]
        if word.norm in self.lexicon.demonstratives or word.norm in self.lexicon.quantifiers:
            return False
        joined = word.norm.startswith(self.lexicon.article, 1)  # وزير التربية والتعليم
        if word.part == "n" or (at > start and not (word.tags or word.clitic or word.noun or joined or word.prefix == self.lexicon.to)):
            return True
        if word.part == "d" and at > start and self.words[at - 1].tags == _GIVEN:
            return True
        return word.part in ("g", "d") and self._ends_full_name(start, at)

    def _begins_another(self, start: int, at: int, limit: int, named: bool) -> bool:
        """Whether a word behind the noun phrase from `start` begins another phrase."""
        return (
            (self.listens(at, named) and not self._is_adjoined(start, at))
            or self._is_carrier(start, at, limit)
            or self._is_addressed(start, at)
            or (self._stands_alone(at) and self._is_complete(at - 1))
            or (named and (self._is_new_phrase(at, start, limit) or (self._is_thing(at) and self._ends_foreign_name(start, at - 1))))
            or self._is_complement(at)
            or self._is_second(start, at, limit)
            or self._is_behind_marks(start, at)
            or (self.words[at - 1].norm in self.lexicon.others and "titles" in self.words[at].tags)
            or self._is_officer(start, at)
            or self._is_another_name(start, at)
            or self._is_manner(self.words[at])
            or (named and self._is_anothers_office(start, at, limit))
        )

    def _closes_full_name(self, end: int) -> bool:
        """Whether a person's full name ends before `end`."""
        return any(last == end for _, last in self.names.get(self.words[end - 1].norm, ()))

    def _is_anothers_office(self, start: int, at: int, limit: int) -> bool:
        """Whether an office behind whoever is named is that of another, who is named behind it: أبلغ رئيس الحكومة سالم الغافري رئيس
        البرلمان ماجد السهلي, but not سالم الغافري مدير مركز الملك ماجد."""
        word = self.words[at]
        if "titles" not in word.tags or word.clitic or word.tags >= DEFINITE_HONORIFIC or not self._closes_full_name(at):
            return False
        name = at + 1
        while name < limit and self.classes[name] == "w" and self.words[name].part != "g":
            name += 1
        if name >= limit or self.words[name].tags - _DEFINITE != _GIVEN or name - at > _APPOSITION_WORDS:
            return False
        last = name - 1 - (name - 2 >= at and self.words[name - 1].tags >= DEFINITE_HONORIFIC)
        ended = self.words[last]
        genitive = last > at and "titles" in ended.tags and "nationalities" not in ended.tags
        return not genitive and not ended.tags.isdisjoint(_ENDING)

    def _is_another_name(self, start: int, at: int) -> bool:
        """Whether a given name follows a surname with the article, as that of whoever is spoken of, أبلغ سالم الغافري ماجد السهلي, or one
        surname another that both are those of people named in full: حث موندسي بيلوسكي"""
        if at == start + 1 and self.words[start].part != "g" and self.words[at].norm in self.names:
            return self.words[start].norm in self.names and not self._closes_full_name(at + 1)
        if at < start + 2 or self.words[at].part != "g" or self.words[at - 1].part != "d":
            return False
        return self.words[at - 2].part == "g" and "name_parts" not in self.words[at - 2].tags  # not عبد الستار سالم

    def _stands_alone(self, at: int) -> bool:
        """Whether a word is a phrase of its own behind one that is complete: a demonstrative, a filler, لفت الكتاب الانتباه, or a verb
        that takes a clause, شركة سواقي يمكن أن."""
        word = self.words[at]
        filler = word.norm in self.lexicon.fillers and "definite" in word.tags
        return (
            filler or word.norm in self.lexicon.demonstratives or ("subordinators" in word.tags and word.norm[0] == self.lexicon.persons[0])
        )

    def _is_behind_marks(self, start: int, at: int) -> bool:
        """Whether a common noun follows a name in marks, to which nothing stands in the genitive: شركة «سهلان» تجربة, or whatever
        has no article a medium's: صحيفة «سهلان» أجوبة الوزير."""
        word = self.words[at]
        noun = word.noun or ("media" in self.words[start].tags and "definite" not in word.tags)
        return at - 1 in self.marks.open_of and noun and not word.tags

    def _is_officer(self, start: int, at: int) -> bool:
        """Whether an office follows a country, or a body that is named to its end: وزارة الخارجية السهلانية سفير …, or another body
        such a one: الهيئة العامة وزارة الصحة"""
        word, before = self.words[at], self.words[at - 1]
        ended = "definite" in before.tags and "titles" not in self.words[start].tags
        body = ended and "bodies" in self.words[start].tags
        if body and "title_adjectives" in before.tags and word.tags >= {"bodies"}:
            return "definite" not in word.tags and not word.clitic
        body = body and "nationalities" in before.tags
        country = at - 1 == start and "countries_and_capitals" in before.tags
        return (body or country) and "titles" in word.tags and "definite" not in word.tags and not word.clitic

    def _is_complete(self, at: int) -> bool:
        """Whether nothing can stand in the genitive to the word: not إحدى before هذه الرسائل."""
        word = self.words[at]
        name = word.part in ("g", "n") and not (word.norm in self.lexicon.quantifiers or "joining_prepositions" in word.tags)
        return name or "definite" in word.tags

    def _takes_preposition(self, start: int, at: int, limit: int) -> bool:
        """Whether a preposition joins what follows to the noun phrase: مسؤول في وزارة …, but not a place or an occasion to a name."""
        words, word = self.words, self.words[at]
        if (
            word.norm == self.lexicon.along
            and self.lexicon.bare(words[at - 1]).removeprefix(self.lexicon.by + self.lexicon.article) in self.lexicon.relations
            and "definite" in words[at + 1].tags
        ):
            return at + 1 < limit  # وزير العلاقات مع البرلمان
        if "joining_prepositions" not in word.tags or at + 1 >= limit or self.classes[at + 1] not in "wfq<":
            return False
        after = words[at + 1]
        if after.norm in self.lexicon.demonstratives and at + 2 < limit:
            after = words[at + 2]
        if self.lexicon.is_possessed(after.norm, after.text):  # الباحثة في مدونتها
            return False
        if self._works_for(start, at):
            return True
        if word.norm == self.lexicon.source_preposition and "definite" in words[at - 1].tags and after.noun and not after.tags:
            return False  # حذر الغافري من تأثير القرار
        narrow = "narrow_prepositions" in word.tags
        own = self.lexicon.preposition_of(word)
        governing = any("governing" in words[k].tags for k in range(max(start, at - 2), at))
        told = own and not governing and "definite" in words[at - 1].tags and self.classes[start - 1 : start] == "F"
        if told and any(own in verb.takes for verb in words[start - 1].verbs):
            return False  # حذرت البعثة من العبث
        if governing:  # المشرف العام على …
            return narrow or not self.is_event(after)
        if narrow and "bodies" in after.tags and "titles" in words[start].tags:  # عضو مجلس النواب عن كتلة البناء سالم
            represented = _REPRESENTED.match(self.classes, at + 1, limit)
            if represented is None:
                return False
            end = represented.end()
            apposed = self.classes[end] == "," and words[end + 1].part == "g"  # النائب عن كتلة البناء، سالم الغافري، …
            foreign = end - at > 4 and all(word.part == "n" for word in words[end - 3 : end])  # عن ولاية سهلة باولو موندسي
            return apposed or foreign or any(word.part == "g" for word in words[at + 2 : end])
        last = words[at - 1]
        medium = last.media_start and "reporters" in words[start].tags  # مراسل «الغد» في سهلان
        person = (last.part in ("g", "n") and not medium) or (
            last.part == "d" and any(word.part == "g" and "titles" not in word.tags for word in words[start : at - 1])
        )
        return not narrow and not (person and last.norm not in self.lexicon.nouns) and not self.is_event(after)

    def _works_for(self, start: int, at: int) -> bool:
        """Whether the preposition at `at` says for what medium somebody works: المحلل السياسي في صحيفة …"""
        if "media" not in self.words[at + 1].tags:
            return False
        return any(self.lexicon.bare(word) in self.lexicon.journalists for word in self.words[max(start, at - 2) : at])

    def _marked_name(self, at: int, limit: int) -> int | None:
        close = self.marks.close_of.get(at)
        if close is None or close > limit or close - at - 1 > NAME_IN_MARKS:
            return None
        said = _VERBAL.search(self.classes, at, close) and self.words[at - 1].tags.isdisjoint(_NAMED_IN_MARKS)
        return None if said else close + 1

    def _bracketed(self, start: int, at: int, limit: int) -> int | None:
        """The end of brackets within a noun phrase, or of a body's short name in brackets behind it or for it: قالت (الخارجية) إن"""
        close = self.classes.find(")", at, min(limit, at + 8))
        if close < 0 or (close - at > 2 and self.words[at + 1].norm.isdigit()):  # an age
            return None
        if at == start:
            inner = self.words[at + 1]
            return close + 1 if close - at <= 3 and inner.cls == "w" and not inner.tags.isdisjoint(_BRACKETED) else None
        behind = self.words[close + 1] if close + 1 < limit and self.classes[close + 1] == "w" else None
        if behind:
            return close + 1 if "times" not in behind.tags else None
        short = close - at <= 4 and not (close > at + 1 and self.words[at + 1].norm.isdigit())
        named = self.words[start].tags & {"media", "bodies"} or "marks_before_names" in self.words[at - 1].tags  # منسق مبادرة (سهلان)
        return close + 1 if short and named else None

    def listens(self, at: int, named: bool = True) -> bool:
        """Whether the word is somebody spoken to: a listener, or, behind a name, one who is named in full elsewhere in the text,
        with the preposition joined: قال سالم لمرزوق إن …

        named: whether somebody is named before it; where nobody is, a body is rather part of his title: الناطق الإعلامي للشرطة.
        """
        word, before = self.words[at], self.words[at - 1]
        if word.listener:
            return (named and before.part != "t") or "bodies" not in word.tags
        joined = word.norm[0] == self.lexicon.to and not word.tags and not word.media_start
        told = joined and (word.norm[1:] in self.names or self.lexicon.is_possessed(word.norm[1:], word.text))  # لابنها
        return told and before.part in ("g", "n") and before.norm not in self.lexicon.nouns

    def _is_addressed(self, start: int, at: int) -> bool:
        """Whether people or a body behind a name are spoken to: قال الغافري للاعبين، but not مؤسسة سالم الغافري للتنمية."""
        word, first = self.words[at], self.words[start]
        if not (word.norm.startswith(self.lexicon.to_the) or word.clitic.endswith(self.lexicon.to)):
            return False
        if word.tags.isdisjoint(_LISTENERS) and not word.norm.endswith(self.lexicon.endings["oblique_plural"]):
            return False
        if at == start + 1:
            return first.tags == _DEFINITE and first.part == "d" and not self.is_common(first)
        given = next((k for k in range(start, at) if self.words[k].part == "g"), start)
        return (
            self._ends_full_name(start, at - 1)
            and "bodies" not in first.tags
            and (given == start or "bodies" not in self.words[given - 1].tags)
        )

    def _is_adjoined(self, start: int, at: int) -> bool:
        """Whether an association's name says for whom it is: الاتحاد الدولي للصحفيين، رئيس المجلس الوطني للصحافة."""
        word, before = self.words[at], self.words[at - 1]
        if at < start + 2 or "definite" not in before.tags or not word.norm.startswith(self.lexicon.to_the):
            return False
        return self.lexicon.bare(self.words[at - 2]) in self.lexicon.associations

    def is_joined(self, at: int, limit: int) -> bool:
        """Whether the word has a preposition joined to it, or is an adverb, so that it is no subject."""
        word, to = self.words[at], self.lexicon.to
        if (
            word.norm in (to, self.lexicon.by)
            or self.is_adverbial(word)
            or self._is_manner(word)
            or word.norm.startswith((self.lexicon.to_the, *self.lexicon.and_by_the))
        ):
            return True
        if (
            word.clitic.endswith((to, self.lexicon.by))
            or (word.prefix in (to, self.lexicon.by) and word.prefix)
            or self._is_joined_act(word)
        ):
            return True
        if word.norm[0] != to or "given_names" in word.tags:
            return False
        rest = word.norm[1:]
        known = word.tags - {"never_cues"}
        return (not known and (rest in self.lexicon.nouns or rest in self.lexicon.quantifiers)) or (
            word.media_start and word.norm not in self.lexicon.media_words and self.medium(at, limit) is not None
        )

    def _is_manner(self, word: Word) -> bool:
        """Whether a common noun has a conjunction and the preposition of instrument joined: وبابتسامة، وبسؤاله"""
        if not word.norm.startswith(self.lexicon.and_by):
            return False
        return word.norm[2:] in self.lexicon.nouns or (not word.tags and self.lexicon.is_possessed(word.norm[2:], word.text[2:]))

    def _is_relation(self, start: int, at: int) -> bool:
        """Whether a body's name or a participle describes the thing before it: الشؤون البلدية، اللجنة المنظمة."""
        word, before = self.words[at], self.words[at - 1]
        if before.part == "t" or self._ends_full_name(start, at - 1):
            return False
        organizing = "bodies" in before.tags and word.tags >= _OFFICERS and word.text.endswith(self.lexicon.endings["feminine"])
        return organizing or ("bodies" not in before.tags and self._is_relational(word))

    def _is_participial(self, at: int) -> bool:
        """Whether a relative clause without its pronoun begins here: مسؤول رفض الكشف عن هويته، تقرير صادر عن …"""
        norm = self.words[at].norm
        after = self.words[at + 1].norm
        return norm in self.lexicon.issued or (norm in self.lexicon.anonymous and after in self.lexicon.anonymity)

    def is_issued(self, at: int) -> bool:
        """Whether a participle says whose a document is: صادر عن …"""
        return self.words[at].norm in self.lexicon.issued and (
            self.words[at + 1].norm == self.lexicon.source_preposition or self.words[at + 1].norm in self.lexicon.about
        )

    def _is_blessing(self, at: int) -> bool:
        """Whether a blessing on the one who is named begins here: صلى الله عليه وسلم."""
        invoked = self.lexicon.blessings.get(self.words[at].norm)
        return invoked is not None and self.words[at + 1].norm == invoked

    def _is_new_phrase(self, at: int, start: int, limit: int) -> bool:
        """Whether a word behind a name begins another noun phrase, an object: انتقد الوزير سعد التصريحات، برر سعد مبادرته."""
        word, before = self.words[at], self.words[at - 1]
        if before.norm in self.lexicon.lineage:  # خالد بن حمود
            return False
        if not _BEFORE_OBJECTS.isdisjoint(before.tags) or self.classes[at - 1] in "pa" or "media" in self.words[start].tags:
            return False
        several = "definite" in word.tags and ("groups" in word.tags or word.norm.endswith(self.lexicon.endings["plural"]))
        if (
            not _OCCASIONS.isdisjoint(word.tags)
            or (
                word.noun and word.norm in self.lexicon.nouns and word.tags <= _NOUN and not before.noun and not self._is_surname(at, limit)
            )
            or (word.part == "n" and before.part == "d" and word.text.endswith(self.lexicon.endings["feminine"]))
            or word.prefix == self.lexicon.by
            or self._is_joined_act(word)
            or (several and not (before.noun or before.prefix or "name_parts" in word.tags))
        ):
            return True
        return not word.tags and len(word.norm) > 5 and word.norm.endswith(self.lexicon.endings["possessed"])

    def _is_joined_act(self, word: Word) -> bool:
        """Whether a word looks like a verbal noun with the preposition of instrument joined: بمقاضاة, but not the name بنسودة"""
        norm = word.norm
        if norm[0] != self.lexicon.by or len(norm) <= 4 or word.tags:
            return False
        if word.text[1] in self.lexicon.hamza or self.lexicon.is_possessed(norm[1:], word.text):  # بإحقاق، بلهجته
            return True
        if norm[1] in self.lexicon.joined_in_names and not norm.startswith(self.lexicon.derived, 1):
            return False
        return word.text.endswith(self.lexicon.endings["feminine"])

    def _is_surname(self, at: int, limit: int) -> bool:
        """Whether a common noun behind a name, with nothing of its own behind it, is the end of the name."""
        word = self.words[at]
        alone = at + 1 >= limit or self.classes[at + 1] in ",:CT" or "titles" in self.words[at + 1].tags
        return alone and self.words[at - 1].part in ("g", "n") and not word.text.endswith(self.lexicon.endings["object"])

    def _is_annexed(self, at: int) -> bool:
        """Whether another noun stands in the genitive to this one, so that it is no name: الوزير انخفاض أسعار …,
        but not الدكتور حرب الغافري."""
        after = self.words[at + 1]
        known = after.noun or self.is_common(after) or self.lexicon.is_possessed(after.norm, after.text)
        return self.classes[at + 1] == "w" and (known or "countries_and_capitals" in after.tags)

    def _is_name_of_nouns(self, start: int, at: int, limit: int) -> bool:
        """Whether two common nouns are a name, as they stand between an office and what is said: قال المتحدث راجح هادف إن"""
        word, after = self.words[at : at + 2]
        bare = not (word.tags or after.tags or after.clitic or after.prefix or after.norm.startswith(self.lexicon.article))
        office = "titles" in self.words[start].tags and "definite" in self.words[at - 1].tags
        return bare and office and at + 2 == limit and self.classes[at + 1 : at + 3] in ("wC", "w:")

    def _is_other_case_or_gender(self, subject: Word, word: Word) -> bool:
        """Whether of two titles with the article the second differs in case or gender, as an object does and no adjective: سأل المدير
        الموظفة، ناشد المواطنون المسؤولين."""
        if subject.part != "t" or word.part != "t" or word.clitic or not subject.tags & word.tags >= _DEFINITE:
            return False
        if not _ADJECTIVES.isdisjoint(subject.tags | word.tags):
            return False
        endings = self.lexicon.endings
        if subject.number == "p" and subject.norm.endswith(endings["verbal"][1]):
            return word.norm.endswith(endings["oblique_plural"])
        return {subject.gender, word.gender} == {"m", "f"} and subject.number == word.number == "s"

    def _is_taken_up(self, start: int, at: int) -> bool:
        """Whether the relative behind a word shows by its gender that this is not the one whose title stands before it: استغرب المتحدث
        الصفعة التي …"""
        head, relative = self.words[start], self.words[at + 1]
        if relative.cls != "R" or head.part != "t" or "definite" not in head.tags:
            return False
        return {head.gender, relative.gender} == {"m", "f"} and head.number == "s"

    def _is_second(self, start: int, at: int, limit: int) -> bool:
        """Whether a word cannot belong to the definite noun or the name before it: a document behind a title, الوزير القرار, a
        noun or verb without the article, التقرير تراجع, or an adverb in the accusative, سالم مبتسماً."""
        word, before = self.words[at], self.words[at - 1]
        if (
            "definite" in before.tags
            and "definite" in word.tags
            and not word.clitic
            and not _SECOND.isdisjoint(word.tags)
            and _ADJECTIVES.isdisjoint(word.tags)
            and not (at - 1 > start and self._is_relation(start, at))
            and not (word.tags & before.tags - {"definite"} & ({"groups"} if "groups" in word.tags else {"titles", "documents"}))
        ):
            return True
        if self._is_other_case_or_gender(before, word) or self._is_taken_up(start, at):
            return True
        if word.norm in (self.lexicon.by, self.lexicon.to):
            close = self._close(at + 1) if word.norm == self.lexicon.to and self._opens_name(at + 1) else None
            return close is None or not self._has_leader(at, close)
        written = word.noun and "definite" not in word.tags and not word.tags.isdisjoint(_OCCASIONS)
        if written and at > start + 1 and "media" in self.words[start].tags:
            return True  # تلقت وكالة الغد نسخة منه
        several = word.part == "t" and word.number == "p" and not word.clitic and "definite" not in word.tags
        if several and at > start + 1 and self._ends_full_name(start, at - 1):
            return True  # دعا سالم الغافري قادة الأحزاب
        if "name_parts" in word.tags and before.part in "t-" and "definite" in before.tags and word.norm.startswith(self.lexicon.article):
            return True  # دعا المفتي الله
        if word.part == "n" and at - 1 == start and before.tags >= WHOLE_BODY and "titles" not in before.tags:
            return True  # أعلنت اللجنة فرض غرامة
        if self.lexicon.is_possessed(word.norm, word.text):  # أبلغ الوزير نظيره
            own = word.norm in self.lexicon.reflexives or "marks_before_names" in word.tags  # المصدر ذاته، رجل اسمه
            named = before.part == "n" or not _COMPLETE.isdisjoint(before.tags)
            described = "listeners" not in word.tags and not word.tags <= _OWNED  # ماجد السعيد رئيسها, but not سالم تصريحاته
            if named and not (own or described or word.clitic):
                return True
        if "countries_and_capitals" in before.tags and word.tags == {"definite"} and not self._is_relational(word):
            return True  # أبلغت تركيا الأمم المتحدة
        if not word.tags.isdisjoint(_TOLD) and "definite" in before.tags and "definite" not in word.tags and not word.clitic:
            return True  # وصف الوزير قناة «سهلان»، دعت الوزارة وسائل الإعلام
        if word.noun and "definite" in before.tags and "definite" not in word.tags:
            thing = bool(word.tags) and word.tags <= _OCCASIONS  # وصف الوزير قرار الشركة بـ«الخطير»
            if (
                thing
                or "documents" in before.tags
                or (not word.tags and self._is_annexed(at) and not self._is_name_of_nouns(start, at, limit))
            ):
                return True
        return not word.tags and not word.noun and self.is_adverbial(word)

    def is_adverbial(self, word: Word) -> bool:
        """Whether a word stands in the accusative without the article, as its sign or the form of a participle shows: متوجها"""
        if word.text.endswith(self.lexicon.endings["tanwin"]):
            return True
        active = word.norm.startswith(self.lexicon.active) and word.norm.endswith(self.lexicon.endings["accusative"])
        return active and len(word.norm) > 5 and not word.tags

    def _is_complement(self, at: int) -> bool:
        """Whether a word behind an adjective is a complement with the preposition of instrument joined: المجتمع الدولي بتحمل …"""
        word, before = self.words[at], self.words[at - 1]
        if word.norm[0] != self.lexicon.by or word.tags or word.media_start or len(word.norm) < 4:
            return False
        known = word.prefix or word.norm[1:] in self.lexicon.verbs or self.lexicon.tags.get(word.norm[1:])
        return bool(known) and "definite" in before.tags and _COMPLEMENTED.isdisjoint(before.tags)

    def _is_carrier(self, start: int, position: int, limit: int) -> bool:
        """Whether a medium begins at `position` that is no part of the noun phrase from `start`."""
        word = self.words[position]
        to, media_start = self.lexicon.to, word.media_start
        joined = (
            word.clitic.endswith(to)
            or word.norm in (to, self.lexicon.to_the)
            or (media_start and word.norm[0] == to and word.norm not in self.lexicon.media_words)
            or (word.norm[0] == to and self.words[position + 1].norm in self.lexicon.media_endings)
        )
        apart = media_start and "media" not in self.words[start].tags and _BEFORE_MEDIA.isdisjoint(self.words[position - 1].tags)
        told = "bureaus" in word.tags and not self.words[start].tags.isdisjoint(("groups", "definite"))  # أبلغ مصدر أمني وكالة …
        if not (joined or (apart and (told or self.words[position + 1].part not in ("g", "n")))):  # رئيسة الوزراء سانا مارين
            return False
        if self._is_adjoined(start, position) or (self.classes[position - 1] == "p" and self._works_for(start, position - 1)):
            return False
        if not joined and word.part == self.words[position + 1].part == "n" and self.words[position - 1].part == "t":
            return False  # الوزيرة الفنلندية سانا بيلوسكي
        own = self.classes[start:position] in ("w", "ww") and "carriers_by_name" in self.words[start].tags  # الموقع الإلكتروني لصحيفة …
        return not own and self.medium(position, limit) is not None

    def _names_holder(self, start: int, comma: int, limit: int) -> bool:
        """Whether whoever holds the offices before a comma is named behind it."""
        if not start < comma < limit - 2 or self.classes[comma] != ",":
            return False
        head, offices = self.words[comma + 1], self.words[start:comma]
        if any(word.part == "g" and word.tags.isdisjoint(("joining_prepositions", "titles")) for word in offices):
            return False
        return "titles" in offices[0].tags and ("given_names" in head.tags or head.tags >= DEFINITE_HONORIFIC)

    def _apposition(self, start: int, comma: int, limit: int, named: bool) -> int | None:
        """The end of a name or title between commas, behind the title or name that begins at `start`; None where something else
        follows. named: whether a name stands before the comma, so that only an office, or the name of a title's holder, can follow."""
        first = comma + 1
        if self.classes[first] in "q<":
            return None if named else self._apposed_name(first, limit)
        end = self._apposed(first, limit)
        if end is None or end <= first or comma == start or self._is_participial(first):
            return None
        head = self.words[first]
        several = head.number == "p" and self.words[start].number == "s" and "definite" in head.tags
        if several and head.norm.endswith(self.lexicon.endings["oblique_plural"]):  # دعا الوزير، المواطنين إلى
            return None
        if head.tags & {"titles", "honorifics", "of_another"}:
            return end
        if "given_names" in head.tags:
            titled = self.words[start].tags & {"titles", "honorifics", "bodies"}
            if not named or (titled and all(word.part != "g" for word in self.words[start:comma])):
                return end
        aside = head.part == "-" and head.norm[0] == self.lexicon.conjunctions[0]  # الشركة، ومقرها سهلان، …
        if end - first < 2 or aside or head.norm.isdigit() or self._is_deed(first):
            return None
        name = first + ("nationalities" in head.tags)  # المدير الفني للنادي، السهلاني باولو مورتي، إن
        foreign = all(word.part == "n" for word in self.words[name:end]) and self.classes[end] == "," and self.classes[end + 1] == "C"
        return end if not named or foreign else None

    def _apposed_name(self, opening: int, limit: int) -> int | None:
        """The end of a name in marks that stands alone behind the comma after a title: الناطق باسم الجيش، «سالم الغافري»، …"""
        close = self._marked_name(opening, limit)
        inside = self.words[opening + 1 : close - 1] if close else []
        if close is None or not inside or inside[0].part not in ("g", "n") or any(word.part not in "gnpd" for word in inside):
            return None
        return close if close == limit or self.classes[close] == "," else None

    def _apposed(self, start: int, limit: int) -> int | None:
        """The end of the words behind a comma that can be a name or title; None where they cannot."""
        position = start
        while position < limit and position - start < _APPOSITION_WORDS:
            cls, word = self.classes[position], self.words[position]
            if cls == "w":
                if position == start and (
                    word.tags & {"events", "listeners"}
                    or word.norm in self.lexicon.what_forms
                    or self.lexicon.is_future(word)
                    or self.is_joined(position, limit)
                ):
                    return None
            elif cls in "q<(" and position > start:
                close = self._close(position)
                if close is None or close > limit or close - position > NAME_IN_MARKS:
                    break
                position = close
            elif cls in ",;C:q<R" or (cls == "-" and self.scan.starts[position] > self.scan.ends[position - 1]):
                break
            elif cls in "pa" and position > start:
                after = self.words[position + 1]
                if "joining_prepositions" not in word.tags or after.tags & {"events", "times"}:
                    break
            elif cls != "." or ends_sentence(self.scan, position):
                return None
            position += 1
        return position

    def _is_deed(self, at: int) -> bool:
        """Whether a common noun at `at` is no given name: توقف الاتفاقية, but مزيد الثنيان."""
        after = self.words[at + 1]
        surname = after.part == "d" and not self.is_common(after)
        return self.words[at].noun and not surname

    def trim(self, phrase: Range) -> Range | None:
        start, end = phrase
        while start < end and self.classes[start] in ",:.-n*":
            start += 1
        while end > start and self.classes[end - 1] in ",:-n*pT":
            if end - 1 > start and (self._is_title(end - 1) or self._is_informed(end - 1, self.count)):
                break
            end -= 1
        return (start, end) if start < end else None
