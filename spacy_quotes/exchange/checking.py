"""What is read is checked where it is read, as only there file and line are known."""

from __future__ import annotations

from typing import Any

from ..inputs import Problem, place_of
from ..record import Record, problems


def checked(record: Any, where: str) -> Record | Problem:
    """A record that passes `record.problems`, else a `Problem` that names file, line, document, quotation and characters.

    where: file and line.
    """
    found = problems(record)
    if not found:
        return record  # type: ignore[no-any-return]
    name = record.get("id") if isinstance(record, dict) else None
    return Problem(place_of(where, name), "; ".join(found))
