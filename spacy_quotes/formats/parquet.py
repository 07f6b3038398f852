"""Parquet, a row a quotation, typed; for DuckDB, Polars, Spark, R and the like."""

from __future__ import annotations

from typing import IO, Any

from ..record import Record
from .rows import COLUMNS, rows

_ROWS_A_GROUP = 20_000


class Writer:
    def __init__(self, stream: IO[bytes]) -> None:
        try:
            import pyarrow as pa
            import pyarrow.parquet as pq
        except ImportError as error:
            raise ImportError("the format parquet needs pyarrow: pip install 'spacy-quotes[parquet]'") from error
        types: dict[type, Any] = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
        self._schema = pa.schema([(column, types[type]) for column, type in COLUMNS.items()])
        self._table = pa.Table
        self._writer = pq.ParquetWriter(stream, self._schema)
        self._rows: list[dict[str, Any]] = []

    def write(self, record: Record) -> None:
        self._rows.extend(rows(record))
        if len(self._rows) >= _ROWS_A_GROUP:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(self._table.from_pylist(self._rows, schema=self._schema))
            self._rows = []

    def close(self) -> None:
        self._flush()
        self._writer.close()
