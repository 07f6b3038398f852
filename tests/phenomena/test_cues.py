"""What reports and what only looks like it: people and bodies are invented."""

from __future__ import annotations

import pytest
from cases import DIRECT, EXTRACTOR, INDIRECT, MIXED, Q, found, names

from spacy_quotes.component import QuoteExtractor


def test_a_medium_brings_what_its_line_tells() -> None:
    text = "سهلان ميديا: أعرب الوزير سالم الغافري عن قلقه من الوضع.\nونبه الوزير إلى أن الوضع خطير."
    assert [(quote.cue, quote.name) for quote in found(text)] == [("ونبه", "سالم الغافري")]


@pytest.mark.parametrize("label", ["أولا", "الرغبة الأولى", "وسئل الغافري"])
def test_a_label_that_comes_again_is_nobody_if_it_is_a_thing_or_a_verb(label: str) -> None:
    lines = f"زار سالم الغافري مدينة سهلان.\n{label}: علوم المياه في الكلية.\nوعاد بعد يوم.\n{label}: علوم السدود في الكلية."
    assert not found(lines)


def test_where_something_happened_is_not_who_tells_it() -> None:
    headline = "سهلان: مقتل شابين في حادث سير"
    assert not found(f"{headline}\n\nتوفي شابان أمس في حادث سير بمحافظة سهلان على الطريق الجديد.")
    assert found("فينكورا: مقتل شابين خطأ كبير\n\nأسف لارس فينكورا لمقتل شابين في حادث سير بمحافظة سهلان.")


def test_a_verb_before_another_in_a_relative_clause_does_not_share_its_colon() -> None:
    (quote,) = found("وتحدثت الصحيفة مع سالم الغافري، مدير السد، الذي قال: «نحن مستعدون لكل شيء».")
    assert (quote.cue, quote.name) == ("قال", "سالم الغافري")


@pytest.mark.parametrize(
    "text",
    [
        "الفرق بينه وبين سالم أن المدير قديم.",
        "دار حوار بين أهالي القرى بشكل عام، وبين المديرين حول أن السد آمن.",
    ],
)
def test_between_two_is_no_verb(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["ومن رسائل ماجد بن أبي طالب لسعاد حين زارها: «لا تجادليهم».", "السد لا يمكن وصفه بأنه قديم."])
def test_what_could_be_said_and_names_that_could_be_verbs(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "لفت نظري أن السد كان رائعا.",
        "قدم الأهالي وثيقة تخرج وكشف درجات معتمدة إن وجدت.",
        "تم نشر رسالة بالعربية: «نحن هنا جميعا».",
        "وفي الكتاب تفاصيل يحتاجها طالب العلم، كما أن فيه الكثير.",
        "تتضمن المكتبة 3 كتب دمجتها مع بعض، وهي «كلمات ذابت مع الأيام».",
        "قد تكون حذرا بعض الشيء، لكنني أود أن أبدأ.",
        "الأمر غير السليم بالتأكيد هو الاعتقاد بأن السد قديم.",
        "ومن الجدير بالإشارة هنا أن السد آمن.",
        "وهم يحملون عمليا ومهنيا جميعا هذه الصفة، إنه أستاذهم جميعا.",
        "أعلنت «سهلان للنقل»، كما في كل صيف، عن خدمات جديدة.",
        "السد قديم جدا. كما نقلت «الغد».",
    ],
)
def test_nouns_and_idioms_that_look_like_verbs(text: str) -> None:
    assert found(text) == []


def test_a_relative_clause_is_not_what_somebody_says() -> None:
    assert found("يقول سالم الغافري الذي يدير مطعما كبيرا في البلدة.") == []


def test_a_verb_of_going_on_with_a_participle_of_saying() -> None:
    *_, quote = found("قال سالم الغافري إن السد قديم وآمن. ويكمل قائلا إن «السد القديم» ملك للناس جميعا.")
    assert (quote.cue, quote.name) == ("ويكمل", "سالم الغافري")
    first, *_ = found("أثنى سالم الغافري على الفريق قائلا إنه كان الأفضل.")
    assert first.cue == "قائلا"


@pytest.mark.parametrize(
    "text",
    [
        "عثر السكان على قطعة من جناح طائرة يعتقد أنها سقطت هناك.",
        "قائد ميداني يعتقد أنه قتل أمس.",
        "الرئيس السابق يتوقع أن يصل غدا إلى سهلان.",
        "واقع الحال يشير إلى أن السد آمن.",
        "أقيم المعرض بجوار فندق الوزير، يذكر أن السد آمن.",
        "المجموعتان مدعومتان من الدولة. والمجموعة الثالثة جديدة ويعتقد أنها جزء من الأولى.",
    ],
)
def test_nobody_is_behind_an_impersonal_verb(text: str) -> None:
    assert found(text) == []


def test_she_points_out() -> None:
    *_, quote = found("قالت سعاد العمري إن السد قديم. وتنوه إلى أنه آمن. وينوه المدير إلى أن الماء كاف.")
    assert (quote.cue, quote.name) == ("وينوه", "المدير")
    *_, quote = found("قال سالم الغافري إن السد قديم. وينوه إلى أنه آمن.")
    assert (quote.cue, quote.name) == ("وينوه", "سالم الغافري")


def test_a_cause_in_marks_is_somebody_s_explanation() -> None:
    assert found("وأرجع سالم الغافري ذلك إلى «غياب الصيانة».") == [Q("وأرجع", MIXED, "غياب الصيانة", "سالم الغافري", "سالم الغافري")]
    assert found("يرجع ذلك إلى «غياب الصيانة».") == []


def test_in_somebody_s_expression() -> None:
    (quote,) = found("وتحول السد إلى «رمز للبلدة كلها»، بتعبير سالم الغافري.")
    assert (quote.cue, quote.name) == ("بتعبير", "سالم الغافري")
    assert found("وتحول السد إلى رمز للبلدة، أو بتعبير أكثر دقة، إلى مزار للناس.") == []
    assert found("بلغ عدد زوار السد في العام مليونين، حسبما أوضح سالم الغافري.") != []


