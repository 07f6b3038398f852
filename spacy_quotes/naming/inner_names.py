"""What stands within a name, though it is no name by itself: particles, fathers' names, honorifics."""

from __future__ import annotations

from ..lexicon import DEFINITE_HONORIFIC, OFFICE_OR_HONORIFIC
from ..names import UNLISTED, is_in_the_name_of, is_unlisted
from .words import NAMING, NameWords

_TITLED = OFFICE_OR_HONORIFIC | {"nationalities"}
_OF_A_NATION = frozenset({"given_names", "nationalities"})
_ALSO_GIVEN = NAMING | OFFICE_OR_HONORIFIC | UNLISTED  # what a given name may be besides: أمين، سلطان، مولود


class InnerNames:
    """The words within the names of one text."""

    def __init__(self, name_words: NameWords) -> None:
        self.name_words, self.words, self.lexicon = name_words, name_words.words, name_words.lexicon

    def belongs(self, at: int, start: int) -> bool:
        """Whether a word before a name is a particle of it, stands behind one, or behind a given name: خالد بن مساعد السهلي،
        رجب طيب اردوغان."""
        word, before = self.words[at], self.words[at - 1]
        if self.words[at + 1].norm in self.lexicon.of_fathers and word.cls == "w" and before.part == "g":
            return at > start  # سالم خطيب زاده
        if word.cls == "-":
            return at > start and self.name_words.is_hyphen(at) and self.name_words.could_be_name(at - 1)
        if self.name_words.closes_compound(at + 1) and is_unlisted(word):  # جار الله سالم
            return at == start or "definite" in before.tags or "titles" in before.tags or before.part in ("g", "n", "p")
        if self._is_son(at) or (at > start and word.cls in "FfvG" and before.norm in self.lexicon.descent):  # سالم بن طالب بن ماجد
            return True
        if at == start or "name_parts" in word.tags or not word.norm[0].isalnum():
            return "name_parts" in word.tags or (word.part == "g" and word.tags <= _OF_A_NATION)  # تركي السهلي
        if self._is_of_a_nation(at):
            return True
        if word.norm in self.lexicon.ordinals and before.part == "g" and not word.clitic:  # سالم ثاني الغافري
            after = self.words[at + 1]
            return self.name_words.lexicon.could_be_surname(after) and self.name_words.has_relational_ending(after)
        if word.norm.startswith(self.lexicon.to_the) or (word.part == "-" and self.name_words.has_joined_article(word)):
            return False
        return self.name_words.opens_compound(at - 1) or self.is_elder(at) or self._is_behind_name_or_title(at)

    def _is_of_a_nation(self, at: int) -> bool:
        """Whether an adjective of nation stands within a name: without the article behind one, to which it cannot belong, باولو روسي
        موندر, or with it between a given name and a surname: سالم العربي الغافري."""
        before, word, after = self.words[at - 1 : at + 2]
        if "nationalities" not in word.tags or word.clitic:
            return False
        if "definite" not in word.tags:
            return before.part in ("g", "n") and "definite" not in before.tags and after.part in ("g", "n") and word.cls == "w"
        surname = after.part == "d" and self.name_words.has_relational_ending(after) and not self.name_words.is_common(after)
        return surname and before.part == "g" and before.tags.isdisjoint(OFFICE_OR_HONORIFIC)

    def _is_son(self, at: int) -> bool:
        """Whether a father's name stands behind what is a given name, though it may be a common noun: سلطان بن مساعد، حجر بن مساعد"""
        word = self.words[at]
        if self.words[at + 1].norm not in self.lexicon.descent or word.cls != "w" or word.clitic or word.tags >= DEFINITE_HONORIFIC:
            return False  # السيد بن سالم
        return (word.noun and not word.tags) or self.name_words.is_forename(at)

    def _is_behind_name_or_title(self, at: int) -> bool:
        """Whether a common noun stands behind a given name, or what could be one behind a title with the article: رجب طيب، الشيخ فالح"""
        word, before = self.words[at], self.words[at - 1]
        if not (word.tags <= UNLISTED or ("given_names" in word.tags and word.tags <= _ALSO_GIVEN)):
            return False
        if self._is_thing_of(at):
            return False
        if word.noun and (self.ends_given_name(at - 1) or (before.part == "n" and self.words[at - 2].tags >= DEFINITE_HONORIFIC)):
            return True
        if word.norm in self.lexicon.names_like_offices and before.part == "g":  # سالم سلطان الغافري
            return "definite" not in before.tags and self.name_words.lexicon.could_be_surname(self.words[at + 1])
        titled = "definite" in before.tags and not _TITLED.isdisjoint(before.tags)
        return titled and "definite" not in word.tags and not self.name_words.has_preposition(word)

    def _is_thing_of(self, at: int) -> bool:
        """Whether a feminine noun has another with the article in the genitive, and so is no name: اعتبر سالم فاتورة المياه"""
        word, after = self.words[at], self.words[at + 1]
        thing = word.noun and word.text.endswith(self.lexicon.endings["feminine"])
        return thing and self.name_words.is_definite_thing(after) and self.name_words.is_common(after)

    def ends_given_name(self, at: int) -> bool:
        """Whether a given name ends here, be it of two words: سالم، عبد العزيز، عبد الستار"""
        before = self.words[at - 1].tags
        given = self.words[at].part == "g" and not is_in_the_name_of(self.name_words.scan, at, self.lexicon)
        return given or self.name_words.closes_compound(at) or ("name_parts" in before and "given_names" in before)

    def is_elder(self, at: int) -> bool:
        """Whether what could be an honorific, or people of a kind, stands within a name, without the article or where no honorific does:
        سالم شيخ مرزوق، سالم مرضي الغافري، ضياء الحاج سالم, but not سالم رئيس جهتي المياه، سالم نائب الأمين."""
        word, before, after = self.words[at], self.words[at - 1], self.words[at + 1]
        if before.part != "g":
            return False
        if word.norm in self.lexicon.elders and after.part == "g":
            return "definite" not in before.tags
        if word.part != "t" or "definite" in word.tags:
            return False
        if word.number == "p":
            return after.part == "d" and self.name_words.has_relational_ending(after)
        elder = not self.lexicon.elders.isdisjoint((word.norm, self.lexicon.article + word.norm))
        annexed = after.part == "n" and self.name_words.is_definite_thing(self.words[at + 2])
        return elder and after.part in ("g", "n") and "definite" not in after.tags and not annexed
