"""Indicators, and what looks across them."""

from collections.abc import Iterator
from itertools import chain

from generator.pages.statistics.implementation import implementation_pages
from generator.pages.statistics.indicator import indicator_pages
from generator.pages.statistics.statistics import statistics_pages as index_pages
from generator.plan.legacy import planned
from generator.plan.planned import AnyPage
from generator.site import Site


def statistics_pages(site: Site) -> Iterator[AnyPage]:
    sections = (indicator_pages, index_pages, implementation_pages)
    return planned(chain.from_iterable(section(site) for section in sections))
