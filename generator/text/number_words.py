"""Numbers below a hundred in Vietnamese words, and the words that multiply: mười lăm, tỉ.

What `năm` means is decided by its neighbours: five before a scale word and after `linh`, a year
everywhere else. Nobody says `năm` for five after `mươi`: that is `lăm`.
"""

import re

SPACE = r"(?:[^\S\n]+|[^\S\n]*\n(?!\s*\n)[^\S\n]*)"
"""White space within a paragraph."""
SCALES = {
    "tỉ": 10**9,
    "tỷ": 10**9,
    "triệu": 10**6,
    "vạn": 10**4,
    "nghìn": 10**3,
    "ngàn": 10**3,
    "trăm": 100,
    "chục": 10,
    "mươi": 10,
}
_DIGITS = {
    "không": 0,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_UNITS = {**_DIGITS, "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_TENS = {"mười": 10, "hăm": 20}

_FEW = "hai|ba|bốn|sáu|bảy|bẩy|tám|chín"
_UNIT_AFTER_TENS = (
    rf"(?:(?:mốt|một|{_FEW}|lăm|nhăm)|tư(?!{SPACE}(?:tưởng|vấn|liệu|nhân|pháp|cách|thục|duy)))"
    rf"(?!\w|{SPACE}mươi)"
)
_SCALE_WORDS = "|".join(SCALES)
SCALE = (
    rf"(?:(?:tỉ|tỷ)(?!{SPACE}(?:lệ|số|trọng|phú|giá|suất|mỉ))|triệu(?!{SPACE}(?:tập|hồi))"
    rf"|vạn(?!{SPACE}(?:sự|vật|nhất))|nghìn|ngàn|trăm|chục|mươi)(?!\w)"
)
"""A word that multiplies; `tỷ lệ` and `triệu tập` are none."""
BELOW_HUNDRED = (
    rf"(?:(?:{_FEW}|năm){SPACE}mươi(?:{SPACE}{_UNIT_AFTER_TENS})?"
    rf"|mười(?:{SPACE}{_UNIT_AFTER_TENS})?|hăm{SPACE}{_UNIT_AFTER_TENS}"
    rf"|(?:{_FEW}|năm){SPACE}(?:mốt|lăm|nhăm)"
    rf"|không(?={SPACE}trăm(?!\w))|năm(?={SPACE}(?:{_SCALE_WORDS})(?!\w))|một|{_FEW})(?!\w)"
)
LINKED_UNIT = rf"(?:linh|lẻ){SPACE}(?:một|{_FEW}|tư|năm)(?!\w)"
"""`linh năm` of `một trăm linh năm`."""
HALF_OF = rf"(?:một{SPACE})?nửa(?={SPACE}(?:{_SCALE_WORDS})(?!\w))"
"""`nửa` of `nửa triệu`."""
HALF_MORE = r"(?:rưỡi|rưởi)(?!\w)"
"""`rưỡi` of `hai triệu rưỡi`."""
UNFINISHED = re.compile(
    rf"{SPACE}(?:mấy|mốt|lăm|nhăm|tư(?!{SPACE}(?:tưởng|vấn|liệu|nhân|pháp|cách|thục|duy))"
    rf"|năm(?!{SPACE}(?:[0-9]{{4}}(?![\w.,]*\w)|nay|qua|trước|học|sau|ngoái|tới|đó|ấy|này)))(?!\w)",
    re.IGNORECASE,
)
"""What makes a guess of the amount before it: `một triệu tư`, `hai mươi mấy`."""


def below_hundred(words: str) -> int:
    """Return the value of what `BELOW_HUNDRED` matches: 25 for hai mươi lăm, hai lăm, hăm lăm."""
    first, *others = words.lower().split()
    tens = _TENS.get(first)
    if tens is None and not others:
        return _DIGITS[first]
    if tens is None:
        tens = 10 * _DIGITS[first]
    units = [word for word in others if word != "mươi"]
    return tens + (_UNITS[units[0]] if units else 0)


def linked_unit(words: str) -> int:
    """Return 5 for `linh năm`."""
    return _UNITS[words.lower().split()[1]]
