"""The registers of official texts."""

import json
from datetime import date

from generator.model import (
    DocumentNumber,
    OfficialText,
    Relation,
    RelationKind,
    TextId,
    TextPeriod,
    TopicId,
)
from generator.model.file_addresses import REGISTER_DATA
from generator.pages.texts.filters import filter_fields
from generator.plan import plan_of
from generator.site.site import Site
from generator.site.texts.filter_values import filter_values
from tests.planned import files_of, page_at, view_at
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


def addresses(site: Site) -> list[str]:
    return [page.url for page in plan_of(site).pages]


def test_every_prefix_of_an_address_is_a_page() -> None:
    site = site_of(texts=[circular()])
    urls = set(addresses(site))
    parts = site.texts[0].url.strip("/").split("/")[:-1]
    assert urls >= {f"/{'/'.join(parts[:end])}/" for end in range(1, len(parts) + 1)}
    assert urls >= {"/van-ban/co-quan/bo-gddt/", "/van-ban/nam/2020/", "/van-ban/co-quan/"}


def test_no_page_holds_more_than_forty_texts() -> None:
    site = site_of(texts=many(41))
    first, second = view_at(site, "/van-ban/"), view_at(site, "/van-ban/trang-2/")
    assert [len(view.rows) for view in (first, second)] == [40, 1]
    assert first.filters and first.holding and first.changes_url and first.data_url
    assert second.filters == second.groups == () and second.holding is None
    assert second.changes_url == "" and second.data_url == "/du-lieu/"
    assert page_at(site, "/van-ban/trang-2/").head.title.endswith(", trang 2")
    narrow = view_at(site, "/van-ban/thong-tu/bgddt/2024/trang-2/")
    assert narrow.caption.startswith("Từ 41 đến 41 trong 41 văn bản")
    assert not any(url.endswith("/trang-3/") for url in addresses(site))


def test_forty_texts_fill_one_page() -> None:
    assert not any("/trang-" in url for url in addresses(site_of(texts=many(40))))


def test_the_whole_register_names_twelve_years_and_leads_to_all() -> None:
    texts = [
        circular(
            id=TextId(f"thong-tu/bgddt/{year}/1"),
            number=DocumentNumber.parse(f"1/{year}/TT-BGDĐT"),
            issued=date(year, 1, 1),
            issued_year=year,
        )
        for year in range(2001, 2014)
    ]
    site = site_of(texts=texts)
    (years,) = view_at(site, "/van-ban/").groups
    assert [link.label for link in years.links] == [str(year) for year in range(2013, 2001, -1)]
    assert years.more.url == "/van-ban/nam/"
    assert len(view_at(site, "/van-ban/nam/").entries) == 13


def test_an_empty_register_says_so() -> None:
    assert view_at(site_of(), "/van-ban/").empty == "Cổng chưa có văn bản nào."


def test_what_is_in_force_today_is_a_list_of_its_own() -> None:
    partly = circular(
        id=TextId("thong-tu/bgddt/2009/6"),
        number=DocumentNumber.parse("6/2009/TT-BGDĐT"),
        issued=date(2009, 1, 1),
        issued_year=2009,
        effective=date(2009, 2, 1),
    )
    ending = Relation(RelationKind.REPEALS, partly.number, scope="khoản 2 Điều 5")
    whole_text = circular(effective=date(2020, 1, 1), relations=(ending,))
    texts = [*many(2), whole_text, circular_that_ended(), partly]
    site = site_of(texts=texts)
    view, whole = view_at(site, "/van-ban/con-hieu-luc/"), view_at(site, "/van-ban/")
    assert [row.number for row in view.rows] == ["99/2020/TT-BGDĐT", "6/2009/TT-BGDĐT"]
    assert whole.holding.count == "2"
    assert view.filters == () and [field.name for field in whole.filters][:2] == ["loai", "co-quan"]


def test_a_text_within_its_period_is_counted_apart() -> None:
    """Nothing says that it is in force."""
    within = circular(
        id=TextId("thong-tu/bgddt/2021/7"),
        number=DocumentNumber.parse("7/2021/TT-BGDĐT"),
        issued=date(2021, 1, 1),
        issued_year=2021,
        period=TextPeriod(2021, 2099),
    )
    site = site_of(texts=[circular(effective=date(2020, 1, 1)), within])
    view, whole = view_at(site, "/van-ban/con-hieu-luc/"), view_at(site, "/van-ban/")
    assert whole.holding.count == "2" == str(len(view.rows))
    assert view.note.startswith("1 văn bản còn hiệu lực và 1 văn bản đang trong giai đoạn")


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
    texts = json.loads(files_of(site)[REGISTER_DATA].data)["texts"]
    for field in filter_fields(filter_values(site)):
        values = {value for text in texts for value in text[field.name]}
        assert values == {choice.value for choice in field.choices}, field.name
