"""One moment in all its notations, and all words that portals put around it."""

from datetime import datetime
from itertools import cycle

import pytest

from generator.text.moment_in_line import read_datetime

DAYS = (
    *("5/3/2024", "05/03/2024", "05-03-2024", "5.3.2024", "5 / 3 / 2024", "05 - 03 - 2024"),
    *(
        "5/3/ 2024",
        "05. 03. 2024",
        "ngày 5/3/2024",
        "ngày 05 tháng 3 năm 2024",
        "ngày 5 tháng ba năm 2024",
    ),
    *("mùng 5 tháng 3 năm 2024", "mồng 5/3/2024", "5 tháng 3, 2024", "05 Tháng Ba 2024"),
    *("2024-03-05", "2024/03/05", "tháng 3 ngày 5 năm 2024", "ngày 5, tháng 3, năm 2024"),
    *(
        "NGÀY 05 THÁNG 03 NĂM 2024",
        "5 Th3 2024",
        "05 th3, 2024",
        "5 thg 3, 2024",
        "05–03–2024",
        "05‑03‑2024",
    ),
    *("Thứ Ba, 05/03/2024", "Thứ ba ngày 5/3/2024", "T3, 05/03/2024", "Thứ 3 - 05/03/2024"),
)
TIMES = {
    **dict.fromkeys(("08:20", "8:20", "8h20", "08h20'", "8g20", "8 giờ 20", "08 giờ 20'"), (8, 20)),
    **dict.fromkeys(("8 giờ 20 phút", "8:20 SA", "8:20 AM", "08:20 (GMT+7)", "8h 20"), (8, 20)),
    **dict.fromkeys(("8:20 sáng", "08 : 20", "8 giờ 20 phút sáng"), (8, 20)),
    **dict.fromkeys(("8:20 CH", "8:20 PM", "8 giờ 20 tối", "20:20", "20h20p", "20g20'"), (20, 20)),
    **{"9h": (9, 0), "9 giờ sáng": (9, 0), "3 giờ chiều": (15, 0), "16:05'": (16, 5)},
    **{"12:05 SA": (0, 5), "12:05 CH": (12, 5), "12 giờ trưa": (12, 0), "7 giờ rưỡi": (7, 30)},
}
JOINTS = ("{d} {t}", "{t} {d}", "{d}, {t}", "{t}, {d}", "{d} - {t}", "{t} | {d}", "{d} lúc {t}")
AROUND = (
    *("{}", "Ngày đăng: {}", "Cập nhật lúc {}", "Xuất bản: {}", "{} GMT+7", "[{}]", "» {}"),
    *("{} | 1.204 lượt xem", "Lượt xem: 1.318 | {}", "Hà Nội, {}", "VOV.VN - {}", "({})"),
    *("Minh Đức | {}", "{} - Giáo dục", "{} (Giờ Việt Nam)", "{} 3 bình luận", "Theo Báo Thử, {}"),
)
DOTTED = ("lúc 08.20 ngày 5/3/2024", "Đăng lúc 8.20, 5.3.2024")


@pytest.mark.parametrize("words", AROUND)
def test_a_day_is_read_in_all_its_notations(words: str) -> None:
    wrong = [day for day in DAYS if read(words.format(day)) != datetime(2024, 3, 5)]
    assert wrong == []


@pytest.mark.parametrize("joint", JOINTS)
def test_a_time_is_read_with_its_day(joint: str) -> None:
    wrong = []
    for (written, (hour, minute)), day, words in zip(
        TIMES.items(), cycle(DAYS), cycle(AROUND), strict=False
    ):
        line = words.format(joint.format(d=day, t=written))
        if read(line) != datetime(2024, 3, 5, hour, minute):
            wrong.append(line)
    assert wrong == []


@pytest.mark.parametrize("line", DOTTED)
def test_a_dot_parts_hour_and_minute_behind_luc(line: str) -> None:
    assert read(line) == datetime(2024, 3, 5, 8, 20)
    assert read("Đăng lúc 05.03.2024") == datetime(2024, 3, 5)


def read(line: str) -> datetime:
    return read_datetime(line).value.replace(tzinfo=None)
