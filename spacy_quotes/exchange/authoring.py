"""The authoring format (`spacy_quotes.markup`): a folder of text files with inline marks, or one such file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from .. import markup
from ..inputs import Problem
from ..record import Record, role_spans
from .folder import unused_path, write_file

SUFFIX, FOLDER = ".txt", True


def read(path: Path) -> Iterator[Record | Problem]:
    """The article of each file."""
    for file in sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]:
        try:
            yield markup.loads(file.read_bytes().decode("utf-8-sig"), str(file))
        except markup.MarkupError as error:
            yield Problem(error.where, error.what)
        except UnicodeDecodeError as error:
            yield Problem(str(file), f"is no UTF-8 (byte {error.start})")


def write(records: Iterable[Record], target: Path, make_doc: Callable[[str], Any]) -> Iterator[Problem]:
    """One file a record, named after its id."""
    taken: set[Path] = set()
    for record in records:
        try:
            source = markup.dumps(record)
            write_file(unused_path(target, record["id"], SUFFIX, taken), source)
        except ValueError as error:
            yield Problem(record["id"], error.what if isinstance(error, markup.MarkupError) else str(error))
            continue
        what = list(_dropped(record))
        if what:
            yield Problem(record["id"], f"the authoring format has no place for {', '.join(what)}", lost=False)


def _dropped(record: Record) -> Iterator[str]:
    quotes, entities = record.get("quotes") or [], record.get("entities") or {}
    if any(quote.get("confidence") is not None or quote.get("attribution_confidence") is not None for quote in quotes):
        yield "confidences"
    if any(quote.get("speaker_name") not in (None, entities.get(str(quote.get("entity")), {}).get("name")) for quote in quotes):
        yield "speakers' names beside those of the entities"
    media = {(span.get("id"), span.get("name")) for _, _, span in role_spans(record)} - {(None, None)}
    if len({id for id, _ in media}) < len(media) or any(id is None for id, _ in media):
        yield "a second name of an agency, or one without an id"
