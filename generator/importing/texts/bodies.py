"""The bodies that a letterhead names, put together from its lines and found in the vocabulary."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.importing.library import Library
from generator.model import DocumentNumber, Region
from generator.text import fold

BODY = re.compile(
    r"(?:TRUNG ƯƠNG (?:HỘI|ĐOÀN)|HỘI|[UỦ][ỶYỦ]? ?BAN|UBND|HĐND|SỞ|BAN|BỘ|TỈNH (?:ỦY|UỶ)"
    r"|THÀNH (?:ỦY|UỶ)|HUYỆN (?:ỦY|UỶ)"
    r"|QUẬN (?:ỦY|UỶ)|THỊ (?:ỦY|UỶ)|ĐẢNG (?:ỦY|UỶ|BỘ)|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH NƯỚC"
    r"|VĂN PHÒNG|PHÒNG|TRƯỜNG"
    r"|CÔNG AN|LIÊN (?:ĐOÀN|HIỆP|MINH)|MẶT TRẬN|ĐOÀN|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG) ĐOÀN"
    r"|VIỆN|CỤC|VỤ|TỔNG|TRUNG TÂM|HỌC VIỆN|CÔNG TY"
    r"|TÒA ÁN|NGÂN HÀNG|BÁO|ĐÀI|TẠP CHÍ|CHI HỘI)(?!\w)"
)
_JOINT = re.compile(rf"\s*(?:[-–—]|,| VÀ )\s*(?={BODY.pattern})")
_COMMITTEE = re.compile(
    r"(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH|THƯỜNG TRỰC|ĐOÀN CHỦ TỊCH)(?: TRUNG ƯƠNG)?"
)
"""A body's own committee speaks for the body, whose number the text has."""
_LONGEST = 160
_DEPARTMENT = re.compile(r"(?:SỞ|PHÒNG|BAN|CHI CỤC|THANH TRA)\s|HỘI KHUYẾN HỌC$")
_PLACE = re.compile(
    r"(?<!\w)(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s"
    r"(?!(?:ỦY|UỶ|ĐOÀN)\b)[^\d,;]{2,40}$"
)
_BARE_COMMITTEE = re.compile(r"(?:TỈNH|HUYỆN|QUẬN) (?:ỦY|UỶ)")
_BARE_OFFICE = "VĂN PHÒNG"
_PARTY_COMMITTEE = re.compile(r"^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)\s.{2,40}$")


@dataclass(frozen=True, slots=True)
class Issuer:
    """`id` is empty for a body that the vocabulary does not know."""

    name: str
    id: str = ""
    region: str = ""

    @property
    def shown(self) -> str:
        return self.id or self.name


def issuers(
    lines: Sequence[str], number: DocumentNumber | None, library: Library
) -> tuple[Issuer, ...]:
    """Return who issued a text: the last body above the number, or all that a joint one names."""
    groups = [_JOINT.split(line) for line in _joined(lines)]
    names = [name for group in groups for name in group]
    if len(names) > 1 and _COMMITTEE.fullmatch(names[-1]):
        names.pop()
    if not names:
        return ()
    count = max(_organs(number), len(groups[-1]))
    whole = (_of_place(name, names, library) for name in names[-count:])
    return tuple(_issuer(name, names, library) for name in whole)


def _of_place(name: str, names: Sequence[str], library: Library) -> str:
    """A department is called as its province, whose committee stands above it, is."""
    if name == _BARE_OFFICE and names[0] != name:
        return f"{name} {names[names.index(name) - 1]}"
    if match := _BARE_COMMITTEE.fullmatch(name):
        places = (_PLACE.search(other) for other in reversed(names) if other != name)
        place = next((place.group().split(None, 1)[1] for place in places if place), "")
        return f"{match.group()} {place}".strip()
    if not _DEPARTMENT.match(name) or _COMMITTEE.match(name) or _region(name, library):
        return name
    is_party = name.startswith("BAN ")
    others = [other for other in reversed(names) if other != name]
    forms = (_PARTY_COMMITTEE, _PLACE) if is_party else (_PLACE,)
    tails = (match.group() for other in others for form in forms if (match := form.search(other)))
    return f"{name} {tail}" if (tail := next(tails, "")) else name


