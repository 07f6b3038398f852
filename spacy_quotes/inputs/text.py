"""The text of a stream, whole or in lines, in the encoding that it has."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import BinaryIO

from .document import Problem, Unreadable
from .encodings import BOMS, is_binary, recognize
from .options import Options

SAMPLE = 1 << 18


def encoding_of(sample: bytes, options: Options, where: str) -> tuple[str, Problem | None]:
    """The encoding of a file by its first bytes, and what should be known of it."""
    if options.encoding:
        return options.encoding, None
    for bom, encoding in BOMS:
        if sample.startswith(bom):
            return encoding, None
    try:
        wrong = is_binary(codecs.getincrementaldecoder("utf-8")().decode(sample))
    except UnicodeDecodeError:
        wrong = True
    if wrong:
        other = recognize(sample)
        if other:
            shown = other.replace("cp1256", "windows-1256").replace("iso8859_6", "iso-8859-6").replace("_", "-")
            return other, Problem(where, f"is no UTF-8; read as {shown} (--encoding names another)", lost=False)
    return "utf-8", None


def decoded(data: bytes, options: Options, where: str) -> tuple[str, str, Problem | None]:
    """The text of a whole file, its encoding, and what should be known. RAISES Unreadable."""
    encoding, notice = encoding_of(data, options, where)
    try:
        return data.decode(encoding), encoding, notice
    except UnicodeError as error:
        if notice:  # its beginning was of another encoding, but not all of it
            raise Unreadable(f"is neither UTF-8 nor all of {encoding}; name its encoding with --encoding") from error
        place = ""
        if isinstance(error, UnicodeDecodeError):
            place = f" (line {data.count(10, 0, error.start) + 1}, byte {error.start})"
        raise Unreadable(f"is no {encoding}{place}; name its encoding with --encoding, or mend it") from error


def lines_of(stream: BinaryIO, options: Options, name: str) -> tuple[Iterator[str], str, Problem | None]:
    """The lines of a stream with their ends; bytes that do not belong become lone surrogates, which `made` reports."""
    encoding, notice = encoding_of(stream.peek(SAMPLE)[:SAMPLE], options, name)  # type: ignore[attr-defined]
    text = io.TextIOWrapper(
        stream, encoding=encoding, errors="strict" if encoding.startswith(("utf-16", "utf_16", "utf-32")) else "surrogateescape", newline=""
    )
    return iter(text), encoding, notice
