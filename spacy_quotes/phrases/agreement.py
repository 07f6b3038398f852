"""Whether a noun phrase can be the subject of a verb by its number, gender and case."""

from __future__ import annotations

from ..frame import Range
from ..lexicon import DEFINITE, VerbForm, Word
from .words import PhraseWords

OWNERS = frozenset({"titles", "of_another", "bodies", "groups"})
_OBJECTS = frozenset({"object", "phrase"})
_NAMED = frozenset({"given_names", "countries_and_capitals", "bodies"})
_OCCASION = frozenset({"definite", "events"})


class Agreement(PhraseWords):
    """The noun phrases of one text beside verbs, as they agree with them."""

    def agrees(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a noun phrase behind a verb can be its subject, by number, gender and case."""
        head = self.words[phrase[0]]
        if form.number in ("d", "p") and form.finite:
            return False  # before its subject a verb stands in the singular
        if self._is_oblique(head) or self._is_indefinite_object(phrase[0]):
            return False
        if self._is_own_thing(phrase, form) or self._are_told(head, form):
            return False
        return not form.finite or self._agrees_in_gender(phrase, form)

    def differs(self, phrase: Range, verb: int) -> bool:
        """Whether a noun phrase is of the other gender than the verb behind it, and no subject of it: تقرير بثته القناة أشار إلى أن"""
        form, head = next(iter(self.words[verb].verbs), None), self.words[phrase[0]]
        if form is None or not form.finite:
            return False
        if form.gender == "m" and form.number == "s" and self._is_feminine_thing(head):
            return True  # بهذه المناسبة أشار سالم إلى أن
        if not form.number == head.number == "s":
            return False
        return bool(form.gender and head.gender) and form.gender != head.gender and not self._shows_gender(phrase, form.gender)

    def _agrees_in_gender(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a finite verb is of the gender of the noun phrase behind it, as far as both show theirs."""
        head = self.words[phrase[0]]
        if not head.gender:
            return form.gender != "m" or form.number != "s" or not self._is_feminine_thing(head)
        if head.number != "s" or form.number != "s" or head.gender == form.gender:
            return True
        return self._are_several(phrase[0], form) or self._is_office_of_woman(head, form) or self._shows_gender(phrase, form.gender)

    def _are_several(self, at: int, form: VerbForm) -> bool:
        """Whether what stands behind a verb says how many speak, whose gender the verb may have: شدد مجموعة من الخبراء، أجاب عليه
        مجموعة من الخبراء"""
        several = "groups" in self.words[at].tags and self.words[at + 1].norm == self.lexicon.source_preposition
        return several and ("object" not in form.takes or self.classes[at - 1] == "o")

    def _is_office_of_woman(self, head: Word, form: VerbForm) -> bool:
        """Whether a woman may hold an office that has no feminine form: قالت عضو المجلس"""
        return form.gender == "f" and "titles" in head.tags and not form.takes & _OBJECTS

    def _shows_gender(self, phrase: Range, gender: str) -> bool:
        """Whether a name or an honorific behind an office shows this gender, أكدت نائب المدير هناء السروي, or who bears a surname in
        full elsewhere: أكدت منيب."""
        start, end = phrase
        bearers = self.names.get(self.words[start].norm, []) if end - start == 1 else []
        behind = self.words[start + 1 : end]
        return any(self.words[first].gender in (gender, "") for first, last in bearers if last - first > 1) or any(
            word.gender == gender and (word.part == "g" or "honorifics" in word.tags) for word in behind
        )

    def _is_feminine_thing(self, word: Word) -> bool:
        """Whether a common noun with the article and the feminine ending is nobody's name in this text: الإصابة, but not الربيعة."""
        if not DEFINITE <= word.tags <= _OCCASION or word.clitic or not word.text.endswith(self.lexicon.endings["feminine"]):
            return False
        return self.is_common(word) and word.norm not in self.names

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
