"""Scores of predicted quotations against gold ones, for ``spacy train``, ``spacy evaluate`` and `Language.evaluate`.

Spans are compared as sets of words, so that marks, punctuation and blanks at an edge do not count, nor does a
complementizer at the start of a content. A predicted quotation is paired with a gold one where their contents overlap by half
or more (words in both over words in either); the best pairs are taken first. The measures are then

* content: quotations found; exact: with the same words exactly; cue: with the cue on a shared word;
* attributed: found, and the resolved speaker is right (the headline);
* agency, addressee: the mention, over all quotations;
* of the matched: kind, speaker (the mention overlaps by half, or is rightly absent), speaker_exact, and who (the
  resolved name fits the gold entity's names, and no other entity's better).

Gold quotations marked as optional neither cost nor earn.

`words` compares words and names, `pairing` pairs the quotations of two records and says what is right of each, `tallies` counts that
over documents, and `scores` is what spaCy calls.
"""

from .pairing import Pair, Verdict, compare, speaker_names
from .scores import MEASURES, make_quotes_scorer, quotes_score
from .tallies import Tally, tally
from .words import is_speaker

__all__ = [
    "MEASURES",
    "Pair",
    "Tally",
    "Verdict",
    "compare",
    "is_speaker",
    "make_quotes_scorer",
    "quotes_score",
    "speaker_names",
    "tally",
]
