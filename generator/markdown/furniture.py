"""Buttons and counters of the page that a piece was copied from, alone in a paragraph."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from markdown_it.token import Token

from generator.markdown.addresses import Problem

_BUTTONS = (
    *("chia sẻ", "chia sẻ bài viết", "chia sẻ facebook", "xem thêm", "đọc thêm", "xem tiếp"),
    *("đọc tiếp", "in bài viết", "in bài", "in trang", "in trang này", "bản in", "gửi email"),
    *(
        "gửi bài viết",
        "gửi cho bạn bè",
        "lưu bài viết",
        "lưu bài",
        "copy link",
        "sao chép liên kết",
    ),
    *(
        "quay lại",
        "trở về",
        "trở lại",
        "về đầu trang",
        "lên đầu trang",
        "trang chủ",
        "tin liên quan",
    ),
    *("bài liên quan", "bài viết liên quan", "tin bài liên quan", "tin cùng chuyên mục"),
    *("tin khác", "các tin khác", "tin mới nhất", "tin đọc nhiều", "có thể bạn quan tâm"),
    *("đọc nhiều nhất", "xem nhiều nhất", "xem nhiều", "đọc nhiều", "quảng cáo", "advertisement"),
    *(
        "facebook",
        "zalo",
        "twitter",
        "tweet",
        "like",
        "share",
        "print",
        "bình luận",
        "ý kiến bạn đọc",
    ),
    *("bình luận của bạn", "ý kiến của bạn", "gửi ý kiến", "gửi ý kiến của bạn"),
    *("gửi bình luận", "viết bình luận", "đăng nhập", "đăng ký", "nghe đọc bài", "nghe bài viết"),
    *("cỡ chữ", "theo dõi", "tải thêm", "thu gọn", "read more", "back to top", "loading"),
)
_NAMES = "|".join(_BUTTONS)
_REASON = "đây là nút, số đếm của trang mà bài được chép từ đó"
_ADVICE = "Xóa dòng này; chỉ chép phần bài."
_LONGEST = 60
_LEADS_ON = re.compile(r"(?:xem|đọc) thêm\s*:", re.IGNORECASE)
"""Behind `>>>` it stands in a quotation of three levels."""
_TAGS = (
    "Từ kh",
    "TỪ KH",
    "Tag",
    "tag",
    ">",
    "Xem th",
    "Đọc th",
    "Mời",
    "Kính mời",
    "Copyright",
    "©",
)


@cache
def _alone() -> re.Pattern[str]:
    """Return what matches such a line whole. To compile it takes a twentieth of all that a command
    loads, and most bodies have no line as short."""
    return re.compile(
        rf"\W*(?:{_NAMES})(?:[\s|•·,:/]+(?:{_NAMES}))*\s*(?:\(\s*\d+\s*\)|\d+)?[^\w\ufffc?]*"
        r"|\W*(?:\(?\d[\d.]*\)? (?:bình luận|lượt xem|lượt đọc|lượt thích|lượt chia sẻ)"
        r"|(?:lượt xem|lượt đọc|số lượt xem|đã xem)\s*:?\s*\(?\d[\d.]*\)?"
        r"|(?:[^\n.!?]{4,50}\s[-–—]\s)?ảnh\s+\d{1,3}"
        r"|(?:từ khóa|từ khoá|tags?)\s*:[^\n.]{0,200}"
        r"|\W*(?:xem|đọc) thêm\s*:[^\n]{0,160}"
        r"|(?:copyright|bản quyền)\s*(?:©|\(c\)|thuộc|\d)[^\n]{0,120}"
        r"|©\s*\d{4}[^\n]{0,90}\b(?:báo|tạp chí|cổng|đài|quyền|reserved)\b[^\n]{0,60}"
        r"|\W*(?:mời|kính mời) (?:quý )?(?:độc giả|bạn đọc) [^\n]{0,160})[^\w\ufffc?]*",
        re.IGNORECASE,
    )


def may_be_furniture(source: str) -> bool:
    """Is there a line of the kind? Seen at a glance, for such lines are short."""
    return any(_is_furniture(line) for line in source.split("\n"))


def furniture(tokens: Sequence[Token]) -> Iterator[Problem]:
    """Yield B629 for paragraphs of nothing else; a list of values may name “Chia sẻ”."""
    for opening, token in pairwise(tokens):
        if opening.type != "paragraph_open" or not token.map:
            continue
        if token.level != 1 and not _LEADS_ON.match(token.content):
            continue
        lines = token.content.split("\n")
        if all(map(_is_furniture, lines)):
            values = (("written", lines[0][:60]), ("reason", _REASON), ("advice", _ADVICE))
            yield "B629", token.map[0], values


def _is_furniture(line: str) -> bool:
    is_short = 0 < len(line) <= _LONGEST or line.startswith(_TAGS)
    return is_short and _alone().fullmatch(line) is not None
