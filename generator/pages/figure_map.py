"""Where an indicator has figures, on today's provinces: own, of former units, or none."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.model import INTENDED, Region, RegionId
from generator.pages.figure_view import value_and_unit
from generator.pages.tiles import Mark, Provinces, TilesView, tiles
from generator.site import ReportedFigure, Site
from generator.site.atlas import PROVINCIAL
from generator.text import format_number

FITS = 7
Held = Mapping[RegionId, Sequence[ReportedFigure]]


def figure_map(
    site: Site, provinces: Provinces, figures: Iterable[ReportedFigure]
) -> TilesView | None:
    """Draw what is held of the provinces; None when nothing is. Raises as `tiles`."""
    own, former = _held(site, figures)
    if not provinces or not (own or former):
        return None
    return tiles(
        provinces,
        title="Nơi có số liệu, trên các tỉnh, thành phố hôm nay",
        says=_says(site, own, former),
        mark=lambda region: _mark(region, own, former),
    )


def _held(site: Site, figures: Iterable[ReportedFigure]) -> tuple[Held, Held]:
    """Group by today's province; a target is no figure of what is."""
    own: dict[RegionId, list[ReportedFigure]] = defaultdict(list)
    former: dict[RegionId, list[ReportedFigure]] = defaultdict(list)
    for one in figures:
        place = site.atlas.place(one.figure.region, one.territory_day, site.today)
        if place.kind not in PROVINCIAL or one.figure.qualifier in INTENDED:
            continue
        side = former if place.changed else own
        side[(place.now or place.region).id].append(one)
    return own, former


def _mark(region: Region, own: Held, former: Held) -> Mark:
    if found := own.get(region.id):
        return Mark("own", _newest(found))
    if found := former.get(region.id):
        return Mark("former", f"{_units(found)} số")
    return Mark()


def _newest(figures: Sequence[ReportedFigure]) -> str:
    """Return the newest value where it fits in a tile, or else how many there are."""
    last = max(one.figure.period for one in figures)
    newest = [one for one in figures if one.figure.period == last]
    value, _ = value_and_unit(newest[0].figure, newest[0].indicator)
    if len(newest) > 1 or len(value) > FITS:
        return f"{format_number(len(newest))} số"
    return value


def _units(figures: Iterable[ReportedFigure]) -> int:
    return len({one.figure.region for one in figures})


def _says(site: Site, own: Held, former: Held) -> str:
    parts = []
    if own:
        values = [f"{site.atlas[one].name} {_newest(found)}" for one, found in own.items()]
        parts.append(f"Có số của chính đơn vị: {', '.join(sorted(values))}.")
    only = sorted(site.atlas[one].name for one in former if one not in own)
    if only:
        parts.append(f"Chỉ có số của tỉnh trước hợp nhất: {', '.join(only)}.")
    return " ".join((*parts, "Các đơn vị khác chưa có số liệu."))
