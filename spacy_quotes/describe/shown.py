"""How a mention and the name in it are shown: without what is joined before them."""

from __future__ import annotations

from ..frame import Range
from ..lexicon import DEFINITE_TITLE, Lexicon, Word
from ..naming import Naming
from ..scan import Scan, normalize


class ShownTexts:
    """The mentions and names of one text as they are shown."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon, naming: Naming) -> None:
        self.scan, self.words, self.lexicon, self.naming = scan, scan.words, lexicon, naming

    def mention(self, part: Range, kind: str) -> str:
        """A mention's text, of several persons without the title that they share."""
        start = self._behind_common_title(part) if kind == "GROUP" else part[0]
        return self._without_joined(self.words[start], self._text(start, part[1]))

    def name(self, first: int, last: int) -> str:
        """A name's text without what is surely joined before it: لبيرنولد مورتي، وأبو مساعد, but not ولام السروي، ليو مورتي"""
        text, word = self._text(first, last), self.words[first]
        particle = "name_parts" in word.tags and word.clitic in (*self.lexicon.conjunctions, self.lexicon.to)
        joined = particle or self.naming.is_joined(first) or not word.norm.startswith(word.clitic)
        return self._without_joined(word, text) if joined else text

    def _text(self, first: int, last: int) -> str:
        return self.scan.text[self.scan.starts[first] : self.scan.ends[last - 1]]

    def _behind_common_title(self, part: Range) -> int:
        """Where the names of several persons begin behind the title that they share: المهندسان سالم الغافري وماجد السهلي"""
        start, end = part
        if not self.words[start].tags >= DEFINITE_TITLE or self.words[start].number not in ("d", "p"):
            return start
        first = next((at for at in range(start + 1, end) if not self.words[at].tags >= DEFINITE_TITLE), start)
        named = self.words[first].part in ("g", "n") and first < end - 1
        return first if named and self.naming.are_several((first, end)) else start

    def _without_joined(self, head: Word, text: str) -> str:
        """A text without what is joined before its first word: للرئاسة, the presidency."""
        to, article = self.lexicon.to, self.lexicon.article
        if self._is_medium_behind_preposition(head):
            return text[len(to) :]
        joined = (*self.lexicon.conjunctions, to, self.lexicon.by)
        if "verb" in head.tags or head.clitic[-1:] not in joined or not text.startswith(head.clitic):
            return text
        bare = text[len(head.clitic) :]
        if "definite" not in head.tags and text.startswith(to + to) and self._is_relation_behind(text):
            return article + bare  # للجنة الوطنية
        assimilated = head.clitic.endswith(to) and bare.startswith(article[1:]) and "definite" in head.tags
        return article[:1] + bare if assimilated else bare

    def _is_medium_behind_preposition(self, head: Word) -> bool:
        """Whether a word is the name of a medium but for a preposition: لرويترز"""
        if not head.media_start or head.norm[0] != self.lexicon.to or head.norm in self.lexicon.media:
            return False
        return bool(self.lexicon.medium([head.norm[1:]]))

    def _is_relation_behind(self, text: str) -> bool:
        """Whether an adjective with the article, or nothing, stands behind the first word."""
        _, *behind = text.split(maxsplit=2)
        return not behind or (
            behind[0].startswith(self.lexicon.article) and normalize(behind[0]).endswith(self.lexicon.endings["relational"])
        )
