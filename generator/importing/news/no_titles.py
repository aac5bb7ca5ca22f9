"""What stands where a title does and is none: entries of menus, sections, offices of persons."""

import re
from collections.abc import Sequence

from generator.importing.block import Block
from generator.importing.news.address import is_titled_name
from generator.importing.news.bylines import byline
from generator.importing.news.date_lines import date_line
from generator.importing.news.names import is_office

_LONGEST_ENTRY, _REACH = 6, 12
_FEW = 4
_LONGEST_SECTION = 10
_HOME = re.compile(r"\W*(?:trang (?:chủ|nhất)|home)\W*", re.IGNORECASE)
_PLACE = r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?: [^\W_]+){1,3}"
_OF_PLACES = re.compile(rf"{_PLACE}(?:\s*[-–,]\s*{_PLACE})*")
_OF_SECTIONS = re.compile(
    r"(?:(?:tin(?: tức| bài| vắn| nhanh| hoạt động)?|sự kiện|hoạt động|phong trào|công tác|gương"
    r"|chuyên (?:mục|đề|trang)|diễn đàn|nghiên cứu|trao đổi|nổi bật|mới(?: nhất)?|sáng|điển hình"
    r"|tiên tiến|tiêu biểu|người tốt|việc tốt|thi đua|khen thưởng|chỉ đạo|điều hành|văn bản"
    r"|thông tin|tuyên truyền|báo chí|trang|mục|góc|kết nối|lan tỏa"
    r"|khuyến (?:học|tài)|xã hội học tập|học tập suốt đời|gia đình học tập|dòng họ học tập"
    r"|trung ương|địa phương|cơ sở|các|tỉnh|thành(?: phố)?|huyện|xã|phường|hội|cấp|trong|nước"
    r"|quốc tế|thường xuyên|quỹ|học bổng|giáo dục|đào tạo|xã hội|văn hóa|chính trị"
    r"|thời sự|và|của|từ|về)"
    r"(?:\s+[-–—&/»>]\s+|[,:]?\s+|$))+",
    re.IGNORECASE,
)
"""Nothing but such words: Tin hoạt động cơ sở, Gương sáng khuyến học, khuyến tài."""


def is_of_menu(blocks: Sequence[Block], index: int) -> bool:
    """Is it an entry of a menu, or of the path that leads to a piece? Both begin at home."""
    count = len(blocks[index].text.split())
    is_title = index + 1 < len(blocks) and date_line(blocks[index + 1].text) is not None
    if count > _LONGEST_ENTRY or (count > _FEW and is_title):
        return False
    for block in reversed(blocks[max(0, index - _REACH) : index]):
        if _HOME.fullmatch(block.text):
            return True
        if len(block.text.split()) > _LONGEST_ENTRY or date_line(block.text):
            return False
    return False


def is_below_entry(blocks: Sequence[Block], index: int) -> bool:
    """Is it a path that begins with an entry of the menu: `Giáo dục - Khoa học Các vấn đề`?"""
    line = blocks[index].text
    entries = (block.text for block in blocks[:index] if 0 < len(block.text.split()) <= _FEW + 1)
    rests = (line[len(entry) + 1 :] for entry in entries if line.startswith(f"{entry} "))
    return any(rest[:1].isupper() for rest in rests)


def is_line_of_places(line: str) -> bool:
    """Is it nothing but where a body lies: PHƯỜNG BẢO LỘC - TỈNH LÂM ĐỒNG?"""
    return line.isupper() and _OF_PLACES.fullmatch(line) is not None


def is_category(line: str) -> bool:
    """Is it nothing but words that sections are called by?"""
    return len(line.split()) <= _LONGEST_SECTION and _OF_SECTIONS.fullmatch(line) is not None


def is_office_of_person(blocks: Sequence[Block], index: int) -> bool:
    """Does a line tell what the person is who stands above it with a title: TS. Lò Văn Biên?"""
    if not index or not is_office(blocks[index].text):
        return False
    above = blocks[index - 1].text
    line = byline(above)
    return line is not None and bool(line.authors) and is_titled_name(above)
