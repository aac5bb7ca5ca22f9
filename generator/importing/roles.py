"""What part each place of a line has in a piece: it acts, something happens there, or neither."""

import re
from collections.abc import Iterator
from enum import IntEnum

from generator.importing.library import Library
from generator.importing.mentions import is_old, is_only_mentioned, without_address
from generator.importing.news.lines import ends_in_surname
from generator.model import RegionKind
from generator.proposals.places import NamedRegion
from generator.text.letter_case import LARGE

BODY = (
    r"(?:hội khuyến học|hội kh|hkh|ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân"
    r"|(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|đảng bộ|sở [^\W\d]+(?: [^\W\d]+){0,4}"
    r"|ban chấp hành"
    r"|phòng gd&đt|phòng giáo dục và đào tạo|hội|mttq|đoàn|công an)"
)
_KIND = r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|khu vực|cụm)"
_ACTS = re.compile(rf"(?:^|[^\w]){BODY}(?: (?:các|của|ở))?(?: {_KIND})?\s*$", re.IGNORECASE)
_OF_KIND = re.compile(rf"(?:^|[^\w]){_KIND}\s*$", re.IGNORECASE)
_VENUE = re.compile(rf"(?:tại|ở|về|thăm|đến|từ|thuộc|địa bàn)(?: {_KIND})?\s*$", re.IGNORECASE)
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
_AND = re.compile(rf"\s*(?:,|và|với|;)\s*(?:{_KIND}\s)?", re.IGNORECASE)
"""What stands between places of one list: they act together, or none does."""
_LISTED = re.compile(r"\s*(?:[,;.)]|và |$)")
_DASH = re.compile(r"\s*[-–]\s*")
_KIND_ALONE = re.compile(rf"(?:(?<=^)|(?<=[\s(])){_KIND}\s*$", re.IGNORECASE)
_SPOT = re.compile(
    rf"(?P<to>.*(?<!\w)(?:ở|tại|trên|trong|về|đến|quê|gốc|người)\s)[^,;:.()]*[{LARGE}][^,;:.()]*"
    r",\s(?:tỉnh|thành phố|TP\.?)\s*$"
)
"""On a market, tỉnh A: what has no rank of its own lies in a place too."""
_OPENS = re.compile(
    r"(?:^|[.!?:…–-][”\"’)]*\s)[\s“\"(‘–-]*(?:tỉnh|thành phố|tp\.?)?\s*$"
    r"|(?<=,)\s(?:tỉnh|thành phố)\s*$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"(?<!\w)(?:người dân|nhân dân|đồng bào|học sinh|sinh viên|trẻ em|thiếu nhi|thanh niên|tuổi trẻ"
    r"|phụ nữ|nông dân|giáo viên|nhà giáo|thầy trò|khuyến học|ngành (?:giáo dục|học)|giáo dục)"
    rf"(?: (?:nghèo|hiếu học|vùng lũ|khó khăn|giỏi))*(?: {_KIND})?\s*$",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\s(?:vừa |đã |sẽ |đang )?(?:trao|tặng|tổ chức|phát động|khai mạc|khai giảng|ra mắt|mở"
    r"|tổng kết|khen thưởng|tuyên dương|biểu dương|đưa|triển khai|công nhận|có|xóa|xây dựng|đón|ký"
    r"|vinh danh)(?!\w)",
    re.IGNORECASE,
)
"""How a piece says what a place does by its name alone: Sơn La trao, học sinh nghèo Sơn La."""
_REACH = 120


class Role(IntEnum):
    """Higher counts for more; NAMED is neither whoever acts nor where."""

    MENTIONED = 0
    VENUE = 1
    NAMED = 2
    ACTOR = 3


def roles(library: Library, line: str) -> Iterator[tuple[NamedRegion, Role]]:
    """Yield the places of a line that act in it, or where it happens; a list has one role."""
    end, last = 0, Role.MENTIONED
    for name in library.places.named(line):
        between = line[end : name.start] if end else ""
        is_listed = _AND.fullmatch(between) and (last or _LISTED.match(line[name.end :]))
        if not (is_listed or (_DASH.fullmatch(between) and not last)):
            last = _role(line, name)
        end = name.end
        if last:
            yield name, last


def _role(line: str, name: NamedRegion) -> Role:
    before, after = line[max(0, name.start - _REACH) : name.start], line[name.end :]
    if _is_other_name(line, name, before):
        return Role.MENTIONED
    address = _KIND_ALONE.sub("", before)
    frame = without_address(address)
    body = _ACTS.search(frame)
    if is_only_mentioned(frame[: body.start()] if body else frame, after, frame != address):
        return Role.MENTIONED
    if is_old(after):
        return Role.NAMED if body else Role.MENTIONED
    if body or frame != address:
        return Role.ACTOR
    if spot := _SPOT.search(before):
        return Role.MENTIONED if is_only_mentioned(spot["to"], after, False) else Role.VENUE
    if _VENUE.search(before):
        return Role.VENUE
    is_subject = _OPENS.search(before) or _PEOPLE.search(before) or _DOES.match(after)
    return Role.ACTOR if is_subject else Role.NAMED


def _is_other_name(line: str, name: NamedRegion, before: str) -> bool:
    """Is it a street, a newspaper, a school, where a person comes from, or part of a name?"""
    if _COMMUNE.search(before) and name.region.kind not in _SMALL:
        return True
    if _ACTS.search(before) or _OF_KIND.search(before):
        return False
    if ends_in_surname(before):
        return True
    after = line[name.end :]
    goes_on = re.match(r" [A-ZĐ][^\W\d_]+(?! (?:[a-zđ]))", after) is not None and bool(
        before.strip()
    )
    last = before.split()[-1:] or [""]
    behind_capital = last[0][:1].isupper() and last[0].isalpha() and len(before.split()) > 1
    is_other = _NO_REGION.search(before) or _SCHOOL.search(before)
    return is_other is not None or (behind_capital and goes_on)