def _joined(lines: Iterable[str]) -> list[str]:
    """A line that begins no body goes on with the name above: TỈNH THÁI BÌNH, VÀ ĐÀO TẠO."""
    names: list[str] = []
    for line in lines:
        if names and (not BODY.match(line) or names[-1].endswith((" -", " –", ","))):
            names[-1] = f"{names[-1]} {line}"[:_LONGEST]
        else:
            names.append(line)
    return names


def _organs(number: DocumentNumber | None) -> int:
    """Count the bodies in a number: two in 05/CTPH-HKH-SGDĐT; a unit of a dispatch is none."""
    if number is None or not number.type_symbol:
        return 1
    return max(
        1,
        len(
            [
                organ
                for organ in re.split(r"[-/]", number.organ)
                if organ.isupper() or organ == "TTg"
            ]
        ),
    )


def _issuer(name: str, names: Sequence[str], library: Library) -> Issuer:
    words = library.content.vocabulary.issuers
    wanted = _key(name)
    for id_, issuer in words.items():
        if wanted in map(_key, (issuer.name, issuer.short, *issuer.aliases)):
            return Issuer(issuer.name, str(id_), str(issuer.region or ""))
    region = _region(name, library) or next(
        filter(None, (_region(other, library) for other in names)), None
    )
    return Issuer(proper_case(name, library), region=str(region.id) if region else "")


def _key(name: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", " ", fold(name)).strip()
    plain = plain.replace("uy ban nhan dan", "ubnd").replace("hoi dong nhan dan", "hdnd")
    return re.sub(r"\b(?:cua|tinh|thanh pho|tp)\b ?", "", plain).strip()


def _region(name: str, library: Library) -> Region | None:
    named = library.places.named(name)
    return named[-1].region if named else None


_PROPER = (
    "Hội Khuyến học|Việt Nam|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân"
    "|Giáo dục và Đào tạo|Tỉnh ủy|Tỉnh uỷ"
    "|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Ban Tuyên giáo|Ban Tổ chức|Ban Dân vận"
    "|Ban Chấp hành|Ban Thường vụ|Trung ương"
    "|Bộ Chính trị|Ban Bí thư|Chính phủ|Thủ tướng|Quốc hội|Sở Nội vụ|Sở Tài chính"
    "|Liên đoàn Lao động|Mặt trận Tổ quốc"
    "|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Hội Cựu chiến binh|Hội Liên hiệp Phụ nữ|Hội Nông dân"
    "|Hội Cựu giáo chức"
    "|Hồ Chí Minh|UBND|HĐND|MTTQ|THPT|THCS|GDTX|Nội vụ|Ủy ban Mặt trận Tổ quốc|Tuyên giáo"
    "|Tuyên giáo và Dân vận"
).split("|")
_BEFORE_NAME = re.compile(
    r"(?<!\w)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|họ"
    r"|trường)\s+(?P<name>(?!ủy|uỷ|đoàn)[^\W\d_]+(?:\s+[^\W\d_]+){0,3})$"
)


def proper_case(words: str, library: Library) -> str:
    """Return a body's name in capitals as running text writes it; names in other cases stay."""
    if words.upper() != words:
        return words
    plain = words.lower()
    plain = _BEFORE_NAME.sub(
        lambda match: match.group().replace(match["name"], match["name"].title()), plain
    )
    for form in _PROPER:
        plain = re.sub(rf"(?<!\w){re.escape(form.lower())}(?!\w)", form, plain)
    for named in library.places.named(words):
        shown = library.places.atlas[named.region.id].name
        own = next(
            (
                name
                for name in (shown, *named.region.aliases)
                if name.lower() == words[named.start : named.end].lower()
            ),
            "",
        )
        if own:
            plain = plain[: named.start] + own + plain[named.end :]
    return plain[:1].upper() + plain[1:]
