"""Regions and their index."""

from collections.abc import Iterator
from itertools import chain

from generator.pages.regions.region import region_pages
from generator.pages.regions.regions import regions_pages as index_pages
from generator.plan.legacy import planned
from generator.plan.planned import AnyPage
from generator.site import Site


def regions_pages(site: Site) -> Iterator[AnyPage]:
    sections = (region_pages, index_pages)
    return planned(chain.from_iterable(section(site) for section in sections))
