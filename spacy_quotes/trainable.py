"""The `trainable_quotes` component: learns from gold quotations to choose between what the rules see and what else could be meant.

Around every word that may report it scores the possible edges of the content (and that nothing is reported), then the far edge
and the kind, then who speaks, carries and listens; the rules' resolution follows. The rules' answer is among the options and
in their description, so that little data goes far; see `options` for what is chosen from and `model` for the network.
"""

from __future__ import annotations

import random
import warnings
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np
from spacy.attrs import IDX
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc
from spacy.training import Example, validate_examples
from thinc.api import Config, Model, Optimizer, set_dropout_rate

from .antecedents import Candidate, Chooser
from .checks import check_example, check_examples, name_of, some_of
from .component import ASSIGNS, QuoteExtractor, select
from .confidence import weigh
from .cue import Cue
from .frame import Frame, Range
from .model import SCORERS, Units, group_softmax, softmax_loss
from .options import MENTIONS, POSITIONS, Answer, Codes, Options, Reading, edge_of
from .quote import QUOTES, ROLE_GROUPS, put_record, to_record
from .readers import PARTIAL
from .record import KINDS, Kind, Record
from .scorer import is_speaker, quotes_score, speaker_names
from .settings import check_kinds, check_share

DEFAULT_CONFIG = """
[model]
@architectures = "spacy_quotes.OptionRanker.v1"

[model.tok2vec]
@architectures = "spacy.HashEmbedCNN.v2"
pretrained_vectors = null
width = 64
depth = 2
embed_size = 2000
window_size = 1
maxout_pieces = 3
subword_features = true
"""
DEFAULT_MODEL = Config().from_str(DEFAULT_CONFIG)["model"]
_SAMPLE = 10
_KNOWN_CUES = 0.2
_SORT_OF_CLASS = {"F": "verb", "f": "verb", "v": "verb", "P": "participle", "N": "noun", "A": "according", "a": "according", ":": "colon"}
_FORMS = {"verb": ("perfect", "imperfect"), "participle": ("participle",), "noun": ("noun",)}
_SAME = 0.5
_SPEAKER = MENTIONS.index("speaker")
_Names = dict[str, list[frozenset[str]]]


@dataclass
class Slot:
    """The scores of one sort of choice over a batch, and the right ones where they are known.

    scores: (options, heads). starts: first option of each group. targets: by head, the right option of each group or -1.
    """

    name: str
    scores: Any
    starts: Any
    targets: list[Any]
    kinds: Any = None
    """Of the slot of far edges: the kind of each group."""


@Language.factory(
    "trainable_quotes",
    assigns=ASSIGNS,
    default_config={
        "model": DEFAULT_MODEL,
        "language": "ar",
        "threshold": 0.4,
        "doubt": 0.5,
        "rules_share": 0.4,
        "antecedents_share": 0.7,
        "kinds": list(KINDS),
        "nested": True,
        "min_confidence": 0.0,
        "extra": None,
        "scorer": {"@scorers": "spacy_quotes.quotes_scorer.v1"},
    },
    default_score_weights={
        "quotes_attributed_f": 0.5,
        "quotes_exact_f": 0.5,
        "quotes_content_f": 0.0,
        "quotes_cue_f": 0.0,
        "quotes_attributed_p": None,
        "quotes_attributed_r": None,
    },
)
def make_trainable_quotes(
    nlp: Language,
    name: str,
    model: Model[Units, Any],
    language: str,
    threshold: float,
    doubt: float,
    rules_share: float,
    antecedents_share: float,
    kinds: list[str],
    nested: bool,
    min_confidence: float,
    extra: dict[str, Any] | None,
    scorer: Callable[..., Any] | None,
) -> TrainableQuotes:
    """Make the component: ``nlp.add_pipe("trainable_quotes")``; see `TrainableQuotes` for the settings."""
    return TrainableQuotes(
        nlp,
        model,
        name,
        language=language,
        threshold=threshold,
        doubt=doubt,
        rules_share=rules_share,
        antecedents_share=antecedents_share,
        kinds=kinds,
        nested=nested,
        min_confidence=min_confidence,
        extra=extra,
        scorer=scorer,
    )


