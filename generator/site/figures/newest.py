"""Figures in the order in which they are shown, and the newest of each place."""

from collections.abc import Sequence
from decimal import Decimal

from generator.model import INTENDED, RegionId
from generator.site.links import ReportedFigure
from generator.text import collation_key


def newest_first(figures: Sequence[ReportedFigure]) -> list[ReportedFigure]:
    """Return figures newest period first, then the greatest, then by the place's id."""
    by_name = sorted(figures, key=lambda reported: collation_key(reported.figure.region))
    by_size = sorted(by_name, key=greatest, reverse=True)
    return sorted(by_size, key=lambda reported: reported.figure.period, reverse=True)


def newest_of_each_place(figures: Sequence[ReportedFigure]) -> tuple[ReportedFigure, ...]:
    """Return one figure a place, of one indicator's; what was only intended comes last."""
    newest: dict[RegionId, ReportedFigure] = {}
    for reported in sorted(newest_first(figures), key=_intended):
        newest.setdefault(reported.figure.region, reported)
    return tuple(newest.values())


def greatest(reported: ReportedFigure) -> Decimal:
    """Return the greatest number a figure speaks of."""
    figure = reported.figure
    return figure.span[1] if figure.span else figure.value or Decimal(0)


def _intended(reported: ReportedFigure) -> bool:
    return reported.figure.qualifier in INTENDED
