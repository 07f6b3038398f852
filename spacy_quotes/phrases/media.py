"""Which media a text names, and where."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping

from ..frame import Range
from ..known_media import NamedMedia, medium_in
from ..lexicon import Lexicon, Word
from ..marks import Marks
from ..scan import Scan
from ..view import NAME_IN_MARKS
from .words import PhraseWords

_PEOPLE = frozenset({"titles", "nationalities", "groups"})
_PAPER = 4  # the words of such a name and its mark, at most
_INTERVIEWER = frozenset({"titles", "honorifics", "given_names", "groups", "bodies", "name_parts"})
_SOMEBODY = frozenset({"titles", "honorifics", "given_names", "bodies", "countries_and_capitals"})


class Media(PhraseWords):
    """The media of one text."""

    def __init__(self, scan: Scan[Word], marks: Marks, names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        super().__init__(scan, marks, lexicon, names, set())
        self.named_media = NamedMedia(scan, lexicon)
        self.local_media = self._introduced_media()

    @abstractmethod
    def noun_phrase(self, start: int, limit: int, joined: bool = False, object_follows: bool = False) -> Range | None: ...

    def _introduced_media(self) -> set[str]:
        """Names in marks that the text itself introduces as a medium's: صحيفة «بليك»."""
        found = set()
        for opening, close in self.marks.close_of.items():
            before = self.words[opening - 1]  # not مواقع «سهلان»
            if opening and close - opening <= NAME_IN_MARKS and "media" in before.tags and before.number != "p":
                found.add(" ".join(word.norm for word in self.words[opening + 1 : close]))
        return found

    def medium(self, start: int, limit: int) -> Range | None:
        """The medium named at `start`: a carrier noun with its name, a known name, or a name in marks behind «لـ»."""
        word = self.words[start]
        if word.norm == self.lexicon.to and start + 1 < limit and self._opens_mark(start + 1):
            close = self._close(start + 1)
            near = close and close - start <= NAME_IN_MARKS + 2
            if close and near and not (self._has_leader(start, close) or self._has_medium_of(close + 1)):
                return start + 2, close
        if word.norm == self.lexicon.article and start + 1 < limit and self._opens_mark(start + 1):  # الـ«غد السهلاني»
            return self.medium(start + 1, limit)
        if word.norm in (self.lexicon.to, self.lexicon.to_the) and start + 1 < limit:
            named = self.classes[start + 1] == "w" or (self.classes[start + 1] == "T" and self.classes[start + 2] != "w")  # لـ اليوم
            return self._known_medium(start + 1, limit, marked=True) if named else None
        if start + 1 < limit and word.norm.removeprefix(self.lexicon.to) in self.lexicon.same:  # لذات الموقع
            return (start, start + 2) if "media" in self.words[start + 1].tags else None
        pair = start + 1 < limit and f"{word.stem or word.norm.removeprefix(self.lexicon.to)} {self.words[start + 1].norm}"
        by_kind = pair in self.lexicon.media_phrases  # محطة تلفزيونية
        if "media" in word.tags or by_kind:
            phrase = self._until_mark(self.noun_phrase(start, limit, joined=True))
            office = word.norm in self.lexicon.press_offices and "definite" in self.words[start + 1].tags
            if (
                not phrase
                or office
                or any(word.norm in self.lexicon.not_media or word.stem in self.lexicon.not_media for word in self.words[slice(*phrase)])
            ):
                return None
            if "bureaus" in word.tags and self._is_bureau(*phrase):
                return None
            told = word.clitic.endswith(self.lexicon.to) and self.lexicon.carrier_types.get(word.stem) != "programme"
            if not (by_kind or told) and "carriers_by_name" in word.tags and not self._carries(*phrase):
                return None
            after = self.words[start + 1]
            common = (
                after.cls == "w"
                and "definite" in word.tags
                and "definite" not in after.tags
                and (after.noun or after.prefix or after.clitic)
            )
            return (start, start + 1) if common else phrase  # صرح للجريدة مصدر مسؤول
        close = self._close(start) if self._opens_mark(start) else None
        if close is not None:
            norms = [word.norm for word in self.words[start + 1 : close]]
            if not self.lexicon.not_media.isdisjoint(norms):
                return None
            if close <= limit and (
                " ".join(norms) in self.local_media or self.lexicon.medium(norms, marked=True) or self._is_interviewed(start, close)
            ):
                return start + 1, close
            return None
        if word.norm in self.lexicon.not_media:
            return None
        if word.media_start and (known := self._known_medium(start, limit)):
            return None if known == (start, start + 1) and self._names_holder_of_office(start) else known
        if start + 1 < limit and self.words[start + 1].norm in self.lexicon.media_endings and word.cls == "w":
            return start, start + 2  # لواحة نيوز
        return self.spoken_medium(start) if self._is_spoken_to(start) else None

    def _names_holder_of_office(self, at: int) -> bool:
        """Whether what may be a medium is rather the given name of a foreigner, behind a nationality: رئيسة الوزراء السهلانية سانا مورتي"""
        before, surname = self.words[at - 1], self.words[at + 1]
        behind = before.cls == "w" and {"definite", "nationalities"} <= before.tags and self.words[at].part == "n"
        return behind and surname.part == "n" and not (surname.noun or surname.tags or surname.media_start)

    def spoken_medium(self, at: int) -> Range | None:
        """A medium named by one word that has another meaning, too, at a place where only a medium is likely: مراسل الجزيرة."""
        word = self.words[at]
        somebody = word.tags - {"given_names"} if "definite" in word.tags else word.tags  # الشروق is no person
        known = somebody.isdisjoint(_SOMEBODY) and self.lexicon.medium([word.norm], marked=True)
        after = self.words[at + 1]
        ended = after.cls != "w" or after.part == "g" or (after.noun and "definite" not in after.tags)  # للجزيرة إصدار مذكرة
        return (at, at + 1) if known and ended else None

    def _is_spoken_to(self, at: int) -> bool:
        """Whether somebody speaks to what a word names: سالم الغافري للجزيرة، مصدر أمني للعربية، في حديثه للحدث، في مقابلة مع الغد"""
        word, before = self.words[at], self.words[at - 1]
        if before.norm == self.lexicon.along and word.norm.startswith(self.lexicon.article):
            return any("events" in it.tags for it in self.words[max(at - 4, 0) : at - 1])
        if not word.norm.startswith((self.lexicon.to_the, self.lexicon.to + self.lexicon.article)):
            unknown = word.norm[0] == self.lexicon.to and not (word.tags or word.noun)
            return unknown and self.is_event(before)  # في تصريح لوات
        if before.cls in "F,T)>q" or before.part in ("g", "n") or self.is_event(before):
            return True
        if before.part == "d":
            return self.words[at - 2].part in ("g", "n") or before.norm in self.names
        return "definite" not in before.tags and any(
            "groups" in it.tags or it.norm in self.lexicon.sources for it in self.words[max(at - 2, 0) : at]
        )

    def _has_medium_of(self, at: int) -> bool:
        """Whether a medium that somebody is of follows: لـ«هناء السروي» من شبكة سهلان"""
        return self.words[at].norm == self.lexicon.source_preposition and "media" in self.words[at + 1].tags

    def _is_interviewed(self, start: int, close: int) -> bool:
        """Whether a short name in marks is what somebody gives an interview to: في حوار مع «سهلان»، في لقاء خاص مع «الغد»"""
        if self.words[start - 1].norm != self.lexicon.along or close - start > _PAPER:
            return False
        talk = any(it.norm in self.lexicon.interviews for it in self.words[max(start - 3, 0) : start - 1])
        return talk and all(it.cls == "w" and it.tags.isdisjoint(_INTERVIEWER) for it in self.words[start + 1 : close])

    def _carries(self, start: int, end: int) -> bool:
        """Whether a noun that is not always a medium's is one here: with a name in marks or one that is known, with an adjective
        that says that it brings news, or beside somebody who speaks: موقع سهلان الإخباري، في لقاء مع برنامج …"""
        words, before = self.words[start:end], self.words[start - 1]
        return (
            any("news" in word.tags for word in words)
            or "carrying" in before.tags  # في بيان نشرته مواقع …
            or (before.cls == "F" and self.lexicon.bare(words[0]) in self.lexicon.sites)  # ذكر موقع …
            or (self.words[start - 1].norm == self.lexicon.along and "events" in self.words[start - 2].tags)
            or re.search("[q<]", self.classes[start:end]) is not None
            or medium_in(words, self.lexicon) is not None
        )

    def _has_leader(self, at: int, close: int) -> bool:
        """Whether what is named in marks behind «لـ» is a body, and a leader of it is named by his office: الأمين العام لـ«حركة البناء»"""
        head, office = self.words[at + 2], self.words[at - 2 : at]
        people = not (head.clitic or head.tags.isdisjoint(_PEOPLE)) and head.tags.isdisjoint(
            ("media", "given_names")
        )  # المدير لـ«رؤساء الأقسام»
        if people or (len(office) == 2 and self._is_office_of(*office)):
            norms = [word.norm for word in self.words[at + 2 : close]]
            return not self.lexicon.medium(norms, marked=True) and " ".join(norms) not in self.local_media
        return (
            close > at + 3
            and "bodies" in head.tags
            and "media" not in head.tags
            and self.words[at - 1].part not in ("g", "n")
            and self.classes[at - 1] == "w"
        )

    def _is_office_of(self, head: Word, behind: Word) -> bool:
        """Whether two words are an office or a part of the body that «لـ» names: المكتب السياسي، الأمين العام"""
        if "definite" not in head.tags & behind.tags:
            return False
        return "bodies" in head.tags or ("titles" in head.tags and "title_adjectives" in behind.tags)

    def is_press(self, part: Range) -> bool:
        """Whether the press as a whole is named, which is spoken to like people: للصحافة، لوسائل الإعلام"""
        start, end = part
        end = min(end, start + 2) if self.classes[start + 2 : start + 3] == "p" else end  # لوسائل الإعلام في سهلان
        head = self.words[start]
        return " ".join([head.stem or head.norm, *(word.norm for word in self.words[start + 1 : end])]) in self.lexicon.press

    def _is_bureau(self, start: int, end: int) -> bool:
        """Whether an agency is one for something other than news: وكالة التنمية، الوكالة السهلانية لحماية البيئة."""
        words = self.words[start:end]
        if any("news" in word.tags for word in words) or medium_in(words, self.lexicon):
            return False
        if "nationalities" in words[-1].tags and len(words) == 2:  # وكالات روسية
            return False
        if len(words) == 1 and "definite" in words[0].tags:  # الوكالة, behind وكالة الطاقة
            first = self.named_media.introduction(start)
            introduced = self.noun_phrase(first, start) if first is not None else None  # which may end here: وكالة تابعة للوكالة
            return introduced is not None and introduced[1] - introduced[0] > 1 and self._is_bureau(*introduced)
        if any(self._is_purpose(word) for word in words[1:]):
            return True
        return "definite" not in words[0].tags and any(word.prefix or self.is_common(word) for word in words[1:2])

    def _is_purpose(self, word: Word) -> bool:
        return word.prefix == self.lexicon.to or word.norm.startswith(self.lexicon.to_the)

    def short_medium(self, phrase: Range) -> bool:
        """Whether a phrase is an agency's adjective of origin, which stands for it behind words that name a source: وفقا للألمانية."""
        word = self.words[phrase[0]]
        origin = word.norm.endswith(self.lexicon.endings["relational"][0])
        return phrase[1] - phrase[0] == 1 and origin and self.lexicon.medium([word.norm], marked=True) is not None

    def medium_named(self, part: Range) -> Range | None:
        """The medium at the beginning of a noun phrase, which may be all a name in marks or brackets."""
        start, end = part
        start += self.words[start].norm in self.lexicon.demonstratives and start + 1 < end
        marked = self._opens_mark(start - 1) and self._close(start - 1) == end
        return self.medium(start - marked, end + marked)

    def _known_medium(self, start: int, limit: int, marked: bool = False) -> Range | None:
        """The longest known medium that is named at `start`; marked: whether a name that is also a common word counts."""
        for length in range(min(self.lexicon.longest_medium, limit - start), 0, -1):
            if self.lexicon.medium([word.norm for word in self.words[start : start + length]], marked):
                return start, start + length
        return None

    def _until_mark(self, phrase: Range | None) -> Range | None:
        """A medium's noun phrase as far as its name in marks and its origin: صحيفة «بليك» الصربية الأوسع انتشارا."""
        if not phrase:
            return None
        close = next((self.marks.close_of[k] for k in range(phrase[0] + 1, phrase[1]) if k in self.marks.close_of), None)
        if close is None or close >= phrase[1]:
            return phrase
        return phrase[0], self._until_relation(close + 1, phrase[1])

    def _until_relation(self, end: int, limit: int) -> int:
        """The end of the adjectives of origin or kind from `end`."""
        while end < limit and self._is_relational(self.words[end]):
            end += 1
        return end
