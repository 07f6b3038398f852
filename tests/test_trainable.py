"""trainable_quotes: it learns, it keeps what it learned, it says early what is wrong with its data."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.training import Example
from spacy.util import fix_random_seed, registry

from spacy_quotes.learned.anchors import Anchors
from spacy_quotes.learned.batches import unit_codes
from spacy_quotes.learned.far_edges import FarEdges
from spacy_quotes.learned.gold import gold_of
from spacy_quotes.learned.reading import Reading
from spacy_quotes.learned.word_codes import Codes
from spacy_quotes.quote import QUOTES, clear, set_record, to_record
from spacy_quotes.readers import JsonlReader
from spacy_quotes.record import Record, problems, span_record
from spacy_quotes.trainable import TrainableQuotes

ROOT = Path(__file__).parents[1]
SMALL: dict[str, Any] = {
    "@architectures": "spacy_quotes.OptionRanker.v1",
    "width": 32,
    "lexical_width": 32,
    "hidden_width": 32,
    "lexical_rows": 2000,
    "option_rows": 2000,
    "tok2vec": {
        "@architectures": "spacy.HashEmbedCNN.v2",
        "pretrained_vectors": None,
        "width": 32,
        "depth": 1,
        "embed_size": 500,
        "window_size": 1,
        "maxout_pieces": 2,
        "subword_features": True,
    },
}
TOKENIZER = {"nlp": {"tokenizer": {"@tokenizers": "spacy_quotes.ArabicTokenizer.v1"}}}
TEXT = "قال الوزير سامر الدالي إن الطريق سيفتح غداً. وأضاف: «لن نتأخر»."


def span(words: str, text: str = TEXT) -> Any:
    start = text.index(words)
    return span_record(text, start, start + len(words))


def gold(**changes: Any) -> Record:
    quotes: list[Any] = [
        {
            "id": 1,
            "kind": "INDIRECT",
            "content": [span("الطريق سيفتح غداً")],
            "cue": span("قال"),
            "speaker": span("الوزير سامر الدالي"),
            "agency": None,
            "addressee": None,
            "entity": "E1",
            **changes,
        },
        {
            "id": 2,
            "kind": "DIRECT",
            "content": [span("لن نتأخر")],
            "cue": span("وأضاف"),
            "speaker": None,
            "agency": None,
            "addressee": None,
            "entity": "E1",
        },
    ]
    return {"id": "road", "text": TEXT, "quotes": quotes, "entities": {"E1": {"name": "سامر الدالي", "type": "PER"}}}


def records(count: int = 12) -> list[Record]:
    lines = (ROOT / "corpus" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines[:count]]


def make(**config: Any) -> Language:
    fix_random_seed(0)
    nlp = spacy.blank("ar", config=TOKENIZER)
    nlp.add_pipe("trainable_quotes", config={"model": SMALL, **config})
    return nlp


def examples(nlp: Language, found: Iterable[Record], tokenize: Callable[[str], Doc] | None = None) -> list[Example]:
    return [Example(nlp.make_doc(record["text"]), set_record((tokenize or nlp.make_doc)(record["text"]), record)) for record in found]


def train(nlp: Language, found: list[Example], epochs: int = 12) -> list[float]:
    optimizer = nlp.initialize(lambda: found)
    optimizer.learn_rate = 0.005
    return [step(nlp, found, optimizer) for _ in range(epochs)]


def step(nlp: Language, found: list[Example], optimizer: Any) -> float:
    losses: dict[str, float] = {}
    for first in range(0, len(found), 4):
        nlp.update(found[first : first + 4], sgd=optimizer, losses=losses, drop=0.1)
    return losses["trainable_quotes"]


def texts_of(doc: Doc) -> list[tuple[str, str, str | None]]:
    return [(quote.text, quote.kind, quote.speaker_name) for quote in doc._.quotes]


@pytest.fixture(scope="module")
def trained() -> tuple[Language, list[Example], list[float]]:
    nlp = make()
    found = examples(nlp, [*records(), gold()])
    return nlp, found, train(nlp, found)


def test_it_learns_its_training_data(trained: Any) -> None:
    nlp, _, losses = trained
    assert losses[-1] < losses[0] / 4
    scores = nlp.evaluate(examples(nlp, records()))
    assert scores["quotes_exact_f"] > 0.9
    assert scores["quotes_attributed_f"] > 0.8
    assert scores["quotes_kind_acc"] > 0.9


def test_untrained_it_answers_as_the_rules_do() -> None:
    nlp = make()
    nlp.initialize(lambda: examples(nlp, records()))
    rules = spacy.blank("ar", config=TOKENIZER)
    rules.add_pipe("quotes", config={"min_confidence": nlp.get_pipe("trainable_quotes").cfg["threshold"]})
    answers = [(set(texts_of(rules(record["text"]))), set(texts_of(nlp(record["text"])))) for record in records(30)[12:]]
    same = sum(len(expected & found) for expected, found in answers)
    assert same >= 0.97 * sum(max(len(expected), len(found)) for expected, found in answers)


def test_contents_are_exact_and_resolved(trained: Any) -> None:
    nlp, _, _ = trained
    doc = nlp(TEXT)
    assert all(doc.text[quote.content[0].start_char : quote.content[0].end_char] == quote.content[0].text for quote in doc._.quotes)
    assert "لن نتأخر" in [quote.text for quote in doc._.quotes]
    assert all(quote.speaker_name == "سامر الدالي" for quote in doc._.quotes)
    assert all(0.0 <= quote.confidence <= 1.0 for quote in doc._.quotes)


def test_nothing_to_say_about_texts_without_speech(trained: Any) -> None:
    nlp, _, _ = trained
    for doc in nlp.pipe(["", " ", "\n", "!", "القطار جميل.", "no Arabic at all", "«»"]):
        assert doc._.quotes == ()


PIECES = [
    "قال",
    "الوزير",
    "إن",
    "أن",
    "بحسب",
    "مشيراً",
    "إلى",
    "وأضاف",
    "«",
    "»",
    '"',
    ":",
    "،",
    ".",
    "\n",
    "(",
    ")",
    "كما",
    "نقلت",
    "عن",
    "-",
]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=25), min_size=1, max_size=3))
def test_any_text_goes_through(trained: Any, pieces: list[list[str]]) -> None:
    nlp, _, _ = trained
    for doc in nlp.pipe([" ".join(part) for part in pieces]):
        for quote in doc._.quotes:
            assert all(doc.text[mention.start_char : mention.end_char].strip() for mention in quote.content)
        assert not problems({**to_record(doc), "id": "any"})


def test_a_batch_gives_what_single_documents_give(trained: Any) -> None:
    nlp, _, _ = trained
    texts = [record["text"] for record in records(6)]
    assert [texts_of(doc) for doc in nlp.pipe(texts, batch_size=4)] == [texts_of(nlp(text)) for text in texts]


def test_saving_and_loading_keeps_predictions(trained: Any, tmp_path: Path) -> None:
    nlp, _, _ = trained
    nlp.to_disk(tmp_path)
    texts = [record["text"] for record in records(6)]
    expected = [texts_of(doc) for doc in nlp.pipe(texts)]
    assert [texts_of(doc) for doc in spacy.load(tmp_path).pipe(texts)] == expected
    other = make()
    other.from_bytes(nlp.to_bytes())
    assert [texts_of(doc) for doc in other.pipe(texts)] == expected


def test_one_seed_gives_one_result() -> None:
    results = []
    for _ in range(2):
        nlp = make()
        results.append(train(nlp, examples(nlp, records(4)), epochs=3))
    assert results[0] == results[1]


def test_training_resumed_goes_on_where_it_was(tmp_path: Path) -> None:
    nlp = make(doubt=0.0)
    found = examples(nlp, records(6))
    before = train(nlp, found, epochs=6)
    nlp.to_disk(tmp_path)
    resumed = spacy.load(tmp_path)
    optimizer = resumed.resume_training()
    again = step(resumed, examples(resumed, records(6)), optimizer)
    on = step(nlp, found, nlp.resume_training())
    assert again < before[1]
    assert again == pytest.approx(on, rel=0.25)


def test_rehearsal_keeps_what_was_learned() -> None:
    """Two pipelines go on with an article in which nothing is a quotation; the one that rehearses forgets less."""
    left = {}
    for rehearses in (False, True):
        nlp = make()
        old = examples(nlp, records(4))
        train(nlp, old, epochs=12)
        found = sum(len(nlp(example.text)._.quotes) for example in old)
        nothing = [
            Example(nlp.make_doc(example.text), set_record(nlp.make_doc(example.text), {"text": example.text, "quotes": []}))
            for example in old
        ]
        optimizer = nlp.resume_training()
        for _ in range(15):
            nlp.update(nothing, sgd=optimizer)
            if rehearses:
                losses = nlp.rehearse([Example.from_dict(nlp.make_doc(example.text), {}) for example in old], sgd=optimizer)
                assert losses["trainable_quotes"] > 0
        left[rehearses] = sum(len(nlp(example.text)._.quotes) for example in old) / found
    assert left[True] > left[False]


def test_gold_from_another_tokenization_teaches_the_same() -> None:
    nlp = make()
    whole = spacy.blank("ar")  # leaves marks glued to words
    component: Any = nlp.get_pipe("trainable_quotes")
    for record in records(5):
        one, other = (
            gold_of(example, component._read(example.predicted)) for example in (*examples(nlp, [record]), *examples(nlp, [record], whole))
        )
        assert one.answers == other.answers


def test_predicts_alike_on_the_default_tokenizer(trained: Any) -> None:
    nlp, _, _ = trained
    component = nlp.get_pipe("trainable_quotes")
    doc = component(spacy.blank("ar").make_doc(TEXT))
    assert [quote.text for quote in doc._.quotes] == [quote.text for quote in nlp(TEXT)._.quotes]


def losses_of(nlp: Language, record: Record | None) -> tuple[float, bool]:
    """The loss of one document, and whether there is any gradient."""
    fix_random_seed(0)
    component: Any = nlp.get_pipe("trainable_quotes")
    reference = nlp.make_doc(TEXT) if record is None else set_record(nlp.make_doc(TEXT), record)
    losses = component.update([Example(nlp.make_doc(TEXT), reference)])
    gradient = any(np.abs(node.get_grad(name)).sum() > 0 for node in component.model.walk() for name in node.grad_names)
    component.model.finish_update(lambda key, weights, gradient: (weights, gradient * 0))
    return losses["trainable_quotes"], gradient


def prepared() -> Language:
    nlp = make(doubt=0.0)
    nlp.initialize(lambda: examples(nlp, [gold()]))
    return nlp


def test_documents_without_the_span_group_teach_nothing() -> None:
    assert losses_of(prepared(), None) == (0.0, False)


def test_optional_quotations_are_left_out_of_the_loss() -> None:
    nlp = prepared()
    full, _ = losses_of(nlp, gold())
    optional, _ = losses_of(nlp, gold(optional=True))
    absent = gold()
    del absent["quotes"][0]
    missing, _ = losses_of(nlp, absent)
    assert optional < full
    assert optional < missing


def test_of_a_partly_annotated_document_only_what_is_annotated_counts(tmp_path: Path) -> None:
    nlp = prepared()
    part: Any = gold()
    del part["quotes"][1]
    complete, _ = losses_of(nlp, part)
    (tmp_path / "part.jsonl").write_text(json.dumps({**part, "partial": True}, ensure_ascii=False), encoding="utf-8")
    example = next(iter(JsonlReader(tmp_path / "part.jsonl")(nlp)))
    component: Any = nlp.get_pipe("trainable_quotes")
    assert 0 < component.update([example])["trainable_quotes"] < complete


def test_roles_that_are_not_annotated_are_left_open(tmp_path: Path) -> None:
    nlp = prepared()
    bare: Any = gold()
    for quote in bare["quotes"]:
        del quote["speaker"], quote["agency"], quote["addressee"]
    (tmp_path / "bare.jsonl").write_text(json.dumps(bare, ensure_ascii=False), encoding="utf-8")
    example = next(iter(JsonlReader(tmp_path / "bare.jsonl")(nlp)))
    component: Any = nlp.get_pipe("trainable_quotes")
    assert 0 < component.update([example])["trainable_quotes"] < losses_of(nlp, gold())[0]


def test_the_gradient_is_that_of_the_loss() -> None:
    nlp = prepared()
    component: Any = nlp.get_pipe("trainable_quotes")
    found = examples(nlp, [gold()])
    scorer = component.model.get_ref("anchor")
    component.update(found)
    gradient = scorer.get_grad("V")[0].copy()
    weights, width, numeric = scorer.get_param("V"), 1e-2, []
    for column in range(4):
        losses = []
        for side in (width, -width):
            changed = weights.copy()
            changed[0, column] += side
            scorer.set_param("V", changed)
            losses.append(component.update(found)["trainable_quotes"])
        numeric.append((losses[0] - losses[1]) / (2 * width))
    assert gradient[:4] == pytest.approx(numeric, abs=2e-2)


def test_the_right_answer_is_nearly_always_among_the_options() -> None:
    nlp = make()
    component: Any = nlp.get_pipe("trainable_quotes")
    asked = found = 0
    for example in examples(nlp, records(40)):
        reading = component._read(example.predicted)
        for answer in gold_of(example, reading).answers:
            if answer.optional:
                continue
            asked += 1
            start, end = answer.content[0]
            anchor = (start, True) if start > answer.cue else (end, False)
            known = answer.cue in reading.cues and anchor in Anchors(reading).options([answer.cue]).what
            found += known and (start, end) in FarEdges(reading).options([(answer.cue, anchor)]).what
    assert found / asked > 0.9


# --- bad input --------------------------------------------------------------------------------------------------------


def complain(found: Callable[[Language], list[Example]], message: str) -> None:
    nlp = make()
    with pytest.raises(ValueError, match=message):
        nlp.initialize(lambda: found(nlp))


def spoiled(nlp: Language, spoil: Callable[[SpanGroup], Any]) -> list[Example]:
    example = examples(nlp, [gold()])[0]
    example.reference.user_data["id"] = "road"
    spoil(example.reference.spans[QUOTES])
    return [example]


def test_an_empty_corpus_is_named() -> None:
    nlp = make()
    component: Any = nlp.get_pipe("trainable_quotes")
    with pytest.raises(ValueError, match=r"training corpus is empty; look at paths\.train"):
        component.initialize(lambda: [])


def test_no_gold_quotations() -> None:
    complain(lambda nlp: [Example(nlp.make_doc(TEXT), nlp.make_doc(TEXT))], "None of the 1 training documents has a quotation")


def test_a_label_that_does_not_exist() -> None:
    complain(
        lambda nlp: spoiled(nlp, lambda group: group.attrs["quotes"][0].update(kind="SHOUTED")),
        "document road: quotation 1: kind 'SHOUTED' is none of DIRECT",
    )
    nlp = make()
    with pytest.raises(ValueError, match="no label 'SHOUTED'"):
        nlp.get_pipe("trainable_quotes").initialize(lambda: examples(nlp, [gold()]), labels=["SHOUTED"])  # type: ignore[attr-defined]


@pytest.mark.parametrize("where", [{"id": "road"}, {"record": {"id": "road"}}], ids=["as read", "as converted"])
def test_training_that_goes_on_complains_of_bad_data_at_first_sight(where: dict[str, Any]) -> None:
    nlp = prepared()
    (bad,) = spoiled(nlp, lambda group: group.attrs["quotes"][0].update(kind="SHOUTED"))
    bad.reference.user_data.clear()
    bad.reference.user_data.update(where)
    optimizer = nlp.resume_training()
    with pytest.raises(ValueError, match=r"\[trainable_quotes\] document road: quotation 1: kind 'SHOUTED' is none of DIRECT"):
        nlp.update([bad], sgd=optimizer)


def test_evaluation_names_the_document_whose_annotation_is_broken() -> None:
    nlp = prepared()
    for change in ({"kind": "SHOUTED"}, {"cue": 9}):
        with pytest.raises(ValueError, match="document road: "):
            nlp.evaluate(spoiled(nlp, lambda group, change=change: group.attrs["quotes"][0].update(change)))  # type: ignore[misc]


def test_a_document_without_an_id_is_named_by_its_number_and_beginning() -> None:
    def nameless(nlp: Language) -> list[Example]:
        bad = spoiled(nlp, lambda group: group.attrs["quotes"][0].update(content=[]))
        bad[0].reference.user_data.clear()
        return [*examples(nlp, [gold()]), *bad]

    complain(nameless, r"document 2 \('قال الوزير سامر .*quotation 1: has no content")


def test_what_cannot_be_learned_from_is_said_once_with_its_documents() -> None:
    nlp = make()
    component: Any = nlp.get_pipe("trainable_quotes")
    found = examples(nlp, [gold(), gold(cue=None), gold(cue=span("الطريق"))])
    for number, example in enumerate(found):
        example.reference.user_data["id"] = f"a{number}"
    with pytest.warns(UserWarning) as said:
        component.initialize(lambda: found)
    (warning,) = (str(each.message) for each in said if "nothing can be learned" in str(each.message))
    assert "1 without a cue (in document a1)" in warning
    assert "1 whose cue the language data does not know (in document a2)" in warning


def test_ids_that_occur_twice_are_named() -> None:
    nlp = make()
    found = examples(nlp, [gold(), gold()])
    for example in found:
        example.reference.user_data["id"] = "road"
    with pytest.warns(UserWarning, match=r"1 document ids occur more than once in the training data \(road\)"):
        nlp.initialize(lambda: found)


def test_a_cue_with_no_content() -> None:
    complain(
        lambda nlp: spoiled(nlp, lambda group: group.attrs["quotes"][0].update(content=[])), "document road: quotation 1: has no content"
    )


def test_spans_that_cannot_be_aligned() -> None:
    complain(lambda nlp: spoiled(nlp, lambda group: group.attrs["offsets"].__setitem__(0, [3, 9999])), "document road: .*outside the text")
    complain(lambda nlp: [Example(nlp.make_doc(TEXT + " "), examples(nlp, [gold()])[0].reference)], "the text of the reference differs")


def test_plain_spans_without_links() -> None:
    def plain(nlp: Language) -> list[Example]:
        reference = nlp.make_doc(TEXT)
        reference.spans[QUOTES] = [reference[0:2]]
        return [Example(nlp.make_doc(TEXT), reference)]

    complain(plain, r"document 1 .*has no links.*set_record")


def test_a_corpus_of_another_language() -> None:
    text = "The minister said that the road would open."
    quote: Any = {"id": 1, "kind": "INDIRECT", "content": [span("the road would open", text)], "cue": span("said", text)}
    complain(lambda nlp: examples(nlp, [{"id": "en", "text": text, "quotes": [quote]}]), "another language")


def test_unreadable_lines_are_named_with_file_and_line(tmp_path: Path) -> None:
    nlp = make()
    path = tmp_path / "bad.jsonl"
    good = json.dumps(gold(), ensure_ascii=False)
    for bad, message in [
        ("{", "bad.jsonl, line 2: no JSON"),
        ('{"id": "x", "text": 3}', "bad.jsonl, line 2, document x: has no"),
        (good.replace('"end": 3', '"end": 4'), "document road: quotation 1: cue"),
    ]:
        path.write_text(f"{good}\n{bad}\n", encoding="utf-8")
        with pytest.raises(ValueError, match=message):
            list(JsonlReader(path)(nlp))
    with pytest.raises(FileNotFoundError, match="There is no corpus at"):
        list(JsonlReader(tmp_path / "none.jsonl")(nlp))


def test_a_folder_is_read_whole_and_a_limit_is_kept(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(gold(), ensure_ascii=False) + "\n", encoding="utf-8")
    nlp = make()
    assert len(list(JsonlReader(tmp_path)(nlp))) == 2
    assert len(list(JsonlReader(tmp_path, limit=1)(nlp))) == 1
    example = next(iter(JsonlReader(tmp_path)(nlp)))
    assert to_record(example.reference)["quotes"][0]["content"] == gold()["quotes"][0]["content"]


def test_the_reader_takes_the_place_of_spacys_own(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in (gold(), *records(3))), encoding="utf-8-sig")
    nlp = make()
    settings = {"path": path, "gold_preproc": False, "max_length": 0, "limit": 0, "augmenter": None}
    create = registry.readers.get("spacy_quotes.JsonlReader.v1")
    assert len(list(create(**settings)(nlp))) == 4
    assert [len(list(create(**{**settings, "max_length": length})(nlp))) for length in (5, 40)] == [0, 1]
    assert len(list(create(**{**settings, "augmenter": lambda nlp, example: iter([example, example])})(nlp))) == 8
    assert len(list(JsonlReader(path, shuffle=True, limit=2)(nlp))) == 2
    with pytest.raises(ValueError, match="gold_preproc"):
        create(**{**settings, "gold_preproc": True})
    with pytest.raises(ValueError, match="E913"):
        create(**{**settings, "path": None})


def test_predicting_replaces_what_was_there(trained: Any) -> None:
    nlp, _, _ = trained
    component: TrainableQuotes = nlp.get_pipe("trainable_quotes")
    doc = set_record(nlp.make_doc(TEXT), gold(kind="MIXED"))
    expected = texts_of(nlp(TEXT))
    assert texts_of(component(doc)) == expected
    clear([doc])
    assert doc._.quotes == ()


def test_codes_of_words_do_not_depend_on_what_was_read_before() -> None:
    component: Any = make().get_pipe("trainable_quotes")
    analysis = component.rules.analyze(TEXT)
    used = component._codes
    component._read(spacy.blank("ar").make_doc(records(1)[0]["text"]))
    assert (unit_codes(Reading(analysis, used)) == unit_codes(Reading(analysis, Codes()))).all()
