"""Who speaks and who carries it by an according-to phrase, and where this ends."""

from __future__ import annotations

from ..cue import Cue
from ..frame import Frame, Range
from ..lexicon import DEFINITE_TITLE
from ..lexicon.words import PERSONS
from ..phrases import Subjects
from .agencies import Agencies
from .circumstances import Circumstances
from .outlets import Outlets
from .words import RoleWords

Source = tuple[Range | None, Range | None, int]
"""Speaker, agency and end of an according-to phrase."""

_LONGEST = 40  # words of an according-to phrase
_TOLD_IN = 8  # words behind a source in which it may be said through whom it speaks, at most
_TOLD_NEAR = 4  # the same, behind who made a source known
_NOT_APPOSED = frozenset({"documents", "media"})  # which no name follows in apposition
_TOLD_BY = PERSONS | {"groups", "documents"}
_HEARD_FROM = frozenset({"media", "groups"})


class Sources(RoleWords):
    """The sources of one text's according-to phrases."""

    def __init__(self, phrases: Subjects, outlets: Outlets, circumstances: Circumstances, agencies: Agencies) -> None:
        super().__init__(phrases)
        self.outlets, self.circumstances, self.agencies = outlets, circumstances, agencies

    def of(self, cue: Cue) -> Source:
        """Speaker, agency and end of an according-to phrase."""
        limit = self.aside_end(cue.word) or min(cue.at + _LONGEST, self.sentence_end(cue.at))
        start = self._start(cue, limit)
        if cue.absorbed and self._has_to(start) and (medium := self.phrases.medium(start, limit)):
            origin = self.phrases.noun_phrase(self.behind_close(medium[1]), limit)
            return origin, medium, (origin or medium)[1]  # كما قال لوكالة الغد المدير
        stop = limit
        if start < limit and not self.words[start].tags.isdisjoint(_NOT_APPOSED):
            comma = self.classes.find(",", start, limit)
            stop = comma if comma > 0 else limit
        phrase = self.phrases.noun_phrase(start, stop, joined=True)
        if not phrase or (cue.absorbed and self.lexicon.is_matter(self.words[phrase[0]], self.words[phrase[1]])):
            return None, None, cue.at  # كما أكد اهتمامه البالغ بالسد
        medium, end = self._medium(cue, phrase), phrase[1]
        verb = end + (end < limit and self.classes[end] == "R")
        if verb < limit and self._is_of_relative_clause(phrase, verb):
            agent = self._agent(verb, limit)
            if agent and self._has_other_agent(verb):
                return self._made_known(cue, phrase, verb, agent, limit)
            if agent and medium and verb == end:  # وفقا للصحيفة شدد الوزير على …
                return (agent, phrase, agent[1]) if self.classes[verb] == "F" else (phrase, phrase, end)
            end = self._behind_mark(agent[1] if agent else end, limit)
            if end < limit and self.words[end].norm in self.lexicon.resumptive:  # الإحصائية التي اطلعت «الصحيفة» عليها
                end += 1
                if agent and (carrier := self.phrases.medium_named(agent)):
                    return phrase, carrier, end
        if medium and medium[0] <= phrase[0] + 1:
            return self._from_medium(phrase, end, limit)
        occasion = self.classes[end] == "," and self.circumstances.begins_occasion(end + 1)
        comma = self.classes.find(",", end + occasion, limit)
        carrier = self._carrier(cue, phrase, end, limit if comma < 0 else comma, _TOLD_IN) or self.outlets.of(phrase)
        return phrase, carrier, carrier[1] if carrier else end

    def add_to(self, frame: Frame) -> None:
        """Who speaks and who carries it by the according-to words that only repeat a cue: ذكرت الصحيفة، نقلا عن الوزير، أن"""
        for index in frame.cue.absorbed:
            if self.classes[index] != "A":
                continue
            about = self.words[index + 1].norm in self.lexicon.about
            speaker, agency, _ = self.of(Cue(index, "according", "source", index + 1 + about))
            carrier = frame.speaker
            if not (speaker and about) or (carrier and self._speaks_through(carrier, speaker)):
                frame.agency = frame.agency or agency
                continue
            frame.speaker = speaker
            if carrier and (self.outlets.of(carrier) or self.phrases.spoken_medium(carrier[0])):
                frame.agency = carrier

    def _speaks_through(self, person: Range, origin: Range) -> bool:
        """Whether an origin only says where an outlet has a person's words from: قال الوزير، نقلا عن القناة الرسمية، إن"""
        if self.words[origin[0]].tags.isdisjoint(_HEARD_FROM):
            return False
        head = self.words[person[0]]
        named = self.lexicon.could_be_surname(head) or head.norm in self.phrases.names
        officer = head.tags >= DEFINITE_TITLE and "bodies" not in head.tags  # not المنظمة
        return named or officer or any(word.part == "g" for word in self.words[slice(*person)])

    # Before the source.

    def _start(self, cue: Cue, limit: int) -> int:
        """Where the source begins behind pronouns, times and what else says where and when something was said."""
        start = cue.at
        while start < limit and (self.classes[start] in "oT" or (start == cue.at and self._stands_in(start)) or self._is_this_day(start)):
            start += 1
        if cue.absorbed:
            start = self.circumstances.behind_own_part(start, limit)  # كما ذكرت من جانبها
            start = self.circumstances.end_of_occasion(start) or start  # وفق ما أعلنته في وقت سابق الوزارة
        return start

    def _stands_in(self, at: int) -> bool:
        """Whether a preposition behind a verb says where the words stand: حسبما جاء في تقرير …"""
        return self.words[at].norm in self.lexicon.in_it and any(verb.verb_class == "text" for verb in self.words[at - 1].verbs)

    def _is_this_day(self, at: int) -> bool:
        """Whether a demonstrative points at a time: ما كشف عنه هذا الأحد بيان للوزارة"""
        return self.words[at].norm in self.lexicon.demonstratives and self.classes[at + 1] == "T"

    def _has_to(self, at: int) -> bool:
        """Whether the preposition that says to whom one speaks is, or is joined to, the word at `at`."""
        word, to = self.words[at], self.lexicon.to
        return word.norm[0] == to or word.clitic.endswith(to)

    # A medium.

    def _medium(self, cue: Cue, source: Range) -> Range | None:
        """The medium that a source is or names."""
        medium = self.phrases.medium_named(source) or (source if self.phrases.short_medium(source) else None)
        if not medium and any(self._relays(at) for at in cue.absorbed):
            medium = self.phrases.spoken_medium(source[0])
        return medium

    def _from_medium(self, medium: Range, end: int, limit: int) -> Source:
        """Speaker, agency and end where the source is a medium, which may say from whom it has it: وفقا لرويترز نقلا عن الوزير"""
        end = self._behind_mark(end, limit)
        end += end < limit and self.classes[end] == "A" and self.words[end + 1].norm in self.lexicon.about
        if end < limit and self.words[end].norm in self.lexicon.about:
            origin = self.phrases.noun_phrase(end + 1, limit)
            if origin:
                return origin, medium, origin[1]
        return medium, medium, end

    def _carrier(self, cue: Cue, speaker: Range, start: int, limit: int, reach: int) -> Range | None:
        """Through whom a source speaks, as is said within so many words behind it: بحسب ما أكده الوزير، في تصريح لـ«الغد»"""
        frame = Frame(cue, "INDIRECT", [], speaker)
        self.agencies.find(frame, start, limit, start + reach)
        return frame.agency

    def _behind_mark(self, at: int, limit: int) -> int:
        return at + (at < limit and self.classes[at] in "q>")

    # A relative clause.

    def _is_of_relative_clause(self, source: Range, verb: int) -> bool:
        """Whether a verb behind a source is that of a relative clause: المعطيات التي كشفت عنها الوزارة, or, as none follows المصادر
        or تقرير «السد» without التي, behind an indefinite noun, تقرير نشر أمس, or with another agent."""
        if self.classes[verb] not in "Ffv":
            return False
        last = source[1] - 1
        if verb > source[1] or self._has_other_agent(verb):
            return True
        if "definite" in self.words[last].tags or self.classes[last] in "q>":
            return False
        head = self.words[source[0]]
        endings = self.lexicon.endings
        if "groups" in head.tags and source[1] - source[0] == 1 and head.norm.endswith(endings["oblique_plural"][0]):
            told = self.words[verb].norm  # ناشطين شاركوا في الحملة, but not ناشطين أعطت البلدية
            return told.endswith((endings["verbal"][1], endings["perfect"][-1]))
        named = head.part == "g" or (self.words[last].part == "g" and "documents" not in head.tags)
        return not named  # سالم الغافري وزير المياه في حكومة سهلان، المدربان سالم وماجد

    def _agent(self, verb: int, limit: int) -> Range | None:
        """Who is named behind the verb of a relative clause and pronouns or times: المعطيات التي كشفت عنها الوزارة"""
        start = verb + 1
        while start < limit and self.classes[start] in "oT":
            start += 1
        return self.phrases.noun_phrase(start, limit)

    def _has_other_agent(self, verb: int) -> bool:
        """Whether a relative clause takes its noun up with a pronoun, and so has another agent: بيان أصدرته الوزارة، المعطيات التي
        كشفت عنها الوزارة, but not مسؤول رفض الكشف عن اسمه."""
        word = self.words[verb]
        suffixed = any(form.suffixed for form in word.verbs) if word.verbs else word.norm.endswith(self.lexicon.endings["pronoun"])
        return suffixed or self.classes[verb + 1] == "o"

    def _made_known(self, cue: Cue, phrase: Range, verb: int, agent: Range, limit: int) -> Source:
        """Speaker, agency and end of an according-to phrase whose noun somebody made known: المعطيات التي كشفت عنها الوزارة."""
        medium = self.phrases.medium_named(agent) or (self._relays(verb) and self.phrases.spoken_medium(agent[0]))
        speaker = agent if self.words[phrase[0]].tags.isdisjoint(_TOLD_BY) else phrase
        if "authoring" in self.words[verb].tags:
            return speaker, agent if medium else None, agent[1]
        if medium:
            origin = self.phrases.noun_phrase(agent[1] + 1, limit) if self.words[agent[1]].norm in self.lexicon.about else None
            return (origin, agent, origin[1]) if origin else (speaker, agent, agent[1])
        carrier = self._carrier(cue, agent, agent[1], limit, _TOLD_NEAR)
        return agent, carrier, carrier[1] if carrier else agent[1]

    def _relays(self, at: int) -> bool:
        """Whether a verb passes on what another says, be it with its object: نقلت، نقلته."""
        pronoun = next((it for it in self.lexicon.endings["pronoun"] if self.words[at].norm.endswith(it)), "")
        forms = self.words[at].verbs or self.lexicon.verbs.get(self.words[at].norm.removesuffix(pronoun), ())
        return any(form.verb_class == "relay" for form in forms)
