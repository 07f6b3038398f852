"""Trains the pipeline that ships with the package, or any like it, from gold articles.

    python -m spacy pretrain corpus/configs/tok2vec.cfg pretrained --paths.raw_text RAW.jsonl
    python corpus/scripts/train_shipped.py OUTPUT --gold MORE.jsonl --gold corpus/train.jsonl --gold corpus/dev.jsonl \\
        --tok2vec pretrained/model1.bin --last MORE.jsonl --last corpus/train.jsonl

It is what ``spacy train`` does with configs/tok2vec.cfg, with a learning rate that falls, on all articles and without a
choice among checkpoints; and no word of the articles is left in the pipeline's vocabulary. --share takes that part of the articles,
for a learning curve.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, cast

import spacy
import srsly
from spacy import util
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.training import Example
from thinc.api import Adam, Model, Optimizer

from spacy_quotes.quote import set_record
from spacy_quotes.record import Record

CONFIG = Path(__file__).parents[1] / "configs" / "tok2vec.cfg"
BATCH = 4  # articles
WARM_UP = 100  # batches
DROPOUT = 0.35
RATE = 0.001
LATER_RATE = 0.0004
LEAST_RATE = 0.05  # of the learning rate, at the end


def examples(nlp: Language, found: Iterable[Record]) -> Iterator[Example]:
    for record in found:
        yield Example(nlp.make_doc(record["text"]), set_record(nlp.make_doc(record["text"]), record))


def study(nlp: Language, optimizer: Optimizer, gold: list[Record], epochs: int, rate: float, seed: int) -> None:
    """Train on all articles, at a learning rate that rises at first and falls to the end."""
    steps, chance = epochs * -(-len(gold) // BATCH), random.Random(seed)
    step = 0
    for epoch in range(epochs):
        chance.shuffle(gold)
        losses: dict[str, float] = {}
        for first in range(0, len(gold), BATCH):
            step += 1
            optimizer.learn_rate = rate * min(1.0, step / WARM_UP) * max(LEAST_RATE, 1 - step / steps)
            nlp.update(list(examples(nlp, gold[first : first + BATCH])), sgd=optimizer, losses=losses, drop=DROPOUT)
        print(f"epoch {epoch + 1} of {epochs}: loss {losses['trainable_quotes']:.0f}", flush=True)


def copy(nlp: Language) -> Language:
    return util.load_model_from_config(nlp.config, auto_fill=True).from_bytes(nlp.to_bytes())


def train(gold: list[Record], epochs: int, seed: int, tok2vec: Path | None) -> Language:
    """A pipeline with averaged weights. tok2vec: what ``spacy pretrain`` wrote."""
    util.fix_random_seed(seed)
    paths = {"paths.train": "-", "paths.dev": "-", "paths.init_tok2vec": str(tok2vec) if tok2vec else None}
    nlp = util.load_model_from_config(util.load_config(CONFIG, overrides=paths), auto_fill=True)
    optimizer = nlp.initialize(lambda: examples(nlp, gold))
    study(nlp, optimizer, gold, epochs, RATE, seed)
    nlp.config["paths"]["init_tok2vec"] = None  # a path of this machine is of no use to those who load the pipeline
    with nlp.use_params(optimizer.averages):
        return copy(nlp)


def go_on(nlp: Language, gold: list[Record], seed: int) -> Language:
    """The mean of a pipeline's weights and of those after one more epoch, at a lower rate, on some of the articles.

    That leans towards them without forgetting the others (weights of fine-tuned models may be averaged: Wortsman et al. 2022).
    """
    util.fix_random_seed(seed)
    later = copy(nlp)
    optimizer = later.resume_training(sgd=Adam(LATER_RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True))
    study(later, optimizer, gold, 1, LATER_RATE, seed)
    with later.use_params(optimizer.averages):
        for layer, other in zip(model_of(nlp).walk(), model_of(later).walk(), strict=True):
            for name in filter(layer.has_param, layer.param_names):
                layer.set_param(name, (layer.get_param(name) + other.get_param(name)) / 2)
    return nlp


def model_of(nlp: Language) -> Model[Any, Any]:
    return cast("TrainablePipe", nlp.get_pipe("trainable_quotes")).model


def read(paths: Iterable[Path]) -> list[Record]:
    return list(chain.from_iterable(map(srsly.read_jsonl, paths)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    parser.add_argument("--gold", type=Path, action="append", required=True, help="JSON lines; may be given more than once")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--tok2vec", type=Path, help="pretrained weights of the word vectors, from spacy pretrain")
    parser.add_argument(
        "--last", type=Path, action="append", default=[], help="articles to lean towards at the end; repeat for more weight"
    )
    arguments = parser.parse_args()
    gold = read(arguments.gold)
    random.Random(0).shuffle(gold)
    nlp = train(gold[: max(1, round(len(gold) * arguments.share))], arguments.epochs, arguments.seed, arguments.tok2vec)
    if arguments.last:
        nlp = go_on(nlp, read(arguments.last), arguments.seed + 1)
    nlp.meta.update(
        name="quotes_news",
        version="0.3.0",
        description="Attributed quotations from Arabic news",
        license="MIT",
        author="spacy-quotes",
        spacy_version=">=3.7.0,<4.0.0",
    )
    nlp.to_disk(arguments.output)
    spacy.blank("ar").vocab.to_disk(arguments.output / "vocab")


if __name__ == "__main__":
    main()
