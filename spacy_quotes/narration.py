"""Where the narrator goes on: what no longer belongs to the clause that is reported before it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .cue import SOURCES, Cue
from .lexicon import Lexicon, VerbForm, Word
from .marks import Marks
from .scan import Scan
from .view import SENTENCE_END, View

_REACH_OF_CONTRAST = 5  # words from a contrast to its verb
_REACH_OF_TOPIC = 16  # words from a preposition that names a topic to it
_REACH_OF_LEAD = 8  # words from a phrase that leads a sentence to its verb
_REACH_OF_THANKS = 4  # words from a verb of offering to what is offered
_CARRYING = frozenset({"carrying", "authoring"})
_THINKING = frozenset({"titles", "honorifics", "groups", "documents", "media"})
_HAD_DONE = re.compile("K[wTo<>qp]{1,9}D[vFf]")
_HAD = re.compile("K[wTo<>q]{0,7}D?F")  # an auxiliary, its subject and a verb of saying
_FINITE = re.compile("[vFfK]")
_SAYING = re.compile("[Ff]")
_PART_END = re.compile("[n.,;]")


class Narration(View):
    """The narrator's words in one text.

    cue_at: all its cues by the index of their word: where one begins, what another one reports ends.
    """

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon, cue_at: Mapping[int, Cue]) -> None:
        super().__init__(scan, marks, lexicon)
        self.cue_at = cue_at
        self.own_at = {cue.at for cue in cue_at.values() if cue.trigger == "before"}  # marks with a verb of their own behind them

    def breaks(self, at: int, cue: Cue) -> bool:
        """Whether what stands behind a comma is no longer reported."""
        if at >= self.count or at in self.own_at:
            return True
        cls, word = self.classes[at], self.words[at]
        if cue.trigger == "colon" and cls == "F" and not any(verb.clitic for verb in word.verbs):
            return self.narrates(at)  # somebody's own words quote somebody else
        if cue.trigger == "colon" and self.is_held(at):
            return False
        if word.norm in self.lexicon.causes:
            return self.cites(at + 1, cue)
        if self._names_again(at, cue) or self._thanks(at, cue) or self._turns(at) or self.withholds(at, cue):
            return True
        if cue.trigger != "colon" and (self.is_said_of_it(at) or self.is_denied(at)):
            return True
        if cls == "A" and "relay_nouns" in self.words[at + 1].tags:
            return True  # حسب تعبيره
        if cls == "A" and self.lexicon.according[word.norm].get("own"):
            return False  # بحسبه
        if any(verb.told_me for verb in word.verbs):
            return False
        if word.norm in self.lexicon.own_part and self.classes[at + 1] in "Fv":  # بدورها عملت
            return True
        if word.norm in self.lexicon.topic and cue.trigger != "colon" and self._speaks_of_topic(at):
            return True
        if at in self.cue_at or cls == "A":
            return self.cue_at[at].sort != "noun" or self._quotes_by(at, cue) if at in self.cue_at else self._is_source(at + 1)
        if cls == "C":
            return False
        if cls == "D" and word.norm[0] in self.lexicon.conjunctions and at > 1 and at - 2 in self.marks.open_of:
            return True
        near = (k for k in range(at + 1, min(at + 4, self.count)) if k in self.cue_at and not re.search("[wv.,nR]", self.classes[at:k]))
        when = word.norm in self.lexicon.times_like_contrasts  # أعلنوا الأمر، حين أكدوا أن
        if not when and any(self.cue_at[k].sort != "according" or not self.aside_end(k) for k in near):
            return True  # but not ما يؤكد - بحسبه - نجاح
        if word.clitic and word.stem in self.lexicon.demonstratives and at + 1 in self.cue_at:
            return True  # لذلك يرى الغافري أن
        opposed = cls == "J" and self.classes[at + 1] == "C"  # إلا أن
        if ("continuation" in word.tags or opposed) and self._is_conceded(cue, opposed):
            return True
        if cls in "vFf" and not word.clitic and not any(verb.clitic for verb in word.verbs) and self._is_subordinate(cue, at):
            return True
        if cls in "pa" and (word.clitic in self.lexicon.conjunctions or self._links(at)) and self._speaks_behind(at):
            return True
        if cls in "pa" and self.classes[at + 1 : at + 4] == "wRF" and "definite" in self.words[at + 1].tags:
            return self.words[at + 3].verbs[0].verb_class == "say"  # في الوقت الذي أكد فيه صعوبة الوضع
        if cls == "P" and any(verb.verb_class != "rare" for verb in word.verbs):
            return not self._is_verbal_noun(at)
        if (
            cls == "F"
            and not self._is_deed(at)
            and any(
                verb.clitic
                and verb.form == "perfect"
                and (verb.verb_class == "say" or (verb.verb_class in ("weak", "describe") and agrees(verb, cue)))
                and (verb.number != "d" or agrees(verb, cue))  # وأعلنا: we did
                for verb in word.verbs
            )
        ):
            return True
        if cls == "F" and cue.trigger == "clause" and self._is_opinion_of_others(at):
            return True
        if word.norm in self.lexicon.not_said and self.words[at + 1].verbs:
            return True
        if cls == "K" and word.norm[0] == self.lexicon.conjunctions[0] and self._tells_what_was(at, cue):
            return True
        if word.norm in self.lexicon.narrating:  # قبل أن يتساءل عن التكاليف
            says = any(verb.verb_class == "say" for verb in self.words[at + 2].verbs)
            says = says or at + 2 in self.cue_at or self.classes[at + 2 : at + 4] == "FC" or self._comes_to_say(at + 2)
            return self.classes[at + 1] == "C" and says
        joins = (cls == "J" or "conjunctions" in word.tags) and not when
        if cls == "a" and any(verb.form == "imperfect" and verb.verb_class == "text" for verb in self.words[at + 1].verbs):
            return False  # كما ينص على ذلك القانون
        contrast = self.is_contrast(at) or self.is_contrast(at + 1)
        if (joins or contrast) and not self._is_in_what(at):
            end = _PART_END.search(self.classes, at + 1)
            stop = min(end.start() if end else self.count, at + _REACH_OF_CONTRAST)
            if any(
                k in self.cue_at or (self.classes[k] == "F" and self.classes[k - 1] != "C" and self._states(k)) for k in range(at, stop)
            ):
                return True
            if self._doubts(at):
                return True
            told = (
                verb
                for verb in self.words[at + 1].verbs
                if verb.form == "perfect" and (verb.verb_class not in ("rare", "issued", "text") or self._asks_of(at + 2, verb))
            )
            if joins and any(agrees(verb, cue) for verb in told):
                return True
        return self.narrates(at)

    def _speaks_of_topic(self, at: int) -> bool:
        """Whether somebody is the topic who says something, too: أما الغافري فأكد أن، أما الوزيرة فعبرت عن سعادتها"""
        verb = _SAYING.search(self.classes, at + 1, min(at + _REACH_OF_LEAD, self.sentence_end(at)))
        return verb is not None and any(
            form.clitic == self.lexicon.conjunctions[1]
            and form.form == "perfect"
            and (verb.start() in self.cue_at or self.lexicon.preposition_of(self.words[verb.end()]) in form.takes)
            for form in self.words[verb.start()].verbs
        )

    def _comes_to_say(self, at: int) -> bool:
        """Whether somebody does something here and then speaks: قبل أن يخرج المدير ويقول إن"""
        end = _PART_END.search(self.classes, at)
        stop = min(end.start() if end else self.count, at + _REACH_OF_LEAD)
        joined = (self.cue_at[k].form for k in range(at, stop) if k in self.cue_at and self.cue_at[k].sort == "verb")
        return any(form and form.clitic == self.lexicon.conjunctions[0] and form.form == "imperfect" for form in joined)

    def is_held(self, at: int) -> bool:
        """Whether what others hold, in general, begins here: كما يرى البعض"""
        return self.classes[at] == "a" and any(verb.form == "imperfect" for verb in self.words[at + 1].verbs)

    def _names_again(self, at: int, cue: Cue) -> bool:
        """Whether a verb joined to the clause before, not in the future, has for its subject whoever reports it, whom that clause itself
        would not name: أعلنت البلدية أن السد آمن، وتستند البلدية إلى دراسة، كما قدم الغافري"""
        at += self.classes[at] in "JaD"
        word, after, first = self.words[at], self.words[at + 1], self.words[cue.word + 1]
        joined = self.classes[at - 1] in "JaD"
        if not joined and word.norm[0] != self.lexicon.conjunctions[0]:
            return False
        acts = self.classes[at] in "Fvf" or word.norm[not joined :] in self.lexicon.refusing
        if not acts or word.norm[not joined] == self.lexicon.future or after.cls != "w":
            return False
        if cue.sort != "verb" or cue.trigger == "colon":
            return False
        again = after.norm == first.norm and cue.at > cue.word + 1
        return again or (self.could_be_surname(after) and any(word.norm == after.norm for word in self.words[cue.word + 2 : cue.at]))

    def _thanks(self, at: int, cue: Cue) -> bool:
        """Whether the speaker thanks or praises somebody here: كما قدم شكره، ووجه الغافري الشكر، وبارك الجهود"""
        at += self.classes[at] in "Ja"
        verb = self.words[at].norm
        if self.classes[at - 1] not in "Ja":
            verb = verb[1:] if verb[0] == self.lexicon.conjunctions[0] else ""
        if verb in self.lexicon.praising and cue.trigger != "colon" and cue.form and self.words[at + 1].cls == "w":
            return cue.form.number == "s" and verb.endswith(self.lexicon.persons[1]) == (cue.form.gender == "f")
        if verb not in self.lexicon.offering:
            return False
        return any(word.norm.removeprefix(self.lexicon.by) in self.lexicon.thanks for word in self.words[at + 1 : at + _REACH_OF_THANKS])

    def _is_in_what(self, at: int) -> bool:
        """Whether what could be a contrast says what somebody calls something: فيما سماها العاصمة، فيما وصفه بالخطأ"""
        verbs = self.words[at + 1].verbs if self.words[at].norm in self.lexicon.in_what else ()
        if verbs and self.classes[at - 1] not in ",.;" and self.words[at + 2].cls not in "wCq<":
            return True  # محقة فيما تقول وهي
        return any(verb.suffixed and verb.verb_class == "describe" for verb in verbs)

    def _turns(self, at: int) -> bool:
        """Whether a participle tells to whom else the speaker turns: محملا الشركة المسؤولية، موجها السكان, but not موجهة إلى السكان."""
        after = self.words[at + 1]
        if self.words[at].norm in self.lexicon.turning and after.norm.removeprefix(self.lexicon.by) in self.lexicon.thanks:
            return True  # متوجها بالشكر
        return (
            self.words[at].norm in self.lexicon.turning
            and after.cls == "w"
            and not (after.clitic or after.prefix)
            and ("definite" in after.tags or bool(after.tags & SOURCES))
        )

    def is_denied(self, at: int) -> bool:
        """Whether the narrator tells who denies what stands before: وهي مزاعم تنفيها البلدية"""
        if self.words[at].norm not in self.lexicon.taking_up or self.classes[at + 1] != "w" or "definite" in self.words[at + 1].tags:
            return False
        denial = self.words[at + 2]
        return not denial.verbs and any(verb.lemma in self.lexicon.rejecting for verb in self.lexicon.saying(denial))

    def is_said_of_it(self, at: int) -> bool:
        """Whether a relative clause tells what somebody else said of what stands before: وهو ما فسره مراقبون، هذا ما أكده الغافري"""
        if self.words[at].norm not in self.lexicon.taking_up:
            return False
        if self.classes[at + 1 : at + 3] == "wF" and at + 2 in self.cue_at and "definite" not in self.words[at + 1].tags:
            described = any(verb.suffixed and verb.form == "perfect" for verb in self.words[at + 2].verbs)
            return described and bool(self.words[at + 3].tags & SOURCES)  # وهو قرار وصفه خبراء بأنه قديم
        at += 1 + (self.classes[at + 1 : at + 3] == "wR")  # وهو الأمر الذي، وهي الزيادة التي
        word = self.words[at + 1]
        if not (self.words[at].norm == self.lexicon.what or self.classes[at] == "R"):
            return False
        if not any(verb.verb_class in ("say", "describe", "weak") for verb in self.lexicon.saying(word)):
            return False
        resumed = self.classes[at + 2] == "o"  # ما أكدت عليه الوزارة
        whole = bool(word.verbs) and not any(verb.suffixed for verb in word.verbs)
        source = self.words[at + 2 + resumed]
        foreign = source.part == "n" and not (source.noun or source.tags or self.is_common(source))  # ما أضافه تشونغ
        return (resumed or not whole) and (
            foreign or at + 1 in self.cue_at or self.is_person(at + 2 + resumed) or bool(source.tags & SOURCES)
        )

    def _tells_what_was(self, at: int, cue: Cue) -> bool:
        """Whether an auxiliary tells what somebody had said, or with the particle of the perfect had done, before: وكانت الوزارة أعلنت،
        وكان المجلس قد بنى"""
        if cue.trigger == "clause" and _HAD_DONE.match(self.classes, at):
            return True
        had = _HAD.match(self.classes, at)
        return had is not None and any(verb.form == "perfect" and verb.verb_class == "say" for verb in self.words[had.end() - 1].verbs)

    def _asks_of(self, at: int, verb: VerbForm) -> bool:
        """Whether a verb takes the preposition of source and somebody follows it: طلب من الغافري، طلب منهم"""
        return "min" in verb.takes and self.words[at].norm.startswith(self.lexicon.source_preposition) and self.classes[at] in "po"

    def cites(self, at: int, cue: Cue) -> bool:
        """Whether somebody speaks behind a word that gives a cause: حيث أكد الغافري أن …، إذ يقول: «…», or those who just spoke:
        حيث ذكروا أن …"""
        if any(verb.verb_class == "relay" and not verb.suffixed for verb in self.words[at].verbs) and self.words[at + 1].media_start:
            return True  # حيث نقلت صحيفة الغد
        if at not in self.cue_at:
            return False
        own = self.cue_at[at]
        again = own.trigger == "clause" and own.form is not None and own.form.number == "p" and agrees(own.form, cue)
        if (
            own.trigger == "clause"
            and self.classes[at + 1 : own.at] in ("", "p")
            and own.form
            and own.form.form == "perfect"
            and own.form.verb_class == "say"
        ):
            if self.classes[cue.word - 1 : cue.word] == "R":  # البيوت التي يرى البعض أنها قديمة، حيث قال إن
                return True
            if agrees(own.form, cue):  # أكدت الوزارة أن الأمر ملح، إذ حذرت من أن
                return True
        return again or own.trigger in ("colon", "marks") or self.is_person(at + 1)

    def _states(self, at: int) -> bool:
        """Whether a verb tells what somebody states: فيما أكدت الوزارة, but not بل تعتبر فرصة."""
        verb = self.words[at].verbs[0]
        copular = verb.lemma in self.lexicon.copular and verb.form == "imperfect" and not verb.suffixed
        return verb.verb_class in ("say", "describe") and not copular

    def _doubts(self, at: int) -> bool:
        """Whether a contrast tells what others think, who were not named before: في حين شكك مسؤولون، فيما تحدثت مصادر عن"""
        at += not self.is_contrast(at)
        others = self.words[min(at + 2, self.count)].tags
        if not self.is_contrast(at) or "definite" in others or others.isdisjoint(_THINKING):
            return False
        classes = ("weak", "say", "rare") if "groups" in others else ("weak", "say")  # في حين قدرت مصادر
        return any(verb.form == "perfect" and verb.verb_class in classes for verb in self.words[at + 1].verbs)

    def _is_opinion_of_others(self, at: int) -> bool:
        """Whether people who were not named before hold or hope something else: ويأمل خبراء أن"""
        others = self.words[at + 1].tags
        if "definite" in others or others.isdisjoint(_THINKING) or "C" not in self.classes[at + 2 : at + _REACH_OF_CONTRAST]:
            return False
        return any(verb.clitic == self.lexicon.conjunctions[0] and verb.form == "imperfect" for verb in self.words[at].verbs)

    def _is_deed(self, at: int) -> bool:
        """Whether what looks like a verb is rather a noun with its object: ونشر ثقافة العمل"""
        after = self.words[at + 1]
        return self.words[at].norm[1:] in self.lexicon.nouns and after.noun and not after.tags

    def _is_verbal_noun(self, at: int) -> bool:
        """Whether what looks like a participle is rather its verb's noun, with a preposition that the verb does not take: ومتابعة من"""
        word, after = self.words[at], self.words[at + 1]
        noun = self.lexicon.article + word.norm[word.norm[0] in self.lexicon.conjunctions :]
        if noun not in self.lexicon.verbal_nouns or after.cls != "p":
            return False
        own = self.lexicon.preposition_of(after)
        return all(own not in verb.takes for verb in word.verbs)

    def is_person(self, at: int) -> bool:
        """Whether somebody is named at `at` by an office or a name."""
        word = self.words[at]
        return word.part in ("g", "t") or self.could_be_surname(word)

    def _is_conceded(self, cue: Cue, opposed: bool) -> bool:
        """Whether a noun that reports is what the sentence concedes: رغم إعلان البلدية أن السد آمن، فإن السكان، or opposes what follows to:
        رغم نفيها الخبر وتأكيدها أن السد آمن، إلا أن السكان"""
        if cue.sort != "noun":
            return False
        first = cue.word - 2
        if self.words[cue.word].norm[0] in self.lexicon.conjunctions:
            start = self.sentence_start(cue.word)
            first = start if "," not in self.classes[start : cue.word] else first
        before = self.words[max(0, first) : min(cue.word, max(0, first) + 2)]
        norms = {word.norm.removeprefix(self.lexicon.conjunctions[0]) for word in before}
        return not norms.isdisjoint(self.lexicon.concessions - self.lexicon.beside if opposed else self.lexicon.concessions)

    def _is_subordinate(self, cue: Cue, at: int) -> bool:
        """Whether the verb that reports is not the sentence's own, which is at `at` behind its clause: فيما أكدت البلدية أنها …، طالب
        السكان, بينما يرى السكان أن …، ترفض البلدية, بعد أن قال الغافري إن …، سارع السكان"""
        start = self.sentence_start(cue.word)
        clause = max(start, self.classes.rfind(",", start, cue.word) + 1)
        if self.words[clause].norm in self.lexicon.leading and not _FINITE.search(self.classes, clause, cue.word):
            return True
        concession = self.words[clause].stem or self.words[clause].norm
        if clause == start and concession in self.lexicon.concessions and "C" in self.classes[start + 1 : min(start + 4, cue.word)]:
            return True  # ومع أن البلدية أكدت أن …، رفض السكان
        leads = self.words[start].norm in self.lexicon.contrasts and "," not in self.classes[start : cue.word]
        if not any(word.norm in self.lexicon.with_pronoun for word in self.words[cue.at : cue.at + 2]):
            return leads and self._is_subject_of(at) and "," not in self.classes[start : at - 1]
        return leads or self.classes[cue.word - 1 : cue.word] == "R"

    def _is_subject_of(self, at: int) -> bool:
        """Whether what is definite behind a verb could do what it says: ترفض البلدية, but not ينشط السياحة"""
        verb, subject = self.words[at], self.words[at + 1]
        feminine = subject.text.endswith(self.lexicon.endings["feminine"])
        return "definite" in subject.tags and not (feminine and verb.norm[0] == self.lexicon.persons[0])

    def _links(self, at: int) -> bool:
        """Whether a phrase does no more than link what follows to what stands before: في السياق ذاته، في ذات الاتجاه"""
        first, second = self.words[at + 1 : at + 3]
        same = first.norm in self.lexicon.same or second.norm in self.lexicon.same
        return same and (first.norm in self.lexicon.linking or second.norm in self.lexicon.linking)

    def _speaks_behind(self, at: int) -> bool:
        """Whether a phrase that leads a sentence stands before another verb of saying or is a question: وعن التكاليف قال، وعند سؤاله."""
        if any(word.norm in self.lexicon.asked for word in self.words[at + 1 : at + 3]):
            return True
        about = self.words[at].stem in self.lexicon.concerning  # وعن توفر الماء في البلدة، قال
        end = (SENTENCE_END if about else _PART_END).search(self.classes, at)
        stop = min(end.start() if end else self.count, at + (_REACH_OF_TOPIC if about else _REACH_OF_LEAD))
        return any(k in self.cue_at and self.cue_at[k].sort == "verb" and self.classes[k - 1] not in "RCG" for k in range(at + 1, stop))

    def is_agreed(self, at: int) -> bool:
        """Whether the verb at `at` tells who says the same: كما عبر الغافري"""
        says = any(verb.form == "perfect" and verb.verb_class in ("say", "weak") for verb in self.words[at].verbs)
        return says and self.classes[at - 1] == "a" and "subordinators" in self.words[at - 1].tags and self.is_person(at + 1)

    def opens_topic(self, at: int) -> bool:
        """Whether another topic of which somebody speaks begins here, with no sign before: وعن التكاليف قال الغافري"""
        word = self.words[at]
        return word.clitic in self.lexicon.conjunctions and word.stem in self.lexicon.concerning and self._speaks_behind(at)

    def breaks_without_comma(self, at: int, cue: Cue) -> bool:
        word = self.words[at]
        if self.classes[at] == "N":
            return self._quotes_by(at, cue)
        if self.classes[at] == "P":
            return self._reports_on_the_side(at, cue)
        if self.classes[at] == "A":
            own = self.lexicon.according[word.norm].get("own")  # بحسبه
            measure = self.lexicon.according[word.norm]["measure"]
            return not (measure or own) and (at in self.cue_at or self._is_source(at + 1))
        own, by = self.lexicon.preposition_of(self.words[at + 1]), self.has_by(self.words[at + 1])
        if self.classes[at] == "F" and cue.trigger == "clause" and self._speaks_himself(at):
            return True
        if self._says_on(at, cue):
            return True
        named = at in self.cue_at and (self.is_person(at + 1) or bool(self.words[at + 1].tags & SOURCES))
        if named and any(verb.clitic and verb.form == "imperfect" and verb.lemma in self.lexicon.say_again for verb in word.verbs):
            return True  # ويقول الغافري
        return any(
            verb.clitic
            and verb.form == "perfect"
            and not (verb.told_me or (verb.suffixed and any(form.form == "noun" for form in word.verbs)))  # لجمعهم وحثهم على
            and (
                (at in self.cue_at and verb.verb_class in ("say", "describe"))
                or (verb.verb_class == "say" and (own in verb.takes or ("bi" in verb.takes and by)) and agrees(verb, cue))
            )
            for verb in word.verbs
        )

    def _says_on(self, at: int, cue: Cue) -> bool:
        """Whether a verb in the imperfect joined to what the sentence's own verb reports tells what else the same speaker says: أكد أن
        السد آمن ويلفت إلى أن"""
        own = self.cue_at.get(at)
        if own is None or own.trigger != "clause" or own.form is None or cue.form is None or cue.trigger != "clause":
            return False
        says = own.form.clitic and own.form.form == "imperfect" and own.form.verb_class == "say" and own.at <= at + 2
        return bool(says) and bool(cue.form.clitic) and agrees(own.form, cue) and cue.form.form in ("perfect", "imperfect")

    def _speaks_himself(self, at: int) -> bool:
        """Whether a verb joined to what is reported gives somebody's own words: ويقول: سنعمل، ويضيف «سنعمل»"""
        own = self.cue_at.get(at)
        return own is not None and own.trigger in ("colon", "marks") and own.at == at + 1 and bool(own.form and own.form.clitic)

    def _quotes_by(self, at: int, cue: Cue) -> bool:
        """Whether the speaker's own words follow what is reported of them, not of another: أوضح أن العمل جار بقوله: «…», but not
        أوضح أن المدير رد بقوله: «…»"""
        quotes = at in self.cue_at and self.cue_at[at].trigger in ("colon", "marks")
        if not quotes or cue.trigger != "clause" or self.words[at].norm not in self.lexicon.by_saying:
            return False
        return "F" not in self.classes[max(cue.at, at - _REACH_OF_LEAD) : at]

    def gives_turn(self, at: int) -> bool:
        """Whether it is somebody else's turn to speak, with no sign before: من جهته أكد الغافري"""
        if self.words[at].norm != self.lexicon.source_preposition or self.words[at + 1].norm not in self.lexicon.own_part:
            return False
        return self.classes[at + 2 + (self.classes[at + 2] == ",")] == "F"

    def _reports_on_the_side(self, at: int, cue: Cue) -> bool:
        """Whether the participle at `at` is the speaker's circumstance: مشيدا بالجهود، مؤكدة على ضرورة, but not انتهاكا صارخا."""
        word, before = self.words[at], self.words[at - 1]
        if self.is_predicated(at):
            return False
        if "narrator" in word.tags and self._acts_on_the_side(at, cue):
            return True
        accusative = word.norm.endswith(self.lexicon.endings["accusative"]) and not before.text.endswith(self.lexicon.endings["tanwin"])
        preposition = self.lexicon.preposition_of(self.words[at + 1])
        owned = self.lexicon.is_possessed(self.words[at + 1].norm, self.words[at + 1].text)  # مبديا أمله
        plural = word.norm.endswith(self.lexicon.endings["oblique_plural"]) and "definite" in before.tags
        told = plural and self.lexicon.is_possessed(self.words[at + 2].norm, self.words[at + 2].text)  # معبرين عن مخاوفهم
        asks = preposition and self.classes[at + 2 : at + 4] == "wC"  # طالبا من السكان أن
        apart = "definite" in before.tags or bool(before.tags & SOURCES)  # no participle without the article describes it
        return any(
            (
                (verb.verb_class == "describe" and at in self.cue_at and accusative and agrees(verb, cue))
                or (
                    verb.verb_class == "say"
                    and (
                        at in self.cue_at or accusative or preposition in verb.takes or (apart and verb.gender == "f" and agrees(verb, cue))
                    )
                )
            )
            or (verb.verb_class == "weak" and (verb.clitic or at in self.cue_at or (owned and agrees(verb, cue))) and accusative)
            or (verb.verb_class == "weak" and told and preposition in verb.takes)
            or (asks and accusative and preposition in verb.takes and agrees(verb, cue))
            for verb in word.verbs
        )

    def _acts_on_the_side(self, at: int, cue: Cue) -> bool:
        """Whether a participle of the narrator's without a comma is the speaker's circumstance, and no noun: شاكرا الجميع، مرجعا ذلك إلى"""
        word = self.words[at]
        sure = "titles" not in word.tags or self.words[at + 1].norm in self.lexicon.things_shown
        return sure and word.norm.endswith(self.lexicon.endings["accusative"]) and any(agrees(verb, cue) for verb in word.verbs)

    def speaks_again(self, at: int) -> bool:
        """Whether a contrast brings in another verb of saying: إلا أنه قال، لكنه أضاف، فيما أعلنت الشرطة."""
        verb = at + 2 if self.classes[at + 1 : at + 2] == "C" else at + 1
        says = self.classes[verb : verb + 1] == "F" and any(form.verb_class == "say" for form in self.words[verb].verbs)
        if (says or self.cue_at.get(verb)) and self.words[verb - 1].norm in self.lexicon.with_pronoun:
            return True
        if self._doubts(at):
            return True
        opposed = self.is_contrast(at) or self.words[at].norm in self.lexicon.noun_first
        stop = min(at + _REACH_OF_CONTRAST, self.count)
        return (
            opposed
            and not self._is_in_what(at)
            and any(
                (k in self.cue_at and self.cue_at[k].sort == "verb" and not re.search("[pJ]", self.classes[at + 1 : k]))
                or (k == at + 1 and self.classes[k] == "F" and self._states(k))
                for k in range(at + 1, stop)
            )
        )

    def is_contrast(self, at: int) -> bool:
        """Whether a word opposes a clause to the one before: فيما، في حين, but not حين"""
        norm = self.words[at].norm
        return norm in self.lexicon.contrasts or (
            norm in self.lexicon.times_like_contrasts and self.words[at - 1].norm == self.lexicon.inside
        )

    def opposes(self, at: int) -> bool:
        """Whether a conjunction opposes another sentence to the one before: لكن، بينما"""
        norm = self.words[at].norm
        return self.is_contrast(at) or norm in self.lexicon.noun_first or norm in self.lexicon.with_pronoun

    def falls_silent(self, at: int) -> bool:
        """Whether a contrast says what the speaker did not say: لكنه لم يوضح ما إذا …، لكنه رفض التعليق"""
        if at + 2 >= self.count:
            return False
        silent = at + 2 if self.classes[at + 1] == "C" else at + 1
        if self.words[silent - 1].norm not in self.lexicon.with_pronoun:
            return False
        if self.classes[silent] == "G":
            return self._is_silence(silent + 1) or any(verb.verb_class == "say" for verb in self.words[silent + 1].verbs)
        return self.words[silent].norm in self.lexicon.refusing and any(
            word.norm in self.lexicon.silence for word in self.words[silent + 1 : silent + 3]
        )

    def withholds(self, at: int, cue: Cue) -> bool:
        """Whether the narrator tells here what the speaker did not say: دون أن يحدد موعدا، من دون أن تذكر اسمه"""
        at += self.words[at].norm == self.lexicon.source_preposition
        if self.words[at].norm not in self.lexicon.without or self.classes[at + 1] != "C" or cue.form is None:
            return False
        word = self.words[at + 2]
        if word.norm[0] != self.lexicon.persons[cue.form.gender == "f"] or self.is_person(at + 3) or self.words[at + 3].tags & SOURCES:
            return False  # دون أن يعلن الوزير
        return any(verb.verb_class == "say" and agrees(verb, cue) for verb in word.verbs) or self._is_silence(at + 2)

    def _is_silence(self, at: int) -> bool:
        """Whether a verb, negated, says that something is not told: لم يحدد، لم يعط"""
        return any(f"{negation} {self.words[at].norm}" in self.lexicon.narrator_phrases for negation in self.lexicon.not_said)

    def _is_source(self, at: int) -> bool:
        """Whether a source, rather than a measure, may be named at `at`."""
        if at >= self.count or self.classes[at] == "J" or self.is_norm(at):
            return False  # وحسب بل
        word = self.words[at]
        if word.norm == self.lexicon.what:  # حسب ما أعلن, but not حسب ما خطط له
            return self.classes[at + 1 : at + 2] in ("F", "f") or bool(self.words[at + 1].tags & _CARRYING)
        if word.norm in self.lexicon.wholes:  # حسب كل التوقعات
            return bool(self.words[at + 1].tags & SOURCES - {"documents"})
        return bool(word.tags & SOURCES) or word.media_start or word.cls in "Fq<"

    def narrates(self, at: int) -> bool:
        """Whether the narrator's own words begin here."""
        if at >= self.count:
            return True
        tags = self.words[at].tags
        if ("narrator" in tags and "definite" not in tags) or self.is_aside(at):  # مستندا, but not المستندة إلى
            return True
        return f"{self.words[at].norm} {self.words[at + 1].norm}" in self.lexicon.narrator_phrases

    def is_aside(self, at: int) -> bool:
        """Whether the narrator explains the words before: في إشارة إلى الاتفاق، وذلك خلال زيارته, but not في مؤشر السوق."""
        at += self.words[at].norm == self.lexicon.source_preposition and self.words[at + 1].norm in self.lexicon.without  # من دون ذكر
        if f"{self.words[at].norm} {self.words[at + 1].norm}" not in self.lexicon.asides:
            return False
        after = self.words[at + 2]
        bound = self.words[at].norm == self.lexicon.inside or self.words[at].norm in self.lexicon.resuming
        return not bound or "definite" not in after.tags or bool(after.clitic)


def agrees(verb: VerbForm, cue: Cue) -> bool:
    """Whether a verb can have the subject of the one that reports."""
    return cue.form is None or (verb.gender, verb.number) == (cue.form.gender, cue.form.number)
