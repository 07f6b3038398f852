"""Through which medium something was said, to whom, and whom an article credits: people and bodies are invented."""

from __future__ import annotations

import pytest
from cases import DIRECT, EXTRACTOR, INDIRECT, found

from spacy_quotes.component import QuoteExtractor

OF_MEDIA = QuoteExtractor(
    extra={
        "media": [
            {"id": "ghaf-news", "name": "Ghaf News", "type": "agency", "names": ["غاف نيوز"]},
            {"id": "sahlan-daily", "name": "Sahlan Daily", "type": "newspaper", "country": "TN", "names": ["يومية سهلان"]},
        ]
    }
)


@pytest.mark.parametrize(
    ("text", "credits"),
    [
        ("سهلة - فرانس برس\nقال الوزير إن السد آمن.", ["Agence France-Presse"]),
        ("سهلة - وفا: قال الوزير إن السد آمن.", ["WAFA"]),
        ("الرياض - واس\nقال الوزير إن السد آمن.", ["Saudi Press Agency"]),
        ("سهلة (الاناضول) - قال الوزير إن السد آمن.", ["Anadolu Agency"]),
        ("قال الوزير إن السد آمن.\n(أ ف ب)", ["Agence France-Presse"]),
        ("قال الوزير إن السد آمن.\nفرانس24/أ ف ب/رويترز", ["France 24", "Agence France-Presse", "Reuters"]),
        ("وذكرت وكالة رويترز أن العمل مستمر.", []),
    ],
)
def test_credits(text: str, credits: list[str]) -> None:
    assert [credit.get("name") for credit in EXTRACTOR.extract(text)["credits"]] == credits


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("السد آمن\nسبق- وكالات: قال الوزير إن السد آمن.", ["سبق", "وكالات"]),
        ("السد آمن\nسبق- متابعة: افتتح السد أمس.", ["سبق"]),
        ("قال الوزير إن السد آمن.\nالمصدر : الجزيرة + وكالات", ["الجزيرة", "وكالات"]),
        ("قال الوزير إن السد آمن. المصدر : الجزيرة + وكالات", ["الجزيرة", "وكالات"]),
        ("«رويترز»: السد آمن\nقال الوزير إن السد آمن.", []),
        ("السد آمن\nقال الوزير إن السد آمن، حسب «رويترز».\nوافتتح السد أمس.", []),
        ("السد آمن\nقال الوزير إن السد آمن. «رويترز»\nوافتتح السد أمس.", ["رويترز"]),
    ],
)
def test_what_is_a_credit(text: str, credited: list[str]) -> None:
    assert [text[part["start"] : part["end"]] for part in EXTRACTOR.extract(text)["credits"]] == credited


@pytest.mark.parametrize("text", ["صرح لـ«سهلان» الوزير سالم الغافري أن السد آمن.", "الغافري لـ«سهلان»: السد آمن"])
def test_a_medium_at_the_very_beginning(text: str) -> None:
    assert [quote["agency"] and quote["agency"]["text"] for quote in EXTRACTOR.extract(text)["quotes"]][:1] == ["سهلان"]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("وفي رأي الخبير سالم الغافري، فإن الأسعار سترتفع قريبا.", [("رأي", "الخبير سالم الغافري", "الأسعار سترتفع قريبا", None)]),
        ("من وجهة نظر المحلل سالم الغافري، فإن القرار خاطئ.", [("نظر", "المحلل سالم الغافري", "القرار خاطئ", None)]),
        ("فحسب بيان للنقابة فإن العمال مضربون.", [("فحسب", "بيان للنقابة", "العمال مضربون", None)]),
        ("لم يكن ذلك فحسب بل تأخرت الأشغال.", []),
        ("وفق ماصرح به سالم الغافري لرويترز فإن السد آمن.", [("وفق", "سالم الغافري", "السد آمن", "لرويترز")]),
        ("وقد انطلقت الأبحاث وفق ما ينص عليه الفصل 23 من القانون.", []),
        ("وأكد الوزير مجددا أن السد آمن.", [("وأكد", "الوزير", "السد آمن", None)]),
        ("وأشار الوزير في هذا الصدد إلى أن السد آمن.", [("وأشار", "الوزير", "السد آمن", None)]),
        ("وأعلن رئيس حزب تواصل، سالم ولد الغافري أن السد آمن.", [("وأعلن", "رئيس حزب تواصل، سالم ولد الغافري", "السد آمن", None)]),
        ("قال رئيس الحكومة؛ سالم الغافري، إن السد آمن.", [("قال", "رئيس الحكومة؛ سالم الغافري", "السد آمن", None)]),
        (
            "قال سالم الغافري ردا على سؤال عن احتمال أن تغلق الوزارة السد: إن «السد آمن».",
            [("قال", "سالم الغافري", "السد آمن", None)],
        ),
        ("نشرت صفحة «كشف المستور في سهلان» خبرا زائفا.", []),
        ("وكشف مصدر مطلع للشروق أن السد آمن.", [("وكشف", "مصدر مطلع", "السد آمن", "للشروق")]),
        ("وأكد سالم الغافري لوكالة الأخبار أن السد آمن.", [("وأكد", "سالم الغافري", "السد آمن", "لوكالة الأخبار")]),
        (
            "وأكدت الجمعية في بيان توصلت أنباء سهلان بنسخة منه أن السد آمن.",
            [("وأكدت", "الجمعية", "السد آمن", "أنباء سهلان")],
        ),
        ("هناك من يرى أن السد خطير.", [("يرى", None, "السد خطير", None)]),
        (
            "قال مراسل الجزيرة في سهلان سالم الغافري إن السد آمن.",
            [("قال", "مراسل الجزيرة في سهلان سالم الغافري", "السد آمن", "الجزيرة")],
        ),
    ],
)
def test_cues_and_carriers_of_careless_papers(text: str, quotes: list[tuple[str, str | None, str, str | None]]) -> None:
    assert [(quote.cue, quote.who, quote.content, quote.agency) for quote in found(text)] == quotes


