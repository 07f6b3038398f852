"""``python -m spacy quotes convert``: annotated documents from one format to another."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, Optional

import typer

from ..record import Record
from . import options
from .console import SOME_FAILED, Messages
from .pipeline import first_sentence

NAMES = "authoring, jsonl, spacy, brat, label-studio"


def convert_cli(
    source: Annotated[Path, typer.Argument(metavar="INPUT", help="A file or a folder of annotated documents", show_default=False)],
    target: Annotated[
        Path, typer.Argument(metavar="OUTPUT", help="The file, for authoring and brat the folder, to write", show_default=False)
    ],
    to: Annotated[Optional[str], typer.Option("--to", "-t", metavar="FORMAT", help=f"{NAMES}; by default what OUTPUT ends in")] = None,
    from_: Annotated[
        Optional[str], typer.Option("--from", "-f", metavar="FORMAT", help="The same for INPUT; by default what it ends in or holds")
    ] = None,
    base: Annotated[
        str, typer.Option("--base", "-b", metavar="PIPELINE", help="For spacy: whose tokenizer, a language code or a pipeline")
    ] = "ar",
    tokenizer: Annotated[
        Optional[str], typer.Option("--tokenizer", metavar="NAME", help="For spacy: a tokenizer registered with spaCy instead")
    ] = None,
    quiet: options.Quiet = False,
) -> None:
    """Convert annotated documents: authoring format, JSON lines, spaCy's .spacy, brat, Label Studio.

    Nothing is lost that the other format can hold; what it can't is named. A document with a misaligned, overlapping or
    empty span is left out, with a message that names document, quotation and characters; the others are converted.

    \b
    Examples:
      python -m spacy quotes convert articles/ articles.jsonl
      python -m spacy quotes convert train.jsonl train.spacy
      python -m spacy quotes convert train.jsonl train.spacy --base my_pipeline/
      python -m spacy quotes convert quotes.jsonl tasks.json --to label-studio
      python -m spacy quotes convert brat-data/my-articles/ mine.jsonl

    Exit status: 0 all done; 1 some documents failed, the others are done; 2 wrong use, nothing done.
    """
    from ..exchange import FORMATS, format_of, read
    from ..inputs import Problem

    messages = Messages(quiet)
    if not source.exists():
        messages.fail(f"{source}: no such file or folder")
    source_format = from_ or format_of(source)
    target_format = to or format_of(target)
    for option, name in (("--from", source_format), ("--to", target_format)):
        if name not in FORMATS:
            messages.fail(
                f"{option}: unknown format {name!r}; name one of {NAMES}" if name else f"say with {option} which of {NAMES} it is"
            )
    assert source_format and target_format
    _check_target(source, target, FORMATS[target_format].FOLDER, messages)
    converted = 0

    def good() -> Iterator[Record]:
        nonlocal converted
        for item in read(source, source_format):
            if isinstance(item, Problem):
                messages.problem(item, item.lost)
            else:
                converted += 1
                yield item
        if not converted:
            why = "no document could be read" if messages.failed else f"{source}: holds no document"
            messages.fail(f"{why}; nothing is written", code=SOME_FAILED)

    make_doc = _make_doc(base, tokenizer, messages) if target_format == "spacy" else _no_tokens
    dropped: dict[str, list[str]] = {}
    try:
        for problem in FORMATS[target_format].write(good(), target, make_doc):
            if problem.lost:
                converted -= 1
                messages.problem(problem)
            else:
                dropped.setdefault(problem.what, []).append(problem.where)
    except OSError as error:
        messages.fail(f"{error.filename or target}: {(error.strerror or str(error)).lower()}", code=SOME_FAILED)
    _report_dropped(dropped, messages)
    messages.summary(documents=converted)
    messages.exit()


def _report_dropped(dropped: dict[str, list[str]], messages: Messages) -> None:
    """Say once what the format has no place for, and of which documents: a corpus has it in most of them."""
    for what, documents in dropped.items():
        more = len(documents) - 1
        others = f" and {more:,} more document{'s' if more > 1 else ''}" if more else ""
        messages.problem(f"{documents[0]}{others}: {what}", lost=False)


def _check_target(source: Path, target: Path, folder: bool, messages: Messages) -> None:
    if target.exists() and target.is_dir() != folder:
        messages.fail(f"{target}: is {'a file' if folder else 'a folder'}, but this format needs {'a folder' if folder else 'a file'}")
    if target.exists() and source.samefile(target):
        messages.fail(f"{target}: is read from; OUTPUT must be another")
    if not target.parent.is_dir():
        messages.fail(f"{target.parent}: no such folder; make it first")


def _no_tokens(text: str) -> Any:
    raise AssertionError("only Docs have tokens")


def _make_doc(base: str, tokenizer: str | None, messages: Messages) -> Callable[[str], Any]:
    import spacy
    from catalogue import RegistryError

    try:
        nlp = spacy.blank(base) if len(base) <= 3 else spacy.load(base)
        if tokenizer is not None:
            nlp.tokenizer = spacy.registry.get("tokenizers", tokenizer)()(nlp)
    except RegistryError:
        messages.fail(f"--tokenizer: spaCy knows no tokenizer {tokenizer!r}")
    except (OSError, ImportError, ValueError) as error:
        messages.fail(f"--base: cannot load the pipeline {base!r}: {first_sentence(error)}")
    nlp.max_length = sys.maxsize
    return nlp.make_doc