@pytest.mark.parametrize(
    "measure", ["وفق توزيع زمني ومكاني", "بحسب سعة المدرج", "وفقا لمدى وسامة الطفل", "حسب تضاريس كل منطقة", "وبحسب حجمها ولونها"]
)
def test_a_measure_is_no_source(measure: str) -> None:
    assert not found(f"تختلف أشكال البيوت في سهلان، {measure}.")


@pytest.mark.parametrize(
    "narrated", ["بالتأكيد أن العمل مستمر.", "وتبعا لذلك فإن العمل مستمر.", "وبناء على ذلك، يتوجه كثير من الناس إلى السد."]
)
def test_an_adverb_and_a_demonstrative_alone_report_nothing(narrated: str) -> None:
    record = EXTRACTOR.extract(f"وقال سالم الغافري إن السد قديم. {narrated}")
    assert [quote["cue"]["text"] for quote in record["quotes"]] == ["وقال"]


@pytest.mark.parametrize("text", ["غرف مقسمة على ثلاثة أقسام: للعاملين والزوار.", "تكاد تجزم بأنها بلدة أخرى."])
def test_what_is_divided_and_what_one_nearly_says_is_no_quotation(text: str) -> None:
    assert found(f"قال سالم الغافري إن السد آمن.\n{text}")[1:] == []


def test_one_s_own_words_of_before_are_no_quotation_in_what_one_says() -> None:
    assert [quote.cue for quote in found("وقال سالم الغافري: «لقد قلت له: لن نعود».")] == ["وقال"]


@pytest.mark.parametrize("aside", ["خصوصا أن خطورته تتمثل في أنه قديم", "خصوصا إذا علمنا أن معظمه قديم"])
def test_a_clause_on_the_side_is_not_what_a_verb_reports(aside: str) -> None:
    assert found(f"ولفت الغافري إلى حال السد، {aside}.") == []


@pytest.mark.parametrize(
    "told",
    [
        "وبين عامي 1955 و2005 انخفضت النسبة «كما كان ينتظر الجميع في سهلان».",
        "ربما، بين الحين والآخر، سيشعر سالم بأنه ملزم بالعمل.",
        "تختلف الأسماء، بين من يسميها «نجمة الوادي الكبير جدا» ومن لا يسميها.",
        "وبين تعاقب المديرين على السد وبين رضا الأهالي بون شاسع لذلك نعرف أن هناك مشكلة.",
        "نداء لأهل سهلان، وللعالم أجمع، أن يعيدوا قراءة التاريخ.",
        "ويرجع الأمر إلى أن السد قديم.",
        "ويرجع انتشاره إلى أن السد قديم.",
        "أصر صاحب الزرع على أن يستولي على الحمار.",
        "واتفقت سهلان مع البلدية على ألا تتم معاقبة الشركات.",
        "أقر مجلس البلدية عددا من الإجراءات من بينها أن يكون لكل شاطئ حرم.",
        "تابعت فيها أجيال عدة سيرته في أنه أقدم المعلمين.",
        "خلال مهرجان «نجمة الوادي الكبير»، تابع أهالي سهلان مساء أمس على خشبة المسرح.",
        "كتبت مقالا بعنوان «يوميات معلمة مفروسة»، تكشف فيه عن حياتها.",
        "يا ترى كم من المعلومات نعتقد أنها صحيحة؟",
        "وزاد الطين بلة أن السد انهار.",
        "وزاد الأمر تعقيدا أن السد انهار.",
        "ويعتبر الفنان سالم الغافري من الأصوات المميزة وهو من «عائلة فنية كبيرة».",
        "مضى من دون أن يأخذ في اعتباره أن السد قديم.",
        "وكأن سالم الغافري يقول إن السد قديم.",
        "وكأنما هذا السباق يقول لنا إن السد قديم.",
        "تحكي سيرة الرسول “عليه الصلاة والسلام”، في أربعة أجزاء.",
        "وما زلت أحلم باليوم الذي يتنافسون فيه، وفق ماذا سيقدم كل منهم للسد.",
        "كما لفت الأنظار في اليوم الأول تسجيل اسم فائز وحيد.",
        "واختتمت البلدية برامجها في سهلان: سباق الماء ومعرض السد.",
        "تختتم الندوة جلساتها غدا بمحاضرة: السد والماء في سهلان.",
        "وتطالب سهلان بالسيطرة على الوادي وهو طريق يعتقد أنه يضم آثارا.",
        "والي سهلان : يتفقد السد\n\nاطلع والي سهلان سالم الغافري على العمل في السد.",
        "قدم سالم الغافري فيلمه، فماذا قال: بداية كيف حالك بعد الفيلم؟",
        "أليس من الإنصاف ذكر الأمور في بيان الاتحاد حتى يعرف الناس أم أن الاتحاد لا يريد.",
        "وأعلنت شركة سهلان عن فتح باب القبول لعدد من خريجي ( معهد المياه أو مثله ) حاصلين على شهادة.",
        "وتوقعت الـ«سهلانيست»، في يوليو الماضي، انكماش الناتج.",
        "ودار الحديث عن العلاقات بين البلدين، كما أشاد السفير سالم الغافري بالتطور الاقتصادي في المنطقة.",
    ],
)
def test_what_only_looks_like_saying_quotes_nothing(told: str) -> None:
    assert not found(told)


def test_what_describes_a_thing_does_not_report() -> None:
    (quote,) = found("أساس القصيدة جملة مفيدة شديدة الإقناع تقول بكل لغات العالم إن «السد الوحيد الباقي في سهلان آمن».")
    assert quote.cue == "تقول"


def test_a_country_named_for_the_place_of_a_source_is_not_who_speaks_in_the_headline() -> None:
    headline = "مصر: ارتفاع عدد زوار السد إلى 38"
    assert [quote.cue for quote in found(f"{headline}\n\nقالت مصادر مسؤولة في مصر إن عدد الزوار ارتفع إلى 38.")] == ["قالت"]


