"""Quotations on the Doc: what a Quote says, and that they go wherever the Doc goes."""

from __future__ import annotations

import copy
import json
import time
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from spacy_quotes import markup
from spacy_quotes.quote import GROUPS, clear, set_record, to_record
from spacy_quotes.record import KINDS, Record, problems

ARTICLE = """---
id: dam
entities:
  E1: {type: PER, name: هناء السروي, aliases: [وزيرة المياه هناء السروي]}
  E2: {type: PER, name: سالم الغافري, aliases: []}
agencies: {afp: Agence France-Presse, reuters: Reuters}
---
سهلة ({credit =afp|فرانس برس}) - {c1|قالت} {s1|وزيرة المياه هناء السروي} {t1|للصحافيين} إن {q1 M @E1|{s2|سالم الغافري} {c2|أكد} أن {q2 I @E2 ^1|السد آمن} وإنه «لا خوف عليه 😀»}.
«{q3 D @E1|سنعود}»، {c3|أضافت} ل{a3 =reuters|رويترز}، «{q3|مهما طال الوقت}».
"""  # noqa: E501


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("ar")


@pytest.fixture
def record() -> Record:
    return markup.loads(ARTICLE)


@pytest.fixture
def doc(nlp: Language, record: Record) -> Doc:
    return set_record(nlp(record["text"]), record)


def plain(doc: Doc) -> Any:
    """Everything that a Doc's quotations say, as data."""
    return json.loads(json.dumps(to_record(doc, "dam")))


def test_a_quote_says_who_said_what(doc: Doc) -> None:
    first, inner, third = doc._.quotes
    assert (first.kind, inner.kind, third.kind) == ("MIXED", "INDIRECT", "DIRECT")
    assert first.cue.text == "قالت"
    assert first.speaker.text == "وزيرة المياه هناء السروي"
    assert first.speaker_name == "هناء السروي"
    assert first.addressee.text == "للصحافيين"
    assert inner.text == "السد آمن"
    assert first.agency is None


def test_a_dropped_subject_has_a_name_and_no_mention(doc: Doc) -> None:
    third = doc._.quotes[2]
    assert third.speaker is None
    assert (third.speaker_name, third.entity) == ("هناء السروي", "E1")


def test_interrupted_words_are_several_mentions(doc: Doc) -> None:
    third = doc._.quotes[2]
    assert [mention.text for mention in third.content] == ["سنعود", "مهما طال الوقت"]
    assert third.text == "سنعود … مهما طال الوقت"


def test_a_nested_quotation_knows_the_one_around_it(doc: Doc) -> None:
    first, inner, third = doc._.quotes
    assert inner.parent == first
    assert first.parent is None and third.parent is None


def test_an_agency_has_its_canonical_name(doc: Doc) -> None:
    agency = doc._.quotes[2].agency
    assert (agency.text, agency.name, agency.id) == ("رويترز", "Reuters", "reuters")
    (credit,) = doc._.quote_credits
    assert (credit.text, credit.name, credit.id) == ("فرانس برس", "Agence France-Presse", "afp")


def test_an_entity_has_its_names_and_mentions(doc: Doc) -> None:
    minister, engineer = doc._.quote_entities
    assert (minister.id, minister.name, minister.type) == ("E1", "هناء السروي", "PER")
    assert minister.aliases == ("وزيرة المياه هناء السروي",)
    assert [mention.text for mention in engineer.mentions] == ["سالم الغافري"]


def test_offsets_are_exact_where_tokens_are_not(doc: Doc) -> None:
    agency = doc._.quotes[2].agency
    assert agency.span.text == "لرويترز"
    assert doc.text[agency.start_char : agency.end_char] == agency.text == "رويترز"


