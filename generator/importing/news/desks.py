"""Parts of a body that sign a piece: Phòng GDTX - GDCN, Ban Thời sự."""

import re

OFFICE = re.compile(
    r"^(?:Phòng|Ban|Tổ|Nhóm|CLB|Câu lạc bộ|Văn phòng|Trung tâm|Bộ phận|Đội|Khoa|Chi đoàn|Đoàn)"
    r" [^.,:;|]{2,60}$"
)


def is_desk_with_dash(said: str) -> bool:
    """`Phòng GDTX - GDCN` is one desk: behind the dash its letters go on."""
    first, dash, rest = said.partition(" - ")
    return bool(dash) and OFFICE.fullmatch(first) is not None and rest.isupper()
