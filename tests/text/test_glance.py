"""A glance passes by what is good, and never by what there is to tell."""

from calendar import monthrange

import pytest

from generator.text import HIDDEN, PILED, may_have_odd_letters
from generator.text.unmeant import habits, may_be_a_habit

BEHIND_ONE = [chr(code) for code in range(0xFE00, 0xFE10)]
LETTERS = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]


def test_every_letter_that_is_refused_is_seen_among_good_ones() -> None:
    refused = HIDDEN.findall("".join(LETTERS)) + [f"a{letter}" for letter in BEHIND_ONE]
    refused += [
        match.group() for match in PILED.finditer("a".join(5 * letter for letter in LETTERS))
    ]
    assert len(refused) > 900
    seen = [words for words in refused if may_have_odd_letters(f"Đại “hội” {words} – ế".encode())]
    assert seen == refused


@pytest.mark.parametrize("words", ["", "# Đại hội\n\n\t“Học tập” – 25 %…", "Ửng ẫ ỹ ‘ƯỜ’"])
def test_good_letters_are_passed_by(words: str) -> None:
    assert not may_have_odd_letters(words.encode())


@pytest.mark.parametrize("frame", ["Họp {}/2023 ở xã", "vào ngày {} ở xã", "từ ngày 1/2 đến {}."])
def test_a_day_that_no_calendar_has_is_seen(frame: str) -> None:
    days = [frame.format(f"{day}/{month}") for day in range(100) for month in range(100)]
    days += [frame.format(f"{day:02}/{month:02}") for day in range(10) for month in range(10)]
    told = [words for words in days if next(iter(habits(words)), None)]
    assert len(told) > 500
    assert [words for words in told if not may_be_a_habit(words)] == []


@pytest.mark.parametrize("month", [0, *range(13, 100)])
def test_a_month_that_no_calendar_has_is_seen(month: int) -> None:
    assert may_be_a_habit(f"Họp tháng {month}/2023")
    assert list(habits(f"Họp tháng {month}/2023"))


@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_of_the_calendar_is_passed_by(month: int) -> None:
    for day in range(1, monthrange(2023, month)[1] + 1):
        assert not may_be_a_habit(f"Họp ngày {day}/{month}/2023, {day:02}/{month:02} ở xã")


@pytest.mark.parametrize(
    "words", ["có 38 học sinh, 30 hội viên", "60.378/98.247 gia đình", "gồm 10.000 em: 05 tập thể"]
)
def test_numbers_of_other_things_are_passed_by(words: str) -> None:
    assert not may_be_a_habit(words)
