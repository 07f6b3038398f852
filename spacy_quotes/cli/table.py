"""Quotations as a table on a terminal.

Text is put out in logical order, as terminals want it: those that know the bidirectional algorithm reorder it, the others
show it as they show all Arabic. So that a line with Arabic in several cells is not reordered as a whole, invisible
marks keep each cell to itself: the borders stand between left-to-right marks, a cell's Arabic between right-to-left marks
(https://www.unicode.org/reports/tr9/#Implicit_Directional_Marks).
"""

from __future__ import annotations

import re
import unicodedata
from typing import IO

from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from ..record import Record
from .console import printable

_LRM, _RLM = "\u200e", "\u200f"
_BORDER = re.compile("(│)")
_STYLES = {"DIRECT": "bold green", "INDIRECT": "cyan", "MIXED": "bold yellow"}
_MAX_SHOWN = 400
_ANSI = re.compile("\x1b\\[[0-9;]*m")


class Table:
    """Writes a table a document to a terminal.

    stream: the terminal. width: in columns; None for the terminal's.
    """

    def __init__(self, stream: IO[str], width: int | None = None) -> None:
        self._console = Console(file=stream, highlight=False, width=width)

    def write(self, record: Record) -> None:
        quotes = record.get("quotes") or []
        title = f"{printable(record['id'])} · {len(quotes)} quotation{'s' if len(quotes) != 1 else ''}"
        table = RichTable(title=Text(title, style="bold"), title_justify="left", show_lines=True, expand=True)
        table.add_column("#", justify="right", no_wrap=True)
        table.add_column("kind", no_wrap=True)
        table.add_column("speaker", ratio=2, overflow="fold")
        table.add_column("quotation", ratio=6, overflow="fold")
        table.add_column("agency", ratio=2, overflow="fold")
        for quote in quotes:
            words = " … ".join(record["text"][span["start"] : span["end"]] for span in quote["content"])
            agency = quote.get("agency") or {}
            table.add_row(
                str(quote["id"]) + (f" in {quote['parent']}" if quote.get("parent") is not None else ""),
                Text(quote["kind"], style=_STYLES[quote["kind"]]),
                Text(printable(quote.get("speaker_name") or "–")),
                Text(printable(words if len(words) <= _MAX_SHOWN else words[:_MAX_SHOWN] + "…")),
                Text(printable(agency.get("name") or agency.get("text") or "")),
            )
        with self._console.capture() as captured:
            self._console.print(table if quotes else table.title)
        self._console.file.write("".join(map(isolated, captured.get().splitlines(keepends=True))))

    def close(self) -> None:
        self._console.file.flush()


def isolated(line: str) -> str:
    """A line of a table with marks that keep each cell's direction to the cell."""
    return "".join(f"{_LRM}{part}{_LRM}" if part == "│" else _marked(part) for part in _BORDER.split(line))


def _marked(cell: str) -> str:
    words = _ANSI.sub("", cell).strip()
    if not any(unicodedata.bidirectional(char) in ("R", "AL") for char in words):
        return cell
    start, end = cell.find(words), cell.find(words) + len(words)
    return f"{cell[:start]}{_RLM}{words}{_RLM}{cell[end:]}" if start >= 0 else cell
