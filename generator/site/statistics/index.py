"""The indicators by theme, with what there is of each."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice

from generator.model import Indicator, IndicatorId, RegionKind, Theme
from generator.site.figures.comparable import Comparison, comparisons
from generator.site.figures.counts import figure_count
from generator.site.linking import indicator_link
from generator.site.links import ReportedFigure
from generator.site.site import Site
from generator.site.statistics.linked import (
    CountedIndicator,
    LinkedStatistics,
    ThemeOfIndicators,
)

COMPARED, TARGETS = 3, 12
WIDTH = {
    RegionKind.COUNTRY: 3,
    RegionKind.CLUSTER: 2,
    RegionKind.MUNICIPALITY: 1,
    RegionKind.PROVINCE: 1,
    RegionKind.DISTRICT: 0,
    RegionKind.WARD: 0,
    RegionKind.COMMUNE: 0,
}


def linked_statistics(site: Site) -> LinkedStatistics:
    themes = (_theme(site, theme) for theme in Theme)
    compared = sorted(_compared(site), key=lambda row: len(row.figures), reverse=True)
    return LinkedStatistics(
        count=figure_count(site.figures),
        indicators=len(site.indicators),
        themes=tuple(theme for theme in themes if theme.indicators),
        compared=tuple(compared[:COMPARED]),
        comparable=len(compared),
        targets=tuple(islice(_intended(site), TARGETS)),
    )


def _intended(site: Site) -> list[ReportedFigure]:
    """Return what is meant to be reached, those whose time is over last."""
    intended = (reported for reported in site.figures if reported.intended)
    return sorted(intended, key=lambda reported: reported.figure.period.end < site.today)


def _compared(site: Site) -> Iterator[Comparison]:
    """Yield each indicator's newest comparison."""
    for indicator in site.indicators:
        figures = site.figures_by.indicator.get(indicator, ())
        yield from comparisons(site.atlas, figures)[:1]


def _theme(site: Site, theme: Theme) -> ThemeOfIndicators:
    indicators = [indicator for indicator in site.indicators.values() if indicator.theme is theme]
    return ThemeOfIndicators(
        theme=theme,
        indicators=tuple(_counted(site, indicator) for indicator in indicators),
        key_figure=key_figure(site, (indicator.id for indicator in indicators)),
    )


def _counted(site: Site, indicator: Indicator) -> CountedIndicator:
    figures = site.figures_by.indicator.get(indicator.id, ())
    return CountedIndicator(
        indicator=indicator_link(indicator),
        count=figure_count(figures),
        single=figures[0] if len(figures) == 1 else None,
    )


def key_figure(site: Site, indicators: Iterable[IndicatorId]) -> ReportedFigure | None:
    """Return the figure that speaks for indicators: never one that is only intended."""
    figures = (
        reported
        for indicator in indicators
        for reported in site.figures_by.indicator.get(indicator, ())
        if not reported.intended
    )
    return max(figures, key=_weight, default=None)


def _weight(reported: ReportedFigure) -> tuple[int, int, Decimal]:
    figure = reported.figure
    return figure.period.year, WIDTH[reported.place.region.kind], figure.greatest
