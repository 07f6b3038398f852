"""Who is meant by an office or a kind of body of which only nations are told."""

from __future__ import annotations

from itertools import islice

from ..lexicon import Lexicon
from ..scan import normalize
from .description import Description
from .entity import Entity
from .met import NEAREST, Met


class Nations:
    """Those of one text that are told from others by a nation, or by being of many."""

    def __init__(self, met: Met, lexicon: Lexicon) -> None:
        self.met, self.lexicon = met, lexicon

    def of_many(self, mention: Description) -> Entity | None:
        """The only one of a kind, of which is just said that it is of many nations: المنظمة الدولية، المبعوث الأممي"""
        kind = mention.describing - {mention.head}
        if mention.names or not kind or not kind <= self.lexicon.of_nations or not mention.text.startswith(self.lexicon.article):
            return None
        met = [entity for entity in islice(self.met.called(mention.head), NEAREST) if entity.type == mention.type]
        return met[0] if len(met) == 1 else None

    def of_one(self, mention: Description) -> Entity | None:
        """Who holds the office of a country that an adjective tells here: السفير الفرنسي, the سفير فرنسا of before."""
        kind = mention.describing - {mention.head}
        nation = next(iter(kind)) if len(kind) == 1 else ""
        if mention.names or nation not in self.lexicon.countries or not mention.text.startswith(self.lexicon.article):
            return None
        return next((entity for entity in self.met.last_called(mention.head) if self._is_of(nation, mention.head, entity)), None)

    def _is_of(self, nation: str, head: str, entity: Entity) -> bool:
        """Whether somebody was called by his office with the country of an adjective right behind it."""
        offices = (normalize(form).split(maxsplit=2) for form in entity.forms)
        places = (behind[0] for office, *behind in offices if behind and office == head)
        return any(self._is_country_of(place, nation) for place in places)

    def _is_country_of(self, place: str, nation: str) -> bool:
        """Whether a country is that of an adjective: فرنسا of فرنسي، بريطانيا of بريطاني"""
        country = place.removeprefix(self.lexicon.article).removesuffix(self.lexicon.endings["accusative"][0])
        return "countries_and_capitals" in self.lexicon.tags.get(place, ()) and self._stem(country) == self._stem(nation)

    def _stem(self, word: str) -> str:
        return next((word.removesuffix(ending) for ending in self.lexicon.endings["relational"] if word.endswith(ending)), word)
