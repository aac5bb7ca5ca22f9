"""Lines that show somebody, as what stands below a picture does."""

import re

from generator.text.letter_case import LARGE

_PERSON = (
    r"(?:Ông|Bà|Anh|Chị|Cô|Thầy|Em|Cụ|Bác|Chú|Cháu|Đồng chí|Nghệ nhân)(?: giáo)?"
    rf"(?: [{LARGE}]\w*){{1,5}}(?:, \d\d tuổi,)?(?: \([^()]{{2,30}}\))?"
)
_GROUP = (
    r"(?:Các )?(?:[Ee]m(?: học sinh)?|[Cc]háu|[Đđ]ại biểu|[Hh]ọc sinh|[Hh]ọc viên|[Ss]inh viên"
    r"|[Nn]gư dân|[Cc]ông nhân|[Nn]ông dân|[Hh]ội viên|[Bb]à con|[Pp]hụ huynh|[Tt]hành viên"
    r"|[Cc]hiến sĩ)|Lãnh đạo|Đại diện|Khách|Trẻ(?: em)?|Lũ trẻ|Ban tổ chức|(?:Tổ|Đoàn) công tác"
    r"|Người (?:dân|học)|Hai (?:ông|bà|mẹ|cha) \w+|(?:Mẹ|Ông|Bà|Cha) (?:con|cháu)"
)
_DOING = (
    r"(?:trong|trên|tại|ở|bên|trước|sau|dưới|giữa|cùng|và|đọc|trao|nhận|cầm|xem|viết|vẽ|sửa|thu|gom"
    r"|giới thiệu|hướng dẫn|dạy|sơn|kiểm tra|ký|phát biểu|chọn|thảo luận|chụp|đứng|ngồi|so|hát|đóng"
    r"|chăm chú|say sưa|tham gia|tham quan|tặng|quay|bào|may|chơi|nghe|ghi|giải thích)"
)
_SCENE = re.compile(
    rf"(?:{_PERSON}|{_GROUP})(?: [^\s.!?:]+){{0,6}}? {_DOING}(?: [^\s.!?:]+)+"
    r"|(?:Một )?(?:[Bb]uổi|[Gg]iờ|[Tt]iết|[Gg]óc|[Pp]hiên|[Ll]ớp) (?:học|đọc|chữ|sinh hoạt|họp|làm"
    r" việc|tập)(?: [^\s.!?:]+)+|Trao (?:giải|quà|học bổng|thưởng|sách)(?: [^\s.!?:]+)+"
)
_AT_PLACE = re.compile(
    r"[^.!?:]{8,80}\s(?:tại|trên|ở|trong|cho|bên) (?:[^\s.!?:]+ ){0,3}(?:thôn|bản|ấp|buôn|làng|xóm"
    rf"|xã|phường|bến|chùa|đình) [{LARGE}\d][^\s.,]*(?: [{LARGE}][^\s.,]*){{0,3}}"
    rf"(?:, (?:xã|phường) [{LARGE}][^\s.,]*(?: [{LARGE}][^\s.,]*){{0,2}})?"
)
"""Ends in a village, as what is seen there does: Treo biển cho cây học trò tại thôn Phú Bòn."""
_NAMED_PERSON = re.compile(_PERSON)
_SOMEBODY = re.compile(
    rf"(?:{_GROUP}|(?:Phó )?(?:Thứ|Bộ) trưởng|(?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Hiệu trưởng)"
    r"|Đại diện|Ban (?:Chấp hành|Thường vụ|Giám (?:hiệu|khảo)|Tổ chức|Liên lạc)|Hội Khuyến học"
    r"|Các (?:em|cháu|đại biểu|đồng chí|thầy|cô|bác|cụ|đội|tập thể|cá nhân|gia đình|hội viên)"
    r"|Đoàn|Một|Buổi|Giờ|Tiết|Lớp|Góc|Không khí|Tiết mục|Lễ|Phiên|Sân|Chiếc|Những (?:em|đứa|cuốn)"
    r"|Trưởng (?:các )?(?:thôn|bản|ấp|buôn|làng|xóm|khu|ban|đoàn|phòng|họ|dòng họ)|Thầy và trò"
    r"|Thầy trò|Cô trò|Nhà giáo|Giáo viên|Tập thể|Cụ|Bé)(?!\w)"
)
_MOST_WORDS = 18


def shows_person(line: str) -> bool:
    """Does a line begin with a person by name, whom nobody else may name?"""
    return _NAMED_PERSON.match(line) is not None


def shows_somebody(line: str) -> bool:
    """Does a line begin with a person or a group, or with what a picture is a view of?"""
    return shows_person(line) or _SOMEBODY.match(line) is not None


def shows_scene(line: str) -> bool:
    """Does a line without a full stop show who does something, as below a picture?"""
    is_seen = _SCENE.fullmatch(line) or _AT_PLACE.fullmatch(line)
    return len(line.split()) <= _MOST_WORDS and is_seen is not None
