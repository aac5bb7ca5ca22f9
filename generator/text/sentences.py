"""Where sentences end in a Vietnamese paragraph.

A sign ends a sentence when white space and no small letter follow it, and the word before it is
no abbreviation (TP., ThS., Đ/c.), initial (H.) or list number (1.).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

Span = tuple[int, int]

_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s|$)")
_NEXT = re.compile(r"\s*[\"“‘«(\[–-]*\s*(\S?)")
_LAST_WORD = re.compile(r"[^\s(“\"‘«]{1,12}$")
_LIST_NUMBER = re.compile(r"\s*(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]+|[A-Za-zđĐ])")
_ROMAN_AFTER_WORD = re.compile(r"[^\W\d_]*[^\WA-Z\d_]\s+[IVX]$")
_ABBREVIATIONS = re.compile(
    r"(?:(?:p?gs|ts|ths|tskh|bs|ks|kts|ds|lm|nsnd|nsưt|nguts|ngưt|ngnd)\.?)+"
    r"|đ/c|đc|tp|tx|tt|stt|vd|nxb|tr|mr|mrs|dr",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)  # a paragraph is asked for each thing found in it
def sentences(text: str) -> tuple[Span, ...]:
    """(start, end) of every sentence, white space between them left out."""
    return tuple(_spans(text))


def sentence_at(text: str, index: int) -> Span:
    """The sentence that holds the character at index; (0, 0) in an empty text."""
    spans = sentences(text)
    if not spans:
        return 0, 0
    return spans[max(bisect_right(spans, index, key=lambda span: span[0]) - 1, 0)]


def _spans(text: str) -> Iterator[Span]:
    start = 0
    for sign in _END.finditer(text):
        if _ends(text, start, sign):
            yield from _trimmed(text, start, sign.end())
            start = sign.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    inner = text[start:end]
    if inner.strip():
        left = len(inner) - len(inner.lstrip())
        yield start + left, start + len(inner.rstrip())


def _ends(text: str, start: int, sign: re.Match[str]) -> bool:
    follower = _NEXT.match(text, sign.end())
    if follower and follower[1].islower():
        return False
    if sign.group()[0] != "." or sign.group().startswith(".."):
        return True
    if _LIST_NUMBER.fullmatch(text, start, sign.start()):
        return False
    return not _is_shortened(text, start, sign.start())


def _is_shortened(text: str, start: int, dot: int) -> bool:
    """Is the word before the dot an abbreviation or an initial? (v.v. closes an enumeration.)"""
    nearby = text[max(start, dot - 24) : dot]
    word = _LAST_WORD.search(nearby)
    if not word:
        return False
    if len(word.group()) == 1 and word.group().isupper():
        return not _ROMAN_AFTER_WORD.search(nearby)
    return _ABBREVIATIONS.fullmatch(word.group()) is not None
