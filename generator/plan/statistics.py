"""Indicators, and what looks across them."""

from collections.abc import Iterator
from functools import cache, partial

from generator.model.addresses import (
    CARRIED_OUT,
    COMPARISON,
    CONTENT_COUNTS,
    NATIONAL,
    STATISTICS,
    embed_url,
    page_url,
)
from generator.pages.statistics.comparison import comparison_page
from generator.pages.statistics.content_counts import content_counts_page
from generator.pages.statistics.embed import embed_page
from generator.pages.statistics.implementation import matrix_page
from generator.pages.statistics.indicator import indicator_page
from generator.pages.statistics.national import national_page
from generator.pages.statistics.statistics import index_page
from generator.plan.planned import AnyPage, PlannedPage, list_pages
from generator.plan.shared import Shared
from generator.search.entries.indicators import indicator_entry
from generator.site.paging import FIGURES_SIZE, page_numbers
from generator.site.regions.provinces import news_by_province
from generator.site.site import Site
from generator.site.statistics.comparison import linked_comparison
from generator.site.statistics.content_counts import linked_content_counts
from generator.site.statistics.index import linked_statistics
from generator.site.statistics.indicator import figure_table, linked_indicator
from generator.site.statistics.matrix import linked_matrix
from generator.site.statistics.national import linked_national
from generator.site.texts.carried_out import COLUMNS, Implementation


def statistics_pages(site: Site, shared: Shared) -> Iterator[AnyPage]:
    """Plan each indicator, the index, and the pages that look across indicators."""
    news = cache(partial(news_by_province, site))
    yield from _indicators(site)
    yield PlannedPage(STATISTICS, partial(linked_statistics, site), index_page)
    yield PlannedPage(NATIONAL, partial(linked_national, site, news), national_page)
    yield PlannedPage(COMPARISON, partial(linked_comparison, site), comparison_page)
    counts = partial(linked_content_counts, site, news)
    yield PlannedPage(CONTENT_COUNTS, counts, content_counts_page)
    yield from _matrix(site, shared.implementation)


def _indicators(site: Site) -> Iterator[AnyPage]:
    for indicator in site.indicators.values():
        table = cache(partial(figure_table, site, indicator))
        count = len(site.figures_by.indicator.get(indicator.id, ()))
        for number in page_numbers(count, FIGURES_SIZE):
            value = partial(linked_indicator, site, indicator, table, number)
            url = page_url(indicator.url, number)
            yield PlannedPage(url, value, indicator_page, indicator_entry)
        value = partial(linked_indicator, site, indicator, table, 1)
        yield PlannedPage(embed_url(indicator.url), value, embed_page)


def _matrix(site: Site, matrix: Implementation) -> Iterator[AnyPage]:
    value = partial(linked_matrix, site, matrix)
    yield from list_pages(CARRIED_OUT, len(matrix.texts), value, matrix_page, COLUMNS)
