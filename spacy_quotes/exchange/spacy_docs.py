"""spaCy's binary form of annotated Docs (``DocBin``), what ``spacy train`` and ``spacy evaluate`` read.

Offsets are exact, whatever the tokens are: see `spacy_quotes.quote`. A document's id and its other fields lie in
``Doc.user_data["record"]``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from ..files import complete_file
from ..inputs import Problem
from ..quote import set_record, to_record
from ..record import Record
from .checking import checked

SUFFIX, FOLDER = ".spacy", False
_USER_DATA = "record"
_ON_DOC = ("text", "quotes", "credits", "entities")


def read(path: Path) -> Iterator[Record | Problem]:
    """The records of all Docs of a file; a Doc without quotations gives a record without any."""
    try:
        docs = DocBin().from_disk(path)
        for number, doc in enumerate(docs.get_docs(Vocab()), 1):
            fields: Any = {"id": f"{path.stem}:{number}", **doc.user_data.get(_USER_DATA, {})}
            yield checked({**to_record(doc, fields.pop("id")), **fields}, f"{path}, Doc {number}")
    except Exception as error:  # zlib, msgpack and spaCy each raise their own
        yield Problem(str(path), f"is no file of spaCy Docs that this spaCy can read ({' '.join(str(error).split())[:80]})")


def write(records: Iterable[Record], target: Path, make_doc: Callable[[str], Doc]) -> Iterator[Problem]:
    """One file with all Docs.

    make_doc: a tokenizer, such as ``nlp.make_doc``.
    """
    docs = DocBin(store_user_data=True)
    for record in records:
        try:
            doc = set_record(make_doc(record["text"]), record)
            doc.user_data[_USER_DATA] = {key: value for key, value in record.items() if key not in _ON_DOC}
            docs.add(doc)
        except ValueError as error:
            what = "the tokenizer does not keep the text as it is" if "the Doc's text" in str(error) else " ".join(str(error).split())
            yield Problem(record["id"], what)
    with complete_file(target) as part:
        docs.to_disk(part)
