"""Sums in words: values that no source reports, with their parts beside them."""

from dataclasses import dataclass

from generator.model import Figure
from generator.pages.parts.figures import STAGE_LABELS, FigureView, figure_view, value_and_unit
from generator.pages.parts.places import PlaceView, place_view
from generator.site.figures.sums import Sum
from generator.site.links import IndicatorLink


@dataclass(frozen=True, slots=True)
class SumView:
    """`words` are the value with its unit; `parts` what was added up."""

    place: PlaceView
    period: str
    stage: str
    words: str
    parts: tuple[FigureView, ...]


def sum_view(added: Sum, indicator: IndicatorLink) -> SumView:
    """Return a sum in words."""
    place = added.whole
    figure = Figure(
        indicator.id, place.region.id, added.period, "", value=added.value, total=added.total
    )
    return SumView(
        place=place_view(place),
        period=str(added.period),
        stage=STAGE_LABELS[added.stage] if added.stage else "",
        words=" ".join(word for word in value_and_unit(figure, indicator) if word),
        parts=tuple(map(figure_view, added.figures)),
    )
