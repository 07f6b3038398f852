"""Whether marked words behind a verb are a name rather than what it reports: of a thing, of a medium, of whoever acts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..lexicon import OFFICE_OR_HONORIFIC, VerbForm, Word
from ..view import NAME_IN_MARKS, OF_NAMES
from .words import NAME_WORDS, ComplementWords, is_indefinite

_PERSON = 4  # words of a name of a person, at most
_BLESSED = 4  # words of a blessing, at most
_INTERVIEW = 3  # words back from the marks to the interview, at most
_TITLE = 10  # words of a document's title, at most
_LONG_NAME = 5  # words of a name behind what names stand behind, at most
_OFTEN = 2  # times that a name is in the text, at least
_NAMED = frozenset({"marks_before_names"})
_ACTORS = frozenset({"bodies", "media", "honorifics", "groups"})
_NAMED_BEFORE = frozenset({"marks_before_names", "media", "bodies"})
_MARKED_BEHIND_COMMA = re.compile(",[<q]")


@dataclass(slots=True)
class Stretch:
    """Words in marks behind a verb.

    index, form: the verb. at, close: the marks. before, first: the word before them and the first of theirs. length: in words. sentence:
    whether they are no name, being a clause. own: whether a preposition of the verb's own stands before them. by: whether that of
    instrument does, alone.
    """

    index: int
    form: VerbForm
    at: int
    close: int
    before: Word
    first: Word
    length: int
    sentence: bool
    own: bool
    by: bool

    @property
    def adjoining(self) -> bool:
        """Whether they stand right behind the verb."""
        return self.at == self.index + 1

    @property
    def governed(self) -> bool:
        """Whether a preposition stands right before them."""
        return "prepositions" in self.before.tags


class MarkedNames(ComplementWords):
    """The names in marks of one text."""

    def is_name(self, marked: Stretch) -> bool:
        """Whether marked words name the thing before them or somebody who does or suffers what the narrator tells."""
        return (
            self._names_thing(marked)
            or (marked.adjoining and self._names_subject(marked))
            or self._is_blessing(marked)
            or self._is_interviewing(marked)
            or ((marked.adjoining or "object" in marked.form.takes) and self._names_medium(marked))  # أبلغ المدير «الغد»
            or (marked.length <= _PERSON and not marked.by and self._names_person(marked))
        )

    def is_short_name(self, marked: Stretch) -> bool:
        """Whether marked words, which no preposition of the verb's own governs, rather are a name, as it is short: معرض «من سهلان»"""
        length, before = marked.length, marked.before
        if length <= 0 or (length == 1 and marked.first.norm in self.lexicon.not_media):  # عبر «تويتر»
            return True
        if length <= _LONG_NAME and (before.norm == self.lexicon.to or self._is_behind_named(marked)):
            return True
        return length <= NAME_WORDS and marked.governed and not marked.by and "phrase" not in marked.form.takes

    # What they could name.

    def _names_thing(self, marked: Stretch) -> bool:
        """Whether marked words name the work, the body or the office holder before them: بعنوان «السدود»، إصلاحية «سهلان»"""
        before, length = marked.before, marked.length
        if before.norm in self.lexicon.title_words or before.norm == self.lexicon.article:
            return True
        title = not marked.sentence and length <= _TITLE
        if title and is_indefinite(before, "documents") and self.classes[marked.close + 1] == "R":
            return True  # أكدت نشرة «آفاق المياه في سهلان 2012 - 2013» التي
        if marked.adjoining:
            return False
        if not marked.sentence and length <= NAME_IN_MARKS and is_indefinite(before, "titles"):
            return True
        return length <= NAME_WORDS and before.noun and before.tags <= _NAMED and marked.form.verb_class != "say"

    def _is_behind_named(self, marked: Stretch) -> bool:
        """Whether a noun that names stand behind is among the words before the marks: الحزب «…», but not أدان الحزب «…»"""
        begun = marked.first.prefix or (marked.first.cls == "p" and "marks_before_names" not in marked.before.tags)  # but معرض «من سهلان»
        if marked.sentence or marked.own or begun or marked.before.cls == ",":
            return False
        return any(
            self.classes[k] in "wf" and "definite" not in self.words[k].tags and not self.words[k].tags.isdisjoint(_NAMED_BEFORE)
            for k in range(max(marked.index + 1, marked.at - 3), marked.at)
        )

    def _is_blessing(self, marked: Stretch) -> bool:
        """Whether marked words bless whoever is named before them: أشاد المدير «حفظه الله» بالعمل"""
        return marked.length <= _BLESSED and (marked.first.norm, self.words[marked.at + 2].norm) in self.lexicon.blessings

    def _is_interviewing(self, marked: Stretch) -> bool:
        """Whether marked words name to whom somebody gives an interview: عبّر في حوار مع «الغد» عن رفضه"""
        if marked.before.norm != self.lexicon.along or marked.sentence or marked.length > NAME_WORDS:
            return False
        return any(word.norm in self.lexicon.interviews for word in self.words[max(marked.at - _INTERVIEW, 0) : marked.at - 1])

    def _names_medium(self, marked: Stretch) -> bool:
        """Whether marked words are the name of a medium."""
        norms = (word.norm for word in self.words[marked.at + 1 : marked.close])
        return marked.first.media_start and bool(self.lexicon.medium([*norms], marked=True))

    def _is_person(self, marked: Stretch) -> bool:
        """Whether words are a person's name and nothing else, be it with an office: «الأستاذ سالم الغافري»"""
        start, end = marked.at + 1 + (marked.first.part == "t"), marked.close
        return end - start > 1 and self.words[start].part == "g" and self.could_be_name(start, end)

    def _names_person(self, marked: Stretch) -> bool:
        """Whether marked words name a person, مدرب سهلان «سالم الغافري», or whoever holds the office before them, of whom the narrator goes
        on to tell: أضاف الطبيب «الغافري» عن العلاج"""
        if self._is_person(marked):
            return True
        office = marked.before.tags
        if "definite" not in office or office.isdisjoint(OFFICE_OR_HONORIFIC) or not self._is_told_on(marked.close + 1):
            return False
        return (marked.length > 1 or marked.first.part in "gd") and self._is_uncommon_name(marked)

    def _is_uncommon_name(self, marked: Stretch) -> bool:
        """Whether marked words can be a person's name, be it with hyphens, and none of them is a common noun."""
        words = [word for word in self.words[marked.at + 1 : marked.close] if word.cls != "-"]
        return all(word.part in OF_NAMES for word in words) and not any(map(self.is_common, words))

    # Who does what the verb right before them says.

    def _names_subject(self, marked: Stretch) -> bool:
        """Whether marked words right behind a verb are rather a name than what it reports: whoever does it, or what it makes him."""
        form, length = marked.form, marked.length
        if length <= NAME_WORDS and form.verb_class == "describe":
            return True
        if marked.sentence or length > NAME_IN_MARKS:
            return False
        relative = self.classes[marked.index - 1 : marked.index] == "R"
        if relative and length <= NAME_WORDS and not form.suffixed and form.lemma not in self.lexicon.say_again:
            return True  # الذي أعلن «أميرا للبلدة»
        return self._is_person(marked) or self._acts(marked)

    def _acts(self, marked: Stretch) -> bool:
        """Whether marked words right behind a verb that begins its clause name who acts, of whom the narrator goes on to tell:
        وطالب «الغافري» البلدية بالرد، أعلنت «سهلان للنقل» خطتها، but انتقدت «غياب» الحكومة."""
        form, first, close = marked.form, marked.first, marked.close
        if not form.finite or form.suffixed or not self._begins(marked.index, form):
            return False
        after = self.words[close + 1]
        told_of = self._is_described(close + 1)
        if not told_of and not self._is_told_on(close + 1):
            return False
        if first.cls == "w" and (first.tags & _ACTORS or self._names_medium(marked)):
            return True
        if told_of:
            return self._is_uncommon_name(marked)
        if "phrase" not in form.takes and after.cls in "wNP" and marked.length <= NAME_WORDS:
            return set(self.classes[marked.at + 1 : close]) <= {"w"} and not first.prefix
        alone = marked.length == 1
        if alone and form.lemma in self.lexicon.say_again and _MARKED_BEHIND_COMMA.search(self.classes, close, self.sentence_end(close)):
            return True  # قال «الغافري» في تدوينة، «…»
        if alone and "definite" in first.tags and after.noun:
            return True  # نفت «الصحة» تسجيل حالات, but not نفت «الإهمال» المتعمد
        described = first.part == "d" and "definite" in after.tags and not after.somebody  # «الإهمال» الحكومي
        known = (first.part in "gpd" and not described) or self.scan.text.count(first.text) >= _OFTEN
        return known and (alone or first.part in "gp") and self._is_uncommon_name(marked)

    def _is_described(self, at: int) -> bool:
        """Whether who or what a name is, or when its bearer acts, stands behind it at `at`, behind a sign or in brackets, or what he says
        in marks: «الغاف»، إحدى كبرى الشركات، «الغاف»، وهي شركة، «الغاف» (البلدة)، «الغاف»، أمس، وأضاف «الغافري»؛ «لن نتراجع»"""
        apart = self.classes[at] in ",;"
        at += apart
        behind = self.words[at]
        if behind.cls in "R(" or (behind.cls in "q<" and self.marks.close_of.get(at, 0) > at + NAME_WORDS + 1):
            return True
        if not apart or behind.norm in self.lexicon.circumstance:
            return apart and self.words[at + 1].somebody
        noun = behind.noun or behind.somebody or self.lexicon.is_possessed(behind.norm, behind.text) or behind.norm in self.lexicon.one_of
        return behind.cls == "T" or (behind.cls == "w" and noun and behind.norm[0] not in self.lexicon.conjunctions)

    def _begins(self, index: int, form: VerbForm) -> bool:
        """Whether a verb begins its clause, so that its subject stands behind it."""
        if form.clitic or index == 0 or self.classes[index - 1] in "n.,;:-JDaT":
            return index == 0 or self.words[index - 1].norm not in self.lexicon.with_pronoun  # لكنها تنفي «…»
        return self.words[index - 1].norm in self.lexicon.own_part or self.classes[self.sentence_start(index)] in "pT"

    def _is_told_on(self, at: int) -> bool:
        """Whether the narrator's sentence goes on at `at` with neither a sign nor another clause."""
        word = self.words[at]
        return word.cls in "wpaToNPQ" and not (word.cls == "w" and word.norm[0] == self.lexicon.conjunctions[0] and not word.noun)
