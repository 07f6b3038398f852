"""The `trainable_quotes` component: learns from gold quotations to choose between what the rules see and what else could be meant.

Around every word that may report it scores the possible edges of the content (and that nothing is reported), then the far edge
and the kind, then who speaks, carries and listens; the rules' resolution follows. The rules' answer is among the options and
in their description, so that little data goes far; see `learned` for what is chosen from, and how, and `model` for the network.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, cast

from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc
from spacy.training import Example, validate_examples
from thinc.api import Config, Model, Optimizer, set_dropout_rate

from .antecedents import Chooser
from .checks import check_example, check_examples
from .component import ASSIGNS, QuoteExtractor, select
from .learned.answers import Answer
from .learned.batches import offsets, units
from .learned.decoding import frames_of
from .learned.gold import gold_of
from .learned.predictions import Predictions
from .learned.reading import Reading
from .learned.slots import Slot, begin_slot, slot_losses
from .learned.targets import choices_of
from .learned.training_data import TrainingData
from .learned.word_codes import Codes
from .model import SCORERS, Units
from .quote import put_record
from .record import KINDS, Record
from .scorer import quotes_score
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
_SAMPLE = 10  # documents from which the model's shapes are inferred


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
        predictions = Predictions(self.model, self.cfg, docs, readings)
        found = zip(readings, predictions.answers(), strict=True)
        return [self._record(reading, answers, predictions.chooser(number)) for number, (reading, answers) in enumerate(found)]

    def _read(self, doc: Doc) -> Reading:
        return Reading(self.rules.analyze(doc.text), self._codes)

    def _record(self, reading: Reading, answers: Sequence[Answer], choose: Chooser | None = None) -> Record:
        frames = frames_of(reading, answers, self.rules.lexicon.confidence["found"])
        record = self.rules.resolve(reading.analysis, frames, choose)
        for quote, answer in zip(record["quotes"], answers, strict=True):
            # The network alone is too sure of itself; the rules' values are calibrated.
            quote["confidence"] = min(cast(float, quote["confidence"]), round(answer.confidence, 3))
            calibrated = quote.get("attribution_confidence")
            if calibrated is not None:
                quote["attribution_confidence"] = min(calibrated, round(answer.confidence * answer.attribution, 3))
        return record

    def set_annotations(self, docs: Iterable[Doc], scores: Sequence[Record]) -> None:
        """Put those predicted quotations that the settings let through on the Docs, replacing what was there."""
        for doc, record in zip(docs, scores, strict=True):
            put_record(doc, select(record, self.kinds, self.nested, self.min_confidence))

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
            losses, gradient = slot_losses(slot)
            total = sum((loss * share for loss in losses), total)
            gradients.append(gradient * share)
        return total, gradients

    def _begin_update(self, examples: Sequence[Example]) -> tuple[list[Slot], Callable[[list[Any]], None]]:
        docs = [example.predicted for example in examples]
        readings = [self._read(doc) for doc in docs]
        vectors, backprop_vectors = self.model.begin_update(units(docs, readings))
        begins = offsets(readings)
        trusts = [{cue: self._chance.random() >= self.cfg["doubt"] for cue in reading.cues} for reading in readings]
        choices = [
            choices_of(self.rules, reading, gold_of(example, reading), trust)
            for example, reading, trust in zip(examples, readings, trusts, strict=True)
        ]
        begun = [begin_slot(self.model.get_ref(name), name, [each[name] for each in choices], vectors, begins) for name in SCORERS]

        def backprop(gradients: list[Any]) -> None:
            first, *others = (back(self.model.ops.asarray2f(gradient)) for (_, back), gradient in zip(begun, gradients, strict=True))
            backprop_vectors(sum(others, first))

        return [slot for slot, _ in begun], backprop

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
        sample: list[Doc] = []
        data = TrainingData(self.name, self.language, self._read)
        for example in data.learnable(check_examples(get_examples(), self.name)):
            if len(sample) < _SAMPLE:
                sample.append(example.predicted)
        data.check()
        self.model.initialize(X=units(sample, [self._read(doc) for doc in sample]), Y=None)
