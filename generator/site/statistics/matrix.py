"""The matrix of national texts and today's provinces, a page of texts at a time."""

from collections.abc import Iterable

from generator.model import RegionId
from generator.model.addresses import CARRIED_OUT
from generator.site.links import Place, TextLink
from generator.site.paging import page_of_items
from generator.site.site import Site
from generator.site.statistics.linked_overviews import (
    LinkedMatrix,
    MatrixCell,
    MatrixRow,
    OtherText,
)
from generator.site.texts.carried_out import COLUMNS, Cell, Implementation

SHOWN, SHOWN_OF_MANY = 2, 1
"""Evidence in a cell, the strongest first; the others stand on the text's page."""
MANY = 60
"""Cells with evidence, above which a page would be too long."""
OTHERS = 24


def linked_matrix(site: Site, matrix: Implementation, number: int) -> LinkedMatrix:
    """Return page `number`; a row stands where the page has evidence of a province in it."""
    texts = page_of_items(CARRIED_OUT, matrix.texts, number, COLUMNS)
    rows = [
        (state.region.id, _cells(matrix, texts.items, state.region.id))
        for state in matrix.provinces
    ]
    full = sum(bool(cell) for _, cells in rows for cell in cells)
    shown = SHOWN if full <= MANY else SHOWN_OF_MANY
    others = [text for text in matrix.texts if text not in texts.items]
    urls = matrix.urls()
    return LinkedMatrix(
        columns=texts,
        rows=tuple(
            MatrixRow(_place(site, province), tuple(_cell(cell, shown) for cell in cells))
            for province, cells in rows
            if any(cells)
        ),
        proven=sum(any(cell and cell[0].proves for cell in cells) for _, cells in rows),
        rest=tuple(_place(site, province) for province, cells in rows if not any(cells)),
        others=tuple(OtherText(text, urls[text.id]) for text in others[:OTHERS]),
        others_count=len(others),
    )


def _cells(
    matrix: Implementation, texts: Iterable[TextLink], province: RegionId
) -> tuple[Cell, ...]:
    return tuple(matrix.cell(text.id, province) for text in texts)


def _place(site: Site, province: RegionId) -> Place:
    return site.atlas.place(province, site.today, site.today)


def _cell(cell: Cell, shown: int) -> MatrixCell:
    """Where something is proven, who only names the text is left out."""
    proofs = tuple(evidence for evidence in cell if evidence.proves) or cell
    return MatrixCell(proofs[:shown], len(cell))
