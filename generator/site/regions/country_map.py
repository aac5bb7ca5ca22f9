"""What every map of the country holds: today's provinces, and both archipelagos.

Hoàng Sa and Trường Sa are on every map of every time (Luật Đo đạc và bản đồ 27/2018/QH14).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model import RegionId, RegionKind
from generator.model.addresses import region_url
from generator.site.site import Site

HOANG_SA, TRUONG_SA = "Quần đảo Hoàng Sa", "Quần đảo Trường Sa"
ADMINISTERED_BY = {HOANG_SA: "Đà Nẵng", TRUONG_SA: "Khánh Hòa"}
"""From north to south."""


@dataclass(frozen=True, slots=True)
class MapProvince:
    """A province of today; `tile` is (column, row), `islands` the archipelago it administers."""

    id: RegionId
    name: str
    kind: RegionKind
    tile: tuple[int, int]
    islands: str

    @property
    def url(self) -> str:
        return region_url(self.id)


Provinces = tuple[MapProvince, ...]


def on_map(site: Site) -> Provinces:
    """Return today's provinces that have their place on the map."""
    regions = ((state, site.atlas[state.region.id]) for state in site.atlas.provinces(site.today))
    return tuple(
        MapProvince(region.id, state.name, state.kind, region.tile, region.islands)
        for state, region in regions
        if region.tile
    )


def archipelagos(provinces: Iterable[MapProvince]) -> Mapping[str, MapProvince]:
    """Return, from north to south, the archipelagos with the province that has each."""
    owners = {province.islands: province for province in provinces}
    return {islands: owners[islands] for islands in ADMINISTERED_BY if islands in owners}
