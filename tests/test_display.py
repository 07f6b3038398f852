"""displaCy with quotations."""

from __future__ import annotations

import pytest
import spacy
from spacy import displacy
from spacy.tokens import Doc

from spacy_quotes import displacy_data, displacy_options, markup
from spacy_quotes.display import COLORS
from spacy_quotes.quote import set_record
from spacy_quotes.record import KINDS, ROLES

ARTICLE = """---
id: port
entities:
  E1: {type: PER, name: هناء السروي}
---
{c1|قالت} {s1|هناء السروي} لوكالة {a1 =reuters|رويترز} إن {q1 I @E1|العمل يبدأ غداً}.
"""


@pytest.fixture
def doc() -> Doc:
    record = markup.loads(ARTICLE)
    return set_record(spacy.blank("ar")(record["text"]), record)


def test_contents_are_shown_right_to_left_in_their_colour(doc: Doc) -> None:
    html = displacy.render(doc, style="span", options=displacy_options(), jupyter=False)
    assert "direction: rtl" in html and COLORS["INDIRECT"] in html and "INDIRECT" in html
    assert "inset-inline-start: 0" in html  # the label stands where the words begin


def test_another_group_can_be_shown(doc: Doc) -> None:
    html = displacy.render(doc, style="span", options=displacy_options("quote_speakers"), jupyter=False)
    assert "SPEAKER" in html and "INDIRECT" not in html


def test_all_roles_in_one_picture(doc: Doc) -> None:
    before = doc.to_bytes()
    html = displacy.render(displacy_data(doc), style="span", manual=True, options=displacy_options(), jupyter=False)
    assert all(label in html for label in ("INDIRECT", "CUE", "SPEAKER", "AGENCY"))
    assert "direction: rtl" in html and doc.to_bytes() == before


def test_every_label_has_a_colour() -> None:
    assert set(COLORS) == {*KINDS, *(role.upper() for role in ROLES), "CREDIT"}


def test_labels_are_readable() -> None:
    """Black on each colour: WCAG's contrast of 7 : 1 at least."""

    def luminance(color: str) -> float:
        channels = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        linear = [channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    assert all((luminance(color) + 0.05) / 0.05 >= 7 for color in COLORS.values())