class TrainableQuotes(TrainablePipe):
    """Finds quotations with a learned model on top of the rules."""

    model: Model[Units, Any]

    def __init__(
        self,
        nlp: Language,
        model: Model[Units, Any],
        name: str = "trainable_quotes",
        *,
        language: str = "ar",
        threshold: float = 0.4,
        doubt: float = 0.5,
        rules_share: float = 0.4,
        antecedents_share: float = 0.7,
        kinds: Sequence[str] = KINDS,
        nested: bool = True,
        min_confidence: float = 0.0,
        extra: dict[str, Any] | None = None,
        scorer: Callable[..., Any] | None = quotes_score,
    ) -> None:
        """Make an untrained component.

        model: of the architecture ``spacy_quotes.OptionRanker.v1``. language: of the rules.
        threshold: the least probability, 0 to 1, with which a word counts as reporting; higher is more precise.
        doubt: how often, 0 to 1, the rules' answer is hidden in training, so that it is not relied on alone.
        rules_share: how much, 0 to 1, of each probability of cues, contents and mentions is the rules' own.
        antecedents_share: how much of that of whom a dropped subject means; there the rules' few weights hold for more outlets.
        kinds, nested: which kinds of quotation to keep, and whether to keep those inside others.
        min_confidence: the least confidence, 0 to 1, of what is kept. extra: own additions to the language data, as for `quotes`.
        scorer: from predicted and gold Docs to figures.
        RAISES ValueError: there is no data for the language, or a setting cannot work.
        """
        for setting, value in (
            ("threshold", threshold),
            ("doubt", doubt),
            ("rules_share", rules_share),
            ("antecedents_share", antecedents_share),
            ("min_confidence", min_confidence),
        ):
            check_share(setting, value)
        check_kinds(kinds)
        shares = {"rules_share": rules_share, "antecedents_share": antecedents_share}
        super().__init__(nlp.vocab, model, name, threshold=threshold, doubt=doubt, **shares)
        self.scorer = scorer
        self.language = language
        self.kinds = frozenset(kinds)
        self.nested = nested
        self.min_confidence = min_confidence
        self.rules = QuoteExtractor(nlp.vocab, language=language, min_confidence=0.0, extra=extra)  # what to leave out is learned
        self._codes = Codes()
        self._chance = random.Random(0)
        self._rehearsal_model: Model[Units, Any] | None = None  # set by `Language.resume_training`

    @property
    def labels(self) -> tuple[str, ...]:
        """The kinds of quotations; they are fixed."""
        return KINDS

    @property
    def label_data(self) -> tuple[str, ...]:
        return self.labels

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> TrainableQuotes:
        """Load the weights. The settings are those of the pipeline's config, which ``spacy.load`` may have been given others for."""
        super().from_disk(path, exclude=[*exclude, "cfg"])
        return self

    # --- predicting -------------------------------------------------------------------------------------------------

    def predict(self, docs: Iterable[Doc]) -> list[Record]:
        """The quotations of some Docs as records, resolved through each; the Docs are not changed."""
        docs = list(docs)
        readings = [self._read(doc) for doc in docs]
        if not any(reading.cues for reading in readings):
            return [self._record(reading, []) for reading in readings]
        offsets = _offsets(readings)
        vectors = self.model.predict(_units(docs, readings))
        answers = self._report(readings, offsets, vectors)
        self._bound(readings, offsets, vectors, answers)
        self._assign(readings, offsets, vectors, answers)
        return [
            self._record(reading, _without_doubles(found), self._chooser(reading, offset, vectors))
            for reading, found, offset in zip(readings, answers, offsets, strict=True)
        ]

    def _read(self, doc: Doc) -> Reading:
        return Reading(self.rules.analyze(doc.text), self._codes)

    def _judge(self, name: str, vectors: Any, groups: Sequence[Options], offsets: Sequence[int]) -> tuple[Any, Any]:
        """The scores of all options of a batch on the host, from the rules' on, and their probabilities, of which a share is the
        rules' own; both (options, heads)."""
        inputs, starts = _joined(vectors, groups, offsets)
        learned = _to_host(self.model.get_ref(name).predict(inputs))
        prior = _prior(groups, learned.shape)
        scores, share = learned + prior, self.cfg["antecedents_share" if name == "antecedent" else "rules_share"]
        return scores, (1 - share) * group_softmax(scores, starts) + share * group_softmax(prior, starts)

    def _report(self, readings: Sequence[Reading], offsets: Sequence[int], vectors: Any) -> list[list[tuple[Answer, bool]]]:
        groups = [reading.anchors() for reading in readings]
        _, chances = self._judge("anchor", vectors, groups, offsets)
        found: list[list[tuple[Answer, bool]]] = []
        for reading, options, chance in zip(readings, groups, _split(chances[:, 0], groups), strict=True):
            found.append([])
            for cue, first, last in _groups(options, reading.cues):
                what = options.what[first:last]
                confidence = 1.0 - float(chance[first])
                if len(what) > 1 and confidence >= self.cfg["threshold"]:
                    position, forward = what[1 + int(chance[first + 1 : last].argmax())]
                    edge = (position, position + 1) if forward else (position - 1, position)
                    found[-1].append((Answer(cue, "INDIRECT", [edge], confidence=confidence), forward))
        return found

    def _bound(
        self, readings: Sequence[Reading], offsets: Sequence[int], vectors: Any, answers: Sequence[list[tuple[Answer, bool]]]
    ) -> None:
        groups = [
            reading.far_edges([(answer.cue, answer.first if forward else answer.last, forward) for answer, forward in found])
            for reading, found in zip(readings, answers, strict=True)
        ]
        scores, chances = self._judge("far", vectors, groups, offsets)
        judged = zip(readings, answers, groups, _split(scores[:, 1:], groups), _split(chances[:, 0], groups), strict=True)
        for reading, found, options, kinds, chance in judged:
            for (answer, _), first, last in _groups(options, found):
                guess = reading.guess_at.get(answer.cue)
                best = first + int(chance[first:last].argmax())
                content = options.what[best]
                answer.content = guess.content if guess and content in guess.content else [content]
                answer.kind = KINDS[int(kinds[best].argmax())]
            found[:] = [pair for pair in found if _has_word(reading, pair[0])]

    def _assign(
        self, readings: Sequence[Reading], offsets: Sequence[int], vectors: Any, answers: Sequence[list[tuple[Answer, bool]]]
    ) -> None:
        groups = [reading.mentions([answer for answer, _ in found]) for reading, found in zip(readings, answers, strict=True)]
        _, chances = self._judge("mention", vectors, groups, offsets)
        for found, options, chance in zip(answers, groups, _split(chances, groups), strict=True):
            for (answer, _), first, last in _groups(options, found):
                best = first + chance[first:last].argmax(axis=0)
                for role, which in zip(MENTIONS, best, strict=True):
                    setattr(answer, role, options.what[which])
                answer.attribution = float(chance[best[_SPEAKER], _SPEAKER])

    def _chooser(self, reading: Reading, offset: int, vectors: Any) -> Chooser:
        """What tells the resolution of one text how likely each antecedent of a dropped subject is."""

        def choose(frame: Frame, candidates: Sequence[Candidate]) -> list[float]:
            options = Options(reading.count)
            reading.add_antecedents(frame.cue.word, candidates, options)
            _, chances = self._judge("antecedent", vectors, [options], [offset])
            return cast("list[float]", chances[1:, 0].tolist())

        return choose

    def set_annotations(self, docs: Iterable[Doc], scores: Sequence[Record]) -> None:
        """Put those predicted quotations that the settings let through on the Docs, replacing what was there."""
        for doc, record in zip(docs, scores, strict=True):
            put_record(doc, select(record, self.kinds, self.nested, self.min_confidence))

    def _frames(self, reading: Reading, answers: Sequence[Answer]) -> list[Frame]:
        frames = [self._frame(reading, answer) for answer in answers]
        for frame, parent in zip(frames, _parents(answers), strict=True):
            frame.parent = None if parent is None else frames[parent]
        weigh(reading.scan, frames, self.rules.lexicon.confidence["found"])
        return frames

    def _record(self, reading: Reading, answers: Sequence[Answer], choose: Chooser | None = None) -> Record:
        record = self.rules.resolve(reading.analysis, self._frames(reading, answers), choose)
        for quote, answer in zip(record["quotes"], answers, strict=True):
            # The network alone is too sure of itself; the rules' values are calibrated.
            quote["confidence"] = min(cast(float, quote["confidence"]), round(answer.confidence, 3))
            calibrated = quote.get("attribution_confidence")
            if calibrated is not None:
                quote["attribution_confidence"] = min(calibrated, round(answer.confidence * answer.attribution, 3))
        return record

    def _frame(self, reading: Reading, answer: Answer) -> Frame:
        known = reading.frame_at.get(answer.cue)
        if known:
            cue = known.cue
        else:
            word = reading.scan.words[answer.cue]
            sort = _SORT_OF_CLASS.get(word.cls, "verb")
            form = next((form for form in word.verbs if form.form in _FORMS.get(sort, ())), None)
            before = answer.last <= answer.cue
            cue = Cue(answer.cue, sort, "before" if before else "clause", answer.cue if before else answer.first - 1, form)
        guess = reading.guess_at.get(answer.cue)
        content = (
            known.content if known and guess and guess.content == answer.content else [_whole(reading, part) for part in answer.content]
        )
        # Agencies are too few to learn their absence from; where the network sees none, the rules' stays.
        agency = answer.agency or (known.agency if known else None)
        speaker, agency, addressee = (part and _with_marks(reading, part) for part in (answer.speaker, agency, answer.addressee))
        return Frame(cue, cast(Kind, answer.kind), content, speaker, agency, addressee)

    # --- learning ---------------------------------------------------------------------------------------------------

    def update(
        self, examples: Iterable[Example], *, drop: float = 0.0, sgd: Optimizer | None = None, losses: dict[str, float] | None = None
    ) -> dict[str, float]:
        """Learn from a batch of examples; those whose reference has no span group "quotes" teach nothing.

        drop: share of hidden values to leave out. sgd: the optimizer; without one the gradients are only gathered.
        losses: the component's loss is added to it, and it is returned.
        """
        losses = {} if losses is None else losses
        examples = list(examples)
        validate_examples(examples, "TrainableQuotes.update")
        for example in examples:  # those of a pipeline that training goes on from have not been seen by `initialize`
            check_example(example, self.name)
        return self._learn(examples, drop, sgd, losses)

    def _learn(self, examples: Sequence[Example], drop: float, sgd: Optimizer | None, losses: dict[str, float]) -> dict[str, float]:
        losses.setdefault(self.name, 0.0)
        examples = [example for example in examples if len(example.predicted)]
        if not examples:
            return losses
        set_dropout_rate(self.model, drop)
        slots, backprop = self._begin_update(examples)
        loss, gradients = self.get_loss(examples, slots)
        backprop(gradients)
        if sgd is not None:
            self.finish_update(sgd)
        losses[self.name] += loss
        return losses

    def rehearse(
        self, examples: Iterable[Example], *, drop: float = 0.0, sgd: Optimizer | None = None, losses: dict[str, float] | None = None
    ) -> dict[str, float]:
        """Learn again what the model answered when training was resumed, so that it is not forgotten over new examples.

        examples: of any text; their references are not looked at. The rest is as for `update`. Without `Language.resume_training`
        nothing is learned.
        """
        losses = {} if losses is None else losses
        if self._rehearsal_model is None:
            return losses
        current, self.model = self.model, self._rehearsal_model
        try:
            docs = [example.predicted for example in examples]
            answered = [Example(doc, put_record(doc.copy(), record)) for doc, record in zip(docs, self.predict(docs), strict=True)]
        finally:
            self.model = current
        return self._learn(answered, drop, sgd, losses)

    def get_loss(self, examples: Iterable[Example], scores: Sequence[Slot]) -> tuple[float, list[Any]]:
        """The cross entropy of all choices that the references settle, and its gradient for the scores of each slot, both by document.

        examples: the batch that the scores are of. scores: as `update` makes them.
        """
        share = 1.0 / max(1, len(list(examples)))
        total = 0.0
        gradients = []
        for slot in scores:
            gradient = np.zeros_like(slot.scores)
            for head, targets in enumerate(slot.targets):
                loss, gradient[:, head] = softmax_loss(slot.scores[:, head], slot.starts, targets)
                total += loss * share
            if slot.name == "far":
                total += _kind_loss(slot, gradient) * share
            gradients.append(gradient * share)
        return total, gradients

    def _begin_update(self, examples: Sequence[Example]) -> tuple[list[Slot], Callable[[list[Any]], None]]:
        docs = [example.predicted for example in examples]
        readings = [self._read(doc) for doc in docs]
        offsets = _offsets(readings)
        vectors, backprop_vectors = self.model.begin_update(_units(docs, readings))
        golds = [_gold(example, reading) for example, reading in zip(examples, readings, strict=True)]
        trusts = [{cue: self._chance.random() >= self.cfg["doubt"] for cue in reading.cues} for reading in readings]
        choices: dict[str, list[_Choices]] = {name: [] for name in SCORERS}
        kinds: list[int] = []
        for reading, gold, trust in zip(readings, golds, trusts, strict=True):
            known = [answer for answer in gold.answers if not answer.optional]
            sure = [trust.get(answer.cue, True) for answer in known]
            choices["anchor"].append(_anchor_choices(reading, gold, list(trust.values())))
            choices["far"].append(_far_choices(reading, known, sure))
            choices["mention"].append(_mention_choices(reading, known, sure))
            choices["antecedent"].append(self._antecedent_choices(reading, known, gold.names))
            kinds += [KINDS.index(cast(Kind, answer.kind)) for answer in known]
        slots, callbacks = [], []
        for name, found in choices.items():
            groups = [each.options for each in found]
            inputs, starts = _joined(vectors, groups, offsets)
            learned, callback = self.model.get_ref(name).begin_update(inputs)
            scores = _to_host(learned) + _prior(groups, learned.shape)
            callbacks.append(callback)
            before = np.cumsum([0, *(len(options.what) for options in groups)])
            targets = [
                np.asarray(
                    [at + first if at >= 0 else -1 for each, first in zip(found, before, strict=False) for at in each.targets[head]],
                    dtype=int,
                )
                for head in range(len(found[0].targets))
            ]
            slots.append(Slot(name, scores, starts, targets, np.asarray(kinds, dtype=int) if name == "far" else None))

        def backprop(gradients: list[Any]) -> None:
            d_vectors = callbacks[0](self.model.ops.asarray2f(gradients[0]))
            for callback, gradient in zip(callbacks[1:], gradients[1:], strict=True):
                d_vectors = d_vectors + callback(self.model.ops.asarray2f(gradient))
            backprop_vectors(d_vectors)

        return slots, backprop

    def _antecedent_choices(self, reading: Reading, answers: Sequence[Answer], names: _Names) -> _Choices:
        """Who is meant by each dropped subject, of those whom the resolution of the gold quotations offers."""
        options, targets = Options(reading.count), []
        frames = self._frames(reading, answers)
        who = {id(frame): answer.entity for frame, answer in zip(frames, answers, strict=True)}

        def choose(frame: Frame, candidates: Sequence[Candidate]) -> list[float]:
            entity, first = who[id(frame)], len(options.what)
            reading.add_antecedents(frame.cue.word, candidates, options)
            fits = [entity in names and is_speaker(candidate.entity.name, cast(str, entity), names) for candidate in candidates]
            right = fits.index(True) if True in fits else -1
            targets.append(first + 1 + right)
            return [float(number == right) for number in range(len(candidates))]

        if names:
            self.rules.resolve(reading.analysis, frames, choose)
        return _Choices(options, [targets])

    def initialize(
        self, get_examples: Callable[[], Iterable[Example]], *, nlp: Language | None = None, labels: list[str] | None = None
    ) -> None:
        """Check the training data from first to last and infer the model's shapes from a sample of it.

        get_examples: gives the training examples. nlp: the pipeline. labels: what ``spacy init labels`` wrote, if it was asked to.
        RAISES ValueError: there are no examples, or none with quotations; a document's annotation is wrong; texts differ; a label is
            no kind; or no gold cue is a word that the language data knows. The message names the document and says what to do.
        """
        for label in labels or ():
            if label not in KINDS:
                raise ValueError(f"[{self.name}] There is no label {label!r}; quotations are {', '.join(KINDS)}")
        self._chance = random.Random(0)
        sample: list[Example] = []
        lost: dict[str, list[str]] = defaultdict(list)
        cues = known = documents = annotated = 0
        for documents, example in enumerate(check_examples(get_examples(), self.name), 1):
            if QUOTES in example.reference.spans:
                annotated += 1
                reading = self._read(example.predicted)
                gold = _gold(example, reading)
                cues += len(gold.answers)
                known += sum(answer.cue in reading.cues for answer in gold.answers)
                for why in _why_lost(example, reading):
                    lost[why].append(name_of(example.reference, documents))
                if len(sample) < _SAMPLE and gold.answers:
                    sample.append(example)
        self._check_corpus(documents, annotated, cues, known)
        self._warn_of_lost(lost)
        docs = [example.predicted for example in sample]
        readings = [self._read(doc) for doc in docs]
        self.model.initialize(X=_units(docs, readings), Y=None)

    def _check_corpus(self, documents: int, annotated: int, cues: int, known: int) -> None:
        if not documents:
            raise ValueError(f"[{self.name}] The training corpus is empty; look at paths.train in the config")
        if not cues:
            raise ValueError(
                f"[{self.name}] None of the {documents} training documents has a quotation with a cue ({annotated} have the span group "
                f'"{QUOTES}"); convert gold data with "python -m spacy quotes convert", or read it with spacy_quotes.JsonlReader.v1'
            )
        if not known:
            raise ValueError(
                f"[{self.name}] None of the {cues} gold cues is a word that the language data for {self.language!r} knows; "
                "is the corpus in another language?"
            )
        if known < _KNOWN_CUES * cues:
            warnings.warn(
                f"[{self.name}] Only {known} of {cues} gold cues are words that the language data for {self.language!r} knows. "
                "Is part of the corpus in another language?",
                stacklevel=3,
            )

    def _warn_of_lost(self, lost: Mapping[str, Sequence[str]]) -> None:
        if lost:
            found = "; ".join(f"{len(names)} {why} (in {some_of(names)})" for why, names in lost.items())
            warnings.warn(f"[{self.name}] Gold quotations that nothing can be learned from: {found}", stacklevel=3)


