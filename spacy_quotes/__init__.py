"""spacy-quotes: attributed quotations from Arabic news, as spaCy components."""

from .display import displacy_data, displacy_options
from .formats import to_dataframe
from .pretrained import load
from .quote import Agency, Entity, Mention, Quote, register_extensions
from .report import Report, report

register_extensions()

__all__ = ["Agency", "Entity", "Mention", "Quote", "Report", "displacy_data", "displacy_options", "load", "report", "to_dataframe"]
__version__ = "0.1.0"
