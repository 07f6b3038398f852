"""The authoring format: what its marks mean, how mistakes are reported, and that nothing is lost in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from records import records, same

from spacy_quotes import markup

HEAD = """---
id: خبر
region: levant
entities:
  E1: {type: PER, name: سليم الحداد, aliases: [الوزير]}
  E2: {type: ORG, name: البلدية, aliases: []}
---
"""


def article(body, head=HEAD):
    return markup.loads(f"{head}{body}\n", "articles/a.txt")


def texts(record, role):
    return [quote[role] and quote[role]["text"] for quote in record["quotes"]]


def test_marks_give_spans_of_the_plain_text():
    record = article("{c1|وقال} {s1|الوزير} {t1|للصحافيين}: «{q1 D @E1|لن نتراجع}» ({credit|سما})")
    assert record["text"] == "وقال الوزير للصحافيين: «لن نتراجع» (سما)"
    (quote,) = record["quotes"]
    assert (quote["kind"], quote["entity"], quote["optional"], quote["parent"]) == ("DIRECT", "E1", False, None)
    assert quote["content"] == [{"start": 24, "end": 33, "text": "لن نتراجع"}]
    assert texts(record, "cue") + texts(record, "speaker") + texts(record, "addressee") == ["وقال", "الوزير", "للصحافيين"]
    assert [credit["text"] for credit in record["credits"]] == ["سما"]
    assert record["region"] == "levant"


def test_further_marks_of_a_content_are_its_fragments():
    record = article("«{q1 D @E1|لن نتراجع}»، {c1|قال} {s1|الوزير}، «{q1|مهما حدث}»")
    assert [fragment["text"] for fragment in record["quotes"][0]["content"]] == ["لن نتراجع", "مهما حدث"]


def test_a_nested_quotation_names_the_one_around_it():
    record = article("{c1|قال} {s1|الوزير} إن {q1 I @E1|{s2|البلدية} {c2|وعدت} بأن {q2 I @E2 ^1 ?|تحسم الأمر}}")
    assert record["quotes"][0]["content"][0]["text"] == "البلدية وعدت بأن تحسم الأمر"
    assert (record["quotes"][1]["parent"], record["quotes"][1]["optional"]) == (1, True)


def test_one_span_may_have_two_roles():
    record = article("{c1|ذكرت} {s1|{a1 =sama|وكالة سما}} أن {q1 I @E2|الجسر أغلق}")
    assert texts(record, "speaker") == ["وكالة سما"]
    assert record["quotes"][0]["agency"]["id"] == "sama"


def test_a_backslash_makes_a_brace_part_of_the_text():
    assert article("حرف \\{ و\\} و\\\\")["text"] == "حرف { و} و\\"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("سطر\n{c1|قال}} أن", "articles/a.txt, line 9: a closing brace with no mark before it"),
        ("سطر\nسطر\n{c1|قال أن", "articles/a.txt, line 10: the mark {c1| is never closed"),
        ("{z1|قال} أن", "articles/a.txt, line 8: '{z1|قال} أن' is no mark"),
        ("{c1|قال} {c1|وأضاف} {q1 I|شيئا}", "articles/a.txt, line 8: quotation 1: a second cue"),
        ("{c1|قال} أن {q1 I @E7|شيئا}", "articles/a.txt, line 8: quotation 1: entity 'E7' is not declared"),
        ("سطر\n{c1|قال} أن", "articles/a.txt, line 9: quotation 1: kind None is none of"),
        ("{c1|قال} أن {q1 I X|شيئا}", "articles/a.txt, line 8: quotation 1: 'X' is none of D I M @E ^N ?"),
        ("{c1|قال} أن {q1 I @E1|شيئا} {q1 D|آخر}", "articles/a.txt, line 8: quotation 1: only its first fragment has attributes"),
        ("{c1|قال} أن{q1 I @E1| شيئا}", "articles/a.txt, line 8: quotation 1: content 6–11: begins or ends with white space"),
        ("{c1+|قال} أن", "articles/a.txt, line 8: {c1+| goes on with a span that has not begun"),
        ("{c1 I|قال} أن {q1 I|شيئا}", "articles/a.txt, line 8: 'I' does not belong into {c1 I|"),
    ],
)
def test_a_mistake_is_reported_with_file_line_and_what_is_wrong(body, expected):
    with pytest.raises(markup.MarkupError) as error:
        article(body)
    assert str(error.value).startswith(expected)


@pytest.mark.parametrize(
    ("head", "expected"),
    [("", "the head is missing"), ("---\nid: [\n---\n", "the head is no YAML"), ("---\nregion: gulf\n---\n", "the head has no id")],
)
def test_a_bad_head_is_reported(head, expected):
    with pytest.raises(markup.MarkupError, match=f"articles/a.txt, line 1: {expected}"):
        article("نص", head)


def test_all_mistakes_of_an_article_are_reported_at_once():
    with pytest.raises(markup.MarkupError) as error:
        article("{c1|قال} أن {q1 I @E7|شيئا}\n{c2|قال} أن {q2 I @E8|شيئا}")
    assert "line 8: quotation 1" in str(error.value) and "line 9: quotation 2" in str(error.value)


def test_a_key_that_no_mark_can_hold_is_refused():
    entities = {"E 1": {"name": "الوزير", "type": "PER", "aliases": []}}
    with pytest.raises(markup.MarkupError, match=r"خبر: the key 'E 1' has characters that no mark can hold"):
        markup.dumps({"id": "خبر", "text": "نص", "quotes": [], "credits": [], "entities": entities})


@given(records())
def test_writing_and_reading_loses_nothing(record):
    assert same(markup.loads(markup.dumps(record))) == same(record)
