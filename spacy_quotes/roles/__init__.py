"""Who said it, through whom and to whom: speaker, agency and addressee around a cue.

`words`: what several modules ask. `subjects`, with `behind_verbs` and `voice`: who says what a finite verb reports; `participles` the
same of a participle, `relays` of a verb that passes on another's words. `agencies`, with `outlets` and `addressees`: through whom and
to whom, by what else stands there. `sources`: all of an according-to phrase. `issuers`: who made a document that speaks.
`circumstances`: what stands between a verb and its subject; `bare_clauses`: where what is said begins with no word before it.
"""

from __future__ import annotations

from dataclasses import replace

from ..cue import Cue
from ..frame import Frame, Range
from ..lexicon import VerbForm
from ..phrases import Subjects
from .addressees import Addressees
from .agencies import Agencies
from .bare_clauses import BareClauses
from .circumstances import Circumstances
from .issuers import Issuers
from .outlets import Outlets
from .participles import Participles
from .relays import Relays
from .sources import Source, Sources
from .subjects import VerbSubjects
from .voice import Voice
from .words import RoleWords, tells_object

_BETWEEN = 20  # words between a subject and the verb behind it


class Roles(RoleWords):
    """The speakers, agencies and addressees of one text's frames."""

    def __init__(self, phrases: Subjects) -> None:
        super().__init__(phrases)
        self._outlets, self._addressees = Outlets(phrases), Addressees(phrases)
        self._circumstances = Circumstances(phrases)
        self._agencies = Agencies(phrases, self._outlets, self._addressees)
        self._sources = Sources(phrases, self._outlets, self._circumstances, self._agencies)
        self._relays = Relays(phrases, self._outlets)
        self._voice, self._participles = Voice(phrases), Participles(phrases)
        self._subjects = VerbSubjects(phrases, self._circumstances)
        self._issuers, self._bare_clauses = Issuers(phrases), BareClauses(phrases, self._circumstances)

    def fill(self, frame: Frame, previous: Frame | None) -> None:
        """Find the speaker, agency and addressee of a frame that has its content; previous: the frame before it."""
        cue, form = frame.cue, frame.cue.form
        start, limit = cue.word + 1, self._limit(frame)
        if form is None or cue.sort == "noun":
            self._fill_of_noun(frame, start, limit)
        elif form.verb_class in ("relay", "issued"):
            self._relays.fill_relayed(frame, start, limit)
        elif cue.sort == "participle":
            self._fill_of_participle(frame, form, start, limit)
            self._find_in_interview(frame, previous)
        elif self._voice.is_passive(cue, form):
            cue.form = replace(form, verb_class="passive")
        elif form.verb_class == "learned":
            self._relays.fill_learned(frame, start, limit)
        else:
            self._fill_of_verb(frame, form, limit, previous)
            if not frame.speaker:
                self._find_in_interview(frame, previous)

    def source(self, cue: Cue) -> Source:
        """Speaker, agency and end of an according-to phrase."""
        return self._sources.of(cue)

    def carriers(self, frame: Frame, start: int, limit: int, farthest: int | None = None) -> int:
        """Find agency and addressee between the speaker and the words, none that begins behind the farthest word; where the last of
        them ends."""
        return self._agencies.find(frame, start, limit, farthest)

    def issuer(self, document: Range | None) -> Range | None:
        """Who made or published a document that speaks."""
        return self._issuers.of(document)

    def begins_occasion(self, at: int) -> bool:
        """Whether what begins here says on what occasion somebody spoke: في تصريح لـ«الغد»"""
        return self._circumstances.begins_occasion(at)

    def before_clause(self, cue: Cue) -> int:
        """The last word before the clause that follows a verb's subject at once: قال سالم الغافري السد آمن."""
        return self._bare_clauses.last_before(cue)

    def _limit(self, frame: Frame) -> int:
        """Where the words behind a cue that may say who speaks end."""
        cue = frame.cue
        if cue.trigger == "before":
            return self.sentence_end(cue.word)
        if cue.trigger != "clause":
            return cue.at
        if self.classes[cue.at] != "C":
            return cue.at + 1
        begin = frame.content[0][0] if frame.content else cue.at
        limit = begin if cue.word + 1 < begin < cue.at else cue.at  # أكد الوزير ضرورة أن …، نفى مزاعم بأن …
        before = limit - 1
        governed = before > cue.word and self.classes[before] == "p" and self.lexicon.preposition(self.words[before], self.words[limit])
        return before if governed else limit

    def _fill_of_noun(self, frame: Frame, start: int, limit: int) -> None:
        """The speaker of an act stands behind it, تأكيد الوزير أن, that of another noun is joined to it: قوله لـ«الصحيفة»"""
        if self.words[frame.cue.word].norm in self.lexicon.acts:
            frame.speaker = self.phrases.noun_phrase(start, limit)
        else:
            self.carriers(frame, start, limit)

    def _fill_of_participle(self, frame: Frame, form: VerbForm, start: int, limit: int) -> None:
        frame.speaker = self._participles.subject(frame.cue, limit)
        if tells_object(form) and (listener := self._addressees.somebody_at(start, limit)):
            frame.addressee, start = listener, listener[1]
        self._find_carriers(frame, start, limit)
        self._settle_agency(frame)

    def _fill_of_verb(self, frame: Frame, form: VerbForm, limit: int, previous: Frame | None) -> None:
        start, dropped = self._subjects.fill(frame, form, limit, previous)
        end = self._find_carriers(frame, start, limit)
        if not (frame.agency and frame.addressee):
            self._agencies.find_on_occasion(frame)
        if frame.agency and not (frame.speaker or dropped) and end == frame.agency[1]:
            frame.speaker = self._behind_agency(end, limit)
        self._settle_agency(frame)

    def _find_in_interview(self, frame: Frame, previous: Frame | None) -> None:
        """Find the medium of an interview that is told of before a cue, if nothing is quoted between the two."""
        if not frame.agency and not (previous and previous.cue.word >= self.sentence_start(frame.cue.word)):
            self._agencies.find_in_interview(frame)

    def _find_carriers(self, frame: Frame, start: int, limit: int) -> int:
        """Find agency and addressee on both sides of a cue; where the last of those behind it ends."""
        cue = frame.cue
        self._sources.add_to(frame)
        if frame.speaker and 0 < cue.word - frame.speaker[1] < _BETWEEN:
            self.carriers(frame, frame.speaker[1], cue.word)
        return self.carriers(frame, start, limit)

    def _behind_agency(self, end: int, limit: int) -> Range | None:
        """Who is named behind the medium that he speaks to: قال لصحيفة «الغد» المدير، يقول لـ«الغد»، سالم الغافري، إن"""
        begin = self.behind_close(end) if end < limit else end
        begin += self._subjects.is_comma_before_name(begin, limit)
        named = begin < limit and self.words[begin].norm not in self.lexicon.copies  # في تقرير حصلت «الغد» نسخة منه
        return self.phrases.noun_phrase(begin, limit) if named else None

    def _settle_agency(self, frame: Frame) -> None:
        """Find the medium that a speaker is or works for if he speaks through no other, and leave out that he speaks to it."""
        if frame.speaker and not frame.agency:
            frame.agency = self._outlets.of(frame.speaker)
        if frame.agency == frame.addressee:
            frame.addressee = None  # في حديث إلى «الغد»
