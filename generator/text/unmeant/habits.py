"""Days that no calendar has, numbers in another country's writing, keys of Telex that were off."""

import re
from collections.abc import Iterator

from generator.text.patterns import pattern
from generator.text.unmeant.slips import slips
from generator.text.unmeant.turned import turned
from generator.text.unmeant.twice import TWICE
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

_BEFORE = r"(?:ngày|sáng|chiều|tối|trưa|đêm|hôm|hạn|mùng|mồng)"
_YEAR = r"(?:19|20)\d\d"
_NO_DAY = r"(?:3[01]/0?2|31/(?:0?[469]|11)|(?:3[2-9]|[4-9]\d)/(?:0?[1-9]|1[0-2])|00?/\d{1,2})"
_LEAP = r"29/0?2/(?:(?:19|20)(?:\d[13579]|[02468][26]|[13579][048])|1900)"
_NO_MONTH = rf"(?:0?[1-9]|[12]\d|3[01])/(?:1[3-9]|[2-9]\d|00)/{_YEAR}"
_LATE = r"(?:24 ?(?:giờ|h) ?(?:0[1-9]|[1-5]\d)|(?:2[5-9]|[3-9]\d)(?:h| giờ )[0-5]\d)"
_BEFORE_LENGTHS = (
    *("trong", "suốt", "hết", "mất", "sau", "dài", "lượng", "tục", "đi", "lục", "độ", "tích"),
    *("là", "gần", "hơn", "đủ", "khoảng", "gian", "tổng", "cộng", "thêm", "chừng", "ròng"),
)
_NO_LENGTH = "".join(rf"(?<!\b{word} )" for word in _BEFORE_LENGTHS)
"""A race takes 26h30; such words stand before a length of time."""
_NO_HOUR = (
    r"\b(?:lúc|hồi|vào) (?:24(?! ?(?:h|giờ|:) ?00)|2[5-9]|[3-9]\d) ?(?:giờ|h|:) ?\d\d\b(?! phút)"
    r"|\b(?:lúc|hồi) (?:2[5-9]|[3-9]\d) ?(?:giờ|h)\b"
    rf"|(?<= ){_LATE}(?=,? (?:sáng|trưa|chiều|tối(?! đa| thiểu)|đêm|ngày|cùng|hôm)\b)"
    rf"|(?<= ){_NO_LENGTH}{_LATE}(?=[.;)]|$)"
    r"|(?<= )(?:[01]?\d|2[0-3])(?:h| giờ )[6-9]\d(?= phút|,? (?:sáng|trưa|chiều|tối|ngày)\b)"
    r"|\b(?:lúc|hồi|vào) (?:[01]?\d|2[0-3]) ?(?:h|giờ) ?[6-9]\d\b(?! (?:em|người|hội viên))"
)
_LUNAR = r"(?! ?\(?(?:âm lịch|âl\b)| năm (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)\b)"
"""Each month of the old calendar may have thirty days."""
_COUNTED = (
    r"(?:người|hội viên|học sinh|sinh viên|em|cháu|suất|gia đình|dòng họ|cơ sở|trường|lớp|đơn vị"
    r"|chi hội|giáo viên|cán bộ|hộ|xã|thôn|cuốn|đầu sách|lượt|phần quà|xe đạp|bài|buổi|tổ chức"
    r"|công dân|trẻ|học bổng|khu dân cư|cộng đồng|quỹ|hội|ban|VNĐ|VND|đồng)"
)
_TONE = "[sfrxj]"
_RIME = r"(?:aa|ee|oo|aw|ow|uw|uow|uwow|iee|yee|uoo|[aeiouy]{1,3})(?:ch|nh|ng|[cmnptiouy])?"
_ONSET = r"(?:ch|gh|gi|kh|ngh|ng|nh|ph|qu|th|tr|dd|[bcdghklmnprstvx])?"
_SYLLABLE = rf"{_ONSET}{_RIME}"
_NUMBERS = (
    UnmeantSign(
        pattern(
            rf"(?<![\d.,])[1-9]\d{{0,2}}(?:(?:,\d{{3}}){{2,}}"
            rf"|,\d{{3}}(?= {_COUNTED}\b))(?![\d.,]\d)",
            re.IGNORECASE,
        ),
        "dấu phẩy đứng trước phần thập phân, ai cũng đọc khác đi",
        "Ngăn hàng nghìn bằng dấu chấm (5.579), phần thập phân bằng dấu phẩy (12,5).",
    ),
    UnmeantSign(
        pattern(
            rf"(?<![\d.,/-])\d{{1,3}}(?:\.\d{{3}})*\.\d{{4,6}}(?= {_COUNTED}\b)", re.IGNORECASE
        ),
        "sau dấu chấm hàng nghìn là ba chữ số",
        "Xem lại con số: 5.579 hay 55.790?",
    ),
    UnmeantSign(
        pattern(r"(?<![\d.,/-])\d{1,3}\.\d{1,2}(?:\s?%|\s(?:phần trăm|tỷ|tỉ|triệu|nghìn)\b)"),
        "dấu chấm ngăn hàng nghìn, không đứng trước phần thập phân",
        "Viết phẩy trước phần thập phân: 12,5%.",
    ),
)
_POWER = UnmeantSign(
    pattern(r"(?<![/^\w$])[A-Za-z0-9]{1,3}\^\(?[-+]?\d+(?!\^)"),
    "cổng không có chữ nhỏ ở trên dòng",
    "Viết bằng chữ số nhỏ có sẵn: m², 10⁶.",
)
_TWICE = UnmeantSign(TWICE, "một chữ viết hai lần", "Xóa một chữ.")
_TYPING = pattern(r"\b(?:telex|vni|bộ gõ|kiểu gõ|bàn phím)\b|\bgõ (?:chữ|dấu|phím)", re.IGNORECASE)
_TELEX = UnmeantSign(
    pattern(
        r"\b\w*(?:aa|ee|oo|aw|ow|uw)(?:(?:ch|nh|ng|[cmnpt])?j|j(?:ch|nh|ng|[cmnpt]))\b"
        r"|\b\w*uwow\w*"
        rf"|\b{_ONSET}[aeiouy]{{1,3}}(?:ch|nh|ng|[cmnpt])j\b|(?-i:\b[a-z]{{2,}}[aeiouyw]j\b)"
        rf"|\b{_ONSET}[aeiouy]{{1,3}}j(?:ch|nh|ng|[cmnpt])\b"
        rf"|\bdd(?:aa|ee|oo|aw|ow|uw|uo|ie|[aeiou])(?:ch|nh|ng|[cmnptiuy])?{_TONE}?\b"
        rf"|\b{_SYLLABLE}{_TONE}? {_SYLLABLE}j\b|\b{_SYLLABLE}j {_SYLLABLE}{_TONE}?\b",
        re.IGNORECASE,
    ),
    "chữ gõ Telex khi bộ gõ đang tắt",
    "Bật bộ gõ tiếng Việt rồi gõ lại.",
)
_SIGNS = (
    UnmeantSign(
        pattern(
            rf"(?<![\d/.,-])(?<!\bsố )(?:{_NO_DAY}/{_YEAR}|{_LEAP}|{_NO_MONTH})(?![\d/]){_LUNAR}"
            rf"|\b{_BEFORE} {_NO_DAY}(?![\d/%]){_LUNAR}|\bngày \d{{1,2}}/\d{{1,2}} ?(?:-|–|đến|tới"
            rf"|và) ?{_NO_DAY}(?![\d/]){_LUNAR}"
            rf"|\bngày (?:3[01] tháng (?:2|hai)\b|31 tháng (?:[469]|11|tư|sáu|chín|mười một)\b"
            rf"|(?:3[2-9]|[4-9]\d) tháng){_LUNAR}|\btháng (?:0|1[3-9]|[2-9]\d)/{_YEAR}",
            re.IGNORECASE,
        ),
        "lịch không có ngày ấy",
        "Đối chiếu với nguồn; ngày đứng trước tháng: 24/4/2024.",
    ),
    UnmeantSign(
        pattern(_NO_HOUR, re.IGNORECASE),
        "không có giờ ấy",
        "Giờ từ 0 đến 23, phút từ 00 đến 59: 8 giờ 30, 17h30.",
    ),
    _TWICE,
    _POWER,
)


def habits(words: str) -> Iterator[Unmeant]:
    """Yield what readers would take for something else, or for nothing."""
    is_about_typing = _TYPING.search(words) is not None
    yield from first_of_each(_SIGNS if is_about_typing else (*_SIGNS, _TELEX), words)
    yield from slips(words)
    yield from turned(words)
    for row in first_of_each(_NUMBERS, words):
        if not _is_quoted_from_abroad(words, row.start):
            yield row


def _is_quoted_from_abroad(words: str, place: int) -> bool:
    """“Growth was 5.05%”: does a quotation stand there without a letter of Vietnamese?"""
    opening, closing = words.rfind("“", 0, place), words.find("”", place)
    if opening < 0 or closing < 0 or "”" in words[opening:place]:
        return False
    quoted = words[opening + 1 : closing]
    return quoted.isascii() and any(map(str.isalpha, quoted))
