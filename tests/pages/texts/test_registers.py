"""The registers of official texts."""

import json
from datetime import date

from generator.model import DocumentNumber, OfficialText, TextId, TopicId
from generator.pages.texts.filters import filter_fields
from generator.pages.texts.official_texts import OfficialTextsView, official_texts_pages
from tests.planned import files_of
from tests.small_site import circular, site_of


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


def test_what_is_in_force_today_is_a_list_of_its_own() -> None:
    texts = [*many(2), circular(effective=date(2020, 1, 1)), circular_that_ended()]
    pages = {page.url: page.view for page in official_texts_pages(site_of(texts=texts))}
    view, whole = pages["/van-ban/con-hieu-luc/"], pages["/van-ban/"]
    assert isinstance(view, OfficialTextsView) and isinstance(whole, OfficialTextsView)
    assert [row.number for row in view.rows] == ["99/2020/TT-BGDĐT"]
    assert whole.in_force and whole.in_force.count == "1"
    assert view.filters == () and [one.name for one in whole.filters][:2] == ["loai", "co-quan"]


def circular_that_ended() -> OfficialText:
    return circular(
        id=TextId("thong-tu/bgddt/2010/5"),
        number=DocumentNumber.parse("5/2010/TT-BGDĐT"),
        issued=date(2010, 1, 1),
        issued_year=2010,
        effective=date(2010, 2, 1),
        expires=date(2015, 1, 1),
    )


def test_the_data_of_the_filters_has_a_value_for_every_choice() -> None:
    site = site_of(texts=[*many(3), circular(topics=(TopicId("so-ket"),)), circular_that_ended()])
    texts = json.loads(files_of(site)["/van-ban/danh-muc.json"].data)["texts"]
    for field in filter_fields(site):
        held = {value for text in texts for value in text[field.name]}
        assert held == {choice.value for choice in field.choices}, field.name
