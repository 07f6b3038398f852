"""Who is named where: noun phrases."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..frame import Range
from ..lexicon import DEFINITE, DEFINITE_HONORIFIC, WHOLE_BODY, Lexicon, Word
from ..marks import Marks
from ..scan import Scan
from ..view import NAME_IN_MARKS, ends_sentence
from .carriers import Carriers
from .ends import PhraseEnds
from .joined_words import is_governed
from .name_like import NameLike
from .prepositions import Prepositions
from .words import GIVEN, PHRASE_WORDS

_VERBAL = re.compile("[GKv]")  # what no person's name in marks has
_NAMED_IN_MARKS = frozenset({"media", "marks_before_names", "bodies", "documents", "groups"})
_OFFICES = frozenset({"titles", "honorifics", "of_another"})
_NO_OFFICES = frozenset({"definite", "media", "bodies", "nationalities"})
_BODY, _BODY_OR_OFFICE = frozenset({"bodies"}), frozenset({"bodies", "titles"})
_BRACKETED = frozenset({"definite", "bodies", "media", "name_parts", "given_names"})
_SOURCES = frozenset({"groups", "documents", "bodies"})
_BODY_OR_GROUP = frozenset({"bodies", "groups"})
_RELAYED = frozenset({"definite", "relay_nouns"})
_NAME_OR_FOR = frozenset({"given_names", "joining_prepositions"})  # باسم
_APPOSED_WORDS = 16  # of offices behind a name, at most
_PARTICLES = frozenset({"no_names", "subordinators", "questions", "first_person"})


class Phrases(Carriers):
    """The noun phrases of one text."""

    def __init__(self, scan: Scan[Word], marks: Marks, names: Mapping[str, list[Range]], lexicon: Lexicon) -> None:
        super().__init__(scan, marks, names, lexicon)
        self.ends = PhraseEnds(scan, marks, lexicon, names, self.alone)
        self.name_like = NameLike(scan, marks, lexicon, names, self.alone)
        self.prepositions = Prepositions(scan, marks, lexicon, names, self.alone)
        self.and_the = lexicon.conjunctions[0] + lexicon.article

    def noun_phrase(self, start: int, limit: int, joined: bool = False, object_follows: bool = False) -> Range | None:
        """The noun phrase that begins at `start`, as far as it names somebody.

        joined: whether a preposition may be joined to its first word. object_follows: whether an object may follow it, as behind
        a verb that reports nothing.
        """
        if start + 1 < limit and self.words[start].norm in self.lexicon.demonstratives and self.classes[start + 1] == "w":
            start += "definite" not in self.words[start + 1].tags  # أوضح ذلك مدير …
        elif start < limit and self.words[start].norm in self.lexicon.things_shown and self.classes[start + 1] in "pa":
            return None  # يقول ذلك في ظل الأزمة
        if start < limit and not joined and self.classes[start] == "w" and self.is_joined(start, limit):
            return None
        position, named = start, False
        if start < limit and self._opens_mark(start) and self.medium(start, limit):
            position = limit = self._until_relation((self._close(start) or start) + 1, limit)
        while position < limit and position - start < PHRASE_WORDS:
            cls = self.classes[position]
            if cls in ",;":
                position = self._apposition(start, position, limit, named) or position
                if self._names_holder(start, position, limit):  # الوزير المنتدب، الناطق باسم الحكومة، السيد سالم الغافري
                    position = self._apposition(start, position, limit, named) or position
                break
            end = self._part(start, position, limit, named)
            if end is None or (object_follows and position > start and self.ends.objects.is_object(start, position, named)):
                break
            named = named or (cls == "w" and self._is_name_word(start, position))
            position = end
            if (
                cls == "o"
                and self.words[position - 1].norm not in self.lexicon.then
                and not self.words[position].tags >= DEFINITE_HONORIFIC
            ):
                break  # but المغفور له الشيخ سالم
        if position <= start:
            return None
        marked = self._opens_mark(start) and self._close(start) == position - 1
        phrase = (start + 1, position - 1) if marked else self.trim((start, position))
        if phrase and phrase[1] - phrase[0] == 1 and (self._is_no_noun(self.words[phrase[0]]) or self._is_date(phrase[0])):
            return None  # برر ذلك بأن
        return phrase if phrase and any(word.norm[0].isalnum() for word in self.words[slice(*phrase)]) else None

    def is_joined(self, at: int, limit: int) -> bool:
        """Whether the word has a preposition joined to it, a medium's name too, or is an adverb, so that it is no subject."""
        word = self.words[at]
        if word.tags >= _NAME_OR_FOR and self.words[at + 1].tags >= WHOLE_BODY:
            return True  # أضاف باسم الجمعية أن
        if is_governed(word, self.lexicon) and not self._is_whole_surname(at):
            return True
        spoken_to = word.media_start and word.norm[0] == self.lexicon.to and "given_names" not in word.tags
        return spoken_to and word.norm not in self.lexicon.media_words and self.medium(at, limit) is not None

    def _is_whole_surname(self, at: int) -> bool:
        """Whether a word behind a verb that looks as if a preposition were joined to it is all of a surname of the text: وأضاف بطوطة أن"""
        word = self.words[at]
        return self.classes[at - 1 : at] == "F" and word.norm in self.names and word.norm[1:] not in self.lexicon.nouns and not word.clitic

    def _part(self, start: int, at: int, limit: int, named: bool) -> int | None:
        """Where the noun phrase from `start` goes on behind what stands at `at`, a word or a name in marks or brackets; None where
        this is no part of it. named: whether a name stands before it."""
        cls, word, first = self.classes[at], self.words[at], at == start
        if not first and self._is_participial(at):
            return at + 2 if self._is_issued(at) and self.is_document(start) else None
        if self._is_blessing(at + (cls == "-")):
            return None
        if cls in "q<":
            return self._marked_name(at, limit)
        if cls == "(":
            return self._bracketed(start, at, limit)
        before = self.words[at - 1]
        if not first and cls in "FfvG" and before.norm in self.lexicon.descent:  # سالم بن فليس
            return at + 1
        if not first and before.norm == "." and self.scan.starts[at] == self.scan.ends[at - 1]:  # بي.في.إم
            return at + 1
        if word.media_start and "media" in before.tags and not first and (known := self._known_medium(at, limit)):
            return known[1]  # صحيفة النيويورك تايمز
        if not first and f"{word.norm} {self.words[at + 1].norm}" in self.lexicon.within_names:
            return at + 2 if self._is_for(start, at) else None
        if cls == "w":
            restated = (
                word.norm in self.lexicon.verbal_nouns
                and word.tags <= DEFINITE
                and "C" in self.classes[at + 1 : at + 3]
                and self._is_complete(at - 1)
            )  # جدد الوزير التأكيد على أن, but not دار الإفتاء
            bare = self.lexicon.article + word.norm in self.lexicon.verbal_nouns and self.classes[at + 1] == "C"
            restated = restated or (bare and self._is_complete(at - 1))  # جدد الوزير تأكيد أن
            restated = restated or (word.tags == _RELAYED and self.classes[at + 1] == "C")  # نقل عن قائد محلي القول إن
            belongs = first or self.name_like.held_then(start, at) or not (restated or self._begins_another(start, at, limit, named))
        elif cls in "pa":
            belongs = not first and self.prepositions.joins(start, at, limit)
        elif cls == ".":
            belongs = not ends_sentence(self.scan, at)
        elif cls == "-":
            belongs = start < at < limit - 1 and self.classes[at + 1] == "w" and not self._is_aside(start, at)
        elif cls == "T":
            belongs = not first and self.name_like.is_no_time(start, at, limit)
        elif cls == "v":
            belongs = self.name_like.is_no_verb(start, at, limit)
        elif cls in "FfPN":
            belongs = self.name_like.is_no_cue(start, at)
        elif cls == "*":
            slash = not first and word.text == "/" and before.tags >= DEFINITE_HONORIFIC  # الدكتور/ سالم الغافري
            belongs = word.norm == "@" if first else slash or before.norm[0].isdigit()  # @sahlan، 57% من الآباء
        elif cls == "J":
            joins = (not first and (word.norm in self.lexicon.conjunctions or self.is_denied(at))) or self.name_like.is_particle(at)
            belongs = joins and at + 1 < limit and self.classes[at + 1] == "w"
        else:
            tied = not first and self.lexicon.bare(before) in self.lexicon.with_it  # إدارة الطوارئ التابعة لها
            belongs = cls == "o" and not first and (tied or word.norm in self.lexicon.reflexives or self.name_like.held_then(start, at))
        return at + 1 if belongs else None

    def _begins_another(self, start: int, at: int, limit: int, named: bool) -> bool:
        """Whether a word behind the noun phrase from `start` begins another phrase."""
        if self.ends.goes_on(start, at):
            return False
        return self.ends.begins_another(start, at, limit, named) or self._begins_medium(start, at, limit)

    def _is_name_word(self, start: int, at: int) -> bool:
        """Whether a word of a noun phrase is rather a name than a title or a common noun."""
        word = self.words[at]
        if word.norm in self.lexicon.demonstratives or word.norm in self.lexicon.quantifiers:
            return False
        joined = word.norm.startswith(self.lexicon.article, 1)  # وزير التربية والتعليم
        if at > start and (word.noun or word.part == "g") and "definite" not in word.tags and self._opens_kunya(at - 1):
            return True  # أبو راس
        if word.part == "n" or (at > start and not (word.tags or word.clitic or word.noun or joined or word.prefix == self.lexicon.to)):
            return True
        if word.part == "d" and at > start and self.words[at - 1].tags == GIVEN:
            return True
        return word.part in ("g", "d") and self._ends_full_name(start, at)

    def _is_no_noun(self, word: Word) -> bool:
        """Whether a word alone is nobody: a demonstrative for what is told, a particle, or a time: ذلك، مما، هل، يمكن، لدينا، شهور"""
        particle = not word.tags.isdisjoint(_PARTICLES) and "definite" not in word.tags and not word.media_start
        return particle or word.norm in self.lexicon.things_shown or word.norm in self.lexicon.time_units

    def _is_date(self, at: int) -> bool:
        """Whether a number is that of a day: نشرت يوم 26 يناير"""
        return self.words[at].norm.isdigit() and self.classes[at + 1] == "T"

    def _is_participial(self, at: int) -> bool:
        """Whether a relative clause without its pronoun begins here: مسؤول رفض الكشف عن هويته، تقرير صادر عن …"""
        word, after = self.words[at], self.words[at + 1].norm
        norm = word.norm.removeprefix(self.lexicon.conjunctions[0]) if word.norm.startswith(self.and_the) else word.norm
        return norm in self.lexicon.issued or (norm in self.lexicon.anonymous and after in self.lexicon.anonymity)

    def _is_issued(self, at: int) -> bool:
        """Whether a participle says whose a document is: صادر عن …"""
        return self.words[at].norm in self.lexicon.issued and (
            self.words[at + 1].norm == self.lexicon.source_preposition or self.words[at + 1].norm in self.lexicon.about
        )

    def _is_blessing(self, at: int) -> bool:
        """Whether a blessing on the one who is named begins here: صلى الله عليه وسلم."""
        return (self.words[at].norm, self.words[at + 1].norm) in self.lexicon.blessings

    def _is_for(self, start: int, at: int) -> bool:
        """Whether a body or a group of people stands before words that say what it is for: كتلة المؤتمر من أجل التغيير، أطباء بلا حدود"""
        return any(not word.tags.isdisjoint(_BODY_OR_GROUP) for word in self.words[max(start, at - 2) : at])

    def is_denied(self, at: int) -> bool:
        """Whether an adjective follows that is denied of what is known or speaks before it: جهاز الكسب غير المشروع، منظمة
        غير حكومية, but not قال سالم غير آبه."""
        before, after = self.words[at - 1], self.words[at + 1]
        if self.words[at].norm not in self.lexicon.unlike or after.cls != "w" or before.part in ("g", "n"):
            return False
        definite = "definite" in before.tags
        return definite == ("definite" in after.tags) and (definite or not before.tags.isdisjoint(_SOURCES))

    def _is_aside(self, start: int, dash: int) -> bool:
        """Whether a dash behind a medium begins or ends an aside, as it stands apart from a word: الصحيفة -اعتمادا على …"""
        apart = self.scan.starts[dash] > self.scan.ends[dash - 1], self.scan.starts[dash + 1] > self.scan.ends[dash]
        return any(apart) and not all(apart) and "media" in self.words[start].tags

    def _marked_name(self, at: int, limit: int) -> int | None:
        close = self.marks.close_of.get(at)
        if close is None or close > limit or close - at - 1 - self.classes.count(".", at, close) > NAME_IN_MARKS:
            return None
        said = _VERBAL.search(self.classes, at, close) or "first_person" in self.words[at + 1].tags  # «أنا متفائل»
        return None if said and self.words[at - 1].tags.isdisjoint(_NAMED_IN_MARKS) else close + 1

    def _bracketed(self, start: int, at: int, limit: int) -> int | None:
        """The end of brackets within a noun phrase, or of a body's short name in brackets behind it or for it: قالت (الخارجية) إن"""
        close = self.classes.find(")", at, min(limit, at + 8))
        if close < 0 or (close - at > 2 and self.words[at + 1].norm.isdigit()):  # an age
            return None
        if at == start:
            inner = self.words[at + 1]
            return close + 1 if close - at <= 3 and inner.cls == "w" and not inner.tags.isdisjoint(_BRACKETED) else None
        if close == at + 2 and self.words[at + 1].norm.isdigit() and "documents" in self.words[at - 1].tags:
            return close + 1  # المادة (17)
        if self._is_name_in_brackets(start, at, close) or self._says_who(at, close):
            return close + 1
        if self._is_holder_behind(start, close + 1, limit):
            return close + 1
        behind = self.words[close + 1] if close + 1 < limit and self.classes[close + 1] == "w" else None
        if behind:
            return close + 1 if "times" not in behind.tags else None
        short = close - at <= 4 and not (close > at + 1 and self.words[at + 1].norm.isdigit())
        named = self.words[start].tags & {"media", "bodies"} or "marks_before_names" in self.words[at - 1].tags  # منسق مبادرة (سهلان)
        return close + 1 if short and named else None

    def _is_holder_behind(self, start: int, comma: int, limit: int) -> bool:
        """Whether whoever holds the office before brackets is named behind a comma: المدير التنفيذي للنادي (سهلان)، باولو مورتي"""
        if "titles" not in self.words[start].tags or comma + 2 >= limit or self.classes[comma] != ",":
            return False
        given, surname = self.words[comma + 1 : comma + 3]
        return given.tags == GIVEN or (given.part == surname.part == "n" and not given.prefix)

    def _is_name_in_brackets(self, start: int, opening: int, close: int) -> bool:
        """Whether brackets behind an office that is named to its end hold a person's name: قال المواطن (سالم الغافري) إن"""
        head, last, first = self.words[start], self.words[opening - 1], self.words[opening + 1]
        office = "titles" in head.tags and "bodies" not in head.tags and "definite" in last.tags and last.part != "d"
        office = office or self._is_titled(last)
        if not office or close < opening + 3 or not self.could_be_name(opening + 1, close):
            return False
        foreign = first.part == "n" and self.words[close - 1].norm in self.names
        return (first.part == "g" or foreign or self._opens_kunya(opening + 1)) and self.medium(opening, close + 1) is None

    def _says_who(self, opening: int, close: int) -> bool:
        """Whether brackets behind a name say what else he is called or what he is: سالم الغافري (أبو ماجد)، سالم الغافري (صياد)"""
        if self.words[opening - 1].part not in ("g", "n", "d") or self.words[opening - 1].noun:
            return False
        first = self.words[opening + 1]
        one = first.norm in self.lexicon.one_of  # (أحد سكان الحي)
        office = one or (not first.tags.isdisjoint(_OFFICES) and first.tags.isdisjoint(_NO_OFFICES))
        return office or (self._opens_kunya(opening + 1) and self.could_be_name(opening + 1, close))

    def _names_holder(self, start: int, comma: int, limit: int) -> bool:
        """Whether whoever holds the offices before a comma is named behind it."""
        if not start < comma < limit - 2 or self.classes[comma] != ",":
            return False
        head, offices = self.words[comma + 1], self.words[start:comma]
        if any(word.part == "g" and word.tags.isdisjoint(("joining_prepositions", "titles")) for word in offices):
            return False
        return "titles" in offices[0].tags and ("given_names" in head.tags or head.tags >= DEFINITE_HONORIFIC)

    def _apposition(self, start: int, comma: int, limit: int, named: bool) -> int | None:
        """The end of a name or title between commas, behind the title or name that begins at `start`; None where something else
        follows. named: whether a name stands before the comma, so that only an office, or the name of a title's holder, can follow."""
        first = comma + 1
        if self.classes[first] in "q<":
            return None if named else self._apposed_name(first, limit)
        end = self._apposed(first, limit)
        if end is None or end <= first or comma == start or self._is_participial(first):
            return None
        head, behind = self.words[first], self.words[first + 1]
        if self.lexicon.is_future(head) or (head.part == "n" and "definite" in behind.tags and self.is_common(behind)):
            return None  # وحسب التقرير، سيتباطأ النمو
        if self.lexicon.owned(head) == frozenset():
            return None  # أعلنت البلدية، تكليفها بالعمل
        if self.words[start].tags & _BODY_OR_OFFICE == _BODY and head.part in ("g", "n"):
            return None  # السفير لدى الأمم المتحدة، سالم الغافري
        several = head.number == "p" and self.words[start].number == "s" and "definite" in head.tags
        if several and head.norm.endswith(self.lexicon.endings["oblique_plural"]):  # دعا الوزير، المواطنين إلى
            return None
        if head.tags & {"titles", "honorifics", "of_another"}:
            return end
        if "given_names" in head.tags:
            titled = self.words[start].tags & {"titles", "honorifics", "bodies"}
            if not named or (titled and all(word.part != "g" or "definite" in word.tags for word in self.words[start:comma])):
                return end
        aside = head.part == "-" and head.norm[0] == self.lexicon.conjunctions[0]  # الشركة، ومقرها سهلان، …
        if end - first < 2 or aside or head.norm.isdigit() or self._is_deed(first, end) or self._is_thing(first):
            return None
        name = first + ("nationalities" in head.tags)  # المدير الفني للنادي، السهلاني باولو مورتي، إن
        foreign = all(word.part == "n" for word in self.words[name:end]) and self._is_before_said(start, end)
        return end if not named or foreign else None

    def _is_before_said(self, start: int, end: int) -> bool:
        """Whether what is said follows words behind a comma, be it behind a participle where an office stands before the comma."""
        apart = self.classes[end] == ","
        return self.classes[end + apart] == "C" if apart else "titles" in self.words[start].tags and self.classes[end] in ":PC"

    def _apposed_name(self, opening: int, limit: int) -> int | None:
        """The end of a name in marks that stands alone behind the comma after a title: الناطق باسم الجيش، «سالم الغافري»، …"""
        close = self._marked_name(opening, limit)
        inside = self.words[opening + 1 : close - 1] if close else []
        if close is None or not inside or inside[0].part not in ("g", "n") or not self.could_be_name(opening + 1, close - 1):
            return None
        return close if close == limit or self.classes[close] == "," else None

    def _apposed(self, start: int, limit: int) -> int | None:
        """The end of the words behind a comma that can be a name or title; None where they cannot."""
        position = start
        while position < limit and position - start < _APPOSED_WORDS:
            cls, word = self.classes[position], self.words[position]
            if cls == "w":
                if position == start and (
                    word.tags & {"events", "listeners", "subordinators"}
                    or word.norm in self.lexicon.what_forms
                    or self.lexicon.is_future(word)
                    or self.is_joined(position, limit)
                ):
                    return None
                if position > start + 1 and self._has_to(position) and self._is_carrier(start, position, limit):
                    break
            elif cls in "q<(" and position > start:
                close = self._close(position)
                if close is None or close > limit or close - position > NAME_IN_MARKS:
                    break
                position = close
            elif cls in ",;C:q<RP" or (cls == "-" and self.scan.starts[position] > self.scan.ends[position - 1]):
                break
            elif cls in "pa" and position > start:
                after, governing = self.words[position + 1], "governing" in self.words[position - 1].tags
                joins = "joining_prepositions" in word.tags and (governing or not after.tags & {"events", "times"})
                if not (joins or self.prepositions.is_related(position)):
                    break
            elif cls != "." or ends_sentence(self.scan, position):
                return None
            position += 1
        return position

    def _is_deed(self, at: int, end: int) -> bool:
        """Whether a common noun at `at` is no given name: توقف الاتفاقية, but مزيد الثنيان، رحيل سالم موندسي. end: of what it begins."""
        behind = self.words[at + 1]
        named = behind.tags == GIVEN and end > at + 2 and self.classes[end] == "," and self.could_be_name(at + 1, end)
        return self.words[at].noun and not (named or self.lexicon.could_be_surname(behind))

    def trim(self, phrase: Range) -> Range | None:
        start, end = phrase
        while start < end and self.classes[start] in ",:.-n*":
            start += 1
        while end > start and self.classes[end - 1] in ",:-n*pT":
            last = end - 1
            if last > start and self.name_like.is_named_or_described(last, self.count):
                break
            end -= 1
        return (start, end) if start < end else None
