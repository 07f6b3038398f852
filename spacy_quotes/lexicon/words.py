"""What is known of a word: its types, its classes, and what several stages hold its tags against."""

from __future__ import annotations

from dataclasses import dataclass

CLASSES = {
    "n": "end of a paragraph",
    ".": "end of a sentence",
    ",": "comma",
    ";": "semicolon",
    ":": "colon",
    "q": "mark that opens or closes",
    "<": "opening mark",
    ">": "closing mark",
    "(": "opening bracket",
    ")": "closing bracket",
    "-": "dash",
    "*": "another sign",
    "C": "complementizer",
    "F": "finite reporting verb",
    "P": "participle of one",
    "N": "verbal noun of one",
    "A": "according-to word",
    "a": "word that may begin an according-to expression",
    "f": "word that may be a finite reporting verb",
    "K": "auxiliary",
    "R": "relative pronoun",
    "J": "conjunction between clauses",
    "p": "preposition",
    "T": "time or manner word",
    "G": "negation",
    "v": "another verb",
    "Q": "question word",
    "o": "pronoun, alone or with a preposition",
    "D": "particle of the perfect",
    "w": "any other word",
}

NOTHING = frozenset[str]()
DEFINITE, VERB, NAME = frozenset({"definite"}), frozenset({"verb"}), frozenset({"given_names"})
DEFINITE_TITLE = frozenset({"titles", "definite"})
DEFINITE_HONORIFIC = frozenset({"honorifics", "definite"})
WHOLE_BODY = frozenset({"bodies", "definite"})
IN_THE_NAME = frozenset({"joining_prepositions", "marks_before_names"})  # باسم
VERBAL = frozenset({"verb", "auxiliaries", "lasting"})
COUNTRY_OR_DEFINITE = frozenset({"countries_and_capitals", "definite"})
OFFICE_OR_HONORIFIC = frozenset({"titles", "honorifics"})
PERSONS = OFFICE_OR_HONORIFIC | NAME
SOMEBODY = frozenset({"titles", "honorifics", "bodies", "groups", "documents", "countries_and_capitals"})


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One reading of a word as a form of a reporting verb."""

    lemma: str
    form: str  # perfect, imperfect, participle, noun
    gender: str  # m, f
    number: str  # s, d, p
    takes: frozenset[str]
    verb_class: str
    clitic: str  # the conjunction before it, or nothing
    suffixed: bool = False  # whether it has an object pronoun
    told_me: bool = False  # whether that is whoever tells of it: أخبرني

    @property
    def finite(self) -> bool:
        return self.form in ("perfect", "imperfect")


@dataclass(slots=True)  # made too often to be frozen, which costs ten times as much
class Word:
    """What is known of one word or mark; never changed, as texts share it.

    cls: its class, one character (see `CLASSES`). noun: whether it is a common noun without the article. prefix: a preposition
    joined to a common noun. part: what it can be in a person's name: a given name (g), a particle (p), any other name without (n)
    or with (d) the article, the title before one (t), or nothing (-). listener: whether it is somebody spoken to, with the preposition
    joined: للصحافيين. somebody: whether it is in a list of those who may act or speak. unsettled: whether `settle` looks at it.
    tags: the lists it stands in, with proclitics taken off. clitic: the proclitic that had to come off to find it there.
    """

    cls: str
    text: str
    norm: str
    tags: frozenset[str]
    clitic: str = ""
    stem: str = ""
    verbs: tuple[VerbForm, ...] = ()
    gender: str = ""
    number: str = ""
    media_start: bool = False
    noun: bool = False
    prefix: str = ""
    part: str = "-"
    listener: bool = False
    somebody: bool = False
    unsettled: bool = False

    @property
    def negates(self) -> bool:
        """Whether it is a complementizer with the negation of its clause in it: ألا، بألا"""
        return self.cls == "C" and "negating" in self.tags
