"""What is too long for a region's page: it says so, and leads to all of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.addresses import REGIONS, archive_url, page_url, region_url
from generator.model.ids import RegionId
from generator.pages import Page
from generator.pages.regions.figures import figures_view
from generator.site.regions.figures import region_figures, series_of_region
from generator.site.site import Site
from tests.folder import article, graded_article, site_of
from tests.planned import page_at, view_at

HA_NOI = RegionId("ha-noi")
TEXTS = {
    f"documents/ket-luan/2019-{number}-kl-tw.md": (
        f"---\nnumber: {number}-KL/TW\ntype: ket-luan\nissuer: ban-bi-thu\nissued: 2019-05-10\n"
        f"subject: Văn bản giả định\ntext: none\n{regions}---\n"
    )
    for number, regions in ((98, ""), (99, "regions: [lai-chau]\n"))
}
CITES = "Bài nhắc Kết luận số 98-KL/TW và Kết luận số 99-KL/TW ngày 10/5/2019."
COMMUNE = "---\nname: Xã {0}\nkind: commune\nparent: [{{region: lai-chau}}]\n---\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    files = {
        f"news/2024/03/bai-{number}.md": graded_article(
            CITES, "text: 98-KL/TW, grade: plan", day="2024-03-01", regions="ha-noi"
        )
        for number in range(20)
    }
    files |= {
        f"news/2023/03/bai-{number}.md": article("Tin.", day="2023-03-01", regions="ha-noi")
        for number in range(6)
    }
    files |= {f"regions/xa-{number}.md": COMMUNE.format(number) for number in range(51)}
    rows = [
        f"indicator: hoi-vien, region: ha-noi, period: {1950 + number}, value: {100 + number}, "
        f'quote: "{100 + number} hội viên"'
        for number in range(60)
    ]
    body = " ".join(f"Có {100 + number} hội viên." for number in range(60))
    files["news/2022/01/so.md"] = article(body, *rows, day="2022-01-01", regions="ha-noi")
    files["news/2022/02/xa.md"] = article("Tin.", day="2022-02-01", regions="xa-50")
    linked, report = site_of(tmp_path_factory.mktemp("long"), {**TEXTS, **files})
    assert "lỗi[" not in report, report
    return linked


def archive(site: Site, number: int) -> Page:
    return page_at(site, page_url(archive_url(HA_NOI), number))


def test_the_archive_holds_all_articles(site: Site) -> None:
    first, second = archive(site, 1), archive(site, 2)
    assert (len(first.view.cards), len(second.view.cards)) == (20, 7)
    assert (first.head.title, second.head.title) == ("Tin Hà Nội", "Tin Hà Nội, trang 2")
    assert first.view.intro == "27 tin, mới nhất trước. Tin cũ giữ tên gọi của lúc ấy."
    assert second.view.intro == ""
    assert [(step.label, step.url) for step in second.head.trail] == [
        ("Địa phương", "/dia-phuong/"),
        ("Hà Nội", "/dia-phuong/ha-noi/"),
        ("Tất cả tin", "/dia-phuong/ha-noi/tin-tuc/"),
        ("Trang 2", "/dia-phuong/ha-noi/tin-tuc/trang-2/"),
    ]
    assert [feed.url for feed in first.head.feeds] == [
        "/dia-phuong/ha-noi/feed.xml",
        "/dia-phuong/ha-noi/feed.json",
    ]
    assert first.head.section == "dia-phuong"


def test_a_year_leads_to_the_page_on_which_it_begins(site: Site) -> None:
    years = [
        ("Năm 2024", "/dia-phuong/ha-noi/tin-tuc/", "20"),
        ("Năm 2023", "/dia-phuong/ha-noi/tin-tuc/trang-2/", "6"),
        ("Năm 2022", "/dia-phuong/ha-noi/tin-tuc/trang-2/", "1"),
    ]
    for links in (archive(site, 1).view.narrower, view_at(site, region_url(HA_NOI)).news.years):
        assert [(link.label, link.url, link.count) for link in links] == years


def test_ten_articles_need_no_archive(tmp_path: Path) -> None:
    files = {f"news/2024/03/{number}.md": article("Tin.", regions=HA_NOI) for number in range(10)}
    news = view_at(site_of(tmp_path, files)[0], region_url(HA_NOI)).news
    assert (len(news.eras[0].cards), news.all, news.years) == (10, None, ())


def test_texts_are_counted_by_the_articles_that_name_them(site: Site) -> None:
    texts = view_at(site, region_url(HA_NOI)).texts
    ((carried,), (named,)) = texts.carried, texts.named
    assert (carried.number, len(carried.evidence)) == ("98-KL/TW", 3)
    assert carried.times == "cả thảy 20 tin"
    assert (named.number, named.times) == ("99-KL/TW", "20 tin, gần nhất 01/03/2024")


def test_a_former_unit_shows_its_three_newest(tmp_path: Path) -> None:
    rows = [
        f"indicator: hoi-vien, region: thai-binh, period: {year}, value: {year}, "
        f'quote: "{year} hội viên"'
        for year in range(2020, 2024)
    ]
    body = "Có 2020 hội viên, rồi 2021 hội viên, 2022 hội viên và 2023 hội viên."
    files = {
        f"news/2024/0{month}/bai.md": article(
            body, *(rows if month == 1 else ()), day=f"2024-0{month}-01", regions="thai-binh"
        )
        for month in (1, 2, 3, 4)
    }
    view = view_at(site_of(tmp_path, files)[0], region_url("hung-yen"))
    ((figures,), (news,)) = view.figures.former, view.news.others
    periods = [figure.period for figure in figures.figures]
    assert periods == ["năm 2023", "năm 2022", "năm 2021"]
    assert figures.all.count == "4 số liệu"
    assert [card.day for card in news.cards] == ["01/04/2024", "01/03/2024", "01/02/2024"]
    assert news.all.count == "4 tin"


def test_the_text_most_carried_out_comes_first(tmp_path: Path) -> None:
    texts = {
        f"documents/ket-luan/2019-{number}-kl-tw.md": TEXTS[
            "documents/ket-luan/2019-98-kl-tw.md"
        ].replace("98-KL", f"{number}-KL")
        for number in (97, 98)
    }
    news = {
        f"news/2024/0{month}/bai.md": graded_article(
            f"Bài nhắc Kết luận số {number}-KL/TW ngày 10/5/2019.",
            f"text: {number}-KL/TW, grade: plan",
            day=f"2024-0{month}-01",
            regions="ha-noi",
        )
        for month, number in ((1, 97), (2, 98), (3, 98))
    }
    view = view_at(site_of(tmp_path, {**texts, **news})[0], region_url(HA_NOI))
    assert [text.number for text in view.texts.carried] == ["98-KL/TW", "97-KL/TW"]


def test_figures_that_are_left_out_are_counted(site: Site) -> None:
    view = view_at(site, region_url(HA_NOI))
    assert view.figures.more == ""
    ((group,),) = (era.groups for era in view.figures.eras)
    assert [row.label for row in group.trend.chart.rows][::49] == ["năm 1960", "năm 2009"]
    assert len(group.rows) == 10
    figures = region_figures(site, site.atlas[HA_NOI], series_of_region(site)[HA_NOI])
    assert figures.shown == figures.count == 60
    (era,) = figures.eras
    (indicator,) = era.indicators
    cut = replace(figures, eras=(replace(era, indicators=(replace(indicator, figures=()),)),))
    more = figures_view(site.atlas.links[HA_NOI], cut, known=None).more
    assert more == "Trang này nêu 50 số liệu mới nhất trong 60, còn 10 nữa."


def test_places_that_are_left_out_are_told(site: Site) -> None:
    parts = view_at(site, region_url("lai-chau")).parts
    assert (len(parts.children), parts.children_more) == (50, "1")
    index = view_at(site, REGIONS)
    assert (len(index.lower), index.lower_more) == (50, "3")
    assert index.lower[0].place.name == "Xã 50"
