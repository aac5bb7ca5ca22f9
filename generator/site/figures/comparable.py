"""Which figures of an indicator may stand in one chart, in the order of time."""

from generator.site.figures.series import Series
from generator.site.links import ReportedFigure

FEWEST, MOST = 2, 50
"""Rows of a chart."""


def line(series: Series) -> tuple[ReportedFigure, ...]:
    """Return what may be drawn in the order of time: one stage, no targets, each told once.

    Nothing is when a period began on an older territory: that is told in words only.
    """
    reached = [point for point in series.points if not point.intended]
    figures = [figure for point in reached for figure in point.figures]
    alike = len({point.stage for point in reached}) == 1 and len(figures) == len(reached)
    if not alike or len(reached) < FEWEST or any(map(series.began_before, reached)):
        return ()
    return tuple(figures[-MOST:])
