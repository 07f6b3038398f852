"""The runs of words in a mention that could be names, each without the title that ends before it and the deed behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..frame import Range
from ..names import is_construct_office, is_for, is_unlisted
from .first_names import FirstNames
from .governors import Governors
from .inner_names import InnerNames
from .last_names import LastNames
from .objects import Objects
from .words import COUNTRY, NAMING, NameWords

_DESCRIBED = frozenset({"titles", "honorifics", "title_adjectives", "nationalities"})


class NameRuns:
    """The runs of names in the mentions of one text.

    full_names: as `find_names` has them.
    """

    def __init__(self, name_words: NameWords, full_names: Mapping[str, list[Range]], governors: Governors, objects: Objects) -> None:
        self.name_words, self.words, self.lexicon = name_words, name_words.words, name_words.lexicon
        self.full_names, self.governors, self.objects = full_names, governors, objects
        self.first_names, self.inner = FirstNames(name_words), InnerNames(name_words)
        self.last_names = LastNames(name_words, self.inner)

    def of(self, part: Range) -> Iterator[Range]:
        """The runs of a mention from its end to its beginning, but for those that are another's names."""
        start, end = part
        last = end
        while last > start:
            if not (self.name_words.could_be_name(last - 1) or self.last_names.ends(last - 1, part)):
                last -= 1
                continue
            first = self._first(last, part)
            plain = not all(self._ends_title(at) for at in range(first, last))
            first = self._behind_title(first, last, start, plain)
            named = not self._is_joined_noun(first, last) and (plain or self._is_described((first, last), part))
            if named and not (first > start and self.governors.governs(first - 1, start)):
                yield first, self.objects.before_deed(first, last)
            last = first

    def _first(self, last: int, part: Range) -> int:
        """Where the run of names that ends before `last` begins."""
        start, first = part[0], last - 1
        while first > start and (self.name_words.could_be_name(first - 1) or self.inner.belongs(first - 1, start)):
            first -= 1
        while first > start and self.first_names.begins((first, last), part):
            first -= 1
        if first > start + 1 and self._is_initial(first - 2):  # جون إف. موندسي
            first = self._first(first - 1, part)
        while first < last - 1 and self.name_words.closes_compound(first):  # آية الله علي
            first += 1
        return first

    def _is_initial(self, at: int) -> bool:
        """Whether a letter with its point stands before a name."""
        word = self.words[at]
        return word.part == "n" and "letters" in word.tags and self.words[at + 1].cls == "."

    # Where a title ends within a run.

    def _behind_title(self, first: int, last: int, start: int, plain: bool) -> int:
        """Where a name begins behind what a title before it ends with; plain: whether a word of the run does not look like that."""
        while plain and start < first < last - 1 and (self._is_title_end(first) or self._is_place(first, last)):
            first += 1
        first = self._behind_strange_title(first, last)
        placed = first - (first - 1 > start and is_unlisted(self.words[first - 1]))  # نادي أنتر سهلان أندرو سميث
        place = last - first in (3, 4) and placed > start and self.name_words.takes_place(placed - 1)
        if place and (self.name_words.are_foreign(first, last) or self._is_place_and_name(first, last)):
            return last - 2  # رئيس شرطة سان موندسا أندرو مورتي
        return first

    def _takes_club(self, at: int) -> bool:
        """Whether an office wants what it is of, be it behind the place that a club is called by: مدرب سهلان سان موندر سالم مورتي"""
        word = self.words[at]
        office = self.words[at - (word.tags == COUNTRY and at > 0)]
        return is_construct_office(office) and "honorific_pronouns" not in office.tags

    def _is_place_and_name(self, first: int, last: int) -> bool:
        """Whether a place and a name that no list knows stand behind a body, the last of a family: غرفة سهلة عويضة الغافري"""
        surname = self.words[last - 1]
        family = self.name_words.lexicon.could_be_surname(surname) and self.name_words.has_relational_ending(surname)
        return family and last - first == 3 and self.name_words.are_foreign(first, last - 1)

    def _behind_strange_title(self, first: int, last: int) -> int:
        """Where a name begins behind a word with the article that is no surname: السيناريست سالم، صانع ألعاب الصقور سالم."""
        for at in range(first, last - 1):
            word = self.words[at]
            if word.part not in ("n", "d"):
                break
            if self.words[at + 1].part == "g" and self.name_words.is_definite_thing(word) and not self.name_words.is_forename(at):
                return at + 1
            if at == first + 1 < last - 2 and self._is_adjective_of_two(at):
                return at + 1
        return first

    def _is_adjective_of_two(self, at: int) -> bool:
        """Whether a common adjective of kind with the article stands behind a word that has it and before a name: السيناتور الجمهوري
        ماركو مورتي, where no list has the office"""
        before, word, after = self.words[at - 1 : at + 2]
        kind = word.part == before.part == "d" and self.name_words.is_common(word) and self.lexicon.is_relational(word)
        return kind and after.part == "n"

    def _is_title_end(self, at: int) -> bool:
        """Whether a word ends a title rather than being a given name that has the article: المهدي."""
        word, before = self.words[at], self.words[at - 1]
        given = "given_names" in word.tags and word.tags <= NAMING
        ended = before.part == "t" or before.norm.endswith(self.lexicon.feminine)  # أمين عام الرئاسة المهدي سالم
        given = given and (before.cls == "," or (ended and "definite" in before.tags))
        return not given and self._ends_title(at)

    def _ends_title(self, at: int) -> bool:
        """Whether a word has the article, as the end of a title has: صاحب المستودع عبيد, also where it is joined to another:
        مركز الأرصاد والزلازل."""
        if self.name_words.is_forename(at):
            return False  # الحسين بن طلال
        word, before = self.words[at], self.words[max(at - 1, 0)]
        joined = self.lexicon.conjunctions[0] + self.lexicon.article
        conjunct = word.norm.startswith(joined) and ("definite" in before.tags or before.norm.startswith(joined))
        return conjunct or "definite" in word.tags or self._is_short_noun(at)

    def _is_short_noun(self, at: int) -> bool:
        """Whether a word of the article and two letters stands behind an office that wants a genitive, or a thing that it describes:
        وزير الحج، اتحاد للغوص الحر, but not المدرب الكس."""
        norm, article, before = self.words[at].norm, self.lexicon.article, self.words[max(at - 1, 0)]
        behind = (before.part == "t" and is_construct_office(before)) or before.norm.startswith(self.lexicon.to_the)
        return behind and len(norm) == len(article) + 2 and norm.startswith(article)

    def _is_place(self, at: int, last: int) -> bool:
        """Whether a name rather ends a title before a given name: with a preposition joined, مدير التعليم بسهلة سالم الغافري, or
        behind one, a body or a thing, النائب عن محافظة سهلان سالم الغافري، مدير صحة سهلان سالم الغافري، المدير في سهلان سالم الغافري."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if word.part != "n" or at + 1 >= last:
            return False
        if self.lexicon.article + word.norm in self.lexicon.verbal_nouns and after.part == "g":
            return True  # نفي سالم الغافري
        placing = self.name_words.takes_place(at - 1)
        placing = placing or (before.part == "n" and self.name_words.takes_place(at - 2))  # شرطة لوس أنجلوس سالم الغافري
        club = (after.part == "n" and self._takes_club(at - 1)) or (before.part == "n" and self._takes_club(at - 2))
        placing = placing or (club and after.norm not in self.lexicon.descent)  # مدرب سان موندر سالم مورتي
        if placing and (self._opens_given(at + 1) or self._opens_given(at + 2)):
            return last - at > 2  # جمعية الخير بسهلة سالم الغافري، ولاية سهلة أبو ماجد الغافري
        if after.part == "g" or self.words[at + 2].norm in self.lexicon.descent:
            return self._is_genitive(at) or self._is_joined_before_given(at)
        return last - at > 2 and after.part in "nd" and self._is_joined_before_foreign(at)

    def _opens_given(self, at: int) -> bool:
        """Whether a given name stands here, be it of a son's: سالم، أبو سالم"""
        word = self.words[at]
        own = word.norm in self.lexicon.lineage and word.norm not in self.lexicon.descent
        return self.words[at + own].part == "g"

    def _is_genitive(self, at: int) -> bool:
        """Whether a body, a thing or an office before a word takes it in the genitive, or a preposition does: وزير الري سالم الغافري"""
        before = self.words[at - 1]
        body = ("bodies" in before.tags or (before.noun and not before.tags)) and "definite" not in before.tags
        governed = "joining_prepositions" in before.tags or self.name_words.has_preposition(before)
        return body or governed or is_construct_office(before)

    def _is_joined_before_given(self, at: int) -> bool:
        """Whether a word has a preposition joined, but not behind a name or a comma, جمعية البر بسهلة سالم، المدير، بوجمعة سالم, or is
        another that a title ends with, with a pronoun, صاحب الفكرة ومطلقها سالم الغافري, or the article: المدير في سهلة والأغوار سالم
        الغافري"""
        word, before = self.words[at], self.words[at - 1]
        if word.norm.endswith(self.lexicon.endings["pronoun"][1:]) or self.name_words.has_joined_article(word):
            return True
        named = before.part in ("g", "n") and not before.norm.startswith(self.lexicon.article)
        return word.norm[0] in (self.lexicon.to, self.lexicon.by) and not named and before.cls != ","

    def _is_joined_before_foreign(self, at: int) -> bool:
        """Whether a word behind the article has a preposition joined: المحكمة بسهلة ناهية الغافري, but not الوزير باولو موندسي"""
        before = self.words[at - 1].tags
        if "definite" not in before or "honorifics" in before:
            return False
        return self.words[at].norm[0] == self.lexicon.by or is_for(self.name_words.scan, at, self.lexicon)

    # Whether a run is no name.

    def _is_joined_noun(self, first: int, last: int) -> bool:
        """Whether what could be a name is a noun with the article and something joined before it, and its adjective: مسؤول بالأمم
        المتحدة، معهد التنشيط والفن المسرحي"""
        word, before = self.words[first], self.words[first - 1]
        if last - first == 3 and self.words[first + 1].cls == "-":  # الخبير السياحي بسهلة-سهلان
            return word.norm[0] == self.lexicon.by and "definite" in before.tags and "honorifics" not in before.tags
        if last - first != 2 or word.part != "n" or self.words[last - 1].part != "d":
            return False
        if self.name_words.has_joined_article(word):  # بالغرفة التجارية بمكة المكرمة
            return True
        return word.norm[0] == self.lexicon.by and ("title_adjectives" in before.tags or word.norm[1:] in self.name_words.places)

    def _is_described(self, run: Range, part: Range) -> bool:
        """Whether words with the article are a name, as they begin the mention or a title stands before them."""
        if run[0] == part[0]:
            return self._names_alone(run, part)
        if self.words[run[0] - 1].cls == "," and self.words[run[0]].part == "g" and run[1] - run[0] > 1:
            return True  # رئيس الجمعية، الحسن الغافري
        return self._precedes_surname(self.name_words.before(run[0], part[0]))

    def _names_alone(self, run: Range, part: Range) -> bool:
        """Whether words with the article that a noun phrase begins with are a name: العطية، الطيب البرغوث، وزير المياه, but not
        الطريق الرديف، النقد الدولي."""
        first, last = run
        word, surname = self.words[first], self.words[last - 1]
        if "given_names" in word.tags or surname.norm in self.full_names:
            return True
        if last - first == 1 and last == part[1]:
            return True
        apposed = last + 1 < part[1] and self.words[last].cls == "," and "titles" in self.words[last + 1].tags
        return (apposed or last - first == 1) and not self.name_words.is_common(surname)

    def _precedes_surname(self, at: int) -> bool:
        """Whether a word with the article behind this one is a name: الوزير الغافري, but not وزير المياه."""
        tags = self.words[at].tags
        construct = "titles" in tags and "definite" not in tags and "honorific_pronouns" not in tags
        return not construct and not _DESCRIBED.isdisjoint(tags)
