"""Places that a piece only mentions: a home, a comparison, a way, a name of something else."""

import re

from generator.text.letter_case import LARGE

_FLAGS = re.IGNORECASE
_AT = r"(?:\s+(?:ở|tại|từ|đất|vùng|xứ|bên|trong|ngoài|trên|dưới|miệt|mạn))*+\s*$"
_IN = r"\s(?:ở|tại|từ|trong|ngoài|vào|ra|lên|xuống|về)\s*$"
_ORIGIN = re.compile(
    r"(?<!\w)(?:quê(?: (?:nội|ngoại|gốc|cha|mẹ|chồng|vợ|nhà|quán|gốc gác))?|nguyên quán|sinh quán"
    r"|gốc(?: gác)?|sinh ra(?: và lớn lên)?|lớn lên|chào đời|làm dâu|theo (?:chồng|vợ)|lấy"
    r" (?:chồng|vợ)|(?<!cư )(?<!lưu )trú|ngụ|thường trú"
    r"|(?<!học )(?<!thí )(?<!giáo )(?<!nữ )(?<!nam )(?<!dân )(?<!vệ )(?<!phát )sinh(?: năm \d{4})?"
    rf"(?=\s(?:ở|tại)\s)){_AT}"
    r"|(?<!\w)(?:(?<!con )(?<!mọi )người|(?<!người )(?<!nhân )dân)\s*$",
    _FLAGS,
)
_AWAY = re.compile(
    r"(?<!\w)(?:làm (?:thuê|ăn|mướn|công nhân|thợ|phụ hồ)|(?:từng|hiện|vốn|còn) làm việc"
    r"|(?:bỏ|nghỉ|thôi) việc|bỏ phố|mưu sinh|kiếm sống|định cư|lập nghiệp|nhập ngũ|đóng quân"
    r"|tản cư|sơ tán|tập kết|di cư|(?:thi )?đỗ|trúng tuyển|nhập học"
    r"|chữa (?:bệnh|mắt)|tốt nghiệp|thực tập|du học"
    r"|(?:đang|từng|đi|vào|ra|sang|còn|được) học(?! (?:bổng|sinh|tập))|(?<!lớp )học (?:năm|nghề"
    rf"|tiếp|đại học|cao đẳng|thạc sĩ|sư phạm))(?:\s[^\s,;:.]+){{0,6}}?{_IN}",
    _FLAGS,
)
_COMPARED = re.compile(
    r"(?<!\w)(?:như|giống|khác(?: với)?|so (?:sánh )?với|hơn(?: hẳn)?|thua|kém|bằng|noi gương"
    r"|theo (?:gương|chân)|sau|trừ|nếu|(?:chẳng|không) riêng(?: gì)?)"
    r"(?:\s(?:cả|ở|tại|bên|của|là|như|với|trên))*+\s*$",
    _FLAGS,
)
_LEARNED = re.compile(
    r"(?<!\w)(?:học (?:theo|hỏi|cách|mô hình|kinh nghiệm|tập (?:kinh nghiệm|cách|mô hình|gương))"
    r"|bắt chước|phỏng theo|tham khảo|mượn|lấy (?:ý|mẫu))[^.;:]{0,70}\s(?:của|từ|ở|tại|bên)\s*$"
    r"|(?<!\w)(?:(?:làm |dựa )?theo|áp dụng) (?:mô hình|cách|kinh nghiệm|gương)[^.;:]{0,60}\s"
    r"(?:của|từ)\s*$",
    _FLAGS,
)
_FROM = re.compile(
    r"(?<!^)(?<!\w)(?:từ|tận|mãi(?: tận)?|(?:in|mua|xuất bản|sản xuất|đặt (?:may|in|mua))"
    r" (?:ở|tại|trong|ngoài))\s*$"
    r"|(?<!\w)(?:hiệu sách|nhà in|nhà xuất bản|công ty|xưởng|doanh nghiệp|nhà hảo tâm|mạnh thường"
    r" quân|nhà tài trợ|(?:nhóm|đoàn) (?:thiện nguyện|từ thiện)|kiều bào|đồng hương)"
    rf"(?:\s[^\s,;:.]+){{0,3}}?{_IN}",
    _FLAGS,
)
_ABOUT = re.compile(
    r"(?<!\w)(?:viết|vẽ|phim|kể|nói|tài liệu|bài|sách|thuyết trình|tìm hiểu)"
    r"(?:\s[^\s,;:.]+){0,3}?\svề\s*$|(?<!\w)từng(?:\s[^\s,;:.]+){1,6}?\s(?:ở|tại|của)\s*$",
    _FLAGS,
)
_ON_THE_WAY = re.compile(
    r"(?<!\w)(?:(?:xe (?:khách|buýt|đò)|tàu) )?(?:tuyến|cách|giáp(?: ranh)?(?: với)?|sát|kề|hướng"
    r"|(?:đường|xe|tàu|chuyến xe|chuyến tàu|chuyến bay) (?:đi|ra|về|lên|vào|từ)|chuyến (?:xe|tàu"
    r"|bay)|đi)\s*$",
    _FLAGS,
)
_GOES = re.compile(r"(?<!\w)(?:ra|vào|sang|xuống|xuôi|ngược|lên|về|đến|tới)\s*$", _FLAGS)
_THERE = re.compile(
    r"\s*(?:để )?(?:học(?! (?:tập|hỏi))|thi|dự|chữa|khám|làm|lập nghiệp|sinh sống|mua|bán|tìm|nhận"
    r"|nhập học|tham quan|tham gia|ở với|chơi|trọ)(?!\w)",
    _FLAGS,
)
_FORMERLY = re.compile(
    r"(?<!\w)(?:trước(?: (?:đây|kia|đó|khi sáp nhập|sáp nhập|(?:năm|ngày|tháng) [\d/]+))?|vốn"
    r"|nguyên|còn|từng|(?:khi|hồi|lúc|ngày|thời) (?:ấy|đó|trước|xưa))"
    r"(?P<gap>[^.;:()]{0,40}?)\s(?:thuộc|là(?: của)?|nằm trong|cùng)(?: (?:địa bàn|về))*+\s*$"
    r"|(?<!\w)(?:sáp nhập|hợp nhất|nhập|tách)(?:\s[^\s,;:.]+){0,3}?\s(?:với|từ|cùng|khỏi)\s*$"
    r"|(?<!\w)tên (?:cũ|trước)[^.;:,]{0,30}\slà\s*$|\((?:trước|nguyên)(?: là| thuộc)?\s*$",
    _FLAGS,
)
_NOW = re.compile(r"(?<!\w)(?:nay|hiện)(?!\w)", _FLAGS)
_OLD = re.compile(
    r"\s*\(?(?:cũ|trước (?:đây|kia)|trước (?:khi )?sáp nhập|ngày (?:ấy|xưa)|hồi ấy)(?!\w)", _FLAGS
)
_OF_PAPER = re.compile(
    r"(?<!\w)(?:phóng viên|pv|cộng tác viên|văn phòng đại diện)(?:\s[^\s,;:.]+){0,3}?\s*$", _FLAGS
)
_THING = re.compile(
    r"(?<!\w)(?:đội(?: tuyển)?(?: bóng(?: đá| chuyền| rổ)?)?|đội bóng|câu lạc bộ bóng \S+|cúp"
    r"|nhà xuất bản|nxb|tuần báo|tờ|cà phê|chè|trà|vải|nhãn(?: lồng)?|cam|bưởi|nem|phở|bún|bánh"
    r"|bánh \S+|kẹo(?: \S+)?|gốm|mắm|rượu|mật ong|sầu riêng|thanh long|bài (?:hát|thơ)"
    r"|ca khúc)\s*$",
    _FLAGS,
)
_QUOTE = re.compile(r"[“\"](?P<before>[^“”\"]*)$")
_REST_OF_QUOTE = re.compile(r"(?P<after>[^“”\"]*)[”\"]")
_LONGEST_NAME = 8
_UNIT = re.compile(
    r"(?:^|(?<=[\s(]))(?:thôn|bản|làng|ấp|buôn|xóm|khu phố|khối phố|tổ dân phố|khu|xã|phường"
    r"|thị trấn|huyện|quận|thị xã|thành phố|tp\.?|đặc khu|đảo)"
    rf"\s(?=[{LARGE}\d])[^,;:.()]{{1,32}}?(?:,|\s\(|\s[-–])\s*$",
    re.IGNORECASE,
)


