"""Articles from files, one after another."""

from __future__ import annotations

import codecs
import gzip
import io
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from .document import Document, Problem, Unreadable
from .files import STDIN, SUFFIXES, kind_of, name_of, stem_of
from .options import Kind, Options
from .pages import read_html, read_txt
from .rows import read_csv, read_jsonl, read_parquet
from .text import SAMPLE

_READERS: dict[Kind, Callable[[BinaryIO, str, str, Options], Iterator[Document | Problem]]] = {
    "txt": read_txt,
    "jsonl": read_jsonl,
    "csv": read_csv,
    "parquet": read_parquet,
    "html": read_html,
}


def read(files: Iterable[Path], options: Options | None = None) -> Iterator[Document | Problem]:
    """Read articles.

    files: as `find` gives them.
    YIELDS: a `Document` for each article; a `Problem` for each that is lost, or where something should be known.
    """
    options = options or Options()
    files = list(files)
    stems = Counter(stem_of(file) for file in files)
    done = 0
    for file in files:
        stem = stem_of(file) if stems[stem_of(file)] == 1 else str(file)
        try:
            yield from _read_file(file, "stdin" if str(file) == STDIN else stem, options, done)
        except Unreadable as error:
            yield Problem(name_of(file), str(error))
        except (OSError, EOFError, zlib.error) as error:
            reason = getattr(error, "strerror", None) or str(error) or "the compressed data ends too early"
            yield Problem(name_of(file), f"cannot be read: {reason[:1].lower()}{reason[1:]}")
        if str(file) != STDIN and file.exists():
            done += file.stat().st_size


def _read_file(file: Path, stem: str, options: Options, done: int) -> Iterator[Document | Problem]:
    if str(file) == STDIN:
        stream: Any = sys.stdin.buffer if hasattr(sys.stdin.buffer, "peek") else io.BufferedReader(cast(Any, sys.stdin.buffer))
        lines = stream.peek(1).removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{")
        yield from _READERS[options.kind or ("jsonl" if lines else "txt")](stream, stem, name_of(file), options)
        return
    kind = options.kind or kind_of(file)
    if kind is None:
        raise Unreadable(f"is of no known type; name it with --input-format or let it end in {', '.join(SUFFIXES)}")
    with file.open("rb", buffering=SAMPLE) as raw:
        packed = cast(Any, raw).peek(2)[:2] == b"\x1f\x8b"
        stream = io.BufferedReader(cast(Any, gzip.GzipFile(fileobj=raw)), SAMPLE) if packed else raw
        for item in _READERS[kind](stream, stem, name_of(file), options):
            yield item if isinstance(item, Problem) else Document(item.id, item.text, item.fields, item.where, done + raw.tell())
