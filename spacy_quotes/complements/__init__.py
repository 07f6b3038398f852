"""What a verb that reports has for its complement: a clause, what stands behind a colon or in marks, a marked phrase.

`ahead` looks from a verb on, from sign to sign; a `Search` is how far it has come, and a module for each sort of sign says where it goes
on or ends: `clauses` (a complementizer: is it the verb's? `own_clauses`), `colons`, `marked` (words in marks: are they a name?
`marked_names`), `brackets`, and what other words of saying are to the verb, `finite_forms` and `nominal_forms`. `words`: what several
of them ask.
"""

from .ahead import Complements
from .words import NAME_WORDS

__all__ = ["NAME_WORDS", "Complements"]
