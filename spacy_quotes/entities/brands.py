"""Bodies whose noun is often left out, so that the name is all that they are called by: شركة سهلوم, which is سهلوم, too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from ..lexicon import Lexicon
from .description import Description
from .entity import Entity


class Brands:
    """The brands of one text, with the bodies whose they are, and those of which it is not known yet."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._bodies: dict[tuple[str, ...], Entity] = {}
        self._alone: dict[tuple[str, ...], Entity] = {}

    def enter(self, mention: Description, entity: Entity) -> None:
        """Take note of the brand of a body, or that a mention may be one."""
        for brand in self._of(mention):
            self._bodies[brand] = entity
        if mention.type == entity.type == "PER" and mention.brand:
            self._alone.setdefault(mention.brand, entity)

    def body(self, mention: Description) -> Entity | None:
        """The body whose brand a mention is, if no verb shows a man."""
        body = self._bodies.get(mention.brand) if mention.brand else None
        return body if body and not _is_man(mention.gender, body.gender) else None

    def alone(self, mention: Description) -> Entity | None:
        """Who was called by nothing but the brand of a body."""
        met = filter(None, map(self._alone.get, self._of(mention)))
        return next((entity for entity in met if self.is_of(mention, entity)), None)

    def is_of(self, mention: Description, entity: Entity) -> bool:
        """Whether a body's brand is all that somebody is called by."""
        if entity.type != "PER" or entity.known == "titled" or _is_man(entity.gender, mention.gender):
            return False
        return any(self._alone.get(brand) is entity and len(entity.full) <= len(brand) for brand in self._of(mention))

    def _of(self, mention: Description) -> Iterator[tuple[str, ...]]:
        """The words by which a body may be called, in marks, between its noun and what describes it, or behind that: اتحاد السدود
        (سهلوم)، شركة سهلوم السهلانية، منظمة المياه العالمية سهلوم"""
        if mention.type != "ORG":
            return
        if mention.brand:
            yield mention.brand
        if mention.head not in self.lexicon.bodies_of_brands:
            return
        behind = mention.said[1:]
        opening, closing = takewhile(self._is_bare, behind), takewhile(self._is_bare, reversed(behind))
        yield from filter(None, (tuple(opening), tuple(reversed(list(closing)))))

    def _is_bare(self, word: str) -> bool:
        return not word.startswith(self.lexicon.article)


def _is_man(gender: str, body: str) -> bool:
    return (gender, body) == ("m", "f")
