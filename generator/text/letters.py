"""Letters that a file may not hold, and those that are read as what was meant."""

import re
import unicodedata

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffc"
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f"
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u2800\u3164\uffa0\U0001d159"
    "\U0001d173-\U0001d17a\U000e0100-\U000e01ef]"
    "|(?<=[A-Za-zÀ-ɏḀ-ỿ])[\ufe00-\ufe0f]"
)
"""Control characters, marks that turn the direction of writing, tags, what is no letter; letters
that look like nothing (Hangul's fillers, Braille's blank), with which a title would be empty; what
varies a sign, behind a letter of ours, whose word no search would find."""
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
PILED = re.compile(f"[{_MARKS}]{{5,}}")
"""More marks on a letter than any language piles up: the page's lines would be buried in them."""
_COMMON = b"\t\n" + bytes({*range(0x20, 0xC0)} - {0x7F}) + b"\xc3\xc4\xc5\xc6\xe1\xe2"
"""Of UTF-8: what the letters of nearly all files have, first bytes and others."""
_RARE_SIGN = re.compile(rb"\xe2(?!\x80[\x90-\xa7])")
_READ_AS = (("\u00d0", "Đ"), ("\u0189", "Đ"), ("\u00ad", ""), ("\u200b", ""), ("\u2060", ""))
"""Two look-alikes of Đ; the soft hyphen and blanks of no width, which no reader sees."""


def may_have_odd_letters(data: bytes) -> bool:
    """Can there be anything in UTF-8 that `HIDDEN` or `PILED` know? Seldom, and told ten times
    sooner."""
    return (
        bool(data.translate(None, _COMMON))
        or data.count(b"\xe1") > data.count(b"\xe1\xba") + data.count(b"\xe1\xbb")
        or _RARE_SIGN.search(data) is not None
    )


def as_meant(text: str) -> str:
    """Return the text with Đ for its look-alikes, without signs that no reader sees."""
    for letter, meant in () if text.isascii() else _READ_AS:
        if letter in text:
            text = text.replace(letter, meant)
    return text


_UNSEEN = (
    (
        "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
        "dấu đổi chiều chữ",
    ),
    ("\x0b\x0c\r\x85\u2028\u2029", "dấu ngắt dòng của máy khác"),
    ("\ufeff", "dấu mở đầu tệp (BOM)"),
)
_OF_CATEGORIES = {
    "Cc": "ký tự điều khiển",
    "Cf": "dấu ẩn",
    "Cn": "mã không của chữ nào",
    "Cs": "mã không của chữ nào",
}


def letter_name(letter: str) -> str:
    """Return how a letter that nobody sees is told: `dấu đổi chiều chữ, U+202E`."""
    named = next((name for signs, name in _UNSEEN if letter in signs), "")
    kind = named or _OF_CATEGORIES.get(unicodedata.category(letter), "chữ trống")
    return f"{kind}, U+{ord(letter):04X}"


def piled_marks(piled: re.Match[str]) -> dict[str, object]:
    """Return the letter that is buried, and how many marks are on it."""
    letter = piled.string[max(piled.start() - 1, 0) : piled.start()]
    return {"letter": letter.strip(), "count": len(piled.group())}