def test_what_is_said_so_takes_no_condition() -> None:
    quotes = found("صرح بذلك مدير عام الزراعة سالم الغافري، على أن لا يزيد عدد النخيل عن مئة.")
    assert not quotes


@pytest.mark.parametrize(
    "shown",
    [
        "ولكن الواقع يقول، إن المدير يستطيع أن يعمل",
        "والواقع يؤكد أن السد قديم",
        "وتؤكد نسبة النمو في السنوات الماضية أن هناك حاجة إلى العمل",
        "وتشير التفاصيل إلى أن البلدية أغلقت السد",
        "عوامل عديدة توضح أن السد قديم",
        "وعلى مرأى الناس، كان لسان حالها يقول: «السد آمن»",
        "أثبتت الأيام أن السد آمن",
        "هناك من الدلائل التي توضح أن السد آمن",
        "نظراتها تقول إن السد آمن",
        "ويظهر ارتفاع الأسعار أن السوق قديمة",
        "التطورات الأخيرة في سهلان تشير إلى أن السد آمن",
    ],
)
def test_what_a_thing_shows_nobody_says(shown: str) -> None:
    assert not found(shown + ".")


def test_who_goes_on_in_the_first_person() -> None:
    assert found("وأضافت نريد حلا سريعا للسد.") == [Q("وأضافت", INDIRECT, "نريد حلا سريعا للسد")]
    assert found("وقال لي أحد أقربائي حين سألته عن السد كلاما قديما.") == []


def test_the_first_of_two_verbs_of_saying_reports() -> None:
    assert [quote.cue for quote in found('وكتب يقول "لن يفتح السد في العام المقبل".')] == ["وكتب"]


def test_who_has_seen_a_document_does_not_speak() -> None:
    assert found("وفي الوثيقة التي اطلعت «سهلان اليوم» عليها أن السد آمن.") == []


@pytest.mark.parametrize("clause", ["رفع العلم فيما سماها «العاصمة» أمر طبيعي", "بناء السد فيما أسماه «العهد الجديد» إنجاز كبير"])
def test_in_what_somebody_calls_something_is_no_contrast(clause: str) -> None:
    (quote,) = EXTRACTOR.extract(f"واعتبر الوزير سالم الغافري أن {clause}.")["quotes"]
    assert quote["content"][0]["text"] == clause


def test_the_verb_next_to_the_words_reports_them() -> None:
    assert [quote.cue for quote in found("أكدت فيه، وقلت: «بابي مفتوح لجميع الناس».")] == ["وقلت"]


def test_the_cue_is_the_whole_of_a_hedge() -> None:
    assert [quote.cue for quote in found("«العمل في السد لا يتوقف أبدا يا قوم» على حد قول الوزير سالم الغافري.")] == ["على حد قول"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("معدل الإنفاق وذكروا أن السوق يختلف.", "السوق يختلف"),  # a heading before a verb whose conjunction parts them
        ("وأضاف الوزير، قبل مغادرته إلى سهلان للمشاركة في الحفل (كنت أتمنى أن توقفوا هذا).", "كنت أتمنى أن توقفوا هذا"),
    ],
)
def test_what_is_said_behind_a_heading_or_an_aside(text: str, content: str) -> None:
    (quote,) = EXTRACTOR.extract(text)["quotes"]
    assert quote["content"][0]["text"] == content


def test_labels_of_a_list_are_nobody() -> None:
    assert found("بطاقة المباراة\n\nالملعب: سهلان\n\nالنتيجة: ثلاثة أهداف\n\nالجمهور: عشرة آلاف\n\nبدأت المباراة في السابعة.") == []


def test_what_something_is_considered_reports_nothing() -> None:
    assert all(quote.cue != "تعتبر" for quote in found("اجتمع الوزيران عشية قمة تعتبر حاسمة لمستقبل المنطقة ان البلدين يريدان التعاون."))


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("وقال سالم الغافري إن السد آمن، مؤملاً أن تكون المشاركة القادمة أكبر.", ["وقال", "مؤملاً"]),
        ("كتب - سالم الغافري :\nأكد ماجد السهلي أن المجلس تلقى كتابا من النادي.", ["أكد"]),
        ("ويتفق معه المدرب سالم الغافري الذي يقول إن قدرات اللاعبين كبيرة.", ["يقول"]),
    ],
)
def test_hopes_bylines_and_relative_clauses_of_saying(text: str, cues: list[str]) -> None:
    assert [quote.cue for quote in found(text)] == cues


def test_a_verb_with_a_colon_and_a_complementizer_alone_says_nothing() -> None:
    assert found("قال:أن") == []


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("ولوّح رئيس النقابة سالم الغافري بـ«الإغلاق الكامل إذا لم يصل الماء».", ["ولوّح"]),
        ("ويتذمر السكان من أن بعض البلديات تمنع ذلك.", ["ويتذمر"]),
        ("ويتخوف المحللون من أن الخطوة قد تضر البلدة.", ["ويتخوف"]),
        ("وأهابت الوزارة بالسكان أن يبتعدوا عن السد.", ["وأهابت"]),
        ("وحيّا الوزير سالم الغافري «الالتزام من أجل تعليم قوي في البلدة».", ["وحيّا"]),
        ("وخلص الاجتماع أيضا إلى «الإشادة بسرعة البناء وجودته في البلدة».", ["وخلص"]),
        ("وزاد الغافري قائلا «ماهي السدود التي بنيناها وهل ماؤنا اليوم كثير».", ["وزاد"]),
        ("علق الدكتور سالم الغافري، مستشار الرئيس السابق، قائلا: «الحرية ستبقى».", ["علق"]),
        ("رد الوزير سالم الغافري على القرار، قائلا: «لن نتراجع».", ["قائلا"]),
        ("ترى مصادر محلية زارت السد أن «الكلام عن الماء ليس جديدا».", ["ترى"]),
        ("وقت ذكرت مصادر متابعة أن الرئيس يعتزم إجراء مشاورات.", ["ذكرت"]),
        ("وأضاف حان الوقت لانضمام البلدة.", ["وأضاف"]),
        ("وتدارك الوزير سالم الغافري «لكن الماء لن يصل قبل الصيف».", ["وتدارك"]),
        ("وتلح المذكرة على ضرورة “توسيع السد قبل حلول الصيف المقبل”.", ["وتلح"]),
        ("وتبين الطبيبة هناء السروي أن الماء نظيف.", ["وتبين"]),
        ("وفحصت الوزارة السد وتبين للوزارة أنه قديم.", []),
        ("ويقول سالم الغافري طالب دكتوراه في علوم المياه بجامعة سهلان: «الأفكار كثيرة».", ["ويقول"]),
    ],
)
def test_verbs_and_constructions_of_other_countries(text: str, cues: list[str]) -> None:
    assert [quote.cue for quote in found(text)] == cues


