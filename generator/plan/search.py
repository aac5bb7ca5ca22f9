"""The search page, and what it answers from without the index."""

from collections.abc import Iterator

from generator.pages import Asset
from generator.plan.legacy import planned
from generator.plan.planned import AnyPage
from generator.search.page import search_pages as page
from generator.search.registers import search_assets
from generator.site import Site


def search_pages(site: Site) -> Iterator[AnyPage]:
    return planned(page(site))


def search_files(site: Site) -> Iterator[Asset]:
    """Make the registers, and the one file that names them."""
    return search_assets(site)
