"""The button that leads to the words of a text says no more than the source's name does."""

import pytest

from generator.model import Credit
from generator.pages.texts.official_text import OfficialTextView
from tests.planned import view_at
from tests.small_site import circular, site_of

WHOLE, OTHER, MENTION = "Đọc toàn văn tại Công báo", "Xem nguồn: ", ""


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Công báo, toàn văn", WHOLE),
        ("Công báo, toàn văn tiếng Việt", WHOLE),
        ("Công báo, toàn văn 99/2020", WHOLE),
        ("Công báo, toàn văn 99/2020/TT-BGDĐT", WHOLE),
        ("Công báo, toàn văn Thông tư số 99", WHOLE),
        ("Công báo, toàn văn 9", MENTION),
        ("Công báo, toàn văn 677", MENTION),
        ("Công báo, toàn văn 99/2021", MENTION),
        ("Công báo, toàn văn Quyết định số 99-KL/TW", MENTION),
        ("Công báo", OTHER),
        ("Toàn văn", OTHER),
        ("Công báo, 26/2019/TT-BGDĐT (phần căn cứ)", MENTION),
        ("Công báo, 733/QĐ-UBND Vĩnh Long 2014", MENTION),
        ("Công báo, 99/2020/TT-BGDĐT", OTHER),
    ],
)
def test_only_the_words_of_the_text_itself_are_its_full_text(name: str, label: str) -> None:
    text = circular(credit=Credit(name, "https://congbao.example/van-ban/1"))
    view = view_at(site_of(texts=[text]), "/van-ban/thong-tu/bgddt/2020/99/")
    assert isinstance(view, OfficialTextView) and view.read_at
    assert view.read_at.label == (label if label == WHOLE else f"{label}{name}")
    assert view.read_at.is_whole is (label == WHOLE)
    assert view.read_at.is_mention is (label == MENTION)
