"""How the documents are cut into shards, so that one edited page costs one small index.

Boundaries lie on the calendar and move only when the site outgrows them: a new article changes
its own shard and no other.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil

TEXTS, NEWS, HOT = "van-ban", "tin", "moi"
WHOLE, NEWS_OF_PERIOD = "tat-ca", "tin-moi"

SMALL = 4_500_000
"""Bytes of documents up to which one shard serves all: about 1,300 articles."""
SHARD = 1_800_000
"""Indexing costs half a CPU second a megabyte; an edited article costs one shard."""
NEWEST = 1_500_000
"""The shard that answers first: what a phone must load, and what an editor changes most."""
MOST_NEWS, MOST_TEXTS = 22, 4
"""With the newest parted in two, 27: each costs the last answer, not the first, two small files."""
_PERIODS = (1, 2, 3, 4, 6, 8, 12, 16, 18, 24, 32, 36, 48, 60, 120, 240, 600)
"""Months that a shard may span."""


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """Documents that are never parted: of one kind and month (counted from year 0)."""

    kind: str
    month: int


@dataclass(frozen=True, slots=True)
class Shard:
    """`first` and `last` are years, 0 when its documents have no dates."""

    name: str
    cells: tuple[Cell, ...]
    first: int
    last: int


def cut(sizes: Mapping[Cell, int]) -> tuple[Shard, ...]:
    """Return the shards of a site in the order in which they are searched: newest first."""
    if sum(sizes.values()) <= SMALL:
        return (_shard(WHOLE, sizes),) if sizes else ()
    hot = [cell for cell in sizes if cell.kind == HOT]
    texts = [cell for cell in sizes if cell.kind == TEXTS]
    news = [cell for cell in sizes if cell.kind not in (HOT, TEXTS)]
    news_shards = _by_period(NEWS, {cell: sizes[cell] for cell in news}, MOST_NEWS)
    text_shards = _by_period(TEXTS, {cell: sizes[cell] for cell in texts}, MOST_TEXTS)
    first, *others = _newest_apart(news_shards[0], sizes) if news_shards else [()]
    newest = _shard(HOT, (*hot, *first))
    return (
        newest,
        *text_shards[:1],
        *(_shard(NEWS_OF_PERIOD, cells) for cells in others),
        *news_shards[1:],
        *text_shards[1:],
    )


def _newest_apart(newest: Shard, sizes: Mapping[Cell, int]) -> list[tuple[Cell, ...]]:
    """Part the newest news from the rest of its period: they answer first, on any line."""
    last = max(cell.month for cell in newest.cells)

    def size(span: int) -> int:
        return sum(sizes[cell] for cell in newest.cells if cell.month >= last // span * span)

    span = next((span for span in reversed(_PERIODS) if size(span) <= NEWEST), 1)
    start = last // span * span
    first = tuple(cell for cell in newest.cells if cell.month >= start)
    rest = tuple(cell for cell in newest.cells if cell.month < start)
    return [part for part in (first, rest) if part]


def _by_period(kind: str, sizes: Mapping[Cell, int], most: int) -> list[Shard]:
    if not sizes:
        return []
    months = [cell.month for cell in sizes]
    wanted = min(most, ceil(sum(sizes.values()) / SHARD))
    span = next(
        months_each
        for months_each in _PERIODS
        if max(months) // months_each - min(months) // months_each < wanted or months_each == 600
    )
    periods: dict[int, list[Cell]] = defaultdict(list)
    for cell in sizes:
        periods[cell.month // span].append(cell)
    newest_first = sorted(periods.items(), reverse=True)
    return [_shard(f"{kind}-{_name(number, span)}", cells) for number, cells in newest_first]


def _name(number: int, span: int) -> str:
    year, month = divmod(number * span, 12)
    return str(year) if span % 12 == 0 else f"{year}-{month + 1:02}"


def _shard(name: str, cells: Iterable[Cell]) -> Shard:
    ordered = tuple(sorted(cells))
    years = [cell.month // 12 for cell in ordered if cell.month]
    return Shard(name, ordered, min(years, default=0), max(years, default=0))
