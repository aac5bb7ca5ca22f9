"""Feeds, Atom and JSON Feed, of every list that has entries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from heapq import merge
from itertools import islice
from xml.sax.saxutils import escape, quoteattr

from generator.model import Article, OfficialText
from generator.pages.page import Asset
from generator.pages.registers import grouped
from generator.pages.structured_data import absolute
from generator.pages.tables import json_bytes
from generator.pages.text_rows import issuer_of, named, type_of
from generator.site import Site
from generator.text import VIETNAM

SHOWN = 20
JSON_FEED = "https://jsonfeed.org/version/1.1"
Record = Article | OfficialText


@dataclass(frozen=True, slots=True)
class Entry:
    """Times are ISO with Vietnam's offset; `id` is the page's absolute address."""

    id: str
    title: str
    summary: str
    published: str
    updated: str
    authors: tuple[str, ...]
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """`url` is the list's address, which the feed's own addresses extend."""

    title: str
    url: str
    entries: tuple[Entry, ...]

    @property
    def updated(self) -> str:
        return max(entry.updated for entry in self.entries)


def feed_assets(site: Site) -> Iterator[Asset]:
    """Return both forms of each feed."""
    for title, url, records in lists(site):
        entries = tuple(_entry(site, one) for one in islice(records, SHOWN))
        if entries:
            feed = Feed(f"{site.settings.site_name} - {title}", url, entries)
            yield Asset(f"{url}feed.xml", atom(site, feed))
            yield Asset(f"{url}feed.json", json_feed(site, feed))


def lists(site: Site) -> Iterator[tuple[str, str, Iterable[Record]]]:
    """Return title, address and records, newest first, of all that can be followed."""
    yield "Tin và văn bản mới", "/", merge(site.articles, site.texts, key=_day, reverse=True)
    yield "Tin tức", "/tin-tuc/", site.articles
    yield "Văn bản", "/van-ban/", site.texts
    for region in site.atlas.regions.values():
        yield f"Tin {region.name}", region.url, site.articles_of_region.get(region.id, ())
    for topic in site.vocabulary.topics.values():
        articles = site.articles_of_topic.get(topic.id, ())
        yield f"Chủ đề {topic.name}", f"/chu-de/{topic.id}/", articles
    for folder, texts in grouped(site.texts, lambda text: text.id.split("/", 1)[0]).items():
        yield type_of(site, texts[0]), f"/van-ban/{folder}/", texts


def atom(site: Site, feed: Feed) -> bytes:
    """Return the feed as Atom (RFC 4287)."""
    own = absolute(site, f"{feed.url}feed.xml")
    owner = site.settings.owner.organisation or site.settings.site_name
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
        f"<id>{escape(own)}</id>",
        f"<title>{escape(feed.title)}</title>",
        f"<updated>{feed.updated}</updated>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(own)}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(absolute(site, feed.url))}/>',
        f"<author><name>{escape(owner)}</name></author>",
        *(_atom_entry(entry) for entry in feed.entries),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def json_feed(site: Site, feed: Feed) -> bytes:
    """Return the feed as JSON Feed 1.1."""
    return json_bytes(
        {
            "version": JSON_FEED,
            "title": feed.title,
            "language": "vi",
            "home_page_url": absolute(site, feed.url),
            "feed_url": absolute(site, f"{feed.url}feed.json"),
            "items": [_json_entry(entry) for entry in feed.entries],
        }
    )


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
        id=absolute(site, article.url),
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
        id=absolute(site, text.url),
        title=f"{named(site, text)} của {issuer_of(site, text)}",
        summary=text.subject,
        published=day,
        updated=day,
        authors=(),
        categories=(type_of(site, text),),
    )


def _moment(moment: datetime) -> str:
    return moment.astimezone(VIETNAM).isoformat(timespec="seconds")


def _atom_entry(entry: Entry) -> str:
    authors = "".join(f"<author><name>{escape(one)}</name></author>" for one in entry.authors)
    terms = "".join(f"<category term={quoteattr(one)}/>" for one in entry.categories)
    return (
        f"<entry><id>{escape(entry.id)}</id><title>{escape(entry.title)}</title>"
        f'<link rel="alternate" type="text/html" href={quoteattr(entry.id)}/>'
        f"<published>{entry.published}</published><updated>{entry.updated}</updated>"
        f"{authors}{terms}<summary>{escape(entry.summary)}</summary></entry>"
    )


def _json_entry(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "url": entry.id,
        "title": entry.title,
        "content_text": entry.summary,
        "summary": entry.summary,
        "date_published": entry.published,
        "date_modified": entry.updated,
        "authors": [{"name": one} for one in entry.authors],
        "tags": list(entry.categories),
    }
