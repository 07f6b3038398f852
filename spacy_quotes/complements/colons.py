"""Whether what stands behind a colon is what a verb before it reports."""

from __future__ import annotations

import re

from ..cue import Cue
from ..lexicon import VerbForm
from ..view import ends_sentence
from .search import Search, Step
from .words import ComplementWords

_ADDRESS = re.compile("www|https?")
_SIGN = re.compile("[n.;:CFPN]")
_TITLE = 20  # words, at most
_FAR_FROM_LINES = 5  # words, from a verb to a colon that a line ends with
_FAR, _FAR_MARKED, _NEAR = 40, 25, 18  # words, to the colon: from a verb that always reports something, to marks, and else


class Colons(ComplementWords):
    """The colons of one text."""

    def at_colon(self, search: Search, at: int) -> Step:
        """What a colon makes of a search."""
        index, form, before = search.index, search.form, self.words[at - 1]
        if at == index + 2 and self.lexicon.bare(self.words[index + 1]) in self.lexicon.interviews:
            return None  # نص الحوار: …
        title = self._title_end(at + 1) if before.norm in self.lexicon.title_words else None
        if title:
            return title + 1  # خلال ندوة بعنوان: «السدود»، أن
        marked = self.classes[at + 1 : at + 3].lstrip("n")[:1] in ("q", "<", "(")
        if not marked and (before.norm in self.lexicon.enumerating or _ADDRESS.match(self.words[at + 1].norm)):
            return None
        if search.relative_said == at - 1 or (not marked and self._heads_lines(index, at, form)):
            return None  # تحدثت الصحيفة مع المدير، الذي قال: …
        reach = _FAR if form.lemma in self.lexicon.say_again else _FAR_MARKED if marked else _NEAR
        if not (marked and search.strong) and at - index > reach:
            return None
        direct = search.direct or before.norm in self.lexicon.by_saying or self._comes_to_say(index, at, form)
        return search.found("colon", at) if direct else None

    def _heads_lines(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a colon at the end of a line, far from a verb, is that of a heading or a list: الوزير يعلن الخطة والعمل يبدأ اليوم:⏎"""
        far = self.classes[at + 1 : at + 2] == "n" and at - index > _FAR_FROM_LINES
        return far and form.verb_class != "text" and form.lemma not in self.lexicon.say_again

    def _title_end(self, at: int) -> int | None:
        """Where the title in marks or brackets ends that begins at `at`."""
        end = self.classes.find(")", at, at + _TITLE) if self.classes[at] == "(" else -1
        return end if end > 0 else self.marks.close_of.get(at)

    def _comes_to_say(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a verb governs a noun of saying before the colon at `at`: خلص إلى القول: «…»"""
        return any(
            self.lexicon.preposition_of(self.words[k - 1]) in form.takes
            and any(noun.lemma in self.lexicon.say_again for noun in self.lexicon.verbal_nouns.get(self.words[k].norm, ()))
            for k in range(index + 2, at)
        )

    def announced(self, search: Search) -> Cue | None:
        """A document that is quoted behind the colon that announces it: صدر عن الوزارة البيان الآتي: …"""
        for match in _SIGN.finditer(self.classes, search.index + 1, search.limit):
            at, cls = match.start(), match.group()
            if cls == ":":
                announced = any(word.norm in self.lexicon.announcing for word in self.words[search.index + 1 : at])
                return search.found("colon", at) if announced else None
            if cls != "." or ends_sentence(self.scan, at):
                return None
        return None
