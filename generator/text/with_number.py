"""A number and the word that says what it is of: `năm 2023`, `Điều 5`, `Chỉ thị 11`, `20 triệu`.

No line should part them. A whole date stays apart from its `ngày`, and a day from its month: in
large letters such a pair is longer than the line of a small phone.
"""

import re
from collections.abc import Iterable

NO_BREAK = "\N{NO-BREAK SPACE}"
_ALONE = r"(?![\w%]|[-–./,]\w)"
_SHORT = rf"\d{{1,3}}{_ALONE}"
_PLACE = rf"(?:\d{{1,4}}[a-zđ]?|[IVX]+)(?:/\d{{4}})?{_ALONE}"
_OF = {
    "năm": rf"\d{{4}}(?:[-–]\d{{4}})?{_ALONE}",
    "số": r"\d",
    "tháng": rf"\d\d?(?:/\d{{4}})?{_ALONE}",
    "ngày": rf"\d\d?(?:/\d\d?)?{_ALONE}",
}
_PLACES = """
bài bảng biểu câu chương cụm đợt điều hàng hạng hình khoản khối khóa kỳ lớp luật mẫu mục phần phường
quận quý tập thứ tiết tổ trang tuần
"""
_KINDS = """
báo cáo, biên bản, chỉ thị, chương trình, công điện, công văn, dự án, đề án, điều lệ, hiến pháp, hợp
đồng, hướng dẫn, kế hoạch, kết luận, nghị định, nghị quyết, pháp lệnh, phụ lục, phương án, quy chế,
quy định, quyết định, sắc lệnh, thông báo, thông cáo, thông tri, thông tư, tờ trình
"""
"""Of official texts, as they are called for short: `Chỉ thị 11`."""
_UNITS = "tỉ tỷ triệu nghìn đồng người suất giờ phút tuổi lần lượt hộ em cháu tỉnh huyện xã km ha %"


def _behind(words: Iterable[str]) -> str:
    """Return an expression of a place behind one of the words and a blank."""
    ends = (rf"(?<=(?<!\w)[{word[0]}{word[0].upper()}]{word[1:]} )" for word in words)
    return f"(?:{'|'.join(ends)})"


def _before_numbers() -> str:
    kinds = (" ".join(kind.split()) for kind in _KINDS.split(","))
    shapes = [_behind([word]) + number for word, number in _OF.items()]
    shapes += [_behind(_PLACES.split()) + _PLACE, _behind(kinds) + _SHORT]
    return rf" (?=(?=[\dIVX])(?:{'|'.join(shapes)}))"


_MAY_HAVE = re.compile(r" [\dIVX]|\d ")
_BEFORE = re.compile(_before_numbers())
_BEHIND = re.compile(
    rf" (?=(?<=\d )(?:{_UNITS.replace(' ', '|')}|(?:năm|tháng|ngày)(?![ {NO_BREAK}]\d))(?![\w/]))"
)
_SECONDS = "|".join(sorted({kind.split()[1] for kind in _KINDS.split(",")}))
_WITHIN = re.compile(rf" (?=(?:{_SECONDS}){NO_BREAK}\d)")
JOINED = rf"(?<![\w.,/–-])[\w.,/–-]*\w(?:{NO_BREAK}[^\s]*[\w%])+"
"""An expression of what `numbers_joined` has joined; it has no group."""


def numbers_joined(text: str) -> str:
    """Return the text, no-break blanks between its numbers and what they are of."""
    if not _MAY_HAVE.search(text):
        return text
    joined = _BEHIND.sub(NO_BREAK, _BEFORE.sub(NO_BREAK, text))
    return _WITHIN.sub(NO_BREAK, joined) if NO_BREAK in joined else joined
