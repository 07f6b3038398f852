"""Around each cue: content, speaker, agency and addressee, as ranges of words.

One module for each sort of cue. `verb_frames`, with participles and nouns, and `mute_subjects`: things that are said to say something.
`according_frames`, from `according_phrases` (where they begin and end) with `covered_clauses` (what they cover) and `main_quotes` (beside
what other quotation they stand). `label_frames` of colons; then, as it is known who else speaks, `speaking_labels` says which of them name
a speaker, with `other_labels` (what else a label may be) and `label_names` (what the text tells of it). At the end `edges` and `nesting`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..clauses import Clauses
from ..contents import Contents
from ..cue import Cue
from ..frame import Frame, Range
from ..lexicon import Lexicon, Word
from ..marked_words import MarkedWords
from ..marks import Marks
from ..mentions import Mentions
from ..narration import Narration
from ..phrases import PhraseView, Subjects
from ..roles import Roles
from ..scan import Scan
from .according_frames import AccordingFrames
from .edges import Edges
from .label_frames import LabelFrames
from .nesting import DEEPEST, nest, repeats
from .speaking_labels import SpeakingLabels
from .verb_frames import VerbFrames


def build_frames(
    scan: Scan[Word], marks: Marks, cues: list[Cue], names: Mapping[str, list[Range]], lexicon: Lexicon
) -> tuple[list[Frame], Mentions]:
    """The frames of a text's cues in order (a cue that turns out to have no content has none), and who is mentioned outside of them."""
    builder = _Builder(Subjects(scan, marks, names, lexicon), cues)
    frames = builder.build(cues)
    return frames, Mentions(builder.phrases, frames)


class _Builder(PhraseView):
    def __init__(self, phrases: Subjects, cues: Sequence[Cue]) -> None:
        super().__init__(phrases)
        reporting = {cue.word: cue for cue in cues if not (self._cites_scripture(cue) or self._knows(cue))}
        clauses = Clauses(Narration(self.scan, self.marks, self.lexicon, reporting))
        marked = MarkedWords(self.scan, self.marks, self.lexicon)
        contents, roles = Contents(phrases, clauses, marked), Roles(phrases)
        self.verbs = VerbFrames(contents, roles)
        self.according = AccordingFrames(contents, roles, {cue.word: cue for cue in cues})
        self.labels = LabelFrames(phrases, marked, roles)
        self.edges = Edges(self.scan, self.marks, self.lexicon)

    def _cites_scripture(self, cue: Cue) -> bool:
        """Whether a cue cites words of God or of a prophet, which stand within what somebody says: قال تعالى: (…)"""
        return cue.trigger in ("colon", "marks") and any(
            word.norm in self.lexicon.invocations for word in self.words[cue.at - 1 : cue.at + 1]
        )

    def _knows(self, cue: Cue) -> bool:
        """Whether a cue says what somebody knows rather than says or has learned: يعلمون أن"""
        return cue.form is not None and cue.form.verb_class == "learned" and cue.form.form == "imperfect"

    def build(self, cues: Sequence[Cue]) -> list[Frame]:
        frames = self._of_speakers(self._of_cues(cues))
        nest(frames)
        frames = [frame for frame in frames if not repeats(frame, self.classes, self.lexicon)]
        frames.sort(key=lambda frame: (frame.content[0][0], frame.cue.word))
        return frames

    def _of_cues(self, cues: Sequence[Cue]) -> list[Frame]:
        """The frames of all cues, be it somebody who speaks in a line with a label or not."""
        frames: list[Frame] = []
        around: list[int] = []  # the ends of the contents that the next cue lies in
        for cue in cues:
            around = [end for end in around if end > cue.word]
            if len(around) >= DEEPEST:
                continue
            frame = self._of_cue(cue, frames)
            if frame and self.edges.trim(frame):
                frames.append(frame)
                around.append(frame.content[-1][1])
        return frames

    def _of_cue(self, cue: Cue, earlier: Sequence[Frame]) -> Frame | None:
        if cue.sort == "colon":
            return self.labels.of(cue)
        if cue.sort == "according":
            return self.according.of(cue, earlier)
        frame = self.verbs.of(cue, earlier)
        if frame and not frame.agency:
            frame.agency = self.according.carrier_before(cue)
        return frame

    def _of_speakers(self, frames: list[Frame]) -> list[Frame]:
        """The frames without those of labels that name nobody who speaks."""
        lines = [frame for frame in frames if frame.cue.sort == "colon"]
        if not lines:
            return frames
        others = [frame for frame in frames if frame.cue.sort != "colon"]
        speaking = SpeakingLabels(self.phrases, lines, others).colons()
        return [frame for frame in frames if frame.cue.sort != "colon" or frame.cue.word in speaking]
