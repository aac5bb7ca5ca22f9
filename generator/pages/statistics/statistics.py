"""`/thong-ke/`: the indicators by theme, with what is held of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.model import INTENDED, Indicator, RegionKind, Theme
from generator.pages.page import Head, Page
from generator.pages.parts.charts import top
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.statistics.comparison import TITLE as COMPARISON
from generator.pages.statistics.comparison import URL as COMPARISON_URL
from generator.pages.statistics.comparison import comparison_page
from generator.pages.statistics.content_counts import TITLE as CONTENT
from generator.pages.statistics.content_counts import URL as CONTENT_URL
from generator.pages.statistics.content_counts import content_page
from generator.pages.statistics.implementation import URL as IMPLEMENTATION_URL
from generator.pages.statistics.indicator import DATA_URL, ROOT
from generator.pages.statistics.national import URL as NATIONAL_URL
from generator.pages.statistics.national import national_page
from generator.site import ReportedFigure, Site
from generator.site.figures.coverage import coverage
from generator.text import format_number

TITLE = "Thống kê"
THEMES = {
    Theme.ORGANISATION: "Tổ chức và hội viên",
    Theme.FUND: "Quỹ khuyến học",
    Theme.MODELS: "Mô hình học tập",
    Theme.SUPPORT: "Học bổng và hỗ trợ",
    Theme.ACTIVITY: "Hoạt động",
}
WIDTH = {
    RegionKind.COUNTRY: 3,
    RegionKind.CLUSTER: 2,
    RegionKind.MUNICIPALITY: 1,
    RegionKind.PROVINCE: 1,
}
WAYS = (
    NamedLink("Tổng quan cả nước", NATIONAL_URL),
    NamedLink("Triển khai văn bản", IMPLEMENTATION_URL),
    NamedLink(COMPARISON, COMPARISON_URL),
    NamedLink(CONTENT, CONTENT_URL),
    NamedLink("Tải dữ liệu mở", DATA_URL),
)


@dataclass(frozen=True, slots=True)
class IndicatorEntry:
    """`held` are words: `8 số liệu của 8 nơi, năm 2023`; empty when nothing is held."""

    title: str
    url: str
    definition: str
    held: str


@dataclass(frozen=True, slots=True)
class ThemeEntry:
    title: str
    anchor: str
    indicators: tuple[IndicatorEntry, ...]


@dataclass(frozen=True, slots=True)
class StatisticsView:
    title: str
    intro: str
    key_figures: tuple[FigureView, ...]
    themes: tuple[ThemeEntry, ...]
    ways: tuple[NamedLink, ...]


def statistics_pages(site: Site) -> Iterator[Page]:
    """Return the index of indicators, and the pages that look across them."""
    counts = coverage(site)
    yield _index(site)
    yield national_page(site, counts)
    yield comparison_page(site)
    yield content_page(site, counts)


def _index(site: Site) -> Page:
    view = statistics_view(site)
    head = Head(
        title=TITLE,
        description=view.intro,
        kind="statistics",
        section="thong-ke",
        trail=(ROOT,),
    )
    return Page(ROOT.url, "statistics/statistics.html", head, view)


def statistics_view(site: Site) -> StatisticsView:
    """Return what the index of indicators shows."""
    themes = [
        (theme, [one for one in site.indicators.values() if one.theme is theme]) for theme in Theme
    ]
    return StatisticsView(
        title=TITLE,
        intro=_intro(site),
        key_figures=tuple(
            figure_view(site, one) for _, some in themes if (one := _key_figure(site, some))
        ),
        themes=tuple(
            ThemeEntry(THEMES[theme], theme.value, tuple(_entry(site, one) for one in some))
            for theme, some in themes
            if some
        ),
        ways=WAYS,
    )


def _intro(site: Site) -> str:
    return (
        f"{format_number(len(site.figures))} số liệu của {format_number(len(site.indicators))} "
        "chỉ tiêu, mỗi số dẫn tới đúng câu đã nêu nó. Số không ai nêu thì cổng để trống, "
        "không ước tính."
    )


def _entry(site: Site, indicator: Indicator) -> IndicatorEntry:
    return IndicatorEntry(
        title=indicator.title,
        url=indicator.url,
        definition=indicator.definition,
        held=_held(site.figures_of_indicator.get(indicator.id, ())),
    )


def _held(figures: tuple[ReportedFigure, ...]) -> str:
    if not figures:
        return ""
    places = len({one.figure.region for one in figures})
    years = sorted({one.figure.period.year for one in figures})
    when = f"năm {years[0]}" if len(years) == 1 else f"{years[0]}–{years[-1]}"
    count = format_number(len(figures))
    return f"{count} số liệu của {format_number(places)} nơi, {when}"


def _key_figure(site: Site, indicators: list[Indicator]) -> ReportedFigure | None:
    """Return a theme's figure of the newest year, the widest area, the greatest; no targets."""
    found = (
        one
        for indicator in indicators
        for one in site.figures_of_indicator.get(indicator.id, ())
        if one.figure.qualifier not in INTENDED
    )
    return max(found, key=lambda one: _weight(site, one), default=None)


def _weight(site: Site, reported: ReportedFigure) -> tuple[int, int, Decimal]:
    figure = reported.figure
    return figure.period.year, WIDTH.get(site.atlas[figure.region].kind, 0), top(reported)
