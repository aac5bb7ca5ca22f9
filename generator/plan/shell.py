"""The site map, the 404 page, old addresses; sitemap.xml and robots.txt."""

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.open_data.sitemap import sitemap_assets
from generator.pages.shell.not_found import not_found_pages
from generator.pages.shell.redirects import redirect_pages as redirects
from generator.pages.shell.site_map import site_map_pages
from generator.plan.legacy import planned, planned_files
from generator.plan.planned import AnyFile, AnyPage
from generator.site import Site


def shell_pages(site: Site) -> Iterator[AnyPage]:
    sections = (site_map_pages, not_found_pages)
    return planned(chain.from_iterable(section(site) for section in sections))


def redirect_pages(site: Site) -> Iterator[AnyPage]:
    return planned(redirects(site))


def sitemap_files(site: Site, urls: Iterable[str]) -> Iterator[AnyFile]:
    """Plan the sitemap of the pages at `urls`."""
    return planned_files(sitemap_assets(site, urls))
