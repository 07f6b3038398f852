"""Records to files: one module a format, each with a `Writer` that takes records one by one.

========= ==================================================== ================
format    what it is                                           needs
========= ==================================================== ================
jsonl     one record a line, the exchange format
csv       a row a quotation, for spreadsheets
parquet   a row a quotation, typed                             extra `parquet`
tei       a TEI P5 corpus, a `<TEI>` an article
html      the report: a page to read, search and filter
========= ==================================================== ================
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import IO, Protocol, cast

from ..record import Record
from .dataframe import to_dataframe

FORMATS = ("jsonl", "csv", "parquet", "tei", "html")
_SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".xml": "tei",
    ".tei": "tei",
    ".html": "html",
    ".htm": "html",
}


class Writer(Protocol):
    """Writes records to a binary stream, which it leaves open."""

    def __init__(self, stream: IO[bytes]) -> None: ...

    def write(self, record: Record) -> None: ...

    def close(self) -> None:
        """Write what is left; nothing is complete before."""


def format_of(path: Path) -> str | None:
    """The format that a file's name asks for, None if it asks for none."""
    return _SUFFIXES.get(path.suffix.lower())


def writer(format: str, stream: IO[bytes]) -> Writer:
    """The writer of a format.

    RAISES ValueError: there is no such format. ImportError: what it needs is not installed; the message says what to install.
    """
    if format not in FORMATS:
        raise ValueError(f"unknown format {format!r}; known are {', '.join(FORMATS)}")
    return cast(Writer, import_module(f"{__name__}.{format}").Writer(stream))


__all__ = ["FORMATS", "Writer", "format_of", "to_dataframe", "writer"]
