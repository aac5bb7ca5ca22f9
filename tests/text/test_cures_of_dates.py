"""What is no date is told as it was written, with what is wrong in it and what was meant."""

from datetime import date

import pytest

from generator.text import NotADate, parse_date, parse_date_time

CURES = {
    "2024-04-24 25:10": "Giờ từ 00 đến 23",
    "2024-04-24 17:75": "Giờ từ 00 đến 23",
    "25:10 24/04/2024": "Giờ từ 00 đến 23",
    "-2024-04-24": "Bỏ dấu ở đầu: 2024-04-24",
    "24 Apr 2024": "Viết tháng bằng số: 24/04/2024",
    "April 24th, 2024": "Viết tháng bằng số: 24/04/2024",
    "24-Apr-2024 17:18": "Viết tháng bằng số: 24/04/2024",
    "24 tháng tư 2024": "Viết tháng bằng số: 24/04/2024",
    "24 tháng mười hai năm 2024": "Viết tháng bằng số: 24/12/2024",
    "2024-13-04": "có lẽ là 2024-04-13",
    "04/24/2024": "có lẽ là 24/04/2024",
    "2024-04-31": "Tháng 4 năm 2024 có 30 ngày",
    "29/02/2023": "Tháng 2 năm 2023 có 28 ngày",
    "2024-00-10": "năm-tháng-ngày",
    "2024-04": "Thiếu ngày: viết 24/04/2024",
    "tháng 5/2024": "Thiếu ngày: viết 24/05/2024",
    "2024-04-24 5:18 PM": "Viết giờ theo 24 giờ",
    "1e3": "Viết như 24/04/2024",
}


NO_DATE = "không phải là ngày tháng"
NO_TIME = "có giờ không có thật"
HOURS = "Giờ từ 00 đến 23, phút từ 00 đến 59: 17:18"
HALVES = "SA và CH đi với giờ từ 1 đến 12"
FORMS = "Viết như 24/04/2024, 17:18 - 24/04/2024, ngày 24 tháng 4 năm 2024 hoặc 2024-04-24 17:18"
REFUSALS = {
    "một ngày kia": (NO_DATE, FORMS),
    "24/04/2024 abc": ("có phần không hiểu được: “abc”", FORMS),
    "20240424": (NO_DATE, "Viết 24/04/2024"),
    "24042024": (NO_DATE, "Viết 24/04/2024"),
    "19000101": (NO_DATE, "Viết 01/01/1900"),
    "31122099": (NO_DATE, "Viết 31/12/2099"),
    "18991231": (NO_DATE, FORMS),
    "01012100": (NO_DATE, FORMS),
    "2024042": (NO_DATE, FORMS),
    "45406": (NO_DATE, "Đó là số ngày của Excel, có lẽ 24/04/2024: viết ngày ấy"),
    "24/04/24": (NO_DATE, "Viết năm đủ bốn chữ số: 24/04/2024"),
    "24/04": (NO_DATE, "Thiếu năm: viết 24/04/‹năm›"),
    "15.12": (NO_DATE, "Thiếu năm: viết 15.12.‹năm›"),
    "17:18": (NO_DATE, "Thiếu ngày: viết 24/04/2024 17:18"),
    "２４/０４/２０２４": (NO_DATE, "Gõ chữ số thường (0-9): 24/04/2024"),
    "24 tháng lớn 2024": (NO_DATE, FORMS),
    "13:00 SA 24/04/2024": ("có 13 giờ kèm SA", HALVES),
    "0:30 CH 24/04/2024": ("có 0 giờ kèm CH", HALVES),
    "5:18 PM 24/04/2024": (
        "có phần không hiểu được: “PM”",
        "Viết giờ theo 24 giờ, như 17:18, hay thêm SA, CH: 5:18 CH",
    ),
    "25:10 24/04/2024": (NO_TIME, HOURS),
    "2024-04-24 25:10": (NO_TIME, HOURS),
    "2024-04-31": ("không có trong lịch", "Tháng 4 năm 2024 có 30 ngày: xem lại"),
    "31/04/2024": ("không có trong lịch", "Tháng 4 năm 2024 có 30 ngày: xem lại"),
    "2024-04-31T10:00": ("không có trong lịch", "Tháng 4 năm 2024 có 30 ngày: xem lại"),
    "24 ſep 2024": (NO_DATE, "Gõ chữ số thường (0-9): 24 sep 2024"),
    "2100-01-01": ("có năm 2100, ngoài khoảng 1900-2099", "Xem lại năm"),
    "2100-01-01 25:00": ("có năm 2100, ngoài khoảng 1900-2099", "Xem lại năm"),
    "01/01/1899": ("có năm 1899, ngoài khoảng 1900-2099", "Xem lại năm"),
}


@pytest.mark.parametrize("written", REFUSALS)
def test_a_refusal_says_what_stood_there_what_is_wrong_and_what_to_write(written: str) -> None:
    with pytest.raises(NotADate) as refusal:
        parse_date_time(f" {written}  ")
    wrong, hint = REFUSALS[written]
    assert (str(refusal.value), refusal.value.hint) == (f"“{written}” {wrong}", hint)


def test_a_time_is_refused_where_only_a_day_is_asked() -> None:
    with pytest.raises(NotADate) as refusal:
        parse_date("17:18  24/04/2024")
    assert str(refusal.value) == "“17:18 24/04/2024” có cả giờ, ở đây chỉ cần ngày"
    assert refusal.value.hint == "Bỏ phần giờ"


@pytest.mark.parametrize("zone", ["Z", "+00:00", "-02:00"])
def test_the_day_of_another_zone_is_the_one_in_viet_nam(zone: str) -> None:
    assert parse_date_time(f"2024-04-24T20:00{zone}").date == date(2024, 4, 25)


@pytest.mark.parametrize(("written", "hour"), [("1", 1), ("12", 0), ("11", 11)])
def test_every_hour_of_a_half_day_is_read(written: str, hour: int) -> None:
    for half, later in (("SA", 0), ("CH", 12)):
        assert parse_date_time(f"{written}:05 {half} 24/04/2024").value.hour == hour + later


@pytest.mark.parametrize("written", CURES)
def test_the_hint_is_the_cure(written: str) -> None:
    with pytest.raises(NotADate) as refusal:
        parse_date_time(written)
    assert CURES[written] in refusal.value.hint
