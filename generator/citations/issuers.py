"""How running text names an issuer: after “của”, in brackets, or as who issued the text."""

import re
from datetime import date

from generator.citations.days import DAY, day_of
from generator.citations.grammar import TYPE_NAMES
from generator.text.patterns import pattern

CAPITAL = r"[A-ZĐÀ-ÖØ-ÝĂĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]"
_NAME = rf"{CAPITAL}[^\W\d_]*"
_BREAK = r"(?:\x20|(?<=Hồ Chí)\n|(?<=Thừa Thiên)\n)"
_NAMES = rf"{_NAME}(?: {_NAME}(?:{_BREAK}{_NAME}){{0,2}})?"
_LEVEL = r"(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu)"
_PLACE = rf"(?: (?:{_LEVEL} |TP\.? ?)?{_NAMES}| {_LEVEL})?"
_BRANCH = (
    r"(?i:Giáo dục(?: (?:và|&|-) Đào tạo)?|GD ?(?:&|-|và) ?ĐT|GDĐT|GD|Nội vụ|Tài chính|Y tế|Tư pháp"
    r"|Công an|Quốc phòng|Công Thương|Xây dựng|Ngoại giao|Thông tin (?:và|&|-) Truyền thông"
    r"|TT ?[&-] ?TT|TTTT|Khoa học (?:và|&|-) Công nghệ|KH ?[&-] ?CN|KHCN"
    r"|Lao động ?[,-] ?Thương binh (?:và|&) Xã hội|LĐ ?-? ?TB ?&? ?XH"
    r"|Kế hoạch (?:và|&|-) Đầu tư|KH ?[&-] ?ĐT|KHĐT|Dân tộc và Tôn giáo"
    r"|Văn h(?:óa|oá)(?:, Thể thao và Du lịch)?|VH ?-? ?TT ?&? ?DL|Nông nghiệp và Môi trường"
    r"|Nông nghiệp (?:và|&) (?:Phát triển nông thôn|PTNT)|NN ?& ?PTNT"
    r"|Tài nguyên (?:và|&) Môi trường|TN ?& ?MT|Giao thông vận tải|GTVT)"
)
_BODY = "(?:ủy|uỷ)"
_JOINING = r"(?!(?:và|hoặc|về|của|ngày|do|với|tại|là|có|theo|cho|từ|đến)(?![^\W_]))"
_ANY_NAME = rf"{_NAME}(?:(?: {_JOINING}[^\W\d_A-Z]+){{0,3}} {_NAME}){{0,6}}"
_OF_BODIES = (
    r"(?=(?:Hội|Liên đoàn|Liên hiệp|Mặt trận|MTTQ|Đoàn|Ban|Viện|Cục|Tổng cục|Vụ|Sở|Bộ"
    r"|(?:Ủy|Uỷ) ban)(?![^\W_]))"
)
_BODIES = (
    rf"(?:Ban (?:Thường vụ|Chấp hành) )?(?:Trung ương|TW) Hội Khuyến học{_PLACE}",
    r"Hội nghị (?:lần thứ [^\W\d_]+(?: [^\W\d_]+)? )?(?:của )?(?:Ban Chấp hành |BCH )?Trung ương"
    r"(?: Đảng)?",
    r"Ban Bí thư(?: Trung ương Đảng| Trung ương)?(?! thứ)",
    r"Bộ Chính trị(?: Ban Chấp hành Trung ương Đảng| Ban Chấp hành Trung ương)?",
    r"(?:Ban Chấp hành|BCH) (?:Trung ương|TW)(?: Đảng)?(?: Cộng sản Việt Nam)?",
    r"(?:Văn phòng|Ban [^\W\d_]+(?: [^\W\d_]+){0,4}|(?:Ủy|Uỷ) ban Kiểm tra) Trung ương"
    r"(?: Đảng)?",
    r"(?:Trung ương|TW) Hội",
    r"Trung ương(?: Đảng)?(?: Cộng sản Việt Nam)?",
    r"(?i:thủ tướng(?: chính phủ| cp)?|ttgcp|văn phòng chính phủ|chính phủ)",
    r"(?i:bộ chính trị|ban bí thư)",
    r"(?i:quốc hội nước cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam|quốc hội)",
    r"(?:Ủy|Uỷ) ban Thường vụ Quốc hội|UBTVQH|UBTV Quốc hội|Quốc hội|Chủ tịch nước",
    rf"(?:Bộ trưởng )?[Bb]ộ(?: trưởng [Bb]ộ)? {_BRANCH}",
    rf"(?:Giám đốc |Trưởng )?(?:[Ss]ở|[Pp]hòng) {_BRANCH}{_PLACE}",
    rf"(?:[Cc]hủ tịch )?(?:UBND|HĐND|(?i:(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân)){_PLACE}",
    rf"(?:Ban Thường vụ |BTV )?(?:[Tt](?:ỉnh|hành|hị)|[Hh]uyện|[Qq]uận|[Đđ]ảng) {_BODY}{_PLACE}",
    rf"(?:Ban Thường vụ )?(?i:Hội Khuyến học|HKH){_PLACE}",
    r"Thanh tra Chính phủ|(?:Tổng )?[Kk]iểm toán [Nn]hà nước|Viện kiểm sát nhân dân tối cao",
    r"Tòa án nhân dân tối cao|Toà án nhân dân tối cao|Ngân hàng Nhà nước(?: Việt Nam)?",
    rf"(?:Ban Chấp hành )?Đảng bộ{_PLACE}",
    rf"{_OF_BODIES}{_ANY_NAME}",
)
_ELLIPTIC = (
    rf"(?![Xx]ã hội){_LEVEL}(?: {_NAMES})?"
    r"|(?:bộ|hội|sở)(?= ?[.,;:)\n]| (?:ngày|và|về|thì|quy định)(?![^\W_])|\Z)"
)
_LOOSELY = rf"{_OF_BODIES}{_NAME}(?: (?!đã|vừa|mới|ký|ban hành){_JOINING}[^\W\d_]+){{0,9}}"
"""The name of any body, where the words around it tell its end."""
_KNOWN = f"(?:{'|'.join((*_BODIES, _LOOSELY))})(?![^\\W_])"


