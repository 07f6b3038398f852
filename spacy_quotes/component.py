"""The `quotes` component: scan → cues → frames → resolve → Doc."""

# No postponed annotations here: spaCy 3.7 reads those of factories and can't resolve strings.
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc
from spacy.training import Example

from .antecedents import Chooser
from .confidence import sift, weigh
from .credits import find_credits
from .cues import find_cues
from .frame import Frame, Range
from .frames import build_frames
from .lexicon import Lexicon, Word, lexicon
from .marks import Marks, pair_marks, turn_marks
from .mentions import Mentions
from .names import find_names
from .quote import put_record
from .record import KINDS, Record
from .resolve import resolve
from .scan import Scan, Scanner
from .settings import check_extra, check_kinds, check_share
from .settling import settle

ASSIGNS = ["doc.spans", "doc._.quotes", "doc._.quote_credits", "doc._.quote_entities"]
DEFAULT_CONFIG: dict[str, Any] = {
    "language": "ar",
    "kinds": list(KINDS),
    "nested": True,
    "min_confidence": 0.4,
    "extra": None,
    "scorer": {"@scorers": "spacy_quotes.quotes_scorer.v1"},
}


@dataclass(frozen=True, slots=True)
class Analysis:
    """A text in words and marks, the rules' frames, who is mentioned beside them, its credits, and the full names in it."""

    scan: Scan[Word]
    marks: Marks
    frames: list[Frame]
    mentions: Mentions
    credits: list[Range]
    names: dict[str, list[Range]]


@Language.factory(
    "quotes",
    assigns=ASSIGNS,
    default_config=DEFAULT_CONFIG,
    default_score_weights={"quotes_attributed_f": 1.0, "quotes_exact_f": 0.0, "quotes_content_f": 0.0},
)
def make_quotes(
    nlp: Language,
    name: str,
    language: str,
    kinds: list[str],
    nested: bool,
    min_confidence: float,
    extra: dict[str, Any] | None,
    scorer: Callable[..., dict[str, Any]] | None,
) -> "QuoteExtractor":
    """Make a `QuoteExtractor`; see there for the settings."""
    return QuoteExtractor(
        nlp.vocab, name, language=language, kinds=kinds, nested=nested, min_confidence=min_confidence, extra=extra, scorer=scorer
    )


class QuoteExtractor(Pipe):
    """Finds quotations by rules and language data, on the text alone: any pipeline, any tokenizer, no training.

    vocab (Vocab): the pipeline's vocabulary; not used, but every component has one.
    name (str): the component's name.
    language (str): whose language data to use, ISO 639-1.
    kinds (Sequence[str]): which kinds of quotation to keep, of DIRECT, INDIRECT and MIXED.
    nested (bool): whether to keep quotations inside others.
    min_confidence (float): the least confidence, from 0 to 1, of what is kept.
    extra (dict): own additions to the language data, in the form of its JSON files: ``verbs`` and ``media`` lists, and
        ``words``, lists of words by name.
    scorer (Callable): scores examples; see `scorer.score_quotes`.
    RAISES ValueError: there is no data for the language, or a setting cannot work.
    """

    def __init__(
        self,
        vocab: Any = None,
        name: str = "quotes",
        *,
        language: str = "ar",
        kinds: Sequence[str] = KINDS,
        nested: bool = True,
        min_confidence: float = 0.4,
        extra: dict[str, Any] | None = None,
        scorer: Callable[..., dict[str, Any]] | None = None,
    ) -> None:
        check_kinds(kinds)
        check_share("min_confidence", min_confidence)
        self.vocab = vocab
        self.name = name
        self.kinds = frozenset(kinds)
        self.nested = nested
        self.min_confidence = min_confidence
        self.scorer = scorer
        self.lexicon = lexicon(language)
        check_extra(extra, language)
        if extra:
            self.lexicon = Lexicon(language, extra)
        self.scanner = Scanner(self.lexicon)

    def analyze(self, text: str) -> Analysis:
        """What the rules find in a text, in words, before it is resolved."""
        scan = settle(self.scanner(text), self.lexicon)
        marks = pair_marks(scan)
        scan = turn_marks(scan, marks)
        cues = find_cues(scan, marks, self.lexicon)
        names = find_names(scan, self.lexicon)
        frames, mentions = build_frames(scan, marks, cues, names, self.lexicon)
        weigh(scan, frames, self.lexicon.confidence["found"])
        return Analysis(scan, marks, sift(frames, self.min_confidence), mentions, find_credits(scan, self.lexicon), names)

    def resolve(self, analysis: Analysis, frames: list[Frame], choose: Chooser | None = None) -> Record:
        """Who speaks in each of some frames of the analyzed text: the rules' own, or others in their place; `choose` as in `resolve`."""
        return resolve(analysis.scan, frames, analysis.mentions, analysis.credits, analysis.names, self.lexicon, choose)

    def extract(self, text: str) -> Record:
        """The quotations of a text as a record without an id (see `record`)."""
        analysis = self.analyze(text)
        return select(self.resolve(analysis, analysis.frames), self.kinds, self.nested)

    def __call__(self, doc: Doc) -> Doc:
        """Find the quotations of a Doc and set them in ``doc.spans``."""
        return put_record(doc, self.extract(doc.text))

    def score(self, examples: Iterable[Example], **kwargs: Any) -> dict[str, Any]:
        """Score a batch of examples.

        examples (Iterable[Example]): gold and predicted Docs.
        RETURNS (dict): the scores, as `scorer.score_quotes` names them.
        """
        return self.scorer(examples, **kwargs) if self.scorer else {}


def select(record: Record, kinds: Container[str], nested: bool, min_confidence: float = 0.0) -> Record:
    """What the settings let through of a record, which is changed."""
    keep = [
        quote
        for quote in record["quotes"]
        if quote["kind"] in kinds and (nested or quote["parent"] is None) and (quote.get("confidence") or 0.0) >= min_confidence
    ]
    if len(keep) < len(record["quotes"]):
        numbers = {quote["id"] for quote in keep}
        for quote in keep:
            if quote["parent"] not in numbers:
                quote["parent"] = None
        entities = {quote["entity"] for quote in keep}
        record["quotes"] = keep
        record["entities"] = {key: entity for key, entity in record["entities"].items() if key in entities}
    return record
