"""The persons that a text names in full, so that a surname alone can be traced to one of them."""

from __future__ import annotations

import re
from collections import defaultdict

from .frame import Range
from .lexicon import DEFINITE, DEFINITE_HONORIFIC, Lexicon, Word
from .scan import Scan

_FULL_NAME = re.compile("(?:(?<=t)[gn][gnpd]*[gnd]|g[gnpd]*[gnd])")
_FATHER = re.compile("(?<=p)-")
_SHORT = 4  # letters of the article and a noun that no list has
_LONG = 5  # letters of a name that may begin like a preposition with the article: بالاك
LONGEST = 9  # words of a name: محمد بن سلمان بن عبدالعزيز آل سعود has seven
_PEOPLE = 8  # letters of a participle in the plural with the article
_NATIONS = frozenset({"nationalities"})
UNLISTED = frozenset({"no_names"})
_TITLES = frozenset({"titles"})
_NO_CONSTRUCTS = frozenset({"definite", "title_adjectives", "nationalities"})


def find_names(scan: Scan[Word], lexicon: Lexicon) -> dict[str, list[Range]]:
    """Full names by their last word, normalized, each in the order of the text.

    A full name is a run of two words or more that are no common nouns, behind an office, an honorific or a nationality, or
    beginning with a common given name.
    """
    found: dict[str, list[Range]] = defaultdict(list)
    parts = "".join(["-" if _is_verb(word, lexicon) else word.part for word in scan.words])
    parts = _FATHER.sub(lambda match: _as_father(match, scan, lexicon), parts)
    for match in _FULL_NAME.finditer(parts):
        start, end = match.span()
        start += end - start > 2 and (
            not scan.words[start].tags.isdisjoint(_NATIONS)
            or _is_of_an_office(scan, start)
            or _is_of_a_body(scan, start, end)
            or is_for(scan, start, lexicon)
            or _is_where(scan, start, lexicon)
        )  # التركي مولود جاويش
        start += is_in_the_name_of(scan, start, lexicon)
        start += is_a_bodys(scan, start)
        start += end - start > 2 and _is_honorific(scan, start)
        if scan.words[start].tags >= DEFINITE_HONORIFIC and scan.words[start + 1].norm in lexicon.descent:
            continue  # السيد بن سالم
        while start > 1 and scan.words[start - 1].norm in lexicon.descent and is_unlisted(scan.words[start - 2]):  # جمعان بن سالم الغافري
            start -= 2
        end = next((at for at in range(start + 2, end) if _is_thing(scan, at, lexicon) or _is_office(scan, at)), end)
        end = next((at for at in range(start + 2, end - 1) if _is_joined(scan, at, lexicon)), end)
        end = next((at for at in range(start + 1, end - 1) if _is_then(scan, at, lexicon)), end)
        single = end - start == 2 and "name_parts" in scan.words[start].tags  # عبد الستار
        if 1 < end - start <= LONGEST and not single and not _is_construct(scan, start, end, lexicon):
            found[scan.words[end - 1].norm].append((start, end))
    return found


