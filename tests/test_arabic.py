"""What is Arabic: the tables in lang/ar, and how words are known by them."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import srsly

import spacy_quotes
from spacy_quotes.component import QuoteExtractor
from spacy_quotes.known_media import medium_in
from spacy_quotes.lang.ar import inflection
from spacy_quotes.lexicon import Lexicon, VerbForm, lexicon
from spacy_quotes.scan import Scanner, normalize

LANG = Path(spacy_quotes.__file__).parent / "lang" / "ar"
TABLES: dict[str, Any] = {path.stem: srsly.read_json(path) for path in LANG.glob("*.json")}
VERBS = TABLES["verbs"]["verbs"]
MEDIA = TABLES["media"]["media"]
TAKES = {"fi", "an", "bi", "ila", "ala", "an_", "min", "li", "direct", "clause", "phrase", "object", "theme"}


@pytest.fixture(scope="module")
def arabic() -> Lexicon:
    return lexicon("ar")


def readings(arabic: Lexicon, word: str) -> list[VerbForm]:
    return list(arabic(word).verbs)


def strings(table: Any) -> list[str]:
    """All forms in a list of forms, or of records with a form."""
    return [entry if isinstance(entry, str) else entry["form"] for entry in table]


def test_there_are_many_reporting_verbs() -> None:
    lemmas = [verb["lemma"] for verb in VERBS]
    assert len(set(lemmas)) >= 120
    assert [lemma for lemma, times in Counter(lemmas).items() if times > 1] == []


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb["lemma"])
def test_a_verb_has_its_principal_parts_and_what_it_takes(verb: dict[str, Any]) -> None:
    for part in ("lemma", "imperfect"):
        assert re.fullmatch(r"[\u0621-\u0652]+", verb[part])
    assert verb["imperfect"][0] in "يت"
    assert set(verb["takes"]) <= TAKES and verb["takes"]
    assert f"{verb['class']} =" in TABLES["verbs"]["comment"]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb["lemma"])
def test_a_verb_is_known_in_its_commonest_forms(verb: dict[str, Any], arabic: Lexicon) -> None:
    blocked = {normalize(form) for form in TABLES["words"]["lists"]["never_cues"]}
    for kind, form in (("perfect", verb["lemma"]), ("imperfect", verb["imperfect"])):
        if kind not in verb.get("without", ()) and normalize(form) not in blocked:
            assert verb["lemma"] in {reading.lemma for reading in readings(arabic, form)}


PERSONS = {
    "قال قالت قالا قالتا قالوا قلن": "perfect",
    "أضاف أضافت أضافا أضافتا أضافوا أضفن": "perfect",
    "أكد أكدت أكدا أكدتا أكدوا أكدن": "perfect",
    "دعا دعت دعيا دعوا": "perfect",
    "رأى رأت رأيا رأوا رأين": "perfect",
    "نفى نفت نفيا نفوا": "perfect",
    "يقول تقول يقولان تقولان يقولون يقولوا": "imperfect",
    "يضيف تضيف يضيفان تضيفان يضيفون": "imperfect",
    "يؤكد تؤكد يؤكدان تؤكدان يؤكدون يؤكدن": "imperfect",
    "يدعو تدعو يدعون": "imperfect",
    "يرى ترى يريان يرون": "imperfect",
    "قائلا قائلاً قائلًا قائلة قائلين قائلتين": "participle",
    "مؤكدا مؤكداً مؤكدًا مؤكِّداً مؤكدة مؤكدةً مؤكدين مؤكدتين": "participle",
    "مشيرا مشيراً مشيرة مشيرين": "participle",
    "داعيا داعياً داعية داعين": "participle",
    "معربا معرباً معربة معربين": "participle",
    "قوله قولها قولهم قولهما": "noun",
    "تأكيده تأكيدها تأكيدهم": "noun",
    "إشارته إشارتها": "noun",
}


@pytest.mark.parametrize(("form", "word"), [(form, word) for words, form in PERSONS.items() for word in words.split()])
def test_forms_of_a_verb(form: str, word: str, arabic: Lexicon) -> None:
    assert form in {reading.form for reading in readings(arabic, word)}


@pytest.mark.parametrize("word", ["يقلن", "مؤكدات", "بتأكيده", "أخبرني", "فأخبرونا", "أوصانا", "تدعي", "نادى"])
def test_rarer_forms_of_a_verb(word: str, arabic: Lexicon) -> None:
    assert readings(arabic, word)


@pytest.mark.parametrize(
    ("word", "gender", "number"),
    [
        ("قالت", "f", "s"),
        ("قالا", "m", "d"),
        ("قالتا", "f", "d"),
        ("قالوا", "m", "p"),
        ("قلن", "f", "p"),
        ("مؤكدة", "f", "s"),
        ("قولها", "f", "s"),
    ],
)
def test_forms_agree_with_their_subject(word: str, gender: str, number: str, arabic: Lexicon) -> None:
    assert (gender, number) in {(reading.gender, reading.number) for reading in readings(arabic, word)}


@pytest.mark.parametrize("word", ["وقال", "فقال", "وقالوا", "ويؤكد", "ومؤكداً", "فأضاف", "وأضافت", "ليؤكد"])
def test_a_joined_conjunction_comes_off(word: str, arabic: Lexicon) -> None:
    assert {reading.clitic for reading in readings(arabic, word)} == {word[0]}


@pytest.mark.parametrize("word", ["اكد", "أكّد", "أَكَّدَ", "أكـــد", "اعلن", "واضاف", "مؤکداً"])
def test_without_hamza_with_diacritics_and_in_other_letters(word: str, arabic: Lexicon) -> None:
    assert readings(arabic, word)


def test_the_writers_own_voice_is_no_form(arabic: Lexicon) -> None:
    assert readings(arabic, "أعتقد") == []
    assert "imperfect" not in {reading.form for reading in readings(arabic, "أرى")}


def test_passives_have_no_source(arabic: Lexicon) -> None:
    assert {reading.verb_class for reading in readings(arabic, "قيل")} == {"passive"}
    assert {reading.verb_class for reading in readings(arabic, "ذُكر")} == {"passive"}


def test_an_object_pronoun_is_seen(arabic: Lexicon) -> None:
    assert all(reading.suffixed for reading in readings(arabic, "أبلغتهم"))
    assert not any(reading.suffixed for reading in readings(arabic, "أبلغت"))


@pytest.mark.parametrize("word", ["الباب", "جلس", "بيت", "يدعى", "الوزير", "2022", "AFP", "ق"])
def test_other_words_do_not_report(word: str, arabic: Lexicon) -> None:
    assert readings(arabic, word) == []


@pytest.mark.parametrize(
    ("text", "cls"),
    [
        ("قال", "F"), ("مؤكداً", "P"), ("قوله", "N"), ("بحسب", "A"), ("وفقاً", "A"), ("أن", "C"), ("إنه", "C"), ("بأنها", "C"), ("وأن", "C"),
        ("الذي", "R"), ("لم", "G"), ("قد", "D"), ("كان", "K"), ("في", "p"), ("الخميس", "T"), (".", "."), ("؟", "."), ("،", ","), ("؛", ";"),
        (":", ":"), ("«", "<"), ("»", ">"), ("“", "q"), ("(", "("), (")", ")"), ("\n", "n"), ("–", "-"), ("😀", "*"), ("%", "*"),
        ("ـ", "-"),
    ],
)  # fmt: skip
def test_classes_of_words_and_marks(text: str, cls: str, arabic: Lexicon) -> None:
    assert arabic(text).cls == cls


def test_inflection_makes_no_form_twice() -> None:
    for verb in VERBS:
        for make, part in ((inflection.perfect, "lemma"), (inflection.imperfect, "imperfect")):
            forms = list(make(normalize(verb[part])))
            assert len(forms) == len(set(forms))


def test_according_to_expressions() -> None:
    words = [word for entry in TABLES["according"]["expressions"] for word in entry["words"]]
    assert {"بحسب", "حسب", "حسبما", "وفق", "وفقا", "طبقا", "نقلا", "استنادا", "كما", "على"} <= set(words)
    assert len(words) == len(set(words))


def test_there_are_many_agencies_of_every_region() -> None:
    agencies = [medium for medium in MEDIA if medium["type"] == "agency"]
    assert len(agencies) >= 60
    ids = {medium["id"] for medium in MEDIA}
    assert {"reuters", "afp", "ap", "tass", "spa", "wam", "petra", "mena", "map", "aa", "xinhua", "dpa"} <= ids


def test_a_medium_has_slug_name_and_type() -> None:
    types = set(TABLES["media"]["nouns"])
    for medium in MEDIA:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", medium["id"])
        assert medium["name"].strip() == medium["name"] != ""
        assert medium["type"] in types
        assert medium["names"] or medium["ambiguous"]
    assert [id for id, times in Counter(medium["id"] for medium in MEDIA).items() if times > 1] == []


def test_no_name_means_two_media() -> None:
    times = Counter(normalize(name) for medium in MEDIA for name in medium["names"])
    assert [name for name, number in times.items() if number > 1] == []
    unclear = Counter((medium["type"], medium["country"], normalize(name)) for medium in MEDIA for name in medium.get("ambiguous", []))
    assert [name for name, number in unclear.items() if number > 1] == []


@pytest.mark.parametrize(
    ("names", "id"),
    [
        ("فرانس برس|وكالة الصحافة الفرنسية|وكالة فرانس برس|أ ف ب|ا ف ب|AFP", "afp"),
        ("رويترز|وكالة رويترز|لرويترز|Reuters", "reuters"),
        ("الأناضول|وكالة الأناضول|الاناضول", "aa"),
        ("واس|وكالة الأنباء السعودية", "spa"),
        ("تاس|وكالة تاس", "tass"),
        ("د ب أ|وكالة الأنباء الألمانية", "dpa"),
        ("الشرق الأوسط|الشرق الاوسط", "aawsat"),
    ],
)
def test_spellings_of_a_medium(names: str, id: str, arabic: Lexicon) -> None:
    for name in names.split("|"):
        found = medium_in([arabic(word) for word in name.split()], arabic)
        assert found and found.id == id, name


@pytest.mark.parametrize(
    ("mention", "id"),
    [
        ("صحيفة الوطن السعودية", "alwatan-sa"),
        ("صحيفة «الوطن» الكويتية", "alwatan-kw"),
        ("قناة «روسيا اليوم»", "rt-arabic"),
        ("وكالة الأنباء الرسمية سونا", "suna"),
        ("موقع صحيفة سبورت الإلكترونية", "sport-es"),
        ("صحيفة سبورت الرومانية", None),
        ("الصحيفة الفرنسية", None),
        ("المجلة العلمية", None),
        ("موقع النادي", None),
        ("برنامج «القاهرة اليوم»", None),
        ("مجلة «جيم ستار» الألمانية", None),
        ("وكالة الاستخبارات المركزية", None),
    ],
)
def test_a_name_that_is_also_a_common_word(mention: str, id: str | None, arabic: Lexicon) -> None:
    scan = Scanner(arabic)(mention)
    found = medium_in(scan.words[: scan.count], arabic)
    assert (found and found.id) == id


@pytest.mark.xfail(strict=True, reason="a name with points is cut into words at its points")
@pytest.mark.parametrize(("name", "id"), [("أ.ف.ب", "afp"), ("د.ب.أ", "dpa")])
def test_an_agency_written_with_points(name: str, id: str) -> None:
    (credit,) = QuoteExtractor().extract(f"سهلة ({name}) - قال الوزير إن السد آمن.")["credits"]
    assert credit["id"] == id


@pytest.mark.parametrize(
    "list", ["titles", "title_adjectives", "honorifics", "bodies", "documents", "groups", "nationalities", "countries_and_capitals"]
)
def test_lists_of_titles_have_no_form_twice(list: str) -> None:
    times = Counter(normalize(form) for form in strings(TABLES["titles"][list]))
    assert [form for form, number in times.items() if number > 1] == []


@pytest.mark.parametrize("table", ["nouns", "other_verbs"])
def test_lists_of_forms_are_normalized_without_doubles(table: str) -> None:
    forms = TABLES[table]["forms"]
    assert [form for form in forms if normalize(form) != form] == []
    assert [form for form, times in Counter(forms).items() if times > 1] == []


def test_lists_of_words_have_no_form_twice() -> None:
    for name, words in TABLES["words"]["lists"].items():
        times = Counter(normalize(form) for form in strings(words))
        assert [form for form, number in times.items() if number > 1] == [], name


@pytest.mark.parametrize("table", sorted(LANG.glob("*.json")), ids=lambda table: table.stem)
def test_no_key_of_a_table_stands_twice(table: Path) -> None:
    """The first of two would be lost without a word."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        assert [key for key, times in Counter(key for key, _ in pairs).items() if times > 1] == []
        return dict(pairs)

    json.loads(table.read_text(encoding="utf8"), object_pairs_hook=once)


