"""A moment is found in any line of a page or a letterhead; what is no whole day is refused."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.dates import VIETNAM, Precision, read_datetime

DAY = datetime(2023, 5, 12, tzinfo=VIETNAM)
HALF_PAST_EIGHT = DAY.replace(hour=8, minute=30)

DAYS = """\
12/05/2023
12/5/2023
12-5-2023
12.5.2023
12–05–2023
12 / 5 / 2023
12 - 5 - 2023
2023-05-12
2023/5/12
ngày 12/5/2023
ngày 12/5 năm 2023
ngày 12 tháng 5 năm 2023
ngày 12 tháng 05 năm 2023
Ngày   12   tháng   5   năm   2023
ngày 12, tháng 5, năm 2023
12 tháng 5, 2023
12 tháng 5/2023
12 Tháng 5 2023
12 Tháng Năm, 2023
12 Th5, 2023
Tháng Năm 12, 2023
Tháng 5 12, 2023
12 May 2023
May 12, 2023
12th May, 2023
ngày mười hai tháng năm năm hai nghìn không trăm hai mươi ba
Hà Nội, ngày 12 tháng 5 năm 2023
Thái Bình, ngày 12/5/2023
Thành phố Hồ Chí Minh, ngày 12 tháng 5 năm 2023
Thứ Sáu, 12/05/2023
Thứ 6 ngày 12.05.2023
T6, 12/05/2023
Ngày đăng: 12/05/2023
Ngày đăng: 12/05/2023 | Lượt xem: 1.234
Đăng ngày 12-05-2023 bởi Ban Biên tập
5,579 lượt xem - 12/05/2023
[12/05/2023]
(Ngày 12/05/2023)
12/05/2023 - 15 bình luận
3 giờ trước, 12/05/2023
Đăng 12/05/2023 - Cập nhật: 13/05/2023 09:00
12/05/2023 ngày 12 tháng 5 năm 2023
sáng 12/5/2023""".splitlines()

MINUTES = """\
12/05/2023 08:30
12/05/2023 8:30
08:30 12/05/2023
08:30 - 12/05/2023
08:30 | 12/05/2023
08:30, 12/05/2023
12/05/2023, 08:30
12/05/2023 - 08:30
12/05/2023 lúc 08:30
12/05/202308:30
08:3012/05/2023
12.05.2023 08:30
12-05-2023 08:30
12 / 5 / 2023 - 8 : 30
12/05/2023 8h30
12/05/2023 8g30
12/05/2023 8h30'
12/05/2023 08:30'
12/05/2023 8h 30
12/05/2023 8 giờ 30
12/05/2023 8 giờ 30 phút
12/05/2023 8 giờ rưỡi
12/05/2023 9 giờ kém 30
8 giờ 30 phút, ngày 12 tháng 5 năm 2023
lúc 8 giờ 30 phút sáng ngày 12 tháng 5 năm 2023
8h30 sáng 12/5/2023
12/05/2023 8:30 SA
12/05/2023 08:30 AM
12/05/2023 8:30 a.m.
May 12, 2023 8:30 am
12/05/2023 08:30 GMT+7
12/05/2023 08:30 (GMT+7)
12/05/2023 08:30 [GMT +7]
12/05/2023 08:30 GMT+07:00
12/05/2023 08:30 +07:00
12/05/2023 01:30 UTC
12/05/2023 01:30 GMT
2023-05-12 08:30
2023-05-12T01:30Z
2023-05-12T08:30+07:00
Thứ sáu, 12/05/2023, 08:30 (GMT+7)
Thứ Sáu, ngày 12/05/2023 08:30
Được đăng: Thứ sáu, 12 Tháng 5 2023 08:30
Ngày xuất bản: 12/05/2023 8:30 SA
Ngày cập nhật: 12/05/2023 08:30
Cập nhật lúc 08:30 ngày 12/05/2023
Hà Nội, 08:30 12/05/2023
Thanh Vũ 08:30 - 12/05/2023
Lượt xem: 1.234 | 12/05/2023 08:30
Thái Bình, thứ sáu 12/5/2023 | 8:30 | 5,579 lượt xem
Đăng lúc: 08:30 12/05/2023 - Cập nhật lúc: 10:15 13/05/2023""".splitlines()


@pytest.mark.parametrize("line", DAYS)
def test_days(line: str) -> None:
    assert read_datetime(line) == (DAY, Precision.DAY, ())


@pytest.mark.parametrize("line", MINUTES)
def test_minutes(line: str) -> None:
    assert read_datetime(line) == (HALF_PAST_EIGHT, Precision.MINUTE, ())


@pytest.mark.parametrize(
    ("line", "hour", "minute", "second", "precision"),
    [
        ("12/05/2023 | 16:06:40", 16, 6, 40, Precision.SECOND),
        ("12/5/2023 7:0'(GMT+7)", 7, 0, 0, Precision.MINUTE),
        ("Thứ sáu, 12/05/2023 16:5 (GMT+7)", 16, 5, 0, Precision.MINUTE),
        ("12/05/2023, tỉ số 3:1", 0, 0, 0, Precision.DAY),
        ("12/05/2023 2:27:00 CH", 14, 27, 0, Precision.SECOND),
        ("2023-05-12T08:30:15+07:00", 8, 30, 15, Precision.SECOND),
        ("2023-05-12T08:30:15.123Z", 15, 30, 15, Precision.SECOND),
        ("8 giờ 5 phút 7 giây ngày 12/5/2023", 8, 5, 7, Precision.SECOND),
        ("14:27 CH 12/05/2023", 14, 27, 0, Precision.MINUTE),
        ("12:05 SA 12/05/2023", 0, 5, 0, Precision.MINUTE),
        ("12:05 CH 12/05/2023", 12, 5, 0, Precision.MINUTE),
        ("12/05/2023 08:30 PM", 20, 30, 0, Precision.MINUTE),
        ("12/05/2023 20:30 UTC+14", 13, 30, 0, Precision.MINUTE),
        ("7 giờ sáng 12/5/2023", 7, 0, 0, Precision.HOUR),
        ("3 giờ chiều ngày 12/5/2023", 15, 0, 0, Precision.HOUR),
        ("15 giờ chiều ngày 12/5/2023", 15, 0, 0, Precision.HOUR),
        ("8 giờ tối 12/5/2023", 20, 0, 0, Precision.HOUR),
        ("11 giờ trưa 12/5/2023", 11, 0, 0, Precision.HOUR),
        ("1 giờ trưa 12/5/2023", 13, 0, 0, Precision.HOUR),
        ("10 giờ đêm 12/5/2023", 22, 0, 0, Precision.HOUR),
        ("8h ngày 12/5/2023", 8, 0, 0, Precision.HOUR),
        ("12/05/2023 lúc 7g", 7, 0, 0, Precision.HOUR),
    ],
)
def test_times(line: str, hour: int, minute: int, second: int, precision: Precision) -> None:
    moment = DAY.replace(hour=hour, minute=minute, second=second)
    assert read_datetime(line) == (moment, precision, ())


@pytest.mark.parametrize(
    ("line", "month", "day"),
    [
        ("ngày 30 tháng tư năm 2023", 4, 30),
        ("mùng 2 tháng 9 năm 2023", 9, 2),
        ("Mồng Một tháng Năm năm 2023", 5, 1),
        ("mồng 5/9/2023", 9, 5),
        ("ngày hai mươi lăm tháng mười hai năm 2023", 12, 25),
        ("hai mốt tháng mười một năm 2023", 11, 21),
        ("ngày ba mươi mốt tháng mười năm 2023", 10, 31),
    ],
)
def test_days_and_months_in_words(line: str, month: int, day: int) -> None:
    assert read_datetime(line).value == datetime(2023, month, day, tzinfo=VIETNAM)


def test_a_wrong_weekday_keeps_the_date_with_a_doubt() -> None:
    value, precision, doubts = read_datetime("Thứ Năm, 12/05/2023 08:30")
    assert (value, precision) == (HALF_PAST_EIGHT, Precision.MINUTE)
    assert doubts == ("12/05/2023 là Thứ Sáu, không phải Thứ Năm",)


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("31/02/2023", "ngày: xem lại"),
        ("ngày 32 tháng 1 năm 2023", "ngày: xem lại"),
        ("05/24/2023", "Ngày đứng trước tháng"),
        ("2023-13-01", "năm-tháng-ngày"),
        ("20/11/1823", "Xem lại năm"),
        ("12/5/2023 25:00", "17:18"),
        ("12/5/2023 08:75", "17:18"),
        ("15:00 SA 12/5/2023", "từ 1 đến 12"),
        ("12/5", "Thiếu năm"),
        ("12/5/23", "bốn chữ số"),
        ("tháng 5/2023", "Viết như"),
        ("năm 2023", "Viết như"),
        ("08:30", "Viết như"),
        ("Ngày ... tháng ... năm 2023", "Viết như"),
        ("hôm qua", "Viết như"),
        ("2 giờ trước", "Viết như"),
        ("vừa xong", "Viết như"),
        ("Thứ Sáu tuần trước", "Viết như"),
        ("15-30/5/2023", "Thiếu năm"),
        ("từ ngày 12 đến 17/5/2023", "một ngày"),
        ("ngày 12, 13/5/2023", "một ngày"),
        ("12/5/2023 đến 17/5/2023", "một ngày"),
        ("15/8/2023 âm lịch", "dương lịch"),
        ("rằm tháng giêng năm 2023", "Viết như"),
        ("Hotline: 2473.098.555", "Viết như"),
        ("Quyết định số 12/5/2023/QĐ-UBND", "Thiếu năm"),
        ("", "Viết như"),
    ],
)
def test_what_is_no_one_day_is_refused(line: str, hint: str) -> None:
    with pytest.raises(ValueError) as refusal:
        read_datetime(line)
    assert hint in getattr(refusal.value, "hint", "")


@given(st.text(alphabet="0123456789/-.:|, thángnămgiờmườiSACHGT+"))
def test_any_line_gives_a_day_or_a_refusal(line: str) -> None:
    try:
        moment = read_datetime(line)
    except ValueError as refusal:
        assert getattr(refusal, "hint", "")
    else:
        assert 1900 <= moment.value.year <= 2100
