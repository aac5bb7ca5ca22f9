"""What stands first where one rule decides, each asked in the page itself."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser

from tests.search.browser import SETTLED, SearchPage

HALF_YEAR = "/tin-tuc/2021/07/yen-bai-so-ket-khuyen-hoc-sau-thang-dau-nam-2021/"
MEETING = "/tin-tuc/2022/09/quan-tan-binh-giao-ban-khuyen-hoc-quy-iii/"
CRITERIA = "/van-ban/quyet-dinh/khvn/2023/324/"
FIRST = {
    "6 tháng đầu năm 2021": HALF_YEAR,
    "sáu tháng đầu năm 2021": HALF_YEAR,
    "thi cán bộ khuyến học giỏi": MEETING,
    "thông tư cộng đồng học tập còn hiệu lực": "/van-ban/thong-tu/bgddt/2023/25/",
    "kế hoạch 2023–2030": "/van-ban/quyet-dinh/ttg/2023/1315/",
    "góp ý sửa lỗi": "/lien-he/",
    "bộ giáo giục và đào tạo": "/van-ban/co-quan/bo-gddt/",
    "trương trình phối hợp": "/chu-de/chuong-trinh-phoi-hop/",
    "chuẩn của công dân học tập": CRITERIA,
    "lập quỹ khuyến học theo quy định nào": "/van-ban/nghi-dinh/cp/2019/93/",
    "Quyết định nào công nhận ngày khuyến học?": "/van-ban/quyet-dinh/ttg/2008/1271/",
    "học bổng viettel": HALF_YEAR,
    "số liệu thống kê cả nước": "/thong-ke/ca-nuoc/",
    "văn kiện thành lập hội khuyến học": "/van-ban/quyet-dinh/ttg/1996/122/",
    "kế hoạch của thủ tướng làm theo kết luận 49": "/van-ban/quyet-dinh/ttg/2020/489/",
    "gửi bài cho ban biên tập": "/lien-he/",
    "Cụm 2 có mấy hội": "/dia-phuong/cum-2/",
    "bình dân học vụ số": "/tin-tuc/2025/05/binh-dan-hoc-vu/",
    "tỷ lệ hộ": "/thong-ke/ty-le-hoi-vien/",
    "dữ liệu m": "/du-lieu/",
    "thi đua học tập suốt đời": "/van-ban/quyet-dinh/ttg/2023/1315/",
    "quang ninh voi hai phong ai nhieu hoi vien hon": "/thong-ke/ty-le-hoi-vien/",
    "CNTT trong CQNN": "/van-ban/nghi-dinh/cp/2007/64/",
    "máy nói thay mắt": "/hoi-dap/",
    "k đọc dc chữ": "/hoi-dap/",
    "sáu bảy bảy": "/van-ban/quyet-dinh/ttg/2022/677/",
    "387 có thay 281 không": "/van-ban/quyet-dinh/ttg/2022/387/",
}
"""News that say a part of a year before texts of its days; what has all words before what lacks
one; a condition on texts; a text's own period; two ways to ask for one page; what sounds alike; the
text about the thing that is named; words said beside each other before such as stand alone; a name
that is no word; one of two everyday words meant as it stands; the plan that carries out the
numbered text; what is sent and to whom; hội is no hội viên; pages that say what was typed before
lists of what it may mean; names that go on as one types; two
abbreviations in one title; a subject with all that was typed; what is counted in two places;
letters of chats; numerals alone; two numbers."""
UNENDED = {
    "đơn vị h": "Đơn vị học tập",
    "công dân h": "Công dân học tập",
    "sơ kết, t": "Sơ kết, tổng kết",
    "quỹ khuyến h": "Quỹ khuyến học",
    "triệu tiến th": "Yên Bái sơ kết",
}
"""Begun and asked so; th is then no Thanh Hóa."""
NOT_EMPTY = (
    "kế hoạch của chính phủ về khuyến học",
    "tiếng dân tộc dao",
    "bao nhiêu người vào hội",
    "giải thưởng cho cháu học giỏi",
    "phía bắc giao ban góp được gần bốn trăm tỷ",
)
NAMES = {"Nguyễn Tấn Dũng": MEETING, "đăng ký khai sinh": "/van-ban/quyet-dinh/ttg/1996/122/"}
"""Pages with half a name, or with a word that means another thing."""
NOTHING = (
    "luật đất đai sửa đổi",
    "luật đất đai",
    "dang ky ket hon",
    "đăng ký kết hôn",
    "học phí đại học",
)
"""What stands nowhere, though each of its words stands somewhere: its pages say what they lack."""


@pytest.fixture(scope="module")
def page(browser: Browser, root: str) -> Iterator[SearchPage]:
    opened = SearchPage.open(browser, root)
    yield opened
    assert not opened.errors
    opened.page.close()


@pytest.mark.parametrize("query", FIRST)
def test_the_rule_decides_what_stands_first(page: SearchPage, query: str) -> None:
    assert page.ask(query)[:1] == [FIRST[query]]


@pytest.mark.parametrize("query", UNENDED)
def test_a_word_without_a_vowel_is_the_beginning_of_one(
    page: SearchPage, root: str, query: str
) -> None:
    page.page.goto(f"{root}/tim-kiem/?q={quote(query)}")
    page.page.wait_for_function(SETTLED)
    first = page.page.locator("[data-part=results] > li").first
    assert UNENDED[query] in first.inner_text()
    assert first.locator(".missing").count() == 0


@pytest.mark.parametrize("query", NOT_EMPTY)
def test_a_word_that_no_page_has_empties_no_answer(page: SearchPage, query: str) -> None:
    page.ask(query)
    assert page.page.locator("[data-part=results] > li").count()


@pytest.mark.parametrize("query", NOTHING)
def test_scattered_words_are_no_whole_answer(page: SearchPage, query: str) -> None:
    page.ask(query)
    rows = page.page.locator("[data-part=results] > li")
    assert rows.count() == rows.filter(has=page.page.locator(".missing")).count()


@pytest.mark.parametrize("query", NAMES)
def test_what_only_looks_like_it_is_not_shown(page: SearchPage, query: str) -> None:
    assert NAMES[query] not in page.ask(query)


@pytest.mark.parametrize("query", ["báo sai sót", "góp ý", "gửi bài cho ban biên tập"])
def test_a_page_of_the_portal_says_what_it_is(page: SearchPage, query: str) -> None:
    assert page.ask(query)[:1] == ["/lien-he/"]
    words = page.page.locator("[data-part=results] > li").first.locator("p:not(.quiet)")
    assert "“Báo sai sót” ở cuối mỗi trang" in words.inner_text()
