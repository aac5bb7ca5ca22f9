"""The country of today as equal tiles, never without Hoàng Sa and Trường Sa.

No distances and no borders; an archipelago is drawn like land, in its province's state
(Luật Đo đạc và bản đồ 27/2018/QH14).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.model import RegionKind
from generator.pages.parts.places import full_name
from generator.site import RegionState
from generator.site.links import RegionLink
from generator.site.regions.country_map import ADMINISTERED_BY, Provinces, archipelagos

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
    """What a tile says of its region; `state` is its style (own, former, here) or empty.

    `words` say more to those who hear it, after what stands in the tile.
    """

    state: str = ""
    value: str = ""
    url: str = ""
    words: str = ""


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
    label: str
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


BLANK = Mark()
GAP = 3
LARGE = Grid(52, 46, 103, 58, 13, 15, beside=-14, below=56, named=True)
COMPACT = Grid(28, 26, 121, 66, 0, 18, beside=-13, below=35, named=False)


@dataclass(frozen=True, slots=True)
class Canvas:
    """The drawing before anything is marked, made once for many pages.

    `blank` are its tiles, `outlines` theirs where nothing is written in them.
    """

    grid: Grid
    provinces: Provinces
    owners: Mapping[str, RegionState]
    sea_at: int
    blank: tuple[Tile, ...]
    outlines: tuple[str, ...]


def canvas(provinces: Provinces, compact: bool = False) -> Canvas | None:
    """Lay out what `on_map` found, None without anything. Raises MapWithoutArchipelago."""
    if not provinces:
        return None
    grid = COMPACT if compact else LARGE
    sea_at = max(_column(one) for one in provinces) * grid.column + 2
    blank = tuple(_land(grid, one, BLANK) for one in provinces)
    outlines = tuple("" if one.lines else _outline(one) for one in blank)
    return Canvas(grid, provinces, _owners(provinces), sea_at, blank, outlines)


def tiles(
    on: Canvas, title: str, says: str, mark: Callable[[RegionLink], Mark], key: str = "so-do"
) -> TilesView:
    """Draw the country with what `mark` says of each province; BLANK says nothing."""
    marks = {one.region.id: mark(one.region) for one in on.provinces}
    land: list[Tile] = []
    outlines = []
    for one, blank, outline in zip(on.provinces, on.blank, on.outlines, strict=True):
        if marks[one.region.id] is not BLANK:
            land.append(_land(on.grid, one, marks[one.region.id]))
        elif outline:
            outlines.append(outline)
        else:
            land.append(blank)
    boxes = [_box(on, one, islands, marks[one.region.id]) for islands, one in on.owners.items()]
    return TilesView(
        key=key,
        compact=not on.grid.named,
        linked=any(one.url for one in marks.values()),
        width=on.sea_at + on.grid.box_width + 1,
        height=max(one.y + one.height for one in (*on.blank, *boxes)) + 4,
        title=title,
        description=f"{says} {_archipelagos(on.owners)}".strip(),
        land=" ".join(outlines),
        tiles=(*land, *boxes),
        sea=_sea(boxes),
    )


def _owners(provinces: Provinces) -> Mapping[str, RegionState]:
    found = archipelagos(provinces)
    for islands in ADMINISTERED_BY:
        if islands not in found:
            raise MapWithoutArchipelago(islands)
    return found


def _column(one: RegionState) -> int:
    return one.tile[0] if one.tile else 0


def _corner(grid: Grid, one: RegionState) -> tuple[int, int]:
    column, row = one.tile or (0, 0)
    return 1 + column * grid.column, 1 + row * grid.row


def _land(grid: Grid, one: RegionState, mark: Mark) -> Tile:
    x, y = _corner(grid, one)
    width, height = grid.column - GAP, grid.row - GAP
    words = [(word, False) for word in _split(one.name)] if grid.named else []
    if mark.value and grid.named:
        words.append((mark.value, True))
    lines = _lines(words, x + width / 2, y + height / 2, grid.line, 4.1)
    return Tile(x, y, width, height, mark.state, mark.url, _label(lines, mark), lines)


def _outline(tile: Tile) -> str:
    return f"M{tile.x} {tile.y}h{tile.width}v{tile.height}h-{tile.width}z"


def _box(on: Canvas, one: RegionState, islands: str, mark: Mark) -> Tile:
    """Stand the archipelago at sea, beside its province's tile, or below one by the sea."""
    grid, sea_at = on.grid, on.sea_at
    x, y = _corner(grid, one)
    y += grid.below if x + grid.column > sea_at else grid.beside
    width, height = grid.box_width, grid.box_height
    name = islands.removeprefix(_GROUP)
    words = [(_GROUP.strip(), False), (name, True), (f"({_owner(one)})", False)]
    lines = _lines(words, sea_at + width / 2, y + height / 2, grid.box_line, 4.5)
    return Tile(sea_at, y, width, height, mark.state, mark.url, _label(lines, mark), lines)


def _label(lines: Sequence[Line], mark: Mark) -> str:
    """What stands in the tile comes first, so that those who speak to the page can say it."""
    return f"{' '.join(line.words for line in lines)}: {mark.words}" if mark.words else ""


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


def _archipelagos(owners: Mapping[str, RegionState]) -> str:
    parts = [
        f"{islands[:1].lower()}{islands[1:]} thuộc {full_name(one.name, one.kind)}"
        for islands, one in owners.items()
    ]
    return f"Sơ đồ có {' và '.join(parts)}."
