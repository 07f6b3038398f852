"""Training and evaluation with spaCy's own command line, as the workflow in corpus/ calls it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import spacy
import srsly
from click.testing import CliRunner, Result
from spacy.cli import app
from spacy.tokens import DocBin, Span
from spacy.training import Example
from spacy.training.initialize import init_nlp
from spacy.util import load_config, registry
from typer.main import get_command

ROOT = Path(__file__).parents[1]
CONFIGS = ROOT / "corpus" / "configs"
QUICK = ["--training.max_epochs", "1", "--training.eval_frequency", "2", "--training.batcher.size", "800"]


def run(*arguments: Any, cwd: Path) -> Result:
    """Call spaCy's command line within this process, in a folder."""
    registry.cli.get_all()  # as spacy.cli.setup_cli does
    before = Path.cwd()
    os.chdir(cwd)
    try:
        return CliRunner().invoke(get_command(app), [str(argument) for argument in arguments], prog_name="spacy")
    finally:
        os.chdir(before)


def done(*arguments: Any, cwd: Path) -> str:
    result = run(*arguments, cwd=cwd)
    assert result.exit_code == 0, (result.output, result.exception)
    return result.output


@pytest.fixture(scope="module")
def data(tmp_path_factory: Any) -> Path:
    """A folder with a few articles as JSON lines and in spaCy's format."""
    folder: Path = tmp_path_factory.mktemp("data")
    for name, count in (("train", 8), ("dev", 4)):
        lines = (ROOT / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()[:count]
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        done("quotes", "convert", f"{name}.jsonl", f"{name}.spacy", cwd=folder)
    return folder


@pytest.fixture(scope="module")
def trained(data: Path) -> tuple[Path, str]:
    return data, done(
        "train", CONFIGS / "tok2vec.cfg", "--output", "out", "--paths.train", "train.spacy", "--paths.dev", "dev.spacy", *QUICK, cwd=data
    )


def test_the_table_of_training_shows_the_scores(trained: tuple[Path, str]) -> None:
    _, table = trained
    for column in ("QUOTES_ATT", "QUOTES_EXA"):
        assert column in table
    assert "SCORE" in table


def test_evaluation_prints_all_measures(trained: tuple[Path, str]) -> None:
    folder, _ = trained
    (folder / "html").mkdir(exist_ok=True)
    printed = done(
        "evaluate", "out/model-last", "dev.spacy", "--spans-key", "quotes", "--output", "scores.json", "--displacy-path", "html", cwd=folder
    )
    for measure in ("CONTENT", "EXACT", "CUE", "ATTRIBUTED", "AGENCY", "ADDRESSEE", "DIRECT", "INDIRECT", "MIXED", "SPAN F"):
        assert measure in printed
    scores: Any = srsly.read_json(folder / "scores.json")
    assert scores["quotes_content_f"] == scores["spans_quotes_per_type"]["CONTENT"]["f"]
    assert set(scores["quotes_per_kind"]) == {"DIRECT", "INDIRECT", "MIXED"}


@pytest.mark.parametrize("name", ["tok2vec", "transformer", "add-to-pipeline"])
def test_configs_are_valid(name: str, data: Path, tmp_path: Path) -> None:
    base = spacy.blank("ar")
    base.add_pipe("tok2vec")
    base.add_pipe("ner")
    base.to_disk(tmp_path / "base")
    if name == "transformer":
        pytest.importorskip("spacy_transformers")
    source = ["--paths.source", tmp_path / "base"] if name == "add-to-pipeline" else []
    assert "Config is valid" in done(
        "debug", "config", CONFIGS / f"{name}.cfg", "--paths.train", "train.spacy", "--paths.dev", "dev.spacy", *source, cwd=data
    )


def test_a_config_without_the_pipeline_to_add_to_says_so(data: Path) -> None:
    result = run("debug", "config", CONFIGS / "add-to-pipeline.cfg", "--paths.train", "train.spacy", "--paths.dev", "dev.spacy", cwd=data)
    assert result.exit_code != 0
    assert "NAME_OR_PATH_OF_YOUR_PIPELINE" in f"{result.output} {result.exception}"


@pytest.mark.parametrize("name", ["tok2vec", "transformer", "add-to-pipeline"])
def test_training_is_measured_in_steps_so_that_it_fits_small_corpora(name: str) -> None:
    training = load_config(CONFIGS / f"{name}.cfg")["training"]
    assert training["max_epochs"] == 0 < training["eval_frequency"] < training["patience"] < training["max_steps"]


def test_spacy_checks_the_data(tmp_path: Path) -> None:
    for name in ("train", "dev"):
        done("quotes", "convert", ROOT / "corpus" / f"{name}.jsonl", f"{name}.spacy", cwd=tmp_path)
    printed = done("debug", "data", CONFIGS / "tok2vec.cfg", "--paths.train", "train.spacy", "--paths.dev", "dev.spacy", cwd=tmp_path)
    assert "Pipeline can be initialized with data" in printed


def test_training_begins_with_what_raw_articles_taught(data: Path) -> None:
    raw = [{"text": json.loads(line)["text"]} for line in (data / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    srsly.write_jsonl(data / "raw.jsonl", raw)
    done("pretrain", CONFIGS / "tok2vec.cfg", "pretrained", "--paths.raw_text", "raw.jsonl", "--pretraining.max_epochs", "1", cwd=data)
    learned = data / "pretrained" / "model0.bin"
    paths = {"paths.train": str(data / "train.spacy"), "paths.dev": str(data / "dev.spacy"), "paths.init_tok2vec": str(learned)}
    nlp = init_nlp(load_config(CONFIGS / "tok2vec.cfg", overrides=paths))
    tok2vec = nlp.get_pipe("trainable_quotes").model.get_ref("tok2vec")  # type: ignore[attr-defined]
    before = [layer.get_param("E").copy() for layer in tok2vec.walk() if layer.has_param("E")]
    tok2vec.from_bytes(learned.read_bytes())
    after = [layer.get_param("E") for layer in tok2vec.walk() if layer.has_param("E")]
    assert before and all((one == other).all() for one, other in zip(before, after, strict=True))


def test_json_lines_are_read_without_conversion(data: Path, tmp_path: Path) -> None:
    config = (CONFIGS / "tok2vec.cfg").read_text(encoding="utf-8")
    for name in ("train", "dev"):
        config = re.sub(
            rf"\[corpora\.{name}\]\n(?:[^\[\n].*\n)+",
            f'[corpora.{name}]\n@readers = "spacy_quotes.JsonlReader.v1"\npath = ${{paths.{name}}}\nlimit = 2\n',
            config,
        )
    (tmp_path / "jsonl.cfg").write_text(config, encoding="utf-8")
    done(
        "train",
        tmp_path / "jsonl.cfg",
        "--output",
        tmp_path / "out",
        "--paths.train",
        "train.jsonl",
        "--paths.dev",
        "dev.jsonl",
        *QUICK,
        cwd=data,
    )
    assert (tmp_path / "out" / "model-last" / "meta.json").exists()


def test_training_goes_on_from_a_trained_pipeline_beside_frozen_components(data: Path, tmp_path: Path) -> None:
    base = spacy.blank("ar")
    base.add_pipe("tok2vec")
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 16,
        "maxout_pieces": 2,
        "use_upper": True,
    }
    base.add_pipe("ner", config={"model": {**model, "tok2vec": listener}})
    reference = base.make_doc("قال سامر الدالي إن الطريق سيفتح غدا.")
    reference.set_ents([Span(reference, 1, 3, label="PER")])
    base.initialize(lambda: [Example(base.make_doc(reference.text), reference)])
    base.to_disk(tmp_path / "base")
    done(
        "train",
        CONFIGS / "add-to-pipeline.cfg",
        "--output",
        tmp_path / "out",
        "--paths.train",
        "train.spacy",
        "--paths.dev",
        "dev.spacy",
        "--paths.source",
        tmp_path / "base",
        *QUICK,
        cwd=data,
    )
    grown = spacy.load(tmp_path / "out" / "model-last")
    assert grown.pipe_names == ["tok2vec", "ner", "trainable_quotes"]
    for before, after in zip(base.get_pipe("ner").model.walk(), grown.get_pipe("ner").model.walk(), strict=True):  # type: ignore[attr-defined]
        assert all((before.get_param(name) == after.get_param(name)).all() for name in before.param_names if before.has_param(name))


def test_bad_gold_ends_before_the_first_epoch(data: Path, tmp_path: Path) -> None:
    bare = spacy.blank("ar")
    DocBin(docs=[bare("قال الوزير إن الطريق سيفتح غدا.")]).to_disk(tmp_path / "bare.spacy")
    result = run(
        "train",
        CONFIGS / "tok2vec.cfg",
        "--output",
        tmp_path / "out",
        "--paths.train",
        tmp_path / "bare.spacy",
        "--paths.dev",
        "dev.spacy",
        *QUICK,
        cwd=data,
    )
    assert result.exit_code != 0
    assert "None of the 1 training documents has a quotation with a cue" in f"{result.output} {result.exception}"
    assert "LOSS" not in result.output


def test_the_workflow_names_files_that_exist(tmp_path: Path) -> None:
    project: Any = srsly.read_yaml(ROOT / "corpus" / "project.yml")
    shutil.copytree(ROOT / "corpus", tmp_path / "corpus", ignore=shutil.ignore_patterns("articles", "second"))
    assert (tmp_path / "corpus" / "configs" / f"{project['vars']['config']}.cfg").exists()
    for name in ("train", "dev", "test"):
        assert json.loads((tmp_path / "corpus" / project["vars"][name]).read_text(encoding="utf-8").splitlines()[0])["quotes"]
    printed = subprocess.run(
        [sys.executable, "-m", "weasel", "run", "all", "--dry"], cwd=tmp_path / "corpus", capture_output=True, text=True, timeout=120
    )
    assert printed.returncode == 0, printed.stdout + printed.stderr
    assert "Missing dependency specified by command 'convert'" not in printed.stdout  # a dry run goes on without
    for command in project["workflows"]["all"]:
        assert command in printed.stdout
