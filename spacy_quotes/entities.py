"""The persons, bodies and documents that a text speaks of, and which of them a mention is."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import islice

from .brands import Brands
from .lexicon import Lexicon
from .scan import normalize

_KNOWN = ("named", "titled", "unknown", "common")
_BODIES = frozenset({"bodies", "media"})
_NAMES = frozenset({"given_names", "name_parts"})
_OF_NAMES = frozenset({"letters", "verb", "no_names"})  # what a surname may be besides
_KIND = 4  # words that say what a body is, at most: الأمانة العامة لمنظمة
_NEAREST = 20  # entities with a common word that are looked at, last met first


@dataclass(slots=True)
class Description:
    """What a mention says of somebody."""

    text: str
    head: str
    offices: frozenset[str]  # each word by which it can be taken up again, as المحافظ can اللواء سالم الغافري محافظ سهلان
    names: tuple[str, ...]  # the parts of the proper name in order
    describing: frozenset[str]
    title: frozenset[str]  # of what describes it, what is not in its name
    type: str
    gender: str
    number: str
    sex: str
    style: str  # the noun with which somebody is addressed before his office: معالي الوزير
    name_text: str
    alone: bool  # whether the name tells who it is without what stands before it, as it does not in السيد الغافري
    known: str
    bearer: str  # as that of an entity
    said: tuple[str, ...]  # its words without what is joined before them, the article too
    short: bool  # whether it may be a body, called by the end of its name: الجوازات, which is المديرية العامة للجوازات
    joint: bool  # whether it is several bodies together
    brand: tuple[str, ...]  # what a body is called in marks behind its name; the words of a mention that may be such

    def show(self, gender: str) -> None:
        """Take over the gender that its verb shows, which a woman's is sure to: قال نائب المدير can be followed by her name, too."""
        if self.type == "PER":
            self.gender = gender if gender == "f" else self.gender or gender
            self.sex = gender if gender == "f" else self.sex


@dataclass(slots=True)
class Entity:
    """A person, a body, a group or a document, with all that its mentions say of it."""

    key: str
    type: str
    gender: str
    number: str
    sex: str  # the gender of a person where more than an office shows it
    known: str  # by what it is known to be somebody: a name in full, a title or the like, a name in part, or nothing
    bearer: str  # whose its name is beyond doubt: a "person"'s in full, a "body"'s right behind what it is (شركة «سهلان»), or nothing
    name: str = ""
    full: tuple[str, ...] = ()  # the parts of its fullest proper name, normalized
    said: tuple[str, ...] = ()  # the words of its name, if it may be a body
    short: bool = False  # as that of a mention
    joint: bool = False  # as that of a mention
    alone: bool = False  # whether its name is without what stands before it
    words: set[str] = field(default_factory=set)
    styles: set[str] = field(default_factory=set)  # as that of a mention
    titles: set[frozenset[str]] = field(default_factory=set)  # by what each mention describes it besides its name
    forms: dict[str, None] = field(default_factory=dict)


def is_medium(entity: Entity, lexicon: Lexicon) -> bool:
    """Whether somebody is called by a noun for a medium."""
    return any("media" in lexicon.tags.get(word, ()) for word in entity.words)


