"""Converting between formats: what comes back, what is said to be lost, and how mistakes are reported."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
import spacy
from hypothesis import assume, given, settings
from records import records, same
from spacy.tokens import DocBin
from typer.testing import CliRunner

from spacy_quotes import markup
from spacy_quotes.cli import app
from spacy_quotes.exchange import FORMATS, format_of, read

ARTICLE = """---
id: خبر-1
region: levant
entities:
  E1: {type: PER, name: سليم الحداد, aliases: [الوزير]}
  E2: {type: ORG, name: البلدية, aliases: []}
---
😀 ({credit =sama|سما}) «{q1 D @E1|لن نتراجع}»، {c1|قال} {s1|سليم الحداد} {a1 =sama|لوكالة سما}، «{q1|مهما حدث}».
{c2|وأضاف} أن {q2 I @E1 ?|{s3|البلدية} {c3|وعدت} {t3|السكان} بأن {q3 I @E2 ^2|تعيد
فتح الجسر}}.
"""
RECORD = markup.loads(ARTICLE)
MAKE_DOC = spacy.blank("ar").make_doc


def through(record, name):
    """A record written in a format and read again, and what was reported when it was written."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"out{'' if FORMATS[name].FOLDER else FORMATS[name].SUFFIX}"
        found = list(FORMATS[name].write([record], target, MAKE_DOC))
        return list(read(target, name)), [str(problem) for problem in found]


def entities_used(record):
    return {quote["entity"] for quote in record["quotes"]}


@pytest.mark.parametrize("name", FORMATS)
def test_an_article_comes_back_as_it_was(name):
    back, found = through(RECORD, name)
    lost = {"brat": ["خبر-1: brat has no place for the field 'region'"]}
    expected = {key: value for key, value in RECORD.items() if name != "brat" or key != "region"}
    assert [same(record) for record in back] == [same(expected)]
    assert found == lost.get(name, [])


@pytest.mark.parametrize("name", ["jsonl", "authoring", "spacy", "label-studio"])
@given(record=records())
@settings(max_examples=60, deadline=None)
def test_these_formats_lose_nothing(name, record):
    back, found = through(record, name)
    assert ([same(one) for one in back], found) == ([same(record)], [])


@given(record=records())
@settings(max_examples=100, deadline=None)
def test_brat_loses_only_what_it_says(record):
    del record["region"]
    back, found = through(record, "brat")
    assume(not any("two fragments" in problem for problem in found))
    assert [same(one) for one in back] == [same(record, entities_used(record))]
    assert bool(found) == (entities_used(record) - {None} != set(record["entities"]))


@given(record=records())
@settings(max_examples=40, deadline=None)
def test_offsets_are_exact_with_any_tokens(record):
    nlp = spacy.blank("xx")
    nlp.tokenizer.rules, nlp.tokenizer.token_match = {}, None
    nlp.tokenizer.prefix_search = nlp.tokenizer.suffix_search = nlp.tokenizer.infix_finditer = None
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.spacy"
        assert not list(FORMATS["spacy"].write([record], target, nlp.make_doc))
        assert [same(one) for one in read(target, "spacy")] == [same(record)]


def test_a_program_s_output_goes_to_label_studio_as_predictions_and_comes_back():
    quotes = [{**quote, "confidence": 0.75} for quote in RECORD["quotes"]]
    (back,), found = through({**RECORD, "quotes": quotes}, "label-studio")
    assert (same(back)["quotes"], found) == (same({**RECORD, "quotes": quotes})["quotes"], [])


@pytest.mark.parametrize("name", ["authoring", "brat"])
def test_confidences_are_said_to_be_dropped(name):
    quotes = [{**quote, "confidence": 0.75} for quote in RECORD["quotes"]]
    _, found = through({**RECORD, "quotes": quotes}, name)
    assert "confidences" in found[0]


# --- what the other tools write


