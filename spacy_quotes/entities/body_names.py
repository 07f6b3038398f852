"""Whether a mention is the name of a body with more of it, and what that is."""

from __future__ import annotations

from ..lexicon import Lexicon
from .brands import Brands
from .description import Description
from .entity import Entity

_BODIES = frozenset({"bodies", "media"})
_KIND = 4  # words that say what a body is, at most: الأمانة العامة لمنظمة


def holds(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether words stand together soon behind the first of others."""
    return any(words[start : start + len(part)] == part for start in range(1, min(len(words) - len(part) + 1, _KIND)))


class BodyNames:
    """Names of bodies, one of which may be the fuller one of the other."""

    def __init__(self, brands: Brands, lexicon: Lexicon) -> None:
        self.brands, self.lexicon = brands, lexicon

    def is_fuller(self, mention: Description, body: Entity) -> bool:
        """Whether a mention of a body is its name with more of it: وزارة التجارة والصناعة of وزارة التجارة or التجارة."""
        if self.brands.is_of(mention, body):
            return True
        if not body.said or mention.type != "ORG" or mention.short or len(mention.said) <= len(body.said):
            return False
        if body.short:
            return holds(mention.said, body.said) and mention.said[0] not in self.lexicon.offices_of_another
        if body.type != "ORG" or not self._begins_alike(mention, body):
            return False
        return not any(map(self._is_of_another, mention.said[len(body.said) :]))

    def _begins_alike(self, mention: Description, body: Entity) -> bool:
        """Whether a mention begins with a body's name; with the noun alone, if what is behind that describes it."""
        (head, *rest), (noun, *more) = mention.said, body.said
        if self._without_article(head) != self._without_article(noun) or rest[: len(more)] != more:
            return False
        return bool(more) or self._without_article(rest[0]) in mention.describing

    def _is_of_another(self, word: str) -> bool:
        """Whether a word behind the name of a body is not of it: what a preposition is joined to, a number, another body."""
        return word.startswith(self.lexicon.by_the) or word.isdigit() or self._is_body(word)

    def _is_body(self, word: str) -> bool:
        return not _BODIES.isdisjoint(self.lexicon.tags.get(word.removeprefix(self.lexicon.conjunctions[0]), ()))

    def is_described(self, mention: Description, body: Entity) -> bool:
        """Whether what a mention has more than a body's name are adjectives: صندوق السدود العالمي of صندوق السدود"""
        more = mention.said[len(body.said) :]
        feminine = self._is_feminine(body.said[0]) or self._is_feminine(body.said[-1])
        agree = feminine or not any(map(self._is_feminine, more))  # not المؤتمر الوطني المنتهية
        return agree and all(word.startswith(self.lexicon.article) and self._is_adjective(word) for word in more)

    def _is_feminine(self, word: str) -> bool:
        """Whether a word looks feminine, or a plural that a feminine adjective can describe: قوات."""
        return word.endswith((self.lexicon.feminine, self.lexicon.endings["plural"][0]))

    def _is_adjective(self, word: str) -> bool:
        bare = self._without_article(word)
        tags = self.lexicon.tags.get(bare, frozenset())
        relational = word.endswith(self.lexicon.endings["relational"]) and bare in self.lexicon.nouns
        return relational or not tags.isdisjoint(("title_adjectives", "nationalities"))

    def tells_nation(self, mention: Description, body: Entity) -> bool:
        """Whether what a mention has more than a body's name says of which nation it is."""
        return any(self._without_article(word) in self.lexicon.countries for word in mention.said[len(body.said) :])

    def _without_article(self, word: str) -> str:
        return word.removeprefix(self.lexicon.article)
