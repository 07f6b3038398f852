"""How long a report of many articles takes to open and to filter, measured in Chromium.

    python tests/benchmark_report.py [ARTICLES]

The articles are the invented ones of corpus/articles, repeated with their own ids and speakers. Printed are the size of
the file; the milliseconds until it can be used (navigation start to load event end); and for each filter, in each view, those
from the key press to the frame that shows its result.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from browser import ARGUMENTS, executable
from playwright.sync_api import sync_playwright

from spacy_quotes import markup
from spacy_quotes.report import render

ARTICLES = Path(__file__).parent.parent / "corpus" / "articles"
VIEWS = ("overview", "quotations", "speakers", "articles")
FILTERS = (("search", "الوزير"), ("search", "قال ان"), ("speaker", "وزير"), ("article", "ال"), ("kind", "DIRECT"), ("confidence", "50"))
FILTER = """async ([name, value]) => {
  const field = document.getElementById('filter-' + name);
  const shown = new Promise((done) => {
    const observer = new MutationObserver(() => { observer.disconnect(); requestAnimationFrame(() => setTimeout(done)); });
    observer.observe(document.getElementById('main'), {childList: true});
  });
  const start = performance.now();
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await shown;
  return performance.now() - start;
}"""


def articles(number: int) -> list[Any]:
    """Records of invented articles; each copy has an id, a date and, for every entity, one of several names of its own."""
    chance = random.Random(0)
    files = sorted(ARTICLES.glob("*.txt"))
    made = []
    for index in range(number):
        record: Any = markup.loads(files[index % len(files)].read_text("utf-8"))
        record["id"] += f"-{index}"
        record["date"] = f"2026-{1 + index % 12:02}-{1 + index % 28:02}"
        for entity in record["entities"].values():
            entity["name"] += chance.choice(["", " الأكبر", " الأصغر", " الثاني"])
        for quote in record["quotes"]:
            quote["confidence"] = round(chance.random(), 2)
        made.append(record)
    return made


def main(number: int) -> None:
    records = articles(number)
    quotations = sum(len(record["quotes"]) for record in records)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(render(records), encoding="utf-8")
        print(f"{number:,} articles, {quotations:,} quotations, {file.stat().st_size / 1e6:.1f} MB")
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        opened = []
        for _ in range(3):
            page = browser.new_page()
            page.goto(file.as_uri())
            opened.append(page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"))
        print(f"opens in {statistics.median(opened):.0f} ms (median of {len(opened)})")
        page.wait_for_timeout(2000)
        slowest = 0.0
        for view in VIEWS:
            page.evaluate(f"location.hash = '#/{view}'")
            page.wait_for_timeout(300)
            times = []
            for name, value in FILTERS:
                times.append(page.evaluate(FILTER, [name, value]))
                page.evaluate("document.querySelector('#filters [type=reset]').click()")
                page.wait_for_timeout(50)
            slowest = max(slowest, *times)
            print(f"{view}: {', '.join(f'{name} {time:.0f} ms' for (name, _), time in zip(FILTERS, times, strict=True))}")
        print(f"slowest filter: {slowest:.0f} ms")
        browser.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
