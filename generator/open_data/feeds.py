"""Feeds, Atom and JSON Feed, of every list that has entries."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time
from heapq import merge
from itertools import islice

from generator.model import Article, Indicator, OfficialText
from generator.model.addresses import CHANGES as CHANGES_URL
from generator.open_data.feed_formats import Entry, Feed, atom, json_feed
from generator.pages.page import Asset
from generator.pages.parts.text_rows import named
from generator.pages.statistics.indicator import indicator_feed
from generator.pages.texts.changes import TITLE as CHANGES_TITLE
from generator.pages.texts.changes import change_words
from generator.site import Site
from generator.site.grouped import grouped
from generator.site.links import SourceLink, TextLink
from generator.site.texts.changes import TextChange, text_changes
from generator.text import VIETNAM, format_date

SHOWN = 20
Record = Article | OfficialText


def feed_assets(site: Site) -> Iterator[Asset]:
    """Return both forms of each feed."""
    for title, url, records in lists(site):
        yield from _feed(site, title, url, (_entry(site, one) for one in islice(records, SHOWN)))
    changes = (_of_change(site, one) for one in text_changes(site)[:SHOWN])
    yield from _feed(site, CHANGES_TITLE, CHANGES_URL, changes)


def _feed(site: Site, title: str, url: str, entries: Iterable[Entry]) -> Iterator[Asset]:
    held = tuple(entries)
    if held:
        feed = Feed(f"{site.edition.settings.site_name} - {title}", url, held)
        yield Asset(f"{url}feed.xml", atom(site, feed))
        yield Asset(f"{url}feed.json", json_feed(site, feed))


def lists(site: Site) -> Iterator[tuple[str, str, Iterable[Record]]]:
    """Return title, address and records, newest first, of all that can be followed."""
    yield "Tin và văn bản mới", "/", merge(site.articles, site.texts, key=_day, reverse=True)
    yield "Tin tức", "/tin-tuc/", site.articles
    yield "Văn bản", "/van-ban/", site.texts
    for region in site.atlas.regions.values():
        yield f"Tin {region.name}", region.url, site.articles_of_region.get(region.id, ())
    for indicator in site.indicators.values():
        feed = indicator_feed(indicator)
        yield feed.title, indicator.url, _reporting(site, indicator)
    for topic in site.vocabulary.topics.values():
        articles = site.articles_of_topic.get(topic.id, ())
        yield f"Chủ đề {topic.name}", f"/chu-de/{topic.id}/", articles
    for issuer, texts in grouped(site.texts, lambda text: [text.issuer]).items():
        name = site.vocabulary.issuers[texts[0].issuer].name
        yield f"Văn bản của {name}", f"/van-ban/co-quan/{issuer}/", texts
    for folder, texts in grouped(site.texts, lambda text: [text.id.split("/", 1)[0]]).items():
        yield site.text_links[texts[0].id].type.name, f"/van-ban/{folder}/", texts


def _reporting(site: Site, indicator: Indicator) -> list[Record]:
    """Return what reports an indicator, newest first."""
    figures = site.figures_of_indicator.get(indicator.id, ())
    found = {one.source.url: _record(site, one.source) for one in figures}
    return sorted(found.values(), key=_day, reverse=True)


def _record(site: Site, source: SourceLink) -> Record:
    return site.text[source.id] if isinstance(source, TextLink) else site.article[source.id]


def _day(record: Record) -> str:
    day = record.day if isinstance(record, Article) else record.sort_day
    return day.isoformat()


def _entry(site: Site, record: Record) -> Entry:
    return _of_article(site, record) if isinstance(record, Article) else _of_text(site, record)


def _of_article(site: Site, article: Article) -> Entry:
    words = site.vocabulary
    changed = [datetime.combine(one.date, time(), VIETNAM) for one in article.corrections]
    title, summary = article.title, article.lead
    if article.withdrawn:
        changed.append(datetime.combine(article.withdrawn.date, time(), VIETNAM))
        title, summary = f"Đã rút: {title}", article.withdrawn.reason
    return Entry(
        id=site.edition.absolute(article.url),
        title=title,
        summary=summary,
        published=_moment(article.date),
        updated=_moment(max((article.date, *changed))),
        authors=tuple(words.authors[one].name for one in article.authors),
        categories=tuple(words.topics[one].name for one in article.topics),
    )


def _of_text(site: Site, text: OfficialText) -> Entry:
    """A text known by its year alone stands at the year's first day."""
    day = _moment(datetime.combine(text.sort_day, time(), VIETNAM))
    return Entry(
        id=site.edition.absolute(text.url),
        title=f"{named(site.text_links[text.id])} của {site.text_links[text.id].issuer.label}",
        summary=text.subject,
        published=day,
        updated=day,
        authors=(),
        categories=(site.text_links[text.id].type.name,),
    )


def _of_change(site: Site, change: TextChange) -> Entry:
    """Told on the day of the text that changes; what it does may come later."""
    told = _moment(datetime.combine(change.by.sort_day, time(), VIETNAM))
    since = f"từ {format_date(change.day)}"
    return Entry(
        id=f"{site.edition.absolute(change.text.url)}?boi={change.by.id}#quan-he",
        title=f"{change_words(change)}, {since}",
        summary=change.text.subject,
        published=told,
        updated=told,
        authors=(),
        categories=(change.relation.label,),
    )


def _moment(moment: datetime) -> str:
    return moment.astimezone(VIETNAM).isoformat(timespec="seconds")
