"""Shares that no source reports: computed here, and always shown with what they come from."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from generator.site.links import ReportedFigure
from generator.text import format_number

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Derived:
    """`method` says in words how the value was computed from the figures in `sources`."""

    value: Decimal
    method: str
    sources: tuple[ReportedFigure, ...]


def share(reported: ReportedFigure) -> Derived | None:
    """Return part of total in per cent, rounded half up: 58.234/64.536 = 90,23."""
    value, total = reported.figure.value, reported.figure.total
    if value is None or not total:
        return None
    per_cent = (100 * value / total).quantize(_CENT, ROUND_HALF_UP)
    method = f"{format_number(value)} chia {format_number(total)}, làm tròn hai chữ số thập phân"
    return Derived(per_cent, method, (reported,))
