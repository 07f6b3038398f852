"""A word that reports, with what makes it one."""

from __future__ import annotations

from dataclasses import dataclass, field

from .lexicon import VerbForm

# Lists of the language data that a source, and what tells of a text, stand in.
OF_A_TEXT = frozenset({"authoring", "carrying"})
SOURCES = frozenset({"titles", "honorifics", "bodies", "documents", "groups", "media", "countries_and_capitals"})
SPEAKING = SOURCES | {"given_names"}  # a source, or somebody by name


@dataclass(slots=True)
class Cue:
    """A word that reports.

    word: its index. sort: verb, participle, noun, according or colon. trigger: clause (a complementizer at `at`), colon,
    marks (an opening mark at `at`), phrase (marked words in a noun complement), before (the content stands before the cue),
    rest (nothing, the content is what stands behind the subject), between (the content goes on behind the comma at `at`, or
    ends before the verb), or source (an according-to expression whose source begins at `at`). absorbed: words that only repeat the cue.
    """

    word: int
    sort: str
    trigger: str
    at: int
    form: VerbForm | None = None
    absorbed: list[int] = field(default_factory=list)

    @property
    def lemma(self) -> str:
        """The lemma of its verb, or what sort of cue it is."""
        return self.form.lemma if self.form else self.sort
