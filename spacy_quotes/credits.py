"""The agencies that a text credits: bylines, datelines, closing credits, the end of a caption."""

from __future__ import annotations

import re

from .frame import Range
from .lexicon import Lexicon, Word
from .scan import Scan

_PARAGRAPH = re.compile("[^n]+")
_SEGMENT = re.compile("[^n()<>q:,*-]+")
_SPEECH = re.compile("[FCKRP]")
_DATELINE = re.compile("(?:[^n.FCKvRP:-]{1,6}[-:]){1,3}(?:P:)?(?=[^n])")
_BRACKET = re.compile(r"[^n.FCKvRP:(-]{1,6}\([^n.()]{1,7}\)(?=F)")  # a place and an agency before a verb: سهلان (واج) قال
_SITE = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[. ][A-Za-z]{2,5})?")
_QUOTING = re.compile("[q<>:]")
_HEAD = 5  # paragraphs at the beginning where a byline may stand
_TAIL = 4  # … and at the end
_CLOSING = 3  # words and signs of a last line that is an agency's name
_LINE = 14  # words of a line that is nothing but a byline


def find_credits(scan: Scan[Word], lexicon: Lexicon) -> list[Range]:
    """The credited media of a text, as ranges of words in order.

    They stand in a short line at the head or the end of the text, before the dash or colon of a dateline, alone in brackets
    at the end of a paragraph, or behind a dash at the end of a caption.
    """
    paragraphs = [match.span() for match in _PARAGRAPH.finditer(scan.classes)]
    found: list[Range] = []
    for number, (start, end) in enumerate(paragraphs):
        outer = number < _HEAD or number >= len(paragraphs) - _TAIL
        headline = number == 0 and len(paragraphs) > 1 and scan.words[end - 1].text != "."
        if headline and _QUOTING.search(scan.classes, start, end):
            continue  # a headline with a name in marks or a label
        line = end - start <= _LINE and not _SPEECH.search(scan.classes, start, end)
        if outer and line:
            found += _segments(scan, lexicon, start, end, last=0 < number == len(paragraphs) - 1)
            continue
        dateline = _DATELINE.match(scan.classes, start, end) if number < _HEAD else None
        bracket = None if dateline or number >= _HEAD else _BRACKET.match(scan.classes, start, end)
        if dateline:
            found += _segments(scan, lexicon, start, dateline.end())
        elif bracket:
            found += _segments(scan, lexicon, start, bracket.end())
        if number == len(paragraphs) - 1:
            found += _sources(scan, lexicon, max(start, end - _LINE), end)
        close = end
        while close > start and scan.classes[close - 1] in ".*q>":
            close -= 1
        opening = max(scan.classes.rfind(sign, max(start, close - 8), close - 1) for sign in "(-<")
        marked = opening > start and scan.classes[opening] == "<" and scan.classes[opening - 1] != "."
        if opening >= start and scan.classes[close - 1] in ")w" and not marked:
            inner = (opening + 1, close - 1 if scan.classes[close - 1] == ")" else close)
            bracketed = scan.classes[opening] == "(" and scan.classes[close - 1] == ")"
            first = _SEGMENT.match(scan.classes, *inner) if bracketed else None  # (واج، 10/07/2025)
            if _is_medium(scan, lexicon, *inner, marked=not _is_adjective(scan, lexicon, *inner)) or _are_bureaus(scan, *inner):
                found.append(inner)
            elif first and _is_medium(scan, lexicon, *first.span()):
                found.append(first.span())
    return found


def _sources(scan: Scan[Word], lexicon: Lexicon, start: int, end: int) -> list[Range]:
    """The media behind the word for where a text is from, at its end: المصدر: وكالات"""
    for at in range(end - 2, start, -1):
        if scan.classes[at] == ":":
            own = lexicon.bare(scan.words[at - 1]) in lexicon.sources
            return _segments(scan, lexicon, at + 1, end) if own and not _SPEECH.search(scan.classes, at, end) else []
    return []


def _segments(scan: Scan[Word], lexicon: Lexicon, start: int, end: int, last: bool = False) -> list[Range]:
    """The parts of a byline, between its dashes, slashes and brackets, that name a medium and nothing else; last: whether it is the
    last line, which needs no place or author beside the medium."""
    parts = [match.span() for match in _SEGMENT.finditer(scan.classes, start, end)]
    alone = len(parts) == 1 and not (last and end - start <= _CLOSING)
    found = []
    for first, stop in parts:
        text = scan.text[scan.starts[first] : scan.ends[stop - 1]]
        by_name = _is_medium(scan, lexicon, first, stop, marked=not alone)
        head = scan.words[first]
        by_noun = not alone and "media" in head.tags and (stop - first <= 5 if stop - first > 1 else "bureaus" in head.tags)
        site = _SITE.fullmatch(text) and ((alone and start == 0) or "." in text)
        told = scan.words[first - 1 - (scan.classes[first - 1] in "q<(")].norm == lexicon.to if first > 1 else False
        if told:
            continue  # سالم لـ«الغد»
        if not alone and stop - first == 1 and "countries_and_capitals" in scan.words[first].tags:
            continue  # الرياض - واس
        if by_name or by_noun or site:
            found.append((first, stop))
        elif (place := scan.classes.find("p", first, stop)) > first and _is_medium(scan, lexicon, first, place, marked=False):
            found.append((first, place))  # رويترز من سهلان
    return found


def _is_adjective(scan: Scan[Word], lexicon: Lexicon, start: int, end: int) -> bool:
    """Whether what stands behind a dash is the second of two adjectives of origin: السهلانية - العراقية"""
    before, word = scan.words[start - 2], scan.words[start]
    joined = end == start + 1 and scan.classes[start - 1] == "-" and "definite" in before.tags & word.tags
    return joined and word.norm.endswith(lexicon.endings["relational"])


def _are_bureaus(scan: Scan[Word], start: int, end: int) -> bool:
    """Whether agencies are credited without their names: (وكالات)"""
    return end == start + 1 and "bureaus" in scan.words[start].tags and scan.words[start].number == "p"


def _is_medium(scan: Scan[Word], lexicon: Lexicon, start: int, end: int, marked: bool = True) -> bool:
    norms = [word.norm for word in scan.words[start:end] if word.norm[0].isalnum()]
    return bool(norms) and lexicon.medium(norms, marked=marked) is not None
