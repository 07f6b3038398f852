"""What else than its subject stands behind a verb: whom or what it tells or describes, and what it says of that."""

from __future__ import annotations

from ..cue import Cue
from ..frame import Frame, Range
from ..lexicon import DEFINITE, VerbForm, Word
from .words import ACTORS, RoleWords

_INFORMED = frozenset({"media", "groups"})
_DESCRIBING = frozenset({"titles", "honorifics", "bodies", "nationalities", "title_adjectives", "given_names"})
_SEVERAL = frozenset({"groups", "bodies", "countries_and_capitals"})
_NO_TEXTS = frozenset({"definite", "media", "titles", "bodies"})


class BehindVerbs(RoleWords):
    """The noun phrases behind one text's verbs that are not their subjects."""

    def is_object(self, phrase: Range, form: VerbForm, cue: Cue, previous: Frame | None) -> bool:
        """Whether the noun phrase behind a verb that can take an object is the one spoken to, its subject being dropped or before it."""
        if self._has_object_behind(phrase, form):
            return False
        if self._is_described(phrase, form) or self._is_listener(phrase, form, cue):
            return True
        after = self.words[phrase[1]]
        if after.cls == "w" and after.norm in self.lexicon.wholes:
            return False  # وطالبت الوزارة كافة الدول
        if form.clitic and previous and not self.words[phrase[0]].tags.isdisjoint(_SEVERAL):
            return self.sentence_start(previous.cue.word) == self.sentence_start(cue.word)
        apart = cue.word > 0 and self.classes[cue.word - 1] == ","
        return not (form.clitic or apart) and self.phrases.subject_before(cue.word) is not None

    def is_matter(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a noun phrase behind a verb is what is told, while its subject is dropped or before it: أكد حرص بلاده على أن, but not
        يظهر ارتفاع الأسعار أن"""
        head = self.words[phrase[0]]
        if form.lemma in self.lexicon.issuing and is_text(head):
            return True  # كتبت تغريدة تقول إن
        if form.verb_class == "text" or not (self._is_of_other_gender(head, form) or self._tells_matters(form)):
            return False
        if form.lemma in self.lexicon.rejecting and self.lexicon.bare(head) in self.lexicon.claims:
            return True  # نفى الاتهامات بأنه
        return self.lexicon.is_matter(head, self.words[phrase[0] + 1])

    def _tells_matters(self, form: VerbForm) -> bool:
        """Whether a verb can have for its object, and not for its subject, that something happens: أكد, but not أظهر"""
        return "an" in form.takes and form.lemma not in self.lexicon.witnessing

    def _is_of_other_gender(self, head: Word, form: VerbForm) -> bool:
        """Whether a verb is feminine and a noun behind it is not, which so is no subject: أظهرت وجود مخاطر"""
        endings = self.lexicon.endings
        masculine = head.gender != "f" and not head.text.endswith((*endings["feminine"], endings["plural"][0], *endings["pronoun"]))
        return masculine and form.gender == "f" and form.number == "s"

    def is_predicate(self, phrase: Range, form: VerbForm) -> bool:
        """Whether what stands behind a verb of considering says what somebody takes its object for, whose subject is dropped: اعتبرها
        متناقضة, but not اعتبرها مراقبون متناقضة"""
        head = self.words[phrase[0]]
        if not form.suffixed or form.lemma not in self.lexicon.copular or not head.tags.isdisjoint(ACTORS):
            return False
        bare = head.norm.removesuffix(self.lexicon.endings["accusative"][0])
        feminine = head.text.endswith(self.lexicon.endings["feminine"])
        return "definite" not in head.tags and head.norm not in self.phrases.names and (head.noun or feminine or bare in self.lexicon.nouns)

    def without_described(self, phrase: Range) -> Range:
        """A person but for what has the article behind the name, whom he tells or what he describes: وصف سالم نجم المشهد بأنه"""
        start, end = phrase
        last, before, given = self.words[end - 1], self.words[end - 2], self.words[end - 3]
        if end - start < 3 or "definite" not in last.tags or not last.tags.isdisjoint(_DESCRIBING):
            return phrase
        if given.norm in self.lexicon.descent and last.norm.endswith(self.lexicon.endings["relational"][1]):
            return phrase  # سالم بن محمد الحربي
        thing = not last.tags.isdisjoint(_INFORMED) or self.phrases.is_common(last)
        if not thing or before.text.endswith(self.lexicon.endings["pronoun"]):
            return phrase
        named = given.part == "g" or (
            "definite" not in before.tags
            and any(word.part in ("g", "p") and "titles" not in word.tags for word in self.words[start : end - 2])  # not الأمين العام
        )
        return (start, end - 1) if named else phrase

    def _has_object_behind(self, phrase: Range, form: VerbForm) -> bool:
        """Whether whom or what a verb tells or describes stands behind the phrase: أبلغ المتحدث رويترز، وصف الغافري القرار"""
        head, after = self.words[phrase[0]], self.words[phrase[1]]
        if after.media_start and self.phrases.medium(phrase[1], self.count):
            return True
        return form.verb_class == "describe" and after.cls == "w" and "definite" in after.tags and "definite" in head.tags

    def _is_described(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a thing is what a verb describes: وصف القرار بأنه، وصف هذا القرار بأنه"""
        head = self.words[phrase[0] + (self.words[phrase[0]].norm in self.lexicon.demonstratives)]
        if form.lemma in self.lexicon.copular:
            return head.tags == DEFINITE and self.lexicon.is_act(head.norm)  # اعتبر الاعتماد عليه بمثابة
        thing = ("definite" in head.tags and not self._is_surname(phrase)) or head.noun or "documents" in head.tags
        return form.verb_class == "describe" and thing and head.tags.isdisjoint(ACTORS)

    def _is_surname(self, phrase: Range) -> bool:
        """Whether the name with which somebody is named in full elsewhere begins a phrase, and no common noun: ووصف الغافري ما حدث"""
        head = self.words[phrase[0]]
        return head.norm in self.phrases.names and not self.phrases.is_common(head)

    def _is_listener(self, phrase: Range, form: VerbForm, cue: Cue) -> bool:
        """Whether a verb tells something to those who are mostly told, أبلغ المواطنين, or to one known by whom he belongs to, أبلغ زميله;
        not where the clause says what somebody demands."""
        head = self.words[phrase[0]]
        clause = "theme" in form.takes and self.classes[cue.at] == "C" and not self.words[cue.at].norm.startswith(self.lexicon.by)
        if "listeners" in head.tags and not clause:
            return True
        owned = head.norm.endswith(self.lexicon.endings["pronoun"]) and not self._is_surname(phrase)  # not وحذر حسونة
        return not head.tags and phrase[1] - phrase[0] == 1 and owned


def is_text(word: Word) -> bool:
    """Whether a word is an indefinite document: قرارا"""
    return "documents" in word.tags and word.tags.isdisjoint(_NO_TEXTS)
