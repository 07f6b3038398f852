"""JSON lines: one record a line, in UTF-8."""

from __future__ import annotations

import json
from typing import IO

from ..record import Record


class Writer:
    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def write(self, record: Record) -> None:
        self._stream.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")

    def close(self) -> None:
        self._stream.flush()
