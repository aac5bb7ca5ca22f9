"""Numbers that count nothing: dates, years, durations, names of wards, numbers of documents."""

import re
from collections.abc import Iterator

from generator.citations import recognise

Span = tuple[int, int]

_NO_SCALE = r"(?!\s*(?:tỉ|tỷ|triệu|nghìn|ngàn|vạn|trăm|chục)\b)"
_LIST = r"\d+(?:\s*(?:,|và|-|–)\s*\d+)*"
_LAST_WORD = r"\b(?:mười|mươi|mốt|một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín|trăm|chục|rưỡi)"
_MEASURE = (
    r"(?:năm(?!\s+(?:mươi|trăm|chục|nghìn|ngàn|vạn|triệu|tỉ|tỷ)\b)"
    r"|tháng|ngày|giờ|phút|tuần|quý|tuổi|buổi|km|kg|mét)"
)
_NAMED = (
    "ngày|tháng|năm|năm học|quý|tuần|thứ|lần thứ|khóa|khoá|nhiệm kỳ|giai đoạn|cụm|phường|quận|tổ|"
    "khối|lớp|thôn|ấp|khu phố|ảnh|hình|bảng|trang|mục|phần|điều|khoản|số|top|hạng|vòng|đợt|chương|"
    "sáng|chiều|tối|trưa|hôm|đến ngày|nghị quyết|chỉ thị|kết luận|thông tư|quyết định|đề án"
)
_FORMS = (
    rf"(?<!\w)(?:{_NAMED})\s+(?:số\s+)?{_LIST}(?:/\d+)*(?![\d.,]*\d|%){_NO_SCALE}",
    r"\d{1,2}(?:\s*[-–]\s*\d{1,2})?/\d{1,2}/\d{4}|(?<![\d/])\d{1,2}/(?:19|20)\d\d",
    rf"(?<![\d.,])(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?(?![\d.,]*\d){_NO_SCALE}",
    r"\d{1,2}:\d\d(?::\d\d)?|(?<!\d)\d{1,2}(?:h|g)(?:\d\d)?\b",
    rf"(?:(?<![\d.,])\d+|{_LAST_WORD})\s+{_MEASURE}\b",
    r"^\s*\d{1,2}[.)]\s",
    r"https?://\S+|www\.\S+",
    r"[\d.,]+\s+lượt xem",
)
_NOISE = re.compile("|".join(f"(?:{form})" for form in _FORMS), re.IGNORECASE)


def noise(text: str) -> tuple[Span, ...]:
    """Return the stretches of one block whose numbers are no values."""
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    for citation in recognise(text):
        yield citation.start, citation.end
    for match in _NOISE.finditer(text):
        yield match.span()
