"""The front page: the newest articles, texts to know, places in the news, figures."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from generator.model import WHOLE_COUNTRY, Article, OfficialText
from generator.pages.news.topics import topic_url
from generator.pages.page import Head, Page
from generator.pages.parts.cards import Card, card
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.mentions import firsts
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.structured_data import structured
from generator.pages.parts.text_rows import TextRow, text_row
from generator.site import ReportedFigure, Site

NEWEST, BESIDE = 9, 4
NEWEST_TEXTS, CITED_TEXTS = 2, 3
PLACES, TOPICS, LOOKED_AT = 10, 8, 60
FIGURES = 3


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


def home_pages(site: Site) -> Iterator[Page]:
    """Return the front page."""
    settings = site.settings
    head = Head(
        title=settings.site_name,
        description=settings.tagline,
        kind="home",
        structured_data=structured("WebSite", name=settings.site_name, url=settings.site_url),
    )
    yield Page("/", "news/home.html", head, home_view(site))


def home_view(site: Site) -> HomeView:
    """Return what the front page shows; a withdrawn article is no news."""
    newest = (one for one in site.articles if not one.withdrawn)
    cards = tuple(card(site, one) for one in islice(newest, NEWEST))
    return HomeView(
        title="Tin tức và văn bản khuyến học",
        lead_story=cards[0] if cards else None,
        beside=cards[1 : BESIDE + 1],
        further=cards[BESIDE + 1 :],
        texts=tuple(text_row(site, one) for one in texts_to_know(site)),
        provinces=str(len(site.atlas.provinces(site.today))),
        places=tuple(islice(_places(site), PLACES)),
        topics=tuple(islice(_topics(site), TOPICS)),
        figures=tuple(figure_view(site, one) for one in islice(_figures(site), FIGURES)),
    )


def texts_to_know(site: Site) -> tuple[OfficialText, ...]:
    """Return the texts that most records cite, and the newest."""
    most = sorted(site.citing, key=lambda text: -sum(1 for _ in firsts(site.citing[text])))
    cited = tuple(site.text[one] for one in most[:CITED_TEXTS])
    newest = (one for one in site.texts if one not in cited)
    return (*cited, *islice(newest, NEWEST_TEXTS))


def _places(site: Site) -> Iterator[NamedLink]:
    """Today's provinces of the newest articles, each once."""
    seen = set()
    for article in islice(site.articles, LOOKED_AT):
        for region in article.regions:
            place = site.atlas.successor(region, site.today)
            if place and place.id != WHOLE_COUNTRY and place.id not in seen:
                seen.add(place.id)
                yield NamedLink(place.name, place.url)


def _topics(site: Site) -> Iterator[NamedLink]:
    """The topics of the newest articles, each once."""
    newest = islice(site.articles, LOOKED_AT)
    for topic in dict.fromkeys(topic for article in newest for topic in article.topics):
        one = site.vocabulary.topics[topic]
        yield NamedLink(one.name, topic_url(one))


def _figures(site: Site) -> Iterator[ReportedFigure]:
    """The first figure of each indicator in the newest articles."""
    seen = set()
    for figure in _reported(site, site.articles):
        if figure.indicator.id not in seen:
            seen.add(figure.indicator.id)
            yield figure


def _reported(site: Site, articles: Iterable[Article]) -> Iterator[ReportedFigure]:
    for article in islice(articles, LOOKED_AT):
        yield from site.figures_of_record.get(article.url, ())
