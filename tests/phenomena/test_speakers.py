"""Who says it, as the text calls them: the mention of the speaker, whole and nothing else. People and bodies are invented."""

from __future__ import annotations

import pytest
from cases import INDIRECT, Q, found


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("الوزير المنتدب المكلف بالعلاقات مع البرلمان، الناطق الرسمي باسم الحكومة، السيد سالم الغافري", "سالم الغافري"),
        ("وزير الصحة، وزير المياه، سالم الغافري", "سالم الغافري"),
        ("المندوب السامي للتخطيط، سالم الغافري", "سالم الغافري"),
        ("الأمين العام لاتحاد سهلان، سالم الغافري", "سالم الغافري"),
        ("الناطقة الرسمية باسم المحكمة الابتدائية بسهلوة ناهية بيلوسكي", "ناهية بيلوسكي"),
    ],
)
def test_offices_and_who_holds_them(speaker: str, name: str) -> None:
    verb = "أكدت" if speaker.startswith("الناطقة") else "أكد"
    assert [(quote.who, quote.name) for quote in found(f"{verb} {speaker}، أن السد آمن.")] == [(speaker, name)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("والتقى الغافري بالوزير الذي أكد له أن السد آمن.", "بالوزير"),
        ("والتقى الوفد سكان البلدة الذين أكدوا أن السد آمن.", "سكان البلدة"),
        ("الوزير سالم الغافري، الذي كان يتحدث في مؤتمر صحافي، أكد أن السد آمن.", "الوزير سالم الغافري"),
        ("الوزير سالم الغافري، الذي زار السد، قال إن السد آمن.", "الوزير سالم الغافري"),
        ("وسئل عن انتقادات الوزير سالم الغافري، الذي قال إن السد آمن.", "الوزير سالم الغافري"),
        ("ونزل عند رغبة الطرف السهلاني الذي أعلن أن السد آمن.", "الطرف السهلاني"),
        ("وتجادلوا في المادة الرابعة من لائحة المياه، التي تنص على أن السد ملك للجميع.", "المادة الرابعة من لائحة المياه"),
        ("ووافقه أحد القيادات الكشفية الذي قال إن السد آمن.", "أحد القيادات الكشفية"),
        ("والتقى الوفد بنت سالم التي قالت إن السد آمن.", "بنت سالم"),
        ("وأمّ الصيادون الورشة التي أقامها الرسام سالم الغافري، والذي أكد أن السد آمن.", "الرسام سالم الغافري"),
    ],
)
def test_subjects_around_relative_clauses(text: str, who: str) -> None:
    assert [quote.who for quote in found(text)] == [who]


def test_a_thing_says_nothing_of_itself() -> None:
    (outer, inner) = found("أكد الوزير سالم الغافري أنه متمسك بالمشروع الذي قال إنه ضروري.")
    assert (inner.cue, inner.who, inner.name) == ("قال", None, outer.name)


def test_whose_press_statement_it_is() -> None:
    (quote,) = found("جاء ذلك في تصريح صحفي للوزير سالم الغافري قال فيه: «السد آمن».")
    assert (quote.who, quote.name) == ("للوزير سالم الغافري", "سالم الغافري")


@pytest.mark.parametrize(
    "told",
    [
        "أكد أهمية «العمل المشترك في السد»",
        "جدد التأكيد على أن السد آمن",
        "أعلن استعداد بلاده لفتح السد وأنه آمن",
        "برر رفضه هدم السد بأن العمل فيه قديم",
    ],
)
def test_what_somebody_holds_is_not_who_says_it(told: str) -> None:
    *_, quote = found(f"قال سالم الغافري إن السد قديم. و{told}.")
    assert (quote.who, quote.name) == (None, "سالم الغافري")
    (quote,) = found("وأظهر تدقيق البلدية أن السوق قديمة.")
    assert quote.who == "تدقيق البلدية"


@pytest.mark.parametrize("particle", ["وهكذا", "وهل", "بالعمل"])
def test_a_particle_is_nobody(particle: str) -> None:
    *_, quote = found(f"زار سالم الغافري السد. {particle} يؤكد أن السد آمن.")
    assert quote.who is None


@pytest.mark.parametrize("told", ["توقع ارتفاعا كبيرا في السوق أن السد آمن", "أكد دائما أن السد آمن", "ذكر آنفا أن السد آمن"])
def test_what_stands_in_the_accusative_is_nobody(told: str) -> None:
    *_, quote = found(f"قال سالم الغافري إن السد قديم. و{told}.")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


def test_how_somebody_speaks_is_nobody_where_its_case_is_written() -> None:
    (quote,) = found("وصل سالم الغافري إلى السد، وقال معلقاً «لا أحب هذا السد، أعتقد أنه قديم».")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


def test_what_somebody_speaks_of_is_not_who_speaks() -> None:
    *_, quote = found("قال سالم الغافري إن السد قديم. وعن أبرز السدود القديمة قال إن السد آمن.")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


def test_what_somebody_feels_is_not_who_speaks() -> None:
    *_, quote = found("قال سالم الغافري إن السد قديم. وأكد إصراره على «العمل المشترك في السد».")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


