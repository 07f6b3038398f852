"""What a word is to the noun phrase that it stands in or before: where a name begins or ends, and what stands in the genitive."""

from __future__ import annotations

from collections.abc import Mapping

from ..frame import Range
from ..lexicon import DEFINITE, DEFINITE_HONORIFIC, DEFINITE_TITLE, Lexicon, VerbForm, Word
from ..marks import Marks
from ..scan import Scan
from ..view import NAME_IN_MARKS, View

PHRASE_WORDS = 24  # at most
APPOSITION_WORDS = 12  # at most
GIVEN = frozenset({"given_names"})
NOUN = frozenset({"marks_before_names"})  # what a common noun may be besides
OCCASIONS = frozenset({"documents", "events"})
PEOPLE = frozenset({"titles", "groups"})
OFFICERS = frozenset({"titles", "bodies"})
PLACES = frozenset({"bodies", "countries_and_capitals"})
KINDS = frozenset({"nationalities", "title_adjectives"})
DESCRIBED_BY = frozenset({"titles", "honorifics", "title_adjectives"})  # behind which a name may be a common noun
_TIMES = frozenset({"events", "times"})


class PhraseWords(View):
    """The words of one text as parts of noun phrases.

    names: the full names in the text by their last word. alone: words that alone are who speaks somewhere in the text, as far as
    this is known; whoever looks at the same text shares them.
    """

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon, names: Mapping[str, list[Range]], alone: set[str]) -> None:
        super().__init__(scan, marks, lexicon)
        self.names, self.alone = names, alone

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

    def _ends_full_name(self, start: int, at: int) -> bool:
        """Whether a person's name ends here that no surname can follow: سالم الغافري, or الغافري where he is named in full elsewhere,
        but not سالم بن مساعد."""
        word = self.words[at]
        behind_name = at > start and self.words[at - 1].tags == GIVEN
        if self.lexicon.could_be_surname(word):
            return behind_name or word.norm in self.names or (at == start and word.norm in self.alone)
        ended = word.part in ("g", "n") and word.norm not in self.lexicon.lineage
        if ended and at > start + 1 and self.words[at - 1].norm == self.lexicon.article:  # سالم آل سهلان
            return True
        return ended and behind_name and self.words[max(start, at - 2)].part != "p"

    def _ends_foreign_name(self, start: int, at: int) -> bool:
        """Whether a name ends here that no list knows: two words behind an office, الرئيس فولو زيلين, be the second also a given name,
        الرئيس فولو سالم, or one that is named elsewhere."""
        word = self.words[at]
        given = word.part == "g" and word.tags == GIVEN and at > start
        if not (word.part == "n" or given) or word.norm in self.lexicon.lineage:
            return False
        if at == start:
            return word.norm in self.names or word.norm in self.alone
        before = self.words[at - 1]
        return before.part == "n" and at - 1 > start and not before.norm.startswith(self.lexicon.by_the)  # عضو الحكومة بالغاف ماجد الورد

    def _is_complete(self, at: int) -> bool:
        """Whether nothing can stand in the genitive to the word: سهلان before هذا الرأي, but not إحدى before هذه الرسائل."""
        word = self.words[at]
        country = "countries_and_capitals" in word.tags and "titles" not in word.tags and KINDS.isdisjoint(word.tags)
        if country or word.norm.startswith(self.lexicon.to_the):  # جمعية الرفق للحيوان
            return True
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

    def _opens_mark(self, at: int) -> bool:
        """Whether a mark of any form, a bracket or a slash opens at `at`: لـ»سهلان»، لـ/سهلان/"""
        return at in self.marks.close_of or self.classes[at] == "(" or self._slashed(at) is not None

    def _slashed(self, at: int) -> int | None:
        """The slash that closes a word that one opens."""
        slashed = self.words[at].text == "/" and self.classes[at + 1] == "w" and self.words[at + 2].text == "/"
        return at + 2 if slashed else None

    def _close(self, opening: int) -> int | None:
        """The end of a name in marks or brackets."""
        if self.classes[opening] == "(":
            close = self.classes.find(")", opening, opening + NAME_IN_MARKS)
            return close if close > 0 else None
        if self.classes[opening] == "*":
            return self._slashed(opening)
        return self.marks.close_of.get(opening)

    def _is_relational(self, word: Word) -> bool:
        """Whether a word is an adjective of origin or kind, or says of what an agency is: الألمانية، الرياضية، للأنباء."""
        return "definite" in word.tags and (self.lexicon.is_relational(word) or (word.clitic == self.lexicon.to and "news" in word.tags))

    def is_event(self, word: Word) -> bool:
        """Whether a word says when or on what occasion: اليوم، مؤتمر، بيانه."""
        if not _TIMES.isdisjoint(word.tags):
            return True
        tags = self.lexicon.tags
        return any(word.norm.endswith(it) and "events" in tags.get(word.norm[: -len(it)], ()) for it in self.lexicon.endings["pronoun"])

    def _is_annexed(self, at: int) -> bool:
        """Whether another noun stands in the genitive to this one, so that it is no name: الوزير انخفاض أسعار …,
        but not الدكتور حرب الغافري."""
        after = self.words[at + 1]
        known = after.noun or self.is_common(after) or self.lexicon.is_possessed(after.norm, after.text)
        known = known or after.norm in self.lexicon.demonstratives  # طبيعة تلك الحوادث
        if self.classes[at + 1] == "T" and after.norm in self.lexicon.ordinals:  # تنظيم أول انتخابات
            return True
        return self.classes[at + 1] == "w" and (known or "countries_and_capitals" in after.tags)

    def _is_thing(self, at: int) -> bool:
        """Whether a common noun with the article can hardly be a surname: الوضع, but الشهري can."""
        word = self.words[at]
        return word.tags == DEFINITE and self.is_common(word) and not self._is_relational(word)

    def _is_accusative(self, word: Word) -> bool:
        """Whether a common noun is indefinite in the accusative, as an object is: بيانا، صورا"""
        ending = self.lexicon.endings["accusative"][0]
        if not word.norm.endswith(ending) or "definite" in word.tags:
            return False
        bare = word.norm.removesuffix(ending)
        return bare in self.lexicon.nouns or bare in self.lexicon.matters or not OCCASIONS.isdisjoint(self.lexicon.tags.get(bare, ()))

    def _names_officer(self, at: int) -> bool:
        """Whether a person is named here or right behind a place, whose office stands before: المتحدث الرسمي بصحة سهلان سالم الغافري"""
        for word in self.words[at : at + 3]:
            if word.cls != "w":
                return False
            if word.tags == GIVEN or word.tags >= DEFINITE_HONORIFIC:
                return True
        return False

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

    def _verbs_before(self, start: int) -> tuple[VerbForm, ...]:
        """What forms a verb of saying right before a subject may be."""
        return self.words[start - 1].verbs if self.classes[start - 1 : start] == "F" else ()

    def _is_titled(self, word: Word) -> bool:
        """Whether a word is an office or an honorific with the article."""
        return word.tags >= DEFINITE_TITLE or word.tags >= DEFINITE_HONORIFIC
