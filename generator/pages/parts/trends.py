"""What a place's figures of one territory do over time: a chart by period, and one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Qualifier
from generator.pages.parts.charts import ChartView, chart
from generator.pages.parts.figures import figure_view
from generator.pages.parts.places import place_view
from generator.site.links import ReportedFigure


@dataclass(frozen=True, slots=True)
class Trend:
    """`words` tell the first and the last value; empty when either is no exact number."""

    chart: ChartView
    words: str


def trend(figures: Sequence[ReportedFigure]) -> Trend:
    """Draw a line of figures, oldest first."""
    about = place_view(figures[-1].place).label
    return Trend(chart(figures, about, by_period=True), _words(figures[0], figures[-1]))


def _words(first: ReportedFigure, last: ReportedFigure) -> str:
    before, after = first.figure.value, last.figure.value
    exact = all(reported.figure.qualifier is Qualifier.EXACT for reported in (first, last))
    if not exact or before is None or after is None:
        return ""
    start, end = figure_view(first), figure_view(last)
    if before == after:
        return f"{end.words}, {start.period} và {end.period} như nhau."
    verb, way = ("Tăng", "lên") if before < after else ("Giảm", "xuống")
    return f"{verb} từ {start.words} ({start.period}) {way} {end.words} ({end.period})."