@pytest.mark.parametrize("heading", ["أزمة قديمة", "مواقف كثيرة"])
def test_a_heading_is_no_part_of_who_is_named_behind_it(heading: str) -> None:
    (quote,) = found(f"{heading} سالم الغافري، رئيس شبكة السهول، قال إن السد آمن.")
    assert (quote.who, quote.name) == ("سالم الغافري، رئيس شبكة السهول", "سالم الغافري")


@pytest.mark.parametrize(
    ("source", "who", "name"),
    [
        ("بيان صادر عن وزارة المياه", "بيان صادر عن وزارة المياه", "وزارة المياه"),
        ("تقرير أصدره البنك المركزي", "تقرير", "البنك المركزي"),
        ("تقرير أعده الخبير سالم الغافري", "تقرير", "سالم الغافري"),
        ("تقرير نشرته صحيفة الغد", "تقرير", "تقرير"),
    ],
)
def test_whose_a_document_is(source: str, who: str, name: str) -> None:
    first, second = found(f"ذكر {source} أن السد آمن. وأضاف ال{source.split()[0]} أن العمل مستمر.")
    assert (first.who, first.name, second.name) == (who, name, name)


@pytest.mark.parametrize("speech", ["تصريحاته", "حديثه", "كلمته"])
def test_own_words_behind_a_name_are_no_part_of_it(speech: str) -> None:
    (quote,) = found(f"واختتم سالم الغافري {speech}: «السد آمن».")
    assert (quote.who, quote.name) == ("سالم الغافري", "سالم الغافري")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وصفت سعاد العمري الوضع بأنه «خطير جدا».", "سعاد العمري"),
        ("وصف الكاتب سالم نجم المشهد بأنه «خطير جدا».", "الكاتب سالم نجم"),
        ("وصف الناقد جون فوستر العرض بأنه «خطير جدا».", "الناقد جون فوستر"),
        ("حذرت الطبيبة رنا حداد الأهالي من أن «الوضع خطير».", "الطبيبة رنا حداد"),
    ],
)
def test_what_is_described_is_no_part_of_who_describes_it(text: str, who: str) -> None:
    (quote,) = found(text)
    assert quote.who == who


@pytest.mark.parametrize("said", ["سأعود إلى السد", "كنا سبعة إخوة", "العودة حلمي"])
def test_what_is_said_is_not_who_says_it(said: str) -> None:
    (first, *_) = found(f"يجلس سالم الغافري أمام بيته. «{said}»، يهمس، ثم يبكي.")
    assert first.who is None


@pytest.mark.parametrize("manner", ["بنبرة حزينة", "بلهجته القديمة", "بأسى"])
def test_how_something_is_said_is_not_who_says_it(manner: str) -> None:
    (_, quote) = found(f"«السد قديم»، قالت الطبيبة سعاد العمري، ثم أضافت {manner}: «لن نعود».")
    assert (quote.who, quote.name) == (None, "سعاد العمري")


@pytest.mark.parametrize(
    "said",
    [
        "وختم رسالته بالقول: «أوصيكم بالسد وأهله».",
        "وشرح فكرته قائلا: «بدأنا العمل قديما».",
        "وأبدى امتعاضه من الانقطاعات، مضيفا: «نعاني منذ ساعات».",
    ],
)
def test_what_is_ones_own_does_not_speak(said: str) -> None:
    *_, quote = found(f"قال المدير سالم الغافري إن السد آمن. {said}")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


@pytest.mark.parametrize(("verb", "who"), [("وأثبتت", "نتائجه"), ("وقالت", "والدته"), ("واعترف", "مكتبه")])
def test_who_or_what_is_ones_own_may_speak(verb: str, who: str) -> None:
    *_, quote = found(f"قال المدير سالم الغافري إن السد آمن. {verb} {who} أن العمل بدأ.")
    assert quote.who == who


def test_ones_own_words_are_nobody() -> None:
    *_, quote = found("قال المدير سالم الغافري إن السد آمن. وحسب روايته، بدأ العمل قبل عشر سنوات.")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


def test_a_noun_behind_the_verb_does_not_take_its_clause() -> None:
    (quote,) = found("وأوضح طالب أن السد آمن.")
    assert (quote.cue, quote.who) == ("وأوضح", "طالب")
    (quote,) = found("وفيما يلي نص رد الوزارة: السد آمن والعمل مستمر منذ سنوات.")
    assert quote.name == "الوزارة"


def test_a_medium_behind_the_verb_of_a_headline_is_no_subject() -> None:
    (quote,) = found("سالم الغافري يكشف لكورة بلس: سأرحل")
    assert quote.who == "سالم الغافري"


def test_being_asked_is_no_subject() -> None:
    _, quote = found("قال سالم الغافري إن اللقب صعب. وبسؤاله عن الحكم، قال: «لن أتحدث».")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


