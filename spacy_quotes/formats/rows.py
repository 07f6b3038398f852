"""A record as rows, one a quotation: the columns of CSV, Parquet and data frames."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..record import Record, SpanRecord

COLUMNS: dict[str, type] = {
    "doc_id": str,
    "title": str,
    "date": str,
    "source": str,
    "url": str,
    "quote_id": int,
    "kind": str,
    "text": str,
    "start": int,
    "end": int,
    "fragments": str,
    "cue": str,
    "speaker": str,
    "speaker_name": str,
    "entity": str,
    "entity_type": str,
    "agency": str,
    "agency_name": str,
    "agency_id": str,
    "addressee": str,
    "parent": int,
    "confidence": float,
    "attribution_confidence": float,
    "optional": bool,
    "credits": str,
    "metadata": str,
}
"""Column → type. Every column may be empty but `doc_id`, `quote_id`, `kind`, `text`, `start`, `end`, `fragments`, `optional`."""

FRAGMENT_MARK = " … "
"""What stands between the fragments of interrupted words."""
_ABOUT = ("title", "date", "source", "url")
_CORE = frozenset(("id", "text", "quotes", "credits", "entities"))


def rows(record: Record) -> Iterator[dict[str, Any]]:
    """The quotations of a record as flat rows with the keys of `COLUMNS`; absent values are None.

    ``start`` and ``end`` are the first and last character of the content; ``fragments`` has all its parts as
    ``start:end`` with blanks between. ``credits`` names the agencies of byline and dateline, ``metadata`` is JSON of
    whatever else the document came with.
    """
    document = about(record)
    entities = record.get("entities") or {}
    for quote in record.get("quotes") or []:
        content = quote["content"]
        entity = quote.get("entity")
        known = entities.get(entity) if entity is not None else None
        agency: SpanRecord = quote.get("agency") or {}
        yield {
            **document,
            "quote_id": quote["id"],
            "kind": quote["kind"],
            "text": FRAGMENT_MARK.join(record["text"][span["start"] : span["end"]] for span in content),
            "start": content[0]["start"],
            "end": content[-1]["end"],
            "fragments": " ".join(f"{span['start']}:{span['end']}" for span in content),
            "cue": _words(record, quote.get("cue")),
            "speaker": _words(record, quote.get("speaker")),
            "speaker_name": quote.get("speaker_name") or (known or {}).get("name"),
            "entity": entity,
            "entity_type": known.get("type") if known else None,
            "agency": _words(record, quote.get("agency")),
            "agency_name": agency.get("name"),
            "agency_id": agency.get("id"),
            "addressee": _words(record, quote.get("addressee")),
            "parent": quote.get("parent"),
            "confidence": quote.get("confidence"),
            "attribution_confidence": quote.get("attribution_confidence"),
            "optional": bool(quote.get("optional")),
        }


def about(record: Record) -> dict[str, Any]:
    """The columns that are the same for all quotations of a document."""
    fields: dict[str, Any] = {key: value for key, value in record.items() if key not in _CORE}
    named = {key: _plain(fields.pop(key, None)) for key in _ABOUT}
    credits = [span.get("name") or record["text"][span["start"] : span["end"]] for span in record.get("credits") or []]
    rest = {key: value for key, value in fields.items() if value is not None}
    return {
        "doc_id": record["id"],
        **named,
        "credits": "; ".join(credits) or None,
        "metadata": json.dumps(rest, ensure_ascii=False, default=str) if rest else None,
    }


def _plain(value: Any) -> str | None:
    return None if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _words(record: Record, span: SpanRecord | None) -> str | None:
    return record["text"][span["start"] : span["end"]] if span else None
