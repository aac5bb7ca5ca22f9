"""`sitemap.xml` with its parts, and `robots.txt`."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from xml.sax.saxutils import escape

from generator.pages.page import Asset
from generator.site import Site

LIMIT = 50_000
INDEX_URL = "/sitemap.xml"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap_assets(site: Site, urls: Iterable[str], limit: int = LIMIT) -> Iterator[Asset]:
    """Return the parts, the index of the parts, and where robots find it.

    `urls` are taken one part at a time; old addresses and single files are left out.
    """
    changed = _changed(site)
    lasting = (url for url in urls if url.endswith("/") and url not in site.redirects)
    parts: list[str] = []
    while some := list(islice(lasting, limit)):
        url = f"/sitemap-{len(parts) + 1}.xml"
        parts.append(url)
        rows = (_row("url", site.edition.absolute(one), changed.get(one, "")) for one in some)
        yield Asset(url, _document("urlset", rows))
    rows = (_row("sitemap", site.edition.absolute(url), "") for url in parts)
    yield Asset(INDEX_URL, _document("sitemapindex", rows))
    yield Asset("/robots.txt", _robots(site))


def _changed(site: Site) -> Mapping[str, str]:
    """Return when each article was last changed."""
    return {
        article.url: max((article.day, *(one.date for one in article.corrections))).isoformat()
        for article in site.articles
    }


def _row(tag: str, address: str, changed: str) -> str:
    last = f"<lastmod>{changed}</lastmod>" if changed else ""
    return f"<{tag}><loc>{escape(address)}</loc>{last}</{tag}>"


def _document(tag: str, rows: Iterable[str]) -> bytes:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<{tag} xmlns="{_NAMESPACE}">',
        *rows,
        f"</{tag}>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _robots(site: Site) -> bytes:
    return f"User-agent: *\nAllow: /\nSitemap: {site.edition.absolute(INDEX_URL)}\n".encode()
