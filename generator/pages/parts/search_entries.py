"""How the search sees each kind of page: its facts, its filters, and the other names it goes by."""

from collections.abc import Iterator
from datetime import date

from generator.model import Region, RegionId
from generator.pages.page import SearchEntry
from generator.pages.parts.places import full_name_of, place_view
from generator.site import Site
from generator.text import slug

NEWS, TEXT, PLACE, FIGURES = "Tin tức", "Văn bản", "Địa phương", "Số liệu"
PDF = "Tệp PDF"
ENDED = ("ended", "ended-wholly")

Pairs = tuple[tuple[str, str], ...]


def region_entry(site: Site, region: Region) -> SearchEntry:
    """Return how a region's page is found."""
    label = place_view(site.atlas.place(region.id, region.ended or site.today, site.today)).label
    return SearchEntry(
        kind=PLACE,
        filters=(("region", region.name),),
        meta=(("place", label if label != region.name else ""),),
        words=" · ".join((full_name_of(region), *_names(region))),
    )


def _place_filters(site: Site, regions: tuple[RegionId, ...], day: date) -> Pairs:
    """Each place by its name then, and by the one it lies in now."""
    names = []
    for region in regions:
        place = site.atlas.place(region, day, site.today)
        names += [place.name, *((place.now.name,) if place.now else ())]
    return tuple(("region", name) for name in dict.fromkeys(names))


def _place_words(site: Site, regions: tuple[RegionId, ...]) -> Iterator[str]:
    for region in regions:
        yield from _names(site.atlas[region])


def _names(region: Region) -> tuple[str, ...]:
    """A name, its other spellings, and the way it is typed in one word: `daklak`."""
    return region.name, *region.aliases, slug(region.name).replace("-", "")
