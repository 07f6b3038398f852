"""What is wrong with gold Docs: said with the document's name and what to do, before anything is learned from them or scored."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc
from spacy.training import Example

from .quote import QUOTES, to_record
from .record import KINDS, Record, problems

_SHOWN = 5  # documents that a warning names


def id_of(doc: Doc) -> str | None:
    """A Doc's id: what readers, ``quotes convert`` or the user put on it."""
    record = doc.user_data.get("record")
    of_user = [doc._.get(name) for name in ("id", "doc_id") if doc.has_extension(name)]
    known = [doc.user_data.get("id"), record.get("id") if isinstance(record, dict) else None, *of_user]
    return next((str(name) for name in known if name not in (None, "")), None)


def name_of(doc: Doc, number: int | None = None) -> str:
    """What a message calls a Doc: by its id, else by its number and how it begins."""
    known = id_of(doc)
    if known:
        return f"document {known}"
    start = f"{doc.text[:30].strip()!r} …"
    return f"document {number} ({start})" if number else f"document {start}"


def some_of(names: Sequence[str]) -> str:
    """The first of some names, and how many more there are."""
    distinct = list(dict.fromkeys(names))
    more = len(distinct) - _SHOWN
    return ", ".join(distinct[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def check_example(example: Example, by: str, number: int | None = None) -> None:
    """Complain of an example that cannot be learned from.

    by: the component's name, with which the message begins. number: which of the examples it is, for those without an id.
    RAISES ValueError: its texts differ, or its reference's annotation is wrong.
    """
    name = f"[{by}] {name_of(example.reference, number)}"
    if example.predicted.text != example.reference.text:
        raise ValueError(f"{name}: the text of the reference differs from the predicted one; make both Docs from one text")
    if QUOTES not in example.reference.spans:
        return
    group = example.reference.spans[QUOTES]
    if len(group) and "quotes" not in group.attrs:
        raise ValueError(
            f'{name}: the span group "{QUOTES}" has no links between contents, cues and speakers (its attrs["quotes"]); '
            "set gold quotations with spacy_quotes.quote.set_record"
        )
    found = problems({**linked_record(example.reference, name), "id": name})
    if found:
        raise ValueError(f"{name}: {found[0]}; mend or remove it")


def linked_record(doc: Doc, name: str) -> Record:
    """The record of a Doc.

    name: what to call the Doc, as in `name_of`.
    RAISES ValueError: what its quotations refer to is not there, or their kind is unknown.
    """
    try:
        record = to_record(doc)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(
            f"{name}: the links between its spans are broken ({error!r}); set them with spacy_quotes.quote.set_record"
        ) from error
    for quote in record["quotes"]:
        if quote["kind"] not in KINDS:
            raise ValueError(f"{name}: quotation {quote['id']}: kind {quote['kind']!r} is none of {', '.join(KINDS)}; mend or remove it")
    return record


def check_examples(examples: Iterable[Example], by: str) -> Iterator[Example]:
    """Pass on examples that can be learned from; warn, behind the last, of ids that occur more than once.

    by: the component's name, with which messages begin.
    RAISES ValueError: an example is wrong; see `check_example`.
    """
    ids: Counter[str] = Counter()
    for number, example in enumerate(examples, 1):
        check_example(example, by, number)
        known = id_of(example.reference)
        if known:
            ids[known] += 1
        yield example
    twice = [name for name, count in ids.items() if count > 1]
    if twice:
        warnings.warn(
            f"[{by}] {len(twice)} document ids occur more than once in the training data ({some_of(twice)}); "
            "if these are the same articles, remove the doubles: they count twice",
            stacklevel=2,
        )
