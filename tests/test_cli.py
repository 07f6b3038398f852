"""The command line, run as people run it: in a process of its own."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from typer.main import get_command

from spacy_quotes.cli import app
from spacy_quotes.cli.console import Messages, printable
from spacy_quotes.cli.running import annotate
from spacy_quotes.cli.table import isolated
from spacy_quotes.inputs import Document

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
NEWS = "قالت المتحدثة هناء السروي لوكالة رويترز إن الأشغال في المرفأ ستبدأ مطلع الشهر المقبل.\n"
COMMAND = [sys.executable, "-m", "spacy", "quotes"]


class Done(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


def run_process(*arguments: object) -> Done:
    """Run a command as a shell does."""
    done = subprocess.run([*COMMAND, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=120)
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def run(*arguments: object, stdin: bytes = b"", cwd: Path | None = None) -> Done:
    """Run a command in this process, which saves the seconds that spaCy takes to start."""
    streams = [io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") for data in (stdin, b"", b"")]
    kept, folder = (sys.stdin, sys.stdout, sys.stderr), os.getcwd()
    sys.stdin, sys.stdout, sys.stderr = streams
    os.chdir(cwd or folder)
    try:
        get_command(app)([str(argument) for argument in arguments], prog_name="quotes")
    except SystemExit as end:
        status = int(end.code or 0)
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
        os.chdir(folder)
    for stream in streams[1:]:
        stream.flush()
    return Done(status, *(stream.buffer.getvalue().decode() for stream in streams[1:]))  # type: ignore[attr-defined]


def on_a_terminal(*arguments: object, columns: int = 100, **environment: str) -> str:
    """What a command writes to a terminal of some width."""
    parent, child = pty.openpty()
    settings = {**os.environ, "COLUMNS": str(columns), "TERM": "xterm-256color", **environment}
    process = subprocess.Popen([*COMMAND, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=child, stderr=child, env=settings)
    os.close(child)
    written = b""
    while select.select([parent], [], [], 60)[0]:
        try:
            data = os.read(parent, 65536)
        except OSError:  # Linux's way to say that the other end is closed
            break
        if not data:
            break
        written += data
    process.wait()
    os.close(parent)
    return written.decode()


@pytest.fixture
def news(tmp_path: Path) -> Callable[..., Path]:
    def write(name: str, content: str | bytes = NEWS) -> Path:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return write


def test_one_command_gives_the_quotations_of_the_seeds() -> None:
    done = run_process("extract", SEEDS)
    assert done.returncode == 0
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["id"] for record in records] == sorted(file.stem for file in SEEDS.glob("*.txt"))
    assert all(record["quotes"] for record in records)
    assert re.fullmatch(r"5 documents, \d+ quotations, \d+ speakers in \d+\.\d s\n", done.stderr)


def test_jsonl_keeps_id_and_every_other_field(news: Any) -> None:
    file = news("in.jsonl", json.dumps({"id": "n1", "body": NEWS, "source": "النوارس", "n": {"a": [1]}}) + "\n")
    record = json.loads(run("extract", file, "--text-field", "body").stdout)
    assert (record["id"], record["text"], record["source"], record["n"]) == ("n1", NEWS, "النوارس", {"a": [1]})
    assert [quote["speaker"]["text"] for quote in record["quotes"]] == ["المتحدثة هناء السروي"]


def test_fields_named_as_a_record_s_own_are_kept_under_another_name(news: Any, tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": NEWS, "quotes": ["سطر"], "entities": 3}) + "\n" for n in range(2)]
    done = run("extract", news("in.jsonl", "".join(lines)))
    record = json.loads(done.stdout.splitlines()[0])
    assert (record["original_quotes"], record["original_entities"]) == (["سطر"], 3) and len(record["quotes"]) == 1
    assert done.returncode == 0 and done.stderr.count("its field 'quotes' is kept as 'original_quotes'") == 1
    assert run("report", tmp_path / "in.jsonl", "-o", tmp_path / "r.html").returncode == 0


def test_it_is_said_that_quotations_are_found_anew(news: Any) -> None:
    first = run("extract", news("a.txt"))
    again = run("extract", news("q.jsonl", first.stdout))
    assert again.stdout == first.stdout
    assert "q.jsonl, line 1, document a: has quotations already" in again.stderr and "already" not in first.stderr


def test_standard_input_and_output(news: Any) -> None:
    done = run("extract", "-", "--quiet", stdin=NEWS.encode())
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["id"] == "stdin"


def test_processes_change_nothing(news: Any) -> None:
    file = news("in.jsonl", "".join(json.dumps({"id": str(n), "text": f"{n} {NEWS}"}) + "\n" for n in range(30)))
    alone, shared = run("extract", file, "-q"), run_process("extract", file, "-q", "--n-process", 2, "--batch-size", 4)
    assert alone.stdout == shared.stdout and len(alone.stdout.splitlines()) == 30


@pytest.mark.parametrize(
    ("name", "start"), [("q.jsonl", b'{"id'), ("q.csv", b"\xef\xbb\xbf"), ("q.xml", b"<?xml"), ("q.html", b"<!doctype")]
)
def test_the_output_name_chooses_the_format(news: Any, tmp_path: Path, name: str, start: bytes) -> None:
    done = run("extract", news("a.txt"), "--output", tmp_path / name)
    assert done.returncode == 0 and done.stdout == ""
    assert (tmp_path / name).read_bytes().startswith(start)
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(["a.txt", name])


def test_bad_input_is_said_with_its_place_and_the_rest_is_done(news: Any, tmp_path: Path) -> None:
    good, empty, single = news("good.txt"), news("empty.txt", ""), news("single.txt", "ق")
    broken = news("broken.txt", NEWS.encode()[:-3])
    lines = news("lines.jsonl", f"{json.dumps({'text': NEWS})}\n{{no\n{json.dumps({'body': NEWS})}\n")
    done = run("extract", good, empty, single, broken, lines, tmp_path / "absent.txt")
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["good", "lines:1"]
    *said, summary = done.stderr.splitlines()
    for what in (
        "absent.txt: no such file",
        "empty.txt: is empty",
        "single.txt: is a single",
        "broken.txt: is no utf-8 (line 1",
        "lines.jsonl, line 2: is no JSON",
    ):
        assert sum(what in line for line in said) == 1
    assert len(said) == 6 and all(line.startswith("error: ") for line in said)
    assert summary.startswith("2 documents, 2 quotations, 1 speaker in") and summary.endswith("; 6 failed")


def test_another_encoding_is_read_and_said(news: Any) -> None:
    file = news("a.txt", NEWS.encode("cp1256"))
    done = run("extract", file)
    assert done.returncode == 0 and json.loads(done.stdout)["text"] == NEWS
    assert "note: " in done.stderr and "windows-1256" in done.stderr
    assert run("extract", file, "--quiet", "--encoding", "windows-1256").stderr == ""


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["a.txt", "--language", "xx"], "unknown language 'xx'"),
        (["a.txt", "--model", "no_such_pipeline"], "cannot load the pipeline 'no_such_pipeline'"),
        (["a.txt", "--format", "docx"], "unknown format 'docx'; known are jsonl, csv, parquet, tei, html, table"),
        (["a.txt", "--output", "q.docx"], "its ending names no format"),
        (["a.txt", "--output", "/dev/null", "--format", "jsonl"], "/dev/null: is a device"),
        (["a.txt", "--output", "no/q.csv"], "no: no such folder"),
        (["a.txt", "--output", "a.txt", "--format", "jsonl"], "a.txt: is read from"),
        (["a.txt", "--encoding", "arabic-9"], "unknown encoding 'arabic-9'"),
        (["a.txt", "--input-format", "doc"], "unknown format 'doc'"),
        (["a.txt", "--no-such-option"], "No such option"),
        (["a.txt", "-n", "0"], "0 is neither 1 or more, nor -1 for one a core"),
        (["a.txt", "--batch-size", "0"], "greater than or equal to 1"),
        (["a.txt", "--batch-size", "-1"], "greater than or equal to 1"),
    ],
)
def test_wrong_use_is_one_sentence_and_status_2(news: Any, tmp_path: Path, arguments: list[str], what: str) -> None:
    news("a.txt")
    done = run("extract", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert what in done.stderr and "Traceback" not in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]


def test_no_output_where_nothing_could_be_read(news: Any, tmp_path: Path) -> None:
    done = run("extract", news("a.txt", ""), "-o", tmp_path / "q.csv")
    assert done.returncode == 1 and "nothing is written" in done.stderr
    assert not (tmp_path / "q.csv").exists() and len(list(tmp_path.iterdir())) == 1


def test_a_pipe_that_closes_early_is_no_error(news: Any) -> None:
    file = news("in.jsonl", "".join(json.dumps({"id": str(n), "text": NEWS * 20}) + "\n" for n in range(200)))
    command = " ".join([*COMMAND, "extract", str(file), "-q"])
    done = subprocess.run(["bash", "-c", f"{command} | head -n 1 | wc -l"], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "1" and "Traceback" not in done.stderr


def test_a_terminal_gets_a_table_in_logical_order(news: Any) -> None:
    shown = on_a_terminal("extract", news("a.txt"), NO_COLOR="1")
    assert "هناء السروي" in shown and "Reuters" in shown and "INDIRECT" in shown
    assert "1 document, 1 quotation, 1 speaker" in shown
    assert "\x1b[3" not in shown  # no colour


def test_an_article_without_quotations_has_no_empty_table_on_a_terminal(news: Any) -> None:
    shown = on_a_terminal("extract", news("a.txt", "السماء صافية اليوم.\n"), NO_COLOR="1")
    assert "a · 0 quotations" in shown and "speaker" not in shown.replace("0 speakers", "")


def test_colours_unless_no_color(news: Any) -> None:
    assert "\x1b[" in on_a_terminal("extract", news("a.txt"), NO_COLOR="")


def test_a_table_line_keeps_each_cell_to_itself() -> None:
    line = isolated("│ 1 │ سالم الغافري. │ abc │\n")
    assert line == "\u200e│\u200e 1 \u200e│\u200e \u200fسالم الغافري.\u200f \u200e│\u200e abc \u200e│\u200e\n"


def test_text_cannot_command_or_reorder_the_terminal() -> None:
    assert printable("قال\x1b[31m \u202eنعم\nلا") == "قال<U+001B>[31m <U+202E>نعم لا"


def test_help_has_examples() -> None:
    for command in ("extract", "report", "serve"):
        done = run(command, "--help")
        assert done.returncode == 0 and f"  python -m spacy quotes {command}" in done.stdout


def test_completion_for_shells() -> None:
    # The shell is looked for among the parents of the process.
    command = f"{sys.executable} -c 'from spacy_quotes.cli import app; app()' --show-completion; true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert "complete" in done.stdout


def test_report_of_articles_and_of_extracted_quotations(news: Any, tmp_path: Path) -> None:
    quotes = tmp_path / "q.jsonl"
    assert run("extract", news("a.txt"), "-o", quotes, "-q").returncode == 0
    edited = json.loads(quotes.read_text("utf-8"))
    edited["quotes"][0]["speaker_name"] = "اسم آخر"
    quotes.write_text(json.dumps(edited) + "\n", encoding="utf-8")
    done = run("report", quotes, news("b.txt"), "--output", tmp_path / "r.html", "--title", "تقرير المرفأ")
    page = (tmp_path / "r.html").read_text("utf-8")
    assert done.returncode == 0 and "2 documents, 2 quotations, 2 speakers" in done.stderr
    assert "اسم آخر" in page and "هناء السروي" in page and "<title>تقرير المرفأ</title>" in page


def test_report_refuses_quotations_that_do_not_fit_their_text(news: Any, tmp_path: Path) -> None:
    bad = {"id": "n1", "text": NEWS, "quotes": [{"id": 1, "kind": "DIRECT", "content": [{"start": 0, "end": 9999}]}]}
    done = run("report", news("q.jsonl", json.dumps(bad) + "\n"), news("a.txt"), "-o", tmp_path / "r.html")
    assert done.returncode == 1
    assert "q.jsonl, line 1, document n1: quotation 1: content 0–9999: outside the text" in done.stderr and (tmp_path / "r.html").exists()


@Language.component("fails_on_bombs")
def fails_on_bombs(doc: Doc) -> Doc:
    if "قنبلة" in doc.text:
        raise ZeroDivisionError("a bomb")
    return doc


def test_a_document_that_makes_the_pipeline_raise_costs_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    nlp = spacy.blank("ar")
    nlp.add_pipe("fails_on_bombs")
    nlp.max_length = 200
    texts = [NEWS, "قنبلة", NEWS, "س" * 201, NEWS, "قنبلة"]
    messages = Messages()
    documents = [Document(str(number), text, {"n": number}, f"a.txt, line {number}") for number, text in enumerate(texts)]
    done = [record["id"] for _, record in annotate(nlp, documents, messages)]
    assert done == ["0", "2", "4"] and messages.failed == 3
    said = capsys.readouterr().err
    assert "a.txt, line 1: the pipeline fails on it: ZeroDivisionError: a bomb" in said
    assert "a.txt, line 3: has 201 characters, more than the 200" in said


def test_a_pipeline_without_quotations_gets_them(news: Any, tmp_path: Path) -> None:
    nlp = spacy.blank("ar")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "pipeline")
    record = json.loads(run("extract", news("a.txt"), "--model", tmp_path / "pipeline", "-q").stdout)
    assert len(record["quotes"]) == 1
