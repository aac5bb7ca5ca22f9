"""Charts alone, for other sites' pages, and what a chart says of itself."""

from pathlib import Path

from tests.made_figures import site_with
from tests.planned import page_at, view_at

SHARE = "indicator: ty-le-hoi-vien, period: 2023"
URL = "/thong-ke/ty-le-hoi-vien/"
TWO = (
    f"{SHARE}, region: cao-bang, value: 30 | số 30%",
    f"{SHARE}, region: hai-duong, value: 40.1 | số 40,1%",
)


def test_the_charts_of_the_page_stand_alone_under_the_same_names(tmp_path: Path) -> None:
    site = site_with(tmp_path, *TWO)
    page = page_at(site, f"{URL}nhung/")
    (embedded,) = page.view.charts
    assert page.head.robots == "noindex" and page.view.url == URL
    assert embedded.id == "so-sanh-1"
    assert embedded.chart == view_at(site, URL).comparisons[0].chart


def test_without_a_chart_the_newest_figure_stands_there(tmp_path: Path) -> None:
    page = page_at(site_with(tmp_path, TWO[0]), f"{URL}nhung/")
    assert page.view.charts == () and page.view.single.words == "30%"


def test_a_chart_says_what_it_is_and_where_it_is_from(tmp_path: Path) -> None:
    (comparison,) = view_at(site_with(tmp_path, *TWO), URL).comparisons
    chart = comparison.chart
    assert (chart.name, chart.about) == ("Tỷ lệ hội viên trên dân số", "Cụm 2 (Đông Bắc), năm 2023")
    assert len(chart.sources) == 1 and chart.sources[0].url.startswith("/tin-tuc/")


def test_what_can_be_compared_comes_first_on_the_index(tmp_path: Path) -> None:
    target = "indicator: ty-le-gia-dinh-hoc-tap, period: 2025, qualifier: target"
    site = site_with(tmp_path, *TWO, f"{target}, region: toan-quoc, value: 70 | đạt 70%")
    view = view_at(site, "/thong-ke/")
    assert [row.chart.name for row in view.compared] == ["Tỷ lệ hội viên trên dân số"]
    assert [figure.words for figure in view.targets] == ["mục tiêu 70%"]
    assert [figure.words for figure in view.key_figures] == []  # what a chart above has