def test_a_person_is_no_carrier() -> None:
    quotes = found("قال المدير سالم الغافري إن السد آمن. ونقل الغافري عن الوزير قوله إن العمل جار.")
    assert [(quote.who, quote.agency) for quote in quotes] == [("المدير سالم الغافري", None), ("الوزير", None)]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("جاء تأكيد الحركة أن السد آمن.", [("تأكيد", "الحركة", "السد آمن", None)]),
        ("وانتقد الغافري قول الوزارة إن السد آمن.", [("قول", "الوزارة", "السد آمن", None)]),
        ("أعلن بيان الوزارة أن السد آمن.", [("أعلن", "بيان الوزارة", "السد آمن", None)]),
        ("وقال في تصريح صحفي إن السد آمن.", [("وقال", None, "السد آمن", None)]),
        ("ولا يستبعد الخبير سالم الغافري أن ترتفع الأسعار.", [("يستبعد", "الخبير سالم الغافري", "ترتفع الأسعار", None)]),
        ("لم يقل الوزير إن السد آمن.", []),
        ("وأمل الوزير في أن تعود المياه قريبا.", [("وأمل", "الوزير", "تعود المياه قريبا", None)]),
        ("وأكد سالم الغافري في تصريح لـ/وات/ أن السد آمن.", [("وأكد", "سالم الغافري", "السد آمن", "وات")]),
        ("وأكد سالم الغافري في تصريح لوأج أن السد آمن.", [("وأكد", "سالم الغافري", "السد آمن", "لوأج")]),
        ("قال سالم الغافري، متحدثا لرويترز، إن السد آمن.", [("قال", "سالم الغافري", "السد آمن", "لرويترز")]),
        ("نقلت «الأخبار» عن مصدر أمني قوله إن السد آمن.", [("نقلت", "مصدر أمني", "السد آمن", "الأخبار")]),
        ("وأوضح بيان للوزارة تحوز «الغد» نسخة منه أن السد آمن.", [("وأوضح", "بيان للوزارة", "السد آمن", "الغد")]),
        ("وذكر موقع «الغد» أن السد آمن، نقلا عن مصدر أمني.", [("وذكر", "مصدر أمني", "السد آمن", "موقع «الغد»")]),
    ],
)
def test_verbal_nouns_and_more_carriers(text: str, quotes: list[tuple[str, str | None, str, str | None]]) -> None:
    assert [(quote.cue, quote.who, quote.content, quote.agency) for quote in found(text)] == quotes


