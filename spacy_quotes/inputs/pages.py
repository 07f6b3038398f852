"""An article a file: plain text, or a saved web page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from .document import Document, Problem, Unreadable, made
from .encodings import BOMS
from .options import Options
from .text import decoded

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)


def read_txt(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    text, _, notice = decoded(stream.read(), options, name)
    if notice:
        yield notice
    yield from made(name, stem, text.replace("\r\n", "\n"), {})


def read_html(stream: BinaryIO, stem: str, name: str, options: Options) -> Iterator[Document | Problem]:
    try:
        import trafilatura
    except ImportError as error:
        raise Unreadable("saved web pages need trafilatura: pip install 'spacy-quotes[html]'") from error
    data = stream.read()
    declared = _DECLARED.search(data[:4096])
    known = options.encoding or any(data.startswith(bom) for bom, _ in BOMS)
    encoding = options.encoding
    if declared and not known:
        try:
            data.decode(declared[1].decode("ascii"))
            encoding = declared[1].decode("ascii")
        except (LookupError, UnicodeError):
            encoding = None
    text, _, notice = decoded(data, Options(encoding=encoding), name)
    if notice:
        yield notice
    page: Any = (
        trafilatura.bare_extraction(text, with_metadata=True, include_comments=False, include_tables=False) if text.strip() else None
    )
    if page is None or not page.text:
        yield Problem(name, "no article was found in the page" if text.strip() else "is empty")
        return
    title = (page.title or "").strip()
    body = page.text if not title or page.text.startswith(title) else f"{title}\n\n{page.text}"
    found = {"title": title, "date": page.date, "source": page.sitename, "url": page.url, "author": page.author}
    yield from made(name, stem, body, {key: value for key, value in found.items() if value})
