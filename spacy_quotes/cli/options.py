"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional, cast

import typer

from .. import inputs
from ..report import INTERFACES
from .console import Messages

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH", help="Files (.txt .jsonl .csv .parquet .html, also .gz), folders, or - for standard input")
]
Model = Annotated[Optional[str], typer.Option("--model", "-m", help="A spaCy pipeline, by name or path; by default the package's own")]
Language = Annotated[str, typer.Option("--language", "--lang", "-l", help="Language of the articles, for the package's own pipeline")]
TextField = Annotated[str, typer.Option("--text-field", help="The field or column with the text, in .jsonl, .csv and .parquet")]
IdField = Annotated[str, typer.Option("--id-field", help="The field or column with the id")]
Encoding = Annotated[
    Optional[str], typer.Option("--encoding", help="The encoding of the files, such as windows-1256; by default UTF-8, or recognized")
]
InputFormat = Annotated[Optional[str], typer.Option("--input-format", help="txt, jsonl, csv, parquet or html, whatever the files' names")]


def _processes(number: int) -> int:
    if number < -1 or number == 0:
        raise typer.BadParameter(f"{number} is neither 1 or more, nor -1 for one a core")
    return number


Processes = Annotated[int, typer.Option("--n-process", "-n", callback=_processes, help="Processes to share the work; -1 for one a core")]
BatchSize = Annotated[Optional[int], typer.Option("--batch-size", min=1, help="Documents a batch; by default the pipeline's own")]
Interface = Annotated[str, typer.Option("--interface", help=f"Language of the page, {' or '.join(INTERFACES)}; can be changed on the page")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say only what goes wrong")]


def check_interface(interface: str, messages: Messages) -> None:
    if interface not in INTERFACES:
        messages.fail(f"--interface: unknown language {interface!r}; there are {' and '.join(INTERFACES)}")


def input_options(text_field: str, id_field: str, encoding: str | None, input_format: str | None, messages: Messages) -> inputs.Options:
    """How to read; ends with a message if an option has no such value."""
    kinds = sorted(set(inputs.SUFFIXES.values()))
    if input_format is not None and input_format not in kinds:
        messages.fail(f"--input-format: unknown format {input_format!r}; known are {', '.join(kinds)}")
    try:
        return inputs.Options(text_field, id_field, encoding, cast("inputs.Kind | None", input_format))
    except ValueError as error:
        messages.fail(f"--encoding: {error}")
