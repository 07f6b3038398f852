"""The report: quotations as one HTML file to read, search, filter, print and cite from; no network, nothing to install.

The page is a Jinja2 template with its style and script inside; the records are data in it, and only the script makes
text of them, never markup.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..record import ROLES, Record

if TYPE_CHECKING:
    from spacy.tokens import Doc

INTERFACES = ("ar", "en")
_SCRIPTS = ("text.js", "model.js", "dom.js", "reading.js", "lists.js", "app.js")
_ABOUT = ("title", "date", "source", "url")


class Report:
    """A report, ready to be saved or shown in a notebook."""

    def __init__(self, html: str) -> None:
        self.html = html

    def save(self, path: str | Path) -> Path:
        """Write the page to a file. RETURNS: its path."""
        Path(path).write_text(self.html, encoding="utf-8")
        return Path(path)

    def _repr_html_(self) -> str:
        """A frame, so that the page and the notebook can't disturb each other."""
        page = html.escape(self.html, quote=True)
        style = "width: 100%; height: 640px; border: 1px solid #8888; border-radius: 6px"
        return f'<iframe srcdoc="{page}" title="spacy-quotes" sandbox="allow-scripts allow-popups allow-modals" style="{style}"></iframe>'


def report(documents: Doc | Record | Iterable[Doc | Record], *, title: str | None = None, interface: str = "ar") -> Report:
    """Make a report of Docs with quotations, or of records.

    documents: one or several. A Doc's id, title, date, source and url are those of ``doc.user_data``, or what it was converted with.
    title: the report's title. interface: the language of the page, "ar" or "en"; it can be changed on the page.
    RAISES ValueError: there is no such interface.
    """
    from ..formats.dataframe import as_records

    return Report(render(as_records(documents), title=title, interface=interface))


def render(records: Iterable[Record], *, title: str | None = None, interface: str = "ar", serve: bool = False) -> str:
    """The page as text. serve: with a field to paste articles into, for the local server."""
    if interface not in INTERFACES:
        raise ValueError(f"unknown interface {interface!r}; there are {' and '.join(INTERFACES)}")
    from jinja2 import Environment, FunctionLoader, StrictUndefined
    from markupsafe import Markup

    from .. import __version__

    environment = Environment(
        loader=FunctionLoader(_read), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    strings = {name: json.loads(_read(f"{name}.json")) for name in INTERFACES}
    style, script = _read("report.css"), _script()
    data = {"documents": [_slim(record) for record in records], "strings": strings, "interface": interface, "title": title, "serve": serve}
    return environment.get_template("report.html.jinja").render(
        interface=interface,
        t=strings[interface],
        title=title or strings[interface]["report"],
        version=__version__,
        style=Markup(style),
        script=Markup(script),
        style_hash=_hash(style),
        script_hash=_hash(script),
        connect="'self'" if serve else "'none'",
        data=Markup(_json(data)),
        serve=serve,
    )


@cache
def _read(name: str) -> str:
    return (files(__name__) / name).read_text("utf-8")


@cache
def _script() -> str:
    parts = "\n".join(_read(name) for name in _SCRIPTS)
    return f'"use strict";\n(() => {{\n{parts}}})();\n'


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _json(data: Any) -> str:
    """JSON that can stand in a `<script>`: nothing in it ends the element, or begins another or a comment."""
    return (
        json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )


def _slim(record: Record) -> dict[str, Any]:
    """A record without what the page doesn't need: the words of spans (it has the text), empty fields."""
    about = {key: str(value) for key in _ABOUT if (value := record.get(key)) not in (None, "")}  # type: ignore[attr-defined]
    entities = {
        key: {"name": entity["name"], "type": entity.get("type", "OTHER")} for key, entity in (record.get("entities") or {}).items()
    }
    quotes = []
    for quote in record.get("quotes") or []:
        slim: dict[str, Any] = {key: value for key, value in quote.items() if value is not None and value is not False}
        slim["content"] = [_slim_span(span) for span in quote["content"]]
        slim.update({role: _slim_span(quote[role]) for role in ROLES if quote.get(role)})  # type: ignore[literal-required]
        quotes.append(slim)
    credits = [_slim_span(span) for span in record.get("credits") or []]
    return {"id": record["id"], "text": record["text"], **about, "quotes": quotes, "credits": credits, "entities": entities}


def _slim_span(span: Any) -> dict[str, Any]:
    return {key: span[key] for key in ("start", "end", "name", "id") if span.get(key) is not None}
