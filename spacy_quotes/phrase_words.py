"""What a word is to the noun phrase that it stands in or before: part of a name or an office, or with a preposition joined."""

from __future__ import annotations

from .lexicon import DEFINITE_HONORIFIC, Word
from .media import Media

PHRASE_WORDS = 24  # at most
APPOSITION_WORDS = 12  # at most
DEFINITE = frozenset({"definite"})
GIVEN = frozenset({"given_names"})
_JOINED = 5  # letters, at least, of a common noun with a conjunction
IN_THE_NAME = frozenset({"joining_prepositions", "marks_before_names"})  # باسم
_DEFINITE_OR_BODY = frozenset({"definite", "bodies"})
_SOURCES = frozenset({"groups", "documents"})
_ENDS = frozenset(",:C")
_CLOSED = frozenset({"definite", "countries_and_capitals", "bodies"})
_BODY_OR_GROUP = frozenset({"bodies", "groups"})
_NO_CUE = frozenset({"never_cues"})
_PREPOSITION = frozenset({"prepositions"})
_PARTICLES = frozenset({"no_names", "subordinators", "questions"})


class PhraseWords(Media):
    """The words of one text as parts of noun phrases."""

    def opens_name(self, at: int) -> bool:
        """Whether a particle makes one name with the word behind it: عبد, but not the end of نصر الله."""
        word = self.words[at]
        return "name_parts" in word.tags and (word.norm == self.lexicon.article or not word.norm.startswith(self.lexicon.article))  # آل

    def is_age(self, at: int) -> bool:
        """Whether a number of years begins at `at`: سالم الغافري 12 سنة"""
        return self.words[at].norm.isdigit() and self.words[at + 1].norm in self.lexicon.ages

    def _opens_kunya(self, at: int) -> bool:
        """Whether a particle makes a name of any noun behind it, and says whose son nobody is: أبو راس، أم سالم"""
        return self.opens_name(at) and self.words[at].norm not in self.lexicon.descent

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
        verbs = self.words[start - 1].verbs if self.classes[start - 1 : start] == "F" else ()
        own = any("ila" in verb.takes for verb in verbs) and self.lexicon.preposition_of(self.words[limit]) != "ila"
        somewhere = country or place.part == "d"
        return not own and somewhere and any(self.lexicon.bare(it) in self.lexicon.envoys for it in self.words[start:at])

    def _is_for(self, start: int, at: int) -> bool:
        """Whether a body or a group of people stands before words that say what it is for: كتلة المؤتمر من أجل التغيير، أطباء بلا حدود"""
        return any(not word.tags.isdisjoint(_BODY_OR_GROUP) for word in self.words[max(start, at - 2) : at])

    def _is_denied(self, at: int) -> bool:
        """Whether an adjective follows that is denied of what is known or speaks before it: جهاز الكسب غير المشروع، تقديرات غير رسمية, but
        not قال سالم غير آبه."""
        before, after = self.words[at - 1], self.words[at + 1]
        if self.words[at].norm not in self.lexicon.unlike or after.cls != "w" or before.part in ("g", "n"):
            return False
        definite = "definite" in before.tags
        return definite == ("definite" in after.tags) and (definite or not before.tags.isdisjoint(_SOURCES))

    def _goes_on_with_name(self, start: int, at: int) -> bool:
        """Whether what looks like a verb is a name, as it stands right behind an honorific or another name, and so does that behind a verb:
        أكد الدكتور أكمل سعد، أوضح ماجد عزت أن، قال سمير توكل مساعد المدير"""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if self.classes[start - 1 : start] not in ("F", "v") or at == start or word.norm[0] in self.lexicon.conjunctions:
            return False
        honorific = before.tags >= DEFINITE_HONORIFIC
        given = before.part == "g" and "titles" not in before.tags
        if "given_names" in word.tags:
            office = "titles" in self.words[start].tags and "definite" in before.tags
            whole = self.could_be_surname(after) or (after.cls == "w" and not after.tags and self.classes[at + 2] in _ENDS)
            return honorific or given or (office and whole)  # وزيرة التعليم أمل الغافري، الباحث السياسي أشرف سمارة
        if at == start + 1 and honorific:
            return after.part in ("g", "n", "p")
        masculine = before.gender == "m" or word.norm[0] != self.lexicon.persons[1]
        office = after.part == "t" and "titles" in after.tags and "definite" not in after.tags
        if not before.tags.isdisjoint(_CLOSED) and after.part == "n" and self.classes[at + 2] in _ENDS:
            return True  # الأمين العام لحلف الأطلسي ينس بيلو
        feminine = word.norm[0] == self.lexicon.persons[1] and self.words[start].gender == "m"
        if before.part == "n" and feminine and "titles" in self.words[start].tags:
            return True  # الوزير وارن تراس
        if given and self.classes[at + 1] == "," and "titles" in self.words[start].tags:
            return True  # رئيس المجلس سالم يخلف، …
        full = self.words[at - 2].tags >= DEFINITE_HONORIFIC and self.classes[at + 1] in _ENDS  # الدكتور سمير توكل، …
        return given and (office or full) and masculine and word.norm[0] != self.lexicon.persons[0]

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
            joined = before[-1].norm[0] in self.lexicon.conjunctions and before[-1].norm.startswith(self.lexicon.article, 1)
            return before[-1].cls == "w" and before[-1].part != "g" and (joined or "definite" in before[-1].tags)
        if norm in self.lexicon.ordinals and before[-1].tags >= DEFINITE_HONORIFIC:  # الفريق أول سالم, but not الوزير أول أمس
            return bool(after) and after[0].cls == "w" and after[0].part in ("g", "n", "t")
        if "title_adjectives" not in self.words[at].tags:
            return False
        if "definite" in self.words[at].tags:
            return before[-1].cls == "w" and "definite" in before[-1].tags
        return any(word.tags & {"titles", "groups"} for word in before) and not any(
            ("definite" in word.tags and not word.norm.startswith(self.lexicon.to_the)) or word.cls == "T" for word in (before[-1], *after)
        )

    def _is_aside(self, start: int, dash: int) -> bool:
        """Whether a dash behind a medium begins or ends an aside, as it stands apart from a word: الصحيفة -اعتمادا على …"""
        apart = self.scan.starts[dash] > self.scan.ends[dash - 1], self.scan.starts[dash + 1] > self.scan.ends[dash]
        return any(apart) and not all(apart) and "media" in self.words[start].tags

    def _ends_full_name(self, start: int, at: int) -> bool:
        """Whether a person's name ends here that no surname can follow: سالم الغافري, or الغافري where he is named in full elsewhere,
        but not سالم بن مساعد."""
        word = self.words[at]
        behind_name = at > start and self.words[at - 1].tags == GIVEN
        if self.could_be_surname(word):
            return behind_name or word.norm in self.names or (at == start and word.norm in self.alone)
        ended = word.part in ("g", "n") and word.norm not in self.lexicon.lineage
        return ended and behind_name and self.words[max(start, at - 2)].part != "p"

    def _ends_foreign_name(self, start: int, at: int) -> bool:
        """Whether a name ends here that no list knows: two words behind an office, الرئيس فولو زيلين, or one that is named elsewhere."""
        word = self.words[at]
        if word.part != "n" or word.norm in self.lexicon.lineage:
            return False
        return word.norm in self.names or word.norm in self.alone if at == start else self.words[at - 1].part == "n" and at - 1 > start

    def _is_name_word(self, start: int, at: int) -> bool:
        """Whether a word of a noun phrase is rather a name than a title or a common noun."""
        word = self.words[at]
        if word.norm in self.lexicon.demonstratives or word.norm in self.lexicon.quantifiers:
            return False
        joined = word.norm.startswith(self.lexicon.article, 1)  # وزير التربية والتعليم
        if at > start and (word.noun or word.part == "g") and "definite" not in word.tags and self._opens_kunya(at - 1):
            return True  # أبو راس
        if word.part == "n" or (at > start and not (word.tags or word.clitic or word.noun or joined or word.prefix == self.lexicon.to)):
            return True
        if word.part == "d" and at > start and self.words[at - 1].tags == GIVEN:
            return True
        return word.part in ("g", "d") and self._ends_full_name(start, at)

    def _closes_full_name(self, end: int) -> bool:
        """Whether a person's full name ends before `end`."""
        return any(last == end for _, last in self.names.get(self.words[end - 1].norm, ()))

    def _is_complete(self, at: int) -> bool:
        """Whether nothing can stand in the genitive to the word: not إحدى before هذه الرسائل."""
        word = self.words[at]
        name = word.part in ("g", "n") and not (word.norm in self.lexicon.quantifiers or "joining_prepositions" in word.tags)
        return (name and not self.is_construct_plural(at)) or "definite" in word.tags

    def _works_for(self, start: int, at: int) -> bool:
        """Whether the preposition at `at` says for what medium somebody works: المحلل السياسي في صحيفة …"""
        if "media" not in self.words[at + 1].tags:
            return False
        return any(self.lexicon.bare(word) in self.lexicon.journalists for word in self.words[max(start, at - 2) : at])

    def _is_adjoined(self, start: int, at: int) -> bool:
        """Whether an association's name says for whom it is: الاتحاد الدولي للصحفيين، رئيس المجلس الوطني للصحافة."""
        word, before = self.words[at], self.words[at - 1]
        if at < start + 2 or "definite" not in before.tags or not word.norm.startswith(self.lexicon.to_the):
            return False
        return any(self.lexicon.bare(it) in self.lexicon.associations for it in self.words[max(start, at - 3) : at - 1])

    def is_joined(self, at: int, limit: int) -> bool:
        """Whether the word has a preposition joined to it, or is an adverb, so that it is no subject."""
        word, to = self.words[at], self.lexicon.to
        if (
            word.norm in (to, self.lexicon.by)
            or self.is_any_joined(word)
            or self.is_adverbial(word)
            or self.is_manner(word)
            or (word.tags == _NO_CUE and word.norm[0] in self.lexicon.persons[:2])  # تتابع المسلسلات
            or self._opens_circumstance(word)
            or word.norm.startswith((self.lexicon.to_the, *self.lexicon.and_by_the))
            or (word.norm.startswith(self.lexicon.by_the) and word.norm.removeprefix(self.lexicon.by_the) in self.lexicon.nouns)
        ):
            return True
        if (
            word.clitic.endswith((to, self.lexicon.by))
            or (word.prefix in (to, self.lexicon.by) and word.prefix)
            or self._is_joined_act(word)
            or self._is_joined_to_owned(word)
            or self._is_by_the(word)
        ):
            return True
        if word.norm[0] != to or "given_names" in word.tags:
            return False
        rest = word.norm[1:]
        known = word.tags - {"never_cues"}
        return (not known and (rest in self.lexicon.nouns or rest in self.lexicon.quantifiers)) or (
            word.media_start and word.norm not in self.lexicon.media_words and self.medium(at, limit) is not None
        )

    def is_any_joined(self, word: Word) -> bool:
        """Whether a word is أي with a preposition joined: رحب الوزير بأي اتفاق"""
        joined = word.text[0] in (self.lexicon.to, self.lexicon.by) and word.text[1:2] == self.lexicon.me[0]
        return joined and word.norm[1:] in self.lexicon.any

    def _is_no_noun(self, word: Word) -> bool:
        """Whether a word alone is nobody: a demonstrative for what is told, a particle, or a time: ذلك، مما، هل، يمكن، شهور"""
        particle = not word.tags.isdisjoint(_PARTICLES) and "definite" not in word.tags and not word.media_start
        return particle or word.norm in self.lexicon.things_shown or word.norm in self.lexicon.time_units

    def _is_by_the(self, word: Word) -> bool:
        """Whether a common noun has the article and the preposition of instrument joined: بالعمل"""
        the = self.lexicon.by + self.lexicon.article
        return word.norm.startswith(the) and word.norm[len(the) :] in self.lexicon.nouns

    def is_manner(self, word: Word) -> bool:
        """Whether a common noun has the preposition of instrument joined, with which it says how, or this and a conjunction: بغيظ،
        وبابتسامة، وبسؤاله"""
        if word.norm[0] == self.lexicon.by and word.norm[1:] in self.lexicon.manners:
            return True
        if not word.norm.startswith(self.lexicon.and_by):
            return False
        return word.norm[2:] in self.lexicon.nouns or (not word.tags and self.lexicon.is_possessed(word.norm[2:], word.text[2:]))

    def _opens_circumstance(self, word: Word) -> bool:
        """Whether a conjunction is joined to a common noun, which so is no subject but says what was while somebody spoke: قالت والدموع
        تملأ عينيها"""
        conjunction = self.lexicon.conjunctions[0]
        if word.norm[0] != conjunction or word.tags or len(word.norm) < _JOINED or word.norm in self.lexicon.nouns:
            return False
        return word.norm[1:].removeprefix(self.lexicon.article) in self.lexicon.nouns

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
        return (self.words[at].norm, self.words[at + 1].norm) in self.lexicon.blessings

    def _is_joined_act(self, word: Word) -> bool:
        """Whether a word looks like a verbal noun with the preposition of instrument joined: بمقاضاة, but not the name بنسودة"""
        norm = word.norm
        if norm[0] != self.lexicon.by or len(norm) <= 4 or word.tags or norm[1:] in self.lexicon.one_of:  # بإحدى الشركات
            return False
        if word.text[1] in self.lexicon.hamza or self.lexicon.is_possessed(norm[1:], word.text):  # بإحقاق، بلهجته
            return True
        if norm[1] == self.lexicon.article[0] and self.lexicon.is_derived(norm[1:]):  # باتخاذ
            return True
        if norm[1] in self.lexicon.joined_in_names and not norm.startswith(self.lexicon.derived, 1):
            return False
        return word.text.endswith(self.lexicon.endings["feminine"])

    def _is_joined_to_owned(self, word: Word) -> bool:
        """Whether a word has a pronoun behind it and a preposition joined before it, and is not itself a noun with a pronoun:
        لمناصريه، باحتفالاتها, but not بعضهم، بنودها"""
        if word.norm[0] not in (self.lexicon.to, self.lexicon.by) or len(word.norm) < _JOINED or word.tags:
            return False
        owner = next((ending for ending in self.lexicon.endings["pronoun"] if word.text.endswith(ending)), "")
        if not owner:
            return False
        noun = word.norm.removesuffix(owner)
        own = any(self.lexicon.is_known(form) for form in (noun, noun[:-1] + self.lexicon.feminine))
        if own or noun in self.lexicon.quantifiers:
            return False
        several = "titles" in self.lexicon.tags.get(noun[1:-1], DEFINITE)  # مناصري
        return several or (len(owner) > 1 and len(noun) > _JOINED) or self.lexicon.is_possessed(word.norm[1:], word.text)

    def is_adverbial(self, word: Word) -> bool:
        """Whether a word stands in the accusative without the article, as its sign or the form of a participle shows: متوجها"""
        if word.text.endswith(self.lexicon.endings["tanwin"]):
            return True
        active = word.norm.startswith(self.lexicon.active) and word.norm.endswith(self.lexicon.endings["accusative"])
        return active and len(word.norm) > 5 and not word.tags