@pytest.mark.parametrize(
    ("text", "credits"),
    [
        ("سهلان- أعلن الوزير أن السد آمن.(وأج، 10/07/2025)", ["وأج"]),
        ("السد آمن\n\nأكد الوزير أن السد آمن.\n\nوات", ["وات"]),
        ("السد آمن\n\nسهلان (30 يناير 2025/ ومع) أكد الوزير أن السد آمن.", ["ومع"]),
        ("رويترز من سهلان\n\nأكد الوزير أن السد آمن.", ["رويترز"]),
        ("السد آمن\n\nأكد الوزير (وزير المياه) أن السد آمن.", []),
    ],
)
def test_credits_of_bylines_and_last_lines(text: str, credits: list[str]) -> None:
    assert [credit["text"] for credit in EXTRACTOR.extract(text)["credits"]] == credits


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [("سأل المدير الموظفة: متى يفتح السد؟", "المدير", "الموظفة"), ("ناشد المواطنون المسؤولين: أنقذونا.", "المواطنون", "المسؤولين")],
)
def test_who_is_told_differs_from_who_tells_in_gender_or_case(text: str, speaker: str, told: str) -> None:
    (quote,) = found(text)
    assert (quote.who, quote.to) == (speaker, told)


@pytest.mark.parametrize("ending", ["نيوز", "بريس", "أونلاين"])
def test_a_medium_that_no_list_knows_shows_by_its_last_word(ending: str) -> None:
    (quote,) = found(f"أفادت مصادر مطلعة لسهلان {ending} أن السد آمن.")
    assert (quote.who, quote.agency) == ("مصادر مطلعة", f"لسهلان {ending}")


def test_a_counterpart_is_told() -> None:
    (quote,) = found("وأبلغ الوزير باولو موندسي نظيره الكندي يان بيلوسكي أن السد آمن.")
    assert (quote.who, quote.to) == ("الوزير باولو موندسي", "نظيره الكندي يان بيلوسكي")


def test_whom_a_document_reached_is_told_between_commas() -> None:
    (quote,) = found("وذكر بيان لإدارة السدود، ورد لسهلان نيوز، أن السد آمن.")
    assert (quote.cue, quote.who, quote.agency) == ("وذكر", "بيان لإدارة السدود", "لسهلان نيوز")


def test_what_an_officer_is_charged_with_is_nobody_spoken_to() -> None:
    (quote,) = found("أوضح الملازم سالم الغافري، المكلف بالإعلام على مستوى المديرية، للإذاعة الوطنية أن السد آمن.")
    assert (quote.name, quote.agency, quote.to) == ("سالم الغافري", "للإذاعة الوطنية", None)


def test_a_medium_is_not_told_what_it_carries() -> None:
    (quote,) = found("وفي حديثه إلى «الغد»، قال المدير سالم الغافري إن السد آمن.")
    assert (quote.agency, quote.to) == ("الغد", None)


def test_several_who_answer_need_not_agree_with_the_verb() -> None:
    (quote,) = found("أجاب عليه مجموعة من السكان بأن السد آمن.")
    assert (quote.who, quote.to) == ("مجموعة من السكان", None)


@pytest.mark.parametrize(
    ("told", "agency"),
    [
        ("كما أعلن للوكالة", "للوكالة"),
        ("كما أوضح لـ«الغد»", "الغد"),
        ("كما قال لوكالة فرانس برس", "لوكالة فرانس برس"),
        ("وفق ما صرح به للوكالة", "للوكالة"),
    ],
)
def test_whoever_speaks_stands_behind_the_medium_that_is_told(told: str, agency: str) -> None:
    for who in ("المتحدث باسم الشرطة سالم الغافري", "سالم الغافري"):
        (quote,) = found(f"السد آمن منذ سنوات، {told} {who}.")
        assert (quote.who, quote.name, quote.agency) == (who, "سالم الغافري", agency)
    (told_only,) = QuoteExtractor(min_confidence=0.0).extract(f"السد آمن منذ سنوات، {told}.")["quotes"]
    assert told_only["speaker"] is None


@pytest.mark.parametrize(
    ("listener", "agency"), [("لمراسل الغد", "الغد"), ("لمراسلي رويترز", "رويترز"), ("لمراسل «نيويورك تايمز» في سهلان", "نيويورك تايمز")]
)
def test_a_reporter_who_is_told_brings_it_to_a_medium(listener: str, agency: str) -> None:
    for who in ("المدير", "أحد سكان البلدة", "سالم الغافري"):
        (quote,) = found(f"وقال {who} {listener}: «السد آمن».")
        assert (quote.who, quote.agency) == (who, agency)


