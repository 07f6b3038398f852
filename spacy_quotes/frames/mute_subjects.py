"""Whether a verb of saying has a thing for its subject, which speaks by no words: الواقع يؤكد أن، تشير ظروف البلدة إلى أن"""

from __future__ import annotations

from ..cue import SPEAKING, Cue
from ..frame import Frame, Range
from ..phrases import PhraseView

_FACT = 40  # words, from what speaks by no words to the verb
_SPEAKING_BUT_OFFICES = SPEAKING - {"titles"}
_OF_NAMES = frozenset({"definite", "given_names", "name_parts"})


class MuteSubjects(PhraseView):
    """The subjects in one text that speak by no words."""

    def of(self, frame: Frame) -> Range | None:
        """The subject of a frame's verb, if that is a thing or what happened rather than somebody: لسان حاله يقول"""
        subject = self._found(frame.speaker, frame.cue) if frame.speaker else self._before(frame.cue)
        if subject is None:
            return None
        start, end = subject
        if not frame.speaker and self._is_event_that_proves(start, end, frame.cue):
            return subject
        first = self.words[start].norm
        start += first in self.lexicon.wholes or first in self.lexicon.quantifiers  # كل الأدلة تشير إلى أن، بعض الأدلة
        head = self.words[start]
        absent = start < frame.cue.word and self.lexicon.bare(head) in self.lexicon.absence  # عدم وصولهم يؤكد أن
        if not (absent or self.lexicon.is_mute(head) or self.words[start + 1].norm in self.lexicon.mouthpieces):
            return None
        return subject if self._has_article(start) or not self._is_person_or_share(start + 1) else None

    def is_told(self, subject: Range, cue: Cue) -> bool:
        """Whether a thing behind a verb is what is told, whose teller is known: يسرد تفاصيل العمل «…»، اعتبر الحرب «…»"""
        told = cue.trigger in ("marks", "phrase") or bool(cue.absorbed) or (cue.form is not None and "theme" in cue.form.takes)
        return subject[0] > cue.word and cue.form is not None and told

    def is_certain(self, subject: Range) -> bool:
        """Whether a subject says which thing it is, so that it is no name: الحرب، حربهم, but not حرب"""
        start, end = subject
        pronoun = self.words[start].text.endswith(self.lexicon.endings["pronoun"])
        return self._has_article(start) or self.classes[start + 1] == "T" or pronoun or end - start > 1

    def _found(self, speaker: Range, cue: Cue) -> Range | None:
        """What was found to be the subject, but for a medium and for what somebody else tells: التفاصيل التي ذكرها الشهود"""
        behind = speaker[1] + 1
        told = self.classes[behind - 1] == "R" and behind != cue.word and self.lexicon.saying(self.words[behind])
        return None if told or self.phrases.medium_named(speaker) else speaker

    def _before(self, cue: Cue) -> Range | None:
        """The words before a verb from the beginning of the clause, which may be its subject."""
        if cue.sort != "verb" or (cue.form and cue.form.clitic):
            return None
        start = wide = cue.word
        while wide and start - wide < _FACT and self.classes[wide - 1] in "wpaoq<>":
            wide -= 1
        if self._proves(cue) or self.lexicon.bare(self.words[wide]) in self.lexicon.absence:
            start = wide
        while start and self.classes[start - 1] == "w":
            start -= 1
        apart = not start or self.classes[start - 1] in "n.,;JC"
        return (start, cue.word) if apart and start < cue.word else None

    def _proves(self, cue: Cue) -> bool:
        """Whether a verb has a clause that what happened proves as well as somebody says it."""
        return cue.form is not None and cue.form.lemma in self.lexicon.witnessing and cue.trigger == "clause"

    def _is_event_that_proves(self, start: int, end: int, cue: Cue) -> bool:
        """Whether the subject of a clause, which what happened or was done begins, names nobody: أن النقاش مع السكان أظهر أن"""
        if start + 1 >= end or self.classes[start - 1 : start] != "C" or not self._proves(cue):
            return False
        head = self.words[start]
        common = head.cls == "w" and (self.is_common(head) or self.lexicon.is_mute(head))
        return common and head.tags.isdisjoint(SPEAKING) and self.words[start + 1].tags.isdisjoint(_SPEAKING_BUT_OFFICES)

    def _has_article(self, at: int) -> bool:
        """Whether a word has the article, be it behind what is joined to it."""
        return self.lexicon.article in self.words[at].norm[:3]

    def _is_person_or_share(self, at: int) -> bool:
        """Whether the word behind what could be a thing makes it a name or a share of people: نجاح الغافري، نسبة 84% من السكان، نسبة كبيرة
        من السكان"""
        after, people = self.words[at], self.words[at + 2]
        if self.words[at + 1].norm == self.lexicon.source_preposition and after.cls == "w":
            return "groups" in people.tags or (people.part == "d" and people.text.endswith(self.lexicon.endings["oblique_plural"]))
        named = after.part in ("g", "n", "d") and after.tags <= _OF_NAMES and not self.is_common(after)
        return named or after.norm[0].isdigit()
