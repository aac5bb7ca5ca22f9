"""The front page: the newest articles, texts to know, places in the news, figures."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import HOME
from generator.pages.page import Head, Page
from generator.pages.parts.cards import Card, card
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.structured_data import structured
from generator.pages.parts.text_rows import TextRow, text_row
from generator.site.news.linked import FrontPage

BESIDE = 4


@dataclass(frozen=True, slots=True)
class HomeView:
    """`beside` stand next to the lead story, `further` below it."""

    title: str
    lead_story: Card | None
    beside: tuple[Card, ...]
    further: tuple[Card, ...]
    texts: tuple[TextRow, ...]
    provinces: str
    places: tuple[NamedLink, ...]
    topics: tuple[NamedLink, ...]
    figures: tuple[FigureView, ...]


def home_page(front: FrontPage, edition: Edition) -> Page:
    """Return the front page."""
    settings = edition.settings
    head = Head(
        title=settings.site_name,
        description=settings.tagline,
        kind="home",
        structured_data=structured("WebSite", name=settings.site_name, url=settings.site_url),
    )
    return Page(HOME, "news/home.html", head, home_view(front))


def home_view(front: FrontPage) -> HomeView:
    """Return what the front page shows."""
    cards = tuple(card(article) for article in front.newest)
    return HomeView(
        title="Tin tức và văn bản khuyến học",
        lead_story=cards[0] if cards else None,
        beside=cards[1 : BESIDE + 1],
        further=cards[BESIDE + 1 :],
        texts=tuple(text_row(text) for text in front.texts),
        provinces=str(front.provinces),
        places=tuple(NamedLink(place.name, place.url) for place in front.places),
        topics=tuple(NamedLink(topic.name, topic.url) for topic in front.topics),
        figures=tuple(figure_view(figure) for figure in front.figures),
    )
