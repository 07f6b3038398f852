"""What a mention says of somebody: name, offices, type, gender and number."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, takewhile

from .entities import Description, Entities
from .frame import Range
from .lexicon import DEFINITE_HONORIFIC, DEFINITE_TITLE, Lexicon, Word
from .naming import Naming
from .scan import Scan, normalize

DESCRIBING = frozenset(
    {"titles", "title_adjectives", "honorifics", "bodies", "documents", "groups", "nationalities", "media", "countries_and_capitals"}
)
_DEFINITE = frozenset({"definite"})
_OFFICE = frozenset({"titles", "title_adjectives"})
_WORDS_OF_NOTE = DESCRIBING | {"definite"}
_BRAND = 3  # words in marks by which a body is called, at most
_SHORT = 4  # words of a body's name by which it is called
_STYLES = frozenset({"honorifics", "bodies"})  # of a noun with which an office is addressed: فضيلة، دولة
_NAMED_BODIES = frozenset({"bodies", "media", "marks_before_names"})
_NO_BODIES = DESCRIBING | {"given_names", "name_parts"}
_GOVERNING = frozenset({"joining_prepositions", "prepositions"})
_TYPES = (("media", "ORG"), ("documents", "DOC"), ("groups", "GROUP"), ("bodies", "ORG"), ("countries_and_capitals", "GPE"))


@cache  # for the few sets of tags that there are
def _type(tags: frozenset[str]) -> str:
    """What somebody is whose first word has these tags."""
    return next((kind for tag, kind in _TYPES if tag in tags), "PER")


class Describer:
    """Describes the mentions of one text.

    names: as `find_names` has them. entities: those met so far, whose names are known.
    """

    def __init__(self, scan: Scan[Word], names: Mapping[str, list[Range]], lexicon: Lexicon, entities: Entities) -> None:
        self.scan, self.full_names, self.lexicon, self.words = scan, names, lexicon, scan.words
        self.entities = entities
        self.naming = Naming(scan, names, lexicon)

    def describe(self, part: Range, name_at: Range | None = None) -> Description:
        """What a mention says. name_at: where the name of who is meant stands, if not in the mention."""
        part = self._without_epithet(self._without_pointers(self._without_each(part)))
        words = [word for word in self.words[part[0] : part[1]] if word.norm[0].isalnum()]
        addressed = len(words) > 1 and "honorifics" in words[0].tags <= _STYLES and "titles" in words[1].tags  # معالي الوزير
        style = words.pop(0).stem if addressed else ""
        head = words[0]
        kind, number = self._sort(part, words)
        named = kind == "ORG"  # شركة Alpha is not شركة Beta
        plural = self._nominative(words)
        noted = [self.lexicon.bare(word) for word in words if self._describes(word) or (named and word.part in "gn")]
        describing = frozenset([plural] if plural else noted)
        (first, last), surname = (self.naming.with_ancestors(name_at), False) if name_at else self._name(part, kind)
        if surname:
            kind, number = "PER", "s"
        sex = self._sex(head, first, last) if kind == "PER" else ""
        shown_from = self._behind_common_title(part) if kind == "GROUP" else part[0]
        text = self.scan.text[self.scan.starts[shown_from] : self.scan.ends[part[1] - 1]]
        names = self.naming.parts(first, last)
        name_text = self._name_text(first, last) if names else ""
        shown = self._shown(self.words[shown_from], text)
        short = last - first < 2 and self._is_short(words, kind)
        said = self._said(words) if kind == "ORG" or short else ()
        return Description(
            text=shown,
            head=plural or head.stem or head.norm,
            offices=frozenset([plural or head.stem or head.norm, *self._offices(part, (first, last))]),
            names=names,
            describing=describing,
            title=describing.difference([self.lexicon.bare(word) for word in self.words[first:last]]),
            type=kind,
            gender=sex or head.gender or (self._gender_of_place(head) if kind == "GPE" else ""),
            number=number,
            sex=sex,
            style=style,
            name_text=name_text,
            alone=last - first > 1
            or (bool(names) and (self._opens(first, part) or shown.startswith(name_text) or self._is_apposed(first, part))),
            known="named" if last - first > 1 else self._known_by(words[head.norm in self.lexicon.one_of and len(words) > 1]),
            bearer=self._bearer((first, last), part, kind) if names else "",
            said=said,
            short=short and bool(said),
            joint=kind == "ORG" and self.second_body(part) > 0,
            brand=self._brand(part, words, kind),
        )

    def _without_each(self, part: Range) -> Range:
        """A mention of several without what says that each of them is meant: كل من سالم الغافري وماجد السهلي"""
        start, end = part
        each = self.words[start].stem in self.lexicon.wholes and self.words[start + 1].norm == self.lexicon.source_preposition
        return (start + 2, end) if each and end > start + 2 and self.words[start + 2].cls == "w" else part

    def _behind_common_title(self, part: Range) -> int:
        """Where the names of several persons begin behind the title that they share: المهندسان سالم الغافري وماجد السهلي"""
        start, end = part
        if not self.words[start].tags >= DEFINITE_TITLE or self.words[start].number not in ("d", "p"):
            return start
        first = next((at for at in range(start + 1, end) if not self.words[at].tags >= DEFINITE_TITLE), start)
        named = self.words[first].part in ("g", "n") and first < end - 1
        return first if named and self.naming.are_several((first, end)) else start

    def _nominative(self, words: Sequence[Word]) -> str:
        """The nominative of persons who are nothing but a plural in the other case: لمحللين, محللون; else nothing."""
        noun = words[0].stem or words[0].norm
        stem = noun.removesuffix(self.lexicon.endings["oblique_plural"][0])
        nominative = stem + self.lexicon.endings["verbal"][1]
        return nominative if len(words) == 1 and stem != noun and "groups" in self.lexicon.tags.get(nominative, ()) else ""

    def _without_pointers(self, part: Range) -> Range:
        """A mention without what only says that it takes up somebody met before, نفس البيان، هذه المصادر، المنظمة ذاتها، الوكالة
        المذكورة، المصادر المشار إليها, or which of several documents one is: أحدث التقارير"""
        start, end = part
        before = self.words[start].norm
        latest = before in self.lexicon.latest and "documents" in self.words[start + 1].tags
        start += end - start > 1 and (latest or before in self.lexicon.same or before in self.lexicon.demonstratives)
        if end - start > 1 and "definite" in self.words[start].tags:
            last = self.words[end - 1]
            shown = last.cls == "o" and self.lexicon.bare(self.words[end - 2]) in self.lexicon.with_it and end - start > 2
            end -= 2 if shown else last.norm in self.lexicon.reflexives or last.norm in self.lexicon.mentioned
        return start, end

    def _without_epithet(self, part: Range) -> Range:
        """A body's name without the same in other letters behind the one in marks, without to whom it belongs or is close, حركة «سهلان»
        المقربة من الحكومة, or, behind a proper name or an adjective of nation, what it does: موقع «سهلان» المتخصص في المياه, but not
        اللجنة العليا المختصة بالمياه"""
        start, end = part
        if "countries_and_capitals" in self.words[start].tags and end - start > 2 and self._is_apposed_to_country(start + 1):
            return start, start + 1
        foreign = self.words[start].part == "n"
        if self.words[start].tags.isdisjoint(_NAMED_BODIES) and not foreign:
            return part
        for at in range(start + 2, end):
            word, before = self.words[at], self.words[at - 1]
            if at < end - 1 and word.cls == "(" and before.cls in "q>" and self.words[at + 1].text.isascii():
                return start, at  # مجلة «البحر» (The Sea) البريطانية
            if word.clitic == self.lexicon.to and word.stem in self.lexicon.time_units and self.words[at + 1].norm.isdigit():
                return start, at  # تقرير منظمة سهلان لعام 2013
            if "definite" not in word.tags and not word.norm.startswith(self.lexicon.article):
                continue
            bare = self.lexicon.bare(word)
            before = self.words[at - 2] if before.cls == "," else before
            marked = before.cls in "q>"
            if not marked and any(it.cls in "q<" for it in self.words[at:end]):  # التلفزيون الناطق بالإيطالية «سهلان»
                continue
            proper = marked or before.cls == ")" or before.part in ("g", "n") or "nationalities" in before.tags
            if at == end - 1 and not ((proper or bare in self.lexicon.close_to) and self._is_complemented(at)):
                continue
            if foreign and not self._is_complemented(at):
                continue  # باولو موندسي المتخصص
            if bare in self.lexicon.close_to or (proper and (bare in self.lexicon.doing or self._is_for(at))):
                return start, at - (self.words[at - 1].cls == ",")
        return part

    def _is_apposed_to_country(self, at: int) -> bool:
        """Whether what a country is stands behind it: سهلان أكبر مستورد للقمح، سهلان ثاني أكبر منتج، سهلان الرئيس الحالي للاتحاد"""
        word, after = self.words[at], self.words[at + 1]
        first = word.norm in self.lexicon.foremost or (word.norm in self.lexicon.ordinals and after.norm in self.lexicon.foremost)
        return first or (word.tags >= DEFINITE_TITLE and not word.clitic and "definite" in after.tags)

    def _is_complemented(self, at: int) -> bool:
        """Whether a preposition, be it a joined one, stands behind a word."""
        after = self.words[at + 1]
        return after.cls in "pa" or after.norm[0] in (self.lexicon.by, self.lexicon.to)

    def _is_for(self, at: int) -> bool:
        """Whether a word says for what something is meant rather than that it is private: الخاص بالمياه, but not جامعة سهلان الخاصة"""
        after = self.words[at + 1]
        return self.lexicon.bare(self.words[at]) in self.lexicon.meant_for and after.cls == "w" and after.norm[0] == self.lexicon.by

    def _opens(self, name: int, part: Range) -> bool:
        """Whether a mention begins with a name in marks: «مورتي»، مدير النادي"""
        return name == part[0] + 1 and self.words[part[0]].cls in "q<"

    def _is_apposed(self, name: int, part: Range) -> bool:
        """Whether a name of one word, which is not just addressed by an honorific, stands behind an office: رئيس الوزراء مورتي."""
        word, before = self.words[name], self.words[name - 1]
        own = name == part[0] + 1 and self.lexicon.owned(before) is not None  # قال ابنها ماريو
        ended = "definite" in before.tags or "countries_and_capitals" in before.tags
        if not own and (name < part[0] + 2 or before.tags >= DEFINITE_HONORIFIC or not ended):
            return False
        if name + 1 < part[1] and "titles" not in self.words[name + 1].tags:
            return False
        joined = word.clitic or word.prefix or word.norm[0] in (self.lexicon.by, self.lexicon.to)
        return word.part in ("g", "n") and not joined and "definite" not in word.tags

    def _said(self, words: Sequence[Word]) -> tuple[str, ...]:
        """The words of a mention as far as a preposition, without what is joined before them; none of several bodies."""
        if any("bodies" in word.tags and word.norm[0] in self.lexicon.conjunctions for word in words[1:]):  # بلدية سهلان ومديرية المياه
            return ()
        return tuple([self._alone(word.norm) for word in takewhile(lambda word: word.cls not in "pa", words)])

    def second_body(self, part: Range) -> int:
        """Where a second body begins that is joined to the first; 0 if none is: بلدية سهلان ومديرية المياه"""
        words = takewhile(lambda at: self.words[at].cls not in "pa", range(part[0] + 1, part[1]))
        bodies = (at for at in words if "bodies" in self.words[at].tags)
        return next((at for at in bodies if self.words[at].clitic in self.lexicon.conjunctions), 0)

    def _alone(self, norm: str) -> str:
        """A word without what is joined before it, if the article shows that: للأرصاد، والدواء"""
        article, to = self.lexicon.article, self.lexicon.to_the
        if norm.startswith(to):
            return article + norm.removeprefix(to)
        return norm[1:] if norm[0] in self.lexicon.conjunctions and norm.startswith(article, 1) else norm

    def _brand(self, part: Range, words: Sequence[Word], kind: str) -> tuple[str, ...]:
        """What a body is called in marks behind its name, اتحاد السدود (سهلوم), or a mention that may be nothing but that."""
        if kind == "ORG":
            opening = next((at for at in range(part[0] + 2, part[1] + 1) if self.words[at].cls in "(q<"), part[1])
            words = tuple(takewhile(lambda word: word.cls not in ")q>n", self.words[opening + 1 : opening + _BRAND + 2]))
            closed = self.words[opening].cls in "(q<" and self.words[opening + 1 + len(words)].cls in ")q>"
        else:
            closed = kind == "PER" and words[-1].norm not in self.full_names
        return tuple([word.norm for word in words]) if closed and all(map(self._may_be_brand, words)) else ()

    def _may_be_brand(self, word: Word) -> bool:
        """Whether a word is in no list, be it with the article: سهلوم، السهلو"""
        article = word.part == "d" and word.tags <= _DEFINITE and self.lexicon.bare(word) not in self.lexicon.nouns
        return (word.part == "n" or article) and not word.clitic

    def _is_short(self, words: Sequence[Word], kind: str) -> bool:
        """Whether a mention may be a body, called by the end of its name: الأرصاد، الجوازات، الخارجية السهلانية."""
        head = words[0]
        if "definite" not in head.tags or head.clitic or len(words) > _SHORT:
            return False
        if kind == "ORG":
            return head.tags.isdisjoint(("media", "titles")) and (
                "title_adjectives" in head.tags or (head.number == "p" and len(words) == 1)
            )
        return (
            kind == "PER"
            and head.tags.isdisjoint(_NO_BODIES)
            and (len(words) > 1 or not head.norm.endswith(self.lexicon.endings["relational"]))
        )

    def _sort(self, part: Range, words: Sequence[Word]) -> tuple[str, str]:
        """Of what type a mention is by its first word and whom it joins, and its number."""
        head = words[0]
        if head.norm in self.lexicon.one_of and len(words) > 1:  # إحدى الصحف، أحد المفكرين
            kind = _type(words[1].tags)
            return "PER" if kind == "GROUP" else kind, "s"
        kind = "PER" if "reporters" in head.tags else _type(head.tags)  # مراسلة, which could be a document
        if kind == "ORG" and "titles" in head.tags and (self._precedes_name(words) or self._is_honored(words)):
            kind = "PER"
        if kind == "GPE" and words[1:] and words[1].part == "n" and words[2:] and "titles" in words[2].tags:
            kind = "PER"  # جورجيا مورتي رئيسة الوزراء
        if kind != "PER":
            several = "groups" in head.tags and self.lexicon.bare(head) not in self.lexicon.sources
            several = several and len(words) > 1 and words[1].norm == self.lexicon.source_preposition
            two = len(words) > 1 and words[1].norm in self.lexicon.two  # مواطنين اثنين
            return kind, "p" if several else "d" if two else head.number  # مجموعة من الخبراء
        if head.norm[0].isdigit():  # 36 في المئة
            return "GROUP", head.number
        number = "d" if self._is_dual(head) else "s" if self._is_accusative(head, words[1:2]) else head.number
        number = number or ("p" if self._is_several(head) else "")
        if number in ("p", "d") or self.naming.are_several(part):
            return "GROUP", number if number in ("p", "d") else "d"
        return kind, number

    def _is_several(self, head: Word) -> bool:
        """Whether the ending of a word that no list of persons knows shows a plural: المهنيون، المقربون, but not السعدون"""
        stem = head.norm.removesuffix(self.lexicon.endings["verbal"][1][0])
        participle = len(stem) > 3 and (stem[0] == self.lexicon.active[0][0] or stem[1] == self.lexicon.endings["accusative"][0])
        if stem != head.norm and participle and not head.tags and head.norm not in self.full_names:  # داعمو الرئيس، مؤيدو الرئيس
            return stem in self.lexicon.nouns or "titles" in self.lexicon.tags.get(stem, ())
        if "definite" not in head.tags or head.norm in self.full_names:
            return False
        common = self.lexicon.bare(head) in self.lexicon.nouns
        return head.norm.endswith(self.lexicon.endings["relational_plural"]) or (
            common and head.norm.endswith(self.lexicon.endings["verbal"][1])
        )

    def _is_accusative(self, head: Word, after: Sequence[Word]) -> bool:
        """Whether an office that could be two persons' has no genitive behind it: لكن متحدثا باسم الحكومة, but not وزيرا البلدين."""
        singular = head.number == "d" and head.norm.endswith(self.lexicon.endings["accusative"][0])
        adjective = bool(after) and "definite" not in after[0].tags and after[0].norm.endswith(self.lexicon.endings["accusative"])
        return singular and (adjective or not (after and after[0].tags.isdisjoint(_GOVERNING)))  # سأل موظفا متجها إلى الباب

    def _is_dual(self, head: Word) -> bool:
        """Whether an office is two persons', whose ending shows it: رئيسي البلدين, but not محامي الشركة."""
        stem = head.stem or head.norm
        if "titles" not in head.tags or "definite" in head.tags or stem in self.lexicon.tags:
            return False
        return stem.endswith(self.lexicon.endings["dual_construct"]) and "titles" in self.lexicon.tags.get(stem[:-1], ())

    def _name(self, part: Range, kind: str) -> tuple[Range, bool]:
        """The name in a mention, as full as the text has it, and whether the mention is a surname alone, which may look like anything
        else: حرب, where طارق حرب is named."""
        first, last = self.naming.proper_name(part)
        if kind == "PER" and last - first == 1 and not self.entities.is_fully_named(self.words[first].norm):
            first, last = self.naming.full_name(first, last)
            if last - first == part[1] - part[0] == 1 and self.words[first].part == "g":
                first, last = self.naming.of_given(first) or (first, last)
        if kind == "PER":
            first, last = self.naming.with_ancestors((first, last))
        if part[1] - part[0] == 1 and kind in ("PER", "GROUP"):
            word = self.words[part[0]].norm
            unnamed = last - first < 2 and not self.entities.is_fully_named(word)
            if found := self.naming.meant(part) or (self.naming.bearer_of(part) if unnamed else None):
                return found, True
            if (first == last or kind == "GROUP") and self.entities.is_surname(word):
                return part, True
        elif kind == "PER" and (surname := self._surname(part, (first, last))):
            found = self.naming.meant(surname) or self.naming.bearer_of(surname)
            first, last = found or self._with_article(surname) or (first, last)
        return (first, last), False

    def _with_article(self, surname: Range) -> Range | None:
        """The full name that a surname behind an honorific has with the article, or without it: السيد غافري, who is سالم الغافري"""
        first, last = surname
        word = self.words[first]
        found = self.naming.full_name(first, last) if last - first == 1 and word.cls == "w" else surname
        return found if found != surname else None

    def _gender_of_place(self, head: Word) -> str:
        return "m" if self.lexicon.bare(head) in self.lexicon.masculine_places else "f"

    def _known_by(self, head: Word) -> str:
        owned = self.lexicon.owned(head)  # والدته
        if not DESCRIBING.isdisjoint(head.tags) or (owned and "titles" in owned):
            return "titled"
        return "common" if head.noun or self.lexicon.bare(head) in self.lexicon.nouns else "unknown"

    def _sex(self, head: Word, first: int, last: int) -> str:
        """The gender of a person as an honorific before the name, a given name or a woman's office shows it: أمين السر هناء
        السروي."""
        honorific, given = self.words[max(first - 1, 0)], self.words[first]
        if first < last and honorific.tags >= DEFINITE_HONORIFIC and honorific.gender:
            woman = given.gender == "f" or given.text.endswith(self.lexicon.endings["feminine"])  # النائب هناء السروي
            return "" if woman and honorific.gender != "f" else honorific.gender
        return "f" if head.gender == "f" else given.gender if first < last and given.part == "g" else ""

    def _offices(self, part: Range, name: Range) -> Iterator[str]:
        """The titles within a mention that are offices of their own: behind the name, a comma or an honorific."""
        for at in range(part[0] + 1, part[1]):
            word = self.words[at]
            if "titles" not in word.tags or word.clitic or name[0] <= at < name[1]:
                continue
            before = self.words[at - 1]
            if at == name[1] or before.cls in ",;" or before.tags >= DEFINITE_HONORIFIC:
                yield word.stem

    def _bearer(self, name: Range, part: Range, kind: str) -> str:
        """Whose a name is beyond doubt: a person's, a body's, or nothing."""
        first, last = name
        named = self.full_names.get(self.words[last - 1].norm, [])
        at = bisect_left(named, name)
        if at < len(named) and named[at] == name:
            return "person"
        given = self.words[first].part == "g" or any(word.norm in self.lexicon.descent for word in self.words[first + 1 : last])
        if kind == "PER" and given and last - first > 1 and self.words[last - 1].part in "gpdt-":
            return "person"  # سالم القاضي، سالم خياط، سالم بن عبد العزيز، سهلوب بن سالم آل الشيخ
        return "body" if kind == "ORG" and (first - part[0] == 1 or self.scan.classes[first - 1] in "q<(") else ""

    def _precedes_name(self, words: Sequence[Word]) -> bool:
        """Whether a name stands behind the first of the words and other titles: الفريق الركن سالم الغافري."""
        at = next((at for at, word in enumerate(words) if at and word.cls != "T" and word.tags.isdisjoint(_OFFICE)), 0)
        after = words[at]
        if at == 2 and self.lexicon.bare(words[1]) in self.lexicon.ordinals and "definite" not in words[1].tags and after.part in "gnd":
            return True  # الفريق أول الغافري
        if not at or after.part == "g" or after.norm in self.full_names:
            return bool(at)
        return (
            "definite" not in after.tags
            and words[at - 1].tags >= DEFINITE_HONORIFIC
            and self._may_end_name(words[min(at + 1, len(words) - 1)])
        )

    def _is_honored(self, words: Sequence[Word]) -> bool:
        """Whether a given name stands behind an honorific, which is not what a body is named after: الأكاديمية والباحثة الدكتورة سعاد
        الغافري, but not مؤسسة الملك سالم."""
        return "definite" in words[0].tags and any(
            before.tags >= DEFINITE_HONORIFIC and word.part == "g" for before, word in pairwise(words[1:])
        )

    def _may_end_name(self, word: Word) -> bool:
        """Whether a word may be a surname, be it one that looks like a noun with a preposition: اللواء سميح بشادي"""
        return word.part in ("g", "n", "d") or bool(word.prefix)

    def _describes(self, word: Word) -> bool:
        """Whether a word tells one from others of a kind: المندوب الخليجي، مندوب رابع، مصدر آخر."""
        if word.cls in "pRJ" or not _WORDS_OF_NOTE.isdisjoint(word.tags):
            return True
        return word.norm in self.lexicon.others or self.lexicon.bare(word) in self.lexicon.ordinals

    def _shown(self, head: Word, text: str) -> str:
        """A mention's text without what is joined before its first word: للرئاسة, the presidency."""
        to, article = self.lexicon.to, self.lexicon.article
        if head.media_start and head.norm[0] == to and head.norm not in self.lexicon.media and self.lexicon.medium([head.norm[1:]]):
            return text[len(to) :]  # لرويترز
        joined = (*self.lexicon.conjunctions, to, self.lexicon.by)
        if "verb" in head.tags or head.clitic[-1:] not in joined or not text.startswith(head.clitic):
            return text
        bare = text[len(head.clitic) :]
        if "definite" not in head.tags and text.startswith(to + to) and self._is_relation_behind(text):
            return article + bare  # للجنة الوطنية
        assimilated = head.clitic.endswith(to) and bare.startswith(article[1:]) and "definite" in head.tags
        return article[:1] + bare if assimilated else bare

    def _name_text(self, first: int, last: int) -> str:
        """A name's text without what is surely joined before it: لبيرنولد مورتي، وأبو مساعد, but not ولام السروي، ليو مورتي"""
        text, word = self.scan.text[self.scan.starts[first] : self.scan.ends[last - 1]], self.words[first]
        particle = "name_parts" in word.tags and word.clitic in (*self.lexicon.conjunctions, self.lexicon.to)
        particle = particle or self.naming.is_joined(first)
        return self._shown(word, text) if particle or not word.norm.startswith(word.clitic) else text

    def _is_relation_behind(self, text: str) -> bool:
        """Whether an adjective with the article, or nothing, stands behind the first word."""
        _, *behind = text.split(maxsplit=2)
        return not behind or (
            behind[0].startswith(self.lexicon.article) and normalize(behind[0]).endswith(self.lexicon.endings["relational"])
        )

    def _surname(self, part: Range, name: Range) -> Range | None:
        """The surname that a mention is but for an honorific: فان دام، ولد الشيخ أحمد، العقيد ابن سالم, or a word that stands in no
        relation to the honorific, العميد عسيري، الدكتور العربي. name: what is known of it to be a name."""
        start, end = name if name[0] < name[1] else part
        first, last = self.words[start], self.words[end - 1]
        lineage = first.part == "p" and "given_names" not in first.tags and end - start in (2, 3)
        if lineage or (end - start == 2 and part == (start, end) and first.part == last.part == "n"):
            return start, end
        start, end = part
        first, last = self.words[start], self.words[end - 1]
        abbreviated = end - start == 3 and self.words[start + 1].cls == "." and "honorifics" in first.tags  # د. فياض
        honored = abbreviated or (end - start == 2 and first.tags >= DEFINITE_HONORIFIC)
        honored = honored and name[0] == name[1] and last.cls == "w" and not last.clitic
        return (end - 1, end) if honored and ("definite" in last.tags or not last.tags or last.noun) else None
