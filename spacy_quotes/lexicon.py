"""The language data of one language, read from ``lang/<code>/``, as a lookup from words to what is known of them."""

from __future__ import annotations

import importlib
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import srsly

from .scan import Scan, normalize
from .word_sets import WordSets

LANG = Path(__file__).parent / "lang"


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


class Medium(NamedTuple):
    """A medium of the language data: its English name, its slug, what it is and its country, as far as these are known."""

    name: str
    id: str
    type: str
    country: str


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
_SIGNS = {
    **dict.fromkeys(".!?؟…۔", "."), **dict.fromkeys(",،‚", ","), **dict.fromkeys(";؛", ";"), ":": ":", "\n": "n",
    **dict.fromkeys("\"″“”„‟``〝〞＂'", "q"), "''": "q", **dict.fromkeys("«‹‘{", "<"), **dict.fromkeys("»›’}", ">"),
    **dict.fromkeys("([", "("), **dict.fromkeys(")]", ")"), **dict.fromkeys("-–—−ـ", "-"),
}  # fmt: skip


_NO_ARTICLE = frozenset(
    {
        "verb",
        "prepositions",
        "true_prepositions",
        "joining_prepositions",
        "narrow_prepositions",
        "subordinators",
        "conjunctions",
        "negations",
    }
)  # lists of words that cannot have the article: القدم is no form of قدّم, العند is not عند
_LISTED = {
    "auxiliaries": "K",
    "lasting": "K",
    "relatives": "R",
    "negations": "G",
    "already": "D",
    "conjunctions": "J",
    "prepositions": "p",
    "times": "T",
}  # the class of a word in a list, the first of these that it stands in
# What several stages hold the tags of a word against.
DEFINITE_TITLE = frozenset({"titles", "definite"})
DEFINITE_HONORIFIC = frozenset({"honorifics", "definite"})
WHOLE_BODY = frozenset({"bodies", "definite"})
_THINGS = frozenset({"events", "documents"})
_NAME = frozenset({"given_names"})
_EVENT = frozenset({"events"})
_ENDS = frozenset(",;:.n")  # classes of marks
_DEFINITE_NATION = frozenset({"definite", "nationalities"})
_DEFINITE_TIME = frozenset({"definite", "times"})
_TITLES = frozenset({"titles", "honorifics", "nationalities", "title_adjectives"})
_SOMEBODY = frozenset({"titles", "honorifics", "bodies", "groups", "documents", "countries_and_capitals"})
_OF_ANY_NAME = frozenset({"definite", "verb", "letters"})  # what a word may be and still be a name
_PERSONS = frozenset({"titles", "honorifics", "given_names"})
_POSSESSED = frozenset({"titles", "of_another"})
_CLAUSE = re.compile("[^n.,;:]{,30}")
_ACTING = frozenset({"verb", "carrying", "authoring"})
_CAUSING = re.compile("ا..ا.")  # إصرار
_OF_SOMEBODY = re.compile("w[w<>q]{,7}p?C")  # whose saying it is, before the clause
_COMPLEMENTIZER = frozenset({"complementizers"})
_VERBAL = frozenset({"verb", "auxiliaries", "lasting"})
_VERB, _DEFINITE, _NOTHING = frozenset({"verb"}), frozenset({"definite"}), frozenset[str]()
_EXCEPTIONS = frozenset({"never_cues"})  # lists of whole words that say nothing of what the word is


