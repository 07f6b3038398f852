"""Random records for property-based tests: nested, crossing and multi-fragment spans in any text."""

from __future__ import annotations

from hypothesis import strategies as st

from spacy_quotes.record import ENTITY_TYPES, KINDS, ROLES, span_record

# Arabic words, marks, line ends and what formats may stumble over: braces, separators, characters beyond the 16 bits.
PIECES = [
    "قال",
    "الوزير",
    "ديمتري",
    "«لن",
    "نتراجع»",
    ":",
    "،",
    " ",
    "  ",
    "\n",
    "\n\n",
    "{",
    "}",
    "\\",
    "|",
    "<b>",
    '"',
    "\t",
    "أنَّ",
    "😀",
    "𐎀",
    "ـ",
    "\u2028",
    "%",
]
WORDS = st.sampled_from(["المتحدث", "بيسكوف", 'وكالة "سما"', "a: b", "- ق", "😀", "#1", "{x}", "سطر\nثان"])
KEYS = st.sampled_from(["E1", "E2", "وزير", "a:b", "x-1"])


@st.composite
def records(draw):
    """A record that passes `problems`."""
    text = "".join(draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=60)))
    edges = st.integers(0, len(text))

    def span(low=0):
        start, end = sorted((draw(edges), draw(edges)))
        start = max(low, start)
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        return span_record(text, start, end) if start < end else None

    def agency():
        found = span()
        if found and draw(st.booleans()):
            found |= draw(st.sampled_from([{"id": "reuters", "name": "Reuters"}, {"id": "afp", "name": "Agence France-Presse"}]))
        return found

    entities = {
        key: {"name": draw(WORDS), "type": draw(st.sampled_from(ENTITY_TYPES)), "aliases": draw(st.lists(WORDS, max_size=3))}
        for key in draw(st.sets(KEYS, max_size=3))
    }
    quotes, seen = [], set()
    for number in range(1, draw(st.integers(0, 5)) + 1):
        content = [found] if (found := span()) else []
        while content and draw(st.integers(0, 2)) == 0 and (found := span(content[-1]["end"])):
            content.append(found)
        roles = {role: agency() if role == "agency" else span() if draw(st.booleans()) else None for role in ROLES}
        place = tuple((found["start"], found["end"]) for found in [*content, roles["cue"]] if found)
        if not content or place in seen:
            continue
        seen.add(place)
        quote = {"id": number, "kind": draw(st.sampled_from(KINDS)), "content": content, **roles, "optional": draw(st.booleans())}
        quote |= {
            "entity": draw(st.sampled_from([None, *entities])),
            "parent": draw(st.sampled_from([None, *(quote["id"] for quote in quotes)])),
        }
        quotes.append(quote)
    credits = []
    while len(credits) < 2 and (found := agency()) and found["start"] >= (credits[-1]["end"] if credits else 0):
        credits.append(found)
    id = draw(st.sampled_from(["a1", "خبر 7", "a/b", "..", "100%"]))
    return {
        "id": id,
        "text": text,
        "quotes": quotes,
        "credits": credits,
        "entities": entities,
        "region": draw(st.sampled_from(["gulf", "مصر"])),
    }


def same(record, entities=None):
    """A record with all that is only implied left out, and its quotations in the order of their numbers, for comparing.

    entities: keep only these; None for all.
    """
    names = record.get("entities") or {}
    quotes = []
    for quote in sorted(record.get("quotes") or [], key=lambda quote: quote["id"]):
        kept = {key: value for key, value in quote.items() if value not in (None, False)}
        if kept.get("speaker_name") == names.get(quote.get("entity"), {}).get("name"):
            kept.pop("speaker_name", None)
        quotes.append(kept)
    kept_entities = {key: entity for key, entity in names.items() if entities is None or key in entities}
    return {**record, "quotes": quotes, "entities": kept_entities, "credits": record.get("credits") or []}
