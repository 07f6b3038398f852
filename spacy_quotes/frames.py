"""Around each cue: content, speaker, agency and addressee, as ranges of words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from .cues import SOURCES, Cue, ends_sentence
from .lexicon import Lexicon, VerbForm, Word
from .marks import Marks
from .record import Kind
from .scan import Scan

Range = tuple[int, int]
"""A stretch of words: first, and one behind the last."""

_PHRASE_WORDS = 24
_APPOSITION_WORDS = 12
_NAME_IN_MARKS = 6
_SUBJECT_BEFORE = 26
_DEEPEST = 6  # quotations in one another
_FARTHEST = 120  # words back to the beginning of a sentence


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a main clause that quotes nothing: who may be meant by a dropped subject later on."""

    verb: int
    phrase: Range
    gender: str
    says: bool


@dataclass(slots=True)
class Frame:
    """One quotation in words, not yet resolved."""

    cue: Cue
    kind: Kind
    content: list[Range]
    speaker: Range | None = None
    agency: Range | None = None
    addressee: Range | None = None
    parent: Frame | None = None


def build_frames(
    scan: Scan[Word], marks: Marks, cues: list[Cue], names: Mapping[str, list[Range]], lexicon: Lexicon
) -> tuple[list[Frame], list[Subject]]:
    """The frames of a text's cues in order (a cue that turns out to have no content has none), and the subjects of other clauses."""
    builder = _Builder(scan, marks, cues, lexicon)
    return builder.build(), builder.subjects(names)