@pytest.mark.parametrize("verb", ["ينتقد ماجد السهلي", "يهاجم المخرج"])
def test_a_headline_begins_with_its_subject(verb: str) -> None:
    first, _ = found(f"سالم الغافري {verb}: لم يحترم تاريخي\nقال سالم الغافري إن الفيلم قديم.")
    assert first.who == "سالم الغافري"


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("المواطن (سالم الغافري)", "سالم الغافري"),
        ("المدير السابق (سالم الغافري)", "سالم الغافري"),
        ("رئيس البلدية (سالم الغافري)", "سالم الغافري"),
        ("العم (أبو سالم)", "أبو سالم"),
        ("الدكتور على أبو الريش", "على أبو الريش"),
        ("المهندس على سالم الغافري", "على سالم الغافري"),
    ],
)
def test_a_name_in_brackets_or_spelled_as_a_preposition(who: str, name: str) -> None:
    (quote,) = found(f"وأوضح {who} أن السد آمن.")
    assert (quote.who, quote.name) == (who, name)


@pytest.mark.parametrize("behind", ["(رويترز)", "(الجديد)", "(ريال مدريد)", "على هامش اللقاء"])
def test_what_is_no_name_behind_an_office(behind: str) -> None:
    (quote,) = found(f"وأوضح المدير {behind} أن السد آمن.")
    assert quote.who == "المدير"


@pytest.mark.parametrize(
    "told",
    [
        "وتساءل باستنكار {who}: هل السد آمن؟",
        "وأكد بثقة {who} أن السد آمن.",
        "وقال {who} 12 سنة: السد آمن.",
        "{who} 12 سنة يرى أن السد آمن.",
        "{who} أحد سكان سهلان يقول إن السد آمن.",
    ],
)
def test_how_somebody_speaks_and_his_age_are_no_part_of_the_mention(told: str) -> None:
    for who in ("المهندس سالم الغافري", "سالم الغافري"):
        (quote,) = found(told.format(who=who))
        assert (quote.who.removesuffix(" أحد سكان سهلان") if quote.who else None) == who


@pytest.mark.parametrize("how", ["بصوت الغاضب", "بنبرة حزينة", "بغضب"])
def test_the_voice_of_somebody_is_no_speaker(how: str) -> None:
    *_, quote = found(f"قالت سعاد الغافري إن السد آمن. وقالت {how}: «لن أعود إلى سهلان».")
    assert (quote.who, quote.name) == (None, "سعاد الغافري")


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("عضو في حزب الرئيس السهلاني السابق سالم الغافري", "عضو في حزب الرئيس السهلاني السابق سالم الغافري"),
        ("قيادي في حزب المياه سالم الغافري", "سالم الغافري"),
        ("مدير الموارد البشرية بإحدى شركات الألبان «سالم الغافري»", "سالم الغافري"),
        ("مدير الموارد البشرية بأحد البنوك سالم الغافري", "سالم الغافري"),
    ],
)
def test_a_name_behind_the_body_that_somebody_belongs_to(who: str, name: str) -> None:
    (quote,) = found(f"قال {who} إن السد آمن.")
    assert (quote.who, quote.name) == (who, name)


def test_points_do_not_count_among_the_words_of_a_name_in_marks() -> None:
    (quote,) = found("قال مدير السدود في شركة «إل. في. إم. إتش» إن السد آمن.")
    assert quote.who == "مدير السدود في شركة «إل. في. إم. إتش»"


def test_whose_assurances_are_the_source() -> None:
    (quote,) = found("وحسب تأكيدات المشرفين على المشروع فإن السد آمن.")
    assert quote.who == "تأكيدات المشرفين على المشروع"


def test_a_noun_that_could_be_a_preposition_says_where_somebody_plays() -> None:
    (quote,) = found("قال لاعب وسط الصقور سالم الغافري إن الفريق جاهز.")
    assert (quote.who, quote.name) == ("لاعب وسط الصقور سالم الغافري", "سالم الغافري")


@pytest.mark.parametrize("body", ["المنظمات الإنسانية", "المنظمة", "الشرطة"])
def test_a_body_that_is_no_medium_only_passes_on_what_others_say(body: str) -> None:
    (quote,) = found(f"ذكرت {body} نقلا عن شهود أمس أن السد آمن.")
    assert quote.who == "شهود"


@pytest.mark.parametrize("subject", ["سعاد العمري، وهي مديرة السد،", "سعاد العمري، التي تدير السد،"])
def test_an_aside_between_commas_stands_before_the_verb(subject: str) -> None:
    (quote,) = found(f"{subject} قالت إن السد آمن.")
    assert (quote.who, quote.name) == ("سعاد العمري", "سعاد العمري")


@pytest.mark.parametrize(("subject", "who"), [("أم وليد مرة", "أم وليد"), ("أم وليد مرات عدة", "أم وليد"), ("@sahlan_news", "sahlan_news")])
def test_how_often_is_no_part_of_a_name_and_an_account_is_one(subject: str, who: str) -> None:
    *_, quote = found(f"قال سالم الغافري إن السد آمن. وغردت {subject}: «السد قديم جدا».")
    assert (quote.who, quote.name) == (who, who)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("الوزير الذي زار سهلان قال إن السد آمن.", "الوزير"),
        ("وقالت سعاد الغافري إن السد قديم. الوثائق التي جمعناها تشير إلى أن السد آمن.", "الوثائق"),
        ("زار سهلان الوزير سالم الغافري الذي طالما أكد أن السد آمن.", "الوزير سالم الغافري"),
    ],
)
def test_what_stands_in_a_relative_clause_is_no_subject_of_the_verb_behind_it(text: str, who: str) -> None:
    assert found(text)[-1].who == who


