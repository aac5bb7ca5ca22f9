"""What of a page's lines is layout: of a file written for the piece alone only what is certain."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from generator.importing.block import Block
from generator.importing.news import furniture
from generator.importing.news.lines import is_prose

_FLAGS = re.IGNORECASE
_SHORT = 160
_SIGNS_OF_PAGE = 2
_BUTTON = re.compile(
    r"facebook|zalo|twitter|linkedin|pinterest|messenger|copy ?link|sao chép liên kết|share|tweet"
    r"|like|trang chủ|home|menu|rss|đăng (?:nhập|xuất)|loading|advertisement|google news"
    r"|đầu trang|bản (?:in|để in)|cỡ chữ|màu chữ|phông chữ|đánh giá bài viết|lưu bài"
    r"|chia sẻ bài viết|in (?:bài viết|trang)",
    _FLAGS,
)
_COPIED = re.compile(
    r"(?:lượt|số lượt|số lần) (?:xem|đọc|truy cập)\s*[:.]?\s*\(?[\d.,]+k?\)?"
    r"|\(?[\d.,]+k?\s*(?:lượt (?:xem|đọc|truy cập|thích|chia sẻ)|views?|lần đọc)\)?"
    r"|(?:theo dõi|xem|đọc).{0,60}(?:trên|qua) google ?news.*"
    r"|(?:©|\(c\) \d|copyright \W?\d|all rights reserved).*"
    r"|.*(?:®|©|bản quyền|khi (?:phát hành|đăng|trích dẫn|sử dụng)).*ghi rõ nguồn.{0,120}"
    r"|.*ghi rõ nguồn.*khi (?:phát hành|đăng|trích dẫn|sử dụng).{0,90}|.*giữ bản quyền nội dung.*"
    r"|(?:tổng số điểm của bài viết|click để đánh giá).{0,120}"
    r"|(?:những|các) (?:tin|bài)(?: viết)? (?:mới|cũ) hơn.{0,20}"
    r"|.{0,50}(?:đăng nhập|nhập nội dung).{0,20}bình luận.{0,20}"
    r"|(?:ý kiến|bình luận) của bạn (?:sẽ|được).*"
    r"|[\s\d:x./]*[▶►■●◄◀⏸⏵⏯🔊🎧][▶►■●◄◀⏸⏵⏯🔊🎧\s\d:x./]*|\d(?:\.\d+)?x"
    r"|.{0,40}(?:\bloading\b|đang tải)\W*|(?:facebook|zalo|disqus) (?:comments?|chat)"
    r"|(?:hiện )?(?:chưa|không) có (?:bình luận|phản hồi|đánh giá)(?:\W.{0,80}| nào.{0,80})?"
    r"|(?:bạn )?(?:hãy )?(?:là|trở thành) người đầu tiên(?: (?:bình luận|đánh giá).{0,50})?\W*"
    r"|\d(?:[.,]\d)?\s*/\s*5\s*(?:sao|★)(?:\W.{0,40})?"
    r"|(?:số|tổng số) (?:phiếu|lượt)(?: bầu| đánh giá| bình chọn)?\s*[:.]?\s*0"
    r"|(?:click|nhấn|bấm) (?:to|để) (?:share|chia sẻ).*|.*\(opens in new window\).*"
    r"|(?:ý kiến|bình luận) ?\(\d+\)|copy link thành công|quan tâm nhất|tất cả cảm xúc\W*"
    r"|nghe (?:audio|đọc bài.*)|\d{1,2} phút đọc|mở ứng dụng|(?:chưa )?hữu ích|mã xác nhận"
    r"|đang (?:online|truy cập)\W*\d.*|tổng (?:lượt )?truy cập\W*\d.*"
    r"|\d+ (?:bình luận|lượt chia sẻ)|viết bình luận\W*|email của bạn sẽ không.*"
    r"|bạn thấy bài viết này.{0,40}|chế độ ban đêm"
    r"|a[-+](?:\s*a)?(?:\s*a[-+])?|bạn đang đọc (?:bài viết|tin|bài)\b.*(?:chuyên mục|@|góp ý).*"
    r"|(?:\[(?:trở (?:về|lại)|(?:lên )?đầu trang|quay lại|về trang chủ|in trang)\]\s*)+"
    r"|\[(?:in|gửi|pdf|email)\](?:\s*[|/]?\s*\[(?:in|gửi|pdf|email)\])+",
    _FLAGS,
)
_NEVER_SAID = re.compile(
    r"trình duyệt (?:của bạn )?(?:không|chưa) hỗ trợ.*|your browser does not support.*"
    r"|this entry was posted .{0,120}|(?:article printed from|urls? (?:to article|in this post)).*"
    r"|click here to print\W*|\[\d+\] .{2,80}: https?://\S+"
    r"|this is (?:google.s cache|a modal window)\b.*"
    r"|đăng ký (?:để )?nhận (?:bản )?tin.{0,60}email.*"
    r"|(?:quý )?(?:bạn đọc|độc giả) có thể (?:tìm )?(?:đọc|xem|nghe|tham khảo)"
    r" (?:thêm|tiếp|lại)\b.*"
    r"|.{0,80}\bcookies?\b.{0,80}(?:trải nghiệm|đồng ý|chính sách|duyệt web).*"
    r"|.{0,40}tiếp tục (?:đọc )?.{0,20}(?:phía dưới|sau quảng cáo).{0,20}",
    _FLAGS,
)
_FOOT = re.compile(
    r"cơ quan chủ quản\s*:|(?:giấy phép|gp)(?: [^\W\d]+){0,8}\s*:?(?: số)?\s*:?\s*\d+\s*/\s*GP"
    r"|.{0,60}\bcookies?\b.{0,80}"
    r"(?:trải nghiệm|đồng ý|chính sách)",
    _FLAGS,
)
_TEASER = re.compile(r"(?:>{2,}|»|➤|►|▶)\s*\S|(?:xem|đọc) thêm\s*:\s*\S", _FLAGS)
_CORNER = re.compile(
    r"tin|bài|bình luận|comment|của bạn|có thể bạn|(?:đọc|xem) nhiều|đừng bỏ lỡ|related|từ kho"
    r"|tags?\b|#",
    _FLAGS,
)
_CONTACT = re.compile(
    r"(?:hotline|đường dây nóng|điện thoại|đt|tel|fax|e-?mail|zalo|liên hệ|địa chỉ|trụ sở|nội dung"
    r"|tiêu đề|họ (?:và )?tên|chuyên mục|thời tiết|giá vàng|điểm|xếp hạng|hôm nay|tất cả"
    r"|trong (?:tuần|tháng)|tháng (?:này|trước)|đánh giá|mời|kính mời|bạn|hãy|vui lòng|xin)\b",
    _FLAGS,
)

_SOLD = re.compile(r"\W*(?:quảng cáo|liên hệ quảng cáo)\W*", _FLAGS)
"""What stands above a picture that is paid for."""


def is_layout(block: Block) -> bool:
    """Is it a button, a counter, a clock or the like of the page that a piece stood on?"""
    if block.is_own:
        return is_surely_layout(block.text)
    return furniture.is_furniture(block.text)


def is_surely_layout(line: str) -> bool:
    """Is it what nobody writes: a row of buttons, a counter, a teaser, rights reserved?"""
    if not furniture.is_furniture(line):
        return False
    is_row = furniture.is_row_of_buttons(line) and _BUTTON.search(line) is not None
    is_teaser = _TEASER.match(line) is not None and line[-1] not in ".!?"
    return is_row or is_teaser or _COPIED.fullmatch(line) is not None or is_never_said(line)


def is_never_said(line: str) -> bool:
    """Is it a sentence that a page says of itself, and no piece: of its browser, its cookies?"""
    return _NEVER_SAID.fullmatch(line) is not None or furniture.is_of_store(line)


def is_pasted(blocks: Iterable[Block]) -> bool:
    """Was a page copied into the file, with several of its buttons and counters?"""
    lines = {block.text for block in blocks}
    return sum(map(_is_of_a_page, lines)) >= _SIGNS_OF_PAGE


def _is_of_a_page(line: str) -> bool:
    """Is it a button, the name of a box beside a piece, or what stands at a page's foot?"""
    if furniture.opens_comments(line) or furniture.opens_other_pieces(line):
        return True
    return _FOOT.match(line) is not None or (len(line) < _SHORT and is_surely_layout(line))


def is_of_foot(line: str) -> bool:
    """Does it tell whose a portal is, and by what permission?"""
    return _FOOT.match(line) is not None


def may_be_said(line: str) -> bool:
    """Can a line that looks like furniture be the piece's, where running words stand around it?"""
    is_worded = _CONTACT.match(line) is not None and len(line.split()) > 1
    if _SOLD.fullmatch(line):
        return False
    return is_worded and not is_surely_layout(line)


def opens_corner(block: Block) -> bool:
    """Does a list of other pieces, of key words or of comments begin?"""
    text = block.text
    is_opener = (
        furniture.opens_comments(text)
        or furniture.opens_other_pieces(text)
        or furniture.is_tags(text)
    )
    return is_opener and (not block.is_own or _CORNER.search(text) is not None)


def box_of(blocks: Sequence[Block]) -> int:
    """Return the box of the page that most running words stand in; 0 where none is known."""
    boxes = Counter(block.box for block in blocks if block.box and is_prose(block.text))
    return max(boxes, key=lambda box: boxes[box], default=0)
