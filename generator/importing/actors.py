"""The regions a piece is about: whose association, committee or council acts in it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.importing.library import Library
from generator.model import Region, RegionId, RegionKind
from generator.proposals.places import NamedRegion

COUNTRY = RegionId("toan-quoc")
_BODY = (
    r"(?:hội khuyến học|hội kh|hkh|ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân"
    r"|(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|đảng bộ|sở [^\W\d]+(?: [^\W\d]+){0,4}"
    r"|ban chấp hành"
    r"|phòng gd&đt|phòng giáo dục và đào tạo|hội|mttq|đoàn|công an)"
)
_KIND = r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|khu vực|cụm)"
_ACTS = re.compile(rf"(?:^|[^\w]){_BODY}(?: (?:các|của|ở))?(?: {_KIND})?\s*$", re.IGNORECASE)
_OF_KIND = re.compile(rf"(?:^|[^\w]){_KIND}\s*$", re.IGNORECASE)
_VENUE = re.compile(rf"(?:tại|ở|về|thăm|đến|từ)(?: {_KIND})?\s*$", re.IGNORECASE)
_ORIGIN = re.compile(rf"(?<!\w)quê(?: ở| tại)?(?: {_KIND})?\s*$", re.IGNORECASE)
_LAY_IN = re.compile(
    r"(?<!\w)(?:trước (?:đây|kia)|trước|vốn|nguyên|còn)(?: là| thuộc){1,2}"
    r"(?: [^.;:()]{0,40}[, ])?(?: ?(?:địa bàn|tỉnh|thành phố|tp\.?)){0,2}\s*$",
    re.IGNORECASE,
)
_FORMER = re.compile(r"\s*\(?(?:cũ|trước đây)(?!\w)", re.IGNORECASE)
_NO_REGION = re.compile(
    r"(?:báo|đài|đại học|đh|học viện|trường|thpt|thcs|cao đẳng|đường|phố|sông|quốc lộ|đồng chí"
    r"|ông|bà"
    r"|anh|chị|em|họ|công ty|ngân hàng|bệnh viện|khách sạn|nguyễn|trần|lê|phạm|hoàng|vũ|đặng|bùi"
    r"|đỗ)"
    r"(?: [A-ZĐ][^\W\d]*){0,2}\s*$",
    re.IGNORECASE,
)
_COMMUNE = re.compile(
    r"(?<!\w)(?:xã|phường|thị trấn|thôn|ấp|khu phố|tổ dân phố|làng|bản)\s*$", re.IGNORECASE
)
_SMALL = (RegionKind.DISTRICT, RegionKind.WARD, RegionKind.COMMUNE)
_SCHOOL = re.compile(
    r"(?<!\w)(?:đại học|đh|học viện|trường|cao đẳng|công ty|ngân hàng|bệnh viện|báo|đài|tạp chí)"
    r"(?: (?!tại|ở|của|tỉnh)[^\W\d_]+){0,4}\s*$",
    re.IGNORECASE,
)
_CENTRE = re.compile(
    r"Hội Khuyến học Việt Nam|Trung ương Hội|TW Hội|Thủ tướng|Chính phủ|Bộ Giáo dục|Bộ GD"
    r"|Quốc hội|toàn quốc"
    r"|cả nước",
    re.IGNORECASE,
)
_NATIONAL = re.compile(r"(?:Trung ương |TW )?Hội Khuyến học Việt Nam\b", re.IGNORECASE)
"""Who heads a title acts in its piece, whoever speaks further down."""
_OPEN = re.compile(
    rf"(?:{_BODY}|tỉnh|địa bàn) tỉnh(?! (?:[A-ZĐ]))|Hội Khuyến học tỉnh(?! [A-ZĐ])"
    rf"|Tỉnh ủy(?! [A-ZĐ])|toàn tỉnh",
)
_AND = re.compile(rf"\s*(?:,|và|với|;)\s*(?:{_KIND}\s)?", re.IGNORECASE)
"""What stands between places of one list: they act together, or none does."""


@dataclass(frozen=True, slots=True)
class Actors:
    regions: tuple[RegionId, ...]
    doubt: str = ""


def actors(
    library: Library, head: Sequence[str], body: Sequence[str], day_hint: str = ""
) -> Actors:
    """Return the regions that act in title and lead, else in the first paragraphs.

    Where only “tỉnh” stands, or no place at all, there is none, and a doubt says so.
    """
    if regions := _acting(library, head):
        return Actors(regions)
    country = Actors((COUNTRY,) if COUNTRY in library.atlas.regions else ())
    if _NATIONAL.match("".join(head[:1])):
        return country
    if regions := _acting(library, (*head, *body[:2])):
        return Actors(regions)
    words = " ".join((*head, *body[:3]))
    if _OPEN.search(words):
        return Actors((), "Bài chỉ viết “tỉnh”, không nói tỉnh nào.")
    if _CENTRE.search(" ".join(head)):
        return country
    if regions := _acting(library, body):
        return Actors(regions[:1], "Địa phương đoán từ phần thân bài: xem lại.")
    return Actors((), "Bài không nói địa phương nào.")


def _acting(library: Library, lines: Iterable[str]) -> tuple[RegionId, ...]:
    acting: dict[RegionId, Region] = {}
    venues: dict[RegionId, Region] = {}
    for line in lines:
        end, is_actor = 0, False
        for name in library.places.named(line):
            before = line[max(0, name.start - 48) : name.start]
            if _is_other_name(line, name, before):
                continue
            if not (end and _AND.fullmatch(line[end : name.start])):
                is_named = bool(_ACTS.search(before) or not _VENUE.search(before))
                is_actor = is_named and not _is_former(before, line[name.end :])
            end = name.end
            (acting if is_actor else venues).setdefault(name.region.id, name.region)
    centre = any(_CENTRE.search(line) for line in lines)
    chosen = acting or ({} if centre else venues)
    return _most_specific(library, _clusters(library, chosen))


def _is_former(before: str, after: str) -> bool:
    """Does a place only say where another one lay before?"""
    return _LAY_IN.search(before) is not None or _FORMER.match(after) is not None


def _is_other_name(line: str, name: NamedRegion, before: str) -> bool:
    """Is it a street, a newspaper, a school, where a person comes from, or part of a name?"""
    if _ORIGIN.search(before) or (_COMMUNE.search(before) and name.region.kind not in _SMALL):
        return True
    if _ACTS.search(before) or _OF_KIND.search(before):
        return False
    after = line[name.end :]
    goes_on = re.match(r" [A-ZĐ][^\W\d_]+(?! (?:[a-zđ]))", after) is not None and bool(
        before.strip()
    )
    last = before.split()[-1:] or [""]
    behind_capital = last[0][:1].isupper() and last[0].isalpha() and len(before.split()) > 1
    is_other = _NO_REGION.search(before) or _SCHOOL.search(before)
    return is_other is not None or (behind_capital and goes_on)


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
