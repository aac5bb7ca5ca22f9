"""An indicator's figures in charts: places side by side, or one place over time."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.pages.parts.charts import ChartView, chart
from generator.pages.parts.figures import STAGE_LABELS, FigureView, figure_view
from generator.pages.parts.places import PlaceView, place_view
from generator.pages.parts.trends import Trend, trend
from generator.pages.parts.wording import sentence_case
from generator.site.figures.comparable import Comparison
from generator.site.links import ReportedFigure
from generator.text import format_number

OTHERS = 5
ROWS = 12
"""Bars of a chart, the greatest first; the table below it has them all."""


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """`others` are not drawn; `more` says how many of them are in the table only."""

    title: str
    chart: ChartView
    undrawn: str
    others: tuple[FigureView, ...]
    more: str


@dataclass(frozen=True, slots=True)
class TrendOf:
    """A place's figures over time, on the territory it had then."""

    place: PlaceView
    trend: Trend


def comparison_view(comparison: Comparison, rows: int = ROWS) -> ComparisonView:
    """`Cụm 2 (Đông Bắc), năm 2023` when all places are of one cluster."""
    first, cluster = comparison.figures[0], comparison.cluster
    words = (
        cluster.name if cluster else "",
        STAGE_LABELS[first.stage] if first.stage else "",
        str(first.figure.period),
    )
    title = sentence_case(", ".join(word for word in words if word))
    others, hidden = comparison.others[:OTHERS], comparison.others[OTHERS:]
    return ComparisonView(
        title=title,
        chart=chart(comparison.figures[:rows], title),
        undrawn=_undrawn(len(comparison.figures) - rows),
        others=tuple(map(figure_view, others)),
        more=f"và {format_number(len(hidden))} số khác trong bảng dưới" if hidden else "",
    )


def _undrawn(count: int) -> str:
    return f"{format_number(count)} nơi nữa, số nhỏ hơn, đứng trong bảng dưới" if count > 0 else ""


def trend_of(figures: Sequence[ReportedFigure]) -> TrendOf:
    return TrendOf(place_view(figures[-1].place), trend(figures))
