"""Which part of a mention is a name, and whose it is where the text names somebody by less: people and bodies are invented."""

from __future__ import annotations

import pytest

from spacy_quotes.component import QuoteExtractor

EXTRACTOR = QuoteExtractor()


def names(text: str) -> list[str | None]:
    return [quote["speaker_name"] for quote in EXTRACTOR.extract(text)["quotes"]]


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("فالح الغافري عضو المجلس", "فالح الغافري"),  # a given name that is a common noun, before an office
        ("توني تايدور المدير العام والرئيس التنفيذي للاتحاد", "توني تايدور"),
        ("بوب بيدرسون المتحدث باسم الشرطة", "بوب بيدرسون"),
        ("سامح حجي الرئيس التنفيذي للشركة", "سامح حجي"),
        ("هالك نجم فريق سهلان", "هالك"),
        ("الرئيس السهلاني سالم شيخ مرزوق", "سالم شيخ مرزوق"),
        ("مدير إدارة الطوارئ والأزمات بالإنابة الأستاذ عايد الغافري", "عايد الغافري"),
        ("رئيس الشركة والمنتج ميسان إيلوود", "ميسان إيلوود"),  # two offices of one
        ("مفوض الشرطة في ولاية بورنان اديرمان بادوكان", "اديرمان بادوكان"),  # behind a place of which no list knows
        ("النائب الأول لرئيس المجلس النائب سالم الغافري", "سالم الغافري"),
        ("الوزير الأول سالم الغافري", "سالم الغافري"),
    ],
)
def test_the_name_in_a_mention(mention: str, name: str) -> None:
    assert names(f"قال {mention} إن السد آمن.") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("التقى فواز حرب الوفد. وأوضح حرب أن السد آمن.", "فواز حرب"),  # a surname that is a common noun
        ("تجول مرزوق التركي في السد. وأكد التركي أن العمل جار.", "مرزوق التركي"),  # … or a nationality
        ("ظهر جوناثان كرافتون أمام السد. وأكد كرافتون أن العمل جار.", "جوناثان كرافتون"),  # a given name of which no list knows
        ("تجولت هناء منيب في السد. وأكدت منيب أن العمل جار.", "هناء منيب"),  # a surname that is a man's given name
        ("كشف وزير العمل، نضال الغافري، عن خطة. وقال الغافري إن العمل جار.", "نضال الغافري"),
        ("ناشد اللواء خالد الغافري محافظ سهلان السكان البقاء. وأضاف المحافظ أن العمل جار.", "خالد الغافري"),  # an office behind a name
        ("دعا سالم الغافري، رئيس الاتحاد، إلى التهدئة. وقال رئيس الاتحاد إن العمل جار.", "سالم الغافري"),
        ("وحيا والي الخرطوم أمس السكان. وقال الوالي إن العمل جار.", "والي الخرطوم"),
    ],
)
def test_who_it_is_by_less_than_the_full_name(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "زار مرزوق التركي السد. وأكد الرئيس التركي أن العمل جار.",  # the president is Turkish
        "دعا نائب وزير المالية سالم الغافري إلى التهدئة. وقال الوزير إن العمل جار.",  # the minister is another
        "زار سالم الغافري السد. وقالت أسماء الغافري إن العمل جار.",
    ],
)
def test_two_persons_are_not_one(text: str) -> None:
    assert names(text) != ["سالم الغافري"] and names(text) != ["مرزوق التركي"]


def test_a_detached_preposition_ends_a_mention() -> None:
    assert names("وقال سالم الغافري لـ ماجد السهلي إن حوارا سيبدأ قريبا.") == ["سالم الغافري"]


@pytest.mark.parametrize("again", ["المتحدث ذاته", "النائب نفسه", "ذات المتحدث"])
def test_the_same_speaker_is_the_last_one_not_the_one_called_so_first(again: str) -> None:
    text = (
        f"قال سالم الغافري، رئيس الفريق، إن السد آمن. وأضاف {again} أن العمل جار. "
        f"من جهته أكد ماجد السهلي، رئيس الحزب، أن الخطة جاهزة. وذكر {again} أن المياه كافية."
    )
    assert names(text) == ["سالم الغافري", "سالم الغافري", "ماجد السهلي", "ماجد السهلي"]


