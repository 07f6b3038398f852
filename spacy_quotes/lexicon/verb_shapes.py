"""What the form of a word says of it as a verb: that it is one of saying, of the future, in the first person."""

from __future__ import annotations

from .clitics import pronoun_behind
from .noun_shapes import is_common, is_derived
from .tables import Tables
from .words import NOTHING, SOMEBODY, VERB, VERBAL, VerbForm, Word


def saying(tables: Tables, word: Word) -> tuple[VerbForm, ...]:
    """The readings of a word as a verb of saying, be it with its object: أعلن، أعلنها، أعلنوه."""
    if word.verbs:
        return word.verbs
    for ending in tables.endings["pronoun"]:
        if word.norm.endswith(ending):
            stem = word.norm.removesuffix(ending)
            alef = tables.endings["accusative"][0]
            weak = stem.removesuffix(alef) + tables.endings["relational"][1] if stem.endswith(alef) else ""  # نفاه، نفى
            if verbs := tables.verbs.get(stem) or tables.verbs.get(stem + alef) or tables.verbs.get(weak):
                return verbs
    return ()


def is_future(tables: Tables, word: Word) -> bool:
    """Whether a word is a verb in the future: سنعيد، ستعلن."""
    norm = word.norm
    if word.noun or not word.tags <= VERB or not _begins_future(tables, norm):  # سابق
        return False
    if norm[1] == tables.persons[-1] and word.text[1] not in tables.hamza:  # ساجد is not سأجد
        return False
    if len(norm) == 4:  # nor is it سنجد
        return _is_verb(tables, norm[1:])
    return _is_verb_in_any_person(tables, norm[1:])


def is_first_person(tables: Tables, word: Word, negated: bool = False) -> bool:
    """Whether a word speaks of those who say it: نحن، لدينا، نطالب، سنطالب، طالبنا; negated: whether لا or لن is before it."""
    if "first_person" in word.tags:
        return not (word.noun and word.clitic)  # ولي العهد
    norm = word.norm
    if word.noun or word.tags - VERBAL or len(norm) < 4:
        return False
    if norm.endswith(tables.we["suffix"]):
        return _is_verb(tables, norm.removesuffix(tables.we["suffix"]))
    if negated and word.text[0] == tables.me[0]:
        return True  # لم أحلم
    rest = norm.removeprefix(tables.future)
    return rest.startswith(tables.we["prefix"]) and (negated or _is_verb(tables, _third_person(tables, rest)))


def is_ours(tables: Tables, word: Word) -> bool:
    """Whether a word is a verb in the first person behind a conjunction, or what belongs to those who speak: ونستقبل، لعملائنا"""
    norm = word.norm
    if word.verbs or word.noun or len(norm) <= 4:
        return False
    if norm[0] in tables.conjunctions and norm[1] == tables.we["prefix"]:
        return not word.tags and _is_verb(tables, _third_person(tables, norm[1:]))
    if not norm.endswith(tables.we["suffix"]):
        return False
    stem = norm.removesuffix(tables.we["suffix"])
    stem = stem[stem[0] in (tables.to, tables.by) :]
    noun = is_common(tables, stem) or is_derived(tables, stem)
    return noun and tables.tags.get(stem, NOTHING).isdisjoint(SOMEBODY)  # not أميرنا


def could_be_finite(tables: Tables, word: Word) -> bool:
    """Whether a word that no list has looks like a verb: in the first person, in the future or with an object: نعرف، سيفعله، صممها"""
    if is_first_person(tables, word):
        return True
    stem = word.norm.removesuffix(pronoun_behind(tables, word.text))
    if _begins_future(tables, stem):
        return _is_verb_in_any_person(tables, stem[1:])
    return stem != word.norm and _is_verb(tables, stem)


def is_deed(tables: Tables, word: Word) -> bool:
    """Whether a word that no list has is rather a verb than a name: of what somebody does for himself, in the imperfect, يتصفح، تتصفح,
    in the first person, in the future or with an object: نتمنى، ستكون، صممته, but not ستراود"""
    norm = word.norm
    if word.part != "n" or word.tags or word.clitic or len(norm) <= 4 or word.text.endswith(tables.endings["feminine"]):
        return False
    if norm[0] == tables.future:
        return _is_verb(tables, norm[1:]) and (norm[1] != tables.persons[-1] or word.text[1] in tables.hamza)
    reflexive = norm[0] in tables.persons[:2] and norm[1] == tables.persons[1]
    return reflexive or could_be_finite(tables, word)


def is_my_verb(tables: Tables, word: Word) -> bool:
    """Whether a word that no list has looks like a verb in the first person singular: أطمح"""
    unlisted = not (word.noun or word.tags or word.verbs)
    return word.text[0] == tables.me[0] and unlisted and _is_verb(tables, _third_person(tables, word.norm))


def is_own_opinion(tables: Tables, word: Word) -> bool:
    """Whether a word is a verb of opinion in the first person: أعتقد، نتوقع."""
    return not word.verbs and is_opinion_in_first_person(tables, word.norm, word.text)


def is_opinion_in_first_person(tables: Tables, norm: str, text: str) -> bool:
    """Whether a word that is no form of a reporting verb is a verb of opinion in the first person."""
    if not text.startswith(tables.me) or "never_cues" in tables.tags.get(norm, ()):
        return False
    return any("an" in verb.takes for verb in tables.verbs.get(_third_person(tables, norm), ()))


def _is_verb(tables: Tables, norm: str) -> bool:
    return norm in tables.verbs or not VERBAL.isdisjoint(tables.tags.get(norm, ()))


def _third_person(tables: Tables, norm: str) -> str:
    """What an imperfect of another person is in the third: نطالب, يطالب"""
    return tables.persons[0] + norm[1:]


def _is_verb_in_any_person(tables: Tables, norm: str) -> bool:
    return any(_is_verb(tables, person + norm[1:]) for person in tables.persons)


def _begins_future(tables: Tables, norm: str) -> bool:
    """Whether a word is long enough for an imperfect and begins as one does in the future: سيفعل"""
    return norm[:1] == tables.future and norm[1:2] in tables.persons and len(norm) > 3
