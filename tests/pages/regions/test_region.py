"""The page of a region."""

from pathlib import Path

import pytest

from generator.model.addresses import region_url
from generator.pages.parts.named_links import NamedLink
from generator.pages.regions.region import RegionView
from generator.plan import plan_of
from generator.site.site import Site
from tests.folder import article, graded_article, site_of
from tests.made_figures import site_with
from tests.planned import page_at

ROW = 'indicator: hoi-vien, region: {}, period: {}, value: 1234, quote: "1.234 hội viên"'
TEXT = (
    "---\nnumber: 99-KL/TW\ntype: ket-luan\nissuer: ban-bi-thu\nissued: 2019-05-10\n"
    "subject: Văn bản giả định\ntext: none\n---\n"
)
LOCAL = (
    "---\nnumber: 09/HD-HKH\ntype: huong-dan\nissuer: hkh-thai-binh\nissued: 2023-05-10\n"
    "subject: Văn bản giả định của tỉnh\ntext: none\nregions: [thai-binh]\n---\n"
)
CITES = "Bài nhắc Kết luận số 99-KL/TW ngày 10/5/2019. Có 1.234 hội viên."


def view_of(site: Site, region: str) -> RegionView:
    view = page_at(site, region_url(region)).view
    assert isinstance(view, RegionView)
    return view


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder: Path = tmp_path_factory.mktemp("region")
    old = article(CITES, ROW.format("hung-yen", "2023"), day="2024-03-01", regions="hung-yen")
    new = article(
        "Có 1.234 hội viên.",
        ROW.format("hung-yen", "2025-H2"),
        day="2026-01-01",
        regions="hung-yen",
    )
    files = {
        "documents/ket-luan/2019-99-kl-tw.md": TEXT,
        "documents/huong-dan/2023-09-hd-hkh.md": LOCAL,
        "news/2024/03/cu.md": old,
        "news/2026/01/moi.md": new,
        "news/2024/03/tb.md": article(CITES, regions="thai-binh"),
        "news/2023/11/cum.md": article("Tin của cụm.", day="2023-11-25", regions="cum-2"),
        "news/2022/09/quan.md": article("Tin quận.", day="2022-09-24", regions="quan-tan-binh"),
    }
    return site_of(folder, files)[0]


def test_an_ended_region_says_so_first_and_leads_on(site: Site) -> None:
    view = view_of(site, "thai-binh")
    assert view.ended == "Tỉnh đến hết ngày 30/06/2025; nay thuộc"
    assert view.now and (view.now.label, view.now.url) == ("tỉnh Hưng Yên", "/dia-phuong/hung-yen/")
    assert page_at(site, region_url("thai-binh")).head.trail[-1].label == "Hưng Yên"
    assert view_of(site, "hung-yen").now is None


def test_news_and_figures_of_two_territories_are_kept_apart(site: Site) -> None:
    view = view_of(site, "hung-yen")
    assert [(era.title, len(era.cards)) for era in view.news.eras] == [
        ("", 1),
        ("Trước ngày 01/07/2025, theo địa giới khi đó", 1),
    ]
    assert [era.title for era in view.figures.eras] == [
        "Địa giới từ ngày 01/07/2025",
        "Địa giới đến hết ngày 30/06/2025",
    ]
    assert all(len(era.groups) == 1 and era.groups[0].trend is None for era in view.figures.eras)


def test_news_of_former_units_stands_under_their_name(site: Site) -> None:
    (former,) = view_of(site, "hung-yen").news.others
    assert former.title == "Tin của tỉnh Thái Bình trước sáp nhập"
    assert former.all and former.all.url == "/dia-phuong/thai-binh/"


def test_news_of_lower_units_and_of_a_cluster_of_that_day(site: Site) -> None:
    assert view_of(site, "tp-ho-chi-minh").news.others[0].title == "Tin từ quận, huyện, phường, xã"
    assert view_of(site, "cao-bang").news.others[0].title == "Tin của cụm 2 (Đông Bắc)"


