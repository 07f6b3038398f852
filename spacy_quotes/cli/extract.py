"""``python -m spacy quotes extract``."""

import sys
from pathlib import Path
from typing import IO, Annotated, Optional

import typer

from ..formats import FORMATS, format_of, writer
from . import options
from .console import Messages
from .pipeline import pipeline
from .running import Sink, annotate, articles, write
from .table import Table

TABLE = "table"


def extract_cli(
    paths: options.Paths,
    output: Annotated[Optional[Path], typer.Option("--output", "-o", help="File to write; by default standard output")] = None,
    format: Annotated[
        Optional[str],
        typer.Option(
            "--format", "-f", help=f"{', '.join((*FORMATS, TABLE))}; by default what --output ends in, a table on a terminal, else jsonl"
        ),
    ] = None,
    model: options.Model = None,
    language: options.Language = "ar",
    text_field: options.TextField = "text",
    id_field: options.IdField = "id",
    encoding: options.Encoding = None,
    input_format: options.InputFormat = None,
    n_process: options.Processes = 1,
    batch_size: options.BatchSize = None,
    quiet: options.Quiet = False,
) -> None:
    """Find the quotations of articles: JSON lines out, or a table, CSV, Parquet, TEI or a report.

    A .txt or .html file is one document, its name without the ending its id. A line of a .jsonl file or a row of a .csv or
    .parquet file is one; its id and all its other fields are kept.

    \b
    Examples:
      python -m spacy quotes extract article.txt
      python -m spacy quotes extract news/ --output quotes.jsonl --n-process 2
      python -m spacy quotes extract export.csv --text-field body --output quotes.csv
      python -m spacy quotes extract archive.jsonl.gz --encoding windows-1256 --format tei > quotes.xml
      cat article.txt | python -m spacy quotes extract -

    Exit status: 0 all done; 1 some documents failed, the others are done; 2 wrong use, nothing done.
    """
    messages = Messages(quiet)
    format = _format(format, output, messages)
    reading = options.input_options(text_field, id_field, encoding, input_format, messages)
    documents, size = articles(paths, reading, output, messages)
    nlp = pipeline(model, language, messages)
    records = annotate(nlp, documents, messages, n_process, batch_size)

    def sink(stream: IO[bytes]) -> Sink:
        return Table(sys.stdout) if format == TABLE else writer(format, stream)

    write(records, sink, output, messages, total=size)


def _format(format: str | None, output: Path | None, messages: Messages) -> str:
    """The format to write in: what was asked for, else what the output's name ends in, else what suits standard output."""
    if format is None and output is not None:
        format = format_of(output)
        if format is None:
            messages.fail(f"{output}: its ending names no format; give one by --format ({', '.join(FORMATS)})")
    if format is None:
        return TABLE if sys.stdout.isatty() else "jsonl"
    if format not in (*FORMATS, TABLE):
        messages.fail(f"--format: unknown format {format!r}; known are {', '.join((*FORMATS, TABLE))}")
    if format == TABLE and output is not None:
        messages.fail("a table is for the terminal; leave out --output, or choose another --format")
    if format == "parquet" and output is None and sys.stdout.isatty():
        messages.fail("Parquet is not for a terminal; name a file by --output")
    return format
