"""Every snippet of README.md is run, and what it shows is what comes out."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import spacy
from markdown_it import MarkdownIt

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
OUTPUTS = ("text", "json")
# Commands that install, learn, serve or need the whole repository; what they call is tested where it is defined.
DEAR = re.compile(r"-m venv|\.ci/run|-m spacy (?:train|evaluate|package|project)|quotes serve")
ARTICLE = "قالت الوزيرة هناء السروي إن السد آمن."
DECIMAL = re.compile(r"\b[01]\.\d+")


class Block(NamedTuple):
    """A code block. line: its number in README.md. shown: the output block right behind it."""

    line: int
    language: str
    code: str
    shown: str | None


def blocks() -> Iterator[Block]:
    tokens = [token for token in MarkdownIt().parse(README) if token.level == 0]
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "fence" and token.info not in OUTPUTS:
            shown = after.content if after and after.type == "fence" and after.info in OUTPUTS else None
            yield Block((token.map or [0])[0] + 1, token.info, token.content, shown)


BLOCKS = list(blocks())
COMMANDS = [
    pytest.param(line.removeprefix("$ "), id=f"line {block.line + number}")
    for block in BLOCKS
    if block.language == "console"
    for number, line in enumerate(block.code.splitlines(), 1)
    if line.startswith("$ ")
]


def test_there_are_only_blocks_that_are_run() -> None:
    assert {block.language for block in BLOCKS} == {"python", "console", ""}  # without a language: the list of modules


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the commands read, and where they may write."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "corpus").mkdir()
    for file in (ROOT / "corpus").glob("*.jsonl"):
        shutil.copy(file, folder / "corpus")
    shutil.copytree(ROOT / "seeds", folder / "news")
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "export.csv").write_text(f'id,body\n7,"{ARTICLE}"\n', encoding="utf-8")
    line = json.dumps({"id": "8", "text": ARTICLE}, ensure_ascii=False)
    (folder / "archive.jsonl.gz").write_bytes(gzip.compress(line.encode("windows-1256")))
    return folder


@pytest.fixture(scope="module")
def printed(copy: Path) -> dict[int, str]:
    """What each Python block prints, one after the other with the same names."""
    names: dict[str, Any] = {}
    found = {}
    before = Path.cwd()
    os.chdir(copy)
    try:
        for block in BLOCKS:
            if block.language == "python":
                with redirect_stdout(io.StringIO()) as out:
                    exec(compile(block.code, f"README.md, line {block.line}", "exec"), names)
                found[block.line] = out.getvalue()
    finally:
        os.chdir(before)
    return found


@pytest.mark.parametrize("block", [pytest.param(block, id=f"line {block.line}") for block in BLOCKS if block.language == "python"])
def test_python_prints_what_is_shown(block: Block, printed: dict[int, str]) -> None:
    if block.shown is not None:
        # Confidences are fitted anew with every change of the rules.
        shown, made = (DECIMAL.sub("0.…", text.rstrip()) for text in (block.shown, printed[block.line]))
        assert made == shown


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_works(command: str, copy: Path) -> None:
    if DEAR.search(command):
        for name in re.findall(r"(?<=\s)(?:corpus|seeds)\b[\w./-]*", command):
            assert (ROOT / name).exists()
        return
    programs = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", command], cwd=copy, env=programs, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (written,) = re.findall(r"(?:--output |> |convert \S+ )([\w./-]+)", command) or [""]
    assert (copy / written).exists()


def test_the_picture_is_what_comes_out() -> None:
    (sentence,) = re.findall(r"^> (.+)$", README, re.MULTILINE)
    table = README.split("| kind | content |")[1].split("\n\n")[0].splitlines()[2:]
    shown = [[cell.strip().strip("`") for cell in row.strip("|").split("|")] for row in table]
    nlp = spacy.blank("ar")
    nlp.add_pipe("quotes")
    made = [
        [
            quote.kind,
            quote.text,
            quote.cue.text,
            quote.speaker_name,
            quote.agency.id if quote.agency else "",
            quote.addressee.text if quote.addressee else "",
        ]
        for quote in nlp(sentence)._.quotes
    ]
    assert made == shown


def test_continuous_integration_runs_the_command_for_the_tests() -> None:
    (command,) = [param.values[0] for param in COMMANDS if "pytest" in str(param.values[0])]
    assert str(command) in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_links_and_pictures_are_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README)
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []
    headings = {re.sub(r"[^\w-]", "", title.lower().replace(" ", "-")) for title in re.findall(r"^#+ (.+)$", README, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", README)) <= headings
