"""Who is meant where the subject is dropped: the one of those met before for whom most speaks.

A logistic regression over pairs of a dropped subject and a candidate, as in mention-ranking models of coreference
(Denis and Baldridge 2008). Its weights are data of the language (``antecedents.json``), made by
``corpus/scripts/antecedents.py`` from gold annotation; no word of a text is a feature.
"""

from __future__ import annotations

from .cues import Cue
from .lexicon import Lexicon, VerbForm
from .record import Kind


def features(
    cue: Cue,
    kind: Kind,
    lexicon: Lexicon,
    *,
    rank: int,
    says: bool,
    last: bool,
    inside: bool,
    where: str,
    distance: int,
    type: str,
    named: bool,
    gender: str,
    number: str,
    spoken: int,
) -> list[str]:
    """What speaks for or against a candidate.

    rank: how many others were met since. says: whether it spoke there. last: whether it is the last who did. inside: whether
    it spoke inside of the same quotation, if any, rather than outside of all. where: sentence, paragraph or before.
    distance: words since then. gender, number: of the candidate. spoken: quotations it has.
    """
    form = cue.form
    sort = f"{cue.sort}{'+' if form and form.clitic else ''}"
    here = f"{sort}/{where}/{says}"
    finite = form is not None and form.form in ("perfect", "imperfect")
    continuing = bool(form and form.lemma in lexicon.continuing)
    return [
        f"here={here}",
        f"rank={min(rank, 4)}/{where}",
        f"last={last}/{continuing}/{sort}",
        f"inside={inside}/{where}/{sort}",
        f"gender={_agreement(form.gender if form else '', gender)}/{type}/{finite}",
        f"number={_number(form, number, gender)}/{type}",
        f"several={number in ('d', 'p')}/{_number(form, number, gender)}/{finite}",
        f"type={type}/{named}/{says}",
        f"spoken={min(spoken, 3)}/{where}",
        f"distance={sum(distance > edge for edge in (8, 20, 40, 80, 160))}/{says}",
        f"kind={kind}/{type}",
    ]


def _agreement(form: str, candidate: str) -> str:
    return "open" if not form or not candidate else "yes" if form == candidate else "no"


def _number(form: VerbForm | None, candidate: str, gender: str) -> str:
    if form and form.number == "s" and candidate in ("d", "p"):
        return "things" if gender == "f" == form.gender else "no"  # a plural of things takes the feminine singular
    return _agreement(form.number if form else "", candidate)
