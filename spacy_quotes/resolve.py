"""Through the document: which mentions are one person or body, and who speaks where the subject is dropped."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any

from . import antecedents
from .confidence import probability
from .frame import Frame, Mentioned, Place, Range
from .known_media import medium_in
from .lexicon import DEFINITE_HONORIFIC, Lexicon, Word
from .naming import Naming
from .record import QuoteRecord, Record, SpanRecord, span_record
from .scan import Scan, normalize
from .view import sentence_start

_DESCRIBING = frozenset(
    {"titles", "title_adjectives", "honorifics", "bodies", "documents", "groups", "nationalities", "media", "countries_and_capitals"}
)
_OFFICE = frozenset({"titles", "title_adjectives"})
_WORDS_OF_NOTE = _DESCRIBING | {"definite"}

_GOVERNING = frozenset({"joining_prepositions", "prepositions"})
_FINITE = frozenset({"perfect", "imperfect"})
_CARRYING = frozenset({"relay", "learned"})  # verbs whose subject is not who speaks
_CANDIDATES = 16  # turns before a dropped subject that are looked at
_ADJECTIVES = 4  # words between a document and whose it is, and itself
_AUTHORS = frozenset({"bodies", "media", "titles", "honorifics"})
_ANSWER = 3  # words and signs from a question to the verb of its answer
_OPENING = 3  # words at the beginning of a sentence
_LEAST = 0.2  # the least probability of an antecedent
_KNOWN = ("named", "titled", "unknown", "common")
_NEAREST = 20  # entities with a common word that are looked at, last met first
_TYPES = (("media", "ORG"), ("documents", "DOC"), ("groups", "GROUP"), ("bodies", "ORG"), ("countries_and_capitals", "GPE"))


@dataclass(slots=True)
class _Entity:
    key: str
    type: str
    gender: str
    number: str
    sex: str  # the gender of a person where more than an office shows it
    known: str  # by what it is known to be somebody: a name in full, a title or the like, a name in part, or nothing
    bearer: str  # whose its name is beyond doubt: a "person"'s in full, a "body"'s right behind what it is (شركة «سهلان»), or nothing
    name: str = ""
    full: tuple[str, ...] = ()  # the parts of its fullest proper name, normalized
    words: set[str] = field(default_factory=set)
    titles: set[frozenset[str]] = field(default_factory=set)  # by what each mention describes it besides its name
    forms: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class _Turn:
    """Somebody who has just spoken, or at least done something, and may be meant by a dropped subject."""

    at: int
    entity: _Entity
    place: Place
    level: Frame | None
    first: bool  # whether nobody was met before in its sentence
    new: bool  # whether it was never met before


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a dropped subject may mean.

    at: the word where it was last met. seen: what speaks for and against it (`antecedents.features`). chance: how likely it is by that.
    """

    entity: _Entity
    at: int
    seen: list[str]
    chance: float


Chooser = Callable[[Frame, Sequence[Candidate]], Sequence[float]]
"""How likely each candidate is to be the one whom the dropped subject of a frame means; what is left of 1 is for nobody of them."""


@dataclass(slots=True)
class _Mention:
    text: str
    head: str
    offices: frozenset[str]  # each word by which it can be taken up again, as المحافظ can اللواء سالم الغافري محافظ سهلان
    names: tuple[str, ...]  # the parts of the proper name in order
    describing: frozenset[str]
    title: frozenset[str]  # of what describes it, what is not in its name
    type: str
    gender: str
    number: str
    sex: str
    name_text: str
    known: str
    bearer: str  # as that of an entity

    def show(self, gender: str) -> None:
        """Take over the gender that its verb shows, which a woman's is sure to: قال نائب المدير can be followed by her name, too."""
        if self.type == "PER":
            self.gender = gender if gender == "f" else self.gender or gender
            self.sex = gender if gender == "f" else self.sex


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
    return _Resolver(scan, names, lexicon, choose or _by_weights).run(frames, mentions, credits)


def _by_weights(frame: Frame, candidates: Sequence[Candidate]) -> list[float]:
    return [candidate.chance for candidate in candidates]


@cache  # for the few sets of tags that there are
def _type(tags: frozenset[str]) -> str:
    """What somebody is whose first word has these tags."""
    return next((kind for tag, kind in _TYPES if tag in tags), "PER")


def _where(at: int, sentence: int, paragraph: int) -> str:
    return "sentence" if at >= sentence else "paragraph" if at > paragraph else "before"


