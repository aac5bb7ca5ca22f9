"""What the portal itself holds, counted: news, official texts, citations."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from generator.site.figures.counts import figure_count
from generator.site.regions.provinces import NewsOf
from generator.site.shortened import shortened
from generator.site.site import Site
from generator.site.statistics.linked_overviews import (
    Counted,
    Counts,
    LinkedContentCounts,
    YearOfNews,
)
from generator.site.texts.most_cited import most_cited

YEARS, MOST, CITED = 8, 20, 10


def linked_content_counts(
    site: Site, news: Callable[[], tuple[NewsOf, ...]]
) -> LinkedContentCounts:
    """Count what is shown; `news` gives that of every province of today."""
    words, links = site.vocabulary, site.atlas.links
    years, by_province = _years(site), news()
    regions = _largest_first(region for article in site.articles for region in article.regions)
    topics = _largest_first(topic for article in site.articles for topic in article.topics)
    types = _largest_first(text.type for text in site.texts)
    return LinkedContentCounts(
        articles=len(site.articles),
        texts=len(site.texts),
        figures=figure_count(site.figures),
        years=years[:YEARS],
        earlier=max(0, len(years) - YEARS),
        regions=shortened([(links[region], count) for region, count in regions], MOST),
        topics=tuple((words.topics[topic], count) for topic, count in topics),
        text_years=_text_years(site),
        text_types=tuple((words.types[type_], count) for type_, count in types),
        text_statuses=_statuses(site),
        cited=shortened(most_cited(site), CITED),
        quiet=tuple(province for province in by_province if _is_quiet(province, site.today)),
        provinces=len(by_province),
    )


def _years(site: Site) -> tuple[YearOfNews, ...]:
    counts = Counter((article.date.year, article.date.month) for article in site.articles)
    years = sorted({year for year, _ in counts}, reverse=True)
    return tuple(
        YearOfNews(year, tuple(counts[year, month] for month in range(1, 13))) for year in years
    )


def _text_years(site: Site) -> Counts[int]:
    counts = Counter(text.issued_year for text in site.texts)
    return tuple(sorted(counts.items(), reverse=True))


def _statuses(site: Site) -> Counts[str]:
    return _largest_first(text.status.name for text in site.text_links.values())


def _is_quiet(province: NewsOf, today: date) -> bool:
    return province.published is None or province.published < _year_before(today)


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _largest_first(values: Iterable[Counted]) -> Counts[Counted]:
    """Return counts, largest first; equal ones in the order of their words."""
    counts = Counter(values).items()
    return tuple(sorted(counts, key=lambda row: (-row[1], str(row[0]))))
