"""What ends a noun phrase: words behind it that begin another one, as an object, a listener or a medium does."""

from __future__ import annotations

from .lexicon import DEFINITE_HONORIFIC, DEFINITE_TITLE, WHOLE_BODY, Word
from .names import is_people_of
from .phrase_words import APPOSITION_WORDS, DEFINITE, GIVEN, PhraseWords

_PLACES = frozenset({"bodies", "countries_and_capitals"})
_BEFORE_MEDIA = frozenset({"media", "marks_before_names", "titles", "bodies", "documents", "groups", "editing"})
_BEFORE_OBJECTS = frozenset({"titles", "honorifics", "bodies", "joining_prepositions"})
_OCCASIONS = frozenset({"documents", "events"})
_LISTENERS = frozenset({"titles", "groups", "honorifics", "listeners", "bodies", "countries_and_capitals"})
_WRITTEN = frozenset({"documents"})
_TOLD = frozenset({"media", "listeners"})
_OWNED = frozenset({"listeners", "documents", "events", "never_cues", "relay_nouns"})
_NOT_APPOSED = frozenset({"listeners", "honorific_pronouns"})  # أبدى الغافري سعادته
_GROUPS = frozenset({"groups"})
_SECOND = frozenset({"documents", "groups", "bodies", "listeners"})
_ADJECTIVES = frozenset({"title_adjectives", "nationalities", "honorifics"})
_ENDING = frozenset({"definite", "nationalities", "countries_and_capitals"})  # what ends a noun phrase
_DESCRIBING = frozenset({"title_adjectives", "nationalities", "honorifics", "given_names", "name_parts"})
_NOUN = frozenset({"marks_before_names"})  # what a common noun may be besides
_THING = _OCCASIONS | _NOUN
_THING_OR_PLACE = _PLACES | _NOUN
_OWNING = frozenset({"definite", "titles", "honorifics", "bodies"})
_OFFICERS = frozenset({"titles", "bodies"})
_COMPLETE = frozenset({"definite", "countries_and_capitals", "given_names"})
_OF_BODY = 3  # words of a body's name before what it is for
_MANNER = 6  # words, from an object to the verbal noun that says how it is told
_NATION = frozenset({"nationalities"})
_KINDS = frozenset({"nationalities", "title_adjectives"})
_MATTER = frozenset({"marks_before_names", "never_cues"})  # what a common noun may be besides that is told
_OF_SOURCES = frozenset({"nationalities", "title_adjectives"})
_NO_PERSONS = frozenset({"bodies", "groups"})
_CLOSED = frozenset({"definite", "countries_and_capitals"})
_COUNTRY = frozenset({"countries_and_capitals"})
_NO_CUE = frozenset({"never_cues"})
_VERBAL = _NO_CUE | {"verb"}
_DESCRIBED_BY = frozenset({"titles", "honorifics", "title_adjectives"})  # behind which a name may be a common noun
_CLAUSE_START = frozenset("n.,;J(")
_ACT = frozenset({"definite", "verb", "news", "never_cues"})
_PEOPLE = frozenset({"titles", "groups"})
_SEVERAL = frozenset({"bodies", "groups", "documents"})
_POSTURED = frozenset({"titles", "nationalities"})
_COMPLEMENTED = frozenset({"titles", "honorifics", "nationalities", "groups", "governing"})


