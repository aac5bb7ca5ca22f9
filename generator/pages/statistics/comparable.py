"""Which figures of an indicator may stand side by side in one chart."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model import INTENDED, RegionId, Stage
from generator.pages.parts.charts import LARGEST, ChartView, chart, top
from generator.pages.parts.figures import STAGE_LABELS
from generator.pages.parts.wording import sentence_case
from generator.site import ReportedFigure, Site
from generator.site.regions.atlas import PROVINCIAL
from generator.text import collation_key

CHARTS = 2
Kind = tuple[str, Stage | None, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    title: str
    chart: ChartView


def comparisons(site: Site, figures: Sequence[ReportedFigure]) -> tuple[Comparison, ...]:
    """Return the newest charts: one period, one stage, no targets, two places or more.

    What may be added up is compared among places of one level only: a cluster's fund beside its
    members' would show the same money twice.
    """
    groups: dict[Kind, list[ReportedFigure]] = defaultdict(list)
    for one in figures:
        if one.figure.qualifier not in INTENDED:
            groups[_kind(site, one)].append(one)
    drawn = [some for some in groups.values() if 2 <= _places(some) <= LARGEST >= len(some)]
    drawn.sort(key=lambda some: some[0].figure.period, reverse=True)
    return tuple(Comparison(_title(site, some), chart(_ordered(some))) for some in drawn[:CHARTS])


def _kind(site: Site, one: ReportedFigure) -> Kind:
    figure, indicator = one.figure, one.indicator
    region = site.atlas[figure.region]
    level = "province" if region.kind in PROVINCIAL else region.kind.value
    return figure.period.written, one.stage, level if indicator.additive else ""


def _places(figures: Iterable[ReportedFigure]) -> int:
    return len({one.figure.region for one in figures})


def _ordered(figures: Iterable[ReportedFigure]) -> list[ReportedFigure]:
    by_name = sorted(figures, key=lambda one: collation_key(one.figure.region))
    return sorted(by_name, key=top, reverse=True)


def _title(site: Site, figures: Sequence[ReportedFigure]) -> str:
    """`Cụm 2 (Đông Bắc), năm 2023` when all places are of one cluster."""
    first = figures[0]
    shared = frozenset.intersection(*(_clusters(site, one) for one in figures))
    parts = [
        site.atlas[min(shared)].name if shared else "",
        STAGE_LABELS[first.stage] if first.stage else "",
    ]
    return sentence_case(", ".join(part for part in (*parts, str(first.figure.period)) if part))


def _clusters(site: Site, one: ReportedFigure) -> frozenset[RegionId]:
    region, day = one.figure.region, one.territory_day
    return frozenset((region, *(found.id for found in site.atlas.clusters(region, day))))