# --- gold ---------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Gold:
    """A reference in words. complete: whether what it does not name is no quotation. names: of its entities."""

    answers: list[Answer]
    complete: bool
    names: _Names = field(default_factory=dict)


@dataclass(slots=True)
class _Choices:
    """The options of one document, and by head the right one of each group or -1."""

    options: Options
    targets: list[list[int]]


def _gold(example: Example, reading: Reading) -> _Gold:
    if QUOTES not in example.reference.spans:
        return _Gold([], False)
    unknown = frozenset(role for role, group in ROLE_GROUPS.items() if group not in example.reference.spans)
    answers: dict[int, Answer] = {}
    record = to_record(example.reference)
    for quote in record["quotes"]:
        answer = reading.answer(quote)
        if answer and answer.cue not in answers:
            answer.open = unknown
            answers[answer.cue] = answer
    return _Gold(list(answers.values()), not example.reference.spans[QUOTES].attrs.get(PARTIAL), speaker_names(record))


def _why_lost(example: Example, reading: Reading) -> Iterator[str]:
    """For each gold quotation that nothing can be learned from, the reason."""
    cues = set()
    for quote in to_record(example.reference)["quotes"]:
        answer = reading.answer(quote)
        if quote.get("optional"):
            continue
        if not quote.get("cue"):
            yield "without a cue"
        elif answer is None:
            yield "without a word"
        elif answer.cue in cues:
            yield "whose cue another one has"
        elif answer.cue not in reading.cues:
            yield "whose cue the language data does not know"
        if answer:
            cues.add(answer.cue)


