"""How to read."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Literal

Kind = Literal["txt", "jsonl", "csv", "parquet", "html"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to read.

    text_field, id_field: the columns or fields of structured input. encoding: the encoding of all files; None to take
    UTF-8 and recognize others. kind: what all files are; None to go by their names.
    """

    text_field: str = "text"
    id_field: str = "id"
    encoding: str | None = None
    kind: Kind | None = None

    def __post_init__(self) -> None:
        if self.encoding is not None:
            try:
                io.TextIOWrapper(io.BytesIO(), encoding=self.encoding)
            except (LookupError, ValueError) as error:
                raise ValueError(f"unknown encoding {self.encoding!r}; try utf-8, windows-1256 or iso-8859-6") from error
