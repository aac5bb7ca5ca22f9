"""Where an indicator has figures, on today's provinces: own, of former units, or none.

The map says what fits into a tile; the table beside it has every value with its sentence.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.model import INTENDED, RegionId
from generator.pages.parts.figures import FigureView, figure_view, value_and_unit
from generator.pages.parts.tiles import BLANK, Canvas, Mark, TilesView, tiles
from generator.site import ReportedFigure, Site
from generator.site.regions.atlas import PROVINCIAL
from generator.site.regions.country_map import MapProvince
from generator.text import format_number

FITS = 7
Held = Mapping[RegionId, Sequence[ReportedFigure]]


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
    """`without` are words: `29 tỉnh, thành phố khác chưa có số liệu.`"""

    tiles: TilesView
    rows: tuple[MapRow, ...]
    without: str


def figure_map(
    site: Site, on: Canvas | None, figures: Iterable[ReportedFigure], url: str
) -> MapView | None:
    """Draw what is held of the provinces; None when nothing is.

    `url` is the page's address, whose rows the tiles lead to.
    """
    own, former = _held(site, figures)
    if not on or not (own or former):
        return None
    rows = [_row(site, one, own, former) for one in on.provinces]
    held = {row.anchor: row for row in rows if row.own or row.former}
    return MapView(
        tiles=tiles(
            on,
            title="Nơi có số liệu, trên các tỉnh, thành phố hôm nay",
            says="Bảng bên dưới ghi đủ từng số.",
            mark=lambda region: _mark(region, held.get(_anchor(region)), own, former, url),
        ),
        rows=tuple(held.values()),
        without=_without(len(rows) - len(held)),
    )


def _held(site: Site, figures: Iterable[ReportedFigure]) -> tuple[Held, Held]:
    """Group by today's province; a target is no figure of what is."""
    own: dict[RegionId, list[ReportedFigure]] = defaultdict(list)
    former: dict[RegionId, list[ReportedFigure]] = defaultdict(list)
    for one in figures:
        place = one.place
        if place.kind not in PROVINCIAL or one.figure.qualifier in INTENDED:
            continue
        side = former if place.changed else own
        side[(place.now or place.region).id].append(one)
    return own, former


def _row(site: Site, region: MapProvince, own: Held, former: Held) -> MapRow:
    return MapRow(
        anchor=_anchor(region),
        name=region.name,
        url=region.url,
        own=_views(site, own.get(region.id, ())),
        former=_views(site, former.get(region.id, ())),
    )


def _views(site: Site, figures: Sequence[ReportedFigure]) -> tuple[FigureView, ...]:
    """Return the newest figures of each unit; sources that disagree are all there."""
    by_unit: dict[RegionId, list[ReportedFigure]] = defaultdict(list)
    for one in figures:
        by_unit[one.figure.region].append(one)
    return tuple(figure_view(one) for some in by_unit.values() for one in _newest(some))


def _anchor(region: MapProvince) -> str:
    return f"nay-{region.id}"


def _mark(region: MapProvince, row: MapRow | None, own: Held, former: Held, url: str) -> Mark:
    if not row:
        return BLANK
    if row.own:
        state, value = "own", _shown(own[region.id])
    else:
        units = {one.figure.region for one in former[region.id]}
        state, value = "former", f"{len(units)} số"
    told = ", ".join(f"{one.place.name} {one.words}, {one.period}" for one in row.own)
    then = ", ".join(f"{one.place.name} {one.words}, {one.period}" for one in row.former)
    words = "; ".join(part for part in (told, f"trên địa giới cũ: {then}" if then else "") if part)
    return Mark(state, value, f"{url}#{row.anchor}", words)


def _shown(figures: Sequence[ReportedFigure]) -> str:
    """Return the newest value where it fits in a tile, or else how many there are."""
    newest = _newest(figures)
    value, _ = value_and_unit(newest[0].figure, newest[0].indicator)
    if len(newest) > 1 or len(value) > FITS:
        return f"{format_number(len(newest))} số"
    return value


def _newest(figures: Sequence[ReportedFigure]) -> list[ReportedFigure]:
    last = max(one.figure.period for one in figures)
    return [one for one in figures if one.figure.period == last]


def _without(count: int) -> str:
    return (
        f"{count} tỉnh, thành phố khác chưa có số liệu; chưa có khác với bằng 0." if count else ""
    )
