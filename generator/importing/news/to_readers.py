"""What a page says to whoever reads it, of its letters, its films, its buttons: no piece does."""

import re

_FLAGS = re.IGNORECASE
_MOST_WORDS = 32
_QUOTED = re.compile(r"[“”\"]")
_READERS = re.compile(
    r"(?<!\w)(?:(?:quý )?(?:bạn(?: đọc)?|độc giả|khách(?: hàng)?|vị(?: độc giả)?)|người dùng"
    r"|chúng tôi|mọi người)"
    r"(?!\w)",
    _FLAGS,
)
_ASKS = re.compile(
    r"\W*(?:(?:kính |trân trọng )?mời|hãy|xin(?: mời)?|vui lòng|đừng|để (?:không|nhận|gửi|xem|đọc"
    r"|lại)|bằng"
    r" (?:việc|cách)|nhấn|bấm|click|quét|tải|cài(?: đặt)?|mở|đăng (?:ký|nhập)|theo dõi|quan tâm"
    r"|tham gia|nhập|chọn|gửi|nhận|xem|đọc|nghe|chia sẻ|ghé thăm|kết bạn|bật|liên hệ"
    r"|(?:web)?site|trang (?:này|web|tin)|(?:các )?trường bắt buộc)(?!\w)",
    _FLAGS,
)
_OF_PAGE = re.compile(
    r"(?<!\w)(?:e-?mail|thư điện tử|bản tin|ứng dụng|app|(?:trang )?web(?:site)?|trang (?:này|tin"
    r"|báo)"
    r"|giao diện|cookies?|bình luận|nhận xét|ý kiến|video|clip|phóng sự|kênh|fanpage|zalo|facebook"
    r"|youtube|tiktok|google(?: news)?|tài khoản|mật khẩu|trình duyệt|đăng (?:ký|nhập)|mã qr"
    r"|quét mã"
    r"|bình chọn|phiếu|nội dung (?:này|bài viết|trên|trang)|liên kết|bài (?:viết|báo)(?: này| khác"
    r"| nào| mới| liên quan)?|tin (?:tức"
    r"|bài|đáng đọc"
    r"|mới|nóng)|chuyên mục|thông báo|podcast|số điện thoại|tòa soạn|phản hồi|câu hỏi"
    r"|điện thoại)(?!\w)",
    _FLAGS,
)
_ALWAYS = re.compile(
    r"\W*(?:(?:kính |trân trọng )?(?:mời|kính mời)(?: quý)? (?:bạn(?: đọc)?|độc giả|vị"
    r"|khách)(?: bạn đọc| độc giả"
    r"| khán giả| thính giả)? (?:xem|đọc|nghe|theo dõi|đón (?:xem|đọc|nghe)|gửi|tham khảo|bấm|nhấn)"
    r"(?! lại truyền thống).*)",
    _FLAGS,
)


def invites(line: str) -> bool:
    """Does a line invite its readers to see or read something else? No piece does so."""
    return len(line.split()) <= _MOST_WORDS and _ALWAYS.fullmatch(line) is not None


def speaks_to_readers(line: str) -> bool:
    """Does a line ask something of its readers, and name a part of the page?"""
    if len(line.split()) > _MOST_WORDS or _QUOTED.search(line):
        return False
    if invites(line):
        return True
    is_asked = bool(_ASKS.match(line)) + bool(_READERS.search(line))
    return is_asked > 0 and _OF_PAGE.search(line) is not None and _is_plain(line, is_asked)


def _is_plain(line: str, is_asked: int) -> bool:
    """A title may begin with a word that asks: a line that speaks to nobody ends in a sign."""
    return is_asked > 1 or line[-1:] in ".!?…"
