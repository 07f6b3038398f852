"""Trains the pipeline that ships with the package, or any like it, from gold and raw articles.

    python corpus/scripts/train_shipped.py OUTPUT --gold corpus/train.jsonl --gold MORE.jsonl --raw RAW.jsonl.gz

1. silver: the rules annotate raw articles, and a network learns from them;
2. teacher: it goes on with the gold articles;
3. label: the teacher annotates raw articles;
4. student: a fresh network learns from these;
5. final: it goes on with the gold articles, once a seed, and the networks' weights are averaged (Wortsman et al. 2022, "Model soups").

Each stage leaves its result beside OUTPUT (``OUTPUT.<stage>``) and is passed over if it is there. Without --raw only the last is done,
from a fresh network: that is what ``spacy train configs/tok2vec.cfg`` does. --share takes that part of the gold articles, for
a learning curve.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
import srsly
from spacy import util
from spacy.language import Language
from spacy.training import Example
from thinc.api import Adam

from spacy_quotes.quote import set_record, to_record
from spacy_quotes.record import Record

CONFIG = Path(__file__).parents[1] / "configs" / "tok2vec.cfg"
BATCH = 4
RAW_BATCH = 6
LENGTHS = range(60, 800)


def records(paths: Iterable[Path]) -> list[Record]:
    return [record for path in paths for record in srsly.read_jsonl(path)]


def raw_texts(path: Path, seed: int) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    texts = [text for text in texts if len(text.split()) in LENGTHS]
    random.Random(seed).shuffle(texts)
    return texts


def pipeline(doubt: float, seed: int) -> Language:
    util.fix_random_seed(seed)
    config = util.load_config(CONFIG, overrides={"components.trainable_quotes.doubt": doubt, "paths.train": "-", "paths.dev": "-"})
    return util.load_model_from_config(config, auto_fill=True)


def examples(nlp: Language, found: Iterable[Record]) -> Iterator[Example]:
    for record in found:
        yield Example(nlp.make_doc(record["text"]), set_record(nlp.make_doc(record["text"]), record))


def learn(found: Sequence[Record], *, start: Path | None, doubt: float, epochs: int, drop: float, batch: int, seed: int = 0) -> bytes:
    """Train and give the averaged weights as bytes. start: weights to begin with."""
    nlp = pipeline(doubt, seed)
    nlp.initialize(lambda: examples(nlp, found[:60]))
    component: Any = nlp.get_pipe("trainable_quotes")
    if start:
        component.model.from_bytes(start.read_bytes())
    optimizer = Adam(0.001, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    order = list(found)
    for epoch in range(epochs):
        random.Random(seed * 1000 + epoch).shuffle(order)
        losses: dict[str, float] = {}
        for first in range(0, len(order), batch):
            nlp.update(list(examples(nlp, order[first : first + batch])), sgd=optimizer, losses=losses, drop=drop)
        print(f"  epoch {epoch + 1}: loss {losses['trainable_quotes']:.0f}", flush=True)
    with nlp.use_params(optimizer.averages):
        return bytes(component.model.to_bytes())


def annotate(nlp: Language, texts: Sequence[str], count: int) -> list[Record]:
    """The first so many texts in which the pipeline finds something, as records."""
    found: list[Record] = []
    for number, doc in enumerate(nlp.pipe(texts, batch_size=32)):
        record = to_record(doc, f"raw-{number}")
        if record["quotes"]:
            found.append(record)
        if len(found) == count:
            break
    return found


def average(weights: Sequence[bytes], sample: Sequence[Record]) -> Language:
    """A pipeline whose weights are the means of several."""
    nlp = pipeline(0.15, 0)
    nlp.initialize(lambda: examples(nlp, sample[:60]))
    component: Any = nlp.get_pipe("trainable_quotes")
    sums: dict[tuple[int, str], Any] = {}
    for each in weights:
        component.model.from_bytes(each)
        for number, node in enumerate(component.model.walk()):
            for name in node.param_names:
                if node.has_param(name):
                    sums[number, name] = sums.get((number, name), 0) + node.get_param(name) / len(weights)
    for number, node in enumerate(component.model.walk()):
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, sums[number, name].astype("float32"))
    return nlp


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    parser.add_argument("--gold", type=Path, action="append", required=True, help="JSON lines; may be given more than once")
    parser.add_argument("--raw", type=Path, help='gzipped JSON lines with a "text" each')
    parser.add_argument("--silver-articles", type=int, default=4000)
    parser.add_argument("--labelled-articles", type=int, default=2500)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--doubt", type=float, default=0.15, help="how often the rules' answer is hidden in the last stage")
    parser.add_argument("--share", type=float, default=1.0)
    arguments = parser.parse_args()
    gold = records(arguments.gold)
    random.Random(0).shuffle(gold)
    gold = gold[: max(1, round(len(gold) * arguments.share))]
    stage = {name: Path(f"{arguments.output}.{name}") for name in ("silver", "teacher", "label", "student")}
    if arguments.raw:
        if not stage["silver"].exists() and not stage["student"].exists():
            rules = spacy.blank("ar")
            rules.add_pipe("quotes")
            found = annotate(rules, raw_texts(arguments.raw, 0), arguments.silver_articles)
            stage["silver"].write_bytes(learn(found, start=None, doubt=0.6, epochs=1, drop=0.2, batch=RAW_BATCH))
        if not stage["teacher"].exists() and not stage["student"].exists():
            stage["teacher"].write_bytes(learn(gold, start=stage["silver"], doubt=0.15, epochs=5, drop=0.3, batch=BATCH))
        if not stage["label"].exists() and not stage["student"].exists():
            found = annotate(average([stage["teacher"].read_bytes()], gold), raw_texts(arguments.raw, 1), arguments.labelled_articles)
            stage["label"].write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in found), encoding="utf-8")
        if not stage["student"].exists():
            stage["student"].write_bytes(learn(records([stage["label"]]), start=None, doubt=0.3, epochs=1, drop=0.2, batch=RAW_BATCH))
    start = stage["student"] if stage["student"].exists() else None
    weights = []
    for seed in range(arguments.seeds):
        print(f"final, seed {seed}", flush=True)
        weights.append(learn(gold, start=start, doubt=arguments.doubt, epochs=arguments.epochs, drop=0.3, batch=BATCH, seed=seed))
    nlp = average(weights, gold)
    nlp.meta.update(
        name="quotes_news", version="0.1.0", description="Attributed quotations from Arabic news", license="MIT", author="spacy-quotes"
    )
    nlp.to_disk(arguments.output)
    # The training texts' words are not needed to predict, and not ours to ship.
    spacy.blank("ar").vocab.to_disk(arguments.output / "vocab")


if __name__ == "__main__":
    main()