class PhraseEnds(PhraseWords):
    """The ends of one text's noun phrases."""

    def _is_object(self, start: int, at: int, named: bool) -> bool:
        """Whether a word behind a subject is an object: with the preposition of instrument joined, أشاد سالم بالتنظيم, indefinite
        in the accusative, أصدرت النقابة بيانا, or another's office: استقبل المدير سالم الغافري وزير المياه."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if at == start + 1 and self._is_beyond_country(at):
            return True
        if word.cls == "p":
            return after.noun and not after.tags and "governing" not in before.tags  # حسنت الشركة في واجهة جهازها
        office = not word.tags.isdisjoint(_OFFICERS) and word.tags.isdisjoint(("definite", "title_adjectives")) and not word.clitic
        owned = "definite" in after.tags
        complete = "definite" in before.tags or before.part in ("g", "n")
        tags = self.words[start].tags
        if office and owned and complete and (named or "bodies" in tags) and "titles" in (word.tags | tags) and self._takes_persons(start):
            return not (tags >= DEFINITE_HONORIFIC or tags.isdisjoint(_OFFICERS))  # اللواء سالم الغافري محافظ سهلان is one
        if self._is_person_behind_body(start, at):
            return True
        if at == start + 1 and before.norm in self.alone and not word.tags and self._is_no_surname(word):
            return True  # طلب الغافري فرصة
        if at == start + 1 and self._is_another_person(start, at):
            return True
        if self._is_counted(start, at) or self._is_people(start, at) or self._is_joined_verb(word):
            return True
        if self._is_people_of(at) and complete and before.norm not in self.lexicon.wholes:
            return True  # هنأ سالم الغافري منسوبي الغرفة
        if self.has_by(word):
            return word.tags.isdisjoint(_PLACES) or after.tags >= DEFINITE_HONORIFIC  # برئاسة المستشار سالم الغافري
        head = self.words[start]
        titled = head.tags >= DEFINITE_TITLE or head.tags >= DEFINITE_HONORIFIC  # خاطب الرئيس تورون الشعب
        foreign = at == start + 2 and before.part == "n" and (head.part == "n" or titled)
        ended = foreign or self._ends_full_name(start, at - 1) or self._ends_foreign_name(start, at - 1) or self._is_no_adjective(start, at)
        if ended and word.part == before.part == "n" and len(word.norm) == 4 and word.norm.startswith(self.lexicon.article):
            return True  # زار باولو بيلوسكي السد
        if ended and "definite" in word.tags and word.tags.isdisjoint(_DESCRIBING):
            person = "titles" in word.tags and "bodies" not in word.tags
            if not person and (self.is_common(word) or word.tags > DEFINITE):
                return True  # زار سالم الغافري الموقع، استقبل الوفد
        kind = word.tags <= _NOUN or self.lexicon.is_derived(word.norm)
        if named and word.noun and kind and not word.clitic and before.part in ("g", "n", "d") and self._takes_genitive(at):
            return True  # رأى بيلوسكي فرصة، نفى سالم الغافري وجود خلاف
        if word.prefix == self.lexicon.to and ended and "bodies" not in self.words[start].tags:
            return True  # سعى سالم الغافري لاتخاذ قرار
        if (
            word.noun
            and word.tags <= _WRITTEN
            and ("definite" in before.tags or before.cls == ")")
            and (at > start + 1 or "bodies" in before.tags)
        ):
            titled = "titles" in after.tags and "definite" not in after.tags
            if titled or "bodies" in self.words[start].tags:
                return True  # أدان رئيس الوزراء قتل مراسلة …، استنكر المجلس الوطني اغتيال سعاد العمري
        body = not tags.isdisjoint(_PLACES) and "titles" not in tags
        noun = word.noun and word.tags <= _THING_OR_PLACE and not word.clitic and bool(word.tags or word.norm in self.lexicon.nouns)
        if body and noun and "definite" in before.tags:
            return True  # قصف الجيش السهلاني منطقة حدودية
        if self._follows_verb(start) and self._is_told_or_done(start, at):
            return True
        closed = ended or ("media" not in tags and self._closes_body(start, at - 1))  # صحيفة سهلان تايمز
        if closed and word.noun and word.tags <= _MATTER and not word.clitic and self._is_annexed(at):
            person = "titles" in tags and tags.isdisjoint(_NO_PERSONS)
            if not person or word.text.endswith((*self.lexicon.endings["feminine"], self.lexicon.endings["plural"][0])):
                return True  # أعلنت وزارة الصناعة والتجارة بدء تطبيق، تابع المجلس في سهلان ملابسات الحادثة
            if self._is_thing(at + 1):
                return True  # وصف مفتي سهلان حادث التفجير
        return ("definite" in before.tags or closed) and self._is_accusative(word)

    def _is_another_person(self, start: int, at: int) -> bool:
        """Whether somebody with his office and his name stands behind the surname of a verb's subject, whom the text names in full:
        هنأ الغافري الشاعر السهلاني ماجد السروي"""
        surname, office = self.words[start], self.words[at]
        if surname.norm not in self.names or self.words[start - 1].cls not in "vF" or not office.tags >= DEFINITE_TITLE:
            return False
        behind = at + 1 + (not self.words[at + 1].tags.isdisjoint(_KINDS))
        return self.words[behind].part == "g" and self.words[behind].norm != self.words[self.names[surname.norm][0][0]].norm

    def _is_accusative(self, word: Word) -> bool:
        """Whether a common noun is indefinite in the accusative, as an object is: بيانا، صورا"""
        bare = word.norm.removesuffix(self.lexicon.endings["accusative"][0])
        known = bare in self.lexicon.nouns or bare in self.lexicon.matters or not _OCCASIONS.isdisjoint(self.lexicon.tags.get(bare, ()))
        return "definite" not in word.tags and bare != word.norm and known

    def _closes_body(self, start: int, at: int) -> bool:
        """Whether nothing stands in the genitive to a word: it has the article, be it behind a conjunction, is a country, or the adjective
        of sources: وزارة الصناعة والتجارة، سفارة سهلان لدى عمان، طلبت سهلان دعما، مصادر سهلانية بارزة"""
        word, head = self.words[at], self.words[start]
        if word.tags and word.tags <= _OF_SOURCES and "groups" in head.tags and "definite" not in head.tags:
            return word.text.endswith(self.lexicon.endings["feminine"])
        if not _DESCRIBED_BY.isdisjoint(word.tags):
            return False
        joined = word.norm[0] in self.lexicon.conjunctions and word.norm.startswith(self.lexicon.article, 1)
        return (at > start and joined) or not (_CLOSED if at > start else _COUNTRY).isdisjoint(word.tags)

    def _follows_verb(self, start: int) -> bool:
        """Whether a verb stands right before, or a word that no list knows begins a clause there: وبادل الوزير"""
        before = self.words[start - 1]
        opens = before.part == "n" and not before.noun and self.classes[max(start - 2, 0)] in _CLAUSE_START
        return before.cls in "vFf" or (before.cls == "w" and opens)

    def _is_beyond_country(self, at: int) -> bool:
        """Whether what stands right behind a country is no part of its name: تنفي سهلان التدخل، تسعى سهلان في، سهلان للقطب الصناعي"""
        word, country = self.words[at], self.words[at - 1]
        if "countries_and_capitals" not in country.tags or "titles" in country.tags:
            return False
        joined = word.norm.startswith(self.lexicon.to_the) or word.clitic[-1:] in (self.lexicon.to, self.lexicon.by)
        another = not word.clitic and not _PLACES.isdisjoint(word.tags) and "titles" not in word.tags
        return word.cls == "p" or (joined and word.clitic[:1] != self.lexicon.conjunctions[0]) or (another and self._follows_verb(at - 1))

    def _is_told_or_done(self, start: int, at: int) -> bool:
        """Whether a word behind a verb's subject that is complete is a noun of its own: نفى مصدر رسمي وجود خلاف، ردد المشاركون في
        الوقفة شعارات، تبادل الموظفون التهاني."""
        head, word, before, after = self.words[start], self.words[at], self.words[at - 1], self.words[at + 1]
        if word.clitic or word.cls != "w" or "honorifics" in before.tags:
            return False
        if word.norm in self.lexicon.wholes and self._is_complete(at - 1):
            return True
        plurals = (self.lexicon.endings["verbal"][1], *self.lexicon.endings["oblique_plural"])
        if head.number == "p" and word.norm.endswith(plurals):
            return False  # لاعبون سابقون
        relational = before.norm.endswith((*self.lexicon.endings["relational"], *self.lexicon.endings["relational_plural"]))
        kind = "nationalities" in before.tags or not (before.tags or self.is_common(before))
        described = at > start + 1 and relational and kind
        several = head.number == "p" and before.norm.endswith(plurals)  # nothing stands in the genitive to it
        joined = before.norm[0] in self.lexicon.conjunctions and before.norm.startswith(self.lexicon.article, 1)  # الأصالة والمعاصرة
        same = before.norm in self.lexicon.reflexives
        if not (described or several or joined or same or "definite" in before.tags):
            return False
        if "definite" not in word.tags:
            whole = described or several or head.number == "p" or not head.tags.isdisjoint(_SEVERAL)
            return (
                word.norm in self.lexicon.matters
                or self.lexicon.is_matter(word, after)
                or (whole and word.noun and word.tags <= _OCCASIONS)
            )
        if same:
            return True  # هاجمت النقابة ذاتها الحكومة
        if "definite" not in before.tags and (several or (described and "groups" in head.tags and not self.could_be_surname(word))):
            return not joined  # نصح خبراء محليون المستهلك، وصفت مصادر سهلانية الحادث
        if not word.tags <= _ACT or self._is_relational(word) or self.lexicon.is_descriptive(word.norm):
            return False
        if self.lexicon.is_act(word.norm):
            return True
        ending = self.lexicon.endings["feminine"]
        apart = at == start + 1 or before.text.endswith(ending) or self.lexicon.is_broken_plural(word.norm)  # which no adjective is
        return apart and self.is_common(word) and not word.text.endswith(ending)

    def _is_people_of(self, at: int) -> bool:
        return is_people_of(self.words[at], self.words[at + 1], self.lexicon)

    def _is_joined_verb(self, word: Word) -> bool:
        """Whether a word could be a verb in the imperfect with a particle of purpose, or its noun with a preposition: لتفقد، ليشارك"""
        joined = word.norm[0] == self.lexicon.to and word.norm[1:2] in self.lexicon.persons[:2] and not word.tags - _NO_CUE
        return joined and not _VERBAL.isdisjoint(self.lexicon.tags.get(word.norm[1:], ()))

    def _is_counted(self, start: int, at: int) -> bool:
        """Whether a number stands behind a person's full name, as that of what he does something to: اختار سالم الغافري 24 لاعبا"""
        word, head = self.words[at], self.words[start]
        return word.norm.isdigit() and head.tags.isdisjoint(_PLACES | {"media"}) and self._ends_full_name(start, at - 1)

    def _takes_persons(self, start: int) -> bool:
        """Whether the verb right before a subject may have a person for its object, who is not what is said: استقبل, but not أكد."""
        verbs = self.words[start - 1].verbs if self.classes[start - 1 : start] == "F" else ()
        return not verbs or any("object" in form.takes or form.verb_class != "say" or "an" not in form.takes for form in verbs)

    def _is_people(self, start: int, at: int) -> bool:
        """Whether several people stand behind one body or person, named to the end, who so are told or asked: دعت المديرية العامة
        للجوازات الإخوة، أوصى الشيخ سالم آل سهلان المسلمين"""
        head, word, before = self.words[start], self.words[at], self.words[at - 1]
        surname = at == start + 1 and self.could_be_surname(head)  # طالب الغافري الآباء
        single = surname or head.number == "s" or not head.tags.isdisjoint(_PLACES)  # الجوازات
        if not single or "definite" not in word.tags or word.clitic or "groups" in head.tags or self._is_relational(word):
            return False
        several = word.number == "p" and not _PEOPLE.isdisjoint(word.tags)
        oblique = word.norm.endswith(self.lexicon.endings["oblique_plural"]) and len(self.lexicon.bare(word)) > 4
        if not (several or oblique) or word.norm.endswith(self.lexicon.endings["oblique_relational"]):
            return False
        ended = not before.tags.isdisjoint(_PLACES) or "nationalities" in before.tags or before.norm.endswith(self.lexicon.feminine)
        family = self.words[at - 2].norm in self.lexicon.lineage and at - 2 > start  # آل الشيخ
        closed = surname or ended or family or self._ends_full_name(start, at - 1)
        return closed and ("definite" in before.tags or "countries_and_capitals" in before.tags or before.part in ("g", "n"))

    def _is_no_surname(self, word: Word) -> bool:
        """Whether a word is a noun or looks like a verb or a noun with a pronoun, and so ends no name: فرصة، يكافئ، رضاه"""
        if word.noun or word.prefix:
            return True
        return word.part == "n" and (word.norm[0] in self.lexicon.persons[:2] or word.text.endswith(self.lexicon.endings["pronoun"]))

    def _is_person_behind_body(self, start: int, at: int) -> bool:
        """Whether a single officer is told behind a body that is complete: استقبلت وزارة المياه السفير سالم, but not جامعة الملك سالم."""
        word, body, before = self.words[at], self.words[start], self.words[at - 1]
        if not word.tags >= DEFINITE_TITLE or "bodies" not in body.tags or "titles" in body.tags or word.number != "s":
            return False
        complete = "definite" in before.tags or (at > start + 1 and before.part == "n")
        if before.number == "p" and word.gender == "f":  # القوات المسلحة
            return False
        return complete and word.tags.isdisjoint(("bodies", "title_adjectives"))

    def _is_no_adjective(self, start: int, at: int) -> bool:
        """Whether a noun is of another gender than the body whose name is complete before it: استنكرت نقابة المحررين الاعتداء، حسمت
        جامعة سهلان الجدل، عزت الشركة الارتفاع, but not شركة سهلان الغافري."""
        body, before, word = self.words[start], self.words[at - 1], self.words[at]
        if (at - 1 == start) != ("definite" in body.tags) or body.gender != "f" or "bodies" not in body.tags:
            return False
        ending = self.lexicon.endings["feminine"]
        if word.text.endswith((*ending, *self.lexicon.endings["accusative"])):  # المفوضية العليا
            return False
        if self._is_relational(word) and at - 1 > start and not before.text.endswith((*ending, *self.lexicon.endings["oblique_plural"])):
            return False  # وكالة التصنيف الائتماني
        return "definite" in before.tags or (before.part == "n" and not word.norm.endswith(self.lexicon.endings["relational"]))

    def _is_thing(self, at: int) -> bool:
        """Whether a common noun with the article can hardly be a surname: الوضع, but الشهري can."""
        word = self.words[at]
        return word.tags == DEFINITE and self.is_common(word) and not self._is_relational(word)

    def _takes_object(self, start: int, at: int) -> bool:
        """Whether a foreign name before a thing is complete, as it is named elsewhere, or its verb takes an object besides what it
        reports: يصف موندسي الواقعة بقوله"""
        single = at == start + 1 and self.words[start].part == "n" and "N" in self.classes[at + 1 : at + _MANNER]
        return single or self._ends_foreign_name(start, at - 1)

    def _begins_another(self, start: int, at: int, limit: int, named: bool) -> bool:
        """Whether a word behind the noun phrase from `start` begins another phrase."""
        before = self.words[at - 1]
        if self.words[at].norm in self.lexicon.one_of and before.cls == "w" and (before.part in "gn" or self._ends_name(at - 1)):
            return False  # سالم الغافري أحد سكان البلدة
        if before.norm in self.lexicon.demonstratives and at > start + 1 and "definite" in self.words[at].tags:
            return False  # كبير معدي هذه الدراسة
        return (
            (self.words[at - 1].part in ("g", "n", "d") and self.is_age(at))
            or (self.listens(at, named) and not self._is_adjoined(start, at))
            or self._is_carrier(start, at, limit)
            or self._is_addressed(start, at)
            or (self._stands_alone(at) and (self._is_complete(at - 1) or at - 1 in self.marks.open_of))
            or self._is_matter_of_another(start, at)
            or self._is_past_time(at)
            or self._is_by_what(start, at)
            or (named and (self._is_new_phrase(at, start, limit) or (self._is_thing(at) and self._takes_object(start, at))))
            or self._is_complement(start, at)
            or self._is_second(start, at, limit)
            or self._is_behind_marks(start, at)
            or ("media" in self.words[start].tags and self._is_behind_medium(start, at))
            or (self.words[at - 1].norm in self.lexicon.others and "titles" in self.words[at].tags)
            or self._is_officer(start, at)
            or self._is_another_name(start, at)
            or self.is_manner(self.words[at])
            or (named and self._is_anothers_office(start, at, limit))
        )

    def _is_past_time(self, at: int) -> bool:
        """Whether a unit of time begins to say when, as what follows shows: منظمة السهل الدولية العام الماضي"""
        unit = "definite" in self.words[at].tags and self.lexicon.bare(self.words[at]) in self.lexicon.time_units
        return unit and self.classes[at + 1] == "T"

    def _is_by_what(self, start: int, at: int) -> bool:
        """Whether a common noun with the preposition of instrument joined follows a name and nothing else: تعهد الغافري بالعمل على"""
        word, before = self.words[at], self.words[at - 1]
        if word.tags or at > start + 2 or not (before.part in ("g", "n") or self.could_be_surname(before)):
            return False
        return self._is_by_the(word) and not self.words[start].tags & (_OFFICERS | _PLACES)

    def _is_any(self, word: Word) -> bool:
        """Whether a word is أي, by its hamza: not آية الله، آي ويوي"""
        return (word.norm in self.lexicon.any and word.text[0] == self.lexicon.me[0]) or self.is_any_joined(word)

    def _is_matter_of_another(self, start: int, at: int) -> bool:
        """Whether what stands behind a full name is what is told, with whose it is: أكد سالم الغافري حرص وزير المياه على"""
        word, after = self.words[at], self.words[at + 1]
        if at == start + 1 and self.words[start].part in ("g", "n") and self._is_act_of(at):
            return True
        if word.norm in self.lexicon.matters and not word.tags and at + 1 in self.marks.close_of:
            return self._is_complete(at - 1) or self._is_by_the(self.words[at - 1])  # سجل الوزير وجود «خلاف»
        if word.norm not in self.lexicon.matters or word.tags or after.cls != "w" or "name_parts" in after.tags:
            return False
        if at == start + 2 and self.opens_name(start):
            return False  # عبد المعز عودة
        if self._is_any(after) and self.words[at - 1].part == "t":  # نفى مصدر مسؤول وجود أي تغيير
            return True
        owned = self._is_annexed(at) or not after.tags.isdisjoint(_OWNING)
        return owned and (self._ends_full_name(start, at - 1) or self.words[at - 2].norm in self.lexicon.lineage)  # سالم بن ماجد

    def _is_act_of(self, at: int) -> bool:
        """Whether a verbal noun has something definite or in marks in the genitive: اقترح موندسي تشكيل «حكومة …»"""
        word, after = self.words[at], self.words[at + 1]
        if not word.noun or "given_names" in word.tags or not self.lexicon.is_derived(word.norm):
            return False
        return self._opens_name(at + 1) or (after.tags == DEFINITE and self.is_common(after))

    def _is_anothers_office(self, start: int, at: int, limit: int) -> bool:
        """Whether an office behind whoever is named is that of another, who is named behind it: أبلغ رئيس الحكومة سالم الغافري رئيس
        البرلمان ماجد السهلي, but not سالم الغافري مدير مركز الملك ماجد."""
        word = self.words[at]
        if "titles" not in word.tags or word.clitic or word.tags >= DEFINITE_HONORIFIC or not self._closes_full_name(at):
            return False
        name = at + 1
        while name < limit and self.classes[name] == "w" and self.words[name].part != "g":
            name += 1
        if name >= limit or self.words[name].tags - DEFINITE != GIVEN or name - at > APPOSITION_WORDS:
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
        word = self.words[at]
        if at < start + 2 or word.part != "g" or self.words[at - 1].part != "d":
            return False
        if "governing" in word.tags or ("titles" in word.tags and not self.could_be_surname(self.words[at + 1])):
            return False  # سالم الغافري أمين اللجنة، ماجد السهلي الفائز بالجائزة
        return self.words[at - 2].part == "g" and "name_parts" not in self.words[at - 2].tags  # not عبد الستار سالم

    def _stands_alone(self, at: int) -> bool:
        """Whether a word is a phrase of its own behind one that is complete: a demonstrative, a filler, لفت الكتاب الانتباه, or a verb
        that takes a clause, شركة سواقي يمكن أن."""
        word = self.words[at]
        filler = word.norm in self.lexicon.fillers and "definite" in word.tags and not self.opens_name(at - 1)  # عبد الستار
        some = word.norm in self.lexicon.quantifiers and word.norm not in self.lexicon.one_of  # كشف المدير بعض الأرقام
        joined = word.norm[0] in (self.lexicon.to, self.lexicon.by)  # الوزارة لهذا الطرح
        shown = word.norm[joined:] in self.lexicon.demonstratives or (joined and word.norm[1:] in self.lexicon.wholes)  # بكل صراحة
        shown = shown or self._is_any(word)  # نفى المتحدث أي علاقة
        return filler or some or shown or ("subordinators" in word.tags and word.norm[0] == self.lexicon.persons[0])

    def _is_behind_marks(self, start: int, at: int) -> bool:
        """Whether a common noun follows a name in marks, to which nothing stands in the genitive: شركة «سهلان» تجربة, or whatever
        has no article a medium's: صحيفة «سهلان» أجوبة الوزير, or what is no office a person's: حذر «الغافري» الجميع"""
        word, opening = self.words[at], self.marks.open_of.get(at - 1)
        if opening is None:
            return False
        after = self.words[at + 1]
        if "titles" in self.words[start].tags and self.could_be_surname(after) and self._is_relational(after):
            return False  # مديرة جمعية «سهلان» نداء الغافري
        if word.noun or ("media" in self.words[start].tags and "definite" not in word.tags):
            return word.tags <= _OCCASIONS
        alone = opening == start or (opening == start + 1 and self.words[start].part == "t")
        apposed = word.part in ("t", "g") or "title_adjectives" in word.tags
        return alone and not apposed and self.could_be_name(opening + 1, at - 1)

    def _is_behind_medium(self, start: int, at: int) -> bool:
        """Whether a word cannot belong to the medium before it: an officer or a name behind its noun, its adjective or a name that is
        known, لوكالة الغد المتحدث باسم …, a noun behind its adjective, صحيفة الغد السهلانية قول الوزير, or a verb in the future."""
        word, before = self.words[at], self.words[at - 1]
        ended = "definite" in before.tags and (at == start + 1 or self._is_relational(before))
        foreign = word.part == "n" == before.part and not word.tags and self.words[at + 1].part == "n"
        if not ended and (foreign or word.part == "g" or "titles" in word.tags):  # لوكالة فرانس برس المتحدث باسم …
            last = at - foreign  # a name of two words at least
            ended = any(self.lexicon.medium([it.norm for it in self.words[first:at]]) for first in range(start + 1, last))
        if "definite" in word.tags:
            return ended and "titles" in word.tags and (self.words[start].gender, word.gender) == ("f", "m")
        if self.lexicon.is_future(word):
            return ended or at - 1 in self.marks.open_of
        given = word.part == "g" and "titles" not in word.tags
        return ended and (given or foreign or (at > start + 1 and (word.part == "g" or word.noun)))

    def _is_officer(self, start: int, at: int) -> bool:
        """Whether an office follows a country, or a body that is named to its end: وزارة الخارجية السهلانية سفير …, or another body
        such a one: الهيئة العامة وزارة الصحة"""
        word, before = self.words[at], self.words[at - 1]
        ended = "definite" in before.tags and "titles" not in self.words[start].tags
        body = ended and "bodies" in self.words[start].tags
        described = not before.tags.isdisjoint(_KINDS) or (at > start + 1 and self._is_relational(before))
        if body and described and word.tags >= {"bodies"}:
            return "definite" not in word.tags and not word.clitic
        body = body and "nationalities" in before.tags
        country = at - 1 == start and "countries_and_capitals" in before.tags
        return (body or country) and "titles" in word.tags and "definite" not in word.tags and not word.clitic

    def listens(self, at: int, named: bool = True) -> bool:
        """Whether the word is somebody spoken to: a listener, or, behind a name, one who is named in full elsewhere in the text,
        with the preposition joined: قال سالم لمرزوق إن …

        named: whether somebody is named before it; where nobody is, a body is rather part of his title: الناطق الإعلامي للشرطة.
        """
        word, before = self.words[at], self.words[at - 1]
        if word.listener:
            return (named and before.part != "t") or "bodies" not in word.tags
        if "reporters" in word.tags and word.clitic.endswith(self.lexicon.to):
            return True  # قال المدير لمراسل الغد
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
            people = first.tags >= DEFINITE_TITLE and word.norm.endswith(self.lexicon.endings["oblique_plural"])  # المفتي للمعلمين:
            return people or (first.tags == DEFINITE and self.could_be_surname(first))
        given = next((k for k in range(start, at) if self.words[k].part == "g"), start)
        return (
            self._ends_full_name(start, at - 1)
            and "bodies" not in first.tags
            and (given == start or "bodies" not in self.words[given - 1].tags)
        )

    def _is_relation(self, start: int, at: int) -> bool:
        """Whether a body's name or a participle describes the thing before it: الشؤون البلدية، اللجنة المنظمة."""
        word, before = self.words[at], self.words[at - 1]
        if before.part == "t" or self._ends_full_name(start, at - 1):
            return False
        feminine = word.tags >= _OFFICERS and word.text.endswith(self.lexicon.endings["feminine"])
        organizing = feminine and ("bodies" in before.tags or self.words[at + 1].clitic == self.lexicon.to)  # اللجنة العليا المنظمة للملتقى
        several = before.number == "p" and word.text.endswith(self.lexicon.endings["feminine"])  # المجالس البلدية
        return organizing or (("bodies" not in before.tags or several) and self._is_relational(word))

    def _is_new_phrase(self, at: int, start: int, limit: int) -> bool:
        """Whether a word behind a name begins another noun phrase, an object: انتقد الوزير سعد التصريحات، برر سعد مبادرته."""
        word, before = self.words[at], self.words[at - 1]
        if before.norm in self.lexicon.lineage:  # خالد بن حمود
            return False
        if not _BEFORE_OBJECTS.isdisjoint(before.tags) or self.classes[at - 1] in "pa" or "media" in self.words[start].tags:
            return False
        plural = self.lexicon.endings["plural"]
        known = word.norm.endswith(plural) and (self.is_common(word) or bool(word.tags - DEFINITE) or word.norm.endswith(plural[1:]))
        several = "definite" in word.tags and ("groups" in word.tags or known)  # not مجاهد الزيات
        several = (
            several
            and word.part != "g"
            and before.norm not in self.lexicon.one_of
            and not before.norm.endswith(plural[1:])
            and not (word.part == "t" and word.number == "s")
        )  # الحرمين الشريفين، الأمين
        if (
            self.is_construct_plural(at - 1)
            or self._is_joined_to_thing(at)
            or self.is_field(at - 1)
            or (self._is_adjoined(start, at) and not word.listener)
            or (word.norm[0] == self.lexicon.by and "titles" in self.words[start].tags and self._names_officer(at + 1))
            or (word.prefix == self.lexicon.by and "governing" in before.tags)
        ):
            return False  # رئيس رابطة مستوردي السيارات، المنظمة المعنية بحقوق الإنسان
        if (
            (not _OCCASIONS.isdisjoint(word.tags) and not self._says_what_for(start, at))
            or (
                word.noun
                and word.norm in self.lexicon.nouns
                and word.tags <= _NOUN
                and (not (before.noun or self._is_for_several(before)) or self._opens_kunya(at - 2))
                and not self._is_surname(at, limit)
                and not (self.words[at + 1].part == "g" and at + 2 == limit and self.classes[limit] in "C:")  # مدرب الفريق حكيم ماجد
                and not (self.could_be_surname(self.words[at + 1]) and self._is_relational(self.words[at + 1]))  # سهلون سليم الغافري
            )
            or (word.part == "n" and before.part == "d" and word.text.endswith(self.lexicon.endings["feminine"]))
            or word.prefix == self.lexicon.by
            or self._is_joined_act(word)
            or (word.tags == _GROUPS and not word.clitic and before.part in ("g", "n") and not before.noun)  # وعد حزب بيلوسكي قوى غربية
            or (several and not (self._says_what_for(start, at) or before.noun or before.prefix or "name_parts" in word.tags))
        ):
            return True
        return not word.tags and len(word.norm) > 5 and word.norm.endswith(self.lexicon.endings["possessed"])

    def _is_for_several(self, word: Word) -> bool:
        """Whether a word that no list knows looks like a plural with a preposition joined: لسداسيات"""
        return (
            word.norm[0] == self.lexicon.to and word.norm.endswith(self.lexicon.endings["plural"]) and len(word.norm) > len(word.prefix) + 5
        )

    def _is_joined_to_thing(self, at: int) -> bool:
        """Whether a conjunction joins a word to a common noun or an adjective: لجنة الدعاية والإعلان، المدرب الوطني والمحاضر"""
        before = self.words[at - 1]
        if self.words[at].clitic != self.lexicon.conjunctions[0]:
            return False
        if before.norm.startswith(self.lexicon.to_the):  # المدير العام للتسويق والاتصالات
            return before.norm.removeprefix(self.lexicon.to_the) in self.lexicon.nouns
        office = self.words[at - 2]
        annexed = not office.tags.isdisjoint(_OFFICERS) and "definite" not in office.tags  # وزير النقل والاتصالات
        return "definite" in before.tags and (annexed or self.is_common(before) or "title_adjectives" in before.tags)

    def _says_what_for(self, start: int, at: int) -> bool:
        """Whether a word with a preposition says what for a body is that is named before it: مؤسسة سهلان للبحوث, but not for whom."""
        word = self.words[at]
        written = word.clitic == self.lexicon.to and not word.tags.isdisjoint(_WRITTEN)  # المركز القومي لدراسات البيئة
        if not (written or word.norm.startswith(self.lexicon.to_the)) or word.listener or "groups" in word.tags | self.words[start].tags:
            return False
        return any("bodies" in other.tags for other in self.words[max(start, at - _OF_BODY) : at])

    def _is_surname(self, at: int, limit: int) -> bool:
        """Whether a common noun behind a name, with nothing of its own behind it, is the end of the name."""
        word = self.words[at]
        alone = at + 1 >= limit or self.classes[at + 1] in ",:CT" or "titles" in self.words[at + 1].tags
        return alone and self.words[at - 1].part in ("g", "n") and not word.text.endswith(self.lexicon.endings["object"])

    def _takes_genitive(self, at: int) -> bool:
        """Whether a common noun shows that it is no name: by its feminine ending, or as another noun stands in the genitive to it."""
        word = self.words[at]
        return word.text.endswith((*self.lexicon.endings["feminine"], self.lexicon.endings["plural"][0])) or self._is_annexed(at)

    def _is_annexed(self, at: int) -> bool:
        """Whether another noun stands in the genitive to this one, so that it is no name: الوزير انخفاض أسعار …,
        but not الدكتور حرب الغافري."""
        after = self.words[at + 1]
        known = after.noun or self.is_common(after) or self.lexicon.is_possessed(after.norm, after.text)
        known = known or after.norm in self.lexicon.demonstratives  # طبيعة تلك الحوادث
        if self.classes[at + 1] == "T" and after.norm in self.lexicon.ordinals:  # تنظيم أول انتخابات
            return True
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
        if subject.part != "t" or word.part != "t" or word.clitic or not subject.tags & word.tags >= DEFINITE:
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

    def _is_behind_plural(self, start: int, at: int) -> bool:
        """Whether what has the article stands behind a plural or its adjective without it, whose nun shows that nothing stands in the
        genitive to it: أبلغ مسؤولون النادي، أخبر سكان محليون الصحيفة"""
        head, before = self.words[start], self.words[at - 1]
        if head.number != "p" or "definite" not in self.words[at].tags or self.words[at].clitic or "definite" in before.tags:
            return False
        several = before is head or before.norm.endswith(self.lexicon.endings["relational_plural"])
        return several and before.norm.endswith(self.lexicon.endings["verbal"][1])

    def _is_second(self, start: int, at: int, limit: int) -> bool:
        """Whether a word cannot belong to the definite noun or the name before it: a document behind a title, الوزير القرار, a
        noun or verb without the article, التقرير تراجع, or an adverb in the accusative, سالم مبتسماً."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if (
            "definite" in before.tags
            and "definite" in word.tags
            and not word.clitic
            and not _SECOND.isdisjoint(word.tags)
            and _ADJECTIVES.isdisjoint(word.tags)
            and not ((at - 1 > start or self.words[at + 1].clitic == self.lexicon.to) and self._is_relation(start, at))
            and not ("groups" in word.tags and after.tags == GIVEN)  # رجل المدينة القوي ماجد الغافري
            and not (word.tags & before.tags - {"definite"} & ({"groups"} if "groups" in word.tags else {"titles", "documents"}))
        ):
            return True
        if self._is_other_case_or_gender(before, word) or self._is_taken_up(start, at) or self._is_behind_plural(start, at):
            return True
        if word.norm in (self.lexicon.by, self.lexicon.to):
            close = self._close(at + 1) if word.norm == self.lexicon.to and self._opens_name(at + 1) else None
            return close is None or not self._has_leader(at, close)
        written = word.noun and "definite" not in word.tags and not word.tags.isdisjoint(_OCCASIONS)
        if written and at > start + 1 and "media" in self.words[start].tags:
            return True  # تلقت وكالة الغد نسخة منه
        if written and at - 2 > start and self.words[at - 2].norm in self.lexicon.descent:
            return True  # وجه الأمير سالم بن ماجد رسالة
        several = word.part == "t" and word.number == "p" and not word.clitic and "definite" not in word.tags
        alone = at == start + 1 and before.norm in self.alone and "definite" in after.tags
        if several and (alone or (at > start + 1 and self._ends_full_name(start, at - 1))):
            return True  # دعا سالم الغافري قادة الأحزاب
        if "name_parts" in word.tags and before.part in "t-" and "definite" in before.tags and word.norm.startswith(self.lexicon.article):
            return True  # دعا المفتي الله
        if word.part == "n" and at - 1 == start and before.tags >= WHOLE_BODY and "titles" not in before.tags:
            return True  # أعلنت اللجنة فرض غرامة
        if self.lexicon.is_possessed(word.norm, word.text):  # أبلغ الوزير نظيره
            own = word.norm in self.lexicon.reflexives or "marks_before_names" in word.tags  # المصدر ذاته، رجل اسمه
            named = before.part == "n" or not _COMPLETE.isdisjoint(before.tags) or before.cls in ")>"
            named = named or (before.noun and at - 2 > start and self.words[at - 2].tags == GIVEN)  # سلطان خميس رأيه
            described = word.tags.isdisjoint(_NOT_APPOSED) and not word.tags <= _OWNED  # ماجد السعيد رئيسها, but not سالم تصريحاته
            placed = word.norm[0] == self.lexicon.by and "titles" in self.words[start].tags and self._names_officer(at + 1)  # بأبها
            if named and not (own or described or word.clitic or placed):
                return True
        if "countries_and_capitals" in before.tags and word.tags == {"definite"} and not self._is_relational(word):
            return True  # أبلغت تركيا الأمم المتحدة
        unknown = word.part == "n" and not word.tags and word.norm[0] not in self.lexicon.conjunctions
        unknown = unknown and word.text.endswith(self.lexicon.endings["feminine"])
        after = self.words[at + 1]
        honoured = before.tags >= DEFINITE_HONORIFIC  # الدكتورة مجيدة الناجي
        if unknown and "definite" in before.tags and not honoured and after.tags == DEFINITE and self.is_common(after):
            return True  # ثمن أمين المنطقة الجديدة سلاسة التعاطي
        if not word.tags.isdisjoint(_TOLD) and "definite" in before.tags and "definite" not in word.tags and not word.clitic:
            return True  # وصف الوزير قناة «سهلان»، دعت الوزارة وسائل الإعلام
        first = at - 2 >= start and "honorifics" not in before.tags  # آل الشيخ
        named = first and self.opens_name(at - 2)  # عبد اللطيف حمام
        named = named or after.norm in self.lexicon.descent  # الطالبة بشائر بنت ماجد
        if word.noun and "definite" in before.tags and "definite" not in word.tags and not (named or self._is_joined_noun(start, at)):
            thing = not word.tags.isdisjoint(_OCCASIONS) and word.tags <= _THING  # وصف الوزير قرار الشركة بـ«الخطير»
            if (
                thing
                or ("documents" in before.tags and "titles" not in word.tags)
                or (not word.tags and before.number == "p")  # رفع المحتجون شعارات
                or (not word.tags and self._is_annexed(at) and not self._is_name_of_nouns(start, at, limit))
            ):
                return True
        if word.text.endswith(self.lexicon.endings["tanwin"]) and not before.norm.endswith(self.lexicon.endings["accusative"]):
            return True  # أصدرت سفارة سهلان بيانًا, but not خبيرا قانونيًا
        office = "titles" in self.words[start].tags and "nationalities" in before.tags  # وزير المياه السهلاني بيكا مورتي
        ended = "definite" in before.tags and before.tags.isdisjoint(_DESCRIBED_BY) and not office
        if (ended or self._ends_full_name(start, at - 1)) and self._is_accusative(word):
            return True  # نشرت وزارة الدفاع السهلانية صورا قالت إنها، سأل سالم كرافتون سؤالا
        return not word.tags and not word.noun and (self.is_adverbial(word) or self._is_posture(start, at))

    def _is_posture(self, start: int, at: int) -> bool:
        """Whether a word behind a man's title or nationality has the form of a participle in the accusative: قال الكرواتي راكعا"""
        word, before, head = self.words[at], self.words[at - 1], self.words[start]
        described = not before.tags.isdisjoint(_POSTURED) and "definite" in before.tags
        return described and head.gender == "m" and word.norm not in self.names and self.lexicon.is_participle(word.norm)

    def _ends_name(self, at: int) -> bool:
        """Whether a surname ends here, be it also a common noun."""
        word = self.words[at]
        return self.could_be_surname(word) or (word.part == "d" and self.words[at - 1].tags == GIVEN)

    def _is_joined_noun(self, start: int, at: int) -> bool:
        """Whether a conjunction joins a common noun to what stands behind the head of a phrase: وزير العدل وشؤون المجلس, but not
        الوزير وسط الناس"""
        norm = self.words[at].norm
        joined = norm[0] == self.lexicon.conjunctions[0] and norm not in self.lexicon.nouns
        return joined and norm[1:] in self.lexicon.nouns and at > start + 1

    def _is_complement(self, start: int, at: int) -> bool:
        """Whether a word behind an adjective is a complement with the preposition of instrument joined: المجتمع الدولي بتحمل …"""
        word, before = self.words[at], self.words[at - 1]
        one_of = word.norm[1:] in self.lexicon.one_of  # مدير الموارد البشرية بإحدى الشركات
        if word.norm[0] != self.lexicon.by or word.tags or word.media_start or len(word.norm) < 4 or one_of:
            return False
        known = word.prefix or word.norm[1:] in self.lexicon.verbs or self.lexicon.tags.get(word.norm[1:])
        derived = bool(word.prefix) and word.norm[1] == self.lexicon.article[0] and len(word.norm) > 5
        act = derived or self._is_joined_act(word)  # السلطات السهلانية باختلاس، بمواصلة
        if (
            not known
            or "definite" not in before.tags
            or "governing" in before.tags
            or not (before.tags - _NATION if act else before.tags).isdisjoint(_COMPLEMENTED)
        ):
            return False
        return act or "titles" not in self.words[start].tags or not self._names_officer(at + 1)

    def _names_officer(self, at: int) -> bool:
        """Whether a person is named here or right behind a place, whose office stands before: المتحدث الرسمي بصحة سهلان سالم الغافري"""
        for word in self.words[at : at + 3]:
            if word.cls != "w":
                return False
            if word.tags == GIVEN or word.tags >= DEFINITE_HONORIFIC:
                return True
        return False

    def _is_informed_medium(self, start: int, at: int) -> bool:
        """Whether a medium's noun without the article stands behind whoever informs it: أخبر مسؤول عسكري مجلة «الغد»"""
        word, before = self.words[at], self.words[at - 1]
        if "media" not in word.tags or "definite" in word.tags or word.clitic or self.classes[start - 1 : start] != "F":
            return False
        complete = not before.tags.isdisjoint(_KINDS) or self._is_complete(at - 1)
        return complete and any("object" in form.takes and form.verb_class == "say" for form in self.words[start - 1].verbs)

    def _is_carrier(self, start: int, position: int, limit: int) -> bool:
        """Whether a medium begins at `position` that is no part of the noun phrase from `start`."""
        word, before = self.words[position], self.words[position - 1]
        to, media_start = self.lexicon.to, word.media_start
        joined = (
            word.clitic.endswith(to)
            or word.norm in (to, self.lexicon.to_the)
            or (media_start and word.norm[0] == to and word.norm not in self.lexicon.media_words)
            or (word.norm[0] == to and self.words[position + 1].norm in self.lexicon.media_endings)
        )
        if self._is_informed_medium(start, position):
            return self.medium(position, limit) is not None
        genitive = before.noun and "definite" in word.tags and "definite" not in before.tags  # بطولة الصحافة
        apart = (
            media_start
            and not genitive
            and "media" not in self.words[start].tags
            and _BEFORE_MEDIA.isdisjoint(self.words[position - 1].tags)
        )
        told = "bureaus" in word.tags and not self.words[start].tags.isdisjoint(("groups", "definite"))  # أبلغ مصدر أمني وكالة …
        if not (joined or (apart and (told or self.words[position + 1].part not in ("g", "n")))):  # رئيسة الوزراء سانا مارين
            return False
        if self._is_adjoined(start, position) or (self.classes[position - 1] == "p" and self._works_for(start, position - 1)):
            return False
        if not joined and word.part == self.words[position + 1].part == "n" and self.words[position - 1].part == "t":
            return False  # الوزيرة الفنلندية سانا بيلوسكي
        own = self.classes[start:position] in ("w", "ww") and "carriers_by_name" in self.words[start].tags  # الموقع الإلكتروني لصحيفة …
        return not own and self.medium(position, limit) is not None
