"""Templates of all sections: every name they use exists."""

import pytest

from generator.plan import plan_of
from generator.render import Renderer, frame, theme_environment
from generator.site.site import Site
from tests.folder import PROJECT, article
from tests.made_figures import site_with

FORMER = article("Bài của tỉnh cũ.", regions="thai-binh")
OLD = article("Bài cũ.", regions="ha-noi").replace("regions:", "aliases: [/cu-1.htm]\nregions:")


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    site: Site = site_with(
        tmp_path_factory.mktemp("templates"),
        "indicator: ty-le-hoi-vien, region: cao-bang, period: 2022, value: 24 | số 24%",
        "indicator: ty-le-hoi-vien, region: cao-bang, period: 2023, range: [24, 28] | từ 24-28%",
        "indicator: ty-le-hoi-vien, region: hai-duong, period: 2023, value: 40.1 | số 40,1%",
        "indicator: hoi-vien, region: hai-duong, period: 2023, value: 1200 | 1.200 người",
        "indicator: hoi-vien, region: hai-phong, period: 2023, value: 3400 | 3.400 người",
        **{"news/2024/03/cu.md": OLD, "news/2024/03/tinh-cu.md": FORMER},
    )
    edition = site.edition
    renderer = Renderer.of(theme_environment(PROJECT / "theme"), frame(edition))
    pages = (planned.make(edition)[0] for planned in plan_of(site).pages)
    return {page.url: renderer.html(page) for page in pages}


def test_every_map_shows_both_archipelagos(rendered: dict[str, str]) -> None:
    maps = {url: html for url, html in rendered.items() if 'class="sea"' in html}
    assert "/dia-phuong/" in maps and "/thong-ke/ty-le-hoi-vien/" in maps
    assert len(maps) > 60
    for html in maps.values():
        words = html.replace('</text><text x="', " ")
        assert "Quần đảo" in words and "Biển Đông" in words
        for line in ("Hoàng Sa", "(TP. Đà Nẵng)", "Trường Sa", "(tỉnh Khánh Hòa)"):
            assert f">{line}</text>" in html


def test_a_value_leads_to_its_sentence(rendered: dict[str, str]) -> None:
    page = rendered["/thong-ke/ty-le-hoi-vien/"]
    assert 'href="../../tin-tuc/2024/03/bai/#so-lieu-3">số\u00a040,1%</a>' in page
    assert "24–28%" in page


def test_what_is_missing_is_said_and_is_not_zero(rendered: dict[str, str]) -> None:
    assert "Chưa nêu không có nghĩa là bằng 0" in rendered["/thong-ke/quy-khuyen-hoc/"]
    assert "Chưa nêu không có nghĩa là bằng 0" in rendered["/dia-phuong/lai-chau/"]


def test_nothing_is_said_to_be_missing_above_what_is_there(rendered: dict[str, str]) -> None:
    above = (page.split('id="so-lieu"')[0] for page in rendered.values())
    with_news = [page for page in above if 'class="section other-news"' in page]
    assert with_news and not any("Chưa có tin nào về" in page for page in with_news)
    assert "Chưa có tin nào về" in rendered["/dia-phuong/lai-chau/"]


def test_an_old_address_refreshes_to_the_new_one(rendered: dict[str, str]) -> None:
    page = rendered["/cu-1.htm"]
    assert '<meta http-equiv="refresh" content="0; url=./tin-tuc/2024/03/cu/">' in page
    assert '<link rel="canonical" href="https://portal.example/thu/tin-tuc/2024/03/cu/">' in page
    assert 'name="robots" content="noindex"' in page
    assert "<footer><p>Cổng thử</p>" in page


def test_nothing_of_a_template_is_left(rendered: dict[str, str]) -> None:
    for html in rendered.values():
        assert "{{" not in html and "{%" not in html and "None" not in html
