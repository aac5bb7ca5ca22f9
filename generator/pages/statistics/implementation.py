"""`/thong-ke/trien-khai/`: which province's news tells of carrying out which national text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.model import Edition
from generator.model.addresses import CARRIED_OUT
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.paging import Pager, numbered, page_trail, pager_of
from generator.pages.parts.places import place_view
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import number_class, shortened, unbroken
from generator.pages.statistics.words import MATRIX_TITLE, ROOT, SECTION
from generator.site.links import Place
from generator.site.statistics.linked_overviews import LinkedMatrix, MatrixCell, MatrixRow
from generator.site.texts.carried_out import Carried, row_anchor
from generator.text import format_date, format_number

SUBJECT_LIMIT = 120


@dataclass(frozen=True, slots=True)
class CellArticle:
    """An article at the sentence that names the text; `former` is the province as it was then."""

    url: str
    day: str
    day_iso: str
    title: str
    former: str


@dataclass(frozen=True, slots=True)
class CellView:
    province: str
    articles: tuple[CellArticle, ...]
    more: NamedLink | None


@dataclass(frozen=True, slots=True)
class RowView:
    """`cells` are parallel to the columns; those without an article have none."""

    anchor: str
    url: str
    number: str
    number_class: str
    description: str
    subject: Markup
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class MatrixView:
    title: str
    caption: str
    columns: tuple[NamedLink, ...]
    rows: tuple[RowView, ...]
    rest: tuple[NamedLink, ...]
    rest_words: str
    empty: str
    pager: Pager | None


def matrix_page(linked: LinkedMatrix, edition: Edition) -> Page:
    """Return a page of the matrix."""
    view = _view(linked, edition.today)
    head = Head(
        title=view.title,
        description="Tin của tỉnh, thành phố nào nêu việc triển khai văn bản nào, theo ngày.",
        kind="implementation",
        section=SECTION,
        trail=(ROOT, Crumb(MATRIX_TITLE, CARRIED_OUT), *page_trail(linked.rows)),
    )
    return Page(linked.rows.url, "statistics/implementation.html", head, view)


def _view(linked: LinkedMatrix, today: date) -> MatrixView:
    rows, rest = linked.rows, linked.rest
    return MatrixView(
        title=numbered(MATRIX_TITLE, rows),
        caption=_caption(rows.count, linked.reporting, today),
        columns=tuple(map(_link, linked.columns)),
        rows=tuple(_row(row, linked.columns) for row in rows.items),
        rest=tuple(map(_link, rest)),
        rest_words=f"{len(rest)} tỉnh, thành phố chưa có tin trên cổng nêu tên văn bản",
        empty="" if rows.items else "Chưa có tin địa phương nào nêu số ký hiệu của một văn bản.",
        pager=pager_of(rows),
    )


def _caption(texts: int, provinces: int, today: date) -> str:
    return (
        f"{format_number(texts)} văn bản được tin của {provinces} tỉnh, thành phố nêu tên, "
        f"tính đến ngày {format_date(today)}. Ô trống là cổng chưa có tin, "
        "không có nghĩa là nơi đó chưa làm."
    )


def _link(province: Place) -> NamedLink:
    return NamedLink(province.name, province.url)


def _row(row: MatrixRow, columns: Sequence[Place]) -> RowView:
    text, number = row.text, str(row.text.number)
    more_url = f"{text.url}#nhac-toi"
    return RowView(
        anchor=row_anchor(text.id),
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(text),
        subject=unbroken(shortened(text.subject, SUBJECT_LIMIT)),
        cells=tuple(
            _cell(cell, province.name, more_url)
            for cell, province in zip(row.cells, columns, strict=True)
        ),
    )


def _cell(cell: MatrixCell, province: str, more_url: str) -> CellView:
    rest = cell.count - len(cell.newest)
    more = NamedLink(f"và {rest} tin nữa", more_url) if rest else None
    return CellView(province, tuple(map(_cell_article, cell.newest)), more)


def _cell_article(carried: Carried) -> CellArticle:
    article = carried.article
    return CellArticle(
        url=carried.url,
        day=format_date(article.day),
        day_iso=article.day.isoformat(),
        title=article.title,
        former=", ".join(map(_former, carried.former)),
    )


def _former(place: Place) -> str:
    """`Thái Bình`; of a province that kept its name, `địa giới trước 01/07/2025`."""
    view = place_view(place)
    return view.name if view.now_name else view.note