class _Resolver:
    def __init__(self, scan: Scan[Word], names: Mapping[str, list[Range]], lexicon: Lexicon, choose: Chooser) -> None:
        self.scan, self.full_names, self.lexicon, self.words = scan, names, lexicon, scan.words
        self.naming = Naming(scan, names, lexicon)
        self.choose = choose
        self.entities: list[_Entity] = []
        self.by_name: dict[str, dict[str, _Entity]] = defaultdict(dict)
        self.by_head: dict[str, dict[str, _Entity]] = defaultdict(dict)
        self.recent: list[_Turn] = []
        self.met: set[str] = set()
        self.folded: dict[str, _Entity] = {}
        self.spoken: Counter[str] = Counter()
        self.asked: tuple[int, _Entity] | None = None  # where the last quotation ends, if it is a question, and who asks

    def run(self, frames: list[Frame], mentions: Iterable[Mentioned], credits: list[Range]) -> Record:
        quotes: list[QuoteRecord] = []
        numbers = {id(frame): number for number, frame in enumerate(frames, 1)}
        speakers: dict[int, tuple[_Entity | None, list[str]]] = {}
        waiting = iter(mentions if frames else ())
        mention = next(waiting, None)
        for frame in sorted(frames, key=lambda frame: frame.cue.word):
            while mention and mention.at < frame.cue.word:
                self._meet(mention)
                mention = next(waiting, None)
            entity, evidence = self._speaker(frame)
            speakers[id(frame)] = entity, evidence
            if frame.addressee:
                self._meet(Mentioned(frame.addressee[0], frame.addressee, "", "told", frame.parent))
            if entity:
                self._take_turn(frame.cue.word, entity, "speaker", frame.parent)
                self.spoken[entity.key] += 1
            end = frame.content[-1][1]
            asks = self.lexicon.question_mark in (self.words[end - 1].text, self.words[end].text)
            self.asked = (end, entity) if asks and entity else None
        if any(entity and entity.type == "PER" and not entity.full for entity, _ in speakers.values()):
            for later in filter(None, (mention, *waiting)):  # who may name them
                self._meet(later)
        for key, (entity, evidence) in speakers.items():
            if entity and entity.key in self.folded:
                speakers[key] = self.folded[entity.key], evidence
        for frame in frames:
            entity, evidence = speakers[id(frame)]
            quote: Any = {
                "id": numbers[id(frame)],
                "kind": frame.kind,
                "content": [self._span(part) for part in frame.content],
                "cue": self._span((frame.cue.word, frame.cue.word + 1)),
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
            quotes.append(quote)
        used = {id(entity) for entity, _ in speakers.values()}
        return {
            "text": self.scan.text,
            "quotes": quotes,
            "credits": [span for part in credits if (span := self._agency(part))],
            "entities": {
                entity.key: {"name": entity.name, "type": entity.type, "aliases": [form for form in entity.forms if form != entity.name]}
                for entity in self.entities
                if id(entity) in used
            },
        }

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
        medium = medium_in(self.words[start - marked : end + marked], self.lexicon)
        if medium:
            span["name"], span["id"] = medium.name, medium.id
        return span

    # --- who speaks -------------------------------------------------------------------------------------------------

    def _meet(self, mentioned: Mentioned) -> None:
        start = mentioned.phrase[0]
        if "honorific_pronouns" in self.words[start].tags:
            honored = self._honored(start)
            if honored:
                self._take_turn(mentioned.at, honored, mentioned.place, mentioned.level)
            return
        mention = self._describe(mentioned.phrase)
        mention.show(mentioned.gender)
        spokesman = self._who_spoke(mentioned.level, mention) if self._is_spokesman(mentioned.phrase) else None
        known = spokesman or self._known(mention)
        if known or mention.known in ("named", "titled") or mention.gender or mentioned.place == "says":
            entity = known if known and not self._names_fully(mention, known) else self._enter(mention, known)
            self._take_turn(mentioned.at, entity, mentioned.place, mentioned.level)

    def _names_fully(self, mention: _Mention, known: _Entity) -> bool:
        """Whether a mention tells the full name of a person known by less."""
        return mention.type == known.type == "PER" and mention.bearer == "person" and len(mention.names) >= len(known.full)

    def _take_turn(self, at: int, entity: _Entity, place: Place, level: Frame | None = None) -> None:
        since = self.scan.classes[self.recent[-1].at : at] if self.recent else "n"
        self.recent.append(_Turn(at, entity, place, level, not at or "." in since or "n" in since, entity.key not in self.met))
        self.met.add(entity.key)

    def _speaker(self, frame: Frame) -> tuple[_Entity | None, list[str]]:
        """Who speaks, and by what evidence."""
        form = frame.cue.form
        if frame.speaker:
            if "honorific_pronouns" in self.words[frame.speaker[0]].tags:
                return self._honored(frame.speaker[0]), ["who=honorific"]
            mention = self._describe(frame.speaker)
            if form and frame.cue.sort == "verb" and form.verb_class not in _CARRYING:
                mention.show(form.gender)
            named = "named" if mention.names else "titled" if self.words[frame.speaker[0]].tags & _DESCRIBING else "unknown"
            entity = self._same(frame, frame.speaker, mention)
            author = self._author(frame) if mention.type == "DOC" else None
            if entity:
                entity.forms[mention.text] = None  # nothing of him: the next المتحدث ذاته may be another
            elif author:
                entity = self._enter(author, self._known(author))
                entity.forms[mention.text] = None
                entity.words.add(mention.head)
                self.by_head[mention.head][entity.key] = entity
            else:
                known = self._known(mention)
                if known is None or self._is_of_headline(known):
                    known = self._in_office(frame, mention, known) or self._pair(frame, mention) or known
                entity = self._enter(mention, known)
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
        return self._antecedent(frame)

    def _is_whoever(self, verb: int) -> bool:
        """Whether the subject of a verb is a relative with nobody before it: انتقد الذين يدعون أن، هناك من يرى أن"""
        if self.words[verb - 1].norm == self.lexicon.source_preposition:
            return verb > 0 and self.words[max(verb - 2, 0)].norm not in self.lexicon.copulas  # سعاد هي من قالت
        classes = self.scan.classes
        return classes[max(verb - 1, 0)] == "R" and (classes[verb - 2] in "vFpa" or self.words[verb - 2].norm in self.lexicon.resumptive)

    def _same(self, frame: Frame, part: Range, mention: _Mention) -> _Entity | None:
        """Whom المصدر ذاته, المتحدث نفسه or نفس المسؤول is: the last speaker who is called so, else the last one that it fits."""
        alone = part[1] - part[0] == 1 + (self.words[part[0]].norm in self.lexicon.demonstratives)
        if alone and self.words[part[1] - 1].norm in self.lexicon.latter:
            return self._latter(frame, mention)
        if self._is_spokesman(part):
            return self._who_spoke(frame.parent, mention)
        if not (self.words[part[0]].norm in self.lexicon.same or self.words[part[1] - 1].norm in self.lexicon.reflexives):
            return None
        source = mention.head in self.lexicon.sources
        met = list(self._met_before(frame.parent))
        spoke = [turn.entity for turn in met if turn.place == "speaker"]
        called = (
            entity
            for entity in ([turn.entity for turn in met] if source else spoke)
            if mention.head in entity.words and entity.type == mention.type
        )
        spokesman = self.lexicon.bare(self.words[part[0]]) in self.lexicon.spokesmen
        fitting = (
            entity
            for entity in spoke
            if source
            or (entity.type == mention.type == "PER" and entity.gender == mention.gender)
            or (spokesman and self._is_one_source(entity, mention))
        )
        return next(called, next(fitting, None))

    def _is_of_headline(self, entity: _Entity) -> bool:
        """Whether somebody was told by his office alone, and only in the first line: وزير المياه: السد آمن"""
        if entity.type != "PER" or entity.full:
            return False
        end = self.scan.classes.find("n")
        return all(turn.at < end for turn in self.recent if turn.entity is entity)

    def _in_office(self, frame: Frame, mention: _Mention, unnamed: _Entity | None) -> _Entity | None:
        """Whom an office alone means that nobody was said to hold: the last speaker, if no office of his was told: قال الدكتور سالم
        الغافري … وتابع الوزير"""
        if mention.names or mention.type != "PER" or not frame.speaker or not self._is_office_alone(frame.speaker):
            return None
        if frame.parent:
            return None  # nobody calls himself by his office
        spoke = [turn.entity for turn in self._met_before(None) if turn.place == "speaker" and turn.entity is not unnamed]
        last = spoke[0] if spoke else None
        if not last or last.type != "PER" or not last.full or mention.gender != (last.sex or mention.gender):
            return None
        if self._holds_another(last, mention.head):
            return None
        form = frame.cue.form
        continues = form is not None and form.lemma in self.lexicon.continuing
        short = frame.speaker[1] - frame.speaker[0] == 1
        if not continues and not (short and all(entity is last for entity in spoke)):
            return None
        if unnamed:
            self._fold(unnamed, last)
        return last

    def _fold(self, unnamed: _Entity, person: _Entity) -> None:
        """Take whoever was told by his office alone for the person that proves to hold it."""
        person.forms.update(unnamed.forms)
        person.words |= unnamed.words
        person.titles |= unnamed.titles
        for index in self.by_head.values():
            if index.pop(unnamed.key, None):
                index[person.key] = person
        for turn in self.recent:
            if turn.entity is unnamed:
                turn.entity = person
        self.folded[unnamed.key] = person

    def _pair(self, frame: Frame, mention: _Mention) -> _Entity | None:
        """Whom الوزيران are: the last two with this office who spoke together."""
        if mention.number != "d" or not frame.speaker or frame.speaker[1] - frame.speaker[0] > 1:
            return None
        offices = {mention.head.removesuffix(ending) for ending in self.lexicon.endings["dual"]}
        spoke = (turn.entity for turn in self._met_before(frame.parent) if turn.place == "speaker")
        return next((entity for entity in spoke if entity.number == "d" and entity.words & offices), None)

    def _is_office_alone(self, part: Range) -> bool:
        """Whether a mention is an office, definite by itself or by what it is of, and nothing else: الوزير، رئيس الوزراء، محافظ سهلان."""
        head, last = self.words[part[0]], self.words[part[1] - 1]
        if "titles" not in head.tags or "groups" in head.tags or self.lexicon.bare(head) in self.lexicon.ranks:
            return False
        return not last.tags.isdisjoint(("definite", "countries_and_capitals"))

    def _holds_another(self, person: _Entity, office: str) -> bool:
        """Whether a person was told to hold an office, but for this one without what it is of."""
        for title in person.titles:
            described = title.difference(person.full, self.lexicon.ranks)
            offices = {word for word in described if "titles" in self.lexicon.tags.get(word, ())}
            if offices and (offices != {office} or offices != described):
                return True
        return False

    def _is_spokesman(self, part: Range) -> bool:
        """Whether a mention is المتحدث alone, which may be anybody who speaks."""
        word = self.words[part[0]]
        return part[1] - part[0] == 1 and "definite" in word.tags and self.lexicon.bare(word) in self.lexicon.spokesmen

    def _who_spoke(self, parent: Frame | None, mention: _Mention) -> _Entity | None:
        """Whom المتحدث is where nobody has this office: the last person who has spoken."""
        met = [turn for turn in self._met_before(parent) if turn.entity.type == "PER" or self._is_one_source(turn.entity, mention)]
        if any(mention.head in turn.entity.words for turn in met):
            return None
        return next((turn.entity for turn in met if turn.place == "speaker" and turn.entity.gender in ("", mention.gender)), None)

    def _is_one_source(self, entity: _Entity, mention: _Mention) -> bool:
        """Whether somebody is a single مصدر, who is a person, too."""
        return entity.number == mention.number == "s" and not entity.words.isdisjoint(self.lexicon.sources)

    def _author(self, frame: Frame) -> _Mention | None:
        """Whose a document is, if the mention says it: بيان لوزارة المياه، تقرير المنظمة، بيان صادر عن الوزارة."""
        if frame.author:
            return self._describe(frame.author)
        if not frame.speaker:
            return None
        start, end = frame.speaker
        construct = "definite" not in self.words[start].tags  # not الدراسات المختصة
        for at in range(start + 1, min(start + 1 + _ADJECTIVES, end)):
            word = self.words[at]
            issued = at > start + 2 and self.words[at - 2].norm in self.lexicon.issued
            owned = word.clitic.endswith(self.lexicon.to) if word.clitic else issued or (construct and at == start + 1)
            alone = at + 1 == end and word.tags.isdisjoint(("definite", "bodies")) and not word.clitic  # دراسات متخصصة
            if alone or not owned or word.tags.isdisjoint(_AUTHORS) or "groups" in word.tags:
                continue
            if not self._is_of_a_kind(word, start):
                return self._describe((at, end))
        return None

    def _is_of_a_kind(self, word: Word, document: int) -> bool:
        """Whether a word says of what kind a document is: بيان صحفي، دراسة دورية, but not بيان جمعية سهلان."""
        kind = word.norm.endswith(self.lexicon.endings["relational"]) and "bodies" not in word.tags
        return kind and not word.clitic and ("definite" in word.tags) == ("definite" in self.words[document].tags)

    def _met_before(self, parent: Frame | None) -> Iterator[_Turn]:
        """Who was met last, outside of all quotations or in the one that a frame stands in."""
        return (turn for turn in islice(reversed(self.recent), _NEAREST) if turn.level in (None, parent))

    def _latter(self, frame: Frame, mention: _Mention) -> _Entity | None:
        """Whom هذا الأخير is: the last one named that it fits."""
        met = (turn.entity for turn in self._met_before(frame.parent))
        return next((entity for entity in met if entity.type in ("PER", "ORG") and entity.gender == mention.gender), None)

    def _honored(self, at: int) -> _Entity | None:
        """Who سموه or معاليه is: the last person met with an office that is addressed so, else the last person at all."""
        offices = self.lexicon.honorific_pronouns[self.words[at].stem]
        persons = [turn.entity for turn in islice(reversed(self.recent), _NEAREST) if turn.entity.type == "PER"]
        return next((person for person in persons if person.words & offices), persons[0] if persons else None)

    def _antecedent(self, frame: Frame) -> tuple[_Entity | None, list[str]]:
        """Who is meant by a dropped subject, and how clear it is."""
        candidates = self._candidates(frame)
        scored = sorted(
            zip(self.choose(frame, candidates), (candidate.entity for candidate in candidates), strict=True), key=lambda choice: -choice[0]
        )
        if not scored:
            return None, []
        best, entity = scored[0]
        if best < _LEAST:
            return None, []
        rival = scored[1][0] if len(scored) > 1 else 0.0
        return entity, [f"who=dropped/{round(best * 10)}", f"rival={round(rival * 5)}", f"fuller={len(entity.full) > 1}/{entity.type}"]

    def _candidates(self, frame: Frame) -> list[Candidate]:
        """Who can be meant, last met first, with what speaks for each."""
        at = frame.cue.word
        classes = self.scan.classes
        start, paragraph = sentence_start(self.scan, at), classes.rfind("n", 0, at)
        spoke = next((turn.entity for turn in reversed(self.recent) if turn.place == "speaker"), None)
        opening = "paragraph" if at - paragraph <= _OPENING else "sentence" if at - start < _OPENING else "inside"
        turns: dict[str, list[_Turn]] = {}
        shown = self._shown_gender(frame)
        asker = self._asker(frame)
        for turn in islice(reversed(self.recent), _CANDIDATES):
            contrary = turn.entity is asker or (shown and turn.entity.sex and turn.entity.sex != shown)
            if turn.level in (None, frame.parent) and not contrary:
                turns.setdefault(turn.entity.key, []).append(turn)
        evidence = []
        others = 0
        for rank, met in enumerate(turns.values()):
            turn, entity = met[0], met[0].entity
            evidence.append(
                antecedents.features(
                    frame.cue,
                    frame.kind,
                    self.lexicon,
                    rank=rank,
                    others=others,
                    places=[(_where(each.at, start, paragraph), each.place) for each in met],
                    last=entity is spoke,
                    inside=turn.level is frame.parent,
                    distance=at - turn.at,
                    type=entity.type,
                    known=entity.known,
                    gender=entity.gender,
                    number=entity.number,
                    spoken=self.spoken[entity.key],
                    opening=opening,
                    first=turn.first,
                    sentences=classes.count(".", turn.at, at) + classes.count("n", turn.at, at),
                    new=turn.new,
                )
            )
            others += turn.place in antecedents.SUBJECTS
        chances = antecedents.chances(self.lexicon.antecedents, evidence)
        return [
            Candidate(met[0].entity, met[0].at, seen, chance) for met, seen, chance in zip(turns.values(), evidence, chances, strict=True)
        ]

    def _asker(self, frame: Frame) -> _Entity | None:
        """Who has asked what is answered here, right behind the question: سأله المذيع: «متى تعود؟»، فقال: «قريبا»"""
        form = frame.cue.form
        if not (self.asked and form and form.clitic == self.lexicon.conjunctions[1]):
            return None
        end, entity = self.asked
        return entity if 0 < frame.cue.word - end <= _ANSWER else None

    def _shown_gender(self, frame: Frame) -> str:
        """The gender of whoever is meant by a finite verb's dropped subject."""
        form = frame.cue.form
        if not form or form.form not in _FINITE or form.number != "s" or form.verb_class in _CARRYING:
            return ""
        return form.gender

    # --- mentions and entities --------------------------------------------------------------------------------------

    def _describe(self, part: Range) -> _Mention:
        words = [word for word in self.words[part[0] : part[1]] if word.norm[0].isalnum()]
        if words[0].norm in self.lexicon.same and len(words) > 1:
            words.pop(0)
        head = words[0]
        kind, number = self._sort(part, words)
        named = kind == "ORG"  # شركة Alpha is not شركة Beta
        describing = frozenset([self.lexicon.bare(word) for word in words if self._describes(word) or (named and word.part in "gn")])
        (first, last), surname = self._name(part, kind)
        if surname:
            kind, number = "PER", "s"
        sex = self._sex(head, first, last) if kind == "PER" else ""
        text = self.scan.text[self.scan.starts[part[0]] : self.scan.ends[part[1] - 1]]
        names = self.naming.parts(first, last)
        return _Mention(
            text=self._shown(head, text),
            head=head.stem or head.norm,
            offices=frozenset([head.stem or head.norm, *self._offices(part, (first, last))]),
            names=names,
            describing=describing,
            title=describing.difference([self.lexicon.bare(word) for word in self.words[first:last]]),
            type=kind,
            gender=sex or head.gender,
            number=number,
            sex=sex,
            name_text=self.scan.text[self.scan.starts[first] : self.scan.ends[last - 1]] if names else "",
            known="named" if last - first > 1 else self._known_by(head),
            bearer=self._bearer((first, last), part, kind) if names else "",
        )

    def _sort(self, part: Range, words: Sequence[Word]) -> tuple[str, str]:
        """Of what type a mention is by its first word and whom it joins, and its number."""
        head = words[0]
        kind = _type(head.tags)
        if kind == "ORG" and "titles" in head.tags and self._precedes_name(words):
            kind = "PER"
        if kind != "PER":
            return kind, head.number
        if head.norm[0].isdigit():  # 36 في المئة
            return "GROUP", head.number
        number = "d" if self._is_dual(head) else "s" if self._is_accusative(head, words[1:2]) else head.number
        if number in ("p", "d") or self.naming.are_several(part):
            return "GROUP", number if number in ("p", "d") else "d"
        return kind, number

    def _is_accusative(self, head: Word, after: Sequence[Word]) -> bool:
        """Whether an office that could be two persons' has no genitive behind it: لكن متحدثا باسم الحكومة, but not وزيرا البلدين."""
        singular = head.number == "d" and head.norm.endswith(self.lexicon.endings["accusative"][0])
        return singular and not (after and after[0].tags.isdisjoint(_GOVERNING))

    def _is_dual(self, head: Word) -> bool:
        """Whether an office is two persons', whose ending shows it: رئيسي البلدين, but not محامي الشركة."""
        stem = head.stem or head.norm
        if "titles" not in head.tags or "definite" in head.tags or stem in self.lexicon.tags:
            return False
        return stem.endswith(self.lexicon.endings["dual_construct"]) and "titles" in self.lexicon.tags.get(stem[:-1], ())

    def _name(self, part: Range, kind: str) -> tuple[Range, bool]:
        """The name in a mention, as full as the text has it, and whether the mention is a surname alone, which may look like anything
        else: حرب, where طارق حرب is named."""
        first, last = self.naming.proper_name(part)
        if kind == "PER" and last - first == 1 and not self._is_known_person(self.words[first].norm):
            first, last = self.naming.full_name(first, last)
        if kind == "PER":
            first, last = self.naming.with_ancestors((first, last))
        if part[1] - part[0] == 1 and kind in ("PER", "GROUP"):
            word = self.words[part[0]].norm
            if last - first < 2 and not self._is_known_person(word) and (found := self.naming.bearer_of(part)):
                return found, True
            if (first == last or kind == "GROUP") and self._is_known_surname(word):
                return part, True
        elif kind == "PER" and (surname := self._surname(part, named=first < last)) and (found := self.naming.bearer_of(surname)):
            first, last = found
        return (first, last), False

    def _known_by(self, head: Word) -> str:
        if not _DESCRIBING.isdisjoint(head.tags):
            return "titled"
        return "common" if head.noun or self.lexicon.bare(head) in self.lexicon.nouns else "unknown"

    def _sex(self, head: Word, first: int, last: int) -> str:
        """The gender of a person as an honorific before the name, a given name or a woman's office shows it: أمين السر هناء
        السروي."""
        honorific, given = self.words[max(first - 1, 0)], self.words[first]
        if first < last and honorific.tags >= DEFINITE_HONORIFIC and honorific.gender:
            woman = given.gender == "f" or given.text.endswith(self.lexicon.endings["feminine"])  # النائب هناء السروي
            return "" if woman and honorific.gender != "f" else honorific.gender
        return "f" if head.gender == "f" else given.gender if first < last and given.part == "g" else ""

    def _offices(self, part: Range, name: Range) -> Iterator[str]:
        """The titles within a mention that are offices of their own: behind the name, a comma or an honorific."""
        for at in range(part[0] + 1, part[1]):
            word = self.words[at]
            if "titles" not in word.tags or word.clitic or name[0] <= at < name[1]:
                continue
            before = self.words[at - 1]
            if at == name[1] or before.cls in ",;" or before.tags >= DEFINITE_HONORIFIC:
                yield word.stem

    def _bearer(self, name: Range, part: Range, kind: str) -> str:
        """Whose a name is beyond doubt: a person's, a body's, or nothing."""
        first, last = name
        named = self.full_names.get(self.words[last - 1].norm, [])
        at = bisect_left(named, name)
        if at < len(named) and named[at] == name:
            return "person"
        return "body" if kind == "ORG" and (first - part[0] == 1 or self.scan.classes[first - 1] in "q<(") else ""

    def _precedes_name(self, words: Sequence[Word]) -> bool:
        """Whether a name stands behind the first of the words and other titles: الفريق الركن سالم الغافري."""
        at = next((at for at, word in enumerate(words) if at and word.cls != "T" and word.tags.isdisjoint(_OFFICE)), 0)
        after = words[at]
        if not at or after.part == "g" or after.norm in self.full_names:
            return bool(at)
        return (
            "definite" not in after.tags and words[at - 1].tags >= DEFINITE_HONORIFIC and words[min(at + 1, len(words) - 1)].part in "gnd"
        )

    def _describes(self, word: Word) -> bool:
        """Whether a word tells one from others of a kind: المندوب الخليجي، مندوب رابع، مصدر آخر."""
        if word.cls in "pRJ" or not _WORDS_OF_NOTE.isdisjoint(word.tags):
            return True
        return word.norm in self.lexicon.others or self.lexicon.bare(word) in self.lexicon.ordinals

    def _shown(self, head: Word, text: str) -> str:
        """A mention's text without what is joined before its first word: للرئاسة, the presidency."""
        to, article = self.lexicon.to, self.lexicon.article
        if head.media_start and head.norm[0] == to and head.norm not in self.lexicon.media and self.lexicon.medium([head.norm[1:]]):
            return text[len(to) :]  # لرويترز
        joined = (*self.lexicon.conjunctions, to, self.lexicon.by)
        if "verb" in head.tags or head.clitic[-1:] not in joined or not text.startswith(head.clitic):
            return text
        bare = text[len(head.clitic) :]
        if "definite" not in head.tags and text.startswith(to + to) and self._is_relation_behind(text):
            return article + bare  # للجنة الوطنية
        assimilated = head.clitic.endswith(to) and bare.startswith(article[1:]) and "definite" in head.tags
        return article[:1] + bare if assimilated else bare

    def _is_relation_behind(self, text: str) -> bool:
        """Whether an adjective with the article, or nothing, stands behind the first word."""
        _, *behind = text.split(maxsplit=2)
        return not behind or (
            behind[0].startswith(self.lexicon.article) and normalize(behind[0]).endswith(self.lexicon.endings["relational"])
        )

    def _is_known_person(self, name: str) -> bool:
        return any(entity.type == "PER" for entity in self.by_name.get(name, {}).values())

    def _is_known_surname(self, name: str) -> bool:
        return any(entity.type == "PER" and entity.full[-1:] == (name,) for entity in self.by_name.get(name, {}).values())

    def _surname(self, part: Range, named: bool) -> Range | None:
        """The surname that a mention is but for an honorific: فان دام، ولد الشيخ أحمد, or a word that stands in no relation to the
        honorific, العميد عسيري، الدكتور العربي. named: whether the mention is known to hold a name."""
        start, end = part
        first, last = self.words[start], self.words[end - 1]
        lineage = first.part == "p" and "given_names" not in first.tags and end - start in (2, 3)
        if lineage or (end - start == 2 and first.part == last.part == "n"):
            return part
        honored = not named and end - start == 2 and first.tags >= DEFINITE_HONORIFIC and last.cls == "w" and not last.clitic
        return (end - 1, end) if honored and ("definite" in last.tags or not last.tags or last.noun) else None

    def _enter(self, mention: _Mention, known: _Entity | None = None) -> _Entity:
        """The entity of a mention, a new one if it is none that is known, with what the mention says of it."""
        found = known
        if found is None:
            found = _Entity(
                f"E{len(self.entities) + 1}",
                mention.type,
                mention.gender,
                mention.number,
                mention.sex,
                mention.known,
                mention.bearer,
            )
            self.entities.append(found)
        found.forms[mention.text] = None
        indices = [self.by_head[office] for office in mention.offices] + [self.by_name[name] for name in mention.names]
        for index in indices:
            index.pop(found.key, None)  # last met, first found
            index[found.key] = found
        found.words.update(mention.describing, mention.names)
        found.titles.add(mention.title)
        found.sex = found.sex or mention.sex
        found.gender = found.sex or found.gender or mention.gender
        found.bearer = found.bearer or mention.bearer
        found.known = min(found.known, mention.known, key=_KNOWN.index)
        if len(mention.names) > len(found.full) or not found.name:
            found.full = mention.names
            alone = mention.known == "named" or (mention.names and mention.text.startswith(mention.name_text))  # الغافري مدير النادي
            found.name = mention.name_text if mention.type == "PER" and alone else mention.text
        return found

    def _is_introduced(self, mention: _Mention) -> bool:
        """Whether an indefinite mention introduces some of its kind: مصادر طبية, who are not those of before."""
        indefinite = not mention.names and mention.describing <= {mention.head}
        return indefinite and mention.type in ("GROUP", "DOC") and not mention.text.startswith(self.lexicon.article)

    def _known(self, mention: _Mention) -> _Entity | None:
        if not mention.describing.isdisjoint(self.lexicon.others) and not mention.names:  # مصدر آخر is none of those before
            return None
        if mention.names:
            for entity in islice(reversed(self.by_name.get(mention.names[-1], {}).values()), _NEAREST):
                mine, theirs = set(mention.names), set(entity.full)
                if self._differ(mention, entity):
                    continue
                if (
                    mention.type != "PER"
                    and mention.type == entity.type
                    and mention.describing - {mention.head}
                    and not (mention.describing & entity.words)
                ):
                    continue
                father = len(mine) > 2 and len(theirs) > 2 and mention.names[0] != entity.full[0]  # سالم بن مساعد of خالد بن سالم بن مساعد
                if (mine <= theirs or theirs <= mine) and not father:
                    return entity
            if mention.type == "PER":
                return self._yet_unnamed(mention)
        fitting = [
            entity
            for entity in islice(reversed(self.by_head.get(mention.head, {}).values()), _NEAREST)
            if (mention.text in entity.forms or not self._is_introduced(mention))
            and mention.describing <= entity.words
            and set(mention.names) <= entity.words
        ]
        if mention.describing <= {mention.head} and mention.type != "PER":
            return fitting[0] if fitting else None  # الصحيفة, the last one
        alike = (entity for entity in fitting if mention.title in entity.titles)
        return next(alike, fitting[0] if fitting else None)

    def _differ(self, mention: _Mention, entity: _Entity) -> bool:
        """Whether two of one name cannot be one: a group and one of it, a person and what is named after him."""
        if mention.type == entity.type:
            return False
        one, other = (mention, entity) if mention.type == "PER" else (entity, mention)
        body = other.bearer == "body" and one.bearer != "person" and one.known != "titled"
        return "GROUP" in (mention.type, entity.type) or (one.type == "PER" and not body)

    def _yet_unnamed(self, mention: _Mention) -> _Entity | None:
        """Whom a mention by title alone introduced that this one names: وزير الخارجية in a headline."""
        for office in sorted(mention.offices):
            for entity in islice(reversed(self.by_head.get(office, {}).values()), _NEAREST):
                if entity.type == "PER" and not entity.full and entity.words <= mention.describing:
                    return entity
        return None
