"""Numbers in Vietnamese notation, both ways: 60.358 is sixty thousand, 17,34 has a fraction.

Source of the rules: HUONG-DAN.md, on figures.
"""

import re
from decimal import Decimal

from generator.text.fold import squeeze

MONEY_SCALES: tuple[tuple[int, str], ...] = ((10**9, "tỷ"), (10**6, "triệu"))
_THOUSANDTHS = 1000
_WELL_FORMED = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)(?:,(?P<fraction>[0-9]+))?"
)
_FOREIGN = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+")
_AMBIGUOUS = re.compile(r"[1-9][0-9]*,[0-9]{3}")


class NotANumber(ValueError):
    """A text that is no number in Vietnamese notation; `hint` says, in Vietnamese, what to do."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(f"“{text}” không phải là số viết theo cách Việt Nam")
        self.hint = hint


def format_number(value: Decimal | int) -> str:
    """60358 → 60.358, Decimal("17.340") → 17,34."""
    whole, _, fraction = f"{Decimal(value):,f}".partition(".")
    fraction = fraction.rstrip("0")
    grouped = whole.replace(",", ".")
    return f"{grouped},{fraction}" if fraction else grouped


def format_percent(value: Decimal | int) -> str:
    """Decimal("17.34") → 17,34%."""
    return f"{format_number(value)}%"


def format_money(value: Decimal | int) -> str:
    """12.500.000.000 → 12,5 tỷ đồng; 300.500.000 → 300,5 triệu đồng: always exact.

    What has more than three digits after the comma then is told in full.
    """
    money = Decimal(value)
    size, word = next((scale for scale in MONEY_SCALES if abs(money) >= scale[0]), (1, ""))
    if not word or money * _THOUSANDTHS % size:
        return _full(money)
    return f"{format_number(money / size)} {word} đồng"


def _full(value: Decimal) -> str:
    return f"{format_number(value)} đồng"


def parse_number(text: str) -> Decimal:
    """Read one number: 60.358 · 17,34 · 02. Raises NotANumber for anything else.

    A single comma before exactly three digits (5,579) is a thousand to some writers and a
    fraction to others: it is refused, never guessed.
    """
    plain = squeeze(text)
    sign, digits = (-1, plain[1:]) if plain[:1] in ("-", "−") else (1, plain)
    match = _WELL_FORMED.fullmatch(digits)
    if not match or _AMBIGUOUS.fullmatch(digits):
        raise NotANumber(plain, _hint(digits))
    return sign * _decimal(match)


def well_formed(text: str) -> Decimal | None:
    """Return the number that digits with their dots and comma are, None when they are none.

    `is_ambiguous` tells whether only what follows shows that the comma is one.
    """
    digits = text.removeprefix("−")
    match = _WELL_FORMED.fullmatch(digits)
    if not match:
        return None
    return _decimal(match) if digits == text else -_decimal(match)


def is_ambiguous(text: str) -> bool:
    """Tell whether digits may be grouped the foreign way, or have a fraction: 5,579."""
    return _AMBIGUOUS.fullmatch(text.removeprefix("−")) is not None


def _decimal(digits: re.Match[str]) -> Decimal:
    whole, fraction = digits["whole"].replace(".", ""), (digits["fraction"] or "").rstrip("0")
    return Decimal(f"{whole}.{fraction}" if fraction else whole)


def _hint(digits: str) -> str:
    if _FOREIGN.fullmatch(digits):
        return "Dùng dấu chấm ngăn hàng nghìn và dấu phẩy trước phần thập phân: 60.358 hoặc 17,34"
    if digits.endswith("%"):
        return "Bỏ dấu %, chỉ viết con số"
    return "Chỉ viết chữ số, ví dụ 60.358 hoặc 17,34"
