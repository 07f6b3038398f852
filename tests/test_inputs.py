"""Articles as people have them."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_quotes.inputs import Document, Options, Problem, find, read, recognize

NEWS = (
    "قالت المتحدثة باسم بلدية الغاف هناء السروي، الثلاثاء، إن الأشغال في المرفأ الجديد ستبدأ مطلع الشهر المقبل.\n"
    "وأضافت في حديث للصحافيين: «لن نغلق السوق القديم أمام الزوار»، مشيرة إلى أن المجلس خصص للمشروع ثلاثة ملايين درهم.\n"
)


def all_of(*paths: Path, **options: Any) -> tuple[list[Document], list[Problem]]:
    files, problems = find(paths)
    items = [*problems, *read(files, Options(**options))]
    return [item for item in items if isinstance(item, Document)], [item for item in items if isinstance(item, Problem)]


def one(path: Path, **options: Any) -> Document:
    documents, problems = all_of(path, **options)
    assert not problems and len(documents) == 1
    return documents[0]


def problem(path: Path, **options: Any) -> str:
    documents, problems = all_of(path, **options)
    assert not documents and len(problems) == 1
    return str(problems[0])


def lines(*rows: Any) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def test_a_text_file_is_a_document_and_its_stem_the_id(tmp_path: Path) -> None:
    file = tmp_path / "port.v2.txt"
    file.write_text(NEWS, encoding="utf-8")
    document = one(file)
    assert (document.id, document.text) == ("port.v2", NEWS)
    assert document.position == file.stat().st_size


def test_a_line_of_jsonl_keeps_its_id_and_other_fields(tmp_path: Path) -> None:
    file = tmp_path / "news.jsonl"
    file.write_text(lines({"id": 7, "text": NEWS, "source": "النوارس", "tags": [1]}, {"text": NEWS}), encoding="utf-8")
    documents, problems = all_of(file)
    assert not problems
    assert [(document.id, document.fields) for document in documents] == [("7", {"source": "النوارس", "tags": [1]}), ("news:2", {})]


def test_text_and_id_may_have_other_names(tmp_path: Path) -> None:
    file = tmp_path / "news.jsonl"
    file.write_text(lines({"url": "u1", "body": NEWS, "text": "short", "id": 1}), encoding="utf-8")
    document = one(file, text_field="body", id_field="url")
    assert (document.id, document.text, document.fields) == ("u1", NEWS, {"original_text": "short", "original_id": 1})


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_row_of_csv_is_a_document(tmp_path: Path, delimiter: str) -> None:
    file = tmp_path / "news.csv"
    text = NEWS.replace('"', '""')
    file.write_text(f'\ufeffid{delimiter}text{delimiter}date\r\nn1{delimiter}"{text}"{delimiter}2026\r\n', encoding="utf-8", newline="")
    document = one(file)
    assert (document.id, document.text, document.fields) == ("n1", NEWS, {"date": "2026"})


def test_parquet(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    import pyarrow.parquet as pq

    file = tmp_path / "news.parquet"
    pq.write_table(pa.table({"id": ["n1", "n2"], "text": [NEWS, NEWS], "words": [30, 31]}), file)
    documents, problems = all_of(file)
    assert [(document.id, document.fields) for document in documents] == [("n1", {"words": 30}), ("n2", {"words": 31})] and not problems
    file.write_bytes(b"PAR1 no")
    assert "no Parquet file" in problem(file)


PAGE = """<html><head><meta charset="{charset}"><title>ميناء الغاف</title><meta property="og:site_name" content="النوارس"></head><body>
<nav><a href="/">الرئيسية</a> <a href="/sport">رياضة</a></nav>
<article><h1>بلدية الغاف تبدأ أشغال المرفأ الجديد</h1><p>{first}</p>
<p>{second}</p></article>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256"])
def test_the_article_of_a_saved_page(tmp_path: Path, charset: str) -> None:
    pytest.importorskip("trafilatura", reason="the extra html is not installed")
    first, second = NEWS.splitlines()
    file = tmp_path / "page.html"
    file.write_bytes(PAGE.format(charset=charset, first=first, second=second).encode(charset))
    document = one(file)
    assert first in document.text and second in document.text and "الرئيسية" not in document.text
    assert document.id == "page" and document.fields["title"]


