"""What the build tells the owner to fill in."""

from pathlib import Path

from generator.model import Owner, Settings
from generator.read.owner_block import unfinished_settings
from generator.site.checks.settings import unfinished
from tests import folder

OWNER = Owner("Hội", "Người phụ trách", "Địa chỉ", "Điện thoại", "hoi@example.vn")
PAGE = "---\ntitle: Tổ chức\n---\n\nLãnh đạo: [chưa điền: họ tên], [chưa điền: chức vụ].\n"


def test_a_page_with_places_to_fill_in_is_told_by_the_build_alone(tmp_path: Path) -> None:
    site, report = folder.site_of(tmp_path, {"to-chuc.md": PAGE})
    assert "chưa điền" not in report
    gaps = [gap for gap in unfinished(site.edition, tmp_path) if gap.code == "C707"]
    assert [(gap.position.line, gap.position.column) for gap in gaps] == [(5, 11), (5, 32)]
    assert "họ tên" in gaps[0].message and "chức vụ" in gaps[1].message


def test_a_bare_blank_takes_no_words_behind_it(tmp_path: Path) -> None:
    page = PAGE.replace("[chưa điền: họ tên]", "[chưa điền]")
    site, _ = folder.site_of(tmp_path, {"to-chuc.md": page})
    gaps = [gap for gap in unfinished(site.edition, tmp_path) if gap.code == "C707"]
    assert [(gap.position.line, gap.position.column) for gap in gaps] == [(5, 11), (5, 24)]


def test_who_has_no_address_cannot_be_reached() -> None:
    reached = Settings("Cổng", "https://a.example/", owner=OWNER)
    assert list(unfinished_settings(reached)) == []
    nobody = Settings("Cổng", "https://a.example/", owner=Owner(*("a", "b", "c", "d")))
    assert [gap.code for gap in unfinished_settings(nobody)] == ["C701", "C706"]
