"""News by time: what the portal published in a year or month, and what others had before it."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.model import Article
from generator.site.news.linked import Count

Articles = Sequence[Article]
Time = tuple[int, int]
"""A year with its month, or with 0."""


@dataclass(frozen=True, slots=True)
class NewsOfTime:
    """`published` then by the portal, `retold` later of what a source published then."""

    published: tuple[Article, ...]
    retold: tuple[Article, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        return (*self.published, *self.retold)


def by_year(articles: Articles) -> Mapping[int, NewsOfTime]:
    """Cut articles, newest first, into years, newest first."""
    return {year: news for (year, _), news in _by(articles, lambda day: (day.year, 0)).items()}


def by_month(articles: Articles, year: int) -> Mapping[int, NewsOfTime]:
    """Cut articles of a year, newest first, into its months, newest first."""
    months = _by(articles, lambda day: (day.year, day.month))
    return {month: news for (of_year, month), news in months.items() if of_year == year}


def counts(groups: Mapping[int, NewsOfTime]) -> tuple[Count, ...]:
    return tuple(
        Count(value, len(news.published), len(news.retold)) for value, news in groups.items()
    )


def by_day_told(articles: Articles) -> Articles:
    """Return articles by the day on which they say what they say, newest first."""
    return sorted(articles, key=lambda article: article.told_on, reverse=True)


def by_year_told(articles: Articles) -> list[tuple[int, tuple[Article, ...]]]:
    """Cut articles, newest first by that day, into its years."""
    years = groupby(articles, lambda article: article.told_on.year)
    return [(year, tuple(group)) for year, group in years]


def _by(articles: Articles, time_of: Callable[[date], Time]) -> dict[Time, NewsOfTime]:
    published: dict[Time, list[Article]] = defaultdict(list)
    retold: dict[Time, list[Article]] = defaultdict(list)
    for article in articles:
        time, time_told = time_of(article.day), time_of(article.told_on)
        published[time].append(article)
        if time_told != time:
            retold[time_told].append(article)
    return {
        time: NewsOfTime(tuple(published[time]), tuple(by_day_told(retold[time])))
        for time in sorted(published.keys() | retold.keys(), reverse=True)
    }
