"""Values in a block of prose: one number, a range, or a part of a total, with its unit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.model import IndicatorKind
from generator.proposals.noise import noise
from generator.site.figures.quoted import said_kind
from generator.text import NumberInText, numbers_in

_OF = re.compile(r"\s?/\s?")
_TO = re.compile(r"\s?%?\s?(?:[-–]|đến)\s?")
_AFTER = re.compile(r"\s+([^\W\d_][^.;:()/\d…\n]*)")
_UNIT = re.compile(
    r"\s*(?:%|phần trăm|đồng(?:\s*/\s*|\s+(?:mỗi|một|trên)\s+)(?:đầu )?người(?: dân)?|đồng)",
    re.IGNORECASE,
)
_COUNTED_IN_WORDS = 10


@dataclass(frozen=True, slots=True)
class WrittenValue:
    """`after` are the words that follow: what a count counts. `end` is behind the unit."""

    start: int
    end: int
    kind: IndicatorKind
    after: str
    value: Decimal | None = None
    span: tuple[Decimal, Decimal] | None = None
    total: Decimal | None = None

    @property
    def is_bare(self) -> bool:
        """Nothing says what is counted: `Quảng Ninh (13)`."""
        return self.kind is IndicatorKind.COUNT and not self.after


def values_in(text: str) -> tuple[WrittenValue, ...]:
    """Return the values of a block in order."""
    masked = noise(text)
    numbers = [
        number
        for number in numbers_in(text)
        if not any(start < number.end and number.start < end for start, end in masked)
        and not _is_article(number)
    ]
    return tuple(_values(text, numbers))


def _is_article(number: NumberInText) -> bool:
    """`một hội viên` tells of a member more often than it counts one."""
    return number.in_words and number.value < _COUNTED_IN_WORDS


def _values(text: str, numbers: list[NumberInText]) -> Iterator[WrittenValue]:
    index = 0
    while index < len(numbers):
        number = numbers[index]
        other = numbers[index + 1] if index + 1 < len(numbers) else None
        pair = _pair(text, number, other) if other else None
        yield pair or _value_at(text, number.start, number, value=number.value)
        index += 2 if pair else 1


def _pair(text: str, number: NumberInText, other: NumberInText) -> WrittenValue | None:
    between = text[number.end : other.start]
    if _OF.fullmatch(between) and number.value <= other.value:
        return _value_at(text, number.start, other, value=number.value, total=other.value)
    if _TO.fullmatch(between) and number.value < other.value:
        return _value_at(text, number.start, other, span=(number.value, other.value))
    return None


def _value_at(
    text: str,
    start: int,
    last: NumberInText,
    value: Decimal | None = None,
    total: Decimal | None = None,
    span: tuple[Decimal, Decimal] | None = None,
) -> WrittenValue:
    kind = said_kind(text, last.end) or IndicatorKind.COUNT
    unit = _UNIT.match(text, last.end) if kind is not IndicatorKind.COUNT else None
    end = unit.end() if unit else last.end
    after = _AFTER.match(text, end)
    return WrittenValue(start, end, kind, after[1].strip() if after else "", value, span, total)
