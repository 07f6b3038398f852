"""What a quotation is: `Quote` and `Mention`, a read-only view over ``doc.spans``; and the Doc's way to and from records.

Everything lies in six span groups, so that it survives whatever ``doc.spans`` survives:

* ``quotes`` (labels DIRECT, INDIRECT, MIXED): the fragments of all contents,
* ``quote_cues``, ``quote_speakers``, ``quote_agencies``, ``quote_addressees``, ``quote_credits``.

Each group's ``attrs["offsets"]`` gives the exact [start, end] of each of its spans in characters of ``doc.text`` (a token
may be wider than a span). ``attrs["quotes"]`` of the first group holds the links, one dict a quotation, with the indices
of its spans in their groups; ``attrs["entities"]`` the entities.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, cast

from spacy.attrs import IDX
from spacy.tokens import Doc, Span, SpanGroup

from .record import ROLES, EntityRecord, Kind, QuoteRecord, Record, SpanRecord, problems

QUOTES = "quotes"
ROLE_GROUPS = {"cue": "quote_cues", "speaker": "quote_speakers", "agency": "quote_agencies", "addressee": "quote_addressees"}
CREDITS = "quote_credits"
GROUPS = (QUOTES, *ROLE_GROUPS.values(), CREDITS)
_OF_MEDIA = (ROLE_GROUPS["agency"], CREDITS)
_LINKS = ("id", "kind", "entity", "speaker_name", "parent", "optional", "confidence", "attribution_confidence")


@dataclass(frozen=True, slots=True)
class Mention:
    """An exact stretch of characters of a document: ``doc.text[start_char:end_char] == text``."""

    doc: Doc
    start_char: int
    end_char: int

    @property
    def span(self) -> Span:
        """The tokens that cover the characters; wider than these where a token is."""
        return cast(Span, self.doc.char_span(self.start_char, self.end_char, alignment_mode="expand"))

    @property
    def text(self) -> str:
        span = self.span  # `doc.text` puts the whole text together anew, each time
        if span is None:  # outside the text: bad gold
            return ""
        return span.text_with_ws[self.start_char - span.start_char : self.end_char - span.start_char]

    def to_dict(self) -> SpanRecord:
        return {"start": self.start_char, "end": self.end_char, "text": self.text}


@dataclass(frozen=True, slots=True)
class Agency(Mention):
    """A mention of a news agency or other medium, with its canonical record where it is a known one."""

    name: str | None = None
    """The medium's English name."""
    id: str | None = None
    """Its slug."""

    def to_dict(self) -> SpanRecord:
        known: Any = {key: value for key, value in (("name", self.name), ("id", self.id)) if value is not None}
        return {**Mention.to_dict(self), **known}


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody who speaks in a document: a person, a body, a state, a document, a group."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]
    """Its mentions as a speaker, in text order."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation: one act of reported speech or writing."""

    doc: Doc
    _links: Mapping[str, Any]

    @property
    def id(self) -> int:
        """Its number in the document."""
        return int(self._links["id"])

    @property
    def kind(self) -> Kind:
        """DIRECT, INDIRECT or MIXED."""
        return cast(Kind, self._links["kind"])

    @property
    def content(self) -> tuple[Mention, ...]:
        """What was said; more than one mention when the words are interrupted."""
        return tuple(_mention(self.doc, QUOTES, index) for index in self._links["content"])

    @property
    def text(self) -> str:
        """The words of the content; fragments are joined by ' … '."""
        return " … ".join(mention.text for mention in self.content)

    @property
    def cue(self) -> Mention | None:
        """The word that reports."""
        return self._role("cue")

    @property
    def speaker(self) -> Mention | None:
        """The mention that the cue is tied to; None when the subject is dropped or only a pronoun."""
        return self._role("speaker")

    @property
    def speaker_name(self) -> str | None:
        """The speaker's fullest name in the document; None when the text leaves open who speaks."""
        return self._links.get("speaker_name")

    @property
    def entity(self) -> str | None:
        """The key of the speaker's entity, the same for all quotations of one source."""
        return self._links.get("entity")

    @property
    def agency(self) -> Agency | None:
        """The medium that carried these words."""
        return cast("Agency | None", self._role("agency"))

    @property
    def addressee(self) -> Mention | None:
        return self._role("addressee")

    @property
    def parent(self) -> Quote | None:
        """The quotation around this one."""
        number = self._links.get("parent")
        return next((quote for quote in quotes_of(self.doc) if quote.id == number), None) if number is not None else None

    @property
    def optional(self) -> bool:
        """Gold only: neither costs nor earns in scoring."""
        return bool(self._links.get("optional"))

    @property
    def confidence(self) -> float | None:
        """How sure it is, from 0 to 1, that this is a quotation with this content."""
        return self._links.get("confidence")

    @property
    def attribution_confidence(self) -> float | None:
        """How sure it is, from 0 to 1, that `speaker_name` said it."""
        return self._links.get("attribution_confidence")

    def _role(self, role: str) -> Mention | None:
        index = self._links.get(role)
        return None if index is None else _mention(self.doc, ROLE_GROUPS[role], index)

    def to_dict(self) -> QuoteRecord:
        """The quotation in the form of the JSON lines, plain data."""
        record: dict[str, Any] = {"id": self.id, "kind": self.kind, "content": [mention.to_dict() for mention in self.content]}
        for role in ROLES:
            mention = self._role(role)
            record[role] = mention.to_dict() if mention else None
        record |= {"speaker_name": self.speaker_name, "entity": self.entity, "parent": self._links.get("parent")}
        record |= {key: self._links[key] for key in ("optional", "confidence", "attribution_confidence") if key in self._links}
        return cast(QuoteRecord, record)

    def __hash__(self) -> int:
        return hash((self.doc, self.id))

    def __repr__(self) -> str:
        return f"Quote({self.kind}, {self.speaker_name!r}, {self.text!r})"


