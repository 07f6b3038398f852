"""Which forms of verbs report: participles, verbal nouns and finite verbs, with what they report ahead, around or behind them."""

from __future__ import annotations

import re

from .complements import NAME_WORDS, Complements
from .cue import SOURCES, Cue
from .lexicon import VerbForm
from .view import NAME_IN_MARKS, SENTENCE_END, SUBJECT_ALONE, ends_sentence

_CLAUSE = re.compile("[wq<>]{1,10}v")  # a subject and the verb of a clause
_REACH = {
    "learned": 30,
    "finding": 45,
    "say": 70,
    "passive": 6,
    "weak": 45,
    "relay": 60,
    "text": 45,
    "describe": 45,
    "rare": 14,
    "issued": 40,
}
_MARKED_COLON = re.compile(":n*[q<]")
_NEAR_COLON = 10  # words, from a verb that mostly means something else to its colon or marks
_ASIDE_CLAUSE = re.compile("[wTo]{1,8},")  # a subject behind its verb, to the comma
_ALONE = re.compile("[wTo]{1,8}[.n]")  # a subject behind its verb, to the end of the sentence
_OF_WHOM = re.compile("[wTo]{1,8}(?:[.n]|,F|[RP])")  # the same, or to what is told of whoever it is
_BEGUN = re.compile("[aJ]?[GD]?[vFfKC]|[aJ]?[wq<>]+[^,]*[vFfKG]")  # a clause that has its verb or its subject
_SUBJECT_AND_VERB = re.compile("w{1,6}([vF]|K)")
_WHOLE = re.compile("[aJ]?[GDKvFfCw][^,]+(?<![q>])")  # a clause of one part
_WHOLE_SENTENCE = re.compile("[aJ]?[GDKvFfCw][^,]+(?<![q>])|(?=[^:P]*[vFK])[aJpTvKDw][^:CNPq<>]+")  # the same, or several that quote nobody
_REACH_OF_PARTICIPLE = 22
_REACH_OF_NOUN = 5
_REACH_OF_ACT = 14
_REACH_OF_STATING = 2
_SAID_BEHIND_COMMA = re.compile("[wvFKGoDR][^.,;:nCQq<>(]{2,}(?:[.n]|,(?![N:q<]))")  # a clause of at least three words
_CLAUSE_AHEAD = re.compile("[^.,;:nq<(CF]{1,12}C")  # to the next complementizer
_SUBJECT_AHEAD = re.compile("[wTopa<q>]{2,12}C")  # a subject and where it speaks, to the complementizer
_TOLD_OF_IT = re.compile("G[^,.:nCF]{1,8},C")  # a negated clause between commas, before the complementizer
_CLAUSE_BEHIND_COMMA = re.compile(",p?C")
_SUBJECT = 7  # words, from the complementizer to the verb
_COMPLEMENT = re.compile("[C:n.;]")
_CLAUSE_HEAD = re.compile("([.nCJ])(w[wTopa,()q<>]*)$")  # a subject, from where a clause begins to its verb
_REACH_OF_SUBJECT = 16
_DEFINITE = frozenset({"definite"})
_NAMED = frozenset({"titles", "honorifics", "given_names", "groups", "bodies"})


