"""Numbers in Vietnamese notation, both ways: 60.358 is sixty thousand, 17,34 has a fraction.

Source of the rules: HUONG-DAN.md, on figures.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from generator.text.fold import squeeze

_BILLION, _MILLION = 10**9, 10**6
_SCALES = {"tỉ": 10**9, "tỷ": 10**9, "triệu": 10**6, "nghìn": 10**3, "ngàn": 10**3}
_WELL_FORMED = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)(?:,(?P<fraction>[0-9]+))?"
)
_FOREIGN = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+")
_AMBIGUOUS = re.compile(r"[1-9][0-9]*,[0-9]{3}")

_DATE = r"(?<!\w)[0-9]{1,2}(?P<sign>[/.-])[0-9]{1,2}(?P=sign)[0-9]{4}(?!\w)"
_RUN = r"(?>[0-9]+(?:[.,][0-9]+)*)"
_CANDIDATE = re.compile(
    rf"{_DATE}|(?<![\w.,])(?<![^\W\d]-)(?P<number>−?{_RUN})(?![^\W\d_]|[-/–][A-ZĐ])"
)
_SCALE = re.compile(
    r"(?P<range>\s?[-–]\s?[0-9]+(?:[.,][0-9]+)*)?\s"
    r"(?P<word>(?:nghìn |ngàn )?(?:tỉ|tỷ)(?! lệ| số| trọng)|triệu|nghìn|ngàn)\b"
)


class NotANumber(ValueError):
    """A text that is no number in Vietnamese notation; `hint` says, in Vietnamese, what to do."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(f"“{text}” không phải là số viết theo cách Việt Nam")
        self.hint = hint


@dataclass(frozen=True, slots=True)
class NumberInText:
    """A number read in a text: `value` has its scale word (tỉ, triệu, nghìn) multiplied in."""

    value: Decimal
    start: int
    end: int
    scale_word: str | None = None


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
    """Whole billions as tỉ, whole millions as triệu, anything else in full."""
    if value and value % _BILLION == 0:
        return f"{format_number(Decimal(value) / _BILLION)} tỉ đồng"
    if value and value % _MILLION == 0:
        return f"{format_number(Decimal(value) / _MILLION)} triệu đồng"
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


def numbers_in(text: str) -> tuple[NumberInText, ...]:
    """Numbers in an NFC text, in order; dates, phone and document numbers are none."""
    numbers = (_number_at(text, match) for match in _CANDIDATE.finditer(text) if match["number"])
    return tuple(number for number in numbers if number)


def _number_at(text: str, match: re.Match[str]) -> NumberInText | None:
    run = match["number"]
    digits = _WELL_FORMED.fullmatch(run.lstrip("−"))
    if not digits or _is_phone(run):
        return None
    scale = _SCALE.match(text, match.end())
    if _AMBIGUOUS.fullmatch(digits.group()) and not _tells_fraction(text, match.end(), scale):
        return None
    value = -_decimal(digits) if run.startswith("−") else _decimal(digits)
    if not scale:
        return NumberInText(value, match.start(), match.end())
    end = match.end() if scale["range"] else scale.end()
    scaled = _plain(value * _factor(scale["word"]))
    return NumberInText(scaled, match.start(), end, scale["word"])


def _tells_fraction(text: str, end: int, scale: re.Match[str] | None) -> bool:
    """420,936 tỉ and 17,345% have a fraction: nobody counts thousands of billions that way."""
    return scale is not None or text.startswith("%", end)


def _decimal(digits: re.Match[str]) -> Decimal:
    return _plain(Decimal(digits["whole"].replace(".", "") + "." + (digits["fraction"] or "0")))


def _plain(value: Decimal) -> Decimal:
    shown = f"{value:f}"
    return Decimal(shown.rstrip("0").rstrip(".")) if "." in shown else value


def _factor(words: str) -> int:
    factor = 1
    for word in words.split():
        factor *= _SCALES[word]
    return factor


def _is_phone(run: str) -> bool:
    return run.startswith("0") and len(run) >= 9


def _hint(digits: str) -> str:
    if _FOREIGN.fullmatch(digits):
        return "Dùng dấu chấm ngăn hàng nghìn và dấu phẩy trước phần thập phân: 60.358 hoặc 17,34"
    if digits.endswith("%"):
        return "Bỏ dấu %, chỉ viết con số"
    return "Chỉ viết chữ số, ví dụ 60.358 hoặc 17,34"
