"""Where a region lies in today's drawing of the country."""

from dataclasses import dataclass

from generator.model import RegionKind
from generator.pages.parts.tiles import BLANK, Mark, TilesView, canvas, tiles
from generator.pages.regions.parts import known_words
from generator.site.regions.region import LinkedRegion, Position

HERE = Mark("here")


@dataclass(frozen=True, slots=True)
class PositionView:
    """`key` are the words beside the marked tile: `Hưng Yên, gồm Thái Bình trước đây`."""

    tiles: TilesView
    key: str


def position_view(linked: LinkedRegion) -> PositionView | None:
    """Mark the region's tiles; None when it has none, as the whole country."""
    position = linked.position
    drawing = canvas(position.provinces, compact=True) if position else None
    if not position or not drawing:
        return None
    key = _key(linked, position)
    drawn = tiles(
        drawing,
        title="Sơ đồ các tỉnh, thành phố",
        says=f"Ô tô đậm: {key}.",
        mark=lambda province: HERE if province.id in position.here else BLANK,
    )
    return PositionView(drawn, key)


def _key(linked: LinkedRegion, position: Position) -> str:
    region = linked.region
    if region.id in position.here:
        return linked.place.name
    if region.kind is RegionKind.CLUSTER:
        members = f"{len(linked.parts.members)} thành viên"
        return f"nơi của {members} {known_words(linked.known) or 'hôm nay'}"
    here = [province for province in position.provinces if province.id in position.here]
    first = min(here, key=lambda province: province.id)
    return f"{first.name}, gồm {region.name} trước đây" if region.ended else first.name
