"""Where the narrator goes on: what no longer belongs to the clause that is reported before it.

What follows may be one of the narrator's `remarks`; another cue (`next_cues`), or words that lead to one (`leads`); a verb joined to what
is reported (`joined_verbs`), a conjunction that opposes something to it (`contrasts`), the sentence's main clause (`main_clauses`); what
others say of it (`opinions`), or what else the speaker does (`deeds`). `words`: what several of them ask.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..cue import Cue
from ..lexicon import Lexicon, Word
from ..marks import Marks
from ..scan import Scan
from .contrasts import Contrasts
from .deeds import Deeds
from .joined_verbs import JoinedVerbs
from .leads import Leads
from .main_clauses import MainClauses
from .next_cues import NextCues
from .opinions import Opinions
from .remarks import Remarks
from .words import NarrationWords, agrees, has_own_words


class Narration(NarrationWords):
    """The narrator's words in one text."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon, cue_at: Mapping[int, Cue]) -> None:
        super().__init__(scan, marks, lexicon, cue_at)
        self.own_at = {cue.at for cue in cue_at.values() if cue.trigger == "before"}  # marks with a verb of their own behind them
        text = scan, marks, lexicon, cue_at
        self.remarks, self.opinions, self.contrasts = Remarks(*text), Opinions(*text), Contrasts(*text)
        self.next_cues, self.leads, self.joined_verbs = NextCues(*text), Leads(*text), JoinedVerbs(*text)
        self._main_clauses, self._deeds = MainClauses(*text), Deeds(*text)

    def breaks(self, at: int, cue: Cue) -> bool:
        """Whether what stands behind a comma is no longer reported."""
        if at >= self.count or at in self.own_at:
            return True
        cls, word, own = self.classes[at], self.words[at], cue.trigger == "colon"
        if own and cls == "F" and not any(verb.clitic for verb in word.verbs):
            return self.remarks.narrates(at)  # somebody's own words quote somebody else
        if own and self.opinions.is_held(at):
            return False
        if word.norm in self.lexicon.causes:
            return self.next_cues.cites(at + 1, cue)
        if self._deeds.is_told(at, cue) or self.remarks.withholds(at, cue) or (not own and self.opinions.takes_up(at)):
            return True
        if cls == "A":
            return "relay_nouns" in self.words[at + 1].tags or self.next_cues.names_source(at)  # حسب تعبيره
        if any(verb.told_me for verb in word.verbs):
            return self._main_clauses.begins(at, cue)
        if at in self.cue_at:
            return self.cue_at[at].sort != "noun" or self.next_cues.quotes_by(at, cue)
        if cls == "C":
            return False
        if self.leads.leads(at) or (not own and self.leads.leads_as_topic(at)) or self._main_clauses.begins(at, cue):
            return True
        if cls in "pa" and (told := self.leads.tells_in_phrase(at)) is not None:
            return told
        if cls == "P" and any(verb.verb_class != "rare" for verb in word.verbs):
            return self._deeds.is_participle(at)
        if cls == "F" and (self.joined_verbs.tells(at, cue) or (cue.trigger == "clause" and self.opinions.is_hoped(at))):
            return True
        if cls == "K" and self.joined_verbs.tells_what_was(at, cue):
            return True
        return self.remarks.is_negated(at) or self.contrasts.brings_in(at, cue) or self.remarks.narrates(at)

    def breaks_at_once(self, at: int, cue: Cue) -> bool:
        """Whether a word of saying with no comma before it is no longer reported."""
        cls = self.classes[at]
        if cls == "N":
            return self.next_cues.quotes_by(at, cue)
        if cls == "P":
            return self._deeds.is_on_the_side(at, cue)
        if cls == "A":
            return not self.lexicon.according[self.words[at].norm]["measure"] and self.next_cues.names_source(at)
        return self.joined_verbs.tells_at_once(at, cue)


__all__ = ["Narration", "agrees", "has_own_words"]
