"""Trains the pipeline that ships with the package, or any like it, from gold articles, and from silver ones before.

    python corpus/scripts/train_shipped.py OUTPUT --silver SILVER.jsonl --gold MORE.jsonl --gold corpus/train.jsonl --gold corpus/dev.jsonl

It is what ``spacy train`` does with configs/tok2vec.cfg, with a learning rate that falls, on all articles and without a
choice among checkpoints; and no word of the articles is left in the pipeline's vocabulary. With several --seed the weights that
each of them leads to from the same beginning are averaged ("model soup", Wortsman et al. 2022). --share takes that part of the gold
articles, for a learning curve.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import spacy
import srsly
from spacy import util
from spacy.language import Language
from spacy.training import Example

from spacy_quotes.quote import set_record
from spacy_quotes.record import Record

CONFIG = Path(__file__).parents[1] / "configs" / "tok2vec.cfg"
BATCH = 4  # articles
WARM_UP = 100  # batches
DROPOUT = 0.35
LEAST_RATE = 0.05  # of the learning rate, at the end


def examples(nlp: Language, found: Iterable[Record]) -> Iterator[Example]:
    for record in found:
        yield Example(nlp.make_doc(record["text"]), set_record(nlp.make_doc(record["text"]), record))


def begin(gold: list[Record], seed: int) -> Language:
    """A pipeline that has learned nothing yet."""
    util.fix_random_seed(seed)
    nlp = util.load_model_from_config(util.load_config(CONFIG, overrides={"paths.train": "-", "paths.dev": "-"}), auto_fill=True)
    nlp.initialize(lambda: examples(nlp, gold))
    return nlp


def learn(nlp: Language, records: list[Record], epochs: int, seed: int) -> Language:
    """The pipeline trained on records, with averaged weights; the one given goes on with what it has learned last."""
    util.fix_random_seed(seed)
    optimizer = nlp.create_optimizer()
    rate, steps, chance = optimizer.learn_rate, epochs * -(-len(records) // BATCH), random.Random(seed)
    step = 0
    for epoch in range(epochs):
        chance.shuffle(records)
        losses: dict[str, float] = {}
        for first in range(0, len(records), BATCH):
            step += 1
            optimizer.learn_rate = rate * min(1.0, step / WARM_UP) * max(LEAST_RATE, 1 - step / steps)
            nlp.update(list(examples(nlp, records[first : first + BATCH])), sgd=optimizer, losses=losses, drop=DROPOUT)
        print(f"epoch {epoch + 1} of {epochs}: loss {losses['trainable_quotes']:.0f}", flush=True)
    with nlp.use_params(optimizer.averages):
        return copied(nlp)


def copied(nlp: Language) -> Language:
    return util.load_model_from_config(nlp.config, auto_fill=True).from_bytes(nlp.to_bytes())


def mean(pipelines: list[Language]) -> Language:
    """A pipeline whose weights are the mean of the others'."""
    first, *others = ([*nlp.get_pipe("trainable_quotes").model.walk()] for nlp in pipelines)
    for number, layer in enumerate(first):
        for name in layer.param_names:
            if layer.has_param(name):
                layer.set_param(name, sum((other[number].get_param(name) for other in others), layer.get_param(name)) / len(pipelines))
    return pipelines[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    parser.add_argument("--gold", type=Path, action="append", required=True, help="JSON lines; may be given more than once")
    parser.add_argument("--silver", type=Path, help="JSON lines to train on first, one epoch")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, action="append", help="may be given more than once")
    parser.add_argument("--share", type=float, default=1.0)
    arguments = parser.parse_args()
    gold: list[Record] = list(chain.from_iterable(map(srsly.read_jsonl, arguments.gold)))
    random.Random(0).shuffle(gold)
    gold = gold[: max(1, round(len(gold) * arguments.share))]
    seeds = arguments.seed or [0]
    beginning = begin(gold, seeds[0])
    if arguments.silver:
        beginning = learn(beginning, list(srsly.read_jsonl(arguments.silver)), 1, seeds[0])
    nlp = mean([learn(copied(beginning), list(gold), arguments.epochs, seed) for seed in seeds])
    nlp.meta.update(
        name="quotes_news", version="0.3.0", description="Attributed quotations from Arabic news", license="MIT", author="spacy-quotes"
    )
    nlp.to_disk(arguments.output)
    spacy.blank("ar").vocab.to_disk(arguments.output / "vocab")


if __name__ == "__main__":
    main()
