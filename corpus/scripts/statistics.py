"""Write STATISTICS.md: what is in the corpus, and how near it comes to real news.

usage: python corpus/scripts/statistics.py [--real GOLD.jsonl] [--raw ARTICLES.jsonl.gz]

--real: annotated real news to compare with; figures only are taken from it. --raw: real news without annotation, to find the
reporting verbs that are common there. What is not given is left out.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from spacy_quotes.lexicon import Lexicon, lexicon

CORPUS = Path(__file__).parent.parent
PARTS = ("train", "dev", "test")
NEEDED, COMMON, FACTOR, VERBS = 10, 200, 1.5, 25
_SENTENCE_END = re.compile(r"[.!؟?\n]+")
_WORD = re.compile(r"[^\W_]+(?:[\u064B-\u0652\u0670\u0640]*[^\W_]+)*[\u064B-\u0652\u0670]*|[:.؟!\n]")
# The rows of the tables in GUIDELINES.md: A what is a quotation, N what is not, S settled cases.
ROWS = {
    "A01": "quoted words with an attribution",
    "A02": "speech after a colon without marks; headlines",
    "A03": "a clause under a reporting predicate",
    "A04": "a finite clause directly after the cue",
    "A05": "according-to phrases",
    "A06": "participles and verbal nouns that report",
    "A07": "writing, documents and bodies that say",
    "A08": "opinion reported as speech",
    "A09": "marked words under a predicate of saying, describing, praising",
    "A10": "a denial, a question, a request, with a clause",
    "A12": "optional: a predicate of saying with only a noun",
    "A13": "a passive with no source",
    "N01": "not: scare quotes, titles and names in marks",
    "N02": "not: discourse formulas",
    "N03": "not: the writer's own voice",
    "N04": "not: knowing, seeing, happening",
    "N05": "not: speech that did not happen",
    "S01": "the complementizer inside the marks",
    "S02": "the clause goes on after the closing mark",
    "S03": "colon and complementizer, no marks",
    "S04": "relayed: origin as speaker, carrier as agency",
    "S05": "حسب ما ذكرت X",
    "S06": "استناداً إلى, طبقاً لـ with a named source, or with a law",
    "S07": "a participle with a colon",
    "S08": "a sentence tail",
    "S09": "a concession that brings in another source",
    "S10": "unmarked first-person sentences after a cue with no colon",
    "S11": "Twitter, Facebook, a press conference",
    "S12": "the outlet's own name or a photo credit",
    "S13": "a report whose author is named",
    "S14": "the one spoken to as object",
    "S15": "colon, then إن, with first-person words",
    "S16": "a verb that is not one of saying, then a participle",
    "S17": "the speaker's own أعتقد أن in direct speech",
    "S18": "a programme as agency",
    "S19": "nouns of opinion with nobody behind them",
    "S20": "published findings",
    "S21": "an unmarked reflection after closed direct speech",
    "S22": "a headline X: + noun phrase",
    "S23": "كما أعلنت X after the content",
    "S24": "a verb of saying in a relative clause",
    "S25": "فإن after an according-to phrase",
    "S26": "a single marked term in an indirect clause",
    "S27": "the agency named again",
    "S28": "marks around the whole of a name",
    "S29": "an agency in marks after a clitic",
    "S30": "علمت X من مصادر أن",
    "S31": "a carrier that is no medium",
    "S32": "a scientific journal",
    "S33": "إن inside the marks after a colon",
    "S34": "an according-to phrase beside an optional quotation",
    "S35": "a footer link to the outlet",
    "S36": "a prayer",
    "S37": "a participle whose main verb is not one of saying",
    "S38": "a double relay",
    "S39": "marked words, then a trailing finite cue",
    "S40": "a page of quotations with names under them",
    "S41": "ندد بما وصفه بـ«…»",
    "S42": "a closing mark with no opening one",
}


def read(path: Path) -> list[Any]:
    """The records of a JSON lines file, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def sentence_lengths(text: str) -> list[int]:
    """Words of each sentence; pieces of fewer than four words, such as datelines, are left out."""
    lengths = (len(sentence.split()) for sentence in _SENTENCE_END.split(text))
    return [length for length in lengths if length >= 4]


