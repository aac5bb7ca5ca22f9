"""The pieces of amounts in running text: digits, number words, scale words, halves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from generator.text.number_words import (
    BELOW_HUNDRED,
    HALF_MORE,
    HALF_OF,
    LINKED_UNIT,
    SCALE,
    SCALES,
    SPACE,
    below_hundred,
    linked_unit,
)
from generator.text.numbers import well_formed
from generator.text.patterns import pattern

_DATE = r"(?<!\w)[0-9]{1,2}(?P<sign>[/.-])[0-9]{1,2}(?P=sign)[0-9]{4}(?!\w)"
_RUN = r"(?>[0-9]+(?:[.,][0-9]+)*)"
_GLUED = r"(?i:đ|đồng|vnđ|vnd|tỉ|tỷ|triệu|nghìn|ngàn|vạn)(?!\w)"
_PLACE = rf"(?:Triệu|Vạn){SPACE}(?!Đồng(?!\w))[A-ZĐÀ-Ỹ]"
"""Triệu Sơn, Vạn Ninh."""
_TOKEN = pattern(
    rf"(?P<nothing>{_DATE}|(?<!\w)(?i:phần{SPACE}(?:trăm|nghìn|ngàn|vạn|triệu))(?!\w))"
    rf"|(?<![\w.,])(?<![^\W\d]-)(?P<digits>−?{_RUN})(?!(?!{_GLUED})[^\W\d_]|[-/–][A-ZĐ])"
    r"|(?<![\w.,])(?P<unreadable>[0-9][\w.,]*)"
    rf"|(?<![^\W\d_])(?!{_PLACE})(?P<scale>(?i:{SCALE}))"
    rf"|(?<!\w)(?:(?P<half_of>(?i:{HALF_OF}))|(?P<half_more>(?i:{HALF_MORE}))"
    rf"|(?P<linked>(?i:{LINKED_UNIT}))|(?P<words>(?i:{BELOW_HUNDRED})))"
)
_HALF = Decimal("0.5")


class Piece(Enum):
    """What a token is. `UNREADABLE` spoils the amount that it touches, `NOTHING` only ends it."""

    DIGITS = auto()
    WORDS = auto()
    LINKED = auto()
    SCALE = auto()
    HALF_MORE = auto()
    UNREADABLE = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Token:
    piece: Piece
    text: str
    start: int
    end: int
    value: Decimal = Decimal(0)

    @property
    def is_number(self) -> bool:
        return self.piece in (Piece.DIGITS, Piece.WORDS)


def tokens_in(text: str) -> Iterator[Token]:
    """Yield the tokens of an NFC text in order."""
    for match in _TOKEN.finditer(text):
        piece, value = _read(match)
        yield Token(piece, match.group(), match.start(), match.end(), value)


def _read(match: re.Match[str]) -> tuple[Piece, Decimal]:
    words = match.group()
    match match.lastgroup:
        case "digits":
            value = None if _is_phone(words) else well_formed(words)
            return (Piece.UNREADABLE, Decimal(0)) if value is None else (Piece.DIGITS, value)
        case "scale":
            return Piece.SCALE, Decimal(SCALES[words.lower()])
        case "words":
            return Piece.WORDS, Decimal(below_hundred(words))
        case "linked":
            return Piece.LINKED, Decimal(linked_unit(words))
        case "half_of":
            return Piece.WORDS, _HALF
        case "half_more":
            return Piece.HALF_MORE, _HALF
        case "unreadable":
            return Piece.UNREADABLE, Decimal(0)
    return Piece.NOTHING, Decimal(0)


def _is_phone(digits: str) -> bool:
    return digits.startswith("0") and len(digits) >= 9
