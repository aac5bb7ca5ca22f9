"""What is no date is told with the day that was meant, or with what is wrong in it."""

import pytest

from generator.text import NotADate, parse_date_time

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


@pytest.mark.parametrize("written", CURES)
def test_the_hint_is_the_cure(written: str) -> None:
    with pytest.raises(NotADate) as refusal:
        parse_date_time(written)
    assert CURES[written] in refusal.value.hint
