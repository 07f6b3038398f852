"""Where what is said begins and ends, and of what kind it is: people and bodies are invented."""

from __future__ import annotations

import pytest
from cases import DIRECT, INDIRECT, MIXED, Q, found


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("كما دعا الوزير، المواطنين إلى ضبط سلوكهم.", []),
        ("كما أشاد الوزير سالم الغافري بنسبة استجابة التجار.", []),
        ("كما أعلن الوزير عن إطلاق المشروع.", []),
        ("كما أعلن الوزير، فإن السد آمن.", [("أعلن", "الوزير", "السد آمن")]),
        ("وأنهى المدرب حديثه: «السد آمن والعمل جار».", [("وأنهى", "المدرب", "السد آمن والعمل جار")]),
        ("وختم المدرب السهلاني «سالم الغافري» تصريحه، قائلا: «السد آمن».", [("قائلا", None, "السد آمن")]),
        ("Publié le: 2015-11-02", []),
        ("من وجهة نظر سياسية، من الصعب فهم القرار.", []),
        ("رفض مصدر تأكيد أخبار بأن السد خطير.", []),
        ("وفي رأي سعاد الغافري، فإن القرار خاطئ.", [("رأي", "سعاد الغافري", "القرار خاطئ")]),
    ],
)
def test_what_only_looks_like_a_cue(text: str, quotes: list[tuple[str, str | None, str]]) -> None:
    assert [(quote.cue, quote.who, quote.content) for quote in found(text)] == quotes


def test_a_body_s_own_document_is_no_content() -> None:
    (quote,) = found("واعتبرت النقابة في بيانها ما حدث «كارثة حقيقية تهدد البلدة».")
    assert (quote.who, quote.content) == ("النقابة", "ما حدث «كارثة حقيقية تهدد البلدة»")


def test_a_verb_behind_marked_words_and_before_another() -> None:
    text = "وقال المدير إن «السد قديم لكنه آمن اليوم»، يوضح المدير سالم الغافري، وأضاف أن «العمل جار»."
    assert [(quote.cue, quote.content) for quote in found(text)][1] == ("يوضح", "السد قديم لكنه آمن اليوم")


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ('نقلت وكالة رويترز عن الدكتور سالم الغافري قوله "إن العلاج متوفر".', "نقلت"),
        ('نقلت وكالة رويترز عن الدكتور سالم الغافري قوله "العلاج متوفر".', "نقلت"),
        ('قال الدكتور سالم الغافري مدير المستشفى العام في سهلان "إن العلاج متوفر".', "قال"),
    ],
)
def test_a_short_sentence_in_marks_far_from_its_verb(text: str, cue: str) -> None:
    (quote,) = found(text)
    assert (quote.cue, quote.name, quote.content) == (cue, "سالم الغافري", "العلاج متوفر")


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("وقال شاهد، رفض ذكر اسمه، لـ«الضفة»: «السد آمن».", [("وقال", "شاهد", "السد آمن")]),
        ("وقال مصدر رفض كشف هويته: السد آمن.", [("وقال", "مصدر", "السد آمن")]),
        (
            "«نحن متفائلون جدا»، يقول المدير سالم الغافري قبل أن يضيف أن «الطريق طويل».",
            [("يقول", "سالم الغافري", "نحن متفائلون جدا"), ("يضيف", "سالم الغافري", "الطريق طويل")],
        ),
        (
            "وقالت سعاد إن المدرسة أغلقت قبل أن تضيف: «لا أعرف لماذا».",
            [("وقالت", "سعاد", "المدرسة أغلقت"), ("تضيف", "سعاد", "لا أعرف لماذا")],
        ),
    ],
)
def test_what_is_declined_and_what_is_said_next(text: str, quotes: list[tuple[str, str, str]]) -> None:
    assert [(quote.cue, quote.name, quote.content) for quote in found(text)] == quotes


@pytest.mark.parametrize("aside", ["ومقرها سهلان", "ويديرها سالم", "ورئيسها سالم"])
def test_what_is_told_of_a_speaker_between_commas_is_not_its_name(aside: str) -> None:
    (quote,) = found(f"وأوضحت الشركة، {aside}، أن الأرباح ارتفعت 10%.")
    assert (quote.name, quote.content) == ("الشركة", "الأرباح ارتفعت 10%")


@pytest.mark.parametrize("clause", ["لم يكشف عن اسمه", "لم يذكر اسمه", "لم يشأ الكشف عن هويته"])
def test_who_is_not_named(clause: str) -> None:
    (quote,) = found(f"وقال ضابط في الجيش برتبة عقيد {clause} إن السد آمن.")
    assert (quote.name.split()[0], quote.content) == ("ضابط", "السد آمن")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقال المنسق العام لتجمع «شباب سهلان» سالم الغافري إن السد آمن.", "سالم الغافري"),
        ("وقال سالم الغافري المحلل لدى بي.في.إم إن السد آمن.", "سالم الغافري"),
        ("وقال شهود عيان لمراسلنا إن السد آمن.", "شهود عيان"),
        ("وقال المتهم في اعترافاته إن السد آمن.", "المتهم"),
    ],
)
def test_what_stands_behind_a_speaker(text: str, who: str) -> None:
    (quote,) = found(text)
    assert (quote.name, quote.content) == (who, "السد آمن")


def test_marked_words_before_a_colon_and_this_is_how() -> None:
    (quote,) = found("«السد قديم وخطير جدا»: هكذا قالت الطبيبة سعاد العمري.")
    assert (quote.cue, quote.name, quote.content) == ("قالت", "سعاد العمري", "السد قديم وخطير جدا")


def test_a_noun_of_saying_whose_subject_is_dropped() -> None:
    (_, quote) = found("قال الوزير سالم الغافري إن السد آمن. وعن العودة، اكتفى بالقول إنها «قريبة».")
    assert (quote.cue, quote.name, quote.content) == ("بالقول", "سالم الغافري", "قريبة")


@pytest.mark.parametrize(
    "narrated",
    [
        "وأضاف «الغافري» عن دور الغرفة في دعم التجار.",
        "وطالب «الغافري» البلدية بتوفير أبراج للقرية.",
        "أعلنت «سهلان للنقل» نتائجها المالية عن العام الماضي.",
        "واختتم العقيد «الغافري» حديثه متوجها بالشكر إلى الأهالي.",
        "وحذر المعلق «نادم سهلوف» من صحة التسجيل.",
        "ثم كتب الغافري قصيدة «النهر»، ونشرها في العام نفسه.",
        "وسجل معرض «من سهلان وإليها» نجاحا كبيرا في العام الماضي.",
        "ونفت «التجارة» ارتفاع الأسعار في القرى.",
        "وأشاد «حفظه الله» بهذه المناسبة بجهود الأهالي.",
        "وتحدث «الغافري» مع الأهالي عن السد.",
    ],
)
def test_a_marked_name_behind_the_verb_is_not_what_is_said(narrated: str) -> None:
    (quote,) = found(f"قال سالم الغافري إن السد آمن.\n{narrated}")
    assert quote.content == "السد آمن"


def test_what_is_said_stands_behind_a_marked_name() -> None:
    _, quote = found("قال سالم الغافري إن السد آمن.\nوكشف «الغافري» قصة السد قائلا: «بدأنا العمل قبل عشر سنوات».")
    assert quote == Q("وكشف", DIRECT, "بدأنا العمل قبل عشر سنوات", "الغافري", "سالم الغافري")
    _, quote = found("قال سالم الغافري إن السد آمن.\nوتساءل «الغافري» لماذا يتأخر العمل.")
    assert (quote.content, quote.name) == ("لماذا يتأخر العمل", "سالم الغافري")


@pytest.mark.parametrize("text", ["وانتقدت «غياب» الحكومة عن القرى.", "لكنها تنفي «مجازفة» الوزير.", "البلدة تنفي «وساطة» الوزير."])
def test_marked_words_that_name_nobody_are_what_is_said(text: str) -> None:
    *_, quote = found(f"قالت سعاد الغافري إن السد آمن.\n{text}")
    assert quote.kind == MIXED


@pytest.mark.parametrize("verb", ["كان مؤيدا لأن يبنى السد", "ليس مؤكدا أن يبنى السد", "لا يزال متوقعا أن يبنى السد"])
def test_a_predicate_is_no_circumstance(verb: str) -> None:
    (quote,) = found(f"قال سالم الغافري إن المجلس {verb}.")
    assert quote.content == f"المجلس {verb}"


def test_a_verbal_noun_that_looks_like_a_participle() -> None:
    (quote,) = found("قال سالم الغافري إن مطالبة الأهالي بأن يبنى السد قديمة.")
    assert quote.content == "مطالبة الأهالي بأن يبنى السد قديمة"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("تفتح البلدة القديمة في الشمال سوقا وهي، بحسب الوزارة، سوق كبيرة جدا.", "تفتح البلدة القديمة في الشمال سوقا وهي … سوق كبيرة جدا"),
        (
            "يفتح المجلس غدا طريق سهلان الجديد الذي، وفقا للوزارة، يعني الكثير للبلدة.",
            "يفتح المجلس غدا طريق سهلان الجديد الذي … يعني الكثير للبلدة",
        ),
    ],
)
def test_what_an_according_to_phrase_interrupts_goes_on(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


def test_the_subject_of_a_clause_that_an_according_to_phrase_interrupts() -> None:
    (quote,) = found("ويرى المدير سالم الغافري أن مصر، وفقا للمعلومات المتاحة، لديها أربعون سدا.")
    assert quote.content == "مصر، وفقا للمعلومات المتاحة، لديها أربعون سدا"


def test_a_noun_with_a_pronoun_is_no_participle() -> None:
    (quote,) = found("وأضاف المرصد ومقره سهلان أن السد آمن.")
    assert quote == Q("وأضاف", INDIRECT, "السد آمن", "المرصد", "المرصد")


@pytest.mark.parametrize("text", ["وكما يقول الخبير سالم الغافري، فإن السد آمن.", "وكما أوضح سالم الغافري فإن السد آمن."])
def test_as_somebody_says_may_begin_with_a_conjunction(text: str) -> None:
    (quote,) = found(text)
    assert (quote.content, quote.name) == ("السد آمن", "سالم الغافري")


@pytest.mark.parametrize("behind", ["صاحب المطعم، ويضيف: «هذه وجبة قديمة»", "الذي يدير مطعما"])
def test_who_says_the_marked_words_before_the_point(behind: str) -> None:
    first, *_ = found(f"«وضعنا روح المطبخ القديم في أطباقنا». يقول سالم الغافري {behind}.")
    assert (first.cue, first.content, first.name) == ("يقول", "وضعنا روح المطبخ القديم في أطباقنا", "سالم الغافري")


def test_a_colon_may_be_far_from_the_verb_of_saying() -> None:
    aside = "الذي طلب عدم نشر اسمه، وهو ينتظر إجراء مقابلات مع بعض سفراء الدول المجاورة في فندق صغير على الساحل"
    (quote,) = found(f"ويقول المسؤول السهلاني، {aside}: لم يعد أحد هنا.")
    assert (quote.content, quote.who) == ("لم يعد أحد هنا", "المسؤول السهلاني")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("الخبير البيئي سالم الغافري يشير إلى أن السد آمن.", "سالم الغافري"),
        ("لكن المدير سالم الغافري يعتقد أن السد آمن.", "سالم الغافري"),
        ("سالم الغافري، أستاذ علم الاجتماع، يرى أن السد آمن.", "سالم الغافري"),
        ("ويعتبر الكاتب والباحث في تاريخ البلاد أن السد آمن.", "الكاتب والباحث"),
    ],
)
def test_who_is_named_before_a_verb_that_may_be_impersonal(text: str, name: str) -> None:
    (quote,) = found(text)
    assert (quote.name, quote.content) == (name, "السد آمن")


@pytest.mark.parametrize(("text", "cue"), [("وخلص سالم الغافري", "وخلص"), ("وذهب سالم الغافري", "وذهب")])
def test_what_somebody_comes_to_say_follows_a_colon(text: str, cue: str) -> None:
    assert found(f"{text} إلى القول: «السد آمن منذ سنوات طويلة».") == [
        Q(cue, DIRECT, "السد آمن منذ سنوات طويلة", "سالم الغافري", "سالم الغافري")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "قالت «جمعية سهلان لحماية المياه»: «السد آمن منذ سنوات».",
        "قالت «جمعية سهلان لحماية المياه»، أمس، إن «السد آمن منذ سنوات».",
    ],
)
def test_who_speaks_may_be_named_in_marks_before_the_sign_of_what_is_said(text: str) -> None:
    (quote,) = found(text)
    assert (quote.content, quote.name) == ("السد آمن منذ سنوات", "جمعية سهلان لحماية المياه")


