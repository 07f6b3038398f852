"""Articles as people have them: text files, JSON lines, CSV, Parquet, saved web pages; gzip, folders, standard input.

`read` gives a stream of `Document`s, with a `Problem` in its place for whatever could not be read: one bad file or line
never costs the others. Text is UTF-8 unless it has a byte order mark, another encoding is named, or one is recognized
beyond doubt; nothing is ever decoded with replacements.

`reading` goes from file (`files`) to file; `pages` and `rows` read what they hold, `text` and `encodings` decode it, `document` is what
comes of it.
"""

from .document import Document, Problem, place_of
from .encodings import recognize
from .files import STDIN, SUFFIXES, find, size_of
from .options import Kind, Options
from .reading import read

__all__ = ["STDIN", "SUFFIXES", "Document", "Kind", "Options", "Problem", "find", "place_of", "read", "recognize", "size_of"]
