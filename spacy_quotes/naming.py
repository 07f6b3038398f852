"""What part of a mention is a person's name, and whether a mention joins several."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from operator import attrgetter

from .frame import Range
from .lexicon import DEFINITE_HONORIFIC, DEFINITE_TITLE, WHOLE_BODY, Lexicon, Word
from .names import LONGEST, NO_CONSTRUCTS, is_a_bodys, is_for, is_in_the_name_of
from .scan import Scan

_DESCRIBED = frozenset({"titles", "honorifics", "title_adjectives", "nationalities"})
_TITLED = frozenset({"titles", "honorifics", "nationalities"})
_SINGLE = frozenset({"titles", "honorifics"})
_OFFICES = frozenset({"titles", "honorifics", "listeners"})
_GOVERNING = frozenset({"prepositions", "joining_prepositions", "of_another"})
_OWN_TITLES = frozenset({"honorifics", "title_adjectives", "nationalities"})
_PLACES = 20  # of one word that are looked at
_NORM = attrgetter("norm")
_UNLISTED = frozenset({"no_names"})
_TITLE = frozenset({"titles"})
_IN_THE_NAME = frozenset({"joining_prepositions", "marks_before_names"})
_PLACE_WORDS = 4  # of the name of a place
_SHORTEST = 4  # words behind the first of a mention, in which its name may end
_TITLE_WORDS = 5  # of an office before a name, at most
_NAMING = frozenset({"definite", "verb", "given_names"})  # what a word may be and still belong to a name
_OF_A_NATION = frozenset({"given_names", "nationalities"})
_CALLED = frozenset({"titles", "given_names"})
_GIVEN = frozenset({"given_names"})
_ODD = _UNLISTED | {"letters"}  # what a strange name may be besides
_NAMED_OR_DEFINITE = frozenset({"given_names", "definite"})
_COUNTRY = frozenset({"countries_and_capitals"})
_ENDING = frozenset({"definite", "countries_and_capitals"})  # what ends an office
_KIND = frozenset({"definite", "title_adjectives"})
_NO_SECONDS = frozenset({"titles", "name_parts"})
_NEVER_JOINED = frozenset({"letters", "never_cues", "questions", "conjunctions", "subordinators"})  # to a preposition
_GIVEN_NAMES = _NAMING | _SINGLE | _UNLISTED  # what a given name may be besides: أمين، سلطان، مولود


class _Places:
    """Where each word, normalized, stands in a text; only numbers are kept for each, as a list for each word costs more."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._last: dict[str, int] = {}
        self._before: list[int] = []
        for at, norm in enumerate(map(_NORM, words)):
            self._before.append(self._last.get(norm, -1))
            self._last[norm] = at

    def __contains__(self, norm: str) -> bool:
        return norm in self._last

    def of(self, norm: str) -> list[int]:
        """The last places of a word, in order."""
        places: list[int] = []
        at = self._last.get(norm, -1)
        while at >= 0 and len(places) < _PLACES:
            places.append(at)
            at = self._before[at]
        places.reverse()
        return places

    def is_single(self, norm: str) -> bool:
        return self._before[self._last[norm]] < 0


