"""Who does what a verb says: its subject before it, and what can be its subject behind it."""

from __future__ import annotations

from collections.abc import Mapping

from ..frame import Range
from ..lexicon import Lexicon, VerbForm, Word
from ..marks import Marks
from ..scan import Scan
from .agreement import Agreement
from .before_verbs import SubjectsBefore
from .clause_openings import ClauseOpenings
from .noun_phrases import Phrases
from .words import PhraseWords


class Subjects(PhraseWords):
    """The noun phrases of one text, and which of them are subjects of its verbs."""

    def __init__(self, scan: Scan[Word], marks: Marks, names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        phrases = Phrases(scan, marks, names, lexicon)
        super().__init__(scan, marks, lexicon, names, phrases.alone)
        # what is asked of noun phrases alone: these are held, not inherited, as what looks for subjects holds them too
        self.noun_phrase, self.is_joined, self.trim = phrases.noun_phrase, phrases.is_joined, phrases.trim
        self.medium, self.medium_named, self.named_media = phrases.medium, phrases.medium_named, phrases.named_media
        self.spoken_medium, self.short_medium, self.is_press = phrases.spoken_medium, phrases.short_medium, phrases.is_press
        self._agreement = Agreement(scan, marks, lexicon, names, phrases.alone)
        self._openings = ClauseOpenings(phrases)
        self._before = SubjectsBefore(phrases, self._agreement, self._openings)

    def agrees(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a noun phrase behind a verb can be its subject, by number, gender and case."""
        return self._agreement.agrees(phrase, form)

    def subject_before(self, cue: int) -> Range | None:
        """The subject that stands before its verb, or the antecedent of the relative clause that the verb is in."""
        return self._before.of(cue)

    def follows_noun(self, cue: int) -> bool:
        """Whether the verb stands in a clause whose subject must come first: behind «أن» or «لكن» with no pronoun."""
        return self._openings.follows_noun(cue)

    def topic(self, cue: int) -> Range | None:
        """The subject that «أما» has put first: أما الوزير فقال."""
        return self._openings.topic(cue)

    def begins_with_verb(self, at: int) -> bool:
        """Whether a word that no list knows looks like a verb with a conjunction before it, and in the imperfect or with its object:
        ويبوح قائلا، وقاطعه سالم قائلا"""
        return self._openings.begins_with_verb(at)
