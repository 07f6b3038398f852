"""How Arabic reporting verbs inflect, on the normalized skeleton that `scan` looks words up by.

Normalized: no diacritics, no tatweel; alef and hamza carriers, ya and ta marbuta folded. Source of the paradigms: the
regular, hollow and defective conjugations of modern standard Arabic as any reference grammar gives them.
"""

from __future__ import annotations

from collections.abc import Iterator

PRONOUNS = ("ه", "ها", "هم", "هما", "هن")
FIRST_PERSON = ("ني", "نا")
WEAK = "ويا"


def perfect(stem: str) -> Iterator[tuple[str, str, str]]:
    """Third persons of a perfect as (form, gender, number); stem: the masculine singular, normalized."""
    yield stem, "m", "s"
    if stem[-1] in "ايى":  # defective: رأى، دعا
        short = stem[:-1]
        yield from ((short + "ت", "f", "s"), (short + "وا", "m", "p"), (short + "يا", "m", "d"), (short + "ين", "f", "p"))
        return
    yield from ((stem + "ت", "f", "s"), (stem + "ا", "m", "d"), (stem + "تا", "f", "d"), (stem + "وا", "m", "p"))
    feminine_plural = stem[:-2] + stem[-1] if len(stem) > 2 and stem[-2] == "ا" else stem  # hollow: قال، قلن
    if not stem.endswith("ن"):
        yield feminine_plural + "ن", "f", "p"


def imperfect(stem: str) -> Iterator[tuple[str, str, str]]:
    """Third persons of an imperfect as (form, gender, number); stem: the masculine singular, normalized."""
    body = stem[1:]
    plural = body[:-1] if body[-1] in "ويا" else body
    yield from (("ي" + body, "m", "s"), ("ت" + body, "f", "s"))
    yield from (("ي" + body + "ان", "m", "d"), ("ت" + body + "ان", "f", "d"))
    yield from (("ي" + plural + "ون", "m", "p"), ("ي" + plural + "وا", "m", "p"))
    if not stem.endswith("ن"):
        yield "ي" + (body[:-2] + body[-1] if body[-2] in WEAK else body) + "ن", "f", "p"  # hollow: يقول، يقلن


def participle(stem: str, defective: bool) -> Iterator[tuple[str, str, str]]:
    """The accusative and feminine forms of an active participle, in which it stands as a circumstance (مؤكداً، مشيرة، قائلين);
    the others mostly are nouns.

    defective: whether the verb's last radical is weak (داعٍ، داعياً).
    """
    base = stem + "ي" if defective and not stem.endswith("ي") else stem
    yield from ((base + "ا", "m", "s"), (base + "ه", "f", "s"), (stem + "ين", "m", "p"), (base + "تين", "f", "d"), (base + "ات", "f", "p"))


def verbal_noun(stem: str) -> Iterator[tuple[str, str, str]]:
    """A verbal noun with the pronoun of who speaks, also behind بـ: قوله، تأكيدها، بقولها."""
    base = stem[:-1] + "ت" if stem.endswith("ه") else stem
    for pronoun, gender, number in zip(PRONOUNS, "mfmmf", "sspdp", strict=True):
        yield base + pronoun, gender, number
        yield "ب" + base + pronoun, gender, number


def with_object(form: str, pronoun: str) -> str:
    """A finite form with an object pronoun: أبلغه، وصفوها، أسماها."""
    if form.endswith("وا"):
        return form[:-1] + pronoun
    if form.endswith("ي"):
        return form[:-1] + "ا" + pronoun
    return form + pronoun