class _Builder:
    def __init__(self, scan: Scan[Word], marks: Marks, cues: list[Cue], lexicon: Lexicon) -> None:
        self.scan, self.marks, self.cues, self.lexicon = scan, marks, cues, lexicon
        self.words, self.classes, self.count = scan.words, scan.classes, len(scan.words)
        self.cue_at = {cue.word: cue for cue in cues}
        self.frames: list[Frame] = []
        self.pending: tuple[int, Range | None] = (-9, None)
        self._speaking: set[str] = set()
        self.local_media = self._introduced_media()

    def _introduced_media(self) -> set[str]:
        """Names in marks that the text itself introduces as a medium's: صحيفة «بليك»."""
        found = set()
        for opening, close in self.marks.close_of.items():
            if opening and close - opening <= _NAME_IN_MARKS and "media" in self.words[opening - 1].tags:
                found.add(" ".join(word.norm for word in self.words[opening + 1 : close]))
        return found

    def build(self) -> list[Frame]:
        around: list[int] = []  # the ends of the contents that the next cue lies in
        for cue in self.cues:
            around = [end for end in around if end > cue.word]
            if len(around) >= _DEEPEST:
                continue
            frame = getattr(self, f"_{cue.sort}")(cue)
            if frame and all(start < end for start, end in frame.content) and frame.content:
                self.frames.append(frame)
                around.append(frame.content[-1][1])
        self._speaking = {word.norm for frame in self.frames if frame.speaker and frame.cue.sort != "colon" for word in self.words[slice(*frame.speaker)]}
        labels = Counter(self._label(frame) for frame in self.frames if frame.cue.sort == "colon")
        self.frames = [frame for frame in self.frames if frame.cue.sort != "colon" or self._is_somebody(frame) or labels[self._label(frame)] > 1]
        self._nest()
        self.frames = [frame for frame in self.frames if not self._repeats(frame)]
        return self.frames

    def _repeats(self, frame: Frame) -> bool:
        """Whether a quotation in another is the same act of speech: أعتقد أن inside direct speech, إنه يأمل أن inside indirect."""
        cue, parent = frame.cue, frame.parent
        if parent is None or frame.speaker or cue.sort != "verb":
            return False
        return parent.kind == "DIRECT" or self.classes[cue.word - 1] == "C" and cue.form is not None and cue.form.form == "imperfect"

    _SENTENCE = re.compile("[^n.]+")
    _SOMEBODY = frozenset({"titles", "honorifics", "bodies", "groups", "documents", "countries_and_capitals"})

    def subjects(self, full_names: Mapping[str, list[Range]]) -> list[Subject]:
        """The subject of each sentence that quotes nothing before it: its first mention of somebody outside of quotations.

        Somebody is a title, a body, a group, or a word of a speaker's name.
        """
        names = {
            self.words[index].norm
            for frame in self.frames
            if frame.speaker
            for index in range(*frame.speaker)
            if self.classes[index] == "w" and not self.words[index].tags - {"definite"}
        }
        names |= full_names.keys()
        inside = sorted(part for frame in self.frames for part in frame.content)
        taken = {frame.cue.word for frame in self.frames}
        subjects, position = [], 0
        for match in self._SENTENCE.finditer(self.classes):
            start, end = match.span()
            at = start
            while at < end:
                while position < len(inside) and inside[position][1] <= at:
                    position += 1
                if position < len(inside) and inside[position][0] <= at:
                    at = inside[position][1]
                    continue
                word = self.words[at]
                found = None
                if self.classes[at] == "F" and at not in taken and (at == start or self.classes[at - 1] in ",JKD"):
                    found = self._noun_phrase(at + 1, end)
                    if found and self._agrees(found, word.verbs[0]):
                        subjects.append(Subject(at, found, word.verbs[0].gender, True))
                        break
                elif self.classes[at] == "w" and (word.norm in names or word.tags & self._SOMEBODY) and not self._is_joined(at, end) and self._designates(at):
                    if at == start or self.classes[at - 1] not in "p(C" and not (self.classes[at - 1] == "w" and at - 1 > start and not self.words[at - 1].tags):
                        found = self._noun_phrase(at, end)
                        if found:
                            subjects.append(Subject(at, found, "", False))
                        break
                at += 1
        return subjects

    def _designates(self, at: int) -> bool:
        """Whether a title at `at` designates somebody: definite, or with something definite or a name behind it."""
        word = self.words[at]
        if "titles" not in word.tags or "definite" in word.tags or word.tags & {"honorifics", "groups", "bodies"}:
            return True
        after = self.words[at + 1] if at + 1 < self.count else word
        return "definite" in after.tags or bool(after.tags & {"titles", "bodies", "nationalities"}) or after.part in "gn"

    # --- what kinds of cues there are -------------------------------------------------------------------------------

    def _colon(self, cue: Cue) -> Frame | None:
        start = cue.word
        while start > 0 and self.classes[start - 1] not in "n":
            start -= 1
        speaker = self._trim((start, cue.word))
        end = self.classes.find("n", cue.word)
        content = self._unmarked((cue.word + 1, end if end > 0 else self.count))
        return Frame(cue, "DIRECT", [content], speaker) if speaker else None

    def _label(self, frame: Frame) -> str:
        return " ".join(word.norm for word in self.words[slice(*frame.speaker)]) if frame.speaker else ""

    def _is_somebody(self, frame: Frame) -> bool:
        """Whether what stands before the colon of a line is somebody: an office or a group, or one who speaks in the article."""
        if frame.speaker is None:
            return False
        first, last = self.words[frame.speaker[0]], self.words[frame.speaker[1] - 1]
        if first.tags & {"titles", "groups", "honorifics"}:
            return True
        if first.tags & {"bodies", "documents"} and frame.speaker[1] - frame.speaker[0] <= 3:
            return "v" not in self.classes[slice(*frame.speaker)]
        return last.norm in self._speaking

    def _verb(self, cue: Cue) -> Frame | None:
        content = self._content(cue)
        if not content:
            return None
        kind, fragments = content
        frame = Frame(cue, kind, fragments)
        self._roles(frame)
        if cue.form and cue.form.verb_class == "learned" and not (frame.agency or frame.speaker and self.words[frame.speaker[0]].tags & SOURCES):
            return None
        if cue.word - self.pending[0] in (0, 1) and not frame.agency:
            frame.agency = self.pending[1]
        return frame

    _participle = _noun = _verb

    def _according(self, cue: Cue) -> Frame | None:
        speaker, agency, end = self._source(cue)
        if not speaker:
            return None
        before = self._clause_before(cue.word)
        frame = Frame(cue, "INDIRECT", [], speaker, agency)
        main = self._main_quote(cue.word)
        if main:
            if agency and not main.agency:
                main.agency = agency
            return None
        if before is None:
            limit = self._sentence_end(end)
            start = next((k + 1 for k in range(end, min(limit, end + 30)) if "continuation" in self.words[k].tags), end)
            while start == end and start < self.count and self.classes[start] == ",":
                start = end = start + 1
            if any(k in self.cue_at and self._is_main(self.cue_at[k], agency) for k in range(start, min(start + 2, self.count))):
                self.pending = (start, agency)
                return None
            frame.content = [(start, self._clause_end(start, cue))]
        elif any(
            self.classes[k] == "F" and k not in self.cue_at and self.words[k].verbs[0].verb_class == "say" and self.classes[k - 1 : k] in ("", "K", "n", ".", ",", "J", "D")
            for k in range(*before)
        ):
            return None  # beside a verb whose own complement is no clause
        else:
            frame.content = [before]
            start = end
            if start < self.count and self.classes[start] == "," and before[1] - before[0] < 6:
                start += 1
                frame.content.append((start, self._clause_end(start, cue)))
        frame.content = [self._unmarked(part) for part in frame.content]
        if self._has_marks(frame.content):
            frame.kind = "MIXED"
        return frame

    def _is_main(self, cue: Cue, agency: Range | None) -> bool:
        """Whether a cue behind an according-to phrase is the main verb, beside which the phrase only names the carrier."""
        return cue.sort == "verb" and cue.form is not None and (agency is not None or cue.form.verb_class == "say")

    # --- contents ---------------------------------------------------------------------------------------------------

    def _content(self, cue: Cue) -> tuple[Kind, list[Range]] | None:
        at = cue.at
        if cue.trigger == "clause":
            start = at + 1
            while start < self.count and (self.words[start].norm in self.lexicon.whether or f"{self.words[start].norm} {self.words[min(start + 1, self.count - 1)].norm}" in self.lexicon.whether):
                start += 2 if self.words[start].norm not in self.lexicon.whether or f"{self.words[start].norm} {self.words[min(start + 1, self.count - 1)].norm}" in self.lexicon.whether else 1
            return self._clause(start, cue)
        if cue.trigger == "colon":
            return self._after_colon(at, cue)
        if cue.trigger == "marks":
            return self._marked(at, cue)
        if cue.trigger == "phrase":
            by = self.words[at - 1].norm == self.lexicon.by or self.classes[at - 1] == "p" or any(verb.verb_class == "describe" for verb in self.words[at - 1].verbs)
            _, content = self._clause(at if by else self._complement_start(cue), cue) or ("MIXED", [])
            return "MIXED", content
        if cue.trigger == "before":
            return "DIRECT", [(at + 1, self.marks.close_of[at])]
        return None

    def _clause(self, start: int, cue: Cue) -> tuple[Kind, list[Range]] | None:
        if cue.trigger == "clause" and self.words[start - 1].norm[0] in self.lexicon.conjunctions and self.classes[start - 1] == "C" and start - 1 == cue.at:
            start = self._complement_start(cue)
        close = self.marks.close_of.get(start, self.count)
        if close + 1 < self.count and self.classes[close + 1] == ",":
            return "MIXED", [(start + 1, close)]
        end = self._clause_end(start, cue)
        content = self._unmarked((start, end))
        if content[0] >= content[1]:
            return None
        return ("MIXED" if self._has_marks([(start, end)]) else "INDIRECT"), [content]

    def _complement_start(self, cue: Cue) -> int:
        """Where a noun complement begins: behind the subject and its circumstances, and behind a preposition."""
        start = cue.word + 1
        while start < cue.at and self.classes[start] in "T,":
            start += 1
        if cue.sort == "verb" and self.classes[start] == "w" and not self._follows_noun(cue.word):
            subject = self._noun_phrase(start, cue.at)
            start = subject[1] if subject else start
        while start < cue.at and (self.classes[start] in "pTo," or self.words[start].norm in (self.lexicon.by, self.lexicon.to) or "events" in self.words[start].tags):
            start += 1
        return min(start, cue.at)

    def _after_colon(self, at: int, cue: Cue) -> tuple[Kind, list[Range]] | None:
        start = at + 1
        while start < self.count and self.classes[start] in "n-*":
            start += 1
        if start >= self.count:
            return None
        if self.classes[start] in "q<" and (start in self.marks.close_of or start in self.marks.unclosed):
            return self._marked(start, cue)
        if self.classes[start] == "(":
            close = self.classes.find(")", start)
            if close > start + 3:
                return "DIRECT", [(start + 1, close)]
        if self.classes[start] == "C":
            kind, content = self._clause(start + 1, cue) or ("INDIRECT", [])
            first_person = any("first_person" in word.tags for word in self.words[start : content[0][1] if content else start])
            return ("DIRECT" if first_person and kind == "INDIRECT" else kind), content
        end = self._clause_end(start, cue)
        if not any(word.norm[0].isalpha() for word in self.words[start:end]):
            return None  # a date, a score
        return "DIRECT", [(start, end)]

    def _marked(self, at: int, cue: Cue) -> tuple[Kind, list[Range]]:
        close = self.marks.close_of.get(at)
        start = at + 1
        complementizer = start < self.count and self.classes[start] == "C"
        colon = cue.trigger == "colon"
        if complementizer:
            own = self.words[start].text[0] == "إ" and ("first_person" in self.words[start].tags or self.words[start].norm == self.words[start].text.replace("إ", "ا")[:2])
            colon = colon or own
            start += 1
        if close is None:
            end = self._clause_end(start, cue, stop=self.marks.unclosed[at])
            return ("MIXED" if complementizer and not colon else "DIRECT"), [(start, end)]
        if complementizer and not colon:
            return "MIXED", [(start, close)]
        after = close + 1
        if not colon and after < self.count and self.classes[after] in "pwR" and not self._narrates(after):
            return "MIXED", [(start, self._clause_end(after, cue))]
        return "DIRECT", [(start, close)]

    _END = re.compile("[n.;,FPAJf)q<>]")

    def _clause_end(self, start: int, cue: Cue, stop: int | None = None) -> int:
        """Where the reported clause that begins at `start` ends."""
        stop = self.count if stop is None else stop
        position = start
        while position < stop:
            match = self._END.search(self.classes, position, stop)
            if not match:
                return stop
            at, cls = match.start(), match.group()
            position = at + 1
            if cls == "n":
                return at
            if cls == ".":
                if self._is_pause(at):
                    position = at + 2
                    if self._breaks(position, cue):
                        return at
                elif ends_sentence(self.scan, at):
                    return at
            elif cls in "q<>":
                close = self.marks.close_of.get(at)
                if close is not None:
                    position = min(close + 1, stop)
                    inner = self.classes[close - 1] == "." if close > at + 1 else False
                    if inner and close + 1 < self.count and self.scan.starts[close + 1] > self.scan.ends[close] and self.classes[close + 1] in "wFfK":
                        return close + 1
                elif self.marks.open_of.get(at, start) < start - 1:
                    return at
            elif cls in ",;":
                if self._breaks(at + 1, cue):
                    return at
            elif at > start and cls in "FPA":
                if cls == "F" and at in self.cue_at and self.classes[at - 1] == "a":
                    return at - 1
                if self._breaks_without_comma(at, cue):
                    return at
                concession = self._concession(start, at) if at in self.cue_at else None
                if concession:
                    return concession
        return stop

    def _is_pause(self, at: int) -> bool:
        """Whether the point at `at` begins an omission (..) within the words rather than ends them."""
        return self.classes[at : at + 2] == ".." and at + 2 < self.count and self.classes[at + 2] not in "n.q>"

    def _breaks(self, at: int, cue: Cue) -> bool:
        """Whether what stands behind a comma is no longer reported."""
        if at >= self.count:
            return True
        cls, word = self.classes[at], self.words[at]
        if cue.trigger == "colon" and cls == "F" and not any(verb.clitic for verb in word.verbs):
            return False  # somebody's own words quote somebody else
        if at in self.cue_at or cls == "A":
            return self.cue_at[at].sort != "noun" if at in self.cue_at else self._is_source(at + 1)
        if cls == "C":
            return False
        if cls == "D" and at > 1 and at - 2 in self.marks.open_of:
            return True
        if any(k in self.cue_at for k in range(at + 1, min(at + 4, self.count)) if not re.search("[wv.,n]", self.classes[at:k])):
            return True
        if cls == "P":
            return any(verb.verb_class != "rare" for verb in word.verbs)
        if cls == "F" and any(verb.clitic and verb.form == "perfect" and verb.verb_class in ("say", "weak") for verb in word.verbs):
            return True
        if word.norm in self.lexicon.not_said and at + 1 < self.count and self.words[at + 1].verbs:
            return True
        contrast = at if word.norm in self.lexicon.contrasts else at + 1 if at + 1 < self.count and self.words[at + 1].norm in self.lexicon.contrasts else None
        if contrast is not None or cls == "J":
            end = re.compile("[n.,;]").search(self.classes, at + 1)
            stop = end.start() if end else self.count
            if any(k in self.cue_at or self.classes[k] == "F" and self.words[k].verbs[0].verb_class == "say" for k in range(at, stop)):
                return True
            if contrast is not None and contrast + 1 < self.count:
                after = self.words[contrast + 1]
                return after.cls == "G" or after.cls in "vF" and after.norm[0] not in self.lexicon.persons[:2]
        return self._narrates(at)

    def _breaks_without_comma(self, at: int, cue: Cue) -> bool:
        other = self.cue_at.get(at)
        word = self.words[at]
        if self.classes[at] == "P":
            return any(verb.verb_class == "say" and (other is not None or word.norm.endswith("ا")) for verb in word.verbs)
        if self.classes[at] == "A":
            measure = self.lexicon.according[word.norm]["measure"]
            return (other is not None if not measure else False) or self._is_source(at + 1) and not measure
        return any(verb.clitic and verb.form == "perfect" and verb.verb_class == "say" for verb in word.verbs) and self.classes[at] == "F"

    def _concession(self, start: int, at: int) -> int | None:
        """The beginning of a concession that brings in the cue at `at`, another source: على الرغم من أن الشركة قالت."""
        for index in range(at - 1, max(start, at - 10), -1):
            if self.classes[index] in ".,n":
                return None
            if self.words[index].norm in self.lexicon.concessions:
                return index - 1 if self.classes[index - 1] == "a" else index
        return None

    def _is_source(self, at: int) -> bool:
        """Whether a source, rather than a measure, may be named at `at`."""
        if at >= self.count:
            return False
        word = self.words[at]
        return bool(word.tags & SOURCES) or word.media_start or word.cls in "Fq<" or word.norm == self.lexicon.what

    def _narrates(self, at: int) -> bool:
        """Whether the narrator's own words begin here."""
        if at >= self.count:
            return True
        if "narrator" in self.words[at].tags:
            return True
        return at + 1 < self.count and f"{self.words[at].norm} {self.words[at + 1].norm}" in self.lexicon.narrator

    def _has_marks(self, ranges: list[Range]) -> bool:
        """Whether marked words that are no name stand in the ranges, or their edges are marked."""
        for start, end in ranges:
            for match in re.compile("[q<>]").finditer(self.classes, start, end):
                at = match.start()
                close = self.marks.close_of.get(at)
                if close is None:
                    if at in self.marks.unclosed and self.marks.unclosed[at] - at > _NAME_IN_MARKS:
                        return True
                    continue
                if not self._is_name(at, close):
                    return True
        return False

    def _is_name(self, opening: int, close: int) -> bool:
        """Whether marked words are a name or a title."""
        before = self.words[opening - 1] if opening else None
        if close - opening - 1 > _NAME_IN_MARKS:
            return False
        inner = self.words[opening + 1 : close]
        if any(word.cls in "vGCFRJo" for word in inner):
            return False
        if len(inner) == 1 and not inner[0].tags and not inner[0].noun and not inner[0].prefix and inner[0].cls == "w" and not inner[0].text.endswith("ة"):
            return True
        if before is None or not before.tags & {"marks_before_names", "media", "bodies", "documents"}:
            return False
        return "definite" not in before.tags or len(inner) <= 3 and not inner[0].noun

    def _unmarked(self, content: Range) -> Range:
        """A range without marks, commas and blanks at its edges that are not its own."""
        start, end = content
        while start < end and (self.classes[start] in ",:.-n*" or self.classes[start] in "q<" and self.marks.close_of.get(start, end) >= end - 1 or self.classes[start] == ">"):
            start += 1
        while end > start and (self.classes[end - 1] in ",:.;-n*" or self.classes[end - 1] in "q>" and self.marks.open_of.get(end - 1, start - 1) < start):
            end -= 1
        return start, end

    def _clause_before(self, cue: int) -> Range | None:
        """The clause that an according-to phrase behind it covers."""
        end = cue
        while end > 0 and self.classes[end - 1] in ",(-a":
            end -= 1
        start = end
        while start > 0:
            if end - start > _FARTHEST:
                return None
            cls = self.classes[start - 1]
            if cls in "n;" or cls == "." and ends_sentence(self.scan, start - 1):
                break
            if cls == "J" and start - 1 > 0 and self.classes[start - 2] in ",-":
                break
            start -= 1
        dash = self.classes.find("-", start, min(end, start + 12))
        if dash > start and dash + 2 < end and self.scan.starts[dash + 1] > self.scan.ends[dash] and self.scan.starts[dash] > self.scan.ends[dash - 1]:
            start = dash + 1  # behind a dateline or a time
        while start < end and (self.classes[start] in "CJ*" or self.words[start].norm[0].isdigit() and ":" in self.words[start].text):
            start += 1
        if end - start < 2:
            return None
        return start, end

    def _main_quote(self, at: int) -> Frame | None:
        """The quotation of the same sentence that an according-to phrase at `at` stands beside."""
        for frame in reversed(self.frames[-3:]):
            start, end = frame.content[-1]
            if frame.content[0][0] <= at <= end + _FARTHEST and not re.search("[n.;]", self.classes[min(end, at) : at]):
                return frame
        return None

    # --- roles ------------------------------------------------------------------------------------------------------

    def _roles(self, frame: Frame) -> None:
        cue = frame.cue
        form = cue.form
        limit = cue.at if cue.trigger != "before" else self._sentence_end(cue.word)
        start = cue.word + 1
        if cue.sort == "noun":
            return
        if cue.trigger == "clause" and self.classes[cue.at] != "C":
            limit = cue.at + 1
        elif cue.trigger == "clause" and self.lexicon.preposition(self.words[limit - 1], self.words[limit]) and limit - 1 > cue.word and self.classes[limit - 1] == "p":
            limit -= 1
        if form and form.verb_class == "relay":
            self._relayed(frame, start, limit)
            return
        dropped = False
        if cue.sort == "verb":
            if form and form.verb_class == "passive":
                return
            if form and form.verb_class == "learned":
                self._learned(frame, start, limit)
                return
            if form and form.verb_class == "text" and start < limit and self.words[start].norm == self.lexicon.inside:
                start += 1
            while start < limit and self.classes[start] == "o":
                start += 1
            dropped = cue.word > 0 and self.words[cue.word - 1].norm in self.lexicon.with_pronoun
            subject = self._noun_phrase(start, limit) if not dropped or form and form.verb_class == "text" else None
            first = self._subject_before(cue.word) if subject and form and not form.clitic and self._follows_noun(cue.word) else None
            if first:
                frame.speaker, subject, dropped = first, None, True
            if subject and form and form.verb_class != "text" and not self._agrees(subject, form):
                frame.addressee = subject if "object" in form.takes else None
                start, subject = subject[1], None
                dropped = True
            if subject and form and "object" in form.takes and not form.suffixed and self._is_object(subject, form, cue):
                frame.addressee = subject
                frame.speaker = self._subject_before(cue.word) if not form.clitic else None
                start = subject[1]
            elif subject:
                frame.speaker = subject
                start = subject[1]
            elif first:
                pass
            elif form and form.clitic:
                frame.speaker = self._topic(cue.word)
            elif not dropped or frame.addressee:
                frame.speaker = self._subject_before(cue.word)
        for index in cue.absorbed:
            if self.classes[index] == "A":
                speaker, agency, _ = self._source(Cue(index, "according", "source", index + 1 + (self.words[index + 1].norm in self.lexicon.about)))
                if speaker and self.words[index + 1].norm in self.lexicon.about:
                    carrier = frame.speaker
                    frame.speaker = speaker
                    if carrier and self._medium(*carrier):
                        frame.agency = carrier
                elif agency:
                    frame.agency = frame.agency or agency
        end = self._carriers(frame, start, limit)
        if cue.sort == "verb" and not frame.agency:
            opening = self._sentence_start(cue.word)
            if opening < cue.word and cue.word - opening < 20 and any("events" in word.tags for word in self.words[opening : opening + 4]):
                found = Frame(cue, "INDIRECT", [])
                self._carriers(found, opening, cue.word)
                frame.agency = found.agency
        if cue.sort == "verb" and not frame.speaker and frame.agency and end == frame.agency[1] and not dropped:
            behind = end + 1 if end < limit and self.classes[end] in "q>" else end
            frame.speaker = self._noun_phrase(behind, limit) if behind < limit else None
        if frame.speaker:
            medium = self._medium(frame.speaker[0], frame.speaker[1])
            if medium and medium[0] <= frame.speaker[0] + 1 and not frame.agency:
                frame.agency = frame.speaker

    def _is_object(self, phrase: Range, form: VerbForm, cue: Cue) -> bool:
        """Whether the noun phrase behind a verb that can take an object is the one spoken to, its subject being dropped or before it."""
        head = self.words[phrase[0]]
        if "listeners" in head.tags or head.norm.endswith(("ه", "ها", "هم")) and not head.tags and phrase[1] - phrase[0] == 1:
            return True
        if form.clitic and head.tags & {"groups", "bodies", "countries_and_capitals"} and self.frames:
            return self._sentence_start(self.frames[-1].cue.word) == self._sentence_start(cue.word)
        return not form.clitic and self._subject_before(cue.word) is not None

    def _sentence_start(self, at: int) -> int:
        farthest = max(0, at - _FARTHEST)
        while at > farthest and not (self.classes[at - 1] == "n" or self.classes[at - 1] == "." and ends_sentence(self.scan, at - 1)):
            at -= 1
        return at

    def _sentence_end(self, at: int) -> int:
        match = re.compile("[n.;]").search(self.classes, at)
        return match.start() if match else self.count

    def _learned(self, frame: Frame, start: int, limit: int) -> None:
        """علمت «الشرق الأوسط» من مصادر أن: the medium carries, the sources speak."""
        frame.agency = self._medium(start, limit)
        source = next((k for k in range(start, limit) if self.words[k].norm == self.lexicon.source_preposition), None)
        if source is not None:
            frame.speaker = self._noun_phrase(source + 1, limit)

    def _relayed(self, frame: Frame, start: int, limit: int) -> None:
        """نقلت وكالة … عن … قوله: the subject carries, the noun behind the preposition speaks."""
        about = next((k for k in range(start, limit) if self.words[k].norm in self.lexicon.about), None)
        agency = self._noun_phrase(start, about if about is not None else limit)
        if agency:
            frame.agency = agency
        elif not (frame.cue.form and frame.cue.form.clitic):
            frame.agency = self._subject_before(frame.cue.word)
        if about is not None:
            frame.speaker = self._noun_phrase(about + 1, limit)
        elif frame.agency:
            frame.speaker = frame.agency

    def _source(self, cue: Cue) -> tuple[Range | None, Range | None, int]:
        """Speaker, agency and end of an according-to phrase."""
        limit = min(cue.at + 40, self._sentence_end(cue.at))
        start = cue.at
        while start < limit and self.classes[start] == "o":
            start += 1
        phrase = self._noun_phrase(start, limit, joined=True)
        if not phrase:
            return None, None, cue.at
        end = phrase[1]
        behind = end + 1 if end < limit and self.classes[end] == "R" else end
        if behind < limit and self.classes[behind] in "Ffv":
            inner = self._noun_phrase(behind + 1, limit)
            if inner:
                medium = self._medium(*inner)
                if "authoring" in self.words[behind].tags:
                    return inner, inner if medium else None, inner[1]
                if medium:
                    about = inner[1]
                    if about < limit and self.words[about].norm in self.lexicon.about:
                        origin = self._noun_phrase(about + 1, limit)
                        if origin:
                            return origin, inner, origin[1]
                    return (phrase if "documents" in self.words[phrase[0]].tags else inner), inner, inner[1]
                return inner, None, inner[1]
        medium = self._medium(*phrase)
        if medium and medium[0] <= phrase[0] + 1:
            if end < limit and self.words[end].norm in self.lexicon.about:
                origin = self._noun_phrase(end + 1, limit)
                if origin:
                    return origin, phrase, origin[1]
            return phrase, phrase, end
        frame = Frame(cue, "INDIRECT", [], phrase)
        self._carriers(frame, end, min(limit, end + 8))
        return phrase, frame.agency, frame.agency[1] if frame.agency else end

    def _carriers(self, frame: Frame, start: int, limit: int) -> int:
        """Find agency and addressee between the speaker and the words; where the last of them ends."""
        position = end = start
        while position < limit:
            word = self.words[position]
            medium = self._medium(position, limit)
            if medium and medium[0] <= position + 1:
                if not frame.agency:
                    frame.agency = medium
                position = end = medium[1]
                continue
            if "listeners" in word.tags and word.clitic.endswith(self.lexicon.to) and not frame.addressee:
                phrase = self._noun_phrase(position, limit, joined=True)
                if phrase:
                    frame.addressee = phrase
                    position = end = phrase[1]
                    continue
            position += 1
        return end

    def _medium(self, start: int, limit: int) -> Range | None:
        """The medium named at `start`: a carrier noun with its name, a known name, or a name in marks behind «لـ»."""
        word = self.words[start]
        if word.norm == self.lexicon.to and start + 1 < limit and self.classes[start + 1] in "q<":
            close = self.marks.close_of.get(start + 1)
            if close and close - start <= _NAME_IN_MARKS + 2:
                inner = self._medium(start + 2, close)
                return inner if inner and inner[1] > start + 3 and False else (start + 2, close)
        if "media" in word.tags or start + 1 < limit and f"{word.norm.removeprefix(self.lexicon.to)} {self.words[start + 1].norm}" in self.lexicon.media_phrases:
            phrase = self._noun_phrase(start, limit, joined=True)
            if not phrase or any(word.norm in self.lexicon.not_media or word.stem in self.lexicon.not_media for word in self.words[slice(*phrase)]):
                return None
            if "carriers_by_name" in word.tags and not re.search("[q<]", self.classes[slice(*phrase)]) and not self.lexicon.medium_in([word.norm for word in self.words[slice(*phrase)]]):
                return None
            return phrase
        if self.classes[start] in "q<" and start in self.marks.close_of:
            close = self.marks.close_of[start]
            norms = [word.norm for word in self.words[start + 1 : close]]
            if close <= limit and (" ".join(norms) in self.local_media or self.lexicon.medium(norms, marked=True)):
                return start + 1, close
            return None
        if word.media_start:
            for length in range(min(self.lexicon.longest_medium, limit - start), 0, -1):
                norms = [w.norm for w in self.words[start : start + length]]
                if self.lexicon.medium(norms):
                    return start, start + length
        return None

    def _noun_phrase(self, start: int, limit: int, joined: bool = False) -> Range | None:
        """The noun phrase that begins at `start`, as far as it names somebody.

        joined: whether a preposition may be joined to its first word.
        """
        words, classes = self.words, self.classes
        position = start
        named = False
        opening: int | None = None
        while position < limit and position - start < _PHRASE_WORDS:
            cls, word = classes[position], words[position]
            if cls == "w":
                if position > start and "listeners" in word.tags and word.clitic.endswith(self.lexicon.to):
                    break
                if position > start and self._is_carrier(position, limit):
                    break
                if named and self._is_new_phrase(position) or position > start and self._is_complement(position):
                    break
                named = named or position > start and not word.tags and not word.clitic
                if position == start and not joined and self._is_joined(position, limit):
                    return None
            elif cls in "pa":
                if position == start or "joining_prepositions" not in word.tags or position + 1 >= limit:
                    break
                if "narrow_prepositions" in word.tags and "governing" not in words[position - 1].tags:
                    break
                after = words[position + 1]
                if classes[position + 1] not in "wf" or after.tags & {"events", "times"}:
                    break
            elif cls in "q<":
                close = self.marks.close_of.get(position)
                if close is None or close > limit or close - position - 1 > _NAME_IN_MARKS:
                    break
                if position == start:
                    opening = position
                position = close
            elif cls == "(":
                close = classes.find(")", position, min(limit, position + 8))
                if close < 0 or close + 1 >= limit or classes[close + 1] != "w" or "times" in words[close + 1].tags:
                    break
                position = close
            elif cls == ",":
                end = self._apposition(position + 1, limit, named)
                if end is None or position == start:
                    break
                position = end
                break
            elif cls == "." and not ends_sentence(self.scan, position):
                pass
            elif cls == "-" and start < position < limit - 1 and classes[position + 1] == "w":
                pass
            elif cls == "T":
                if position == start or not words[position - 1].tags & {"media", "marks_before_names"}:
                    break
            elif cls == "P" and position == start and "titles" in word.tags and self.classes[start - 1] == "F":
                pass
            elif cls == "v" and position > start and words[position - 1].tags & {"honorifics", "name_parts"}:
                pass
            elif cls in "FfPN":
                if position == start or any(verb.verb_class == "say" or verb.clitic for verb in word.verbs):
                    break
            else:
                break
            position += 1
        if position <= start:
            return None
        if opening is not None and self.marks.close_of[opening] == position - 1:
            return opening + 1, position - 1
        return self._trim((start, position))

    def _is_joined(self, at: int, limit: int) -> bool:
        """Whether the word has a preposition joined to it, or is an adverb, so that it is no subject."""
        word, to = self.words[at], self.lexicon.to
        if word.norm in (to, self.lexicon.by) or word.text.endswith(("ً", "ًا")) or word.norm.startswith(to + self.lexicon.article[1:]):
            return True
        if word.clitic.endswith((to, self.lexicon.by)) or word.prefix in (to, self.lexicon.by) and word.prefix:
            return True
        return word.norm[0] == to and word.media_start and self._medium(at, limit) is not None

    def _agrees(self, phrase: Range, form: VerbForm) -> bool:
        """Whether a noun phrase behind a verb can be its subject, by gender and case."""
        head = self.words[phrase[0]]
        if head.number == "p" and head.norm.endswith("ين") or not head.gender or form.form not in ("perfect", "imperfect"):
            return not (head.number == "p" and head.norm.endswith("ين"))
        return head.number != "s" or form.number != "s" or head.gender == form.gender

    def _is_new_phrase(self, at: int) -> bool:
        """Whether a word behind a name begins another noun phrase, an object: انتقد الوزير سعد التصريحات، برر سعد مبادرته."""
        word, before = self.words[at], self.words[at - 1]
        if before.tags & {"titles", "honorifics", "bodies"}:
            return False
        if word.tags & {"documents", "events"} or word.noun and not word.tags and not before.noun or word.prefix == self.lexicon.by or "definite" in word.tags and (word.tags & {"groups"} or word.norm.endswith(("ات", "ين"))):
            return True
        return not word.tags and len(word.norm) > 5 and word.norm.endswith(("ته", "تها", "تهم"))

    def _is_complement(self, at: int) -> bool:
        """Whether a word behind an adjective is a complement with the preposition of instrument joined: المجتمع الدولي بتحمل …"""
        word, before = self.words[at], self.words[at - 1]
        if word.norm[0] != self.lexicon.by or word.tags or word.media_start or len(word.norm) < 4:
            return False
        return "definite" in before.tags and not before.tags & {"titles", "honorifics", "nationalities", "groups"}

    def _is_carrier(self, position: int, limit: int) -> bool:
        word = self.words[position]
        if word.clitic.endswith(self.lexicon.to) or word.norm == self.lexicon.to:
            return self._medium(position, limit) is not None
        return False

    def _apposition(self, start: int, limit: int, named: bool) -> int | None:
        """The end of a name or title between commas behind a title or name; None where something else follows.

        named: whether a name stood before the comma, so that only an office can follow.
        """
        position = start
        while position < limit and position - start < _APPOSITION_WORDS:
            cls, word = self.classes[position], self.words[position]
            if cls == "w":
                if position == start and (word.tags & {"events", "listeners"} or self._is_joined(position, limit)):
                    return None
            elif cls in ",C:q<R":
                break
            elif cls in "pa" and position > start:
                if "joining_prepositions" not in word.tags or position + 1 < self.count and self.words[position + 1].tags & {"events", "times"}:
                    break
            elif cls == "." and not ends_sentence(self.scan, position):
                pass
            else:
                return None
            position += 1
        head = self.words[start] if start < self.count else None
        office = bool(head and head.tags & {"titles", "honorifics"})
        return position if position > start and (office or not named and position - start > 1) else None

    def _trim(self, phrase: Range) -> Range | None:
        start, end = phrase
        while start < end and self.classes[start] in ",:.-n*":
            start += 1
        while end > start and self.classes[end - 1] in ",:-n*pT":
            end -= 1
        return (start, end) if start < end else None

    def _follows_noun(self, cue: int) -> bool:
        """Whether the verb stands in a clause whose subject must come first: behind «أن» or «لكن» with no pronoun."""
        for index in range(cue - 1, max(-1, cue - _SUBJECT_BEFORE), -1):
            cls = self.classes[index]
            if cls in "n.;:FvRq<>":
                return False
            if cls == "C" or cls == "J" and self.words[index].norm in self.lexicon.noun_first:
                return index < cue - 1 and self.words[index].norm not in self.lexicon.with_pronoun
        return False

    def _topic(self, cue: int) -> Range | None:
        """The subject that «أما» has put first: أما الوزير فقال."""
        for index in range(cue - 1, max(-1, cue - 16), -1):
            if self.words[index].norm in self.lexicon.topic:
                return self._noun_phrase(index + 1, cue)
            if self.classes[index] in "n.;":
                return None
        return None

    def _subject_before(self, cue: int) -> Range | None:
        """The subject that stands before its verb, or the antecedent of the relative clause that the verb is in."""
        end = cue
        before = next((k for k in range(cue - 2, max(-1, cue - 10), -1) if self.words[k].norm in self.lexicon.before), None)
        if before is not None and self.classes[cue - 1] == "C":  # سبق للوزارة أن أكدت
            return self._noun_phrase(before + 1, cue - 1, joined=True)
        if end and self.classes[end - 1] == "D":
            end -= 1
        if end > 1 and self.classes[end - 1] == "K" and self.classes[end - 2] in "w)>q,":
            end -= 1
        if end and self.classes[end - 1] == "R":
            end -= 1
            if end and self.classes[end - 1] == ",":
                end -= 1
        start = end
        while start > 0 and end - start < _SUBJECT_BEFORE:
            cls = self.classes[start - 1]
            if cls in "nKJCFfDGA;:Rvo" or cls == "." and ends_sentence(self.scan, start - 1):
                break
            if cls in "q<" and self.marks.close_of.get(start - 1, 0) > end:
                break
            start -= 1
        if end - start == 0 or start == 0 and end - start >= _SUBJECT_BEFORE:
            return None
        phrase = self._noun_phrase(start, end)
        if not phrase:
            return None
        rest = phrase[1]
        form = self.words[cue].verbs[0] if self.words[cue].verbs else None
        if form and form.number == "d" and rest < end and end - start <= 16:
            return self._trim((phrase[0], end))
        if rest < end and not (self.classes[rest] in ",(-RT" or self.classes[rest] == "p"):
            return None
        if rest < end and self.classes[end - 1] not in ",)T" and not (self.classes[rest] == "," and self.classes[end - 1] == ","):
            return None
        return phrase

    # --- nesting ----------------------------------------------------------------------------------------------------

    def _nest(self) -> None:
        """A quotation whose cue and content lie in another's content is inside it; the innermost counts."""
        parts = sorted(((start, -end, number) for number, frame in enumerate(self.frames) for start, end in frame.content), key=lambda part: part[:2])
        position = 0
        around: list[tuple[int, int]] = []  # the end and the frame of the contents that are open, innermost last
        for frame in sorted(self.frames, key=lambda frame: min(frame.cue.word, frame.content[0][0])):
            first, last = min(frame.cue.word, frame.content[0][0]), frame.content[-1][1]
            while position < len(parts) and parts[position][0] <= first:
                around.append((-parts[position][1], parts[position][2]))
                position += 1
            while around and around[-1][0] <= first:
                around.pop()
            frame.parent = next(
                (
                    self.frames[number]
                    for end, number in reversed(around[-_DEEPEST:])
                    if self.frames[number] is not frame and end >= last and end > frame.cue.word and self.frames[number].cue.word != frame.cue.word
                ),
                None,
            )
