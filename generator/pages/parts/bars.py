"""Counts as bars: a label, a thin bar and the number."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.text import format_number


@dataclass(frozen=True, slots=True)
class Bar:
    """`width` is in hundredths of the longest bar; `url` may be empty."""

    label: str
    url: str
    count: str
    width: str


def bars(counts: Iterable[tuple[str, str, int]]) -> tuple[Bar, ...]:
    """Return a bar for each label, address and count."""
    rows = tuple(counts)
    most = max((count for _, _, count in rows), default=1)
    return tuple(
        Bar(label, url, format_number(count), f"{100 * count / most:.4g}")
        for label, url, count in rows
    )
