"""The news of a region: by the territory it had, its archive, and the news around it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import merge
from itertools import groupby, islice

from generator.model import Article, ArticleId, Region, RegionId
from generator.model.addresses import archive_url
from generator.site.linking import article_card
from generator.site.links import ArticleCard, RegionLink
from generator.site.news.by_time import by_day_told, by_year_told
from generator.site.paging import NEWS_SIZE, PageOfItems, page_numbers, page_of_items
from generator.site.site import Site

SHOWN = 10
SHOWN_OF_OTHERS = 3


@dataclass(frozen=True, slots=True)
class NewsEra:
    """Articles of one territory; `before` is the first day of the next, None when it lasts."""

    before: date | None
    articles: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True)
class NewsOfOther:
    """The newest articles of a former unit or a cluster; `count` counts all of them."""

    region: RegionLink
    newest: tuple[ArticleCard, ...]
    count: int


@dataclass(frozen=True, slots=True)
class ArchiveYear:
    """How many articles a year has, and the page of the archive on which it begins."""

    year: int
    articles: int
    page: int


@dataclass(frozen=True, slots=True)
class RegionNews:
    """The newest of a region's `count` articles, and of those around it.

    `years` are empty when there is no archive, since the page has all articles. No article stands
    under two headings; `lower` are the newest of `lower_count`.
    """

    count: int
    eras: tuple[NewsEra, ...]
    years: tuple[ArchiveYear, ...]
    former: tuple[NewsOfOther, ...]
    lower: tuple[ArticleCard, ...]
    lower_count: int
    clusters: tuple[NewsOfOther, ...]


@dataclass(frozen=True, slots=True)
class RegionArchive:
    """A page of all articles of a region; `above` stands over the region in the trail."""

    region: RegionLink
    above: RegionLink | None
    years: tuple[ArchiveYear, ...]
    page: PageOfItems[ArticleCard]


def region_news(site: Site, region: Region) -> RegionNews:
    """Return the newest articles of a region."""
    articles = _articles(site, region.id)
    known = {article.id for article in articles}
    former = tuple(_former(site, region, known))
    lower = tuple(_lower(site, region, known))
    return RegionNews(
        count=len(articles),
        eras=tuple(_eras(site, region, articles[:SHOWN])),
        years=tuple(_years(articles)) if has_archive(site, region.id) else (),
        former=former,
        lower=_cards(site, lower[:SHOWN_OF_OTHERS]),
        lower_count=len(lower),
        clusters=tuple(_of_clusters(site, region, known)),
    )


def has_archive(site: Site, region: RegionId) -> bool:
    """Tell whether the region's page does not hold all of its articles."""
    return len(_articles(site, region)) > SHOWN


def archive_pages(site: Site, region: RegionId) -> Iterator[int]:
    """Yield the numbers of the archive's pages."""
    if has_archive(site, region):
        yield from page_numbers(len(_articles(site, region)), NEWS_SIZE)


def region_archive(
    site: Site, region: RegionLink, above: RegionLink | None, number: int
) -> RegionArchive:
    """Return page `number` of all articles of a region."""
    articles = _articles(site, region.id)
    page = page_of_items(archive_url(region.id), articles, number, NEWS_SIZE)
    cards = page.map(lambda article: article_card(site, article))
    return RegionArchive(region, above, tuple(_years(articles)), cards)


def _articles(site: Site, region: RegionId) -> Sequence[Article]:
    return by_day_told(site.articles_by.region.get(region, ()))


def _years(articles: Sequence[Article]) -> Iterator[ArchiveYear]:
    before = 0
    for year, articles_of_year in by_year_told(articles):
        yield ArchiveYear(year, len(articles_of_year), page=before // NEWS_SIZE + 1)
        before += len(articles_of_year)


def _eras(site: Site, region: Region, articles: Sequence[Article]) -> Iterator[NewsEra]:
    changes = site.atlas.changes(region.id)
    eras = groupby(articles, lambda article: sum(day <= article.told_on for day in changes))
    for number, group in eras:
        before = changes[number] if number < len(changes) else None
        yield NewsEra(before, tuple(article_card(site, article) for article in group))


def _former(site: Site, region: Region, known: set[ArticleId]) -> Iterator[NewsOfOther]:
    for _, former in site.atlas.predecessors(region.id):
        yield from _of_other(site, former, _articles(site, former.id), known)


def _lower(site: Site, region: Region, known: set[ArticleId]) -> Iterator[Article]:
    children = site.atlas.below(region.id)
    lists = (_articles(site, child.id) for child in children)
    newest = merge(*lists, key=lambda article: article.told_on, reverse=True)
    yield from _not_yet(newest, known)


def _of_clusters(site: Site, region: Region, known: set[ArticleId]) -> Iterator[NewsOfOther]:
    """A cluster's news is a member's own as long as it is a member."""
    for cluster in site.atlas.memberships.get(region.id, ()):
        articles = _articles(site, cluster.region)
        then = [article for article in articles if article.told_on in cluster.span]
        yield from _of_other(site, site.atlas[cluster.region], then, known)


def _of_other(
    site: Site, other: Region, articles: Sequence[Article], known: set[ArticleId]
) -> Iterator[NewsOfOther]:
    newest = tuple(islice(_not_yet(articles, known), SHOWN_OF_OTHERS))
    if newest:
        yield NewsOfOther(site.atlas.links[other.id], _cards(site, newest), len(articles))


def _not_yet(articles: Iterable[Article], known: set[ArticleId]) -> Iterator[Article]:
    """Yield the articles that stand under no heading yet, and know them from then on."""
    for article in articles:
        if article.id not in known:
            known.add(article.id)
            yield article


def _cards(site: Site, articles: Sequence[Article]) -> tuple[ArticleCard, ...]:
    return tuple(article_card(site, article) for article in articles)
