"""Label Studio's task JSON (https://labelstud.io/guide/task_format): a list of tasks with regions and relations.

* Each fragment of a content is a region DIRECT, INDIRECT or MIXED, and so is each cue, speaker, agency, addressee and credit.
* Relations lead from the first fragment of a content to its ``cue``, ``speaker``, ``agency``, ``addressee``, to each further
  ``fragment``, and to the first fragment of its ``parent``.
* A text field of a content says who speaks: an entity's key or the speaker's name; one of an agency its slug.
* Everything else a document holds lies in the task's ``data``.

Quotations that have a confidence are the output of a program and become ``predictions``, others ``annotations``. Offsets are
code points, as Label Studio writes them; those of older versions, in UTF-16 units, are recognized by the text beside them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, cast

from ..files import complete_file
from ..inputs import Problem, place_of
from ..record import KINDS, ROLES, Record, SpanRecord, span_record
from .checking import checked

SUFFIX, FOLDER = ".json", False
_LABEL, _TEXT, _OPTIONAL, _SPEAKER, _MEDIUM = "label", "text", "optional", "entity", "medium"
_LABELS = (*KINDS, *ROLES, "credit")
_COLORS = ("#d4380d", "#096dd9", "#7cb305", "#d48806", "#531dab", "#08979c", "#c41d7f", "#595959")
_INLINE = ("id", "text", "quotes", "credits", "entities")

# The labelling interface that the tasks are for: to be pasted into a project's settings.
INTERFACE = f"""<View>
  <Relations>
    {" ".join(f'<Relation value="{value}"/>' for value in (*ROLES, "parent", "fragment"))}
  </Relations>
  <Labels name="{_LABEL}" toName="{_TEXT}">
    {" ".join(f'<Label value="{label}" background="{color}"/>' for label, color in zip(_LABELS, _COLORS, strict=True))}
  </Labels>
  <View style="direction: rtl">
    <Text name="{_TEXT}" value="$text"/>
  </View>
  <Choices name="{_OPTIONAL}" toName="{_TEXT}" perRegion="true" choice="multiple" whenTagName="{_LABEL}" whenLabelValue="{",".join(KINDS)}">
    <Choice value="optional"/>
  </Choices>
  <TextArea name="{_SPEAKER}" toName="{_TEXT}" perRegion="true" maxSubmissions="1" placeholder="who speaks"
            whenTagName="{_LABEL}" whenLabelValue="{",".join(KINDS)}"/>
  <TextArea name="{_MEDIUM}" toName="{_TEXT}" perRegion="true" maxSubmissions="1" placeholder="slug of the medium"
            whenTagName="{_LABEL}" whenLabelValue="agency,credit"/>
