"""A map without an archipelago is an error before anything is written."""

from pathlib import Path

import pytest

from generator.model import Owner, Settings
from generator.model.addresses import REGIONS
from generator.pages.parts.tiles import MapWithoutArchipelago
from generator.plan import plan_of
from generator.plan.dead_links import broken_links
from generator.read.owner_block import unfinished_settings
from tests.folder import PROJECT, article, site_of
from tests.planned import page_at

OWNER = Owner("Hội", "Nguyễn Văn Thử", "Hà Nội", "024", "a@example.org")


@pytest.mark.parametrize(
    ("name", "islands"), [("da-nang", "Quần đảo Hoàng Sa"), ("khanh-hoa", "Quần đảo Trường Sa")]
)
@pytest.mark.parametrize("key", ["islands", "tile"])
def test_a_map_needs_both_archipelagos(tmp_path: Path, name: str, islands: str, key: str) -> None:
    text = (PROJECT / f"content/regions/{name}.md").read_text(encoding="utf-8")
    kept = "\n".join(line for line in text.split("\n") if not line.startswith(f"{key}:"))
    _, report = site_of(tmp_path, {})
    assert "L411" not in report
    (tmp_path / "other").mkdir()
    _, report = site_of(tmp_path / "other", {f"regions/{name}.md": kept})
    assert f"content/regions/{name}.md:1:1: lỗi[L411] Bản đồ cả nước thiếu {islands}." in report


def test_the_report_comes_before_any_page_is_made(tmp_path: Path) -> None:
    """A link is held against all addresses, and a page with such a map cannot be made."""
    news = article("Xem [các tỉnh](/khong-co/).", regions="ha-noi")
    khanh_hoa = "---\nname: Khánh Hòa\nkind: province\ntile: [5, 11]\n---\n"
    files = {"news/2024/03/bai.md": news, "regions/khanh-hoa.md": khanh_hoa}
    site, report = site_of(tmp_path, files)
    assert "lỗi[L411] Bản đồ cả nước thiếu Quần đảo Trường Sa." in report
    (dead,) = broken_links(site, plan_of(site).addresses)
    assert dead.code == "B603"
    with pytest.raises(MapWithoutArchipelago):
        page_at(site, REGIONS)


def test_a_public_portal_names_its_host_and_its_owner() -> None:
    gaps = unfinished_settings(Settings("Cổng", "/"))
    assert [problem.code for problem in gaps] == ["C701", "C706", "C702"]
    assert list(unfinished_settings(Settings("Cổng", "https://a.example/", owner=OWNER))) == []
