"""Whose number it may be besides a region's: a ward's, a village's, a school's, a family's."""

import re

from generator.model import Region, RegionKind
from generator.proposals.places import Places
from generator.text.letter_case import LARGE

_KINDS = (
    r"xã|phường|thị trấn|đặc khu|thôn|ấp|bản|làng|buôn|xóm|khu phố|tổ dân phố|huyện|quận|thị xã"
    r"|dòng họ|chi hội"
)
_NAMED = re.compile(
    rf"(?<!\w)(?<!văn )(?<!hội )(?i:{_KINDS}|họ|trường(?: (?:tiểu học|thcs|thpt|mầm non|đại học"
    rf"|cao đẳng|trung học (?:cơ sở|phổ thông)))?) [{LARGE}\d][^\s,.;:()]*"
    rf"(?: [{LARGE}][^\s,.;:()]*)*"
)
_UNNAMED = re.compile(
    rf"(?:^|[.,;:] )(?:{_KINDS}|trường) (?:này|ấy|đó|có|hiện|đã|đạt|còn|nay)(?!\w)"
    rf"|(?<!\w)(?:toàn|cả) (?:{_KINDS}|trường)(?!\w)(?! hội)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?<!\w)(?:(?:toàn|cả|trong) (?:tỉnh|thành phố|quốc|nước)"
    r"|(?:tỉnh|thành phố) (?:này|ấy|đó|có|hiện|đã|đạt|còn))(?!\w)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    rf"(?:\s?[,(–-]\s?(?i:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường)? ?"
    rf"(?:[{LARGE}]\w* ?)*){{0,3}}"
)
"""Between a ward and its province stand its district and signs: phường A, thị xã B, tỉnh C."""
_SMALL = (RegionKind.DISTRICT, RegionKind.WARD, RegionKind.COMMUNE)


def is_of_smaller(text: str, at: int, places: Places, home: Region | None) -> bool:
    """Does a number at a place of a block belong to whom the portal has no region for?"""
    before = text[:at]
    named = places.named(before)
    known = [(name.start, name.end) for name in named if name.region.kind in _SMALL]
    forms = (_NAMED,) if home and home.kind in _SMALL else (_NAMED, _UNNAMED)
    spans = (match.span() for form in forms for match in form.finditer(before))
    own = [span for span in spans if not any(span[0] <= start < span[1] for start, _ in known)]
    if not own:
        return False
    end = max(end for _, end in own)
    others = [name for name in named if name.start >= end]
    is_another = any(not _ADDRESS.fullmatch(before[end : name.start]) for name in others)
    return not (is_another or _WHOLE.search(before, end))
