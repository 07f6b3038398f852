"""Whose a document is that speaks: بيان لوزارة المياه says so itself, قالت الوزارة في بيان … وأضاف البيان in what comes before it."""

from __future__ import annotations

import re

from .describe import Describer
from .entities import Description, Entities, Entity
from .frame import Frame, Mentioned, Range
from .lexicon import Lexicon, Word
from .scan import Scan
from .turns import Turns
from .view import sentence_start

_ADJECTIVES = 4  # words between a document and whose it is, and itself
_FRONTED = 20  # words of a sentence before the verb that it puts a document before, at most
_CLAUSE = re.compile("[vFKR,:]")
_BEHIND = 8  # words from who speaks to the document in which he does
_AUTHORS = frozenset({"bodies", "media", "titles", "honorifics"})
_AUTHORING = frozenset({"authoring"})
_MEDIA = frozenset({"media", "carriers_by_name"})
_DEFINITE_DOCUMENT = frozenset({"definite", "documents"})


class Authors:
    """The authors of the documents of one text, as far as it is read."""

    def __init__(self, scan: Scan[Word], lexicon: Lexicon, entities: Entities, describer: Describer, turns: Turns) -> None:
        self.scan, self.lexicon, self.words = scan, lexicon, scan.words
        self.entities, self.describer, self.turns = entities, describer, turns
        self._documents: dict[int, Entity] = {}  # in which somebody speaks, by where they stand

    def named(self, document: Range) -> Description | None:
        """Whose a document is, if the mention says it: بيان لوزارة المياه، تقرير المنظمة، بيان صادر عن الوزارة، تصريحات سالم الغافري، or
        of what other document it is: نتائج الدراسة."""
        start, end = document
        start += self.words[start].norm in self.lexicon.latest  # أحدث تقارير الوزارة
        issuer = next((at for at in range(start + 3, end) if self.words[at - 2].norm in self.lexicon.issued), None)
        if issuer is not None:
            marked = self.scan.classes[issuer] in "q<"
            return self.describer.describe((issuer + marked, end - marked)) if end - issuer > 2 * marked else None
        construct = "definite" not in self.words[start].tags  # not الدراسات المختصة
        if construct and (self._names_person(start + 1, document) or self._is_whole(start + 1, document)):
            return self.describer.describe((start + 1, end))
        for at in range(start + 1, min(start + 1 + _ADJECTIVES, end)):
            word, before = self.words[at], self.words[at - 1]
            if construct and at == start + 1 and word.norm in self.lexicon.quantifiers and "titles" in self.words[at + 1].tags:
                return self.describer.describe((at, end))  # تصريحات بعض المسؤولين
            if at == start + 1 and word.text.endswith(self.lexicon.endings["pronoun"]):  # بيان أذاعه التلفزيون
                return None
            if word.clitic:
                owned = word.clitic.endswith(self.lexicon.to)
            else:
                owned = construct and (at == start + 1 or (before.norm == self.lexicon.source_preposition and "bodies" in word.tags))
            alone = at + 1 == end and word.tags.isdisjoint(("definite", "bodies")) and not word.clitic  # دراسات متخصصة
            if (
                owned
                and not alone
                and not word.tags.isdisjoint(_AUTHORS)
                and "groups" not in word.tags
                and not self._is_of_a_kind(word, start)
            ):
                return self.describer.describe((at, end))
            if construct and "definite" in word.tags:  # تقرير مؤشرات الأداء لقطاع المياه
                return None
        return None

    def owner(self, site: Range) -> Description | None:
        """Whose site a mention is, if it is a body's that is no medium: موقع الوزارة على الإنترنت، الموقع الرسمي لشركة المياه"""
        start, end = site
        if self.lexicon.bare(self.words[start]) not in self.lexicon.sites:
            return None
        for at in range(start + 1, min(start + _ADJECTIVES, end)):
            word = self.words[at]
            described = all("definite" in it.tags for it in self.words[start:at])  # not مواقع تابعة لمنظمة
            owned = described if word.clitic == self.lexicon.to else at == start + 1 and "definite" not in self.words[start].tags
            if owned and "bodies" in word.tags and word.tags.isdisjoint(_MEDIA):
                taken_up = "definite" in word.tags and self.scan.classes[at + 1] == "p"
                return self.describer.describe((at, at + 1 if taken_up else end))
        return None

    def _names_person(self, at: int, document: Range) -> bool:
        """Whether a word begins the name of a person whose statement a document is."""
        start, end = document
        kind = self.lexicon.bare(self.words[start])
        if at == end or not (kind in self.lexicon.publications or kind in self.lexicon.interviews):
            return False
        first, last = self.describer.naming.proper_name((at, end))
        if last - first == 1:
            return first == at and self.entities.is_fully_named(self.words[first].norm)
        return first == at and self.words[first].part in "gp"

    def _is_whole(self, at: int, document: Range) -> bool:
        """Whether a word is the document of which only parts are mentioned: خلاصات التقرير"""
        start, end = document
        several = self.words[start].number == "p" and "groups" not in self.words[start].tags and at < end  # not كتاب المقال
        return several and self.words[at].tags >= _DEFINITE_DOCUMENT and not self.words[at].clitic

    def spoken_in(self, frame: Frame, author: Entity | None) -> str:
        """Remember in what document somebody speaks: قالت الوزارة في بيان، بيانا أكدت فيه، قالت في تقريرها; the gender of its noun."""
        at = self._place_of(frame) if author and author.type != "DOC" else None
        if author is None or at is None:
            return ""
        self._write(at, author)
        return self._documents[at].gender

    def speaking_in(self, frame: Frame) -> Entity | None:
        """Whose the document is that a verb takes up with a pronoun, where that is known: بيانا صادرا عن الهيئة جاء فيه"""
        cue = frame.cue.word
        if author := self._of_fronted(frame):
            return author
        if frame.speaker or self.scan.classes[cue + 1] != "o" or self.words[cue + 1].norm not in self.lexicon.in_it:
            return None
        document = self._documents.get(self._place_of(frame) or -1)
        return document and self.entities.unfolded(document)

    def _of_fronted(self, frame: Frame) -> Entity | None:
        """Whose the document is that a sentence puts before its verb, which agrees with him: وفي بيان لوزارة المياه، أكدت أن"""
        cue, form, classes = frame.cue.word, frame.cue.form, self.scan.classes
        if frame.speaker or frame.cue.sort != "verb" or form is None or classes[cue - 1 : cue] != ",":
            return None
        start = sentence_start(self.scan, cue, _FRONTED)
        inside = self.words[start].norm.removeprefix(self.lexicon.conjunctions[0]) == self.lexicon.inside
        document = self._documents.get(start + 1) if inside and not _CLAUSE.search(classes, start, cue - 1) else None
        author = document and self.entities.unfolded(document)
        return author if author and author.gender == form.gender and author.number == form.number else None

    def document_at(self, mentioned: Mentioned) -> Entity | None:
        """The document that a mention introduces, where it tells whose it is or who issues it: بيان للوزارة، أصدرت الوزارة بيانا."""
        at = mentioned.phrase[0]
        if at not in self._documents and not mentioned.level and self._kind(at):
            named = self.named(mentioned.phrase)
            author = self.entities.enter(named, self.entities.known(named)) if named else self._issuer(at)
            if author:
                self._write(at, author)
        return self._documents.get(at)

    def made(self, mentioned: Mentioned, author: Entity) -> None:
        """Take somebody for the author of the document before the verb that tells so: تقرير أنجزته الجمعية، الدراسة التي أجرتها الجامعة"""
        verb = mentioned.at - 1
        if _AUTHORING.isdisjoint(self.words[verb].tags) or author.type == "DOC":
            return
        relative = self.scan.classes[verb - 1] == "R"
        for document in range(verb - 1 - relative, max(verb - 3 - relative, -1), -1):  # تقرير حديث أعدته الجمعية
            kind = self._kind(document) or (self.lexicon.bare(self.words[document]) if relative else "")
            if kind in self.lexicon.publications and document not in self._documents:
                self._write(document, author, kind)
                return

    def _write(self, at: int, author: Entity, kind: str = "") -> None:
        document = self.describer.describe((at, at + 1))
        self._documents[at] = self.entities.write(document, kind or self._kind(at), author)

    def _place_of(self, frame: Frame) -> int | None:
        """Where the document stands in which somebody speaks."""
        cue, classes = frame.cue.word, self.scan.classes
        if classes[cue + 1] == "o" and self.words[cue + 1].norm in self.lexicon.in_it:
            at = next((at for at in range(cue - 1, max(cue - _BEHIND, 0), -1) if self._kind(at) or classes[at] in "n."), cue)
            return at if self._kind(at) else None
        start = max(cue + 1, frame.speaker[1] if frame.speaker else 0)
        end = next((part[0] for part in frame.content if part[0] > cue), self.scan.count)
        for at in (cue + 1, *range(start, min(start + _BEHIND, end, self.scan.count))):
            if classes[at] in "n.:C" and at >= start:
                return None
            if self.words[at].norm == self.lexicon.inside and self._kind(at + 1):
                return None if self._is_anothers(at + 1) else at + 1
        return None

    def _issuer(self, at: int) -> Entity | None:
        """Who issued a document, or spoke in it where no words of his are quoted: أصدرت الوزارة بيانا، أدانت الوزارة الهجوم في بيان."""
        turn = self.turns.recent[-1] if self.turns.recent else None
        if turn is None or turn.entity.type == "DOC" or any(cls in "n." for cls in self.scan.classes[turn.at : at]):
            return None
        governed = self.words[at - 1].norm == self.lexicon.inside and turn.place == "says"
        verb = self.words[turn.at - 1].norm.removeprefix(self.lexicon.conjunctions[0])
        issued = self.words[at].norm not in self.lexicon.publications and verb in self.lexicon.issuing
        return turn.entity if (governed or issued) and not self._is_anothers(at) else None

    def _kind(self, at: int) -> str:
        """What sort of document a word introduces, as its own or as somebody's: بيان، بيانا، تقريرها، دراسته; nothing if none."""
        word = self.words[at]
        if "definite" in word.tags or word.clitic or word.cls != "w":
            return ""
        endings, norm = self.lexicon.endings, word.norm
        forms = [norm, *(norm.removesuffix(ending) for ending in (*endings["accusative"], *endings["pronoun"]))]
        forms += [norm.removesuffix(ending) + self.lexicon.feminine for ending in endings["possessed"]]
        return next((form for form in forms if form in self.lexicon.publications), "")

    def _is_anothers(self, document: int) -> bool:
        """Whether somebody else than who speaks in a document is said to have made it: في تقرير للوزارة، في دراسة أجرتها الجامعة."""
        for at in range(document + 1, min(document + 1 + _ADJECTIVES, self.scan.count)):
            word = self.words[at]
            if self.scan.classes[at] in "n.:C,":
                return False
            if not word.tags.isdisjoint(_AUTHORING):
                return not self.words[at + 1].tags.isdisjoint(_AUTHORS)
            owned = word.clitic.endswith(self.lexicon.to) or (at == document + 1 and not self._is_of_a_kind(word, document))
            if owned and not word.tags.isdisjoint(_AUTHORS):
                return True
        return False

    def _is_of_a_kind(self, word: Word, document: int) -> bool:
        """Whether a word says of what kind a document is: بيان صحفي، دراسة دورية, but not بيان جمعية سهلان."""
        kind = word.norm.endswith(self.lexicon.endings["relational"]) and "bodies" not in word.tags
        return kind and not word.clitic and ("definite" in word.tags) == ("definite" in self.words[document].tags)
