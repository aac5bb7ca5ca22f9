"""`/thong-ke/`: the indicators by theme, with what is held of each."""

from dataclasses import dataclass, replace
from datetime import date

from generator.model import Edition, Theme
from generator.model.addresses import CARRIED_OUT, COMPARISON, CONTENT_COUNTS, DATA, NATIONAL
from generator.pages.page import Head, Page
from generator.pages.parts.figure_counts import counted_figures, figures_of_places
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.statistics.drawn_figures import ComparisonView, comparison_view
from generator.pages.statistics.words import (
    COMPARISON_TITLE,
    CONTENT_TITLE,
    MATRIX_TITLE,
    ROOT,
    SECTION,
)
from generator.site.links import ReportedFigure
from generator.site.statistics.linked import (
    CountedIndicator,
    LinkedStatistics,
    ThemeOfIndicators,
)
from generator.text import format_number

THEMES = {
    Theme.ORGANISATION: "Tổ chức và hội viên",
    Theme.FUND: "Quỹ khuyến học",
    Theme.MODELS: "Mô hình học tập",
    Theme.SUPPORT: "Học bổng và hỗ trợ",
    Theme.ACTIVITY: "Hoạt động",
}
ROWS = 8
"""Bars of a chart here; the indicator's own page draws more."""
WAYS = (
    NamedLink("Tổng quan cả nước", NATIONAL),
    NamedLink(MATRIX_TITLE, CARRIED_OUT),
    NamedLink(COMPARISON_TITLE, COMPARISON),
    NamedLink(CONTENT_TITLE, CONTENT_COUNTS),
    NamedLink("Tải dữ liệu mở", DATA),
)


@dataclass(frozen=True, slots=True)
class IndicatorEntry:
    """`count` are words: `8 số liệu của 8 nơi, năm 2023; 1 mục tiêu`; empty without any.

    `single` is shown in their place where there is one figure and no other.
    """

    title: str
    url: str
    count: str
    single: FigureView | None


@dataclass(frozen=True, slots=True)
class ThemeEntry:
    title: str
    anchor: str
    indicators: tuple[IndicatorEntry, ...]


@dataclass(frozen=True, slots=True)
class StatisticsView:
    title: str
    intro: str
    compared: tuple[ComparisonView, ...]
    key_figures: tuple[FigureView, ...]
    targets: tuple[FigureView, ...]
    themes: tuple[ThemeEntry, ...]
    ways: tuple[NamedLink, ...]


def index_page(linked: LinkedStatistics, edition: Edition) -> Page:
    """Return the index of indicators."""
    view = _view(linked, edition.today)
    head = Head(
        title=ROOT.label,
        description=view.intro,
        kind="statistics",
        section=SECTION,
        trail=(ROOT,),
    )
    return Page(ROOT.url, "statistics/statistics.html", head, view)


def _view(linked: LinkedStatistics, today: date) -> StatisticsView:
    compared = tuple(comparison_view(row, ROWS) for row in linked.compared)
    drawn = {comparison.chart.url for comparison in compared}
    key_figures = (theme.key_figure for theme in linked.themes)
    return StatisticsView(
        title=ROOT.label,
        intro=_intro(linked),
        compared=compared,
        targets=tuple(_target(reported, today) for reported in linked.targets),
        key_figures=tuple(
            figure_view(figure)
            for figure in key_figures
            if figure and figure.indicator.url not in drawn
        ),
        themes=tuple(map(_theme, linked.themes)),
        ways=WAYS,
    )


def _target(reported: ReportedFigure, today: date) -> FigureView:
    """Say of a target whose time is over that it is: nobody may take it for one of today."""
    view = figure_view(reported)
    is_over = reported.figure.period.end < today
    return replace(view, period=f"{view.period}, đã qua") if is_over else view


def _intro(linked: LinkedStatistics) -> str:
    compared = (
        f" {format_number(linked.comparable)} chỉ tiêu so sánh được giữa các nơi; cổng không cộng, "
        "không lấy trung bình."
        if linked.comparable
        else ""
    )
    return (
        f"{counted_figures(linked.count)} của {format_number(linked.indicators)} "
        "chỉ tiêu, mỗi số dẫn tới đúng câu đã nêu nó. Số không ai nêu thì cổng để trống, "
        f"không ước tính.{compared}"
    )


def _theme(linked: ThemeOfIndicators) -> ThemeEntry:
    theme = linked.theme
    return ThemeEntry(THEMES[theme], theme.value, tuple(map(_entry, linked.indicators)))


def _entry(counted: CountedIndicator) -> IndicatorEntry:
    return IndicatorEntry(
        title=counted.indicator.title,
        url=counted.indicator.url,
        count=figures_of_places(counted.count),
        single=figure_view(counted.single) if counted.single else None,
    )
