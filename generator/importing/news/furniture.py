"""Lines that belong to the portal a page stood on, and not to its piece."""

import re

_FLAGS = re.IGNORECASE
_LONGEST, _LONGEST_CAPTION = 240, 400
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
    "|đánh giá(?: bài viết)?|độ tương phản|tương phản|đọc bài(?: viết)?|tải về|xem file"
)
# what stands between two buttons is taken whole: a line of them can be read in one way only
_BETWEEN = r"(?=(?P<gap>(?:[\s.…:!•()+–-]|\d(?!\d* ảnh))*))(?P=gap)"
_ALONE = re.compile(rf"(?:[•·.\-–+*»›>|\s]*+(?:{_ACTIONS}){_BETWEEN}){{1,12}}", _FLAGS)
_FORMS = (
    r"(?:(?:lượt|số lượt|số lần) (?:xem|đọc|truy cập)|đã xem|xem|đọc|views?"
    r"|hits)\s*[:.]?\s*\(?[\d.,]+k?\)?",
    r"\(?[\d.,]+k?\s*(?:lượt (?:xem|đọc|truy cập|thích|chia sẻ)|views?|bình luận|lần đọc"
    r"|người xem)\)?"
    r"[\s|•·-]*(?:[\d.,]+ (?:bình luận|lượt thích))?",
    r"(?:hotline|đường dây nóng|điện thoại|đt|tel|fax|e-?mail|zalo|liên hệ quảng cáo|liên hệ)"
    r"\s*(?:\([^)]*\))?\s*[:.]\s*\S.*",
    r"(?:\+?84|0)[\d.\s()-]{8,14}\d",
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"(?:https?://|www\.)\S+",
    r".{0,24}\d{1,2}\s*°\s*[CF]?.*",
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\s*/\s*\d{1,2}:\d{2})?(?:\s*(?:AM|PM|SA|CH))?",
    r"(?:thời tiết|tỷ giá|tỉ giá|giá vàng|lịch vạn niên|âm lịch|thống kê truy cập)(?:\s|:"
    r"|$).{0,80}",
    r"(?:đang (?:truy cập|online|trực tuyến)|hôm nay|hôm qua|trong tuần|tuần này|trong tháng"
    r"|tháng này"
    r"|tháng trước|tất cả|tổng (?:số )?(?:lượt )?truy cập|số người (?:đang )?(?:online|truy cập)"
    r"|khách viếng thăm"
    r"|máy chủ tìm kiếm|lượt truy cập)\s*[:.]?\s*[\d.,]+\D{0,12}",
    r"(?:theo dõi|xem|đọc).{0,60}(?:trên|qua) (?:google(?: ?news)?|zalo|facebook|youtube|tiktok).*",
    r"tất cả cảm xúc\s*:.*",
    r"(?:©|\(c\)|copyright|bản quyền|all rights reserved).*",
    r".*(?:ghi rõ nguồn|giữ bản quyền|vi phạm bản quyền|không được sao chép).{0,120}",
    r"(?:giấy phép|gp)(?: (?:số|xuất bản|hoạt động|thiết lập|báo chí)|:).*",
    r"(?:cơ quan chủ quản|tổng biên tập|phó tổng biên tập|chịu trách nhiệm(?: chính| nội dung"
    r"| xuất bản)?"
    r"|trưởng ban biên tập|tòa soạn|trụ sở|địa chỉ|thiết kế bởi|phát triển bởi|đơn vị thiết kế"
    r"|thư ký tòa soạn"
    r"|quản lý và vận hành|powered by)\s*:.*",
    r"(?:powered|designed|developed) by .*",
    r"(?:tổng số điểm của bài viết|xếp hạng|click để đánh giá|đánh giá(?: bài viết)?:|điểm:"
    r"|rating).{0,120}",
    r"(?:những|các) (?:tin|bài)(?: viết)? (?:mới|cũ) hơn.*",
    r"(?:mã (?:bảo mật|xác nhận|kiểm tra)|họ (?:và|,)? ?tên|nội dung|tiêu đề"
    r"|địa chỉ email)\s*\*?:?\s*\*?",
    r"(?:hiện )?(?:chưa|không) có (?:bình luận|ý kiến|phản hồi|đánh giá|thảo luận)(?:\W.{0,80}| nào"
    r".{0,80})?",
    r"(?:bạn )?(?:hãy )?(?:là|trở thành) người đầu tiên(?: (?:bình luận|đánh giá|nhận xét|thích"
    r"|gửi|chia sẻ|cho ý kiến|viết).{0,50})?\W*",
    r"\d(?:[.,]\d)?\s*/\s*(?:5|10)\s*(?:sao|★|điểm)?(?:\W{1,3}\d+ (?:đánh giá|phiếu|lượt).*)?",
    r"(?:số|tổng số) (?:phiếu|lượt)(?: bầu| đánh giá| bình chọn)?\s*[:.]?\s*\d[\d.,]*",
    r"(?:click|nhấn|bấm) (?:to|để) (?:share|chia sẻ).*|.*\(opens in new window\).*",
    r"(?:ý kiến|bình luận|phản hồi) ?\(\d+\)",
    r"\d+ (?:bình luận|lượt chia sẻ|lượt thích)(?:\W+\d+ (?:bình luận|lượt chia sẻ|lượt thích))*",
    r"nghe (?:bài(?: viết)?|nội dung|tin)\b.{0,30}(?:\d:\d\d|giọng|tại đây).{0,40}",
    r"(?:bấm|nhấn|click)(?: vào đây| vào)?(?: để)? nghe\b.{0,60}",
    r"quét (?:mã|qr).{0,80}",
    r"\*?\s?(?:mục|chuyên (?:mục|trang)) .{2,40} (?:giới thiệu|gửi|mang) (?:tới|đến)"
    r" (?:quý )?(?:độc giả|bạn đọc)\b.*",
    r"\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước",
    r"giọng đọc\s*:.{0,60}|tốc độ(?: đọc| phát)?\s*:?\s*\d(?:[.,]\d+)?x?",
    r".{0,40}[☰🔍🔎].{0,40}",
    r"\d{1,2} phút đọc|nghe (?:đọc )?bài(?: viết)?\W*\d+:\d\d",
    r"bạn thấy bài viết này.{0,40}|(?:viết|để lại|thêm) (?:một )?bình luận\W*",
    r"(?:\d{1,2} giờ|\d{1,2} phút|hôm qua|\d{1,2} tháng \d{1,2}) (?:trước|lúc \d\d?:\d\d)? ?· ?\W*",
    r"email của bạn sẽ không.*|các trường bắt buộc.*",
    r"bạn đang đọc (?:bài viết|tin|bài)\b.*|mọi (?:góp ý|ý kiến|phản hồi|thông tin)"
    r".{0,60}(?:gửi|liên hệ).*",
    r"(?:\[(?:trở (?:về|lại)|(?:lên )?đầu trang|quay lại|về trang chủ|in trang|in tin|in"
    r"|gửi (?:bài|tin)|đóng(?: cửa sổ)?|xem tiếp)\]\s*)+",
    r"(?:bạn|vui lòng|hãy|xin).{0,40}(?:đăng nhập|đăng ký|nhập (?:nội dung|ý kiến|bình luận"
    r"|email)).{0,60}",
    r"(?:ý kiến|bình luận) của bạn (?:sẽ|được).*",
    r"[▶►■●◄◀⏸⏵⏯🔊🎧\s\d:x./]+",
    r"\d(?:\.\d+)?x",
    r"(?:[1-5]|★|☆)(?:\s*(?:[1-5]|★|☆|sao))*",
    r"(?:>{1,3}|»|›|→|►|▶|\*|•|-)?\s*(?:xem|đọc|tìm hiểu) (?:thêm|tiếp|ngay)\s*(?::|>|»).*",
    r"(?:>{2,3}|»|➤|►|▶)\s*\S.*",
    r".{8,160}\| (?:đọc|xem|nghe) (?:ngay|tiếp|thêm)",
    r"skip to .{3,40}|search this site|embedded files|report abuse|page updated|sign in|read more"
    r"|(?:thanks for reading|subscribe)\b.{0,120}",
    r"\W{0,3}(?:mời|kính mời|mời quý)(?: quý)?(?: bạn| độc giả| bạn đọc).{0,60}(?:xem|đọc|theo dõi"
    r"|đón đọc).*",
    r"(?:quảng cáo|advertisement|qc|ad)\b.{0,40}",
    r"trang (?:chủ|trước|sau)(?:\s*[|›»>/\\-]\s*.*)?",
    r"(?:trang chủ|trang nhất|home) (?=.{0,160}(?:giới thiệu|liên hệ|tin tức|văn bản|thư viện))"
    r"[^.!?:,]{0,200}",
    r"(?:bạn đang (?:ở|xem)|đường dẫn)\s*:?.{0,100}",
    r"(?:chuyên mục|danh mục|thể loại|nhóm tin|category)\s*:\s*.{0,60}",
    r"(?:tải|cài đặt|download) (?:ứng dụng|app).*",
    r".{0,40}(?:\bloading\b|đang tải)\W*",
    r"(?:kính chào|chào mừng|nhiệt liệt chào mừng)(?: quý)?.{0,30}(?:bạn|khách|độc giả|website"
    r"|cổng|trang).{0,80}",
    r"(?:video|clip) đang (?:phát|tải).*",
    r"bạn đánh giá.{0,60}\?.{0,40}",
    r"«\s*[^\s»][^»]{3,200}|[^«]{3,200}[^\s«]\s*»",
    r".*(?<!bánh )\bcookies?\b.{0,80}(?:trải nghiệm|đồng ý|chính sách|duyệt web).*",
    r"(?:facebook|zalo|disqus) (?:comments?|chat)|like(?: this)?(?: post)?|be the first to like.*",
    r"https?://[^\s/]+/(?![^\s]*\.(?:jpe?g|png|gif|webp|bmp)(?:\?|$))\S*",
    r"(?:bạn có )?(?:thấy )?bài viết (?:này )?(?:có )?hữu ích.*",
    r"\[?(?:in|gửi|pdf|email)\]?(?:\s*[|/]\s*\[?(?:in|gửi|pdf|email)\]?)+",
    r"(?:[^|›»]{2,30}\s*[|›»]\s*){3,}[^|›»]{0,30}",
)
_FORM = re.compile("|".join(f"(?:{form})" for form in _FORMS), _FLAGS)
_NUMBERED_PICTURE = re.compile(r"(?P<title>.*?)\s*+[-–—]?\s*+(?:Ảnh|Hình)\s+\d{1,3}\s*\.?", _FLAGS)
_NO_CAPTION = re.compile(r"chú thích (?:ảnh|hình)\W*", _FLAGS)
_COMMENTS = re.compile(
    r"(?:(?:\(?\d+\)?|một|hai)\s*)?(?:bình luận|ý kiến|phản hồi|thảo luận)"
    r"(?: (?:của bạn|bạn đọc|độc giả|mới nhất|của bạn đọc))?"
    r"\s*(?:\(\d+\))?\W*|(?:viết|gửi|để lại|thêm) (?:bình luận|ý kiến|phản hồi"
    r"|một bình luận)(?: của bạn)?\W*"
    r"|(?:bạn đọc|độc giả) (?:bình luận|phản hồi)\W*|comments?\W*(?:\(\d+\))?|leave a (?:reply"
    r"|comment)",
    _FLAGS,
)
_OTHER_PIECES = re.compile(
    r"\W{0,3}(?:(?:các |những )?(?:tin|bài|tin bài|tin, bài|bài viết)(?: viết| tức)?"
    r" (?:liên quan|cùng (?:chuyên mục|chủ đề|thể loại|mục|loại)|khác|mới(?: nhất| hơn| đăng)?"
    r"|cũ hơn"
    r"|mới cập nhật|đã đưa|đã đăng|nổi bật|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?"
    r"|cùng tác giả|nên đọc|hay)"
    r"|tin (?:nóng|hot)|mới\s*[-–—&]\s*nóng|nóng\s*[-–—&]\s*mới|(?:tin )?nóng trong ngày"
    r"|cùng chuyên mục|cùng chủ đề|có thể bạn (?:quan tâm|thích|muốn xem)"
    r"|đọc nhiều(?: nhất)?"
    r"|xem nhiều(?: nhất)?|mới nhất|(?:đang )?được quan tâm|(?:nội dung|chủ đề|sự kiện) liên quan"
    r"|nổi bật|đừng bỏ lỡ|đọc thêm|xem thêm|tin tức khác"
    r"|bài đọc nhiều|(?:mời|đón) (?:bạn )?(?:xem|đọc) (?:thêm|tiếp)|liên quan|tin cùng mục"
    r"|bạn cần biết|văn bản(?: chỉ đạo)? (?:mới(?: nhất| ban hành| cập nhật)?|liên quan)"
    r"|thông báo mới"
    r"|(?:tin|bài)(?: viết)? tương tự"
    r"|(?:các |những )?(?:câu hỏi|hỏi đáp|sự kiện|hoạt động|video|ảnh|album|câu chuyện|phóng sự"
    r"|chuyên đề|thông báo|văn bản|tài liệu) (?:khác|liên quan|thường gặp)"
    r"|dành cho bạn|gợi ý cho bạn|tiêu điểm|tin tiêu điểm|related(?: (?:posts|news|articles))?"
    r"|video nổi bật)\W{0,4}",
    _FLAGS,
)
_CONTENTS = re.compile(r"(?:mục lục|(?:các )?nội dung (?:chính|bài viết))\W{0,3}", _FLAGS)
_TAGS = re.compile(
    r"\W{0,3}(?:từ khóa|từ khoá|tags?|thẻ|nhãn|chủ đề|hashtag)(?:\s*:.*|\W*)|(?:#\w+[\s,]*)+",
    _FLAGS,
)


def is_furniture(line: str) -> bool:
    """Is it a button, a counter, a clock, a hotline, a menu or the like?"""
    if len(line) > _LONGEST:
        return False
    return _ALONE.fullmatch(line) is not None or _FORM.fullmatch(line) is not None


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
