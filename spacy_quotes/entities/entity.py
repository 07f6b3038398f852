"""Who a text speaks of: what is known of a person, a body, a group or a document from all its mentions."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..lexicon import Lexicon
from .description import Description

_KNOWN = ("named", "titled", "unknown", "common")


@dataclass(slots=True)
class Entity:
    """A person, a body, a group or a document, with all that its mentions say of it."""

    key: str
    type: str
    gender: str
    number: str
    sex: str  # the gender of a person where more than an office shows it
    known: str  # by what it is known to be somebody: a name in full, a title or the like, a name in part, or nothing
    bearer: str  # whose its name is beyond doubt: a "person"'s in full, a "body"'s right behind what it is (شركة «سهلان»), or nothing
    name: str = ""
    full: tuple[str, ...] = ()  # the parts of its fullest proper name, normalized
    said: tuple[str, ...] = ()  # the words of its name, if it may be a body
    short: bool = False  # as that of a mention
    joint: bool = False  # as that of a mention
    alone: bool = False  # whether its name is without what stands before it
    words: set[str] = field(default_factory=set)
    styles: set[str] = field(default_factory=set)  # as that of a mention
    titles: set[frozenset[str]] = field(default_factory=set)  # by what each mention describes it besides its name
    forms: dict[str, None] = field(default_factory=dict)

    def take_over(self, mention: Description) -> None:
        """Add what a mention says, but for its name."""
        self.forms[mention.text] = None
        self.words.update(mention.describing, mention.names)
        self.styles.add(mention.style)
        self.titles.add(mention.title)
        self.sex = self.sex or mention.sex
        self.gender = self.sex or self.gender or mention.gender
        self.bearer = self.bearer or mention.bearer
        self.known = min(self.known, mention.known, key=_KNOWN.index)

    def is_bare_in(self, mention: Description) -> bool:
        """Whether a mention tells which person it is without what stands before the name."""
        return self.type == mention.type == "PER" and mention.alone

    def rename(self, mention: Description) -> None:
        """Take the name that a mention has."""
        self.alone = self.is_bare_in(mention)
        self.said, self.short = mention.said, mention.short
        self.full = mention.names
        self.name = mention.name_text if self.alone else mention.text

    def rename_body(self, mention: Description) -> None:
        """Take the fuller name that a mention of a body has, whatever was known by the other one."""
        self.type, self.name, self.said, self.short = "ORG", mention.text, mention.said, False


def is_medium(entity: Entity, lexicon: Lexicon) -> bool:
    """Whether somebody is called by a noun for a medium."""
    return any("media" in lexicon.tags.get(word, ()) for word in entity.words)
