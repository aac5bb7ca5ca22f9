"""The regions a piece is about: whose association, committee or council acts in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.importing.library import Library
from generator.importing.roles import BODY, Role, roles
from generator.model import Region, RegionId, RegionKind
from generator.text.letter_case import LARGE

COUNTRY = RegionId("toan-quoc")
_CENTRE = re.compile(
    r"Hội Khuyến học Việt Nam|Trung ương Hội|TW Hội|Thủ tướng|Chính phủ|Bộ Giáo dục|Bộ GD"
    r"|Quốc hội|toàn quốc"
    r"|cả nước",
    re.IGNORECASE,
)
_NATIONAL = re.compile(r"(?:Trung ương |TW )?Hội Khuyến học Việt Nam\b", re.IGNORECASE)
"""Who heads a title acts in its piece, whoever speaks further down."""
_OPEN = re.compile(rf"(?:(?i:{BODY}|tỉnh|địa bàn|toàn|cả) tỉnh|(?i:tỉnh ủy))(?! [{LARGE}])")
_LOCAL = re.compile(
    r"(?<!\w)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|ấp|buôn|khu phố"
    r"|tổ dân phố|nhà trường)(?!\w)",
    re.IGNORECASE,
)
_GUESSED = "Địa phương đoán từ phần thân bài: xem lại."
_OF_PORTAL = "Bài không nói tỉnh nào; địa phương lấy theo cổng đăng bài."
_ONLY_PROVINCE = "Bài chỉ viết “tỉnh”, không nói tỉnh nào."
_NOWHERE = "Bài không nói địa phương nào."
_FIRST, _MOST = 2, 4
"""So many paragraphs below the lead tell where a piece happens."""


@dataclass(frozen=True, slots=True)
class Actors:
    regions: tuple[RegionId, ...]
    doubt: str = ""


def actors(
    library: Library, head: Sequence[str], body: Sequence[str], portal: RegionId | None = None
) -> Actors:
    """Return the regions that act in title and lead, else in the first paragraphs.

    A piece that names no place of its own is of its portal's. Where only “tỉnh” stands, or no
    place at all, there is none, and a doubt says so.
    """
    in_head = _parts(library, head[:1], head[1:])
    if regions := _chosen(library, in_head, head):
        return Actors(regions)
    country = Actors((COUNTRY,) if COUNTRY in library.atlas.regions else ())
    if _NATIONAL.match("".join(head[:1])):
        return country
    return _by_body(library, head, body, portal) or (
        country if _CENTRE.search(" ".join(head)) else _guessed(library, head, body)
    )


def _by_body(
    library: Library, head: Sequence[str], body: Sequence[str], portal: RegionId | None
) -> Actors | None:
    """Return who acts in the first paragraphs, else whose portal it is, else where it happens."""
    near = (*head, *body[:_FIRST])
    parts = _parts(library, head[:1], near[1:])
    if max(parts.values(), default=None) is Role.ACTOR:
        return Actors(_chosen(library, parts, near))
    if portal and _LOCAL.search(" ".join((*head, *body))):
        return Actors((portal,), "" if _names(library, portal, (*head, *body)) else _OF_PORTAL)
    if further := _acting_further(library, body):
        return further
    if max(parts.values(), default=None) is Role.VENUE and (
        regions := _chosen(library, parts, near)
    ):
        return Actors(regions)
    is_open = _OPEN.search(" ".join((*near, *body[_FIRST : _FIRST + 1])))
    return _open(library, _ONLY_PROVINCE, (*head, *body)) if is_open else None


def _open(library: Library, unsaid: str, lines: Iterable[str]) -> Actors:
    """Leave the regions open; the places that a piece names all the same are told."""
    said = (name.region for line in lines for name in library.places.named(line))
    names = [region.name for region in dict.fromkeys(said) if region.id != COUNTRY]
    if not names:
        return Actors((), unsaid)
    return Actors((), f"Không rõ việc ở tỉnh nào; bài có nhắc đến {', '.join(names[:_MOST])}.")


def _names(library: Library, region: RegionId, lines: Iterable[str]) -> bool:
    return any(name.region.id == region for line in lines for name in library.places.named(line))


def _acting_further(library: Library, body: Sequence[str]) -> Actors | None:
    """Who acts below the first paragraphs counts for more than where something happens there."""
    parts = _parts(library, (), body)
    if max(parts.values(), default=None) is not Role.ACTOR:
        return None
    regions = _chosen(library, parts, body)
    return Actors(regions, _GUESSED) if len(regions) == 1 else None


def _guessed(library: Library, head: Sequence[str], body: Sequence[str]) -> Actors:
    parts = _parts(library, (), body)
    is_told = max(parts.values(), default=Role.NAMED) is not Role.NAMED
    regions = _chosen(library, parts, body) if is_told else ()
    return Actors(regions[:1], _GUESSED) if regions else _open(library, _NOWHERE, (*head, *body))


def _parts(library: Library, title: Sequence[str], lines: Sequence[str]) -> dict[RegionId, Role]:
    """Return the highest part of each place; in a title its name alone says that it acts."""
    parts: dict[RegionId, Role] = {}
    for is_title, line in (*((True, line) for line in title), *((False, line) for line in lines)):
        for name, role in roles(library, line):
            part = Role.ACTOR if is_title and role is Role.NAMED else role
            parts[name.region.id] = max(part, parts.get(name.region.id, part))
    return parts


def _chosen(
    library: Library, parts: Mapping[RegionId, Role], lines: Iterable[str]
) -> tuple[RegionId, ...]:
    """Return the places of the highest part; where the centre acts, no mere venue."""
    highest = max(parts.values(), default=Role.MENTIONED)
    if highest is Role.VENUE and any(map(_CENTRE.search, lines)):
        return ()
    chosen = {id_: library.atlas[id_] for id_, role in parts.items() if role is highest}
    return _most_specific(library, _clusters(library, chosen))


def _clusters(library: Library, regions: dict[RegionId, Region]) -> dict[RegionId, Region]:
    """A cluster that is named stands for its members."""
    clusters = {id_: region for id_, region in regions.items() if region.kind is RegionKind.CLUSTER}
    if not clusters:
        return regions
    members = {member.region for region in clusters.values() for member in region.members}
    return {id_: region for id_, region in regions.items() if id_ not in members}


def _most_specific(library: Library, regions: dict[RegionId, Region]) -> tuple[RegionId, ...]:
    """A district that acts stands for its province."""
    above = {parent.region for region in regions.values() for parent in region.parents}
    return tuple(id_ for id_ in regions if id_ not in above and id_ != COUNTRY) or tuple(regions)
