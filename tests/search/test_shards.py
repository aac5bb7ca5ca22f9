"""The documents are cut on the calendar, so that one new article changes one shard."""

from itertools import product

import pytest

from generator.search import shards
from generator.search.shards import HOT, NEWS, TEXTS, WHOLE, Cell, cut

NEWS_CELL = "Tin tức"


def cells(years: range, size: int) -> dict[Cell, int]:
    months = [year * 12 + month for year, month in product(years, range(12))]
    return {Cell(NEWS_CELL, month): size for month in months} | {Cell(HOT, 0): 1000}


def test_a_small_site_has_one_shard() -> None:
    (only,) = cut(cells(range(2020, 2026), 1000))
    assert only.name == WHOLE
    assert (only.first, only.last) == (2020, 2025)


def test_an_empty_site_has_none() -> None:
    assert cut({}) == ()


@pytest.mark.parametrize("size", [100_000, 300_000, 1_500_000])
def test_never_more_than_twenty_five(size: int) -> None:
    found = cut(cells(range(2015, 2027), size) | {Cell(TEXTS, 2020 * 12): 30 * size})
    assert 1 < len(found) <= 25
    assert len({one.name for one in found}) == len(found)


def test_the_newest_comes_first_with_what_has_no_date() -> None:
    first, *others = cut(cells(range(2015, 2027), 300_000))
    assert Cell(HOT, 0) in first.cells
    assert first.last == 2026
    assert [one.last for one in others] == sorted((one.last for one in others), reverse=True)
    assert all(one.name.startswith(NEWS) for one in others)


def test_the_newest_is_small_on_a_large_site() -> None:
    sizes = cells(range(2015, 2027), 700_000)
    first, second = cut(sizes)[:2]
    newest = [cell for cell in first.cells if cell.kind == NEWS_CELL]
    assert sum(sizes[cell] for cell in newest) <= shards.NEWEST
    assert second.name == shards.NEWS_OF_PERIOD
    assert max(second.cells).month == min(newest).month - 1


def test_every_cell_lies_in_one_shard() -> None:
    sizes = cells(range(2015, 2027), 300_000) | {Cell(TEXTS, 2016 * 12 + 3): 9_000_000}
    held = [cell for shard in cut(sizes) for cell in shard.cells]
    assert sorted(held) == sorted(sizes)


def test_one_more_article_moves_no_boundary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "SHARD", 3_000_000)
    sizes = cells(range(2015, 2027), 170_000)
    before = cut(sizes)
    for month in (2015 * 12, 2020 * 12 + 5, 2026 * 12 + 11):
        after = cut(sizes | {Cell(NEWS_CELL, month): 174_000})
        assert [one.cells for one in after] == [one.cells for one in before]
