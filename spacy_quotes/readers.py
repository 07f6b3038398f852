"""Reads JSON lines as training and evaluation data, so that ``spacy train`` needs no conversion::

[corpora.train]
@readers = "spacy_quotes.JsonlReader.v1"
path = ${paths.train}
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, cast

from spacy.errors import Errors
from spacy.language import Language
from spacy.training import Example, dont_augment
from spacy.util import registry

from .quote import QUOTES, ROLE_GROUPS, set_record
from .record import Record, problems

PARTIAL = "partial"
Augmenter = Callable[[Language, Example], Iterator[Example]]


class JsonlReader:
    """A corpus of JSON lines, with the settings of spaCy's ``Corpus``.

    path: a file, or a folder whose ``*.jsonl`` files are read in order of their names.
    limit: how many documents to read at most; 0 for all.
    max_length: longer documents, in tokens, are left out, as quotations go beyond sentences; 0 for no limit.
    gold_preproc: must be false, for the same reason.
    augmenter: makes further examples of each, ``(nlp, example)`` to examples; it has to keep the attrs of ``doc.spans``.
    shuffle: whether to give the documents in random order.

    A record with ``"partial": true`` has only some of its document's quotations; one where no quotation has a key for a role
    (``"speaker"`` …) leaves that role open. Training takes nothing from what is open.
    """

    def __init__(
        self,
        path: str | Path,
        limit: int = 0,
        *,
        gold_preproc: bool = False,
        max_length: int = 0,
        augmenter: Augmenter | None = None,
        shuffle: bool = False,
    ) -> None:
        if gold_preproc:
            raise ValueError("Quotations go beyond sentences, which gold_preproc would cut documents into: set it to false")
        self.path, self.limit, self.max_length, self.shuffle = Path(path), limit, max_length, shuffle
        self.augmenter: Augmenter = augmenter or dont_augment

    def __call__(self, nlp: Language) -> Iterator[Example]:
        """Yield an `Example` a document: the text, and the same with its gold quotations in ``doc.spans``.

        RAISES FileNotFoundError: there is no such file. ValueError: a line is no record; the message has file, line and reason.
        """
        records: Iterable[tuple[str, Record]] = islice(self._records(), self.limit or None)
        if self.shuffle:
            records = list(records)
            random.shuffle(records)
        for where, record in records:
            example = _example(nlp, record, where)
            if not self.max_length or len(example.reference) < self.max_length:
                yield from self.augmenter(nlp, example)

    def _records(self) -> Iterator[tuple[str, Record]]:
        files = sorted(self.path.glob("*.jsonl")) if self.path.is_dir() else [self.path]
        if not files or not files[0].exists():
            raise FileNotFoundError(f"There is no corpus at {self.path}: name a file of JSON lines, or a folder with *.jsonl files")
        for file in files:
            with file.open(encoding="utf-8-sig") as lines:
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
def create_jsonl_reader(
    path: Path | None,
    gold_preproc: bool = False,
    max_length: int = 0,
    limit: int = 0,
    augmenter: Augmenter | None = None,
) -> Callable[[Language], Iterator[Example]]:
    """The reader, for a config's ``[corpora.*]``, in place of ``spacy.Corpus.v1``; see `JsonlReader`."""
    if path is None:
        raise ValueError(Errors.E913)
    return JsonlReader(path, limit, gold_preproc=gold_preproc, max_length=max_length, augmenter=augmenter)
