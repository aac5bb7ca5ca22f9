"""What crawlers ask for: `sitemap.xml` with its parts, and `robots.txt`."""

from collections.abc import Iterable
from datetime import date
from xml.sax.saxutils import escape

from generator.model import Article, Edition
from generator.model.file_addresses import SITEMAP_INDEX
from generator.pages.news.article_data import published_iso
from generator.site.open_data.crawled import ListedPage

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


def sitemap(pages: tuple[ListedPage, ...], edition: Edition) -> bytes:
    """Return a part of the sitemap."""
    rows = (_row("url", edition.absolute(page.url), page.changed) for page in pages)
    return _document("urlset", rows)


def sitemap_index(parts: tuple[str, ...], edition: Edition) -> bytes:
    """Return the index of the parts at these addresses."""
    return _document("sitemapindex", (_row("sitemap", edition.absolute(url)) for url in parts))


def news_sitemap(articles: tuple[Article, ...], edition: Edition) -> bytes:
    """Return what those are told who collect news: the portal's own days, never a source's."""
    name = escape(edition.settings.site_name)
    about = f"<news:publication><news:name>{name}</news:name><news:language>vi</news:language>"
    rows = (
        f"<url><loc>{escape(edition.absolute(article.url))}</loc><news:news>{about}"
        f"</news:publication><news:publication_date>{published_iso(article)}"
        f"</news:publication_date><news:title>{escape(article.title)}</news:title></news:news></url>"
        for article in articles
    )
    return _document("urlset", rows, f' xmlns:news="{_NEWS}"')


def robots(_: None, edition: Edition) -> bytes:
    """Return what tells crawlers where the sitemap is."""
    return f"User-agent: *\nAllow: /\nSitemap: {edition.absolute(SITEMAP_INDEX)}\n".encode()


def _row(tag: str, address: str, changed: date | None = None) -> str:
    last = f"<lastmod>{changed.isoformat()}</lastmod>" if changed else ""
    return f"<{tag}><loc>{escape(address)}</loc>{last}</{tag}>"


def _document(tag: str, rows: Iterable[str], more: str = "") -> bytes:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<{tag} xmlns="{_NAMESPACE}"{more}>',
        *rows,
        f"</{tag}>",
    ]
    return ("\n".join(lines) + "\n").encode()