@pytest.mark.parametrize(("verb", "cue"), [("واستخلص", "واستخلص"), ("وانتهى", "وانتهى")])
def test_verbs_of_concluding(verb: str, cue: str) -> None:
    particle = "أن" if verb == "واستخلص" else "إلى أن"
    (quote,) = found(f"{verb} سالم الغافري {particle} السد آمن.")
    assert (quote.cue, quote.content, quote.name) == (cue, "السد آمن", "سالم الغافري")


def test_somebody_who_declines_to_be_named_speaks() -> None:
    (quote,) = found("قال المسؤول رافضا كشف هويته إن السد آمن.")
    assert (quote.who, quote.content) == ("المسؤول", "السد آمن")


@pytest.mark.parametrize(
    "narrated",
    [
        "، كما قدم شكره للعاملين.",
        "، ووجه الشكر إلى البلدية.",
        "، فيما رفعت سعاد الغافري شكرها للبلدية.",
        "، وقدم الوزير جائزة للعاملين.",
        "، كما يزور الوزير البلدة غدا.",
        "، وزار الغافري البلدة.",
        "، عادا ذلك ثمرة العمل.",
        " شاكرا العاملين على جهودهم.",
        " مرجعا ذلك إلى الصيانة.",
        " وقد أشار المدير إلى أن العمل جار.",
        "، في حين شكك مسؤولون في ذلك.",
        " فيما تحدثت مصادر عن مئات المتضررين.",
        " ووصفت البلدية العمل بأنه «ناجح».",
        "، وهو ما أكدته البلدية.",
        "، وهو الأمر الذي انتقدته سعاد الغافري.",
        "، هذا ما شدد عليه المدير.",
        "، موجها الشكر للعاملين.",
        "، متوجها بالشكر إلى العاملين.",
        "، وهو الأمر الذي وصفته بأنه «نجاح كبير».",
        "، محملا البلدية مسؤولية التأخير.",
        " دون أن يحدد موعدا لفتحه.",
        "، من دون أن يذكر موعدا.",
        "، ولكنه لم يعط تفاصيل.",
        "، قبل أن يلاحظ أن الماء قليل.",
        " بقوله: «فحصناه أمس مع الخبراء».",
        "، بقوله: «فحصناه أمس مع الخبراء».",
        " مبديا رغبته في زيارته.",
        "، كما طلب من العاملين فحصه.",
        "، وكانت شركة سهلان قد شاركت في بنائه.",
        " من جهته أكد المدير أن العمل جار.",
        " ويقول المواطن سهيل الغافري إن العمل جار.",
        "، وعن سبب تراجع الماء في السدود القريبة من البلدة، قال إن الأمطار قليلة.",
    ],
)
def test_the_narrator_goes_on_with_what_the_speaker_does(narrated: str) -> None:
    assert found(f"وأكد الوزير سالم الغافري أن السد آمن{narrated}")[0].content == "السد آمن"


@pytest.mark.parametrize(
    "clause",
    [
        "السد آمن، وسيعمل الوزير على صيانته",  # said of himself
        "السد آمن، وقدم العاملون ما يلزم",
        "الكتاب يعد مرجعا مهما",
        "العمل يسهم في تأكيد المكانة الكبيرة للبلدة",
        "البلدة تقدمت في مؤشر التنمية",
        "المدير رد على ذلك بقوله: «لا»",
        "الفريق يسعى لجمع السكان وحثهم على العمل",
        "العمل ليس فخرا للبلدة وحسب بل لكل السكان",
        "العقد سار حسب الأوراق الموجودة لدى البلدية",
        "السد سيكون بحسب كل التوقعات مصدرا للماء",
        "العمال أصيبوا ونُقلا من الموقع",
        "السد قديم، وهو ما دفع الحكومة إلى إغلاقه",
        "الشاحنة انقلبت، محملة بالتمور",
        "البلدية أغلقت السد دون أن تحدد موعدا لفتحه",
        "العمل توقف دون أن يعلن المقاول السبب",
        "السد لم يعد خطرا، بل يعتبر فرصة للبلدة",
        "السكان عادوا، بينما تعتبر المدرسة مغلقة",
        "نسبة الإنجاز بلغت 44 %",
        "نسبة الإنجاز بلغت 44 ٪",
    ],
)
def test_what_the_speaker_still_says(clause: str) -> None:
    assert found(f"وأكد الوزير أن {clause}.")[0].content == clause


@pytest.mark.parametrize("lead", ["بعد أن قال الوزير إن", "وعندما أعلن الوزير أن", "وبعد رفض البلدية التي اعتبرت أن"])
def test_the_main_clause_stands_behind_what_is_said_in_the_one_that_leads(lead: str) -> None:
    assert found(f"{lead} السد قديم، عاد السكان إلى البلدة.")[0].content == "السد قديم"


def test_a_circumstance_within_the_marks_may_stand_behind_a_semicolon() -> None:
    first, second = found("قالت البلدية: «السد آمن؛ لافتة إلى أنه يفحص كل عام».")
    assert (first.content, second.content, second.inside) == ("السد آمن", "يفحص كل عام", None)


def test_a_verb_in_the_first_person_plural_is_no_dual_that_reports() -> None:
    (quote,) = found("وقال الوزير: لقد أصلحنا السد، وأعلنا ذلك للسكان.")
    assert quote.content == "لقد أصلحنا السد، وأعلنا ذلك للسكان"


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("سألني سالم عن السد، فقلت له: هو آمن، فقال: ومن يحرسه؟", ["هو آمن", "ومن يحرسه"]),
        ("وقلت بهدوء: «لن أعود». وأجبته: «سأعود غدا مع أهلي».", ["لن أعود", "سأعود غدا مع أهلي"]),
        ("قلنا لها: إلى أين نذهب؟", ["إلى أين نذهب"]),
        ("وإن قلت: نعم، غضبوا.", []),
    ],
)
def test_who_tells_of_it_speaks_too(text: str, contents: list[str]) -> None:
    assert [quote.content for quote in found(text)] == contents
    assert all(quote.name is None for quote in found(text) if "لت" in str(quote.cue))


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("وأضاف، شاركت فرق عدة في البحث عن السفينة.", "شاركت فرق عدة في البحث عن السفينة"),
        ("وتابع، علاج أخي يستلزم مستشفى آخر، مطالبا بنقله.", "علاج أخي يستلزم مستشفى آخر"),
        ("وأضاف، أعزه الله، بأن السد آمن.", "السد آمن"),
        ("وأكد، مدير سد سهلان م. سالم الغافري، أنه آمن.", "آمن"),
        ("وقال، ردا على سؤال صحفي، إن السد آمن.", "السد آمن"),
    ],
)
def test_a_comma_stands_for_the_colon(told: str, content: str) -> None:
    assert found(f"قال سالم الغافري إن العمل جار. {told}")[1].content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال (السد وأهله قصة طويلة).", "السد وأهله قصة طويلة"),
        ("وقال (لا تصدقهم! أنا جربتهم)، وعندها عرفت أنه حزين.", "لا تصدقهم! أنا جربتهم"),
        ("وقالت أم سالم: ((ما طلبت منه شيئا أبدا)).", "ما طلبت منه شيئا أبدا"),
    ],
)
def test_what_is_said_in_brackets(text: str, content: str) -> None:
    assert [(quote.kind, quote.content) for quote in found(text)] == [(DIRECT, content)]


def test_whoever_speaks_is_named_in_brackets() -> None:
    assert [quote.content for quote in found("وأكد (مدير سد سهلان سالم الغافري) في كلمة له أن السد آمن.")] == ["السد آمن"]
    assert found("وأوضح (مدير سد سهلان سالم الغافري) أهمية العمل.") == []


@pytest.mark.parametrize("need", ["أهمية", "ضرورة", "إمكانية", "احتمال"])
def test_what_is_needed_or_may_be_is_said_with_the_noun(need: str) -> None:
    assert found(f"وأكد الوزير {need} أن يفتح السد.") == [Q("وأكد", INDIRECT, f"{need} أن يفتح السد", "الوزير", "الوزير")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("علمت «سهلان اليوم» من مصادرها أن السد آمن.", "السد آمن"),
        ("وقال سالم الغافري أنه أنه ضد بناء السد.", "ضد بناء السد"),
        ("وقالت سعاد الغافري: ألا تخاف من السد؟", "ألا تخاف من السد"),
        ("يقولون: فلان هل هو مهندس أم معلم؟", "فلان هل هو مهندس أم معلم"),
        ('وقال" وصل سالم إلى سهلان، ونحن بانتظاره".', "وصل سالم إلى سهلان، ونحن بانتظاره"),
        ("يقول سالم الغافري، مدير تداول الأسهم في سيتي بانك، إن السوق قوية.", "السوق قوية"),
        ("وتداول الأهالي صور السد ومنهم من قالوا إن السد آمن.", "السد آمن"),
    ],
)
def test_where_words_begin(text: str, content: str) -> None:
    assert [quote.content for quote in found(text)] == [content]


@pytest.mark.parametrize(
    "said",
    [
        "وكان قال إن السد آمن",
        "بين سالم الغافري أن السد آمن",
        "أجمع الخبراء أن السد آمن",
        "الجميع أجمع على أن السد آمن",
        "ويرجع الخبراء ذلك إلى أن السد آمن",
        "سالم الغافري يرجع ذلك إلى أن السد آمن",
        "أصر سالم الغافري على أن السد آمن",
        "واتفق الطرفان على أن السد آمن",
        "أقر سالم الغافري بأن السد آمن",
        "وزاد موضحا أن السد آمن",
        "وقال سالم الغافري في البحث الذي نشر أمس في دورية سهلان: «السد آمن»",
    ],
)
def test_what_looks_like_another_word_still_says(said: str) -> None:
    (quote,) = found(said + ".")
    assert quote.content == "السد آمن"


@pytest.mark.parametrize("said", ["يجب أن نعمل", "يتم فتح السد غدا", "تعلم العمل سبب النجاح"])
def test_what_is_to_be_done_is_said_in_a_headline(said: str) -> None:
    first, _ = found(f"سالم الغافري: {said}\n\nقال الوزير سالم الغافري إن السد آمن.")
    assert first.content == said


def test_a_verb_with_its_own_clause_leaves_another_its_own() -> None:
    (quote,) = found("وقد طالب عدد من المصلين بإحياء هذه السنة نظرا لارتفاع الحرارة، حيث رأوا أن العمل مهم.")
    assert (quote.cue, quote.content) == ("رأوا", "العمل مهم")


def test_letters_of_a_name_are_no_complementizer() -> None:
    (quote,) = found('وقال الغافري لشبكة "ان.بي.سي" السهلانية "أود أن تبذل البلدية المزيد من الجهد".')
    assert quote.content == "أود أن تبذل البلدية المزيد من الجهد"


@pytest.mark.parametrize("verb", ["أعلنت البلدية عن سباق للسدود", "اقترحت البلدية بناء سد جديد"])
def test_on_what_terms_something_is_announced_is_not_all_that_is_said(verb: str) -> None:
    assert found(f"{verb}، على أن يبدأ العمل غدا.") == []
    assert found("وشدد الوزير في كلمته، على أن يبدأ العمل غدا.")[0].content == "يبدأ العمل غدا"


@pytest.mark.parametrize(
    "aside", ["خلال زيارته مصنع «سهلان للمياه» الجديد", "في مذكرة بعنوان «السد: قصة قديمة» حصلت «سهلان اليوم» على نسخة منها"]
)
def test_marks_between_commas_are_not_what_is_said_behind_them(aside: str) -> None:
    assert found(f"وأعرب الوزير، {aside}، عن اعتزازه بالعمل.") == []
    assert found(f"وأعرب الوزير، {aside}، عن أمله أن يفتح السد.")[0].content == "يفتح السد"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وتحدث سالم الغافري عن «تقدم العمل في السد القديم».", MIXED),
        ("وبحسب الوزارة فإنه «تم فتح السد القديم أمس».", MIXED),
        ("وبحسب الوزارة، «تم فتح السد القديم أمس».", DIRECT),
    ],
)
def test_what_is_governed_in_marks_is_partly_quoted(text: str, kind: str) -> None:
    assert found(text)[0].kind == kind


def test_a_date_stands_between_the_source_and_what_it_says() -> None:
    assert found("وطبقا لتقرير نشرته وكالة سهلان، أمس، يتبين من الأرقام أن السد آمن.")[0].content == "يتبين من الأرقام أن السد آمن"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وأوضح حرب أن السد آمن.", "حرب"),
        ("وقالت حياة مشنان إن السد آمن.", "حياة مشنان"),
        ("ترى نسبة 84% من السكان أن السد آمن.", "نسبة 84% من السكان"),
        ("وأوضحت التفاصيل التي ذكرها شهود العيان أن السد آمن.", "التفاصيل"),
    ],
)
def test_who_is_called_like_a_thing_speaks(text: str, who: str) -> None:
    (quote,) = found(text)
    assert (quote.content, quote.who) == ("السد آمن", who)


