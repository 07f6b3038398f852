"""Whether there is something to learn in the training data, and what in them nothing can be learned from."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from spacy.tokens import Doc
from spacy.training import Example

from ..checks import name_of, some_of
from ..quote import QUOTES
from .gold import gold_of, why_lost
from .reading import Reading

_KNOWN_CUES = 0.2  # of all gold cues, at least


class TrainingData:
    """What is counted of the training data, document by document.

    by: the component's name, with which messages begin. language: of the rules. read: makes a Reading of a Doc.
    """

    def __init__(self, by: str, language: str, read: Callable[[Doc], Reading]) -> None:
        self.by, self.language, self.read = by, language, read
        self._documents = self._annotated = self._cues = self._known = 0
        self._lost: defaultdict[str, list[str]] = defaultdict(list)

    def learnable(self, examples: Iterable[Example]) -> Iterator[Example]:
        """Count some examples, and pass on those with an answer to learn."""
        for example in examples:
            self._documents += 1
            if QUOTES not in example.reference.spans:
                continue
            self._annotated += 1
            reading = self.read(example.predicted)
            answers = gold_of(example, reading).answers
            self._cues += len(answers)
            self._known += sum(answer.cue in reading.cues for answer in answers)
            for why in why_lost(example, reading):
                self._lost[why].append(name_of(example.reference, self._documents))
            if answers:
                yield example

    def check(self) -> None:
        """Complain, once all are counted, where nothing can be learned; warn of what is lost.

        RAISES ValueError: there are no documents, none with quotations, or no cue that the language data knows.
        """
        if not self._documents:
            raise ValueError(f"[{self.by}] The training corpus is empty; look at paths.train in the config")
        if not self._cues:
            raise ValueError(
                f"[{self.by}] None of the {self._documents} training documents has a quotation with a cue ({self._annotated} have the span "
                f'group "{QUOTES}"); convert gold data with "python -m spacy quotes convert", or read it with spacy_quotes.JsonlReader.v1'
            )
        if not self._known:
            raise ValueError(
                f"[{self.by}] None of the {self._cues} gold cues is a word that the language data for {self.language!r} knows; "
                "is the corpus in another language?"
            )
        if self._known < _KNOWN_CUES * self._cues:
            warnings.warn(
                f"[{self.by}] Only {self._known} of {self._cues} gold cues are words that the language data for {self.language!r} knows. "
                "Is part of the corpus in another language?",
                stacklevel=3,
            )
        if self._lost:
            found = "; ".join(f"{len(names)} {why} (in {some_of(names)})" for why, names in self._lost.items())
            warnings.warn(f"[{self.by}] Gold quotations that nothing can be learned from: {found}", stacklevel=3)