def test_the_origin_behind_a_medium_in_marks() -> None:
    (quote,) = found("تصدرت سهلان القائمة، بحسب ما نشر موقع «سهلان اليوم» نقلا عن مؤشر جامعة سهلان.")
    assert (quote.who, quote.agency) == ("مؤشر جامعة سهلان", "موقع «سهلان اليوم»")


def test_a_medium_in_marks_stands_between_a_noun_and_its_clause() -> None:
    (quote,) = found("ورد سالم الغافري على التقرير بقوله لـ«الغد» إن السد آمن.")
    assert (quote.cue, quote.content, quote.agency) == ("بقوله", "السد آمن", "الغد")


def test_a_site_named_in_marks_carries_whatever_its_name_shares_with_a_network() -> None:
    assert found("وذكر موقع «تيك سهلان» أن السد آمن.")[0].agency == "موقع «تيك سهلان»"
    assert found("وذكر سالم الغافري على موقع «تيك توك» أن السد آمن.")[0].agency is None


@pytest.mark.parametrize("seen", ["التي اطلعت صحيفة سهلان عليها", "التي اطلعت عليها صحيفة سهلان"])
def test_a_medium_that_has_seen_a_document_carries_it(seen: str) -> None:
    (quote,) = found(f"وبحسب الوثيقة الحكومية {seen}، فإن السد آمن.")
    assert (quote.who, quote.agency, quote.content) == ("الوثيقة الحكومية", "صحيفة سهلان", "السد آمن")


@pytest.mark.parametrize(
    ("text", "content", "agency"),
    [
        ("قال الوزير إن السد آمن، في تصريح خاص لـ«الغد».", "السد آمن", "الغد"),
        ("وأضاف الوزير: «السد آمن»، في مقابلة مع قناة الغد أمس.", "السد آمن", "قناة الغد"),
        ("وأضاف الوزير: «السد آمن» في تصريح لوكالة رويترز.", "السد آمن", "لوكالة رويترز"),
        ("قال الوزير إن السد آمن، في لقاء مع الأهالي.", "السد آمن، في لقاء مع الأهالي", None),
    ],
)
def test_the_interview_behind_what_is_said(text: str, content: str, agency: str | None) -> None:
    (quote,) = found(text)
    assert (quote.content, quote.agency) == (content, agency)


@pytest.mark.parametrize("medium", ["صحيفة النيويورك تايمز الأمريكية", "صحيفة الديلي ميل البريطانية"])
def test_a_foreign_paper_with_the_article(medium: str) -> None:
    (quote,) = found(f"وبحسب {medium} كان السد مغلقا في العام الماضي.")
    assert (quote.who, quote.agency) == (medium, medium)


def test_a_medium_that_is_informed() -> None:
    (quote,) = found("وأخبر مسؤول عسكري مجلة (سهلان ويك) أن الحادث ليس مفاجئا.")
    assert (quote.who, quote.agency) == ("مسؤول عسكري", "مجلة (سهلان ويك)")


@pytest.mark.parametrize(
    ("text", "agency", "to"),
    [
        ("وقال سالم الغافري، في حوار مع «بيلوكا»، إن السد آمن.", "بيلوكا", None),
        ("وأضاف الغافري لـ«موريا كينت» من شبكة «بيلوكا»: «أفكر في السد كل يوم».", "شبكة «بيلوكا»", None),
        ("أكد الغافري (28 عاما) لمدربه القديم أن الأمر سهل.", None, "لمدربه القديم"),
        ("مطالبين هذه الشركات بـ«دفع ما عليها من ديون».", None, "هذه الشركات"),
        ("ولفت الغافري في حديثه إلى البنية التحتية التي «تلعب دورا في الزراعة».", None, None),
    ],
)
def test_to_whom_and_through_whom(text: str, agency: str | None, to: str | None) -> None:
    (quote,) = found(text)
    assert (quote.agency, quote.to) == (agency, to)


def test_some_of_several_speak_and_what_stands_first_belongs_to_the_clause() -> None:
    (quote,) = found("طالب جماعة من المزارعين بأن يفتح السد قبل الصيف.")
    assert (quote.who, quote.to) == ("جماعة من المزارعين", None)
    (quote,) = found("على العكس، فإن السد أقوى من قبل، بحسب الوزير.")
    assert quote.content == "السد أقوى من قبل"
    (quote,) = found("وعلى البلدية أن تعمل أكثر من غيرها، بحسب الوزير.")
    assert quote.content == "وعلى البلدية أن تعمل أكثر من غيرها"


