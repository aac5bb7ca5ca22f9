"""Which places can be compared."""

from collections.abc import Iterable

from generator.model import RegionId, RegionKind
from generator.site.figures.counts import figure_count
from generator.site.grouped import grouped
from generator.site.regions.atlas import PROVINCIAL
from generator.site.shortened import Shortened, shortened
from generator.site.site import Site
from generator.site.statistics.linked_overviews import ComparedPlace, LinkedComparison, PlaceGroup
from generator.text import collation_key

MOST = 50
"""Places of one group: those with most figures."""


def linked_comparison(site: Site) -> LinkedComparison:
    groups = grouped(site.figures_by.region, lambda region: [_group(site, region)])
    return LinkedComparison(
        tuple((group, _places(site, groups[group])) for group in PlaceGroup if group in groups)
    )


def _group(site: Site, region: RegionId) -> PlaceGroup:
    kind = site.atlas[region].kind
    if kind in PROVINCIAL:
        exists = site.atlas.state(region, site.today).exists
        return PlaceGroup.TODAY if exists else PlaceGroup.FORMER
    if kind in (RegionKind.COUNTRY, RegionKind.CLUSTER):
        return PlaceGroup.WIDER
    return PlaceGroup.NARROWER


def _places(site: Site, regions: Iterable[RegionId]) -> Shortened[ComparedPlace]:
    places = (_place(site, region) for region in regions)
    most = shortened(sorted(places, key=lambda place: -place.count.figures), MOST)
    in_order = sorted(most.items, key=lambda place: collation_key(place.region.name))
    return Shortened(tuple(in_order), most.left)


def _place(site: Site, region: RegionId) -> ComparedPlace:
    place, figures = (
        site.atlas.place(region, site.today, site.today),
        site.figures_by.region[region],
    )
    ends = [] if place.changed else [row.place.territory_until for row in figures]
    older = [day for day in ends if day]
    return ComparedPlace(
        place=place,
        count=figure_count(figures),
        older=len(older),
        older_until=max(older, default=None),
    )
