"""spacy-quotes: attributed quotations from Arabic news, as spaCy components."""

from .quote import Agency, Entity, Mention, Quote, register_extensions

register_extensions()

__all__ = ["Agency", "Entity", "Mention", "Quote"]
__version__ = "0.1.0"