def test_paragraphs_in_marks_go_on() -> None:
    text = "وقالت الوزيرة: «السد آمن».\n«ونحن نعمل منذ عام على فتحه».\n«ولن نتأخر».\nوغادرت القاعة."
    assert found(text) == [Q("وقالت", DIRECT, "السد آمن … ونحن نعمل منذ عام على فتحه … ولن نتأخر", "الوزيرة", "الوزيرة")]
    said_by_another = "وقالت الوزيرة: «السد آمن».\n«ونحن نعمل منذ عام على فتحه»، قالت سعاد."
    assert [quote.content for quote in found(said_by_another)] == ["السد آمن", "ونحن نعمل منذ عام على فتحه"]


def test_a_clause_begins_behind_a_source_named_in_marks() -> None:
    (quote,) = found("وبحسب تقرير «سهلان» ارتفع أداء السوق بعد تعافي الأسعار.")
    assert (quote.who, quote.content) == ("تقرير «سهلان»", "ارتفع أداء السوق بعد تعافي الأسعار")


def test_an_according_to_phrase_with_a_clause_of_its_own() -> None:
    assert found("حقق الوسم مليوني مشاهدة حسب ما ذكرت البلدية بأن الوسم تصدر القائمة.")[0].content == "الوسم تصدر القائمة"
    assert found("ستفتح البلدية السد حسب ما ذكر الوزير وأنه آمن.") == []


def test_scripture_is_cited_by_the_noun_before_it() -> None:
    (quote,) = found("وبينت عاقبة السوء التي كانت لهم، مستدلة بقوله سبحانه وتعالى: (ولكم في القصاص حياة).")
    assert (quote.cue, quote.content) == ("بقوله", "ولكم في القصاص حياة")


def test_those_who_just_spoke_give_a_cause() -> None:
    first, second = found("العاملون أكدوا أن السد قديم حيث ذكروا أنه بني قبل مئة عام.")
    assert (first.content, second.content, second.inside) == ("السد قديم", "بني قبل مئة عام", None)


def test_what_is_promised_in_marks_is_said() -> None:
    first, second = found("ودعا الوزير إلى «الحذر والتعاون» واعدا بـ«إصلاح السد قريبا».")
    assert (first.content, second.cue, second.content) == ("الحذر والتعاون", "واعدا", "إصلاح السد قريبا")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وثمن الوزير «تعاون البلدية وانفتاحها مع البعثة».", MIXED),
        ("نفى مدير السد في سهلان «ما تم تداوله حول قدم السد».", MIXED),
        ("وأكد الوزير «أهمية العمل في السد القديم».", MIXED),
        ("وأكد الوزير «العمل جار في السد القديم».", DIRECT),
        ("ورحب الوزير: «تعاون جميل من البلدية».", DIRECT),
    ],
)
def test_a_noun_in_marks_that_a_verb_governs_is_partly_quoted(text: str, kind: str) -> None:
    assert found(text)[0].kind == kind


def test_a_body_named_in_marks_may_have_another_name_in_marks() -> None:
    (quote,) = found("قالت «شبكة سهلان للمياه»، المعروفة باسم «أزطا»، إن السد آمن.")
    assert (quote.kind, quote.content) == (INDIRECT, "السد آمن")


@pytest.mark.parametrize("more", ["بل جاء بعمل جبار", "ومتابعة من أعلى سلطة"])
def test_what_only_looks_like_another_report_is_still_said(more: str) -> None:
    (quote,) = found(f"وأضاف الوزير أن السد لم يأت من فراغ، {more}.")
    assert quote.content == f"السد لم يأت من فراغ، {more}"


def test_a_contrast_with_other_sources_ends_what_is_said() -> None:
    (quote,) = found("وقال الوزير إن نسبة البطالة كانت عشرة في المائة في حين قدرت مصادر أخرى هذه النسبة بعشرين.")
    assert quote.content == "نسبة البطالة كانت عشرة في المائة"


def test_what_will_not_be_is_still_said() -> None:
    (quote,) = found("قال الخبير إن الرسوم طفيفة، ولن يظهر لها أثر.")
    assert quote.content == "الرسوم طفيفة، ولن يظهر لها أثر"


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("وأوضحت الشركة أن السد يرجع إلى عام 2013 مبينة أنها ستبني غيره.", ["السد يرجع إلى عام 2013", "ستبني غيره"]),
        ("وقال المدير إن العمل صعب، مباركا لهم افتتاح السد.", ["العمل صعب"]),
        ("قال سالم الغافري إن السد آمن وعن التكاليف قال ماجد السهلي: «هي كبيرة».", ["السد آمن", "هي كبيرة"]),
        ("واعترف سالم الغافري بأنه سيحتاج إلى وقت ويقول: سأعود قريبا.", ["سيحتاج إلى وقت", "سأعود قريبا"]),
        ("وقال رئيس النادي إن الفريق جاهز، كما تقدم بالشكر لجميع الأندية.", ["الفريق جاهز"]),
        ("يشار إلى أن السد القديم أغلق في العام الماضي، وفق قناة الغد.", ["السد القديم أغلق في العام الماضي"]),
        (
            "وأشار الوزير إلى أن سدود ما يسمى بالخزان الكبير، أظهرت أن العمل آمن.",
            ["سدود ما يسمى بالخزان الكبير، أظهرت أن العمل آمن", "العمل آمن"],
        ),
    ],
)
def test_where_what_is_said_ends(text: str, contents: list[str]) -> None:
    assert [quote.content for quote in found(text)] == contents


def test_what_others_hold_within_own_words() -> None:
    quote, *_ = found("يقول سالم الغافري: لم نر لهذا السد أي فائدة، وكما يرى البعض أنه صغير جدا.")
    assert quote.content == "لم نر لهذا السد أي فائدة، وكما يرى البعض أنه صغير جدا"


def test_what_is_told_of_news_between_commas_is_not_the_news() -> None:
    (quote,) = found("وقالت الوكالة في معلومات لا يمكن تأكيدها، إن السد آمن.")
    assert quote.content == "السد آمن"


def test_names_before_colons_one_below_the_other() -> None:
    lines = ["ردود أفعال على القرار", "أبو سهلان: لن نحكم بهذا المنطق", "البلتاني: حل المجلس خطأ كبير", "ماجد السهلي: القرار فضيحة"]
    text = "\n\n".join([*lines, "دعا المجلس إلى عقد جلسة."])
    assert [(quote.who, quote.content) for quote in found(text)] == [
        ("أبو سهلان", "لن نحكم بهذا المنطق"),
        ("البلتاني", "حل المجلس خطأ كبير"),
        ("ماجد السهلي", "القرار فضيحة"),
    ]


@pytest.mark.parametrize("praise", ["وبارك جهود البلدية", "وثمن دور البلدية", "وشكر البلدية"])
def test_praise_behind_what_is_said_is_the_narrators(praise: str) -> None:
    (quote,) = found(f"وأكد المدير سالم الغافري أن العمل جار، {praise}.")
    assert quote.content == "العمل جار"


def test_who_praises_is_of_the_speakers_gender() -> None:
    (quote,) = found("وأكدت المديرة هناء السروي أن الوزير زار السد، وشكر العمال.")
    assert quote.content == "الوزير زار السد، وشكر العمال"


def test_the_narrator_tells_whom_own_words_mean() -> None:
    (quote,) = found('قال سالم الغافري "سرقوا كل شيء" يقصد اللصوص.')
    assert (quote.kind, quote.content) == ("DIRECT", "سرقوا كل شيء")


@pytest.mark.parametrize("aside", ["-في بيان أمس- أن السد آمن", "-سالم- «السد آمن»"])
def test_a_dash_behind_the_verb_is_an_aside_and_no_byline(aside: str) -> None:
    *_, quote = found(f"قال الوزير سالم الغافري إن العمل جار.\nوأضاف {aside}.")
    assert (quote.cue, quote.content) == ("وأضاف", "السد آمن")


def test_a_sentence_in_marks_is_over_before_the_narrators_verb() -> None:
    (quote,) = found('وأضاف المدير سالم الغافري "السد آمن تماما والعمل جار فيه" يفتتح السد أبوابه غدا.')
    assert (quote.kind, quote.content) == ("DIRECT", "السد آمن تماما والعمل جار فيه")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وأشاد الأمير سالم بن ماجد بالعمل، لافتا سموه إلى أن السد آمن.", "سموه"),
        ("زارت الوزارة الموقع، مؤكدة الوزارة أن السد آمن.", "الوزارة"),
    ],
)
def test_a_participle_with_its_own_subject(text: str, who: str | None) -> None:
    quote = found(text)[-1]
    assert (quote.who, quote.content) == (who, "السد آمن")


def test_whoever_is_named_in_marks_before_the_words_in_marks() -> None:
    (quote,) = found("علق سالم الغافري على القرار.\nوقال «الغافري» في تدوينة، الأحد، «ستبقى الحرية وستبقى الصحافة هنا».")
    assert (quote.who, quote.content) == ("الغافري", "ستبقى الحرية وستبقى الصحافة هنا")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ويلفت المدير سالم الغافري إلى أن السد آمن ويضيف «يمكن لأي مزارع أن يزوره».", "السد آمن"),
        ("وأكد المدير سالم الغافري أنه سيعود لكنه لم يوضح متى.", "سيعود"),
        ("قال المدير سالم الغافري إن السد آمن، وذلك خلال استقباله وفدا من البلدة.", "السد آمن"),
        ("قال المدير سالم الغافري إن السد آمن، وذلك خلال الفترة المقبلة.", "السد آمن، وذلك خلال الفترة المقبلة"),
        ("قال المدير سالم الغافري إن السد آمن، لذلك يرى ماجد السهلي أن العمل جار.", "السد آمن"),
        ("وأضاف المدير سالم الغافري أن السد آمن – حسب تعبيره – موضحا أن العمل جار.", "السد آمن"),
        ("قال المدير سالم الغافري إن سدودا كثيرة (الغاف، السهل، الوادي…)، أصبحت آمنة.", "سدودا كثيرة (الغاف، السهل، الوادي…)، أصبحت آمنة"),
        ("أكد المدير سالم الغافري أن «السد آمن تماما هذا العام» ويقصد به سد الغاف.", "السد آمن تماما هذا العام"),
        ("قال المدير سالم الغافري إن السد آمن، إلا أن الطريق، يضيف المدير، مغلق منذ الصيف.", "السد آمن"),
        ("وأشار المدير سالم الغافري إلى أن السد آمن حيث كتب في خطابه «لا خوف على السد هذا العام أبدا».", "السد آمن"),
        ("وحذر المدير سالم الغافري من أن السد قديم وتوعد برد سريع.", "السد قديم"),
        ("قال المدير سالم الغافري إن السد آمن، كما أنه يفيد المزارعين.", "السد آمن، كما أنه يفيد المزارعين"),
    ],
)
def test_where_a_clause_ends_before_what_somebody_else_or_the_narrator_says(text: str, content: str) -> None:
    assert found(text)[0].content == content


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        (
            "وصف المدير سالم الغافري قرار البلدية القاضي بالإغلاق بـ«الخطير جدا».",
            "المدير سالم الغافري",
            "الخطير جدا",
        ),
        (
            "هددت «الغاف» بتحريض مجموعات السكان «في جميع أنحاء البلدة» على المدير إن عاد إغلاق السد.",
            "الغاف",
            "بتحريض مجموعات السكان «في جميع أنحاء البلدة» على المدير إن عاد إغلاق السد",
        ),
        ("وثمن سالم الغافري القرار وقال يسعدنا أن نشكر طويلا صبركم الجميل.", None, "يسعدنا أن نشكر طويلا صبركم الجميل"),
        (
            "أعرب المدير سالم الغافري، في كلمته نيابة عن البلدية، عن شكره للعمال على جهودهم، «فهم يعملون منذ الصيف الماضي».",
            "المدير سالم الغافري",
            "شكره للعمال على جهودهم، «فهم يعملون منذ الصيف الماضي»",
        ),
        (
            "وتوقعت نشرة «آفاق المياه الجديدة في بلدة سهلان 2012 - 2013» التي أصدرتها البلدية مؤخرا، أن يمتلئ السد خلال العام.",
            "نشرة",
            "يمتلئ السد خلال العام",
        ),
        (
            "وبحسب بيانات النشرة فمن المتوقع أن يمتلئ السد هذا العام.",
            "بيانات النشرة",
            "فمن المتوقع أن يمتلئ السد هذا العام",
        ),
        (
            "وقال «سروي» في تدوينة عبر موقع «تويتر»، الأحد، «ستبقى السدود آمنة في كل مكان».",
            "سروي",
            "ستبقى السدود آمنة في كل مكان",
        ),
        (
            'وقال الرئيس السهلاني ساولي كوستو -في بيان مشترك- "يتعين على البلدية إصلاح السد".',
            "الرئيس السهلاني ساولي كوستو",
            "يتعين على البلدية إصلاح السد",
        ),
    ],
)
def test_where_a_content_begins_behind_whoever_says_it(text: str, who: str | None, content: str) -> None:
    (quote,) = found(text)
    assert (quote.who, quote.content) == (who, content)


