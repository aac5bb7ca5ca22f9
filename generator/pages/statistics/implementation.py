"""`/thong-ke/trien-khai/`: which province has reported carrying out which national text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import OfficialText, RegionId, TextId
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.paging import Leaf, Pager, page_url, paged
from generator.pages.parts.places import place_view
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import Html, number_class, shortened, unbroken
from generator.site import RegionState, Site
from generator.site.texts.carried_out import Carried, Cell, Implementation, implementation
from generator.text import format_date, format_number

URL = "/thong-ke/trien-khai/"
TITLE = "Địa phương triển khai văn bản"
SHOWN = 2
ROWS = 20
"""A page of the matrix: each row has up to 34 cells."""
SUBJECT_LIMIT = 120


@dataclass(frozen=True, slots=True)
class Report:
    """An article at the sentence that names the text; `former` is the province as it was then."""

    url: str
    day: str
    day_iso: str
    title: str
    former: str


@dataclass(frozen=True, slots=True)
class CellView:
    province: str
    reports: tuple[Report, ...]
    more: NamedLink | None


@dataclass(frozen=True, slots=True)
class RowView:
    """`cells` are parallel to the columns; those without a report have none."""

    anchor: str
    url: str
    number: str
    number_class: str
    description: str
    subject: Html
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class ImplementationView:
    title: str
    caption: str
    columns: tuple[NamedLink, ...]
    rows: tuple[RowView, ...]
    rest: tuple[NamedLink, ...]
    rest_words: str
    empty: str
    pager: Pager | None


def implementation_pages(site: Site) -> Iterator[Page]:
    """Return the matrix, ROWS texts a page; a column stands where the page has a report in it."""
    matrix = implementation(site)
    for leaf in paged(URL, matrix.texts, ROWS):
        head = Head(
            title=TITLE + leaf.heading,
            description="Tin của tỉnh, thành phố nào nêu việc triển khai văn bản nào, theo ngày.",
            kind="implementation",
            section="thong-ke",
            trail=(Crumb("Thống kê", "/thong-ke/"), Crumb(TITLE, URL), *leaf.trail),
        )
        yield Page(leaf.url, "statistics/implementation.html", head, _view(site, matrix, leaf))


def matrix_rows(site: Site) -> Mapping[TextId, str]:
    """Return where in the matrix each of its texts stands."""
    texts = implementation(site).texts
    return {
        text.id: f"{page_url(URL, place // ROWS + 1)}#{_anchor(text)}"
        for place, text in enumerate(texts)
    }


def _view(site: Site, matrix: Implementation, leaf: Leaf[OfficialText]) -> ImplementationView:
    held = {province for _, province in matrix.cells}
    shown = {one.id for one in leaf.items}
    here = {province for text, province in matrix.cells if text in shown}
    columns = [one for one in matrix.provinces if one.region.id in here]
    rest = [one for one in matrix.provinces if one.region.id not in held]
    return ImplementationView(
        title=TITLE + leaf.heading,
        caption=_caption(site, leaf.count, len(held)),
        columns=tuple(_link(one) for one in columns),
        rows=tuple(_row(site, matrix, text, columns) for text in leaf.items),
        rest=tuple(_link(one) for one in rest),
        rest_words=f"{len(rest)} tỉnh, thành phố chưa có tin trên cổng nêu tên văn bản",
        empty="" if leaf.items else "Chưa có tin địa phương nào nêu số ký hiệu của một văn bản.",
        pager=leaf.pager if leaf.pager.shown else None,
    )


def _caption(site: Site, texts: int, provinces: int) -> str:
    return (
        f"{format_number(texts)} văn bản được tin của {provinces} tỉnh, thành phố nêu tên, "
        f"tính đến ngày {format_date(site.today)}. Ô trống là cổng chưa có tin, "
        "không có nghĩa là nơi đó chưa làm."
    )


def _link(state: RegionState) -> NamedLink:
    return NamedLink(state.name, state.region.url)


def _row(
    site: Site, matrix: Implementation, text: OfficialText, columns: list[RegionState]
) -> RowView:
    number = str(text.number)
    return RowView(
        anchor=_anchor(text),
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(site, text),
        subject=unbroken(shortened(text.subject, SUBJECT_LIMIT)),
        cells=tuple(
            _cell(site, text, one.name, matrix.cells.get((text.id, one.region.id)))
            for one in columns
        ),
    )


def _cell(site: Site, text: OfficialText, province: str, cell: Cell | None) -> CellView:
    held = cell.articles if cell else ()
    rest = len(held) - SHOWN
    more = NamedLink(f"và {rest} tin nữa", f"{text.url}#nhac-toi") if rest > 0 else None
    return CellView(province, tuple(_report(site, one) for one in held[:SHOWN]), more)


def _report(site: Site, carried: Carried) -> Report:
    article = carried.article
    return Report(
        url=f"{article.url}#{carried.mention.anchor}",
        day=format_date(article.day),
        day_iso=article.day.isoformat(),
        title=article.title,
        former=", ".join(_former(site, one.region.id, carried) for one in carried.former),
    )


def _former(site: Site, region: RegionId, carried: Carried) -> str:
    """`Thái Bình`; of a province that kept its name, `địa giới trước 01/07/2025`."""
    place = place_view(site, region, carried.article.day)
    return place.name if place.now_name else place.note


def _anchor(text: OfficialText) -> str:
    return text.id.replace("/", "-")