def figures(records: list[Any]) -> dict[str, float]:
    """The figures of a set of documents; shares are of the quotations that are not optional."""
    quotes = [quote for record in records for quote in record["quotes"]]
    firm = [quote for quote in quotes if not quote.get("optional")]
    lengths = [length for record in records for length in sentence_lengths(record["text"])]
    words = sum(len(record["text"].split()) for record in records)

    def share(found: Iterable[Any]) -> float:
        return sum(map(bool, found)) / max(1, len(firm))

    return {
        "articles": len(records),
        "words": words,
        "words a sentence": sum(lengths) / max(1, len(lengths)),
        "quotations": len(quotes),
        "of these optional": len(quotes) - len(firm),
        "quotations in 1,000 words": 1000 * len(firm) / max(1, words),
        "articles without any": sum(all(quote.get("optional") for quote in record["quotes"]) for record in records) / max(1, len(records)),
        "words a content": sum(len(span["text"].split()) for quote in firm for span in quote["content"]) / max(1, len(firm)),
        **{kind: share(quote["kind"] == kind for quote in firm) for kind in ("DIRECT", "INDIRECT", "MIXED")},
        "no speaker mention (dropped or a pronoun)": share(quote["speaker"] is None for quote in firm),
        "no cue": share(quote["cue"] is None for quote in firm),
        "with an agency": share(quote["agency"] for quote in firm),
        "with an addressee": share(quote["addressee"] for quote in firm),
        "nested": share(quote["parent"] is not None for quote in firm),
        "interrupted": share(len(quote["content"]) > 1 for quote in firm),
        "speakers an article": sum(len({quote["entity"] for quote in record["quotes"]} - {None}) for record in records)
        / max(1, len(records)),
    }


def lemmas(records: list[Any], words: Lexicon) -> Counter[str]:
    """How often each reporting verb is the cue of a quotation; according-to words and the colon stand for themselves."""
    counts: Counter[str] = Counter()
    for record in records:
        for quote in record["quotes"]:
            if quote["cue"] and not quote.get("optional"):
                word = words(quote["cue"]["text"])
                found = sorted({form.lemma for form in word.verbs}) or [_according(word)]
                counts.update(found[:1])
    return counts


def _according(word: Any) -> str:
    return {"A": "(according to)", "a": "(according to)"}.get(word.cls, ":" if word.norm == ":" else "(other)")


def common_verbs(texts: Iterable[str], words: Lexicon) -> Counter[str]:
    """How often each reporting verb stands in the place of a cue: a complementizer or a colon within six words after it."""
    counts: Counter[str] = Counter()
    known: dict[str, tuple[frozenset[str], str]] = {}

    def look(word: str) -> tuple[frozenset[str], str]:
        if word not in known:
            found = words(word)
            known[word] = frozenset(form.lemma for form in found.verbs), found.cls
        return known[word]

    for text in texts:
        tokens = _WORD.findall(text)
        for place, token in enumerate(tokens):
            if len(token) > 1 and look(token)[0] and _reports(tokens[place + 1 : place + 7], look):
                counts.update(look(token)[0])
    return counts


def _reports(after: list[str], look: Any) -> bool:
    for token in after:
        if token in ".؟!\n":
            return False
        if token == ":" or (len(token) > 1 and look(token)[1] == "C"):
            return True
    return False


