"""According-to expressions, and what may name their source."""

from __future__ import annotations

import re
from functools import cached_property

from .cue import OF_A_TEXT, SOURCES, SPEAKING, Cue
from .lexicon import VerbForm, Word
from .lexicon.words import DEFINITE
from .verbs import Verbs
from .view import View

_NOBODY = frozenset({"definite", "documents"})
_CLAUSE = 4  # words, from «كما» to the end of a clause that is more than a verb and its subject
_BY_WHOM = re.compile("[wT]{1,6}[.,n]")  # a subject, to the end of the clause
_OFFICE = 4  # words of an office and the first of a name
_UNBROKEN = re.compile("[^.,;:n]{1,3}")


class According(View):
    """The according-to expressions of one text."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__(verbs.scan, verbs.marks, verbs.lexicon)
        self.verbs = verbs

    def cue(self, index: int) -> Cue | None:
        """The cue that begins at an according-to word, where a source follows."""
        if index and self._is_because_of(index - 1):
            return None
        word, words = self.words[index], self.words
        if self._is_anybodys_view(index):
            return None
        expression = self.lexicon.according[word.norm]
        if index and "true_prepositions" in self.words[index - 1].tags and word.norm not in self.lexicon.behind:
            return None
        if expression.get("own"):
            apart = self.classes[index - 1 : index] in ("", "n", ".", ",", "-") and (
                self.classes[index + 1] in ",-.n" or "continuation" in self.words[index + 1].tags
            )
            return Cue(index, "according", "source", index + 1, None, [index]) if apart else None
        whose, alone = words[index + 1], self.classes[index + 2] != "w"
        if word.norm in self.lexicon.behind and alone and whose.part == "t" and whose.gender == "f" and "definite" not in whose.tags:
            return None  # من وجهة نظر سياسية
        if whose.norm in self.lexicon.according_unless[word.norm]:
            return None  # بتعبير آخر
        after = self.lexicon.according_after[word.norm]
        at = index + 1
        if at >= self.count:
            return None
        if expression.get("ambiguous"):
            if expression["verb"]:
                form = words[at].verbs[0] if self.classes[at] == "F" and not words[at].verbs[0].clitic else None
                aside = form and form.verb_class in ("say", "weak", "relay") and self.aside_end(at)
                if (
                    not form
                    or self._is_caught(words[at + 1])
                    or not (aside or (form.verb_class == "say" and not self.verbs.cue(at)) or self._thinks(index, form))
                    or self._adds(index, form)
                ):
                    return None
                return Cue(at, "according", "source", at + 1, words[at].verbs[0], [at])
            if words[at].norm not in after:
                return None
            if words[at].norm != self.lexicon.what:
                at += 1
        elif after:
            if words[at].norm in after:
                at += 1
            elif not any((words[at].clitic or words[at].norm).startswith(clitic) for clitic in after if len(clitic) == 1):
                return None
        if at >= self.count or self.is_norm(at) or self._is_narrated(at) or words[at].norm in self.lexicon.what_or_who:
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
            if words[at + 1].norm in self.lexicon.happening:
                return None  # بحسب ما يتم تداوله
            if expression["ambiguous"]:  # على ما أعلن: the verb is the cue
                if not any(verb.verb_class in ("say", "relay") for verb in self.lexicon.saying(words[at + 1])):
                    return None  # على ما تعتبره خطأ
                index = at + 1
            absorbed.append(at + 1)
            at += 2
        elif expression["ambiguous"] and "relay_nouns" not in words[at].tags:
            return None
        if not absorbed and (at >= self.count or self.classes[at] in "n.,:;)J" or self._is_all_there_is(at)):
            return None  # وحسب، بل
        if absorbed and self.is_norm(at + (self.classes[at] == "o")):  # وفق ما ينص عليه القانون
            return None
        if not absorbed and not self._is_source(index, at, expression["measure"]):
            return None
        return Cue(index, "according", "source", at, None, absorbed)

    def _thinks(self, index: int, form: VerbForm) -> bool:
        """Whether «كما» behind a comma or marks says whose opinion stands before it: …، كما يرى الخبير سالم الغافري."""
        opinion = form.verb_class == "weak" and form.form == "imperfect" and "an" in form.takes
        who = self.words[index + 2]
        known = who.tags & SPEAKING or who.part in "gnd"
        return bool(opinion and known and self.classes[index - 1 : index] in (",", ">", "q") and _BY_WHOM.match(self.classes, index + 2))

    def _is_caught(self, word: Word) -> bool:
        """Whether a word behind «كما» and a verb is what the verb has for its object: كما لفت الأنظار فوزه"""
        return "definite" in word.tags and word.norm in self.lexicon.fillers

    def _is_narrated(self, at: int) -> bool:
        """Whether a demonstrative stands alone for what the narrator has said: تبعا لذلك، بناء على ذلك, but not وفقا لهذا التقرير"""
        alone = "definite" not in self.words[at + 1].tags
        return alone and self.words[at].norm.removeprefix(self.lexicon.to) in self.lexicon.demonstratives

    def _is_all_there_is(self, at: int) -> bool:
        """Whether a word and the next mean all of what nobody in particular has made, or each of something: كل التوقعات، كل جهة, but not
        جميع الخبراء، كل خبراء البلدة"""
        if self.words[at].norm.removeprefix(self.lexicon.to) not in self.lexicon.wholes:
            return False
        whole, whose = self.words[at + 1].tags, self.words[at + 2].tags
        return whole <= _NOBODY or "definite" not in whole | whose

    def _adds(self, index: int, form: VerbForm) -> bool:
        """Whether «كما» at the beginning of a sentence only adds what else somebody does: كما دعا الوزير المواطنين إلى، كما أعلن عن"""
        if index and self.classes[index - 1] not in "n.":
            return self._also(index, form)
        if "clause" not in form.takes and not form.takes.isdisjoint({"object", "phrase"}):
            return True
        return any(self.lexicon.preposition_of(word) in form.takes for word in self.words[index + 2 : self._clause_end(index)])

    def _also(self, index: int, form: VerbForm) -> bool:
        """Whether «كما» behind a comma adds what somebody praises or condemns, or what something is: …، كما أشاد السفير بالتطور، كما
        تعتبر الثقافة أهم الأدوات"""
        if form.lemma in self.lexicon.copular and form.form == "imperfect" and not form.suffixed:
            return self._clause_end(index) - index > _CLAUSE and self.words[index + 2].tags.isdisjoint(SOURCES)
        end = self._clause_end(index)
        if form.verb_class == "say" and any(self._governs_thing(at, form) for at in range(index + 2, end)):
            return True
        if self._has_object(index + 2) or self._owns_object(index + 2) or self._is_thing(index + 2, form):
            return True
        if "bi" not in form.takes or form.takes.isdisjoint({"phrase", "object"}) or "li" in form.takes:
            return False
        return any(word.prefix == self.lexicon.by or word.norm.startswith(self.lexicon.by_the) for word in self.words[index + 2 : end])

    def _governs_thing(self, at: int, form: VerbForm) -> bool:
        """Whether the word at `at` is a preposition of a verb's own and what it governs takes up nothing: كما دعا المجلس إلى الحوار, but
        not كما أشار إلى ذلك المجلس، كما أكد على هامش اللقاء"""
        own, thing = self.lexicon.preposition_of(self.words[at]), self.words[at + 1]
        if own not in form.takes or thing.cls not in "wPN" or thing.norm in self.lexicon.demonstratives:
            return False
        return own in ("ila", "an_") or (own == "ala" and self.lexicon.is_matter(thing, self.words[at + 2]))

    def _is_thing(self, at: int, form: VerbForm) -> bool:
        """Whether what could be the subject is rather a thing that somebody condemns or praises: كما أدان التفجيرات، كما أدان الهجوم"""
        word = self.words[at]
        plural = word.cls == "w" and word.tags == DEFINITE and word.norm.endswith(self.lexicon.endings["plural"][0])
        return "phrase" in form.takes and not form.suffixed and (plural or self.lexicon.is_mute(word))

    def _has_object(self, at: int) -> bool:
        """Whether a thing stands right behind the one word that the subject at `at` is: أعلن الوزير إغلاق السد."""
        if at + 2 >= self.count:
            return False
        subject, thing, whose = self.words[at : at + 3]
        one = "countries_and_capitals" in subject.tags or {"definite", "titles"} <= subject.tags
        return one and thing.noun and not (thing.tags or thing.clitic) and whose.cls == "w"

    def _owns_object(self, at: int) -> bool:
        """Whether what is somebody's stands right behind the one word that the subject at `at` is, or a verbal noun stands there: كما
        توقع متعاملون خسارتها، كما اشترطت توفير السكن"""
        subject, thing = self.words[at : at + 2]
        if subject.cls == "w" and not subject.tags and self.lexicon.is_derived(subject.norm):
            return thing.cls == "w" and "definite" in thing.tags
        whole = (
            "definite" in subject.tags or subject.norm.endswith(self.lexicon.endings["verbal"]) or self.lexicon.owned(subject) is not None
        )
        return whole and subject.cls == thing.cls == "w" and thing.noun and self.lexicon.owned(thing) is not None

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

    def _is_anybodys_view(self, index: int) -> bool:
        """Whether a view is only spoken of, as nothing says that what is told comes from it: تعبر عن وجهة نظر المدير, but not من وجهة نظر
        المدير, بحسب وجهة نظر المدير"""
        if index < 2 or self.classes[index - 1] != "w" or self.words[index].norm not in self.lexicon.behind:
            return False
        before = self.words[index - 2].norm
        comes = any(before.removeprefix(clitic) == self.lexicon.source_preposition for clitic in ("", *self.lexicon.conjunctions[:2]))
        return not comes and before not in self.lexicon.according

    def _is_source(self, index: int, at: int, measure: bool) -> bool:
        """Whether the word at `at` may name a source: it is known to, or, where no measure is likely, the phrase stands apart."""
        word = self.words[at]
        if word.tags & SOURCES or word.media_start or self.classes[at] in "q<(" or word.norm in self.lexicon.same:
            return True
        latest = word.norm.removeprefix(self.lexicon.to) in self.lexicon.latest
        if latest and "documents" in self.words[at + 1].tags:
            return True  # وفقا لأحدث تقرير
        clause = _UNBROKEN.match(self.classes, at + 1)
        if clause and any(
            not it.tags.isdisjoint(OF_A_TEXT) or it.norm in self.lexicon.receiving for it in self.words[at + 1 : clause.end()]
        ):
            return True  # وفق حصيلة أعدتها وكالة …
        if (
            self._leads_to_name(at)
            or self._is_told(at)
            or (not measure and (word.part == "g" or self.lexicon.could_be_surname(word) or word.norm in self._surnames))
        ):
            return True  # بحسب الغافري
        apart = index == 0 or self.classes[index - 1] in "n.,;(-" or self.words[index].norm in self.lexicon.behind
        definite = "definite" in word.tags or word.norm.startswith(self.lexicon.to_the)
        whose = bool(self.words[at + 1].tags & SOURCES)  # وفقا لتأكيدات الوزير
        alone = self.classes[at - 1] == "p" and word.noun and not word.tags and "definite" not in self.words[at + 1].tags  # إلى أكاذيب
        thing = not definite and (word.text.endswith(self.lexicon.endings["measure"]) or alone)
        return apart and (whose or not (measure and thing))

    def _leads_to_name(self, at: int) -> bool:
        """Whether what could be an office, be it with an adjective, stands before a name: حسب الموفد سالم الغافري"""
        name = next((k for k in range(at + 1, min(at + _OFFICE, self.count)) if self.words[k].part == "g"), 0)
        return name > 0 and all(word.cls == "w" and "definite" in word.tags for word in self.words[at:name])

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The words with the article that stand behind a given name, be they common words or not: سالم الطويل"""
        return frozenset(
            word.norm
            for before, word in zip(self.words, self.words[1:], strict=False)
            if before.part == "g" and word.part == "d" and "definite" in word.tags
        )

    def _is_told(self, at: int) -> bool:
        """Whether somebody told what the noun at `at` names: الحصيلة التي أعلنتها الوزارة."""
        relative = self.classes.find("R", at + 1, at + 4)
        if relative < 0 or relative + 1 >= self.count or "," in self.classes[at:relative]:
            return False
        return any(verb.verb_class == "say" for verb in self.lexicon.saying(self.words[relative + 1]))
