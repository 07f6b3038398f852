"""Who is folded into whom: somebody without a name into the person that he proves to be, a document into its author."""

from __future__ import annotations

from ..lexicon import Lexicon
from .description import Description
from .entity import Entity
from .met import Met


class Folding:
    """The entities of one text that prove to be others.

    folded: by the key of an entity, who it is.
    """

    def __init__(self, met: Met, lexicon: Lexicon) -> None:
        self.met, self.lexicon = met, lexicon
        self.folded: dict[str, Entity] = {}

    def unfolded(self, entity: Entity) -> Entity:
        """Who somebody proved to be, with all that he is called."""
        while entity.key in self.folded:
            self.folded[entity.key].forms.update(entity.forms)
            entity = self.folded[entity.key]
        return entity

    # Persons.

    def holds_another(self, person: Entity, office: str) -> bool:
        """Whether a person was told to hold an office, but for this one without what it is of."""
        for title in person.titles:
            described = title.difference(person.full, self.lexicon.ranks)
            offices = {word for word in described if "titles" in self.lexicon.tags.get(word, ())}
            if offices and (offices != {office} or offices != described):
                return True
        return False

    def fold(self, unnamed: Entity, person: Entity) -> None:
        """Take whoever was told by his office alone for the person that proves to hold it."""
        person.words |= unnamed.words
        person.styles |= unnamed.styles
        person.titles |= unnamed.titles
        self.met.replace(unnamed, person)
        self.folded[unnamed.key] = person

    # Documents.

    def speak_as(self, author: Entity, document: Description) -> None:
        """Take a document for its author, who is meant where it speaks."""
        author.forms[document.text] = None
        author.words.add(document.head)
        self.met.mean(document.head, author)

    def write(self, document: Description, kind: str, author: Entity) -> Entity:
        """A document in which somebody speaks, who is meant where it speaks itself."""
        written = Entity(self.met.next_key(), "DOC", document.gender, "s", "", "titled", "", name=document.text, words={kind})
        self.met.add(written)
        self.met.mean(kind, written)
        self.folded[written.key] = author
        return written