class Naming:
    """The names within the mentions of one text."""

    def __init__(self, scan: Scan[Word], names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        self.scan, self.full_names, self.lexicon, self.words = scan, names, lexicon, scan.words

    def full_name(self, first: int, last: int) -> Range:
        """The full name that a surname stands for: the last one with it before it, else the first one at all."""
        surname, article = self.words[last - 1], self.lexicon.article
        named = self.full_names.get(surname.norm)
        if not named and surname.part in ("n", "d"):  # القطان, who is سالم قطان
            named = self.full_names.get(surname.norm.removeprefix(article) if surname.part == "d" else article + surname.norm)
        if not named:
            return first, last
        return self._without_object(named[max(bisect_left(named, (first + 1, 0)) - 1, 0)])

    def of_given(self, at: int) -> Range | None:
        """The full name that a given name alone stands for, if nobody else in the text is called so: وليام, where وليام مورتي is named."""
        named = self._by_given.get(self.words[at].norm, {})
        return next((name for name in named.values() if name[0] != at), None) if len(named) == 1 else None

    @cached_property
    def _by_given(self) -> Mapping[str, Mapping[str, Range]]:
        """The first place of each full name, by its first word and its last; of those that a conjunction is joined to, where another
        begins with the same word: وليام مورتي ووليام موندسي"""
        found: dict[str, dict[str, Range]] = {}
        for surname, places in self.full_names.items():
            for first, last in places:
                found.setdefault(self.words[first].norm, {}).setdefault(surname, (first, last))
        for at, word in enumerate(self.words):
            if word.clitic in self.lexicon.conjunctions and word.stem in found and self.words[at + 1].part in ("n", "d"):
                found[word.stem].setdefault(self.words[at + 1].norm, (at, at + 2))
        return found

    def with_ancestors(self, name: Range) -> Range:
        """A name with whose son its bearer is, as it stands where he is named most fully: خالد بن سالم بن مساعد, where خالد بن سالم is
        meant."""
        first, last = name
        if last - first < 3 or all(word.norm not in self.lexicon.descent for word in self.words[first:last]):
            return name
        norms = [word.norm for word in self.words[first:last]]
        longest = name
        for start in self._places.of(norms[0]):
            end = start + len(norms)
            if [word.norm for word in self.words[start:end]] != norms or self.words[max(start - 1, 0)].norm in self.lexicon.descent:
                continue
            while (behind := self._behind_particles(end)) > end and self.words[behind].cls == "w":
                end = behind + 1
            if end - start > longest[1] - longest[0]:
                longest = start, end
        return longest

    def _behind_particles(self, at: int) -> int:
        """Where a name goes on behind the particles at `at`: بن عبد العزيز"""
        while at < self.scan.count and self.words[at].norm in self.lexicon.lineage:
            at += 1
        return at

    def _without_object(self, name: Range) -> Range:
        """A name but for what a verb may have behind it: the last of its words, if its bearer is named without this elsewhere and
        nothing else is ever called so. زار سالم الغافري السد. وقال الغافري"""
        first, last = name
        if last - first < 2:
            return name
        surname, word = self.words[last - 2 : last]
        if last - first == 2:  # عرض كرافتون قبعة. وقال جوناثان كرافتون
            thing = word.part in ("n", "-") or (self._is_definite_thing(last - 1) and self.lexicon.bare(word) in self.lexicon.nouns)
            known = surname.part == "n" and thing and surname.norm in self.full_names
            return (first, first + 1) if known and name not in self.full_names.get(word.norm, ()) and self._is_said_once(word) else name
        if word.norm.startswith(self.lexicon.by_the) and (word.prefix or self._is_said_once(word)):
            return first, last - 1
        if surname.part == "p" or (word.norm.endswith(self.lexicon.endings["relational"]) and not self._is_act(word)):
            return name
        owned = word.part == "n" and word.text.endswith(self.lexicon.endings["pronoun"] + self.lexicon.endings["feminine"])
        begins = word.norm.startswith((self.lexicon.article, self.lexicon.by, self.lexicon.to, *self.lexicon.conjunctions))
        once = (begins or owned) and word.part != "g" and self._is_said_once(word)
        if not (word.noun or word.media_start or once):
            return name
        norms = [word.norm for word in self.words[first : last - 1]]
        for place in self._places.of(surname.norm):
            apart = self.words[place + 1].norm != word.norm
            if apart and (surname.part in ("n", "d") or [word.norm for word in self.words[place - len(norms) + 1 : place + 1]] == norms):
                return first, last - 1
        return name

    def _is_said_once(self, word: Word) -> bool:
        return self._places.is_single(word.norm)

    def parts(self, first: int, last: int) -> tuple[str, ...]:
        """The parts of a name, normalized: its words, each with the particle before it that makes another name of it, so that أبو محمد is
        not محمد; not with what says whose son somebody is."""
        parts, particle = [], ""
        for at in range(first, last):
            word = self.words[at]
            if not word.norm[0].isalnum():
                continue
            makes = self._opens_compound(at) and word.norm not in self.lexicon.descent
            particle += word.norm
            if not makes or at == last - 1:
                parts.append(particle)
                particle = ""
        return tuple(parts)

    def bearer_of(self, part: Range) -> Range | None:
        """The full name that ends elsewhere in these words, which stand alone: حرب or ولد الشيخ, where طارق حرب or سالم ولد الشيخ is
        named. Behind what is no common given name only a word that is nothing else than a name can end one: جون كيري."""
        start, end = part
        word = self.words[end - 1]
        told = word.norm.startswith(self.lexicon.to_the) or word.listener
        if told or word.norm in self.lexicon.verbal_nouns:  # قال سالم للصحافيين، جدد سالم التأكيد
            return None
        foreign = word.part in ("n", "d") and self.lexicon.bare(word) not in self.lexicon.nouns
        surname = foreign or (end - start == 1 and self._is_bare(start))
        norms = [self._as_son(word.norm) for word in self.words[start:end]]
        places = self._places.of(word.norm)
        behind = bisect_left(places, end - 1)
        for place in (*reversed(places[:behind]), *places[behind:]):
            named = place - (end - start) + 1
            if named < 1 or [self._as_son(word.norm) for word in self.words[named : place + 1]] != norms:
                continue
            before = self.words[named - 1]
            given = before.part == "g" and "titles" not in before.tags and not is_in_the_name_of(self.scan, named - 1, self.lexicon)
            given = given and not is_a_bodys(self.scan, named - 1)
            if not given and self._is_middle(named - 1):
                given = word.part == "d" or self.words[named].part == "p"
            if not given and self.words[named].norm in self.lexicon.descent:  # أيوب بن حجاب بن نحيت
                given = before.cls == "w" and before.tags <= _UNLISTED and not before.clitic and named > 1
            if surname and not given and self._is_behind_office(named - 1):
                return named - 1, place + 1
            if given or (foreign and self._is_foreign(named - 1)):
                first = named - 1
                while first > 0 and place - first < LONGEST and self._may_precede(first - 1):
                    first -= 1
                while given and self.words[first].part not in ("g", "p"):  # a place: في سهلان سالم الغافري
                    first += 1
                first -= first > 0 and self.words[first].norm in self.lexicon.descent  # سفر بن منصور الغافري
                return first, place + 1
        return None

    def _as_son(self, norm: str) -> str:
        """A word that says whose son somebody is as it stands within a name: ابن الغافري, who is سالم بن الغافري."""
        within = norm.removeprefix(self.lexicon.article[0])
        return within if within in self.lexicon.descent else norm

    def _is_middle(self, at: int) -> bool:
        """Whether a common noun stands behind a given name, as its bearer's father's: سالم فلاح الغافري"""
        word = self.words[at]
        return at > 0 and self.words[at - 1].part == "g" and word.noun and word.tags <= _UNLISTED and not word.clitic

    def _is_behind_office(self, at: int) -> bool:
        """Whether a word without the article, which is no office itself, stands behind one that has it: الوزير باولو مورتي"""
        return at > 0 and self._is_bare(at) and self._is_behind_office_at(at)

    def _is_behind_office_at(self, at: int) -> bool:
        """Whether an office that ends with a word with the article stands right before a place."""
        return "definite" in self.words[at - 1].tags and any(
            "titles" in word.tags and "bodies" not in word.tags for word in self.words[max(at - _TITLE_WORDS, 0) : at]
        )

    def _is_bare(self, at: int) -> bool:
        """Whether a word is in no list, and has nothing joined before it, be it the article."""
        word = self.words[at]
        joined = word.clitic or word.prefix or word.norm.startswith(self.lexicon.article)
        return word.cls == "w" and word.tags <= _UNLISTED and not joined

    def _may_precede(self, at: int) -> bool:
        word = self.words[at]
        return (word.part in ("g", "p") and "nationalities" not in word.tags) or self._is_foreign(at)

    def _is_foreign(self, at: int) -> bool:
        """Whether a word is none that a list knows, nor looks like a verb or one joined to another."""
        word = self.words[at]
        joined = word.norm[0] in self._no_beginning and not (word.norm[0] == self.lexicon.to and self._is_spelled_so(at))
        return word.part == "n" and word.cls == "w" and not joined and not self.lexicon.could_be_finite(word)

    @cached_property
    def _with_article(self) -> tuple[str, ...]:
        """With what a word begins that has something joined before the article."""
        return tuple(joined + self.lexicon.article for joined in (self.lexicon.by, *self.lexicon.conjunctions))

    @cached_property
    def _no_beginning(self) -> frozenset[str]:
        """With what verbs and words joined to others begin, and hardly a name that no list knows."""
        return frozenset(self.lexicon.conjunctions).union(self.lexicon.persons[:2], self.lexicon.by, self.lexicon.to)

    def are_several(self, part: Range) -> bool:
        """Whether a noun phrase joins persons: بوتين وشي، وزير الخارجية ووزير الدفاع, but not two offices of one:
        رئيس الشركة ومديرها سالم الغافري."""
        start, end = part
        for index in range(start + 1, end):
            if self._joins_name(index):
                return True
            if not self._joins_office(index):
                continue
            another = "listeners" in self.words[index].tags  # الرئيس سالم الغافري ونظيره
            if another or self._names_somebody((start, index)) == self._names_somebody((index, end)):
                return True
        return False

    def _names_somebody(self, part: Range) -> bool:
        return self._is_named(part) or any(self._is_at_edge(run, part) for run in self._name_runs(part))

    def _is_office(self, at: int) -> bool:
        """Whether what could be a given name is an office with what it is of: أمين المنطقة"""
        word, after = self.words[at], self.words[at + 1]
        return "titles" in word.tags and "definite" in after.tags and self.lexicon.bare(after) in self.lexicon.nouns

    def _is_at_edge(self, run: Range, part: Range) -> bool:
        """Whether a name of several words begins or ends a noun phrase, be it behind honorifics: الدكتور باولو مورتي مدير المركز"""
        first, last = run
        honored = all(word.tags >= DEFINITE_HONORIFIC for word in self.words[part[0] : first])
        return last - first > 1 and (last == part[1] or (honored and self.words[first].part != "p"))

    def _joins_office(self, index: int) -> bool:
        """Whether an office is joined at a word, and not only as one person's that shares its genitive: إمام وخطيب الجامع"""
        word, before = self.words[index], self.words[index - 1]
        if word.cls == "J" and word.norm in self.lexicon.conjunctions:
            word = self.words[index + 1]
        elif not word.clitic or word.clitic[0] != self.lexicon.conjunctions[0]:
            return False
        shared = word.clitic and before.part == "t" and "definite" not in before.tags and before.number == word.number == "s"
        return not (shared or _OFFICES.isdisjoint(word.tags))

    def _joins_name(self, index: int) -> bool:
        word, before = self.words[index], self.words[index - 1]
        if word.cls == "J" and word.norm in self.lexicon.conjunctions:
            return "given_names" in self.words[index + 1].tags
        if word.norm[0] not in self.lexicon.conjunctions or word.cls != "w" or len(word.norm) < 3:
            return False
        if word.clitic and word.clitic[0] in self.lexicon.conjunctions[1:]:
            return False  # أوديد فرايد
        if word.clitic and word.clitic[0] in self.lexicon.conjunctions:
            if "titles" in word.tags and self.words[index + 1].part not in "gnd":  # سالم الغافري مدير المركز وأمين مجلس الأعمال
                return False
            if "definite" in word.tags and (before.part in "t-" or before.norm.startswith(self.lexicon.article)):  # الحج والعمر
                return False
            return "given_names" in word.tags and self.lexicon.bare(word) not in self.lexicon.relations  # والنهي عن
        if self._is_of_a_place(index):
            return False
        if word.norm[1] == self.lexicon.conjunctions[0] and word.norm[1:] not in self._places:
            return False  # هيومن ووتش
        alone = before.part == "g" and self.words[index - 2].part == "t"  # الدكتور مصطفى وزيري
        if word.norm.startswith(self._with_article) and self.words[index - 2].noun:  # طبيبة أمراض المخ والأعصاب
            return False
        joined = not word.tags and not word.noun and word.norm[0] == self.lexicon.conjunctions[0] and before.part in ("g", "n")
        return joined and not alone and not self._is_spelled_so(index) and not self._is_of_one(index)

    def _is_of_a_place(self, index: int) -> bool:
        """Whether a word may belong to what a preposition before it joins to an office: مدير المكتب في سهلة والأغوار، وزير المياه في ولاية
        نيو ساوث ويلز"""
        at = index - 1
        while at > index - _PLACE_WORDS and self.words[at].part == "n":
            at -= 1
        at -= at < index - 1 and "bodies" in self.words[at].tags and "definite" not in self.words[at].tags
        return at < index - 1 and "joining_prepositions" in self.words[at].tags and self.words[at].cls == "p"

    def _is_of_one(self, index: int) -> bool:
        """Whether a word that could begin with a conjunction, and never stands without it, ends the name of one person, as a single
        office stands behind it or before the name: أندرو ويتر الرئيس التنفيذي، مديرة الفرع الجديد سوزان ورول"""
        if self.words[index].norm[1:] in self._places:
            return False
        behind = index + 1 + (self.words[index + 1].cls == ",")
        if "titles" in self.words[behind].tags and self.words[behind].number == "s" and not self.words[behind].clitic:
            return True
        if self.words[behind].norm in self.lexicon.one_of:
            return True
        first = self.words[index - 2]
        return first.part != "t" and not first.tags.isdisjoint(_ENDING)

    def _is_spelled_so(self, index: int) -> bool:
        """Whether a word that could begin with a conjunction does so elsewhere too, and never stands without it: دريو ويبر."""
        norm = self.words[index].norm
        return not self._places.is_single(norm) and norm[1:] not in self._places

    @cached_property
    def _places(self) -> _Places:
        return _Places(self.words)

    def _is_named(self, part: Range) -> bool:
        words = self.words[slice(*part)]
        if any(word.part == "g" and "definite" not in word.tags and not self._is_office(part[0] + at) for at, word in enumerate(words)):
            return True
        parts = "".join([word.part for word in words])
        return parts.endswith("nn") and words[-1].norm[0] not in (self.lexicon.by, self.lexicon.to)

    def proper_name(self, part: Range) -> Range:
        """A person's name behind or before titles: the last run of words that describe nothing and is surely one, else the last at
        all; empty where there is none."""
        if any(word.norm in self.lexicon.invocations for word in self.words[slice(*part)]):
            return part  # الله عز وجل
        runs = list(self._name_runs(part))
        runs = [run for run in runs if self.words[run[0] - 1].cls != "("] or runs  # إيلون سميث (Elon Smith)
        runs = [run for run in runs if not self._is_of_what_is_marked(run[0], part[0])]
        if not runs:
            return self._common_name(part) or self._listed_name(part) or (part[0], part[0])
        if self._opens_with_name(runs[-1], part):
            return self._without_object(runs[-1])
        first, last = next((run for run in runs if self._is_surely_name(run, part[0])), runs[0])
        return (last - first == 1 and self._common_name(part)) or self._without_object((first, last))

    def _listed_name(self, part: Range) -> Range | None:
        """The full name that a mention begins or ends with, of which no run of names is seen as it could be an office: أمين مرزوق شيخ
        القبيلة، كبير الباحثين رائد الغافري"""
        start, end = part
        shortest = next((last for last in range(start + 2, min(start + _SHORTEST, end)) if (start, last) in self._listed(last)), None)
        if shortest and "titles" in self.words[shortest].tags:
            return start, shortest
        last = next((named for named in reversed(self._listed(end)) if named[1] == end and named[0] > start), None)
        return last if last and "definite" in self.words[last[0] - 1].tags and not self._governs_name(last[0] - 1, start) else None

    def _listed(self, end: int) -> Sequence[Range]:
        return self.full_names.get(self.words[end - 1].norm, ())

    def _is_of_what_is_marked(self, first: int, start: int) -> bool:
        """Whether a name in marks is what an office is of: الرئيس التنفيذي لـ«سهلان»."""
        return first > start + 1 and self.words[first - 1].cls in "q<" and self.words[first - 2].norm == self.lexicon.to

    def _common_name(self, part: Range) -> Range | None:
        """A name of two words that may be common nouns: it cannot belong to the office before it, as it is indefinite, المتحدث الرسمي
        راجح هادف, or begins the mention, with the office behind a comma, مرشد نائل، مدير البرنامج, or definite: راجح هادف المتحدث الرسمي"""
        start, end = part
        if start + 3 < end and self._is_bare(start) and self._is_bare(start + 1):
            office = self.words[start + 2]
            if office.tags >= DEFINITE_TITLE and office.number == "s" and not office.clitic:
                return start, start + 2
        if start + 3 < end and self.words[start + 2].cls == "," and "titles" in self.words[start + 3].tags:
            given, surname = self.words[start : start + 2]
            named = surname.part == "n" or (surname.part == "d" and surname.norm.endswith(self.lexicon.endings["relational"]))
            if named and given.tags.isdisjoint(DEFINITE_HONORIFIC):
                return start, start + 2
        first = next((at for at in range(start + 1, end - 1) if self._is_behind_office(at)), None)
        if first is None:
            return self._strange_name(part)
        if not self._is_bare(first + 1):
            return None
        after = self.words[first + 2]
        ended = after.cls in "C:FfpT" if first + 2 == end else after.cls == "," or after.part == "t"
        return (first, first + 2) if ended else None

    def _strange_name(self, part: Range) -> Range | None:
        """A name of two words that ends a mention behind an office with the article, one of which no list knows and the other looks
        like something joined, or like a letter: المعارض السهلاني برهون غليون، المتحدثة السهلانية ليو ويسين"""
        start, end = part
        first = end - 2
        if first <= start or not self._is_behind_office_at(first):
            return None
        one, other = self.words[first:end]
        if any(word.cls != "w" or word.tags - _ODD or word.norm.startswith(self.lexicon.article) for word in (one, other)):
            return None
        letters = "letters" in one.tags
        if other.clitic or other.prefix or one.prefix == self.lexicon.to or (one.clitic and not letters):
            return None
        return (first, end) if other.part == "n" or (other.noun and letters) else None

    def _opens_with_name(self, run: Range, part: Range) -> bool:
        """Whether a noun phrase begins with a name, behind which stands what its bearer is: فارس الشفق مدرب نادي سهلان، سالم الغافري،
        شقيق الشهيد محمود الغافري."""
        first, last = run
        behind = last + (self.words[last].cls in ",-")
        dash = self.words[last].cls == "-" and not self._is_hyphen(last)  # سالمة الغافري -أم لأربعة أطفال-
        of_whom = self.words[last].cls in "pa" and self.words[first].part == "g"  # سالم الغافري من جامعة الملك ماجد
        if (dash or of_whom) and part[0] == first and last - first > 1:
            return True
        if (
            any(word.part != "t" or "definite" not in word.tags for word in self.words[part[0] : first])
            or behind >= part[1]
            or "titles" not in self.words[behind].tags
            or self.words[first].part == "p"
        ):
            return False
        if self.words[behind].tags >= DEFINITE_HONORIFIC and self.words[behind + 1].part == "g":
            return False  # مفسر الأحلام الشيخ سالم الغافري
        if last - first > 1 or self.words[first].norm in self.full_names:
            return True
        return behind == last and "definite" not in self.words[last].tags and self._is_foreign(first)

    def _name_runs(self, part: Range) -> Iterator[Range]:
        start, end = part
        last = end
        while last > start:
            if not (self._names(last - 1) or self._ends_name(last - 1, part)):
                last -= 1
                continue
            first = last - 1
            while first > start and (self._names(first - 1) or self._belongs_to_name(first - 1, start)):
                first -= 1
            while first > start and self._begins_name((first, last), part):
                first -= 1
            while first < last - 1 and self._closes_name(first):  # آية الله علي
                first += 1
            plain = not all(self._ends_title(index) for index in range(first, last))
            while plain and start < first < last - 1 and (self._is_title_end(first) or self._is_place(first, last)):
                first += 1
            first = self._behind_title(first, last)
            if self._is_joined_noun(first, last):
                last = first
                continue
            if last - first in (3, 4) and first > start and self._takes_place(first - 1) and self._are_foreign(first, last):
                first = last - 2  # رئيس شرطة لوس أنجلوس أندرو سميث
            described = self._names_alone((first, last), part) or (first > start and self._precedes_surname(self._before(first, start)))
            if (plain or described) and not (first > start and self._governs_name(first - 1, start)):
                yield first, self._before_participle(first, last)
            last = first

    def _behind_title(self, first: int, last: int) -> int:
        """Where a name begins behind a word with the article that is no surname: السيناريست سالم، صانع ألعاب الصقور سالم."""
        for at in range(first, last - 1):
            if self.words[at].part not in ("n", "d"):
                break
            if self.words[at + 1].part == "g" and self._is_definite_thing(at) and not self._is_forename(at):
                return at + 1
            if at == first + 1 < last - 2 and self._is_adjective_of_two(at):
                return at + 1
        return first

    def _is_adjective_of_two(self, at: int) -> bool:
        """Whether a common adjective of kind with the article stands behind a word that has it and before a name: السيناتور الجمهوري
        ماركو مورتي, where no list has the office"""
        before, word, after = self.words[at - 1 : at + 2]
        kind = word.part == before.part == "d" and self.lexicon.bare(word) in self.lexicon.nouns and self.lexicon.is_relational(word)
        return kind and after.part == "n"

    def _is_joined_noun(self, first: int, last: int) -> bool:
        """Whether what could be a name is a noun with the article and something joined before it, and its adjective: مسؤول بالأمم
        المتحدة، معهد التنشيط والفن المسرحي"""
        word, before = self.words[first], self.words[first - 1]
        if last - first == 3 and self.words[first + 1].cls == "-":  # الخبير السياحي بسهلة-سهلان
            return word.norm[0] == self.lexicon.by and "definite" in before.tags and "honorifics" not in before.tags
        if last - first != 2 or word.part != "n" or self.words[last - 1].part != "d":
            return False
        place = word.norm[0] == self.lexicon.by and ("title_adjectives" in before.tags or word.norm[1:] in self._places)
        return place or word.norm.startswith(self._with_article)  # بالغرفة التجارية بمكة المكرمة

    def _before_participle(self, first: int, last: int) -> int:
        """Where a name ends before a participle that tells of its bearer, سالم الغافري المحترف في سهلان, what he does, واصل مورتي
        اللعب, or a verb: سالم الغافري يودع سهلان."""
        participle = self.lexicon.article + self.lexicon.active[0][0]
        for at in range(first + 1, last):
            word = self.words[at]
            if word.norm in self.lexicon.not_media or (word.part == "d" and self.words[at - 1].part in "gn" and self._is_act(word)):
                return at
            if at == first + 1:
                continue
            told = (self._is_definite_thing(at) and word.norm.startswith(participle)) or word.cls == "v"
            if told and self.words[at - 1].part == "d":
                return at
        return last

    def _is_act(self, word: Word) -> bool:
        """Whether a word is a noun of doing that nobody is called by: اللعب، التأكيد"""
        return self.lexicon.is_act(word.norm) and self.lexicon.bare(word) in self.lexicon.nouns

    def _is_definite_thing(self, at: int) -> bool:
        word = self.words[at]
        return word.part == "d" and not word.norm.endswith(self.lexicon.endings["relational"])

    def _before(self, first: int, start: int) -> int:
        """The word before a name, past a mark or the point of an abbreviated title: د. الغافري"""
        return first - 2 if first - 1 > start and self.words[first - 1].cls in "q<." else first - 1

    def _takes_place(self, index: int) -> bool:
        """Whether a place can follow: a body or a preposition stands there."""
        return self._is_construct(index) or "joining_prepositions" in self.words[index].tags

    def _are_foreign(self, first: int, last: int) -> bool:
        return all(word.part == "n" for word in self.words[first:last])

    def _is_place(self, index: int, last: int) -> bool:
        """Whether a name rather ends a title before a given name: with a preposition joined, مدير التعليم بسهلة سالم الغافري, or
        behind one, a body or a thing, النائب عن محافظة سهلان سالم الغافري، مدير صحة سهلان سالم الغافري، المدير في سهلان سالم الغافري."""
        word, before = self.words[index], self.words[index - 1]
        if word.part != "n" or index + 1 >= last:
            return False
        if self.lexicon.article + word.norm in self.lexicon.verbal_nouns and self.words[index + 1].part == "g":
            return True  # نفي سالم الغافري
        placing = self._is_construct(index - 1) or "joining_prepositions" in before.tags
        placing = placing or (before.part == "n" and self._is_construct(index - 2))  # شرطة لوس أنجلوس سالم الغافري
        if placing and (self._opens_given(index + 1) or self._opens_given(index + 2)):
            return last - index > 2  # جمعية الخير بسهلة سالم الغافري، ولاية سهلة أبو ماجد الغافري
        if self.words[index + 1].part != "g" and self.words[index + 2].norm not in self.lexicon.descent:  # المحكمة بسهلة ناهية الغافري
            named = last - index > 2 and self.words[index + 1].part in "nd"
            title = "definite" in before.tags and "honorifics" not in before.tags  # not الوزير باولو موندسي
            return title and named and (word.norm[0] == self.lexicon.by or is_for(self.scan, index, self.lexicon))
        named = before.part in ("g", "n") and not before.norm.startswith(self.lexicon.article)  # not جمعية البر بسهلة سالم
        joined = word.norm[0] in (self.lexicon.to, self.lexicon.by) and not named and before.cls != ","  # المدير، بوجمعة سالم
        own = word.norm.endswith(self.lexicon.endings["pronoun"][1:])  # صاحب الفكرة ومطلقها سالم الغافري
        own = own or word.norm.startswith(self._with_article)  # المدير في سهلة والأغوار سالم الغافري
        body = ("bodies" in before.tags or (before.noun and not before.tags)) and "definite" not in before.tags
        office = "titles" in before.tags and before.tags.isdisjoint(NO_CONSTRUCTS)  # وزير الري سالم الغافري
        return joined or own or body or office or "joining_prepositions" in before.tags or self._is_joined(before)

    def _opens_given(self, at: int) -> bool:
        """Whether a given name stands here, be it of a son's: سالم، أبو سالم"""
        word = self.words[at]
        own = word.norm in self.lexicon.lineage and word.norm not in self.lexicon.descent
        return self.words[at + own].part == "g"

    def _ends_title(self, index: int) -> bool:
        """Whether a word has the article, as the end of a title has: صاحب المستودع عبيد, also where it is joined to another:
        مركز الأرصاد والزلازل."""
        if self._is_forename(index):
            return False  # الحسين بن طلال
        joined = self.lexicon.conjunctions[0] + self.lexicon.article
        before = self.words[max(index - 1, 0)]
        conjunct = self.words[index].norm.startswith(joined) and ("definite" in before.tags or before.norm.startswith(joined))
        return conjunct or "definite" in self.words[index].tags or (before.part == "t" and self._is_short_noun(index, before))

    def _is_short_noun(self, index: int, before: Word) -> bool:
        """Whether a word of the article and two letters stands behind an office that wants a genitive: وزير الحج, but not المدرب الكس."""
        norm, tags = self.words[index].norm, before.tags
        construct = "titles" in tags and tags.isdisjoint(NO_CONSTRUCTS)
        return construct and norm.startswith(self.lexicon.article) and len(norm) == len(self.lexicon.article) + 2

    def _is_forename(self, index: int) -> bool:
        """Whether a word with a father's name behind it is a given name, be it one with the article that no list has: الناني ولد سالم"""
        word = self.words[index]
        if self.words[index + 1].norm not in self.lexicon.descent:
            return False
        return "given_names" in word.tags or (word.part == "d" and self.lexicon.bare(word) not in self.lexicon.nouns)

    def _is_title_end(self, index: int) -> bool:
        """Whether a word ends a title rather than being a given name that has the article: المهدي."""
        word, before = self.words[index], self.words[index - 1]
        given = "given_names" in word.tags and word.tags <= _NAMING and before.part == "t" and "definite" in before.tags
        return self._ends_title(index) and not given

    def _names_alone(self, run: Range, part: Range) -> bool:
        """Whether words with the article that a noun phrase begins with are a name: العطية، الطيب البرغوث، وزير المياه, but not
        الطريق الرديف، النقد الدولي."""
        first, last = run
        word = self.words[first]
        if first > part[0]:
            return False
        single = last - first == 1 and (last == part[1] or self.lexicon.bare(word) not in self.lexicon.nouns)
        behind = self.words[last + 1] if last + 1 < part[1] and self.words[last].cls == "," else None
        apposed = behind and "titles" in behind.tags and self.lexicon.bare(self.words[last - 1]) not in self.lexicon.nouns
        return single or bool(apposed) or "given_names" in word.tags or self.words[last - 1].norm in self.full_names

    def _precedes_surname(self, index: int) -> bool:
        """Whether a word with the article behind this one is a name: الوزير الغافري, but not وزير المياه."""
        tags = self.words[index].tags
        construct = "titles" in tags and "definite" not in tags and "honorific_pronouns" not in tags
        return not construct and not _DESCRIBED.isdisjoint(tags)

    def _is_surely_name(self, run: Range, start: int) -> bool:
        """Whether a run of several words is rather a person's name than what a title goes on with."""
        first, last = run
        before = self.words[self._before(first, start)]
        title = before.part == "t" and "bodies" not in before.tags
        if self.words[first - 1].cls in "q<":  # الشيخ «سالم الغافري», but not حركة «سالم الغافري»
            return last - first > 1 and title and self.words[first].part == "g"
        return last - first > 1 and (first == start or title or self._is_named(run))

    def _governs_name(self, index: int, start: int) -> bool:
        """Whether the name behind this word is another's than who is meant: زوجة سالم، محامي سالم، المتحدث باسم سالم."""
        word, tags = self.words[index], self.words[index].tags
        if word.norm in self.lexicon.then and "definite" in self.words[index - 1].tags:
            return False  # مدير الدائرة وكالة سالم
        if self._is_of_an_officer(index, start) or self._is_of_his_body(index, start):
            return True
        if index > start and "titles" in tags and word.clitic.endswith(self.lexicon.to):  # مستشار للرئيس سالم, not المتحدث للمؤسسة سالم
            several = word.number == "p"  # عضو الهيئة العالمية للمحامين سالم
            return not (several or tags >= WHOLE_BODY) or "definite" in self.words[index + 1].tags
        if "definite" in tags and index > start and self._is_construct(index - 1):  # جامعة الملك سالم
            return "honorifics" in tags
        team = "bodies" in tags and self.words[index - 1].cls in "pa"  # المشرف على الفريق سالم
        if "definite" in tags and not _SINGLE.isdisjoint(tags) and not team and self._governs_title(index, start):
            return True  # المتحدث باسم الوزير سالم
        if "definite" in tags or word.clitic or word.text.endswith(self.lexicon.endings["pronoun"]):  # زوجها سالم
            return False
        return not _GOVERNING.isdisjoint(tags) or (("titles" in tags or "bodies" in tags) and _OWN_TITLES.isdisjoint(tags))

    def _governs_title(self, index: int, start: int) -> bool:
        """Whether what makes somebody another's stands before an office, be it of two words: أرملة الفنان الراحل."""
        while index - 1 > start and self.words[index - 1].tags >= DEFINITE_HONORIFIC:
            index -= 1
        before = self.words[index - 1]
        if before.clitic or "definite" in before.tags:  # القائم بأعمال السفير، المحامي الدكتور سالم
            return False
        return index > start and not _GOVERNING.isdisjoint(before.tags)

    def _is_of_an_officer(self, index: int, start: int) -> bool:
        """Whether who is meant only speaks for an officer, whose name follows: he has none himself without the article, as in متحدث
        باسم رئيس الوزراء السهلاني سالم الغافري, or the name stands elsewhere in the text behind that office alone."""
        if "titles" not in self.words[start].tags:
            return False
        at = next((at for at in range(start + 1, index) if self.words[at].tags >= _IN_THE_NAME), None)
        if at is None:
            return False
        office, after = self.words[at + 1 : at + 3]
        if "bodies" in office.tags and "definite" not in after.tags:  # متحدث باسم مكتب رئيس الوزراء
            office = after
        if "titles" not in office.tags or "bodies" in office.tags:
            return False
        if "definite" not in self.words[start].tags:
            return True
        return any(self._holds(place, office.norm) for place in self._places.of(self.words[index + 1].norm))

    def _is_of_his_body(self, index: int, start: int) -> bool:
        """Whether somebody who is not named himself belongs to the body of an officer, of whom adjectives stand before his name: عضو في
        حزب الرئيس السهلاني السابق سالم الغافري"""
        at = index
        while at > start + 1 and self.words[at].part in "td" and _SINGLE.isdisjoint(self.words[at].tags):
            at -= 1
        office = self.words[at]
        if at == index or office.number != "s" or "bodies" in office.tags or not self._is_construct(at - 1):
            return False
        single = "definite" in office.tags and not _SINGLE.isdisjoint(office.tags)
        behind = any(word.cls in "pa" for word in self.words[start + 1 : at])
        return single and behind and "definite" not in self.words[start].tags

    def _holds(self, name: int, office: str) -> bool:
        """Whether a name stands behind an office, and not behind who speaks for it."""
        before = self.words[max(name - _TITLE_WORDS, 0) : name]
        held = next((at for at in range(len(before) - 1, -1, -1) if before[at].norm == office), None)
        return held is not None and (held == 0 or not any(word.tags >= _IN_THE_NAME for word in before[max(held - 2, 0) : held]))

    def _is_construct(self, index: int) -> bool:
        """Whether a body stands before what it is named after."""
        tags = self.words[index].tags
        return "bodies" in tags and tags.isdisjoint(("definite", "titles", "honorifics"))

    def _is_hyphen(self, at: int) -> bool:
        """Whether a dash joins the words around it: ماري-كلود"""
        return self.scan.starts[at] == self.scan.ends[at - 1] and self.scan.ends[at] == self.scan.starts[at + 1]

    def _belongs_to_name(self, index: int, start: int) -> bool:
        """Whether a word before a name is a particle of it, stands behind one, or behind a given name: خالد بن مساعد السهلي،
        رجب طيب اردوغان."""
        word, before = self.words[index], self.words[index - 1]
        if word.cls == "-":
            return index > start and self._is_hyphen(index) and self._names(index - 1)
        if self._closes_name(index + 1) and word.cls == "w" and not word.clitic and word.tags <= _UNLISTED:  # جار الله سالم
            return index == start or "definite" in before.tags or "titles" in before.tags or before.part in ("g", "n", "p")
        called = word.part == "g" or (word.noun and not word.tags) or self._is_forename(index)  # سلطان بن مساعد، حجر بن مساعد
        if called and self.words[index + 1].norm in self.lexicon.descent and word.cls == "w" and not word.clitic:
            return True
        if index == start or "name_parts" in word.tags or not word.norm[0].isalnum():
            return "name_parts" in word.tags or (word.part == "g" and word.tags <= _OF_A_NATION)  # تركي السهلي
        if word.norm.startswith(self.lexicon.to_the) or (word.part == "-" and word.norm.startswith(self._with_article)):
            return False
        alone = word.tags <= _UNLISTED or ("given_names" in word.tags and word.tags <= _GIVEN_NAMES)
        titled = (
            "definite" in before.tags and not _TITLED.isdisjoint(before.tags) and "definite" not in word.tags and not self._is_joined(word)
        )
        if self._opens_compound(index - 1):
            return True
        given = self._ends_given_name(index - 1) or (before.part == "n" and self.words[index - 2].tags >= DEFINITE_HONORIFIC)
        return self._is_elder(index) or (alone and ((given and word.noun) or titled))

    def _ends_given_name(self, index: int) -> bool:
        """Whether a given name ends here, be it of two words: سالم، عبد العزيز، عبد الستار"""
        before = self.words[index - 1].tags
        given = self.words[index].part == "g" and not is_in_the_name_of(self.scan, index, self.lexicon)
        return given or self._closes_name(index) or ("name_parts" in before and "given_names" in before)

    def _is_elder(self, index: int) -> bool:
        """Whether what could be an honorific, or people of a kind, stands within a name, without the article or where no honorific does:
        سالم شيخ مرزوق، سالم مرضي الغافري، ضياء الحاج سالم"""
        word, after = self.words[index], self.words[index + 1]
        if word.norm in self.lexicon.elders and self.words[index - 1].part == after.part == "g":
            return "definite" not in self.words[index - 1].tags
        relation = after.part == "d" and after.norm.endswith(self.lexicon.endings["relational"])
        if self.words[index - 1].part != "g" or word.part != "t" or "definite" in word.tags:
            return False
        return relation if word.number == "p" else "honorifics" in word.tags and after.part in ("g", "n")

    def _is_joined(self, word: Word) -> bool:
        """Whether a preposition is joined to a word: لكرة القدم."""
        return bool(word.clitic or word.prefix) or (
            word.norm[0] in (self.lexicon.to, self.lexicon.by) and word.norm[1:] in self.lexicon.nouns
        )

    def _begins_name(self, run: Range, part: Range) -> bool:
        """Whether a common noun right before a run of names is a given name: it begins the mention and an office stands behind them,
        فالح العيساوي عضو المجلس, or something definite stands before it and nothing behind them, رئيس اللجنة حماد الحربي."""
        first, last = run
        named = first + (self.words[first].part == "p")  # كريس فان دام
        word, after = self.words[first - 1], self.words[named]
        family = first + self.words[first].noun  # مساعد غالي الغافري
        if word.norm in self.lexicon.names_like_offices and not word.clitic:
            behind = range(last, part[1] - 1)  # أمين البرغوث رئيس المجلس المهندس سالم, where that is a town
            named = any(self.words[at].tags >= DEFINITE_HONORIFIC and self.words[at + 1].part == "g" for at in behind)
            if not self._is_family(family, apposed=not named):
                return False
            return first - 1 == part[0] or "definite" in self.words[first - 2].tags  # سلطان الغافري رئيس النادي، المدير مساعد الغافري
        if word.tags == _TITLE and self.words[first - 2].tags >= DEFINITE_HONORIFIC and first - 1 > part[0]:  # الدكتور فلاح الغافري
            return after.norm.endswith(self.lexicon.endings["relational"]) and self.lexicon.bare(after) not in self.lexicon.nouns
        if first - 1 == part[0] and word.tags == _COUNTRY and after.part == "n" and last < part[1] and "titles" in self.words[last].tags:
            return True  # جورجيا مورتي رئيسة المجلس
        if not word.tags <= _UNLISTED or word.clitic or word.cls != "w" or word.norm.startswith(self.lexicon.article):
            return False
        if not (word.noun or (word.prefix and after.part == "n")):
            return False
        if first - 1 == part[0]:
            office = last < part[1] and (self.words[last].cls in ",;" or "titles" in self.words[last].tags)
            return office and after.part in "gnd" and self.lexicon.bare(after) not in self.lexicon.nouns
        before = self.words[self._before(first - 1, part[0])] if self.words[first - 2].cls == "." else self.words[first - 2]
        if before.cls in "q<" and self.words[last].cls in "q>" and self.words[first - 3].part == "t":  # الملياردير «بول موندي»
            return after.part in ("g", "n")
        ended = last == part[1] or (self.words[last].cls in ",-" and "titles" in self.words[last + 1].tags)
        apart = ended and ("definite" in before.tags or before.cls in ",;>q" or "honorifics" in before.tags)  # العقيد دكتور
        if last - first > 1:
            return apart and self._are_foreign(named, last)  # أستاذ العلوم السياسية جان بيير سوليفان
        if after.part == "n":  # الخبير كريس موندسي
            return apart and not word.noun and word.prefix not in (self.lexicon.to, self.lexicon.by)
        return apart and after.part == "d" and self.lexicon.bare(after) not in self.lexicon.nouns

    def _is_family(self, at: int, apposed: bool) -> bool:
        """Whether a word has the article and is no common noun nor a place, as its ending shows, الغافري, or, if it can be apposed to, an
        office behind it."""
        word, after = self.words[at], self.words[at + 1 + (self.words[at + 1].cls in ",-")]
        if word.part != "d" or self.lexicon.bare(word) in self.lexicon.nouns:
            return False
        return word.norm.endswith(self.lexicon.endings["relational"][1]) or (
            apposed and "titles" in after.tags and "definite" not in after.tags
        )

    def _ends_name(self, index: int, part: Range) -> bool:
        """Whether a title or a common noun is the last word of a name."""
        word, before = self.words[index], self.words[index - 1]
        if index == part[0] or word.cls not in "wFf" or word.norm in self.lexicon.quantifiers or word.norm.startswith(self.lexicon.to_the):
            return False
        if "no_names" in word.tags and "definite" not in word.tags:
            return False
        if self._completes_name(index, part[0]):
            return True
        if not self._has_nothing_behind(index, part[1]):
            return False
        if word.tags == _KIND and before.part == "d" and self._are_names(part[0], index):
            return True  # رشيد السهلي العلمي
        if (before.norm in self.lexicon.nouns and before.part != "g") or before.norm in self.lexicon.quantifiers:
            return False
        if not (before.part == "n" or self._ends_given_name(index - 1)):
            return False
        apposed = self.words[index + 1].cls == "," and "titles" in self.words[index + 2].tags  # سالم حنين، مخرج الفيلم
        return (apposed and before.part == "g" and word.noun and not word.tags) or self._can_be_surname(word, before)

    def _completes_name(self, index: int, start: int) -> bool:
        """Whether a name cannot do without a word: behind a particle, عبد الستار، فان لاين, as the second of two words that are one name,
        نصر الله، جار الله, or behind an honorific within a name: سالم حاج أمين."""
        before = self.words[index - 1]
        if self._opens_compound(index - 1):
            return True
        if self._closes_name(index):
            return before.part in ("g", "n") or self._belongs_to_name(index - 1, start)
        return self.words[index].part == "g" and self._is_elder(index - 1)

    def _has_nothing_behind(self, index: int, end: int) -> bool:
        """Whether nothing stands behind a word that could belong to it, rather than to the name or the mention: the end, a comma, or an
        office, توماس حرب رئيس اللجنة, but not توماس مدير اللجنة."""
        if index + 1 == end:
            return True
        word, after = self.words[index], self.words[index + 1]
        if after.part != "t":
            return after.cls in ",;-"
        if self._is_bare_office(word):
            return not word.noun and "definite" not in after.tags
        return "titles" not in word.tags or after.tags.isdisjoint(("definite", "title_adjectives"))

    def _can_be_surname(self, word: Word, before: Word) -> bool:
        """Whether a word behind a given name can be a surname, though it is a title, a common noun or joined to another word."""
        joined = word.clitic in (*self.lexicon.conjunctions, self.lexicon.to) or before.part not in ("n", "p") or not word.tags <= _CALLED
        if word.clitic and joined:
            then = word.clitic in self.lexicon.conjunctions[1:]  # مايكل فرومان
            return before.part in ("g", "n") and (then or self._takes_no_preposition(word))
        if not word.tags.isdisjoint(("definite", "given_names", "nationalities")):  # نور الدين هايتي
            return True
        if self._is_bare_office(word) and not word.noun and (word.clitic or self._is_bare_construct(word)):
            return True
        owned = word.text.endswith(self.lexicon.endings["object"]) and not (word.noun and word.tags)  # but فقيه
        if word.prefix and before.part == "g" and not word.tags:  # نعمان لحلو، سالم بترجي, but not سالم لصحيفة
            # تعبير جميل لأحد الأساتذة، لأربع سنوات
            another = word.norm[1:] in self.lexicon.quantifiers or word.text[1] in self.lexicon.hamza
            return not (another or owned or word.text.endswith(self.lexicon.endings["feminine"]))
        return (word.noun or word.tags <= _UNLISTED) and not owned and word.prefix not in (self.lexicon.to, self.lexicon.by)

    def _takes_no_preposition(self, word: Word) -> bool:
        """Whether what a word would be with a preposition joined is nothing that stands behind one: كجي، كاين، لبيد; nor is anybody told
        to be like another who is named: كرافت."""
        named = word.tags == _GIVEN and word.clitic not in (self.lexicon.by, self.lexicon.to)
        return word.clitic not in self.lexicon.conjunctions and (named or word.tags <= _NEVER_JOINED)

    def _is_bare_office(self, word: Word) -> bool:
        return "titles" in word.tags and word.tags.isdisjoint(_NAMED_OR_DEFINITE)

    def _are_names(self, first: int, last: int) -> bool:
        """Whether a mention begins with a given name and has nothing but a name so far."""
        return self.words[first].part == "g" and all(word.part in "gnpd" for word in self.words[first:last])

    def _is_bare_construct(self, word: Word) -> bool:
        """Whether a word looks like a dual or plural to which a genitive stands: مالكا."""
        return word.number in ("d", "p") and word.norm.endswith(self.lexicon.endings["dual_construct"])

    def _opens_compound(self, index: int) -> bool:
        """Whether a particle makes one name with the word behind it: عبد الستار، صلاح الدين, but not سالم صلاح مدير النادي، علاء عبد
        الستار."""
        word, after = self.words[index], self.words[index + 1]
        if "name_parts" not in word.tags or self._closes_name(index):
            return False
        return word.part != "g" or after.tags.isdisjoint(_NO_SECONDS) or "definite" in after.tags

    def _closes_name(self, index: int) -> bool:
        """Whether a word ends a name of two words: نصر الله، نور الدين."""
        word = self.words[index]
        return "name_parts" in word.tags and word.norm.startswith(self.lexicon.article) and word.norm != self.lexicon.article  # آل

    def _names(self, index: int) -> bool:
        word = self.words[index]
        if "letters" in word.tags and word.cls == "w" and index:  # ليو تيونج
            return "n" in (self.words[index - 1].part, self.words[index + 1].part)
        if word.norm in self.lexicon.quantifiers or is_in_the_name_of(self.scan, index, self.lexicon):
            return False
        if word.cls in "Ff":  # فارس يعلن: a name that could be a verb
            return word.tags <= _NAMING and not (word.noun or word.prefix or word.clitic)
        return word.part in "gnd" and (word.tags <= _NAMING or (word.part == "g" and word.cls == "a"))  # علي
