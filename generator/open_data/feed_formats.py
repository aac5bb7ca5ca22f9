"""The two forms of a feed: Atom (RFC 4287) and JSON Feed 1.1."""

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from generator.model import Edition
from generator.model.file_addresses import atom_url, json_feed_url
from generator.open_data.table_formats import json_bytes

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
    image: str = ""
    """The absolute address of its picture; `image_type` is the kind of that file."""
    image_type: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """`url` is the list's address, which the feed's own addresses extend."""

    title: str
    url: str
    entries: tuple[Entry, ...]

    @property
    def updated(self) -> str:
        """The latest change, empty when no item has a day that a feed could tell."""
        return max((entry.updated for entry in self.entries), default="")


def atom(feed: Feed, edition: Edition) -> bytes:
    """Return the feed as Atom (RFC 4287)."""
    own, page = edition.absolute(atom_url(feed.url)), edition.absolute(feed.url)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
        f"<id>{escape(own)}</id>",
        f"<title>{escape(feed.title)}</title>",
        f"<updated>{feed.updated or f'{edition.today}T00:00:00+07:00'}</updated>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(own)}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(page)}/>',
        f"<author><name>{escape(edition.owner_name)}</name></author>",
        *(_atom_entry(entry) for entry in feed.entries),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def json_feed(feed: Feed, edition: Edition) -> bytes:
    """Return the feed as JSON Feed 1.1."""
    return json_bytes(
        {
            "version": JSON_FEED,
            "title": feed.title,
            "language": "vi",
            "home_page_url": edition.absolute(feed.url),
            "feed_url": edition.absolute(json_feed_url(feed.url)),
            "items": [_json_entry(entry) for entry in feed.entries],
        }
    )


def _atom_entry(entry: Entry) -> str:
    authors = "".join(f"<author><name>{escape(name)}</name></author>" for name in entry.authors)
    terms = "".join(f"<category term={quoteattr(term)}/>" for term in entry.categories)
    picture = (
        f'<link rel="enclosure" type={quoteattr(entry.image_type)} href={quoteattr(entry.image)}/>'
        if entry.image
        else ""
    )
    return (
        f"<entry><id>{escape(entry.id)}</id><title>{escape(entry.title)}</title>"
        f'<link rel="alternate" type="text/html" href={quoteattr(entry.id)}/>{picture}'
        f"<published>{entry.published}</published><updated>{entry.updated}</updated>"
        f"{authors}{terms}<summary>{escape(entry.summary)}</summary></entry>"
    )


def _json_entry(entry: Entry) -> dict[str, object]:
    picture = {"image": entry.image} if entry.image else {}
    return {
        "id": entry.id,
        "url": entry.id,
        "title": entry.title,
        "content_text": entry.summary,
        "summary": entry.summary,
        "date_published": entry.published,
        "date_modified": entry.updated,
        "authors": [{"name": name} for name in entry.authors],
        "tags": list(entry.categories),
        **picture,
    }
