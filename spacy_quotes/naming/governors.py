"""Whether the name in a mention is another's than who is meant, as a word before it governs it: زوجة سالم، المتحدث باسم سالم"""

from __future__ import annotations

from ..lexicon import DEFINITE_HONORIFIC, IN_THE_NAME, OFFICE_OR_HONORIFIC, WHOLE_BODY
from .words import TITLE_WORDS, NameWords

_GOVERNING = frozenset({"prepositions", "joining_prepositions", "of_another"})
_TITLE_OR_BODY = frozenset({"titles", "bodies"})
_OWN_TITLES = frozenset({"honorifics", "title_adjectives", "nationalities"})


class Governors:
    """What governs the names of one text."""

    def __init__(self, name_words: NameWords) -> None:
        self.name_words, self.words, self.lexicon = name_words, name_words.words, name_words.lexicon

    def governs(self, at: int, start: int) -> bool:
        """Whether the name behind this word is another's than who is meant: زوجة سالم، محامي سالم، المتحدث باسم سالم."""
        word, tags = self.words[at], self.words[at].tags
        if word.norm in self.lexicon.then and "definite" in self.words[at - 1].tags:
            return False  # مدير الدائرة وكالة سالم
        if self._is_of_an_officer(at, start) or self._is_of_his_body(at, start):
            return True
        if at > start and "titles" in tags and word.clitic.endswith(self.lexicon.to):  # مستشار للرئيس سالم, not المتحدث للمؤسسة سالم
            several = word.number == "p"  # عضو الهيئة العالمية للمحامين سالم
            return not (several or tags >= WHOLE_BODY) or "definite" in self.words[at + 1].tags
        if "definite" in tags:
            return self._is_anothers_title(at, start)
        if word.clitic or word.text.endswith(self.lexicon.endings["pronoun"]):  # زوجها سالم
            return False
        return not _GOVERNING.isdisjoint(tags) or (not _TITLE_OR_BODY.isdisjoint(tags) and _OWN_TITLES.isdisjoint(tags))

    def _is_anothers_title(self, at: int, start: int) -> bool:
        """Whether a title with the article is another's: of who a body is named after, جامعة الملك سالم, or spoken for, المتحدث باسم الوزير
        سالم, but not of a team: المشرف على الفريق سالم"""
        tags = self.words[at].tags
        if at > start and self.name_words.is_body(at - 1):
            return "honorifics" in tags
        if self.words[at].number in ("d", "p") and self.words[at + 1].part == "g":  # المشرف على الطلاب سالم، محامي المتهمين سالم
            return False
        team = "bodies" in tags and self.words[at - 1].cls in "pa"
        return not (team or tags.isdisjoint(OFFICE_OR_HONORIFIC)) and self._governs_title(at, start)

    def _governs_title(self, at: int, start: int) -> bool:
        """Whether what makes somebody another's stands before an office, be it of two words: أرملة الفنان الراحل."""
        while at - 1 > start and self.words[at - 1].tags >= DEFINITE_HONORIFIC:
            at -= 1
        before = self.words[at - 1]
        if before.clitic or "definite" in before.tags:  # القائم بأعمال السفير، المحامي الدكتور سالم
            return False
        return at > start and not _GOVERNING.isdisjoint(before.tags)

    def _is_of_an_officer(self, at: int, start: int) -> bool:
        """Whether who is meant only speaks for an officer, whose name follows: he has none himself without the article, as in متحدث
        باسم رئيس الوزراء السهلاني سالم الغافري, or the name stands elsewhere in the text behind that office alone."""
        if "titles" not in self.words[start].tags:
            return False
        spoken_for = next((place + 1 for place in range(start + 1, at) if self.words[place].tags >= IN_THE_NAME), None)
        if spoken_for is None:
            return False
        office, after = self.words[spoken_for : spoken_for + 2]
        if "bodies" in office.tags and "definite" not in after.tags:  # متحدث باسم مكتب رئيس الوزراء
            office = after
        if "titles" not in office.tags or "bodies" in office.tags:
            return False
        if "definite" not in self.words[start].tags:
            return True
        return any(self._holds(place, office.norm) for place in self.name_words.places.of(self.words[at + 1].norm))

    def _holds(self, name: int, office: str) -> bool:
        """Whether a name stands behind an office, and not behind who speaks for it."""
        before = self.words[max(name - TITLE_WORDS, 0) : name]
        held = next((at for at in range(len(before) - 1, -1, -1) if before[at].norm == office), None)
        return held is not None and not any(word.tags >= IN_THE_NAME for word in before[max(held - 2, 0) : held])

    def _is_of_his_body(self, at: int, start: int) -> bool:
        """Whether somebody who is not named himself belongs to the body of an officer, of whom adjectives stand before his name: عضو في
        حزب الرئيس السهلاني السابق سالم الغافري"""
        if "definite" in self.words[start].tags:
            return False
        last = at
        while at > start + 1 and self.words[at].part in "td" and OFFICE_OR_HONORIFIC.isdisjoint(self.words[at].tags):
            at -= 1
        office = self.words[at]
        if at == last or office.number != "s" or "bodies" in office.tags or not self.name_words.is_body(at - 1):
            return False
        officer = "definite" in office.tags and not OFFICE_OR_HONORIFIC.isdisjoint(office.tags)
        return officer and any(word.cls in "pa" for word in self.words[start + 1 : at])
