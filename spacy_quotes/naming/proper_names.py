"""The person's name in a mention, of all that could be one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..frame import Range
from ..lexicon import DEFINITE_HONORIFIC, DEFINITE_TITLE
from ..names import UNLISTED
from .governors import Governors
from .objects import Objects
from .runs import NameRuns
from .words import NameWords

_SHORTEST = 4  # words behind the first of a mention, in which its name may end
_ODD = UNLISTED | {"letters"}  # what a strange name may be besides


class ProperNames:
    """The names in the mentions of one text.

    full_names: as `find_names` has them.
    """

    def __init__(
        self, name_words: NameWords, full_names: Mapping[str, list[Range]], runs: NameRuns, governors: Governors, objects: Objects
    ) -> None:
        self.name_words, self.words, self.lexicon = name_words, name_words.words, name_words.lexicon
        self.full_names, self.runs, self.governors, self.objects = full_names, runs, governors, objects

    def of(self, part: Range) -> Range:
        """A person's name behind or before titles: the last run of words that describe nothing and is surely one, else the last at
        all; empty where there is none."""
        if any(word.norm in self.lexicon.invocations for word in self.words[slice(*part)]):
            return part  # الله عز وجل
        runs = list(self.runs.of(part))
        runs = [run for run in runs if self.words[run[0] - 1].cls != "("] or runs  # إيلون سميث (Elon Smith)
        runs = [run for run in runs if not self._is_of_what_is_marked(run[0], part[0])]
        if not runs:
            return self._of_common_nouns(part) or self._listed(part) or (part[0], part[0])
        if self._opens_mention(runs[-1], part) or self._is_marked_before_office(runs[-1], part):
            return self.objects.without_object(runs[-1])
        run = next((run for run in runs if self._is_surely_name(run, part[0])), runs[0])
        return (run[1] - run[0] == 1 and self._of_common_nouns(part)) or self.objects.without_object(run)

    # Which of the runs is the name.

    def _is_of_what_is_marked(self, first: int, start: int) -> bool:
        """Whether a name in marks is what an office is of: الرئيس التنفيذي لـ«سهلان»."""
        return first > start + 1 and self.words[first - 1].cls in "q<" and self.words[first - 2].norm == self.lexicon.to

    def _opens_mention(self, run: Range, part: Range) -> bool:
        """Whether a noun phrase begins with a name, behind which stands what its bearer is: فارس الشفق مدرب نادي سهلان، سالم الغافري،
        شقيق الشهيد محمود الغافري."""
        return (run[0] == part[0] and self._is_set_off(run)) or self._is_before_office(run, part)

    def _is_marked_before_office(self, run: Range, part: Range) -> bool:
        """Whether a noun phrase begins with a name in marks, to which an office is apposed: «باولو مورتي»، مدير النادي"""
        first, last = run
        marked = first == part[0] + 1 and self.words[part[0]].cls in "q<" and self.words[last].cls in "q>"
        return marked and last + 2 < part[1] and self.words[last + 1].cls == "," and "titles" in self.words[last + 2].tags

    def _is_set_off(self, run: Range) -> bool:
        """Whether a dash or a preposition stands behind a name of several words: سالمة الغافري -أم لأربعة أطفال-، سالم الغافري من
        جامعة الملك ماجد"""
        first, last = run
        after = self.words[last]
        dash = after.cls == "-" and not self.name_words.is_hyphen(last)
        return last - first > 1 and (dash or (after.cls in "pa" and self.words[first].part == "g"))

    def _is_before_office(self, run: Range, part: Range) -> bool:
        """Whether an office that is none of another name's stands behind a name, which nothing but titles stand before."""
        first, last = run
        behind = last + (self.words[last].cls in ",-")
        if behind >= part[1] or "titles" not in self.words[behind].tags or self.words[first].part == "p":
            return False
        before = self.name_words.before(first, part[0]) + 1  # or the abbreviated one
        titles = self.words[part[0] : before - (before < first and "honorifics" in self.words[before - 1].tags)]
        if not all(word.tags >= DEFINITE_HONORIFIC or (word.part == "t" and "definite" in word.tags) for word in titles):
            return False
        if self.words[behind].tags >= DEFINITE_HONORIFIC and self.words[behind + 1].part == "g":
            return False  # مفسر الأحلام الشيخ سالم الغافري
        if last - first > 1 or self.words[first].norm in self.full_names:
            return True
        return behind == last and "definite" not in self.words[last].tags and self.name_words.is_foreign(first)

    def _is_surely_name(self, run: Range, start: int) -> bool:
        """Whether a run of several words is rather a person's name than what a title goes on with."""
        first, last = run
        if last - first < 2:
            return False
        before = self.words[self.name_words.before(first, start)]
        title = before.part == "t" and "bodies" not in before.tags
        if self.words[first - 1].cls in "q<":  # الشيخ «سالم الغافري», but not حركة «سالم الغافري»
            return title and self.words[first].part == "g"
        return title or first == start or self.name_words.names_somebody(run)

    # Names of words that could be anything else.

    def _of_common_nouns(self, part: Range) -> Range | None:
        """A name of two words that may be common nouns: it cannot belong to the office before it, as it is indefinite, المتحدث الرسمي
        راجح هادف, or begins the mention, with the office behind it."""
        start, end = part
        if start + 3 < end and (self._is_before_definite_office(start) or self._is_before_apposition(start)):
            return start, start + 2
        first = next((at for at in range(start + 1, end - 1) if self.name_words.is_bare_behind_office(at)), None)
        if first is None:
            return self._strange(part)
        if not self.name_words.is_bare(first + 1):
            return None
        after = self.words[first + 2]
        ended = after.cls in ",C:FfpT" if first + 2 == end else after.cls == "," or after.part == "t"
        return (first, first + 2) if ended else None

    def _is_before_definite_office(self, start: int) -> bool:
        """Whether an office with the article stands behind two words that no list knows: راجح هادف المتحدث الرسمي"""
        office = self.words[start + 2]
        single = office.tags >= DEFINITE_TITLE and office.number == "s" and not office.clitic
        return single and self.name_words.is_bare(start) and self.name_words.is_bare(start + 1)

    def _is_before_apposition(self, start: int) -> bool:
        """Whether an office stands behind two words, the second of which could be a surname, and a comma: مرشد نائل، مدير البرنامج"""
        given, surname, comma, office = self.words[start : start + 4]
        if comma.cls != "," or "titles" not in office.tags:
            return False
        family = surname.part == "d" and self.name_words.has_relational_ending(surname)
        return (surname.part == "n" or family) and given.tags.isdisjoint(DEFINITE_HONORIFIC)

    def _strange(self, part: Range) -> Range | None:
        """A name of two words that ends a mention behind an office with the article, one of which no list knows and the other looks
        like something joined, or like a letter: المعارض السهلاني برهون غليون، المتحدثة السهلانية ليو ويسين"""
        start, end = part
        first = end - 2
        if first <= start or not self.name_words.is_behind_office(first):
            return None
        one, other = self.words[first:end]
        if any(word.cls != "w" or word.tags - _ODD or word.norm.startswith(self.lexicon.article) for word in (one, other)):
            return None
        letters = "letters" in one.tags
        if other.clitic or other.prefix or one.prefix == self.lexicon.to or (one.clitic and not letters):
            return None
        return (first, end) if other.part == "n" or (other.noun and letters) else None

    def _listed(self, part: Range) -> Range | None:
        """The full name that a mention begins or ends with, of which no run of names is seen as it could be an office: أمين مرزوق شيخ
        القبيلة، كبير الباحثين رائد الغافري"""
        start, end = part
        shortest = next(
            (last for last in range(start + 2, min(start + _SHORTEST, end)) if (start, last) in self._ending_before(last)), None
        )
        if shortest and "titles" in self.words[shortest].tags:
            return start, shortest
        last = next((named for named in reversed(self._ending_before(end)) if named[1] == end and named[0] > start), None)
        if not last or "definite" not in self.words[last[0] - 1].tags or self.governors.governs(last[0] - 1, start):
            return None
        return last

    def _ending_before(self, end: int) -> Sequence[Range]:
        """The full names with the word that stands before `end` as their last."""
        return self.full_names.get(self.words[end - 1].norm, ())