@pytest.mark.parametrize(
    "text",
    [
        "دعا رئيس المجلس إلى درسه غدا بعد مقاطعة النواب للجلسة بحجة أن الجدول فضفاض.",
        "أعلنت الشركة عن المشروع الذي من المتوقع أن يكتمل في الصيف.",
        "وفي ما يلي نص الحوار:\nكيف بنيت السد؟\nبنيته مع أهل البلدة كلهم.",
        "وتعتبر شركة «الواحة» للمياه أول شركة للصناعة عهدت إلى سالم الغافري بتصميم قنينة «عين سهلان».",
        "وقد وُجِد أن جذور هذه الشجرة تحفظ ماء البئر.",
        "وبحسب هذا الدستور القديم تنتخب البلدة مجلسها.",
        "الغرض من السد الجديد هو شرح أهمية الماء ولذا كان لنا أن نبني هذا السد.",
        "والجميل في «ذاكرة السد» أن صفحات الكاتب قليلة.",
    ],
)
def test_what_only_looks_like_a_cue_of_other_countries(text: str) -> None:
    assert found(text) == []


def test_a_published_document_says_nothing_by_its_being_published() -> None:
    (quote,) = found("وأشار سالم الغافري في حوار صحفي نشر اليوم الأحد في صحيفة سهلان إلى أن «طريقة الري الجديدة مكرسة».")
    assert quote.cue == "وأشار"


def test_a_deed_behind_the_subject_of_a_verb_is_no_cue() -> None:
    assert all(quote.cue != "وصف" for quote in found("رفض المستشار سالم الغافري وصف المرصد بـ«البرلمان الشعبي»."))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("وعدد السكان كبير في الإقليم، الذي يبلغ عمره، حسب إحصاء الوزارة، مئتي عام.", ["يبلغ عمره", "مئتي عام"]),
        ("كان للموقف وقع حسن، وستتبعه، حسب بيان الوزارة، خطوات أخرى نحو التهدئة.", ["وستتبعه", "خطوات أخرى نحو التهدئة"]),
        ("السد آمن والماء كثير، والطريق مفتوح، بحسب الشرطة، وعاد السكان.", ["السد آمن والماء كثير، والطريق مفتوح"]),
    ],
)
def test_what_an_according_to_phrase_interrupts(text: str, parts: list[str]) -> None:
    (quote,) = QuoteExtractor().extract(text)["quotes"]
    assert [part["text"] for part in quote["content"]] == parts


@pytest.mark.parametrize("text", ["ولاحظ الباب أن المفتاح ضاع.", "أنهى سالم الغافري العمل داعيا هذه الشركات إلى سد قديم."])
def test_no_clause_right_behind_a_verb(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف الغافري هدفا ثانيا قبل أن يخرج مصابا.",
        "وتابع الوزير سير العمل في السد الذي ينتهي غدا.",
        "وتابع رئيس البلدية العمل في السد قبل أن يغادر.",
        "وأضافت الشركة خدمة جديدة تتيح للسكان الدفع.",
    ],
)
def test_a_verb_of_going_on_with_an_object_says_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "تأخر العمل في السد مما يؤكد أن الشركة ليست جاهزة.",
        "والصوت مرتفع مما يدفع للاعتقاد بأن السد قريب.",
        "ألا ترى أن السد آمن؟",
        "وحرص الغافري على ألا ينتقد الشركة التي وصفها آخرون.",
    ],
)
def test_what_something_shows_and_what_somebody_is_asked_is_no_quotation(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["وأدار اللقاء الخبير سالم الغافري الذي بين أن السد آمن.", "وحول العمل في السد بين أنه سيكون طويلا للجميع."]
)
def test_what_looks_like_a_preposition_is_a_verb_before_a_complementizer(text: str) -> None:
    assert [quote.cue for quote in found(text)] == ["بين"]


def test_what_somebody_says_is_apart_from_what_he_wants() -> None:
    assert [quote.cue for quote in found("وطالب الغافري المجلس بعدم التدخل في القضايا، قائلا إن العمل بدأ.")] == ["قائلا"]


@pytest.mark.parametrize(
    "text",
    [
        "السد يمتلئ\n\nكتب : أهل البلدة\n\nامتلأ السد أمس.",
        "شركتا «الغاف وسهلان للمياه» تشيدان مشروعا جديدا في البلدة.",
        "وفي مقالة مهمة في مجلة (سهلان ورد) أنه كلما زادت السيول امتلأ السد.",
    ],
)
def test_bylines_duals_and_names_in_brackets_report_nothing(text: str) -> None:
    assert found(text) == []


def test_a_label_below_the_first_prose_is_nobodys() -> None:
    text = "ارتفع عدد السدود هذا العام.\nدراسة: السدود توفر عشرة أضعاف الماء\nارتفع عدد السدود في سهلان هذا العام."
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("وقالت هناء السروي إن الغربة طويلة، ذاكرةً أن الوعي يقرب المسافات.", ["وقالت", "ذاكرةً"]),
        ("وأكد سالم الغافري أن الفريق ليس لحزب أو جماعة قائلا: «سنرفع السد عاليا».", ["وأكد", "قائلا"]),
    ],
)
def test_participles_behind_a_clause(text: str, cues: list[str]) -> None:
    assert [quote.cue for quote in found(text)] == cues


