"""A number of a ward, a school, a clan is never proposed for the whole province."""

from datetime import date
from itertools import product

import pytest

from generator.model import Content
from generator.proposals import propose
from generator.site.regions.atlas import Atlas
from tests.folder import project_content

SMALLER = (
    "Phường Chiềng Lề",
    "Xã Mường Giôn, huyện Quỳnh Nhai, tỉnh Sơn La",
    "Phường Chiềng Lề, thành phố Sơn La",
    "Hội Khuyến học xã Mường Giôn",
    "Trường THCS Nguyễn Trãi",
    "Dòng họ Lò",
    "Phường này",
    "Toàn xã",
)
WHOLE = ("Toàn tỉnh", "Sơn La", "Hội Khuyến học tỉnh Sơn La", "Các xã của tỉnh Sơn La", "Năm nay,")
FORMS = ("{} có 3.245 hội viên.", "{} hiện có 3.245 hội viên khuyến học.")


@pytest.fixture(scope="module")
def content() -> Content:
    return project_content()


def owners(content: Content, line: str, home: str = "Sơn La") -> list[str]:
    atlas = Atlas.of(content.regions)
    day = date(2026, 5, 12)
    proposals = propose([line], atlas, content.indicators, day, atlas.by_name(home))
    return [str(proposal.region.id) if proposal.region else "" for proposal in proposals]


@pytest.mark.parametrize(("who", "form"), [*product(SMALLER, FORMS)])
def test_a_smaller_body_has_its_own_number(content: Content, who: str, form: str) -> None:
    line = form.format(who)
    assert owners(content, line) == [""]
    assert owners(content, f"Hội Khuyến học tỉnh Sơn La họp ngày 12/5. {line}") == [""]
    assert owners(content, f"{line} Toàn tỉnh có 340.000 hội viên.") == ["", "son-la"]


@pytest.mark.parametrize(("who", "form"), [*product(WHOLE, FORMS)])
def test_the_province_has_its_own(content: Content, who: str, form: str) -> None:
    assert owners(content, form.format(who)) == ["son-la"]
    assert owners(content, "Phường Chiềng Lề đi đầu. Toàn tỉnh có 340.000 hội viên.") == ["son-la"]


def test_what_the_portal_knows_is_nobody_smaller(content: Content) -> None:
    line = "Toàn huyện có 3.245 hội viên khuyến học."
    assert owners(content, line, "Huyện Mù Cang Chải") == ["huyen-mu-cang-chai"]