def test_texts_named_in_the_news_are_told_from_those_of_its_bodies(site: Site) -> None:
    view = view_of(site, "thai-binh")
    assert [row.number for row in view.texts.own] == ["09/HD-HKH"]
    assert view.texts.bodies[0].url == "/van-ban/co-quan/hkh-thai-binh/"
    assert view.texts.carried == ()
    (named,) = view.texts.named
    assert (named.number, named.times) == ("99-KL/TW", "1 tin, 01/03/2024")
    assert named.sentence.startswith("/tin-tuc/2024/03/tb/#")


def test_texts_that_are_named_as_often_come_in_the_order_of_their_news(tmp_path: Path) -> None:
    files = {
        f"documents/huong-dan/2023-{number}-hd-hkh.md": LOCAL.replace("09/HD", f"{number}/HD")
        for number in ("11", "12", "13")
    }
    news = (("11", "2024-01-01"), ("12", "2024-02-01"), ("13", "2023-01-01"), ("13", "2022-01-01"))
    for number, day in news:
        body = f"Nhắc Hướng dẫn {number}/HD-HKH ngày 10/5/2023 của Hội Khuyến học tỉnh Thái Bình."
        file = f"news/{day[:4]}/{day[5:7]}/bai-{number}.md"
        files[file] = article(body, day=day, regions="lai-chau")
    named = view_of(site_of(tmp_path, files)[0], "lai-chau").texts.named
    assert [text.number for text in named] == ["13/HD-HKH", "12/HD-HKH", "11/HD-HKH"]


def test_what_a_former_unit_and_a_district_did_stands_under_their_names(tmp_path: Path) -> None:
    rows = "text: 99-KL/TW, grade: review"
    body = "Sơ kết Kết luận số 99-KL/TW."
    files = {
        "documents/ket-luan/2019-99-kl-tw.md": TEXT,
        "news/2024/03/a.md": graded_article(body, rows, regions="yen-bai"),
        "news/2024/03/b.md": graded_article(body, rows, regions="huyen-mu-cang-chai, yen-bai"),
        "news/2024/03/c.md": graded_article(
            body, f"{rows}, region: huyen-mu-cang-chai", regions="yen-bai"
        ),
    }
    site, report = site_of(tmp_path, files)
    assert "lỗi[" not in report, report
    carriers = {
        region: [
            row.carrier for text in view_of(site, region).texts.carried for row in text.evidence
        ]
        for region in ("lao-cai", "yen-bai", "huyen-mu-cang-chai")
    }
    district = "cấp huyện: huyện Mù Cang Chải (Yên Bái cũ), không phải toàn tỉnh"
    assert carriers == {
        "lao-cai": [district, "Yên Bái cũ", "Yên Bái cũ"],
        "yen-bai": [district, "", ""],
        "huyen-mu-cang-chai": [""],
    }


def test_a_district_does_not_claim_what_its_provinces_meeting_named(tmp_path: Path) -> None:
    files = {
        "documents/ket-luan/2019-99-kl-tw.md": TEXT,
        "news/2024/03/a.md": article(
            "Nhắc Kết luận số 99-KL/TW.", regions="yen-bai, huyen-mu-cang-chai"
        ),
    }
    site, _ = site_of(tmp_path, files)
    texts = {region: view_of(site, region).texts for region in ("yen-bai", "huyen-mu-cang-chai")}
    assert [len(texts[region].named) for region in texts] == [1, 0]
    assert [len(texts[region].carried) for region in texts] == [0, 0]


def test_a_code_is_shown_with_its_dates(site: Site) -> None:
    assert view_of(site, "bac-ninh").parts.codes == (
        "Mã đơn vị 27 (đến hết ngày 30/06/2025)",
        "Mã đơn vị 24 (từ ngày 01/07/2025)",
    )


def test_a_cluster_has_the_members_last_known(site: Site) -> None:
    parts = view_of(site, "cum-2").parts
    assert [member.place.name for member in parts.members if member.place.now_name] == [
        "Bắc Kạn",
        "Bắc Giang",
        "Hải Dương",
    ]
    assert (len(parts.members), parts.former_members) == (8, ())
    assert view_of(site, "hai-duong").parts.clusters[0].dates == "theo tin ngày 29/10/2024"


