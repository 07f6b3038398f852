"""The `trainable_quotes` component: learns from gold quotations to choose between what the rules see and what else could be meant.

Around every word that may report it scores the possible edges of the content (and that nothing is reported), then the far edge
and the kind, then who speaks, carries and listens; the rules' resolution follows. The rules' answer is among the options and
in their description, so that little data goes far; see `options` for what is chosen from and `model` for the network.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, cast

import numpy as np
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc
from spacy.training import Example, validate_examples
from thinc.api import Config, Model, Optimizer, set_dropout_rate

from .component import QuoteExtractor
from .cues import Cue
from .frames import Frame, Range
from .model import Units, group_softmax, softmax_loss
from .options import MENTIONS, Answer, Codes, Options, Reading
from .quote import QUOTES, ROLE_GROUPS, set_record, to_record
from .readers import PARTIAL
from .record import KINDS, Kind, Record, problems
from .scorer import quotes_score

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


@dataclass
class Slot:
    """The scores of one sort of choice over a batch, and the right ones where they are known.

    scores: (options, heads). starts: first option of each group. targets: by head, the right option of each group or -1.
    """

    name: str
    scores: Any
    starts: Any
    targets: list[Any]


@Language.factory(
    "trainable_quotes",
    assigns=["doc.spans", "doc._.quotes"],
    default_config={"model": DEFAULT_MODEL, "language": "ar", "threshold": 0.5, "doubt": 0.15, "scorer": {"@scorers": "spacy_quotes.quotes_scorer.v1"}},
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
    nlp: Language, name: str, model: Model[Units, Any], language: str, threshold: float, doubt: float, scorer: Callable[..., Any] | None
) -> TrainableQuotes:
    """Make the component: ``nlp.add_pipe("trainable_quotes")``; see `TrainableQuotes` for the settings."""
    return TrainableQuotes(nlp, model, name, language=language, threshold=threshold, doubt=doubt, scorer=scorer)


class TrainableQuotes(TrainablePipe):
    """Finds quotations with a learned model on top of the rules."""

    def __init__(
        self,
        nlp: Language,
        model: Model[Units, Any],
        name: str = "trainable_quotes",
        *,
        language: str = "ar",
        threshold: float = 0.5,
        doubt: float = 0.15,
        scorer: Callable[..., Any] | None = quotes_score,
    ) -> None:
        """Make an untrained component.

        model: of the architecture ``spacy_quotes.OptionRanker.v1``. language: of the rules.
        threshold: the least probability, 0 to 1, with which a word counts as reporting; higher is more precise.
        doubt: how often, 0 to 1, the rules' answer is hidden in training, so that it is not relied on alone.
        scorer: from predicted and gold Docs to figures.
        """
        super().__init__(nlp.vocab, model, name, threshold=threshold, doubt=doubt)
        self.scorer = scorer
        self.language = language
        self.rules = QuoteExtractor(nlp, language=language)
        self._codes = Codes()
        self._chance = random.Random(0)

    @property
    def labels(self) -> tuple[str, ...]:
        """The kinds of quotations; they are fixed."""
        return KINDS

    @property
    def label_data(self) -> tuple[str, ...]:
        return self.labels

    # --- predicting -------------------------------------------------------------------------------------------------

    def predict(self, docs: Iterable[Doc]) -> list[tuple[Reading, list[Answer]]]:
        """The quotations of some Docs in words, each with the reading of its text; the Docs are not changed."""
        docs = list(docs)
        readings = [self._read(doc) for doc in docs]
        if not any(reading.cues for reading in readings):
            return [(reading, []) for reading in readings]
        offsets = _offsets(readings)
        vectors = self.model.predict(_units(docs, readings))
        answers = self._report(readings, offsets, vectors)
        self._bound(readings, offsets, vectors, answers)
        self._assign(readings, offsets, vectors, answers)
        return [(reading, _without_doubles(found)) for reading, found in zip(readings, answers, strict=True)]

    def _read(self, doc: Doc) -> Reading:
        return Reading(self.rules.analyze(doc.text), self._codes)

    def _scores(self, name: str, vectors: Any, groups: Sequence[Options], offsets: Sequence[int]) -> tuple[Any, Any]:
        """The scores of all options of a batch on the host, and where each group begins."""
        inputs, starts = _joined(vectors, groups, offsets)
        return _to_host(self.model.get_ref(name).predict(inputs)), starts

    def _report(self, readings: Sequence[Reading], offsets: Sequence[int], vectors: Any) -> list[list[tuple[Answer, bool]]]:
        groups = [reading.anchors() for reading in readings]
        scores, starts = self._scores("anchor", vectors, groups, offsets)
        chances = group_softmax(scores[:, 0], starts)
        found: list[list[tuple[Answer, bool]]] = []
        for reading, options, chance in zip(readings, groups, _split(chances, groups), strict=True):
            found.append([])
            for cue, first, last in zip(reading.cues, options.starts, [*options.starts[1:], len(options.what)], strict=True):
                confidence = 1.0 - float(chance[first])
                if last - first > 1 and confidence >= self.cfg["threshold"]:
                    position, forward = options.what[first + 1 + int(chance[first + 1 : last].argmax())]
                    edge = (position, position + 1) if forward else (position - 1, position)
                    found[-1].append((Answer(cue, "INDIRECT", [edge], confidence=confidence), forward))
        return found

    def _bound(self, readings: Sequence[Reading], offsets: Sequence[int], vectors: Any, answers: Sequence[list[tuple[Answer, bool]]]) -> None:
        groups = [
            reading.far_edges([(answer.cue, answer.first if forward else answer.last, forward) for answer, forward in found])
            for reading, found in zip(readings, answers, strict=True)
        ]
        scores, _ = self._scores("far", vectors, groups, offsets)
        for reading, found, options, part in zip(readings, answers, groups, _split(scores, groups), strict=True):
            for (answer, _), first, last in zip(found, options.starts, [*options.starts[1:], len(options.what)], strict=True):
                best = first + int(part[first:last, 0].argmax())
                content = options.what[best]
                guess = reading.guess_at.get(answer.cue)
                answer.content = guess.content if guess and content in guess.content else [content]
                answer.kind = KINDS[int(part[best, 1:].argmax())]

    def _assign(self, readings: Sequence[Reading], offsets: Sequence[int], vectors: Any, answers: Sequence[list[tuple[Answer, bool]]]) -> None:
        groups = [reading.mentions([answer for answer, _ in found]) for reading, found in zip(readings, answers, strict=True)]
        scores, starts = self._scores("mention", vectors, groups, offsets)
        for head, role in enumerate(MENTIONS):
            chances = group_softmax(scores[:, head], starts)
            for found, options, chance in zip(answers, groups, _split(chances, groups), strict=True):
                for (answer, _), first, last in zip(found, options.starts, [*options.starts[1:], len(options.what)], strict=True):
                    best = first + int(chance[first:last].argmax())
                    setattr(answer, role, options.what[best])
                    if role == "speaker":
                        answer.attribution = float(chance[best])

    def set_annotations(self, docs: Iterable[Doc], scores: Sequence[tuple[Reading, list[Answer]]]) -> None:
        """Resolve predicted quotations through their documents and put them on the Docs, replacing what was there."""
        for doc, (reading, answers) in zip(docs, scores, strict=True):
            set_record(doc, self._record(reading, answers))

    def _record(self, reading: Reading, answers: Sequence[Answer]) -> Record:
        frames = [self._frame(reading, answer) for answer in answers]
        for frame, parent in zip(frames, _parents(answers), strict=True):
            frame.parent = None if parent is None else frames[parent]
        record = self.rules.resolve(reading.analysis, frames)
        for quote, answer in zip(record["quotes"], answers, strict=True):
            quote["confidence"] = round(answer.confidence, 3)
            quote["attribution_confidence"] = round(answer.confidence * answer.attribution, 3)
        return record

    def _frame(self, reading: Reading, answer: Answer) -> Frame:
        known = next((frame for frame in reading.analysis.frames if frame.cue.word == answer.cue), None)
        if known:
            cue = known.cue
        else:
            word = reading.scan.words[answer.cue]
            sort = _SORT_OF_CLASS.get(word.cls, "verb")
            form = next((form for form in word.verbs if form.form in _FORMS.get(sort, ())), None)
            before = answer.last <= answer.cue
            cue = Cue(answer.cue, sort, "before" if before else "clause", answer.cue if before else answer.first - 1, form)
        content = known.content if known and reading.guess_at[answer.cue].content == answer.content else [_whole(reading, part) for part in answer.content]
        return Frame(cue, cast(Kind, answer.kind), content, answer.speaker, answer.agency, answer.addressee)

    # --- learning ---------------------------------------------------------------------------------------------------

    def update(
        self, examples: Iterable[Example], *, drop: float = 0.0, sgd: Optimizer | None = None, losses: dict[str, float] | None = None
    ) -> dict[str, float]:
        """Learn from a batch of examples; those whose reference has no span group "quotes" teach nothing.

        drop: share of hidden values to leave out. sgd: the optimizer; without one the gradients are only gathered.
        losses: the component's loss is added to it, and it is returned.
        """
        losses = {} if losses is None else losses
        losses.setdefault(self.name, 0.0)
        examples = list(examples)
        validate_examples(examples, "TrainableQuotes.update")
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
                loss, gradient[:, head], _ = softmax_loss(slot.scores[:, head], slot.starts, targets)
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
        choices = {"anchor": [], "far": [], "mention": []}  # type: dict[str, list[tuple[Options, list[list[int]]]]]
        for reading, gold, trust in zip(readings, golds, trusts, strict=True):
            choices["anchor"].append(_anchor_targets(reading, gold, [trust[cue] for cue in reading.cues]))
            known = [answer for answer in gold.answers if not answer.optional]
            sure = [trust.get(answer.cue, True) for answer in known]
            choices["far"].append(_far_targets(reading, known, sure))
            choices["mention"].append(_mention_targets(reading, known, sure))
        slots, callbacks = [], []
        for name, found in choices.items():
            inputs, starts = _joined(vectors, [options for options, _ in found], offsets)
            scores, callback = self.model.get_ref(name).begin_update(inputs)
            before = _options_before([options for options, _ in found])
            heads = range(len(found[0][1]))
            targets = [np.asarray([t + b if t >= 0 else -1 for (_, all), b in zip(found, before, strict=True) for t in all[h]], dtype=int) for h in heads]
            if name == "far":
                kinds = [KINDS.index(cast(Kind, answer.kind)) for gold in golds for answer in gold.answers if not answer.optional]
                slots.append(Slot(name, _to_host(scores), starts, [targets[0]]))
                slots[-1].kinds = kinds
            else:
                slots.append(Slot(name, _to_host(scores), starts, targets))
            callbacks.append(callback)

        def backprop(gradients: list[Any]) -> None:
            ops = self.model.ops
            d_vectors = sum(callback(ops.asarray2f(gradient)) for callback, gradient in zip(callbacks, gradients, strict=True))
            backprop_vectors(d_vectors)

        return slots, backprop
