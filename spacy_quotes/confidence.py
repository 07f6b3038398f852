"""How sure the rules are of a quotation and of its attribution.

Two logistic regressions over what the rules saw: the sort of cue and trigger, distances, lengths, what stands between and at the
edges, how much of the text is reported, how the speaker was found. Their weights are data of the language
(``confidence.json``), made by ``corpus/scripts/confidence.py`` from gold annotation.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import repeat

from .frame import Frame
from .lexicon import Word
from .scan import Scan

BIAS = "bias"
_PROSE = re.compile("[.][)q>]?n")  # the end of a paragraph
_SHORTEST = 40  # words
_FARTHEST = 20  # words back to the beginning of the cue's sentence
_WITHIN = re.compile("[vFfPRCJGqp,]")
_SENTENCE_ENDS = ".n;"


def weigh(scan: Scan[Word], frames: Collection[Frame], weights: Mapping[str, float]) -> None:
    """Set the evidence and the confidence of a text's frames."""
    reported = _reported(frames, scan.count)
    spoken = Counter(word.norm for frame in frames if frame.speaker for word in scan.words[slice(*frame.speaker)])
    paragraph = _PROSE.search(scan.classes)
    prose = paragraph.end() if paragraph else len(scan.classes)
    for frame in frames:
        again = frame.speaker is not None and max(spoken[word.norm] for word in scan.words[slice(*frame.speaker)]) > 1
        frame.evidence = [f"reported={reported}", f"again={again}/{frame.cue.sort}", *_features(scan, frame, prose)]
        frame.confidence = probability(weights, frame.evidence)


def _reported(frames: Iterable[Frame], words: int) -> int | None:
    """How much of a text is reported, in steps; a few sentences do not tell what sort of text they are from."""
    reported = sum(end - start for frame in frames if frame.parent is None for start, end in frame.content)
    return bucket(100 * reported // words, (5, 12, 25, 40, 60)) if words >= _SHORTEST else None


def sift(frames: Iterable[Frame], least: float) -> list[Frame]:
    """The frames with this confidence at least; what stands in one that is left out stands in the one around it."""
    kept = [frame for frame in frames if frame.confidence >= least]
    for frame in kept:
        while frame.parent and frame.parent.confidence < least:
            frame.parent = frame.parent.parent
    return kept


def _features(scan: Scan[Word], frame: Frame, prose: int) -> list[str]:
    """What speaks for or against a frame being a quotation with this content: valence, agreement, order, what stands between the
    cue and the content, and at their edges. prose: where the first paragraph that a point ends is over."""
    cue, classes, words, speaker = frame.cue, scan.classes, scan.words, frame.speaker
    form, at, trigger, sort = cue.form, cue.word, cue.trigger, cue.sort
    lemma = cue.lemma
    inflected, verb_class = (form.form, form.verb_class) if form else ("", sort)
    clitic = bool(form and form.clitic)
    named = speaker is not None
    start, end = frame.content[0][0], frame.content[-1][1]
    order = "none" if speaker is None else "behind" if speaker[0] > at else "before"
    complementizer = words[cue.at].norm if trigger == "clause" and classes[cue.at] == "C" else ""
    begins = _words_into_sentence(classes, at)
    seen = [
        BIAS,
        f"verb={lemma}/{inflected}/{trigger}",
        f"class={verb_class}/{inflected}/{trigger}/{named}",
        f"agreement={form.number if form else ''}{form.gender if form else ''}/{inflected}/{clitic}/{named}",
        f"complementizer={complementizer}/{verb_class}",
        f"complementizer={complementizer}/{classes[start]}/{inflected}",
        f"distance={bucket(abs(cue.at - at), (2, 7, 16))}",
        f"length={bucket(end - start, (3, 7, 41, 81))}/{trigger}",
        f"kind={frame.kind}",
        f"within={frame.parent.kind if frame.parent else ''}/{named}/{sort}",
        f"speaker={order}/{sort}/{clitic}",
        f"head={tags_of(words[speaker[0]]) if speaker else ''}/{sort}",
        f"carried={frame.agency is not None}/{frame.addressee is not None}",
        f"beyond={classes[end : end + 2]}",
        f"behind={classes[end : end + 3]}",
        f"follower={tags_of(words[end]) if end < len(words) else ''}",
        f"commas={bucket(classes.count(',', start, end), (1, 3))}",
        f"ends={bucket(classes.count('n', start, end) + classes.count('.', start, end), (1, 2, 4))}/{frame.kind}",
        f"opening={bucket(begins, (1, 3, 8, 20))}/{sort}/{clitic}",
        f"before={classes[at - 1] if at else 'n'}/{sort}",
        f"after={classes[at + 1 : at + 2]}/{sort}",
        f"gap={classes[max(at + 1, start - 2) : start]}/{trigger}",
        f"first={classes[start]}/{trigger}",
    ]
    if at < start:
        seen.extend(f"between={cls}/{trigger}" for cls in dict.fromkeys(_WITHIN.findall(classes, at + 1, cue.at)))
    if sort == "according":
        seen.append(f"phrase={words[at].norm}/{classes[at + 1 : at + 2]}/{start < at}")
    if sort == "colon":
        begins = at - speaker[0] if speaker else begins
        seen.append(f"label={bucket(begins, (2, 3, 5, 8))}/{prose <= at}")
    return seen


def _words_into_sentence(classes: str, at: int) -> int:
    """How many words before `at` a sentence begins, or as many as are looked at."""
    return next((back for back in range(min(at, _FARTHEST)) if classes[at - back - 1] in _SENTENCE_ENDS), min(at, _FARTHEST))


def tags_of(word: Word) -> str:
    """The lists that a word stands in, as one name."""
    return "+".join(sorted(word.tags))


def probability(weights: Mapping[str, float], seen: Iterable[str]) -> float:
    """The logistic of the sum of the weights of what was seen, rounded to three digits."""
    return round(1 / (1 + math.exp(-evidence(weights, seen))), 3)


def evidence(weights: Mapping[str, float], seen: Iterable[str]) -> float:
    """The sum of the weights of what was seen."""
    return sum(map(weights.get, seen, repeat(0.0)))


def bucket(value: int, edges: tuple[int, ...]) -> int:
    """Between which edges a value is, by their number."""
    return bisect_right(edges, value)
