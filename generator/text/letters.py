"""Letters that a file may not hold, and those that are read as what was meant."""

import re
import unicodedata

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffc"
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Control characters, marks that turn the direction of writing, tags, and what is no letter."""
_READ_AS = (("\u00d0", "Đ"), ("\u0189", "Đ"), ("\u00ad", ""), ("\u200b", ""), ("\u2060", ""))
"""Two look-alikes of Đ; the soft hyphen and blanks of no width, which no reader sees."""


def as_meant(text: str) -> str:
    """Return the text with Đ for its look-alikes, without signs that no reader sees."""
    for letter, meant in () if text.isascii() else _READ_AS:
        if letter in text:
            text = text.replace(letter, meant)
    return text


def letter_name(letter: str) -> str:
    """Return how a letter that nobody sees is told: `U+202E RIGHT-TO-LEFT OVERRIDE`."""
    name = unicodedata.name(letter, "NUL" if letter == "\0" else "")
    return f"U+{ord(letter):04X} {name}".rstrip()
