"""Nouns behind a name that are no part of it: what is told, or what something is done to."""

from __future__ import annotations

from ..lexicon import DEFINITE, DEFINITE_HONORIFIC, Word
from .joined_words import is_any, is_by_the, is_joined_act
from .words import GIVEN, NOUN, OCCASIONS, OFFICERS, PhraseWords

_BEFORE_OBJECTS = frozenset({"titles", "honorifics", "bodies", "joining_prepositions"})
_GROUPS = frozenset({"groups"})
_OWNING = frozenset({"definite", "titles", "honorifics", "bodies"})
_MANNER = 6  # words, from an object to the verbal noun that says how it is told
_DOCUMENTS = frozenset({"documents"})
_OF_BODY = 3  # words of a body's name before what it is for


class BehindNames(PhraseWords):
    """The nouns of one text behind names."""

    def begins_another(self, start: int, at: int, limit: int, named: bool) -> bool:
        """Whether a noun behind a name, be it one in marks or a medium's, begins another phrase; named: whether it is a person's."""
        return (
            self._is_matter_of_another(start, at)
            or (named and self.lexicon.is_deed(self.words[at]))  # جلس سالم الغافري يتصفح كتابا
            or (named and (self._is_object(start, at, limit) or (self._is_thing(at) and self._takes_object(start, at))))
            or self._is_document(start, at)
            or self._is_behind_marks(start, at)
        )

    def _is_matter_of_another(self, start: int, at: int) -> bool:
        """Whether what stands behind a full name is what is told, with whose it is: أكد سالم الغافري حرص وزير المياه على"""
        word, after = self.words[at], self.words[at + 1]
        named = self._is_behind_name(start, at)
        if (named or (at == start + 1 and self.words[start].part in ("g", "n"))) and self._is_act_of(at):
            return True
        if word.norm in self.lexicon.matters and not word.tags and at + 1 in self.marks.close_of:
            return self._is_complete(at - 1) or is_by_the(self.words[at - 1], self.lexicon)  # سجل الوزير وجود «خلاف»
        if word.norm not in self.lexicon.matters or word.tags or after.cls != "w" or "name_parts" in after.tags:
            return False
        if at == start + 2 and self.opens_name(start):
            return False  # عبد المعز عودة
        if is_any(after, self.lexicon) and self.words[at - 1].part == "t":  # نفى مصدر مسؤول وجود أي تغيير
            return True
        if not (self._is_annexed(at) or not after.tags.isdisjoint(_OWNING)):
            return False
        if named or self._is_foreign_officer(start, at - 1) or self._is_honoured(start, at - 1):
            return True
        return self.words[at - 2].norm in self.lexicon.lineage  # سالم بن ماجد

    def _is_behind_name(self, start: int, at: int) -> bool:
        """Whether a person's full name ends before a word, be it with a common noun: سالم الغافري، سالم خميس"""
        noun = self.words[at - 1].noun and at - 2 >= start and self.words[at - 2].tags == GIVEN
        return noun or self._ends_full_name(start, at - 1)

    def _is_foreign_officer(self, start: int, at: int) -> bool:
        """Whether a name that no list knows stands behind an office: الخبير بيلوسكي"""
        word, head = self.words[at], self.words[start]
        office = at > start and "titles" in head.tags and "bodies" not in head.tags
        return office and word.part == "n" and not word.prefix and not self.is_construct_plural(at)

    def _is_honoured(self, start: int, at: int) -> bool:
        """Whether a given name stands behind an honorific: جامعة الملك سالم"""
        return at > start and self.words[at].part == "g" and self.words[at - 1].tags >= DEFINITE_HONORIFIC

    def _is_act_of(self, at: int) -> bool:
        """Whether a verbal noun has something definite or in marks in the genitive: اقترح موندسي تشكيل «حكومة …»"""
        word, after = self.words[at], self.words[at + 1]
        if not word.noun or "given_names" in word.tags or not self.lexicon.is_derived(word.norm):
            return False
        return self._opens_mark(at + 1) or (after.tags == DEFINITE and self.is_common(after))

    def _is_document(self, start: int, at: int) -> bool:
        """Whether a document without the article stands behind a medium, تلقت وكالة الغد نسخة منه, or whose son somebody is: وجه الأمير
        سالم بن ماجد رسالة"""
        word = self.words[at]
        if at <= start + 1 or not word.noun or "definite" in word.tags or word.tags.isdisjoint(OCCASIONS):
            return False
        return "media" in self.words[start].tags or (at - 2 > start and self.words[at - 2].norm in self.lexicon.descent)

    def _is_behind_marks(self, start: int, at: int) -> bool:
        """Whether a common noun follows a name in marks, to which nothing stands in the genitive: شركة «سهلان» تجربة, or whatever
        has no article a medium's: صحيفة «سهلان» أجوبة الوزير, or what is no office a person's: حذر «الغافري» الجميع"""
        word, opening = self.words[at], self.marks.open_of.get(at - 1)
        if opening is None:
            return False
        after = self.words[at + 1]
        if "titles" in self.words[start].tags and self._is_officer_named(at, after):
            return False  # مديرة جمعية «سهلان» نداء الغافري، مدير جمعية «سهلان» بارق موندسي، أن
        if word.noun or ("media" in self.words[start].tags and "definite" not in word.tags):
            return word.tags <= OCCASIONS
        alone = opening == start or (opening == start + 1 and self.words[start].part == "t")
        apposed = word.part in ("t", "g") or "title_adjectives" in word.tags
        return alone and not apposed and self.could_be_name(opening + 1, at - 1)

    def _is_officer_named(self, at: int, surname: Word) -> bool:
        """Whether what could be a common noun is rather the name of who holds an office, by the surname or the comma behind it."""
        foreign = self.words[at].noun and surname.part == "n" and not (surname.prefix or surname.clitic)
        ended = foreign and self.classes[at + 2] in ",:C" and not self.lexicon.could_be_finite(surname)
        return ended or (self.lexicon.could_be_surname(surname) and self._is_relational(surname))

    def _is_object(self, start: int, at: int, limit: int) -> bool:
        """Whether a word behind a name begins another noun phrase, an object: انتقد الوزير سعد التصريحات، برر سعد مبادرته."""
        if self._is_in_office(start, at) or self._belongs_to_office(start, at) or self._is_led(at):
            return False
        word = self.words[at]
        return (
            (not OCCASIONS.isdisjoint(word.tags) and not self._says_what_for(start, at))
            or self._is_common_noun(at, limit)
            or word.prefix == self.lexicon.by
            or is_joined_act(word, self.lexicon)
            or self._is_like_noun(at)
            or self._is_several(start, at)
        )

    def _is_led(self, at: int) -> bool:
        """Whether the preposition joined to a body says of what an office before it is: القائد العام للقوات"""
        word, head, adjective = self.words[at], self.words[at - 2], self.words[at - 1]
        led = "bodies" in word.tags and word.clitic.endswith(self.lexicon.to)
        return led and "titles" in head.tags and "title_adjectives" in adjective.tags and "definite" in head.tags & adjective.tags

    def _is_in_office(self, start: int, at: int) -> bool:
        """Whether the word before is no end of a name: خالد بن حمود"""
        before = self.words[at - 1]
        inside = before.norm in self.lexicon.lineage or not _BEFORE_OBJECTS.isdisjoint(before.tags)
        return inside or self.classes[at - 1] in "pa" or "media" in self.words[start].tags

    def _belongs_to_office(self, start: int, at: int) -> bool:
        """Whether a word says of what or of whom somebody holds an office: رئيس رابطة مستوردي السيارات، المنظمة المعنية بحقوق الإنسان"""
        word = self.words[at]
        return (
            self.is_construct_plural(at - 1)
            or self._is_joined_to_thing(at)
            or self.is_field(at - 1)
            or (self._is_adjoined(start, at) and not word.listener)
            or (word.norm[0] == self.lexicon.by and "titles" in self.words[start].tags and self._names_officer(at + 1))
            or (word.prefix == self.lexicon.by and "governing" in self.words[at - 1].tags)
        )

    def _is_joined_to_thing(self, at: int) -> bool:
        """Whether a conjunction joins a word to a common noun or an adjective: لجنة الدعاية والإعلان، المدرب الوطني والمحاضر"""
        before = self.words[at - 1]
        if self.words[at].clitic != self.lexicon.conjunctions[0]:
            return False
        if before.norm.startswith(self.lexicon.to_the):  # المدير العام للتسويق والاتصالات
            return before.norm.removeprefix(self.lexicon.to_the) in self.lexicon.nouns
        office = self.words[at - 2]
        annexed = not office.tags.isdisjoint(OFFICERS) and "definite" not in office.tags  # وزير النقل والاتصالات
        return "definite" in before.tags and (annexed or self.is_common(before) or "title_adjectives" in before.tags)

    def _is_common_noun(self, at: int, limit: int) -> bool:
        """Whether a common noun is neither itself part of a name nor before the rest of one."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if not word.noun or not word.tags <= NOUN or word.norm not in self.lexicon.nouns or self._is_surname(at, limit):
            return False
        if (before.noun or self._is_for_several(before)) and not self._opens_kunya(at - 2):
            return False
        given = after.part == "g" and at + 2 == limit and self.classes[limit] in "C:"  # مدرب الفريق حكيم ماجد
        return not given and not (self.lexicon.could_be_surname(after) and self._is_relational(after))  # سهلون سليم الغافري

    def _is_for_several(self, word: Word) -> bool:
        """Whether a word that no list knows looks like a plural with a preposition joined: لسداسيات"""
        return (
            word.norm[0] == self.lexicon.to and word.norm.endswith(self.lexicon.endings["plural"]) and len(word.norm) > len(word.prefix) + 5
        )

    def _is_surname(self, at: int, limit: int) -> bool:
        """Whether a common noun behind a name, with nothing of its own behind it, is the end of the name."""
        word = self.words[at]
        alone = at + 1 >= limit or self.classes[at + 1] in ",:CT" or "titles" in self.words[at + 1].tags
        return alone and self.words[at - 1].part in ("g", "n") and not word.text.endswith(self.lexicon.endings["object"])

    def _is_like_noun(self, at: int) -> bool:
        """Whether a word behind a name is no part of it by its ending, or as people are no name: وعد حزب بيلوسكي قوى غربية"""
        word, before = self.words[at], self.words[at - 1]
        if word.part == "n" and before.part == "d" and word.text.endswith(self.lexicon.endings["feminine"]):
            return True
        if word.tags == _GROUPS and not word.clitic and before.part in ("g", "n") and not before.noun:
            return True
        return not word.tags and len(word.norm) > 5 and word.norm.endswith(self.lexicon.endings["possessed"])

    def _is_several(self, start: int, at: int) -> bool:
        """Whether several people or things stand behind a name: التصريحات, but not مجاهد الزيات، الحرمين الشريفين، الأمين"""
        word, before = self.words[at], self.words[at - 1]
        if "definite" not in word.tags or word.part == "g" or (word.part == "t" and word.number == "s") or "name_parts" in word.tags:
            return False
        plural = self.lexicon.endings["plural"]
        if before.noun or before.prefix or before.norm in self.lexicon.one_of or before.norm.endswith(plural[1:]):
            return False
        known = word.norm.endswith(plural) and (self.is_common(word) or bool(word.tags - DEFINITE) or word.norm.endswith(plural[1:]))
        return ("groups" in word.tags or known) and not self._says_what_for(start, at)

    def _says_what_for(self, start: int, at: int) -> bool:
        """Whether a word with a preposition says what for a body is that is named before it: مؤسسة سهلان للبحوث, but not for whom."""
        word = self.words[at]
        written = word.clitic == self.lexicon.to and not word.tags.isdisjoint(_DOCUMENTS)  # المركز القومي لدراسات البيئة
        if not (written or word.norm.startswith(self.lexicon.to_the)) or word.listener or "groups" in word.tags | self.words[start].tags:
            return False
        return any("bodies" in other.tags for other in self.words[max(start, at - _OF_BODY) : at])

    def _takes_object(self, start: int, at: int) -> bool:
        """Whether a foreign name before a thing is complete, as it is named elsewhere, or its verb takes an object besides what it
        reports: يصف موندسي الواقعة بقوله"""
        single = at == start + 1 and self.words[start].part == "n" and "N" in self.classes[at + 1 : at + _MANNER]
        return single or self._ends_foreign_name(start, at - 1)
