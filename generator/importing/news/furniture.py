"""Lines that belong to the portal a page stood on, and not to its piece."""

import re

from generator.importing.news.furniture_forms import FORMS
from generator.importing.news.to_readers import speaks_to_readers
from generator.text.letter_case import LARGE

_FLAGS = re.IGNORECASE
_LONGEST, _LONGEST_CAPTION = 240, 400
_STORED = re.compile(
    r"(?:đây là|bạn (?:đã|đang)) .{0,40}\b(?:bộ nhớ (?:cache|đệm)|bộ đệm ẩn"
    r"|bản (?:lưu|chụp)(?: trữ)? (?:của|trong|trên) (?:google|bing|web|trang)).*"
    r"|mẹo: để nhanh chóng tìm .{0,120}|tip: to quickly find your search term .*"
    r"|phiên bản đầy đủ(?:\W+(?:phiên bản chỉ có văn bản|xem nguồn))*\W*"
    r"|this is google.s cache of .*",
    _FLAGS,
)
"""The bar above a page that a search engine stored, however long it is."""
_ACTIONS = (
    "chia sẻ(?: bài viết)?(?: qua (?:facebook|zalo|twitter|email))?|facebook|zalo|twitter"
    "|linkedin|pinterest|messenger|telegram|email"
    "|gmail|x"
    "|copy ?link|sao chép(?: liên kết)?|lưu(?: bài(?: viết)?)?|in(?: bài(?: viết)?| trang)?"
    "|gửi(?: bài)?"
    "|gửi (?:email|cho bạn bè|bạn bè)|thích|like|share|tweet|theo dõi|đăng ký|đăng nhập|đăng xuất"
    "|trang chủ|home|menu|tìm kiếm|search|liên hệ|giới thiệu|sơ đồ (?:site|trang|cổng)|rss|english"
    "|tiếng việt|quay lại|trở (?:về|lại)(?: trang (?:trước|chủ))?|về (?:đầu trang|trang chủ"
    "|trang trước)"
    "|lên đầu trang|đầu trang|xem tiếp|đọc tiếp|xem thêm|đọc thêm|chi tiết|thu gọn|mở rộng|đóng"
    "|bỏ qua"
    "|quảng cáo|advertisement|ads?|sponsored|tài trợ|loading|đang tải|print|a[-+]?|cỡ chữ"
    "|kích cỡ chữ"
    "|tăng cỡ chữ|giảm cỡ chữ|nghe(?: đọc)? (?:bài(?: viết)?|tin)|nghe|tốc độ đọc|dừng|phát"
    "|tạm dừng"
    "|giọng đọc|nữ miền (?:bắc|nam)|nam miền (?:bắc|nam)|nam|nữ|hoạt động|bản in|bản để in|phản hồi"
    "|fanpage|youtube|tiktok|instagram|bình luận|thảo luận|ý kiến|google news|tin tức|chuẩn|xem ảnh"
    "|xem cỡ lớn|ảnh lớn|\\d+ ảnh|báo (?:cáo )?lỗi"
    "|trước|sau|tiếp|next|prev(?:ious)?|top|hot|mới|trực tuyến|podcast"
    "|quan tâm nhất|(?:bình luận )?(?:mới|cũ|phù hợp) nhất|copy link thành công|chế độ ban đêm"
    "|nghe (?:audio|podcast|bản tin)|nghe đọc bài|(?:chưa )?hữu ích|mở ứng dụng|gửi ý kiến"
    "|mã xác nhận"
    "|tất cả cảm xúc|trở lại [^\\W\\d_]+(?: [^\\W\\d_]+)?|lượt thích|yêu thích|trả lời"
    "|màu chữ|(?:xem với )?cỡ chữ|cỡ chữ (?:nhỏ|vừa|lớn|to)|kiểu chữ|phông chữ|lưu tin|gửi tin"
    "|đăng lại|xem bản in|chế độ (?:tối|sáng|đọc)|nền (?:tối|sáng)|lên trên|về trên"
    "|in ra|(?:in|lưu|gửi|chia sẻ|thích|tải)(?: (?:bài(?: viết)?|tin|trang|nội dung))? này"
    "|bỏ qua (?:sau|trong) \\d+ ?(?:s|giây)?"
    "|đánh giá(?: bài viết)?|độ tương phản|tương phản|đọc bài(?: viết)?|tăng|giảm"
    "|phóng to|thu nhỏ|tải (?:pdf|file|app)|follow(?:ing)?|sign (?:in|up)|open in app|write|listen"
    "|tải (?:về|xuống)"
    "|xem file|permalink|tắt tiếng|bật tiếng|toàn màn hình|(?:tham gia|theo dõi|đăng ký) ngay"
    "|mặc định"
    "|tóm tắt(?: (?:bài(?: viết)?|nội dung))?|full version|text-only version|view source"
    "|tiếp tục(?: đọc)?|giọng miền (?:bắc|trung|nam)|báo lỗi(?: bài(?: viết)?)?|báo vi phạm"
    "|bản tin nói|(?:đọc )?báo nói|tham gia(?: (?:nhóm|kênh))?|góp ý"
    "|đăng ký nhận (?:bản )?tin(?: (?:mới|tức))?"
    "|lùi|tiến|tiếp theo|kế tiếp"
    "|(?:bài|tin|trang)(?: viết)? (?:trước|sau|tiếp(?: theo)?|kế(?: tiếp)?)"
    "|(?:bài đăng )?(?:cũ|mới) hơn|older(?: posts?)?|newer(?: posts?)?"
)
# what stands between two buttons is taken whole: a line of them can be read in one way only
_BETWEEN = r"(?=(?P<gap>(?:[\s.,…:!•()+–»›>→▶►⏯🔊-]|\d(?!\d* ảnh))*))(?P=gap)"
_ALONE = re.compile(rf"(?:[•·.\-–+*»›><«‹←→|\s]*+(?:{_ACTIONS}){_BETWEEN}){{1,12}}", _FLAGS)
_FORM = re.compile("|".join(f"(?:{form})" for form in FORMS), _FLAGS)
_NUMBERED_PICTURE = re.compile(r"(?P<title>.*?)\s*+[-–—]?\s*+(?:Ảnh|Hình)\s+\d{1,3}\s*\.?", _FLAGS)
_NO_CAPTION = re.compile(r"chú thích (?:ảnh|hình)\W*", _FLAGS)
_COMMENTS = re.compile(
    r"(?:(?:\(?\d+\)?|một|hai)\s*)?(?:bình luận|ý kiến|phản hồi|thảo luận)"
    r"(?: (?:của bạn|bạn đọc|độc giả|mới nhất|của bạn đọc))?"
    r"\s*(?:\(\d+\))?\W*|(?:viết|gửi|để lại|thêm) (?:bình luận|ý kiến|phản hồi"
    r"|một bình luận)(?: của bạn)?\W*"
    r"|permalink(?:\W+(?:trả lời|reply|sửa|xóa|hiện bài gốc|show parent))*|(?:trả lời (?:với|kèm)"
    r" trích dẫn|reply with quote)\W*|.{0,30}\d:\d\d(?: [AP]M)?\s+#(?:[2-9]|[1-9]\d+)"
    rf"|(?-i:[{LARGE}])[^.!?:]{{2,44}} và \d[\d.,]*[kK]? người khác"
    r"|thích(?:\s*[·•]\s*[^·•.]{2,20})*\s*[·•]\s*(?:bình luận|trả lời|phản hồi)(?:\s*[·•].{2,40})*"
    r"|(?:bạn đọc|độc giả) (?:bình luận|phản hồi)\W*|comments?\W*(?:\(\d+\))?|leave a (?:reply"
    r"|comment)|thăm dò (?:ý kiến|dư luận)(?: (?:bạn đọc|độc giả))?\W*",
    _FLAGS,
)
_OTHER_PIECES = re.compile(
    r"\W{0,3}(?:(?:các |những )?(?:tin|bài|tin bài|tin, bài|bài viết)(?: viết| tức)?"
    r" (?:liên quan|cùng (?:chuyên mục|chủ đề|thể loại|mục|loại)|khác|mới(?: nhất| hơn| đăng)?"
    r"|cũ hơn"
    r"|mới cập nhật|đã đưa|đã đăng|trước(?: đó| đây)?|sau|gần đây|kế tiếp|tiếp theo"
    r"|nổi bật|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?"
    r"|cùng tác giả|nên đọc|hay)"
    r"|tin (?:nóng|hot)|mới\s*[-–—&]\s*nóng|nóng\s*[-–—&]\s*mới|(?:tin )?nóng trong ngày"
    r"|cùng chuyên mục|cùng chủ đề"
    r"|(?:bạn )?có thể (?:bạn )?(?:quan tâm|thích|chưa biết|muốn (?:xem|đọc|biết))"
    r"|đọc nhiều(?: nhất)?"
    r"|xem nhiều(?: nhất)?|mới nhất|(?:đang )?được quan tâm|(?:nội dung|chủ đề|sự kiện) liên quan"
    r"|nổi bật|đừng bỏ lỡ|(?:đọc|xem) (?:thêm|tiếp)|tin tức khác"
    r"|bài đọc nhiều|(?:mời|đón) (?:bạn )?(?:xem|đọc) (?:thêm|tiếp)|liên quan|tin cùng mục"
    r"|bạn cần biết|văn bản(?: chỉ đạo)? (?:mới(?: nhất| ban hành| cập nhật)?|liên quan)"
    r"|thông báo mới"
    r"|(?:tin|bài)(?: viết)? tương tự"
    r"|(?:các |những )?(?:câu hỏi|hỏi đáp|sự kiện|hoạt động|video|album|câu chuyện"
    r"|(?:(?:chùm|bộ|tin|thư viện|phóng sự) )?ảnh|phóng sự|clip|podcast|infographic|longform"
    r"|e-?magazine|chuyên đề|thông báo|văn bản|tài liệu) (?:khác|liên quan|thường gặp)"
    r"|dành cho bạn|gợi ý cho bạn|tiêu điểm|tin tiêu điểm|related(?: (?:posts|news|articles))?"
    r"|video nổi bật|liên kết(?: (?:web|website|trang|hữu ích|ngoài))?"
    r"|lịch (?:công tác|tiếp (?:công )?dân)"
    r"|thư viện (?:ảnh|hình ảnh|video)|thủ tục hành chính|dịch vụ công(?: trực tuyến)?|thông báo"
    r"|văn bản)\W{0,4}",
    _FLAGS,
)
_CONTENTS = re.compile(
    r"(?:mục lục|(?:các )?nội dung(?: chính| bài viết|(?= \[)))"
    r"(?: \[(?:ẩn|hiện|hide|show|ẩn/hiện)\])?\W{0,3}",
    _FLAGS,
)
_TAGS = re.compile(
    r"\W{0,3}(?:từ khóa|từ khoá|tags?|thẻ|nhãn|chủ đề|hashtag)(?:\s*:.*|\W*)|(?:#\w+[\s,]*)+"
    r"|(?:#\w[^#.!?\n]{1,30}){1,12}",
    _FLAGS,
)


