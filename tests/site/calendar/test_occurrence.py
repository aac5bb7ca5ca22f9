"""When a yearly event is next."""

from datetime import date

import pytest

from generator.site.calendar.occurrence import occurrence
from tests.events import event


@pytest.mark.parametrize(
    ("start", "end", "today", "first", "last"),
    [
        ("2009-10-02", "", "2026-11-26", "2027-10-02", "2027-10-02"),
        ("2009-10-02", "", "2026-10-02", "2026-10-02", "2026-10-02"),
        ("2009-10-02", "", "2000-01-01", "2009-10-02", "2009-10-02"),
        ("2009-12-25", "2010-01-05", "2027-01-03", "2026-12-25", "2027-01-05"),
        ("2024-02-29", "", "2025-01-01", "2028-02-29", "2028-02-29"),
    ],
)
def test_the_next_time(start: str, end: str, today: str, first: str, last: str) -> None:
    days = occurrence(event(start, end=end, yearly=True), date.fromisoformat(today))
    assert days == (date.fromisoformat(first), date.fromisoformat(last))


def test_what_is_not_yearly_stays() -> None:
    days = occurrence(event("2024-06"), date(2026, 11, 26))
    assert days == (date(2024, 6, 1), date(2024, 6, 30))
