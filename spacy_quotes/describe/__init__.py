"""What a mention says of somebody: name, offices, type, gender and number.

`extents`: which of its words say who is meant. `sorts`, of what type and number that is; `person_names`, which full name stands for the
one in it, and `bearers`, whose that is; `genders`; `offices`, by which words somebody is known besides, and `bodies`, what a body is
called; `shown`, how a mention and its name are shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..entities import Description, Entities
from ..frame import Range
from ..lexicon import Lexicon, Word
from ..naming import Naming
from ..scan import Scan
from .bearers import Bearers
from .bodies import Bodies
from .extents import Extents
from .genders import Genders
from .offices import Offices
from .person_names import PersonNames
from .shown import ShownTexts
from .sorts import Sorts
from .words import DESCRIBING

__all__ = ["DESCRIBING", "Describer"]


class Describer:
    """Describes the mentions of one text.

    names: as `find_names` has them. entities: those met so far, whose names are known.
    """

    def __init__(self, scan: Scan[Word], names: Mapping[str, list[Range]], lexicon: Lexicon, entities: Entities) -> None:
        self.words, self.lexicon = scan.words, lexicon
        self.naming = naming = Naming(scan, names, lexicon)
        self._extents = Extents(scan, lexicon)
        self._sorts = Sorts(naming, names, lexicon)
        self._person_names = PersonNames(scan, lexicon, naming, entities)
        self._bearers = Bearers(scan, names, lexicon)
        self._genders = Genders(scan, lexicon)
        self._offices = Offices(scan, lexicon)
        self._bodies = Bodies(scan, names, lexicon)
        self._shown = ShownTexts(scan, lexicon, naming)

    def describe(self, part: Range, name_at: Range | None = None) -> Description:
        """What a mention says. name_at: where the name of who is meant stands, if not in the mention."""
        part = self._extents.of(part)
        words = [word for word in self.words[part[0] : part[1]] if word.norm[0].isalnum()]
        style = words.pop(0).stem if self._offices.is_addressed(words) else ""
        head = words[0]
        kind, number = self._sorts.of(part, words)
        plural = self._offices.nominative(words)
        noun = plural or head.stem or head.norm
        describing = frozenset([plural] if plural else self._offices.describing(words, kind))
        name, surname = (self.naming.with_ancestors(name_at), False) if name_at else self._person_names.of(part, kind)
        if surname:
            kind, number = "PER", "s"
        first, last = name
        full = last - first > 1
        names = self.naming.parts(first, last)
        name_text = self._shown.name(first, last) if names else ""
        shown = self._shown.mention(part, kind)
        sex = self._genders.sex(head, name) if kind == "PER" else ""
        short = not full and self._bodies.is_short(words, kind)
        said = self._bodies.said(words) if kind == "ORG" or short else ()
        return Description(
            text=shown,
            head=noun,
            offices=frozenset([noun, *self._offices.besides(part, name)]),
            names=names,
            describing=describing,
            title=describing.difference([self.lexicon.bare(word) for word in self.words[first:last]]),
            type=kind,
            gender=sex or self._genders.of_noun(head, kind),
            number=number,
            sex=sex,
            style=style,
            name_text=name_text,
            alone=full or (bool(names) and (shown.startswith(name_text) or self._bearers.is_named_alone(first, part))),
            known="named" if full else self._offices.known_by(words),
            bearer=self._bearers.of(name, part, kind) if names else "",
            said=said,
            short=short and bool(said),
            joint=kind == "ORG" and self.second_body(part) > 0,
            brand=self._bodies.brand(part, words, kind),
        )

    def second_body(self, part: Range) -> int:
        """Where a second body begins that is joined to the first; 0 if none is: بلدية سهلان ومديرية المياه"""
        return self._bodies.second(part)