def test_a_verb_joined_to_another_begins_a_clause_of_its_own() -> None:
    first, second = found("«السد آمن»، يضيف المدير سالم الغافري، وزاد مستدركا: «العمل جار منذ الصيف».")
    assert (first.cue, first.content, second.cue) == ("يضيف", "السد آمن", "وزاد")


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        ("أعلنت منظمة السهل الدولية العام الماضي أن السد آمن.", "منظمة السهل الدولية", "السد آمن"),
        ("ذكر الجنرال سالم الغافري أحد كبار القادة بكل صراحة أن السد آمن.", "الجنرال سالم الغافري أحد كبار القادة", "السد آمن"),
        ("وسجل وزير الشؤون الخارجية وجود «خلاف كبير بين الجانبين».", "وزير الشؤون الخارجية", "خلاف كبير بين الجانبين"),
        ("وخاطب الرئيس تورون الشعب السهلاني «نحن قادرون على البناء بصبر».", "الرئيس تورون", "نحن قادرون على البناء بصبر"),
        ("وبحسب بيانات النشرة فمن المتوقع أن يرتفع الإنتاج.", "بيانات النشرة", None),
        ("قالت سموها: إن السد آمن.", "سموها", "السد آمن"),
    ],
)
def test_where_a_speaker_ends(text: str, who: str, content: str | None) -> None:
    (quote,) = found(text)
    assert quote.who == who and (content is None or quote.content == content)


def test_a_dateline_before_several_sentences_says_nothing() -> None:
    text = "سهلان: «الواحة» افتتح الوزير السد أمس. وقال مدير سهلان سالم الغافري إن السد آمن. وأضاف: «العمل جار». وانتهى الحفل."
    assert [(quote.cue, quote.content, quote.name) for quote in found(text)] == [
        ("وقال", "السد آمن", "سالم الغافري"),
        ("وأضاف", "العمل جار", "سالم الغافري"),
    ]


@pytest.mark.parametrize(
    ("leading", "start"), [("وفي عملية أخرى", 0), ("وإلى حدود أمس", 0), ("من جهة أخرى", 1), ("في السياق ذاته", 1), ("إلى ذلك", 1)]
)
def test_where_and_when_belong_to_what_an_according_to_phrase_covers(leading: str, start: int) -> None:
    (quote,) = found(f"{leading}، أصلح العمال جدار السد وعادوا إلى المدينة، بحسب الشرطة.")
    clause = "أصلح العمال جدار السد وعادوا إلى المدينة"
    assert quote.content == (clause if start else f"{leading}، {clause}")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأكد سالم الغافري أن الحصة بلغت 60 في المائة عام 2009 ?في الوقت الذي نقص فيه الماء.", None),
        ("وأكد سالم الغافري أن القروض نمت ب 8 .3% هذا العام.", None),
        ("وأكد سالم الغافري أن هؤلاء يقبلون على السد، رغم أنهم يعلمون أنه قديم.", None),
        ("وأكد سالم الغافري أن السكان على حق فيما يقولون وهم ينتظرون السد.", None),
        ("وأكد سالم الغافري أن السد آمن ويلفت إلى أن العمل جار.", "السد آمن"),
        ("وأكد سالم الغافري أن السد «بني قبل عامين من الآن» كما قال ماجد السهلي لزملائه.", "السد «بني قبل عامين من الآن»"),
        (
            "وأضافت البلدية أنها «نسخة قديمة رسمت قبل نحو عشرة أعوام من بناء السد» أي في عام 1934.",
            "نسخة قديمة رسمت قبل نحو عشرة أعوام من بناء السد",
        ),
    ],
)
def test_where_a_clause_ends_and_where_it_does_not(text: str, content: str | None) -> None:
    quote = found(text)[0]
    assert quote.content == (content or text[text.index("أن ") + 3 : -1])


@pytest.mark.parametrize(
    ("text", "kind", "content"),
    [
        ("وقالت «الغد» فيما يبدو أنه خبر مهم إن اللقاء انتهى بوضع خطة.", INDIRECT, "اللقاء انتهى بوضع خطة"),
        ("وأوضح سالم الغافري خلال يوم دراسي تحت عنوان:« السدود: جسر بين الماء والناس»، أن «السد آمن».", MIXED, "السد آمن"),
        ("عاد الخوف من هذا الوباء الذي «غير وجه البلدة إلى الأبد»، على حد قول سالم الغافري.", DIRECT, "غير وجه البلدة إلى الأبد"),
        ("ندد سالم الغافري بالعادات التي اعتبرها جزءا من ماضي البلدة «المظلم».", MIXED, "جزءا من ماضي البلدة «المظلم»"),
        ("وحسب معطيات التقرير، سيتراجع العمل الزراعي في البلدة هذا العام.", INDIRECT, "سيتراجع العمل الزراعي في البلدة هذا العام"),
    ],
)
def test_what_stands_before_a_content_is_no_part_of_it(text: str, kind: str, content: str) -> None:
    quote = found(text)[-1]
    assert (quote.kind, quote.content) == (kind, content)


def test_own_words_in_a_headline_end_before_the_next_label() -> None:
    first, *_ = found("قال: أتفق مع السكان وأحب بلدتهم.. الغافري: السد أظهر قوته\n\nقال المدرب سالم الغافري إن الفريق جاهز.")
    assert first.content == "أتفق مع السكان وأحب بلدتهم"


@pytest.mark.parametrize(
    ("text", "kind", "content"),
    [
        (
            "أكد أحد الصيادين تعاونه مع بقية جيرانه، «فالماء يكفينا جميعا ولا خوف منه».",
            MIXED,
            "تعاونه مع بقية جيرانه، «فالماء يكفينا جميعا ولا خوف منه»",
        ),
        (
            "أعلنت المدرسة الوطنية (تابعة للبلدية)، تكليفها بالبناء بالتعاون مع «كل الحرفيين وأهل البلدة» في سهلان.",
            MIXED,
            "تكليفها بالبناء بالتعاون مع «كل الحرفيين وأهل البلدة» في سهلان",
        ),
        (
            "وأضاف سالم الغافري أن الثقافة قديمة، كما تعتبر الثقافة أهم أدوات البلدة.",
            INDIRECT,
            "الثقافة قديمة، كما تعتبر الثقافة أهم أدوات البلدة",
        ),
        ("قال سالم الغافري: السد آمن.. فيديو", DIRECT, "السد آمن"),
        ("قال سالم الغافري: السد آمن ولا خوف منه #سهلان #السد", DIRECT, "السد آمن ولا خوف منه"),
        (
            "وقال سالم الغافري «من المدهش أن السد قديم» وهو «ما يرسل رسالة إلى الجميع».",
            MIXED,
            "من المدهش أن السد قديم» وهو «ما يرسل رسالة إلى الجميع»",
        ),
        ("وقالت: بلغ عدد الأسرة 71 سريرا. ونستقبل كافة الحالات.", DIRECT, "بلغ عدد الأسرة 71 سريرا. ونستقبل كافة الحالات"),
        (
            "وقالت: بلغ عدد الأسرة 71 سريرا. وتهدف المنصة إلى تزويد السكان بحلولنا.",
            DIRECT,
            "بلغ عدد الأسرة 71 سريرا. وتهدف المنصة إلى تزويد السكان بحلولنا",
        ),
    ],
)
def test_what_belongs_to_a_content(text: str, kind: str, content: str) -> None:
    (quote,) = found(text)
    assert (quote.kind, quote.content) == (kind, content)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("وقال سالم الغافري لـ «الواحة» نحن في البلدة كلها نشكر أنفسنا.", "وقال", "نحن في البلدة كلها نشكر أنفسنا"),
        ("وقال يجب أن يبقى الماء نظيفا.", "وقال", "يجب أن يبقى الماء نظيفا"),
        ("وقالت وصلت إلى البلدة أمس.", "وقالت", "وصلت إلى البلدة أمس"),
        ("أعلن سالم الغافري فتح السد، قائلا لا تفزعني السيول.", "قائلا", "لا تفزعني السيول"),
        ("أعلن سالم الغافري فتح السد، مبيناً قد يكون العمل جاريا.", "مبيناً", "قد يكون العمل جاريا"),
        ("ولاحظ سالم الغافري أن الطلب زاد.", "ولاحظ", "الطلب زاد"),
    ],
)
def test_a_clause_right_behind_the_verb_and_findings_of_somebody(text: str, cue: str, content: str) -> None:
    *_, quote = found(text)
    assert (quote.cue, quote.content) == (cue, content)


def test_a_clause_at_once_behind_a_verb_of_going_on() -> None:
    quotes = found("وصل الخبير سالم الغافري أمس. وأضافت دمرت السيول الجارفة مستودعات الشركة.")
    assert [quote.content for quote in quotes] == ["دمرت السيول الجارفة مستودعات الشركة"]


@pytest.mark.parametrize("cue", ["ويضيف", "مضيفة"])
def test_marked_words_end_before_a_verb_with_marks_of_its_own(cue: str) -> None:
    first, second = found(f"وأوضحت الخبيرة هناء السروي أن «السد لن يكون جاهزا في موعده» {cue} «سنفتحه في الربيع المقبل».")
    assert (first.content, second.cue, second.content) == ("السد لن يكون جاهزا في موعده", cue, "سنفتحه في الربيع المقبل")


def test_a_number_with_a_blank_before_its_point_ends_no_sentence() -> None:
    (quote,) = found("وقالت الشركة إن قيمة التجارة بلغت نحو 3 .13 مليار درهم في عام واحد.")
    assert quote.content == "قيمة التجارة بلغت نحو 3 .13 مليار درهم في عام واحد"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال أطمح في هذا العام أن أرسم وجوه الناس.", "أطمح في هذا العام أن أرسم وجوه الناس"),
        ("وقال نأمل أن يسهم السد في رفع مستوى الماء.", "نأمل أن يسهم السد في رفع مستوى الماء"),
        ("وأضاف من حقنا أن نبني السد كما نشاء.", "من حقنا أن نبني السد كما نشاء"),
        ("وقالت صحيفة الغد أمس لطالما اعتقدت البلدية أن السد آمن.", "لطالما اعتقدت البلدية أن السد آمن"),
        ("وقال سالم الغافري، مدير البلدية، تدرك البلدية أن السكان بحاجة إلى الماء.", "تدرك البلدية أن السكان بحاجة إلى الماء"),
    ],
)
def test_a_clause_begins_with_what_governs_the_complementizer_in_it(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


def test_what_a_joined_preposition_governs_before_marks_is_said() -> None:
    (quote,) = found("ونددت جمعية السكان بالتعاون مع «الشركة المتهمة بتلويث الماء كله».")
    assert quote.content == "بالتعاون مع «الشركة المتهمة بتلويث الماء كله»"


@pytest.mark.parametrize(
    "norm",
    ["وفقا لعدد من المعايير المتعلقة بالسلامة", "وفقا للشراكة القائمة مع الشركات"],
)
def test_what_something_is_in_keeping_with_is_no_source(norm: str) -> None:
    (quote,) = found(f"وقالت الوزيرة إن الأسعار تتفاوت من بلدة إلى أخرى، {norm}.")
    assert quote.content.endswith(norm)


def test_a_topic_belongs_to_what_an_according_to_phrase_covers() -> None:
    (quote,) = found("أما السد القديم، وهو في الغاف، فسيهدم لاحقا حسبما أكد متحدث باسم البلدية.")
    assert quote.content == "أما السد القديم، وهو في الغاف، فسيهدم لاحقا"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("اعتبرت البلدية أن السد على وشك الامتلاء كما عبّر وزير المياه سالم الغافري.", "السد على وشك الامتلاء"),
        ("وليس للسكان مخرج، كما أن الإغلاق –حسب الصحيفة- سيضر بالبلدة كثيرا.", "الإغلاق … سيضر بالبلدة كثيرا"),
        ("يمكن للسكان تجنب الخطر، غير أن الوصول إلى السد -وفق هذا التقرير- مكلف جدا.", "الوصول إلى السد … مكلف جدا"),
        ("وعرف الغافري بعمله في البلدة، وكان -بحسب الدكتور سالم- قد تميز بنشاطه.", "وكان … قد تميز بنشاطه"),
    ],
)
def test_of_a_sentence_only_the_clause_that_somebody_says(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


@pytest.mark.parametrize("who", ["دراسة", "قوى وشخصيات", "وزارة المياه"])
def test_whoever_speaks_in_a_line_below_the_headline(who: str) -> None:
    (quote,) = found(f"بزيادة كبيرة عن العام الماضي\n{who}: السدود توفر عشرة أضعاف الماء\n\nارتفع عدد السدود في سهلان هذا العام.")
    assert (quote.who, quote.content) == (who.strip("«»"), "السدود توفر عشرة أضعاف الماء")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال سالم الغافري إن السد آمن.. وإن العمل جار.", "السد آمن.. وإن العمل جار"),
        ("وأكد سالم الغافري أن السد آمن.. العمل جار منذ عام.", "السد آمن"),
        ("ويتساءل سالم الغافري هل هناك من يبيع السد؟ وهل هناك من يشتريه؟", "هل هناك من يبيع السد؟ وهل هناك من يشتريه"),
    ],
)
def test_a_clause_goes_on_behind_points_with_another_of_its_kind(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    ("text", "cue", "who", "content"),
    [
        ("وقال لودك ريمر، الذي كان يرأس المصرف عندما تغيرت العملة، قال إنه كان متفائلا.", "قال", "لودك ريمر", "كان متفائلا"),
        ("عاد السكان بعد أن قالت فيرات موتور اليوم الاثنين إن السد آمن.", "قالت", "فيرات موتور", "السد آمن"),
        ("وقال سالم الغافري إنه يتعامل مع تشريعات مقترحة ستؤثر في العمل.", "وقال", "سالم الغافري",
         "يتعامل مع تشريعات مقترحة ستؤثر في العمل"),
        ("وقال سالم الغافري إن البلدة تنتقل إلى مرحلة «الشراكة الجديدة» المستندة إلى خطط واضحة.", "وقال", "سالم الغافري",
         "البلدة تنتقل إلى مرحلة «الشراكة الجديدة» المستندة إلى خطط واضحة"),
    ],
)  # fmt: skip
def test_what_is_said_is_behind_its_complementizer_and_whole(text: str, cue: str, who: str, content: str) -> None:
    (quote,) = found(text)
    assert (quote.cue, quote.name, quote.content) == (cue, who, content)