def test_the_links_and_offsets_are_plain_data_in_doc_spans(doc: Doc) -> None:
    assert set(doc.spans) == set(GROUPS)
    group = doc.spans["quotes"]
    assert [span.label_ for span in group] == ["MIXED", "INDIRECT", "DIRECT", "DIRECT"]
    assert set(span.label_ for span in group) <= set(KINDS)
    for name in GROUPS:
        attrs = doc.spans[name].attrs
        assert json.loads(json.dumps(attrs)) == attrs
        assert len(attrs["offsets"]) == len(doc.spans[name])
    assert [span.label_ for span in doc.spans["quote_cues"]] == ["CUE"] * 3
    assert doc.spans["quote_agencies"][0].kb_id_ == "reuters"


def test_to_dict_is_the_form_of_the_json_lines(doc: Doc, record: Record) -> None:
    assert problems(plain(doc)) == []
    for quote, gold in zip(doc._.quotes, record["quotes"], strict=True):
        made = quote.to_dict()
        for key in ("id", "kind", "content", "cue", "speaker", "addressee", "entity"):
            assert made[key] == gold.get(key)
        assert json.loads(json.dumps(made)) == made
    assert doc._.quotes[1].to_dict()["parent"] == 1


def test_setting_what_was_read_changes_nothing(nlp: Language, doc: Doc) -> None:
    again = set_record(nlp(doc.text), to_record(doc, "dam"))
    assert plain(again) == plain(doc)


def test_bytes(nlp: Language, doc: Doc) -> None:
    assert plain(Doc(nlp.vocab).from_bytes(doc.to_bytes())) == plain(doc)


def test_a_docbin_without_user_data(nlp: Language, doc: Doc) -> None:
    data = DocBin(store_user_data=False, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(data).get_docs(nlp.vocab)
    assert plain(again) == plain(doc)


def test_a_docbin_on_disk_and_another_vocabulary(doc: Doc, tmp_path: Path) -> None:
    DocBin(docs=[doc]).to_disk(tmp_path / "gold.spacy")
    (again,) = DocBin().from_disk(tmp_path / "gold.spacy").get_docs(spacy.blank("ar").vocab)
    assert plain(again) == plain(doc)


@pytest.mark.parametrize("copied", [Doc.copy, copy.copy, copy.deepcopy], ids=["Doc.copy", "copy.copy", "copy.deepcopy"])
def test_a_copy(copied: Any, doc: Doc) -> None:
    assert plain(copied(doc)) == plain(doc)


@pytest.mark.parametrize(
    "through",
    [lambda doc: Doc.from_docs([doc, doc]), lambda doc: Doc(doc.vocab).from_json(doc.to_json())],
    ids=["Doc.from_docs", "Doc.from_json"],
)
def test_where_spacy_drops_the_links_contents_and_credits_are_left(through: Any, doc: Doc) -> None:
    again = through(doc)
    first = again._.quotes[0]
    assert (first.kind, first.text, first.cue, first.speaker_name) == ("MIXED", doc._.quotes[0].content[0].span.text, None, None)
    assert again._.quote_credits[0].text
    assert again._.quote_entities == ()
    assert to_record(again)["text"] == again.text


def test_json_of_spacy_keeps_the_spans(doc: Doc) -> None:
    assert {"label": "MIXED"}.items() <= doc.to_json()["spans"]["quotes"][0].items()


@pytest.mark.parametrize("language", ["ar", "en", "xx"])
def test_any_tokenizer(language: str, record: Record) -> None:
    assert to_record(set_record(spacy.blank(language)(record["text"]), record), "dam") == plain(
        set_record(spacy.blank("ar")(record["text"]), record)
    )


def test_a_doc_of_one_token(nlp: Language, record: Record) -> None:
    doc = set_record(Doc(nlp.vocab, words=[record["text"]], spaces=[False]), record)
    assert doc._.quotes[1].text == "السد آمن"
    assert doc._.quotes[1].content[0].span.text == record["text"]


def test_retokenizing_keeps_the_characters(doc: Doc) -> None:
    before = plain(doc)
    with doc.retokenize() as retokenizer:
        retokenizer.merge(doc[0:2])
    assert plain(doc) == before


def test_a_doc_without_quotations(nlp: Language) -> None:
    doc = nlp("لا أحد هنا.")
    assert doc._.quotes == doc._.quote_credits == doc._.quote_entities == ()
    assert to_record(doc) == {"id": "", "text": "لا أحد هنا.", "quotes": [], "credits": [], "entities": {}}
    again = Doc(nlp.vocab).from_bytes(set_record(doc, to_record(doc)).to_bytes())
    assert again._.quotes == ()


def test_an_empty_doc(nlp: Language) -> None:
    doc = set_record(nlp(""), {"id": "a", "text": "", "quotes": []})
    assert doc._.quotes == ()
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes())._.quotes == ()


