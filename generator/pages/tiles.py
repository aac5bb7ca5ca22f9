"""The country of today as equal tiles, never without Hoàng Sa and Trường Sa.

No distances and no borders; an archipelago is drawn like land, in its province's state
(domain.md, section 4.4).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.model import Region, RegionKind
from generator.pages.places import full_name
from generator.site import RegionState, Site

Provinces = Sequence[RegionState]

HOANG_SA, TRUONG_SA = "Quần đảo Hoàng Sa", "Quần đảo Trường Sa"
SEA = "Biển Đông"
_GROUP = "Quần đảo "
_IN_A_TILE = {"TP. Hồ Chí Minh": ("TP.", "HCM")}


class MapWithoutArchipelago(ValueError):
    """A drawing of the country in which Hoàng Sa or Trường Sa would be missing."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            f"Sơ đồ thiếu {missing}: ghi “islands: {missing}” trong tệp của tỉnh, thành phố quản lý"
        )
        self.missing = missing


@dataclass(frozen=True, slots=True)
class Mark:
    """What a tile says of its region; `state` is its style (own, former, here) or empty."""

    state: str = ""
    value: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    x: str
    y: str
    words: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Tile:
    x: int
    y: int
    width: int
    height: int
    state: str
    url: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class TilesView:
    """`key` keeps the ids of two drawings on one page apart.

    `land` is the outline of all tiles that say nothing; the archipelagos stand last in `tiles`.
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
class Grid:
    """Measures of a drawing; boxes are the archipelagos' tiles."""

    column: int
    row: int
    box_width: int
    box_height: int
    line: int
    box_line: int
    beside: int
    below: int
    named: bool


GAP = 3
LARGE = Grid(52, 46, 103, 58, 13, 15, beside=-14, below=56, named=True)
COMPACT = Grid(28, 26, 121, 66, 0, 18, beside=-13, below=35, named=False)


def tiled(site: Site) -> Provinces:
    """Return today's provinces that have their place in the drawing, once for a build."""
    return tuple(one for one in site.atlas.provinces(site.today) if one.region.tile)


def tiles(
    provinces: Provinces,
    title: str,
    says: str,
    mark: Callable[[Region], Mark],
    key: str = "so-do",
    compact: bool = False,
) -> TilesView:
    """Draw what `tiled` found. Raises MapWithoutArchipelago."""
    grid = COMPACT if compact else LARGE
    owners = _owners(provinces)
    marks = {one.region.id: mark(one.region) for one in provinces}
    sea_at = max(_column(one) for one in provinces) * grid.column + 2
    land = [_land(grid, one, marks[one.region.id]) for one in provinces]
    boxes = [
        _box(grid, sea_at, one, islands, marks[one.region.id]) for islands, one in owners.items()
    ]
    return TilesView(
        key=key,
        compact=compact,
        linked=any(one.url for one in marks.values()),
        width=sea_at + grid.box_width + 1,
        height=max(one.y + one.height for one in (*land, *boxes)) + 4,
        title=title,
        description=f"{says} {_archipelagos(owners)}".strip(),
        land=" ".join(_outline(one) for one in land if _is_blank(one)),
        tiles=(*(one for one in land if not _is_blank(one)), *boxes),
        sea=_sea(boxes),
    )


def _owners(shown: Iterable[RegionState]) -> dict[str, RegionState]:
    """Return who administers each archipelago, from north to south."""
    found = {one.region.islands: one for one in shown if one.region.islands}
    for islands in (HOANG_SA, TRUONG_SA):
        if islands not in found:
            raise MapWithoutArchipelago(islands)
    return {islands: found[islands] for islands in (HOANG_SA, TRUONG_SA)}


def _column(one: RegionState) -> int:
    return one.region.tile[0] if one.region.tile else 0


def _corner(grid: Grid, one: RegionState) -> tuple[int, int]:
    column, row = one.region.tile or (0, 0)
    return 1 + column * grid.column, 1 + row * grid.row


def _land(grid: Grid, one: RegionState, mark: Mark) -> Tile:
    x, y = _corner(grid, one)
    width, height = grid.column - GAP, grid.row - GAP
    words = [(word, False) for word in _split(one.name)] if grid.named else []
    if mark.value and grid.named:
        words.append((mark.value, True))
    lines = _lines(words, x + width / 2, y + height / 2, grid.line, 4.1)
    return Tile(x, y, width, height, mark.state, mark.url, lines)


def _is_blank(tile: Tile) -> bool:
    return not (tile.state or tile.url or tile.lines)


def _outline(tile: Tile) -> str:
    return f"M{tile.x} {tile.y}h{tile.width}v{tile.height}h-{tile.width}z"


def _box(grid: Grid, sea_at: int, one: RegionState, islands: str, mark: Mark) -> Tile:
    """Stand the archipelago at sea, beside its province's tile, or below one by the sea."""
    x, y = _corner(grid, one)
    y += grid.below if x + grid.column > sea_at else grid.beside
    width, height = grid.box_width, grid.box_height
    name = islands.removeprefix(_GROUP)
    words = [(_GROUP.strip(), False), (name, True), (f"({_owner(one)})", False)]
    lines = _lines(words, sea_at + width / 2, y + height / 2, grid.box_line, 4.5)
    return Tile(sea_at, y, width, height, mark.state, mark.url, lines)


def _owner(one: RegionState) -> str:
    kind = "TP." if one.kind is RegionKind.MUNICIPALITY else "tỉnh"
    return f"{kind} {one.name}"


def _split(name: str) -> Sequence[str]:
    words = name.split()
    return _IN_A_TILE.get(name) or (words if len(words) <= 2 else _halves(words))


def _halves(words: Sequence[str]) -> Sequence[str]:
    middle = (len(words) + 1) // 2
    return " ".join(words[:middle]), " ".join(words[middle:])


def _lines(
    words: Sequence[tuple[str, bool]], x: float, middle: float, height: int, drop: float
) -> tuple[Line, ...]:
    """Centre lines of text; `drop` is the way from a line's middle to its foot."""
    first = middle - (len(words) - 1) * height / 2 + drop
    return tuple(
        Line(f"{x:g}", f"{first + number * height:g}", word, strong)
        for number, (word, strong) in enumerate(words)
    )


def _sea(boxes: Sequence[Tile]) -> Line:
    north, south = boxes
    middle = (north.y + north.height + south.y) / 2
    return Line(f"{north.x + north.width / 2:g}", f"{middle:g}", SEA)


def _archipelagos(owners: dict[str, RegionState]) -> str:
    parts = [
        f"{islands[:1].lower()}{islands[1:]} thuộc {full_name(one.name, one.kind)}"
        for islands, one in owners.items()
    ]
    return f"Sơ đồ có {' và '.join(parts)}."
