"""A day whose year has two figures, and what only looks like one."""

import pytest

from generator.importing.news.date_lines import date_line


@pytest.mark.parametrize(
    "line",
    [
        "2-11-26",
        "02-11-26",
        "2/11/26",
        "Ngày đăng: 02/11/26",
        "Đăng ngày 2.11.26",
        "Thứ Hai, 02/11/26",
        "Mai Hoa - 2-11-26",
        "02/11/26 (GMT+7)".replace("02", "2"),
        "2-11-26 | Lượt xem: 12",
    ],
)
def test_a_short_year_is_of_this_century_and_doubted(line: str) -> None:
    day = date_line(line)
    assert day is not None and f"{day.moment.value:%Y-%m-%d}" == "2026-11-02"
    assert any("hai chữ số" in doubt for doubt in day.moment.doubts)


@pytest.mark.parametrize(
    "line", ["12/05/26", "1.2.26", "32-11-26", "2-13-26", "Tỷ số 2-11-26", "Số 12/5/26", "2-11-2"]
)
def test_what_may_be_anything_is_no_day(line: str) -> None:
    assert date_line(line) is None
