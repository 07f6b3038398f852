"""trainable_quotes on a transformer: the shipped config, with a tiny BERT made on the spot in the place of the named one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy import util
from spacy.language import Language
from spacy.training import Example

from spacy_quotes.quote import set_record

pytest.importorskip("spacy_transformers")
transformers = pytest.importorskip("transformers")

ROOT = Path(__file__).parents[1]
RECORDS = [json.loads(line) for line in (ROOT / "corpus" / "train.jsonl").read_text(encoding="utf-8").splitlines()[:3]]


@pytest.fixture(scope="module")
def bert(tmp_path_factory: Any) -> str:
    """A random BERT of two layers and a WordPiece vocabulary of single letters and frequent words."""
    path = tmp_path_factory.mktemp("bert")
    words = sorted({word for record in RECORDS for word in record["text"].split() if word.isalpha()})[:500]
    letters = sorted({letter for record in RECORDS for letter in record["text"] if letter.strip()})
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{letter}" for letter in letters), *words]
    (path / "vocab.txt").write_text("\n".join(dict.fromkeys(vocabulary)), encoding="utf-8")
    transformers.BertTokenizerFast(vocab_file=str(path / "vocab.txt"), do_lower_case=False, strip_accents=False).save_pretrained(path)
    config = transformers.BertConfig(
        vocab_size=len(dict.fromkeys(vocabulary)), hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64
    )
    transformers.BertModel(config).save_pretrained(path)
    return str(path)


def config(bert: str) -> Any:
    """The shipped config with the tiny model in the place of the named one, on the CPU."""
    overrides = {
        "components.transformer.model.name": bert,
        "components.transformer.model.mixed_precision": False,
        "system.gpu_allocator": None,
        "paths.train": "none",
        "paths.dev": "none",
    }
    return util.load_config(ROOT / "corpus" / "configs" / "transformer.cfg", overrides=overrides)


def examples(nlp: Language) -> list[Example]:
    return [Example(nlp.make_doc(record["text"]), set_record(nlp.make_doc(record["text"]), record)) for record in RECORDS]


def answers(nlp: Language) -> list[Any]:
    return [[(quote.text, quote.kind, quote.speaker_name) for quote in nlp(record["text"])._.quotes] for record in RECORDS]


def train(nlp: Language, steps: int) -> list[float]:
    found = examples(nlp)
    optimizer = nlp.initialize(lambda: found)
    optimizer.learn_rate = 0.003
    losses: list[float] = []
    for _ in range(steps):
        total: dict[str, float] = {}
        nlp.update(found, sgd=optimizer, losses=total, drop=0.1)
        losses.append(total["trainable_quotes"])
    return losses


def test_the_config_trains_saves_and_loads(bert: str, tmp_path: Path) -> None:
    util.fix_random_seed(0)
    nlp = util.load_model_from_config(config(bert), auto_fill=True)
    losses = train(nlp, 12)
    assert losses[-1] < losses[0] / 2
    expected = answers(nlp)
    nlp.to_disk(tmp_path)
    assert answers(spacy.load(tmp_path)) == expected


def test_it_shares_a_transformer_with_an_entity_recognizer(bert: str) -> None:
    util.fix_random_seed(0)
    nlp = util.load_model_from_config(config(bert), auto_fill=True)
    listener = nlp.config["components"]["trainable_quotes"]["model"]["tok2vec"]
    nlp.add_pipe(
        "ner",
        before="trainable_quotes",
        config={
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "ner",
                "extra_state_tokens": False,
                "hidden_width": 16,
                "maxout_pieces": 2,
                "use_upper": False,
                "tok2vec": listener,
            }
        },
    )
    found = examples(nlp)
    for example in found:
        speakers = [quote.speaker.span for quote in example.reference._.quotes if quote.speaker and not quote.optional]
        example.reference.set_ents(
            util.filter_spans([spacy.tokens.Span(example.reference, span.start, span.end, label="SOURCE") for span in speakers])
        )
    optimizer = nlp.initialize(lambda: found)
    optimizer.learn_rate = 0.003
    history = []
    for _ in range(10):
        losses: dict[str, float] = {}
        nlp.update(found, sgd=optimizer, losses=losses, drop=0.1)
        history.append(losses)
    assert set(history[0]) == {"transformer", "ner", "trainable_quotes"}
    assert history[-1]["trainable_quotes"] < history[0]["trainable_quotes"]
    assert history[-1]["ner"] < history[0]["ner"]
