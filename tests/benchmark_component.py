"""What `quotes` costs: its time beside that of spaCy's blank Arabic tokenizer, and on texts made to be hard.

usage: python tests/benchmark_component.py [FILE.jsonl[.gz]] [--articles 2000]

Without a file the invented articles of corpus/ are used. Times are processor seconds of one process, in one run, each article
once. The hard texts are measured per character, as a multiple of the time per character of the articles.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import spacy
from spacy.tokens import Doc

from spacy_quotes.component import QuoteExtractor

CORPUS = Path(__file__).parent.parent / "corpus"
# Marks with blanks between them: spaCy's tokenizer takes quadratic time for a run of marks without.
HARD = {
    "opening marks": "« " * 100_000,
    "straight marks": '" ' * 100_000,
    "a verb of saying": "قال " * 50_000,
    "verb and complementizer": "قال إن " * 30_000,
    "participles": "مؤكدا أن ، " * 20_000,
    "according to": "بحسب الوزير ، " * 15_000,
    "colons": "الوزير: نعم\n" * 17_000,
    "labels that are common words": "سبب: نعم هذا صحيح\n" * 11_000,
    "opening brackets behind colons": "قال الوزير: ( نعم\n" * 11_000,
    "one name on each line": "الوزير سالم الغافري في سهلان\n" * 7_000 + "وقال إن السد آمن",
    "commas": "، " * 100_000,
    "one paragraph of 100,000 words": "ذهب الرجل إلى السوق صباحا ثم عاد " * 14_300,
    "a quotation of 100,000 words": "قال الوزير: «" + "نحن نعمل كل يوم " * 25_000 + "»",
    "a newspaper that is not named": "وقالت الصحيفة إن السد آمن.\n" * 8_000,
    "one name without an end": "قال " + "محمد " * 40_000,
    "no blanks": "ق" * 200_000,
}


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=2000)
    options = parser.parse_args()
    files = [options.file] if options.file else sorted(CORPUS.glob("*.jsonl"))
    texts: list[str] = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in islice(lines, options.articles)]
    words, characters = sum(len(text.split()) for text in texts), sum(map(len, texts))
    nlp = spacy.blank("ar")
    nlp.max_length = 10**9
    component = QuoteExtractor(nlp.vocab)
    component(nlp.make_doc("قال"))
    docs: list[Doc] = []
    tokenizing = finding = 0.0
    for text in texts:  # one Doc at a time, as in a pipe
        tokenizing += seconds(lambda text=text: docs.append(nlp.make_doc(text)))  # type: ignore[misc]
        finding += seconds(lambda: component(docs.pop()))
    print(f"{len(texts)} articles, {words:,} words, {characters:,} characters")
    each = (f"{name} {spent / words * 1e6:.2f} µs a word" for name, spent in (("tokenizer", tokenizing), ("quotes", finding)))
    print(f"{'; '.join(each)}: {finding / tokenizing:.2f} × the tokenizer")
    for name, text in HARD.items():
        doc = nlp.make_doc(text)
        spent = seconds(lambda doc=doc: component(doc))  # type: ignore[misc]
        print(f"{name:32} {len(text):8,} characters {spent:6.2f} s  {spent / len(text) / (finding / characters):5.1f} × news")


if __name__ == "__main__":
    main()
