"""The cells of a table where a reader sees them: merged ones fill the places they span."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.importing.html.tree import Element, words_of

_MOST = 60
_LEAST_WIDTH = 3


@dataclass(frozen=True, slots=True)
class Grid:
    """`caption` is the table's own, or a first row of one wide cell; the first of `rows` is the
    header."""

    caption: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Cell:
    words: str
    width: int
    height: int


def grid_of(table: Element) -> Grid:
    """Return a table's words by rows of one length.

    A header of several rows becomes one: `Số suất: 2023`. What a cell says beside several rows
    holds for each of them.
    """
    cells = [[_cell(cell) for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    cells = [row for row in cells if row]
    rows = [tuple(row) for row in _placed(cells)]
    width = max(map(len, rows), default=0)
    named = table.find("caption")
    caption = words_of(named) if named is not None else ""
    if not caption and len(rows) > 2 and len(cells[0]) == 1 and cells[0][0].width == width > 1:
        caption, cells, rows = cells[0][0].words, cells[1:], rows[1:]
    depth = _depth(cells, width)
    full = [(*row, *[""] * (width - len(row))) for row in rows]
    header = _joined(_spread(cells, full, depth))
    return Grid(caption, (header, *(row for row in full[depth:] if any(row))))


def _cell(cell: Element) -> _Cell:
    return _Cell(words_of(cell), _span(cell, "colspan"), _span(cell, "rowspan"))


def _span(cell: Element, side: str) -> int:
    said = cell.get(side) or ""
    return min(int(said), _MOST) if said.isdecimal() and int(said) else 1


def _placed(rows: Sequence[Sequence[_Cell]]) -> Iterator[list[str]]:
    """Beside rows a cell is repeated; of the columns below it the first has its words."""
    waiting: dict[int, tuple[str, int]] = {}
    for row in rows:
        placed: list[str] = []
        below: dict[int, tuple[str, int]] = {}
        for cell in (*row, None):
            if cell is None and waiting and max(waiting) >= len(placed):
                placed += [""] * (min(at for at in waiting if at >= len(placed)) - len(placed))
            while len(placed) in waiting:
                words, left = waiting[len(placed)]
                if left > 1:
                    below[len(placed)] = (words, left - 1)
                placed.append(words)
            for words in _across(cell) if cell else ():
                if cell and cell.height > 1:
                    below[len(placed)] = (words, cell.height - 1)
                placed.append(words)
        waiting = below
        yield placed


def _across(cell: _Cell) -> Iterator[str]:
    yield cell.words
    yield from [""] * (cell.width - 1)


def _depth(cells: Sequence[Sequence[_Cell]], width: int) -> int:
    """Return how many rows the header has."""
    if not cells or width < _LEAST_WIDTH or len(cells) < _LEAST_WIDTH:
        return 1
    is_grouped = any(1 < cell.width < width for cell in cells[0])
    if not is_grouped:
        return 1
    return min(max(2, *(cell.height for cell in cells[0])), len(cells) - 1)


def _spread(
    cells: Sequence[Sequence[_Cell]], rows: Sequence[tuple[str, ...]], depth: int
) -> Iterator[list[str]]:
    """Yield the rows of the header, a group's name above each of its columns."""
    for at, row in enumerate(rows[:depth]):
        names = [cell.words for cell in cells[at] if cell.width > 1]
        spread = list(row)
        for column in range(1, len(spread)):
            if not spread[column] and depth > 1 and at < depth - 1 and spread[column - 1] in names:
                spread[column] = spread[column - 1]
        yield spread


def _joined(rows: Iterator[list[str]]) -> tuple[str, ...]:
    return tuple(": ".join(dict.fromkeys(filter(None, words))) for words in zip(*rows, strict=True))
