"""Where the complement of a verb begins that what is said belongs to: a noun that its preposition governs, its object, what it tells of."""

from __future__ import annotations

from ..clauses import Clauses
from ..cue import Cue
from ..phrases import Subjects
from .words import ContentWords

_MANNER = 5  # words between commas of how something is said, at most
_WHAT_IS_CALLED = 3  # words: ما وصفه بـ


class ComplementStarts(ContentWords):
    """The beginnings of the complements of one text's cues."""

    def __init__(self, phrases: Subjects, clauses: Clauses) -> None:
        super().__init__(clauses)
        self.phrases = phrases

    def start(self, cue: Cue) -> int:
        """Where a noun complement begins: with the verb's own preposition, or else behind the subject and its circumstances."""
        start = self._behind_subject(cue)
        own, describes = self._own_preposition(start, cue), cue.form is not None and cue.form.verb_class == "describe"
        if own is not None and own > start + 1 and self.is_matter(start, own - 1):
            own = start  # مؤكدا تأثير السد على «النهر»
        before = self.words[cue.at - 1]
        if before.norm == self.lexicon.by and describes:
            return cue.at  # وصف القرار القاضي بالإغلاق بـ«…»
        if before.norm == self.lexicon.by or before.cls == "C" or any(verb.verb_class == "describe" for verb in before.verbs):
            return own if own is not None and own < cue.at - _WHAT_IS_CALLED else cue.at  # وصف القرار بأنه «…»، كشف عما أسماه «…»
        if own is not None:
            return own
        if describes:
            return start if self.is_matter(start, cue.at) else cue.at
        if self.classes[start] == "R" and self.cue_at.keys().isdisjoint(range(start, cue.at)):
            return cue.at  # أكد سالم، الذي كان هناك، «صداقته» للوزير
        return self._behind_circumstances(start, cue)

    def thing_before(self, cue: Cue) -> int | None:
        """Where what the speaker tells of his own begins before marks that only go on with it: أكد المدير تضامنه مع السكان، «فنحن منهم»"""
        form = cue.form
        if form and cue.sort == "participle" and form.verb_class in ("say", "weak") and self.is_matter(cue.word + 1, cue.at):
            return cue.word + 1  # مستغربا استمرار وجود أسوار «تعود إلى الماضي»
        if form is None or form.verb_class != "say" or form.lemma in self.lexicon.say_again or "object" in form.takes:
            return None
        if self.classes[cue.word - 1 : cue.word] == "R":
            return None  # الذي أعلن ترشحه هو «أفضل الجميع»
        start = self._behind_times(self._behind_subject(cue), cue)
        word = self.words[start]
        own = word.cls == "w" and self.lexicon.owned(word) == frozenset() and not word.clitic
        return start if (own or word.norm in self.lexicon.modal) and cue.at - start > 1 else None

    def _behind_times(self, start: int, cue: Cue) -> int:
        while start < cue.at and self.classes[start] in "T,":
            start += 1
        return start

    def _behind_subject(self, cue: Cue) -> int:
        """Where what a verb governs or when it is said begins, behind its subject."""
        start = self._behind_times(cue.word + 1, cue)
        if not self._is_subject(start, cue):
            return min(start, cue.at)
        close = self.marks.close_of.get(start)
        if close:
            return min(close + 1, cue.at)
        subject = self.phrases.noun_phrase(start, cue.at)
        if subject is None:
            return start
        start = subject[1]
        if cue.form and "bi" in cue.form.takes:  # نددت جمعية السكان ببيع «…»
            start = next((at for at in range(subject[0] + 1, start) if self._is_by_thing(at)), start)
        return min(start, cue.at)

    def _is_subject(self, at: int, cue: Cue) -> bool:
        """Whether what stands behind a verb is who says it, rather than what: أكد استعداده لإجراء «…»، أكد حرص الجمعية على «التعاون»"""
        if cue.sort != "verb" or at > cue.at or self.classes[at] not in "wq<":
            return False
        word = self.words[at]
        object_ = word.text.endswith(self.lexicon.endings["accusative"]) and cue.form is not None and cue.form.suffixed
        if object_ or self.lexicon.owned(word) == frozenset():
            return False
        return not (self.phrases.follows_noun(cue.word) or self.is_matter(at, cue.at))

    def _is_by_thing(self, at: int) -> bool:
        """Whether the preposition of instrument is joined to a thing, and no office governs it: ببيع السد, but not المكلف بمهمة"""
        word = self.words[at]
        return self.has_by(word) and not word.tags and "governing" not in self.words[at - 1].tags

    def _own_preposition(self, start: int, cue: Cue) -> int | None:
        """Where what the verb's own preposition governs begins, with the preposition if it is joined: دعا إلى «…»، طالب بسن «…»."""
        takes = cue.form.takes if cue.form else ()
        if self.classes[start] == ",":  # أعرب سالم، نيابة عن البلدية، عن شكره
            for at in range(start + 1, cue.at):
                if self.classes[at - 1] == "," and self.lexicon.preposition_of(self.words[at]) in takes:
                    return at + 1
        for at in range(start, cue.at):
            word = self.words[at]
            if self.lexicon.preposition_of(word) in takes:
                return at + 1
            if word.cls == "w" and "bi" in takes and (at == start or "object" in takes) and self.has_by(word):
                return at
        return None

    def _behind_circumstances(self, start: int, cue: Cue) -> int:
        """Where a noun begins behind how and on what occasion something is said."""
        if self.classes[start] in "pT":  # في يوم افتتاح المعرض الجمعة
            start = max(start, self.classes.rfind("T", start, cue.at))
        manner = self.classes.find(",", start + 1, min(start + _MANNER, cue.at)) if self.classes[start] == "," else -1
        if manner > 0 and self.has_by(self.words[start + 1]):
            start = manner  # نفى الغافري، بشكل قاطع، الأخبار «القديمة»
        while start < cue.at and (
            self.classes[start] in "paTo,"
            or self.words[start].norm in (self.lexicon.by, self.lexicon.to)
            or self.phrases.is_event(self.words[start])
        ):
            start += 1
        return min(start, cue.at)