def test_a_relative_clause_of_several_has_no_share_in_what_one_says() -> None:
    *_, quote = found("قال سالم الغافري إن السد آمن. وعن الشباب الذين ضُبطوا في سهلان قال: «سيعودون قريبا».")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


def test_a_preposition_of_time_is_no_verb() -> None:
    assert not found("تحظر البلدية استخدام الهواتف في المناجم إبان الأمطار، وأن ذلك خطر.")
    (quote,) = found("وأبان سالم الغافري أن السد آمن.")
    assert quote.who == "سالم الغافري"


@pytest.mark.parametrize(
    "text",
    [
        "وقالت له بغيظ: «لن أعود إلى سهلان».",  # how
        "وقالت والدموع تملأ عينيها: «لن أعود إلى سهلان».",  # what was meanwhile
        "وتساءلت حينئذ عما إذا كان السد آمنا.",  # when
        "وكانت تقول دائما إن السد آمن.",
    ],
)
def test_what_says_how_and_when_is_no_subject(text: str) -> None:
    *_, quote = found(f"قالت سعاد الغافري إن السد آمن. {text}")
    assert (quote.who, quote.name) == (None, "سعاد الغافري")


def test_what_somebody_takes_a_thing_for_is_no_subject() -> None:
    *_, quote = found("قال سالم الغافري إن السد آمن. ودان التصرفات التي اعتبرها تعبيرا عن «عقلية قديمة جدا في سهلان».")
    assert (quote.cue, quote.who, quote.name) == ("اعتبرها", None, "سالم الغافري")


@pytest.mark.parametrize("topic", ["وعن أبرز الذكريات", "وحول تأثر الفنادق بالقرار"])
def test_what_the_words_are_about_does_not_say_them(topic: str) -> None:
    *_, quote = found(f"قال سالم الغافري إن السد آمن. {topic} قال: «هي أيام جميلة في سهلان».")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


@pytest.mark.parametrize(
    ("thing", "who"),
    [("بعد يومين من زيارة وزير المياه سالم الغافري، الذي", "وزير المياه سالم الغافري"), ("كما في قول سالم الغافري الذي", "سالم الغافري")],
)
def test_a_relative_clause_is_of_whom_a_thing_is(thing: str, who: str) -> None:
    assert found(f"جاء هذا {thing} أكد أن السد آمن.")[-1].who == who


@pytest.mark.parametrize(
    ("text", "who"),
    [("ما زال سالم يذكر كيف بني السد.", "سالم"), ("صاروا يقولون إن السد قديم.", None), ("ما زالت الوزارة تؤكد أن السد آمن.", "الوزارة")],
)
def test_a_verb_of_lasting_is_nobody(text: str, who: str | None) -> None:
    assert found(text)[-1].who == who


@pytest.mark.parametrize("verb", ["ويبوح", "وقاطعه"])
def test_a_verb_with_a_conjunction_before_a_participle_is_nobody(verb: str) -> None:
    *_, quote = found(f"قال سالم الغافري إن السد آمن.\n{verb} قائلا: «لن أعود إلى سهلان».")
    assert quote.who is None


def test_a_label_that_comes_again_speaks_where_the_article_names_somebody_so() -> None:
    lines = ["حاورها: جاد الأشمر", "- جاد: لماذا ثلاثة أبواب؟", "- الغافري: لأن بيتي كان كذلك.", "- جاد: هل أنت البطلة؟"]
    interview = "\n\n".join(["عادت الكاتبة سعاد الغافري بروايتها الرابعة.", *lines])
    assert [quote.who for quote in found(interview)] == ["جاد", "جاد"]
    assert found("\n".join(["خطة العام", "السبب: قلة المطر في السهل", "السبب: كثرة السدود فيه"])) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وطالب قباني باتخاذ قرار من الوزارة بـ«وقف العمل الخطير فورا».", "قباني"),
        ("وروى أبو راس تفاصيل الحادث قائلا: السد آمن.", "أبو راس"),
        ("سألني الخبير سمير قمصاني سؤالا مباغتا: هل السد آمن؟", "الخبير سمير قمصاني"),
        ("أعلنت السلطات السهلانية منطقة السد الحدودية «منطقة عسكرية مغلقة يحظر التجول فيها».", "السلطات السهلانية"),
        ("وأمرت سلطات المياه السهلانية شركة السدود بأن توقف العمل.", "سلطات المياه السهلانية"),
        ("وأبلغ مهندسون الوزارة أن السد آمن.", "مهندسون"),
        ("وأخبر سكان محليون الشرطة أن السد آمن.", "سكان محليون"),
    ],
)
def test_an_object_behind_whoever_speaks_is_no_part_of_the_mention(text: str, who: str) -> None:
    (quote,) = found(text)
    assert quote.who == who


@pytest.mark.parametrize(
    "subject",
    [
        "سالم الغافري رئيس اللجنة العليا المنظمة للملتقى",
        "الجهة المنظمة للملتقى",
        "سالم الغافري لاعب وسط فريق سهلان",
        "سالم الغافري أحد سكان سهلان",
    ],
)
def test_what_describes_whoever_speaks_is_part_of_the_mention(subject: str) -> None:
    (quote,) = found(f"بحسب {subject} فإن السد آمن.")
    assert quote.who == subject


