"""Tables of figures as Markdown; tables that only hold things in place are none."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.html.grid import grid_of
from generator.importing.html.tree import Element
from generator.importing.news.bylines import byline
from generator.importing.news.date_lines import date_line

_LONGEST_CELL = 300
_MOST_FACTS = 6


def is_layout(table: Element) -> bool:
    """Does a table hold pictures, other tables, or a single column or row?"""
    if next(table.iter("img"), None) is not None or sum(1 for _ in table.iter("table")) > 1:
        return True
    rows = rows_of(table)
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return True
    return any(len(cell) > _LONGEST_CELL for row in rows for cell in row)


def rows_of(table: Element) -> list[list[str]]:
    """Return the words of the cells, row by row."""
    return [list(row) for row in grid_of(table).rows]


def table_blocks(table: Element) -> Iterator[Block]:
    """Yield the title that stands in a table's first row, and the table."""
    grid = grid_of(table)
    if grid.caption:
        yield Block(grid.caption, is_bold=True)
    if _tells_who_and_when(grid.rows):
        yield from (Block(_fact(cells)) for cells in grid.rows)
        return
    words = " ".join(cell for row in grid.rows for cell in row if cell)
    yield Block(words, BlockKind.TABLE, as_markdown(grid.rows))


def _tells_who_and_when(rows: Sequence[Sequence[str]]) -> bool:
    """Is it the small table above a piece, a label and its words a row?"""
    if len(rows) > _MOST_FACTS or any(len(cells) != 2 for cells in rows):
        return False
    lines = [_fact(cells) for cells in rows]
    is_signed = any((line := byline(words)) and line.is_labelled for words in lines)
    is_dated = any((day := date_line(words)) and day.is_labelled for words in lines)
    return is_signed or (is_dated and len(rows) > 1)


def _fact(cells: Sequence[str]) -> str:
    return ": ".join((cells[0].rstrip(" :"), *cells[1:]))


def as_markdown(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a Markdown table whose first row is the header."""
    width = max(map(len, rows))
    lines = [[_cell(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    lines.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(words: str) -> str:
    return re.sub(r"([\\*_`<\[\]|])", r"\\\1", words)
