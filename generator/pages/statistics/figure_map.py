"""Where an indicator has figures, on today's provinces: own, of former units, or none.

The map says what fits into a tile; the table beside it has every value with its sentence.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import RegionId
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.tiles import BLANK, Mark, TilesView, canvas, tiles
from generator.site.statistics.linked import FigureMap, MarkedProvince
from generator.text import format_number

FITS = 7
"""Letters of a value in a tile."""


@dataclass(frozen=True, slots=True)
class MapRow:
    """A province of today: the newest figures of its own, and of each unit now in it."""

    anchor: str
    name: str
    url: str
    own: tuple[FigureView, ...]
    former: tuple[FigureView, ...]


@dataclass(frozen=True, slots=True)
class MapView:
    """`without` are words: `29 tỉnh, thành phố khác chưa có số liệu cấp tỉnh.`"""

    tiles: TilesView
    rows: tuple[MapRow, ...]
    without: str


def figure_map(figures: FigureMap, url: str) -> MapView | None:
    """Draw where there are figures. Raises as `canvas`.

    `url` is the page's address, whose rows the tiles lead to.
    """
    drawing = canvas(figures.provinces)
    if not drawing:
        return None
    rows = tuple(map(_row, figures.marked))
    by_anchor = {row.anchor: row for row in rows}
    return MapView(
        tiles=tiles(
            drawing,
            title="Nơi có số liệu, trên các tỉnh, thành phố hôm nay",
            says="Bảng bên dưới ghi đủ từng số.",
            mark=lambda region: _mark(by_anchor.get(_anchor(region.id)), url),
        ),
        rows=rows,
        without=_without(len(figures.provinces) - len(rows)),
    )


def _row(marked: MarkedProvince) -> MapRow:
    return MapRow(
        anchor=_anchor(marked.province.id),
        name=marked.province.name,
        url=marked.province.url,
        own=tuple(map(figure_view, marked.own)),
        former=tuple(map(figure_view, marked.former)),
    )


def _anchor(province: RegionId) -> str:
    return f"nay-{province}"


def _mark(row: MapRow | None, url: str) -> Mark:
    if not row:
        return BLANK
    address, words = f"{url}#{row.anchor}", _words(row)
    if row.own:
        return Mark("own", _shown(row.own), address, words)
    units = {figure.place.url for figure in row.former}
    return Mark("former", f"{len(units)} số", address, words)


def _words(row: MapRow) -> str:
    own, former = _list(row.own), _list(row.former)
    parts = (own, f"trên địa giới cũ: {former}" if former else "")
    return "; ".join(part for part in parts if part)


def _list(figures: Iterable[FigureView]) -> str:
    return ", ".join(f"{figure.place.name} {figure.words}, {figure.period}" for figure in figures)


def _shown(newest: tuple[FigureView, ...]) -> str:
    """Return the newest value where it fits in a tile, or else how many there are."""
    value = newest[0].value
    return value if len(newest) == 1 and len(value) <= FITS else f"{format_number(len(newest))} số"


def _without(count: int) -> str:
    return (
        f"{count} tỉnh, thành phố khác chưa có số liệu cấp tỉnh; chưa có số liệu không có nghĩa "
        "là bằng 0."
        if count
        else ""
    )
