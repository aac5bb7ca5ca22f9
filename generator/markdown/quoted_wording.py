"""The new wording that an amending act quotes over several lines: it is not the act's own parts."""

import re
from collections.abc import Sequence
from itertools import accumulate

from generator.text.patterns import pattern

_MARKS = r"[>#*_\s]*"
_OPENING = pattern(rf"{_MARKS}[“\"«]|.*:{_MARKS}[“\"«]")
_PROVISION = pattern(
    rf"(?:.*:)?{_MARKS}[“\"«]{_MARKS}"
    r"(?:(?:điều|chương|mục|phần|phụ lục)\s+(?:thứ\s|[0-9IVXLC])|\d+[a-zđ]?[.)]\s|[a-zđ]\)\s)",
    re.IGNORECASE,
)
_OPEN = pattern(r"[“«]|(?<![^\s(\[:*_>“«])\"(?=\S)")


def quoted_lines(lines: Sequence[str]) -> tuple[frozenset[int], tuple[int, ...]]:
    """Return the lines behind the first of each quoted wording, and where one is never closed.

    A quotation mark that is never closed is a slip like others when no provision follows it.
    """
    quoted: set[int] = set()
    unclosed: list[int] = []
    closings = _closings(lines)
    number = 0
    while number < len(lines):
        end = closings[number] if _OPENING.match(lines[number]) else number
        if end is None and _PROVISION.match(lines[number]):
            unclosed.append(number)
        last = number if end is None else end
        quoted.update(range(number + 1, last + 1))
        number = last + 1
    return frozenset(quoted), tuple(unclosed)


def _closings(lines: Sequence[str]) -> list[int | None]:
    """Return for each line the one on which all quotations are closed that it opens."""
    depths = list(accumulate(map(_opened, lines), initial=0))
    closings: list[int | None] = [None] * len(lines)
    waiting: list[int] = []
    for number in range(len(lines)):
        waiting.append(number)
        while waiting and depths[number + 1] <= depths[waiting[-1]]:
            closings[waiting.pop()] = number
    return closings


def _opened(line: str) -> int:
    """Return how many more quotations a line opens than it closes."""
    if not any(mark in line for mark in '“”"«»'):
        return 0
    opened = _OPEN.findall(line)
    straight = line.count('"') - sum(mark == '"' for mark in opened)
    closed: int = straight + line.count("”") + line.count("»")
    return len(opened) - closed
