"""The two forms of a feed: Atom (RFC 4287) and JSON Feed 1.1."""

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from generator.open_data.table_formats import json_bytes
from generator.site import Site

JSON_FEED = "https://jsonfeed.org/version/1.1"


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


def atom(site: Site, feed: Feed) -> bytes:
    """Return the feed as Atom (RFC 4287)."""
    own, page = site.edition.absolute(f"{feed.url}feed.xml"), site.edition.absolute(feed.url)
    owner = site.edition.settings.owner.organisation or site.edition.settings.site_name
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
        f"<id>{escape(own)}</id>",
        f"<title>{escape(feed.title)}</title>",
        f"<updated>{feed.updated}</updated>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(own)}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(page)}/>',
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
            "home_page_url": site.edition.absolute(feed.url),
            "feed_url": site.edition.absolute(f"{feed.url}feed.json"),
            "items": [_json_entry(entry) for entry in feed.entries],
        }
    )


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
