"""Persons and bodies behind a noun phrase that are no part of it: who is told, whom something is done to, or another who is named."""

from __future__ import annotations

from ..lexicon import DEFINITE, DEFINITE_HONORIFIC, DEFINITE_TITLE, WHOLE_BODY
from ..names import is_people_of
from .words import APPOSITION_WORDS, GIVEN, KINDS, OFFICERS, PEOPLE, PLACES, PhraseWords

_LISTENERS = frozenset({"titles", "groups", "honorifics", "listeners", "bodies", "countries_and_capitals"})
_ENDING = frozenset({"definite", "nationalities", "countries_and_capitals"})  # what ends a noun phrase
_DESCRIBING = frozenset({"nationalities", "title_adjectives"})
_ORIGIN = frozenset({"definite", "nationalities", "never_cues"})  # lists in which a surname of one's origin may stand
_NATION = frozenset({"definite", "nationalities"})
_SINGLE = PLACES | {"honorifics"}


class Persons(PhraseWords):
    """The persons and bodies of one text behind others."""

    def is_told(self, start: int, at: int, named: bool) -> bool:
        """Whether the word is who is spoken to: قال سالم لمرزوق، قال الغافري للاعبين"""
        return (self.listens(at, named) and not self._is_adjoined(start, at)) or self._is_addressed(start, at)

    def is_another(self, start: int, at: int, limit: int, named: bool) -> bool:
        """Whether another person or body than the one before is named, or people who hold an office."""
        return (
            (self.words[at - 1].norm in self.lexicon.others and self._is_beyond_others(start, at))
            or self._is_officer(start, at)
            or self._is_another_name(start, at)
            or self._is_several_officers(start, at)
            or (named and self._is_told_officer(start, at))
            or self._is_of_another_nation(start, at)
            or (named and self._is_anothers_office(start, at, limit))
        )

    def _is_beyond_others(self, start: int, at: int) -> bool:
        """Whether an office stands behind others, or somebody who is named behind others alone, to whom nothing stands in the genitive:
        دعا آخرون سهلان إلى"""
        word = self.words[at]
        alone = at == start + 1 and self.words[start].number == "p" and not word.clitic
        return "titles" in word.tags or (alone and (word.part == "g" or not word.tags.isdisjoint(PLACES)))

    def is_done_to(self, start: int, at: int) -> bool:
        """Whether a person or people stand behind a verb's subject who are its object."""
        return (
            self._is_officer_behind_body(start, at)
            or (at == start + 1 and self._is_behind_surname(start, at))
            or self._is_people(start, at)
            or self._is_whose(at)
        )

    def is_anothers_office(self, start: int, at: int, named: bool) -> bool | None:
        """Whether an office behind a subject that is complete is that of another, who is the object, استقبل المدير سالم الغافري وزير
        المياه, or his own, اللواء سالم الغافري محافظ سهلان; None where it is neither."""
        word, before, head = self.words[at], self.words[at - 1], self.words[start]
        if word.tags.isdisjoint(OFFICERS) or word.clitic or not word.tags.isdisjoint(("definite", "title_adjectives")):
            return None
        if not (named or "bodies" in head.tags) or "titles" not in word.tags | head.tags or "definite" not in self.words[at + 1].tags:
            return None
        if not ("definite" in before.tags or before.part in ("g", "n")) or not self._takes_persons(start):
            return None
        return not (head.tags >= DEFINITE_HONORIFIC or head.tags.isdisjoint(OFFICERS))

    def _is_addressed(self, start: int, at: int) -> bool:
        """Whether people or a body behind a name are spoken to: قال الغافري للاعبين، but not مؤسسة سالم الغافري للتنمية."""
        word, first = self.words[at], self.words[start]
        if not (word.norm.startswith(self.lexicon.to_the) or word.clitic.endswith(self.lexicon.to)):
            return False
        if word.tags.isdisjoint(_LISTENERS) and not word.norm.endswith(self.lexicon.endings["oblique_plural"]):
            return False
        if at == start + 1:
            body = first.tags >= WHOLE_BODY and self.lexicon.bare(first) not in self.lexicon.associations  # توفر الشركة للمزارعين
            people = body or first.tags >= DEFINITE_TITLE  # المفتي للمعلمين:
            people = people and word.norm.endswith(self.lexicon.endings["oblique_plural"])
            witnesses = first.number == "p" and first.tags <= PEOPLE and word.listener  # شهود للشرطة
            if first.tags >= DEFINITE_HONORIFIC and word.tags >= DEFINITE_HONORIFIC and self.words[at + 1].tags == GIVEN:
                return True  # بعث الملك للشيخ سالم
            foreign = first.part == "n" and "titles" in word.tags and self.words[start - 1].cls in "vF"  # توجه بيلوسكي للوزير
            origin = first.tags <= _ORIGIN and self._is_relational(first) and "titles" in word.tags and self.words[start - 1].cls in "vF"
            surname = first.tags == DEFINITE and self.lexicon.could_be_surname(first)
            return people or witnesses or foreign or surname or origin  # قال السهلاني للسفير
        given = next((k for k in range(start, at) if self.words[k].part == "g"), start)
        return (
            self._ends_full_name(start, at - 1)
            and "bodies" not in first.tags
            and (given == start or "bodies" not in self.words[given - 1].tags)
        )

    def _is_officer(self, start: int, at: int) -> bool:
        """Whether an office follows a country, or a body that is named to its end: وزارة الخارجية السهلانية سفير …, or another body
        such a one: الهيئة العامة وزارة الصحة"""
        word, before = self.words[at], self.words[at - 1]
        head = self.words[start].tags
        ended = "definite" in before.tags and ("titles" not in head or "bodies" in head)
        body = ended and "bodies" in self.words[start].tags
        described = not before.tags.isdisjoint(KINDS) or (at > start + 1 and self._is_relational(before))
        if body and described and word.tags >= {"bodies"}:
            return "definite" not in word.tags and not word.clitic
        body = body and "nationalities" in before.tags
        country = at - 1 == start and "countries_and_capitals" in before.tags
        return (body or country) and "titles" in word.tags and "definite" not in word.tags and not word.clitic

    def _is_told_officer(self, start: int, at: int) -> bool:
        """Whether an officer stands behind another, who is named with his office, and a verb takes him for its object: أبلغ وزير المياه
        سالم الغافري المدير العام للسد, but not أبلغ سالم الغافري المدير العام للسد."""
        word, head = self.words[at], self.words[start]
        if not word.tags >= DEFINITE_TITLE or word.clitic or not word.tags.isdisjoint(_DESCRIBING) or word.number == "p":
            return False
        after = self.words[at + 1]  # خاطب وزير المياه سالم الأمين جمهور السد
        if "titles" not in head.tags or head.tags >= DEFINITE_HONORIFIC or not ("definite" in after.tags or after.part in ("g", "n")):
            return False
        if not any("object" in form.takes for form in self._verbs_before(start)):
            return False
        return self._ends_full_name(start, at - 1) or self._ends_foreign_name(start, at - 1)

    def _is_of_another_nation(self, start: int, at: int) -> bool:
        """Whether an officer of another nation stands behind one: اتهم الرئيس السهلاني الزعيم التركي"""
        head, before, word, after = self.words[start], *self.words[at - 1 : at + 2]
        if at != start + 2 or "definite" not in head.tags or not word.tags >= DEFINITE_TITLE:
            return False
        return before.tags >= _NATION and after.tags >= _NATION and before.norm != after.norm and "bodies" not in word.tags

    def _is_another_name(self, start: int, at: int) -> bool:
        """Whether a given name follows a surname with the article, as that of whoever is spoken of, أبلغ سالم الغافري ماجد السهلي, or one
        surname another that both are those of people named in full: حث موندسي بيلوسكي"""
        if at == start + 1 and self.words[start].part != "g" and self.words[at].norm in self.names:
            return self.words[start].norm in self.names and not self._closes_full_name(at + 1)
        word = self.words[at]
        if at < start + 2 or word.part != "g" or self.words[at - 1].part != "d":
            return False
        if "governing" in word.tags or ("titles" in word.tags and not self.lexicon.could_be_surname(self.words[at + 1])):
            return False  # سالم الغافري أمين اللجنة، ماجد السهلي الفائز بالجائزة
        return self.words[at - 2].part == "g" and "name_parts" not in self.words[at - 2].tags  # not عبد الستار سالم

    def _is_several_officers(self, start: int, at: int) -> bool:
        """Whether people who hold an office stand behind a person's full name or surname: دعا سالم الغافري قادة الأحزاب"""
        word, before = self.words[at], self.words[at - 1]
        if word.part != "t" or word.number != "p" or word.clitic or "definite" in word.tags:
            return False
        office = "titles" in self.words[start].tags & before.tags and self.words[start].number == "s"
        several = office or word.norm.endswith(self.lexicon.endings["dual_construct"][0])
        if "definite" in before.tags and not before.clitic and several:
            return True  # دعا المجلس مسؤولي القطاع، أطلع رئيس الوزراء أعضاء المجلس
        if at == start + 1:
            return self.words[at - 1].norm in self.alone and "definite" in self.words[at + 1].tags
        return self._ends_full_name(start, at - 1)

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

    def _closes_full_name(self, end: int) -> bool:
        """Whether a person's full name ends before `end`."""
        return any(last == end for _, last in self.names.get(self.words[end - 1].norm, ()))

    def _takes_persons(self, start: int) -> bool:
        """Whether the verb right before a subject may have a person for its object, who is not what is said: استقبل, but not أكد."""
        verbs = self._verbs_before(start)
        return not verbs or any("object" in form.takes or form.verb_class != "say" or "an" not in form.takes for form in verbs)

    def _is_officer_behind_body(self, start: int, at: int) -> bool:
        """Whether a single officer is told behind a body that is complete: استقبلت وزارة المياه السفير سالم, but not جامعة الملك سالم."""
        word, body, before = self.words[at], self.words[start], self.words[at - 1]
        if not word.tags >= DEFINITE_TITLE or "bodies" not in body.tags or "titles" in body.tags or word.number != "s":
            return False
        complete = "definite" in before.tags or (at > start + 1 and before.part == "n")
        if before.number == "p" and word.gender == "f":  # القوات المسلحة
            return False
        return complete and word.tags.isdisjoint(("bodies", "title_adjectives"))

    def _is_behind_surname(self, start: int, at: int) -> bool:
        """Whether somebody with his office and his name stands behind the surname of a verb's subject, whom the text names in full:
        هنأ الغافري الشاعر السهلاني ماجد السروي"""
        surname, office = self.words[start], self.words[at]
        if surname.norm not in self.names or self.words[start - 1].cls not in "vF" or not office.tags >= DEFINITE_TITLE:
            return False
        behind = at + 1 + (not self.words[at + 1].tags.isdisjoint(KINDS))
        return self.words[behind].part == "g" and self.words[behind].norm != self.words[self.names[surname.norm][0][0]].norm

    def _is_people(self, start: int, at: int) -> bool:
        """Whether several people stand behind one body or person, named to the end, who so are told or asked: دعت المديرية العامة
        للجوازات الإخوة، أوصى الشيخ سالم آل سهلان المسلمين"""
        head, word, before = self.words[start], self.words[at], self.words[at - 1]
        surname = at == start + 1 and self.lexicon.could_be_surname(head)  # طالب الغافري الآباء
        single = surname or head.number == "s" or head.part == "g" or not head.tags.isdisjoint(_SINGLE)  # الجوازات، فضيلة الشيخ
        if not single or "definite" not in word.tags or word.clitic or "groups" in head.tags or self._is_relational(word):
            return False
        several = word.number == "p" and not PEOPLE.isdisjoint(word.tags)
        oblique = word.norm.endswith(self.lexicon.endings["oblique_plural"]) and len(self.lexicon.bare(word)) > 4
        nations = (self._is_relational(before) and head.number == "s") or head.part == "g"  # الجيش السهلاني الجنوبيين
        nations = nations and "nationalities" in word.tags
        if not (several or oblique) or (word.norm.endswith(self.lexicon.endings["oblique_relational"]) and not nations):
            return False
        ended = not before.tags.isdisjoint(PLACES) or "nationalities" in before.tags or before.norm.endswith(self.lexicon.feminine)
        family = self.words[at - 2].norm in self.lexicon.lineage and at - 2 > start  # آل الشيخ
        named = self.words[at - 2].tags == GIVEN and at - 2 > start  # الشيخ سالم خياط
        closed = surname or ended or family or named or self._ends_full_name(start, at - 1)
        if named and before.cls == "w" and not before.tags:
            return True
        return closed and ("definite" in before.tags or "countries_and_capitals" in before.tags or before.part in ("g", "n"))

    def _is_whose(self, at: int) -> bool:
        """Whether people stand with whose they are behind a word that is complete: هنأ سالم الغافري منسوبي الغرفة"""
        before = self.words[at - 1]
        if not is_people_of(self.words[at], self.words[at + 1], self.lexicon) or before.norm in self.lexicon.wholes:
            return False
        return "definite" in before.tags or before.part in ("g", "n")
