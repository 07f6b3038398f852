"""Words behind a definite noun, to which nothing stands in the genitive: which of them are no part of its phrase."""

from __future__ import annotations

from ..lexicon import DEFINITE, DEFINITE_HONORIFIC, DEFINITE_TITLE, WHOLE_BODY, Word
from .words import DESCRIBED_BY, GIVEN, KINDS, NOUN, OCCASIONS, OFFICERS, PhraseWords

_TOLD = frozenset({"media", "listeners"})
_OWNED = frozenset({"listeners", "documents", "events", "never_cues", "relay_nouns"})
_NOT_APPOSED = frozenset({"listeners", "honorific_pronouns"})  # أبدى الغافري سعادته
_SECOND = frozenset({"documents", "groups", "bodies", "listeners"})
_ADJECTIVES = frozenset({"title_adjectives", "nationalities", "honorifics"})
_ADJECTIVE = frozenset({"title_adjectives"})
_THING = OCCASIONS | NOUN
_COMPLETE = frozenset({"definite", "countries_and_capitals", "given_names"})
_STATE = frozenset({"bodies", "honorifics"})  # دولة
_IMPERFECT = 4  # letters, at least
_OFFICE = frozenset({"titles"})
_NO_COUNTRY = frozenset({"titles", "title_adjectives", "nationalities", "given_names"})
_OFFICE_OR_KIN = frozenset({"titles", "of_another"})
_DOERS = frozenset({"bodies", "groups", "documents"})
_TAKEN = frozenset({"definite", "events", "documents", "bodies"})
_GROUPS, _TITLES_OR_DOCUMENTS = frozenset({"groups"}), frozenset({"titles", "documents"})


