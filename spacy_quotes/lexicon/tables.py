"""The JSON files of a language as look-ups, which judge nothing."""

from __future__ import annotations

import importlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import srsly

from ..scan import normalize
from .media_table import media_by_name, with_article
from .tag_table import TagTable
from .verb_table import borrowed_readings, verb_forms, verbal_nouns
from .word_sets import WordSets
from .words import VERB

LANG = Path(__file__).parent.parent / "lang"
_TITLES = ("titles", "title_adjectives", "honorifics", "bodies", "documents", "groups", "nationalities", "countries_and_capitals")
_GENDERS = {"m": "m", "f": "f", "both": ""}  # of given names


class Tables(WordSets):
    """What ``lang/<code>/`` says, with additions; see `Lexicon`."""

    def __init__(self, language: str, extra: Mapping[str, Any] | None = None) -> None:
        files, extra = _read(language), extra or {}
        words = files["words"]
        super().__init__(words)
        self.language = language
        self._set_letters(words)
        self._set_clitics(words["clitics"])
        self._set_function_words(words)
        self._set_persons(words)
        self._set_patterns(words)
        self._set_verbs([*files["verbs"]["verbs"], *extra.get("verbs", [])], files["verbs"]["verbs"], words)
        self._set_according(files["according"])
        self._set_sacred(words)
        self.nouns = frozenset(files["nouns"]["forms"])
        self.confidence: dict[str, dict[str, float]] = {key: files["confidence"][key] for key in ("found", "attributed")}
        self.antecedents: dict[str, float] = files["antecedents"]["weights"]
        self.marked: dict[str, float] = files["marked"]["weights"]
        table = self._tag_table(files, extra)
        self.tags, self.features = table.tags, table.features
        self._set_media([*files["media"]["media"], *extra.get("media", [])], files["media"])
        table.add("media", [noun for noun in _media_nouns(files["media"]) if " " not in noun])
        self.with_article = table.with_article()
        self.unsettled = self._words_to_settle()

    def _set_letters(self, words: Mapping[str, Any]) -> None:
        """Letters, signs and endings that tell forms apart."""
        self.endings: dict[str, tuple[str, ...]] = {key: tuple(forms) for key, forms in words["endings"].items()}
        self.feminine = normalize(self.endings["feminine"][0])
        self.damma: str = words["damma"]
        self.shadda: str = words["shadda"]
        self.lower_hamza: str = words["lower_hamza"]
        self.derived: str = words["derived"]
        self.active = tuple(words["active"])
        self.question_mark: str = words["question_mark"]
        self.exclamation_mark: str = words["exclamation_mark"]
        self.joined_in_names: list[str] = words["joined_in_names"]
        self.spelled: dict[str, frozenset[str]] = {form: frozenset(tags) for form, tags in words["spelled"].items()}

    def _set_clitics(self, clitics: Mapping[str, Any]) -> None:
        """Proclitics, as written, what they are, and what stands for them before the rest of a word: لل, ل, ال"""
        self.article: str = clitics["article"]
        self.conjunctions: tuple[str, ...] = tuple(clitics["conjunctions"])
        self.coordinated = frozenset(("", *self.conjunctions))  # the clitics that leave a word's class as it is
        prepositions: list[tuple[str, str, str]] = [(a, b, c) for a, b, c in clitics["prepositions"]]
        self.joined = frozenset(clitic for _, clitic, _ in prepositions)
        self.proclitics = _by_letter(
            [(conjunction, conjunction, "") for conjunction in self.conjunctions]
            + [
                (conjunction + written, conjunction + clitic, stands_for)
                for conjunction in ("", *self.conjunctions)
                for written, clitic, stands_for in prepositions
            ]
        )

    def _set_function_words(self, words: Mapping[str, Any]) -> None:
        """Prepositions and complementizers."""
        self.by, self.to, self.what = (normalize(words[key]) for key in ("by", "to", "what"))
        self.to_the = self.to + self.article[1:]
        self.by_the = self.by + self.article
        self.and_by = tuple(conjunction + self.by for conjunction in self.conjunctions)
        self.and_by_the = tuple(conjunction + self.by + self.article for conjunction in self.conjunctions)
        self.inside, self.along = normalize(words["in"]), normalize(words["with"])
        self.only = normalize(words["only"])
        self.purpose, self.source_preposition = words["purpose"], normalize(words["from"])
        self.complement_prepositions = {normalize(word): key for word, key in words["complement_prepositions"].items()}
        self.saying_complementizer: str = words["saying_complementizer"]
        self.complementizer_clitics: dict[str, str] = words["complementizer_clitics"]
        self.names_like_prepositions: dict[str, str] = words["names_like_prepositions"]
        self.verbs_like_prepositions: dict[str, str] = words["verbs_like_prepositions"]
        self.names_like_governed = frozenset(map(normalize, words["names_like_governed"]))
        self.halves_of_names = {normalize(half): normalize(other) for half, other in words["halves_of_names"].items()}
        self.otherwise = {lemma: normalize(preposition) for lemma, preposition in words["otherwise"].items()}
        self.relations = {normalize(noun): normalize(preposition) for noun, preposition in words["relations"].items()}
        self.past = {normalize(word): frozenset(map(normalize, nouns)) for word, nouns in words["past"].items()}

    def _set_persons(self, words: Mapping[str, Any]) -> None:
        """What the persons of a verb begin with, the third first, and how those who write speak of themselves."""
        self.persons: list[str] = words["persons"]
        self.future: str = words["future"]
        self.we: dict[str, str] = words["we"]
        self.she: str = normalize(words["she"])
        self.me = tuple(words["me"])

    def _set_patterns(self, words: Mapping[str, Any]) -> None:
        """What words of a kind look like."""
        self.verbal_noun_pattern = re.compile(f"(?:{'|'.join(words['verbal_noun_patterns'])}){self.feminine}?")
        self.participle_pattern = re.compile(words["participle_pattern"])
        self.broken_plural_pattern = re.compile("|".join(words["broken_plural_patterns"]))
        self.adjective_pattern = re.compile(f"(?:{'|'.join(words['adjective_patterns'])}){self.feminine}?")

    def _set_verbs(self, entries: list[Mapping[str, Any]], own: list[Mapping[str, Any]], words: Mapping[str, Any]) -> None:
        """The readings of words as forms of reporting verbs; own: those of the language without additions."""
        acts = frozenset(words["acts"])
        self.verbs = verb_forms(entries, importlib.import_module(f"..lang.{self.language}.inflection", __package__))
        self.verbal_nouns = verbal_nouns((verb for verb in entries if verb["class"] == "say"), self.article)
        self.acts = verbal_nouns((verb for verb in own if verb["noun"] in acts), "")
        self.by_stating = {normalize(word): frozenset([key]) for word, key in words["by_stating"].items()}
        self.verbs |= borrowed_readings(self.verbs, self, normalize(words["said_by_nobody"]), self.by_stating)

    def _set_according(self, table: Mapping[str, Any]) -> None:
        """Expressions like وفقا ل, and what is behind them where they mean 'in keeping with'."""
        self.according: dict[str, Any] = {normalize(word): entry for entry in table["expressions"] for word in entry["words"]}
        self.behind = {
            word: frozenset(normalize(before) or before for before in entry["behind"])
            for word, entry in self.according.items()
            if "behind" in entry
        }
        self.according_unless = {w: frozenset(map(normalize, entry.get("unless", ()))) for w, entry in self.according.items()}
        self.according_after = {w: [normalize(x) for x in entry["after"]] for w, entry in self.according.items()}
        self.according_to = frozenset(word for word, after in self.according_after.items() if self.to in after)
        proclitics = ("", self.article, self.to, self.to_the)
        self.norms = frozenset(proclitic + normalize(noun) for noun in table["not"] for proclitic in proclitics)

    def _set_sacred(self, words: Mapping[str, Any]) -> None:
        """Who is meant without a name, and what is said with the names of those who are revered."""
        self.sacred: dict[str, str] = {normalize(word): who for word, who in words["sacred"].items()}
        self.invoked: dict[str, str] = {normalize(word): who for word, who in words["invoked"].items()}
        self.blessings = frozenset(tuple(normalize(phrase).split()) for phrase in words["blessings"])
        self.honorific_pronouns = {
            normalize(pronoun): frozenset(map(normalize, offices)) for pronoun, offices in words["honorific_pronouns"].items()
        }

    def _tag_table(self, files: Mapping[str, Any], extra: Mapping[str, Any]) -> TagTable:
        """The lists that words stand in, but for those that media are called by."""
        table = TagTable(self.article, self.hamza)
        for tag, listed in files["words"]["lists"].items():
            table.add(tag, [*listed, *extra.get("words", {}).get(tag, [])])
        table.tags.update({form: VERB for form in files["other_verbs"]["forms"] if form not in table.tags})
        table.add("honorific_pronouns", self.honorific_pronouns)
        for tag in _TITLES:
            table.add(tag, files["titles"].get(tag, []))
        for key, gender in _GENDERS.items():
            table.add("given_names", [{"form": name, "gender": gender, "number": "s"} for name in files["names"][key]])
        return table

    def _set_media(self, entries: Iterable[Mapping[str, Any]], table: Mapping[str, Any]) -> None:
        """Media and what they are called: their names, what they are and whose."""
        nouns = _media_nouns(table)
        kinds = frozenset(map(normalize, nouns))
        names, self.ambiguous_media = media_by_name(entries)
        self.media = with_article(names, self.article, lambda word: word in kinds or word in self.nouns or word in self.tags)
        self.media_words = {key.split(" ")[0] for key in self.media if key}
        self.longest_medium = max((key.count(" ") + 1 for key in [*self.media, *self.ambiguous_media]), default=1)
        self.media_phrases = frozenset(normalize(noun) for noun in nouns if " " in noun)
        self.carrier_types = {normalize(noun): kind for kind, nouns in table["nouns"].items() for noun in nouns if kind != "generic"}
        self.countries = {
            normalize(adjective) + ending: country
            for country, adjectives in table["adjectives"].items()
            for adjective in adjectives
            for ending in ("", self.feminine)
        }

    def _words_to_settle(self) -> frozenset[str]:
        """Words that are one thing or another by what stands beside them, whatever is listed of them."""
        return self.own_part.union(
            self.conjunctions,
            self.becoming_clear,
            self.beside,
            self.verbs_like_prepositions,
            self.behind,
            self.according_to,
            self.acts,
            self.turning,
            self.names_like_prepositions,
            self.halves_of_names,
            self.names_like_governed,
            self.of_fathers,
            (phrase.split()[0] for phrase in self.no_complementizers),
        )


def _read(language: str) -> dict[str, Any]:
    """The JSON files of a language by their names.

    RAISES ValueError: there is no such language.
    """
    folder = LANG / language
    if not language.isidentifier() or not (folder / "verbs.json").exists():
        known = ", ".join(sorted(path.parent.name for path in LANG.glob("*/verbs.json")))
        raise ValueError(f"No language data for {language!r}; there is: {known}")
    return {path.stem: srsly.read_json(path) for path in sorted(folder.glob("*.json"))}


def _media_nouns(table: Mapping[str, Any]) -> list[str]:
    return [noun for nouns in table["nouns"].values() for noun in nouns]


def _by_letter(clitics: Iterable[tuple[str, str, str]]) -> dict[str, list[tuple[str, str, str]]]:
    """Proclitics by their first letter, so that few are compared with each word."""
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for clitic in clitics:
        found[clitic[0][0]].append(clitic)
    return dict(found)
