"""One value of several pieces: `12 tỷ 500 triệu`. What can be read in two ways has none."""

from collections.abc import Sequence
from decimal import Decimal

from generator.text.amount_tokens import Piece, Token

Tokens = Sequence[Token]
_HUNDRED, _THOUSAND, _MILLION, _BILLION = 100, 1000, 10**6, 10**9
_COUNTED_BELOW = {"trăm": 10, "mươi": 10, "chục": 100}


def amount_value(tokens: Tokens) -> Decimal | None:
    """Return the value of tokens that follow each other, None when there is no single one.

    `1 tỷ 2` may be 1,2 tỷ to its writer, `hai ba trăm` is vague, `500 triệu 12 tỷ` are two.
    """
    scale = _greatest_scale(tokens)
    if not scale:
        return tokens[0].value if len(tokens) == 1 and tokens[0].is_number else None
    places = [place for place, token in enumerate(tokens) if _is_scale(token, scale)]
    if len(places) != 1:
        return None
    head, tail = tokens[: places[0]], tokens[places[0] + 1 :]
    count = _count(head, tokens[places[0]])
    rest = _rest(tail, scale)
    if count is None or rest is None or (tail and not _takes_more(head, count, tail)):
        return None
    return count * scale + rest


def _greatest_scale(tokens: Tokens) -> Decimal:
    scales = (token.value for token in tokens if token.piece is Piece.SCALE)
    return max(scales, default=Decimal(0))


def _is_scale(token: Token, scale: Decimal) -> bool:
    return token.piece is Piece.SCALE and token.value == scale


def _count(head: Tokens, scale: Token) -> Decimal | None:
    """Return how many of the scale there are; only billions are counted in thousands: nghìn tỉ."""
    limit = _COUNTED_BELOW.get(scale.text.lower())
    inner = _greatest_scale(head)
    if limit:
        return head[0].value if len(head) == 1 and _is_below(head[0], limit) else None
    thousands = inner >= _THOUSAND and scale.value != _BILLION
    if thousands and not (scale.value == _MILLION and _is_scale(head[-1], Decimal(_THOUSAND))):
        return None
    return amount_value(head)


def _is_below(token: Token, limit: int) -> bool:
    return token.is_number and token.value < limit


def _takes_more(head: Tokens, count: Decimal, tail: Tokens) -> bool:
    """Nothing follows 1,5 triệu; `trăm tỉ rưỡi` may be a hundred and a half or 150."""
    vague = head[-1].piece is Piece.SCALE and tail[0].piece is Piece.HALF_MORE
    return count >= 0 and count == count.to_integral_value() and not vague


def _rest(tail: Tokens, scale: Decimal) -> Decimal | None:
    if not tail:
        return Decimal(0)
    if len(tail) == 1 and tail[0].piece is Piece.HALF_MORE:
        return scale / 2
    if len(tail) == 1 and tail[0].piece is Piece.LINKED:
        return tail[0].value if _HUNDRED <= scale <= _THOUSAND else None
    rest = amount_value(tail)
    fits = rest is not None and 0 <= rest < scale and _tells_scale(tail, scale)
    return rest if fits else None


def _tells_scale(tail: Tokens, scale: Decimal) -> bool:
    """Tell whether what follows a scale word can only mean what it says: 300 of `15 nghìn 300`."""
    inner = _greatest_scale(tail)
    if inner:
        return inner >= _THOUSAND or scale <= _THOUSAND
    (token,) = tail
    if token.piece is Piece.WORDS:
        return token.value >= 10 and scale <= _THOUSAND
    return len(token.text.replace(".", "")) == scale.adjusted() and "," not in token.text
