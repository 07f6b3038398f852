"""The texts of annotated articles that lie in public repositories, for ``standoff.py join``.

    git clone https://github.com/OWNER/NAME CLONES/OWNER+NAME        # for each repository that the ids name
    python corpus/scripts/public_texts.py STANDOFF.jsonl CLONES > TEXTS.jsonl

An id is OWNER/NAME/PATH, with #NUMBER behind it for one article of a file that has many. A file that is not there is named on standard
error and left out.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import srsly

_SITE = re.compile(r" ?ــ ?")  # between the headline and the name of the site


def plain(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1256")


def articles(raw: bytes) -> list[str]:
    """The articles of a JSON file: a list of paragraphs each, or a headline and a text."""
    found = srsly.json_loads(raw.decode("utf-8"))
    if isinstance(found, dict):
        return [_SITE.split(article["title"])[0].strip() + "\n\n" + article["text"] for article in found["articles"]]
    return ["\n\n".join(part.strip() for part in article["content"] if part.strip()) for article in found]


def rows(raw: bytes) -> list[str]:
    csv.field_size_limit(10**9)
    return [row["T_Text"] for row in csv.DictReader(io.StringIO(raw.decode("utf-8", "replace")))]


READERS: dict[str, Callable[[bytes], list[str]]] = {".json": articles, ".csv": rows}


@cache
def read(clone: Path, path: str) -> list[str]:
    raw = subprocess.run(["git", "-C", str(clone), "show", f"HEAD:{path}"], capture_output=True, check=True).stdout
    found = READERS.get(Path(path).suffix, lambda raw: [plain(raw)])(raw)
    return [text.replace("\r\n", "\n").replace("\r", "\n").strip() for text in found]


def texts(keys: list[str], clones: Path) -> Iterator[dict[str, str]]:
    for key in keys:
        owner, name, path = key.split("/", 2)
        path, _, number = path.partition("#")
        try:
            yield {"id": key, "text": read(clones / f"{owner}+{name}", path)[int(number or 0)]}
        except (OSError, subprocess.CalledProcessError, IndexError):
            print(f"{clones}: {key}: no such article", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("standoff", type=Path)
    parser.add_argument("clones", type=Path)
    options = parser.parse_args()
    for line in texts([line["id"] for line in srsly.read_jsonl(options.standoff)], options.clones):
        print(srsly.json_dumps(line))


if __name__ == "__main__":
    main()