def test_who_counts_among_others_leaves_the_words_to_their_source() -> None:
    (quote,) = found("ويعتبر السد من أقدم السدود في سهلان، بحسب الخبراء.")
    assert quote.who == "الخبراء"


@pytest.mark.parametrize("claim", ["الاتهامات", "مزاعم", "اتهام سعاد الغافري له"])
def test_what_is_rejected_is_said_with_the_noun(claim: str) -> None:
    assert found(f"ونفى مدير السد {claim} بأنه سرق الماء.") == [Q("ونفى", INDIRECT, f"{claim} بأنه سرق الماء", "مدير السد", "مدير السد")]
    assert found("ونفى الاتهامات بأنه سرق الماء.")[0].who is None


def test_somebody_tells_what_another_expressed() -> None:
    text = "أعرب وزير المياه سالم الغافري عن قلقه على السد، وفق ما قال مسؤول في البلدية."
    assert [(quote.cue, quote.who) for quote in found(text)] == [("وفق", "مسؤول في البلدية")]


def test_a_thing_that_is_told_does_not_tell() -> None:
    *_, quote = found("قالت سعاد الغافري إن السد قديم. وتستذكر تفاصيل من تلك المرحلة «كان السد آمنا ولم يكن أحد يخافه».")
    assert (quote.who, quote.name) == (None, "سعاد الغافري")


def test_a_clause_behind_what_a_verb_tells_of_is_another_s() -> None:
    assert found("أعلن الوزير عن خطة السد للعام المقبل، وقرأت في الصحف أن السد قديم.") == []
    assert found("ونقلت الوكالة عن سالم الغافري، مدير السد، قوله إن السد آمن.")[0].who == "سالم الغافري، مدير السد"


@pytest.mark.parametrize("sign", [" -", "/"])
def test_the_verb_of_a_byline_reports_nothing(sign: str) -> None:
    (quote,) = found(f"كتب{sign} ماجد السهلي : أكد سالم الغافري أن السد آمن.")
    assert (quote.cue, quote.who) == ("أكد", "سالم الغافري")


def test_who_acts_for_the_holder_of_an_office() -> None:
    (quote,) = found("قال وزير النقل وكالة سالم الغافري إن السد آمن.")
    assert (quote.who, quote.name) == ("وزير النقل وكالة سالم الغافري", "سالم الغافري")


@pytest.mark.parametrize(
    "who",
    [
        "سالم الغافري كبير معدي هذه الدراسة",
        "رئيس لجنتي المسابقات والحكام سالم الغافري",
        "سالم الغافري رئيس رابطة مستوردي السيارات",
        "الدكتور سالم الغافري عضو لجنة الاستثمار والأوراق المالية في غرفة سهلان",
        "سالم الغافري المدرب الوطني والمحاضر في الاتحاد",
        "وزير العدالة الجديدة وشؤون مجلس المياه المستشار سالم الغافري",
        "الأمير سالم الفيصل مستشار خادم الحرمين الشريفين أمير منطقة سهلان",
        "الدكتور ماجد حسين الأمين العام للجماعة",
        "ماجد بن سالم السهلي أمين اللجنة الفنية",
        "سالم الغافري رئيس كتلة المؤتمر من أجل الجمهورية",
        "رئيس منظمة أطباء بلا حدود سالم الغافري",
        "سالم الغافري إحدى الناطقين باسم البرنامج",
        "مدير مكتب عميد الري والزراعة نائب رئيس لجنة الري سالم الغافري",
    ],
)
def test_an_office_goes_on_with_what_it_is_of(who: str) -> None:
    (quote,) = found(f"وأوضح {who} أن السد آمن.")
    assert quote.who == who


@pytest.mark.parametrize(
    "who",
    [
        "الدكتور أكمل سعد",
        "الدكتور ماجد عزت نائب المدير",
        "الدكتور ماجد رفعت عميد الكلية",
        "الدكتور سمير توكل",
        "عبد اللطيف حمام مدير الديوان",
        "عضو الهيئة في حركة أمل سالم الغافري",
        "سالم الغافري الرئيس التنفيذي لمجموعة وصل للنقل",
        "وزير العدل الأستاذ/ سالم الغافري",
        "طالب الإعلام سالم أبو ماضي",
    ],
)
def test_names_that_look_like_verbs_times_or_nouns(who: str) -> None:
    (quote,) = found(f"وأكد {who} أن السد آمن.")
    assert quote.who == who


@pytest.mark.parametrize("who", ["الطالبة بشائر بنت ماجد", "الدكتورة مجيدة الناجم"])
def test_names_of_women_that_look_like_nouns(who: str) -> None:
    (quote,) = found(f"وأكدت {who} أن السد آمن.")
    assert quote.who == who


