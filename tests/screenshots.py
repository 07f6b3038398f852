"""The README's pictures, made by running the program, so that they stay true.

    python tests/screenshots.py

needs Chromium, Playwright and, for good Arabic letters, the fonts Noto Naskh Arabic, Noto Sans Arabic and DejaVu Sans Mono
(Debian: fonts-noto-core fonts-dejavu-core). The articles are those of seeds/ and the invented ones of corpus/articles.
"""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from browser import ARGUMENTS, executable
from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text
from spacy import displacy

import spacy_quotes
from spacy_quotes import markup
from spacy_quotes.cli.pipeline import load_pipeline

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / ".github" / "images"
COMMAND = [sys.executable, "-m", "spacy", "quotes"]
COLUMNS, ROWS = 104, 34
SENTENCE = (
    "قال الرئيس الصيني شي جين بينج لنظيره الروسي فلاديمير بوتين، الأربعاء، "
    "إن على الصين وروسيا أن تبذلا مزيداً من الجهود، حسبما نقلت وكالة تاس."
)


def terminal(*arguments: str) -> str:
    """What a command writes to a terminal, as HTML."""
    parent, child = pty.openpty()
    settings = {**os.environ, "COLUMNS": str(COLUMNS), "TERM": "xterm-256color"}
    process = subprocess.Popen([*COMMAND, *arguments], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=child, stderr=child, env=settings)
    os.close(child)
    written = b""
    while True:
        try:
            data = os.read(parent, 65536)
        except OSError:
            break
        if not data:
            break
        written += data
    process.wait()
    *shown, summary = written.decode().replace("\r\n", "\n").rstrip().split("\n")
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    for line in [f"$ python -m spacy quotes {' '.join(arguments)}", *shown[:ROWS], "…", summary]:
        console.print(Text.from_ansi(line), no_wrap=True, crop=False, soft_wrap=True)
    lines = console.export_html(inline_styles=True, code_format="{code}", theme=MONOKAI).split("\n")
    # A cell a letter, as on a terminal: no lam-alef.
    style = "margin: 0; padding: 18px; width: max-content; background: #0c0c0c; color: #d9d9d9; white-space: pre"
    font = "font: 15px/1.45 'DejaVu Sans Mono'; font-feature-settings: 'rlig' 0, 'liga' 0"
    return f'<body style="{style}; {font}">{"".join(f"<div dir=ltr>{line or chr(32)}</div>" for line in lines)}'


def display() -> str:
    """displaCy's picture of a sentence."""
    doc = load_pipeline()(SENTENCE)
    shown = displacy.render(
        spacy_quotes.displacy_data(doc), style="span", manual=True, options=spacy_quotes.displacy_options(), jupyter=False
    )
    return f"<body style=\"margin:0;background:#fff;padding:12px 24px;font:20px 'Noto Naskh Arabic';width:900px\">{shown}"


def make_report(folder: Path) -> Path:
    articles = folder / "articles.jsonl"
    with articles.open("w", encoding="utf-8") as file:
        for source in sorted((ROOT / "corpus" / "articles").glob("*.txt")):
            record: Any = markup.loads(source.read_text("utf-8"), str(source))
            file.write(json.dumps({"id": record["id"], "text": record["text"]}, ensure_ascii=False) + "\n")
    made = folder / "report.html"
    subprocess.run([*COMMAND, "report", str(articles), "--output", str(made), "--quiet"], check=True)
    return made


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        report = make_report(Path(folder)).as_uri()
        views = (
            ("report-overview", "#/overview", 1200, 800, "light"),
            ("report-reading", "#/article/1/5", 1200, 800, "light"),
            ("report-quotations", "#/quotations", 1200, 800, "dark"),
            ("report-phone", "#/article/1/5", 390, 780, "dark"),
        )
        for name, address, width, height, scheme in views:
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            page.goto(report + address)
            page.wait_for_timeout(500)
            page.screenshot(path=IMAGES / f"{name}.png")
            page.close()
        for name, content in (("terminal", terminal("extract", "seeds/")), ("displacy", display())):
            page = browser.new_page(viewport={"width": 1200, "height": 400})
            page.set_content(f"<!doctype html><meta charset=utf-8>{content}")
            page.locator("body").screenshot(path=IMAGES / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
