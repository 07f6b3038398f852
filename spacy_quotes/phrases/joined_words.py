"""Words that are no subject by their form: with a preposition or a conjunction joined, or adverbs in the accusative."""

from __future__ import annotations

from ..lexicon import DEFINITE, Lexicon, Word

_JOINED = 5  # letters, at least, of a common noun with a conjunction
_EVENT = frozenset({"events"})
_NO_CUE = frozenset({"never_cues"})


def is_governed(word: Word, lexicon: Lexicon) -> bool:
    """Whether the word has a preposition joined to it, or is an adverb, so that it is no subject."""
    return (
        word.norm in (lexicon.to, lexicon.by)
        or is_any_joined(word, lexicon)
        or is_adverbial(word, lexicon)
        or is_manner(word, lexicon)
        or (word.tags == _NO_CUE and word.norm[0] in lexicon.persons[:2])  # تتابع المسلسلات
        or opens_circumstance(word, lexicon)
        or word.norm.startswith((lexicon.to_the, *lexicon.and_by_the))
        or word.clitic.endswith((lexicon.to, lexicon.by))
        or word.prefix in (lexicon.to, lexicon.by)
        or is_joined_act(word, lexicon)
        or _is_joined_to_owned(word, lexicon)
        or is_by_the(word, lexicon)
        or _is_joined_to_noun(word, lexicon)
    )


def is_any(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is أي, by its hamza, or this with a preposition joined: not آية الله، آي ويوي"""
    return (word.norm in lexicon.any and word.text[0] == lexicon.me[0]) or is_any_joined(word, lexicon)


def is_any_joined(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is أي with a preposition joined: رحب الوزير بأي اتفاق"""
    return word.norm[1:] in lexicon.any and word.text[0] in (lexicon.to, lexicon.by) and word.text[1:2] == lexicon.me[0]


def is_by_the(word: Word, lexicon: Lexicon) -> bool:
    """Whether a common noun has the article and the preposition of instrument joined: بالعمل، بالمقترحات"""
    noun = word.norm.removeprefix(lexicon.by_the)
    return noun != word.norm and (noun in lexicon.nouns or noun.endswith(lexicon.endings["plural"][0]))


def is_manner(word: Word, lexicon: Lexicon) -> bool:
    """Whether a common noun has the preposition of instrument joined, with which it says how, or this and a conjunction: بغيظ،
    وبابتسامة، وبسؤاله"""
    if word.norm[0] == lexicon.by and word.norm[1:] in lexicon.manners:
        return True
    if word.norm[0] == lexicon.by and word.tags == _EVENT and lexicon.is_possessed(word.norm[1:], word.text):
        return True  # بموقعه
    if not word.norm.startswith(lexicon.and_by):
        return False
    return word.norm[2:] in lexicon.nouns or (not word.tags and lexicon.is_possessed(word.norm[2:], word.text[2:]))


def opens_circumstance(word: Word, lexicon: Lexicon) -> bool:
    """Whether a conjunction is joined to a common noun, which so is no subject but says what was while somebody spoke: قالت والدموع
    تملأ عينيها"""
    if word.norm[0] != lexicon.conjunctions[0] or word.tags or len(word.norm) < _JOINED or word.norm in lexicon.nouns:
        return False
    return word.norm[1:].removeprefix(lexicon.article) in lexicon.nouns


def is_joined_act(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word looks like a verbal noun with the preposition of instrument joined: بمقاضاة, but not the name بنسودة"""
    norm = word.norm
    if norm[0] != lexicon.by or len(norm) <= 4 or word.tags or norm[1:] in lexicon.one_of:  # بإحدى الشركات
        return False
    if word.text[1] in lexicon.hamza or lexicon.is_possessed(norm[1:], word.text):  # بإحقاق، بلهجته
        return True
    if norm[1:] in lexicon.matters:  # بوجوب
        return True
    if norm[1] == lexicon.article[0] and lexicon.is_derived(norm[1:]):  # باتخاذ
        return True
    if norm[1] in lexicon.joined_in_names and not norm.startswith(lexicon.derived, 1):
        return False
    return word.text.endswith(lexicon.endings["feminine"])


def is_adverbial(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word stands in the accusative without the article, as its sign or the form of a participle shows: متوجها"""
    if word.text.endswith(lexicon.endings["tanwin"]):
        return True
    active = word.norm.startswith(lexicon.active) and word.norm.endswith(lexicon.endings["accusative"])
    return active and len(word.norm) > 5 and not word.tags


def has_joined_article(word: Word, lexicon: Lexicon) -> bool:
    """Whether a conjunction is joined to the article: والتجارة"""
    return word.norm[0] in lexicon.conjunctions and word.norm.startswith(lexicon.article, 1)


def _is_joined_to_owned(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word has a pronoun behind it and a preposition joined before it, and is not itself a noun with a pronoun:
    لمناصريه، باحتفالاتها, but not بعضهم، بنودها"""
    if word.norm[0] not in (lexicon.to, lexicon.by) or len(word.norm) < _JOINED or word.tags:
        return False
    owner = next((ending for ending in lexicon.endings["pronoun"] if word.text.endswith(ending)), "")
    if not owner:
        return False
    noun = word.norm.removesuffix(owner)
    if noun in lexicon.concerning:
        return True  # بخصوصها
    own = any(lexicon.is_known(form) for form in (noun, noun[:-1] + lexicon.feminine))
    if own or noun in lexicon.quantifiers:
        return False
    several = "titles" in lexicon.tags.get(noun[1:-1], DEFINITE)  # مناصري
    return several or (len(owner) > 1 and len(noun) > _JOINED) or lexicon.is_possessed(word.norm[1:], word.text)


def _is_joined_to_noun(word: Word, lexicon: Lexicon) -> bool:
    """Whether what no list knows as it stands is a common noun or a quantifier with a preposition joined: لسد، لكل"""
    rest = word.norm[1:]
    return word.norm[0] == lexicon.to and word.tags <= _NO_CUE and (rest in lexicon.nouns or rest in lexicon.quantifiers)
