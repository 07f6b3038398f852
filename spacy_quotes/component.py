"""The `quotes` component: scan → cues → frames → resolve → Doc."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc

from .cues import find_cues
from .frames import Frame, Subject, build_frames
from .lexicon import Word, lexicon
from .marks import Marks, pair_marks
from .quote import set_record
from .record import Record
from .resolve import resolve
from .scan import Scan, Scanner


@dataclass(frozen=True, slots=True)
class Analysis:
    """A text in words and marks, the rules' frames, and the subjects of clauses that report nothing."""

    scan: Scan[Word]
    marks: Marks
    frames: list[Frame]
    subjects: list[Subject]


class QuoteExtractor(Pipe):
    def __init__(self, nlp: Language, name: str = "quotes", *, language: str = "ar") -> None:
        self.name = name
        self.lexicon = lexicon(language)
        self.scanner = Scanner(self.lexicon)

    def analyze(self, text: str) -> Analysis:
        """What the rules find in a text, in words, before it is resolved."""
        scan = self.scanner(text)
        marks = pair_marks(scan)
        cues = find_cues(scan, marks, self.lexicon)
        frames, subjects = build_frames(scan, marks, cues, self.lexicon)
        return Analysis(scan, marks, frames, subjects)

    def resolve(self, analysis: Analysis, frames: list[Frame]) -> Record:
        """Who speaks in each of some frames of the analyzed text: the rules' own, or others in their place."""
        return resolve(analysis.scan, frames, analysis.subjects, [], self.lexicon)

    def extract(self, text: str) -> Record:
        analysis = self.analyze(text)
        return self.resolve(analysis, analysis.frames)

    def __call__(self, doc: Doc) -> Doc:
        return set_record(doc, self.extract(doc.text))


Language.factory("quotes", assigns=["doc.spans", "doc._.quotes"])(QuoteExtractor)