@pytest.mark.parametrize(
    "text",
    [
        "ويتوقع سالم الغافري تطوير الجهاز لاسيما أن فريقه تمكن من تحسينه.",
        "فطالب سالم الغافري بإجازة للعمال، شريطة أن يعودوا في الصيف.",
        "واستغنى سالم الغافري عن الحراس الذين يرى أنهم قليلو الصبر.",
    ],
)
def test_a_clause_that_nobody_in_the_sentence_says(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "وأدانت المحكمة سالم الغافري بالسجن عامين بتهمة «تزوير أختام البلدية».",
        "ولفت الانتباه قرار طريف، وتلقب سهلان بـ«أم السدود» لكثرة ما فيها منها.",
        "ولا يزال الجدل قائما حول المهندس الذي أعلن «حارسا للماء» في شبابه.",
        "«نادي سهلان القديم» يطالب بترميم ملعبه قبل الصيف\nينتظر اللاعبون منذ عامين.",
        "يظهر للزائر في أول جولة له، أن البلدة تغيرت كثيرا.",
        "كشفت المباراة ضعف الفريق وحاجته إلى الراحة إذا أراد الغافري أن يفوز بالكأس.",
        "وشهدت البلدة مسيرة دعا إليها ما يعرف بتجمع الغاف، فيما سمي بـ«يوم السد».",
        "بنى الغافري بيته استنادا إلى خرائط قديمة.",
        "سالم سلامة: المدير و«الغابة»\n\nسالم سلامة\nسأروي لكم حكاية قصيرة من قريتي.",
    ],
)
def test_what_names_or_proves_or_convicts_says_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("وأكد الغافري أن الزراعة ستشهد تحولا لافتا على مستوى البلدة.", ["وأكد"]),
        ("وقال الغافري إن النقاش مع السكان أظهر أن السد آمن.", ["وقال"]),
        ("واتهم الغافري جهات وصفها بـ«تجار الماء في البلدة».", ["واتهم"]),
        ("وانتقدت الشركة -التي تأسست قبل عامين- القرار ووصفته بأنه متسرع.", ["ووصفته"]),
        ("وقال الغافري: «الأمر صعب، وما أستطيع قوله إن السد آمن».", ["وقال"]),
        ("واحتج السكان على رفع الأسعار، كما دعت النقابة إلى وقفة أمام البلدية.", []),
        ("ويقول الغافري -الذي ترأس لجنة عملها كشف التلاعب بالمياه- «أنا متأكد من ذلك».", ["ويقول"]),
    ],
)
def test_one_act_of_speech_is_one_quotation(text: str, cues: list[str]) -> None:
    assert [quote.cue for quote in found(text)] == cues


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("قالت جريدة سهلان إن الأزمة الطويلة على الحدود أثبتت أن السلام ممكن.", ["قالت"]),
        ("يتوقع أن يصل عدد الزوار إلى ألفين في العام المقبل، بحسب ما ذكرت صحيفة الغاف أمس.", ["بحسب"]),
        ("قال سالم العريض إن السد آمن. وارتفعت نسبة الملء بحسب العريض إلى النصف في الصيف.", ["قال", "بحسب"]),
        ("سالم الغافري: رسالة البلدية دليل على فشلها\n\nانتقد المحامي سالم الغافري رسالة البلدية أمس.", [":"]),
    ],
)
def test_who_is_a_source_and_what_only_shows(text: str, cues: list[str]) -> None:
    assert [quote.cue for quote in found(text)] == cues


@pytest.mark.parametrize(
    "text",
    [
        "أعلن حزب «جبهة سهلان، في العاشر من مايو، ترشح الغافري لولاية جديدة.",
        "تشهد البلدة أمطارا غزيرة منذ أيام، كما أعلنت فرنسا تدمير سدود قديمة.",
    ],
)
def test_neither_the_name_of_a_body_nor_what_is_added_is_said(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("said", ["بأنها الأشد منذ أعوام", "بـ«الأشد»"])
def test_who_describes_something_without_an_object_is_not_named(said: str) -> None:
    *_, quote = found(f"قال سالم الغافري إن السد قديم. وشهدت سهلان عاصفة وصفت {said}.")
    assert (quote.cue, quote.name) == ("وصفت", None)


def test_a_second_thing_that_is_asked_about_is_no_clause() -> None:
    assert found("وتساءلت هناء السروي عن غياب الماء رغم الأمطار وتغافل المسؤولين عما تشهده البلدة.") == []


@pytest.mark.parametrize(
    "text",
    [
        "ندفع لهم الأجور تبعا لعدد الأيام، سواء عملوا في السد أو في السوق.",
        "قسمت الحقول، حسب مناطق الري، إلى ثلاثة أقسام.",
        "أبرز المداخل: بوابة السوق القديمة.",
        "إلا أن الجدل الذي أثاره السد أثبت أن العمل صعب.",
        "وعدم وصول المزارعين إلى السوق يؤكد أن الطريق خرب.",
        "الرواية التي أفاد فيها من المسرح ومن الغناء مثل: يا نهر سهلان يا نهر.",
        "ويشترط لدخول السوق أن تكون العربة صغيرة.",
        "ويشترط في العامل أن يكون قويا.",
        "حكم القاضي بأن يدفع التاجر الغرامة.",
    ],
)
def test_what_something_is_measured_by_proved_by_or_needs_is_no_speech(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ارتفعت الأسعار، حسب ما أكده عدد من الخبراء.", Q("حسب", INDIRECT, "ارتفعت الأسعار", "عدد من الخبراء")),
        ("والتفاصيل التي ذكرها الشهود تؤكد أن السد آمن.", Q("تؤكد", INDIRECT, "السد آمن", "والتفاصيل")),
        ("أفاد من جهته سالم الغافري: السد آمن.", Q("أفاد", DIRECT, "السد آمن", "سالم الغافري")),
        ("واشترط الوزير أن تكون الشركة محلية.", Q("واشترط", INDIRECT, "تكون الشركة محلية", "الوزير")),
        ("وحكم مجلس العمل أمس بأن الشركة خالفت العقد.", Q("وحكم", INDIRECT, "الشركة خالفت العقد", "مجلس العمل")),
        (
            "ليست البلدة قديمة جدا، «بل بنيت قبل قرن واحد»، كما يرى الخبير سالم الغافري.",
            Q("يرى", MIXED, "ليست البلدة قديمة جدا، «بل بنيت قبل قرن واحد»", "الخبير سالم الغافري"),
        ),
        (
            "ونقلت صحيفة الغد عن اللاعب السهلاني قوله لقد فرحت كثيرا بهذا الفوز.",
            Q("ونقلت", INDIRECT, "لقد فرحت كثيرا بهذا الفوز", "اللاعب السهلاني", None, "صحيفة الغد"),
        ),
        (
            "ونقلت صحيفة الغد عن مهندس كبير لم تكشف عن هويته قوله إن السد آمن.",
            Q("ونقلت", INDIRECT, "السد آمن", "مهندس كبير", None, "صحيفة الغد"),
        ),
        (
            "قال سالم الغافري إن الذين يدعون إلى إغلاق النهر، وهم قلة، «يريدون المال».",
            Q("قال", MIXED, "الذين يدعون إلى إغلاق النهر، وهم قلة، «يريدون المال»", "سالم الغافري"),
        ),
    ],
)
def test_who_still_says_it(text: str, expected: Q) -> None:
    quotes = found(text)
    assert [quote._replace(name=None) for quote in quotes] == [expected]


