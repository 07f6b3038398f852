"""Whether a plural means those of before: by its case, and by whether it introduces others."""

from __future__ import annotations

from ..lexicon import Lexicon
from .description import Description
from .entity import Entity


class Groups:
    """Groups and the like by the ending and the article of what they are called."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def may_be_same(self, mention: Description, entity: Entity) -> bool:
        """Whether a mention does not introduce others of its kind, or was called as they are."""
        return not self._is_introduced(mention) or any(form in entity.forms for form in self._cases(mention.text))

    def is_nominative(self, mention: Description, group: Entity) -> bool:
        """Whether a mention has in the nominative what a group is called in the other case: المزارعون, who were المزارعين"""
        oblique = group.type == "GROUP" and group.name.endswith(self.lexicon.endings["oblique_plural"][0])
        return oblique and mention.text in self._cases(group.name)[1:]

    def _is_introduced(self, mention: Description) -> bool:
        """Whether an indefinite mention introduces some of its kind: مصادر طبية, who are not those of before."""
        indefinite = not mention.names and mention.describing <= {mention.head}
        return indefinite and mention.type in ("GROUP", "DOC") and not mention.text.startswith(self.lexicon.article)

    def _cases(self, text: str) -> tuple[str, ...]:
        """A noun and, if it is a plural of persons, what it is in the other case: محللون، محللين"""
        nominative, oblique = self.lexicon.endings["verbal"][1], self.lexicon.endings["oblique_plural"][0]
        if text.endswith(oblique):
            return text, text.removesuffix(oblique) + nominative
        return (text, text.removesuffix(nominative) + oblique) if text.endswith(nominative) else (text,)