def test_the_same_body_is_no_person_of_it() -> None:
    text = "قالت وزارة المياه إن السد آمن. وذكر المتحدث باسم وزارة المياه سالم الغافري أن العمل جار. وأضافت الوزارة نفسها أن الخطة جاهزة."
    assert names(text) == ["وزارة المياه", "سالم الغافري", "وزارة المياه"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أبلغ ماجد السهلي سالم الغافري أن الخطة جاهزة.", "ماجد السهلي"),  # subject and object
        ("أجرى ماجد السهلي اتصالا بالوزارة، أكد خلاله أن الخطة جاهزة.", "ماجد السهلي"),
        ("قال المتحدث باسم الوزير ماجد السهلي إن الخطة جاهزة.", "المتحدث باسم الوزير ماجد السهلي"),  # he is not the minister
    ],
)
def test_a_name_ends_where_another_begins(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize("adverb", ["تحديدا", "حرفيا", "ضمنيا"])
def test_an_adverb_is_nobody(adverb: str) -> None:
    assert names(f"قال سالم الغافري إن السد آمن. وأكد {adverb} أن العمل جار.") == ["سالم الغافري"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "التقى الوزير ماجد السهلي نظيره سالم الغافري، الذي أكد أن الخطة جاهزة.",
        "وحضر اللقاء رئيس المجلس سالم الغافري، الذي أكد أن الخطة جاهزة.",
    ],
)
def test_a_relative_clause_is_of_the_person_right_before_it(text: str) -> None:
    assert names(text) == ["سالم الغافري"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال سالم علي جعفري إن السد آمن.", "سالم علي جعفري"),  # علي is no preposition here
        ("نقلت الوكالة عن سالم علي جعفري قائد الحرس السهلاني قوله إن السد آمن.", "سالم علي جعفري"),
        ("أشاد سالم علي هامش اللقاء بالخطة. وقال إن السد آمن.", "سالم"),  # … but here, as careless spelling has it
    ],
)
def test_a_name_spelled_like_a_preposition(text: str, name: str) -> None:
    assert names(text) == [name]


def test_a_relative_clause_is_of_the_body_whose_name_stands_in_marks() -> None:
    text = "زادت التطبيقات، كما ترى شركة «سهلان تك» المتخصصة في أبحاث السوق، التي تقول إن العدد سيتضاعف قريبا."
    assert "شركة «سهلان تك» المتخصصة في أبحاث السوق" in names(text)


@pytest.mark.parametrize("other", ["أبو ماجد", "أم ماجد", "ابن ماجد"])
def test_a_name_made_of_another_is_anothers(other: str) -> None:
    verb = "وقالت" if other.startswith("أم") else "وقال"
    assert names(f"قال القارئ ماجد إن السد آمن. {verb} {other} إن العمل جار.") == ["القارئ ماجد", other]
    assert names(f"{verb[1:]} {other} إن العمل جار. وقال القارئ ماجد إن السد آمن.") == [other, "القارئ ماجد"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قالت الوزيرة هناء السروي إن السد آمن. وأضافت الوزيرة أن العمل مستمر. وأشار إلى أن الجسر جاهز.",
            ["هناء السروي", "هناء السروي", None],
        ),
        (
            "قالت النائبة هناء السروي إن السد آمن. وقال النائب سالم الغافري إن الجسر جاهز. وتابعت أن العمل مستمر. وأشار إلى أن الدعم كاف.",
            ["هناء السروي", "سالم الغافري", "هناء السروي", "سالم الغافري"],
        ),
        ("غاب اللاعب، بحسب ما ذكر مدربه روبان بيلوسكي. وأضاف أن الفريق جاهز.", ["روبان بيلوسكي"] * 2),
        ("التقى الوزير سالم الغافري نظيره المصري حامد الطيب. وقال نظيره المصري إن السد آمن.", ["حامد الطيب"]),
        ("أكد الدكتور محمد سالم جمعة وزير المياه أن السد آمن. وأضاف جمعة أن العمل مستمر.", ["محمد سالم جمعة"] * 2),
        ("عقد رئيس الوزراء السابق دكتور سالم الغافري مؤتمرا أمس. وقال إن السد آمن.", ["سالم الغافري"]),
        ("وقال الناطق باسم الجيش، “سالم الغافري”، إن السد آمن.", ["سالم الغافري"]),
        ("وأضاف المتحدث سالم الغافري، نقلا عن التلفزيون الرسمي، أن السد آمن.", ["سالم الغافري"]),
        ("وأضاف المتحدث سالم الغافري، نقلا عن مصادر صحفية، أن السد آمن.", ["سالم الغافري"]),
        ("وأوضح لـ(الغد) المتحدث الإعلامي للجامعة الدكتور سالم الغافري أن السد آمن.", ["سالم الغافري"]),
    ],
)
def test_who_is_meant(text: str, expected: list[str | None]) -> None:
    assert names(text) == expected
