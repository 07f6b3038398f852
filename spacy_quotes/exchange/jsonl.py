"""JSON lines: one record a line. The project's own form, the only one that holds everything."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from ..files import complete_file
from ..inputs import Problem
from ..record import Record
from .checking import checked

SUFFIX, FOLDER = ".jsonl", False


def read(path: Path) -> Iterator[Record | Problem]:
    """The records of a file."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
            except (ValueError, RecursionError) as error:
                yield Problem(f"{path}, line {number}", f"is no JSON: {error}")
            else:
                yield checked(record, f"{path}, line {number}")


def write(records: Iterable[Record], target: Path, make_doc: Callable[[str], Any]) -> Iterator[Problem]:
    """One line a record."""
    with complete_file(target) as part, part.open("wb") as out:
        for record in records:
            try:
                out.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
            except UnicodeEncodeError:
                yield Problem(record["id"], "holds half of a surrogate pair, which no file can hold")