</View>
"""


class _TaskError(ValueError):
    """What is wrong with a task."""


def read(path: Path) -> Iterator[Record | Problem]:
    """The documents of an export (JSON, not JSON-MIN): a list of tasks, or one task."""
    try:
        tasks = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        yield Problem(str(path), f"is no JSON: {error}")
        return
    for number, task in enumerate(tasks if isinstance(tasks, list) else [tasks], 1):
        try:
            yield checked(_record(task, f"{path.stem}:{number}"), f"{path}, task {number}")
        except (_TaskError, KeyError, TypeError, ValueError, AttributeError) as error:
            what = (
                str(error)
                if isinstance(error, _TaskError)
                else f"is no task of the interface for quotations ({type(error).__name__}: {error})"
            )
            yield Problem(place_of(f"{path}, task {number}", _id(task)), what)


def _id(task: Any) -> Any:
    data = task.get("data") if isinstance(task, dict) else None
    return data.get("id") if isinstance(data, dict) else None


def _record(task: Any, default_id: str) -> Record:
    data = task["data"]
    text: str = data["text"]
    done = [given for given in task.get("annotations") or [] if not given.get("was_cancelled")] or task.get("predictions") or []
    if len(done) > 1:
        raise _TaskError(f"has {len(done)} annotations; keep one")
    regions: dict[str, Any] = {}
    relations: list[Any] = []
    for result in done[0]["result"] if done else []:
        if result["type"] == "relation":
            relations.append(result)
            continue
        region = regions.setdefault(result["id"], {})
        value = result["value"]
        if result["from_name"] == _LABEL:
            region.update(label=value["labels"][0], span=_span(text, value, result["id"]), score=result.get("score"))
        elif result["from_name"] in (_SPEAKER, _MEDIUM):
            region[result["from_name"]] = "\n".join(value["text"]) if isinstance(value["text"], list) else value["text"]
        elif result["from_name"] == _OPTIONAL:
            region[_OPTIONAL] = "optional" in value["choices"]
    bare = [key for key, region in regions.items() if "label" not in region]
    if bare:
        raise _TaskError(f"region {bare[0]} has no label")
    entities = {key: dict(entity) for key, entity in (data.get("entities") or {}).items()}
    quotes = _quotes(regions, relations, entities, data.get("media") or {})
    credits = [_medium(region, data.get("media") or {}) for region in regions.values() if region["label"] == "credit"]
    found: Any = {"id": str(data.get("id", default_id)), "text": text, "quotes": quotes, "credits": credits, "entities": entities}
    return cast(Record, found | (data.get("fields") or {}))


def _span(text: str, value: Any, key: str) -> SpanRecord:
    start, end, given = value["start"], value["end"], value.get("text")
    if given is None or text[start:end] == given:
        return span_record(text, start, end)
    units = text.encode("utf-16-le", "surrogatepass")
    if units[2 * start : 2 * end] == given.encode("utf-16-le", "surrogatepass"):
        start, end = (len(units[: 2 * edge].decode("utf-16-le", "surrogatepass")) for edge in (start, end))
        return span_record(text, start, end)
    raise _TaskError(f"region {key}, {start}–{end}: gives the text {given[:40]!r}, but the document has {text[start:end][:40]!r}")


def _medium(region: Any, media: dict[str, str]) -> SpanRecord:
    slug = (region.get(_MEDIUM) or "").strip()
    known = {"id": slug, **({"name": media[slug]} if slug in media else {})} if slug else {}
    return cast(SpanRecord, {**region["span"], **known})


def _quotes(regions: dict[str, Any], relations: list[Any], entities: dict[str, Any], media: dict[str, str]) -> list[Any]:
    further = {relation["to_id"] for relation in relations if relation.get("labels") == ["fragment"]}
    heads = [key for key, region in regions.items() if region["label"] in KINDS and key not in further]
    heads.sort(key=lambda key: regions[key]["span"]["start"])
    numbers = {key: int(key[1:]) for key in heads if key[:1] == "q" and key[1:].isdecimal()}
    for key in heads:
        numbers.setdefault(key, max(numbers.values(), default=0) + 1)
    quotes = {}
    for key in heads:
        region = regions[key]
        quotes[key] = quote = {"id": numbers[key], "kind": region["label"], "content": [region["span"]], **dict.fromkeys(ROLES)}
        quote |= {"entity": _entity(region, entities), "parent": None, "optional": bool(region.get(_OPTIONAL))}
        if region.get("score") is not None:
            quote["confidence"] = region["score"]
    for relation in relations:
        labels, start, end = relation.get("labels") or [], relation["from_id"], relation["to_id"]
        if end not in regions or start not in regions:
            raise _TaskError(f"a relation leads from {start} to {end}, which are no regions")
        if start not in quotes and end in quotes and relation.get("direction") == "left":
            start, end = end, start
        if start not in quotes:
            raise _TaskError(f"the relation {labels} starts at {start}, which is no (first fragment of a) content")
        name = labels[0] if labels else regions[end]["label"]  # drawn without a label: what it leads to says it
        quote = cast(Any, quotes[start])
        if name == "fragment":
            quote["content"] = sorted([*quote["content"], regions[end]["span"]], key=lambda span: span["start"])
        elif name == "parent" and end in numbers:
            quote["parent"] = numbers[end]
        elif name not in ROLES or regions[end]["label"] != name:
            raise _TaskError(f"quotation {quote['id']}: the relation {labels} leads to a region {regions[end]['label']}")
        elif quote[name] is not None:
            raise _TaskError(f"quotation {quote['id']}: a second {name}")
        else:
            quote[name] = _medium(regions[end], media) if name == "agency" else regions[end]["span"]
    return sorted(quotes.values(), key=lambda quote: cast(int, quote["id"]))


def _entity(region: Any, entities: dict[str, Any]) -> str | None:
    given = (region.get(_SPEAKER) or "").strip()
    if not given or given in entities:
        return given or None
    for key, entity in entities.items():
        if given in (entity.get("name"), *entity.get("aliases", ())):
            return key
    key = next(f"E{n}" for n in range(1, len(entities) + 2) if f"E{n}" not in entities)
    entities[key] = {"name": given, "type": "OTHER", "aliases": []}
    return key


def write(records: Iterable[Record], target: Path, make_doc: Callable[[str], Any]) -> Iterator[Problem]:
    """One file with all tasks, and the labelling interface beside it (``.xml``)."""
    tasks: list[str] = []
    for record in records:
        try:
            task, dropped = _task(record)
            source = json.dumps(task, ensure_ascii=False)
            source.encode()
        except UnicodeEncodeError:
            yield Problem(record["id"], "holds half of a surrogate pair, which no file can hold")
            continue
        tasks.append(source)
        if dropped:
            yield Problem(record["id"], f"Label Studio has no place for {', '.join(sorted(dropped))}", lost=False)
    with complete_file(target) as part, complete_file(target.with_suffix(".xml")) as interface:
        part.write_bytes(f"[{(',' + chr(10)).join(tasks)}]\n".encode())
        interface.write_text(INTERFACE, encoding="utf-8")


def _task(record: Record) -> tuple[Any, set[str]]:
    entities: Any = record.get("entities") or {}
    media: dict[str, str] = {}
    dropped: set[str] = set()
    results: list[Any] = []
    predicted = False
    for quote in cast(Any, record.get("quotes") or []):
        predicted |= quote.get("confidence") is not None
        first = ""
        for number, fragment in enumerate(quote["content"]):
            key = f"q{quote['id']}" if number == 0 else f"q{quote['id']}-{number}"
            region = _region(key, quote["kind"], fragment)
            if number:
                results += [region, _relation(first, key, "fragment")]
                continue
            first = key
            if quote.get("confidence") is not None:
                region["score"] = quote["confidence"]
            results.append(region)
            if quote.get("optional"):
                results.append(_answer(key, _OPTIONAL, "choices", fragment, choices=["optional"]))
            if quote.get("entity") is not None:
                results.append(_answer(key, _SPEAKER, "textarea", fragment, text=[quote["entity"]]))
        for role in ROLES:
            if quote.get(role):
                key = f"{role}{quote['id']}"
                results += [*_role(key, role, quote[role], media, dropped), _relation(first, key, role)]
        if quote.get("parent") is not None:
            results.append(_relation(first, f"q{quote['parent']}", "parent"))
        if quote.get("speaker_name") not in (None, entities.get(quote.get("entity"), {}).get("name")):
            dropped.add("speakers' names beside those of the entities")
        if quote.get("attribution_confidence") is not None:
            dropped.add("confidences of attributions")
    for number, credit in enumerate(record.get("credits") or [], 1):
        results += _role(f"credit{number}", "credit", credit, media, dropped)
    data = {"id": record["id"], "text": record["text"], "entities": entities}
    data |= {"media": media} if media else {}
    fields = {key: value for key, value in record.items() if key not in _INLINE}
    data |= {"fields": fields} if fields else {}
    done: Any = (
        {"predictions": [{"model_version": "spacy-quotes", "result": results}]} if predicted else {"annotations": [{"result": results}]}
    )
    return {"data": data, **done}, dropped


def _role(key: str, role: str, span: Any, media: dict[str, str], dropped: set[str]) -> list[Any]:
    regions = [_region(key, role, span)]
    slug, name = span.get("id"), span.get("name")
    if slug and slug == slug.strip():
        regions.append(_answer(key, _MEDIUM, "textarea", span, text=[slug]))
        if name and media.setdefault(slug, name) == name:
            name = None
    if name or (slug and slug != slug.strip()):
        dropped.add("a second name of an agency, or one without an id")
    return regions


def _region(key: str, label: str, span: SpanRecord) -> Any:
    return _answer(key, _LABEL, "labels", span, text=span.get("text"), labels=[label])


def _answer(key: str, name: str, kind: str, span: SpanRecord, **value: Any) -> Any:
    return {"id": key, "from_name": name, "to_name": _TEXT, "type": kind, "value": {"start": span["start"], "end": span["end"], **value}}


def _relation(start: str, end: str, label: str) -> Any:
    return {"from_id": start, "to_id": end, "type": "relation", "direction": "right", "labels": [label]}
