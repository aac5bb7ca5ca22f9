"""What crawlers ask for: `sitemap.xml` with its parts, and `robots.txt`."""

from collections.abc import Iterable
from datetime import date
from xml.sax.saxutils import escape

from generator.model import Edition
from generator.model.file_addresses import SITEMAP_INDEX
from generator.site.open_data.crawled import ListedPage

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(pages: tuple[ListedPage, ...], edition: Edition) -> bytes:
    """Return a part of the sitemap."""
    rows = (_row("url", edition.absolute(page.url), page.changed) for page in pages)
    return _document("urlset", rows)


def sitemap_index(parts: tuple[str, ...], edition: Edition) -> bytes:
    """Return the index of the parts at these addresses."""
    return _document("sitemapindex", (_row("sitemap", edition.absolute(url)) for url in parts))


def robots(_: None, edition: Edition) -> bytes:
    """Return what tells crawlers where the sitemap is."""
    return f"User-agent: *\nAllow: /\nSitemap: {edition.absolute(SITEMAP_INDEX)}\n".encode()


def _row(tag: str, address: str, changed: date | None = None) -> str:
    last = f"<lastmod>{changed.isoformat()}</lastmod>" if changed else ""
    return f"<{tag}><loc>{escape(address)}</loc>{last}</{tag}>"


def _document(tag: str, rows: Iterable[str]) -> bytes:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<{tag} xmlns="{_NAMESPACE}">',
        *rows,
        f"</{tag}>",
    ]
    return ("\n".join(lines) + "\n").encode()
