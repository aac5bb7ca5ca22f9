"""Content statistics on a handful of made-up articles and texts."""

import pytest

from generator.site import Site
from generator.site.figures.coverage import coverage, overview
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
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    site, found = site_of(tmp_path_factory.mktemp("site"), FILES)
    assert found == ""
    return site


def test_counts_of_news_and_texts(site: Site) -> None:
    found = coverage(site)
    assert found.articles_by_month == (((2026, 4), 1), ((2026, 3), 1), ((2024, 3), 1))
    assert {one.id: count for one, count in found.articles_by_region} == {
        "ha-noi": 1,
        "hung-yen": 1,
        "thai-binh": 1,
        "toan-quoc": 1,
    }
    assert found.texts_by_year == ((2019, 1),)
    assert found.texts_by_type == (("ket-luan", 1),)
    assert found.texts_by_status == (("Văn bản của Đảng", 1),)


def test_a_record_that_cites_twice_counts_once(site: Site) -> None:
    (found,) = coverage(site).most_cited
    assert (str(found.text.number), found.records) == ("99-KL/TW", 2)


def test_news_of_former_units_are_named(site: Site) -> None:
    found = {one.region.id: one for one in coverage(site).news}
    assert len(found) == 34
    hung_yen = found["hung-yen"]  # type: ignore[index]
    assert (hung_yen.total, hung_yen.own, str(hung_yen.last)) == (1, 1, "2024-03-01")
    assert [(one.name, count) for one, count in hung_yen.others] == [("Thái Bình", 1)]


def test_provinces_without_news_for_a_year(site: Site) -> None:
    quiet = {one.region.id for one in coverage(site).quiet}
    assert "hung-yen" in quiet
    assert "ha-noi" not in quiet
    assert len(quiet) == 33


def test_figures_of_former_territories_stand_apart(site: Site) -> None:
    found = {str(one.region.id): one for one in coverage(site).figures}
    hung_yen = found["hung-yen"]
    assert hung_yen.own == 1
    assert [(one.name, count) for one, count in hung_yen.former] == [
        ("Hưng Yên", 1),
        ("Thái Bình", 1),
    ]
    assert (hung_yen.total, found["ha-noi"].total) == (3, 0)


def test_the_country_is_only_what_a_source_says_of_it(site: Site) -> None:
    (found,) = overview(site)
    assert (found.figures, found.records, found.provinces) == (4, 2, 1)
    assert found.newest is not None
    assert [one.value for one in found.newest.readings] == [1234]
