"""Each indicator across the country, and what there is of each of today's provinces."""

from collections.abc import Callable, Iterator

from generator.model import WHOLE_COUNTRY, Indicator
from generator.site.figures.counts import figure_count
from generator.site.figures.provinces import by_province
from generator.site.figures.series import points
from generator.site.linking import indicator_link
from generator.site.regions.country_map import on_map
from generator.site.regions.provinces import NewsOf, figures_by_province
from generator.site.site import Site
from generator.site.statistics.linked_overviews import IndicatorInCountry, LinkedNational


def linked_national(site: Site, news: Callable[[], tuple[NewsOf, ...]]) -> LinkedNational:
    """Return the overview; `news` gives that of every province of today."""
    indicators = tuple(_across_the_country(site))
    return LinkedNational(
        indicators=indicators,
        without=len(site.indicators) - len(indicators),
        figures=figures_by_province(site),
        news=news(),
        drawn=on_map(site),
    )


def _across_the_country(site: Site) -> Iterator[IndicatorInCountry]:
    for indicator in site.indicators.values():
        if indicator.id in site.figures_by.indicator:
            yield _in_country(site, indicator)


def _in_country(site: Site, indicator: Indicator) -> IndicatorInCountry:
    figures = site.figures_by.indicator[indicator.id]
    national = [reported for reported in figures if reported.place.region.id == WHOLE_COUNTRY]
    reached = points(reported for reported in national if not reported.intended)
    return IndicatorInCountry(
        indicator=indicator_link(indicator),
        newest=reached[-1].figures if reached else (),
        targets=tuple(reported for reported in national if reported.intended),
        count=figure_count(figures),
        records=len({reported.source.url for reported in figures}),
        provinces=len(by_province(site.atlas, figures, site.today).covered),
    )
