"""Whom a mention means that only the turns before it can tell: المصدر ذاته, المتحدث, سموه, an office whose holder is known by name."""

from __future__ import annotations

from collections.abc import Sequence

from .antecedents import SUBJECTS
from .cue import Cue
from .entities import Description, Entities, Entity, is_medium
from .frame import Frame, Range
from .known_media import medium_in
from .lexicon import COUNTRY_OR_DEFINITE, DEFINITE_TITLE, Lexicon, Word
from .scan import Scan
from .turns import Turn, Turns

_ADJECTIVES = 2  # behind what somebody is
_FIELD = 5  # words that tell in what he is at work, at most
_PERSONAL = frozenset({"titles", "honorifics", "given_names", "name_parts", "groups"})


class Anaphora:
    """Mentions of one text that take up who has spoken or was met before."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon, entities: Entities, turns: Turns) -> None:
        self.scan, self.lexicon, self.words = scan, lexicon, scan.words
        self.entities, self.turns = entities, turns

    def same(self, parent: Frame | None, part: Range, mention: Description) -> Entity | None:
        """Whom المصدر ذاته, المتحدث نفسه or نفس المسؤول is: the last speaker who is called so, else the last one that it fits."""
        alone = part[1] - part[0] == 1 + (self.words[part[0]].norm in self.lexicon.demonstratives)
        if alone and self.words[part[1] - 1].norm in self.lexicon.latter:
            return self._latter(parent, mention)
        if self.is_spokesman(part):
            return self.who_spoke(parent, mention)
        if mention.type == "GROUP" and self.words[part[0]].norm in self.lexicon.demonstratives:
            return self._those(parent, part, mention)
        source = mention.head in self.lexicon.sources
        of_medium = source and self._is_of_medium(part)
        if self._is_only_source(part):
            return self._only_one(parent)
        if not (of_medium or self.words[part[0]].norm in self.lexicon.same or self._is_himself(part, mention)):
            return None
        met = list(self.turns.before(parent))
        spoke = [turn.entity for turn in met if turn.place == "speaker"]
        called = (entity for entity in ([turn.entity for turn in met] if source else spoke) if self._is_called(entity, mention))
        spokesman = self.lexicon.bare(self.words[part[0]]) in self.lexicon.spokesmen
        fitting = (
            entity
            for entity in spoke
            if source
            or (entity.type == mention.type == "PER" and entity.gender == mention.gender)
            or (spokesman and self._is_one_source(entity, mention))
            or (mention.type == "DOC" and self._is_writing(entity))
        )
        found = next(called, None) or next(fitting, None) or self._told(met, mention)
        return None if found and of_medium and not self._is_one_source(found, mention) else found

    def _is_only_source(self, part: Range) -> bool:
        """Whether a mention is المصدر alone, where no source was met that it could take up: قالت الوزارة في بيان … وأضاف المصدر"""
        word = self.words[part[0]]
        alone = part[1] - part[0] == 1 and self.lexicon.bare(word) in self.lexicon.sources and word.number == "s"
        return alone and "definite" in word.tags and not self.entities.have_sources()

    def _only_one(self, parent: Frame | None) -> Entity | None:
        """Who can be the only source: the last speaker, if that is one person, body or document that is told to be somebody."""
        last = next((turn.entity for turn in self.turns.before(parent) if turn.place == "speaker"), None)
        return last if last and last.type != "GROUP" and last.number != "p" and last.known in ("named", "titled") else None

    def _those(self, parent: Frame | None, part: Range, mention: Description) -> Entity | None:
        """Whom هؤلاء or هؤلاء الخبراء are: the last several met, of whom it was said that they are such."""
        met = (turn.entity for turn in self.turns.before(parent) if turn.entity.type == "GROUP")
        alone = part[1] - part[0] == 1
        return next((entity for entity in met if alone or mention.head in entity.words), None)

    def _is_called(self, entity: Entity, mention: Description) -> bool:
        """Whether somebody was called by the same noun, be it as the author of a document: بيان الوزارة … البيان ذاته"""
        return mention.head in entity.words and (entity.type == mention.type or mention.type == "DOC")

    def _is_writing(self, entity: Entity) -> bool:
        """Whether it is a document that spoke, or its author for it: التقرير … الوثيقة ذاتها"""
        return entity.type == "DOC" or not entity.words.isdisjoint(self.lexicon.publications)

    def _told(self, met: list[Turn], mention: Description) -> Entity | None:
        """Whom a mention takes up where nobody was quoted: أعلنت الوزارة تسجيل حالة. وأوضح المصدر ذاته; or which body by a general
        noun, the last one that spoke: اتحاد العمال … الهيئة ذاتها"""
        if mention.head in self.lexicon.sources:
            last = next((turn.entity for turn in met if turn.place in ("speaker", "says")), None)
            return last if last and last.type != "GROUP" else None
        if mention.head not in self.lexicon.any_bodies:
            return None
        bodies = (turn.entity for turn in met if turn.place == "speaker" and turn.entity.type == mention.type == "ORG")
        return next((body for body in bodies if not is_medium(body, self.lexicon)), None)

    def _is_himself(self, part: Range, mention: Description) -> bool:
        """Whether a mention says of somebody definite that he is meant himself, but not by name: المصدر ذاته, but not رجل لقب نفسه"""
        if self.words[part[1] - 1].norm not in self.lexicon.reflexives or "p" in self.scan.classes[slice(*part)]:
            return False  # الفقرة الثانية من المادة نفسها
        alone = mention.alone and self.lexicon.bare(self.words[part[0]]) not in self.lexicon.generic_offices  # الجامعي ذاته
        adjective = len(mention.names) == 1 and mention.names[0].startswith(self.lexicon.article) and not alone  # السهلاني
        return (not mention.names or adjective) and any(not word.tags.isdisjoint(COUNTRY_OR_DEFINITE) for word in self.words[slice(*part)])

    def _is_of_medium(self, part: Range) -> bool:
        """Whether a mention is a single source of which is just said whose it is, a medium's: مصدر «سهلان نيوز»"""
        head, medium = self.words[part[0]], [word for word in self.words[part[0] + 1 : part[1]] if word.norm[0].isalnum()]
        alone = head.number == "s" and "definite" not in head.tags and bool(medium)
        return alone and medium_in(medium, self.lexicon) is not None

    def _latter(self, parent: Frame | None, mention: Description) -> Entity | None:
        """Whom هذا الأخير is: the last one named that it fits, a person rather than a body that does nothing there."""
        met = (turn for turn in self.turns.before(parent) if turn.entity.type in ("PER", "ORG"))
        fitting = [turn for turn in met if turn.entity.gender == mention.gender]
        acting = (turn.entity for turn in fitting if turn.entity.type == "PER" or turn.place in SUBJECTS)
        return next(acting, fitting[0].entity if fitting else None)

    def _is_of_headline(self, entity: Entity) -> bool:
        """Whether somebody was told by his office alone, and only in the first line: وزير المياه: السد آمن"""
        if entity.type != "PER" or entity.full:
            return False
        end = self.scan.classes.find("n")
        return all(turn.at < end for turn in self.turns.recent if turn.entity is entity)

    def holder(
        self, part: Range, parent: Frame | None, mention: Description, known: Entity | None, cue: Cue | None = None
    ) -> Entity | None:
        """Who holds the office that a mention tells, where that is nobody known or only somebody of the headline, else who is known.

        cue: with which he speaks."""
        if known and not self._is_of_headline(known):
            return known
        return self._in_office(part, parent, mention, known, cue) or self._pair(part, parent, mention) or known

    def _in_office(self, part: Range, parent: Frame | None, mention: Description, unnamed: Entity | None, cue: Cue | None) -> Entity | None:
        """Whom an office alone means that nobody was said to hold: the last speaker, if no office of his was told: قال الدكتور سالم
        الغافري … وتابع الوزير"""
        generic = self._is_generic(part, cue)
        named = bool(mention.names) and not generic
        if named or mention.type != "PER" or not (generic or self._is_office_alone(part)):
            return None
        if parent:
            return None  # nobody calls himself by his office
        spoke = [turn.entity for turn in self.turns.before(None) if turn.place == "speaker" and turn.entity is not unnamed]
        last = spoke[0] if spoke else None
        if generic:
            return self._of_nation(part, mention, spoke)
        if not last or last.type != "PER" or not last.full or mention.gender != (last.sex or mention.gender):
            return None
        if self.entities.holds_another(last, mention.head):
            return None
        short = part[1] - part[0] == 1
        continues = cue is not None and cue.form is not None and cue.form.lemma in self.lexicon.continuing
        if not continues and not (short and all(entity is last for entity in spoke)):
            return None
        if unnamed:
            self.entities.fold(unnamed, last)
            self.turns.fold(unnamed, last)
        return last

    def _is_generic(self, part: Range, cue: Cue | None) -> bool:
        """Whether a mention is what many are, whatever their office, and of what sort at most: المسؤول الحكومي، الدبلوماسي السهلاني"""
        head, *behind = self.words[slice(*part)]
        noun, after = self.lexicon.bare(head), self.words[part[1]]
        if noun not in self.lexicon.generic_offices or noun in self.lexicon.ranks or not head.tags >= DEFINITE_TITLE:
            return False
        field = next((at for at, word in enumerate(behind) if word.cls == "p" or self._is_joined_to(word)), len(behind))
        if field > _ADJECTIVES or not self._is_field(behind[field:]):
            return False
        if after.cls in "wvFf" and not (cue and cue.word == part[1]):  # الباحث السياسي أشرف سمارة: a name that is not known for one
            return False
        return all("definite" in word.tags and self._tells_sort(self.lexicon.bare(word)) for word in behind[:field])

    def _tells_sort(self, noun: str) -> bool:
        """Whether a word says of what sort somebody is who is many things: الحكومي، المتخصص"""
        relation = noun.endswith(self.lexicon.endings["relational"]) and self.lexicon.is_known(noun)
        return relation or noun in self.lexicon.generic_offices

    def _is_joined_to(self, word: Word) -> bool:
        """Whether a preposition is joined to a word that tells where or in what somebody is at work: بالاقتصاد، بهيئة."""
        return word.norm.startswith(self.lexicon.by_the) or (word.clitic == self.lexicon.by and "bodies" in word.tags)

    def _is_field(self, words: Sequence[Word]) -> bool:
        """Whether words behind what many are tell no more than his field or where he is, and no name: في التطرف والعنف، بهيئة سهلان"""
        governed = words[1:] if words and words[0].cls == "p" else words
        return len(governed) <= _FIELD and all(self._is_thing(word, not at) for at, word in enumerate(governed))

    def _is_thing(self, word: Word, first: bool) -> bool:
        """Whether a word is of such a field: a noun with the article, a place, or the first, which these are behind."""
        if not word.tags.isdisjoint(_PERSONAL):
            return False
        joined = self._is_joined_to(word) or word.norm.startswith(self.lexicon.conjunctions[0] + self.lexicon.article)
        return joined or not word.tags.isdisjoint(COUNTRY_OR_DEFINITE) or (first and (word.noun or "bodies" in word.tags))

    def _of_nation(self, part: Range, mention: Description, spoke: list[Entity]) -> Entity | None:
        """Whom such a mention takes up: the last speaker, if that is a person with a name, or who was said to be of the same nation."""
        nations = {self.lexicon.bare(word) for word in self.words[slice(*part)] if "nationalities" in word.tags}
        named = [entity for entity in spoke if entity.type == "PER" and entity.full and entity.gender in ("", mention.gender)]
        of_nation = next((entity for entity in named if nations & entity.words), None)
        if of_nation or not named or named[0] is not spoke[0]:
            return of_nation
        another = any("nationalities" in self.lexicon.tags.get(word, ()) for word in named[0].words)
        return None if nations and another else named[0]

    def _pair(self, part: Range, parent: Frame | None, mention: Description) -> Entity | None:
        """Whom الوزيران are: the last two with this office who spoke together."""
        if mention.number != "d" or part[1] - part[0] > 1:
            return None
        offices = {mention.head.removesuffix(ending) for ending in self.lexicon.endings["dual"]}
        spoke = (turn.entity for turn in self.turns.before(parent) if turn.place == "speaker")
        return next((entity for entity in spoke if entity.number == "d" and entity.words & offices), None)

    def _is_office_alone(self, part: Range) -> bool:
        """Whether a mention is an office, definite by itself or by what it is of, and nothing else: الوزير، رئيس الوزراء، محافظ سهلان."""
        head, last = self.words[part[0]], self.words[part[1] - 1]
        if "titles" not in head.tags or "groups" in head.tags or self.lexicon.bare(head) in self.lexicon.ranks:
            return False
        return not last.tags.isdisjoint(("definite", "countries_and_capitals"))

    def is_spokesman(self, part: Range) -> bool:
        """Whether a mention is المتحدث alone, which may be anybody who speaks."""
        word = self.words[part[0]]
        return part[1] - part[0] == 1 and "definite" in word.tags and self.lexicon.bare(word) in self.lexicon.spokesmen

    def who_spoke(self, parent: Frame | None, mention: Description) -> Entity | None:
        """Whom المتحدث is where nobody has this office: the last person who has spoken, or the only one met by name if nobody has."""
        met = [turn for turn in self.turns.before(parent) if turn.entity.type == "PER" or self._is_one_source(turn.entity, mention)]
        if any(mention.head in turn.entity.words for turn in met):
            return None
        spoke = [turn.entity for turn in met if turn.place == "speaker"]
        if spoke or parent:
            return next((entity for entity in spoke if entity.gender in ("", mention.gender)), None)
        named = {turn.entity.key: turn for turn in met if turn.entity.full}
        only = next(iter(named.values())) if len(named) == 1 else None
        does = only is not None and only.place in SUBJECTS  # not أما عن المدرب سالم الغافري، فقد قال المتحدث
        return only.entity if only and does and only.entity.gender in ("", mention.gender) else None

    def _is_one_source(self, entity: Entity, mention: Description) -> bool:
        """Whether somebody is a single مصدر, who is a person, too."""
        return entity.number == mention.number == "s" and not entity.words.isdisjoint(self.lexicon.sources)

    def honored(self, at: int) -> Entity | None:
        """Who سموه or معاليه is: the last person met with an office that is addressed so, else the last person at all, but no
        king where a king would be addressed otherwise, nobody of the other sex and nobody for whom another acts."""
        offices, (man, woman, _) = self.lexicon.honorific_pronouns[self.words[at].stem], self.lexicon.endings["pronoun"]
        other = "m" if self.words[at].norm.endswith(woman) else "f" if self.words[at].norm.endswith(man) else ""
        met = (turn for turn in self.turns.last() if turn.entity.type == "PER" and not self.turns.is_absent(turn))
        persons = [turn.entity for turn in met if not other or turn.entity.sex != other]
        if offices.isdisjoint(self.lexicon.sovereigns):
            persons = [person for person in persons if person.words.isdisjoint(self.lexicon.sovereigns)]
        return next((person for person in persons if (person.words | person.styles) & offices), persons[0] if persons else None)
