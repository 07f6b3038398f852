"""Whether a mention joins several persons."""

from __future__ import annotations

from ..frame import Range
from ..lexicon import COUNTRY_OR_DEFINITE, DEFINITE_HONORIFIC, Word
from .runs import NameRuns
from .words import NameWords

_OFFICES = frozenset({"titles", "honorifics", "listeners"})
_AUDIENCE = frozenset({"definite", "listeners"})
_PLACE_WORDS = 4  # of the name of a place
_JOINED = 3  # letters, at least, of a name with a conjunction


class Coordination:
    """The persons that mentions of one text join."""

    def __init__(self, name_words: NameWords, runs: NameRuns) -> None:
        self.name_words, self.runs, self.words, self.lexicon = name_words, runs, name_words.words, name_words.lexicon

    def joins_persons(self, part: Range) -> bool:
        """Whether a noun phrase joins persons: بوتين وشي، وزير الخارجية ووزير الدفاع, but not two offices of one:
        رئيس الشركة ومديرها سالم الغافري."""
        start, end = part
        for at in range(start + 1, end):
            if self._joins_name(at):
                return True
            if not self._joins_office(at):
                continue
            another = "listeners" in self.words[at].tags  # الرئيس سالم الغافري ونظيره
            if another or self._names_somebody((start, at)) == self._names_another((at, end), start):
                return True
        return False

    def _is_conjunction(self, word: Word) -> bool:
        return word.cls == "J" and word.norm in self.lexicon.conjunctions

    # Offices.

    def _joins_office(self, at: int) -> bool:
        """Whether an office is joined at a word, and not only as one person's that shares its genitive: إمام وخطيب الجامع"""
        word, before = self.words[at], self.words[at - 1]
        if self._is_conjunction(word):
            word = self.words[at + 1]
        elif not word.clitic or word.clitic[0] != self.lexicon.conjunctions[0]:
            return False
        shared = word.clitic and before.part == "t" and "definite" not in before.tags and before.number == word.number == "s"
        field = word.tags >= _AUDIENCE  # رئيس قسم طب الأسرة والمجتمع
        return not (shared or field or _OFFICES.isdisjoint(word.tags))

    def _names_another(self, part: Range, start: int) -> bool:
        """Whether a person is named with an office that is joined, behind one whose name the mention begins with at its end, and not by
        what the office is of: سالم الغافري عضو المجلس ومدير مركز مساعد للبحوث"""
        named = self._names_somebody(part)
        if not named or not any(self._is_honored(first, start) and last - first > 1 for first, last in self.runs.of((start, part[0]))):
            return named
        return any(self._names_at_edge(run, part) for run in self.runs.of(part))

    def _names_at_edge(self, run: Range, part: Range) -> bool:
        """Whether a name of several words begins a noun phrase, be it behind honorifics, or ends it, unlike جامعة ابن سهل"""
        first, last = run
        if last - first < 2:
            return False
        own = self.words[first].part == "g" or self.name_words.is_foreign(first)
        return self._is_honored(first, part[0]) or (last == part[1] and own)

    def _is_honored(self, name: int, start: int) -> bool:
        """Whether nothing but honorifics stands before a name: الدكتور سالم الغافري، د. سالم الغافري"""
        return all(word.tags >= DEFINITE_HONORIFIC or word.cls == "." for word in self.words[start:name])

    def _names_somebody(self, part: Range) -> bool:
        """Whether a person is named, be it at the end, but for the name of a body or a place: المدير التنفيذي لشركة موندر واتش"""
        start, end = part
        first = end
        while first > start and self.words[first - 1].part == "n":
            first -= 1
        if start < first < end and self.name_words.takes_place(first - 1):
            part = start, first
        return self.name_words.names_somebody(part) or any(self._is_at_edge(run, part) for run in self.runs.of(part))

    def _is_at_edge(self, run: Range, part: Range) -> bool:
        """Whether a name of several words begins or ends a noun phrase, be it behind honorifics: الدكتور باولو مورتي مدير المركز"""
        first, last = run
        if last - first < 2 or self.words[first].cls == "a":  # المشرف علي السد
            return False
        return last == part[1] or (self._is_honored(first, part[0]) and self.words[first].part != "p")

    # Names.

    def _joins_name(self, at: int) -> bool:
        word = self.words[at]
        if self._is_conjunction(word):
            return "given_names" in self.words[at + 1].tags
        if word.norm[0] not in self.lexicon.conjunctions or word.cls != "w" or len(word.norm) < _JOINED:
            return False
        if word.clitic and word.clitic[0] in self.lexicon.conjunctions:
            return self._joins_given_name(at)
        return self._looks_joined(at) and not self._is_one_name(at)

    def _joins_given_name(self, at: int) -> bool:
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if "given_names" not in word.tags or word.clitic[0] != self.lexicon.conjunctions[0]:  # أوديد فرايد
            return False
        if "titles" in word.tags and after.part not in "gnd":  # سالم الغافري مدير المركز وأمين مجلس الأعمال
            return False
        if "definite" in word.tags and (before.part in "t-" or before.norm.startswith(self.lexicon.article)):  # الحج والعمر
            return False
        return self.lexicon.bare(word) not in self.lexicon.relations  # والنهي عن

    def _looks_joined(self, at: int) -> bool:
        """Whether a word that no list knows, behind a name, begins like a conjunction."""
        word, before = self.words[at], self.words[at - 1]
        return word.norm[0] == self.lexicon.conjunctions[0] and before.part in ("g", "n") and not (word.tags or word.noun)

    def _is_one_name(self, at: int) -> bool:
        """Whether a word that looks like one with a conjunction is rather a part of the name before it, or of what an office is of."""
        word = self.words[at]
        if self.words[at - 1].part == "g" and self.words[at - 2].part == "t":  # الدكتور مصطفى وزيري
            return True
        if self.words[at - 2].noun and self.name_words.has_joined_article(word):  # طبيبة أمراض المخ والأعصاب
            return True
        if word.norm[1] == self.lexicon.conjunctions[0] and word.norm[1:] not in self.name_words.places:  # هيومن ووتش
            return True
        return self._is_of_a_place(at) or self.name_words.is_spelled_so(at) or self._is_of_one(at)

    def _is_of_a_place(self, at: int) -> bool:
        """Whether a word may belong to what a preposition before it joins to an office: مدير المكتب في سهلة والأغوار، وزير المياه في ولاية
        نيو ساوث ويلز"""
        governor = at - 1
        while governor > at - _PLACE_WORDS and self.words[governor].part == "n":
            governor -= 1
        if governor == at - 1:
            return False
        governor -= "bodies" in self.words[governor].tags and "definite" not in self.words[governor].tags
        return "joining_prepositions" in self.words[governor].tags and self.words[governor].cls == "p"

    def _is_of_one(self, at: int) -> bool:
        """Whether a word that could begin with a conjunction, and never stands without it, ends the name of one person, as a single
        office stands behind it or before the name: أندرو ويتر الرئيس التنفيذي، مديرة الفرع الجديد سوزان ورول"""
        if self.words[at].norm[1:] in self.name_words.places:
            return False
        behind = self.words[at + 1 + (self.words[at + 1].cls == ",")]
        if "titles" in behind.tags and behind.number == "s" and not behind.clitic:
            return True
        if behind.norm in self.lexicon.one_of:
            return True
        first = self.words[at - 2]
        return first.part != "t" and not first.tags.isdisjoint(COUNTRY_OR_DEFINITE)