def without_address(before: str) -> str:
    """Return what stands before the whole address that ends in a place: `ở xã A, huyện B, `."""
    while match := _UNIT.search(before):
        before = before[: match.start()]
    return before


def is_only_mentioned(before: str, after: str, has_address: bool) -> bool:
    """Does a piece name a place without anything of it happening there?

    `before` ends where the address of the place begins, and whoever acts in its name.
    """
    forms = (_ORIGIN, _COMPARED, _LEARNED, _ABOUT, _OF_PAPER, _ON_THE_WAY)
    if any(form.search(before) for form in forms) or _is_former(before):
        return True
    if _GOES.search(before) and _THERE.match(after):
        return True
    if not has_address and any(form.search(before) for form in (_AWAY, _FROM, _THING)):
        return True
    return _is_in_a_name(before, after)


def is_old(after: str) -> bool:
    """Is a place called a former one: tỉnh Bình Phước cũ?"""
    return _OLD.match(after) is not None


def _is_former(before: str) -> bool:
    """Does a place only say where another one lay before?"""
    match = _FORMERLY.search(before)
    return match is not None and not _NOW.search(match["gap"] or "")


def _is_in_a_name(before: str, after: str) -> bool:
    """Does a place stand within quotes, as in the name of a fund, a prize, a song?"""
    opened, closed = _QUOTE.search(before), _REST_OF_QUOTE.match(after)
    if not opened or not closed:
        return False
    words = len(opened["before"].split()) + len(closed["after"].split())
    return 0 < words <= _LONGEST_NAME
