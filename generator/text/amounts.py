"""Amounts in running text: `60.358`, `12 tỷ 500 triệu`, `hai vạn`, `3 tỉ rưỡi`.

The one reader for what a quote says and for what `portal figures` proposes. An amount has one
value; no part of it is an amount.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from generator.text.amount_tokens import Piece, Token, tokens_in
from generator.text.amount_value import amount_value
from generator.text.linked_amounts import Amount, NumberInText, descends, linked
from generator.text.number_words import SPACE, UNFINISHED
from generator.text.numbers import is_ambiguous
from generator.text.patterns import pattern

_GAP = pattern(SPACE)
_TO = pattern(rf"[^\S\n]?[-–][^\S\n]?|{SPACE}(?:đến|tới){SPACE}")
_COMMA = pattern(rf",{SPACE}")
_NUMBERED = pattern(
    rf"\b(?:thứ|tháng|ngày|mùng|mồng|quý|khóa|khoá|lớp|khối|tổ|cụm|phường|quận|phần){SPACE}$",
    re.IGNORECASE,
)
_VAGUE = pattern(rf"\b(?:vài|đôi|dăm|mấy|một vài){SPACE}$", re.IGNORECASE)
_NO_COUNT = pattern(
    rf"{SPACE}(?:phần|năm|trong|số|vài|ít|cách|lần nữa|mình|khi|chút|nửa|là)(?!\w)|{SPACE}?[:)]",
    re.IGNORECASE,
)
_NAME = pattern(rf"{SPACE}[A-ZĐÀ-Ỹ]")
_OPENING = pattern(r"(?:^|[.!?…:;“\"(\n–-])\s*$")
_LEAST_SCALE_WORD = 1000
_LONGEST_WORD = 16


@lru_cache(maxsize=4096)
def numbers_in(text: str) -> tuple[NumberInText, ...]:
    """Return the numbers of an NFC text, in order; dates, phone and document numbers are none.

    What can be read in two ways (`1 tỷ 2`, `5,579`) is left out, with all of its parts. The checks
    ask several times for the sentences that figures stand in.
    """
    amounts = linked(text, [amount for run in _runs(text) if (amount := _amount(text, run))])
    unclear = set(_unclear(text, amounts))
    scaled = _scaled(text, amounts)
    return tuple(number for place, number in enumerate(scaled) if number and place not in unclear)


def _runs(text: str) -> Iterator[tuple[Token, ...]]:
    """Yield the tokens that belong together."""
    run: list[Token] = []
    for token in tokens_in(text):
        if run and not _is_joined(text, run[-1], token):
            yield tuple(run)
            run = []
        run.append(token)
    if run:
        yield tuple(run)


def _is_joined(text: str, left: Token, right: Token) -> bool:
    pieces = {left.piece, right.piece}
    gap = text[left.end : right.start]
    if Piece.NOTHING in pieces or left.piece is Piece.HALF_MORE or (gap and not _is_gap(gap)):
        return False
    if Piece.SCALE in pieces or right.piece in (Piece.HALF_MORE, Piece.LINKED):
        return True
    return left.piece is right.piece is Piece.WORDS


def _is_gap(text: str) -> bool:
    return _GAP.fullmatch(text) is not None


def _amount(text: str, run: tuple[Token, ...]) -> Amount | None:
    start, end = run[0].start, run[-1].end
    if any(token.piece in (Piece.UNREADABLE, Piece.NOTHING) for token in run):
        return None
    value = amount_value(run)
    if value is None or not _is_amount(text, run):
        return None
    scales = (token.text for token in run if token.value >= _LEAST_SCALE_WORD and _is_scale(token))
    words = run[0].piece is Piece.WORDS
    return Amount(NumberInText(_plain(value), start, end, next(scales, None), words), run)


def _is_scale(token: Token) -> bool:
    return token.piece is Piece.SCALE


def _is_amount(text: str, run: Sequence[Token]) -> bool:
    first, last = run[0], run[-1]
    if first.piece is Piece.WORDS and _VAGUE.search(text, *_before(first)):
        return False
    if last.piece is not Piece.DIGITS and UNFINISHED.match(text, last.end):
        return False
    if len(run) > 1:
        return True
    if first.piece is Piece.DIGITS:
        return not is_ambiguous(first.text) or text.startswith("%", first.end)
    return _counts(text, first)


def _before(token: Token) -> tuple[int, int]:
    """Return where the words right before a token may begin and end."""
    return max(0, token.start - _LONGEST_WORD), token.start


def _counts(text: str, words: Token) -> bool:
    """Tell whether words without a scale count something: no `tháng ba`, `một trong`, `Hai Bà`."""
    if _NUMBERED.search(text, *_before(words)):
        return False
    if len(words.text.split()) > 1:
        return True
    if _NO_COUNT.match(text, words.end):
        return False
    opens = _OPENING.search(text, *_before(words)) and not _NAME.match(text, words.end)
    return words.text.islower() or bool(opens)


def _unclear(text: str, amounts: Sequence[Amount]) -> Iterator[int]:
    """Yield both places of `1 tỷ, 200 triệu`: one amount to some writers, two to others."""
    for place, (left, right) in enumerate(pairwise(amounts)):
        between = text[left.number.end : right.number.start]
        descending = left.number.scale_word and right.number.scale_word and descends(left, right)
        if descending and _COMMA.fullmatch(between):
            yield from (place, place + 1)


def _scaled(text: str, amounts: Sequence[Amount]) -> Iterable[NumberInText | None]:
    """Multiply the lower end of a range by the scale word that stands after the upper one."""
    for place, amount in enumerate(amounts):
        upper = amounts[place + 1] if place + 1 < len(amounts) else None
        between = text[amount.number.end : upper.number.start] if upper else ""
        shared = upper and amount.is_plain and not upper.is_plain and _TO.fullmatch(between)
        yield _lower_end(amount, upper) if upper and shared else amount.number


def _lower_end(lower: Amount, upper: Amount) -> NumberInText | None:
    number, factor = lower.number, upper.factor
    if not factor:
        return None
    if number.value >= upper.tokens[0].value:
        return number
    value = _plain(number.value * factor)
    return replace(number, value=value, scale_word=upper.number.scale_word)


def _plain(value: Decimal) -> Decimal:
    shown = f"{value:f}"
    return Decimal(shown.rstrip("0").rstrip(".")) if "." in shown else value
