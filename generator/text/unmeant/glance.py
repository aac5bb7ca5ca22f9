"""Is there anything to look at? Asked of every file, so that it may cost next to nothing.

A letter is looked for a hundred times sooner than a word, and a pattern that begins with a letter
ten times sooner than one that begins with a class.
"""

import re

from generator.text.unmeant.glued import may_be_glued
from generator.text.unmeant.turned import may_be_turned
from generator.text.unmeant.twice import may_stand_twice

_OTHER_LETTERS = re.compile(
    rb"\xc3[\x80-\x96\x98-\x9e\xa4-\xa7\xab\xae-\xb1\xb6\xb8\xbb\xbc\xbe\xbf]"
)
"""In UTF-8: À to Þ, and small letters that Vietnamese has not."""
_ASKED = re.compile(r"\?[^\W\d_]")
_CODED = re.compile(r"%[CEce][0-9A-Fa-f]%")
_QUOTED = re.compile(r"=(?:[CE][0-9A-F]=|\?)")
_ESCAPED = re.compile(r"\\[ux][0-9A-Fa-f]{2}")
_PLUS = re.compile(r"\+(?:A[M-Rab]|H[q-v])[\w+/]")
_FIELD = re.compile(r"\{ ?[A-Z]{2}")
_MARK = re.compile(r"_(?:Toc|Ref|Hlk|GoB|_)")
_REMARK = re.compile(r"\[(?:[A-ZĐ]{1,4}\d|\w{1,8}\] ?:|oaici)")
_OF_WORD = ("YPERLINK", "ERGEF", "MERGEF", "CLUDEPIC", "X-NONE", "o enter", "để nhập", ".Mso")
_OF_WRITERS = (
    *("ưới đây là", "au đây là", "hắn rồi", "iên rồi", "mô hình ngôn", "ạn có"),
    *("ếu muốn", "ếu cần", "ếu bạn", "y vọng bài", "y vọng nội", "y vọng bản"),
    *("trợ lý", " AI ", "ere is ", "ere's ", " my ", "hope this", "et me know", "turn0"),
)
_LEFT_IN_BLOCKS = (
    *("rror!", "lỗi!", "{", "«", "_", "\\", "[", "†", "hyperlink", "includepic", "merge", "embed"),
    *("form", "to enter", "to add", "choose an", "để nhập", "để thêm", "deleted:", "inserted:"),
    *("mso", "normal 0", "x-none", "style def", "microsoft", "v:shapes", "en-us", "ai language"),
    *("mô hình ngôn", "turn", "contentref", "oaicite", "đây là", "an ai", " my ", "here", "hope"),
    *("let me", "chắc rồi", "chắn rồi", "trợ lý", "có muốn", "nếu muốn", "nếu cần", "nếu bạn"),
    "hy vọng",
)
_HABITS_IN_BLOCKS = ("/", "j", "dd", "uw")
_SHARE_IN_BLOCKS = re.compile(r"\.\d\d?(?:\s?%|\s)")
_HOUR_IN_BLOCKS = re.compile(r" [2-9]\d ?[gh:]")
_DAY_IN_BLOCKS = re.compile(r"gày [3-9]\d tháng")
_BEGINNING, _END = 200, 300  # letters: before or behind what it wrote, a program says so
_NUMBER = re.compile(r",\d{3}(?!\d)")
_LONG_GROUP = re.compile(r"\.\d{4}")
_SHARE = re.compile(r"\.\d\d?(?:\s?%|\s[ptn])")
_MONTH = re.compile(r"/(\d\d?)(?!\d)")
_NO_MONTH = re.compile(r"háng (?:0|1[3-9]|[2-9]\d)/")
_LATE_DAY = re.compile(
    r"gày (?:3[01] tháng (?:2|hai)|31 tháng (?:[469]|11|tư|sáu|chín|mười m)"
    r"|(?:3[2-9]|[4-9]\d) tháng)"
)
_HOUR = re.compile(r" (?:2[4-9]|[3-9]\d) ?(?:h(?![^\W\d_])|giờ)")
_MINUTES = re.compile(r"\d ?(?:h|giờ) ?[6-9]\d")
_POWER = re.compile(r"\w\^[\d(+-]")
_LAST_DAYS = {2: "28", 4: "30", 6: "30", 9: "30", 11: "30"}
_TO_FILL_IN = (
    *("xx", "XX", "??", "00/00", "TODO", "todo", "FIXME", "orem ip", "ample.", "chưa điền"),
    *(" ở đây", "vào đây", "BBT", "BTV", "......", "………"),
)
_OPEN_PLACE = re.compile(
    r"\[\s*(?:[a-zA-Z]*[^\x00-\x7f]|[?.]|image|photo|picture|video|your|insert|xem |todo|TODO)"
)
_ASIDE = re.compile(r"\((?:điền|chèn|nhập|cần|kiểm|xem|sửa|chưa|đang|còn|chờ|hỏi|ghi chú|lưu ý)")
_CALLED = re.compile(r"@[A-ZĐ]|\d\?\?")
_PHONE = re.compile(
    r"(?:hoại|đt|otline|động|nóng)(?: di động| liên hệ)?\s?[:.]\s?\(?0", re.IGNORECASE
)
_ZERO = re.compile(r"0(?:(?<=\D[:.]0)|(?<=\D[:.][\s(]0)|(?<=\D[:.]\s\(0))")
_WEEKDAY = re.compile(r"thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy|bẩy),? ?\(?(?:ngày )?\d")
_SUNDAY = re.compile(r"chủ nhật,? ?\(?(?:ngày )?\d")
_OPEN = re.compile(r"\([^()]*(?:\Z|\n\s*\n)")
_MISSING = re.compile(r"#(?:REF|VALUE|NUM|NULL|DIV|NAME|N/A)")
_LEFT_OPEN = re.compile(r"…+(?: tháng|\s?/)")


