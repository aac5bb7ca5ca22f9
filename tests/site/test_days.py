"""The first day after another."""

from datetime import date

from generator.site.days import day_after


def test_a_year_ends_with_december() -> None:
    assert day_after(date(2024, 12, 31)) == date(2025, 1, 1)


def test_nothing_comes_after_the_last_day_that_there_is() -> None:
    assert day_after(date.max) == date.max
