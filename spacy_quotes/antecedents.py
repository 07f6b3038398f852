"""Who is meant where the subject is dropped: the one of those met before for whom most speaks.

A conditional logit over the candidates and the chance that it is none of them, as in mention-ranking models of coreference
(Denis and Baldridge 2008). Its weights are data of the language (``antecedents.json``), made by
``corpus/scripts/antecedents.py`` from gold annotation; no word of a text is a feature.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from .confidence import evidence
from .cue import Cue
from .entities import Entity, is_medium
from .frame import Frame, Place
from .lexicon import Lexicon, VerbForm, Word
from .record import Kind
from .scan import Scan, normalize
from .turns import CARRYING, Turn, Turns
from .view import sentence_start

NOBODY = "nobody"
SUBJECTS = ("speaker", "says", "verb", "first", "clause", "behind")
"""The places of those whom a sentence is about, the strongest first."""
_RANK: dict[str, int] = {place: rank for rank, place in enumerate(SUBJECTS)}
_DISTANCES = (8, 20, 40, 80, 160)  # words
_FINITE = frozenset({"perfect", "imperfect"})
_CANDIDATES = 16  # turns before a dropped subject that are looked at
_OTHERS = frozenset({"owner", "governed", "other"})  # the places of those who do nothing
_NEAR = 5  # words from whoever a pronoun means to the verb that it is joined to
_OPENING = 3  # words at the beginning of a sentence
_VERB = re.compile("[FfvK]")
_LEAST = 0.25  # the least probability of an antecedent


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a dropped subject may mean.

    at: the word where it was last met. seen: what speaks for and against it (`features`). chance: how likely it is by that.
    """

    entity: Entity
    at: int
    seen: list[str]
    chance: float


Chooser = Callable[[Frame, Sequence[Candidate]], Sequence[float]]
"""How likely each candidate is to be the one whom the dropped subject of a frame means; what is left of 1 is for nobody of them."""


def by_weights(frame: Frame, candidates: Sequence[Candidate]) -> list[float]:
    """Choose by the weights of the language."""
    return [candidate.chance for candidate in candidates]


