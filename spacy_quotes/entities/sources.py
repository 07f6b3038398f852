"""Which of those that were called sources an unnamed source is."""

from __future__ import annotations

from itertools import islice

from ..lexicon import Lexicon
from .description import Description
from .entity import Entity
from .met import Met


class Sources:
    """The unnamed sources of one text."""

    def __init__(self, met: Met, lexicon: Lexicon) -> None:
        self.met, self.lexicon = met, lexicon

    def are_met(self) -> bool:
        """Whether anybody was called a source."""
        return any(self.met.called(head) for head in self.lexicon.sources)

    def is_source(self, mention: Description) -> bool:
        """Whether a mention is a source of which nothing else is said."""
        return mention.head in self.lexicon.sources and mention.describing <= {mention.head}

    def only_one(self, mention: Description) -> Entity | None:
        """The sources of which a mention is one, or the source that stands for them: قالت مصادر … وأضاف المصدر"""
        if not mention.text.startswith(self.lexicon.article):
            return None
        met = list(islice((entity for head in self.lexicon.sources for entity in self.met.called(head)), 2))
        return met[0] if len(met) == 1 else None

    def may_be_same(self, mention: Description, entity: Entity) -> bool:
        """Whether unnamed sources may be those of before: مصادر طبية of مصادر طبية في سهلان, but not of مصادر طبية وأمنية."""
        if mention.head not in self.lexicon.sources or mention.text.startswith(self.lexicon.article):
            return True
        return self._is_placed(mention) or _has_same_words(mention, entity) or self._is_more_precise(entity, mention)

    def _is_placed(self, mention: Description) -> bool:
        """Whether it is said where the source is: مصدر في مكتب سالم الغافري of مصدر في مكتب الغافري"""
        return any("prepositions" in self.lexicon.tags.get(word, ()) for word in mention.describing)

    def _is_more_precise(self, entity: Entity, mention: Description) -> bool:
        """Whether a source was called as it is here, without or with more behind that but what is joined."""
        more = [form.removeprefix(mention.text) for form in entity.forms if form.startswith(mention.text)]
        return any(not rest or (rest[0] == " " and rest[1] != self.lexicon.conjunctions[0]) for rest in more)


def _has_same_words(mention: Description, entity: Entity) -> bool:
    """Whether a source was called by these words, in whatever order: مصادر أمنية رسمية of مصادر رسمية أمنية"""
    words = sorted(mention.text.split())
    return any(sorted(form.split()) == words for form in entity.forms)
