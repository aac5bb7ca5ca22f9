"""The page of an indicator: what it counts, and every figure with its sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Indicator, IndicatorKind
from generator.pages.page import Crumb, FeedLink, Head, Page, SearchEntry
from generator.pages.parts.charts import top
from generator.pages.parts.figures import STAGE_LABELS, FigureView, figure_view
from generator.pages.parts.paging import REGISTER_SIZE, Leaf, Pager, paged
from generator.pages.parts.places import PlaceView, place_view
from generator.pages.parts.structured_data import absolute, organisation, structured
from generator.pages.parts.tiles import Canvas, canvas
from generator.pages.parts.trends import Trend, line, trend
from generator.pages.parts.wording import Html, sentence_case
from generator.pages.statistics.comparable import Comparison, comparisons
from generator.pages.statistics.figure_map import MapView, figure_map
from generator.pages.statistics.sums import SumView, sum_views
from generator.site import ReportedFigure, Site
from generator.site.figures.series import Series, series
from generator.site.regions.country_map import on_map
from generator.text import collation_key, format_number

TRENDS = 6
ROOT = Crumb("Thống kê", "/thong-ke/")
DATA_URL = "/du-lieu/"
MAY_ADD = "Được, khi cùng kỳ, cùng mức (đăng ký hay công nhận) và địa giới không trùng nhau."
MAY_NOT_ADD = {
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
class TrendOf:
    """A place's figures over time, on the territory it had then."""

    place: PlaceView
    trend: Trend


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """What stands around the table is on its first page only, and empty on the others."""

    title: str
    definition: str
    facts: tuple[tuple[str, str], ...]
    body: Html
    single: FigureView | None
    comparisons: tuple[Comparison, ...]
    trends: tuple[TrendOf, ...]
    trends_more: str
    caption: str
    rows: tuple[Row, ...]
    pager: Pager | None
    sums: tuple[SumView, ...]
    map: MapView | None
    csv_url: str
    json_url: str
    data_url: str
    feed_url: str


def indicator_pages(site: Site) -> Iterator[Page]:
    """Return each indicator's page; a long table goes on over further pages."""
    drawing = canvas(on_map(site))
    for indicator in site.indicators.values():
        figures = ordered(site.figures_of_indicator.get(indicator.id, ()))
        told = series(site, indicator.id)
        for leaf in paged(indicator.url, figures, REGISTER_SIZE):
            view = _view(site, indicator, leaf, figures, told, drawing)
            yield Page(leaf.url, "statistics/indicator.html", _head(site, indicator, leaf), view)


def ordered(figures: Sequence[ReportedFigure]) -> list[ReportedFigure]:
    """Return figures newest period first, then the greatest, then by name."""
    by_name = sorted(figures, key=lambda one: collation_key(one.figure.region))
    by_size = sorted(by_name, key=top, reverse=True)
    return sorted(by_size, key=lambda one: one.figure.period, reverse=True)


def csv_url(indicator: Indicator) -> str:
    """Return the address of an indicator's figures as CSV."""
    return f"{DATA_URL}chi-tieu/{indicator.id}.csv"


def json_url(indicator: Indicator) -> str:
    """Return the address of an indicator's figures as JSON."""
    return f"{indicator.url}index.json"


def _view(
    site: Site,
    indicator: Indicator,
    leaf: Leaf[ReportedFigure],
    figures: Sequence[ReportedFigure],
    told: Sequence[Series],
    drawing: Canvas | None,
) -> IndicatorView:
    first = leaf.number == 1
    charts = comparisons(site, figures) if first else ()
    lines = [found for one in told if (found := line(one))] if first else []
    single = figure_view(site, figures[0]) if first and figures and not (charts or lines) else None
    disputed = _disputed(told)
    return IndicatorView(
        title=indicator.title + leaf.heading,
        definition=indicator.definition if first else "",
        facts=_facts(indicator) if first else (),
        body=Html(site.bodies[indicator.url].html if first else ""),
        single=single,
        comparisons=charts,
        trends=tuple(_trends(site, lines)),
        trends_more=_more_trends(len(lines) - TRENDS),
        caption=_caption(leaf),
        rows=tuple(_row(site, one, id(one) in disputed) for one in leaf.items),
        pager=leaf.pager if leaf.pager.shown else None,
        sums=sum_views(site, indicator) if first else (),
        map=figure_map(site, drawing, figures, indicator.url) if first else None,
        csv_url=csv_url(indicator),
        json_url=json_url(indicator),
        data_url=DATA_URL,
        feed_url=indicator_feed(indicator).url if figures else "",
    )