def test_gzip_whatever_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(NEWS.encode()))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(lines({"id": "n1", "text": NEWS}).encode()))
    documents, problems = all_of(tmp_path)
    assert [document.id for document in documents] == ["a", "n1"] and not problems
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(NEWS.encode())[:-20])
    assert "a.txt.gz: cannot be read" in str(all_of(tmp_path)[1][0])


def test_folders_are_searched_through_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "deep/er/a.txt", "c.pdf", ".hidden/x.txt", ".y.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(NEWS, encoding="utf-8")
    documents, problems = all_of(tmp_path)
    assert [document.id for document in documents] == ["b", "a"] and not problems
    (tmp_path / "deep" / "b.txt").write_text(NEWS, encoding="utf-8")
    assert len({document.id for document in all_of(tmp_path)[0]}) == 3  # two files with one stem have two ids


def test_standard_input_is_text_or_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, ids in ((NEWS, ["stdin"]), (lines({"id": "n1", "text": NEWS}, {"text": NEWS}), ["n1", "stdin:2"])):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data.encode()))))
        documents, problems = all_of(Path("-"))
        assert [document.id for document in documents] == ids and not problems


@pytest.mark.parametrize(
    "bom_encoding", [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF8, "utf-8")]
)
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_byte_order_mark_tells_the_encoding(tmp_path: Path, bom_encoding: tuple[bytes, str], name: str) -> None:
    bom, encoding = bom_encoding
    data = NEWS if name == "a.txt" else lines({"text": NEWS})
    (tmp_path / name).write_bytes(bom + data.encode(encoding))
    assert one(tmp_path / name).text == NEWS


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("windows-1256", "windows-1256"),
        ("iso8859_6", "iso-8859-6"),
        ("cp720", "cp720"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv"])
def test_other_arabic_encodings_are_recognized_and_said(tmp_path: Path, encoding: str, shown: str, name: str) -> None:
    news = NEWS if encoding in ("windows-1256", "utf-16-le", "utf-16-be") else NEWS.replace("«", '"').replace("»", '"')
    news = news.replace("،", ",") if encoding == "cp720" else news
    data = {"a.txt": news, "a.jsonl": lines({"text": news}), "a.csv": 'id,text\n1,"{}"\n'.format(news.replace('"', '""'))}[name]
    (tmp_path / name).write_bytes(data.encode(encoding))
    documents, problems = all_of(tmp_path / name)
    assert documents[0].text == news
    assert f"read as {shown}" in problems[0].what and not problems[0].lost


def test_a_named_encoding_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("قال نعم".encode("cp1256"))
    assert one(tmp_path / "a.txt", encoding="windows-1256").text == "قال نعم"
    with pytest.raises(ValueError, match="unknown encoding 'arabic-9'"):
        Options(encoding="arabic-9")


def test_damaged_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    data = NEWS.encode()
    (tmp_path / "a.txt").write_bytes(data[:-40] + b"\xd9" + data[-40:])
    assert "is no utf-8 (line 2" in problem(tmp_path / "a.txt")
    (tmp_path / "b.jsonl").write_bytes(
        lines({"id": "n1", "text": NEWS}).encode() + lines({"id": "n2", "text": NEWS}).encode().replace(b"\xd9\x82", b"\xd9")
    )
    documents, problems = all_of(tmp_path / "b.jsonl")
    assert [document.id for document in documents] == ["n1"]
    assert "b.jsonl, line 2, document n2: holds the byte 0xD9, which is no utf-8" in str(problems[0])


def test_bytes_that_are_no_text_are_not_taken_for_arabic(tmp_path: Path) -> None:
    assert recognize(bytes(range(256)) * 20) is None
    assert recognize("Müller sagte: «Größe ist schön.» Ärger, Öl und Übermut.".encode("latin-1") * 5) is None
    assert recognize(b"plain") is None


@given(st.text(alphabet="قالوزيرنعملا ،«»\n", min_size=40, max_size=200), st.data())
def test_no_text_is_ever_mangled(tmp_path_factory: pytest.TempPathFactory, text: str, data: Any) -> None:
    """Whatever the encoding: the text comes as it is, or with a word about its encoding, or not at all."""
    file = tmp_path_factory.mktemp("news") / "a.txt"
    encoding = data.draw(st.sampled_from(["utf-8", "cp1256", "utf-16", "utf-16-le", "utf-16-be"]))
    file.write_bytes(text.encode(encoding))
    documents, problems = all_of(file)
    assert all(document.text == text for document in documents) or any("read as" in one.what for one in problems)


def test_text_that_was_mangled_before_is_pointed_at(tmp_path: Path) -> None:
    for name, text in {
        "a": NEWS.replace("ة", "\ufffd"),
        "b": NEWS.encode().decode("cp1256", "replace"),
        "c": NEWS.encode().decode("latin-1"),
    }.items():
        file = tmp_path / f"{name}.txt"
        file.write_text(text, encoding="utf-8", newline="")
        documents, problems = all_of(file)
        assert len(documents) == len(problems) == 1 and not problems[0].lost


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.txt", "", "a.txt: is empty"),
        ("a.txt", " \n", "a.txt: is empty"),
        ("a.txt", "ق", "a.txt: is a single character"),
        ("a.txt", "\x00\x01\x02 no \x7f", "a.txt: is no text: it is full of control characters"),
        ("a.jsonl", "", "a.jsonl: is empty"),
        ("a.jsonl", '{"text": ', "a.jsonl, line 1: is no JSON: Expecting value at column"),
        ("a.jsonl", "[" * 100_000, "a.jsonl, line 1: is no JSON"),
        ("a.jsonl", '["قال"]', "line 1: is no JSON object but a list"),
        ("a.jsonl", '{"body": "قال"}', "line 1: has no field 'text' (it has body); name the one with the text by --text-field"),
        ("a.jsonl", '{"text": 5}', "line 1: the text is no string but a number"),
        ("a.jsonl", '{"text": "قال \\ud83d"}', "line 1: holds U+D83D, half of a surrogate pair"),
        ("a.csv", "", "a.csv: is empty"),
        ("a.csv", "id,body\n1,قال", "has no column 'text' (it has id, body)"),
        ("a.csv", "id,text\n1,قال,2", "line 2: has 3 cells, but the head has 2"),
        ("a.csv", 'id,text\n1,"قال', "is no well-formed CSV"),
        ("a.html", "<html></html>", "no article was found"),
        ("a.doc", "قال", "is of no known type; name it with --input-format"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(tmp_path: Path, name: str, content: str, what: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    said = problem(tmp_path / name)
    assert what in said and "\n" not in said


def test_one_bad_line_never_costs_the_others(tmp_path: Path) -> None:
    file = tmp_path / "news.jsonl"
    file.write_text(lines({"text": NEWS}) + "{no\n\n" + lines({"body": NEWS}, {"text": NEWS}), encoding="utf-8")
    documents, problems = all_of(file, tmp_path / "absent.txt")
    assert [document.id for document in documents] == ["news:1", "news:5"]
    assert [found.where.rsplit("/", 1)[-1] for found in problems] == ["absent.txt", "news.jsonl, line 2", "news.jsonl, line 4"]


def test_a_folder_without_articles_is_pointed_at(tmp_path: Path) -> None:
    assert "the folder holds no file" in problem(tmp_path)
