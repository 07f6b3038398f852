"""Which words before another verb of saying lead to it: a phrase that begins the sentence, a topic, a time, whose turn it is."""

from __future__ import annotations

import re

from ..view import SENTENCE_END
from .words import REACH_OF_LEAD, NarrationWords

_REACH_OF_TOPIC = 16  # words from a preposition that names a topic to its verb
_NEAR = 4  # words, less one, before a cue that a word leads to whatever it is
_SAYING = re.compile("[Ff]")
_APART = re.compile("[wv.,nR]")


class Leads(NarrationWords):
    """The words of one text that lead to a verb of saying."""

    def leads(self, at: int) -> bool:
        """Whether a word behind a comma, no preposition, leads to what somebody else says."""
        word = self.words[at]
        if word.norm in self.lexicon.own_part and self.classes[at + 1] in "Fv":  # بدورها عملت
            return True
        if word.cls == "D" and word.norm[0] in self.lexicon.conjunctions and at > 1 and at - 2 in self.marks.open_of:
            return True
        if word.clitic and word.stem in self.lexicon.demonstratives and at + 1 in self.cue_at:
            return True  # لذلك يرى الغافري أن
        return self._is_near_cue(at)

    def _is_near_cue(self, at: int) -> bool:
        """Whether another cue stands near, but not ما يؤكد - بحسبه - نجاح, nor أعلنوا الأمر، حين أكدوا أن"""
        if self.words[at].norm in self.lexicon.times_like_contrasts:
            return False
        near = (k for k in range(at + 1, min(at + _NEAR, self.count)) if k in self.cue_at and not _APART.search(self.classes, at, k))
        return any(self.cue_at[k].sort != "according" or not self.aside_end(k) for k in near)

    def leads_as_topic(self, at: int) -> bool:
        """Whether somebody is the topic who says something, too: أما الغافري فأكد أن، أما الوزيرة فعبرت عن سعادتها"""
        if self.words[at].norm not in self.lexicon.topic:
            return False
        verb = _SAYING.search(self.classes, at + 1, min(at + REACH_OF_LEAD, self.sentence_end(at)))
        return verb is not None and any(
            form.clitic == self.lexicon.conjunctions[1]
            and form.form == "perfect"
            and (verb.start() in self.cue_at or self.lexicon.preposition_of(self.words[verb.end()]) in form.takes)
            for form in self.words[verb.start()].verbs
        )

    def tells_in_phrase(self, at: int) -> bool | None:
        """Whether a phrase behind a comma leads to what somebody else says, if that shows; none that only says how or when does."""
        word = self.words[at]
        if (word.clitic in self.lexicon.conjunctions or self._links(at)) and self._speaks_behind(at):
            return True
        if self.classes[at + 1 : at + 4] == "wRF" and "definite" in self.words[at + 1].tags:
            return self.words[at + 3].verbs[0].verb_class == "say"  # في الوقت الذي أكد فيه صعوبة الوضع
        if word.norm in self.lexicon.narrating:
            return self.classes[at + 1] == "C" and self._says_next(at + 2)
        if self.classes[at] == "a" and any(verb.form == "imperfect" and verb.verb_class == "text" for verb in self.words[at + 1].verbs):
            return False  # كما ينص على ذلك القانون
        return None

    def _links(self, at: int) -> bool:
        """Whether a phrase does no more than link what follows to what stands before: في السياق ذاته، في ذات الاتجاه"""
        first, second = self.words[at + 1 : at + 3]
        same = first.norm in self.lexicon.same or second.norm in self.lexicon.same
        return same and (first.norm in self.lexicon.linking or second.norm in self.lexicon.linking)

    def _speaks_behind(self, at: int) -> bool:
        """Whether a phrase that leads a sentence stands before another verb of saying or is a question: وعن التكاليف قال، وعند سؤاله."""
        if any(word.norm in self.lexicon.asked for word in self.words[at + 1 : at + 3]):
            return True
        if self.words[at].stem in self.lexicon.concerning:  # وعن توفر الماء في البلدة، قال
            stop = self.part_end(at, at + _REACH_OF_TOPIC, SENTENCE_END)
        else:
            stop = self.part_end(at, at + REACH_OF_LEAD)
        return any(k in self.cue_at and self.cue_at[k].sort == "verb" and self.classes[k - 1] not in "RCG" for k in range(at + 1, stop))

    def _says_next(self, at: int) -> bool:
        """Whether somebody speaks next, behind when that is, at once or when he has done something: قبل أن يتساءل عن التكاليف، قبل أن
        يخرج المدير ويقول إن"""
        if self.says(at) or at in self.cue_at or self.classes[at : at + 2] == "FC":
            return True
        cues = (self.cue_at[k] for k in range(at, self.part_end(at, at + REACH_OF_LEAD)) if k in self.cue_at)
        joined = (cue.form for cue in cues if cue.sort == "verb")
        return any(form and form.clitic == self.lexicon.conjunctions[0] and form.form == "imperfect" for form in joined)

    # With no sign before.

    def opens_topic(self, at: int) -> bool:
        """Whether another topic of which somebody speaks begins here, with no sign before: وعن التكاليف قال الغافري"""
        word = self.words[at]
        return word.clitic in self.lexicon.conjunctions and word.stem in self.lexicon.concerning and self._speaks_behind(at)

    def gives_turn(self, at: int) -> bool:
        """Whether it is somebody else's turn to speak, with no sign before: من جهته أكد الغافري"""
        if self.words[at].norm != self.lexicon.source_preposition or self.words[at + 1].norm not in self.lexicon.own_part:
            return False
        verb = at + 2 + (self.classes[at + 2] == ",")
        his = self.words[at + 1].norm.endswith(self.lexicon.endings["pronoun"][0])
        return self.classes[verb] == "F" and not (his and all(form.gender == "f" for form in self.words[verb].verbs))
