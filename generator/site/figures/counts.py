"""How many figures there are: reported ones, and apart from them targets and plans."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import Qualifier
from generator.site.links import ReportedFigure


@dataclass(frozen=True, slots=True)
class FigureCount:
    """`figures` are of `places`, from the first of `years` to the last; None without figures.

    `is_open` where of none of them is known when its time began.
    """

    figures: int
    places: int
    years: tuple[int, int] | None
    targets: int
    plans: int
    is_open: bool = False


def figure_count(figures: Iterable[ReportedFigure]) -> FigureCount:
    figures = tuple(figures)
    reached = [reported for reported in figures if not reported.intended]
    periods = [reported.figure.period for reported in reached]
    years = [day.year for period in periods for day in (period.start, period.end)]
    plans = [row for row in figures if row.figure.qualifier is Qualifier.PLAN]
    return FigureCount(
        figures=len(reached),
        places=len({reported.place.region.id for reported in reached}),
        years=(min(years), max(years)) if years else None,
        targets=len(figures) - len(reached) - len(plans),
        plans=len(plans),
        is_open=bool(periods) and all(period.is_open for period in periods),
    )
