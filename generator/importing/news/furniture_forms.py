"""The forms of lines that belong to a portal: counters, clocks, contacts, forms to fill in."""

FORMS = (
    r"[‹›«»<>←→◀▶❮❯|\s]+",
    r"(?:(?:lượt|số lượt|số lần) (?:xem|đọc|truy cập)|đã xem|xem|đọc|views?"
    r"|hits)\s*[:.]?\s*\(?[\d.,]+k?\)?",
    r"\(?[\d.,]+k?\s*(?:lượt (?:xem|đọc|truy cập|thích|chia sẻ)|views?|bình luận|lần đọc"
    r"|người xem)\)?"
    r"[\s|•·-]*(?:[\d.,]+ (?:bình luận|lượt thích))?",
    r"(?:hotline|đường dây nóng|điện thoại|đt|tel|fax|e-?mail|zalo|liên hệ quảng cáo|liên hệ)"
    r"\s*(?:\([^)]*\))?\s*[:.]\s*\S.*",
    r"(?:\+?84|0)[\d.\s()-]{8,14}\d",
    r"[^.!?:]{0,30}(?:hotline|đường dây nóng|điện thoại|tòa soạn|liên hệ)[^.!?:]{0,30}"
    r":?\s*(?:\+?84|[(]?0)[\d.\s()-]{7,14}\d",
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
    r"(?:trình duyệt (?:của bạn )?(?:không|chưa) hỗ trợ|your browser does not support).*",
    r"(?:\b(?:play(?:back rate)?|pause|(?:un)?mute|fullscreen|settings|captions?|subtitles?|quality"
    r"|current time|duration|loaded|remaining time|chapters|descriptions|stream type|live"
    r"|picture-in-picture|video player is loading|this is a modal window)\b[\s.:,%\d/-]*){1,24}",
    r"(?:bài viết |nội dung )?(?:bài viết )?tiếp tục (?:đọc )?.{0,20}"
    r"(?:bên dưới|phía dưới|sau quảng cáo).{0,20}",
    r"[\[(]?(?:nội dung |bài viết |thông tin )?(?:được |nhận )?(?:tài trợ|sponsored)[\])]?",
    r"(?:tham gia|theo dõi|quan tâm|nhấn|bấm)\b.{0,40}(?:kênh|nhóm|fanpage|zalo|telegram|viber"
    r"|facebook|theo dõi)\b.{0,60}(?:để (?:nhận|cập nhật|đọc|xem|không bỏ lỡ)|ngay|tại đây).{0,60}",
    r"đăng ký (?:để )?nhận (?:bản )?tin.{0,140}|nhập (?:địa chỉ )?e-?mail.{0,60}",
    r"nhận (?:bản )?tin.{0,20} (?:mỗi|hằng|hàng) (?:sáng|ngày|tuần|tháng).{0,60}",
    r"(?:nghiêm cấm|cấm|không) sao chép .{0,120}",
    r"bạn (?:có )?(?:hài lòng|đánh giá|thấy|nghĩ).{0,80}(?:cổng|trang|website|giao diện).{0,40}\?",
    r"this is google.s cache of.*|.{0,80}\bweb\.archive\.org\b.*|the wayback machine\b.*",
    r"(?:[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s*[\d.,]+k?\s*){1,6}",
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
    r"nghe (?:đọc )?(?:bài(?: báo| viết)?|tin)"
    r"(?:\W+(?:(?:giọng |nam |nữ )?miền (?:bắc|trung|nam)|(?:giọng )?(?:nam|nữ)))+\W*",
    r"quét (?:mã|qr).{0,80}",
    r"\*?\s?(?:mục|chuyên (?:mục|trang)) .{2,40} (?:giới thiệu|gửi|mang) (?:tới|đến)"
    r" (?:quý )?(?:độc giả|bạn đọc)\b.*",
    r"\*?\s?(?:mục|chuyên (?:mục|trang)) .{2,40} (?:giới thiệu|mời|nhận|đăng|là nơi) .{2,140}"
    r"(?:gửi|liên hệ|cộng tác|chia sẻ) .{2,60}\S@\S+",
    r"theo dõi (?:(?:chúng tôi|kênh|trang|báo|tin(?: tức)?) )?trên",
    r"theo dõi (?:báo |tạp chí |kênh )?(?-i:[A-ZĐ])\S*(?: (?-i:[A-ZĐ&+])\S*){0,3}",
    r"(?:bạn (?:có )?(?:nghĩ|đồng ý|ủng hộ|cho rằng|chọn)|theo bạn)\b.{0,120}\?",
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
    r"[^\w\s“\"(]{0,3}\s*(?:xem|đọc|tìm hiểu) (?:thêm|tiếp|ngay)\s*(?::|>|»).*",
    r"[\[(]?(?:>{2,3}|»|➤|►|▶)\s*\S.*",
    r"(?:(?:video|clip|audio|podcast)[^.?]{0,20} )?(?:không|chưa) (?:phát|xem|nghe|mở|tải)"
    r" được[^.?]{0,30}\?\s*(?:hãy )?(?:bấm|nhấn|click|thử|tải)\b.{0,40}",
    r".{8,160}\| (?:đọc|xem|nghe) (?:ngay|tiếp|thêm)",
    r"(?:quý )?(?:bạn đọc|độc giả) có thể (?:tìm )?(?:đọc|xem|nghe|tham khảo)"
    r" (?:thêm|tiếp|lại)\b.*",
    r"skip to .{3,40}|search this site|embedded files|report abuse|page updated|sign in|read more"
    r"|(?:thanks for reading|subscribe)\b.{0,120}",
    r"\W{0,3}(?:mời|kính mời|mời quý)(?: quý)?(?: bạn| độc giả| bạn đọc).{0,60}(?:xem|đọc|theo dõi"
    r"|đón đọc|gửi (?:ý kiến|bài|tin|thư|câu hỏi)|bình luận).*",
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
    r"(?:bạn )?(?:có )?(?:thấy )?bài viết (?:này )?(?:có )?hữu ích.*",
    r"(?:xem|đọc)(?: (?:tất cả|thêm|các))* bài viết(?: khác)? (?:của|cùng) .{1,40}",
    r".{2,140}\bgiấy phép(?: [^\W\d]+){0,4}:? ?\d+ ?/ ?GP.*|published in .{2,60}",
    r"\[?(?:in|gửi|pdf|email)\]?(?:\s*[|/]\s*\[?(?:in|gửi|pdf|email)\]?)+",
    r"(?:[^|›»]{2,30}\s*[|›»]\s*){3,}[^|›»]{0,30}",
    r"(?:\d{1,2}:\d{2}\W{1,3}){1,3}(?:tải (?:về|xuống)|nghe|phát|download|\d(?:\.\d+)?x)\W*",
    r"(?:tải (?:về|xuống)|download)\s*:\s*\S{3,80}(?:\s*\([\d.,]+ ?[kmg]?b\))?",
    r".{0,40}\bAI (?:có thể|đôi khi|vẫn có thể) (?:mắc|sai|nhầm|không chính xác|đưa ra).{0,40}",
    r"(?:bản |phần |nội dung )?tóm tắt(?: nội dung)?(?: này)? .{0,20}(?:bởi|bằng|do|nhờ) AI.{0,40}",
    r"\[(?:[^\s\[\]]+ ){4,24}[^\s\[\]]*[^\s\[\].?!]\]",
    r"\d{1,2}\s?Th\.?\s?\d{1,2}|(?:tải (?:về|xuống)|download)\b[^.!?]{0,120}:?\s*tại đây\W*",
    r"(?:mời )?xem (?:video|clip|phóng sự|băng hình)(?: clip)?\s*:.*",
    r"(?:video|audio) player|trình phát (?:video|audio|âm thanh)",
    r"(?:article printed from|url to article) .{3,160}|url to article\s*:.*|urls? in this post\W*"
    r"|\[\d+\] .{2,80}: https?://\S+|click here to print\W*",
    r"(?:like|share) this\s*:?|this entry was posted .{0,120}|bookmark the permalink\W*"
    r"|trở lên(?: trên| đầu trang)?|quay lên(?: trên)?|chuyển đến nội dung(?: chính)?",
    r"(?:sign up|enter your email|read more|share this|see all|recent posts)\b.{0,50}",
    r".{0,60}\b(?:powered by|proudly created with) .{2,40}|.{2,60}(?:©|\(c\)) ?\d{4}\b.{0,80}",
)
