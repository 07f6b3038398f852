"""What is known of somebody once a mention of him is read."""

from __future__ import annotations

from ..lexicon import Lexicon
from .body_names import BodyNames
from .brands import Brands
from .chance_surnames import ChanceSurnames
from .description import Description
from .entity import Entity
from .groups import Groups
from .met import Met


class Entering:
    """The entities of one text as they become known by its mentions."""

    def __init__(self, met: Met, brands: Brands, body_names: BodyNames, groups: Groups, lexicon: Lexicon) -> None:
        self.met, self.brands, self.body_names, self.groups, self.lexicon = met, brands, body_names, groups, lexicon
        self.chance_surnames = ChanceSurnames(lexicon)

    def enter(self, mention: Description, known: Entity | None) -> Entity:
        """The entity of a mention, a new one if it is none that is known, with what the mention says of it."""
        entity = known or self._new(mention)
        if known and self.body_names.is_fuller(mention, known):
            known.rename_body(mention)
        entity.take_over(mention)
        self.met.call(entity, mention.offices, mention.names)
        self.brands.enter(mention, entity)
        if self._is_named_body(mention, entity):
            self.met.call_body(entity, mention.said)
        if mention.short and known is None:
            self.met.shorten(entity, mention.said)
        if mention.names and entity.type == mention.type == "PER":
            self.chance_surnames.cut(entity, mention.names)
        if self._is_better_name(mention, entity):
            entity.rename(mention)
        return entity

    def _new(self, mention: Description) -> Entity:
        entity = Entity(
            self.met.next_key(),
            mention.type,
            mention.gender,
            mention.number,
            mention.sex,
            mention.known,
            mention.bearer,
            joint=mention.joint,
        )
        self.met.add(entity)
        return entity

    def _is_named_body(self, mention: Description, entity: Entity) -> bool:
        """Whether a mention has a body's name, not only the end of it or an office that is another's."""
        named = entity.type == mention.type == "ORG" and mention.said and not mention.short
        return bool(named) and mention.said[0] not in self.lexicon.offices_of_another

    def _is_better_name(self, mention: Description, entity: Entity) -> bool:
        """Whether somebody is called by the name in a mention rather than by that of before."""
        return (
            _is_longer_name(mention, entity)
            or not entity.name
            or _is_without_title(mention, entity)
            or self.groups.is_nominative(mention, entity)
        )


def _is_longer_name(mention: Description, entity: Entity) -> bool:
    """Whether a mention has more parts of a name, but for that of another thing: تقرير سهلوم of شركة سهلوم"""
    longer = len(mention.names) > len(entity.full)
    return longer and not (entity.type == "ORG" and mention.type != "ORG")


def _is_without_title(mention: Description, entity: Entity) -> bool:
    """Whether a mention has the name alone that had a title: الغافري, who was السيد الغافري, but not جرائم الغافري"""
    titled = not entity.alone and entity.known == "titled"
    return titled and entity.is_bare_in(mention) and mention.names == entity.full