def may_be_broken(words: str) -> bool:
    """Is there a letter, or a sign in the place of one, that broken words have?"""
    data = words.encode(errors="replace")
    return (
        "€" in words
        or b"\xc2" in data
        or b"\xee" in data
        or b"\xef" in data
        or b"\xf3" in data
        or _OTHER_LETTERS.search(data) is not None
        or ("?" in words and _ASKED.search(words) is not None)
        or ("%" in words and _CODED.search(words) is not None)
        or ("=" in words and _QUOTED.search(words) is not None)
        or ("+" in words and _PLUS.search(words) is not None)
        or ("\\" in words and _ESCAPED.search(words) is not None)
    )


def may_be_left_over(words: str) -> bool:
    """Is there anything that Word leaves?"""
    return (
        "«" in words
        or "†" in words
        or "rror!" in words
        or "ỗi!" in words
        or ("{" in words and _FIELD.search(words) is not None)
        or ("_" in words and _MARK.search(words) is not None)
        or ("[" in words and _REMARK.search(words) is not None)
        or any(map(words.__contains__, _OF_WORD))
    )


def may_be_left_over_in(block: str) -> bool:
    """Is there anything that `left_over` and `maybe_left_over` may know, in a block of a body?"""
    return any(map(block.lower().__contains__, _LEFT_IN_BLOCKS))


def may_be_a_habit_in(block: str) -> bool:
    """Is there anything that `habits` may know, in a block of a body?"""
    small = block.lower()
    return (
        any(map(small.__contains__, _HABITS_IN_BLOCKS))
        or _NUMBER.search(small) is not None
        or _LONG_GROUP.search(small) is not None
        or _SHARE_IN_BLOCKS.search(small) is not None
        or _HOUR_IN_BLOCKS.search(small) is not None
        or _DAY_IN_BLOCKS.search(small) is not None
        or ("^" in small and _POWER.search(small) is not None)
        or _HOUR.search(small) is not None
        or _MINUTES.search(small) is not None
        or may_stand_twice(small)
        or may_be_a_slip(small)
        or may_be_turned(block)
        or may_be_glued(block)
    )


def may_be_a_slip(words: str) -> bool:
    """Is there anything that `slips` may know?"""
    return (
        "@" in words
        or " ," in words
        or ("(" in words and _OPEN.search(words) is not None)
        or (_ZERO.search(words) is not None and _PHONE.search(words) is not None)
        or may_be_glued(words)
        or _WEEKDAY.search(small := words.lower()) is not None
        or _SUNDAY.search(small) is not None
    )


def may_be_told_by_a_program(words: str) -> bool:
    """Is there anything that a program says before and behind a text that it wrote?"""
    edges = words
    if len(words) > _BEGINNING + _END:
        edges = f"{words[:_BEGINNING]}\n{words[-_END:]}"
    return any(map(edges.__contains__, _OF_WRITERS))


def may_be_a_habit(words: str) -> bool:
    """Is there an impossible day, a number in another country's writing, a key of Telex?"""
    return (
        "j" in words
        or " dd" in words
        or "uw" in words
        or _NUMBER.search(words) is not None
        or _LONG_GROUP.search(words) is not None
        or _SHARE.search(words) is not None
        or ("/" in words and _may_be_no_day(words))
        or ("/" in words and _NO_MONTH.search(words) is not None)
        or _LATE_DAY.search(words) is not None
        or "úc 2" in words
        or ("^" in words and _POWER.search(words) is not None)
        or _HOUR.search(words) is not None
        or _MINUTES.search(words) is not None
        or may_stand_twice(words)
        or may_be_a_slip(words)
        or may_be_turned(words)
    )


def _may_be_no_day(words: str) -> bool:
    for match in _MONTH.finditer(words):
        day = words[max(match.start() - 2, 0) : match.start()]
        month = int(match[1])
        is_month = 0 < month < 13
        if day.strip() in ("0", "00") or (is_month and _LAST_DAYS.get(month, "31") < day <= "99"):
            return True
        if not is_month and words.startswith("/", match.end()):
            return True
    return False


def may_be_unfinished(words: str) -> bool:
    """Is there anything that keeps a place free?"""
    return (
        any(map(words.__contains__, _TO_FILL_IN))
        or ("[" in words and _OPEN_PLACE.search(words) is not None)
        or ("(" in words and _ASIDE.search(words) is not None)
        or "<" in words
        or "‹" in words
        or _CALLED.search(words) is not None
        or ("#" in words and _MISSING.search(words) is not None)
        or ("…" in words and _LEFT_OPEN.search(words) is not None)
    )
