"""Prepositions within a noun phrase: which of them join what follows to it, and which begin something else."""

from __future__ import annotations

import re

from ..lexicon import DEFINITE_HONORIFIC, Word
from .words import GIVEN, OCCASIONS, PEOPLE, PLACES, PhraseWords

_DEFINITE_OR_BODY = frozenset({"definite", "bodies"})
_ADJECTIVE = frozenset({"title_adjectives"})
_PREPOSITION = frozenset({"prepositions"})
_GOVERNING = frozenset({"definite", "governing"})
_ENDING, _PERSONS = frozenset({"definite", "countries_and_capitals"}), frozenset({"titles", "honorifics", "groups", "given_names"})
_TO_NAME = 7  # words, at most, from a preposition to the name behind what it is joined to
_NAME = 5  # words of such a name, at most
_REPRESENTED = re.compile("w{2,6}")  # what a member of a parliament represents, with his name


class Prepositions(PhraseWords):
    """The prepositions of one text behind nouns."""

    def joins(self, start: int, at: int, limit: int) -> bool:
        """Whether what could be a preposition at `at` belongs to the noun phrase from `start`."""
        return (
            self._is_given(at)
            or self._is_annexed_place(start, at)
            or self._is_sent_to(start, at, limit)
            or self._is_origin(start, at)
            or self._takes_preposition(start, at, limit)
            or self._leads_to_name(start, at, limit)
        )

    def is_related(self, at: int) -> bool:
        """Whether a preposition says to what there is the relation that is named before it: وزير العلاقات مع البرلمان، هيئة الأمر بالمعروف
        والنهي عن المنكر"""
        relation = self.lexicon.bare(self.words[at - 1]).removeprefix(self.lexicon.by_the)
        return self.words[at].norm == self.lexicon.relations.get(relation) and "definite" in self.words[at + 1].tags

    def _is_given(self, at: int) -> bool:
        """Whether what could be a preposition is a given name: محمد بن علي، الدكتور علي سالم."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if word.part != "g":
            return False
        return before.norm in self.lexicon.lineage or (before.tags >= DEFINITE_HONORIFIC and after.part in ("g", "n", "p", "d"))

    def _is_annexed_place(self, start: int, at: int) -> bool:
        """Whether a noun that could be a preposition stands in the genitive to an office: لاعب وسط النادي، لاعب خط وسط فريق سهلان."""
        word, before = self.words[at], self.words[at - 1]
        head = self.words[max(at - 2, start)]
        office = before.part == "t" or (before.part != "g" and head.part == "t" and "definite" not in head.tags)
        place = word.noun and word.tags == _PREPOSITION and office and "definite" not in before.tags
        return place and not self.words[at + 1].tags.isdisjoint(_DEFINITE_OR_BODY)

    def _is_sent_to(self, start: int, at: int, limit: int) -> bool:
        """Whether it follows to where somebody is sent: المبعوث الأممي إلى سهلان، مبعوث الأمم المتحدة إلى الشرق الأوسط, but not
        أشار المبعوث إلى الشرق."""
        if self.lexicon.preposition_of(self.words[at]) != "ila":
            return False
        place = self.words[at + 1]
        country = "countries_and_capitals" in place.tags
        if country and self.words[at - 1].part == "t":
            return True
        own = any("ila" in verb.takes for verb in self._verbs_before(start)) and self.lexicon.preposition_of(self.words[limit]) != "ila"
        somewhere = country or place.part == "d"
        return not own and somewhere and any(self.lexicon.bare(it) in self.lexicon.envoys for it in self.words[start:at])

    def _leads_to_name(self, start: int, at: int, limit: int) -> bool:
        """Whether a few words behind a preposition the one who holds the office before it is named, as a verb stands there that nobody is
        an object of: كشف مدير التسويق على مستوى الوزارة سالم الغافري أن, but not هنأ المدير في الحفل سالم الغافري، قال المدير عن اللاعب
        سالم الغافري"""
        verbs = self._verbs_before(start)
        if not verbs or any("object" in form.takes or form.verb_class != "say" for form in verbs):
            return False
        ended = "definite" in self.words[at - 1].tags or self._is_body_in_country(start, at)
        if "titles" not in self.words[start].tags or not ended or self.words[at].clitic:
            return False
        if any(word.part == "g" for word in self.words[start + 1 : at]):
            return False
        name = next((k for k in range(at + 2, min(at + _TO_NAME, limit)) if self.classes[k] != "w" or self.words[k].tags == GIVEN), at)
        if name == at or self.classes[name] not in "w," or not self._is_place_of_office(name - 1):
            return False
        apposed = self.classes[name] == ","  # مدير التسويق على مستوى الوزارة، سالم الغافري، …
        name += apposed
        if self.words[name].tags != GIVEN:
            return False
        end = next((k for k in range(name + 1, name + _NAME) if self.classes[k] != "w"), name)
        own = self.classes[end] in "pa" and any(self.lexicon.preposition_of(self.words[end]) in verb.takes for verb in verbs)
        return end > name + 1 and (self.classes[end] in ("," if apposed else ",:CTq<") or own)

    def _is_body_in_country(self, start: int, at: int) -> bool:
        """Whether it says in which country or capital a body with a proper name is: أستاذ البحار بجامعة موندسا في سهلان"""
        body = self.words[at - 1].part == "n" and any("bodies" in word.tags for word in self.words[start:at])
        return body and "countries_and_capitals" in self.words[at + 1].tags

    def _is_place_of_office(self, at: int) -> bool:
        """Whether a word is the end of what no person is, which nothing stands in the genitive to: وزارة التجارة، الطرق"""
        tags = self.words[at].tags
        return not tags.isdisjoint(_ENDING) and tags.isdisjoint(_PERSONS)

    def _is_origin(self, start: int, at: int) -> bool:
        """Whether it says from where somebody's family comes: اللاعب السهلاني من أصول بحرية"""
        origin, where = self.words[at + 1], self.words[at + 2]
        if self.words[at].norm != self.lexicon.source_preposition or origin.norm not in self.lexicon.origins:
            return False
        return not self.words[start].tags.isdisjoint(PEOPLE) and self.lexicon.is_relational(where) and "definite" not in where.tags

    def _takes_preposition(self, start: int, at: int, limit: int) -> bool:
        """Whether a preposition joins what follows to the noun phrase: مسؤول في وزارة …, but not a place or an occasion to a name."""
        words, word = self.words, self.words[at]
        if word.clitic == self.lexicon.conjunctions[1] or "honorific_pronouns" in words[at - 1].tags:
            return False  # فمن المتوقع، طلب سموه من المزارعين
        if self.classes[at + 1] in "q<" and word.norm == self.lexicon.inside and self._is_said_in(start, at + 2):
            return False  # قالت الجمعية في «نداء الموسم»
        if self.is_related(at):
            return at + 1 < limit
        if word.norm == self.lexicon.relations.get(words[at - 1].norm) and self._is_adjoined(start, at - 1):
            return at + 1 < limit  # جمعية الغاف للدفاع عن حقوق العمال
        field = self.is_field(at + 1)
        inside = self.classes[at + 1] == "p" and self._is_from_within(start, at)
        if "joining_prepositions" not in word.tags or at + 1 >= limit or not (self.classes[at + 1] in "wfq<" or field or inside):
            return False
        if inside:
            return True
        if word.clitic:  # مصادر محلية وفي المجلس
            return self.lexicon.bare(words[start]) in self.lexicon.sources and "bodies" in words[at + 1].tags
        after = words[at + 1]
        if (after.norm in self.lexicon.demonstratives or after.norm in self.lexicon.one_of) and at + 2 < limit:
            after = words[at + 2]
        if self.lexicon.is_possessed(after.norm, after.text) or after.norm in self.lexicon.fillers:  # الباحثة في مدونتها، في أكثر من حديث
            return False
        if word.norm == self.lexicon.inside and (self._is_document(at, after) or self.lexicon.bare(after) in self.lexicon.time_units):
            return False  # وزارة الآثار السهلانية في السنوات الماضية
        source = word.norm == self.lexicon.source_preposition
        if after.norm.isdigit() and self.classes[at + 2] == "T":
            return False  # أعلنت الإدارة في 4 مايو
        if words[at + 2].norm.isdigit() and "definite" not in after.tags and not source:  # الإدارة في عام 2013, but not واحد من كل 14
            return False
        if self._works_for(start, at):
            return True
        if word.norm in self.lexicon.at_whom and self.lexicon.is_derived(after.norm) and not after.tags:
            return False  # أكد الاتحاد لدى ترشيح المدير
        if word.norm in self.lexicon.at_whom and not after.tags.isdisjoint(PLACES) and any("titles" in it.tags for it in words[start:at]):
            return True  # السفير سالم الغافري سفير سهلان لدى قطر
        if source and "definite" in words[at - 1].tags and after.noun and not after.tags:
            return False  # حذر الغافري من تأثير القرار
        narrow = "narrow_prepositions" in word.tags
        own = self.lexicon.preposition_of(word)
        governing = any("governing" in words[k].tags for k in range(max(start, at - 2), at))
        taken = after.norm in self.lexicon.matters or (at == start + 2 and words[start].norm in self.lexicon.demonstratives)
        verbal = own is not None and any(own in verb.takes for verb in self._verbs_before(start))
        if verbal and governing and self.has_by(words[at - 1]) and "governing" not in words[at - 1].tags:
            return False  # كشفت مصادر مطلعة بسهلان عن
        governing = governing and not taken  # أكد الخبراء على أهمية، شدد ذلك المسؤول على
        if verbal and not governing and not words[at - 1].tags.isdisjoint(_ENDING):
            return False  # حذرت البعثة من العبث
        if governing:  # المشرف العام على …
            adjective = words[at - 1].tags >= _GOVERNING and "definite" in after.tags  # المشارك في البحث
            return narrow or adjective or not self.is_event(after)
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
        kunya = at - 2 >= start and self.opens_name(at - 2)  # ابن منظور
        person = (last.part in ("g", "n") and not medium) or (last.part == "d" and self._follows_given(start, at - 1))
        named = last.tags == _ADJECTIVE and words[at - 2].tags == GIVEN  # الرئيس إبراهيم رئيسي في سهلان
        return not narrow and not (kunya or named or (person and last.norm not in self.lexicon.nouns)) and not self.is_event(after)

    def _is_from_within(self, start: int, at: int) -> bool:
        """Whether it says from within what somebody who is not named speaks: مصدر من داخل الجمعية"""
        source = self.lexicon.bare(self.words[start]) in self.lexicon.sources and self.words[at].norm == self.lexicon.source_preposition
        return source and "joining_prepositions" in self.words[at + 1].tags and self.classes[at + 2] == "w"

    def _is_said_in(self, start: int, at: int) -> bool:
        """Whether a word in marks behind a body is rather what it says something in than a part of it: قالت الجمعية في «نداء الموسم»"""
        head, word = self.words[start], self.words[at]
        if "bodies" not in head.tags or "titles" in head.tags or word.clitic:
            return False
        return word.tags <= OCCASIONS and (word.noun or bool(word.tags))

    def _is_document(self, at: int, word: Word) -> bool:
        """Whether a document behind a preposition is rather one in which something is said, as it is shown or has no article, nor what
        stands behind it: الهيئة في تعميم أصدرته، المؤلف في هذا الفصل"""
        if "documents" not in word.tags or word.clitic:
            return False
        shown, behind = self.words[at + 1].norm in self.lexicon.demonstratives, self.words[at + 2]
        taken = behind.noun or behind.cls in "q<p" or ("definite" in behind.tags and not behind.clitic)
        return shown or not ("definite" in word.tags or taken)

    def _follows_given(self, start: int, at: int) -> bool:
        """Whether a word with the article stands behind a given name and what may be others of its bearer: سالم سهيل الغافري, but not
        ماريو مورتي وزير التجارة العادلة."""
        while at > start and self.words[at - 1].part in ("n", "p", "d"):
            at -= 1
        return at > start and self.words[at - 1].part == "g" and "titles" not in self.words[at - 1].tags