class Verbs(Complements):
    def verb(self, index: int) -> Cue | None:
        """The cue that the word is by the reading of it whose complement is nearest."""
        best: Cue | None = None
        if index and (self.marks.close_of.get(index - 1) == index + 1 or self.is_named(index)):
            return None  # a name: «تداول»، أبو طالب
        if self.is_refused(index) or self._is_emphatic(index) or self._is_things(index) or self.classes[index + 1 : index + 2] == ")":
            return None
        byline = self.classes[index] == "F" and self.is_byline(index)
        for form in () if byline or self.is_received(index) else self.words[index].verbs:
            cue = self._form(index, form)
            if cue and not self._reports_nothing(index, form, cue) and (best is None or cue.at < best.at):
                best = cue
        return best

    def _reports_nothing(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb has another sense than that of saying with this complement."""
        if form.lemma in self.lexicon.copular and self._is_copular(index, form, cue):
            return True
        if (form.lemma in self.lexicon.closing or self._pursues(index, form, cue)) and self._closes(index, cue):
            return True
        if self._is_due(index, form, cue) or self._is_resolved(form, cue) or self._is_part_of(index, form):
            return True
        if cue.trigger in ("marks", "phrase"):
            other = self._convicts(form, cue) or self._is_called(form) or self._tells_of_whom(index, form, cue)
        else:
            other = cue.trigger == "colon" and self._is_foremost(index, cue)
        return other or (cue.trigger != "clause" and self._means_otherwise(index, form))

    def _is_emphatic(self, index: int) -> bool:
        """Whether what could be a verb rather says that all of what stands before it is meant: للعالم أجمع أن، not الجميع أجمع على أن"""
        if self.words[index].norm not in self.lexicon.emphatic or not index:
            return False
        before, after = self.words[index - 1], self.words[index + 1]
        definite = "definite" in before.tags or before.norm.startswith(self.lexicon.to_the)
        return definite and self.lexicon.preposition_of(after) is None

    def _is_things(self, index: int) -> bool:
        """Whether what could be a verb in the masculine says what things are that a pronoun takes up: فهي كتب قديمة"""
        before = self.words[index - 1]
        she = index > 0 and before.norm.removeprefix(before.clitic) == self.lexicon.she
        return she and all(form.form == "perfect" and form.gender == "m" for form in self.words[index].verbs)

    def _closes(self, index: int, cue: Cue) -> bool:
        """Whether a verb of closing or going on has for its object what is no speech: تختتم فعالياتها غدا, but not ختم كلمته: «…»"""
        for word in self.words[index + 1 : index + _SUBJECT] if not cue.absorbed else ():
            if word.cls in ",:CFq<":
                break
            own = self.lexicon.owned(word)
            if own is not None and word.norm not in self.lexicon.fillers and word.norm not in self.lexicon.missives and not word.tags:
                return own.isdisjoint(("events", "documents"))
        return False

    def _pursues(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb of going on has for its object what is somebody's, and a comma stands before marks: تابع دراسته، «…»"""
        apart = form.lemma in self.lexicon.continuing and cue.trigger == "marks" and "," in self.classes[index : cue.at]
        return apart and self.lexicon.owned(self.words[index + 1]) is not None

    def _is_due(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb says by itself what something comes from: يرجع الأمر إلى أن, but not يرجع الخبراء ذلك إلى أن"""
        if form.lemma not in self.lexicon.due or form.number == "p":
            return False
        before, after = self.words[index - 1], self.words[index + 1]
        who = before if after.norm in self.lexicon.demonstratives else after  # الخبير يرجع ذلك إلى أن
        return cue.at - index <= 2 or not (who.tags & (SOURCES | _NAMED) or who.part in "gnd")

    def _is_resolved(self, form: VerbForm, cue: Cue) -> bool:
        """Whether what is agreed or insisted upon is rather to be done: اتفق الجانبان على أن يفتح السد, but not على أن السد آمن"""
        if form.lemma not in self.lexicon.resolving or cue.trigger != "clause" or self.classes[cue.at] != "C":
            return False
        if self.words[cue.at].text in self.lexicon.exact_complementizers:
            return True
        before, deed = self.words[cue.at - 1], self.words[cue.at + 1]
        if before.noun and cue.at - 1 > cue.word:  # اتفقا على أهمية أن
            return False
        pronoun = self.words[cue.at].norm.endswith(self.lexicon.endings["pronoun"])
        verbal = deed.cls in "vFK" or not (deed.tags or deed.noun or deed.media_start)
        return verbal and not pronoun and deed.norm[0] in self.lexicon.persons[: 2 if deed.cls in "vFK" else 1]

    def _convicts(self, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb of condemning has a court for its subject, and what the sentence is for stands in marks: أدانت المحكمة المتهم"""
        return form.lemma in self.lexicon.convicting and any(
            self.lexicon.bare(word) in self.lexicon.courts for word in self.words[max(cue.word - 2, 0) : cue.word + 3]
        )

    def _is_called(self, form: VerbForm) -> bool:
        """Whether a verb of naming without an object says what its subject is called: تلقب البلدة بـ«أم السدود»"""
        return form.lemma in self.lexicon.naming and form.form == "imperfect" and not form.suffixed

    def _tells_of_whom(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb with its complement in a relative clause says who has the predicate in marks: من يدعون إلى السد، «مخطئون»"""
        comma = self.classes.rfind(",", index, cue.at)
        return self.classes[index - 1] == "R" and comma > 0 and self._has_complement(index, comma, form)

    def _is_foremost(self, index: int, cue: Cue) -> bool:
        """Whether what could be a verb is rather the elative that heads a list: أبرز المحاور: …"""
        after = self.words[index + 1]
        thing = after.tags <= _DEFINITE and not self.could_be_surname(after)
        return self.words[index].norm in self.lexicon.foremost and cue.at == index + 2 and thing

    def _is_part_of(self, index: int, form: VerbForm) -> bool:
        """Whether what could be a verb rather says to whom the thing before it belongs: مصنع جديد تابع لشركة المياه"""
        before, after = self.words[index - 1], self.words[index + 1]
        belongs = self.words[index].norm in self.lexicon.with_it and after.norm[0] == self.lexicon.to and after.cls == "w"
        thing = before.cls == "w" and "definite" not in before.tags and before.part not in ("g", "p")
        return belongs and thing and index > 0 and not form.clitic

    def _means_otherwise(self, index: int, form: VerbForm) -> bool:
        """Whether a verb has another sense with the preposition behind it: أفاد من التجربة، نفيهم إلى بلدة, but not أفاد من جهته"""
        other = self.lexicon.otherwise.get(form.lemma)
        at = index + 1 + (self.classes[index + 1] == "o")
        return other is not None and self.words[at].norm == other and self.words[at + 1].norm not in self.lexicon.own_part

    def _is_copular(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb of considering rather says what something is: يعتبر من أهم، الذي يعتبر الرجل الثاني، and, with a predicate or
        more before the complementizer, تعتبر فرصة جيدة …"""
        if self.words[index + 1].norm == self.lexicon.source_preposition:
            return True
        if form.form != "imperfect":
            return False
        if cue.trigger != "clause":
            return not form.suffixed and (self._is_one_of(index, cue.at) or (self.classes[index - 1 : index] == "R" and cue.at > index + 1))
        at = cue.at
        if cue.at > index + 1 and self._is_attribute(index):
            return True
        subject = self.words[index + 1 : index + 2 + bool(self.words[index + 2].clitic)]
        if any(word.tags & {"titles", "honorifics", "given_names"} for word in subject):
            return False  # ويعتبر الجامعي والباحث في التاريخ سالم الغافري أن
        return at - index > 12 or bool(re.search("[vp(FA]", self.classes[index + 1 : at - 1]))

    def _is_attribute(self, index: int) -> bool:
        """Whether a verb with an indefinite predicate says what the indefinite noun before it is: قمة تعتبر حاسمة للمنطقة"""
        before, after = self.words[index - 1], self.words[index + 1]
        known = before.noun and "definite" not in before.tags and self.classes[index - 2] != "F"
        return index > 1 and known and after.cls == "w" and not (after.tags or after.clitic or after.media_start)

    def _is_one_of(self, index: int, limit: int) -> bool:
        """Whether a verb of considering counts its subject among others: يعتبر سالم من أبرز الرسامين، يعتبر السد أحد أقدم السدود، تعتبر
        شركة «سهلان» أول شركة في البلدة"""
        for word in self.words[index + 1 : min(limit, index + 1 + _SUBJECT)]:
            if word.norm == self.lexicon.source_preposition or word.norm in self.lexicon.one_of or word.norm in self.lexicon.foremost:
                return True
            if word.cls not in "wq<>":
                break
        return False

    def _form(self, index: int, form: VerbForm) -> Cue | None:
        """The cue that the word is by one reading."""
        if form.lemma in self.lexicon.anonymous and self.words[index + 1].norm in self.lexicon.anonymity:
            return None  # طالبا عدم الكشف عن اسمه
        if self.words[index + 1].norm in self.lexicon.attention:
            return None  # لفت نظري أن
        if form.lemma in self.lexicon.appearing and form.form == "imperfect" and self._appears(index):
            return None  # يظهر للناظر أن، ويظهر الآن أن
        if form.lemma in self.lexicon.requiring and form.form == "imperfect" and self._is_required(index, form):
            return None  # يشترط لدخول البلدة أن
        if form.form in ("perfect", "imperfect"):
            if form.form == "perfect" and not form.clitic and self.is_governed_noun(index):
                return None
            of_it = self.classes[index - 1 : index] == "R" and form.lemma not in self.lexicon.say_again  # but الذي قال عنه الأمير: «…»
            if of_it and not form.suffixed and self.is_filled(index):
                return None
            if self._unsaid(index, form) or (self.classes[index] == "f" and self._is_preposition(index, form)):
                return None
            reach = _REACH[form.verb_class] if form.number != "d" else 8
            dual = form.number == "d" and form.form == "perfect" and not form.clitic
            if dual and (self.is_predicated(index) or not self._two_before(index)):
                return None
            if form.verb_class == "text" and not self.says_where(self.words[index + 1 + (self.classes[index + 1] == "T")]):
                return None  # جاء كذلك في البيان
            if form.verb_class == "finding" and not self._is_found(index, form):
                return None
            close = self._in_between(index, form)
            if close:
                return Cue(index, "verb", "between", close, form)
            if of_it and (self._is_taken_up(index, form) or self._is_thought_of(index, form)):
                return None
            bare = self._bare_clause(index, form)
            if bare and not self._is_before_marks(index):
                return Cue(index, "verb", "clause", bare - 1, form)
            cue = self.ahead(index, form, "verb", reach) or self._behind(index, form) or self._told(index, form)
            joined = cue and not cue.absorbed and form.clitic and form.form == "perfect" and self._is_joined_noun(index)
            if cue and form.verb_class == "rare" and cue.trigger != "clause" and cue.at - index > _NEAR_COLON:
                return None
            taken_up = cue and cue.trigger == "phrase" and self.is_filled(index) and self._is_of_indefinite(index, form)
            return None if joined or taken_up else cue
        if form.form == "participle":
            if form.clitic == self.lexicon.conjunctions[1]:  # فمرحبا: no circumstance
                return None
            before = self.words[index - 1] if index else None
            governed = before and "true_prepositions" in before.tags and before.norm not in self.lexicon.things_shown
            named = index - 1 in self.marks.close_of  # «ذاكرة المدينة»
            if before and (before.cls in "FR" or governed or named or self.is_counted(index) or self.is_predicated(index)):
                return None  # رفض ذلك مؤكدا, but 41 متهما، ليس مؤكدا
            if self.is_byline(index):
                return None
            carried = form.clitic and form.verb_class == "relay"  # وناقلات الماء
            if form.gender == "f" and form.number == "p" and (carried or self.classes[index - 1 : index] != ","):
                return None  # مقترحات
            noun = self.words[index].tags & {"titles", "groups", "documents", "bodies"} and not self.words[index].norm.endswith(
                self.lexicon.endings["accusative"]
            )
            if noun and self.heads_label(index):
                return None
            apart = ",." if form.clitic or form.number == "p" else ",.q>"
            if noun and index and self.classes[index - 1] not in apart and self.classes[index + 1 : index + 2] not in "C:":
                return None
            if form.gender == "f" and self.classes[index + 1 : index + 2] == ":" and self.classes[index - 1 : index] in ("n", "-", ""):
                return None  # who gathered it, in a dateline: سبق - متابعة:
            if self._says_at_once(index, form):
                return Cue(index, "participle", "clause", index, form)
            cue = self.ahead(index, form, "participle", min(_REACH[form.verb_class], _REACH_OF_PARTICIPLE))
            if cue and cue.at - index > 2 and self._is_adjective(index, form):
                return None
            if cue and cue.trigger == "clause" and self.is_coordinated(cue.at) and self._describes_thing(index):
                return None
            if cue and cue.trigger != "colon" and self._is_verbal_noun(index, form):
                return None
            if cue and cue.trigger == "colon" and form.gender == "f" and not form.clitic and self.classes[index - 1 : index] in ("n", ""):
                return None  # كاتبة: an occupation begins the headline
            predicate = form.gender == "f" and not form.clitic and index and self.classes[index - 1] in "wo"
            if (
                cue
                and predicate
                and form.lemma not in self.lexicon.say_again
                and cue.trigger == "clause"
                and self.lexicon.preposition(self.words[cue.at - 1], self.words[cue.at]) == "bi"
            ):
                return None  # الحكومة مطالبة بأن
            return cue
        if index and self.words[index - 1].norm in self.lexicon.unreal:
            return None  # من الجدير بالإشارة أن
        if form.lemma in self.lexicon.copular and self.classes[index + 1] == "C" and self.words[index - 1].norm == self.lexicon.inside:
            return None  # يأخذ في اعتباره أن
        if self.classes[index - 1] in "vw" and self.words[index - 2].norm.removeprefix(self.lexicon.conjunctions[0]) == self.lexicon.what:
            return None  # ما أستطيع قوله إن
        word = self.words[index]
        if self.says_at_once_behind(index, form):
            return Cue(index, "noun", "clause", index, form)
        if word.norm in self.lexicon.by_stating:
            if self.classes[index + 1] == "C" and (index == 0 or self.classes[index - 1] in "n.;q<"):
                return None  # بالتأكيد أن السد آمن: certainly
            return self.ahead(index, form, "noun", _REACH_OF_STATING)  # بالتأكيد على أن, but not بالتأكيد هو الاعتقاد بأن
        return self.ahead(index, form, "noun", _REACH_OF_ACT if word.norm in self.lexicon.acts else _REACH_OF_NOUN)

    def _says_at_once(self, index: int, form: VerbForm) -> bool:
        """Whether a clause begins right behind a participle, with neither complementizer nor marks: قائلا بدأت العمل، مضيفا لن نتراجع"""
        after = self.words[index + 1]
        again = form.lemma in self.lexicon.say_again
        if after.cls == "v" and "clause" in form.takes and (again or after.norm[0] in self.lexicon.persons[:3]):
            return True
        return form.verb_class == "say" and (again or self.classes[index - 1 : index] not in ("w", "")) and self.says_at_once(index + 1)

    def _is_before_marks(self, index: int) -> bool:
        """Whether a colon with marks follows in the sentence, not behind the end of marks that the verb is in: وقال سيندي الغافري: «…»"""
        colon = _MARKED_COLON.search(self.classes, index, self.sentence_end(index))
        return colon is not None and all(self.marks.open_of.get(at, index) >= index for at in range(index, colon.start()))

    def _is_required(self, index: int, form: VerbForm) -> bool:
        """Whether a verb of requiring says what something needs, by whoever asks for it: ويشترط لدخول السوق أن، يشترط في المتقدم أن"""
        word = self.words[index + 1]
        needed = word.norm == self.lexicon.inside or word.prefix == self.lexicon.to or word.clitic == self.lexicon.to
        return needed and form.gender == "m" and form.number == "s" and not (index and self.classes[index - 1] in "wo")

    def _appears(self, index: int) -> bool:
        """Whether a verb of showing says to whom something appears, or when, with nobody before it who shows it."""
        when = self.classes[index + 1] == "T" and not (index and self.classes[index - 1] in "wo")
        return when or self._is_for_whom(index + 1)

    def _is_for_whom(self, at: int) -> bool:
        """Whether the word at `at` says to whom something appears: يظهر لنا، يظهر للناظر"""
        word, to = self.words[at], self.lexicon.to
        return word.norm.startswith(self.lexicon.to_the) or to in (word.prefix, word.clitic) or (word.cls == "o" and word.norm[0] == to)

    def _is_of_indefinite(self, index: int, form: VerbForm) -> bool:
        """Whether a verb can tell of the indefinite noun before it: مسيرات دعا إليها الحزب"""
        before = self.words[index - 1]
        common = before.cls == "w" and not before.tags and (before.noun or before.part == "-")
        return common and not form.clitic and form.lemma not in self.lexicon.say_again

    def _is_preposition(self, index: int, form: VerbForm) -> bool:
        """Whether what could be a verb is rather a preposition: بين السد والبلدة, and behind another, بينه وبين سالم."""
        if self.words[index].norm.removeprefix(form.clitic) in self.lexicon.between and self._joins_two(index):
            return True
        if self.words[index + 1].norm in self.lexicon.with_pronoun or (self.classes[index - 1] == "R" and self.classes[index + 1] == "C"):
            return False  # وعن السد بين أنه، الغافري الذي بين أن
        if not form.clitic:
            return self.classes[index - 1 : index] not in ",JaD"
        if self.classes[index + 1] == "C" and self.classes[index - 1] in "n.,;":
            return False
        first = self.sentence_start(index)
        return self.words[index].norm[1:] in self.lexicon.between and any(
            word.norm in self.lexicon.between or word.norm[1:] in self.lexicon.between for word in self.words[first:index]
        )

    def _joins_two(self, index: int) -> bool:
        """Whether what stands behind «بين» shows it to be the preposition: بين الحين والآخر، بين من يرى، وبين السد وبين البلدة"""
        after = self.words[index + 1]
        if after.norm in self.lexicon.intervals or after.cls in "RG":
            return True
        if after.norm == self.lexicon.source_preposition:
            return self.words[index + 2].norm not in self.lexicon.own_part
        end = _COMPLEMENT.search(self.classes, index + 1, index + _REACH_OF_SUBJECT)
        return any(
            word.norm[:1] in self.lexicon.conjunctions and word.norm[1:] in self.lexicon.between
            for word in self.words[index + 1 : end.start() if end else index + _REACH_OF_SUBJECT]
        )

    def _is_joined_noun(self, index: int) -> bool:
        """Whether what could be a verb is rather joined to a noun, with a thing behind it: وثيقة تخرج وكشف درجات"""
        after = self.words[index + 1]
        thing = after.noun and not after.tags and after.norm not in self.lexicon.quantifiers and self.classes[index + 2] != "C"
        return thing and self.classes[index - 1 : index] in ("w", "v") and self.words[index].norm[1:] in self.lexicon.nouns

    def _is_adjective(self, index: int, form: VerbForm) -> bool:
        """Whether a participle rather describes the thing before it: جملة مفيدة، إشارات موضحة، تطورا لافتا"""
        before = self.words[index - 1]
        feminine = form.gender == "f" and form.number == "s" and not form.clitic
        thing = before.cls == "w" and before.noun and before.tags.isdisjoint(SOURCES | _NAMED)
        tanwin = self.lexicon.endings["tanwin"]
        if thing and not form.clitic and before.text.endswith(tanwin) and self.words[index].text.endswith(tanwin):
            return True  # تطورا لافتا
        return (
            feminine
            and index > 0
            and thing
            and before.text.endswith((self.lexicon.endings["feminine"][0], self.lexicon.endings["plural"][0]))
        )

    def _describes_thing(self, index: int) -> bool:
        """Whether a participle in the accusative is the adjective of the noun before it: نموا لافتا"""
        before, ending = self.words[index - 1], self.lexicon.endings["accusative"]
        return index > 0 and before.norm.endswith(ending) and before.norm[:-1] in self.lexicon.nouns

    def _is_verbal_noun(self, index: int, form: VerbForm) -> bool:
        """Whether a participle that stands neither behind a comma nor behind marks is rather the verbal noun: لجنة متابعة، أن مطالبة"""
        apart = form.clitic or self.classes[index - 1] in ",q>)"
        alike = form.gender == "f" and form.number == "s" and self.lexicon.article + self.words[index].norm in self.lexicon.verbal_nouns
        return alike and not apart

    def _is_found(self, index: int, form: VerbForm) -> bool:
        """Whether a verb of finding has several people, a source around it or a name for its subject: وجد الباحثون، دراسات سابقة وجدت،
        لاحظ سالم الغافري."""
        found = form.number == "p" and self.classes[index + 1 : index + 2] == "C"
        if found or any(word.tags & SOURCES for word in self.words[max(0, index - 2) : index + 2]):
            return True
        first = self.words[index + 1]
        named = first.part in "gnd" and not first.noun and not self.is_common(first)
        return named and self.could_be_name(index + 1, self.classes.find("C", index + 1, index + _SUBJECT))

    def _two_before(self, index: int) -> bool:
        """Whether two can be the subject of a verb in the dual, which follows its subject: حذرا is rather an adjective."""
        before = self.words[max(0, index - 16) : index]
        return any(word.norm.endswith(self.lexicon.endings["dual"]) or word.norm[0] in self.lexicon.conjunctions[:1] for word in before)

    def _unsaid(self, index: int, form: VerbForm) -> bool:
        """Negated, or only possible: لم يقل، قد يقول."""
        before = self.classes[index - 1] if index else "n"
        previous = self.words[index - 1] if index else None
        governed = previous is not None and "true_prepositions" in previous.tags and before != "F" and not form.clitic
        if governed and not self._points_back(index - 1) and not self._is_whoever(index - 1, form):
            return True
        if previous and (
            previous.norm in self.lexicon.unreal
            or previous.norm in self.lexicon.vocative
            or previous.norm in self.lexicon.what_or_who
            or self._is_as_if(index)
        ):
            return True
        what = before in "Gw" and previous is not None and previous.norm in self.lexicon.what_forms  # مما يؤكد أن
        before = "G" if what else before
        of_what = form.lemma in self.lexicon.say_again and "C" in self.classes[index + 1 : index + 4]  # لما قالت الوزارة إنها السفينة
        relative = what and (form.suffixed or of_what)
        if relative and (form.form == "imperfect" or form.verb_class != "describe"):  # لما يصفه، ما قاله
            before = "w"
        if previous and form.form == "imperfect" and previous.text in self.lexicon.asking_not:
            return True  # ألا ترى أن
        if form.form == "perfect":
            bare = before == "C" and previous is not None and previous.text in self.lexicon.noun_complementizers
            return before == "G" or (bare and form.number == "s" and form.gender != "f" and not form.suffixed)  # إن طالب الصيدلة، إن قلت
        after = self.classes[index + 1 : index + 3]
        impersonal = (
            form.lemma in self.lexicon.impersonal
            and not (form.clitic and form.lemma in self.lexicon.showing)
            and form.clitic != self.lexicon.conjunctions[1]  # أما التقرير فيشير إلى أن
            and form.gender == "m"
            and form.number == "s"
            and re.match("C|pC", after)
            and not (previous and previous.norm in self.lexicon.circumstance)  # وهو يتوقع أن
            and not self._has_subject(index, form)
        )
        subjunctive = previous is not None and previous.norm in self.lexicon.subjunctive
        if subjunctive and index > 1 and self.words[index - 2].norm in self.lexicon.narrating:  # قبل أن يوضح: he did
            return False
        denied = before == "G" and form.lemma in self.lexicon.denying and "C" in self.classes[index : index + _SUBJECT]  # لم يستبعد أن
        return (before in "GD" and not denied) or subjunctive or bool(impersonal)

    def _is_as_if(self, index: int) -> bool:
        """Whether a clause says as if whom somebody said it: وكأن السد يقول لنا إن"""
        for at in range(index - 1, max(-1, index - _SUBJECT), -1):
            if self.words[at].text in self.lexicon.as_if:
                return True
            if self.classes[at] != "w":
                break
        return False

    def _has_subject(self, index: int, form: VerbForm) -> bool:
        """Whether a clause begins before the verb with who does it: أن المبعوث يعتقد أن، لكن الخبير سالم الغافري يشير إلى أن"""
        before = self.classes[max(0, index - _REACH_OF_SUBJECT) : index]
        subject = _CLAUSE_HEAD.search(before if index > _REACH_OF_SUBJECT else "n" + before)
        if not subject:
            return False
        start = index - len(subject.group(2))
        first, second = self.words[start : start + 2]
        foreign = first.part == "n" == second.part and not (first.tags or second.tags or first.noun or second.noun)
        if not (foreign or first.tags & (SOURCES | _NAMED)):
            return False
        if subject.group(1) == "C":
            return True
        definite = foreign or first.part == "g" or any("definite" in word.tags for word in (first, second))
        aside = self.classes[index - 1] != "," or "," in self.classes[start : index - 1]  # سالم، خبير المياه، يعتقد
        expected = self.classes[index + 1 : index + 3] == "Cv"  # الرئيس يتوقع أن يصل غدا
        return definite and aside and not expected and not form.clitic

    def _is_whoever(self, at: int, form: VerbForm) -> bool:
        """Whether the preposition before a verb that no noun looks like is rather a relative: صدق من قال، هناك من يرى أن"""
        if self.words[at].norm != self.lexicon.source_preposition:
            return False
        exist = form.form == "imperfect" and self.words[at - 1].norm in self.lexicon.existence
        return exist or (form.form == "perfect" and form.lemma in self.lexicon.say_again)

    def _points_back(self, at: int) -> bool:
        """Whether the word is a demonstrative behind a preposition, which a verb may follow: إلى ذلك أعلن، في ضوء ذلك أعلن، ولذلك أعلن …"""
        if self.words[at].clitic and self.words[at].stem in self.lexicon.demonstratives:
            return True
        return self.words[at].norm in self.lexicon.demonstratives and "p" in self.classes[max(0, at - 2) : at].replace("a", "p")

    def _bare_clause(self, index: int, form: VerbForm) -> int | None:
        """Where a clause begins right behind the verb and a short subject, with neither complementizer nor marks: قال سنعود."""
        if ("clause" in form.takes or form.lemma in self.lexicon.continuing) and self._is_behind_comma(index, form):
            return index + 2
        first = self.words[index + 1]
        told = form.clitic and form.verb_class == "say" and "an" in form.takes
        if told and ((first.cls == "w" and "first_person" in first.tags) or self.lexicon.is_future(first)):
            return index + 1  # وأوضح سوف نبني
        if told and first.norm in self.lexicon.obliging:
            return index + 1  # وأوضح يجب على الجميع أن
        if "clause" not in form.takes:
            return None
        medium = index
        for at in range(index + 1, min(index + 16, self.count)):
            cls, word = self.classes[at], self.words[at]
            if at <= medium:
                continue
            if cls in "q<" and self.words[at - 1].norm == self.lexicon.to:  # قال سالم لـ«الغد» نحن على استعداد
                medium = self.marks.close_of.get(at, at)
                if at < medium <= at + NAME_IN_MARKS:
                    continue
            if word.norm in self.lexicon.demonstratives:
                before, after = self.words[at - 1], self.words[at + 1]
                if (
                    before.tags & {"prepositions", "joining_prepositions"}
                    or before.noun
                    or before.prefix
                    or before.norm in self.lexicon.quantifiers
                    or self.is_construct_plural(at - 1)
                    or after.cls == "T"
                    or (at == index + 1 and _SUBJECT_AHEAD.match(self.classes, at))
                    or (at == index + 1 and (after.tags & SOURCES or after.norm in self.lexicon.latter or self.classes[index - 1] == "R"))
                ):
                    continue  # في هذا الصدد، إحدى هذه الرسائل، هذا الشهر، قال هذا المصدر إن، الذي قال هذا البيت
            if cls == "G" and self._denies(at):
                return None  # قال الجد بملامح حازمة لا خوف فيها
            if cls == "G" and (self.is_filled(at + 1) or self._is_unnamed(at) or _TOLD_OF_IT.match(self.classes, at)):
                return None  # قالت مصادر لم تفصح عنها، قالت في معلومات لم تتأكد، إن
            at_once = cls == "v" and at == index + 1 and self._is_finite(at)  # وأضاف تعمل الأجهزة، قالت وصلت إلى البلدة
            future = cls in "wvK" and self.lexicon.is_future(word) and not self._is_foreign_name(at)
            if at_once or word.norm in self.lexicon.clause_starters or future:
                return at
            told = self.classes[at - 1] == "," and cls == "K" and word.norm[0] not in self.lexicon.conjunctions
            if told and at > index + 2 and not self._is_said_behind(at):
                return at  # وأضاف التقرير، كانت المياه كافية
            ours = self.classes[at - 1] == "," and at > index + 2 and cls in "wv" and self.lexicon.is_first_person(word)
            if self._leads_to_another(index, at, form) or (ours and not self._is_said_behind(at)):
                return at  # وقال الغافري، نلتقي اليوم
            if (
                cls not in "wTpP"
                and not (at == index + 1 and cls == "o" and "subordinators" not in word.tags and form.form == "perfect")
                and not (cls == "," and self.classes[at + 1] in "wvK")
            ):
                return None
        return None

    def _denies(self, at: int) -> bool:
        """Whether a negation with a noun and a pronoun tells of the indefinite noun before it what it has none of: نبرة لا غضب فيها"""
        before = self.words[at - 1]
        indefinite = "definite" not in before.tags and (before.noun or before.cls == "w") and before.part not in ("g", "n", "d")
        return indefinite and self.classes[at + 1 : at + 3] == "wo"

    def _is_foreign_name(self, at: int) -> bool:
        """Whether what looks like a verb in the future begins a name that the verb's complementizer follows: سيرجو رومانو أن"""
        last = self.words[at + 1]
        return self.classes[at + 1 : at + 3] == "wC" and last.part == "n" and not (last.noun or last.tags or last.prefix)

    def _is_finite(self, at: int) -> bool:
        """Whether what could be a verb is no name, by its prefix, or by its ending, with no complementizer right behind and none of saying
        in its sentence: تعمل، وصلت, but not قالت فيرات أمس إن، تقول بات أن"""
        word = self.words[at]
        joined = word.clitic == self.lexicon.conjunctions[0]  # وأضاف وتضم البلدة
        if word.norm[joined] in self.lexicon.persons[:3]:
            return True
        perfect = word.text.endswith((*self.lexicon.endings["perfect"], self.lexicon.we["suffix"]))
        return perfect and not joined and self.classes[at + 1] != "C" and not self._is_said_behind(at)

    def _is_said_behind(self, at: int) -> bool:
        """Whether the complementizer of saying stands behind `at` in its sentence."""
        return any(self.classes[k] == "C" and self._begins_saying(k) for k in range(at, self.sentence_end(at)))

    def _leads_to_another(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a clause without a complementizer begins at `at` with what governs the one behind it, which is not that of saying: وقال
        أطمح إلى أن أرسم، وأضاف من حقنا أن نبني، قال سالم، مدير السد، تدرك البلدية أن السكان …"""
        word, before = self.words[at], self.words[at - 1 - (self.classes[at - 1] == ",")]
        if at == index + 1:
            judged = word.norm == self.lexicon.source_preposition and self.classes[at + 1 : at + 3] == "wC" and "min" not in form.takes
            begins = (
                (judged and self.words[at + 1].norm not in self.lexicon.own_part) or self.lexicon.is_my_verb(word) or self._is_our_verb(at)
            )
        elif word.norm == self.lexicon.source_preposition:  # قال سالم الغافري من المستحيل أن
            begins = self.classes[at + 2] == "C" and self.words[at + 1].norm in self.lexicon.judgements
        else:  # no relative clause
            definite = before.part in ("g", "d") or "definite" in before.tags
            subject = "definite" in self.words[at + 1].tags
            begins = definite and subject and word.cls == "v" and word.norm[0] in self.lexicon.persons[:2]
        clause = _CLAUSE_AHEAD.match(self.classes, at) if begins else None
        return clause is not None and not self._begins_saying(clause.end() - 1)

    def _is_our_verb(self, at: int) -> bool:
        """Whether what no list knows is a verb in the first person plural, in the imperfect: نعتقد"""
        word = self.words[at]
        return word.cls == "w" and word.norm.startswith(self.lexicon.we["prefix"]) and self.lexicon.is_first_person(word)

    def _is_taken_up(self, index: int, form: VerbForm) -> bool:
        """Whether the complement of a verb in a relative clause is what the clause is about, and its subject stands between: الوثيقة التي
        اطلعت الصحيفة عليها أن"""
        end = self.classes.find("C", index, index + _SUBJECT)
        return not form.suffixed and end > index + 2 and self.words[end - 1].norm in self.lexicon.resumptive and self.is_filled(end - 2)

    def _is_thought_of(self, index: int, form: VerbForm) -> bool:
        """Whether several people are what one thinks of rather than whoever thinks: المديرون الذين يرى أنهم قدامى"""
        alone = form.number == "s" and not form.suffixed  # but السكان الذين وصفهم بأنهم أبطال
        return alone and not self.words[index - 1].gender and self.classes[index + 1] == "C"

    def _is_behind_comma(self, index: int, form: VerbForm) -> bool:
        """Whether a comma right behind a verb that begins its sentence stands for the colon: وأضاف، شاركت فرق عدة في البحث, but not وأضاف،
        أعزه الله، أن"""
        if not form.clitic or self.classes[index - 1 : index] not in ("", "n", ".") or self.classes[index + 1] != ",":
            return False
        clause = _SAID_BEHIND_COMMA.match(self.classes, index + 2)
        adverbial = self.classes[index + 3] == "p" and self.words[index + 2].norm.endswith(self.lexicon.endings["accusative"])  # ردا على
        if clause is None or adverbial:
            return False
        end = clause.end() - 1
        if self.classes[end] == ".":
            return ends_sentence(self.scan, end)
        return not _CLAUSE_BEHIND_COMMA.search(self.classes, end, self.sentence_end(end))

    def _is_unnamed(self, at: int) -> bool:
        """Whether a negated verb says of what is named before it that something of his is not told: مسؤول لم يكشف عن اسمه"""
        named = any(word.norm in self.lexicon.identities for word in self.words[at + 2 : at + 5])
        return named and "C" in self.classes[at : self.sentence_end(at)]

    def _in_between(self, index: int, form: VerbForm) -> int | None:
        """The sign behind a verb with its subject that stands within or behind what it reports: لم تخل الرحلة، تقول السروي، من عقبات"""
        said = form.form == "imperfect" and form.verb_class == "say" and "direct" in form.takes
        if said and "an_" in form.takes and index and self.words[index - 1].text == self.lexicon.question_mark:
            alone = _ALONE.match(self.classes, index + 1)  # هل السد آمن؟ يتساءل سالم.
            return alone.end() - 1 if alone and not form.clitic else None
        if not said or form.clitic or form.suffixed:
            return None
        dash = self.aside_end(index)
        if dash and index - 2 not in self.marks.open_of and not SENTENCE_END.match(self.classes, dash + 1):
            return dash
        if self.classes[index - 1 : index] != ",":
            return None
        aside = _ASIDE_CLAUSE.match(self.classes, index + 1)
        if not aside:
            alone = _ALONE.match(self.classes, index + 1)
            return alone.end() - 1 if alone and _WHOLE_SENTENCE.fullmatch(self.classes, self.sentence_start(index), index - 1) else None
        close, start = aside.end() - 1, self.sentence_start(index)
        if self.classes[close + 1] == "P" and any(verb.verb_class == "say" for verb in self.words[close + 1].verbs):  # مضيفا
            return close if _WHOLE.fullmatch(self.classes, start, index - 1) else None
        topic = self.words[start].norm in self.lexicon.topic
        if "continuation" in self.words[close + 1].tags or (topic and self.words[close + 1].norm[0] in self.lexicon.conjunctions):
            return close if self.classes[start] != "A" else None  # ولهذا، يضيف المتحدث، فإن
        begun = self.classes[close + 1] not in "CRJ,.:nq<P" and (
            (self.classes[index - 2] not in "q>" and _BEGUN.match(self.classes, start, index - 1))
            or (self.classes[close + 1] in "vKG" and SUBJECT_ALONE.fullmatch(self.classes, start, index - 1))
        )
        again = any(verb.clitic for verb in self.words[close + 1].verbs)  # «…»، يوضح المدير، وأضاف
        return close if begun and not again and ",C" not in self.classes[close + 1 : self.sentence_end(close)] else None

    def _names_thing(self, opening: int, close: int) -> bool:
        """Whether marked words are the name of the thing before them: خلال مهرجان «…»، كتاب بعنوان «…»"""
        before = self.words[opening - 1]
        if before.norm in self.lexicon.title_words:
            return True
        short = close - opening <= NAME_IN_MARKS + 1 and not re.search("[GCKvF]", self.classes[opening:close])
        return short and (before.noun or "marks_before_names" in before.tags) and before.cls == "w"

    def _told(self, index: int, form: VerbForm) -> Cue | None:
        """A verb whose sentence has no sign of what it reports, where a clause follows a named subject: يقول سالم الغافري تشهد البلدة …"""
        subject = index + 1
        if "clause" in form.takes and self.classes[subject] in "wvK" and self.lexicon.is_first_person(self.words[subject]):
            return Cue(index, "verb", "clause", index, form)  # وأضافت نريد حلا سريعا
        if form.clitic and form.lemma in self.lexicon.continuing and "clause" in form.takes and self._has_clause(subject):
            return Cue(index, "verb", "rest", index, form) if self._says_the_rest(index, form) else None
        if form.lemma not in self.lexicon.say_again or subject >= self.count:
            return None
        if self.words[subject].tags & _NAMED and (clause := _CLAUSE.match(self.classes, subject)):
            return Cue(index, "verb", "clause", clause.end() - 2, form)
        return Cue(index, "verb", "rest", index, form) if self._says_the_rest(index, form) else None

    def _has_clause(self, at: int) -> bool:
        """Whether a subject at `at` and then a finite verb stand behind a verb that adds to what was said: وأضاف المدير تعمل الأجهزة, but
        not وأضافت الشركة خدمة تتيح الدفع"""
        clause = _SUBJECT_AND_VERB.match(self.classes, at)
        if clause is None or not (self.words[at].tags & (SOURCES | _NAMED) or self.words[at].part in "gd"):
            return False
        verb = clause.start(1)
        if any(word.part not in "gdn" and "definite" not in word.tags for word in self.words[at + 1 : verb]):
            return False
        return clause.group(1) == "K" or self.words[verb].norm[0] in self.lexicon.persons[:3]

    def _says_the_rest(self, index: int, form: VerbForm) -> bool:
        """Whether a verb that always reports something begins a sentence without any sign of what: قال سالم الغافري السد آمن."""
        if form.suffixed or self.classes[index - 1 : index] not in ("n.,w" if form.clitic else ".,"):
            return False
        after = self.words[index + 1]
        pointing = after.norm in self.lexicon.fillers or after.norm in self.lexicon.demonstratives  # قال هذا البيت
        poem = "documents" in after.tags and "definite" not in after.tags and form.lemma in self.lexicon.say_again
        if after.cls not in "wop" or pointing or poem or self.lexicon.is_possessed(after.norm, after.text):
            return False
        end = self.sentence_end(index)
        rest = self.classes[index + 1 : end]
        whole = self.classes[end + 1 : end + 2] != "w" or self.scan.starts[end + 1] > self.scan.ends[end]  # no abbreviation
        if "G" in rest and self._denies(self.classes.find("G", index)):
            return False
        clause = after.tags & (SOURCES | _NAMED) or re.search("(?<!R)[vK]", rest)
        return bool(whole and clause and not re.search("[:CQq<]", rest))

    def _behind(self, index: int, form: VerbForm) -> Cue | None:
        """A verb behind its content: «…»، يقول الوزير."""
        if form.verb_class not in ("say", "weak") or "direct" not in form.takes or form.clitic or form.number == "d":
            return None
        before = index - 1
        while before >= 0 and self.words[before].norm in self.lexicon.echo:  # «…»، بهذه الكلمات لخص
            before -= 1
        closed = before == index - 1 and not (form.form == "imperfect" and _OF_WHOM.match(self.classes, index + 1))
        while before >= 0 and self.classes[before] in (",-" if closed else ",-.:"):
            before -= 1
        opening = self.marks.open_of.get(before) if before >= 0 else None
        if opening is None:
            return None
        after = self.words[index + 1]
        own = self.lexicon.preposition_of(after) in form.takes or (
            "bi" in form.takes and self.has_by(after) and after.norm[1:] not in self.lexicon.manners
        )
        if before == index - 1 and own and form.lemma not in self.lexicon.say_again:
            return None  # «سهلان» تطالب بالسد
        apart = before < index - 1 and self.sentence_start(opening) == opening  # «كفى»، قالت الوزيرة
        if not apart and self._names_thing(opening, before):
            return None
        if not apart and self.classes[index - 1] == "." and not _ALONE.match(self.classes, index + 1):
            return None
        return Cue(index, "verb", "before", opening, form) if apart or before - opening > NAME_WORDS else None