@pytest.mark.parametrize(
    ("text", "agency", "to"),
    [
        ("قال سالم الغافري في مقابلة أجرتها معه في سهلان قناة الميادين إن السد آمن.", "قناة الميادين", None),
        ("وأوضحت الـ«غد السهلاني» أن السد آمن. ونشرت صحيفة «غد السهلاني» صورا.", "الـ«غد السهلاني»", None),
        ("قال الوزير سالم الغافري في كلمة نقلها عدد من وسائل الإعلام إن السد آمن.", "وسائل الإعلام", None),
        ("وقال الغافري في لقاء مع رئيسة الوزراء الفنلندية سانا بيلوسكي إن السد آمن.", None, None),
        ("وقال اللواء سالم الغافري القائد العام للقوات المسلحة إن السد آمن.", None, None),
        ("قالت هناء السروي عضوة الوفد الذي كان متوجها إلى البلدات إن السد آمن.", None, None),
    ],
)
def test_who_carries_words_and_who_is_told_them(text: str, agency: str | None, to: str | None) -> None:
    quote, *_ = found(text)
    assert (quote.agency, quote.to) == (agency, to)


def test_who_carried_a_quotation_carried_what_ends_with_another_inside_it() -> None:
    quote, *_ = found("قال سالم الغافري في خطاب إن محاولة البلدية بناء السد تظهر أن الخطة ناجحة، حسبما ذكرت رويترز.")
    assert quote.agency == "رويترز"


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("وقال الغافري لصحيفة «الوطن» إن السد فارغ. وهو وزير مصري.", "elwatan-eg"),
        ("وقال الغافري للإذاعة الوطنية إن السد فارغ. وهو في الجزائر منذ أمس.", "algeria-radio"),
        ("وقال الغافري لصحيفة «الوطن» إن السد فارغ. وأضاف للصحيفة أن الماء قليل في سوريا.", "alwatan-sy"),
        ("وقال الغافري لصحيفة «الوطن» إن السد فارغ.", None),
        ("وقال الغافري للإذاعة الوطنية إن السد فارغ.", None),
        ("وقال الغافري للقناة الثانية إن السد فارغ بين مصر والسودان.", None),
    ],
)
def test_a_name_that_media_of_several_countries_have_is_that_of_the_country_the_text_names(text: str, id: str | None) -> None:
    assert {(quote["agency"] or {}).get("id") for quote in QuoteExtractor().extract(text)["quotes"]} == {id}


@pytest.mark.parametrize(("opening", "close"), [("»", "«"), ("#187;", "#171;"), ("#171;", "#187;")])
def test_marks_that_are_turned_round_or_numbers_of_a_web_page(opening: str, close: str) -> None:
    first, second = found(f"وقال سالم الغافري {opening}سنملأ السد{close} غدا. وأضاف ل{opening}الغد{close} أن السد فارغ.")
    assert (first.kind, first.content, first.who) == (DIRECT, "سنملأ السد", "سالم الغافري")
    assert (second.kind, second.content, second.agency) == (INDIRECT, "السد فارغ", "الغد")


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("وقال سالم الغافري، رئيس مكتب حماية الماء لإذاعة «صوت الغاف»، إن السد فارغ.", "لإذاعة «صوت الغاف»"),
        ("وأفادت مراسلة قناة الغد هناء السروي بأن السد فارغ.", "قناة الغد"),
        ("وقالت لقناة الغد هناء السروي إن السد فارغ.", "لقناة الغد"),
        ("وقال الغافري في حديثه إلى قناة الغاف إن السد فارغ.", "قناة الغاف"),
        ("وفي رسالة إلى صحيفة الغاف، قال الغافري إن السد فارغ.", "صحيفة الغاف"),
        ("في مقالها الذي نشرته صحيفة «الغاف»، قالت الكاتبة هناء السروي إن السد فارغ.", "صحيفة «الغاف»"),
        ("وعلى صفحات جريدة الغاف، قال الغافري إن السد فارغ.", "جريدة الغاف"),
        ("وكان الغافري أعرب في حوار مع «الغد» عن رفضه «لهذا القرار الخطير».", "الغد"),
        ("أكدت مصادر قضائية للجزيرة صدور «قرارات خطيرة».", "للجزيرة"),
        ("أمير سهلان لـ اليوم : السد فارغ", "اليوم"),
        ("مصدر لـ«الغاف»: السد فارغ", "الغاف"),
        ("فقد أكدت فحوصات، بتكليف من قناة الغاف، أن السد فارغ.", None),
        ("وقالت الصحيفة إن الغافري كشف أن السد فارغ.", None),
    ],
)
def test_through_what_medium_somebody_speaks(text: str, agency: str | None) -> None:
    assert found(text)[-1].agency == agency