@pytest.mark.parametrize(
    "who",
    [
        "جهاز الكسب غير المشروع",
        "رئيس المنظمة غير الحكومية سالم الغافري",
        "مدرب الفريق الأول سالم الغافري",
        "سالم الغافري رئيس القسم والمحرك الأول للمشروع",
        "المبعوث الأممي إلى الشرق الأوسط سالم الغافري",
        "المتحدث الرسمي بصحة سهلان سالم الغافري",
        "ماجد السهلي (أبو سالم)",
        "ماجد السهلي (صياد)",
        "ماجد السهلي (جد الطفلة)",
        "مكتب الدعوة في محافظة وادي السهل",
    ],
)
def test_what_describes_a_speaker_behind_his_office_or_name(who: str) -> None:
    (quote,) = found(f"وأعلن {who} أن السد آمن.")
    assert quote.who == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وجه الأمير سالم بن ماجد رسالة للجمهور بأن الفريق يحتاجهم.", "الأمير سالم بن ماجد"),
        ("أكد الوزير سالم غير آبه أن السد آمن.", "الوزير سالم"),
        ("أشار المبعوث الأممي إلى الشرق الأوسط قائلا إن السد آمن.", None),
        ("ذكر ماجد السهلي (35 عاما) أن السد آمن.", "ماجد السهلي"),
        ("ذكر ماجد السهلي (رويترز) أن السد آمن.", "ماجد السهلي"),
        ("اتهمت الوزارة السهلانية باختلاس سالم الغافري أن السد آمن.", "الوزارة السهلانية"),
    ],
)
def test_what_is_no_part_of_a_speaker(text: str, who: str | None) -> None:
    assert [quote.who for quote in found(text)] == [who]


@pytest.mark.parametrize(
    "who",
    [
        "المدير سالم بن ماجد الحسين",
        "الأمين العام لحلف السهل ينس بيلو",
        "سالم الغافري مدير بطولة الصحافة السنوية",
        "مدير المسابقة السنوية للصحافة المدرسية",
        "باولو مورتي، المشارك في البحث",
        "الخبير المتخصص في الشأن الاقتصادي سالم الغافري",
        "سالم الغافري استشاري في علم السموم",
        "ماجد السهلي رئيس الهيئة المعنية بحقوق الإنسان",
        "ماجد السهلي الفائز بكأس العالم",
        "عبد المجيد عودة مشرف المسابقة",
        "سالم الغافري المدير التنفيذي لقطاع المكتبة ومدير معرض سهلان الدولي للكتاب",
    ],
)
def test_an_office_with_what_it_governs(who: str) -> None:
    (quote,) = found(f"وأكد {who} أن السد آمن.")
    assert quote.who == who


@pytest.mark.parametrize(
    "who",
    [
        "الدكتور سالم الغافري وزير النقل والاتصالات",
        "المدير العام للتسويق والاتصالات سالم الغافري",
        "الدكتور ماجد السهلي نائب رئيس المركز القومي لدراسات البيئة",
        "الدكتور ماجد السهلي أستاذ وباحث في علم الاجتماع السياسي",
        "مجاهد الزيات",
        "مدرب الفريق الوطني حكيم ماجد",
        "ثامر الغافري أحد المشرفين على اللوحة",
        "رئيس اللجنة المحلية لانتخابات المجالس البلدية سالم الغافري",
        "السفير سالم الغافري سفير خادم الحرمين لدى قطر",
        "ماجد السهلي (أحد سكان الحي)",
        "وزير النقل الأسترالي وارن تراس",
        "أمين عام الغرفة التجارية بأبها ماجد السهلي",
        "المتحدث الرسمي للهلال الأحمر بالباحة ماجد السهلي",
        "مدير التخطيط العمراني سابقا المهندس ماجد السهلي",
    ],
)
def test_whole_office_and_name(who: str) -> None:
    (quote,) = found(f"وأوضح {who} أن السد آمن.")
    assert quote.who == who


def test_a_posture_is_no_name() -> None:
    (quote,) = found("وقال المدرب الكرواتي راكعا إن الفريق فاز.")
    assert quote.who == "المدرب الكرواتي"


def test_among_the_lines_of_several_names_any_short_label_is_one() -> None:
    lines = ["أبو سعدة: السد آمن", "الجمل: خبر مفرح", "البلتاجي: العمل جار", "السروي: لن نتراجع", "الغافري: الطريق مغلقة"]
    text = "السد يمتلئ\n\n" + "\n\n".join(lines) + "\n\nوقالت هناء السروي إن السد امتلأ أمس."
    assert [quote.who for quote in found(text)][:5] == ["أبو سعدة", "الجمل", "البلتاجي", "السروي", "الغافري"]


@pytest.mark.parametrize(
    "who",
    [
        "لاعب خط وسط نادي سهلان ماجد السهلي",
        "مدير إدارة الطوارئ التابعة لها",
        "مصدر موثوق به",
        "سالم الغافري الناطق باسم الحكومة المقالة",
        "سالم الغافري، فاعل مدني بالمدينة",
        "الدكتور آلان بانتك",
    ],
)
def test_what_a_speaker_is_called_to_the_end(who: str) -> None:
    (quote,) = found(f"وذكر {who} أن السد آمن.")
    assert quote.who == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ووجه الأمير سالم بن ماجد رسالة للسكان بأن البلدة تحتاجهم.", "الأمير سالم بن ماجد"),
        ("أعلنت شركة التواصل السهلانية الصيف الماضي أن السد آمن.", "شركة التواصل السهلانية"),
        ("واعتبر الرئيس السهلاني ماريو مورتي تنظيم أول سباق في البلدة «بداية جيدة ويوما جميلا».", "الرئيس السهلاني ماريو مورتي"),
        ("وأكد الاتحاد السهلاني لدى ترشيح المدير: «نعتقد أن المدير كفء».", "الاتحاد السهلاني"),
        ("قال ابن ماجد في كتاب المياه: السد هو الحاجز بين الشيئين.", "ابن ماجد"),
        ("وظهر أمس، أبو ماجد السهلي الذي اعتبر أن السد آمن.", "أبو ماجد السهلي"),
        ("هناك من ينفي ذلك وآخرون يقولون إن السد آمن.", "وآخرون"),
    ],
)
def test_who_says_it_and_nothing_more(text: str, who: str) -> None:
    assert found(text)[-1].who == who


