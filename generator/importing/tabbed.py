"""Tables of a dump: lines whose cells a tab sets apart, below one another, within running words."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.html.tables import as_markdown
from generator.importing.news.lines import is_prose
from generator.text import squeeze

_TAB = "\t"
_LEAST_ROWS, _LEAST_CELLS = 3, 2
_LONGEST_CELL = 120
_NEAR = 3
_LABEL = re.compile(
    r"tiêu đề|tên (?:bài|tin)|tác giả|người (?:đăng|viết|gửi)|nguồn"
    r"|ngày (?:đăng|viết|gửi|cập nhật)",
    re.IGNORECASE,
)
_SIGNS = frozenset("-–—•+*·")


def with_tables_joined(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines, a table's as one that keeps its tabs; no other line keeps any."""
    at = 0
    while at < len(lines):
        end = _end_of_rows(lines, at)
        if end - at >= _LEAST_ROWS and _is_within(lines, at, end):
            yield "\n".join(map(_row, lines[at:end]))
        else:
            end = at + 1
            yield _line(lines[at])
        at = end


def _line(line: str) -> str:
    """A tab parts a label from its words as a colon does."""
    cells = _cells(line)
    is_labelled = len(cells) == _LEAST_CELLS and _LABEL.fullmatch(cells[0])
    return ": ".join(cells) if is_labelled and cells[1] else squeeze(line)


def is_table(line: str) -> bool:
    """Is it what `with_tables_joined` made of a table?"""
    return _TAB in line


def table_of(line: str) -> Block:
    """Return the table; a header without a name for its first column stands above the others."""
    rows = [row.split(_TAB) for row in line.split("\n")]
    if len(rows[0]) < min(map(len, rows[1:])):
        rows[0].insert(0, "")
    words = " ".join(cell for row in rows for cell in row if cell)
    return Block(words, BlockKind.TABLE, as_markdown(rows))


def _row(line: str) -> str:
    return _TAB.join(_cells(line))


def _cells(line: str) -> list[str]:
    return [squeeze(cell) for cell in line.split(_TAB)]


def _end_of_rows(lines: Sequence[str], at: int) -> int:
    """Return where the rows end that begin at a line, each with about as many cells."""
    first = len(_cells(lines[at]))
    width = first
    end = at
    while end < len(lines) and _is_row(lines[end], width):
        width = max(width, len(_cells(lines[end])))
        end += 1
    return end


def _is_row(line: str, width: int) -> bool:
    cells = _cells(line)
    is_full = len(cells) >= _LEAST_CELLS and abs(len(cells) - width) <= 1
    is_item = cells[0] in _SIGNS and bool(cells[0])
    return is_full and bool(cells[0]) and not is_item and max(map(len, cells)) <= _LONGEST_CELL


def _is_within(lines: Sequence[str], at: int, end: int) -> bool:
    """Do running words stand above, and right below? At a page's foot stand rates and weather."""
    below = [line for line in map(squeeze, lines[end:]) if line][:_NEAR]
    return any(map(is_prose, map(squeeze, lines[:at]))) and any(map(is_prose, below))
