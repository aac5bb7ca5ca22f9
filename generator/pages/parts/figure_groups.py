"""The figures of an article or a text by what they count, so that a name stands once."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.places import PlaceView, place_view
from generator.site.grouped import grouped
from generator.site.links import ReportedFigure

_NOW = "nay "


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


def places_today(reported: Iterable[ReportedFigure]) -> str:
    """Return what has become of the figures' places since, each place once."""
    places = dict.fromkeys(place_view(figure.place) for figure in reported)
    noted = grouped((place for place in places if place.note), lambda place: [place.note])
    return " ".join(_became(note, group) for note, group in noted.items())


def _became(note: str, places: Iterable[PlaceView]) -> str:
    names = ", ".join(place.name for place in places)
    return f"{names} {note}." if note.startswith(_NOW) else f"{names}: {note}."
