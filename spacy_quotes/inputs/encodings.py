"""The encoding of a file: named, by its byte order mark, UTF-8, or one of Arabic that is recognized beyond doubt."""

from __future__ import annotations

import codecs
import re

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The encodings that Arabic archives come in, besides UTF-8.
_ARABIC_ENCODINGS = ["cp1256", "iso8859_6", "cp720"]
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_ARABIC_WORD = re.compile("[\u0621-\u064a\u0671-\u06d3]{2,}")


def recognize(sample: bytes) -> str | None:
    """The encoding of some bytes that are no UTF-8, if it is beyond doubt an encoding of Arabic.

    sample: the beginning of a file. Damaged UTF-8 is not recognized as something else: where most bytes beyond ASCII form
    UTF-8 sequences, there is no answer.
    """
    if is_binary(sample.decode("latin-1")):  # as UTF-16 is, seen byte by byte
        wide = ("utf_16_le", "utf_16_be")
        return next((encoding for encoding in wide if _is_arabic(sample[: len(sample) // 2 * 2].decode(encoding, "replace"))), None)
    from charset_normalizer import from_bytes

    beyond = sum(byte >= 0x80 for byte in sample)
    if not beyond or sum(map(len, _UTF8_SEQUENCE.findall(sample))) > beyond / 2:
        return None
    best = from_bytes(sample, cp_isolation=_ARABIC_ENCODINGS, threshold=0.1).best()
    return best.encoding if best is not None and _is_arabic(str(best)) else None


def _is_arabic(text: str) -> bool:
    letters = sum(char.isalpha() for char in text)
    return sum(map(len, _ARABIC_WORD.findall(text))) > 0.5 * letters


def is_binary(text: str) -> bool:
    """Whether a text is none: a twentieth of it or more are control characters."""
    return len(_CONTROLS.findall(text)) > 0.05 * len(text)
