"""Tables of figures as Markdown; tables that only hold things in place are none."""

import re
from collections.abc import Sequence

from generator.importing.html.tree import Element, words_of

_LONGEST_CELL = 300


def is_layout(table: Element) -> bool:
    """Does a table hold pictures, other tables, or a single column or row?"""
    if next(table.iter("img"), None) is not None or sum(1 for _ in table.iter("table")) > 1:
        return True
    rows = rows_of(table)
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return True
    return any(len(cell) > _LONGEST_CELL for row in rows for cell in row)


def markdown_table(table: Element) -> str:
    """Return a table with its header row; spanned cells are repeated as empty ones."""
    return as_markdown(rows_of(table))


def rows_of(table: Element) -> list[list[str]]:
    """Return the words of the cells, row by row."""
    rows = []
    for row in table.iter("tr"):
        cells: list[str] = []
        for cell in row:
            if cell.tag in ("td", "th"):
                cells += [words_of(cell), *[""] * (_span(cell) - 1)]
        if any(cells):
            rows.append(cells)
    return rows


def as_markdown(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a Markdown table whose first row is the header."""
    width = max(map(len, rows))
    lines = [[_cell(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    lines.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(words: str) -> str:
    return re.sub(r"([\\*_`<\[\]|])", r"\\\1", words)


def _span(cell: Element) -> int:
    said = cell.get("colspan") or ""
    return min(int(said), 50) if said.isdecimal() and int(said) else 1
