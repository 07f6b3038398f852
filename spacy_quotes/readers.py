"""Reads JSON lines as training and evaluation data, so that ``spacy train`` needs no conversion::

[corpora.train]
@readers = "spacy_quotes.JsonlReader.v1"
path = ${paths.train}
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

from spacy.language import Language
from spacy.training import Example
from spacy.util import registry

from .quote import QUOTES, ROLE_GROUPS, set_record
from .record import Record, problems

PARTIAL = "partial"


class JsonlReader:
    """A corpus of JSON lines.

    path: a file, or a folder whose ``*.jsonl`` files are read in order of their names.
    limit: how many documents to read at most; 0 for all.

    A record with ``"partial": true`` has only some of its document's quotations; one where no quotation has a key for a role
    (``"speaker"`` …) leaves that role open. Training takes nothing from what is open.
    """

    def __init__(self, path: str | Path, limit: int = 0) -> None:
        self.path, self.limit = Path(path), limit

    def __call__(self, nlp: Language) -> Iterator[Example]:
        """Yield an `Example` a document: the text, and the same with its gold quotations in ``doc.spans``.

        RAISES FileNotFoundError: there is no such file. ValueError: a line is no record; the message has file, line and reason.
        """
        for number, (where, record) in enumerate(self._records(), 1):
            yield _example(nlp, record, where)
            if number == self.limit:
                return

    def _records(self) -> Iterator[tuple[str, Record]]:
        files = sorted(self.path.glob("*.jsonl")) if self.path.is_dir() else [self.path]
        if not files or not files[0].exists():
            raise FileNotFoundError(f"There is no corpus at {self.path}: name a file of JSON lines, or a folder with *.jsonl files")
        for file in files:
            with file.open(encoding="utf-8") as lines:
                for number, line in enumerate(lines, 1):
                    if line.strip():
                        yield f"{file}, line {number}", _record(line, f"{file}, line {number}")


def _record(line: str, where: str) -> Record:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{where}: no JSON ({error}); mend or remove the line") from error
    found = problems(record)
    if found:
        name = record.get("id") if isinstance(record, dict) else None
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        raise ValueError(f"{where}, document {name}: {found[0]}{more}; mend or remove the line")
    return cast(Record, record)


def _example(nlp: Language, record: Record, where: str) -> Example:
    reference = set_record(nlp.make_doc(record["text"]), record)
    reference.user_data["id"] = record["id"] or where
    loose = cast("dict[str, Any]", record)
    if loose.get(PARTIAL):
        reference.spans[QUOTES].attrs[PARTIAL] = True
    for role, group in ROLE_GROUPS.items():
        if record.get("quotes") and not any(role in quote for quote in record["quotes"]):
            del reference.spans[group]
    return Example(nlp.make_doc(record["text"]), reference)


@registry.readers("spacy_quotes.JsonlReader.v1")
def create_jsonl_reader(path: str | Path, limit: int = 0) -> Callable[[Language], Iterator[Example]]:
    """The reader, for a config's ``[corpora.*]``; see `JsonlReader`."""
    return JsonlReader(path, limit)
