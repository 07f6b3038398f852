"""The persons that a text names in full, so that a surname alone can be traced to one of them."""

from __future__ import annotations

import re
from collections import defaultdict

from .frame import Range
from .lexicon import Word
from .scan import Scan

_FULL_NAME = re.compile("(?:(?<=t)[gn][gnpd]*[gnd]|g[gnpd]*[gnd])")
LONGEST = 6  # words of a name
_NATIONS = frozenset({"nationalities"})


def find_names(scan: Scan[Word]) -> dict[str, list[Range]]:
    """Full names by their last word, normalized, each in the order of the text.

    A full name is a run of two words or more that are no common nouns, behind an office, an honorific or a nationality, or
    beginning with a common given name.
    """
    found: dict[str, list[Range]] = defaultdict(list)
    for match in _FULL_NAME.finditer("".join([word.part for word in scan.words])):
        start, end = match.span()
        start += end - start > 2 and not scan.words[start].tags.isdisjoint(_NATIONS)  # التركي مولود جاويش
        if end - start <= LONGEST and not _is_construct(scan, start):
            found[scan.words[end - 1].norm].append((start, end))
    return found


def _is_construct(scan: Scan[Word], at: int) -> bool:
    """Whether what could be a given name rather takes a noun in the genitive: أمين العاصمة، المتحدث باسم الحكومة."""
    first, before = scan.words[at], scan.words[max(at - 1, 0)]
    if scan.words[at + 1].part != "d":
        return False
    if "titles" in first.tags:
        return before.part != "t"
    return "marks_before_names" in first.tags and before.part == "t" and "honorifics" not in before.tags
