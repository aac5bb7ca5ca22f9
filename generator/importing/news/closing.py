"""The foot of a piece as letters end: place and day, `NGƯỜI VIẾT`, a name, an office."""

import re
from collections.abc import Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.news.address import without_titles
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_name, is_prose, tells_place_and_day
from generator.importing.news.names import is_office

_LABEL = re.compile(
    r"(?:người (?:viết(?: bài| tin)?|thực hiện|đưa tin|gửi(?: bài)?|báo cáo|ghi(?: chép)?|tổng hợp"
    r"|biên soạn)|tác giả(?: bài viết)?|cộng tác viên|phóng viên|biên tập viên|ctv)\s*[:.]?",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\W*(?:đã ký|ký tên|ký và ghi rõ họ tên|ký, ghi rõ họ tên)\W*", re.IGNORECASE)
_MOST_OFFICES = 2


def closing_of(own: Sequence[Block], body: int) -> range:
    """Return the lines with which a piece closes; none without a place and day, or a label."""
    lines = [at for at in range(body, len(own)) if own[at].text]
    offices = 0
    while lines and offices < _MOST_OFFICES and is_office(own[lines[-1]].text):
        offices += 1
        lines.pop()
    if not lines or not _is_person(own[lines[-1]]):
        return range(0)
    first = lines.pop()
    for form in (_is_signed, _is_label, _is_place_and_day):
        if lines and form(own[lines[-1]].text):
            first = lines.pop()
    is_told = _is_label(own[first].text) or _is_place_and_day(own[first].text)
    return range(first, len(own)) if is_told else range(0)


def _is_person(block: Block) -> bool:
    name = without_titles(block.text)
    return block.kind is BlockKind.PARAGRAPH and is_name(name, in_capitals=True)


def _is_signed(text: str) -> bool:
    return _SIGNED.fullmatch(text) is not None


def _is_label(text: str) -> bool:
    return _LABEL.fullmatch(text) is not None


def _is_place_and_day(text: str) -> bool:
    return tells_place_and_day(text) and date_line(text) is not None and not is_prose(text)
