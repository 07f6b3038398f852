"""``python -m spacy quotes report``."""

from pathlib import Path
from typing import Annotated, Optional

import typer

from ..formats.html import Writer
from . import options
from .console import Messages
from .pipeline import pipeline
from .running import annotated, articles, write


def report_cli(
    paths: options.Paths,
    output: Annotated[Path, typer.Option("--output", "-o", help="The HTML file to write")] = Path("report.html"),
    title: Annotated[Optional[str], typer.Option("--title", help="The report's title")] = None,
    interface: options.Interface = "ar",
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
    """Make a page to read, search and filter: one HTML file that needs no network.

    JSON lines that have their quotations, as `extract` writes them, are shown as they are; other articles go through the
    pipeline first.

    \b
    Examples:
      python -m spacy quotes report news/ --output news.html
      python -m spacy quotes report quotes.jsonl --title "May 2026" --interface en

    Exit status: 0 all done; 1 some documents failed, the others are done; 2 wrong use, nothing done.
    """
    messages = Messages(quiet)
    options.check_interface(interface, messages)
    reading = options.input_options(text_field, id_field, encoding, input_format, messages)
    documents, size = articles(paths, reading, output, messages)
    nlp = pipeline(model, language, messages)
    records = annotated(nlp, documents, messages, n_process, batch_size)
    write(records, lambda stream: Writer(stream, title=title, interface=interface), output, messages, total=size)
