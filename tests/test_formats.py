"""The formats that quotations are written in."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import spacy
from hypothesis import given, settings
from records import records
from spacy.tokens import DocBin
from tools import NO_TEI_SCHEMA, TEI_SCHEMA

from spacy_quotes import markup, report, to_dataframe
from spacy_quotes.exchange import spacy_docs
from spacy_quotes.formats import FORMATS, format_of, writer
from spacy_quotes.formats.csv import defused
from spacy_quotes.formats.rows import COLUMNS
from spacy_quotes.quote import set_record

ARTICLE = """---
id: port
title: ميناء الغاف
date: "2026-03-01"
section: محليات
entities:
  E1: {type: PER, name: هناء السروي, aliases: [المتحدثة هناء السروي]}
  E2: {type: ORG, name: مجلس الميناء, aliases: []}
agencies: {nawaris: An-Nawaris}
---
الغاف ({credit =nawaris|النوارس}) - {c1|قالت} {s1|المتحدثة هناء السروي} لصحيفة {a1 =nawaris|النوارس} إن {q1 M @E1|{s2|المجلس} {c2|أكد} أن {q2 I @E2 ^1|العمل يبدأ غداً} وإنه «لا عودة عنه»}.
«{q3 D @E1|سنعود}»، {c3|أضافت}، «{q3|مهما طال الوقت}».
"""  # noqa: E501
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


@pytest.fixture
def record() -> Any:
    made: Any = markup.loads(ARTICLE)
    made["quotes"][0].update(confidence=0.75, attribution_confidence=0.5)
    return made


def written(format: str, *records: Any) -> bytes:
    stream = io.BytesIO()
    sink = writer(format, stream)
    for record in records:
        sink.write(record)
    sink.close()
    return stream.getvalue()


def csv_rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_jsonl_is_the_record_as_it_is(record: Any) -> None:
    assert [json.loads(line) for line in written("jsonl", record, record).splitlines()] == [record, record]


def test_csv_has_a_row_a_quotation(record: Any) -> None:
    first, second, third = csv_rows(written("csv", record))
    assert list(first) == list(COLUMNS)
    assert first["text"] == "المجلس أكد أن العمل يبدأ غداً وإنه «لا عودة عنه»"
    assert (first["speaker"], first["speaker_name"], first["entity_type"]) == ("المتحدثة هناء السروي", "هناء السروي", "PER")
    assert (first["agency"], first["agency_name"], first["agency_id"]) == ("النوارس", "An-Nawaris", "nawaris")
    assert (first["doc_id"], first["title"], first["date"], first["credits"]) == ("port", "ميناء الغاف", "2026-03-01", "An-Nawaris")
    assert json.loads(first["metadata"]) == {"section": "محليات"}
    assert (first["confidence"], second["confidence"], second["parent"]) == ("0.75", "", "1")
    assert third["text"] == "سنعود … مهما طال الوقت"
    text = record["text"]
    parts = [text[int(start) : int(end)] for start, end in (part.split(":") for part in third["fragments"].split())]
    assert parts == ["سنعود", "مهما طال الوقت"]


def test_csv_opens_right_in_a_spreadsheet(record: Any) -> None:
    data = written("csv", record)
    assert data.startswith(b"\xef\xbb\xbf")  # or a spreadsheet takes it for another encoding
    assert data.splitlines()[0].startswith(b'\xef\xbb\xbf"doc_id","title"')


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1"])
def test_csv_cells_are_no_formulas(record: Any, cell: str) -> None:
    assert defused(cell) == f"'{cell}"
    record["title"] = cell
    record["entities"]["E1"]["name"] = cell
    row = csv_rows(written("csv", record))[0]
    assert row["title"] == row["speaker_name"] == f"'{cell}"


def test_csv_leaves_other_cells_alone() -> None:
    assert [defused(cell) for cell in ("قال", "a=b", 5, None)] == ["قال", "a=b", 5, None]


def test_parquet_is_typed(record: Any) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra parquet is not installed")
    table = parquet.read_table(io.BytesIO(written("parquet", record, record)))
    assert table.num_rows == 6 and table.column_names == list(COLUMNS)
    row = table.to_pylist()[0]
    assert (row["confidence"], row["quote_id"], row["optional"], row["parent"]) == (0.75, 1, False, None)


def test_a_data_frame_has_the_same_columns(record: Any) -> None:
    pytest.importorskip("pandas", reason="the extra dataframe is not installed")
    frame = to_dataframe([record])
    assert list(frame.columns) == list(COLUMNS) and frame["parent"].dtype == "Int64"
    assert frame.groupby("speaker_name").size().to_dict() == {"هناء السروي": 2, "مجلس الميناء": 1}
    doc = set_record(spacy.blank("ar")(record["text"]), record)
    doc.user_data["id"] = "port"
    from_doc = to_dataframe(doc)
    assert from_doc["text"].tolist() == frame["text"].tolist() and set(from_doc["doc_id"]) == {"port"}
    assert len(to_dataframe([])) == 0


def test_a_converted_doc_brings_its_id_and_fields_along(record: Any, tmp_path: Path) -> None:
    pytest.importorskip("pandas", reason="the extra dataframe is not installed")
    nlp = spacy.blank("ar")
    assert not list(spacy_docs.write([record], tmp_path / "port.spacy", nlp.make_doc))
    docs = list(DocBin().from_disk(tmp_path / "port.spacy").get_docs(nlp.vocab))
    row = to_dataframe(docs).iloc[0]
    assert (row["doc_id"], row["title"], row["date"]) == ("port", "ميناء الغاف", "2026-03-01")
    assert json.loads(row["metadata"]) == {"section": "محليات"}
    assert "ميناء الغاف" in report(docs).html


def test_html_is_the_report(record: Any) -> None:
    page = written("html", record).decode()
    assert page.startswith("<!doctype html>") and "ميناء الغاف" in page


def test_tei_says_who_said_what(record: Any) -> None:
    corpus = ElementTree.fromstring(written("tei", record))
    said = {element.get(XML_ID): element for element in corpus.iter(f"{TEI}said")}
    first = said["d1.q1"]
    assert (first.get("who"), first.get("direct"), first.get("ana")) == ("#d1.E1", "false", "#MIXED")
    assert "".join(first.itertext()) == "المجلس أكد أن العمل يبدأ غداً وإنه «لا عودة عنه»"
    assert said["d1.q2"] in list(first)  # nested in it
    assert [element.text for element in first.iter(f"{TEI}q")] == ["«لا عودة عنه»"]
    assert (said["d1.q3"].get("direct"), said["d1.q3"].get("next"), said["d1.q3.2"].get("prev")) == ("true", "#d1.q3.2", "#d1.q3")
    assert [element.get("degree") for element in first.iter(f"{TEI}certainty")] == ["0.75", "0.5"]
    ids = {element.get(XML_ID) for element in corpus.iter()}
    person = next(element for element in corpus.iter(f"{TEI}person") if element.get(XML_ID) == "d1.E1")
    assert [name.text for name in person] == ["هناء السروي", "المتحدثة هناء السروي"]
    assert {
        word[1:]
        for element in corpus.iter()
        for key in ("who", "ref", "corresp", "ana", "next", "prev")
        for word in element.get(key, "").split()
    } <= ids


def body_text(tei: ElementTree.Element) -> str:
    return "\n".join("".join(paragraph.itertext()) for paragraph in tei.iter(f"{TEI}p") if paragraph in list(tei.find(f".//{TEI}body")))


def validate(file: Path) -> str:
    """What a validator has against a file: Jing's words, or libxml2's where there is no Jing."""
    if shutil.which("jing"):
        return subprocess.run(["jing", str(TEI_SCHEMA), str(file)], capture_output=True, text=True, check=False).stdout
    etree = pytest.importorskip("lxml.etree", reason="neither Jing nor lxml to validate with")
    schema = etree.RelaxNG(etree.parse(str(TEI_SCHEMA)))
    return "" if schema.validate(etree.parse(str(file))) else str(schema.error_log)


@pytest.mark.skipif(not TEI_SCHEMA.exists(), reason=NO_TEI_SCHEMA)
def test_tei_is_valid_whatever_is_written(record: Any, tmp_path: Path) -> None:
    many: list[Any] = [record]
    hostile = {**record, "id": "\x00 <&]]>", "title": "</title>\ud7ff\ufffe", "url": 'http://x/?a="&b'}
    many.append(hostile)

    @settings(max_examples=150, deadline=None, database=None)
    @given(records())
    def collect(found: Any) -> None:
        many.append(found)

    collect()
    file = tmp_path / "corpus.xml"
    file.write_bytes(written("tei", *many))
    assert validate(file) == ""


@settings(max_examples=100, deadline=None)
@given(records())
def test_no_word_is_lost_in_tei(found: Any) -> None:
    tei = ElementTree.fromstring(written("tei", found)).find(f"{TEI}TEI")
    lines = [line for line in found["text"].split("\n") if line.strip()]
    assert tei is not None and body_text(tei) == "\n".join(lines)


@settings(max_examples=100, deadline=None)
@given(records())
def test_csv_keeps_every_quotation(found: Any) -> None:
    rows = csv_rows(written("csv", found))
    assert [int(row["quote_id"]) for row in rows] == [quote["id"] for quote in found["quotes"]]


def test_a_file_name_asks_for_its_format() -> None:
    names = ["q.jsonl", "q.csv", "q.parquet", "q.xml", "q.html", "q.txt"]
    assert [format_of(Path(name)) for name in names] == [*FORMATS, None]


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown format 'docx'; known are jsonl, csv"):
        writer("docx", io.BytesIO())
