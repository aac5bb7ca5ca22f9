"""The news of a region: by the territory it had, its archive, and the news around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import merge
from itertools import groupby, islice

from generator.model import Article, Region
from generator.pages.news.legacy_lists import list_pages, runs
from generator.pages.news.lists import Heading, counted
from generator.pages.page import Crumb, FeedLink, Page
from generator.pages.parts.cards import Card, card
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.paging import NEWS_SIZE, page_url
from generator.pages.parts.places import full_name_of
from generator.pages.regions.parts import Clusters
from generator.site import Site
from generator.site.linking import article_card
from generator.text import format_date, format_number

SHOWN = 10
SHOWN_OF_OTHERS = 3


@dataclass(frozen=True, slots=True)
class NewsEra:
    """`title` is empty when the name has stood for one territory only."""

    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class OtherNews:
    """The newest articles of a former unit, a lower one or a cluster, under its own name."""

    title: str
    cards: tuple[Card, ...]
    all: CountedLink | None


@dataclass(frozen=True, slots=True)
class RegionNews:
    """`years` lead into the archive."""

    eras: tuple[NewsEra, ...]
    all: CountedLink | None
    years: tuple[CountedLink, ...]
    others: tuple[OtherNews, ...]


def region_news(site: Site, region: Region, clusters: Clusters) -> RegionNews:
    """Return the newest articles of a region."""
    articles = site.articles_of_region.get(region.id, ())
    more = len(articles) > SHOWN
    return RegionNews(
        eras=_eras(site, region, articles[:SHOWN]),
        all=CountedLink("Tất cả tin", archive_url(region), counted(len(articles)))
        if more
        else None,
        years=tuple(_years(region, articles)) if more else (),
        others=(
            *_former(site, region),
            *_lower(site, region),
            *_of_clusters(site, region, clusters),
        ),
    )


def archive_url(region: Region) -> str:
    """Return the address of all articles of a region."""
    return f"{region.url}tin-tuc/"


def region_archive(site: Site, region: Region, trail: tuple[Crumb, ...]) -> Iterator[Page]:
    """Return the paged list of all articles, where the region's page does not hold them."""
    articles = site.articles_of_region.get(region.id, ())
    if len(articles) <= SHOWN:
        return
    url = archive_url(region)
    heading = Heading(
        title=f"Tin {region.name}",
        intro=f"{counted(len(articles))}, mới nhất trước. Tin cũ giữ tên gọi của lúc ấy.",
        trail=(*trail, Crumb(region.name, region.url), Crumb("Tất cả tin", url)),
        section="dia-phuong",
        narrower_title="Theo năm",
        narrower=tuple(_years(region, articles)),
        feeds=region_feeds(region),
    )
    yield from list_pages(site, url, articles, heading)


def _years(region: Region, articles: Sequence[Article]) -> Iterator[CountedLink]:
    """A year leads to the page of the archive on which it begins."""
    before = 0
    for year, some in runs(articles, "%Y"):
        url = page_url(archive_url(region), before // NEWS_SIZE + 1)
        yield CountedLink(f"Năm {year}", url, format_number(len(some)))
        before += len(some)


def region_feeds(region: Region) -> tuple[FeedLink, FeedLink]:
    """Return the links to a region's feed, as Atom and as JSON."""
    title = f"Tin {region.name}"
    return (
        FeedLink(title, f"{region.url}feed.xml"),
        FeedLink(title, f"{region.url}feed.json", "application/feed+json"),
    )


def _eras(site: Site, region: Region, articles: Sequence[Article]) -> tuple[NewsEra, ...]:
    changes = site.atlas.changes(region.id)
    eras = groupby(articles, lambda one: sum(day <= one.day for day in changes))
    return tuple(
        NewsEra(_title(changes, number), tuple(card(article_card(site, one)) for one in some))
        for number, some in eras
    )


def _title(changes: Sequence[date], number: int) -> str:
    """Newest territory without a title: it is the one the page is about."""
    if number == len(changes):
        return ""
    return f"Trước ngày {format_date(changes[number])}, theo địa giới khi đó"


def _former(site: Site, region: Region) -> Iterator[OtherNews]:
    for _, other in site.atlas.predecessors(region.id):
        articles = site.articles_of_region.get(other.id, ())
        title = f"Tin của {full_name_of(other)} trước hợp nhất"
        yield from _other(site, title, articles, other)


def _lower(site: Site, region: Region) -> Iterator[OtherNews]:
    children = site.atlas.below(region.id)
    each = (site.articles_of_region.get(one.id, ()) for one in children)
    newest = merge(*each, key=lambda one: one.date, reverse=True)
    title = "Tin từ quận, huyện, phường, xã"
    yield from _other(site, title, tuple(islice(newest, SHOWN_OF_OTHERS)))


def _of_clusters(site: Site, region: Region, clusters: Clusters) -> Iterator[OtherNews]:
    """A cluster's news is a member's own as long as it is a member."""
    for cluster, span in clusters.get(region.id, ()):
        articles = site.articles_of_region.get(cluster.id, ())
        then = [one for one in articles if one.day in span]
        yield from _other(site, f"Tin của {cluster.name}", then, cluster)


def _other(
    site: Site, title: str, articles: Sequence[Article], place: Region | None = None
) -> Iterator[OtherNews]:
    if not articles:
        return
    cards = tuple(card(article_card(site, one)) for one in articles[:SHOWN_OF_OTHERS])
    link = CountedLink(f"Trang {place.name}", place.url, counted(len(articles))) if place else None
    yield OtherNews(title, cards, link)
