"""Which pipeline the commands use."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .console import Messages

if TYPE_CHECKING:
    from spacy.language import Language

COMPONENTS = ("quotes", "trainable_quotes")


class PipelineError(ValueError):
    """There is no such pipeline; the message says what to do."""


def pipeline(model: str | None, language: str, messages: Messages) -> Language:
    """As `load_pipeline`; ends the command with a message where there is no such pipeline."""
    try:
        return load_pipeline(model, language)
    except PipelineError as error:
        messages.fail(error)


def load_pipeline(model: str | None = None, language: str = "ar") -> Language:
    """The pipeline that finds quotations.

    model: the name of an installed spaCy pipeline, the path of one or ``blank:ar``; `quotes` is added at its end if it finds none. None for
        the package's own: its trained one (`spacy_quotes.load`) if it has one for the language, else a blank one with `quotes`.
    language: an ISO code; only used without a model.
    RAISES PipelineError: there is no such pipeline, or nothing is known of the language.
    """
    import spacy

    if model is not None:
        try:
            nlp = spacy.load(model)
        except (OSError, ImportError, ValueError) as error:
            raise PipelineError(f"cannot load the pipeline {model!r}: {first_sentence(error)}") from error
        if not any(nlp.get_pipe_meta(name).factory in COMPONENTS for name in nlp.pipe_names):
            nlp.add_pipe("quotes")
        return nlp
    try:
        nlp = _own(language)
    except (OSError, ImportError, ValueError, KeyError) as error:
        raise PipelineError(f"unknown language {language!r}: {first_sentence(error)}") from error
    nlp.max_length = sys.maxsize  # spaCy's limit protects parsers and entity recognizers; there are none here
    return nlp


def _own(language: str) -> Language:
    import spacy

    from ..pretrained import load

    try:
        return load(language)
    except ValueError:  # nothing is trained for the language; there may be rules for it
        nlp = spacy.blank(language)
        nlp.add_pipe("quotes", config={"language": language})
        return nlp


def first_sentence(error: BaseException) -> str:
    """What an exception says, on one line, without the advice that spaCy adds."""
    return " ".join(str(error).split()).split(". ")[0]
