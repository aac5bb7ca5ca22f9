"""The search's register: tables whose columns are named once, and what stands in their rows."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.model import Edition, TopicId
from generator.model.edition import WrittenLink
from generator.pages.parts.answer import PARTY, PARTY_UNCONFIRMED
from generator.pages.parts.places import full_name
from generator.plan.search import PlannedSearch
from generator.search.page import search_page
from generator.search.phrases import phrase_tables
from generator.site.search.register import search_register
from generator.site.search.start import SearchStart, search_start
from generator.site.site import Site
from tests.folder import site_of
from tests.golden_pages import plain
from tests.made_figures import site_with
from tests.planned import view_at
from tests.search.built_register import table_records
from tests.small_site import NOW, SETTINGS

TEXT = (
    "---\nnumber: 99-KL/TW\ntype: ket-luan\nissuer: ban-bi-thu\nissued: 2019-05-10\n"
    "subject: Văn bản giả định\ntext: none\nnicknames: [Kết luận thử]\n"
    "signers: [{name: Trần Văn Thử, role: Bí thư}]\n"
    "relations: [{kind: continues, target: 11-CT/TW, certainty: needs-review}]\n---\n"
)
DISTRICT = (
    "---\nname: Quận Thử\nkind: district\nparent: [{region: ha-noi, until: 2025-06-30}]\n"
    "history:\n  - {date: 2025-07-01, event: ended, by: Nghị quyết, "
    "units: [phường Một, phường Hai, xã Ba]}\n---\n"
)
FILES = {
    "documents/ket-luan/2019-99-kl-tw.md": TEXT,
    "regions/quan-thu.md": DISTRICT,
}
DATA = ("/tim-kiem/register-1.bin", "/tim-kiem/phrases-1.bin")
Records = list[dict[str, Any]]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_with(
        tmp_path_factory.mktemp("register"),
        "indicator: hoi-vien, region: ha-noi, period: 2022, value: 100 | 100 người",
        "indicator: hoi-vien, region: ha-noi, period: 2023, value: 120 | 120 người",
        "indicator: hoi-vien, region: ha-noi, period: 2030, qualifier: target, value: 9 | 9 kia",
        "indicator: hoi-vien, region: hai-phong, period: 2030, value: 800, qualifier: plan | 800",
        "indicator: hoi-vien, region: hai-duong, period: 2021, value: 70 | đến 70",
        **FILES,
    )


@pytest.fixture(scope="module")
def register(site: Site) -> Mapping[str, Records]:
    search = PlannedSearch(site)
    tables = json.loads(search.register.data) | json.loads(search.phrases.data)
    return {name: table_records(table) for name, table in tables.items()}


def test_a_table_names_its_columns_once_and_each_row_has_them_all(site: Site) -> None:
    search = PlannedSearch(site)
    tables = [*json.loads(search.register.data).values(), *json.loads(search.phrases.data).values()]
    assert len(tables) == 11
    for table in tables:
        assert set(table) == {"columns", "rows"}
        assert {len(row) for row in table["rows"]} <= {len(table["columns"])}


def test_a_text_has_its_number_its_status_and_its_place_among_types(
    register: Mapping[str, Records],
) -> None:
    (text,) = register["texts"]
    assert register["types"][text.pop("type")]["symbol"] == "KL"
    assert register["issuers"][text.pop("issuer")]["label"] == "Ban Bí thư"
    assert text == {
        "id": "ket-luan/tw/2019/99",
        "number": "99-KL/TW",
        "day": "2019-05-10",
        "issued": "10/05/2019",
        "subject": "Văn bản giả định",
        "badge": "none",
        "status": "Cổng chưa thấy văn bản thay thế",
        "state": "",
        "effective": None,
        "answer": [
            [f"{PARTY} {PARTY_UNCONFIRMED}"],
            [" "],
            ["Tính đến ngày 22/11/2026."],
        ],
        "mentions": 0,
        "nicknames": ["Kết luận thử"],
        "signers": [["Trần Văn Thử", "Bí thư"]],
        "relations": [["continues", "Tiếp tục thực hiện", "11-CT/TW", "", "quan hệ chưa xác nhận"]],
    }


def test_the_newest_real_figure_of_each_place_goes_before_what_is_only_intended(
    register: Mapping[str, Records],
) -> None:
    figures = [
        (register["places"][figure["place"]]["name"], figure["value"], figure["period"])
        for figure in register["figures"]
        if register["indicators"][figure["indicator"]]["id"] == "hoi-vien"
    ]
    assert figures == [
        ("Hà Nội", "120 người", "năm 2023"),
        ("Hải Dương", "70 người", "năm 2021"),
        ("Hải Phòng", "kế hoạch 800 người", "năm 2030"),
    ]


def test_a_place_of_the_past_says_where_it_lies_today(register: Mapping[str, Records]) -> None:
    places = {place["id"]: place for place in register["places"]}
    assert (places["thai-binh"]["full"], places["thai-binh"]["today"]) == (
        "tỉnh Thái Bình",
        "hung-yen",
    )
    assert places["hung-yen"]["today"] == ""
    assert places["thai-binh"]["fate"] == [
        ["Nay thuộc "],
        ["tỉnh Hưng Yên", "/dia-phuong/hung-yen/"],
        [" từ 01/07/2025."],
    ]
    assert places["quan-thu"]["fate"][0] == ["Nay là các phường Một và Hai, cùng xã Ba của "]
    assert places["hung-yen"]["fate"][0] == ["Từ 01/07/2025 gồm cả "]
    assert places["quang-ninh"]["fate"] == [["Là thành phố từ 01/09/2026."]]
    renamed = "Là thành phố từ 01/01/2025, trước đó là tỉnh Thừa Thiên Huế."
    assert places["hue"]["fate"] == [[renamed]]
    assert "Đắc Lắc" in places["dak-lak"]["aliases"]
    assert "Vũng Tàu" in places["ba-ria-vung-tau"]["aliases"]


def test_what_took_a_place_in_is_called_as_it_was_on_that_day_and_as_it_is(
    site: Site, register: Mapping[str, Records]
) -> None:
    became_another = set()
    for place in register["places"]:
        ended = site.atlas.links[place["id"]].ended
        if not (place["today"] and ended):
            continue
        sentence = "".join(words for words, *_ in place["fate"])
        home = site.atlas.successor(place["id"], ended)
        assert home is not None
        states = [site.atlas.state(home.id, day) for day in (ended, site.today)]
        names = {full_name(state.name, state.kind) for state in states}
        assert all(name in sentence for name in names), sentence
        if len(names) > 1:
            became_another.add(place["id"])
    assert became_another == {"bac-giang", "binh-phuoc"}
    [sentence] = [row["fate"] for row in register["places"] if row["id"] == "bac-giang"]
    assert sentence == [
        ["Từ 01/07/2025 thuộc tỉnh Bắc Ninh, nay là "],
        ["thành phố Bắc Ninh", "/dia-phuong/bac-ninh/"],
        ["."],
    ]


def test_abbreviations_and_services_are_there_to_be_asked_for(
    register: Mapping[str, Records],
) -> None:
    means = {row["name"]: row["means"] for row in register["abbreviations"]}
    assert means["XHHT"] == ["xã hội học tập"]
    assert means["QN"] == ["Quảng Ninh", "Quảng Nam", "Quảng Ngãi"]
    words = {row["url"]: row["words"] for row in register["services"]}
    titles = {row["url"]: row["title"] for row in register["services"]}
    today = [place["full"] for place in register["places"] if not place["today"]]
    provinces = sum(full.startswith("tỉnh ") for full in today)
    counts = re.findall(r"\d+", titles["/dia-phuong/"])
    assert counts == ["34", str(provinces), str(34 - provinces)]
    assert "dữ liệu mở" in words["/du-lieu/"]
    assert all(row["patterns"] for row in register["services"] if row["url"] == "/lien-he/")


def test_a_written_page_is_asked_for_only_where_it_is_written(site: Site) -> None:
    def urls(*written: str) -> set[str]:
        links = tuple(WrittenLink("", url, "vi") for url in written)
        edition = replace(site.edition, written=links)
        rows = phrase_tables(search_register(site), edition)["services"]["rows"]
        return {row[0] for row in rows}

    assert "/hoi-dap/" not in urls()
    assert urls("/hoi-dap/") - urls() == {"/hoi-dap/"}


def test_the_page_and_the_file_of_names_name_the_data_that_is_written(site: Site) -> None:
    search = PlannedSearch(site)
    *packed, names = search.files()
    register, phrases, titles = (file.url for file in packed)
    assert json.loads(names.data) == {
        "register": register.removeprefix("/tim-kiem/"),
        "phrases": phrases.removeprefix("/tim-kiem/"),
        "titles": titles.removeprefix("/tim-kiem/"),
    }
    view = view_at(site, "/tim-kiem/")
    assert (view.register, view.phrases) == (register, phrases)


def test_other_content_has_another_name(site: Site, tmp_path: Path) -> None:
    assert PlannedSearch(site).register.name == PlannedSearch(site).register.name
    other = site_with(tmp_path, **FILES)
    assert PlannedSearch(other).register.name != PlannedSearch(site).register.name


def test_the_lists_of_topics_and_authors_are_found_by_name(site: Site) -> None:
    listed = {row.url: row for row in PlannedSearch(site).listed()}
    topic, author = listed["/chu-de/hoc-bong/"], listed["/tac-gia/pv/"]
    assert (topic.title, topic.entry.kind) == ("Học bổng, trao thưởng", "Chủ đề")
    assert topic.words == site.vocabulary.topics[TopicId("hoc-bong")].description
    assert (author.title, author.entry.kind, author.entry.meta) == (
        "PV",
        "Tác giả",
        (("place", author.words),),
    )


def test_the_search_page_leads_to_the_lists_without_a_script() -> None:
    start = SearchStart(*DATA, (), (), None, None, None, None)
    page = search_page(start, Edition(SETTINGS, NOW))
    assert plain(page.view) == {
        "register": "/tim-kiem/register-1.bin",
        "phrases": "/tim-kiem/phrases-1.bin",
        "lists": [
            {"label": "danh mục văn bản", "url": "/van-ban/"},
            {"label": "tin tức theo thời gian", "url": "/tin-tuc/"},
            {"label": "danh sách địa phương", "url": "/dia-phuong/"},
            {"label": "bảng thống kê", "url": "/thong-ke/"},
            {"label": "sơ đồ trang", "url": "/so-do/"},
        ],
        "filters": [
            {"name": "loai-van-ban", "label": "Loại văn bản"},
            {"name": "co-quan", "label": "Cơ quan ban hành"},
            {"name": "tinh", "label": "Địa phương"},
            {"name": "nam", "label": "Năm"},
            {"name": "tinh-trang", "label": "Tình trạng"},
        ],
    }


def test_the_search_page_offers_what_this_content_answers(site: Site) -> None:
    start = search_start(site, *DATA)
    view = search_page(start, Edition(SETTINGS, NOW)).view
    assert [example.query for example in view.examples] == [
        "kết luận 99",
        "văn bản năm 2019",
        "hội viên Hà Nội 2022",
        "Bà Rịa - Vũng Tàu nay thuộc tỉnh nào",
    ]
    assert [text.number for text in view.texts] == ["99-KL/TW"]


def test_a_yearly_event_has_the_day_that_comes_next(tmp_path: Path) -> None:
    """Its page and the calendar say that day, and so do the search's rows."""
    event = "---\ntitle: Ngày hằng năm\nkind: anniversary\nstart: 2009-10-02\nyearly: true\n---\n"
    site = site_of(tmp_path, {"events/2009/ngay.md": event})[0]
    (row,) = search_register(site).events
    assert row.first == row.last == next_day(site.today)


def next_day(today: date) -> date:
    this_year = date(today.year, 10, 2)
    return this_year if this_year >= today else date(today.year + 1, 10, 2)
