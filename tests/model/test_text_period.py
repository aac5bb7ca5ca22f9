"""The years that a subject names."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import NotATextPeriod, TextPeriod, stands_in

years = st.integers(1900, 2099)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("giai đoạn 2016-2020", "2016–2020"),
        ("giai đoạn 2021 - 2030", "2021–2030"),
        ("Giai đoạn 2021 – 2030", "2021–2030"),
        ("2016-2020", "2016–2020"),
        ("thời kỳ 2021-2030", "2021–2030"),
        ("từ năm 2016 đến năm 2020", "2016–2020"),
        ("giai đoạn từ năm 2021 đến hết năm 2025", "2021–2025"),
        ("đến năm 2020", "đến năm 2020"),
        ("đến hết năm 2030", "đến năm 2030"),
        ("năm 2025", "năm 2025"),
        ("2025-2025", "năm 2025"),
    ],
)
def test_words_that_name_years(words: str, shown: str) -> None:
    assert str(TextPeriod.parse(words)) == shown


@pytest.mark.parametrize(
    "words",
    [
        "",
        "giai đoạn I",
        "từ năm 2016",
        "2020-2016",
        "năm học 2021-2022",
        "2016-20",
        "đến năm 2020-2030",
    ],
)
def test_words_that_do_not(words: str) -> None:
    with pytest.raises(NotATextPeriod):
        TextPeriod.parse(words)


@given(years, years, st.sampled_from(["-", " - ", "–", " – ", " — "]))
def test_a_period_ends_with_its_last_year(first: int, last: int, dash: str) -> None:
    words = f"giai đoạn {min(first, last)}{dash}{max(first, last)}"
    period = TextPeriod.parse(words)
    assert period.first_day == date(min(first, last), 1, 1)
    assert period.last_day == date(max(first, last), 12, 31)
    assert stands_in(words, f"Đề án {words.replace(dash, '-')}, tầm nhìn xa")


def test_words_stand_whole() -> None:
    subject = "Đề án “Học tập suốt đời đến năm 2020”, giai đoạn 12016-20201"
    assert stands_in("đến năm 2020", subject) and stands_in("ĐẾN NĂM 2020", subject)
    assert not stands_in("2016-2020", subject)
    assert not stands_in("n năm 2020", subject)
