"""`/thong-ke/trien-khai/`: which province carries out which national text, and what proves it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.markdown import number_class, unbroken
from generator.model import Edition
from generator.model.addresses import CARRIED_OUT
from generator.model.file_addresses import table_url
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.evidence import (
    GRADE_LABELS,
    EvidenceView,
    carrier_in_province,
    evidence_view,
)
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.paging import Pager, numbered, page_trail, pager_of
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import shortened
from generator.pages.statistics.words import MATRIX_TITLE, ROOT, SECTION
from generator.site.links import Place, TextLink
from generator.site.open_data.tables import TableName
from generator.site.statistics.linked_overviews import LinkedMatrix, MatrixCell, MatrixRow
from generator.site.texts.carried_out import text_anchor
from generator.text import format_date, format_number

SUBJECT_LIMIT = 120


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A text, and what it is, for the list above the table."""

    anchor: str
    url: str
    number: str
    number_class: str
    description: str
    subject: Markup


@dataclass(frozen=True, slots=True)
class CellView:
    number: str
    evidence: tuple[EvidenceView, ...]
    more: NamedLink | None


@dataclass(frozen=True, slots=True)
class RowView:
    """`cells` are parallel to the columns; those without evidence are empty."""

    name: str
    url: str
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class MatrixView:
    """`grades` are ids with their words, the strongest first."""

    title: str
    intro: str
    provinces: str
    grades: tuple[tuple[str, str], ...]
    columns: tuple[ColumnView, ...]
    rows: tuple[RowView, ...]
    rest: tuple[NamedLink, ...]
    rest_words: str
    others: tuple[NamedLink, ...]
    others_words: str
    files: tuple[NamedLink, ...]
    empty: str
    pager: Pager | None


def matrix_page(linked: LinkedMatrix, edition: Edition) -> Page:
    """Return a page of the matrix."""
    view = _view(linked, edition.today)
    head = Head(
        title=view.title,
        description="Tỉnh, thành phố nào triển khai văn bản nào, theo câu làm chứng trên cổng.",
        kind="implementation",
        section=SECTION,
        trail=(ROOT, Crumb(MATRIX_TITLE, CARRIED_OUT), *page_trail(linked.columns)),
    )
    return Page(linked.columns.url, "statistics/implementation.html", head, view)


def _view(linked: LinkedMatrix, today: date) -> MatrixView:
    columns, rest = linked.columns, linked.rest
    return MatrixView(
        title=numbered(MATRIX_TITLE, columns),
        intro=_intro(linked, today),
        provinces=format_number(len(linked.rows) + len(rest)),
        grades=tuple((grade.value, label) for grade, label in GRADE_LABELS.items()),
        columns=tuple(map(_column, columns.items)),
        rows=tuple(_row(row, columns.items) for row in linked.rows),
        rest=tuple(NamedLink(province.name, province.url) for province in rest),
        rest_words=f"{len(rest)} tỉnh, thành phố chưa có tin nào nêu văn bản ở trang này",
        others=tuple(NamedLink(str(other.text.number), other.url) for other in linked.others),
        others_words=f"Chọn văn bản khác ({format_number(linked.others_count)})",
        files=tuple(
            NamedLink(kind.upper(), table_url(TableName.CARRIED_OUT, kind))
            for kind in ("xlsx", "csv", "json")
        ),
        empty="" if columns.items else "Chưa có tin địa phương nào nêu số ký hiệu của văn bản.",
        pager=pager_of(columns),
    )


def _intro(linked: LinkedMatrix, today: date) -> str:
    provinces = len(linked.rows) + len(linked.rest)
    named = len(linked.rows) - linked.proven
    also = f"; {named} nơi chỉ nhắc tên" if named else ""
    return (
        f"{linked.proven} trên {provinces} tỉnh, thành phố có bằng chứng triển khai văn bản ở "
        f"trang này, kể cả bằng chứng của nơi cũ và cấp dưới{also}. Tính đến ngày "
        f"{format_date(today)}; mỗi ô dẫn tới câu làm chứng."
    )


def _column(text: TextLink) -> ColumnView:
    number = str(text.number)
    return ColumnView(
        anchor=text_anchor(text.id),
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(text),
        subject=unbroken(shortened(text.subject, SUBJECT_LIMIT)),
    )


def _row(row: MatrixRow, texts: Sequence[TextLink]) -> RowView:
    province = row.province
    return RowView(
        name=province.name,
        url=province.url,
        cells=tuple(
            _cell(cell, province, text) for cell, text in zip(row.cells, texts, strict=True)
        ),
    )


def _cell(cell: MatrixCell, province: Place, text: TextLink) -> CellView:
    rest = cell.count - len(cell.strongest)
    return CellView(
        number=str(text.number),
        evidence=tuple(
            evidence_view(evidence, carrier_in_province(evidence, province))
            for evidence in cell.strongest
        ),
        more=NamedLink(f"và {rest} tin nữa", f"{text.url}#nhac-toi") if rest else None,
    )
