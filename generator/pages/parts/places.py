"""A place as it was on a day, and what has become of it since."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model import Region, RegionKind
from generator.site.grouped import grouped
from generator.site.links import Place, RegionLink
from generator.site.regions.atlas import PROVINCIAL
from generator.text import format_date

KIND_LABELS = {
    RegionKind.COUNTRY: "cả nước",
    RegionKind.PROVINCE: "tỉnh",
    RegionKind.MUNICIPALITY: "thành phố",
    RegionKind.DISTRICT: "quận, huyện",
    RegionKind.WARD: "phường",
    RegionKind.COMMUNE: "xã",
    RegionKind.CLUSTER: "cụm",
}
KINDS_OF_UNITS = ("phường", "xã", "đặc khu", "một phần phường", "một phần xã", "một phần đặc khu")
_KIND_WORDS = ("Cả", "Cụm", "Huyện", "Phường", "Quận", "Thành", "Thị", "Tỉnh", "Xã")
_NAMED_BY_KIND = ("TP.", "TP ", "Thành phố ", "Tỉnh ")


@dataclass(frozen=True, slots=True)
class PlaceView:
    """`note` is empty when the name still stands for the same place.

    `now_name` and `now_url` are filled when the place lies in another one today that is to be told,
    after `now_words`.
    """

    name: str
    full_name: str
    """`tỉnh Thái Bình`."""
    url: str
    now_words: str
    """`nay thuộc`; `nay là 6 phường của`, which names them all on the place's own page."""
    now_name: str
    now_full_name: str
    now_url: str
    note: str
    """`nay thuộc Hưng Yên`, `nay là Huế`, `nay là 6 phường của TP. Hồ Chí Minh`,
    `địa giới trước 01/07/2025`."""
    label: str
    """`Thái Bình (nay thuộc Hưng Yên)`."""


def place_view(place: Place) -> PlaceView:
    """Return the place with the name it had on its day."""
    words = now_words(place)
    note, now = _note(place, words), place.now if words else None
    return PlaceView(
        name=place.name,
        full_name=full_name(place.name, place.kind),
        url=place.url,
        now_words=words,
        now_name=now.name if now else "",
        now_full_name=full_name_of(now) if now else "",
        now_url=now.url if now else "",
        note=note,
        label=f"{place.name} ({note})" if note else place.name,
    )


def full_name(name: str, kind: RegionKind) -> str:
    """Return the name with its kind before it, unless the name says it: `tỉnh Thái Bình`."""
    if kind not in PROVINCIAL or name.startswith(_NAMED_BY_KIND):
        return name
    return f"{KIND_LABELS[kind]} {name}"


def full_name_of(region: Region | RegionLink) -> str:
    """Return a region's name and kind as they are, or last were."""
    return full_name(region.name, region.kind)


def name_within(name: str) -> str:
    """Return a name as it stands after other words: `cả nước`, `quận Tân Bình`, `Thái Bình`."""
    begins_with_kind = name.partition(" ")[0] in _KIND_WORDS
    return f"{name[:1].lower()}{name[1:]}" if begins_with_kind else name


def full_name_within(name: str, kind: RegionKind) -> str:
    """Return the full name as it stands within a sentence: `tỉnh Thái Bình`, `cả nước`."""
    return name_within(full_name(name, kind))


def now_words(place: Place, *, all_units: bool = False) -> str:
    """Return the words before where the place lies today; empty when nothing is to tell.

    A place that always lay there and is only no more has nothing to tell but its end.
    """
    if place.units:
        units = _named_units(place.units) if all_units else _counted_units(place.units)
        return f"nay là {units} của"
    return "nay thuộc" if place.moved else ""


def _named_units(units: Iterable[str]) -> str:
    """Return `các phường Tân Sơn Hòa, Tân Sơn và một phần xã Tú Lệ`."""
    kinds = grouped(units, lambda unit: [_kind_of_unit(unit)])
    parts = [_of_kind(kind, units_of_kind) for kind, units_of_kind in kinds.items()]
    return ", cùng ".join(parts)


def _of_kind(kind: str, units: Sequence[str]) -> str:
    if len(units) == 1:
        return units[0]
    *names, last = (unit.removeprefix(f"{kind} ") for unit in units)
    return f"các {kind} {', '.join(names)} và {last}"


def _counted_units(units: Iterable[str]) -> str:
    """Return `6 phường`; a single unit by its name."""
    kinds = grouped(units, lambda unit: [_kind_of_unit(unit)])
    counts = (
        units_of_kind[0] if len(units_of_kind) == 1 else f"{len(units_of_kind)} {kind}"
        for kind, units_of_kind in kinds.items()
    )
    return " và ".join(counts)


def _kind_of_unit(unit: str) -> str:
    return next(kind for kind in KINDS_OF_UNITS if unit.startswith(f"{kind} "))


def _note(place: Place, words: str) -> str:
    if place.now and words:
        return f"{words} {place.now.name}"
    if place.name != place.region.name:
        return f"nay là {place.region.name}"
    if not place.changed:
        return ""
    if place.next_change:
        return f"địa giới trước {format_date(place.next_change)}"
    return f"đến {format_date(place.region.last_day)}" if place.region.last_day else ""