def _anchor_choices(reading: Reading, gold: _Gold, trust: Sequence[bool]) -> _Choices:
    options = reading.anchors(trust=trust)
    at = {answer.cue: answer for answer in gold.answers}
    targets = []
    for cue, first, last in _groups(options, reading.cues):
        answer = at.get(cue)
        if answer is None:
            targets.append(first if gold.complete else -1)
        elif answer.optional:
            targets.append(-1)
        else:
            targets.append(_index(options.what, first, last, edge_of(answer)))
    return _Choices(options, [targets])


def _far_choices(reading: Reading, answers: Sequence[Answer], trust: Sequence[bool]) -> _Choices:
    options = reading.far_edges([(answer.cue, *edge_of(answer)) for answer in answers], trust)
    targets = []
    for answer, first, last in _groups(options, answers):
        content = max(answer.content, key=lambda part: part[1] - part[0])
        targets.append(_nearest(options.what, first, last, content))
    return _Choices(options, [targets])


def _mention_choices(reading: Reading, answers: Sequence[Answer], trust: Sequence[bool]) -> _Choices:
    options = reading.mentions(answers, trust)
    targets: list[list[int]] = [[] for _ in MENTIONS]
    for answer, first, last in _groups(options, answers):
        for head, role in enumerate(MENTIONS):
            span = getattr(answer, role)
            if role in answer.open:
                targets[head].append(-1)
            else:
                targets[head].append(first if span is None else _nearest(options.what, first + 1, last, span))
    return _Choices(options, targets)


