"""Which of those met a mention is."""

from __future__ import annotations

from ..lexicon import Lexicon
from .bodies import Bodies
from .brands import Brands
from .description import Description
from .entity import Entity
from .groups import Groups
from .met import Met
from .namesakes import namesake
from .nations import Nations
from .persons import Persons
from .sources import Sources


class Known:
    """Mentions of those who were mentioned before."""

    def __init__(
        self, met: Met, brands: Brands, bodies: Bodies, persons: Persons, sources: Sources, groups: Groups, lexicon: Lexicon
    ) -> None:
        self.met, self.brands, self.lexicon = met, brands, lexicon
        self.bodies, self.persons, self.sources, self.groups = bodies, persons, sources, groups
        self.nations = Nations(met, lexicon)

    def of(self, mention: Description) -> Entity | None:
        """Which of the entities before it a mention is, if any."""
        if self._is_another(mention):
            return None
        if mention.type == "PER" and (body := self.brands.body(mention)):
            return body
        if mention.names and (entity := namesake(mention, self.met.last_named(mention.names[-1]))):
            return entity
        if mention.names and mention.type == "PER":
            return self.persons.of_name(mention)
        return self._by_head(mention)

    def by_kind(self, mention: Description) -> Entity | None:
        """Which of the entities before it a mention is, if that was called by the same noun: مجلة «سهلان», but not قائمة مجلة «سهلان»."""
        known = self.of(mention)
        return known if known and self.met.is_called(known, mention.head) else None

    def _is_another(self, mention: Description) -> bool:
        """Whether a mention says itself that it is none of those before: مصدر آخر"""
        return not mention.describing.isdisjoint(self.lexicon.others) and not mention.names

    def _by_head(self, mention: Description) -> Entity | None:
        """Who was called by the same noun, as far as what is said of him allows."""
        fitting = [entity for entity in self.met.last_called(mention.head) if self._fits(mention, entity)]
        if not fitting:
            return self._by_other_words(mention)
        if mention.describing <= {mention.head} and mention.type != "PER":
            return fitting[0]  # الصحيفة, the last one
        alike = (entity for entity in fitting if mention.title in entity.titles)
        return next(alike, fitting[0])

    def _fits(self, mention: Description, entity: Entity) -> bool:
        return (
            self.groups.may_be_same(mention, entity)
            and self.sources.may_be_same(mention, entity)
            and not _is_one_of_several(mention, entity)
            and mention.describing <= entity.words
            and entity.words.issuperset(mention.names)
        )

    def _by_other_words(self, mention: Description) -> Entity | None:
        """Who was called otherwise, as nobody was called so before."""
        if mention.type == "ORG" and not mention.short:
            return self.bodies.known_by_less(mention) or self.nations.of_many(mention)
        if mention.type == "PER" and (entity := self.nations.of_many(mention) or self.nations.of_one(mention)):
            return entity
        return self.sources.only_one(mention) if self.sources.is_source(mention) else None


def _is_one_of_several(mention: Description, entity: Entity) -> bool:
    """Whether a mention is one of several bodies, or of two persons."""
    one_body = entity.joint and not mention.joint
    return one_body or (mention.type == "PER" and mention.number == "s" and entity.number == "d" and entity.bearer == "person")
