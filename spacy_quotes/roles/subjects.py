"""Who says what a finite verb reports: its subject behind it or before it, and who is told as its object."""

from __future__ import annotations

from ..cue import Cue
from ..frame import Frame, Range
from ..lexicon import DEFINITE_HONORIFIC, VerbForm
from ..phrases import Subjects
from .behind_verbs import BehindVerbs, is_text
from .circumstances import Circumstances
from .words import ACTORS, AUTHORS, RoleWords, takes_object, tells_object


class VerbSubjects(RoleWords):
    """The subjects of one text's finite verbs."""

    def __init__(self, phrases: Subjects, circumstances: Circumstances) -> None:
        super().__init__(phrases)
        self.circumstances, self.behind_verbs = circumstances, BehindVerbs(phrases)

    def fill(self, frame: Frame, form: VerbForm, limit: int, previous: Frame | None) -> tuple[int, bool]:
        """Find who says what a verb reports and who is told as its object; where what stands behind them begins, and whether nobody
        behind it can be the subject."""
        cue = frame.cue
        dropped = cue.word > 0 and self.words[cue.word - 1].norm in self.lexicon.with_pronoun  # لأنه قال
        start, phrase = self._phrase_behind(cue, form, limit, dropped)
        if phrase is None:
            frame.speaker = self._elsewhere(cue, form, dropped)
        elif first := self._subject_before(cue, form, phrase):
            frame.speaker, dropped = first, True
        elif self.behind_verbs.is_matter(phrase, form):
            start = phrase[1]
            frame.speaker = self._elsewhere(cue, form, dropped)
        elif self.behind_verbs.is_predicate(phrase, form):
            start, dropped = phrase[1], True
            frame.speaker = self._elsewhere(cue, form, dropped)
        elif not self._could_be_subject(phrase, form):
            start, dropped = phrase[1], True
            frame.addressee = phrase if tells_object(form) else None
            frame.speaker = self._elsewhere(cue, form, dropped=frame.addressee is None)
        elif takes_object(form) and self.behind_verbs.is_object(phrase, form, cue, previous):
            start = phrase[1]
            frame.addressee = phrase if tells_object(form) else None
            frame.speaker = self.phrases.subject_before(cue.word) if not form.clitic else None
        else:
            start = self._take(frame, form, phrase, limit)
        if not frame.speaker:
            frame.speaker = self._text_before(cue, form)
        return start, dropped

    # The noun phrase behind the verb.

    def _phrase_behind(self, cue: Cue, form: VerbForm, limit: int, dropped: bool) -> tuple[int, Range | None]:
        """The noun phrase behind a verb that may be its subject, and where one could begin."""
        start, text = cue.word + 1, form.verb_class == "text"
        if text and start < limit and self.words[start].norm == self.lexicon.inside:
            start += 1
        alone = start < limit and self.words[start].norm in self.lexicon.circumstance
        start = self.circumstances.behind_own_part(start if alone else self.circumstances.end(start, limit), limit)
        if alone or (dropped and not text):
            return start, None
        start += self.is_comma_before_name(start, limit)
        objects = cue.trigger in ("rest", "between") or takes_object(form) or (cue.trigger == "phrase" and "phrase" in form.takes)
        phrase = self.phrases.noun_phrase(start, limit, joined=text, object_follows=objects)
        if not phrase and not text and (late := self._behind_occasion(start, limit)):
            phrase, start = late, late[0]
        return start, self.behind_verbs.without_described(phrase) if phrase and objects else phrase

    def is_comma_before_name(self, start: int, limit: int) -> bool:
        """Whether a comma that does not belong there stands between a verb and the name of who says what follows a colon or
        complementizer: قال، سالم الغافري مدير السد: «…»"""
        if self.classes[start] != "," or start + 2 >= limit or self.words[start + 1].clitic:
            return False
        first = start + 1 + (self.words[start + 1].tags >= DEFINITE_HONORIFIC)
        return "given_names" in self.words[first].tags

    def _behind_occasion(self, start: int, limit: int) -> Range | None:
        """Who is named behind the occasion on which he spoke, and right before what he said: قال في تصريح صحفي مدير السد إن"""
        begin = self.circumstances.end_of_occasion(start)
        if not begin or begin >= limit or self.words[begin].tags.isdisjoint(AUTHORS):
            return None
        phrase = self.phrases.noun_phrase(begin, limit)
        return phrase if phrase and phrase[1] == limit else None

    def _could_be_subject(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a verb agrees with the noun phrase behind it, as those with which a text says something need not."""
        return form.verb_class == "text" or self.phrases.agrees(phrase, form) or self._are_some(phrase, form)

    def _are_some(self, phrase: Range, form: VerbForm) -> bool:
        """Whether some of several are the subject, with which a verb before it need not agree: طالب مجموعة من السكان"""
        head, of = self.words[phrase[0] : phrase[0] + 2]
        collective = "definite" not in head.tags and head.text.endswith(self.lexicon.endings["feminine"])
        return collective and form.gender == "m" and form.form == "perfect" and of.norm == self.lexicon.source_preposition

    def _take(self, frame: Frame, form: VerbForm, subject: Range, limit: int) -> int:
        """Take the noun phrase behind a verb for its subject, with who is told behind it; where what follows begins."""
        frame.speaker = subject
        behind = self.behind_close(subject[1])
        listener = self.phrases.noun_phrase(behind, limit) if tells_object(form) and not self._is_none_told(behind, limit) else None
        if listener and self.is_medium(subject):  # أبلغت «الصحيفة» المتحدثة
            frame.speaker, frame.agency = listener, subject
        elif listener and not self.is_medium(listener):
            frame.addressee = listener
        else:
            return subject[1]
        return listener[1]

    def _is_none_told(self, at: int, limit: int) -> bool:
        """Whether what stands behind a subject is nobody, as it has a preposition joined, ينصح سالم بالآتي, or is but one more adjective of
        the subject: حذرت دراسة طبية حديثة"""
        before, word = self.words[at - 1], self.words[at]
        feminine = self.lexicon.endings["feminine"][0]
        indefinite = "definite" not in before.tags | word.tags and not word.somebody
        adjective = indefinite and at + 1 == limit and before.text.endswith(feminine) and word.text.endswith(feminine)
        return adjective or self.has_by(word)

    # A subject elsewhere than behind the verb.

    def _elsewhere(self, cue: Cue, form: VerbForm, dropped: bool) -> Range | None:
        """The subject of a verb that is not named behind it, unless it is dropped."""
        if form.clitic:
            return self.phrases.topic(cue.word)
        if dropped or self.words[cue.word + 1].norm in self.lexicon.invoked:  # قال تعالى
            return None
        return self.phrases.subject_before(cue.word)

    def _subject_before(self, cue: Cue, form: VerbForm, behind: Range) -> Range | None:
        """The subject before a verb which shows that the noun phrase behind it is none, as a clause begins with its subject or as that is
        what is done: أن الشركة تعلن توقيف …"""
        first = None
        if not form.clitic and (self.phrases.follows_noun(cue.word) or self._is_deed(behind)):
            first = self.phrases.subject_before(cue.word)
        return first or self._subject_at_once_before(cue, form, behind)

    def _subject_at_once_before(self, cue: Cue, form: VerbForm, behind: Range) -> Range | None:
        """The subject with which a sentence or headline begins, right before a verb in the imperfect, so that whoever is named
        behind this is none: المدير ينتقد الوزير: …، المدير يكشف لميدو: …; not a thing, which is a heading, before somebody who says so:
        تخفيف الألم يقول المدير إن"""
        if form.form != "imperfect" or form.clitic or self.classes[cue.word - 1 : cue.word] != "w":
            return None
        first = self.phrases.subject_before(cue.word)
        if first is None or first != (self.sentence_start(cue.word), cue.word) or not self.phrases.agrees(first, form):
            return None
        heading = self._is_deed(first) and "object" not in form.takes
        return None if heading and any(not it.tags.isdisjoint(ACTORS) for it in self.words[slice(*behind)]) else first

    def _is_deed(self, phrase: Range) -> bool:
        """Whether a noun phrase begins with a common noun that names nobody: تعلن توقيف …"""
        head = self.words[phrase[0]]
        return head.noun and not head.tags and phrase[0] + 1 < phrase[1]

    def _text_before(self, cue: Cue, form: VerbForm) -> Range | None:
        """The indefinite document right before a verb that says what is in it: قرارا ينص على أن"""
        at = cue.word - 1
        if form.verb_class != "text" and form.lemma not in self.lexicon.giving_text:
            return None
        if self.words[cue.word + 1].norm in self.lexicon.in_it and self.classes[cue.word + 1] == "o":  # بيانا جاء فيه
            return None
        return (at, cue.word) if self.classes[at] == "w" and is_text(self.words[at]) else None