def test_a_web_address_behind_a_colon_is_no_speech() -> None:
    assert not found("كما حث سالم الغافري الجمهور على التسجيل في الموقع الإلكتروني: www.sahlan.com")


@pytest.mark.parametrize(
    "text",
    [
        "ودعا إلى الجمع بين الفكرتين، قبل أن يتجه إلى المذهب الذي وجد أنه يناسب طبعه.",
        "ويظهر الآن بأن الطرق القديمة لن تكفي.",
        "سالم الغافري، الراعي الذي يحبه الناس، ويقول قصائد كالماء، وراجح السروي.",
    ],
)
def test_what_is_found_shows_or_is_recited_is_no_speech(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "المكتبة كبيرة. فهي كتب لغة وتاريخ وأنا أظن أن الأسعار مناسبة.",
        "سأعود قبل المساء. قال الأب بملامح هادئة لا غضب فيها ولا عتاب.",
    ],
)
def test_things_that_a_pronoun_takes_up_and_a_manner_with_a_negation_say_nothing(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize("text", ["بحسب ما يتم تداوله، فإن السد قديم.", "فهي كتب لغة وترجمة وأنا مهتمة بها وأعتقد أن الأسعار مناسبة."])
def test_words_that_nobody_says(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("درس المعهد حاجات البلدة. وهو يتوقع أن الطلب على الماء سيزيد كثيرا.", "يتوقع"),
        ("دافع سالم الغافري عن قراره مجددا التأكيد على أن السد آمن وأن ماءه كثير.", "التأكيد"),
        ("وبحسب المدربان سالم وماجد تم الاطلاع في المعسكر على أحدث الخطط.", "وبحسب"),
        ("تحدث المدير عن اللاعب، وأضاف المدير الفني لنادي سهلان «هو متحمس للغاية».", "وأضاف"),
    ],
)
def test_a_pronoun_a_noun_of_stating_and_names_bring_in_what_is_said(text: str, cue: str) -> None:
    (quote,) = found(text)
    assert quote.cue == cue


@pytest.mark.parametrize(
    ("text", "kind", "content"),
    [
        ("ردد السكان: «لا للسد القديم» و«نعم للماء النظيف».", "DIRECT", ["لا للسد القديم", "نعم للماء النظيف"]),
        ("ردد السكان شعارات من قبيل: «لا للسد القديم».. و«نعم للماء النظيف».", "DIRECT", ["لا للسد القديم", "نعم للماء النظيف"]),
        ("وقال الغافري إن «السد آمن ولن يتأثر»، و«الماء كثير هذا العام».", "MIXED", ["السد آمن ولن يتأثر»، و«الماء كثير هذا العام"]),
        ("ودعت اللجنة إلى «ضمان حق الجميع»، و«بذل الجهد من أجل البلدة».", "MIXED", ["ضمان حق الجميع»، و«بذل الجهد من أجل البلدة"]),
    ],
)
def test_other_words_in_marks_are_joined(text: str, kind: str, content: list[str]) -> None:
    (quote,) = QuoteExtractor().extract(text)["quotes"]
    assert (quote["kind"], [part["text"] for part in quote["content"]]) == (kind, content)


def test_titles_of_works_joined_behind_another_verb_are_not_said() -> None:
    assert found("كتب أول قصة له في «ليل القرية»، وتعاون مع هناء السروي في أفلام: «غروب ونهار»، و«شيء في البال»، و«على من ننادي؟».") == []


def test_what_has_become_clear_is_not_what_a_verb_before_reports() -> None:
    assert not found("أشار الغافري إلى الخزان القديم، وهو من الحجارة، والذي أصبح من الواضح أن ماءه لا يكفي.")


@pytest.mark.parametrize(
    "text",
    [
        "وزار الوزير مصنعا جديدا، إضافة إلى مصنع كبير تابع لشركة المياه سيقام في البلدة.",
        "وعن مصنع كبير تابع لشركة المياه سيقام في البلدة.",
        "تأتي السفن، وناقلات الماء، أن تتحمل العمل.",
    ],
)
def test_what_belongs_to_a_body_and_what_carries_say_nothing(text: str) -> None:
    assert not found(text)


def test_what_a_lecture_is_about_is_not_said_where_the_verb_has_its_own_preposition_behind() -> None:
    assert not found("وأشار سالم الغافري خلال محاضرته حول «السدود القديمة ودورها في البلدة» إلى أهمية صيانتها.")


