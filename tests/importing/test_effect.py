"""From which day an official text says that it is in force: each way of saying it, of each text."""

from datetime import datetime

import pytest

from generator.importing.block import Block
from generator.importing.texts.effect import effect_in
from generator.text.moment_in_line import Moment, Precision

SIGNED = Moment(datetime(2024, 1, 31), Precision.DAY)
TEXTS = ("Quyết định", "Nghị định", "Thông tư", "Luật", "Nghị quyết", "Quy chế", "Văn bản hợp nhất")
SAID = (
    ("{} này có hiệu lực kể từ ngày {}", ""),
    ("Điều 3. {} này có hiệu lực thi hành từ ngày {}", ""),
    ("1. {} này chính thức có hiệu lực kể từ {}", ""),
    ("{} này được Hội nghị thông qua ngày 10/12/2023 và có hiệu lực từ ngày {}", ""),
    ("{} này sẽ có hiệu lực pháp lý từ ngày {}", " và thay thế Quyết định ngày 01/01/2020"),
    ("{} này có hiệu lực từ ngày {}", "; mọi quy định trái với văn bản này bị bãi bỏ"),
)
DAYS = ("15/3/2024", "15.3.2024", "15-03-2024", "15 tháng 3 năm 2024")
COMPUTED = (
    ("kể từ ngày ký", "2024-01-31"),
    ("từ ngày ký ban hành", "2024-01-31"),
    ("kể từ ngày ban hành", "2024-01-31"),
    ("sau 45 ngày kể từ ngày ký", "2024-03-16"),
    ("sau 45 (bốn mươi lăm) ngày, kể từ ngày ký ban hành", "2024-03-16"),
    ("sau bốn mươi lăm ngày kể từ ngày ký", "2024-03-16"),
    ("sau 10 ngày kể từ ngày ký ban hành", "2024-02-10"),
)
UNKNOWN = (
    "kể từ ngày đăng Công báo",
    "sau 15 ngày kể từ ngày đăng Công báo",
    "từ ngày 31/02/2024",
    "từ năm học 2024-2025",
)
OTHERS = (
    "Khoản 2 Điều 5 Nghị định này có hiệu lực từ ngày 01/01/2026.",
    "Quyết định số 12/QĐ-UBND có hiệu lực từ ngày 01/02/2020.",
    "Các quyết định trước đây hết hiệu lực kể từ ngày ký.",
    "Quy định trái với Nghị định này có hiệu lực từ ngày 01/02/2020 bị bãi bỏ.",
    "Điều lệ này có 8 chương và có hiệu lực theo quyết định phê duyệt.",
)


def said(*sentences: str, signed: Moment | None = SIGNED) -> tuple[str, tuple[str, ...]]:
    effect = effect_in([Block(f"{sentence}.") for sentence in sentences], signed)
    return str(effect.day or ""), effect.doubts


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("form", "more"), SAID)
def test_a_day_that_is_written_is_taken_as_it_stands(text: str, form: str, more: str) -> None:
    for day in DAYS:
        assert said(form.format(text, day) + more) == ("2024-03-15", ())


@pytest.mark.parametrize(("when", "day"), COMPUTED)
def test_a_day_that_is_counted_is_doubted(when: str, day: str) -> None:
    for text in TEXTS:
        found, (doubt,) = said(f"{text} này có hiệu lực thi hành {when}")
        assert found == day
        assert "do cổng tính" in doubt
    found, (doubt,) = said(f"Quyết định này có hiệu lực {when}", signed=None)
    assert not found
    assert "không rõ ngày ban hành" in doubt


@pytest.mark.parametrize("when", UNKNOWN)
def test_what_is_no_day_stays_empty_and_is_told(when: str) -> None:
    found, (doubt,) = said(f"Thông tư này có hiệu lực {when}")
    assert not found
    assert when in doubt


@pytest.mark.parametrize("sentence", OTHERS)
def test_the_effect_of_others_and_of_parts_is_not_the_texts_own(sentence: str) -> None:
    assert said(sentence) == ("", ())


def test_parts_and_two_days_are_told() -> None:
    day, (doubt,) = said(
        "Luật này có hiệu lực từ ngày 01/7/2025, trừ quy định tại khoản 2 Điều này"
    )
    assert day == "2025-07-01"
    assert "phần có hiệu lực sau" in doubt
    day, (doubt,) = said(*(f"Quy chế này có hiệu lực từ ngày {day}/7/2025" for day in ("01", "02")))
    assert not day
    assert "01/07/2025, 02/07/2025" in doubt
