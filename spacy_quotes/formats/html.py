"""HTML: the report."""

from __future__ import annotations

from typing import IO

from ..record import Record
from ..report import render


class Writer:
    """title, interface: as for `report.render`."""

    def __init__(self, stream: IO[bytes], title: str | None = None, interface: str = "ar") -> None:
        self._stream, self._title, self._interface = stream, title, interface
        self._records: list[Record] = []

    def write(self, record: Record) -> None:
        self._records.append(record)

    def close(self) -> None:
        self._stream.write(render(self._records, title=self._title, interface=self._interface).encode())