class Lexicon(WordSets):
    """What the stages know of a language. Its call describes a word.

    extra: tables to add to those of the language, in the form of its JSON files (``{"verbs": [...]}`` and so on).
    RAISES ValueError: there is no such language.
    """

    def __init__(self, language: str, extra: Mapping[str, Any] | None = None) -> None:
        folder = LANG / language
        if not language.isidentifier() or not (folder / "verbs.json").exists():
            known = ", ".join(sorted(path.parent.name for path in LANG.glob("*/verbs.json")))
            raise ValueError(f"No language data for {language!r}; there is: {known}")
        self.language = language
        tables: dict[str, Any] = {path.stem: srsly.read_json(path) for path in sorted(folder.glob("*.json"))}
        words = tables["words"]
        super().__init__(words)
        extra = extra or {}
        inflection = importlib.import_module(f"{__package__}.lang.{language}.inflection")
        self.verbs = _verb_forms([*tables["verbs"]["verbs"], *extra.get("verbs", [])], inflection)
        self.verbal_nouns = _verbal_nouns([*tables["verbs"]["verbs"], *extra.get("verbs", [])], words["clitics"]["article"])
        acts = frozenset(words["acts"])
        self.acts = _verbal_nouns([{**verb, "class": "say"} for verb in tables["verbs"]["verbs"] if verb["noun"] in acts], "")
        self.tags: dict[str, frozenset[str]] = {}
        self.features: dict[str, tuple[str, str]] = {}
        self.names_like_prepositions: dict[str, str] = words["names_like_prepositions"]
        self._prepositions_like_names = frozenset(self.names_like_prepositions.values())
        self.verbs_like_prepositions: dict[str, str] = words["verbs_like_prepositions"]
        self._spelled: dict[str, frozenset[str]] = {form: frozenset(tags) for form, tags in words["spelled"].items()}
        self.damma, self.shadda = words["damma"], words["shadda"]
        self.endings: dict[str, tuple[str, ...]] = {key: tuple(forms) for key, forms in words["endings"].items()}
        self.conjunctions: tuple[str, ...] = tuple(words["clitics"]["conjunctions"])
        clitics: list[tuple[str, str, str]] = [(a, b, c) for a, b, c in words["clitics"]["prepositions"]]
        self._joined = frozenset(clitic for _, clitic, _ in clitics)
        self._proclitics = _by_letter(
            [(conjunction, conjunction, "") for conjunction in self.conjunctions]
            + [
                (conjunction + written, conjunction + clitic, stands_for)
                for conjunction in ("", *self.conjunctions)
                for written, clitic, stands_for in clitics
            ]
        )
        self._coordinated = frozenset(("", *self.conjunctions))  # the clitics that leave a word's class as it is
        self.feminine = normalize(self.endings["feminine"][0])
        self._verbal_noun = re.compile(f"(?:{'|'.join(words['verbal_noun_patterns'])}){self.feminine}?")
        self._participle = re.compile(words["participle_pattern"])
        self._broken_plural = re.compile("|".join(words["broken_plural_patterns"]))
        self._descriptive = re.compile(f"(?:{'|'.join(words['adjective_patterns'])}){self.feminine}?")
        self.article: str = words["clitics"]["article"]
        self.saying_complementizer: str = words["saying_complementizer"]
        self._prepositions = {normalize(word): key for word, key in words["complement_prepositions"].items()}
        self._complementizer_clitics: dict[str, str] = words["complementizer_clitics"]
        self.by, self.to, self.what = (normalize(words[key]) for key in ("by", "to", "what"))
        self.to_the = self.to + self.article[1:]
        self.by_the = self.by + self.article
        self.and_by = tuple(conjunction + self.by for conjunction in self.conjunctions)
        self.and_by_the = tuple(conjunction + self.by + self.article for conjunction in self.conjunctions)
        for tag, listed in words["lists"].items():
            self._tag(tag, [*listed, *extra.get("words", {}).get(tag, [])])
        self.according = {normalize(word): entry for entry in tables["according"]["expressions"] for word in entry["words"]}
        self.behind = {
            word: frozenset(normalize(before) or before for before in entry["behind"])
            for word, entry in self.according.items()
            if "behind" in entry
        }
        self.according_unless = {w: frozenset(map(normalize, entry.get("unless", ()))) for w, entry in self.according.items()}
        self.according_after = {w: [normalize(x) for x in entry["after"]] for w, entry in self.according.items()}
        self.tags.update({form: _VERB for form in tables["other_verbs"]["forms"] if form not in self.tags})
        self.honorific_pronouns = {
            normalize(pronoun): frozenset(map(normalize, offices)) for pronoun, offices in words["honorific_pronouns"].items()
        }
        self._tag("honorific_pronouns", self.honorific_pronouns)
        self.sacred: dict[str, str] = {normalize(word): who for word, who in words["sacred"].items()}
        self.invoked: dict[str, str] = {normalize(word): who for word, who in words["invoked"].items()}
        self.relations = {noun: normalize(preposition) for noun, preposition in words["relations"].items()}
        self.inside, self.along = normalize(words["in"]), normalize(words["with"])
        self.purpose, self.source_preposition = words["purpose"], normalize(words["from"])
        spoken = next(form for word in sorted(self.by_saying) for form in self.verbs.get(word, ()))
        self.verbs.update({word: (replace(spoken, gender="", number=""),) for word in self.by_saying if word not in self.verbs})
        passive = self.verbs[normalize(words["said_by_nobody"])][0]
        mine = (replace(passive, gender="", takes=frozenset({"direct"})),)
        self.verbs.update({word: mine for word in self.said_by_me if word not in self.verbs})
        self.by_stating = {normalize(word): frozenset([key]) for word, key in words["by_stating"].items()}
        self.verbs.update({word: (replace(spoken, gender="", number="", takes=takes),) for word, takes in self.by_stating.items()})
        self.past = {normalize(word): frozenset(map(normalize, nouns)) for word, nouns in words["past"].items()}
        self.blessings = frozenset(tuple(normalize(phrase).split()) for phrase in words["blessings"])
        self._blessing = frozenset(verb for verb, _ in self.blessings if verb.endswith(self.endings["pronoun"]))  # but رضي is a name
        self._to_whom = frozenset(word for word, after in self.according_after.items() if self.to in after)
        self.active = tuple(words["active"])
        self.derived: str = words["derived"]
        self.joined_in_names: list[str] = words["joined_in_names"]
        self.lower_hamza: str = words["lower_hamza"]
        self.question_mark: str = words["question_mark"]
        self.exclamation_mark: str = words["exclamation_mark"]
        self.future: str = words["future"]
        self.persons: list[str] = words["persons"]
        self._before_owned = (self.persons[0], self.to, self.by)
        self.we: dict[str, str] = words["we"]
        self.me = tuple(words["me"])
        self.careless: tuple[str, str, int] = (self.me[0], normalize(self.me[0]), 1)
        self._unsettled = self.own_part.union(
            self.conjunctions,
            self.beside,
            self.verbs_like_prepositions,
            self.behind,
            self._to_whom,
            self.acts,
            self.names_like_prepositions,
            (phrase.split()[0] for phrase in self.no_complementizers),
        )
        self._norms = frozenset(
            proclitic + normalize(noun) for noun in tables["according"]["not"] for proclitic in ("", self.article, self.to, self.to_the)
        )
        for tag in ("titles", "title_adjectives", "honorifics", "bodies", "documents", "groups", "nationalities", "countries_and_capitals"):
            self._tag(tag, tables["titles"].get(tag, []))
        self.confidence: dict[str, dict[str, float]] = {key: tables["confidence"][key] for key in ("found", "attributed")}
        self.antecedents: dict[str, float] = tables["antecedents"]["weights"]
        self.marked: dict[str, float] = tables["marked"]["weights"]
        self.nouns = frozenset(tables["nouns"]["forms"])
        for key, gender in (("m", "m"), ("f", "f"), ("both", "")):
            self._tag("given_names", [{"form": name, "gender": gender, "number": "s"} for name in tables["names"][key]])
        self.media: dict[str, Medium] = {}
        self.ambiguous_media: dict[str, Medium] = {}
        self.media_words: set[str] = set()
        for medium in [*tables["media"]["media"], *extra.get("media", [])]:
            record = Medium(medium["name"], medium["id"], medium.get("type", ""), medium.get("country", ""))
            for key, index in (("names", self.media), ("ambiguous", self.ambiguous_media)):
                for name in medium.get(key, []):
                    index.setdefault(media_key(name), record)
        nouns = [noun for nouns in tables["media"]["nouns"].values() for noun in nouns]
        kinds = frozenset(map(normalize, nouns))
        for name, record in list(self.media.items()):
            first = name.split(" ")[0]
            if first != name and not (name.startswith(self.article) or first in kinds or first in self.nouns or first in self.tags):
                self.media.setdefault(self.article + name, record)  # النيويورك تايمز
        self.media_words = {key.split(" ")[0] for key in self.media if key}
        self.longest_medium = max((key.count(" ") + 1 for key in [*self.media, *self.ambiguous_media]), default=1)
        self.carrier_types = {
            normalize(noun): kind for kind, nouns in tables["media"]["nouns"].items() for noun in nouns if kind != "generic"
        }
        self.countries = {
            normalize(adjective) + ending: country
            for country, adjectives in tables["media"]["adjectives"].items()
            for adjective in adjectives
            for ending in ("", self.feminine)
        }
        self._tag("media", [noun for noun in nouns if " " not in noun])
        self.media_phrases = frozenset(normalize(noun) for noun in nouns if " " in noun)
        self._with_article = {tags: tags - _NO_ARTICLE | _DEFINITE for tags in set(self.tags.values()) if not tags <= _NO_ARTICLE}

    def medium(self, norms: list[str], marked: bool = False) -> Medium | None:
        """The medium that these normalized words name, if they name one.

        marked: whether the words stand in marks or behind a carrier noun, so that ambiguous names count.
        """
        if norms[-1:] == ["."]:
            return None
        key = " ".join(norm for norm in norms if norm != ".")  # بي.بي.سي
        found = self.media.get(key) or (self.ambiguous_media.get(key) if marked else None)
        if not found and norms and norms[0].startswith(self.to) and len(norms[0]) + len(norms) > 4:
            return self.medium([self._without_to(norms[0]), *norms[1:]], marked)
        return found

    def bare(self, word: Word) -> str:
        """A word, normalized, without what is joined before it and the article."""
        return (word.stem or word.norm).removeprefix(self.article)

    def _without_to(self, norm: str) -> str:
        """A word without the preposition that is joined to it: للعربية, العربية."""
        bare = norm[len(self.to) :]
        if not bare.startswith(self.article[1:]):
            return bare
        bare = bare[len(self.to) :]
        return bare if bare[:1].isascii() else self.article + bare  # للـMTV

    def _begins_medium(self, norm: str) -> bool:
        """Whether a medium's name may begin with a word, as it is or behind one joined letter: رويترز، لرويترز، للعربية."""
        known = self.media_words
        return (
            norm in known
            or norm[1:] in known
            or (norm[1:2] == self.to and self.article + norm[2:] in known)
            or (norm[2:3].isascii() and norm.startswith(self.to_the) and norm[2:] in known)
        )

    def _tag(self, tag: str, words: Iterable[Any]) -> None:
        for entry in words:
            form = entry if isinstance(entry, str) else entry["form"]
            key = normalize(form)
            if " " in key:
                continue
            bare = tag not in ("countries_and_capitals", "times") and len(key) > 4 and form[0] not in self.hamza  # ألماني has no article
            key = key.removeprefix(self.article) if bare else key
            self.tags[key] = self.tags.get(key, _NOTHING) | {tag}
            if not isinstance(entry, str):
                self.features.setdefault(key, (entry.get("gender", ""), entry.get("number", "s")[:1]))

    def __call__(self, text: str) -> Word:
        sign = _SIGNS.get(text)
        if sign:
            return Word(sign, text, text, _NOTHING)
        if not text[0].isalnum():
            return Word("*", text, text, _NOTHING)
        norm = normalize(text)
        if not norm:
            return Word("*", text, text, _NOTHING)
        verbs = self._verbs(norm, text)
        clitic, stem, tags = self._look_up(norm)
        if verbs and "bodies" in tags and clitic.endswith(self.to):  # المنسق العام لتجمع «شباب سهلان»
            verbs = ()
        if len(norm) == 3 and clitic in self._joined and text[1] == self.endings["accusative"][0] and not tags.isdisjoint(_PERSONS):
            clitic, stem, tags = "", norm, _NOTHING  # باخ is no بأخ
        if not clitic and norm[0] in self.conjunctions and text[1:2] in self.hamza and norm[1:] in self._prepositions:
            clitic, stem, tags = norm[0], norm[1:], self.tags[norm[1:]]  # وإلى is no والي
        if spelled := self._spelled.get(text[len(clitic) :]) or self._spelled.get(text):
            tags = tags - spelled
        construct = "definite" in tags and self._is_construct(stem)  # الناشري is no form of ناشرون
        tags = _DEFINITE if construct else tags
        if "definite" in tags and text[len(clitic) : len(clitic) + 1] in self.hamza:  # ألعاب
            tags = tags - _DEFINITE
        if "verb" in tags and text.endswith(self.endings["feminine"]):  # بلغة is no form of بلغ
            tags = tags - _VERB
        gender, number = self.features.get(stem, ("", "")) if not construct else ("", "")
        if gender == "f" and text.endswith(self.endings["pronoun"][0]):
            gender = ""  # مدربه can be a woman, carelessly spelled, and his trainer
        noun = "given_names" not in tags and (norm in self.nouns or (norm[0] in self.conjunctions and not tags and norm[1:] in self.nouns))
        if not (noun or tags) and len(norm) > 4 and norm.endswith(self.endings["accusative"]):  # اتصالا
            noun = norm[:-1] in self.nouns or not _THINGS.isdisjoint(self.tags.get(norm[:-1], _NOTHING))
        joined = not noun and not tags and norm[0] in self._joined and self._is_joined_to(norm, text)
        prefix = norm[0] if joined else ""
        cls = self._class(norm, text, verbs, tags, clitic)
        return Word(
            cls,
            text,
            norm,
            tags,
            clitic,
            stem,
            verbs,
            gender,
            number,
            self._begins_medium(norm),
            noun,
            prefix,
            self._part(norm, text, cls, tags, clitic, bool(noun or prefix)),
            "listeners" in tags and clitic.endswith(self.to),
            bool(tags) and not _SOMEBODY.isdisjoint(tags),
            norm in self._unsettled
            or (cls == "T" and (norm in self.weekdays or tags == _DEFINITE_TIME or "given_names" in tags))
            or ((bool(verbs) or cls == "v") and not clitic and "given_names" in tags)
            or self._is_careless(norm, text, verbs),
        )

    def _is_construct(self, stem: str) -> bool:
        """Whether an office is in the plural that only stands with what it is of, and so never has the article: ناشري"""
        if not stem.endswith(self.endings["dual_construct"][0]) or self.features.get(stem, ("", ""))[1] != "p":
            return False
        return "titles" in self.tags.get(stem[:-1], _NOTHING)

    def _is_joined_to(self, norm: str, text: str) -> bool:
        """Whether a word behind a preposition that is joined to it is a common noun, as its form may show: بارتكاب، لإيجاد"""
        known = norm[1:] in self.nouns and not (len(norm) == 3 and text[1] == self.endings["accusative"][0])  # باخ
        return known or text[1:2] == self.lower_hamza or self.is_derived(norm[1:])

    def _is_careless(self, norm: str, text: str, verbs: tuple[VerbForm, ...]) -> bool:
        """Whether a word could be a verb but for the hamza that it is written with: أعتبر"""
        first = norm[0] in self.conjunctions
        return not verbs and text[first : first + 1] == self.me[0] and (norm in self.verbs or (first and norm[1:] in self.verbs))

    def _part(self, norm: str, text: str, cls: str, tags: frozenset[str], clitic: str, common: bool) -> str:
        """What a word can be in a person's name; common: whether it is a common noun, with or without a preposition joined."""
        if tags:
            if "given_names" in tags and not clitic and cls != "T":
                return "g"
            if "name_parts" in tags:
                return "p"
            if not tags.isdisjoint(_TITLES):
                return "t"
        if (
            common
            or clitic
            or norm in self._blessing
            or "no_names" in tags
            or cls not in "wv"
            or (cls == "v" and not tags)
            or len(norm) == 1
            or norm.startswith(self.to_the)
        ):
            return "-"
        if not (norm[0].isalpha() and tags <= _OF_ANY_NAME) or (norm[0] == self.to and norm[1:] in self.media_words):
            return "-"
        if "definite" in tags:
            return "d"
        with_object = norm[0] in self._before_owned and len(norm) > 4 and norm.endswith(self.endings["pronoun"][1:])  # ينشرها، لارتدائها
        with_object = with_object or (norm[0] in (self.to, self.by) and self.is_possessed(norm[1:], text[1:]))  # لدعمه
        return "-" if with_object or self._is_joined_noun(norm) or self.is_possessed(norm, text) else "n"

    def _is_no_preposition(self, scan: Scan[Word], at: int) -> bool:
        """Whether a word stands between a given name and what can only be a name, محمد علي جعفري, or takes nothing behind it as a
        preposition does: وأضاف علي، قال سالم علي، مدير النادي، إن"""
        before, after = scan.words[max(at - 1, 0)], scan.words[at + 1]
        if after.cls in _ENDS:
            return True
        descended = "given_names" in self.tags.get(after.norm[:-1], _NOTHING) and after.norm.endswith(self.persons[0])
        if after.part == "g" or descended:
            return before.part == "g" or before.tags >= _DEFINITE_NATION
        return before.part == "g" and after.part in "nd" and self.bare(after) not in self.nouns

    def settle(self, scan: Scan[Word]) -> Scan[Word]:
        """A scan with the words taken for what they are in this text: names that could be prepositions in careless spelling, where
        the text spells the preposition apart (علي beside على), verbs that look like prepositions, where one is expected (من جهته عبر),
        times that are names of families (سالم الصباح), names that could be verbs between one and a surname (قالت أمل الغافري), verbs
        with a hamza that is none of theirs, before whoever speaks (أعتبر الوزير), verbal nouns (مع التأكيد على أن، تأكيد الوزارة أن),
        conjunctions with a blank behind them (و أضاف), names with a preposition joined to them where it must stand (وفقا لبيرنولد), and إن
        شاء الله."""
        settled: dict[int, Word] = {}
        for at in [at for at, word in enumerate(scan.words) if word.unsettled]:
            self._settle_pair(scan, at, settled)
        for name, preposition in self.names_like_prepositions.items():
            apart = preposition in scan.text
            matches = re.finditer(rf"{name}\b", scan.text) if name in scan.text else ()
            places = [bisect_right(scan.starts, match.start()) - 1 for match in matches]
            named = any(scan.classes[at + 1] in _ENDS for at in places)
            for at in places:
                clitic = scan.words[at].text.removesuffix(name)
                named_here = (named and scan.words[max(at - 1, 0)].part == "g") or self._is_no_preposition(scan, at)
                if clitic in ("", self.to, *self.conjunctions) and (apart or named_here):
                    settled[at] = replace(
                        scan.words[at], cls="w", tags=_NAME, clitic=clitic, gender="m", number="s", part="-" if clitic else "g"
                    )
        if not settled:
            return scan
        words = list(scan.words)
        for at, word in settled.items():
            words[at] = word
        return replace(scan, words=words, classes="".join([word.cls for word in words]))

    def _settle_pair(self, scan: Scan[Word], at: int, settled: dict[int, Word]) -> None:
        """Settle what a word and the one behind it are to each other."""
        word, after = scan.words[at], scan.words[at + 1]
        if word.norm in self.own_part:
            verb = scan.classes.find(",", at + 1, at + 2) + 1 or at + 1
            if scan.classes[verb : verb + 1] in ("p", "f") and scan.words[verb].norm in self.verbs:
                settled[verb] = self._as_verb(scan.words[verb])
        elif word.cls == "T":
            if self._is_given(scan, at):
                settled[at] = replace(word, cls="w", tags=_NAME, part="g", gender="")
            elif self._is_family(scan, at, settled):
                settled[at] = replace(word, cls="w", tags=_DEFINITE, part="d")
        elif word.norm in self.verbs_like_prepositions:
            if at and self._is_expected(scan, at):
                settled[at] = self._as_verb(word)
        elif word.norm in self.acts:
            if after.somebody and "documents" not in after.tags and _OF_SOMEBODY.match(scan.classes, at + 1):
                settled[at] = replace(word, cls="N", verbs=self.acts[word.norm])
        elif word.norm in self._to_whom:
            if self._is_name_behind_to(after):
                settled[at + 1] = replace(self(self._without_to(after.text)), text=after.text, clitic=self.to)
        elif word.norm in self.behind:
            if scan.words[at - 1].norm in self.behind[word.norm]:
                settled[at] = replace(word, cls="A", part="-")
        elif word.norm in self.beside:
            if after.norm in self.verbal_nouns:
                settled[at + 1] = replace(after, cls="N", verbs=self.verbal_nouns[after.norm])
        elif word.text in self._prepositions_like_names:
            if at > 1 and self._is_careless_name(scan, at):
                settled[at] = replace(word, cls="w", tags=_NAME, part="g")
        elif word.part == "g" and word.cls != "w":
            before = scan.words[at - 1]
            own = self.preposition_of(after)
            led = before.cls == "F" and (after.cls in "C:R" or any(own in form.takes for form in before.verbs))  # لفت عزت إلى
            named = after.part in ("g", "n", "d") or led
            if (before.cls == "F" or before.part == "t" or "true_prepositions" in before.tags) and named:
                settled[at] = replace(word, cls="w", tags=_NAME, verbs=())
        elif not word.verbs and word.text[0] in (self.me[0], *self.conjunctions) and len(word.text) > 1:
            if not _SOMEBODY.isdisjoint(after.tags) or after.part == "g":
                settled[at] = replace(self(word.text.replace(*self.careless)), text=word.text)
        elif word.cls == "C":
            letters = after.cls == "." and scan.starts[at + 1] == scan.ends[at] and scan.starts[at + 2] == scan.ends[at + 1]  # ان.بي.سي
            if letters or f"{word.norm} {after.norm}" in self.no_complementizers:
                settled[at] = replace(word, cls="J")
        elif word.norm in self.conjunctions and after.text[0].isalnum():
            joined = self(word.norm + after.text)
            settled[at] = replace(word, cls="J", part="-")
            if joined.cls in "FPCv":
                settled[at + 1] = replace(joined, text=after.text)

    def _is_name_behind_to(self, word: Word) -> bool:
        """Whether a word that no list knows is a name with the preposition joined to it: وفقا لبيرنولد، وفقا للغافري"""
        if word.norm[0] != self.to or word.tags or word.clitic or word.noun or word.prefix or word.media_start or len(word.norm) < 4:
            return False
        bare = self._without_to(word.norm)
        if bare.removeprefix(self.article) in self.nouns:
            return False
        return self(bare).part == "n" or (bare.startswith(self.article) and bare.endswith(self.endings["relational"][1]))

    def _is_careless_name(self, scan: Scan[Word], at: int) -> bool:
        """Whether what is spelled as a preposition is a given name, between an honorific and the rest of a name, as nothing but what is
        said is told by the verb before them: أشار الدكتور على أبو سالم إلى, but not رد الدكتور على الغافري"""
        verb, before, after = scan.words[at - 2], scan.words[at - 1], scan.words[at + 1]
        if verb.cls != "F" or not before.tags >= DEFINITE_HONORIFIC:
            return False
        surname = after.part == "d" and self.bare(after) not in self.nouns and after.norm.endswith(self.endings["relational"])
        own = self.preposition_of(scan.words[at])
        says = all(form.verb_class == "say" and ("clause" in form.takes or own not in form.takes) for form in verb.verbs)
        return says and (after.part in ("p", "g") or surname)

    def _is_given(self, scan: Scan[Word], at: int) -> bool:
        """Whether what could be a time is a given name, between an honorific and a name: الشيخ صباح الخالد, but not صباح العيد."""
        word, after = scan.words[at], scan.words[at + 1]
        named = after.cls == "w" and after.part in ("g", "n", "d") and self.bare(after) not in self.nouns
        return "given_names" in word.tags and at > 0 and scan.words[at - 1].tags >= DEFINITE_HONORIFIC and named

    def _is_family(self, scan: Scan[Word], at: int, settled: dict[int, Word]) -> bool:
        """Whether what could be a time is the name of a family: الصباح, which says no time without a preposition, behind a name or an
        honorific; a day of the week behind an office and a given name, المدير سالم الخميس, but not قال سالم الخميس, or alone behind
        a verb, where somebody of that name was met."""
        word, before, first = scan.words[at], scan.words[at - 1], scan.words[max(at - 2, 0)]
        if "definite" in word.tags:
            named = before.part == "g" or (before.part in ("d", "p") and first.part in ("g", "p"))
            return at > 0 and (named or before.tags >= DEFINITE_HONORIFIC)
        if before.cls == "F":
            return any(name.norm == word.norm for name in settled.values())
        office = first.part == "t" or "definite" in first.tags or scan.classes[at + 1] == ":"
        return at > 0 and before.tags == _NAME and office and scan.classes[at + 1] != "T"

    def _as_verb(self, word: Word) -> Word:
        return replace(word, cls="F", tags=_VERB, verbs=self.verbs[word.norm])

    def _is_expected(self, scan: Scan[Word], at: int) -> bool:
        """Whether what looks like a preposition is a verb, with a person behind it and then its own preposition: وقد عبر الوزير عن أمله."""
        before = scan.classes[at - 1]
        if before == "D":
            return True
        if before not in "n.,J" or _PERSONS.isdisjoint(scan.words[at + 1].tags):
            return False
        own = self.verbs_like_prepositions[scan.words[at].norm]
        clause = _CLAUSE.match(scan.classes, at + 1)
        return clause is not None and any(word.norm == own for word in scan.words[at + 1 : clause.end()])

    def saying(self, word: Word) -> tuple[VerbForm, ...]:
        """The readings of a word as a verb of saying, be it with its object: أعلن، أعلنها، أعلنوه."""
        if word.verbs:
            return word.verbs
        for ending in self.endings["pronoun"]:
            if word.norm.endswith(ending):
                stem = word.norm.removesuffix(ending)
                if verbs := self.verbs.get(stem) or self.verbs.get(stem + self.endings["accusative"][0]):
                    return verbs
        return ()

    def is_norm(self, word: Word) -> bool:
        """Whether an according-to word before it means 'in keeping with': وفقا للقانون."""
        return word.norm in self._norms

    def is_future(self, word: Word) -> bool:
        """Whether a word is a verb in the future: سنعيد، ستعلن."""
        norm = word.norm
        if word.noun or word.tags - {"verb"}:  # سابق
            return False
        if norm[0] != self.future or norm[1:2] not in self.persons or len(norm) < 4:
            return False
        if norm[1] == self.persons[-1] and word.text[1] not in self.hamza:  # ساجد is not سأجد
            return False
        if len(norm) == 4:  # nor is it سنجد
            return self._is_verb(norm[1:])
        return any(self._is_verb(person + norm[2:]) for person in self.persons)

    def is_first_person(self, word: Word, negated: bool = False) -> bool:
        """Whether a word speaks of those who say it: نحن، لدينا، نطالب، سنطالب، طالبنا; negated: whether لا or لن is before it."""
        if "first_person" in word.tags:
            return not (word.noun and word.clitic)  # ولي العهد
        norm = word.norm
        if word.noun or word.tags or len(norm) < 4:
            return False
        if norm.endswith(self.we["suffix"]):
            return self._is_verb(norm.removesuffix(self.we["suffix"]))
        if negated and word.text[0] == self.me[0]:
            return True  # لم أحلم
        rest = norm.removeprefix(self.future)
        return rest.startswith(self.we["prefix"]) and (negated or self._is_verb(self.persons[0] + rest[1:]))

    def is_ours(self, word: Word) -> bool:
        """Whether a word is a verb in the first person behind a conjunction, or what belongs to those who speak: ونستقبل، لعملائنا"""
        norm = word.norm
        if word.verbs or word.noun or len(norm) <= 4:
            return False
        if norm[0] in self.conjunctions and norm[1] == self.we["prefix"]:
            return not word.tags and self._is_verb(self.persons[0] + norm[2:])
        if not norm.endswith(self.we["suffix"]):
            return False
        stem = norm.removesuffix(self.we["suffix"])
        stem = stem[stem[0] in (self.to, self.by) :]
        return (self._is_common(stem) or self.is_derived(stem)) and self.tags.get(stem, _NOTHING).isdisjoint(_SOMEBODY)  # not أميرنا

    def could_be_finite(self, word: Word) -> bool:
        """Whether a word that no list has looks like a verb: in the first person, in the future or with an object: نعرف، سيفعله، صممها"""
        if self.is_first_person(word):
            return True
        stem = norm = word.norm
        ending = next((ending for ending in self.endings["pronoun"] if word.text.endswith(ending)), "")
        if ending:
            stem = norm.removesuffix(ending)
        if stem[:1] == self.future and stem[1:2] in self.persons and len(stem) > 3:
            return any(self._is_verb(person + stem[2:]) for person in self.persons)
        return stem != norm and self._is_verb(stem)

    def is_my_verb(self, word: Word) -> bool:
        """Whether a word that no list has looks like a verb in the first person singular: أطمح"""
        return word.text[0] == self.me[0] and not (word.noun or word.tags or word.verbs) and self._is_verb(self.persons[0] + word.norm[1:])

    def is_own_opinion(self, word: Word) -> bool:
        """Whether a word is a verb of opinion in the first person: أعتقد، نتوقع."""
        return not word.verbs and self._is_own_opinion(word.norm, word.text)

    def _is_own_opinion(self, norm: str, text: str) -> bool:
        if not text.startswith(self.me) or "never_cues" in self.tags.get(norm, ()):
            return False
        return any("an" in verb.takes for verb in self.verbs.get(self.persons[0] + norm[1:], ()))

    def _is_verb(self, norm: str) -> bool:
        return norm in self.verbs or not _VERBAL.isdisjoint(self.tags.get(norm, ()))

    def preposition_of(self, word: Word) -> str | None:
        """The name of a preposition that verbs of saying take, as their `takes` name it."""
        return self._prepositions.get(word.norm) if word.tags is not _NAME else None

    def preposition(self, before: Word, complementizer: Word) -> str | None:
        """The preposition of a complementizer, before it or joined to it, as verbs' `takes` name it."""
        return self.preposition_of(before) or self._complementizer_clitics.get(complementizer.norm[0])

    def _verbs(self, norm: str, text: str) -> tuple[VerbForm, ...]:
        """The readings of a word as a reporting verb. A written hamza is taken seriously, a missing one is not: أعتقد is
        no form of اعتقد, but اكد is one of أكد."""
        if norm not in self.verbs and norm[1:] not in self.verbs:
            return ()
        bare = self.tags.get(norm[1:], _NOTHING) if norm[0] in self.conjunctions else _NOTHING
        conjoined = "never_cues" in bare and "prepositions" not in bare and norm not in self.conjoined_cues
        if conjoined or "never_cues" in self.tags.get(norm, ()):
            spelled = self._spelled.get(text) or (self._spelled.get(text[1:]) if bare else None)
            if (not spelled or "never_cues" not in spelled) and not self._is_doubled(norm[1:] if bare else norm, text):
                return ()
        if text.endswith(self.endings["tanwin"]):  # a noun in the accusative is no dual
            return tuple(replace(form, clitic=norm[0] if norm not in self.verbs else "") for form in self._participles(norm))
        found = [form for form in self.verbs.get(norm, ()) if not self._is_mine(form, text[0])]
        if any(char in self.seats for char in text):  # رؤى is no form of روى
            written = self.seats | self.hamza
            found = [form for form in found if form.form in ("participle", "noun") or any(char in written for char in form.lemma)]
        if norm[0] == self.purpose and len(norm) > 3 and "never_cues" not in self.tags.get(norm[1:], ()):
            found += [replace(form, clitic=norm[0]) for form in self.verbs.get(norm[1:], ()) if form.form == "imperfect"]
        if norm[0] in self.conjunctions and len(norm) > 2:
            found += [replace(form, clitic=norm[0]) for form in self.verbs.get(norm[1:], ()) if not self._is_mine(form, text[1])]
        if self.damma in text[1:3]:  # a written sign of the passive, save in أفعل: يُعلن
            found = [
                replace(form, verb_class="passive")
                if (form.form == "perfect" or (form.form == "imperfect" and form.lemma[0] not in self.hamza)) and form.verb_class != "relay"
                else form
                for form in found
                if form.verb_class != "finding"  # وُجد: nobody says it
            ]
        if any(form.form == "participle" for form in found):  # مازحا is rather a circumstance than a dual
            found = [form for form in found if not (form.form == "perfect" and form.number == "d")]
        if text.endswith((self.damma, self.persons[0])):  # قلتُ is no قلت, رأي is no رأى
            found = [form for form in found if form.form != "perfect" or form.told_me]
        feminine = text.endswith(self.endings["feminine"]) and norm not in self.by_stating
        if feminine:  # طالبة is no طالبه
            found = [form for form in found if form.form == "participle"]
        noun = any(form.form == "noun" for form in found)
        return tuple(
            form
            for form in found
            if not (form.form == "noun" and feminine)
            and not (
                form.form == "participle" and text.endswith(self.endings["pronoun"][:1]) and (noun or self._is_owned(form, norm, text))
            )
        )

    def _is_owned(self, form: VerbForm, norm: str, text: str) -> bool:
        """Whether what could be a participle with a careless ه is rather a noun with a pronoun: ومقره, but not مضيفه."""
        return form.verb_class != "say" and self.is_possessed(norm, text)

    def _is_doubled(self, norm: str, text: str) -> bool:
        """Whether the middle letter of a perfect is written as the double that it is: قدّر, which is no قدر."""
        return self.shadda in text[2:4] and any(form.form == "perfect" and form.number == "s" for form in self.verbs.get(norm, ()))

    def _is_mine(self, form: VerbForm, first: str) -> bool:
        """Whether a perfect whose verb has no hamza is rather the first person, as it is written with one and has no ending:
        أعتبر, but أعتبرت and إعتبر are careless spellings of the third."""
        return form.form == "perfect" and first == self.me[0] != form.lemma[0] and form.gender == "m" and form.number == "s"

    def _participles(self, norm: str) -> list[VerbForm]:
        forms = self.verbs.get(norm) or (self.verbs.get(norm[1:]) if norm[0] in self.conjunctions else None) or ()
        return [form for form in forms if form.form == "participle"]

    def _look_up(self, norm: str) -> tuple[str, str, frozenset[str]]:
        """Proclitics, the word without them and without the article, and its tags."""
        readings = [("", norm)]
        for written, clitic, stands_for in self._proclitics.get(norm[0], ()):
            if norm.startswith(written) and len(norm) - len(written) >= 2:
                readings.append((clitic, stands_for + norm[len(written) :]))
        article, known = self.article, self.tags
        for clitic, rest in readings:
            tags = known.get(rest)
            if tags:
                if tags == _COMPLEMENTIZER and clitic not in self._coordinated and rest[0] in self._joined:
                    continue  # nor to another: بلان
                if tags <= _VERBAL and clitic not in self._coordinated and (tags == _VERB or clitic[-1] == self.by):
                    continue  # no preposition is joined to a verb, and no ب to an auxiliary: كيري، بيكون
                if not tags <= _EXCEPTIONS or readings[-1][1] == rest:
                    return clitic, rest, tags
            if rest.startswith(article):
                bare = rest[len(article) :]
                if len(bare) > 1 and bare in known and (definite := self._with_article.get(known[bare])):
                    return clitic, bare, definite
        return "", norm, _DEFINITE if norm.startswith(self.article) and len(norm) > 4 else _NOTHING

    def is_matter(self, word: Word, after: Word) -> bool:
        """Whether a word is rather what is told than who tells it: a verbal noun or the like in the construct or somebody's, استمرار
        العمل، دعمه, or one said again: جدد التأكيد"""
        if word.tags == _DEFINITE:
            return word.norm in self.verbal_nouns and after.cls in "paC"
        if word.tags or "name_parts" in after.tags:  # فتح الله
            return False
        ending = next((ending for ending in self.endings["pronoun"] if word.text.endswith(ending)), "")
        if not ending:
            if word.norm in self.matters:
                return True
            thing = after.noun or bool(after.tags) or after.norm.removeprefix(self.article) in self.nouns
            return word.noun and self.is_derived(word.norm) and (thing or self.is_possessed(after.norm, after.text))
        stem = word.norm.removesuffix(ending)
        bases = (stem, stem[:-1] + self.feminine) if word.norm.endswith(self.endings["possessed"]) else (stem,)
        causing = word.text[0] == self.lower_hamza and _CAUSING.fullmatch(stem) is not None
        return causing or any(base in self.matters or (base in self.nouns and self.is_derived(base)) for base in bases)

    def is_descriptive(self, norm: str) -> bool:
        """Whether a word with the article has the form of a participle, an adjective or an elative: المسؤول، السابق، الكبير، الأكبر"""
        return self._descriptive.fullmatch(norm.removeprefix(self.article)) is not None

    def is_relational(self, word: Word) -> bool:
        """Whether a word has the ending of an adjective of origin or kind: سهلاني، علمية, but not تهنئة"""
        seated = word.text.endswith(self.endings["feminine"]) and word.text[-2:-1] in self.seats
        return word.norm.endswith(self.endings["relational"]) and not seated

    def is_participle(self, norm: str) -> bool:
        """Whether a word has the form of a simple verb's participle in the accusative: راكعا, but not ماتيا"""
        return self._participle.fullmatch(norm) is not None

    def is_broken_plural(self, norm: str) -> bool:
        """Whether a word with the article has the form of a plural that is no adjective: الجرائم، الأنباء، الإشاعات"""
        return self._broken_plural.fullmatch(norm.removeprefix(self.article)) is not None

    def is_act(self, norm: str) -> bool:
        """Whether a word with the article is a verbal noun: التنديد، الاعتداء"""
        return norm in self.verbal_nouns or self.is_derived(norm.removeprefix(self.article))

    def is_mute(self, word: Word) -> bool:
        """Whether a word is a thing that speaks by no words, be it somebody's: الواقع، والتاريخ، نظراتها"""
        norm = word.norm
        if norm[0] in self.conjunctions and (norm[1:].startswith(self.article) or word.noun):
            norm = norm[1:]
        norm = norm.removeprefix(self.article)
        if norm in self.mute or word.norm in self.mute:
            return True
        ending = next((ending for ending in self.endings["pronoun"] if word.text.endswith(ending)), "")
        stem = norm.removesuffix(ending)
        return bool(ending) and (stem in self.mute or stem[:-1] + self.feminine in self.mute)

    def is_derived(self, norm: str) -> bool:
        """Whether a word has the form of a verbal noun: تعزيز، ارتكاب، انتقاد، استقبال"""
        return self._verbal_noun.fullmatch(norm) is not None

    def is_possessed(self, norm: str, text: str) -> bool:
        """Whether a word is a common noun or a title with a pronoun behind it: محاميها، والدته، ومقرها."""
        if not text.endswith(self.endings["pronoun"]):
            return False
        if norm[0] == self.conjunctions[0] and self.is_possessed(norm[1:], text[1:]):
            return True
        for ending in self.endings["pronoun"]:
            if text.endswith(ending):
                break
        stem = norm.removesuffix(ending)
        if len(stem) <= 2:
            return False
        if self._is_common(stem) or self.is_derived(stem):
            return True
        return norm.endswith(self.endings["possessed"]) and self._is_common(stem[:-1] + self.feminine)

    def owned(self, word: Word) -> frozenset[str] | None:
        """The tags of a noun that has a pronoun behind it, without the pronoun; None for any other word: رسالته, مكتبها"""
        if not word.tags <= _EVENT or not self.is_possessed(word.norm, word.text):
            return None
        stem = word.norm.removesuffix(next(ending for ending in self.endings["pronoun"] if word.text.endswith(ending)))
        return self.tags.get(stem, _NOTHING) | self.tags.get(stem[:-1] + self.feminine, _NOTHING)

    def is_known(self, norm: str) -> bool:
        """Whether a word, normalized, is in any list."""
        return norm in self.nouns or norm in self.tags

    def _is_common(self, norm: str) -> bool:
        return norm in self.nouns or not self.tags.get(norm, _NOTHING).isdisjoint(_POSSESSED)

    def _is_joined_noun(self, norm: str) -> bool:
        """Whether a word is a common noun with the article and a conjunction or preposition before it: والتراث، للاستثمار."""
        for written, _, stands_for in self._proclitics.get(norm[0], ()):
            if norm.startswith(written):
                with_article = stands_for + norm[len(written) :]
                bare = with_article.removeprefix(self.article)
                if bare != with_article and bare in self.nouns:
                    return True
        return False

    def _class(self, norm: str, text: str, verbs: tuple[VerbForm, ...], tags: frozenset[str], clitic: str) -> str:
        if text in self.exact_complementizers or ("complementizers" in tags and clitic in self._coordinated):
            return "C"
        if "questions" in tags and not clitic:
            return "Q"
        if norm in self.according and norm not in self.behind and self.damma not in text[1:3]:  # ونُقلا
            return "a" if self.according[norm].get("ambiguous") else "A"
        if verbs:
            forms = {verb.form for verb in verbs}
            if ("prepositions" in tags or "marks_before_names" in tags) and self.shadda not in text:
                return "f"
            return "F" if forms & {"perfect", "imperfect"} else "P" if "participle" in forms else "N"
        if not tags:  # يجريان، يعملون، أعتقد
            dual = norm[0] == self.persons[0] and norm.endswith(self.endings["verbal"]) and "verb" in self.tags.get(norm[:-2], ())
            mine = norm[0] == self.persons[-1] and self._is_own_opinion(norm, text)
            return "v" if dual or mine else "w"
        conjoined = clitic in self._coordinated
        listed = next((cls for tag, cls in _LISTED.items() if tag in tags), None) if conjoined else None
        if listed:
            return listed
        if "continuation" in tags:
            return "J"
        if "pronouns" in tags:
            return "o"
        return "v" if conjoined and not tags.isdisjoint(_ACTING) and not text.endswith(self.endings["feminine"]) else "w"


