"""Quotations as a pandas data frame."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from spacy.tokens import Doc

from ..record import Record
from .rows import COLUMNS, rows

if TYPE_CHECKING:
    import pandas as pd

_TYPES = {str: "string", int: "Int64", float: "Float64", bool: "bool"}


def as_records(documents: Doc | Record | Iterable[Doc | Record]) -> list[Record]:
    """Docs or records, one or several, as records. A Doc's id is the one that `checks.id_of` knows, else its number; its title,
    date, source and url are those of ``doc.user_data``, and all fields that ``quotes convert`` put there are kept."""
    several = [documents] if isinstance(documents, Doc | dict) else documents
    return [
        _as_record(document, number) if isinstance(document, Doc) else document
        for number, document in enumerate(cast("Iterable[Doc | Record]", several), 1)
    ]


def _as_record(doc: Doc, number: int) -> Record:
    from ..checks import id_of
    from ..quote import to_record

    converted = doc.user_data.get("record")
    fields = dict(converted) if isinstance(converted, dict) else {}
    fields |= {key: doc.user_data[key] for key in ("title", "date", "source", "url") if key in doc.user_data}
    return cast(Record, {**fields, **to_record(doc, id_of(doc) or str(number))})


def to_dataframe(documents: Doc | Record | Iterable[Doc | Record]) -> pd.DataFrame:
    """The quotations of Docs or records as a data frame, a row a quotation, with the columns of `rows.COLUMNS`.

    documents: Docs with quotations, or records (JSON lines), one or several.
    RAISES ImportError: pandas is not installed.
    """
    try:
        import pandas as pd
    except ImportError as error:
        raise ImportError("to_dataframe needs pandas: pip install 'spacy-quotes[dataframe]'") from error
    found = [row for record in as_records(documents) for row in rows(record)]
    return pd.DataFrame(found, columns=list(COLUMNS)).astype({column: _TYPES[type] for column, type in COLUMNS.items()})
