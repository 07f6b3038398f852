"""Which medium words name."""

from __future__ import annotations

from .clitics import without_to
from .media_table import Medium
from .tables import Tables


def media(tables: Tables, norms: list[str], marked: bool = False) -> tuple[Medium, ...]:
    """The media that these normalized words can name.

    marked: whether the words stand in marks or behind a carrier noun, so that ambiguous names count.
    """
    if norms[-1:] == ["."]:
        return ()
    key = " ".join(norm for norm in norms if norm != ".")  # بي.بي.سي
    if known := tables.media.get(key):
        return (known,)
    found = tables.ambiguous_media.get(key, ()) if marked else ()
    if not found and norms and norms[0].startswith(tables.to) and len(norms[0]) + len(norms) > 4:
        return media(tables, [without_to(tables, norms[0]), *norms[1:]], marked)
    return found


def medium(tables: Tables, norms: list[str], marked: bool = False) -> Medium | None:
    """A medium that these normalized words can name, if they name one."""
    return next(iter(media(tables, norms, marked)), None)


def begins_medium(tables: Tables, norm: str) -> bool:
    """Whether a medium's name may begin with a word, as it is or behind one joined letter: رويترز، لرويترز، للعربية."""
    known = tables.media_words
    return (
        norm in known
        or norm[1:] in known
        or (norm[1:2] == tables.to and tables.article + norm[2:] in known)
        or (norm[2:3].isascii() and norm.startswith(tables.to_the) and norm[2:] in known)
    )
