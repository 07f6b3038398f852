"""The exchange form of an annotated document: one JSON object, plain data, and its checks.

Gold data and output have the same form (the project calls it a *record*); JSON lines files hold one record a
line. Offsets count characters (code points) of ``text``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, TypedDict

Kind = Literal["DIRECT", "INDIRECT", "MIXED"]
KINDS: tuple[Kind, ...] = ("DIRECT", "INDIRECT", "MIXED")
ENTITY_TYPES = ("PER", "ORG", "GPE", "DOC", "GROUP", "OTHER")
ROLES = ("cue", "speaker", "agency", "addressee")


class SpanRecord(TypedDict, total=False):
    start: int
    end: int
    text: str
    name: str  # agencies only: the canonical English name
    id: str  # agencies only: the slug


class QuoteRecord(TypedDict, total=False):
    id: int
    kind: Kind
    content: list[SpanRecord]
    cue: SpanRecord | None
    speaker: SpanRecord | None
    speaker_name: str | None
    entity: str | None
    agency: SpanRecord | None
    addressee: SpanRecord | None
    parent: int | None
    optional: bool
    confidence: float | None
    attribution_confidence: float | None


class EntityRecord(TypedDict, total=False):
    name: str
    type: str
    aliases: list[str]


class Record(TypedDict, total=False):
    id: str
    text: str
    quotes: list[QuoteRecord]
    credits: list[SpanRecord]
    entities: dict[str, EntityRecord]


def span_record(text: str, start: int, end: int) -> SpanRecord:
    """The span of `text` from character `start` to `end`."""
    return {"start": start, "end": end, "text": text[start:end]}


def role_spans(record: Record) -> Iterator[tuple[str, int | None, SpanRecord]]:
    """Every span of a record as (role, quotation number, span); the number is None for credits."""
    for quote in record.get("quotes") or []:
        for fragment in quote.get("content") or []:
            yield "content", quote.get("id"), fragment
        for role in ROLES:
            span: Any = quote.get(role)
            if span:
                yield role, quote.get("id"), span
    for credit in record.get("credits") or []:
        yield "credit", None, credit


def problems(record: Any) -> list[str]:
    """What is wrong with a record, one sentence each, naming quotation and characters; an empty list for a good one.

    Checked are the form (types, known kinds and entity types), every span (in range, not empty, no white space at
    its edges, `text` as it stands in the document), fragments or credits that overlap, quotation numbers that occur twice,
    two quotations with the same content and cue, and references to entities and parents that do not exist or go round.
    """
    if not isinstance(record, dict):
        return ["is no JSON object"]
    if not isinstance(record.get("id"), str):
        return ['has no "id" (a string)']
    if not isinstance(record.get("text"), str):
        return ['has no "text" (a string)']
    quotes: Any = record.get("quotes") or []
    entities: Any = record.get("entities") or {}
    credits: Any = record.get("credits") or []
    found: list[str] = []
    if not isinstance(quotes, list) or not all(isinstance(quote, dict) for quote in quotes):
        return ['"quotes" is no list of objects']
    if not isinstance(entities, dict) or not all(isinstance(entity, dict) for entity in entities.values()):
        return ['"entities" is no object of objects']
    if not isinstance(credits, list):
        return ['"credits" is no list']
    for key, entity in entities.items():
        if not isinstance(entity.get("name"), str) or not entity["name"].strip():
            found.append(f'entity {key}: has no "name"')
        if entity.get("type", "OTHER") not in ENTITY_TYPES:
            found.append(f"entity {key}: type {entity.get('type')!r} is none of {', '.join(ENTITY_TYPES)}")
        aliases = entity.get("aliases") or []
        if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
            found.append(f'entity {key}: "aliases" is no list of strings')
    numbers = [quote.get("id") for quote in quotes]
    seen: dict[tuple[Any, ...], Any] = {}
    for quote in quotes:
        found.extend(f"quotation {quote.get('id')}: {problem}" for problem in _quote_problems(quote, record["text"]))
        if not isinstance(quote.get("id"), int) or numbers.count(quote["id"]) > 1:
            found.append(f"quotation {quote.get('id')}: its number is missing or occurs twice")
        if quote.get("entity") is not None and quote["entity"] not in entities:
            found.append(f"quotation {quote.get('id')}: entity {quote['entity']!r} is not declared")
        if quote.get("parent") is not None and (quote["parent"] not in numbers or quote["parent"] == quote.get("id")):
            found.append(f"quotation {quote.get('id')}: parent {quote['parent']!r} is no other quotation")
        key = tuple(_edges(span) for span in [*_fragments(quote), quote.get("cue")])
        if key in seen and any(key):
            found.append(f"quotation {quote.get('id')}: has the same content and cue as quotation {seen[key]}")
        seen[key] = quote.get("id")
    end = 0
    for credit in credits:
        bad = [f"credit {problem}" for problem in _span_problems(credit, record["text"])]
        if not bad and credit["start"] < end:
            bad.append(f"credit {credit['start']}–{credit['end']}: overlaps the credit before it, or stands before it")
        found.extend(bad)
        end = end if bad else credit["end"]
    if not found:
        found.extend(f"quotation {number}: is around itself, by the chain of parents" for number in _circular(quotes))
    return found


def _circular(quotes: list[Any]) -> Iterator[int]:
    parents = {quote["id"]: quote.get("parent") for quote in quotes}
    for number in parents:
        above = parents[number]
        for _ in quotes:
            if above is None or above == number:
                break
            above = parents[above]
        if above == number:
            yield number


def _fragments(quote: Any) -> list[Any]:
    content = quote.get("content")
    return content if isinstance(content, list) else []


def _edges(span: Any) -> tuple[Any, Any] | None:
    return (span.get("start"), span.get("end")) if isinstance(span, dict) else None


def _quote_problems(quote: Any, text: str) -> Iterator[str]:
    if quote.get("kind") not in KINDS:
        yield f"kind {quote.get('kind')!r} is none of {', '.join(KINDS)}"
    fragments = _fragments(quote)
    if not fragments:
        yield "has no content"
    end = 0
    for fragment in fragments:
        bad = list(_span_problems(fragment, text))
        yield from (f"content {problem}" for problem in bad)
        if not bad:
            if fragment["start"] < end:
                yield f"content {fragment['start']}–{fragment['end']}: overlaps the fragment before it, or stands before it"
            end = fragment["end"]
    for role in ROLES:
        if quote.get(role) is not None:
            yield from (f"{role} {problem}" for problem in _span_problems(quote[role], text))


def _span_problems(span: Any, text: str) -> Iterator[str]:
    if not isinstance(span, dict) or not all(type(span.get(edge)) is int for edge in ("start", "end")):
        yield f'{span!r}: has no "start" and "end" (whole numbers)'
        return
    start, end = span["start"], span["end"]
    where = f"{start}–{end}"
    if not 0 <= start <= end <= len(text):
        yield f"{where}: outside the text of {len(text)} characters"
    elif start == end:
        yield f"{where}: is empty"
    elif text[start:end] != text[start:end].strip():
        yield f"{where}: begins or ends with white space"
    elif span.get("text", text[start:end]) != text[start:end]:
        yield f'{where}: "text" is {span["text"]!r}, but the document has {text[start:end]!r}'
