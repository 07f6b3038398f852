"""Who is meant where the subject is dropped: the one of those met before for whom most speaks.

A conditional logit over the candidates and the chance that it is none of them, as in mention-ranking models of coreference
(Denis and Baldridge 2008). Its weights are data of the language (``antecedents.json``), made by
``corpus/scripts/antecedents.py`` from gold annotation; no word of a text is a feature.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from .confidence import evidence
from .cue import Cue
from .frame import Place
from .lexicon import Lexicon, VerbForm
from .record import Kind

NOBODY = "nobody"
SUBJECTS = ("speaker", "says", "verb", "first", "clause", "behind")
"""The places of those whom a sentence is about, the strongest first."""
_RANK: dict[str, int] = {place: rank for rank, place in enumerate(SUBJECTS)}
_DISTANCES = (8, 20, 40, 80, 160)  # words


def features(
    cue: Cue,
    kind: Kind,
    lexicon: Lexicon,
    *,
    rank: int,
    others: int,
    places: Sequence[tuple[str, Place]],
    last: bool,
    inside: bool,
    distance: int,
    type: str,
    known: str,
    gender: str,
    number: str,
    spoken: int,
    opening: str,
    first: bool,
    sentences: int,
    new: bool,
) -> list[str]:
    """What speaks for or against a candidate.

    rank: how many others were met since. others: how many of them as subjects. places: where it was met (sentence, paragraph or
    before) and what it was there, last first. last: whether it is the last who spoke. inside: whether it was met inside of the
    same quotation, if any, rather than outside of all. distance: words since then. gender, number: of the candidate.
    known: by what it is known to be somebody. spoken: quotations it has. opening: whether the cue opens its paragraph, its sentence
    or neither. first: whether nobody was met before it in its sentence. sentences: that have ended since. new: whether it was
    never met before.
    """
    form = cue.form
    sort = f"{cue.sort}{'+' if form and form.clitic else ''}"
    where, place = places[0]
    here = f"{sort}/{where}/{place}"
    finite = form is not None and form.form in ("perfect", "imperfect")
    continuing = bool(form and form.lemma in lexicon.continuing)
    best = min([_RANK.get(p, 9) for w, p in places if w == where])
    gender_agrees, number_agrees = _agreement(form.gender if form else "", gender), _number(form, number, gender)
    return [
        f"here={here}",
        f"rank={min(rank, 4)}/{where}",
        f"others={min(others, 3)}/{where}/{sort}",
        f"best={best}/{where}",
        f"last={last}/{continuing}/{sort}",
        f"inside={inside}/{where}/{sort}",
        f"gender={gender_agrees}/{type}/{finite}",
        f"number={number_agrees}/{type}",
        f"several={number in ('d', 'p')}/{number_agrees}/{finite}",
        f"type={type}/{known}/{place}",
        f"spoken={min(spoken, 3)}/{where}",
        f"distance={bisect_left(_DISTANCES, distance)}/{place == 'speaker'}",
        f"kind={kind}/{type}",
        f"opening={opening}/{last}/{sort}",
        f"opening={opening}/{where}/{place}/{first}",
        f"first={first}/{where}/{place}",
        f"sentences={min(sentences, 4)}/{place}/{sort}",
        f"sentences={min(sentences, 4)}/{first}/{last}",
        f"new={new}/{place}/{where}",
        f"gender={gender_agrees}/{last}",
    ]


def _agreement(form: str, candidate: str) -> str:
    return "open" if not form or not candidate else "yes" if form == candidate else "no"


def _number(form: VerbForm | None, candidate: str, gender: str) -> str:
    if form and form.number == "s" and candidate in ("d", "p"):
        return "things" if gender == "f" == form.gender else "no"  # a plural of things takes the feminine singular
    return _agreement(form.number if form else "", candidate)


def chances(weights: Mapping[str, float], candidates: Sequence[Sequence[str]]) -> list[float]:
    """How likely each candidate is the one, by what speaks for each; what is left of 1 is for nobody of them."""
    raised = [math.exp(evidence(weights, seen)) for seen in ([NOBODY], *candidates)]
    total = sum(raised)
    return [each / total for each in raised[1:]]
