"""Lists of articles, and lists of such lists, as pages."""

from dataclasses import dataclass

from generator.pages.page import Crumb, FeedLink, Head, Page
from generator.pages.parts.cards import Card, card
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.paging import Pager, numbered, page_trail, pager_of
from generator.site.links import ArticleCard
from generator.site.paging import PageOfItems
from generator.text import format_number


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


def article_list_page(heading: Heading, page: PageOfItems[ArticleCard]) -> Page:
    """Return one page of a list of articles."""
    head = Head(
        title=numbered(heading.title, page),
        description=heading.intro,
        kind="list",
        section=heading.section,
        trail=(*heading.trail, *page_trail(page)),
        feeds=heading.feeds,
    )
    view = ListView(
        title=head.title,
        intro=heading.intro if page.is_first else "",
        narrower_title=heading.narrower_title,
        narrower=heading.narrower if len(heading.narrower) > 1 else (),
        entries=(),
        cards=tuple(card(article) for article in page.items),
        empty="" if page.items else heading.empty,
        pager=pager_of(page),
    )
    return Page(page.url, "news/list.html", head, view)


def index_page(title: str, intro: str, page: PageOfItems[CountedLink], *above: Crumb) -> Page:
    """Return one page of a list of lists; `above` are the steps of the trail before it."""
    name = numbered(title, page)
    view = ListView(name, intro, "", (), page.items, (), "", pager_of(page))
    trail = (*above, Crumb(title, page.list_url), *page_trail(page))
    head = Head(name, intro, "list", trail=trail)
    return Page(page.url, "news/list.html", head, view)


def counted(count: int) -> str:
    """Return `12 tin`."""
    return f"{format_number(count)} tin"