def test_a_given_name_that_is_a_verb_before_the_verbs_preposition() -> None:
    _, quote = found("قال عزت السهلي إن السد آمن.\nولفت عزت إلى أن العمل جار.")
    assert quote.who == "عزت"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقال الباحث السياسي أشرف سمارة إن السد آمن.", "الباحث السياسي أشرف سمارة"),
        ("وقد وعد حزب بيلوسكي قوى غربية بأنه سيفتح السد.", "حزب بيلوسكي"),
    ],
)
def test_a_mention_goes_on_over_a_name_and_no_farther(text: str, who: str) -> None:
    (quote,) = found(text)
    assert quote.who == who


def test_an_apposed_office_goes_on_behind_with_whom_it_has_relations() -> None:
    (quote,) = found("وقال سالم الغافري، الوزير المكلف بالعلاقات مع البرلمان السهلاني، إن السد فارغ.")
    assert (quote.who, quote.name) == ("سالم الغافري، الوزير المكلف بالعلاقات مع البرلمان السهلاني", "سالم الغافري")


@pytest.mark.parametrize(
    ("text", "who", "name"),
    [
        (
            "وقال الناطق باسم لجنة رصد ومتابعة الحرائق، سالم الغافري، إن السد فارغ.",
            "الناطق باسم لجنة رصد ومتابعة الحرائق، سالم الغافري",
            "سالم الغافري",
        ),
    ],
)
def test_a_mention_takes_in_joined_genitives(text: str, who: str, name: str) -> None:
    assert (found(text)[0].who, found(text)[0].name) == (who, name)


@pytest.mark.parametrize(
    ("text", "speaker", "who"),
    [
        ("قال سالم الغافري إن السد آمن. وقالت هناء الغافري إن الماء كثير. وقال الغافري إن العمل بدأ.", "الغافري", "سالم الغافري"),
        ("وصل باولو موندسي. واستقبل السكان هناء موندسي بالزغاريد. وقالت موندسي إن السد آمن.", "موندسي", "هناء موندسي"),
        (
            "نشر تقرير السيد باولو موندسي. وانتقدت البلدية تقرير السيد موندسي. وقال السيد موندسي إن السد فارغ.",
            "السيد موندسي",
            "باولو موندسي",
        ),
        ("قال الخبير باولو فام إن السد آمن. وأشار فام إلى أن الماء كثير.", "فام", "باولو فام"),
        ("وأوضح مدير الفرع علي الغافري بأن السد آمن.", "مدير الفرع علي الغافري", "علي الغافري"),
        ("ورد مدير الفرع علي الغافري بأن السد آمن.", "مدير الفرع", "مدير الفرع"),
    ],
)
def test_whole_names_of_those_who_are_called_by_less_or_look_like_something_else(text: str, speaker: str, who: str) -> None:
    *_, quote = found(text)
    assert (quote.who, quote.name) == (speaker, who)


def test_a_holder_of_an_office_is_named_before_the_medium_that_he_speaks_to() -> None:
    (quote,) = found("وأوضح رئيس لجنة الماء بالبلدية، سالم الغافري لـ«الغاف» أن السد فارغ.")
    assert (quote.who, quote.name) == ("رئيس لجنة الماء بالبلدية، سالم الغافري", "سالم الغافري")


def test_one_of_several_who_notice_is_a_source() -> None:
    assert found("ولاحظ أحد الباحثين أن السد قديم.")[0].who == "أحد الباحثين"


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        ("التقينا سالم الغافري الذي أكد عدم نقل الحجارة، مع العلم أن السد قديم.", "سالم الغافري", "سالم الغافري"),
        ("قالت الوزارة إن السد آمن. كما اشترطت توفير الماء، وأن يكون العمل آمنا.", None, "الوزارة"),
        ("قالت هناء السروي إن السد آمن. وأظهرت وجود احتمال أن يرتفع الماء.", None, "هناء السروي"),
        ("أظهر اختبار الماء أن السد آمن.", "اختبار الماء", "اختبار الماء"),
        ("قال رائد السهلي إن السد آمن. وقال، سالم الغافري مدير السد: «الماء كثير».", "سالم الغافري مدير السد", "سالم الغافري"),
        ("قال رائد السهلي إن السد آمن. وأوضح، الدكتور سالم الغافري، أن الماء كثير.", "الدكتور سالم الغافري", "سالم الغافري"),
        ("قال رائد السهلي إن السد آمن. وأضاف «أنا متفائل» حول حقيقة أن العمل «جار».", None, "رائد السهلي"),
    ],
)
def test_a_subject_is_somebody_be_it_behind_a_comma_and_no_matter_or_first_person_in_marks(
    text: str, speaker: str | None, name: str
) -> None:
    *_, quote = found(text)
    assert (quote.who, quote.name) == (speaker, name)


