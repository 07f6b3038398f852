"""What a verb that reports nothing does something to: its object right behind its subject."""

from __future__ import annotations

from ..lexicon import COUNTRY_OR_DEFINITE, DEFINITE, DEFINITE_HONORIFIC, DEFINITE_TITLE, WHOLE_BODY, Word
from .joined_words import has_joined_article
from .persons import Persons
from .words import DESCRIBED_BY, GIVEN, KINDS, NOUN, OCCASIONS, PEOPLE, PLACES, PhraseWords

_CAUSING = 5  # letters of a noun of causing
_SHORT = 4  # letters of the article and a noun that no list has
_WRITTEN = frozenset({"documents"})
_DESCRIBING = frozenset({"title_adjectives", "nationalities", "honorifics", "given_names", "name_parts"})
_THING_OR_PLACE = PLACES | NOUN
_MATTER = frozenset({"marks_before_names", "never_cues"})  # what a common noun may be besides that is told
_NO_PERSONS = frozenset({"bodies", "groups"})
_OFFICE_OR_ARTICLE = frozenset({"titles", "definite", "countries_and_capitals"})
_COUNTRY = frozenset({"countries_and_capitals"})
_NO_CUE = frozenset({"never_cues"})
_VERBAL = _NO_CUE | {"verb"}
_ACT = frozenset({"definite", "verb", "news", "never_cues"})
_SEVERAL = frozenset({"bodies", "groups", "documents"})
_ADJECTIVE = frozenset({"title_adjectives"})
_CLAUSE_START = frozenset("n.,;J(")