def _groups(options: Options, asked: Sequence[Any]) -> Iterator[tuple[Any, int, int]]:
    return zip(asked, options.starts, [*options.starts, len(options.what)][1:], strict=True)


def _index(what: Sequence[Any], first: int, last: int, wanted: Any) -> int:
    return next((at for at in range(first, last) if what[at] == wanted), -1)


def _nearest(what: Sequence[Range], first: int, last: int, wanted: Range) -> int:
    """The option that shares most words with a range, by half at least; -1 where there is none."""
    fits = [_overlap(what[at], wanted) for at in range(first, last)]
    best = max(range(len(fits)), key=fits.__getitem__, default=-1)
    return first + best if best >= 0 and fits[best] >= _SAME else -1


def _overlap(one: Range, other: Range) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (one[1] - one[0] + other[1] - other[0] - shared) if shared > 0 else 0.0


def _kind_loss(slot: Slot, gradient: Any) -> float:
    """Adds the gradient for the kinds, the heads behind the first, at the right contents; returns the loss."""
    assert slot.kinds is not None
    known = slot.targets[0] >= 0
    rows, kinds = slot.targets[0][known], slot.kinds[known]
    if not len(rows):
        return 0.0
    raised = np.exp(slot.scores[rows, 1:] - slot.scores[rows, 1:].max(axis=1, keepdims=True))
    chances = raised / raised.sum(axis=1, keepdims=True)
    right = np.arange(len(rows))
    gradient[rows, 1:] = chances
    gradient[rows, 1 + kinds] -= 1.0
    return -float(np.log(np.maximum(chances[right, kinds], 1e-9)).sum())


