"""Which person a name stands for that is not, as it stands, that of one met before."""

from __future__ import annotations

from ..lexicon import Lexicon
from ..scan import normalize
from .description import Description
from .entity import Entity
from .met import Met


class Persons:
    """The persons of one text by their names."""

    def __init__(self, met: Met, lexicon: Lexicon) -> None:
        self.met, self.lexicon = met, lexicon

    def is_fully_named(self, name: str) -> bool:
        """Whether a person with this name is known by more than it."""
        return any(entity.type == "PER" and len(entity.full) > 1 for entity in self.met.named(name))

    def is_surname(self, name: str) -> bool:
        return any(entity.type == "PER" and entity.full[-1:] == (name,) for entity in self.met.named(name))

    def is_family(self, mention: Description) -> bool:
        """Whether a person that is not of another gender has this surname: السروي of سالم السروي, whose company is متاجر السروي."""
        met = (entity for entity in self.met.named(mention.names[-1]) if entity.full[-1:] == mention.names[-1:])
        return any(entity.type == "PER" and len(entity.full) > 1 and (mention.sex or entity.sex) == entity.sex for entity in met)

    def of_name(self, mention: Description) -> Entity | None:
        """The person that a mention by name is, though not by all of that name."""
        return self._with_article(mention) or self._named_in_part(mention) or self._yet_unnamed(mention)

    def _with_article(self, mention: Description) -> Entity | None:
        """Whose surname a mention is, but for the article before it: القطان, who is سالم قطان"""
        surname, *more = mention.names
        bare = surname.removeprefix(self.lexicon.article)
        if more or bare == surname:
            return None
        met = (entity for entity in self.met.last_named(bare) if entity.type == "PER")
        named = (entity for entity in met if len(entity.full) > 1 and entity.full[-1] == bare)
        return next((entity for entity in named if (mention.gender, entity.sex) != ("f", "m")), None)

    def _named_in_part(self, mention: Description) -> Entity | None:
        """Who was taken to be named by the given name alone where the whole name stood: سالم عز, whose second word could be another."""
        given, *more = mention.names
        if not more:
            return None
        name = f" {normalize(mention.name_text)} "
        persons = (entity for entity in self.met.last_named(given) if entity.type == "PER" and entity.full == (given,))
        return next((person for person in persons if any(name in f" {normalize(form)} " for form in person.forms)), None)

    def _yet_unnamed(self, mention: Description) -> Entity | None:
        """Whom a mention by title alone introduced that this one names: وزير الخارجية in a headline."""
        for office in (mention.head, *sorted(mention.offices)):
            for entity in self.met.last_called(office):
                if entity.type == "PER" and not entity.full and entity.words <= mention.describing:
                    return entity
        return None
