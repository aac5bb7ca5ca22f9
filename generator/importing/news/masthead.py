"""The head of a piece: its title, its day, and the lines around them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.importing.block import Block, BlockKind
from generator.importing.news.bylines import byline
from generator.importing.news.captions import has_credit
from generator.importing.news.date_lines import DateLine, date_line
from generator.importing.news.layout import is_layout, is_of_foot
from generator.importing.news.lines import ends_sentence, is_prose, says_more
from generator.importing.news.no_titles import is_category
from generator.importing.news.titles import names_day, title_of

_BELOW_LEAD = 5
_NEAR, _HEADLINE, _ENTRIES = 4, 6, 2
_NO_SLOGAN = 160
_MOST_WORDS = 30
_QUOTED_NAME = re.compile(r"[^.!?:“”]{3,60}: [“\"][^.!?“”\"]+[”\"]")
_REACH = 6
_CENTERED = "center"
_BODY = re.compile(
    r"(?:HỘI|UBND|ỦY BAN|SỞ|BAN|TRUNG ƯƠNG|PHÒNG|TRƯỜNG)\b.*\b"
    r"(?:(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)(?: [^\W\d]+){1,3}|VIỆT NAM)"
)
"""The name of a body above a title is no line of it, unless the next says what it does."""
_DOES = re.compile(
    r"(?:TIẾP SỨC|TRAO|TẶNG|TỔ CHỨC|PHÁT ĐỘNG|RA MẮT|KHAI (?:MẠC|GIẢNG)|KIỆN TOÀN|CÔNG BỐ|VƯỢT|ĐẠT"
    r"|TẬP HUẤN|THĂM|KÝ KẾT|PHỐI HỢP|TRIỂN KHAI|KHEN THƯỞNG|TUYÊN DƯƠNG|VINH DANH|HƯỞNG ỨNG"
    r"|CHUNG TAY|ĐỒNG HÀNH|HỖ TRỢ|THAM GIA|LÀM VIỆC|ĐÓN|GẶP MẶT|GIAO LƯU|BÀN GIAO|MỞ|ĐẨY MẠNH"
    r"|TĂNG CƯỜNG|CHỦ ĐỘNG|QUYẾT TÂM|LAN TỎA|KẾT NẠP|BIỂU DƯƠNG|VẬN ĐỘNG|GÓP|XÂY DỰNG|HỌP)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Masthead:
    """Indices into the blocks of a piece; None where the page has none. `end`: the body begins."""

    title: int | None
    date: DateLine | None
    end: int
    above: tuple[int, ...] = ()
    """The lines of a title that is broken, but for its last."""

    @property
    def lines(self) -> tuple[int, ...]:
        """All lines of the title."""
        return self.above if self.title is None else (*self.above, self.title)

    @property
    def poster(self) -> int:
        """On a social network stands who posted, below it the day, and below that the title."""
        day = self.date.index if self.date else 0
        return day - 1 if day + 1 in self.lines else -1


def masthead(blocks: Sequence[Block], said_title: str = "") -> Masthead:
    """Return the head of a piece.

    The title is what shares most words with the running text, nearest to the day it was published;
    a clock above the title is no such day.
    """
    first = _first_prose(blocks)
    days = _days(blocks, first)
    title = title_of(blocks, first, days, said_title)
    day = _published(days, title)
    above, title = _whole_title(blocks, title)
    titled = -1 if title is None else title
    last = max(titled, -1 if day is None or day.index > first else day.index)
    end = last + 1 if 0 <= titled < first or last > titled else first
    return Masthead(title, day, _behind_row(blocks, min(end, len(blocks)), day), above)


def _behind_row(blocks: Sequence[Block], end: int, day: DateLine | None) -> int:
    """A list that tells the day tells a section beside it, and nothing of the piece."""
    if day is None or day.index >= end or blocks[day.index].kind is not BlockKind.ITEM:
        return end
    rest = enumerate(blocks[end:], end)
    return next((at for at, block in rest if not _is_of_row(block)), len(blocks))


def _is_of_row(block: Block) -> bool:
    is_short = len(block.text.split()) <= _HEADLINE and not ends_sentence(block.text)
    return block.kind is BlockKind.ITEM and is_short and not block.is_own


def _whole_title(blocks: Sequence[Block], title: int | None) -> tuple[tuple[int, ...], int | None]:
    """A title that is broken goes on in lines as heavy, or in the middle too, as written."""
    if title is None:
        return (), None
    first = last = title
    while first and _go_together(blocks[first - 1], blocks[first]):
        first -= 1
    while last + 1 < len(blocks) and _go_together(blocks[last], blocks[last + 1]):
        last += 1
    return tuple(range(first, last)), last


def _go_together(line: Block, following: Block) -> bool:
    both = (line, following)
    is_heavy = all(block.is_bold and block.kind is BlockKind.PARAGRAPH for block in both)
    is_alike = line.text.isupper() == following.text.isupper()
    goes_on = following.text[:1].islower()
    is_set = is_heavy and (goes_on or line.text.isupper())
    is_set |= goes_on and all(_CENTERED in block.look for block in both)
    names_body, does = _BODY.fullmatch(line.text), _DOES.match(following.text)
    is_set |= _CENTERED in following.look and bool(names_body and does)
    if not (is_set and is_alike) or (names_body and not does):
        return False
    is_whole = ends_sentence(line.text) and not (goes_on and line.text[-1] in '”"')
    return not is_whole and all(map(_is_part, both))


def _is_part(block: Block) -> bool:
    text = block.text
    is_other = is_layout(block) or date_line(text) or byline(text) or has_credit(text)
    if is_other or is_category(text) or is_prose(text):
        return False
    return 2 <= len(text.split()) <= _MOST_WORDS


def _first_prose(blocks: Sequence[Block]) -> int:
    """Return where running words begin, not a slogan or a title."""
    running = (at for at, block in enumerate(blocks) if _is_running(block))
    return next((at for at in running if not _is_title_twice(blocks, at)), len(blocks))


def _is_title_twice(blocks: Sequence[Block], index: int) -> bool:
    """`Hội thảo: “Mô hình thành phố học tập”` that stands twice above all is no quotation."""
    text = blocks[index].text
    near = blocks[max(0, index - _REACH) : index + _REACH]
    return _QUOTED_NAME.fullmatch(text) is not None and sum(text == b.text for b in near) > 1


def _is_running(block: Block) -> bool:
    if block.role == "title" or block.kind is BlockKind.HEADING:
        return False
    text = block.text
    if not is_prose(text) or is_layout(block) or date_line(text):
        return False
    return block.role == "lead" or len(text) >= _NO_SLOGAN or text[-1] not in "!?"


def _days(blocks: Sequence[Block], first: int) -> tuple[DateLine, ...]:
    head = range(min(len(blocks), first + _BELOW_LEAD))
    lines = (
        date_line(text, index)
        for index in head
        if blocks[index].kind is not BlockKind.TABLE
        and not (says_more(text := blocks[index].text) or is_of_foot(text))
        and not names_day(blocks[index])
    )
    return tuple(line for line in lines if line and not line.is_clock)


def _published(days: Sequence[DateLine], title: int | None) -> DateLine | None:
    """Return the day of publication: labelled, below the title, or the only one; no clock's."""
    if not days:
        return None
    days = _without_changes(days, title)
    below = [day for day in days if title is not None and day.index > title]
    candidates = below or list(days)
    labelled = [day for day in candidates if day.is_labelled]
    return (labelled or candidates)[0 if below else -1]


