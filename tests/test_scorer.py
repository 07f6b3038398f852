"""The scorer: what its figures mean, and that they are those of the reference measure."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.training import Example

from spacy_quotes.component import QuoteExtractor
from spacy_quotes.quote import clear, set_record
from spacy_quotes.record import Record, span_record
from spacy_quotes.scorer import MEASURES, quotes_score

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
TEXT = "قال الوزير سامر الدالي إن الطريق سيفتح غداً. وأضاف: «لن نتأخر»."


def span(text: str, words: str) -> Any:
    start = text.index(words)
    return span_record(text, start, start + len(words))


def gold() -> Record:
    entities: Any = {"E1": {"name": "سامر الدالي", "type": "PER", "aliases": ["الوزير"]}, "E2": {"name": "هند راضي", "type": "PER"}}
    quotes: list[Any] = [
        {
            "id": 1,
            "kind": "INDIRECT",
            "content": [span(TEXT, "الطريق سيفتح غداً")],
            "cue": span(TEXT, "قال"),
            "speaker": span(TEXT, "الوزير سامر الدالي"),
            "entity": "E1",
        },
        {"id": 2, "kind": "DIRECT", "content": [span(TEXT, "لن نتأخر")], "cue": span(TEXT, "وأضاف"), "entity": "E1"},
    ]
    return {"id": "a", "text": TEXT, "quotes": quotes, "entities": entities}


def example(reference: Record | None, predicted: Record | None) -> Example:
    nlp = spacy.blank("ar")
    text = (reference or predicted or gold())["text"]
    docs = [set_record(nlp(text), record) if record else nlp(text) for record in (predicted, reference)]
    return Example(*docs)


def predicted(**changes: Any) -> Record:
    record = gold()
    record["entities"] = {}
    for quote in record["quotes"]:
        quote["entity"] = None
        quote["speaker_name"] = "سامر الدالي"
    record["quotes"][0].update(changes)  # type: ignore[typeddict-item]
    return record


def test_the_gold_answer_has_full_marks() -> None:
    scores = quotes_score([example(gold(), predicted())])
    assert all(scores[f"quotes_{measure}_f"] == 1.0 for measure in ("content", "exact", "cue", "attributed"))
    assert scores["quotes_kind_acc"] == scores["quotes_speaker_acc"] == scores["quotes_who_acc"] == 1.0
    assert scores["spans_quotes_f"] == 1.0


def test_marks_and_complementizer_at_the_edges_do_not_count() -> None:
    assert quotes_score([example(gold(), predicted(content=[span(TEXT, "إن الطريق سيفتح غداً.")]))])["quotes_exact_f"] == 1.0


def test_a_content_that_overlaps_by_half_is_found_but_not_exact() -> None:
    scores = quotes_score([example(gold(), predicted(content=[span(TEXT, "الطريق سيفتح")]))])
    assert scores["quotes_content_f"] == 1.0
    assert scores["quotes_exact_f"] == 0.5


def test_another_entitys_name_is_not_attributed() -> None:
    scores = quotes_score([example(gold(), predicted(speaker_name="هند راضي"))])
    assert (scores["quotes_attributed_p"], scores["quotes_who_acc"], scores["quotes_content_f"]) == (0.5, 0.5, 1.0)


def test_part_of_the_name_is_enough() -> None:
    assert quotes_score([example(gold(), predicted(speaker_name="الدالي"))])["quotes_attributed_f"] == 1.0


def test_optional_quotations_neither_cost_nor_earn() -> None:
    reference = gold()
    reference["quotes"][0]["optional"] = True
    without = predicted()
    del without["quotes"][0]
    for record in (predicted(), without):
        scores = quotes_score([example(reference, record)])
        assert scores["quotes_content_f"] == scores["spans_quotes_r"] == 1.0


def test_figures_are_given_for_each_kind() -> None:
    scores = quotes_score([example(gold(), predicted(content=[span(TEXT, "قال")]))])
    assert scores["quotes_per_kind"]["DIRECT"]["content"]["f"] == 1.0
    assert scores["quotes_per_kind"]["INDIRECT"]["content"]["f"] == 0.0
    assert set(scores["quotes_per_kind"]["MIXED"]) == set(MEASURES)


def test_documents_without_annotation_are_left_out() -> None:
    scores = quotes_score([example(None, predicted()), example(gold(), predicted())])
    assert scores["quotes_content_p"] == 1.0
    assert quotes_score([example(None, predicted())])["quotes_content_f"] is None


def test_documents_without_quotations_count_what_is_predicted() -> None:
    empty: Record = {"id": "a", "text": TEXT, "quotes": []}
    assert quotes_score([example(gold(), predicted()), example(empty, predicted())])["quotes_content_p"] == 0.5


def test_the_scorer_does_not_change_the_documents() -> None:
    pair = example(gold(), predicted())
    before = pair.predicted.to_bytes(), pair.reference.to_bytes()
    quotes_score([pair])
    assert before == (pair.predicted.to_bytes(), pair.reference.to_bytes())


def corpora() -> Iterator[Any]:
    here = [ROOT / "corpus" / name for name in ("seeds.jsonl", "train.jsonl", "dev.jsonl", "test.jsonl")]
    yield from (pytest.param(path, id=f"corpus/{path.name}") for path in here if path.exists())
    for name in ("train.jsonl", "dev.jsonl"):
        path = SHARED / "corpus" / name
        yield pytest.param(path, id=f"shared/{name}", marks=pytest.mark.skipif(not path.exists(), reason="not here"))


def disturb(record: Record, seed: int) -> Record:
    """A record with mistakes of every sort: quotations dropped, doubled, cut, given to others."""
    chance = random.Random(seed)
    names = [entity["name"] for entity in record.get("entities", {}).values()] or ["x"]
    record = json.loads(json.dumps(record))
    quotes: list[Any] = []
    for quote in record["quotes"]:
        if chance.random() < 0.1:
            continue
        if chance.random() < 0.3:
            words = quote["content"][-1]["text"].split()
            cut = " ".join(words[: max(1, len(words) - chance.randrange(1, 6))])
            if quote["content"][-1]["text"].startswith(cut):
                quote["content"][-1].update(end=quote["content"][-1]["start"] + len(cut), text=cut)
        if chance.random() < 0.2:
            quote["kind"] = chance.choice(["DIRECT", "INDIRECT", "MIXED"])
        if chance.random() < 0.3:
            quote["speaker_name"] = chance.choice(names)
        elif quote.get("entity"):
            quote["speaker_name"] = record["entities"][quote["entity"]]["name"]
        if chance.random() < 0.1:
            quote["speaker"] = None
        if chance.random() < 0.1:
            quote["addressee"] = quote["agency"] = quote.get("speaker")
        quotes.append({**quote, "optional": False, "entity": None, "parent": None})
    record.update(quotes=quotes, entities={})
    return record


@pytest.mark.skipif(not (SHARED / "tools" / "score.py").exists(), reason="the reference measure is not here")
@pytest.mark.parametrize("path", corpora())
@pytest.mark.parametrize("answer", ["rules", "disturbed"])
def test_figures_are_those_of_the_reference_measure(path: Path, answer: str, tmp_path: Path) -> None:
    nlp = spacy.blank("ar")
    extractor = QuoteExtractor()
    examples, lines = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        record: Record = json.loads(line)
        guess = extractor.extract(record["text"]) if answer == "rules" else disturb(record, number)
        examples.append(Example(set_record(nlp.make_doc(record["text"]), guess), set_record(nlp.make_doc(record["text"]), record)))
        lines.append(json.dumps({**guess, "id": record["id"]}, ensure_ascii=False))
    (tmp_path / "predicted.jsonl").write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, str(SHARED / "tools" / "score.py"), str(path), str(tmp_path / "predicted.jsonl"), "--json"]
    expected = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    scores = quotes_score(examples)
    for measure in MEASURES:
        assert {letter: scores[f"quotes_{measure}_{letter}"] for letter in "prf"} == pytest.approx(
            {letter: expected[measure][letter] for letter in "prf"}
        )
    for share in ("kind", "speaker", "speaker_exact", "who"):
        assert scores[f"quotes_{share}_acc"] == pytest.approx(expected["of_matched"][share])


def test_predictions_that_were_cleared_are_all_missed() -> None:
    pair = example(gold(), predicted())
    clear([pair.predicted])
    assert quotes_score([pair])["quotes_content_r"] == 0.0
