"""The open tables: which there are, and the rows of each."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from generator.model import IndicatorId
from generator.site.links import TextLink
from generator.site.open_data.rows import (
    IndicatorRow,
    OpenEvidence,
    OpenFigure,
    RegionRow,
    indicator_row,
    open_evidence,
    open_figures,
    region_row,
)
from generator.site.site import Site

Row = OpenFigure | IndicatorRow | RegionRow | TextLink | OpenEvidence


class TableName(StrEnum):
    """The value stands in the table's address."""

    FIGURES = "so-lieu"
    INDICATORS = "chi-tieu"
    REGIONS = "dia-phuong"
    TEXTS = "van-ban"
    CARRIED_OUT = "trien-khai"


@dataclass(frozen=True, slots=True)
class LinkedTable:
    """The rows of a table, or of one indicator's part of the table of figures."""

    name: TableName
    rows: tuple[Row, ...]


def linked_table(site: Site, name: TableName) -> LinkedTable:
    return LinkedTable(name, _rows(site, name))


def indicator_figures(site: Site, indicator: IndicatorId) -> LinkedTable:
    """Return the figures of one indicator as a table."""
    figures = site.figures_by.indicator.get(indicator, ())
    return LinkedTable(TableName.FIGURES, open_figures(site, figures))


def table_lengths(site: Site) -> dict[TableName, int]:
    """Return how many rows each table has."""
    return {
        TableName.FIGURES: len(site.figures),
        TableName.INDICATORS: len(site.indicators),
        TableName.REGIONS: len(site.atlas.regions),
        TableName.TEXTS: len(site.texts),
        TableName.CARRIED_OUT: len(open_evidence(site)),
    }


def _rows(site: Site, name: TableName) -> tuple[Row, ...]:
    match name:
        case TableName.FIGURES:
            return open_figures(site, site.figures)
        case TableName.INDICATORS:
            return tuple(indicator_row(indicator) for indicator in site.indicators.values())
        case TableName.REGIONS:
            return tuple(region_row(site, region) for region in site.atlas.regions.values())
        case TableName.TEXTS:
            return tuple(site.text_links[text.id] for text in site.texts)
        case TableName.CARRIED_OUT:
            return open_evidence(site)
    assert_never(name)
