"""How the documents are cut into shards, so that one edited page costs one small index.

Boundaries lie on the calendar and move only when the site outgrows them: a new article changes
its own shard and no other.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil

TEXTS, NEWS, HOT = "van-ban", "tin", "moi"
WHOLE = "tat-ca"

SMALL = 4_500_000
"""Bytes of documents up to which one shard serves all: about 1,300 articles."""
SHARD = 3_000_000
"""Indexing costs about one CPU second a megabyte; an edited article costs one shard."""
MOST_NEWS, MOST_TEXTS = 9, 3
_PERIODS = (1, 2, 3, 6, 12, 18, 24, 36, 48, 60, 120, 240, 600)
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
    old = _by_period(NEWS, {cell: sizes[cell] for cell in news}, MOST_NEWS)
    kept = _by_period(TEXTS, {cell: sizes[cell] for cell in texts}, MOST_TEXTS)
    newest = _shard(HOT, (*hot, *(old[0].cells if old else ())))
    return (newest, *kept[:1], *old[1:], *kept[1:])


def _by_period(kind: str, sizes: Mapping[Cell, int], most: int) -> list[Shard]:
    if not sizes:
        return []
    months = [cell.month for cell in sizes]
    wanted = min(most, ceil(sum(sizes.values()) / SHARD))
    span = next(p for p in _PERIODS if max(months) // p - min(months) // p < wanted or p == 600)
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
