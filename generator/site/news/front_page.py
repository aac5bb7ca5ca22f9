"""What stands on the front page: the newest articles, texts to know, places, topics, figures."""

from collections.abc import Iterable, Iterator
from itertools import islice

from generator.model import WHOLE_COUNTRY, Article, Serial, Topic
from generator.site.calendar.linked import EventLink
from generator.site.linking import article_card
from generator.site.links import RegionLink, ReportedFigure, TextLink
from generator.site.news.by_time import by_day_told
from generator.site.news.linked import FrontPage
from generator.site.news.period_end import next_period_end
from generator.site.site import Site
from generator.site.texts.most_cited import most_cited
from generator.site.texts.register_groups import is_of_portal
from generator.site.texts.status import STANDS, Stand, Status

NEWEST = 9
NEWEST_TEXTS, CITED_TEXTS = 2, 3
PLACES, TOPICS, SERIALS, FIGURES = 10, 8, 4, 3
DUE = 4
LOOKED_AT = 60
"""So many of the newest articles tell which places, topics and figures are in the news."""


def front_page(site: Site, events: Iterable[EventLink] = ()) -> FrontPage:
    """Return what the front page shows; `events` are the calendar's, earliest first."""
    looked_at = site.articles[:LOOKED_AT]
    return FrontPage(
        newest=tuple(article_card(site, article) for article in by_day_told(looked_at)[:NEWEST]),
        due=tuple(islice((row for row in events if _is_due(row, site)), DUE)),
        period_end=next_period_end(site),
        texts=_texts_to_know(site),
        provinces=len(site.atlas.provinces(site.today)),
        places=tuple(islice(_places(site, looked_at), PLACES)),
        topics=tuple(islice(_topics(site, looked_at), TOPICS)),
        serials=tuple(islice(_serials(site, looked_at), SERIALS)),
        figures=tuple(islice(_figures(site, looked_at), FIGURES)),
    )


def _is_due(event: EventLink, site: Site) -> bool:
    return event.last >= site.today and not event.withdrawn


def _texts_to_know(site: Site) -> tuple[TextLink, ...]:
    """Return the texts that most records cite, and the newest others.

    Programmes of years that now run go before what is only newer. What has ended stands there only
    when there is too little that has not; the portal's own rules never do.
    """
    cited = [row.text for row in most_cited(site) if not is_of_portal(row.text)]
    newest = [link for link in site.text_links.values() if not is_of_portal(link)]
    first = [link for link in cited if not _is_over(link)][:CITED_TEXTS]
    alive = [link for link in newest if not _is_over(link) and link not in first]
    alive.sort(key=lambda link: link.status.status is not Status.PERIOD)
    chosen = dict.fromkeys((*first, *alive[:NEWEST_TEXTS], *cited, *newest))
    return tuple(chosen)[: CITED_TEXTS + NEWEST_TEXTS]


def _is_over(text: TextLink) -> bool:
    return STANDS[text.status.status] in (Stand.ENDED, Stand.OUTLIVED)


def _places(site: Site, articles: Iterable[Article]) -> Iterator[RegionLink]:
    """Yield where the articles' places lie today, each region once."""
    seen = {WHOLE_COUNTRY}
    for article in articles:
        for region in article.regions:
            now = site.atlas.successor(region, site.today)
            if now and now.id not in seen:
                seen.add(now.id)
                yield site.atlas.links[now.id]


def _topics(site: Site, articles: Iterable[Article]) -> Iterator[Topic]:
    ids = dict.fromkeys(topic for article in articles for topic in article.topics)
    return (site.vocabulary.topics[topic] for topic in ids)


def _serials(site: Site, articles: Iterable[Article]) -> Iterator[Serial]:
    ids = dict.fromkeys(article.part.serial for article in articles if article.part)
    return (site.vocabulary.serials[serial] for serial in ids)


def _figures(site: Site, articles: Iterable[Article]) -> Iterator[ReportedFigure]:
    """Yield the first figure of each indicator; a target or a plan is none."""
    seen = set()
    for article in articles:
        for figure in site.figures_by.record.get(article.url, ()):
            if not figure.intended and figure.indicator.id not in seen:
                seen.add(figure.indicator.id)
                yield figure