# --- batches ------------------------------------------------------------------------------------------------------------


def _units(docs: Sequence[Doc], readings: Sequence[Reading]) -> Units:
    """The Docs, the token in which each of their words begins, and the words' codes."""
    tokens = []
    for doc, reading in zip(docs, readings, strict=True):
        starts = doc.to_array(IDX).astype(np.int64)
        tokens.append(np.maximum(np.searchsorted(starts, reading.scan.starts[: reading.count], side="right") - 1, 0).astype("int32"))
    return list(docs), cast(Any, tokens), [reading.unit_codes() for reading in readings]


def _offsets(readings: Sequence[Reading]) -> list[int]:
    """Where the words of each text begin among those of the batch."""
    return [0, *np.cumsum([reading.count for reading in readings])[:-1].tolist()]


def _joined(vectors: Any, groups: Sequence[Options], offsets: Sequence[int]) -> tuple[tuple[Any, Any, Any], Any]:
    """The options of a batch as a scorer's input, and the first option of each group."""
    positions = [
        np.where((places >= 0) & (places < options.words), places + offset, -1)
        for options, offset in zip(groups, offsets, strict=True)
        for places in (np.asarray(options.positions, dtype=np.int64).reshape(-1, POSITIONS),)
    ]
    codes = np.asarray([row for options in groups for row in options.codes], dtype=np.int64)
    before = np.cumsum([0, *(len(options.what) for options in groups)])
    starts = np.asarray([start + first for options, first in zip(groups, before, strict=False) for start in options.starts], dtype=int)
    return (vectors, np.vstack(positions), codes), starts


