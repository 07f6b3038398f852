"""Formats that keep each document in files of its own."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from ..files import complete_file

_UNSAFE = re.compile(r'^\.|[\x00-\x1f\x7f"*/:<>?\\|%]')


def file_name(id: str) -> str:
    """A file name, without ending, that stands for an id on any system: what may not be in one is percent-encoded.

    RAISES ValueError: the id is empty, or too long for a file name.
    """
    name = _UNSAFE.sub(lambda char: f"%{ord(char[0]):02X}", id)
    if not name or len(name.encode()) > 200:
        raise ValueError(f"the id {id[:40]!r} is {'too long' if name else 'empty'} and cannot name a file")
    return name


def id_of(path: Path) -> str:
    """The id behind a name that `file_name` made."""
    return unquote(path.stem)


def unused_path(folder: Path, id: str, suffix: str, taken: set[Path]) -> Path:
    """Where a document of that id goes. RAISES ValueError: another one went there, or the id can name no file."""
    path = folder / f"{file_name(id)}{suffix}"
    if path in taken:
        raise ValueError("a second document with this id")
    taken.add(path)
    return path


def write_file(path: Path, content: str) -> None:
    """Write a whole text file. RAISES UnicodeEncodeError: it holds half of a surrogate pair."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with complete_file(path) as part:
        part.write_bytes(content.encode())
