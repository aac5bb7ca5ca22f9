"""Sums in words: values that no source reports, with their parts beside them."""

from dataclasses import dataclass

from generator.model import Figure, Indicator, RegionKind
from generator.pages.parts.figures import STAGE_LABELS, FigureView, figure_view, value_and_unit
from generator.pages.parts.places import PlaceView, place_view
from generator.site import Site
from generator.site.figures.derived import Sum, sums
from generator.site.linking import indicator_link


@dataclass(frozen=True, slots=True)
class SumView:
    """`words` are the value with its unit; `parts` what was added up."""

    place: PlaceView
    period: str
    stage: str
    words: str
    parts: tuple[FigureView, ...]


def sum_views(site: Site, indicator: Indicator) -> tuple[SumView, ...]:
    """Return the lawful sums of an indicator, newest period first."""
    return tuple(_view(site, indicator, one) for one in sums(site, indicator.id))


def _view(site: Site, indicator: Indicator, found: Sum) -> SumView:
    """A cluster is named as of its period, the other wholes are units of today."""
    value, region = found.derived.value, found.whole.id
    figure = Figure(indicator.id, region, found.period, "", value=value, total=found.total)
    of_then = found.whole.kind is RegionKind.CLUSTER
    return SumView(
        place=place_view(
            site.atlas.place(region, found.period.end if of_then else site.today, site.today)
        ),
        period=str(found.period),
        stage=STAGE_LABELS[found.stage] if found.stage else "",
        words=" ".join(part for part in value_and_unit(figure, indicator_link(indicator)) if part),
        parts=tuple(figure_view(one) for one in found.derived.sources),
    )
