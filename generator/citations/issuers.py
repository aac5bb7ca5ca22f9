"""How running text names an issuer after “của”. Only a hint: 281 “của Chính phủ” is Thủ tướng's."""

import re

from generator.citations.grammar import TYPE_NAMES

CAPITAL = r"[A-ZĐÀ-ÖØ-ÝĂĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]"
_NAME = rf"{CAPITAL}[^\W\d_]*"
_BREAK = r"(?:\x20|(?<=Hồ Chí)\n|(?<=Thừa Thiên)\n)"
_NAMES = rf"{_NAME}(?: {_NAME}(?:{_BREAK}{_NAME}){{0,2}})?"
_LEVEL = r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)"
_PLACE = rf"(?: (?:{_LEVEL} |TP\.? ?)?{_NAMES}| {_LEVEL})?"
_BRANCH = (
    r"(?:Giáo dục và Đào tạo|GD ?[&-] ?ĐT|GDĐT|Nội vụ|Tài chính|Y tế|Tư pháp|Công an|Quốc phòng"
    r"|Công Thương|Xây dựng|Ngoại giao|Thông tin và Truyền thông|Khoa học và Công nghệ"
    r"|Lao động ?[,-] ?Thương binh và Xã hội|LĐTBXH|Kế hoạch và Đầu tư|Dân tộc và Tôn giáo"
    r"|Văn hóa, Thể thao và Du lịch|Văn hoá, Thể thao và Du lịch|Nông nghiệp và Môi trường"
    r"|Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường|Giao thông vận tải)"
)
_BODY = "(?:ủy|uỷ)"
_JOINING = r"(?!(?:và|hoặc|về|của|ngày|do|với|tại|là|có|theo|cho|từ|đến)(?![^\W_]))"
_HEADS = (
    rf"(?:Ban (?:Thường vụ|Chấp hành) )?Trung ương Hội Khuyến học{_PLACE}",
    r"Ban Bí thư(?: Trung ương Đảng| Trung ương)?(?! thứ)",
    r"Bộ Chính trị(?: Ban Chấp hành Trung ương Đảng| Ban Chấp hành Trung ương)?",
    r"(?:Văn phòng|Ban [^\W\d_]+(?: [^\W\d_]+){0,4}|(?:Ủy|Uỷ) ban Kiểm tra) Trung ương"
    r"(?: Đảng)?",
    r"Trung ương(?: Đảng)?(?: Cộng sản Việt Nam)?",
    r"(?i:thủ tướng(?: chính phủ)?|văn phòng chính phủ|chính phủ|bộ chính trị|ban bí thư)",
    r"(?:Ủy|Uỷ) ban Thường vụ Quốc hội|UBTVQH|Quốc hội|Chủ tịch nước",
    rf"(?:Bộ trưởng )?[Bb]ộ(?: trưởng [Bb]ộ)? {_BRANCH}",
    rf"(?:Giám đốc |Trưởng )?(?:[Ss]ở|[Pp]hòng) {_BRANCH}{_PLACE}",
    rf"(?:Chủ tịch )?(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân){_PLACE}",
    rf"(?:Ban Thường vụ |BTV )?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) {_BODY}{_PLACE}",
    rf"(?:Ban Thường vụ )?(?:Hội Khuyến học|HKH){_PLACE}",
    r"Tòa án nhân dân tối cao|Toà án nhân dân tối cao|Ngân hàng Nhà nước(?: Việt Nam)?",
    rf"Ban Chấp hành Đảng bộ{_PLACE}",
    rf"{_NAME}(?:(?: {_JOINING}[^\W\d_A-Z]+)? {_NAME}){{0,6}}",
)
_ISSUER = re.compile(
    rf",? ?của (?P<issuer>(?:{'|'.join(_HEADS)})(?![^\W_]))".replace(" ", r"[ \n]")
)
_TYPES = "|".join(sorted(TYPE_NAMES, key=len, reverse=True))
_ENDS_BEFORE = re.compile(
    rf" (?:{_TYPES}) (?:số(?![^\W_])|[0-9])"
    rf"|\n(?:{_TYPES}|số|căn cứ|điều|theo|kính gửi|nơi nhận|thực hiện)(?![^\W_])",
    re.IGNORECASE,
)
_LONGEST_BREAK = 40

PLACE = rf"(?:TP\.? ?|Thành phố |Tỉnh )?{_NAME}(?: {_NAME}){{0,3}}"


def issuer_at(text: str, start: int) -> tuple[str, int] | None:
    """The issuer named from start, and where its name ends: before the next line or citation."""
    match = _ISSUER.match(text, start)
    if not match:
        return None
    first, end = match.span("issuer")
    follows = _ENDS_BEFORE.search(text, first - 1, end + _LONGEST_BREAK)
    end = min(end, follows.start()) if follows else end
    return (text[first:end], end) if end > first else None
