"""Lines → segments in reading order: columns one after the other, tables row by row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from generator.importing.pdf.lines import Line, Segment

_LEAST_GUTTER = 6.0
_LEAST_ROWS = 3
_WIDEST_BLANK = 2.5
_SIDES = (True, False)
_LEVEL, _APART = 0.8, 4.0
_NEAR, _LEAST_CHANGES = 4, 5
_SAME_MIDDLE = 0.7
_TABLE_COLUMNS = 3
_FIGURE = re.compile(r"[\d.,/% –-]{1,24}(?:\s?[^\W\d_]{1,8})?")


@dataclass(frozen=True, slots=True)
class Column:
    """Segments that stand below one another; `rows` when they are a table's cells instead.

    Half of a page that `is_centred` is a letterhead or a signature, each line for itself.
    """

    segments: tuple[Segment, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    is_centred: bool = False


@dataclass(slots=True)
class _Band:
    """Lines that leave the same strip of the page empty."""

    left: float = 0.0
    right: float = 0.0
    lines: list[Line] = field(default_factory=list)

    def takes(self, line: Line) -> bool:
        """Narrow the strip to what a line leaves of it; False when the line crosses it."""
        left = max([self.left, *(segment.right for segment in line if self._is_left(segment))])
        right = min([self.right, *(segment.left for segment in line if not self._is_left(segment))])
        if right - left < _LEAST_GUTTER:
            return False
        self.left, self.right = left, right
        self.lines.append(line)
        return True

    def filled(self, line: Line) -> Line:
        """Join what wide blanks part of a line that fills its column from edge to edge."""
        sides = ([segment for segment in line if self._is_left(segment) is left] for left in _SIDES)
        return tuple(
            segment
            for side in sides
            for segment in ([_whole(side)] if self._is_filled_by(side) else side)
        )

    def _is_filled_by(self, side: Sequence[Segment]) -> bool:
        if len(side) < 2:
            return False
        left = self._is_left(side[0])
        own = [other for line in self.lines for other in line if self._is_left(other) is left]
        size = side[0].size
        gaps = (after.left - before.right for before, after in pairwise(side))
        return (
            bool(own)
            and abs(min(other.left for other in own) - side[0].left) < size
            and abs(max(other.right for other in own) - side[-1].right) < size
            and max(gaps) < _WIDEST_BLANK * size
        )

    @property
    def changes(self) -> int:
        """Count how often lines of one side follow those of the other: columns run beside."""
        sides = [self._is_left(segment) for line in self.lines for segment in line]
        return sum(before != side for before, side in pairwise(sides))

    def _is_left(self, segment: Segment) -> bool:
        return segment.left + segment.right < self.left + self.right


def _whole(side: Sequence[Segment]) -> Segment:
    return replace(
        side[0],
        text=" ".join(segment.text for segment in side),
        right=side[-1].right,
        is_bold=all(segment.is_bold for segment in side),
    )


def columns_of(lines: Sequence[Line]) -> Iterator[Column]:
    """Yield the columns of a page in the order in which they are read."""
    index = 0
    plain: list[Segment] = []
    while index < len(lines):
        rows = _table(lines[index:])
        band = None if rows else _band(lines[index:])
        if not rows and band is None:
            plain += lines[index]
            index += 1
            continue
        if plain:
            yield Column(tuple(plain))
            plain = []
        if rows:
            yield Column(rows=tuple(tuple(segment.text for segment in line) for line in rows))
        elif band:
            yield from _halves(band)
        index += len(rows) if rows else len(band.lines) if band else 1
    if plain:
        yield Column(tuple(plain))


def _band(lines: Sequence[Line]) -> _Band | None:
    """Return the lines that go on beside the gap of the first one, as far as they do."""
    if opening := lines[0] if len(lines[0]) == 2 else _side_by_side(lines[:2], _LEVEL):
        return _beside(opening, lines)
    for count in range(2, _NEAR + 1):
        opening = _side_by_side((lines[0], *lines[count - 1 : count]), _APART)
        band = _beside(opening, lines) if opening else None
        if band and band.changes >= _LEAST_CHANGES:
            return band
    return None


def _beside(opening: Line, lines: Sequence[Line]) -> _Band:
    first, second = opening
    band = _Band(first.right, second.left)
    for line in lines:
        whole = band.filled(line)
        if len(whole) > 2 or not band.takes(whole):
            break
    return band


def _side_by_side(lines: Sequence[Line], apart: float) -> Line:
    """Two columns whose base lines differ stand in lines of their own."""
    if len(lines) < 2 or len(lines[0]) != 1 or len(lines[1]) != 1:
        return ()
    first, second = sorted((lines[0][0], lines[1][0]), key=lambda segment: segment.left)
    is_level = abs(first.base - second.base) < apart * first.size
    return (first, second) if is_level and second.left - first.right >= _LEAST_GUTTER else ()


def _halves(band: _Band) -> Iterator[Column]:
    """The left column, then the right one."""
    middle = band.left + band.right
    segments = [segment for line in band.lines for segment in line]
    left = tuple(segment for segment in segments if segment.left + segment.right < middle)
    right = tuple(segment for segment in segments if segment.left + segment.right >= middle)
    yield from (Column(half, is_centred=_is_centred(half)) for half in (left, right))


def _is_centred(segments: Sequence[Segment]) -> bool:
    """Do lines of different length have one middle? Running words have one left edge."""
    if len(segments) < 2:
        return False
    middles = [(segment.left + segment.right) / 2 for segment in segments]
    lefts = [segment.left for segment in segments]
    size = max(segment.size for segment in segments)
    is_ragged = max(lefts) - min(lefts) > size
    return is_ragged and max(middles) - min(middles) < _SAME_MIDDLE * size


def _table(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of a table that begins here: columns of cells, or of words and figures."""
    count = _lines_with(lines, _TABLE_COLUMNS)
    if count >= _LEAST_ROWS:
        return lines[:count]
    pairs = lines[: _lines_with(lines, 2)]
    figures = [line for line in pairs if _FIGURE.fullmatch(line[-1].text)]
    is_of_figures = len(pairs) >= _LEAST_ROWS and len(figures) >= len(pairs) - 1
    return pairs if is_of_figures else ()


def _lines_with(lines: Sequence[Line], columns: int) -> int:
    """Count the lines from here on that have so many cells, the first one telling how many."""
    wanted = max(len(lines[0]), columns)
    return next((at for at, line in enumerate(lines) if len(line) != wanted), len(lines))
