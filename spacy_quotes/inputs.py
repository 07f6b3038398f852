"""Articles as people have them: text files, JSON lines, CSV, Parquet, saved web pages; gzip, folders, standard input.

`read` gives a stream of `Document`s, with a `Problem` in its place for whatever could not be read: one bad file or line
never costs the others. Text is UTF-8 unless it has a byte order mark, another encoding is named, or one is recognized
beyond doubt; nothing is ever decoded with replacements.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import json
import re
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

Kind = Literal["txt", "jsonl", "csv", "parquet", "html"]
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
_SAMPLE = 1 << 18
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The encodings that Arabic archives come in, besides UTF-8.
_ARABIC_ENCODINGS = ["cp1256", "iso8859_6", "cp720"]
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_ARABIC_WORD = re.compile("[\u0621-\u064a\u0671-\u06d3]{2,}")
# Arabic in UTF-8 once read as Windows-1256 or as Latin-1: letters that hardly ever alternate like this.
_MOJIBAKE = re.compile("(?:[طظ][^\\s\\w]?[^\\sء-ي]){4,}|(?:[ØÙÚÛ][^\\s\\w]?.){4,}")
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Document:
    """An article as it was read."""

    id: str
    text: str
    fields: dict[str, Any] = field(default_factory=dict)
    """Everything else that came with it, by name."""
    where: str = ""
    """File and line, for messages."""
    position: int = 0
    """How many bytes of all input had been read when it came."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What was wrong, and where."""

    where: str
    what: str
    lost: bool = True
    """Whether a document is lost; otherwise it is only something to know."""

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def place_of(where: str, id: Any) -> str:
    """File and line, with the document's own id if it has one."""
    return f"{where}, document {id}" if isinstance(id, str | int) and id != "" else where


@dataclass(frozen=True, slots=True)
class Options:
    """How to read.

    text_field, id_field: the columns or fields of structured input. encoding: the encoding of all files; None to take
    UTF-8 and recognize others. kind: what all files are; None to go by their names.
    """

    text_field: str = "text"
    id_field: str = "id"
    encoding: str | None = None
    kind: Kind | None = None

    def __post_init__(self) -> None:
        if self.encoding is not None:
            try:
                io.TextIOWrapper(io.BytesIO(), encoding=self.encoding)
            except (LookupError, ValueError) as error:
                raise ValueError(f"unknown encoding {self.encoding!r}; try utf-8, windows-1256 or iso-8859-6") from error


class _Unreadable(Exception):
    """The rest of a file can't be read; the message says why."""


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


def size_of(files: Iterable[Path]) -> int | None:
    """The bytes of some files together, for a progress bar; None with standard input among them."""
    total = 0
    for file in files:
        if str(file) == STDIN:
            return None
        total += file.stat().st_size if file.exists() else 0
    return total


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
        except _Unreadable as error:
            yield Problem(_name(file), str(error))
        except (OSError, EOFError, zlib.error) as error:
            reason = getattr(error, "strerror", None) or str(error) or "the compressed data ends too early"
            yield Problem(_name(file), f"cannot be read: {reason[:1].lower()}{reason[1:]}")
        if str(file) != STDIN and file.exists():
            done += file.stat().st_size


def _name(file: Path) -> str:
    return "standard input" if str(file) == STDIN else str(file)


