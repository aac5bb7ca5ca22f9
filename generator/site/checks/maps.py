"""No map of the country may lack an archipelago."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, problem
from generator.site.left_out import is_place_left_out
from generator.site.regions.country_map import ADMINISTERED_BY, archipelagos, on_map
from generator.site.site import Site

FOLDER = Position("content/regions/")


def maps_without_archipelagos(site: Site) -> Iterator[Diagnostic]:
    """L411: there is a map, and nobody's part of it is Hoàng Sa or Trường Sa."""
    provinces = on_map(site)
    islands_on_map = archipelagos(provinces)
    for islands, name in ADMINISTERED_BY.items() if provinces else ():
        if islands not in islands_on_map and not is_place_left_out(site.content, name):
            owner = site.atlas.by_name(name)
            position = owner.origin.position() if owner else FOLDER
            yield problem("L411", position, islands=islands, owner=name)
