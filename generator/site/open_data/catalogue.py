"""What the catalogue of open data shows: which tables there are, and how long each is."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.site.linking import indicator_link
from generator.site.links import IndicatorLink
from generator.site.open_data.tables import TableName, table_lengths
from generator.site.site import Site
from generator.text import collation_key


@dataclass(frozen=True, slots=True)
class IndicatorFigures:
    """An indicator, and how many figures are reported of it."""

    indicator: IndicatorLink
    figures: int


@dataclass(frozen=True, slots=True)
class LinkedCatalogue:
    """`lengths` counts the rows of each table; `indicators` are in Vietnamese order of titles."""

    lengths: Mapping[TableName, int]
    indicators: tuple[IndicatorFigures, ...]


def linked_catalogue(site: Site) -> LinkedCatalogue:
    by_title = sorted(site.indicators.values(), key=lambda row: collation_key(row.title))
    return LinkedCatalogue(
        lengths=table_lengths(site),
        indicators=tuple(
            IndicatorFigures(
                indicator_link(indicator),
                len(site.figures_by.indicator.get(indicator.id, ())),
            )
            for indicator in by_title
        ),
    )