@pytest.mark.parametrize(
    "text",
    [
        "وقال المدرب سالم الغافري عقب الخسارة أمام تشيلي إن الملعب جاهز.",
        "حذرت دراسة طبية حديثة من أن السد فارغ.",
        "وينصح الدكتور سالم الغافري بالآتي: اشربوا الماء قليلا قليلا.",
    ],
)
def test_what_is_nobody_spoken_to(text: str) -> None:
    assert found(text)[0].to is None


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("ودعا سالم الغافري، في تصريح خص به قناة الغاف، إلى فتح السد، مؤكدا أن الماء كثير.", "قناة الغاف"),
        ("وطالب الغافري في حديثه لـ«الغد» بإصلاح السد، مشيرا إلى أن الماء قليل.", "الغد"),
        ("وكان الغافري قد أعلن في مقابلة مع قناة «الغد» معارضته للقرار وقال إن الماء قليل.", "قناة «الغد»"),
        ("وكشف سالم الغافري لـ«الغد» عن بناء سد جديد، مبينا أن الماء قليل.", "الغد"),
        ("وانتقد الوزير تصريحات الغافري لقناة الجزيرة، مؤكدا أن الماء قليل.", None),
    ],
)
def test_through_what_medium_a_verb_before_told_what_a_participle_goes_on_with(text: str, agency: str | None) -> None:
    (quote,) = found(text)
    assert quote.agency == agency


def test_a_medium_is_the_agency_of_what_is_first_told_it() -> None:
    first, second = found("وقال الوزير في حديث لـ«الغد» إن السد فارغ، مشيرا إلى أن الماء قليل.")
    assert (first.agency, second.agency) == ("الغد", None)


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("افتتح الوزير السد أمس. (وكالات)", ["وكالات"]),
        ("خبر جديد\n\nأمير سهلان لـ «الغد»: السد فارغ\n\nقال الأمير إن السد فارغ.", []),
        ("وقال الغافري إن الوزيرين بحثا العلاقات المصرية - العراقية.", []),
        ("وخرجت النسخة من مرحلتها التجريبية (بيتا) وصارت متاحة للناس.", []),
    ],
)
def test_agencies_without_names_are_credited_and_not_who_is_told_or_what_is_described(text: str, credited: list[str]) -> None:
    assert [credit["text"] for credit in EXTRACTOR.extract(text)["credits"]] == credited


@pytest.mark.parametrize(
    "text",
    [
        "وقصف الجيش مواقع «داعرة» أمس. وقال الغافري في إجابة على سؤال عن الحرب ضد «داعرة»، بأن السد فارغ.",
        "وورد في القائمة اسم هناء السروي، وزيرة الإعلام السابقة، التي قالت إن السد فارغ.",
        "ومن هذه الأسماء في البيان اسم هناء السروي، وزيرة الإعلام السابقة، التي قالت إن السد فارغ.",
        "ووصف الوزير سالم الغافري ما توصل إليه مؤتمر سهلان بأنه قليل.",
    ],
)
def test_what_is_no_medium_that_carries(text: str) -> None:
    assert found(text)[-1].agency is None


@pytest.mark.parametrize("surname", ["العمري", "الحربي", "البحري"])
def test_a_family_name_that_is_also_an_adjective_is_nobody_spoken_to(surname: str) -> None:
    quote = found(f"وأوصى سالم بن محمد {surname}، في كتابه، بأن نحفظ الماء.")[0]
    assert (quote.name, quote.to) == (f"سالم بن محمد {surname}", None)


def test_for_whom_somebody_speaks_does_not() -> None:
    (quote,) = EXTRACTOR.extract("وقال أرتور مورتي رئيس لجنة الانضباط للصحفيين إن السد آمن.")["quotes"]
    assert quote["addressee"]["text"] == "للصحفيين"


