"""The `quotes` component: scan → cues → frames → resolve → Doc."""

from __future__ import annotations

from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc

from .cues import find_cues
from .frames import build_frames
from .lexicon import lexicon
from .marks import pair_marks
from .quote import set_record
from .record import Record
from .resolve import resolve
from .scan import Scanner


class QuoteExtractor(Pipe):
    def __init__(self, nlp: Language, name: str = "quotes", *, language: str = "ar") -> None:
        self.name = name
        self.lexicon = lexicon(language)
        self.scanner = Scanner(self.lexicon)

    def extract(self, text: str) -> Record:
        scan = self.scanner(text)
        marks = pair_marks(scan)
        cues = find_cues(scan, marks, self.lexicon)
        frames, subjects = build_frames(scan, marks, cues, self.lexicon)
        return resolve(scan, frames, subjects, [], self.lexicon)

    def __call__(self, doc: Doc) -> Doc:
        return set_record(doc, self.extract(doc.text))


Language.factory("quotes", assigns=["doc.spans", "doc._.quotes"])(QuoteExtractor)
