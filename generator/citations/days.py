"""The notations of a day: 27/8/2021, 27 - 8 - 2021, 27 tháng 8 năm 2021, 27 tháng Tám năm 2021."""

import datetime
import re

_GAP = r"[ \n]?"
_YEAR_END = "(?![0-9])"
_WORDS = "một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|giêng|chạp"
_MONTHS = {word: index for index, word in enumerate(_WORDS.split("|")[:9], 1)} | {
    **{"mười": 10, "mười một": 11, "mười hai": 12, "giêng": 1, "chạp": 12}
}
_SIGNED = (
    rf"(?P<d>[0-9]{{1,2}}){_GAP}(?P<sign>[/.-]){_GAP}(?P<m>[0-9]{{1,2}})"
    rf"{_GAP}(?P=sign){{1,2}}{_GAP}(?P<y>[0-9]{{4}}){_YEAR_END}"
)
_OF_YEAR = (
    rf"(?P<d_of_year>[0-9]{{1,2}})[/.-](?P<m_of_year>[0-9]{{1,2}})[ \n]năm[ \n]"
    rf"(?P<y_of_year>[0-9]{{4}}){_YEAR_END}"
)
_BLANKS = (
    rf"(?P<d_blanks>[0-9]{{1,2}}) (?P<m_blanks>[0-9]{{1,2}}) (?P<y_blanks>[0-9]{{4}}){_YEAR_END}"
)
_WORDED = (
    rf"(?P<d_word>[0-9]{{1,2}}){_GAP}tháng{_GAP}(?P<m_word>[0-9]{{1,2}}|{_WORDS})"
    rf"(?:{_GAP},?{_GAP}năm{_GAP}|,{_GAP}|{_GAP}[/-]{_GAP})(?P<y_word>[0-9]{{4}}){_YEAR_END}"
)
_SHORT = (
    r"(?P<d_short>[0-9]{1,2})(?P<short_sign>[/-])(?P<m_short>[0-9]{1,2})(?P=short_sign)"
    r"(?P<y_short>[0-9]{2})(?![0-9]|[/.-][0-9])"
)
BARE_DAY = f"(?:{_SIGNED}|{_WORDED}|{_OF_YEAR})"
"""A day that needs no word before it."""

DAY = f"(?:{_SIGNED}|{_WORDED}|{_OF_YEAR}|{_BLANKS}|{_SHORT})"
"""A day behind the word “ngày”; once in a pattern, since it names its groups."""

_FORMS = ("", "_word", "_of_year", "_blanks", "_short")
_LATEST_SHORT_YEAR = 40


def day_of(match: re.Match[str] | None) -> datetime.date | None:
    """The day that a pattern with a day in it found, or none where there is no such day."""
    parts = match.groupdict() if match else {}
    form = next((form for form in _FORMS if parts.get(f"d{form}")), None)
    if form is None:
        return None
    month = parts[f"m{form}"].lower().replace("\n", " ")
    year = int(parts[f"y{form}"])
    if form == "_short":
        year += 2000 if year <= _LATEST_SHORT_YEAR else 1900
    try:
        return datetime.date(year, _MONTHS.get(month) or int(month), int(parts[f"d{form}"]))
    except ValueError:
        return None
