"""Every written form is read; nothing is guessed."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import (
    VIETNAM,
    NotADate,
    format_date,
    format_date_time,
    parse_date,
    parse_date_time,
    weekday_name,
)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("17:18 - 24/04/2024", (2024, 4, 24, 17, 18)),
        ("Thứ 6, 03/03/2023 | 16:06:40", (2023, 3, 3, 16, 6, 40)),
        ("Thứ Ba, 14/05/2024, 00:08[GMT+7]", (2024, 5, 14, 0, 8)),
        ("01/07/2021 2:27:00 CH", (2021, 7, 1, 14, 27)),
        ("01/07/2021 2:27:00 SA", (2021, 7, 1, 2, 27)),
        ("01/07/2021 12:05 SA", (2021, 7, 1, 0, 5)),
        ("01/07/2021 12:05 CH", (2021, 7, 1, 12, 5)),
        ("Ngày xuất bản: 01/07/2021 2:27:00 CH", (2021, 7, 1, 14, 27)),
        ("2024-04-24 17:18", (2024, 4, 24, 17, 18)),
        ("2024-04-24T17:18:00Z", (2024, 4, 25, 0, 18)),
        ("lúc 8h30 ngày 5.9.2024", (2024, 9, 5, 8, 30)),
        ("2024-04-24 8:30", (2024, 4, 24, 8, 30)),
        ("2024-04-24 8h30", (2024, 4, 24, 8, 30)),
        ("8g30 24/04/2024", (2024, 4, 24, 8, 30)),
        ("24/04/2024 8h", (2024, 4, 24, 8, 0)),
        ("2024-4-24 08h30'", (2024, 4, 24, 8, 30)),
        ("2024/04/24T8:30", (2024, 4, 24, 8, 30)),
        ("8 giờ 30 phút, ngày 24 tháng 4 năm 2024", (2024, 4, 24, 8, 30)),
        ("8 giờ ngày 24/4/2024", (2024, 4, 24, 8, 0)),
    ],
)
def test_date_times(written: str, moment: tuple[int, ...]) -> None:
    parsed = parse_date_time(written)
    assert parsed.value == datetime(*moment, tzinfo=VIETNAM)  # type: ignore[misc, arg-type]
    assert parsed.has_time
    assert parsed.doubts == ()


@pytest.mark.parametrize(
    "written",
    [
        "ngày 10/5/2019",
        "ngày 10 tháng 5 năm 2019",
        "10-05-2019",
        "2019-05-10",
        "Thứ Sáu, 10/5/2019",
    ],
)
def test_days(written: str) -> None:
    parsed = parse_date(written)
    assert (parsed.date, parsed.has_time, parsed.doubts) == (date(2019, 5, 10), False, ())


def test_a_wrong_weekday_keeps_the_date_and_raises_a_doubt() -> None:
    parsed = parse_date_time("Thứ 5, 03/03/2023 | 16:06:40")
    assert parsed.date == date(2023, 3, 3)
    assert parsed.doubts == ("03/03/2023 là Thứ Sáu, không phải Thứ Năm",)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("31/02/2024", "Tháng 2 năm 2024 có 29 ngày"),
        ("04/24/2024", "Ngày đứng trước tháng"),
        ("24/4", "Thiếu năm"),
        ("24/4/24", "bốn chữ số"),
        ("2024-13-01", "năm-tháng-ngày"),
        ("14:27 CH 01/07/2021", "từ 1 đến 12"),
        ("25:00 - 24/04/2024", "17:18"),
        ("24/04/0202", "Xem lại năm"),
        ("10/5-2019", "năm"),
        ("24/04/2024 hoặc 25/04/2024", "Viết như"),
        ("hôm qua", "Viết như"),
        ("8h30", "Thiếu ngày"),
        ("2024-13-24 8h30", "năm-tháng-ngày"),
        ("2024-04-24 25h30", "17:18"),
        ("", "Viết như"),
    ],
)
def test_refusals_say_why(written: str, hint: str) -> None:
    with pytest.raises(NotADate) as refusal:
        parse_date_time(written)
    assert hint in refusal.value.hint


def test_a_day_has_no_time() -> None:
    with pytest.raises(NotADate):
        parse_date("17:18 - 24/04/2024")


def test_formats() -> None:
    moment = datetime(2024, 4, 24, 10, 18, tzinfo=UTC)
    assert format_date_time(moment) == "17:18 - 24/04/2024"
    assert format_date(datetime(2024, 4, 24, 23, tzinfo=UTC)) == "25/04/2024"
    assert weekday_name(date(2023, 3, 3)) == "Thứ Sáu"
    assert weekday_name(date(2023, 3, 5)) == "Chủ Nhật"


@given(st.datetimes(datetime(1900, 1, 1), datetime(2099, 12, 31)))
def test_what_is_shown_can_be_read_back(moment: datetime) -> None:
    local = moment.replace(second=0, microsecond=0, tzinfo=VIETNAM)
    written = f"{weekday_name(local)}, {format_date_time(local)}"
    parsed = parse_date_time(written)
    assert (parsed.value, parsed.doubts) == (local, ())


@given(st.text(alphabet="0123456789/-.:|, thángnămSACH"))
def test_anything_else_is_refused_as_not_a_date(text: str) -> None:
    try:
        parse_date_time(text)
    except NotADate as refusal:
        assert refusal.hint
