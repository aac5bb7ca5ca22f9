"""Feeds of every list that has entries: what a feed is about, and its newest items."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum, auto
from functools import partial
from heapq import merge
from itertools import islice

from generator.model import Article, Issuer, OfficialText, Source, TextType, Topic
from generator.model.addresses import (
    CHANGES,
    HOME,
    NEWS,
    TEXTS,
    register_url,
    text_folder,
)
from generator.site.grouped import grouped
from generator.site.linking import indicator_link, picture
from generator.site.links import IndicatorLink, Picture, RegionLink, TextLink
from generator.site.site import Site
from generator.site.texts.changes import TextChange, text_changes
from generator.site.texts.register_groups import is_of_portal
from generator.text import VIETNAM

SHOWN = 20


class Whole(Enum):
    """The lists that are of nothing narrower."""

    ALL = auto()
    NEWS = auto()
    TEXTS = auto()
    CHANGES = auto()


Subject = Whole | RegionLink | IndicatorLink | Topic | Issuer | TextType


@dataclass(frozen=True, slots=True)
class FeedArticle:
    """`updated` is the moment of its last change."""

    url: str
    title: str
    lead: str
    published: datetime
    updated: datetime
    authors: tuple[str, ...]
    topics: tuple[str, ...]
    picture: Picture | None = None


Item = FeedArticle | TextLink | TextChange


@dataclass(frozen=True, slots=True)
class LinkedFeed:
    """`url` is the list's address; `items` are newest first."""

    url: str
    subject: Subject
    items: tuple[Item, ...]


FeedSource = tuple[str, Callable[[], LinkedFeed]]
"""The address of a list, and what makes its feed."""


def feed_sources(site: Site) -> Iterator[FeedSource]:
    """Yield all that can be followed and has an entry; no feed is made."""
    yield from _whole(site)
    for region in site.atlas.links.values():
        yield from _source(site, region.url, region, site.articles_by.region.get(region.id, ()))
    for indicator in site.indicators.values():
        if indicator.id in site.figures_by.indicator:
            link = indicator_link(indicator)
            yield link.url, partial(_reporting, site, link)
    for topic in site.vocabulary.topics.values():
        yield from _source(site, topic.url, topic, site.articles_by.topic.get(topic.id, ()))
    yield from _of_texts(site)


def _whole(site: Site) -> Iterator[FeedSource]:
    if site.articles or site.texts:
        yield HOME, partial(_everything, site)
    yield from _source(site, NEWS, Whole.NEWS, site.articles)
    yield from _source(site, TEXTS, Whole.TEXTS, site.texts)
    if text_changes(site):
        yield CHANGES, partial(_changes, site)


def _changes(site: Site) -> LinkedFeed:
    """What has no day, of effect or of the text that changes, cannot stand in a feed."""
    dated = (change for change in text_changes(site) if change.day and change.by.sure_day)
    return LinkedFeed(CHANGES, Whole.CHANGES, tuple(islice(dated, SHOWN)))


def _of_texts(site: Site) -> Iterator[FeedSource]:
    for issuer, texts in grouped(site.texts, lambda text: text.issuers).items():
        subject = site.vocabulary.issuers[issuer]
        yield from _source(site, subject.url, subject, texts)
    for folder, texts in grouped(site.texts, lambda text: (text_folder(text.id),)).items():
        yield from _source(site, register_url(folder), site.text_links[texts[0].id].type, texts)


def _source(
    site: Site, url: str, subject: Subject, reports: Sequence[Source]
) -> Iterator[FeedSource]:
    if reports:
        yield url, partial(_feed, site, url, subject, reports)


def _feed(site: Site, url: str, subject: Subject, reports: Iterable[Source]) -> LinkedFeed:
    items = (_item(site, report) for report in _fit(site, subject, reports))
    return LinkedFeed(url, subject, tuple(islice(items, SHOWN)))


def _fit(site: Site, subject: Subject, reports: Iterable[Source]) -> Iterator[Source]:
    """Yield what has a sure day, which a feed must tell; of all texts not the portal's own."""
    is_of_all = isinstance(subject, Whole)
    for report in reports:
        link = site.text_links[report.id] if isinstance(report, OfficialText) else None
        if link is None or (link.sure_day and not (is_of_all and is_of_portal(link))):
            yield report


def _everything(site: Site) -> LinkedFeed:
    sorted_alike: tuple[Sequence[Source], ...] = (site.articles, site.texts)
    sources = merge(*sorted_alike, key=_day, reverse=True)
    return _feed(site, HOME, Whole.ALL, sources)


def _reporting(site: Site, indicator: IndicatorLink) -> LinkedFeed:
    """What reports an indicator, newest first."""
    sources = {
        figure.source.url: figure.source for figure in site.figures_by.indicator[indicator.id]
    }
    reports: list[Source] = [
        site.text[source.id] if isinstance(source, TextLink) else site.article[source.id]
        for source in sources.values()
    ]
    reports.sort(key=_day, reverse=True)
    return _feed(site, indicator.url, indicator, reports)


def _day(report: Source) -> str:
    day = report.day if isinstance(report, Article) else report.sort_day
    return day.isoformat()


def _item(site: Site, report: Source) -> Item:
    if isinstance(report, OfficialText):
        return site.text_links[report.id]
    words = site.vocabulary
    return FeedArticle(
        url=report.url,
        title=report.title,
        lead=report.lead,
        published=report.date,
        updated=max((report.date, *_changed(report))),
        authors=tuple(words.authors[author].name for author in report.authors),
        topics=tuple(words.topics[topic].name for topic in report.topics),
        picture=picture(site.content, report),
    )


def _changed(article: Article) -> Iterator[datetime]:
    for correction in article.corrections:
        yield datetime.combine(correction.date, time(), VIETNAM)
