"""What a place's figures of one territory do over time: a chart by period, and one sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Qualifier
from generator.pages.parts.charts import LARGEST, ChartView, chart
from generator.pages.parts.figures import figure_view
from generator.site.figures.series import Point, Series
from generator.site.links import ReportedFigure
from generator.text import format_date

FEWEST = 2


@dataclass(frozen=True, slots=True)
class Trend:
    """`words` tell the first and the last value; empty when either is no exact number."""

    chart: ChartView
    words: str


def trend(figures: Sequence[ReportedFigure]) -> Trend:
    """Draw what `line` found."""
    return Trend(chart(figures, by_period=True), _words(figures))


def line(one: Series) -> list[ReportedFigure]:
    """Return what may be drawn in the order of time: one stage, no targets, each said once.

    A period that began on an older territory is told in words only.
    """
    done = [point for point in one.points if not point.intended]
    figures = [figure for point in done for figure in reported(point)]
    alike = len({point.stage for point in done}) == 1 and len(figures) == len(done)
    if not alike or len(done) < FEWEST or any(crossed(one, point) for point in done):
        return []
    return figures[-LARGEST:]


def reported(point: Point) -> Iterator[ReportedFigure]:
    """Yield every figure of a period."""
    return (figure for reading in point.readings for figure in reading.figures)


def crossed(one: Series, point: Point) -> str:
    """Say that a period began on an older territory; empty when it did not."""
    if not one.since or point.period.start >= one.since:
        return ""
    return f"kỳ này bắt đầu trước ngày {format_date(one.since)}"


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
