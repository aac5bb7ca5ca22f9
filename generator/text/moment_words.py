"""The words and patterns of a moment within a line; moment_in_line.py says what they mean."""

import re
from collections.abc import Mapping

from generator.text.patterns import pattern

_UNITS = {
    **{1: "một", 2: "hai", 3: "ba", 4: "bốn|tư", 5: "năm", 6: "sáu", 7: "bảy|bẩy"},
    **{8: "tám", 9: "chín", 10: "mười"},
}
_AFTER_TENS = {**_UNITS, 1: "mốt|một", 5: "lăm|nhăm"}
_ENGLISH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|")
_MONTHS = {number: f"(?:{_UNITS[number]})" for number in range(1, 11)} | {
    11: "mười một",
    12: "mười hai",
}
_DAYS = (
    {number: f"(?:{words})" for number, words in _UNITS.items()}
    | {10 + unit: f"mười (?:{_AFTER_TENS[unit]})" for unit in range(1, 10)}
    | {20: "hai mươi", 30: "ba mươi", 31: "ba (?:mươi )?mốt"}
    | {20 + unit: f"(?:hai mươi|hai|hăm) (?:{_AFTER_TENS[unit]})" for unit in range(1, 10)}
)


def _any(words: Mapping[int, str]) -> str:
    return "|".join(words[number] for number in sorted(words, reverse=True))


_DAY = rf"(?P<day>\d{{1,2}}(?!\d)|{_any(_DAYS)})"
_MONTH = rf"(?P<month>\d{{1,2}}(?!\d)|{_any(_MONTHS)})"
_YEAR = r"(?P<year>\d{4}(?!\d)|(?:một|hai) (?:nghìn|ngàn)[^\d,.;|()]{2,40})"
_ENGLISH_MONTH = rf"(?P<month>(?:{'|'.join(_ENGLISH)})[a-z]{{0,6}})\.?"
_FLAGS = re.IGNORECASE
_START = r"(?:(?<![\w/.-])|(?<=:\d\d))"
_END = r"(?:(?![\w/-]|\.\d)|(?=T?\d\d:\d\d))"

DATES = tuple(
    pattern(words, _FLAGS)
    for words in (
        rf"{_START}(?P<year>\d{{4}})(?P<sign>[/.-])(?P<month>\d{{1,2}})(?P=sign)"
        rf"(?P<day>\d{{1,2}})(?P<year_first>)(?:(?![\d/-]|\.\d))",
        rf"{_START}(?P<day>\d{{1,2}})(?P<sign> ?[/.-] ?)(?P<month>\d{{1,2}})(?P=sign) ?"
        rf"(?P<year>\d{{4}}){_END}",
        rf"{_START}(?P<day>\d{{1,2}}) ?[/.-] ?(?P<month>\d{{1,2}}),? năm (?P<year>\d{{4}}){_END}",
        rf"(?<!\w){_DAY},? (?:tháng|thg\.?|th\.?) ?{_MONTH},?(?: ?/ ?| năm | ){_YEAR}",
        rf"(?<!\w)tháng {_MONTH},? (?P<day>\d{{1,2}}), (?P<year>\d{{4}}){_END}",
        rf"(?<!\w)tháng {_MONTH},? ngày {_DAY},? (?:năm )?(?P<year>\d{{4}}){_END}",
        rf"(?<!\w)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -]{_ENGLISH_MONTH},?[ -]"
        rf"(?P<year>\d{{4}}){_END}",
        rf"(?<!\w){_ENGLISH_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}}){_END}",
    )
)
ISO = pattern(
    r"(?<![\w/.-])\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)(?!\w)"
)
RANGE = pattern(
    r"(?:\bngày|\btừ) \d{1,2} ?(?:[-–—,]|đến|tới|và) ?(?:ngày )?\Z|(?<![\d:hg]\d)(?<![\d:hg])"
    r"(?<!\d)\d{1,2}[-–—]\Z",
    _FLAGS,
)
"""What stands before the last day of several: `từ ngày 15 - `."""
CHANGED = pattern(
    r"(?:cập nhật|chỉnh sửa|sửa đổi|sửa|updated?|modified)(?:\D|\d{1,2}[:hg]\d\d){0,20}\Z", _FLAGS
)
LUNAR = pattern(r"âm lịch|\b(?:al)\b", _FLAGS)
ZONE = pattern(
    r"(?:GMT|UTC)(?: ?(?P<sign>[+-]) ?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)?(?!\w)"
    r"|(?<=:\d\d) ?(?P<bare>[+-])(?P<bare_hours>\d\d):?(?P<bare_minutes>\d\d)(?!\d)",
    _FLAGS,
)
_PART = r"SA|CH|AM|PM|a\.m\.?|p\.m\.?|sáng|trưa|chiều|tối|đêm|khuya"
TIME = pattern(
    r"(?<![\d:/.,-])(?<!\d )T?(?P<hour>\d{1,2})"
    r"(?:(?<=lúc \d)\.(?P<dotted>\d\d)(?![\d.])|(?<=lúc \d\d)\.(?P<dots>\d\d)(?![\d.])"
    r"| ?: ?(?P<minute>\d\d|\d(?=['’′])|(?<=\d\d:)\d(?=\W*$))(?: ?: ?(?P<second>\d\d)(?:\.\d+)?)?"
    r"| ?(?:h|g|giờ)[ :]?(?P<minute_word>\d{1,2})(?: ?(?:phút|ph|p)(?!\w))?"
    r"(?:[ ,]{0,2}(?P<second_word>\d{1,2}) ?(?:giây|s|\"|″)(?!\w))?"
    r"| ?(?:h|g)(?!\w)| giờ(?!\w)(?P<half> rưỡi| (?:kém|thiếu) \d{1,2})?(?: đúng)?)"
    rf"(?![\d:])(?: ?['’′])?(?:[ ,]?\(?(?:buổi )?(?P<part>{_PART})(?!\w)\)?)?"
    r"(?! (?:phút |giờ )?trước)",
    _FLAGS,
)
MORNING = frozenset(["sa", "am", "sáng"])
WEEKDAY = pattern(
    r"(?<!\w)(?:(?:thứ|th\.?|t\.?) ?(?P<digit>[2-7])"
    r"|thứ (?P<name>hai|ba|tư|năm|sáu|bảy|bẩy)|(?P<sunday>chủ nhật|chúa nhật|cn))(?!\w)",
    _FLAGS,
)


def number_in_words(words: str, of_months: bool = False) -> int:
    """Return 25 for hai mươi lăm, 4 for April; the patterns let nothing else in."""
    if words.isdecimal():
        return int(words)
    known = _MONTHS if of_months else _DAYS
    for number, form in known.items():
        if re.fullmatch(form, words, _FLAGS):
            return number
    return _ENGLISH.index(words[:3].lower()) + 1
