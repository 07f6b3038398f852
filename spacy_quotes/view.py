"""A text as the stages behind the scan look at it."""

from __future__ import annotations

import re
from functools import cached_property

from .lexicon import DEFINITE, Lexicon, Word
from .marks import Marks
from .scan import Scan

_LONGEST = 1000  # words of a sentence that are looked at
_FARTHEST = 120  # words back to the beginning of a sentence
_LABEL_WORDS = 15  # words of a label and its time, at most
_LONGEST_ASIDE = 20  # words between dashes
SENTENCE_END = re.compile("[n.;]")
SUBJECT_ALONE = re.compile("w{1,4}")  # a clause that has nothing but its subject as yet
_SUBJECT_OF_VERB = re.compile("[vF][wTo]+")  # a sentence to the end of its subject
_HEADLINE = 20  # words of a line of the headline, at most
_HEAD = 100  # words of the headline with all its lines, at most
_LOST = "…?"
_YEAR = 4  # digits
OF_NAMES = "gpnd"  # the parts of a name, as `Word.part` has them
_KIND = frozenset({"definite", "title_adjectives"})
_HEADS = frozenset({"titles", "title_adjectives", "bodies", "marks_before_names"})
_CONSTRUCT = 4  # letters, at least, of a plural that something stands in the genitive to
NAME_IN_MARKS = 6  # words of a marked name, at most


def ends_sentence(scan: Scan[Word], index: int) -> bool:
    """Whether the point at `index` ends a sentence: not behind an initial or an abbreviated title, as in «د. سعاد»."""
    if scan.text[scan.starts[index]] != "." or index == 0:
        return scan.text[scan.starts[index]] not in _LOST or not _is_within_sentence(scan, index)
    before = scan.words[index - 1]
    if before.norm[-1].isdigit() and scan.words[index + 1].norm[0].isdigit() and scan.starts[index + 1] == scan.ends[index]:
        return False  # 8 .3%
    if scan.starts[index] == scan.ends[index - 1] and scan.starts[index + 1] == scan.ends[index]:
        after = scan.words[index + 1].norm
        if before.norm.isalpha() and after.isalpha() and max(len(before.norm), len(after)) <= 3:  # بي.بي.سي
            return False
    era = index > 1 and scan.words[index - 2].norm[-1].isdigit()  # 1436 هـ.
    short = len(before.norm) == 1 and scan.classes[index - 1] == "w" and not before.norm.isdigit() and not era
    return not (short or "letters" in before.tags or ("honorifics" in before.tags and len(before.norm) <= 2))


def _is_within_sentence(scan: Scan[Word], index: int) -> bool:
    """Whether points stand before a closing bracket, (سهلان والغاف…), or a question mark in the place of a sign that was lost: 2009 ?في"""
    if scan.text[scan.starts[index]] == "…":
        return scan.classes[index + 1] == ")"
    attached = index > 0 and scan.starts[index] == scan.ends[index - 1]
    number = attached and scan.words[index - 1].norm[-1].isdigit() and scan.words[index + 1].norm[0].isdigit()  # 21?6%
    return scan.starts[index + 1] == scan.ends[index] and scan.classes[index + 1] not in "n.q>)" and (number or not attached)


def sentence_start(scan: Scan[Word], at: int, reach: int = _FARTHEST) -> int:
    """The first word of the sentence that `at` is in, or the farthest that is looked for."""
    farthest = max(0, at - reach)
    start = max(farthest, scan.classes.rfind("n", farthest, at) + 1)
    point = scan.classes.rfind(".", start, at)
    while point >= 0 and not ends_sentence(scan, point):
        point = scan.classes.rfind(".", start, point)
    return max(start, point + 1)


