"""The foot of a piece as letters end: place and day, on whose behalf, a name, how to reach them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.importing.block import Block, BlockKind
from generator.importing.news.address import without_titles
from generator.importing.news.bylines import byline
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_name, is_prose
from generator.importing.news.names import is_office
from generator.text.letter_case import LARGE

_LABEL = re.compile(
    r"(?:người (?:viết(?: bài| tin)?|thực hiện|đưa tin|gửi(?: bài| tin)?|báo cáo|ghi(?: chép)?"
    r"|tổng hợp|biên soạn)|tác giả(?: bài viết)?|cộng tác viên|phóng viên|biên tập viên|ctv)"
    r"\s*[:.]?",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\W*(?:đã ký|ký tên|ký và ghi rõ họ tên|ký, ghi rõ họ tên)\W*", re.IGNORECASE)
_ON_BEHALF = re.compile(
    rf"(?:T\s*[./]?\s*M|K\s*[./]?\s*T|T\s*[./]?\s*L)\s?[./]?\s+[{LARGE}][^.:;]{{2,80}}"
)
_PLACE_AND_DAY = re.compile(rf"[{LARGE}][^,.\d|]{{1,40}},\s*(?:ngày\s*)?\d.{{5,40}}")
_CONTACT = re.compile(
    r"\W*(?:(?:số )?(?:điện thoại|đt|đtdđ|sđt|di động|tài khoản|tk|stk)|e-?mail|zalo|địa chỉ"
    r"|liên hệ|nhuận bút|ngân hàng|cccd|cmnd)(?!\w)[^.!?]{0,60}[:.].{3,120}|\S+@\S+\.\w+"
    r"|[\d .+()-]{9,20}|bài (?:gửi|viết gửi|cộng tác|dự thi)(?: cho| tới)? [^.!?:]{3,80}",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+[-–—&]\s+|\s*[,;]\s+|\s+và\s+")
_MOST_OFFICES, _MOST_ABOVE, _FOOT = 2, 6, 3


@dataclass(frozen=True, slots=True)
class Closing:
    """`lines` are no part of the story; `person` is the line of who closes it."""

    lines: range
    person: int


def closing_of(own: Sequence[Block], body: int) -> Closing | None:
    """Return the lines with which a piece closes; none that do not say so themselves."""
    lines = [at for at in range(body, len(own)) if own[at].text]
    count = len(lines)
    _pop(own, lines, _is_contact, count)
    below = own[lines[-1]].text if lines else ""
    is_sure = len(lines) < count or (is_office(below) and below.startswith("("))
    _pop(own, lines, is_office, _MOST_OFFICES)
    if not lines or not _is_person(own[lines[-1]]):
        return None
    person = lines.pop()
    is_own = own[person].is_own and _is_labelled(own[person].text)
    first = person if is_sure or is_own else None
    for at in reversed(lines[-_MOST_ABOVE:]):
        if any(form(own[at].text) for form in (_is_label, _is_place_and_day)):
            first = at
        elif not is_office(own[at].text):
            break
    return Closing(range(first, len(own)), person) if first is not None else None


def foot_of(own: Sequence[Block]) -> Sequence[Block]:
    """Return the lines below a piece that may tell its day."""
    closing = closing_of(own, 0)
    return own[closing.lines.start :] if closing else own[-_FOOT:]


def _pop(own: Sequence[Block], lines: list[int], form: Callable[[str], bool], most: int) -> None:
    while lines and most and form(own[lines[-1]].text):
        lines.pop()
        most -= 1


def _is_contact(text: str) -> bool:
    """How to reach or pay who wrote a piece is for the newsroom, and nobody else."""
    return _CONTACT.fullmatch(text) is not None


def _is_person(block: Block) -> bool:
    persons = _AND.split(without_titles(block.text))
    is_bare = all(is_name(person, in_capitals=True) for person in persons)
    return block.kind is BlockKind.PARAGRAPH and (is_bare or _is_labelled(block.text))


def _is_labelled(text: str) -> bool:
    line = byline(text)
    return line is not None and line.is_labelled and bool(line.authors)


def _is_label(text: str) -> bool:
    return any(form.fullmatch(text) for form in (_LABEL, _SIGNED, _ON_BEHALF))


def _is_place_and_day(text: str) -> bool:
    is_told = _PLACE_AND_DAY.fullmatch(text) is not None
    return is_told and date_line(text) is not None and not is_prose(text)
