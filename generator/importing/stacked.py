"""A table of a dump whose every cell has a line of its own: a head, then names with figures."""

import re
from collections.abc import Iterator, Sequence

_FIGURE = re.compile(r"[-+]?\d[\d.,]*\s?%?|[-–]")
_LONGEST, _LEAST_FIGURES = 60, 4
_WIDTHS = range(2, 7)
_SENTENCE = re.compile(r"[.!?…:;]$")


def with_tables_unstacked(lines: Sequence[str]) -> list[str]:
    """Return the lines with each such table as rows, a tab between two cells."""
    return [row for run in _runs(lines) for row in _rows(run)]


def _runs(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield runs of short lines, empty ones among them, and each other line alone."""
    run: list[str] = []
    for line in lines:
        if _is_cell(line) or not line.strip():
            run.append(line)
            continue
        yield run
        yield [line]
        run = []
    yield run


def _is_cell(line: str) -> bool:
    words = line.strip()
    return 0 < len(words) <= _LONGEST and "\t" not in words and _SENTENCE.search(words) is None


def _rows(run: list[str]) -> list[str]:
    """Of a run that is one table return its rows; lines above its head stay as they are."""
    cells = [line.strip() for line in run if line.strip()]
    if sum(map(_is_figure, cells)) < _LEAST_FIGURES:
        return run
    for start in range(2):
        for width in _WIDTHS:
            if _is_table(cells[start:], width):
                inner = cells[start:]
                rows = [inner[at : at + width] for at in range(0, len(inner), width)]
                return [*cells[:start], "", *("\t".join(row) for row in rows), ""]
    return run


def _is_table(cells: Sequence[str], width: int) -> bool:
    """Is there a head of words, and below it rows whose figures stand in the same columns?"""
    if len(cells) % width or len(cells) < 3 * width or any(map(_is_figure, cells[:width])):
        return False
    columns = [[_is_figure(cell) for cell in cells[width + at :: width]] for at in range(width)]
    are_alike = all(all(column) or not any(column) for column in columns)
    return are_alike and not any(columns[0]) and all(columns[-1])


def _is_figure(cell: str) -> bool:
    return _FIGURE.fullmatch(cell) is not None