def test_brat_annotations_made_by_hand_are_read(tmp_path):
    (tmp_path / "a.txt").write_text("قال الوزير إن العمل مستمر وقال إنه قريب", encoding="utf-8")
    (tmp_path / "a.ann").write_text(
        "T1\tINDIRECT 14 25\tالعمل مستمر\nT2\tCue 0 3\tقال\nT3\tSpeaker 4 10\tالوزير\nT4\tINDIRECT 35 39\tقريب\n"
        "R1\tCue Arg1:T1 Arg2:T2\nR2\tSpeaker Arg1:T1 Arg2:T3\n#1\tAnnotatorNotes T1\tالوزير\n#2\tAnnotatorNotes T4\tالوزير\n",
        encoding="utf-8",
    )
    (record,) = read(tmp_path, "brat")
    assert [quote["entity"] for quote in record["quotes"]] == ["E1", "E1"]
    assert record["entities"] == {"E1": {"name": "الوزير", "type": "OTHER", "aliases": []}}
    assert record["quotes"][0]["cue"]["text"] == "قال" and record["quotes"][1]["cue"] is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("T1\tINDIRECT 0 3\tلا", "line 1: T1 gives the text 'لا', but the document has 'قال'"),
        ("T1\tINDIRECT 0 3\tقال\nT1\tCue 0 3\tقال", "line 2: the number T1 occurs twice"),
        ("T1\tPERSON 0 3\tقال", "line 1: 'T1\\tPERSON 0 3\\tقال' is no text-bound annotation with a label of"),
        ("T1\tCue 0 3\tقال\nR1\tCue Arg1:T1 Arg2:T1", "line 2: T1 is no content"),
        ("T1\tINDIRECT 0 3\tقال\nR1\tCue Arg1:T1 Arg2:T9", "line 2: T9 does not exist"),
        ("T1\tINDIRECT 0 3\tقال\nR1\tWho Arg1:T1 Arg2:T1", "line 2: the relation 'Who' is none of Cue"),
        ("T1\tINDIRECT 0 99\t", "a.ann, document a: quotation 1: content 0–99: outside the text of 10 characters"),
    ],
)
def test_a_mistake_in_a_brat_file_is_reported(tmp_path, lines, expected):
    (tmp_path / "a.txt").write_text("قال الوزير", encoding="utf-8")
    (tmp_path / "a.ann").write_text(lines, encoding="utf-8")
    (problem,) = read(tmp_path, "brat")
    assert expected in str(problem)


def task(results, text="😀 قال الوزير: لن نتراجع"):
    return {"data": {"text": text}, "annotations": [{"result": results}]}


