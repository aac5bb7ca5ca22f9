"""Whatever the text: no crash, and every quote stands in it with its value."""

import unicodedata
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.model import Content, Period, Qualifier
from generator.proposals import propose
from generator.site.regions.atlas import Atlas
from generator.text import numbers_in, squeeze
from tests.folder import project_content
from tests.made_amounts import Written, amounts

DAY = date(2023, 12, 20)
WORDS = (
    "Năm 2023 2021 - 2020 quý III tháng 9/2022 12/3 24-28% 40,1% 60.358 58.234/64.536 43/43 hội "
    "viên gia đình đăng ký trên gần khoảng 396 tỉ đồng 38.000 đồng/người Hải Dương Thái Bình Cụm 2 "
    "12 tỷ 500 triệu rưỡi hai mươi vạn một năm "
    "Hồ Chí Minh TP.HCM hoà Hoà Bình ( ) , ; . : – và từ đến nay 6 tháng đầu năm 49-KL/TW % /"
).split(" ")
TEXT = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=60)


@pytest.fixture(scope="module")
def content() -> Content:
    found = project_content()
    return found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXT)
def test_quotes_stand_in_the_text(content: Content, text: str) -> None:
    found = propose((text,), Atlas.of(content.regions), content.indicators, DAY)
    for one in found:
        assert one.quote in squeeze(text)
        assert one.value is None or one.value in {n.value for n in numbers_in(one.quote)}
        Period.parse(one.period)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(amount=amounts())
def test_an_amount_is_proposed_whole(content: Content, amount: Written) -> None:
    text = f"Quỹ khuyến học của Nghệ An đạt trên {amount.text} đồng."
    (found,) = propose((text,), Atlas.of(content.regions), content.indicators, DAY)
    assert (found.value, found.qualifier) == (amount.value, Qualifier.OVER)
    assert found.quote == squeeze(f"Nghệ An đạt trên {amount.text} đồng")


def test_every_place_is_known_in_capitals(content: Content) -> None:
    """HÀ NỘI is Hà Nội, and not the country that the article is about."""
    atlas = Atlas.of(content.regions)
    country = atlas.by_name("Cả nước")
    for region in atlas.regions.values():
        text = unicodedata.normalize("NFD", f"{region.name.upper()} có 81.204 hội viên.")
        (found,) = propose((text,), atlas, content.indicators, DAY, country)
        assert found.region == atlas.by_name(region.name)
