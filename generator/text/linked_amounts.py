"""An amount with its tokens, and two that a word makes one of: `12 tỷ và 500 triệu`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from math import prod

from generator.text.amount_tokens import Piece, Token
from generator.text.number_words import SPACE

_LINK = re.compile(rf"{SPACE}(?:và|lẻ|linh){SPACE}")
_SEVERAL = re.compile(
    r"\b(?:lần lượt|tương ứng|(?:hai|các|những) (?:mức|khoản|nguồn|quỹ|gói|suất|loại)"
    r"|giữa)\b[^.;]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NumberInText:
    """A number read in a text: `value` has its scale words (tỉ, triệu, nghìn) multiplied in."""

    value: Decimal
    start: int
    end: int
    scale_word: str | None = None
    in_words: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    number: NumberInText
    tokens: tuple[Token, ...]

    @property
    def is_plain(self) -> bool:
        """One number without a scale word."""
        return len(self.tokens) == 1

    @property
    def factor(self) -> int:
        """What one number is multiplied by; 0 when there is more than one number."""
        _, *scales = self.tokens
        only = all(token.piece is Piece.SCALE for token in scales)
        return prod(int(token.value) for token in scales) if only else 0


def linked(text: str, amounts: Sequence[Amount]) -> Sequence[Amount]:
    """Join `12 tỷ và 500 triệu`, `12 tỷ lẻ 5 triệu`; `lần lượt 12 tỷ và 500 triệu` are two."""
    joined: list[Amount] = []
    for amount in amounts:
        if joined and _links(text, joined[-1], amount):
            amount = _sum(joined.pop(), amount)
        joined.append(amount)
    return joined


def _links(text: str, left: Amount, right: Amount) -> bool:
    if not _LINK.fullmatch(text, left.number.end, right.number.start):
        return False
    if not (left.number.scale_word and right.number.scale_word and descends(left, right)):
        return False
    scale = left.tokens[-1].value
    whole = left.number.value % scale == 0 and 0 < right.number.value < scale
    return whole and not _SEVERAL.search(text, 0, left.number.start)


def _sum(left: Amount, right: Amount) -> Amount:
    value = left.number.value + right.number.value
    number = replace(left.number, value=value, end=right.number.end)
    return Amount(number, (*left.tokens, *right.tokens))


def descends(left: Amount, right: Amount) -> bool:
    """Tell whether all of the right one's scales are below the left one's last."""
    return left.tokens[-1].value > max(map(_scale_of, right.tokens))


def _scale_of(token: Token) -> Decimal:
    return token.value if token.piece is Piece.SCALE else Decimal(0)