class Antecedents:
    """Who is meant by the dropped subjects of one text.

    choose: decides among the candidates.
    """

    def __init__(self, scan: Scan[Word], lexicon: Lexicon, turns: Turns, choose: Chooser) -> None:
        self.scan, self.lexicon, self.turns, self.choose = scan, lexicon, turns, choose

    def of(self, frame: Frame, told: Entity | None = None) -> tuple[Entity | None, list[str]]:
        """Who is meant by a dropped subject, and how clear it is. told: to whom it is said, who is not meant."""
        invoked = self.invoked(frame)
        if invoked:
            met = (turn.entity for turn in self.turns.last())
            return next((entity for entity in met if self._sacred(entity) == invoked), None), []
        if frame.cue.sort == "participle" and self._is_nobodys(frame.cue.word):
            return None, []
        if relayed := self._relayed(frame):
            return relayed, ["who=relayed"]
        candidates = self._candidates(frame, self._around(frame), told)
        chosen = zip(self.choose(frame, candidates), (candidate.entity for candidate in candidates), strict=True)
        scored = sorted((choice for choice in chosen if not self._is_one_of_several(frame, choice[1])), key=lambda choice: -choice[0])
        if not scored:
            return None, []
        best, entity = scored[0]
        if best < _LEAST:
            return None, []
        rival = scored[1][0] if len(scored) > 1 else 0.0
        return entity, [f"who=dropped/{round(best * 10)}", f"rival={round(rival * 5)}", f"fuller={len(entity.full) > 1}/{entity.type}"]

    def _is_nobodys(self, participle: int) -> bool:
        """Whether a participle belongs to a verb whose subject is nobody else than the writer, or nobody: فقلت له مستنكرا"""
        verb = participle - 1
        while self.scan.classes[verb] in "oT":
            verb -= 1
        return self.scan.classes[verb] == "F" and all(form.verb_class == "passive" for form in self.scan.words[verb].verbs)

    def _relayed(self, frame: Frame) -> Entity | None:
        """Who was said in the sentence to be whose words follow: نقلت الصحيفة عن مصدر أمني لم تسمه قوله إن"""
        if frame.cue.sort != "noun":
            return None
        start = sentence_start(self.scan, frame.cue.word)
        if all(verb.verb_class != "relay" for word in self.scan.words[start : frame.cue.word] for verb in word.verbs):
            return None
        told = (turn for turn in self.turns.before(frame.parent) if turn.at > start and turn.place == "governed")
        return next((turn.entity for turn in told if self.scan.words[turn.at - 1].norm in self.lexicon.about), None)

    def _sacred(self, entity: Entity) -> str:
        """Whether somebody is God or a prophet, whose words others cite."""
        return self.lexicon.sacred.get(normalize(entity.name.split()[0]), "")

    def invoked(self, frame: Frame) -> str:
        """Who is meant by an invocation right behind the verb: قال سبحانه: (…)، يقول صلى الله عليه وسلم: «…»"""
        first = frame.cue.word + 1
        first += self.scan.classes[first] in "o-"  # قال عليه الصلاة والسلام، قوله - تعالى -
        return self.lexicon.invoked.get(self.scan.words[first].norm, "") if frame.cue.sort != "participle" else ""

    def _told_of(self, frame: Frame) -> str:
        """The gender of somebody who is one and whose words a pronoun says are passed on: نقلت الصحيفة عنه قوله; nothing if none is."""
        form = frame.cue.form
        if form is None or form.verb_class != "relay":
            return ""
        about = (word for word in self.scan.words[frame.cue.word + 1 : frame.cue.at] if word.cls == "o")
        pronoun = next((word for word in about if word.norm.startswith(tuple(self.lexicon.about))), None)
        if pronoun is None or pronoun.norm.endswith(self.lexicon.endings["pronoun"][2]):
            return ""
        return self._pronoun_gender(pronoun.norm) or "m"

    def _is_told_of(self, gender: str, entity: Entity) -> bool:
        """Whether somebody's words can be passed on by a medium with a pronoun of this gender."""
        medium = is_medium(entity, self.lexicon)
        return entity.type not in ("DOC", "GROUP") and not medium and not _is_contrary(gender, entity, related=False)

    def _concerned(self, start: int, at: int) -> int:
        """Where a sentence begins that says first what somebody speaks about: وعن سالم الغافري قال إنه; the cue, if none does."""
        first = start + (self.scan.words[start].norm in self.lexicon.topic)
        about = self.scan.words[first].norm.removeprefix(self.lexicon.conjunctions[0]) in self.lexicon.concerning
        topic = self.scan.classes[first : max(at - 1, first)]
        answers = first > start and self.scan.words[at].norm[0] == self.lexicon.conjunctions[1]  # أما عن السدود التي بناها المدير فقال
        closed = self.scan.classes[at - 1 : at] == "," and "," not in topic  # وعن السدود التي بناها المدير، قال
        closed = (closed or answers) and "R" in topic
        return first if about and (closed or not _VERB.search(self.scan.classes, first, at)) else at

    def _is_cited(self, turn: Turn, frame: Frame, start: int, paragraph: int) -> bool:
        """Whether somebody holy was only cited in what was said before, in an earlier paragraph or before what is told in a clause."""
        earlier = turn.at < (start if frame.kind == "INDIRECT" else paragraph)
        return earlier and bool(self._sacred(turn.entity))

    def _is_one_of_several(self, frame: Frame, entity: Entity) -> bool:
        """Whether a verb, or the pronoun of what an according-to phrase is about, shows that several speak, of whom somebody can only be
        one."""
        form = frame.cue.form
        if entity.number in ("d", "p") or entity.joint:
            return False
        if form is None:
            return self._whose(frame).endswith(self.lexicon.endings["pronoun"][2]) and self._is_one(entity)
        if form.number not in ("d", "p"):
            return False
        if entity.type == "DOC":
            return form.number == "d" or not self.turns.spoken[entity.key]  # وأضافوا, behind قال بيان السكان
        return entity.type == "GPE" or (form.number == "d" and entity.type == "ORG") or self._is_one(entity)

    def _whose(self, frame: Frame) -> str:
        """The noun with a pronoun that an according-to phrase is about: حسب رأيهم، على حد قولها; empty if there is none."""
        if frame.cue.sort != "according":
            return ""
        nouns = (word.norm for word in self.scan.words[frame.cue.word + 1 : frame.cue.word + 3] if "relay_nouns" in word.tags)
        return next((noun for noun in nouns if noun.endswith(self.lexicon.endings["pronoun"])), "")

    def _is_one(self, entity: Entity) -> bool:
        """Whether somebody is surely a single person."""
        if entity.type != "PER":
            return False
        return (
            entity.known == "titled" or bool(entity.sex) or entity.bearer == "person"
        )  # who is only taken for a person may be several: المهنيون الغاضبون

    def _candidates(self, frame: Frame, around: Entity | None, told: Entity | None) -> list[Candidate]:
        """Who can be meant, last met first, with what speaks for each. around, told: who is not meant, as he speaks himself or is told."""
        at = frame.cue.word
        classes = self.scan.classes
        start, paragraph = sentence_start(self.scan, at), classes.rfind("n", 0, at)
        levels = (None, frame.parent)
        spoke = next((turn.entity for turn in reversed(self.turns.recent) if self._goes_on(turn, frame)), None)
        opening = "paragraph" if at - paragraph <= _OPENING else "sentence" if at - start < _OPENING else "inside"
        turns: dict[str, list[Turn]] = {}
        shown, related = self._shown_gender(frame), self._is_related(frame)
        in_it = frame.cue.form is not None and frame.cue.form.verb_class == "text"  # جاء فيه
        gives_text = self._gives_text(frame)
        within = not in_it and self.scan.words[at + 1].cls == "o" and self.scan.words[at + 1].norm in self.lexicon.in_it  # يقول فيه
        texts = (turn.at for turn in self.turns.last() if turn.entity.type == "DOC" and turn.at >= start)
        told_in = start if within and any(texts) else 0
        asker = self.turns.asker(frame)
        told_of = self._told_of(frame)
        concerned = self._concerned(start, at)
        goes_on = frame.cue.sort == "verb" and frame.cue.form is not None and frame.cue.form.clitic != ""
        for turn in islice(reversed(self.turns.recent), _CANDIDATES):
            cited = self._is_cited(turn, frame, start, paragraph) or (told_of != "" and not self._is_told_of(told_of, turn.entity))
            cited = cited or (
                concerned <= turn.at < at and (turn.place not in SUBJECTS or classes[at - 1] == "," or "R" in classes[concerned:at])
            )
            contrary = cited or turn.entity is asker or turn.entity is told or self.turns.is_absent(turn)
            contrary = contrary or (
                _is_contrary(shown, turn.entity, related) and shown not in (turn.gender, turn.written if goes_on else "")
            )
            contrary = contrary or self._is_of_other_sex(frame, turn) or self._is_object(frame, turn)
            contrary = contrary or (gives_text and turn.entity.type == "PER")
            contrary = contrary or (in_it and turn.entity.type != "DOC" and not (turn.at >= start and turn.place in SUBJECTS))
            contrary = contrary or (within and (turn.entity.type == "DOC" or turn.at < told_in))
            contrary = contrary or (around is not None and not self._is_told_by(around, turn, frame))
            if turn.level in levels and not contrary:
                turns.setdefault(turn.entity.key, []).append(turn)
        features_of = []
        others = 0
        for rank, met in enumerate(turns.values()):
            turn, entity = met[0], met[0].entity
            features_of.append(
                features(
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
                    gender=turn.written if goes_on and shown == turn.written != "" else entity.gender,
                    number=entity.number,
                    spoken=self.turns.spoken[entity.key],
                    opening=opening,
                    first=turn.first,
                    sentences=classes.count(".", turn.at, at) + classes.count("n", turn.at, at),
                    new=turn.new,
                )
            )
            others += turn.place in SUBJECTS
        likely = chances(self.lexicon.antecedents, features_of)
        return [
            Candidate(met[0].entity, met[0].at, seen, chance) for met, seen, chance in zip(turns.values(), features_of, likely, strict=True)
        ]

    def _goes_on(self, turn: Turn, frame: Frame) -> bool:
        """Whether somebody has spoken who can go on: not in what another says, but for a participle: أكد أن الغافري قال «…»، مضيفا «…»"""
        return turn.place == "speaker" and (frame.cue.sort != "verb" or turn.level in (None, frame.parent))

    def _around(self, frame: Frame) -> Entity | None:
        """Who speaks of somebody else in the third person, in own words in marks around a quotation: قال سالم: «سألته فأكد لي أن …»"""
        parent, form = frame.parent, frame.cue.form
        marked = parent is not None and parent.kind == "DIRECT" and self.scan.classes[parent.content[0][0] - 1] in "q<"
        if parent is None or not marked or form is None or form.form not in _FINITE:
            return None
        at = parent.cue.word
        return next((turn.entity for turn in self.turns.last() if turn.at == at and turn.place == "speaker"), None)

    def _is_told_by(self, speaker: Entity, turn: Turn, frame: Frame) -> bool:
        """Whether somebody is met in a speaker's own words, and does something there that the verb can go on with."""
        several = turn.entity.number in ("d", "p") and frame.cue.form is not None and frame.cue.form.number == "s"
        return turn.level is not None and turn.entity is not speaker and turn.place not in _OTHERS and not several

    def _shown_gender(self, frame: Frame) -> str:
        """The gender of whoever is meant by a finite verb's dropped subject, or by the pronoun of قوله, حسب قولها."""
        form = frame.cue.form
        if frame.cue.sort == "noun":
            noun = self.scan.words[frame.cue.word].norm
            gender = self._pronoun_gender(noun)
            act = noun.removesuffix(self.lexicon.endings["pronoun"][1]).endswith(tuple(self.lexicon.acts))  # بقولها, but not نصها
            return gender if gender == "m" or act else ""
        if noun := self._whose(frame):
            return self._pronoun_gender(noun)
        if not form or form.form not in _FINITE or form.number != "s" or form.verb_class in CARRYING:
            return ""
        return form.gender

    def _pronoun_gender(self, norm: str) -> str:
        """The gender of the one whom a pronoun at the end of a word means; nothing if there is none, or of several."""
        man, woman, _ = self.lexicon.endings["pronoun"]
        return "m" if norm.endswith(man) else "f" if norm.endswith(woman) else ""

    def _is_of_other_sex(self, frame: Frame, turn: Turn) -> bool:
        """Whether a participle shows that a man or a woman is not meant, but for the masculine that is often written of a woman who
        has just spoken; or no body or source, as it is feminine."""
        form, person = frame.cue.form, turn.entity
        if frame.cue.sort != "participle" or not form or form.number != "s" or not form.gender:
            return False
        if person.type != "PER":
            one = person.gender == "m" and person.number == "s" and person.type in ("ORG", "GROUP")
            return one and form.gender == "f" and form.gender not in (turn.gender, turn.written)
        if not person.sex:
            return False
        if form.gender in (person.sex, turn.gender):
            return False
        return turn.place != "speaker" if form.gender == "m" else self.scan.classes[frame.cue.word - 1] == ","  # not اعتبر سالم مواصلة …

    def _is_object(self, frame: Frame, turn: Turn) -> bool:
        """Whether somebody named right before a verb of describing, and doing nothing there, is what its pronoun means: زار سالم سد
        الغاف ووصفه بأنه"""
        form = frame.cue.form
        if form is None or not (form.suffixed and form.clitic) or "theme" not in form.takes or turn.place not in _OTHERS:
            return False
        between = self.scan.classes[turn.at : frame.cue.word]
        return frame.cue.word - turn.at <= _NEAR and not re.search("[^w(]", between)

    def _gives_text(self, frame: Frame) -> bool:
        """Whether a verb says what only something written does: الاتفاق الذي ينص على"""
        form = frame.cue.form
        giving = form is not None and form.lemma in self.lexicon.giving_text and form.verb_class != "text"
        return giving and form is not None and (form.form == "imperfect" or self.scan.classes[frame.cue.word - 1] == "R")

    def _is_related(self, frame: Frame) -> bool:
        """Whether a verb agrees with the relative pronoun before it, so that its subject is what that stands for: المبادرة التي أطلقها
        الرئيس والتي تدعو"""
        form, relative = frame.cue.form, self.scan.words[max(frame.cue.word - 1, 0)]
        return form is not None and relative.cls == "R" and bool(relative.gender) and relative.gender == form.gender


