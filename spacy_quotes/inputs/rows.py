"""Articles in rows: JSON lines, CSV, Parquet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from .document import Document, Problem, Unreadable, made, place_of, type_name
from .options import Options
from .text import lines_of


def row_document(row: dict[str, Any], where: str, default_id: str, options: Options, encoding: str) -> Iterator[Document | Problem]:
    if options.text_field not in row:
        yield Problem(where, f"has no field {options.text_field!r}{_has(row)}; name the one with the text by --text-field")
        return
    id = row.get(options.id_field)
    taken = {options.text_field, options.id_field}
    fields = {f"original_{key}" if key in ("id", "text") else key: value for key, value in row.items() if key not in taken}
    yield from made(place_of(where, id), default_id if id is None or id == "" else str(id), row[options.text_field], fields, encoding)


def _has(row: dict[str, Any]) -> str:
    names = ", ".join(list(map(str, row))[:8])
    return f" (it has {names})" if names else ""


def read_jsonl(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    lines, encoding, notice = lines_of(stream, options, name)
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
                yield from row_document(row, where, f"{stem}:{number}", options, encoding)
            else:
                yield Problem(where, f"is no JSON object but {type_name(row) if not isinstance(row, str) else 'a string'}")
    except UnicodeError as error:
        raise Unreadable(f"is no {encoding} after line {number}; name its encoding with --encoding") from error
    if empty:
        yield Problem(name, "is empty")


def _column(error: Exception) -> str:
    return f" at column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""


def read_csv(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    lines, encoding, notice = lines_of(stream, options, name)
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
            raise Unreadable(
                f"has no column {options.text_field!r} (it has {', '.join(header[:8])}); name the one with the text by --text-field"
            )
        count = 0
        for count, row in enumerate((row for row in reader if row), 1):
            where = f"{name}, line {reader.line_num}"
            if len(row) != len(header):
                yield Problem(where, f"has {len(row)} cells, but the head has {len(header)}")
                continue
            yield from row_document(dict(zip(header, row, strict=True)), where, f"{stem}:{count}", options, encoding)
        if not count:
            yield Problem(name, "has a head but no rows")
    except csv.Error as error:
        raise Unreadable(f"is no well-formed CSV after line {reader.line_num} ({error}); the rest of it is not read") from error
    except UnicodeError as error:
        raise Unreadable(f"is no {encoding} after line {reader.line_num}; name its encoding with --encoding") from error


def read_parquet(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise Unreadable("Parquet files need pyarrow: pip install 'spacy-quotes[parquet]'") from error
    try:
        table = pq.ParquetFile(pa.PythonFile(stream, mode="r") if stream.seekable() else io.BytesIO(stream.read()))
        if options.text_field not in table.schema_arrow.names:
            columns = ", ".join(table.schema_arrow.names[:8])
            raise Unreadable(f"has no column {options.text_field!r} (it has {columns}); name the one with the text by --text-field")
        number = 0
        for batch in table.iter_batches(batch_size=256):
            for row in batch.to_pylist():
                number += 1
                yield from row_document(row, f"{name}, row {number}", f"{stem}:{number}", options, "utf-8")
        if not number:
            yield Problem(name, "has no rows")
    except (pa.ArrowException, UnicodeError) as error:
        raise Unreadable(f"is no Parquet file that can be read: {str(error).splitlines()[0]}") from error
