"""Mentions: which words are the speaker, agency and addressee of an answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..frame import Range
from .answers import MENTIONS, Answer
from .options import Options, log_chances
from .reading import CUES, PAUSES, VERBS, Hint, Reading
from .word_codes import bucket, hashed

MENTION_COLUMNS = 18
_REACH = 32
_MOST_STARTS = 10  # behind a cue
_MOST_ENDS = 6
_WORDS = 24
_WORDS_BESIDE = 12  # of a mention right behind the cue, which may end anywhere
_STOPS = frozenset("n.;,:q<>()-FPAafvJRDKCpTGo")
_STARTS_BEHIND = frozenset("pCJRFPAafvTDKN")
_NEVER_FIRST = frozenset("pCJRDK")
_NEVER_LAST = frozenset("pCJR")
_ENDS_ALL = frozenset("nC:;")  # what no mention goes on behind
_SOURCES = frozenset({"listeners", "media"})


class RoleMentions:
    """The words of one text that may be the speaker, agency or addressee of an answer."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def options(self, answers: Sequence[Answer], trust: Sequence[bool] | None = None) -> Options:
        """One group an answer; what each option stands for is None, which is nobody, or a range.

        trust: for each answer whether that of the rules may be seen; all by default.
        """
        options = Options(self.reading.count)
        for answer, hint in zip(answers, self.reading.hints((answer.cue for answer in answers), trust), strict=True):
            mentions = [None, *self._mentions(answer, hint.guess)]
            options.begin()
            for mention in mentions:
                self._describe(answer, mention, hint, options)
            theirs = ([hint.guess is not None and mention == getattr(hint.guess, role) for mention in mentions] for role in MENTIONS)
            options.prior += zip(*map(log_chances, theirs), strict=True)
        return options

    # --- what there is to choose from ---------------------------------------------------------------------------------

    def _mentions(self, answer: Answer, guess: Answer | None) -> dict[Range, None]:
        found = dict.fromkeys(self._behind(answer))
        found.update(dict.fromkeys(self._before(answer)))
        theirs = [getattr(guess, role) for role in MENTIONS] if guess else []
        found.update(dict.fromkeys(mention for mention in theirs if mention))
        return found

    def _behind(self, answer: Answer) -> Iterator[Range]:
        first, farthest = answer.cue + 1, min(answer.cue + 1 + _REACH, self.reading.count)
        limit = next((at for at in range(first, farthest) if self.reading.ends_sentence(at)), farthest)
        starts = 0
        for start in range(first, limit):
            if self._is_outside(start, answer) and self._may_begin(start, first):
                yield from self._from(start, limit, beside=start == first)
                starts += 1
                if starts >= _MOST_STARTS:
                    break

    def _before(self, answer: Answer) -> Iterator[Range]:
        reading, limit, farthest = self.reading, answer.cue, max(0, answer.cue - _REACH)
        first = next((at + 1 for at in range(limit - 1, farthest - 1, -1) if reading.ends_sentence(at)), farthest)
        for start in range(first, limit):
            if self._is_outside(start, answer) and self._may_begin(start, first, clitic=bool(reading.scan.words[start].clitic)):
                yield from self._from(start, limit)

    def _is_outside(self, at: int, answer: Answer) -> bool:
        return self.reading.is_word[at] and not any(start <= at < end for start, end in answer.content)

    def _may_begin(self, at: int, first: int, clitic: bool = False) -> bool:
        """Whether a mention may begin with a word: behind a mark or a word of some class, or with a clitic or a source's noun."""
        reading, classes = self.reading, self.reading.classes
        if classes[at] in _NEVER_FIRST:
            return False
        if clitic or at == first or not reading.is_word[at - 1] or classes[at - 1] in _STARTS_BEHIND:
            return True
        return not _SOURCES.isdisjoint(reading.scan.words[at].tags)

    def _from(self, start: int, limit: int, beside: bool = False) -> Iterator[Range]:
        """The mentions that begin with a word; beside: whether right behind the cue."""
        reading, classes = self.reading, self.reading.classes
        ends = 0
        for end in range(start + 1, min(start + 1 + _WORDS, limit + 1)):
            anywhere = beside and end - start <= _WORDS_BESIDE
            stop = end == limit or anywhere or reading.cls(end) in _STOPS or reading.scan.words[end].clitic
            if stop and reading.is_word[end - 1] and classes[end - 1] not in _NEVER_LAST:
                yield start, end
                ends += not anywhere
            if ends >= _MOST_ENDS or reading.cls(end) in _ENDS_ALL or reading.analysis.mentions.phrases.listens(end):
                break

    # --- what holds of it ---------------------------------------------------------------------------------------------

    def _describe(self, answer: Answer, mention: Range | None, hint: Hint, options: Options) -> None:
        reading, cue = self.reading, answer.cue
        codes, cls = reading.word_codes[cue], ord(reading.classes[cue])
        speaker, agency, addressee = (_relation(mention, role, hint) for role in MENTIONS)
        relation = (speaker * 10 + agency) * 10 + addressee
        near = bucket(answer.first - cue if answer.first > cue else -1)
        if mention is None:
            positions = (cue, -1, -1, -1, -1)
            where = edge = length = distance = between = gender = 0
            norm_before, norm_first, norm_behind, tags = codes.norm, 0, 0, 0
        else:
            start, end = mention
            forward = start > cue
            positions = (cue, start, start - 1, end - 1, end)
            inside = 2 if start >= answer.last else 1 if start >= answer.first else 0
            where = 1 + forward * 4 + inside
            edge = ord(reading.cls(start - 1)) * 128 + ord(reading.cls(end))
            length, distance = bucket(end - start), bucket(start - cue if forward else cue - end)
            between = self._between(cue + 1, start) if forward else self._between(end, cue)
            gender = self._gender(cue, start)
            norm_before, norm_first, norm_behind, tags = (
                reading.norm(start - 1),
                reading.norm(start),
                reading.norm(end),
                reading.tags(start),
            )
        options.add(
            mention,
            positions,
            (
                where * 131 + cls,
                where * 32768 + edge,
                distance * 16 + where,
                length * 32768 + edge,
                length * 16 + where,
                relation * 16 + where,
                speaker * 16 + where,
                agency * 16 + where,
                addressee * 16 + where,
                codes.verb * 16 + where,
                codes.verb_class * 16 + where,
                gender,
                between * 16 + where,
                norm_before,
                tags,
                norm_first,
                norm_behind,
                (near * 16 + where) * 10 + speaker,
            ),
        )

    def _between(self, first: int, last: int) -> int:
        """What stands between a cue and a mention."""
        count_of = self.reading.count_of
        return (count_of(CUES, first, last, 3) * 4 + count_of(VERBS, first, last, 3)) * 4 + count_of(PAUSES, first, last, 3)

    def _gender(self, cue: int, head: int) -> int:
        """Gender and number of a mention's head beside those of the verb."""
        word, verb = self.reading.scan.words[head], self.reading.verb(cue)
        return hashed((word.gender or "-") + word.number + (verb.gender + verb.number if verb else ""))


def _relation(mention: Range | None, role: str, hint: Hint) -> int:
    """Whether the rules have the same mention in a role, one that begins with the same word, overlaps or is another, or none."""
    if not hint.trusted:
        return 9
    if hint.guess is None:
        return 8
    theirs: Range | None = getattr(hint.guess, role)
    if mention is None:
        return 1 if theirs is None else 3
    if theirs is None:
        return 2
    if theirs == mention:
        return 4
    if theirs[0] == mention[0]:
        return 5
    return 6 if theirs[0] < mention[1] and mention[0] < theirs[1] else 7
