"""What says when, how and on what occasion somebody spoke, between a verb and its subject."""

from __future__ import annotations

from ..phrases import is_manner
from .words import AUTHORS, RoleWords

_OCCASION = 4  # words: a preposition, what happened, and two adjectives, at most


class Circumstances(RoleWords):
    """The circumstances in which the words of one text were said."""

    def begins_occasion(self, at: int) -> bool:
        """Whether what begins here says on what occasion somebody spoke: في تصريح لـ«الغد»"""
        return self.classes[at] == "p" and "events" in self.words[at + 1].tags

    def end(self, start: int, limit: int) -> int:
        """Where the subject of a verb can begin behind pronouns, times and what else says how: قال في هذا الصدد المدير، لفت النظر."""
        while start < limit:
            word = self.words[start]
            if word.cls in "oT" or word.norm in self.lexicon.fillers:
                start += 1 + (word.norm[1:] in self.lexicon.demonstratives)  # بهذا الخصوص
            elif self._is_said_then(start):
                start += 2
            elif word.cls in "pa" and self.words[start + 1].norm in self.lexicon.demonstratives:
                start += 3
            elif self._is_manner(start):
                start += 1
            else:
                break
        return min(start, limit)

    def behind_own_part(self, start: int, limit: int) -> int:
        """Where the subject of a verb can begin behind what says that it is his turn: قال من جهته المدير"""
        turn = start + 1 < limit and self.classes[start] in "pa" and self.words[start + 1].norm in self.lexicon.own_part
        return start + 2 if turn else start

    def end_of_occasion(self, start: int) -> int | None:
        """Where a phrase ends that says on what occasion somebody spoke, and cannot go on with who did: في تصريح صحفي أمس, خلال
        الاجتماع, but not في كلمة رئيس الجمعية, خلال لقائه وزير الري."""
        event = self.words[start + 1]
        if self.classes[start] not in "pa" or "events" not in event.tags or self.lexicon.is_possessed(event.norm, event.text):
            return None
        definite = "definite" in event.tags
        end = start + 2
        while end < start + _OCCASION and self._describes(end, definite):
            end += 1
        if not definite and end == start + 2:
            return None
        while self.classes[end] in "T,":
            end += 1
        return end

    def _is_said_then(self, at: int) -> bool:
        """Whether a demonstrative is what somebody has said, and when he did stands before who he is: أوضح ذلك اليوم مدير السد"""
        when, who = self.words[at + 1], self.words[at + 2]
        then = self.words[at].norm in self.lexicon.things_shown and when.cls == "T"
        return then and not who.tags.isdisjoint(AUTHORS) and "definite" not in who.tags

    def _is_manner(self, at: int) -> bool:
        """Whether a word says how somebody spoke who is named behind it: تساءل باستنكار المدير, but not بصوت الفنان"""
        word, who = self.words[at], self.words[at + 1]
        alone = word.norm[1:] not in self.lexicon.voices and is_manner(word, self.lexicon)
        return alone and not who.tags.isdisjoint(AUTHORS) and not who.clitic

    def _describes(self, at: int, definite: bool) -> bool:
        """Whether a word can be the adjective of a noun with or without the article, by its ending or because lists know it."""
        word = self.words[at]
        if word.cls != "w" or word.part == "g" or ("definite" in word.tags) != definite:
            return False
        if definite:
            return "titles" not in word.tags
        return "title_adjectives" in word.tags or (not word.tags and word.norm.endswith(self.lexicon.endings["relational"]))
