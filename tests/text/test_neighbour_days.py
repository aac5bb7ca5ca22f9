"""The first day after another, and the last one before it."""

from datetime import date

from generator.text import day_after, day_before


def test_a_year_ends_with_december() -> None:
    assert day_after(date(2024, 12, 31)) == date(2025, 1, 1)
    assert day_before(date(2024, 3, 1)) == date(2024, 2, 29)


def test_nothing_comes_after_the_last_day_that_there_is_or_before_the_first() -> None:
    assert day_after(date.max) == date.max
    assert day_before(date.min) == date.min