def _by_letter(clitics: Iterable[tuple[str, str, str]]) -> dict[str, list[tuple[str, str, str]]]:
    """Proclitics by their first letter, so that few are compared with each word."""
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for clitic in clitics:
        found[clitic[0][0]].append(clitic)
    return dict(found)


def _verb_forms(entries: Iterable[Mapping[str, Any]], inflection: Any) -> dict[str, tuple[VerbForm, ...]]:
    forms: dict[str, list[VerbForm]] = defaultdict(list)
    for entry in entries:
        missing = [key for key in ("lemma", "imperfect", "participle", "noun", "takes", "class") if key not in entry]
        if missing:
            raise ValueError(f"The verb {entry.get('lemma', entry)} of the language data lacks {', '.join(missing)}")
        takes, verb_class = frozenset(entry["takes"]), entry["class"]
        perfect, imperfect, participle, noun = (normalize(entry[key]) for key in ("lemma", "imperfect", "participle", "noun"))
        defective = imperfect[-1] in inflection.WEAK
        made = [("perfect", form) for form in inflection.perfect(perfect)] + [
            ("imperfect", form) for form in inflection.imperfect(imperfect)
        ]
        made += [("participle", form) for form in inflection.participle(participle, defective)]
        made += [("noun", form) for form in inflection.verbal_noun(noun) if verb_class == "say"]
        for kind, (form, gender, number) in made:
            if kind in entry.get("without", ()):
                continue
            forms[form].append(VerbForm(entry["lemma"], kind, gender, number, takes, verb_class, ""))
            if kind in ("perfect", "imperfect") and "object" in takes:
                for pronoun in (*inflection.PRONOUNS, *inflection.FIRST_PERSON):
                    told_me = pronoun in inflection.FIRST_PERSON
                    joined = inflection.with_object(form, pronoun)
                    forms[joined].append(VerbForm(entry["lemma"], kind, gender, number, takes, verb_class, "", True, told_me))
    return {form: tuple(dict.fromkeys(found)) for form, found in forms.items()}


def _verbal_nouns(entries: Iterable[Mapping[str, Any]], article: str) -> dict[str, tuple[VerbForm, ...]]:
    """The verbal nouns of saying with the article, which report behind مع and as what another verb does: جدد التأكيد."""
    return {
        article + normalize(entry["noun"]): (VerbForm(entry["lemma"], "noun", "", "", frozenset(entry["takes"]), "say", ""),)
        for entry in entries
        if entry["class"] == "say" and "noun" not in entry.get("without", ())
    }


def media_key(name: str) -> str:
    """A medium's name as it is looked up: its normalized words, without points, hyphens and marks, one blank between."""
    return " ".join("".join(char if char.isalnum() else " " for char in normalize(name)).split())


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The shared language data of a language, read once."""
    return Lexicon(language)
