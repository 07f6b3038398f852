"""From the model's scores to answers: which words report, what, and who speaks; and whom a dropped subject means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import numpy as np
from spacy.tokens import Doc
from thinc.api import Model

from ..antecedents import Candidate, Chooser
from ..frame import Frame, Range
from ..model import Units
from ..record import KINDS
from .anchors import Anchors
from .answers import MENTIONS, SAME, Answer, overlap, reports
from .antecedents import add_antecedents
from .batches import group_softmax, joined, offsets, prior, split, to_host, units
from .far_edges import FarEdges
from .mentions import RoleMentions
from .options import Options
from .reading import Reading

_SURE = 0.5  # of a mention
_SPEAKER = MENTIONS.index("speaker")


class Predictions:
    """What the model chooses in the texts of a batch.

    settings: threshold, rules_share and antecedents_share, as `TrainableQuotes` has them.
    """

    def __init__(self, model: Model[Units, Any], settings: Mapping[str, Any], docs: Sequence[Doc], readings: Sequence[Reading]) -> None:
        self.model, self.settings, self.readings = model, settings, readings
        self._offsets = offsets(readings)
        self._vectors = model.predict(units(docs, readings))

    def answers(self) -> list[list[Answer]]:
        """The answers of each text."""
        found = self._anchored()
        self._bound(found)
        self._assign(found)
        return [_without_doubles(answers) for answers in found]

    def chooser(self, number: int) -> Chooser:
        """What tells the resolution of one of the texts how likely each antecedent of a dropped subject is."""
        reading, offset = self.readings[number], self._offsets[number]

        def choose(frame: Frame, candidates: Sequence[Candidate]) -> list[float]:
            options = Options(reading.count)
            add_antecedents(reading, frame.cue.word, candidates, options)
            _, chances = self._judge("antecedent", [options], [offset])
            return cast("list[float]", chances[1:, 0].tolist())

        return choose

    def _judge(self, name: str, groups: Sequence[Options], offsets: Sequence[int]) -> tuple[Any, Any]:
        """The scores of all options on the host, from the rules' on, and their probabilities, of which a share is the rules' own;
        both (options, heads)."""
        inputs, starts = joined(self._vectors, groups, offsets)
        learned = to_host(self.model.get_ref(name).predict(inputs))
        rules = prior(groups, learned.shape)
        scores, share = learned + rules, self.settings["antecedents_share" if name == "antecedent" else "rules_share"]
        return scores, (1 - share) * group_softmax(scores, starts) + share * group_softmax(rules, starts)

    def _anchored(self) -> list[list[Answer]]:
        """The cues that report; of their contents only the word at the near edge is settled."""
        groups = [Anchors(reading).options() for reading in self.readings]
        _, chances = self._judge("anchor", groups, self._offsets)
        found: list[list[Answer]] = []
        for reading, options, chance in zip(self.readings, groups, split(chances[:, 0], groups), strict=True):
            found.append([])
            for cue, first, last in options.groups(reading.cues):
                confidence = 1.0 - float(chance[first])
                if last - first > 1 and confidence >= self.settings["threshold"]:
                    position, forward = options.what[first + 1 + int(chance[first + 1 : last].argmax())]
                    word = (position, position + 1) if forward else (position - 1, position)
                    found[-1].append(Answer(cue, "INDIRECT", [word], confidence=confidence))
        return found

    def _bound(self, found: Sequence[list[Answer]]) -> None:
        """Settle the contents and kinds; what has no word of content is left out."""
        groups = [
            FarEdges(reading).options([(answer.cue, answer.edge) for answer in answers])
            for reading, answers in zip(self.readings, found, strict=True)
        ]
        scores, chances = self._judge("far", groups, self._offsets)
        judged = zip(self.readings, found, groups, split(scores[:, 1:], groups), split(chances[:, 0], groups), strict=True)
        for reading, answers, options, kinds, chance in judged:
            for answer, first, last in options.groups(answers):
                guess = reading.guess_at.get(answer.cue)
                best = first + int(chance[first:last].argmax())
                content = options.what[best]
                answer.content = guess.content if guess and content in guess.content else [content]
                answer.kind = KINDS[int(kinds[best].argmax())]
            answers[:] = [answer for answer in answers if any(any(reading.is_word[start:end]) for start, end in answer.content)]

    def _assign(self, found: Sequence[list[Answer]]) -> None:
        """Settle who speaks, carries and listens."""
        groups = [RoleMentions(reading).options(answers) for reading, answers in zip(self.readings, found, strict=True)]
        _, chances = self._judge("mention", groups, self._offsets)
        for reading, answers, options, chance in zip(self.readings, found, groups, split(chances, groups), strict=True):
            for answer, first, last in options.groups(answers):
                guess = reading.guess_at.get(answer.cue)
                apart = np.array([[what is None or not _shares_words(what, answer.content)] for what in options.what[first:last]])
                best = first + (chance[first:last] * apart).argmax(axis=0)
                for column, (role, which) in enumerate(zip(MENTIONS, best, strict=True)):
                    mention = options.what[which]
                    if chance[which, column] < _SURE:
                        mention = _as_far_as(mention, getattr(guess, role, None), answer.content)
                    setattr(answer, role, mention)
                answer.attribution = float(chance[best[_SPEAKER], _SPEAKER])


def _without_doubles(answers: Iterable[Answer]) -> list[Answer]:
    """Of two cues with much the same content only the surer one counts, unless one quotation reports the other."""
    kept: list[Answer] = []
    at_word: defaultdict[int, list[Answer]] = defaultdict(list)  # what is kept, by each word of its content
    for answer in sorted(answers, key=lambda answer: -answer.confidence):
        # The word in the middle is in any range that shares half its words with the content.
        if not any(_is_double(one, answer) for one in at_word[(answer.first + answer.last) // 2]):
            kept.append(answer)
            for word in range(answer.first, answer.last + 1):
                at_word[word].append(answer)
    return sorted(kept, key=lambda answer: answer.cue)


def _as_far_as(mention: Range | None, theirs: Range | None, content: Sequence[Range]) -> Range | None:
    """A mention of which the network is not sure: to the end that the rules know, if they have one that begins with the same word."""
    same = mention and theirs and mention[0] == theirs[0] and not _shares_words(theirs, content)
    return theirs if same else mention


def _shares_words(mention: Range, content: Sequence[Range]) -> bool:
    return any(overlap(mention, part) for part in content)


def _is_double(one: Answer, other: Answer) -> bool:
    same = overlap((one.first, one.last), (other.first, other.last)) >= SAME
    return same and not reports(one, other) and not reports(other, one)