def _spaced(words: str) -> str:
    return words.replace(" ", r"[ \n]")


def _blanks(words: str) -> re.Pattern[str]:
    return pattern(_spaced(words))


_ISSUER = _blanks(
    rf",? ?của (?P<issuer>(?:{'|'.join((*_BODIES, _ANY_NAME, _ELLIPTIC))})(?![^\W_]))"
)
_BRACKETED = _blanks(rf"[*_`]{{0,3}} ?\((?:của )?(?P<issuer>{_KNOWN}) ?\)")
_DOER = _blanks(
    rf",? ?(?:do|được) (?P<issuer>{_KNOWN})"
    r"(?= (?:(?:khóa|khoá) [IVXLC]+ )?(?:ký|ban hành|thông qua))"
)
_VERB = r"(?:(?:đã|vừa|mới) )?(?:(?:ký )?ban hành|ký|ra|có)(?: các)?"
_TYPES = "|".join(sorted(TYPE_NAMES, key=len, reverse=True))
_ENDS_BEFORE = pattern(
    rf" (?:{_TYPES}) (?:số(?![^\W_])|[0-9])"
    rf"|\n(?:{_TYPES}|số|căn cứ|điều|theo|kính gửi|nơi nhận|thực hiện)(?![^\W_])",
    re.IGNORECASE,
)
_ISSUED_IT = _blanks(rf"(?<![^\W_])(?P<issuer>{_KNOWN}) {_VERB} \Z")
_OF_ISSUER = _blanks(rf"(?<![^\W_])(?i:{_TYPES}) (?:của )?(?P<issuer>{_KNOWN})(?:,? số)? ?\Z")
_ISSUED_ON = pattern(
    rf"(?<![^\W_])[Nn]gày[ \n]?{DAY}[ \n]?,?[ \n]?"
    + _spaced(
        rf"(?:{_KNOWN} {_VERB}"
        r"|[^.;:!?0-9\n]{2,140} (?:đã |vừa |mới )?(?:ký )?(?:ban hành|thông qua|ký)(?: các)?"
        r"|[^.;:!?,0-9\n]{2,60} (?:đã |vừa |mới )?(?:có|ra)(?: các)?) \Z"
    )
)
_TYPE_AND_ISSUER = _blanks(
    rf"(?<![^\W_])(?P<type>(?i:{_TYPES})) (?:(?i:của) (?P<issuer>{_KNOWN})|\((?:của )?"
    rf"(?P<inside>{_KNOWN})\)),? ?\(?\Z"
)
_LONGEST_BREAK = 40
_REACH = 100
_REACH_OF_DAY = 200

PLACE = rf"(?:TP\.? ?|Thành phố |Tỉnh )?{_NAME}(?:(?:[ \n]| ?- ?){_NAME}){{0,4}}"


def issuer_at(text: str, start: int) -> tuple[str, int] | None:
    """The issuer named from start, and where its name ends: before the next line or citation."""
    bracketed = _BRACKETED.match(text, start)
    if bracketed:
        return bracketed["issuer"], bracketed.end()
    match = _ISSUER.match(text, start) or _DOER.match(text, start)
    if not match:
        return None
    first, end = match.span("issuer")
    follows = _ENDS_BEFORE.search(text, first - 1, end + _LONGEST_BREAK)
    end = min(end, follows.start()) if follows else end
    return (text[first:end], end) if end > first else None


def day_of_issue_before(text: str, start: int, floor: int) -> date | None:
    """The day told before who issued a text: “Ngày 29/2/1996, Thủ tướng đã ra Quyết định …”."""
    floor = max(floor, start - _REACH_OF_DAY)
    if "gày" not in text[floor:start]:
        return None
    return day_of(_ISSUED_ON.search(text, floor, start))


def type_before_issuer(text: str, end: int, floor: int) -> tuple[int, str, str] | None:
    """Where “Thông tư của Bộ GD&ĐT (số …)” begins that stops at end, its type and its issuer."""
    match = _TYPE_AND_ISSUER.search(text, max(floor, end - _REACH), end)
    if not match:
        return None
    name = " ".join(match["type"].lower().split())
    return match.start(), TYPE_NAMES[name], match["issuer"] or match["inside"]


def issuer_before(text: str, start: int, floor: int) -> str | None:
    """The issuer before a citation: “UBND tỉnh ban hành Quyết định …”, “Quyết định của … số …”."""
    floor = max(floor, start - _REACH)
    match = _ISSUED_IT.search(text, floor, start) or _OF_ISSUER.search(text, floor, start)
    return match["issuer"] if match else None
