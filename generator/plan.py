"""Every page and file of the site, one section after the other."""

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.open_data.catalogue import data_assets, data_pages
from generator.open_data.feeds import feed_assets
from generator.open_data.machine import machine_assets
from generator.open_data.register_data import register_assets
from generator.open_data.sitemap import sitemap_assets
from generator.pages.news.article import article_pages
from generator.pages.news.authors import author_pages
from generator.pages.news.home import home_pages
from generator.pages.news.lists import news_pages
from generator.pages.news.topics import topic_pages
from generator.pages.page import Asset, Copy, Page
from generator.pages.regions.region import region_pages
from generator.pages.regions.regions import regions_pages
from generator.pages.shell.not_found import not_found_pages
from generator.pages.shell.redirects import redirect_pages
from generator.pages.shell.site_map import site_map_pages
from generator.pages.statistics.implementation import implementation_pages
from generator.pages.statistics.indicator import indicator_pages
from generator.pages.statistics.statistics import statistics_pages
from generator.pages.texts.changes import text_changes_pages
from generator.pages.texts.official_text import official_text_pages
from generator.pages.texts.official_texts import official_texts_pages
from generator.search.page import search_assets, search_pages
from generator.site import Site
from generator.site.files import served_files

PAGES = (
    home_pages,
    article_pages,
    news_pages,
    topic_pages,
    author_pages,
    official_text_pages,
    official_texts_pages,
    text_changes_pages,
    region_pages,
    regions_pages,
    indicator_pages,
    statistics_pages,
    implementation_pages,
    data_pages,
    search_pages,
    site_map_pages,
    not_found_pages,
    redirect_pages,
)
ASSETS = (search_assets, data_assets, machine_assets, register_assets, feed_assets)


def all_pages(site: Site) -> Iterator[Page]:
    """Yield the pages the core writes; views are made as they are asked for."""
    return chain.from_iterable(section(site) for section in PAGES)


def all_assets(site: Site, urls: Iterable[str]) -> Iterator[Asset]:
    """Yield feeds, data and other files that are made here; `urls` are the pages written."""
    yield from chain.from_iterable(section(site) for section in ASSETS)
    yield from sitemap_assets(site, urls)


def all_copies(site: Site) -> Iterator[Copy]:
    """Yield the pictures and attachments that are served as they are."""
    return (Copy(url, path) for url, path in served_files(site))


def all_addresses(site: Site) -> Iterator[str]:
    """Yield every address that a link may lead to."""
    yield from (page.url for page in all_pages(site))
    yield from (asset.url for asset in all_assets(site, ()))
    yield from (copy.url for copy in all_copies(site))
    yield from (url for url in site.addresses.of_path.values())
