"""`quotes` in pipelines: found by its name, at any place, with its settings, saved and loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from spacy_quotes.component import QuoteExtractor
from spacy_quotes.quote import set_record, to_record

TEXT = (
    "قالت وزيرة المياه هناء السروي لوكالة رويترز إن سد الغاف «سيكتمل قبل الصيف»، مضيفة أن التمويل مؤمّن.\n"
    "وقال المهندس سالم الغافري للصحافيين: «لن تنقطع المياه».\n"
    "وقال المتحدث باسم الشركة إن المدير أكد أن العمل مستمر."
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    nlp = spacy.blank("ar")
    nlp.add_pipe("quotes")
    return nlp


def contents(doc: Doc) -> list[str]:
    return [quote.text for quote in doc._.quotes]


def with_settings(**settings: Any) -> Language:
    nlp = spacy.blank("ar")
    nlp.add_pipe("quotes", config=settings)
    return nlp


def test_the_factory_is_found_with_nothing_imported() -> None:
    program = (
        "import spacy\n"
        "nlp = spacy.blank('ar')\n"
        "nlp.add_pipe('quotes')\n"
        "print(nlp('قال الوزير: «لن نتراجع».')._.quotes[0].text == 'لن نتراجع')\n"
    )
    done = subprocess.run([sys.executable, "-X", "utf8", "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout == "True\n", done.stderr


def test_the_text_decides_not_the_pipeline(nlp: Language) -> None:
    expected = to_record(nlp(TEXT))
    for language in ("xx", "en"):
        other = spacy.blank(language)
        other.add_pipe("quotes")
        assert to_record(other(TEXT)) == expected
    one_token = Doc(nlp.vocab, words=[TEXT], spaces=[False])
    assert to_record(nlp.get_pipe("quotes")(one_token)) == expected  # type: ignore[operator]


@pytest.mark.parametrize("place", [{"first": True}, {"last": True}, {"before": "entity_ruler"}, {"after": "sentencizer"}])
def test_any_place_in_a_pipeline(place: dict[str, Any], nlp: Language) -> None:
    other = spacy.blank("ar")
    other.add_pipe("sentencizer")
    other.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "سالم الغافري"}])  # type: ignore[attr-defined]
    other.add_pipe("merge_entities")
    other.add_pipe("quotes", **place)
    assert to_record(other(TEXT)) == to_record(nlp(TEXT))


def test_two_of_them_with_names_of_their_own() -> None:
    nlp = spacy.blank("ar")
    nlp.add_pipe("quotes", name="all")
    nlp.add_pipe("quotes", name="direct", config={"kinds": ["DIRECT"]})
    assert contents(nlp(TEXT)) == ["لن تنقطع المياه"]  # the later one replaces what the earlier one set


def test_what_was_there_is_replaced_and_other_spans_stay(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    doc.spans["mine"] = [doc[0:2]]
    extractor = nlp.get_pipe("quotes")
    once = to_record(extractor(doc))  # type: ignore[operator]
    assert to_record(extractor(doc)) == once  # type: ignore[operator]
    assert len(doc.spans["mine"]) == 1


def test_the_pipeline_analysis_knows_what_it_sets(nlp: Language) -> None:
    analysis = nlp.analyze_pipes()
    assert analysis["summary"]["quotes"]["assigns"] == ["doc.spans", "doc._.quotes", "doc._.quote_credits", "doc._.quote_entities"]
    assert analysis["summary"]["quotes"]["scores"] == ["quotes_attributed_f", "quotes_exact_f", "quotes_content_f"]
    assert analysis["problems"] == {"quotes": []}


def test_processes(nlp: Language) -> None:
    texts = [TEXT, "", "لا أحد هنا."] * 2
    docs = list(nlp.pipe(texts, n_process=2, batch_size=2))
    assert [to_record(doc) for doc in docs] == [to_record(nlp(text)) for text in texts]


def test_saved_and_loaded_with_its_settings(tmp_path: Path) -> None:
    verb = {"lemma": "غمغم", "imperfect": "يغمغم", "participle": "مغمغم", "noun": "غمغمة", "takes": ["an"], "class": "say"}
    nlp = with_settings(kinds=["INDIRECT"], extra={"verbs": [verb]})
    nlp.to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    text = f"{TEXT}\nوغمغم الحارس أن الباب مغلق."
    assert to_record(again(text)) == to_record(nlp(text))
    assert "الباب مغلق" in contents(again(text))
    assert again.get_pipe_config("quotes")["kinds"] == ["INDIRECT"]


def test_docs_are_stored_and_read_back(nlp: Language) -> None:
    data = DocBin(docs=list(nlp.pipe([TEXT, "قال الوزير: «لن نتراجع»."]))).to_bytes()
    docs = list(DocBin().from_bytes(data).get_docs(spacy.blank("ar").vocab))
    assert [to_record(doc) for doc in docs] == [to_record(nlp(doc.text)) for doc in docs]


def test_kinds() -> None:
    assert contents(with_settings(kinds=["DIRECT"])(TEXT)) == ["لن تنقطع المياه"]
    kept = with_settings(kinds=["DIRECT", "MIXED"])(TEXT)
    assert {quote.kind for quote in kept._.quotes} == {"DIRECT", "MIXED"}
    assert contents(with_settings(kinds=[])(TEXT)) == []


def test_nested_quotations_can_be_left_out(nlp: Language) -> None:
    inner = [quote.text for quote in nlp(TEXT)._.quotes if quote.parent is not None]
    assert inner == ["العمل مستمر"]
    assert not set(inner) & set(contents(with_settings(nested=False)(TEXT)))


def test_an_inner_quotation_stays_when_the_outer_one_is_not_wanted() -> None:
    text = "قالت الناطقة إن الحارس قال «لا أعرف أحداً هنا» ثم مضى."
    found = with_settings(kinds=["DIRECT"])(text)._.quotes
    assert all(quote.parent is None for quote in found)


def test_entities_are_those_of_the_quotations_that_are_kept() -> None:
    doc = with_settings(kinds=["DIRECT"])(TEXT)
    assert [entity.name for entity in doc._.quote_entities] == ["سالم الغافري"]


def test_confidences_are_shares_and_can_be_asked_for(nlp: Language) -> None:
    found = nlp(TEXT)._.quotes
    assert all(0 <= quote.confidence <= 1 and 0 <= quote.attribution_confidence <= 1 for quote in found)
    surest = max(quote.confidence for quote in found)
    kept = with_settings(min_confidence=surest)(TEXT)._.quotes
    assert [quote.text for quote in kept] == [quote.text for quote in found if quote.confidence >= surest]
    assert with_settings(min_confidence=1.0)("قال الوزير إن العمل مستمر.")._.quotes == ()


def test_own_verbs_media_and_words() -> None:
    text = "غمغم الحارس لموقع غاف نيوز أن الباب مغلق. ويغمغم الحراس بأن الباب مغلق، مغمغمين أن لا أحد هنا."
    assert contents(with_settings()(text)) == []
    extra = {
        "verbs": [{"lemma": "غمغم", "imperfect": "يغمغم", "participle": "مغمغم", "noun": "غمغمة", "takes": ["an", "bi"], "class": "say"}],
        "media": [{"id": "ghaf-news", "name": "Ghaf News", "names": ["غاف نيوز"]}],
    }
    doc = with_settings(extra=extra)(text)
    assert contents(doc)[0] == "الباب مغلق"
    assert doc._.quotes[0].agency.id == "ghaf-news"
    assert [quote.cue.text for quote in doc._.quotes] == ["غمغم", "ويغمغم", "مغمغمين"]


def test_own_words_do_not_change_other_pipelines(nlp: Language) -> None:
    with_settings(extra={"media": [{"id": "ghaf-news", "name": "Ghaf News", "names": ["غاف نيوز"]}]})
    assert not any(medium[1] == "ghaf-news" for medium in QuoteExtractor(nlp.vocab).lexicon.media.values())


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(ValueError, match="No language data for 'tlh'; there is: ar"):
        with_settings(language="tlh")
    with pytest.raises(ValueError, match="No language data"):
        with_settings(language="../ar")


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(ValueError, match="Unknown kind of quotation 'SHOUTED'; there are: DIRECT, INDIRECT, MIXED"):
        with_settings(kinds=["DIRECT", "SHOUTED"])


def test_a_setting_of_the_wrong_type_is_an_error() -> None:
    with pytest.raises(ValueError, match="nested"):
        with_settings(nested="perhaps")


@pytest.mark.parametrize("factory", ["quotes", "trainable_quotes"])
@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"min_confidence": 35}, '"min_confidence" is 35.*; it must be a number from 0 to 1'),
        ({"extra": {"verb": []}}, "\"extra\" has 'verb'; it must be an object with some of verbs, media, words"),
        ({"extra": {"media": [{"name": "Ghaf"}]}}, "The medium {'name': 'Ghaf'} .* lacks id"),
        ({"extra": {"media": "Ghaf"}}, '"media" of the setting "extra" must be a list of objects'),
        ({"extra": {"words": {"titels": ["x"]}}}, "unknown list 'titels'; there are: .*listeners"),
        ({"extra": {"verbs": [{"lemma": "غمغم"}]}}, "The verb غمغم of the language data lacks imperfect"),
    ],
)
def test_a_setting_that_cannot_work_is_an_error_in_one_sentence(factory: str, settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        spacy.blank("ar").add_pipe(factory, config=settings)


@pytest.mark.parametrize("setting", ["threshold", "doubt", "rules_share", "antecedents_share"])
def test_shares_of_the_trained_component_are_from_0_to_1(setting: str) -> None:
    with pytest.raises(ValueError, match=f'"{setting}" is 1.5; it must be a number from 0 to 1'):
        spacy.blank("ar").add_pipe("trainable_quotes", config={setting: 1.5})


@pytest.mark.parametrize("factory", ["quotes", "trainable_quotes"])
def test_spacy_can_tell_what_is_assigned(factory: str) -> None:
    nlp = spacy.blank("ar")
    nlp.add_pipe(factory)
    assert {"doc.spans", "doc._.quotes", "doc._.quote_credits", "doc._.quote_entities"} <= set(nlp.analyze_pipes()["attrs"])


def test_a_setting_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ValueError, match="nesting"):
        with_settings(nesting=True)


def test_it_is_scored_as_part_of_the_pipeline(nlp: Language) -> None:
    gold = set_record(nlp.make_doc(TEXT), nlp.get_pipe("quotes").extract(TEXT))  # type: ignore[attr-defined]
    scores = nlp.evaluate([Example(nlp.make_doc(TEXT), gold)])
    assert scores["quotes_attributed_f"] == scores["quotes_exact_f"] == 1.0
    half = set_record(nlp.make_doc(TEXT), {**to_record(gold, "a"), "quotes": []})
    assert nlp.evaluate([Example(nlp.make_doc(TEXT), half)])["quotes_content_p"] == 0.0


def test_without_a_scorer_there_are_no_scores(nlp: Language) -> None:
    silent = with_settings(scorer=None)
    gold = set_record(nlp.make_doc(TEXT), {**to_record(nlp(TEXT), "a")})
    assert "quotes_content_f" not in silent.evaluate([Example(silent.make_doc(TEXT), gold)])


def test_the_stages_can_be_called_alone() -> None:
    extractor = QuoteExtractor()
    analysis = extractor.analyze(TEXT)
    assert extractor.resolve(analysis, analysis.frames) == extractor.extract(TEXT)
    assert extractor.resolve(analysis, [])["quotes"] == []
    assert json.loads(json.dumps(extractor.extract(TEXT))) == extractor.extract(TEXT)
