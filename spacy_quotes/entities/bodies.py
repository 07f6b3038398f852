"""Which body a mention is that has only a part of its name, or of whose name only a part was met."""

from __future__ import annotations

from .body_names import BodyNames, holds
from .brands import Brands
from .description import Description
from .entity import Entity
from .met import Met
from .persons import Persons


class Bodies:
    """The bodies of one text by parts of their names."""

    def __init__(self, met: Met, brands: Brands, body_names: BodyNames, persons: Persons) -> None:
        self.met, self.brands, self.body_names, self.persons = met, brands, body_names, persons

    def by_part(self, mention: Description) -> Entity | None:
        """The body whose name ends with the words of a mention or holds them: الجوازات is المديرية العامة للجوازات."""
        if not mention.short or (mention.names and self.persons.is_family(mention)):
            return None
        return next((entity for said, entity in self.met.last_bodies(mention.said[0]) if holds(said, mention.said)), None)

    def known_by_less(self, mention: Description) -> Entity | None:
        """The body that was called by the end of this name, or by its beginning: وزارة التجارة is وزارة التجارة والصناعة."""
        return self.brands.alone(mention) or self._by_end(mention) or self._by_beginning(mention)

    def _by_end(self, mention: Description) -> Entity | None:
        met = filter(None, map(self.met.shortened, mention.said[1:]))
        return next((entity for entity in met if holds(mention.said, entity.said)), None)

    def _by_beginning(self, mention: Description) -> Entity | None:
        met = (entity for entity in self.met.last_called(mention.head) if 1 < len(entity.said) < len(mention.said))
        found = next((entity for entity in met if self.body_names.is_fuller(mention, entity)), None)
        return found if found and not self.body_names.tells_nation(mention, found) else None