class Objects(PhraseWords):
    """The objects of one text's verbs behind their subjects."""

    def __init__(self, persons: Persons) -> None:
        super().__init__(persons.scan, persons.marks, persons.lexicon, persons.names, persons.alone)
        self.persons = persons

    def is_object(self, start: int, at: int, named: bool) -> bool:
        """Whether a word behind a subject is an object: with the preposition of instrument joined, أشاد سالم بالتنظيم, indefinite
        in the accusative, أصدرت النقابة بيانا, or another's office: استقبل المدير سالم الغافري وزير المياه."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if at == start + 1 and self._is_beyond_country(at):
            return True
        if word.cls == "p":
            return (
                after.noun and not after.tags and "governing" not in before.tags and after.norm not in self.lexicon.origins
            )  # حسنت الشركة في واجهة جهازها
        office = self.persons.is_anothers_office(start, at, named)
        if office is not None:
            return office
        if (
            self.persons.is_done_to(start, at)
            or self._is_behind_surname(start, at)
            or self._is_counted(start, at)
            or self._is_joined_verb(word)
            or self._is_purpose(start, at)
        ):
            return True
        if self.has_by(word):
            if self.lexicon.relations.get(self.lexicon.bare(before)) == word.norm:
                return False  # هيئة الأمر بالمعروف
            if "titles" in self.words[start].tags and word.tags >= WHOLE_BODY and GIVEN in (it.tags for it in self.words[at + 1 : at + 4]):
                return False  # رئيس المجلس بالمنطقة المهندس سالم الغافري
            several = word.number == "p" and "definite" not in word.tags  # بمبادرات المؤسسة, but not مدير العلاقات بالخطوط السهلانية
            return several or word.tags.isdisjoint(PLACES) or after.tags >= DEFINITE_HONORIFIC  # برئاسة المستشار سالم الغافري
        ended = self._is_ended(start, at)
        return (
            self._is_described_thing(at)
            or self._is_body_behind_officer(start, at)
            or (ended and self._is_behind_ended(start, at))
            or (named and self._is_noun_behind_name(start, at))
            or self._is_occasion_behind_honoured(start, at)
            or self._is_deed(start, at)
            or self._is_place(start, at)
            or (self._follows_verb(start) and self._is_told_or_done(start, at))
            or self._is_behind_closed(start, at, ended)
        )

    def _is_ended(self, start: int, at: int) -> bool:
        """Whether a person's or a body's name ends before a word."""
        head, before = self.words[start], self.words[at - 1]
        foreign = at == start + 2 and before.part == "n" and (head.part == "n" or self._is_titled(head))  # خاطب الرئيس تورون الشعب
        return foreign or self._ends_full_name(start, at - 1) or self._ends_foreign_name(start, at - 1) or self._is_no_adjective(start, at)

    def _is_behind_ended(self, start: int, at: int) -> bool:
        """Whether a word that follows a name that ends is a thing or several persons with the article, or has a preposition joined."""
        word = self.words[at]
        if word.part == self.words[at - 1].part == "n" and len(word.norm) == _SHORT and word.norm.startswith(self.lexicon.article):
            return True  # زار باولو بيلوسكي السد
        if word.prefix == self.lexicon.to and "bodies" not in self.words[start].tags:
            return True  # سعى سالم الغافري لاتخاذ قرار
        if "definite" not in word.tags or not word.tags.isdisjoint(_DESCRIBING):
            return False
        person = "titles" in word.tags and "bodies" not in word.tags
        return not person and (self.is_common(word) or word.tags > DEFINITE)  # زار سالم الغافري الموقع، استقبل الوفد

    def _is_behind_surname(self, start: int, at: int) -> bool:
        """Whether what is no part of a name stands behind one word that alone is who speaks: طلب الغافري فرصة"""
        word = self.words[at]
        return at == start + 1 and self.words[start].norm in self.alone and not word.tags and self._is_no_surname(word)

    def _is_noun_behind_name(self, start: int, at: int) -> bool:
        """Whether a common noun stands behind a name that is no part of it: رأى بيلوسكي فرصة، نفى سالم الغافري وجود خلاف"""
        word = self.words[at]
        if not word.noun or word.clitic or self.words[at - 1].part not in ("g", "n", "d"):
            return False
        if self.words[at - 1].tags == GIVEN and self.persons.is_done_to(start, at + 1):
            return False  # أوصى الشيخ سالم خياط المسلمين
        return (word.tags <= NOUN or self.lexicon.is_derived(word.norm)) and self._takes_genitive(at)

    def _is_occasion_behind_honoured(self, start: int, at: int) -> bool:
        """Whether a feminine noun that nobody is called by stands behind a given name and the honorific before it: تلقى الملك سالم دعوة"""
        word, given = self.words[at], self.words[at - 1]
        honoured = at - 1 > start and given.tags == GIVEN and self.words[at - 2].tags >= DEFINITE_HONORIFIC
        return honoured and word.noun and word.tags <= NOUN and not word.clitic and word.text.endswith(self.lexicon.endings["feminine"])

    def _is_described_thing(self, at: int) -> bool:
        """Whether a thing with its adjective, both feminine, stands behind a name: وصف الشيخ سالم العلاقة السهلانية بأنها"""
        before, word, after = self.words[at - 1 : at + 2]
        if before.part not in ("g", "n") or before.noun or word.tags != DEFINITE or not self.is_common(word):
            return False
        ending = self.lexicon.endings["feminine"]
        return word.text.endswith(ending) and after.text.endswith(ending) and self._is_relational(after)

    def _is_body_behind_officer(self, start: int, at: int) -> bool:
        """Whether what a body may be called stands behind an office alone, which has the article and so takes no genitive: وصف الباحث سوق
        التمور"""
        word, office = self.words[at], self.words[start]
        if at != start + 1 or not office.tags >= DEFINITE_TITLE or "bodies" in office.tags or not self._follows_verb(start):
            return False
        return "bodies" in word.tags and word.tags.isdisjoint(_OFFICE_OR_ARTICLE) and not word.clitic

    def _is_deed(self, start: int, at: int) -> bool:
        """Whether a noun is what was done to somebody: أدان رئيس الوزراء قتل مراسلة …، استنكر المجلس الوطني اغتيال سعاد العمري"""
        word, before, after, head = self.words[at], self.words[at - 1], self.words[at + 1], self.words[start]
        if not word.noun or not word.tags <= _WRITTEN or not ("definite" in before.tags or before.cls == ")"):
            return False
        done_to = "titles" in after.tags and "definite" not in after.tags
        return (done_to or "bodies" in head.tags) and (at > start + 1 or "bodies" in before.tags)

    def _is_place(self, start: int, at: int) -> bool:
        """Whether a noun without the article stands behind a body that has it: قصف الجيش السهلاني منطقة حدودية"""
        word, head = self.words[at], self.words[start]
        if not word.noun or not word.tags <= _THING_OR_PLACE or word.clitic or not (word.tags or word.norm in self.lexicon.nouns):
            return False
        return "definite" in self.words[at - 1].tags and not head.tags.isdisjoint(PLACES) and "titles" not in head.tags

    def _is_behind_closed(self, start: int, at: int, ended: bool) -> bool:
        """Whether a noun to which another stands in the genitive, or one in the accusative, follows what is complete; ended: whether this
        is a name that ends."""
        word, head = self.words[at], self.words[start]
        closed = ended or ("media" not in head.tags and self._closes_body(start, at - 1))  # صحيفة سهلان تايمز
        if closed and word.noun and word.tags <= _MATTER and not word.clitic and self._is_annexed(at):
            person = "titles" in head.tags and head.tags.isdisjoint(_NO_PERSONS)
            if not person or self._is_feminine(word):
                return True  # أعلنت وزارة الصناعة والتجارة بدء تطبيق، تابع المجلس في سهلان ملابسات الحادثة
            if self._is_thing(at + 1):
                return True  # وصف مفتي سهلان حادث التفجير
        return (closed or "definite" in self.words[at - 1].tags) and self._is_accusative(word)

    def _is_beyond_country(self, at: int) -> bool:
        """Whether what stands right behind a country is no part of its name: تنفي سهلان التدخل، تسعى سهلان في، سهلان للقطب الصناعي"""
        word, country = self.words[at], self.words[at - 1]
        if "countries_and_capitals" not in country.tags or "titles" in country.tags:
            return False
        joined = word.norm.startswith(self.lexicon.to_the) or word.clitic[-1:] in (self.lexicon.to, self.lexicon.by)
        another = not word.clitic and not PLACES.isdisjoint(word.tags) and "titles" not in word.tags
        return word.cls == "p" or (joined and word.clitic[:1] != self.lexicon.conjunctions[0]) or (another and self._follows_verb(at - 1))

    def _is_no_surname(self, word: Word) -> bool:
        """Whether a word is a noun or looks like a verb or a noun with a pronoun, and so ends no name: فرصة، يكافئ، رضاه"""
        if word.noun or word.prefix:
            return True
        return word.part == "n" and (word.norm[0] in self.lexicon.persons[:2] or word.text.endswith(self.lexicon.endings["pronoun"]))

    def _is_counted(self, start: int, at: int) -> bool:
        """Whether a number stands behind a person's full name, as that of what he does something to: اختار سالم الغافري 24 لاعبا"""
        word, head = self.words[at], self.words[start]
        return word.norm.isdigit() and head.tags.isdisjoint(PLACES | {"media"}) and self._ends_full_name(start, at - 1)

    def _is_joined_verb(self, word: Word) -> bool:
        """Whether a word could be a verb in the imperfect with a particle of purpose, or its noun with a preposition: لتفقد، ليشارك"""
        joined = word.norm[0] == self.lexicon.to and word.norm[1:2] in self.lexicon.persons[:2] and not word.tags - _NO_CUE
        return joined and not _VERBAL.isdisjoint(self.lexicon.tags.get(word.norm[1:], ()))

    def _is_purpose(self, start: int, at: int) -> bool:
        """Whether a verbal noun says for what several bodies, which so have no name, do something: التقت نقابات الصيادين لمناقشة الخطة"""
        word, head = self.words[at], self.words[start]
        joined = word.prefix == self.lexicon.to and not word.tags and word.text.endswith(self.lexicon.endings["feminine"])
        return joined and head.number == "p" and "definite" in self.words[at - 1].tags

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

    def _closes_body(self, start: int, at: int) -> bool:
        """Whether nothing stands in the genitive to a word: it has the article, be it behind a conjunction, is a country, or the adjective
        of sources: وزارة الصناعة والتجارة، سفارة سهلان لدى عمان، طلبت سهلان دعما، مصادر سهلانية بارزة"""
        word, head = self.words[at], self.words[start]
        if word.tags and word.tags <= KINDS and "groups" in head.tags and "definite" not in head.tags:
            return word.text.endswith(self.lexicon.endings["feminine"])
        if not DESCRIBED_BY.isdisjoint(word.tags):
            return False
        if at > start and has_joined_article(word, self.lexicon):
            return True
        return not word.tags.isdisjoint(COUNTRY_OR_DEFINITE if at > start else _COUNTRY)

    def _takes_genitive(self, at: int) -> bool:
        """Whether a common noun shows that it is no name: by its feminine ending, or as another noun stands in the genitive to it."""
        return self._is_feminine(self.words[at]) or self._is_annexed(at)

    def _is_feminine(self, word: Word) -> bool:
        return word.text.endswith((*self.lexicon.endings["feminine"], self.lexicon.endings["plural"][0]))

    def _follows_verb(self, start: int) -> bool:
        """Whether a verb stands right before, or a word that no list knows begins a clause there: وبادل الوزير"""
        before = self.words[start - 1]
        opens = before.part == "n" and not before.noun and self.classes[max(start - 2, 0)] in _CLAUSE_START
        return before.cls in "vFf" or (before.cls == "w" and opens)

    def _is_told_or_done(self, start: int, at: int) -> bool:
        """Whether a word behind a verb's subject that is complete is a noun of its own: نفى مصدر رسمي وجود خلاف، ردد المشاركون في
        الوقفة شعارات، تبادل الموظفون التهاني."""
        head, word, before = self.words[start], self.words[at], self.words[at - 1]
        if word.clitic or word.cls != "w":
            return False
        if "honorifics" in before.tags:  # أكد الوزير عدم وجود خلاف
            return (
                "given_names" not in word.tags
                and word.norm in self.lexicon.matters
                and self._is_of_a_matter(at)
                and "definite" in before.tags
            )
        if word.norm in self.lexicon.wholes and self._is_complete(at - 1):
            return True
        plurals = (self.lexicon.endings["verbal"][1], *self.lexicon.endings["oblique_plural"])
        if head.number == "p" and word.norm.endswith(plurals):
            return False  # لاعبون سابقون
        described = at > start + 1 and self._is_describing(before)
        if at > start + 1 and "countries_and_capitals" in before.tags and word.norm in self.lexicon.matters:
            return True  # أعلن المقاتلون الموالون لسهلان مقتل 6 رجال
        several = head.number == "p" and before.norm.endswith(plurals)  # nothing stands in the genitive to it
        joined = has_joined_article(before, self.lexicon)  # الأصالة والمعاصرة
        same = before.norm in self.lexicon.reflexives
        if not (described or several or joined or same or "definite" in before.tags):
            return False
        if "definite" not in word.tags:
            whole = described or several or head.number == "p" or not head.tags.isdisjoint(_SEVERAL)
            matter = word.norm in self.lexicon.matters or self.lexicon.is_matter(word, self.words[at + 1])
            return matter or (whole and word.noun and word.tags <= OCCASIONS)
        if same:
            return True  # هاجمت النقابة ذاتها الحكومة
        if "definite" not in before.tags and (several or (described and "groups" in head.tags and not self.lexicon.could_be_surname(word))):
            return not joined  # نصح خبراء محليون المستهلك، وصفت مصادر سهلانية الحادث
        return self._is_no_description(start, at)

    def _is_causing(self, word: Word) -> bool:
        """Whether a word with the article has the form of a noun of causing: اقترحت المؤسسة الإكثار من"""
        bare = word.text.removeprefix(self.lexicon.article)
        return bare != word.text and len(bare) == _CAUSING and bare[0] == self.lexicon.lower_hamza and bare[3] == word.norm[0]

    def _is_of_a_matter(self, at: int) -> bool:
        """Whether another noun, be it of what is told, stands in the genitive to this one: عدم وجود"""
        return self._is_annexed(at) or self.words[at + 1].norm in self.lexicon.matters

    def _is_describing(self, word: Word) -> bool:
        """Whether an adjective of kind describes what stands before it, so that nothing stands in the genitive to this: مصدر رسمي"""
        if not word.norm.endswith((*self.lexicon.endings["relational"], *self.lexicon.endings["relational_plural"])):
            return False
        return "nationalities" in word.tags or word.tags == _ADJECTIVE or not (word.tags or self.is_common(word))

    def _is_no_description(self, start: int, at: int) -> bool:
        """Whether a word with the article is an act, or a thing that can describe nothing before it: تبادل الموظفون التهاني"""
        word, before = self.words[at], self.words[at - 1]
        if not word.tags <= _ACT or self._is_relational(word) or self.lexicon.is_descriptive(word.norm):
            return False
        if self.lexicon.is_act(word.norm) or self._is_causing(word):
            return True
        ending = self.lexicon.endings["feminine"]
        apart = at == start + 1 or before.text.endswith(ending) or self.lexicon.is_broken_plural(word.norm)  # which no adjective is
        people = self.words[start].number == "p" and self.words[start].tags >= PEOPLE  # whom no feminine adjective describes
        return (people or (apart and not word.text.endswith(ending))) and self.is_common(word)