@pytest.mark.parametrize(
    "speaker",
    [
        "رجل القصر الرئاسي القوي سالم الغافري",
        "سالم الغافري رئيس مجلس تنظيم الموارد المائية في سهلانيا",
        "ماركوس مورتي قائد شرطة الطريق السريع في سهلانيا",
        "مصادر محلية وفي المجلس البلدي",
        "المدير العام لشركة الغاف بالمملكة كي وون بارك",
        "بارك",
    ],
)
def test_an_office_goes_on_over_its_adjective_and_its_place(speaker: str) -> None:
    (quote,) = found(f"وقال {speaker} إن السد آمن.")
    assert (quote.who, quote.content) == (speaker, "السد آمن")


def test_what_stands_behind_an_office_with_its_place_is_told() -> None:
    (quote,) = found("وبحسب سالم الغافري وزير المياه في حكومة نيو ساوث ويلز باعت الشركة سيارات كثيرة في سهلان.")
    assert quote.who == "سالم الغافري وزير المياه في حكومة نيو ساوث ويلز"
    assert quote.content == "باعت الشركة سيارات كثيرة في سهلان"


def test_a_name_that_looks_like_a_verb_before_a_complementizer() -> None:
    (quote,) = found("وتقول بات ان لديها الان ثلاثين بيتا.")
    assert quote.content == "لديها الان ثلاثين بيتا"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقد أكد سالم الغافري أن الفريق جاهز بعد تدريب طويل وقد أعرب عن ثقته بالفوز.", "الفريق جاهز بعد تدريب طويل"),
        ("وبينما يرى سالم الغافري أن السكان والعمال شعب واحد، ترفض البلدية ذلك.", "السكان والعمال شعب واحد"),
        ("وذكر شركة الغاف التي يرى البعض أنها تقدم حلولا بديلة، حيث قال إن خدماتها مكلفة.", "تقدم حلولا بديلة"),
        ("وقال سالم الغافري: «إن السوق تجمع الباعة، فيما أوضح الدكتور هادي السروي، أن المعرض كبير».", "السوق تجمع الباعة"),
        ("يؤكد سالم الغافري أهمية النظام «في كشف كل تسرب للمياه»، لأنها حسب كلامه «أداة لا بديل لها».", None),
    ],
)
def test_content_ends_where_the_narrator_goes_on(text: str, content: str | None) -> None:
    assert found(text)[0].content == (content or "أهمية النظام «في كشف كل تسرب للمياه»")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأعلن سالم الغافري أن نائبه، الذي انتقد شركة «سهلان للمياه»، قد استقال.", "نائبه، الذي انتقد شركة «سهلان للمياه»، قد استقال"),
        ("وأكد سالم الغافري أن الزراعة تزدهر في\nظل الخطة الجديدة.", "الزراعة تزدهر في\nظل الخطة الجديدة"),
        ("وقال سالم الغافري إن الفرق أدت واجبها وقد أشاد العديد من المدربين بها.", "الفرق أدت واجبها وقد أشاد العديد من المدربين بها"),
        ("وقال سالم الغافري: إنها خطوة نرحب بها. كنا دائما نعرف أن أمامنا عملا.", "خطوة نرحب بها. كنا دائما نعرف أن أمامنا عملا"),
    ],
)
def test_content_goes_on(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        ("وقالت البلدية في بيان «إن كان هناك خرق للعقد لكان الأحرى بحثه».", "البلدية", "إن كان هناك خرق للعقد لكان الأحرى بحثه"),
        (
            "وكان سالم الغافري أكد استعداده للقاء المدير لإجراء «حوار من دون شروط».",
            "سالم الغافري",
            "استعداده للقاء المدير لإجراء «حوار من دون شروط»",
        ),
        (
            "وأكد مدير الجمعية سالم الغافري أهمية الدورة «في رفد البلدة بعدد من المدربين».",
            "سالم الغافري",
            "أهمية الدورة «في رفد البلدة بعدد من المدربين»",
        ),
        (
            "وأشار سالم الغافري إلى تواصل إجلاء العمال من المصنع «تحت إشراف مهندسينا ونخبة من أطباء البلدة».",
            "سالم الغافري",
            "تواصل إجلاء العمال من المصنع «تحت إشراف مهندسينا ونخبة من أطباء البلدة»",
        ),
        (
            "وذكرت دراسة نشرت في دورية «ذا إنترناشونال واتر ريفيو» العلمية، أن الماء نقي.",
            "دراسة",
            "الماء نقي",
        ),
        ("وقال الغافري -في تعليقات نشرتها البلدية- يمكنكم شرب الماء.", "الغافري", "يمكنكم شرب الماء"),
        ("وأكد الغافري الذي لن يترشح في الاقتراع المقبل «صداقته» للوزير.", "الغافري", "«صداقته» للوزير"),
        ("أكد ممثل البلدية سيرجو رومانتي أن السد آمن.", "سيرجو رومانتي", "السد آمن"),
    ],
)
def test_content_begins_where_the_words_do(text: str, who: str, content: str) -> None:
    (quote,) = found(text)
    assert (quote.name, quote.content) == (who, content)


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        (
            "وتتوزع هذه الأعمال، حسب الغافري، في ثلاث قرى بعيدة عن السد.",
            "الغافري",
            "وتتوزع هذه الأعمال … في ثلاث قرى بعيدة عن السد",
        ),
        (
            "وتفاصيل الحادث حسب ما كشف عنه قائد الشرطة سالم الغافري في ندوة صحفية، تعود إلى الصيف الماضي بعد شكوى من السكان.",
            "قائد الشرطة سالم الغافري",
            "وتفاصيل الحادث … تعود إلى الصيف الماضي بعد شكوى من السكان",
        ),
        ("وارتفع عدد الزوار بحسب الغافري إلى مئة ألف في العام.", "الغافري", "وارتفع عدد الزوار … إلى مئة ألف في العام"),
        ("وأقال الوزير رئيس البلدية أيضا، كما ذكرت من جهتها صحيفة «بيلوكا».", "صحيفة «بيلوكا»", "وأقال الوزير رئيس البلدية أيضا"),
        ("وصار السد أعلى من أسوار البلدة كلها، وفقما ذكرت صحيفة «بيلوكا».", "صحيفة «بيلوكا»", "وصار السد أعلى من أسوار البلدة كلها"),
    ],
)
def test_an_according_to_phrase_in_the_middle_or_at_the_end(text: str, who: str, content: str) -> None:
    (quote,) = found(text)
    assert (quote.who, quote.content) == (who, content)


def test_an_according_to_word_with_a_pronoun() -> None:
    _, quote = found("قال سالم الغافري إن السد آمن. وحسبه، فإن العمل في السد «يسير على ما يرام»، لا سيما في الصيف.")
    assert (quote.cue, quote.name) == ("وحسبه", "سالم الغافري")
    (quote,) = found("وذكر الغافري أن الديون انخفضت إلى النصف، ما يؤكد – حسبه – نجاح الخطة.")
    assert quote.content == "الديون انخفضت إلى النصف، ما يؤكد – حسبه – نجاح الخطة"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأردف سوف ننقل الحجارة كلها إلى الوادي.", "سوف ننقل الحجارة كلها إلى الوادي"),
        ("وأضاف ويضم المبنى الجديد ثلاثة أقسام للأطفال.", "ويضم المبنى الجديد ثلاثة أقسام للأطفال"),
        ("وقال مدير جمعية سهلان الخيرية، نطالب اليوم بفتح السد.", "نطالب اليوم بفتح السد"),
        ("وسجلت رئيسة بعثة المراقبين التابعة ل «سهلان ووتر إنترناشيونال» أن الحضور كان ضعيفا.", "الحضور كان ضعيفا"),
        ("ذكرت نسبة كبيرة من المزارعين أنهم لا يخافون الفيضان.", "لا يخافون الفيضان"),
    ],
)
def test_a_clause_that_stands_far_off_or_without_a_sign(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأكدت البلدية أن المسألة ملحة إذ حذرت من أن المياه تنفد.", "المسألة ملحة"),
        ("وأكد سالم الغافري أن العمل جار منذ أعوام على حد قول المدير.", "العمل جار منذ أعوام"),
        ("وأكدت هناء السروي أن العمل جار منذ أعوام على حد وصفها.", "العمل جار منذ أعوام"),
        ("وأكد سالم الغافري أنه حرص على تسريع العمل، في رده على سؤال عن الأسباب.", "حرص على تسريع العمل"),
        (
            "وأوضح سالم الغافري أن النقل سيشهد نموًا لافتًا على المدى القريب، وأننا سنبني طرقا جديدة.",
            "النقل سيشهد نموًا لافتًا على المدى القريب، وأننا سنبني طرقا جديدة",
        ),
        ("وأشار البيان إلى أن الفرق ستواصل عملها، وفقا للتفويض الممنوح لها.", "الفرق ستواصل عملها، وفقا للتفويض الممنوح لها"),
        ("وأوضح سالم الغافري «إنهم يغلقون السد كل يوم» من خلال البوابة.", "يغلقون السد كل يوم» من خلال البوابة"),
        ("وقال سالم الغافري، مدير التسويق في سهلان، لقد جاءت الشراكة مبكرة.", "لقد جاءت الشراكة مبكرة"),
        ("وقال سالم الغافري في رسالة بثت على الإنترنت لا تبيعوا السد لأحد.", "لا تبيعوا السد لأحد"),
        ("المدير يؤكد في حديث للصحيفة: «سهلان للسلع» تخطط لفتح سوق كبيرة", "«سهلان للسلع» تخطط لفتح سوق كبيرة"),
        (
            "ووصف الشيخ سالم «أبو نجم» الغافري والدته بأنها «السيدة الأهم في العائلة».",
            "السيدة الأهم في العائلة",
        ),
    ],
)
def test_content_from_its_first_word_to_its_last(text: str, content: str) -> None:
    assert found(text)[0].content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأكد سالم الغافري أنه فوجئ بالقرار حيث نقلت صحيفة «الغد» عن مقربين منه قوله لقد صدمنا.", "فوجئ بالقرار"),
        ("أكد الخبراء أن الماء شحيح في المدينة معبرين عن مخاوفهم من الجفاف.", "الماء شحيح في المدينة"),
        ("وتتهم البلدية الشركة بأنها أغلقت السد القديم وهو ما نفاه الغافري.", "أغلقت السد القديم"),
        ("ومع أن البلدية أكدت أن السد آمن، يغادر السكان البلدة.", "السد آمن"),
        ("وقال الوزير إن العمل سيبدأ قريبا، وذلك على الرغم من أن الاتحاد أكد أن السد قديم.", "العمل سيبدأ قريبا"),
        ("(قال الراوي: رأيت سالما في البلدة) هكذا انتهت الحكاية.", "رأيت سالما في البلدة"),
        ("وقال سالم الغافري إن السد قديم، وبما أن البلدة بعيدة، تقول هناء السروي إن بناء غيره صعب.", "السد قديم"),
        ("وأضاف الغافري أن العمل جار، وعندما وصل إلى البلدة، قال إن السد آمن.", "العمل جار"),
        ("وأكد سالم الغافري أن الماء قليل طالبا من السكان أن يقتصدوا.", "الماء قليل"),
        (
            "وقال سالم الغافري ” إن السد آمن، خاصة وأنه، يضيف الغافري ”يحفظ الماء في الصيف”. وعاد ”الجميع” إلى البيوت.",
            "السد آمن، خاصة وأنه",
        ),
        ("وقال السكان إن السد آمن، قبل أن يخرج لهم الغافري ويقول إن الماء ملوث.", "السد آمن"),
        ("وقال سالم الغافري: إننا واثقون من السد. وسيتولى راجح منصبه لدى الشركة.", "واثقون من السد"),
    ],
)
def test_content_ends_before_what_another_tells(text: str, content: str) -> None:
    assert found(text)[0].content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأوضح الموقع أنه بعد نقاش طويل، صرّح المجلس بأنه سيغلق السد.", "بعد نقاش طويل، صرّح المجلس بأنه سيغلق السد"),
        (
            "وقالت هناء السروي إن الأعوام الماضية، وخاصة الأخيرة منها، «أثبتت أن السد قديم».",
            "الأعوام الماضية، وخاصة الأخيرة منها، «أثبتت أن السد قديم»",
        ),
        (
            'وأكد سالم الغافري أن "كل ما نشر على الصفحة التي تحمل اسمه"، حول السد "لا علاقة له به".',
            '"كل ما نشر على الصفحة التي تحمل اسمه"، حول السد "لا علاقة له به"',
        ),
        ("وبلغ سعر الماء في البلدة، بحسب الشرطة نحو 20 دينارا.", "وبلغ سعر الماء في البلدة … نحو 20 دينارا"),
        ("أعلن المصرف أن أرباحه بلغت 12?5% في العام الماضي.", "أرباحه بلغت 12?5% في العام الماضي"),
        ("وأكد الوزير أن السد من. أقدم سدود البلاد.", "السد من. أقدم سدود البلاد"),
        (
            "ولم يقتصر الضرر على البيوت القديمة وحدها فحسب، وفقا لرئيس البلدية سالم الغافري، بل أصاب الطرق أيضا.",
            "ولم يقتصر الضرر على البيوت القديمة وحدها فحسب … بل أصاب الطرق أيضا",
        ),
    ],
)
def test_content_goes_on_to_what_it_says(text: str, content: str) -> None:
    assert found(text)[0].content == content


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        (
            "وقال سالم الغافري أحد أعضاء المجلس من المستحيل أن نغلق السد.",
            "سالم الغافري أحد أعضاء المجلس",
            "من المستحيل أن نغلق السد",
        ),
        ("وقال سالم الغافري يتوجب على الجميع أن يعملوا.", "سالم الغافري", "يتوجب على الجميع أن يعملوا"),
        ("وأوضح يتعين على الجميع أن يعملوا.", None, "يتعين على الجميع أن يعملوا"),
        ("وقالت هناء السروي لقناة سي إن بي سي أمس «إن السعر لن يدوم».", "هناء السروي", "السعر لن يدوم"),
        ("وحسب أرقام صدرت عن مكتب المياه (سهلان)، بلغ سعر الماء دينارا.", "أرقام صدرت عن مكتب المياه", "بلغ سعر الماء دينارا"),
        ("ووفق بيان للمصرف صدر أمس، حافظ السد على مياهه.", "بيان للمصرف", "حافظ السد على مياهه"),
        ("أعلن سالم الغافري في الحفل المسمى «سهلان اليوم بيننا جميعا» أن السد آمن.", "سالم الغافري", "السد آمن"),
        ("ونفى سالم الغافري، بشكل قاطع، الأخبار «التي تروج عن السد».", "سالم الغافري", "الأخبار «التي تروج عن السد»"),
        (
            "وأبدى المكلف بمهمة بالبلدية ارتياحه «لوتيرة بناء السدود في كل البلدات».",
            "المكلف",
            "ارتياحه «لوتيرة بناء السدود في كل البلدات»",
        ),
    ],
)
def test_content_begins_with_what_governs_it_and_not_before(text: str, who: str | None, content: str) -> None:
    quote = found(text)[0]
    assert (quote.who, quote.content) == (who, content)


