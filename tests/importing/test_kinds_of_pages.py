"""A piece of news is none of the official texts that it cites, whatever numbers it tells."""

from pathlib import Path

import pytest

from generator.importing.files import read_page
from generator.importing.texts.letterhead import has_letterhead

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
CITING = (
    "Hội nghị quán triệt Kết luận số 49-KL/TW, ngày 10/5/2019 của Ban Bí thư.",
    "Các đơn vị thực hiện Quyết định số 1373/QĐ-TTg, ngày 30 tháng 7 năm 2021 của Thủ tướng;",
    "Tại Hà Nội, ngày 12/4/2024, hội ký kế hoạch số 12/KH-HKH với ngành giáo dục.",
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_page_of_news_is_taken_for_an_official_text(page: Path) -> None:
    assert not has_letterhead(read_page(page.name, page.read_bytes()).blocks)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_sentences_that_cite_are_no_letterhead(count: int) -> None:
    lines = ["Hội Khuyến học tỉnh họp giao ban", "24/04/2024 17:18", *CITING[:count]]
    assert not has_letterhead(read_page("bai.txt", "\n\n".join(lines).encode()).blocks)


def test_a_letterhead_is_one() -> None:
    lines = ("HỘI KHUYẾN HỌC", "Số: 12/KH-HKH", "Yên Bái, ngày 05 tháng 3 năm 2024", "KẾ HOẠCH")
    assert has_letterhead(read_page("kh.txt", "\n".join(lines).encode()).blocks)
