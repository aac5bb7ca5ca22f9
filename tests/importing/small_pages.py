"""Small pages and dumps of one piece, with something around it or within."""

from datetime import date

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object

TITLE = "Xã Bình Sơn mở tủ sách chung bên bến đò"
LEAD = "Hội Khuyến học tỉnh Sơn La trao sách cho học sinh vùng lòng hồ trong ba ngày cuối tuần."
FIRST = "Mỗi thùng sách có bốn mươi cuốn, được bọc hai lớp ni lông để khỏi ướt khi qua đò."
LAST = "Người đọc tự ghi tên vào sổ, mượn bao lâu cũng được, miễn là mang trả trước mùa lũ."
DAY = "Thứ ba, 12/05/2026 08:30"
BODY = f"{FIRST}\n\n{LAST}\n"


def read(library: Library, body: str) -> Object:
    page = f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{body}</body></html>"
    return draft("trang.html", page.encode(), library, "article", date(2026, 6, 1)).object


def read_lines(library: Library, *lines: str) -> Object:
    return draft(
        "trang.txt", "\n\n".join(lines).encode(), library, "article", date(2026, 6, 1)
    ).object


def piece(above: str = f"<p>{DAY}</p>", within: str = "", below: str = "") -> str:
    words = f"<p>{LEAD}</p><p>{FIRST}</p>{within}<p>{LAST}</p>{below}"
    return f"<div><h1>{TITLE}</h1>{above}<div class='body'>{words}</div></div>"
