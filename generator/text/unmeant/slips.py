"""Slips of the hand: another weekday, an address that no letter reaches, a bracket left open."""

import re
from collections.abc import Iterator
from datetime import date

from generator.text import date_words
from generator.text.shown_dates import format_date, weekday_name
from generator.text.unmeant.glued import glued
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

_BETWEEN = r"[ .()-]{0,2}"
_LABEL = r"(?:điện thoại|đt|sđt|hotline|di động|đường dây nóng)(?: di động| liên hệ)?\s?[:.]\s?"
_SIGNS = (
    UnmeantSign(
        re.compile(
            r"[\w.+-]+@(?:[\w-]+\.)*[\w-]*(?:\.\.|,(?=[a-z]{2,}))[\w.-]*"
            r"|(?<![\w@])[\w.+-]+ @[\w-]+\.\w+|(?<![\w@])[\w.+-]+@ [\w-]+\.\w+",
            re.IGNORECASE,
        ),
        "địa chỉ thư viết sai, không ai gửi tới được",
        "Viết liền, một dấu chấm mỗi chỗ: ten@co-quan.vn.",
    ),
    UnmeantSign(
        re.compile(
            rf"(?<=[:. ])\(?0(?:{_BETWEEN}\d){{4,8}}(?!{_BETWEEN}\d)"
            rf"|(?<=[:. ])\(?0(?:{_BETWEEN}\d){{11,15}}(?!{_BETWEEN}\d)"
        ),
        "số điện thoại có mười chữ số, số máy bàn mười một",
        "Đối chiếu với nguồn: thiếu hay thừa chữ số?",
    ),
)
_NUMBER_FOLLOWS = re.compile(rf"\b{_LABEL}(?=\(?0)", re.IGNORECASE)
_APART = (
    UnmeantSign(
        re.compile(r"(?<![^\W\d_])[^\W\d_]{1,40} ,(?=\s|$|[^\W\d_])"),
        "dấu phẩy đứng cách chữ ở trước",
        "Để dấu phẩy sát vào chữ ở trước.",
    ),
    UnmeantSign(
        re.compile(r"(?<![:;=])\((?=[^\W\d_]{2})[^()]*\Z"),
        "mở ngoặc mà không đóng",
        "Thêm dấu “)”, hoặc xóa dấu này.",
    ),
)
_DAY = re.compile(
    rf"{date_words.WEEKDAY.pattern},? ?\(?(?:ngày )?(?P<d>\d{{1,2}})"
    r"(?:[/-]| tháng )(?P<m>\d{1,2})"
    r"(?:[/-]| năm |, năm )(?P<y>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)


def slips(words: str) -> Iterator[Unmeant]:
    """Yield where each stands first."""
    mail, phone = _SIGNS
    yield from first_of_each((mail, *_APART), words)
    if match := _NUMBER_FOLLOWS.search(words):
        for row in first_of_each((phone,), words[match.end() - 1 :]):
            yield Unmeant(match.end() - 1 + row.start, row.written, row.reason, row.advice)
    yield from _other_weekdays(words)
    yield from glued(words)


def _other_weekdays(words: str) -> Iterator[Unmeant]:
    for match in _DAY.finditer(words):
        try:
            day = date(int(match["y"]), int(match["m"]), int(match["d"]))
        except ValueError:
            continue  # no calendar has it: another sign tells
        if date_words.weekday_number(match) != day.weekday():
            advice = "Đối chiếu với nguồn, sửa thứ hay ngày."
            right = f"{format_date(day)} là {weekday_name(day)}"
            yield Unmeant(match.start(), match.group(), right, advice)
            return