class View:
    """Words, classes and marks of one text, and what its language knows."""

    def __init__(self, scan: Scan[Word], marks: Marks, lexicon: Lexicon) -> None:
        self.scan, self.marks, self.lexicon = scan, marks, lexicon
        self.words, self.classes, self.count = scan.words, scan.classes, scan.count
        self.headline_end = max(0, scan.classes.find("n"))

    @cached_property
    def head_end(self) -> int:
        """Where the headline and the short lines below it end, before the text begins."""
        end = self.headline_end
        while 0 < end < self.count:
            start = self.next_line(end)
            line = self.classes.find("n", start)
            if start >= self.count or line - start > _HEADLINE or "." in self.classes[line - 1 : line + 1]:
                break
            end = line
        first = self.classes[: self.headline_end]
        return end if len(first) <= _HEADLINE and first[-1:] != "." and end <= _HEAD else self.headline_end

    def next_line(self, at: int) -> int:
        """The first word of the line that begins at `at` or behind the ends of paragraphs there."""
        while at < self.count and self.classes[at] == "n":
            at += 1
        return at

    def sentence_start(self, at: int) -> int:
        return sentence_start(self.scan, at)

    def label_start(self, colon: int) -> int:
        """Where the name before a colon begins, behind the time of a live update or the sort of a report: 08:05 | …، عاجل | …"""
        start = sentence_start(self.scan, colon, _LABEL_WORDS)
        first = self.words[start].norm
        labelled = self.classes[start + 1] in "*-" and (first[0].isdigit() or first in self.lexicon.items)
        return start + 2 if labelled else start

    def could_be_name(self, start: int, end: int) -> bool:
        """Whether each of the words can be part of a person's name."""
        return all(word.part in OF_NAMES for word in self.words[start:end])

    def names_body(self, at: int) -> bool:
        """Whether what looks like a verb is the name of the body before it, with whose gender it does not agree: حزب تواصل، حركة أمل, but
        not حملة أطلقها."""
        body, word = self.words[at - 1], self.words[at]
        if not body.gender or "definite" in body.tags or "marks_before_names" not in body.tags or word.clitic:
            return False
        if any(verb.clitic for verb in word.verbs):
            return False
        if word.norm[0] == self.lexicon.persons[body.gender == "m"]:
            return True
        perfect = word.norm[0] not in self.lexicon.persons[:3] and not word.norm.endswith(self.lexicon.endings["perfect"])
        return body.gender == "f" and perfect and self.classes[at] != "P" and self.classes[at + 1] not in "oC"

    def is_document(self, at: int) -> bool:
        """Whether a document stands at `at`, be it behind a word that says which of them: أحدث التقارير، إحدى الدراسات"""
        which = self.words[at].norm
        at += which in self.lexicon.latest or which in self.lexicon.quantifiers
        return "documents" in self.words[at].tags

    def is_construct_plural(self, at: int) -> bool:
        """Whether a word that no list knows is rather a plural or dual that something stands in the genitive to than a name, as what is no
        name stands before it: كبير معدي الدراسة، جمعية مستوردي السيارات، رئيس لجنتي المسابقات والحكام"""
        word, before = self.words[at], self.words[at - 1]
        if word.part != "n" or len(word.norm) < _CONSTRUCT or not word.norm.endswith(self.lexicon.endings["dual_construct"][0]):
            return False
        if before.norm in self.lexicon.quantifiers and "definite" in self.words[at + 1].tags:  # معظم صانعي الأفلام
            return True
        head = not before.tags.isdisjoint(_HEADS) and "definite" not in before.tags
        if not (before.noun or head) or before.part == "g":
            return False
        dual = self.lexicon.tags.get(word.norm[:-2] + self.lexicon.feminine, frozenset())
        return word.norm.startswith(self.lexicon.active[0][0]) or "bodies" in dual

    def is_field(self, at: int) -> bool:
        """Whether what could be a verb of learning is what somebody teaches or knows: أستاذ علم الاجتماع"""
        word, before = self.words[at], self.words[at - 1]
        construct = "titles" in before.tags and "definite" not in before.tags
        construct = construct or (before.norm == self.lexicon.inside and "titles" in self.words[at - 2].tags)  # استشارية في علم السموم
        construct = construct and "definite" in self.words[at + 1].tags
        return construct and word.noun and any(verb.verb_class == "learned" for verb in word.verbs)

    def is_coordinated(self, at: int) -> bool:
        """Whether a complementizer at `at` begins a second clause of the same cue: وأن العمل جار"""
        return self.classes[at : at + 1] == "C" and self.words[at].norm[0] in self.lexicon.conjunctions

    def is_by_saying(self, at: int) -> bool:
        """Whether the word at `at` tells that words follow by which somebody does what is told before: علق بالقول، خلص إلى القول"""
        word = self.words[at]
        saying = word.norm in self.lexicon.fillers and self.lexicon.preposition_of(self.words[at - 1]) == "ila"
        return saying or word.norm in self.lexicon.by_saying

    def has_by(self, word: Word) -> bool:
        """Whether the preposition of instrument is joined to a common noun or the article: بسن، بالتنظيم"""
        return self.lexicon.by in (word.prefix, word.clitic[-1:]) or word.norm.startswith(self.lexicon.by_the)

    def is_common(self, word: Word) -> bool:
        """Whether a word is a common noun, with the article or without it."""
        return word.norm.removeprefix(self.lexicon.article) in self.lexicon.nouns

    def is_relation(self, at: int) -> bool:
        """Whether what could be an office is the adjective of the noun before it, no name following: النمو الاقتصادي، التفجير الإرهابي"""
        word, before = self.words[at], self.words[at - 1]
        if not at or "definite" not in word.tags or not word.norm.endswith(self.lexicon.endings["relational"]):
            return False
        thing = before.cls == "w" and before.tags <= DEFINITE and self._is_definite_thing(before)
        owned = self.lexicon.owned(before)
        possessed = owned is not None and not owned  # نفوذها العسكري, but not والدها المحامي
        return (thing or possessed or self._is_adjective_joined(at)) and self.words[at + 1].part not in "gnd"

    def _is_adjective_joined(self, at: int) -> bool:
        """Whether what could be an office is one more adjective of kind, joined to another: التهدئة الأمنية والسياسية"""
        word, before = self.words[at], self.words[at - 1]
        ending = next((it for it in self.lexicon.endings["relational"] if word.norm.endswith(it)), "")
        joined = "title_adjectives" in word.tags and word.clitic[:1] in self.lexicon.conjunctions and word.clitic != ""
        kind = "definite" in before.tags and before.norm.endswith(ending) and (before.tags <= _KIND or self._is_adjective_joined(at - 1))
        return joined and kind and (word.gender == "f") == before.text.endswith(self.lexicon.endings["feminine"])

    def _is_definite_thing(self, word: Word) -> bool:
        """Whether a word is a common noun with the article: النمو، للنمو، بالنمو"""
        for article in (self.lexicon.article, self.lexicon.to_the, self.lexicon.by_the):
            if word.norm.startswith(article) and word.norm.removeprefix(article) in self.lexicon.nouns:
                return True
        return False

    def is_governed_noun(self, index: int) -> bool:
        """Whether what could be a verb stands right behind another, whose subject or object it rather is, or behind its subject, or
        counts among several: تم نشر رسالة، أوضح طالب أن، أحد أبرز المديرين، 600 طالب"""
        word = self.words[index]
        if word.norm not in self.lexicon.nouns and "documents" not in word.tags:
            return False
        before = self.words[index - 1].norm
        if self.classes[index - 1 : index] in ("v", "F") or self.is_counted(index) or before in self.lexicon.quantifiers:
            return True
        if before in self.lexicon.copulas and self.classes[index + 1] == "w":
            return True  # الهدف هو شرح تفاصيل
        return bool(_SUBJECT_OF_VERB.fullmatch(self.classes, self.sentence_start(index), index))  # رفض الوزير وصف السد بـ«الخطر»

    def is_counted(self, index: int) -> bool:
        """Whether a number that is no year stands before a word: 41 متهما، 2,000 فرد"""
        before = self.words[index - 1].norm if index else ""
        return before[:1].isdigit() and (len(before) < _YEAR or "," in before)

    def is_norm(self, at: int) -> bool:
        """Whether the noun at `at`, be it behind a demonstrative or a quantifier, is what something is in keeping with rather than a
        source: وفقا للقانون، بحسب هذا الدستور، وفقا لعدد من المعايير"""
        first = self.words[at].norm.removeprefix(self.lexicon.to)
        if first in self.lexicon.quantifiers:
            among = self.words[at + 1].norm == self.lexicon.source_preposition
            if not among and "definite" in self.words[at + 1].tags and self.lexicon.is_norm(self.words[at]):
                return True  # تبعا لعدد السكان
            at += 1 + among
        return self.lexicon.is_norm(self.words[at + (first in self.lexicon.demonstratives)])

    def is_predicated(self, at: int) -> bool:
        """Whether what could be a speaker's circumstance is rather what the word before it predicates: ليس مؤكدا، هناك مقترحا"""
        before = self.words[at - 1]
        norm = before.stem or before.norm
        return before.cls in "KC" or norm in self.lexicon.predicating or norm in self.lexicon.existence

    def aside_end(self, at: int) -> int | None:
        """The dash that closes an aside, where one opens it before the word at `at`: ارتفعت الأسعار -كما يقول الخبير- منذ الصيف"""
        opening = at - 1 - (self.classes[at - 1 : at] == "a")
        if self.classes[opening : opening + 1] != "-" or opening < 1 or self.scan.starts[opening] == self.scan.ends[opening - 1]:
            return None
        close = opening
        while (close := self.classes.find("-", close + 1, opening + _LONGEST_ASIDE)) > 0:
            if self.scan.starts[close + 1] > self.scan.ends[close] or self.classes[close + 1] in ".,n":
                return None if SENTENCE_END.search(self.classes, at, close) else close
        return None

    def aside_around(self, at: int) -> int | None:
        """The dash that closes the aside that the word at `at` is in."""
        opening = self.classes.rfind("-", max(0, at - _LONGEST_ASIDE), at)
        close = self.aside_end(opening + 1) if opening > 0 else None
        if not close or close < at:
            return None
        paired = self.classes.count("-", self.sentence_start(at), at) % 2 and self.classes.count("-", at, self.sentence_end(at)) % 2
        return close if paired else None

    def sentence_end(self, at: int) -> int:
        limit = min(self.count, at + _LONGEST)
        for match in SENTENCE_END.finditer(self.classes, at, limit):
            if match.group() != "." or ends_sentence(self.scan, match.start()):
                return match.start()
        return limit
