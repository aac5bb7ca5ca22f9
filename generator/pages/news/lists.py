"""Lists of articles: all of them, by year, by month. `list_pages` serves topics and authors too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model import Article
from generator.pages.page import Crumb, FeedLink, Head, Page
from generator.pages.parts.cards import Card, card
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.paging import NEWS_SIZE, REGISTER_SIZE, Leaf, Pager, paged
from generator.site import Site
from generator.text import format_number

NEWS = Crumb("Tin tức", "/tin-tuc/")


@dataclass(frozen=True, slots=True)
class ListView:
    """A list of articles, or of the lists below it; `narrower` are chips, `entries` rows."""

    title: str
    intro: str
    narrower_title: str
    narrower: tuple[CountedLink, ...]
    entries: tuple[CountedLink, ...]
    cards: tuple[Card, ...]
    empty: str
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class Heading:
    """What the pages of one list share; `trail` leads to the list itself."""

    title: str
    intro: str
    trail: tuple[Crumb, ...]
    section: str = "tin-tuc"
    narrower_title: str = ""
    narrower: tuple[CountedLink, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    empty: str = "Chưa có tin nào."


def news_pages(site: Site) -> Iterator[Page]:
    """Return `/tin-tuc/` with the lists of each year and month."""
    years = runs(site.articles, "%Y")
    yield from list_pages(site, "/tin-tuc/", site.articles, _newest(years))
    for year, articles in years:
        url, months = f"/tin-tuc/{year}/", runs(articles, "%m")
        yield from list_pages(site, url, articles, _of_year(year, articles, months))
        for month, some in months:
            heading = _of_month(year, month, some, months)
            yield from list_pages(site, f"{url}{month}/", some, heading)


def list_pages(
    site: Site, url: str, articles: Sequence[Article], heading: Heading
) -> Iterator[Page]:
    """Return the pages of a list of articles."""
    for leaf in paged(url, articles, NEWS_SIZE):
        yield Page(leaf.url, "news/list.html", _head(heading, leaf), _view(site, heading, leaf))


def index_pages(
    url: str, title: str, intro: str, entries: Sequence[CountedLink], *above: Crumb
) -> Iterator[Page]:
    """Return the pages of a list of lists; `above` are the steps of the trail before it."""
    for leaf in paged(url, entries, REGISTER_SIZE):
        pager = leaf.pager if leaf.pager.shown else None
        view = ListView(title + leaf.heading, intro, "", (), tuple(leaf.items), (), "", pager)
        trail = (*above, Crumb(title, url), *leaf.trail)
        head = Head(title + leaf.heading, intro, "list", trail=trail)
        yield Page(leaf.url, "news/list.html", head, view)


def counted(count: int) -> str:
    """Return `12 tin`."""
    return f"{format_number(count)} tin"


def _view(site: Site, heading: Heading, leaf: Leaf[Article]) -> ListView:
    return ListView(
        title=heading.title + leaf.heading,
        intro=heading.intro if leaf.number == 1 else "",
        narrower_title=heading.narrower_title,
        narrower=heading.narrower if len(heading.narrower) > 1 else (),
        entries=(),
        cards=tuple(card(site, article) for article in leaf.items),
        empty="" if leaf.items else heading.empty,
        pager=leaf.pager if leaf.pager.shown else None,
    )


def _head(heading: Heading, leaf: Leaf[Article]) -> Head:
    return Head(
        title=heading.title + leaf.heading,
        description=heading.intro,
        kind="list",
        section=heading.section,
        trail=(*heading.trail, *leaf.trail),
        feeds=heading.feeds,
    )


def runs(articles: Sequence[Article], form: str) -> list[tuple[str, tuple[Article, ...]]]:
    """Cut articles, newest first, into years (%Y) or months (%m)."""
    runs = groupby(articles, lambda article: format(article.date, form))
    return [(name, tuple(some)) for name, some in runs]


def _newest(years: list[tuple[str, tuple[Article, ...]]]) -> Heading:
    return Heading(
        title="Tin tức",
        intro="Tin, bài về khuyến học, khuyến tài, xây dựng xã hội học tập; mới nhất trước.",
        trail=(NEWS,),
        narrower_title="Theo năm",
        narrower=tuple(
            CountedLink(f"Năm {year}", f"/tin-tuc/{year}/", format_number(len(some)))
            for year, some in years
        ),
    )


def _of_year(
    year: str, articles: Sequence[Article], months: list[tuple[str, tuple[Article, ...]]]
) -> Heading:
    return Heading(
        title=f"Tin tức năm {year}",
        intro=f"{counted(len(articles))} đăng trong năm {year}.",
        trail=(NEWS, Crumb(f"Năm {year}", f"/tin-tuc/{year}/")),
        narrower_title="Theo tháng",
        narrower=_months(year, months),
    )


def _of_month(
    year: str,
    month: str,
    articles: Sequence[Article],
    months: list[tuple[str, tuple[Article, ...]]],
) -> Heading:
    name = f"Tháng {int(month)}/{year}"
    return Heading(
        title=f"Tin tức tháng {int(month)}/{year}",
        intro=f"{counted(len(articles))} đăng trong tháng {int(month)}/{year}.",
        trail=(
            NEWS,
            Crumb(f"Năm {year}", f"/tin-tuc/{year}/"),
            Crumb(name, f"/tin-tuc/{year}/{month}/"),
        ),
        narrower_title=f"Các tháng có tin trong năm {year}",
        narrower=_months(year, months, month),
    )


def _months(
    year: str, months: list[tuple[str, tuple[Article, ...]]], current: str = ""
) -> tuple[CountedLink, ...]:
    return tuple(
        CountedLink(
            f"Tháng {int(month)}",
            f"/tin-tuc/{year}/{month}/",
            format_number(len(some)),
            current=month == current,
        )
        for month, some in months
    )