def test_an_agency_that_is_taken_up_within_the_phrase_that_names_it() -> None:
    (quote,) = found("وقال مدير وكالة شؤون السدود ومعهد الري التابع للوكالة بالاشتراك مع فرع سهلان إن السد آمن.")
    assert quote.content == "السد آمن"


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ('قال سالم الغافري لقناة سي إن بي سي في حديث أمس "إن السد آمن".', "قال", "السد آمن"),
        ("نقلت شبكة سي إن إن عن الوزير أن السد آمن.", "نقلت", "السد آمن"),
        ("وكان سالم الغافري قد صرح بعد هزيمة «الأزرق» أمام سهلان قائلا: «لعبنا جيدا».", "صرح", "لعبنا جيدا"),
    ],
)
def test_neither_a_spelled_name_nor_one_in_a_circumstance_begins_what_is_said(text: str, cue: str, content: str) -> None:
    (quote,) = found(text)
    assert (quote.cue, quote.content) == (cue, content)


def test_marked_words_that_a_verb_governs_stand_before_a_participle_with_its_own() -> None:
    quotes = found("ندد الوزير بعد الحفل بـ«محاولات قذرة» قائلا: «لن نسكت».")
    assert [quote.content for quote in quotes] == ["محاولات قذرة", "لن نسكت"]


def test_who_is_accused_in_marks_stands_in_the_accusation() -> None:
    (quote,) = found("رفض سالم الغافري الحوار، متهما «أيادي خفية» بعرقلة المشروع.")
    assert (quote.name, quote.content) == ("سالم الغافري", "«أيادي خفية» بعرقلة المشروع")


def test_a_predicate_behind_a_comma_with_its_object_is_no_main_clause() -> None:
    (quote,) = found("فيما يرى خبير أن هذا النوع من السدود، يخفض الكلفة كثيرا.")
    assert quote.content == "هذا النوع من السدود، يخفض الكلفة كثيرا"


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("وقال الوزير: «السد آمن. الماء كثير هذا العام.\nوسافر الوزير أمس.", ["السد آمن. الماء كثير هذا العام"]),
        ("وقال الوزير: «السد آمن. الماء كثير. وفي السياق نفسه زارت لجنة السد.\nانتهى.", ["السد آمن. الماء كثير"]),
        ("وقال الوزير: «السد آمن. الماء كثير. وأضاف أن العمل جار.\nانتهى.", ["السد آمن. الماء كثير", "العمل جار"]),
        ("وقال الوزير: «السد آمن.وتضم البلدة سدودا.\nانتهى.", ["السد آمن"]),
    ],
)
def test_words_in_marks_that_nothing_closes_go_on_in_their_paragraph(text: str, contents: list[str]) -> None:
    assert [quote.content for quote in found(text)] == contents


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "وأضاف: «نصدر كتابين، الأول يتضمن«أقوال الغافري»، والثاني«قصائده»، ونطبع غيرهما».",
            "نصدر كتابين، الأول يتضمن«أقوال الغافري»، والثاني«قصائده»، ونطبع غيرهما",
        ),
        ("وقال الغافري في مركز البلدة' لن نتراجع عن قرارنا هذا العام'.", "لن نتراجع عن قرارنا هذا العام"),
        ("ورحب «الحضور بالضيف. وقال الغافري :» لن نتراجع عن قرارنا «.", "لن نتراجع عن قرارنا"),
    ],
)
def test_marks_without_blanks_or_turned_round(text: str, content: str) -> None:
    *_, quote = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("البلدية تصفها بالجيدة ومعارضون: سنرفض هذه الخطة كلها\nعقد السكان اجتماعا.", [("معارضون", "سنرفض هذه الخطة كلها")]),
        ("رئيس البلدية يسافر.. و«الجمعية»: أحكامنا ملزمة\nعقدت الجمعية اجتماعا.", [("الجمعية", "أحكامنا ملزمة")]),
        ("افتتاح السد\nبانزفيل: السد يحمي كل بيوت البلدة\nزار المهندس رون بانزفيل السد.", [("رون بانزفيل", "السد يحمي كل بيوت البلدة")]),
        ("افتتاح السد\nالغافري: السد آمن.. السروي: الماء كثير\nقال سالم الغافري إن السد آمن. وقالت هناء السروي إن الماء كثير.", [
            ("سالم الغافري", "السد آمن"), ("هناء السروي", "الماء كثير"), ("سالم الغافري", "السد آمن"), ("هناء السروي", "الماء كثير"),
        ]),
        ("وزير المياه سالم الغافري:\nالسد يحمي بيوتنا كلها غدا\nزار سالم الغافري السد.", [("سالم الغافري", "السد يحمي بيوتنا كلها غدا")]),
        ("وزير المياه سالم الغافري:\nحوار: هناء السروي\nزار الوزير سالم الغافري السد.", []),
        ("لاعبونا يخسرون.\nسالم الغافري مساعد المدرب: الفريق لن يستسلم أبدا\nعاد الفريق.", [("سالم الغافري", "الفريق لن يستسلم أبدا")]),
        ("افتتاح السد\nالسادون: الماء كثير في البلدة كلها\nزار الوزير السد.", []),
    ],
)  # fmt: skip
def test_names_before_a_colon_in_all_lines_of_the_headline(text: str, quotes: list[tuple[str, str]]) -> None:
    assert [(quote.name, quote.content) for quote in found(text)] == quotes


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال سالم الغافري? مدير السد? إن البناء? الذي بدأ أمس? سينتهي غدا.", "البناء? الذي بدأ أمس? سينتهي غدا"),
        (
            "وقال سالم الغافري، مدير السد، إن 60? من السكان و30? من الزوار و9? من العمال مرضى.",
            "60? من السكان و30? من الزوار و9? من العمال مرضى",
        ),
    ],
)
def test_question_marks_stand_for_the_sign_that_a_text_lost(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


def test_an_according_to_phrase_tells_that_a_clause_is_of_another() -> None:
    text = "أكد المدير سالم الغافري أن السد آمن وأن الماء يكفي البلدة عاما، بحسب تقديرات وزارة المياه."
    _, inner = found(text)
    assert (inner.name, inner.content) == ("وزارة المياه", "الماء يكفي البلدة عاما")
    (quote,) = found("أكدت وزارة المياه السهلانية أن الماء يكفي البلدة عاما، وفق تعبير الوزارة.")
    assert quote.cue == "أكدت"


def test_an_act_of_saying_reports_with_when_it_was_done() -> None:
    (quote,) = found("عاد السكان إلى البلدة رغم إعلان وزير المياه في 26 يناير الماضي أن السد لا يزال قديما.")
    assert (quote.cue, quote.name, quote.content) == ("إعلان", "وزير المياه", "السد لا يزال قديما")


def test_who_hopes_in_the_accusative_reports() -> None:
    *_, quote = found("وقال الوزير إن العمل مستمر، آملا أن ينتهي قبل الصيف.")
    assert (quote.cue, quote.name, quote.content) == ("آملا", "الوزير", "ينتهي قبل الصيف")


@pytest.mark.parametrize(
    "text",
    [
        "بيّن سالم الغافري أهمية السد في هذا الوقت بالذات خاصة أنه يخدم قرى كثيرة.",
        "وطالب سالم الغافري بإجراء فحص جديد لإثبات أنه محق في شكواه.",
        "درست اللجنة الخطة وحثت البلدية على سرعة إصلاح السد والعمل على أن تكون المياه نقية.",
        "أشار سالم الغافري إلى استمرار الخلاف نتيجة قناعة راسخة بأن السد قديم.",
    ],
)
def test_a_clause_of_a_noun_within_a_complement_is_not_what_the_verb_reports(text: str) -> None:
    assert not [quote for quote in found(text) if quote.kind == INDIRECT]


def test_a_clause_behind_a_participle_is_not_also_that_of_the_verb_before() -> None:
    (quote,) = found("رحب سالم الغافري بالخطة الجديدة، مسجلا في الوقت نفسه أن السد يحتاج إلى صيانة.")
    assert (quote.cue, quote.content) == ("مسجلا", "السد يحتاج إلى صيانة")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأكدت هذه المتسلقة في تصريح لوكالة الأناضول أن الجبل صعب.", "الجبل صعب"),
        ("شرح سالم الغافري ما جرى قائلا نعتز بهذا السد كثيرا.", "نعتز بهذا السد كثيرا"),
        ("وتحدث سالم الغافري عن السد، مستغربا استمرار وجود أسوار حوله «تعود إلى زمن بعيد».", "استمرار وجود أسوار حوله «تعود إلى زمن بعيد»"),
        ("انتقدت البلدية غياب «المدينة القديمة» عن الخرائط.", "غياب «المدينة القديمة» عن الخرائط"),
    ],
)
def test_what_is_said_begins_with_what_the_verb_governs(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال سالم الغافري إن ثلاثة عمال أصيبوا، حين هاجم لصوص المخزن، فجر الأحد.", "ثلاثة عمال أصيبوا، حين هاجم لصوص المخزن، فجر الأحد"),
        ("أشار الغافري إلى أن المال يكفي لإصلاح السد، ووصف هذه الخطة بالجيدة.", "المال يكفي لإصلاح السد"),
        ("وقال الغافري إن السد آمن (...) والماء كثير في القرى.", "السد آمن (...) والماء كثير في القرى"),
        ("ويوضح الغافري أنه مع تأخر المطر؛ يعتقد السكان أن الماء قليل.", "مع تأخر المطر؛ يعتقد السكان أن الماء قليل"),
        (
            "معتبرة أن «الإهمال الواضح في صيانة السدود»، يشكل «خطرا كبيرا على القرى».",
            "«الإهمال الواضح في صيانة السدود»، يشكل «خطرا كبيرا على القرى»",
        ),
    ],
)
def test_a_reported_clause_goes_on_to_its_own_end(text: str, content: str) -> None:
    quote, *_ = found(text)
    assert quote.content == content


