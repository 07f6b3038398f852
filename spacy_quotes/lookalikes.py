"""What only looks like a verb that reports: a name, a copy received, a circumstance, a byline, the head of a label."""

from __future__ import annotations

import re

from .lexicon import Word
from .view import NAME_IN_MARKS, View

LABEL = re.compile("[*-]?[FCJ]?[wfvPTpa.,()<>q]{1,14}")  # فان جال: the first word may look like another
_SIGNED = re.compile("F[-*]w{2,5}:")
_LINE = re.compile("Fw{2,4}:n(?!n*[q<(])")  # with what stands in the next in no marks
_AUTHOR = 4  # words of an author's name, at most
_COPY = 6  # words, from a verb of receiving to the copy
_DOCUMENT = 8  # words of a document and whose it is, at most
_ASIDE = frozenset({"subordinators", "prepositions"})


class Lookalikes(View):
    def is_aside(self, at: int) -> bool:
        """Whether a verb stands in a clause on the side: قبل أن يختتم جولته, but not قبل أن يضيف: «…»"""
        if self.classes[at - 1] != "C" or not self.words[at - 2].tags >= _ASIDE:
            return False
        return self.classes[at + 1] not in ":C" or all(verb.verb_class != "say" for verb in self.words[at].verbs)

    def is_refused(self, index: int) -> bool:
        """Whether a word is what somebody declines, rather than a verb: رفض ذكر اسمه"""
        word, before = self.words[index], self.words[index - 1]
        return word.cls == "F" and word.norm in self.lexicon.silence and before.norm in self.lexicon.refusing

    def withholds_name(self, negation: int) -> bool:
        """Whether who somebody is stands right behind a negated verb: لم يكشف عن اسمه"""
        return any(word.norm in self.lexicon.identities for word in self.words[negation + 2 : negation + 5])

    def is_received(self, index: int) -> bool:
        """Whether what looks like a conjunction and a verb rather says whom a text reached: في بيان ورد للوكالة"""
        weak = self._is_weak(index)
        text = any(verb.verb_class == "text" for verb in self.words[index].verbs) and not self.says_where(self.words[index + 1])
        if not (weak or text):
            return False
        if any(word.norm in self.lexicon.copies for word in self.words[index + 1 : index + _COPY]):
            return weak  # الذي توصلت الصحيفة بنسخة منه
        public = any(verb.lemma in self.lexicon.publishing and verb.form == "perfect" for verb in self.words[index].verbs)
        seen = weak and (self.is_filled(index) or public)  # بيان له أمس اطلعت عليه، حوار صحفي نشر اليوم
        if not (seen or text):
            return False
        start = index - 1 - (self.classes[index - 1] in "To")
        if text and self.classes[start] == "," and self.words[index + 1].norm[0] == self.lexicon.to:  # ذكر بيان للوزارة، ورد لواحة نيوز، أن
            phrase = self.words[max(self.sentence_start(start), start - _DOCUMENT) : start]
            return any("documents" in word.tags and "definite" not in word.tags for word in phrase)
        start -= self.classes[start] in "To"
        before = (word for word in self.words[max(0, start - 1) : start + 1] if "documents" in word.tags)  # بيان للوزارة ورد
        return any("definite" not in word.tags for word in before) and self.classes[start] == "w"

    def is_named(self, index: int) -> bool:
        """Whether the word is part of a name, behind «أبو» or «بن», or before it, or of an office: أبو طالب، يزيد بن سالم."""
        before, after = self.words[index - 1], self.words[index + 1]
        if self.names_body(index) or self.is_field(index) or before.norm in self.lexicon.past.get(self.words[index].norm, ()):  # أي وقت مضى
            return True
        if index < self.marks.close_of.get(index - 1, 0) <= index + NAME_IN_MARKS:  # موقع «تداول السعودية»
            named = self.words[index - 2].tags
            if "definite" not in named and not named.isdisjoint(("media", "marks_before_names")):
                return True
        if "given_names" in self.words[index].tags and "name_parts" in after.tags:
            return True
        whole = "given_names" in before.tags or before.norm.startswith(self.lexicon.article)  # سيف، عبد الله
        mine = before.norm in self.lexicon.kin and self.words[index - 2].norm not in self.lexicon.lineage  # but علي بن أبي طالب
        return "name_parts" in before.tags and not whole and not mine

    def says_where(self, word: Word) -> bool:
        """Whether a word behind a verb says where words stand: جاء فيه، جاء بالبيان."""
        return word.norm in self.lexicon.in_it or (word.clitic[-1:] == self.lexicon.by and "documents" in word.tags)

    def heads_label(self, index: int) -> bool:
        """Whether a noun that could be a participle heads a label: كاتبة سهلانية: …"""
        colon = self.classes.find(":", index, index + 8)
        return colon > index + 1 and self.classes[index - 1 : index] in ("", "n") and bool(LABEL.fullmatch(self.classes, index, colon))

    def is_byline(self, index: int) -> bool:
        """Whether a verb or participle begins a line that names who wrote the text: كتب - سالم الغافري:, كتبت: سعاد الغافري, or a
        participle stands alone before a colon there or behind a dash, and not in the accusative: الرياض- متابعة:"""
        if index and self.classes[index - 1] not in "n-":
            return False
        if self.classes[index] == "F":
            line = _LINE.match(self.classes, index)
            signed = line is not None and self._is_weak(index) and self.could_be_name(index + 1, line.end() - 2)  # كتب سالم الغافري:
            return signed or bool(_SIGNED.match(self.classes, index)) or self._names_author(index)
        return self.classes[index + 1 : index + 2] == ":" and not self.words[index].norm.endswith(self.lexicon.endings["accusative"])

    def _names_author(self, index: int) -> bool:
        """Whether a verb and its colon stand before a name and nothing else in their line."""
        name, end = index + 2, self.classes.find("n", index)
        if self.classes[index + 1] != ":" or not name + 1 < end <= name + _AUTHOR:
            return False
        first = self.words[name]
        if first.cls != "w" or "definite" in first.tags:
            return False
        return self.could_be_name(name + 1, end) or (self._is_weak(index) and set(self.classes[name:end]) == {"w"})  # كتب: أهل الغد

    def _is_weak(self, index: int) -> bool:
        """Whether a verb does not always report something."""
        return all(verb.verb_class == "weak" for verb in self.words[index].verbs)

    def is_filled(self, at: int) -> bool:
        """Whether the complement of a verb in a relative clause is what the clause is about: التي تطالب بها"""
        return self.words[at + 1].norm in self.lexicon.resumptive
