"""A place as it was on a day, and what has become of it since."""

from dataclasses import dataclass

from generator.model import Region, RegionKind
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
_NAMED_BY_KIND = ("TP.", "TP ", "Thành phố ", "Tỉnh ")


@dataclass(frozen=True, slots=True)
class PlaceView:
    """`note` is empty when the name still stands for the same place.

    `now_name` and `now_url` are filled when the place lies in another one today.
    """

    name: str
    full_name: str
    """`tỉnh Thái Bình`."""
    url: str
    now_name: str
    now_full_name: str
    now_url: str
    note: str
    """`nay thuộc Hưng Yên`, `nay là Huế`, `địa giới trước 01/07/2025`."""
    label: str
    """`Thái Bình (nay thuộc Hưng Yên)`."""


def place_view(place: Place) -> PlaceView:
    """Return the place with the name it had on its day."""
    note, now = _note(place), place.now
    return PlaceView(
        name=place.name,
        full_name=full_name(place.name, place.kind),
        url=place.url,
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


def _note(place: Place) -> str:
    if place.now:
        return f"nay thuộc {place.now.name}"
    if place.name != place.region.name:
        return f"nay là {place.region.name}"
    if not place.changed:
        return ""
    if place.next_change:
        return f"địa giới trước {format_date(place.next_change)}"
    return f"đến {format_date(place.region.ended)}" if place.region.ended else ""