def quotes_of(doc: Doc) -> tuple[Quote, ...]:
    """The quotations of a Doc in text order (``doc._.quotes``)."""
    if QUOTES not in doc.spans:
        return ()
    group = doc.spans[QUOTES]
    links = group.attrs.get("quotes")
    return tuple(Quote(doc, MappingProxyType(link)) for link in (_without_links(group) if links is None else links))


def _without_links(group: SpanGroup) -> list[dict[str, Any]]:
    """What is left where spaCy drops a group's attrs (`Doc.from_docs`, `Doc.from_json`): each span a quotation of its kind."""
    return [{"id": number, "kind": span.label_, "content": [number - 1]} for number, span in enumerate(group, 1)]


def credits_of(doc: Doc) -> tuple[Agency, ...]:
    """The agencies of byline, dateline and closing credit (``doc._.quote_credits``)."""
    count = len(doc.spans[CREDITS]) if CREDITS in doc.spans else 0
    return tuple(cast(Agency, _mention(doc, CREDITS, index)) for index in range(count))


def entities_of(doc: Doc) -> tuple[Entity, ...]:
    """The entities that speak in a Doc, with all their mentions as speakers (``doc._.quote_entities``)."""
    if QUOTES not in doc.spans:
        return ()
    mentions: dict[str, dict[tuple[int, int], Mention]] = {}
    for quote in quotes_of(doc):
        if quote.entity is not None and quote.speaker is not None:
            mentions.setdefault(quote.entity, {})[quote.speaker.start_char, quote.speaker.end_char] = quote.speaker
    return tuple(
        Entity(key, entity["name"], entity.get("type", "OTHER"), tuple(entity.get("aliases", ())), tuple(mentions.get(key, {}).values()))
        for key, entity in doc.spans[QUOTES].attrs.get("entities", {}).items()
    )


def _mention(doc: Doc, group: str, index: int) -> Mention:
    attrs = doc.spans[group].attrs
    if "offsets" in attrs:
        start, end = attrs["offsets"][index]
        return Agency(doc, start, end, *attrs["media"][index]) if "media" in attrs else Mention(doc, start, end)
    span = doc.spans[group][index]
    if group in _OF_MEDIA:
        return Agency(doc, span.start_char, span.end_char, id=span.kb_id_ or None)
    return Mention(doc, span.start_char, span.end_char)


