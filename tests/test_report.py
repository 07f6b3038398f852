"""The report, as people use it: in a real browser."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import spacy
from browser import browser  # noqa: F401
from tools import AXE, NO_AXE

import spacy_quotes
from spacy_quotes.quote import set_record
from spacy_quotes.record import span_record
from spacy_quotes.report import render

TEXT = """الوزير: لن نغلق المرفأ
قالت المتحدثة باسم البلدية هناء السروي لوكالة «النوارس» إن رئيس المجلس أكد أن «الميزانية كافية»، مضيفة أن العمل يبدأ غداً.
«سنعود»، قال سالم الغافري، «مهما طال الوقت»."""


def quotation(number: int, kind: str, *parts: str, **roles: Any) -> dict[str, Any]:
    spans = [span_record(TEXT, TEXT.index(part), TEXT.index(part) + len(part)) for part in parts]
    made: dict[str, Any] = {"id": number, "kind": kind, "content": spans}
    for role in ("cue", "speaker", "agency", "addressee"):
        words = roles.pop(role, None)
        made[role] = span_record(TEXT, TEXT.index(words), TEXT.index(words) + len(words)) if words else None
    return {**made, "entity": None, "parent": None, **roles}


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    """An article with a headline, nested quotations, an agency and interrupted words."""
    quotes = [
        quotation(1, "DIRECT", "لن نغلق المرفأ", cue=":", speaker="الوزير", entity="E1", speaker_name="الوزير"),
        quotation(
            2,
            "INDIRECT",
            "رئيس المجلس أكد أن «الميزانية كافية»",
            cue="قالت",
            speaker="المتحدثة باسم البلدية هناء السروي",
            agency="النوارس",
            entity="E2",
            speaker_name="هناء السروي",
            confidence=0.9,
            attribution_confidence=0.4,
        ),
        quotation(
            3,
            "MIXED",
            "«الميزانية كافية»",
            cue="أكد",
            speaker="رئيس المجلس",
            entity="E3",
            speaker_name="رئيس المجلس",
            parent=2,
            confidence=0.3,
        ),
        quotation(4, "INDIRECT", "العمل يبدأ غداً", cue="مضيفة", entity="E2", speaker_name="هناء السروي", confidence=0.7),
        quotation(5, "DIRECT", "سنعود", "مهما طال الوقت", speaker="سالم الغافري", entity="E4", speaker_name="سالم الغافري"),
    ]
    quotes[4]["cue"] = span_record(TEXT, TEXT.index("قال سالم"), TEXT.index(" سالم"))
    quotes[1]["agency"].update(name="An-Nawaris", id="nawaris")
    names = {"E1": ("الوزير", "PER"), "E2": ("هناء السروي", "PER"), "E3": ("رئيس المجلس", "PER"), "E4": ("سالم الغافري", "PER")}
    entities = {key: {"name": name, "type": type, "aliases": []} for key, (name, type) in names.items()}
    return {
        "id": "harbour",
        "text": TEXT,
        "quotes": quotes,
        "credits": [],
        "entities": entities,
        "url": "https://example.org/1",
        "date": "2026-03-01",
    }


def other(record: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**json.loads(json.dumps(record)), **changes}


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Any:  # noqa: F811
    """Opens records as a report in a window of its own; any error on the page, and any request, fails the test."""
    wrong: list[str] = []
    contexts = []

    def open_(
        records: list[dict[str, Any]], width: int = 1280, height: int = 900, address: str = "", dark: bool = False, **options: Any
    ) -> Any:
        file = tmp_path / f"report{len(contexts)}.html"
        file.write_text(render(records, **options), encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light")
        contexts.append(context)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: wrong.append(request.url) if not request.url.startswith("file:") else None)
        page.goto(f"{file.as_uri()}{address}")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert not wrong


def items(page: Any) -> int:
    return int(page.locator("ol.items > li").count())


def go(page: Any, address: str) -> None:
    """Go to another view and wait until it is there."""
    page.evaluate(
        """address => new Promise((done) => {
            if (location.hash === address) return done();
            addEventListener("hashchange", () => setTimeout(done), {once: true});
            location.hash = address;
        })""",
        address,
    )


def test_one_article_opens_in_the_reading_view_right_to_left(opened: Any, record: dict[str, Any]) -> None:
    page = opened([record])
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("article .text").get_attribute("dir") == "rtl"
    shown = page.locator("article .text").evaluate(
        "element => { for (const mark of element.querySelectorAll('.n')) mark.remove(); return element.innerText }"
    )
    assert re.sub(r"\n+", "\n", shown) == TEXT


def test_nested_quotations_lie_inside_each_other(opened: Any, record: dict[str, Any]) -> None:
    page = opened([record])
    assert page.locator('.content[data-q="2"] .content[data-q="3"]').first.inner_text().startswith("«الميزانية كافية»")
    assert page.locator('.content[data-q="5"]').count() == 2


def test_hovering_the_words_shows_who_said_them(opened: Any, record: dict[str, Any]) -> None:
    page = opened([record])
    page.locator('.content[data-q="4"]').hover()
    assert page.locator(".text .on:not(.n)").all_inner_texts() == ["مضيفة", "العمل يبدأ غداً4"]
    assert "هناء السروي" in page.locator(".card.on").inner_text()
    page.mouse.move(2, 2)
    assert page.locator(".text .on").count() == 0


def test_keyboard_alone_reaches_a_quotation_and_leaves_it(opened: Any, record: dict[str, Any]) -> None:
    page = opened([record])
    mark = page.locator('.n[data-q="2"]')
    for _ in range(40):
        page.keyboard.press("Tab")
        if mark.evaluate("element => element === document.activeElement"):
            break
    assert "هناء السروي" in mark.get_attribute("aria-label")
    assert page.locator(".text .role.on").all_inner_texts() == ["قالت", "المتحدثة باسم البلدية هناء السروي", "النوارس"]
    page.keyboard.press("Enter")
    assert mark.get_attribute("aria-pressed") == "true"
    page.keyboard.press("Escape")
    assert mark.get_attribute("aria-pressed") == "false"


def test_a_tap_on_a_phone_shows_the_card_over_the_text(opened: Any, record: dict[str, Any]) -> None:
    page = opened([record], width=390, height=844)
    page.locator('.content[data-q="4"]').click(position={"x": 20, "y": 12})
    card = page.locator(".card.kept")
    box = card.bounding_box()
    assert box["y"] + box["height"] <= 844 and "هناء السروي" in card.inner_text()
    card.locator(".close").click()
    assert page.locator(".card.kept").count() == 0


@pytest.mark.parametrize("interface", ["ar", "en"])
@pytest.mark.parametrize("width", [320, 820])
def test_nothing_is_wider_than_the_window(opened: Any, record: dict[str, Any], width: int, interface: str) -> None:
    long = other(record, id="b", title="عنوان طويل " * 30, source="صحيفة_طويلة_الاسم_" * 10)
    page = opened([record, long], width=width, interface=interface)
    for address in ("overview", "quotations", "speakers", "articles", "article/2"):
        go(page, f"#/{address}")
        assert page.evaluate("[location.hash, document.documentElement.scrollWidth]") == [f"#/{address}", width]


def test_each_row_of_the_index_leads_to_its_words(opened: Any, record: dict[str, Any]) -> None:
    page = opened([other(record, id="a"), other(record, id="b")], address="#/quotations")
    assert items(page) == 10
    page.locator("ol.items > li").nth(8).locator("blockquote a").click()
    page.wait_for_selector(".n[aria-pressed=true]")
    assert page.url.endswith("#/article/2/4")
    assert page.evaluate("document.activeElement.dataset.q") == "4"
    page.go_back()
    page.wait_for_selector("ol.items")
    assert items(page) == 10


def test_filters_narrow_the_list(opened: Any, record: dict[str, Any]) -> None:
    page = opened([other(record, id="a", title="ميناء الغاف"), other(record, id="b", title="سوق الحرير")], address="#/quotations")

    def expect_filtered(name: str, value: str, count: int) -> None:
        field = page.locator(f"#filter-{name}")
        if field.evaluate("element => element.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
        page.wait_for_function("count => document.querySelectorAll('ol.items > li').length === count", arg=count)
        page.locator("#filters button[type=reset]").click()
        assert items(page) == 10

    expect_filtered("search", "الميزانيه", 4)  # spelled otherwise; in two quotations an article
    expect_filtered("search", "لا يوجد", 0)
    expect_filtered("speaker", "هناء السروي", 4)
    expect_filtered("kind", "DIRECT", 4)
    expect_filtered("agency", "nawaris", 2)
    expect_filtered("article", "سوق", 5)
    expect_filtered("confidence", "50", 4)


def test_speakers_say_how_often_how_and_through_whom(opened: Any, record: dict[str, Any]) -> None:
    page = opened([other(record, id="a"), other(record, id="b")], address="#/speakers", interface="en")
    row = page.locator("tbody tr").first
    assert row.locator("td, th").all_inner_texts()[:5] == ["هناء السروي", "person", "4", "indirect 4", "An-Nawaris 2"]
    row.locator("summary").click()
    row.locator("li").nth(1).wait_for()
    row.locator("th button").click()
    page.wait_for_selector("ol.items")
    assert items(page) == 4 and page.locator("#filter-speaker").input_value() == "هناء السروي"


def test_an_article_without_quotations_names_no_speakers(opened: Any) -> None:
    page = opened(
        [{"id": "weather", "text": "السماء صافية", "quotes": [], "credits": [], "entities": {}}], address="#/articles", interface="en"
    )
    assert page.locator("ol.items .facts").inner_text() == "Quotations: 0"


def test_charts_count_what_the_filters_leave(opened: Any, record: dict[str, Any]) -> None:
    page = opened([other(record, id="a"), other(record, id="b")], address="#/overview", interface="en")
    charts = {
        chart.locator("h3").inner_text(): chart.locator("tbody tr").first.inner_text().split() for chart in page.locator(".chart").all()
    }
    assert charts["Most quoted"][-2:] == ["4", "40%"]
    assert charts["Kinds"] == ["direct", "4", "40%"]
    assert charts["Agencies and media"] == ["An-Nawaris", "2", "100%"]
    page.locator("#filter-kind").select_option("DIRECT")
    page.wait_for_function("document.querySelector('.chart tbody').rows.length === 2")


def test_a_quotation_is_copied_as_a_citation(opened: Any, record: dict[str, Any]) -> None:
    page = opened([record])
    page.locator('[data-card="1"] .copy').click()
    page.wait_for_function("document.getElementById('said').textContent")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "«لن نغلق المرفأ» — الوزير، في: “الوزير: لن نغلق المرفأ”، 2026-03-01، https://example.org/1"
    page.locator('[data-card="2"] .copy').click()
    page.wait_for_function("navigator.clipboard.readText().then((text) => text.includes('نقل غير مباشر'))")


def test_the_interface_changes_its_language(opened: Any, record: dict[str, Any]) -> None:
    page = opened([record, other(record, id="b")])
    assert "الاقتباسات" in page.locator("#views").inner_text()
    page.locator("#language").click()
    assert page.locator("html").get_attribute("dir") == "ltr"
    assert "Quotations" in page.locator("#views").inner_text()
    page.goto(page.url.split("#")[0] + "#/article/1")
    assert page.locator("article .text").get_attribute("dir") == "rtl"


def test_both_languages_have_the_same_phrases() -> None:
    folder = Path(spacy_quotes.__file__).parent / "report"
    ar, en = (json.loads((folder / f"{name}.json").read_text("utf-8")) for name in ("ar", "en"))
    assert list(ar) == list(en)
    holes = re.compile(r"\{\w+\}")
    assert [sorted(holes.findall(ar[key])) for key in ar] == [sorted(holes.findall(en[key])) for key in en]


def test_print_has_all_rows_and_no_controls(opened: Any, record: dict[str, Any]) -> None:
    page = opened([other(record, id=str(number)) for number in range(20)], address="#/quotations")
    assert items(page) < 100
    assert len(page.pdf()) > 10_000
    assert items(page) == 100
    page.emulate_media(media="print")
    assert not page.locator("#filters").is_visible() and not page.locator("#theme").is_visible()


def test_print_is_on_white_without_what_was_lit(opened: Any, record: dict[str, Any]) -> None:
    page = opened([record], width=390, dark=True, address="#/article/1/2")
    page.wait_for_selector(".card.kept")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator(".card.kept").evaluate("element => getComputedStyle(element).position") == "static"
    assert page.locator(".role.on").first.evaluate("element => getComputedStyle(element).outlineStyle") == "none"


@pytest.mark.skipif(not AXE.exists(), reason=NO_AXE)
@pytest.mark.parametrize(("width", "interface", "dark"), [(1280, "ar", False), (1280, "en", True), (390, "ar", True)])
def test_axe_finds_no_violation(opened: Any, record: dict[str, Any], width: int, interface: str, dark: bool) -> None:
    page = opened([record, other(record, id="b")], width=width, dark=dark, interface=interface)
    page.evaluate(AXE.read_text("utf-8"))
    for address in ("overview", "quotations", "speakers", "articles", "article/1/3"):
        go(page, f"#/{address}")
        found = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})")
        assert [(address, violation["id"], violation["nodes"][0]["html"][:200]) for violation in found["violations"]] == []


HOSTILE = [
    "<script>document.title = 'broken'</script><img src=x onerror=\"document.title='broken'\">",
    "</script></style></textarea><h1>broken</h1><!-- ]]> {{ 7 * 7 }} &lt;b&gt; \\u003c ${1}",
    "\u202ereversed\u202c \u2067isolated\u2069 \x00\x1b[31m",
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_shown_as_text(opened: Any, hostile: str) -> None:
    text = f"قال {hostile}: «{hostile}»"
    start = text.index("«") + 1
    quote = {"id": 1, "kind": "DIRECT", "content": [{"start": start, "end": start + len(hostile)}], "speaker_name": hostile, "entity": "E1"}
    bad = {
        "id": hostile,
        "title": hostile,
        "text": text,
        "quotes": [quote],
        "credits": [],
        "entities": {"E1": {"name": hostile, "type": "PER"}},
    }
    page = opened([bad, {**bad, "url": "javascript:alert(1)"}], address="#/quotations", title=hostile)
    shown = re.sub(r"[\x00\x1b\u202e\u202c\u2067\u2069]", lambda match: f"U+{ord(match[0]):04X}", hostile)
    assert page.locator("ol.items blockquote").first.inner_text() == shown
    assert page.locator("h1").count() == 1 and page.title() != "broken"
    page.goto(page.url.split("#")[0] + "#/article/2")
    assert shown in page.locator("article .text").inner_text()
    assert page.locator('a[href^="javascript"]').count() == 0 and page.locator("main script, main img").count() == 0


def test_a_paragraph_of_a_million_characters_is_shown(opened: Any) -> None:
    text = "كلمة " * 200_000
    quote = {"id": 1, "kind": "DIRECT", "content": [{"start": 500_000, "end": 999_999}], "speaker_name": "أحد", "entity": None}
    page = opened([{"id": "long", "text": text, "quotes": [quote], "credits": [], "entities": {}}])
    assert page.locator("#q1").evaluate("element => element.textContent.length") > 499_000


def test_offsets_count_characters_beyond_the_basic_plane_once(opened: Any) -> None:
    text = "😀😀 قال: «نعم 😀 نعم»"
    start = text.index("نعم")
    quote = {"id": 1, "kind": "DIRECT", "content": [{"start": start, "end": start + 9}], "speaker_name": None, "entity": None}
    page = opened([{"id": "faces", "text": text, "quotes": [quote], "credits": [], "entities": {}}])
    assert page.locator(".card blockquote").inner_text() == "نعم 😀 نعم"


def test_docs_become_a_report_in_python(tmp_path: Path, record: dict[str, Any]) -> None:
    doc = set_record(spacy.blank("ar")(TEXT), record)
    doc.user_data["title"] = "ميناء الغاف"
    made = spacy_quotes.report(doc, title="تقرير", interface="en")
    page = made.save(tmp_path / "report.html").read_text("utf-8")
    assert page == made.html and "ميناء الغاف" in page and 'dir="ltr"' in page
    frame = made._repr_html_()
    assert frame.startswith("<iframe") and "<script" not in frame
    with pytest.raises(ValueError, match="interface 'fr'"):
        spacy_quotes.report(doc, interface="fr")


def test_the_same_records_make_the_same_file(record: dict[str, Any]) -> None:
    assert render([record]) == render([other(record)])
