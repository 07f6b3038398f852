"""Annotated documents in the forms that people and other tools keep them in: one module a format.

Each module has `read`, which gives a stream of records with a `Problem` in place of each document that is lost, and `write`,
which takes one and gives a `Problem` for all that could not be written or that the format has no place for. What is read
and what is written has passed `record.problems`. Files are written whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from spacy.tokens import Doc

from ..inputs import Problem
from ..record import Record
from . import authoring, brat, jsonl, label_studio, spacy_docs

MakeDoc = Callable[[str], Doc]


class Format(Protocol):
    """What a module of this package offers."""

    SUFFIX: str
    """How the name of a file of this format ends; of a folder's files, if FOLDER."""
    FOLDER: bool
    """Whether a set of documents is a folder rather than one file."""

    def read(self, path: Path) -> Iterator[Record | Problem]:
        """The documents of a file or folder, each `checking.checked`."""
        ...

    def write(self, records: Iterable[Record], target: Path, make_doc: MakeDoc) -> Iterator[Problem]:
        """Write documents; `make_doc` tokenizes a text, for formats that hold tokens."""
        ...


FORMATS: dict[str, Format] = {
    "authoring": authoring,
    "jsonl": jsonl,
    "spacy": spacy_docs,
    "brat": brat,
    "label-studio": label_studio,
}


def format_of(path: Path) -> str | None:
    """The name of the format that a file or folder is in, by its name or by what the folder holds; None if that is open."""
    if path.is_dir():
        return "brat" if any(path.glob(f"*{brat.SUFFIX}")) else "authoring" if any(path.glob(f"*{authoring.SUFFIX}")) else None
    return next((name for name, module in FORMATS.items() if path.name.endswith(module.SUFFIX)), None)


def read(path: Path, name: str) -> Iterator[Record | Problem]:
    """The documents of a file or folder in the format of that name."""
    return FORMATS[name].read(path)