def test_characters_beyond_16_bits_count_as_one(doc: Doc) -> None:
    first = doc._.quotes[0]
    assert first.text.endswith("«لا خوف عليه 😀»")
    assert first.content[0].end_char == doc.text.index("😀") + 2
    assert doc._.quotes[2].content[0].start_char == doc.text.index("سنعود")


def test_a_record_of_another_text_is_refused(nlp: Language, record: Record) -> None:
    with pytest.raises(ValueError, match="dam: the Doc's text is not the record's"):
        set_record(nlp("نص آخر"), record)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"kind": "SHOUTED"}, "dam: quotation 1: kind 'SHOUTED'"),
        ({"cue": {"start": 3, "end": 9999}}, "dam: quotation 1: cue 3–9999: outside the text"),
        ({"entity": "E9"}, "dam: quotation 1: entity 'E9' is not declared"),
        ({"content": []}, "dam: quotation 1: has no content"),
    ],
    ids=["kind", "span", "entity", "content"],
)
def test_a_record_that_is_wrong_is_refused(nlp: Language, record: Record, change: Any, message: str) -> None:
    record["quotes"][0].update(change)
    with pytest.raises(ValueError, match=message):
        set_record(nlp(record["text"]), record)


def test_a_new_record_replaces_the_old_one(doc: Doc) -> None:
    set_record(doc, {"id": "dam", "text": doc.text, "quotes": []})
    assert doc._.quotes == doc._.quote_credits == doc._.quote_entities == ()


def test_clearing_takes_only_quotations_away(doc: Doc) -> None:
    doc.spans["mine"] = [doc[0:1]]
    clear([doc])
    assert set(doc.spans) == {"mine"}
    assert doc._.quotes == ()


def test_quotes_can_only_be_read(doc: Doc) -> None:
    quote = doc._.quotes[0]
    for thing, name in ((quote, "kind"), (quote, "doc"), (quote.cue, "start_char")):
        with pytest.raises((AttributeError, TypeError)):
            setattr(thing, name, None)
    assert isinstance(doc._.quotes, tuple)


def test_quotes_can_be_counted_and_collected(nlp: Language, doc: Doc, record: Record) -> None:
    other = set_record(nlp(record["text"]), record)
    assert len({*doc._.quotes, *doc._.quotes}) == 3
    assert len({*doc._.quotes, *other._.quotes}) == 6


def test_quotes_are_in_text_order(nlp: Language, record: Record) -> None:
    shuffled: Record = {**record, "quotes": record["quotes"][::-1]}
    doc = set_record(nlp(record["text"]), shuffled)
    assert [quote.id for quote in doc._.quotes] == [1, 2, 3]


def test_the_repr_is_for_people(doc: Doc) -> None:
    assert repr(doc._.quotes[1]) == "Quote(INDIRECT, 'سالم الغافري', 'السد آمن')"


def test_reading_a_quotation_does_not_build_the_whole_text(nlp: Language) -> None:
    said, count = "لن نتراجع", 2000
    text = f"«{said}» " * count
    quotes: Any = [
        {"id": at + 1, "kind": "DIRECT", "content": [{"start": 12 * at + 1, "end": 12 * at + 10, "text": said}]} for at in range(count)
    ]
    doc = set_record(nlp(text), {"id": "", "text": text, "quotes": quotes})
    start = time.process_time()
    assert {span["text"] for quote in to_record(doc)["quotes"] for span in quote["content"]} == {said}
    assert time.process_time() - start < 3  # it takes a tenth of that; with the text built each time half a minute