def test_a_relative_shows_by_its_gender_that_a_word_is_no_part_of_a_title() -> None:
    (_, quote) = found("قال المدير سالم الغافري إن السد آمن. واستغرب المتحدث الصفعة التي تعرض لها المشروع، إذ قال: «السد سيكتمل».")
    assert quote.name == "سالم الغافري"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ويرى القائمون على حراسة السد أن الماء قليل.", "القائمون على حراسة السد"),
        ("وقال شخص مطلع على الخطة إن السد فارغ.", "شخص مطلع على الخطة"),
        ("وأكد المنادون بالبناء أن السد فارغ.", "المنادون بالبناء"),
        ("وأظهر تقرير أعدته المراكز السهلانية للسيطرة على الحرائق أن السد فارغ.", "المراكز السهلانية للسيطرة على الحرائق"),
        ("وقالت إحدى مستخدمي سهلوب إن السد فارغ.", "إحدى مستخدمي سهلوب"),
        ("وقال ابن عم الصياد سالم الغافري إن السد فارغ.", "ابن عم الصياد سالم الغافري"),
        ("وقال المهندس آل مرزوق إن السد فارغ. وكان سهيل آل مرزوق هناك.", "سهيل آل مرزوق"),
        ("وقال مدرب إسبانيا موندسي إن الملعب جاهز.", "موندسي"),
    ],
)
def test_a_mention_goes_on_with_what_its_noun_cannot_do_without(text: str, who: str) -> None:
    assert found(text)[0].name == who


@pytest.mark.parametrize(
    "told",
    [
        "كان ذلك في الوقت الذي قالت إن السد آمن",
        "ووصفت هذا القرار، في حديث لها، بكونه «متسرعا»",
        "واعتبرت الاحتكام إلى البلدية بمثابة «هروب»",
        "وكشفت ماذا سيفعل الصيادون: «لن نعود»",
        "وأكدت لدينا أن السد آمن",
        "وأكدت مكانة السد قائلة: «السد لنا»",
        "وأوضحت الفارق بين السدين قائلة: «هذا قديم»",
    ],
)
def test_what_is_told_asked_or_described_and_when_is_not_who_speaks(told: str) -> None:
    *_, quote = found(f"قالت هناء السروي إن السد قديم. {told}.")
    assert (quote.who, quote.name) == (None, "هناء السروي")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وبهذه المناسبة أشار معين السهلي إلى أن الماء كثير.", "معين السهلي"),
        ("الشركة التي جادلت مرارا وتكرارا بأن السد آمن مفلسة.", "الشركة"),
        ("حضر ماجد السهلي، الذي قال بشأنه سالم الغافري إنه صياد ماهر.", "سالم الغافري"),
        ("وصل الخبراء، ومن بينهم مندوب المعمل الذي قال إن السد آمن.", "مندوب المعمل"),
        ("وعلم لدى مديرية المياه أن السد فارغ.", "مديرية المياه"),
    ],
)
def test_the_source_stands_beside_what_could_be_taken_for_it(text: str, who: str) -> None:
    assert [quote.who for quote in found(text)] == [who]


@pytest.mark.parametrize(
    ("full", "verb"),
    [("ماجد حسونة", "وحذر حسونة من"), ("ماجد بلغافة", "واعتبر بلغافة"), ("سالم الغافري", "ووصف الغافري، وهو شاعر، السد بأنه قديم، مؤكدا")],
)
def test_a_surname_of_the_text_behind_a_verb_is_no_object_or_manner(full: str, verb: str) -> None:
    assert found(f"قال النائب {full} إن السد آمن. {verb} أن الماء قليل.")[1].who == full.split()[1]


@pytest.mark.parametrize("told", ["ونفى تقريرا عن السد قائلا", "وأضاف معلقا", "وتابع مدافعا عن السد", "وقدم بحثا جديدا يقول"])
def test_an_object_in_the_accusative_is_no_subject(told: str) -> None:
    *_, quote = found(f"قال سالم الغافري إن السد قديم. {told}: «السد آمن».")
    assert quote.who != told.split()[1]
    (quote,) = found("وقال مديرا السد إن الماء كثير.")
    assert quote.who == "مديرا السد"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("لكن مصادر غير رسمية قالت إن السد آمن.", "مصادر غير رسمية"),
        ("وكانت معطيات غير رسمية ذكرت أن السد آمن.", "معطيات غير رسمية"),
        ("منظمات غير حكومية قالت إن السد آمن.", "منظمات غير حكومية"),
        ("وأفادت المعطيات الصادرة عن وزارة المياه بأن السد آمن.", "المعطيات الصادرة عن وزارة المياه"),
        ("ويقول لـ«الغد»، سالم الغافري الخبير القانوني، إن السد آمن.", "سالم الغافري الخبير القانوني"),
    ],
)
def test_who_speaks_is_whole_and_found_behind_a_medium(text: str, who: str) -> None:
    assert [quote.who for quote in found(text)] == [who]
