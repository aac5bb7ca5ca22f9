"""The page of an indicator: what it counts, and every figure with its sentence."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import body_html
from generator.model import Edition, Indicator, IndicatorKind, Qualifier
from generator.model.addresses import DATA
from generator.model.file_addresses import atom_url, indicator_table_url
from generator.pages.page import Crumb, FeedLink, Head, Page
from generator.pages.parts.figure_counts import counted_figures
from generator.pages.parts.figures import STAGE_LABELS, FigureView, figure_view
from generator.pages.parts.paging import Pager, numbered, pager_of
from generator.pages.parts.share_card import card_image
from generator.pages.parts.wording import sentence_case
from generator.pages.statistics.dataset import dataset
from generator.pages.statistics.drawn_figures import (
    ComparisonView,
    TrendOf,
    comparison_view,
    trend_of,
)
from generator.pages.statistics.figure_map import MapView, figure_map
from generator.pages.statistics.sums import SumView, sum_view
from generator.pages.statistics.words import ROOT, SECTION
from generator.site.figures.counts import FigureCount
from generator.site.links import IndicatorLink, ReportedFigure
from generator.site.paging import PageOfItems
from generator.site.statistics.linked import FigureRow, LinkedIndicator, Overview
from generator.text import format_number

MAY_ADD = "Được, khi cùng kỳ, cùng mức (đăng ký hay công nhận) và địa giới không trùng nhau."
MAY_NOT_ADD = {
    IndicatorKind.COUNT: "Không cộng số của các nơi.",
    IndicatorKind.MONEY: "Không cộng số của các nơi.",
    IndicatorKind.SHARE: "Không. Tỷ lệ của hai nơi không thể cộng hay lấy trung bình.",
    IndicatorKind.MONEY_PER_PERSON: "Không. Mức bình quân của hai nơi không thể cộng lại.",
}


@dataclass(frozen=True, slots=True)
class Row:
    """`disputed`: another source gives another value for the same place and period.

    `period` and `value` are what the table is sorted by.
    """

    figure: FigureView
    disputed: bool
    period: str
    value: str


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """What stands around the table is on its first page only, and empty on the others.

    `single_title` says whether `single` is a figure, a target or a plan.
    """

    title: str
    definition: str
    facts: tuple[tuple[str, str], ...]
    body: Markup
    single: FigureView | None
    single_title: str
    comparisons: tuple[ComparisonView, ...]
    trends: tuple[TrendOf, ...]
    trends_more: str
    caption: str
    rows: tuple[Row, ...]
    pager: Pager | None
    sums: tuple[SumView, ...]
    map: MapView | None
    csv_url: str
    xlsx_url: str
    data_url: str
    feed_url: str


def indicator_page(linked: LinkedIndicator, edition: Edition) -> Page:
    """Return an indicator's page, or a further page of its table. Raises as `canvas`."""
    view = _view(linked, linked.overview)
    return Page(linked.rows.url, "statistics/indicator.html", _head(linked, edition), view)


def indicator_feed(indicator: Indicator | IndicatorLink) -> FeedLink:
    """Return the link to the feed of what reports an indicator."""
    return FeedLink(f"Số liệu mới: {indicator.title}", atom_url(indicator.url))


def _view(linked: LinkedIndicator, overview: Overview | None) -> IndicatorView:
    indicator, rows = linked.indicator, linked.rows
    single = overview.single if overview else None
    return IndicatorView(
        title=numbered(indicator.title, rows),
        definition=linked.definition if overview else "",
        facts=_facts(linked) if overview else (),
        body=body_html(overview.body) if overview else Markup(),
        single=figure_view(single) if single else None,
        single_title=_single_title(single) if single else "",
        comparisons=tuple(map(comparison_view, overview.comparisons)) if overview else (),
        trends=tuple(map(trend_of, overview.lines)) if overview else (),
        trends_more=_more_trends(overview.further_lines) if overview else "",
        caption=_caption(rows, linked.count),
        rows=tuple(map(_row, rows.items)),
        pager=pager_of(rows),
        sums=tuple(sum_view(added, indicator) for added in overview.sums) if overview else (),
        map=figure_map(overview.map, indicator.url) if overview and overview.map else None,
        csv_url=indicator_table_url(indicator.id, "csv"),
        xlsx_url=indicator_table_url(indicator.id, "xlsx"),
        data_url=DATA,
        feed_url=indicator_feed(indicator).url if rows.count else "",
    )


def _row(row: FigureRow) -> Row:
    figure = row.reported.figure
    period, value = figure.period.end.isoformat(), f"{figure.greatest:f}"
    return Row(figure_view(row.reported), row.disputed, period, value)


def _more_trends(others: int) -> str:
    return f"{others} nơi khác có số của nhiều kỳ; xem ở trang của nơi đó." if others else ""


def _head(linked: LinkedIndicator, edition: Edition) -> Head:
    indicator, rows = linked.indicator, linked.rows
    own = Crumb(indicator.title, indicator.url)
    return Head(
        title=numbered(f"{indicator.title}: số liệu", rows),
        description=linked.definition,
        kind="indicator",
        section=SECTION,
        trail=(ROOT,) if rows.is_first else (ROOT, own),
        structured_data=dataset(linked, edition) if rows.is_first else None,
        feeds=(indicator_feed(indicator),) if rows.count else (),
        card=card_image(indicator.url, f"Số liệu: {indicator.title}", edition),
    )


def _facts(linked: LinkedIndicator) -> tuple[tuple[str, str], ...]:
    indicator = linked.indicator
    rows = (
        ("Đơn vị", indicator.unit),
        ("Tử số", linked.numerator),
        ("Mẫu số", linked.denominator),
        ("Mức", sentence_case(STAGE_LABELS[indicator.stage]) if indicator.stage else ""),
        ("Cộng gộp", MAY_ADD if indicator.additive else MAY_NOT_ADD[indicator.kind]),
        ("Cách ghi", linked.method),
    )
    return tuple((label, value) for label, value in rows if value)


def _single_title(reported: ReportedFigure) -> str:
    if not reported.intended:
        return "Số liệu mới nhất"
    return "Kế hoạch" if reported.figure.qualifier is Qualifier.PLAN else "Mục tiêu"


def _caption(rows: PageOfItems[FigureRow], count: FigureCount) -> str:
    shown = counted_figures(count)
    if rows.pages > 1:
        last = rows.start + len(rows.items)
        shown = f"Dòng {rows.start + 1} đến {last} trong {format_number(rows.count)} ({shown})"
    order = ", kỳ mới nhất trước" if rows.count > 1 else ""
    return f"{shown}{order}. Tên địa phương theo địa giới của kỳ số liệu."
