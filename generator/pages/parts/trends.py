"""What a place's figures of one territory do over time: a chart by period, and one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Qualifier
from generator.pages.parts.charts import ChartView, chart
from generator.pages.parts.figures import figure_view
from generator.site.links import ReportedFigure


@dataclass(frozen=True, slots=True)
class Trend:
    """`words` tell the first and the last value; empty when either is no exact number."""

    chart: ChartView
    words: str


def trend(figures: Sequence[ReportedFigure]) -> Trend:
    """Draw a line of figures, oldest first."""
    return Trend(chart(figures, by_period=True), _words(figures))


def _words(figures: Sequence[ReportedFigure]) -> str:
    first, last = figures[0], figures[-1]
    values = [one.figure.value for one in (first, last)]
    exact = all(one.figure.qualifier is Qualifier.EXACT for one in (first, last))
    if not exact or values[0] is None or values[1] is None:
        return ""
    start, end = figure_view(first), figure_view(last)
    if values[0] == values[1]:
        return f"{end.words}, {start.period} và {end.period} như nhau."
    verb, way = ("Tăng", "lên") if values[0] < values[1] else ("Giảm", "xuống")
    return f"{verb} từ {start.words} ({start.period}) {way} {end.words} ({end.period})."
