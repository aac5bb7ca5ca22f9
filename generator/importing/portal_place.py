"""Whose portal a page stood on: the province of the body that runs it, as the page says it."""

import re
from collections.abc import Iterable, Iterator

from generator.importing.library import Library
from generator.model import RegionId
from generator.text.letter_case import LARGE

_OWNER = (
    r"(?:(?:cổng|trang) (?:thông tin|tin|ttđt)(?: điện tử)?|website|ubnd|(?:ủy|uỷ) ban (?:nhân dân"
    r"|mttq|mặt trận)|mttq|mặt trận tổ quốc|hội(?! (?:thảo|nghị|thi|diễn))|khuyến học|tuổi trẻ|sở"
    r"|phòng|đảng bộ|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|đoàn)|đoàn (?:thanh niên|tncs)|thư viện"
    r"|bảo tàng|trường|trung tâm|liên đoàn lao động|ban (?:tuyên giáo|dân vận|chấp hành))(?!\w)"
)
_NAMED = re.compile(rf"\W*{_OWNER}[^.:;|•\d]{{0,90}}", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:cơ quan chủ quản|(?<!tên )bản quyền(?: thuộc)?(?: về)?|©|\(c\)|copyright)"
    r"\W{0,4}(?:\d{4}\W{0,3}){0,2}(?:(?:thuộc|của|by)\s)?",
    re.IGNORECASE,
)
_BANNER = re.compile(
    rf"(?:^|[^{LARGE}\s]\s+|[^\w\s]\s*)(?P<name>[{LARGE}][{LARGE}\s,–&-]{{4,140}})$"
)
_MENU = re.compile(
    r"\s(?=(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|hai|ba|tư|năm|sáu|bảy)|Chủ [Nn]hật"
    r"|Trang [Cc]hủ|TRANG CHỦ|Đăng [Nn]hập|Giới [Tt]hiệu|Hôm nay|Cơ quan (?:Nhà nước|nhà nước)|\d))"
)
"""What follows the name of a portal in its banner, or of an account in its card."""
_SHOUTED_ON = re.compile(rf"\s+[{LARGE}]{{2,}}(?!\w)")
_ADDRESS = re.compile(
    rf"(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu)(?: (?-i:[{LARGE}])\w*){{1,4}}\s*[-–,]\s*"
    r"(?:tỉnh|thành phố|tp\.?)\s",
    re.IGNORECASE,
)
"""A line that is nothing but where the owner of a portal lies."""
_PORTAL_OF = re.compile(r"\s(?:portal|online)\W*", re.IGNORECASE)
_PAPER = re.compile(
    r"\W*(?:báo(?! (?:cáo|động))|tạp chí|đài (?:phát|truyền|pt|th)|truyền hình|thông tấn|ptth|vov"
    r"|vtv|tin tức thông tấn)(?!\w)",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\s(?:ở|tại|về|đến|cho|trao|tặng|thăm|với|mở|đón|có|làm|dự|tổ chức|lần thứ)\s", re.IGNORECASE
)
"""A headline of a piece is no name."""
_OF_PAPER = re.compile(
    r"tổng biên tập|tòa soạn|giấy phép (?:hoạt động|xuất bản) báo", re.IGNORECASE
)
_PORTAL = re.compile(r"(?:c?ttđt|(?:cổng|trang)(?: thông)?(?: tin)?(?: |$)|website)", re.IGNORECASE)
_ORGAN = re.compile(
    r"cơ quan (?:ngôn luận )?của (?:ban chấp hành )?(?:đảng bộ|(?:tỉnh|thành) (?:ủy|uỷ))(?: tỉnh)?",
    re.IGNORECASE,
)
_LETTERS = re.compile(rf"[{LARGE}]{{3,6}}")
_OF_COMMUNE = re.compile(r"(?<!\w)(?:xã|phường|thị trấn|đặc khu)\s\Z", re.IGNORECASE)
"""A commune called as a province is another place."""
_IN_PROVINCE = re.compile(
    r"[^.]{4,100}, (?:tỉnh|thành phố|tp\.?) [^.,]{4,20}(?=\. )", re.IGNORECASE
)
_COMMUNE = re.compile(rf"(?<!\w)(?:xã|phường|thị trấn|đặc khu) [{LARGE}]")
_MOST_OF_NAME = 3
_LONGEST, _NEAR = 140, 30