def test_another_who_speaks_in_the_same_vein_ends_what_is_reported() -> None:
    first, second = found("وقال سالم الغافري إن السد آمن، في ذات الاتجاه أكدت المهندسة هناء السروي أن الماء كثير.")
    assert (first.content, second.name) == ("السد آمن", "هناء السروي")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال سيندي الغافري، نائب رئيس الشركة: «لقد بدأنا بقوة».", "لقد بدأنا بقوة"),
        ("وتقول المديرة هناء لا سروي: «بالإضافة إلى المطر، فقد تراجع الطلب».", "بالإضافة إلى المطر، فقد تراجع الطلب"),
    ],
)
def test_no_clause_begins_before_a_colon_with_marks(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("فاز الفريق أمس. «نحن أقوياء كما ترون»، هذا ما قاله سالم الغافري الذي يعمل سفيرا.", [("سالم الغافري", "نحن أقوياء كما ترون")]),
        ("فاز الفريق.\n«كل إنسان يعرف ذلك» هذا ما أكدته لـ«الغد» المدربة هناء السروي.", [("هناء السروي", "كل إنسان يعرف ذلك")]),
        ("قال سالم الغافري: «السد آمن ولن يتأثر»، هذا ما أكدته البلدية.", [("سالم الغافري", "السد آمن ولن يتأثر")]),
        ("وخلص الغافري بالقول «أهنئ من فاز، وأبارك للبلدة هذا النجاح».", [("الغافري", "أهنئ من فاز، وأبارك للبلدة هذا النجاح")]),
        ("وخلص سالم الغافري في توضيحه إلى القول «ينبغي التذكير بأن السد آمن».", [("سالم الغافري", "ينبغي التذكير بأن السد آمن")]),
        ("أبدى الغافري سعادته الكبيرة بعقده الجديد قائلا «هذا بيتي الذي لا أغادره».", [("الغافري", "هذا بيتي الذي لا أغادره")]),
    ],
)  # fmt: skip
def test_how_words_in_marks_are_said_is_told_before_or_behind_them(text: str, quotes: list[tuple[str, str]]) -> None:
    assert [(quote.name, quote.content) for quote in found(text)] == quotes


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وحضر الوزير. وأضاف المدير تعمل الأجهزة على حفظ الماء.", "تعمل الأجهزة على حفظ الماء"),
        ("وحضر الوزير. وأضاف البيان كان هناك عشرة أشخاص في السد.", "كان هناك عشرة أشخاص في السد"),
        ("وأكد سالم الغافري أن المجلس.. يشكل لجنة للسد.", "المجلس.. يشكل لجنة للسد"),
        ("وخلال هذا الاجتماع، زار الوزير السد الذي بني أمس، يضيف البيان.", "زار الوزير السد الذي بني أمس"),
        ("وقد بين تقرير سهلاني، يقع في 145 صفحة، أن السد آمن.", "السد آمن"),
        ("وكان من أسباب ذلك التأخير الطويل، بحسب الوزارة، هو أن السد قديم.", "وكان من أسباب ذلك التأخير الطويل … هو أن السد قديم"),
    ],
)
def test_clauses_without_a_sign_and_behind_pauses_are_found(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


def test_who_notes_in_the_accusative_reports() -> None:
    *_, quote = found("وقال الوزير إن السد قديم، ملاحظا أن الماء كثير.")
    assert (quote.cue, quote.name, quote.content) == ("ملاحظا", "الوزير", "الماء كثير")


def test_apposition_behind_who_is_named_by_the_way_is_no_content() -> None:
    (quote,) = found("وتجمد الماء في أعالي السد، بحسب سالم الغافري، خبير سهلاني في المياه.")
    assert quote.content == "وتجمد الماء في أعالي السد"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأكد سالم الغافري حرص الجمعية على «العيش معا في سلام دائم».", "حرص الجمعية على «العيش معا في سلام دائم»"),
        (
            "تحدث سالم الغافري عن الأسعار، مؤكدا تأثير ارتفاع الكلفة على حركة السوق الذي وصفه «بالنائم».",
            "تأثير ارتفاع الكلفة على حركة السوق الذي وصفه «بالنائم»",
        ),
        (
            "وأكد سالم الغافري أن السد آمن. وأكد حرص الجمعية على العمل المشترك وأنه يقوم على الثقة.",
            "حرص الجمعية على العمل المشترك وأنه يقوم على الثقة",
        ),
    ],
)
def test_the_preposition_of_what_happens_is_not_that_of_the_verb_that_reports_it(text: str, content: str) -> None:
    *_, quote = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "أوضح المهندس سالم الغافري أن السد يساعد السكان على الحصول على\nماء نظيف طوال السنة.",
            "السد يساعد السكان على الحصول على\nماء نظيف طوال السنة",
        ),
        ("قال سالم الغافري إن السد لم ينهر، في تصريحات تخالف ما أعلنه خبراء.", "السد لم ينهر"),
        ("قال الشيخ سالم الغافري «عائلتنا لم تبع الأرض» من دون تسمية المشتري.", "عائلتنا لم تبع الأرض"),
        ("قال سالم الغافري إن السد آمن من دون تسمية الشركة التي بنته.", "السد آمن"),
        ("وأكدت هناء السروي أنها كتبت نصا جادا، أما سالم الغافري فعبر عن سعادته بالعمل.", "كتبت نصا جادا"),
        (
            "أكدت البلدية أن العمل يتطلب خبراء وأجهزة حديثة وذاكرة جيدة، وأن السد آمن.",
            "العمل يتطلب خبراء وأجهزة حديثة وذاكرة جيدة، وأن السد آمن",
        ),
        ("وأضاف التقرير، كانت الخطة مشابهة لتلك التي وضعتها البلدية.", "كانت الخطة مشابهة لتلك التي وضعتها البلدية"),
    ],
)
def test_what_is_said_ends_where_the_narrator_goes_on_and_no_sooner(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أكد سالم الغافري أن السد آمن واصفا تصريحات المدير السابق بأنها خطأ كبير.", "السد آمن"),
        ("قالت الوزارة إن السكان عادوا، وهي عودة وصفها خبراء بأنها غريبة.", "السكان عادوا"),
        (
            "وتضيف الجمعية أن «البلدية لم تنتظر النتائج، وسارعت إلى نشرها»؛ وهو ما دفع السكان إلى طلب «كشفها».",
            "البلدية لم تنتظر النتائج، وسارعت إلى نشرها",
        ),
        ("أكد سالم الغافري أن السد آمن، ورفض الغافري الخوض في حديث عن الأسعار.", "السد آمن"),
        ("وأكد الكاتب أنه إذا لم يتعلم الناس القيادة، فإنه يرى أن السيارة عبء.", "إذا لم يتعلم الناس القيادة، فإنه يرى أن السيارة عبء"),
        ("وفق معلومات حصلت عليها «الغد»، تعتزم الوزارة بناء سد.", "تعتزم الوزارة بناء سد"),
        ("وطبقا لتقرير نشرته «الغد» أمس، تعتزم الوزارة بناء سد.", "تعتزم الوزارة بناء سد"),
    ],
)
def test_the_narrator_or_another_source_ends_what_is_said_but_not_a_condition(text: str, content: str) -> None:
    quote, *_ = found(text)
    assert quote.content == content


def test_a_call_for_something_in_marks_is_no_direct_speech() -> None:
    (quote,) = found("وجدد سالم الغافري الدعوة إلى «حوار شامل يجمع كل السكان حول طاولة واحدة».")
    assert quote.kind == "MIXED"


def test_a_line_that_tells_who_holds_an_office_is_not_said() -> None:
    text = "مباراة اليوم في سطور\nالملعب: ملعب سهلان\nالحكم: السعودي سالم الغافري\nالمدرب: ماجد السروي\nالمدرب: {}\n"
    assert found(text.format("الفرنسي باولو مورتي")) == []
    (quote,) = found(text.format("لن نخسر هذه المباراة أبدا"))
    assert quote.content == "لن نخسر هذه المباراة أبدا"


def test_a_line_that_names_who_wrote_behind_where_it_was_is_not_said() -> None:
    text = "الخرطوم: الخطوة القادمة هي السد الجديد\n\nالخرطوم: {}\nقال مصدر محلي أمس إن السد آمن."
    assert [quote.cue for quote in found(text.format("ماجد الغافري"))] == [":", "قال"]
    assert [quote.cue for quote in found(text.format("لن نتراجع عن السد"))] == [":", ":", "قال"]


def test_on_what_terms_something_is_done_is_not_what_others_reveal() -> None:
    (quote,) = found("ومن المقرر أن يزور الوزير البلدة، كما كشفت مصادر محلية على أن يبدأ العمل بعد ذلك.")
    assert quote.content == "ومن المقرر أن يزور الوزير البلدة"
    assert not found("كما أعربت الجمعية عن استعدادها للحوار مع البلدية على أن يكون بلا شروط.")


@pytest.mark.parametrize("source", ["تقرير نشر حديثا", "دراسة جديدة نشرت أمس"])
def test_when_a_document_was_published_is_not_said(source: str) -> None:
    (quote,) = found(f"وبحسب {source}، سيرتفع معدل المياه في السد.")
    assert quote.content == "سيرتفع معدل المياه في السد"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وتمنى سالم الغافري ألا يطول الانتظار.", "ألا يطول الانتظار"),
        ("وتمنى سالم الغافري ألّا يطول الانتظار.", "ألّا يطول الانتظار"),
        ("وتمنى سالم الغافري الا يطول الانتظار.", "الا يطول الانتظار"),
        ("وطالب سالم الغافري السكان الا يغادروا البيوت.", "الا يغادروا البيوت"),
        ("وأوصى سالم الغافري بألا يفتح السد.", "بألا يفتح السد"),
        ("وأوصى سالم الغافري بألّا يفتح السد.", "بألّا يفتح السد"),
        ("ودعا سالم الغافري السكان إلى «ألا يغادروا البيوت».", "ألا يغادروا البيوت"),
        ("وقال سالم الغافري: «ألا يكفي هذا؟».", "ألا يكفي هذا؟"),
        ("وطالب سالم الغافري السكان «بألا يغادروا البيوت».", "بألا يغادروا البيوت"),
        ("وشدد سالم الغافري على أهمية ألا يتأخر الدعم.", "أهمية ألا يتأخر الدعم"),
        ("وطالب سالم الغافري بالصرف وألا يتأخر الدعم.", "بالصرف وألا يتأخر الدعم"),
    ],
)
def test_a_complementizer_that_is_a_negation_too_stays_in_the_content(text: str, content: str) -> None:
    assert [quote.content for quote in found(text)] == [content]


def test_what_is_said_of_nothing_else_than_something_is_no_clause() -> None:
    (quote,) = found("قال سالم الغافري إن السد آمن ولا يزيده الا تراجع الماء.")
    assert quote.content == "السد آمن ولا يزيده الا تراجع الماء"
    assert not found("ولم يطلب سالم الغافري الا تغيير الموعد.")


def test_a_mark_that_closes_nothing_at_the_end_of_unmarked_words_is_no_part_of_them() -> None:
    (quote,) = found("وأضاف الغافري: نحن مستمرون في بناء السد، وسنكمله هذا العام”.")
    assert quote.content == "نحن مستمرون في بناء السد، وسنكمله هذا العام"


def test_what_others_who_were_not_named_hope_is_not_what_the_speaker_says() -> None:
    (quote,) = found("أعلن الوزير سالم الغافري أن الأنبوب القديم من سد سهلان، ويأمل خبراء أن يساعد على كشف سبب الحادث.")
    assert quote.content == "الأنبوب القديم من سد سهلان"


