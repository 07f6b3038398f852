"""Which of those with its name a mention is."""

from __future__ import annotations

from collections.abc import Iterable

from .description import Description
from .entity import Entity


def namesake(mention: Description, met: Iterable[Entity]) -> Entity | None:
    """The first of those with the last part of its name that a mention can be."""
    if mention.type == "PER":
        met = sorted(met, key=lambda entity: _is_unlikely(mention, entity))
    return next((entity for entity in met if _is_same(mention, entity)), None)


def _is_unlikely(mention: Description, entity: Entity) -> tuple[bool, bool]:
    """By what somebody with the name of a person is less likely meant than another with it: as no person, السروي is هناء السروي rather
    than متاجر السروي, or as a man, قالت السروي, or as a woman, قال السروي."""
    woman = mention.gender == "m" and entity.sex == "f" and len(mention.names) == 1
    return entity.type != "PER", woman or (mention.sex, entity.sex) == ("f", "m")


def _is_same(mention: Description, entity: Entity) -> bool:
    if _is_of_other_sex(mention, entity) or _differ(mention, entity) or _is_described_otherwise(mention, entity):
        return False
    return _is_named_alike(mention, entity) and not _is_father(mention, entity)


def _is_of_other_sex(mention: Description, entity: Entity) -> bool:
    """Whether one with more than a surname is a woman and the other a man."""
    return bool(len(mention.names) > 1 and mention.sex and entity.sex and mention.sex != entity.sex)


def _differ(mention: Description, entity: Entity) -> bool:
    """Whether two of one name cannot be one: a group and one of it, a person and what is named after him."""
    if mention.type == entity.type:
        return False
    one, other = (mention, entity) if mention.type == "PER" else (entity, mention)
    body = other.bearer == "body" and one.bearer != "person" and one.known != "titled"
    return "GROUP" in (mention.type, entity.type) or (one.type == "PER" and not body)


def _is_described_otherwise(mention: Description, entity: Entity) -> bool:
    """Whether nothing that is said of what is no person, be it more than its noun, was said before."""
    if mention.type == "PER" or mention.type != entity.type:
        return False
    return bool(mention.describing - {mention.head}) and mention.describing.isdisjoint(entity.words)


def _is_named_alike(mention: Description, entity: Entity) -> bool:
    """Whether one has all parts of the other's name."""
    mine, theirs = set(mention.names), set(entity.full)
    return mine <= theirs or theirs <= mine


def _is_father(mention: Description, entity: Entity) -> bool:
    """Whether the name of one goes on from the other's given name: سالم بن مساعد of خالد بن سالم بن مساعد"""
    fully = len(set(mention.names)) > 2 and len(set(entity.full)) > 2
    return fully and mention.names[0] != entity.full[0]
