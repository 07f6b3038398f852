"""Which words report: every cue of a text with what makes it one (its *trigger*: a complementizer, a colon, marks …)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .lexicon import Lexicon, VerbForm, Word
from .marks import Marks
from .scan import Scan
from .view import NAME_IN_MARKS, View, ends_sentence

_CANDIDATE = re.compile("[FfPNAa]")
_AHEAD = re.compile("[n.;:,Cq<(FPNRJAQv]")
_AFTER_MARKS = re.compile("[n.:CFP]")
_SENTENCE_END = re.compile("[n.;]")
_COLON = re.compile(":(?=[^n]{2})")
_LABEL = re.compile("[*-]?[FCJ]?[wfvPTpa.,()<>q]{1,14}")  # فان جال: the first word may look like another
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
    "rare": 10,
    "issued": 40,
}
_ASIDE_CLAUSE = re.compile("[wTo]{1,8},")  # a subject behind its verb, to the comma
_ALONE = re.compile("[wTo]{1,8}[.n]")  # a subject behind its verb, to the end of the sentence
_BEGUN = re.compile("[aJ]?[GD]?[vFfKC]|[aJ]?[wq<>]+[^,]*[vFfKG]")  # a clause that has its verb or its subject
_SUBJECT_ALONE = re.compile("w{1,4}")  # a clause that has nothing but its subject, to the verb in between
_WHOLE = re.compile("[aJ]?[GDKvFfCw][^,]+(?<![q>])")  # a clause of one part
_MERGING = ("say", "weak", "relay")
_UNQUOTED = re.compile("[^.,;:nqC<]{1,10},C")  # to a comma and a complementizer
_UNBROKEN = re.compile("[^.,;:n]{1,3}")
_COPY = 6  # words, from a verb of receiving to the copy
_REACH_OF_PARTICIPLE = 22
_REACH_OF_NOUN = 5
_REACH_OF_ACT = 9
_NAME_WORDS = 3
_DOCUMENT = 8  # words of a document and whose it is, at most
_LONGEST_IN_BRACKETS = 60  # words
_AUTHOR = 4  # words of an author's name, at most
_SUBJECT = 7  # words, from the complementizer to the verb


@dataclass(slots=True)
class Cue:
    """A word that reports.

    word: its index. sort: verb, participle, noun, according or colon. trigger: clause (a complementizer at `at`), colon,
    marks (an opening mark at `at`), phrase (marked words in a noun complement), before (the content stands before the cue),
    rest (nothing, the content is what stands behind the subject), between (the content goes on behind the comma at `at`, or
    ends before the verb), or source (an according-to expression whose source begins at `at`). absorbed: words that only repeat the cue.
    """

    word: int
    sort: str
    trigger: str
    at: int
    form: VerbForm | None = None
    absorbed: list[int] = field(default_factory=list)


def find_cues(scan: Scan[Word], marks: Marks, lexicon: Lexicon) -> list[Cue]:
    """The cues of a text in order."""
    finder = _Finder(scan, marks, lexicon)
    cues: list[Cue] = []
    absorbed: set[int] = set()
    for match in _CANDIDATE.finditer(scan.classes):
        index = match.start()
        if index in absorbed:
            continue
        cue = finder.according(index) if match.group() in "Aa" else finder.verb(index)
        if cue:
            absorbed.update(cue.absorbed)
            cues.append(cue)
    cues.extend(finder.labels({cue.at for cue in cues if cue.trigger == "colon"}))
    cues.sort(key=lambda cue: cue.word)
    return finder.without_rivals(cues)


class _Finder(View):
    def labels(self, taken: set[int]) -> list[Cue]:
        """Colons behind a short name at the head of a line or of a sentence of the headline («الوزير: لن نتراجع»), in
        interviews and live updates.

        Whether the name is somebody's is decided when the speakers of the text are known. taken: the colons of other cues.
        """
        colons = (match.start() for match in _COLON.finditer(self.classes))
        return [Cue(colon, "colon", "colon", colon) for colon in colons if colon not in taken and self._is_label(colon)]

    def _is_label(self, colon: int) -> bool:
        start = self.label_start(colon)
        if not (start == 0 or self.classes[start - 1] in "n*-" or colon < self.headline_end):
            return False
        if self.words[colon + 1].norm in self.lexicon.echo:  # «لن نتراجع»: هكذا قال الوزير
            return False
        return bool(_LABEL.fullmatch(self.classes, start, colon)) and not any(word.norm[0].isdigit() for word in self.words[start:colon])

    def without_rivals(self, cues: list[Cue]) -> list[Cue]:
        """Leave out a verb between another and what is said by both, unless it begins a clause: قال مسؤول، طلب عدم ذكر اسمه، ان …"""
        first: dict[int, Cue] = {}
        for cue in cues:
            if cue.sort == "verb":
                first.setdefault(cue.at, cue)
        cues = [cue for cue in cues if first.get(cue.at, cue) is cue or not self._is_rival(cue)]
        return [cue for before, cue in zip([None, *cues], cues, strict=False) if not (before and self._is_within(cue, before))]

    def _is_within(self, cue: Cue, before: Cue) -> bool:
        """Whether a verb stands in the first of two clauses of the cue before it: قال إن الحزب توصل إلى اتفاق وإن العمل بدأ"""
        coordinated = self.words[cue.at].norm[0] in self.lexicon.conjunctions and self.classes[cue.at] == "C" == self.classes[before.at]
        if not coordinated or cue.trigger != "clause" or cue.form is None or cue.form.verb_class == "say":
            return False
        return before.trigger == "clause" and before.at < cue.word and self.sentence_end(before.at) >= cue.at

    def _is_rival(self, cue: Cue) -> bool:
        """Whether a cue behind another with the same complement has no share in it."""
        if cue.sort not in ("verb", "noun"):
            return False
        if cue.trigger == "clause":
            return not self._begins_clause(cue)
        aside = self.classes[cue.word - 1] == "J" and cue.form is not None and cue.form.verb_class != "say"  # قال فيما نشر صورة: «…»
        return aside or self._is_aside(cue.word)

    def _is_aside(self, at: int) -> bool:
        """Whether a verb stands in a clause on the side: قبل أن يختتم جولته, but not قبل أن يضيف: «…»"""
        if self.classes[at - 1] != "C" or not self.words[at - 2].tags >= _ASIDE:
            return False
        return self.classes[at + 1] not in ":C" or all(verb.verb_class != "say" for verb in self.words[at].verbs)

    def _begins_clause(self, cue: Cue) -> bool:
        before = self.words[cue.word - 1]
        return bool((cue.form and cue.form.clitic) or before.cls in "JC.n" or "subordinators" in before.tags)

    def verb(self, index: int) -> Cue | None:
        best: Cue | None = None
        if index and (self.marks.close_of.get(index - 1) == index + 1 or self._is_name(index)):
            return None  # a name: «تداول»، أبو طالب
        if self._is_refused(index):
            return None
        for form in () if self._is_received(index) else self.words[index].verbs:
            cue = self._form(index, form)
            if cue and form.lemma in self.lexicon.copular and self._is_copular(index, form, cue):
                continue
            if cue and (best is None or cue.at < best.at):
                best = cue
        return best

    def _is_refused(self, index: int) -> bool:
        """Whether a word is what somebody declines, rather than a verb: رفض ذكر اسمه"""
        word, before = self.words[index], self.words[index - 1]
        return word.cls == "F" and word.norm in self.lexicon.silence and before.norm in self.lexicon.refusing

    def _is_received(self, index: int) -> bool:
        """Whether what looks like a conjunction and a verb rather says whom a text reached: في بيان ورد للوكالة"""
        seen = self._is_filled(index) and all(verb.verb_class == "weak" for verb in self.words[index].verbs)  # بيان له أمس اطلعت عليه
        text = any(verb.verb_class == "text" for verb in self.words[index].verbs) and not self._stands_in(self.words[index + 1])
        if any(word.norm in self.lexicon.copies for word in self.words[index + 1 : index + _COPY]):
            return all(verb.verb_class == "weak" for verb in self.words[index].verbs)  # الذي توصلت الصحيفة بنسخة منه
        if not (seen or text):
            return False
        start = index - 1 - (self.classes[index - 1] in "To")
        if text and self.classes[start] == "," and self.words[index + 1].norm[0] == self.lexicon.to:  # ذكر بيان للوزارة، ورد لواحة نيوز، أن
            phrase = self.words[max(self.sentence_start(start), start - _DOCUMENT) : start]
            return any("documents" in word.tags and "definite" not in word.tags for word in phrase)
        start -= self.classes[start] in "To"
        before = (word for word in self.words[max(0, start - 1) : start + 1] if "documents" in word.tags)  # بيان للوزارة ورد
        return any("definite" not in word.tags for word in before) and self.classes[start] == "w"

    def _is_name(self, index: int) -> bool:
        """Whether the word is part of a name, behind «أبو» or «بن», or before it: أبو طالب، يزيد بن سالم."""
        before, after = self.words[index - 1], self.words[index + 1]
        if self.names_body(index) or before.norm in self.lexicon.past.get(self.words[index].norm, ()):  # أي وقت مضى
            return True
        if index < self.marks.close_of.get(index - 1, 0) <= index + NAME_IN_MARKS:  # موقع «تداول السعودية»
            named = self.words[index - 2].tags
            if "definite" not in named and not named.isdisjoint(("media", "marks_before_names")):
                return True
        if "given_names" in self.words[index].tags and "name_parts" in after.tags:
            return True
        whole = "given_names" in before.tags or before.norm.startswith(self.lexicon.article)  # سيف، عبد الله
        return "name_parts" in before.tags and not whole and before.norm not in self.lexicon.kin

    def _is_copular(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb of considering rather says what something is: يعتبر من أهم، الذي يعتبر الرجل الثاني، and, with a predicate or
        more before the complementizer, تعتبر فرصة جيدة …"""
        if self.words[index + 1].norm == self.lexicon.source_preposition:
            return True
        if form.form != "imperfect":
            return False
        if cue.trigger != "clause":
            return self.classes[index - 1 : index] == "R" and not form.suffixed and cue.at > index + 1
        at = cue.at
        if self.words[index + 1].tags & {"titles", "honorifics", "given_names"}:
            return False
        return at - index > 12 or bool(re.search("[vp(FA]", self.classes[index + 1 : at - 1]))

    def _form(self, index: int, form: VerbForm) -> Cue | None:
        if form.lemma in self.lexicon.anonymous and self.words[index + 1].norm in self.lexicon.anonymity:
            return None  # طالبا عدم الكشف عن اسمه
        if form.form in ("perfect", "imperfect"):
            of_it = self.classes[index - 1 : index] == "R" and form.lemma not in self.lexicon.say_again  # but الذي قال عنه الأمير: «…»
            if of_it and not form.suffixed and self._is_filled(index):
                return None
            if self._unsaid(index, form) or (
                self.classes[index] == "f" and not form.clitic and self.classes[index - 1 : index] not in ",JaD"
            ):
                return None
            reach = _REACH[form.verb_class] if form.number != "d" else 8
            if form.number == "d" and form.form == "perfect" and not form.clitic and not self._two_before(index):
                return None
            if form.verb_class == "text" and not self._stands_in(self.words[index + 1 + (self.classes[index + 1] == "T")]):
                return None  # جاء كذلك في البيان
            if form.verb_class == "finding" and not self._is_found(index, form):
                return None
            close = self._in_between(index, form)
            if close:
                return Cue(index, "verb", "between", close, form)
            bare = self._bare_clause(index, form)
            if bare:
                return Cue(index, "verb", "clause", bare - 1, form)
            return self._ahead(index, form, "verb", reach) or self._behind(index, form) or self._told(index, form)
        if form.form == "participle":
            if form.clitic == self.lexicon.conjunctions[1]:  # فمرحبا: no circumstance
                return None
            before = self.words[index - 1] if index else None
            governed = before and "true_prepositions" in before.tags and before.norm not in self.lexicon.things_shown
            if before and (before.cls in "FR" or governed or before.norm[0].isdigit()):  # رفض ذلك مؤكدا, but 41 متهما
                return None
            if self._is_byline(index):
                return None
            if form.gender == "f" and form.number == "p" and self.classes[index - 1 : index] != ",":
                return None  # مقترحات
            noun = self.words[index].tags & {"titles", "groups", "documents", "bodies"} and not self.words[index].norm.endswith(
                self.lexicon.endings["accusative"]
            )
            if noun and self._heads_label(index):
                return None
            if noun and index and self.classes[index - 1] not in ",." and self.classes[index + 1 : index + 2] not in "C:":
                return None
            if form.gender == "f" and self.classes[index + 1 : index + 2] == ":" and self.classes[index - 1 : index] in ("n", "-", ""):
                return None  # who gathered it, in a dateline: سبق - متابعة:
            cue = self._ahead(index, form, "participle", min(_REACH[form.verb_class], _REACH_OF_PARTICIPLE))
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
        return self._ahead(index, form, "noun", _REACH_OF_ACT if self.words[index].norm in self.lexicon.acts else _REACH_OF_NOUN)

    def _stands_in(self, word: Word) -> bool:
        """Whether a word behind a verb says where words stand: جاء فيه، جاء بالبيان."""
        return word.norm in self.lexicon.in_it or (word.clitic[-1:] == self.lexicon.by and "documents" in word.tags)

    def _heads_label(self, index: int) -> bool:
        """Whether a noun that could be a participle heads a label: كاتبة سهلانية: …"""
        colon = self.classes.find(":", index, index + 8)
        return colon > index + 1 and self.classes[index - 1 : index] in ("", "n") and bool(_LABEL.fullmatch(self.classes, index, colon))

    def _is_byline(self, index: int) -> bool:
        """Whether a participle stands alone before a colon at the beginning of a line or behind a dash, and not in the accusative:
        الرياض- متابعة:"""
        alone = self.classes[index + 1 : index + 2] == ":" and (index == 0 or self.classes[index - 1] in "n-")
        return alone and not self.words[index].norm.endswith(self.lexicon.endings["accusative"])

    def _names_author(self, index: int, start: int) -> bool:
        """Whether a verb begins a line that names who wrote the text, and says nothing else: كتبت: سعاد الغافري"""
        end = self.classes.find("n", start)
        alone = start + 1 < end <= start + _AUTHOR and self.classes[index - 1 : index] in ("n", "")
        first = self.words[start]
        return alone and first.cls == "w" and "definite" not in first.tags and self.could_be_name(start + 1, end)

    def _is_found(self, index: int, form: VerbForm) -> bool:
        """Whether a verb of finding has several people, or a source around it, for its subject: وجد الباحثون، دراسات سابقة وجدت."""
        found = form.number == "p" and self.classes[index + 1 : index + 2] == "C"
        return found or any(word.tags & SOURCES for word in self.words[max(0, index - 2) : index + 2])

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
        if previous and previous.norm in self.lexicon.unreal:
            return True
        what = before == "G" and previous is not None and previous.norm in self.lexicon.what_forms
        of_what = form.lemma in self.lexicon.say_again and "C" in self.classes[index + 1 : index + 4]  # لما قالت الوزارة إنها السفينة
        relative = what and (form.suffixed or of_what)
        if relative and (form.form == "imperfect" or form.verb_class != "describe"):  # لما يصفه، ما قاله
            before = "w"
        if form.form == "perfect":
            bare = before == "C" and previous is not None and previous.text in self.lexicon.noun_complementizers
            return before == "G" or (bare and form.number == "s" and form.gender == "m" and not form.suffixed)  # إن طالب الصيدلة
        after = self.classes[index + 1 : index + 3]
        impersonal = (
            form.lemma in self.lexicon.impersonal
            and not (form.clitic and form.lemma in self.lexicon.showing)
            and form.clitic != self.lexicon.conjunctions[1]  # أما التقرير فيشير إلى أن
            and form.gender == "m"
            and form.number == "s"
            and re.match("C|pC", after)
            and not self._has_subject(index)
        )
        subjunctive = previous is not None and previous.norm in self.lexicon.subjunctive
        if subjunctive and index > 1 and self.words[index - 2].norm in self.lexicon.narrating:  # قبل أن يوضح: he did
            return False
        denied = before == "G" and form.lemma in self.lexicon.denying and "C" in self.classes[index : index + _SUBJECT]  # لم يستبعد أن
        return (before in "GD" and not denied) or subjunctive or bool(impersonal)

    def _has_subject(self, index: int) -> bool:
        """Whether a clause begins before the verb with who does it: أن المبعوث يعتقد أن"""
        start = self.classes.rfind("C", max(0, index - _SUBJECT), index)
        return start > 0 and bool(re.fullmatch("[wT,q<>]+", self.classes[start + 1 : index])) and bool(self.words[start + 1].tags & SOURCES)

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
        if "clause" not in form.takes:
            return None
        for at in range(index + 1, min(index + 16, self.count)):
            cls, word = self.classes[at], self.words[at]
            if word.norm in self.lexicon.demonstratives:
                before, after = self.words[at - 1], self.words[at + 1]
                if (
                    before.tags & {"prepositions", "joining_prepositions"}
                    or before.noun
                    or before.prefix
                    or before.norm in self.lexicon.quantifiers
                    or after.cls == "T"
                    or (at == index + 1 and (after.tags & SOURCES or after.norm in self.lexicon.latter or self.classes[index - 1] == "R"))
                ):
                    continue  # في هذا الصدد، إحدى هذه الرسائل، هذا الشهر، قال هذا المصدر إن، الذي قال هذا البيت
            if cls == "G" and (self._is_filled(at + 1) or self._is_unnamed(at)):
                return None  # قالت مصادر لم تفصح عنها
            at_once = cls == "v" and at == index + 1 and word.norm[0] in self.lexicon.persons[:2]  # وأضاف تعمل الأجهزة
            if at_once or word.norm in self.lexicon.clause_starters or (cls in "wvK" and self.lexicon.is_future(word)):
                return at
            if cls not in "wTpP" and not (cls == "," and self.classes[at + 1 : at + 2] == "w"):
                return None
        return None

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
        if dash and index - 2 not in self.marks.open_of and not _SENTENCE_END.match(self.classes, dash + 1):
            return dash
        if self.classes[index - 1 : index] != ",":
            return None
        aside = _ASIDE_CLAUSE.match(self.classes, index + 1)
        if not aside:
            alone = _ALONE.match(self.classes, index + 1)
            return alone.end() - 1 if alone and _WHOLE.fullmatch(self.classes, self.sentence_start(index), index - 1) else None
        close, start = aside.end() - 1, self.sentence_start(index)
        topic = self.words[start].norm in self.lexicon.topic
        if "continuation" in self.words[close + 1].tags or (topic and self.words[close + 1].norm[0] in self.lexicon.conjunctions):
            return close if self.classes[start] != "A" else None  # ولهذا، يضيف المتحدث، فإن
        begun = self.classes[close + 1] not in "CRJ,.:nq<P" and (
            (self.classes[index - 2] not in "q>" and _BEGUN.match(self.classes, start, index - 1))
            or (self.classes[close + 1] in "vKG" and _SUBJECT_ALONE.fullmatch(self.classes, start, index - 1))
        )
        again = any(verb.clitic for verb in self.words[close + 1].verbs)  # «…»، يوضح المدير، وأضاف
        return close if begun and not again and ",C" not in self.classes[close + 1 : self.sentence_end(close)] else None

    def _told(self, index: int, form: VerbForm) -> Cue | None:
        """A verb whose sentence has no sign of what it reports, where a clause follows a named subject: يقول سالم الغافري تشهد البلدة …"""
        subject = index + 1
        if form.lemma not in self.lexicon.say_again or subject >= self.count:
            return None
        if self.words[subject].tags & _NAMED and (clause := _CLAUSE.match(self.classes, subject)):
            return Cue(index, "verb", "clause", clause.end() - 2, form)
        return Cue(index, "verb", "rest", index, form) if self._says_the_rest(index, form) else None

    def _says_the_rest(self, index: int, form: VerbForm) -> bool:
        """Whether a verb that always reports something begins a sentence without any sign of what: قال سالم الغافري السد آمن."""
        if form.suffixed or self.classes[index - 1 : index] not in ("n.,w" if form.clitic else ".,"):
            return False
        after = self.words[index + 1]
        pointing = after.norm in self.lexicon.fillers or after.norm in self.lexicon.demonstratives  # قال هذا البيت
        if after.cls not in "wop" or pointing or self.lexicon.is_possessed(after.norm, after.text):
            return False
        end = self.sentence_end(index)
        rest = self.classes[index + 1 : end]
        whole = self.classes[end + 1 : end + 2] != "w" or self.scan.starts[end + 1] > self.scan.ends[end]  # no abbreviation
        clause = after.tags & (SOURCES | _NAMED) or re.search("(?<!R)[vK]", rest)
        return bool(whole and clause and not re.search("[:CQq<]", rest))

    def _ahead(self, index: int, form: VerbForm, sort: str, reach: int) -> Cue | None:
        words, takes, strong = self.words, form.takes, form.verb_class in ("say", "relay")
        absorbed: list[int] = []
        position, limit = index + 1, min(index + 1 + reach, self.count)
        if sort == "noun" and index + 1 in self.marks.open_of:
            return None  # the last word within marks
        if form.verb_class == "issued":
            return self._announced(index, form, sort, limit)
        in_relative: list[frozenset[str]] = []  # what the verbs of relative clauses take
        relative = crossed = False
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
            elif cls == "C" and words[at - 2].norm in self.lexicon.adding:  # إضافة إلى أن
                continue
            elif cls in "CF" and (dash := self.aside_around(at)) and self.aside_around(index) != dash:
                position = dash  # قال الوزير -كما نقلت الصحيفة- إن
                if cls == "F" and self.aside_end(at):
                    absorbed.append(at)
            elif cls == "C":
                preposition = self.lexicon.preposition(words[at - 1], words[at])
                closed = self.classes[at - 1] == ","  # الوزير الذي تحدث أمس، أن
                if in_relative and not closed and (preposition or "an") in in_relative[-1]:
                    in_relative.pop()
                    position = self.marks.close_of.get(position, position)  # what it says stands in marks: التي تنص على أنه «…»
                elif self._is_asked(index, at, form):
                    continue
                elif (self._complements(index, at, form) and not (crossed and not preposition)) or self._is_stated(absorbed, at):
                    return Cue(index, sort, "clause", at, form, absorbed)
            elif cls == ":":
                marked = self.classes[at + 1 : at + 3].lstrip("n")[:1] in ("q", "<", "(")
                if at == index + 1 and self._names_author(index, at + 1):
                    return None
                if not marked and words[at - 1].norm in self.lexicon.enumerating:
                    return None
                direct = "direct" in takes or words[at - 1].norm in self.lexicon.by_saying
                if direct and ((marked and strong) or at - index <= (25 if marked else 18)):
                    return Cue(index, sort, "colon", at, form, absorbed)
                return None
            elif cls in "q<":
                close = self.marks.close_of.get(at)
                if close is None:
                    if at in self.marks.unclosed and "direct" in takes and at - index <= 25:
                        return Cue(index, sort, "marks", at, form, absorbed)
                    continue
                trigger = self._marked(index, at, close, form)
                if trigger:
                    return Cue(index, sort, trigger, at, form, absorbed)
                position = close + 1
            elif cls == "," and self.classes[index] == "f" and index and self.classes[index - 1] not in "n.,a":
                return None
            elif cls == "(" and "direct" in takes and words[at - 1].norm in self.lexicon.invocations:
                return Cue(index, sort, "colon", at - 1, form, absorbed)  # قال تعالى (…)
            elif cls == "(" and "direct" in takes and self._is_spoken(at, form):
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
                if any(word.norm in self.lexicon.asked for word in words[max(index + 1, at - 4) : at]):
                    continue  # ردا على سؤال عما إذا …
                if self.classes[at - 1] not in "Jp" and ("an_" in takes or strong) and at - index <= 25:
                    return Cue(index, sort, "clause", at - 1, form, absorbed)
            elif cls == "v" and (words[at].tags & _OF_A_TEXT or (at > index + 1 and self._is_indefinite(at - 1))):
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
            elif cls == "F" and ("true_prepositions" in words[at - 1].tags or self._is_name(at) or self._is_refused(at)):
                pass  # a noun of the same form
            elif cls == "F" and (self._is_received(at) or (self.classes[index - 1] != "C" and self._is_aside(at))):
                pass
            elif cls == "F" and self._is_gesture(at, form):
                absorbed.append(at)
            elif cls == "F" and self.classes[at - 1] == "G" and self._is_filled(at):
                pass  # مصادر لم يكشف عنها
            elif cls == "F" and words[at - 1].norm in self.lexicon.what_forms and words[at].verbs[0].verb_class == "describe":
                absorbed.append(at)  # ندد بما وصفه بـ…
            elif cls == "F" and self._is_between(at, form, limit):
                absorbed.append(at)
                relative = False
            elif cls == "F":
                verb_class = {verb.verb_class for verb in words[at].verbs}
                if self._says_again(at, "imperfect") and self._is_document(at - 1):
                    return None  # نشرت الصحف خبرا يقول إن
                if self._says_again(at, "imperfect") and form.verb_class in _MERGING and self.classes[at - 1] not in "J,.CG":
                    absorbed.append(at)
                elif relative and not (self.classes[at - 1] == "," and any(verb.clitic for verb in words[at].verbs)):
                    if verb_class & {"say", "weak"} and not self._is_filled(at):
                        in_relative.append(frozenset().union(*(verb.takes for verb in words[at].verbs)))
                    relative = False
                elif "say" in verb_class or (verb_class & {"weak", "relay", "describe"} and any(verb.clitic for verb in words[at].verbs)):
                    return None
            elif cls == "P" and ("true_prepositions" in words[at - 1].tags or self._is_aside_of(at, form)):
                pass  # a noun of the same form
            elif cls == "P":
                manner = self.classes[at - 1] != "," and form.lemma in self.lexicon.say_again
                again = self._says_again(at, "participle")
                apart = self.classes[at - 1] == "," if form.verb_class == "weak" else self._governs(index, at, form)
                if again and apart and form.verb_class in ("say", "weak"):
                    return None  # حث اللجنة على العمل، قائلا إن
                if (again or manner) and form.verb_class in _MERGING and sort == "verb":
                    absorbed.append(at)
                elif any(verb.verb_class != "rare" for verb in words[at].verbs) and self.classes[at - 1] != "F":
                    return None
            elif (
                cls == "N" and form.verb_class in ("say", "weak") and self._says_again(at, "noun") and self._has_complement(index, at, form)
            ):
                return None  # علق على القرار بقوله
            elif cls == "N" and words[at - 1].norm in self.lexicon.beside:
                return None
            elif cls == "N" and words[at].norm in self.lexicon.acts:
                return None  # انتقد إعلان الشركة أنها …
            elif cls == "N":
                absorbed.append(at)
        return None

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

    def _is_spoken(self, at: int, form: VerbForm) -> bool:
        """Whether brackets are used as marks: a sentence is in them and nothing that is said behind them, قال سالم (لن نتراجع)."""
        if form.verb_class not in ("say", "text"):
            return False
        close = self.classes.find(")", at, at + _LONGEST_IN_BRACKETS)
        rest = self.classes[close + 1 : self.sentence_end(close + 1)]
        return (
            close > at + _NAME_WORDS
            and self.classes[at + 1] not in "RF"
            and re.search("[GKv]", self.classes[at:close]) is not None
            and not re.search("[C:q<(]", rest)
        )

    def _is_asked(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a clause is part of the question that is answered behind it: قال ردا على سؤال عن احتمال أن …: إن …"""
        if form.lemma not in self.lexicon.say_again or self.words[at].text.startswith(self.lexicon.saying_complementizer):
            return False
        return (
            any(word.norm in self.lexicon.asked for word in self.words[index + 1 : at]) and ":" in self.classes[at : self.sentence_end(at)]
        )

    def _is_stated(self, absorbed: list[int], at: int) -> bool:
        """Whether the complementizer at `at` belongs to a noun that only says how: ختم حديثه بالتأكيد على أن"""
        own = self.lexicon.preposition_of(self.words[at - 1]) if absorbed[-1:] == [at - 2] else None
        return own is not None and any(own in verb.takes for verb in self.words[at - 2].verbs)

    def _is_aside_of(self, at: int, form: VerbForm) -> bool:
        """Whether a participle between commas only says how somebody speaks: قال سالم، متحدثا لهسبريس، إن"""
        if form.lemma not in self.lexicon.say_again or self.classes[at - 1] != ",":
            return False
        comma = _UNQUOTED.match(self.classes, at + 1)
        return comma is not None and self.words[comma.end() - 1].text.startswith(self.lexicon.saying_complementizer)

    def _is_gesture(self, at: int, form: VerbForm) -> bool:
        """Whether a verb says what somebody does while saying something: قالت وهي تشير إلى الأنقاض: «…»"""
        aside = form.lemma in self.lexicon.say_again and self.words[at - 1].norm in self.lexicon.circumstance
        return aside and self.classes[at + 1] in "pa" and self.classes[at + 2] == "w"

    def _is_indefinite(self, at: int) -> bool:
        """Whether a word is somebody's office without the article and a name, which a relative clause follows: قالت موظفة تعمل …"""
        word = self.words[at]
        return "titles" in word.tags and "definite" not in word.tags

    def _is_document(self, at: int) -> bool:
        """Whether a word is a document without the article, which says itself what stands in it: خبرا يقول إن"""
        word = self.words[at]
        return "documents" in word.tags and "definite" not in word.tags

    def _is_filled(self, at: int) -> bool:
        """Whether the complement of a verb in a relative clause is what the clause is about: التي تطالب بها"""
        return self.words[at + 1].norm in self.lexicon.resumptive

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
            self.lexicon.preposition_of(self.words[k]) in form.takes and self.classes[k + 1] in "wPN" for k in range(index + 1, at - 1)
        )

    def _governs(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether one of the verb's own prepositions, apart or joined, stands between it and the marks at `at`: وعد بدعم البلدات «…»"""
        joined = "bi" in form.takes and form.lemma not in self.lexicon.say_again
        return self._has_complement(index, at, form) or (
            joined
            and any(word.prefix == self.lexicon.by and word.norm[1:] not in self.lexicon.manners for word in self.words[index + 1 : at])
        )

    def _has_circumstance(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a preposition that is not the verb's own comes first behind it: أضاف في تصريحات قبيل توجهه إلى سهلان، «…»"""
        first = next((word for word in self.words[index + 1 : at] if word.cls in "pa" or word.prefix == self.lexicon.by), None)
        return first is not None and not first.prefix and self.lexicon.preposition_of(first) not in form.takes

    def _complements(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether the complementizer at `at` can be the verb's."""
        before = self.words[at - 1]
        if (
            before.norm in self.lexicon.copulas
            or self.classes[at - 1] in "J"
            or ("subordinators" in before.tags and not before.tags & {"prepositions"})
        ):
            return False
        if self.classes[at - 1] == "v" and "," in self.classes[index:at] and form.lemma not in self.lexicon.say_again:
            return False  # استغرب القرار، فهو يعني أن
        if before.norm in self.lexicon.especially and (not before.tags or self.classes[at - 2] == ","):  # not مصادر خاصة أن
            return False
        if form.verb_class == "rare" and at - index > 8:
            return False
        preposition = self.lexicon.preposition(before, self.words[at])
        if before.norm == self.lexicon.inside and "fi" in form.takes:  # أمل في أن
            return True
        if preposition:
            return preposition in form.takes or (form.verb_class == "say" and preposition != "li") or self._is_lent(at, preposition)
        if "subordinators" in before.tags and at - 1 > index:
            return False
        return "an" in form.takes or form.verb_class in ("say", "relay", "text") or self._is_lent(at, "an")

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
            (first.cls == "C" and not all("letters" in word.tags for word in self.words[at + 1 : at + 3]))  # «إن بي سي»
            or any(  # no name has an auxiliary or a negated verb
                word.cls == "K" or self.lexicon.conjunctions[0] + word.norm in self.lexicon.not_said for word in self.words[at + 1 : close]
            )
        )
        titled = not sentence and before.tags & {"titles"} and "definite" not in before.tags and at > index + 1 and length <= NAME_IN_MARKS
        if before.norm in self.lexicon.title_words or titled:
            return None
        if at == index + 1 and length <= NAME_IN_MARKS and (self._may_begin(close + 1, form) or self._is_person(at + 1, close)):
            return None  # whoever says it is named in marks
        if length <= _AUTHOR and self._is_person(at + 1, close) and before.norm != self.lexicon.by:
            return None  # مدرب سهلان «سالم الغافري»
        if self._clause_begins(close + 1, form):
            return None  # what is told of whoever says it: سالم «معلم متقاعد» إلى أنه
        if not strong and length <= _NAME_WORDS and before.noun and at > index + 1 and not before.tags - {"marks_before_names"}:
            return None  # a name behind the noun that it specifies: إصلاحية «…»
        if length <= _NAME_WORDS and at == index + 1 and form.verb_class == "describe":
            return None  # the name of the one who describes
        complement = self.lexicon.preposition_of(before) in form.takes  # اتهم البلدية بـ«…»
        if complement and first.cls == "C" and length > 1:
            return "marks"  # توصلت الدراسة إلى «أن …»
        apart = self.classes[at - 1] == ","
        named = not (sentence or complement or apart or first.prefix or first.cls == "p") and any(
            self.words[k].tags & {"marks_before_names", "media", "bodies"}
            for k in range(max(index + 1, at - 3), at)
            if self.classes[k] in "wf" and "definite" not in self.words[k].tags  # أدان الحزب «…»
        )
        if length <= 0 or (length == 1 and first.norm in self.lexicon.not_media):  # عبر «تويتر»
            return None
        if length <= _NAME_WORDS + 2 and (named or before.norm == self.lexicon.to):
            return None
        by = before.norm == self.lexicon.by
        said = self.classes[at - 1] == "N"  # نقلت عن الوزير قوله «…»
        governed = "prepositions" in before.tags
        if length <= (NAME_IN_MARKS if governed and not complement else _NAME_WORDS) and not by and not sentence:
            later = next(
                (
                    match.group()
                    for match in _AFTER_MARKS.finditer(self.classes, close + 1, min(close + 30, self.count))
                    if match.group() != "F"
                    or not ("true_prepositions" in self.words[match.start() - 1].tags or self._is_received(match.start()))  # في بث مباشر
                ),
                None,
            )
            if later and later in ":C" and form.verb_class != "describe":
                return None
        if not by and length <= _NAME_WORDS and governed and "phrase" not in form.takes:
            return None
        if (
            ("phrase" in form.takes and governed)
            or (by and strong and "bi" in form.takes and length > _NAME_WORDS)
            or (at > index + 1 and length <= _NAME_WORDS and strong and "clause" not in form.takes)
        ):
            return "phrase"
        if by or (length <= _NAME_WORDS and not (sentence or said)) or "direct" not in form.takes:
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

    def _is_person(self, start: int, end: int) -> bool:
        """Whether words are a person's name and nothing else."""
        return end - start > 1 and self.words[start].part == "g" and self.could_be_name(start, end)

    def _may_begin(self, at: int, form: VerbForm) -> bool:
        """Whether the verb's complement begins at `at`, with a complementizer or a preposition of its own: شدد «…» على أهمية"""
        if at + 1 >= self.count:
            return False
        return self.classes[at] == "C" or self.lexicon.preposition_of(self.words[at]) in form.takes

    def _clause_begins(self, at: int, form: VerbForm) -> bool:
        """Whether the verb's clause begins at `at`, be it behind a comma."""
        at += self.classes[at : at + 1] in (",", ";")
        at += self.classes[at + 1 : at + 2] == "C" and self.lexicon.preposition_of(self.words[at]) in form.takes
        return self.classes[at : at + 1] == "C" and self.words[at].norm[0] not in self.lexicon.conjunctions

    def _behind(self, index: int, form: VerbForm) -> Cue | None:
        """A verb behind its content: «…»، يقول الوزير."""
        if form.verb_class not in ("say", "weak") or "direct" not in form.takes or form.clitic:
            return None
        before = index - 1
        while before >= 0 and self.words[before].norm in self.lexicon.echo:  # «…»، بهذه الكلمات لخص
            before -= 1
        closed = before == index - 1 and not (form.form == "imperfect" and _ALONE.match(self.classes, index + 1))
        while before >= 0 and self.classes[before] in (",-" if closed else ",-.:"):
            before -= 1
        opening = self.marks.open_of.get(before) if before >= 0 else None
        if opening is None:
            return None
        apart = before < index - 1 and self.sentence_start(opening) == opening  # «كفى»، قالت الوزيرة
        return Cue(index, "verb", "before", opening, form) if apart or before - opening > _NAME_WORDS else None

    def according(self, index: int) -> Cue | None:
        if index and self._is_because_of(index - 1):
            return None
        word, words = self.words[index], self.words
        expression = self.lexicon.according[word.norm]
        if index and "true_prepositions" in self.words[index - 1].tags and word.norm not in self.lexicon.behind:
            return None
        whose, alone = words[index + 1], self.classes[index + 2] != "w"
        if word.norm in self.lexicon.behind and alone and whose.part == "t" and whose.gender == "f" and "definite" not in whose.tags:
            return None  # من وجهة نظر سياسية
        after = self.lexicon.according_after[word.norm]
        at = index + 1
        if at >= self.count:
            return None
        if expression.get("ambiguous"):
            if expression["verb"]:
                form = words[at].verbs[0] if self.classes[at] == "F" and not words[at].verbs[0].clitic else None
                aside = form and form.verb_class in ("say", "weak", "relay") and self.aside_end(at)
                if not form or not (aside or (form.verb_class == "say" and not self.verb(at))) or self._adds(index, form):
                    return None
                return Cue(at, "according", "source", at + 1, words[at].verbs[0], [at])
            if words[at].norm not in after:
                return None
            if words[at].norm != self.lexicon.what:
                at += 1
        elif after:
            if words[at].norm in after:
                at += 1
            elif not any(words[at].norm.startswith(clitic) for clitic in after if len(clitic) == 1):
                return None
        if at >= self.count or self.lexicon.is_norm(words[at]):
            return None
        absorbed = []
        if expression["ambiguous"] and words[at].norm != self.lexicon.what and "relay_nouns" not in words[at].tags:
            return None
        if self.classes[at] in "FfN" or (words[at].norm in self.lexicon.tags and "relay_nouns" in self.lexicon.tags[words[at].norm]):
            absorbed.append(at)
            at += 1
        elif words[at].norm.startswith(self.lexicon.what) and not expression["ambiguous"] and self._is_joined(words[at]):
            absorbed.append(at)  # حسب مانقلته الصحيفة
            at += 1
        elif words[at].norm in self.lexicon.what_forms and self._reports(words[at + 1]):
            if expression["ambiguous"]:  # على ما أعلن: the verb is the cue
                if not any(verb.verb_class in ("say", "relay") for verb in self.lexicon.saying(words[at + 1])):
                    return None  # على ما تعتبره خطأ
                index = at + 1
            absorbed.append(at + 1)
            at += 2
        elif expression["ambiguous"] and "relay_nouns" not in words[at].tags:
            return None
        if not absorbed and (at >= self.count or self.classes[at] in "n.,:;)"):
            return None
        if absorbed and self.lexicon.is_norm(words[at + (self.classes[at] == "o")]):  # وفق ما ينص عليه القانون
            return None
        if not absorbed and not self._is_source(index, at, expression["measure"]):
            return None
        return Cue(index, "according", "source", at, None, absorbed)

    def _adds(self, index: int, form: VerbForm) -> bool:
        """Whether «كما» at the beginning of a sentence only adds what else somebody does: كما دعا الوزير المواطنين إلى، كما أعلن عن"""
        if index and self.classes[index - 1] not in "n.":
            return False
        if "clause" not in form.takes and not form.takes.isdisjoint({"object", "phrase"}):
            return True
        return any(self.lexicon.preposition_of(word) in form.takes for word in self.words[index + 2 : self._clause_end(index)])

    def _clause_end(self, at: int) -> int:
        comma = self.classes.find(",", at)
        return min(comma, self.sentence_end(at)) if comma > 0 else self.sentence_end(at)

    def _is_joined(self, word: Word) -> bool:
        """Whether «ما» is written together with the verb behind it: مانقلته"""
        return len(word.norm) > 4 and bool(self.lexicon.saying(self.lexicon(word.text[len(self.lexicon.what) :])))

    def _is_because_of(self, at: int) -> bool:
        """Whether a word in the accusative governs the preposition behind it: تعليقا على ما قاله"""
        return self.classes[at] == "p" and self.words[at].norm.endswith(self.lexicon.endings["accusative"])

    def _reports(self, word: Word) -> bool:
        """Whether a word behind «ما» is a verb, or one of saying with its object: ما أعلن، ما أعلنه."""
        return word.cls in "Ffv" or bool(self.lexicon.saying(word))

    def _is_source(self, index: int, at: int, measure: bool) -> bool:
        """Whether the word at `at` may name a source: it is known to, or, where no measure is likely, the phrase stands apart."""
        word = self.words[at]
        if word.tags & SOURCES or word.media_start or self.classes[at] in "q<(" or word.norm in self.lexicon.same:
            return True
        clause = _UNBROKEN.match(self.classes, at + 1)
        if clause and any(
            not it.tags.isdisjoint(_OF_A_TEXT) or it.norm in self.lexicon.receiving for it in self.words[at + 1 : clause.end()]
        ):
            return True  # وفق حصيلة أعدتها وكالة …
        if self._is_told(at):
            return True
        apart = index == 0 or self.classes[index - 1] in "n.,;(-" or self.words[index].norm in self.lexicon.behind
        definite = "definite" in word.tags or word.norm.startswith(self.lexicon.to_the)
        whose = bool(self.words[at + 1].tags & SOURCES)  # وفقا لتأكيدات الوزير
        return apart and (whose or not (measure and not definite and word.text.endswith(self.lexicon.endings["measure"])))

    def _is_told(self, at: int) -> bool:
        """Whether somebody told what the noun at `at` names: الحصيلة التي أعلنتها الوزارة."""
        relative = self.classes.find("R", at + 1, at + 4)
        if relative < 0 or relative + 1 >= self.count or "," in self.classes[at:relative]:
            return False
        return any(verb.verb_class == "say" for verb in self.lexicon.saying(self.words[relative + 1]))


_ASIDE = frozenset({"subordinators", "prepositions"})
_OF_A_TEXT = frozenset({"authoring", "carrying"})
_NAMED = frozenset({"titles", "honorifics", "given_names", "groups", "bodies"})
SOURCES = frozenset({"titles", "honorifics", "bodies", "documents", "groups", "media", "countries_and_capitals"})
