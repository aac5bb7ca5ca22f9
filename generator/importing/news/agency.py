"""The mark of a newspaper before the first words of its piece: `(Dân trí) - `, `YBĐT - `."""

import re
from collections.abc import Iterable

from generator.text import fold
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
_NAMED = re.compile(
    rf"^\s*\(?(?P<name>[{LARGE}][^\s–—|.,:;()-]*(?: [{LARGE}&][^\s–—|.,:;()-]*){{1,5}})\)?"
    rf"\s+[-–—|]\s+(?=[{LARGE}\d“\"'‘])"
)
_KIND = re.compile(
    r"\b(?:bao|thoi bao|tap chi|dien tu|online|ban tin|trang tin|cong thong tin|chuyen trang|dai)\b"
)
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

_NEWSROOMS = frozenset(
    "TTXVN VOV VTV TTO TNO TPO NLĐO PLO SGGPO LĐO NDO NDĐT HNM HNMO ĐCSVN QĐND CAND ANTĐ GD&TĐ GDTĐ"
    " KTĐT VOVVN VNP".split()
)
_SPEAKERS = frozenset(["PV", "MC", "BTV", "CTV"])
"""In an interview they ask."""
_HOST = re.compile(r"\.(?:vn|com|net)$", re.IGNORECASE)


def without_agency(lead: str) -> tuple[str, str]:
    """Return the lead without the mark, and what the mark calls the newspaper, as it says it."""
    match = _MARK.match(lead) or _IN_CAPITALS.match(lead)
    if not match:
        return lead, ""
    name = next(filter(None, match.groups())).strip()
    if name in _BODIES:
        return lead, ""
    return lead[match.end() :], "" if name.lower() in _ANY else name


def without_name(lead: str, names: Iterable[str]) -> tuple[str, str]:
    """Return the lead without the whole name before it that the page has: `Biên Cương - `."""
    match = _NAMED.match(lead)
    if match is None:
        return lead, ""
    called = fold(match["name"])
    is_own = any(
        fold(name) == called or _KIND.sub("", fold(name)).strip() == called for name in names
    )
    return (lead[match.end() :], match["name"]) if is_own else (lead, "")


def is_newsroom(name: str) -> bool:
    """Is it a newsroom that everybody knows by its letters?"""
    return name in _NEWSROOMS


def is_stamped(line: str, lead: str) -> bool:
    """Does a line begin as leads do: with the mark of a newsroom, or with that of this lead?"""
    match = _MARK.match(line) or _IN_CAPITALS.match(line)
    if not match:
        return False
    name = next(filter(None, match.groups())).strip()
    own = _MARK.match(lead) or _IN_CAPITALS.match(lead)
    is_own = own is not None and own.group() == match.group() and name not in _SPEAKERS
    return is_own or name in _NEWSROOMS or _HOST.search(name) is not None