def region(key, start, end, text, label):
    value = {"start": start, "end": end, "text": text, "labels": [label]}
    return {"id": key, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


@pytest.mark.parametrize("shift", [0, 1], ids=["code points", "UTF-16 units"])
def test_label_studio_offsets_are_read_as_code_points_or_as_utf_16_units(tmp_path, shift):
    results = [region("x", 14 + shift, 23 + shift, "لن نتراجع", "DIRECT"), region("y", 2 + shift, 5 + shift, "قال", "cue")]
    results.append({"from_id": "x", "to_id": "y", "type": "relation", "direction": "right", "labels": []})
    (tmp_path / "export.json").write_text(json.dumps([task(results)]), encoding="utf-8")
    (record,) = read(tmp_path / "export.json", "label-studio")
    (quote,) = record["quotes"]
    assert (quote["content"][0]["start"], quote["content"][0]["text"], quote["cue"]["text"]) == (14, "لن نتراجع", "قال")


@pytest.mark.parametrize(
    ("broken", "expected"),
    [
        (
            task([region("x", 3, 9, "لن نتراجع", "DIRECT")]),
            "export.json, task 1: region x, 3–9: gives the text 'لن نتراجع', but the document has",
        ),
        (task([region("x", 14, 14, None, "DIRECT")]), "export.json, task 1, document export:1: quotation 1: content 14–14: is empty"),
        ({"text": "نص"}, "export.json, task 1: is no task of the interface for quotations"),
        ({**task([]), "annotations": [{"result": []}, {"result": []}]}, "export.json, task 1: has 2 annotations; keep one"),
    ],
)
def test_a_mistake_in_a_label_studio_export_is_reported(tmp_path, broken, expected):
    (tmp_path / "export.json").write_text(json.dumps([broken, task([])]), encoding="utf-8")
    problem, good = read(tmp_path / "export.json", "label-studio")
    assert expected in str(problem)
    assert good["quotes"] == []


# --- the command


def convert(*arguments):
    result = CliRunner().invoke(app, ["convert", *map(str, arguments)])
    return result.exit_code, " ".join(result.output.split())


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "one.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def test_the_command_converts_by_the_names_of_files(folder):
    assert convert(folder / "articles", folder / "all.jsonl")[0] == 0
    assert convert(folder / "all.jsonl", folder / "all.spacy")[0] == 0
    (doc,) = DocBin().from_disk(folder / "all.spacy").get_docs(spacy.blank("ar").vocab)
    assert [quote.speaker_name for quote in doc._.quotes] == ["سليم الحداد", "سليم الحداد", "البلدية"]
    assert convert(folder / "all.spacy", folder / "tasks.json")[0] == 0
    assert convert(folder / "tasks.json", folder / "brat", "--to", "brat")[0] == 0
    assert {path.name for path in (folder / "brat").iterdir()} == {"خبر-1.ann", "خبر-1.txt", "annotation.conf"}
    assert format_of(folder / "brat") == "brat"
    assert convert(folder / "brat", folder / "again", "--to", "authoring")[0] == 0
    (again,) = read(folder / "again", "authoring")
    assert same(again)["quotes"] == same(RECORD)["quotes"]


def test_docs_are_tokenized_as_asked(folder):
    nlp = spacy.blank("ar")
    nlp.tokenizer.infix_finditer = None
    nlp.to_disk(folder / "pipeline")
    convert(folder / "articles", folder / "a.jsonl")
    for arguments in (["--base", folder / "pipeline"], ["--tokenizer", "spacy.Tokenizer.v1"], []):
        assert convert(folder / "a.jsonl", folder / "a.spacy", *arguments)[0] == 0
        (doc,) = DocBin().from_disk(folder / "a.spacy").get_docs(spacy.blank("ar").vocab)
        assert doc.text == RECORD["text"]


def test_one_bad_document_never_loses_the_others(folder):
    broken = json.loads(json.dumps(RECORD)) | {"id": "معطوب"}
    broken["quotes"][1]["cue"]["end"] = broken["quotes"][1]["cue"]["start"]
    lines = [json.dumps(broken), "{", json.dumps(RECORD)]
    (folder / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    status, said = convert(folder / "in.jsonl", folder / "out.spacy")
    start = broken["quotes"][1]["cue"]["start"]
    assert status == 1
    assert f"in.jsonl, line 1, document معطوب: quotation 2: cue {start}–{start}: is empty" in said
    assert "in.jsonl, line 2: is no JSON" in said
    assert "1 document in" in said and "2 failed" in said
    assert len(list(read(folder / "out.spacy", "spacy"))) == 1


def test_what_a_format_has_no_place_for_is_said_once(folder):
    records = [{**RECORD, "id": f"خبر-{number}"} for number in (1, 2, 3)]
    (folder / "in.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    status, said = convert(folder / "in.jsonl", folder / "brat", "--to", "brat")
    assert status == 0 and said.count("note:") == 1
    assert "خبر-1 and 2 more documents: brat has no place for the field 'region'" in said


def test_a_second_document_of_one_name_is_refused(folder):
    (folder / "in.jsonl").write_text(f"{json.dumps(RECORD)}\n{json.dumps(RECORD)}", encoding="utf-8")
    status, said = convert(folder / "in.jsonl", folder / "brat", "--to", "brat")
    assert status == 1 and "خبر-1: a second document with this id" in said


@pytest.mark.parametrize("target", ["out.spacy", "out.json", "brat", "articles"])
@pytest.mark.parametrize(("content", "expected"), [("", "in.jsonl: holds no document"), ("{}", 'in.jsonl, line 1: has no "id"')])
def test_nothing_is_written_where_nothing_was_read(tmp_path, target, content, expected):
    (tmp_path / "in.jsonl").write_text(content, encoding="utf-8")
    form = {"brat": ["--to", "brat"], "articles": ["--to", "authoring"]}.get(target, [])
    status, said = convert(tmp_path / "in.jsonl", tmp_path / target, *form)
    assert (status, expected in said, "nothing is written" in said) == (1, True, True), said
    assert {path.name for path in tmp_path.iterdir()} == {"in.jsonl"}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("none.jsonl", "out.spacy"), "none.jsonl: no such file or folder"),
        (("articles", "out.txt", "--to", "conll"), "--to: unknown format 'conll'; name one of authoring, jsonl"),
        (("articles", "out"), "say with --to which of authoring, jsonl"),
        (("articles", "articles", "--to", "jsonl"), "articles: is a folder, but this format needs a file"),
        (("articles", "articles", "--to", "brat"), "articles: is read from; OUTPUT must be another"),
        (("articles", "no/out.jsonl"), "no: no such folder; make it first"),
        (("articles", "out.spacy", "--tokenizer", "none"), "--tokenizer: spaCy knows no tokenizer 'none'"),
        (("articles", "out.spacy", "--base", "none_at_all"), "--base: cannot load the pipeline 'none_at_all'"),
    ],
)
def test_wrong_use_is_said_in_one_sentence_and_writes_nothing(folder, monkeypatch, arguments, expected):
    monkeypatch.chdir(folder)
    status, said = convert(*arguments)
    assert (status, expected in said) == (2, True), said
    assert {path.name for path in folder.iterdir()} == {"articles"}
