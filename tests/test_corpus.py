"""The corpus is what its documents say: enough of it, in order, and made from its source."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from spacy_quotes.exchange import read

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus"
PARTS = ("train", "dev", "test")
BUILD = runpy.run_path(str(CORPUS / "scripts" / "build.py"))
STATISTICS = runpy.run_path(str(CORPUS / "scripts" / "statistics.py"))
PUBLIC_TEXTS = runpy.run_path(str(CORPUS / "scripts" / "public_texts.py"))
STANDOFF = runpy.run_path(str(CORPUS / "scripts" / "standoff.py"))


def records(name):
    return [json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def articles():
    return {record["id"]: record for name in PARTS for record in records(name)}


def test_the_files_are_what_the_articles_give():
    names = BUILD["media"]()
    made = {folder: list(BUILD["articles"](CORPUS / folder, names)) for folder in ("articles", "seeds")}
    assert not [str(item) for items in made.values() for item in items if not isinstance(item, dict)]
    for name, part in {**BUILD["split"](made["articles"]), "seeds": made["seeds"]}.items():
        assert (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8") == "".join(map(BUILD["line"], part)), name


def test_there_is_enough_of_it(articles):
    assert len(articles) >= 150
    assert sum(len(record["text"].split()) for record in articles.values()) >= 35_000
    assert sum(len(record["quotes"]) for record in articles.values()) >= 1_500


def test_each_part_has_its_share(articles):
    assert sum(len(records(name)) for name in PARTS) == len(articles)
    everything = STATISTICS["figures"](list(articles.values()))
    for name in PARTS:
        figures = STATISTICS["figures"](records(name))
        for figure in ("DIRECT", "INDIRECT", "MIXED", "no speaker mention (dropped or a pronoun)", "words a sentence"):
            assert figures[figure] == pytest.approx(everything[figure], rel=0.15), (name, figure)
    assert {record["genre"] for record in records("train")} == set(BUILD["GENRES"])
    assert {record["region"] for record in records("train")} == set(BUILD["REGIONS"])


def test_each_case_of_the_guidelines_occurs_ten_times(articles):
    shown = Counter()
    for record in articles.values():
        shown.update({row: len(found) for row, found in record.get("phenomena", {}).items()})
    rows = re.findall(r"^\| ([ANS]\d\d) \|", (CORPUS / "GUIDELINES.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert {*rows, "A12"} == set(STATISTICS["ROWS"]) == set(shown)
    assert {row: count for row, count in shown.items() if count < STATISTICS["NEEDED"]} == {}


def test_the_examples_of_the_guidelines_stand_in_their_articles(articles):
    found = 0
    for line in (CORPUS / "GUIDELINES.md").read_text(encoding="utf-8").splitlines():
        cells = line.split(" | ")
        for example, id in (
            re.findall(r"(?:^|· |not: )([^·;()]*[^·;() ]) \(([a-g]\d\d-[a-z]+)\)", cells[-1]) if line.startswith("| ") else []
        ):
            text = " ".join(articles[id]["text"].split())
            for part in re.split(" … | / ", re.sub(r"[\[\]]", "", example)):
                assert part.strip() in text, (id, part)
                found += 1
    assert found > 50


def test_the_seeds_are_the_seeds():
    for record in records("seeds"):
        assert record["text"] == (ROOT / "seeds" / f"{record['id']}.txt").read_text(encoding="utf-8")


def test_the_second_annotation_is_of_the_same_texts(articles):
    second = list(read(CORPUS / "second", "authoring"))
    assert len(second) >= 30
    assert [record["id"] for record in second if record["text"].strip() != articles[record["id"]]["text"].strip()] == []


def test_every_article_says_its_licence(articles):
    assert {record["licence"] for record in articles.values()} == {"CC-BY-4.0"}


def test_real_agencies_have_their_canonical_names(articles):
    spans = [span for record in articles.values() for quote in record["quotes"] if (span := quote["agency"])]
    known = {(span["id"], span["name"]) for span in spans if "id" in span}
    assert {("reuters", "Reuters"), ("afp", "Agence France-Presse"), ("aa", "Anadolu Agency")} <= known
    assert all(BUILD["media"]()[slug] == name for slug, name in known)


def test_annotation_apart_from_its_texts():
    spans = ("kind", "content", "cue", "speaker", "agency", "addressee", "parent")
    for record in records("dev"):
        standoff = STANDOFF["strip"](record)
        assert not re.search("[\u0600-\u06ff]", json.dumps(standoff, ensure_ascii=False))
        joined = STANDOFF["join"](standoff, record["text"])
        assert [[quote[key] for key in spans] for quote in joined["quotes"]] == [
            [quote[key] for key in spans] for quote in record["quotes"]
        ]


def test_annotation_of_another_text_is_left_out(tmp_path, capsys):
    gold = records("dev")[:2]
    files = tmp_path / "standoff.jsonl", tmp_path / "texts.jsonl"
    for file, lines in zip(files, (map(STANDOFF["strip"], gold), [gold[0], gold[1] | {"text": "آخر"}]), strict=True):
        file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    assert [record["id"] for record in STANDOFF["joined"](*files)] == [gold[0]["id"]]
    assert gold[1]["id"] in capsys.readouterr().err


def test_annotation_of_the_beginning_of_a_text_joins_the_whole(tmp_path):
    gold = records("dev")[0]
    files = tmp_path / "standoff.jsonl", tmp_path / "texts.jsonl"
    for file, line in zip(files, (STANDOFF["strip"](gold), gold | {"text": gold["text"] + "\nوالبقية"}), strict=True):
        file.write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert [record["text"] for record in STANDOFF["joined"](*files)] == [gold["text"]]


def test_texts_of_public_repositories(tmp_path, capsys):
    clone = tmp_path / "owner+news"
    (clone / "papers").mkdir(parents=True)
    (clone / "papers" / "ثقافة.txt").write_bytes("قال سالم: «عدنا».\r\nوعاد.\r\n".encode("cp1256"))
    (clone / "sites.json").write_text(json.dumps([{"content": []}, {"content": [" قالت هناء. ", "", "وعادت."]}]), encoding="utf-8")
    for command in (["init", "-q"], ["add", "."], ["-c", "user.name=n", "-c", "user.email=e", "commit", "-qm", "news"]):
        subprocess.run(["git", "-C", str(clone), *command], check=True)
    keys = ["owner/news/papers/ثقافة.txt", "owner/news/sites.json#1", "owner/news/lost.txt"]
    texts = [line["text"] for line in PUBLIC_TEXTS["texts"](keys, tmp_path)]
    assert texts == ["قال سالم: «عدنا».\nوعاد.", "قالت هناء.\n\nوعادت."]
    assert "owner/news/lost.txt: no such article" in capsys.readouterr().err