def test_given_names_stand_in_one_list() -> None:
    times = Counter(chain.from_iterable(map(normalize, TABLES["names"][gender]) for gender in ("m", "f", "both")))
    assert [name for name, number in times.items() if number > 1] == []


def test_every_table_says_what_it_is() -> None:
    assert [name for name, table in TABLES.items() if not table.get("comment")] == []


def test_no_stage_names_an_arabic_word() -> None:
    """What is Arabic is data, but for what concerns the script: how letters are folded, split or were once misread."""
    package = LANG.parent.parent
    script = {package / "scan.py", package / "tokenizer.py", package / "inputs" / "document.py"}
    modules = [module for module in sorted(package.rglob("*.py")) if LANG not in module.parents and module not in script]
    assert len(modules) > 55
    for module in modules:
        code = module.read_text(encoding="utf-8")
        code = re.sub(r'""".*?"""', "", code, flags=re.DOTALL)
        code = re.sub(r"#.*", "", code)
        assert re.findall(r"[\u0621-\u064a]{2,}", code) == [], module.name


@pytest.mark.parametrize(("word", "person"), [("عملها", False), ("عمتها", True), ("مديرها", True)])
def test_whose_a_word_is_does_not_change_its_last_letter(word: str, person: bool, arabic: Lexicon) -> None:
    assert bool(arabic.owned(arabic(word)) or ()) is person


def test_a_ligature_is_read_as_its_letters(arabic: Lexicon) -> None:
    assert arabic("ﷲ") == arabic("الله")