def table(head: list[str], rows: Iterable[list[Any]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |"


def shown(name: str, value: float) -> str:
    if value == int(value) and value > 1:
        return f"{int(value):,}"
    return f"{value:.1f}" if name.startswith(("words", "quotations in", "speakers")) else f"{value:.1%}"


def report(parts: dict[str, list[Any]], real: list[Any] | None, raw: Counter[str] | None) -> Iterator[str]:
    everything = [record for part in parts.values() for record in part]
    words = lexicon("ar")
    yield "# The corpus in figures\n"
    yield "Made by `python corpus/scripts/statistics.py`; do not edit. Shares are of the quotations that are not optional.\n"
    columns = {"all": figures(everything), **{name: figures(part) for name, part in parts.items()}}
    if real:
        columns["real news"] = figures(real)
    names = list(columns)
    yield from table(["", *names], ([name, *(shown(name, columns[column][name]) for column in names)] for name in columns["all"]))
    if real:
        yield f"\n“real news”: {len(real)} annotated articles of eight Arabic outlets, 2015–2019, which are not part of the project.\n"
        yield f"The corpus is to lie within a factor of {FACTOR} of them; the quotient is:\n"
        near = ("words a sentence", "DIRECT", "INDIRECT", "MIXED", "no speaker mention (dropped or a pronoun)")
        yield from table(["", "corpus : real news"], ([name, f"{columns['all'][name] / columns['real news'][name]:.2f}"] for name in near))
    yield "\n## Articles by genre and region\n"
    regions = sorted({record["region"] for record in everything})
    genres = sorted({record["genre"] for record in everything})
    cells = Counter((record["genre"], record["region"]) for record in everything)
    rows = (
        [genre, *(cells[genre, region] or "" for region in regions), sum(cells[genre, region] for region in regions)] for genre in genres
    )
    yield from table(["", *regions, "all"], rows)
    yield "\n## Cues\n"
    ours = lemmas(everything, words)
    theirs = lemmas(real, words) if real else Counter[str]()
    yield f"{len(ours)} reporting verbs and other cues; the {VERBS} most frequent:\n"
    if real:
        head = ["cue", "corpus", "real news", "corpus : real news"]
        yield from table(head, (_compared(cue, ours, theirs) for cue, _ in ours.most_common(VERBS)))
        overlap = sum(min(ours[cue] / ours.total(), theirs[cue] / theirs.total()) for cue in ours)
        yield f"\nThe two distributions share {overlap:.0%} of their mass (1 − total variation distance)."
    else:
        yield from table(["cue", "corpus"], ([cue, _share(ours, cue)] for cue, _ in ours.most_common(VERBS)))
    if raw:
        cues = {quote["cue"]["text"] for record in everything for quote in record["quotes"] if quote["cue"]}
        every = {form.lemma for cue in cues for form in words(cue).verbs}
        common = [lemma for lemma, count in raw.most_common() if count >= COMMON]
        missing = [lemma for lemma in common if lemma not in every]
        yield f"\n{len(common)} verbs stand {COMMON} times or more in the place of a cue in 23,005 articles of real news;"
        yield f"{len(common) - len(missing)} of them are cues here" + (f", not: {'، '.join(missing)}." if missing else ".")
    yield "\n## Phenomena\n"
    yield "Quotations (for N rows: passages) that show each row of the tables in [GUIDELINES.md](GUIDELINES.md);"
    yield f"each is to occur {NEEDED} times.\n"
    rows_found = Counter({row: 0 for row in ROWS})
    for record in everything:
        for row, found in (record.get("phenomena") or {}).items():
            rows_found[row] += len(found)
    yield from table(["row", "", "count"], ([row, ROWS[row], rows_found[row]] for row in ROWS))
    few = [row for row in ROWS if rows_found[row] < NEEDED]
    yield f"\nFewer than {NEEDED}: {', '.join(few) or 'none'}."


def _compared(cue: str, ours: Counter[str], theirs: Counter[str]) -> list[str]:
    quotient = (ours[cue] / ours.total()) / (theirs[cue] / theirs.total()) if theirs[cue] else None
    return [cue, _share(ours, cue), _share(theirs, cue), f"{quotient:.2f}" if quotient else "–"]


def _share(counts: Counter[str], cue: str) -> str:
    return f"{counts[cue] / max(1, counts.total()):.1%}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--real", type=Path)
    options.add_argument("--raw", type=Path)
    arguments = options.parse_args()
    parts = {name: read(CORPUS / f"{name}.jsonl") for name in PARTS}
    real = read(arguments.real) if arguments.real else None
    raw = common_verbs((record["text"] for record in read(arguments.raw)), lexicon("ar")) if arguments.raw else None
    (CORPUS / "STATISTICS.md").write_text("\n".join(report(parts, real, raw)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
