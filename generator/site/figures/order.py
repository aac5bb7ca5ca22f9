"""Orders of figures: the newest, the greatest."""

from collections.abc import Iterable, Sequence

from generator.site.grouped import grouped
from generator.site.links import ReportedFigure
from generator.text import collation_key


def greatest_first(figures: Iterable[ReportedFigure]) -> tuple[ReportedFigure, ...]:
    """Return figures by size, equal ones by the id of their place."""
    by_place = sorted(figures, key=lambda reported: collation_key(reported.place.region.id))
    return tuple(sorted(by_place, key=lambda reported: reported.figure.greatest, reverse=True))


def newest_first(figures: Iterable[ReportedFigure]) -> tuple[ReportedFigure, ...]:
    """Return figures by period, those of one period as `greatest_first`."""
    by_size = greatest_first(figures)
    return tuple(sorted(by_size, key=lambda reported: reported.figure.period, reverse=True))


def newest_of_each_place(figures: Iterable[ReportedFigure]) -> tuple[ReportedFigure, ...]:
    """Return the figures of each place's last period; sources that disagree are all there."""
    by_place = grouped(figures, lambda reported: [reported.place.region.id])
    return tuple(reported for group in by_place.values() for reported in _newest(group))


def _newest(figures: Sequence[ReportedFigure]) -> Iterable[ReportedFigure]:
    last = max(reported.figure.period for reported in figures)
    return (reported for reported in figures if reported.figure.period == last)
