"""Arabic tokenization with which the edges of quotations, speakers and agencies fall between tokens.

spaCy's Arabic tokenizer leaves much together that reported speech has to take apart: marks within words (``بـ”الرغبة``,
``لـ«عكاظ»``), a colon or slash between words (``وأضاف:لن``, ``واس/رويترز``), a full stop behind a diacritic (``غداً.``). This one is a spaCy
`Tokenizer` with more affixes, so that it is as fast, keeps spaCy's exceptions and URLs, and loses no character. To use it::

    [nlp.tokenizer]
    @tokenizers = "spacy_quotes.ArabicTokenizer.v1"
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.lang.char_classes import CURRENCY, LIST_ELLIPSES, LIST_PUNCT, LIST_QUOTES
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

_MARKS = "\"'«»“”„‟‘’‚‹›″′‶‵〝〞＂"
_SIGNS = "()\\[\\]{}<>،؛؟!?…;–—|"
_DIACRITICS = "\u064b-\u0652\u0670"
_INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_LETTER = "[^\\W\\d_]"
_CLITIC = rf"[وف]?(?:[بلك]?ال|لل|[بلكوف])[{_DIACRITICS}]?ـ*"
"""A proclitic, as it stands detached by tatweel or marks."""

_PREFIXES = [
    *LIST_PUNCT,
    *LIST_ELLIPSES,
    *LIST_QUOTES,
    "[/،؛؟–—|-]",
    rf"[{_INVISIBLE}]",
    rf"{_CLITIC}(?=[{_MARKS}(\[])",
    r"[وف]?(?:[بلك]?ال|[بلك])ـ+(?=[\d{marks}])".replace("{marks}", _MARKS),
]
_SUFFIXES = [
    *LIST_PUNCT,
    *LIST_ELLIPSES,
    *LIST_QUOTES,
    "[/،؛؟–—|″′-]",
    rf"[{_INVISIBLE}]",
    rf"(?<=[\w{_DIACRITICS}]{{2}})\.",
    rf"(?<=[{_MARKS})\]%\d])\.",
    r"(?<=[0-9])\+",
    rf"(?<=[0-9])(?:{CURRENCY})",
]
_INFIXES = [
    *LIST_ELLIPSES,
    rf"[{_MARKS}]",
    rf"[{_SIGNS}]",
    rf"(?<=[\w{_DIACRITICS}])[:/](?=[^\d/])",
    r"(?<=[^\W\d])[:/](?=\d)",
    rf"(?<={_LETTER}[\w{_DIACRITICS}])\.(?={_LETTER}{{2}})",
    rf"(?<=[\w{_DIACRITICS}])-(?={_LETTER})",
]


@registry.tokenizers("spacy_quotes.ArabicTokenizer.v1")
def create_arabic_tokenizer() -> Callable[[Language], Tokenizer]:
    """The tokenizer for a pipeline: a function of its `Language`, as spaCy's registry wants it.

    RETURNS: a function whose result makes Docs with ``doc.text == text``, whatever the text.
    """

    def make(nlp: Language) -> Tokenizer:
        return Tokenizer(
            nlp.vocab,
            rules=nlp.Defaults.tokenizer_exceptions,
            prefix_search=compile_prefix_regex(_PREFIXES).search,
            suffix_search=compile_suffix_regex(_SUFFIXES).search,
            infix_finditer=compile_infix_regex(_INFIXES).finditer,
            token_match=nlp.Defaults.token_match,
            url_match=nlp.Defaults.url_match,
        )

    return make
