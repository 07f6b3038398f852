"""What a mention says of somebody."""

from __future__ import annotations

from dataclasses import dataclass


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
