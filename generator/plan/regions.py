"""Regions, the archives of their news, and the index of all."""

from collections.abc import Callable, Iterator
from functools import cache, partial

from generator.model import Region
from generator.model.addresses import REGIONS, archive_url, page_url
from generator.pages.regions.archive import archive_page
from generator.pages.regions.region import region_page
from generator.pages.regions.regions import regions_page
from generator.plan.planned import AnyPage, PlannedPage
from generator.plan.shared import Shared
from generator.search.entries.regions import region_entry
from generator.site.regions.index import region_index
from generator.site.regions.news import RegionArchive, archive_pages, region_archive
from generator.site.regions.region import (
    Indexes,
    LinkedRegion,
    above,
    linked_region,
    region_indexes,
)
from generator.site.site import Site


def regions_pages(site: Site, shared: Shared) -> Iterator[AnyPage]:
    """Plan each region with its archive, where there is one, and the index."""
    indexes = cache(partial(_indexes, site, shared))
    for region in site.atlas.regions.values():
        value = partial(_region, site, region, indexes)
        yield PlannedPage(region.url, value, region_page, region_entry)
        for number in archive_pages(site, region.id):
            archive = partial(_archive, site, region, number)
            yield PlannedPage(page_url(archive_url(region.id), number), archive, archive_page)
    yield PlannedPage(REGIONS, partial(region_index, site), regions_page)


def _indexes(site: Site, shared: Shared) -> Indexes:
    return region_indexes(site, shared.texts_by_number, shared.calendar.of_region)


def _region(site: Site, region: Region, indexes: Callable[[], Indexes]) -> LinkedRegion:
    return linked_region(site, region, indexes())


def _archive(site: Site, region: Region, number: int) -> RegionArchive:
    return region_archive(site, site.atlas.links[region.id], above(site, region), number)