def portal_place(
    library: Library,
    names: Iterable[str],
    lines: Iterable[str],
    source: str = "",
    lead: str = "",
) -> RegionId | None:
    """Return the one province whose body runs a portal; None where it differs.

    A newspaper writes of anywhere; that of a province's own Party, when it names a commune in the
    lead, of a commune of its own.

    `names` is what the page is called, `lines` what stands on it around the piece, `source` where
    the piece says that it was taken from.
    """
    called, around = list(names), list(lines)
    if any(map(_PAPER.match, called)) or any(map(_OF_PAPER.search, around)):
        return next(_organs(library, around), None) if _COMMUNE.search(lead) else None
    said = {
        *(region for name in called for region in _at_end(library, name)),
        *(region for line in around for region in _owners(library, line)),
    }
    above = {parent.region for id_ in said for parent in library.atlas[id_].parents}
    exact = said - above
    place = exact.pop() if len(exact) == 1 else None
    is_near = _names_owner(source, (*called, *around))
    return place if is_near or _is_of(library, source, place) else None


def _is_of(library: Library, source: str, place: RegionId | None) -> bool:
    """Is a source none, the portal itself without its name, or a body of the same place?"""
    named = {name.region.id for name in library.places.named(source)}
    if named == {place} or (not named and _signs(library, source, place)):
        return True
    return not named and (not source or _PORTAL.match(source) is not None)


def _names_owner(source: str, lines: Iterable[str]) -> bool:
    """Is a source the broadcaster or the like of the district that runs the portal?"""
    words = source.split()
    names = "|".join(re.escape(" ".join(words[at:])) for at in range(-_MOST_OF_NAME, -1))
    owner = re.compile(
        rf"(?:huyện|quận|thị xã|xã|phường|thị trấn) (?:{names})(?!\w)", re.IGNORECASE
    )
    return len(words) > _MOST_OF_NAME and any(map(owner.search, lines))


def _signs(library: Library, source: str, place: RegionId | None) -> bool:
    """Is a source the letters that a portal signs with, those of its place first: CMO of Cà Mau?"""
    if place is None or not _LETTERS.fullmatch(source) or _PAPER.match(source):
        return False
    return source.startswith("".join(word[0] for word in library.atlas[place].name.split()))


def _organs(library: Library, lines: Iterable[str]) -> Iterator[RegionId]:
    """Yield the province of a paper that calls itself the organ of its Party."""
    for line in lines:
        if organ := _ORGAN.search(line):
            near = line[organ.end() : organ.end() + _NEAR]
            yield from (name.region.id for name in library.places.named(near)[:1])


def _owners(library: Library, line: str) -> Iterator[RegionId]:
    """Yield whose portal a line names: behind a label, or as a banner in capitals."""
    for label in _LABEL.finditer(line):
        if named := _NAMED.match(line[label.end() : label.end() + _LONGEST]):
            inner = library.places.named(named.group())
            yield from (name.region.id for name in inner[:1])
    for name in library.places.named(line):
        if _OF_COMMUNE.search(line[: name.start]):
            continue
        if not line[name.start : name.end].isupper() or _SHOUTED_ON.match(line[name.end :]):
            continue
        banner = _BANNER.search(line[max(0, name.start - _LONGEST) : name.start])
        if banner and re.match(_OWNER, banner["name"], re.IGNORECASE):
            yield name.region.id
    yield from _at_end(library, line)
    banner_alone, *rest = _MENU.split(line, maxsplit=1)
    yield from _at_end(library, banner_alone if rest else "")
    if address := _IN_PROVINCE.match(line):
        yield from _at_end(library, address.group())


def _at_end(library: Library, name: str) -> Iterator[RegionId]:
    """Yield the place that a name ends in, when it is a body's and nothing else."""
    for place in library.places.named(name):
        before, after = name[: place.start], name[place.end :]
        if _OF_COMMUNE.search(before):
            continue
        if not after.strip(" .") and _ADDRESS.fullmatch(before):
            yield place.region.id
        is_last = not after.strip(" .") and _NAMED.fullmatch(before) and not _TELLS.search(before)
        if is_last or (not before.strip() and _PORTAL_OF.fullmatch(after)):
            yield place.region.id
