"""What stands before a number: type name, “số”, and the pinpoint (điểm, khoản, Điều)."""

import datetime
import re
from dataclasses import dataclass, replace

from generator.citations.days import DAY, day_of
from generator.citations.grammar import LAST_WORDS, TYPE_ABBREVIATIONS, TYPE_NAMES
from generator.citations.pinpoints import pinpoint_before
from generator.citations.value import Pinpoint

_REACH = 160
_MARKS = '*_["“'
_LONGEST = 2 + max(map(len, TYPE_NAMES))
_GLUED = "|".join(rf"(?<={name.split()[-1]})" for name in sorted(TYPE_NAMES))
_SAID = re.compile(rf"(?:(?<![^\W_])|{_GLUED})số[ \n]?[:.]?[ \n]?\Z", re.IGNORECASE)
_DATED = re.compile(rf"[ \n]ngày[ \n]{DAY}[ \n]?,?[ \n]\Z", re.IGNORECASE)
_WORDS = re.compile(r"(?<![^\W_])(?:[^\W\d_]+[ \n]){0,3}[^\W\d_]+[ \n]?\Z")
_NO_LAW = re.compile(r"(?:kỷ|kỉ|pháp)[ \n]\Z", re.IGNORECASE)
_LAW = re.compile(r"(?<![^\W_])(?:Bộ [Ll]uật|Luật|Pháp lệnh)(?![^\W_])")
_LAW_NAME = re.compile(
    r"(?:(?:,?[ \n]|[ \n]?-[ \n]?)[^\W\d_]++){0,16}+(?:[ \n](?:19|20)[0-9]{2})?,?[ \n]"
)
_QUALIFIED = re.compile(
    r"(?<![^\W_])(?P<type>văn bản|báo cáo|tờ trình|thông báo|kế hoạch|công văn|quyết định"
    r"|nghị quyết|chương trình|hướng dẫn|công điện|kết luận(?! giám định| điều tra))"
    r"(?: (?-i:[a-zà-ỹđ]++)){1,6}[ \n]\Z",
    re.IGNORECASE,
)
_ALWAYS_NUMBERED = re.compile(
    r"(?<![^\W_])(?:kết luận (?:thanh tra|kiểm tra)|thông báo kết luận"
    r"|báo cáo (?:thẩm tra|thẩm định)) \Z".replace(" ", "[ \n]"),
    re.IGNORECASE,
)
_CITING = re.compile(
    r"(?<![^\W_])(?:theo|căn cứ|thực hiện|triển khai|thi hành|áp dụng|sửa đổi|bổ sung|thay thế"
    r"|quán triệt)(?: các)? \Z".replace(" ", "[ \n]"),
    re.IGNORECASE,
)
_NAMING = re.compile(
    r"(?<![^\W_])(?:ký|ban hành|ra|công bố|hủy|huỷ|thu hồi|bãi bỏ|tinh thần|nội dung|của|tại|trong"
    r"|kèm|kèm theo|với|và|hoặc|về|trái|trái với|đúng|nêu tại|dự thảo|tại các|từ|bởi|qua|ngoài"
    r"|sau|trước|bằng|dựa trên|là|có|đến|cả|riêng|khi) \Z".replace(" ", "[ \n]"),
    re.IGNORECASE,
)
"""Words before a noun: “ký quyết định 236” is no verb's object counted."""
_NEW_SENTENCE = re.compile(
    r"(?:\A|[.!?…:|•*>\"“‘«\n-]|(?<![^\W_])[a-zđ0-9]{1,2}\))[ \n\"“‘«(\[*_•>-]*\Z"
)
_OTHER = re.compile(
    r"(?<![^\W_])(?:(?:biểu )?mẫu(?: đơn| biểu| phiếu)?|form(?: no\.)?|phụ lục"
    r"|giấy (?:phép|chứng nhận|xác nhận|đăng ký)(?: (?!theo|kèm|tại|căn)[^\W\d_]+){0,10})"
    r" ?\Z".replace(" ", "[ \n]"),
    re.IGNORECASE,
)
_OTHER_COUNTED = re.compile(
    r"(?<![^\W_])(?:(?<!đại )(?<!tiêu )(?<!phát )biểu|bảng|biển|mã|thẻ|vé|tài khoản|hóa đơn|hoá đơn"
    r"|biên lai|biên nhận|quyển|sổ|chứng chỉ|bằng|văn bằng|chứng nhận|chứng thư|gói thầu|lô|thửa"
    r"|thửa đất|tờ|hộp thư|hồ sơ|đơn|đơn hàng|vận đơn|căn hộ|phòng|nhà|ngõ|ngách|hẻm|kiệt|xe|tàu"
    r"|toa|chuyến|bản án|vụ án|cáo trạng|án lệ|séc|phiếu thu|phiếu chi|lệnh chi|bưu phẩm)[ \n]?\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Lead:
    """The words before a number; `start` is where the citation begins."""

    start: int
    type_name: str | None = None
    pinpoint: Pinpoint | None = None
    says_number: bool = False
    is_capital: bool = False
    abbreviation: str | None = None
    opens_sentence: bool = False
    follows_citing_word: bool = False
    is_noun: bool = False
    opens_line: bool = False
    is_of_other: bool = False
    date: datetime.date | None = None

    @property
    def introduces(self) -> bool:
        """Do the words say that a number of an official text follows?"""
        return self.type_name is not None or self.says_number


def before_marks(text: str, index: int) -> int:
    """Where the marks stop that open emphasis, a link or a quotation before index."""
    while index > 0 and text[index - 1] in _MARKS:
        index -= 1
    return index


def may_introduce(text: str, index: int) -> bool:
    """Is the word before index one that introduces numbers? Cheap: most integers end here."""
    index = before_marks(text, index)
    words = text[max(0, index - 10) : index].lower().split()
    if not words:
        return False
    last = words[-1].rstrip(":.") or words[-2:][0]
    return last in LAST_WORDS or last.endswith("số")


def read_before(text: str, index: int, floor: int) -> Lead:
    """Read backwards from a number, not beyond floor, where the citation before it ended."""
    cited_before, floor = floor, max(floor, index - _REACH)
    index = before_marks(text, index)
    said = _SAID.search(text, max(floor, index - 8), index)
    start = before_marks(text, said.start()) if said else index
    dated = _DATED.search(text, max(floor, start - 40), start) if said else None
    type_end = dated.start() if dated else start
    type_name, type_start = _type_before(text, type_end, floor)
    start = type_start if type_name else start
    pinpoint, start_of_all = pinpoint_before(text, start, cited_before)
    cites = _CITING.search(text, max(floor, start - 20), start) is not None
    return Lead(
        start_of_all,
        type_name,
        pinpoint,
        says_number=said is not None,
        is_capital=text[start].isupper(),
        abbreviation=_abbreviation(text[start:index]) if type_name else None,
        opens_sentence=_opens_sentence(text, start_of_all),
        opens_line=said is not None and _opens_line(text, start_of_all),
        follows_citing_word=cites,
        is_noun=cites or _NAMING.search(text, max(floor, start - 20), start) is not None,
        is_of_other=type_name is None and _is_of_other(text, start, floor, said is not None),
        date=day_of(dated) if type_name else None,
    )


def law_before(text: str, lead: Lead, floor: int) -> Lead:
    """Read “Luật Báo chí số” before the number of a law: its own name stands between."""
    cited_before, floor = floor, max(floor, lead.start - _REACH)
    laws = list(_LAW.finditer(text, floor, lead.start))
    if not laws or not _LAW_NAME.fullmatch(text, laws[-1].end(), lead.start):
        return lead
    pinpoint, start = pinpoint_before(text, laws[-1].start(), cited_before)
    return Lead(start, laws[-1].group().lower(), pinpoint, lead.says_number, is_capital=True)


def qualified_type(text: str, lead: Lead, floor: int) -> Lead:
    """Read “Báo cáo thẩm tra số” before a full number: what it is about stands between."""
    match = _QUALIFIED.search(text, max(floor, lead.start - _LONGEST - 30), lead.start)
    if not match:
        return lead
    name = TYPE_NAMES[" ".join(match["type"].lower().split())]
    return replace(lead, start=match.start(), type_name=name, is_capital=match["type"][0].isupper())


def is_always_numbered(text: str, lead: Lead) -> bool:
    """Do the words before “số” mean a text by any number, as “kết luận thanh tra số 38” does?"""
    return _ALWAYS_NUMBERED.search(text, max(0, lead.start - 30), lead.start) is not None


def _type_before(text: str, end: int, floor: int) -> tuple[str | None, int]:
    if not may_introduce(text, end):
        return None, end
    words = _WORDS.search(text, max(floor, end - _LONGEST), end)
    start = words.start() if words else end
    while start < end:
        name = " ".join(text[start:end].split())
        known = TYPE_ABBREVIATIONS.get(name) or TYPE_NAMES.get(name.lower())
        if known and not (known == "luật" and _NO_LAW.search(text, floor, start)):
            return known, start
        start = _next_word(text, start, end)
    return None, end


def _next_word(text: str, start: int, end: int) -> int:
    while start < end and text[start] not in " \n":
        start += 1
    return start + 1


def _abbreviation(words: str) -> str | None:
    first = re.split(r"[ \n0-9]|(?=số)", words, maxsplit=1)[0]
    return first if first in TYPE_ABBREVIATIONS else None


def _opens_line(text: str, start: int) -> bool:
    first = before_marks(text, start)
    return first == 0 or text[first - 1] == "\n"


def _opens_sentence(text: str, start: int) -> bool:
    return start == 0 or _NEW_SENTENCE.search(text[max(0, start - 8) : start]) is not None


def _is_of_other(text: str, start: int, floor: int, says_number: bool) -> bool:
    """Is it the number of a form, a licence, a plate? Mẫu số 01/TB-BSTT is no text's."""
    floor = max(floor, start - 90)
    counted = says_number and _OTHER_COUNTED.search(text, floor, start) is not None
    return counted or _OTHER.search(text, floor, start) is not None