@pytest.mark.parametrize(
    ("text", "speaker", "agency"),
    [
        ("السد آمن، حسبما قال لـ«الغد» المدير سالم الغافري.", "المدير سالم الغافري", "الغد"),
        ("السد آمن، وفقا لما قاله لوكالة الغد السهلانية المتحدث باسم الوزارة.", "المتحدث باسم الوزارة", "لوكالة الغد السهلانية"),
        ("ووفقا لصحيفة «نبراس» السهلانية سيكون السد آمنا.", "لصحيفة «نبراس» السهلانية", "لصحيفة «نبراس» السهلانية"),
        ("وقال المسؤول لوكالة الغد السهلانية طالبا عدم كشف اسمه إن السد آمن.", "المسؤول", "لوكالة الغد السهلانية"),
        ("وقال المصدر في حديثه للصحيفة السهلانية -شريطة عدم كشف اسمه- إن السد آمن.", "المصدر", "للصحيفة السهلانية"),
        ("ونقلت سهلان تايمز عن الوزير قوله إن السد آمن.", "الوزير", "سهلان تايمز"),
        ("ونقل بيلوسكي عن مصادر محلية قولها إن السد آمن.", "مصادر محلية", None),  # a man
        ("ونقل دي موندسي عن مصادر محلية قولها إن السد آمن.", "مصادر محلية", None),
        ("ونقلت الوزارة عن الوزير قوله إن السد آمن.", "الوزير", None),
        ("وقال المدير الإقليمي للبرنامج سالم الغافري إن السد آمن.", "المدير الإقليمي للبرنامج سالم الغافري", None),
        ("وقال المدير التنفيذي لـ«سهلان غاز» إن السد آمن.", "المدير التنفيذي لـ«سهلان غاز»", None),
        ("وقالت الوكالة السهلانية للتنمية إن السد آمن.", "الوكالة السهلانية للتنمية", None),
    ],
)
def test_who_carries_words_and_who_does_not(text: str, speaker: str, agency: str | None) -> None:
    (quote,) = EXTRACTOR.extract(text)["quotes"]
    assert (quote["speaker"] and quote["speaker"]["text"], quote["agency"] and quote["agency"]["text"]) == (speaker, agency)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("المفتي للمعلمين: السد آمن", "للمعلمين"),
        ("كما طالب نجوم الفريق بالهدوء والتركيز، قائلين إن السد آمن.", None),  # what they ask for
    ],
)
def test_who_is_spoken_to(text: str, addressee: str | None) -> None:
    (quote,) = EXTRACTOR.extract(text)["quotes"]
    assert (quote["addressee"] and quote["addressee"]["text"]) == addressee


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("ونقلت وكالة غاف نيوز عن الوزير أن السد آمن. وقال المدير للوكالة إن العمل مستمر.", "ghaf-news"),
        ("ونقلت غاف نيوز عن الوزير أن السد آمن. وأضافت الوكالة نفسها أن العمل مستمر.", "ghaf-news"),
        ("وذكرت صحيفة «يومية سهلان» أن غاف نيوز أغلقت. وأضافت الصحيفة أن العمل مستمر.", "sahlan-daily"),
        ("وذكرت صحيفة «يومية سهلان» أن السد آمن. وأضافت الصحيفة التونسية أن العمل مستمر.", "sahlan-daily"),
        ("وذكرت صحيفة «يومية سهلان» أن السد آمن. وأضافت الصحيفة الفرنسية أن العمل مستمر.", None),
        ("وذكرت غاف نيوز أن السد آمن. وقالت صحيفة «نبراس» إن السد قديم. وأضافت الصحيفة أن العمل مستمر.", None),  # an unknown one
        ("وذكرت غاف نيوز أن السد آمن. وقال الوزير في خطاب بثه التلفزيون إن العمل مستمر.", None),
    ],
)
def test_a_medium_that_is_taken_up_by_what_it_is(text: str, id: str | None) -> None:
    agency = OF_MEDIA.extract(text)["quotes"][-1]["agency"]
    assert agency and agency.get("id") == id


def test_an_agency_for_other_than_news_that_is_taken_up() -> None:
    *_, quote = EXTRACTOR.extract("وقالت وكالة الطاقة السهلانية إن السد آمن. وأضافت الوكالة أن العمل مستمر.")["quotes"]
    assert quote["agency"] is None