class BehindDefinites(PhraseWords):
    """The words of one text behind definite nouns."""

    def begins_another(self, start: int, at: int, limit: int) -> bool:
        """Whether a word cannot belong to the definite noun or the name before it."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if word.norm in (self.lexicon.by, self.lexicon.to):
            return False
        if "definite" in before.tags:
            if self._is_behind_article(start, at, limit):
                return True
        elif (not _COMPLETE.isdisjoint(word.tags) or word.tags >= _STATE) and self._is_behind_plural(start, at):
            return True
        return (
            ("countries_and_capitals" in before.tags and self._is_behind_country(at))
            or (after.cls == "R" and self._is_taken_up(self.words[start], after))
            or self._is_owned(start, at)
            or self._is_in_accusative(start, at)
        )

    def _is_behind_article(self, start: int, at: int, limit: int) -> bool:
        """Whether a word begins another phrase behind one that has the article."""
        if self._is_god(at) or (at == start + 1 and self._is_behind_body(at)) or self._is_told_country(start, at):
            return True
        if "definite" in self.words[at].tags:
            return (
                self._is_thing_or_people(start, at)
                or self._is_other_case_or_gender(self.words[at - 1], self.words[at])
                or (at == start + 1 and (self._is_act_of_several(at) or self._is_single_behind_several(at)))
            )
        return (
            self._is_bare_adjective(start, at)
            or self._is_predicate(start, at)
            or self._is_told(at)
            or self._is_done_by_own(at)
            or self._is_indefinite(start, at, limit)
        )

    def _is_thing_or_people(self, start: int, at: int) -> bool:
        """Whether a document, people or a body with the article stand behind what is none of these: الوزير القرار"""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        state = word.tags >= WHOLE_BODY and before.number == "p" and at == start + 1  # يحمل النشطاء الدولة
        if word.clitic or word.tags.isdisjoint(_SECOND) or not (state or word.tags.isdisjoint(_ADJECTIVES)):
            return False
        people = "groups" in word.tags
        if people and after.tags == GIVEN:  # رجل المدينة القوي ماجد الغافري
            return False
        if not (word.tags & before.tags).isdisjoint(_GROUPS if people else _TITLES_OR_DOCUMENTS):
            return False
        return not ((at - 1 > start or after.clitic == self.lexicon.to) and self._is_relation(start, at))

    def _is_act_of_several(self, at: int) -> bool:
        """Whether a verbal noun stands behind several people, whose nun shows that it describes them as little as it stands in the
        genitive to them: أدان المحتجون الاستمرار في"""
        word, people = self.words[at], self.words[at - 1]
        several = people.number == "p" and people.norm.endswith(self.lexicon.endings["verbal"][1])
        return several and word.tags == DEFINITE and self.lexicon.is_act(word.norm) and not self._is_relational(word)

    def _is_single_behind_several(self, at: int) -> bool:
        """Whether a single officer stands behind several people in the nominative, who so are called by no such word: يتهم المعارضون
        الوزير"""
        word, people = self.words[at], self.words[at - 1]
        several = people.number == "p" and people.norm.endswith(self.lexicon.endings["verbal"][1])
        single = word.tags >= DEFINITE_TITLE and (word.gender, word.number) == ("m", "s") and not word.clitic
        return several and single and word.tags.isdisjoint(("title_adjectives", "nationalities"))

    def _is_relation(self, start: int, at: int) -> bool:
        """Whether a body's name or a participle describes the thing before it: الشؤون البلدية، اللجنة المنظمة."""
        word, before = self.words[at], self.words[at - 1]
        if before.part == "t" or self._ends_full_name(start, at - 1):
            return False
        feminine = word.tags >= OFFICERS and word.text.endswith(self.lexicon.endings["feminine"])
        organizing = feminine and ("bodies" in before.tags or self.words[at + 1].clitic == self.lexicon.to)  # اللجنة العليا المنظمة للملتقى
        several = before.number == "p" and word.text.endswith(self.lexicon.endings["feminine"])  # المجالس البلدية
        return organizing or (("bodies" not in before.tags or several) and self._is_relational(word))

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

    def _is_done_by_own(self, at: int) -> bool:
        """Whether what no list knows looks like a verb with its object, whose subject is somebody of its own: بيان للحركة أمضاه رئيسها"""
        word, subject = self.words[at : at + 2]
        verb = word.part == "n" and not word.tags and len(word.norm) >= _IMPERFECT and word.text.endswith(self.lexicon.endings["pronoun"])
        owned = self.lexicon.owned(subject) if verb else None
        return owned is not None and not owned.isdisjoint(OFFICERS)

    def _is_told(self, at: int) -> bool:
        """Whether a medium or a listener without the article is told something: وصف الوزير قناة «سهلان»، دعت الوزارة وسائل الإعلام"""
        word = self.words[at]
        return not word.tags.isdisjoint(_TOLD) and not word.clitic

    def _is_indefinite(self, start: int, at: int, limit: int) -> bool:
        """Whether a noun without the article stands behind one that has it: التقرير تراجع"""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if self._is_unlisted_noun(at):
            return True
        if not word.noun or after.norm in self.lexicon.descent or self._is_joined_noun(start, at):  # الطالبة بشائر بنت ماجد
            return False
        if at - 2 >= start and "honorifics" not in before.tags and self.opens_name(at - 2):  # عبد اللطيف حمام, but not آل الشيخ
            return False
        if word.tags:
            thing = word.tags <= _THING and not word.tags.isdisjoint(OCCASIONS)  # وصف الوزير قرار الشركة بـ«الخطير»
            return thing or ("documents" in before.tags and "titles" not in word.tags)
        if before.number == "p" or "documents" in before.tags:  # رفع المحتجون شعارات
            return True
        return self._is_annexed(at) and not self._is_name_of_nouns(start, at, limit)

    def _is_bare_adjective(self, start: int, at: int) -> bool:
        """Whether an adjective without the article can describe nothing before it that has one: وضعته المنظمة الدولية خاص بالمياه"""
        word, before = self.words[at], self.words[at - 1]
        if word.tags != _ADJECTIVE or word.clitic or word.norm.startswith(self.lexicon.by_the):  # بالإنابة
            return False
        compound = at - 2 >= start and self.opens_name(at - 2)  # عبد الستار بارز
        return not compound and before.tags.isdisjoint(DESCRIBED_BY) and self.words[at + 1].cls == "w"

    def _is_predicate(self, start: int, at: int) -> bool:
        """Whether what looks like a verb in the imperfect, with what may belong to it, is what a body or a source does: الجيش السهلاني يحرر
        178 رهينة، بحسب المصدر تكتسي جلسة, but not النادي السهلاني تنومة"""
        head, word, after = self.words[start], self.words[at], self.words[at + 1]
        if word.part != "n" or word.tags or word.clitic or len(word.norm) < _IMPERFECT or word.norm[0] not in self.lexicon.persons[:2]:
            return False
        if head.tags.isdisjoint(_DOERS) or ("titles" in head.tags and "groups" not in head.tags) or word.norm in self.names:
            return False
        according = self.classes[start - 1 : start] in ("A", "a")  # whose subject stands behind it
        if head.gender and head.number == "s" and not according and word.norm[0] != self.lexicon.persons[head.gender == "f"]:
            return False
        return after.cls in "po" or after.norm[0].isdigit() or (after.cls == "w" and (after.noun or bool(after.tags & _TAKEN)))

    def _is_unlisted_noun(self, at: int) -> bool:
        """Whether what no list knows is a noun by its ending and what stands in the genitive to it, ثمن أمين المنطقة الجديدة سلاسة التعاطي,
        but not الدكتورة مجيدة الناجي"""
        word, after = self.words[at], self.words[at + 1]
        if word.part != "n" or word.tags or not word.text.endswith(self.lexicon.endings["feminine"]):
            return False
        if word.norm[0] in self.lexicon.conjunctions or self.words[at - 1].tags >= DEFINITE_HONORIFIC:
            return False
        return after.tags == DEFINITE and self.is_common(after)

    def _is_name_of_nouns(self, start: int, at: int, limit: int) -> bool:
        """Whether two common nouns are a name, as they stand between an office and what is said, or a comma behind a verb that has no
        noun for its object: قال المتحدث راجح هادف إن، قال المتحدث راجح هادف، إن"""
        word, after = self.words[at : at + 2]
        bare = not (word.tags or after.tags or after.clitic or after.prefix or after.norm.startswith(self.lexicon.article))
        office = "titles" in self.words[start].tags and "definite" in self.words[at - 1].tags
        if not bare or not office or self.classes[at + 1] != "w":
            return False
        if at + 2 == limit and self.classes[limit] in "C:":
            return True
        verbs = self._verbs_before(start)
        return bool(verbs) and self.classes[at + 2] == "," and all("clause" in it.takes and "phrase" not in it.takes for it in verbs)

    def _is_joined_noun(self, start: int, at: int) -> bool:
        """Whether a conjunction joins a common noun to what stands behind the head of a phrase: وزير العدل وشؤون المجلس, but not
        الوزير وسط الناس"""
        norm = self.words[at].norm
        joined = norm[0] == self.lexicon.conjunctions[0] and norm not in self.lexicon.nouns
        return joined and norm[1:] in self.lexicon.nouns and at > start + 1

    def _is_god(self, at: int) -> bool:
        """Whether God's name stands behind an office or with his praise: دعا المفتي الله، دعا رئيس الهيئة الله عز وجل"""
        word, before = self.words[at], self.words[at - 1]
        if "name_parts" not in word.tags or word.norm in self.lexicon.lineage or not word.norm.startswith(self.lexicon.article):
            return False
        praised = any(it.norm in self.lexicon.invocations for it in self.words[at + 1 : at + 3])
        return before.part in "t-" or (praised and before.part == "d")

    def _is_behind_country(self, at: int) -> bool:
        """Whether a noun with the article that is no adjective stands behind a country, or a verbal noun with what it is done to:
        أبلغت تركيا الأمم المتحدة، أعلنت تركيا تدمير السد"""
        word = self.words[at]
        if word.noun and not word.tags and self.lexicon.is_derived(word.norm):
            return self.classes[at + 1] == "w"
        return word.tags == DEFINITE and not self._is_relational(word)

    def _is_told_country(self, start: int, at: int) -> bool:
        """Whether a country stands behind an officer or a body that does something to it: حذر الوزير سهلان، دعت المنظمة سهلان, but not
        دعت الوزارة السعودية"""
        word, before = self.words[at], self.words[at - 1]
        country = "countries_and_capitals" in word.tags and word.tags.isdisjoint(_NO_COUNTRY) and not word.clitic
        if not country or (word.norm.startswith(self.lexicon.article) and self.lexicon.is_relational(word)):
            return False
        if before.tags.isdisjoint(_DOERS | _OFFICE) or not before.tags.isdisjoint(KINDS):
            return False
        return any("object" in form.takes for form in self._verbs_before(start))

    def _is_behind_body(self, at: int) -> bool:
        """Whether what no list knows stands behind a body that one word with the article names: أعلنت اللجنة فرض غرامة"""
        body = self.words[at - 1].tags
        return self.words[at].part == "n" and body >= WHOLE_BODY and "titles" not in body

    def _is_taken_up(self, head: Word, relative: Word) -> bool:
        """Whether the relative behind a word shows by its gender that this is not the one whose title stands before it: استغرب المتحدث
        الصفعة التي …"""
        if head.part != "t" or "definite" not in head.tags:
            return False
        return {head.gender, relative.gender} == {"m", "f"} and head.number == "s"

    def _is_behind_plural(self, start: int, at: int) -> bool:
        """Whether what is definite stands behind a plural or its adjective without the article, whose nun shows that nothing stands in
        the genitive to it: أبلغ مسؤولون النادي، أخبر سكان محليون الصحيفة، دعا آخرون سهلان"""
        head, before = self.words[start], self.words[at - 1]
        if head.number != "p" or self.words[at].clitic:
            return False
        several = before is head or before.norm.endswith(self.lexicon.endings["relational_plural"])
        return several and before.norm.endswith(self.lexicon.endings["verbal"][1])

    def _is_owned(self, start: int, at: int) -> bool:
        """Whether a noun with a pronoun stands behind what is named to its end: أبلغ الوزير نظيره"""
        word, before = self.words[at], self.words[at - 1]
        if word.clitic or not self.lexicon.is_possessed(word.norm, word.text):
            return False
        if word.norm in self.lexicon.reflexives or "marks_before_names" in word.tags:  # المصدر ذاته، رجل اسمه
            return False
        named = before.part == "n" or not _COMPLETE.isdisjoint(before.tags) or before.cls in ")>"
        named = (
            named or before.norm.startswith(self.lexicon.to_the) or (before.noun and at - 2 > start and self.words[at - 2].tags == GIVEN)
        )  # سلطان خميس رأيه
        described = word.tags.isdisjoint(_NOT_APPOSED) and not word.tags <= _OWNED  # ماجد السعيد رئيسها, but not سالم تصريحاته
        others = at == start + 1 and self.words[start].tags >= DEFINITE_TITLE and self.words[start].tags.isdisjoint(_ADJECTIVES)
        described = described and not (others and "titles" in word.tags)  # لام اللاعب مدربه
        placed = word.norm[0] == self.lexicon.by and "titles" in self.words[start].tags and self._names_officer(at + 1)  # بأبها
        return named and not (described or placed or self._is_another_office(start, at))

    def _is_another_office(self, start: int, at: int) -> bool:
        """Whether an office with a pronoun is joined to another, which the same one holds: رئيس سهلان ومديرها التنفيذي"""
        word = self.words[at]
        if word.norm[0] != self.lexicon.conjunctions[0] or "titles" not in self.words[start].tags:
            return False
        owned = self.lexicon.owned(self.lexicon(word.text[1:]))
        return owned is not None and owned & _OFFICE_OR_KIN == _OFFICE  # not ووالدتها

    def _is_in_accusative(self, start: int, at: int) -> bool:
        """Whether a noun stands in the accusative behind what is named to its end: أصدرت سفارة سهلان بيانًا، نشرت وزارة الدفاع السهلانية
        صورا قالت إنها، سأل سالم كرافتون سؤالا, but not خبيرا قانونيًا"""
        word, before = self.words[at], self.words[at - 1]
        if word.text.endswith(self.lexicon.endings["tanwin"]) and not before.norm.endswith(self.lexicon.endings["accusative"]):
            return True
        if not self._is_accusative(word):
            return False
        office = "titles" in self.words[start].tags and "nationalities" in before.tags  # وزير المياه السهلاني بيكا مورتي
        ended = "definite" in before.tags and before.tags.isdisjoint(DESCRIBED_BY) and not office
        return ended or self._ends_full_name(start, at - 1)
