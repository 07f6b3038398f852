"""Whether the cue behind a reported clause is the narrator's, or reports within the clause."""

from __future__ import annotations

from ..cue import OF_A_TEXT, SOURCES, Cue
from .words import REACH_OF_LEAD, NarrationWords, agrees, has_own_words


class NextCues(NarrationWords):
    """The cues of one text behind what others report."""

    def quotes_by(self, at: int, cue: Cue) -> bool:
        """Whether the speaker's own words follow what is reported of them, not of another: أوضح أن العمل جار بقوله: «…», but not
        أوضح أن المدير رد بقوله: «…»"""
        quotes = at in self.cue_at and has_own_words(self.cue_at[at])
        if not quotes or cue.trigger != "clause" or self.words[at].norm not in self.lexicon.by_saying:
            return False
        return "F" not in self.classes[max(cue.at, at - REACH_OF_LEAD) : at]

    def cites(self, at: int, cue: Cue) -> bool:
        """Whether somebody speaks behind a word that gives a cause: حيث أكد الغافري أن …، إذ يقول: «…», or those who just spoke:
        حيث ذكروا أن …"""
        if any(verb.verb_class == "relay" and not verb.suffixed for verb in self.words[at].verbs) and self.words[at + 1].media_start:
            return True  # حيث نقلت صحيفة الغد
        own = self.cue_at.get(at)
        return own is not None and (has_own_words(own) or self.is_person(at + 1) or self._speaks_on(own, cue))

    def _speaks_on(self, own: Cue, cue: Cue) -> bool:
        """Whether those who just spoke may be the subject of a verb that gives a cause."""
        form = own.form
        if own.trigger != "clause" or form is None:
            return False
        if agrees(form, cue) and form.number == "p":
            return True
        if self.classes[own.word + 1 : own.at] not in ("", "p") or form.form != "perfect" or form.verb_class != "say":
            return False
        relative = self.classes[cue.word - 1 : cue.word] == "R"  # البيوت التي يرى البعض أنها قديمة، حيث قال إن
        return relative or agrees(form, cue)  # أكدت الوزارة أن الأمر ملح، إذ حذرت من أن

    def names_source(self, at: int) -> bool:
        """Whether an according-to word tells who says what stands before, with a source behind it, not the speaker in it: بحسبه"""
        norm = self.words[at].norm
        own = self.lexicon.according[norm].get("own")
        behind = at + 1 + (self.words[at + 1].norm in self.lexicon.according_after[norm])  # بناء على
        return not own and (at in self.cue_at or self._is_source(behind))

    def _is_source(self, at: int) -> bool:
        """Whether a source, rather than a measure, may be named at `at`."""
        if at >= self.count or self.classes[at] == "J" or self.is_norm(at):
            return False  # وحسب بل
        word = self.words[at]
        if word.norm == self.lexicon.what:  # حسب ما أعلن, but not حسب ما خطط له
            return self.classes[at + 1] in "Ff" or bool(self.words[at + 1].tags & OF_A_TEXT)
        if word.norm in self.lexicon.wholes:  # حسب كل التوقعات، حسب كل جهة, but حسب كل المسؤولين
            whole, whose = self.words[at + 1].tags, self.words[at + 2].tags
            return "definite" in whole | whose and bool(whole & SOURCES - {"documents"})
        return bool(word.tags & SOURCES) or word.media_start or word.cls in "Fq<"
