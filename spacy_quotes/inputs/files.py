"""The files behind paths, and what they are by their names."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .document import Problem
from .options import Kind

SUFFIXES: dict[str, Kind] = {
    ".txt": "txt",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".html": "html",
    ".htm": "html",
}
STDIN = "-"


def find(paths: Iterable[str | Path]) -> tuple[list[Path], list[Problem]]:
    """The files behind some paths: folders are searched through for files of known types, in the order of their names.

    RETURNS: the files, "-" among them as ``Path("-")``; and a problem for each path that is not there or of no known type.
    """
    files: list[Path] = []
    found_problems: list[Problem] = []
    for path in map(Path, paths):
        if str(path) == STDIN:
            files.append(path)
        elif path.is_dir():
            inside = [file for file in sorted(path.rglob("*")) if kind_of(file) and file.is_file() and not _hidden(file.relative_to(path))]
            files.extend(inside)
            if not inside:
                found_problems.append(
                    Problem(str(path), f"the folder holds no file that ends in {', '.join(SUFFIXES)} (or these with .gz)")
                )
        elif path.exists():
            files.append(path)
        else:
            found_problems.append(Problem(str(path), "no such file or folder"))
    return files, found_problems


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def kind_of(path: Path) -> Kind | None:
    """What a file is, by its name; None if its ending is not a known one."""
    name = path.name.lower().removesuffix(".gz")
    return SUFFIXES.get(Path(name).suffix)


def stem_of(path: Path) -> str:
    """A file's name without its ending, and without ``.gz``."""
    name = path.name[:-3] if path.name.lower().endswith(".gz") else path.name
    return Path(name).stem


def name_of(file: Path) -> str:
    """What messages call a file."""
    return "standard input" if str(file) == STDIN else str(file)


def size_of(files: Iterable[Path]) -> int | None:
    """The bytes of some files together, for a progress bar; None with standard input among them."""
    total = 0
    for file in files:
        if str(file) == STDIN:
            return None
        total += file.stat().st_size if file.exists() else 0
    return total
