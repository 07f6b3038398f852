"""Words that look like verbs, particles or times, but belong to a name or an office."""

from __future__ import annotations

from ..lexicon import DEFINITE_HONORIFIC, IN_THE_NAME
from .joined_words import has_joined_article
from .words import PhraseWords

_ENDS = frozenset(",:C")
_CLOSED = frozenset({"definite", "countries_and_capitals", "bodies"})
_PHRASE_ONLY = frozenset({"phrase"})


class NameLike(PhraseWords):
    """The words of one text that could be something else than parts of names."""

    def is_no_verb(self, start: int, at: int, limit: int) -> bool:
        """Whether what looks like a verb belongs to the noun phrase from `start`."""
        if at == start:
            return self._is_name_like_verb(at)
        word, before = self.words[at], self.words[at - 1]
        if self.names_body(at) or self.opens_name(at - 1) or "letters" in before.tags or before.tags >= IN_THE_NAME:
            return True
        if before.tags >= DEFINITE_HONORIFIC and word.norm[0] != self.lexicon.conjunctions[0]:  # أعلن الرئيس وأصدر إعلانا
            return True
        if word.part == "n" and before.part in ("g", "n"):
            if at + 1 == limit and self.classes[limit] in "C:":
                return True
            third = at > start + 1 and self.classes[start - 1] == "F" and self.words[at + 1].part == "t"
            if third and word.norm[0] not in self.lexicon.persons:  # ألبرتو يان مات رئيس النقابة
                return True
        return self._goes_on_with_name(start, at)

    def is_no_cue(self, start: int, at: int) -> bool:
        """Whether what looks like a verb of saying, its participle or its noun belongs to the noun phrase from `start`."""
        cls, word, before = self.classes[at], self.words[at], self.words[at - 1]
        if self.is_field(at) or self._is_third(start, at):
            return True
        if at == start:
            if cls == "P":  # لكن متحدثا
                subject = self.classes[start - 1] in "FC" or before.norm in self.lexicon.noun_first
                return subject and "titles" in word.tags
            return cls == "F" and (self._is_name_like_verb(at) or self.is_governed_noun(at) or self._takes_no_clause(at))  # وأوضح طالب أن
        if cls == "F":
            titled = "given_names" in word.tags and before.tags >= DEFINITE_HONORIFIC  # السيدة أمل
            return titled or self._goes_on_with_name(start, at) or self.opens_name(at - 1) or self.names_body(at)
        if cls == "P" and word.norm[0] == self.lexicon.conjunctions[0] and before.noun and self.words[at + 1].cls == "w":
            return True  # لجنة رصد ومتابعة الحرائق
        return cls != "f" and not self._says(at) and not (cls == "P" and self._is_manner(at))

    def _says(self, at: int) -> bool:
        """Whether a participle or a noun is that of a verb of saying, or in the accusative: أحد النواب موجهاً حديثه"""
        word = self.words[at]
        says = any(verb.verb_class not in ("weak", "rare") or verb.clitic for verb in word.verbs)
        return says or word.text.endswith(self.lexicon.endings["tanwin"])

    def _is_manner(self, at: int) -> bool:
        """Whether a participle says how something is done: جندي طالبا عدم كشف، أضافت المديرة مخاطبة الأهالي"""
        word = self.words[at]
        feminine = word.text.endswith(self.lexicon.endings["feminine"]) and "definite" in self.words[at - 1].tags
        return feminine or word.norm.endswith(self.lexicon.endings["accusative"])

    def is_no_time(self, start: int, at: int, limit: int) -> bool:
        """Whether what could be a time belongs to the noun phrase from `start`."""
        return self.is_named_or_described(at, limit) or self.held_then(start, at)

    def is_named_or_described(self, at: int, limit: int) -> bool:
        """Whether what could be a time is a name, or describes an office: صحيفة الصباح، أبو رمضان، مصدر مطلع"""
        return self._is_title(at) or self._is_informed(at, limit) or self._opens_kunya(at - 1)

    def _is_name_like_verb(self, at: int) -> bool:
        """Whether what looks like a verb is a name: before a particle of names, يزيد بن سالم, or with a conjunction right behind
        another verb, قال فيشر."""
        word = self.words[at]
        if "name_parts" in self.words[at + 1].tags:
            return True
        return word.cls == "v" and word.norm[0] in self.lexicon.conjunctions and self.classes[max(at - 1, 0)] == "F"

    def _goes_on_with_name(self, start: int, at: int) -> bool:
        """Whether what looks like a verb is a name, as it stands right behind an honorific or another name, and so does that behind a verb:
        أكد الدكتور أكمل سعد، أوضح ماجد عزت أن، قال سمير توكل مساعد المدير"""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        relayed = self.classes[start - 1 : start] == "p" and self.lexicon.preposition_of(self.words[start - 1]) == "an_"
        if at == start or word.norm[0] in self.lexicon.conjunctions:
            return False
        if relayed:  # نقلت الصحيفة عن الأمين العام لحلف سهلان ينس بيلو قوله
            return not before.tags.isdisjoint(_CLOSED) and after.part == "n" and self.classes[at + 2] == "N"
        if self.classes[start - 1 : start] not in ("F", "v"):
            return False
        honorific = before.tags >= DEFINITE_HONORIFIC
        given = before.part == "g" and "titles" not in before.tags
        if "given_names" in word.tags:
            office = "titles" in self.words[start].tags and "definite" in before.tags
            whole = self.lexicon.could_be_surname(after) or (after.cls == "w" and not after.tags and self.classes[at + 2] in _ENDS)
            return honorific or given or (office and whole)  # وزيرة التعليم أمل الغافري، الباحث السياسي أشرف سمارة
        if at == start + 1 and honorific:
            return after.part in ("g", "n", "p")
        masculine = before.gender == "m" or word.norm[0] != self.lexicon.persons[1]
        office = after.part == "t" and "titles" in after.tags and "definite" not in after.tags
        if not before.tags.isdisjoint(_CLOSED) and after.part == "n" and self.classes[at + 2] in _ENDS:
            return True  # الأمين العام لحلف سهلان ينس بيلو
        feminine = word.norm[0] == self.lexicon.persons[1] and self.words[start].gender == "m"
        if before.part == "n" and feminine and "titles" in self.words[start].tags:
            return True  # الوزير وارن تراس
        if given and self.classes[at + 1] == "," and "titles" in self.words[start].tags:
            return True  # رئيس المجلس سالم يخلف، …
        full = self.words[at - 2].tags >= DEFINITE_HONORIFIC and self.classes[at + 1] in _ENDS  # الدكتور سمير توكل، …
        return given and (office or full) and masculine and word.norm[0] != self.lexicon.persons[0]

    def _is_third(self, start: int, at: int) -> bool:
        """Whether what could be a preposition or a verb ends a foreign name, as a verb stands before it and what is said behind it: قال
        المتحدث وانغ ون بين إن"""
        if at < start + 3 or self.classes[at] not in "Ff" or self.classes[at + 1] not in "C:," or self.classes[start - 1] != "F":
            return False
        return self.words[at - 2].part == self.words[at - 1].part == "n"

    def _takes_no_clause(self, at: int) -> bool:
        """Whether what could be a verb is rather a name, as it takes no clause and stands between another verb and one: قال بارك إن"""
        word = self.words[at]
        between = self.classes[at - 1] == "F" and self.classes[at + 1] == "C" and not word.clitic
        return between and all(form.takes <= _PHRASE_ONLY for form in word.verbs)

    def _is_title(self, at: int) -> bool:
        """Whether a word for a time is the name of a medium or the like: صحيفة الصباح"""
        tags = self.words[at - 1].tags
        named = "definite" not in tags and not tags.isdisjoint({"media", "marks_before_names"})
        return named and self.classes[at] == "T" and self.words[at].norm.startswith(self.lexicon.article)

    def _is_informed(self, at: int, limit: int) -> bool:
        """Whether a word that could be a time describes an office: مصدر مطلع، النائب الأول, but not مسؤول مطلع الأسبوع."""
        before, after = self.words[max(at - 2, 0) : at], self.words[at + 1 : limit][:1]
        norm = self.words[at].norm
        if norm.startswith(self.lexicon.article) and norm.removeprefix(self.lexicon.article) in self.lexicon.ordinals:
            joined = has_joined_article(before[-1], self.lexicon)
            return before[-1].cls == "w" and before[-1].part != "g" and (joined or "definite" in before[-1].tags)
        if norm in self.lexicon.ordinals and before[-1].tags >= DEFINITE_HONORIFIC:  # الفريق أول سالم, but not الوزير أول أمس
            ranked = self.lexicon.bare(before[-1]) in self.lexicon.ranks  # الفريق أول الغافري
            return bool(after) and after[0].cls == "w" and after[0].part in ("g", "n", "t", "d" if ranked else "")
        if "title_adjectives" not in self.words[at].tags:
            return False
        if "governing" in self.words[at].tags and after and "narrow_prepositions" in after[0].tags:
            return True  # شخص مطلع على الأمر
        if "definite" in self.words[at].tags:
            return before[-1].cls == "w" and "definite" in before[-1].tags
        return any(word.tags & {"titles", "groups"} for word in before) and not any(
            ("definite" in word.tags and not word.norm.startswith(self.lexicon.to_the)) or word.cls == "T" for word in (before[-1], *after)
        )

    def held_then(self, start: int, at: int) -> bool:
        """Whether a word says when somebody held an office who is named behind it: رئيس الوزراء آنذاك سالم الغافري"""
        if self.words[at].norm not in self.lexicon.then or "titles" not in self.words[start].tags:
            return False
        if self.classes[at] == "w" and not self._is_complete(at - 1):
            return False  # مدير وكالة سالم, but not مدير الدائرة وكالة سالم
        behind = at + 1 + (self.classes[at + 1] == ",")
        name, after = self.words[behind : behind + 2]
        return name.part == "g" or name.tags >= DEFINITE_HONORIFIC or (name.part == "n" and after.part in ("n", "d"))

    def is_particle(self, at: int) -> bool:
        """Whether what could be a conjunction is a particle of a name: لويس فان دام، قال فان دام."""
        word, before = self.words[at], self.words[at - 1]
        particle = "name_parts" in word.tags and word.text == word.norm and not self.has_by(word) and self.words[at + 1].part == "n"
        return particle and (
            before.part in ("g", "n") or before.norm in self.lexicon.descent or before.cls == "F" or (before.cls == "w" and not before.tags)
        )
