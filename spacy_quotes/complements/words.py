"""What several modules ask of the words between a verb and its complement: which only repeat it, and which it governs."""

from __future__ import annotations

from ..lexicon import VerbForm, Word
from ..lookalikes import Lookalikes

NAME_WORDS = 3  # words in marks that may rather be a name
MERGING = ("say", "weak", "relay")  # the classes of verbs that a verb of saying behind them may only repeat


def is_indefinite(word: Word, kind: str) -> bool:
    """Whether a word is in a list of nouns and has no article."""
    return kind in word.tags and "definite" not in word.tags


class ComplementWords(Lookalikes):
    """The words of one text as verbs that report have them before their complements."""

    def says_at_once(self, at: int) -> bool:
        """Whether a clause begins right behind a participle: مضيفا لن نتراجع، مبينا قد يكون السد قديما"""
        word = self.words[at]
        if word.cls == "D" and word.norm not in self.lexicon.clause_starters:
            return self.classes[at + 1] in "vFKw" and self.words[at + 1].norm[0] in self.lexicon.persons[:2]
        if word.cls == "w" and self.lexicon.is_first_person(word):
            return True  # قائلا نشكر السكان
        pointing = word.norm in self.lexicon.demonstratives  # داعيا هذه الشركات إلى العمل
        return (word.norm in self.lexicon.clause_starters and not pointing) or self.lexicon.is_future(word)

    def says_at_once_behind(self, at: int, form: VerbForm) -> bool:
        """Whether a clause begins right behind a noun of saying with its pronoun: نقلت عنه قوله لقد بدأ العمل"""
        return (
            form.lemma in self.lexicon.say_again
            and self.lexicon.is_possessed(self.words[at].norm, self.words[at].text)
            and self.says_at_once(at + 1)
        )

    def _aside_past(self, index: int, at: int) -> int | None:
        """The dash that closes an aside that the word at `at` is in and the verb is not: قال الوزير -كما نقلت الصحيفة- إن"""
        dash = self.aside_around(at)
        return dash if dash and dash != self.aside_around(index) else None

    def begins_saying(self, at: int) -> bool:
        """Whether the complementizer at `at` is the one of saying: إن، إنه"""
        return self.words[at].text.startswith(self.lexicon.saying_complementizer)

    def _says_again(self, at: int, form: str) -> bool:
        """Whether the word at `at` only repeats that something is said: صرح قائلاً، مضى يقول."""
        return any(verb.lemma in self.lexicon.say_again and verb.form == form and not verb.clitic for verb in self.words[at].verbs)

    def has_complement(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether a noun with one of the verb's own prepositions stands between it and `at`: شدد على أهمية …"""
        if form.lemma in self.lexicon.say_again:  # قال على هامش الاجتماع
            return False
        return any(
            self.lexicon.preposition_of(self.words[k]) in form.takes and self.classes[k + 1] in "wPNF" for k in range(index + 1, at - 1)
        )

    def _governs(self, index: int, at: int, form: VerbForm) -> bool:
        """Whether one of the verb's own prepositions, apart or joined, stands between it and `at`: وعد بدعم البلدات «…»"""
        joined = "bi" in form.takes and form.lemma not in self.lexicon.say_again
        return self.has_complement(index, at, form) or (
            joined
            and any(word.prefix == self.lexicon.by and word.norm[1:] not in self.lexicon.manners for word in self.words[index + 1 : at])
        )
