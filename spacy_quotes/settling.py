"""Words that are one thing or another in different texts, taken for what they are in this one, by what stands beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from .lexicon import COUNTRY_OR_DEFINITE, DEFINITE_HONORIFIC, Lexicon, Word
from .lexicon.clitics import without_to
from .lexicon.words import DEFINITE, NAME, PERSONS, VERB
from .scan import Scan, normalize

_ENDS = frozenset(",;:.n")  # classes of marks
_OPENING = frozenset(".n,:;CFJ")  # classes of what a subject may stand behind
_CLAUSE_ENDS = frozenset(".n:;C")
_LOST, _COMMA, _SHARE = "?", ",", "%"
_CARELESS = 3  # places of a preposition that is always spelled like a name
_OFTEN_LOST = 3  # times that a sign is lost in a text, at least
_CLAUSE = re.compile("[^n.,;:]{,30}")
_OF_SOMEBODY = re.compile("w[wT<>q]{,9}(p[wT*]{1,6})?p?C")  # whose saying it is, be it with when or where, before the clause
_GOVERNING = re.compile("(p)$|(?<!G)[FP][wTo]{,5}$")  # what governs a clause, right before it or with its subject
_REACH = 7  # words
_OFFICIAL = frozenset({"definite", "titles", "given_names"})
_OFFICE, _LONG_OFFICE = 6, 10  # words of a verb and the office behind it, at most
_DEFINITE_NATION = frozenset({"definite", "nationalities"})


def settle(scan: Scan[Word], lexicon: Lexicon) -> Scan[Word]:
    """A scan with the words taken for what they are in this text, see the methods of `_Settling`."""
    settled = _Settling(scan, lexicon).run()
    if not settled:
        return scan
    words = list(scan.words)
    for at, word in settled.items():
        words[at] = word
    return replace(scan, words=words, classes="".join([word.cls for word in words]))


class _Settling:
    """What the unsettled words of a text are, each by its place."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon) -> None:
        self.scan, self.words, self.classes = scan, scan.words, scan.classes
        self.lexicon = lexicon
        self.settled: dict[int, Word] = {}
        self._prepositions_like_names = frozenset(lexicon.names_like_prepositions.values())

    def run(self) -> dict[int, Word]:
        for at, word in enumerate(self.words):
            if word.unsettled:
                self._settle(at, word)
        for name, preposition in self.lexicon.names_like_prepositions.items():
            if name in self.scan.text:
                self._settle_name_like_preposition(name, preposition)
        if self.scan.text.count(_LOST) >= _OFTEN_LOST and self.lexicon.question_mark not in self.scan.text:
            self._settle_lost_signs()
        return self.settled

    def _settle(self, at: int, word: Word) -> None:
        """Settle a word, or the one that it says is there, by the first of these questions that it poses."""
        lexicon, norm = self.lexicon, word.norm
        if norm in lexicon.own_part:
            self._settle_verb_behind_own_part(at)
        elif norm in lexicon.turning or norm in lexicon.beside:
            self._settle_verbal_noun(at + 1)
        elif word.cls == "T":
            self._settle_time(at)
        elif norm in lexicon.halves_of_names and self._is_half_of_name(at):
            self.settled[at] = replace(word, cls="w", tags=NAME, verbs=(), part="g", clitic="", gender="m", number="s")
            if word.part == "g":
                self.settled[at + 1] = replace(self.words[at + 1], tags=NAME, part="g", noun=False)
        elif norm in lexicon.names_like_governed:
            if self._is_whole_name(at):
                self.settled[at] = replace(word, tags=NAME, part="g", clitic="")
        elif norm in lexicon.of_fathers:
            if word.verbs and self._is_end_of_name(at):
                self.settled[at] = replace(word, cls="w", tags=NAME, verbs=(), part="n")
        elif norm in lexicon.verbs_like_prepositions:
            self._settle_verb_like_preposition(at)
        elif norm in lexicon.becoming_clear:
            self._settle_verb_of_her(at)
        elif norm in lexicon.acts:
            self._settle_act(at)
        elif norm in lexicon.according_to:
            self._settle_name_behind_to(at + 1)
        elif norm in lexicon.behind:
            if self.words[at - 1].norm in lexicon.behind[norm]:
                self.settled[at] = replace(word, cls="A", part="-")
        elif word.text in self._prepositions_like_names:
            if at > 1 and self._is_careless_name(at):
                self.settled[at] = replace(word, cls="w", tags=NAME, part="g")
        elif word.verbs and "bodies" in word.tags:
            before = self.words[max(at - 1, 0)]
            if at and (before.cls in "Fp" or ("documents" in before.tags and "definite" not in before.tags)):
                self.settled[at] = replace(word, cls="w", tags=word.tags - VERB, verbs=())  # قال تجمع المزارعين، بيان تجمع المزارعين
        elif word.part == "g" and word.cls != "w":
            self._settle_name_like_verb(at)
        elif not word.verbs and word.text[0] in (lexicon.me[0], *lexicon.conjunctions) and len(word.text) > 1:
            self._settle_verb_with_hamza(at)
        elif word.cls == "C":
            self._settle_complementizer(at)
        elif "negating" in word.tags:
            self._settle_negating(at)
        elif norm in lexicon.conjunctions:
            self._settle_conjunction(at)

    def _is_half_of_name(self, at: int) -> bool:
        """Whether what could be a verb makes one name with the word behind it, as a verb, an office or a name stands before it, and a
        name or an office behind it: أكد علم الدين الغافري، الوزير أكمل الدين مورتي"""
        before, other, behind = self.words[max(at - 1, 0)], self.words[at + 1], self.words[min(at + 2, len(self.words) - 1)]
        if other.norm != self.lexicon.halves_of_names[self.words[at].norm]:
            return False
        if self.words[at].cls == "a":  # علي أكبر, which could be على أكبر
            family = not behind.tags and behind.norm.endswith(self.lexicon.endings["relational"])
            named = family or behind.part == "g" or self._is_family_name(behind)
            return named and self.words[at].part == "g" and (at == 0 or before.cls in _OPENING or before.tags >= DEFINITE_HONORIFIC)
        person = before.part in ("g", "d", "t") or not _OFFICIAL.isdisjoint(before.tags)
        if before.cls == ",":
            return behind.part in ("g", "n")  # رئيس الاتحاد، خير الدين مورتي
        return at > 0 and (person or before.cls == "F") and (behind.part in ("g", "n", "d", "t") or behind.cls == ",")

    def _is_whole_name(self, at: int) -> bool:
        """Whether what could be a name with a preposition joined, as its article is lost in the Maghreb, stands where a subject does
        with a family's name behind it: قال لحسن الغافري، الأستاذ لحسن الغافري, but not خلفا لحسن الغافري; or باسم"""
        before, after = self.words[max(at - 1, 0)], self.words[at + 1]
        if after.part != "d" or self.lexicon.is_common_noun(after) or after.norm.endswith(self.lexicon.endings["plural"]):
            return False
        if before.cls == "F" or before.tags >= DEFINITE_HONORIFIC or (self.words[at].clitic and (at == 0 or before.cls in _CLAUSE_ENDS)):
            return True
        if before.cls == ",":  # يؤكد الباحث في التاريخ، لحسن الغافري، أن
            return bool(self.words[at].clitic) and self.classes[at + 2] in ",C" and self._is_behind_officer(at - 1)
        return self.classes[at + 2] == "C" and "definite" in before.tags and self._is_behind_officer(at)

    def _is_behind_officer(self, at: int) -> bool:
        """Whether a verb that says something stands before an office that ends here, which is not of who speaks for another: أكد مدير بنك
        المياه باسم الغافري أن"""
        verb = self.classes.rfind("F", max(at - _LONG_OFFICE, 0), at)
        office = self.words[verb + 1 : at] if verb >= 0 else []
        return bool(office) and "titles" in office[0].tags and all(self.lexicon.bare(it) not in self.lexicon.speaking_for for it in office)

    def _is_end_of_name(self, at: int) -> bool:
        """Whether what could be a verb ends a name, behind a given name and with nothing of its own behind it, أكد سالم خليل زاد أن, or
        for the bearer of such a name who was met: وأضاف زاد أن"""
        before, after = self.words[max(at - 1, 0)], self.words[at + 1]
        if before.part == "g":
            return after.cls in _ENDS or after.cls == "C"
        return before.cls == "F" and any(name.norm == self.words[at].norm for name in self.settled.values())

    def _settle_verb_behind_own_part(self, at: int) -> None:
        """What could be a preposition is a verb, where one is expected: من جهته عبر"""
        verb = at + 2 if self.classes[at + 1] == "," else at + 1
        if self.classes[verb : verb + 1] in ("p", "f") and self.words[verb].norm in self.lexicon.verbs:
            self.settled[verb] = self._as_verb(self.words[verb])

    def _settle_verb_like_preposition(self, at: int) -> None:
        """What could be a preposition is a verb behind قد, or with its own preposition behind it, be it behind a person: وقد عبر الوزير،
        وعبر عن أمله، عبر الوزير عن أمله"""
        word = self.words[at]
        own = self.lexicon.verbs_like_prepositions[word.norm]
        if (at and self.classes[at - 1] == "D") or self.words[at + 1].norm == own or self._begins_clause_of_person(at, own):
            self.settled[at] = self._as_verb(word)

    def _begins_clause_of_person(self, at: int, own: str) -> bool:
        if not at or self.classes[at - 1] not in "n.,J" or PERSONS.isdisjoint(self.words[at + 1].tags):
            return False
        clause = _CLAUSE.match(self.classes, at + 1)
        return clause is not None and any(word.norm == own for word in self.words[at + 1 : clause.end()])

    def _as_verb(self, word: Word) -> Word:
        return replace(word, cls="F", tags=VERB, verbs=word.verbs or self.lexicon.verbs[word.norm])

    def _settle_verb_of_her(self, at: int) -> None:
        """What could say that something became clear is a verb of saying in the feminine, before whoever or whatever makes it clear: تبين
        الطبيبة أن، وتبين الدراسة أن, but not تبين للوزارة أن"""
        word, after = self.words[at], self.words[at + 1]
        if after.somebody and after.gender == "f" and not after.norm.startswith(self.lexicon.to):
            verb = word.norm if word.norm in self.lexicon.verbs else word.norm[1:]
            clitic = word.norm.removesuffix(verb)
            self.settled[at] = replace(
                word, cls="F", tags=VERB, verbs=tuple(replace(form, clitic=clitic) for form in self.lexicon.verbs[verb])
            )

    def _settle_act(self, at: int) -> None:
        """A verbal noun of saying reports what somebody says: تأكيد الوزارة أن"""
        word, after = self.words[at], self.words[at + 1]
        said = _OF_SOMEBODY.match(self.classes, at + 1) if after.somebody or after.part == "g" else None
        if said and said.group(1) and self.words[said.start(1)].norm != self.lexicon.inside:
            return
        if said and "documents" not in after.tags:
            self.settled[at] = replace(word, cls="N", verbs=self.lexicon.acts[word.norm])

    def _settle_verbal_noun(self, at: int) -> None:
        """A verbal noun of saying with the article reports: مع التأكيد على أن، مجددا التأكيد على أن"""
        word = self.words[at]
        if word.norm in self.lexicon.verbal_nouns:
            self.settled[at] = replace(word, cls="N", verbs=self.lexicon.verbal_nouns[word.norm])

    def _settle_name_behind_to(self, at: int) -> None:
        """A name has the preposition joined to it that must stand there: وفقا لبيرنولد"""
        word = self.words[at]
        if self._is_name_behind_to(word):
            self.settled[at] = replace(self.lexicon(without_to(self.lexicon, word.text)), text=word.text, clitic=self.lexicon.to)

    def _is_name_behind_to(self, word: Word) -> bool:
        """Whether a word that no list knows is a name with the preposition joined to it: لبيرنولد، للغافري"""
        lexicon = self.lexicon
        if word.norm[0] != lexicon.to or len(word.norm) < 4:
            return False
        if word.tags or word.clitic or word.noun or word.prefix or word.media_start:
            return False
        bare = without_to(lexicon, word.norm)
        if bare.removeprefix(lexicon.article) in lexicon.nouns:
            return False
        return lexicon(bare).part == "n" or (bare.startswith(lexicon.article) and bare.endswith(lexicon.endings["relational"][1]))

    def _settle_time(self, at: int) -> None:
        """A time is a given name, الشيخ صباح الخالد, or the name of a family: سالم الصباح"""
        word = self.words[at]
        if self._is_given_name(at):
            self.settled[at] = replace(word, cls="w", tags=NAME, part="g", gender="")
        elif at and self._is_family(at):
            self.settled[at] = replace(word, cls="w", tags=DEFINITE, part="d")

    def _is_given_name(self, at: int) -> bool:
        """Whether what could be a time is a given name, between an honorific and a name: الشيخ صباح الخالد, but not صباح العيد."""
        if "given_names" not in self.words[at].tags or not at or not self.words[at - 1].tags >= DEFINITE_HONORIFIC:
            return False
        after = self.words[at + 1]
        return after.cls == "w" and after.part in ("g", "n", "d") and not self.lexicon.is_common_noun(after)

    def _is_family(self, at: int) -> bool:
        """Whether what could be a time is the name of a family: الصباح, which says no time without a preposition, behind a name or an
        honorific; a day of the week behind an office and a given name, المدير سالم الخميس, but not قال سالم الخميس, or alone behind
        a verb, where somebody of that name was met."""
        word, before, first = self.words[at], self.words[at - 1], self.words[max(at - 2, 0)]
        if "definite" in word.tags:
            named = before.part == "g" or (before.part in ("d", "p") and first.part in ("g", "p"))
            return named or before.tags >= DEFINITE_HONORIFIC
        if before.cls == "F":
            return any(name.norm == word.norm for name in self.settled.values())
        office = first.part == "t" or "definite" in first.tags or self.classes[at + 1] == ":"
        return before.tags == NAME and office and self.classes[at + 1] != "T"

    def _settle_name_like_verb(self, at: int) -> None:
        """What could be a verb is a given name, between a verb and a surname or what is said, قالت أمل الغافري، لفت عزت إلى, or between
        two names: أحمد فايد صالح"""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        between = before.tags == after.tags == NAME
        if not (between or before.cls == "F" or before.part == "t" or "true_prepositions" in before.tags):
            return
        own = self.lexicon.preposition_of(after)
        told = before.cls == "F" and (after.cls in "C:R" or any(own in form.takes for form in before.verbs))
        if told or after.part in ("g", "n", "d"):
            self.settled[at] = replace(word, cls="w", tags=NAME, verbs=())

    def _settle_verb_with_hamza(self, at: int) -> None:
        """A verb has a hamza that is none of its own, before whoever speaks: أعتبر الوزير"""
        word, after = self.words[at], self.words[at + 1]
        if after.somebody or after.part == "g":
            hamza = self.lexicon.me[0]
            self.settled[at] = replace(self.lexicon(word.text.replace(hamza, normalize(hamza), 1)), text=word.text)

    def _settle_complementizer(self, at: int) -> None:
        """A complementizer is none in إن شاء الله, nor is the letter of a name, ان.بي.سي, or its first word"""
        word, after = self.words[at], self.words[at + 1]
        starts, ends = self.scan.starts, self.scan.ends
        letter = after.cls == "." and starts[at + 1] == ends[at] and starts[at + 2] == ends[at + 1]
        if letter or f"{word.norm} {after.norm}" in self.lexicon.no_complementizers:
            named = after.part == "n" and word.norm[0] == self.lexicon.by  # بان كي مون
            self.settled[at] = replace(word, cls="w", tags=NAME, part="g") if named else replace(word, cls="J")

    def _settle_negating(self, at: int) -> None:
        """A complementizer with its negation is written without the hamza: نأمل الا يطول, but not لا يزيده الا قوة"""
        deed = self.words[at + 1]
        if deed.cls not in "vFK" or deed.norm[0] not in self.lexicon.persons[:2] or any(verb.form == "perfect" for verb in deed.verbs):
            return
        governing = _GOVERNING.search(self.classes[max(at - _REACH, 0) : at])
        if governing and (governing.group(1) or any("an" in verb.takes for verb in self.words[at - len(governing.group())].verbs)):
            self.settled[at] = replace(self.words[at], cls="C")

    def _settle_conjunction(self, at: int) -> None:
        """A conjunction has a blank behind it: و أضاف"""
        word, after = self.words[at], self.words[at + 1]
        if not after.text[0].isalnum():
            return
        self.settled[at] = replace(word, cls="J", part="-")
        joined = self.lexicon(word.norm + after.text)
        if joined.cls in "FPCv":
            self.settled[at + 1] = replace(joined, text=after.text)

    def _settle_lost_signs(self) -> None:
        """What could be question marks are percent signs where all of them stand behind numbers, 25? من السكان, and commas in a text that
        has hardly any other: قال سالم? مدير السد? إن"""
        lost = [at for at, word in enumerate(self.words) if word.text == _LOST and self.classes[at - 1 : at] not in ("", "n", ".")]
        if all(self.words[at - 1].norm[-1:].isdigit() for at in lost):
            sign = self.lexicon(_SHARE)
        elif self.classes.count(_COMMA) < len(lost):
            sign = self.lexicon(_COMMA)
        else:
            return
        self.settled |= {at: replace(sign, text=_LOST) for at in lost if self.classes[at + 1] not in "n.q>"}

    def _settle_name_like_preposition(self, name: str, preposition: str) -> None:
        """What could be a preposition in careless spelling is a name, where the text spells the preposition apart (علي beside على) or
        where no preposition stands."""
        places = [bisect_right(self.scan.starts, match.start()) - 1 for match in re.finditer(rf"{name}\b", self.scan.text)]
        apart = preposition in self.scan.text
        named = any(self.classes[at + 1] in _ENDS for at in places)
        for at in places:
            word = self.words[at]
            clitic = word.text.removesuffix(name)
            if clitic not in ("", self.lexicon.to, *self.lexicon.conjunctions):
                continue
            if apart or (named and self.words[max(at - 1, 0)].part == "g") or self._is_no_preposition(at):
                part = "-" if clitic else "g"
                self.settled[at] = replace(word, cls="w", tags=NAME, clitic=clitic, gender="m", number="s", part=part)
            elif len(places) >= _CARELESS and self._is_before_thing(at):
                self.settled[at] = replace(word, tags=word.tags - NAME, part="-")

    def _is_no_preposition(self, at: int) -> bool:
        """Whether a word stands between a given name and what can only be a name, محمد علي جعفري، سالم علي بن ماجد, or takes nothing behind
        it as a preposition does: وأضاف علي، قال سالم علي، مدير النادي، إن، أكد سالم علي بأن،
        أكد مدير النادي علي الغافري أن"""
        before, after = self.words[max(at - 1, 0)], self.words[at + 1]
        if after.cls in _ENDS:
            return True
        lexicon = self.lexicon
        if before.part == "g" and (after.norm in lexicon.descent or (after.cls == "C" and after.norm[0] == lexicon.by)):
            return True
        descended = "given_names" in lexicon.tags.get(after.norm[:-1], ()) and after.norm.endswith(lexicon.persons[0])
        if after.part == "g" or descended:
            return before.part == "g" or before.tags >= _DEFINITE_NATION
        if before.part == "g":
            return after.part in ("n", "d") and not self.lexicon.is_common_noun(after)
        return self.classes[at + 2] == "C" and self._is_behind_sayer(at) and self._is_family_name(after)

    def _is_before_thing(self, at: int) -> bool:
        """Whether a common noun stands behind a preposition that could be a name, and nobody before it: الرقابة علي السدود"""
        before, after = self.words[max(at - 1, 0)], self.words[at + 1]
        person = before.part == "g" or before.tags >= DEFINITE_HONORIFIC or before.cls in "F,"
        thing = after.noun or self.lexicon.is_common_noun(after) or self.lexicon.is_broken_plural(after.norm)
        return thing and not (person or self._is_family_name(after))

    def _is_careless_name(self, at: int) -> bool:
        """Whether what is spelled as a preposition is a given name, between an honorific and the rest of a name, as nothing but what is
        said is told by the verb before them: أشار الدكتور على أبو سالم إلى, but not رد الدكتور على الغافري"""
        verb, before, after = self.words[at - 2], self.words[at - 1], self.words[at + 1]
        if verb.cls != "F" or not before.tags >= DEFINITE_HONORIFIC:
            return False
        return (self._is_family_name(after) or after.part in ("p", "g")) and self._says_without(verb, at)

    def _is_family_name(self, word: Word) -> bool:
        return word.part == "d" and word.norm.endswith(self.lexicon.endings["relational"]) and not self.lexicon.is_common_noun(word)

    def _is_behind_sayer(self, at: int) -> bool:
        """Whether a verb that says something stands before an office that ends here."""
        verb = self.classes.rfind("F", max(at - _OFFICE, 0), at)
        office = verb >= 0 and "titles" in self.words[verb + 1].tags and not COUNTRY_OR_DEFINITE.isdisjoint(self.words[at - 1].tags)
        return office and self._says_without(self.words[verb], at)

    def _says_without(self, verb: Word, at: int) -> bool:
        """Whether a verb says something without the preposition that a word at `at` could be."""
        own = self.lexicon.preposition_of(self.words[at])
        return all(form.verb_class == "say" and ("clause" in form.takes or own not in form.takes) for form in verb.verbs)
