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
    case("a headline of a surname alone", "السرواني: تأجيل الأمسيات\nأجل النادي أمسياته.", Q(":", DIRECT, "تأجيل الأمسيات", "السرواني")),
    case("a headline with a place", "السروان: تأجيل الأمسيات\nأجل النادي أمسياته في السروان."),
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
         Q("وقال", INDIRECT, "العمل مستمر", "الوزير"), Q("أعلن", INDIRECT, "الميناء مغلق", "الوزير")),
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
    case("according to, behind", "ارتفع الإنتاج 31 في المئة، بحسب بيان الشركة.",
         Q("بحسب", INDIRECT, "ارتفع الإنتاج 31 في المئة", "بيان الشركة")),
    case("according to, before", "وبحسب بيان الشركة، ارتفع الإنتاج 31 في المئة.",
         Q("وبحسب", INDIRECT, "ارتفع الإنتاج 31 في المئة", "بيان الشركة")),
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
    case("نقلاً عن", "أغلقت الطرق، نقلاً عن مصادر في الشرطة.", Q("نقلاً", INDIRECT, "أغلقت الطرق", "مصادر في الشرطة")),
    case("استناداً إلى a named source", "واستناداً إلى تقرير البلدية، فإن السد آمن.", Q("واستناداً", INDIRECT, "السد آمن", "تقرير البلدية")),
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
    case("إلى ذلك", "إلى ذلك أشارت بيانات البلدية إلى أن السد آمن.", Q("أشارت", INDIRECT, "السد آمن", "بيانات البلدية")),
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
    case("a carrier that is no medium", "أفادت مصادر أمنية نقلاً عن الموقوفين بأن السد آمن.", Q("أفادت", INDIRECT, "السد آمن", "الموقوفين")),
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
    case("the main verb is not one of saying", "كشف المتحف عن تمثال قديم قائلاً: «هذا كنز».", Q("قائلاً", DIRECT, "هذا كنز", None, "المتحف")),
    case("the object of حذر", "وحذر الوزير السكان من أن السد في خطر.", Q("وحذر", INDIRECT, "السد في خطر", "الوزير", to="السكان")),
    case("a verb that follows a name", "الوزير سالم الغافري يلتقي السهلاني. وأضاف: «السد آمن».",
         Q("وأضاف", DIRECT, "السد آمن", None, "سالم الغافري")),
    case("a plural in the oblique case", "وصل الوزير ودعا السهلانيين إلى «التمثل به».",
         Q("ودعا", MIXED, "التمثل به", None, "الوزير", to="السهلانيين")),
    case("a demonstrative as object", "وصل الوزير إلى السد. وفسر ذلك بأن السد آمن.", Q("وفسر", INDIRECT, "السد آمن", None, "الوزير")),
    case("a body in marks before its verb", "«الصناعة» تحذر المواطنين: تجنبوا السد",
         Q("تحذر", DIRECT, "تجنبوا السد", "الصناعة", to="المواطنين")),
    case("an agency by its adjective of origin", "السد آمن، وفقا للألمانية.",
         Q("وفقا", INDIRECT, "السد آمن", "للألمانية", agency="للألمانية")),
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
         Q("بحسب", INDIRECT, "وارتفع الإنتاج ثلاثين في المئة", "تقرير الشركة")),
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
    case("behind that", "وفي ضوء ذلك قال الوزير إن السد آمن.", Q("قال", INDIRECT, "السد آمن", "الوزير")),
    case("whoever says so", "وصدق من قال إن الماء حياة لكل من على الأرض.", Q("قال", INDIRECT, "الماء حياة لكل من على الأرض")),
    case("somebody believes it", "وقال المتحدث إن وزير المياه يعتقد أن العمل في السد مستمر.",
         Q("وقال", INDIRECT, "وزير المياه يعتقد أن العمل في السد مستمر", "المتحدث"),
         Q("يعتقد", INDIRECT, "العمل في السد مستمر", "وزير المياه", inside=1)),
]

NOT_QUOTATIONS = [
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
]

OPEN = [
    case("two words in marks, then the verb", "«لن نتراجع»، يقول الوزير.", Q("يقول", DIRECT, "لن نتراجع", "الوزير")),
    case("three words in marks without a colon", "وصرح متحدث باسم الشرطة «عملنا بجد ليلاً».",
         Q("وصرح", DIRECT, "عملنا بجد ليلاً", "متحدث باسم الشرطة")),
    case("colon, إن and first person", "قال الوزير: إن زيارتي إلى السد كانت ناجحة.",
         Q("قال", DIRECT, "زيارتي إلى السد كانت ناجحة", "الوزير")),
    case("أشاد بموقف", "وأشاد سالم الغافري بموقف البلدية «المتوازن».", Q("وأشاد", MIXED, "بموقف البلدية «المتوازن»", "سالم الغافري")),
    case("نقلت عن قوله with marks", "ونقلت وكالة رويترز عن المتحدث باسم الشركة قوله «العمل مستمر».",
         Q("ونقلت", DIRECT, "العمل مستمر", "المتحدث باسم الشركة", agency="وكالة رويترز")),
    case("a title with a place, a name, an addressee", "قال رئيس سهلان عمران الوادي لنظيره سالم الغافري، الأربعاء، إن العمل مستمر.",
         Q("قال", INDIRECT, "العمل مستمر", "رئيس سهلان عمران الوادي", "عمران الوادي", to="لنظيره سالم الغافري")),
    case("a name behind a title that is no office", "وقال مدير السد سالم الغافري إن العمل مستمر.",
         Q("وقال", INDIRECT, "العمل مستمر", "مدير السد سالم الغافري", "سالم الغافري")),
    case("وفقاً لـ with two words", "ووفقاً للمتحدث باسم الشرطة، أغلقت الطرق.", Q("ووفقاً", INDIRECT, "أغلقت الطرق", "للمتحدث باسم الشرطة")),
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
