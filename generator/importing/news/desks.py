"""Parts of a body that sign a piece: Phòng GDTX - GDCN, Ban Thời sự."""

import re

OFFICE = re.compile(
    r"^(?:Phòng|Ban|Tổ|Nhóm|CLB|Câu lạc bộ|Văn phòng|Trung tâm|Bộ phận|Đội|Khoa|Chi đoàn|Đoàn)"
    r" [^.,:;|]{2,60}$"
)


_LETTERS = re.compile(r"\s-\s|\s*&\s*")


def is_desk_with_dash(said: str) -> bool:
    """`Phòng GDTX - GDCN`, `Phòng GDTX&ĐH` are one desk: behind the sign its letters go on."""
    first, *rest = _LETTERS.split(said)
    return bool(rest) and OFFICE.fullmatch(first) is not None and all(map(str.isupper, rest))