def test_a_first_name_like_a_complementizer_begins_no_content() -> None:
    (quote,) = found("وكتبت آني موندسي، الخبيرة في المياه، أنها تعمل على دراسة السد.")
    assert (quote.name, quote.content) == ("آني موندسي", "تعمل على دراسة السد")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("تقول جماعات حقوقية في سهلان إن الشركة تلوث مياه السد وهي مزاعم تنفيها الشركة.", "الشركة تلوث مياه السد"),
        ("قال سالم الغافري إن المدير سرق المال، وهي تهمة ينفيها المدير.", "المدير سرق المال"),
        ("وقالت هناء السروي إن الأجور تتراجع داخل البلدة، وفق اعتقادها.", "الأجور تتراجع داخل البلدة"),
        ("وأكد سالم الغافري أن السد آمن، وذلك لدى افتتاحه محطة المياه.", "السد آمن"),
    ],
)
def test_who_denies_what_is_said_whose_belief_it_is_and_when_it_was_said_are_the_narrators(text: str, content: str) -> None:
    assert [quote.content for quote in found(text)] == [content]


def test_a_document_proves_in_words() -> None:
    (quote,) = found("وأثبتت الدراسة أنها كانت على حق.")
    assert quote.content == "كانت على حق"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ويكفي في ذلك ما قاله الغافري بأن السد آمن.", "الغافري"),
        ("وهذا ما ذكره المهندس سالم الغافري: إن السد آمن.", "سالم الغافري"),
    ],
)
def test_a_verb_whose_object_is_the_relative_before_it_reports_what_stands_behind_it(text: str, who: str) -> None:
    (quote,) = found(text)
    assert (quote.name, quote.content) == (who, "السد آمن")


def test_what_is_latest_of_documents_is_a_source() -> None:
    (quote,) = found("ويبقى الغرق هو السبب الأول في الحوادث طبقا لأحدث تقرير لمنظمة المياه السهلانية.")
    assert (quote.cue, quote.content) == ("طبقا", "ويبقى الغرق هو السبب الأول في الحوادث")


@pytest.mark.parametrize(
    "text",
    [
        "أظهرت دراسة جديدة شملت 120 صيادا أن السد قديم.",
        "كشف استطلاع شارك فيه 120 صيادا أن السد قديم.",
    ],
)
def test_a_relative_clause_without_a_relative_behind_a_document_does_not_end_the_search(text: str) -> None:
    assert found(text)[0].content == "السد قديم"


def test_a_source_behind_as_is_who_belongs_to_somebody() -> None:
    assert found("انخفضت الأسعار في سهلان منذ أيام، كما قال أحد تجارها سالم الغافري.")[0].content == "انخفضت الأسعار في سهلان منذ أيام"


@pytest.mark.parametrize("number", ["384", "5,384,943"])
def test_a_participle_with_its_clause_is_not_what_a_number_counts(number: str) -> None:
    *_, quote = found(f"وأوضح سالم الغافري أن عدد الزوار بلغ {number} مشيرا إلى أن السد آمن.")
    assert (quote.cue, quote.content) == ("مشيرا", "السد آمن")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أكد سالم الغافري أن الماء يكفي البلدة وعبر عن ثقته بالعمال.", "الماء يكفي البلدة"),
        ("أكد سالم الغافري أن الماء يكفي البلدة، وعبر عن ثقته بالعمال.", "الماء يكفي البلدة"),
        ("أكدت البلدية أنها ستغلق الجسر وعللت ذلك بأسباب فنية.", "ستغلق الجسر"),
        ("أعلن سالم الغافري أن الماء يكفي البلدة ونوه مدير السد بالعمال.", "الماء يكفي البلدة"),
        ("قالت هناء السروي إن الشركة تلوث النهر كما طالبتها بدفع الغرامة.", "الشركة تلوث النهر"),
        ("قال الغافري إن الأمر يعود إلى المجلس، بدون أن يحدد عدد الجلسات.", "الأمر يعود إلى المجلس"),
        ("أكد الغافري أنه «لن يغلق الجسر هذا العام» وذلك عقب جولة له.", "لن يغلق الجسر هذا العام"),
        ("ورغم أن المختبر قال بأن هذه المياه لا تضر السكان، إلا أن الصيادين هجروا النهر.", "هذه المياه لا تضر السكان"),
        ("وعلى الرغم من أن الشركة أكدت أن النهر نظيف، فإن الصيادين هجروه.", "النهر نظيف"),
    ],
)
def test_what_is_said_ends_before_another_verb_of_the_speaker_and_a_main_clause(text: str, content: str) -> None:
    assert found(text)[0].content == content


@pytest.mark.parametrize(
    "content",
    [
        "الجسر سيغلق غدا، بناء على طلب عدد من السكان",
        "العمل موزع حسب كل منطقة منذ العام الماضي",
        "القرض ضروري، حيث أنه يثبت أن البلدة قادرة",
        "القانون واضح، كما أن الدستور أكد حق السكان",
        "هذه الخطوة من جانبه تؤكد حسن نيته",
        "الماء يفحص في المختبر.. والذي افتتح أمس",
        "الماء يكفي البلدة\nوأنه لا داعي للقلق",
    ],
)
def test_what_is_said_goes_on_behind_grounds_shares_additions_pauses_and_lines(content: str) -> None:
    assert found(f"أكد سالم الغافري أن {content}.")[0].content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("نام سالم.\nوأضاف، نطمح في هذا العام أن نبني سدا.", "نطمح في هذا العام أن نبني سدا"),
        ("نام سالم.\nوأضاف، السد من شأنه أن يحمي القرية.", "السد من شأنه أن يحمي القرية"),
        ("وزار سالم السد، مؤكدا حرص القرية، بكل بيوتها، على أن يعود الماء.", "حرص القرية، بكل بيوتها، على أن يعود الماء"),
        ("أكد سالم تمسك القرية بالخطة التي كان قد رسمها، وأولها ضرورة أن يعود الماء.", "ضرورة أن يعود الماء"),
        ("قال المهندس الغافري في حديثه لـ(الغد) تشهد القرى نموا كبيرا.", "تشهد القرى نموا كبيرا"),
        ("قال الوزير السهلاني في تصريح صحفي أمس السد آمن منذ بنائه.", "السد آمن منذ بنائه"),
        ("يقول الكاتب سالم الغافري في حديث للغد، انتقال الماء إلى القرى أمر صعب.", "انتقال الماء إلى القرى أمر صعب"),
    ],
)
def test_what_is_hoped_or_needed_is_said_with_the_word_that_says_so_and_not_with_the_occasion(text: str, content: str) -> None:
    assert found(text)[-1].content == content


def test_a_thing_that_is_to_have_an_effect_is_no_report_of_it() -> None:
    assert not found("وأعلن سالم عن خطة من شأنها أن تحمي القرية.")


@pytest.mark.parametrize("reason", ["فهو من أقدم السدود", "فقد بني قبل عشرين عاما", "حيث يروي أرض القرية كلها", "فلا خوف على القرية"])
def test_own_words_go_on_with_a_reason_in_the_next_sentence(reason: str) -> None:
    (quote,) = found(f"وقال سالم الغافري: السد آمن تماما. {reason}.")
    assert quote.content == f"السد آمن تماما. {reason}"


def test_a_verb_that_lists_know_may_be_in_the_first_person() -> None:
    (quote,) = found("الغافري: لن أقبل هذا القرار\n\nاجتمع سكان سهلان أمس عند السد.")
    assert (quote.who, quote.content) == ("الغافري", "لن أقبل هذا القرار")
    assert not found("عن زيارته السد: توصلنا إلى حل\n\nاجتمع سكان سهلان أمس عند السد.")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أكد سالم الغافري أنه اختار، على حد قوله، خدمة البلدة.", "اختار … خدمة البلدة"),
        ("أكد سالم الغافري أن الجسر قديم جدا وخطير، على حد قوله، حيث بناه الأجداد.", "الجسر قديم جدا وخطير … حيث بناه الأجداد"),
        ("أكد سالم الغافري أن الجسر قديم جدا وخطير، على حد قوله، بينما يرى السكان أنه آمن.", "الجسر قديم جدا وخطير"),
    ],
)
def test_what_a_verb_reports_goes_on_behind_a_hedge_in_commas(text: str, content: str) -> None:
    assert found(text)[0].content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وحسب التقرير؛ فإن السد القديم آمن ولا يحتاج إلى صيانة.", "السد القديم آمن ولا يحتاج إلى صيانة"),
        ("وبحسب الوزارة؛ كانت الأسعار ترتفع منذ عام.", "كانت الأسعار ترتفع منذ عام"),
        ("وبحسب تقرير المنظمة الصادر أمس؛ ارتفعت الأسعار كثيرا.", "ارتفعت الأسعار كثيرا"),
        ("وحسب معطيات الوزارة، التي نشرت أمس، ارتفعت الأسعار كثيرا.", "ارتفعت الأسعار كثيرا"),
        ("وبحسب المهندس سالم الغافري، الذي بنى السد، والذي يديره الآن، ارتفع الماء كثيرا.", "ارتفع الماء كثيرا"),
        ("وبحسب الكاتب الذي عاش في سهلان «إذا لم نعمل الآن، قد نندم سنوات».", "إذا لم نعمل الآن، قد نندم سنوات"),
    ],
)
def test_what_a_source_says_begins_behind_a_semicolon_or_what_is_told_of_it(text: str, content: str) -> None:
    (quote,) = found(text)
    assert quote.content == content


@pytest.mark.parametrize(
    "said",
    [
        "بلاده لن تشتري الغاز وفرضت عقوبات مشددة على الشركات",
        "20 موردا للحوم بدأوا بعرض السلع",
        "غيابه لم يكن مبررا",
        "السكان مطالبون بـ«التعاون الكامل» في بناء السد",
    ],
)
def test_a_participle_that_describes_or_counts_or_is_all_that_is_said_is_no_circumstance(said: str) -> None:
    (quote,) = found(f"وقال سالم الغافري إن {said}.")
    assert quote.content == said


def test_a_verbal_noun_joined_to_another_is_no_circumstance() -> None:
    (quote,) = found("وأوضحت سعاد الغافري أن الفريق أشرف على كافة الاستعدادات ومتابعة العمل.")
    assert quote.content == "الفريق أشرف على كافة الاستعدادات ومتابعة العمل"


@pytest.mark.parametrize("more", ["سجل أكبر نسبة حضور", "فاز بالجائزة", "الذي يعرض منذ عام، فاز بالجائزة"])
def test_a_name_in_marks_is_not_all_that_is_said_behind_a_complementizer(more: str) -> None:
    (quote,) = found(f"وقال سالم الغافري إن «غصن الغاف»، {more}.")
    assert quote.content == f"«غصن الغاف»، {more}"


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت «غافكو»، أمس، زيادة أرباحها.",
        "أعلنت «غافكو»، إحدى كبرى الشركات، زيادة أرباحها.",
        "أعلنت «غافكو»، التي تبني السدود، زيادة أرباحها.",
        "أعلنت «غافكو»، زيادة أرباحها.",
    ],
)
def test_a_name_in_marks_between_the_verb_and_what_is_told_of_it_is_not_what_is_said(text: str) -> None:
    assert "غافكو" not in [quote.content for quote in found(text)]


def test_a_surname_in_marks_before_a_semicolon_speaks() -> None:
    (quote,) = found("وأضاف «الغافري»؛ «اللجنة مستقلة تماما في قراراتها».")
    assert (quote.who, quote.content) == ("الغافري", "اللجنة مستقلة تماما في قراراتها")


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        ("وحسب مهندسين فهذا ممكن قبل الصيف.", "مهندسين", "فهذا ممكن قبل الصيف"),
        ("وحسب مراقبين فربما سيحاول السكان إقناع البلدية.", "مراقبين", "فربما سيحاول السكان إقناع البلدية"),
        ("وبحسب المهندسة، يمكن إصلاح السد قبل الصيف.", "المهندسة", "يمكن إصلاح السد قبل الصيف"),
        ("وبحسب ناشطين أعطت البلدية مهلة للسكان.", "ناشطين", "أعطت البلدية مهلة للسكان"),
    ],
)
def test_the_sentence_behind_a_source_is_no_part_of_it(text: str, who: str, content: str) -> None:
    (quote,) = found(text)
    assert (quote.who, quote.content) == (who, content)


@pytest.mark.parametrize("narrated", ["وأنهى مدلاسي مشاورات مغلقة", "وذلك ردا على تقارير صحفية"])
def test_what_a_speaker_without_the_article_does_or_answers_is_told(narrated: str) -> None:
    (quote,) = found(f"وأكد الوزير مراد مدلاسي أن الأوضاع جيدة ولا خوف منها، {narrated}.")
    assert quote.content == "الأوضاع جيدة ولا خوف منها"


def test_a_relative_clause_about_a_source_goes_on_behind_its_comma_with_a_conjunction() -> None:
    (quote,) = found("وبحسب الوزارة، التي بنت السد، وبعد سنوات من العمل، فإن الماء كثير.")
    assert quote.content == "الماء كثير"


def test_what_is_told_behind_a_description_in_marks_is_not_said() -> None:
    (quote,) = found("وهو لقاء وصفته مصادر رسمية بأنه «مثمر جدا»، جرى بين الوزيرين.")
    assert quote.content == "مثمر جدا"
