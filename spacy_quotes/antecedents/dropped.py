"""Where a dropped subject stands, and what a pronoun joined there shows of whom it means."""

from __future__ import annotations

from ..frame import Frame
from ..lexicon import Lexicon, Word
from ..scan import Scan
from ..view import sentence_start

SUBJECTS = ("speaker", "says", "verb", "first", "clause", "behind")
"""The places of those whom a sentence is about, the strongest first."""
IDLE = frozenset({"owner", "governed", "other"})
"""The places of those who do nothing."""


class DroppedSubject:
    """The dropped subject of one frame, or whoever the pronoun of its cue means.

    at: the word of the cue. start: where its sentence begins. paragraph: the end of the line before its own.
    """

    def __init__(self, frame: Frame, scan: Scan[Word], lexicon: Lexicon) -> None:
        self.frame, self.scan, self.lexicon = frame, scan, lexicon
        self.cue, self.form, self.at = frame.cue, frame.cue.form, frame.cue.word
        self.start, self.paragraph = sentence_start(scan, self.at), scan.classes.rfind("n", 0, self.at)

    @property
    def is_joined(self) -> bool:
        """Whether a conjunction is joined to the verb, so that it goes on with what was said."""
        return self.cue.sort == "verb" and self.form is not None and self.form.clitic != ""

    @property
    def whose(self) -> str:
        """The noun with a pronoun that an according-to phrase is about: حسب رأيهم، على حد قولها; empty if there is none."""
        if self.cue.sort != "according":
            return ""
        nouns = (word.norm for word in self.scan.words[self.at + 1 : self.at + 3] if "relay_nouns" in word.tags)
        return next((noun for noun in nouns if noun.endswith(self.lexicon.endings["pronoun"])), "")

    def pronoun_gender(self, norm: str) -> str:
        """The gender of the one whom a pronoun at the end of a word means; nothing if there is none, or of several."""
        man, woman, _ = self.lexicon.endings["pronoun"]
        return "m" if norm.endswith(man) else "f" if norm.endswith(woman) else ""

    def means_several(self, norm: str) -> bool:
        """Whether a pronoun at the end of a word means several."""
        return norm.endswith(self.lexicon.endings["pronoun"][2])
