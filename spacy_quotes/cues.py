"""Which words report: every cue of a text with what makes it one (its *trigger*: a complementizer, a colon, marks …)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .according import According
from .complements import NAME_WORDS
from .cue import Cue
from .lexicon import Lexicon, Word
from .lookalikes import LABEL, Lookalikes
from .marks import Marks
from .scan import Scan
from .verbs import Verbs

_CANDIDATE = re.compile("[FfPNAa]|(?<=G)[wv]")
_COLON = re.compile(":(?=n*[^n]{2})")


def find_cues(scan: Scan[Word], marks: Marks, lexicon: Lexicon) -> list[Cue]:
    """The cues of a text in order."""
    verbs = Verbs(scan, marks, lexicon)
    according = According(verbs)
    finder = _Finder(scan, marks, lexicon)
    cues = list(finder.taking_up())
    absorbed = {cue.word for cue in cues}
    for match in _CANDIDATE.finditer(scan.classes):
        index = match.start()
        if index in absorbed:
            continue
        cls = match.group()
        cue = according.cue(index) if cls in "Aa" else verbs.of_what(index) if cls in "wv" else verbs.cue(index)
        if cue:
            absorbed.update(cue.absorbed)
            cues.append(cue)
    cues.extend(finder.labels({cue.at for cue in cues if cue.trigger == "colon"}))
    cues.sort(key=lambda cue: cue.word)
    return finder.without_rivals(cues)


class _Finder(Lookalikes):
    def labels(self, taken: set[int]) -> list[Cue]:
        """Colons behind a short name at the head of a line or of a sentence of the headline («الوزير: لن نتراجع»), in
        interviews and live updates.

        Whether the name is somebody's is decided when the speakers of the text are known. taken: the colons of other cues.
        """
        colons = (match.start() for match in _COLON.finditer(self.classes))
        return [Cue(colon, "colon", "colon", colon) for colon in colons if colon not in taken and self._is_label(colon)]

    def taking_up(self) -> Iterator[Cue]:
        """Verbs behind marks that a sentence begins with that say who said this: «لن نتراجع»، هذا ما قاله الوزير."""
        for opening, close in self.marks.close_of.items():
            at = close + 1
            while self.classes[at] in ",.-":
                at += 1
            if self.words[at].norm not in self.lexicon.demonstratives or self.words[at + 1].norm != self.lexicon.what:
                continue
            saying = (form for form in self.lexicon.saying(self.words[at + 2]) if form.verb_class == "say" and form.form == "perfect")
            form = next(saying, None)
            if form and close - opening > NAME_WORDS and self.sentence_start(opening) == opening:
                yield Cue(at + 2, "verb", "before", opening, form)

    def _is_label(self, colon: int) -> bool:
        if self.classes[colon + 1] == "n" and not self._announces_line(colon):
            return False
        start = self.label_start(colon)
        if not (start == 0 or self.classes[start - 1] in "n*-" or colon < self.head_end):
            return False
        if colon < self.headline_end and self._is_joined_body(self.words[colon - 1]):
            return True  # الأسعار ترتفع والسكان: …
        if self.words[colon + 1].norm in self.lexicon.echo:  # «لن نتراجع»: هكذا قال الوزير
            return False
        return bool(LABEL.fullmatch(self.classes, start, colon)) and not any(word.norm[0].isdigit() for word in self.words[start:colon])

    def _announces_line(self, colon: int) -> bool:
        """Whether what stands behind a colon at the end of a line is another line of the headline."""
        start = colon + 1
        while self.classes[start] == "n" and start < self.count:
            start += 1
        return self.classes.find("n", start) <= self.head_end

    def _is_joined_body(self, word: Word) -> bool:
        """Whether a headline joins somebody else to what it tells."""
        return word.clitic == self.lexicon.conjunctions[0] and not word.tags.isdisjoint({"bodies", "groups"})

    def without_rivals(self, cues: list[Cue]) -> list[Cue]:
        """Leave out a verb between another and what is said by both, unless it begins a clause: قال مسؤول، طلب عدم ذكر اسمه، ان …"""
        first: dict[int, Cue] = {}
        for cue in cues:
            if cue.sort == "verb":
                first.setdefault(cue.at, cue)
        aside = (cue for cue in cues if cue.sort == "participle" and cue.trigger == "clause" and self.classes[cue.word - 1] == ",")
        last = {cue.at: cue.word for cue in aside if self.classes[cue.at - 1] != ","}  # رحب بالخطة، مسجلا أن
        cues = [cue for cue in cues if (first.get(cue.at, cue) is cue or not self._is_rival(cue)) and last.get(cue.at, 0) <= cue.word]
        return [cue for before, cue in zip([None, *cues], cues, strict=False) if not (before and self._is_within(cue, before))]

    def _is_within(self, cue: Cue, before: Cue) -> bool:
        """Whether a verb stands in the first of two clauses of the cue before it: قال إن الحزب توصل إلى اتفاق وإن العمل بدأ"""
        coordinated = self.classes[before.at] == "C" and self.is_coordinated(cue.at)
        if not coordinated or cue.trigger != "clause" or cue.form is None or cue.form.verb_class == "say":
            return False
        return before.trigger == "clause" and before.at < cue.word and self.sentence_end(before.at) >= cue.at

    def _is_rival(self, cue: Cue) -> bool:
        """Whether a cue behind another with the same complement has no share in it."""
        if cue.sort not in ("verb", "noun"):
            return False
        if cue.trigger == "clause":
            return not self._begins_clause(cue)
        aside = cue.form is not None and (  # قال فيما نشر صورة: «…»، قال في البحث الذي نشر أمس: «…»
            (self.classes[cue.word - 1] == "J" and cue.form.verb_class != "say")
            or (self.classes[cue.word - 1] == "R" and cue.form.verb_class not in ("say", "describe"))
        )
        return aside or self.is_aside(cue.word) or self._describes_noun(cue)

    def _describes_noun(self, cue: Cue) -> bool:
        """Whether a verb tells what somebody calls the indefinite noun before it: اتهم أطرافا وصفها بـ«الفاسدة»"""
        form, before = cue.form, self.words[cue.word - 1]
        describes = form is not None and form.verb_class == "describe" and form.suffixed and not form.clitic
        return (
            bool(describes)
            and before.cls == "w"
            and "definite" not in before.tags
            and not before.prefix
            and before.part not in ("g", "n", "d")
        )

    def _begins_clause(self, cue: Cue) -> bool:
        before = self.words[cue.word - 1]
        return bool((cue.form and cue.form.clitic) or before.cls in "JC.n" or "subordinators" in before.tags)
