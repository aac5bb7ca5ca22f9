"""What the portal itself holds, counted: news, official texts, citations, figures."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from generator.model import WHOLE_COUNTRY, Indicator, Region, TopicId, TypeId
from generator.site.figures.series import Point, points
from generator.site.regions.provinces import (
    FiguresOf,
    NewsOf,
    figures_by_province,
    news_by_province,
)
from generator.site.site import Site
from generator.site.texts.most_cited import Cited, most_cited

Counted = TypeVar("Counted", bound=Hashable)
Time = TypeVar("Time", int, tuple[int, int])


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of what is shown. Times are newest first; other counts come largest first.

    `news` and `figures` have every province of today, in Vietnamese order; `quiet` are those of
    `news` whose last article is more than twelve months old, or that never had one.
    """

    articles_by_month: tuple[tuple[tuple[int, int], int], ...]
    """By (year, month)."""
    articles_by_region: tuple[tuple[Region, int], ...]
    articles_by_topic: tuple[tuple[TopicId, int], ...]
    texts_by_year: tuple[tuple[int, int], ...]
    texts_by_type: tuple[tuple[TypeId, int], ...]
    texts_by_status: tuple[tuple[str, int], ...]
    """By the status' words on `site.today`."""
    most_cited: tuple[Cited, ...]
    news: tuple[NewsOf, ...]
    quiet: tuple[NewsOf, ...]
    figures: tuple[FiguresOf, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """One indicator across the country.

    `newest` is the last thing a source says of the whole country: it is never computed from
    provinces. `provinces` counts today's provinces of which anything is known.
    """

    indicator: Indicator
    newest: Point | None
    figures: int
    records: int
    provinces: int


def coverage(site: Site) -> Coverage:
    """Count everything that is shown on `site.today`."""
    by_region = _ranked(region for one in site.articles for region in one.regions)
    news = news_by_province(site)
    year_ago = _year_before(site.today)
    return Coverage(
        articles_by_month=_newest((one.date.year, one.date.month) for one in site.articles),
        articles_by_region=tuple((site.atlas[one], count) for one, count in by_region),
        articles_by_topic=_ranked(topic for one in site.articles for topic in one.topics),
        texts_by_year=_newest(one.issued_year for one in site.texts),
        texts_by_type=_ranked(one.type for one in site.texts),
        texts_by_status=_ranked(site.timelines[one.id].label(site.today) for one in site.texts),
        most_cited=most_cited(site),
        news=news,
        quiet=tuple(one for one in news if one.last is None or one.last < year_ago),
        figures=figures_by_province(site),
    )


def overview(site: Site) -> tuple[Overview, ...]:
    """Return every indicator that has figures, in the order of the site's indicators."""
    found = (_overview(site, one) for one in site.indicators.values())
    return tuple(one for one in found if one.figures)


def _overview(site: Site, indicator: Indicator) -> Overview:
    figures = site.figures_of_indicator.get(indicator.id, ())
    national = points(one for one in figures if one.figure.region == WHOLE_COUNTRY)
    told = [one for one in national if not one.intended]
    regions = {one.figure.region for one in figures}
    provinces = [site.atlas.province_of(one, site.today) for one in regions]
    return Overview(
        indicator=indicator,
        newest=told[-1] if told else None,
        figures=len(figures),
        records=len({one.source.url for one in figures}),
        provinces=len({one.id for one in provinces if one}),
    )


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _ranked(values: Iterable[Counted]) -> tuple[tuple[Counted, int], ...]:
    """Count, largest first; equal counts in the order of their words."""
    return tuple(sorted(Counter(values).items(), key=lambda one: (-one[1], str(one[0]))))


def _newest(values: Iterable[Time]) -> tuple[tuple[Time, int], ...]:
    return tuple(sorted(Counter(values).items(), reverse=True))
