"""What a verb that reports has for its complement: a clause, what stands behind a colon or in marks, a marked phrase."""

from __future__ import annotations

import re

from .cue import OF_A_TEXT, Cue
from .lexicon import VerbForm, Word
from .lookalikes import Lookalikes
from .view import NAME_IN_MARKS, ends_sentence

_AHEAD = re.compile("[n.;:,Cq<(FPNRJAQv]")
_TO_MANNER = re.compile("[wTp]{0,6}P:")  # to a participle with a colon
_ADDRESS = re.compile("www|https?")
_AFTER_MARKS = re.compile("[n.:CFP]")
_MERGING = ("say", "weak", "relay")
_ASIDE = re.compile(",[wpaToq<>]{1,10},")  # أعلنت «الفرقة»، أمس، أن، أعلنت «الفرقة»، كعادتها في كل عام، عن
_WITHOUT_CLAUSE = re.compile("[^.,;nC]*")
_GOES_ON_TO_SAY = re.compile("[^n.,;]{,8},?p?[C:q<]")
_APPOSITION = re.compile("[wTo]+,[wTo][^,vFPC]*,")  # a subject and, between commas, who that is
_GOVERNED = re.compile("[wTo]*[pa]")  # a subject and the preposition of what a verb governs
_UNQUOTED = re.compile("[^.,;:nqC<]{1,10},C")  # to a comma and a complementizer
_DESCRIBED = re.compile("[wTo]{0,5},?C")  # who describes, to the complementizer
NAME_WORDS = 3  # words in marks that may rather be a name
_LONGEST_IN_BRACKETS = 60  # words
_MARKS = re.compile("[q<>()]")
_NEAR, _NEAR_OFFICE = 9, 13  # words, from a verb that mostly means something else, or from an office behind it, to the clause
_FAR = 40  # words, from a verb that always reports something to the colon
_PERSON = 4  # words of a name of a person, at most
_CONDITION = 6  # words from what opens a condition to the complementizer of its verb
_OFTEN = 2  # times that a name is in the text, at least
_NO_NAMES = frozenset({"no_names"})
_ACTORS = frozenset({"bodies", "media", "honorifics", "groups"})