def _read_file(file: Path, stem: str, options: Options, done: int) -> Iterator[Document | Problem]:
    if str(file) == STDIN:
        stream: Any = sys.stdin.buffer if hasattr(sys.stdin.buffer, "peek") else io.BufferedReader(cast(Any, sys.stdin.buffer))
        lines = stream.peek(1).removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{")
        yield from _READERS[options.kind or ("jsonl" if lines else "txt")](stream, stem, _name(file), options)
        return
    kind = options.kind or kind_of(file)
    if kind is None:
        raise _Unreadable(f"is of no known type; name it with --input-format or let it end in {', '.join(SUFFIXES)}")
    with file.open("rb", buffering=_SAMPLE) as raw:
        packed = cast(Any, raw).peek(2)[:2] == b"\x1f\x8b"
        stream = io.BufferedReader(cast(Any, gzip.GzipFile(fileobj=raw)), _SAMPLE) if packed else raw
        for item in _READERS[kind](stream, stem, _name(file), options):
            yield item if isinstance(item, Problem) else Document(item.id, item.text, item.fields, item.where, done + raw.tell())


def _made(where: str, id: str, text: Any, fields: dict[str, Any], encoding: str = "utf-8") -> Iterator[Document | Problem]:
    """A document, or what is wrong with it."""
    if not isinstance(text, str):
        yield Problem(where, f"the text is no string but {_type_name(text)}")
        return
    try:
        f"{id}{text}".encode()
    except UnicodeEncodeError as error:
        bad = ord(error.object[error.start])
        byte = (
            f"the byte 0x{bad - 0xDC00:02X}, which is no {encoding}"
            if 0xDC80 <= bad <= 0xDCFF
            else f"U+{bad:04X}, half of a surrogate pair"
        )
        yield Problem(where, f"holds {byte}; name the file's encoding with --encoding, or mend it")
        return
    size = len(text.strip())
    if size < 2:
        yield Problem(where, "is a single character, no article" if size else "is empty")
        return
    if _is_binary(text[:20_000]):
        yield Problem(where, "is no text: it is full of control characters; name its encoding with --encoding, if it has another")
        return
    if "\ufffd" in text:
        yield Problem(where, "holds U+FFFD: characters were lost before it came here", lost=False)
    elif len(_MOJIBAKE.findall(text[:20_000])) > 3:
        yield Problem(where, "looks like UTF-8 that was once read in another encoding (such as Ø§Ù„ or ط§ظ„ for ال)", lost=False)
    yield Document(id, text, fields, where)


def _type_name(value: Any) -> str:
    names = {type(None): "null", bool: "a boolean", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return names.get(type(value), type(value).__name__)


def recognize(sample: bytes) -> str | None:
    """The encoding of some bytes that are no UTF-8, if it is beyond doubt an encoding of Arabic.

    sample: the beginning of a file. Damaged UTF-8 is not recognized as something else: where most bytes beyond ASCII form
    UTF-8 sequences, there is no answer.
    """
    if _is_binary(sample.decode("latin-1")):  # as UTF-16 is, seen byte by byte
        wide = ("utf_16_le", "utf_16_be")
        return next((encoding for encoding in wide if _is_arabic(sample[: len(sample) // 2 * 2].decode(encoding, "replace"))), None)
    from charset_normalizer import from_bytes

    beyond = sum(byte >= 0x80 for byte in sample)
    if not beyond or sum(map(len, _UTF8_SEQUENCE.findall(sample))) > beyond / 2:
        return None
    best = from_bytes(sample, cp_isolation=_ARABIC_ENCODINGS, threshold=0.1).best()
    return best.encoding if best is not None and _is_arabic(str(best)) else None


def _is_arabic(text: str) -> bool:
    letters = sum(char.isalpha() for char in text)
    return sum(map(len, _ARABIC_WORD.findall(text))) > 0.5 * letters


def _is_binary(text: str) -> bool:
    return len(_CONTROLS.findall(text)) > 0.05 * len(text)


def _encoding(sample: bytes, options: Options, where: str) -> tuple[str, Problem | None]:
    """The encoding of a file by its first bytes, and what should be known of it."""
    if options.encoding:
        return options.encoding, None
    for bom, encoding in _BOMS:
        if sample.startswith(bom):
            return encoding, None
    try:
        wrong = _is_binary(codecs.getincrementaldecoder("utf-8")().decode(sample))
    except UnicodeDecodeError:
        wrong = True
    if wrong:
        other = recognize(sample)
        if other:
            shown = other.replace("cp1256", "windows-1256").replace("iso8859_6", "iso-8859-6").replace("_", "-")
            return other, Problem(where, f"is no UTF-8; read as {shown} (--encoding names another)", lost=False)
    return "utf-8", None


def _decoded(data: bytes, options: Options, where: str) -> tuple[str, str, Problem | None]:
    """The text of a whole file, its encoding, and what should be known. RAISES _Unreadable."""
    encoding, notice = _encoding(data, options, where)
    try:
        return data.decode(encoding), encoding, notice
    except UnicodeError as error:
        if notice:  # its beginning was of another encoding, but not all of it
            raise _Unreadable(f"is neither UTF-8 nor all of {encoding}; name its encoding with --encoding") from error
        place = ""
        if isinstance(error, UnicodeDecodeError):
            place = f" (line {data.count(10, 0, error.start) + 1}, byte {error.start})"
        raise _Unreadable(f"is no {encoding}{place}; name its encoding with --encoding, or mend it") from error


def _read_txt(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    text, _, notice = _decoded(stream.read(), options, name)
    if notice:
        yield notice
    yield from _made(name, stem, text.replace("\r\n", "\n"), {})


def _lines(stream: BinaryIO, options: Options, name: str) -> tuple[Iterator[str], str, Problem | None]:
    """The lines of a stream with their ends; bytes that do not belong become lone surrogates, which `_made` reports."""
    encoding, notice = _encoding(stream.peek(_SAMPLE)[:_SAMPLE], options, name)  # type: ignore[attr-defined]
    text = io.TextIOWrapper(
        stream, encoding=encoding, errors="strict" if encoding.startswith(("utf-16", "utf_16", "utf-32")) else "surrogateescape", newline=""
    )
    return iter(text), encoding, notice


def _row(row: dict[str, Any], where: str, default_id: str, options: Options, encoding: str) -> Iterator[Document | Problem]:
    if options.text_field not in row:
        yield Problem(where, f"has no field {options.text_field!r}{_has(row)}; name the one with the text by --text-field")
        return
    id = row.get(options.id_field)
    taken = {options.text_field, options.id_field}
    fields = {f"original_{key}" if key in ("id", "text") else key: value for key, value in row.items() if key not in taken}
    yield from _made(place_of(where, id), default_id if id is None or id == "" else str(id), row[options.text_field], fields, encoding)


def _has(row: dict[str, Any]) -> str:
    names = ", ".join(list(map(str, row))[:8])
    return f" (it has {names})" if names else ""


def _read_jsonl(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    lines, encoding, notice = _lines(stream, options, name)
    if notice:
        yield notice
    number, empty = 0, True
    try:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            where, empty = f"{name}, line {number}", False
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield Problem(where, f"is no JSON: {getattr(error, 'msg', 'nested too deeply')}{_column(error)}")
                continue
            if isinstance(row, dict):
                yield from _row(row, where, f"{stem}:{number}", options, encoding)
            else:
                yield Problem(where, f"is no JSON object but {_type_name(row) if not isinstance(row, str) else 'a string'}")
    except UnicodeError as error:
        raise _Unreadable(f"is no {encoding} after line {number}; name its encoding with --encoding") from error
    if empty:
        yield Problem(name, "is empty")


def _column(error: Exception) -> str:
    return f" at column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""


def _read_csv(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    lines, encoding, notice = _lines(stream, options, name)
    if notice:
        yield notice
    csv.field_size_limit(2**31 - 1)
    head = next(lines, "")
    if not head.strip():
        yield Problem(name, "is empty")
        return
    delimiter = max(",;\t|", key=head.count)

    def rest() -> Iterator[str]:
        yield head
        yield from lines

    reader = csv.reader(rest(), delimiter=delimiter, strict=True)
    try:
        header = [column.strip() for column in next(reader)]
        if options.text_field not in header:
            raise _Unreadable(
                f"has no column {options.text_field!r} (it has {', '.join(header[:8])}); name the one with the text by --text-field"
            )
        count = 0
        for count, row in enumerate((row for row in reader if row), 1):
            where = f"{name}, line {reader.line_num}"
            if len(row) != len(header):
                yield Problem(where, f"has {len(row)} cells, but the head has {len(header)}")
                continue
            yield from _row(dict(zip(header, row, strict=True)), where, f"{stem}:{count}", options, encoding)
        if not count:
            yield Problem(name, "has a head but no rows")
    except csv.Error as error:
        raise _Unreadable(f"is no well-formed CSV after line {reader.line_num} ({error}); the rest of it is not read") from error
    except UnicodeError as error:
        raise _Unreadable(f"is no {encoding} after line {reader.line_num}; name its encoding with --encoding") from error


def _read_parquet(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise _Unreadable("Parquet files need pyarrow: pip install 'spacy-quotes[parquet]'") from error
    try:
        table = pq.ParquetFile(pa.PythonFile(stream, mode="r") if stream.seekable() else io.BytesIO(stream.read()))
        if options.text_field not in table.schema_arrow.names:
            columns = ", ".join(table.schema_arrow.names[:8])
            raise _Unreadable(f"has no column {options.text_field!r} (it has {columns}); name the one with the text by --text-field")
        number = 0
        for batch in table.iter_batches(batch_size=256):
            for row in batch.to_pylist():
                number += 1
                yield from _row(row, f"{name}, row {number}", f"{stem}:{number}", options, "utf-8")
        if not number:
            yield Problem(name, "has no rows")
    except (pa.ArrowException, UnicodeError) as error:
        raise _Unreadable(f"is no Parquet file that can be read: {str(error).splitlines()[0]}") from error


def _read_html(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    try:
        import trafilatura
    except ImportError as error:
        raise _Unreadable("saved web pages need trafilatura: pip install 'spacy-quotes[html]'") from error
    data = stream.read()
    declared = _DECLARED.search(data[:4096])
    known = options.encoding or any(data.startswith(bom) for bom, _ in _BOMS)
    encoding = options.encoding
    if declared and not known:
        try:
            data.decode(declared[1].decode("ascii"))
            encoding = declared[1].decode("ascii")
        except (LookupError, UnicodeError):
            encoding = None
    text, _, notice = _decoded(data, Options(encoding=encoding), name)
    if notice:
        yield notice
    page: Any = (
        trafilatura.bare_extraction(text, with_metadata=True, include_comments=False, include_tables=False) if text.strip() else None
    )
    if page is None or not page.text:
        yield Problem(name, "no article was found in the page" if text.strip() else "is empty")
        return
    title = (page.title or "").strip()
    body = page.text if not title or page.text.startswith(title) else f"{title}\n\n{page.text}"
    found = {"title": title, "date": page.date, "source": page.sitename, "url": page.url, "author": page.author}
    yield from _made(name, stem, body, {key: value for key, value in found.items() if value})


_READERS: dict[Kind, Callable[[BinaryIO, str, str, Options], Iterator[Document | Problem]]] = {
    "txt": _read_txt,
    "jsonl": _read_jsonl,
    "csv": _read_csv,
    "parquet": _read_parquet,
    "html": _read_html,
}
