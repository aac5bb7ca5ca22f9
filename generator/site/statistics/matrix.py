"""The matrix of national texts and today's provinces, a page of texts at a time."""

from collections.abc import Iterable

from generator.model import RegionId
from generator.model.addresses import CARRIED_OUT
from generator.site.links import Place, TextLink
from generator.site.paging import page_of_items
from generator.site.site import Site
from generator.site.statistics.linked_overviews import LinkedMatrix, MatrixCell, MatrixRow
from generator.site.texts.carried_out import ROWS, Cell, Implementation

SHOWN = 2
"""Articles in a cell."""


def linked_matrix(site: Site, matrix: Implementation, number: int) -> LinkedMatrix:
    """Return page `number`; a column stands where the page has a report in it."""
    texts = page_of_items(CARRIED_OUT, matrix.texts, number, ROWS)
    shown = {text.id for text in texts.items}
    on_page = {province for text, province in matrix.cells if text in shown}
    reporting = {province for _, province in matrix.cells}
    provinces = [state.region.id for state in matrix.provinces]
    columns = [province for province in provinces if province in on_page]
    return LinkedMatrix(
        rows=texts.map(lambda text: _row(matrix, text, columns)),
        columns=_places(site, columns),
        reporting=len(reporting),
        rest=_places(site, (province for province in provinces if province not in reporting)),
    )


def _places(site: Site, provinces: Iterable[RegionId]) -> tuple[Place, ...]:
    return tuple(site.atlas.place(province, site.today, site.today) for province in provinces)


def _row(matrix: Implementation, text: TextLink, columns: Iterable[RegionId]) -> MatrixRow:
    cells = (matrix.cells.get((text.id, province)) for province in columns)
    return MatrixRow(text, tuple(map(_cell, cells)))


def _cell(cell: Cell | None) -> MatrixCell:
    articles = cell.articles if cell else ()
    return MatrixCell(articles[:SHOWN], len(articles))
