"""The news of a region: by the territory it had, and the news around it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.addresses import archive_url, page_url
from generator.model.file_addresses import atom_url, json_feed_url
from generator.pages.news.lists import counted
from generator.pages.page import FeedLink
from generator.pages.parts.cards import Card, card
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.places import full_name_of, name_within
from generator.site.links import RegionLink
from generator.site.regions.news import ArchiveYear, NewsEra, NewsOfOther, RegionNews
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class NewsEraView:
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
class NewsView:
    """`years` lead into the archive."""

    eras: tuple[NewsEraView, ...]
    all: CountedLink | None
    years: tuple[CountedLink, ...]
    others: tuple[OtherNews, ...]


def news_view(region: RegionLink, news: RegionNews) -> NewsView:
    """Return the newest articles of a region."""
    archive = CountedLink("Tất cả tin", archive_url(region.id), counted(news.count))
    return NewsView(
        eras=tuple(_era(era) for era in news.eras),
        all=archive if news.years else None,
        years=year_links(region, news.years),
        others=tuple(_others(region.url, news)),
    )


def year_links(region: RegionLink, years: Iterable[ArchiveYear]) -> tuple[CountedLink, ...]:
    """Return a link for each year, to the page of the archive on which it begins."""
    url = archive_url(region.id)
    return tuple(
        CountedLink(f"Năm {year.year}", page_url(url, year.page), format_number(year.articles))
        for year in years
    )


def region_feeds(region: RegionLink) -> tuple[FeedLink, FeedLink]:
    """Return the links to a region's feed, as Atom and as JSON."""
    title = f"Tin {name_within(region.name)}"
    return (
        FeedLink(title, atom_url(region.url)),
        FeedLink(title, json_feed_url(region.url), "application/feed+json"),
    )


def _era(era: NewsEra) -> NewsEraView:
    """The newest territory needs no title: it is the one the page is about."""
    before = f"Trước ngày {format_date(era.before)}, theo địa giới khi đó" if era.before else ""
    return NewsEraView(before, tuple(card(article) for article in era.articles))


def _others(url: str, news: RegionNews) -> Iterator[OtherNews]:
    more = news.lower_count - len(news.lower)
    for other in news.former:
        yield _other(f"Tin của {full_name_of(other.region)} trước sáp nhập", other)
    if news.lower:
        cards = tuple(card(article) for article in news.lower)
        rest = CountedLink("Tin khác, ở trang của từng nơi", f"{url}#cap-duoi", counted(more))
        yield OtherNews("Tin từ quận, huyện, phường, xã", cards, rest if more else None)
    for other in news.clusters:
        yield _other(f"Tin của {name_within(other.region.name)}", other)


def _other(title: str, other: NewsOfOther) -> OtherNews:
    region, cards = other.region, tuple(card(article) for article in other.newest)
    label = f"Trang {name_within(region.name)}"
    return OtherNews(title, cards, CountedLink(label, region.url, counted(other.count)))
