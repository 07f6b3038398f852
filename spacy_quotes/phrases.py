"""Who is named where: noun phrases."""

from __future__ import annotations

import re

from .frame import Range
from .lexicon import DEFINITE_HONORIFIC, DEFINITE_TITLE
from .phrase_ends import PhraseEnds
from .phrase_words import APPOSITION_WORDS, DEFINITE, IN_THE_NAME, PHRASE_WORDS
from .view import NAME_IN_MARKS, ends_sentence

_GOVERNING = frozenset({"definite", "governing"})
_PLACES = frozenset({"bodies", "countries_and_capitals"})
_PHRASE_ONLY = frozenset({"phrase"})
_REPRESENTED = re.compile("w{2,6}")  # what a member of a parliament represents, with his name
_VERBAL = re.compile("[GKv]")  # what no person's name in marks has
_NAMED_IN_MARKS = frozenset({"media", "marks_before_names", "bodies", "documents", "groups"})
_OFFICES = frozenset({"titles", "honorifics", "of_another"})
_NO_OFFICES = frozenset({"definite", "media", "bodies", "nationalities"})
_BODY, _BODY_OR_OFFICE = frozenset({"bodies"}), frozenset({"bodies", "titles"})
_BRACKETED = frozenset({"definite", "bodies", "media", "name_parts", "given_names"})


