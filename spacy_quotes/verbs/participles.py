"""The cue that a participle is, as the circumstance of whoever speaks: قال سالم، مضيفا أن"""

from __future__ import annotations

from ..cue import SPEAKING, Cue
from ..lexicon import VerbForm
from . import reach
from .words import VerbWords

_NOUNS = frozenset({"titles", "groups", "documents", "bodies"})


class Participles(VerbWords):
    """The participles of one text."""

    def cue(self, index: int, form: VerbForm) -> Cue | None:
        if self._is_no_circumstance(index, form):
            return None
        if self._says_at_once(index, form):
            return Cue(index, "participle", "clause", index, form)
        cue = self.complements.ahead(index, form, "participle", reach.of_participle(form))
        return None if cue is None or self._describes(index, form, cue) else cue

    # By what stands beside it.

    def _is_no_circumstance(self, index: int, form: VerbForm) -> bool:
        """Whether what could be a circumstance is rather a noun, or what something is."""
        if form.clitic == self.lexicon.conjunctions[1] or self._is_governed(index) or self.is_byline(index):  # فمرحبا
            return True
        return self._is_several_things(index, form) or self._is_somebody(index, form)

    def _is_governed(self, index: int) -> bool:
        """Whether a participle belongs to what stands before it: 41 متهما، ليس مؤكدا، «ذاكرة المدينة» مؤكدا, but not رفض ذلك مؤكدا."""
        before = self.words[index - 1]
        if before.cls in "FR" or index - 1 in self.marks.close_of:
            return True
        if "true_prepositions" in before.tags and before.norm not in self.lexicon.things_shown:
            return True
        counted = self.is_counted(index) and "C" not in self.classes[index + 1 : index + 3]  # but بلغ العدد 384 مشيرا إلى أن
        return counted or self.is_predicated(index)

    def _is_several_things(self, index: int, form: VerbForm) -> bool:
        """Whether a participle in the feminine plural is rather a noun: مقترحات، وناقلات الماء"""
        if form.gender != "f" or form.number != "p":
            return False
        return self.classes[index - 1] != "," or (form.clitic != "" and form.verb_class == "relay")

    def _is_somebody(self, index: int, form: VerbForm) -> bool:
        """Whether a participle is rather the noun for somebody or something, which neither stands apart nor has a clause or colon."""
        word = self.words[index]
        if word.tags.isdisjoint(_NOUNS) or word.norm.endswith(self.lexicon.endings["accusative"]):
            return False
        if self.heads_label(index):
            return True
        apart = ",." if form.clitic or form.number == "p" else ",.q>"
        return index > 0 and self.classes[index - 1] not in apart and self.classes[index + 1] not in "C:"

    def _says_at_once(self, index: int, form: VerbForm) -> bool:
        """Whether a clause begins right behind a participle, with neither complementizer nor marks: قائلا بدأت العمل، مضيفا لن نتراجع"""
        after = self.words[index + 1]
        again = form.lemma in self.lexicon.say_again
        if after.cls == "v" and "clause" in form.takes and (again or after.norm[0] in self.lexicon.persons[:3]):
            return True
        if form.verb_class != "say" or not (again or (index and self.classes[index - 1] != "w")):
            return False
        return self.complements.says_at_once(index + 1)

    # With its complement.

    def _describes(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a participle with this complement rather says what something or somebody is."""
        if cue.at - index > 2 and self._is_adjective(index, form):
            return True
        if cue.trigger == "colon":  # كاتبة: an occupation begins the headline
            return form.gender == "f" and not form.clitic and self.classes[index - 1] == "n"
        if self._is_verbal_noun(index, form):
            return True
        if cue.trigger != "clause":
            return False
        return (self.is_coordinated(cue.at) and self._describes_thing(index)) or self._is_predicate(index, form, cue)

    def _is_adjective(self, index: int, form: VerbForm) -> bool:
        """Whether a participle rather describes the thing before it: جملة مفيدة، إشارات موضحة، تطورا لافتا"""
        before, endings = self.words[index - 1], self.lexicon.endings
        if form.clitic or before.cls != "w" or not before.noun or before.tags & SPEAKING:
            return False
        if before.text.endswith(endings["tanwin"]) and self.words[index].text.endswith(endings["tanwin"]):
            return True
        return form.gender == "f" and form.number == "s" and before.text.endswith((endings["feminine"][0], endings["plural"][0]))

    def _describes_thing(self, index: int) -> bool:
        """Whether a participle in the accusative is the adjective of the noun before it: نموا لافتا"""
        before, ending = self.words[index - 1], self.lexicon.endings["accusative"]
        return before.norm.endswith(ending) and before.norm[:-1] in self.lexicon.nouns

    def _is_verbal_noun(self, index: int, form: VerbForm) -> bool:
        """Whether a participle that stands neither behind a comma nor behind marks is rather the verbal noun: لجنة متابعة، أن مطالبة"""
        if form.clitic or form.gender != "f" or form.number != "s" or self.classes[index - 1] in ",q>)":
            return False
        return self.lexicon.article + self.words[index].norm in self.lexicon.verbal_nouns

    def _is_predicate(self, index: int, form: VerbForm, cue: Cue) -> bool:
        """Whether a participle says what somebody has to do: الحكومة مطالبة بأن"""
        if form.gender != "f" or form.clitic or form.lemma in self.lexicon.say_again or self.classes[index - 1] not in "wo":
            return False
        return self.lexicon.preposition(self.words[cue.at - 1], self.words[cue.at]) == "bi"
