"""Words that only name a file, where something should be told."""

import re
from posixpath import basename
from urllib.parse import unquote

from generator.text.fold import fold, squeeze

_ENDING = re.compile(
    r"\.(?:jpe?g|jfif|png|webp|avif|gif|heic|bmp|tiff?|svg|pdf|docx?)$", re.IGNORECASE
)
_EMPTY = re.compile(
    r"(?:img|dsc[nf]?|dcim|pxl|mvimg|image|images|picture|photo|pic|screenshot|untitled|capture|"
    r"zalo|fb[ _]img|received|whatsapp image|viber image|anh|hinh|hinh anh|anh chup|"
    r"anh chup man hinh|hinh minh hoa|anh minh hoa|anh dai dien|alt|mo ta|mo ta hinh|chua co mo ta)"
    r"(?:[\W_]*(?:\d|copy|final|edited|scaled|so|at|luc|am|pm))*[\W_]*"
)
_NUMBERED = re.compile(r"(?:[\W_]*(?:[a-z]{1,4}[\W_]*)?\d)+[\W_]*(?:[0-9a-f]{6,})?")
"""`z5432109876543_1a2b3c`, `2024-04-24 17.18`: what telephones call a picture."""


_DECORATIVE = "trang trí"


def is_decorative(words: str) -> bool:
    """Do the words in a description's place say that a picture shows nothing to be told?"""
    return squeeze(words).casefold() == _DECORATIVE


def names_a_file(words: str, file: str) -> bool:
    """Do words that should tell what a picture shows name its file, or nothing at all?"""
    plain = words.strip()
    stem = basename(unquote(file)).rpartition(".")[0]
    if _ENDING.search(plain) or plain == stem:
        return True
    return bool(_EMPTY.fullmatch(fold(plain)) or _NUMBERED.fullmatch(plain.lower()))
