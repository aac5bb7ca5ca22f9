"""The mark of a newspaper before the first words of its piece: `(Dân trí) - `, `YBĐT - `."""

import re

from generator.text.letter_case import LARGE

_MARK = re.compile(
    r"^\s*(?:\(\s*(?P<name>(?!(?:[Kk]ỳ|[Bb]ài|[Pp]hần|[Tt]iếp|[Ảả]nh|[Ôô]ng|[Bb]à) )[^()\d]{2,40}"
    r"(?:\.\w{2,4})?)\s*\)\s*[-–—|]\s*(?=\S)|(?:(?P<short>(?:[A-ZĐƯ][A-ZĐƯ&]{1,8}O?"
    r"|[A-Z]{2,5}\.VN|[\w-]+\.(?:vn|com|net)|Vietnam\+|VietnamPlus|[A-Z][a-z]{7,19})(?: Online"
    r"| online| điện tử)?)|(?P<paper>(?:(?:Báo|Tạp chí|Bản tin) "
    rf"(?=[{LARGE}])"
    r"|Đài (?=PT|TH|Phát thanh|Truyền h|Tiếng nói)|Cổng thông tin |Trang tin )[^–—|.,:;]{2,50}?"
    rf"(?=\s)))(?:\s+[-–—|]\s*|\s*[-–—|]\s+|\s*[–—|]\s*)(?=[{LARGE}\d“\"(‘']))"
)
_IN_CAPITALS = re.compile(
    r"^\s*\(\s*(?P<name>[A-ZĐƯ][A-ZĐƯ&/+.-]{2,14}|[\w-]{2,30}(?:\.[\w-]{2,30}){0,2}\.(?:vn|com|net))"
    rf"\s*\)\s*[:.]?\s*(?=[{LARGE}“])"
)
"""(TTXVN), (namdinh.gov.vn) stand before the words without a dash too."""
_ANY = frozenset(["trang tin", "bản tin", "báo", "tạp chí", "cổng thông tin", "website"])
"""What any of them may call itself."""
_BODIES = frozenset(
    [
        *("UBND", "HĐND", "MTTQ", "UBMTTQ", "LĐLĐ", "HKH", "TP", "GD&ĐT", "TW", "BCH", "HLHPN"),
        *("THCS", "THPT", "SGK", "CNTT", "AI", "STEM", "COVID", "ASEAN", "UNESCO", "UNICEF", "WHO"),
        *("ĐH", "CĐ", "TPHCM", "TP.HCM", "HCMC"),
    ]
)
"""Whom, what and where a piece is about, and no newspaper."""


def without_agency(lead: str) -> tuple[str, str]:
    """Return the lead without the mark, and what the mark calls the newspaper, as it says it."""
    match = _MARK.match(lead) or _IN_CAPITALS.match(lead)
    if not match:
        return lead, ""
    name = next(filter(None, match.groups())).strip()
    if name in _BODIES:
        return lead, ""
    return lead[match.end() :], "" if name.lower() in _ANY else name