def _is_contrary(shown: str, entity: Entity, related: bool) -> bool:
    """Whether somebody is of another gender than a verb shows: a person where more than an office shows it, or the verb stands behind
    a relative pronoun, a place, or a body or a source if it is a single one."""
    single = entity.type in ("ORG", "GROUP", "DOC") and entity.number == "s"
    gender = entity.gender if related or single or entity.type == "GPE" else entity.sex
    return bool(shown and gender and gender != shown)


def _where(at: int, sentence: int, paragraph: int) -> str:
    return "sentence" if at >= sentence else "paragraph" if at > paragraph else "before"


def features(
    cue: Cue,
    kind: Kind,
    lexicon: Lexicon,
    *,
    rank: int,
    others: int,
    places: Sequence[tuple[str, Place]],
    last: bool,
    inside: bool,
    distance: int,
    type: str,
    known: str,
    gender: str,
    number: str,
    spoken: int,
    opening: str,
    first: bool,
    sentences: int,
    new: bool,
) -> list[str]:
    """What speaks for or against a candidate.

    rank: how many others were met since. others: how many of them as subjects. places: where it was met (sentence, paragraph or
    before) and what it was there, last first. last: whether it is the last who spoke. inside: whether it was met inside of the
    same quotation, if any, rather than outside of all. distance: words since then. gender, number: of the candidate.
    known: by what it is known to be somebody. spoken: quotations it has. opening: whether the cue opens its paragraph, its sentence
    or neither. first: whether nobody was met before it in its sentence. sentences: that have ended since. new: whether it was
    never met before.
    """
    form = cue.form
    sort = f"{cue.sort}{'+' if form and form.clitic else ''}"
    where, place = places[0]
    here = f"{sort}/{where}/{place}"
    finite = form is not None and form.form in ("perfect", "imperfect")
    continuing = bool(form and form.lemma in lexicon.continuing)
    best = min([_RANK.get(p, 9) for w, p in places if w == where])
    gender_agrees, number_agrees = _agreement(form.gender if form else "", gender), _number(form, number, gender)
    return [
        f"here={here}",
        f"rank={min(rank, 4)}/{where}",
        f"others={min(others, 3)}/{where}/{sort}",
        f"best={best}/{where}",
        f"last={last}/{continuing}/{sort}",
        f"inside={inside}/{where}/{sort}",
        f"gender={gender_agrees}/{type}/{finite}",
        f"number={number_agrees}/{type}",
        f"several={number in ('d', 'p')}/{number_agrees}/{finite}",
        f"type={type}/{known}/{place}",
        f"spoken={min(spoken, 3)}/{where}",
        f"distance={bisect_left(_DISTANCES, distance)}/{place == 'speaker'}",
        f"kind={kind}/{type}",
        f"opening={opening}/{last}/{sort}",
        f"opening={opening}/{where}/{place}/{first}",
        f"first={first}/{where}/{place}",
        f"sentences={min(sentences, 4)}/{place}/{sort}",
        f"sentences={min(sentences, 4)}/{first}/{last}",
        f"new={new}/{place}/{where}",
        f"gender={gender_agrees}/{last}",
    ]


def _agreement(form: str, candidate: str) -> str:
    return "open" if not form or not candidate else "yes" if form == candidate else "no"


def _number(form: VerbForm | None, candidate: str, gender: str) -> str:
    if form and form.number == "s" and candidate in ("d", "p"):
        return "things" if gender == "f" == form.gender else "no"  # a plural of things takes the feminine singular
    return _agreement(form.number if form else "", candidate)


def chances(weights: Mapping[str, float], candidates: Sequence[Sequence[str]]) -> list[float]:
    """How likely each candidate is the one, by what speaks for each; what is left of 1 is for nobody of them."""
    raised = [math.exp(evidence(weights, seen)) for seen in ([NOBODY], *candidates)]
    total = sum(raised)
    return [each / total for each in raised[1:]]