def is_furniture(line: str) -> bool:
    """Is it a button, a counter, a clock, a hotline, a menu or the like?"""
    if is_of_store(line) or len(line) > _LONGEST:
        return is_of_store(line)
    if _ALONE.fullmatch(line) is not None or _FORM.fullmatch(line) is not None:
        return True
    return speaks_to_readers(line)


def is_of_store(line: str) -> bool:
    """Does it stand in the bar above a page that a search engine stored?"""
    return len(line) <= 2 * _LONGEST and _STORED.fullmatch(line) is not None


def is_row_of_buttons(line: str) -> bool:
    """Is it nothing but names of buttons?"""
    return _ALONE.fullmatch(line) is not None


def title_of_picture(line: str) -> str | None:
    """Return the title that an automatic caption repeats (`… - Ảnh 1.`); None if it is none.

    What stands in the place of a caption that nobody wrote (`Chú thích ảnh`) repeats nothing.
    """
    if _NO_CAPTION.fullmatch(line):
        return ""
    match = _NUMBERED_PICTURE.fullmatch(line) if len(line) < _LONGEST_CAPTION else None
    return match["title"] if match else None


def opens_comments(line: str) -> bool:
    """Does the readers' corner begin, behind which nothing is the piece's?"""
    return len(line) < 60 and _COMMENTS.fullmatch(line) is not None


def opens_other_pieces(line: str) -> bool:
    """Does a list of other pieces begin?"""
    return len(line) < 60 and _OTHER_PIECES.fullmatch(line) is not None


def opens_contents(line: str) -> bool:
    """Does a table of contents begin, which names the headings below it?"""
    return _CONTENTS.fullmatch(line) is not None


def is_tags(line: str) -> bool:
    """Is it the list of key words?"""
    return len(line) < 300 and _TAGS.fullmatch(line) is not None
