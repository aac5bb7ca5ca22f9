"""One tile of the country: a province on land, or an archipelago at sea."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import RegionKind
from generator.site.regions.country_map import MapProvince

_GROUP = "Quần đảo "
_IN_A_TILE = {"TP. Hồ Chí Minh": ("TP.", "HCM")}


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

    @property
    def is_blank(self) -> bool:
        """Whether it says nothing, and leads nowhere."""
        return not (self.state or self.url)


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


def land_tile(grid: Grid, province: MapProvince, mark: Mark) -> Tile:
    """Return a province's tile; names stand in those of a large drawing only."""
    x, y = _corner(grid, province)
    width, height = grid.column - GAP, grid.row - GAP
    words = [(word, False) for word in _split(province.name)] if grid.named else []
    if mark.value and grid.named:
        words.append((mark.value, True))
    lines = _lines(words, x + width / 2, y + height / 2, grid.line, 4.1)
    return Tile(x, y, width, height, mark.state, mark.url, _label(lines, mark), lines)


def outline(tile: Tile) -> str:
    """Return a tile as a part of an SVG path."""
    return f"M{tile.x} {tile.y}h{tile.width}v{tile.height}h-{tile.width}z"


def sea_tile(grid: Grid, sea_at: int, province: MapProvince, mark: Mark) -> Tile:
    """Stand a province's archipelago at sea, beside its tile, or below one by the sea."""
    x, y = _corner(grid, province)
    y += grid.below if x + grid.column > sea_at else grid.beside
    width, height = grid.box_width, grid.box_height
    name = province.islands.removeprefix(_GROUP)
    words = [(_GROUP.strip(), False), (name, True), (f"({_owner(province)})", False)]
    lines = _lines(words, sea_at + width / 2, y + height / 2, grid.box_line, 4.5)
    return Tile(sea_at, y, width, height, mark.state, mark.url, _label(lines, mark), lines)


def _corner(grid: Grid, province: MapProvince) -> tuple[int, int]:
    column, row = province.tile
    return 1 + column * grid.column, 1 + row * grid.row


def _label(lines: Sequence[Line], mark: Mark) -> str:
    """What stands in the tile comes first, so that those who speak to the page can say it."""
    return f"{' '.join(line.words for line in lines)}: {mark.words}" if mark.words else ""


def _owner(province: MapProvince) -> str:
    kind = "TP." if province.kind is RegionKind.MUNICIPALITY else "tỉnh"
    return f"{kind} {province.name}"


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
