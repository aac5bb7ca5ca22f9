"""The site map, corrections, the 404 page, old addresses; sitemap.xml and robots.txt."""

from collections.abc import Iterable, Iterator
from functools import partial

from generator.model.addresses import CORRECTIONS, FORM, NOT_FOUND, OFFLINE, SITE_MAP
from generator.model.file_addresses import NEWS_SITEMAP, ROBOTS, SITEMAP_INDEX, sitemap_url
from generator.open_data.crawlers import news_sitemap, robots, sitemap, sitemap_index
from generator.pages.shell.corrections import corrections_page
from generator.pages.shell.form_off import form_off_page
from generator.pages.shell.not_found import not_found_page
from generator.pages.shell.offline import offline_page
from generator.pages.shell.redirects import redirect_page
from generator.pages.shell.site_map import site_map_page
from generator.plan.planned import (
    AnyFile,
    AnyPage,
    PlannedFile,
    PlannedPage,
    known,
    list_pages,
    nothing,
)
from generator.site.open_data.crawled import LIMIT, fresh_news, listed_pages, sitemap_parts
from generator.site.paging import NEWS_SIZE
from generator.site.shell.corrections import article_corrections, linked_corrections
from generator.site.shell.redirects import redirects
from generator.site.shell.site_map import site_map
from generator.site.site import Site


def shell_pages(site: Site) -> Iterator[AnyPage]:
    yield PlannedPage(SITE_MAP, partial(site_map, site), site_map_page)
    count, corrections = len(article_corrections(site)), partial(linked_corrections, site)
    yield from list_pages(CORRECTIONS, count, corrections, corrections_page, NEWS_SIZE)
    yield PlannedPage(FORM, nothing, form_off_page)
    yield PlannedPage(NOT_FOUND, nothing, not_found_page)
    yield PlannedPage(OFFLINE, nothing, offline_page)


def redirect_pages(site: Site) -> Iterator[AnyPage]:
    for redirect in redirects(site):
        yield PlannedPage(redirect.url, known(redirect), redirect_page)


def sitemap_files(site: Site, urls: Iterable[str], limit: int = LIMIT) -> Iterator[AnyFile]:
    """Plan the sitemap of the pages at `urls`, so many to a file."""
    parts: list[str] = []
    for number, part in enumerate(sitemap_parts(site, urls, limit), start=1):
        parts.append(sitemap_url(number))
        yield PlannedFile(parts[-1], partial(listed_pages, site, part), sitemap)
    if fresh := fresh_news(site):
        parts.append(NEWS_SITEMAP)
        yield PlannedFile(NEWS_SITEMAP, known(fresh), news_sitemap)
    yield PlannedFile(SITEMAP_INDEX, known(tuple(parts)), sitemap_index)
    yield PlannedFile(ROBOTS, nothing, robots)
