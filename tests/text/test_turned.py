"""Ranges that end before they begin, rises that fall, quarters and years that cannot be."""

from itertools import product

from generator.text.unmeant import habits, may_be_a_habit, may_be_a_habit_in

RANGES = (
    ("từ ngày {} đến ngày {}", "20/9/2026", "02/9/2026"),
    ("từ {} đến {}", "30/5/2024", "15/5/2024"),
    ("từ ngày {} - {}", "30/5/2024", "15/5/2024"),
    ("từ {} đến hết ngày {}", "30/5", "15/5"),
    ("từ {} đến {}", "30/5", "15/5/2024"),
    ("Từ ngày {} đến ngày {}", "20 tháng 9 năm 2026", "2 tháng 9 năm 2026"),
    ("từ tháng {} đến tháng {}", "9/2026", "5/2026"),
    ("giai đoạn {}-{}", "2030", "2021"),
    ("nhiệm kỳ {} – {}", "2030", "2025"),
    ("năm học {}-{}", "2027", "2026"),
)
UNITS = ("", "%", " triệu đồng", " hội viên")
AMOUNTS = (("12", "15"), ("76", "82"), ("9,5", "12,25"), ("800", "1.250"))
MOVES = (("tăng từ {} lên {}", 0), ("giảm từ {} xuống còn {}", 1), ("nâng từ {} lên {}", 0))
OTHERS = (
    *("báo cáo quý V/2026", "kế hoạch quý VI năm 2026", "hoàn thành trong quý V.", "quý 5/2026"),
    *("đến năm 20206.", "năm 20260 và năm sau", "ngày 20/11/20206", "tháng 9/20206"),
)
RIGHT = (
    *("từ 30/5 đến 15/6", "từ 20/12 đến 15/1", "từ 20/12/2025 đến 15/1/2026", "từ 15/5 đến 15/5"),
    *("từ 15/5 đến 14/5 năm sau", "từ 1/6 hằng năm đến 30/5", "giai đoạn 2021-2030"),
    *("tăng từ hạng 12 lên hạng 9", "xếp hạng tăng từ 12 lên 9", "tăng từ 800 lên 1,2 triệu đồng"),
    *("tăng từ 900 triệu lên 1,2 tỷ đồng", "tăng từ 6 tháng lên 1 năm", "giảm từ 5 xuống 3-4 buổi"),
    *("quý I/2026", "quý IV năm 2026", "các vị khách quý V", "Lê Quý V.", "mỗi năm 20000 suất"),
    *(
        "năm 2026.",
        "trong quý vừa qua",
        "31/2021/QĐ-TTg",
        "từ 1/2026 đến nay",
        "từ 5/10 điểm đến 3/5",
    ),
)


def told(words: str) -> list[str]:
    """Return the reasons, of what a glance sees in a file and in a block."""
    if not (may_be_a_habit(words) and may_be_a_habit_in(words)):
        assert list(habits(words)) == []
    return [row.reason for row in habits(words)]


def test_a_range_that_is_turned_is_told_and_never_the_right_one() -> None:
    for frame, late, early in RANGES:
        for words in (
            f"Thi {frame.format(late, early)}.",
            f"Thi {frame.format(late, early)} ở xã.",
        ):
            assert told(words) == ["cuối của khoảng đứng trước đầu"], words
        assert told(f"Thi {frame.format(early, late)}.") == []


def test_a_move_goes_where_its_word_says() -> None:
    for (frame, falls), amounts, unit in product(MOVES, AMOUNTS, UNITS):
        small, large = (f"{amount}{unit}" for amount in amounts)
        right = frame.format(*((large, small) if falls else (small, large)))
        wrong = frame.format(*((small, large) if falls else (large, small)))
        assert len(told(f"Hội {wrong}.")) == 1, wrong
        if not unit:
            assert len(told(f"Hội {wrong} hộ.")) == 1, wrong
        assert told(f"Hội {right}.") == []


def test_quarters_and_years_that_no_calendar_has() -> None:
    for words in OTHERS:
        assert len(told(f"Làm {words}" if words.endswith(".") else f"Làm {words} nhé.")) == 1, words


def test_what_may_be_meant_is_left_alone() -> None:
    assert {
        words: told(f"Việc {words} ở xã.") for words in RIGHT if told(f"Việc {words} ở xã.")
    } == {}
