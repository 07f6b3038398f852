"""What a command says on standard error, and how it ends."""

from __future__ import annotations

import os
import time
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import typer

DONE, SOME_FAILED, WRONG_USE = 0, 1, 2
# What would reorder the rest of a line, or the terminal's own commands.
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str) -> str:
    """A text as one line that can't do anything to a terminal: control characters and bidi controls are written out."""

    def shown(char: str) -> str:
        if char.isspace():
            return " "
        return f"<U+{ord(char):04X}>" if unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI_CONTROLS else char

    return "".join(map(shown, text))


class Messages:
    """Messages, a progress bar and a summary on standard error; counts what failed.

    quiet: say only what went wrong.
    """

    def __init__(self, quiet: bool = False) -> None:
        from rich.console import Console

        self.quiet, self.failed, self.started = quiet, 0, time.monotonic()
        self._noted: set[str] = set()
        self.console = Console(stderr=True, highlight=False, soft_wrap=True)

    def problem(self, what: object, lost: bool = True) -> None:
        """Report a document that is lost, or something that should be known."""
        if lost:
            self.failed += 1
        elif self.quiet:
            return
        from rich.text import Text

        label = Text("error: ", style="bold red") if lost else Text("note: ", style="bold yellow")
        self.console.print(label + Text(printable(str(what))))

    def note_once(self, where: str, what: str) -> None:
        """Say of the first document what may hold of all others too."""
        if what not in self._noted:
            self._noted.add(what)
            self.problem(f"{where}: {what}", lost=False)

    def fail(self, what: object, code: int = WRONG_USE) -> NoReturn:
        """Report what makes going on impossible, and end with that exit status."""
        self.problem(what)
        raise typer.Exit(code)

    def summary(self, **counts: int) -> None:
        """Say how much was done in how many seconds."""
        seconds = time.monotonic() - self.started
        parts = [f"{number:,} {name if number != 1 else name.removesuffix('s')}" for name, number in counts.items()]
        failed = f"; {self.failed:,} failed" if self.failed else ""
        if not self.quiet:
            self.console.print(f"{', '.join(parts)} in {seconds:.1f} s{failed}")

    def exit(self) -> NoReturn:
        raise typer.Exit(SOME_FAILED if self.failed else DONE)

    @contextmanager
    def progress(self, total: int | None, visible: bool = True) -> Iterator[Any]:
        """A bar with rate and time left while a terminal looks on; nothing in a pipe or when quiet.

        total: bytes of all input. visible: whether the terminal is free for it. GIVES a function to be called with the bytes
        done, once a document.
        """
        if self.quiet or not visible or not self.console.is_terminal:
            yield lambda position: None
            return
        from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, TextColumn, TimeRemainingColumn
        from rich.text import Text

        class Rate(ProgressColumn):
            def render(self, task: Any) -> Text:
                elapsed = task.elapsed or 0
                return Text(f"{task.fields['documents'] / elapsed:,.0f} documents/s" if elapsed > 0.5 else "")

        columns = (SpinnerColumn(), TextColumn("{task.fields[documents]:,} documents"), BarColumn(), Rate(), TimeRemainingColumn())
        with Progress(*columns, console=self.console, transient=True) as bar:
            task = bar.add_task("", total=total, documents=0)
            documents = 0

            def advance(position: int) -> None:
                nonlocal documents
                documents += 1
                bar.update(task, completed=position, documents=documents)

            yield advance


def check_output(output: Path | None, inputs: Iterable[Path], messages: Messages) -> None:
    """End with a message if the output can't be written there, or would replace what is read."""
    if output is None:
        return
    if output.is_dir():
        messages.fail(f"{output}: is a folder; --output names a file")
    if output.exists() and not output.is_file():
        messages.fail(f"{output}: is a device or a pipe; leave out --output and redirect standard output to it")
    if not output.parent.is_dir():
        messages.fail(f"{output.parent}: no such folder; make it first")
    if not os.access(output.parent, os.W_OK):
        messages.fail(f"{output.parent}: may not be written to")
    if output.exists() and any(file.exists() and file.samefile(output) for file in inputs):
        messages.fail(f"{output}: is read from; --output must name another file")
