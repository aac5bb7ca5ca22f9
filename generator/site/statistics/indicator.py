"""An indicator's table, and what stands around it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.model import Indicator
from generator.site.figures.comparable import comparisons, line
from generator.site.figures.counts import figure_count
from generator.site.figures.order import newest_first, newest_of_each_place
from generator.site.figures.provinces import by_province
from generator.site.figures.series import Series, disputed, series
from generator.site.figures.sums import sums
from generator.site.linking import indicator_link
from generator.site.links import ReportedFigure
from generator.site.paging import FIGURES_SIZE, page_of_items
from generator.site.regions.country_map import on_map
from generator.site.site import Site
from generator.site.statistics.linked import (
    Coverage,
    FigureMap,
    FigureRow,
    LinkedIndicator,
    MarkedProvince,
    Overview,
)
from generator.text import collation_key

LINES = 3


@dataclass(frozen=True, slots=True)
class FigureTable:
    """All figures of an indicator, newest first, and its series: made once for all its pages."""

    rows: tuple[FigureRow, ...]
    series: tuple[Series, ...]


def figure_table(site: Site, indicator: Indicator) -> FigureTable:
    all_series = series(site, indicator.id)
    doubtful = disputed(all_series)
    figures = newest_first(site.figures_by.indicator.get(indicator.id, ()))
    return FigureTable(
        rows=tuple(FigureRow(reported, reported in doubtful) for reported in figures),
        series=all_series,
    )


def linked_indicator(
    site: Site, indicator: Indicator, table: Callable[[], FigureTable], number: int
) -> LinkedIndicator:
    """Return page `number` of an indicator's table."""
    rows = page_of_items(indicator.url, table().rows, number, FIGURES_SIZE)
    return LinkedIndicator(
        indicator=indicator_link(indicator),
        definition=indicator.definition,
        numerator=indicator.numerator,
        denominator=indicator.denominator,
        method=indicator.method,
        rows=rows,
        count=figure_count(row.reported for row in table().rows),
        overview=_overview(site, indicator, table()) if rows.is_first else None,
        coverage=_coverage(table().rows) if rows.is_first else None,
    )


def _coverage(rows: Sequence[FigureRow]) -> Coverage | None:
    if not rows:
        return None
    periods = [row.reported.figure.period for row in rows]
    places = dict.fromkeys(row.reported.place.name for row in rows)
    first = min(period.start for period in periods)
    is_open = any(period.is_open for period in periods)
    last = max(period.end for period in periods)
    return Coverage(None if is_open else first, last, tuple(sorted(places, key=collation_key)))


def _overview(site: Site, indicator: Indicator, table: FigureTable) -> Overview:
    figures = [row.reported for row in table.rows]
    compared = comparisons(site.atlas, figures)
    lines = _lines(table.series)
    return Overview(
        body=site.bodies[indicator.url],
        comparisons=compared,
        lines=tuple(lines[:LINES]),
        further_lines=max(0, len(lines) - LINES),
        single=None if compared or lines else _newest(figures),
        sums=sums(site, indicator),
        map=_map(site, figures),
    )


def _newest(figures: Iterable[ReportedFigure]) -> ReportedFigure | None:
    """Return the first of the newest figures; a target or a plan only where there is no other."""
    return min(figures, key=lambda reported: reported.intended, default=None)


def _lines(all_series: Iterable[Series]) -> Sequence[tuple[ReportedFigure, ...]]:
    """Return what may be drawn in the order of time, the places with most periods first."""
    lines = [figures for single in all_series if (figures := line(single))]
    return sorted(lines, key=len, reverse=True)


def _map(site: Site, figures: Iterable[ReportedFigure]) -> FigureMap | None:
    """Return where provinces have figures; a district's or a ward's are not its province's."""
    drawn = on_map(site)
    groups = by_province(site.atlas, figures, site.today)
    provinces = (
        MarkedProvince(
            site.atlas.links[province.id],
            newest_of_each_place(groups.own.get(province.id, ())),
            newest_of_each_place(groups.former.get(province.id, ())),
        )
        for province in drawn
    )
    marked = tuple(province for province in provinces if province.own or province.former)
    return FigureMap(drawn, marked) if marked else None
