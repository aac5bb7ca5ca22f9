"""Lists of articles, and lists of such lists, as pages."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.pages.page import Crumb, FeedLink, Head, Page
from generator.pages.parts.cards import Card, card
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.parts.paging import Pager, numbered, page_trail, pager_of
from generator.pages.parts.text_rows import TextRow
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
    texts: tuple[TextRow, ...] = ()
    texts_more: NamedLink | None = None


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
    structured_data: Markup | None = None
    texts: tuple[TextRow, ...] = ()
    texts_more: NamedLink | None = None


def article_list_page(
    heading: Heading, page: PageOfItems[ArticleCard], parts: tuple[str, ...] = ()
) -> Page:
    """Return one page of a list of articles; `parts` say which part of a serial each one is."""
    head = Head(
        title=numbered(heading.title, page),
        description=heading.intro,
        kind="list",
        section=heading.section,
        trail=(*heading.trail, *page_trail(page)),
        feeds=heading.feeds,
        structured_data=heading.structured_data,
    )
    view = ListView(
        title=head.title,
        intro=heading.intro if page.is_first else "",
        narrower_title=heading.narrower_title,
        narrower=heading.narrower if len(heading.narrower) > 1 else (),
        entries=(),
        cards=_cards(page, parts),
        empty="" if page.items else heading.empty,
        pager=pager_of(page),
        texts=heading.texts,
        texts_more=heading.texts_more,
    )
    return Page(page.url, "news/list.html", head, view)


def _cards(page: PageOfItems[ArticleCard], parts: tuple[str, ...]) -> tuple[Card, ...]:
    cards = tuple(map(card, page.items))
    if not parts:
        return cards
    return tuple(replace(row, part=part) for row, part in zip(cards, parts, strict=True))


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
