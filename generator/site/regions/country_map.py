"""What every map of the country holds: today's provinces, and both archipelagos.

Hoàng Sa and Trường Sa are on every map of every time (Luật Đo đạc và bản đồ 27/2018/QH14).
"""

from collections.abc import Iterable, Mapping, Sequence

from generator.site.regions.eras import RegionState
from generator.site.site import Site

HOANG_SA, TRUONG_SA = "Quần đảo Hoàng Sa", "Quần đảo Trường Sa"
ADMINISTERED_BY = {HOANG_SA: "Đà Nẵng", TRUONG_SA: "Khánh Hòa"}
"""From north to south."""

Provinces = Sequence[RegionState]


def on_map(site: Site) -> Provinces:
    """Return today's provinces that have their place on the map."""
    return tuple(one for one in site.atlas.provinces(site.today) if one.tile)


def archipelagos(provinces: Iterable[RegionState]) -> Mapping[str, RegionState]:
    """Return, from north to south, the archipelagos with the province that has each."""
    found = {one.islands: one for one in provinces}
    return {islands: found[islands] for islands in ADMINISTERED_BY if islands in found}
