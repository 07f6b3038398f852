"""How far behind a form its complement may begin, in words."""

from __future__ import annotations

from ..lexicon import Lexicon, VerbForm

_OF_CLASS = {
    "learned": 30,
    "finding": 45,
    "say": 70,
    "passive": 6,
    "weak": 45,
    "relay": 60,
    "text": 45,
    "describe": 45,
    "rare": 14,
    "issued": 40,
}
OF_WHAT = 20  # of a verb in a clause that «ما» begins
_OF_DUAL = 8
_OF_PARTICIPLE = 22
_OF_NOUN, _OF_ACT, _OF_STATING = 5, 14, 2


def of_finite(form: VerbForm) -> int:
    return _OF_DUAL if form.number == "d" else _OF_CLASS[form.verb_class]


def of_participle(form: VerbForm) -> int:
    return min(_OF_CLASS[form.verb_class], _OF_PARTICIPLE)


def of_noun(norm: str, lexicon: Lexicon) -> int:
    """The reach of a verbal noun: بالتأكيد على أن, but not بالتأكيد هو الاعتقاد بأن."""
    if norm in lexicon.by_stating:
        return _OF_STATING
    return _OF_ACT if norm in lexicon.acts else _OF_NOUN
