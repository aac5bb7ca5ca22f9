"""The HTML of pages of statistics: values lead to sentences, what is missing is said."""

import re
from dataclasses import replace

import pytest

from generator.model.addresses import CARRIED_OUT, NATIONAL, STATISTICS
from generator.output import Output
from generator.plan import plan_of
from generator.write import write
from tests.folder import PROJECT, article
from tests.made_figures import site_with

TEXT = (
    "---\nnumber: 99-KL/TW\ntype: ket-luan\nissuer: ban-bi-thu\nissued: 2019-05-10\n"
    "subject: Văn bản giả định\ntext: none\n---\n"
)
CITES = "Tỉnh hội triển khai Kết luận số 99-KL/TW ngày 10/5/2019."


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the HTML of each page by its address."""
    root = tmp_path_factory.mktemp("statistics")
    site = site_with(
        root,
        "indicator: ty-le-hoi-vien, region: cao-bang, period: 2022, value: 24 | số 24%",
        "indicator: ty-le-hoi-vien, region: cao-bang, period: 2023, range: [24, 28] | từ 24-28%",
        "indicator: ty-le-hoi-vien, region: hai-duong, period: 2023, value: 40.1 | số 40,1%",
        "indicator: hoi-vien, region: hai-duong, period: 2023, value: 1200 | 1.200 người",
        "indicator: hoi-vien, region: hai-phong, period: 2023, value: 3400 | 3.400 người",
        "indicator: hoi-vien, region: cum-2, period: 2023, value: 9000 | 9.000 hội viên",
        **{
            "documents/ket-luan/2019-99-kl-tw.md": TEXT,
            "news/2024/05/bai.md": article(CITES, day="2024-05-01", regions="thai-binh"),
        },
    )
    plan = plan_of(site)
    statistics = tuple(page for page in plan.pages if page.url.startswith(STATISTICS))
    plan = replace(plan, lasting=statistics, files=(), copies=(), hashed=lambda: iter(()))
    write(plan, root, PROJECT / "theme", Output(root / "site"))
    return {
        page.url: (root / "site" / page.url.strip("/") / "index.html").read_text("utf-8")
        for page in statistics
    }


def test_a_value_leads_to_its_sentence(pages: dict[str, str]) -> None:
    page = pages["/thong-ke/ty-le-hoi-vien/"]
    assert 'href="../../tin-tuc/2024/03/bai/#so-lieu-3">số\u00a040,1%</a>' in page
    assert "24–28%" in page


def test_a_sum_shows_its_parts(pages: dict[str, str]) -> None:
    page = pages["/thong-ke/hoi-vien/"]
    assert '<strong class="value">4.600 người</strong>' in page
    assert "Hải Phòng 3.400</a> + <a" in page


def test_what_is_missing_is_said_and_is_not_zero(pages: dict[str, str]) -> None:
    assert "Chưa nêu không có nghĩa là bằng 0" in pages["/thong-ke/quy-khuyen-hoc/"]
    blank = '<span class="hidden-label">Chưa có nguồn nêu số cả nước'
    assert pages[NATIONAL].count("Chưa có nguồn nêu số cả nước") == pages[NATIONAL].count(blank) > 0
    assert "Để trống không có nghĩa là bằng 0" in pages[NATIONAL]
    assert "Chưa có số liệu" in pages[STATISTICS]


def test_every_map_shows_both_archipelagos(pages: dict[str, str]) -> None:
    maps = {url: html for url, html in pages.items() if 'class="sea"' in html}
    assert maps.keys() == {NATIONAL, "/thong-ke/ty-le-hoi-vien/", "/thong-ke/hoi-vien/"}
    for html in maps.values():
        for words in ("Hoàng Sa", "(TP. Đà Nẵng)", "Trường Sa", "(tỉnh Khánh Hòa)"):
            assert f">{words}</text>" in html


def test_a_row_of_the_matrix_has_the_day_of_each_report(pages: dict[str, str]) -> None:
    page = pages[CARRIED_OUT]
    assert 'id="ket-luan-tw-2019-99"' in page
    assert re.search(
        r'<a class="grade" data-grade="named" href="[^"]+" title="[^"]+">Chỉ nhắc tên</a>\s*'
        r'<span class="quiet">Thái Bình[^<]*, 01/05/2024',
        page,
    )


def test_nothing_of_a_template_is_left(pages: dict[str, str]) -> None:
    assert len(pages) > 25
    for html in pages.values():
        assert "{{" not in html and "{%" not in html and "None" not in html


def test_a_chart_says_which_figures_it_leaves_out(pages: dict[str, str]) -> None:
    html = pages["/thong-ke/hoi-vien/"]
    assert "Không vẽ cùng, vì khác cấp" in html
    assert html.index("Không vẽ cùng") < html.index("9.000 người</a>.")
    assert "Không vẽ cùng" not in pages["/thong-ke/ty-le-hoi-vien/"]
