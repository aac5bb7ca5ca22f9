"""What is told of a day that no calendar has, in every month and either order."""

from calendar import monthrange

import pytest

from generator.text.vietnam_day import NotADate, demand_plausible_year, hint_of_no_day

MONTHS = range(1, 13)


@pytest.mark.parametrize("month", MONTHS)
@pytest.mark.parametrize("year", [2023, 2024])
def test_a_day_past_the_months_end_is_told_how_many_there_are(month: int, year: int) -> None:
    last = monthrange(year, month)[1]
    for year_first in (True, False):
        hint = hint_of_no_day(last + 1, month, year, year_first)
        assert hint == f"Tháng {month} năm {year} có {last} ngày: xem lại"


@pytest.mark.parametrize("month", MONTHS)
def test_a_day_and_a_month_in_each_others_place_are_turned(month: int) -> None:
    """`month` stands where the day is written, and the day where no month is."""
    last = monthrange(2024, month)[1]
    for day in (13, last):
        assert hint_of_no_day(month, day, 2024, False) == (
            f"Ngày đứng trước tháng, có lẽ là {day:02}/{month:02}/2024"
        )
        assert hint_of_no_day(month, day, 2024, True) == (
            f"Viết theo thứ tự năm-tháng-ngày, có lẽ là 2024-{month:02}-{day:02}"
        )
    assert "có lẽ" not in hint_of_no_day(month, last + 1, 2024, True)


@pytest.mark.parametrize(("day", "month"), [(0, 5), (5, 0), (13, 13), (0, 13)])
def test_what_is_neither_has_an_example(day: int, month: int) -> None:
    assert hint_of_no_day(day, month, 2024, False) == "Ngày đứng trước tháng: 24/04/2024"
    example = "Viết theo thứ tự năm-tháng-ngày: 2024-04-24"
    assert hint_of_no_day(day, month, 2024, True) == example


@pytest.mark.parametrize("year", [1899, 2100])
def test_a_year_of_no_record_is_told_with_the_range(year: int) -> None:
    with pytest.raises(NotADate, match="ngoài khoảng 1900-2099"):
        demand_plausible_year(str(year), year)


@pytest.mark.parametrize("year", [1900, 2099])
def test_the_first_and_the_last_year_are_of_records(year: int) -> None:
    demand_plausible_year(str(year), year)
