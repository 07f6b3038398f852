"""Those met so far in a text, by what they are called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from .entity import Entity

NEAREST = 20  # entities with a common word that are looked at, last met first


class Met:
    """The entities of one text, as far as it is read, by the parts of a name, by the noun and by the words of a body's name."""

    def __init__(self) -> None:
        self.all: list[Entity] = []
        self._by_name: dict[str, dict[str, Entity]] = defaultdict(dict)
        self._by_head: dict[str, dict[str, Entity]] = defaultdict(dict)
        self._by_part: dict[str, dict[tuple[str, ...], Entity]] = defaultdict(dict)  # bodies by each word but the first of a mention
        self._short: dict[str, Entity] = {}  # by the first word of what may be the end of a body's name

    # Who is met.

    def next_key(self) -> str:
        return f"E{len(self.all) + 1}"

    def add(self, entity: Entity) -> None:
        self.all.append(entity)

    def call(self, entity: Entity, heads: Iterable[str], names: Iterable[str]) -> None:
        """Take note that somebody is met by these nouns and parts of a name."""
        for index in [self._by_head[head] for head in heads] + [self._by_name[name] for name in names]:
            index.pop(entity.key, None)  # last met, first found
            index[entity.key] = entity

    def mean(self, head: str, entity: Entity) -> None:
        """Take note that a noun can mean somebody, too, who is not met again by that."""
        self._by_head[head][entity.key] = entity

    def call_body(self, body: Entity, said: tuple[str, ...]) -> None:
        """Take note of the words of a body's name, of which it may be called by those at the end."""
        for part in said[1:]:
            self._by_part[part][said] = body

    def shorten(self, body: Entity, said: tuple[str, ...]) -> None:
        """Take note of words that may be the end of a body's name."""
        self._short[said[0]] = body

    def replace(self, unnamed: Entity, person: Entity) -> None:
        """Take one of those met for another, by whatever noun he was called."""
        for index in self._by_head.values():
            if index.pop(unnamed.key, None):
                index[person.key] = person

    # By what they are met.

    def named(self, name: str) -> Collection[Entity]:
        """All with a part of a name, last met last."""
        return self._by_name.get(name, {}).values()

    def last_named(self, name: str) -> Iterator[Entity]:
        return islice(reversed(self._by_name.get(name, {}).values()), NEAREST)

    def called(self, head: str) -> Collection[Entity]:
        """All that are called by a noun, last met last."""
        return self._by_head.get(head, {}).values()

    def last_called(self, head: str) -> Iterator[Entity]:
        return islice(reversed(self._by_head.get(head, {}).values()), NEAREST)

    def is_called(self, entity: Entity, head: str) -> bool:
        return entity.key in self._by_head.get(head, {})

    def last_bodies(self, part: str) -> Iterator[tuple[tuple[str, ...], Entity]]:
        """The bodies with a word in their name, and the words of that."""
        return islice(reversed(self._by_part.get(part, {}).items()), NEAREST)

    def shortened(self, part: str) -> Entity | None:
        """Who was called by words that begin with this and may be the end of a body's name."""
        return self._short.get(part)
