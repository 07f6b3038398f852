"""What reading gives: documents, and problems in their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .encodings import is_binary

# Arabic in UTF-8 once read as Windows-1256 or as Latin-1: letters that hardly ever alternate like this.
_MOJIBAKE = re.compile("(?:[طظ][^\\s\\w]?[^\\sء-ي]){4,}|(?:[ØÙÚÛ][^\\s\\w]?.){4,}")


@dataclass(frozen=True, slots=True)
class Document:
    """An article as it was read."""

    id: str
    text: str
    fields: dict[str, Any] = field(default_factory=dict)
    """Everything else that came with it, by name."""
    where: str = ""
    """File and line, for messages."""
    position: int = 0
    """How many bytes of all input had been read when it came."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What was wrong, and where."""

    where: str
    what: str
    lost: bool = True
    """Whether a document is lost; otherwise it is only something to know."""

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class Unreadable(Exception):
    """The rest of a file can't be read; the message says why."""


def place_of(where: str, id: Any) -> str:
    """File and line, with the document's own id if it has one."""
    return f"{where}, document {id}" if isinstance(id, str | int) and id != "" else where


def made(where: str, id: str, text: Any, fields: dict[str, Any], encoding: str = "utf-8") -> Iterator[Document | Problem]:
    """A document, or what is wrong with it."""
    if not isinstance(text, str):
        yield Problem(where, f"the text is no string but {type_name(text)}")
        return
    try:
        f"{id}{text}".encode()
    except UnicodeEncodeError as error:
        bad = ord(error.object[error.start])
        byte = (
            f"the byte 0x{bad - 0xDC00:02X}, which is no {encoding}"
            if 0xDC80 <= bad <= 0xDCFF
            else f"U+{bad:04X}, half of a surrogate pair"
        )
        yield Problem(where, f"holds {byte}; name the file's encoding with --encoding, or mend it")
        return
    size = len(text.strip())
    if size < 2:
        yield Problem(where, "is a single character, no article" if size else "is empty")
        return
    if is_binary(text[:20_000]):
        yield Problem(where, "is no text: it is full of control characters; name its encoding with --encoding, if it has another")
        return
    if "\ufffd" in text:
        yield Problem(where, "holds U+FFFD: characters were lost before it came here", lost=False)
    elif len(_MOJIBAKE.findall(text[:20_000])) > 3:
        yield Problem(where, "looks like UTF-8 that was once read in another encoding (such as Ø§Ù„ or ط§ظ„ for ال)", lost=False)
    yield Document(id, text, fields, where)


def type_name(value: Any) -> str:
    """What JSON calls the type of a value."""
    names = {type(None): "null", bool: "a boolean", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return names.get(type(value), type(value).__name__)
