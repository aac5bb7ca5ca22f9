"""Counts of content on a handful of made-up articles and texts."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from generator.model import RegionId
from generator.site.links import RegionLink
from generator.site.regions.provinces import NewsOf, figures_by_province, news_by_province
from generator.site.site import Site
from generator.site.statistics.content_counts import linked_content_counts
from generator.site.statistics.linked_overviews import LinkedContentCounts
from generator.site.statistics.national import linked_national
from generator.text import VIETNAM
from tests.folder import article, site_of

TEXT = (
    "---\nnumber: 99-KL/TW\ntype: ket-luan\nissuer: ban-bi-thu\nissued: 2019-05-10\n"
    "subject: Văn bản giả định\ntext: none\n---\n"
)
CITES = "Bài nhắc Kết luận số 99-KL/TW ngày 10/5/2019, và Kết luận số 99-KL/TW."
ROW = 'indicator: hoi-vien, region: {}, period: {}, value: 1234, quote: "1.234 hội viên"'
FILES = {
    "documents/ket-luan/2019-99-kl-tw.md": TEXT,
    "news/2024/03/a.md": article(
        f"{CITES} Có 1.234 hội viên.",
        ROW.format("hung-yen", "2023"),
        ROW.format("thai-binh", "2023"),
        ROW.format("toan-quoc", "2023"),
        regions="thai-binh, hung-yen",
    ),
    "news/2026/03/b.md": article(CITES, day="2026-03-01", regions="ha-noi"),
    "news/2026/04/c.md": article(
        "Có 1.234 hội viên.", ROW.format("hung-yen", "2026-Q1"), day="2026-04-01"
    ),
    "news/2025/11/d.md": article("Một năm.", day="2025-11-22", regions="hai-phong"),
    "news/2025/11/e.md": article("Quá một năm.", day="2025-11-21", regions="lao-cai"),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    site, report = site_of(tmp_path_factory.mktemp("site"), FILES)
    assert report == ""
    return site


@pytest.fixture(scope="module")
def counts(site: Site) -> LinkedContentCounts:
    return linked_content_counts(site, lambda: news_by_province(site))


def named(counts: tuple[tuple[RegionLink, int], ...]) -> list[tuple[str, int]]:
    return [(region.name, count) for region, count in counts]


def test_news_is_counted_by_month_and_by_place(counts: LinkedContentCounts) -> None:
    assert [(year.year, sum(year.months)) for year in counts.years] == [
        (2026, 2),
        (2025, 2),
        (2024, 1),
    ]
    assert counts.years[0].months == (0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0)
    assert ("Thái Bình", 1) in named(counts.regions.items) and ("Hưng Yên", 1) in named(
        counts.regions.items
    )
    assert not counts.earlier


def test_texts_are_counted_by_year_type_and_status(counts: LinkedContentCounts) -> None:
    assert counts.text_years == ((2019, 1),)
    assert [(type_.name, count) for type_, count in counts.text_types] == [("Kết luận", 1)]
    assert counts.text_statuses == (("Văn bản của Đảng", 1),)


def test_a_record_that_cites_twice_counts_once(counts: LinkedContentCounts) -> None:
    (cited,) = counts.cited.items
    assert (str(cited.text.number), cited.records) == ("99-KL/TW", 2)


def test_news_of_former_units_are_named(site: Site) -> None:
    news: dict[str, NewsOf] = {row.region.id: row for row in news_by_province(site)}
    assert len(news) == 34
    hung_yen = news["hung-yen"]
    assert (hung_yen.total, hung_yen.own, hung_yen.last) == (1, 1, date(2024, 3, 1))
    assert named(hung_yen.others) == [("Thái Bình", 1)]


def test_a_province_is_quiet_when_its_last_news_is_more_than_a_year_old(
    counts: LinkedContentCounts,
) -> None:
    quiet = {str(news.region.id) for news in counts.quiet}
    assert quiet >= {"hung-yen", "lao-cai", "lai-chau"}
    assert not quiet & {"ha-noi", "hai-phong"}
    assert (len(quiet), counts.provinces) == (32, 34)


@pytest.mark.parametrize(
    ("last", "is_quiet"), [(date(2023, 2, 28), False), (date(2023, 2, 27), True)]
)
def test_a_year_before_a_leap_day_is_the_last_of_february(
    site: Site, last: date, is_quiet: bool
) -> None:
    leap_day = replace(site.edition, now=datetime(2024, 2, 29, 8, tzinfo=VIETNAM))
    (hanoi,) = (news for news in news_by_province(site) if news.region.id == "ha-noi")
    news = (replace(hanoi, last=date(2020, 1, 1), published=last),)
    counts = linked_content_counts(replace(site, edition=leap_day), lambda: news)
    assert bool(counts.quiet) is is_quiet


def test_the_last_news_of_a_place_tells_of_its_sources_day(tmp_path: Path) -> None:
    source = 'source: {name: Báo thử, url: "https://bao.example/a", published: 2024-02-27}'
    retold = article("Một câu.", regions="ha-noi").replace("regions:", f"{source}\nregions:")
    site, report = site_of(tmp_path, {"news/2024/02/a.md": retold})
    assert "lỗi[" not in report, report
    (hanoi,) = (news for news in news_by_province(site) if news.region.id == "ha-noi")
    assert (hanoi.last, hanoi.published) == (date(2024, 2, 27), date(2024, 3, 1))


def test_figures_of_former_territories_stand_apart(site: Site) -> None:
    figures = {row.region.id: row for row in figures_by_province(site)}
    hung_yen = figures[RegionId("hung-yen")]
    assert hung_yen.own == 1
    assert named(hung_yen.former) == [("Hưng Yên", 1), ("Thái Bình", 1)]
    assert (hung_yen.total, figures[RegionId("ha-noi")].total) == (3, 0)


def test_the_country_is_only_what_a_source_says_of_it(site: Site) -> None:
    (counted,) = linked_national(site, lambda: news_by_province(site)).indicators
    assert (counted.count.figures, counted.records, counted.provinces) == (4, 2, 1)
    assert [reported.figure.value for reported in counted.newest] == [1234]
    assert [str(reported.place.region.id) for reported in counted.newest] == ["toan-quoc"]
