"""The noun phrases of a text: where they begin and end, which are subjects of verbs, and which name media.

`view` of the text, then `words`, with `joined_words`: what several modules ask of a word in a phrase; `name_like` and `prepositions`:
what else than nouns belongs to one; `media`, with `carriers`: phrases that are media. `ends` asks whether a word behind a phrase
begins another one: `persons`, `objects`, `adjuncts`, `behind_names` and `behind_definites` each have one kind of question.
`noun_phrases` puts them together; `body_names` says where names end that are met by the way.

`subjects` answers for those of verbs. `agreement` says what can be one by its form; `before_verbs` finds the one before a verb, where
`clause_openings` says what a clause begins with, `relative_clauses` whom one tells of, by its pronoun (`relative_pronouns`), and
`written_words` whose the document is in which something is said.

`phrase_view`: what other stages that look at phrases begin with.
"""

from .agreement import OWNERS
from .body_names import BodyNames
from .joined_words import is_manner
from .phrase_view import PhraseView
from .subjects import Subjects
from .words import KINDS, OCCASIONS

__all__ = ["KINDS", "OCCASIONS", "OWNERS", "BodyNames", "PhraseView", "Subjects", "is_manner"]