class Complements(Lookalikes):
    def ahead(self, index: int, form: VerbForm, sort: str, reach: int) -> Cue | None:
        """The cue that a form is by the first complement of its own within so many words behind it."""
        words, takes, strong = self.words, form.takes, form.verb_class in ("say", "relay")
        absorbed: list[int] = []
        aside = self.aside_around(index) if index and self.classes[index - 1] != "-" else None
        position, limit = index + 1, min(index + 1 + reach, self.count, aside or self.count)
        if sort == "noun" and index + 1 in self.marks.open_of:
            return None  # the last word within marks
        if form.verb_class == "issued":
            return self._announced(index, form, sort, limit)
        in_relative: list[frozenset[str]] = []  # what the verbs of relative clauses take
        relative = crossed = False
        relative_said = -1
        while position < limit:
            match = _AHEAD.search(self.classes, position, limit)
            if not match:
                return None
            at, cls = match.start(), match.group()
            position = at + 1
            if cls == "n" or (cls == ";" and not strong):
                return None
            if cls == ".":
                if ends_sentence(self.scan, at):
                    return None
            elif cls == "C" and (words[at - 2].norm in self.lexicon.adding or self._is_spelled(at)):  # إضافة إلى أن
                continue
            elif cls in "CFR" and (dash := self.aside_around(at)) and self.aside_around(index) != dash:
                position = dash  # قال الوزير -كما نقلت الصحيفة- إن
                if cls == "F" and self.aside_end(at):
                    absorbed.append(at)
            elif cls == "C":
                preposition = self.lexicon.preposition(words[at - 1], words[at])
                closed = self.classes[at - 1] == ","  # الوزير الذي تحدث أمس، أن
                if in_relative and not closed and (preposition or "an") in in_relative[-1]:
                    in_relative.pop()
                    position = self.marks.close_of.get(position, position)  # what it says stands in marks: التي تنص على أنه «…»
                elif words[at - 1].norm == self.lexicon.inside and at - 2 > index and self.classes[at - 2] == "v":
                    continue  # تتمثل خطورته في أن
                elif self._is_asked(index, at, form) or self._is_of_verb_before(at, form):
                    continue
                elif not preposition and self._is_told_of(index, at, form):
                    return None
                elif (self._complements(index, at, form) and not (crossed and not preposition)) or self._is_stated(index, absorbed, at):
                    return Cue(index, sort, "clause", at, form, absorbed)
            elif cls == ":":
                marked = self.classes[at + 1 : at + 3].lstrip("n")[:1] in ("q", "<", "(")
                if at == index + 2 and self.lexicon.bare(words[index + 1]) in self.lexicon.interviews:
                    return None  # نص الحوار: …
                title = self.marks.close_of.get(at + 1) if words[at - 1].norm in self.lexicon.title_words else None
                if title and "C" in self.classes[title + 1 : title + 3]:
                    position = title + 1  # خلال ندوة بعنوان: «السدود»، أن
                    continue
                if not marked and (words[at - 1].norm in self.lexicon.enumerating or _ADDRESS.match(words[at + 1].norm)):
                    return None
                if relative_said == at - 1:
                    return None  # تحدثت الصحيفة مع المدير، الذي قال: …
                direct = "direct" in takes or words[at - 1].norm in self.lexicon.by_saying or self._comes_to_say(index, at, form)
                far = _FAR if form.lemma in self.lexicon.say_again else 25 if marked else 18
                if direct and ((marked and strong) or at - index <= far):
                    return Cue(index, sort, "colon", at, form, absorbed)
                return None
            elif cls in "q<":
                close = self.marks.close_of.get(at)
                if close is None:
                    if self._begins_name(at):
                        continue
                    if at in self.marks.unclosed and "direct" in takes and at - index <= 25:
                        return Cue(index, sort, "marks", at, form, absorbed)
                    continue
                if close - at <= NAME_IN_MARKS + 1 and self._is_of_circumstance(index, at, close, form):
                    continue  # صرح بعد هزيمة «الأزرق» أمس قائلا: …
                trigger = self._marked(index, at, close, form)
                last = at - 1 - (self.classes[at - 1] == ",")
                if trigger == "phrase" and last in absorbed and self._says_again(last, "participle"):
                    if "direct" not in takes:
                        return None  # أبدى سعادته بالعمل قائلا «لن نتراجع»
                    trigger = "marks"
                if trigger:
                    return Cue(index, sort, trigger, at, form, absorbed)
                position = close + 1
                if sort == "noun":  # قوله لـ«الصحيفة» إن
                    limit = min(limit + position - at, self.count)
            elif cls == "," and self.classes[index] == "f" and index and self.classes[index - 1] not in "n.,aD":
                return None
            elif cls == "(" and "direct" in takes and words[at - 1].norm in self.lexicon.invocations:
                return Cue(index, sort, "colon", at - 1, form, absorbed)  # قال تعالى (…)
            elif cls == "(" and "direct" in takes and self._is_spoken(index, at, form):
                return Cue(index, sort, "colon", at, form, absorbed)
            elif cls == "(":
                closing = self.classes.find(")", at, at + 30)
                if closing > 0:
                    position = closing + 1
            elif cls == "A":
                absorbed.append(at)
            elif cls == "Q":
                if any(verb.verb_class == "describe" for verb in words[at + 1].verbs):
                    continue
                if any(word.norm in self.lexicon.asked for word in words[max(index + 1, at - 4 if "an_" in takes else 0) : at]):
                    continue  # ردا على سؤال عما إذا …
                if words[at].norm in self.lexicon.whether and any(
                    self.lexicon.preposition_of(word) == "an_" for word in words[index + 1 : at]
                ):
                    continue  # تساءل عن غياب الماء وتغافل المدير عما يشهده الناس
                if self.classes[at - 1] not in "Jp" and ("an_" in takes or strong) and at - index <= 25:
                    return Cue(index, sort, "clause", at - 1, form, absorbed)
            elif cls == "v" and (words[at].tags & OF_A_TEXT or (at > index + 1 and self._is_indefinite(at - 1))):
                pass  # استطلاع أجرته الصحيفة، موظفة تعمل في البلدية
            elif cls == "v":
                if not strong and not relative and sort == "verb" and form.verb_class != "describe":
                    if not takes & {"ila", "ala", "min"}:
                        return None
                    crossed = True
            elif cls in "RJ":  # إذ، حيث: the relative clause is over
                relative = cls == "R"
            elif cls == "F" and words[at - 1].norm == self.lexicon.source_preposition and self._says_again(at, "imperfect"):
                return None  # انتقد من يقول إن
            elif cls == "F" and words[at - 2].norm in self.lexicon.enumerating and self._says_again(at, "perfect"):
                return None  # ومنهم من قالوا إن
            elif cls == "F" and ("true_prepositions" in words[at - 1].tags or self.is_named(at) or self.is_refused(at)):
                pass  # a noun of the same form
            elif cls == "F" and not words[at].verbs[0].clitic and self.is_governed_noun(at):
                pass  # وأوضح طالب أن، يقول سالم الغافري طالب الهندسة
            elif cls == "F" and (self.is_received(at) or (self.classes[index - 1] != "C" and self.is_aside(at))):
                pass
            elif cls == "F" and self._is_gesture(at, form):
                absorbed.append(at)
            elif cls == "F" and self.classes[at - 1] == "G" and self.is_filled(at):
                pass  # مصادر لم يكشف عنها
            elif cls == "F" and words[at - 1].norm in self.lexicon.what_forms and words[at].verbs[0].verb_class == "describe":
                absorbed.append(at)  # ندد بما وصفه بـ…
            elif cls == "F" and (clause := self._described_in(at)):
                position = self.marks.close_of.get(clause + 1, clause) + 1
            elif cls == "F" and self._is_between(at, form, limit):
                absorbed.append(at)
                relative = False
            elif cls == "F":
                verb_class = {verb.verb_class for verb in words[at].verbs}
                if self._says_again(at, "imperfect") and at - 1 > index and self._is_document(at - 1):
                    return None  # نشرت الصحف خبرا يقول إن
                if self._says_again(at, "imperfect") and form.verb_class in _MERGING and self.classes[at - 1] not in "J,.CGR":
                    absorbed.append(at)
                elif relative and not (self.classes[at - 1] == "," and any(verb.clitic for verb in words[at].verbs)):
                    relative_said = at
                    if verb_class & {"say", "weak", "passive", "finding"} and not self.is_filled(at):
                        in_relative.append(frozenset().union(*(verb.takes for verb in words[at].verbs)))
                    relative = False
                elif self.classes[at - 1] == "," and self.classes[at + 1] in ":P" and any(verb.clitic for verb in words[at].verbs):
                    return None  # يضيف المدير، وزاد مستدركا:
                elif self._has_own_clause(at):
                    position = at + 2  # طريق يعتقد أنه قديم
                elif "say" in verb_class or (
                    verb_class & {"weak", "relay", "describe", "passive"} and any(verb.clitic for verb in words[at].verbs)
                ):
                    return None
            elif cls == "P" and ("true_prepositions" in words[at - 1].tags or self._is_aside_of(at, form) or self._describes(at)):
                pass  # a noun of the same form
            elif cls == "P":
                manner = self.classes[at - 1] != "," and form.lemma in self.lexicon.say_again
                again = self._says_again(at, "participle")
                if form.verb_class == "weak":
                    apart = self.classes[at - 1] == "," and not _APPOSITION.fullmatch(self.classes, index + 1, at)
                else:
                    apart = self._governs(index, at, form) or (self.classes[at - 1] == "," and self._is_wished(index, at, form))
                if again and apart and form.verb_class in ("say", "weak"):
                    return None  # حث اللجنة على العمل، قائلا إن
                merged = form.verb_class in _MERGING or at == index + 1 or form.lemma in self.lexicon.continuing  # يكمل سالم قائلا
                if (again or manner) and merged and sort == "verb":
                    absorbed.append(at)
                elif any(verb.verb_class != "rare" for verb in words[at].verbs) and self.classes[at - 1] != "F":
                    return None
            elif (
                cls == "N" and form.verb_class in ("say", "weak") and self._says_again(at, "noun") and self._has_complement(index, at, form)
            ):
                return None  # علق على القرار بقوله
            elif cls == "N" and words[at - 1].norm in self.lexicon.beside:
                return None
            elif cls == "N" and words[at + 1].norm in self.lexicon.invocations and form.lemma not in self.lexicon.say_again:
                return None  # بينت العاقبة، مستدلة بقوله تعالى
            elif cls == "N" and words[at].norm in self.lexicon.acts:
                return None  # انتقد إعلان الشركة أنها …
            elif cls == "N":
                absorbed.append(at)
                if form.verb_class == "relay" and any(self.says_at_once_behind(at, noun) for noun in words[at].verbs):
                    return Cue(index, sort, "clause", at, form, absorbed)
        return None

    def says_at_once(self, at: int) -> bool:
        """Whether a clause begins right behind a participle: مضيفا لن نتراجع، مبينا قد يكون السد قديما"""
        word = self.words[at]
        if word.cls == "D" and word.norm not in self.lexicon.clause_starters:
            return self.classes[at + 1] in "vFKw" and self.words[at + 1].norm[0] in self.lexicon.persons[:2]
        if word.cls == "w" and self.lexicon.is_first_person(word):
            return True  # قائلا نشكر السكان
        pointing = word.norm in self.lexicon.demonstratives  # داعيا هذه الشركات إلى العمل
        return (word.norm in self.lexicon.clause_starters and not pointing) or self.lexicon.is_future(word)

    def says_at_once_behind(self, at: int, form: VerbForm) -> bool:
        """Whether a clause begins right behind a noun of saying with its pronoun: نقلت عنه قوله لقد بدأ العمل"""
        return (
            form.lemma in self.lexicon.say_again
            and self.lexicon.is_possessed(self.words[at].norm, self.words[at].text)
            and self.says_at_once(at + 1)
        )

    def _begins_name(self, at: int) -> bool:
        """Whether a mark that nothing closes begins the name of what stands before it: حزب «العمل، في بيان"""
        before = self.words[at - 1].tags
        return "marks_before_names" in before and "definite" not in before and not self.words[at - 1].clitic

    def _announced(self, index: int, form: VerbForm, sort: str, limit: int) -> Cue | None:
        """A document that is quoted behind the colon that announces it: صدر عن الوزارة البيان الآتي: …"""
        for match in _AHEAD.finditer(self.classes, index + 1, limit):
            at, cls = match.start(), match.group()
            if cls == ":":
                announced = any(word.norm in self.lexicon.announcing for word in self.words[index + 1 : at])
                return Cue(index, sort, "colon", at, form) if announced else None
            if cls in "n;CFPN" or (cls == "." and ends_sentence(self.scan, at)):
                return None
        return None

    def _is_spoken(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether brackets are used as marks: a sentence is in them and nothing that is said behind them, قال سالم (لن نتراجع)."""
        comma = self.classes.find(",", index, at)  # وأضاف الوزير، قبل مغادرته إلى سهلان (…)
        if form.verb_class not in ("say", "text") or self._has_complement(index, comma if comma > 0 else at, form):
            return False  # أعلنت الشركة عن وظائف لخريجي (كلية التقنية أو ما يعادلها)
        close = self.classes.find(")", at, at + _LONGEST_IN_BRACKETS)
        told = re.search("[GKv]", self.classes[at : max(at, close)]) is not None
        if close <= at + NAME_WORDS:
            return False
        named = self.words[at + 1].part in "gt" or any(word.norm[0].isdigit() for word in self.words[at + 1 : close])  # (شاعر، 449هـ)
        if at == index + 1 and (told or not named):
            return not _GOES_ON_TO_SAY.match(self.classes, close + 1)
        rest = self.classes[close + 1 : self.sentence_end(close + 1)]
        return told and self.classes[at + 1] not in "RF" and not re.search("[C:q<(]", rest)

    def _is_spelled(self, at: int) -> bool:
        """Whether the complementizer at `at` is a letter of a name that is spelled: سي إن بي سي، سي إن إن عن"""
        before, word, after = self.words[at - 1 : at + 2]
        if "letters" not in before.tags or "letters" not in word.tags:
            return False
        return "letters" in after.tags or (before.cls == "C" and after.cls == "p" and "letters" in self.words[at - 2].tags)

    def _is_asked(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a clause is part of the question that is answered behind it: قال ردا على سؤال عن احتمال أن …: إن …"""
        if form.lemma not in self.lexicon.say_again or self.words[at].text.startswith(self.lexicon.saying_complementizer):
            return False
        return (
            any(word.norm in self.lexicon.asked for word in self.words[index + 1 : at]) and ":" in self.classes[at : self.sentence_end(at)]
        )

    def _is_of_verb_before(self, at: int, form: VerbForm) -> bool:
        """Whether a complementizer belongs to another verb right before it, while that of saying follows: قالت فيما يبدو أنه سبق إن"""
        if self.classes[at - 1] != "v" or form.lemma not in self.lexicon.say_again or self._begins_saying(at):
            return False
        after = self.classes.find("C", at + 1, self.sentence_end(at))
        return after > 0 and self._begins_saying(after) and not re.search("[,:q<]", self.classes[at:after])

    def _described_in(self, at: int) -> int | None:
        """Where what a verb of describing says of the noun before it begins: أزمة وصفها الخبراء بأنها"""
        described = any(verb.suffixed and not verb.clitic and "theme" in verb.takes for verb in self.words[at].verbs)
        clause = _DESCRIBED.match(self.classes, at + 1) if described and self.classes[at - 1] in "wR" else None
        norm = self.words[clause.end() - 1].norm if clause else ""
        own = norm.startswith(self.lexicon.by) and norm.endswith(self.lexicon.endings["pronoun"])
        return clause.end() - 1 if clause and own else None

    def _begins_saying(self, at: int) -> bool:
        """Whether the complementizer at `at` is the one of saying: إن، إنه"""
        return self.words[at].text.startswith(self.lexicon.saying_complementizer)

    def _is_told_of(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a verb has what it tells of before a comma, so that a clause behind it is another's: أعلن عن الخطة، وقرأت أن"""
        governed = _GOVERNED.match(self.classes, index + 1, at)
        if not governed or form.verb_class == "relay" or self.words[at].norm[0] in self.lexicon.conjunctions:
            return False
        return (
            "an_" in form.takes
            and self.lexicon.preposition_of(self.words[governed.end() - 1]) == "an_"
            and "," in self.classes[governed.end() : at]
        )

    def _has_own_clause(self, at: int) -> bool:
        """Whether a verb that is no cue of its own has the complementizer behind it: نفق يعتقد أنه قديم"""
        return self.classes[at + 1] == "C" and any(
            verb.verb_class == "weak" and "an" in verb.takes and not verb.clitic for verb in self.words[at].verbs
        )

    def _is_stated(self, index: int, absorbed: list[int], at: int) -> bool:
        """Whether the complementizer at `at` belongs to a word that only says how: ختم حديثه بالتأكيد على أن، يكمل قائلا إن"""
        if absorbed == [index + 1] == [at - 1] and self._says_again(at - 1, "participle"):
            return True
        own = self.lexicon.preposition_of(self.words[at - 1]) if absorbed[-1:] == [at - 2] else None
        return own is not None and any(own in verb.takes for verb in self.words[at - 2].verbs)

    def _is_aside_of(self, at: int, form: VerbForm) -> bool:
        """Whether a participle between commas only says how somebody speaks: قال سالم، متحدثا لهسبريس، إن"""
        if form.lemma not in self.lexicon.say_again or self.classes[at - 1] != ",":
            return False
        comma = _UNQUOTED.match(self.classes, at + 1)
        return comma is not None and self.words[comma.end() - 1].text.startswith(self.lexicon.saying_complementizer)

    def _comes_to_say(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a verb governs a noun of saying before the colon at `at`: خلص إلى القول: «…»"""
        return any(
            self.lexicon.preposition_of(self.words[k - 1]) in form.takes
            and any(noun.lemma in self.lexicon.say_again for noun in self.lexicon.verbal_nouns.get(self.words[k].norm, ()))
            for k in range(index + 2, at)
        )

    def _is_gesture(self, at: int, form: VerbForm) -> bool:
        """Whether a verb says what somebody does while saying something: قالت وهي تشير إلى الأنقاض: «…»"""
        aside = form.lemma in self.lexicon.say_again and self.words[at - 1].norm in self.lexicon.circumstance
        return aside and self.classes[at + 1] in "pa" and self.classes[at + 2] == "w"

    def _is_indefinite(self, at: int) -> bool:
        """Whether a word is somebody's office without the article and a name, or its adjective, which a relative clause follows: قالت
        موظفة تعمل …، ترى مصادر محلية زارت السد أن …"""
        described = self.words[at - 1 : at + 1] if self.classes[at] == "w" else self.words[at : at + 1]
        return any("titles" in word.tags for word in described) and all("definite" not in word.tags for word in described)

    def _describes(self, at: int) -> bool:
        """Whether a participle is rather the adjective of somebody without the article: ذكرت مصادر متابعة أن, but not الوزيرة متابعة"""
        word, before = self.words[at], self.words[at - 1]
        return not word.clitic and word.verbs[0].gender == "f" and "groups" in before.tags and "definite" not in before.tags

    def _is_document(self, at: int) -> bool:
        """Whether a word is a document without the article, which says itself what stands in it: خبرا يقول إن"""
        word = self.words[at]
        return "documents" in word.tags and "definite" not in word.tags

    def _is_between(self, at: int, form: VerbForm, limit: int) -> bool:
        """Whether a verb stands between قال and its إن without a share in them: قال المتحدث الذي أعلن استقالته أمس إن …"""
        verbs = self.words[at].verbs
        if form.lemma not in self.lexicon.say_again or any(verb.lemma in self.lexicon.say_again for verb in verbs):
            return False
        if all(verb.clitic and "an" in verb.takes for verb in verbs):
            return False
        clause = self.classes.find("C", at, limit)
        return clause > 0 and self.words[clause].text.startswith(self.lexicon.saying_complementizer)

    def _says_again(self, at: int, form: str) -> bool:
        """Whether the word at `at` only repeats that something is said: صرح قائلاً، مضى يقول."""
        return any(verb.lemma in self.lexicon.say_again and verb.form == form and not verb.clitic for verb in self.words[at].verbs)

    def _has_complement(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a noun with one of the verb's own prepositions stands between it and `at`: شدد على أهمية …"""
        if form.lemma in self.lexicon.say_again:  # قال على هامش الاجتماع
            return False
        return any(
            self.lexicon.preposition_of(self.words[k]) in form.takes and self.classes[k + 1] in "wPNF" for k in range(index + 1, at - 1)
        )

    def _governs(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether one of the verb's own prepositions, apart or joined, stands between it and the marks at `at`: وعد بدعم البلدات «…»"""
        joined = "bi" in form.takes and form.lemma not in self.lexicon.say_again
        return self._has_complement(index, at, form) or (
            joined
            and any(word.prefix == self.lexicon.by and word.norm[1:] not in self.lexicon.manners for word in self.words[index + 1 : at])
        )

    def _is_wished(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether something that somebody wants stands behind a verb, joined to its preposition: طالب المجلس بالتدخل"""
        return form.takes >= {"bi", "object"} and any(map(self.has_by, self.words[index + 1 : at]))

    def _is_of_circumstance(self, index: int, at: int, close: int, form: VerbForm) -> bool:
        """Whether marked words stand in what says when or where somebody spoke, before the participle and the colon of what he said."""
        manner = _TO_MANNER.match(self.classes, close + 1)
        again = manner is not None and self._says_again(manner.end() - 2, "participle")
        return (
            again
            and self._has_circumstance(index, at, form)
            and not (self.words[at - 1].norm == self.lexicon.by or self._governs(index, at, form))
        )

    def _has_circumstance(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a preposition that is not the verb's own comes first behind it: أضاف في تصريحات قبيل توجهه إلى سهلان، «…»"""
        if any(self.classes[k - 1] == "," and self.lexicon.preposition_of(self.words[k]) in form.takes for k in range(index + 2, at)):
            return False  # أعرب سالم، في كلمته، عن شكره
        first = next((word for word in self.words[index + 1 : at] if word.cls in "pa" or word.prefix == self.lexicon.by), None)
        return first is not None and not first.prefix and self.lexicon.preposition_of(first) not in form.takes

    def _complements(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether the complementizer at `at` can be the verb's."""
        before = self.words[at - 1]
        if self._is_if(index, at, form):
            return False
        if (
            before.norm in self.lexicon.copulas
            or before.text in self.lexicon.alternatives
            or self.classes[at - 1] in "J"
            or ("subordinators" in before.tags and not before.tags & {"prepositions"})
            or self.words[at - 2].norm in self.lexicon.unreal  # خصوصا إذا علمنا أن
            or (self.words[at - 2].norm == self.lexicon.source_preposition and self._predicates(at - 3))  # الذي من المتوقع أن
            or self._is_of_condition(index, at)
        ):
            return False
        if self.classes[at - 1] == "v" and "," in self.classes[index:at] and form.lemma not in self.lexicon.say_again:
            return False  # استغرب القرار، فهو يعني أن
        if self._is_especially(at) or self._is_of_purpose(before):
            return False
        far = self.classes[index + 1] == "(" or len(_MARKS.sub("", self.classes[index + 1 : at])) >= (
            _NEAR if self.words[index + 1].part != "t" else _NEAR_OFFICE
        )
        if form.verb_class == "rare" and (far or self._is_opinion(self.words[at - 1])):
            return False
        if form.verb_class == "weak" and before.norm in self.lexicon.among:
            return False  # أقر المجلس إجراءات من بينها أن
        if form.lemma in self.lexicon.growing and self._grows(index, at):
            return False
        preposition = self.lexicon.preposition(before, self.words[at])
        if preposition == "ala" and "ala" not in form.takes:
            held = self.words[at].norm.endswith(self.lexicon.endings["pronoun"]) and self.classes[at + 1] not in "q<"
            held = held and self._has_complement(index, at - 1, form)
            if held or self._is_condition(index, at):  # أشار إلى السد على أنه خطر
                return False
        if before.norm == self.lexicon.inside and (form.lemma in self.lexicon.continuing or "fi" in form.takes):
            return "fi" in form.takes  # أمل في أن, but not تابع جهوده في أن
        if preposition:
            if self._has_governed(index, at, form):
                return False
            told = self.words[index + 1].norm.removeprefix(self.lexicon.by) in self.lexicon.demonstratives  # صرح بذلك المدير … على أن
            loose = form.verb_class == "say" and preposition != "li" and not told
            return preposition in form.takes or loose or self._is_lent(at, preposition)
        if "subordinators" in before.tags and at - 1 > index:
            return False
        return "an" in form.takes or form.verb_class in ("say", "relay", "text") or self._is_lent(at, "an")

    def _predicates(self, at: int) -> bool:
        """Whether the word at `at` needs a predicate: الذي، كان، أصبح"""
        return self.classes[at] in "RK" or self.words[at].norm in self.lexicon.predicating

    def _is_especially(self, at: int) -> bool:
        """Whether the complementizer at `at` begins a reason: السد مهم خاصة أنه قديم, but not قالت مصادر خاصة أنه"""
        before, first = self.words[at - 1], self.words[at - 2]
        apart = before.tags <= _NO_NAMES or first.cls == "," or "definite" in first.tags
        return before.norm in self.lexicon.especially and apart

    def _is_of_purpose(self, word: Word) -> bool:
        """Whether a verbal noun says to what end something is done, so that the clause behind it is its own: طالب بالتحقيق لإثبات أن"""
        if word.prefix != self.lexicon.to or self.lexicon.medium([word.norm[1:]], marked=True):
            return False
        return word.text[1] == self.lexicon.lower_hamza or self.lexicon.is_derived(word.norm[1:])

    def _has_governed(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether what a verb's own preposition governs stands at once behind it and its subject, so that the complementizer at `at`, with
        a preposition that nothing joins, belongs to a noun in it: حثت اللجنة على الإسراع والعمل على أن"""
        governed = _GOVERNED.match(self.classes, index + 1, at - 1)
        own = self.lexicon.preposition_of(self.words[governed.end() - 1]) if governed else None
        if not governed or own not in form.takes - {"an_"} or self._is_second(at):
            return False  # أعرب عن أمله بأن
        thing, before = governed.end(), self.words[at - 2]
        if at - thing <= 2:
            return False  # أشار إلى ثقته بأن
        joined = before.norm[0] == self.lexicon.conjunctions[0] and before.norm[1:].removeprefix(self.lexicon.article) in self.lexicon.nouns
        return joined or self.lexicon.is_matter(self.words[thing], self.words[thing + 1])

    def _is_second(self, at: int) -> bool:
        """Whether a conjunction joins the complementizer at `at`, or the preposition before it: وأن، وعلى أن"""
        before = self.words[at - 1]
        return self.is_coordinated(at) or (before.cls in "pa" and before.clitic in self.lexicon.conjunctions)

    def _is_of_condition(self, index: int, at: int) -> bool:
        """Whether the complementizer at `at` belongs to the verb of a condition: إذا أراد الفريق أن يفوز"""
        for k in range(at - 1, max(index, at - _CONDITION), -1):
            if self.words[k].norm in self.lexicon.conditions:
                return at - k > 1
            if self.classes[k] not in "wov":
                break
        return False

    def _is_opinion(self, word: Word) -> bool:
        """Whether a verbal noun is one of thinking: يدفع إلى الاعتقاد بأن"""
        norm = word.norm.replace(self.lexicon.to_the, self.lexicon.article, 1)
        return any(form.verb_class == "weak" for form in self.lexicon.verbal_nouns.get(norm, ()))

    def _is_if(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether what could be a complementizer rather is a conjunction before a finite verb: هدد بنشر الصور إن عاد"""
        if not self.words[at].text.startswith(self.lexicon.saying_complementizer) or self.words[at].norm in self.lexicon.with_pronoun:
            return False
        finite = self.classes[at + 1] in "vF" and self.words[at + 1].norm[0] not in self.lexicon.persons[:2]
        return finite and form.lemma not in self.lexicon.say_again and self._governs(index, at, form)

    def _grows(self, index: int, at: int) -> bool:
        """Whether a verb says what grew rather than what was added: زاد الأمر سوءا أن، زاد من حدته أن"""
        if self.words[index + 1].norm in self.lexicon.growth:
            return True
        return any(word.cls == "w" and word.text.endswith(self.lexicon.endings["tanwin"]) for word in self.words[index + 1 : at])

    def _is_condition(self, index: int, at: int) -> bool:
        """Whether a complementizer behind a comma, or with a verb behind «كما», says on what terms something is announced: أعلنت عن سباق،
        على أن ينطلق غدا"""
        also = self.classes[index - 1 : index] == "a"
        return (
            (self.classes[at - 2] == "," or also)
            and self.classes[at + 1] in "vFK"
            and self.words[at + 1].norm[0] in self.lexicon.persons[:2]
        )

    def _is_lent(self, at: int, preposition: str) -> bool:
        """Whether a verbal noun of saying takes the complementizer at `at`: جدد التأكيد على أن، ذهب إلى القول إن"""
        noun = self.words[at - 1 - (self.lexicon.preposition_of(self.words[at - 1]) is not None)]
        return any(preposition in form.takes for form in self.lexicon.verbal_nouns.get(noun.norm, ()))

    def _marked(self, index: int, at: int, close: int, form: VerbForm) -> str | None:
        """What marked words behind a verb are to it: direct speech (marks), a marked phrase (phrase), or a name (None)."""
        length = close - at - 1
        before = self.words[at - 1]
        strong = form.verb_class == "say"
        first = self.words[at + 1]
        sentence = (
            (first.norm in self.lexicon.copulas and "clause" in form.takes)  # «هو متحمس»
            or (first.cls == "C" and not all("letters" in word.tags for word in self.words[at + 1 : at + 3]))  # «إن بي سي»
            or any(  # no name has an auxiliary or a negated verb
                word.cls == "K" or self.lexicon.conjunctions[0] + word.norm in self.lexicon.not_said for word in self.words[at + 1 : close]
            )
        )
        titled = not sentence and before.tags & {"titles"} and "definite" not in before.tags and at > index + 1 and length <= NAME_IN_MARKS
        specified = self.classes[close + 1] == "R" and "documents" in before.tags and "definite" not in before.tags
        if specified and not sentence:
            return None  # أكدت نشرة «آفاق المياه في سهلان 2012 - 2013» التي
        if before.norm in self.lexicon.title_words or before.norm == self.lexicon.article or titled:
            return None
        told = at == index + 1 and self.classes[index - 1 : index] == "R" and form.lemma not in self.lexicon.say_again
        if told and length <= NAME_WORDS and not (sentence or form.suffixed):
            return None  # الذي أعلن «أميرا للبلدة»
        behind = at == index + 1 and length <= NAME_IN_MARKS and not sentence
        if behind and (self._may_begin(close + 1, form) or self._is_person(at + 1, close) or self._names_subject(index, at, close, form)):
            return None  # whoever says it is named in marks
        blessed = length <= NAME_WORDS + 1 and (first.norm, self.words[at + 2].norm) in self.lexicon.blessings
        if blessed or ((at == index + 1 or "object" in form.takes) and self._names_medium(at, close)):
            return None  # أشاد «حفظه الله» بالعمل، أبلغ المدير «الغد»
        if length <= _PERSON and before.norm != self.lexicon.by and self._names_person(at, close):
            return None  # مدرب سهلان «سالم الغافري»، أضاف الطبيب «الغافري» عن العلاج
        if self._clause_begins(close + 1, form):
            return None  # what is told of whoever says it: سالم «معلم متقاعد» إلى أنه
        if not strong and length <= NAME_WORDS and before.noun and at > index + 1 and not before.tags - {"marks_before_names"}:
            return None  # a name behind the noun that it specifies: إصلاحية «…»
        if length <= NAME_WORDS and at == index + 1 and form.verb_class == "describe":
            return None  # the name of the one who describes
        if self._stands_aside(index, at, close, form):
            return None
        complement = self.lexicon.preposition_of(before) in form.takes  # اتهم البلدية بـ«…»
        own = form.verb_class == "weak" and "ila" in form.takes  # أرجع ذلك إلى «…», what only its own preposition governs
        if complement and first.cls == "C" and length > 1:
            return "marks"  # توصلت الدراسة إلى «أن …»
        apart = self.classes[at - 1] == ","
        begun = first.prefix or (first.cls == "p" and "marks_before_names" not in before.tags)  # but معرض «من سهلان»
        named = not (sentence or complement or apart or begun) and any(
            self.words[k].tags & {"marks_before_names", "media", "bodies"}
            for k in range(max(index + 1, at - 3), at)
            if self.classes[k] in "wf" and "definite" not in self.words[k].tags  # أدان الحزب «…»
        )
        if length <= 0 or (length == 1 and first.norm in self.lexicon.not_media):  # عبر «تويتر»
            return None
        if length <= NAME_WORDS + 2 and (named or before.norm == self.lexicon.to):
            return None
        if self.is_by_saying(at - 1) and at - 1 > index and length > NAME_WORDS:
            return "marks"
        by = before.norm == self.lexicon.by
        said = self.classes[at - 1] == "N"  # نقلت عن الوزير قوله «…»
        governed = "prepositions" in before.tags
        of_medium = "media" in before.tags and "definite" not in before.tags
        far = (governed and not complement) or of_medium
        if length <= (NAME_IN_MARKS if far else NAME_WORDS) and not by and not sentence:
            later = next(
                (
                    match
                    for match in _AFTER_MARKS.finditer(self.classes, close + 1, min(close + 30, self.count))
                    if match.group() != "F"
                    or not ("true_prepositions" in self.words[match.start() - 1].tags or self.is_received(match.start()))  # في بث مباشر
                ),
                None,
            )
            described = form.verb_class == "describe"  # وصف «الغافري» السد بأنه «قديم»
            if later and later.group() in ":C" and (not described or self.words[later.start()].norm[0] == self.lexicon.by):
                return None
        if not by and length <= NAME_WORDS and governed and "phrase" not in form.takes:
            return None
        if (
            ("phrase" in form.takes and governed and (complement or not own))
            or (by and strong and "bi" in form.takes and length > NAME_WORDS)
            or (at > index + 1 and length <= NAME_WORDS and strong and "clause" not in form.takes)
        ):
            return "phrase"
        if by or (length <= NAME_WORDS and not (sentence or said)) or "direct" not in form.takes:
            return (
                "phrase"
                if "phrase" in form.takes and at - index <= (30 if form.verb_class in ("say", "describe") else 8)
                else None
                if by or at - index > 6 or "direct" not in form.takes
                else "marks"
            )
        circumstance = self.classes[at - 1] == "," and self._has_circumstance(index, at, form)
        if form.verb_class != "relay" and self.classes[at - 1] not in "PN" and not circumstance and self._governs(index, at, form):
            return "phrase"
        return "marks" if form.verb_class in ("say", "relay") or at - index <= 20 else None

    def _stands_aside(self, index: int, at: int, close: int, form: VerbForm) -> bool:
        """Whether marked words stand between commas with when or where somebody speaks, before what the verb governs: وأعرب سالم، خلال
        زيارته مصنع «سهلان»، عن أمله"""
        about, own = self.lexicon.preposition_of(self.words[at - 1]), self.lexicon.preposition_of(self.words[close + 1])
        if self.words[at - 1].norm in self.lexicon.concerning and about not in form.takes and own in form.takes:
            return True  # أشار في محاضرته عن «السدود القديمة» إلى أهمية صيانتها
        opening = self.classes.rfind(",", index, at)
        comma = self.classes.find(",", close, self.sentence_end(close))
        if opening < 0 or comma < 0 or self.lexicon.preposition_of(self.words[opening + 1]) in form.takes:
            return False
        if self.classes[opening + 1] not in "pa" or not _WITHOUT_CLAUSE.fullmatch(self.classes, opening + 2, at):
            return False
        behind = self.words[comma + 1]
        joined = "bi" in form.takes and behind.prefix == self.lexicon.by
        return joined or (behind.cls == "p" and self.lexicon.preposition_of(behind) in form.takes)

    def _is_person(self, start: int, end: int) -> bool:
        """Whether words are a person's name and nothing else, be it with an office: «الأستاذ سالم الغافري»"""
        start += self.words[start].part == "t"
        return end - start > 1 and self.words[start].part == "g" and self.could_be_name(start, end)

    def _names_person(self, at: int, close: int) -> bool:
        """Whether marked words name a person, or whoever holds the office before them, of whom the narrator goes on to tell."""
        if self._is_person(at + 1, close):
            return True
        office = self.words[at - 1].tags
        if "definite" not in office or office.isdisjoint({"titles", "honorifics"}) or not self._is_told_on(close + 1):
            return False
        own = close - at > 2 or self.words[at + 1].part in "gd"
        return own and self.could_be_name(at + 1, close) and not any(map(self.is_common, self.words[at + 1 : close]))

    def _names_subject(self, index: int, at: int, close: int, form: VerbForm) -> bool:
        """Whether marked words right behind a verb that begins its clause name who acts, of whom the narrator goes on to tell:
        وطالب «الغافري» البلدية بالرد، أعلنت «سهلان للنقل» خطتها، but انتقدت «غياب» الحكومة."""
        if form.form not in ("perfect", "imperfect") or form.suffixed or not self._begins(index, form):
            return False
        first, after = self.words[at + 1], self.words[close + 1]
        named = self.could_be_name(at + 1, close) and not any(map(self.is_common, self.words[at + 1 : close]))
        if after.cls == "R":
            return named
        if not self._is_told_on(close + 1):
            return False
        if first.cls == "w" and (first.tags & _ACTORS or self._names_medium(at, close)):
            return True
        if "phrase" not in form.takes and after.cls in "wNP" and close - at - 1 <= NAME_WORDS:
            return set(self.classes[at + 1 : close]) <= {"w"} and not first.prefix
        alone = close - at == 2
        if alone and form.lemma in self.lexicon.say_again and re.search(",[<q]", self.classes[close : self.sentence_end(close)]):
            return True  # قال «الغافري» في تدوينة، «…»
        if alone and "definite" in first.tags and after.noun:
            return True  # نفت «الصحة» تسجيل حالات, but not نفت «الإهمال» المتعمد
        described = first.part == "d" and "definite" in after.tags and not after.somebody  # «الإهمال» الحكومي
        known = (first.part in "gpd" and not described) or self.scan.text.count(first.text) >= _OFTEN
        return named and known and (alone or first.part in "gp")

    def _names_medium(self, at: int, close: int) -> bool:
        """Whether marked words are the name of a medium."""
        return self.words[at + 1].media_start and bool(self.lexicon.medium([word.norm for word in self.words[at + 1 : close]], marked=True))

    def _is_told_on(self, at: int) -> bool:
        """Whether the narrator's sentence goes on at `at` with neither a sign nor another clause."""
        word = self.words[at]
        return word.cls in "wpaToNPQ" and not (word.cls == "w" and word.norm[0] == self.lexicon.conjunctions[0] and not word.noun)

    def _begins(self, index: int, form: VerbForm) -> bool:
        """Whether a verb begins its clause, so that its subject stands behind it."""
        if form.clitic or index == 0 or self.classes[index - 1] in "n.,;:-JDaT":
            return index == 0 or self.words[index - 1].norm not in self.lexicon.with_pronoun  # لكنها تنفي «…»
        return self.words[index - 1].norm in self.lexicon.own_part or self.classes[self.sentence_start(index)] in "pT"

    def _may_begin(self, at: int, form: VerbForm) -> bool:
        """Whether the verb's complement begins at `at`, with a complementizer or a preposition of its own: شدد «…» على أهمية"""
        if at + 1 >= self.count:
            return False
        aside = _ASIDE.match(self.classes, at)
        at = aside.end() if aside else at
        by = form.takes >= {"bi", "direct", "object"} and self.has_by(self.words[at])  # هنأ «الغد» بالجائزة
        return self.classes[at] in "C:" or by or self.lexicon.preposition_of(self.words[at]) in form.takes

    def _clause_begins(self, at: int, form: VerbForm) -> bool:
        """Whether the verb's clause begins at `at`, be it behind a comma."""
        at += self.classes[at : at + 1] in (",", ";")
        at += self.classes[at + 1 : at + 2] == "C" and self.lexicon.preposition_of(self.words[at]) in form.takes
        return self.classes[at : at + 1] == "C" and self.words[at].norm[0] not in self.lexicon.conjunctions
