"""Through whom somebody speaks and to whom, by what stands between the speaker and the words or on what occasion they were said."""

from __future__ import annotations

from ..cue import OF_A_TEXT, Cue
from ..frame import Frame, Range
from ..lexicon import Word
from ..phrases import Subjects
from .addressees import Addressees
from .outlets import Outlets
from .words import RoleWords

_NEAR_MEDIA = frozenset({"events", "documents", "media", "reporters", "times", "honorifics"})
_OCCASIONS = frozenset({"events", "documents", "carrying"})
_OF_OFFICERS = frozenset({"titles", "nationalities"})
_CARRIED = 3  # words, from a verb of carrying to the press: نقلها عدد من وسائل الإعلام
_MADE = 5  # words, from a verb of making or carrying to a medium
_RECEIVER = 8  # words, from a verb of receiving to the end of whoever got it
_COPY = 3  # words behind whoever got a document that a copy of it is named within
_AHEAD = 2  # words to a medium that is found by what stands before it, at most
_OPENING = 20  # words from the beginning of a sentence that opens with an occasion to the verb
_INTERVIEW = 8  # words to the end of the medium that an interview is given to
_OCCASION = 4  # words that an occasion is named within


class Agencies(RoleWords):
    """The agencies of one text's quotations, and the addressees that are named among them."""

    def __init__(self, phrases: Subjects, outlets: Outlets, addressees: Addressees) -> None:
        super().__init__(phrases)
        self.outlets, self.addressees = outlets, addressees

    def find(self, frame: Frame, start: int, limit: int, farthest: int | None = None) -> int:
        """Find agency and addressee between the speaker and the words, none that begins behind the farthest word; where the last of
        them ends."""
        position = end = self._behind_age(start, limit)
        start = position
        while position < min(limit, farthest or limit):
            if passed := self._pass_medium(frame, start, position, limit):
                position = end = passed
                continue
            if not frame.addressee:
                frame.addressee = self.addressees.behind(frame, start, position, limit)
                if not frame.addressee and (found := self.addressees.joined_at(frame.cue, start, position, limit)):
                    frame.addressee, end = found
                    position = end
                    continue
            position += 1
        return end

    def find_on_occasion(self, frame: Frame) -> None:
        """Find the agency and the addressee in a circumstance that begins the sentence: وفي مقابلة مع قناة …، قال"""
        cue = frame.cue
        opening = self.sentence_start(cue.word)
        near = opening < cue.word and cue.word - opening < _OPENING
        circumstance = self.classes[opening] in "pA" or "prepositions" in self.words[opening].tags
        if near and any(self._is_of_occasion(word, circumstance) for word in self.words[opening : opening + _OCCASION]):
            found = Frame(cue, "INDIRECT", [])
            self.find(found, opening, cue.word)
            frame.agency = frame.agency or found.agency
            frame.addressee = frame.addressee or found.addressee

    def find_in_interview(self, frame: Frame) -> None:
        """Find the agency in what is told in the same sentence before a cue, as the words were said there, too: دعا الوزير، في تصريح
        لـ«الغد»، إلى الهدوء، مؤكدا أن"""
        cue = frame.cue
        opening = self.sentence_start(cue.word)
        for at in range(opening + 1, cue.word):
            if self._is_interview(self.words[at]):
                if not self.words[at - 1].norm.endswith(self.lexicon.inside):
                    return
                found = Frame(cue, "INDIRECT", [])
                self.find(found, at, min(at + _INTERVIEW, cue.word))
                frame.agency = found.agency
                return
            if medium := self._medium_told(opening, at, cue.word):
                frame.agency = medium
                return

    def _medium_told(self, opening: int, at: int, limit: int) -> Range | None:
        """The medium at `at` that somebody told something, by a verb of saying before it: كشف المدير لـ«الغد» عن السد، قائلا"""
        word = self.words[at]
        if not (word.clitic.endswith(self.lexicon.to) or word.norm[0] == self.lexicon.to) or "F" not in self.classes[opening:at]:
            return None
        medium = self.phrases.medium(at, limit)
        return medium if medium and self.phrases.named_media.named(*medium) and not self.phrases.is_press(medium) else None

    def _is_interview(self, word: Word) -> bool:
        """Whether a word is an interview or the like, be it somebody's: تصريح، حديثه"""
        endings = ("", *self.lexicon.endings["pronoun"])
        return any(word.norm.removesuffix(ending) in self.lexicon.interviews for ending in endings)

    def _is_of_occasion(self, word: Word, circumstance: bool) -> bool:
        """Whether a word says on what occasion somebody spoke, في حديث, or in a circumstance also where in a medium he spoke or wrote: في
        مقال نشرته …، على صفحات، عبر شاشة"""
        if not circumstance:
            return "events" in word.tags
        occasion = "media" not in word.tags and not word.tags.isdisjoint(_OCCASIONS)
        return occasion or self.lexicon.bare(word) in self.lexicon.pages

    def _behind_age(self, start: int, limit: int) -> int:
        """Where what follows a speaker begins behind his age in brackets: سالم (28 عاما) لزميله"""
        if self.classes[start] != "(" or not self.words[start + 1].norm[0].isdigit():
            return start
        close = self.classes.find(")", start, limit)
        return close + 1 if close > 0 else start

    def _pass_medium(self, frame: Frame, start: int, at: int, limit: int) -> int | None:
        """Where a medium ends that is named at `at`, having taken it for the agency, or the press for who is spoken to, unless it is
        what is told of."""
        joined = self.words[at].clitic[:1] in self.lexicon.conjunctions  # مدير العلاقات والإعلام
        medium = None if joined else self.phrases.medium(at, limit)
        if medium and medium[0] <= at + _AHEAD:
            if medium[0] > at or not (self._is_told_of(frame.cue, at) or self._names_officer(at)):
                several = at > start and self.words[at - 1].norm.removeprefix(self.lexicon.to) in self.lexicon.quantifiers
                self._take(frame, start, (at - 1, medium[1]) if several else medium)
            return medium[1]
        if frame.agency or not (found := self._asking_reporter(at, limit) or self._receiver(at, limit)):
            return None
        frame.agency = found
        return found[1]

    def _take(self, frame: Frame, start: int, medium: Range) -> None:
        """Take a medium for the agency, or the press for the addressee if it is not said to have carried the words."""
        first = medium[0]
        carried = any("carrying" in word.tags for word in self.words[max(start, first - _CARRIED) : first])
        if not carried and self.phrases.is_press(medium):
            if self.words[first].clitic[-1:] != self.lexicon.by:  # المكلف بالإعلام
                frame.addressee = frame.addressee or medium
        else:
            frame.agency = frame.agency or medium

    def _asking_reporter(self, at: int, limit: int) -> Range | None:
        """The medium of a reporter who is spoken to: قال لمراسل الغد"""
        word = self.words[at]
        spoken_to = "reporters" in word.tags and word.clitic.endswith(self.lexicon.to)
        return self.outlets.of_reporter((at, limit)) if spoken_to else None

    def _receiver(self, verb: int, limit: int) -> Range | None:
        """Whoever got the document that is spoken of, which only a medium would tell: توصلت «الغد» بنسخة منه، توصل به موقع …"""
        if self.words[verb].norm not in self.lexicon.receiving:
            return None
        pronoun = self.words[verb + 1].norm
        given = self.classes[verb + 1] == "o" and pronoun in self.lexicon.resumptive
        if given and any(name == "ila" and pronoun.startswith(to) for to, name in self.lexicon.complement_prepositions.items()):
            return None  # ما توصل إليه المؤتمر
        phrase = self.phrases.noun_phrase(verb + 1 + given, min(limit, verb + _RECEIVER))
        if not phrase or given:
            return phrase
        start, end = phrase
        copy = any(word.norm in self.lexicon.copies for word in self.words[start + 1 : end + _COPY])
        end = next((k for k in range(start, end) if self.words[k].norm in self.lexicon.copies), end)
        return (start, end) if copy and start < end else None

    def _is_told_of(self, cue: Cue, at: int) -> bool:
        """Whether a medium is rather what is told of: وصف الوزير قناة …، قال عن صحيفة …، ما نشرته صحيفة …، في مقر صحيفة …"""
        word, before = self.words[at], self.words[at - 1]
        if cue.sort == "according" or cue.form is None or word.clitic or "media" not in word.tags:
            return False
        spoken_to = self.lexicon.preposition_of(before) == "ila" and self.phrases.is_event(self.words[at - 2])  # في حديثه إلى صحيفة …
        if before.norm in self.lexicon.about and not spoken_to:
            return cue.form.lemma in self.lexicon.say_again and self.classes[at - 2] in "wo>q)"
        if "definite" in word.tags and "titles" in before.tags and "definite" not in before.tags:
            return True  # وزيرة الإعلام
        if before.norm == self.lexicon.source_preposition and self.has_by(self.words[at - 2]):  # بتكليف من قناة …
            return True
        if before.cls in "Ffv":
            return self.words[at - 2].norm == self.lexicon.what and self.classes[at - 3] not in "Aap"
        return ("object" not in cue.form.takes or cue.form.verb_class == "describe") and self._is_governed(at)

    def _is_governed(self, at: int) -> bool:
        """Whether a medium stands in the genitive to a noun that nothing is told by or to: مقر صحيفة …, but not سألت صحيفة …"""
        before = self.words[at - 1]
        if before.cls != "w" or not before.tags.isdisjoint(_NEAR_MEDIA) or before.norm == self.lexicon.to:
            return False
        if any(before.norm in words for words in (self.lexicon.quantifiers, self.lexicon.pages, self.lexicon.asked)):
            return False
        return all(word.tags.isdisjoint(OF_A_TEXT) for word in self.words[max(at - _MADE, 0) : at])  # مقابلة أجرتها معه في سهلان قناة …

    def _names_officer(self, at: int) -> bool:
        """Whether what could be a medium is the given name of somebody whose office or nation stands before it: رئيسة الوزراء سانا مارين"""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        named = after.part == "n" and not (after.tags or after.noun or after.prefix)
        return named and word.norm[0] != self.lexicon.to and "media" not in word.tags and not before.tags.isdisjoint(_OF_OFFICERS)
