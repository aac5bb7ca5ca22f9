"""The country of today as equal tiles, never without Hoàng Sa and Trường Sa.

No distances and no borders; an archipelago is drawn like land, in its province's state
(Luật Đo đạc và bản đồ 27/2018/QH14).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.pages.parts.map_tile import (
    BLANK,
    COMPACT,
    LARGE,
    Grid,
    Line,
    Mark,
    Tile,
    land_tile,
    outline,
    sea_tile,
)
from generator.pages.parts.places import full_name
from generator.site.regions.country_map import (
    ADMINISTERED_BY,
    MapProvince,
    Provinces,
    archipelagos,
)

__all__ = ["BLANK", "Canvas", "MapWithoutArchipelago", "Mark", "TilesView", "canvas", "tiles"]

SEA = "Biển Đông"


class MapWithoutArchipelago(ValueError):
    """A drawing of the country in which Hoàng Sa or Trường Sa would be missing."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            f"Sơ đồ thiếu {missing}: ghi “islands: {missing}” trong tệp của tỉnh, thành phố quản lý"
        )
        self.missing = missing


@dataclass(frozen=True, slots=True)
class TilesView:
    """`key` keeps the ids of two drawings on one page apart.

    `land` is the outline of all tiles that say nothing, in one shape: of these, `tiles` has only
    the words. The archipelagos stand last.
    """

    key: str
    compact: bool
    linked: bool
    width: int
    height: int
    title: str
    description: str
    land: str
    tiles: tuple[Tile, ...]
    sea: Line


@dataclass(frozen=True, slots=True)
class Canvas:
    """The drawing before anything is marked, made once for many pages.

    `blank` are its tiles, `outlines` theirs.
    """

    grid: Grid
    provinces: Provinces
    owners: Mapping[str, MapProvince]
    sea_at: int
    blank: tuple[Tile, ...]
    outlines: tuple[str, ...]


@lru_cache(maxsize=4)
def canvas(provinces: Provinces, compact: bool = False) -> Canvas | None:
    """Lay out what `on_map` found, None without anything. Raises MapWithoutArchipelago.

    From north to south, from west to east: so does the focus go.
    """
    if not provinces:
        return None
    provinces = tuple(sorted(provinces, key=lambda province: province.tile[::-1]))
    grid = COMPACT if compact else LARGE
    sea_at = max(province.tile[0] for province in provinces) * grid.column + 2
    blank = tuple(land_tile(grid, province, BLANK) for province in provinces)
    outlines = tuple(map(outline, blank))
    return Canvas(grid, provinces, _owners(provinces), sea_at, blank, outlines)


def tiles(
    on: Canvas, title: str, says: str, mark: Callable[[MapProvince], Mark], key: str = "so-do"
) -> TilesView:
    """Draw the country with what `mark` says of each province; BLANK says nothing."""
    marks = [mark(province) for province in on.provinces]
    land, outlines = _all_land(on, marks)
    boxes = _boxes(on, marks)
    outlines += [outline(box) for box in boxes if box.is_blank]
    return TilesView(
        key=key,
        compact=not on.grid.named,
        linked=any(mark.url for mark in marks),
        width=on.sea_at + on.grid.box_width + 1,
        height=max(tile.y + tile.height for tile in (*on.blank, *boxes)) + 4,
        title=title,
        description=f"{says} {_archipelagos(on.owners)}".strip(),
        land=" ".join(outlines),
        tiles=(*land, *boxes),
        sea=_sea(boxes),
    )


def _owners(provinces: Provinces) -> Mapping[str, MapProvince]:
    owners = archipelagos(provinces)
    for islands in ADMINISTERED_BY:
        if islands not in owners:
            raise MapWithoutArchipelago(islands)
    return owners


def _all_land(on: Canvas, marks: Sequence[Mark]) -> tuple[list[Tile], list[str]]:
    """Return the provinces' tiles, and the outlines of those that say nothing."""
    land, outlines = [], []
    rows = zip(on.provinces, marks, on.blank, on.outlines, strict=True)
    for province, mark, blank, path in rows:
        tile = blank if mark is BLANK else land_tile(on.grid, province, mark)
        if tile.is_blank:
            outlines.append(path)
        if tile.lines or not tile.is_blank:
            land.append(tile)
    return land, outlines


def _boxes(on: Canvas, marks: Sequence[Mark]) -> list[Tile]:
    by_province = dict(zip((province.id for province in on.provinces), marks, strict=True))
    return [
        sea_tile(on.grid, on.sea_at, province, by_province[province.id])
        for province in on.owners.values()
    ]


def _sea(boxes: Sequence[Tile]) -> Line:
    north, south = boxes
    middle = (north.y + north.height + south.y) / 2
    return Line(f"{north.x + north.width / 2:g}", f"{middle:g}", SEA)


def _archipelagos(owners: Mapping[str, MapProvince]) -> str:
    parts = [
        f"{islands[:1].lower()}{islands[1:]} thuộc {full_name(province.name, province.kind)}"
        for islands, province in owners.items()
    ]
    return f"Sơ đồ có {' và '.join(parts)}."
