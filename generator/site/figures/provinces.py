"""Figures under today's provinces: of their own territory, or of another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model import RegionId
from generator.site.grouped import grouped
from generator.site.links import ReportedFigure
from generator.site.regions.atlas import Atlas

Groups = Mapping[RegionId, tuple[ReportedFigure, ...]]


@dataclass(frozen=True, slots=True)
class ByProvince:
    """`former` are figures of units that are in the province now, and of the province itself
    before it took others in."""

    own: Groups
    former: Groups


def by_province(atlas: Atlas, figures: Iterable[ReportedFigure], today: date) -> ByProvince:
    """Group figures by the province that their place lies in today; targets are left out."""
    reached = [reported for reported in figures if not reported.figure.intended]

    def home(reported: ReportedFigure) -> Iterable[RegionId]:
        province = atlas.province_of(reported.place.region.id, today)
        return [province.id] if province else []

    return ByProvince(
        own=grouped((reported for reported in reached if not reported.place.changed), home),
        former=grouped((reported for reported in reached if reported.place.changed), home),
    )
