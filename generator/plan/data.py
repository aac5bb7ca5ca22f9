"""Open data: the catalogue, tables, documents and feeds."""

from collections.abc import Iterator
from itertools import chain

from generator.open_data.catalogue import data_assets
from generator.open_data.catalogue import data_pages as catalogue_pages
from generator.open_data.feeds import feed_assets
from generator.open_data.machine import machine_assets
from generator.open_data.register_data import register_assets
from generator.plan.legacy import planned, planned_files
from generator.plan.planned import AnyFile, AnyPage
from generator.site import Site


def data_pages(site: Site) -> Iterator[AnyPage]:
    return planned(catalogue_pages(site))


def data_files(site: Site) -> Iterator[AnyFile]:
    sections = (data_assets, machine_assets, register_assets, feed_assets)
    return planned_files(chain.from_iterable(section(site) for section in sections))