def _prior(groups: Sequence[Options], shape: tuple[int, int]) -> Any:
    """What the rules say of all options of a batch: (options, heads)."""
    return np.asarray([row for options in groups for row in options.prior], dtype="float32").reshape(shape)


def _split(values: Any, groups: Sequence[Options]) -> list[Any]:
    """The values of each document's options."""
    return np.split(values, np.cumsum([len(options.what) for options in groups])[:-1])


def _to_host(values: Any) -> Any:
    return values.get() if hasattr(values, "get") else values


# --- decoding -----------------------------------------------------------------------------------------------------------


def _without_doubles(found: Iterable[tuple[Answer, bool]]) -> list[Answer]:
    """Of two cues with much the same content only the surer one counts, unless one quotation reports the other."""
    kept: list[Answer] = []
    at_word: defaultdict[int, list[Answer]] = defaultdict(list)  # what is kept, by each word of its content
    for answer, _ in sorted(found, key=lambda pair: -pair[0].confidence):
        if not any(
            _overlap((one.first, one.last), (answer.first, answer.last)) >= _SAME
            and not _reports(one, answer)
            and not _reports(answer, one)
            for one in at_word[(answer.first + answer.last) // 2]  # which is in any range that shares half its words with it
        ):
            kept.append(answer)
            for word in range(answer.first, answer.last + 1):
                at_word[word].append(answer)
    return sorted(kept, key=lambda answer: answer.cue)


def _reports(outer: Answer, inner: Answer) -> bool:
    return any(start <= inner.cue < end and start <= inner.first and inner.last <= end for start, end in outer.content)


def _parents(answers: Sequence[Answer]) -> list[int | None]:
    """For each quotation the innermost one whose content has its cue and content."""
    at_cue: defaultdict[int, list[int]] = defaultdict(list)  # the quotations whose content has each cue
    cues = sorted({answer.cue for answer in answers})
    for number, outer in enumerate(answers):
        for start, end in outer.content:
            for cue in cues[bisect_left(cues, start) : bisect_left(cues, end)]:
                at_cue[cue].append(number)
    parents: list[int | None] = []
    for inner in answers:
        around = [number for number in at_cue[inner.cue] if answers[number] is not inner and _reports(answers[number], inner)]
        parents.append(min(around, key=lambda at: answers[at].last - answers[at].first, default=None))
    return parents


def _has_word(reading: Reading, answer: Answer) -> bool:
    return any(any(reading.is_word[start:end]) for start, end in answer.content)


def _whole(reading: Reading, content: Range) -> Range:
    """A content with the signs at its edges that stand inside its marks (and behind its last word a question mark's)."""
    start, end = content
    opening = start - 1
    while opening > 0 and not reading.is_word[opening] and opening not in reading.marks.close_of and reading.classes[opening] != "n":
        opening -= 1
    close = reading.marks.close_of.get(opening)
    if close is not None and close >= end and not any(reading.is_word[end:close]):
        return reading.trim_blanks(opening + 1, close)
    return _with_marks(reading, content)


def _with_marks(reading: Reading, part: Range) -> Range:
    """A range with the marks at its edges whose counterparts stand within it: برنامج «…»"""
    start, end = part
    if start <= reading.marks.open_of.get(end, -1):
        end += 1
    if reading.marks.close_of.get(start - 1, end) < end:
        start -= 1
    return start, end
