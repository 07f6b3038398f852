"""Documents through a pipeline, so that a bad one never loses the others."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from itertools import chain, groupby
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn, Protocol, cast

from spacy.util import ignore_error, raise_error

from .. import inputs
from ..files import complete_file
from ..inputs import Document, Problem
from ..quote import to_record
from ..record import Record, problems
from .console import SOME_FAILED, Messages, check_output

if TYPE_CHECKING:
    from spacy.language import Language


def articles(paths: list[Path], reading: inputs.Options, output: Path | None, messages: Messages) -> tuple[Iterator[Document], int | None]:
    """The documents of files and folders, and the size of all in bytes, if it is known.

    Problems are reported as the documents are read; ends the command at once where the output can't be written.
    """
    files, missing = inputs.find(paths)
    check_output(output, files, messages)
    return _readable(chain(missing, inputs.read(files, reading)), messages), inputs.size_of(files)


def _readable(items: Iterable[Document | Problem], messages: Messages) -> Iterator[Document]:
    for item in items:
        if isinstance(item, Problem):
            messages.problem(item, item.lost)
        else:
            yield item


def annotate(
    nlp: Language, documents: Iterable[Document], messages: Messages, n_process: int = 1, batch_size: int | None = None
) -> Iterator[tuple[Document, Record]]:
    """Find the quotations of some documents.

    n_process, batch_size: as for `Language.pipe`.
    YIELDS: each document with its record, which has all its other fields too, in the order they came; documents that make a
    component raise are reported and left out.
    """
    sent: deque[tuple[int, Document]] = deque()

    def texts() -> Iterator[tuple[str, int]]:
        for number, document in enumerate(documents):
            if len(document.text) > nlp.max_length:
                size, limit = len(document.text), nlp.max_length
                messages.problem(f"{document.where}: has {size:,} characters, more than the {limit:,} that the pipeline takes; split it")
                continue
            sent.append((number, document))
            yield document.text, number

    nlp.set_error_handler(ignore_error)
    for doc, number in nlp.pipe(texts(), as_tuples=True, n_process=n_process, batch_size=batch_size):
        while sent[0][0] != number:
            yield from _again(nlp, sent.popleft()[1], messages)
        document = sent.popleft()[1]
        yield document, _record(document, to_record(doc, document.id), messages)
    while sent:
        yield from _again(nlp, sent.popleft()[1], messages)


def _again(nlp: Language, document: Document, messages: Messages) -> Iterator[tuple[Document, Record]]:
    """A document that did not come back: it made a component raise, or was in one batch with another that did."""
    nlp.set_error_handler(raise_error)
    try:
        yield document, _record(document, to_record(nlp(document.text), document.id), messages)
    except Exception as error:
        messages.problem(f"{document.where}: the pipeline fails on it: {type(error).__name__}: {error}")
    finally:
        nlp.set_error_handler(ignore_error)


def _record(document: Document, record: Record, messages: Messages) -> Record:
    """The record with all other fields of its document; those that have the name of one of its own get another."""
    head = {"id": record["id"], "text": record["text"]}
    if _is_annotated(document):
        messages.note_once(document.where, "has quotations already; those, here and in further documents, give way to what is found now")
        return cast(Record, {**head, **document.fields, **record})
    own = [name for name in ("quotes", "credits", "entities") if name in document.fields]
    for name in own:
        messages.note_once(document.where, f"its field {name!r} is kept as 'original_{name}', here and in further documents")
    fields = {f"original_{name}" if name in own else name: value for name, value in document.fields.items()}
    return cast(Record, {**head, **fields, **record})


def _is_annotated(document: Document) -> bool:
    """Whether it brings quotations in the form of a record: a field of that name may hold anything."""
    quotes = document.fields.get("quotes")
    return isinstance(quotes, list) and all(isinstance(quote, dict) and "content" in quote for quote in quotes)


def annotated(
    nlp: Language, documents: Iterable[Document], messages: Messages, n_process: int = 1, batch_size: int | None = None
) -> Iterator[tuple[Document, Record]]:
    """As `annotate`, but documents that bring their quotations along (JSON lines of `extract`, gold data) keep them."""
    for has_quotes, group in groupby(documents, _is_annotated):
        if not has_quotes:
            yield from annotate(nlp, group, messages, n_process, batch_size)
            continue
        for document in group:
            record: Any = {**document.fields, "id": document.id, "text": document.text}
            wrong = problems(record)
            if wrong:
                messages.problem(f"{document.where}: {wrong[0]}{f' (and {len(wrong) - 1} more)' if len(wrong) > 1 else ''}")
            else:
                yield document, record


class Counts:
    """Documents, quotations and speakers of the records that went by."""

    def __init__(self) -> None:
        self.documents = self.quotations = 0
        self._speakers: set[str] = set()

    def add(self, record: Record) -> None:
        quotes = record.get("quotes") or []
        self.documents += 1
        self.quotations += len(quotes)
        self._speakers.update(name for quote in quotes if (name := quote.get("speaker_name")))

    def as_dict(self) -> dict[str, int]:
        return {"documents": self.documents, "quotations": self.quotations, "speakers": len(self._speakers)}


class Sink(Protocol):
    """What records are written to."""

    def write(self, record: Record) -> None: ...

    def close(self) -> None: ...


def write(
    records: Iterable[tuple[Document, Record]],
    make_sink: Callable[[IO[bytes]], Sink],
    output: Path | None,
    messages: Messages,
    total: int | None = None,
) -> NoReturn:
    """Write records, with a progress bar before and a summary after; ends the command with its exit status.

    make_sink: makes what writes to a binary stream. output: a file, which appears when it is complete; None for standard
    output. total: bytes of all input, for the bar.
    """
    counts = Counts()
    try:
        with (
            complete_file(output) if output else nullcontext() as part,
            part.open("wb") if part else nullcontext(sys.stdout.buffer) as stream,
        ):
            sink = make_sink(stream)
            with messages.progress(total, visible=output is not None or not sys.stdout.isatty()) as advance:
                for document, record in records:
                    sink.write(record)
                    counts.add(record)
                    advance(document.position)
            if not counts.documents:
                messages.fail("no document could be read; nothing is written", code=SOME_FAILED)
            sink.close()
    except ImportError as error:
        messages.fail(error)
    except BrokenPipeError:
        raise
    except OSError as error:
        messages.fail(f"{output or 'standard output'}: cannot be written: {error.strerror or error}", code=SOME_FAILED)
    messages.summary(**counts.as_dict())
    messages.exit()