def _without_changes(days: Sequence[DateLine], title: int | None) -> Sequence[DateLine]:
    """The day of a change tells nothing where an earlier one is shown; a clock's is no earlier."""
    changes = [day for day in days if day.is_change]
    shown = [day for day in days if day not in changes and _is_beside(day, title)]
    first = min((day.moment.value for day in changes), default=None)
    is_told = any(first is not None and day.moment.value < first for day in shown)
    return shown if is_told else days


def _is_beside(day: DateLine, title: int | None) -> bool:
    """Does a day stand near the title, and not behind the headline of another piece?"""
    is_bare = all(len(piece.split()) < _HEADLINE for piece in day.rest)
    return is_bare and title is not None and abs(day.index - title) <= _NEAR


def may_be_clock(blocks: Sequence[Block], head: Masthead) -> bool:
    """Do entries of a menu part a day without a label from the title below it?"""
    if head.date is None or head.title is None or head.date.is_labelled:
        return False
    between = blocks[head.date.index + 1 : min(head.lines)]
    entries = (block for block in between if block.text and not is_layout(block))
    return sum(byline(block.text) is None for block in entries) >= _ENTRIES


def date_below(blocks: Iterable[Block]) -> DateLine | None:
    """Return the day that stands below a piece, when its head has none."""
    words = (block.text for block in blocks if block.kind is not BlockKind.TABLE)
    short = (text for text in words if not says_more(text))
    lines = [
        line
        for text in short
        if (line := date_line(text)) and not (line.is_clock or is_of_foot(text))
    ]
    labelled = [line for line in lines if line.is_labelled]
    return next(iter(labelled or lines), None)
