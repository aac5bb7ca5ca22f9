"""Lines that tell when a piece was published, and what else stands in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importing.block import Block
from generator.importing.news.names import trimmed
from generator.text import squeeze
from generator.text.letter_case import LARGE, SMALL
from generator.text.moment_in_line import Moment, Precision, read_datetime
from generator.text.moment_words import DATES, ISO, TIME, WEEKDAY, ZONE
from generator.text.vietnam_day import NotADate

_LONGEST = 200
_LONGEST_TIME = 16
_MOST_WORDS, _MONTHS = 14, 12
_AMERICAN = re.compile(r"\d{1,2}/\d{1,2}/\d{4},? \d{1,2}:\d\d:\d\d [AP]M")
_PUBLISHED = re.compile(
    r"(?:ngày (?:đăng|xuất bản|phát hành|tạo|viết|gửi|trả lời)"
    r"|(?<!người )(?:được )?(?:(?<!người )(?<!\w)đăng(?! (?:bởi|nhập|ký|xuất))"
    r"|xuất bản)(?: tải)?(?: vào)?(?: lúc| ngày)?"
    r"|thời gian(?: đăng)?|posted(?: on)?(?! by)|published(?: on)?|(?<!\w)date(?!\w))\s*:?",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"cập nhật|chỉnh sửa|(?:last )?(?:updated|modified|edited)", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?<!\w)(?:hôm nay|bây giờ(?: là)?|today(?: is)?|in (?:ngày|lúc|vào|từ)"
    r"|(?:ngày|bản|giờ) in(?! ấn)"
    r"|printed|(?:bản )?lưu (?:trữ|ngày|lúc)|archived|(?:ngày )?truy cập|captured|saved)(?!\w)",
    re.IGNORECASE,
)
"""Whoever printed or saved a page tells the day on which they did."""
_JOINED = re.compile(
    r"\W*(?:ngày )?(?:(?:đã )?tham gia|gia nhập|đăng ký thành viên|joined|join date|member since"
    r"|thành viên từ)\s*:?\s",
    re.IGNORECASE,
)
"""Beside a message a forum tells since when its writer has been a member."""
_LABELS = re.compile(
    rf"{_PUBLISHED.pattern}|(?:ngày |thời gian )?cập nhật(?: lần cuối)?(?: lúc| ngày)?\s*:?"
    r"|(?:cập nhật )?mới nhất\s*:|(?:last )?(?:updated|modified|edited)(?: on)?\s*:?"
    r"|(?<!\w)(?:lúc|ngày|vào)(?!\w)"
    r"|(?:lượt|số lượt|số lần|đã) (?:xem|đọc)\s*[:.]?\s*\(?[\d.,]+\)?"
    r"|\(?[\d.,]+\s*(?:lượt (?:xem|đọc)|bình luận|views?|lần đọc)\)?|giờ việt nam|ict(?!\w)",
    re.IGNORECASE,
)
_GLUED = re.compile(
    rf"^((?:[{LARGE}][^\W\d_]*\.? ){{1,4}}[{LARGE}][^\W\d_]*[{SMALL}])"
    r"(?=\d{1,2}(?:[/.:-]\d| tháng| thg|h\d))"
)
"""A page without a blank between who wrote and when: `Vũ Thế Anh14 tháng 10, 2025`."""
_SHORT_YEAR = re.compile(r"(?<![\d/])(?P<day>[0-3]?\d/[01]?\d/)(?=\d\d,? [0-2]?\d:\d\d)")
"""Beside a time `19/07/22` is a day in full; within words it may be anything."""
_SHORT_DAY = re.compile(
    r"\s*(?P<label>[^\d/|]{0,40}(?:[:|,–-]\s*|(?:ngày|lúc|chủ nhật|thứ [^\W\d_]+)\s))?"
    r"(?P<day>[0-3]?\d(?P<sign>[/.-])[01]?\d(?P=sign))(?P<year>\d\d)\s*(?:[|(].{0,60})?",
    re.IGNORECASE,
)
"""On a line of its own, or behind a label, a name, a weekday: 2-11-26."""
_BARE = re.compile(r"\d{1,2}-\d{1,2}-|\d/\d\d?/|\d\d/\d/")
"""Without a label 1.2.26 may be a number, and 12/05/26 begin with its year."""
_SPLIT = re.compile(
    r"\s*[|•·;/@]\s*|\s+[-–—]+\s+|\s{3,}|(?<=\w),?\s*$|[\[\]()]|\s-\s*$|^\s*[-–—,:]+\s*"
    r"|\s(?=(?:cỡ chữ|tác giả|nguồn(?: tin)?|người (?:đăng|viết)|chuyên mục)\s*:)",
    re.IGNORECASE,
)


_PRINTED = re.compile(
    r"(?P<who>posted by .{2,40}?) on (?P<when>.{8,30}? @ \d.{3,12}?) in [^\W\d_].*", re.IGNORECASE
)
"""A blog that is printed tells its sections and its comments behind the day."""
_COUNT = re.compile(r"(?<=[^\W\d_])\s\d[\d.,]{0,8}\s*$")
"""How often it was read, beside a sign that no copy has."""

_NUMBERS = re.compile(r"(?<![\w/.-])\d[\d.,]*+(?![\w/-])")


@dataclass(frozen=True, slots=True)
class DateLine:
    """`rest` is what the line says besides: an author, a place, a source."""

    index: int
    moment: Moment
    rest: tuple[str, ...]
    is_labelled: bool
    is_change: bool = False
    """Does the line say that a piece was changed, and not when it was published?"""
    is_clock: bool = False
    """Does it tell the day on which somebody looked at the page?"""


def date_line(line: str, index: int = 0) -> DateLine | None:
    """Return what a line tells of the day of publication; None for prose that names a day."""
    if len(line) > _LONGEST:
        return None
    line = _PRINTED.sub(r"\g<who> | \g<when>", line)
    line = _SHORT_YEAR.sub(r"\g<day>20", _GLUED.sub(r"\1 | ", line))
    short = _SHORT_DAY.fullmatch(line)
    if short and (short["label"] or _BARE.fullmatch(short["day"])):
        return _of_short(line, short, index)
    try:
        moment = _with_doubt(without_machine_seconds(read_datetime(line), line), line)
    except NotADate:
        return _of_first(line, index)
    rest = tuple(_rest(squeeze(line)))
    is_labelled = _PUBLISHED.search(line) is not None
    is_row = not is_labelled and any(map(_is_of_row, rest))
    if is_row or sum(len(piece.split()) for piece in rest) > _MOST_WORDS:
        return None
    is_change = not is_labelled and _CHANGED.search(line) is not None
    is_clock = not is_labelled and (_CLOCK.search(line) or _JOINED.match(line)) is not None
    return DateLine(index, moment, rest, is_labelled, is_change, is_clock)


def _is_of_row(piece: str) -> bool:
    """A row of a table has words and several numbers beside its day: Yên Lập 38 57.000.000."""
    return len(_NUMBERS.findall(piece)) > 1 and piece[0].isalpha()


def _with_doubt(moment: Moment, line: str) -> Moment:
    """Whoever counts seconds to AM and PM writes the month first too: 4/12/2023 8:05:00 AM."""
    day, month = moment.value.day, moment.value.month
    if day > _MONTHS or day == month or not _AMERICAN.search(line):
        return moment
    doubt = f"Ngày viết kiểu Mỹ, có thể là {month:02}/{day:02}/{moment.value.year}: xem lại."
    return moment._replace(doubts=(*moment.doubts, doubt))


def _of_short(line: str, short: re.Match[str], index: int) -> DateLine | None:
    """A year of two figures is of this century, and somebody has to look."""
    year = short.start("year")
    read = date_line(f"{line[:year]}20{line[year:]}", index)
    if read is None:
        return None
    written, moment = f"{short['day']}{short['year']}", read.moment
    doubt = f"Năm chỉ viết hai chữ số ({written}), đọc là {moment.value:%d/%m/%Y}."
    return replace(read, moment=moment._replace(doubts=(*moment.doubts, doubt)))


def _of_first(line: str, index: int) -> DateLine | None:
    """Behind the day of publication the day of a change may stand in a box of its own."""
    first, sign, _ = line.partition(" | ")
    return date_line(first, index) if sign and _PUBLISHED.search(first) else None


def without_machine_seconds(moment: Moment, line: str) -> Moment:
    """What is written for machines has seconds that nobody counted: 21:47:00."""
    if moment.value.second or moment.precision is not Precision.SECOND or not ISO.search(line):
        return moment
    return moment._replace(precision=Precision.MINUTE)


def with_times(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """A time that has a line of its own beside its day is read with it."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else Block("")
        if _is_time(block.text) and _is_bare_day(before.text):
            joined[-1] = replace(before, text=f"{before.text} | {block.text}", markdown="")
        elif _is_time(before.text) and _is_bare_day(block.text):
            joined[-1] = replace(block, text=f"{before.text} | {block.text}", markdown="")
        else:
            joined.append(block)
    return tuple(joined)


def _is_time(text: str) -> bool:
    return len(text) <= _LONGEST_TIME and TIME.fullmatch(text) is not None


def _is_bare_day(text: str) -> bool:
    line = date_line(text) if len(text) <= _LONGEST else None
    return line is not None and not line.rest and line.moment.precision is Precision.DAY


def _rest(line: str) -> Iterator[str]:
    for form in (ISO, *DATES, ZONE):
        line = form.sub(" | ", line)
    for form in (TIME, WEEKDAY, _LABELS):
        line = form.sub(" | ", line)
    for piece in _SPLIT.split(line):
        words = trimmed(_COUNT.sub("", piece), " ,.:-–—|'’") if piece else ""
        if words:
            yield words