def test_what_is_agreed_not_to_be_done_is_not_said_in_any_spelling() -> None:
    assert not found("واتفق الجانبان على ألّا يفتحا السد.")


@pytest.mark.parametrize(
    "text",
    [
        "وأثبت الفريق أنه قادر على الفوز.",
        "سافر الغافري إلى سهلان، ليثبت أنه يستطيع العمل.",
    ],
)
def test_who_somebody_is_he_proves_by_deeds(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "وهنا نص الحلقة الثالثة: دخل الصياد البيت وجلس قرب النار.",
        "وفيما يلي نص الحوار مع سالم الغافري: متى بدأت العمل في السد؟",
        "وتناول الغافري نص السروي الذي تتداخل فيه لغتان: لغة تتذكر ولغة تصف ما حولها.",
    ],
)
def test_the_noun_of_a_text_is_no_verb(text: str) -> None:
    assert all(quote.cue != "نص" for quote in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "ودعا سكان سهلان إلى صيانة السد، يشار إلى أن السد بني قبل عقود.",
        "وطالبت البلدية بصيانة السد، ومن الجدير بالذكر أن السد بني قبل عقود.",
    ],
)
def test_the_clause_of_a_formula_behind_a_comma_is_no_complement_of_an_earlier_verb(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize("text", ["أعلن المعهد السهلاني للسدود «غيث»، عن فتح باب التسجيل.", "ليقول السكان رأيهم في السد عبر الصناديق."])
def test_neither_the_other_name_of_a_subject_nor_the_object_of_a_purpose_is_what_somebody_said(text: str) -> None:
    assert not found(text)


def test_what_does_not_deny_that_something_is_so_is_nobody_who_speaks() -> None:
    assert not found("لكن هذا لا ينفي أن السد قديم.")


@pytest.mark.parametrize(
    "text",
    [
        "تراجعت أرباح السد أمس، كما يرجح متعاملون خسارته مزيدا من الأموال.",
        "دفعت الشركة أجور العمال، كما اشترطت توفير الماء في مساكنهم.",
        "زار الوفد سكان البلدة، كما أدان الهجمات على بيوتهم.",
    ],
)
def test_what_somebody_adds_about_a_thing_is_no_source_of_the_clause_before_it(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت الوزارة التزامها بخطة الصيانة من أجل أن يبقى السد آمنا.",
        "وتعهدت البلدية بمفاوضات حول اتفاق جديد من المتوقع أن يوقع غدا.",
        "ويبرر هؤلاء مطلبهم ببناء السد بقلة الماء؛ حيث يرون أن السد ضروري.",
        "وأشاد المدرب بلاعبي فريق سهلان الذي استطاع أن يفوز خارج أرضه.",
        "وطالب النائب سالم الغافري الشرطة بإيقاف كل من يحاول أن يهدم السد.",
        "انتقدت الكاتبة هناء السروي هدم القلعة القديمة، وهو ما رفضته البلدية قائلة إن القلعة باقية.",
    ],
)
def test_the_clause_of_an_aim_a_judgement_or_behind_another_sentence_is_not_the_verbs(text: str) -> None:
    cues = {"أعلنت", "وتعهدت", "ويبرر", "وأشاد", "وطالب", "انتقدت"}
    assert all(quote.cue not in cues for quote in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "تراجع منسوب الماء في سهلان، وهذا يؤكد على أن السد قديم.",
        "هدد الصياد سالم الغافري بالمغادرة إن لم يفتح السد.",
        "من الصعب توقع كيف سيكون منسوب الماء في سهلان.",
        "تراجع منسوب الماء في سهلان. ويوحي هذا بأن السد قديم.",
        "وإذا كنتم تظنون أن السد قديم وتتساءلون عما إذا كان آمنا فزوروه غدا.",
        "وتثبت الجولة السابقة أن السدود القديمة خطرة.",
        "لكن بعض الأدلة تقول إن السد قديم.",
    ],
)
def test_nobody_says_what_something_shows_what_would_happen_or_what_is_hard(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "من قال إن السد غير آمن؟ الواقع غير ذلك.",
        "كلام غريب. فمن قال إن البلدة بلا ماء؟",
        "ووضح أننا أمام سد قديم.",
        "السد قديم. ويظهر أن الماء قليل هذا العام.",
        "إذا قال أحدنا: زرت السد كله، فكأنه يقول: رأيت الماء كله.",
        "كل الأدلة تشير إلى أن السد آمن.",
        "الأدلة التي في سهلان تؤكد أن السد آمن.",
        "جميع المؤشرات تؤكد أن الماء قليل.",
        "وقدم الكتاب الذي نشر أمس بعنوان: (الماء في سهلان: ما العمل).",
        "نشر سالم الغافري مقالا بعنوان: «لن نغلق السد غدا أبدا».",
        "وارتفعت الأسعار، حسب القطاعات الكبرى، خمسة في المئة.",
        "وتجمع الكاتبة هناء السروي قصص الصيادين: «السد والبحر»، في كتاب واحد.",
    ],
)
def test_what_nobody_says_is_no_quotation(text: str) -> None:
    """A question that denies it, what is clear, evidence, a title and what something is broken down by."""
    assert [quote for quote in found(text) if quote.cue != "قال" or text.startswith(("من", "كلام"))] == []


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("صدق من قال إن السد آمن.", ["قال"]),
        ("ووضح الوزير أن السد آمن.", ["ووضح"]),
        ("وعلل الخبير سالم الغافري ذلك قائلا: «لن نغلق السد».", ["وعلل"]),
        ("ورد الوزير على ذلك قائلا إن السد آمن.", ["ورد"]),
        ("وقالت الدراسة التي ضمت 2,000 فرد من السكان إن الماء قليل.", ["وقالت"]),
    ],
)
def test_one_says_it_once(text: str, cues: list[str]) -> None:
    assert [quote.cue for quote in found(text)] == cues


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("صرح بذلك المدير سالم الغافري الذي بين أنه تم توزيع الماء وأن السد مغلق.", ["بين"]),
        ("صرح بذلك المتحدث الرسمي سالم الغافري والذي أوضح أنه زار السد وتبين أنه مغلق.", ["أوضح"]),
        ("وقال بهذا الخصوص إن السد آمن.", ["وقال"]),
        ("أظهر الفريق أنه قوي.", []),
        ("أظهر مسح أنه من المرجح أن يعود الماء.", ["أظهر"]),
        ("إن استطلاعا أجرته صحف سهلان بين سكان البلدة أظهر أنهم قلقون.", ["أظهر"]),
        ("كتب سالم الغافري:\nشهدت أسعار السمك ارتفاعا كبيرا هذا العام.", []),
        ("كتب سالم الغافري:\n«لن نعود إلى البلدة غدا».", ["كتب"]),
        ("صرح بذلك المدير سالم الغافري الذي بين أن الأقسام هي: (الماء - الري - الزراعة - البيئة).", ["بين"]),
    ],
)
def test_whether_a_verb_has_what_stands_behind_it_for_its_own(text: str, cues: list[str]) -> None:
    """Not where it points back, where deeds show something, or in a line that names who wrote the text."""
    assert [quote.cue for quote in found(text)] == cues


