"""Figures under today's provinces: of their own territory, of another, or of a part only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model import RegionId
from generator.site.grouped import grouped
from generator.site.links import ReportedFigure
from generator.site.regions.atlas import PROVINCIAL, Atlas

Groups = Mapping[RegionId, tuple[ReportedFigure, ...]]


@dataclass(frozen=True, slots=True)
class ByProvince:
    """`former` are figures of provinces that are in the province now, and of the province itself
    before it took others in. `lower` are those of its districts, wards and communes."""

    own: Groups
    former: Groups
    lower: Groups

    @property
    def covered(self) -> frozenset[RegionId]:
        """The provinces of which a figure is known: a district's is not its province's."""
        return frozenset((*self.own, *self.former))


def by_province(atlas: Atlas, figures: Iterable[ReportedFigure], today: date) -> ByProvince:
    """Group figures by the province that their place lies in today; targets are left out."""
    reached = [reported for reported in figures if not reported.intended]
    provincial = [reported for reported in reached if reported.place.kind in PROVINCIAL]
    lower = [reported for reported in reached if reported.place.kind not in PROVINCIAL]

    def home(reported: ReportedFigure) -> Iterable[RegionId]:
        province = atlas.province_of(reported.place.region.id, today)
        return [province.id] if province else []

    return ByProvince(
        own=grouped((reported for reported in provincial if not reported.place.changed), home),
        former=grouped((reported for reported in provincial if reported.place.changed), home),
        lower=grouped(lower, home),
    )
