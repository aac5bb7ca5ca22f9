"""The front page: the newest articles, what is due, texts to know, places in the news, figures."""

from dataclasses import dataclass
from itertools import takewhile

from generator.model import Edition
from generator.model.addresses import HOME, IN_FORCE, SEARCH
from generator.pages.page import Head, Page
from generator.pages.parts.cards import Card, card
from generator.pages.parts.event_rows import EventRow, event_row
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.share_card import TITLE as SITE_TITLE
from generator.pages.parts.structured_data import (
    ORGANISATION,
    Thing,
    organisation_in_full,
    structured_all,
    thing,
)
from generator.pages.parts.text_rows import TextRow, text_row
from generator.pages.parts.wording import sentence_case, sentence_within
from generator.site.news.linked import FrontPage
from generator.site.news.period_end import PeriodEnd
from generator.text import format_date, format_number

PICTURED = 3
"""Articles with a picture that stand in a row below the lead, where the lead has one too."""


@dataclass(frozen=True, slots=True)
class TargetView:
    """`words` lead to the very sentence; `source` says where they are from."""

    words: str
    url: str
    source: str


@dataclass(frozen=True, slots=True)
class PeriodEndView:
    """Programmes that end with a year, and what they mean to have reached by then."""

    when: str
    texts: NamedLink
    targets: tuple[TargetView, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """`pictured` stand in a row below the lead story, `ledger` below them: dated lines of type,
    with a small picture where there is one.

    Where the lead has no picture, the page is type alone, and no picture stands below it.
    """

    title: str
    lead_story: Card | None
    pictured: tuple[Card, ...]
    ledger: tuple[Card, ...]
    freshness: str
    due: tuple[EventRow, ...]
    period_end: PeriodEndView | None
    texts: tuple[TextRow, ...]
    provinces: str
    places: tuple[NamedLink, ...]
    topics: tuple[NamedLink, ...]
    serials: tuple[NamedLink, ...]
    figures: tuple[FigureView, ...]


def home_page(front: FrontPage, edition: Edition) -> Page:
    """Return the front page."""
    settings = edition.settings
    head = Head(
        title=settings.site_name,
        description=f"{settings.tagline}. {SITE_TITLE}." if settings.tagline else SITE_TITLE,
        kind="home",
        structured_data=structured_all(_website(edition), organisation_in_full(edition)),
    )
    return Page(HOME, "news/home.html", head, home_view(front, edition))


def _website(edition: Edition) -> Thing:
    """Return the portal, with how it is searched."""
    settings = edition.settings
    asked = edition.absolute(f"{SEARCH}?q={{q}}")
    search = {
        **thing("SearchAction", target=thing("EntryPoint", urlTemplate=asked)),
        "query-input": "required name=q",
    }
    return thing(
        "WebSite",
        name=settings.site_name,
        alternateName=settings.short_name,
        description=settings.tagline,
        url=settings.site_url,
        inLanguage="vi",
        publisher={"@id": f"{settings.site_url}{ORGANISATION}"},
        potentialAction=search,
    )


def home_view(front: FrontPage, edition: Edition) -> HomeView:
    """Return what the front page shows."""
    cards = tuple(card(article) for article in front.newest)
    pictured = _pictured(cards)
    return HomeView(
        title="Tin tức và văn bản khuyến học",
        lead_story=cards[0] if cards else None,
        pictured=pictured,
        ledger=tuple(row for row in cards[1:] if row not in pictured),
        freshness=f"Tin mới nhất: {format_date(edition.newest)}." if edition.newest else "",
        due=tuple(event_row(event, edition.today) for event in front.due),
        period_end=_period_end(front.period_end),
        texts=tuple(text_row(text) for text in front.texts),
        provinces=str(front.provinces),
        places=tuple(NamedLink(place.name, place.url) for place in front.places),
        topics=tuple(NamedLink(topic.name, topic.url) for topic in front.topics),
        serials=tuple(NamedLink(serial.name, serial.url) for serial in front.serials),
        figures=tuple(figure_view(figure) for figure in front.figures),
    )


def _period_end(end: PeriodEnd | None) -> PeriodEndView | None:
    if not end:
        return None
    words = f"Kết thúc giai đoạn thực hiện của {format_number(end.texts)} văn bản"
    targets = tuple(_target(figure_view(reported)) for reported in end.targets)
    return PeriodEndView(f"Hết năm {end.year}", NamedLink(words, IN_FORCE), targets)


def _target(figure: FigureView) -> TargetView:
    words = f"{sentence_case(figure.words)}: {sentence_within(figure.indicator)}"
    return TargetView(words, figure.url, figure.note or figure.told_by)


def _pictured(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    """Return the row below the lead: only what follows it at once, so that newer stays above."""
    if not cards or not cards[0].picture:
        return ()
    return tuple(takewhile(lambda row: row.picture, cards[1 : 1 + PICTURED]))
