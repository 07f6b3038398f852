"""The pipelines that come with the package."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

MODELS = Path(__file__).parent / "models"


def load(language: str = "ar", config: Mapping[str, Any] | None = None) -> Language:
    """The ready pipeline of a language, with `trainable_quotes` trained; from the package's own files, offline.

    language: ISO 639-1. config: settings of the component, as for ``nlp.add_pipe``.
    RAISES ValueError: the package has no pipeline for the language.
    """
    from spacy import util

    path = MODELS / language
    known = sorted(meta.parent.name for meta in MODELS.glob("*/meta.json"))
    if language not in known:
        raise ValueError(f"There is no trained pipeline for {language!r}; there is: {', '.join(known) or 'none'}")
    settings = util.load_config(path / "config.cfg")
    settings["components"]["trainable_quotes"].update(config or {})
    return util.load_model_from_config(settings, meta=util.load_meta(path / "meta.json")).from_disk(path)