def _is_verb(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a verb, though it might be a name: سهلان استقبل ماجد الواحي، جلس سالم الغافري يتصفح كتابا"""
    return word.part == "n" and (word.cls == "v" or lexicon.is_deed(word))


def _is_honorific(scan: Scan[Word], at: int) -> bool:
    """Whether what could be a given name stands as an honorific before one: السيد سالم الغافري"""
    after = scan.words[at + 1]
    return scan.words[at].tags >= DEFINITE_HONORIFIC and after.part == "g" and "definite" not in after.tags


def _is_joined(scan: Scan[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether another's name begins at a word behind a full name, as a conjunction or a preposition is joined to it: ماريو مورتي
    وجوني بيلوسكي، ماريو مورتي بفان بيلوسكي"""
    word = scan.words[at]
    if word.part == "p" and word.clitic in (lexicon.to, lexicon.by):
        return True
    joined = word.norm[0] == lexicon.conjunctions[0] and len(word.norm) >= _SHORT and word.norm[1] != lexicon.conjunctions[0]
    return joined and word.part == "n" and scan.words[at - 1].norm not in lexicon.lineage


def _is_then(scan: Scan[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether what could be a foreign particle is what a clause goes on with, as a word with the article follows: الغافري فان السد"""
    word = scan.words[at]
    return word.part == "p" and word.norm[0] in lexicon.conjunctions[1:] and "definite" in scan.words[at + 1].tags


def is_unlisted(word: Word) -> bool:
    """Whether a word is in no list, with nothing joined before it, and so can be a name."""
    return word.cls == "w" and word.tags <= UNLISTED and not word.clitic


def _as_father(match: re.Match[str], scan: Scan[Word], lexicon: Lexicon) -> str:
    """The part of a name that a common noun or what looks like a verb is behind whose son somebody is: مبارك بن بنيه الغافري، سالم بن
    فليس"""
    at = match.start()
    word = scan.words[at]
    if scan.words[at - 1].norm not in lexicon.descent:
        return match.group()
    return "n" if word.cls in "FfvG" or (word.cls == "w" and not (word.tags or word.clitic)) else match.group()


def _is_of_an_office(scan: Scan[Word], at: int) -> bool:
    """Whether a word that no list knows is rather of what an office is than a name: وزير الري سالم الغافري، لاعب سهلان سالم الغافري."""
    return scan.words[at].part == "n" and scan.words[at + 1].part == "g" and is_construct_office(scan.words[max(at - 1, 0)])


def is_construct_office(word: Word) -> bool:
    """Whether an office wants what it is of behind it: وزير, but not المدرب"""
    return "titles" in word.tags and word.tags.isdisjoint(_NO_CONSTRUCTS)


def is_for(scan: Scan[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word that no list knows rather has a preposition joined, without which it stands elsewhere in the text: the end of an
    office, as in المدير الفني لسهلان باولو مورتي."""
    word, before = scan.words[at], scan.words[max(at - 1, 0)]
    if word.norm[0] != lexicon.to or word.part != "n" or len(word.norm) <= _SHORT or "definite" not in before.tags:
        return False
    return any(other.norm == word.norm[1:] for other in scan.words)


def _is_where(scan: Scan[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word that no list knows has the article and a preposition joined before a given name: عضو الحكومة المحلية بالغاف ماجد
    الورد"""
    word = scan.words[at]
    return word.part == "n" and word.norm.startswith(lexicon.by_the) and scan.words[at + 1].part == "g"


def _is_of_a_body(scan: Scan[Word], start: int, end: int) -> bool:
    """Whether of three words that no list knows the first is what a body is called: ولاية سهلة باولو موندسي"""
    body = scan.words[max(start - 1, 0)].tags
    return "bodies" in body and "definite" not in body and end - start == 3 and all(word.part == "n" for word in scan.words[start:end])


def is_a_bodys(scan: Scan[Word], at: int) -> bool:
    """Whether what could be a given name with the article is what a body is called: مدرب نادي النصر موندسي"""
    word, before = scan.words[at], scan.words[max(at - 1, 0)]
    return "definite" in word.tags and "bodies" in before.tags and before.tags.isdisjoint(_NO_CONSTRUCTS | _TITLES)


def _is_thing(scan: Scan[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a common noun stands behind a name, with the article behind a surname, بحث سالم الغافري الأزمة, in the accusative,
    سجل سالم الغافري هدفا, or with what it is of behind it: هنأ سالم الغافري منسوبي الغرفة."""
    word, before = scan.words[at], scan.words[at - 1]
    if is_several(word, lexicon) or is_behind_family(scan, at, lexicon):
        return True
    if word.part == "n" and len(word.norm) > _LONG and word.norm.startswith(lexicon.by_the):
        return True  # استقبلوا سالم الغافري بالزغاريد
    if before.part == "d" and is_people_of(word, scan.words[at + 1], lexicon):
        return True
    foreign = before.part == "g" and scan.words[at - 2].part == "n" and word.text.endswith(lexicon.endings["feminine"])
    if word.part == "d" and (
        before.part in "nd" or foreign or _is_behind_given_with_article(word, before, lexicon)
    ):  # لخص بيلوسكي سالم الأزمة
        if scan.words[at + 1].norm.removeprefix(lexicon.article) in lexicon.ordinals:
            return True  # باولو موندسي المصنف الأول
        known = lexicon.bare(word) in lexicon.nouns and not lexicon.is_relational(word)
        return known or (word.norm in lexicon.fillers and "definite" in word.tags)
    if word.part == "n" and before.part in "nd" and len(word.norm) == _SHORT and word.norm.startswith(lexicon.article):
        return True  # السد
    if word.norm in lexicon.not_media:
        return True  # سيغير سالم الغافري تويتر
    accusative = lexicon.endings["accusative"][0]
    return word.part == "n" and len(word.norm) > 3 and word.norm[-1] == accusative and word.norm[:-1] in lexicon.nouns


def is_several(word: Word, lexicon: Lexicon) -> bool:
    """Whether a common noun with the article is a plural, which nobody is called by: الأشخاص، المسلمين"""
    if word.tags != DEFINITE or lexicon.is_relational(word) or lexicon.lower_hamza in word.text:  # الإسلام
        return False
    people = len(word.norm) >= _PEOPLE and word.norm.endswith(lexicon.endings["oblique_plural"])
    people = people and word.norm.startswith(lexicon.article + lexicon.active[0][0])
    return people or (lexicon.is_broken_plural(word.norm) and lexicon.is_common_noun(word))


def is_behind_family(scan: Scan[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a thing or a person stands behind a given name and that of a family, with nothing but a name behind those: زارت هناء
    الغافري سد الغاف، انتقد سالم الغافري اقتصار المياه, but not سالم الغافري بوتاهين."""
    given, family, word, after = scan.words[at - 2 : at + 2]
    if given.part not in ("g", "n") or family.tags != DEFINITE or family.norm[-1] != lexicon.endings["relational"][1]:
        return False
    of_thing = "definite" in after.tags and after.part in ("d", "-") and not lexicon.is_relational(after)
    thing = word.part == "n" and (of_thing or lexicon.is_derived(word.norm))
    return thing or (word.part == "-" and word.cls == "w" and word.norm[0].isalpha())


def _is_behind_given_with_article(word: Word, before: Word, lexicon: Lexicon) -> bool:
    """Whether a word that nobody is called by, be it without the article, stands behind a given name that has it and so is a surname:
    ذكر سالم السهيل السبب, but not سالم السهيل الصباح، سالم العبد القادر"""
    surname = before.part == "g" and "definite" in before.tags and before.norm.removeprefix(lexicon.article) not in lexicon.lineage
    return surname and "given_names" not in lexicon.tags.get(lexicon.bare(word), ())


def _is_office(scan: Scan[Word], at: int) -> bool:
    """Whether what could be a given name is rather the office of who is named before it: سالم الغافري أمين عام النقابة"""
    return "titles" in scan.words[at].tags and "title_adjectives" in scan.words[at + 1].tags


def is_people_of(word: Word, after: Word, lexicon: Lexicon) -> bool:
    """Whether a word that no list knows looks like a plural with whose they are in the genitive: منسوبي الغرفة، مرتادي المطار"""
    participle = word.part == "n" and len(word.norm) > _SHORT and word.norm[0] == lexicon.active[0][0]
    if not participle or not word.norm.endswith(lexicon.endings["relational"][1]) or "definite" not in after.tags:
        return False
    known = lexicon.bare(after) in lexicon.nouns or "bodies" in after.tags
    return known and not after.norm.endswith(lexicon.endings["relational"])


def _is_construct(scan: Scan[Word], at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether what could be a given name rather takes a noun in the genitive: أمين العاصمة، سلاسة التعاطي."""
    first, before = scan.words[at], scan.words[max(at - 1, 0)]
    common = end - at == 2 and lexicon.bare(scan.words[at + 1]) in lexicon.nouns
    if first.part == "n" and common and first.text.endswith(lexicon.endings["feminine"]):
        return True
    return scan.words[at + 1].part == "d" and "titles" in first.tags and before.part != "t"


def is_in_the_name_of(scan: Scan[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether what could be a given name is rather a preposition, neither a verb, an office nor a country standing before it, or the
    office of who speaks for another: المتحدث الرسمي باسم موندسي, but not قال باسم موندسي، النائب باسم الغافري."""
    if "marks_before_names" not in scan.words[at].tags:
        return False
    before, office = scan.words[max(at - 1, 0)], scan.words[max(at - 2, 0)]
    if "title_adjectives" not in before.tags:
        office = before
    if before.part == "t":
        return lexicon.bare(office) in lexicon.speaking_for
    return before.cls != "F" and "countries_and_capitals" not in before.tags
