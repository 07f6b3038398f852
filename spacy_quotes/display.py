"""displaCy: colours and right-to-left layout for quotations."""

from __future__ import annotations

from typing import Any

from spacy.tokens import Doc

from .quote import GROUPS, QUOTES

COLORS = {
    "DIRECT": "#7fc8d8",
    "INDIRECT": "#f2c078",
    "MIXED": "#d3a6e8",
    "CUE": "#ff9c94",
    "SPEAKER": "#93c2ff",
    "AGENCY": "#8bd6a4",
    "ADDRESSEE": "#e3b5f5",
    "CREDIT": "#c4cad1",
}
"""A background for each label; black text on it has a contrast of at least 7 : 1."""

# displaCy's own templates put a span's label at its left, also where its first word is at the right.
_BAR = "background: {bg}; top: {top_offset}px; height: 4px; position: absolute;"
_LABEL = (
    "background: {bg}; color: #000; top: -0.5em; inset-inline-start: 0; padding: 2px 3px; position: absolute; z-index: 10; "
    "line-height: 1; white-space: nowrap;"
)
_TEMPLATE = {
    "span": (
        '<span style="font-weight: bold; display: inline-block; position: relative; height: {total_height}px;">'
        "{text}{span_slices}{span_starts}</span> "
    ),
    "slice": f'<span style="{_BAR} inset-inline: -3px;"></span>',
    "start": (
        f'<span style="{_BAR} inset-inline: 0 -3px;">'
        f'<span style="{_LABEL} font-size: 0.6em; font-weight: bold; border-radius: 3px">{{label}}{{kb_link}}</span></span>'
    ),
}


def displacy_options(spans_key: str = QUOTES) -> dict[str, Any]:
    """Options for ``displacy.render(doc, style="span", options=displacy_options())``.

    spans_key: which group of ``doc.spans`` is shown: "quotes" (contents), "quote_cues", "quote_speakers" and so on.
    """
    return {"spans_key": spans_key, "colors": dict(COLORS), "template": dict(_TEMPLATE), "top_offset": 38}


def displacy_data(doc: Doc) -> dict[str, Any]:
    """All of a Doc's quotations with cues, speakers, agencies and addressees, for one picture:
    ``displacy.render(displacy_data(doc), style="span", manual=True, options=displacy_options())``.
    """
    spans = [
        {"start_token": span.start, "end_token": span.end, "label": span.label_, "kb_id": span.kb_id_, "kb_url": "#"}
        for group in GROUPS
        if group in doc.spans
        for span in doc.spans[group]
    ]
    settings = {"lang": doc.lang_, "direction": doc.vocab.writing_system.get("direction", "rtl")}
    return {"text": doc.text, "tokens": [token.text for token in doc], "spans": spans, "title": None, "settings": settings}