def test_neighbours_of_then_are_seen_on_units_of_today(site: Site) -> None:
    (around,) = view_of(site, "hai-duong").neighbours
    assert around.title == "Cùng Cụm 2 (Đông Bắc) theo tin ngày 29/10/2024, trên đơn vị hôm nay"
    assert [unit.name for unit in around.units] == [
        "Thái Nguyên",
        "Cao Bằng",
        "Lạng Sơn",
        "Bắc Ninh",
        "Quảng Ninh",
        "Hải Phòng",
    ]
    assert around.units[3].words == "Bắc Giang khi đó; phần Bắc Ninh cũ ngoài cụm"
    (of_member,) = view_of(site, "quang-ninh").neighbours
    assert [unit.name for unit in of_member.units] == [
        "Thái Nguyên",
        "Cao Bằng",
        "Lạng Sơn",
        "Bắc Ninh",
        "Hải Phòng",
    ]
    (by_part,) = view_of(site, "bac-ninh").neighbours
    assert by_part.title.startswith("Cùng Cụm 2 (Đông Bắc) với Bắc Giang, theo tin ngày 29/10/2024")
    assert len(view_of(site, "cum-2").neighbours[0].units) == 6


def test_the_position_marks_todays_unit(site: Site) -> None:
    position = view_of(site, "huyen-mu-cang-chai").position
    assert position and position.key == "Lào Cai, gồm Huyện Mù Cang Chải trước đây"
    assert view_of(site, "toan-quoc").position is None


def test_only_known_contacts_are_shown(site: Site) -> None:
    assert view_of(site, "thai-binh").contact is None


def test_a_feed_is_offered_only_where_there_is_news(site: Site) -> None:
    feed = view_of(site, "thai-binh").feed
    assert feed == NamedLink("Theo dõi tin", "/dia-phuong/thai-binh/feed.xml")
    assert view_of(site, "lai-chau").feed is None


@pytest.mark.parametrize(
    ("region", "words"),
    [
        ("toan-quoc", "cả nước"),
        ("thai-binh", "tỉnh Thái Bình"),
        ("tp-ho-chi-minh", "TP. Hồ Chí Minh"),
        ("ha-noi", "thành phố Hà Nội"),
        ("cum-2", "cụm 2 (Đông Bắc)"),
        ("quan-tan-binh", "quận Tân Bình"),
    ],
)
def test_a_name_reads_on_in_a_sentence(site: Site, region: str, words: str) -> None:
    assert view_of(site, region).name_within == words


def test_long_news_go_on_in_an_archive(tmp_path: Path) -> None:
    files = {
        f"news/2024/03/bai-{number}.md": article(f"Tin {number}.", regions="ha-noi")
        for number in range(25)
    }
    files |= {
        f"news/2023/03/bai-{number}.md": article("Tin.", day="2023-03-01", regions="ha-noi")
        for number in range(6)
    }
    site = site_of(tmp_path, files)[0]
    urls = [page.url for page in plan_of(site).pages if page.url.startswith("/dia-phuong/ha-noi/")]
    assert urls == [
        "/dia-phuong/ha-noi/",
        "/dia-phuong/ha-noi/tin-tuc/",
        "/dia-phuong/ha-noi/tin-tuc/trang-2/",
    ]
    news = view_of(site, "ha-noi").news
    assert len(news.eras[0].cards) == 10
    assert news.all and news.all.count == "31 tin"
    assert [(year.label, year.url, year.count) for year in news.years] == [
        ("Năm 2024", "/dia-phuong/ha-noi/tin-tuc/", "25"),
        ("Năm 2023", "/dia-phuong/ha-noi/tin-tuc/trang-2/", "6"),
    ]


def test_a_districts_figures_are_linked_and_not_the_citys(tmp_path: Path) -> None:
    row = "indicator: hoi-vien, region: quan-tan-binh, period: 2022, value: 9 | 9 người"
    view = view_of(site_with(tmp_path, row), "tp-ho-chi-minh")
    (link,) = view.figures.lower
    assert (link.label, link.count) == ("Quận Tân Bình", "1 số liệu")
    assert link.url == "/dia-phuong/quan-tan-binh/#so-lieu" and not view.figures.eras
