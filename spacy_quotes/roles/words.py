"""What several modules ask of the words between a cue and what is said, and of its verb."""

from __future__ import annotations

from ..frame import Range
from ..lexicon import VerbForm
from ..lexicon.words import PERSONS
from ..phrases import PhraseView

ACTORS = PERSONS | {"bodies", "groups", "media", "countries_and_capitals", "nationalities"}
AUTHORS = PERSONS | {"bodies", "media"}


class RoleWords(PhraseView):
    """The words of one text as they name who speaks, through whom and to whom."""

    def is_medium(self, part: Range) -> bool:
        return "media" in self.words[part[0]].tags or self.phrases.medium_named(part) is not None

    def behind_close(self, at: int) -> int:
        """The word behind the mark or bracket that closes at `at`, if one does."""
        return at + (self.classes[at] in "q>)")


def takes_object(form: VerbForm) -> bool:
    """Whether an object may stand behind a verb, as no pronoun is joined to it."""
    return "object" in form.takes and not form.suffixed


def tells_object(form: VerbForm) -> bool:
    """Whether what stands behind a verb as its object is who is told, not what is described: أبلغ الوزير أن"""
    return takes_object(form) and "theme" not in form.takes
