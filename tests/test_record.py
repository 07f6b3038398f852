"""What `record.problems` finds wrong with a record, and how it says so."""

from __future__ import annotations

import copy

import pytest

from spacy_quotes.record import problems, span_record

TEXT = "قال الوزير إن العمل مستمر، وأضاف أن النتائج قريبة (سما)"


def record():
    """Two quotations of a minister and a credit."""

    def at(words):
        return span_record(TEXT, TEXT.index(words), TEXT.index(words) + len(words))

    first = {"id": 1, "kind": "INDIRECT", "content": [at("العمل مستمر")], "cue": at("قال"), "speaker": at("الوزير"), "entity": "E1"}
    second = {"id": 2, "kind": "INDIRECT", "content": [at("النتائج قريبة")], "cue": at("وأضاف"), "entity": "E1", "parent": None}
    entities = {"E1": {"name": "الوزير", "type": "PER", "aliases": []}}
    return {"id": "خبر", "text": TEXT, "quotes": [first, second], "credits": [at("سما")], "entities": entities}


def test_a_good_record_has_no_problems():
    assert problems(record()) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda r: r["quotes"][0]["content"][0].update(end=14), "quotation 1: content 14–14: is empty"),
        (lambda r: r["quotes"][0]["content"][0].update(end=99), "quotation 1: content 14–99: outside the text of 55 characters"),
        (lambda r: r["quotes"][0]["content"][0].update(start=-1), "quotation 1: content -1–25: outside the text of 55 characters"),
        (lambda r: r["quotes"][0]["cue"].update(end=4, text="قال "), "quotation 1: cue 0–4: begins or ends with white space"),
        (lambda r: r["quotes"][1]["cue"].update(start=26, text="أضاف"), "quotation 2: cue 26–32: begins or ends with white space"),
        (
            lambda r: r["quotes"][0]["speaker"].update(start=5),
            "quotation 1: speaker 5–10: \"text\" is 'الوزير', but the document has 'لوزير'",
        ),
        (
            lambda r: r["quotes"][0]["content"].append(span_record(TEXT, 20, 25)),
            "quotation 1: content 20–25: overlaps the fragment before it",
        ),
        (lambda r: r["quotes"][0].update(content=[]), "quotation 1: has no content"),
        (lambda r: r["quotes"][0].update(kind="FREE"), "quotation 1: kind 'FREE' is none of DIRECT, INDIRECT, MIXED"),
        (lambda r: r["quotes"][1].update(id=1), "quotation 1: its number is missing or occurs twice"),
        (lambda r: r["quotes"].append({**r["quotes"][1], "id": 3}), "quotation 3: has the same content and cue as quotation 2"),
        (lambda r: r["quotes"][1].update(entity="E9"), "quotation 2: entity 'E9' is not declared"),
        (lambda r: r["quotes"][1].update(parent=7), "quotation 2: parent 7 is no other quotation"),
        (lambda r: [r["quotes"][n].update(parent=2 - n) for n in (0, 1)], "quotation 1: is around itself, by the chain of parents"),
        (lambda r: r["credits"].append(r["credits"][0]), "credit 51–54: overlaps the credit before it"),
        (lambda r: r["entities"]["E1"].update(type="CITY"), "entity E1: type 'CITY' is none of PER"),
        (lambda r: r["entities"]["E1"].update(name=" "), 'entity E1: has no "name"'),
        (lambda r: r["quotes"][0].update(cue="قال"), 'quotation 1: cue \'قال\': has no "start" and "end"'),
    ],
)
def test_a_problem_names_quotation_and_characters(change, expected):
    broken = record()
    change(broken)
    found = problems(broken)
    assert any(problem.startswith(expected) for problem in found), found


@pytest.mark.parametrize(
    "broken", [None, [], {"text": ""}, {"id": "a"}, {"id": "a", "text": "", "quotes": "none"}, {"id": "a", "text": "", "entities": [1]}]
)
def test_something_else_than_a_record_is_no_good_one(broken):
    assert problems(broken)


def test_checking_changes_nothing():
    good = record()
    before = copy.deepcopy(good)
    problems(good)
    assert good == before
