"""CSV, a row a quotation, so that a spreadsheet opens it right: a byte order mark tells that it is UTF-8, every cell is
quoted, and no cell is taken for a formula."""

from __future__ import annotations

import csv
import io
from typing import IO, Any

from ..record import Record
from .rows import COLUMNS, rows

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def defused(cell: Any) -> Any:
    """A cell that no spreadsheet takes for a formula: one that would be has an apostrophe before it.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_STARTS_FORMULA) else cell


class Writer:
    def __init__(self, stream: IO[bytes]) -> None:
        self._text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
        self._text.write("\ufeff")
        self._csv = csv.DictWriter(self._text, COLUMNS, quoting=csv.QUOTE_ALL)
        self._csv.writeheader()

    def write(self, record: Record) -> None:
        for row in rows(record):
            self._csv.writerow({column: defused(cell) for column, cell in row.items()})

    def close(self) -> None:
        self._text.detach()
