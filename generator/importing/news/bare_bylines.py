"""Who wrote a piece, said without a colon: `Bài, ảnh Phạm Thử`, `H.P lược ghi`, `By …, May 7`."""

import re

from generator.importing.news.lines import is_name
from generator.importing.news.names import is_initials, names_in
from generator.text.letter_case import LARGE
from generator.text.moment_words import DATES

_FLAGS = re.IGNORECASE
_KIND = r"(?:tin|bài|ảnh|hình|lời|clip|video)"
_LABEL = re.compile(
    rf"(?=(?:tin|bài|lời)(?!\w)){_KIND}(?: viết)?(?:(?:\s*(?:,|và|&|-|–)\s*|\s+){_KIND})+"
    rf"\s+(?P<names>(?-i:[{LARGE}]).{{2,60}})",
    _FLAGS,
)
_DEED = re.compile(
    r"(?P<name>\S.{1,40}?)\s+(?:(?:lược )?ghi(?: chép)?|lược thuật|tổng hợp|thực hiện|biên soạn"
    r"|sưu tầm|viết(?: bài)?|đưa tin|gửi(?: bài| tin)?)",
    _FLAGS,
)
_SIGNS_BEFORE = re.compile(r"^[\s\u200d\ufe0f\u2600-\u27bf\U0001f300-\U0001faff]+")
_REACHED_AT = re.compile(
    r"\s*[,;.(–|-]?\s*(?<!\w)(?:đt|sđt|đtdđ|điện thoại|tel|e-?mail|zalo)\s*[:.]?"
    r"\s*(?:\+?\d|\S+@).*$",
    _FLAGS,
)
"""How to reach who wrote a piece is no part of their name."""
_BEFORE_DAY = re.compile(r"[\s,|(–-]*(?:(?<!\w)(?:on|lúc|ngày|vào)(?: lúc| ngày)?)?\s*$", _FLAGS)
_ON = re.compile(r"\s+on$", _FLAGS)
_BEFORE_HOUR = re.compile(r"[\s,|(–-]+(?:vào )?lúc \d{1,2}\s?[:hg]\s?\d{2}.{0,12}$", _FLAGS)


def named_without_sign(line: str) -> tuple[str, ...]:
    """Return the persons of a line that says what they did, and has no colon to part it."""
    if match := _LABEL.fullmatch(line):
        names = tuple(names_in(match["names"], in_capitals=True))
        return names if all(_is_person(name) for name in names) else ()
    match = _DEED.fullmatch(line)
    return (match["name"],) if match and _is_person(match["name"]) else ()


def _is_person(name: str) -> bool:
    return is_initials(name) or is_name(name)


def bare(line: str) -> str:
    """Return a line without little pictures before it, `✍️ Tin, ảnh: …`, and a number behind."""
    return _SIGNS_BEFORE.sub("", _REACHED_AT.sub("", line))


def without_day_behind(names: str) -> str:
    """The day on which they wrote is no part of a name: `Minh Thử on 11/11/2019`."""
    starts = (match.start() for form in DATES if (match := form.search(names)))
    start = min(starts, default=None)
    names = _BEFORE_HOUR.sub("", names)
    return _ON.sub("", names) if start is None else _BEFORE_DAY.sub("", names[:start])