class Phrases(PhraseEnds):
    """The noun phrases of one text."""

    def noun_phrase(self, start: int, limit: int, joined: bool = False, object_follows: bool = False) -> Range | None:
        """The noun phrase that begins at `start`, as far as it names somebody.

        joined: whether a preposition may be joined to its first word. object_follows: whether an object may follow it, as behind
        a verb that reports nothing.
        """
        if start + 1 < limit and self.words[start].norm in self.lexicon.demonstratives and self.classes[start + 1] == "w":
            start += "definite" not in self.words[start + 1].tags  # أوضح ذلك مدير …
        if start < limit and not joined and self.classes[start] == "w" and self.is_joined(start, limit):
            return None
        position, named = start, False
        if start < limit and self._opens_name(start) and self.medium(start, limit):
            position = limit = self._until_relation((self._close(start) or start) + 1, limit)
        while position < limit and position - start < PHRASE_WORDS:
            cls = self.classes[position]
            if cls in ",;":
                position = self._apposition(start, position, limit, named) or position
                if self._names_holder(start, position, limit):  # الوزير المنتدب، الناطق باسم الحكومة، السيد سالم الغافري
                    position = self._apposition(start, position, limit, named) or position
                break
            end = self._part(start, position, limit, named)
            if end is None or (object_follows and position > start and self._is_object(start, position, named)):
                break
            named = named or (cls == "w" and self._is_name_word(start, position))
            position = end
            if cls == "o" and self.words[position - 1].norm not in self.lexicon.then:
                break
        if position <= start:
            return None
        marked = self._opens_name(start) and self._close(start) == position - 1
        phrase = (start + 1, position - 1) if marked else self.trim((start, position))
        if phrase and phrase[1] - phrase[0] == 1 and self._is_no_noun(self.words[phrase[0]]):
            return None  # برر ذلك بأن
        return phrase if phrase and any(word.norm[0].isalnum() for word in self.words[slice(*phrase)]) else None

    def _part(self, start: int, at: int, limit: int, named: bool) -> int | None:
        """Where the noun phrase from `start` goes on behind what stands at `at`, a word or a name in marks or brackets; None where
        this is no part of it. named: whether a name stands before it."""
        cls, word, first = self.classes[at], self.words[at], at == start
        if not first and self._is_participial(at):
            return at + 2 if self.is_issued(at) and "documents" in self.words[start].tags else None
        if self._is_blessing(at + (cls == "-")):
            return None
        if cls in "q<":
            return self._marked_name(at, limit)
        if cls == "(":
            return self._bracketed(start, at, limit)
        before = self.words[at - 1]
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
            belongs = first or self._held_then(start, at) or not (restated or self._begins_another(start, at, limit, named))
        elif cls in "pa":
            belongs = not first and (
                self._is_given(at)
                or self._is_annexed_place(start, at)
                or self._is_sent_to(start, at, limit)
                or self._takes_preposition(start, at, limit)
            )
        elif cls == ".":
            belongs = not ends_sentence(self.scan, at)
        elif cls == "-":
            belongs = start < at < limit - 1 and self.classes[at + 1] == "w" and not self._is_aside(start, at)
        elif cls == "T":
            belongs = not first and (
                self._is_title(at) or self._is_informed(at, limit) or self._held_then(start, at) or self._opens_kunya(at - 1)
            )
        elif cls == "v" and first:
            belongs = self._is_name_like_verb(at)
        elif cls == "v":
            belongs = self.names_body(at) or self.opens_name(at - 1) or "letters" in before.tags or before.tags >= IN_THE_NAME
            joined = word.norm[0] == self.lexicon.conjunctions[0]  # أعلن الرئيس وأصدر إعلانا
            belongs = belongs or (before.tags >= DEFINITE_HONORIFIC and not joined)
            named = word.part == "n" and before.part in ("g", "n")
            belongs = belongs or (named and at + 1 == limit and self.classes[limit] in "C:")
            third = named and at > start + 1 and self.classes[start - 1] == "F" and self.words[at + 1].part == "t"
            belongs = belongs or (third and word.norm[0] not in self.lexicon.persons)  # ألبرتو يان مات رئيس النقابة
            belongs = belongs or self._goes_on_with_name(start, at)
        elif cls in "FfPN":
            subject = self.classes[start - 1] in "FC" or before.norm in self.lexicon.noun_first  # لكن متحدثا
            office = cls == "P" and first and "titles" in word.tags and subject
            titled = "given_names" in word.tags and {"honorifics", "definite"} <= before.tags  # السيدة أمل
            titled = titled or self._goes_on_with_name(start, at)
            name = cls == "F" and (self._is_name_like_verb(at) if first else titled or self.opens_name(at - 1) or self.names_body(at))
            says = cls in "Ff" or any(verb.verb_class not in ("weak", "rare") or verb.clitic for verb in word.verbs)
            says = says or word.text.endswith(self.lexicon.endings["tanwin"])  # أحد النواب موجهاً حديثه
            feminine = word.text.endswith(self.lexicon.endings["feminine"]) and "definite" in before.tags  # أضافت المديرة مخاطبة الأهالي
            manner = cls == "P" and not first and (word.norm.endswith(self.lexicon.endings["accusative"]) or feminine)  # جندي طالبا عدم كشف
            noun = cls == "F" and first and (self.is_governed_noun(at) or self._takes_no_clause(at))  # وأوضح طالب أن
            belongs = office or name or noun or self.is_field(at) or self._is_third(start, at) or not (first or says or manner)
        elif cls == "*":
            slash = not first and word.text == "/" and before.tags >= DEFINITE_HONORIFIC  # الدكتور/ سالم الغافري
            belongs = word.norm == "@" if first else slash or before.norm[0].isdigit()  # @sahlan، 57% من الآباء
        elif cls == "J":
            joins = (not first and (word.norm in self.lexicon.conjunctions or self._is_denied(at))) or self._is_particle(at)
            belongs = joins and at + 1 < limit and self.classes[at + 1] == "w"
        else:
            tied = not first and self.lexicon.bare(before) in self.lexicon.with_it  # إدارة الطوارئ التابعة لها
            belongs = cls == "o" and not first and (tied or word.norm in self.lexicon.reflexives or self._held_then(start, at))
        return at + 1 if belongs else None

    def _is_third(self, start: int, at: int) -> bool:
        """Whether what could be a preposition or a verb ends a foreign name, as a verb stands before it and what is said behind it: قال
        المتحدث وانغ ون بين إن"""
        if at < start + 3 or self.classes[at] not in "Ff" or self.classes[at + 1] not in "C:," or self.classes[start - 1] != "F":
            return False
        return self.words[at - 2].part == self.words[at - 1].part == "n"

    def _takes_no_clause(self, at: int) -> bool:
        """Whether what could be a verb is rather a name, as it takes no clause and stands between another verb and one: قال بارك إن"""
        word = self.words[at]
        between = self.classes[at - 1] == "F" and self.classes[at + 1] == "C" and not word.clitic
        return between and all(form.takes <= _PHRASE_ONLY for form in word.verbs)

    def _held_then(self, start: int, at: int) -> bool:
        """Whether a word says when somebody held an office who is named behind it: رئيس الوزراء آنذاك سالم الغافري"""
        if self.words[at].norm not in self.lexicon.then or "titles" not in self.words[start].tags:
            return False
        if self.classes[at] == "w" and not self._is_complete(at - 1):
            return False  # مدير وكالة سالم, but not مدير الدائرة وكالة سالم
        behind = at + 1 + (self.classes[at + 1] == ",")
        name, after = self.words[behind : behind + 2]
        return name.part == "g" or name.tags >= DEFINITE_HONORIFIC or (name.part == "n" and after.part in ("n", "d"))

    def _takes_preposition(self, start: int, at: int, limit: int) -> bool:
        """Whether a preposition joins what follows to the noun phrase: مسؤول في وزارة …, but not a place or an occasion to a name."""
        words, word = self.words, self.words[at]
        if word.clitic == self.lexicon.conjunctions[1]:
            return False  # فمن المتوقع
        relation = self.lexicon.bare(words[at - 1]).removeprefix(self.lexicon.by_the)
        if word.norm == self.lexicon.relations.get(relation) and "definite" in words[at + 1].tags:
            return at + 1 < limit  # وزير العلاقات مع البرلمان، هيئة الأمر بالمعروف والنهي عن المنكر
        field = self.is_field(at + 1)
        if "joining_prepositions" not in word.tags or at + 1 >= limit or not (self.classes[at + 1] in "wfq<" or field):
            return False
        if word.clitic:  # مصادر محلية وفي المجلس
            return self.lexicon.bare(words[start]) in self.lexicon.sources and "bodies" in words[at + 1].tags
        after = words[at + 1]
        if after.norm in self.lexicon.demonstratives and at + 2 < limit:
            after = words[at + 2]
        if self.lexicon.is_possessed(after.norm, after.text) or after.norm in self.lexicon.fillers:  # الباحثة في مدونتها، في أكثر من حديث
            return False
        source = word.norm == self.lexicon.source_preposition
        if words[at + 2].norm.isdigit() and "definite" not in after.tags and not source:  # الإدارة في عام 2013, but not واحد من كل 14
            return False
        if self._works_for(start, at):
            return True
        if word.norm in self.lexicon.at_whom and self.lexicon.is_derived(after.norm) and not after.tags:
            return False  # أكد الاتحاد لدى ترشيح المدير
        if word.norm in self.lexicon.at_whom and not after.tags.isdisjoint(_PLACES) and any("titles" in it.tags for it in words[start:at]):
            return True  # السفير سالم الغافري سفير سهلان لدى قطر
        if source and "definite" in words[at - 1].tags and after.noun and not after.tags:
            return False  # حذر الغافري من تأثير القرار
        narrow = "narrow_prepositions" in word.tags
        own = self.lexicon.preposition_of(word)
        governing = any("governing" in words[k].tags for k in range(max(start, at - 2), at))
        taken = after.norm in self.lexicon.matters or (at == start + 2 and words[start].norm in self.lexicon.demonstratives)
        governing = governing and not taken  # أكد الخبراء على أهمية، شدد ذلك المسؤول على
        told = own and not governing and "definite" in words[at - 1].tags and self.classes[start - 1 : start] == "F"
        if told and any(own in verb.takes for verb in words[start - 1].verbs):
            return False  # حذرت البعثة من العبث
        if governing:  # المشرف العام على …
            adjective = words[at - 1].tags >= _GOVERNING and "definite" in after.tags  # المشارك في البحث
            return narrow or adjective or not self.is_event(after)
        if narrow and "bodies" in after.tags and "titles" in words[start].tags:  # عضو مجلس النواب عن كتلة البناء سالم
            represented = _REPRESENTED.match(self.classes, at + 1, limit)
            if represented is None:
                return False
            end = represented.end()
            apposed = self.classes[end] == "," and words[end + 1].part == "g"  # النائب عن كتلة البناء، سالم الغافري، …
            foreign = end - at > 4 and all(word.part == "n" for word in words[end - 3 : end])  # عن ولاية سهلة باولو موندسي
            return apposed or foreign or any(word.part == "g" for word in words[at + 2 : end])
        last = words[at - 1]
        medium = last.media_start and "reporters" in words[start].tags  # مراسل «الغد» في سهلان
        kunya = at - 2 >= start and self.opens_name(at - 2)  # ابن منظور
        person = (last.part in ("g", "n") and not medium) or (last.part == "d" and self._follows_given(start, at - 1))
        return not narrow and not (kunya or (person and last.norm not in self.lexicon.nouns)) and not self.is_event(after)

    def _follows_given(self, start: int, at: int) -> bool:
        """Whether a word with the article stands behind a given name and what may be others of its bearer: سالم سهيل الغافري, but not
        ماريو مورتي وزير التجارة العادلة."""
        while at > start and self.words[at - 1].part in ("n", "p", "d"):
            at -= 1
        return at > start and self.words[at - 1].part == "g" and "titles" not in self.words[at - 1].tags

    def _marked_name(self, at: int, limit: int) -> int | None:
        close = self.marks.close_of.get(at)
        if close is None or close > limit or close - at - 1 - self.classes.count(".", at, close) > NAME_IN_MARKS:
            return None
        said = _VERBAL.search(self.classes, at, close) and self.words[at - 1].tags.isdisjoint(_NAMED_IN_MARKS)
        return None if said else close + 1

    def _bracketed(self, start: int, at: int, limit: int) -> int | None:
        """The end of brackets within a noun phrase, or of a body's short name in brackets behind it or for it: قالت (الخارجية) إن"""
        close = self.classes.find(")", at, min(limit, at + 8))
        if close < 0 or (close - at > 2 and self.words[at + 1].norm.isdigit()):  # an age
            return None
        if at == start:
            inner = self.words[at + 1]
            return close + 1 if close - at <= 3 and inner.cls == "w" and not inner.tags.isdisjoint(_BRACKETED) else None
        if self._is_name_in_brackets(start, at, close) or self._says_who(at, close):
            return close + 1
        behind = self.words[close + 1] if close + 1 < limit and self.classes[close + 1] == "w" else None
        if behind:
            return close + 1 if "times" not in behind.tags else None
        short = close - at <= 4 and not (close > at + 1 and self.words[at + 1].norm.isdigit())
        named = self.words[start].tags & {"media", "bodies"} or "marks_before_names" in self.words[at - 1].tags  # منسق مبادرة (سهلان)
        return close + 1 if short and named else None

    def _is_name_in_brackets(self, start: int, opening: int, close: int) -> bool:
        """Whether brackets behind an office that is named to its end hold a person's name: قال المواطن (سالم الغافري) إن"""
        head, last, first = self.words[start], self.words[opening - 1], self.words[opening + 1]
        office = "titles" in head.tags and "bodies" not in head.tags and "definite" in last.tags and last.part != "d"
        office = office or last.tags >= DEFINITE_TITLE or last.tags >= DEFINITE_HONORIFIC
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
            if not named or (titled and all(word.part != "g" for word in self.words[start:comma])):
                return end
        aside = head.part == "-" and head.norm[0] == self.lexicon.conjunctions[0]  # الشركة، ومقرها سهلان، …
        if end - first < 2 or aside or head.norm.isdigit() or self._is_deed(first) or self._is_thing(first):
            return None
        name = first + ("nationalities" in head.tags)  # المدير الفني للنادي، السهلاني باولو مورتي، إن
        foreign = all(word.part == "n" for word in self.words[name:end]) and self.classes[end] == "," and self.classes[end + 1] == "C"
        return end if not named or foreign else None

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
        while position < limit and position - start < APPOSITION_WORDS:
            cls, word = self.classes[position], self.words[position]
            if cls == "w":
                if position == start and (
                    word.tags & {"events", "listeners"}
                    or word.norm in self.lexicon.what_forms
                    or self.lexicon.is_future(word)
                    or self.is_joined(position, limit)
                ):
                    return None
            elif cls in "q<(" and position > start:
                close = self._close(position)
                if close is None or close > limit or close - position > NAME_IN_MARKS:
                    break
                position = close
            elif cls in ",;C:q<R" or (cls == "-" and self.scan.starts[position] > self.scan.ends[position - 1]):
                break
            elif cls in "pa" and position > start:
                after, governing = self.words[position + 1], "governing" in self.words[position - 1].tags
                if "joining_prepositions" not in word.tags or (after.tags & {"events", "times"} and not governing):
                    break
            elif cls != "." or ends_sentence(self.scan, position):
                return None
            position += 1
        return position

    def _is_deed(self, at: int) -> bool:
        """Whether a common noun at `at` is no given name: توقف الاتفاقية, but مزيد الثنيان."""
        return self.words[at].noun and not self.could_be_surname(self.words[at + 1])

    def trim(self, phrase: Range) -> Range | None:
        start, end = phrase
        while start < end and self.classes[start] in ",:.-n*":
            start += 1
        while end > start and self.classes[end - 1] in ",:-n*pT":
            last = end - 1
            if last > start and (self._is_title(last) or self._is_informed(last, self.count) or self._opens_kunya(last - 1)):
                break
            end -= 1
        return (start, end) if start < end else None
