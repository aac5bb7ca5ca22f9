"""How regions are found."""

from generator.model import Edition
from generator.pages import SearchEntry
from generator.pages.parts.places import full_name_of, place_view
from generator.search.entries.words import PLACE, typed_names
from generator.site.regions.region import LinkedRegion


def region_entry(linked: LinkedRegion, edition: Edition) -> SearchEntry:
    """Return how a region's page is found."""
    region, label = linked.region, place_view(linked.ending).label
    return SearchEntry(
        kind=PLACE,
        filters=(("region", region.name),),
        meta=(("place", label if label != region.name else ""),),
        words=" · ".join((full_name_of(region), *typed_names(region.name, linked.aliases))),
    )