def indicator_feed(indicator: Indicator) -> FeedLink:
    """Return the link to the feed of what reports an indicator."""
    return FeedLink(f"Số liệu mới: {indicator.title}", f"{indicator.url}feed.xml")


def _row(site: Site, one: ReportedFigure, disputed: bool) -> Row:
    return Row(figure_view(site, one), disputed, one.figure.period.end.isoformat(), f"{top(one):f}")


def _trends(site: Site, lines: Sequence[list[ReportedFigure]]) -> Iterator[TrendOf]:
    """The places with most periods first."""
    for figures in sorted(lines, key=len, reverse=True)[:TRENDS]:
        last = figures[-1]
        place = place_view(site, last.figure.region, last.territory_day)
        yield TrendOf(place, trend(site, figures))


def _more_trends(others: int) -> str:
    return f"{others} nơi khác có số của nhiều kỳ; xem ở trang của nơi đó." if others > 0 else ""


def _head(site: Site, indicator: Indicator, leaf: Leaf[ReportedFigure]) -> Head:
    return Head(
        title=indicator.title + leaf.heading,
        description=indicator.definition,
        kind="indicator",
        section="thong-ke",
        trail=(ROOT,) if leaf.number == 1 else (ROOT, Crumb(indicator.title, indicator.url)),
        search=SearchEntry("Số liệu") if leaf.number == 1 else None,
        structured_data=_structured(site, indicator) if leaf.number == 1 else "",
        feeds=(indicator_feed(indicator),) if leaf.items else (),
    )


def _structured(site: Site, indicator: Indicator) -> str:
    files = ((csv_url(indicator), "text/csv"), (json_url(indicator), "application/json"))
    return structured(
        "Dataset",
        name=indicator.title,
        description=indicator.definition,
        url=absolute(site, indicator.url),
        inLanguage="vi",
        creator=organisation(site),
        distribution=[
            {
                "@type": "DataDownload",
                "encodingFormat": media_type,
                "contentUrl": absolute(site, url),
            }
            for url, media_type in files
        ],
    )


def _facts(indicator: Indicator) -> tuple[tuple[str, str], ...]:
    adding = MAY_NOT_ADD.get(indicator.kind, "Không cộng số của các nơi.")
    rows = (
        ("Đơn vị", indicator.unit),
        ("Tử số", indicator.numerator),
        ("Mẫu số", indicator.denominator),
        ("Mức", sentence_case(STAGE_LABELS[indicator.stage]) if indicator.stage else ""),
        ("Cộng gộp", MAY_ADD if indicator.additive else adding),
        ("Cách ghi", indicator.method),
    )
    return tuple((label, value) for label, value in rows if value)


def _caption(leaf: Leaf[ReportedFigure]) -> str:
    count = format_number(leaf.count)
    shown = f"{count} số liệu"
    if leaf.pager.shown:
        shown = f"Số liệu từ {leaf.start + 1} đến {leaf.start + len(leaf.items)} trong {count}"
    return f"{shown}, kỳ mới nhất trước. Tên địa phương theo địa giới của kỳ số liệu."


def _disputed(told: Sequence[Series]) -> frozenset[int]:
    """Return the figures that cannot be true together with another one."""
    return frozenset(
        id(one)
        for some in told
        for point in some.points
        if point.conflict
        for reading in point.readings
        for one in reading.figures
    )
