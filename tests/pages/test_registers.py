"""The registers of official texts."""

from datetime import date

from generator.model import DocumentNumber, OfficialText, TextId
from generator.pages.official_texts import OfficialTextsView, official_texts_pages
from tests.pages.small_site import circular, site_of


def many(count: int) -> list[OfficialText]:
    return [
        circular(
            id=TextId(f"thong-tu/bgddt/2024/{number}"),
            number=DocumentNumber.parse(f"{number}/2024/TT-BGDĐT"),
            issued=date(2024, 1, 1),
            issued_year=2024,
        )
        for number in range(1, count + 1)
    ]


def test_every_prefix_of_an_address_is_a_page() -> None:
    site = site_of(texts=[circular()])
    urls = {page.url for page in official_texts_pages(site)}
    parts = site.texts[0].url.strip("/").split("/")[:-1]
    assert urls >= {f"/{'/'.join(parts[:end])}/" for end in range(1, len(parts) + 1)}
    assert urls >= {"/van-ban/co-quan/bo-gddt/", "/van-ban/nam/2020/", "/van-ban/co-quan/"}


def test_no_page_holds_more_than_fifty_texts() -> None:
    pages = {page.url: page.view for page in official_texts_pages(site_of(texts=many(51)))}
    registers = [view for view in pages.values() if isinstance(view, OfficialTextsView)]
    assert max(len(view.rows) for view in registers) == 50
    second = pages["/van-ban/thong-tu/bgddt/2024/trang-2/"]
    assert isinstance(second, OfficialTextsView)
    assert second.caption.startswith("Từ 51 đến 51 trong 51 văn bản")


def test_an_empty_register_says_so() -> None:
    (page,) = [page for page in official_texts_pages(site_of()) if page.url == "/van-ban/"]
    assert isinstance(page.view, OfficialTextsView)
    assert page.view.empty == "Cổng chưa có văn bản nào."
