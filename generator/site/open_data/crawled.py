"""What crawlers are told: which pages last, in parts, and when each was changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.model import Article
from generator.model.addresses import FORM, OFFLINE, embed_url
from generator.site.links import ArticleLink
from generator.site.site import Site

LIMIT = 50_000
"""So many pages a file of the sitemap may name."""
FRESH = timedelta(days=1)
"""With the day of the build, the days whose publications are news to those who collect them: 48
hours at most. A site is the same all day, so that nothing in it goes by the hour."""


@dataclass(frozen=True, slots=True)
class ListedPage:
    """`changed` is the day of an article's last change, None for other pages."""

    url: str
    changed: date | None


def sitemap_parts(site: Site, urls: Iterable[str], limit: int = LIMIT) -> Iterator[tuple[str, ...]]:
    """Yield the addresses of each part, without old ones, withdrawn articles, files, the form.

    Charts alone and what a device keeps are left out too: other pages show the same, or nothing.
    """
    charts = (embed_url(indicator.url) for indicator in site.content.indicators)
    withdrawn = (article.url for article in site.withdrawn)
    left_out = {FORM, OFFLINE, *site.redirects, *withdrawn, *charts}
    lasting = [url for url in urls if url.endswith("/") and url not in left_out]
    for start in range(0, len(lasting), limit):
        yield tuple(lasting[start : start + limit])


def listed_pages(site: Site, urls: Iterable[str]) -> tuple[ListedPage, ...]:
    return tuple(ListedPage(url, _changed(site, site.article_links.get(url))) for url in urls)


def _changed(site: Site, link: ArticleLink | None) -> date | None:
    if link is None:
        return None
    corrections = site.article[link.id].corrections
    return max((link.day, *(correction.date for correction in corrections)))


def fresh_news(site: Site) -> tuple[Article, ...]:
    """Return the articles that the portal published on the day of the build and the one before."""
    first = site.edition.today - FRESH
    return tuple(article for article in site.articles if article.date.date() >= first)
