"""Through the document: who speaks in each frame, with whom is mentioned between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from .anaphora import Anaphora
from .antecedents import Antecedents, Chooser, by_weights
from .authors import Authors
from .confidence import probability
from .describe import DESCRIBING, Describer
from .elsewhere import Elsewhere
from .entities import Description, Entities, Entity
from .frame import Frame, Mentioned, Range
from .known_media import NamedMedia
from .lexicon import OFFICE_OR_HONORIFIC, Lexicon, Word
from .record import QuoteRecord, Record, SpanRecord, span_record
from .scan import Scan
from .turns import CARRYING, Turns

_MEDIUM = frozenset({"definite", "media"})

Attribution = tuple[Entity | None, list[str]]
"""Who speaks, and by what evidence."""


def resolve(
    scan: Scan[Word],
    frames: list[Frame],
    mentions: Iterable[Mentioned],
    credits: list[Range],
    names: Mapping[str, list[Range]],
    lexicon: Lexicon,
    choose: Chooser | None = None,
) -> Record:
    """Who speaks in each frame, which medium each agency is; everything in characters, as a record without an id.

    choose: decides who is meant by dropped subjects, in place of the weights in the lexicon.
    """
    return _Resolver(scan, names, lexicon, choose or by_weights).run(frames, mentions, credits)


class _Resolver:
    def __init__(self, scan: Scan[Word], names: Mapping[str, list[Range]], lexicon: Lexicon, choose: Chooser) -> None:
        self.scan, self.lexicon, self.words = scan, lexicon, scan.words
        self.media = NamedMedia(scan, lexicon)
        self.entities = Entities(lexicon)
        self.turns = Turns(scan, lexicon)
        self.describer = Describer(scan, names, lexicon, self.entities)
        self.elsewhere = Elsewhere(scan, names, lexicon, self.describer.naming)
        self.authors = Authors(scan, lexicon, self.entities, self.describer, self.turns)
        self.anaphora = Anaphora(scan, lexicon, self.entities, self.turns)
        self.antecedents = Antecedents(scan, lexicon, self.turns, choose)

    def run(self, frames: list[Frame], mentions: Iterable[Mentioned], credits: list[Range]) -> Record:
        numbers = {id(frame): number for number, frame in enumerate(frames, 1)}
        speakers = self._attribute(frames, mentions)
        used = {id(entity) for entity, _ in speakers.values()}
        return {
            "text": self.scan.text,
            "quotes": [self._quote(frame, numbers, *speakers[id(frame)]) for frame in frames],
            "credits": [span for part in credits if (span := self._agency(part))],
            "entities": {
                entity.key: {"name": entity.name, "type": entity.type, "aliases": [form for form in entity.forms if form != entity.name]}
                for entity in self.entities.all
                if id(entity) in used
            },
        }

    def _attribute(self, frames: list[Frame], mentions: Iterable[Mentioned]) -> dict[int, Attribution]:
        """Read the text once, from frame to frame, with whom is mentioned between them; the speakers by the identity of the frames."""
        speakers: dict[int, Attribution] = {}
        waiting = iter(mentions if frames else ())
        mention = next(waiting, None)
        for frame in sorted(frames, key=lambda frame: frame.cue.word):
            while mention and mention.at < frame.cue.word:
                self._meet(mention)
                mention = next(waiting, None)
            entity, evidence = self._speaker(frame)
            speakers[id(frame)] = entity, evidence
            written = self.authors.spoken_in(frame, entity)
            if frame.addressee:
                self._meet(Mentioned(frame.addressee[0], frame.addressee, "", "told", frame.parent))
            self.turns.speak(frame, entity, written)
        if any(entity and entity.type == "PER" and not entity.full for entity, _ in speakers.values()):
            for later in filter(None, (mention, *waiting)):  # who may name them
                self._meet(later)
        for key, (entity, evidence) in speakers.items():
            if entity and entity.key in self.entities.folded:
                speakers[key] = self.entities.unfolded(entity), evidence
        return speakers

    def _quote(self, frame: Frame, numbers: Mapping[int, int], entity: Entity | None, evidence: list[str]) -> QuoteRecord:
        quote: Any = {
            "id": numbers[id(frame)],
            "kind": frame.kind,
            "content": [self._span(part) for part in frame.content],
            "cue": self._span((frame.cue.word, self._cue_end(frame.cue.word))),
            "speaker": self._span(frame.speaker),
            "speaker_name": entity.name if entity else None,
            "entity": entity.key if entity else None,
            "agency": self._agency(frame.agency),
            "addressee": self._span(frame.addressee),
            "parent": numbers.get(id(frame.parent)),
            "confidence": frame.confidence,
        }
        if entity:
            quote["attribution_confidence"] = probability(self.lexicon.confidence["attributed"], [*frame.evidence, *evidence])
        return quote

    def _cue_end(self, at: int) -> int:
        """Where a cue ends: behind its word, or behind the noun of «على حد قوله»."""
        hedge = " ".join(word.norm for word in self.words[at : at + 2])
        return at + 3 if hedge in self.lexicon.hedges else at + 1

    def _meet(self, mentioned: Mentioned) -> None:
        start = mentioned.phrase[0]
        if "honorific_pronouns" in self.words[start].tags:
            honored = self.anaphora.honored(start)
            if honored:
                self.turns.take(mentioned.at, honored, mentioned.place, mentioned.level)
            return
        mention = self.describer.describe(mentioned.phrase)
        mention.show(mentioned.gender)
        document = self.authors.document_at(mentioned) if mention.type == "DOC" else None
        if document:
            self.turns.take(mentioned.at, document, mentioned.place, mentioned.level)
            return
        spokesman = self.anaphora.who_spoke(mentioned.level, mention) if self.anaphora.is_spokesman(mentioned.phrase) else None
        same = spokesman or (self.anaphora.same(mentioned.level, mentioned.phrase, mention) if mentioned.place == "says" else None)
        mention, known = (mention, same) if same else self._known(mentioned.phrase, mention)
        if mentioned.place == "says" and not same:
            known = self.anaphora.holder(mentioned.phrase, mentioned.level, mention, known)
        if known or mention.known in ("named", "titled") or mention.gender or mentioned.place == "says":
            entity = known if known and not self._names_fully(mention, known) else self.entities.enter(mention, known)
            self.turns.take(mentioned.at, entity, mentioned.place, mentioned.level, mentioned.gender)
            self.authors.made(mentioned, entity)
            if mention.joint:
                self._meet_first(mentioned.phrase)

    def _meet_bodies(self, holder: Range) -> None:
        """Meet the bodies whose somebody is, as they may be called by less: المتحدث باسم وزارة المياه سالم الغافري … وقالت الوزارة"""
        start, end = holder
        bodies = [
            at for at in range(start + 1, end) if "bodies" in self.words[at].tags and self.words[at].tags.isdisjoint(OFFICE_OR_HONORIFIC)
        ]
        if not bodies:
            return
        stop, last = self.describer.naming.proper_name(holder)
        if stop == last or stop < start + 2:
            return  # of what is not known to end with a name some may be told, and not belong to the office
        for at in bodies:
            whole = "definite" in self.words[at].tags and "definite" not in self.words[at + 1].tags  # وكيل الوزارة لشؤون المياه
            behind = next((each for each in range(at + 1, stop) if self._ends_body(each)), stop)
            end_word = self.words[behind - 1].norm
            joined = end_word[0] == self.lexicon.to and not end_word.startswith(self.lexicon.to_the)
            behind -= joined and "definite" in self.words[behind - 2].tags  # رئيس الاتحاد السهلاني لألعاب القوى
            if at < behind and not whole:
                body = self.describer.describe((at, behind))
                if self.entities.known(body) is None:
                    self.entities.enter(body)

    def _meet_first(self, bodies: Range) -> None:
        """Meet the first of several bodies, which may speak alone: قالت وزارة المياه وبلدية سهلان … وأضافت الوزارة"""
        second = self.describer.second_body(bodies)
        body = self.describer.describe((bodies[0], second)) if second else None
        if body and self.entities.known(body) is None:
            self.entities.enter(body)

    def _ends_body(self, at: int) -> bool:
        """Whether a word is no more of a body's name: a place, another body or person."""
        word = self.words[at]
        another = "bodies" in word.tags and word.clitic[:1] in self.lexicon.conjunctions
        joined = another or word.norm.startswith(self.lexicon.by_the)
        return self.scan.classes[at] in ",;(pRJ" or joined or not OFFICE_OR_HONORIFIC.isdisjoint(word.tags)

    def _known(self, part: Range, mention: Description) -> tuple[Description, Entity | None]:
        """Which of the entities before it a mention is, if any, and what it says, with the name that its office has elsewhere in the
        text, if it is nobody who is known by name."""
        known = self.entities.known(mention)
        if known is None and mention.type == "ORG" and part[1] - part[0] == 1 and (medium := self._medium(part[0])):
            return medium, self.entities.known_by_kind(medium)
        if mention.type != "PER" or mention.alone or len(mention.names) > 1 or (known and len(known.full) > 1):
            return mention, known
        holder = self.elsewhere.holder(part)
        if holder is None:
            return mention, known
        named = self.describer.describe(part, holder)
        named.show(mention.gender)
        return named, self.entities.known(named)

    def _medium(self, at: int) -> Description | None:
        """What a noun for a medium takes up, as the text introduces it in marks: المجلة, which is مجلة «سهلان»."""
        word = self.words[at]
        introduced = self.media.introduced(at) if word.tags >= _MEDIUM and not word.clitic else None
        return self.describer.describe(introduced) if introduced else None

    def _names_fully(self, mention: Description, known: Entity) -> bool:
        """Whether a mention tells the full name of a person or body known by less."""
        if mention.type == "ORG" and known.type in ("ORG", "PER"):
            if not self.entities.is_fuller(mention, known):
                return False
            return known.type == "PER" or known.short or self.entities.is_described(mention, known)
        if known.type == "GROUP":
            return self.entities.is_nominative(mention, known)
        return mention.type == known.type == "PER" and mention.bearer == "person" and len(mention.names) >= len(known.full)

    def _speaker(self, frame: Frame) -> Attribution:
        """Who speaks, and by what evidence."""
        form = frame.cue.form
        if frame.speaker:
            if "honorific_pronouns" in self.words[frame.speaker[0]].tags:
                return self.anaphora.honored(frame.speaker[0]), ["who=honorific"]
            mention = self.describer.describe(frame.speaker)
            if form and frame.cue.sort == "verb" and form.verb_class not in CARRYING:
                mention.show(form.gender)
            named = "named" if mention.names else "titled" if self.words[frame.speaker[0]].tags & DESCRIBING else "unknown"
            entity = self.anaphora.same(frame.parent, frame.speaker, mention) or self.entities.called(mention)
            author = self._author(frame) if mention.type == "DOC" else self.authors.owner(frame.speaker)
            if entity:
                entity.forms[mention.text] = None  # nothing of him: the next المتحدث ذاته may be another
            elif author:
                entity = self.entities.enter(author, self.entities.known(author))
                self.entities.speak_as(entity, mention)
            else:
                mention, known = self._known(frame.speaker, mention)
                entity = self.entities.enter(mention, self.anaphora.holder(frame.speaker, frame.parent, mention, known, frame.cue))
                if mention.type == "PER":
                    self._meet_bodies(frame.speaker)
                elif mention.joint:
                    self._meet_first(frame.speaker)
            start, end = frame.speaker
            return entity, [
                f"who={named}/{mention.type}",
                f"behind={self.scan.classes[end : end + 1]}/{named}",
                f"words={min(end - start, 6)}/{named}",
                f"fuller={len(entity.full) > 1}/{len(mention.names) > 1}/{mention.type}",
                f"place={'before' if end <= frame.cue.word else 'behind'}/{frame.cue.sort}",
            ]
        if (form and form.verb_class == "passive") or self._is_whoever(frame.cue.word):
            return None, []
        writer = self.authors.speaking_in(frame)
        if writer:
            return writer, ["who=document"]
        entity, evidence = self.antecedents.of(frame, self._told(frame))
        return entity or self._holy(self.antecedents.invoked(frame)), evidence

    def _told(self, frame: Frame) -> Entity | None:
        """Who is spoken to right behind a verb with a preposition, if he is known: قال للوزير"""
        at = frame.cue.word + 1
        if frame.addressee is None or frame.addressee[0] != at or self.lexicon.to not in (self.words[at].norm[0], self.words[at].clitic):
            return None
        return self.entities.known(self.describer.describe(frame.addressee))

    def _holy(self, who: str) -> Entity | None:
        """Who is invoked and not met before, as he is first named in the text: قال تعالى"""
        at = self._sacred.get(who) if who else None
        if at is None:
            return None
        mention = self.describer.describe((at, at + 1 + (self.words[at + 1].norm in self.lexicon.sacred)))  # رسول الله
        mention.names, mention.alone = (), False  # nobody's surname: رضوان الله
        return self.entities.enter(mention, self.entities.known(mention))

    @cached_property
    def _sacred(self) -> dict[str, int]:
        """Where each who is sacred is first named."""
        places = ((self.lexicon.sacred.get(word.norm, ""), at) for at, word in enumerate(self.words))
        return dict(reversed([place for place in places if place[0]]))

    def _is_whoever(self, verb: int) -> bool:
        """Whether the subject of a verb is a relative with nobody before it: انتقد الذين يدعون أن، هناك من يرى أن"""
        if self.words[verb - 1].norm == self.lexicon.source_preposition:
            return verb > 0 and self.words[max(verb - 2, 0)].norm not in self.lexicon.copulas  # سعاد هي من قالت
        classes = self.scan.classes
        return classes[max(verb - 1, 0)] == "R" and (classes[verb - 2] in "vFpa" or self.words[verb - 2].norm in self.lexicon.resumptive)

    def _author(self, frame: Frame) -> Description | None:
        """Whose a document is, if the mention or a clause behind it says so."""
        if frame.author:
            return self.describer.describe(frame.author)
        named = self.authors.named(frame.speaker) if frame.speaker else None
        return named or (self.describer.describe(frame.agency) if frame.agency and self._is_of_medium(frame) else None)

    def _is_of_medium(self, frame: Frame) -> bool:
        """Whether a document is that of the medium right behind it: تقرير لمجلة «سهلان»"""
        if frame.agency is None or frame.speaker is None or frame.agency[0] != frame.speaker[1]:
            return False
        return self.words[frame.agency[0]].norm[0] == self.lexicon.to

    def _span(self, part: Range | None) -> SpanRecord | None:
        if part is None:
            return None
        return span_record(self.scan.text, self.scan.starts[part[0]], self.scan.ends[part[1] - 1])

    def _agency(self, part: Range | None) -> SpanRecord | None:
        span = self._span(part)
        if span is None or part is None:
            return None
        start, end = part
        marked = start > 0 and self.scan.classes[start - 1] in "q<(" and self.scan.classes[end] in "q>)"
        medium = self.media.named(start - marked, end + marked) or self.media.taken_up(part)
        if medium:
            span["name"], span["id"] = medium.name, medium.id
        return span