def test_a_byline_is_nobody_who_spoke() -> None:
    assert names("سالم الغافري - سهلان: أكدت الشرطة أن السد آمن. وأشار إلى أن العمل مستمر.")[1] != "سالم الغافري"


def test_a_heading_with_a_verb_far_from_its_colon_reports_nothing() -> None:
    assert not found("أخبار الملاعب\n\nالغافري يعلن خطته والفريق يصل سهلان غدا:\nأعلن الفريق أسماء اللاعبين.")
    (quote,) = found("أخبار الملاعب\n\nالغافري يعلن:\nالفريق جاهز تماما")
    assert quote.content == "الفريق جاهز تماما"


def test_a_title_before_a_verb_is_not_what_it_says() -> None:
    (quote,) = found("ونشر سالم الغافري مقالة بعنوان «السد القديم وأهل القرية كلهم»، قائلا فيها: «بني السد قبل قرن».")
    assert quote.content == "بني السد قبل قرن"


def test_where_something_is_told_is_not_what_is_told_there() -> None:
    (quote,) = found("ووفقا لما ذكر في كتب تاريخ القرية، كان السد مهجورا.")
    assert quote.content == "كان السد مهجورا"


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("كلام الغافري لا يعبر عن وجهة نظر سهلان الرسمية، ويخالف ما تبنيه الحكومة السهلانية من سدود.", []),
        ("ومن وجهة نظر مدير المياه سالم الغافري، فإن السد آمن.", ["نظر"]),
    ],
)
def test_a_view_that_is_only_spoken_of_is_no_source(text: str, cues: list[str]) -> None:
    assert [quote.cue for quote in found(text)] == cues


def test_a_rumour_is_not_what_somebody_met_before_repeats() -> None:
    (quote,) = found("وغادرت الوزيرة هناء السروي سهلان أمس. وتردد أن السد سيغلق.")
    assert (quote.cue, quote.name) == ("وتردد", None)


def test_a_verb_finds_its_clause_behind_what_takes_it_up_between_commas() -> None:
    (quote,) = found("وقال سالم الغافري، وهو ما أكده مدير السد، إن الماء قليل.")
    assert (quote.cue, quote.content) == ("وقال", "الماء قليل")


def test_what_several_agree_on_may_stand_in_marks() -> None:
    (quote,) = found("وأجمع الصيادون على ضرورة «تعميق الميناء القديم قبل الشتاء».")
    assert (quote.cue, quote.kind) == ("وأجمع", MIXED)


@pytest.mark.parametrize(
    "text",
    [
        "وفي هذا السياق يقول «كيم-ها الغافري»، الباحث في معهد المياه، «لن نتراجع عن الخطة».",
        "ويقول سالم الغافري «مدير شركة السدود في سهلان»: «لن نتراجع عن الخطة».",
        "وقالت سعاد الغافري، عالمة المياه في معهد سهلان، «لن نتراجع عن الخطة».",
    ],
)
def test_a_name_or_an_office_between_a_verb_and_what_it_reports_is_passed_over(text: str) -> None:
    (quote,) = found(text)
    assert (quote.content, (quote.name or "").split()[-1]) == ("لن نتراجع عن الخطة", "الغافري")


def test_a_body_in_marks_with_another_name_in_brackets_is_who_speaks() -> None:
    (quote,) = found("وأشارت «شركة سهلان للسدود» (غاف ميديا) في تقريرها، إلى «تراجع منسوب الماء كثيرا في الصيف».")
    assert (quote.name, quote.content) == ("شركة سهلان للسدود", "تراجع منسوب الماء كثيرا في الصيف")


def test_a_long_statement_in_marks_behind_a_document_is_no_title() -> None:
    (quote,) = found("وأوضح الفريق في بيان «نظرا إلى قلة الماء في السد هذا العام، تم إغلاق الملعب» التي تقام فيه المباريات.")
    assert quote.cue == "وأوضح"


def test_what_somebody_writes_stands_behind_to_whom_he_writes() -> None:
    (quote,) = found("وجاء في رسالة وجهها المدير إلى السكان أنه «تم إغلاق السد».")
    assert (quote.cue, quote.content) == ("وجاء", "تم إغلاق السد")


def test_what_a_verb_in_marks_reports_does_not_stand_behind_them() -> None:
    (first, second) = found("قال سالم الغافري: «إن لم يعجبك السد فاعتبره قديما» ووجه رسالة إلى السكان قائلا «لن نتراجع عن الخطة».")
    assert (first.cue, second.cue, second.content) == ("قال", "قائلا", "لن نتراجع عن الخطة")


def test_what_brackets_tell_of_somebody_within_a_sentence_is_not_said() -> None:
    assert not found("كشف سالم الغافري (توفي قبل عام) مدير السد القديم النقاب عن خطته.")
