"""The persons, bodies and documents that a text speaks of, and which of them a mention is.

`description` is what a mention says, `entity` what is known of somebody from all of them; `met` finds those met by what they are called.
`known` says which of those a mention is: by its name (`namesakes`; `persons`, where that stood otherwise), by a nation (`nations`), by a
part of a body's name (`bodies`, with `body_names` and `brands`, which is a name without its noun), as an unnamed source (`sources`), by the
case of a plural (`groups`). `entering` adds what a mention says (`chance_surnames`: but for what is none); `folding` makes one of two.
"""

from __future__ import annotations

from ..lexicon import Lexicon
from .bodies import Bodies
from .body_names import BodyNames
from .brands import Brands
from .description import Description
from .entering import Entering
from .entity import Entity, is_medium
from .folding import Folding
from .groups import Groups
from .known import Known
from .met import Met
from .persons import Persons
from .sources import Sources

__all__ = ["Description", "Entities", "Entity", "is_medium"]


class Entities:
    """The entities of one text, as far as it is read.

    folded: by the key of an entity, who it proved to be.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        met, brands, self._groups = Met(), Brands(lexicon), Groups(lexicon)
        self._body_names = BodyNames(brands, lexicon)
        self._persons, self._sources, self._folding = Persons(met, lexicon), Sources(met, lexicon), Folding(met, lexicon)
        self._bodies = Bodies(met, brands, self._body_names, self._persons)
        self._entering = Entering(met, brands, self._body_names, self._groups, lexicon)
        self._known = Known(met, brands, self._bodies, self._persons, self._sources, self._groups, lexicon)
        self.all, self.folded = met.all, self._folding.folded

    # Who is met.

    def is_fully_named(self, name: str) -> bool:
        """Whether a person with this name is known by more than it."""
        return self._persons.is_fully_named(name)

    def is_surname(self, name: str) -> bool:
        return self._persons.is_surname(name)

    def have_sources(self) -> bool:
        """Whether anybody was called a source."""
        return self._sources.are_met()

    def enter(self, mention: Description, known: Entity | None = None) -> Entity:
        """The entity of a mention, a new one if it is none that is known, with what the mention says of it."""
        return self._entering.enter(mention, known)

    # Which of those met a mention is.

    def known(self, mention: Description) -> Entity | None:
        """Which of the entities before it a mention is, if any."""
        return self._known.of(mention)

    def known_by_kind(self, mention: Description) -> Entity | None:
        """Which of the entities before it a mention is, if that was called by the same noun."""
        return self._known.by_kind(mention)

    def called(self, mention: Description) -> Entity | None:
        """The body whose name ends with the words of a mention or holds them."""
        return self._bodies.by_part(mention)

    # What a mention has more than the name that is known.

    def is_fuller(self, mention: Description, body: Entity) -> bool:
        """Whether a mention of a body is its name with more of it."""
        return self._body_names.is_fuller(mention, body)

    def is_described(self, mention: Description, body: Entity) -> bool:
        """Whether what a mention has more than a body's name are adjectives."""
        return self._body_names.is_described(mention, body)

    def is_nominative(self, mention: Description, group: Entity) -> bool:
        """Whether a mention has in the nominative what a group is called in the other case."""
        return self._groups.is_nominative(mention, group)

    # Who is folded into whom.

    def speak_as(self, author: Entity, document: Description) -> None:
        """Take a document for its author, who is meant where it speaks."""
        self._folding.speak_as(author, document)

    def write(self, document: Description, kind: str, author: Entity) -> Entity:
        """A document in which somebody speaks, who is meant where it speaks itself."""
        return self._folding.write(document, kind, author)

    def unfolded(self, entity: Entity) -> Entity:
        """Who somebody proved to be, with all that he is called."""
        return self._folding.unfolded(entity)

    def holds_another(self, person: Entity, office: str) -> bool:
        """Whether a person was told to hold an office, but for this one without what it is of."""
        return self._folding.holds_another(person, office)

    def fold(self, unnamed: Entity, person: Entity) -> None:
        """Take whoever was told by his office alone for the person that proves to hold it."""
        self._folding.fold(unnamed, person)
