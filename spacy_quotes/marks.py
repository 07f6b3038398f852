"""Which quotation marks belong together: nested, mismatched, unclosed and reopened ones too."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .lexicon import Word
from .scan import Scan

_MARK = re.compile("[<>qn]")
_ASIDE = re.compile(",F[wo]{1,3}$")
_SAID_ASIDE = 5  # words and the comma of an aside that says who speaks
_SHORTEST_BEHIND_STRAY = 4  # words between two marks that both look like closing ones
_VERB = re.compile("[FPA.]")  # of saying, or the end of a sentence


@dataclass(frozen=True, slots=True)
class Marks:
    """Pairs of quotation marks by word index.

    close_of: opening mark → closing mark. open_of: the other way round. unclosed: opening mark → end of its paragraph (the
    index of the paragraph end, or the number of words).
    """

    close_of: dict[int, int]
    open_of: dict[int, int]
    unclosed: dict[int, int]


def pair_marks(scan: Scan[Word]) -> Marks:
    """Pair the quotation marks of a text.

    A mark opens or closes by its form («, ») or by the blanks around it; where both leave it open, it closes what is open,
    unless another closing mark then has nothing to close. A pair may go on over paragraph ends, but only if the next mark after
    them is its closing one, or is set again at the beginning of a paragraph.
    """
    close_of: dict[int, int] = {}
    unclosed: dict[int, int] = {}
    stack: list[int] = []
    paragraph_of: list[int] = []
    paragraph_ends: list[int] = []
    crossed = False
    doubtful: tuple[int, int] | None = None  # the last pair, if its second mark may also have opened another
    stray: int | None = None  # the last mark in its paragraph, if it has nothing to close
    for match in _MARK.finditer(scan.classes):
        index, cls = match.start(), match.group()
        if cls == "n":
            paragraph_ends.append(index)
            crossed = crossed or bool(stack)
            doubtful = stray = None
            continue
        opens = _opens(scan, index, cls, scan.classes[stack[-1]] if stack else "")
        if opens and stack and not crossed and scan.classes[index - 1] == "." and scan.words[index].text == scan.words[stack[-1]].text:
            continue  # “…. “….”: the marks are set again at each sentence
        if opens and len(stack) == 1 and scan.classes[index - 1] == "n" and scan.words[index].text == scan.words[stack[-1]].text:
            continue  # or at each paragraph
        if opens:
            again = stack and not crossed and scan.words[index].text == scan.words[stack[-1]].text
            if again and _is_behind_aside(scan, index):
                line = scan.classes.find("n", index)
                unclosed[stack.pop()] = line if line > 0 else scan.count  # ”إن السد آمن، يقول سالم ”وقديم”
                paragraph_of.pop()
            if crossed:  # what was open in an earlier paragraph and goes on here was never closed
                _abandon(stack, paragraph_of, paragraph_ends, unclosed)
                crossed = False
            stack.append(index)
            paragraph_of.append(len(paragraph_ends))
        elif stack:
            if crossed and len(stack) > 1:
                _abandon(stack, paragraph_of, paragraph_ends, unclosed, keep=1)
            opening = stack.pop()
            close_of[opening] = index
            paragraph_of.pop()
            crossed = crossed and bool(stack)
            doubtful = (
                (opening, index) if cls == "q" and not stack and scan.classes[opening - 1] in ":C" and _is_apart(scan, index) else None
            )
        elif doubtful and not _VERB.search(scan.classes, doubtful[1], index):  # "… " … " …": the second opened
            opening, inner = doubtful
            close_of[inner] = index
            del close_of[opening]
            stack.append(opening)
            paragraph_of.append(len(paragraph_ends))
            doubtful = None
        elif stray is not None and index - stray > _SHORTEST_BEHIND_STRAY and scan.words[index].text == scan.words[stray].text:
            close_of[stray] = index  # في البلدة" لن نتراجع"
            stray = None
        elif cls == "q" and scan.classes[index - 1] == "w" and scan.words[index - 1].norm.isalpha():
            stray = index if scan.starts[index] == scan.ends[index - 1] and scan.classes[index + 1] not in ".,;:n)" else None
            continue
        stray = None
    _abandon(stack, paragraph_of, paragraph_ends, unclosed)
    return Marks(close_of, {close: opening for opening, close in close_of.items()}, unclosed)


def turn_marks(scan: Scan[Word], marks: Marks) -> Scan[Word]:
    """The scan with each pair of marks that is turned round as if it were not: »…« as «…»."""
    pairs = [pair for pair in marks.close_of.items() if scan.classes[pair[0]] == ">" and scan.classes[pair[1]] == "<"]
    if not pairs:
        return scan
    words, classes = list(scan.words), list(scan.classes)
    for opening, close in pairs:
        words[opening], words[close] = words[close], words[opening]
        classes[opening], classes[close] = "<", ">"
    return replace(scan, words=words, classes="".join(classes))


def _abandon(stack: list[int], paragraph_of: list[int], paragraph_ends: list[int], unclosed: dict[int, int], keep: int = 0) -> None:
    while len(stack) > keep:
        unclosed[stack.pop()] = paragraph_ends[paragraph_of.pop()]


def _is_behind_aside(scan: Scan[Word], index: int) -> bool:
    """Whether nothing but who speaks stands between a comma and a mark: السد، يقول سالم ”قديم”"""
    aside = _ASIDE.search(scan.classes[max(0, index - _SAID_ASIDE) : index])
    verbs = scan.words[index - len(aside.group()) + 1].verbs if aside else ()
    return any(verb.form == "imperfect" and not verb.clitic for verb in verbs)


def _is_apart(scan: Scan[Word], index: int) -> bool:
    """Whether blanks are on both sides of a mark."""
    return scan.starts[index] > scan.ends[index - 1] and scan.starts[index + 1] > scan.ends[index]


def _opens(scan: Scan[Word], index: int, cls: str, inside: str) -> bool:
    """inside: the class of the mark that is open, or nothing."""
    before = (
        index == 0
        or scan.starts[index] > scan.ends[index - 1]
        or scan.classes[index - 1] in "n(<:"
        or (len(scan.words[index - 1].norm) == 1 and scan.classes[index - 1] == "w")
    )  # a clitic
    after = scan.starts[index + 1] > scan.ends[index] or scan.classes[index + 1] in "n)>.,;:"
    if not inside and "C" in (scan.classes[index + 1], scan.classes[index - 1]) and index:
        return True  # قال سالم" إن السد آمن"
    if index and scan.classes[index - 1] == ":" and (cls != "<" or not inside):
        return True  # nothing is there to be closed, or somebody begins to speak
    if inside == ">" and cls == "<" and after:
        return False  # a pair that is turned round: »…«
    if cls == "<" == inside and not before and not after:
        return True  # «أول كتابين«أقوال» و«قصائد»»
    if before and not after:
        return True
    if after and not before:
        return not inside and (cls == "<" or (cls == "q" and scan.classes[index - 1] == "F"))  # وقال" لن نتراجع"
    return cls != ">" and not inside
