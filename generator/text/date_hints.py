"""What to write in place of what is no date."""

import re
import unicodedata
from contextlib import suppress
from datetime import date, datetime, timedelta

from generator.text import date_words as words
from generator.text.shown_dates import format_date
from generator.text.vietnam_day import YEARS

_EXCEL = date(1899, 12, 30)
"""The day 0 of its numbers."""
_TAKEN_FOR_DIGITS = str.maketrans("OolI", "0011")
_DIGITS = re.compile(r"[0-9]+[-/. ][0-9][0-9-/.: ]*")


def hint_of(plain: str) -> str:
    """Return how to write what was meant."""
    if signed := words.SIGNED.match(plain):
        return f"Bỏ dấu ở đầu: {plain[signed.start('day') :]}"
    if in_words := _in_words(plain):
        return f"Viết tháng bằng số: {in_words}"
    return taken_for_digits(plain) or _hint_of_digits(plain)


def taken_for_digits(plain: str) -> str:
    """Return what to type for `2O26-11-20`; empty where no letter stands for a figure."""
    typed = plain.translate(_TAKEN_FOR_DIGITS)
    if typed == plain or not _DIGITS.fullmatch(typed):
        return ""
    return f"Gõ chữ số 0, 1, không phải chữ cái O, l, I: {typed}"


def _hint_of_digits(plain: str) -> str:
    if month := words.MONTH_ALONE.fullmatch(plain):
        year = month["y"] or month["y_iso"]
        return f"Thiếu ngày: viết 24/{int(month['m'] or month['m_iso']):02}/{year}"
    if not plain.isascii() and (typed := _with_our_digits(plain)) != plain:
        return f"Gõ chữ số thường (0-9): {typed}"
    if glued := _glued(plain):
        return f"Viết {format_date(glued)}"
    if serial := words.SERIAL.fullmatch(plain):
        day = _EXCEL + timedelta(days=int(serial[0]))
        return f"Đó là số ngày của Excel, có lẽ {format_date(day)}: viết ngày ấy"
    if words.SHORT_YEAR.search(plain):
        return "Viết năm đủ bốn chữ số: 24/04/2024"
    if yearless := words.NO_YEAR.search(plain):
        return words.without_year(yearless)
    if words.TIME.fullmatch(plain):
        return "Thiếu ngày: viết 24/04/2024 17:18"
    return words.FORMS


def _with_our_digits(text: str) -> str:
    """Return a text whose digits, of any script, are ours, and so its signs."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.digit(sign, sign)) for sign in plain)


def _glued(plain: str) -> date | None:
    """Return the day of 20240424 or 24042024: no figures are both within our years."""
    for form in ("%Y%m%d", "%d%m%Y") if words.GLUED.fullmatch(plain) else ():
        with suppress(ValueError):
            day = datetime.strptime(plain, form).date()
            if day.year in YEARS:
                return day
    return None


def _in_words(plain: str) -> str:
    """Return the day whose month is written as a word (`24 Apr 2024`); empty when there is none."""
    match = words.IN_WORDS.search(plain)
    if not match:
        return ""
    day, year = match["d"] or match["d_behind"], match["y"]
    name = (match["m"] or match["m_before"]).lower()
    month = words.ENGLISH.get(name[:3]) or words.VIETNAMESE.get(name.removeprefix("tháng "))
    return f"{int(day):02}/{month:02}/{year}" if month else ""
