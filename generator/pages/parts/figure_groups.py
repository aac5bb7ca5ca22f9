"""The figures of an article or a text by what they count, so that a name stands once."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.pages.parts.figures import FigureView, figure_view
from generator.site.links import ReportedFigure


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures of one indicator and stage: `Công dân học tập (đăng ký)`."""

    title: str
    rows: tuple[FigureView, ...]


def figure_groups(reported: Iterable[ReportedFigure]) -> tuple[FigureGroup, ...]:
    """Return the figures by indicator and stage, in the order in which these come first."""
    rows: dict[str, list[FigureView]] = {}
    for figure in map(figure_view, reported):
        stage = f" ({figure.stage})" if figure.stage else ""
        rows.setdefault(f"{figure.indicator}{stage}", []).append(figure)
    return tuple(FigureGroup(title, tuple(figures)) for title, figures in rows.items())
