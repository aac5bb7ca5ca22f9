"""The lines, or the small table, at the top of a file that say what its words do not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importing.block import Block, BlockKind
from generator.importing.news.lines import is_prose, may_be_title
from generator.importing.page import Page
from generator.text import fold, squeeze

LABELS = {
    "title": "Tiêu đề",
    "date": "Ngày đăng",
    "lead": "Sapo",
    "regions": "Địa phương",
    "authors": "Tác giả",
    "source": "Nguồn",
    "topics": "Chủ đề",
    "number": "Số ký hiệu",
    "type": "Loại văn bản",
    "issuer": "Cơ quan ban hành",
    "issued": "Ngày ban hành",
    "effective": "Ngày có hiệu lực",
    "subject": "Trích yếu",
}
"""What an editor may write above a piece in Word, by the key that it fills in."""
_KEYS = {fold(label): key for key, label in LABELS.items()} | {
    "ten bai": "title",
    "tom tat": "lead",
    "tinh": "regions",
    "tinh, thanh pho": "regions",
    "nguon tin": "source",
    "nguoi viet": "authors",
    "noi ban hanh": "issuer",
    "so, ky hieu": "number",
    "ngay hieu luc": "effective",
    "hieu luc tu": "effective",
    "so va ky hieu": "number",
}
_DAY = fold(LABELS["date"])
_LINE = re.compile(r"[\W_]*(?P<label>[^\W\d_][^:]{2,20}?)(?:\s*:\s*|\s+[–—-]\s+)(?P<value>.*)")
_CELLS = re.compile(r"(?<!\\)\|")
_REACH = 14
_LONGEST = 400
_FREE = frozenset(["title", "lead", "subject"])
_LEAST_OF_TITLE = 5
_OF_VALUES = frozenset(
    "tỉnh thành phố tp. huyện quận thị xã phường và ngày tháng năm giờ phút".split()
)
"""Small words of places and days; a title has others."""


@dataclass(frozen=True, slots=True)
class Line:
    """A key, and the words behind its label."""

    key: str
    label: str
    value: str


def is_of_several(name: str, page: Page) -> bool:
    """Does a file of Word state two days on which something is published? A page may list them."""
    if not name.lower().endswith(".docx"):
        return False
    lines = (_LINE.fullmatch(block.text) for block in page.blocks)
    labels = [fold(squeeze(line["label"])) for line in lines if line and line["value"]]
    return labels.count(_DAY) > 1


def stated_lines(page: Page) -> tuple[tuple[Line, ...], Page]:
    """Return what is stated above a piece, and the page without it.

    On a page of a portal such lines are its own unless they are the very first; in a file that
    somebody wrote they may stand anywhere above the running words.
    """
    lines: list[Line] = []
    left: list[Block] = []
    index = 0
    while index < len(page.blocks) and index < _REACH:
        block = page.blocks[index]
        taken = list(_stated(page.blocks, index))
        if taken:
            lines += taken
            index += 1 + _is_parted(block, taken)
            continue
        if (block.text and not page.written) or is_prose(block.text):
            break
        left.append(block)
        index += 1
    if not lines or (not page.written and len(lines) < 2):
        return (), page
    return tuple(lines), replace(page, blocks=(*left, *page.blocks[index:]))


def _stated(blocks: Sequence[Block], index: int) -> Iterator[Line]:
    block = blocks[index]
    if block.kind is BlockKind.TABLE:
        rows = list(_rows(block))
        yield from rows if all(row.key for row in rows) else ()
        return
    if block.kind is BlockKind.PICTURE or len(block.text) > _LONGEST:
        return
    match = _LINE.fullmatch(block.text)
    key = _KEYS.get(fold(match["label"]), "") if match else ""
    if not match or not key:
        return
    following = blocks[index + 1].text if index + 1 < len(blocks) else ""
    value = match["value"] or (following if _may_be_value(key, following) else "")
    if len(value) <= _LONGEST:
        yield Line(key, LABELS[key], squeeze(value))


def _may_be_value(key: str, following: str) -> bool:
    """Is the next line what a tab parted from its label, and not the title below a blank one?"""
    match = _LINE.fullmatch(following)
    if (match and fold(match["label"]) in _KEYS) or len(following) > _LONGEST:
        return False
    words = following.split()
    is_worded = any(word[0].islower() and word not in _OF_VALUES for word in words)
    is_titled = is_worded and may_be_title(following) and len(words) >= _LEAST_OF_TITLE
    return key in _FREE or not (is_titled or is_prose(following))


def _is_parted(block: Block, taken: Sequence[Line]) -> bool:
    """A tab may have parted a label from its words: those are the next block."""
    return block.kind is not BlockKind.TABLE and not block.text.endswith(taken[0].value)


def _rows(table: Block) -> Iterator[Line]:
    """Yield a line a row; one without a label that is known has no key."""
    for row in table.markdown.splitlines():
        cells = [squeeze(cell.replace("\\", "")) for cell in _CELLS.split(row)[1:-1]]
        if all(set(cell) <= {"-"} for cell in cells):
            continue
        key = _KEYS.get(fold(cells[0].strip(" :")), "") if len(cells) == 2 else ""
        yield Line(key, LABELS.get(key, ""), cells[-1])
