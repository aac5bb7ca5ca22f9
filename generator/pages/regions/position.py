"""Where a region lies in today's drawing of the country."""

from dataclasses import dataclass

from generator.model import Region, RegionId, RegionKind
from generator.pages.parts.tiles import BLANK, Canvas, Mark, TilesView, tiles
from generator.site import Site

HERE = Mark("here")


@dataclass(frozen=True, slots=True)
class Position:
    """`key` are the words beside the marked tile: `Hưng Yên, gồm Thái Bình trước đây`."""

    tiles: TilesView
    key: str


def region_position(site: Site, on: Canvas | None, region: Region) -> Position | None:
    """Mark the region's tiles; None when it has none, as the whole country."""
    here = _provinces(site, region)
    if not on or not here:
        return None
    key = _key(site, region, here)
    drawn = tiles(
        on,
        title="Sơ đồ các tỉnh, thành phố",
        says=f"Ô tô đậm: {key}.",
        mark=lambda one: HERE if one.id in here else BLANK,
    )
    return Position(drawn, key)


def _provinces(site: Site, region: Region) -> frozenset[RegionId]:
    """Today's provinces that the region is, lies in, or has as members."""
    if region.kind is RegionKind.CLUSTER:
        found = [*site.atlas.members(region.id, site.today)]
    else:
        found = [one for one in [site.atlas.successor(region.id, site.today)] if one]
        found += [site.atlas[one.region] for one in region.parents if site.today in one.span]
    return frozenset(one.id for one in found if one.tile)


def _key(site: Site, region: Region, here: frozenset[RegionId]) -> str:
    if region.id in here:
        return site.atlas.state(region.id, site.today).name
    names = [site.atlas.state(one, site.today).name for one in sorted(here)]
    if region.kind is RegionKind.CLUSTER:
        return f"{len(names)} thành viên hôm nay"
    return f"{names[0]}, gồm {region.name} trước đây" if region.ended else names[0]
