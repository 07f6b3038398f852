"""The pipelines that come with the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

MODELS = Path(__file__).parent / "models"


def load(language: str = "ar") -> Language:
    """The ready pipeline of a language, with `trainable_quotes` trained; from the package's own files, offline.

    language: ISO 639-1.
    RAISES ValueError: the package has no pipeline for the language.
    """
    import spacy

    path = MODELS / language
    known = sorted(meta.parent.name for meta in MODELS.glob("*/meta.json"))
    if language not in known:
        raise ValueError(f"There is no trained pipeline for {language!r}; there is: {', '.join(known) or 'none'}")
    return spacy.load(path)