class Entities:
    """The entities of one text, as far as it is read."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.all: list[Entity] = []
        self.folded: dict[str, Entity] = {}
        self._by_name: dict[str, dict[str, Entity]] = defaultdict(dict)
        self._by_head: dict[str, dict[str, Entity]] = defaultdict(dict)
        self._by_part: dict[str, dict[tuple[str, ...], Entity]] = defaultdict(dict)  # bodies by each word but the first of a mention
        self.brands = Brands(lexicon)
        self._short: dict[str, Entity] = {}  # by the first word of what may be the end of a body's name

    def is_fully_named(self, name: str) -> bool:
        """Whether a person with this name is known by more than it."""
        return any(entity.type == "PER" and len(entity.full) > 1 for entity in self._by_name.get(name, {}).values())

    def is_surname(self, name: str) -> bool:
        return any(entity.type == "PER" and entity.full[-1:] == (name,) for entity in self._by_name.get(name, {}).values())

    def enter(self, mention: Description, known: Entity | None = None) -> Entity:
        """The entity of a mention, a new one if it is none that is known, with what the mention says of it."""
        found = known
        if found is None:
            found = Entity(
                f"E{len(self.all) + 1}",
                mention.type,
                mention.gender,
                mention.number,
                mention.sex,
                mention.known,
                mention.bearer,
                joint=mention.joint,
            )
            self.all.append(found)
        elif self.is_fuller(mention, found):
            found.type, found.name, found.said, found.short = "ORG", mention.text, mention.said, False
        found.forms[mention.text] = None
        indices = [self._by_head[office] for office in mention.offices] + [self._by_name[name] for name in mention.names]
        for index in indices:
            index.pop(found.key, None)  # last met, first found
            index[found.key] = found
        found.words.update(mention.describing, mention.names)
        found.styles.add(mention.style)
        found.titles.add(mention.title)
        found.sex = found.sex or mention.sex
        found.gender = found.sex or found.gender or mention.gender
        found.bearer = found.bearer or mention.bearer
        found.known = min(found.known, mention.known, key=_KNOWN.index)
        self.brands.enter(mention, found)
        named = found.type == mention.type == "ORG" and mention.said and not mention.short
        if named and mention.said[0] not in self.lexicon.offices_of_another:
            for part in mention.said[1:]:
                self._by_part[part][mention.said] = found
        elif mention.short and known is None:
            self._short[mention.said[0]] = found
        if mention.names and found.type == mention.type == "PER":
            self._cut(found, mention.names)
        bare = found.type == mention.type == "PER" and mention.alone
        titled = not found.alone and found.known == "titled"
        untitled = bare and titled and mention.names == found.full  # الغافري, who was السيد الغافري, but not جرائم الغافري
        fuller = len(mention.names) > len(found.full) and not (found.type == "ORG" != mention.type)  # تقرير سهلوم of شركة سهلوم
        if fuller or not found.name or untitled or self.is_nominative(mention, found):
            found.alone = bare
            found.said, found.short = mention.said, mention.short
            found.full = mention.names
            found.name = mention.name_text if bare else mention.text
        return found

    def _cut(self, person: Entity, names: tuple[str, ...]) -> None:
        """Take off a person's name what stood behind it by chance, as whoever is so named is now called by what is before it: خاطب مورتي
        الشعب. وقال مورتي, but not قال سالم حرب. وأضاف سالم"""
        for end in range(len(names), len(person.full)):
            more = person.full[end:]
            given = end == 1 and "given_names" in self.lexicon.tags.get(person.full[0], ())
            if given or person.full[end - len(names) : end] != names or not all(map(self._is_no_surname, more)):
                continue
            person.full, person.name = person.full[:end], person.name.rsplit(maxsplit=len(more))[0]
            return

    def _is_no_surname(self, word: str) -> bool:
        """Whether a word that stood behind a name is in some list, but for those of names, or has something joined before the article."""
        if word.endswith(self.lexicon.endings["relational"]):
            return False
        bare = word.removeprefix(self.lexicon.article)
        listed = self.lexicon.tags.get(bare, frozenset())
        if not _NAMES.isdisjoint(listed):
            return False
        thing = bare != word and bare in self.lexicon.nouns
        return bool(listed - _OF_NAMES) or thing or word.startswith(self.lexicon.by_the)

    def known(self, mention: Description) -> Entity | None:
        """Which of the entities before it a mention is, if any."""
        if not mention.describing.isdisjoint(self.lexicon.others) and not mention.names:  # مصدر آخر is none of those before
            return None
        if mention.type == "PER" and (body := self.brands.body(mention)):
            return body
        if mention.names:
            met = list(islice(reversed(self._by_name.get(mention.names[-1], {}).values()), _NEAREST))
            if mention.type == "PER":
                met.sort(key=lambda entity: _is_unlikely(mention, entity))
            for entity in met:
                if len(mention.names) > 1 and mention.sex and entity.sex and mention.sex != entity.sex:
                    continue
                mine, theirs = set(mention.names), set(entity.full)
                if _differ(mention, entity):
                    continue
                if (
                    mention.type != "PER"
                    and mention.type == entity.type
                    and mention.describing - {mention.head}
                    and not (mention.describing & entity.words)
                ):
                    continue
                father = len(mine) > 2 and len(theirs) > 2 and mention.names[0] != entity.full[0]  # سالم بن مساعد of خالد بن سالم بن مساعد
                if (mine <= theirs or theirs <= mine) and not father:
                    return entity
            if mention.type == "PER":
                return self._with_article(mention) or self._named_in_part(mention) or self._yet_unnamed(mention)
        fitting = [
            entity
            for entity in islice(reversed(self._by_head.get(mention.head, {}).values()), _NEAREST)
            if (not self._is_introduced(mention) or any(form in entity.forms for form in self._cases(mention.text)))
            and self._is_same_sort(mention, entity)
            and not (entity.joint and not mention.joint)  # one of several bodies
            and not (mention.type == "PER" and mention.number == "s" and entity.number == "d" and entity.bearer == "person")  # two of them
            and mention.describing <= entity.words
            and set(mention.names) <= entity.words
        ]
        if mention.type == "ORG" and not mention.short and not fitting:
            return self._known_by_less(mention) or self._of_nations(mention)
        if mention.type == "PER" and not fitting and (found := self._of_nations(mention) or self._of_a_nation(mention)):
            return found
        if not fitting and mention.head in self.lexicon.sources and mention.describing <= {mention.head}:
            return self._source(mention)
        if mention.describing <= {mention.head} and mention.type != "PER":
            return fitting[0] if fitting else None  # الصحيفة, the last one
        alike = (entity for entity in fitting if mention.title in entity.titles)
        return next(alike, fitting[0] if fitting else None)

    def known_by_kind(self, mention: Description) -> Entity | None:
        """Which of the entities before it a mention is, if that was called by the same noun: مجلة «سهلان», but not قائمة مجلة «سهلان»."""
        known = self.known(mention)
        return known if known and known.key in self._by_head.get(mention.head, {}) else None

    def is_fuller(self, mention: Description, body: Entity) -> bool:
        """Whether a mention of a body is its name with more of it: وزارة التجارة والصناعة of وزارة التجارة or التجارة."""
        if self.brands.is_of(mention, body):
            return True
        length, article = len(body.said), self.lexicon.article
        if not length or mention.type != "ORG" or mention.short or len(mention.said) <= length:
            return False
        if body.short:
            return _holds(mention.said, body.said) and mention.said[0] not in self.lexicon.offices_of_another
        head, *rest = mention.said
        if body.type != "ORG" or head.removeprefix(article) != body.said[0].removeprefix(article):
            return False
        more = mention.said[length:]
        if tuple(rest[: length - 1]) != body.said[1:] or (length == 1 and more[0].removeprefix(article) not in mention.describing):
            return False
        return not any(word.startswith(self.lexicon.by_the) or word.isdigit() or self._is_body(word) for word in more)

    def is_nominative(self, mention: Description, group: Entity) -> bool:
        """Whether a mention has in the nominative what a group is called in the other case: المزارعون, who were المزارعين"""
        oblique = group.type == "GROUP" and group.name.endswith(self.lexicon.endings["oblique_plural"][0])
        return oblique and mention.text in self._cases(group.name)[1:]

    def is_described(self, mention: Description, body: Entity) -> bool:
        """Whether what a mention has more than a body's name are adjectives: صندوق السدود العالمي of صندوق السدود"""
        more = mention.said[len(body.said) :]
        feminine = self._is_feminine(body.said[0]) or self._is_feminine(body.said[-1])
        agree = feminine or not any(map(self._is_feminine, more))  # not المؤتمر الوطني المنتهية
        return agree and all(word.startswith(self.lexicon.article) and self._is_adjective(word) for word in more)

    def _is_feminine(self, word: str) -> bool:
        """Whether a word looks feminine, or a plural that a feminine adjective can describe: قوات."""
        return word.endswith((self.lexicon.feminine, self.lexicon.endings["plural"][0]))

    def _is_adjective(self, word: str) -> bool:
        bare = word.removeprefix(self.lexicon.article)
        tags = self.lexicon.tags.get(bare, frozenset())
        relational = word.endswith(self.lexicon.endings["relational"]) and bare in self.lexicon.nouns
        return relational or not tags.isdisjoint(("title_adjectives", "nationalities"))

    def _is_body(self, word: str) -> bool:
        return not _BODIES.isdisjoint(self.lexicon.tags.get(word.removeprefix(self.lexicon.conjunctions[0]), ()))

    def called(self, mention: Description) -> Entity | None:
        """The body whose name ends with the words of a mention or holds them: الجوازات is المديرية العامة للجوازات."""
        if not mention.short or (mention.names and self._is_family(mention)):
            return None
        named = islice(reversed(self._by_part.get(mention.said[0], {}).items()), _NEAREST)
        return next((entity for said, entity in named if _holds(said, mention.said)), None)

    def _is_family(self, mention: Description) -> bool:
        """Whether a person that is not of another gender has this surname: السروي of سالم السروي, whose company is متاجر السروي."""
        met = (entity for entity in self._by_name.get(mention.names[-1], {}).values() if entity.full[-1:] == mention.names[-1:])
        return any(entity.type == "PER" and len(entity.full) > 1 and (mention.sex or entity.sex) == entity.sex for entity in met)

    def _known_by_less(self, mention: Description) -> Entity | None:
        """The body that was called by the end of this name, or by its beginning: وزارة التجارة is وزارة التجارة والصناعة."""
        if brand := self.brands.alone(mention):
            return brand
        shorts = filter(None, (self._short.get(part) for part in mention.said[1:]))
        short = next((entity for entity in shorts if _holds(mention.said, entity.said)), None)
        if short:
            return short
        for entity in islice(reversed(self._by_head.get(mention.head, {}).values()), _NEAREST):
            length = len(entity.said)
            if 1 < length < len(mention.said) and self.is_fuller(mention, entity):
                of_a_nation = any(word.removeprefix(self.lexicon.article) in self.lexicon.countries for word in mention.said[length:])
                return None if of_a_nation else entity
        return None

    def _of_nations(self, mention: Description) -> Entity | None:
        """The only one of a kind, of which is just said that it is of many nations: المنظمة الدولية، المبعوث الأممي"""
        kind = mention.describing - {mention.head}
        if mention.names or not kind or not kind <= self.lexicon.of_nations or not mention.text.startswith(self.lexicon.article):
            return None
        met = [entity for entity in islice(self._by_head.get(mention.head, {}).values(), _NEAREST) if entity.type == mention.type]
        return met[0] if len(met) == 1 else None

    def _of_a_nation(self, mention: Description) -> Entity | None:
        """Who holds the office of a country that an adjective tells here: السفير الفرنسي, the سفير فرنسا of before."""
        kind = mention.describing - {mention.head}
        nation = next(iter(kind)) if len(kind) == 1 else ""
        if mention.names or nation not in self.lexicon.countries or not mention.text.startswith(self.lexicon.article):
            return None
        for entity in islice(reversed(self._by_head.get(mention.head, {}).values()), _NEAREST):
            offices = (normalize(form).split(maxsplit=2) for form in entity.forms)
            places = (behind[0] for office, *behind in offices if behind and office == mention.head)
            if any(self._is_country_of(place, nation) for place in places):
                return entity
        return None

    def _is_country_of(self, place: str, nation: str) -> bool:
        """Whether a country is that of an adjective: فرنسا of فرنسي، بريطانيا of بريطاني"""
        country = place.removeprefix(self.lexicon.article).removesuffix(self.lexicon.endings["accusative"][0])
        return "countries_and_capitals" in self.lexicon.tags.get(place, ()) and self._stem(country) == self._stem(nation)

    def _stem(self, word: str) -> str:
        return next((word.removesuffix(ending) for ending in self.lexicon.endings["relational"] if word.endswith(ending)), word)

    def have_sources(self) -> bool:
        """Whether anybody was called a source."""
        return any(self._by_head.get(head) for head in self.lexicon.sources)

    def _source(self, mention: Description) -> Entity | None:
        """The sources of which a mention is one, or the source that stands for them: قالت مصادر … وأضاف المصدر"""
        if not mention.text.startswith(self.lexicon.article):
            return None
        heads = (self._by_head.get(head, {}) for head in self.lexicon.sources)
        met = list(islice((entity for entities in heads for entity in entities.values()), 2))
        return met[0] if len(met) == 1 else None

    def _is_introduced(self, mention: Description) -> bool:
        """Whether an indefinite mention introduces some of its kind: مصادر طبية, who are not those of before."""
        indefinite = not mention.names and mention.describing <= {mention.head}
        return indefinite and mention.type in ("GROUP", "DOC") and not mention.text.startswith(self.lexicon.article)

    def _is_same_sort(self, mention: Description, entity: Entity) -> bool:
        """Whether unnamed sources may be those of before: مصادر طبية of مصادر طبية في سهلان, but not of مصادر طبية وأمنية."""
        if mention.head not in self.lexicon.sources or mention.text.startswith(self.lexicon.article):
            return True
        if any("prepositions" in self.lexicon.tags.get(word, ()) for word in mention.describing):
            return True  # مصدر في مكتب سالم الغافري of مصدر في مكتب الغافري
        words = sorted(mention.text.split())
        if any(sorted(form.split()) == words for form in entity.forms):  # مصادر أمنية رسمية of مصادر رسمية أمنية
            return True
        more = [form.removeprefix(mention.text) for form in entity.forms if form.startswith(mention.text)]
        return any(not rest or (rest[0] == " " and rest[1] != self.lexicon.conjunctions[0]) for rest in more)

    def _cases(self, text: str) -> tuple[str, ...]:
        """A noun and, if it is a plural of persons, what it is in the other case: محللون، محللين"""
        nominative, oblique = self.lexicon.endings["verbal"][1], self.lexicon.endings["oblique_plural"][0]
        if text.endswith(oblique):
            return text, text.removesuffix(oblique) + nominative
        return (text, text.removesuffix(nominative) + oblique) if text.endswith(nominative) else (text,)

    def _with_article(self, mention: Description) -> Entity | None:
        """Whose surname a mention is, but for the article before it: القطان, who is سالم قطان"""
        surname, *more = mention.names
        bare = surname.removeprefix(self.lexicon.article)
        if more or bare == surname:
            return None
        met = (entity for entity in islice(reversed(self._by_name.get(bare, {}).values()), _NEAREST) if entity.type == "PER")
        named = (entity for entity in met if len(entity.full) > 1 and entity.full[-1] == bare)
        return next((entity for entity in named if (mention.gender, entity.sex) != ("f", "m")), None)

    def _named_in_part(self, mention: Description) -> Entity | None:
        """Who was taken to be named by the given name alone where the whole name stood: سالم عز, whose second word could be another."""
        given, *more = mention.names
        if not more:
            return None
        name = f" {normalize(mention.name_text)} "
        met = islice(reversed(self._by_name.get(given, {}).values()), _NEAREST)
        persons = (entity for entity in met if entity.type == "PER" and entity.full == (given,))
        return next((person for person in persons if any(name in f" {normalize(form)} " for form in person.forms)), None)

    def _yet_unnamed(self, mention: Description) -> Entity | None:
        """Whom a mention by title alone introduced that this one names: وزير الخارجية in a headline."""
        for office in (mention.head, *sorted(mention.offices)):
            for entity in islice(reversed(self._by_head.get(office, {}).values()), _NEAREST):
                if entity.type == "PER" and not entity.full and entity.words <= mention.describing:
                    return entity
        return None

    def speak_as(self, author: Entity, document: Description) -> None:
        """Take a document for its author, who is meant where it speaks."""
        author.forms[document.text] = None
        author.words.add(document.head)
        self._by_head[document.head][author.key] = author

    def write(self, document: Description, kind: str, author: Entity) -> Entity:
        """A document in which somebody speaks, who is meant where it speaks itself."""
        written = Entity(f"E{len(self.all) + 1}", "DOC", document.gender, "s", "", "titled", "", name=document.text, words={kind})
        self.all.append(written)
        self._by_head[kind][written.key] = written
        self.folded[written.key] = author
        return written

    def unfolded(self, entity: Entity) -> Entity:
        """Who somebody proved to be, with all that he is called."""
        while entity.key in self.folded:
            self.folded[entity.key].forms.update(entity.forms)
            entity = self.folded[entity.key]
        return entity

    def holds_another(self, person: Entity, office: str) -> bool:
        """Whether a person was told to hold an office, but for this one without what it is of."""
        for title in person.titles:
            described = title.difference(person.full, self.lexicon.ranks)
            offices = {word for word in described if "titles" in self.lexicon.tags.get(word, ())}
            if offices and (offices != {office} or offices != described):
                return True
        return False

    def fold(self, unnamed: Entity, person: Entity) -> None:
        """Take whoever was told by his office alone for the person that proves to hold it."""
        person.words |= unnamed.words
        person.styles |= unnamed.styles
        person.titles |= unnamed.titles
        for index in self._by_head.values():
            if index.pop(unnamed.key, None):
                index[person.key] = person
        self.folded[unnamed.key] = person


def _holds(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether words stand together soon behind the first of others."""
    return any(words[start : start + len(part)] == part for start in range(1, min(len(words) - len(part) + 1, _KIND)))


def _is_unlikely(mention: Description, entity: Entity) -> tuple[bool, bool]:
    """By what somebody with the name of a person is less likely meant than another with it: as no person, السروي is هناء السروي rather
    than متاجر السروي, or as a man, قالت السروي, or as a woman, قال السروي."""
    woman = mention.gender == "m" and entity.sex == "f" and len(mention.names) == 1
    return entity.type != "PER", woman or (mention.sex, entity.sex) == ("f", "m")


def _differ(mention: Description, entity: Entity) -> bool:
    """Whether two of one name cannot be one: a group and one of it, a person and what is named after him."""
    if mention.type == entity.type:
        return False
    one, other = (mention, entity) if mention.type == "PER" else (entity, mention)
    body = other.bearer == "body" and one.bearer != "person" and one.known != "titled"
    return "GROUP" in (mention.type, entity.type) or (one.type == "PER" and not body)
