"""The words and patterns of written dates; dates.py says what they mean."""

import re

from generator.text.patterns import pattern

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
FORMS = "Viết như 24/04/2024, 17:18 - 24/04/2024, ngày 24 tháng 4 năm 2024 hoặc 2024-04-24 17:18"
DAY_FORMS = "Viết hẳn ngày ấy, như 24/04/2024, ngày 24 tháng 4 năm 2024 hoặc 2024-04-24"

_NAMES = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5}
_FLAGS = re.IGNORECASE | re.ASCII

ISO = pattern(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII
)
DATE = pattern(
    r"(?<![\d/.-])(?:(?P<d>\d{1,2})(?P<sign>[/.-])(?P<m>\d{1,2})(?P=sign)(?P<y>\d{4})"
    r"|(?P<y_iso>\d{4})(?P<iso>[/.-])(?P<m_iso>\d{1,2})(?P=iso)(?P<d_iso>\d{1,2})"
    r"|(?P<d_word>\d{1,2}) tháng (?P<m_word>\d{1,2}) năm (?P<y_word>\d{4}))(?![\d/-]|\.\d)",
    _FLAGS,
)
TIME = pattern(
    r"(?<![\d:])T?(?P<hour>\d{1,2})"
    r"(?:(?: ?[:hg] ?| giờ )(?P<minute>\d\d)(?::(?P<second>\d\d))?(?:'|p\b)?"
    r"| ?[hg]\b| giờ(?=[ ,]|$))"
    r"(?![\d:])(?: ?(?P<half>SA|CH)\b)?",
    _FLAGS,
)
WEEKDAY = pattern(
    rf"(?<!\w)(?:thứ (?P<digit>[2-7])|thứ (?P<name>{'|'.join(_NAMES)})|(?P<sunday>chủ nhật))(?!\w)",
    re.IGNORECASE,
)
FURNITURE = pattern(
    r"(?: |[|,\-–—]|phút\b|lúc\b|ngày(?: xuất bản:| đăng:)?|[\[(]GMT ?\+7[\])])*", re.IGNORECASE
)
SHORT_YEAR = pattern(r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b")
SERIAL = pattern(r"[345]\d{4}", re.ASCII)
"""The years 1982 to 2063, as a spreadsheet counts their days."""
GLUED = pattern(r"\d{8}", re.ASCII)
SIGNED = pattern(r"[-–—+'`.]\s*(?P<day>\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})")
ENGLISH = {
    **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6},
    **{"jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12},
}
VIETNAMESE = {
    **{"một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7},
    **{"tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12},
}
_MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
IN_WORDS = pattern(
    rf"\b(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ -](?P<m>{_MONTHS}|tháng (?:{'|'.join(VIETNAMESE)})"
    rf"(?!\w))\.?|(?P<m_before>{_MONTHS})\.? (?P<d_behind>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:,? | năm |-)(?P<y>\d{4})\b",
    re.IGNORECASE,
)
"""A month as a word."""
ENGLISH_HALF = pattern(r"(?:[ap]\.?m\.?)", re.IGNORECASE)
MONTH_ALONE = pattern(
    r"(?:tháng )?(?P<m>0?[1-9]|1[0-2])(?:[/.-]| năm )(?P<y>(?:19|20)\d\d)"
    r"|(?P<y_iso>(?:19|20)\d\d)[/.-](?P<m_iso>0?[1-9]|1[0-2])",
    re.IGNORECASE,
)
NO_YEAR = pattern(r"\b\d{1,2}[/.-]\d{1,2}\b")


def without_year(day: re.Match[str]) -> str:
    """Return what to write of a day that has no year: nobody but the editor knows which."""
    return f"Thiếu năm: viết {day.group()}{day.group().strip('0123456789')}‹năm›"


def weekday_number(match: re.Match[str]) -> int:
    """0 for Thứ Hai … 6 for Chủ Nhật."""
    if match["sunday"]:
        return 6
    return int(match["digit"]) - 2 if match["digit"] else _NAMES[match["name"].lower()]
