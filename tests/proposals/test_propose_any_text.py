"""Whatever the text: no crash, and every quote stands in it with its value."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.model import Content, Period
from generator.proposals import propose
from generator.read import read_content
from generator.site import Atlas
from generator.text import numbers_in, squeeze

WORDS = (
    "Năm 2023 2021 - 2020 quý III tháng 9/2022 12/3 24-28% 40,1% 60.358 58.234/64.536 43/43 hội "
    "viên gia đình đăng ký trên gần khoảng 396 tỉ đồng 38.000 đồng/người Hải Dương Thái Bình Cụm 2 "
    "Hồ Chí Minh TP.HCM hoà Hoà Bình ( ) , ; . : – và từ đến nay 6 tháng đầu năm 49-KL/TW % /"
).split(" ")
TEXT = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=60)


@pytest.fixture(scope="module")
def content() -> Content:
    found, _ = read_content(Path(__file__).parents[2])
    return found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXT)
def test_quotes_stand_in_the_text(content: Content, text: str) -> None:
    found = propose((text,), Atlas.of(content.regions), content.indicators, date(2023, 12, 20))
    for one in found:
        assert one.quote in squeeze(text)
        assert one.value is None or one.value in {n.value for n in numbers_in(one.quote)}
        Period.parse(one.period)