class _Group:
    """One span group in the making; spans with the same characters are stored once."""

    def __init__(self, doc: Doc, token_starts: list[int], label: str = "") -> None:
        self.doc, self.token_starts, self.label = doc, token_starts, label
        self.spans: list[Span] = []
        self.offsets: list[list[int]] = []
        self.media: list[list[str | None]] = []

    def add(self, span: SpanRecord, label: str = "") -> int:
        start, end = span["start"], span["end"]
        first, last = bisect_right(self.token_starts, start) - 1, bisect_right(self.token_starts, end - 1)
        self.spans.append(Span(self.doc, first, last, label=label or self.label, kb_id=span.get("id") or ""))
        self.offsets.append([start, end])
        self.media.append([span.get("name"), span.get("id")])
        return len(self.spans) - 1

    def store(self, name: str, **attrs: Any) -> None:
        if name in _OF_MEDIA:
            attrs["media"] = self.media
        self.doc.spans[name] = SpanGroup(self.doc, name=name, attrs={"offsets": self.offsets, **attrs}, spans=self.spans)


def set_record(doc: Doc, record: Record) -> Doc:
    """Put the quotations, credits and entities of a record on a Doc of the same text, replacing what was there.

    doc: any Doc whose ``text`` is the record's; its tokens may be cut in any way.
    RAISES ValueError: the Doc's text is another, or the record has `problems`; its id may be missing.
    """
    if record["text"] != doc.text:
        raise ValueError(f"{record.get('id')}: the Doc's text is not the record's")
    found = problems({**record, "id": str(record.get("id"))})
    if found:
        raise ValueError(f"{record.get('id')}: {found[0]}")
    return put_record(doc, record)


def put_record(doc: Doc, record: Record) -> Doc:
    """`set_record` for a record that was made of this very Doc's text: that text is not built and compared again."""
    starts = doc.to_array([IDX]).tolist()
    contents = _Group(doc, starts)
    groups = {role: _Group(doc, starts, role.upper()) for role in ROLES}
    links = []
    for quote in sorted(record.get("quotes") or [], key=lambda quote: (quote["content"][0]["start"], quote["id"])):
        link: dict[str, Any] = {key: quote[key] for key in _LINKS if quote.get(key) is not None}  # type: ignore[literal-required]
        if "speaker_name" not in link and quote.get("entity") is not None:
            link["speaker_name"] = record["entities"][str(quote["entity"])]["name"]
        link["content"] = [contents.add(fragment, quote["kind"]) for fragment in quote["content"]]
        for role in ROLES:
            span = cast("SpanRecord | None", quote.get(role))
            link[role] = groups[role].add(span) if span else None
        links.append(link)
    entities = {key: dict(entity) for key, entity in (record.get("entities") or {}).items()}
    contents.store(QUOTES, quotes=links, entities=entities)
    for role, group in groups.items():
        group.store(ROLE_GROUPS[role])
    credit_group = _Group(doc, starts, "CREDIT")
    for credit in record.get("credits") or []:
        credit_group.add(credit)
    credit_group.store(CREDITS)
    return doc


def to_record(doc: Doc, id: str = "") -> Record:
    """The quotations of a Doc as a record, plain data: the form of the JSON lines."""
    entities: Mapping[str, EntityRecord] = doc.spans[QUOTES].attrs.get("entities", {}) if QUOTES in doc.spans else {}
    return {
        "id": id,
        "text": doc.text,
        "quotes": [quote.to_dict() for quote in quotes_of(doc)],
        "credits": [credit.to_dict() for credit in credits_of(doc)],
        "entities": {key: cast(EntityRecord, dict(entity)) for key, entity in entities.items()},
    }


def clear(docs: Iterable[Doc]) -> None:
    """Take all quotations off some Docs."""
    for doc in docs:
        for group in GROUPS:
            if group in doc.spans:
                del doc.spans[group]


def register_extensions() -> None:
    """Set ``Doc._.quotes``, ``Doc._.quote_credits`` and ``Doc._.quote_entities``; done when the package is imported."""
    for name, getter in (("quotes", quotes_of), ("quote_credits", credits_of), ("quote_entities", entities_of)):
        if not Doc.has_extension(name):
            Doc.set_extension(name, getter=getter)
