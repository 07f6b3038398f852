"""Every row of the guidelines' tables, as a sentence a reader can check: what comes out of it, and what must not.

People and bodies are invented. OPEN has what the rules do not get right yet; a case moves from there when they do.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from spacy_quotes.component import QuoteExtractor
from spacy_quotes.record import QuoteRecord

DIRECT, INDIRECT, MIXED = "DIRECT", "INDIRECT", "MIXED"
EXTRACTOR = QuoteExtractor()


class Q(NamedTuple):
    """A quotation that is expected. who: the speaker's mention; name: the resolved name where that is another; to: the addressee;
    inside: the number of the quotation around it."""

    cue: str | None
    kind: str
    content: str
    who: str | None = None
    name: str | None = None
    agency: str | None = None
    to: str | None = None
    inside: int | None = None


class Case(NamedTuple):
    row: str
    text: str
    quotes: list[Q]


def case(row: str, text: str, *quotes: Q) -> Case:
    return Case(row, text, [quote._replace(name=quote.name or quote.who) for quote in quotes])


def found(text: str) -> list[Q]:
    record = EXTRACTOR.extract(text)

    def words(quote: QuoteRecord, role: str) -> str | None:
        span: Any = quote.get(role)
        return text[span["start"] : span["end"]] if span else None

    return [
        Q(
            words(quote, "cue"),
            quote["kind"],
            " … ".join(text[part["start"] : part["end"]] for part in quote["content"]),
            words(quote, "speaker"),
            quote["speaker_name"],
            words(quote, "agency"),
            words(quote, "addressee"),
            quote["parent"],
        )
        for quote in record["quotes"]
    ]


# fmt: off
ANNOTATED = [
    # where contents begin and end
    case("it is she who said it",
         "وكانت الوزيرة هناء السروي هي من قالت إن السد آمن.", Q("قالت", INDIRECT, "السد آمن", None, "هناء السروي")),
    case("those who think so, and how many", "ولوحظ ارتفاع كبير في نسبة الذين يرون أن السد آمن.", Q("يرون", INDIRECT, "السد آمن")),
    case("a mark at the wrong word", 'وقال الغافري في تصريح اليوم الأحد" إن السد آمن ولا خوف عليه".',
         Q("وقال", MIXED, "السد آمن ولا خوف عليه", "الغافري")),
    case("a participle within the marks that quotes nothing", "وقالت السروي: «لن نغلق السد، داعية الأهالي إلى الهدوء».",
         Q("وقالت", DIRECT, "لن نغلق السد", "السروي")),
    case("what another clause's verb takes", "وانتقد الغافري القرار، فهو يعني أن السد سيغلق."),
    case("a medium in Latin letters with preposition and article", "وقال النائب سالم الغافري للـMTV إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "النائب سالم الغافري", "سالم الغافري", agency="للـMTV")),
    case("a woman in an office named like a man's", "تقدمت النائب هناء السروي بطلب. وقالت السروي إن السد آمن. وأوضحت أن العمل مستمر.",
         Q("وقالت", INDIRECT, "السد آمن", "السروي", "هناء السروي"), Q("وأوضحت", INDIRECT, "العمل مستمر", None, "هناء السروي")),
    case("an agency named by whom it is for", "أفادت مندوبة الوكالة الوطنية للإعلام أن السد آمن.",
         Q("أفادت", INDIRECT, "السد آمن", "مندوبة الوكالة الوطنية للإعلام", agency="الوكالة الوطنية للإعلام")),
    case("brackets used as marks", "وقال الغافري (لن نغلق السد أبدا ما دمنا هنا).",
         Q("وقال", DIRECT, "لن نغلق السد أبدا ما دمنا هنا", "الغافري")),
    case("brackets that are none", "وقال الغافري (الذي لن يحضر الاجتماع) إن السد آمن.", Q("وقال", INDIRECT, "السد آمن", "الغافري")),
    case("who is asked does not speak", "قال الوزير سالم الغافري إن السد آمن. وسئل الغافري: هل انتهى العمل؟ فأجاب: «نعم».",
         Q("قال", INDIRECT, "السد آمن", "الوزير سالم الغافري", "سالم الغافري"), Q("فأجاب", DIRECT, "نعم", None, "سالم الغافري")),
    case("a statement issued by somebody", "صدر عن مكتب الوزيرة هناء السروي البيان الآتي بعد الاجتماع: «السد آمن».",
         Q("صدر", DIRECT, "السد آمن", "مكتب الوزيرة هناء السروي")),
    case("a sentence in marks behind its source", "وبحسب الوزير «السد آمن ولا خوف عليه».",
         Q("وبحسب", DIRECT, "السد آمن ولا خوف عليه", "الوزير")),
    case("who describes, and what", "ووصف الغافري القرار بأنه «ظالم».", Q("ووصف", MIXED, "ظالم", "الغافري")),
    case("an agency that is told", "وأبلغ مصدر أمني وكالة سهلان للأنباء أن السد آمن.",
         Q("وأبلغ", INDIRECT, "السد آمن", "مصدر أمني", agency="وكالة سهلان للأنباء")),
    case("no occasion speaks", "وأكد في حديث إلى إذاعة «سهلان» أن العمل مستمر. وقال: «السد آمن».",
         Q("وأكد", INDIRECT, "العمل مستمر", agency="إذاعة «سهلان»"), Q("وقال", DIRECT, "السد آمن")),
    case(
        "a formula of the narrator behind a comma",
        "قال المتحدث إن السد آمن، يذكر أن العمل فيه بدأ عام 2019.",
        Q("قال", INDIRECT, "السد آمن", "المتحدث"),
    ),
    case(
        "the narrator tells what was said before, in the same sentence",
        "قال المتحدث إن السد آمن، وكانت الوزارة أعلنت إغلاقه الشهر الماضي.",
        Q("قال", INDIRECT, "السد آمن", "المتحدث"),
    ),
    case(
        "a verb between a subject and its predicate",
        "المدينة، يقول الغافري، تغيرت كثيرا.",
        Q("يقول", INDIRECT, "المدينة … تغيرت كثيرا", "الغافري"),
    ),
    case(
        "a verb between two parts in marks of which the first is short",
        "«لا أعرف»، قالت هناء السروي، «لكنني سأحاول مرة أخرى».",
        Q("قالت", DIRECT, "لا أعرف … لكنني سأحاول مرة أخرى", "هناء السروي"),
    ),
    case(
        "marks set again at each paragraph",
        'وتابع الغافري: "السد آمن.\n"ولن نغلقه أبدا".\nوغادر القاعة.',
        Q("وتابع", DIRECT, 'السد آمن.\n"ولن نغلقه أبدا', "الغافري"),
    ),
    case(
        "marks closed behind a paragraph that reports again",
        "وقالت البلدية: «إن السد آمن.\nوأضافت البلدية أن العمل مستمر».",
        Q("وقالت", DIRECT, "السد آمن", "البلدية"),
        Q("وأضافت", INDIRECT, "العمل مستمر", "البلدية"),
    ),
    case(
        "a name in marks behind a preposition, and a colon",
        "وقال الغافري في كلمة خلال «المؤتمر الوطني الأول للمياه» في سهلان: «لن نغلق السد أبدا».",
        Q("وقال", DIRECT, "لن نغلق السد أبدا", "الغافري"),
    ),
    case("the narrator behind the name of a medium", "سهلان اليوم: قال الوزير سالم الغافري إن السد آمن.",
         Q("قال", INDIRECT, "السد آمن", "الوزير سالم الغافري", "سالم الغافري")),
    # which words report
    case("what somebody says it is", "وعرض الحزب صورا لما قالت الوزارة إنها السفينة.", Q("قالت", INDIRECT, "السفينة", "الوزارة")),
    case(
        "a question, and who asks it",
        "هل يستقيم العمل بهذا العجز؟ تتساءل هناء السروي.",
        Q("تتساءل", INDIRECT, "هل يستقيم العمل بهذا العجز", "هناء السروي"),
    ),
    case(
        "in somebody's opinion",
        "وبرأي الغافري، السد آمن ولا خوف من انهياره.",
        Q("وبرأي", INDIRECT, "السد آمن ولا خوف من انهياره", "الغافري"),
    ),
    case(
        "a complementizer in the marks, behind the preposition",
        "وتوصلت الدراسة إلى «أن السد قديم».",
        Q("وتوصلت", MIXED, "السد قديم", "الدراسة"),
    ),
    case("a particle before what looks like a preposition", "وقد بين الوزير أن السد آمن.", Q("بين", INDIRECT, "السد آمن", "الوزير")),
    case(
        "marks behind a body with the article",
        "وأدان الحزب «الاعتداء على المتظاهرين في الساحة».",
        Q("وأدان", MIXED, "الاعتداء على المتظاهرين في الساحة", "الحزب"),
    ),
    case(
        "a verbal noun behind مع",
        "وناقش المجتمعون ملف المياه، مع التأكيد على أن السد آمن.",
        Q("التأكيد", INDIRECT, "السد آمن", name="ملف المياه"),
    ),
    case("what a verb does again", "وجدد الوزير التأكيد على أن السد آمن.", Q("وجدد", INDIRECT, "السد آمن", "الوزير")),
    case("going as far as to say", "وذهب الوزير إلى القول إن السد آمن.", Q("وذهب", INDIRECT, "السد آمن", "الوزير")),
    case("a topic and its verb", "أما التقرير فيشير إلى أن السد آمن.", Q("فيشير", INDIRECT, "السد آمن", "التقرير")),
    case("a clause behind an office", "وأقرت موظفة تعمل في البلدية أن السد قديم.", Q("وأقرت", INDIRECT, "السد قديم", "موظفة")),
    case("a doubled letter, written", "وقدّر هذا المسؤول أن السد قديم.", Q("وقدّر", INDIRECT, "السد قديم", "هذا المسؤول", "المسؤول")),
    case(
        "of whom it is said",
        "وتوفي الكاتب الذي قال عنه الوزير سالم الغافري: «كان صوت سهلان».",
        Q("قال", DIRECT, "كان صوت سهلان", "الوزير سالم الغافري", name="سالم الغافري"),
    ),
    case(
        "what others said, with an object",
        "وانضم أنصاره إلى حزب العمل، وفق ما أكدته الوزارة.",
        Q("وفق", INDIRECT, "وانضم أنصاره إلى حزب العمل", "الوزارة"),
    ),
    case(
        "an occupation before a colon",
        "كاتبة سهلانية: السد آمن\nقالت الكاتبة هناء السروي إن المدينة هادئة.",
        Q(":", DIRECT, "السد آمن", "كاتبة سهلانية"),
        Q("قالت", INDIRECT, "المدينة هادئة", "الكاتبة هناء السروي", name="هناء السروي"),
    ),
    case(
        "marks around a platform",
        "ونعى الرئيس هيثم السروي، في تغريدة عبر «تويتر»، الشاعر قائلا: «خسرنا صوتا كبيرا».",
        Q("قائلا", DIRECT, "خسرنا صوتا كبيرا", name="هيثم السروي"),
    ),
    case(
        "what somebody is held to be",
        "وطالب الغافري الذي يعتبر الرجل الثاني في الحزب بـ«فتح الحدود».",
        Q("وطالب", MIXED, "فتح الحدود", "الغافري"),
    ),
    case(
        "while doing something else",
        "وقال الغافري فيما نشر صورة له: «كان الراحل صديقا عزيزا».",
        Q("وقال", DIRECT, "كان الراحل صديقا عزيزا", "الغافري"),
    ),
    case(
        "a careless hamza, with whoever speaks behind it",
        "أعتبر وزير المياه سالم الغافري أن السد آمن.",
        Q("أعتبر", INDIRECT, "السد آمن", "وزير المياه سالم الغافري", name="سالم الغافري"),
    ),
    case("a careless hamza that is never the first person", "وإتهم الحزب الوزارة بأنها تماطل.", Q("وإتهم", INDIRECT, "تماطل", "الحزب")),
    case("noticing said of a document", "كما لاحظ التقرير أن السد قديم.", Q("لاحظ", INDIRECT, "السد قديم", "التقرير")),
    case("behind a joined demonstrative", "ولذلك يتوقع الغافري أن العمل سيستمر.", Q("يتوقع", INDIRECT, "العمل سيستمر", "الغافري")),
    case(
        "a verb of a relative clause that takes no such complement",
        "وأكد الباعة الذين تحدثوا في السوق أن الكميات كافية.",
        Q("وأكد", INDIRECT, "الكميات كافية", "الباعة"),
    ),
    case(
        "marks behind the complementizer of a relative clause",
        "ونص القرار على إلغاء المادة الثالثة التي نصت على أنه «يعين المدير بقرار من الوزير».",
        Q("نصت", MIXED, "يعين المدير بقرار من الوزير", name="المادة الثالثة"),
    ),
    case(
        "behind a relative clause that is over",
        "واستغرب سالم الغافري ما تعرض له، إذ قال: «هذه النتائج غير مفهومة».",
        Q("قال", DIRECT, "هذه النتائج غير مفهومة", name="سالم الغافري"),
    ),
    case(
        "a noun at the end of the marks",
        "وختم: «رغم محاولات الحزب استبعاده»، وزاد: «كنا ننتظر منك موقفا».",
        Q("وختم", DIRECT, "رغم محاولات الحزب استبعاده"),
        Q("وزاد", DIRECT, "كنا ننتظر منك موقفا"),
    ),
    # whose name it is
    case("a name that looks like a preposition with a conjunction, before an office", "قال لوران بلان مدرب نهر سان مرجان إن الفريق جاهز.",
         Q("قال", INDIRECT, "الفريق جاهز", "لوران بلان مدرب نهر سان مرجان", "لوران بلان")),
    case("the one who is warned is not part of a name", "وحذر عمر الأكلبي المتنزهين من أن السيول قادمة.",
         Q("وحذر", INDIRECT, "السيول قادمة", "عمر الأكلبي", to="المتنزهين")),
    case("a thing is not the subject of a masculine verb", "قال سالم الغافري إن السد آمن. واعتبر الإصابة أمرا عاديا، مضيفا أنها شفيت.",
         Q("قال", INDIRECT, "السد آمن", "سالم الغافري"), Q("مضيفا", INDIRECT, "شفيت", None, "سالم الغافري")),
    case("a secretary general who welcomes",
         "قال سالم الغافري إن السد آمن. من جانبه، رحب أمين عام الغرفة مازن الشفق بالزيارة، وقال إن العمل مستمر.",
         Q("قال", INDIRECT, "السد آمن", "سالم الغافري"), Q("وقال", INDIRECT, "العمل مستمر", None, "مازن الشفق")),
    case("what a body is named after is nobody's name", "وقال مدير جامعة الملك سالم الأهلية إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "مدير جامعة الملك سالم الأهلية")),
    case("a given name that is a common noun", "وقال المواطن حجر بن مساعد الغافري إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "المواطن حجر بن مساعد الغافري", "حجر بن مساعد الغافري")),
    case("a verb with its subject between two parts of what it reports", "ولم تخل الرحلة، تقول هناء السروي، من صعوبات وعقبات.",
         Q("تقول", INDIRECT, "ولم تخل الرحلة … من صعوبات وعقبات", "هناء السروي")),
    case("such a verb behind all of it", "سيفتح السد أبوابه قريبا، تقول هناء السروي.",
         Q("تقول", INDIRECT, "سيفتح السد أبوابه قريبا", "هناء السروي")),
    case("such a verb behind a phrase that leads", "ولهذا الغرض، يضيف المتحدث، فإن البلدية تحتاج إلى الدعم.",
         Q("يضيف", INDIRECT, "ولهذا الغرض … البلدية تحتاج إلى الدعم", "المتحدث")),
    case("the last one named", "قال سالم الغافري إن السد آمن. وحضر مدير البلدية عمر الأكلبي، وقال هذا الأخير إن العمل مستمر.",
         Q("قال", INDIRECT, "السد آمن", "سالم الغافري"), Q("وقال", INDIRECT, "العمل مستمر", "هذا الأخير", "عمر الأكلبي")),
    case("a participle with no comma before it", "وأشار سالم الغافري إلى أن السد آمن مبرزا أن العمل مستمر.",
         Q("وأشار", INDIRECT, "السد آمن", "سالم الغافري"), Q("مبرزا", INDIRECT, "العمل مستمر", None, "سالم الغافري")),
    case("words in marks with a verb of their own",
         "وأكد سالم الغافري أن السد آمن، \"ومن يشك في ذلك فليأت ليرى الجدران بعينه\" يقول المدير.",
         Q("وأكد", INDIRECT, "السد آمن", "سالم الغافري"),
         Q("يقول", DIRECT, "ومن يشك في ذلك فليأت ليرى الجدران بعينه", "المدير", "سالم الغافري")),
    case("a verb alone behind words in marks and their point", "«لن نتراجع عن بناء السد الجديد». تضيف الوزيرة.",
         Q("تضيف", DIRECT, "لن نتراجع عن بناء السد الجديد", "الوزيرة")),
    case("a parenthesis between a subject and its predicate",
         "وقال سالم الغافري إن البلديات الجبلية، وعلى الرغم من هذا التقدم، مطالبة بالعمل.",
         Q("وقال", INDIRECT, "البلديات الجبلية، وعلى الرغم من هذا التقدم، مطالبة بالعمل", "سالم الغافري")),
    case("a parenthesis right behind the complementizer",
         "وأوضح المصدر نفسه أنه، وحسب التحريات الأولية، فإن السد آمن.",
         Q("وأوضح", INDIRECT, "وحسب التحريات الأولية، فإن السد آمن", "المصدر نفسه", "المصدر")),
    case("whom somebody told it stands first", "وصرح للجريدة مصدر مسؤول أن السد آمن.",
         Q("وصرح", INDIRECT, "السد آمن", "مصدر مسؤول", agency="للجريدة")),
    case("several office holders are no part of one's name", "ودعا سالم الغافري قادة الأحزاب إلى «التفكير بحكمة».",
         Q("ودعا", MIXED, "التفكير بحكمة", "سالم الغافري", to="قادة الأحزاب")),
    case("what else the speaker does", "وقال سالم الغافري إن السد آمن، كما تحدث عن دور المدرسة.",
         Q("وقال", INDIRECT, "السد آمن", "سالم الغافري")),
    case("a verb in another spelling", "وتسائل النائب سالم الغافري: «متى ينتهي العمل؟»",
         Q("وتسائل", DIRECT, "متى ينتهي العمل؟", "النائب سالم الغافري", "سالم الغافري")),
    # quoted words with an attribution
    case("words in marks", "قال وزير المياه سالم الغافري: «لن نتراجع عن المشروع».",
         Q("قال", DIRECT, "لن نتراجع عن المشروع", "وزير المياه سالم الغافري", "سالم الغافري")),
    case("words in marks, then the verb", "«لن نتراجع عن المشروع»، يقول وزير المياه سالم الغافري.",
         Q("يقول", DIRECT, "لن نتراجع عن المشروع", "وزير المياه سالم الغافري", "سالم الغافري")),
    case("marks within what the verb governs", "وأعرب الغافري عن قلقه إزاء «تسرب المياه من جدار السد».",
         Q("وأعرب", MIXED, "قلقه إزاء «تسرب المياه من جدار السد»", "الغافري")),
    case("a name in marks behind the verb", 'وشدد "الغافري" على أهمية السد، وأشار "الغافري" إلى أن العمل مستمر.',
         Q("وأشار", INDIRECT, "العمل مستمر", "الغافري")),
    case("no colon before the marks", "وصرح متحدث باسم الشرطة لوكالة فرانس برس “عملنا على نحو وثيق مع شركائنا”.",
         Q("وصرح", DIRECT, "عملنا على نحو وثيق مع شركائنا", "متحدث باسم الشرطة", agency="لوكالة فرانس برس")),
    case("marks over two paragraphs", "وقال الوزير: «العمل مستمر.\nوالتمويل مؤمّن».",
         Q("وقال", DIRECT, "العمل مستمر.\nوالتمويل مؤمّن", "الوزير")),
    case("blanks inside the marks", 'وقال الوزير : " العمل مستمر " .', Q("وقال", DIRECT, "العمل مستمر", "الوزير")),
    case("a mark that is not closed", 'وقال الوزير: "العمل مستمر', Q("وقال", DIRECT, "العمل مستمر", "الوزير")),
    # after a colon
    case("a colon without marks", "وقال وزير المياه سالم الغافري: نحن مستعدون للعمل.",
         Q("وقال", DIRECT, "نحن مستعدون للعمل", "وزير المياه سالم الغافري", "سالم الغافري")),
    case("a headline", "الغافري: لن نتراجع عن المشروع\nقال وزير المياه سالم الغافري إن العمل مستمر.",
         Q(":", DIRECT, "لن نتراجع عن المشروع", "الغافري", "سالم الغافري"),
         Q("قال", INDIRECT, "العمل مستمر", "وزير المياه سالم الغافري", "سالم الغافري")),
    case("a headline with a title", "وزير المياه: لن نتراجع عن المشروع", Q(":", DIRECT, "لن نتراجع عن المشروع", "وزير المياه")),
    case("a headline of a noun phrase", "مسؤول: تسجيل ثلاث حالات في المدينة\nسجلت المدينة ثلاث حالات.",
         Q(":", DIRECT, "تسجيل ثلاث حالات في المدينة", "مسؤول")),
    case("a headline in the first person", "هناء السروي بعد الاجتماع: لن نتراجع", Q(":", DIRECT, "لن نتراجع", "هناء السروي")),
    case("a headline of a body that speaks", "الغافري: حققنا ما وعدنا به", Q(":", DIRECT, "حققنا ما وعدنا به", "الغافري")),
    case("a headline of somebody named below", "الغافري: إغلاق السد أسبوعين\nقام وزير المياه سالم الغافري بجولة.",
         Q(":", DIRECT, "إغلاق السد أسبوعين", "الغافري", "سالم الغافري")),
    case("behind another headline", "تسرب جديد في السد.. والأهالي: ننتظر الحل\nتسربت المياه من السد.",
         Q(":", DIRECT, "ننتظر الحل", "والأهالي", name="الأهالي")),
    case("a headline of a name in marks", "«أدبي سهلان»: تأجيل الأمسيات\nأجل النادي أمسياته.",
         Q(":", DIRECT, "تأجيل الأمسيات", "أدبي سهلان")),
    case("a headline of a surname alone", "السرواني: تأجيل الأمسيات إلى الشتاء\nأجل النادي أمسياته.",
         Q(":", DIRECT, "تأجيل الأمسيات إلى الشتاء", "السرواني")),
    case("a headline with a place", "السروان: تأجيل الأمسيات\nأجل النادي أمسياته في السروان."),
    case("scripture in brackets, within what somebody says",
         "قال المفتي إن العمل محرم وقد قال الله تعالى (ولا تقتلوا النفس)، مشيرا إلى أن هذا واضح.",
         Q("قال", INDIRECT, "العمل محرم وقد قال الله تعالى (ولا تقتلوا النفس)", "المفتي"),
         Q("قال", DIRECT, "ولا تقتلوا النفس", "الله", inside=1),
         Q("مشيرا", INDIRECT, "هذا واضح", name="المفتي")),
    case("a blessing behind a name", "ويقول النبي صلى الله عليه وسلم: «الدين النصيحة».", Q("ويقول", DIRECT, "الدين النصيحة", "النبي")),
    case("told right behind the verb", "وقال للحكام: «كونوا مستعدين».", Q("وقال", DIRECT, "كونوا مستعدين", to="للحكام")),
    case("an agency in marks turned round", "وقال سالم الغافري لـ»عكاظ» إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "سالم الغافري", agency="عكاظ")),
    case("an agency for something other than news", "وقالت وكالة حماية البيئة إن النهر نظيف.",
         Q("وقالت", INDIRECT, "النهر نظيف", "وكالة حماية البيئة")),
    case("an agency whose question is answered", "وردا على أسئلة وكالة فرانس برس، قال المدير إن السد آمن.",
         Q("قال", INDIRECT, "السد آمن", "المدير", agency="وكالة فرانس برس")),
    case("another topic of somebody's own", "وقال الوزير: السد الكبير آمن. أما السد الصغير فيحتاج إلى ترميم.\nوانتهى اللقاء.",
         Q("وقال", DIRECT, "السد الكبير آمن. أما السد الصغير فيحتاج إلى ترميم", "الوزير")),
    case("what is exclaimed goes on", "وقال الوزير: كيف نبني دون خطة!! والخطة أساس العمل.",
         Q("وقال", DIRECT, "كيف نبني دون خطة!! والخطة أساس العمل", "الوزير")),
    case("the announcement of a list", "وتضمن البرنامج الفقرات التالية: محاضرة عن السدود وجولة في المعرض."),
    case("a byline with a participle", "النوارس- متابعة: افتتحت المدينة سدها الجديد أمس."),
    case("marks turned round behind a colon", "وقال الوزير:» السد آمن «. وافتتح السد أمس.", Q("وقال", DIRECT, "السد آمن", "الوزير")),
    case("words that stand in a document", "وجاء بالوثيقة: «سنبني السد».", Q("وجاء", DIRECT, "سنبني السد", "بالوثيقة", "الوثيقة")),
    case("an item is nobody", "نود توضيح التالي.\nأولا: نشكر أهل المدينة على صبرهم."),
    case("a medium named by a common word, spoken to", "وقال الوزير سالم الغافري للجزيرة إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير سالم الغافري", "سالم الغافري", agency="للجزيرة")),
    case("a medium named by a common word, with an unnamed source", "وقال مصدر أمني للعربية إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "مصدر أمني", agency="للعربية")),
    case("a medium named by a common word, in a conversation", "وقال الغافري في حديثه للجزيرة إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الغافري", agency="للجزيرة")),
    case("the medium of a reporter", "وقال مراسل الجزيرة إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "مراسل الجزيرة", agency="الجزيرة")),
    case("the medium of somebody who comments", "وأوضح المحلل السياسي في صحيفة «نبراس» أن السد آمن.",
         Q("وأوضح", INDIRECT, "السد آمن", "المحلل السياسي في صحيفة «نبراس»")),
    case("a medium that passes on", "السد آمن، وفق ما نقلته الجزيرة عن مسؤول.", Q("وفق", INDIRECT, "السد آمن", "مسؤول", agency="الجزيرة")),
    case("a medium by its kind", "وقال الغافري -خلال مقابلة مع محطة تلفزيونية محلية- إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الغافري", agency="محطة تلفزيونية محلية")),
    case("agencies by their country", "السد آمن، وفق وكالات روسية.",
         Q("وفق", INDIRECT, "السد آمن", "وكالات روسية", agency="وكالات روسية")),
    case("a medium taken up by its noun", "قالت هيئة البث السهلانية إن السد آمن. وأضافت الهيئة أن العمل مستمر.",
         Q("قالت", INDIRECT, "السد آمن", "هيئة البث السهلانية", agency="هيئة البث السهلانية"),
         Q("وأضافت", INDIRECT, "العمل مستمر", "الهيئة", "هيئة البث السهلانية", agency="الهيئة")),
    case("the same medium", "وأكد الغافري في تصريحاته لذات الموقع أن السد آمن.",
         Q("وأكد", INDIRECT, "السد آمن", "الغافري", agency="لذات الموقع")),
    case("the press as a whole is no agency", "وقال الغافري في تصريح للصحافة إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الغافري", to="للصحافة")),
    case("a medium that is told of", "وأكد الوزير خلال افتتاح مقر صحيفة النوارس أن السد آمن.",
         Q("وأكد", INDIRECT, "السد آمن", "الوزير")),
    case("a body in marks behind its leader", "وقال الأمين العام لـ«حركة البناء» سالم الغافري إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الأمين العام لـ«حركة البناء» سالم الغافري", "سالم الغافري")),
    case("for whom an association is", "وأكد الاتحاد الدولي للصحفيين أن السد آمن.",
         Q("وأكد", INDIRECT, "السد آمن", "الاتحاد الدولي للصحفيين")),
    case("an agency behind an according-to phrase", "السد آمن، بحسب سالم الغافري، في تصريح لـ«نبراس».",
         Q("بحسب", INDIRECT, "السد آمن", "سالم الغافري", agency="نبراس")),
    case("the sort of a report before a label", "عاجل | الوزير: لن نتراجع\nقال الوزير إن السد آمن.",
         Q(":", DIRECT, "لن نتراجع", "الوزير"), Q("قال", INDIRECT, "السد آمن", "الوزير")),
    case("two labels with marks in one headline", "الغافري: «السد آمن».. والنقابة: «العمل مستمر»\nقال سالم الغافري إن السد آمن.",
         Q(":", DIRECT, "السد آمن", "الغافري", "سالم الغافري"), Q(":", DIRECT, "العمل مستمر", "والنقابة", "النقابة"),
         Q("قال", INDIRECT, "السد آمن", "سالم الغافري")),
    case("a newspaper before a colon", "لوموند: السد آمن\nقالت صحيفة لوموند إن السد آمن.",
         Q(":", DIRECT, "السد آمن", "لوموند", agency="لوموند"),
         Q("قالت", INDIRECT, "السد آمن", "صحيفة لوموند", agency="صحيفة لوموند")),
    case("in what manner", "وتابع الغافري بحزن «كان السد آمنا قبل الحرب».",
         Q("وتابع", DIRECT, "كان السد آمنا قبل الحرب", "الغافري")),
    case("a circumstance before a comma and marks", "وأضاف الوزير في تصريحات قبيل توجهه إلى سهلان، «طلبت منهم فتح السد».",
         Q("وأضاف", DIRECT, "طلبت منهم فتح السد", "الوزير")),
    case("marks on a string", "كتب الغافري في تغريدة «السد آمن ولن نتراجع»، «سنعمل في كل مكان».",
         Q("كتب", DIRECT, "السد آمن ولن نتراجع … سنعمل في كل مكان", "الغافري")),
    case("a manner in the accusative", "وقال الوزير مخاطبا الأهالي: «السد آمن».", Q("وقال", DIRECT, "السد آمن", "الوزير", to="الأهالي")),
    case("spoken to behind a preposition that stands apart", "وقال الوزير لـ ماجد السهلي إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير", to="ماجد السهلي")),
    case("people behind a name", "وأكد الغافري للاعبين أن السد آمن.", Q("وأكد", INDIRECT, "السد آمن", "الغافري", to="للاعبين")),
    case("to whom a speech is addressed", "وقال الغافري -موجها كلامه إلى البرلمان- «لا يمكننا أن نكون أغلى من غيرنا».",
         Q("وقال", DIRECT, "لا يمكننا أن نكون أغلى من غيرنا", "الغافري", to="البرلمان")),
    case("in a word to somebody", "وأضاف الغافري في كلمته للوزير أن السد آمن.",
         Q("وأضاف", INDIRECT, "السد آمن", "الغافري", to="للوزير")),
    case("a manner without its sign", "وقال متوجها إلى السكان: «السد آمن».", Q("وقال", DIRECT, "السد آمن", to="السكان")),
    case("what a party's bureau is called", "وأشار عضو المكتب السياسي لـ\"الفجر الجديد\" إلى أن السد آمن.",
         Q("وأشار", INDIRECT, "السد آمن", "عضو المكتب السياسي لـ\"الفجر الجديد\"")),
    case("a journalist of an agency", "وذكرت صحافية من وكالة فرانس برس أن السد آمن.",
         Q("وذكرت", INDIRECT, "السد آمن", "صحافية من وكالة فرانس برس", agency="وكالة فرانس برس")),
    case("several media", "وذكر عدد من وسائل الإعلام أن السد آمن.",
         Q("وذكر", INDIRECT, "السد آمن", "عدد من وسائل الإعلام", agency="عدد من وسائل الإعلام")),
    case("an account is no agency", "ونقل حساب النادي على موقع تويتر عن الوزير قوله إن السد آمن.",
         Q("ونقل", INDIRECT, "السد آمن", "الوزير")),
    case("a site that speaks", "وذكر موقع نبراس أن السد آمن.", Q("وذكر", INDIRECT, "السد آمن", "موقع نبراس", agency="موقع نبراس")),
    case("a programme that is no medium", "وأكد برنامج الأغذية السهلاني أن السد آمن.",
         Q("وأكد", INDIRECT, "السد آمن", "برنامج الأغذية السهلاني")),
    case("sites that published it", "وقال التنظيم في بيان نشرته مواقع محلية إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "التنظيم", agency="مواقع محلية")),
    case("a given name like a medium's", "قالت رئيسة الوزراء السهلانية سانا بارين إن السد آمن.",
         Q("قالت", INDIRECT, "السد آمن", "رئيسة الوزراء السهلانية سانا بارين", "سانا بارين")),
    case("the occasion in a label", "النيابة العامة في تحقيق أولي: السد آمن\nأعلنت النيابة العامة أن العمل مستمر.",
         Q(":", DIRECT, "السد آمن", "النيابة العامة"), Q("أعلنت", INDIRECT, "العمل مستمر", "النيابة العامة")),
    case("a reporter who passes on", "ونقل مراسل الجزيرة عن مصدر أمني قوله إن السد آمن.",
         Q("ونقل", INDIRECT, "السد آمن", "مصدر أمني", agency="الجزيرة")),
    case("a medium named by a common word that passes on", "وذكرت الجزيرة نقلا عن مصادر أن السد آمن.",
         Q("وذكرت", INDIRECT, "السد آمن", "مصادر", agency="الجزيرة")),
    case("a body joined to a headline", "مقتل ثلاثة في انفجار والشرطة: الحادث عرضي\nوقع انفجار أمس.",
         Q(":", DIRECT, "الحادث عرضي", "والشرطة", "الشرطة")),
    case("an agency with points", "وقال الوزير لبي.بي.سي إن السد آمن.", Q("وقال", INDIRECT, "السد آمن", "الوزير", agency="لبي.بي.سي")),
    case("a document that relays", "ونقل البيان عن الوزير قوله إن السد آمن.", Q("ونقل", INDIRECT, "السد آمن", "الوزير")),
    case("kin spoken to", "وقالت سعاد لابنها: «كن حذرا».", Q("وقالت", DIRECT, "كن حذرا", "سعاد", to="لابنها")),
    case("a headline of an envoy", "مبعوث الأمم المتحدة للعراق: الحوار مستمر\nالتقى المبعوث الوزير.",
         Q(":", DIRECT, "الحوار مستمر", "مبعوث الأمم المتحدة للعراق")),
    case("a headline to somebody", "الغافري للمهندسين: السد أمانة\nقام وزير المياه سالم الغافري بجولة.",
         Q(":", DIRECT, "السد أمانة", "الغافري", "سالم الغافري", to="للمهندسين")),
    case("a headline through a newspaper", "الغافري لـ عكاظ: السد آمن\nقام وزير المياه سالم الغافري بجولة.",
         Q(":", DIRECT, "السد آمن", "الغافري", "سالم الغافري", agency="عكاظ")),
    case("a headline of a newspaper", "صحيفة النوارس: السد آمن\nافتتح السد أمس.",
         Q(":", DIRECT, "السد آمن", "صحيفة النوارس", agency="صحيفة النوارس")),
    case("a question and what follows from it", "وتساءل الوزير: من بنى السد؟ فالماء يتسرب.",
         Q("وتساءل", DIRECT, "من بنى السد؟ فالماء يتسرب", "الوزير")),
    case("a headline with its occasion", "الغافري عن إغلاق السد: إجراء مؤقت\nقام وزير المياه سالم الغافري بجولة.",
         Q(":", DIRECT, "إجراء مؤقت", "الغافري", "سالم الغافري")),
    case("marks as HTML writes them", "وقال الوزير: &quot;العمل مستمر&quot;.", Q("وقال", DIRECT, "العمل مستمر", "الوزير")),
    case("an office in another spelling", "مسئول محلي: الميناء يفتح غدا", Q(":", DIRECT, "الميناء يفتح غدا", "مسئول محلي")),
    # a clause under a reporting predicate
    case("أن", "أكد المتحدث باسم البلدية أن المحادثات مستمرة.", Q("أكد", INDIRECT, "المحادثات مستمرة", "المتحدث باسم البلدية")),
    case("إن", "وقالت هناء السروي إن العمل يبدأ غداً.", Q("وقالت", INDIRECT, "العمل يبدأ غداً", "هناء السروي")),
    case("بأن", "وأوضح المدير بأن العمل يبدأ غداً.", Q("وأوضح", INDIRECT, "العمل يبدأ غداً", "المدير")),
    case("إلى أن", "وأشار المدير إلى أن العمل يبدأ غداً.", Q("وأشار", INDIRECT, "العمل يبدأ غداً", "المدير")),
    case("على أن", "وشدد المدير على أن العمل يبدأ غداً.", Q("وشدد", INDIRECT, "العمل يبدأ غداً", "المدير")),
    case("a finite clause at once", "وقال الوزير سنرد على أي هجوم.", Q("وقال", INDIRECT, "سنرد على أي هجوم", "الوزير")),
    case("without hamza", "اكد الوزير ان العمل مستمر مشيرا الى ان التمويل مؤمن.",
         Q("اكد", INDIRECT, "العمل مستمر", "الوزير"), Q("مشيرا", INDIRECT, "التمويل مؤمن", None, "الوزير")),
    case("with diacritics", "وَقَالَ الوَزِيرُ إِنَّ العَمَلَ مُسْتَمِرٌّ.", Q("وَقَالَ", INDIRECT, "العَمَلَ مُسْتَمِرٌّ", "الوَزِيرُ")),
    case("with tatweel", "وقـــال الوزير إن العمل مستمر.", Q("وقـــال", INDIRECT, "العمل مستمر", "الوزير")),
    case("with Persian letters", "وقال الوزیر ان العمل مستمر.", Q("وقال", INDIRECT, "العمل مستمر", "الوزیر")),
    case("a relative clause before إن", "وقالت المصادر التي رفضت ذكر اسمها إن العمل مستمر.",
         Q("وقالت", INDIRECT, "العمل مستمر", "المصادر")),
    case("anonymity before ان", "وقال مسؤول، طلب عدم ذكر اسمه، ان العمل مستمر.", Q("وقال", INDIRECT, "العمل مستمر", "مسؤول")),
    case("a clause before the clause", "وقال الوزير الذي أعلن أن الميناء مغلق إن العمل مستمر.",
         Q("أعلن", INDIRECT, "الميناء مغلق", "الوزير"), Q("وقال", INDIRECT, "العمل مستمر", "الوزير")),
    case("a question before the answer", "وقال الغافري، ردا على سؤال عما إذا كان الميناء سيفتح، إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "الغافري")),
    case("a second clause behind marks", "وقالت السروي إنها «لن تتراجع»، وإن المشروع مستمر.",
         Q("وقالت", MIXED, "«لن تتراجع»، وإن المشروع مستمر", "السروي")),
    case("detached conjunctions", "قال الغافري ان العمل مستمر و ان السد آمن و اضاف ان الاسعار ثابتة",
         Q("قال", INDIRECT, "العمل مستمر و ان السد آمن", "الغافري"), Q("اضاف", INDIRECT, "الاسعار ثابتة", None, "الغافري")),
    case("two speakers, a detached conjunction", "و قالت هناء السروي و سالم الغافري إن العمل مستمر.",
         Q("قالت", INDIRECT, "العمل مستمر", "هناء السروي و سالم الغافري")),
    case("somebody's wife", "وقالت زوجة سالم الغافري إن السد آمن.", Q("وقالت", INDIRECT, "السد آمن", "زوجة سالم الغافري")),
    case("somebody's lawyer, named", "وقال نادر الصمدي محامي هناء السروي إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "نادر الصمدي محامي هناء السروي", "نادر الصمدي")),
    case("a lawyer", "وقال المحامي سالم الغافري إن السد آمن.", Q("وقال", INDIRECT, "السد آمن", "المحامي سالم الغافري", "سالم الغافري")),
    case("his mother, named", "وقالت والدته هناء السروي إن السد آمن.",
         Q("وقالت", INDIRECT, "السد آمن", "والدته هناء السروي", "هناء السروي")),
    case("the object of اتهم after a body", "واتهمت المعارضة الحكومة بأنها أهملت الميناء.",
         Q("واتهمت", INDIRECT, "أهملت الميناء", "المعارضة")),
    case("an object with a pronoun", "وأعلم المصرف زبائنه بأن السد آمن.", Q("وأعلم", INDIRECT, "السد آمن", "المصرف", to="زبائنه")),
    case("a demonstrative that is the object", "أوضح ذلك مدير الميناء سالم الغافري، قائلا: السد آمن.",
         Q("أوضح", DIRECT, "السد آمن", "مدير الميناء سالم الغافري", "سالم الغافري")),
    case("God willing", "وقال الوزير: إن شاء الله سنعود.", Q("وقال", DIRECT, "إن شاء الله سنعود", "الوزير")),
    case("a time behind the verb", "وكان الوزير قد قال الشهر الماضي إن السد آمن.", Q("قال", INDIRECT, "السد آمن", "الوزير")),
    case("marks behind على", 'وبدوره، شدد الغافري على "ضرورة إصلاح السد".', Q("شدد", MIXED, "ضرورة إصلاح السد", "الغافري")),
    case("marks around the clause", "وشددت هناء السروي على «أن السد آمن».", Q("وشددت", MIXED, "السد آمن", "هناء السروي")),
    case("an informed source", "وكشف مصدر مطلع أن الميناء سيغلق.", Q("وكشف", INDIRECT, "الميناء سيغلق", "مصدر مطلع")),
    case("the beginning of the week", "وقال مسؤول مطلع الأسبوع إن الميناء سيغلق.", Q("وقال", INDIRECT, "الميناء سيغلق", "مسؤول")),
    case("a name like a preposition", "قال علي السروي إن العمل مستمر على الجسر.",
         Q("قال", INDIRECT, "العمل مستمر على الجسر", "علي السروي")),
    case("a sentence behind a place", 'يقول سالم الغافري وهو صياد من المدينة "البحر لم يعد كما كان".',
         Q("يقول", DIRECT, "البحر لم يعد كما كان", "سالم الغافري")),
    # according to
    case("marked words behind a verb of praise",
         "وأشاد سالم الغافري بموقف البلدية «المتوازن».", Q("وأشاد", MIXED, "بموقف البلدية «المتوازن»", "سالم الغافري")),
    case("according to, behind", "ارتفع الإنتاج 31 في المئة، بحسب بيان الشركة.",
         Q("بحسب", INDIRECT, "ارتفع الإنتاج 31 في المئة", "بيان الشركة", "الشركة")),
    case("according to, before", "وبحسب بيان الشركة، ارتفع الإنتاج 31 في المئة.",
         Q("وبحسب", INDIRECT, "ارتفع الإنتاج 31 في المئة", "بيان الشركة", "الشركة")),
    case("وبحسب begins what it covers", "انهار الجسر أمس، وبحسب مدير الميناء فإن السد آمن.",
         Q("وبحسب", INDIRECT, "السد آمن", "مدير الميناء")),
    case("a name behind a document is no apposition", "وبحسب التقرير، أغرق النهر سهلة القديمة مرتين.",
         Q("وبحسب", INDIRECT, "أغرق النهر سهلة القديمة مرتين", "التقرير")),
    case("an according-to phrase as a sentence", "أغلقت الطرق المؤدية إلى الميناء. وفقاً للشرطة.",
         Q("وفقاً", INDIRECT, "أغلقت الطرق المؤدية إلى الميناء", "للشرطة", name="الشرطة")),
    case("a clause of its own behind an according-to phrase", "أغلق الجسر، بحسب البلدية، وعاد الصيادون إلى بيوتهم.",
         Q("بحسب", INDIRECT, "أغلق الجسر", "البلدية")),
    case("«على ما» before a verb that says nothing", "شكر سكان سهلة البلدية على ما تبذله من جهود في المدينة."),
    case("a noun complement with a name in marks", "وأشاد سالم الحارث بأداء شركة «سواقي» في مدينة سهلة."),
    case("a demonstrative in a name", "وأضاف المتحدث باسم هذه الهيئة أن السد آمن.",
         Q("وأضاف", INDIRECT, "السد آمن", "المتحدث باسم هذه الهيئة")),
    case("a name that looks like a verb in the future", "وقال المهندس رمضان ساجد إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "المهندس رمضان ساجد", "رمضان ساجد")),
    case("a circumstance of the speaker that reports nothing", "وأكد المدير أن السد آمن، مقدماً تعازيه إلى أسر الضحايا.",
         Q("وأكد", INDIRECT, "السد آمن", "المدير")),
    case("a clause goes on with «دون أن»", "وقال المدير إن السد امتلأ، دون أن يتضرر أحد.",
         Q("وقال", INDIRECT, "السد امتلأ، دون أن يتضرر أحد", "المدير")),
    case("a year's era before a full stop", "وأوضحت الجامعة أن القبول يبدأ في 14 / 10 / 1436 هـ . سمات القبول الجامعة",
         Q("وأوضحت", INDIRECT, "القبول يبدأ في 14 / 10 / 1436 هـ", "الجامعة")),
    case("a wish", "وتمنى المدير في ختام حديثه أن يكتمل بناء السد قبل نهاية العام.",
         Q("وتمنى", INDIRECT, "يكتمل بناء السد قبل نهاية العام", "المدير")),
    case("an accusation behind who is accused", "وأكد الوزير أن السد آمن، متهماً إياه بأنه أهمل العمل في السنوات الماضية.",
         Q("وأكد", INDIRECT, "السد آمن", "الوزير"), Q("متهماً", INDIRECT, "أهمل العمل في السنوات الماضية", None, "الوزير")),
    case("what a body told is a source", "ارتفع عدد الجرحى الذين نقلوا إلى المستشفى إلى تسعة، بحسب الحصيلة الجديدة التي أعلنتها البلدية.",
         Q("بحسب", INDIRECT, "ارتفع عدد الجرحى الذين نقلوا إلى المستشفى إلى تسعة", "البلدية")),
    case("فإن behind an according-to phrase", "وبحسب البلدية فإن السد آمن.", Q("وبحسب", INDIRECT, "السد آمن", "البلدية")),
    case("نقلاً عن", "أغلقت الطرق كلها في العاصمة أمس بسبب السيول، نقلاً عن مصادر في الشرطة.",
         Q("نقلاً", INDIRECT, "أغلقت الطرق كلها في العاصمة أمس بسبب السيول", "مصادر في الشرطة")),
    case(
        "استناداً إلى a named source",
        "واستناداً إلى تقرير البلدية، فإن السد آمن.",
        Q("واستناداً", INDIRECT, "السد آمن", "تقرير البلدية", "البلدية"),
    ),
    case("حسب ما ذكرت", "السد آمن، حسب ما ذكرت وكالة النوارس.",
         Q("حسب", INDIRECT, "السد آمن", "وكالة النوارس", agency="وكالة النوارس")),
    case("حسبما أعلنت", "السد آمن، حسبما أعلنت البلدية.", Q("حسبما", INDIRECT, "السد آمن", "البلدية")),
    case("وفق ما نقلته", "السد آمن، وفق ما نقلته وكالة النوارس.",
         Q("وفق", INDIRECT, "السد آمن", "وكالة النوارس", agency="وكالة النوارس")),
    case("كما أعلنت", "أغلقت الطرق، كما أعلنت الشرطة.", Q("أعلنت", INDIRECT, "أغلقت الطرق", "الشرطة")),
    # participles and verbal nouns
    case("مشيراً إلى أن", "وأكد الوزير أن السد آمن، مشيراً إلى أن التمويل مؤمّن.",
         Q("وأكد", INDIRECT, "السد آمن", "الوزير"), Q("مشيراً", INDIRECT, "التمويل مؤمّن", None, "الوزير")),
    case("معرباً عن أمله أن", "وأكد الوزير أن السد آمن، معرباً عن أمله أن يبدأ العمل غداً.",
         Q("وأكد", INDIRECT, "السد آمن", "الوزير"), Q("معرباً", INDIRECT, "يبدأ العمل غداً", None, "الوزير")),
    case("مضيفة أنه", "وأكدت الوزيرة أن السد آمن، مضيفة أنه سيكتمل غداً.",
         Q("وأكدت", INDIRECT, "السد آمن", "الوزيرة"), Q("مضيفة", INDIRECT, "سيكتمل غداً", None, "الوزيرة")),
    case("a participle with a colon", "وتحدث الوزير محذراً: «السد في خطر».", Q("محذراً", DIRECT, "السد في خطر", None, "الوزير")),
    case("another verb, then قائلاً", "ودافع الوزير عن المشروع قائلاً: «السد آمن».", Q("قائلاً", DIRECT, "السد آمن", None, "الوزير")),
    case("a verb of saying and قائلاً are one", "وصرح الوزير قائلاً إن السد آمن.", Q("وصرح", INDIRECT, "السد آمن", "الوزير")),
    case("تابع بقوله is one", "وقال الوزير إن السد آمن.\nوتابع بقوله: «العمل مستمر».",
         Q("وقال", INDIRECT, "السد آمن", "الوزير"), Q("وتابع", DIRECT, "العمل مستمر", None, "الوزير")),
    # documents, bodies, people who publish
    case("جاء في", "وجاء في البيان أن السد آمن.", Q("وجاء", INDIRECT, "السد آمن", "البيان")),
    case("a study shows", "وأظهرت الدراسة أن السد آمن.", Q("وأظهرت", INDIRECT, "السد آمن", "الدراسة")),
    case("researchers conclude", "وخلص الباحثون إلى أن السد آمن.", Q("وخلص", INDIRECT, "السد آمن", "الباحثون")),
    case("the paper's own site", "وكشفت دراسة، وفقا للموقع الإلكتروني لصحيفة «صباح النهر» المحلية، أن السد آمن.",
         Q("وكشفت", INDIRECT, "السد آمن", "دراسة", agency="للموقع الإلكتروني لصحيفة «صباح النهر» المحلية")),
    case("a paper that is told", "وأبلغت «عكاظ» الوزيرة هناء السروي أن السد آمن.",
         Q("وأبلغت", INDIRECT, "السد آمن", "الوزيرة هناء السروي", "هناء السروي", agency="عكاظ")),
    case("a paper in marks that speaks", "ذكرت صحيفة «نبراس» أن السد آمن. وأوضحت «نبراس» أن العمل مستمر.",
         Q("ذكرت", INDIRECT, "السد آمن", "صحيفة «نبراس»", agency="صحيفة «نبراس»"),
         Q("وأوضحت", INDIRECT, "العمل مستمر", "نبراس", "صحيفة «نبراس»", agency="نبراس")),
    case("relayed from who spoke before", "قال الوزير إن السد آمن. ونقلت عنه وكالة رويترز أن العمل مستمر.",
         Q("قال", INDIRECT, "السد آمن", "الوزير"), Q("ونقلت", INDIRECT, "العمل مستمر", None, "الوزير", agency="وكالة رويترز")),
    case("relayed by a person", "ونقل المتحدث باسم البلدية عن الوزير قوله إن السد آمن.", Q("ونقل", INDIRECT, "السد آمن", "الوزير")),
    case("questions of one's own", "وتساءل الوزير: هل السد آمن؟ وهل يكفي الماء؟ ثم غادر.",
         Q("وتساءل", DIRECT, "هل السد آمن؟ وهل يكفي الماء", "الوزير")),
    case("Twitter is no agency", "وكتب الغافري على تويتر أن السد آمن.", Q("وكتب", INDIRECT, "السد آمن", "الغافري")),
    case("Facebook is no agency", "كتب الوزير على فيسبوك: «السد آمن».", Q("كتب", DIRECT, "السد آمن", "الوزير")),
    case("a body, with a comma behind it", "وأعلنت وزارة المياه السهلانية، إن العمل يبدأ الأحد.",
         Q("وأعلنت", INDIRECT, "العمل يبدأ الأحد", "وزارة المياه السهلانية")),
    case("a medium speaks", "وذكرت وكالة النوارس أن العمل مستمر.",
         Q("وذكرت", INDIRECT, "العمل مستمر", "وكالة النوارس", agency="وكالة النوارس")),
    # opinion
    case("إلى ذلك", "إلى ذلك أشارت بيانات البلدية إلى أن السد آمن.", Q("أشارت", INDIRECT, "السد آمن", "بيانات البلدية", "البلدية")),
    case("يُشير", "ويُشير المدير إلى أن السد آمن.", Q("ويُشير", INDIRECT, "السد آمن", "المدير")),
    case("a verb like a preposition", "من جهته، بين سالم الغافري أن السد آمن.", Q("بين", INDIRECT, "السد آمن", "سالم الغافري")),
    case("a name before the verb", "وعلم أن عبد الله الغافري أكد أن السد آمن.", Q("أكد", INDIRECT, "السد آمن", "عبد الله الغافري")),
    case("description by saying", "ويصف سالم الغافري شعوره بقوله: كانت لحظات صعبة.",
         Q("ويصف", DIRECT, "كانت لحظات صعبة", "سالم الغافري")),
    case("a participle of its own", "وأيد سالم الغافري آراء المهندسين، قائلا: «السد آمن تماما اليوم».",
         Q("قائلا", DIRECT, "السد آمن تماما اليوم", None, "سالم الغافري")),
    case("a clause in marks behind a place", 'وقالت هناء السروي في الميناء "إنها بداية العمل" أمس.',
         Q("وقالت", MIXED, "بداية العمل", "هناء السروي")),
    case("يرى", "ويرى محللون أن السد آمن.", Q("ويرى", INDIRECT, "السد آمن", "محللون")),
    case("اعتبر", "واعتبر الوزير أن القرار خطأ.", Q("واعتبر", INDIRECT, "القرار خطأ", "الوزير")),
    case("توقع", "وتوقع خبراء أن ينتهي العمل قريباً.", Q("وتوقع", INDIRECT, "ينتهي العمل قريباً", "خبراء")),
    # words in marks under praise, blame and description
    case("وصف", "ووصف الوزير القرار بأنه «خطير».", Q("ووصف", MIXED, "خطير", "الوزير")),
    case("ما سماه", "وانتقد النائب ما سماه «فوضى التراخيص».", Q("وانتقد", MIXED, "فوضى التراخيص", "النائب")),
    case("عما أسماه", "وكشف الوزير عما أسماه «خطة الإنقاذ».", Q("وكشف", MIXED, "خطة الإنقاذ", "الوزير")),
    case("بما وصفه بـ", "ندد الوزير بما وصفه بـ«الفوضى».", Q("ندد", MIXED, "الفوضى", "الوزير")),
    case("a complement with the verb's own preposition behind a circumstance", "وشدد الوزير في الوقت ذاته على السعي «لزيادة الإنتاج».",
         Q("وشدد", MIXED, "السعي «لزيادة الإنتاج»", "الوزير")),
    case("what is done behind words in marks", "وأعرب الوزير عن صدمته من الحادث «الأليم»، وزار موقعه.",
         Q("وأعرب", MIXED, "صدمته من الحادث «الأليم»", "الوزير")),
    case("a judgement with whom it is about", "واعتبر سالم الغافري إغلاق السوق «قراراً خطيراً على تجار المدينة كلها».",
         Q("واعتبر", MIXED, "إغلاق السوق «قراراً خطيراً على تجار المدينة كلها»", "سالم الغافري")),
    # denials, questions, requests, promises
    case("نفى", "ونفى الوزير أن يكون السد مهدداً.", Q("ونفى", INDIRECT, "يكون السد مهدداً", "الوزير")),
    case("تساءل عما إذا", "وتساءل النائب عما إذا كان السد آمناً.", Q("وتساءل", INDIRECT, "كان السد آمناً", "النائب")),
    case("طالب بأن", "وطالب النائب بأن يبدأ العمل غداً.", Q("وطالب", INDIRECT, "يبدأ العمل غداً", "النائب")),
    case("تعهد بأن", "وتعهد الوزير بأن يبدأ العمل غداً.", Q("وتعهد", INDIRECT, "يبدأ العمل غداً", "الوزير")),
    case("أقر بأن", "وأقر المدير بأن العمل تأخر.", Q("وأقر", INDIRECT, "العمل تأخر", "المدير")),
    # nobody is named
    case("قيل", "قيل إن السد آمن.", Q("قيل", INDIRECT, "السد آمن")),
    # mixed
    case("a term in marks inside the clause", "وأكد الوزير أن الخطة «طموحة» جداً.", Q("وأكد", MIXED, "الخطة «طموحة» جداً", "الوزير")),
    case("several marks inside the clause", "وأكد الوزيران أن «العمل» مستمر وأن التمويل «مؤمّن بالكامل».",
         Q("وأكد", MIXED, "«العمل» مستمر وأن التمويل «مؤمّن بالكامل»", "الوزيران")),
    # edges
    case("colon and complementizer", "وقالت الوزيرة: إن السد آمن.", Q("وقالت", INDIRECT, "السد آمن", "الوزيرة")),
    case("إن inside the marks", "وقال الوزير إن العمل بدأ.\nوأضاف: «إن السد آمن».",
         Q("وقال", INDIRECT, "العمل بدأ", "الوزير"), Q("وأضاف", DIRECT, "السد آمن", None, "الوزير")),
    case("a tail of the sentence", "وقال الوزير إن العمل بدأ، مما يزيد فرص النجاح.",
         Q("وقال", INDIRECT, "العمل بدأ، مما يزيد فرص النجاح", "الوزير")),
    case("a concession with another source", "وقال الوزير إن العمل بدأ، على الرغم من أن الشركة قالت إنه متوقف.",
         Q("وقال", INDIRECT, "العمل بدأ", "الوزير"), Q("قالت", INDIRECT, "متوقف", "الشركة")),
    case("a contrast with another source", "وقال الوزير إن العمل مستمر، لكن النائب نفى أن يكون التمويل مؤمّناً.",
         Q("وقال", INDIRECT, "العمل مستمر", "الوزير"), Q("نفى", INDIRECT, "يكون التمويل مؤمّناً", "النائب")),
    case("a closing mark with no opening one", "وقال الوزير إن السد آمن». ثم غادر.", Q("وقال", INDIRECT, "السد آمن", "الوزير")),
    case("the speaker's own أعتقد is the same act", "وقال الوزير: «أعتقد أن السد آمن، وأقول إن العمل مستمر».",
         Q("وقال", DIRECT, "أعتقد أن السد آمن، وأقول إن العمل مستمر", "الوزير")),
    # who speaks
    case("circumstance between verb and إن", "قال وزير المياه سالم الغافري، في مؤتمر صحفي، إن العمل مستمر.",
         Q("قال", INDIRECT, "العمل مستمر", "وزير المياه سالم الغافري", "سالم الغافري")),
    case("a comma in the title", "وقال المتحدث باسم الشركة، نادر الحلواني، إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "المتحدث باسم الشركة، نادر الحلواني", "نادر الحلواني")),
    case("a long title", "وقال مستشار الوزارة للسدود نادر الحلواني إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "مستشار الوزارة للسدود نادر الحلواني", "نادر الحلواني")),
    case("the speaker before the verb", "وكان الوزير قال، الثلاثاء، إن السد آمن.", Q("قال", INDIRECT, "السد آمن", "الوزير")),
    case("سبق أن", "وسبق أن أكدت الوزارة أن العمل مستمر.", Q("أكدت", INDIRECT, "العمل مستمر", "الوزارة")),
    case("قد", "وقد أكدت الوزارة أن العمل مستمر.", Q("أكدت", INDIRECT, "العمل مستمر", "الوزارة")),
    case("dropped subjects", "وقال الوزير إن العمل بدأ. وأضاف أن التمويل مؤمّن. وتابع: «لن نتوقف».",
         Q("وقال", INDIRECT, "العمل بدأ", "الوزير"), Q("وأضاف", INDIRECT, "التمويل مؤمّن", None, "الوزير"),
         Q("وتابع", DIRECT, "لن نتوقف", None, "الوزير")),
    case("the verb's gender tells who", "وقالت الوزيرة هناء السروي إن العمل بدأ. والتقت نائبها سالم الغافري. وأضافت أن التمويل مؤمّن.",
         Q("وقالت", INDIRECT, "العمل بدأ", "الوزيرة هناء السروي", "هناء السروي"),
         Q("وأضافت", INDIRECT, "التمويل مؤمّن", None, "هناء السروي")),
    case("a nested quotation", "وقال المتحدث باسم الشركة إن المدير أكد أن السد آمن.",
         Q("وقال", INDIRECT, "المدير أكد أن السد آمن", "المتحدث باسم الشركة"), Q("أكد", INDIRECT, "السد آمن", "المدير", inside=1)),
    # through whom
    case("to an agency", "وقالت وزيرة المياه هناء السروي لوكالة رويترز إن السد آمن.",
         Q("وقالت", INDIRECT, "السد آمن", "وزيرة المياه هناء السروي", "هناء السروي", "لوكالة رويترز")),
    case("to a paper in marks behind a clitic", "وقال الوزير لـ«عكاظ» إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير", agency="عكاظ")),
    case("in a statement to a paper", "وفي تصريح لصحيفة عكاظ، قال الوزير إن العمل بدأ.",
         Q("قال", INDIRECT, "العمل بدأ", "الوزير", agency="لصحيفة عكاظ")),
    case("agency in a relative clause", "وأضافت الوزارة في بيان أوردته وكالة رويترز أن السد آمن.",
         Q("وأضافت", INDIRECT, "السد آمن", "الوزارة", agency="وكالة رويترز")),
    case("نقلت عن قوله إن", "نقلت وكالة رويترز عن الوزير قوله إن السد آمن.",
         Q("نقلت", INDIRECT, "السد آمن", "الوزير", agency="وكالة رويترز")),
    case("ذكر موقع نقلاً عن صحيفة", "ذكر موقع سبق نقلاً عن صحيفة النوارس أن السد آمن.",
         Q("ذكر", INDIRECT, "السد آمن", "صحيفة النوارس", agency="موقع سبق")),
    case("كشفت صحيفة نقلاً عن مصادر", "كشفت صحيفة عكاظ نقلاً عن مصادر أن السد آمن.",
         Q("كشفت", INDIRECT, "السد آمن", "مصادر", agency="صحيفة عكاظ")),
    case("علمت صحيفة من مصادر", "علمت «عكاظ» من مصادر أن السد آمن.", Q("علمت", INDIRECT, "السد آمن", "مصادر", agency="عكاظ")),
    case(
        "a carrier that is no medium",
        "أفادت مصادر أمنية نقلاً عن الموقوفين بأن السد آمن.",
        Q("أفادت", INDIRECT, "السد آمن", "الموقوفين"),
    ),
    case("a programme", "وقال الوزير لبرنامج «صباح النهر» إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير", agency="لبرنامج «صباح النهر»")),
    # to whom
    case("an addressee", "الغافري يؤكد لنظيره السهلاني أن السد آمن.", Q("يؤكد", INDIRECT, "السد آمن", "الغافري", to="لنظيره السهلاني")),
    case("to the journalists", "وقال المهندس سالم الغافري للصحافيين: «لن تنقطع المياه».",
         Q("وقال", DIRECT, "لن تنقطع المياه", "المهندس سالم الغافري", "سالم الغافري", to="للصحافيين")),
    case("interrupted words", "«لن نتراجع عن مشروعنا»، قالت هناء السروي، «مهما طال الوقت علينا».",
         Q("قالت", DIRECT, "لن نتراجع عن مشروعنا … مهما طال الوقت علينا", "هناء السروي")),
    case("ندد بـ", "وندد الوزير بـ«محاولات خارجية».", Q("وندد", MIXED, "محاولات خارجية", "الوزير")),
    case("an agency with only a clitic", "وقال الوزير لرويترز إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير", agency="لرويترز")),
    case("بهذه الكلمات", "«لن نتراجع عن مشروعنا مهما طال الوقت». بهذه الكلمات علق سالم الغافري على القرار.",
         Q("علق", DIRECT, "لن نتراجع عن مشروعنا مهما طال الوقت", "سالم الغافري")),
    case("a hedge beside a verb of saying", "وقال الوزير إنه لن يترشح، على حد قوله.", Q("وقال", INDIRECT, "لن يترشح", "الوزير")),
    case("the object of اتهم", "واتهم الوزير الشركة بأنها أخرت العمل.", Q("واتهم", INDIRECT, "أخرت العمل", "الوزير")),
    case("وفقاً لما ذكرته", "أغلقت الطرق، وفقاً لما ذكرته صحيفة النوارس.",
         Q("وفقاً", INDIRECT, "أغلقت الطرق", "صحيفة النوارس", agency="صحيفة النوارس")),
    case(
        "the main verb is not one of saying",
        "كشف المتحف عن تمثال قديم قائلاً: «هذا كنز».",
        Q("قائلاً", DIRECT, "هذا كنز", None, "المتحف"),
    ),
    case("the object of حذر", "وحذر الوزير السكان من أن السد في خطر.", Q("وحذر", INDIRECT, "السد في خطر", "الوزير", to="السكان")),
    case("a verb that follows a name", "الوزير سالم الغافري يلتقي السهلاني. وأضاف: «السد آمن».",
         Q("وأضاف", DIRECT, "السد آمن", None, "سالم الغافري")),
    case("a plural in the oblique case", "وصل الوزير ودعا السهلانيين إلى «التمثل به».",
         Q("ودعا", MIXED, "التمثل به", None, "الوزير", to="السهلانيين")),
    case("a demonstrative as object", "وصل الوزير إلى السد. وفسر ذلك بأن السد آمن.", Q("وفسر", INDIRECT, "السد آمن", None, "الوزير")),
    case("a body in marks before its verb", "«الصناعة» تحذر المواطنين: لا تقتربوا من السد بعد المطر",
         Q("تحذر", DIRECT, "لا تقتربوا من السد بعد المطر", "الصناعة", to="المواطنين")),
    case("an agency by its adjective of origin", "السد آمن، وفقا للألمانية.",
         Q("وفقا", INDIRECT, "السد آمن", "للألمانية", "الألمانية", agency="للألمانية")),
    case("an agency with the article behind a preposition", "قال الوزير للجزيرة نت إن السد آمن.",
         Q("قال", INDIRECT, "السد آمن", "الوزير", agency="للجزيرة نت")),
    case("an object behind a body's name in marks", "نفت شركة «سهلان» وجود خلل. وقالت: «السد آمن».",
         Q("وقالت", DIRECT, "السد آمن", None, "شركة «سهلان»")),
    case("the object of أبلغ", "أبلغ الوزير نظيره السهلاني بأن السد آمن.",
         Q("أبلغ", INDIRECT, "السد آمن", "الوزير", to="نظيره السهلاني")),
    case("complementizer inside the marks", "وأوضح الوزير «أن السد آمن».", Q("وأوضح", MIXED, "السد آمن", "الوزير")),
    # where a content ends
    case("حيث with a verb of saying far behind it",
         "وقالت الشركة إن المصنع سيغلق، حيث انتقل العمال إلى فرع آخر بعد أن أعلنت الإدارة خطتها.",
         Q("وقالت", INDIRECT, "المصنع سيغلق، حيث انتقل العمال إلى فرع آخر بعد أن أعلنت الإدارة خطتها", "الشركة")),
    case("مع is no concession", "وأكد الوزير أن العقود مع الموردين نصت على التسليم.",
         Q("وأكد", INDIRECT, "العقود مع الموردين نصت على التسليم", "الوزير")),
    case("in keeping with a treaty", "وأوضح الوزير أن العمل يسير، وفقا لمعاهدة النهر.",
         Q("وأوضح", INDIRECT, "العمل يسير، وفقا لمعاهدة النهر", "الوزير")),
    case("a participle with its preposition, no comma", "وقالت المديرة إن السد آمن مؤكدة على ضرورة الصيانة.",
         Q("وقالت", INDIRECT, "السد آمن", "المديرة")),
    case("an adjective is no circumstance", "وقال الوزير إن القصف كان انتهاكًا صارخًا لحقوق السكان.",
         Q("وقال", INDIRECT, "القصف كان انتهاكًا صارخًا لحقوق السكان", "الوزير")),
    case("the narrator explains", "وقال الوزير إن السد آمن في إشارة إلى التقرير الأخير.", Q("وقال", INDIRECT, "السد آمن", "الوزير")),
    case("questions in a row", "وتساءل الوزير: هل نقبل ذلك؟ وكيف نمنعه؟ وغادر القاعة.",
         Q("وتساءل", DIRECT, "هل نقبل ذلك؟ وكيف نمنعه", "الوزير")),
    case("وذلك before an according-to phrase", "وارتفع الإنتاج ثلاثين في المئة، وذلك بحسب تقرير الشركة.",
         Q("بحسب", INDIRECT, "وارتفع الإنتاج ثلاثين في المئة", "تقرير الشركة", "الشركة")),
    case("an according-to phrase that leads", "أغلقت الطرق أمس، وبحسب الشركة فإن العمل مستمر.",
         Q("وبحسب", INDIRECT, "العمل مستمر", "الشركة")),
    case("a demonstrative in construct", "وقال الوزير عن توزيع هذه المساعدات: سنبدأ غدا.", Q("وقال", DIRECT, "سنبدأ غدا", "الوزير")),
    case("a person's name in marks", "وأكد الوزير أن العقد مع «سالم الغافري» انتهى.",
         Q("وأكد", INDIRECT, "العقد مع «سالم الغافري» انتهى", "الوزير")),
    case("a verb with a noun ends nothing without a comma", "وقالت الشرطة إن الحارس رأى الدخان وأبلغ السلطات عنه.",
         Q("وقالت", INDIRECT, "الحارس رأى الدخان وأبلغ السلطات عنه", "الشرطة")),
    case("a contrast with its own verb, no comma", "وقال الوزير إن السد آمن فيما أعلنت الشرطة أن الطرق مغلقة.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير"), Q("أعلنت", INDIRECT, "الطرق مغلقة", "الشرطة")),
    case("a cause with its own verb of saying", "وأكد الخبراء أن السد آمن، حيث أظهرت الصور أن الجدار سليم.",
         Q("وأكد", INDIRECT, "السد آمن، حيث أظهرت الصور أن الجدار سليم", "الخبراء"),
         Q("أظهرت", INDIRECT, "الجدار سليم", "الصور", inside=1)),
    case("the clause goes on with a verb behind the mark", "وأشار المتحدث إلى «حريق كبير في المصنع» حاول العمال إخماده.",
         Q("وأشار", MIXED, "حريق كبير في المصنع» حاول العمال إخماده", "المتحدث")),
    case("a circumstance before the subject", "وأشار في هذا الصدد المدير سالم الغافري إلى أن السد ممتلئ.",
         Q("وأشار", INDIRECT, "السد ممتلئ", "المدير سالم الغافري", name="سالم الغافري")),
    case("an object that is part of the verb", "وصل الوزير أمس. ولفت النظر إلى أن الماء قليل.",
         Q("ولفت", INDIRECT, "الماء قليل", None, name="الوزير")),
    case("a pronoun behind the verb that stands for the noun before it", "أصدرت النقابة بيانا، أكدت فيه أن الإضراب مستمر.",
         Q("أكدت", INDIRECT, "الإضراب مستمر", None, name="النقابة")),
    case("who takes up a subject that says nothing", "أشاد أحد زوار المعرض بالطعام. وأضاف أن الحضور كثير.",
         Q("وأضاف", INDIRECT, "الحضور كثير", None, name="أحد زوار المعرض")),
    case("the one spoken to behind a participle", "وتحدث الوزير عن السد، داعيا المواطنين إلى أن يحذروا السيول.",
         Q("داعيا", INDIRECT, "يحذروا السيول", None, name="الوزير", to="المواطنين")),
    case("the one spoken to behind a verb in the plural", "وصل الخبراء أمس. وطالبوا الحكومة بأن تغلق السد.",
         Q("وطالبوا", INDIRECT, "تغلق السد", None, name="الخبراء", to="الحكومة")),
    case("the body spoken before", "وأكدت الوزيرة أمام مجلس البلدة أن السد آمن.",
         Q("وأكدت", INDIRECT, "السد آمن", "الوزيرة", to="مجلس البلدة")),
    case("a name without what is joined to it", "والسد آمن وفقا للوزارة.", Q("وفقا", INDIRECT, "والسد آمن", "للوزارة", name="الوزارة")),
    case("others of the same kind", "وقالت مصادر طبية إن الجرحى كثيرون. وأفادت مصادر أمنية بأن الطرق مغلقة.",
         Q("وقالت", INDIRECT, "الجرحى كثيرون", "مصادر طبية"), Q("وأفادت", INDIRECT, "الطرق مغلقة", "مصادر أمنية")),
    case("an office in the headline, its name below", "وزير المياه: لن نتراجع عن المشروع\nزار وزير المياه سالم الغافري الميناء أمس.",
         Q(":", DIRECT, "لن نتراجع عن المشروع", "وزير المياه", "سالم الغافري")),
    case("an office alone, and one with a country",
         "وصل وزير المياه سالم الغافري أمس. واستقبله وزير المياه المصري مرزوق الديمي. وقال وزير المياه إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "وزير المياه", "سالم الغافري")),
    case("a person and what bears his name", "افتتح مركز سالم الغافري أمس. وقال الغافري إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "الغافري", "سالم الغافري")),
    case("who met somebody with an office",
         "قال النائب مرزوق الديمي إن الماء يتسرب. واستقبل رئيس البلدية سالم الغافري وزير المياه المصري أمس، مؤكدا أن العمل مستمر.",
         Q("قال", INDIRECT, "الماء يتسرب", "النائب مرزوق الديمي", "مرزوق الديمي"),
         Q("مؤكدا", INDIRECT, "العمل مستمر", name="سالم الغافري")),
    case("who said it in a relative clause",
         "قال وزير المياه سالم الغافري إن العمل مستمر. وجرى اتصال بالنائب مرزوق الديمي الذي أكد حدوث التسرب وقال إن السد آمن.",
         Q("قال", INDIRECT, "العمل مستمر", "وزير المياه سالم الغافري", "سالم الغافري"),
         Q("وقال", INDIRECT, "السد آمن", name="مرزوق الديمي")),
    case("whose remarks they are", "أغلق السد بعد ساعات على تصريحات للوزير سالم الغافري أكد فيها أن السد آمن.",
         Q("أكد", INDIRECT, "السد آمن", "للوزير سالم الغافري", "سالم الغافري")),
    case("marks behind a verb's own preposition name no body", 'اتهم الوزير سالم الغافري البلدية بـ"إهمال السد".',
         Q("اتهم", MIXED, "إهمال السد", "الوزير سالم الغافري", name="سالم الغافري")),
    case("a medium with a time for its name", "قال الوزير سالم الغافري لصحيفة الصباح إن السد آمن.",
         Q("قال", INDIRECT, "السد آمن", "الوزير سالم الغافري", name="سالم الغافري", agency="لصحيفة الصباح")),
    case("a woman in an office", "وأكدت نائب الأمين العام هناء السروي أن العمل مستمر.",
         Q("وأكدت", INDIRECT, "العمل مستمر", "نائب الأمين العام هناء السروي", "هناء السروي")),
    case("names that look like verbs", "قال فيشر إن العمل مستمر. وأكد يزيد بن سالم الغافري أن السد آمن.",
         Q("قال", INDIRECT, "العمل مستمر", "فيشر"), Q("وأكد", INDIRECT, "السد آمن", "يزيد بن سالم الغافري")),
    case("an office behind a country", "أبلغت مصر وزير المياه اللبناني سالم الغافري أن العمل مستمر.",
         Q("أبلغت", INDIRECT, "العمل مستمر", "مصر", to="وزير المياه اللبناني سالم الغافري")),
    case("a long office and a father's name", "وأوضح أمين المنطقة رئيس لجنة الانتخابات محمد بن حمود الشايعي أن السد آمن.",
         Q("وأوضح", INDIRECT, "السد آمن", "أمين المنطقة رئيس لجنة الانتخابات محمد بن حمود الشايعي", "محمد بن حمود الشايعي")),
    case("a name that ends with a particle", "قال رئيس البلدية سالم فضل الله إن السد آمن.",
         Q("قال", INDIRECT, "السد آمن", "رئيس البلدية سالم فضل الله", "سالم فضل الله")),
    case("a title of two things", "وقال رئيس مركز الأرصاد والزلازل سالم الغافري إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "رئيس مركز الأرصاد والزلازل سالم الغافري", "سالم الغافري")),
    case("a medium told by a surname alone", "قال سالم ضو لفرانس برس إن السد آمن. وقال ضو لفرانس برس إن الماء نظيف.",
         Q("قال", INDIRECT, "السد آمن", "سالم ضو", agency="لفرانس برس"),
         Q("وقال", INDIRECT, "الماء نظيف", "ضو", "سالم ضو", agency="لفرانس برس")),
    case("a medium as a source", "وفقا لرويترز، فإن السد آمن.", Q("وفقا", INDIRECT, "السد آمن", "لرويترز", "رويترز", agency="لرويترز")),
    case("what a document draws is no part of it", "لفت الكتاب الانتباه إلى أن السد آمن.", Q("لفت", INDIRECT, "السد آمن", "الكتاب")),
    case("a verb is no part of a name", "الباعة العمانيون يستثمرون الموسم\nقال مرزوق الديمي إن السوق كبير.",
         Q("قال", INDIRECT, "السوق كبير", "مرزوق الديمي")),
    case("who speaks is named in marks", 'وقال "سالم بن خلفان القريني"، وهو أحد أقدم السكان: "السد آمن".',
         Q("وقال", DIRECT, "السد آمن", "سالم بن خلفان القريني")),
    case("an office behind a name", "وقال مرزوق فارس رئيس نادي الصيد إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "مرزوق فارس رئيس نادي الصيد", "مرزوق فارس")),
    case("an office of an office behind a name", "وأكد الأمير خالد الفيضي مستشار خادم الحرمين أمير المنطقة أن السد آمن.",
         Q("وأكد", INDIRECT, "السد آمن", "الأمير خالد الفيضي مستشار خادم الحرمين أمير المنطقة", "خالد الفيضي")),
    case("a name like an auxiliary with a preposition", "وقال الدكتور سالم بيكون أستاذ العلوم إن السد آمن. وأضاف بيكون أن الماء نظيف.",
         Q("وقال", INDIRECT, "السد آمن", "الدكتور سالم بيكون أستاذ العلوم", "سالم بيكون"),
         Q("وأضاف", INDIRECT, "الماء نظيف", "بيكون", "سالم بيكون")),
    case("a common noun that is a name", "وأكد الدكتور حرب الغافري أن السد آمن.",
         Q("وأكد", INDIRECT, "السد آمن", "الدكتور حرب الغافري", "حرب الغافري")),
    case("what an office announced is no part of it", "أعلن الوزير انخفاض أسعار الماء. وأضاف أن السد آمن.",
         Q("وأضاف", INDIRECT, "السد آمن", name="الوزير")),
    case("another one", "قال مندوب دولة عربية إن اللقاء مثمر. وأكد مندوب آخر أن اللقاء فاشل. وأضاف مندوب رابع أن الأمر صعب.",
         Q("قال", INDIRECT, "اللقاء مثمر", "مندوب دولة عربية"), Q("وأكد", INDIRECT, "اللقاء فاشل", "مندوب آخر"),
         Q("وأضاف", INDIRECT, "الأمر صعب", "مندوب رابع")),
    case("بقوله beside a verb that reports nothing", "ودافع الوزير عن القرار بقوله «لن نتراجع عنه أبدا».",
         Q("بقوله", DIRECT, "لن نتراجع عنه أبدا", name="الوزير")),
    case("a feeling about what is", "وأبدى الوزير قلقه من أن السد متضرر.", Q("وأبدى", INDIRECT, "السد متضرر", "الوزير")),
    case("an order", "وأمرت المحكمة بأن يبقى السد مغلقا.", Q("وأمرت", INDIRECT, "يبقى السد مغلقا", "المحكمة")),
    case("a clause at once behind a name", "ويقول سالم الغافري تشهد البلدة توافد أعداد كبيرة من الزوار.",
         Q("ويقول", INDIRECT, "تشهد البلدة توافد أعداد كبيرة من الزوار", "سالم الغافري")),
    case("studies that found", "دراسات سابقة وجدت أن السد متضرر.", Q("وجدت", INDIRECT, "السد متضرر", "دراسات سابقة")),
    case("a pause in somebody's own words", "وقال الوزير: العمل صعب... لكننا سننجح.",
         Q("وقال", DIRECT, "العمل صعب... لكننا سننجح", "الوزير")),
    case("two points behind a clause", "وقال الوزير إن العمل صعب.. وفي البلدة مطر غزير.", Q("وقال", INDIRECT, "العمل صعب", "الوزير")),
    case("marks that are closed too late", "وقال الوزير: «لن نغلق السد هذا العام، مؤكدا أن العمل مستمر».",
         Q("وقال", DIRECT, "لن نغلق السد هذا العام", "الوزير"), Q("مؤكدا", INDIRECT, "العمل مستمر", name="الوزير")),
    case("marked words about whoever says it", "وأشارت سعاد الغافري «معلمة متقاعدة وأم لثلاثة من البلدة القديمة» إلى أنها راجعت البلدية.",
         Q("وأشارت", INDIRECT, "راجعت البلدية", "سعاد الغافري")),
    case("a relative clause with a verb of saying", "وأضاف الوزير أن اللجنة استمعت للمهندس، الذي أوضح التكاليف.",
         Q("وأضاف", INDIRECT, "اللجنة استمعت للمهندس، الذي أوضح التكاليف", "الوزير")),
    case("what leads the sentence", "وأغلقت الطرق. إلى ذلك، توقف العمل في المصنع أمس، بحسب الشرطة.",
         Q("بحسب", INDIRECT, "توقف العمل في المصنع أمس", "الشرطة")),
    case("a verb that looks like a preposition", "من جهته، عبر الوزير عن أمله بأن العمل سيستمر. ومن جانبه بين سالم الغافري أن السد آمن.",
         Q("عبر", INDIRECT, "العمل سيستمر", "الوزير"), Q("بين", INDIRECT, "السد آمن", "سالم الغافري")),
    case("whose relative clause is closed", "وأضافت المصادر التي كانت تتحدث للصحافيين، أن العمل مستمر.",
         Q("وأضافت", INDIRECT, "العمل مستمر", "المصادر", to="للصحافيين")),
    case("a noun like a verb", "وبينت طالبة أخرى أن العمل مستمر.", Q("وبينت", INDIRECT, "العمل مستمر", "طالبة أخرى")),
    case("a poll that somebody made", "وأظهر استطلاع أجرته جامعة الواحة أن السكان راضون.",
         Q("وأظهر", INDIRECT, "السكان راضون", "استطلاع", name="جامعة الواحة")),
    case("by saying", "وشدد سالم الغافري على أهمية السد بقوله: «لن نغلقه هذا العام».",
         Q("بقوله", DIRECT, "لن نغلقه هذا العام", name="سالم الغافري")),
    case("ascribed to somebody", "ونسبت وكالة رويترز إلى محللين قولهم إن السد آمن.",
         Q("ونسبت", INDIRECT, "السد آمن", "محللين", agency="وكالة رويترز")),
    case("promised to somebody", "ووعده الوزير بأن العمل سيستمر.", Q("ووعده", INDIRECT, "العمل سيستمر", "الوزير")),
    case("a clause at once", "وقال الوزير إن السد آمن. وأضاف تعمل الآلات في المصنع ليل نهار. وتابع ستكون البلدة آمنة.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير"),
         Q("وأضاف", INDIRECT, "تعمل الآلات في المصنع ليل نهار", name="الوزير"),
         Q("وتابع", INDIRECT, "ستكون البلدة آمنة", name="الوزير")),
    case("behind that", "وفي ضوء ذلك قال الوزير إن السد آمن.", Q("قال", INDIRECT, "السد آمن", "الوزير")),
    case("whoever says so", "وصدق من قال إن الماء حياة لكل من على الأرض.", Q("قال", INDIRECT, "الماء حياة لكل من على الأرض")),
    case("somebody believes it", "وقال المتحدث إن وزير المياه يعتقد أن العمل في السد مستمر.",
         Q("وقال", INDIRECT, "وزير المياه يعتقد أن العمل في السد مستمر", "المتحدث"),
         Q("يعتقد", INDIRECT, "العمل في السد مستمر", "وزير المياه", inside=1)),
    case("a noun before its clause", "وشدد الوزير على أهمية أن يكون السد آمناً.",
         Q("وشدد", INDIRECT, "أهمية أن يكون السد آمناً", "الوزير")),
    case("two clauses with a verb of finding in the first", "وقال الوزير إن الخبراء توصلوا إلى اتفاق على السد، وإن العمل بدأ.",
         Q("وقال", INDIRECT, "الخبراء توصلوا إلى اتفاق على السد، وإن العمل بدأ", "الوزير")),
    case("a predicate behind a comma", "وأوضح الوزير أن المؤشرات كلها، تؤكد أن السد آمن.",
         Q("وأوضح", INDIRECT, "المؤشرات كلها، تؤكد أن السد آمن", "الوزير"), Q("تؤكد", INDIRECT, "السد آمن", None, "المؤشرات", inside=1)),
    case("أما in the clause before an according-to phrase", "أغلق الجسر أمس، أما الميناء فمفتوح، بحسب البلدية.",
         Q("بحسب", INDIRECT, "أغلق الجسر أمس، أما الميناء فمفتوح", "البلدية")),
    case("حيث with a person's verb of saying", "وأكد الوزير أن السد آمن، حيث أوضح سالم الغافري أن العمل مستمر.",
         Q("وأكد", INDIRECT, "السد آمن", "الوزير"), Q("أوضح", INDIRECT, "العمل مستمر", "سالم الغافري")),
    case("a noun like a verb of saying", "وقال الوزير إن المعرض يهدف إلى دعم الشباب، ونشر ثقافة العمل.",
         Q("وقال", INDIRECT, "المعرض يهدف إلى دعم الشباب، ونشر ثقافة العمل", "الوزير")),
    case("a circumstance of the speaker", "وأضاف الوزير أن العمل مستمر، شاكراً الحماس الذي وجده.",
         Q("وأضاف", INDIRECT, "العمل مستمر", "الوزير")),
    case("a phrase that leads to another verb of saying", "وقال الوزير إن السد آمن، وعن التكاليف أكد سالم الغافري أن الميزانية كافية.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير"), Q("أكد", INDIRECT, "الميزانية كافية", "سالم الغافري")),
    case("a question to the speaker", "وقال الوزير إن السد آمن، وعند سؤاله عن التكاليف غادر القاعة.",
         Q("وقال", INDIRECT, "السد آمن", "الوزير")),
    case("the main verb behind a subordinate clause", "فيما أكدت البلدية أنها أصلحت الطرق، طالب السكان بالماء.",
         Q("أكدت", INDIRECT, "أصلحت الطرق", "البلدية")),
    case("a list", "وأوضح الوزير أن القرار يتضمن النقاط التالية:\n1- يغلق السد شهرا.\n2- تصرف التعويضات.\nوغادر القاعة.",
         Q("وأوضح", INDIRECT, "القرار يتضمن النقاط التالية:\n1- يغلق السد شهرا.\n2- تصرف التعويضات", "الوزير")),
    case("verses", "يقول الشاعر سالم الغافري:\nيا نهر قف عند باب الدار\nواسمع حديث الليل والسمار\n"
         "وهذه أبيات كتبها الشاعر قبل أن يغادر بلدته إلى المدينة الكبيرة بعام واحد.",
         Q("يقول", DIRECT, "يا نهر قف عند باب الدار\nواسمع حديث الليل والسمار", "الشاعر سالم الغافري", "سالم الغافري")),
    case("a promise with marks in it", "ووعد سالم الغافري باستمرار دعم السكان «في سهلة والبلدات المجاورة والقرى البعيدة».",
         Q("ووعد", MIXED, "باستمرار دعم السكان «في سهلة والبلدات المجاورة والقرى البعيدة»", "سالم الغافري")),
    case("an opinion of one's own without a complementizer before it", "وقال سالم الغافري أعتقد أن السد سيصمد.",
         Q("وقال", INDIRECT, "أعتقد أن السد سيصمد", "سالم الغافري")),
    case("what is not said", "وقال الوزير إن شركة أخرى ستعمل في السد إلا أنه رفض الكشف عن اسمها.",
         Q("وقال", INDIRECT, "شركة أخرى ستعمل في السد", "الوزير")),
    case("a contrast with a verb of saying that has only a noun", "وقال الوزير إنه سيستقيل هذا العام لكنه نفى تورطه في الفساد.",
         Q("وقال", INDIRECT, "سيستقيل هذا العام", "الوزير")),
    case("a dateline before a clause", "سهلة- وكالات: أوقفت الشرطة سائقا في البلدة القديمة، بحسب بيان الشرطة.",
         Q("بحسب", INDIRECT, "أوقفت الشرطة سائقا في البلدة القديمة", "بيان الشرطة", "الشرطة")),
    case("sentences in the first person behind a colon",
         "وقال سالم الغافري: السد آمن تماما. العمل فيه لم يتوقف يوما. ونحن نراقبه ليل نهار. وافتتحت المدرسة أمس.",
         Q("وقال", DIRECT, "السد آمن تماما. العمل فيه لم يتوقف يوما. ونحن نراقبه ليل نهار", "سالم الغافري")),
    case("a verb in a clause on the side", "وقال سالم الغافري قبل أن يختتم جولته في البلدة: «السد آمن تماما».",
         Q("وقال", DIRECT, "السد آمن تماما", "سالم الغافري")),
    case("neither complementizer nor colon nor marks", "وقال الوزير سالم الغافري، نعمل في السد ليل نهار.",
         Q("وقال", INDIRECT, "نعمل في السد ليل نهار", "الوزير سالم الغافري", "سالم الغافري")),
    case("assurances of somebody", "ووفقا لتأكيدات وزير المياه سالم الغافري فإن السد آمن.",
         Q("ووفقا", INDIRECT, "السد آمن", "لتأكيدات وزير المياه سالم الغافري", "سالم الغافري")),
    case("whoever tells of it was told", "وتابعت هناء السروي: أخبرونا أن السد آمن.",
         Q("وتابعت", DIRECT, "أخبرونا أن السد آمن", "هناء السروي")),
    case("the feminine plural of a participle", "وحضرت المهندسات أمس، مشيرات إلى أن السد آمن.",
         Q("مشيرات", INDIRECT, "السد آمن", name="المهندسات")),
    case("a source of which a verb is denied", "وقالت مصادر لم يكشف عنها إن السد آمن.", Q("وقالت", INDIRECT, "السد آمن", "مصادر")),
    case("the same source again, whoever it was", "أوضحت الوزارة أن العمل مستمر. وأضاف المصدر ذاته أن السد آمن.",
         Q("أوضحت", INDIRECT, "العمل مستمر", "الوزارة"), Q("وأضاف", INDIRECT, "السد آمن", "المصدر ذاته", "الوزارة")),
    case("the same speaker again by another noun", "أوضح المدير سالم الغافري أن العمل مستمر. وأضاف نفس المسؤول أن السد آمن.",
         Q("أوضح", INDIRECT, "العمل مستمر", "المدير سالم الغافري", "سالم الغافري"),
         Q("وأضاف", INDIRECT, "السد آمن", "نفس المسؤول", "سالم الغافري")),
    case("a source of its own kind comes before the last speaker",
         "قال مصدر أمني إن العمل مستمر. وقال الوزير إن السد آمن. وأضاف المصدر نفسه أن الطريق مغلق.",
         Q("قال", INDIRECT, "العمل مستمر", "مصدر أمني"), Q("وقال", INDIRECT, "السد آمن", "الوزير"),
         Q("وأضاف", INDIRECT, "الطريق مغلق", "المصدر نفسه", "مصدر أمني")),
    case("a document as the object behind a title", "وصف الوزير قرار الشركة بـ«الخطير».", Q("وصف", MIXED, "الخطير", "الوزير")),
    case("an alef with hamza and lam are no article", "قالت وزيرة المياه إليزا فارنهولت إن العمل مستمر.",
         Q("قالت", INDIRECT, "العمل مستمر", "وزيرة المياه إليزا فارنهولت", "إليزا فارنهولت")),
    case("a communiqué is no part of the speaker", "وأوضحت الحكومة السهلانية في بلاغ لها أن العمل مستمر.",
         Q("وأوضحت", INDIRECT, "العمل مستمر", "الحكومة السهلانية")),
    case("no name begins with the end of another", "وقال المرشد الأعلى آية الله سعد الغافري إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "المرشد الأعلى آية الله سعد الغافري", "سعد الغافري")),
    case("a text in full", "أصدرت وزارة المياه أمس بيانا فيما يلي نصه:\nالسد آمن تماما.\nوالعمل فيه مستمر.",
         Q("نصه", DIRECT, "السد آمن تماما.\nوالعمل فيه مستمر", None, "وزارة المياه")),
    case("words in braces", "وقال سالم الغافري إن {السد آمن تماما}.", Q("وقال", MIXED, "السد آمن تماما", "سالم الغافري")),
    case("a medium in brackets is told", "وأبلغت (رويترز) المتحدثة هناء السروي أن السد آمن.",
         Q("وأبلغت", INDIRECT, "السد آمن", "المتحدثة هناء السروي", "هناء السروي", agency="رويترز")),
    case("whom somebody points something out to", "نبهت الوزارة السائقين إلى أن الجسر مغلق.",
         Q("نبهت", INDIRECT, "الجسر مغلق", "الوزارة", to="السائقين")),
    case("a medium is told behind the subject", "وأعلنت الوزارة أمس تأجيل العمل بينما أبلغ المتحدث سالم الغافري رويترز أن السد آمن.",
         Q("أبلغ", INDIRECT, "السد آمن", "المتحدث سالم الغافري", "سالم الغافري", agency="رويترز")),
    case("in a letter to somebody", "وقال سالم الغافري في رسالة إلى وزير المياه إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "سالم الغافري", to="وزير المياه")),
    case("a court that somebody stands before", "وقال سالم الغافري الذي سيمثل أمام محكمة البلدة إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "سالم الغافري")),
    case("a complement behind the circumstances and their day", "أعلنت سهلان في يوم افتتاح المعرض الجمعة شراكة «بلا حدود» لبناء السدود.",
         Q("أعلنت", MIXED, "شراكة «بلا حدود» لبناء السدود", "سهلان")),
    case("the latter", "انتقد الوزير سالم الغافري القرار. وقال الأخير إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "الأخير", "سالم الغافري")),
    case("an age is no part of a name", "قالت سعاد فارن البالغة من العمر 64 عاما إن العمل مستمر.",
         Q("قالت", INDIRECT, "العمل مستمر", "سعاد فارن")),
    case("a verb with its object is no name", "رفضت الوزارة مزاعم ما فتئ سالم الغافري ينشرها. وقال الغافري إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "الغافري", "سالم الغافري")),
    case("companies by names in other letters are two",
         "قالت شركة Alpha إن العمل مستمر. وأضافت شركة Beta أن السد آمن. وأكدت الشركة أن الوقت حان.",
         Q("قالت", INDIRECT, "العمل مستمر", "شركة Alpha"), Q("وأضافت", INDIRECT, "السد آمن", "شركة Beta"),
         Q("وأكدت", INDIRECT, "الوقت حان", "الشركة", "شركة Beta")),
    case("single marks", "وقال الغافري: 'لن نتراجع عن القرار'.", Q("وقال", DIRECT, "لن نتراجع عن القرار", "الغافري")),
    case("two apostrophes for a mark", "وقال الغافري: ''لن نتراجع عن القرار''.", Q("وقال", DIRECT, "لن نتراجع عن القرار", "الغافري")),
    case("an apostrophe in a word is no mark", "قالت صحيفة L'Avenir إن «العمل مستمر».",
         Q("قالت", MIXED, "العمل مستمر", "صحيفة L'Avenir", agency="صحيفة L'Avenir")),
    case("what a member of a parliament represents", "وأكد النائب عن محافظة سهلان سالم العبيدي أن العمل مستمر.",
         Q("وأكد", INDIRECT, "العمل مستمر", "النائب عن محافظة سهلان سالم العبيدي", "سالم العبيدي")),
    case("where a statement was published is no part of it", "وقال بيان للوزارة نشر على فيسبوك إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "بيان للوزارة", "الوزارة")),
    case("a given name that could be a verb", "وقالت أمل الغافري إن السد آمن.", Q("وقالت", INDIRECT, "السد آمن", "أمل الغافري")),
    case("a given name that is a noun, behind an origin", "وقالت الفنانة المغربية نجاة الغافري إن السد آمن.",
         Q("وقالت", INDIRECT, "السد آمن", "الفنانة المغربية نجاة الغافري", "نجاة الغافري")),
    case("what it is about is nobody", "وأكد سالم الغافري أن العمل مستمر. وفيما يخص السد، قال: «الملف أغلق».",
         Q("وأكد", INDIRECT, "العمل مستمر", "سالم الغافري"), Q("قال", DIRECT, "الملف أغلق", None, "سالم الغافري")),
    # what is said
    case("a question has its first word", "وتساءل سالم الغافري هل العمل مستمر في السد.",
         Q("وتساءل", INDIRECT, "هل العمل مستمر في السد", "سالم الغافري")),
    case("فقد behind a comma is no complementizer", "ووفقا لبيانات البلدية، فقد ارتفع عدد المحال إلى عشرين.",
         Q("ووفقا", INDIRECT, "فقد ارتفع عدد المحال إلى عشرين", "لبيانات البلدية", "البلدية")),
    case("an opinion between dashes", "ويحاول رئيس البلدية -كما يرى سالم الغافري- أن يعيد تجربة السوق القديم.",
         Q("يرى", INDIRECT, "ويحاول رئيس البلدية … أن يعيد تجربة السوق القديم", "سالم الغافري")),
    case("according to, between dashes", "وارتفعت الأسعار -بحسب البلدية- بنسبة 20% منذ الصيف.",
         Q("بحسب", INDIRECT, "وارتفعت الأسعار … بنسبة 20% منذ الصيف", "البلدية")),
    case("a carrier between dashes", "وقال سالم الغافري -كما نقلت وكالة رويترز- إن السوق آمن.",
         Q("وقال", INDIRECT, "السوق آمن", "سالم الغافري", agency="وكالة رويترز")),
    case("according to, between dashes within what is said", "وأضاف الغافري أن الأسعار -بحسب البلدية- ارتفعت منذ الصيف.",
         Q("وأضاف", INDIRECT, "الأسعار -بحسب البلدية- ارتفعت منذ الصيف", "الغافري")),
    case("a point in marks is within what stands before",
         "وفتح السوق أمس. ويضم المركز \"أطباء من كل الفروع. والبلدية مسؤولة عنهم\"، وفق سالم الغافري.",
         Q("وفق", MIXED, "ويضم المركز \"أطباء من كل الفروع. والبلدية مسؤولة عنهم\"", "سالم الغافري")),
    case("قبل أن begins another act of speech", "وقال الغافري إن المشروع أمر لا مفر منه، قبل أن يتساءل عن كلفته.",
         Q("وقال", INDIRECT, "المشروع أمر لا مفر منه", "الغافري")),
    case("a cause that somebody else gives", "وقال الغافري إن المبلغ دفعة أولى إذ يقول: \"سنحتاج إلى المزيد منه\".",
         Q("وقال", INDIRECT, "المبلغ دفعة أولى", "الغافري"), Q("يقول", DIRECT, "سنحتاج إلى المزيد منه", None, "الغافري")),
    case("في الوقت الذي with a verb of saying", "وقالت البلدية إن السوق مغلق، في الوقت الذي أكد فيه الباعة بقاءهم.",
         Q("وقالت", INDIRECT, "السوق مغلق", "البلدية")),
    case("what could not be checked", "وقالت البلدية إن السوق مغلق، ولم يتسن لرويترز التحقق من الأمر.",
         Q("وقالت", INDIRECT, "السوق مغلق", "البلدية")),
    case("a participle in the feminine without a comma", "وأعلنت البلدية أنها تتابع الأوضاع في السوق مؤكدة ضرورة الهدوء.",
         Q("وأعلنت", INDIRECT, "تتابع الأوضاع في السوق", "البلدية")),
    case("a noun and a clause that are joined", "وأشار الغافري إلى تراجع الأسعار خلال عام، وإلى أن السوق مغلق.",
         Q("وأشار", INDIRECT, "تراجع الأسعار خلال عام، وإلى أن السوق مغلق", "الغافري")),
    case("a question between dashes takes no complement", "وقال الناطق -ردا على سؤال عما إذا كان السد آمنا- إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "الناطق")),
    case("what the narrator says was not given", "وقال الغافري إن الحادث لم يخلف إصابات، من دون الإعلان عن سببه.",
         Q("وقال", INDIRECT, "الحادث لم يخلف إصابات", "الغافري")),
    case("a consequence in marks",
         "وذكر الغافري أن \"المنظور القديم ما زال يطغى\"، مما يستدعي \"نوعا من المراجعة للقواعد\".",
         Q("وذكر", MIXED, "\"المنظور القديم ما زال يطغى\"، مما يستدعي \"نوعا من المراجعة للقواعد\"", "الغافري")),
    case("a verbal noun with a preposition is no subject", "وقال الغافري إن السد آمن. وطالب بتعزيز الإنتاج، وأن لا يغلق السوق.",
         Q("وقال", INDIRECT, "السد آمن", "الغافري"), Q("وطالب", INDIRECT, "بتعزيز الإنتاج، وأن لا يغلق السوق", None, "الغافري")),
    case("marks at the beginning", "لـ«حركة البناء»: السد آمن."),
    case("a preposition and a complementizer in marks", "وينص القانون \"على أن البلدية تدير السوق القديم\".",
         Q("وينص", MIXED, "البلدية تدير السوق القديم", "القانون")),
    case("what something is for goes on behind a comma", "وقال الغافري إن الفريق جاهز، للتواصل مع السكان.",
         Q("وقال", INDIRECT, "الفريق جاهز، للتواصل مع السكان", "الغافري")),
    case("who is asked to do something is marked, too", "وحثت البلدية \"جميع الباعة على الهدوء وضبط النفس\".",
         Q("وحثت", MIXED, "جميع الباعة على الهدوء وضبط النفس", "البلدية")),
    case("a preposition in marks", "وأفادت الوزارة \"بوقوع حادث مساء أمس في إحدى الوحدات\".",
         Q("وأفادت", MIXED, "بوقوع حادث مساء أمس في إحدى الوحدات", "الوزارة")),
    case("the noun of what somebody calls so", "وحذر الغافري من تأثير ما وصفه بـ \"التغيير السلبي\" في السوق.",
         Q("وحذر", MIXED, "تأثير ما وصفه بـ \"التغيير السلبي\" في السوق", "الغافري")),
    case("who speaks in brackets", "وقالت (الخارجية) في بيان لها إن ذلك يعد انتهاكا صارخا لجميع الأعراف.",
         Q("وقالت", INDIRECT, "ذلك يعد انتهاكا صارخا لجميع الأعراف", "الخارجية")),
    case("marked words behind بـ", "أفاد مصدر أمني لوكالة الغد، بـ\"إصابة شخصين بعد شجار في السوق\".",
         Q("أفاد", MIXED, "إصابة شخصين بعد شجار في السوق", "مصدر أمني", agency="لوكالة الغد")),
    case("a statement that reached an agency", "وذكر بيان للوزارة ورد لوكالة الغد، أن السد آمن.",
         Q("وذكر", INDIRECT, "السد آمن", "بيان للوزارة", "الوزارة", agency="لوكالة الغد")),
    case("a copy of a statement", "وقال الغافري في بيان تلقت وكالة الغد نسخة منه، إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "الغافري", agency="وكالة الغد")),
    case("a press office is no medium", "وذكر إعلام الوزارة في بيان، أن السد آمن.", Q("وذكر", INDIRECT, "السد آمن", "إعلام الوزارة")),
    case("a surname in marks before a live broadcast", "وقال \"خليل\" في بث مباشر لموقع \"الغد\" اليوم، إنه فوجئ بسقوط الجسر.",
         Q("وقال", INDIRECT, "فوجئ بسقوط الجسر", "خليل", agency="لموقع \"الغد\"")),
    case("a gesture", "قالت النساء وهي تشير إلى كومة من الأنقاض: \"فقدنا كل شيء\".", Q("قالت", DIRECT, "فقدنا كل شيء", "النساء")),
    case("how it is said is no speaker", "وأردفت بحرقة قلب أنها تنام على الأرض.", Q("وأردفت", INDIRECT, "تنام على الأرض")),
    case("a report that a channel has broadcast", "وانتقد المذيع تقريرا مثل تقرير بثته القناة أشار إلى أن السد آمن.",
         Q("أشار", INDIRECT, "السد آمن", "تقرير", agency="القناة")),
    case("a name that could be a verb behind an honorific", "كما أوضحت السيدة أمل أن السقف انهار.",
         Q("أوضحت", INDIRECT, "السقف انهار", "السيدة أمل")),
    case("a future verb behind a source", "وحسب المصدر، ستشمل الزيارة بلديات المقاطعة.",
         Q("وحسب", INDIRECT, "ستشمل الزيارة بلديات المقاطعة", "المصدر")),
    case("a given name with the article", "وقال الناطق باسم الحكومة الحسين ولد مرزوق إن السد آمن. وأضاف ولد مرزوق أن العمل مستمر.",
         Q("وقال", INDIRECT, "السد آمن", "الناطق باسم الحكومة الحسين ولد مرزوق", "الحسين ولد مرزوق"),
         Q("وأضاف", INDIRECT, "العمل مستمر", "ولد مرزوق", "الحسين ولد مرزوق")),
    case("a medium's name in marks ends its mention", "كتبت صحيفة \"سهلان أونلاين\" أجوبة الوزيرة، وأضافت أن السد آمن.",
         Q("وأضافت", INDIRECT, "السد آمن", name="صحيفة \"سهلان أونلاين\"")),
    case("a verb behind لـ", "ليرد المتهم قائلا: «لن أتراجع».", Q("ليرد", DIRECT, "لن أتراجع", "المتهم")),
    case("a noun that says how somebody ends", "وأوضح سالم الغافري أن السد آمن. واختتم الغافري حديثه بالإشارة إلى أن العمل مستمر.",
         Q("وأوضح", INDIRECT, "السد آمن", "سالم الغافري"),
         Q("واختتم", INDIRECT, "العمل مستمر", "الغافري", "سالم الغافري")),
    case("a verb in a name of two words", "وبحسب بيان الشركة على موقع «تداول سهلان» يعود السبب إلى ارتفاع التكلفة.",
         Q("وبحسب", INDIRECT, "يعود السبب إلى ارتفاع التكلفة", "بيان الشركة", "الشركة", agency="موقع «تداول سهلان»")),
    case("what somebody warns of is no part of him", "وحذرت البعثة من العبث بأمن السد، لافتة إلى أن العمل مستمر.",
         Q("لافتة", INDIRECT, "العمل مستمر", name="البعثة")),
    case("a body in marks whose statement a paper has seen", "أوضح “سهلان” في بيان له أمس اطلعت عليه “الغد”، أن السد آمن.",
         Q("أوضح", INDIRECT, "السد آمن", "سهلان", agency="الغد")),
    case("a name like a complementizer", "قالت متحدثة الوزارة آن كلير لوجان إن السد آمن.",
         Q("قالت", INDIRECT, "السد آمن", "متحدثة الوزارة آن كلير لوجان", "آن كلير لوجان")),
    case("a manner behind a verb of a text", "وجاء كذلك في البيان أن السد آمن.", Q("وجاء", INDIRECT, "السد آمن", "البيان")),
    case("one behind another", "وسأل نائب آخر رئيس الوزراء، قائلا: «لماذا تأخر العمل؟».",
         Q("قائلا", DIRECT, "لماذا تأخر العمل؟", name="نائب آخر")),
    case("a circumstance behind a group", "وأضاف أحد النواب موجهاً حديثه إلى الوزير أن السد آمن.",
         Q("وأضاف", INDIRECT, "السد آمن", "أحد النواب", to="الوزير")),
    case("another takes his turn", "وبين المتحدث أن الحادث نتج عنه وفاة شخص، بدورها عملت الطواقم على نقل المصابين.",
         Q("وبين", INDIRECT, "الحادث نتج عنه وفاة شخص", "المتحدث")),
    case("a town that ends an office", "وقال مدير صحة سهلان سالم العمر إن السد آمن.",
         Q("وقال", INDIRECT, "السد آمن", "مدير صحة سهلان سالم العمر", "سالم العمر")),
    case("who wrote it", "كتبت: مروة الغافري\nقالت الوزيرة إن السد آمن.", Q("قالت", INDIRECT, "السد آمن", "الوزيرة")),
    case("a run-on sentence", "وقال الوالي إن العمل سيبدأ في يناير وأشار إلى توفير المياه.",
         Q("وقال", INDIRECT, "العمل سيبدأ في يناير", "الوالي")),
    case("the same source, named according to", "أفادت الشركة بأن العمل مستمر، وفق ما أكده مصدر قضائي. وأشار المصدر ذاته إلى أن السد آمن.",
         Q("أفادت", INDIRECT, "العمل مستمر", "الشركة"), Q("وفق", INDIRECT, "العمل مستمر", "مصدر قضائي"),
         Q("وأشار", INDIRECT, "السد آمن", "المصدر ذاته", "مصدر قضائي")),
    case("a name behind a title that is no office", "وقال مدير السد سالم الغافري إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "مدير السد سالم الغافري", "سالم الغافري")),
    case("a title with a place, a name, an addressee", "قال رئيس سهلان عمران الوادي لنظيره سالم الغافري، الأربعاء، إن العمل مستمر.",
         Q("قال", INDIRECT, "العمل مستمر", "رئيس سهلان عمران الوادي", "عمران الوادي", to="لنظيره سالم الغافري")),
    case("two words in marks, then the verb", "«لن نتراجع»، يقول الوزير.", Q("يقول", DIRECT, "لن نتراجع", "الوزير")),
]

NOT_QUOTATIONS = [
    case("no circumstance behind ف", "فمرحبا بها: «نحن جاهزون»."),
    case("what the subject is", "ومما يدحض هذا الكلام هو أن الصورة قديمة."),
    case("what is added is nothing that stood out", "لاحظت حضورا لافتا في اللقاء الأول لي مع الفريق، إضافة إلى أن الجماهير تتفاعل."),
    case("a line that somebody wrote", "لا أدري من هو الشاعر الذي قال هذا البيت، لكني كلما قرأته شعرت بالحسرة."),
    case("an author's name in the headline", "سالم الغافري: زمن الحكايات\nسالم الغافري\nكان للبلدة سوق قديم."),
    case("names in marks", "شارك الوزير في مؤتمر حلف «أوكوس» يوم الخميس."),
    case("a channel's name in marks", "ووصل الوزير إلى قناة «النهر» صباح أمس."),
    case("a title in marks", "وقرأ الطلاب رواية «موسم الغاف» للكاتب."),
    case("الجدير بالذكر أن", "الجدير بالذكر أن السد بني قبل عامين."),
    case("تجدر الإشارة إلى أن", "وتجدر الإشارة إلى أن السد بني قبل عامين."),
    case("يبدو أن", "وبدا أن العمل مستمر."),
    case("the writer's own voice", "أعتقد أن السد آمن."),
    case("knowing", "علم الوزير أن السد آمن."),
    case("happening", "تبين أن العمل مستمر."),
    case("speech that did not happen", "ولم يقل الوزير إن السد آمن."),
    case("a refusal to speak", "ورفض الوزير التعليق."),
    case("speech that may happen", "وقد يقول الوزير إن السد آمن."),
    case("nobody's opinion", "وهناك وجهة النظر السائدة بأن السد آمن."),
    case("in keeping with rules", "وتمت المراجعة حسب الأنظمة."),
    case("boilerplate", "اقرأ أيضاً:"),
    case("more boilerplate", "مقالات ذات صلة\nزر الذهاب إلى الأعلى"),
    case("يُذكر أن", "ويُذكر أن السد بني قبل عامين."),
    case("worth mentioning", "والجدير ذكره أن السد بني قبل عامين."),
    case("if somebody says so", "وإذا قال الوزير إن السد آمن فسيعود السكان."),
    case("as if somebody thought so", "وبدا سالم الغافري كأنه يرى أن السد آمن."),
    case("a list", "وأعلن الوزير أسماء الفائزين وهم: سالم الغافري وسعاد العمري."),
    case("what matters", "وأقرت البلدية خطة جديدة للري، خاصة أن الصيف طويل."),
    case("the writer's own voice with its ending", "ذكرتُ أمس أن السد آمن وأن العمل مستمر."),
    case("what it reached", "وارتفع الإنتاج ليبلغ عشرة أطنان، على الرغم من أن الصيف كان طويلا."),
    case("who gathered it", "الواحة - متابعة: افتتح الوزير السد أمس."),
]

OPEN = [
    case("three words in marks without a colon", "وصرح متحدث باسم الشرطة «عملنا بجد ليلاً».",
         Q("وصرح", DIRECT, "عملنا بجد ليلاً", "متحدث باسم الشرطة")),
    case("colon, إن and first person", "قال الوزير: إن زيارتي إلى السد كانت ناجحة.",
         Q("قال", DIRECT, "زيارتي إلى السد كانت ناجحة", "الوزير")),
    case("نقلت عن قوله with marks", "ونقلت وكالة رويترز عن المتحدث باسم الشركة قوله «العمل مستمر».",
         Q("ونقلت", DIRECT, "العمل مستمر", "المتحدث باسم الشركة", agency="وكالة رويترز")),
    case("a title with a place, a name that is a noun, an addressee",
         "قال رئيس سهلان نسيم الوادي لنظيره سالم الغافري، الأربعاء، إن العمل مستمر.",
         Q("قال", INDIRECT, "العمل مستمر", "رئيس سهلان نسيم الوادي", "نسيم الوادي", to="لنظيره سالم الغافري")),
    case(
        "وفقاً لـ with two words",
        "ووفقاً للمتحدث باسم الشرطة، أغلقت الطرق.",
        Q("ووفقاً", INDIRECT, "أغلقت الطرق", "للمتحدث باسم الشرطة"),
    ),
    case("على لسان", "وعلى لسان الوزير، فإن العمل مستمر.", Q("وعلى", INDIRECT, "العمل مستمر", "الوزير")),
]
# fmt: on


def ids(case: Case) -> str:
    return case.row


@pytest.mark.parametrize("case", ANNOTATED, ids=ids)
def test_what_is_a_quotation(case: Case) -> None:
    assert found(case.text) == case.quotes


@pytest.mark.parametrize("case", NOT_QUOTATIONS, ids=ids)
def test_what_is_none(case: Case) -> None:
    assert found(case.text) == []


@pytest.mark.xfail(strict=True, reason="not yet")
@pytest.mark.parametrize("case", OPEN, ids=ids)
def test_what_is_still_open(case: Case) -> None:
    assert found(case.text) == case.quotes


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
    ("name", "type"),
    [
        ("وزيرة المياه هناء السروي", "PER"),
        ("وزارة المياه", "ORG"),
        ("محللون", "GROUP"),
        ("البيان", "DOC"),
    ],
)
def test_what_sort_of_source_it_is(name: str, type: str) -> None:
    verb = "أكدت" if name.startswith(("وزيرة", "وزارة")) else "أكد"
    (entity,) = EXTRACTOR.extract(f"و{verb} {name} أن السد آمن.")["entities"].values()
    assert entity["type"] == type


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


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("محامي الشركة سعدون مرابط", "سعدون مرابط"),
        ("الدكتور حمدان وزيري المدير العام للمتحف", "حمدان وزيري"),
        ("المتحدث الرسمي للمؤسسة فهد الغافري", "فهد الغافري"),
        ("رئيس اللجنة الإعلامية للمهرجان حماد الغافري", "حماد الغافري"),
        ("العضو المنتدب في سهلان خليفة الغافري", "خليفة الغافري"),
        ("الناطق الإعلامي بصحة سهلان سالم بن مساعد الغافري", "سالم بن مساعد الغافري"),
        ("المتحدث الرسمي للاتحاد السهلي لكرة القدم عدنان الغافري", "عدنان الغافري"),
        ("الكاتب التركي مولود دميرش الغافري", "مولود دميرش الغافري"),
        ("الخبير الاقتصادي المهدي فقيه", "المهدي فقيه"),
        ("المهندس سلطان الغافري", "سلطان الغافري"),
        ("العقيد باريل مالكا", "باريل مالكا"),
        ("الكاتب الماليزي ليو دانج لاي", "ليو دانج لاي"),
        ("سمير بيلوسكي، مؤسس ومدير المهرجان", "سمير بيلوسكي"),
        ("رئيس البعثة وإداري الفريق الأستاذ حبيب الغافري", "حبيب الغافري"),
        ("معاون قائد الشرطة رزق الله سالم", "رزق الله سالم"),
        ("المدير محمد بن علي الغافري", "محمد بن علي الغافري"),
        ("رشيد الغافري العلمي", "رشيد الغافري العلمي"),
    ],
)
def test_name_within_a_mention(mention: str, name: str) -> None:
    (quote,) = EXTRACTOR.extract(f"وقال {mention} إن السد آمن.")["quotes"]
    assert quote["speaker_name"] == name


@pytest.mark.parametrize("later", ["حجي", "العميد حجي"])
def test_surname_that_is_a_common_noun(later: str) -> None:
    text = f"قال المدير سامح حجي إن السد آمن. وأكد {later} أن العمل مستمر."
    assert [quote["speaker_name"] for quote in EXTRACTOR.extract(text)["quotes"]] == ["سامح حجي"] * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قال المبعوث سالم ولد الشيخ أحمد إن السد آمن. وأكد ولد الشيخ أحمد أن العمل مستمر.", ["سالم ولد الشيخ أحمد"] * 2),
        ("قال عبداللطيف آل مرزوق إن السد آمن. وأكد آل مرزوق أن العمل مستمر.", ["عبداللطيف آل مرزوق"] * 2),
        ("قال الكاتب التركي مولود دميرش بيلوغلو إن السد آمن. وأكد بيلوغلو أن العمل مستمر.", ["مولود دميرش بيلوغلو"] * 2),
        ("ووصف الرئيس فولو بيلوسكي الوضع بأنه صعب. وأكد أن العمل مستمر.", ["فولو بيلوسكي"] * 2),
        ("أكدت عبير الغافري إحدى المنظمات أن السد آمن.", ["عبير الغافري"]),
    ],
)
def test_whole_name_and_nothing_else(text: str, names: list[str]) -> None:
    assert [quote["speaker_name"] for quote in EXTRACTOR.extract(text)["quotes"]] == names


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("الدكتور علي سالم الغافري", "علي سالم الغافري"),
        ("المبعوث الأممي إلى اليمن سالم الغافري", "سالم الغافري"),
        ("وزير الشؤون البلدية والقروية سالم الغافري", "سالم الغافري"),
        ("رئيس اللجنة المنظمة للبطولة سالم الغافري", "سالم الغافري"),
        ("لويس فان دامار مدرب النادي", "لويس فان دامار"),
        ("الهولندي لويس فان دامار مدرب شاندلي يونايتد", "لويس فان دامار"),
    ],
)
def test_whole_mention(speaker: str, name: str) -> None:
    (quote,) = EXTRACTOR.extract(f"وقال {speaker} إن السد آمن.")["quotes"]
    assert quote["speaker"] and (quote["speaker"]["text"], quote["speaker_name"]) == (speaker, name)


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


@pytest.mark.parametrize("name", ["الناني ولد الغافري", "المختار ولد الغافري"])
def test_the_given_name_before_a_father(name: str) -> None:
    assert [quote.name for quote in found(f"قال وزير الصيد {name} إن السد آمن.")] == [name]


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("الوزير المنتدب المكلف بالعلاقات مع البرلمان، الناطق الرسمي باسم الحكومة، السيد سالم الغافري", "سالم الغافري"),
        ("وزير الصحة، وزير المياه، سالم الغافري", "سالم الغافري"),
        ("الناطقة الرسمية باسم المحكمة الابتدائية بسهلوة ناهية بيلوسكي", "ناهية بيلوسكي"),
    ],
)
def test_offices_and_who_holds_them(speaker: str, name: str) -> None:
    verb = "أكدت" if speaker.startswith("الناطقة") else "أكد"
    assert [(quote.who, quote.name) for quote in found(f"{verb} {speaker}، أن السد آمن.")] == [(speaker, name)]


def test_whoever_speaks_is_who_has_spoken() -> None:
    text = "قال الناطق باسم الحكومة سالم الغافري إن السد آمن. وأكد المتحدث أن العمل جار. وبينت الوزارة أن السد قديم."
    assert [quote.name for quote in found(text)] == ["سالم الغافري", "سالم الغافري", "الوزارة"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("والتقى الغافري بالوزير الذي أكد له أن السد آمن.", "بالوزير"),
        ("والتقى الوفد سكان البلدة الذين أكدوا أن السد آمن.", "سكان البلدة"),
        ("الوزير سالم الغافري، الذي كان يتحدث في مؤتمر صحافي، أكد أن السد آمن.", "الوزير سالم الغافري"),
        ("الوزير سالم الغافري، الذي زار السد، قال إن السد آمن.", "الوزير سالم الغافري"),
    ],
)
def test_subjects_around_relative_clauses(text: str, who: str) -> None:
    assert [quote.who for quote in found(text)] == [who]


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("مسؤول طلب عدم الكشف عن اسمه", "مسؤول"),
        ("الوزارة التي نشرت التقرير أمس", "الوزارة"),
        ("المعطيات التي كشفت عنها الوزارة", "الوزارة"),
        ("بيانات أعلنها مدير السد", "مدير السد"),
        ("بيان صدر أمس عن بلدية سهلان", "بلدية سهلان"),
        ("ما أعلنته في وقت سابق بلدية سهلان", "بلدية سهلان"),
    ],
)
def test_who_a_source_is_by_the_relative_clause_behind_it(source: str, who: str) -> None:
    assert [quote.name for quote in found(f"السد آمن ولا خوف عليه، بحسب {source}.")] == [who]


@pytest.mark.parametrize(
    ("occasion", "who"),
    [
        ("في تصريح صحفي", "سالم الغافري"),
        ("خلال الاجتماع", "سالم الغافري"),
        ("في وقت سابق أمس", "سالم الغافري"),
        ("خلال لقائه", None),
        ("خلال حفل تكريم", None),
    ],
)
def test_a_subject_behind_the_occasion(occasion: str, who: str | None) -> None:
    assert [quote.name for quote in found(f"وقال {occasion} الدكتور سالم الغافري إن السد آمن.")] == [who]


def test_a_person_is_no_carrier() -> None:
    quotes = found("قال المدير سالم الغافري إن السد آمن. ونقل الغافري عن الوزير قوله إن العمل جار.")
    assert [(quote.who, quote.agency) for quote in quotes] == [("المدير سالم الغافري", None), ("الوزير", None)]


def test_a_body_s_own_document_is_no_content() -> None:
    (quote,) = found("واعتبرت النقابة في بيانها ما حدث «كارثة حقيقية تهدد البلدة».")
    assert (quote.who, quote.content) == ("النقابة", "ما حدث «كارثة حقيقية تهدد البلدة»")


def test_a_thing_says_nothing_of_itself() -> None:
    (outer, inner) = found("أكد الوزير سالم الغافري أنه متمسك بالمشروع الذي قال إنه ضروري.")
    assert (inner.cue, inner.who, inner.name) == ("قال", None, outer.name)


def test_a_medium_brings_what_its_line_tells() -> None:
    text = "سهلان ميديا: أعرب الوزير سالم الغافري عن قلقه من الوضع.\nونبه الوزير إلى أن الوضع خطير."
    assert [(quote.cue, quote.name) for quote in found(text)] == [("ونبه", "سالم الغافري")]


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قال الوزير سالم الغافري إن السد آمن. ورأى الخبير ماجد السهلي أنه قديم. وأكد الغافري بدوره أن العمل جار.", "سالم الغافري"),
        ("هاجم رئيس الوزراء باولو موندسي زعيم المعارضة يان بيلوسكي، واصفا إياه بأنه «كاذب».", "باولو موندسي"),
        (
            "أبلغ الوزير باولو موندسي نظيره يان بيلوسكي أن السد آمن. وحث موندسي بيلوسكي على الزيارة، مؤكدا أن الدعوة مفتوحة.",
            "باولو موندسي",
        ),
        ("قال المبعوث كريم فان هولتسن إن السد آمن. وأضاف فان هولتسن أن العمل جار.", "كريم فان هولتسن"),
        ("وقال حسين أمير سهلوان، مساعد وزير الري، إن السد آمن.", "حسين أمير سهلوان"),
        ("قال السيناتور الجمهوري عن ولاية سهلوان باولو موندسي إن السد قديم.", "باولو موندسي"),
        ("وصرح المتحدث باسم وزارة الخارجية، يان موندسي - وفقا لوكالة الغد - بأن السد آمن.", "يان موندسي"),
        ("قال مسؤول كبير إن السد قديم. لكن متحدثا باسم موندسي نفى ذلك وقال: «السد آمن».", "متحدثا باسم موندسي"),
        ("قال مسؤول كبير إن السد قديم، إلا أن متحدثا باسم الوزارة أكد أنه آمن.", "متحدثا باسم الوزارة"),
        ("قال المدير إن السد آمن. واعتبرت نظيرته الكندية ميلاني بيلوسكي أن ذلك غير كاف.", "ميلاني بيلوسكي"),
        ("كتب السيناتور كريس فان هولتسن أن السد قديم.", "كريس فان هولتسن"),
        ("أعلن الرئيس وأصدر إعلانًا بأنّ السد آمن.", "الرئيس"),
    ],
)
def test_who_is_who_among_several_persons(text: str, names: str) -> None:
    assert found(text)[-1].name == names


def test_nobody_calls_himself_by_his_office() -> None:
    _, quote = found("قال سالم الغافري إن العمل جار بعدما أكد الوزير أن السد آمن.")
    assert quote.name == "الوزير"


def test_a_counterpart_is_told() -> None:
    (quote,) = found("وأبلغ الوزير باولو موندسي نظيره الكندي يان بيلوسكي أن السد آمن.")
    assert (quote.who, quote.to) == ("الوزير باولو موندسي", "نظيره الكندي يان بيلوسكي")


def test_whose_press_statement_it_is() -> None:
    (quote,) = found("جاء ذلك في تصريح صحفي للوزير سالم الغافري قال فيه: «السد آمن».")
    assert (quote.who, quote.name) == ("للوزير سالم الغافري", "سالم الغافري")


def test_whom_a_document_reached_is_told_between_commas() -> None:
    (quote,) = found("وذكر بيان لإدارة السدود، ورد لسهلان نيوز، أن السد آمن.")
    assert (quote.cue, quote.who, quote.agency) == ("وذكر", "بيان لإدارة السدود", "لسهلان نيوز")


@pytest.mark.parametrize("comma", ["", "،"])
def test_whom_a_member_represents_before_the_name(comma: str) -> None:
    (quote,) = found(f"صرّح النائب عن كتلة البناء{comma} سالم الغافري{comma} بأن السد آمن.")
    assert quote.name == "سالم الغافري"


@pytest.mark.parametrize("label", ["أولا", "الرغبة الأولى", "وسئل الغافري"])
def test_a_label_that_comes_again_is_nobody_if_it_is_a_thing_or_a_verb(label: str) -> None:
    lines = f"زار سالم الغافري مدينة سهلان.\n{label}: علوم المياه في الكلية.\nوعاد بعد يوم.\n{label}: علوم السدود في الكلية."
    assert not found(lines)


def test_where_something_happened_is_not_who_tells_it() -> None:
    headline = "سهلان: مقتل شابين في حادث سير"
    assert not found(f"{headline}\n\nتوفي شابان أمس في حادث سير بمحافظة سهلان على الطريق الجديد.")
    assert found("فينكورا: مقتل شابين خطأ كبير\n\nأسف لارس فينكورا لمقتل شابين في حادث سير بمحافظة سهلان.")


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


@pytest.mark.parametrize("again", ["المتحدث ذاته", "المتحدث نفسه", "المتحدث"])
def test_a_single_source_is_whoever_spoke(again: str) -> None:
    assert [quote.name for quote in found(f"أكد مصدر طبي أن السد آمن. وقال {again} إن العمل مستمر.")] == ["مصدر طبي"] * 2


@pytest.mark.parametrize("office", ["الناطق الرسمي باسم المحكمة القاضي", "عضو المجلس السهلاني", "مدير عام الصندوق"])
def test_an_office_that_a_woman_holds(office: str) -> None:
    first, second = found(f"وقالت {office} ناهلة الدريدحي إن السد آمن. وأضافت أن العمل مستمر.")
    assert (first.name, second.name) == ("ناهلة الدريدحي",) * 2


@pytest.mark.parametrize("clause", ["لم يكشف عن اسمه", "لم يذكر اسمه", "لم يشأ الكشف عن هويته"])
def test_who_is_not_named(clause: str) -> None:
    (quote,) = found(f"وقال ضابط في الجيش برتبة عقيد {clause} إن السد آمن.")
    assert (quote.name.split()[0], quote.content) == ("ضابط", "السد آمن")


def test_what_an_officer_is_charged_with_is_nobody_spoken_to() -> None:
    (quote,) = found("أوضح الملازم سالم الغافري، المكلف بالإعلام على مستوى المديرية، للإذاعة الوطنية أن السد آمن.")
    assert (quote.name, quote.agency, quote.to) == ("سالم الغافري", "للإذاعة الوطنية", None)


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


def test_a_relative_shows_by_its_gender_that_a_word_is_no_part_of_a_title() -> None:
    (_, quote) = found("قال المدير سالم الغافري إن السد آمن. واستغرب المتحدث الصفعة التي تعرض لها المشروع، إذ قال: «السد سيكتمل».")
    assert quote.name == "سالم الغافري"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("سالم صلاح مدير النادي", "سالم صلاح"),
        ("علاء عبد الستار مدير النادي", "علاء عبد الستار"),
        ("سالم علي، مدير النادي،", "سالم علي"),
    ],
)
def test_where_a_name_ends_that_could_go_on(subject: str, name: str) -> None:
    first, second = found(f"قال {subject} إن الفريق جاهز. وقال {name.split(' ', 1)[1]}: سنفوز.")
    assert (first.name, second.name) == (name, name)


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


@pytest.mark.parametrize("age", ["هناء (28 عاما)", "هناء، 28 عاما،"])
def test_an_age_is_no_part_of_a_name(age: str) -> None:
    (quote,) = found(f"تقول {age} إن السد آمن.")
    assert quote.name == "هناء"


@pytest.mark.parametrize(
    "subject",
    [
        "السيناريست سالم الغافري",
        "صانع ألعاب الصقور سالم الغافري",
        "سالم الغافري المحترف في سهلان",
        "سالم الغافري المعتزل دوليا",
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(subject: str) -> None:
    (quote,) = found(f"قال {subject}: «السد آمن».")
    assert quote.name == "سالم الغافري"


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


def test_a_verb_before_another_in_a_relative_clause_does_not_share_its_colon() -> None:
    (quote,) = found("وتحدثت الصحيفة مع سالم الغافري، مدير السد، الذي قال: «نحن مستعدون لكل شيء».")
    assert (quote.cue, quote.name) == ("قال", "سالم الغافري")


@pytest.mark.parametrize("text", ["وانتقدت «غياب» الحكومة عن القرى.", "لكنها تنفي «مجازفة» الوزير.", "البلدة تنفي «وساطة» الوزير."])
def test_marked_words_that_name_nobody_are_what_is_said(text: str) -> None:
    *_, quote = found(f"قالت سعاد الغافري إن السد آمن.\n{text}")
    assert quote.kind == MIXED


@pytest.mark.parametrize(
    "text",
    [
        "الفرق بينه وبين سالم أن المدير قديم.",
        "دار حوار بين أهالي القرى بشكل عام، وبين المديرين حول أن السد آمن.",
    ],
)
def test_between_two_is_no_verb(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("verb", ["كان مؤيدا لأن يبنى السد", "ليس مؤكدا أن يبنى السد", "لا يزال متوقعا أن يبنى السد"])
def test_a_predicate_is_no_circumstance(verb: str) -> None:
    (quote,) = found(f"قال سالم الغافري إن المجلس {verb}.")
    assert quote.content == f"المجلس {verb}"


def test_a_verbal_noun_that_looks_like_a_participle() -> None:
    (quote,) = found("قال سالم الغافري إن مطالبة الأهالي بأن يبنى السد قديمة.")
    assert quote.content == "مطالبة الأهالي بأن يبنى السد قديمة"


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


def test_ones_own_words_are_nobody() -> None:
    *_, quote = found("قال المدير سالم الغافري إن السد آمن. وحسب روايته، بدأ العمل قبل عشر سنوات.")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


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


def test_a_noun_behind_the_verb_does_not_take_its_clause() -> None:
    (quote,) = found("وأوضح طالب أن السد آمن.")
    assert (quote.cue, quote.who) == ("وأوضح", "طالب")
    (quote,) = found("وفيما يلي نص رد الوزارة: السد آمن والعمل مستمر منذ سنوات.")
    assert quote.name == "الوزارة"


def test_a_noun_with_a_pronoun_is_no_participle() -> None:
    (quote,) = found("وأضاف المرصد ومقره سهلان أن السد آمن.")
    assert quote == Q("وأضاف", INDIRECT, "السد آمن", "المرصد", "المرصد")


def test_how_a_woman_speaks_is_no_part_of_who_she_is() -> None:
    (quote,) = found("وأضافت المتحدثة مخاطبة القاعة: «نحن لا نقبل ذلك أبدا».")
    assert quote.name == "المتحدثة"


def test_who_manages_anothers_business_is_not_the_other() -> None:
    (quote,) = found("نفى وكيل أعمال اللاعب سالم الغافري ما تردد عن انتقاله، مؤكدا أن موكله مستمر.")
    assert quote.name == "وكيل أعمال اللاعب سالم الغافري"


def test_a_medium_behind_the_verb_of_a_headline_is_no_subject() -> None:
    (quote,) = found("سالم الغافري يكشف لكورة بلس: سأرحل")
    assert quote.who == "سالم الغافري"


def test_a_foreign_coach_is_named_behind_his_office_and_nation() -> None:
    (quote,) = found("قال المدير الفني للنسور، الإسباني باولو مورتي، إن فريقه جاهز.")
    assert quote.name == "باولو مورتي"


def test_being_asked_is_no_subject() -> None:
    _, quote = found("قال سالم الغافري إن اللقب صعب. وبسؤاله عن الحكم، قال: «لن أتحدث».")
    assert (quote.who, quote.name) == (None, "سالم الغافري")


@pytest.mark.parametrize("text", ["وكما يقول الخبير سالم الغافري، فإن السد آمن.", "وكما أوضح سالم الغافري فإن السد آمن."])
def test_as_somebody_says_may_begin_with_a_conjunction(text: str) -> None:
    (quote,) = found(text)
    assert (quote.content, quote.name) == ("السد آمن", "سالم الغافري")


@pytest.mark.parametrize("subject", ["لكن روستيسلاف شورما", "روستيسلاف شورما، خبير المياه،"])
def test_a_name_that_is_unknown_stands_before_a_verb_that_may_be_impersonal(subject: str) -> None:
    (quote,) = found(f"{subject} يشير إلى أن السد آمن.")
    assert quote.name == "روستيسلاف شورما"


@pytest.mark.parametrize("behind", ["صاحب المطعم، ويضيف: «هذه وجبة قديمة»", "الذي يدير مطعما"])
def test_who_says_the_marked_words_before_the_point(behind: str) -> None:
    first, *_ = found(f"«وضعنا روح المطبخ القديم في أطباقنا». يقول سالم الغافري {behind}.")
    assert (first.cue, first.content, first.name) == ("يقول", "وضعنا روح المطبخ القديم في أطباقنا", "سالم الغافري")


def test_a_relative_clause_is_not_what_somebody_says() -> None:
    assert found("يقول سالم الغافري الذي يدير مطعما كبيرا في البلدة.") == []


def test_a_colon_may_be_far_from_the_verb_of_saying() -> None:
    aside = "الذي طلب عدم نشر اسمه، وهو ينتظر إجراء مقابلات مع بعض سفراء الدول المجاورة في فندق صغير على الساحل"
    (quote,) = found(f"ويقول المسؤول السهلاني، {aside}: لم يعد أحد هنا.")
    assert (quote.content, quote.who) == ("لم يعد أحد هنا", "المسؤول السهلاني")


def test_a_verb_of_going_on_with_a_participle_of_saying() -> None:
    *_, quote = found("قال سالم الغافري إن السد قديم وآمن. ويكمل قائلا إن «السد القديم» ملك للناس جميعا.")
    assert (quote.cue, quote.name) == ("ويكمل", "سالم الغافري")
    first, *_ = found("أثنى سالم الغافري على الفريق قائلا إنه كان الأفضل.")
    assert first.cue == "قائلا"


@pytest.mark.parametrize("question", ["سأله المذيع: «متى تعود؟»", "قال له المذيع: «متى تعود؟»"])
def test_who_asks_does_not_answer(question: str) -> None:
    *_, quote = found(f"{question}، فأجاب: «قريبا جدا».")
    assert quote.name is None


def test_a_medium_is_not_told_what_it_carries() -> None:
    (quote,) = found("وفي حديثه إلى «الغد»، قال المدير سالم الغافري إن السد آمن.")
    assert (quote.agency, quote.to) == ("الغد", None)


def test_a_manner_before_the_verb_is_not_who_speaks() -> None:
    (quote,) = found("وبابتسامة خجولة تجيب الطفلة سعاد العمري: «أريد لعبة».")
    assert quote.name == "سعاد العمري"


@pytest.mark.parametrize("verb", ["ينتقد ماجد السهلي", "يهاجم المخرج"])
def test_a_headline_begins_with_its_subject(verb: str) -> None:
    first, _ = found(f"سالم الغافري {verb}: لم يحترم تاريخي\nقال سالم الغافري إن الفيلم قديم.")
    assert first.who == "سالم الغافري"


def test_a_verbal_noun_belongs_to_a_body_that_is_nothing_without_it() -> None:
    (quote,) = found("قالت دار الإفتاء السهلانية إن الصيام واجب.")
    assert quote.name == "دار الإفتاء السهلانية"


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


def test_several_who_answer_need_not_agree_with_the_verb() -> None:
    (quote,) = found("أجاب عليه مجموعة من السكان بأن السد آمن.")
    assert (quote.who, quote.to) == ("مجموعة من السكان", None)


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


@pytest.mark.parametrize("body", ["المنظمات الإنسانية", "المنظمة", "الشرطة"])
def test_a_body_that_is_no_medium_only_passes_on_what_others_say(body: str) -> None:
    (quote,) = found(f"ذكرت {body} نقلا عن شهود أمس أن السد آمن.")
    assert quote.who == "شهود"


def test_the_origin_behind_a_medium_in_marks() -> None:
    (quote,) = found("تصدرت سهلان القائمة، بحسب ما نشر موقع «سهلان اليوم» نقلا عن مؤشر جامعة سهلان.")
    assert (quote.who, quote.agency) == ("مؤشر جامعة سهلان", "موقع «سهلان اليوم»")


@pytest.mark.parametrize("subject", ["سعاد العمري، وهي مديرة السد،", "سعاد العمري، التي تدير السد،"])
def test_an_aside_between_commas_stands_before_the_verb(subject: str) -> None:
    (quote,) = found(f"{subject} قالت إن السد آمن.")
    assert (quote.who, quote.name) == ("سعاد العمري", "سعاد العمري")


@pytest.mark.parametrize(("subject", "who"), [("أم وليد مرة", "أم وليد"), ("أم وليد مرات عدة", "أم وليد"), ("@sahlan_news", "sahlan_news")])
def test_how_often_is_no_part_of_a_name_and_an_account_is_one(subject: str, who: str) -> None:
    *_, quote = found(f"قال سالم الغافري إن السد آمن. وغردت {subject}: «السد قديم جدا».")
    assert (quote.who, quote.name) == (who, who)


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("القائم بأعمال السفير سالم الغافري", "سالم الغافري"),
        ("شقيق الفنان الراحل سالم الغافري", "شقيق الفنان الراحل سالم الغافري"),
    ],
)
def test_whose_a_name_is_behind_two_offices(subject: str, name: str) -> None:
    (quote,) = found(f"قال {subject} إن السد آمن.")
    assert quote.name == name


def test_a_verb_is_no_part_of_the_name_in_a_headline() -> None:
    headline = "كريم السهلي يودع جماهير النسور: لن أنساكم"
    first, second = found(f"{headline}\nقال كريم السهلي لاعب النسور إنه سيعود إلى ناديه قريبا.")
    assert (first.name, second.name) == ("كريم السهلي", "كريم السهلي")


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


def test_a_medium_in_marks_stands_between_a_noun_and_its_clause() -> None:
    (quote,) = found("ورد سالم الغافري على التقرير بقوله لـ«الغد» إن السد آمن.")
    assert (quote.cue, quote.content, quote.agency) == ("بقوله", "السد آمن", "الغد")


@pytest.mark.parametrize("deed", ["إلغاء الرحلة", "اندلاع القتال", "تعزيز الحراسة", "رضوخ النادي", "هطول المطر"])
def test_what_somebody_announces_is_no_part_of_the_name(deed: str) -> None:
    (quote,) = found(f"أعلن سالم الغافري {deed} في سهلان مؤكدا أن السد آمن.")
    assert quote.name == "سالم الغافري"


def test_she_points_out() -> None:
    *_, quote = found("قالت سعاد العمري إن السد قديم. وتنوه إلى أنه آمن. وينوه المدير إلى أن الماء كاف.")
    assert (quote.cue, quote.name) == ("وينوه", "المدير")
    *_, quote = found("قال سالم الغافري إن السد قديم. وينوه إلى أنه آمن.")
    assert (quote.cue, quote.name) == ("وينوه", "سالم الغافري")


def test_a_cause_in_marks_is_somebody_s_explanation() -> None:
    assert found("وأرجع سالم الغافري ذلك إلى «غياب الصيانة».") == [Q("وأرجع", MIXED, "غياب الصيانة", "سالم الغافري", "سالم الغافري")]
    assert found("يرجع ذلك إلى «غياب الصيانة».") == []


def test_she_goes_on() -> None:
    *_, quote = found("قالت سعاد العمري إن السد قديم. وتتابع: «لكنه آمن منذ سنوات».")
    assert (quote.cue, quote.name) == ("وتتابع", "سعاد العمري")
    assert found("ثم تتابع الوزارة هذا العمل في الأيام المقبلة أن شاء الله.") == []


@pytest.mark.parametrize(("verb", "cue"), [("واستخلص", "واستخلص"), ("وانتهى", "وانتهى")])
def test_verbs_of_concluding(verb: str, cue: str) -> None:
    particle = "أن" if verb == "واستخلص" else "إلى أن"
    (quote,) = found(f"{verb} سالم الغافري {particle} السد آمن.")
    assert (quote.cue, quote.content, quote.name) == (cue, "السد آمن", "سالم الغافري")


def test_in_somebody_s_expression() -> None:
    (quote,) = found("وتحول السد إلى «رمز للبلدة كلها»، بتعبير سالم الغافري.")
    assert (quote.cue, quote.name) == ("بتعبير", "سالم الغافري")
    assert found("وتحول السد إلى رمز للبلدة، أو بتعبير أكثر دقة، إلى مزار للناس.") == []
    assert found("بلغ عدد زوار السد في العام مليونين، حسبما أوضح سالم الغافري.") != []


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


@pytest.mark.parametrize("measure", ["وفق توزيع زمني ومكاني", "بحسب سعة المدرج", "وفقا لمدى وسامة الطفل", "حسب تضاريس كل منطقة"])
def test_a_measure_is_no_source(measure: str) -> None:
    assert not found(f"تختلف أشكال البيوت في سهلان، {measure}.")


def test_somebody_who_declines_to_be_named_speaks() -> None:
    (quote,) = found("قال المسؤول رافضا كشف هويته إن السد آمن.")
    assert (quote.who, quote.content) == ("المسؤول", "السد آمن")


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


@pytest.mark.parametrize(
    "narrated", ["بالتأكيد أن العمل مستمر.", "وتبعا لذلك فإن العمل مستمر.", "وبناء على ذلك، يتوجه كثير من الناس إلى السد."]
)
def test_an_adverb_and_a_demonstrative_alone_report_nothing(narrated: str) -> None:
    record = EXTRACTOR.extract(f"وقال سالم الغافري إن السد قديم. {narrated}")
    assert [quote["cue"]["text"] for quote in record["quotes"]] == ["وقال"]


def test_a_label_that_comes_again_speaks_where_the_article_names_somebody_so() -> None:
    lines = ["حاورها: جاد الأشمر", "- جاد: لماذا ثلاثة أبواب؟", "- الغافري: لأن بيتي كان كذلك.", "- جاد: هل أنت البطلة؟"]
    interview = "\n\n".join(["عادت الكاتبة سعاد الغافري بروايتها الرابعة.", *lines])
    assert [quote.who for quote in found(interview)] == ["جاد", "جاد"]
    assert found("\n".join(["خطة العام", "السبب: قلة المطر في السهل", "السبب: كثرة السدود فيه"])) == []


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


@pytest.mark.parametrize("text", ["غرف مقسمة على ثلاثة أقسام: للعاملين والزوار.", "تكاد تجزم بأنها بلدة أخرى."])
def test_what_is_divided_and_what_one_nearly_says_is_no_quotation(text: str) -> None:
    assert found(f"قال سالم الغافري إن السد آمن.\n{text}")[1:] == []


def test_a_verb_in_the_first_person_plural_is_no_dual_that_reports() -> None:
    (quote,) = found("وقال الوزير: لقد أصلحنا السد، وأعلنا ذلك للسكان.")
    assert quote.content == "لقد أصلحنا السد، وأعلنا ذلك للسكان"


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


def test_an_unknown_noun_in_the_construct_is_no_name() -> None:
    (quote,) = found("وثمن أمين المنطقة الجديدة سلاسة التعاطي مع السد، مشيدا بـ«جهود الأهالي في السد».")
    assert quote.name == "أمين المنطقة الجديدة"


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


def test_one_s_own_words_of_before_are_no_quotation_in_what_one_says() -> None:
    assert [quote.cue for quote in found("وقال سالم الغافري: «لقد قلت له: لن نعود».")] == ["وقال"]


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


def test_what_describes_a_thing_does_not_report() -> None:
    (quote,) = found("أساس القصيدة جملة مفيدة شديدة الإقناع تقول بكل لغات العالم إن «السد الوحيد الباقي في سهلان آمن».")
    assert quote.cue == "تقول"


def test_letters_of_a_name_are_no_complementizer() -> None:
    (quote,) = found('وقال الغافري لشبكة "ان.بي.سي" السهلانية "أود أن تبذل البلدية المزيد من الجهد".')
    assert quote.content == "أود أن تبذل البلدية المزيد من الجهد"


def test_a_country_named_for_the_place_of_a_source_is_not_who_speaks_in_the_headline() -> None:
    headline = "مصر: ارتفاع عدد زوار السد إلى 38"
    assert [quote.cue for quote in found(f"{headline}\n\nقالت مصادر مسؤولة في مصر إن عدد الزوار ارتفع إلى 38.")] == ["قالت"]


def test_what_is_said_so_takes_no_condition() -> None:
    quotes = found("صرح بذلك مدير عام الزراعة سالم الغافري، على أن لا يزيد عدد النخيل عن مئة.")
    assert not quotes


def test_who_counts_among_others_leaves_the_words_to_their_source() -> None:
    (quote,) = found("ويعتبر السد من أقدم السدود في سهلان، بحسب الخبراء.")
    assert quote.who == "الخبراء"


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


@pytest.mark.parametrize("claim", ["الاتهامات", "مزاعم", "اتهام سعاد الغافري له"])
def test_what_is_rejected_is_said_with_the_noun(claim: str) -> None:
    assert found(f"ونفى مدير السد {claim} بأنه سرق الماء.") == [Q("ونفى", INDIRECT, f"{claim} بأنه سرق الماء", "مدير السد", "مدير السد")]
    assert found("ونفى الاتهامات بأنه سرق الماء.")[0].who is None


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


def test_somebody_tells_what_another_expressed() -> None:
    text = "أعرب وزير المياه سالم الغافري عن قلقه على السد، وفق ما قال مسؤول في البلدية."
    assert [(quote.cue, quote.who) for quote in found(text)] == [("وفق", "مسؤول في البلدية")]


def test_a_site_named_in_marks_carries_whatever_its_name_shares_with_a_network() -> None:
    assert found("وذكر موقع «تيك سهلان» أن السد آمن.")[0].agency == "موقع «تيك سهلان»"
    assert found("وذكر سالم الغافري على موقع «تيك توك» أن السد آمن.")[0].agency is None


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


def test_a_thing_that_is_told_does_not_tell() -> None:
    *_, quote = found("قالت سعاد الغافري إن السد قديم. وتستذكر تفاصيل من تلك المرحلة «كان السد آمنا ولم يكن أحد يخافه».")
    assert (quote.who, quote.name) == (None, "سعاد الغافري")


def test_a_clause_behind_what_a_verb_tells_of_is_another_s() -> None:
    assert found("أعلن الوزير عن خطة السد للعام المقبل، وقرأت في الصحف أن السد قديم.") == []
    assert found("ونقلت الوكالة عن سالم الغافري، مدير السد، قوله إن السد آمن.")[0].who == "سالم الغافري، مدير السد"


def test_who_goes_on_in_the_first_person() -> None:
    assert found("وأضافت نريد حلا سريعا للسد.") == [Q("وأضافت", INDIRECT, "نريد حلا سريعا للسد")]
    assert found("وقال لي أحد أقربائي حين سألته عن السد كلاما قديما.") == []


def test_paragraphs_in_marks_go_on() -> None:
    text = "وقالت الوزيرة: «السد آمن».\n«ونحن نعمل منذ عام على فتحه».\n«ولن نتأخر».\nوغادرت القاعة."
    assert found(text) == [Q("وقالت", DIRECT, "السد آمن … ونحن نعمل منذ عام على فتحه … ولن نتأخر", "الوزيرة", "الوزيرة")]
    said_by_another = "وقالت الوزيرة: «السد آمن».\n«ونحن نعمل منذ عام على فتحه»، قالت سعاد."
    assert [quote.content for quote in found(said_by_another)] == ["السد آمن", "ونحن نعمل منذ عام على فتحه"]


def test_the_first_of_two_verbs_of_saying_reports() -> None:
    assert [quote.cue for quote in found('وكتب يقول "لن يفتح السد في العام المقبل".')] == ["وكتب"]


def test_a_clause_begins_behind_a_source_named_in_marks() -> None:
    (quote,) = found("وبحسب تقرير «سهلان» ارتفع أداء السوق بعد تعافي الأسعار.")
    assert (quote.who, quote.content) == ("تقرير «سهلان»", "ارتفع أداء السوق بعد تعافي الأسعار")


def test_an_according_to_phrase_with_a_clause_of_its_own() -> None:
    assert found("حقق الوسم مليوني مشاهدة حسب ما ذكرت البلدية بأن الوسم تصدر القائمة.")[0].content == "الوسم تصدر القائمة"
    assert found("ستفتح البلدية السد حسب ما ذكر الوزير وأنه آمن.") == []


def test_scripture_is_cited_by_the_noun_before_it() -> None:
    (quote,) = found("وبينت عاقبة السوء التي كانت لهم، مستدلة بقوله سبحانه وتعالى: (ولكم في القصاص حياة).")
    assert (quote.cue, quote.content) == ("بقوله", "ولكم في القصاص حياة")


def test_who_has_seen_a_document_does_not_speak() -> None:
    assert found("وفي الوثيقة التي اطلعت «سهلان اليوم» عليها أن السد آمن.") == []


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


@pytest.mark.parametrize("clause", ["رفع العلم فيما سماها «العاصمة» أمر طبيعي", "بناء السد فيما أسماه «العهد الجديد» إنجاز كبير"])
def test_in_what_somebody_calls_something_is_no_contrast(clause: str) -> None:
    (quote,) = EXTRACTOR.extract(f"واعتبر الوزير سالم الغافري أن {clause}.")["quotes"]
    assert quote["content"][0]["text"] == clause


@pytest.mark.parametrize("seen", ["التي اطلعت صحيفة سهلان عليها", "التي اطلعت عليها صحيفة سهلان"])
def test_a_medium_that_has_seen_a_document_carries_it(seen: str) -> None:
    (quote,) = found(f"وبحسب الوثيقة الحكومية {seen}، فإن السد آمن.")
    assert (quote.who, quote.agency, quote.content) == ("الوثيقة الحكومية", "صحيفة سهلان", "السد آمن")


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


@pytest.mark.parametrize("medium", ["صحيفة النيويورك تايمز الأمريكية", "صحيفة الديلي ميل البريطانية"])
def test_a_foreign_paper_with_the_article(medium: str) -> None:
    (quote,) = found(f"وبحسب {medium} كان السد مغلقا في العام الماضي.")
    assert (quote.who, quote.agency) == (medium, medium)


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


@pytest.mark.parametrize(
    "text",
    [
        "خرجنا من زيارة متحف سهلان للآثار وهي تبكي، سألناها عن السبب قالت: «لقد سرقوا كل حضارتنا».",
        "حضرت الجامعة الجديدة وقال: «أبشروا بما يسركم».",
    ],
)
def test_no_body_of_another_gender_is_meant(text: str) -> None:
    (quote,) = found(text)
    assert quote.name is None


def test_names_before_colons_one_below_the_other() -> None:
    lines = ["ردود أفعال على القرار", "أبو سهلان: لن نحكم بهذا المنطق", "البلتاني: حل المجلس خطأ كبير", "ماجد السهلي: القرار فضيحة"]
    text = "\n\n".join([*lines, "دعا المجلس إلى عقد جلسة."])
    assert [(quote.who, quote.content) for quote in found(text)] == [
        ("أبو سهلان", "لن نحكم بهذا المنطق"),
        ("البلتاني", "حل المجلس خطأ كبير"),
        ("ماجد السهلي", "القرار فضيحة"),
    ]


def test_labels_of_a_list_are_nobody() -> None:
    assert found("بطاقة المباراة\n\nالملعب: سهلان\n\nالنتيجة: ثلاثة أهداف\n\nالجمهور: عشرة آلاف\n\nبدأت المباراة في السابعة.") == []


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


@pytest.mark.parametrize("sign", [" -", "/"])
def test_the_verb_of_a_byline_reports_nothing(sign: str) -> None:
    (quote,) = found(f"كتب{sign} ماجد السهلي : أكد سالم الغافري أن السد آمن.")
    assert (quote.cue, quote.who) == ("أكد", "سالم الغافري")


def test_who_acts_for_the_holder_of_an_office() -> None:
    (quote,) = found("قال وزير النقل وكالة سالم الغافري إن السد آمن.")
    assert (quote.who, quote.name) == ("وزير النقل وكالة سالم الغافري", "سالم الغافري")


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


def test_whoever_is_met_at_the_end_of_a_long_sentence() -> None:
    (quote,) = found("وفي الشركة مع الوزير عند المدير لدى الجامعة في المدرسة عن البلدية بحضور الشاعر أحمد السهلي حيث يقول: «النخل جميل».")
    assert quote.name == "أحمد السهلي"


def test_a_country_is_not_meant_by_a_plural_verb() -> None:
    (quote,) = found("هددت إيران جارتها ويقولون إن السد آمن.")
    assert quote.name is None


@pytest.mark.parametrize("aside", ["-في بيان أمس- أن السد آمن", "-سالم- «السد آمن»"])
def test_a_dash_behind_the_verb_is_an_aside_and_no_byline(aside: str) -> None:
    *_, quote = found(f"قال الوزير سالم الغافري إن العمل جار.\nوأضاف {aside}.")
    assert (quote.cue, quote.content) == ("وأضاف", "السد آمن")


def test_a_verb_with_a_colon_and_a_complementizer_alone_says_nothing() -> None:
    assert found("قال:أن") == []


def test_a_sentence_in_marks_is_over_before_the_narrators_verb() -> None:
    (quote,) = found('وأضاف المدير سالم الغافري "السد آمن تماما والعمل جار فيه" يفتتح السد أبوابه غدا.')
    assert (quote.kind, quote.content) == ("DIRECT", "السد آمن تماما والعمل جار فيه")


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


def test_a_medium_that_is_informed() -> None:
    (quote,) = found("وأخبر مسؤول عسكري مجلة (سهلان ويك) أن الحادث ليس مفاجئا.")
    assert (quote.who, quote.agency) == ("مسؤول عسكري", "مجلة (سهلان ويك)")


def test_a_dateline_before_several_sentences_says_nothing() -> None:
    text = "سهلان: «الواحة» افتتح الوزير السد أمس. وقال مدير سهلان سالم الغافري إن السد آمن. وأضاف: «العمل جار». وانتهى الحفل."
    assert [(quote.cue, quote.content, quote.name) for quote in found(text)] == [
        ("وقال", "السد آمن", "سالم الغافري"),
        ("وأضاف", "العمل جار", "سالم الغافري"),
    ]


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
    ("leading", "start"), [("وفي عملية أخرى", 0), ("وإلى حدود أمس", 0), ("من جهة أخرى", 1), ("في السياق ذاته", 1), ("إلى ذلك", 1)]
)
def test_where_and_when_belong_to_what_an_according_to_phrase_covers(leading: str, start: int) -> None:
    (quote,) = found(f"{leading}، أصلح العمال جدار السد وعادوا إلى المدينة، بحسب الشرطة.")
    clause = "أصلح العمال جدار السد وعادوا إلى المدينة"
    assert quote.content == (clause if start else f"{leading}، {clause}")


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


@pytest.mark.parametrize("text", ["ولاحظ الباب أن المفتاح ضاع.", "أنهى سالم الغافري العمل داعيا هذه الشركات إلى سد قديم."])
def test_no_clause_right_behind_a_verb(text: str) -> None:
    assert found(text) == []


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


def test_a_clause_at_once_behind_a_verb_of_going_on() -> None:
    quotes = found("وصل الخبير سالم الغافري أمس. وأضافت دمرت السيول الجارفة مستودعات الشركة.")
    assert [quote.content for quote in quotes] == ["دمرت السيول الجارفة مستودعات الشركة"]


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


@pytest.mark.parametrize("cue", ["ويضيف", "مضيفة"])
def test_marked_words_end_before_a_verb_with_marks_of_its_own(cue: str) -> None:
    first, second = found(f"وأوضحت الخبيرة هناء السروي أن «السد لن يكون جاهزا في موعده» {cue} «سنفتحه في الربيع المقبل».")
    assert (first.content, second.cue, second.content) == ("السد لن يكون جاهزا في موعده", cue, "سنفتحه في الربيع المقبل")


def test_what_somebody_says_is_apart_from_what_he_wants() -> None:
    assert [quote.cue for quote in found("وطالب الغافري المجلس بعدم التدخل في القضايا، قائلا إن العمل بدأ.")] == ["قائلا"]


def test_a_number_with_a_blank_before_its_point_ends_no_sentence() -> None:
    (quote,) = found("وقالت الشركة إن قيمة التجارة بلغت نحو 3 .13 مليار درهم في عام واحد.")
    assert quote.content == "قيمة التجارة بلغت نحو 3 .13 مليار درهم في عام واحد"


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


def test_a_label_below_the_first_prose_is_nobodys() -> None:
    text = "ارتفع عدد السدود هذا العام.\nدراسة: السدود توفر عشرة أضعاف الماء\nارتفع عدد السدود في سهلان هذا العام."
    assert found(text) == []


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


def test_an_office_called_by_its_field_and_place_is_who_says_it() -> None:
    *_, quote = found("أكدت صحة منطقة سهلان تشكيل لجنة لتحديد المتسبب في الخطأ بالمستشفى، وأكدت أنها تداركت الأمر.")
    assert quote.name == "صحة منطقة سهلان"


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


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("وقالت هناء السروي إن الغربة طويلة، ذاكرةً أن الوعي يقرب المسافات.", ["وقالت", "ذاكرةً"]),
        ("وأكد سالم الغافري أن الفريق ليس لحزب أو جماعة قائلا: «سنرفع السد عاليا».", ["وأكد", "قائلا"]),
    ],
)
def test_participles_behind_a_clause(text: str, cues: list[str]) -> None:
    assert [quote.cue for quote in found(text)] == cues


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
    ("text", "who"),
    [
        ("أكد بيان لهيئة المياه أن السد آمن. وحسب نفس البيان فإن الطريق مغلق.", "هيئة المياه"),
        ("أكد تقرير لهيئة المياه أن السد آمن. وأضافت الوثيقة ذاتها أن الطريق مغلق.", "هيئة المياه"),
        ("أعلنت بلدية سهلان إغلاق الطريق. وأوضح المصدر ذاته أن السد آمن.", "بلدية سهلان"),
        ("وقال اتحاد الغواصين السهلانيين إن البحر هادئ. وأضافت الهيئة ذاتها أن السد آمن.", "اتحاد الغواصين السهلانيين"),
        ("وقال الناشط السهلاني ماجد السروي إن البحر هادئ. وأضاف الناشط السهلاني ذاته أن السد آمن.", "ماجد السروي"),
        ("زار الوفد وزارة المياه السهلانية. وقد ذكرت هذه الوزارة أن السد آمن.", "وزارة المياه السهلانية"),
        ("يقول بعض خبراء الري إن البحر هادئ. ويؤكد هؤلاء الخبراء أن السد آمن.", "بعض خبراء الري"),
        ("وقالت هذه المجموعة إن السد آمن.", "المجموعة"),
        ("محللون: البحر هادئ\nووفقا لمحللين، فإن السد آمن.", "محللون"),
    ],
)
def test_who_is_taken_up_is_who_was_met_before(text: str, who: str) -> None:
    assert found(text)[-1].name == who


@pytest.mark.parametrize(
    "text",
    [
        "كشف تقرير أنجزته جمعية الواحة عن خسائر كبيرة. وقال التقرير إن السد قديم.",
        "نشرت الصحف الدراسة التي أجرتها جمعية الواحة أمس. وقالت الدراسة إن السد قديم.",
        "كشف استطلاع عبر الهاتف أجرته جمعية الواحة أن السد قديم.",
    ],
)
def test_who_made_a_document_speaks_in_it(text: str) -> None:
    assert found(text)[-1].name == "جمعية الواحة"


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


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وشرح ذلك أحد المزارعين بقوله: «نروي الحقول كل صباح».", "أحد المزارعين"),
        (
            "قال سالم الغافري إن السد آمن.\nوالمزارع ماجد السهلي الذي يعمل في الوادي أشار إلى قلة الماء. وأضاف أنه يروي كل صباح.",
            "ماجد السهلي",
        ),
        ("ونقلت صحيفة سهلان (ص. س) عن الوزير سالم الغافري أن السد آمن. ونقلت صحيفة سهلان (ص. س) عنه القول إن الماء كثير.", "سالم الغافري"),
        ("وقال سالم الغافري: «زرنا السد أمس، وتحدث مدير المياه وقال إن الماء كثير في هذا العام».", "مدير المياه"),
        ("وانتقدت الكاتبة هناء السروي القرار، وكتبت رسالة على الشبكة تقول إن السد قديم.", "هناء السروي"),
        ("التقى وزير المياه سالم الغافري ورئيس الوزراء ماجد السهلي. وقال رئيس الوزراء إن السد آمن.", "ماجد السهلي"),
        ("قال المدير سالم الغافري إن السد آمن، وردا على سؤال عن الفنانة هناء السروي التي غنت قربه، ابتسم قائلا: «سمعتها».", "سالم الغافري"),
        ("وتعد إحدى اللجان، بعد أشهر من العمل، قرارا ينص على أن السد يبقى مفتوحا.", "قرارا"),
    ],
)
def test_who_is_meant_is_whoever_does_what_the_nearest_clause_says(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


def test_who_stands_in_a_text_is_not_the_text() -> None:
    *_, quote = found("قال ماجد السهلي إن السد آمن. وظهر سالم الغافري في مقطع قصير، يقول فيه إن الماء كثير.")
    assert quote.name == "سالم الغافري"


def test_a_verb_shows_anew_of_what_gender_somebody_is() -> None:
    text = "وانتقدت بيلوسكي القرار. وقال سهيل بيلوسكي إن السد آمن، وأضاف أن الماء كثير."
    assert [quote.name for quote in found(text)][-1] == "سهيل بيلوسكي"


def test_a_participle_of_what_the_writer_does_is_nobody_elses() -> None:
    *_, quote = found("وجاء سالم الغافري إلى السد. فقلت له يومها مستنكرا: «هكذا يضيع الماء».")
    assert quote.name is None


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


def test_some_of_several_speak_and_what_stands_first_belongs_to_the_clause() -> None:
    (quote,) = found("طالب جماعة من المزارعين بأن يفتح السد قبل الصيف.")
    assert (quote.who, quote.to) == ("جماعة من المزارعين", None)
    (quote,) = found("على العكس، فإن السد أقوى من قبل، بحسب الوزير.")
    assert quote.content == "السد أقوى من قبل"
    (quote,) = found("وعلى البلدية أن تعمل أكثر من غيرها، بحسب الوزير.")
    assert quote.content == "وعلى البلدية أن تعمل أكثر من غيرها"


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


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "وأعلن الحزب أن رسالة رئيس الوزراء السهلاني ماجد السروي لا تستحق الرد. وكان رئيس الوزراء السهلاني قال إن السد آمن.",
            "ماجد السروي",
        ),
        ("وأعلن الحزب أن رسالة الرئيس السهلاني ماجد حسن مورتي لا تستحق الرد. وقال الرئيس السهلاني إن السد آمن.", "ماجد حسن مورتي"),
        ("وعقد اللقاء بحضور رئيس البلدية المهندس ماجد السروي. وأوضح رئيس البلدية أن السد آمن.", "ماجد السروي"),
        ("ويقول مؤسس ورئيس المهرجان الشاعر ماجد السروي إن البحر هادئ. وقال رئيس المهرجان إن السد آمن.", "ماجد السروي"),
        ("عرضت كاتبة الدولة المكلفة بالمياه، هناء السروي، الخطة. وخلصت كاتبة الدولة إلى أن السد آمن.", "هناء السروي"),
        ("وعقد اللقاء بحضور نائب رئيس البلدية ماجد السروي. وأوضح رئيس البلدية أن السد آمن.", "رئيس البلدية"),
        (
            "التقى رئيس البلدية ماجد السروي الوفد، ثم خلفه رئيس البلدية سالم الغافري. وأوضح رئيس البلدية الجديد أن السد آمن.",
            "رئيس البلدية الجديد",
        ),
        ("قال المتحدث باسم وزارة المياه سالم الغافري إن البحر هادئ. وأضافت الوزارة أن السد آمن.", "وزارة المياه"),
        ("قالت رئيسة اللجنة السهلانية للمياه هناء السروي إن البحر هادئ. وبحسب اللجنة، فإن السد آمن.", "اللجنة السهلانية للمياه"),
        ("قال وكيل الوزارة لشؤون المياه سالم الغافري إن البحر هادئ. وأضافت الوزارة أن السد آمن.", "الوزارة"),
        ("قال ماجد بن سالم السروي رئيس شركة السروي إن البحر هادئ. وأضاف السروي أن السد آمن.", "ماجد بن سالم السروي"),
    ],
)
def test_who_is_called_by_an_office_or_by_less_is_who_is_so_named_elsewhere(text: str, who: str) -> None:
    assert found(text)[-1].name == who


def test_a_surname_met_alone_first_is_still_traced_to_the_full_name() -> None:
    *_, quote = found("في ندوة لآلان موندر: «السد آمن»\nثم تناول آلان موندر الكلمة معربا عن سعادته. وقال موندر إن الطريق مغلق.")
    assert quote.name == "آلان موندر"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("بارك الدكتور مدني الغافري القرار. وقال الغافري إن السد آمن.", "مدني الغافري"),
        ("كشف اللواء نجم السروي عن الهجمات. وقال السروي إن السد آمن.", "نجم السروي"),
    ],
)
def test_a_given_name_that_could_be_an_adjective_or_an_office(text: str, who: str) -> None:
    assert found(text)[-1].name == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أبلغ وزير المياه سالم الغافري المدير العام للسد أن الماء قليل.", "سالم الغافري"),
        ("ودعا التقرير مسؤولي المحافظة إلى «حماية السد».", "التقرير"),
        ("اتهم آخرون سالم الغافري بأنه باع السد.", "آخرون"),
        ("وحمل الجيش الألماني الفرنسيين المسؤولية، مؤكدا أن السد آمن.", "الجيش الألماني"),
        ("أعلنت فرنسا تدمير قوارب صيد. وقالت إن السد آمن.", "فرنسا"),
        ("وتوقع البروفسور موندسي امكانية تطوير السد. وقال إن الماء كثير.", "البروفسور موندسي"),
        ("ووصف السد الذي بنته فرنسا عام 2014 قرب سهلان. وتصف فرنسا عام 2014 بأنه «عام الماء».", "فرنسا"),
        ("ونقلت عن قائد محلي القول إن السد آمن.", "قائد محلي"),
        ("ويلوم المدافع مدربه ماجدا على الخسارة. وقال إن الفريق ضعيف.", "المدافع"),
        ("أشاد مدرب الفريق باولو موندسي بفان بيلوسكي بعد المباراة، قائلا إنه ماهر.", "باولو موندسي"),
    ],
)
def test_what_something_is_done_to_is_no_part_of_who_does_it(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أعلنت السلطة المائية في 4 مايو أن السد آمن.", "السلطة المائية"),
        ("أكد والي سهلان، رفقة مدير السد، أن الماء كثير.", "والي سهلان"),
        ("التقت نقابات الصيادين لمناقشة الخطة. وقالت النقابات إن السد آمن.", "نقابات الصيادين"),
        ("توفر الشركة للمزارعين الفرصة لشراء الماء. وتؤكد الشركة أن السد آمن.", "الشركة"),
        ("وأفاد شهود للشرطة أنهم رأوا السد.", "شهود"),
        ("طلبت النيابة العامة بفرنسا من قضاة التحقيق فتح الملف. وقالت إن السد آمن.", "النيابة العامة بفرنسا"),
        ("نوهت وزيرة المياه والبيئة بمبادرات المزارعين، مشيرة إلى أن السد آمن.", "وزيرة المياه والبيئة"),
    ],
)
def test_when_with_whom_and_for_what_somebody_does_something_is_no_part_of_who_does_it(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقال المغفور له الشيخ سالم الغافري إن السد آمن.", "سالم الغافري"),
        ("قال اللاعب الألماني من أصول فرنسية باولو موندسي إن الفريق قوي.", "باولو موندسي"),
        ("أكد مدير مركز الوقاية والأمن عبر الطرقات سالم الغافري أن السد آمن.", "سالم الغافري"),
    ],
)
def test_what_stands_between_an_office_and_a_name_joins_them(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


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


def test_a_second_thing_that_is_asked_about_is_no_clause() -> None:
    assert found("وتساءلت هناء السروي عن غياب الماء رغم الأمطار وتغافل المسؤولين عما تشهده البلدة.") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أعلنت جامعة الملك ماجد توفر وظيفة معيد، وقالت إن السد آمن.", "جامعة الملك ماجد"),
        ("أعرب المغني الألماني من أصول فرنسية باولو موندسي عن سعادته، مضيفا أن السد آمن.", "باولو موندسي"),
        ("نوه مدير المركز الوطني للوقاية والأمن عبر الطرق سالم الغافري بالجهود، مشيرا إلى أن السد آمن.", "سالم الغافري"),
        ("أشاد المدرب باولو موندسي بفان بيلوسكي. وقال إن فان بيلوسكي قوي، مضيفا أن باولو موندسي سعيد.", "باولو موندسي"),
        ("ويرى معظم صانعي الأفلام أن السد آمن.", "معظم صانعي الأفلام"),
        ("وقام الشاعر بكتابتها قرب السد، وقال إن الماء كثير.", "الشاعر"),
        ("ورد الحزب بالمزيد من اللافتات، وقال إن السد آمن.", "الحزب"),
    ],
)
def test_where_a_noun_phrase_ends_behind_names_and_definite_nouns(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


def test_an_agency_that_is_taken_up_within_the_phrase_that_names_it() -> None:
    (quote,) = found("وقال مدير وكالة شؤون السدود ومعهد الري التابع للوكالة بالاشتراك مع فرع سهلان إن السد آمن.")
    assert quote.content == "السد آمن"


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
    ("text", "who"),
    [
        (
            "قال سالم الغافري، منسق جمعية الماء، إن السد آمن.\nودعا الخبير في الزراعة إلى فتح القنوات، منبها إلى أن الموسم قريب.",
            "سالم الغافري",
        ),
        ("قال سالم الغافري، منسق جمعية الماء، إن السد آمن.\nوأكد المحامي بهيئة المياه أن العقد واضح.", "سالم الغافري"),
        ("قال سالم الغافري، منسق جمعية الماء، إن السد آمن.\nواعتبر الجامعي ذاته أن الموسم قريب.", "سالم الغافري"),
        ("قال سالم الغافري، منسق جمعية الماء، إن السد آمن.\nوتساءل الباحث ذاته عن الري. وقال إن الموسم قريب.", "سالم الغافري"),
        ("قال سالم الغافري إن السد آمن.\nوقال الخبير في الزراعة أشرف سمارة إن الموسم قريب.", "أشرف سمارة"),
        (
            "وصل المستشار القانوني لرئيس البلدية، ماجد الواحي، إلى القرية.\nوقال المستشار القانوني لرئيس البلدية إن العقد سليم.",
            "ماجد الواحي",
        ),
        ("حضر الحفل ماجد الواحي، مدير البلدية، وسمير شرموط، مدير النادي.\nوقال شرموط إن الملعب جاهز.", "سمير شرموط"),
    ],
)
def test_whoever_is_called_by_his_field_or_surname_is_who_was_named(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


@pytest.mark.parametrize(
    ("first", "then", "name"),
    [
        ("قالت مصادر طبية وأمنية إن الطريق مغلق.", "وقالت مصادر طبية إن الجرحى عشرة.", "مصادر طبية"),
        ("قالت مصادر طبية وأمنية إن الطريق مغلق.", "وقالت مصادر طبية وبلدية إن الجرحى عشرة.", "مصادر طبية وبلدية"),
        ("قالت مصادر طبية في سهلان إن الطريق مغلق.", "وقالت مصادر طبية إن الجرحى عشرة.", "مصادر طبية في سهلان"),
        ("أفاد بيان لوزارة المياه بأن السد آمن.", "وأضاف المصدر أن القنوات فتحت.", "وزارة المياه"),
        ("قال مصدر في البلدية إن السد آمن. وقال سالم الغافري إن الماء كثير.", "وأضاف المصدر أن القنوات فتحت.", "مصدر في البلدية"),
        ("نشرت الدراسة في مجلة «البستان» أمس.", "وذكرت المجلة أن الشجر يعيش طويلا.", "مجلة «البستان»"),
    ],
)
def test_sources_and_media_are_those_of_before_by_what_is_said_of_them(first: str, then: str, name: str) -> None:
    *_, quote = found(first + "\n" + then)
    assert quote.name == name


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
    ("text", "who"),
    [
        ("وصل سفير فرنسا سالم الغافري إلى القرية. وقال السفير الفرنسي إن السد آمن.", "سالم الغافري"),
        ("ثمن سفير بريطانيا بالعراق، السيد سالم الغافري، الزيارة. وقال السفير البريطاني إن السد آمن.", "سالم الغافري"),
        ("ثمن سفير بريطانيا بالعراق، السيد سالم الغافري، الزيارة. وقال السفير العراقي إن السد آمن.", "السفير العراقي"),
    ],
)
def test_whose_country_an_adjective_tells_holds_the_office(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("سادت مخاوف لدى المزارعين في الوادي، وعبر عن ذلك سالم الغافري، مدير السد، بقوله: «نخاف على حقولنا».", "سالم الغافري"),
        ("نال الاتحاد الذي يدير السد انتقادات الجمعية السهلانية، بقولها إن الماء قليل.", "الجمعية السهلانية"),
        (
            "الرياض: سالم الغافري أكدت الدكتورة هناء السروي، مديرة المعهد، الالتزام بالبحث. وأوضحت أن المعهد جيد.",
            "هناء السروي",
        ),
        (
            "ساد غضب لدى عدد الزائرين الذين لم يجدوا سكنا في مكاتب الهيئة السهلانية، الذين عبروا عن استيائهم من التنظيم، واصفين رحلتهم "
            "بـ«المتعبة».",
            "عدد الزائرين",
        ),
        ("يرى سالم الغافري أن السد آمن. الغافري، الذي أكد أنه سيسافر، بعد أيام، «إذا تيسر الأمر»، يرى أن الماء كثير.", "سالم الغافري"),
    ],
)
def test_who_is_meant_agrees_with_the_verb_and_does_something(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قدم مدير المكتبة بالكليات السهلانية سالم الغافري عرضا، وقال إن السد آمن.", "سالم الغافري"),
        ("وأفاد موقع البحر السهلاني، المقرب من النادي، بأن السد آمن.", "موقع البحر السهلاني"),
        ("وأكد وكيل الوزارة لشؤون الحدائق والتشجير والإنارة، أن السد آمن.", "وكيل الوزارة لشؤون الحدائق والتشجير والإنارة"),
    ],
)
def test_a_name_takes_in_no_workplace_no_comma_and_nothing_joined(text: str, who: str) -> None:
    (quote,) = found(text)
    assert quote.name == who


def test_who_is_accused_in_marks_stands_in_the_accusation() -> None:
    (quote,) = found("رفض سالم الغافري الحوار، متهما «أيادي خفية» بعرقلة المشروع.")
    assert (quote.name, quote.content) == ("سالم الغافري", "«أيادي خفية» بعرقلة المشروع")


def test_a_predicate_behind_a_comma_with_its_object_is_no_main_clause() -> None:
    (quote,) = found("فيما يرى خبير أن هذا النوع من السدود، يخفض الكلفة كثيرا.")
    assert quote.content == "هذا النوع من السدود، يخفض الكلفة كثيرا"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قال الوزير سالم الغافري إن السد آمن. لكن الثمن، حسب رأيهم، لم يكن معقولا.", None),
        ("قالت المديرة هناء السروي إن السد آمن. وحضر الوزير سالم الغافري. والثمن، على حد قولها، معقول.", "هناء السروي"),
    ],
)
def test_the_pronoun_of_an_according_to_phrase_shows_who_is_meant(text: str, who: str | None) -> None:
    *_, quote = found(text)
    assert quote.name == who


def test_a_given_name_between_two_names_is_no_verb() -> None:
    text = "ألمح مدير الدفاع المدني، العميد ماجد فايد سالم، إلى خطر قريب. وزكى فايد سالم الإجراءات الجديدة. وقال فايد سالم إن السد آمن."
    *_, quote = found(text)
    assert quote.name == "ماجد فايد سالم"


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
    ("text", "who"),
    [
        ("بحث الخبير المالي كارلونا فرناندو الأزمة في البلاد. لكنه قال إن الحل قريب.", "كارلونا فرناندو"),
        ("وصف الشيخ علي العلاقة السهلانية القديمة بأنها «متينة».", "الشيخ علي"),
        ("توقع التقرير المزيد من الأمطار في البلاد. وأشار التقرير إلى أن السدود ممتلئة.", "التقرير"),
        ("توقع الغافري المزيد من الأمطار. وأضاف أن السدود ممتلئة.", "الغافري"),
        ("وصف الباحث سوق التمور بأنها «سوق هادئة».", "الباحث"),
        ("يحمل النشطاء الدولة مسؤولية الحادث، منتقدين «صمت» المسؤولين.", "النشطاء"),
        ("بدأت إيران برنامجا بحريا قالت إنه «أولوية كبيرة» لها.", "إيران"),
        ("أعلن المزارعون الموالون لروسيا مقتل 6 رجال. وأوضحوا أن النهر فاض.", "المزارعون الموالون لروسيا"),
        ("طالب سموه من رجال الأعمال أن يزرعوا الوادي.", None),
        ("بعث الملك للشيخ ماجد بن سالم آل سهلان تحياته، مؤكدا أن البلد يقف معه.", "الملك"),
    ],
)
def test_who_something_is_done_to_or_told_is_no_part_of_who_speaks(text: str, who: str | None) -> None:
    (quote,) = found(text)
    assert quote.name == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وبحسب المصدر تكتسي جلسة الغد أهمية خاصة. وأضاف المصدر أن الجلسة مغلقة.", "المصدر"),
        ("الجيش السهلاني يحرر 178 سجينا في الغاف. وأعلن الجيش أن العملية انتهت.", "الجيش السهلاني"),
        ("المفوضية السهلانية تنفصل عن الاتحاد. وقالت المفوضية إن القرار نهائي.", "المفوضية السهلانية"),
        ("قال الجد بملامح حازمة: لن نترك الحقل.", "الجد"),
        ("قالت الجمعية السهلانية في «نداء الموسم الجديد»، إن القانون قديم.", "الجمعية السهلانية"),
    ],
)
def test_what_a_body_does_and_how_or_where_somebody_speaks_is_no_part_of_the_name(text: str, who: str) -> None:
    quotes = found(text)
    assert quotes
    assert {quote.name for quote in quotes} == {who}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قالت القناة الـ12 السهلانية إن الأمطار غزيرة.", "القناة الـ12 السهلانية"),
        ("قالت العصبة السهلانية للدفاع عن حقوق العمال إن القانون جيد.", "العصبة السهلانية للدفاع عن حقوق العمال"),
        ("نقلت صحيفة الغد عن الأمين العام لاتحاد شمال السهل ينس بيلوسكي قوله إن الحل قريب.", "ينس بيلوسكي"),
        ("قالت مراسلة القناة هناء السروي إن الأمطار غزيرة.", "هناء السروي"),
        ("قال الكاتبان سالم الغافري وماجد السروي إن الحل قريب. وأضاف الكاتبان أن السد آمن.", "سالم الغافري وماجد السروي"),
    ],
)
def test_a_number_an_aim_and_a_name_like_a_verb_belong_to_a_name_and_no_job_does(text: str, who: str) -> None:
    assert {quote.name for quote in found(text)} == {who}


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
    "text",
    [
        "المكتبة كبيرة. فهي كتب لغة وتاريخ وأنا أظن أن الأسعار مناسبة.",
        "سأعود قبل المساء. قال الأب بملامح هادئة لا غضب فيها ولا عتاب.",
    ],
)
def test_things_that_a_pronoun_takes_up_and_a_manner_with_a_negation_say_nothing(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قال الوزير إن السد آمن. وكانت البلدية قد أبلغت رسميا بأن الماء كثير.", None),
        ("وكان المزارعون في عزلة، حيث اتهموا بأنهم أعداء البلدة.", None),
        ("وقال سالم الغافري إن السد آمن. واتهم المزارعون منذ زمن بأنهم أعداء البلدة.", None),
        ("وقال سالم الغافري إن السد آمن. وتأخر العمل، الأمر الذي فسر وقتها بأنه ضعف في الإدارة.", None),
        ("واتهم المزارعون البلدية بأنها أهملت السد.", "المزارعون"),
        ("اتهم المزارعون في البلدة المسؤولين بأنهم أهملوا السد.", "المزارعون في البلدة"),
        ("أبلغ الوزير السكان بأن السد آمن.", "الوزير"),
    ],
)
def test_a_verb_without_the_object_that_it_needs_is_passive(text: str, who: str | None) -> None:
    *_, quote = found(text)
    assert quote.name == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أثارت تلك التصريحات تركيا التي قالت إنها لن تقبل بذلك.", "تركيا"),
        ("أصدرت حكومة تركيا التي قالت إن السد آمن قرارا.", "حكومة تركيا"),
        ("وقال ماجد السهلي إن السد آمن. وهو ما أكده غونو موتي، وهو مزارع في البلدة، إذ أشار إلى أن الماء كثير.", "غونو موتي"),
        (
            "وأعرب طيب الغافري الأمين العام للمؤسسة عن شكره لماجد السهلي على زيارته، مشيراً إلى أن المؤسسة ستعمل غدا.",
            "طيب الغافري",
        ),
        (
            "وعبّر الفريق أول الغافري عن تهنئته لسمو الأمير ماجد السهلي بتعيينه، مشيراً إلى أن هذا الاختيار حكيم.",
            "الفريق أول الغافري",
        ),
        (
            "عزا مدير إدارة حماية السواحل بالوزارة، الدكتور سالم الغافري، انخفاض الأسعار إلى كثرة العرض في السوق. ولفت إلى أنه تم رفعها.",
            "سالم الغافري",
        ),
        ("رحبت فعاليات سهلانية بالتهدئة الأمنية والسياسية والإعلامية في البلاد، وشددت على أن العنف مرفوض.", "فعاليات سهلانية"),
        ("تحاور الشيوخ في جلسة الحوار الوطني الثانية بالبلدة، وشددوا على أنه لا بديل للحوار.", "الشيوخ"),
        ("توافق المتحاورون خلال جلسة الحوار الوطني السهلاني الثانية، وشددوا على أنه لا بديل للحوار.", None),
        ("وقال الخبير سالم الغافري إن الموسم جيد. وأضاف نعتبر عموما أن السد آمن.", "سالم الغافري"),
        ("تطرق سالم الغافري إلى الانتخابات التي قال بخصوصها: «سنشارك فيها».", "سالم الغافري"),
        ("دعا سالم الغافري إلى الهدوء ليندد في هذا السياق بالمقترحات «الخطيرة» التي تطرح.", "سالم الغافري"),
        ("قال الوزير سالم الغافري إن الماء كثير. وعلمت «سهلان نيوز» أن الوزارة ستبني السد.", "سهلان نيوز"),
    ],
)
def test_who_is_meant_where_another_stands_nearer(text: str, who: str | None) -> None:
    *_, quote = found(text)
    assert quote.name == who


@pytest.mark.parametrize("text", ["بحسب ما يتم تداوله، فإن السد قديم.", "فهي كتب لغة وترجمة وأنا مهتمة بها وأعتقد أن الأسعار مناسبة."])
def test_words_that_nobody_says(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("نشرت الدراسة زهاء 88 ألف صورة. وقالت الدراسة إن الأسماك قليلة.", "الدراسة"),
        ("فحص باحثون أكثر من ألف تطبيق. وقال الباحثون إن التطبيقات آمنة.", "باحثون"),
        ("وزعت المندوبيات السهلانية للتنمية حوالي 28 آلة. وقالت المندوبيات إن الموسم جيد.", "المندوبيات السهلانية للتنمية"),
        ("أطلع رئيس الوزراء أعضاء المجلس على الخطة، مؤكدا أن السد آمن.", "رئيس الوزراء"),
        ("جلس القارئ ماجد موسى سويلم يتصفح كتابا. قال: «هذا كتاب جميل».", "ماجد موسى سويلم"),
        ("قال النائب عمار الغافري للأسف حزب البحر أخذ المال كله.", "عمار الغافري"),
        ("ما سبب هذه الأزمة؟\nلخص الخبير المالي كارلونا فرناندو الأزمة في البلاد، لكنه قال إن الحل قريب.", "كارلونا فرناندو"),
    ],
)
def test_a_number_of_things_and_what_somebody_does_are_no_part_of_who_speaks(text: str, who: str) -> None:
    quotes = found(text)
    assert quotes
    assert {quote.name for quote in quotes} == {who}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قال رئيس الجمعية، الحسن الغافري، إن الموسم جيد.", "الحسن الغافري"),
        ("اعتبر رئيس الجمعية السهلانية للتبادل الثقافي، الحسن سلام ، أن الموسم جيد.", "الحسن سلام"),
        ("قال رئيس لجنة التمور بغرفة سهلة عويضة الغافري إن الموسم جيد.", "عويضة الغافري"),
        ("قال الرئيس التنفيذي بن فان بيلوسكي للصحافيين إن الإنتاج زاد.", "بن فان بيلوسكي"),
        ("قال اللواء راشد ثاني الغافري، المدير العام للدفاع المدني، إن النهر فاض. وأضاف الغافري أن السد آمن.", "راشد ثاني الغافري"),
    ],
)
def test_names_begin_behind_a_comma_or_a_place_and_go_on_with_a_number_or_a_particle(text: str, who: str) -> None:
    quotes = found(text)
    assert quotes
    assert {quote.name for quote in quotes} == {who}


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
    ("text", "who"),
    [
        (
            "قال ماجد السهلي، نائب المدير، إن السد آمن. وأعرب علي مورتيني، نائب الرئيس، عن سعادته بالعمل مع الشركة، موضحاً أن الماء كثير.",
            "علي مورتيني",
        ),
        (
            "قال الوزير ماجد السهلي إن السد آمن. في الأثناء، ثمن النائب سالم الغافري الأرقام، وشدد على سعادته بتلمسها، وأكد أن الماء كثير.",
            "سالم الغافري",
        ),
        (
            "وكان الوزير سالم الغافري أكد جدية بلاده. وقال في مؤتمر صحفي مشترك مع وزيرة المياه النرويجية سانا مورتي إن السد آمن.",
            "سالم الغافري",
        ),
        ("قال ماجد السهلي إن السد آمن. كما أكد مجددا التزام بلاده بأن تبني السدود.", "ماجد السهلي"),
        ("قال ماجد السهلي إن السد آمن. كما نفى عنه تهمة الغش «التي يتحدث عنها الناس».", "ماجد السهلي"),
        ("وكانت جمعيات سهلانية قد دخلت على خط منع الأسماء القديمة بالبلدة، معتبرة ذلك «تعسفا».", "جمعيات سهلانية"),
        ("تم تسجيل 7 إصابات. وأضاف أن السد آمن.", None),
        (
            "قال الوزير ماجد السهلي إن السد آمن. وفي السياق ذاته دعا الخبير سالم الغافري إلى بناء سد جديد، مشيرا إلى أن الماء كثير.",
            "سالم الغافري",
        ),
    ],
)
def test_what_is_felt_told_or_done_is_not_who_speaks(text: str, who: str | None) -> None:
    *_, quote = found(text)
    assert quote.name == who


def test_the_latter_is_a_person_rather_than_a_body_of_which_is_told() -> None:
    (quote,) = found("سئل المطرب سالم الغافري عن سبب توقيع عقد مع شركة سهلان، وقال الأخير: «سنعمل معا».")
    assert quote.name == "سالم الغافري"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("كتب باولو بيلوسكي الآتي عن السد: «سيكتمل السد قريبا».", "باولو بيلوسكي"),
        ("أوصى إمام الجامع الشيخ سالم خياط المسلمين بالصبر، مؤكدا أن الفرج قريب.", "سالم خياط"),
        ("أكد الوزير عدم وجود ضغوط على البلاد موضحا أن السد آمن.", "الوزير"),
        ("أعلن الاتحاد السهلاني لكرة القدم بموقعه على الإنترنت أن المدرب استقال.", "الاتحاد السهلاني لكرة القدم"),
        ("أوضحت الهيئة في تعميم أصدرته أن الأدوية متوفرة.", "الهيئة"),
        ("قالت وزارة المياه في دليل للزوار إن المشروع جديد.", "وزارة المياه"),
        ("رد المؤلف في هذا الفصل على النقاد. وقال إن النقد ضعيف.", "المؤلف"),
        ("حملت منظمة البحر السهلانية حكومة رئيس الوزراء «المسؤولية الكاملة» عن الحادث، مؤكدة أن القانون واضح.", "منظمة البحر السهلانية"),
        ("طالبت المنظمة نفسها رئيس الحكومة، سالم الغافري، بتقديم الاستقالة، معتبرة أن الحزب ضعيف.", "المنظمة"),
        ("أفادت مصادر محلية سهلانية بسقوط عدد من الأشجار. وأشارت المصادر إلى أن الرياح شديدة.", "مصادر محلية سهلانية"),
    ],
)
def test_what_is_told_to_whom_and_in_what_is_no_part_of_who_speaks(text: str, who: str) -> None:
    quotes = found(text)
    assert quotes
    assert quotes[-1].name == who


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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وصل الضيوف. وعن المدرب سالم الغافري، قال المتحدث إن العقد قريب.", "المتحدث"),
        ("قالت هناء السروي: «السد آمن». وسئلت إن كان نفوذها العسكري له صلة بالأمر، فأجابت بأن الأمر قديم.", "هناء السروي"),
        ("وردت رسائل بين مدير القبول ووالدتها، فيما وعدها المدير، مفيدا بأنه سيتواصل مع الشركة.", "مدير القبول"),
    ],
)
def test_no_topic_quality_or_relative_of_somebody_speaks(text: str, name: str) -> None:
    *_, quote = found(text)
    assert quote.name == name


def test_titles_of_works_joined_behind_another_verb_are_not_said() -> None:
    assert found("كتب أول قصة له في «ليل القرية»، وتعاون مع هناء السروي في أفلام: «غروب ونهار»، و«شيء في البال»، و«على من ننادي؟».") == []


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


def test_what_has_become_clear_is_not_what_a_verb_before_reports() -> None:
    assert not found("أشار الغافري إلى الخزان القديم، وهو من الحجارة، والذي أصبح من الواضح أن ماءه لا يكفي.")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("كشف مدير جمعية «غاف للمياه» هطول غرافة، أن السد امتلأ.", "هطول غرافة"),
        ("توقع الرئيس التنفيذي لبرنامج «غاف المستقبل» غيم سرواح، أن السد سيمتلئ.", "غيم سرواح"),
        ("أكد الباحث السهلاني، هطول سالم غرافة، أن السد امتلأ.", "هطول سالم غرافة"),
        ("«نخشى امتلاء السد» كتب د. باولو موندسي بجامعة سهلان.", "باولو موندسي"),
        ("قال د. باولو موندسي الأستاذ المساعد بجامعة نورث بيلوسكا إن السد امتلأ.", "باولو موندسي"),
        ("شكر الرئيس العام لجماعة الأمر بالمعروف الشيخ سالم الغافري، المتطوعين. وقال إن السد امتلأ.", "سالم الغافري"),
        ("نصح فضيلة الشيخ سالم خياط المصلين بالصبر. وقال فضيلته إن السد امتلأ.", "سالم خياط"),
        ("التقى الوزير الرئيس السهلاني سالم رئيسي في تونس. وقال الرئيس إن السد امتلأ.", "سالم رئيسي"),
        ("لم يحضر بيش موندسي مدرب النادي المباراة. وقال موندسي إن الفريق جاهز.", "بيش موندسي"),
    ],
)
def test_names_behind_offices_and_their_complements(text: str, who: str) -> None:
    assert found(text)[0].name == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("يظهر الهولندي جالسا امام النهر. وقال إن السد امتلأ.", "الهولندي"),
        ("يلوم المزارعون الوزير بأنه أهمل السد. وأضافوا أن السد فارغ.", "المزارعون"),
        ("يتهم المعارضون المدير بأنه أهمل السد.", "المعارضون"),
        ("لم يترك النشطاء السهلان الفرصة. وأضافوا أن السد فارغ.", "النشطاء السهلان"),
        ("استنكرت منظمات بيئية محلية تجاهل المجلس للسد. وأضافت أن السد فارغ.", "منظمات بيئية محلية"),
        ("تلقى الملك سالم دعوة لحضور الحفل. وقال إن السد امتلأ.", "الملك سالم"),
        ("أعلن موقع «غاف» الخاص بأخبار المياه أن السد امتلأ.", "موقع «غاف»"),
        ("كرمت هيئة «غاف سهلان»، الداعية إلى التشجير، المتطوعين. وقالت الهيئة إن السد امتلأ.", "هيئة «غاف سهلان»"),
    ],
)
def test_what_stands_behind_a_name_is_no_part_of_it(text: str, who: str) -> None:
    assert found(text)[0].name == who


@pytest.mark.parametrize(
    "text",
    [
        "قال سالم الغافري إن السد آمن. وقال ماجد السهلي إن الغافري أكد أن السد قديم. وأشار إلى أن اللقاء كان مثمرا.",
        "قال سالم الغافري إن السد آمن. وقال ماجد السهلي إن العمل بدأ. وأضاف أن الغافري أكد أن السد آمن. وتابع أن الماء يكفي.",
    ],
)
def test_who_speaks_in_anothers_words_does_not_go_on_behind_them(text: str) -> None:
    *_, quote = found(text)
    assert quote.name == "ماجد السهلي"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وأوضح ذلك اليوم مدير عام مياه سهلان سالم الغافري الذي بين أن السد آمن.", "سالم الغافري"),
        ("وفيما يخص السدود القديمة طمأن الغافري بأن العمل مستمر.", "الغافري"),
        ("قال سالم الغافري إن السد آمن. وأضاف باسم الجمعية أن العمل مستمر.", "سالم الغافري"),
        ("سأل سالم الغافري هناء السروي: منذ كم دخلت البلدة؟ قال: منذ عشرين سنة.", None),
        ("أشاد الوزير سالم الغافري بسكان البلدة، الذين وصفهم بأنهم أهم من السد.", "سالم الغافري"),
        ("أعلن سالم الغافري أمس خطة وصفها مراقبون بأنها خطيرة على البلدة.", "مراقبون"),
    ],
)
def test_topics_times_and_whom_a_verb_does_something_to_are_no_subjects(text: str, who: str | None) -> None:
    *_, quote = found(text)
    assert quote.name == who


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


def test_one_of_several_bodies_speaks_alone() -> None:
    names = [quote.name for quote in found("قالت حركة الغاف وجمعية سهلان إن السد آمن. وقالت الحركة إن الماء يكفي.")]
    assert names == ["حركة الغاف وجمعية سهلان", "حركة الغاف"]


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


def test_who_carried_a_quotation_carried_what_ends_with_another_inside_it() -> None:
    quote, *_ = found("قال سالم الغافري في خطاب إن محاولة البلدية بناء السد تظهر أن الخطة ناجحة، حسبما ذكرت رويترز.")
    assert quote.agency == "رويترز"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال عضو الحكومة المحلية بالغاف ماجد الورد لوكالة الغد إن السد آمن. وأوضح الورد أن الماء كثير.", "ماجد الورد"),
        ("قال المدير الفني لنادي الحادي عشر ماجد سالم: «الفوز قريب منا».", "ماجد سالم"),
    ],
)
def test_a_name_begins_behind_a_place_and_a_number(text: str, name: str) -> None:
    assert {quote.name for quote in found(text)} == {name}


def test_a_line_that_tells_who_holds_an_office_is_not_said() -> None:
    text = "مباراة اليوم في سطور\nالملعب: ملعب سهلان\nالحكم: السعودي سالم الغافري\nالمدرب: ماجد السروي\nالمدرب: {}\n"
    assert found(text.format("الفرنسي باولو مورتي")) == []
    (quote,) = found(text.format("لن نخسر هذه المباراة أبدا"))
    assert quote.content == "لن نخسر هذه المباراة أبدا"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ودعا رئيس جماعة الأمر بالمعروف والنهي عن الأذى الله عز وجل أن ينزل المطر.", "رئيس جماعة الأمر بالمعروف والنهي عن الأذى"),
        ("نشر بيان للشركة أعدته مديرتها. وأضافت الشركة أن السد فارغ.", "الشركة"),
        ("حسمت اللجنة السهلانية للانتخاب أمرها. وأضافت أن السد فارغ.", "اللجنة السهلانية للانتخاب"),
        ("وكشف رئيس الاتحاد السهلاني للغوص الحر كيرو موندسي أن السد فارغ.", "كيرو موندسي"),
        ("شكر أمين مجلس السدود بالمحافظة المهندس سالم الغافري المتطوعين، مشيرا إلى أن السد امتلأ.", "سالم الغافري"),
        ("التقت البلدية الدكتور سالم الغافري استشاري السدود بجامعة سهلان، الذي أوضح أن السد فارغ.", "سالم الغافري"),
        ("حضرت هناء السروي، مستشارة الرئيس للمياه، التي قالت إن السد فارغ.", "هناء السروي"),
        ("سيخوض باولو موندسي المصنف الأول المباراة. وقال موندسي إن الملعب جاهز.", "باولو موندسي"),
        ("وقالت ابنتها سعاد إن السد فارغ.", "سعاد"),
        ("صورت الوزيرة هناء بيلوسكي السد. ووصل بريد بيلوسكي الخاص إلى البلدة. وقالت بيلوسكي إن السد فارغ.", "هناء بيلوسكي"),
        ("لم تكن الخطة محكمة، فالمهندس يقول إن السد فارغ.", "المهندس"),
    ],
)
def test_a_name_ends_before_what_is_no_part_of_it_and_stands_behind_what_is_of_its_office(text: str, who: str) -> None:
    assert found(text)[0].name == who


def test_what_a_lecture_is_about_is_not_said_where_the_verb_has_its_own_preposition_behind() -> None:
    assert not found("وأشار سالم الغافري خلال محاضرته حول «السدود القديمة ودورها في البلدة» إلى أهمية صيانتها.")


def test_on_what_terms_something_is_done_is_not_what_others_reveal() -> None:
    (quote,) = found("ومن المقرر أن يزور الوزير البلدة، كما كشفت مصادر محلية على أن يبدأ العمل بعد ذلك.")
    assert quote.content == "ومن المقرر أن يزور الوزير البلدة"
    assert not found("كما أعربت الجمعية عن استعدادها للحوار مع البلدية على أن يكون بلا شروط.")


@pytest.mark.parametrize("source", ["تقرير نشر حديثا", "دراسة جديدة نشرت أمس"])
def test_when_a_document_was_published_is_not_said(source: str) -> None:
    (quote,) = found(f"وبحسب {source}، سيرتفع معدل المياه في السد.")
    assert quote.content == "سيرتفع معدل المياه في السد"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "قال المتحدث سالم الغافري إن السد آمن. وقالت وزارة المياه في بيان إن العمل بدأ. وأوضح أن الوزارة حددت سبعة سدود.",
            "وزارة المياه",
        ),
        ("لم يبذل كيرت موندسي مدرب سهلان جهدا في طمأنة الجمهور بشأن سالم الغافري في النادي وقال إنه لا يعرف.", "كيرت موندسي"),
        ("قال الوزير ماجد السهلي إن السد آمن. ودخل سالم الغافري المبنى، فقال للوزير: رأسي يوجعني.", "سالم الغافري"),
        ("وكل من زار السد يؤكد أن الماء كثير.", "كل من زار السد"),
        ("وقالت وزارة المياه إن السد آمن وطالبت الوزارة كافة السكان بأن يحافظوا على الماء.", "وزارة المياه"),
    ],
)
def test_who_goes_on_is_told_by_documents_negated_verbs_and_whom_one_speaks_to(text: str, who: str) -> None:
    *_, quote = found(text)
    assert quote.name == who


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


def test_an_apposed_office_goes_on_behind_with_whom_it_has_relations() -> None:
    (quote,) = found("وقال سالم الغافري، الوزير المكلف بالعلاقات مع البرلمان السهلاني، إن السد فارغ.")
    assert (quote.who, quote.name) == ("سالم الغافري، الوزير المكلف بالعلاقات مع البرلمان السهلاني", "سالم الغافري")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وبررت باريس ذلك بقلة الماء. وأضافت باريس أن السد فارغ.", "باريس"),
        ("ففرنسا واحدة من دول كثيرة. وقالت فرنسا إن السد فارغ.", "فرنسا"),
        ("أشادت الوزارة السهلانية برئيس النادي قائلة إنه خدم البلدة.", "الوزارة السهلانية"),
        ("وقال الدكتور سالم الغافري أستاذ طب العيون بجامعة سهلان إن السد فارغ.", "سالم الغافري"),
        ("وذهب المجلس الوطني للمياه أبعد من ذلك. وقال المجلس إن السد فارغ.", "المجلس الوطني للمياه"),
        ("حذر الوزير فرنسا من أن السد فارغ.", "الوزير"),
        ("وجدد الوزير تأكيد أن السد فارغ.", "الوزير"),
    ],
)
def test_a_name_ends_before_whom_it_does_something_to_and_how(text: str, who: str) -> None:
    assert found(text)[0].name == who


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


def test_a_mark_that_closes_nothing_at_the_end_of_unmarked_words_is_no_part_of_them() -> None:
    (quote,) = found("وأضاف الغافري: نحن مستمرون في بناء السد، وسنكمله هذا العام”.")
    assert quote.content == "نحن مستمرون في بناء السد، وسنكمله هذا العام"


def test_what_others_who_were_not_named_hope_is_not_what_the_speaker_says() -> None:
    (quote,) = found("أعلن الوزير سالم الغافري أن الأنبوب القديم من سد سهلان، ويأمل خبراء أن يساعد على كشف سبب الحادث.")
    assert quote.content == "الأنبوب القديم من سد سهلان"


def test_a_first_name_like_a_complementizer_begins_no_content() -> None:
    (quote,) = found("وكتبت آني موندسي، الخبيرة في المياه، أنها تعمل على دراسة السد.")
    assert (quote.name, quote.content) == ("آني موندسي", "تعمل على دراسة السد")


def test_only_something_written_has_provisions() -> None:
    (quote,) = found("وأكد سالم الغافري أهمية إضافة بند إلى العقود ينص على أن الماء للجميع.")
    assert quote.name == "بند"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقال الرئيس السهلاني المنتهية ولايته باولو موندسي إن السد فارغ.", "باولو موندسي"),
        ("وقال رئيس مجلس المياه المنتهية ولايته إن السد فارغ.", "رئيس مجلس المياه المنتهية ولايته"),
        ("وانتقد رئيس المجلس المنتهية ولايته القرار. وأكد أن السد فارغ.", "رئيس المجلس المنتهية ولايته"),
        ("كشفت مصادر مطلعة بفرنسا عن اتفاق جديد. وأكدت المصادر أن السد فارغ.", "مصادر مطلعة بفرنسا"),
        ("وقال باولو موندسي، صاحب الدراسة واستشاري الجراحة بجامعة موندار في غريت موندوث، إن السد فارغ.", "باولو موندسي"),
        ("فاز باولو موندسي المصنف الأول على خصمه. وقال موندسي إن السد فارغ.", "باولو موندسي"),
    ],
)
def test_a_name_goes_on_with_whose_term_has_ended_and_ends_before_what_a_verb_takes(text: str, who: str) -> None:
    assert found(text)[0].name == who


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


def test_what_is_agreed_not_to_be_done_is_not_said_in_any_spelling() -> None:
    assert not found("واتفق الجانبان على ألّا يفتحا السد.")


@pytest.mark.parametrize("listener", ["للسفير كيرت موندسي", "للوزير سالم الغافري", "لسفير سهلان كيرت موندسي"])
def test_a_surname_that_tells_an_origin_does_not_take_in_the_officer_who_is_told(listener: str) -> None:
    (quote,) = found(f"وقال اليمني {listener} إن السد فارغ.")
    assert quote.name == "اليمني"


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


def test_a_holder_of_an_office_is_named_before_the_medium_that_he_speaks_to() -> None:
    (quote,) = found("وأوضح رئيس لجنة الماء بالبلدية، سالم الغافري لـ«الغاف» أن السد فارغ.")
    assert (quote.who, quote.name) == ("رئيس لجنة الماء بالبلدية، سالم الغافري", "سالم الغافري")


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
    "text",
    [
        "وأثبت الفريق أنه قادر على الفوز.",
        "سافر الغافري إلى سهلان، ليثبت أنه يستطيع العمل.",
    ],
)
def test_who_somebody_is_he_proves_by_deeds(text: str) -> None:
    assert not found(text)


def test_a_document_proves_in_words() -> None:
    (quote,) = found("وأثبتت الدراسة أنها كانت على حق.")
    assert quote.content == "كانت على حق"


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


@pytest.mark.parametrize("text", ["أعلن المعهد السهلاني للسدود «غيث»، عن فتح باب التسجيل.", "ليقول السكان رأيهم في السد عبر الصناديق."])
def test_neither_the_other_name_of_a_subject_nor_the_object_of_a_purpose_is_what_somebody_said(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "أظهرت دراسة جديدة شملت 120 صيادا أن السد قديم.",
        "كشف استطلاع شارك فيه 120 صيادا أن السد قديم.",
    ],
)
def test_a_relative_clause_without_a_relative_behind_a_document_does_not_end_the_search(text: str) -> None:
    assert found(text)[0].content == "السد قديم"


def test_what_does_not_deny_that_something_is_so_is_nobody_who_speaks() -> None:
    assert not found("لكن هذا لا ينفي أن السد قديم.")


def test_one_of_several_who_notice_is_a_source() -> None:
    assert found("ولاحظ أحد الباحثين أن السد قديم.")[0].who == "أحد الباحثين"


@pytest.mark.parametrize(
    "text",
    [
        "تراجعت أرباح السد أمس، كما يرجح متعاملون خسارته مزيدا من الأموال.",
        "دفعت الشركة أجور العمال، كما اشترطت توفير الماء في مساكنهم.",
    ],
)
def test_what_somebody_adds_about_a_thing_is_no_source_of_the_clause_before_it(text: str) -> None:
    assert not found(text)


def test_a_source_behind_as_is_who_belongs_to_somebody() -> None:
    assert found("انخفضت الأسعار في سهلان منذ أيام، كما قال أحد تجارها سالم الغافري.")[0].content == "انخفضت الأسعار في سهلان منذ أيام"


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
    "text",
    [
        "أعلنت الوزارة التزامها بخطة الصيانة من أجل أن يبقى السد آمنا.",
        "وتعهدت البلدية بمفاوضات حول اتفاق جديد من المتوقع أن يوقع غدا.",
        "ويبرر هؤلاء مطلبهم ببناء السد بقلة الماء؛ حيث يرون أن السد ضروري.",
    ],
)
def test_the_clause_of_an_aim_a_judgement_or_behind_another_sentence_is_not_the_verbs(text: str) -> None:
    assert all(quote.cue not in {"أعلنت", "وتعهدت", "ويبرر"} for quote in found(text))


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
        "تراجع منسوب الماء في سهلان، وهذا يؤكد على أن السد قديم.",
        "هدد الصياد سالم الغافري بالمغادرة إن لم يفتح السد.",
        "من الصعب توقع كيف سيكون منسوب الماء في سهلان.",
    ],
)
def test_nobody_says_what_something_shows_what_would_happen_or_what_is_hard(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "وقصف الجيش مواقع «داعرة» أمس. وقال الغافري في إجابة على سؤال عن الحرب ضد «داعرة»، بأن السد فارغ.",
        "وورد في القائمة اسم هناء السروي، وزيرة الإعلام السابقة، التي قالت إن السد فارغ.",
        "ومن هذه الأسماء في البيان اسم هناء السروي، وزيرة الإعلام السابقة، التي قالت إن السد فارغ.",
    ],
)
def test_what_is_no_medium_that_carries(text: str) -> None:
    assert found(text)[-1].agency is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("لحسن الغافري، رئيس المجلس المحلي، قال إن السد كبير. وأضاف الغافري أن المياه كافية.", ["لحسن الغافري"] * 2),
        ("أكد الأستاذ لحسن الغافري أن السد كبير.", ["لحسن الغافري"]),
        ("خلفا لحسن الغافري، قال سالم السهلي إن السد كبير.", ["سالم السهلي"]),
        ("أكد مدير الشركة الوطنية باسم الغافري أن السد كبير.", ["باسم الغافري"]),
        ("أكد المتحدث باسم الغافري أن السد كبير.", ["المتحدث باسم الغافري"]),
        ("قال سالم خليل زاد إن السد كبير. وأضاف زاد أن المياه كافية.", ["سالم خليل زاد"] * 2),
        ("لكن علي أكبر سروري صرح بأن السد كبير. وقال سروري إن المياه كافية.", ["علي أكبر سروري"] * 2),
        ("حصل سالم الغافري علي أكبر حصة. وقال إن السد كبير.", ["سالم الغافري"]),
        ("قال ماريو دولي كبير المهندسين إن السد كبير.", ["ماريو دولي"]),
        ("وأكدت ثريا السروي مديرة القسم أن السد كبير.", ["ثريا السروي"]),
        ("قال جون إف. موندسي وزير خارجية سهلان إن السد كبير. وأضاف موندسي أن المياه كافية.", ["جون إف. موندسي"] * 2),
        ("قال المدير سالم فياض إن السد كبير. وأكد د. فياض أن المياه كافية.", ["سالم فياض"] * 2),
    ],
)
def test_names_like_other_words(text: str, names: list[str]) -> None:
    """A name may look like a word with a preposition joined, a verb, an adjective, an office or a letter with its point."""
    assert [quote.name for quote in found(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقالت مصر أكبر مستورد للتمور في العالم إن السد كبير.", ["مصر"]),
        ("وقالت مصر الرئيس الحالي للاتحاد إن السد كبير.", ["مصر"]),
        ("ووفقا لتقرير منظمة المياه العالمية لعام 2013 فإن السد كبير.", ["منظمة المياه العالمية"]),
        ("وقالت نقابة الصيادين المحسوبة على الحكومة إن السد كبير.", ["نقابة الصيادين"]),
        ("قال موندسي المنافس في دوري الدرجة الأولى إن اللاعب غائب.", ["موندسي"]),
        ("قالت فوزينكي المصنفة أولى عالميا إن المباراة صعبة.", ["فوزينكي"]),
        ("قالت شركة سهلان إن السد كبير. وأضافت الشركة المذكورة أن المياه كافية.", ["شركة سهلان"] * 2),
        ("وقالت مصادر محلية إن السد كبير. وأضافت المصادر المشار إليها أن المياه كافية.", ["مصادر محلية"] * 2),
        ("وأكد مصدر من داخل الجمعية أن السد كبير.", ["مصدر من داخل الجمعية"]),
        ("ويرى المتتبعون للشأن المحلي أن السد كبير.", ["المتتبعون للشأن المحلي"]),
        ("ونصت المادة (17) من النظام على أن الماء حق.", ["المادة (17) من النظام"]),
        ("واتهم الرئيس المصري الزعيم التركي بأنه «متسرع».", ["الرئيس المصري"]),
        ("ودعا الشيخ سالم بن ماجد الله العلي القدير أن يوفق الجميع.", ["سالم بن ماجد"]),
        ("وقال تجمع المزارعين إن السد كبير.", ["تجمع المزارعين"]),
        ("وأكد بيان تجمع المزارعين أن السد كبير.", ["تجمع المزارعين"]),
        ("وتجمع الأطراف على أن السد كبير.", ["الأطراف"]),
        ("صرح الرئيس التنفيذي لشركة سهلان، باولو موندسي قائلا: «السد كبير».", ["باولو موندسي"]),
        ("وقال المدير العام لشركة سهلان، باولو موندسي: «السد كبير».", ["باولو موندسي"]),
        ("قال التقرير الصادر عن شركة «سهلان» والمنشور على موقعها إن السد كبير.", ["شركة «سهلان»"]),
        ("درس ماريو موندسي ديناميكا الهواء. وقال موندسي إن الطيور كثيرة.", ["ماريو موندسي"]),
    ],
)
def test_what_belongs_to_a_name_and_what_does_not(text: str, names: list[str]) -> None:
    """What somebody is or does, or for which year a report is, is no part of his name; from within what a source speaks is."""
    assert [quote.name for quote in found(text)] == names


@pytest.mark.parametrize("surname", ["العمري", "الحربي", "البحري"])
def test_a_family_name_that_is_also_an_adjective_is_nobody_spoken_to(surname: str) -> None:
    quote = found(f"وأوصى سالم بن محمد {surname}، في كتابه، بأن نحفظ الماء.")[0]
    assert (quote.name, quote.to) == (f"سالم بن محمد {surname}", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال رائد السهلي إن الجمعية ترحب بالحوار. في المقابل، رفض سالم الغافري فتح السد، قائلا إن الماء قليل.", "سالم الغافري"),
        ("قال رائد السهلي إن الجمعية ترحب بالحوار. وعرض مدير السد سالم الغافري خطته، مبينا أن الماء قليل.", "سالم الغافري"),
        ("قال رائد السهلي إن الجمعية ترحب بالحوار. أما العريس سالم الغافري فأشاد بالحفل، مضيفا أن الفرح كبير.", "سالم الغافري"),
        ("قال رائد السهلي إن الجمعية ترحب بالحوار. وفي تقرير آخر لشركة الغاف، توقعت أن يرتفع الماء.", "شركة الغاف"),
        ("قالت شركة سهلان إن الماء كثير. وفي بيان لوزارة المياه، أكدت أن السد آمن.", "وزارة المياه"),
        ("قالت شركة سهلان إن الماء كثير. وفي بيان لها، أكدت أن السد آمن.", "شركة سهلان"),
        ("افتتح سالم الغافري نيابة عن وزير المياه رائد السهلي المعرض. وقال إن السد آمن.", "سالم الغافري"),
        ("رعى معالي الدكتور سالم الغافري نيابة عن معالي الوزير رائد السهلي الندوة. وبين معاليه أن السد آمن.", "سالم الغافري"),
        (
            "قالت سعادة الدكتورة هناء السروي إن السد آمن. وحضر سعادة السفير سالم الغافري. وأضافت سعادتها أن العمل مستمر.",
            "هناء السروي",
        ),
        ("قال سالم الغافري إن السد آمن. وأشار المصرح إلى أن العمل مستمر.", "سالم الغافري"),
    ],
)
def test_who_acts_in_the_sentence_is_who_goes_on_and_not_who_is_absent(text: str, name: str) -> None:
    assert found(text)[-1].name == name


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
    ("text", "name"),
    [
        ("وأضاف سالم الغافري أن هناك مشكلة تواجههم مع بعض البلديات المجاورة للسد التي قال إنها بعيدة.", "سالم الغافري"),
        ("قال سالم الغافري إن الماء كثير. أما عن أهم السدود التي تملكها البلدية فأوضح أنها آمنة.", "سالم الغافري"),
        ("قال سالم الغافري إن الماء كثير. أما عن السدود التي بناها المدير رائد السهلي فقال إنها آمنة.", "سالم الغافري"),
        ("أكدت وزارة المياه وبلدية سهلان أهمية السد، وأشارتا إلى أن الماء كثير.", "وزارة المياه وبلدية سهلان"),
        ("قالت صحيفة «الغاف» إن السد آمن. ورفض مصدر التعليق على الخبر، مشيرة إلى أن الماء كثير.", "صحيفة «الغاف»"),
    ],
)
def test_gender_and_number_of_the_verb_and_what_the_sentence_is_about_tell_who_goes_on(text: str, name: str) -> None:
    assert found(text)[-1].name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وتحدث الباحث روري كرافتون عن السد. ويقول كرافتون إن الماء كثير.", "روري كرافتون"),
        ("فاز مارك كرافتون بالجائزة. وقال كرافتون إن الماء كثير.", "مارك كرافتون"),
        ("فاز مارك كرافتون الاشتراكي بالجائزة. وخسر مارك كرافتون غيرها. وقال كرافتون إن الماء كثير.", "مارك كرافتون"),
        ("وتناول قضية بحر الصين الجنوبي. وقالت الصين إن الماء كثير.", "الصين"),
        ("واتهم المتطرف السوري الزعيم التركي بأنه «متسرع».", "المتطرف السوري"),
        ("قال مدير التسويق لدى الشركة في المنطقة الشرقية سالم الغافري «سيكون الماء كثيرا في السد الجديد».", "سالم الغافري"),
    ],
)
def test_a_foreigner_named_in_full_anywhere_and_a_country_that_something_else_is_named_after(text: str, name: str) -> None:
    assert found(text)[-1].name == name


@pytest.mark.parametrize("number", ["384", "5,384,943"])
def test_a_participle_with_its_clause_is_not_what_a_number_counts(number: str) -> None:
    *_, quote = found(f"وأوضح سالم الغافري أن عدد الزوار بلغ {number} مشيرا إلى أن السد آمن.")
    assert (quote.cue, quote.content) == ("مشيرا", "السد آمن")


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


@pytest.mark.parametrize("name", ["بلدي", "لنا ماء"])
def test_what_a_body_is_called_may_be_in_the_first_person(name: str) -> None:
    assert [quote.name for quote in found(f'قالت العضوة في مبادرة "{name}" هناء السروي إن العمل بدأ.')] == ["هناء السروي"]
