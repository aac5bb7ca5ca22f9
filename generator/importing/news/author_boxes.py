"""The box below a piece that tells who wrote it: a name, and what its person does."""

import re
from collections.abc import Sequence

from generator.importing.block import Block
from generator.importing.news.bylines import Byline, byline
from generator.importing.news.lines import is_name

MOST_OF_BOX = 4
_FLAGS = re.IGNORECASE
_TITLE = re.compile(
    r"\W*(?:(?:đôi (?:nét|dòng|lời)|vài nét|giới thiệu|thông tin|về)(?: về)?|chân dung|hồ sơ)? ?"
    r"(?:(?:các )?tác giả|người viết|cây bút|about the author)\W*",
    _FLAGS,
)
_LEADS_TO_PIECES = re.compile(
    r"\W*(?:(?:xem|đọc)(?: (?:tất cả|thêm|các|mọi))* |tất cả |các |những )?(?:bài(?: viết)?"
    r"|tin bài)"
    r"(?: khác| cùng| gần đây)?(?: (?:của|cùng) .{1,40})?(?: khác)?\W*"
    r"|\W*theo dõi(?: tác giả)?\W*|\S+@\S+",
    _FLAGS,
)
_WRITES = re.compile(
    r"(?<!\w)(?:phóng viên|nhà báo|cây bút|(?:biên tập|cộng tác) viên|tác giả|nhà (?:văn|thơ)"
    r"|công tác (?:tại|ở) (?:báo|tạp chí|tòa soạn|đài)|chuyên (?:viết|mảng|trang)|viết (?:về|báo"
    r"|cho)"
    r"|cầm bút|làm báo|nghề (?:báo|viết)|giải (?:thưởng )?báo chí|tốt nghiệp|sinh (?:năm|ngày|tại"
    r"|ra)"
    r"|từng (?:dạy|làm|công tác|viết)|ghi chép|cộng tác với)(?!\w)",
    _FLAGS,
)
_QUOTED = re.compile(r"[“”\"]")
_LONGEST = 400


def tells_of_writer(text: str) -> bool:
    """Does a line tell what somebody writes, or lead to what else they wrote?"""
    if _LEADS_TO_PIECES.fullmatch(text):
        return True
    is_said = _QUOTED.search(text) is not None
    return len(text) <= _LONGEST and not is_said and _WRITES.search(text) is not None


def author_at(blocks: Sequence[Block]) -> Byline | None:
    """Return who stands in the box that begins here: a bare name above what its person does."""
    lines = [block.text for block in blocks if block.text]
    if lines and _TITLE.fullmatch(lines[0]):
        lines = lines[1:]
    if len(lines) < 2 or not is_name(lines[0], in_capitals=True):
        return None
    line = byline(lines[0], is_signature=True)
    return line if line and line.authors and tells_of_writer(lines[1]) else None
